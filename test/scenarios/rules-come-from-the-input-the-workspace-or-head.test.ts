import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFolder, type Folder } from "../support/folder.ts";
import type { GitHubEvent } from "../support/github/events.ts";
import { createWorld, type World } from "../support/world.ts";

let world: World;
let event: GitHubEvent;
/** A folder that holds the workspace and, beside it, what must not be read. */
let folder: Folder;
let workspace: string;

beforeAll(async () => {
  world = await createWorld({ inputs: { base: "event" } });
  await world.commit({ "public/a.css": "1" });
  await world.push();
  world.repository.symlink("linked.yml", ".github/cdn-purge.yml");
  world.repository.symlink("settings", "./.github/");
  world.repository.symlink("lost.yml", "../cdn-purge.yml");
  await world.commit({
    "public/a.css": "2",
    ".github/cdn-purge.yml": "public/**: /head/$1\n",
    "latin1.yml": Uint8Array.of(0xe9, 0x3a, 0x20, 0x2f),
  });
  event = await world.push();
  folder = await createFolder("rules");
  workspace = join(folder.path, "workspace");
  await mkdir(join(workspace, ".github"), { recursive: true });
  await writeFile(join(workspace, ".github/cdn-purge.yml"), "public/**: /workspace/$1\n");
  for (const name of ["made.yml", "lost.yml"]) await writeFile(join(workspace, name), "public/**: /workspace/$1\n");
  await writeFile(join(workspace, "rules.json"), '{"public/**": ["/json/$1"]}');
  await writeFile(join(workspace, "..dots.yml"), "public/**: /dots/$1\n");
  await writeFile(join(folder.path, "secret.yml"), "public/**: /secret/$1\n");
  await symlink("../secret.yml", join(workspace, "link.yml"));
}, 60_000);
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const file = ".github/cdn-purge.yml";

test.each<[string, string, boolean, string]>([
  ["text with a line break", "public/**: /text/$1\n", true, "/text/a.css"],
  ["text of one line", "public/**: /text/$1", true, "/text/a.css"],
  ["a path, and a left-over checkout of an older commit holds the file", file, true, "/head/a.css"],
  ["a path with ./ and spaces around it", ` ./${file} `, true, "/head/a.css"],
  ["a path that only the workspace has", "made.yml", true, "/workspace/a.css"],
  ["a symlink of head", "linked.yml", true, "/head/a.css"],
  ["a path through a folder that is a symlink of head", "settings/cdn-purge.yml", true, "/head/a.css"],
  ["a symlink of head that leads outside", "lost.yml", true, "/workspace/a.css"],
  ["JSON, which is YAML", "rules.json", true, "/json/a.css"],
  ["a file whose name starts with two dots", "..dots.yml", true, "/dots/a.css"],
  ["a path, and nothing is checked out", file, false, "/head/a.css"],
])("%s", async (_, rules, checkedOut, path) => {
  const run = await world.run(event, { inputs: { rules }, ...(checkedOut ? { workspace } : {}) });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent().at(-1)).toEqual([path]);
});

test.each<[string, string, RegExp]>([
  ["a file that is nowhere", "nowhere.yml", /`rules`.*"nowhere.yml".*neither in the workspace nor in the commit/],
  ["a path that leads out of the workspace", "../secret.yml", /`rules`.*"\.\.\/secret\.yml".*out of the workspace/],
  ["one that does so on a detour", "a/../../secret.yml", /`rules`.*secret\.yml".*out of the workspace/],
  ["an absolute path", "/etc/hostname", /`rules`.*"\/etc\/hostname".*out of the workspace/],
  ["a symlink that leads out of it", "link.yml", /`rules`.*"link\.yml".*out of the workspace/],
  ["a folder", ".github", /`rules`.*"\.github".*neither in the workspace nor in the commit/],
  ["the workspace itself", ".", /`rules`/],
  ["a file that is not UTF-8", "latin1.yml", /latin1\.yml is not UTF-8/],
])("refused: %s", async (_, rules, message) => {
  const sent = world.sent().length;
  const run = await world.run(event, { inputs: { rules }, workspace });
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(run.errors.map((error) => error.message)).toEqual([expect.stringMatching(message)]);
  expect(world.sent().length).toBe(sent);
});

test.each<[string, string, string, RegExp]>([
  ["text", "public/**: /$1\nsrc/*: nowhere", "rules:2:8", /nowhere.*starts with one \/.*\/nowhere/],
  ["a number the glob has no wildcard for", "public/a.css: /$1", "rules:1:15", /\$1.*no wildcard.*\$0/],
  ["a * that is not last", "public/**: /*/$1", "rules:1:12", /\* that is not its last character/],
  ["a bare star", "public/**: /$1\n*.html: /$1.html", "rules:2:1", /\*\.html bare.*quotes.*'\*\.html'/],
  ["a glob that starts with !", "'!public/**': /$1\npublic/**: /$1", "rules:1:1", /starts with !.*ignore/],
  ["a glob twice", "public/**: /$1\npublic/**: /x", "rules:2:1", /second time/],
  ["a glob without a target", "public/**: /$1\nsrc/**:", "rules:2:", /no target/],
  ["no mapping", "- a\n- b", "rules:1:1", /mapping/],
  ["nothing but a comment", "# none\n", "rules:1:1", /no rules/],
])("an error in the rules says where: %s", async (_, rules, place, message) => {
  const run = await world.run(event, { inputs: { rules } });
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(run.errors.map((error) => error.message)).toEqual([expect.stringMatching(message)]);
  expect(run.errors[0]!.message.slice(0, place.length)).toBe(place);
});

test("an error in a file names the file", async () => {
  await writeFile(join(workspace, "broken.yml"), "# comment\npublic/**:\n  - /ok\n  - broken\n");
  const run = await world.run(event, { inputs: { rules: "broken.yml" }, workspace });
  expect(run.code).toBe(1);
  expect(run.errors[0]!.message).toMatch(/^broken\.yml:4:5: "broken"/);
});

test("a rule that matches no file of head is told, and does no harm", async () => {
  const run = await world.run(event, { inputs: { rules: "public/**: /$1\nold/**: /$1" } });
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [], notices: [] });
  expect(run.log).toContain("rules:2: the rule old/** matches no file of this commit");
  expect(run.summary).toContain("matches no file of this commit");
});
