import { expect, test } from "vitest";
import type { PurgeSettings } from "../../../src/cdn/cdn.ts";
import { fastly } from "../../../src/cdn/fastly/client.ts";
import { fastlyGrammar } from "../../../src/cdn/fastly/grammar.ts";
import { planOf } from "../../../src/plan/plan.ts";
import { createFastly, type FastlyOptions } from "../../support/fastly.ts";
import { setUp } from "../contract.ts";

const service = "SU1Z0isxPaozGVKXdv0eY";

async function start(settings: Partial<PurgeSettings> = {}, options: Partial<FastlyOptions> = {}) {
  const server = await createFastly({ services: [service], ...options });
  const stand = { server, env: server.env(), token: server.token, isPurged: () => false, sizes: () => [] };
  const world = await setUp({ start: async () => stand }, settings);
  const purge = (...patterns: string[]) => fastly.purge(service, patterns, world.context);
  return { ...world, server, purge };
}

test("keys in one call of JSON, then URLs one by one on every origin", async () => {
  await using world = await start({ site: ["https://www.example.com", "https://example.com"] });
  await world.purge("#news", "#product-1", "/", "/a%20b?x=1");
  expect(world.server.purges.map(({ what }) => what).slice(0, 1)).toEqual([{ keys: ["news", "product-1"] }]);
  expect(world.server.requests[0]!.body.toString()).toBe('{"surrogate_keys":["news","product-1"]}');
  expect(
    world.server.requests
      .slice(1)
      .map(({ path }) => path)
      .sort(),
  ).toEqual([
    "/purge/example.com/",
    "/purge/example.com/a%20b?x=1",
    "/purge/www.example.com/",
    "/purge/www.example.com/a%20b?x=1",
  ]);
});

test("600 keys go in batches of 256", async () => {
  await using world = await start();
  await world.purge(...Array.from({ length: 600 }, (_, at) => `#k${at}`));
  const sizes = world.server.purges.map(({ what }) => (what as { keys: string[] }).keys.length);
  expect(sizes.sort()).toEqual([256, 256, 88].sort());
});

test("softly, but for purge_all, which cannot be", async () => {
  await using world = await start({ soft: true });
  await world.purge("#k", "/a");
  await world.purge("/*");
  expect(world.server.purges.map(({ soft, what }) => [soft, what])).toEqual([
    [true, { keys: ["k"] }],
    [true, { url: "www.example.com/a" }],
    [false, "all"],
  ]);
  expect(world.server.requests.at(-1)!.headers["fastly-soft-purge"]).toBeUndefined();
  expect(world.lines).toContain(
    "warning: Fastly: emptying the whole service with purge_all, since it has no wildcards and these URLs cannot be listed one by one; purge_all is never soft",
  );
});

test("everything is one purge_all, whatever else was to go", async () => {
  await using world = await start();
  const receipt = await world.purge("#k", "/*", "/a");
  expect(world.server.purges).toHaveLength(1);
  expect(receipt).toEqual({ id: world.server.purges[0]!.ids[0], status: "completed", patterns: ["/*"] });
});

test("a token that may only purge_select: purge_all is refused with what to grant or to write instead", async () => {
  await using world = await start({}, { scopes: ["purge_select"] });
  await expect(world.purge("/*")).rejects.toThrow(
    `Fastly denied access (You are not authorized to perform this action). Give \`fastly-api-token\` a token with the scope purge_all for service ${service}, or write rules that name tags and paths without wildcards, which the scope purge_select may purge.`,
  );
  await world.purge("/a");
});

test("2,000 URLs, ten at a time", async () => {
  await using world = await start();
  await world.purge(...Array.from({ length: 2_000 }, (_, at) => `/${at}`));
  expect(world.server.purges).toHaveLength(2_000);
  expect(world.server.concurrency()).toBeLessThanOrEqual(10);
  expect(world.server.concurrency()).toBeGreaterThan(1);
});

test("the budget of 2,000 URLs is shared by the origins", () => {
  const urls = Array.from({ length: 2_001 }, (_, at) => `/${at}`);
  const fits = (count: number, origins: number) => {
    const grammar = fastlyGrammar({ site: Array(origins).fill("https://a.example") });
    const targets = urls.slice(0, count).map((path) => ({ kind: "path", path }) as const);
    return planOf(targets, [], grammar).patterns.length === count && !planOf(targets, [], grammar).widened;
  };
  const most = [2_000, 2_000, 1_000, 666, 1];
  expect([0, 1, 2, 3, 5_000].map((origins, at) => [fits(most[at]!, origins), fits(most[at]! + 1, origins)])).toEqual(
    Array(5).fill([true, false]),
  );
});

test("a rate limit holds back all requests until it is over", async () => {
  await using world = await start();
  const reset = Math.floor(world.context.clock.now() / 1000) + 90;
  world.server.fault({ does: 429, headers: { "fastly-ratelimit-reset": String(reset) }, times: 1 });
  await world.purge(...Array.from({ length: 30 }, (_, at) => `/${at}`));
  expect(world.server.purges).toHaveLength(30);
  expect(Math.max(...world.sleeps)).toBe(90_000);
});

test("a URL that Fastly refuses is named, and no more are begun", async () => {
  await using world = await start({}, { hosts: ["example.com"] });
  await expect(world.purge(...Array.from({ length: 100 }, (_, at) => `/${at}`))).rejects.toThrow(
    /^Fastly refused to purge https:\/\/www\.example\.com\/\d \(400: Bad request: Unknown domain\) \(0 of 100 requests were accepted\)$/,
  );
  expect(world.server.requests.length).toBeLessThanOrEqual(20);
});

test("an answer that is not `ok` is an error, with 200 too", async () => {
  await using world = await start();
  world.server.fault({ does: 200, body: "no" });
  await expect(world.purge("/a")).rejects.toThrow("Fastly refused to purge https://www.example.com/a (200: no)");
});

test("a key may be called like a field of the other answers", async () => {
  await using world = await start();
  await world.purge("#status", "#id");
  expect(world.server.purges).toMatchObject([{ what: { keys: ["status", "id"] } }]);
});

test("one purge keeps the id that Fastly gave it", async () => {
  await using world = await start();
  expect((await world.purge("/a")).id).toBe(world.server.purges[0]!.ids[0]);
  expect((await world.purge("/a", "/b")).id).toBe("reference-2");
});
