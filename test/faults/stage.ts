import { fileURLToPath } from "node:url";
import type { Clock, Limits } from "../../src/clock.ts";
import { parseInputs } from "../../src/inputs/inputs.ts";
import type { Outcome } from "../../src/report/outcome.ts";
import { run } from "../../src/run.ts";
import { readRunner } from "../../src/runner.ts";
import { inputVariables, readActionFile } from "../support/action/inputs.ts";
import { uncancelled } from "../support/cancellation.ts";
import { createFolder } from "../support/folder.ts";
import type { GitHubEvent } from "../support/github/events.ts";
import { finishRun, runnerEnvironment, startRun } from "../support/github/runner.ts";
import { QUICK } from "../support/limits.ts";
import { token, type World } from "../support/world.ts";

const actionFile = await readActionFile(fileURLToPath(new URL("../../action.yml", import.meta.url)));

/** What a run in this process came to. */
export interface Staged {
  /** Null when it threw. */
  readonly outcome: Outcome | null;
  /** Why it failed, or threw. */
  readonly why: string | null;
  readonly lines: readonly string[];
  /** Milliseconds that it would have waited between tries. */
  readonly slept: number;
}

/** Options of stage. */
export interface StageOptions {
  readonly limits?: Limits;
  /** Null: an empty folder. */
  readonly workspace?: string | null;
  /** More variables of the job. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs src/run.ts against a world's real servers. Pauses between tries take no time. */
export async function stage(
  world: World,
  event: GitHubEvent,
  given: Readonly<Record<string, string>>,
  { limits = QUICK, workspace, env: variables = {} }: StageOptions = {},
): Promise<Staged> {
  await using folder = await createFolder("stage");
  const listed = startRun(world.hosted, event);
  const env = {
    PATH: process.env.PATH,
    HOME: folder.path,
    RUNNER_TEMP: folder.path,
    GITHUB_WORKSPACE: workspace ?? folder.path,
    ...(await runnerEnvironment(world.github, world.hosted, event, listed, folder.path)),
    ...world.cloudfront.env(),
    ...variables,
  };
  const values = inputVariables(actionFile, given, token);
  const inputs = parseInputs((name) => values[`INPUT_${name.toUpperCase()}`] ?? "", {
    workspace: folder.path,
    temp: folder.path,
  });
  const lines: string[] = [];
  const say = (kind: string) => (text: string) => void lines.push(`${kind}${text}`);
  const log = { info: say(""), group: say(""), notice: say("notice: "), warning: say("warning: ") };
  const clock = virtualClock();
  const cancellation = uncancelled;
  const { name, payload, sha, ref } = event;
  let outcome: Outcome | null = null;
  let why: string | null = null;
  try {
    outcome = await run(inputs, { name, payload, sha, ref }, readRunner(env), { log, clock, limits, cancellation });
    if (outcome.status === "failed") why = [outcome.why, ...outcome.results.flatMap(errorOf)].join("\n");
  } catch (error) {
    // A bug of ours would be one of these and none of our errors.
    if (error instanceof TypeError || error instanceof RangeError || !(error instanceof Error)) throw error;
    why = error.message;
  }
  finishRun(world.hosted, listed, why === null ? "success" : "failure");
  return { outcome, why, lines, slept: clock.slept() };
}

function errorOf({ state }: Outcome["results"][number]): string[] {
  return state.kind === "failed" ? [state.error] : [];
}

/** Time passes while somebody sleeps, and by itself. */
function virtualClock(): Clock & { readonly slept: () => number } {
  let slept = 0;
  return {
    now: () => Date.now() + slept,
    async sleep(milliseconds) {
      slept += milliseconds;
    },
    slept: () => slept,
  };
}
