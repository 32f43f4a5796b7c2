import { type Change, changeOf, type Difference, type Tree } from "./change.ts";
import { batchReader, diffReader, heldReader, isGenuine, parseBlobIds, treeReader } from "./output.ts";
import type { RepoPath } from "./path.ts";
import { GitError, type TakeOutput } from "./process.ts";

/** A commit and the parent that it is compared with. */
export interface Step {
  readonly commit: string;
  readonly parent: string;
}

/** Runs git and returns its output, which is empty when `take` gets it. Throws GitError when git fails. */
export type Read = (args: readonly string[], input?: string | Buffer, take?: TakeOutput) => Promise<Buffer>;

const DIFF_TREE = [
  ...["diff-tree", "-r", "-z", "--raw", "--no-renames", "--no-ext-diff", "--ignore-submodules=none"],
  ...["--no-abbrev", "--always", "--stdin"],
];

/** The objects that are on this machine. */
export type Objects = ReturnType<typeof objectsOf>;

/** Reads objects that are on this machine. Everything throws where one is not, unless a line says otherwise. */
export function objectsOf(read: Read) {
  /** Reads the commits behind SHAs, of which some may be annotated tags'. */
  async function commitsOf(shas: readonly string[]): Promise<string[]> {
    const output = await read(["rev-parse", "--end-of-options", ...shas.map((sha) => `${sha}^{commit}`)]);
    return output
      .toString("latin1")
      .split("\n")
      .filter((line) => line !== "" && line !== "--end-of-options");
  }

  /** Reads the differences of each step, in their order. */
  async function steps(steps: readonly Step[]): Promise<(readonly Difference[])[]> {
    // Each line names a commit and the one to take for its parent.
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

    /** Reads the two-dot diff, tree to tree, of each base against head, in their order. */
    async diffs(bases: readonly string[], head: string): Promise<Change[][]> {
      const found = await compared(bases, head).catch(async (error) => {
        if (!(error instanceof GitError)) throw error;
        // A tag is seldom among them, and asking each time would be a process more. Throws for a commit that is missing.
        const given = [head, ...bases];
        const commits = await commitsOf(given);
        if (commits.every((commit, index) => commit === given[index])) throw error;
        const [tip, ...parents] = commits;
        return compared(parents, tip!);
      });
      return found.map((differences) => differences.flatMap((difference) => changeOf(difference) ?? []));
    },

    steps,

    async tree(commit: string): Promise<Tree> {
      const reader = treeReader();
      await read(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit], undefined, reader.take);
      return reader.end();
    },

    /** Finds the object id of a regular file; null if the path is none there. */
    async fileId(commit: string, path: string): Promise<string | null> {
      const entry = await read(["ls-tree", "-z", "--full-tree", "--end-of-options", commit, "--", path]);
      const [oid] = /(?<=^100\d{3} blob )[0-9a-f]+(?=\t)/.exec(entry.toString("latin1")) ?? [];
      // With a slash at its end the path of a directory lists its entries.
      return oid === undefined || path.endsWith("/") ? null : oid;
    },

    /** Reads the contents of those of the blobs that are here, by object id, and leaves out those that are not genuine. */
    async blobs(oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
      const blobs = new Map<string, Buffer>();
      if (oids.length === 0) return blobs;
      const reader = batchReader((object) => {
        if (isGenuine(object)) blobs.set(object.oid, Buffer.from(object.content));
      });
      await read(["cat-file", "--batch"], oids.map((oid) => `${oid}\n`).join(""), reader.take);
      reader.end();
      return blobs;
    },

    /** Finds the object ids of those of the paths that are regular files. Leaves out names that are not UTF-8. */
    async blobIds(commit: string, paths: readonly RepoPath[]): Promise<ReadonlyMap<RepoPath, string>> {
      // Arguments of a process are text.
      const named = paths.filter((path) => path.isWellFormed());
      if (named.length === 0) return new Map();
      const args = ["--literal-pathspecs", "ls-tree", "-z", "--full-tree", "--end-of-options", commit, "--"];
      return parseBlobIds(await read([...args, ...named]));
    },

    /** Finds those of the object ids that files of the commit have. */
    async held(commit: string, oids: ReadonlySet<string>): Promise<ReadonlySet<string>> {
      const reader = heldReader(oids);
      await read(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit], undefined, reader.take);
      return reader.end();
    },

    /** Compares these commits, and all trees below them, with their ids. Throws GitError where one is missing or forged. */
    async prove(commits: readonly string[]): Promise<void> {
      const walk = ["rev-list", "--objects", "--no-object-names", "--no-walk", "--filter=blob:none", "--stdin"];
      const oids = await read(walk, commits.map((commit) => `${commit}\n`).join(""));
      let genuine = 0;
      const reader = batchReader((object) => {
        if (isGenuine(object)) genuine += 1;
      });
      await read(["cat-file", "--batch", "--buffer"], oids, reader.take);
      reader.end();
      const lost = oids.toString("latin1").split("\n").length - 1 - genuine;
      if (lost > 0) throw new GitError(`${lost} objects are missing, or are not what their ids stand for`);
    },
  };
}
