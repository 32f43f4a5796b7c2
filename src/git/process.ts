import { type ChildProcess, spawn } from "node:child_process";
import { devNull } from "node:os";
import { LIMITS, type Limits } from "../clock.ts";
import { UnreadableError } from "./unreadable.ts";

/** A finished git process. `stdout` is bytes: names are not text. Of `stderr` the end is kept. */
export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface GitOptions {
  /** Bare repository that the command runs in. */
  readonly dir: string;
  /** Origin of the server, for example https://github.com: the only place that gets the token. */
  readonly serverUrl: string;
  /** URL of the repository on it, as it is fetched from. */
  readonly url: string;
  /** Empty: the repository is read without one. */
  readonly token: string;
  readonly env: NodeJS.ProcessEnv;
  /** A file of certificates to trust in place of git's own; its own without it. */
  readonly trusted?: string | null;
  /** LIMITS without it. */
  readonly limits?: Limits;
}

/** git could not be started, was killed, or its server did not answer as one. */
export class GitError extends UnreadableError {
  override name = "GitError";
}

/**
 * Variables of git that stay: certificates, proxies, where the machine's configuration is, tracing, an installation of
 * its own. The rest could move us to another repository.
 */
const GIT_ENV = /^GIT_(SSL_|PROXY_|HTTP_|TRACE|CURL_|EXEC_PATH$|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)$)/;
/** What no git process needs to see: this action's inputs and the job's credentials. */
const SECRET_ENV = /^(INPUT_|AWS_|ACTIONS_|GITHUB_TOKEN$|GH_TOKEN$)/;

/** Most that is collected of standard output, in bytes: a list of more than two million tags. */
const LARGEST_OUTPUT = 256 * 1024 * 1024;
/** How much is kept of the end of standard error, in bytes: the reason is what git says last. */
const KEPT_OF_STDERR = 64 * 1024;

/** Runs git without a shell. Rejects with GitError only when it did not end by itself; reads `code` otherwise. */
export function git(
  options: GitOptions,
  args: readonly string[],
  input?: string | Buffer,
  take?: TakeOutput,
): Promise<GitResult> {
  return runGit(options.dir, environment(options), args, input, take, options.limits);
}

/** Gets standard output as it comes, in pieces of any length, and must not throw. `stdout` of the result is empty then. */
export type TakeOutput = (piece: Buffer) => void;

/** The same in any folder and with any environment, for example one of `plainEnvironment`. */
export function runGit(
  cwd: string,
  env: NodeJS.ProcessEnv,
  args: readonly string[],
  input?: string | Buffer,
  take?: TakeOutput,
  { gitMs } = LIMITS,
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    // A group of its own, so that the helper that talks to the server ends with it.
    const child = spawn("git", args, { cwd, env, windowsHide: true, detached: process.platform !== "win32" });
    noted(child);
    const stdout: Buffer[] = [];
    let size = 0;
    let stderr = Buffer.alloc(0);
    const giveUp = (why: string) => {
      kill(child);
      reject(new GitError(`git ${args[0]} ${why}`));
    };
    const timer = setTimeout(giveUp, gitMs, `did not end within ${gitMs / 1000} s`);
    const collect: TakeOutput = (piece) => {
      size += piece.length;
      if (size <= LARGEST_OUTPUT) stdout.push(piece);
      else giveUp(`wrote more than ${LARGEST_OUTPUT >> 20} MiB`);
    };
    child.stdout.on("data", take ?? collect);
    child.stderr.on("data", (piece: Buffer) => {
      stderr = Buffer.concat([stderr, piece]).subarray(-KEPT_OF_STDERR);
    });
    child.on("error", (cause) => {
      clearTimeout(timer);
      reject(new GitError(`git cannot be started: ${cause.message}`, { cause }));
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (code === null) reject(new GitError(`git ${args[0]} was ended by ${signal}`));
      else resolve({ code, stdout: Buffer.concat(stdout), stderr: stderr.toString("utf8").trim() });
    });
    // A git that ends before it has read its input breaks the pipe; its exit code says why.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

const running = new Set<ChildProcess>();

/** A process that ends in the middle of a run, since it was told to, leaves no git behind. */
function noted(child: ChildProcess): void {
  running.add(child);
  child.once("close", () => running.delete(child));
}

// Before the listeners that remove the folders that git writes to.
process.prependListener("exit", () => {
  for (const child of running) kill(child);
});

function kill(child: ChildProcess): void {
  try {
    if (process.platform === "win32" || child.pid === undefined) child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended meanwhile.
  }
}

/** The value of the `Authorization` header that git sends. It is as secret as the token, so both are masked. */
export function basicCredential(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString("base64");
}

/**
 * The settings travel in the environment: not on the command line, where every process can read them, and not on disk.
 * The system's and the user's own configuration stay, since they hold a self-hosted runner's certificates and proxy.
 */
function environment(options: GitOptions): NodeJS.ProcessEnv {
  const { dir, serverUrl, url, token, env, trusted, limits = LIMITS } = options;
  const header = `http.${serverUrl}/.extraheader`;
  const config: [string, string][] = [
    ["core.hooksPath", devNull],
    ["credential.helper", ""],
    ["gc.auto", "0"],
    ["maintenance.auto", "false"],
    ["http.lowSpeedLimit", "1"],
    ["http.lowSpeedTime", String(limits.gitSilenceSeconds)],
    // Where the first answer leads, git's second request takes the header along, to another host too. A repository that was
    // renamed since the run began is one for the REST API.
    [`http.${serverUrl}/.followRedirects`, "false"],
    // The longest match wins: a shorter insteadOf of the user's, to ssh or to another password, would lead elsewhere.
    [`url.${url}.insteadOf`, url],
    // An empty value drops what actions/checkout left in the user's configuration: two headers make the server refuse.
    [header, ""],
  ];
  if (trusted) config.push([`http.${serverUrl}/.sslCAInfo`, trusted]);
  if (token) config.push([header, `AUTHORIZATION: basic ${basicCredential(token)}`]);

  // curl reads this one in lower case only, as no other client here does.
  const proxy = env.HTTP_PROXY && !env.http_proxy ? { http_proxy: env.HTTP_PROXY } : {};
  const result = { ...plainEnvironment(env), ...proxy, GIT_DIR: dir, GIT_CONFIG_COUNT: String(config.length) };
  config.forEach(([key, value], index) => {
    Object.assign(result, { [`GIT_CONFIG_KEY_${index}`]: key, [`GIT_CONFIG_VALUE_${index}`]: value });
  });
  return result;
}

/** The environment without secrets and without what could move git elsewhere. Git then asks nobody, and writes nothing unasked. */
export function plainEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !SECRET_ENV.test(name) && (!name.startsWith("GIT_") || GIT_ENV.test(name)),
  );
  return {
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    GCM_INTERACTIVE: "never",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    LC_ALL: "C",
  };
}
