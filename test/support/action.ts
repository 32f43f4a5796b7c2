import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Command, parseCommands, parseValues } from "./action/commands.ts";
import { inputVariables, readActionFile } from "./action/inputs.ts";
import { createFolder } from "./folder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The node that the action ships for runs the tests, too: the lock file puts it first on the path of npm's scripts. */
export const shippedNode = process.execPath;

/** The caller's PATH without the tools of npm's scripts. */
const path = (process.env.PATH ?? "/usr/bin:/bin")
  .split(delimiter)
  .filter((folder) => !folder.includes("node_modules"))
  .join(delimiter);

/** Without these no process of Windows opens a socket or finds a program. */
const system = Object.fromEntries(
  ["SystemRoot", "TEMP", "TMP", "ComSpec", "PATHEXT"].flatMap((name) => {
    const value = process.env[name];
    return process.platform === "win32" && value ? [[name, value]] : [];
  }),
);

/** Options of runAction. */
export interface RunOptions {
  /** As in a step's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Variables of the job, such as those of runnerEnvironment and of the CDN stand-ins. */
  readonly env?: Readonly<Record<string, string>>;
  /** What `${{ github.token }}` is. */
  readonly token?: string;
  /** A folder that holds action.yml and dist/, of which the run gets a copy; the repository's own without it. */
  readonly action?: string;
  /** A command that starts node, such as one that takes capabilities away. */
  readonly through?: readonly string[];
  /** GITHUB_WORKSPACE; an empty folder without it. */
  readonly workspace?: string;
  /** After this the process is killed and the promise rejects; 60,000 without it. */
  readonly timeoutMs?: number;
  /**
   * Cancels the job: after so many milliseconds, when the output matches, or when a promise settles. The runner sends
   * SIGINT, SIGTERM 7.5 s later, and kills after 2.5 s more (actions/runner, src/Runner.Sdk/ProcessInvoker.cs).
   */
  readonly cancel?: number | RegExp | Promise<unknown>;
  /** What a cancellation starts with; SIGINT, the runner's, without it. */
  readonly cancelSignal?: "SIGINT" | "SIGTERM";
  /** The two waits of a cancellation in milliseconds, to make a test shorter. */
  readonly cancelWaits?: readonly [number, number];
}

/** What a step did. */
export interface ActionRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** The Markdown of the job summary. */
  readonly summary: string;
  readonly commands: readonly Command[];
  readonly notices: readonly Command[];
  readonly warnings: readonly Command[];
  readonly errors: readonly Command[];
  /** What both streams printed, without the ::add-mask:: lines: where no secret may stand. */
  readonly log: string;
  /** What ::add-mask:: registered. */
  readonly masks: readonly string[];
  /** The JSON of the file that the output `report` names, read before it is cleaned up. */
  readonly report: unknown;
  /** Paths below RUNNER_TEMP after the step, sorted. */
  readonly tempLeftovers: readonly string[];
  readonly durationMs: number;
}

/** Runs the action in a child process as the runner would, and returns all that it did. */
export async function runAction(options: RunOptions = {}): Promise<ActionRun> {
  await using folder = await createFolder("run");
  const at = (name: string) => join(folder.path, name);
  // The bytes that ship and nothing beside them: no node_modules, no package.json.
  const source = options.action ?? root;
  const action = at("action");
  await cp(join(source, "action.yml"), join(action, "action.yml"));
  await cp(join(source, "dist"), join(action, "dist"), { recursive: true });
  const temp = at("temp");
  await Promise.all(["temp", "home", "workspace"].map((name) => mkdir(at(name))));
  const files = {
    GITHUB_OUTPUT: at("output"),
    GITHUB_STATE: at("state"),
    GITHUB_STEP_SUMMARY: at("summary"),
    GITHUB_ENV: at("env"),
    GITHUB_PATH: at("path"),
  };
  await Promise.all(Object.values(files).map((path) => writeFile(path, "")));

  const file = await readActionFile(join(action, "action.yml"));
  const workspace = options.workspace ?? at("workspace");
  const env = {
    ...system,
    PATH: path,
    HOME: at("home"),
    USERPROFILE: at("home"),
    LANG: "C.UTF-8",
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: at("home"),
    RUNNER_OS: "Linux",
    GITHUB_ACTIONS: "true",
    ...files,
    ...inputVariables(file, options.inputs ?? {}, options.token ?? ""),
    ...options.env,
  };

  const started = performance.now();
  const [command, ...parts] = [...(options.through ?? []), shippedNode, join(action, file.runs.main)];
  const child = spawn(command!, parts, { cwd: workspace, env });
  const ended = await observe(child, options);
  const durationMs = performance.now() - started;

  const text = (name: string) => readFile(name, "utf8");
  const commands = [...parseCommands(ended.stdout), ...parseCommands(ended.stderr)];
  const named = (name: string) => commands.filter((command) => command.name === name);
  const outputs = parseValues(await text(files.GITHUB_OUTPUT));
  return {
    ...ended,
    outputs,
    state: parseValues(await text(files.GITHUB_STATE)),
    summary: await text(files.GITHUB_STEP_SUMMARY),
    commands,
    notices: named("notice"),
    warnings: named("warning"),
    errors: named("error"),
    log: `${ended.stdout}${ended.stderr}`.replace(/^\s*::add-mask::.*\n?/gm, ""),
    masks: named("add-mask").map(({ message }) => message),
    report: outputs.report ? JSON.parse(await text(outputs.report)) : undefined,
    tempLeftovers: await below(temp),
    durationMs,
  };
}

type Ended = Pick<ActionRun, "code" | "signal" | "stdout" | "stderr">;

async function observe(child: ChildProcess, options: RunOptions): Promise<Ended> {
  const { cancel, timeoutMs = 60_000, cancelSignal = "SIGINT", cancelWaits = [7500, 2500] } = options;
  const timers: NodeJS.Timeout[] = [];
  const later = (ms: number, action: () => void) => void timers.push(setTimeout(action, ms));
  let cancelled = false;
  const startCancel = () => {
    if (cancelled) return;
    cancelled = true;
    child.kill(cancelSignal);
    later(cancelWaits[0], () => child.kill("SIGTERM"));
    later(cancelWaits[0] + cancelWaits[1], () => child.kill("SIGKILL"));
  };
  const out = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name]!.setEncoding("utf8").on("data", (chunk: string) => {
      out[name] += chunk;
      if (cancel instanceof RegExp && cancel.test(out[name])) startCancel();
    });
  }
  if (typeof cancel === "number") later(cancel, startCancel);
  if (cancel instanceof Promise) cancel.then(startCancel, startCancel);
  let timedOut = false;
  later(timeoutMs, () => {
    timedOut = true;
    child.kill("SIGKILL");
  });
  try {
    const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code, signal) => resolve([code, signal]));
    });
    if (timedOut) throw new Error(`the action did not end within ${timeoutMs} ms:\n${out.stdout}${out.stderr}`);
    return { code, signal, ...out };
  } finally {
    timers.forEach(clearTimeout);
  }
}

async function below(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
