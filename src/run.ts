import { randomBytes } from "node:crypto";
import { awaitUnlessAborted, makeStoppable } from "./cancel.ts";
import { keepingMemory, type Result, send, sendNothing } from "./cdn/send.ts";
import { entryOf } from "./cdn/table.ts";
import { commentOn } from "./comment/comment.ts";
import { cdnNames } from "./destination.ts";
import type { Event } from "./history/event.ts";
import { type EventRange, rangeOf } from "./history/range.ts";
import { remember } from "./history/remember.ts";
import { rememberBuilt } from "./history/remember-built.ts";
import { destinationsOf } from "./inputs/destinations.ts";
import type { Inputs } from "./inputs/inputs.ts";
import { type Job, openJob, openJobRepository, type Services } from "./job.ts";
import { adoptPlan, makePlan, type Planned, planPaths } from "./planned.ts";
import { type Outcome, skippedOutcome, statusOf } from "./report/outcome.ts";
import type { Runner } from "./runner.ts";
import type { Moments } from "./verify/decide.ts";
import { VERIFY_WAIT_MINUTES, verifyStep } from "./verify/step.ts";
import { provenResults, type Verification } from "./verify/verification.ts";

/**
 * One run of the action: event → destinations → head, rules, bases, changes → plan → one invalidation for each destination
 * → proof → memory. Throws before anything is sent; what fails afterwards is an outcome of status `failed`.
 */
export async function run(inputs: Inputs, event: Event, runner: Runner, services: Services): Promise<Outcome> {
  const range = rangeOf(event, { environments: inputs.environments, hasHeadInput: inputs.head !== null });
  if (range.kind === "skip") return skippedOutcome(range.why, null);
  const ids = cdnNames.flatMap((cdn) => inputs.targets[cdn]);
  const job = openJob(inputs.token, ids, event, runner, services);
  const outcome = await purge(inputs, range, job);
  if (inputs.comment) await commentOn(outcome, inputs, job);
  return { ...outcome, notices: job.notices };
}

async function purge(inputs: Inputs, range: Extract<EventRange, { kind: "range" }>, job: Job): Promise<Outcome> {
  const started = job.clock.now();
  const dry = inputs.dryRun === "auto" ? range.dry : inputs.dryRun;
  const destinationsFor = destinationsOf(inputs, dry);
  const { plan: given, paths, options } = inputs;
  const isRead = paths === null && (given === null || given.base === "build-dir");
  await using repository = isRead ? await openJobRepository(job) : null;
  const planned = given
    ? await adoptPlan(given, options, dry, destinationsFor, repository, job)
    : paths
      ? planPaths(paths, options, range, destinationsFor, job)
      : await makePlan(inputs, range, dry, destinationsFor, repository!, job);
  if (planned.kind === "skipped") return skippedOutcome(planned.why, planned.head);
  tellLimits(planned, inputs, job);

  // Nothing is cut off between the first request and the memory. Awaited here: verifying reads the repository, which is
  // gone once this function has returned.
  return await job.cancellation.finishing(async () => {
    const purged = job.clock.now();
    const sent = dry ? await sendNothing(planned.orders) : await sendOrders(planned, inputs, job);
    const verification = dry ? null : await verify(sent, planned, { started, purged }, inputs, job);
    const results = inputs.verify && isCancelled(job) ? sent.map(withoutProof) : sent;
    if (!dry) await rememberPurge(results, verification, planned, job);
    const { comparisons, plan, advice } = planned;
    const status = isCancelled(job) ? cancelledStatus(job) : statusOf(results, verification, plan, dry);
    const { warnings, notices } = job;
    return { ...status, head: plan.head, comparisons, plan, results, verification, warnings, notices, advice };
  });
}

/** Sends what is planned: the inputs that shaped the plan are taken from it. */
function sendOrders({ plan, orders }: Planned, inputs: Inputs, job: Job): Promise<Result[]> {
  const { runner, log, clock, limits, cancellation } = job;
  const { tokens, soft, verify } = inputs;
  const { queryStrings } = plan.options;
  const waitMinutes = verify ? Math.max(inputs.waitMinutes, VERIFY_WAIT_MINUTES) : inputs.waitMinutes;
  const cancelled = cancellation.signal;
  const newReference = () => `cdn-purge-${runner.runId}-${runner.runAttempt}-${randomBytes(8).toString("hex")}`;
  const services = { log, clock: makeStoppable(clock, cancelled), env: runner.env, limits, cancelled, newReference };
  return send(orders, { tokens, queryStrings, soft, waitMinutes }, services);
}

/** Tells of an option that a CDN cannot follow. */
function tellLimits({ orders }: Planned, { soft }: Inputs, { log }: Job): void {
  for (const { destination } of soft ? orders : []) {
    const { title, soft } = entryOf(destination.cdn);
    if (!soft) log.notice(`${title} cannot mark as stale, so \`soft\` is not for it: what is purged is removed.`);
  }
}

/** Looks whether the site serves what was purged for; null when that is not asked for, or is cut off. */
async function verify(
  results: readonly Result[],
  { plan, source, site }: Planned,
  moments: Moments,
  inputs: Inputs,
  job: Job,
): Promise<Verification | null> {
  if (!inputs.verify) return null;
  const request = { results, head: plan.head, source, site, moments };
  return awaitUnlessAborted(job.cancellation.signal, () => verifyStep(request, job));
}

/** Keep the memory when verification was requested but did not run. */
function withoutProof(result: Result): Result {
  return keepingMemory(result, "the run was cancelled before it was verified");
}

/** Moves the memories that the plan read. */
async function rememberPurge(
  results: readonly Result[],
  verification: Verification | null,
  { plan, memory, built }: Planned,
  job: Job,
): Promise<void> {
  if (!memory || (plan.base !== "auto" && plan.base !== "build-dir")) return;
  const proven = provenResults(results, verification);
  const notices =
    built && memory.kind === "read"
      ? await rememberBuilt(proven, built, memory, job)
      : await remember(proven, plan, memory, job);
  for (const notice of notices) job.log.notice(notice);
}

function isCancelled({ cancellation }: Job): boolean {
  return cancellation.signal.aborted;
}

/** The outputs say what was done all the same. */
function cancelledStatus({ cancellation }: Job): Pick<Outcome, "status" | "why"> {
  const { message } = cancellation.signal.reason as Error;
  return { status: "failed", why: `${message}; the outputs say what was done until then` };
}
