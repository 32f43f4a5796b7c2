import { expect, test } from "vitest";
import { makeStoppable } from "../../../src/cancel.ts";
import type { PurgeSettings } from "../../../src/cdn/cdn.ts";
import { fastly } from "../../../src/cdn/fastly/client.ts";
import { fastlyGrammar } from "../../../src/cdn/fastly/grammar.ts";
import type { Clock } from "../../../src/clock.ts";
import { planOf } from "../../../src/plan/plan.ts";
import { createFastly, type FastlyOptions } from "../../support/fastly.ts";
import { setUp } from "../contract.ts";

const service = "SU1Z0isxPaozGVKXdv0eY";

async function start(settings: Partial<PurgeSettings> = {}, options: Partial<FastlyOptions> = {}) {
  const server = await createFastly({ services: [service], ...options });
  const stand = { server, env: server.env(), token: server.token, isPurged: () => false, sizes: () => [] };
  const world = await setUp({ start: async () => stand }, settings);
  const purge = (...patterns: string[]) => fastly.purge(service, patterns, world.context);
  /** What was purged the first time, of what is always purged twice. */
  const first = () => server.purges.slice(0, server.purges.length / 2);
  return { ...world, server, purge, first };
}

const again = (seconds: number) =>
  `Fastly: purging the same again in ${seconds} s, since an edge may fetch an old object from a shield`;
const once = "Fastly was purged once and not a second time, so an edge may have fetched an old object from a shield: ";

test("everything that was purged is purged a second time, two seconds later", async () => {
  await using world = await start({ soft: true });
  const receipt = await world.purge("#news", "/a", "/b");
  expect(world.sleeps).toEqual([2_000]);
  const sent = world.server.purges.map(({ what, soft }) => ({ what, soft }));
  expect(sent).toHaveLength(6);
  expect(sent.slice(3)).toEqual(expect.arrayContaining(sent.slice(0, 3)));
  expect(sent[3]).toEqual({ what: { keys: ["news"] }, soft: true });
  expect(receipt).toEqual({ id: "reference-1", status: "completed", patterns: ["#news", "/a", "/b"] });
  expect(world.lines).toEqual(["Fastly accepted 3 purges", again(2)]);
});

test("a purge_all is sent a second time thirty seconds later", async () => {
  await using world = await start();
  await world.purge("/*");
  expect(world.sleeps).toEqual([30_000]);
  expect(world.server.purges.map(({ what }) => what)).toEqual(["all", "all"]);
  expect(world.lines.slice(1)).toEqual(["Fastly accepted 1 purge", again(30)]);
});

test("a second purge that fails leaves a doubt, and says what went wrong", async () => {
  await using world = await start();
  world.server.fault({ does: 403, after: 1 });
  const receipt = await world.purge("/a");
  expect(world.server.purges).toHaveLength(1);
  const doubt = `${once}Fastly denied access (injected 403). Give \`fastly-api-token\` a token with the scope purge_select for service ${service}. (0 of 1 requests were accepted)`;
  expect(receipt).toEqual({ id: world.server.purges[0]!.ids[0], status: "completed", patterns: ["/a"], doubt });
  expect(world.lines).toContain(`warning: ${doubt}`);
});

test("a cancellation ends the pause before the second purge", async () => {
  await using world = await start();
  const cancelled = new AbortController();
  const never: Clock = { now: Date.now, sleep: () => new Promise(() => {}) };
  const context = { ...world.context, clock: makeStoppable(never, cancelled.signal), cancelled: cancelled.signal };
  const purging = fastly.purge(service, ["/a"], context);
  await expect.poll(() => world.lines).toContain(again(2));
  cancelled.abort(new Error("cancelled by SIGINT"));
  expect(await purging).toMatchObject({ status: "completed", doubt: `${once}cancelled by SIGINT` });
  expect(world.server.requests).toHaveLength(1);
  expect(world.lines.join()).not.toContain("warning");
});

test("keys in one call of JSON, then URLs one by one on every origin", async () => {
  await using world = await start({ site: ["https://www.example.com", "https://example.com"] });
  await world.purge("#news", "#product-1", "/", "/a%20b?x=1");
  expect(world.first()[0]!.what).toEqual({ keys: ["news", "product-1"] });
  expect(world.server.requests[0]!.body.toString()).toBe('{"surrogate_keys":["news","product-1"]}');
  expect(
    world.server.requests
      .slice(1, 5)
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
  const sizes = world.first().map(({ what }) => (what as { keys: string[] }).keys.length);
  expect(sizes.sort()).toEqual([256, 256, 88].sort());
});

test("softly, but for purge_all, which cannot be", async () => {
  await using world = await start({ soft: true });
  await world.purge("#k", "/a");
  await world.purge("/*");
  expect(world.server.purges.map(({ soft, what }) => [soft, what])).toEqual([
    [true, { keys: ["k"] }],
    [true, { url: "www.example.com/a" }],
    [true, { keys: ["k"] }],
    [true, { url: "www.example.com/a" }],
    [false, "all"],
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
  expect(world.first()).toHaveLength(1);
  expect(receipt).toEqual({ id: world.first()[0]!.ids[0], status: "completed", patterns: ["/*"] });
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
  expect(world.first()).toHaveLength(2_000);
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
  expect(world.first()).toHaveLength(30);
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
  expect(world.first()).toMatchObject([{ what: { keys: ["status", "id"] } }]);
});

test("one purge keeps the id that Fastly gave it", async () => {
  await using world = await start();
  expect((await world.purge("/a")).id).toBe(world.server.purges[0]!.ids[0]);
  expect((await world.purge("/a", "/b")).id).toBe("reference-2");
});
