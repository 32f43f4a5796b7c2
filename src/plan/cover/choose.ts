import {
  addEntry,
  bestOf,
  type Entries,
  type Entry,
  type Join,
  joinWithin,
  type Limits,
  type Measure,
  measureFor,
  noEntries,
  originOf,
  type Table,
} from "./table.ts";
import { type Choice, costOf, needsWildcard, patternsOf, type Tree, type TreeNode } from "./tree.ts";

/**
 * The best cover when there may be any number of patterns and wildcards: each subtree is best covered by itself. O(n).
 */
export function chooseFreely({ nodes }: Tree): Choice {
  // Of the parts of each node: first their sum, then, if it is better, the node's wildcard.
  const costs = new Float64Array(nodes.length);
  const patterns = new Float64Array(nodes.length);
  const wildcards = new Float64Array(nodes.length);
  const whole = new Uint8Array(nodes.length);
  for (let number = nodes.length - 1; number >= 0; number--) {
    const node = nodes[number]!;
    if (needsWildcard(node)) costs[number] = Number.POSITIVE_INFINITY;
    else if (node.asked === "exact") patterns[number]! += 1;
    const order = costOf(node) - costs[number]! || patternsOf(node) - patterns[number]! || 1 - wildcards[number]!;
    if (node.cut && order < 0) {
      costs[number] = costOf(node);
      patterns[number] = patternsOf(node);
      wildcards[number] = 1;
      whole[number] = 1;
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

/**
 * The best cover of the tree within the limits, of which at least one is finite and none is below 1. Dynamic
 * programming from the leaves to the root: a node is covered by its wildcard, or by its parts, each with its share of
 * the limits. Time is O(n · patterns · wildcards²) at worst, memory O(n · patterns · wildcards), where a limit of
 * Infinity counts as 1.
 */
export function chooseWithin(limits: Limits, { nodes }: Tree): Choice {
  const measure = measureFor(nodes, limits);
  const childrenOf = familiesOf(nodes);
  const budgets = budgetsOf(nodes, childrenOf, limits.patterns);
  const entries = noEntries();
  const join = joinWithin(limits, entries);
  const nothing = { node: -1, from: addEntry(entries, measure.entry(0, 0, 0)), size: 1, parts: null };
  const impossible = { ...nothing, size: 0 };
  const path = addEntry(entries, measure.entry(0, 1, 0));

  const tables = new Array<Table>(nodes.length);
  for (let number = nodes.length - 1; number >= 0; number--) {
    const budget = budgets[number]!;
    if (budget < 1) continue;
    const node = nodes[number]!;
    const below = childrenOf(number);
    const parts =
      partsOf(node, below) > budget || needsWildcard(node) ? [impossible] : below.map((child) => tables[child]!);
    if (node.asked === "exact") parts.unshift({ node: number, from: path, size: 1, parts: null });
    const wildcard = node.cut ? measure.entry(costOf(node), patternsOf(node), 1) : null;
    if (parts.length === 1 && wildcard !== null) parts.push(nothing);
    tables[number] = joinRange(join, number, parts, budget, wildcard);
  }
  return traceBack(entries, tables[0]!, measure);
}

/** Tells the children of a node. The nodes below one follow it, so all that is kept of each is where those end. */
function familiesOf(nodes: readonly TreeNode[]): (number: number) => number[] {
  const ends = Int32Array.from(nodes, (_, number) => number + 1);
  for (let number = nodes.length - 1; number > 0; number--) {
    const { parent } = nodes[number]!;
    ends[parent] = Math.max(ends[parent]!, ends[number]!);
  }
  return (number) => {
    const children: number[] = [];
    for (let child = number + 1; child < ends[number]!; child = ends[child]!) children.push(child);
    return children;
  };
}

/** How many parts must each be covered where the node's wildcard is not chosen; none if it must be. */
function partsOf(node: TreeNode, children: readonly number[]): number {
  if (needsWildcard(node)) return 0;
  return children.length + (node.asked === "exact" ? 1 : 0);
}

/**
 * The most patterns that a node may take where the wildcards above it are not chosen: every other part on the way down
 * from the root takes at least one. Nodes with none need no table, nor do those below a node that only a wildcard
 * covers.
 */
function budgetsOf(
  nodes: readonly TreeNode[],
  childrenOf: (number: number) => readonly number[],
  limit: number,
): Float64Array {
  const budgets = new Float64Array(nodes.length).fill(limit);
  for (let number = 0; number < nodes.length; number++) {
    const children = childrenOf(number);
    const parts = partsOf(nodes[number]!, children);
    const budget = parts === 0 ? 0 : budgets[number]! - (parts - 1);
    for (const child of children) budgets[child] = budget;
  }
  return budgets;
}

/** Joins all parts, by halves: tables of like size are joined fastest. */
function joinRange(join: Join, node: number, parts: readonly Table[], budget: number, wildcard: Entry | null): Table {
  if (parts.length === 1) return parts[0]!;
  const middle = parts.length >> 1;
  const left = joinRange(join, node, parts.slice(0, middle), budget - (parts.length - middle), null);
  const right = joinRange(join, node, parts.slice(middle), budget - middle, null);
  return join(node, left, right, budget, wildcard);
}

function traceBack(entries: Entries, root: Table, measure: Measure): Choice {
  const exact: number[] = [];
  const wildcards: number[] = [];
  const open: [table: Table, at: number][] = [[root, bestOf(entries, root, measure)]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [table, at] = next;
    if (table.parts === null) {
      if (table.node >= 0) exact.push(table.node);
      continue;
    }
    const origin = originOf(entries, table, at);
    if (origin === "wildcard") wildcards.push(table.node);
    else open.push([table.parts[0], origin[0]], [table.parts[1], origin[1]]);
  }
  return { exact, wildcards };
}
