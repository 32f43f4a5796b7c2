import {
  CloudFrontClient,
  CreateInvalidationCommand,
  CreateInvalidationForDistributionTenantCommand,
  GetInvalidationCommand,
  GetInvalidationForDistributionTenantCommand,
} from "@aws-sdk/client-cloudfront";
import { expect, test } from "vitest";
import {
  type CloudFrontOptions,
  cloudFrontRoutes,
  createCloudFront,
  documentedQuotas,
  matches,
  ratedQuotas,
  throttling,
} from "./cloudfront.ts";

const id = "E2EXAMPLE";

async function setUp(options: Partial<CloudFrontOptions> = {}, maxAttempts = 1) {
  const cloudfront = await createCloudFront({ distributions: [id, "dt_2wjDZi3hD1ivOXf6rpZJOSNE1AB"], ...options });
  const client = new CloudFrontClient({
    endpoint: cloudfront.url,
    region: "us-east-1",
    credentials: cloudfront.keys,
    maxAttempts,
  });
  const create = (Items: string[], CallerReference: string = crypto.randomUUID(), DistributionId = id) =>
    client.send(
      new CreateInvalidationCommand({
        DistributionId,
        InvalidationBatch: { CallerReference, Paths: { Quantity: Items.length, Items } },
      }),
    );
  return {
    cloudfront,
    client,
    create,
    async [Symbol.asyncDispose]() {
      client.destroy();
      await cloudfront[Symbol.asyncDispose]();
    },
  };
}

test("an invalidation is created, in progress, and completed when asked again", async () => {
  const purged: unknown[] = [];
  await using world = await setUp({ onInvalidate: (...args) => void purged.push(args) });
  const created = await world.create(["/a&b", "/posts/*", "#tag"], "once");
  expect(created).toMatchObject({
    $metadata: { httpStatusCode: 201 },
    Location: `https://cloudfront.amazonaws.com/2020-05-31/distribution/${id}/invalidation/${created.Invalidation?.Id}`,
    Invalidation: {
      Status: "InProgress",
      InvalidationBatch: { CallerReference: "once", Paths: { Items: ["/a&b", "/posts/*", "#tag"] } },
    },
  });
  const read = await world.client.send(
    new GetInvalidationCommand({ DistributionId: id, Id: created.Invalidation!.Id }),
  );
  expect(read.Invalidation?.Status).toBe("Completed");
  expect(world.cloudfront.sent(id)).toEqual([["/a&b", "/posts/*", "#tag"]]);
  expect(purged).toEqual([[id, ["/a&b", "/posts/*", "#tag"]]]);
});

test("a distribution tenant has calls of its own", async () => {
  await using world = await setUp();
  const Id = "dt_2wjDZi3hD1ivOXf6rpZJOSNE1AB";
  const InvalidationBatch = { CallerReference: "r", Paths: { Quantity: 1, Items: ["/a"] } };
  const created = await world.client.send(
    new CreateInvalidationForDistributionTenantCommand({ Id, InvalidationBatch }),
  );
  const read = { DistributionTenantId: Id, Id: created.Invalidation!.Id };
  expect(await world.client.send(new GetInvalidationForDistributionTenantCommand(read))).toMatchObject({
    Invalidation: { Status: "Completed" },
  });
  await expect(world.create(["/a"], "r", Id)).rejects.toMatchObject({ name: "NoSuchDistribution" });
  const unknown = new CreateInvalidationForDistributionTenantCommand({ Id: "dt_none", InvalidationBatch });
  await expect(world.client.send(unknown)).rejects.toMatchObject({ name: "EntityNotFound" });
});

test.each([
  ["no/slash", "no slash"],
  ["https://x/a", "a URL"],
  ["/a b", "a space"],
  ["/é", "non-ASCII"],
  ["/a#b", "a number sign"],
  ["/a|b", "unsafe"],
  ["/~user/", "a tilde"],
  ["/100%", "a bare percent sign"],
  [`/${"a".repeat(4000)}`, "4,001 characters"],
  ["#a,b", "a tag with a comma"],
  ["#a*", "a tag with an asterisk"],
  [`#${"a".repeat(257)}`, "a long tag"],
])("%j is refused and not named (%s)", async (path) => {
  await using world = await setUp();
  const error = await world.create(["/fine", path]).catch((error: Error) => error);
  expect(error).toMatchObject({ name: "InvalidArgument", $metadata: { httpStatusCode: 400 } });
  expect((error as Error).message).not.toContain(path);
  expect(world.cloudfront.invalidations).toEqual([]);
});

test("what looks odd and is accepted", async () => {
  await using world = await setUp();
  const paths = ["/%7Euser", "/%2A", "/a?b=c&d", "/*", "/a*b", "/caf%C3%A9", "/a'(),;:@&=+$!", `/${"a".repeat(3999)}`];
  await world.create(paths);
  expect(world.cloudfront.sent(id)).toEqual([paths]);
});

test("empty batches, duplicates and wrong quantities are refused", async () => {
  await using world = await setUp();
  await expect(world.create([])).rejects.toMatchObject({ name: "InvalidArgument" });
  await expect(world.create(["/a", "/a"])).rejects.toMatchObject({ name: "InvalidArgument" });
  const batch = { CallerReference: "r", Paths: { Quantity: 2, Items: ["/a"] } };
  await expect(
    world.client.send(new CreateInvalidationCommand({ DistributionId: id, InvalidationBatch: batch })),
  ).rejects.toMatchObject({ name: "InconsistentQuantities" });
  await expect(world.create(Array.from({ length: 3001 }, (_, i) => `/${i}`))).rejects.toMatchObject({
    name: "BatchTooLarge",
  });
});

test("a caller reference stands for one batch", async () => {
  await using world = await setUp({ quotas: { inProgress: { paths: 2, wildcards: 0 } }, completes: { afterGets: 2 } });
  const first = await world.create(["/a", "/b"], "r");
  expect((await world.create(["/b", "/a"], "r")).Invalidation?.Id).toBe(first.Invalidation?.Id);
  await expect(world.create(["/c"], "r")).rejects.toMatchObject({ name: "InvalidationBatchAlreadyExists" });
  expect(world.cloudfront.invalidations).toHaveLength(1);
});

test("the documented quotas: 3,000 exact paths and 15 wildcards in progress", async () => {
  await using world = await setUp({ quotas: documentedQuotas, completes: { afterMs: 500 } });
  const wildcards = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `/${from + i}/*`);
  await world.create(wildcards(10));
  await expect(world.create(wildcards(6, 10))).rejects.toMatchObject({ name: "TooManyInvalidationsInProgress" });
  await world.create(Array.from({ length: 3000 }, (_, i) => `/${i}`));
  await expect(world.create(["/one"])).rejects.toMatchObject({ name: "TooManyInvalidationsInProgress" });
  await world.create(wildcards(5, 10));
  await new Promise((resolve) => setTimeout(resolve, 700));
  await world.create(["/one", ...wildcards(15)]);
  await expect(world.create(wildcards(16))).rejects.toMatchObject({ name: "TooManyInvalidationsInProgress" });
});

test("the quotas of 2026: 150 paths and one wildcard a second", async () => {
  await using world = await setUp({ quotas: ratedQuotas });
  await world.create(["/*"]);
  await expect(world.create(["/b/*"])).rejects.toMatchObject({ name: "TooManyInvalidationsInProgress" });
  await world.create(Array.from({ length: 150 }, (_, i) => `/${i}`));
  await expect(world.create(["/x"])).rejects.toMatchObject({ name: "TooManyInvalidationsInProgress" });
  await new Promise((resolve) => setTimeout(resolve, 1100));
  await world.create(["/b/*", "/x"]);
  await expect(world.create(["/c/*", "/d/*"])).rejects.toMatchObject({ name: "TooManyInvalidationsInProgress" });
});

test("who is not signed right, not allowed or wrong about the id is refused", async () => {
  await using world = await setUp({ denied: ["EDENIED"] });
  await expect(world.create(["/a"], "r", "ENONE")).rejects.toMatchObject({
    name: "NoSuchDistribution",
    $metadata: { httpStatusCode: 404 },
  });
  await expect(world.create(["/a"], "r", "EDENIED")).rejects.toMatchObject({
    name: "AccessDenied",
    $metadata: { httpStatusCode: 403 },
  });
  const { keys, url } = world.cloudfront;
  const attempt = async (credentials: typeof keys, region = "us-east-1") => {
    const client = new CloudFrontClient({ endpoint: url, region, credentials, maxAttempts: 1 });
    const InvalidationBatch = { CallerReference: "r", Paths: { Quantity: 1, Items: ["/a"] } };
    return client.send(new CreateInvalidationCommand({ DistributionId: id, InvalidationBatch })).then(
      () => "accepted",
      (error: Error) => error.name,
    );
  };
  expect(await attempt({ ...keys, secretAccessKey: "wrong" })).toBe("SignatureDoesNotMatch");
  expect(await attempt({ accessKeyId: keys.accessKeyId, secretAccessKey: keys.secretAccessKey })).toBe(
    "InvalidClientTokenId",
  );
  expect(await attempt(keys, "eu-west-1")).toBe("SignatureDoesNotMatch");
  expect((await fetch(`${url}/2020-05-31/distribution/${id}/invalidation`, { method: "POST" })).status).toBe(403);
});

test("the SDK gets through throttling, a 503 and a cut after the request landed, and purges once", async () => {
  await using world = await setUp({}, 5);
  world.cloudfront.fault({ ...throttling });
  world.cloudfront.fault({ does: 503 });
  world.cloudfront.fault({ does: "cut-after", match: cloudFrontRoutes.create });
  await world.create(["/a"], "r");
  expect(world.cloudfront.requests).toHaveLength(4);
  expect(world.cloudfront.sent(id)).toEqual([["/a"]]);
});

test.each([
  ["/a", "/a", true],
  ["/a", "/a?x=1", false],
  ["/a*", "/a?x=1", true],
  ["/a", "/A", false],
  ["/d/*", "/d/x/y", true],
  ["/d/*", "/d/", false],
  ["/d/*", "/d", false],
  ["/d*", "/d", true],
  ["/d*", "/d2", true],
  ["/*", "/", true],
  ["/a*b", "/axb", false],
  ["/a*b", "/a*b", true],
  ["/%2A", "/*", false],
  ["/%7Eu", "/~u", false],
  ["/%7Eu", "/%7Eu", false],
  ["/%61", "/a", false],
  ["#tag", "/tag", false],
])("%s purges %s: %s", (pattern, path, expected) => {
  expect(matches(pattern, path)).toBe(expected);
});
