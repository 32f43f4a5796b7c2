import { spawn } from "node:child_process";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { createFolder } from "./folder.ts";
import { gitEnv } from "./git.ts";

/** What the command line did. */
export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Options of runCli. */
export interface CliOptions {
  /** The node that runs it; this one without it. */
  readonly node?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Runs it on a terminal of its own, by `script` of util-linux, of so many columns. Both streams are then one. */
  readonly terminal?: boolean | number;
}

/** Runs cli/index.js of a copy of dist/, in `cwd`. */
export async function runCli(cwd: string, args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  await using folder = await createFolder("cli");
  const script = join(folder.path, "cli/index.js");
  await cp("dist", folder.path, { recursive: true });
  const command = [options.node ?? process.execPath, script, ...args];
  const quoted = command.map((part) => `'${part.replaceAll("'", "'\\''")}'`).join(" ");
  const width = typeof options.terminal === "number" ? `stty cols ${options.terminal}; ` : "";
  const [file, ...rest] = options.terminal ? ["script", "-qec", width + quoted, "/dev/null"] : command;
  const { PATH, HOME, GIT_CONFIG_GLOBAL, GIT_CONFIG_SYSTEM } = gitEnv;
  const env = { PATH, HOME, GIT_CONFIG_GLOBAL, GIT_CONFIG_SYSTEM, ...options.env };
  const child = spawn(file!, rest, { cwd, env });
  const text = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (chunk: string) => {
      text[name] += chunk;
    });
  }
  child.stdin.on("error", () => {}); // it may end before it has read anything
  child.stdin.end(options.input);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, ...text };
}
