import type { RepoPath } from "./path.ts";

/** Modes, in six digits. NOTHING stands where there is no file. */
export const SYMLINK = "120000";
export const SUBMODULE = "160000";
export const NOTHING = "000000";

/** One path that differs between a base and head. */
export interface Change {
  readonly path: RepoPath;
  /** `changed` too when only the type did (a file became a symlink). */
  readonly status: "added" | "changed" | "deleted";
  /**
   * The files that the site serves below the path may differ as well: the path is a submodule on either side, or a symlink
   * that leads, or may have led, to a folder.
   */
  readonly below: boolean;
  /** A `.gitattributes` that changes how the files below its folder are checked out. */
  readonly altersBelow?: true;
}

/** The files of head: every path that is not a directory, in git's byte order. */
export interface Tree {
  readonly paths: readonly RepoPath[];
  /** Object ids of the blobs that hold the targets of symlinks. */
  readonly symlinks: ReadonlyMap<RepoPath, string>;
  readonly submodules: ReadonlySet<RepoPath>;
}

/** A path that differs: its mode and object id before and after, zeros where there is nothing. */
export interface Difference {
  readonly path: RepoPath;
  readonly modes: readonly [string, string];
  readonly oids: readonly [string, string];
}

/** The change of a file; null when only its permissions differ: a change of mode alone leaves the bytes as they are. */
export function changeOf({ path, modes, oids }: Difference): Change | null {
  const [before, after] = modes;
  if (oids[0] === oids[1] && !modes.includes(SYMLINK)) return null;
  const status = before === NOTHING ? "added" : after === NOTHING ? "deleted" : "changed";
  return { path, status, below: modes.includes(SYMLINK) || modes.includes(SUBMODULE) };
}

/** The tree as it was before the differences. Its paths stand in any order. */
export function treeBefore(tree: Tree, differences: readonly Difference[]): Tree {
  if (differences.length === 0) return tree;
  const paths = new Set(tree.paths);
  const symlinks = new Map(tree.symlinks);
  const submodules = new Set(tree.submodules);
  for (const { path, modes, oids } of differences) {
    const [mode] = modes;
    symlinks.delete(path);
    submodules.delete(path);
    if (mode === NOTHING) paths.delete(path);
    else paths.add(path);
    if (mode === SYMLINK) symlinks.set(path, oids[0]);
    if (mode === SUBMODULE) submodules.add(path);
  }
  return { paths: [...paths], symlinks, submodules };
}

/** Merges the changes of several bases: each path once, sorted by path. */
export function union(changes: readonly Change[]): Change[] {
  const byPath = new Map<RepoPath, Change>();
  for (const change of changes) {
    const other = byPath.get(change.path);
    byPath.set(change.path, {
      path: change.path,
      status: other && other.status !== change.status ? "changed" : change.status,
      below: change.below || (other?.below ?? false),
    });
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
