import { afterAll, beforeAll, expect, test } from "vitest";
import { type Cloudflare, createCloudflare } from "../support/cloudflare.ts";
import { createWorld, distribution, type World } from "../support/world.ts";

const zone = "023e105f4ecef8ad9ca31a8372d0c353";
let world: World;
let cloudflare: Cloudflare;
const order: string[] = [];
const denied: string[] = [];

beforeAll(async () => {
  cloudflare = await createCloudflare({ zones: [zone], onPurge: () => void order.push("cloudflare") });
  world = await createWorld({
    inputs: { "cloudflare-zone": zone, "cloudflare-api-token": cloudflare.token, site: "https://www.example.com" },
    cloudfront: { completes: { afterMs: 2_000 }, denied, onInvalidate: () => void order.push("cloudfront") },
  });
  await world.commit({ "public/a.txt": "1" });
  await world.run(await world.push(), { env: cloudflare.env() });
  order.length = 0;
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await cloudflare[Symbol.asyncDispose]();
});

test("CloudFront is completed before Cloudflare is told, although nobody asked to wait", async () => {
  await world.commit({ "public/a.txt": "2" });
  const run = await world.run(await world.push(), { env: cloudflare.env() });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(order).toEqual(["cloudfront", "cloudflare"]);
  expect(JSON.parse(run.outputs.invalidations!)).toMatchObject([
    { cdn: "cloudfront", status: "completed", paths: ["/a.txt"] },
    { cdn: "cloudflare", status: "completed", paths: ["/a.txt"] },
  ]);
  expect(run.log).toContain("Cloudflare stands in front of CloudFront");
  expect(new Set(Object.values(await world.memory()))).toEqual(new Set([run.outputs.head]));
});

test("what the inner one could not purge, the outer one is not told, and neither is remembered", async () => {
  const before = await world.memory();
  const calls = cloudflare.calls.length;
  await world.commit({ "public/b.txt": "1" });
  denied.push(distribution);
  const failed = await world.run(await world.push(), { env: cloudflare.env() });
  denied.length = 0;
  expect(failed).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(failed.errors[0]!.message).toContain("2 of 2 targets could not be purged");
  expect(failed.errors[0]!.message).toContain("not sent, since CloudFront");
  expect(cloudflare.calls.length).toBe(calls);
  expect(await world.memory()).toEqual(before);

  await world.commit({ "public/c.txt": "1" });
  await world.run(await world.push(), { env: cloudflare.env() });
  expect(world.sent().at(-1)).toEqual(["/b.txt", "/c.txt"]);
  expect(cloudflare.calls.at(-1)!.body).toEqual({
    files: ["https://www.example.com/b.txt", "https://www.example.com/c.txt"],
  });
});
