import { type ChildProcess, spawn } from "node:child_process";
import { LIMITS } from "../clock.ts";
import { SAFE_ARGUMENTS } from "./environment.ts";
import { type Trouble, UnreadableError } from "./trouble.ts";

/** A finished git process. `stdout` is bytes: names are not text. Of `stderr` the end is kept. */
export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** git could not be started, was killed, or its server did not answer as one. */
export class GitError extends UnreadableError {
  override name = "GitError";
  /** Null where people can do nothing about it. */
  readonly trouble: Trouble | null;

  constructor(message: string, { trouble = null, ...rest }: ErrorOptions & { readonly trouble?: Trouble | null } = {}) {
    super(message, rest);
    this.trouble = trouble;
  }
}

/** Longest standard output that is collected, in bytes: a list of more than two million tags. */
const LARGEST_OUTPUT = 256 * 1024 * 1024;
/** Bytes that are kept of the end of standard error: git gives the reason last. */
const KEPT_OF_STDERR = 64 * 1024;

/** Gets standard output as it comes, in pieces of any length, and must not throw. `stdout` of the result is empty then. */
export type TakeOutput = (piece: Buffer) => void;

/**
 * Runs git in a folder, without a shell and with SAFE_ARGUMENTS. Rejects with GitError only when it did not end by itself;
 * read `code` otherwise.
 */
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
    const child = spawn("git", [...SAFE_ARGUMENTS, ...args], {
      cwd,
      env,
      windowsHide: true,
      detached: process.platform !== "win32",
    });
    track(child);
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
      reject(new GitError(`git cannot be started: ${cause.message}`, { cause, trouble: "missing" }));
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

/** Notes a git process, so that a run that a signal ends leaves none behind. */
function track(child: ChildProcess): void {
  running.add(child);
  child.once("close", () => running.delete(child));
}

// Runs before the listeners that remove the folders that git writes to.
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
