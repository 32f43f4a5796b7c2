import { expect, test } from "vitest";
import { createWorld, type World } from "../support/world.ts";

// Which attempts count, and which make the base unknown, stands in the tables of test/history/attempts.test.ts.

/** A first commit of a.css, b.css and c.css, deployed and purged. */
async function purged(world: World): Promise<string> {
  const first = await world.commit({ "public/a.css": "A", "public/b.css": "A", "public/c.css": "A" });
  await world.run(await world.push());
  return first;
}

const basesOf = (run: { readonly outputs: Readonly<Record<string, string>> }): string[] =>
  JSON.parse(run.outputs.base!).toSorted();

test("A, then B half uploaded, then A again: the net diff is empty, and what B may have left is purged", async () => {
  await using world = await createWorld();
  const first = await purged(world);
  const half = await world.commit({ "public/a.css": "B" });
  world.failedDeploy(await world.push());
  const again = await world.commit({ "public/a.css": "A" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "purged", head: again } });
  expect(basesOf(run)).toEqual([first, half].toSorted());
  expect(world.sent()).toEqual([["/*"], ["/a.css"]]);
  expect(Object.values(await world.memory())).toEqual([again]);

  // The memory is at the newest commit: the failed deploy does not count again, nor does another workflow's.
  await world.commit({ "public/b.css": "B" });
  const event = await world.push();
  world.failedDeploy({ ...event, sha: "f".repeat(40) }, { workflow: "tests.yml" });
  const next = await world.run(event);
  expect(basesOf(next)).toEqual([again]);
  expect(world.sent().at(-1)).toEqual(["/b.css"]);
  expect(world.github.violations).toEqual([]);
});

test("two failed deploys and no ref: since the newest success, and the event's own base", async () => {
  await using world = await createWorld({ permissions: { contents: "read", actions: "read" } });
  const first = await purged(world);
  const one = await world.commit({ "public/a.css": "B" });
  world.failedDeploy(await world.push());
  const two = await world.commit({ "public/a.css": "A", "public/b.css": "B" });
  world.failedDeploy(await world.push(), { conclusion: "cancelled" });
  const head = await world.commit({ "public/b.css": "A" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", head } });
  expect(basesOf(run)).toEqual([first, one, two].toSorted());
  expect(world.sent().at(-1)).toEqual(["/a.css", "/b.css"]);
  expect(await world.memory()).toEqual({});
  expect(world.github.violations).toEqual([]);
});

test("a success of another event's run, which may deploy another target, hides no failed deploy", async () => {
  await using world = await createWorld({ permissions: { contents: "read", actions: "read" } });
  const first = await world.commit({ "public/a.css": "A", "public/b.css": "A" });
  const staged = await world.push();
  await world.run(world.events.workflowDispatch(first));
  const half = await world.commit({ "public/a.css": "B" });
  world.failedDeploy(world.events.workflowDispatch(half));
  // A push deploys staging in the same workflow, by a step that is not this one.
  world.failedDeploy(staged, { conclusion: "success" });
  await world.commit({ "public/a.css": "A", "public/b.css": "B" });
  const run = await world.run(world.events.workflowDispatch((await world.push()).sha));
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
  expect(basesOf(run)).toEqual([first, half].toSorted());
  expect(world.sent().at(-1)).toEqual(["/a.css", "/b.css"]);
});

test("a failed deploy of a tag that was deleted counts, and one of a merged branch does not", async () => {
  await using world = await createWorld();
  const first = await purged(world);
  const half = await world.commit({ "public/a.css": "B" });
  await world.push();
  const tagged = async (name: string) => {
    await world.repository.tag(name);
    world.failedDeploy(await world.push({ ref: `refs/tags/${name}` }));
    await world.push({ ref: `refs/tags/${name}`, delete: true });
  };
  await tagged("prod-2024");
  await world.commit({ "public/c.css": "B" });
  await tagged("gone");
  await world.commit({ "public/a.css": "A", "public/b.css": "B", "public/c.css": "A" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
  expect(basesOf(run)).toEqual([first, half].toSorted());
  expect(world.sent().at(-1)).toEqual(["/a.css", "/b.css"]);
});

test("failed tag deploys before this tag's count, and so does a failed tag for a push of a branch", async () => {
  await using world = await createWorld();
  const heads: string[] = [];
  const tagged = async (name: string) => {
    await world.commit({ [`public/${name}.css`]: "1" });
    heads.push((await world.repository.tag(name, { annotated: true })).commit);
    await world.push({ force: true });
    return world.push({ ref: `refs/tags/${name}` });
  };
  await world.run(await tagged("v1.0.0"));
  world.failedDeploy(await tagged("v1.0.1"));
  world.failedDeploy(await tagged("v1.0.2"), { conclusion: "cancelled" });
  await world.repository.reset(heads[0]!);
  const run = await world.run(await tagged("v1.0.3"));
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", head: heads[3] } });
  expect(basesOf(run)).toEqual(heads.slice(0, 3).toSorted());
  expect(world.sent()).toEqual([["/*"], ["/v1.0.1.css", "/v1.0.2.css", "/v1.0.3.css"]]);
  expect(Object.values(await world.memory())).toEqual([heads[3]]);

  world.failedDeploy(await tagged("v1.0.4"));
  await world.repository.reset(heads[3]!);
  await world.commit({ "public/main.css": "1" });
  const push = await world.run(await world.push({ force: true }));
  expect(push).toMatchObject({ code: 0, errors: [] });
  expect(basesOf(push)).toEqual([heads[3], heads[4]].toSorted());
  expect(world.sent().at(-1)).toEqual(["/main.css", "/v1.0.4.css"]);
  expect(world.github.violations).toEqual([]);
});

test("a failed repository_dispatch does not show what it deployed: all that the rules reach", async () => {
  await using world = await createWorld();
  const first = await purged(world);
  world.failedDeploy(world.events.repositoryDispatch(first, { sha: "f".repeat(40) }));
  const head = await world.commit({ "public/a.css": "B" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", base: "[]" } });
  expect(run.log).toContain(
    "the list of runs does not say which commit run #2 (failure) deployed: its event is repository_dispatch",
  );
  expect(world.sent()).toEqual([["/*"], ["/*"]]);
  expect(Object.values(await world.memory())).toEqual([head]);
  expect(world.github.violations).toEqual([]);
});
