import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import type { CdnServices } from "../../src/cdn/cdn.ts";
import { type SendOptions, send } from "../../src/cdn/send.ts";
import { hashed } from "../../src/destination.ts";
import type { Order } from "../../src/plan/orders.ts";
import { type CloudFrontOptions, cloudFrontRoutes, createCloudFront } from "../support/cloudfront.ts";
import { destinationOf } from "../support/destination.ts";
import { QUICK } from "../support/limits.ts";
import { hurryWallClock } from "../support/wall-clock.ts";

const one = "E1111111111";
const two = "E2222222222";

function order(id: string, patterns: string[] = ["/a"]): Order {
  return { destination: destinationOf("cloudfront", id), patterns };
}

const wait = (waitMinutes: number): SendOptions => ({
  waitMinutes,
  tokens: { cloudfront: "", cloudflare: "", fastly: "" },
  queryStrings: false,
  soft: false,
});

async function setUp(options: Partial<CloudFrontOptions> = {}) {
  const server = await createCloudFront({ distributions: [one, two], ...options });
  const before = { ...process.env };
  Object.assign(process.env, server.env(), { AWS_EC2_METADATA_DISABLED: "true", HOME: tmpdir() });
  const lines: string[] = [];
  let now = 0;
  let references = 0;
  const services: CdnServices = {
    log: {
      info: (text) => void lines.push(text),
      group: (title) => void lines.push(title),
      notice: (text) => void lines.push(`notice: ${text}`),
      warning: (text) => void lines.push(`warning: ${text}`),
    },
    env: {},
    clock: {
      now: () => now,
      async sleep(milliseconds) {
        now += milliseconds;
      },
    },
    newReference: () => `reference-${++references}`,
    limits: QUICK,
  };
  return {
    server,
    services,
    lines,
    async [Symbol.asyncDispose]() {
      for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
      Object.assign(process.env, before);
      await server[Symbol.asyncDispose]();
    },
  };
}

test("an id is hashed to twelve digits", () => {
  expect(hashed("E2QWRUHEXAMPLE")).toBe("e3ce9e6834c0");
});

test("every target gets one invalidation of its own, and one without patterns gets none", async () => {
  await using world = await setUp();
  const orders = [order(one, ["/a"]), order(two, ["/b", "/c"]), order("E3333333333", [])];
  const results = await send(orders, wait(0), world.services);
  const [first, second] = world.server.invalidations.toSorted((a, b) => (a.distribution < b.distribution ? -1 : 1));
  expect(results).toEqual([
    {
      ...orders[0]!,
      state: { kind: "sent", receipt: { id: first!.id, status: "in-progress", patterns: ["/a"] } },
    },
    {
      ...orders[1]!,
      state: { kind: "sent", receipt: { id: second!.id, status: "in-progress", patterns: ["/b", "/c"] } },
    },
    { ...orders[2]!, state: { kind: "nothing" } },
  ]);
  expect(world.server.requests).toHaveLength(2);
  expect(first!.callerReference).not.toBe(second!.callerReference);
});

test("targets go side by side: none is answered before both have asked", { timeout: 15_000 }, async () => {
  const both = Promise.withResolvers<void>();
  const asked: string[] = [];
  await using world = await setUp({
    onInvalidate(distribution) {
      if (asked.push(distribution) === 2) both.resolve();
      return both.promise;
    },
  });
  const results = await send([order(one), order(two)], wait(0), world.services);
  expect(results.map(({ state }) => state.kind)).toEqual(["sent", "sent"]);
  expect(asked.toSorted()).toEqual([one, two]);
  expect(world.server.requests).toHaveLength(2);
});

test("one that fails does not stop the others, and its error holds the id for the log", async () => {
  await using world = await setUp({ denied: [one] });
  const [failed, sent] = await send([order(one), order(two)], wait(0), world.services);
  expect(failed).toMatchObject({
    destination: { hash: hashed(one) },
    patterns: ["/a"],
    state: { kind: "failed", error: expect.stringMatching(new RegExp(`^CloudFront denied access.*/${one}\\.$`)) },
  });
  expect(sent).toMatchObject({ state: { kind: "sent" } });
});

test("waiting until it is completed", async () => {
  await using world = await setUp({ completes: { afterGets: 3 } });
  const [result] = await send([order(one)], wait(5), world.services);
  expect(result).toMatchObject({ state: { receipt: { status: "completed" } } });
  expect(world.lines.filter((line) => line.startsWith("warning"))).toEqual([]);
});

test("waiting that runs out of time is a warning", async () => {
  using _ = hurryWallClock();
  await using world = await setUp({ completes: { afterGets: 10_000 } });
  const [result] = await send([order(one)], wait(1), world.services);
  const { id } = world.server.invalidations[0]!;
  expect(result).toMatchObject({ state: { kind: "sent", receipt: { id, status: "in-progress" } } });
  expect(world.lines.filter((line) => line.startsWith("warning"))).toEqual([
    `warning: CloudFront has accepted invalidation ${id} but not completed it within 1 minute. It goes on without us.`,
  ]);
});

test("waiting that may not ask is a warning: what was accepted was purged", async () => {
  await using world = await setUp({ completes: { afterGets: 1_000 } });
  world.server.fault({ match: cloudFrontRoutes.get, does: 403, body: "AccessDenied", times: Number.POSITIVE_INFINITY });
  const [result] = await send([order(one)], wait(1), world.services);
  expect(result).toMatchObject({ state: { kind: "sent", receipt: { status: "in-progress" } } });
  expect(world.lines.filter((line) => line.startsWith("warning"))).toEqual([
    expect.stringContaining("cannot be asked whether it is done: CloudFront denied access"),
  ]);
});

test("a wildcard that was sent in place of the patterns is what the result holds", async () => {
  await using world = await setUp();
  world.server.fault({
    match: ({ body }) => body.includes("<Quantity>2<"),
    does: 400,
    body: "TooManyInvalidationsInProgress",
    times: Number.POSITIVE_INFINITY,
  });
  const [result] = await send([order(one, ["/x/a", "/x/b"])], wait(0), world.services);
  expect(result).toMatchObject({ patterns: ["/x*"], state: { kind: "sent", receipt: { patterns: ["/x*"] } } });
});
