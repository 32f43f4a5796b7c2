import type { Outcome, Scope, ScopePlan, TargetResult } from "../outcome.ts";
import { code, prose } from "./escape.ts";
import { grouped } from "./number.ts";

/** Most commits that one target was compared with. */
const MOST_BASES = 10;

/** What a report links to. */
export interface Links {
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
}

/** A row for each target: whom it is told, what head was compared with, how much was sent, how it ended. */
export function targetTable({ results, scopes, head }: Outcome, links: Links): string {
  const sent = results.map((result) => {
    const scope = scopes.find(({ plans }) => plans.some((plan) => isFor(plan, result)));
    const plan = scope?.plans.find(({ cdn }) => cdn === result.cdn);
    return row(result.cdn, result.target, scope, plan, result.patterns.length, ending(result), head, links);
  });
  // A dry run that was given no id has no target, and shows what any would get.
  const open = scopes.flatMap((scope) =>
    scope.plans
      .filter(({ members }) => members.every(({ target }) => target === null))
      .map((plan) => row(plan.cdn, null, scope, plan, plan.plan.patterns.length, DRY, head, links)),
  );
  const rows = [...sent, ...open];
  if (rows.length === 0) return "";
  return [
    "| CDN | target | compared with | patterns | unchanged URLs evicted | result |",
    "| --- | --- | --- | ---: | ---: | --- |",
    ...rows,
  ].join("\n");
}

const DRY = "not sent (dry run)";

function isFor({ members }: ScopePlan, { cdn, target }: TargetResult): boolean {
  return members.some((member) => member.cdn === cdn && member.target === target);
}

function row(
  cdn: string,
  target: string | null,
  scope: Scope | undefined,
  planned: ScopePlan | undefined,
  patterns: number,
  end: string,
  head: string | null,
  links: Links,
): string {
  const evicted = planned ? `${grouped(planned.plan.evicted)} of ${grouped(planned.plan.unchanged)}` : "";
  const cells = [
    cdn,
    target === null ? "any" : code(target),
    compared(scope, head, links),
    grouped(patterns),
    evicted,
    end,
  ];
  return `| ${cells.join(" | ")} |`;
}

function compared(scope: Scope | undefined, head: string | null, { serverUrl, repository }: Links): string {
  if (!scope) return "the plan of an earlier job";
  const { base } = scope;
  if (base.kind !== "known") return prose(base.kind === "unknown" ? `unknown: ${base.why}` : base.why);
  const shown = base.shas
    .slice(0, MOST_BASES)
    .map((sha) => `[${sha.slice(0, 7)}](${serverUrl}/${repository}/compare/${sha}..${head})`);
  if (base.shas.length > MOST_BASES) return `${shown.join(", ")} and ${base.shas.length - MOST_BASES} more`;
  return `${shown.join(", ")} (${prose(base.why)})`;
}

function ending({ result }: TargetResult): string {
  switch (result.kind) {
    case "sent":
      return `${code(result.receipt.id)} ${result.receipt.status === "completed" ? "completed" : "in progress"}`;
    case "failed":
      return `**failed**: ${prose(result.error)}`;
    case "nothing":
      return "nothing to purge";
    case "planned":
      return DRY;
  }
}
