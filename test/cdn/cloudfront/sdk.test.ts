import { expect, test } from "vitest";
import { makeStoppable } from "../../../src/cancel.ts";
import { cloudfront, regionOf } from "../../../src/cdn/cloudfront/client.ts";
import type { Clock } from "../../../src/clock.ts";
import { createEndless } from "../../fuzz/endless.ts";
import { QUICK } from "../../support/limits.ts";
import type { Fault } from "../../support/server.ts";
import { id, setUp } from "./setup.ts";

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
    /^CloudFront did not answer \(503 ServiceUnavailable: injected 503\); sending the same request again in \d+ s \(try 8 of 8\)$/,
  );
});

test.each<[string, Pick<Fault, "does" | "body">]>([
  ["hangs", { does: "hang" }],
  ["accepts and hangs", { does: "hang-after" }],
  ["begins an answer and never ends it", { does: "trickle" }],
  ["answers with something else", { does: 200, body: "Unheard" }],
])("a server that %s is given up and asked again, under the same reference", async (_, fault) => {
  await using world = await setUp();
  world.server.fault(fault);
  const limits = { ...QUICK, cloudfrontMs: 300 };
  const receipt = await cloudfront.purge(id, ["/a"], { ...world.services, limits });
  expect(world.server.invalidations.map(({ id }) => id)).toEqual([receipt.id]);
  expect(world.sentReferences()).toEqual(["reference-1", "reference-1"]);
  expect(world.lines[0]).toMatch(/^CloudFront did not answer \((not whole within 1 s|.* holds no invalidation)\)/);
});

test("an answer that is too long is an error, and read no further", async () => {
  await using endless = await createEndless("text/xml", "<Invalidation>", "<a>b</a>");
  await using world = await setUp();
  process.env.AWS_ENDPOINT_URL_CLOUDFRONT = endless.url;
  await expect(cloudfront.purge(id, ["/a"], world.services)).rejects.toThrow("longer than 16777216 bytes");
  expect(endless.written()).toBeLessThan(64 * 1024 * 1024);
});

test("a refusal that shows another time is answered with a request that is signed for it", async () => {
  await using world = await setUp();
  const then = new Date(Date.now() + 3_600_000);
  world.server.fault({ does: 403, body: "RequestTimeTooSkewed", headers: { date: then.toUTCString() } });
  await cloudfront.purge(id, ["/a"], world.services);
  expect(world.sentReferences()).toEqual(["reference-1", "reference-1"]);
  const signed = world.server.requests.map(({ headers }) => headers["x-amz-date"]!.slice(0, 11));
  expect(signed[1]).toBe(then.toISOString().replaceAll(/[:-]/g, "").slice(0, 11));
  expect(world.lines).toEqual([expect.stringContaining("CloudFront did not answer (403 RequestTimeTooSkewed")]);
});

test("a cancellation ends the pause before the next try", async () => {
  await using world = await setUp();
  const cancelled = new AbortController();
  const never: Clock = { now: Date.now, sleep: () => new Promise(() => {}) };
  const services = {
    ...world.services,
    clock: makeStoppable(never, cancelled.signal),
    cancelled: cancelled.signal,
  };
  world.server.fault({ does: 503, times: Number.POSITIVE_INFINITY });
  const purging = cloudfront.purge(id, ["/a"], services).catch((error) => error);
  await expect.poll(() => world.lines).toHaveLength(1);
  cancelled.abort(new Error("cancelled by SIGINT"));
  expect(await purging).toMatchObject({ message: "cancelled by SIGINT" });
  expect(world.server.requests).toHaveLength(1);
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
