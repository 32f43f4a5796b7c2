import type { RepoPath } from "./path.ts";

/** One path that differs between a base and head. */
export interface Change {
  readonly path: RepoPath;
  /** `changed` too when only the type did (a file became a symlink). */
  readonly status: "added" | "changed" | "deleted";
  /**
   * Whatever the site serves below the path may differ as well: it is a submodule on either side, or a symlink that leads,
   * or may have led, to a folder.
   */
  readonly below: boolean;
  /** A `.gitattributes` by which the files below its folder are checked out in another way. */
  readonly altersBelow?: true;
}

/** What head holds: every path that is not a directory, in git's byte order. */
export interface Tree {
  readonly paths: readonly RepoPath[];
  /** Object ids of the blobs that hold the targets of symlinks. */
  readonly symlinks: ReadonlyMap<RepoPath, string>;
  readonly submodules: ReadonlySet<RepoPath>;
}
