import type { Change, Tree } from "../git/change.ts";
import type { Gitlinks } from "../git/gitlinks.ts";
import type { RepoPath } from "../git/path.ts";
import { type BuiltFile, commitBuilt, diffBuilt, idsBefore, readBuilt, type Source, treeOf } from "./tree.ts";

/** The build that this job deployed, and what it can be compared with: the commits that hold earlier builds. */
export interface Build {
  /** The tree that is served of it. */
  readonly tree: Tree;
  /** Writes it into a commit and gives its SHA; asked for before `changesSince`. Throws UnreadableError. */
  commit(source: Source): Promise<string>;
  /** Reads what an earlier build was made from; null if the server no longer has it. Throws UnreadableError. */
  sourceOf(build: string): Promise<Source | null>;
  /** The files that differ from any of these builds, sorted by path. All had a source. Throws UnreadableError. */
  changesSince(builds: readonly string[]): Promise<readonly Change[]>;
  /** Points a ref at its commit, by compare-and-swap. */
  push(ref: string, expected: string | null): ReturnType<Gitlinks["push"]>;
  /** The object ids of those of the paths that its commit holds, or that another build's does where this one differs. */
  blobIds(commit: string, paths: readonly RepoPath[]): Promise<ReadonlyMap<RepoPath, string>>;
  /** Those of the object ids that its files have. */
  held(commit: string, oids: ReadonlySet<string>): Promise<ReadonlySet<string>>;
}

function idsOf(files: readonly BuiltFile[]): ReadonlyMap<RepoPath, string> {
  return new Map(files.map(({ path, oid }) => [path, oid]));
}

/** The build of these files. */
export function buildOf(files: readonly BuiltFile[], gitlinks: Gitlinks): Build {
  const sources = new Map<string, Promise<Source | null>>();
  let own: string | null = null;
  const written = () => {
    if (own === null) throw new Error("the build was not written into a commit");
    return own;
  };
  const fetchSource = async (build: string) => ((await gitlinks.fetch(build)) ? readBuilt(build, gitlinks) : null);
  return {
    tree: treeOf(files),
    async commit(source) {
      own = await commitBuilt(files, source, gitlinks);
      return own;
    },
    sourceOf(build) {
      const source = sources.get(build) ?? fetchSource(build);
      sources.set(build, source);
      return source;
    },
    async changesSince(builds) {
      const found = new Map<RepoPath, Change>();
      for (const build of builds) {
        for (const change of await diffBuilt(build, written(), gitlinks))
          found.set(change.path, found.get(change.path) ?? change);
      }
      return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
    },
    push: (ref, expected) => gitlinks.push(ref, written(), expected),
    async blobIds(commit, paths) {
      const ids = own === null || commit === own ? idsOf(files) : await idsBefore(commit, own, gitlinks);
      return new Map(paths.flatMap((path) => (ids.has(path) ? [[path, ids.get(path)!] as const] : [])));
    },
    held: async (_, wanted) => new Set(files.flatMap(({ oid }) => (wanted.has(oid) ? [oid] : []))),
  };
}
