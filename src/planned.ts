import type { MemoryReading } from "./history/memory.ts";
import type { EventRange } from "./history/range.ts";
import { checkMemories } from "./history/remember.ts";
import type { ListDestinations } from "./inputs/destinations.ts";
import type { Inputs } from "./inputs/inputs.ts";
import type { Job, JobRepository } from "./job.ts";
import type { PlanDocument } from "./plan/document.ts";
import { resolveOptions } from "./plan/options.ts";
import { documentOf, type Order, ordersOf } from "./plan/orders.ts";
import { comparePaths } from "./plan/paths.ts";
import { prepare } from "./plan/prepare.ts";
import { findingsOf } from "./report/findings.ts";
import type { Outcome } from "./report/outcome.ts";
import { tellPlan } from "./report/story.ts";
import { type GivenOptions, NO_OPTIONS } from "./rules/options.ts";
import type { Template } from "./rules/template.ts";
import type { Source } from "./verify/subjects.ts";

/** A plan, and what it was made of. */
export interface Planned extends Pick<Outcome, "comparisons" | "advice"> {
  readonly kind: "planned";
  readonly plan: PlanDocument;
  readonly orders: readonly Order[];
  /** The origins that `verify` looks at. */
  readonly site: readonly string[];
  /** Null when an earlier job made the plan. */
  readonly source: Source | null;
  /** What the memories held as they were read; null when they are neither used nor moved. */
  readonly memory: MemoryReading | null;
}

/** A plan, or why there is none. */
export type Planning = Planned | { readonly kind: "skipped"; readonly why: string; readonly head: string };

/** Plans what this run purges, and tells it. */
export async function makePlan(
  inputs: Inputs,
  range: Extract<EventRange, { kind: "range" }>,
  dry: boolean,
  destinationsFor: ListDestinations,
  { repository, git }: JobRepository,
  { event, runner, github, runs, log }: Job,
): Promise<Planning> {
  const dryByAuto = dry && inputs.dryRun === "auto";
  const request = { inputs, event, range, dryByAuto, destinationsFor, workspace: runner.workspace };
  const prepared = await prepare(request, { runner, repository, github, runs });
  const { head, apart, mode, options, destinations, comparisons, site, memory } = prepared;
  for (const text of prepared.overridden) log.info(text);
  if (prepared.skipped !== null) return { kind: "skipped", why: prepared.skipped, head };
  const ofRules = findingsOf(comparisons, site, prepared.rulesFile);
  const beside = prepared.warnings.map((text) => ({ text, place: null }));
  const findings = { ...ofRules, warnings: [...beside, ...ofRules.warnings] };
  tellPlan(log, comparisons, prepared.notices, findings);
  const plan = documentOf(options, mode, { head, apart }, comparisons);
  const source = { head, comparisons, site, git, rulesFile: prepared.rulesFile };
  const { advice } = findings;
  return {
    kind: "planned",
    plan,
    orders: ordersOf(plan, destinations),
    site: options.site,
    comparisons,
    source,
    memory,
    advice,
  };
}

/** Plans the purge of URL paths as they are: reads no repository, and neither uses nor moves a memory. */
export function planPaths(
  paths: readonly Template[],
  given: GivenOptions,
  range: Extract<EventRange, { kind: "range" }>,
  destinationsFor: ListDestinations,
  { event, log }: Job,
): Planned {
  const resolved = resolveOptions(given, NO_OPTIONS);
  const { options } = resolved;
  const destinations = destinationsFor(resolved);
  const comparisons = [comparePaths(paths, destinations, options)];
  tellPlan(log, comparisons, [], { warnings: [], advice: [] });
  const head = range.head.kind === "sha" ? range.head.sha : event.sha;
  const plan = documentOf(options, "paths", { head, apart: null }, comparisons);
  const orders = ordersOf(plan, destinations);
  return { kind: "planned", plan, orders, site: options.site, comparisons, source: null, memory: null, advice: [] };
}

/** Takes the plan of an earlier job. Throws PlanError where it does not fit, MovedError where its memories have moved. */
export async function adoptPlan(
  plan: PlanDocument,
  given: GivenOptions,
  dry: boolean,
  destinationsFor: ListDestinations,
  job: Job,
): Promise<Planned> {
  const site = given.site ?? [];
  const destinations = destinationsFor({ options: plan.options, places: {}, overridden: [] });
  const orders = ordersOf(plan, destinations);
  const memory = dry
    ? null
    : await checkMemories(
        orders.map(({ destination }) => destination),
        job,
      );
  return { kind: "planned", plan, orders, site, comparisons: [], source: null, memory, advice: [] };
}
