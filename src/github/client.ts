import type { IncomingHttpHeaders } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../clock.ts";
import { basicCredential } from "../git/process.ts";
import { LIMITS, type Limits } from "../limits.ts";
import type { Log } from "../log.ts";
import { type Asked, ask, HEADERS } from "./ask.ts";

/** GitHub's REST and GraphQL APIs for one repository, patient and bounded in time. */
export interface Api {
  /**
   * One REST call, for example `GET /repos/{owner}/{repo}/releases`; owner and repo are filled in. What the route
   * does not name goes into the query of a GET, otherwise into the body. Throws ApiError.
   */
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
  /** Those of the answer. */
  readonly headers: IncomingHttpHeaders;
  constructor(
    message: string,
    status: number,
    types: readonly string[],
    { headers = {}, ...options }: ErrorOptions & { headers?: IncomingHttpHeaders } = {},
  ) {
    super(message, options);
    this.status = status;
    this.types = types;
    this.headers = headers;
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

  /** Asks until there is an answer that says something, and gives what it holds. */
  async function call(what: string, url: string, asked: Asked): Promise<unknown> {
    if (token === "") throw new ApiError(`${what}: \`github-token\` is empty`, 403, []);
    for (let tries = 1; ; tries++) {
      calls += 1;
      const answer = await ask(url, asked, githubMs);
      if (answer.kind === "answer") return answer.data;
      const { status, headers, why, cause } = answer;
      const pause = pauseBefore(tries, status, headers, clock.now());
      if (pause === null) throw new ApiError(`${what}: ${why}`, status, [], { headers, cause });
      log.info(`${what}: ${status || "no answer"}; trying again in ${Math.ceil(pause / 1000)} s`);
      await clock.sleep(pause);
    }
  }

  const authorized = { ...HEADERS, authorization: `token ${token}` };
  return {
    async rest(route, parameters = {}) {
      const { path, ...asked } = expanded(route, { owner, repo, ...parameters });
      return call(route, apiUrl + path, { ...asked, headers: authorized, json: true });
    },
    async graphql(query, variables) {
      const body = JSON.stringify({ query, variables });
      const headers = { ...authorized, "content-type": "application/json" };
      const answer = await call("POST /graphql", graphqlUrl, { method: "POST", headers, body, json: true });
      const { data, errors } = (answer ?? {}) as { data?: unknown; errors?: { type?: string; message: string }[] };
      if (!errors?.length && data) return data;
      if (!errors?.length) throw new ApiError("GraphQL: the answer holds no data", 200, []);
      const types = errors.map(({ type }) => type ?? "");
      throw new ApiError(`GraphQL: ${errors.map(({ message }) => message).join("; ")}`, 200, types);
    },
    async gitStatus(url) {
      const headers = { ...HEADERS, authorization: `basic ${basicCredential(token)}`, accept: "*/*" };
      try {
        await call(`GET ${new URL(url).pathname}`, url, { method: "GET", headers, json: false });
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
export function isDenied({ status, types, message, headers }: ApiError): boolean {
  if (types.length > 0) return types.some((type) => DENIED.includes(type));
  if (status !== 403 && status !== 404) return false;
  const limited = headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0";
  return !limited && !/rate limit/i.test(message);
}

/** Fills a route such as `GET /repos/{owner}`. What it does not name goes into the query of a GET, otherwise into the body. */
function expanded(
  route: string,
  parameters: Readonly<Record<string, unknown>>,
): { method: Asked["method"]; path: string; body?: string } {
  const left = new Map(Object.entries(parameters));
  const [, method, template] = /^(GET|POST|PATCH|DELETE) (\/\S*)$/.exec(route) ?? [];
  if (!template) throw new Error(`"${route}" is no route`);
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = left.get(name);
    left.delete(name);
    return encodeURIComponent(String(value));
  });
  if (method !== "GET")
    return { method: method as Asked["method"], path, body: JSON.stringify(Object.fromEntries(left)) };
  const query = new URLSearchParams(
    [...left].map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return { method, path: query ? `${path}?${query}` : path };
}

/**
 * Milliseconds to wait before the next try, or null to give up.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
export function pauseBefore(tries: number, status: number, headers: IncomingHttpHeaders, now: number): number | null {
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
