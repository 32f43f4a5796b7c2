import { type BatchObject, batchReader, isGenuine } from "./batch.ts";
import { type Change, changeOf, type Difference, type Tree } from "./change.ts";
import type { RepoPath } from "./path.ts";
import { GitError, type TakeOutput } from "./process.ts";
import { compareTrees, type Entry, eachFile, findEntry, isRegular, listFiles, oidOf } from "./tree.ts";

/** A commit and the parent that it is compared with. */
export interface Step {
  readonly commit: string;
  readonly parent: string;
}

/** Runs git and returns its output, which is empty when `take` gets it. Throws GitError when git fails. */
export type Read = (args: readonly string[], input?: string | Buffer, take?: TakeOutput) => Promise<Buffer>;

/** The objects that are on this machine. */
export type Objects = ReturnType<typeof objectsOf>;

/**
 * Reads objects that are on this machine, and compares each with its id: nothing that was forged is believed. Everything
 * throws GitError where an object is missing or forged, unless a line says otherwise.
 */
export function objectsOf(read: Read) {
  /** Commits, annotated tags and trees by id. */
  const loaded = new Map<string, BatchObject>();
  /** Those commits and tags of which everything is loaded that they lead to, but for files. */
  const whole = new Set<string>();

  /** Reads those of the objects that are not loaded yet. */
  async function readObjects(oids: Iterable<string>): Promise<void> {
    const unread = [...new Set(oids)].filter((oid) => !loaded.has(oid));
    if (unread.length === 0) return;
    const reader = batchReader((object) => {
      if (isGenuine(object)) loaded.set(object.oid, { ...object, content: detached(object.content) });
    });
    await read(["cat-file", "--batch", "--buffer"], linesOf(unread), reader.take);
    reader.end();
    const lost = unread.find((oid) => !loaded.has(oid));
    if (lost) throw new GitError(`the object ${lost} is missing, or its bytes are not what this id stands for`);
  }

  /** Reads commits, or the annotated tags of some, with all trees below them. */
  async function load(shas: readonly string[]): Promise<void> {
    const wanted = shas.filter((sha) => !whole.has(sha));
    if (wanted.length === 0) return;
    const walk = ["rev-list", "--objects", "--no-object-names", "--no-walk", "--filter=blob:none", "--stdin"];
    const listed = (await read(walk, linesOf(wanted))).toString("latin1").trimEnd().split("\n");
    await readObjects([...wanted, ...listed]);
    for (const sha of wanted) whole.add(sha);
  }

  function objectOf(id: string): BatchObject {
    const object = loaded.get(id);
    if (object) return object;
    throw new GitError(`git did not list the object ${id}`);
  }

  const treeOf = (id: string) => objectOf(id).content;

  /** The commit behind a SHA that was loaded. */
  function commitBehind(sha: string): BatchObject {
    const object = objectOf(sha);
    if (object.type === "commit") return object;
    if (object.type === "tag") return commitBehind(nextId(object));
    throw new GitError(`${sha} is no commit`);
  }

  /** The id of the uppermost tree of a commit that was loaded. */
  const rootOf = (commit: string) => nextId(commitBehind(commit));

  /** Reads the differences of each step, tree to tree, in their order. Reads no tree that is in both. */
  async function steps(steps: readonly Step[]): Promise<(readonly Difference[])[]> {
    const commits = steps.flatMap(({ commit, parent }) => [commit, parent]);
    await readObjects(commits);
    await load(commits.filter((sha) => objectOf(sha).type === "tag"));
    // Once for each level of folders: only the upper one tells which of the lower differ.
    for (;;) {
      const unread = new Set<string>();
      const known = (id: string) => {
        const tree = loaded.get(id);
        if (!tree) unread.add(id);
        return tree?.content ?? Buffer.of();
      };
      const found = steps.map(({ commit, parent }) => compareTrees(known, rootOf(parent), rootOf(commit)));
      if (unread.size === 0) return found;
      await readObjects(unread);
    }
  }

  /** Collects from the files of a commit. */
  async function collect<T>(commit: string, onFile: (path: RepoPath, entry: Entry) => T | null): Promise<T[]> {
    await load([commit]);
    const all: T[] = [];
    eachFile(treeOf, rootOf(commit), (path, entry) => {
      const found = onFile(path, entry);
      if (found !== null) all.push(found);
    });
    return all;
  }

  return {
    load,

    /** Reads the commits behind SHAs, of which some may be annotated tags'. */
    async commitsOf(shas: readonly string[]): Promise<string[]> {
      await load(shas);
      return shas.map((sha) => commitBehind(sha).oid);
    },

    /** Reads the two-dot diff, tree to tree, of each base against head, in their order. */
    async diffs(bases: readonly string[], head: string): Promise<Change[][]> {
      const found = await steps(bases.map((parent) => ({ commit: head, parent })));
      return found.map((differences) => differences.flatMap((difference) => changeOf(difference) ?? []));
    },

    steps,

    async tree(commit: string): Promise<Tree> {
      await load([commit]);
      return listFiles(treeOf, rootOf(commit));
    },

    /** Finds the object id of a regular file; null if the path is none there. */
    async fileId(commit: string, path: string): Promise<string | null> {
      await load([commit]);
      const entry = findEntry(treeOf, rootOf(commit), path);
      return entry && isRegular(entry) ? oidOf(entry) : null;
    },

    /** Reads the contents of those of the blobs that are here, by object id, and leaves out those that are not genuine. */
    async blobs(oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
      const blobs = new Map<string, Buffer>();
      if (oids.length === 0) return blobs;
      const reader = batchReader((object) => {
        if (isGenuine(object)) blobs.set(object.oid, Buffer.from(object.content));
      });
      await read(["cat-file", "--batch"], linesOf(oids), reader.take);
      reader.end();
      return blobs;
    },

    /** Finds the object ids of those of the paths that are regular files. Leaves out names that are not UTF-8. */
    async blobIds(commit: string, paths: readonly RepoPath[]): Promise<ReadonlyMap<RepoPath, string>> {
      const wanted = new Set(paths.filter((path) => path.isWellFormed()));
      if (wanted.size === 0) return new Map();
      return new Map(
        await collect(commit, (path, entry) => (isRegular(entry) && wanted.has(path) ? [path, oidOf(entry)] : null)),
      );
    },

    /** Finds those of the object ids that files of the commit have. */
    async held(commit: string, oids: ReadonlySet<string>): Promise<ReadonlySet<string>> {
      const held = await collect(commit, (_, entry) => {
        const oid = oidOf(entry);
        return oids.has(oid) ? oid : null;
      });
      return new Set(held);
    },
  };
}

/** The bytes without the output that they came in, unless they are most of it: a tree of a large folder is megabytes. */
function detached(content: Buffer): Buffer {
  return 2 * content.length > content.buffer.byteLength ? content : Buffer.from(content);
}

function linesOf(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}

/** The id of the tree of a commit, or of the object of a tag. */
function nextId({ content }: BatchObject): string {
  return /^(?:tree|object) ([0-9a-f]+)\n/.exec(content.toString("latin1", 0, 80))?.[1] ?? "";
}
