import { expect, test } from "vitest";
import { PurgeError } from "../../../src/cdn/cdn.ts";
import { cloudfront } from "../../../src/cdn/cloudfront/client.ts";
import type { CloudFrontOptions } from "../../support/cloudfront.ts";
import { id, setUp, tenant } from "./setup.ts";

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
