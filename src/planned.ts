import { buildOf } from "./built/build.ts";
import { readFolder } from "./built/folder.ts";
import type { Destination } from "./destination.ts";
import { formatOf } from "./git/object-id.ts";
import type { MemoryReading } from "./history/memory.ts";
import type { EventRange } from "./history/range.ts";
import { checkMemories } from "./history/remember.ts";
import type { DeployedBuild } from "./history/remember-built.ts";
import type { Inputs } from "./inputs/inputs.ts";
import type { Job, JobRepository } from "./job.ts";
import type { PlanDocument } from "./plan/document.ts";
import { documentOf, type Order, ordersOf } from "./plan/orders.ts";
import { prepare } from "./plan/prepare.ts";
import { prepareBuilt } from "./plan/prepare-built.ts";
import { findingsOf } from "./report/findings.ts";
import type { Outcome } from "./report/outcome.ts";
import { tellPlan } from "./report/story.ts";
import type { Source } from "./verify/subjects.ts";

/** A plan, and what it was made of. */
export interface Planned extends Pick<Outcome, "comparisons" | "advice"> {
  readonly kind: "planned";
  readonly plan: PlanDocument;
  readonly orders: readonly Order[];
  /** Null when an earlier job made the plan. */
  readonly source: Source | null;
  /** What the memories held as they were read; null when they are neither used nor moved. */
  readonly memory: MemoryReading | null;
  /** What was built in this job, where that is what was compared; null otherwise. */
  readonly built: DeployedBuild | null;
}

/** A plan, or why there is none. */
export type Planning = Planned | { readonly kind: "skipped"; readonly why: string; readonly head: string };

/** Plans what this run purges, and tells it. */
export async function makePlan(
  inputs: Inputs,
  range: Extract<EventRange, { kind: "range" }>,
  dry: boolean,
  destinations: readonly Destination[],
  { repository, git }: JobRepository,
  { event, runner, github, runs, log, clock }: Job,
): Promise<Planning> {
  const dryByAuto = dry && inputs.dryRun === "auto";
  const request = { inputs, event, range, dryByAuto, destinations, workspace: runner.workspace };
  const lookup = { runner, repository, github, runs };
  const build =
    inputs.buildDir === null
      ? null
      : buildOf(
          await readFolder(inputs.buildDir, { ...runner, format: formatOf(event.sha), log, clock }),
          git.gitlinks,
        );
  const prepared = build ? await prepareBuilt(request, build, lookup) : await prepare(request, lookup);
  const { head, apart, mode, comparisons, site, memory } = prepared;
  if (prepared.skipped !== null) return { kind: "skipped", why: prepared.skipped, head };
  const ofRules = findingsOf(comparisons, site, prepared.rulesFile);
  const beside = prepared.warnings.map((text) => ({ text, place: null }));
  const findings = { ...ofRules, warnings: [...beside, ...ofRules.warnings] };
  tellPlan(log, comparisons, prepared.notices, findings);
  const plan = documentOf(inputs, mode, { head, apart }, comparisons);
  const { built: commit, rulesFile } = prepared;
  const source = { head: commit ?? head, comparisons, site, git: build ?? git, rulesFile };
  const { advice } = findings;
  const built = build && commit !== null ? { head, commit, build } : null;
  return { kind: "planned", plan, orders: ordersOf(plan, destinations), comparisons, source, memory, advice, built };
}

/** Takes the plan of an earlier job. Throws PlanError where it does not fit, MovedError where its memories have moved. */
export async function adoptPlan(
  plan: PlanDocument,
  dry: boolean,
  destinations: readonly Destination[],
  job: Job,
): Promise<Planned> {
  const orders = ordersOf(plan, destinations);
  const memory = dry
    ? null
    : await checkMemories(
        orders.map(({ destination }) => destination),
        job,
      );
  return { kind: "planned", plan, orders, comparisons: [], source: null, memory, advice: [], built: null };
}
