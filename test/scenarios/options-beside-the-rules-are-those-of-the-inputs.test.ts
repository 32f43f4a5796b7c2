import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createCloudflare } from "../support/cloudflare.ts";
import { createFolder } from "../support/folder.ts";
import { createSite } from "../support/site.ts";
import { createWorld } from "../support/world.ts";

const FILE = ".github/cdn-purge.yml";
const zone = "023e105f4ecef8ad9ca31a8372d0c353";
const service = "SU1Z0isxPaozGVKXdv0eY";
const site = "https://www.example.com";

/** A file of rules with options beside them, and blanks and capitals as people leave them. */
const fileOf = (options: string) => `# what this site is\n${options}\nrules:\n  public/**: /$1\n`;
const ofFile = { rules: FILE, "cloudfront-distribution": "E2EXAMPLE" };

test("the same rules and options share one memory, in the file and in the inputs alike", async () => {
  await using world = await createWorld({ inputs: { "clean-urls": "true", "directory-index": "Home.html" } });
  const first = await world.commit({ "public/Guide/Home.html": "1", "public/Straße/a b.html": "1" });
  await world.run(await world.push());
  const remembered = await world.memory();
  expect(Object.values(remembered)).toEqual([first]);

  const second = await world.commit({
    "public/Guide/Home.html": "2",
    [FILE]: fileOf("clean-urls: True   # pages without .html\ndirectory-index: Home.html"),
  });
  const moved = { ...ofFile, "clean-urls": "", "directory-index": "auto" };
  const run = await world.run(await world.push(), { inputs: moved });
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { base: JSON.stringify([first]) } });
  expect(world.sent().at(-1)).toEqual(["/Guide", "/Guide.html", "/Guide/", "/Guide/Home.html"]);
  expect(await world.memory()).toEqual({ [Object.keys(remembered)[0]!]: second });
  // No option was given twice.
  expect(run.log).not.toContain("goes before");
  expect(world.github.violations).toEqual([]);
});

test("an input that is set goes before the file, also one that says `false` or nothing, and the log says so", async () => {
  await using world = await createWorld({ inputs: { rules: FILE } });
  const options = "max-paths: 2\nclean-urls: true\ndirectory-index: home.html\nquery-strings: false";
  const pages = { "public/a.html": "1", "public/b.html": "1", "public/c/index.html": "1", "public/d.css": "1" };
  await world.commit({ ...pages, [FILE]: fileOf(options) });
  await world.run(await world.push());
  await world.commit({ "public/a.html": "2", "public/b.html": "2", "public/c/index.html": "2" });
  const event = await world.push();

  const plain = await world.run(event, { inputs: { "dry-run": "true" } });
  expect(JSON.parse(plain.outputs.plan!).options).toEqual({
    directoryIndex: "home.html",
    cleanUrls: true,
    queryStrings: false,
    maxPaths: 2,
    site: [],
  });
  expect(JSON.parse(plain.outputs.paths!).length).toBeLessThanOrEqual(2);

  const inputs = { "max-paths": "60", "clean-urls": "false", "directory-index": "", "query-strings": "false" };
  const run = await world.run(event, { inputs: { ...inputs, "dry-run": "true" } });
  expect(JSON.parse(run.outputs.plan!).options).toMatchObject({ directoryIndex: "", cleanUrls: false, maxPaths: 60 });
  expect(run.log.match(/.*goes before.*/g)).toEqual([
    `directory-index is "": the input \`directory-index\` goes before the "home.html" at ${FILE}:4:18.`,
    `clean-urls is false: the input \`clean-urls\` goes before the true at ${FILE}:3:13.`,
    `max-paths is 60: the input \`max-paths\` goes before the 2 at ${FILE}:2:12.`,
  ]);
});

test("a site in the file serves Cloudflare, and a plan carries it to a step that names the same", async () => {
  await using cloudflare = await createCloudflare({ zones: [zone], itemsOfACall: 30 });
  const zones = { "cloudflare-zone": zone, "cloudflare-api-token": cloudflare.token };
  await using world = await createWorld({ inputs: { rules: FILE, "cloudfront-distribution": "", ...zones } });
  await world.commit({ "public/Über uns.html": "1", [FILE]: fileOf(`site: [${site}]`) });
  await world.run(await world.push(), { env: cloudflare.env() });
  expect(cloudflare.calls.splice(0).map(({ body }) => body)).toEqual([{ hosts: ["www.example.com"] }]);
  await world.commit({ "public/Über uns.html": "2" });
  const event = await world.push();
  const { plan } = (await world.run(event, { inputs: { "dry-run": "true" } })).outputs;
  const alone = await world.run(event, { inputs: { plan: plan! }, env: cloudflare.env() });
  expect(alone.errors.map(({ message }) => message)).toEqual([
    expect.stringContaining(`made for the site ${site}, which this step's \`site\` does not name`),
  ]);
  expect(cloudflare.calls).toEqual([]);
  await world.run(event, { inputs: { plan: plan!, site }, env: cloudflare.env() });
  expect(cloudflare.calls.map(({ body }) => body)).toEqual([
    { files: [`${site}/%C3%9Cber%20uns.html`, `${site}/%c3%9cber%20uns.html`] },
  ]);
});

test("what a CDN cannot do by the options of the file is an error at its line, and nothing is sent", async () => {
  await using world = await createWorld({ inputs: { rules: FILE } });
  await world.commit({ "public/a.css": "1", [FILE]: fileOf(`site: ${site}\nquery-strings: true`) });
  const event = await world.push();
  const fastly = { "fastly-service": service, "fastly-api-token": "t0ken" };
  const refused = await world.run(event, { inputs: fastly });
  expect(refused.errors.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^`query-strings` \(\.github\/cdn-purge\.yml:3:16\) is `true`, but Fastly cannot/),
  ]);
  const typed = await world.run(event, { inputs: { rules: `max-paths: 5000\nrules: { "public/**": /$1 }` } });
  expect(typed.errors.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^rules:1:12: max-paths is "5000"; write a whole number from 1 to 3,000/),
  ]);
  expect(world.sent()).toEqual([]);
});

test("the options are those of head's file, whatever a left-over workspace holds", async () => {
  await using world = await createWorld({ inputs: { rules: FILE } });
  await using workspace = await createFolder("left over");
  await mkdir(join(workspace.path, ".github"));
  await writeFile(join(workspace.path, FILE), fileOf("directory-index: ''"));
  await world.commit({ "public/a/index.html": "1", [FILE]: fileOf("clean-urls: false") });
  await world.run(await world.push());
  await world.commit({ "public/a/index.html": "2" });
  await world.run(await world.push(), { workspace: workspace.path });
  expect(world.sent().at(-1)).toEqual(["/a/", "/a/index.html"]);
});

test("`build-dir` in the file compares builds by the memory that the input has made", async () => {
  await using site = await createSite();
  await site.deploy({ "Über uns/index.html": "1", "a.css": "1" });
  const [ref] = Object.keys(await site.world.memory());
  await site.world.commit({ [FILE]: 'build-dir: dist\nrules: { "**": /$1 }\n' });
  const inputs = { "build-dir": "" };
  const run = await site.deploy({ "Über uns/index.html": "2", "a.css": "1" }, { inputs });
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(site.last()).toEqual(["/%C3%9Cber%20uns/", "/%C3%9Cber%20uns/index.html"]);
  expect(Object.keys(await site.world.memory())).toEqual([ref]);
  // Alone it is enough, and stands for the same rules.
  await site.world.commit({ [FILE]: "build-dir: dist\n" });
  const alone = await site.deploy({ "Über uns/index.html": "2", "a.css": "2" }, { inputs });
  expect(alone).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(site.last()).toEqual(["/a.css"]);
  expect(Object.keys(await site.world.memory())).toEqual([ref]);

  // The input names another folder, and says so; what the file says cannot stand beside other inputs either.
  const gone = await site.deploy({ "a.css": "1" }, { inputs: { "build-dir": "gone" } });
  expect(gone.errors.map(({ message }) => message)).toEqual([expect.stringContaining('"gone" does not exist')]);
  expect(gone.log).toContain(`build-dir is "gone": the input \`build-dir\` goes before the "dist" at ${FILE}:1:12.`);
  const given = await site.deploy({ "a.css": "1" }, { inputs: { ...inputs, "changed-files": "a.css" } });
  expect(given.errors.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^`build-dir` \(\.github\/cdn-purge\.yml:1:12\) and `changed-files` are both set/),
  ]);
});
