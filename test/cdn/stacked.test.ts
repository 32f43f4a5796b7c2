import { expect, test } from "vitest";
import { type SendOptions, send } from "../../src/cdn/send.ts";
import type { CdnName } from "../../src/destination.ts";
import type { Order } from "../../src/plan/orders.ts";
import { createCloudflare } from "../support/cloudflare.ts";
import { type CloudFrontOptions, createCloudFront } from "../support/cloudfront.ts";
import { destinationOf } from "../support/destination.ts";
import { createFastly } from "../support/fastly.ts";
import { hurryWallClock } from "../support/wall-clock.ts";
import { setUp } from "./contract.ts";

const distribution = "E2QWRUHEXAMPLE";
const zone = "023e105f4ecef8ad9ca31a8372d0c353";
const service = "SU1Z0isxPaozGVKXdv0eY";
const ids: Record<CdnName, string> = { cloudfront: distribution, cloudflare: zone, fastly: service };

async function start(options: Partial<CloudFrontOptions> = {}) {
  const order: string[] = [];
  const cloudflare = await createCloudflare({ zones: [zone], onPurge: () => void order.push("cloudflare") });
  const fastly = await createFastly({ services: [service], onPurge: () => void order.push("fastly") });
  const server = await createCloudFront({
    distributions: [distribution],
    onInvalidate: () => void order.push("cloudfront"),
    ...options,
  });
  const env = { ...server.env(), ...cloudflare.env(), ...fastly.env() };
  const stand = { server, env, token: "", isPurged: () => false, sizes: () => [] };
  const world = await setUp({ start: async () => stand });
  const run = (patterns: Partial<Record<CdnName, string[]>>, waitMinutes = 0) => {
    const orders = Object.entries(patterns).map(([cdn, own]): Order => {
      return { destination: destinationOf(cdn as CdnName, ids[cdn as CdnName]), patterns: own };
    });
    const tokens = { cloudfront: "", cloudflare: cloudflare.token, fastly: fastly.token };
    const settings: SendOptions = {
      tokens,
      queryStrings: false,
      soft: false,
      waitMinutes,
    };
    return send(orders, settings, world.context);
  };
  return {
    ...world,
    cloudflare,
    fastly,
    order,
    run,
    async [Symbol.asyncDispose]() {
      await cloudflare[Symbol.asyncDispose]();
      await fastly[Symbol.asyncDispose]();
      await world[Symbol.asyncDispose]();
    },
  };
}

/** So many minutes, but for the steps of a clock that hurries. */
function expectMinutes(milliseconds: number, minutes: number): void {
  expect(milliseconds).toBeGreaterThan((minutes - 0.5) * 60_000);
  expect(milliseconds).toBeLessThan((minutes + 2) * 60_000);
}

test("the outer CDNs are purged after the inner one has completed, even without `wait-minutes`", async () => {
  await using world = await start({ completes: { afterGets: 4 } });
  const results = await world.run({ cloudflare: ["/a"], cloudfront: ["/a"], fastly: ["/a"] });
  // Fastly stands behind Cloudflare where a site has both.
  expect(world.order).toEqual(["cloudfront", "fastly", "fastly", "cloudflare"]);
  expect(results.map(({ destination, state }) => [destination.cdn, state])).toMatchObject([
    ["cloudflare", { kind: "sent" }],
    ["cloudfront", { kind: "sent", receipt: { status: "completed" } }],
    ["fastly", { kind: "sent" }],
  ]);
  expect(JSON.stringify(results)).not.toContain("keepMemory");
  const stacked = world.lines.filter((line) => line.includes("in front of"));
  const because = "purged after it: earlier, an outer CDN could fetch and keep what an inner one still serves";
  expect(stacked).toEqual([
    `Fastly stands in front of CloudFront and is ${because}`,
    `Cloudflare stands in front of CloudFront and Fastly and is ${because}`,
  ]);
});

test("an inner CDN that has not confirmed within five minutes: the outer one is sent and keeps its memory", async () => {
  using _ = hurryWallClock();
  await using world = await start({ completes: { afterGets: 10_000 } });
  const started = Date.now();
  const results = await world.run({ cloudfront: ["/a"], cloudflare: ["/a"], fastly: [] });
  expect(results.map(({ state }) => state)).toMatchObject([
    { kind: "sent", receipt: { status: "in-progress" } },
    { kind: "sent", keepMemory: "the CDN behind it has not confirmed its purge within 5 minutes" },
    { kind: "nothing" },
  ]);
  expectMinutes(Date.now() - started, 5);
});

test("`wait-minutes` beyond five is how long the inner one is waited for", async () => {
  using _ = hurryWallClock();
  await using world = await start({ completes: { afterGets: 10_000 } });
  const started = Date.now();
  await world.run({ cloudfront: ["/a"], cloudflare: ["/a"] }, 7);
  expectMinutes(Date.now() - started, 7);
});

test("a failed inner CDN: the outer one is not sent, and says why", async () => {
  await using world = await start({ denied: [distribution] });
  const results = await world.run({ cloudfront: ["/a"], cloudflare: ["/a"], fastly: [] });
  expect(results.map(({ state }) => state)).toMatchObject([
    { kind: "failed", error: expect.stringContaining("CloudFront denied access") },
    {
      kind: "failed",
      error: `not sent, since CloudFront ${distribution} behind it could not be purged: it would fetch and keep what that one still serves. The next run purges both.`,
    },
    { kind: "nothing" },
  ]);
  expect(world.cloudflare.requests).toEqual([]);
});

test.each<[string, Partial<Record<CdnName, string[]>>]>([
  ["the outer one has nothing to send", { cloudfront: ["/a"], cloudflare: [] }],
  ["the inner one has nothing to send", { cloudfront: [], cloudflare: ["/a"] }],
])("nobody waits where %s", async (_, patterns) => {
  await using world = await start({ completes: { afterGets: 1_000 } });
  const results = await world.run(patterns);
  expect(results.filter(({ state }) => state.kind === "sent")).toHaveLength(1);
  expect(world.sleeps).toEqual([]);
  expect(world.lines.join("\n")).not.toContain("in front of");
});

test("Fastly behind Cloudflare: a failed Fastly stops Cloudflare", async () => {
  await using world = await start();
  world.fastly.fault({ does: 403, times: Number.POSITIVE_INFINITY });
  const results = await world.run({ cloudflare: ["/a"], fastly: ["/a"] });
  expect(results.map(({ state }) => state)).toMatchObject([
    { kind: "failed", error: expect.stringContaining(`not sent, since Fastly ${service} behind it`) },
    { kind: "failed", error: expect.stringContaining("Fastly denied access") },
  ]);
  expect(world.cloudflare.requests).toEqual([]);
});

test("Fastly behind Cloudflare: without Fastly's second purge, both keep their memory", async () => {
  await using world = await start();
  world.fastly.fault({ does: 403, after: 1, times: Number.POSITIVE_INFINITY });
  const results = await world.run({ cloudflare: ["/a"], fastly: ["/a"] });
  const once = "Fastly was purged once and not a second time";
  expect(results.map(({ state }) => state)).toMatchObject([
    { kind: "sent", keepMemory: expect.stringContaining(`the CDN behind it may still serve an old object: ${once}`) },
    { kind: "sent", keepMemory: expect.stringContaining(once) },
  ]);
  expect(world.order).toEqual(["fastly", "cloudflare"]);
});
