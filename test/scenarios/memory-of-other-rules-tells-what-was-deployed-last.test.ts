import { expect, test } from "vitest";
import { routes } from "../support/github.ts";
import { createWorld, distribution, type World } from "../support/world.ts";

const file = ".github/cdn-purge.yml";
const old = "'public/**': /$1\n";
const renewed = "'public/**': /$1\n'layouts/**': /*\n";

/** What was deployed last to the world's targets. */
async function latest(world: World): Promise<readonly string[]> {
  return Object.values(await world.latest());
}

/** What was deployed to them with a purge that failed. */
async function unpurged(world: World): Promise<readonly string[]> {
  return Object.values(await world.unpurged());
}

test("a rollback to older rules, by a dispatch whose commit the list of runs does not show", async () => {
  await using world = await createWorld({ inputs: { rules: file } });
  const back = await world.commit({ "public/a.css": "1", "public/b.css": "1", [file]: old });
  await world.run(await world.push());
  const ahead = await world.commit({ "public/a.css": "2", [file]: renewed });
  await world.run(await world.push());
  expect(await latest(world)).toEqual([ahead]);

  // Its rules are those of `back`, so the memory of the newer ones still says `ahead`.
  const rollback = await world.run(world.events.repositoryDispatch(ahead, { sha: back }));
  expect(rollback).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", head: back } });
  expect(Object.values(await world.memory()).toSorted()).toEqual([ahead, back].toSorted());
  expect(await latest(world)).toEqual([back]);

  const head = await world.commit({ "public/b.css": "2" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(JSON.parse(run.outputs.base!).toSorted()).toEqual([ahead, back].toSorted());
  expect(run.log).toContain(`${back.slice(0, 7)}: deployed last, by another run`);
  // a.css is as it was in `ahead`, but not as it is in the cache.
  expect(world.sent().at(-1)).toEqual(expect.arrayContaining(["/a.css", "/b.css"]));
  expect(await latest(world)).toEqual([head]);
  expect(world.github.violations).toEqual([]);
});

test("another workflow with other rules on the same distribution", async () => {
  await using world = await createWorld();
  const docs = { workflow: "docs.yml", inputs: { rules: "public/docs/**: /docs/$1" } };
  await world.commit({ "public/a.css": "1", "public/docs/x": "1" });
  const first = await world.push();
  await world.run(first);
  await world.run(first, docs);
  const second = await world.commit({ "public/a.css": "2" });
  await world.run(await world.push(), docs);
  expect(await latest(world)).toEqual([second]);

  const third = await world.commit({ "public/a.css": "1" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", paths: '["/a.css"]' } });
  expect(await latest(world)).toEqual([third]);
  expect(world.github.violations).toEqual([]);
});

test("another workflow whose memory could not be read, and so was not moved", async () => {
  await using world = await createWorld();
  const first = await world.commit({ "public/a.css": "1" });
  await world.run(await world.push());
  const second = await world.commit({ "public/a.css": "2" });
  const event = await world.push();
  world.github.fault({ match: routes.graphql, does: 200, body: '{"errors":[{"message":"Something went wrong"}]}' });
  const blind = await world.run(event, { workflow: "other.yml" });
  expect(blind).toMatchObject({ code: 0, outputs: { status: "purged", base: "[]" } });
  expect(Object.values(await world.memory())).toEqual([first]);
  expect(await latest(world)).toEqual([second]);

  await world.commit({ "public/a.css": "1" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { paths: '["/a.css"]' } });
  expect(world.github.violations).toEqual([]);
});

test("a deploy whose purge failed in a workflow that succeeded, by an event that does not show its commit", async () => {
  const denied: string[] = [];
  await using world = await createWorld({ cloudfront: { distributions: [distribution], denied } });
  const back = await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  await world.run(await world.push());
  const ahead = await world.commit({ "public/a.css": "2" });
  await world.run(await world.push());

  denied.push(distribution);
  const rollback = world.events.repositoryDispatch(ahead, { sha: back });
  expect(await world.run(rollback, { conclusion: "success" })).toMatchObject({ code: 1, outputs: { head: back } });
  expect(Object.values(await world.memory())).toEqual([ahead]);
  expect([await latest(world), await unpurged(world)]).toEqual([[ahead], [back]]);

  denied.pop();
  const head = await world.commit({ "public/b.css": "2" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { paths: '["/a.css","/b.css"]' } });
  expect(run.log).toContain(`${back.slice(0, 7)}: deployed by a run whose purge failed`);
  expect([await latest(world), await unpurged(world)]).toEqual([[head], []]);
  expect(world.github.violations).toEqual([]);
});

test("a deploy whose purge fails does not hide the one before it from other rules", async () => {
  const denied: string[] = [];
  await using world = await createWorld({ cloudfront: { distributions: [distribution], denied } });
  const docs = { workflow: "docs.yml", inputs: { rules: "public/docs/**: /docs/$1" } };
  await world.commit({ "public/a.css": "1", "public/docs/x": "1" });
  const first = await world.push();
  await world.run(first);
  await world.run(first, docs);
  const purged = await world.commit({ "public/a.css": "2" });
  await world.run(await world.push(), docs);
  const failed = await world.commit({ "public/a.css": "1", "public/docs/x": "2" });
  const event = await world.push();
  denied.push(distribution);
  expect(await world.run(event, docs)).toMatchObject({ code: 1 });
  expect([await latest(world), await unpurged(world)]).toEqual([[purged], [failed]]);
  denied.pop();

  // Its own memory and the failed deploy know of a.css only what head has, too.
  const run = await world.run(event);
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { paths: '["/a.css","/docs/x"]' } });
  expect([await latest(world), await unpurged(world)]).toEqual([[failed], []]);
  expect(world.github.violations).toEqual([]);
});

/** Runs whose job goes on when a purge fails (`continue-on-error`), by an event that does not show what was deployed. */
async function createRelay() {
  const denied: string[] = [];
  const world = await createWorld({ cloudfront: { distributions: [distribution], denied } });
  const tip = await world.commit({ "public/a.css": "1", "public/b.css": "1", "public/docs/x": "1" });
  await world.push();
  await world.run(world.events.repositoryDispatch(tip));
  const deploy = async (files: Record<string, string>, inputs: Record<string, string> = {}) => {
    const sha = await world.commit(files);
    await world.push();
    return purge(sha, inputs);
  };
  const purge = (sha: string, inputs: Record<string, string>) =>
    world.run(world.events.repositoryDispatch(tip, { sha }), { inputs, conclusion: "success" });
  return { world, denied, deploy, purge, [Symbol.asyncDispose]: () => world[Symbol.asyncDispose]() };
}

test("two purges in a row that fail: the memory cannot tell of both, and the next run purges all", async () => {
  await using relay = await createRelay();
  const { world, denied, deploy } = relay;
  denied.push(distribution);
  expect(await deploy({ "public/a.css": "2" })).toMatchObject({ code: 1 });
  expect(Object.values(await world.memory())).toHaveLength(1);
  const second = await deploy({ "public/a.css": "1", "public/b.css": "2" });
  expect(second).toMatchObject({ code: 1 });
  expect(second.log).toContain("it cannot tell of two commits that were not purged");
  expect(await world.memory()).toEqual({});

  denied.pop();
  const run = await deploy({ "public/b.css": "1" });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { paths: '["/*"]' } });
  const next = await deploy({ "public/b.css": "3" });
  expect(next).toMatchObject({ code: 0, errors: [], outputs: { paths: '["/b.css"]' } });
  expect(world.github.violations).toEqual([]);
});

test("a step of other rules that succeeds leaves what the first one failed to purge to its own", async () => {
  await using relay = await createRelay();
  const { world, denied, deploy, purge } = relay;
  const docs = { rules: "public/docs/**: /docs/$1" };
  denied.push(distribution);
  const failed = await deploy({ "public/a.css": "2" });
  denied.pop();
  const missed = failed.outputs.head!;
  expect(await purge(missed, docs)).toMatchObject({ code: 0 });
  const between = await deploy({ "public/docs/x": "2" }, docs);
  expect(between).toMatchObject({ code: 0, outputs: { paths: '["/docs/x"]' } });
  expect(await unpurged(world)).toEqual([]);

  const run = await deploy({ "public/a.css": "1", "public/docs/x": "1" });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(JSON.parse(run.outputs.base!)).toContain(missed);
  expect(world.sent().at(-1)).toContain("/a.css");
  expect(world.github.violations).toEqual([]);
});

test("each target has its own, and one that fails is noted, too", async () => {
  const other = "E3OTHER";
  const denied: string[] = [];
  await using world = await createWorld({
    cloudfront: { distributions: [distribution, other], denied },
    inputs: { "cloudfront-distribution": `${distribution}\n${other}` },
  });
  const first = await world.commit({ "public/a.css": "1" });
  await world.run(await world.push());
  expect(await latest(world)).toEqual([first, first]);
  denied.push(other);
  const second = await world.commit({ "public/a.css": "2" });
  expect(await world.run(await world.push())).toMatchObject({ code: 1 });
  expect((await latest(world)).toSorted()).toEqual([first, second].toSorted());
  expect(await unpurged(world)).toEqual([second]);
  expect(Object.values(await world.memory()).toSorted()).toEqual([first, second].toSorted());
  expect(world.github.violations).toEqual([]);
});

test("a dry run and one without `base: auto` leave it alone", async () => {
  await using world = await createWorld();
  const first = await world.commit({ "public/a.css": "1" });
  await world.run(await world.push());
  await world.commit({ "public/a.css": "2" });
  const event = await world.push();
  for (const inputs of [{ "dry-run": "true" }, { base: "event" }, { base: "none" }]) await world.run(event, { inputs });
  expect(await latest(world)).toEqual([first]);
});
