/** The texts in byte order, each once; the very list where it is so already. */
export function distinct(texts: readonly string[]): readonly string[] {
  return isDistinct(texts) ? texts : sortDistinct([...texts]);
}

/** Puts the texts in byte order and leaves out those that stand there already. */
export function sortDistinct(texts: string[]): readonly string[] {
  return isDistinct(texts) ? texts : withoutRepetitions(texts.sort());
}

function isDistinct(texts: readonly string[]): boolean {
  for (let at = 1; at < texts.length; at++) if (texts[at - 1]! >= texts[at]!) return false;
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
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}
