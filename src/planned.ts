import { type Build, buildOf } from "./built/build.ts";
import { readFolder } from "./built/folder.ts";
import { BuildError } from "./built/walk.ts";
import { formatOf } from "./git/object-id.ts";
import { reading } from "./git/trouble.ts";
import type { MemoryReading } from "./history/memory.ts";
import type { EventRange } from "./history/range.ts";
import { checkMemories } from "./history/remember.ts";
import type { DeployedBuild } from "./history/remember-built.ts";
import type { ListDestinations } from "./inputs/destinations.ts";
import type { Inputs } from "./inputs/inputs.ts";
import type { Job, JobRepository } from "./job.ts";
import { comparePaths } from "./plan/comparison.ts";
import { type PlanDocument, PlanError } from "./plan/document.ts";
import { resolveOptions } from "./plan/options.ts";
import { documentOf, type Order, ordersOf } from "./plan/orders.ts";
import { prepare } from "./plan/prepare.ts";
import { prepareBuilt } from "./plan/prepare-built.ts";
import { startPlan } from "./plan/start.ts";
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
  /** The memories as they were read; null when they are neither used nor moved. */
  readonly memory: MemoryReading | null;
  /** The build of this job, where builds were compared; null otherwise. */
  readonly built: DeployedBuild | null;
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
  job: Job,
): Promise<Planning> {
  const { event, runner, github, runs, log } = job;
  const dryByAuto = dry && inputs.dryRun === "auto";
  const request = { inputs, event, range, dryByAuto, sends: !dry, destinationsFor, workspace: runner.workspace };
  const lookup = { runner, repository, github, runs };
  const start = await startPlan(request, lookup);
  const { head, options, destinations, source: rules } = start;
  for (const text of start.overridden) log.info(text);
  const folder = options.buildDir;
  const build = folder === null ? null : await readBuild(folder, git, job);
  const prepared = build ? await prepareBuilt(request, start, build, lookup) : await prepare(request, start, lookup);
  const { apart, mode, comparisons, site, memory, built: commit } = prepared;
  if (prepared.skipped !== null) return { kind: "skipped", why: prepared.skipped, head };
  const ofRules = findingsOf(comparisons, site, rules.file);
  const beside = prepared.warnings.map((text) => ({ text, place: null }));
  const findings = { ...ofRules, warnings: [...beside, ...ofRules.warnings] };
  tellPlan(log, comparisons, prepared.notices, findings);
  const planned =
    folder !== null && commit !== null && mode === "build-dir" ? { commit, run: runner.runId, folder } : null;
  const plan = documentOf(options, mode, { head, workspaceCommit: apart, built: planned }, comparisons);
  const isBuilt = build !== null;
  const source = { head: commit ?? head, comparisons, site, git: build ?? git, isBuilt, rulesFile: rules.file };
  const built = build && commit !== null ? { head, commit, build } : null;
  const orders = ordersOf(plan, destinations);
  const { advice } = findings;
  return { kind: "planned", plan, orders, site: options.site, comparisons, source, memory, advice, built };
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
  const plan = documentOf(options, "paths", { head, workspaceCommit: null, built: null }, comparisons);
  const orders = ordersOf(plan, destinations);
  const none = { source: null, memory: null, advice: [], built: null };
  return { kind: "planned", plan, orders, site: options.site, comparisons, ...none };
}

async function readBuild(folder: string, { gitlinks }: JobRepository["git"], job: Job): Promise<Build> {
  const { event, runner, log, clock } = job;
  return buildOf(await readFolder(folder, { ...runner, format: formatOf(event.sha), log, clock }), gitlinks);
}

/**
 * Takes the plan of an earlier job. `repository` is null unless it was made of a build. Throws PlanError or BuildError
 * where it does not fit, MovedError where its memories have moved.
 */
export async function adoptPlan(
  plan: PlanDocument,
  given: GivenOptions,
  dry: boolean,
  destinationsFor: ListDestinations,
  repository: JobRepository | null,
  job: Job,
): Promise<Planned> {
  const site = given.site ?? [];
  const destinations = destinationsFor({ options: { ...plan.options, buildDir: null }, places: {}, overridden: [] });
  const orders = ordersOf(plan, destinations);
  const built = repository && (await readPlannedBuild(plan, given.buildDir ?? null, repository, job));
  const memory = dry
    ? null
    : await checkMemories(
        orders.map(({ destination }) => destination),
        job,
      );
  // What the server has of the last build is then not sent again.
  for (const { destination } of built && memory ? orders : [])
    if (destination.memory?.value) await reading(built!.build.sourceOf(destination.memory.value));
  return { kind: "planned", plan, orders, site, comparisons: [], source: null, memory, advice: [], built };
}

/** Makes the build of a plan again, of the same files. Throws PlanError or BuildError. */
async function readPlannedBuild(
  { head, built }: PlanDocument,
  buildDir: string | null,
  { git }: JobRepository,
  job: Job,
): Promise<DeployedBuild & { readonly build: Build }> {
  if (!built)
    throw new PlanError(
      "`plan` was made with `build-dir` where git cannot be used, so it does not say what to remember of the build. Plan where git can be used.",
    );
  const folder = buildDir ?? built.folder;
  const build = await readBuild(folder, git, job);
  const commit = await build.commit({ head, run: built.run });
  if (commit !== built.commit)
    throw new BuildError(
      `The build folder ${JSON.stringify(folder)} holds other files than those that \`plan\` was made of. Nothing was sent. Give the very files that were planned and deployed (actions/upload-artifact leaves out those whose names begin with a dot, unless \`include-hidden-files\` is true), or plan again.`,
    );
  return { head, commit, build };
}
