import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { finishRun, startRun } from "../support/github/runner.ts";
import { createWorld, type World } from "../support/world.ts";

const basesOf = (run: { readonly outputs: Readonly<Record<string, string>> }): string[] =>
  JSON.parse(run.outputs.base!).toSorted();

/** A site that was deployed and purged, and the events of its builds. */
async function createSite() {
  const world = await createWorld();
  const first = await world.commit({ "public/a.css": "1", "public/b.css": "1", "public/c.css": "1" });
  const pushed = await world.push();
  const after = (event: typeof pushed, tip: string) => {
    const build = startRun(world.hosted, event, { workflow: "build.yml" });
    finishRun(world.hosted, build, "success");
    return world.events.workflowRun(build, tip);
  };
  expect(await world.run(after(pushed, first))).toMatchObject({ code: 0, errors: [] });
  return { world, first, after, [Symbol.asyncDispose]: () => world[Symbol.asyncDispose]() };
}

test("after `workflow_run` the branch has moved on: both are purged for, in the next run, too", async () => {
  await using site = await createSite();
  const { world, first, after } = site;
  const head = await world.commit({ "public/a.css": "2" });
  const pushed = await world.push();
  const tip = await world.commit({ "public/b.css": "2" });
  await world.push();
  await using workspace = await world.checkout(tip);

  const run = await world.run(after(pushed, tip), { workspace: workspace.path });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { head, paths: '["/a.css","/b.css"]' } });
  expect(basesOf(run)).toEqual([first, tip].toSorted());
  expect(run.warnings.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /The workspace holds the commit \w+, .*`with: ref: \$\{\{ github\.event\.workflow_run\.head_sha \}\}`/,
    ),
  ]);
  expect(Object.values(await world.memory())).toEqual([head]);
  expect(Object.values(await world.unpurged())).toEqual([tip]);

  // What the workspace held may be in the cache, though it is not in the memory.
  world.hosted.runs.length = 0;
  await world.commit({ "public/b.css": "1", "public/c.css": "2" });
  const next = await world.run(await world.push());
  expect(next).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(basesOf(next)).toEqual([head, tip].toSorted());
  expect(world.sent().at(-1)).toEqual(["/b.css", "/c.css"]);
  expect(await world.unpurged()).toEqual({});
  expect(world.github.violations).toEqual([]);
});

async function commitIn(world: World, folder: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  await git(folder, "add", "--all");
  await git(folder, "-c", "user.name=Ada", "-c", "user.email=ada@example.com", "commit", "--quiet", "-m", "version");
  const sha = await git(folder, "rev-parse", "HEAD");
  expect(sha).not.toBe(world.repository.head());
  return sha;
}

test("a job commits a version file, pushes and deploys it", async () => {
  await using site = await createSite();
  const { world, first } = site;
  const head = await world.commit({ "public/a.css": "2" });
  const event = await world.push();
  await using workspace = await world.checkout(head);
  const version = await commitIn(world, workspace.path, { "public/version.json": "2" });
  await git(workspace.path, "push", "--quiet", world.repository.bare, `${version}:refs/heads/version`);
  const run = await world.run(event, { workspace: workspace.path });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { head, paths: '["/a.css","/version.json"]' } });
  expect(basesOf(run)).toEqual([first, version].toSorted());
  expect(Object.values(await world.memory())).toEqual([head]);
  expect(Object.values(await world.unpurged())).toEqual([version]);
  expect(world.github.violations).toEqual([]);
});

test("a commit that was never pushed is purged for, and no ref can hold it: the next run purges all", async () => {
  await using site = await createSite();
  const { world } = site;
  const head = await world.commit({ "public/a.css": "2" });
  const event = await world.push();
  await using workspace = await world.checkout(head);
  await commitIn(world, workspace.path, { "public/version.json": "2" });
  const run = await world.run(event, { workspace: workspace.path });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.warnings).toHaveLength(1);
  expect(world.sent().at(-1)).toEqual(
    expect.toSatisfy((paths: string[]) => paths.includes("/*") || paths.includes("/version.json")),
  );
  expect(await world.memory()).toEqual({});
});

test.each<[string, (world: World, tip: string) => Promise<Record<string, string>>]>([
  ["the input `head` says what was deployed", async (_, tip) => ({ head: tip })],
  ["the files are given", async () => ({ "changed-files": "public/a.css" })],
])("nothing is told where %s", async (_, inputs) => {
  await using site = await createSite();
  const { world, after } = site;
  const head = await world.commit({ "public/a.css": "2" });
  const pushed = await world.push();
  const tip = await world.commit({ "public/b.css": "2" });
  await world.push();
  await using workspace = await world.checkout(tip);
  const run = await world.run(after(pushed, tip), { workspace: workspace.path, inputs: await inputs(world, head) });
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { paths: '["/a.css"]' } });
});

test("another repository's checkout, a pull request's merge and the same files under another commit are no other commit", async () => {
  await using site = await createSite();
  const { world, first, after } = site;
  const head = await world.commit({ "public/a.css": "2" });
  const pushed = await world.push();
  const same = await world.commit({});
  await world.push();
  const tip = await world.commit({ "public/b.css": "2" });
  await world.push();
  await using foreign = await world.checkout(tip);
  await git(foreign.path, "remote", "set-url", "origin", "https://github.com/octo/other");
  await using equal = await world.checkout(same);
  await using merge = await world.checkout(tip);
  const pull = world.events.pullRequest({
    head: { ref: "topic", sha: head },
    base: { ref: "main", sha: first },
    merge: tip,
  });
  for (const [event, workspace] of [
    [after(pushed, head), foreign],
    [after(pushed, head), equal],
    [pull, merge],
  ] as const) {
    const run = await world.run(event, {
      workspace: workspace.path,
      inputs: { "dry-run": event === pull ? "auto" : "true" },
    });
    expect(run).toMatchObject({
      code: 0,
      errors: [],
      warnings: [],
      outputs: { status: "dry-run", paths: '["/a.css"]' },
    });
  }
});

test("a plan takes the other commit along to the job that sends it", async () => {
  await using site = await createSite();
  const { world, after } = site;
  const head = await world.commit({ "public/a.css": "2" });
  const pushed = await world.push();
  const tip = await world.commit({ "public/b.css": "2" });
  await world.push();
  await using workspace = await world.checkout(tip);
  const event = after(pushed, tip);
  const planned = await world.run(event, { workspace: workspace.path, inputs: { "dry-run": "true" } });
  expect(JSON.parse(planned.outputs.plan!)).toMatchObject({ head, workspaceCommit: tip });
  const sent = await world.run(event, { inputs: { plan: planned.outputs.plan! } });
  expect(sent).toMatchObject({ code: 0, errors: [], outputs: { paths: '["/a.css","/b.css"]' } });
  expect(Object.values(await world.memory())).toEqual([head]);
  expect(Object.values(await world.unpurged())).toEqual([tip]);
});
