import { randomBytes } from "node:crypto";
import { failure, faultAnswer, type Invalidation, invalidationAnswer } from "./cloudfront/answers.ts";
import { flaw } from "./cloudfront/paths.ts";
import { fits, type Quotas } from "./cloudfront/quota.ts";
import { type AwsKeys, signatureFlaw } from "./cloudfront/signature.ts";
import { child, parseXml } from "./cloudfront/xml.ts";
import { type Answer, createServerFor, type Fault, type Request, type Server } from "./server.ts";

export { matches } from "./cloudfront/paths.ts";
export { documentedQuotas, ratedQuotas } from "./cloudfront/quota.ts";

/** Options of createCloudFront. */
export interface CloudFrontOptions {
  /** Ids of distributions (`E…`) and of distribution tenants (`dt_…`); others do not exist. */
  readonly distributions: readonly string[];
  /** Ids that the caller may not touch. */
  readonly denied?: readonly string[];
  readonly quotas?: Quotas;
  /**
   * When an invalidation is `Completed`: so many milliseconds after it was accepted (0 without it, but the answer to
   * the creation still says `InProgress`), and not before so many GETs asked for it.
   */
  readonly completes?: { readonly afterMs?: number; readonly afterGets?: number };
  /** Called when an invalidation takes effect, before anybody hears that it is completed: to purge a real cache. */
  readonly onInvalidate?: (distribution: string, paths: readonly string[]) => void | Promise<void>;
  /** `null`: no session token. */
  readonly sessionToken?: string | null;
}

/** CloudFront's control plane on loopback. */
export interface CloudFront extends Server {
  /** In the order they were accepted. A retry under the same reference adds nothing. */
  readonly invalidations: readonly Invalidation[];
  /** The paths of each invalidation of one distribution, in order. */
  sent(distribution: string): readonly (readonly string[])[];
  /** Variables that lead the AWS SDK here. */
  env(): Record<string, string>;
  readonly keys: AwsKeys;
}

// The paths of the SDK's model (@aws-sdk/client-cloudfront, API version 2020-05-31).
const route = /^\/2020-05-31\/(distribution|distribution-tenant)\/([^/]+)\/invalidation(?:\/([^/]+))?$/;

/** Starts a CloudFront that is as strict as reference/cdn.md says. */
export async function createCloudFront(options: CloudFrontOptions): Promise<CloudFront> {
  const { denied = [], quotas = {}, completes = {}, onInvalidate } = options;
  const keys: AwsKeys = {
    accessKeyId: "AKIAIOSFODNN7EXAMPLE",
    secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    ...(options.sessionToken === null
      ? {}
      : { sessionToken: options.sessionToken ?? "FwoGZXIvYXdzEXAMPLESESSIONTOKEN" }),
  };
  const invalidations: Invalidation[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const gets = new Map<string, number>();

  const complete = async (invalidation: Invalidation) => {
    if (invalidation.status === "Completed") return;
    await onInvalidate?.(invalidation.distribution, invalidation.paths);
    invalidation.status = "Completed";
  };

  const create = async (request: Request, distribution: string, location: string): Promise<Answer> => {
    const batch = parseXml(request.body.toString());
    if (!batch) return failure(400, "MissingBody", "This operation requires a body.");
    const paths = child(batch, "Paths");
    const items = (child(paths, "Items")?.children ?? []).map((item) => item.text);
    const callerReference = child(batch, "CallerReference")?.text;
    const malformed = !paths || batch.name !== "InvalidationBatch" || !callerReference;
    if (malformed) return failure(400, "MalformedXML", "1 validation error detected");
    if (Number(child(paths, "Quantity")?.text) !== items.length)
      return failure(400, "InconsistentQuantities", "The value of Quantity and the size of Items don't match.");
    // The message names no path: laurilehmijoki/s3_website#63.
    const refused = items.length === 0 || items.some(flaw) || new Set(items).size !== items.length;
    if (refused)
      return failure(400, "InvalidArgument", "Your request contains one or more invalid invalidation paths.");

    // "If the value is new … a new object is created. If … the content is identical … the response includes the same
    // information as the original": https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_InvalidationBatch.html
    const earlier = invalidations.find(
      (one) => one.distribution === distribution && one.callerReference === callerReference,
    );
    if (earlier) {
      const same = earlier.paths.toSorted().join("\n") === items.toSorted().join("\n");
      if (same) return invalidationAnswer(201, earlier, location);
      return failure(
        400,
        "InvalidationBatchAlreadyExists",
        "Your request contains a caller reference that was used for a previous invalidation batch.",
      );
    }
    if (items.length > 3000) return failure(413, "BatchTooLarge", "Invalidation batch specified is too large.");

    const now = Date.now();
    const mine = invalidations.filter((one) => one.distribution === distribution);
    const inProgress = mine.filter((one) => one.status === "InProgress").map((one) => one.paths);
    const lastSecond = mine.filter((one) => one.createdAt > now - 1000).map((one) => one.paths);
    if (!fits(quotas, items, inProgress, lastSecond))
      return failure(
        400,
        "TooManyInvalidationsInProgress",
        "You have exceeded the maximum number of allowable InProgress invalidation batch requests, or invalidation objects.",
      );

    const id = `I${randomBytes(10).toString("hex").toUpperCase().slice(0, 13)}`;
    const invalidation: Invalidation = {
      id,
      distribution,
      callerReference,
      paths: items,
      status: "InProgress",
      createdAt: now,
    };
    invalidations.push(invalidation);
    const answer = invalidationAnswer(201, invalidation, location);
    if (completes.afterGets === undefined && !completes.afterMs) await complete(invalidation);
    else if (completes.afterMs) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        if (!completes.afterGets) void complete(invalidation);
      }, completes.afterMs);
      timers.add(timer);
    }
    return answer;
  };

  const get = async (distribution: string, id: string): Promise<Answer> => {
    const found = invalidations.find((one) => one.distribution === distribution && one.id === id);
    if (!found) return failure(404, "NoSuchInvalidation", "The specified invalidation does not exist.");
    gets.set(id, (gets.get(id) ?? 0) + 1);
    const { afterGets, afterMs = 0 } = completes;
    if (afterGets !== undefined && gets.get(id)! >= afterGets && Date.now() >= found.createdAt + afterMs)
      await complete(found);
    return invalidationAnswer(200, found);
  };

  const server: Server = await createServerFor(async (request, credentials) => {
    const unsigned = signatureFlaw(request, credentials, keys);
    if (unsigned) return failure(403, unsigned, "The request signature or the security token is not valid.");
    const [, kind, distribution, id] = route.exec(new URL(request.path, server.url).pathname) ?? [];
    if (!kind || !distribution) return failure(404, "UnknownOperationException", "No such operation.");
    const tenant = kind === "distribution-tenant";
    if (denied.includes(distribution)) {
      const action = `${id ? "Get" : "Create"}Invalidation${tenant ? "ForDistributionTenant" : ""}`;
      const arn = `arn:aws:cloudfront::123456789012:${kind}/${distribution}`;
      return failure(
        403,
        "AccessDenied",
        `User: arn:aws:sts::123456789012:assumed-role/deploy/ci is not authorized to perform: cloudfront:${action} on resource: ${arn} because no identity-based policy allows the cloudfront:${action} action`,
      );
    }
    if (!options.distributions.includes(distribution) || tenant !== distribution.startsWith("dt_"))
      return tenant
        ? failure(404, "EntityNotFound", "The specified distribution tenant does not exist.")
        : failure(404, "NoSuchDistribution", "The specified distribution does not exist.");
    if (id && request.method === "GET") return get(distribution, id);
    if (!id && request.method === "POST")
      return create(request, distribution, `https://cloudfront.amazonaws.com${request.path}`);
    return failure(405, "MethodNotAllowed", "The method is not allowed.");
  }, faultAnswer);

  return {
    ...server,
    invalidations,
    keys,
    sent: (distribution) => invalidations.filter((one) => one.distribution === distribution).map((one) => one.paths),
    env: () => ({
      AWS_ENDPOINT_URL_CLOUDFRONT: server.url,
      AWS_ACCESS_KEY_ID: keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
      ...(keys.sessionToken ? { AWS_SESSION_TOKEN: keys.sessionToken } : {}),
    }),
    async [Symbol.asyncDispose]() {
      for (const timer of timers) clearTimeout(timer);
      await server[Symbol.asyncDispose]();
    },
  };
}

/** Routes by name, for `match` of a fault; the `body` of a status fault is the error's code. */
export const cloudFrontRoutes = {
  create: (request: Request) => request.method === "POST",
  get: (request: Request) => request.method === "GET",
} as const;

/** "Rate exceeded", which the SDK retries by itself. */
export const throttling = { does: 400, body: "Throttling" } as const satisfies Pick<Fault, "does" | "body">;
