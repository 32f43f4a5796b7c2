import type { Result } from "../cdn/send.ts";
import type { CdnPlan, Comparison } from "../plan/comparison.ts";
import type { Mapped } from "../rules/match.ts";
import type { Target } from "../url/encode.ts";
import { publicError } from "./ids.ts";
import type { Outcome } from "./outcome.ts";
import { changedFilesOf, outputsOf } from "./outputs.ts";

/** Raised when a field of the report changes its meaning or goes. Fields may be added. */
const REPORT_VERSION = 1;

/** What the file that the output `report` names holds: everything, uncut. docs/report.md says what each field means. */
export type Report = ReturnType<typeof reportOf>;

/** The report of a run. No id of a destination stands in it: hashes do. */
export function reportOf(outcome: Outcome) {
  const { status, why, head, comparisons, plan, results, verification, warnings, notices, advice } = outcome;
  return {
    version: REPORT_VERSION,
    status,
    why,
    head,
    changedFiles: changedFilesOf(outcome),
    comparisons: comparisons.map(comparisonEntry),
    results: results.map((result) => resultEntry(result, results)),
    verification: verification && {
      unchecked: verification.unchecked,
      checked: verification.checked.map(({ url, path, verdict, why, status, cache, age, from }) => ({
        ...{ url, path, verdict, why, status, cache, age, from },
      })),
    },
    warnings: warnings.map(({ text, place }) => ({ text, file: place?.file ?? null, line: place?.line ?? null })),
    notices,
    advice,
    plan,
    outputs: outputsOf(outcome),
  };
}

function comparisonEntry({ base, files, plans }: Comparison) {
  return {
    base: { kind: base.kind, why: base.why, commits: base.kind === "known" ? base.commits : [] },
    files: files?.map(fileEntry),
    cdns: plans.map(planEntry),
  };
}

function fileEntry({ change: { path, status }, kind, matches }: Mapped) {
  const rules = matches.map(({ rule: { glob, line }, targets }) => ({ glob, line, targets: targets.map(patternText) }));
  return { path, status, kind, rules };
}

/** What it takes to purge a target. */
function patternText(target: Target): string {
  if (target.kind === "tag") return `tag:${target.tag}`;
  return target.kind === "path" ? target.path : `${target.prefix}*`;
}

function planEntry({ cdn, plan, effect, destinations }: CdnPlan) {
  const { patterns, changed, evicted, unchanged, widened } = plan;
  const targets = destinations.flatMap(({ hash }) => hash ?? []);
  return { cdn, targets, patterns, changed, evicted, unchanged, widened, areas: effect.areas, excess: effect.excess };
}

function resultEntry({ destination: { cdn, hash, memory }, patterns, state }: Result, all: readonly Result[]) {
  const receipt = state.kind === "sent" ? state.receipt : null;
  return {
    cdn,
    target: hash,
    patterns,
    state: state.kind,
    id: receipt?.id ?? null,
    completed: receipt ? receipt.status === "completed" : null,
    keepMemory: state.kind === "sent" ? (state.keepMemory ?? null) : null,
    error: state.kind === "failed" ? publicError(state.error, all) : null,
    memory: memory && { ref: memory.ref, value: memory.value },
  };
}
