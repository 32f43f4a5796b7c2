import { resolve } from "node:path";
import type { Tree } from "../git/change.ts";
import { localEnvironment, plainEnvironment } from "../git/environment.ts";
import { type Objects, objectsOf, type Read, type Step } from "../git/objects.ts";
import { GitError, runGit } from "../git/process.ts";
import { UnreadableError } from "../git/trouble.ts";

/** A repository on this machine, only read: no network, no lock, no hook. */
export interface Local extends Objects {
  /** The top of the work tree; null in a bare repository. */
  readonly top: string | null;
  /** Whether old commits were left out when it was cloned. */
  readonly shallow: boolean;
  /** The commit that git resolves a name to, or null. */
  resolve(name: string): Promise<string | null>;
  /** The newest `count` commits from `head` along first parents that have a parent here, newest first. */
  line(head: string, count: number): Promise<readonly Dated[]>;
  /** The bytes of a file in each commit; null where it is no regular file. Throws GitError if this clone lacks them. */
  versions(commits: readonly string[], path: string): Promise<(Buffer | null)[]>;
  /** The first line of a commit's message. */
  subject(commit: string): Promise<string>;
  /** The first parent, or null. */
  parentOf(commit: string): Promise<string | null>;
}

/** A commit, its first parent and when it was made, in milliseconds since the epoch. */
export interface Dated extends Step {
  readonly time: number;
}

/** The repository cannot be used; the message says what to do. */
export class LocalError extends Error {
  override name = "LocalError";
}

/** Opens the repository that git finds from `cwd`. Throws LocalError. */
export async function openLocal(cwd: string, env: NodeJS.ProcessEnv): Promise<Local> {
  const plain = plainEnvironment(env);
  const facts = ["--absolute-git-dir", "--is-inside-work-tree", "--is-shallow-repository"];
  const found = await runGit(cwd, plain, ["rev-parse", ...facts]);
  if (found.code !== 0) throw new LocalError(explainFailure(cwd, found.stderr));
  const [dir = "", inside, shallow] = lines(found.stdout);
  const top =
    inside === "true" ? withoutLineEnd((await runGit(cwd, plain, ["rev-parse", "--show-toplevel"])).stdout) : null;

  const run = (...[args, input, take]: Parameters<Read>) =>
    runGit(dir, localEnvironment(env, dir, null), args, input, take);
  const read: Read = async (args, input, take) => {
    const { code, stdout, stderr } = await run(args, input, take);
    if (code === 0) return stdout;
    const [first = "it said nothing"] = stderr.split("\n");
    throw new GitError(`git ${args[0]} failed: ${first}`);
  };
  const parents = async (commit: string, count: number): Promise<readonly (readonly string[])[]> => {
    const output = await read([
      ...["rev-list", "--first-parent", "--timestamp", "--parents", `--max-count=${count}`],
      ...["--end-of-options", commit],
    ]);
    return lines(output).map((line) => line.split(" "));
  };

  const objects = objectsOf(read);
  return {
    ...objects,
    top: top && resolve(top),
    shallow: shallow === "true",

    async resolve(name) {
      const { code, stdout } = await run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
      return code === 0 ? (lines(stdout).at(-1) ?? null) : null;
    },

    async line(head, count) {
      const all = await parents(head, count);
      return all.flatMap(([time, commit, parent]) =>
        commit && parent ? [{ commit, parent, time: Number(time) * 1000 }] : [],
      );
    },

    async versions(commits, path) {
      const oids = await Promise.all(commits.map((commit) => objects.fileId(commit, path)));
      const blobs = await objects.blobs(oids.filter((oid) => oid !== null));
      return oids.map((oid) => {
        const blob = oid === null ? null : blobs.get(oid);
        if (blob === undefined) throw new GitError(`${path} is not here`);
        return blob;
      });
    },

    async subject(commit) {
      const format = ["--max-count=1", "--encoding=UTF-8", "--format=%s", "--end-of-options", commit];
      const [, subject = ""] = (await read(["rev-list", ...format])).toString("utf8").split("\n");
      return subject;
    },

    async parentOf(commit) {
      const [[, , parent] = []] = await parents(commit, 1);
      return parent ?? null;
    },
  };
}

/** Reads the targets of symlinks. Those that a partial clone lacks lead nowhere, and `missing` gets their number. */
export function withMissing(local: Objects, tree: Tree, missing: (count: number) => void): Pick<Objects, "blobs"> {
  return {
    async blobs(oids) {
      const found = await presentBlobs(local, oids);
      const lost = oids.filter((oid) => !found.has(oid));
      if (lost.length > 0) missing([...tree.symlinks.values()].filter((oid) => lost.includes(oid)).length);
      return new Map(oids.map((oid) => [oid, found.get(oid) ?? Buffer.from("/")]));
    },
  };
}

/** Reads the blobs that are here. Git gives up at the first that it may not fetch, so this halves the list until it finds it. */
async function presentBlobs(local: Objects, oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  try {
    return await local.blobs(oids);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    if (oids.length <= 1) return new Map();
    const middle = oids.length >> 1;
    const halves = [oids.slice(0, middle), oids.slice(middle)];
    const found = [];
    for (const half of halves) found.push(...(await presentBlobs(local, half)));
    return new Map(found);
  }
}

function explainFailure(cwd: string, stderr: string): string {
  const [first = ""] = stderr.split("\n");
  if (/dubious ownership/.test(first)) {
    return `git does not trust the repository at ${cwd}, which belongs to another user. Tell it to: git config --global --add safe.directory ${cwd}`;
  }
  return `${cwd} is in no git repository (${first.replace(/^fatal: /, "") || "git said nothing"}). Go to one, or clone one.`;
}

function lines(output: Buffer): string[] {
  return output.toString("utf8").split("\n").filter(Boolean);
}

function withoutLineEnd(output: Buffer): string {
  return output.toString("utf8").replace(/\r?\n$/, "");
}
