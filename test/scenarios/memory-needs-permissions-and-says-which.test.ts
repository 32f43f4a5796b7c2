import { expect, test } from "vitest";
import { asked } from "../support/asked.ts";
import { createWorld, type World } from "../support/world.ts";

const contents = "contents: write";
const actions = "actions: read";

/** How often the log and the summary say which permission to add: as YAML that can be copied, line by line. */
function said(run: { readonly log: string; readonly summary: string }, permission: string): [number, number] {
  const log = new RegExp(`^permissions:\n {2}${permission}$`, "gm");
  const summary = new RegExp(`^(?:> )?\`\`\`yaml\n(?:> )?permissions:\n(?:> )? {2}${permission}\n(?:> )?\`\`\`$`, "gm");
  return [run.log.match(log)?.length ?? 0, run.summary.match(summary)?.length ?? 0];
}

async function firstPush(world: World): Promise<string> {
  const first = await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  await world.run(await world.push());
  return first;
}

test("without `contents: write`: one notice with the YAML to add, the purge goes on, no ref", async () => {
  await using world = await createWorld({ permissions: { contents: "read", actions: "read" } });
  const first = await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  const one = await world.run(await world.push());
  // Nothing is remembered and no run succeeded: what is cached is anybody's guess.
  expect(one).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "purged", base: "[]" } });
  expect(one.summary).toContain("none of the newest 300 runs of this workflow succeeded");
  expect(said(one, contents)).toEqual([1, 1]);

  const before = world.github.requests.length;
  await world.commit({ "public/a.css": "2" });
  const two = await world.run(await world.push());
  expect(two).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(two.outputs).toMatchObject({ status: "purged", base: JSON.stringify([first]) });
  expect(said(two, contents)).toEqual([1, 1]);
  expect(said(two, actions)).toEqual([0, 0]);
  expect(two.summary).toContain("a run that succeeded is taken for one that purged");
  expect(world.sent()).toEqual([["/*"], ["/a.css"]]);
  expect(await world.memory()).toEqual({});
  expect(asked(world.github, before).filter((what) => what !== "move memory")).toEqual([
    "fetch",
    "list runs",
    "may it write",
    "read memory",
  ]);
  expect(world.github.violations).toEqual([]);
});

test("without `contents: write` nothing to purge says it as well", async () => {
  await using world = await createWorld({ permissions: { contents: "read", actions: "read" } });
  await firstPush(world);
  await world.commit({ "README.md": "1" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "nothing-to-purge" } });
  expect(said(run, contents)).toEqual([1, 1]);
  expect(world.github.violations).toEqual([]);
});

test("a job that lost `contents: write`: the memory is still a base, and stays", async () => {
  await using world = await createWorld();
  const first = await firstPush(world);
  const kept = await world.memory();
  const second = await world.commit({ "public/a.css": "2" });
  const two = await world.run(await world.push(), { permissions: { contents: "read", actions: "read" } });
  expect(two).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { base: JSON.stringify([first]) } });
  expect(said(two, contents)).toEqual([1, 1]);
  expect(await world.memory()).toEqual(kept);

  // The memory is older than the last purge, whose run is among the runs.
  await world.commit({ "public/a.css": "1" });
  const three = await world.run(await world.push());
  expect(JSON.parse(three.outputs.base!).toSorted()).toEqual([first, second].toSorted());
  expect(world.sent()).toEqual([["/*"], ["/a.css"], ["/a.css"]]);
  expect(world.github.violations).toEqual([]);
});

test("without `actions: read`: the memory and the event's base, and one notice", async () => {
  await using world = await createWorld({ permissions: { contents: "write" } });
  const first = await firstPush(world);
  const failed = await world.commit({ "public/b.css": "2" });
  world.failedDeploy(await world.push());
  const head = await world.commit({ "public/a.css": "2" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(run.outputs).toMatchObject({ base: JSON.stringify([first, failed]), head });
  expect(world.sent()).toEqual([["/*"], ["/a.css", "/b.css"]]);
  expect(said(run, actions)).toEqual([1, 1]);
  expect(said(run, contents)).toEqual([0, 0]);
  expect(run.summary).toContain("Other deploys since the last purge cannot be seen");
  expect(Object.values(await world.memory())).toEqual([head]);
  expect(world.github.violations).toEqual([]);
});

test("without `actions: read` the first run needs no runs, and says nothing of them", async () => {
  await using world = await createWorld({ permissions: { contents: "write" } });
  const head = await world.commit({ "public/a.css": "1" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { base: "[]" } });
  expect(said(run, actions)).toEqual([0, 0]);
  expect(Object.values(await world.memory())).toEqual([head]);
  expect(world.github.violations).toEqual([]);
});

test("without `actions: read` nobody claims that no deploy was attempted", async () => {
  await using world = await createWorld({ permissions: { contents: "write" } });
  const head = await firstPush(world);
  const run = await world.run(world.events.workflowDispatch(head));
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "nothing-to-purge" } });
  for (const text of [run.log, run.summary]) expect(text).not.toContain("no deploy of another one was attempted");
  expect(said(run, actions)).toEqual([1, 1]);
  expect(world.github.violations).toEqual([]);
});

test("with neither: the event's base alone, and both notices", async () => {
  await using world = await createWorld({ permissions: { contents: "read" } });
  const first = await firstPush(world);
  await world.commit({ "public/a.css": "2" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { base: JSON.stringify([first]) } });
  expect(said(run, contents)).toEqual([1, 1]);
  expect(said(run, actions)).toEqual([1, 1]);
  expect(world.sent()).toEqual([["/*"], ["/a.css"]]);
  expect(await world.memory()).toEqual({});

  const dispatched = await world.run(world.events.workflowDispatch(first));
  expect(dispatched).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", base: "[]" } });
  expect(dispatched.log).toContain("a workflow_dispatch event does not say what was there before");
  expect(world.sent().at(-1)).toEqual(["/*"]);
  expect(world.github.violations).toEqual([]);
});

test("a job that lost both: a rollback by hand purges what later pushes had put in its place", async () => {
  await using world = await createWorld();
  const first = await firstPush(world);
  await world.commit({ "public/a.css": "2" });
  const permissions = { contents: "read" } as const;
  await world.run(await world.push(), { permissions });
  // The memory still holds the first commit, which is deployed again now.
  const rollback = await world.run(world.events.workflowDispatch(first), { permissions });
  expect(rollback).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", base: "[]" } });
  expect([said(rollback, contents), said(rollback, actions)]).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(world.sent()).toEqual([["/*"], ["/a.css"], ["/*"]]);
  expect(world.github.violations).toEqual([]);
});

test("an empty token reads a public repository, and purges with the event's base", async () => {
  await using world = await createWorld();
  world.hosted.visibility = "public";
  const first = await firstPush(world);
  await world.commit({ "public/a.css": "2" });
  const run = await world.run(await world.push(), { inputs: { "github-token": "" }, token: "" });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { base: JSON.stringify([first]) } });
  expect(world.sent().at(-1)).toEqual(["/a.css"]);
  expect(world.github.violations).toEqual([]);
});
