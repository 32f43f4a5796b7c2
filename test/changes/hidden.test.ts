import { expect, test } from "vitest";
import { throughSymlinks, underAttributes } from "../../src/changes/hidden.ts";
import type { Change, Tree } from "../../src/git/change.ts";
import { pathFromText as path, type RepoPath } from "../../src/git/path.ts";

const change = (name: string, below = false, status: Change["status"] = "changed"): Change => ({
  path: path(name),
  status,
  below,
});

/** A tree of these files; `links` gives the targets of the symlinks among them. */
function treeOf(
  files: readonly string[],
  links: Readonly<Record<string, string>> = {},
): { tree: Tree; targets: Map<RepoPath, string> } {
  const targets = new Map(Object.entries(links).map(([name, target]) => [path(name), target]));
  const symlinks = new Map([...targets.keys()].map((name) => [name, "1".repeat(40)]));
  const paths = [...files.map(path), ...targets.keys()].sort();
  return { tree: { paths, symlinks, submodules: new Set([path("module")]) }, targets };
}

const changedAttributes = (changes: Change[]) => {
  const { tree } = treeOf(["a", "d/b", "d/e/c", "dd/f", "module"], { "d/link": "b" });
  return underAttributes(changes, tree).map(({ path, below }) => `${path}${below ? " and below" : ""}`);
};

test.each<[string, Change[], string[]]>([
  ["at the root", [change(".gitattributes")], ["a", "d/b", "d/e/c", "d/link and below", "dd/f", "module and below"]],
  ["in a directory", [change("d/.gitattributes")], ["d/b", "d/e/c", "d/link and below"]],
  ["that was deleted", [change("d/e/.gitattributes", false, "deleted")], ["d/e/c"]],
  ["beside a file that is listed anyway", [change("d/.gitattributes"), change("d/b")], ["d/e/c", "d/link and below"]],
  [
    "in a directory and below it",
    [change("d/.gitattributes"), change("d/e/.gitattributes")],
    ["d/b", "d/e/c", "d/link and below"],
  ],
  ["by a like name only", [change("x.gitattributes"), change("d/.gitattributes/x"), change("a")], []],
])("what a changed .gitattributes %s hides", (_, changes, hidden) => {
  expect(changedAttributes(changes)).toEqual(hidden);
});

test.each<[string, Record<string, string>, string, boolean]>([
  ["to the changed file", { link: "d/a" }, "d/a", true],
  ["to a directory above it", { link: "d" }, "d/a", true],
  ["to a directory, with a slash", { link: "d/" }, "d/a", true],
  ["to another file", { link: "d/b" }, "d/a", false],
  ["to a like name", { link: "d" }, "dd/a", false],
  ["from a directory, relative to it", { "x/link": "../d/a" }, "d/a", true],
  ["to the root", { "x/link": ".." }, "d/a", true],
  ["to the root from the root", { link: "." }, "d/a", true],
  ["through a link", { link: "via", via: "d" }, "d/a", true],
  ["through a link in the middle of its target", { link: "via/e/f", via: "d" }, "d/e/f", true],
  ["up from where a link leads", { link: "via/../z", via: "d/e" }, "d/z", true],
  ["up from where a link leads, not from the link", { link: "via/../z", via: "d/e" }, "z", false],
  ["to a link that itself changed", { link: "via", via: "d" }, "via", true],
  ["through a link that itself changed", { link: "via/a", via: "d" }, "via", true],
  ["out of the repository", { link: "../../etc/passwd" }, "etc/passwd", false],
  ["out of the repository and back in by name", { link: "../site/d/a" }, "d/a", false],
  ["to an absolute path", { link: "/d/a" }, "d/a", false],
  ["in a circle", { link: "other", other: "link" }, "d/a", false],
  ["to itself", { link: "link/x" }, "d/a", false],
  ["with dots and doubled slashes", { link: ".//d/./a" }, "d/a", true],
])("a symlink that leads %s", (_, links, changed, counts) => {
  const { tree, targets } = treeOf(["d/a", "d/b", "z"], links);
  const [name] = Object.keys(links);
  const found = throughSymlinks([change(changed)], tree, targets).filter(({ path }) => path === name);
  expect(found).toEqual(counts ? [change(name!, true)] : []);
});

test("a symlink into a submodule or a directory of a symlink that changed counts too", () => {
  const { tree, targets } = treeOf(["module"], { link: "module/docs/a.html" });
  expect(throughSymlinks([change("module", true)], tree, targets)).toEqual([change("link", true)]);
  expect(throughSymlinks([change("module", false)], tree, targets)).toEqual([]);
});

test("a symlink that is listed anyway is not listed twice", () => {
  const { tree, targets } = treeOf(["a"], { link: "a" });
  expect(throughSymlinks([change("a"), change("link", true)], tree, targets)).toEqual([]);
});

test("a symlink whose target is not text is followed by its bytes", () => {
  const { tree } = treeOf([]);
  const name = path("link");
  const linked = { ...tree, symlinks: new Map([[name, "1".repeat(40)]]) };
  expect(throughSymlinks([change("caf\uDCE9")], linked, new Map([[name, "caf\uDCE9"]]))).toEqual([
    change("link", true),
  ]);
});
