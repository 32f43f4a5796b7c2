import type { Change } from "../../src/git/change.ts";
import { pathFromText } from "../../src/git/path.ts";
import type { Outcome, Scope, TargetResult } from "../../src/outcome.ts";
import { PLAN_VERSION, type PlanDocument } from "../../src/plan/document.ts";
import { type Effect, NO_EFFECT } from "../../src/plan/effect.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Mapped } from "../../src/rules/map.ts";
import type { Target } from "../../src/url/encode.ts";

export const base = "b".repeat(40);
export const head = "a".repeat(40);
export const target = "0123456789ab";

/** A changed file that a rule took, one that none did, and one that was ignored. */
export function mapped(
  name: string,
  kind: Mapped["kind"] = "matched",
  status: Change["status"] = "changed",
  targets: readonly Target[] = [{ kind: "path", path: "/x" }],
): Mapped {
  const rule = { glob: "public/**", line: 1, targets: [] };
  return {
    change: { path: pathFromText(name), status, below: false },
    kind,
    matches: kind === "matched" ? [{ rule, targets }] : [],
  };
}

export function scope(
  files: Scope["files"],
  patterns: readonly string[] = ["/x"],
  rest: Partial<Plan> = {},
  of: readonly (string | null)[] = [target],
  effect: Effect = NO_EFFECT,
): Scope {
  const plan: Plan = { patterns, changed: 1, evicted: 0, unchanged: 9, widened: null, ...rest };
  const known: Scope["base"] = {
    kind: "known",
    shas: [base],
    why: "`before` of the push",
    reasons: [{ sha: base, why: "`before` of the push" }] as never,
  };
  const members = of.map((target) => ({ cdn: "cloudfront" as const, target, memory: null }));
  return {
    base: files ? known : { kind: "unknown", why: "nobody knows" },
    files,
    plans: [{ cdn: "cloudfront", plan, effect, members }],
  };
}

export function document(patterns: readonly string[], targets: readonly string[] = [target]): PlanDocument {
  return {
    version: PLAN_VERSION,
    head,
    base: "auto",
    options: { directoryIndex: "index.html", cleanUrls: false, queryStrings: false, maxPaths: 60, site: [] },
    cdns: [{ cdn: "cloudfront", patterns, targets: targets.map((target) => ({ target, memory: null })) }],
  };
}

export function sent(
  id: string,
  patterns: readonly string[],
  of: string = target,
  status: "in-progress" | "completed" = "in-progress",
): TargetResult {
  return { cdn: "cloudfront", target: of, patterns, result: { kind: "sent", receipt: { id, status, patterns } } };
}

export function outcome(rest: Partial<Outcome> = {}): Outcome {
  return {
    status: "purged",
    why: null,
    head,
    scopes: [],
    plan: null,
    results: [],
    verification: null,
    warnings: [],
    notices: [],
    advice: [],
    ...rest,
  };
}
