/*
 * The problem. Given
 *   C  paths to purge exactly; F, prefixes of paths that no exact pattern can purge; P, prefixes that must go whole,
 *   U  the unchanged live URLs: every URL of the site but those of C,
 *   D  the known directories: every path up to a slash in C, F, P and U,
 *   a grammar: where a wildcard may cut a path, and how many wildcards W and patterns K one request may hold,
 * find exact paths and wildcards, at most K of which at most W wildcards, such that
 *   every path of C is one of the exact paths or starts with the prefix of a wildcard,
 *   every prefix of F and P starts with the prefix of a wildcard,
 *   a path of C, U or P that ends in `/` and equals a wildcard's prefix is among the exact paths, if the grammar does
 *   not trust `/dir/*` with `/dir/` (`/` under `/*` is trusted),
 * and the cost is least. An exact path costs nothing. A wildcard with prefix p costs
 *   |U under p| + max(1, |D under p|)
 * where "under p" leaves out what is under a prefix of P, which is evicted in any case; one of P itself costs nothing.
 * D stands for the unseen: what the site holds and the repository does not know. Among the cheapest: the fewest patterns,
 * then the fewest wildcards. Of several that are left any will do, for the same input always the same.
 *
 * Wildcards are nested or disjoint, so the optimum is a matter of a prefix tree: see tree.ts for where a
 * wildcard is worth trying, choose.ts for the choice among them. (Soldo, Argyraki, Markopoulou: Optimal Source-Based
 * Filtering of Malicious Traffic, IEEE/ACM ToN 20(2), 2012, solve the like for address prefixes.)
 */
import { distinct } from "../../lists.ts";
import type { Grammar } from "../../url/grammar.ts";
import { type Choice, chooseWithin, type Limits } from "./choose.ts";
import { type Asked, buildTree, needsWildcard, type TreeNode } from "./tree.ts";

/** One instance of the problem. */
export interface CoverInput extends Asked {
  readonly grammar: Pick<Grammar, "cut" | "maxWildcards" | "wildcardCoversItsPrefix">;
  /** K: how many patterns there may be. */
  readonly budget: number;
}

/** A set of patterns that covers all that was asked for. */
export interface Cover {
  /** Paths, sorted. */
  readonly exact: readonly string[];
  /** Prefixes of wildcards, without the `*`; sorted. */
  readonly wildcards: readonly string[];
  /** How many unchanged live URLs the wildcards evict that the typed prefixes would not. */
  readonly evicted: number;
  /** Those evictions and the unseen. */
  readonly cost: number;
}

/**
 * Budgets beyond these are not searched: where more paths are changed than the budget holds, the optimum for these is
 * taken.
 */
const SEARCHED: Limits = { patterns: 300, wildcards: 15 };
const ANY = Number.POSITIVE_INFINITY;

/**
 * The optimal cover of the problem above, for any order of the input and any number of duplicates. Where the limits
 * hold no cover at all, the nearest is the answer: `/*`, one pattern and one wildcard. That is so for a budget below 1
 * with anything to purge, and, without wildcards (`cut: "none"` or `maxWildcards: 0`), for more paths than the budget
 * and for any prefix; a caller whose CDN has none reads `/*` as "everything".
 */
export function cover(input: CoverInput): Cover {
  const { grammar, budget } = input;
  // Most deploys: exact paths cost nothing.
  if (input.prefixes.length === 0 && input.forced.length === 0) {
    const exact = distinct(input.exact);
    if (exact.length <= budget) return { exact, wildcards: [], evicted: 0, cost: 0 };
  }
  const nodes = buildTree(input);
  const choice = bestChoice(nodes, { patterns: budget, wildcards: grammar.cut === "none" ? 0 : grammar.maxWildcards });
  const nodesOf = (numbers: readonly number[]) => numbers.map((number) => nodes[number]!);
  const wildcards = nodesOf(choice.wildcards);
  const exact = [...nodesOf(choice.exact), ...wildcards.filter(({ wildcard }) => wildcard!.patterns === 2)];
  return {
    exact: exact.map(({ prefix }) => prefix).sort(),
    wildcards: wildcards.map(({ prefix }) => prefix).sort(),
    evicted: wildcards.reduce((sum, { wildcard }) => sum + wildcard!.evicted, 0),
    cost: wildcards.reduce((sum, { wildcard }) => sum + wildcard!.cost, 0),
  };
}

/**
 * A search with fewer limits is faster; and if its answer happens to keep all of them, it is the optimum within them too.
 * So limits are added as far as they are broken.
 */
function bestChoice(nodes: readonly TreeNode[], limits: Limits): Choice {
  if (limits.patterns < 1 || limits.wildcards < 1) return { exact: [], wildcards: [0] };
  const patterns = Math.min(limits.patterns, SEARCHED.patterns);
  const wildcards = Math.min(limits.wildcards, SEARCHED.wildcards);
  const isTooWild = (choice: Choice) => choice.wildcards.length > limits.wildcards;
  // A budget that is not searched whole may yet hold all paths and what needs a wildcard.
  if (patterns < limits.patterns && nodes.some(needsWildcard)) {
    let choice = chooseWithin({ patterns: ANY, wildcards: ANY }, nodes);
    if (isTooWild(choice)) choice = chooseWithin({ patterns: ANY, wildcards }, nodes);
    const sizes = choice.wildcards.map((number) => nodes[number]!.wildcard!.patterns);
    if (choice.exact.length + sizes.reduce((sum, size) => sum + size, 0) <= limits.patterns) return choice;
  }
  const choice = chooseWithin({ patterns, wildcards: ANY }, nodes);
  return isTooWild(choice) ? chooseWithin({ patterns, wildcards }, nodes) : choice;
}

/** Longest prefix of a wildcard that CloudFront takes. */
const LONGEST_PREFIX = 3_999;

/**
 * The longest single wildcard that surely covers all patterns, for CloudFront. A tag may be on any URL, so it needs `/*`.
 * Since `/dir/*` is not trusted with `/dir/`, no slash but the first stands before the `*`.
 */
export function commonWildcard(patterns: readonly string[]): string {
  const [only, ...others] = new Set(patterns);
  if (only?.startsWith("/") && only.endsWith("*") && others.length === 0) return only;
  const forced = patterns.map((pattern) =>
    pattern.startsWith("/") ? pattern.replace(/\*$/, "").slice(0, LONGEST_PREFIX) : "/",
  );
  const grammar = { cut: "any", maxWildcards: 1, wildcardCoversItsPrefix: true } as const;
  const { wildcards } = cover({ exact: [], forced, prefixes: [], live: [], grammar, budget: 1 });
  const [prefix = "/"] = wildcards;
  return `${prefix.length > 1 ? prefix.replace(/\/$/, "") : prefix}*`;
}
