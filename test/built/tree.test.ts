import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { type BuiltFile, commitBuilt, compareFiles, diffBuilt, readBuilt } from "../../src/built/tree.ts";
import { decodePath, type RepoPath } from "../../src/git/path.ts";
import { UnreadableError } from "../../src/git/trouble.ts";
import { git } from "../support/git.ts";
import { createHosted } from "../support/hosted.ts";

const REF = "refs/cdn-purge/cloudfront/0123456789ab/cafe00000000";
const source = { head: "1".repeat(40), run: "123456789" };

const built = (path: string | Buffer, content = "1"): BuiltFile => ({
  path: typeof path === "string" ? (path as RepoPath) : decodePath(path),
  oid: createHash("sha1").update(content).digest("hex"),
});

/** Names that git or a file system might stumble over. */
const NAMES = [
  ...["index.html", "About Us/index.html", "Über/é.html", "Über/e\u0301.html", "a/b/line\nbreak", "tab\t", '"quoted"'],
  ...[".git/config", "a/.GIT", ".git ", "git~1", "GIT~1/x", ".gitmodules", ".gitattributes", ".gitignore", ".mailmap"],
  ...[
    "gitmod~1",
    "gi7eba~1",
    "~1234567",
    ".g\u200cit/x",
    "\u200d.git",
    "a\\.git",
    "a\\..\\.git\\x",
    ".git::$INDEX_ALLOCATION",
  ],
  ...[
    ".well-known/x",
    "..",
    "...",
    "a/..b",
    "100%",
    "%2E",
    "%2Egit",
    "con",
    "aux.txt",
    "trailing.",
    "trailing ",
    "-r",
    "--",
  ],
];
const files = [...NAMES.map((name) => built(name, name)), built(Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x2f, 0xff]))];

test("a server that checks every object takes every name, and gives it back", async () => {
  await using hosted = await createHosted();
  let commit: string;
  {
    await using opened = await hosted.open();
    commit = await commitBuilt(files, source, opened.gitlinks);
    expect(await opened.gitlinks.push(REF, commit, null)).toEqual({ kind: "moved" });
  }
  await git(hosted.repository.bare, "fsck", "--strict");
  await using opened = await hosted.open();
  await opened.gitlinks.fetch(commit);
  expect(await readBuilt(commit, opened.gitlinks)).toEqual(source);
  const next = await commitBuilt([built("index.html", "2")], source, opened.gitlinks);
  expect(await diffBuilt(commit, next, opened.gitlinks)).toEqual(compareFiles(files, [built("index.html", "2")]));
  expect(await diffBuilt(next, commit, opened.gitlinks)).toEqual(compareFiles([built("index.html", "2")], files));
  expect(await diffBuilt(commit, commit, opened.gitlinks)).toEqual([]);
});

test("the same build of the same run is the same commit, and its trailers are git's", async () => {
  await using hosted = await createHosted();
  await using opened = await hosted.open();
  const commit = await commitBuilt(files, source, opened.gitlinks);
  expect(await commitBuilt(files.toReversed(), source, opened.gitlinks)).toBe(commit);
  expect(await commitBuilt(files, { ...source, run: "2" }, opened.gitlinks)).not.toBe(commit);
  await opened.gitlinks.push(REF, commit, null);
  expect(await git(hosted.repository.bare, "log", "--format=%(trailers:only,unfold)", REF)).toBe(
    `Cdn-Purge-Format: 1\nCdn-Purge-Head: ${source.head}\nCdn-Purge-Run: 123456789`,
  );
});

test("a commit that somebody else made is refused", async () => {
  await using hosted = await createHosted();
  await using opened = await hosted.open();
  await opened.gitlinks.fetch(hosted.head);
  await expect(readBuilt(hosted.head, opened.gitlinks)).rejects.toThrow(UnreadableError);
  const trailers = `Cdn-Purge-Head: ${source.head}\nCdn-Purge-Run: 1\n`;
  for (const message of ["", trailers, `x\n\nCdn-Purge-Format: 2\n${trailers}`]) {
    const commit = await opened.gitlinks.commit([built("a")], message);
    await expect(readBuilt(commit, opened.gitlinks)).rejects.toThrow(/this action did not write it/);
  }
  const commit = await commitBuilt([built("a")], source, opened.gitlinks);
  await expect(diffBuilt(hosted.head, commit, opened.gitlinks)).rejects.toThrow(UnreadableError);
  const odd = await opened.gitlinks.commit([built("a~")], "m\n");
  await expect(diffBuilt(odd, commit, opened.gitlinks)).rejects.toThrow(/no name that this action wrote/);
});

test("two builds differ by what was added, changed and deleted", () => {
  const before = [built("a"), built("b"), built("c")];
  const after = [built("B"), built("b", "2"), built("c")];
  expect(compareFiles(before, after)).toEqual([
    { path: "B", status: "added", below: false },
    { path: "a", status: "deleted", below: false },
    { path: "b", status: "changed", below: false },
  ]);
});
