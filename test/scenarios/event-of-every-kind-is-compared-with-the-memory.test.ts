import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { asked } from "../support/asked.ts";
import { git } from "../support/git.ts";
import type { GitHubEvent } from "../support/github/events.ts";
import { finishRun, startRun } from "../support/github/runner.ts";
import { createWorld, type World } from "../support/world.ts";

// One event of each way that a run can go; test/history/event.test.ts has the table of all events.

let world: World;
let ref: string;
/** What was purged last. */
let memory: string;
/** Commits after it, each with a file of its own: a push, two tags of releases, and a side branch. */
let two: string;
let three: string;
let tip: string;
let side: string;

beforeAll(async () => {
  world = await createWorld({ inputs: { rules: "css/**: /css/$1" } });
  memory = await world.commit({ "css/1.css": "1" });
  await world.run(await world.push());
  [ref] = Object.keys(await world.memory()) as [string];
  two = await world.commit({ "css/2.css": "1" });
  await world.repository.tag("v1.0.0", { annotated: true });
  three = await world.commit({ "css/3.css": "1" });
  await world.repository.tag("v1.1.0", { annotated: true });
  tip = await world.commit({ "css/4.css": "1" });
  await world.push();
  for (const tag of ["v1.0.0", "v1.1.0"]) await world.push({ ref: `refs/tags/${tag}` });
  await world.release("v1.0.0");
  await world.repository.checkout("side", two);
  side = await world.commit({ "css/side.css": "1" });
  await world.push();
  await world.repository.checkout("main");
}, 60_000);
afterAll(async () => {
  expect(world.github.violations).toEqual([]);
  await world[Symbol.asyncDispose]();
});

beforeEach(async () => {
  world.hosted.runs = [];
  await world.remember(memory);
});

/** A push of main, as GitHub tells it. */
const pushed = (before: string, after: string) =>
  world.events.push({ ref: "refs/heads/main", before, after, created: false, deleted: false, forced: false });

test.each<[string, () => GitHubEvent, () => string, readonly string[], Record<string, string>?]>([
  ["a push", () => pushed(three, tip), () => tip, ["/css/2.css", "/css/3.css", "/css/4.css"]],
  [
    "a pull request with `dry-run: false`",
    () => world.events.pullRequest({ head: { ref: "side", sha: side }, base: { ref: "main", sha: tip } }),
    () => side,
    ["/css/2.css", "/css/side.css"],
    { "dry-run": "false" },
  ],
])("%s", async (_, event, head, paths, inputs = {}) => {
  const before = world.github.requests.length;
  const run = await world.run(event(), { inputs });
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(run.outputs).toMatchObject({ status: "purged", base: JSON.stringify([memory]), head: head() });
  expect(world.sent().at(-1)).toEqual(paths);
  expect(await world.memory()).toEqual({ [ref]: head() });
  // What the event says was there before is not looked up.
  const calls = asked(world.github, before).filter((what) => what !== "fetch" && what !== "list refs");
  expect(calls).toEqual(["list runs", "move memory", "read memory"]);
  expect(world.github.violations).toEqual([]);
});

test("an annotated tag, new: the memory holds its commit, not the tag's own object", async () => {
  const object = await git(world.repository.bare, "rev-parse", "refs/tags/v1.1.0");
  expect(object).not.toBe(three);
  const event = world.events.push({
    ref: "refs/tags/v1.1.0",
    before: world.repository.zeros,
    after: object,
    created: true,
    deleted: false,
    forced: false,
    commit: three,
  });
  const run = await world.run(event);
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(run.outputs).toMatchObject({ base: JSON.stringify([memory]), head: three });
  expect(await world.memory()).toEqual({ [ref]: three });
});

test("a release that is deleted: the latest one that is left, from the memory", async () => {
  const { releases } = world.hosted;
  const event = await world.release("v1.1.0", { action: "deleted" });
  world.hosted.releases = world.hosted.releases.filter(({ tag_name }) => tag_name !== "v1.1.0");
  await world.remember(three);
  const run = await world.run(event);
  world.hosted.releases = releases;
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(run.outputs).toMatchObject({ base: JSON.stringify([three]), head: two });
  expect(world.sent().at(-1)).toEqual(["/css/3.css"]);
  expect(await world.memory()).toEqual({ [ref]: two });
});

test("a workflow run of another repository is skipped: nobody is asked, and the memory stays", async () => {
  const theirs = startRun(world.hosted, pushed(two, three), { workflow: "build.yml" });
  finishRun(world.hosted, theirs, "success");
  const fork = { full_name: "eve/site", fork: true };
  const before = world.github.requests.length;
  const sent = world.cloudfront.requests.length;
  const run = await world.run(world.events.workflowRun({ ...theirs, head_repository: fork }, tip));
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "skipped", head: "", plan: "" } });
  expect(world.github.requests).toHaveLength(before);
  expect(world.cloudfront.requests).toHaveLength(sent);
  expect(await world.memory()).toEqual({ [ref]: memory });
});

test("a deployment is an error, and the memory stays", async () => {
  const sent = world.cloudfront.requests.length;
  const run = await world.run(world.events.deployment({ sha: two }));
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(run.errors.map((error) => error.message)).toEqual([expect.stringMatching(/`deployment_status`/)]);
  expect(world.cloudfront.requests).toHaveLength(sent);
  expect(await world.memory()).toEqual({ [ref]: memory });
});
