import type { Change, Tree } from "./change.ts";
import { changeOf, type Difference, diffReader, parseBlobIds, treeReader } from "./output.ts";
import type { RepoPath } from "./path.ts";
import { GitError, type TakeOutput } from "./process.ts";

/** What git tells of objects that are on this machine. Everything throws where one is not, unless a line says otherwise. */
export interface Objects {
  /** The commits behind SHAs, of which some may be annotated tags'. */
  commitsOf(shas: readonly string[]): Promise<string[]>;
  /** The two-dot diff, tree to tree, of each base against head, in their order. */
  diffs(bases: readonly string[], head: string): Promise<Change[][]>;
  /** What each step changed, in their order. */
  steps(steps: readonly Step[]): Promise<(readonly Difference[])[]>;
  tree(commit: string): Promise<Tree>;
  /** The object id of a regular file, or null if the path is none there. */
  fileId(commit: string, path: string): Promise<string | null>;
  /** The contents of those of the blobs that are here, by object id. */
  blobs(oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
  /** The object ids of those of the paths that are regular files. Names that are not UTF-8 are left out. */
  blobIds(commit: string, paths: readonly RepoPath[]): Promise<ReadonlyMap<RepoPath, string>>;
}

/** A commit and what it is compared with. */
export interface Step {
  readonly commit: string;
  readonly parent: string;
}

/** Runs git and gives its output, if `take` does not get it; throws when it fails. */
export type Read = (args: readonly string[], input?: string, take?: TakeOutput) => Promise<Buffer>;

const DIFF_TREE = [
  ...["diff-tree", "-r", "-z", "--raw", "--no-renames", "--no-ext-diff", "--ignore-submodules=none"],
  ...["--no-abbrev", "--always", "--stdin"],
];

export function objectsOf(read: Read): Objects {
  async function commitsOf(shas: readonly string[]): Promise<string[]> {
    const output = await read(["rev-parse", "--end-of-options", ...shas.map((sha) => `${sha}^{commit}`)]);
    return output
      .toString("latin1")
      .split("\n")
      .filter((line) => line !== "" && line !== "--end-of-options");
  }

  async function steps(steps: readonly Step[]): Promise<(readonly Difference[])[]> {
    // A line of two commits is the first and what to take for its parent.
    const reader = diffReader();
    await read(DIFF_TREE, steps.map(({ commit, parent }) => `${commit} ${parent}\n`).join(""), reader.take);
    const found = reader.end();
    // diff-tree passes over a line whose first is missing or a tag, and ends as if nothing had changed.
    const lost = steps.find(({ commit }, index) => found[index]?.commit !== commit);
    if (lost) throw new GitError(`git diff-tree could not read the commit ${lost.commit}`);
    return found.map(({ differences }) => differences);
  }

  const compared = (bases: readonly string[], head: string) => steps(bases.map((parent) => ({ commit: head, parent })));

  return {
    commitsOf,

    async diffs(bases, head) {
      const found = await compared(bases, head).catch(async (error) => {
        if (!(error instanceof GitError)) throw error;
        // Mostly there is no tag among them, and asking each time would be a process more. Of what is missing this throws.
        const given = [head, ...bases];
        const commits = await commitsOf(given);
        if (commits.every((commit, index) => commit === given[index])) throw error;
        const [tip, ...parents] = commits;
        return compared(parents, tip!);
      });
      return found.map((differences) => differences.flatMap((difference) => changeOf(difference) ?? []));
    },

    steps,

    async tree(commit) {
      const reader = treeReader();
      await read(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit], undefined, reader.take);
      return reader.end();
    },

    async fileId(commit, path) {
      const entry = await read(["ls-tree", "-z", "--full-tree", "--end-of-options", commit, "--", path]);
      const [oid] = /(?<=^100\d{3} blob )[0-9a-f]+(?=\t)/.exec(entry.toString("latin1")) ?? [];
      // With a slash at its end the path of a directory lists what is in it.
      return oid === undefined || path.endsWith("/") ? null : oid;
    },

    async blobs(oids) {
      if (oids.length === 0) return new Map();
      return parseBatch(await read(["cat-file", "--batch"], oids.map((oid) => `${oid}\n`).join("")));
    },

    async blobIds(commit, paths) {
      // Arguments of a process are text.
      const named = paths.filter((path) => path.isWellFormed());
      if (named.length === 0) return new Map();
      const args = ["--literal-pathspecs", "ls-tree", "-z", "--full-tree", "--end-of-options", commit, "--"];
      return parseBlobIds(await read([...args, ...named]));
    },
  };
}

/** Reads `git cat-file --batch`; objects that are missing are left out. */
function parseBatch(output: Buffer): Map<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf("\n", at);
    const [oid, type, size] = output.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (type === "missing") continue;
    blobs.set(oid!, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}
