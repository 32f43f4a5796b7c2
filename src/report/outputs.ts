import type { Result } from "../cdn/send.ts";
import { shasOf } from "../history/base.ts";
import type { CdnPlan } from "../plan/comparison.ts";
import type { Mapped } from "../rules/match.ts";
import { patternText } from "./escape.ts";
import { type Outcome, publicOutcome, toldBy } from "./outcome.ts";

/** Most bytes of `changed-files`: an environment value, which outputs are passed on by, holds 128 KiB. */
const MOST_CHANGED_FILES = 120_000;
/** Raised when a field of the report changes its meaning or goes. Fields may be added. */
const REPORT_VERSION = 1;

/**
 * The outputs of action.yml but `report`, as texts. JSON writes a byte that is no UTF-8 as a lone surrogate's escape,
 * so a list of files can go back into `changed-files` and lose nothing.
 */
export function outputsOf(outcome: Outcome): Readonly<Record<string, string>> {
  const { status, head, plan, results, comparisons } = outcome;
  const files = changedFilesOf(outcome);
  const told = toldBy(outcome).filter(({ state }) => state.kind !== "failed");
  const paths = [...new Set(told.flatMap(({ patterns }) => patterns))].sort();
  const bases = new Set(comparisons.flatMap(({ base }) => shasOf(base)));
  const invalidations = results.flatMap(({ destination: { cdn, hash }, patterns, state }) =>
    state.kind === "sent"
      ? [{ cdn, target: hash, id: state.receipt.id, status: state.receipt.status, paths: patterns }]
      : [],
  );
  return {
    status,
    "changed-files": files ? cut(files) : "",
    "changed-count": files ? String(files.length) : "",
    paths: JSON.stringify(paths),
    "paths-count": String(paths.length),
    base: JSON.stringify([...bases]),
    head: head ?? "",
    "invalidation-id": invalidations.find(({ cdn }) => cdn === "cloudfront")?.id ?? "",
    invalidations: JSON.stringify(invalidations),
    plan: plan ? JSON.stringify(plan) : "",
  };
}

/** The union over all comparisons; null when the base of one is unknown. */
export function changedFilesOf({ comparisons }: Outcome): string[] | null {
  if (comparisons.length === 0 || comparisons.some(({ files }) => files === null)) return null;
  const paths = comparisons.flatMap(({ files }) => files!.map(({ change }): string => change.path));
  return [...new Set(paths)].sort();
}

/** As many whole names as fit, as JSON. */
function cut(files: readonly string[]): string {
  let size = 2;
  const end = files.findIndex((file) => {
    size += Buffer.byteLength(JSON.stringify(file)) + 1;
    return size > MOST_CHANGED_FILES;
  });
  return JSON.stringify(end < 0 ? files : files.slice(0, end));
}

/** The content of the file that the output `report` names: everything, uncut. docs/report.md says what each field means. */
export type Report = ReturnType<typeof reportOf>;

/** The report of a run. No id of a destination stands in it: hashes do. */
export function reportOf(outcome: Outcome) {
  const { status, why, head, comparisons, plan, results, verification, warnings, notices, advice } =
    publicOutcome(outcome);
  return {
    version: REPORT_VERSION,
    status,
    why,
    head,
    changedFiles: changedFilesOf(outcome),
    comparisons: comparisons.map(({ base, files, plans }) => ({
      base: { kind: base.kind, why: base.why, commits: base.kind === "known" ? base.commits : [] },
      files: files?.map(fileEntry),
      cdns: plans.map(planEntry),
    })),
    results: results.map(resultEntry),
    verification,
    warnings: warnings.map(({ text, place }) => ({ text, file: place?.file ?? null, line: place?.line ?? null })),
    notices,
    advice,
    plan,
    outputs: outputsOf(outcome),
  };
}

function fileEntry({ change: { path, status }, kind, matches }: Mapped) {
  const rules = matches.map(({ rule: { glob, line }, targets }) => ({ glob, line, targets: targets.map(patternText) }));
  return { path, status, kind, rules };
}

function planEntry({ cdn, plan, effect: { areas, excess }, destinations }: CdnPlan) {
  const { patterns, changed, evicted, unchanged, widened } = plan;
  const targets = destinations.flatMap(({ hash }) => hash ?? []);
  return { cdn, targets, patterns, changed, evicted, unchanged, widened, areas, excess };
}

function resultEntry({ destination: { cdn, hash, memory }, patterns, state }: Result) {
  const receipt = state.kind === "sent" ? state.receipt : null;
  const keepMemory = state.kind === "sent" ? (state.keepMemory ?? null) : null;
  const error = state.kind === "failed" ? state.error : null;
  const [id, completed] = receipt ? [receipt.id, receipt.status === "completed"] : [null, null];
  return { cdn, target: hash, patterns, state: state.kind, id, completed, keepMemory, error, memory };
}
