import { expect, test } from "vitest";
import { createCloudflare } from "../support/cloudflare.ts";
import { git } from "../support/git.ts";
import { createSite } from "../support/site.ts";
import { distribution } from "../support/world.ts";

test("the first run purges all once; then a page whose name only the generator knows is purged alone", async () => {
  await using site = await createSite();
  const pages = { "index.html": "home", "hello-world/index.html": "old", "feed.xml": "feed" };
  const one = await site.deploy(pages);
  expect(one).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "purged", base: "[]" } });
  expect(site.world.sent()).toEqual([["/*"]]);
  expect(one.summary).toContain("no memory of a last purge yet");
  const [[ref, commit]] = Object.entries(await site.world.memory()) as [[string, string]];
  const tree = await git(site.world.repository.bare, "ls-tree", "-r", commit);
  expect(tree.split("\n").map((line) => line.split("\t")[1])).toEqual([
    "feed.xml",
    "hello-world/index.html",
    "index.html",
  ]);
  expect(tree).not.toContain("blob");
  // Hashes alone have left the machine.
  for (const line of tree.split("\n")) {
    const [, , oid] = line.split(/\s/);
    await expect(git(site.world.repository.bare, "cat-file", "-e", oid!)).rejects.toThrow();
  }

  const two = await site.deploy({ ...pages, "hello-world/index.html": "new" });
  expect(two).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(site.last()).toEqual(["/hello-world/", "/hello-world/index.html"]);
  expect(two.outputs).toMatchObject({
    base: JSON.stringify([one.outputs.head]),
    "changed-files": JSON.stringify(["hello-world/index.html"]),
  });
  expect((await site.world.memory())[ref]).not.toBe(commit);

  const same = await site.deploy({ ...pages, "hello-world/index.html": "new" });
  expect(same).toMatchObject({ code: 0, errors: [], outputs: { status: "nothing-to-purge" } });
  expect(await site.world.latest()).toEqual({ [ref.replace(/[^/]*$/, "latest")]: same.outputs.head });
  expect(site.world.github.violations).toEqual([]);
});

test("deleted and renamed files are purged under both names, whatever these hold", async () => {
  await using site = await createSite();
  await site.deploy({ "a.html": "1", "Über uns/Seite 1.HTML": "2", ".well-known/x~.txt": "3", "b.css": "4" });
  const run = await site.deploy({ "a.html": "1", "ueber-uns/seite-1.html": "2", ".well-known/x~.txt": "4" });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(JSON.parse(run.outputs["changed-files"]!)).toEqual([
    ".well-known/x~.txt",
    "b.css",
    "ueber-uns/seite-1.html",
    "Über uns/Seite 1.HTML",
  ]);
  expect(site.last()).toEqual([
    "/%C3%9Cber%20uns/Seite%201.HTML",
    "/.well-known/x*",
    "/b.css",
    "/ueber-uns/seite-1.html",
  ]);
});

test("`base: none` purges all and leaves the memory as it is, with git or without", async () => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1" });
  const before = await site.world.memory();
  const inputs = { base: "none", "when-unknown": "fail" };
  expect(await site.deploy({ "a.css": "2" }, { inputs })).toMatchObject({ code: 0, errors: [] });
  const env = { PATH: "/nonexistent" };
  expect(await site.deploy({ "a.css": "2" }, { inputs, env })).toMatchObject({ code: 0, errors: [] });
  expect(site.world.sent()).toEqual([["/*"], ["/*"], ["/*"]]);
  expect(await site.world.memory()).toEqual(before);
});

test("in a repository of SHA-256 it is the same", async () => {
  await using site = await createSite({ objectFormat: "sha256" });
  await site.deploy({ "a.css": "1", "b.css": "1" });
  await site.deploy({ "a.css": "1", "b.css": "2" });
  expect(site.last()).toEqual(["/b.css"]);
});

test("rules of sources and of builds have memories of their own", async () => {
  await using site = await createSite();
  const rules = { rules: '"**": /$1' };
  await site.deploy({ "a.css": "1" }, { inputs: rules });
  await site.deploy({ "a.css": "1" }, { inputs: { ...rules, "build-dir": "" } });
  expect(Object.keys(await site.world.memory())).toHaveLength(2);
});

test("each target of each CDN has a memory of its own, and gets what it lacks", async () => {
  const [zone, other] = ["023e105f4ecef8ad9ca31a8372d0c353", "E2OTHER"];
  await using cloudflare = await createCloudflare({ zones: [zone] });
  await using site = await createSite({ cloudfront: { distributions: [distribution, other] } });
  const env = cloudflare.env();
  await site.deploy({ "a.css": "1", "Über uns/index.html": "1" });
  const inputs = {
    "cloudfront-distribution": `${distribution}, ${other}`,
    "cloudflare-zone": zone,
    "cloudflare-api-token": cloudflare.token,
    site: "https://www.example.com",
  };
  expect(await site.deploy({ "a.css": "2", "Über uns/index.html": "1" }, { inputs, env })).toMatchObject({ code: 0 });
  const next = await site.deploy({ "a.css": "2", "Über uns/index.html": "2" }, { inputs, env });
  expect(next).toMatchObject({ code: 0, errors: [], warnings: [] });
  const page = ["/%C3%9Cber%20uns/", "/%C3%9Cber%20uns/index.html"];
  expect([site.last(), site.world.sent(other).at(-1)]).toEqual([page, page]);
  // Cloudflare gets both ways of writing a byte.
  const written = [...page, ...page.map((path) => path.replaceAll(/%\w\w/g, (byte) => byte.toLowerCase()))];
  expect(cloudflare.calls.at(-1)!.body).toEqual({ files: written.map((path) => `https://www.example.com${path}`) });
  // The first run had no `site`, and so another memory.
  expect(Object.keys(await site.world.memory())).toHaveLength(4);
  expect(site.world.github.violations).toEqual([]);
});

test("`when-unknown` decides where nothing is remembered, and a refused or skipped run remembers nothing", async () => {
  await using site = await createSite();
  const failed = await site.deploy({ "a.css": "1" }, { inputs: { "when-unknown": "fail" } });
  expect(failed).toMatchObject({ code: 1 });
  expect(failed.errors[0]!.message).toContain("no base can be established");
  const skipped = await site.deploy({ "a.css": "1" }, { inputs: { "when-unknown": "skip" } });
  expect(skipped).toMatchObject({ code: 0, errors: [], outputs: { status: "skipped" } });
  expect([site.world.sent(), await site.world.memory()]).toEqual([[], {}]);
});

test("a schedule builds other pages of the same commit, and one that failed built nobody knows what", async () => {
  await using site = await createSite();
  await site.deploy({ "news.html": "1", "b.css": "1" });
  const { head } = await site.push();
  const { schedule } = site.world.events;
  const rebuild = async (news: string) => {
    await site.build({ "news.html": news, "b.css": "1" });
    expect(await site.run(schedule(head))).toMatchObject({ code: 0, errors: [] });
    return site.last();
  };
  expect(await rebuild("2")).toEqual(["/news.html"]);
  expect(await rebuild("3")).toEqual(["/news.html"]);
  // It may have uploaded the fourth news, though its commit is the one that the memory names.
  site.world.failedDeploy(schedule(head));
  expect(await rebuild("3")).toEqual(["/*"]);
  expect(await rebuild("4")).toEqual(["/news.html"]);
});

test("a step with rules of sources and one with a build folder stay apart, in one job after the other", async () => {
  await using site = await createSite();
  const sources = { rules: "content/*.md: /src/$1", "build-dir": "" };
  const sent = [];
  for (const text of ["1", "2", "3"]) {
    await site.build({ "a.css": text, "b.css": "1" });
    const { event } = await site.push();
    const { run } = await site.run(event, { inputs: sources });
    sent.push(site.last());
    expect(await site.run(event, { rerun: run })).toMatchObject({ code: 0, errors: [] });
    sent.push(site.last());
  }
  expect(sent).toEqual([["/src/", "/src/*"], ["/*"], ["/src/a"], ["/a.css"], ["/src/a"], ["/a.css"]]);
});

test("what says by itself which files changed is refused beside it", async () => {
  await using site = await createSite();
  for (const [name, value] of [
    ["changed-files", '["a.css"]'],
    ["base", "event"],
  ] as const) {
    const run = await site.deploy({ "a.css": "1" }, { inputs: { [name]: value } });
    expect(run).toMatchObject({ code: 1, errors: [{ message: expect.stringContaining("`build-dir`") }] });
    expect(run.errors[0]!.message).toContain(`\`${name}\``);
  }
  expect(site.world.sent()).toEqual([]);
});
