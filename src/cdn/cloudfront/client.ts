import { type Readable, Transform } from "node:stream";
import {
  CloudFrontClient,
  CreateInvalidationCommand,
  CreateInvalidationForDistributionTenantCommand,
  GetInvalidationCommand,
  GetInvalidationForDistributionTenantCommand,
  type Invalidation,
} from "@aws-sdk/client-cloudfront";
import { openAgents } from "../../http.ts";
import { LIMITS } from "../../limits.ts";

import { commonWildcard } from "../../plan/cover/common.ts";
import type { Cdn, CdnServices, Patterns, Receipt } from "../cdn.ts";
import { checkBatch } from "./check.ts";
import { explained, isTenant, QUOTA_MINUTES, QuotaError, WILDCARD_MINUTES } from "./errors.ts";
import { bounded, GarbledError, throughQuota, throughTrouble } from "./retry.ts";

/** Longest wait for a connection. */
const CONNECTION_TIMEOUT_MS = 10_000;
/** Longest answer that is read, in bytes: one that lists 3,000 paths of 4,000 characters. */
const LARGEST_ANSWER = 16 * 1024 * 1024;
/** Pauses between questions whether an invalidation is done. */
const FIRST_POLL_MS = 3_000;
const LAST_POLL_MS = 15_000;

/** Amazon CloudFront. With this file comes the SDK, so it is loaded only by a run that sends something. */
export const cloudfront = {
  async purge(target: string, patterns: Patterns, services: CdnServices): Promise<Receipt> {
    checkBatch(patterns);
    await using client = open(services);
    return accepted(target, patterns, services, client);
  },

  async wait(target: string, sent: Receipt, deadline: number, services: CdnServices): Promise<Receipt> {
    await using client = open(services);
    const { clock, log } = services;
    const start = clock.now();
    let last = sent;
    for (let pause = FIRST_POLL_MS; last.status !== "completed"; pause = Math.min(pause * 1.5, LAST_POLL_MS)) {
      const left = deadline - clock.now();
      if (left <= 0) return last;
      await clock.sleep(Math.min(pause, left));
      const ask = () => throughTrouble(() => client.read(target, sent.id), { ...services, deadline });
      last = receipt(await explained(target, sent.patterns, ask), sent.patterns);
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

/** CloudFront's two calls, each sent once. */
interface Client extends AsyncDisposable {
  create(target: string, items: Patterns, reference: string): Promise<Invalidation>;
  read(target: string, id: string): Promise<Invalidation>;
}

function open({ env, limits = LIMITS }: CdnServices): Client {
  const client = new CloudFrontClient({
    region: regionOf(env),
    // Whoever calls repeats, and says so.
    maxAttempts: 1,
    // Agents of its own: it destroys them in the end.
    requestHandler: { connectionTimeout: Math.min(CONNECTION_TIMEOUT_MS, limits.cloudfrontMs), ...openAgents() },
  });
  const { requestHandler } = client.config;
  const handle = requestHandler.handle.bind(requestHandler);
  // The SDK reads whatever comes, as long as it comes.
  requestHandler.handle = async (...request) => {
    const { response } = await handle(...request);
    return { response: Object.assign(response, { body: withinLimit(response.body) }) };
  };
  const answer = async (call: Promise<{ Invalidation?: Invalidation | undefined }>): Promise<Invalidation> => {
    const { Invalidation } = await bounded(call, limits.cloudfrontMs);
    if (Invalidation?.Id) return Invalidation;
    throw new GarbledError("the answer holds no invalidation");
  };
  return {
    create(target, items, reference) {
      const batch = { CallerReference: reference, Paths: { Quantity: items.length, Items: [...items] } };
      return answer(
        isTenant(target)
          ? client.send(new CreateInvalidationForDistributionTenantCommand({ Id: target, InvalidationBatch: batch }))
          : client.send(new CreateInvalidationCommand({ DistributionId: target, InvalidationBatch: batch })),
      );
    },
    read: (target, id) =>
      answer(
        isTenant(target)
          ? client.send(new GetInvalidationForDistributionTenantCommand({ DistributionTenantId: target, Id: id }))
          : client.send(new GetInvalidationCommand({ DistributionId: target, Id: id })),
      ),
    // Also ends what was given up: an open connection would keep the step from ending.
    async [Symbol.asyncDispose]() {
      client.destroy();
    },
  };
}

function withinLimit(body: Readable): Readable {
  let size = 0;
  const limited = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      if (size <= LARGEST_ANSWER) return done(null, chunk);
      body.destroy();
      done(new GarbledError(`the answer is longer than ${LARGEST_ANSWER} bytes`));
    },
  });
  body.on("error", (error) => limited.destroy(error));
  return body.pipe(limited);
}

function receipt({ Id, Status }: Invalidation, patterns: Patterns): Receipt {
  return { id: Id!, status: Status?.toLowerCase() === "completed" ? "completed" : "in-progress", patterns };
}

/**
 * Sends the batch until it is accepted, always under one reference. A batch that the quota never lets through (it may
 * hold more wildcards than fit at once) is replaced by one wildcard under another: nothing of it was accepted.
 */
async function accepted(target: string, patterns: Patterns, services: CdnServices, client: Client): Promise<Receipt> {
  const { clock, log } = services;
  const wildcard = commonWildcard(patterns);
  const isWidest = patterns.length === 1 && patterns[0] === wildcard;
  // Both times together: a target never takes longer.
  const end = clock.now() + (QUOTA_MINUTES + WILDCARD_MINUTES) * 60_000;
  const send = async (items: Patterns, deadline: number) => {
    const reference = services.newReference();
    const patience = { ...services, deadline };
    const create = () => throughTrouble(() => client.create(target, items, reference), patience);
    return receipt(await throughQuota(() => explained(target, items, create), patience), items);
  };
  try {
    return await send(patterns, isWidest ? end : clock.now() + QUOTA_MINUTES * 60_000);
  } catch (error) {
    if (!(error instanceof QuotaError) || isWidest) throw error;
    log.warning(
      `CloudFront still had too many invalidations in progress after ${QUOTA_MINUTES} minutes and accepted nothing. Sending the one wildcard ${wildcard} in place of ${patterns.length === 1 ? patterns[0] : `${patterns.length} paths`}, for up to ${WILDCARD_MINUTES} minutes.`,
    );
    return send([wildcard], end);
  }
}
