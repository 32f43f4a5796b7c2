import type { Change, Tree } from "../git/change.ts";
import type { RepoPath } from "../git/path.ts";

/** A file of the folder that was deployed. */
export interface BuiltFile {
  /** From the folder, as a path of a repository is from its root. */
  readonly path: RepoPath;
  /** The id that git would give a blob of its bytes. */
  readonly oid: string;
}

/** What a site of these files serves: the tree that the rules are applied to. */
export function treeOf(files: readonly BuiltFile[]): Tree {
  return { paths: files.map(({ path }) => path), symlinks: new Map(), submodules: new Set() };
}

/** What differs between two builds, sorted by path. */
export function compareFiles(before: readonly BuiltFile[], after: readonly BuiltFile[]): Change[] {
  const old = new Map(before.map(({ path, oid }) => [path, oid]));
  const changes: Change[] = [];
  for (const { path, oid } of after) {
    const was = old.get(path);
    if (was !== oid) changes.push({ path, status: was === undefined ? "added" : "changed", below: false });
    old.delete(path);
  }
  for (const path of old.keys()) changes.push({ path, status: "deleted", below: false });
  return changes.sort((one, other) => (one.path < other.path ? -1 : 1));
}
