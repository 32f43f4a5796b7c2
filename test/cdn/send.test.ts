import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import type { CdnServices } from "../../src/cdn/cdn.ts";
import { type Order, type SendOptions, send } from "../../src/cdn/send.ts";
import { hashed } from "../../src/hash.ts";
import { type CloudFrontOptions, cloudFrontRoutes, createCloudFront } from "../support/cloudfront.ts";
import { QUICK } from "../support/limits.ts";
import { hurryWallClock } from "../support/wall-clock.ts";

const one = "E1111111111";
const two = "E2222222222";

function order(id: string, patterns: string[] = ["/a"]): Order {
  return { cdn: "cloudfront", id, target: hashed(id), patterns, memory: null };
}

const wait = (waitMinutes: number): SendOptions => ({
  waitMinutes,
  tokens: { cloudfront: "", cloudflare: "", fastly: "" },
  site: [],
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
  const results = await send(
    [order(one, ["/a"]), order(two, ["/b", "/c"]), order("E3333333333", [])],
    wait(0),
    world.services,
  );
  const [first, second] = world.server.invalidations.toSorted((a, b) => (a.distribution < b.distribution ? -1 : 1));
  expect(results).toEqual([
    {
      cdn: "cloudfront",
      target: hashed(one),
      patterns: ["/a"],
      result: { kind: "sent", receipt: { id: first!.id, status: "in-progress", patterns: ["/a"] } },
    },
    {
      cdn: "cloudfront",
      target: hashed(two),
      patterns: ["/b", "/c"],
      result: { kind: "sent", receipt: { id: second!.id, status: "in-progress", patterns: ["/b", "/c"] } },
    },
    { cdn: "cloudfront", target: hashed("E3333333333"), patterns: [], result: { kind: "nothing" } },
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
  expect(results.map(({ result }) => result.kind)).toEqual(["sent", "sent"]);
  expect(asked.toSorted()).toEqual([one, two]);
  expect(world.server.requests).toHaveLength(2);
});

test("one that fails does not stop the others, and its error does not hold the id", async () => {
  await using world = await setUp({ denied: [one] });
  const [failed, sent] = await send([order(one), order(two)], wait(0), world.services);
  expect(failed).toMatchObject({
    target: hashed(one),
    patterns: ["/a"],
    result: { kind: "failed", error: expect.stringMatching(/^CloudFront denied access/) },
  });
  expect(JSON.stringify(failed)).not.toContain(one);
  expect(sent).toMatchObject({ result: { kind: "sent" } });
});

test("waiting until it is completed", async () => {
  await using world = await setUp({ completes: { afterGets: 3 } });
  const [result] = await send([order(one)], wait(5), world.services);
  expect(result).toMatchObject({ result: { receipt: { status: "completed" } } });
  expect(world.lines.filter((line) => line.startsWith("warning"))).toEqual([]);
});

test("waiting that runs out of time is a warning", async () => {
  using _ = hurryWallClock();
  await using world = await setUp({ completes: { afterGets: 10_000 } });
  const [result] = await send([order(one)], wait(1), world.services);
  const { id } = world.server.invalidations[0]!;
  expect(result).toMatchObject({ result: { kind: "sent", receipt: { id, status: "in-progress" } } });
  expect(world.lines.filter((line) => line.startsWith("warning"))).toEqual([
    `warning: CloudFront has accepted invalidation ${id} but not completed it within 1 minutes. It goes on without us.`,
  ]);
});

test("waiting that may not ask is a warning: what was accepted was purged", async () => {
  await using world = await setUp({ completes: { afterGets: 1_000 } });
  world.server.fault({ match: cloudFrontRoutes.get, does: 403, body: "AccessDenied", times: Number.POSITIVE_INFINITY });
  const [result] = await send([order(one)], wait(1), world.services);
  expect(result).toMatchObject({ result: { kind: "sent", receipt: { status: "in-progress" } } });
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
  expect(result).toMatchObject({ patterns: ["/x*"], result: { kind: "sent", receipt: { patterns: ["/x*"] } } });
});
