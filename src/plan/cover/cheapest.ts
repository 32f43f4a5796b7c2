import { comesFirst, costOf, needsWildcard, patternsOf } from "./measure.ts";
import type { Choice, Tree } from "./tree.ts";

/**
 * The best cover when there may be any number of patterns and wildcards: each subtree is best covered by itself. O(n).
 */
export function cheapest({ nodes }: Tree): Choice {
  // Of the parts of each node: first their sum, then, if it is better, the node's wildcard.
  const costs = new Float64Array(nodes.length);
  const patterns = new Float64Array(nodes.length);
  const wildcards = new Float64Array(nodes.length);
  const whole = new Uint8Array(nodes.length);
  for (let number = nodes.length - 1; number >= 0; number--) {
    const node = nodes[number]!;
    if (needsWildcard(node)) costs[number] = Number.POSITIVE_INFINITY;
    else if (node.asked === "exact") patterns[number]! += 1;
    if (node.cut) {
      const order = costOf(node) - costs[number]! || patternsOf(node) - patterns[number]! || 1 - wildcards[number]!;
      if (order < 0 || (order === 0 && comesFirst(node, nodes[number + 1]))) {
        costs[number] = costOf(node);
        patterns[number] = patternsOf(node);
        wildcards[number] = 1;
        whole[number] = 1;
      }
    }
    if (node.parent < 0) continue;
    costs[node.parent]! += costs[number]!;
    patterns[node.parent]! += patterns[number]!;
    wildcards[node.parent]! += wildcards[number]!;
  }

  const exact: number[] = [];
  const chosen: number[] = [];
  const covered = new Uint8Array(nodes.length);
  for (let number = 0; number < nodes.length; number++) {
    const { parent, asked } = nodes[number]!;
    if (parent >= 0 && covered[parent] === 1) covered[number] = 1;
    else if (whole[number] === 1) {
      covered[number] = 1;
      chosen.push(number);
    } else if (asked === "exact") exact.push(number);
  }
  return { exact, wildcards: chosen };
}
