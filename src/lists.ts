/** The texts in byte order, each once; the very list where it is so already. */
export function distinct(texts: readonly string[]): readonly string[] {
  for (let at = 1; at < texts.length; at++) if (texts[at - 1]! >= texts[at]!) return [...new Set(texts)].sort();
  return texts;
}

/** The texts of all lists in byte order, each once. Quick for few lists that are in order already. */
export function mergeDistinct(lists: readonly (readonly string[])[]): readonly string[] {
  if (lists.length === 0) return [];
  if (lists.length === 1) return distinct(lists[0]!);
  const half = lists.length >> 1;
  return merged(mergeDistinct(lists.slice(0, half)), mergeDistinct(lists.slice(half)));
}

/** Of two lists in byte order, as all below are; the first itself if it holds all. */
function merged(a: readonly string[], b: readonly string[]): readonly string[] {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  const all: string[] = new Array(a.length + b.length);
  let [size, atA, atB] = [0, 0, 0];
  while (atA < a.length && atB < b.length) {
    const [one, other] = [a[atA]!, b[atB]!];
    const isFirst = one <= other;
    all[size++] = isFirst ? one : other;
    if (isFirst) atA += 1;
    if (!isFirst || one === other) atB += 1;
  }
  while (atA < a.length) all[size++] = a[atA++]!;
  while (atB < b.length) all[size++] = b[atB++]!;
  if (size === a.length) return a;
  all.length = size;
  return all;
}

/** The texts that the other list lacks. */
export function without(sorted: readonly string[], others: readonly string[]): readonly string[] {
  if (others.length === 0) return sorted;
  let at = 0;
  return sorted.filter((text) => {
    while (at < others.length && others[at]! < text) at += 1;
    return text !== others[at];
  });
}

/** The texts that start with one of the prefixes, which stand in any order. */
export function below(prefixes: readonly string[], sorted: readonly string[]): readonly string[] {
  const found: string[][] = [];
  let end = 0;
  for (const prefix of distinct(prefixes)) {
    const from = lowerBound(sorted, prefix);
    if (from < end) continue; // a shorter prefix took them
    end = endOfPrefix(sorted, prefix, from);
    if (end - from === sorted.length) return sorted;
    found.push(sorted.slice(from, end));
  }
  return found.flat();
}

/** Makes a function that counts the texts which start with a prefix. It takes prefixes in byte order only. */
export function counterBelow(sorted: readonly string[]): (prefix: string) => number {
  let from = 0;
  return (prefix) => {
    from = firstThat((text) => text >= prefix, sorted, from, 1);
    return endOfPrefix(sorted, prefix, from) - from;
  };
}

/** Whether the text is among those of the list. */
export function includesSorted(sorted: readonly string[], wanted: string): boolean {
  return sorted[lowerBound(sorted, wanted)] === wanted;
}

/** The number of the first of the texts that is not before this one. */
export function lowerBound(sorted: readonly string[], wanted: string): number {
  return firstThat((text) => text >= wanted, sorted, 0, Number.POSITIVE_INFINITY);
}

/** Where those of the texts end that start with the prefix, and of which the first has the number `from`. */
export function endOfPrefix(sorted: readonly string[], prefix: string, from: number): number {
  return firstThat((text) => !text.startsWith(prefix), sorted, from, 1);
}

/**
 * The first number, `from` or above, for which something is true, if it is for all that follow. It is looked for within
 * `step` first, then within twice as much, and so on.
 */
function firstThat(isSo: (text: string) => boolean, texts: readonly string[], from: number, step: number): number {
  let low = from;
  let width = step;
  for (; low + width <= texts.length && !isSo(texts[low + width - 1]!); width *= 2) low += width;
  let high = Math.min(low + width - 1, texts.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSo(texts[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The items by key, in the order in which each key first came. `Map.groupBy` is node 21's; the demo runs on node 20. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
