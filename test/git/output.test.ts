import { expect, test } from "vitest";
import { type Change, changeOf, treeBefore, union } from "../../src/git/change.ts";
import { diffReader, treeReader } from "../../src/git/output.ts";
import { decodePath } from "../../src/git/path.ts";
import { readWhole } from "../changes/pieces.ts";

const zero = "0".repeat(40);
const one = "1".repeat(40);
const two = "2".repeat(40);
const path = (text: string) => decodePath(Buffer.from(text));
const change = (name: string, status: Change["status"], below = false): Change => ({ path: path(name), status, below });

/** The changes of one comparison. */
const changesIn = (output: string | Buffer) =>
  readWhole(diffReader, typeof output === "string" ? `${one}\0${output}` : output).flatMap(({ differences }) =>
    differences.flatMap((difference) => changeOf(difference) ?? []),
  );

test.each<[string, string, Change[]]>([
  ["a file that was added", `:000000 100644 ${zero} ${one} A\0a\0`, [change("a", "added")]],
  ["a file that was changed", `:100644 100644 ${one} ${two} M\0a\0`, [change("a", "changed")]],
  ["a file that was deleted", `:100755 000000 ${one} ${zero} D\0a\0`, [change("a", "deleted")]],
  ["a change of mode alone, which changes no byte", `:100644 100755 ${one} ${one} M\0a\0`, []],
  ["a change of mode and bytes", `:100644 100755 ${one} ${two} M\0a\0`, [change("a", "changed")]],
  ["a new symlink", `:000000 120000 ${zero} ${one} A\0a\0`, [change("a", "added", true)]],
  ["a symlink that was deleted", `:120000 000000 ${one} ${zero} D\0a\0`, [change("a", "deleted", true)]],
  [
    "a file that became a symlink with the same blob",
    `:100644 120000 ${one} ${one} T\0a\0`,
    [change("a", "changed", true)],
  ],
  [
    "a symlink that became a file with the same blob",
    `:120000 100644 ${one} ${one} T\0a\0`,
    [change("a", "changed", true)],
  ],
  ["a submodule that moved", `:160000 160000 ${one} ${two} M\0a\0`, [change("a", "changed", true)]],
  ["nothing", "", []],
  [
    "several, with odd names",
    `:000000 100644 ${zero} ${one} A\0a\tb\n"c"\0:100644 000000 ${one} ${zero} D\0:100644\0`,
    [change('a\tb\n"c"', "added"), change(":100644", "deleted")],
  ],
  ["SHA-256", `:000000 100644 ${"0".repeat(64)} ${"a".repeat(64)} A\0a\0`, [change("a", "added")]],
])("reads %s", (_, output, changes) => {
  expect(changesIn(output)).toEqual(changes);
});

test("reads the changes of several commits, and goes back from a tree to the one before", () => {
  const three = "3".repeat(40);
  const output = [
    `${one}\0:100644 120000 ${one} ${one} T\0a\0:000000 160000 ${zero} ${two} A\0:b\0`,
    `${two}\0:100644 000000 ${one} ${zero} D\0c\0:100644 100755 ${one} ${one} M\0d\0`,
    `${three}\0`,
  ].join("");
  const found = new Map(readWhole(diffReader, output).map(({ commit, differences }) => [commit, differences]));
  expect([...found].map(([commit, all]) => [commit, all.map(changeOf)])).toEqual([
    [one, [change("a", "changed", true), change(":b", "added", true)]],
    [two, [change("c", "deleted"), null]],
    [three, []],
  ]);
  const tree = {
    paths: [path(":b"), path("a"), path("d")],
    symlinks: new Map([[path("a"), one]]),
    submodules: new Set([path(":b")]),
  };
  const before = treeBefore(tree, found.get(one)!);
  expect(before).toEqual({ paths: [path("a"), path("d")], symlinks: new Map(), submodules: new Set() });
  expect(treeBefore(before, found.get(two)!).paths).toEqual([path("a"), path("d"), path("c")]);
  const back = treeBefore({ ...tree, paths: [] }, [
    { path: path("e"), modes: ["120000", "000000"], oids: [two, zero] },
    { path: path("a"), modes: ["160000", "120000"], oids: [two, one] },
  ]);
  expect(back).toEqual({
    paths: [path("e"), path("a")],
    symlinks: new Map([[path("e"), two]]),
    submodules: new Set([path(":b"), path("a")]),
  });
});

test.each([
  `:100644 000000 ${one} ${zero} D\0c\0`,
  `${one}`,
  `${one}\0:100644`,
  `${one}\0:100644 000000 ${one} ${zero} D\0`,
  `${one}\0:x\0a\0`,
])("refuses half of the changes of several commits: %j", (output) => {
  expect(() => readWhole(diffReader, output)).toThrow(/git diff-tree/);
});

test("reads names as bytes", () => {
  const output = Buffer.concat([Buffer.from(`${one}\0:000000 100644 ${zero} ${one} A\0caf`), Buffer.of(0xe9, 0)]);
  expect(changesIn(output)).toEqual([{ path: "caf\uDCE9", status: "added", below: false }]);
});

test.each([
  ["a name that is cut off", `:000000 100644 ${zero} ${one} A\0a`],
  ["a header without a name", `:000000 100644 ${zero} ${one} A\0`],
  ["a header that is cut off", ":000000 100"],
  ["a rename, which was not asked for", `:100644 100644 ${one} ${one} R100\0a\0b\0`],
  ["an unmerged file", `:000000 000000 ${zero} ${zero} U\0a\0`],
  ["abbreviated object ids", ":100644 100644 1111111 2222222 M\0a\0"],
  ["no raw output at all", "diff --git a/a b/a\0x\0"],
])("refuses %s: half of a list is not the whole", (_, output) => {
  expect(() => changesIn(output)).toThrow(/^git diff-tree /);
});

test("reads a tree", () => {
  const entries = [
    `100644 blob ${one}\ta\tb`,
    `100755 blob ${one}\tbin/run`,
    `120000 blob ${two}\tlink`,
    `160000 commit ${one}\tmodule`,
    `100644 blob ${one}\tz\n`,
  ];
  expect(readWhole(treeReader, entries.map((entry) => `${entry}\0`).join(""))).toEqual({
    paths: ["a\tb", "bin/run", "link", "module", "z\n"],
    symlinks: new Map([["link", two]]),
    submodules: new Set(["module"]),
  });
  expect(readWhole(treeReader, "")).toEqual({ paths: [], symlinks: new Map(), submodules: new Set() });
});

test.each([
  ["without its end", `100644 blob ${one}\ta`],
  ["without a name", `100644 blob ${one}\0`],
])("refuses a tree whose entry is %s", (_, output) => {
  expect(() => readWhole(treeReader, output)).toThrow("git ls-tree ended in the middle of an entry");
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
