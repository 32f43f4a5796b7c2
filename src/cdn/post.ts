import type { IncomingHttpHeaders } from "node:http";
import { request, type Answer as Whole } from "../http.ts";
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

/** The answer to a call, once it is none of these: a rate limit, a server's error, a redirect. */
export interface Answer {
  readonly status: number;
  /** The parsed body; undefined when it is not JSON. */
  readonly json: unknown;
  /** The beginning of the body, on one line, for messages. */
  readonly excerpt: string;
}

/** Posts one request and repeats it, byte for byte, until the service answers. Throws PurgeError when it never does. */
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
    const init = {
      headers: { ...common, ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const deadline = clock.now() + CALL_MINUTES * 60_000;
    let pause = FIRST_PAUSE_MS;
    for (let failures = 0; ; pause = Math.min(pause * 2, LAST_PAUSE_MS)) {
      if (notBefore > clock.now()) await clock.sleep(notBefore - clock.now());
      const found = await attempt(url, init);
      if (found.kind === "answer") return found.answer;
      if (found.kind === "failure" && ++failures >= MAX_ATTEMPTS)
        throw new PurgeError(`${title} did not answer in ${failures} tries: ${found.why}`, { cause: found.cause });
      const asked = found.kind === "limit" ? askedPause(found.headers, clock.now()) : null;
      const own = Math.round(pause * (0.5 + Math.random() / 2));
      // `Retry-After` may be a date that has passed: without a pause, the service would answer the same again.
      const wait = asked ? Math.max(asked, FIRST_PAUSE_MS / 2) : own;
      if (clock.now() + wait >= deadline)
        throw new PurgeError(
          `${title} ${found.kind === "limit" ? "limits the rate of our requests" : `did not answer (${found.why})`} and asks to wait longer than the ${CALL_MINUTES} minutes that one call may take. The next run purges what this one could not.`,
        );
      log.info(
        `${title} ${found.kind === "limit" ? "limits the rate of our requests (429)" : `did not answer (${found.why})`}; sending the same request again in ${Math.ceil(wait / 1000)} s`,
      );
      if (found.kind === "limit") notBefore = Math.max(notBefore, clock.now() + wait);
      else await clock.sleep(wait);
    }
  };
}

type Attempt =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "limit"; readonly headers: IncomingHttpHeaders }
  | { readonly kind: "failure"; readonly why: string; readonly cause?: unknown };

interface Init {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

async function attempt(url: string, init: Init): Promise<Attempt> {
  let whole: Whole;
  try {
    whole = await request(url, {
      ...init,
      method: "POST",
      timeoutMs: REQUEST_TIMEOUT_MS,
      mostBytes: LARGEST_ANSWER,
    });
  } catch (cause) {
    return { kind: "failure", why: (cause as Error).message, cause };
  }
  const { status, headers, body } = whole;
  if (body === null) throw new PurgeError(`${new URL(url).origin} answered more than a purge can`);
  if (status === 429) return { kind: "limit", headers };
  const text = body.toString("utf8");
  const excerpt = text.slice(0, 300).replaceAll(/\s+/g, " ");
  if (status >= 500 || status === 408) return { kind: "failure", why: `${status} ${excerpt}`.trim() };
  if (status >= 300 && status < 400)
    // Following it would send the token to any host that the answer names.
    throw new PurgeError(`${new URL(url).origin} answered with a redirect (${status}), which is not followed`);
  return { kind: "answer", answer: { status, json: parsed(text), excerpt } };
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
