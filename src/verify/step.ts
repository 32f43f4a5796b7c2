import type { Result } from "../cdn/send.ts";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import type { Moments } from "./decide.ts";
import { missingWarnings } from "./missing.ts";
import { type Source, subjectsOf, subjectsOfPlan } from "./subjects.ts";
import type { Verification } from "./verification.ts";
import { verify } from "./verify.ts";

/** How long a run that verifies waits for the CDN, whatever `wait-minutes` is: before it is done nothing can be proved. */
export const VERIFY_WAIT_MINUTES = 5;

/** What the step goes by. */
export interface VerifyRequest {
  readonly results: readonly Result[];
  readonly head: string;
  /** Null: the plan is an earlier job's, which does not tell which files make its paths. */
  readonly source: Source | null;
  readonly site: readonly string[];
  readonly moments: Moments;
}

/**
 * Looks whether the site serves what was purged for. Null when nothing was sent. Never rejects: the purge was accepted,
 * and that it cannot be verified is a warning.
 */
export async function verifyStep(
  { results, head, source, site, moments }: VerifyRequest,
  services: { readonly clock: Clock; readonly log: Log },
): Promise<Verification | null> {
  const sent = results.flatMap(({ state }) => (state.kind === "sent" ? [state.receipt] : []));
  if (sent.length === 0) return null;
  // The origin before the destination that failed is stale for a reason that is known.
  const failed = results.some(({ state }) => state.kind === "failed");
  if (failed) return unchecked("not verified, since not every target was purged", services.log);
  try {
    const subjects = source ? await subjectsOf(source, results) : subjectsOfPlan(results);
    if (subjects.length === 0) {
      return unchecked("nothing was verified: of what was purged no URL is known one by one", services.log);
    }
    const completed = sent.every(({ status }) => status === "completed");
    const checked = await verify(subjects, { site, moments, completed, sha: head }, services);
    const decided = checked.some(({ verdict }) => verdict !== "undecided");
    if (!decided) {
      services.log.warning(
        `verify could decide nothing: ${checked[0]!.url}: ${checked[0]!.why}. The purge was accepted; whether it worked is not known.`,
      );
    }
    for (const { text, place } of source ? missingWarnings(checked, subjects, source) : [])
      services.log.warning(text, place ?? undefined);
    return { checked, unchecked: null };
  } catch (error) {
    return unchecked(`nothing was verified: ${error instanceof Error ? error.message : error}`, services.log);
  }
}

function unchecked(why: string, log: Log): Verification {
  log.warning(`${why}.`);
  return { checked: [], unchecked: why };
}
