import { type CdnServices, PurgeError } from "../cdn.ts";
import { MAX_ATTEMPTS, QuotaError } from "./errors.ts";

/** Upper bounds of the pauses after trouble: they double from the first to the last. */
const FIRST_PAUSE_MS = 500;
const LAST_PAUSE_MS = 20_000;
/** The same while the quota is used up: what is in progress takes seconds at least. */
const FIRST_QUOTA_PAUSE_MS = 2_000;
const LAST_QUOTA_PAUSE_MS = 60_000;

/** An answer came and is none of CloudFront's. */
export class GarbledError extends Error {
  override name = "GarbledError";
}

/** What a call is repeated with. `deadline` is in milliseconds since the epoch; no pause goes beyond it. */
export type Patience = Pick<CdnServices, "clock" | "log"> & { readonly deadline: number };

/**
 * Repeats a call while CloudFront is in trouble, and throws its last error after MAX_ATTEMPTS or at the deadline. The
 * SDK could do that, but it tells nobody what it waits for.
 */
export async function throughTrouble<T>(call: () => Promise<T>, { clock, log, deadline }: Patience): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await call();
    } catch (error) {
      const trouble = troubleOf(error);
      // https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ (full jitter)
      const wait = Math.round(Math.random() * Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LAST_PAUSE_MS));
      if (!trouble || tries === MAX_ATTEMPTS || clock.now() + wait >= deadline) throw error;
      log.info(
        `CloudFront ${trouble}; sending the same request again in ${seconds(wait)} s (try ${tries + 1} of ${MAX_ATTEMPTS})`,
      );
      await clock.sleep(wait);
    }
  }
}

/**
 * Repeats a call while the quota of invalidations in progress refuses it, which the SDK never does; throws QuotaError
 * when that lasts until the deadline.
 */
export async function throughQuota<T>(call: () => Promise<T>, { clock, log, deadline }: Patience): Promise<T> {
  for (let pause = FIRST_QUOTA_PAUSE_MS; ; pause = Math.min(pause * 2, LAST_QUOTA_PAUSE_MS)) {
    try {
      return await call();
    } catch (error) {
      // Jitter above half: many runs wait for the same quota, and there is no use in asking at once.
      const wait = Math.round(pause * (0.5 + Math.random() / 2));
      if (!(error instanceof QuotaError) || clock.now() + wait >= deadline) throw error;
      log.info(
        `CloudFront has too many invalidations in progress; sending the same request again in ${seconds(wait)} s, until ${new Date(deadline).toISOString()}`,
      );
      await clock.sleep(wait);
    }
  }
}

/** Rejects when the call takes longer. What it then still does is ended with the client. */
export async function bounded<T>(call: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`no whole answer within ${milliseconds / 1000} s`);
      reject(Object.assign(error, { name: "TimeoutError" }));
    }, milliseconds);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Modelled by no operation, but sent by AWS: https://docs.aws.amazon.com/cloudfront/latest/APIReference/CommonErrors.html */
const THROTTLED = /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|PriorRequestNotComplete)/;
/** What no connection, or a broken one, is called. */
const NO_CONNECTION = /^(ECONN|EPIPE$|ETIMEDOUT$|ENOTFOUND$|EAI_AGAIN$|ENETUNREACH$|EHOSTUNREACH$|ERR_SSL|ERR_TLS)/;

/** Longest text of somebody else's in a line of the log. */
const MOST_TEXT = 300;

/** What is the matter, if the same request may be answered later: the end of a sentence about CloudFront. Null if it may not. */
function troubleOf(error: unknown): string | null {
  if (error instanceof PurgeError) return null;
  const { name, message, code, $metadata } = error as SdkError;
  const status = $metadata?.httpStatusCode;
  const why = message.split("\n", 1)[0]!.slice(0, MOST_TEXT);
  if (THROTTLED.test(name) || status === 429) return `limits the rate of our requests (${name.slice(0, MOST_TEXT)})`;
  if (name === "TimeoutError" || error instanceof GarbledError || NO_CONNECTION.test(code ?? ""))
    return `did not answer (${why})`;
  if (status !== undefined && status >= 500) return `is in trouble (${status} ${name.slice(0, MOST_TEXT)}: ${why})`;
  // The SDK has learnt the right time from the refusal, and signs the next request with it.
  if ($metadata?.clockSkewCorrected) return "has another time than this machine";
  return null;
}

interface SdkError extends Error {
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly clockSkewCorrected?: boolean };
}

function seconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000);
}
