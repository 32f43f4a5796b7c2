import { closest } from "fastest-levenshtein";
import { groupBy } from "../../lists.ts";
import { nearest } from "../../rules/suggest.ts";

/** Comparisons of two URLs for all of one check: each takes about a microsecond. */
const MOST_LOOKS = 2_000_000;

/** Makes a function that finds the URL most like one which is not among them; null if none is like it. */
export function nearestIn(urls: readonly string[]): (url: string) => string | null {
  const byFold = groupBy(urls, fold);
  const byParent = groupBy(urls, parentOf);
  let looks = MOST_LOOKS;
  return (url) => {
    const same = byFold.get(fold(url));
    if (same) return closest(url, same);
    for (const candidates of [byParent.get(parentOf(url)) ?? [], urls]) {
      looks -= candidates.length;
      const found = looks < 0 ? null : nearest(url, candidates, Math.max(2, url.length / 3));
      if (found !== null) return found;
    }
    return null;
  };
}

/** The text that two spellings of a page have in common: neither case nor accents' form, signs, an ending or `index` count. */
function fold(url: string): string {
  const plain = decoded(url.replace(/(?:\/_?index)?(?:\.html)?\/?$/i, ""))
    .normalize("NFC")
    .toLowerCase();
  return plain.replace(/[^\p{L}\p{N}/]/gu, "");
}

function parentOf(url: string): string {
  const end = url.endsWith("/") ? url.length - 2 : url.length;
  return url.slice(0, url.lastIndexOf("/", end) + 1);
}

/** The text without its percent-encoding; as it is where that is none. */
export function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
