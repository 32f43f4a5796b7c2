import type { Result } from "../../src/cdn/send.ts";
import type { Change } from "../../src/git/change.ts";
import { pathFromText } from "../../src/git/path.ts";
import type { Comparison } from "../../src/plan/comparison.ts";
import { PLAN_VERSION, type PlanDocument } from "../../src/plan/document.ts";
import { type Effect, NO_EFFECT } from "../../src/plan/effect.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Outcome } from "../../src/report/outcome.ts";
import type { Mapped } from "../../src/rules/match.ts";
import type { Target } from "../../src/url/encode.ts";
import { destinationOf } from "../support/destination.ts";

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

export function comparison(
  files: Comparison["files"],
  patterns: readonly string[] = ["/x"],
  rest: Partial<Plan> = {},
  of: readonly (string | null)[] = [target],
  effect: Effect = NO_EFFECT,
): Comparison {
  const plan: Plan = { patterns, changed: 1, evicted: 0, unchanged: 9, widened: null, ...rest };
  const why = "the commit before the push";
  const known: Comparison["base"] = { kind: "known", commits: [{ sha: base, why }], why };
  const destinations = of.map((hash) => destinationOf("cloudfront", hash && `E${hash}`, { hash }));
  return {
    base: files ? known : { kind: "unknown", why: "nobody knows" },
    files,
    plans: [{ cdn: "cloudfront", plan, effect, destinations }],
  };
}

export function document(patterns: readonly string[], targets: readonly string[] = [target]): PlanDocument {
  return {
    version: PLAN_VERSION,
    head,
    workspaceCommit: null,
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
): Result {
  return resultOf({ kind: "sent", receipt: { id, status, patterns } }, patterns, of);
}

export function resultOf(state: Result["state"], patterns: readonly string[], of: string = target): Result {
  return { destination: destinationOf("cloudfront", `E${of}`, { hash: of }), patterns, state };
}

export function outcome(rest: Partial<Outcome> = {}): Outcome {
  return {
    status: "purged",
    why: null,
    head,
    comparisons: [],
    plan: null,
    results: [],
    verification: null,
    warnings: [],
    notices: [],
    advice: [],
    ...rest,
  };
}
