import { type IncomingHttpHeaders, STATUS_CODES } from "node:http";
import type { Clock } from "../clock.ts";
import { type Answer, ENCODINGS, type Request, request } from "../http.ts";
import { fieldAt, parsed } from "../json.ts";
import type { Log } from "../log.ts";

/** What every request to GitHub needs. */
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

/** The last answer, once it was of no use to ask again. */
export interface Reply {
  /** 0 when no whole answer came. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** JSON where the status is one of success and JSON was wanted; "" where nothing was to be said. */
  readonly body: string;
  /** Where the status is none of success: what the answer says of itself. */
  readonly why: string;
  readonly cause?: unknown;
}

/** GitHub refuses requests without one. */
export const USER_AGENT = "cdn-purge";
/** Longest answer that is read, in bytes: a recursive tree, the longest, has 7 MB at most. */
const LARGEST_ANSWER = 64 * 1024 * 1024;
/** Most redirects that are followed: a repository that was renamed answers with one. */
const MOST_REDIRECTS = 3;
const TRIES = 4;
const PAUSE_MS = 1_000;
/** Longest wait for a rate limit to end. The hourly one may take longer: the caller then goes on without the answer. */
const LONGEST_PAUSE_MS = 120_000;
const NO_ANSWER = { status: 0, headers: {}, body: "" } as const;

/** Sends a request, and again while a pause may help. Never rejects for what the network or the server does. */
export async function send(url: string, message: Message, { log, clock, timeoutMs }: Connection): Promise<Reply> {
  for (let tries = 1; ; tries++) {
    const reply = await sendOnce(url, message, timeoutMs);
    const pause = pauseBefore(tries, reply.status, reply.headers, clock.now());
    if (pause === null) return reply;
    const seconds = Math.ceil(pause / 1000);
    log.info(`${nameOf(url, message)}: ${reply.status || "no answer"}; trying again in ${seconds} s`);
    await clock.sleep(pause);
  }
}

/** How messages call a request, for example `GET /repos/octo/site/releases`. */
export function nameOf(url: string, { method }: Pick<Message, "method">): string {
  return `${method} ${new URL(url).pathname}`;
}

async function sendOnce(url: string, { wants, headers, ...rest }: Message, timeoutMs: number): Promise<Reply> {
  const mostBytes = wants === "json" ? LARGEST_ANSWER : 0;
  const own = { "accept-encoding": ENCODINGS, "user-agent": USER_AGENT };
  let answer: Answer;
  try {
    answer = await followRedirects(url, { ...rest, headers: { ...own, ...headers }, timeoutMs, mostBytes });
  } catch (cause) {
    return { ...NO_ANSWER, why: (cause as Error).message, cause };
  }
  const { status } = answer;
  const body = answer.body?.toString("utf8") ?? "";
  const reply = { status, headers: answer.headers, body };
  const data = parsed(body);
  if (status < 200 || status > 299) return { ...reply, why: reasonOf(status, data) };
  if (wants === "status") return { ...reply, why: "" };
  if (answer.body === null) return { ...NO_ANSWER, why: "the answer is too long" };
  if (typeof data !== "object" && status !== 204) return { ...NO_ANSWER, why: "the answer is not JSON" };
  // What REST says in a 403.
  return isLimited(data) ? { ...reply, status: 403, why: "API rate limit exceeded" } : { ...reply, why: "" };
}

/** Follows what answers a question about a renamed repository, on the same server: the token goes nowhere else. */
async function followRedirects(url: string, asked: Request): Promise<Answer> {
  let at = new URL(url);
  for (let redirects = 0; ; redirects++) {
    const answer = await request(at, asked);
    const { location } = answer.headers;
    const moved = [301, 302, 307, 308].includes(answer.status) && location && URL.canParse(location, at.href);
    if (!moved || asked.method !== "GET" || redirects >= MOST_REDIRECTS) return answer;
    const next = new URL(location, at);
    if (next.origin !== at.origin) return answer;
    at = next;
  }
}

function reasonOf(status: number, data: unknown): string {
  const message = fieldAt(data, "message");
  const said = typeof message === "string" ? message : (STATUS_CODES[status] ?? "");
  if (status === 401) return `\`github-token\` was refused (${`401 ${said}`.trim()})`;
  return typeof message === "string" ? said : `${status} ${said}`.trim();
}

/** GraphQL says in a 200 that a limit is reached: https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
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
