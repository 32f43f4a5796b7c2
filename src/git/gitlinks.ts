import { type Difference, NOTHING, SUBMODULE } from "./change.ts";
import { GrowingBytes } from "./growing.ts";
import type { ObjectFormat } from "./object-id.ts";
import type { Objects, Read } from "./objects.ts";
import { type Pack, startPack } from "./pack.ts";
import { type ByteText, encodeText, type RepoPath } from "./path.ts";
import { GitError } from "./process.ts";
import { type Pushed, pushCommit } from "./push.ts";
import type { Remote } from "./remote.ts";
import type { Scratch } from "./scratch.ts";

/**
 * Commits without parents whose trees hold nothing but hashes, as gitlinks: what git writes for a submodule, of which it
 * neither has nor needs the object. Two of them are compared as any two commits are, and no file ever travels.
 */
export interface Gitlinks {
  /**
   * Makes such a commit and gives its SHA: the same for the same links and message. It is on this machine only. Throws
   * GitError for a path that git allows in no tree: an empty name, `.git` and what file systems take for it. A server may
   * refuse more.
   */
  commit(links: readonly Gitlink[], message: string): Promise<string>;
  /** Fetches one, which may be any commit, with its trees. False: the server does not have it. */
  fetch(commit: string): Promise<boolean>;
  /** The message of a commit that `commit` made; null for any other. */
  read(commit: string): Promise<string | null>;
  /** Compares two of them, tree to tree. Throws GitError where either holds anything but gitlinks. */
  diff(base: string, commit: string): Promise<readonly Difference[]>;
  /**
   * Points a ref of the server at one that was made here, if it still holds `expected`; null: if there is no such ref.
   * Two requests; what the server has of the trees of `expected` is not sent if that was fetched.
   */
  push(ref: string, commit: string, expected: string | null): Promise<Pushed>;
}

/** Always the same, so that the same content gives the same commit. It is `.invalid` by RFC 2606: nobody gets mail there. */
const IDENTITY = "cdn-purge <cdn-purge@cdn-purge.invalid> 1577836800 +0000";

/** Where they are made and kept. */
export interface GitlinksOptions {
  readonly remote: Remote;
  readonly scratch: Pick<Scratch, "markShallow">;
  readonly format: ObjectFormat;
  /** Reads the scratch repository, without a checkout behind it: nobody forges a commit there. */
  readonly read: Read;
  readonly objects: Pick<Objects, "steps">;
}

export function gitlinksOf({ remote, scratch, format, read, objects }: GitlinksOptions): Gitlinks {
  const fetched = new Set<string>();
  return {
    async commit(links, message) {
      const pack = startPack(format);
      const commit = pack.add("commit", Buffer.from(commitBody(addTrees(links, pack), message)));
      // Strict: what a server with receive.fsckObjects refuses is refused here, before anything is purged.
      await read(["index-pack", "--stdin", "--strict"], pack.end());
      return commit;
    },

    async fetch(commit) {
      const missing = await remote.fetch([commit]);
      if (missing.length > 0) return false;
      fetched.add(commit);
      return true;
    },

    async read(commit) {
      const body = (await read(["cat-file", "commit", commit])).toString("utf8");
      const [, tree = "", message = ""] = /^tree ([0-9a-f]+)\n.*?\n\n(.*)$/s.exec(body) ?? [];
      return body === commitBody(tree, message) ? message : null;
    },

    async diff(base, commit) {
      const [differences] = await objects.steps([{ commit, parent: base }]);
      const other = differences!.find(({ modes }) => modes.some((mode) => mode !== SUBMODULE && mode !== NOTHING));
      if (other) throw new GitError(`${base} or ${commit} holds a file: neither was made of gitlinks alone`);
      return differences!;
    },

    async push(ref, commit, expected) {
      // Of a commit that is no ancestor git sends everything again, except from a repository that it takes for shallow
      // (--objects-edge-aggressive in builtin/pack-objects.c).
      if (expected !== null && fetched.has(expected)) await scratch.markShallow(expected);
      return pushCommit(remote, ref, commit, expected);
    },
  };
}

function commitBody(tree: string, message: string): string {
  return `tree ${tree}\nauthor ${IDENTITY}\ncommitter ${IDENTITY}\n\n${message}`;
}

/** A hash that stands in a tree in place of a file. No object of that id needs to exist. */
export interface Gitlink {
  readonly path: RepoPath;
  readonly oid: string;
}

/** Adds the trees that hold these gitlinks, in any order, and gives the id of the uppermost. */
function addTrees(links: readonly Gitlink[], pack: Pack): string {
  // As Latin-1, one character a byte, texts compare as their bytes do: the order in which git has the entries of a tree,
  // each folder as if a slash followed its name, is that of whole paths.
  const sorted = links.map(withBytes).sort((one, other) => (one.path < other.path ? -1 : 1));
  let at = 0;
  /** The bodies of the trees that are being made: behind that of a folder, the one of a folder in it. */
  const bodies = new GrowingBytes();

  /** Adds the tree of the paths that begin with the prefix, which stand together. */
  function addTree(prefix: string): string {
    const start = bodies.length;
    while (sorted[at]?.path.startsWith(prefix)) {
      const { path, oid } = sorted[at]!;
      const slash = path.indexOf("/", prefix.length);
      const isFile = slash < 0;
      if (isFile) at += 1;
      const id = isFile ? oid : addTree(path.slice(0, slash + 1));
      bodies.addText(isFile ? `160000 ${path.slice(prefix.length)}\0` : `40000 ${path.slice(prefix.length, slash)}\0`);
      bodies.addHex(id);
    }
    const id = pack.add("tree", bodies.from(start));
    bodies.cut(start);
    return id;
  }
  return addTree("");
}

/** The link itself wherever the bytes of its path are its characters. */
function withBytes(link: Gitlink): { readonly path: ByteText; readonly oid: string } {
  const path = encodeText(link.path);
  return path === link.path ? link : { ...link, path };
}
