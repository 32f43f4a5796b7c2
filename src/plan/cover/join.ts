import { addEntry, type Entries, type Entry, type Table } from "./table.ts";

/** The wildcard of a node, as one more way to cover it. */
export interface Alternative extends Entry {
  /** Whether its pattern list comes before all others of the node. If not, it comes after them. */
  readonly first: boolean;
}

/**
 * Joins the tables of two parts of a node that stand side by side into one of at most `budget` patterns. With a
 * wildcard, the parts are all of the node.
 */
export type Join = (node: number, left: Table, right: Table, budget: number, wildcard: Alternative | null) => Table;

/**
 * Makes the join for covers of at most so many patterns and wildcards. It is a (min,+) convolution, whose sums are
 * `value * scale + order`: `order` numbers the pairs of entries in byte order of their joint lists, so the least sum
 * has the best value and, among equals, the first list, and says itself which pair it comes from. All are integers
 * below 2^53.
 */
export function joinWithin(maxPatterns: number, maxWildcards: number, entries: Entries): Join {
  // The least sums, by patterns and wildcards. Two entries may add up to more than is allowed; such sums are dropped
  // later.
  const width = 2 * maxWildcards + 2;
  const sums = new Float64Array((2 * maxPatterns + 2) * width).fill(Number.POSITIVE_INFINITY);
  const most = (maxPatterns + 1) * (maxWildcards + 1);
  const rightCells = new Uint32Array(most);
  const rightSums = new Float64Array(most);
  const leastInColumn = new Float64Array(maxWildcards + 1);
  const kept: Kept = { cells: new Uint32Array(most), values: new Float64Array(most), orders: new Float64Array(most) };

  function addPairs(left: Table, right: Table, scale: number): void {
    const { patterns, wildcards, values } = entries;
    for (let r = 0; r < right.size; r++) {
      const at = right.from + r;
      rightCells[r] = patterns[at]! * width + wildcards[at]!;
      rightSums[r] = values[at]! * scale + r + 1;
    }
    for (let l = 0; l < left.size; l++) {
      const at = left.from + l;
      const leftCell = patterns[at]! * width + wildcards[at]!;
      const leftSum = values[at]! * scale + l * right.size;
      for (let r = 0; r < right.size; r++) {
        const cell = leftCell + rightCells[r]!;
        const sum = leftSum + rightSums[r]!;
        if (sum < sums[cell]!) sums[cell] = sum;
      }
    }
  }

  /** Takes the sums that no other beats, and clears all. */
  function takeBest(rows: number, columns: number, budget: number, scale: number): number {
    let size = 0;
    leastInColumn.fill(Number.POSITIVE_INFINITY);
    for (let row = 0; row <= rows; row++) {
      let least = Number.POSITIVE_INFINITY; // of the values with at most as many patterns and wildcards
      for (let column = 0; column <= columns; column++) {
        const cell = row * width + column;
        const sum = sums[cell]!;
        sums[cell] = Number.POSITIVE_INFINITY;
        if (row > budget || column > maxWildcards) continue;
        least = Math.min(least, leastInColumn[column]!);
        const value = Math.floor(sum / scale);
        if (value >= least) continue;
        least = value;
        leastInColumn[column] = value;
        kept.cells[size] = cell;
        kept.values[size] = value;
        kept.orders[size] = (sum - value * scale) * most + size;
        size++;
      }
    }
    return size;
  }

  return (node, left, right, budget, wildcard) => {
    const pairs = left.size * right.size;
    const scale = pairs + 2;
    addPairs(left, right, scale);
    let rows = pairs === 0 ? 0 : largest(entries.patterns, left) + largest(entries.patterns, right);
    let columns = pairs === 0 ? 0 : largest(entries.wildcards, left) + largest(entries.wildcards, right);
    if (wildcard !== null) {
      const cell = wildcard.patterns * width + wildcard.wildcards;
      sums[cell] = Math.min(sums[cell]!, wildcard.value * scale + (wildcard.first ? 0 : pairs + 1));
      rows = Math.max(rows, wildcard.patterns);
      columns = Math.max(columns, wildcard.wildcards);
    }
    const size = takeBest(rows, columns, budget, scale);
    const from = entries.size;
    if (size > 1) kept.orders.subarray(0, size).sort();
    for (let at = 0; at < size; at++) {
      const index = kept.orders[at]! % most;
      const cell = kept.cells[index]!;
      const entry = { patterns: Math.floor(cell / width), wildcards: cell % width, value: kept.values[index]! };
      addEntry(entries, entry, Math.floor(kept.orders[at]! / most));
    }
    return { node, from, size, parts: [left, right] };
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
  const pair = origins[from + at]! - 1;
  if (pair < 0 || pair === left.size * right.size) return "wildcard";
  return [Math.floor(pair / right.size), pair % right.size];
}

/** Entries by the number in which they were found, before they are put in order. */
interface Kept {
  readonly cells: Uint32Array;
  readonly values: Float64Array;
  /** The order of the entry's list times the most entries there can be, and the entry's number. */
  readonly orders: Float64Array;
}

function largest(column: Uint16Array, { from, size }: Table): number {
  let most = 0;
  for (let at = from; at < from + size; at++) most = Math.max(most, column[at]!);
  return most;
}
