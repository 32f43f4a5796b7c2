import { endOfPrefix, lowerBound } from "../sorted.ts";
import type { Grammar } from "../url/grammar.ts";

/** URLs from one number to before another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The URLs that the patterns purge, as sent. `urls` stand in byte order. The ranges do as well, and share no URL. */
export function takenBy(
  patterns: readonly string[],
  urls: readonly string[],
  { cut, pathIsPrefix }: Pick<Grammar, "cut" | "pathIsPrefix">,
): Range[] {
  const paths: string[] = [];
  const prefixes: string[] = [];
  for (const pattern of patterns) {
    if (!pattern.startsWith("/")) continue;
    if (!pattern.endsWith("*")) (pathIsPrefix ? prefixes : paths).push(pattern);
    // A prefix holds no query string, so the path before it goes, with all that starts with it.
    else prefixes.push(cut === "segment" ? pattern.replace(/\??\*$/, "") : pattern.slice(0, -1));
  }
  const exact = paths.flatMap((path): Range[] => {
    const from = lowerBound(urls, path);
    return urls[from] === path ? [{ from, to: from + 1 }] : [];
  });
  return apart([...rangesBelow(prefixes, urls), ...exact]);
}

/** The URLs that start with one of the prefixes. */
export function rangesBelow(prefixes: readonly string[], urls: readonly string[]): Range[] {
  const ranges = prefixes.map((prefix) => {
    const from = lowerBound(urls, prefix);
    return { from, to: endOfPrefix(urls, prefix, from) };
  });
  return apart(ranges);
}

/** How many URLs the ranges hold. */
export function countOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Two ranges are nested or share nothing, so the widest hold all. */
function apart(ranges: readonly Range[]): Range[] {
  const widest: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from || b.to - a.to))
    if (range.to > (widest.at(-1)?.to ?? 0)) widest.push(range);
  return widest;
}
