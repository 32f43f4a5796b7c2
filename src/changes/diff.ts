import type { Change, Tree } from "./change.ts";
import { decodePath, type RepoPath } from "./path.ts";

const SYMLINK = "120000";
const SUBMODULE = "160000";
const NOTHING = "000000";
const NUL = 0;
const TAB = 9;
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
 * `:MODE MODE OID OID STATUS\0PATH\0`, again and again. Throws on anything else: half of a list must not pass for the whole.
 */
export function parseDiffs(output: Buffer): Comparison[] {
  const found: { commit: string; differences: Difference[] }[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(NUL, at);
    const after = output[at] === COLON ? output.indexOf(NUL, end + 1) : end;
    if (end < 0 || after < 0) throw new Error("git diff-tree ended in the middle of an entry");
    const header = output.subarray(at, end);
    const last = found.at(-1);
    if (after === end) found.push({ commit: commitOf(header), differences: [] });
    else if (last) last.differences.push(differenceOf(header, output.subarray(end + 1, after)));
    else throw new Error("git diff-tree did not say what it compared");
    at = after + 1;
  }
  return found;
}

function commitOf(header: Buffer): string {
  const text = header.toString("latin1");
  if (/^[0-9a-f]{40,64}$/.test(text)) return text;
  throw new Error(`git diff-tree wrote a line that is none of its own: ${JSON.stringify(text)}`);
}

function differenceOf(header: Buffer, path: Buffer): Difference {
  const match = /^:(\d{6}) (\d{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) [AMDT]$/.exec(header.toString("latin1"));
  if (!match)
    throw new Error(`git diff-tree wrote a line that is none of its own: ${JSON.stringify(header.toString("latin1"))}`);
  const [, before, after, oidBefore, oidAfter] = match;
  return { path: decodePath(path), modes: [before!, after!], oids: [oidBefore!, oidAfter!] };
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

/** Reads `git ls-tree -r -z --full-tree`: `MODE TYPE OID\tPATH\0`, again and again. */
export function parseTree(output: Buffer): Tree {
  const paths: RepoPath[] = [];
  const symlinks = new Map<RepoPath, string>();
  const submodules = new Set<RepoPath>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(NUL, at);
    const tab = output.indexOf(TAB, at);
    if (end < 0 || tab < 0 || tab > end) throw new Error("git ls-tree ended in the middle of an entry");
    const path = decodePath(output.subarray(tab + 1, end));
    paths.push(path);
    // Only links are looked at closely: a site has hundreds of thousands of ordinary files.
    if (output[at + 1] !== 0x30) {
      const [mode, , oid] = output.toString("latin1", at, tab).split(" ");
      if (mode === SYMLINK) symlinks.set(path, oid!);
      if (mode === SUBMODULE) submodules.add(path);
    }
    at = end + 1;
  }
  return { paths, symlinks, submodules };
}

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
