import { type IncomingHttpHeaders, STATUS_CODES } from "node:http";
import type { Clock } from "../clock.ts";
import { type Answer, ENCODINGS, type Request, requestFollowing } from "../http.ts";
import { fieldAt, parsed } from "../json.ts";
import type { Log } from "../log.ts";
import { ApiError } from "./error.ts";

/** The facts that every request to GitHub needs. */
export interface Connection {
  readonly token: string;
  readonly log: Pick<Log, "info">;
  /** The pauses between tries are its sleeps. */
  readonly clock: Clock;
  /** Bound of one request, its answer included. */
  readonly timeoutMs: number;
}

/** One request. */
export interface Message extends Pick<Request, "method" | "headers" | "body"> {
  /** JSON, in full, or nothing but the status. */
  readonly wants: "json" | "status";
}

/** GitHub refuses requests without one. */
export const USER_AGENT = "cdn-purge";
/** Longest answer that is read, in bytes: a recursive tree, the longest, has 7 MB at most. */
const LARGEST_ANSWER = 64 * 1024 * 1024;
const TRIES = 4;
const PAUSE_MS = 1_000;
/** Longest wait for a rate limit to end. The hourly one may take longer: the caller then goes on without the answer. */
const LONGEST_PAUSE_MS = 120_000;

/**
 * Sends a request, and sends it again while a pause may help. Returns the answer of a success, with a body of JSON where
 * that is wanted. Throws ApiError for any other.
 */
export async function send(url: string, message: Message, { log, clock, timeoutMs }: Connection): Promise<Answer> {
  const name = nameOf(url, message);
  for (let tries = 1; ; tries++) {
    try {
      return await sendOnce(url, message, timeoutMs);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const pause = pauseBefore(tries, error.status, error.headers, clock.now());
      if (pause === null) throw error;
      log.info(`${name}: ${error.status || "no answer"}; trying again in ${Math.ceil(pause / 1000)} s`);
      await clock.sleep(pause);
    }
  }
}

/** How messages call a request, for example `GET /repos/octo/site/releases`. */
function nameOf(url: string, { method }: Message): string {
  return `${method} ${new URL(url).pathname}`;
}

async function sendOnce(url: string, message: Message, timeoutMs: number): Promise<Answer> {
  const { wants, ...asked } = message;
  const name = nameOf(url, message);
  let answer: Answer;
  try {
    answer = await requestFollowing(url, {
      ...asked,
      headers: { "accept-encoding": ENCODINGS, "user-agent": USER_AGENT, ...asked.headers },
      timeoutMs,
      mostBytes: wants === "json" ? LARGEST_ANSWER : 0,
    });
  } catch (cause) {
    throw new ApiError(`${name}: ${(cause as Error).message}`, 0, { cause });
  }
  const { status, headers, body } = answer;
  const data = parsed(String(body));
  if (status < 200 || status > 299) throw new ApiError(`${name}: ${reasonOf(status, data)}`, status, { headers });
  if (wants === "json") {
    if (body === null) throw new ApiError(`${name}: the answer is too long`, 0);
    if (typeof data !== "object" && status !== 204) throw new ApiError(`${name}: the answer is not JSON`, 0);
    // REST reports the same with a 403.
    if (isLimited(data)) throw new ApiError(`${name}: API rate limit exceeded`, 403, { headers });
  }
  return answer;
}

function reasonOf(status: number, data: unknown): string {
  const message = fieldAt(data, "message");
  const said = typeof message === "string" ? message : (STATUS_CODES[status] ?? "");
  if (status === 401) return `\`github-token\` was refused (${`401 ${said}`.trim()})`;
  return typeof message === "string" ? said : `${status} ${said}`.trim();
}

/** GraphQL reports a reached limit with a 200: https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
function isLimited(data: unknown): boolean {
  const errors = fieldAt(data, "errors");
  return Array.isArray(errors) && errors.some((error) => fieldAt(error, "type") === "RATE_LIMITED");
}

/**
 * Milliseconds to wait before the next try, or null to give up.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
export function pauseBefore(tries: number, status: number, headers: IncomingHttpHeaders, now: number): number | null {
  if (tries >= TRIES) return null;
  const isLimit = status === 429 || status === 403;
  const after = Number(headers["retry-after"]) * 1000;
  if (isLimit && after >= 0) return after <= LONGEST_PAUSE_MS ? after : null;
  if (isLimit && headers["x-ratelimit-remaining"] === "0") {
    const left = Math.max(0, Number(headers["x-ratelimit-reset"]) * 1000 - now) + PAUSE_MS;
    return left <= LONGEST_PAUSE_MS ? left : null;
  }
  if (status === 429 || status === 0 || status >= 500) return PAUSE_MS * 2 ** (tries - 1);
  return null;
}
