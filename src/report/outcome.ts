import type { Result } from "../cdn/send.ts";
import type { Warning } from "../log.ts";
import type { Comparison } from "../plan/comparison.ts";
import type { PlanDocument } from "../plan/document.ts";
import type { Verification } from "../verify/verification.ts";

/** Everything that a run did or would do: what the outputs, the log, the summary and the report are made of. */
export interface Outcome {
  readonly status: "purged" | "nothing-to-purge" | "dry-run" | "skipped" | "failed";
  /** Why, when the status alone does not say it. */
  readonly why: string | null;
  /** The SHA that was purged for; null when the run ended before it was known. */
  readonly head: string | null;
  readonly comparisons: readonly Comparison[];
  /** What is sent elsewhere or was sent here; null when there was nothing to plan. */
  readonly plan: PlanDocument | null;
  readonly results: readonly Result[];
  /** Null when nothing was sent, or `verify` is off. */
  readonly verification: Verification | null;
  /** What made this run purge more or less, and what went wrong without failing it: annotations too, of the first few. */
  readonly warnings: readonly Warning[];
  /** Permissions that are missing and the like: for the log and the summary. */
  readonly notices: readonly string[];
  /** What is odd about the rules and made no difference to this run: likewise. */
  readonly advice: readonly string[];
}

/** The outcome of a run that had nothing to deploy, or no base to go by. */
export function skippedOutcome(why: string, head: string | null): Outcome {
  const none = { comparisons: [], plan: null, results: [], verification: null, warnings: [], notices: [], advice: [] };
  return { status: "skipped", why, head, ...none };
}
