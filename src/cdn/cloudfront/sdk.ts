import { CloudFrontClient } from "@aws-sdk/client-cloudfront";
import { StandardRetryStrategy } from "@smithy/core/retry";
import { LIMITS } from "../../clock.ts";
import { type Request, request } from "../../http.ts";
import type { CdnServices } from "../cdn.ts";
import { MAX_ATTEMPTS, short } from "./errors.ts";

/** Longest answer that is read, in bytes: one that lists 3,000 paths of 4,000 characters. */
const LARGEST_ANSWER = 16 * 1024 * 1024;
/** Upper bounds of the pauses between tries: they double from the first to the last. */
const FIRST_PAUSE_MS = 500;
const LAST_PAUSE_MS = 20_000;

/**
 * The SDK's client. It signs, finds credentials and repeats a request while CloudFront is in trouble; http.ts sends what it
 * signed. No pause between tries goes beyond `deadline`, in milliseconds since the epoch.
 */
export function openClient(services: CdnServices, deadline: number): CloudFrontClient {
  const { env, limits = LIMITS } = services;
  const client = new CloudFrontClient({
    region: regionOf(env),
    maxAttempts: MAX_ATTEMPTS,
    retryStrategy: loggedRetries(services, deadline),
    requestHandler: { handle: (signed: SignedRequest) => sendSigned(signed, limits.cloudfrontMs) },
  });
  // A proxy's page in place of CloudFront's answer may come with 200, too.
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const { output } = result;
      if (output && "Invalidation" in output && output.Invalidation?.Id) return result;
      throw Object.assign(new Error("the answer holds no invalidation"), { $retryable: {} });
    },
    { step: "deserialize", priority: "high" },
  );
  return client;
}

/** The service is global; its client wants a region all the same, and finds the partition by it. */
export function regionOf(env: NodeJS.ProcessEnv): string {
  return env.AWS_REGION || env.AWS_DEFAULT_REGION || "us-east-1";
}

/** What the SDK hands over: the calls that are used have no query. */
interface SignedRequest extends Pick<Request, "method" | "headers" | "body"> {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
}

async function sendSigned({ protocol, hostname, port, path, ...signed }: SignedRequest, timeoutMs: number) {
  const { method, headers, body: sent } = signed;
  const url = `${protocol}//${hostname}${port ? `:${port}` : ""}${path}`;
  const asked = { method, headers, ...(sent !== undefined && { body: sent }), timeoutMs, mostBytes: LARGEST_ANSWER };
  const { status, headers: answered, body } = await request(url, asked);
  if (!body) throw new Error(`the answer is longer than ${LARGEST_ANSWER} bytes`);
  return { response: { statusCode: status, headers: answered, body } };
}

/**
 * The SDK's standard retries: it decides what is tried again, and how often. Its pauses begin at a twentieth of a second, leave
 * no line in the log and cannot be cut short, so they are made here: on the run's clock, which a cancellation stops.
 */
function loggedRetries({ clock, log }: CdnServices, deadline: number): StandardRetryStrategy {
  const strategy = new StandardRetryStrategy({
    maxAttempts: MAX_ATTEMPTS,
    backoff: { setDelayBase() {}, computeNextBackoffDelay: () => 0 },
  });
  const refresh = strategy.refreshRetryTokenForRetry.bind(strategy);
  strategy.refreshRetryTokenForRetry = async (token, { retryAfterHint: _, ...failure }) => {
    // The SDK would wait for a Retry-After on a timer of its own, and CloudFront documents none.
    const next = await refresh(token, failure);
    const tries = next.getRetryCount();
    // https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ (full jitter)
    const pause = Math.round(Math.random() * Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LAST_PAUSE_MS));
    if (clock.now() + pause >= deadline) throw failure.error;
    log.info(
      `CloudFront did not answer (${troubleOf(failure)}); sending the same request again in ${Math.ceil(pause / 1000)} s (try ${tries + 1} of ${MAX_ATTEMPTS})`,
    );
    await clock.sleep(pause);
    return next;
  };
  return strategy;
}

/** What went wrong with one try, in a few words. */
function troubleOf({ error }: Parameters<StandardRetryStrategy["refreshRetryTokenForRetry"]>[1]): string {
  const { name = "", message = "", $metadata } = error ?? {};
  const status = $metadata?.httpStatusCode ?? 0;
  const [why = ""] = message.split("\n", 1);
  return short(status >= 300 ? `${status} ${name}: ${why}` : why);
}
