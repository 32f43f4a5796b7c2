import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../clock.ts";
import { type Server, serverEnvironment, trustedByNode, withoutToken } from "./environment.ts";
import { GitError, type GitResult, runGit } from "./process.ts";
import { isTooOld, isUntrusted, OLDEST_GIT, troubleOf } from "./trouble.ts";

/** The refs of the server: full name → the object it names and, for an annotated tag, the commit behind it. */
export type Refs = ReadonlyMap<string, { readonly oid: string; readonly commit: string }>;

/** The server's repository. */
export interface Remote {
  readonly url: string;
  /** All refs whose full names are given, or all tags. Missing ones are absent. */
  refs(names: readonly string[] | "tags"): Promise<Refs>;
  /** Fetches commits with their trees, or blobs, and returns those that the server does not have. */
  fetch(oids: readonly string[]): Promise<readonly string[]>;
  /**
   * Runs git with the server within its reach, and again when it failed for another reason than the server's answer: a lost
   * connection, a server that is busy. Rejects as `runGit` does; read `code` otherwise.
   */
  ask(args: readonly string[], isAnswer: (result: GitResult) => boolean, input?: string): Promise<GitResult>;
}

/** A server, and the callbacks of its questions. */
export interface RemoteOptions extends Omit<Server, "trusted"> {
  /** Makes the pauses between tries; without it the machine's clock does. */
  readonly clock?: Pick<Clock, "sleep">;
  /** Called for each git process. */
  readonly onProcess: () => void;
  /** Called after each fetch, before anything is read. */
  readonly onFetched: () => Promise<void>;
}

const TRIES = 3;
/** First pause between tries; it doubles. */
const PAUSE_MS = 500;
/** The server answered and said that it does not have, or does not give, an object that was asked for. */
const NOT_THERE = /not our ref|unadvertised object|no such remote ref|couldn't find remote ref|bad object/i;

const isNotThere = ({ stderr }: GitResult) => NOT_THERE.test(stderr);

/** The repository of a server. Everything throws a GitError where the server does not answer as one. */
export function remoteOf({ clock = { sleep }, onProcess, onFetched, ...server }: RemoteOptions): Remote {
  const { dir, url, token, env, limits } = server;
  let trusted: string | null = null;

  async function askOnce(args: readonly string[], input?: string): Promise<GitResult> {
    onProcess();
    const tried = trusted;
    const result = await runGit(dir, serverEnvironment({ ...server, trusted: tried }), args, input, undefined, limits);
    if (result.code !== 0 && !tried && isUntrusted(result.stderr)) {
      trusted ??= await trustedByNode(dir, env);
      if (trusted) return askOnce(args, input);
    }
    return { ...result, stderr: withoutToken(result.stderr, token) };
  }

  const ask: Remote["ask"] = async (args, isAnswer, input) => {
    for (let tries = 1; ; tries++) {
      const result = await askOnce(args, input);
      if (result.code === 0 || tries === TRIES || isAnswer(result)) return result;
      await clock.sleep(PAUSE_MS * 2 ** (tries - 1));
    }
  };

  async function errorOf(args: readonly string[], { code, stderr }: GitResult): Promise<GitError> {
    const message = `git ${args[0]} failed with exit code ${code}: ${stderr || "it said nothing"}`;
    const trouble = troubleOf(stderr);
    if (trouble === "unreachable") return new GitError(message, { trouble });
    // An old git does not know an option, or takes no token from us, which the server then misses.
    const version = (await askOnce(["version"])).stdout.toString("latin1").trim();
    if (isTooOld(version))
      return new GitError(`${version} is older than ${OLDEST_GIT}: ${message}`, { trouble: "old" });
    if (trouble === null) return new GitError(message);
    const why = token
      ? "the server refuses the token in the input `github-token`"
      : "the input `github-token` is empty, and without a token the server gives nothing";
    return new GitError(`${why} (${message})`, { trouble });
  }

  async function fetch(oids: readonly string[]): Promise<readonly string[]> {
    const args = ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--depth=1"];
    const result = await ask([...args, "--filter=blob:none", "--stdin", url], isNotThere, oids.join("\n"));
    await onFetched();
    if (result.code === 0) return [];
    if (!isNotThere(result)) throw await errorOf(args, result);
    // One unknown object fails the whole fetch without naming the others: halve until each stands alone.
    if (oids.length === 1) return oids;
    const half = oids.length >> 1;
    return [...(await fetch(oids.slice(0, half))), ...(await fetch(oids.slice(half)))];
  }

  return {
    url,
    ask,
    fetch,

    async refs(names) {
      const patterns = names === "tags" ? [] : names.flatMap((name) => [name, `${name}^{}`]);
      const args = ["ls-remote", ...(names === "tags" ? ["--tags"] : []), "--", url, ...patterns];
      const result = await ask(args, isNotThere);
      if (result.code !== 0) throw await errorOf(args, result);
      const refs = parseRefs(result.stdout.toString("utf8"));
      return names === "tags" ? refs : new Map([...refs].filter(([name]) => names.includes(name)));
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
