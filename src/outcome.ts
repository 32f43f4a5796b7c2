import type { Receipt } from "./cdn/cdn.ts";
import type { CdnName } from "./destination.ts";
import type { TargetBase } from "./history/base.ts";
import type { Warning } from "./log.ts";
import type { PlanDocument, RememberedAt } from "./plan/document.ts";
import type { Effect } from "./plan/effect.ts";
import type { Plan } from "./plan/plan.ts";
import type { Mapped } from "./rules/map.ts";
import type { Verification } from "./verify/verification.ts";

/** Everything that a run did or would do: what the outputs, the log, the summary and the report are made of. */
export interface Outcome {
  readonly status: "purged" | "nothing-to-purge" | "dry-run" | "skipped" | "failed";
  /** Why, when the status alone does not say it. */
  readonly why: string | null;
  /** The SHA that was purged for; null when the run ended before it was known. */
  readonly head: string | null;
  readonly scopes: readonly Scope[];
  /** What is sent elsewhere or was sent here; null when there was nothing to plan. */
  readonly plan: PlanDocument | null;
  readonly results: readonly TargetResult[];
  /** Null when nothing was sent, or nobody asked for it. */
  readonly verification: Verification | null;
  /** What made this run purge more or less, and what went wrong without failing it: annotations too, of the first few. */
  readonly warnings: readonly Warning[];
  /** Permissions that are missing and the like: for the log and the summary. */
  readonly notices: readonly string[];
  /** What is odd about the rules and made no difference to this run: likewise. */
  readonly advice: readonly string[];
}

/** Targets that are compared with the same bases, and what that comparison gave. */
export interface Scope {
  readonly base: TargetBase | { readonly kind: "given"; readonly why: string };
  /** Null when the base is unknown or not wanted: then all that the rules reach is purged. */
  readonly files: readonly Mapped[] | null;
  readonly plans: readonly ScopePlan[];
}

/** What the targets of one CDN get. */
export interface ScopePlan {
  readonly cdn: CdnName;
  readonly plan: Plan;
  readonly effect: Effect;
  readonly members: readonly ScopeMember[];
}

/** One target of a scope. */
export interface ScopeMember {
  readonly cdn: CdnName;
  /** The hash of its id; null in a dry run that was given no id. */
  readonly target: string | null;
  /** Null when the memory is neither used nor moved. */
  readonly memory: RememberedAt | null;
}

/** What happened to one target. Its id does not stand here: it may be secret. */
export interface TargetResult {
  readonly cdn: CdnName;
  /** First 12 hex digits of the SHA-256 of its id. */
  readonly target: string;
  readonly patterns: readonly string[];
  readonly result:
    | {
        readonly kind: "sent";
        readonly receipt: Receipt;
        /** Why the memory must not move although this was sent: the next run sends it again. */
        readonly keepMemory?: string;
      }
    | { readonly kind: "failed"; readonly error: string }
    | { readonly kind: "nothing" | "planned" };
}
