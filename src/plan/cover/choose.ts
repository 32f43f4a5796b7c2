import { needsWildcard, type TreeNode } from "./tree.ts";

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

/** One way to cover a subtree. */
interface Way {
  /** Patterns, and wildcards among them, where these are limited; otherwise 0. */
  readonly patterns: number;
  readonly wildcards: number;
  /** Cost, then patterns, then wildcards, in one number; less is better. */
  readonly value: number;
  /** The node that is covered, by its path or by its wildcard; -1 for none. */
  readonly node: number;
  readonly isWildcard: boolean;
  /** The ways that this one is made of; null for a single node. */
  readonly left: Way | null;
  readonly right: Way | null;
}

/**
 * The ways to cover a subtree that no other way beats with at most as many patterns and wildcards and at most its
 * value; by patterns, the fewest first.
 */
type Table = readonly Way[];

/** Joins the tables of two subtrees that stand side by side into one of at most `budget` patterns. */
type Join = (left: Table, right: Table, budget: number) => Table;

/**
 * The best cover of the tree within the limits, none of which is below 1. Dynamic programming from the leaves to the
 * root: a node is covered by its wildcard, or by its parts, each with its share of the limits. Time is
 * O(n · patterns · wildcards²) at worst, memory O(n · patterns · wildcards), where a limit of Infinity counts as 1.
 */
export function chooseWithin(limits: Limits, nodes: readonly TreeNode[]): Choice {
  const wayAt = waysWithin(limits, nodes);
  const join = joinWithin(limits);
  const { parts, budgets } = shareBudget(nodes, limits.patterns);
  const tablesBelow = new Map<number, Table[]>();
  let table: Table = [];
  for (let number = nodes.length - 1; number >= 0; number--) {
    const budget = budgets[number]!;
    if (budget < 1) continue;
    const { parent, asked, wildcard } = nodes[number]!;
    const below = tablesBelow.get(number) ?? [];
    tablesBelow.delete(number);
    if (asked === "exact") below.push([wayAt(number, 0, 1, 0)]);
    if (needsWildcard(nodes[number]!) || parts[number]! > budget) table = [];
    else table = below.length > 0 ? joinAll(join, below, budget) : [wayAt(-1, 0, 0, 0)];
    if (wildcard && wildcard.patterns <= budget)
      table = withWay(table, wayAt(number, wildcard.cost, wildcard.patterns, 1));
    const beside = tablesBelow.get(parent);
    if (beside) beside.push(table);
    else tablesBelow.set(parent, [table]);
  }
  return traceBack(table.reduce((best, way) => (way.value < best.value ? way : best)));
}

/**
 * How many parts of each node must be covered where its own wildcard is not chosen, and the most patterns that it may
 * take where the wildcards above it are not chosen: every other part on the way down from the root takes at least one.
 * Nodes with none need no table, nor do those below a node that only a wildcard covers.
 */
function shareBudget(nodes: readonly TreeNode[], limit: number) {
  const parts = new Uint32Array(nodes.length);
  for (let number = 0; number < nodes.length; number++) {
    const { parent, asked } = nodes[number]!;
    if (asked === "exact") parts[number]! += 1;
    if (parent >= 0) parts[parent]! += 1;
  }
  const budgets = new Float64Array(nodes.length);
  budgets[0] = limit;
  for (let number = 1; number < nodes.length; number++) {
    const { parent } = nodes[number]!;
    if (!needsWildcard(nodes[parent]!)) budgets[number] = budgets[parent]! - (parts[parent]! - 1);
  }
  return { parts, budgets };
}

/** Makes ways to cover one node, or none: counts what is limited, and puts all into the value. */
function waysWithin({ patterns: maxPatterns, wildcards: maxWildcards }: Limits, nodes: readonly TreeNode[]) {
  // No way has more patterns than two for each thing asked for. Where any number is allowed, none has a wildcard that only
  // covers paths, which cost nothing. So the value stays below 2^53, up to which numbers are exact.
  const most = Math.min(maxPatterns, 2 * nodes.filter(({ asked }) => asked !== "nothing").length);
  const wild = nodes.filter(needsWildcard).length;
  const mostWild = Math.min(maxWildcards, Number.isFinite(maxPatterns) ? maxPatterns : wild);
  return (node: number, cost: number, patterns: number, wildcards: number): Way => ({
    patterns: Number.isFinite(maxPatterns) ? patterns : 0,
    wildcards: Number.isFinite(maxWildcards) ? wildcards : 0,
    value: (cost * (most + 1) + patterns) * (mostWild + 1) + wildcards,
    node,
    isWildcard: wildcards > 0,
    left: null,
    right: null,
  });
}

/** The table with one more way. */
function withWay(table: Table, way: Way): Table {
  const beats = (one: Way, other: Way) =>
    one.patterns <= other.patterns && one.wildcards <= other.wildcards && one.value <= other.value;
  if (table.some((other) => beats(other, way))) return table;
  const rest = table.filter((other) => !beats(way, other));
  return [...rest, way].sort((one, other) => one.patterns - other.patterns);
}

/** Joins all tables, by halves: tables of like size are joined fastest. */
function joinAll(join: Join, tables: readonly Table[], budget: number): Table {
  if (tables.length === 1) return tables[0]!;
  const middle = tables.length >> 1;
  const left = joinAll(join, tables.slice(0, middle), budget - (tables.length - middle));
  const right = joinAll(join, tables.slice(middle), budget - middle);
  return join(left, right, budget);
}

/** Makes the join for covers within the limits, a (min,+) convolution. */
function joinWithin(limits: Limits): Join {
  const maxPatterns = Number.isFinite(limits.patterns) ? limits.patterns : 0;
  const maxWildcards = Number.isFinite(limits.wildcards) ? limits.wildcards : 0;
  // The least sums, by patterns and wildcards, and the pair of ways that each comes from.
  const width = maxWildcards + 1;
  const sums = new Float64Array((maxPatterns + 1) * width).fill(Number.POSITIVE_INFINITY);
  const pairs = new Uint32Array(sums.length);
  const leastInColumn = new Float64Array(width);

  function addPairs(left: Table, right: Table, budget: number): void {
    for (let l = 0; l < left.length; l++) {
      const one = left[l]!;
      for (let r = 0; r < right.length; r++) {
        const other = right[r]!;
        if (one.patterns + other.patterns > budget) break;
        if (one.wildcards + other.wildcards > maxWildcards) continue;
        const cell = (one.patterns + other.patterns) * width + one.wildcards + other.wildcards;
        const sum = one.value + other.value;
        if (sum >= sums[cell]!) continue;
        sums[cell] = sum;
        pairs[cell] = l * right.length + r;
      }
    }
  }

  return (left, right, budget) => {
    if (left.length === 0 || right.length === 0) return [];
    addPairs(left, right, budget);
    // Takes the sums that no other beats, and clears all.
    const joined: Way[] = [];
    leastInColumn.fill(Number.POSITIVE_INFINITY);
    const last = Math.min(budget, left.at(-1)!.patterns + right.at(-1)!.patterns);
    for (let patterns = left[0]!.patterns + right[0]!.patterns; patterns <= last; patterns++) {
      let least = Number.POSITIVE_INFINITY; // of the values with at most as many patterns and wildcards
      for (let wildcards = 0; wildcards <= maxWildcards; wildcards++) {
        const cell = patterns * width + wildcards;
        const value = sums[cell]!;
        sums[cell] = Number.POSITIVE_INFINITY;
        least = Math.min(least, leastInColumn[wildcards]!);
        if (value >= least) continue;
        least = value;
        leastInColumn[wildcards] = value;
        const at = Math.floor(pairs[cell]! / right.length);
        const [one, other] = [left[at]!, right[pairs[cell]! % right.length]!];
        joined.push({ patterns, wildcards, value, node: -1, isWildcard: false, left: one, right: other });
      }
    }
    return joined;
  };
}

function traceBack(best: Way): Choice {
  const exact: number[] = [];
  const wildcards: number[] = [];
  const open = [best];
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    if (way.left !== null && way.right !== null) open.push(way.left, way.right);
    else if (way.node >= 0) (way.isWildcard ? wildcards : exact).push(way.node);
  }
  return { exact, wildcards };
}
