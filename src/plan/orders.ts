import type { Order } from "../cdn/send.ts";
import { cdnNames } from "../cdn/table.ts";
import { hashed } from "../hash.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { Scope } from "../outcome.ts";
import { type BaseMode, PLAN_VERSION, type PlanDocument, PlanError, type PlannedTarget } from "./document.ts";

/** Writes down what was planned, for this job or another to send. */
export function documentOf(inputs: Inputs, base: BaseMode, head: string, scopes: readonly Scope[]): PlanDocument {
  const { directoryIndex, cleanUrls, queryStrings, maxPaths, site } = inputs;
  return {
    version: PLAN_VERSION,
    head,
    base,
    options: { directoryIndex, cleanUrls, queryStrings, maxPaths, site },
    cdns: scopes.flatMap(({ plans }) =>
      plans.map(({ cdn, plan, members }) => ({
        cdn,
        patterns: plan.patterns,
        targets: members.flatMap(({ target, memory }) => (target === null ? [] : [{ target, memory }])),
      })),
    ),
  };
}

/**
 * What each target of the inputs gets. A plan goes to the targets that it was made for and to no others, except one
 * that was made without ids, which goes to all targets of its CDN. Throws PlanError.
 */
export function ordersOf(plan: PlanDocument, { targets }: Inputs): Order[] {
  const named = cdnNames.some((cdn) => targets[cdn].length > 0);
  return cdnNames.flatMap((cdn) => {
    const groups = plan.cdns.filter((group) => group.cdn === cdn);
    const open = groups.find((group) => group.targets.length === 0);
    const given = targets[cdn].map((id) => ({ id, target: hashed(id) }));
    const planned = new Map<string, { patterns: readonly string[]; memory: PlannedTarget["memory"] }>();
    for (const { patterns, targets: members } of groups) {
      for (const { target, memory } of members) planned.set(target, { patterns, memory });
    }
    const fits = open
      ? given.length > 0 || !named
      : planned.size === given.length && given.every(({ target }) => planned.has(target));
    if (!fits)
      throw new PlanError(
        misfit(
          cdn,
          [...planned.keys()],
          given.map(({ target }) => target),
        ),
      );
    return given.map(({ id, target }) => {
      const { patterns, memory } = planned.get(target) ?? { patterns: open!.patterns, memory: null };
      return { cdn, id, target, patterns, memory };
    });
  });
}

function misfit(cdn: string, planned: readonly string[], given: readonly string[]): string {
  const list = (names: readonly string[]) => names.join(", ") || "no target";
  return `\`plan\` was made for ${list(planned)} of ${cdn} and this step has ${list(given)} (the first 12 hex digits of the SHA-256 of each id). A plan fits the same targets only: give both steps the same ids, or none to the planning one, and plan again.`;
}
