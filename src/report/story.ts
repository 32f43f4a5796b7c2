import type { Log } from "../log.ts";
import { count, firstOf, grouped } from "../number.ts";
import type { Comparison } from "../plan/comparison.ts";
import type { Mapped } from "../rules/map.ts";
import { targetText, visible } from "./escape.ts";
import type { Findings } from "./findings.ts";
import { failuresOf, type Outcome } from "./outcome.ts";
import { detailsOf, headlineOf } from "./sentence.ts";
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
  for (const { files, plans } of comparisons) {
    if (files) group(`${count(files.length, "changed file")} and the rules that took them`, files, fileLine);
    const unmatched = files?.filter(({ kind }) => kind === "unmatched") ?? [];
    if (unmatched.length > 0) {
      const title = `${count(unmatched.length, "changed file")} that no rule matches`;
      group(title, unmatched, ({ change }) => visible(change.path));
    }
    for (const { cdn, plan } of plans) {
      if (plan.widened) log.info(`${cdn}: ${plan.widened}`);
      group(`${count(plan.patterns.length, "pattern")} for ${cdn}`, plan.patterns, String);
    }
  }
  for (const { text, place } of warnings) log.warning(text, place ?? undefined);
  for (const notice of notices) log.notice(notice);
  for (const text of advice) log.info(`Notice: ${text}`);
}

/** Tells how it ended. The last line says what happened; after a failure the message of the failed step does. */
export function tellEnd(log: Log, outcome: Outcome): void {
  if (outcome.verification?.checked.length) {
    log.group(verificationHeadline(outcome.verification), verificationLines(outcome.verification));
  }
  const details = detailsOf(outcome);
  if (details) log.info(details);
  if (outcome.status !== "failed") log.info(`${headlineOf(outcome)}.`);
}

/** The message of the failed step: what to do first, why, and what each destination that failed answered. */
export function failureMessage(outcome: Outcome): string {
  return [`${headlineOf(outcome)}.`, outcome.why, ...failuresOf(outcome)].filter(Boolean).join("\n");
}

function fileLine({ change, kind, matches }: Mapped): string {
  const name = `${visible(change.path)} (${change.status})`;
  if (kind !== "matched") return `${name}: ${kind === "ignored" ? "ignored" : "no rule"}`;
  const via = matches.map(({ rule, targets }) => `${rule.glob} → ${targets.map(targetText).join(" ") || "nothing"}`);
  return `${name}: ${via.join("; ")}`;
}
