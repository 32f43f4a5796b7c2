import type { Clock, Limits } from "../clock.ts";
import type { Change, Tree } from "./change.ts";
import { type CheckoutOptions, findObjects } from "./checkout.ts";
import { localEnvironment } from "./environment.ts";
import { type Gitlinks, gitlinksOf } from "./gitlinks.ts";
import { formatOf } from "./object-id.ts";
import { objectsOf, type Read } from "./objects.ts";
import type { RepoPath } from "./path.ts";
import { GitError, runGit } from "./process.ts";
import { type Refs, remoteOf } from "./remote.ts";
import { makeScratch, type ScratchOptions } from "./scratch.ts";
import { reading, UnreadableError } from "./trouble.ts";

/**
 * Reads commits of the server's repository by way of a bare repository in a temp folder. Needs no checkout. Reads
 * the objects of one that is there, and compares them with their ids; never writes to it, nor fetches while git sees it.
 */
export interface Repository {
  /** All refs whose full names are given, or all tags. Missing ones are absent. */
  refs(names: readonly string[] | "tags"): Promise<Refs>;
  /**
   * Makes the trees of these commits readable, of which the first is what the others are compared with. Returns those that
   * the server no longer has.
   */
  need(commits: readonly string[]): Promise<readonly string[]>;
  /** The commits behind SHAs, of which some may be annotated tags'. All were needed before. */
  commitsOf(shas: readonly string[]): Promise<string[]>;
  /** The two-dot diffs, tree to tree, of each base against head, one after the other. All commits were needed before. */
  diff(bases: readonly string[], head: string): Promise<Change[]>;
  tree(commit: string): Promise<Tree>;
  /** The bytes of one file of a needed commit, or null if the path is none there. */
  file(commit: string, path: string): Promise<Buffer | null>;
  /** The contents of blobs, by object id. */
  blobs(oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
  /** Git processes started so far. */
  readonly processes: () => number;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A repository that git reads: it finds object ids without a request. */
export interface GitRepository extends Repository {
  /** The object ids of those of the paths that are regular files of a needed commit. Names that are not UTF-8 are left out. */
  blobIds(commit: string, paths: readonly RepoPath[]): Promise<ReadonlyMap<RepoPath, string>>;
  /** Those of the object ids that files of a needed commit have. */
  held(commit: string, oids: ReadonlySet<string>): Promise<ReadonlySet<string>>;
  /** Commits that hold hashes in place of files. */
  readonly gitlinks: Gitlinks;
}

export interface RepositoryOptions extends ScratchOptions, CheckoutOptions {
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
  readonly env: NodeJS.ProcessEnv;
  /** Makes the pauses between tries; without it the machine's clock does. */
  readonly clock?: Pick<Clock, "sleep">;
  /** LIMITS without it. */
  readonly limits?: Limits;
}

const NONE: ReadonlyMap<string, Buffer> = new Map();

/** Makes the scratch repository. It is deleted when the handle is disposed of. */
export async function openRepository(options: RepositoryOptions): Promise<GitRepository> {
  const { serverUrl, token, env, limits, clock } = options;
  const [scratch, checkout] = await Promise.all([makeScratch(options), findObjects(options)]);
  const { dir } = scratch;
  let processes = 0;
  const onProcess = () => {
    processes += 1;
  };
  const remote = remoteOf({
    ...{ dir, serverUrl, url: `${serverUrl}/${options.repository}`, token, env, onProcess },
    // A filtered fetch declares the repository a partial clone, which may then fetch missing objects by itself.
    onFetched: scratch.configure,
    ...(limits && { limits }),
    ...(clock && { clock }),
  });
  const readWith = (behind: () => string | null): Read => {
    return async (args, input, take) => {
      onProcess();
      const { code, stdout, stderr } = await runGit(
        dir,
        localEnvironment(env, dir, behind()),
        args,
        input,
        take,
        limits,
      );
      if (code === 0) return stdout;
      throw new GitError(`git ${args[0]} failed with exit code ${code}: ${stderr || "it said nothing"}`);
    };
  };
  /** The objects of the checkout; null once they lack one that is needed. */
  let behind = checkout;
  const objects = objectsOf(readWith(() => behind));
  const readScratch = readWith(() => null);
  const fetched = objectsOf(readScratch);
  const format = formatOf(options.sha);
  const gitlinks = gitlinksOf({ remote, scratch, format, read: readScratch, objects: fetched });
  const available = new Set<string>();

  /** Whether this machine can read these commits. */
  async function hasAll(commits: readonly string[]): Promise<boolean> {
    if (behind === null) return false;
    try {
      await objects.load(commits);
      return true;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      behind = null;
      return false;
    }
  }

  async function blobs(oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const wanted = [...new Set(oids)];
    // Blobs of the checkout that git cannot read are fetched like those that it lacks.
    const local = await reading(objects.blobs(wanted)).then((found) =>
      found instanceof UnreadableError ? NONE : found,
    );
    const absent = wanted.filter((oid) => !local.has(oid));
    if (absent.length === 0) return local;
    const missing = await remote.fetch(absent);
    const rest = await fetched.blobs(absent);
    // A file of head that cannot be read is unknown, and must not pass for one that is not there.
    if (rest.size < absent.length) throw new GitError(`the server does not give the blobs ${missing.join(", ")}`);
    return new Map([...local, ...rest]);
  }

  const repository: Omit<GitRepository, "gitlinks" | typeof Symbol.asyncDispose> = {
    blobs,

    refs: remote.refs,

    async need(commits) {
      const wanted = [...new Set(commits)].filter((sha) => !available.has(sha));
      if (wanted.length === 0) return [];
      const missing = (await hasAll(wanted)) ? [] : await remote.fetch([...new Set([...available, ...wanted])]);
      // All at once: each reading takes two processes.
      await objects.load(wanted.filter((sha) => !missing.includes(sha)));
      for (const sha of wanted) if (!missing.includes(sha)) available.add(sha);
      return missing;
    },

    commitsOf: objects.commitsOf,
    tree: objects.tree,
    diff: async (bases, head) => (await objects.diffs(bases, head)).flat(),

    async file(commit, path) {
      const oid = await objects.fileId(commit, path);
      return oid === null ? null : (await blobs([oid])).get(oid)!;
    },

    blobIds: objects.blobIds,
    held: objects.held,
    processes: () => processes,
  };

  // A caller of several questions may give up at the first error: the folder must stay until the others have ended.
  const open = new Set<Promise<unknown>>();
  const noted =
    <A extends unknown[], T>(ask: (...args: A) => Promise<T>) =>
    (...args: A): Promise<T> => {
      const answer = ask(...args);
      open.add(answer);
      const close = () => open.delete(answer);
      answer.then(close, close);
      return answer;
    };
  return {
    refs: noted(repository.refs),
    need: noted(repository.need),
    commitsOf: noted(repository.commitsOf),
    diff: noted(repository.diff),
    tree: noted(repository.tree),
    file: noted(repository.file),
    blobs: noted(repository.blobs),
    blobIds: noted(repository.blobIds),
    held: noted(repository.held),
    gitlinks: {
      commit: noted(gitlinks.commit),
      fetch: noted(gitlinks.fetch),
      read: noted(gitlinks.read),
      diff: noted(gitlinks.diff),
      push: noted(gitlinks.push),
    },
    processes: repository.processes,
    async [Symbol.asyncDispose]() {
      await Promise.allSettled(open);
      await scratch.remove();
    },
  };
}
