import type { Result } from "../cdn/send.ts";
import type { PlanDocument } from "../plan/document.ts";
import type { Verification } from "../verify/verification.ts";
import type { Outcome } from "./outcome.ts";
import { verificationFailure } from "./verification.ts";

/** How a run ended, and why where that does not say it by itself. */
export function statusOf(
  results: readonly Result[],
  verification: Verification | null,
  plan: PlanDocument,
  dry: boolean,
): Pick<Outcome, "status" | "why"> {
  const failed = results.filter(({ state }) => state.kind === "failed").length;
  if (failed > 0) return { status: "failed", why: `${failed} of ${results.length} targets could not be purged` };
  const stale = verificationFailure(verification);
  if (stale) return { status: "failed", why: stale };
  if (plan.cdns.every(({ patterns }) => patterns.length === 0)) return { status: "nothing-to-purge", why: null };
  return { status: dry ? "dry-run" : "purged", why: null };
}
