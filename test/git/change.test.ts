import { expect, test } from "vitest";
import { type Change, changeOf, treeBefore, union } from "../../src/git/change.ts";
import { decodePath } from "../../src/git/path.ts";

const zero = "0".repeat(40);
const one = "1".repeat(40);
const two = "2".repeat(40);
const path = (text: string) => decodePath(Buffer.from(text));
const change = (name: string, status: Change["status"], below = false): Change => ({ path: path(name), status, below });
const difference = (name: string, from: string, to: string, before: string, after: string) => ({
  path: path(name),
  modes: [from, to] as const,
  oids: [before, after] as const,
});

test.each<[string, [string, string, string, string], Change | null]>([
  ["a file that was added", ["000000", "100644", zero, one], change("a", "added")],
  ["a file that was changed", ["100644", "100644", one, two], change("a", "changed")],
  ["a file that was deleted", ["100755", "000000", one, zero], change("a", "deleted")],
  ["a change of mode alone, which changes no byte", ["100644", "100755", one, one], null],
  ["a change of mode and bytes", ["100644", "100755", one, two], change("a", "changed")],
  ["a new symlink", ["000000", "120000", zero, one], change("a", "added", true)],
  ["a symlink that was deleted", ["120000", "000000", one, zero], change("a", "deleted", true)],
  ["a file that became a symlink with the same blob", ["100644", "120000", one, one], change("a", "changed", true)],
  ["a symlink that became a file with the same blob", ["120000", "100644", one, one], change("a", "changed", true)],
  ["a submodule that moved", ["160000", "160000", one, two], change("a", "changed", true)],
])("the change of %s", (_, [from, to, before, after], expected) => {
  expect(changeOf(difference("a", from, to, before, after))).toEqual(expected);
});

test("goes back from a tree to the one before", () => {
  const tree = {
    paths: [path(":b"), path("a"), path("d")],
    symlinks: new Map([[path("a"), one]]),
    submodules: new Set([path(":b")]),
  };
  const before = treeBefore(tree, [
    difference("a", "100644", "120000", one, one),
    difference(":b", "000000", "160000", zero, two),
  ]);
  expect(before).toEqual({ paths: [path("a"), path("d")], symlinks: new Map(), submodules: new Set() });
  const deleted = [difference("c", "100644", "000000", one, zero), difference("d", "100644", "100755", one, one)];
  expect(treeBefore(before, deleted).paths).toEqual([path("a"), path("d"), path("c")]);
  const back = treeBefore({ ...tree, paths: [] }, [
    difference("e", "120000", "000000", two, zero),
    difference("a", "160000", "120000", two, one),
  ]);
  expect(back).toEqual({
    paths: [path("e"), path("a")],
    symlinks: new Map([[path("e"), two]]),
    submodules: new Set([path(":b"), path("a")]),
  });
});

test.each<[string, Change[], Change[]]>([
  ["nothing", [], []],
  ["one diff", [change("b", "added"), change("a", "deleted")], [change("a", "deleted"), change("b", "added")]],
  ["a file that both bases list alike", [change("a", "deleted"), change("a", "deleted")], [change("a", "deleted")]],
  [
    "a file that one base has and the other has not",
    [change("a", "added"), change("a", "changed")],
    [change("a", "changed")],
  ],
  [
    "a file that was a link in one of the bases",
    [change("a", "changed", true), change("a", "changed")],
    [change("a", "changed", true)],
  ],
  [
    "a link and then a file",
    [change("a", "changed"), change("b", "added"), change("a", "changed", true)],
    [change("a", "changed", true), change("b", "added")],
  ],
])("the union of %s", (_, changes, union_) => {
  expect(union(changes)).toEqual(union_);
});
