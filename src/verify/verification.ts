import type { Result } from "../cdn/send.ts";
import type { Verdict } from "./decide.ts";

/** One URL and its last answer. */
export interface Checked {
  readonly url: string;
  /** The part of it that was purged. */
  readonly path: string;
  readonly verdict: Verdict["kind"];
  /** Why the answer is fresh, stale or undecided. */
  readonly why: string;
  /** Null: there was no answer. */
  readonly status: number | null;
  /** The header in which a cache says hit or miss; empty without one. */
  readonly cache: string;
  /** Seconds. */
  readonly age: number | null;
  /** The caches on the way and where they are; empty when no header says. */
  readonly from: string;
}

/** The URLs that were fetched after the purge. */
export interface Verification {
  readonly checked: readonly Checked[];
  /** Why no URL was fetched; null when some were. */
  readonly unchecked: string | null;
}

/** The URLs that are provably stale. */
export function staleOf(verification: Verification | null): readonly Checked[] {
  return verification?.checked.filter(({ verdict }) => verdict === "stale") ?? [];
}

/**
 * The results as the memory should take them: a target whose purge left a URL stale counts as one that was not purged,
 * so that the next run purges it again.
 */
export function provenResults(results: readonly Result[], verification: Verification | null): Result[] {
  const stale = staleOf(verification);
  return results.map((one) => {
    const isCovered = coverOf(one.patterns);
    if (one.state.kind !== "sent" || !stale.some(({ path }) => isCovered(path))) return one;
    return { ...one, state: { kind: "failed", error: "purged, but provably still stale" } };
  });
}

/** Tells whether one of the patterns purges a path. */
export function coverOf(patterns: Iterable<string>): (path: string) => boolean {
  const all = new Set(patterns);
  // There may be as many wildcards as files changed, but their lengths are few.
  const lengths = new Set([...all].filter((pattern) => pattern.endsWith("*")).map((pattern) => pattern.length - 1));
  return (path) => all.has(path) || [...lengths].some((length) => all.has(`${path.slice(0, length)}*`));
}
