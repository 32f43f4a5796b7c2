import type { Outcome, Scope } from "../outcome.ts";
import { staleOf } from "../verify/verification.ts";

/** The outcome in a few words. */
export function headlineOf({ status, results, scopes, verification }: Outcome): string {
  const patterns = new Set(results.flatMap((result) => result.patterns)).size;
  const planned = Math.max(0, ...scopes.flatMap(({ plans }) => plans.map(({ plan }) => plan.patterns.length)));
  switch (status) {
    case "purged":
      return `Purged ${count(patterns, "pattern")}`;
    case "dry-run":
      return `Would purge ${count(Math.max(patterns, planned), "pattern")}`;
    case "nothing-to-purge":
      return "Nothing to purge";
    case "skipped":
      return "Skipped";
    case "failed":
      return staleOf(verification).length > 0 ? "Purged, but the site is stale" : "The purge failed";
  }
}

/** Why it came to this, in one sentence or two. */
export function sentenceOf(outcome: Outcome): string {
  const { why, scopes, head } = outcome;
  const parts = scopes.map((scope) => scopeSentence(scope, head));
  return [...(why ? [`${capital(why)}.`] : []), ...parts].join(" ");
}

function scopeSentence({ base, files, plans }: Scope, head: string | null): string {
  const plan = plans[0]?.plan;
  // Without head's tree nothing is known of what a wildcard evicts.
  const cost =
    plan && plan.unchanged > 0
      ? ` ${count(plan.changed, "URL")} change; the plan evicts ${plan.evicted} of ${plan.unchanged} unchanged ones that are known, where /* would evict all ${plan.unchanged}.`
      : "";
  if (!files) {
    const reason = base.kind === "unknown" ? `The base is unknown (${base.why})` : capital(base.why);
    return `${reason}, so everything that the rules reach is purged.${cost}`;
  }
  const unmatched = files.filter(({ kind }) => kind === "unmatched").length;
  const against =
    base.kind === "known"
      ? ` between ${base.shas.map((sha) => sha.slice(0, 7)).join(", ")} and ${head?.slice(0, 7)}`
      : "";
  return `${count(files.length, "file")} changed${against} (${base.why}); ${unmatched} of them match no rule.${cost}`;
}

/** `1 path`, `2 paths`. */
export function count(number: number, noun: string): string {
  // Grouped by hand: what the language has for it takes 10 ms to load.
  return `${String(number).replaceAll(/\B(?=(\d{3})+$)/g, ",")} ${noun}${number === 1 ? "" : "s"}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
