import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly environment?: string;
  readonly uses?: string;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Events that run with the rights of the repository on what a stranger has sent. */
const DANGEROUS = ["pull_request_target", "workflow_run", "issue_comment", "issues", "discussion"];

/** What is wrong with a workflow by the rules of this repository, one line each; docs/security.md gives the reasons. */
export function flawsOf(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const flaws: string[] = [];
  const events = typeof workflow.on === "string" ? [workflow.on] : Object.keys(workflow.on as object);
  for (const event of events.filter((name) => DANGEROUS.includes(name))) flaws.push(`runs on ${event}`);
  const isCalled = events.join() === "workflow_call";
  if (isCalled) {
    // Whatever a job of a called workflow asks for, each calling job must grant, also where the job is skipped.
    const asking = [workflow, ...Object.values(workflow.jobs)].some(({ permissions }) => permissions !== undefined);
    if (asking) flaws.push("asks each caller for permissions");
  } else if (JSON.stringify(workflow.permissions) !== "{}") flaws.push("has no `permissions: {}` at its top");
  if (isCalled ? secretsInScripts(workflow) : /\bsecrets\b/.test(text)) flaws.push("uses a secret");
  for (const [line] of text.matchAll(/^.*\buses:.*$/gm)) {
    if (!/\buses: (?:\.\/[\w./-]*|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(line))
      flaws.push(`does not pin by a full SHA with its version: ${line.trim()}`);
  }
  for (const [name, job] of Object.entries(workflow.jobs))
    flaws.push(...flawsOfJob(job, isCalled).map((flaw) => `${name} ${flaw}`));
  return flaws;
}

/** Whether a called workflow lets the secrets of its caller out of the inputs of an action. */
function secretsInScripts({ jobs }: Workflow): boolean {
  const others = Object.values(jobs).map(({ steps, ...job }) => [job, steps?.map(({ with: _, ...step }) => step)]);
  return /\bsecrets\b/.test(JSON.stringify(others));
}

function flawsOfJob(job: Job, isCalled: boolean): string[] {
  const flaws: string[] = [];
  const steps = job.steps ?? [];
  const writes = Object.entries(job.permissions ?? {}).filter(([, level]) => level === "write");
  if (!job.permissions && !isCalled) flaws.push("says nothing of its permissions");
  // A job that calls a workflow may not have one: the jobs of that workflow do.
  if (!job["timeout-minutes"] && !job.uses) flaws.push("has no time limit");
  for (const { uses = "", run = "", with: inputs = {} } of steps) {
    const used = uses.split("@", 1)[0];
    if (/\$\{\{/.test(run)) flaws.push("puts an expression into a script");
    if (used === "actions/checkout" && inputs["persist-credentials"] !== false)
      flaws.push("leaves the token in the checkout");
    if (used === "actions/setup-node" && (inputs["package-manager-cache"] !== false || "cache" in inputs))
      flaws.push("uses a cache");
    if (used === "actions/cache") flaws.push("uses a cache");
    if (/\bnpm (?:ci|cit|i|install)\b(?!.*--ignore-scripts)/.test(run)) flaws.push("lets packages run scripts");
    if (writes.length > 0 && /\bnpm (?:ci|cit|i|install|test|start|run)\b|\bnpx\b|\.ci\/run/.test(run))
      flaws.push("may write and runs installed code");
  }
  if (job.permissions?.contents === "write" && job.environment !== "release")
    flaws.push("may write contents without the environment `release`");
  return flaws;
}

/** What the token of each job may do. */
export function permissionsOf(text: string): Record<string, unknown> {
  const { jobs } = parse(text) as Workflow;
  return Object.fromEntries(Object.entries(jobs).map(([name, { permissions }]) => [name, permissions]));
}
