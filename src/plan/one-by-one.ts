import type { Grammar } from "../url/grammar.ts";

/** What is to be purged, each thing once; tags as they are sent. */
export interface Wanted {
  readonly exact: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly forced: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

/** What is sent, and why; as in a Plan. */
export interface Sent {
  readonly patterns: readonly string[];
  readonly widened: string | null;
}

/**
 * What is sent to a CDN without wildcards: prefixes become the live URLs below them, one by one, or `/*`, which is
 * everything, where nobody can list them. `isComplete`: the live URLs and those of the changes are all that there may be
 * below a prefix.
 */
export function planOneByOne(
  { exact, prefixes, forced, tags }: Wanted,
  live: readonly string[],
  { maxItems, itemsOf }: Pick<Grammar, "maxItems" | "itemsOf">,
  isComplete: boolean,
): Sent {
  const everything = (why: string) => ({ patterns: ["/*"], widened: `${why}, so everything is purged` });
  const below = prefixes.size === 0 ? [] : urlsBelow(prefixes, exact, live, isComplete);
  if (typeof below === "string") return everything(below);
  if (forced.size > 0) return everything("a path cannot be purged by its URL");
  const urls = [...exact, ...below];
  const most = Math.max(1, Math.floor(maxItems / itemsOf("/")));
  if (urls.length > most) return everything(`${urls.length} URLs are more than the ${most} allowed`);
  const known = `${below.length} known URL${below.length === 1 ? "" : "s"}`;
  return {
    patterns: [...urls, ...tags].sort(),
    widened: below.length > 0 ? `wildcards became ${known} below them` : null,
  };
}

/** The unchanged live URLs below the prefixes, or why nobody can list what is below them. */
function urlsBelow(
  prefixes: ReadonlySet<string>,
  exact: ReadonlySet<string>,
  live: readonly string[],
  isComplete: boolean,
): string[] | string {
  if (prefixes.has("/")) return "a rule purges /*";
  if (!isComplete) return `more may lie below ${[...prefixes].sort()[0]} than is known`;
  const unchanged = live.filter((url) => !exact.has(url));
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
