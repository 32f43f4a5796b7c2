import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashed } from "../../src/destination.ts";
import { createFolder } from "../support/folder.ts";
import type { GitHubEvent } from "../support/github/events.ts";
import { createWorld, distribution, type World } from "../support/world.ts";

const other = "E3OTHER";
let world: World;
let event: GitHubEvent;
let plan: string;

beforeAll(async () => {
  world = await createWorld({
    inputs: { base: "event", rules: "public/**: /$1\ndata/*.json: tag:$1" },
    cloudfront: { distributions: [distribution, other] },
  });
  await world.commit({ "public/a b.css": "1", "public/c.css": "1", "data/x.json": "1" });
  await world.push();
  await world.commit({ "public/a b.css": "2", "data/x.json": "2" });
  event = await world.push();
  const run = await world.run(event, { inputs: { "dry-run": "true" } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  plan = run.outputs.plan!;
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

test("a dry run sends nothing, and says what it would send", async () => {
  const before = world.cloudfront.requests.length;
  const run = await world.run(event, { inputs: { "dry-run": "true" } });
  expect(world.cloudfront.requests.length).toBe(before);
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject({
    status: "dry-run",
    "changed-files": '["data/x.json","public/a b.css"]',
    paths: '["#x","/a%20b.css"]',
    "paths-count": "2",
    head: event.sha,
    "invalidation-id": "",
    invalidations: "[]",
    plan,
  });
  expect(JSON.parse(plan)).toEqual({
    version: 1,
    head: event.sha,
    workspaceCommit: null,
    base: "event",
    options: { directoryIndex: "index.html", cleanUrls: false, queryStrings: false, maxPaths: 60, site: [] },
    cdns: [
      { cdn: "cloudfront", patterns: ["#x", "/a%20b.css"], targets: [{ target: hashed(distribution), memory: null }] },
    ],
  });
  expect(plan).not.toContain(distribution);
});

test("a job that gets the plan sends exactly that, and asks GitHub nothing", async () => {
  const asked = world.github.requests.length;
  // Neither rules nor base have a say any more, and the branch may have moved on.
  const run = await world.run(event, { inputs: { plan, rules: "nowhere.yml", base: "auto" } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent().at(-1)).toEqual(["#x", "/a%20b.css"]);
  expect(world.github.requests.length).toBe(asked);
  expect(run.outputs).toMatchObject({
    status: "purged",
    paths: '["#x","/a%20b.css"]',
    head: event.sha,
    plan,
    "changed-files": "",
    "changed-count": "",
  });
  expect(run.summary).toContain("the plan of an earlier job");
});

test("as a file, too", async () => {
  await using workspace = await createFolder("workspace");
  await writeFile(join(workspace.path, "plan.json"), plan);
  const run = await world.run(event, { inputs: { plan: "plan.json" }, workspace: workspace.path });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent().at(-1)).toEqual(["#x", "/a%20b.css"]);
});

test("a plan with nothing in it purges nothing", async () => {
  const inputs = { "changed-files": "[]", "dry-run": "true" };
  const planned = await world.run(event, { inputs });
  expect(planned.outputs).toMatchObject({ status: "nothing-to-purge", paths: "[]" });
  const sent = world.sent().length;
  const run = await world.run(event, { inputs: { plan: planned.outputs.plan! } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject({ status: "nothing-to-purge", paths: "[]" });
  expect(world.sent().length).toBe(sent);
});

test("a plan that was made without ids fits whichever are given, and so does a dry run of it", async () => {
  const inputs = { "dry-run": "true", "cloudfront-distribution": "" };
  const open = (await world.run(event, { inputs })).outputs.plan!;
  const run = await world.run(event, { inputs: { plan: open, "cloudfront-distribution": other } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent(other)).toEqual([["#x", "/a%20b.css"]]);
  const dry = await world.run(event, { inputs: { plan, "dry-run": "true" } });
  expect(dry).toMatchObject({ code: 0, errors: [] });
  expect(dry.outputs).toMatchObject({ status: "dry-run", paths: '["#x","/a%20b.css"]', invalidations: "[]" });
  expect(world.sent(other)).toHaveLength(1);
});

interface Editable {
  version?: number;
  head: string;
  cdns: { cdn: string; patterns: string[] }[];
}

const edited = (change: (value: Editable) => void) => () => {
  const value = JSON.parse(plan) as Editable;
  change(value);
  return JSON.stringify(value);
};

test.each<[string, () => string, Record<string, string>, RegExp]>([
  ["another distribution", () => plan, { "cloudfront-distribution": other }, /made for.*plan again/i],
  ["one more", () => plan, { "cloudfront-distribution": `${distribution},${other}` }, /made for.*plan again/i],
  ["no ids", () => plan, { "cloudfront-distribution": "" }, /cloudfront-distribution/],
  ["another version", edited((value) => Object.assign(value, { version: 2 })), {}, /version 2.*version 1.*plan again/],
  ["no version", edited((value) => delete value.version), {}, /version/],
  ["half of it", () => plan.slice(0, -9), {}, /no JSON/],
  ["another JSON", () => "{}", {}, /version/],
  ["a pattern that is none", edited(({ cdns }) => cdns[0]!.patterns.push("a b")), {}, /"a b" at `patterns`/],
  ["an unknown CDN", edited(({ cdns }) => Object.assign(cdns[0]!, { cdn: "x" })), {}, /"x" at `cdn`/],
  ["a head that is none", edited((value) => Object.assign(value, { head: "main" })), {}, /"main" at `head`/],
  ["a file that is not there", () => "nowhere.json", {}, /"nowhere.json".*cannot be read/],
  ["changed files as well", () => plan, { "changed-files": "a" }, /`plan` and `changed-files`/],
])("refused: %s", async (_, given, inputs, message) => {
  const sent = world.cloudfront.requests.length;
  const run = await world.run(event, { inputs: { plan: given(), ...inputs } });
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(run.errors.map((error) => error.message)).toEqual([expect.stringMatching(message)]);
  expect(world.cloudfront.requests.length).toBe(sent);
});
