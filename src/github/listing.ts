import type { Change, Tree } from "../git/change.ts";
import type { RepoPath } from "../git/path.ts";
import { UnreadableError } from "../git/unreadable.ts";
import type { Item } from "./objects.ts";

/** All that a tree holds but its directories, in git's byte order. */
export type Listing = ReadonlyMap<RepoPath, Item>;

const DIRECTORY = "040000";
const SYMLINK = "120000";
const SUBMODULE = "160000";

/** Takes the list of a tree, subdirectories included. Throws UnreadableError where the names are not those of the tree. */
export function listingOf(tree: string, items: readonly Item[]): Listing {
  const files = items.filter(({ mode }) => mode !== DIRECTORY);
  const unknown = files.find(({ path }) => path.includes("\uFFFD"));
  // Two such names may look the same, and what changed in one of them like nothing.
  if (unknown)
    throw new UnreadableError(
      `the tree ${tree} has a name that is not UTF-8, which GitHub's API cannot spell: ${unknown.path}`,
    );
  return new Map(files.map((item) => [item.path as RepoPath, item]));
}

/** The two-dot diff of two trees. */
export function difference(base: Listing, head: Listing): Change[] {
  return [...new Set([...base.keys(), ...head.keys()])].flatMap((path): Change[] => {
    const before = base.get(path);
    const after = head.get(path);
    if (before && after && isSame(before, after)) return [];
    const below = [before, after].some((item) => item !== undefined && isLink(item));
    return [{ path, status: !before ? "added" : !after ? "deleted" : "changed", below }];
  });
}

export function treeOf(listing: Listing): Tree {
  const of = (kind: string) => [...listing].filter(([, { mode }]) => mode === kind);
  return {
    paths: [...listing.keys()],
    symlinks: new Map(of(SYMLINK).map(([path, { sha }]) => [path, sha])),
    submodules: new Set(of(SUBMODULE).map(([path]) => path)),
  };
}

/** A change of mode alone leaves the bytes as they are, unless it makes a link of a file. */
function isSame(before: Item, after: Item): boolean {
  return (
    before.sha === after.sha && (before.mode === after.mode || (before.mode !== SYMLINK && after.mode !== SYMLINK))
  );
}

function isLink({ mode }: Item): boolean {
  return mode === SYMLINK || mode === SUBMODULE;
}
