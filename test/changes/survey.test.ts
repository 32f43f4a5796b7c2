import { expect, test } from "vitest";
import type { Change, Tree } from "../../src/changes/change.ts";
import { pathFromText as path, type RepoPath } from "../../src/changes/path.ts";
import { changesGiven, changesSince, type Links, linksOf } from "../../src/changes/survey.ts";

const oid = (digit: number) => String(digit).repeat(40);
const change = (name: string, status: Change["status"] = "changed", below = false): Change => ({
  path: path(name),
  status,
  below,
});

const tree: Tree = {
  paths: ["a", "d/b", "d/link", "module", "top"].map(path),
  symlinks: new Map([
    [path("d/link"), oid(1)],
    [path("top"), oid(2)],
  ]),
  submodules: new Set([path("module")]),
};
const targets: Record<string, string> = { [oid(1)]: "../a", [oid(2)]: "d/link" };

/** A repository that notes what was asked of it. */
function readable(diffs: Readonly<Record<string, readonly Change[]>> = {}) {
  const asked: string[] = [];
  return {
    asked,
    async diff(bases: readonly string[], head: string) {
      asked.push(`diff ${bases.join(" ")} ${head}`);
      return bases.flatMap((base) => diffs[base] ?? []);
    },
    async blobs(oids: readonly string[]) {
      asked.push(`blobs ${oids.length}`);
      return new Map(oids.map((oid) => [oid, Buffer.from(targets[oid]!)]));
    },
  };
}

const matched = (repository: ReturnType<typeof readable>, ...names: string[]): Links =>
  linksOf(tree, (path: RepoPath) => names.includes(path), repository);

test("the changes since several bases are their union, sorted", async () => {
  const repository = readable({ one: [change("z", "deleted"), change("a", "added")], two: [change("a")] });
  expect(await changesSince(["one", "two"], "head", tree, matched(repository), repository)).toEqual([
    change("a"),
    change("z", "deleted"),
  ]);
  expect(repository.asked).toEqual(["diff one two head"]);
});

test("symlinks count when a rule matches them, also through others", async () => {
  const repository = readable({ one: [change("a")] });
  expect(await changesSince(["one"], "head", tree, matched(repository, "top"), repository)).toEqual([
    change("a"),
    change("top", "changed", true),
  ]);
  expect(repository.asked).toEqual(["diff one head", "blobs 2"]);
});

test("no symlink is read when nothing changed or no rule matches one", async () => {
  const repository = readable({ one: [change("a")] });
  expect(await changesSince([], "head", tree, matched(repository, "top"), repository)).toEqual([]);
  expect(await changesSince(["one"], "head", tree, matched(repository), repository)).toEqual([change("a")]);
  expect(repository.asked).toEqual(["diff  head", "diff one head"]);
});

test("the symlinks are read once for several targets", async () => {
  const repository = readable({ one: [change("a")], two: [change("d/b")] });
  const links = matched(repository, "top", "d/link");
  await changesSince(["one"], "head", tree, links, repository);
  await changesSince(["two"], "head", tree, links, repository);
  expect(repository.asked).toEqual(["diff one head", "blobs 2", "diff two head"]);
});

test("a changed .gitattributes counts every file below it, and what symlinks make of those", async () => {
  const repository = readable({ one: [change("d/.gitattributes", "deleted")] });
  expect(await changesSince(["one"], "head", tree, matched(repository, "top"), repository)).toEqual([
    change("d/.gitattributes", "deleted"),
    change("d/b"),
    change("d/link", "changed", true),
    change("top", "changed", true),
  ]);
});

test("files that are given are what head says they are", async () => {
  const repository = readable();
  const names = ["z", "d/link", "module", "a", "a"].map(path);
  expect(await changesGiven(names, tree, matched(repository))).toEqual([
    change("a"),
    change("d/link", "changed", true),
    change("module", "changed", true),
    change("z", "deleted"),
  ]);
  expect(await changesGiven([path("a")], tree, matched(repository, "top"))).toEqual([
    change("a"),
    change("top", "changed", true),
  ]);
  expect(await changesGiven([], tree, matched(repository, "top"))).toEqual([]);
});

test("files that are given without a head may be there", async () => {
  expect(await changesGiven(["z", "a", "z"].map(path), null, null)).toEqual([change("a"), change("z")]);
});
