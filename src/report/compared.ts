import type { Result, State } from "../cdn/send.ts";
import { grouped } from "../number.ts";
import type { CdnPlan, Comparison } from "../plan/comparison.ts";
import type { Plan } from "../plan/plan.ts";
import { code, prose } from "./escape.ts";
import { publicError } from "./ids.ts";
import type { Outcome } from "./outcome.ts";

/** Most commits that are shown of one base. */
const MOST_BASES = 10;

/** What a report links to. */
export interface Links {
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
}

/** A row for each destination: whom it is told, what head was compared with, how much was sent, how it ended. */
export function destinationTable({ results, comparisons, head }: Outcome, links: Links): string {
  const sent = results.map(({ destination: { cdn, hash }, patterns, state }) => {
    const isOwn = ({ destinations }: CdnPlan) => destinations.some((one) => one.cdn === cdn && one.hash === hash);
    const comparison = comparisons.find(({ plans }) => plans.some(isOwn));
    const plan = comparison?.plans.find(isOwn)?.plan;
    return [
      cdn,
      code(hash!),
      compared(comparison, head, links),
      grouped(patterns.length),
      cost(plan),
      ending(state, results),
    ];
  });
  // A dry run that was given no id has no destination, and shows what any would get.
  const open = comparisons.flatMap((comparison) =>
    comparison.plans
      .filter(({ destinations }) => destinations.every(({ hash }) => hash === null))
      .map(({ cdn, plan }) => {
        const number = grouped(plan.patterns.length);
        return [cdn, "any", compared(comparison, head, links), number, cost(plan), DRY];
      }),
  );
  const rows = [...sent, ...open].map((cells) => `| ${cells.join(" | ")} |`);
  if (rows.length === 0) return "";
  return [
    "| CDN | target | compared with | patterns | unchanged URLs evicted | result |",
    "| --- | --- | --- | ---: | ---: | --- |",
    ...rows,
  ].join("\n");
}

const DRY = "not sent (dry run)";

function cost(plan: Plan | undefined): string {
  return plan ? `${grouped(plan.evicted)} of ${grouped(plan.unchanged)}` : "";
}

function compared(comparison: Comparison | undefined, head: string | null, { serverUrl, repository }: Links): string {
  if (!comparison) return "the plan of an earlier job";
  const { base } = comparison;
  if (base.kind !== "known") return prose(base.kind === "unknown" ? `unknown: ${base.why}` : base.why);
  const shown = base.commits
    .slice(0, MOST_BASES)
    .map(({ sha }) => `[${sha.slice(0, 7)}](${serverUrl}/${repository}/compare/${sha}..${head})`);
  const rest = base.commits.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : `${shown.join(", ")} (${prose(base.why)})`;
}

function ending(state: State, all: readonly Result[]): string {
  switch (state.kind) {
    case "sent":
      return `${code(state.receipt.id)} ${state.receipt.status === "completed" ? "completed" : "in progress"}`;
    case "failed":
      return `**failed**: ${prose(publicError(state.error, all))}`;
    case "nothing":
      return "nothing to purge";
    case "planned":
      return DRY;
  }
}
