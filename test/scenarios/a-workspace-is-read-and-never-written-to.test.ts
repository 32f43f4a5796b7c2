import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFolder } from "../support/folder.ts";
import { git } from "../support/git.ts";
import type { GitHubEvent } from "../support/github/events.ts";
import { createWorld, type World } from "../support/world.ts";

let world: World;
let before: string;
let event: GitHubEvent;

beforeAll(async () => {
  world = await createWorld({ inputs: { base: "event" } });
  world.repository.symlink("public/link", "../content");
  before = await world.commit({ "public/a.css": "1", "content/x.html": "1" });
  await world.push();
  await git(world.repository.bare, "config", "uploadpack.allowFilter", "true");
  await world.commit({ "public/a.css": "2" });
  event = await world.push();
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

/** How often git talked to the server. */
const connections = () =>
  world.github.requests.filter(({ path }) => path.includes("info/refs?service=git-upload-pack")).length;

/** Every file below the folder with its size and the time it was written. */
async function stateOf(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.sort().map(async (file) => [file, (await stat(file)).size, (await stat(file)).mtimeMs]));
}

test.each<[string, string[] | null, number]>([
  ["a full clone holds both commits: no fetch", [], 0],
  ["a bare minimum of depth 2 does, too", ["--depth=2"], 0],
  ["a shallow clone holds head only: one fetch", ["--depth=1"], 1],
  ["a blobless clone of depth 1: one fetch", ["--depth=1", "--filter=blob:none"], 1],
  [
    "a sparse one of depth 2 lacks the targets of symlinks: one fetch",
    ["--depth=2", "--filter=blob:none", "--sparse"],
    1,
  ],
  ["nothing is checked out: one fetch", null, 1],
])("%s", async (_, clone, fetches) => {
  await using workspace = await createFolder("workspace");
  if (clone) await git(workspace.path, "clone", "--quiet", ...clone, `file://${world.repository.bare}`, ".");
  const state = await stateOf(workspace.path);
  const asked = connections();
  const run = await world.run(event, { workspace: workspace.path });
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(run.log).not.toContain("git cannot be used");
  expect(world.sent().at(-1)).toEqual(["/a.css"]);
  expect(run.outputs.base).toBe(JSON.stringify([before]));
  // The targets of symlinks are blobs, which a fetch leaves out at first.
  const blobs = fetches === 0 ? 0 : 1;
  expect(connections() - asked).toBeLessThanOrEqual(fetches + blobs);
  if (fetches === 0) expect(connections() - asked).toBe(0);
  expect(await stateOf(workspace.path)).toEqual(state);
});

test("a blobless clone of the one commit that is read lacks the targets of symlinks, which are fetched", async () => {
  await using workspace = await createFolder("workspace");
  const args = ["--depth=1", "--filter=blob:none", "--sparse"];
  await git(workspace.path, "clone", "--quiet", ...args, `file://${world.repository.bare}`, ".");
  const state = await stateOf(workspace.path);
  const inputs = { "changed-files": "content/x.html\n" };
  const run = await world.run(event, { workspace: workspace.path, inputs });
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(run.log).not.toContain("git cannot be used");
  expect(world.sent().at(-1)).toEqual(["/link", "/link/", "/link/*"]);
  expect(await stateOf(workspace.path)).toEqual(state);
});

test("a workspace of another repository, a clone without trees and a broken one are no obstacle", async () => {
  await using workspace = await createFolder("workspace");
  const path = (name: string) => join(workspace.path, name);
  await git(workspace.path, "init", "--quiet", "other");
  await git(workspace.path, "init", "--quiet", "--object-format=sha256", "sha256");
  await git(workspace.path, "-c", "uploadpack.allowFilter=true", "init", "--quiet", "treeless");
  await git(path("treeless"), "fetch", "--quiet", "--filter=tree:0", `file://${world.repository.bare}`, "main");
  await git(workspace.path, "init", "--quiet", "broken");
  await (await import("node:fs/promises")).writeFile(join(path("broken"), ".git/config"), "no config\n");
  for (const name of ["other", "sha256", "treeless", "broken"]) {
    const state = await stateOf(path(name));
    const run = await world.run(event, { workspace: path(name) });
    expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(world.sent().at(-1)).toEqual(["/a.css"]);
    expect(await stateOf(path(name))).toEqual(state);
  }
});
