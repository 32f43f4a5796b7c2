import {
  CloudFrontClient,
  CreateInvalidationCommand,
  CreateInvalidationForDistributionTenantCommand,
  type Invalidation,
  waitUntilInvalidationCompleted,
  waitUntilInvalidationForDistributionTenantCompleted,
} from "@aws-sdk/client-cloudfront";
import { StandardRetryStrategy } from "@smithy/core/retry";
import { LIMITS } from "../../clock.ts";
import { type Request, request } from "../../http.ts";
import { commonWildcard } from "../../plan/cover/cover.ts";
import type { Cdn, CdnServices, Patterns, Receipt } from "../cdn.ts";
import {
  checkBatch,
  explainError,
  isTenant,
  MAX_ATTEMPTS,
  QUOTA_MINUTES,
  QuotaError,
  short,
  WILDCARD_MINUTES,
} from "./errors.ts";

/** Pauses while the quota is used up: they double from the first to the last. An invalidation takes seconds at least. */
const FIRST_QUOTA_PAUSE_MS = 2_000;
const LAST_QUOTA_PAUSE_MS = 60_000;
/** Longest answer that is read, in bytes: one that lists 3,000 paths of 4,000 characters. */
const LARGEST_ANSWER = 16 * 1024 * 1024;
/** Upper bounds of the pauses between tries: they double from the first to the last. */
const FIRST_TRY_PAUSE_MS = 500;
const LAST_TRY_PAUSE_MS = 20_000;

/** Amazon CloudFront. With this file comes the SDK, so it is loaded only by a run that sends something. */
export const cloudfront = {
  /**
   * Sends the batch until it is accepted, always under one reference. A batch that the quota never lets through (it may
   * hold more wildcards than fit at once) is replaced by one wildcard under another: nothing of it was accepted.
   */
  async purge(target: string, patterns: Patterns, services: CdnServices): Promise<Receipt> {
    checkBatch(patterns);
    const { clock, log } = services;
    const wildcard = commonWildcard(patterns);
    const isWidest = patterns.length === 1 && patterns[0] === wildcard;
    // Both times together: a target never takes longer.
    const end = clock.now() + (QUOTA_MINUTES + WILDCARD_MINUTES) * 60_000;
    const client = openClient(services, end);
    try {
      const deadline = isWidest ? end : clock.now() + QUOTA_MINUTES * 60_000;
      return await sendThroughQuota(client, target, patterns, deadline, services);
    } catch (error) {
      if (!(error instanceof QuotaError) || isWidest) throw error;
      log.warning(
        `CloudFront still had too many invalidations in progress after ${QUOTA_MINUTES} minutes and accepted nothing. Sending the one wildcard ${wildcard} in place of ${patterns.length === 1 ? patterns[0] : `${patterns.length} paths`}, for up to ${WILDCARD_MINUTES} minutes.`,
      );
      return await sendThroughQuota(client, target, [wildcard], end, services);
    }
  },

  async wait(target: string, sent: Receipt, deadline: number, services: CdnServices): Promise<Receipt> {
    const { clock, cancelled, limits = LIMITS } = services;
    const { firstSeconds: minDelay, lastSeconds: maxDelay } = limits.cloudfrontPoll;
    if (sent.status === "completed") return sent;
    const client = openClient(services, deadline);
    const failed = stopAtFailure(client, sent.id, services);
    const abortSignal = cancelled ? AbortSignal.any([failed, cancelled]) : failed;
    // An invalidation takes seconds, and the waiter asks before its first pause.
    await clock.sleep(minDelay * 1000);
    const maxWaitTime = (deadline - clock.now()) / 1000;
    // The waiter takes no shorter time.
    if (maxWaitTime <= minDelay) return sent;
    const waiter = { client, minDelay, maxDelay, maxWaitTime, abortSignal };
    const { id: Id } = sent;
    try {
      if (isTenant(target))
        await waitUntilInvalidationForDistributionTenantCompleted(waiter, { DistributionTenantId: target, Id });
      else await waitUntilInvalidationCompleted(waiter, { DistributionId: target, Id });
      return { ...sent, status: "completed" };
    } catch (error) {
      cancelled?.throwIfAborted();
      if (failed.aborted) throw explainError(failed.reason, target, sent.patterns);
      if ((error as Error).name === "TimeoutError") return sent;
      throw error;
    }
  },
} satisfies Cdn;

/**
 * Repeats the request while the quota of invalidations in progress refuses it, which the SDK never does. Throws QuotaError
 * when that lasts until the deadline, in milliseconds since the epoch.
 */
async function sendThroughQuota(
  client: CloudFrontClient,
  target: string,
  items: Patterns,
  deadline: number,
  services: CdnServices,
): Promise<Receipt> {
  const { clock, log, cancelled } = services;
  const reference = services.newReference();
  for (let pause = FIRST_QUOTA_PAUSE_MS; ; pause = Math.min(pause * 2, LAST_QUOTA_PAUSE_MS)) {
    try {
      const created = await create(client, target, items, reference);
      return { id: created.Id!, status: statusOf(created), patterns: items };
    } catch (cause) {
      cancelled?.throwIfAborted();
      const error = explainError(cause, target, items);
      // Jitter above half: many runs wait for the same quota, and there is no use in asking at once.
      const wait = Math.round(pause * (0.5 + Math.random() / 2));
      if (!(error instanceof QuotaError) || clock.now() + wait >= deadline) throw error;
      log.info(
        `CloudFront has too many invalidations in progress; sending the same request again in ${Math.ceil(wait / 1000)} s, until ${new Date(deadline).toISOString()}`,
      );
      await clock.sleep(wait);
    }
  }
}

async function create(
  client: CloudFrontClient,
  target: string,
  items: Patterns,
  reference: string,
): Promise<Invalidation> {
  const batch = { CallerReference: reference, Paths: { Quantity: items.length, Items: [...items] } };
  const { Invalidation } = isTenant(target)
    ? await client.send(new CreateInvalidationForDistributionTenantCommand({ Id: target, InvalidationBatch: batch }))
    : await client.send(new CreateInvalidationCommand({ DistributionId: target, InvalidationBatch: batch }));
  return Invalidation!;
}

/**
 * Makes a signal that is aborted, with the error, when a question of the waiter fails for good: the waiter itself would ask
 * again after any error. Logs each answer.
 */
function stopAtFailure(client: CloudFrontClient, id: string, { clock, log, cancelled }: CdnServices): AbortSignal {
  const failed = new AbortController();
  const start = clock.now();
  client.middlewareStack.add(
    (next) => async (args) => {
      // The waiter's last pause goes on after a cancellation.
      cancelled?.throwIfAborted();
      const result = await next(args).catch((error) => {
        failed.abort(error);
        throw error;
      });
      const { Invalidation } = result.output as { readonly Invalidation: Invalidation };
      const seconds = Math.round((clock.now() - start) / 1000);
      log.info(`CloudFront: invalidation ${id} is ${statusOf(Invalidation)}, ${seconds} s after the request`);
      return result;
    },
    { step: "initialize" },
  );
  return failed.signal;
}

function statusOf({ Status }: Invalidation): Receipt["status"] {
  return Status?.toLowerCase() === "completed" ? "completed" : "in-progress";
}

/**
 * Opens the SDK's client. It signs, finds credentials and repeats a request while CloudFront is in trouble; http.ts sends the
 * signed request. No pause between tries goes beyond `deadline`, in milliseconds since the epoch.
 */
function openClient(services: CdnServices, deadline: number): CloudFrontClient {
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

/** A request of the SDK: the calls that are used have no query. */
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
 * The SDK's standard retries, which decide on each try. Their pauses begin at a twentieth of a second, leave
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
    const pause = Math.round(Math.random() * Math.min(FIRST_TRY_PAUSE_MS * 2 ** (tries - 1), LAST_TRY_PAUSE_MS));
    if (clock.now() + pause >= deadline) throw failure.error;
    log.info(
      `CloudFront did not answer (${troubleOf(failure)}); sending the same request again in ${Math.ceil(pause / 1000)} s (try ${tries + 1} of ${MAX_ATTEMPTS})`,
    );
    await clock.sleep(pause);
    return next;
  };
  return strategy;
}

/** Describes the failure of one try in a few words. */
function troubleOf({ error }: Parameters<StandardRetryStrategy["refreshRetryTokenForRetry"]>[1]): string {
  const { name = "", message = "", $metadata } = error ?? {};
  const status = $metadata?.httpStatusCode ?? 0;
  const [why = ""] = message.split("\n", 1);
  return short(status >= 300 ? `${status} ${name}: ${why}` : why);
}
