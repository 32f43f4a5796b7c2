import type { TreeNode } from "./tree.ts";

/** How many patterns a cover may have, and how many wildcards among them; Infinity for any number. */
export interface Limits {
  readonly patterns: number;
  readonly wildcards: number;
}

/** One way to cover a subtree. */
export interface Entry {
  /** Patterns, and wildcards among them, where these are limited; otherwise 0. */
  readonly patterns: number;
  readonly wildcards: number;
  /** What is left to compare, in one integer; less is better. */
  readonly value: number;
}

/** How cost, patterns and wildcards become an entry. */
export interface Measure {
  entry(cost: number, patterns: number, wildcards: number): Entry;
  /** Negative if the first is better: by cost, then patterns, then wildcards. */
  compare(a: Entry, b: Entry): number;
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

/**
 * The ways to cover a subtree that no other way beats with at most as many patterns and wildcards and at most its
 * value; by patterns, then wildcards.
 */
export interface Table {
  /** The node of the tree that the table is about. */
  readonly node: number;
  /** Where its entries begin among the entries of all tables, and how many they are. */
  readonly from: number;
  readonly size: number;
  /** The tables side by side whose entries make up these; null for a table with a single given entry. */
  readonly parts: readonly [left: Table, right: Table] | null;
}

/** The entries of all tables, in columns: there may be a hundred thousand tables, most of them tiny. */
export interface Entries {
  patterns: Uint16Array;
  wildcards: Uint16Array;
  values: Float64Array;
  /** What a joined entry is made of; see `originOf`. */
  origins: Uint32Array;
  size: number;
}

/** No entries. */
export function noEntries(): Entries {
  return {
    patterns: new Uint16Array(1024),
    wildcards: new Uint16Array(1024),
    values: new Float64Array(1024),
    origins: new Uint32Array(1024),
    size: 0,
  };
}

/** Adds an entry and returns its number. */
export function addEntry(entries: Entries, { patterns, wildcards, value }: Entry, origin = 0): number {
  if (entries.size === entries.values.length) {
    entries.patterns = doubled(entries.patterns);
    entries.wildcards = doubled(entries.wildcards);
    entries.values = doubled(entries.values);
    entries.origins = doubled(entries.origins);
  }
  entries.patterns[entries.size] = patterns;
  entries.wildcards[entries.size] = wildcards;
  entries.values[entries.size] = value;
  entries.origins[entries.size] = origin;
  return entries.size++;
}

function doubled<Column extends Uint16Array | Uint32Array | Float64Array>(column: Column): Column {
  const larger = new (column.constructor as new (length: number) => Column)(2 * column.length);
  larger.set(column);
  return larger;
}

/** The place in the table of its best entry; of equals the first. The table is not empty. */
export function bestOf(entries: Entries, { from, size }: Table, measure: Measure): number {
  const entryAt = (at: number): Entry => ({
    patterns: entries.patterns[from + at]!,
    wildcards: entries.wildcards[from + at]!,
    value: entries.values[from + at]!,
  });
  let best = 0;
  for (let at = 1; at < size; at++) if (measure.compare(entryAt(at), entryAt(best)) < 0) best = at;
  return best;
}

/**
 * Joins the tables of two parts of a node that stand side by side into one of at most `budget` patterns. With a
 * wildcard, the parts are all of the node, and the wildcard is one more way to cover it; it is taken where it is better.
 */
export type Join = (node: number, left: Table, right: Table, budget: number, wildcard: Entry | null) => Table;

/** Makes the join for covers within the limits, a (min,+) convolution. A limit of Infinity counts as 0. */
export function joinWithin(limits: Limits, entries: Entries): Join {
  const [maxPatterns, maxWildcards] = [counted(limits.patterns), counted(limits.wildcards)];
  // The least sums, by patterns and wildcards, and the pair of entries that each comes from. Two entries may add up to
  // more than is allowed; such sums are dropped later.
  const width = 2 * maxWildcards + 2;
  const sums = new Float64Array((2 * maxPatterns + 2) * width).fill(Number.POSITIVE_INFINITY);
  const pairs = new Uint32Array(sums.length);
  const leastInColumn = new Float64Array(maxWildcards + 1);

  function addSum(cell: number, sum: number, pair: number): void {
    if (sum >= sums[cell]!) return;
    sums[cell] = sum;
    pairs[cell] = pair;
  }

  function addPairs(left: Table, right: Table): void {
    const { patterns, wildcards, values } = entries;
    for (let l = 0; l < left.size; l++) {
      const one = left.from + l;
      for (let r = 0; r < right.size; r++) {
        const other = right.from + r;
        const cell = (patterns[one]! + patterns[other]!) * width + wildcards[one]! + wildcards[other]!;
        addSum(cell, values[one]! + values[other]!, l * right.size + r);
      }
    }
  }

  /** Keeps the sums that no other beats, and clears all. */
  function takeBest(rows: number, columns: number, budget: number): void {
    leastInColumn.fill(Number.POSITIVE_INFINITY);
    for (let row = 0; row <= rows; row++) {
      let least = Number.POSITIVE_INFINITY; // of the values with at most as many patterns and wildcards
      for (let column = 0; column <= columns; column++) {
        const cell = row * width + column;
        const value = sums[cell]!;
        sums[cell] = Number.POSITIVE_INFINITY;
        if (row > budget || column > maxWildcards) continue;
        least = Math.min(least, leastInColumn[column]!);
        if (value >= least) continue;
        least = value;
        leastInColumn[column] = value;
        addEntry(entries, { patterns: row, wildcards: column, value }, pairs[cell]!);
      }
    }
  }

  return (node, left, right, budget, wildcard) => {
    addPairs(left, right);
    const isEmpty = left.size * right.size === 0;
    let rows = isEmpty ? 0 : largest(entries.patterns, left) + largest(entries.patterns, right);
    let columns = isEmpty ? 0 : largest(entries.wildcards, left) + largest(entries.wildcards, right);
    if (wildcard !== null) {
      addSum(wildcard.patterns * width + wildcard.wildcards, wildcard.value, left.size * right.size);
      rows = Math.max(rows, wildcard.patterns);
      columns = Math.max(columns, wildcard.wildcards);
    }
    const from = entries.size;
    takeBest(rows, columns, budget);
    return { node, from, size: entries.size - from, parts: [left, right] };
  };
}

/**
 * What an entry of a joined table stands for: the wildcard of its node, or an entry of each part, by its place in the
 * table.
 */
export function originOf(
  { origins }: Entries,
  { from, parts }: Table,
  at: number,
): "wildcard" | readonly [number, number] {
  const [left, right] = parts!;
  const pair = origins[from + at]!;
  if (pair === left.size * right.size) return "wildcard";
  return [Math.floor(pair / right.size), pair % right.size];
}

function counted(limit: number): number {
  return limit === Number.POSITIVE_INFINITY ? 0 : limit;
}

function largest(column: Uint16Array, { from, size }: Table): number {
  let most = 0;
  for (let at = from; at < from + size; at++) most = Math.max(most, column[at]!);
  return most;
}
