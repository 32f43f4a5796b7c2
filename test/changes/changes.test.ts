import { expect, test } from "vitest";
import { changesFrom, changesGiven, type Links, linksOf } from "../../src/changes/changes.ts";
import type { Change, Tree } from "../../src/git/change.ts";
import { pathFromText as path, type RepoPath } from "../../src/git/path.ts";

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
function readable() {
  const asked: string[] = [];
  return {
    asked,
    async blobs(oids: readonly string[]) {
      asked.push(`blobs ${oids.length}`);
      return new Map(oids.map((oid) => [oid, Buffer.from(targets[oid]!)]));
    },
  };
}

const matched = (repository: ReturnType<typeof readable>, ...names: string[]): Links =>
  linksOf(tree, (path: RepoPath) => names.includes(path), repository);

test("the changes since several bases are their union, sorted", async () => {
  const diff = [change("z", "deleted"), change("a", "added"), change("a")];
  expect(await changesFrom(diff, tree, matched(readable()), null)).toEqual([change("a"), change("z", "deleted")]);
});

test("symlinks count when a rule matches them, also through others", async () => {
  const repository = readable();
  expect(await changesFrom([change("a")], tree, matched(repository, "top"), null)).toEqual([
    change("a"),
    change("top"),
  ]);
  expect(repository.asked).toEqual(["blobs 2"]);
});

test("no symlink is read when nothing changed or no rule matches one", async () => {
  const repository = readable();
  expect(await changesFrom([], tree, matched(repository, "top"), null)).toEqual([]);
  expect(await changesFrom([change("a")], tree, matched(repository), null)).toEqual([change("a")]);
  expect(repository.asked).toEqual([]);
});

test("the symlinks are read once for several targets", async () => {
  const repository = readable();
  const links = matched(repository, "top", "d/link");
  await changesFrom([change("a")], tree, links, null);
  await changesFrom([change("d/b")], tree, links, null);
  expect(repository.asked).toEqual(["blobs 2"]);
});

test("a changed .gitattributes counts every file below it, and what symlinks make of those", async () => {
  const repository = readable();
  expect(await changesFrom([change(".gitattributes", "deleted")], tree, matched(repository, "top"), null)).toEqual([
    { ...change(".gitattributes", "deleted"), altersBelow: true },
    change("a"),
    change("d/b"),
    change("top"),
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
  expect(await changesGiven([path("a")], tree, matched(repository, "top"))).toEqual([change("a"), change("top")]);
  expect(await changesGiven([], tree, matched(repository, "top"))).toEqual([]);
});

test("files that are given without a head may be there", async () => {
  expect(await changesGiven(["z", "a", "z"].map(path), null, null)).toEqual([change("a"), change("z")]);
});
