import type { Grammar } from "../url/grammar.ts";

/** What is to be purged, each thing once; tags as they are sent. */
export interface Wanted {
  readonly exact: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly forced: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

/** What is sent, and what it evicts; as in a Plan. */
export interface Sent {
  readonly patterns: readonly string[];
  readonly evicted: number;
  readonly widened: string | null;
}

/**
 * What is sent to a CDN without wildcards: prefixes become the URLs below them, one by one, or `/*`, which is everything, where
 * nobody can list them. `unchanged`: the other live URLs, each once. `isComplete`: they and those of the changes are all that there may be below a prefix.
 */
export function planOneByOne(
  { exact, prefixes, forced, tags }: Wanted,
  unchanged: readonly string[],
  { maxPatterns }: Pick<Grammar, "maxPatterns">,
  isComplete: boolean,
): Sent {
  const below = prefixes.size === 0 ? [] : urlsBelow(prefixes, exact, unchanged, isComplete);
  const number = typeof below === "string" ? 0 : exact.size + below.length;
  const why =
    typeof below === "string"
      ? below
      : forced.size > 0
        ? "a path cannot be purged by its URL"
        : number > maxPatterns
          ? `${number} URLs are more than the ${maxPatterns} allowed`
          : null;
  if (typeof below === "string" || why !== null)
    return { patterns: ["/*"], evicted: unchanged.length, widened: `${why}, so everything is purged` };
  const widened = below.length > 0 ? `wildcards became ${below.length} known URLs below them` : null;
  return { patterns: [...exact, ...below, ...tags].sort(), evicted: below.length, widened };
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
