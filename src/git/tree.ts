import { type Difference, NOTHING, SUBMODULE, SYMLINK, type Tree } from "./change.ts";
import { decodePath, encodePath, type RepoPath } from "./path.ts";
import { GitError } from "./process.ts";

/** Gives a tree object by its id, as git stores it. */
export type TreeOf = (id: string) => Buffer;

/** An entry of a tree. */
export interface Entry {
  /** Six digits, as `git ls-tree` writes them. */
  readonly mode: string;
  /** One character a byte, so that texts compare as bytes do; a directory's ends in a slash, which is how git sorts it. */
  readonly name: string;
  readonly oid: string;
}

const NUL = 0;
const SPACE = 32;
const DIRECTORY = "040000";

/** Splits a tree: `MODE NAME\0` and the bytes of an id, again and again. Throws GitError for anything else. */
export function* entriesOf(tree: Buffer, like: string): Generator<Entry, undefined> {
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(SPACE, at);
    const nul = tree.indexOf(NUL, at);
    const end = nul + 1 + like.length / 2;
    if (space <= at || nul <= space + 1 || end > tree.length)
      throw new GitError("a tree ends in the middle of an entry");
    const mode = tree.toString("latin1", at, space).padStart(6, "0");
    const name = tree.toString("latin1", space + 1, nul);
    const oid = tree.toString("hex", nul + 1, end);
    yield { mode, name: mode === DIRECTORY ? `${name}/` : name, oid };
    at = end;
  }
}

/** Whether an entry is a directory. */
export function isDirectory({ mode }: Entry): boolean {
  return mode === DIRECTORY;
}

/** Whether an entry is a file with bytes of its own, executable or not. */
export function isRegular({ mode }: Entry): boolean {
  return mode.startsWith("100");
}

/** Finds the entry of a path; null if there is none, or a directory. */
export function findEntry(treeOf: TreeOf, root: string, path: string): Entry | null {
  const bytes = encodePath(path as RepoPath).toString("latin1");
  let tree = root;
  for (const segment of bytes.split(/(?<=\/)/)) {
    const entry = [...entriesOf(treeOf(tree), tree)].find(({ name }) => name === segment);
    if (!entry || !isDirectory(entry)) return entry ?? null;
    tree = entry.oid;
  }
  return null;
}

/** Calls `onFile` with each entry below a tree that is no directory, in git's order. */
export function eachFile(
  treeOf: TreeOf,
  root: string,
  onFile: (path: RepoPath, entry: Entry) => void,
  above = "",
): void {
  for (const entry of entriesOf(treeOf(root), root)) {
    const path = above + decodeName(entry.name);
    if (isDirectory(entry)) eachFile(treeOf, entry.oid, onFile, path);
    else onFile(path as RepoPath, entry);
  }
}

/** Lists the files below a tree. */
export function listFiles(treeOf: TreeOf, root: string): Tree {
  const paths: RepoPath[] = [];
  const symlinks = new Map<RepoPath, string>();
  const submodules = new Set<RepoPath>();
  eachFile(treeOf, root, (path, { mode, oid }) => {
    paths.push(path);
    if (mode === SYMLINK) symlinks.set(path, oid);
    if (mode === SUBMODULE) submodules.add(path);
  });
  return { paths, symlinks, submodules };
}

/** The differences between two trees, in git's order. Null: there is no such tree. */
export function* compareTrees(
  treeOf: TreeOf,
  base: string | null,
  head: string | null,
  above = "",
): Generator<Difference, undefined> {
  if (base === head) return;
  const [left, right] = [base, head].map((id) => (id === null ? [].values() : entriesOf(treeOf(id), id)));
  const zeros = "0".repeat((base ?? head)!.length);
  let before = left!.next().value;
  let after = right!.next().value;
  while (before || after) {
    // Both are sorted: the entry whose name comes first stands on one side alone.
    const one = !before || (after && after.name < before.name) ? null : before;
    const other = !after || (before && before.name < after.name) ? null : after;
    const entry = (one ?? other)!;
    const path = (above + decodeName(entry.name)) as RepoPath;
    if (isDirectory(entry)) yield* compareTrees(treeOf, one?.oid ?? null, other?.oid ?? null, path);
    else if (one?.oid !== other?.oid || one?.mode !== other?.mode) {
      const modes = [one?.mode ?? NOTHING, other?.mode ?? NOTHING] as const;
      yield { path, modes, oids: [one?.oid ?? zeros, other?.oid ?? zeros] };
    }
    if (one) before = left!.next().value;
    if (other) after = right!.next().value;
  }
}

/** Decodes a name of one character a byte. A whole path is its names: no character of UTF-8 holds a slash. */
function decodeName(name: string): string {
  return ASCII.test(name) ? name : decodePath(Buffer.from(name, "latin1"));
}

/** A site has hundreds of thousands of names, nearly all of them plain. */
const ASCII = /^[\0-\x7f]*$/;
