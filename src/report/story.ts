import type { Log } from "../log.ts";
import { count } from "../number.ts";
import type { Comparison } from "../plan/comparison.ts";
import type { Mapped } from "../rules/match.ts";
import { visible } from "./escape.ts";
import type { Findings } from "./findings.ts";
import type { Outcome } from "./outcome.ts";
import { headlineOf, sentenceOf } from "./sentence.ts";
import { targetText } from "./target.ts";
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
  for (const { files, plans } of comparisons) {
    if (files) {
      log.group(`${count(files.length, "changed file")} and the rules that took them`, bounded(files, fileLine));
      const unmatched = files.filter(({ kind }) => kind === "unmatched");
      if (unmatched.length > 0) {
        log.group(
          `${count(unmatched.length, "changed file")} that no rule matches`,
          bounded(unmatched, ({ change }) => visible(change.path)),
        );
      }
    }
    for (const { cdn, plan } of plans) {
      if (plan.widened) log.info(`${cdn}: ${plan.widened}`);
      log.group(`${count(plan.patterns.length, "pattern")} for ${cdn}`, bounded(plan.patterns, String));
    }
  }
  for (const { text, place } of warnings) log.warning(text, place ?? undefined);
  for (const notice of [...notices, ...advice]) log.notice(notice);
}

/** Why each destination failed, for the log: it names the id, which the runner masks where that is secret. */
export function failuresOf({ results }: Outcome): string[] {
  return results.flatMap(({ destination: { cdn, id, hash }, state }) =>
    state.kind === "failed" ? [`${cdn} ${id} (${hash} in outputs): ${state.error}`] : [],
  );
}

/** Tells how it ended. */
export function tellEnd(log: Log, outcome: Outcome): void {
  for (const reason of failuresOf(outcome)) log.info(`Failed: ${reason}`);
  if (outcome.verification?.checked.length) {
    log.group(verificationHeadline(outcome.verification), verificationLines(outcome.verification));
  }
  log.info(`${headlineOf(outcome)}. ${sentenceOf(outcome)}`);
}

function fileLine({ change, kind, matches }: Mapped): string {
  const name = `${visible(change.path)} (${change.status})`;
  if (kind !== "matched") return `${name}: ${kind === "ignored" ? "ignored" : "no rule"}`;
  const via = matches.map(({ rule, targets }) => `${rule.glob} → ${targets.map(targetText).join(" ") || "nothing"}`);
  return `${name}: ${via.join("; ")}`;
}

function bounded<T>(items: readonly T[], lineOf: (item: T) => string): readonly string[] {
  const rest = items.length - MOST_LINES;
  const lines = items.slice(0, MOST_LINES).map(lineOf);
  return rest > 0 ? [...lines, `… and ${rest} more: the output \`report\` names a file with all`] : lines;
}
