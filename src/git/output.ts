import type { Change, Tree } from "./change.ts";
import { isSha } from "./object-id.ts";
import { decodePath, decodePathIn, type RepoPath } from "./path.ts";
import { type Reader, recordReader } from "./records.ts";

const SYMLINK = "120000";
const SUBMODULE = "160000";
const NOTHING = "000000";
const TAB = 9;
const SPACE = 32;
const COLON = 58;

/** A path that differs: its mode and object id before and after, zeros where there is nothing. */
export interface Difference {
  readonly path: RepoPath;
  readonly modes: readonly [string, string];
  readonly oids: readonly [string, string];
}

/** What `git diff-tree` says of one of its lines. */
export interface Comparison {
  /** The first commit of the line. */
  readonly commit: string;
  readonly differences: readonly Difference[];
}

/**
 * Reads `git diff-tree -r -z --raw --no-renames --always --stdin`: of each line that it has read `COMMIT\0`, then
 * `:MODE MODE OID OID STATUS\0PATH\0`, again and again. Throws at the end on anything else: half of a list must not pass
 * for the whole.
 */
export function diffReader(): Reader<Comparison[]> {
  const found: { commit: string; differences: Difference[] }[] = [];
  let header: string | null = null;
  return recordReader(
    (bytes, from, to) => {
      const last = found.at(-1);
      if (header !== null) {
        last!.differences.push(differenceOf(header, decodePathIn(bytes, from, to)));
        header = null;
        return;
      }
      const text = bytes.toString("latin1", from, to);
      if (bytes[from] !== COLON) found.push({ commit: commitOf(text), differences: [] });
      else if (last) header = text;
      else throw new Error("git diff-tree did not say what it compared");
    },
    (isWhole) => {
      if (!isWhole || header !== null) throw new Error("git diff-tree ended in the middle of an entry");
      return found;
    },
  );
}

function commitOf(text: string): string {
  if (isSha(text)) return text;
  throw new Error(`git diff-tree wrote a line that is none of its own: ${JSON.stringify(text)}`);
}

function differenceOf(header: string, path: RepoPath): Difference {
  const match = /^:(\d{6}) (\d{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) [AMDT]$/.exec(header);
  if (!match) throw new Error(`git diff-tree wrote a line that is none of its own: ${JSON.stringify(header)}`);
  const [, before, after, oidBefore, oidAfter] = match;
  return { path, modes: [before!, after!], oids: [oidBefore!, oidAfter!] };
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

/** Reads `git ls-tree -r -z --full-tree`: `MODE TYPE OID\tPATH\0`, again and again. Throws at the end on anything else. */
export function treeReader(): Reader<Tree> {
  const paths: RepoPath[] = [];
  const symlinks = new Map<RepoPath, string>();
  const submodules = new Set<RepoPath>();
  return recordReader(
    (bytes, from, to) => {
      const tab = bytes.indexOf(TAB, from);
      if (tab < 0 || tab >= to) throw new Error(HALF_A_TREE);
      const path = decodePathIn(bytes, tab + 1, to);
      paths.push(path);
      // Only links are looked at closely: a site has hundreds of thousands of ordinary files.
      if (bytes[from + 1] === 0x30) return;
      const [mode, , oid] = bytes.toString("latin1", from, tab).split(" ");
      if (mode === SYMLINK) symlinks.set(path, oid!);
      if (mode === SUBMODULE) submodules.add(path);
    },
    (isWhole) => {
      if (!isWhole) throw new Error(HALF_A_TREE);
      return { paths, symlinks, submodules };
    },
  );
}

/** Reads the same, for those of the object ids that occur. */
export function heldReader(oids: ReadonlySet<string>): Reader<ReadonlySet<string>> {
  const held = new Set<string>();
  return recordReader(
    (bytes, from, to) => {
      const tab = bytes.indexOf(TAB, from);
      if (tab < 0 || tab >= to) throw new Error(HALF_A_TREE);
      const oid = bytes.toString("latin1", bytes.lastIndexOf(SPACE, tab) + 1, tab);
      if (oids.has(oid)) held.add(oid);
    },
    (isWhole) => {
      if (!isWhole) throw new Error(HALF_A_TREE);
      return held;
    },
  );
}

const HALF_A_TREE = "git ls-tree ended in the middle of an entry";

/** Reads the regular files of `git ls-tree -z --full-tree`: path → object id. */
export function parseBlobIds(output: Buffer): Map<RepoPath, string> {
  const found = new Map<RepoPath, string>();
  for (const entry of output.toString("latin1").split("\0")) {
    const [, oid, name] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    if (oid && name) found.set(decodePath(Buffer.from(name, "latin1")), oid);
  }
  return found;
}

/** Every path once, of a list that several bases made; sorted by path. */
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
