import { groupBy } from "../../../src/lists.ts";
import type { Candidate, Problem } from "./cover-problem.ts";

/** How good a cover is. */
export type Score = Pick<Candidate, "cost" | "wildcards"> & { readonly patterns: number };

/** The least cost by exactly so many patterns, of which so many are wildcards: at `patterns * (maxWildcards + 1) + wildcards`. */
type Table = Float64Array;

/**
 * The best score within the limits, of instances too large for brute force: a table of every number of patterns and
 * wildcards at every character of the trie of what is asked for. That wildcards are nested or disjoint, and nested ones
 * only add to the cost, is all it takes from cover.ts. Null if there is no cover.
 */
export function bestByTables(problem: Problem, maxPatterns: number, maxWildcards: number): Score | null {
  const { asked, needsWildcard, priceOf, isPaired } = problem;
  const allowed = new Set(problem.wildcards);
  const width = maxWildcards + 1;

  function tableWith(patterns: number, wildcards: number, cost: number): Table {
    const table = new Float64Array((maxPatterns + 1) * width).fill(Number.POSITIVE_INFINITY);
    lower(table, patterns, wildcards, cost);
    return table;
  }

  function lower(table: Table, patterns: number, wildcards: number, cost: number): void {
    if (patterns > maxPatterns || wildcards > maxWildcards) return;
    const at = patterns * width + wildcards;
    table[at] = Math.min(table[at]!, cost);
  }

  /** Every way of one table with every way of the other. */
  function join(a: Table, b: Table): Table {
    const joined = tableWith(0, 0, Number.POSITIVE_INFINITY);
    const ways = waysOf(b);
    for (const one of waysOf(a)) {
      for (const other of ways)
        lower(joined, one.patterns + other.patterns, one.wildcards + other.wildcards, one.cost + other.cost);
    }
    return joined;
  }

  function waysOf(table: Table): Score[] {
    return [...table].flatMap((cost, at) =>
      cost < Number.POSITIVE_INFINITY ? [{ patterns: Math.floor(at / width), wildcards: at % width, cost }] : [],
    );
  }

  /** The table of the asked paths that start with a prefix: each by itself or by a longer wildcard, or all by this one. */
  function tableOf(prefix: string, paths: readonly string[]): Table {
    const longer = groupBy(
      paths.filter((path) => path !== prefix),
      (path) => path.slice(0, prefix.length + 1),
    );
    const parts = [...longer].map(([next, below]) => tableOf(next, below));
    if (paths.includes(prefix)) parts.push(tableWith(1, 0, needsWildcard(prefix) ? Number.POSITIVE_INFINITY : 0));
    const table = parts.reduce(join);
    if (allowed.has(prefix)) lower(table, isPaired(prefix) ? 2 : 1, 1, priceOf(prefix).cost);
    return table;
  }

  if (asked.length === 0) return { cost: 0, patterns: 0, wildcards: 0 };
  const best = waysOf(tableOf("", asked)).sort(
    (a, b) => a.cost - b.cost || a.patterns - b.patterns || a.wildcards - b.wildcards,
  );
  return best[0] ?? null;
}
