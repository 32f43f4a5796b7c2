import { expect, test } from "vitest";
import { PurgeError } from "../../../src/cdn/cdn.ts";
import { cloudfront } from "../../../src/cdn/cloudfront/client.ts";
import { ratedQuotas, throttling } from "../../support/cloudfront.ts";
import { id, setUp, tenant } from "./setup.ts";

const tooMany = { does: 400, body: "TooManyInvalidationsInProgress" } as const;

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
