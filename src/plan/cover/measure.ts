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

/**
 * What a wildcard here costs: the unchanged URLs it evicts, and the unseen, which is one for each directory it holds,
 * but at least one.
 */
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

/**
 * Whether the pattern list of the node's wildcard precedes, in byte order, those of its parts: they begin alike, with
 * the first child. The node's wildcard and the list of its parts never begin alike.
 */
export function comesFirst({ prefix, asked, paired }: TreeNode, firstChild: TreeNode | undefined): boolean {
  if (firstChild === undefined) return true;
  // Where only one side begins with the prefix as a path, that is the least pattern of all.
  if (paired !== (asked === "exact")) return paired;
  return "*" <= firstChild.prefix.charAt(prefix.length);
}

/** Counts what is limited. What is not only breaks ties: it goes into the value, below the cost. */
export function measureFor(nodes: readonly TreeNode[], limits: Limits): Measure {
  const countsPatterns = limits.patterns < Number.POSITIVE_INFINITY;
  const countsWildcards = limits.wildcards < Number.POSITIVE_INFINITY;
  // No entry has more patterns than two for each thing asked for, nor more wildcards than patterns.
  const most = countsPatterns ? limits.patterns : 2 * nodes.filter(({ asked }) => asked !== "nothing").length;
  const unit = countsPatterns && countsWildcards ? 1 : most + 1;
  return {
    entry: (cost, patterns, wildcards) => ({
      patterns: countsPatterns ? patterns : 0,
      wildcards: countsWildcards ? wildcards : 0,
      value: cost * unit + (countsPatterns ? 0 : patterns) + (countsWildcards ? 0 : wildcards),
    }),
    compare: (a, b) =>
      Math.floor(a.value / unit) - Math.floor(b.value / unit) ||
      a.patterns - b.patterns ||
      a.value - b.value ||
      a.wildcards - b.wildcards,
  };
}
