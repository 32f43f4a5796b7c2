import { expect, test } from "vitest";
import { send } from "../../../src/cdn/send.ts";
import type { Order } from "../../../src/plan/orders.ts";
import { destinationOf } from "../../support/destination.ts";
import { createFastly, type FastlyOptions } from "../../support/fastly.ts";
import { setUp } from "../contract.ts";

const one = "SU1Z0isxPaozGVKXdv0eY";
const two = "SU2Z0isxPaozGVKXdv0eY";

async function start(options: Partial<FastlyOptions> = {}) {
  const server = await createFastly({ services: [one, two], ...options });
  const stand = { server, env: server.env(), token: server.token, isPurged: () => false, sizes: () => [] };
  const world = await setUp({ start: async () => stand });
  const run = (...patterns: string[][]) => {
    const orders = patterns.map((own, at): Order => {
      return { destination: destinationOf("fastly", [one, two][at]!), patterns: own };
    });
    const tokens = { cloudfront: "", cloudflare: "", fastly: server.token };
    return send(orders, { tokens, queryStrings: false, soft: false, waitMinutes: 0 }, world.context);
  };
  /** What was sent, in any order. */
  const sent = () => server.requests.map(({ path, body }) => [path, body.toString()].filter(Boolean).join(" ")).sort();
  return { ...world, server, run, sent };
}

const url = (path: string) => `/purge/www.example.com${path}`;
const twice = (...requests: string[]) => requests.flatMap((request) => [request, request]).sort();

test("a URL that two services have is sent once, and keys to each service", async () => {
  await using world = await start();
  const results = await world.run(["#news", "/a", "/b"], ["#news", "/b", "/c"]);
  expect(results.map(({ state }) => state)).toMatchObject([
    { kind: "sent", receipt: { patterns: ["#news", "/a", "/b"] } },
    { kind: "sent", receipt: { patterns: ["#news", "/b", "/c"] } },
  ]);
  const keys = (service: string) => `/service/${service}/purge {"surrogate_keys":["news"]}`;
  expect(world.sent()).toEqual(twice(keys(one), keys(two), url("/a"), url("/b"), url("/c")));
});

test("a URL that fails fails each service that has it, and no other", async () => {
  await using world = await start();
  world.server.fault({ match: ({ path }) => path === url("/b"), does: 400, times: Number.POSITIVE_INFINITY });
  const all = await world.run(["/b"], ["/b"]);
  const refused = "Fastly refused to purge https://www.example.com/b (400: injected 400)";
  expect(all.map(({ state }) => state)).toEqual(
    Array(2).fill({ kind: "failed", error: `${refused} (0 of 1 requests were accepted)` }),
  );
  expect(world.sent()).toEqual([url("/b")]);
  const some = await world.run(["/a"], ["/b"]);
  expect(some.map(({ state }) => state.kind)).toEqual(["sent", "failed"]);
});

test("a URL that fails the second time keeps the memory of each service that has it", async () => {
  await using world = await start();
  world.server.fault({ match: ({ path }) => path === url("/b"), does: 400, after: 1 });
  const results = await world.run(["/b"], ["/b"]);
  const keepMemory = expect.stringContaining("Fastly was purged once and not a second time");
  expect(results.map(({ state }) => state)).toMatchObject(Array(2).fill({ kind: "sent", keepMemory }));
  expect(world.sent()).toEqual(twice(url("/b")));
});

test("an error that two services share names the service of each", async () => {
  await using world = await start({ scopes: [] });
  const results = await world.run(["/a"], ["/a"]);
  const denied = (service: string) => expect.stringContaining(`scope purge_select for service ${service}.`);
  expect(results.map(({ state }) => state)).toMatchObject([{ error: denied(one) }, { error: denied(two) }]);
  expect(world.server.requests).toHaveLength(1);
});

test("the next run purges the same URLs again", async () => {
  await using world = await start();
  await world.run(["/a"]);
  await world.run(["/a"]);
  expect(world.server.requests).toHaveLength(4);
});
