import { afterAll, beforeAll, expect, test } from "vitest";
import type { GitHubEvent } from "../support/github/events.ts";
import { createWorld, type World } from "../support/world.ts";

const rules = `
posts/*.md:
  - /posts/$1/
  - /feed.xml
public/css/**: /css/$1
layouts/**: []
`;
let world: World;
let head: string;
let created: GitHubEvent;

beforeAll(async () => {
  world = await createWorld({ inputs: { base: "event", rules } });
  await world.commit({ "posts/a.md": "1", "public/css/a.css": "1", "layouts/page.html": "1" });
  await world.push();
  await world.repository.checkout("next");
  await world.commit({ "posts/a.md": "2" });
  head = await world.commit({ "public/css/a.css": "2" });
  created = await world.push();
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

test("a new branch purges all that the rules reach, since its last commit says nothing of what was there", async () => {
  const run = await world.run(created);
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(world.sent()).toEqual([["/css/", "/css/*", "/feed.xml", "/posts/", "/posts/*"]]);
  expect(run.outputs).toMatchObject({
    status: "purged",
    "changed-files": "",
    "changed-count": "",
    paths: '["/css/","/css/*","/feed.xml","/posts/","/posts/*"]',
    "paths-count": "5",
    base: "[]",
    head,
  });
  expect(run.summary).toContain("what changed cannot be known this time, so all that the rules reach goes");
});

test("with `when-unknown: fail` it fails and says what to set", async () => {
  const sent = world.sent().length;
  const run = await world.run(created, { inputs: { "when-unknown": "fail" } });
  expect(run.code).toBe(1);
  expect(world.sent().length).toBe(sent);
  expect(run.outputs).toMatchObject({ status: "failed" });
  expect(run.errors).toHaveLength(1);
  expect(run.errors[0]!.message).toMatch(/no base can be established.*`when-unknown` is `fail`.*`base`.*`none`/);
});

test("with `when-unknown: skip` it is skipped", async () => {
  const sent = world.sent().length;
  const run = await world.run(created, { inputs: { "when-unknown": "skip" } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent().length).toBe(sent);
  expect(run.outputs).toMatchObject({ status: "skipped", head, paths: "[]", "paths-count": "0", invalidations: "[]" });
  expect(run.log).toContain("`when-unknown` is `skip`");
});

test("`base: none` is not unknown: it purges all that the rules reach, whatever `when-unknown` says", async () => {
  const run = await world.run(created, { inputs: { base: "none", "when-unknown": "fail" } });
  expect(run.code).toBe(0);
  expect(world.sent().at(-1)).toEqual(["/css/", "/css/*", "/feed.xml", "/posts/", "/posts/*"]);
  expect(run.outputs).toMatchObject({ status: "purged", base: "[]", "changed-files": "" });
});
