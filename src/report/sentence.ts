import { FREE_PATHS } from "../cdn/cloudfront/grammar.ts";
import { entryOf } from "../cdn/table.ts";
import { shasOf } from "../history/base.ts";
import { count, grouped } from "../number.ts";
import type { Comparison } from "../plan/comparison.ts";
import { staleOf } from "../verify/verification.ts";
import { prose } from "./escape.ts";
import type { Outcome } from "./outcome.ts";

/** What an event would merge, in a dry run. */
const MERGED: Readonly<Record<string, string>> = {
  pull_request: "Merging this pull request",
  pull_request_target: "Merging this pull request",
  merge_group: "Merging this group",
};

/** The outcome in a few words. `event`: the name of the event that the run is dry for, to say what merging would do. */
export function headlineOf({ status, results, comparisons, verification }: Outcome, event = ""): string {
  const patterns = new Set(results.flatMap((result) => result.patterns)).size;
  const planned = Math.max(0, ...comparisons.flatMap(({ plans }) => plans.map(({ plan }) => plan.patterns.length)));
  switch (status) {
    case "purged":
      return `Purged ${count(patterns, "pattern")}`;
    case "dry-run":
      return `${MERGED[event] ? `${MERGED[event]} would` : "Would"} purge ${count(Math.max(patterns, planned), "pattern")}`;
    case "nothing-to-purge":
      return MERGED[event] ? `${MERGED[event]} would purge nothing` : "Nothing to purge";
    case "skipped":
      return "Skipped";
    case "failed":
      return staleOf(verification).length > 0 ? "Purged, but the site is stale" : "The purge failed";
  }
}

/** How much stays cached, in a few words; empty when nothing goes, or when nobody knows. */
function keptOf({ status, comparisons }: Outcome): string {
  if (status !== "purged" && status !== "dry-run") return "";
  const plan = comparisons
    .flatMap(({ plans }) => plans)
    .find(({ plan }) => plan.unchanged > 0 && plan.patterns.length > 0)?.plan;
  if (!plan) return "";
  const total = plan.unchanged + plan.changed;
  const kept = plan.unchanged - plan.evicted;
  if (kept === 0) return `all ${count(total, "known URL")} go`;
  return `${grouped(kept)} of ${count(total, "known URL")} stay cached`;
}

/** The outcome and how much stays cached, as a heading of Markdown. */
export function titleOf(outcome: Outcome, event: string): string {
  return `### ${prose([headlineOf(outcome, event), keptOf(outcome)].filter(Boolean).join(" · "))}`;
}

/** Why it came to this and what it costs, in a few sentences. */
export function sentenceOf(outcome: Outcome): string {
  const { why, comparisons } = outcome;
  const parts = comparisons.map((comparison) => comparisonSentence(comparison, outcome));
  return [why ? `${capital(why)}.` : "", ...parts, billSentence(outcome)].filter(Boolean).join(" ");
}

/** What became of everything that the rules reach. After a failure nothing "is purged". */
const FATES = {
  purged: "is purged",
  "nothing-to-purge": "is purged",
  "dry-run": "would be purged",
  skipped: "would be purged",
  failed: "was to be purged",
} as const;

function comparisonSentence({ base, files, plans }: Comparison, { head, status }: Outcome): string {
  if (!files) {
    const reason = base.kind === "unknown" ? `The base is unknown (${base.why})` : capital(base.why);
    return `${reason}, so everything that the rules reach ${FATES[status]}${reachOf(plans)}.`;
  }
  const unmatched = files.filter(({ kind }) => kind === "unmatched").length;
  const shas = shasOf(base).map((sha) => sha.slice(0, 7));
  const against = shas.length > 0 ? ` between ${shas.join(", ")} and ${head?.slice(0, 7)}` : "";
  const matched =
    unmatched > 0 ? `; ${grouped(unmatched)} of them ${unmatched === 1 ? "matches" : "match"} no rule` : "";
  return `${count(files.length, "file")} changed${against} (${base.why})${matched}.${costSentence(plans)}`;
}

/** How much of what is known that is; empty without head's tree, when nothing is known of it. */
function reachOf(plans: Comparison["plans"]): string {
  const total = Math.max(0, ...plans.map(({ plan }) => plan.unchanged + plan.changed));
  if (total === 0) return "";
  const kept = Math.min(...plans.map(({ plan }) => plan.unchanged - plan.evicted));
  return kept === 0
    ? `: all ${count(total, "known URL")}`
    : `: ${grouped(total - kept)} of ${count(total, "known URL")}`;
}

/** What the plan of each CDN evicts; empty without head's tree, when nothing is known of it. */
function costSentence(plans: Comparison["plans"]): string {
  const known = plans.filter(({ plan }) => plan.unchanged > 0);
  if (known.length === 0) return "";
  const changed = Math.max(...known.map(({ plan }) => plan.changed));
  const evicted = known.map(({ cdn, plan }, at) => {
    const whose = known.length > 1 ? ` for ${entryOf(cdn).title}` : "";
    const numbers = `${grouped(plan.evicted)} of ${grouped(plan.unchanged)}`;
    return at === 0 ? `the plan${whose} evicts ${numbers} unchanged ones that are known` : `that${whose} ${numbers}`;
  });
  return ` ${count(changed, "URL")} ${changed === 1 ? "changes" : "change"}; ${evicted.join(", ")}, where /* would evict all of them.`;
}

/** The paths that CloudFront bills, a wildcard or tag like any path; empty when there are none. */
function billSentence({ status, results, plan }: Outcome): string {
  // A dry run that was given no id shows what any distribution would get.
  const isOpen = results.length === 0;
  const billed = isOpen
    ? (plan?.cdns ?? []).filter(({ cdn }) => cdn === "cloudfront")
    : results.filter(
        ({ destination, state }) =>
          destination.cdn === "cloudfront" && (state.kind === "sent" || state.kind === "planned"),
      );
  const paths = billed.reduce((sum, { patterns }) => sum + patterns.length, 0);
  if (paths === 0) return "";
  const verb = status === "dry-run" ? "would count" : paths === 1 ? "counts" : "count";
  const each = isOpen ? " for each distribution" : "";
  return `${count(paths, "path")} ${verb}${each} toward the ${grouped(FREE_PATHS)} a month that CloudFront does not bill.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
