import { type Difference, NOTHING, SUBMODULE, SYMLINK, type Tree } from "./change.ts";
import { decodeText, encodeText, type RepoPath } from "./path.ts";
import { GitError } from "./process.ts";

/** Gives a tree object by its id, as git stores it. */
export type TreeOf = (id: string) => Buffer;

/** An entry of a tree. Its texts have one character a byte, and so compare as bytes do. */
export interface Entry {
  /** Six digits, as `git ls-tree` writes them. */
  readonly mode: string;
  /** A directory's ends in a slash, which is how git sorts it. */
  readonly name: string;
  /** The bytes of the object id; `oidOf` writes it in hex. */
  readonly id: string;
}

const DIRECTORY = "040000";

/** The modes that git writes, as trees hold them. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ["40000", DIRECTORY],
  ...["100644", "100755", SYMLINK, SUBMODULE].map((mode) => [mode, mode] as const),
]);

/**
 * The mode that git takes a written one for. Others have written `100664` and `40755`, of which `git fsck` only warns: the
 * kind of an entry is in its first digits (canon_mode in git's cache.h). Throws GitError for what is no number.
 */
function readMode(text: string): string {
  const mode = /^[0-7]{1,7}$/.test(text) ? Number.parseInt(text, 8) : Number.NaN;
  switch (mode & 0o170000) {
    case 0o100000:
      return mode & 0o100 ? "100755" : "100644";
    case 0o120000:
      return SYMLINK;
    case 0o040000:
      return DIRECTORY;
    default:
      if (Number.isNaN(mode)) throw new GitError("a tree holds an entry without a mode");
      return SUBMODULE;
  }
}

/**
 * The entries of a tree: `MODE NAME\0` and the bytes of an id, again and again. Throws GitError for anything else. One after
 * the other: a folder may hold 100,000, and two trees are compared at a time.
 */
export function* entriesOf(tree: Buffer, like: string): Generator<Entry, undefined> {
  // A text is cut many times sooner than bytes are: a site has hundreds of thousands of files.
  const text = tree.toString("latin1");
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(" ", at);
    const nul = text.indexOf("\0", at);
    const end = nul + 1 + like.length / 2;
    if (space <= at || nul <= space + 1 || end > text.length)
      throw new GitError("a tree ends in the middle of an entry");
    const written = text.slice(at, space);
    const mode = WRITTEN.get(written) ?? readMode(written);
    const name = text.slice(space + 1, nul);
    yield { mode, name: mode === DIRECTORY ? `${name}/` : name, id: text.slice(nul + 1, end) };
    at = end;
  }
}

/** The object id of an entry, in hex. */
export function oidOf({ id }: Entry): string {
  return Buffer.from(id, "latin1").toString("hex");
}

/** Whether an entry is a directory. */
function isDirectory({ mode }: Entry): boolean {
  return mode === DIRECTORY;
}

/** Whether an entry is a file with bytes of its own, executable or not. */
export function isRegular({ mode }: Entry): boolean {
  return mode.startsWith("100");
}

/** Finds the entry of a path; null if there is none, or a directory. */
export function findEntry(treeOf: TreeOf, root: string, path: string): Entry | null {
  let tree = root;
  for (const segment of encodeText(path as RepoPath).split(/(?<=\/)/)) {
    const entry = entryNamed(segment, treeOf(tree), tree);
    if (!entry || !isDirectory(entry)) return entry ?? null;
    tree = oidOf(entry);
  }
  return null;
}

function entryNamed(wanted: string, tree: Buffer, id: string): Entry | null {
  for (const entry of entriesOf(tree, id)) if (entry.name === wanted) return entry;
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
    // Joined: a text that is added up holds on to its parts, and so to the whole tree.
    const path = [above, decodeText(entry.name)].join("");
    if (isDirectory(entry)) eachFile(treeOf, oidOf(entry), onFile, path);
    else onFile(path as RepoPath, entry);
  }
}

/** Lists the files below a tree. */
export function listFiles(treeOf: TreeOf, root: string): Tree {
  const paths: RepoPath[] = [];
  const symlinks = new Map<RepoPath, string>();
  const submodules = new Set<RepoPath>();
  eachFile(treeOf, root, (path, entry) => {
    const { mode } = entry;
    paths.push(path);
    if (mode === SYMLINK) symlinks.set(path, oidOf(entry));
    if (mode === SUBMODULE) submodules.add(path);
  });
  return { paths, symlinks, submodules };
}

/** The differences between two trees, in git's order. Null: there is no such tree. */
export function compareTrees(
  treeOf: TreeOf,
  base: string | null,
  head: string | null,
  above = "",
  found: Difference[] = [],
): Difference[] {
  if (base === head) return found;
  const [left, right] = [base, head].map((id) => (id === null ? null : entriesOf(treeOf(id), id)));
  const zeros = "0".repeat((base ?? head)!.length);
  let [before, after] = [left?.next().value, right?.next().value];
  while (before || after) {
    // Both are sorted: the entry whose name comes first stands on one side alone.
    const one: Entry | null = !before || (after && after.name < before.name) ? null : before;
    const other: Entry | null = !after || (before && before.name < after.name) ? null : after;
    if (one) before = left!.next().value;
    if (other) after = right!.next().value;
    if (one?.id === other?.id && one?.mode === other?.mode) continue;
    const entry = (one ?? other)!;
    const path = (above + decodeText(entry.name)) as RepoPath;
    const [oid, newOid] = [one && oidOf(one), other && oidOf(other)];
    if (isDirectory(entry)) compareTrees(treeOf, oid, newOid, path, found);
    else {
      const modes = [one?.mode ?? NOTHING, other?.mode ?? NOTHING] as const;
      found.push({ path, modes, oids: [oid ?? zeros, newOid ?? zeros] });
    }
  }
  return found;
}
