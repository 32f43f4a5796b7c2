import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asked } from "../support/asked.ts";
import { createFolder } from "../support/folder.ts";
import type { GitHubEvent } from "../support/github/events.ts";
import { createWorld, type World } from "../support/world.ts";

let world: World;
let memory: Record<string, string>;
let first: string;
let failed: string;
let head: string;
let event: GitHubEvent;

beforeAll(async () => {
  world = await createWorld();
  first = await world.commit({ "public/a.css": "1", "public/b.css": "1", "public/c.css": "1" });
  await world.run(await world.push());
  memory = await world.memory();
  failed = await world.commit({ "public/a.css": "2" });
  world.failedDeploy(await world.push());
  head = await world.commit({ "public/a.css": "1", "public/b.css": "2" });
  event = await world.push();
}, 60_000);
afterAll(async () => {
  expect(world.github.violations).toEqual([]);
  expect(await world.memory()).toEqual(memory);
  await world[Symbol.asyncDispose]();
});

test("`dry-run: true` reads the memory and the runs, and writes nothing", async () => {
  const before = world.github.requests.length;
  const sent = world.cloudfront.requests.length;
  const run = await world.run(event, { inputs: { "dry-run": "true" } });
  world.hosted.runs.pop();
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(run.outputs).toMatchObject({ status: "dry-run", base: JSON.stringify([first, failed]), head });
  expect(JSON.parse(run.outputs.paths!)).toEqual(["/a.css", "/b.css"]);
  expect(asked(world.github, before).filter((what) => what !== "fetch")).toEqual(["list runs", "read memory"]);
  expect(world.cloudfront.requests).toHaveLength(sent);
  expect(await world.memory()).toEqual(memory);
});

test("`dry-run: true` with nothing to purge writes nothing either", async () => {
  const run = await world.run(world.events.workflowDispatch(first), {
    workflow: "other.yml",
    inputs: { "dry-run": "true" },
  });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "nothing-to-purge", head: first } });
  expect(await world.memory()).toEqual(memory);
});

test("a dry run of rules without a memory makes none", async () => {
  const run = await world.run(event, { inputs: { "dry-run": "true", rules: "public/**: /new/$1" } });
  world.hosted.runs.pop();
  expect(run).toMatchObject({
    code: 0,
    errors: [],
    outputs: { status: "dry-run", paths: '["/new/","/new/*"]', base: "[]" },
  });
  expect(await world.memory()).toEqual(memory);
});

/** What GitHub was asked about the memory and the runs. */
const policy = (since: number) => asked(world.github, since).filter((what) => /memory|runs|write/.test(what));

const pull = () => ({ head: { ref: "feature", sha: head }, base: { ref: "main", sha: failed } });

test.each<[string, () => GitHubEvent]>([
  ["pull_request", () => world.events.pullRequest(pull())],
  ["pull_request_target", () => world.events.pullRequestTarget(pull())],
  ["merge_group", () => world.events.mergeGroup({ head, base: failed })],
])("%s asks for neither memory nor runs", async (_, eventOf) => {
  const before = world.github.requests.length;
  const run = await world.run(eventOf());
  world.hosted.runs.pop();
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "dry-run", base: JSON.stringify([failed]) } });
  expect(policy(before)).toEqual([]);
});

test.each<[string, () => Record<string, string>, readonly string[], () => readonly string[]]>([
  ["base: event", () => ({ base: "event" }), ["/a.css", "/b.css"], () => [failed]],
  ["base: none", () => ({ base: "none" }), ["/*"], () => []],
  ["base: a SHA", () => ({ base: first }), ["/b.css"], () => [first]],
  ["base: a branch", () => ({ base: "main" }), [], () => [head]],
  ["changed-files", () => ({ "changed-files": '["public/c.css"]' }), ["/c.css"], () => []],
  ["changed-files: []", () => ({ "changed-files": "[]" }), [], () => []],
])("`%s` neither reads nor moves it, and lists no runs", async (_, inputs, paths, bases) => {
  const before = world.github.requests.length;
  const sent = world.sent().length;
  const run = await world.run(event, { inputs: inputs() });
  world.hosted.runs.pop();
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(run.outputs).toMatchObject({ base: JSON.stringify(bases()), paths: JSON.stringify(paths) });
  expect(world.sent().slice(sent)).toEqual(paths.length > 0 ? [paths] : []);
  expect(policy(before)).toEqual([]);
  expect(run.outputs.plan).not.toContain("refs/cdn-purge");
  expect(await world.memory()).toEqual(memory);
});

test("`changed-files` from a file as well", async () => {
  await using workspace = await createFolder("workspace");
  await writeFile(join(workspace.path, "files.txt"), "public/c.css\n");
  const before = world.github.requests.length;
  const inputs = { "changed-files": "@files.txt" };
  const run = await world.run(event, { inputs, workspace: workspace.path });
  world.hosted.runs.pop();
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { paths: '["/c.css"]' } });
  expect(policy(before)).toEqual([]);
});

test("an event that is skipped asks nothing and moves nothing", async () => {
  const before = world.github.requests.length;
  const run = await world.run(world.events.deploymentStatus({ sha: head, state: "failure" }), {
    workflow: "other.yml",
  });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "skipped" } });
  expect(world.github.requests).toHaveLength(before);
});

test("`when-unknown: skip` moves nothing: nobody knows what is cached", async () => {
  const inputs = { "when-unknown": "skip", rules: "public/**: /skipped/$1" };
  const run = await world.run(event, { inputs });
  world.hosted.runs.pop();
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "skipped" } });
  expect(await world.memory()).toEqual(memory);
});

test("`when-unknown: fail` moves nothing, and fails before anything is sent", async () => {
  const sent = world.cloudfront.requests.length;
  const inputs = { "when-unknown": "fail", rules: "public/**: /failed/$1" };
  const run = await world.run(event, { inputs });
  world.hosted.runs.pop();
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(run.errors[0]!.message).toContain("is remembered yet");
  expect(world.cloudfront.requests).toHaveLength(sent);
  expect(await world.memory()).toEqual(memory);
});
