import {
  type Alternative,
  type Entry,
  IMPOSSIBLE,
  type Join,
  joinWithin,
  NOTHING,
  originOf,
  single,
  type Table,
} from "./table.ts";
import type { Tree, TreeNode } from "./tree.ts";

/** How many patterns a cover may have, and how many wildcards among them; Infinity for any number. */
export interface Limits {
  readonly patterns: number;
  readonly wildcards: number;
}

/** The numbers of the nodes whose prefixes make up a cover. */
export interface Choice {
  readonly exact: readonly number[];
  readonly wildcards: readonly number[];
}

/**
 * The best cover of the tree within the limits, of which at least one pattern and one wildcard. Dynamic programming: a node is covered by its
 * wildcard, or by its parts, each within its share of the limits. O(n · patterns · wildcards²) at worst, where
 * a limit of Infinity counts as 1.
 */
export function choose({ nodes }: Tree, limits: Limits): Choice {
  const measure = measureFor(nodes, limits);
  const join = joinWithin(counted(limits.patterns), counted(limits.wildcards));
  const children = childrenOf(nodes);
  const budgets = budgetsOf(nodes, children, limits.patterns);
  const tables = new Array<Table>(nodes.length);
  for (let number = nodes.length - 1; number >= 0; number--) {
    const budget = budgets[number]!;
    if (budget < 1) continue;
    const node = nodes[number]!;
    const below = children[number]!;
    if (node.asked === "exact" && below.length === 0) {
      tables[number] = single(number, measure(0, 1, 0));
      continue;
    }
    const parts = needsWildcard(node) || partsOf(node, below) > budget ? [] : below.map((child) => tables[child]!);
    if (node.asked === "exact" && parts.length > 0) parts.unshift(single(number, measure(0, 1, 0)));
    const wildcard = node.cut
      ? { ...measure(costOf(node), patternsOf(node), 1), first: comesFirst(node, nodes[below[0]!]) }
      : null;
    tables[number] = joinAll(join, number, parts, budget, wildcard);
  }
  return traceBack(tables[0]!);
}

/** What a wildcard here costs: the unchanged URLs it evicts, and the unseen in the directories it holds, or in the one it cuts into. */
export function costOf({ asked, evicted, directories }: TreeNode): number {
  return asked === "typed" ? 0 : evicted + Math.max(1, directories);
}

function patternsOf({ paired }: TreeNode): number {
  return paired ? 2 : 1;
}

/** Whether no exact path will do here. */
export function needsWildcard({ asked }: TreeNode): boolean {
  return asked === "typed" || asked === "forced";
}

function partsOf({ asked }: TreeNode, children: readonly number[]): number {
  return children.length + (asked === "exact" ? 1 : 0);
}

function counted(limit: number): number {
  return limit === Number.POSITIVE_INFINITY ? 0 : limit;
}

/** Cost, patterns and wildcards as an entry: the limited ones counted, the others in the value, in this order of importance. */
function measureFor(
  nodes: readonly TreeNode[],
  limits: Limits,
): (cost: number, patterns: number, wildcards: number) => Entry {
  const countsPatterns = limits.patterns < Number.POSITIVE_INFINITY;
  const countsWildcards = limits.wildcards < Number.POSITIVE_INFINITY;
  const asked = nodes.filter((node) => node.asked !== "nothing").length;
  // Without a limit, no best cover has more wildcards than must be, nor more patterns than two for each thing asked for.
  const mostWildcards = countsPatterns ? limits.patterns : nodes.filter(needsWildcard).length;
  const patternValue = countsWildcards ? 1 : mostWildcards + 1;
  const costValue = countsPatterns ? patternValue : patternValue * (2 * asked + 1);
  return (cost, patterns, wildcards) => ({
    patterns: countsPatterns ? patterns : 0,
    wildcards: countsWildcards ? wildcards : 0,
    value: cost * costValue + (countsPatterns ? 0 : patterns * patternValue) + (countsWildcards ? 0 : wildcards),
  });
}

function childrenOf(nodes: readonly TreeNode[]): readonly (readonly number[])[] {
  const children = nodes.map((): number[] => []);
  for (let number = 1; number < nodes.length; number++) children[nodes[number]!.parent]!.push(number);
  return children;
}

/**
 * The most patterns that a node may use where its parts are covered one by one: every other part on the way down from the
 * root takes at least one. Nodes with none need no table; nor do those below a node that only a wildcard covers.
 */
function budgetsOf(nodes: readonly TreeNode[], children: readonly (readonly number[])[], limit: number): Float64Array {
  const budgets = new Float64Array(nodes.length).fill(limit);
  for (let number = 0; number < nodes.length; number++) {
    const node = nodes[number]!;
    const below = children[number]!;
    const budget = needsWildcard(node) ? 0 : budgets[number]! - partsOf(node, below) + 1;
    for (const child of below) budgets[child] = budget;
  }
  return budgets;
}

/** Whether the list of the node's wildcard precedes, in byte order, every list of patterns for its parts. They all begin alike. */
function comesFirst({ prefix, asked, paired }: TreeNode, firstChild: TreeNode | undefined): boolean {
  if (firstChild === undefined) return true;
  if (paired !== (asked === "exact")) return paired; // only one of the lists begins with the prefix as a path, the least of all
  return "*" <= firstChild.prefix.charAt(prefix.length);
}

/** Joins parts by halves, which keeps tables of equal size together. */
function joinAll(
  join: Join,
  node: number,
  parts: readonly Table[],
  budget: number,
  wildcard: Alternative | null,
): Table {
  const [first = IMPOSSIBLE, ...others] = parts;
  if (others.length === 0) return join(node, first, NOTHING, budget, wildcard);
  const half = (from: number, to: number): Table =>
    to - from === 1 ? parts[from]! : joinRange(from, to, budget - (parts.length - (to - from)), null);
  const joinRange = (from: number, to: number, within: number, alternative: Alternative | null): Table => {
    const middle = (from + to) >> 1;
    return join(node, half(from, middle), half(middle, to), within, alternative);
  };
  return joinRange(0, parts.length, budget, wildcard);
}

function traceBack(root: Table): Choice {
  const exact: number[] = [];
  const wildcards: number[] = [];
  const open: [Table, number][] = [[root, bestEntry(root)]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [table, entry] = next;
    if (table === NOTHING) continue;
    if (table.parts === null) {
      exact.push(table.node);
      continue;
    }
    const origin = originOf(table, entry);
    if (origin === "wildcard") wildcards.push(table.node);
    else open.push([table.parts[1], origin[1]], [table.parts[0], origin[0]]);
  }
  return { exact, wildcards };
}

function bestEntry({ value, patterns, wildcards }: Table): number {
  let best = 0;
  for (let at = 1; at < value.length; at++) {
    const order = value[at]! - value[best]! || patterns[at]! - patterns[best]! || wildcards[at]! - wildcards[best]!;
    if (order < 0) best = at;
  }
  return best;
}
