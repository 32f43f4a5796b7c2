import { setTimeout as sleep } from "node:timers/promises";
import type { Clock, Limits } from "../clock.ts";
import type { Change, Tree } from "./change.ts";
import { objectsOf } from "./objects.ts";
import type { RepoPath } from "./path.ts";
import { GitError, type GitOptions, type GitResult, git, type TakeOutput } from "./process.ts";
import { makeScratch, type ScratchOptions } from "./scratch.ts";
import { isUntrusted, trustedByNode } from "./trust.ts";

/** The refs of the server: full name → the object it names and, for an annotated tag, the commit behind it. */
export type Refs = ReadonlyMap<string, { readonly oid: string; readonly commit: string }>;

/**
 * Reads commits of the server's repository by way of a bare repository in a temp folder. Needs no checkout; one that
 * is there is read (its objects stand behind ours as alternates) and never written to.
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

/** What only git can tell without a request. */
export interface GitRepository extends Repository {
  /** The object ids of those of the paths that are regular files of a needed commit. Names that are not UTF-8 are left out. */
  blobIds(commit: string, paths: readonly RepoPath[]): Promise<ReadonlyMap<RepoPath, string>>;
}

export interface RepositoryOptions extends ScratchOptions {
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
  readonly env: NodeJS.ProcessEnv;
  /** For the pauses between tries; the machine's without it. */
  readonly clock?: Pick<Clock, "sleep">;
  /** LIMITS without it. */
  readonly limits?: Limits;
}

const TRIES = 3;
/** First pause between tries; it doubles. */
const PAUSE_MS = 500;
/** The server answered and said that it does not have, or does not give, an object that was asked for. */
const NOT_THERE = /not our ref|unadvertised object|no such remote ref|couldn't find remote ref|bad object/i;

/** Makes the scratch repository. It is deleted when the handle is disposed of. */
export async function openRepository(options: RepositoryOptions): Promise<GitRepository> {
  const scratch = await makeScratch(options);
  const { dir } = scratch;
  const url = `${options.serverUrl}/${options.repository}`;
  const gitOptions: GitOptions = {
    dir,
    serverUrl: options.serverUrl,
    url,
    token: options.token,
    env: options.env,
    ...(options.limits && { limits: options.limits }),
  };
  let processes = 0;
  let trusted: string | null = null;
  const run = async (args: readonly string[], input?: string | Buffer, take?: TakeOutput): Promise<GitResult> => {
    processes += 1;
    const tried = trusted;
    const result = await git({ ...gitOptions, trusted: tried }, args, input, take);
    if (result.code === 0 || tried || !isUntrusted(result.stderr)) return result;
    trusted ??= await trustedByNode(dir, options.env);
    return trusted ? run(args, input, take) : result;
  };
  const read = async (args: readonly string[], input?: string | Buffer, take?: TakeOutput) =>
    succeeded(args, await run(args, input, take));
  const objects = objectsOf(read);
  const available = new Set<string>();

  async function fetchObjects(oids: readonly string[]): Promise<readonly string[]> {
    const args = ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--depth=1"];
    const result = await patiently(options.clock, () =>
      run([...args, "--filter=blob:none", "--stdin", url], oids.join("\n")),
    );
    // A filtered fetch declares the repository a partial clone, which may then fetch by itself whatever it lacks.
    await scratch.configure();
    if (result.code === 0) return [];
    if (!NOT_THERE.test(result.stderr)) throw failure(args, result);
    // One unknown object fails the whole fetch without naming the others: halve until each stands alone.
    if (oids.length === 1) return oids;
    const half = oids.length >> 1;
    return [...(await fetchObjects(oids.slice(0, half))), ...(await fetchObjects(oids.slice(half)))];
  }

  /** What was read already. Reading a checkout is what shows that it has all of it. */
  const trees = new Map<string, Tree>();
  const diffs = new Map<string, Change[]>();

  /** Whether what differs between head and the others, and head itself if it is among them, can be read on this machine. */
  async function complete(head: string, commits: readonly string[]): Promise<boolean> {
    if (!scratch.hasCheckout()) return false;
    const bases = commits.filter((sha) => sha !== head);
    try {
      const [tree, found] = await Promise.all([
        commits.includes(head) ? objects.tree(head) : null,
        bases.length > 0 ? objects.diffs(bases, head) : [],
      ]);
      if (tree) trees.set(head, tree);
      for (const [index, changes] of found.entries()) diffs.set(`${bases[index]} ${head}`, changes);
      return true;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      // What the checkout lacks must not make a fetch believe that it is there.
      await scratch.dropCheckout();
      return false;
    }
  }

  async function blobs(oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const wanted = [...new Set(oids)];
    const local = await objects.blobs(wanted);
    const absent = wanted.filter((oid) => !local.has(oid));
    if (absent.length === 0) return local;
    const missing = await fetchObjects(absent);
    const fetched = await objects.blobs(absent);
    // A file of head that cannot be read is unknown, and must not pass for one that is not there.
    if (fetched.size < absent.length) throw new GitError(`the server does not give the blobs ${missing.join(", ")}`);
    return new Map([...local, ...fetched]);
  }

  const repository: Omit<GitRepository, typeof Symbol.asyncDispose> = {
    blobs,

    async refs(names) {
      const patterns = names === "tags" ? [] : names.flatMap((name) => [name, `${name}^{}`]);
      const args = ["ls-remote", ...(names === "tags" ? ["--tags"] : []), "--", url, ...patterns];
      const refs = parseRefs(succeeded(args, await patiently(options.clock, () => run(args))).toString("utf8"));
      return names === "tags" ? refs : new Map([...refs].filter(([name]) => names.includes(name)));
    },

    async need(commits) {
      const wanted = [...new Set(commits)].filter((sha) => !available.has(sha));
      if (wanted.length === 0) return [];
      const missing = (await complete(commits[0]!, wanted))
        ? []
        : await fetchObjects([...new Set([...available, ...wanted])]);
      for (const sha of wanted) if (!missing.includes(sha)) available.add(sha);
      return missing;
    },

    commitsOf: objects.commitsOf,
    tree: async (commit) => trees.get(commit) ?? objects.tree(commit),

    async diff(bases, head) {
      const unread = bases.filter((base) => !diffs.has(`${base} ${head}`));
      const found = unread.length === 0 ? [] : await objects.diffs(unread, head);
      for (const [index, changes] of found.entries()) diffs.set(`${unread[index]} ${head}`, changes);
      return bases.flatMap((base) => diffs.get(`${base} ${head}`)!);
    },

    async file(commit, path) {
      const oid = await objects.fileId(commit, path);
      return oid === null ? null : (await blobs([oid])).get(oid)!;
    },

    blobIds: objects.blobIds,
    processes: () => processes,
  };

  // Whoever asks several things at once may give up at the first error: what still runs would lose its folder.
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
    processes: repository.processes,
    async [Symbol.asyncDispose]() {
      await Promise.allSettled(open);
      await scratch.remove();
    },
  };
}

function parseRefs(output: string): Refs {
  const refs = new Map<string, { oid: string; commit: string }>();
  for (const line of output.split("\n")) {
    const [oid, name] = line.split("\t");
    if (!oid || !name) continue;
    const peeled = name.endsWith("^{}");
    const ref = peeled ? name.slice(0, -3) : name;
    refs.set(ref, { oid: peeled ? (refs.get(ref)?.oid ?? oid) : oid, commit: oid });
  }
  return refs;
}

/** Repeats what failed for another reason than the answer itself: a lost connection, a server that is busy. */
async function patiently(
  clock: Pick<Clock, "sleep"> = { sleep },
  attempt: () => Promise<GitResult>,
): Promise<GitResult> {
  for (let tries = 1; ; tries++) {
    const result = await attempt();
    if (result.code === 0 || tries === TRIES || NOT_THERE.test(result.stderr)) return result;
    await clock.sleep(PAUSE_MS * 2 ** (tries - 1));
  }
}

function succeeded(args: readonly string[], result: GitResult): Buffer {
  if (result.code !== 0) throw failure(args, result);
  return result.stdout;
}

function failure(args: readonly string[], { code, stderr }: GitResult): GitError {
  return new GitError(`git ${args[0]} failed with exit code ${code}: ${stderr || "it said nothing"}`);
}
