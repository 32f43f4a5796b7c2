import { spawn } from "node:child_process";
import { join } from "node:path";

/** A child process that ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ChildOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Ends the process when it is aborted. */
  readonly signal: AbortSignal;
}

/** Runs a program without a shell. Rejects, once the process is gone, if it could not be started or was ended by a signal. */
export function run(program: string, args: readonly string[], { cwd, env, signal }: ChildOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let failure: Error | undefined;
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const child = spawn(program, args, { cwd, env, signal, windowsHide: true, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", (error) => {
      failure = error;
    });
    child.on("close", (code, by) => {
      if (failure) reject(failure);
      else if (code === null) reject(new Error(`${program} was ended by ${by}`));
      else resolve({ code, stdout: Buffer.concat(out).toString("utf8"), stderr: Buffer.concat(err).toString("utf8") });
    });
  });
}

/**
 * The environment of every child process: the user's without what would let the user's git, AWS, GitHub, node or proxy
 * settings into the demo. Their configuration files are looked for in an empty home, and temp files land in ours.
 */
export function cleanEnvironment(env: NodeJS.ProcessEnv, folder: string): NodeJS.ProcessEnv {
  const foreign =
    /^(?:GIT_(?!EXEC_PATH$)|GITHUB_|RUNNER_|INPUT_|AWS_|ACTIONS_|NODE_|XDG_|npm_|(?:ALL|HTTPS?|NO)_PROXY$)/i;
  const temp = join(folder, "temp");
  return {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.test(name))),
    ...{ HOME: join(folder, "home"), USERPROFILE: join(folder, "home"), TMPDIR: temp, TEMP: temp, TMP: temp },
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
  };
}
