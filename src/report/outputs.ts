import { shasOf } from "../history/base.ts";
import type { Outcome } from "./outcome.ts";

/** Most bytes of `changed-files`: an environment value, which outputs are passed on by, holds 128 KiB. */
const MOST_CHANGED_FILES = 120_000;

/**
 * The outputs of action.yml but `report`, as texts. JSON writes a byte that is no UTF-8 as a lone surrogate's escape,
 * so a list of files can go back into `changed-files` and lose nothing.
 */
export function outputsOf(outcome: Outcome): Readonly<Record<string, string>> {
  const { status, head, plan, results } = outcome;
  const files = changedFilesOf(outcome);
  const paths = [...new Set(patternsOf(outcome))].sort();
  const bases = new Set(outcome.comparisons.flatMap(({ base }) => shasOf(base)));
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
  return [
    ...new Set(comparisons.flatMap(({ files }) => (files ?? []).map(({ change }): string => change.path))),
  ].sort();
}

/** What was sent; in a dry run, what would be. */
function patternsOf({ results, plan }: Outcome): readonly string[] {
  if (results.length === 0) return plan?.cdns.flatMap(({ patterns }) => patterns) ?? [];
  return results.flatMap(({ patterns, state }) => (state.kind === "failed" ? [] : patterns));
}

function cut(files: readonly string[]): string {
  let size = 2;
  const kept: string[] = [];
  for (const file of files) {
    size += Buffer.byteLength(JSON.stringify(file)) + 1;
    if (size > MOST_CHANGED_FILES) break;
    kept.push(file);
  }
  return JSON.stringify(kept);
}
