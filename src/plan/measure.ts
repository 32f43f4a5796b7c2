import type { Entry } from "./table.ts";
import type { TreeNode } from "./tree.ts";

/** How many patterns a cover may have, and how many wildcards among them; Infinity for any number. */
export interface Limits {
  readonly patterns: number;
  readonly wildcards: number;
}

/** How cost, patterns and wildcards become an entry. */
export interface Measure {
  entry(cost: number, patterns: number, wildcards: number): Entry;
  /** Negative if the first is better: by cost, then patterns, then wildcards. */
  compare(a: Entry, b: Entry): number;
}

/** What a wildcard here costs: the unchanged URLs it evicts, and the unseen, which is one for each directory it holds, but at least one. */
export function costOf({ asked, evicted, directories }: TreeNode): number {
  return asked === "typed" ? 0 : evicted + Math.max(1, directories);
}

/** How many patterns a wildcard here takes. */
export function patternsOf({ paired }: TreeNode): number {
  return paired ? 2 : 1;
}

/** Whether no exact path will do here. */
export function needsWildcard({ asked }: TreeNode): boolean {
  return asked === "typed" || asked === "forced";
}

/** Counts what is limited. What is not only breaks ties: it goes into the value, below the cost. */
export function measureFor(nodes: readonly TreeNode[], limits: Limits): Measure {
  const countsPatterns = limits.patterns < Number.POSITIVE_INFINITY;
  const countsWildcards = limits.wildcards < Number.POSITIVE_INFINITY;
  // Without limits, no best cover has more wildcards than must be, nor more patterns than two for each thing asked for.
  const mostWildcards = countsPatterns ? limits.patterns : nodes.filter(needsWildcard).length;
  const mostPatterns = 2 * nodes.filter(({ asked }) => asked !== "nothing").length;
  const ofWildcard = countsWildcards ? 0 : 1;
  const ofPattern = countsPatterns ? 0 : countsWildcards ? 1 : mostWildcards + 1;
  const ofCost = (countsWildcards ? 1 : mostWildcards + 1) * (countsPatterns ? 1 : mostPatterns + 1);
  return {
    entry: (cost, patterns, wildcards) => ({
      patterns: countsPatterns ? patterns : 0,
      wildcards: countsWildcards ? wildcards : 0,
      value: cost * ofCost + patterns * ofPattern + wildcards * ofWildcard,
    }),
    compare: (a, b) =>
      Math.floor(a.value / ofCost) - Math.floor(b.value / ofCost) ||
      a.patterns - b.patterns ||
      a.value - b.value ||
      a.wildcards - b.wildcards,
  };
}
