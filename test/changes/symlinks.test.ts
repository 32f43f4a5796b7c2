import { expect, test } from "vitest";
import { throughSymlinks } from "../../src/changes/symlinks.ts";
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

/** What a symlink counts as: a file is purged exactly, a folder with all below it. */
type Counts = "file" | "folder" | null;

test.each<[string, Record<string, string>, string, Counts]>([
  ["to the changed file", { link: "d/a" }, "d/a", "file"],
  ["to a directory above it", { link: "d" }, "d/a", "folder"],
  ["to a directory, with a slash", { link: "d/" }, "d/a", "folder"],
  ["to another file", { link: "d/b" }, "d/a", null],
  ["to a like name", { link: "d" }, "dd/a", null],
  ["from a directory, relative to it", { "x/link": "../d/a" }, "d/a", "file"],
  ["to the root", { "x/link": ".." }, "d/a", "folder"],
  ["to the root from the root", { link: "." }, "d/a", "folder"],
  ["through a link", { link: "via", via: "d" }, "d/a", "folder"],
  ["through a link to a file", { link: "via", via: "d/a" }, "d/a", "file"],
  ["through a link in the middle of its target", { link: "via/e/f", via: "d" }, "d/e/f", "file"],
  ["up from where a link leads", { link: "via/../z", via: "d/e" }, "d/z", "file"],
  ["up from where a link leads, not from the link", { link: "via/../z", via: "d/e" }, "z", null],
  ["out of the repository", { link: "../../etc/passwd" }, "etc/passwd", null],
  ["out of the repository and back in by name", { link: "../site/d/a" }, "d/a", null],
  ["to an absolute path", { link: "/d/a" }, "d/a", null],
  ["in a circle", { link: "other", other: "link" }, "d/a", null],
  ["to itself", { link: "link/x" }, "d/a", null],
  ["with dots and doubled slashes", { link: ".//d/./a" }, "d/a", "file"],
  ["to a folder that holds a link to what changed", { "public/docs": "../d", "d/inner": "../z" }, "z", "folder"],
  ["to a link in such a folder", { link: "docs/inner", docs: "d", "d/inner": "../z" }, "z", "file"],
  [
    "to a folder of folders with such a link",
    { link: "d", "d/e/inner": "../../up", up: "x", "x/y": "../z" },
    "z",
    "folder",
  ],
  ["to a folder that holds a link in a circle with it", { link: "d", "d/inner": "../link" }, "d/a", "folder"],
  ["to a folder that holds a link out of sight", { link: "d", "d/inner": "/shared" }, "shared/a", null],
])("a symlink that leads %s", (_, links, changed, counts) => {
  const { tree, targets } = treeOf(["d/a", "d/b", "d/e/f", "d/z", "z"], links);
  const [name] = Object.keys(links);
  const found = throughSymlinks([change(changed)], tree, targets).filter(({ path }) => path === name);
  expect(found).toEqual(counts ? [change(name!, counts === "folder")] : []);
});

test.each<[string, Record<string, string>, Change[], Counts]>([
  [
    "led to a folder of the same name",
    { link: "d" },
    [change("d", false, "added"), change("d/x", false, "deleted")],
    "folder",
  ],
  ["led through a link that leads elsewhere now", { link: "via", via: "d" }, [change("via", true)], "folder"],
  ["led through a link that is a folder now", { link: "e/f" }, [change("e", true, "deleted")], "folder"],
  ["led up from a link that is a folder now", { link: "e/../d" }, [change("e", true, "deleted")], "folder"],
  ["led to a link that is a file now", { link: "d" }, [change("d", true)], "folder"],
  ["led to a file that is gone", { link: "gone" }, [change("gone", false, "deleted")], "file"],
  ["led to a link that is gone", { link: "gone" }, [change("gone", true, "deleted")], "folder"],
  ["led to a folder that is gone", { link: "gone" }, [change("gone/x", false, "deleted")], "folder"],
  ["led into a submodule that is gone", { link: "gone/docs/a" }, [change("gone", true, "deleted")], "folder"],
  ["led to nothing before", { link: "via", via: "d" }, [change("via", true, "added")], "file"],
])("a symlink that %s", (_, links, changes, counts) => {
  const { tree, targets } = treeOf(["d", "e/f"], links);
  const found = throughSymlinks(changes, tree, targets).filter(({ path }) => path === "link");
  expect(found).toEqual(counts ? [change("link", counts === "folder")] : []);
});

test("a symlink to a submodule or into it counts when that moved", () => {
  const { tree, targets } = treeOf(["module"], { link: "module/docs/a.html", whole: "module" });
  expect(throughSymlinks([change("module", true)], tree, targets)).toEqual([
    change("whole", true),
    change("link", true),
  ]);
  expect(throughSymlinks([change("a")], tree, targets)).toEqual([]);
});

test.each<[string, string, Counts]>([
  ["a file", "d/a", "file"],
  ["a link to a file", "to-file", "file"],
  ["a folder", "d", "folder"],
  ["a submodule", "module", "folder"],
  ["nothing that is seen", "/d/a", "folder"],
])("a symlink that was added and leads to %s", (_, target, counts) => {
  const { tree, targets } = treeOf(["d/a", "module"], { link: target, "to-file": "d/a" });
  const found = throughSymlinks([change("link", true, "added")], tree, targets);
  expect(found).toEqual(counts === "file" ? [change("link", false, "added")] : []);
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
