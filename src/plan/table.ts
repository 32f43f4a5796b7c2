/** One way to cover a subtree. */
export interface Entry {
  /** Patterns, and wildcards among them, where these are limited; otherwise 0. */
  readonly patterns: number;
  readonly wildcards: number;
  /** What is left to compare, in one integer; less is better. */
  readonly value: number;
}

/**
 * The ways to cover a subtree that no other way beats with at most as many patterns and wildcards and at most its value.
 * They stand in byte order of their sorted pattern lists, a list before its own beginnings: what follows the shorter one
 * comes from another subtree and is greater than anything in this one.
 */
export interface Table {
  /** The node of the tree that the table is about. */
  readonly node: number;
  readonly patterns: Uint16Array;
  readonly wildcards: Uint16Array;
  readonly value: Float64Array;
  /** What each entry is made of: read it with `originOf`. */
  readonly origin: Uint32Array;
  /** The tables whose entries make up these; null where there are none, at a path by itself. */
  readonly parts: readonly [left: Table, right: Table] | null;
}

/** The wildcard of a node, as one more way to cover it. */
export interface Alternative extends Entry {
  /** Whether its pattern list comes before all others of the node. If not, it comes after them. */
  readonly first: boolean;
}

/** A table with one entry. */
export function single(node: number, { patterns, wildcards, value }: Entry): Table {
  return {
    node,
    patterns: Uint16Array.of(patterns),
    wildcards: Uint16Array.of(wildcards),
    value: Float64Array.of(value),
    origin: Uint32Array.of(0),
    parts: null,
  };
}

/** The table of nothing, which costs nothing to cover. */
export const NOTHING: Table = single(-1, { patterns: 0, wildcards: 0, value: 0 });

/** The table of what no way covers within the limits. */
export const IMPOSSIBLE: Table = {
  node: -1,
  patterns: new Uint16Array(0),
  wildcards: new Uint16Array(0),
  value: new Float64Array(0),
  origin: new Uint32Array(0),
  parts: null,
};

/** What an entry of a joined table stands for: the wildcard of its node, or one entry of each part. */
export function originOf({ parts, origin }: Table, entry: number): "wildcard" | readonly [left: number, right: number] {
  const [left, right] = parts!;
  const pair = origin[entry]! - 1;
  if (pair < 0 || pair === left.value.length * right.value.length) return "wildcard";
  return [Math.floor(pair / right.value.length), pair % right.value.length];
}

/**
 * Joins the tables of two parts of a node that stand side by side, the left one first in byte order, into one of at most `budget`
 * patterns. With `alternative`, the parts are all of the node.
 */
export type Join = (node: number, left: Table, right: Table, budget: number, alternative: Alternative | null) => Table;

/**
 * Makes the join for covers of at most so many patterns and wildcards, which keeps its working memory.
 *
 * It is a (min,+) convolution. Each sum is `value * scale + order`, where `order` numbers the pairs of entries in byte order of
 * their joint lists: so the least sum of a cell has the best value and, among equals, the first list, and it
 * says itself which pair it came from. All are integers below 2^53.
 */
export function joinWithin(maxPatterns: number, maxWildcards: number): Join {
  const width = 2 * maxWildcards + 2;
  const cells = new Float64Array((2 * maxPatterns + 2) * width).fill(Number.POSITIVE_INFINITY);
  const most = (maxPatterns + 1) * (maxWildcards + 1);
  const rightCell = new Uint32Array(most);
  const rightSum = new Float64Array(most);
  const best = new Float64Array(maxWildcards + 1);
  const keptCell = new Uint32Array(most);
  const keptValue = new Float64Array(most);
  const keptOrder = new Float64Array(most);

  return (node, left, right, budget, alternative) => {
    const leftSize = left.value.length;
    const rightSize = right.value.length;
    const pairs = leftSize * rightSize;
    const scale = pairs + 2;

    for (let r = 0; r < rightSize; r++) {
      rightCell[r] = right.patterns[r]! * width + right.wildcards[r]!;
      rightSum[r] = right.value[r]! * scale + r + 1;
    }
    for (let l = 0; l < leftSize; l++) {
      const cell = left.patterns[l]! * width + left.wildcards[l]!;
      const sum = left.value[l]! * scale + l * rightSize;
      for (let r = 0; r < rightSize; r++) {
        const at = cell + rightCell[r]!;
        const total = sum + rightSum[r]!;
        if (total < cells[at]!) cells[at] = total;
      }
    }
    let rows = pairs === 0 ? 0 : largest(left.patterns) + largest(right.patterns);
    let columns = pairs === 0 ? 0 : largest(left.wildcards) + largest(right.wildcards);
    if (alternative !== null) {
      const at = alternative.patterns * width + alternative.wildcards;
      cells[at] = Math.min(cells[at]!, alternative.value * scale + (alternative.first ? 0 : pairs + 1));
      rows = Math.max(rows, alternative.patterns);
      columns = Math.max(columns, alternative.wildcards);
    }

    let size = 0;
    best.fill(Number.POSITIVE_INFINITY);
    for (let row = 0; row <= rows; row++) {
      let least = Number.POSITIVE_INFINITY; // of the entries with at most as many patterns and wildcards
      for (let column = 0; column <= columns; column++) {
        const at = row * width + column;
        const total = cells[at]!;
        cells[at] = Number.POSITIVE_INFINITY;
        if (row > budget || column > maxWildcards) continue;
        least = Math.min(least, best[column]!);
        const value = Math.floor(total / scale);
        if (value >= least) continue;
        least = value;
        best[column] = value;
        keptCell[size] = at;
        keptValue[size] = value;
        keptOrder[size] = (total - value * scale) * most + size;
        size++;
      }
    }
    if (size > 1) keptOrder.subarray(0, size).sort();

    const table = {
      node,
      patterns: new Uint16Array(size),
      wildcards: new Uint16Array(size),
      value: new Float64Array(size),
      origin: new Uint32Array(size),
      parts: [left, right] as const,
    };
    for (let entry = 0; entry < size; entry++) {
      const kept = keptOrder[entry]! % most;
      table.patterns[entry] = Math.floor(keptCell[kept]! / width);
      table.wildcards[entry] = keptCell[kept]! % width;
      table.value[entry] = keptValue[kept]!;
      table.origin[entry] = Math.floor(keptOrder[entry]! / most);
    }
    return table;
  };
}

function largest(numbers: Uint16Array): number {
  let most = 0;
  for (let at = 0; at < numbers.length; at++) if (numbers[at]! > most) most = numbers[at]!;
  return most;
}
