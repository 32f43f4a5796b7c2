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
 * Wildcards are nested or disjoint, so the optimum is a matter of a prefix tree: see places.ts for where a
 * wildcard is worth trying, choose.ts for the choice among them. (Soldo, Argyraki, Markopoulou: Optimal Source-Based
 * Filtering of Malicious Traffic, IEEE/ACM ToN 20(2), 2012, solve the like for address prefixes.)
 */
import type { Grammar } from "../../url/grammar.ts";
import { chooseFreely, chooseWithin } from "./choose.ts";
import type { Limits } from "./table.ts";
import { buildTree, type Choice, costOf, patternsOf, type Tree } from "./tree.ts";

/** One instance of the problem. */
export interface CoverInput {
  /** C: encoded paths, each an exact pattern unless a wildcard takes it. */
  readonly exact: readonly string[];
  /** P: encoded prefixes typed in a rule, each a wildcard of its own or under a shorter one. */
  readonly prefixes: readonly string[];
  /** F: for each path that no exact pattern can purge, the longest prefix that a wildcard for it may have. */
  readonly forced: readonly string[];
  /** Encoded URLs of all files of head, those of `exact` among them or not. */
  readonly live: readonly string[];
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

/**
 * The optimal cover of the problem above, for any order of the input and any number of duplicates. Where the limits
 * hold no cover at all, the nearest is the answer: `/*`, one pattern and one wildcard. That is so for a budget below 1
 * with anything to purge, and, without wildcards (`cut: "none"` or `maxWildcards: 0`), for more paths than the budget
 * and for any prefix; a caller whose CDN has none reads `/*` as "everything".
 */
export function cover(input: CoverInput): Cover {
  const { grammar, budget } = input;
  const tree = buildTree(input, input.live);
  const limits = { patterns: budget, wildcards: grammar.cut === "none" ? 0 : grammar.maxWildcards };
  const choice = bestChoice(tree, limits);
  const wildcards = choice.wildcards.map((number) => tree.nodes[number]!);
  const pairs = wildcards.filter(({ paired }) => paired);
  const exact = [...choice.exact.map((number) => tree.nodes[number]!), ...pairs];
  return {
    exact: exact.map(({ prefix }) => prefix).sort(),
    wildcards: wildcards.map(({ prefix }) => prefix).sort(),
    evicted: wildcards.reduce((sum, { evicted }) => sum + evicted, 0),
    cost: wildcards.reduce((sum, node) => sum + costOf(node), 0),
  };
}

/**
 * Without a limit the search is fast; and if its answer happens to keep the limit, it is the optimum within it too. So
 * limits are added as far as they are broken: mostly none is.
 */
function bestChoice(tree: Tree, limits: Limits): Choice {
  const fits = (choice: Choice) =>
    sizeOf(tree, choice) <= limits.patterns && choice.wildcards.length <= limits.wildcards;
  const unlimited = chooseFreely(tree);
  if (fits(unlimited)) return unlimited;
  if (limits.patterns < 1 || limits.wildcards < 1) return { exact: [], wildcards: [0] };
  const patterns = Math.min(limits.patterns, SEARCHED.patterns);
  const wildcards = Math.min(limits.wildcards, SEARCHED.wildcards);
  const tooWild = unlimited.wildcards.length > limits.wildcards;
  const limited = chooseWithin(
    tooWild ? { patterns: Number.POSITIVE_INFINITY, wildcards } : { patterns, wildcards: Number.POSITIVE_INFINITY },
    tree,
  );
  return fits(limited) ? limited : chooseWithin({ patterns, wildcards }, tree);
}

function sizeOf({ nodes }: Tree, { exact, wildcards }: Choice): number {
  return wildcards.reduce((sum, number) => sum + patternsOf(nodes[number]!), exact.length);
}
