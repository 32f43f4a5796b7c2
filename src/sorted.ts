/** Lists that are known to be in byte order, each text once: to see that of a million takes a while. */
const seen = new WeakSet<readonly string[]>();

/** The texts in byte order, each once; the very list where it is so already. */
export function distinct(texts: readonly string[]): readonly string[] {
  return isDistinct(texts) ? texts : known(withoutRepetitions([...texts].sort()));
}

/** The texts of all lists in byte order, each once. Quick for few lists that are in order already. */
export function mergeDistinct(lists: readonly (readonly string[])[]): readonly string[] {
  if (lists.length === 0) return [];
  if (lists.length === 1) return distinct(lists[0]!);
  const half = lists.length >> 1;
  return merged(mergeDistinct(lists.slice(0, half)), mergeDistinct(lists.slice(half)));
}

/** Of two lists in byte order; the first itself if it holds all. */
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
  return known(all);
}

function known<T extends readonly string[]>(texts: T): T {
  seen.add(texts);
  return texts;
}

function isDistinct(texts: readonly string[]): boolean {
  if (seen.has(texts)) return true;
  for (let at = 1; at < texts.length; at++) if (texts[at - 1]! >= texts[at]!) return false;
  known(texts);
  return true;
}

function withoutRepetitions(sorted: string[]): string[] {
  let size = 0;
  for (const text of sorted) if (size === 0 || text !== sorted[size - 1]) sorted[size++] = text;
  sorted.length = size;
  return sorted;
}

/** Whether the text is among those that stand in byte order. */
export function includesSorted(sorted: readonly string[], wanted: string): boolean {
  return sorted[lowerBound(sorted, wanted)] === wanted;
}

/** The texts of the first list that the second lacks. Both stand in byte order, as do those below. */
export function without(sorted: readonly string[], others: readonly string[]): readonly string[] {
  if (others.length === 0) return sorted;
  let at = 0;
  return sorted.filter((text) => {
    while (at < others.length && others[at]! < text) at += 1;
    return text !== others[at];
  });
}

/** The texts that start with none of the prefixes. */
export function withoutBelow(prefixes: readonly string[], sorted: readonly string[]): readonly string[] {
  if (prefixes.length === 0) return sorted;
  const rest: string[][] = [];
  let end = 0;
  for (const { from, to } of rangesBelow(prefixes, sorted)) {
    rest.push(sorted.slice(end, from));
    end = to;
  }
  return [...rest, sorted.slice(end)].flat();
}

/** Texts of a list, from one number to before another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The texts that start with one of the prefixes. The ranges stand in order and share no text. */
export function rangesBelow(prefixes: readonly string[], sorted: readonly string[]): Range[] {
  const ranges = prefixes.map((prefix) => {
    const from = lowerBound(sorted, prefix);
    return { from, to: endOfPrefix(sorted, prefix, from) };
  });
  return apart(ranges);
}

/** Those of the ranges that lie in no other, in order. Each two are nested or share nothing. */
export function apart(ranges: readonly Range[]): Range[] {
  const widest: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from || b.to - a.to))
    if (range.to > (widest.at(-1)?.to ?? 0)) widest.push(range);
  return widest;
}

/** Makes a function that counts the texts which start with a prefix. It takes prefixes in byte order only. */
export function counterBelow(sorted: readonly string[]): (prefix: string) => number {
  let from = 0;
  return (prefix) => {
    from = firstThat((text) => text >= prefix, sorted, from, 1);
    return endOfPrefix(sorted, prefix, from) - from;
  };
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
 * The first number, `from` or above, for which something is true, if it is for all that follow. `step`: how far above it
 * may well be, twice that, and so on.
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
