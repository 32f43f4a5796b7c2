import { mkdir, writeFile } from "node:fs/promises";
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
  await mkdir(join(workspace.path, "folder"));
  await writeFile(join(workspace.path, "list.json"), '{"a": 1}');
  await world.commit({ "public/a.css": "1" });
  event = await world.push();
}, 60_000);
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await workspace[Symbol.asyncDispose]();
});

/** Each message names the input, quotes the value, and says what is allowed or would work. */
test.each<[input: string, value: string, quoted: string, works: RegExp]>([
  ["rules", " ", "", /\.github\/cdn-purge\.yml/],
  ["base", "a b", '"a b"', /full SHA.*`v1\.2\.3`.*`main`/],
  ["base", "main~1", '"main~1"', /full SHA.*`v1\.2\.3`.*`main`/],
  ["base", "--upload-pack=x", '"--upload-pack=x"', /full SHA.*`v1\.2\.3`.*`main`/],
  ["head", "a..b", '"a..b"', /full SHA.*`v1\.2\.3`.*`main`/],
  ["head", "HEAD^", '"HEAD^"', /full SHA.*`v1\.2\.3`.*`main`/],
  ["changed-files", '["a"', "", /JSON/],
  ["changed-files", '[1, "a"]', "", /array of texts.*\["public\/a\.css"\]/],
  ["changed-files", "/a.css", '"/a.css"', /`public\/a\.css`/],
  ["changed-files", "a/../b.css", '"a/../b.css"', /`public\/a\.css`/],
  ["changed-files", "@nowhere.txt", '"nowhere.txt"', /cannot be read.*no such file/i],
  ["changed-files", "@folder", '"folder"', /cannot be read/],
  ["plan", "nowhere.json", '"nowhere.json"', /cannot be read.*no such file/i],
  ["plan", "{", "", /no JSON.*`plan` output/],
  ["cloudfront-distribution", "www.example.com", '"www.example.com"', /`E`.*`dt_…`.*domain names.*E2QWRUHEXAMPLE/],
  ["cloudfront-distribution", "e2example", '"e2example"', /capital letters.*E2QWRUHEXAMPLE/],
  ["cloudfront-distribution", "arn:aws:cloudfront::1:distribution/E2EXAMPLE", "arn:aws", /ARNs.*E2QWRUHEXAMPLE/],
  ["cloudfront-distribution", "E2EXAMPLE/../x", '"E2EXAMPLE/../x"', /E2QWRUHEXAMPLE/],
  ["site", "www.example.com", '"www.example.com"', /https:\/\/www\.example\.com, one a line/],
  ["site", "https://www.example.com/path", '"https://www.example.com/path"', /without a path/],
  ["site", "http://www.example.com", '"http://www.example.com"', /https:\/\/www\.example\.com, one a line/],
  ["max-paths", "0", '"0"', /1 to 3,000/],
  ["max-paths", "3001", '"3001"', /1 to 3,000/],
  ["max-paths", "1e2", '"1e2"', /whole number/],
  ["directory-index", "a/b.html", '"a/b.html"', /without slashes.*index\.html.*turn it off/],
  ["clean-urls", "yes", '"yes"', /true or false/],
  ["query-strings", "1", '"1"', /true or false/],
  ["soft", "maybe", "", /`soft`/],
  ["verify", "maybe", "", /`verify`/],
  ["when-unknown", "purge", '"purge"', /`purge-all`, `fail`, `skip`/],
  ["wait-minutes", "-1", '"-1"', /0 to 360/],
  ["wait-minutes", "361", '"361"', /0 to 360/],
  ["wait-minutes", "1.5", '"1.5"', /whole number/],
  ["dry-run", "maybe", '"maybe"', /`true`, `false` or `auto`/],
])("%s: %s", async (input, value, quoted, works) => {
  const run = await world.run(event, { inputs: { [input]: value }, workspace: workspace.path });
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed" }, warnings: [], tempLeftovers: [] });
  expect(Object.keys(run.outputs)).toEqual(["status"]);
  expect(run.errors).toHaveLength(1);
  const { message } = run.errors[0]!;
  expect(message).toContain(`\`${input}\``);
  expect(message).toContain(quoted);
  expect(message).toMatch(works);
  expect(world.cloudfront.requests).toEqual([]);
  expect(world.github.requests).toEqual([]);
});

test("no CDN at all: the message names the input to set, and dry-run", async () => {
  const run = await world.run(event, { inputs: { "cloudfront-distribution": " \n" } });
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(run.errors.map(({ message }) => message)).toEqual([
    expect.stringMatching(/`cloudfront-distribution`.*`dry-run: true`/),
  ]);
  const dry = await world.run(event, { inputs: { "cloudfront-distribution": "", "dry-run": "TRUE" } });
  expect(dry).toMatchObject({ code: 0, errors: [], outputs: { status: "dry-run" } });
});

test("a long value is cut where it is quoted", async () => {
  const run = await world.run(event, { inputs: { "when-unknown": "x".repeat(100_000) } });
  expect(run.code).toBe(1);
  expect(run.errors[0]!.message.length).toBeLessThan(500);
});
