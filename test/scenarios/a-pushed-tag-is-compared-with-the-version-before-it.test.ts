import { afterAll, beforeAll, expect, test } from "vitest";
import { gitMaybe } from "../support/git.ts";
import { createWorld, type World } from "../support/world.ts";

let world: World;
/** The commit of each tag. */
const commits: Record<string, string> = {};

/** Commits one new file named after the tag, tags that commit and pushes the tag. */
async function tagged(name: string, options: { annotated?: boolean; force?: boolean } = {}) {
  await world.commit({ [`public/${name}${options.force ? "-moved" : ""}.css`]: "1" });
  await world.push();
  commits[name] = (await world.repository.tag(name, options)).commit;
  return world.push({ ref: `refs/tags/${name}`, force: options.force ?? false });
}

beforeAll(async () => {
  world = await createWorld({ inputs: { base: "event" } });
  for (const name of ["v1.9.0", "v2.0.0-rc.1", "docs@3.0.0"]) await tagged(name);
  await tagged("v1.10.0", { annotated: true }); // larger than v1.9.0 by semver only
  await tagged("v2.0.0-rc.2");
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

test("a new annotated tag is compared with the newest other version of its channel", async () => {
  const event = await tagged("v1.11.0", { annotated: true });
  expect(event.payload.after).not.toBe(commits["v1.11.0"]);
  const run = await world.run(event);
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject({ base: JSON.stringify([commits["v1.10.0"]]), head: commits["v1.11.0"] });
  expect(world.sent().at(-1)).toEqual(["/v1.11.0.css", "/v2.0.0-rc.2.css"]);
  expect(run.log).toContain("the tag v1.10.0");
});

test("a backport is compared with the newest version, not with the one below it", async () => {
  await world.repository.checkout("v1", commits["v1.9.0"]);
  const run = await world.run(await tagged("v1.9.1"));
  await world.repository.checkout("main");
  expect(run.outputs).toMatchObject({ base: JSON.stringify([commits["v1.11.0"]]), head: commits["v1.9.1"] });
  expect(world.sent().at(-1)).toEqual([
    "/docs@3.0.0.css",
    "/v1.10.0.css",
    "/v1.11.0.css",
    "/v1.9.1.css",
    "/v2.0.0-rc.1.css",
    "/v2.0.0-rc.2.css",
  ]);
});

test("a prerelease is compared with the prerelease before it", async () => {
  const run = await world.run(await tagged("v2.0.0-rc.3"));
  expect(run.outputs).toMatchObject({ base: JSON.stringify([commits["v2.0.0-rc.2"]]), head: commits["v2.0.0-rc.3"] });
});

test.each<[string, string[]]>([
  ["api@1.0.0", []],
  ["v3", []],
  // The newest one is no semver. The older one is, and is not what the site shows.
  ["2024.11.15", ["2024.10.31", "2024.11.02"]],
])("%s after %j has no version before it that is known: all that the rules reach is purged", async (name, others) => {
  for (const other of others) await tagged(other);
  const run = await world.run(await tagged(name));
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject({ base: "[]", head: commits[name], "changed-files": "" });
  expect(world.sent().at(-1)).toEqual(["/*"]);
});

test.each([false, true])("a moved tag (annotated: %s) is compared with the commit where it was", async (annotated) => {
  const name = annotated ? "stable" : "latest";
  await tagged(name, { annotated });
  const before = commits[name];
  const run = await world.run(await tagged(name, { annotated, force: true }));
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent().at(-1)).toEqual([`/${name}-moved.css`]);
  expect(run.outputs).toMatchObject({ base: JSON.stringify([before]), head: commits[name] });
});

test.each([false, true])(
  "an annotated tag that has moved since (workspace: %s) is purged for by its commit",
  async (has) => {
    const name = has ? "v1.13.0" : "v1.12.0";
    const event = await tagged(name, { annotated: true });
    const commit = commits[name]!;
    const first = await world.run(event);
    const prior = JSON.parse(first.outputs.base!);
    await tagged(name, { annotated: true, force: true });
    await world.repository.prune();
    expect(await gitMaybe(world.repository.bare, "cat-file", "-e", event.payload.after as string)).toBeUndefined();
    await using workspace = await world.checkout(commit);
    const again = await world.run(event, { rerun: first.run, ...(has && { workspace: workspace.path }) });
    expect(again).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(again.outputs).toMatchObject({ status: "purged", head: commit, base: JSON.stringify(prior) });
    expect(world.sent().at(-1)).toEqual(world.sent().at(-2));
  },
);
