import type { Result, State } from "../cdn/send.ts";
import type { Destination } from "../destination.ts";
import type { Warning } from "../log.ts";
import { count } from "../number.ts";
import type { Comparison } from "../plan/comparison.ts";
import type { PlanDocument } from "../plan/document.ts";
import type { Verification } from "../verify/verification.ts";
import { verificationFailure } from "./verification.ts";

/** Everything that a run did or would do: what the outputs, the log, the summary and the report are made of. */
export interface Outcome {
  readonly status: "purged" | "nothing-to-purge" | "dry-run" | "skipped" | "failed";
  /** Why, when the status alone does not say it. */
  readonly why: string | null;
  /** The SHA that was purged for; null when the run ended before it was known. */
  readonly head: string | null;
  readonly comparisons: readonly Comparison[];
  /** The plan that is sent elsewhere or was sent here; null when there was nothing to plan. */
  readonly plan: PlanDocument | null;
  readonly results: readonly Result[];
  /** Null when nothing was sent, or `verify` is off. */
  readonly verification: Verification | null;
  /** Reasons why this run purged more or less, and what went wrong without failing it: annotations too, of the first few. */
  readonly warnings: readonly Warning[];
  /** Permissions that are missing and the like: for the log and the summary. */
  readonly notices: readonly string[];
  /** Oddities of the rules that made no difference to this run: likewise. */
  readonly advice: readonly string[];
}

/** The outcome of a run that had nothing to deploy, or no base to go by. */
export function skippedOutcome(why: string, head: string | null): Outcome {
  const none = { comparisons: [], plan: null, results: [], verification: null, warnings: [], notices: [], advice: [] };
  return { status: "skipped", why, head, ...none };
}

/** How a run ended, and why where that does not say it by itself. */
export function statusOf(
  results: readonly Result[],
  verification: Verification | null,
  plan: PlanDocument,
  dry: boolean,
): Pick<Outcome, "status" | "why"> {
  const failed = results.filter(({ state }) => state.kind === "failed").length;
  if (failed > 0)
    return { status: "failed", why: `${failed} of ${count(results.length, "target")} could not be purged` };
  const stale = verificationFailure(verification);
  if (stale) return { status: "failed", why: stale };
  if (plan.cdns.every(({ patterns }) => patterns.length === 0)) return { status: "nothing-to-purge", why: null };
  return { status: dry ? "dry-run" : "purged", why: null };
}

/** The request that one destination got, or would get. Without a hash: what any of its CDN would. */
export interface Told {
  readonly destination: Pick<Destination, "cdn" | "hash" | "site">;
  readonly patterns: readonly string[];
  readonly state: State;
}

/** Lists the request that each destination got; of a dry run that was given no ids, what any of a CDN would be. */
export function toldBy({ results, plan }: Outcome): readonly Told[] {
  if (results.length > 0 || plan === null) return results;
  const { site } = plan.options;
  return plan.cdns.map(({ cdn, patterns }) => ({
    destination: { cdn, hash: null, site },
    patterns,
    state: { kind: patterns.length > 0 ? "planned" : "nothing" },
  }));
}

/**
 * The outcome as others may read it: a hash stands for each id in the errors, since the runner drops an output that holds
 * a secret. The ids of all destinations may stand in each other's errors.
 */
export function publicOutcome(outcome: Outcome): Outcome {
  const withoutIds = (error: string) =>
    outcome.results.reduce(
      (text, { destination: { id, hash } }) => (id && hash ? text.replaceAll(id, hash) : text),
      error,
    );
  const results = outcome.results.map(({ state, ...rest }) => ({
    ...rest,
    state: state.kind === "failed" ? { ...state, error: withoutIds(state.error) } : state,
  }));
  return { ...outcome, results };
}
