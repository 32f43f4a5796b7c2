import { expect, test } from "vitest";
import type { GitHubEvent } from "../support/github/events.ts";
import { routes } from "../support/github.ts";
import { createWorld, type World } from "../support/world.ts";

const env = { PATH: "/nonexistent" };
const rules = "public/**: /assets/$1\nlinked: /linked\ncontent/*: /feed.xml\n";

/** A push that changes one file, in a repository of more files than the REST API lists at once. */
async function tooLarge(inputs: Record<string, string> = {}): Promise<[World, GitHubEvent]> {
  const world = await createWorld({ inputs: { rules, base: "event", ...inputs } });
  world.repository.symlink("linked", "public");
  await world.commit({ "public/a.css": "1", "public/b.css": "1", "content/a": "1" });
  await world.push();
  await world.commit({ "public/a.css": "2" });
  const event = await world.push();
  world.hosted.maxTreeEntries = 5;
  return [world, event];
}

test("a tree that GitHub cuts short: all that the rules reach is purged, also below what may be a symlink", async () => {
  const [world, event] = await tooLarge();
  await using _ = world;
  const run = await world.run(event, { env });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([
    ["/assets/", "/assets/*", "/feed.xml", "/feed.xml/", "/feed.xml/*", "/linked", "/linked/", "/linked/*"],
  ]);
  expect(run.outputs).toMatchObject({ status: "purged", base: "[]", "changed-files": "", "changed-count": "" });
  for (const text of [run.log, run.summary])
    expect(text).toMatch(/cannot be known this time: git cannot be used .*100,000 entries/);
});

test("a tree that GitHub cuts short, and `when-unknown: fail`: nothing is purged", async () => {
  const [world, event] = await tooLarge({ "when-unknown": "fail" });
  await using _ = world;
  const run = await world.run(event, { env });
  expect(run.code).toBe(1);
  expect(run.errors).toMatchObject([
    { message: expect.stringMatching(/^no base can be established: git cannot be used/) },
  ]);
  expect(world.sent()).toEqual([]);
});

test("a tree that GitHub cuts short, and `when-unknown: skip`: nothing is purged", async () => {
  const [world, event] = await tooLarge({ "when-unknown": "skip" });
  await using _ = world;
  const run = await world.run(event, { env });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "skipped" } });
  expect(world.sent()).toEqual([]);
});

test("a base that GitHub cuts short while head is whole is unknown, too", async () => {
  await using world = await createWorld({ inputs: { base: "event" } });
  await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  await world.push();
  await world.commit({ "public/b.css": null });
  const event = await world.push();
  world.hosted.maxTreeEntries = 2;
  const run = await world.run(event, { env });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/*"]]);
  expect(run.log).toContain("What changed cannot be known this time: git cannot be used");
});

test("a list of files that does not say that it is whole is no list", async () => {
  await using world = await createWorld({ inputs: { base: "event" } });
  await world.commit({ "public/a.css": "1" });
  await world.push();
  await world.commit({ "public/a.css": "2" });
  const event = await world.push();
  world.github.fault({ match: routes.trees, does: 200, body: '{"tree":[]}' });
  const run = await world.run(event, { env });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/*"]]);
  expect(run.log).toContain("does not list all that the tree");
});

test("a name that is no UTF-8, of which JSON carries but a part: all that the rules reach is purged", async () => {
  await using world = await createWorld({ inputs: { base: "event" } });
  world.repository.write(Buffer.from("public/latin-\xe9.css", "latin1"), "1");
  await world.commit({ "public/a.css": "1" });
  await world.push();
  await world.commit({ "public/a.css": "2" });
  const event = await world.push();
  const run = await world.run(event, { env });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/*"]]);
  expect(run.log).toMatch(/What changed cannot be known this time: .* has a name that is not UTF-8/);
  expect((await world.run(event)).code).toBe(0);
  expect(world.sent().at(-1)).toEqual(["/a.css"]);
});

test("no answer at all: the purge goes on with rules from the workspace, and `changed-files` are purged", async () => {
  await using world = await createWorld({ inputs: { base: "event" } });
  await world.commit({ "public/a.css": "1" });
  await world.push();
  await world.commit({ "public/a.css": "2" });
  const event = await world.push();
  world.github.fault({ match: routes.rest, times: Number.POSITIVE_INFINITY, does: 403 });
  const run = await world.run(event, { env });
  const given = await world.run(event, { env, inputs: { "changed-files": "public/a.css" } });
  for (const one of [run, given]) expect(one).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/*"], ["/a.css"]]);
});

test("no answer at all to the push of a tag: the purge goes on just so", async () => {
  await using world = await createWorld({ inputs: { base: "event" } });
  const head = await world.commit({ "public/a.css": "1" });
  await world.push();
  await world.repository.tag("v1.0.0");
  const event = await world.push({ ref: "refs/tags/v1.0.0" });
  for (const match of [routes.rest, routes.graphql])
    world.github.fault({ match, times: Number.POSITIVE_INFINITY, does: 403 });
  const run = await world.run(event, { env });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", base: "[]", head, paths: '["/*"]' } });
});

test.each([
  ["empty", "", "`github-token` is empty"],
  ["refused", "ghs_wrong", "`github-token` was refused (401 Bad credentials)"],
])(
  "a token that is %s: nothing can be read, and that is said to be why, with git or without",
  async (_, token, why) => {
    await using world = await createWorld({ inputs: { base: "event" } });
    await world.commit({ "public/a.css": "1" });
    await world.push();
    await world.commit({ "public/a.css": "2" });
    const event = await world.push();
    for (const environment of [env, {}]) {
      const run = await world.run(event, { env: environment, inputs: { "github-token": token } });
      expect(run).toMatchObject({ code: 0, errors: [] });
      expect(world.sent().at(-1)).toEqual(["/*"]);
      expect(run.log).toContain(why);
      expect(run.log).not.toContain("Install git");
    }
  },
);
