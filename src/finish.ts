import { randomBytes } from "node:crypto";
import { stoppable, unless } from "./cancel.ts";
import { type Order, send } from "./cdn/send.ts";
import { entryOf } from "./cdn/table.ts";
import type { MemoryReading } from "./history/memory.ts";
import type { Inputs } from "./inputs/inputs.ts";
import type { Warning } from "./log.ts";
import type { Outcome, Scope, TargetResult } from "./outcome.ts";
import type { PlanDocument } from "./plan/document.ts";
import { type Remembering, remember } from "./remember.ts";
import { verificationFailure } from "./report/verification.ts";
import type { Services } from "./run.ts";
import type { Runner } from "./runner.ts";
import { VERIFY_WAIT_MINUTES, verifyStep } from "./verify/step.ts";
import type { Source } from "./verify/subjects.ts";
import { provenResults, type Verification } from "./verify/verification.ts";

/** A plan and what belongs to it. */
export interface Ready {
  readonly plan: PlanDocument;
  readonly orders: readonly Order[];
  readonly scopes: readonly Scope[];
  /** What the plan was made from; null when an earlier job made it. */
  readonly source: Source | null;
  readonly notices: readonly string[];
  readonly advice: readonly string[];
  /** Warnings so far, and those to come. */
  readonly warnings: readonly Warning[];
  readonly memory: MemoryReading | null;
  readonly dry: boolean;
  /** When the step began, in milliseconds since the epoch. */
  readonly started: number;
}

/** Sends what is planned, verifies it if that is wanted, and remembers it. */
export async function finish(
  ready: Ready,
  inputs: Inputs,
  runner: Runner,
  services: Services,
  remembering: Remembering,
): Promise<Outcome> {
  const { cancellation } = services;
  const work = () => sendAndRemember(ready, inputs, runner, services, remembering);
  return cancellation && !ready.dry ? cancellation.finishing(work) : work();
}

async function sendAndRemember(
  ready: Ready,
  inputs: Inputs,
  runner: Runner,
  services: Services,
  remembering: Remembering,
): Promise<Outcome> {
  const { plan, orders, scopes, source, memory, dry, started } = ready;
  const { head } = plan;
  const cancelled = services.cancellation?.signal;
  const hard = [...new Set(hardNotices(orders, inputs))];
  for (const notice of hard) services.log.notice(notice);
  const minutes = inputs.verify ? Math.max(inputs.waitMinutes, VERIFY_WAIT_MINUTES) : inputs.waitMinutes;
  const moments = { started, purged: services.clock.now() };
  const sent = dry
    ? orders.map(planned)
    : await send(orders, sendOptions(plan, inputs, minutes), sendServices(runner, services));
  const verification =
    dry || !inputs.verify
      ? null
      : await unless(cancelled, () =>
          verifyStep({ results: sent, head, source, site: inputs.site, moments }, services),
        );
  const results = inputs.verify && cancelled?.aborted ? sent.map(unverified) : sent;
  const proven = provenResults(results, verification);
  const forgotten =
    dry || !memory || plan.base !== "auto" ? [] : await remember(orders, proven, head, memory, remembering);
  for (const notice of forgotten) if (!ready.notices.includes(notice)) services.log.notice(notice);
  const notices = [...new Set([...ready.notices, ...hard, ...forgotten])];
  const status = cancelled?.aborted ? cancelledStatus(cancelled) : statusOf(results, verification, plan, dry);
  const { warnings, advice } = ready;
  return { ...status, head, scopes, plan, results, verification, warnings, notices, advice };
}

/** Who wants a purge verified wants no memory of one that was not. */
function unverified(one: TargetResult): TargetResult {
  if (one.result.kind !== "sent") return one;
  return { ...one, result: { ...one.result, keepMemory: "the run was cancelled before it was verified" } };
}

/** What was done stands in the outputs all the same. */
function cancelledStatus({ reason }: AbortSignal): Pick<Outcome, "status" | "why"> {
  return { status: "failed", why: `${(reason as Error).message}; the outputs say what was done until then` };
}

function planned({ cdn, target, patterns }: Order): TargetResult {
  return { cdn, target, patterns, result: { kind: patterns.length > 0 ? "planned" : "nothing" } };
}

/** What is sent is what was planned: the inputs that shaped the plan are taken from it. */
function sendOptions({ options: { site, queryStrings } }: PlanDocument, { tokens, soft }: Inputs, waitMinutes: number) {
  return { tokens, site, queryStrings, soft, waitMinutes };
}

/** `soft` is for the CDNs that can. */
function hardNotices(orders: readonly Order[], { soft }: Inputs): string[] {
  const hard = orders.map(({ cdn }) => entryOf(cdn)).filter((entry) => soft && !entry.soft);
  return hard.map(
    ({ title }) => `${title} cannot mark as stale, so \`soft\` is not for it: what is purged is removed.`,
  );
}

function sendServices(runner: Runner, services: Services) {
  const newReference = () => `cdn-purge-${runner.runId}-${runner.runAttempt}-${randomBytes(8).toString("hex")}`;
  const { log, clock, limits, cancellation } = services;
  const cancelled = cancellation?.signal;
  const optional = { ...(limits && { limits }), ...(cancelled && { cancelled }) };
  return { log, clock: stoppable(clock, cancelled), env: runner.env, newReference, ...optional };
}

function statusOf(
  results: readonly TargetResult[],
  verification: Verification | null,
  plan: PlanDocument,
  dry: boolean,
): Pick<Outcome, "status" | "why"> {
  const failed = results.filter(({ result }) => result.kind === "failed").length;
  if (failed > 0) return { status: "failed", why: `${failed} of ${results.length} targets could not be purged` };
  const stale = verificationFailure(verification);
  if (stale) return { status: "failed", why: stale };
  if (plan.cdns.every(({ patterns }) => patterns.length === 0)) return { status: "nothing-to-purge", why: null };
  return { status: dry ? "dry-run" : "purged", why: null };
}
