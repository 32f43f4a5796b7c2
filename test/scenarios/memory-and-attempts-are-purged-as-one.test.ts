import { expect, test } from "vitest";
import { asked } from "../support/asked.ts";
import { createWorld } from "../support/world.ts";

const short = (sha: string) => sha.slice(0, 7);

test("all bases come with one fetch, however many there are, and the log says which and why", async () => {
  await using world = await createWorld();
  const first = await world.commit({ "public/a.css": "1", "public/b.css": "1", "public/c.css": "1" });
  await world.run(await world.push());
  const failed: string[] = [];
  for (const conclusion of ["failure", "cancelled", "timed_out", "failure"]) {
    failed.push(await world.commit({ [`public/${failed.length}.css`]: "1" }));
    world.failedDeploy(await world.push(), { conclusion });
  }
  await world.repository.reset(first);
  const head = await world.commit({ "public/a.css": "2" });
  const event = await world.push({ force: true });
  const before = world.github.requests.length;
  const run = await world.run(event);

  expect(run).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "purged", head } });
  expect(JSON.parse(run.outputs.base!).toSorted()).toEqual([first, ...failed].toSorted());
  expect(world.sent().at(-1)).toEqual(["/0.css", "/1.css", "/2.css", "/3.css", "/a.css"]);
  // Head and `before` are fetched while the memory is read; what is missing then comes with one more.
  expect(asked(world.github, before)).toEqual(["fetch", "fetch", "list runs", "move memory", "read memory"]);
  for (const [sha, why] of [
    [first, "purged last"],
    [failed[0]!, "deployed by run #2 (failure)"],
    [failed[1]!, "deployed by run #3 (cancelled)"],
    [failed[2]!, "deployed by run #4 (timed out)"],
    [failed[3]!, "deployed by run #5 (failure)"],
  ] as const) {
    expect(run.log).toContain(`${short(sha)}: ${why}`);
    expect(run.summary).toContain(`${world.github.url}/octo/site/compare/${sha}..${head}`);
  }
  expect(world.github.violations).toEqual([]);
});

test("one base that the server no longer has makes the whole unknown", async () => {
  await using world = await createWorld();
  const first = await world.commit({ "public/a.css": "1" });
  await world.run(await world.push());
  const lost = await world.commit({ "public/lost.css": "1" });
  world.failedDeploy(await world.push());
  await world.repository.reset(first);
  const head = await world.commit({ "public/a.css": "2" });
  await world.push({ force: true });
  await world.repository.prune();
  const event = world.events.workflowDispatch(head);
  const run = await world.run(event);
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", base: "[]", "changed-files": "" } });
  expect(run.log).toContain(`the server no longer has ${lost} (deployed by run #2 (failure))`);
  expect(world.sent()).toEqual([["/*"], ["/*"]]);
  expect(Object.values(await world.memory())).toEqual([head]);

  // That purge took what the lost commit left, and it is not asked for again.
  const next = await world.commit({ "public/b.css": "1" });
  const after = await world.run(await world.push());
  expect(after).toMatchObject({ code: 0, errors: [], outputs: { base: JSON.stringify([head]), head: next } });
  expect(world.sent().at(-1)).toEqual(["/b.css"]);
  expect(world.github.violations).toEqual([]);
});

test("a lost base with `when-unknown: fail` is named, and nothing is sent", async () => {
  await using world = await createWorld();
  const first = await world.commit({ "public/a.css": "1" });
  await world.run(await world.push());
  const lost = await world.commit({ "public/lost.css": "1" });
  world.failedDeploy(await world.push());
  await world.repository.reset(first);
  await world.commit({ "public/a.css": "2" });
  const event = await world.push({ force: true });
  await world.repository.prune();
  const run = await world.run(event, { inputs: { "when-unknown": "fail" } });
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(run.errors[0]!.message).toContain(lost);
  expect(world.sent()).toEqual([["/*"]]);
  expect(Object.values(await world.memory())).toEqual([first]);
  expect(world.github.violations).toEqual([]);
});

test("what any of the bases had and head has not is purged: deleted files, and the old names of renamed ones", async () => {
  await using world = await createWorld();
  const first = await world.commit({ "public/old.css": "o", "public/deleted.css": "d", "public/same.css": "s" });
  await world.run(await world.push());
  await world.commit({ "public/only-there.css": "x" });
  world.repository.rename("public/old.css", "public/between.css");
  const failed = await world.repository.commit();
  world.failedDeploy(await world.push());
  world.repository.rename("public/between.css", "public/new.css");
  world.repository.remove("public/only-there.css");
  world.repository.remove("public/deleted.css");
  const head = await world.repository.commit();
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject({ base: JSON.stringify([first, failed]), head, "changed-count": "5" });
  expect(world.sent().at(-1)).toEqual(["/between.css", "/deleted.css", "/new.css", "/old.css", "/only-there.css"]);
  expect(world.github.violations).toEqual([]);
});

test("the same commit for two reasons is one base with both", async () => {
  await using world = await createWorld();
  const first = await world.commit({ "public/a.css": "1" });
  await world.run(await world.push());
  const failed = await world.commit({ "public/a.css": "2" });
  const event = await world.push();
  world.failedDeploy(event);
  world.failedDeploy(world.events.workflowDispatch(failed), { conclusion: "cancelled" });
  await world.commit({ "public/b.css": "1" });
  const run = await world.run(await world.push());
  expect(run.outputs).toMatchObject({ base: JSON.stringify([first, failed]) });
  expect(run.log).toContain(`${short(first)}: purged last; deployed by run #1 (success)`);
  expect(run.log).toContain(`${short(failed)}: deployed by run #3 (cancelled), run #2 (failure)`);
  expect(world.github.violations).toEqual([]);
});

test("more changes than `max-paths` over several bases are covered as one", async () => {
  await using world = await createWorld();
  const files = (value: string, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [`public/posts/${name}.html`, value]));
  await world.commit({ ...files("1", ["a", "b", "c"]), "public/x.css": "1" });
  await world.run(await world.push());
  await world.commit(files("2", ["a", "b"]));
  world.failedDeploy(await world.push());
  await world.commit({ ...files("1", ["a", "b"]), ...files("2", ["c"]) });
  const run = await world.run(await world.push(), { inputs: { "max-paths": "1" } });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { "changed-count": "3" } });
  expect(world.sent().at(-1)).toEqual(["/posts/*"]);
  expect(world.github.violations).toEqual([]);
});
