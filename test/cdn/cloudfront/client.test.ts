import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { type CdnServices, PurgeError } from "../../../src/cdn/cdn.ts";
import { cloudfront, regionOf } from "../../../src/cdn/cloudfront/client.ts";
import type { Clock } from "../../../src/clock.ts";
import { LIMITS } from "../../../src/limits.ts";
import {
  type CloudFrontOptions,
  cloudFrontRoutes,
  createCloudFront,
  ratedQuotas,
  throttling,
} from "../../support/cloudfront.ts";
import type { Fault } from "../../support/server.ts";

const id = "E2QWRUHEXAMPLE";
const tenant = "dt_2wjDZi3hD1ivOXf6rpZJOSNE1AB";
const tooMany = { does: 400, body: "TooManyInvalidationsInProgress" } as const;

/** A clock on which minutes pass at once. */
function virtualClock(): Clock & { readonly sleeps: number[] } {
  let now = Date.UTC(2026, 0, 1);
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => now,
    async sleep(milliseconds) {
      sleeps.push(milliseconds);
      now += milliseconds;
    },
  };
}

/** A CloudFront that the SDK finds through the environment, and what a purge needs besides. */
async function setUp(options: Partial<CloudFrontOptions> = {}) {
  const server = await createCloudFront({ distributions: [id, tenant], ...options });
  const before = { ...process.env };
  Object.assign(process.env, server.env(), { AWS_EC2_METADATA_DISABLED: "true", HOME: tmpdir() });
  const lines: string[] = [];
  const clock = virtualClock();
  let references = 0;
  const services: CdnServices & { clock: typeof clock } = {
    log: {
      info: (text) => void lines.push(text),
      group: (title) => void lines.push(title),
      notice: (text) => void lines.push(`notice: ${text}`),
      warning: (text) => void lines.push(`warning: ${text}`),
    },
    env: {},
    clock,
    newReference: () => `reference-${++references}`,
  };
  return {
    server,
    services,
    lines,
    sleeps: clock.sleeps,
    /** The caller references of all requests, in order. */
    sentReferences: () =>
      server.requests
        .filter(cloudFrontRoutes.create)
        .map(({ body }) => /<CallerReference>(.*)<\/CallerReference>/.exec(body.toString())?.[1]),
    async [Symbol.asyncDispose]() {
      for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
      Object.assign(process.env, before);
      await server[Symbol.asyncDispose]();
    },
  };
}

test("one invalidation holds all patterns", async () => {
  await using world = await setUp();
  const patterns = ["/a", "/a?x=1&y=2", "/posts/*", "#news", "/caf%C3%A9", "/it's"];
  const receipt = await cloudfront.purge(id, patterns, world.services);
  expect(receipt).toEqual({ id: world.server.invalidations[0]!.id, status: "in-progress", patterns });
  expect(world.server.invalidations).toMatchObject([
    { distribution: id, callerReference: "reference-1", paths: patterns },
  ]);
  expect(world.server.requests).toHaveLength(1);
});

test("a distribution tenant has its own call", async () => {
  await using world = await setUp({ completes: { afterGets: 1 } });
  const receipt = await cloudfront.purge(tenant, ["/a"], world.services);
  expect(await cloudfront.wait(tenant, receipt, world.services.clock.now() + 60_000, world.services)).toEqual({
    ...receipt,
    status: "completed",
  });
  expect(world.server.requests.map(({ method, path }) => [method, path])).toEqual([
    ["POST", `/2020-05-31/distribution-tenant/${tenant}/invalidation`],
    ["GET", `/2020-05-31/distribution-tenant/${tenant}/invalidation/${receipt.id}`],
  ]);
});

test("waiting asks again, less and less often, until it is completed", async () => {
  await using world = await setUp({ completes: { afterGets: 7 } });
  const receipt = await cloudfront.purge(id, ["/a"], world.services);
  const last = await cloudfront.wait(id, receipt, world.services.clock.now() + 15 * 60_000, world.services);
  expect(last).toEqual({ ...receipt, status: "completed" });
  expect(world.sleeps).toEqual([3000, 4500, 6750, 10125, 15000, 15000, 15000]);
  expect(world.lines).toEqual([
    ...[3, 8, 14, 24, 39, 54].map(
      (seconds) => `CloudFront: invalidation ${receipt.id} is in-progress, ${seconds} s after the request`,
    ),
    `CloudFront: invalidation ${receipt.id} is completed, 69 s after the request`,
  ]);
});

test("waiting ends in time", async () => {
  await using world = await setUp({ completes: { afterGets: 1_000 } });
  const receipt = await cloudfront.purge(id, ["/a"], world.services);
  const last = await cloudfront.wait(id, receipt, world.services.clock.now() + 10_000, world.services);
  expect(last).toEqual(receipt);
  expect(world.sleeps).toEqual([3000, 4500, 2500]);
});

test("what is completed is not asked about", async () => {
  await using world = await setUp();
  const receipt = { id: "I1", status: "completed", patterns: ["/a"] } as const;
  expect(await cloudfront.wait(id, receipt, world.services.clock.now() + 60_000, world.services)).toEqual(receipt);
  expect(world.server.requests).toEqual([]);
});

test("too many invalidations in progress: the same request again, under the same reference", async () => {
  await using world = await setUp();
  world.server.fault({ ...tooMany, times: 4 });
  const receipt = await cloudfront.purge(id, ["/a", "/b"], world.services);
  expect(receipt.patterns).toEqual(["/a", "/b"]);
  expect(world.sentReferences()).toEqual(Array(5).fill("reference-1"));
  expect(world.sleeps).toHaveLength(4);
  for (const [index, sleep] of world.sleeps.entries()) {
    expect(sleep).toBeGreaterThanOrEqual(1_000 * 2 ** index);
    expect(sleep).toBeLessThanOrEqual(2_000 * 2 ** index);
  }
  expect(world.lines).toHaveLength(4);
  expect(world.server.sent(id)).toEqual([["/a", "/b"]]);
});

test("a batch that fits no quota becomes one wildcard after ten minutes, under another reference", async () => {
  await using world = await setUp({ quotas: ratedQuotas });
  const patterns = ["/posts/*", "/posts/a/", "/projects/*"];
  const receipt = await cloudfront.purge(id, patterns, world.services);
  expect(receipt).toMatchObject({ status: "in-progress", patterns: ["/p*"] });
  expect(world.server.sent(id)).toEqual([["/p*"]]);
  const references = world.sentReferences();
  expect(references.slice(0, -1)).toEqual(Array(references.length - 1).fill("reference-1"));
  expect(references.at(-1)).toBe("reference-2");
  const waited = world.sleeps.reduce((sum, sleep) => sum + sleep, 0);
  expect(waited).toBeLessThan(10 * 60_000);
  expect(waited).toBeGreaterThan(9 * 60_000);
  expect(world.lines.filter((line) => line.startsWith("warning: "))).toEqual([
    "warning: CloudFront still had too many invalidations in progress after 10 minutes and accepted nothing. Sending the one wildcard /p* in place of 3 paths, for up to 5 minutes.",
  ]);
});

test("a wildcard that fits no quota either is given up: both together take no more than 15 minutes", async () => {
  await using world = await setUp();
  world.server.fault({ ...tooMany, times: Number.POSITIVE_INFINITY });
  await expect(cloudfront.purge(id, ["/a/x", "/a/y"], world.services)).rejects.toThrow(
    "CloudFront has too many invalidations in progress and accepted none of ours within 15 minutes. The next run purges what this one could not.",
  );
  expect(world.server.invalidations).toEqual([]);
  const waited = world.sleeps.reduce((sum, sleep) => sum + sleep, 0);
  expect(waited).toBeLessThan(15 * 60_000);
  expect(waited).toBeGreaterThan(13 * 60_000);
});

test("one wildcard alone has no wider one to be replaced by", async () => {
  await using world = await setUp();
  world.server.fault({ ...tooMany, times: Number.POSITIVE_INFINITY });
  await expect(cloudfront.purge(id, ["/a/*"], world.services)).rejects.toThrow(PurgeError);
  expect(new Set(world.sentReferences())).toEqual(new Set(["reference-1"]));
});

test.each([
  ["cut before it was read", { does: "cut-before" }],
  ["cut after it was accepted", { does: "cut-after" }],
  ["cut in the middle of its answer", { does: "cut-body" }],
  ["answered 503", { does: 503, times: 2 }],
  ["answered 500", { does: 500, times: 2 }],
  ["throttled", { ...throttling, times: 2 }],
] as const)("a request that is %s is sent again and purges once", async (_, fault) => {
  await using world = await setUp();
  world.server.fault(fault);
  const receipt = await cloudfront.purge(id, ["/a", "/b/*"], world.services);
  expect(world.server.invalidations.map(({ id, paths }) => [id, paths])).toEqual([[receipt.id, ["/a", "/b/*"]]]);
  expect(world.sentReferences().length).toBeGreaterThan(1);
  expect(new Set(world.sentReferences())).toEqual(new Set(["reference-1"]));
});

test.each<[string, string, string[], Partial<CloudFrontOptions>, RegExp]>([
  [
    "access denied",
    id,
    ["/a"],
    { denied: [id] },
    /^CloudFront denied access \(User: .* is not authorized to perform: cloudfront:CreateInvalidation .*\)\. Allow cloudfront:CreateInvalidation, and cloudfront:GetInvalidation to wait, on arn:aws:cloudfront::ACCOUNT:distribution\/E2QWRUHEXAMPLE\.$/,
  ],
  [
    "access to a tenant denied",
    tenant,
    ["/a"],
    { denied: [tenant] },
    /Allow cloudfront:CreateInvalidationForDistributionTenant, and cloudfront:GetInvalidationForDistributionTenant to wait, on arn:aws:cloudfront::ACCOUNT:distribution-tenant\/dt_2wjDZi3hD1ivOXf6rpZJOSNE1AB\.$/,
  ],
  [
    "no such distribution",
    "E000000000",
    ["/a"],
    {},
    /^CloudFront knows no distribution E000000000 in the account of these credentials\. Check `cloudfront-distribution` and the role\.$/,
  ],
  ["no such tenant", "dt_000000", ["/a"], {}, /^CloudFront knows no distribution-tenant dt_000000 in the account/],
])("%s is explained", async (_, target, patterns, options, message) => {
  await using world = await setUp(options);
  const error = await cloudfront.purge(target, patterns, world.services).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(PurgeError);
  expect((error as Error).message).toMatch(message);
  expect((error as Error).cause).toBeInstanceOf(Error);
  expect(world.server.requests).toHaveLength(1);
  expect(world.server.invalidations).toEqual([]);
});

test.each<[string, string[], RegExp]>([
  [
    "a tilde",
    ["/fine", "/~a"],
    /^CloudFront cannot purge what the plan holds, so nothing was sent\. "\/~a": `~` cannot be purged; .*\. Plan again, and pass the plan on unchanged\.$/,
  ],
  ["a tilde that is encoded", ["/%7ea"], /"\/%7ea": `~` cannot be purged/],
  [
    "a bare percent sign",
    ["/100%", "/100%2", "/ok%20"],
    /"\/100%": a `%` that encodes nothing must be `%25`; "\/100%2": .*`%25`\. Plan/,
  ],
  [
    "what must be encoded",
    ["/a b", "/é", "/<", "/a]"],
    /"\/a b": " " must be percent-encoded; "\/é": "é" .*; "\/<": "<" .*; "\/a\]": "\]" /,
  ],
  ["no path", ["a.css"], /"a\.css": a path starts with/],
  ["a tag that is none", ["#a,b", "#a*", "#"], /"#a,b": no tag .*"#a\*": no tag .*"#": no tag/],
  ["a path that is too long", [`/${"a".repeat(4_000)}`], /"\/a{199}…": 4001 characters, and 4000 are allowed/],
  [
    "too many wildcards",
    Array.from({ length: 16 }, (_, at) => `/${at}/*`),
    /16 wildcards, and one invalidation holds at most 15: "\/0\/\*", .* and 6 more\./,
  ],
  [
    "too many paths",
    Array.from({ length: 3_001 }, (_, at) => `/${at}`),
    /3001 paths, and one invalidation holds at most 3000\./,
  ],
])("%s is named, and nothing is sent", async (_, patterns, message) => {
  await using world = await setUp();
  const error = await cloudfront.purge(id, patterns, world.services).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(PurgeError);
  expect((error as Error).message).toMatch(message);
  expect(world.server.requests).toEqual([]);
});

const batchTooLarge = /^CloudFront takes no batch of 1 paths\. Lower `max-paths`; nothing of this batch was purged\.$/;

test.each([
  [
    400,
    "InvalidArgument",
    /^CloudFront refused the request \(injected 400\) and names no path\. It held "\/a"\. Please report this/,
  ],
  // 413 in the SDK's schema.
  [413, "BatchTooLarge", batchTooLarge],
  [400, "BatchTooLarge", batchTooLarge],
] as const)("%i %s, which no batch of ours should bring, is explained at once", async (does, body, message) => {
  await using world = await setUp();
  world.server.fault({ does, body });
  await expect(cloudfront.purge(id, ["/a"], world.services)).rejects.toThrow(message);
  expect(world.server.requests).toHaveLength(1);
});

test("trouble is waited out with full jitter, eight tries in all, and the log says so", async () => {
  await using world = await setUp();
  world.server.fault({ does: 503, times: Number.POSITIVE_INFINITY });
  await expect(cloudfront.purge(id, ["/a"], world.services)).rejects.toThrow(
    "CloudFront did not accept the request, in up to 8 tries: ServiceUnavailable: injected 503",
  );
  expect(world.sentReferences()).toEqual(Array(8).fill("reference-1"));
  for (const [index, sleep] of world.sleeps.entries()) {
    expect(sleep).toBeGreaterThanOrEqual(0);
    expect(sleep).toBeLessThanOrEqual(Math.min(500 * 2 ** index, 20_000));
  }
  expect(world.lines).toHaveLength(7);
  expect(world.lines[6]).toMatch(
    /^CloudFront is in trouble \(503 ServiceUnavailable: injected 503\); sending the same request again in \d+ s \(try 8 of 8\)$/,
  );
});

test.each<[string, Pick<Fault, "does" | "body">]>([
  ["hangs", { does: "hang" }],
  ["accepts and hangs", { does: "hang-after" }],
  ["answers with something else", { does: 200, body: "Unheard" }],
])("a server that %s is given up and asked again, under the same reference", async (_, fault) => {
  await using world = await setUp();
  world.server.fault(fault);
  const limits = { ...LIMITS, cloudfrontMs: 300 };
  const receipt = await cloudfront.purge(id, ["/a"], { ...world.services, limits });
  expect(world.server.invalidations.map(({ id }) => id)).toEqual([receipt.id]);
  expect(world.sentReferences()).toEqual(["reference-1", "reference-1"]);
  expect(world.lines[0]).toMatch(
    /^CloudFront did not answer \((no whole answer within 0\.3 s|.* holds no invalidation)\)/,
  );
});

test("a reference that CloudFront knows with other paths is explained", async () => {
  await using world = await setUp();
  const services = { ...world.services, newReference: () => "always" };
  await cloudfront.purge(id, ["/a"], services);
  await expect(cloudfront.purge(id, ["/b"], services)).rejects.toThrow(
    /^CloudFront knows our caller reference with other paths/,
  );
});

test("missing credentials are explained", async () => {
  await using world = await setUp();
  for (const name of Object.keys(world.server.env())) if (!name.includes("ENDPOINT")) delete process.env[name];
  await expect(cloudfront.purge(id, ["/a"], world.services)).rejects.toThrow(
    /^there are no AWS credentials \(.*\)\. Run aws-actions\/configure-aws-credentials before this step, with `id-token: write` for OIDC\.$/,
  );
});

test.each([
  ["SignatureDoesNotMatch", { AWS_SECRET_ACCESS_KEY: "wrong" }],
  ["InvalidClientTokenId", { AWS_ACCESS_KEY_ID: "AKIAWRONG" }],
])("credentials that AWS does not take are named: %s", async (_, spoiled) => {
  await using world = await setUp();
  Object.assign(process.env, spoiled);
  const error = await cloudfront.purge(id, ["/a"], world.services).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(PurgeError);
  expect((error as Error).message).toMatch(/^AWS does not take these credentials \(/);
});

test("an error that nobody knows keeps its name and message", async () => {
  await using world = await setUp();
  world.server.fault({ does: 400, body: "Unheard" });
  await expect(cloudfront.purge(id, ["/a"], world.services)).rejects.toThrow(
    "CloudFront did not accept the request, in up to 8 tries: Unheard: injected 400",
  );
});

test.each([
  [{}, "https://cloudfront.amazonaws.com/", "us-east-1"],
  [{ AWS_REGION: "eu-west-1" }, "https://cloudfront.amazonaws.com/", "us-east-1"],
  [{ AWS_DEFAULT_REGION: "eu-west-1" }, "https://cloudfront.amazonaws.com/", "us-east-1"],
  [{ AWS_REGION: "cn-north-1" }, "https://cloudfront.cn-northwest-1.amazonaws.com.cn/", "cn-northwest-1"],
])("whatever the region (%j), the service is the global one of its partition", async (env, url, signingRegion) => {
  const { CloudFrontClient } = await import("@aws-sdk/client-cloudfront");
  const client = new CloudFrontClient({ region: regionOf(env) });
  const endpoint = client.config.endpointProvider({ Region: regionOf(env) });
  expect([endpoint.url.href, endpoint.properties?.authSchemes]).toEqual([
    url,
    [expect.objectContaining({ signingRegion })],
  ]);
});
