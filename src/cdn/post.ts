import type { IncomingHttpHeaders } from "node:http";
import { type Request, request } from "../http.ts";
import { parsed } from "../json.ts";
import { type CdnServices, PurgeError } from "./cdn.ts";

/** Tries of one call whose connection breaks or that is answered with a server's error. A rate limit counts as none. */
const MAX_ATTEMPTS = 6;
/** Longest wait for one answer. */
const REQUEST_TIMEOUT_MS = 30_000;
/** Longest that one call may take with its pauses. When a rate limit asks for more, the next run purges. */
const CALL_MINUTES = 15;
/** Pauses between attempts: they double from the first to the last, with full jitter above half. */
const FIRST_PAUSE_MS = 1_000;
const LAST_PAUSE_MS = 60_000;
/** Longest answer that is read, in bytes: a purge is answered with hundreds. */
const LARGEST_ANSWER = 1024 * 1024;

/** The answer to a call. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The parsed body; undefined when it is not JSON. */
  readonly json: unknown;
  /** The beginning of the body, on one line, for messages. */
  readonly excerpt: string;
}

/**
 * Posts one request and repeats it, byte for byte, until the service answers with something else than a rate limit or an
 * error of its server. Throws PurgeError when it never does.
 */
export type Post = (url: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

/**
 * Posts to a JSON API. A request may be sent more than once, which does no harm to a purge. A rate limit that one request
 * meets holds back all of them.
 */
export function openPoster(
  title: string,
  common: Readonly<Record<string, string>>,
  { clock, log }: Pick<CdnServices, "clock" | "log">,
): Post {
  let notBefore = 0;
  return async (url, body, headers) => {
    const json = body === undefined ? {} : { "content-type": "application/json" };
    const asked: Request = {
      method: "POST",
      headers: { ...common, ...json, ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      timeoutMs: REQUEST_TIMEOUT_MS,
      mostBytes: LARGEST_ANSWER,
    };
    const deadline = clock.now() + CALL_MINUTES * 60_000;
    let failures = 0;
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LAST_PAUSE_MS)) {
      if (notBefore > clock.now()) await clock.sleep(notBefore - clock.now());
      const found = await attempt(url, asked);
      const isAnswer = !(found instanceof Error);
      const isLimit = isAnswer && found.status === 429;
      if (isAnswer && !isLimit && found.status < 500 && found.status !== 408) return found;
      const why = isAnswer ? `${found.status} ${found.excerpt}`.trim() : found.message;
      if (!isLimit && ++failures >= MAX_ATTEMPTS)
        throw new PurgeError(`${title} did not answer in ${failures} tries: ${why}`, { cause: found });
      const trouble = isLimit ? "limits the rate of our requests" : `did not answer (${why})`;
      const theirs = isLimit ? askedPause(found.headers, clock.now()) : null;
      const ours = Math.round(pause * (0.5 + Math.random() / 2));
      // `Retry-After` may be a date that has passed: without a pause, the service would answer the same again.
      const wait = theirs ? Math.max(theirs, FIRST_PAUSE_MS / 2) : ours;
      if (clock.now() + wait >= deadline)
        throw new PurgeError(
          `${title} ${trouble} and asks to wait longer than the ${CALL_MINUTES} minutes that one call may take. The next run purges what this one could not.`,
        );
      log.info(`${title} ${trouble}; sending the same request again in ${Math.ceil(wait / 1000)} s`);
      if (isLimit) notBefore = Math.max(notBefore, clock.now() + wait);
      else await clock.sleep(wait);
    }
  };
}

/** Sends once: returns the answer, or the error when none came. Throws PurgeError for an answer that no CDN's API gives. */
async function attempt(url: string, asked: Request): Promise<Answer | Error> {
  const whole = await request(url, asked).catch((error: Error) => error);
  if (whole instanceof Error) return whole;
  const { status, body } = whole;
  if (body === null) throw new PurgeError(`${new URL(url).origin} answered more than a purge can`);
  if (status >= 300 && status < 400)
    // Following it would send the token to any host that the answer names.
    throw new PurgeError(`${new URL(url).origin} answered with a redirect (${status}), which is not followed`);
  const text = body.toString("utf8");
  return { status, headers: whole.headers, json: parsed(text), excerpt: text.slice(0, 300).replaceAll(/\s+/g, " ") };
}

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), or Fastly's `Fastly-RateLimit-Reset` in seconds of the epoch. */
function askedPause(headers: IncomingHttpHeaders, now: number): number | null {
  const after = headers["retry-after"]?.trim();
  if (after && /^\d+$/.test(after)) return Number(after) * 1000;
  const reset = String(headers["fastly-ratelimit-reset"] ?? "").trim();
  const until = after ? Date.parse(after) : reset && /^\d+$/.test(reset) ? Number(reset) * 1000 : Number.NaN;
  return Number.isNaN(until) ? null : Math.max(0, until - now);
}

/** The base URL of an API from an environment variable, as the official clients read it; no slash at its end. */
export function baseUrl(value: string | undefined, fallback: string): string {
  return (value?.trim() || fallback).replace(/\/+$/, "");
}

/** Batches of at most `size`, in order. */
export function batchesOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
