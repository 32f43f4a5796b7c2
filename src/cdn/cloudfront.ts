import type { CloudFrontClient, Invalidation } from "@aws-sdk/client-cloudfront";
import { commonWildcard } from "../plan/common.ts";
import { type Cdn, type CdnServices, type Patterns, PurgeError, type Receipt } from "./cdn.ts";
import { explained, isTenant, MAX_ATTEMPTS, QUOTA_MINUTES, QuotaError } from "./cloudfront-errors.ts";
import { cloudfrontGrammar } from "./cloudfront-grammar.ts";

/** Longest wait for one connection and for one answer. */
const CONNECTION_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** Pauses between those repeats: they double from the first to the last, with full jitter above half. */
const FIRST_PAUSE_MS = 2_000;
const LAST_PAUSE_MS = 60_000;
/** Pauses between questions whether an invalidation is done. */
const FIRST_POLL_MS = 3_000;
const LAST_POLL_MS = 15_000;

/** Amazon CloudFront. */
export const cloudfront = {
  grammar: cloudfrontGrammar,

  async purge(target: string, patterns: Patterns, services: CdnServices): Promise<Receipt> {
    const client = await open(services);
    const sent = await untilQuota(target, patterns, services, (items, reference) =>
      create(client, target, items, reference),
    );
    return receipt(sent.invalidation, sent.patterns);
  },

  async wait(target: string, sent: Receipt, deadline: number, services: CdnServices): Promise<Receipt> {
    const client = await open(services);
    const { clock, log } = services;
    const start = clock.now();
    let last = sent;
    for (let pause = FIRST_POLL_MS; last.status !== "completed"; pause = Math.min(pause * 1.5, LAST_POLL_MS)) {
      const left = deadline - clock.now();
      if (left <= 0) return last;
      await clock.sleep(Math.min(pause, left));
      last = receipt(await explained(target, sent.patterns, () => read(client, target, sent.id)), sent.patterns);
      log.info(
        `CloudFront: invalidation ${sent.id} is ${last.status}, ${Math.round((clock.now() - start) / 1000)} s after the request`,
      );
    }
    return last;
  },
} satisfies Cdn;

/** The service is global; its client wants a region all the same, and finds the partition by it. */
export function regionOf(env: NodeJS.ProcessEnv): string {
  return env.AWS_REGION || env.AWS_DEFAULT_REGION || "us-east-1";
}

/** The client is loaded here and nowhere else: a run that sends nothing does not pay for it. */
async function open({ env }: CdnServices): Promise<CloudFrontClient> {
  const { CloudFrontClient } = await import("@aws-sdk/client-cloudfront");
  return new CloudFrontClient({
    region: regionOf(env),
    maxAttempts: MAX_ATTEMPTS,
    requestHandler: {
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      throwOnRequestTimeout: true,
    },
  });
}

async function create(
  client: CloudFrontClient,
  target: string,
  items: Patterns,
  reference: string,
): Promise<Invalidation> {
  const { CreateInvalidationCommand, CreateInvalidationForDistributionTenantCommand } = await import(
    "@aws-sdk/client-cloudfront"
  );
  const batch = { CallerReference: reference, Paths: { Quantity: items.length, Items: [...items] } };
  const { Invalidation } = isTenant(target)
    ? await client.send(new CreateInvalidationForDistributionTenantCommand({ Id: target, InvalidationBatch: batch }))
    : await client.send(new CreateInvalidationCommand({ DistributionId: target, InvalidationBatch: batch }));
  return answered(Invalidation);
}

async function read(client: CloudFrontClient, target: string, id: string): Promise<Invalidation> {
  const { GetInvalidationCommand, GetInvalidationForDistributionTenantCommand } = await import(
    "@aws-sdk/client-cloudfront"
  );
  const { Invalidation } = isTenant(target)
    ? await client.send(new GetInvalidationForDistributionTenantCommand({ DistributionTenantId: target, Id: id }))
    : await client.send(new GetInvalidationCommand({ DistributionId: target, Id: id }));
  return answered(Invalidation);
}

function answered(invalidation: Invalidation | undefined): Invalidation {
  if (invalidation?.Id) return invalidation;
  throw new PurgeError("CloudFront's answer holds no invalidation; whether it purged anything is unknown");
}

function receipt({ Id, Status }: Invalidation, patterns: Patterns): Receipt {
  return { id: Id!, status: Status?.toLowerCase() === "completed" ? "completed" : "in-progress", patterns };
}

/**
 * Repeats the same request under the same reference while CloudFront has too many invalidations in progress, which the
 * SDK does not repeat. Every such answer means that nothing was accepted, so a batch that never fits (it may hold more
 * wildcards than the quota lets through at once) may in the end be replaced by one wildcard, under a new reference.
 */
async function untilQuota(
  target: string,
  patterns: Patterns,
  services: CdnServices,
  send: (items: Patterns, reference: string) => Promise<Invalidation>,
): Promise<{ invalidation: Invalidation; patterns: Patterns }> {
  const { clock, log } = services;
  let items = patterns;
  let reference = services.newReference();
  let deadline = clock.now() + QUOTA_MINUTES * 60_000;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LAST_PAUSE_MS)) {
    try {
      return { invalidation: await explained(target, items, () => send(items, reference)), patterns: items };
    } catch (error) {
      if (!(error instanceof QuotaError)) throw error;
      const wait = Math.round(pause * (0.5 + Math.random() / 2));
      if (clock.now() + wait < deadline) {
        log.info(
          `CloudFront has too many invalidations in progress; trying the same request again in ${Math.ceil(wait / 1000)} s, until ${new Date(deadline).toISOString()}`,
        );
        await clock.sleep(wait);
        continue;
      }
      const wildcard = commonWildcard(items);
      if (items.length === 1 && items[0] === wildcard) throw error;
      log.warning(
        `CloudFront still had too many invalidations in progress after ${QUOTA_MINUTES} minutes and accepted nothing. Sending the one wildcard ${wildcard} in place of ${items.length} paths.`,
      );
      items = [wildcard];
      reference = services.newReference();
      deadline = clock.now() + QUOTA_MINUTES * 60_000;
      pause = FIRST_PAUSE_MS;
    }
  }
}
