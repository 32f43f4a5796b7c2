/** One way to cover a subtree. */
export interface Entry {
  /** Patterns, and wildcards among them, where these are limited; otherwise 0. */
  readonly patterns: number;
  readonly wildcards: number;
  /** What is left to compare, in one integer; less is better. */
  readonly value: number;
}

/**
 * The ways to cover a subtree that no other way beats with at most as many patterns and wildcards and at most its
 * value. They stand in byte order of their sorted pattern lists, a list before its own beginnings: what follows the
 * shorter one comes from another subtree and is greater than anything in this one.
 */
export interface Table {
  /** The node of the tree that the table is about. */
  readonly node: number;
  /** Where its entries begin among the entries of all tables, and how many they are. */
  readonly from: number;
  readonly size: number;
  /** The tables side by side whose entries make up these, in byte order; null for a table with a single given entry. */
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
export function addEntry(entries: Entries, { patterns, wildcards, value }: Entry, origin: number): number {
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

/** An entry of a table. */
export function entryAt({ patterns, wildcards, values }: Entries, { from }: Table, at: number): Entry {
  return { patterns: patterns[from + at]!, wildcards: wildcards[from + at]!, value: values[from + at]! };
}

function doubled<Column extends Uint16Array | Uint32Array | Float64Array>(column: Column): Column {
  const larger = new (column.constructor as new (length: number) => Column)(2 * column.length);
  larger.set(column);
  return larger;
}
