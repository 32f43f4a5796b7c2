import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { createWorld } from "../support/world.ts";

const file = ".github/cdn-purge.yml";
const rules = "public/**: /$1\n";
const built = "build-dir: dist\nrules:\n  '**': /$1\n";

/** A site of sources that was purged once. */
async function createSite(options: Parameters<typeof createWorld>[0] = {}) {
  await using stack = new AsyncDisposableStack();
  const world = stack.use(await createWorld({ ...options, inputs: { rules: file, ...options.inputs } }));
  const first = await world.commit({ [file]: rules, "public/a.css": "1", "public/b.css": "1", "public/c.css": "1" });
  expect(await world.run(await world.push())).toMatchObject({ code: 0, errors: [] });
  const owned = stack.move();
  return { world, first, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

/** Files of a workspace that are not committed. */
async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

test.each([1, 0])("a job has written other rules over those of head, in a checkout of depth %d", async (depth) => {
  await using site = await createSite();
  const { world } = site;
  const head = await world.commit({ "public/a.css": "2" });
  const event = await world.push();
  await using workspace = await world.checkout(head, depth === 0 ? {} : { depth });
  await write(workspace.path, { [file]: built, "dist/a.css": "not what is served" });
  const run = await world.run(event, { workspace: workspace.path });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { head } });
  expect(world.sent().at(-1)).toEqual(["/a.css"]);
});

test("another commit was built, whose rules name a folder: what differs between it and head goes, too", async () => {
  await using site = await createSite();
  const { world, first } = site;
  const head = await world.commit({ "public/a.css": "2" });
  const event = await world.push();
  await using workspace = await world.checkout(head);
  await write(workspace.path, { [file]: built, "public/b.css": "2" });
  await git(workspace.path, "add", "--all");
  await git(workspace.path, "-c", "user.name=Ada", "-c", "user.email=ada@example.com", "commit", "-qm", "version");
  const run = await world.run(event, { workspace: workspace.path });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { head } });
  expect(JSON.parse(run.outputs.base!)).toContain(first);
  expect(run.warnings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^The workspace holds the commit/),
  ]);
  expect(world.sent().at(-1)).toEqual(["/a.css", "/b.css"]);
});

test("a glob is called build-dir, and nothing is checked out", async () => {
  await using site = await createSite();
  const { world } = site;
  await world.commit({ [file]: `build-dir:\n  - /built\n${rules}`, "build-dir": "1", "public/b.css": "2" });
  expect(await world.run(await world.push())).toMatchObject({ code: 0, errors: [] });
  await world.commit({ "build-dir": "2", "public/c.css": "2" });
  expect(await world.run(await world.push())).toMatchObject({ code: 0, errors: [] });
  expect(world.sent().at(-1)).toEqual(["/built", "/c.css"]);
  expect(world.github.violations).toEqual([]);
});

test("rules that name a folder come with this commit, and its job built nothing", async () => {
  await using site = await createSite();
  const { world } = site;
  await world.commit({ [file]: built });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(run.errors.map(({ message }) => message)).toEqual([
    expect.stringMatching(/build folder "dist" does not exist/),
  ]);
});

test("GitHub tells nothing of head's rules: git reads them", async () => {
  await using site = await createSite();
  const { world } = site;
  await world.commit({ "public/a.css": "2" });
  const event = await world.push();
  world.github.fault({ match: ({ body }) => body.includes("file(path"), does: 400, times: 100 });
  expect(await world.run(event)).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(world.sent().at(-1)).toEqual(["/a.css"]);
});
