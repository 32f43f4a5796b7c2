import { type CdnName, cdnNames, type Destination, type Remembered } from "../destination.ts";
import type { Comparison } from "./comparison.ts";
import { type BaseMode, PLAN_VERSION, type PlanDocument, PlanError, type PlanOptions } from "./document.ts";

/** The request to one destination: encoded paths, wildcards with their `*`, tags as `#tag`; sorted. Empty: nothing is sent. */
export interface Order {
  readonly destination: Destination;
  readonly patterns: readonly string[];
}

/** Writes down what was planned, for this job or another to send. */
export function documentOf(
  options: PlanOptions,
  base: BaseMode,
  {
    head,
    workspaceCommit,
    built,
  }: Pick<PlanDocument, "head" | "workspaceCommit"> & { readonly built: PlanDocument["built"] | null },
  comparisons: readonly Comparison[],
): PlanDocument {
  const { directoryIndex, cleanUrls, queryStrings, maxPaths, site } = options;
  return {
    version: PLAN_VERSION,
    head,
    workspaceCommit,
    base,
    options: { directoryIndex, cleanUrls, queryStrings, maxPaths, site },
    cdns: comparisons.flatMap(({ plans }) =>
      plans.map(({ cdn, plan, destinations }) => ({
        cdn,
        patterns: plan.patterns,
        targets: destinations.flatMap(({ hash, memory }) => (hash === null ? [] : [{ target: hash, memory }])),
      })),
    ),
    ...(built && { built }),
  };
}

/**
 * Gives each destination of this run its request. A plan goes to the destinations that it was made for and to no others,
 * except one that was made without ids, which goes to all destinations of its CDN. Throws PlanError.
 */
export function ordersOf(plan: PlanDocument, destinations: readonly Destination[]): Order[] {
  const given = destinations.filter(({ hash }) => hash !== null);
  return cdnNames.flatMap((cdn) => {
    const own = given.filter((destination) => destination.cdn === cdn);
    return ordersOfCdn(cdn, plan, own, given.length > 0);
  });
}

function ordersOfCdn(cdn: CdnName, plan: PlanDocument, given: readonly Destination[], isNamed: boolean): Order[] {
  const groups = plan.cdns.filter((group) => group.cdn === cdn);
  const open = groups.find((group) => group.targets.length === 0);
  const planned = new Map<string, { readonly patterns: readonly string[]; readonly memory: Remembered | null }>();
  for (const { patterns, targets } of groups) {
    for (const { target, memory } of targets) planned.set(target, { patterns, memory });
  }
  const fits = open
    ? given.length > 0 || !isNamed
    : planned.size === given.length && given.every(({ hash }) => planned.has(hash!));
  if (!fits) throw new PlanError(describeMisfit(cdn, [...planned.keys()], given));
  return given.map((destination) => {
    const { patterns, memory } = planned.get(destination.hash!) ?? { patterns: open!.patterns, memory: null };
    return { destination: { ...destination, memory }, patterns };
  });
}

function describeMisfit(cdn: CdnName, planned: readonly string[], given: readonly Destination[]): string {
  const list = (names: readonly (string | null)[]) => names.join(", ") || "no target";
  return `\`plan\` was made for ${list(planned)} of ${cdn} and this step has ${list(given.map(({ hash }) => hash))} (the first 12 hex digits of the SHA-256 of each id). A plan fits the same targets only: give both steps the same ids, or none to the planning one, and plan again.`;
}
