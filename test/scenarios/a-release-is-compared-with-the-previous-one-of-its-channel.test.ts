import { afterAll, beforeAll, expect, test } from "vitest";
import type { Release } from "../support/github/model.ts";
import { createWorld, type World } from "../support/world.ts";

let world: World;
const commits: Record<string, string> = {};

/** Commits one new file named after the tag, and pushes an annotated tag of it. */
async function tagged(name: string) {
  await world.commit({ [`public/${name}.css`]: "1" });
  commits[name] = (await world.repository.tag(name, { annotated: true })).commit;
  await world.push();
  await world.push({ ref: `refs/tags/${name}` });
}

const between = (base: string | null, head: string) => ({
  base: JSON.stringify(base === null ? [] : [commits[base]]),
  head: commits[head],
});

beforeAll(async () => {
  world = await createWorld({ inputs: { base: "event" } });
  for (const name of ["v1.9.0", "v1.10.0", "v2.0.0-rc.1", "v1.11.0"]) await tagged(name);
  await world.release("v1.9.0");
  await world.release("v1.10.0");
  await world.release("v2.0.0-rc.1", { prerelease: true });
  // The backport was published after what it is a backport of.
  await world.repository.checkout("v1.9", commits["v1.9.0"]);
  await tagged("v1.9.1");
  await world.release("v1.9.1");
  await world.repository.checkout("main");
  // A draft has no part in it, however new its version.
  world.hosted.releases.push({ ...world.hosted.releases[0]!, id: 1, tag_name: "v9.0.0", draft: true });
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

test.each(["created", "published", "released", "edited"])(
  "%s: the newest other release by semver, not by date",
  async (action) => {
    const run = await world.run(await world.release("v1.11.0", { action }));
    expect(run).toMatchObject({ code: 0, errors: [] });
    expect(run.outputs).toMatchObject(between("v1.10.0", "v1.11.0"));
    expect(world.sent().at(-1)).toEqual(["/v1.11.0.css", "/v2.0.0-rc.1.css"]);
    expect(run.log).toContain("the release v1.10.0");
  },
);

test("edited to another tag: what the old tag holds was there before; all is purged when that tag is gone", async () => {
  const { payload } = await world.release("v1.11.0");
  const renamed = (from: string) =>
    world.events.release("edited", payload.release as Release, commits["v1.11.0"]!, { tag_name: { from } });
  const run = await world.run(renamed("v1.9.0"));
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject(between("v1.9.0", "v1.11.0"));
  expect(world.sent().at(-1)).toEqual(["/v1.10.0.css", "/v1.11.0.css", "/v2.0.0-rc.1.css"]);
  expect(run.log).toContain("the tag v1.9.0, which the release had before");
  const gone = await world.run(renamed("v1.8.0"));
  expect(gone).toMatchObject({ code: 0, errors: [] });
  expect(gone.outputs).toMatchObject(between(null, "v1.11.0"));
  expect(world.sent().at(-1)).toEqual(["/*"]);
  expect(gone.log).toContain("the tag v1.8.0, which the release had before, is gone");
});

test("GITHUB_REF and GITHUB_SHA need not say which tag it is: the release does", async () => {
  const event = await world.release("v1.11.0");
  const run = await world.run({ ...event, ref: "", sha: commits["v1.9.0"]! });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject(between("v1.10.0", "v1.11.0"));
});

test("a backport is compared with the newest release", async () => {
  const run = await world.run(await world.release("v1.9.1"));
  expect(run.outputs).toMatchObject(between("v1.11.0", "v1.9.1"));
  expect(world.sent().at(-1)).toEqual(["/v1.10.0.css", "/v1.11.0.css", "/v1.9.1.css", "/v2.0.0-rc.1.css"]);
});

test.each(["published", "prereleased"])("prerelease %s: the newest other prerelease", async (action) => {
  if (!commits["v2.0.0-rc.2"]) await tagged("v2.0.0-rc.2");
  const run = await world.run(await world.release("v2.0.0-rc.2", { action, prerelease: true }));
  expect(run.outputs).toMatchObject(between("v2.0.0-rc.1", "v2.0.0-rc.2"));
});

test("a prerelease that is promoted is compared with the newest stable release", async () => {
  const run = await world.run(await world.release("v2.0.0-rc.2", { action: "released", prerelease: false }));
  expect(run.outputs).toMatchObject(between("v1.11.0", "v2.0.0-rc.2"));
  await world.release("v2.0.0-rc.2", { prerelease: true });
});

test("the first release of a channel: all that the rules reach is purged", async () => {
  await tagged("docs@1.0.0");
  const run = await world.run(await world.release("docs@1.0.0"));
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject(between(null, "docs@1.0.0"));
  expect(world.sent().at(-1)).toEqual(["/*"]);
  world.hosted.releases.pop();
});

test("a draft is skipped", async () => {
  const sent = world.sent().length;
  const release = { ...world.hosted.releases[0]!, tag_name: "v9.0.0", draft: true };
  const run = await world.run(world.events.release("created", release, commits["v1.11.0"]!));
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject({ status: "skipped" });
  expect(run.log).toContain("draft");
  expect(world.sent().length).toBe(sent);
});

test.each(["deleted", "unpublished"])("%s: what is the latest release now is live again", async (action) => {
  const last = world.hosted.releases.find(({ tag_name }) => tag_name === "v1.11.0")!;
  const event = await world.release("v1.11.0", { action });
  world.hosted.releases = world.hosted.releases.filter((release) => release !== last);
  const run = await world.run(event);
  world.hosted.releases.push(last);
  expect(run).toMatchObject({ code: 0, errors: [] });
  // GitHub's latest is by date: here the backport.
  expect(run.outputs).toMatchObject({ status: "purged", ...between(null, "v1.9.1") });
  expect(world.sent().at(-1)).toEqual(["/*"]);
});

test("the last release deleted: an error says that no release is left, and what to set", async () => {
  const { releases } = world.hosted;
  const event = await world.release("v1.11.0", { action: "deleted" });
  world.hosted.releases = [];
  const run = await world.run(event);
  world.hosted.releases = releases;
  expect(run.code).toBe(1);
  expect(run.errors).toHaveLength(1);
  expect(run.errors[0]!.message).toMatch(/no (?:published )?release/);
  expect(run.errors[0]!.message).toContain("`head`");
});
