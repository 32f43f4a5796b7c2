import { randomBytes } from "node:crypto";
import { stoppable, unless } from "./cancel.ts";
import { keepingMemory, type Result, type Send, send, sendNothing } from "./cdn/send.ts";
import { entryOf } from "./cdn/table.ts";
import { commentOn } from "./comment/comment.ts";
import { cdnNames } from "./destination.ts";
import { type Event, type EventRange, rangeOf } from "./history/event.ts";
import { remember } from "./history/remember.ts";
import { listDestinations } from "./inputs/destinations.ts";
import type { Inputs } from "./inputs/inputs.ts";
import { type Job, openJob, openJobRepository } from "./job.ts";
import { adoptPlan, makePlan, type Planned } from "./planned.ts";
import { type Outcome, skippedOutcome } from "./report/outcome.ts";
import { statusOf } from "./report/status.ts";
import type { Runner } from "./runner.ts";
import type { Services } from "./services.ts";
import type { Moments } from "./verify/decide.ts";
import { VERIFY_WAIT_MINUTES, verifyStep } from "./verify/step.ts";
import { provenResults, type Verification } from "./verify/verification.ts";

/**
 * One run of the action: event → head and bases → changed files → purge targets → plan → one invalidation for each
 * destination → memory. Throws before anything is sent; what fails afterwards is an outcome of status `failed`.
 */
export async function run(inputs: Inputs, event: Event, runner: Runner, services: Services): Promise<Outcome> {
  const range = rangeOf(event);
  if (range.kind === "skip") return skippedOutcome(range.why, null);
  const ids = cdnNames.flatMap((cdn) => inputs.targets[cdn]);
  const job = openJob(inputs.token, event, runner, ids, services);
  const outcome = await purge(inputs, range, job);
  const commented = inputs.comment ? await commentOn(outcome, inputs, job) : [];
  return { ...outcome, notices: [...job.notices, ...outcome.notices, ...commented] };
}

type Range = Extract<EventRange, { kind: "range" }>;

async function purge(inputs: Inputs, range: Range, job: Job): Promise<Outcome> {
  const started = job.clock.now();
  const dry = inputs.dryRun === "auto" ? range.dry : inputs.dryRun;
  const destinations = listDestinations(inputs, dry);
  await using repository = inputs.plan ? null : await openJobRepository(job);
  const planned = repository
    ? await makePlan(inputs, range, dry, destinations, repository, job)
    : await adoptPlan(inputs.plan!, dry, destinations, job);
  if (planned.kind === "skipped") return skippedOutcome(planned.why, planned.head);

  const work = async (): Promise<Outcome> => {
    const notices = tellLimits(planned, inputs, job);
    const purged = job.clock.now();
    const sent = await senderFor(planned, inputs, dry, job)(planned.orders);
    const verification = dry ? null : await verify(sent, planned, { started, purged }, inputs, job);
    const results = inputs.verify && isCancelled(job) ? sent.map(withoutProof) : sent;
    const forgotten = dry ? [] : await rememberPurge(results, verification, planned, job);
    const { comparisons, plan, advice } = planned;
    const status = isCancelled(job) ? cancelledStatus(job) : statusOf(results, verification, plan, dry);
    const all = [...new Set([...planned.notices, ...notices, ...forgotten])];
    const { warnings } = job;
    return { ...status, head: plan.head, comparisons, plan, results, verification, warnings, notices: all, advice };
  };
  // Nothing is cut off between the first request and the memory; a dry run has nothing to finish. Awaited here: verifying
  // reads the repository, which is gone once this function has returned.
  return await (job.cancellation && !dry ? job.cancellation.finishing(work) : work());
}

/** Sends what is planned: the inputs that shaped the plan are taken from it. A dry run sends nothing. */
function senderFor({ plan }: Planned, inputs: Inputs, dry: boolean, job: Job): Send {
  if (dry) return sendNothing;
  const { runner, log, clock, limits, cancellation } = job;
  const { queryStrings } = plan.options;
  const { tokens, soft } = inputs;
  const waitMinutes = inputs.verify ? Math.max(inputs.waitMinutes, VERIFY_WAIT_MINUTES) : inputs.waitMinutes;
  const cancelled = cancellation?.signal;
  const services = {
    log,
    clock: stoppable(clock, cancelled),
    env: runner.env,
    newReference: () => `cdn-purge-${runner.runId}-${runner.runAttempt}-${randomBytes(8).toString("hex")}`,
    ...(limits && { limits }),
    ...(cancelled && { cancelled }),
  };
  return (orders) => send(orders, { tokens, queryStrings, soft, waitMinutes }, services);
}

/** Tells, once, of an option that a CDN cannot follow. Returns what was told. */
function tellLimits({ orders }: Planned, { soft }: Inputs, { log }: Job): string[] {
  const entries = new Set(orders.map(({ destination }) => entryOf(destination.cdn)));
  const hard = [...entries].filter((entry) => soft && !entry.soft);
  const notices = hard.map(
    ({ title }) => `${title} cannot mark as stale, so \`soft\` is not for it: what is purged is removed.`,
  );
  for (const notice of notices) log.notice(notice);
  return notices;
}

/** Looks whether the site serves what was purged for; null when that is not asked for, or is cut off. */
async function verify(
  results: readonly Result[],
  { plan, source }: Planned,
  moments: Moments,
  inputs: Inputs,
  job: Job,
): Promise<Verification | null> {
  if (!inputs.verify) return null;
  const request = { results, head: plan.head, source, site: inputs.site, moments };
  return unless(job.cancellation?.signal, () => verifyStep(request, job));
}

/** Keep the memory when verification was requested but did not run. */
function withoutProof(result: Result): Result {
  return keepingMemory(result, "the run was cancelled before it was verified");
}

/** Moves the memories that the plan read. Returns the notices that this gave rise to. */
async function rememberPurge(
  results: readonly Result[],
  verification: Verification | null,
  { plan, memory, notices }: Planned,
  { github, runs, event, log }: Job,
): Promise<string[]> {
  if (!memory || plan.base !== "auto") return [];
  const proven = provenResults(results, verification);
  const told = await remember(proven, plan.head, memory, { github, runs, event, log });
  for (const notice of told) if (!notices.includes(notice)) log.notice(notice);
  return told;
}

function isCancelled({ cancellation }: Job): boolean {
  return cancellation?.signal.aborted ?? false;
}

/** The outputs say what was done all the same. */
function cancelledStatus({ cancellation }: Job): Pick<Outcome, "status" | "why"> {
  const { message } = cancellation!.signal.reason as Error;
  return { status: "failed", why: `${message}; the outputs say what was done until then` };
}
