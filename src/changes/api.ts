import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../cdn/cdn.ts";
import { LIMITS, type Limits } from "../limits.ts";
import type { Log } from "../report/log.ts";
import { basicCredential } from "./git.ts";

/** GitHub's REST and GraphQL APIs for one repository, patient and bounded in time. The client is loaded at the first call. */
export interface Api {
  /** One REST call, for example `GET /repos/{owner}/{repo}/releases`; owner and repo are filled in. Throws ApiError. */
  rest(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** One GraphQL call. Throws ApiError, whose `types` are those of the errors in the answer. */
  graphql(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** The HTTP status that git would get at this URL of the server; 0 when no answer came. The answer's body is not read. */
  gitStatus(url: string): Promise<number>;
  /** HTTP requests sent so far, repeats included. */
  readonly calls: () => number;
}

export interface ApiOptions {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
  readonly log: Log;
  /** The machine's without it. */
  readonly clock?: Clock;
  /** LIMITS without it. */
  readonly limits?: Limits;
}

/** GitHub refused or did not answer. `status` is 0 when no answer came. */
export class ApiError extends Error {
  override name = "ApiError";
  readonly status: number;
  readonly types: readonly string[];
  constructor(message: string, status: number, types: readonly string[], options?: ErrorOptions) {
    super(message, options);
    this.status = status;
    this.types = types;
  }
}

const TRIES = 4;
const PAUSE_MS = 1_000;
/** Longest wait for a rate limit to end. The hourly one may take longer: the caller then goes on without the answer. */
const LONGEST_PAUSE_MS = 120_000;

export function openApi({
  apiUrl,
  graphqlUrl,
  repository,
  token,
  log,
  clock = { now: Date.now, sleep },
  limits: { githubMs } = LIMITS,
}: ApiOptions): Api {
  const [owner, repo] = repository.split("/");
  let calls = 0;
  let client: Promise<Client> | undefined;

  async function call(
    url: string,
    what: string,
    options: Readonly<Record<string, unknown>>,
    how: Readonly<Record<string, unknown>> = {},
  ): Promise<unknown> {
    if (token === "") throw new ApiError(`${what}: \`github-token\` is empty`, 403, []);
    client ??= load(token, apiUrl);
    const { request } = await client;
    for (let tries = 1; ; tries++) {
      try {
        calls += 1;
        const answer = await request(url, { ...options, request: { ...how, signal: AbortSignal.timeout(githubMs) } });
        // Octokit takes an answer that breaks off for text. A 204 has none.
        if (typeof answer.data !== "object" && answer.status !== 204) throw new Error("the answer is not whole");
        if (isLimited(answer.data))
          throw Object.assign(new Error("API rate limit exceeded"), { status: 403, response: answer });
        return answer.data;
      } catch (cause) {
        const { status, headers, message } = reasonOf(cause);
        const pause = pauseBefore(tries, status, headers, clock.now());
        if (pause === null) throw new ApiError(`${what}: ${message}`, status, [], { cause });
        log.info(`${what}: ${status || "no answer"}; trying again in ${Math.ceil(pause / 1000)} s`);
        await clock.sleep(pause);
      }
    }
  }

  return {
    rest: (route, parameters = {}) => call(route, route, { owner, repo, ...parameters }),
    async graphql(query, variables) {
      const answer = await call(`POST ${graphqlUrl}`, "POST /graphql", { query, variables });
      const { data, errors } = answer as { data?: unknown; errors?: { type?: string; message: string }[] };
      if (!errors?.length && data) return data;
      if (!errors?.length) throw new ApiError("GraphQL: the answer holds no data", 200, []);
      const types = errors.map(({ type }) => type ?? "");
      throw new ApiError(`GraphQL: ${errors.map(({ message }) => message).join("; ")}`, 200, types);
    },
    async gitStatus(url) {
      const headers = { authorization: `basic ${basicCredential(token)}`, accept: "*/*" };
      // Without the hook, which would replace git's kind of authorization by the API's.
      const how = { hook: false, parseSuccessResponseBody: false };
      try {
        const body = await call(`GET ${url}`, `GET ${new URL(url).pathname}`, { headers }, how);
        // It lists every ref of the repository.
        if (body instanceof ReadableStream) await body.cancel();
        return 200;
      } catch (error) {
        if (error instanceof ApiError) return error.status;
        throw error;
      }
    },
    calls: () => calls,
  };
}

/** Types of GraphQL errors that say that the token lacks a permission, or may not even know that there is something. */
const DENIED = ["FORBIDDEN", "NOT_FOUND", "INSUFFICIENT_SCOPES"];

/** Whether the token may not do what was asked. A rate limit is a 403 too, and says nothing about that. */
export function isDenied({ status, types, message, cause }: ApiError): boolean {
  if (types.length > 0) return types.some((type) => DENIED.includes(type));
  if (status !== 403 && status !== 404) return false;
  const { headers } = reasonOf(cause ?? {});
  const limited = headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0";
  return !limited && !/rate limit/i.test(message);
}

/** GraphQL says in a 200 that a limit is reached: https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
function isLimited(data: unknown): boolean {
  const { errors } = (data ?? {}) as { errors?: readonly { type?: string }[] };
  return Array.isArray(errors) && errors.some(({ type }) => type === "RATE_LIMITED");
}

type Client = {
  request: (route: string, options: Record<string, unknown>) => Promise<{ status: number; data: unknown }>;
};

async function load(token: string, baseUrl: string): Promise<Client> {
  const { getOctokit } = await import("@actions/github");
  return getOctokit(token, { baseUrl }) as unknown as Client;
}

type Headers = Readonly<Record<string, string | number | undefined>>;

function reasonOf(cause: unknown): { status: number; headers: Headers; message: string } {
  const error = cause as { status?: number; response?: { headers: Headers }; message?: string };
  // Octokit reports a failed connection as a 500 without a response.
  const status = error.response ? (error.status ?? 0) : 0;
  return { status, headers: error.response?.headers ?? {}, message: error.message ?? String(cause) };
}

/**
 * Milliseconds to wait before the next try, or null to give up.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
export function pauseBefore(tries: number, status: number, headers: Headers, now: number): number | null {
  if (tries >= TRIES) return null;
  const limited = status === 429 || status === 403;
  const after = Number(headers["retry-after"]);
  if (limited && headers["retry-after"] !== undefined && after >= 0) return atMost(after * 1000);
  if (limited && headers["x-ratelimit-remaining"] !== undefined && Number(headers["x-ratelimit-remaining"]) === 0) {
    return atMost(Math.max(0, Number(headers["x-ratelimit-reset"]) * 1000 - now) + PAUSE_MS);
  }
  if (status === 429 || status === 0 || status >= 500) return PAUSE_MS * 2 ** (tries - 1);
  return null;
}

function atMost(pause: number): number | null {
  return pause <= LONGEST_PAUSE_MS ? pause : null;
}
