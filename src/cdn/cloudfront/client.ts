import {
  type CloudFrontClient,
  CreateInvalidationCommand,
  CreateInvalidationForDistributionTenantCommand,
  type Invalidation,
  waitUntilInvalidationCompleted,
  waitUntilInvalidationForDistributionTenantCompleted,
} from "@aws-sdk/client-cloudfront";
import { LIMITS } from "../../limits.ts";
import { commonWildcard } from "../../plan/cut.ts";
import type { Cdn, CdnServices, Patterns, Receipt } from "../cdn.ts";
import { checkBatch } from "./check.ts";
import { explainError, isTenant, QUOTA_MINUTES, QuotaError, WILDCARD_MINUTES } from "./errors.ts";
import { openClient } from "./sdk.ts";

/** Pauses while the quota is used up: they double from the first to the last. What is in progress takes seconds at least. */
const FIRST_QUOTA_PAUSE_MS = 2_000;
const LAST_QUOTA_PAUSE_MS = 60_000;

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
    using client = openClient(services, end);
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
    using client = openClient(services, deadline);
    const failed = stopAtFailure(client, sent.id, services);
    const abortSignal = cancelled ? AbortSignal.any([failed, cancelled]) : failed;
    // An invalidation takes seconds, and the waiter asks before its first pause.
    await clock.sleep(minDelay * 1000);
    const maxWaitTime = (deadline - clock.now()) / 1000;
    // The waiter takes no shorter time.
    if (maxWaitTime <= minDelay) return sent;
    const waiter = { client, minDelay, maxDelay, maxWaitTime, abortSignal };
    try {
      if (isTenant(target)) {
        const asked = { DistributionTenantId: target, Id: sent.id };
        await waitUntilInvalidationForDistributionTenantCompleted(waiter, asked);
      } else {
        await waitUntilInvalidationCompleted(waiter, { DistributionId: target, Id: sent.id });
      }
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
      const { Id, Status } = await create(client, target, items, reference);
      return { id: Id!, status: Status?.toLowerCase() === "completed" ? "completed" : "in-progress", patterns: items };
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
 * A signal that is aborted, with the error, when a question of the waiter fails for good: the waiter itself would ask on,
 * whatever the error. Each answer is told to the log.
 */
function stopAtFailure(client: CloudFrontClient, id: string, { clock, log, cancelled }: CdnServices): AbortSignal {
  const failed = new AbortController();
  const start = clock.now();
  client.middlewareStack.add(
    (next) => async (args) => {
      // The waiter's last pause goes on after a cancellation.
      cancelled?.throwIfAborted();
      try {
        const result = await next(args);
        const { Invalidation } = result.output as { readonly Invalidation?: Invalidation };
        const status = Invalidation?.Status === "Completed" ? "completed" : "in-progress";
        log.info(
          `CloudFront: invalidation ${id} is ${status}, ${Math.round((clock.now() - start) / 1000)} s after the request`,
        );
        return result;
      } catch (error) {
        failed.abort(error);
        throw error;
      }
    },
    { step: "initialize" },
  );
  return failed.signal;
}
