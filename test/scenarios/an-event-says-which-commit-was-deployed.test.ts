import { afterAll, beforeAll, expect, test } from "vitest";
import type { GitHubEvent } from "../support/github/events.ts";
import { finishRun, startRun } from "../support/github/runner.ts";
import { createWorld, type World } from "../support/world.ts";

let world: World;
/** The commit that was deployed, one before it, and the tip of main, which GITHUB_SHA often is. */
let one: string;
let two: string;
let tip: string;

beforeAll(async () => {
  world = await createWorld({ inputs: { base: "event", rules: "css/**: /css/$1" } });
  one = await world.commit({ "css/a.css": "1" });
  two = await world.commit({ "css/a.css": "2", "css/b.css": "1" });
  tip = await world.commit({ "css/a.css": "3" });
  await world.push();
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

/** The event of a workflow that ran `two` and ended. */
function after(conclusion: string, repository = world.hosted.name): GitHubEvent {
  const push = world.events.push({
    ref: "refs/heads/main",
    before: one,
    after: two,
    created: false,
    deleted: false,
    forced: false,
  });
  const run = startRun(world.hosted, push, { workflow: "build.yml" });
  finishRun(world.hosted, run, conclusion);
  return world.events.workflowRun({ ...run, head_repository: { full_name: repository, fork: true } }, tip);
}

test.each<[string, () => GitHubEvent, () => string]>([
  ["workflow_dispatch: GITHUB_SHA", () => world.events.workflowDispatch(two), () => two],
  ["schedule: GITHUB_SHA", () => world.events.schedule(tip), () => tip],
  ["repository_dispatch: GITHUB_SHA", () => world.events.repositoryDispatch(tip), () => tip],
  ["repository_dispatch: its sha", () => world.events.repositoryDispatch(tip, { sha: two }), () => two],
  [
    "repository_dispatch: GITHUB_SHA when its sha is not a full one",
    () => world.events.repositoryDispatch(tip, { sha: two.slice(0, 7) }),
    () => tip,
  ],
  ["workflow_run: the commit of the run that succeeded", () => after("success"), () => two],
  [
    "deployment_status: the commit of the deployment",
    () => ({ ...world.events.deploymentStatus({ sha: two, state: "success" }), sha: tip }),
    () => two,
  ],
])("%s; what was there before is unknown", async (_, event, head) => {
  const run = await world.run(event());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject({ status: "purged", base: "[]", head: head(), "changed-files": "" });
  expect(world.sent().at(-1)).toEqual(["/css/", "/css/*"]);
});

test("repository_dispatch: its base, when it has one", async () => {
  const run = await world.run(world.events.repositoryDispatch(tip, { sha: two, base: one }));
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject({ base: JSON.stringify([one]), head: two });
  expect(world.sent().at(-1)).toEqual(["/css/a.css", "/css/b.css"]);
});

test("repository_dispatch: a base that is no full SHA is an error that quotes it", async () => {
  const run = await world.run(world.events.repositoryDispatch(tip, { base: "main" }));
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(run.errors[0]!.message).toMatch(/"main" at `client_payload\.base`.*full SHA/);
});

test.each<[string, () => GitHubEvent, string]>([
  ["a workflow run that failed", () => after("failure"), "failure"],
  ["a workflow run that was cancelled", () => after("cancelled"), "cancelled"],
  ["a workflow run of a fork", () => after("success", "eve/site"), "eve/site"],
  ["a deployment that is pending", () => world.events.deploymentStatus({ sha: two, state: "pending" }), "pending"],
  ["a deployment that failed", () => world.events.deploymentStatus({ sha: two, state: "failure" }), "failure"],
])("%s purges nothing", async (_, event, why) => {
  const sent = world.sent().length;
  const run = await world.run(event());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject({ status: "skipped", paths: "[]", plan: "" });
  expect(run.log).toContain(why);
  expect(world.sent().length).toBe(sent);
});

test("deployment is refused: it fires before anything is deployed", async () => {
  const sent = world.sent().length;
  const run = await world.run(world.events.deployment({ sha: two, ref: "main" }));
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(run.errors.map(({ message }) => message)).toEqual([expect.stringMatching(/before.*`deployment_status`/)]);
  expect(world.sent().length).toBe(sent);
});

test("any other event needs the input head, and says so", async () => {
  const event = world.events.other("issues", { action: "opened", issue: { number: 1 } }, tip);
  const refused = await world.run(event);
  expect(refused).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(refused.errors.map(({ message }) => message)).toEqual([expect.stringMatching(/`issues`.*`head`.*`base`/)]);

  const run = await world.run(event, { inputs: { head: two, base: one } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject({ base: JSON.stringify([one]), head: two });
  expect(world.sent().at(-1)).toEqual(["/css/a.css", "/css/b.css"]);
});
