import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { cloudFrontRoutes } from "../support/cloudfront.ts";
import { createFolder } from "../support/folder.ts";
import { git } from "../support/git.ts";
import type { GitHubEvent } from "../support/github/events.ts";
import { createWorld, type WorldOptions, type WorldRunOptions } from "../support/world.ts";
import { createEdge } from "../verify/edge.ts";

const noRules = { rules: ".github/cdn-purge.yml", "build-dir": "dist" };

/** A world whose job builds a site: the files of the workspace's `dist`. */
async function createSite(options: WorldOptions = {}) {
  await using stack = new AsyncDisposableStack();
  const world = stack.use(await createWorld({ inputs: noRules, ...options }));
  const folder = stack.use(await createFolder("site"));
  const owned = stack.move();
  const build = async (files: Readonly<Record<string, string>>) => {
    await rm(join(folder.path, "dist"), { recursive: true, force: true });
    await mkdir(join(folder.path, "dist"));
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder.path, "dist", path)), { recursive: true });
      await writeFile(join(folder.path, "dist", path), text);
    }
  };
  let commits = 0;
  const push = async () => {
    commits += 1;
    const head = await world.commit({ "content/a.md": String(commits) });
    return { head, event: await world.push() };
  };
  const run = (event: GitHubEvent, options: WorldRunOptions = {}) =>
    world.run(event, { workspace: folder.path, ...options });
  /** Builds these files from a new commit, and purges. */
  const deploy = async (files: Readonly<Record<string, string>>, options: WorldRunOptions = {}) => {
    await build(files);
    return run((await push()).event, options);
  };
  const last = () => world.sent().at(-1);
  return {
    world,
    dist: join(folder.path, "dist"),
    build,
    push,
    run,
    deploy,
    last,
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

test("the first run purges all once; then a page whose name only the generator knows is purged alone", async () => {
  await using site = await createSite();
  const pages = { "index.html": "1", "hello-world/index.html": "1", "feed.xml": "1" };
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

  const two = await site.deploy({ ...pages, "hello-world/index.html": "2" });
  expect(two).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(site.last()).toEqual(["/hello-world/", "/hello-world/index.html"]);
  expect(two.outputs).toMatchObject({
    base: JSON.stringify([one.outputs.head]),
    "changed-files": JSON.stringify(["hello-world/index.html"]),
  });
  expect((await site.world.memory())[ref]).not.toBe(commit);

  const same = await site.deploy({ ...pages, "hello-world/index.html": "2" });
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

test("what a purge that failed left in the cache is purged by the next run", async () => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1", "b.css": "1" });
  const end = site.world.cloudfront.fault({
    match: cloudFrontRoutes.create,
    does: 403,
    body: "AccessDenied",
    times: 9,
  });
  const failed = await site.deploy({ "a.css": "2", "b.css": "1" });
  expect(failed).toMatchObject({ code: 1, outputs: { status: "failed" } });
  end();
  const next = await site.deploy({ "a.css": "1", "b.css": "2" });
  expect(next).toMatchObject({ code: 0, errors: [] });
  expect(site.last()).toEqual(["/a.css", "/b.css"]);
  await site.deploy({ "a.css": "1", "b.css": "3" });
  expect(site.last()).toEqual(["/b.css"]);
});

test("of two purges that failed in a row the memory cannot tell: all is purged, once", async () => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1", "b.css": "1" });
  const create = { match: cloudFrontRoutes.create, does: 403, body: "AccessDenied", times: 9 } as const;
  const end = site.world.cloudfront.fault(create);
  await site.deploy({ "a.css": "2", "b.css": "1" });
  await site.deploy({ "a.css": "1", "b.css": "2" });
  end();
  await site.deploy({ "a.css": "1", "b.css": "1" });
  expect(site.last()).toEqual(["/*"]);
  await site.deploy({ "a.css": "1", "b.css": "3" });
  expect(site.last()).toEqual(["/b.css"]);
});

test("the same run tried again after its purge failed purges what differs from the last purge", async () => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1", "b.css": "1" });
  await site.build({ "a.css": "2", "b.css": "1" });
  const { event } = await site.push();
  const create = { match: cloudFrontRoutes.create, does: 403, body: "AccessDenied", times: 9 } as const;
  const end = site.world.cloudfront.fault(create);
  const { run } = await site.run(event);
  end();
  expect(await site.run(event, { rerun: run })).toMatchObject({ code: 0, errors: [] });
  expect(site.last()).toEqual(["/a.css"]);
});

test("without `actions: read` the last purge and the event's word must be of one commit", async () => {
  await using site = await createSite();
  const permissions = { contents: "write" } as const;
  await site.deploy({ "a.css": "1" }, { permissions });
  await site.deploy({ "a.css": "2" }, { permissions });
  expect(site.last()).toEqual(["/a.css"]);
  await site.push();
  await site.deploy({ "a.css": "3" }, { permissions });
  expect(site.last()).toEqual(["/*"]);
});

test("without git all is purged, and so it is by the next run, which cannot know what that one deployed", async () => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1", "b.css": "1" });
  const blind = await site.deploy({ "a.css": "2", "b.css": "1" }, { env: { PATH: "/nonexistent" } });
  expect(blind).toMatchObject({ code: 0, errors: [] });
  expect(site.last()).toEqual(["/*"]);
  await site.deploy({ "a.css": "1", "b.css": "1" });
  expect(site.last()).toEqual(["/*"]);
  await site.deploy({ "a.css": "1", "b.css": "2" });
  expect(site.last()).toEqual(["/b.css"]);
});

test("a deploy that failed before this step built nobody knows what, unless it was of the same commit", async () => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1", "b.css": "1" });
  const { event } = await site.push();
  site.world.failedDeploy(event);
  await site.build({ "a.css": "2", "b.css": "1" });
  const same = await site.run(event);
  expect(same).toMatchObject({ code: 0, errors: [] });
  expect(site.last()).toEqual(["/a.css"]);
  site.world.failedDeploy((await site.push()).event);
  const other = await site.deploy({ "a.css": "2", "b.css": "2" });
  expect(other).toMatchObject({ code: 0, errors: [] });
  expect(site.last()).toEqual(["/*"]);
  expect(other.log).toContain("what was built from");
});

test("of two runs that overlap the later one forgets the memory, and the next purges all", async () => {
  let onInvalidate = async () => {};
  await using site = await createSite({ cloudfront: { onInvalidate: () => onInvalidate() } });
  await site.deploy({ "a.css": "1" });
  const before = await site.world.memory();
  const [[ref]] = Object.entries(before) as [[string, string]];
  const other = await site.world.repository.commit();
  await site.world.repository.push();
  onInvalidate = async () => void (await git(site.world.repository.bare, "update-ref", ref, other));
  const raced = await site.deploy({ "a.css": "2" });
  expect(raced).toMatchObject({ code: 0, errors: [] });
  expect(await site.world.memory()).toEqual({});
});

test("without `contents: write` all is purged each time, and one notice says why", async () => {
  await using site = await createSite();
  const permissions = { contents: "read", actions: "read" } as const;
  await site.deploy({ "a.css": "1" }, { permissions });
  const run = await site.deploy({ "a.css": "1" }, { permissions });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
  expect(site.world.sent()).toEqual([["/*"], ["/*"]]);
  expect(run.summary.split("may not remember what was built for the last purge")).toHaveLength(2);
  expect(await site.world.memory()).toEqual({});
});

test("a build that cannot be believed is an error, and purges nothing", async () => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1" });
  const before = await site.world.memory();
  const empty = await site.deploy({});
  expect(empty).toMatchObject({ code: 1 });
  expect(empty.errors[0]!.message).toContain("holds no file");
  await site.build({ "a.css": "1" });
  await symlink("/etc/hostname", join(site.dist, "secret.txt"));
  const linked = await site.run((await site.push()).event);
  expect(linked).toMatchObject({ code: 1 });
  expect(linked.errors[0]!.message).toContain("secret.txt");
  await rm(site.dist, { recursive: true });
  expect(await site.run((await site.push()).event)).toMatchObject({ code: 1 });
  expect(site.world.sent()).toEqual([["/*"]]);
  expect(await site.world.memory()).toEqual(before);
});

test("a dry run is compared with the last purge, sends nothing, and its plan is for no other job", async () => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1", "b.css": "1" });
  const before = await site.world.memory();
  const dry = await site.deploy({ "a.css": "2", "b.css": "1" }, { inputs: { "dry-run": "true" } });
  expect(dry.outputs).toMatchObject({ status: "dry-run", paths: JSON.stringify(["/a.css"]) });
  expect(await site.world.memory()).toEqual(before);
  const sent = await site.run((await site.push()).event, { inputs: { plan: dry.outputs.plan!, "build-dir": "" } });
  expect(sent).toMatchObject({ code: 1 });
  expect(sent.errors[0]!.message).toContain("Purge in that job");
});

test("a pull request is compared with the last purge, whatever its base is, and sends nothing", async () => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1", "b.css": "1" });
  const { head: base } = await site.push();
  await site.world.repository.checkout("feature", base);
  const { head } = await site.push();
  await site.build({ "a.css": "2", "b.css": "1" });
  const refs = { head: { ref: "feature", sha: head }, base: { ref: "main", sha: base } };
  const run = await site.run(site.world.events.pullRequest(refs));
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(run.outputs).toMatchObject({ status: "dry-run", paths: JSON.stringify(["/a.css"]) });
  expect(site.world.sent()).toEqual([["/*"]]);
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

test("`verify` holds the site to the bytes of the built file, and knows those of the last purge", async () => {
  await using edge = await createEdge();
  const inputs = { verify: "true", site: edge.url };
  let drops = true;
  const onInvalidate = (_: string, paths: readonly string[]) => void (drops && edge.drop(paths));
  await using site = await createSite({ cloudfront: { onInvalidate } });
  edge.origin.set("/a.css", "1").set("/b.css", "1");
  expect(await site.deploy({ "a.css": "1", "b.css": "1" }, { inputs })).toMatchObject({ code: 0, errors: [] });
  edge.warm();
  edge.origin.set("/a.css", "2");
  const fresh = await site.deploy({ "a.css": "2", "b.css": "1" }, { inputs });
  expect(fresh).toMatchObject({ code: 0, errors: [] });
  expect(fresh.summary).toContain("1 fresh, 0 stale");
  drops = false;
  edge.warm();
  edge.origin.set("/a.css", "3");
  const stale = await site.deploy({ "a.css": "3", "b.css": "1" }, { inputs });
  expect(stale).toMatchObject({ code: 1 });
  expect(stale.summary).toContain("1 stale");
});

test("rules of sources and of builds have memories of their own", async () => {
  await using site = await createSite();
  const rules = { rules: '"**": /$1' };
  await site.deploy({ "a.css": "1" }, { inputs: rules });
  await site.deploy({ "a.css": "1" }, { inputs: { ...rules, "build-dir": "" } });
  expect(Object.keys(await site.world.memory())).toHaveLength(2);
});
