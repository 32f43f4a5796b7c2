import type { Grammar } from "../url/grammar.ts";
import type { Plan } from "./plan.ts";

/** What is to be purged, each thing once; tags as they are sent. */
export interface Sorted {
  readonly exact: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly forced: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

/**
 * The plan for a CDN without wildcards: prefixes become the URLs below them, one by one, or `/*`, which is everything, where
 * nobody can list them. `isComplete`: the live URLs and those of the changes are all that there may be below a prefix.
 */
export function planOneByOne(
  { exact, prefixes, forced, tags }: Sorted,
  live: readonly string[],
  grammar: Grammar,
  isComplete: boolean,
): Plan {
  const unchanged = [...new Set(live)].filter((url) => !exact.has(url));
  const counts = { changed: exact.size, unchanged: unchanged.length };
  const below = prefixes.size === 0 ? [] : urlsBelow(prefixes, exact, unchanged, isComplete);
  const number = typeof below === "string" ? 0 : exact.size + below.length;
  const why =
    typeof below === "string"
      ? below
      : forced.size > 0
        ? "a path cannot be purged by its URL"
        : number > grammar.maxPatterns
          ? `${number} URLs are more than the ${grammar.maxPatterns} allowed`
          : null;
  if (typeof below === "string" || why !== null)
    return { ...counts, patterns: ["/*"], evicted: unchanged.length, widened: `${why}, so everything is purged` };
  const widened = below.length > 0 ? `wildcards became ${below.length} known URLs below them` : null;
  return { ...counts, patterns: [...exact, ...below, ...tags].sort(), evicted: below.length, widened };
}

/** The unchanged live URLs below the prefixes, or why nobody can list what is below them. */
function urlsBelow(
  prefixes: ReadonlySet<string>,
  exact: ReadonlySet<string>,
  unchanged: readonly string[],
  isComplete: boolean,
): string[] | string {
  if (prefixes.has("/")) return "a rule purges /*";
  if (!isComplete) return `more may lie below ${[...prefixes].sort()[0]} than is known`;
  const found = new Set<string>();
  for (const prefix of [...prefixes].sort()) {
    const below = unchanged.filter((url) => url.startsWith(prefix));
    // A rule would hardly name a place that holds nothing: it holds what the repository does not know.
    if (below.length === 0 && ![...exact].some((path) => path.startsWith(prefix)))
      return `no URL below ${prefix} is known`;
    for (const url of below) found.add(url);
  }
  // These are URLs of names of which some bytes are unknown, or that end like a wildcard.
  const odd = [...found].find((url) => /%EF%BF%BD|\*$/.test(url));
  return odd === undefined ? [...found] : `${odd} cannot be purged by its URL`;
}
