/** The one of the words that is most like `text`, of those that at most `most` slips of the keyboard make of it; null if there is none. */
export function nearest<T extends string>(text: string, words: Iterable<T>, most: number): T | null {
  let best: T | null = null;
  let least = most + 1;
  for (const word of words) {
    if (Math.abs(word.length - text.length) >= least) continue;
    const slips = slipsBetween(text, word, least);
    if (slips >= least) continue;
    best = word;
    least = slips;
  }
  return best;
}

/** Longer words are not compared: names of people's files may be long. */
const LONGEST = 60;

/**
 * Characters to insert, delete, replace or swap with their neighbour (the optimal string alignment distance); `enough` if
 * it is that or more.
 */
function slipsBetween(a: string, b: string, enough: number): number {
  if (a.length > LONGEST || b.length > LONGEST) return enough;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    if (Math.min(...row) >= enough) return enough;
    before = last;
    last = row;
  }
  return last[b.length]!;
}
