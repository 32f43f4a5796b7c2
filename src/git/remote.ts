import { setTimeout as sleep } from "node:timers/promises";
import type { Clock, Limits } from "../clock.ts";
import { formatOf, type ObjectFormat } from "./object-id.ts";
import { GitError, type GitOptions, type GitResult, git, type TakeOutput } from "./process.ts";
import { makeScratch, type Scratch, type ScratchOptions } from "./scratch.ts";
import { isUntrusted, trustedByNode } from "./trust.ts";

/** The refs of the server: full name → the object it names and, for an annotated tag, the commit behind it. */
export type Refs = ReadonlyMap<string, { readonly oid: string; readonly commit: string }>;

export interface RemoteOptions extends ScratchOptions {
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

/** A repository of the server, and the scratch repository by way of which git talks to it. */
export interface Remote {
  readonly scratch: Scratch;
  /** URL of the repository on the server. */
  readonly url: string;
  /** How the repository names its objects. */
  readonly format: ObjectFormat;
  /** Runs git in the scratch repository. */
  run(args: readonly string[], input?: string | Buffer, take?: TakeOutput): Promise<GitResult>;
  /** The same; throws GitError if git fails. Gives its output, if `take` does not get it. */
  read(args: readonly string[], input?: string | Buffer, take?: TakeOutput): Promise<Buffer>;
  /** The same as `run`, and again if git fails without an answer of the server: a lost connection, a server that is busy. */
  ask(args: readonly string[], isAnswer: (result: GitResult) => boolean, input?: string): Promise<GitResult>;
  /** Fetches these objects, of commits their trees but no parents and no blobs. Returns those that the server does not have. */
  fetch(oids: readonly string[]): Promise<readonly string[]>;
  /** All refs whose full names are given, or all tags. Missing ones are absent. */
  refs(names: readonly string[] | "tags"): Promise<Refs>;
  /** Git processes started so far. */
  readonly processes: () => number;
}

const TRIES = 3;
/** First pause between tries; it doubles. */
const PAUSE_MS = 500;
/** The server answered and said that it does not have, or does not give, an object that was asked for. */
const NOT_THERE = /not our ref|unadvertised object|no such remote ref|couldn't find remote ref|bad object/i;

const isNotThere = ({ stderr }: GitResult) => NOT_THERE.test(stderr);

/** Makes the scratch repository. The caller removes it. */
export async function openRemote(options: RemoteOptions): Promise<Remote> {
  const { clock = { sleep } } = options;
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

  const run: Remote["run"] = async (args, input, take) => {
    processes += 1;
    const tried = trusted;
    const result = await git({ ...gitOptions, trusted: tried }, args, input, take);
    if (result.code === 0 || tried || !isUntrusted(result.stderr)) return result;
    trusted ??= await trustedByNode(dir, options.env);
    return trusted ? run(args, input, take) : result;
  };

  const ask: Remote["ask"] = async (args, isAnswer, input) => {
    for (let tries = 1; ; tries++) {
      const result = await run(args, input);
      if (result.code === 0 || tries === TRIES || isAnswer(result)) return result;
      await clock.sleep(PAUSE_MS * 2 ** (tries - 1));
    }
  };

  async function fetch(oids: readonly string[]): Promise<readonly string[]> {
    const args = ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--depth=1"];
    const result = await ask([...args, "--filter=blob:none", "--stdin", url], isNotThere, oids.join("\n"));
    // A filtered fetch declares the repository a partial clone, which may then fetch by itself whatever it lacks.
    await scratch.configure();
    if (result.code === 0) return [];
    if (!isNotThere(result)) throw failure(args, result);
    // One unknown object fails the whole fetch without naming the others: halve until each stands alone.
    if (oids.length === 1) return oids;
    const half = oids.length >> 1;
    return [...(await fetch(oids.slice(0, half))), ...(await fetch(oids.slice(half)))];
  }

  return {
    scratch,
    url,
    format: formatOf(options.sha),
    run,
    ask,
    read: async (args, input, take) => succeeded(args, await run(args, input, take)),

    fetch,

    async refs(names) {
      const patterns = names === "tags" ? [] : names.flatMap((name) => [name, `${name}^{}`]);
      const args = ["ls-remote", ...(names === "tags" ? ["--tags"] : []), "--", url, ...patterns];
      const refs = parseRefs(succeeded(args, await ask(args, isNotThere)).toString("utf8"));
      return names === "tags" ? refs : new Map([...refs].filter(([name]) => names.includes(name)));
    },

    processes: () => processes,
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

function succeeded(args: readonly string[], result: GitResult): Buffer {
  if (result.code !== 0) throw failure(args, result);
  return result.stdout;
}

function failure(args: readonly string[], { code, stderr }: GitResult): GitError {
  return new GitError(`git ${args[0]} failed with exit code ${code}: ${stderr || "it said nothing"}`);
}
