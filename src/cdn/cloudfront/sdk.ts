import { addAbortSignal, type Readable } from "node:stream";
import { CloudFrontClient } from "@aws-sdk/client-cloudfront";
import { StandardRetryStrategy } from "@smithy/core/retry";
import { openAgents, readBody } from "../../http.ts";
import { LIMITS } from "../../limits.ts";
import type { CdnServices } from "../cdn.ts";
import { MAX_ATTEMPTS, short } from "./errors.ts";

/** Longest wait for a connection. */
const CONNECTION_TIMEOUT_MS = 10_000;
/** Longest answer that is read, in bytes: one that lists 3,000 paths of 4,000 characters. */
const LARGEST_ANSWER = 16 * 1024 * 1024;
/** Upper bounds of the pauses between tries: they double from the first to the last. */
const FIRST_PAUSE_MS = 500;
const LAST_PAUSE_MS = 20_000;

/**
 * The SDK's client. It signs, finds credentials and repeats a request while CloudFront is in trouble. Here it is bounded in
 * time and size and goes through the job's proxies. No pause between tries goes beyond `deadline`, in milliseconds since the epoch.
 */
export function openClient(services: CdnServices, deadline: number): CloudFrontClient & Disposable {
  const { env, limits = LIMITS } = services;
  const timeoutMs = limits.cloudfrontMs;
  const client = new CloudFrontClient({
    region: regionOf(env),
    maxAttempts: MAX_ATTEMPTS,
    retryStrategy: loggedRetries(services, deadline),
    requestHandler: {
      connectionTimeout: Math.min(CONNECTION_TIMEOUT_MS, timeoutMs),
      requestTimeout: timeoutMs,
      throwOnRequestTimeout: true,
      // Agents of its own: `destroy` ends their connections.
      ...openAgents(),
    },
  });
  const { middlewareStack } = client;
  // `requestTimeout` ends when an answer begins. What follows would be read as long as it comes.
  middlewareStack.add(
    (next) => async (args) => {
      const signal = AbortSignal.timeout(timeoutMs);
      const { response, ...rest } = await next(args);
      const { body } = response as { readonly body: Readable };
      const whole = await readBody(addAbortSignal(signal, body), LARGEST_ANSWER).catch((error) => {
        // The reason is a TimeoutError, which the SDK tries again.
        throw signal.aborted ? signal.reason : error;
      });
      if (!whole) throw new Error(`the answer is longer than ${LARGEST_ANSWER} bytes`);
      return { ...rest, response: Object.assign(response as object, { body: whole }) };
    },
    { step: "deserialize", priority: "low" },
  );
  // A proxy's page in place of CloudFront's answer may come with 200, too.
  middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const { output } = result;
      if (output && "Invalidation" in output && output.Invalidation?.Id) return result;
      throw Object.assign(new Error("the answer holds no invalidation"), { $retryable: {} });
    },
    { step: "deserialize", priority: "high" },
  );
  return Object.assign(client, { [Symbol.dispose]: () => client.destroy() });
}

/** The service is global; its client wants a region all the same, and finds the partition by it. */
export function regionOf(env: NodeJS.ProcessEnv): string {
  return env.AWS_REGION || env.AWS_DEFAULT_REGION || "us-east-1";
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
      `CloudFront ${troubleOf(failure)}; sending the same request again in ${Math.ceil(pause / 1000)} s (try ${tries + 1} of ${MAX_ATTEMPTS})`,
    );
    await clock.sleep(pause);
    return next;
  };
  return strategy;
}

type Failure = Parameters<StandardRetryStrategy["refreshRetryTokenForRetry"]>[1];

/** What is the matter: the end of a sentence about CloudFront. */
function troubleOf({ error, errorType }: Failure): string {
  const { name = "", message = "", $metadata } = error ?? {};
  const status = $metadata?.httpStatusCode ?? 0;
  // When a host has several addresses and none of them answers, node's error has a code and no message.
  const why = message.split("\n", 1)[0] || (error as NodeJS.ErrnoException | undefined)?.code || name;
  if (errorType === "THROTTLING") return `limits the rate of our requests (${short(name)})`;
  if ($metadata?.clockSkewCorrected) return "has another time than this machine, with which the request is signed now";
  if (status >= 500) return `is in trouble (${short(`${status} ${name}: ${why}`)})`;
  return `did not answer (${short(why)})`;
}
