import { fileURLToPath } from "node:url";
import { LIMITS } from "../../src/clock.ts";
import { type Inputs, parseInputs } from "../../src/inputs/inputs.ts";
import type { Log } from "../../src/log.ts";
import { outputsOf, type Report, reportOf } from "../../src/report/outputs.ts";
import { run } from "../../src/run.ts";
import { readRunner } from "../../src/runner.ts";
import { inputVariables, readActionFile } from "../support/action/inputs.ts";
import { runAction } from "../support/action.ts";
import { uncancelled } from "../support/cancellation.ts";
import type { GitHubEvent } from "../support/github/events.ts";
import type { WorkflowRun } from "../support/github/model.ts";
import { runnerEnvironment } from "../support/github/runner.ts";
import { BUILD_DIR, builtRules } from "./generator.ts";
import { token } from "./hub.ts";
import { docsRules, rulesFile, siteRules } from "./site.ts";
import type { World } from "./world.ts";

/** What one step of the action came to. */
export interface Performed {
  readonly report: Report | null;
  /** Why it threw, if it did. */
  readonly error: string | null;
  /** When it had ended, in moments of the history. */
  readonly at: number;
}

/** One step of a job. */
export interface Step {
  readonly event: GitHubEvent;
  readonly run: WorkflowRun;
  /** 0 the site, 1 its documentation. */
  readonly part: 0 | 1;
  /** The version of the site's rules that the deployed commit has. */
  readonly version: number;
  /** The input `head`. */
  readonly head: string | null;
  /** What the workspace holds. */
  readonly built: string;
  /** Of the job. */
  readonly index: number;
  readonly site: number;
}

const actionFile = await readActionFile(fileURLToPath(new URL("../../action.yml", import.meta.url)));

/** Runs the action for one step: src/run.ts in this process, or what is built of it in another; in two jobs where the setup has them. */
export async function perform(world: World, step: Step): Promise<Performed> {
  const given = inputsOf(world, step);
  if (!world.setup.isSplit) return act(world, step, given);
  const planned = await act(world, step, { ...given, "dry-run": "true" });
  if (!planned.report || !planned.plan) return planned;
  await world.stage.stop("between its two jobs");
  const { "cloudfront-distribution": ids = "", environment } = given;
  const sending = { plan: planned.plan, "cloudfront-distribution": ids, ...(environment && { environment }) };
  const sent = await act(world, step, sending);
  const { comparisons, notices } = planned.report;
  return { ...sent, report: sent.report && { ...sent.report, comparisons, notices } };
}

/** One run of the action, and the plan that it made. */
type Ended = Performed & { readonly plan: string };

async function act(world: World, step: Step, given: Readonly<Record<string, string>>): Promise<Ended> {
  const { setup, hub } = world;
  const workspace = await world.workspaceOf(step);
  const env = {
    ...(await runnerEnvironment(hub, hub.hosted, step.event, step.run, world.temp)),
    ...world.env,
    GITHUB_WORKSPACE: workspace,
  };
  try {
    if (setup.dist) {
      const ended = await runAction({ inputs: given, env, token, workspace });
      const report = (ended.report ?? null) as Report | null;
      return { report, error: report ? null : ended.log, at: world.moment(), plan: ended.outputs.plan ?? "" };
    }
    const inputs = readInputs(given, world, workspace);
    const { name, payload, sha, ref } = step.event;
    const services = { log: silent, clock: createClock(), cancellation: uncancelled, limits: LIMITS };
    const outcome = await run(inputs, { name, payload, sha, ref }, readRunner(env), services);
    return { report: reportOf(outcome), error: null, at: world.moment(), plan: outputsOf(outcome).plan! };
  } catch (error) {
    const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { report: null, error: why, at: world.moment(), plan: "" };
  }
}

function readInputs(given: Readonly<Record<string, string>>, { setup }: World, workspace: string): Inputs {
  const variables = inputVariables(actionFile, given, token);
  const inputs = parseInputs((name) => variables[`INPUT_${name.toUpperCase()}`] ?? "", { workspace, temp: workspace });
  // The first broken variant.
  return setup.variant === "before only" ? { ...inputs, base: { kind: "event" } } : inputs;
}

function inputsOf({ setup }: World, { part, version, head, site }: Step): Record<string, string> {
  const isBuilt = setup.generator !== null && part === 0;
  const rules = setup.rulesFrom === "file" ? rulesFile : (isBuilt ? builtRules : siteRules)[version]!;
  return {
    rules: part === 0 ? rules : docsRules,
    "cloudfront-distribution": setup.sites[site]!.join("\n"),
    "clean-urls": String(setup.shape.cleanUrls),
    "query-strings": String(setup.shape.queryStrings),
    "max-paths": String(setup.maxPaths),
    // A commit's file names the folder itself.
    ...(isBuilt && setup.rulesFrom === "input" ? { "build-dir": BUILD_DIR } : {}),
    ...(head ? { head } : {}),
    ...(setup.hosting?.input ? { environment: setup.hosting.input } : {}),
  };
}

const silent: Log = { info() {}, group() {}, notice() {}, warning() {} };

/** Time that passes only while somebody sleeps: half an hour of a full quota takes no time. */
function createClock() {
  let now = 0;
  return {
    now: () => now,
    async sleep(milliseconds: number) {
      now += milliseconds;
    },
  };
}
