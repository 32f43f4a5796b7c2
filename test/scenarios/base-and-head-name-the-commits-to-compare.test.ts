import { afterAll, beforeAll, expect, test } from "vitest";
import type { GitHubEvent } from "../support/github/events.ts";
import { createWorld, type World } from "../support/world.ts";

let world: World;
let one: string;
let two: string;
let three: string;
let tip: string;
let event: GitHubEvent;

beforeAll(async () => {
  world = await createWorld({ inputs: { rules: "css/**: /css/$1" } });
  one = await world.commit({ "css/1.css": "1" });
  await world.repository.checkout("old", one);
  await world.push();
  await world.repository.checkout("main", one);
  two = await world.commit({ "css/2.css": "1" });
  await world.repository.tag("v1", { annotated: true });
  await world.repository.tag("both");
  three = await world.commit({ "css/3.css": "1" });
  await world.repository.checkout("both", three);
  await world.push();
  await world.repository.checkout("main", three);
  await world.push();
  await world.push({ ref: "refs/tags/v1" });
  await world.push({ ref: "refs/tags/both" });
  tip = await world.commit({ "css/4.css": "1" });
  event = await world.push();
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

test.each<[string, () => string, () => string]>([
  ["a SHA", () => two, () => two],
  ["an annotated tag", () => "v1", () => two],
  ["a branch", () => "old", () => one],
  ["a full ref of a tag", () => "refs/tags/both", () => two],
  ["a full ref of a branch", () => "refs/heads/both", () => three],
])("base: %s", async (_, base, commit) => {
  const run = await world.run(event, { inputs: { base: base() } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject({ base: JSON.stringify([commit()]), head: tip });
  const all = ["/css/2.css", "/css/3.css", "/css/4.css"];
  expect(world.sent().at(-1)).toEqual(all.slice([one, two, three].indexOf(commit())));
});

test("base: a SHA of an annotated tag stands for its commit", async () => {
  const object = await world.repository.git("rev-parse", "refs/tags/v1");
  const run = await world.run(event, { inputs: { base: object } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject({ base: JSON.stringify([two]), head: tip });
});

test("base: a SHA that the repository does not have is an unknown base", async () => {
  const run = await world.run(event, { inputs: { base: "1".repeat(40) } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject({ status: "purged", base: "[]" });
  expect(world.sent().at(-1)).toEqual(["/css/", "/css/*"]);
  const refused = await world.run(event, { inputs: { base: "1".repeat(40), "when-unknown": "fail" } });
  expect(refused.code).toBe(1);
  expect(refused.errors[0]!.message).toContain("1".repeat(40));
});

test("base: none purges all that the rules reach", async () => {
  const run = await world.run(event, { inputs: { base: "none" } });
  expect(run.outputs).toMatchObject({ status: "purged", base: "[]", head: tip, "changed-files": "" });
  expect(world.sent().at(-1)).toEqual(["/css/", "/css/*"]);
});

test.each<[string, () => string, () => string]>([
  ["a SHA", () => two, () => two],
  ["an annotated tag", () => "v1", () => two],
  ["a branch", () => "main", () => tip],
  ["a full ref", () => "refs/heads/both", () => three],
])("head: %s", async (_, head, commit) => {
  const run = await world.run(event, { inputs: { base: one, head: head() } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject({ base: JSON.stringify([one]), head: commit() });
  const all = ["/css/2.css", "/css/3.css", "/css/4.css"];
  expect(world.sent().at(-1)).toEqual(all.slice(0, 1 + [two, three, tip].indexOf(commit())));
});

test.each<["base" | "head", string, RegExp]>([
  ["base", "both", /`base` is both, which is a tag and a branch.*`refs\/tags\/both`.*`refs\/heads\/both`/],
  ["head", "both", /`head` is both, which is a tag and a branch.*`refs\/tags\/both`.*`refs\/heads\/both`/],
  ["base", "abcdef1", /`base` is abcdef1.*no tag and no branch.*SHA.*in full/],
  ["head", "nowhere", /`head` is nowhere.*no tag and no branch/],
  ["base", "refs/heads/nowhere", /`base` is refs\/heads\/nowhere/],
  ["head", "1".repeat(40), /1{40}.*`head`/],
])("%s: %s is an error", async (name, value, message) => {
  const sent = world.sent().length;
  const run = await world.run(event, { inputs: { base: one, [name]: value } });
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(run.errors.map((error) => error.message)).toEqual([expect.stringMatching(message)]);
  expect(world.sent().length).toBe(sent);
});
