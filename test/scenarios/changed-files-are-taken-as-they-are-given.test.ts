import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFolder, type Folder } from "../support/folder.ts";
import type { GitHubEvent } from "../support/github/events.ts";
import { createWorld, type World } from "../support/world.ts";

let world: World;
let event: GitHubEvent;
let workspace: Folder;

beforeAll(async () => {
  world = await createWorld({ inputs: { base: "event" } });
  workspace = await createFolder("workspace");
  await world.commit({ "public/a.css": "1", "public/b c.css": "1", "public/pushed.css": "1" });
  await world.push();
  await world.commit({ "public/pushed.css": "2" });
  event = await world.push();
  await writeFile(join(workspace.path, "list.txt"), "public/a.css\r\npublic/b c.css\r\n");
  await writeFile(join(workspace.path, "list.json"), '["public/a.css","public/gone.css"]');
}, 60_000);
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await workspace[Symbol.asyncDispose]();
});

test.each<[string, string, string[], string[]]>([
  ["a JSON array", '["public/b c.css", "public/a.css"]', ["public/a.css", "public/b c.css"], ["/a.css", "/b%20c.css"]],
  ["lines", "public/b c.css\n./public/a.css\n", ["public/a.css", "public/b c.css"], ["/a.css", "/b%20c.css"]],
  ["a file of lines", "@list.txt", ["public/a.css", "public/b c.css"], ["/a.css", "/b%20c.css"]],
  ["a file of JSON", "@list.json", ["public/a.css", "public/gone.css"], ["/a.css", "/gone.css"]],
  ["one path", "public/a.css", ["public/a.css"], ["/a.css"]],
  ["a name twice", "public/a.css\npublic/a.css", ["public/a.css"], ["/a.css"]],
])("%s", async (_, given, files, paths) => {
  const run = await world.run(event, { inputs: { "changed-files": given }, workspace: workspace.path });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent().at(-1)).toEqual(paths);
  expect(run.outputs).toMatchObject({
    status: "purged",
    "changed-files": JSON.stringify(files),
    "changed-count": String(files.length),
    base: "[]",
    head: event.sha,
  });
});

test("[] is the empty list: there is nothing to purge", async () => {
  const sent = world.sent().length;
  const run = await world.run(event, { inputs: { "changed-files": "[]" } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject({ status: "nothing-to-purge", "changed-files": "[]", "changed-count": "0" });
  expect(world.sent().length).toBe(sent);
});

test("a head that the repository does not have is no obstacle: nothing is compared", async () => {
  const inputs = { "changed-files": "public/a.css", head: "1".repeat(40) };
  const run = await world.run(event, { inputs });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject({ status: "purged", head: "1".repeat(40), paths: '["/a.css"]' });
});

test("with an unknown base, `when-unknown: fail` does not matter", async () => {
  const inputs = { "changed-files": "public/a.css", "when-unknown": "fail" };
  const run = await world.run(world.events.schedule(event.sha), { inputs });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent().at(-1)).toEqual(["/a.css"]);
});

test("a name that neither head nor the commit before it has is told", async () => {
  const inputs = { "changed-files": "public/a.css\npublik/a.css" };
  const run = await world.run(event, { inputs });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.warnings.map(({ message }) => message)).toEqual([expect.stringContaining('"publik/a.css"')]);
  expect(run.summary).toContain("publik/a.css");
});

test.each<[string, string, RegExp]>([
  ["a list separated by spaces", "public/a.css public/pushed.css", /separated by spaces.*`json: true`/],
  ["the same with a name that has no ending", "README public/a.css", /separated by spaces/],
  ["the same in a JSON array", '["public/a.css public/pushed.css"]', /separated by spaces/],
  ["a list separated by commas", "public/a.css,public/pushed.css", /separated by commas/],
  ["names quoted for a shell", "'public/b c.css' public/a.css", /in quotes.*`list-files: json`/],
  ["names escaped for a shell", "public/b\\ c.css", /backslash.*`safe_output: false`/],
  ["the same in a JSON array", '["public/b\\\\ c.css"]', /is "public\/b c\.css" with backslashes/],
  ["names of Windows", "public\\a.css", /backslash.*`use_posix_path_separator: true`/],
  ["names with their status", "M\tpublic/a.css", /`git diff --name-only`/],
  ["a changed file that is called like a file of the machine", "@/etc/passwd", /neither below the workspace/],
])("refused, with the setting that gives names as they are: %s", async (_, given, message) => {
  const sent = world.sent().length;
  const run = await world.run(event, { inputs: { "changed-files": given }, workspace: workspace.path });
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(run.errors.map((error) => error.message)).toEqual([expect.stringMatching(message)]);
  expect(run.log).not.toContain("root:");
  expect(world.sent().length).toBe(sent);
});
