import { randomBytes } from "node:crypto";
import { type Cancellation, stoppable, unless } from "./cancel.ts";
import type { Clock } from "./cdn/cdn.ts";
import { type Order, send } from "./cdn/send.ts";
import { cdnNames, entryOf } from "./cdn/table.ts";
import { hashed } from "./cdn/target.ts";
import { openApi } from "./changes/api.ts";
import { type Event, rangeOf } from "./changes/event.ts";
import { withFallback } from "./changes/fallback.ts";
import type { MemoryReading } from "./changes/memory.ts";
import { openRepository } from "./changes/repository.ts";
import { openRestRepository } from "./changes/rest.ts";
import { openRuns, workflowFile } from "./changes/runs.ts";
import { checkTokens, InputError, type Inputs } from "./inputs.ts";
import type { Limits } from "./limits.ts";
import type { Outcome, Scope, TargetResult } from "./outcome.ts";
import type { PlanDocument } from "./plan/document.ts";
import { documentOf, ordersOf } from "./plan/orders.ts";
import { type Address, prepare } from "./prepare.ts";
import { checkMemory, type Remembering, remember } from "./remember.ts";
import type { Log } from "./report/log.ts";
import { tellPlan } from "./report/story.ts";
import { verificationFailure } from "./report/verification.ts";
import type { Runner } from "./runner.ts";
import { VERIFY_WAIT_MINUTES, verifyStep } from "./verify/step.ts";
import type { Source } from "./verify/subjects.ts";
import { provenResults, type Verification } from "./verify/verification.ts";

/** What a run needs from outside besides its arguments. */
export interface Services {
  readonly log: Log;
  readonly clock: Clock;
  /** How the run hears that it is to end; it never is without this. */
  readonly cancellation?: Cancellation;
  /** LIMITS without it. */
  readonly limits?: Limits;
}

/**
 * One run of the action: event → base, head → changed files → purge targets → plan → one invalidation per CDN target.
 * Throws before anything is sent; what fails afterwards is an outcome of status `failed`.
 */
export async function run(inputs: Inputs, event: Event, runner: Runner, services: Services): Promise<Outcome> {
  const started = services.clock.now();
  const range = rangeOf(event);
  if (range.kind === "skip") return skipped(range.why, null);
  const dry = inputs.dryRun === "auto" ? range.dry : inputs.dryRun;
  const addresses = addressesOf(inputs, dry);

  const { serverUrl, apiUrl, graphqlUrl, repository: name, workspace, temp, env } = runner;
  const { log, clock, limits } = services;
  const bounds = { clock, ...(limits && { limits }) };
  const api = openApi({ apiUrl, graphqlUrl, repository: name, token: inputs.token, log, ...bounds });
  const runs = openRuns(api, workflowFile(env.GITHUB_WORKFLOW_REF ?? ""));
  const remembering: Remembering = { api, runs, repository: name, log };

  if (inputs.plan) {
    const orders = ordersOf(inputs.plan, inputs);
    const memory = dry ? null : await checkMemory(orders, remembering);
    return finish(
      { plan: inputs.plan, orders, scopes: [], source: null, notices: [], memory, dry, started },
      inputs,
      runner,
      services,
      remembering,
    );
  }
  await using git = await openRepository({
    serverUrl,
    repository: name,
    token: inputs.token,
    sha: event.sha,
    workspace,
    temp,
    env,
    ...bounds,
  });
  const told: string[] = [];
  const repository = withFallback(git, openRestRepository(api, name), (notice) => {
    log.notice(notice);
    told.push(notice);
  });
  const dryByAuto = dry && inputs.dryRun === "auto";
  const prepared = await prepare({ inputs, event, range, dryByAuto, addresses }, { runner, repository, api, runs });
  const { mode, head, scopes, mapping, memory, notices } = prepared;
  if (prepared.skipped) return skipped(prepared.skipped, head);
  tellPlan(log, scopes, notices);
  const plan = documentOf(inputs, mode, head, scopes);
  const orders = ordersOf(plan, inputs);
  const source: Source = { head, scopes, mapping, git };
  // Awaited here: verifying reads the repository, which is gone once this function has returned.
  return await finish(
    { plan, orders, scopes, source, notices: [...told, ...notices], memory, dry, started },
    inputs,
    runner,
    services,
    remembering,
  );
}

function skipped(why: string, head: string | null): Outcome {
  return { status: "skipped", why, head, scopes: [], plan: null, results: [], verification: null, notices: [] };
}

function addressesOf(inputs: Inputs, dry: boolean): Address[] {
  const { targets } = inputs;
  if (!dry) checkTokens(inputs);
  const addresses = cdnNames.flatMap((cdn) => targets[cdn].map((id) => ({ cdn, target: hashed(id) })));
  if (addresses.length > 0) return addresses;
  if (dry) return [{ cdn: cdnNames[0], target: null }];
  throw new InputError(
    `no CDN is given, so there is nobody to tell. Set \`${cdnNames.map((cdn) => entryOf(cdn).ids.input).join("`, `")}\`, or \`dry-run: true\` to see what would be purged.`,
  );
}

interface Ready {
  readonly plan: PlanDocument;
  readonly orders: readonly Order[];
  readonly scopes: readonly Scope[];
  /** What the plan was made from; null when an earlier job made it. */
  readonly source: Source | null;
  readonly notices: readonly string[];
  readonly memory: MemoryReading | null;
  readonly dry: boolean;
  /** When the step began, in milliseconds since the epoch. */
  readonly started: number;
}

async function finish(
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
  return { ...status, head, scopes, plan, results, verification, notices };
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
