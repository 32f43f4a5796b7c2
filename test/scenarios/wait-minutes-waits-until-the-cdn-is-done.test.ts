import { expect, test } from "vitest";
import { cloudFrontRoutes } from "../support/cloudfront.ts";
import { createWorld } from "../support/world.ts";

async function changed(completes: { afterGets?: number; afterMs?: number }) {
  const world = await createWorld({ inputs: { base: "event" }, cloudfront: { completes } });
  await world.commit({ "public/a.css": "1" });
  await world.push();
  await world.commit({ "public/a.css": "2" });
  return { world, event: await world.push() };
}

const gets = (world: Awaited<ReturnType<typeof createWorld>>) => world.cloudfront.requests.filter(cloudFrontRoutes.get);

test("without wait-minutes nobody is asked whether the invalidation is done", async () => {
  const { world, event } = await changed({ afterGets: 1 });
  await using _ = world;
  const run = await world.run(event);
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(gets(world)).toEqual([]);
  expect(JSON.parse(run.outputs.invalidations!)).toMatchObject([{ status: "in-progress" }]);
});

test("with wait-minutes it ends when CloudFront says that it is done", async () => {
  const { world, event } = await changed({ afterGets: 2 });
  await using _ = world;
  const run = await world.run(event, { inputs: { "wait-minutes": "1" } });
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(gets(world)).toHaveLength(2);
  expect(world.sent()).toEqual([["/a.css"]]);
  expect(JSON.parse(run.outputs.invalidations!)).toMatchObject([{ status: "completed" }]);
  expect(run.summary).toContain("completed");
  expect(run.log).toContain("is completed");
});

test("when the state cannot be read, the purge has happened all the same: a warning that says what to allow", async () => {
  const { world, event } = await changed({ afterGets: 1 });
  await using _ = world;
  world.cloudfront.fault({ match: cloudFrontRoutes.get, times: Infinity, does: 403, body: "AccessDenied" });
  const run = await world.run(event, { inputs: { "wait-minutes": "1" } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.warnings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/accepted.*cannot be asked.*cloudfront:GetInvalidation/),
  ]);
  expect(run.outputs.status).toBe("purged");
  expect(JSON.parse(run.outputs.invalidations!)).toMatchObject([{ status: "in-progress", paths: ["/a.css"] }]);
});

test("running out is a warning, and the step succeeds", { timeout: 120_000 }, async () => {
  const { world, event } = await changed({ afterGets: 1_000 });
  await using _ = world;
  const run = await world.run(event, { inputs: { "wait-minutes": "1" }, timeoutMs: 110_000 });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
  expect(run.warnings.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^CloudFront has accepted invalidation \w+ but not completed it within 1 minute\. It goes on without us\.$/,
    ),
  ]);
  expect(run.log).toMatch(/invalidation \w+ is in-progress, \d+ s after the request/);
  // The waiter of the SDK begins no pause of ten seconds that would end after the minute.
  expect(run.durationMs).toBeGreaterThan(45_000);
  expect(JSON.parse(run.outputs.invalidations!)).toMatchObject([{ status: "in-progress", paths: ["/a.css"] }]);
});
