import { describe, test } from "vitest";
import { asked } from "../support/asked.ts";
import { primaryLimit, routes } from "../support/github.ts";
import { createWorld, type World } from "../support/world.ts";

/** GitHub's GraphQL says in a 200 that something went wrong: nothing that is tried again. */
const broken = { does: 200, body: '{"errors":[{"type":"INTERNAL","message":"Something went wrong"}]}' } as const;
const always = { times: Number.POSITIVE_INFINITY };

/** One purged commit and the push of another. */
async function pushed(world: World) {
  const first = await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  await world.run(await world.push());
  const second = await world.commit({ "public/a.css": "2" });
  return { first, second, event: await world.push(), memory: await world.memory() };
}

// Each waits for the pauses between tries.
describe.concurrent("while GitHub answers with 500", () => {
  test("the memory cannot be read: unknown, all that the rules reach is purged, and the next run is safe", async ({
    expect,
  }) => {
    await using world = await createWorld();
    const { first, second, event, memory } = await pushed(world);
    const end = world.github.fault({ match: routes.graphql, does: 500, ...always });
    const run = await world.run(event);
    end();
    expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", base: "[]", head: second } });
    expect(run.summary).toContain("the memory of the last purge cannot be read");
    expect(run.log).toContain("POST /api/graphql: 500; trying again in 1 s");
    expect(world.sent()).toEqual([["/*"], ["/*"]]);
    expect(await world.memory()).toEqual(memory);

    const third = await world.commit({ "public/a.css": "1", "public/b.css": "2" });
    const next = await world.run(await world.push());
    expect(JSON.parse(next.outputs.base!).toSorted()).toEqual([first, second].toSorted());
    expect(world.sent().at(-1)).toEqual(["/a.css", "/b.css"]);
    expect(Object.values(await world.memory())).toEqual([third]);
    expect(world.github.violations).toEqual([]);
  });

  test("the memory cannot be moved: it is deleted, and the next run purges all", async ({ expect }) => {
    await using world = await createWorld();
    const { event } = await pushed(world);
    world.github.fault({ match: routes.updateRefs, does: 500, times: 4 });
    const run = await world.run(event);
    expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
    expect(run.log).toContain("is gone, so the next run purges all that the rules reach");
    expect(await world.memory()).toEqual({});
    await world.commit({ "public/b.css": "2" });
    const next = await world.run(await world.push());
    expect(next).toMatchObject({ code: 0, errors: [], outputs: { base: "[]" } });
    expect(world.sent()).toEqual([["/*"], ["/a.css"], ["/*"]]);
    expect(world.github.violations).toEqual([]);
  });

  test("nobody says whether the token may write: what the event tells is purged, and no memory begins with that", async ({
    expect,
  }) => {
    await using world = await createWorld();
    await world.commit({ "public/a.css": "1", "public/b.css": "1" });
    // It deployed, and went green without a purge.
    world.failedDeploy(await world.push(), { conclusion: "success" });
    await world.commit({ "public/a.css": "2" });
    const event = await world.push();
    const end = world.github.fault({ match: routes.writable, does: 503, ...always });
    const run = await world.run(event);
    end();
    expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", paths: '["/a.css"]' } });
    expect(await world.memory()).toEqual({});

    const head = await world.commit({ "README.md": "1" });
    const next = await world.run(await world.push());
    expect(next).toMatchObject({ code: 0, errors: [], outputs: { paths: '["/*"]' } });
    expect(Object.values(await world.memory())).toEqual([head]);
    expect(world.github.violations).toEqual([]);
  });

  test("one try that fails is tried again, and nobody is told but the log", async ({ expect }) => {
    await using world = await createWorld();
    const { first, second, event } = await pushed(world);
    world.github.fault({ match: routes.readRefs, does: 502 });
    world.github.fault({ match: routes.runs, does: 503 });
    world.github.fault({ match: routes.updateRefs, does: 500 });
    const run = await world.run(event);
    expect(run).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { base: JSON.stringify([first]) } });
    expect(Object.values(await world.memory())).toEqual([second]);
    expect(world.github.violations).toEqual([]);
  });

  test("the runs cannot be read: unknown, and the memory moves all the same", async ({ expect }) => {
    await using world = await createWorld();
    const { second, event } = await pushed(world);
    world.github.fault({ match: routes.runs, does: 500, ...always });
    const run = await world.run(event);
    expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", base: "[]" } });
    expect(run.summary).toContain("the runs of this workflow cannot be read");
    expect(world.sent()).toEqual([["/*"], ["/*"]]);
    expect(Object.values(await world.memory())).toEqual([second]);
    expect(world.github.violations).toEqual([]);
  });

  test("a lost answer to the move is no race", async ({ expect }) => {
    await using world = await createWorld({ permissions: { contents: "write" } });
    const { second, event } = await pushed(world);
    world.github.fault({ match: routes.updateRefs, does: "cut-after" });
    const run = await world.run(event);
    expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(run.log).toContain(`remembered ${second}`);
    expect(Object.values(await world.memory())).toEqual([second]);
    expect(world.github.violations).toEqual([]);
  });
});

describe("an answer that is no permission and no outage", () => {
  test("to reading: unknown, not `no memory`", async ({ expect }) => {
    await using world = await createWorld();
    const { event, memory } = await pushed(world);
    world.github.fault({ match: routes.readRefs, ...broken });
    const run = await world.run(event, { inputs: { "when-unknown": "fail" } });
    expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
    expect(run.errors[0]!.message).toContain("the memory of the last purge cannot be read");
    expect(run.errors[0]!.message).toContain("Something went wrong");
    expect(world.sent()).toEqual([["/*"]]);
    expect(await world.memory()).toEqual(memory);
    expect(world.github.violations).toEqual([]);
  });

  test("to moving: neither moved nor deleted is a warning, and the next run finds this one among the runs", async ({
    expect,
  }) => {
    await using world = await createWorld();
    const { first, second, event, memory } = await pushed(world);
    const end = world.github.fault({ match: routes.updateRefs, ...broken, ...always });
    const run = await world.run(event);
    end();
    expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
    expect(run.warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/refs\/cdn-purge\/cloudfront\/\S+ could not be moved: .*Something went wrong/),
    ]);
    expect(await world.memory()).toEqual(memory);
    await world.commit({ "public/a.css": "1" });
    const next = await world.run(await world.push());
    expect(JSON.parse(next.outputs.base!).toSorted()).toEqual([first, second].toSorted());
    expect(world.sent()).toEqual([["/*"], ["/a.css"], ["/a.css"]]);
    expect(world.github.violations).toEqual([]);
  });

  test("to moving, without `actions: read`: a warning too", async ({ expect }) => {
    await using world = await createWorld({ permissions: { contents: "write" } });
    const { event, memory } = await pushed(world);
    const end = world.github.fault({ match: routes.updateRefs, ...broken, ...always });
    const run = await world.run(event);
    end();
    expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
    expect(run.warnings).toHaveLength(1);
    expect(await world.memory()).toEqual(memory);
    expect(world.github.violations).toEqual([]);
  });

  test("to reading, without `actions: read`: nobody would see this purge, so the memory is deleted", async ({
    expect,
  }) => {
    await using world = await createWorld({ permissions: { contents: "write" } });
    const { first, event } = await pushed(world);
    world.github.fault({ match: routes.readRefs, ...broken });
    const run = await world.run(event);
    expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", base: "[]" } });
    expect(await world.memory()).toEqual({});
    // Otherwise a rollback to what the old memory names would have nothing to purge.
    const back = await world.run(world.events.workflowDispatch(first));
    expect(back.outputs).toMatchObject({ status: "purged", base: "[]" });
    expect(world.github.violations).toEqual([]);
  });

  test("a rate limit that ends too late is no missing permission", async ({ expect }) => {
    await using world = await createWorld();
    const { event, memory } = await pushed(world);
    const end = world.github.fault({ match: routes.graphql, ...primaryLimit(3_600), ...always });
    const before = world.github.requests.length;
    const run = await world.run(event);
    end();
    expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", base: "[]" } });
    expect(run.summary).not.toContain("contents: write");
    expect(run.summary).toContain("rate limit exceeded");
    // Once more after the purge, to note what was deployed.
    expect(asked(world.github, before)).toEqual(["fetch", "list runs", "read memory", "read memory"]);
    expect(world.sent()).toEqual([["/*"], ["/*"]]);
    expect(await world.memory()).toEqual(memory);
    expect(world.github.violations).toEqual([]);
  });
});
