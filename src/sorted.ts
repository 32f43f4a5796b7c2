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

/** The number of the first of the texts, which stand in byte order, that is not before this one. */
export function lowerBound(sorted: readonly string[], wanted: string): number {
  return firstThat((text) => text >= wanted, sorted, 0, sorted.length);
}

/** Where those of the texts end that start with the prefix, and of which the first has the number `from`. */
export function endOfPrefix(sorted: readonly string[], prefix: string, from: number, to = sorted.length): number {
  return firstThat((text) => !text.startsWith(prefix), sorted, from, to);
}

/** The first number for which something is true, if it is for all that follow; `to` if for none. */
function firstThat(isSo: (text: string) => boolean, texts: readonly string[], from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSo(texts[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
