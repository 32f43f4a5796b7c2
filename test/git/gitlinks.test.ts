import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Gitlink } from "../../src/git/gitlinks.ts";
import { decodePath, encodePath, type RepoPath } from "../../src/git/path.ts";
import { GitError } from "../../src/git/process.ts";
import { git, gitBytes } from "../support/git.ts";
import { routes } from "../support/github.ts";
import { createHosted } from "../support/hosted.ts";
import type { Request } from "../support/server.ts";

const REF = "refs/cdn-purge/cloudfront/0123456789ab/cafe00000000";

const link = (path: string | Buffer, content = "1"): Gitlink => ({
  path: typeof path === "string" ? (path as RepoPath) : decodePath(path),
  oid: createHash("sha1").update(content).digest("hex"),
});
const pushes = (request: Request) => request.path.endsWith("/git-receive-pack");

test.concurrent("what git writes for the same index is written here, to the byte", async () => {
  await using hosted = await createHosted();
  await using opened = await hosted.open();
  const names = [
    "index.html",
    "Über uns/Ä b.html",
    "a.b/x",
    "a/x",
    "a/y/z",
    "a0",
    "line\nbreak",
    "\u{1f600}",
    "\uff5e",
  ];
  const links = [...names.map((name) => link(name, name)), link(Buffer.from([0x63, 0x61, 0x66, 0xe9])), link("big/0")];
  for (let at = 1; at < 300; at++) links.push(link(`big/${at}`, `${at}`));
  const commit = await opened.gitlinks.commit(links, "message\n");
  expect(await opened.gitlinks.commit(links.toReversed(), "message\n")).toBe(commit);
  expect(await opened.gitlinks.push(REF, commit, null)).toEqual({ kind: "moved" });
  const { bare, dir } = hosted.repository;
  await git(bare, "fsck", "--strict");
  const lines = links.map(({ path, oid }) => [Buffer.from(`160000 ${oid}\t`), encodePath(path), Buffer.of(0)]);
  await gitBytes(dir, ["update-index", "-z", "--index-info"], { input: Buffer.concat(lines.flat()) });
  expect(await git(bare, "rev-parse", `${REF}^{tree}`)).toBe(await git(dir, "write-tree", "--missing-ok"));
  expect(await git(bare, "log", "--format=%P|%an|%ae|%at|%cn|%s", REF)).toBe(
    "|cdn-purge|cdn-purge@cdn-purge.invalid|1577836800|cdn-purge|message",
  );
});

test.concurrent.each([".git", ".GIT/config", "a/.git", "git~1", ".g\u200cit", "", "a//b", ".", "a/.."])(
  "the path %j is refused before anything is pushed",
  async (path) => {
    await using hosted = await createHosted();
    await using opened = await hosted.open();
    await expect(opened.gitlinks.commit([link("a.html"), link(path)], "m\n")).rejects.toThrow(GitError);
  },
);

test.concurrent("of a .gitmodules the server wants the content, which it cannot have", async () => {
  await using hosted = await createHosted();
  await using opened = await hosted.open();
  const commit = await opened.gitlinks.commit([link(".gitmodules")], "m\n");
  const why = expect.stringContaining("remote rejected");
  expect(await opened.gitlinks.push(REF, commit, null)).toEqual({ kind: "failed", why });
  expect(await hosted.ref(REF)).toBe(undefined);
});

test.concurrent.each(["sha1", "sha256"] as const)(
  "in a repository of %s the next run reads it back",
  async (format) => {
    await using hosted = await createHosted(format);
    const hash = (text: string) => createHash(format).update(text).digest("hex");
    const file = (path: string, text = path) => ({ path: path as RepoPath, oid: hash(text) });
    let base: string;
    {
      await using opened = await hosted.open();
      base = await opened.gitlinks.commit([file("a/b/same"), file("a/gone"), file("other")], "first\n");
      await opened.gitlinks.push(REF, base, null);
    }
    await using opened = await hosted.open();
    const before = hosted.github.requests.length;
    expect(await opened.gitlinks.fetch(base)).toBe(true);
    expect(await opened.gitlinks.read(base)).toBe("first\n");
    const commit = await opened.gitlinks.commit([file("a/b/same"), file("a/new"), file("other", "2")], "second\n");
    const zeros = "0".repeat(hash("").length);
    expect(await opened.gitlinks.diff(base, commit)).toEqual([
      { path: "a/gone", modes: ["160000", "000000"], oids: [hash("a/gone"), zeros] },
      { path: "a/new", modes: ["000000", "160000"], oids: [zeros, hash("a/new")] },
      { path: "other", modes: ["160000", "160000"], oids: [hash("other"), hash("2")] },
    ]);
    expect(await opened.gitlinks.push(REF, commit, base)).toEqual({ kind: "moved" });
    expect(await hosted.ref(REF)).toBe(commit);
    // Two for the fetch and two for the push.
    expect(hosted.github.requests.slice(before).map(({ method, path }) => [method, path])).toEqual([
      ["GET", "/octo/site/info/refs?service=git-upload-pack"],
      ["POST", "/octo/site/git-upload-pack"],
      ["GET", "/octo/site/info/refs?service=git-receive-pack"],
      ["POST", "/octo/site/git-receive-pack"],
    ]);
  },
);

test.concurrent.each([["shallow", "--depth=1"], ["whole"]])(
  "a %s checkout does not come into it",
  async (_, ...options) => {
    await using hosted = await createHosted();
    const workspace = join(hosted.temp, "workspace");
    await git(hosted.temp, "clone", "--quiet", ...options, `file://${hosted.repository.bare}`, workspace);
    const [first, second] = [[link("a"), link("b")], [link("a", "2")]];
    let base: string;
    {
      await using opened = await hosted.open({ workspace });
      base = await opened.gitlinks.commit(first, "m\n");
      await opened.gitlinks.push(REF, base, null);
    }
    await using opened = await hosted.open({ workspace });
    await opened.need([hosted.head]);
    await opened.gitlinks.fetch(base);
    const commit = await opened.gitlinks.commit(second, "m\n");
    expect(await opened.gitlinks.push(REF, commit, base)).toEqual({ kind: "moved" });
    expect(await opened.gitlinks.push(`${REF}-beside`, commit, null)).toEqual({ kind: "moved" });
    expect(await opened.gitlinks.fetch(hosted.head)).toBe(true);
    expect(await opened.tree(hosted.head)).toMatchObject({ paths: ["content/a.md", "layouts/page.html"] });
  },
);

test.concurrent("commits of another kind are told from these", async () => {
  await using hosted = await createHosted();
  await using opened = await hosted.open();
  const commit = await opened.gitlinks.commit([link("a")], "m\n");
  expect(await opened.gitlinks.fetch("1".repeat(40))).toBe(false);
  expect(await opened.gitlinks.fetch(hosted.head)).toBe(true);
  expect(await opened.gitlinks.read(hosted.head)).toBe(null);
  await expect(opened.gitlinks.diff(hosted.head, commit)).rejects.toThrow(/holds a file/);
});

test.concurrent("a ref that another run has moved, made or deleted stays as it is", async () => {
  await using hosted = await createHosted();
  await using opened = await hosted.open();
  const [first, second, third] = await Promise.all(
    ["1", "2", "3"].map((text) => opened.gitlinks.commit([link("a", text)], "m\n")),
  );
  await opened.gitlinks.push(REF, first!, null);
  const other = { kind: "moved-by-other", sha: first };
  expect(await opened.gitlinks.push(REF, second!, null)).toEqual(other);
  expect(await opened.gitlinks.push(REF, second!, third!)).toEqual(other);
  expect(await opened.gitlinks.push(REF, first!, third!)).toEqual({ kind: "moved" });
  expect(await hosted.ref(REF)).toBe(first);
  await git(hosted.repository.bare, "update-ref", "-d", REF);
  expect(await opened.gitlinks.push(REF, second!, first!)).toEqual({ kind: "moved-by-other", sha: null });
  expect(await hosted.ref(REF)).toBe(undefined);
});

test.concurrent("a ref that moves between the server's two answers is not overwritten", async () => {
  await using hosted = await createHosted();
  await using opened = await hosted.open();
  const [mine, theirs] = await Promise.all(["1", "2"].map((text) => opened.gitlinks.commit([link("a", text)], "m\n")));
  await opened.gitlinks.push("refs/heads/other", theirs!, null);
  hosted.github.fault({ match: pushes, does: "slow", ms: 500 });
  const pushed = opened.gitlinks.push(REF, mine!, null);
  await expect.poll(() => hosted.github.requests.filter(pushes).length).toBe(2);
  await git(hosted.repository.bare, "update-ref", REF, theirs!);
  expect(await pushed).toEqual({ kind: "moved-by-other", sha: theirs });
});

test.concurrent("a token that may not write is told apart from a server that fails", async () => {
  await using hosted = await createHosted("sha1", { contents: "read" });
  await using opened = await hosted.open();
  const commit = await opened.gitlinks.commit([link("a")], "m\n");
  expect(await opened.gitlinks.push(REF, commit, null)).toEqual({
    kind: "denied",
    why: expect.stringMatching(/^git push failed: .*403/),
  });
  expect(hosted.github.requests.length).toBe(1);
  hosted.github.fault({ match: routes.writable, does: 500, times: 3 });
  expect(await opened.gitlinks.push(REF, commit, null)).toMatchObject({ kind: "failed" });
  expect(hosted.github.requests.length).toBe(4);
});

test.concurrent("what a hook declines is denied", async () => {
  await using hosted = await createHosted();
  const hook = join(hosted.repository.bare, "hooks", "pre-receive");
  await git(hosted.repository.bare, "config", "core.hooksPath", join(hook, ".."));
  await mkdir(join(hook, ".."), { recursive: true });
  await writeFile(hook, "#!/bin/sh\nexit 1\n", { mode: 0o755 });
  await using opened = await hosted.open();
  const commit = await opened.gitlinks.commit([link("a")], "m\n");
  expect(await opened.gitlinks.push(REF, commit, null)).toMatchObject({ kind: "denied" });
});

test.concurrent("an answer that is lost on its way is found to be done", async () => {
  await using hosted = await createHosted();
  await using opened = await hosted.open();
  const commit = await opened.gitlinks.commit([link("a")], "m\n");
  hosted.github.fault({ match: pushes, does: "cut-after" });
  expect(await opened.gitlinks.push(REF, commit, null)).toEqual({ kind: "moved" });
  expect(await hosted.ref(REF)).toBe(commit);
});

test.concurrent.each([
  ["1,000 folders", (at: number) => `s${at % 1000}/page-${at}.html`],
  ["a folder for each page", (at: number) => `posts/page-${at}/index.html`],
  ["one folder", (at: number) => `posts/page-${at}.html`],
])("ten of 20,000 files in %s are a push of a few kilobytes", async (_, path) => {
  await using hosted = await createHosted();
  const files = (edited: number) =>
    Array.from({ length: 20_000 }, (_, at) => link(path(at), at < edited * 31 && at % 31 === 0 ? "edited" : `${at}`));
  let base: string;
  {
    await using opened = await hosted.open();
    base = await opened.gitlinks.commit(files(0), "first\n");
    await opened.gitlinks.push(REF, base, null);
  }
  await using opened = await hosted.open();
  await opened.gitlinks.fetch(base);
  const before = hosted.github.requests.length;
  const commit = await opened.gitlinks.commit(files(10), "second\n");
  expect(await opened.gitlinks.diff(base, commit)).toHaveLength(10);
  expect(await opened.gitlinks.push(REF, commit, base)).toEqual({ kind: "moved" });
  const sent = hosted.github.requests.slice(before);
  expect(sent).toHaveLength(2);
  expect(sent.reduce((sum, { body }) => sum + body.length, 0)).toBeLessThan(4_000);
  await git(hosted.repository.bare, "fsck", "--strict");
});
