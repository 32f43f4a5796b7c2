import type { Result } from "../cdn/send.ts";
import { coverOf } from "./covers.ts";
import type { Verdict } from "./decide.ts";

/** One URL and what was found there, last. */
export interface Checked {
  readonly url: string;
  /** The part of it that was purged. */
  readonly path: string;
  readonly verdict: Verdict["kind"];
  /** What came, and why that is fresh, stale or undecided. */
  readonly why: string;
  /** Null: there was no answer. */
  readonly status: number | null;
  /** What the cache says of itself; empty when it says nothing. */
  readonly cache: string;
  /** Seconds. */
  readonly age: number | null;
  /** The caches on the way and where they are; empty when no header says. */
  readonly from: string;
}

/** What was looked at after the purge. */
export interface Verification {
  readonly checked: readonly Checked[];
  /** Why there was nothing to look at; null when there was. */
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
