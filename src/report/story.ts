import { entryOf } from "../cdn/table.ts";
import { commitsOf } from "../history/base.ts";
import type { Log } from "../log.ts";
import { count, firstOf, grouped } from "../number.ts";
import type { Comparison } from "../plan/comparison.ts";
import type { Mapped } from "../rules/match.ts";
import { countPatterns, targetText, visible } from "./escape.ts";
import type { Findings } from "./findings.ts";
import type { Outcome } from "./outcome.ts";
import { describeBill, describeKept, headlineOf } from "./sentence.ts";
import { verificationHeadline, verificationLines } from "./verification.ts";

/** Most lines of one group of the log; the report has them all. */
const MOST_LINES = 2_000;

/** Tells what was found and planned, before anything is sent. */
export function tellPlan(
  log: Log,
  comparisons: readonly Comparison[],
  notices: readonly string[],
  { warnings, advice }: Findings,
): void {
  const group = <T>(title: string, items: readonly T[], lineOf: (item: T) => string) => {
    const more = (rest: number) => `… and ${grouped(rest)} more: the output \`report\` names a file with all`;
    log.group(title, firstOf(items, MOST_LINES, lineOf, more));
  };
  for (const { base, files, plans } of comparisons) {
    log.info(describeBase(base, files));
    if (files) group(`${count(files.length, "changed file")} and the rules that took them`, files, fileLine);
    const unmatched = files?.filter(({ kind }) => kind === "unmatched") ?? [];
    if (unmatched.length > 0) {
      const title = `${count(unmatched.length, "changed file")} that no rule matches`;
      group(title, unmatched, ({ change }) => visible(change.path));
    }
    for (const { cdn, plan } of plans) {
      const { title } = entryOf(cdn);
      if (plan.widened) log.info(`${title}: ${plan.widened}`);
      const kept = plan.patterns.length > 0 ? describeKept(plan) : "";
      const stays = kept ? `; ${kept} stay in its cache` : "";
      group(`${countPatterns(plan.patterns)} for ${title}${stays}`, plan.patterns, String);
    }
  }
  for (const { text, place } of warnings) log.warning(text, place ?? undefined);
  for (const notice of notices) log.notice(notice);
  for (const text of advice) log.info(`Notice: ${text}`);
}

function describeBase(base: Comparison["base"], files: Comparison["files"]): string {
  if (base.kind === "unknown") return `What changed cannot be known this time: ${base.why}.`;
  if (base.kind === "everything") return `All that the rules reach is purged: ${base.why}.`;
  if (base.kind === "given") return `What ${files ? "changed" : "goes"} is what ${base.why} says.`;
  const bases = commitsOf(base).map(({ sha, why, day }) => `${sha.slice(0, 7)}: ${why}${day ? `, ${day}` : ""}`);
  return `Compared with ${bases.join("; ")}.`;
}

/** Tells how it ended. The last line says what happened; after a failure the message of the failed step does. */
export function tellEnd(log: Log, outcome: Outcome, event: string): void {
  const { status, verification } = outcome;
  if (verification?.checked.length) log.group(verificationHeadline(verification), verificationLines(verification));
  const bill = describeBill(outcome);
  if (bill) log.info(bill);
  if (status !== "failed") log.info(`${headlineOf(outcome, event)}.`);
}

/**
 * The message of the failed step: what to do first, why, and what became of each destination that failed. It names the
 * ids, which the runner masks where they are secret.
 */
export function failureMessage(outcome: Outcome): string {
  const failures = outcome.results.flatMap(({ destination: { cdn, id, hash }, state }) =>
    state.kind === "failed" ? [`${cdn} ${id} (${hash} in outputs): ${state.error}`] : [],
  );
  return [`${headlineOf(outcome)}.`, outcome.why, ...failures].filter(Boolean).join("\n");
}

function fileLine({ change, kind, matches }: Mapped): string {
  const name = `${visible(change.path)} (${change.status})`;
  if (kind !== "matched") return `${name}: ${kind === "ignored" ? "ignored" : "no rule"}`;
  const via = matches.map(({ rule, targets }) => `${rule.glob} → ${targets.map(targetText).join(" ") || "nothing"}`);
  return `${name}: ${via.join("; ")}`;
}
