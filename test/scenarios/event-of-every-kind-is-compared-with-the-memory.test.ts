import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { asked } from "../support/asked.ts";
import { git } from "../support/git.ts";
import type { GitHubEvent } from "../support/github/events.ts";
import { finishRun, startRun } from "../support/github/runner.ts";
import { createWorld, type World } from "../support/world.ts";

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
  await world.repository.tag("v2.0.0-rc.1", { at: three });
  tip = await world.commit({ "css/4.css": "1" });
  await world.push();
  for (const tag of ["v1.0.0", "v1.1.0", "v2.0.0-rc.1"]) await world.push({ ref: `refs/tags/${tag}` });
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

const all = ["/css/2.css", "/css/3.css", "/css/4.css"];
const pushed = (branch: string, before: string, after: string, forced = false) =>
  world.events.push({
    ref: branch,
    before,
    after,
    created: before === world.repository.zeros,
    deleted: false,
    forced,
  });

/** A workflow run that this one was started by, as GitHub tells it. */
function after(conclusion: string, repository = world.hosted.name): GitHubEvent {
  const run = startRun(world.hosted, pushed("refs/heads/main", two, three), { workflow: "build.yml" });
  finishRun(world.hosted, run, conclusion);
  return world.events.workflowRun({ ...run, head_repository: { full_name: repository, fork: true } }, tip);
}

const branches = () => ({ head: { ref: "side", sha: side }, base: { ref: "main", sha: tip } });
const notDry = { "dry-run": "false" };

const events: [
  string,
  () => GitHubEvent | Promise<GitHubEvent>,
  () => string,
  readonly string[],
  Record<string, string>?,
][] = [
  ["push", () => pushed("refs/heads/main", three, tip), () => tip, all],
  ["push, forced", () => pushed("refs/heads/main", tip, three, true), () => three, all.slice(0, 2)],
  [
    "push, new branch",
    () => pushed("refs/heads/new", world.repository.zeros, side),
    () => side,
    ["/css/2.css", "/css/side.css"],
  ],
  ["tag, moved", () => pushed("refs/tags/latest", two, three), () => three, all.slice(0, 2)],
  ["release created", () => world.release("v1.1.0", { action: "created" }), () => three, all.slice(0, 2)],
  ["release published", () => world.release("v1.1.0"), () => three, all.slice(0, 2)],
  ["release released", () => world.release("v1.1.0", { action: "released" }), () => three, all.slice(0, 2)],
  ["release edited", () => world.release("v1.1.0", { action: "edited" }), () => three, all.slice(0, 2)],
  [
    "release prereleased",
    () => world.release("v2.0.0-rc.1", { action: "prereleased", prerelease: true }),
    () => three,
    all.slice(0, 2),
  ],
  [
    "release, GITHUB_REF empty",
    async () => ({ ...(await world.release("v1.1.0")), ref: "", sha: tip }),
    () => three,
    all.slice(0, 2),
  ],
  ["workflow_dispatch", () => world.events.workflowDispatch(tip), () => tip, all],
  [
    "workflow_dispatch of a tag",
    () => world.events.workflowDispatch(two, "refs/tags/v1.0.0"),
    () => two,
    ["/css/2.css"],
  ],
  ["schedule", () => world.events.schedule(tip), () => tip, all],
  ["repository_dispatch", () => world.events.repositoryDispatch(tip), () => tip, all],
  [
    "repository_dispatch with a sha",
    () => world.events.repositoryDispatch(tip, { sha: two }),
    () => two,
    ["/css/2.css"],
  ],
  [
    "repository_dispatch with a sha and a base: the memory knows better",
    () => world.events.repositoryDispatch(tip, { sha: three, base: two }),
    () => three,
    all.slice(0, 2),
  ],
  ["workflow_run with success", () => after("success"), () => three, all.slice(0, 2)],
  [
    "deployment_status: success",
    () => ({ ...world.events.deploymentStatus({ sha: two, state: "success" }), sha: tip }),
    () => two,
    ["/css/2.css"],
  ],
  [
    "pull_request with `dry-run: false`",
    () => world.events.pullRequest(branches()),
    () => side,
    ["/css/2.css", "/css/side.css"],
    notDry,
  ],
  [
    "merge_group with `dry-run: false`",
    () => world.events.mergeGroup({ head: side, base: tip }),
    () => side,
    ["/css/2.css", "/css/side.css"],
    notDry,
  ],
  [
    "any other event, with `head`",
    () => world.events.other("issues", { action: "opened" }, tip),
    () => two,
    ["/css/2.css"],
    { head: "v1.0.0" },
  ],
];

test.each(events)("%s", async (_, event, head, paths, inputs = {}) => {
  const before = world.github.requests.length;
  const run = await world.run(await event(), { inputs });
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

test.each(["deleted", "unpublished"])("release %s: the latest one that is left, from the memory", async (action) => {
  const { releases } = world.hosted;
  const event = await world.release("v1.1.0", { action });
  world.hosted.releases = world.hosted.releases.filter(({ tag_name }) => tag_name !== "v1.1.0");
  await world.remember(three);
  const run = await world.run(event);
  world.hosted.releases = releases;
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(run.outputs).toMatchObject({ base: JSON.stringify([three]), head: two });
  expect(world.sent().at(-1)).toEqual(["/css/3.css"]);
  expect(await world.memory()).toEqual({ [ref]: two });
});

test.each<[string, () => GitHubEvent | Promise<GitHubEvent>]>([
  [
    "a deleted branch",
    () =>
      world.events.push({
        ref: "refs/heads/gone",
        before: side,
        after: world.repository.zeros,
        commit: tip,
        created: false,
        deleted: true,
        forced: false,
      }),
  ],
  [
    "a draft of a release",
    () => world.events.release("created", { ...world.hosted.releases[0]!, draft: true, published_at: null }, tip),
  ],
  ["a workflow run that failed", () => after("failure")],
  ["a workflow run of another repository", () => after("success", "eve/site")],
  ["a deployment that failed", () => world.events.deploymentStatus({ sha: two, state: "failure" })],
  ["a deployment that is queued", () => world.events.deploymentStatus({ sha: two, state: "queued" })],
])("%s is skipped: nobody is asked, and the memory stays", async (_, event) => {
  const happened = await event();
  const before = world.github.requests.length;
  const sent = world.cloudfront.requests.length;
  const run = await world.run(happened);
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "skipped", head: "", plan: "" } });
  expect(world.github.requests).toHaveLength(before);
  expect(world.cloudfront.requests).toHaveLength(sent);
  expect(await world.memory()).toEqual({ [ref]: memory });
});

test.each<[string, () => GitHubEvent, RegExp]>([
  ["an unknown event without `head`", () => world.events.other("issues", {}, tip), /`issues`.*`head`.*`base`/],
  ["deployment", () => world.events.deployment({ sha: two }), /`deployment_status`/],
])("%s is an error, and the memory stays", async (_, event, message) => {
  const sent = world.cloudfront.requests.length;
  const run = await world.run(event());
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(run.errors.map((error) => error.message)).toEqual([expect.stringMatching(message)]);
  expect(world.cloudfront.requests).toHaveLength(sent);
  expect(await world.memory()).toEqual({ [ref]: memory });
});
