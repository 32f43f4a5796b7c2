import { createHash } from "node:crypto";
import type { Change, Tree } from "../git/change.ts";
import { pathFromText, type RepoPath, UNKNOWN } from "../git/path.ts";
import { UnreadableError } from "../git/unreadable.ts";
import { groupBy } from "../group.ts";

/** One entry of a tree as the REST API gives it, with the fields that are read. */
export interface Item {
  /** From the root of the tree that was asked for. Names are text: bytes that are not UTF-8 have become something else. */
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
}

/** All that a tree holds, at any depth. */
export interface Listing {
  /** What is not a directory, in git's byte order. */
  readonly files: ReadonlyMap<RepoPath, Item>;
  /** Object ids; the root's path is empty. */
  readonly directories: ReadonlyMap<RepoPath, string>;
}

const DIRECTORY = "040000";
const SYMLINK = "120000";
const SUBMODULE = "160000";
const REPLACED = "\uFFFD";

/**
 * Takes the list of a tree, subdirectories included. The id of a tree is the hash of its names, modes and ids, so each
 * directory is held against its own: what agrees is complete and spelled right. A directory may disagree when names in
 * it show that they were no text; then those are known to be unknown. Otherwise it throws UnreadableError.
 */
export function listingOf(root: string, items: readonly Item[]): Listing {
  const inDirectory = groupBy(items, ({ path }) => directoryOf(path));
  const all = [{ path: "", sha: root }, ...items.filter(({ mode }) => mode === DIRECTORY)];
  const inexact = new Set<string>();
  const isUnknown = (path: string): boolean =>
    path.includes(REPLACED) &&
    ((nameOf(path).includes(REPLACED) && inexact.has(directoryOf(path))) || isUnknown(directoryOf(path)));
  // A path sorts after those of the directories that it is in.
  for (const { path, sha } of all.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const entries = inDirectory.get(path) ?? [];
    if (isUnknown(path) || treeId(entries, sha) === sha) continue;
    if (!entries.some((entry) => nameOf(entry.path).includes(REPLACED))) {
      throw new UnreadableError(
        `GitHub's list of the directory /${path} of the tree ${root} is not what the tree holds`,
      );
    }
    inexact.add(path);
  }
  const pathOf = ({ path }: { path: string }) => (isUnknown(path) ? pathFromText(path) : (path as RepoPath));
  const files = new Map<RepoPath, Item>();
  for (const item of items) {
    if (item.mode === DIRECTORY) continue;
    const path = pathOf(item);
    const other = files.get(path);
    // Several names may have become one. It stands for all of them, and so for a link if one of them is.
    files.set(path, other && isLink(other) ? other : item);
  }
  return { files, directories: new Map(all.map((directory) => [pathOf(directory), directory.sha])) };
}

/** The two-dot diff of two trees; what cannot be told apart by its name counts as changed when its directory changed. */
export function difference(base: Listing, head: Listing): Change[] {
  const paths = new Set([...base.files.keys(), ...head.files.keys()]);
  return [...paths].flatMap((path): Change[] => {
    const before = base.files.get(path);
    const after = head.files.get(path);
    if (path.includes(UNKNOWN) ? sameDirectory(path, base, head) : isSame(before, after)) return [];
    const below = [before, after].some((item) => item !== undefined && isLink(item));
    return [{ path, status: !before ? "added" : !after ? "deleted" : "changed", below }];
  });
}

export function treeOf({ files }: Listing): Tree {
  const links = [...files].filter(([, item]) => isLink(item));
  return {
    paths: [...files.keys()],
    symlinks: new Map(links.filter(([, { mode }]) => mode === SYMLINK).map(([path, { sha }]) => [path, sha])),
    submodules: new Set(links.filter(([, { mode }]) => mode === SUBMODULE).map(([path]) => path)),
  };
}

/** The id of an object as git computes it, by the hash that an id of this length comes from. */
export function objectId(type: "blob" | "tree", content: Uint8Array, like: string): string {
  const hash = createHash(like.length === 64 ? "sha256" : "sha1");
  return hash.update(`${type} ${content.length}\0`).update(content).digest("hex");
}

function treeId(entries: readonly Item[], like: string): string {
  // Git sorts by bytes, and a directory as if its name ended in a slash.
  const keyed = entries.map(({ path, mode, sha }) => {
    const name = nameOf(path);
    const line = Buffer.concat([Buffer.from(`${mode.replace(/^0/, "")} ${name}\0`), Buffer.from(sha, "hex")]);
    return { key: Buffer.from(mode === DIRECTORY ? `${name}/` : name), line };
  });
  keyed.sort((a, b) => Buffer.compare(a.key, b.key));
  return objectId("tree", Buffer.concat(keyed.map(({ line }) => line)), like);
}

/** A change of mode alone leaves the bytes as they are, unless it makes a link of a file. */
function isSame(before: Item | undefined, after: Item | undefined): boolean {
  if (!before || !after || before.sha !== after.sha) return false;
  return before.mode === after.mode || (before.mode !== SYMLINK && after.mode !== SYMLINK);
}

function sameDirectory(path: RepoPath, base: Listing, head: Listing): boolean {
  const known = directoryOf(path.slice(0, path.indexOf(UNKNOWN))) as RepoPath;
  const before = base.directories.get(known);
  return before !== undefined && before === head.directories.get(known);
}

function isLink({ mode }: Item): boolean {
  return mode === SYMLINK || mode === SUBMODULE;
}

function directoryOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
