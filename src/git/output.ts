/*
 * Readers of git's output. Each takes the output in pieces of any length, as the process writes them, and keeps
 * little of it: the list of a million files is a hundred megabytes.
 */
import { type Difference, SUBMODULE, SYMLINK, type Tree } from "./change.ts";
import { hashObject, isSha } from "./object-id.ts";
import { decodePath, decodePathIn, type RepoPath } from "./path.ts";

const NUL = 0;
const TAB = 9;
const LINE_END = 10;
const SPACE = 32;
const ZERO = 48;
const COLON = 58;

/** Reads output that comes in pieces. */
export interface Reader<T> {
  /** Never throws: `end` reports what is wrong. */
  take(piece: Buffer): void;
  /** Returns what was read. Throws when the output is cut, or is not what the command writes. */
  end(): T;
}

/**
 * Reads records that each end in a NUL, as `git COMMAND -z` writes them. `onRecord` gets the bytes that hold a record, and
 * where it begins and ends; an error that it throws ends the reading. `onEnd` makes the result.
 */
function recordReader<T>(
  command: string,
  onRecord: (bytes: Buffer, from: number, to: number) => void,
  onEnd: () => T,
): Reader<T> {
  let rest: Buffer[] = [];
  let wrong: unknown;

  function read(piece: Buffer): void {
    let from = 0;
    for (let end = piece.indexOf(NUL); end >= 0; end = piece.indexOf(NUL, from)) {
      if (rest.length === 0) onRecord(piece, from, end);
      else {
        const whole = Buffer.concat([...rest, piece.subarray(0, end)]);
        rest = [];
        onRecord(whole, 0, whole.length);
      }
      from = end + 1;
    }
    if (from < piece.length) rest.push(piece.subarray(from));
  }

  return {
    take(piece) {
      if (wrong !== undefined) return;
      try {
        read(piece);
      } catch (error) {
        wrong = error;
      }
    },
    end() {
      if (wrong !== undefined) throw wrong;
      if (rest.length > 0) throw cutError(command);
      return onEnd();
    },
  };
}

/** Half of a list must not pass for the whole. */
function cutError(command: string): Error {
  return new Error(`git ${command} ended in the middle of an entry`);
}

/** One line that `git diff-tree` has read: its first commit, and how the second differs from it. */
interface LineDiff {
  readonly commit: string;
  readonly differences: Difference[];
}

/**
 * Reads `git diff-tree -r -z --raw --no-renames --always --stdin`: for each line that it has read `COMMIT\0`, then
 * `:MODE MODE OID OID STATUS\0PATH\0`, again and again.
 */
export function diffReader(): Reader<LineDiff[]> {
  const found: LineDiff[] = [];
  let header: string | null = null;
  return recordReader(
    "diff-tree",
    (bytes, from, to) => {
      const last = found.at(-1);
      if (header !== null) {
        last!.differences.push(parseDifference(header, decodePathIn(bytes, from, to)));
        header = null;
        return;
      }
      const text = bytes.toString("latin1", from, to);
      if (bytes[from] !== COLON) found.push({ commit: requireSha(text), differences: [] });
      else if (last) header = text;
      else throw new Error("git diff-tree did not say what it compared");
    },
    () => {
      if (header !== null) throw cutError("diff-tree");
      return found;
    },
  );
}

function requireSha(text: string): string {
  if (isSha(text)) return text;
  throw unknownLine(text);
}

function parseDifference(header: string, path: RepoPath): Difference {
  const match = /^:(\d{6}) (\d{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) [AMDT]$/.exec(header);
  if (!match) throw unknownLine(header);
  const [, before, after, oidBefore, oidAfter] = match;
  return { path, modes: [before!, after!], oids: [oidBefore!, oidAfter!] };
}

function unknownLine(text: string): Error {
  return new Error(`git diff-tree wrote a line that is none of its own: ${JSON.stringify(text)}`);
}

/** Reads `git ls-tree -r -z --full-tree`. */
export function treeReader(): Reader<Tree> {
  const paths: RepoPath[] = [];
  const symlinks = new Map<RepoPath, string>();
  const submodules = new Set<RepoPath>();
  return entryReader(
    (bytes, from, tab, to) => {
      const path = decodePathIn(bytes, tab + 1, to);
      paths.push(path);
      // Only links are looked at closely: a site has hundreds of thousands of ordinary files, whose modes begin with 10.
      if (bytes[from + 1] === ZERO) return;
      const [mode, , oid] = bytes.toString("latin1", from, tab).split(" ");
      if (mode === SYMLINK) symlinks.set(path, oid!);
      if (mode === SUBMODULE) submodules.add(path);
    },
    () => ({ paths, symlinks, submodules }),
  );
}

/** Reads the same output, for those of the object ids that occur. */
export function heldReader(oids: ReadonlySet<string>): Reader<ReadonlySet<string>> {
  const held = new Set<string>();
  return entryReader(
    (bytes, _, tab) => {
      const oid = bytes.toString("latin1", bytes.lastIndexOf(SPACE, tab) + 1, tab);
      if (oids.has(oid)) held.add(oid);
    },
    () => held,
  );
}

/** Reads the entries of `git ls-tree -z`: `MODE TYPE OID\tPATH\0`, again and again. */
function entryReader<T>(
  onEntry: (bytes: Buffer, from: number, tab: number, to: number) => void,
  onEnd: () => T,
): Reader<T> {
  return recordReader(
    "ls-tree",
    (bytes, from, to) => {
      const tab = bytes.indexOf(TAB, from);
      if (tab < 0 || tab >= to) throw cutError("ls-tree");
      onEntry(bytes, from, tab, to);
    },
    onEnd,
  );
}

/** Parses the regular files of `git ls-tree -z --full-tree`: path → object id. */
export function parseBlobIds(output: Buffer): Map<RepoPath, string> {
  const found = new Map<RepoPath, string>();
  for (const entry of output.toString("latin1").split("\0")) {
    const [, oid, name] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    if (oid && name) found.set(decodePath(Buffer.from(name, "latin1")), oid);
  }
  return found;
}

/** One object as `git cat-file --batch` gives it. */
export interface BatchObject {
  readonly oid: string;
  readonly type: string;
  readonly content: Buffer;
}

/**
 * Whether the id is that of the bytes. Git itself hashes only what comes from a server: it believes the objects that it
 * finds in a folder.
 */
export function isGenuine({ oid, type, content }: BatchObject): boolean {
  return hashObject(type, content, oid) === oid;
}

/**
 * Reads `git cat-file --batch`: `OID TYPE SIZE\n`, so many bytes and `\n`, again and again. Leaves out the objects that git
 * reports as missing. Holds one object at a time; `onObject` must not throw.
 */
export function batchReader(onObject: (object: BatchObject) => void): Reader<void> {
  let held: Buffer[] = [];
  let length = 0;
  /** How many bytes there must be before it is worth looking again. */
  let needed = 1;

  /** Passes on the objects that are whole, and returns where the first that is not begins. */
  function readWhole(bytes: Buffer): number {
    for (let at = 0; ; ) {
      const end = bytes.indexOf(LINE_END, at);
      needed = bytes.length - at + 1;
      if (end < 0) return at;
      const [oid = "", type = "", size] = bytes.toString("latin1", at, end).split(" ");
      const start = end + 1;
      const after = type === "missing" ? start : start + Number(size) + 1;
      needed = after - at;
      if (!(after <= bytes.length)) return at;
      if (type !== "missing") onObject({ oid, type, content: bytes.subarray(start, after - 1) });
      at = after;
    }
  }

  return {
    take(piece) {
      held.push(piece);
      length += piece.length;
      if (length < needed) return;
      const bytes = held.length === 1 ? piece : Buffer.concat(held);
      const rest = bytes.subarray(readWhole(bytes));
      held = [rest];
      length = rest.length;
    },
    end() {
      if (length > 0) throw new Error("git cat-file ended in the middle of an object");
    },
  };
}
