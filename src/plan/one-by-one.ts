import { below, distinct, lowerBound, mergeDistinct, without } from "../lists.ts";
import { count, grouped } from "../number.ts";
import type { Grammar } from "../url/grammar.ts";

/** The things to purge, each once; tags as they are sent. */
export interface Wanted {
  readonly exact: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly forced: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

/** The patterns that are sent, and why; as in a Plan. */
export interface Sent {
  readonly patterns: readonly string[];
  readonly widened: string | null;
}

/**
 * Plans for a CDN without wildcards: prefixes become the live URLs below them, one by one, or `/*`, which is
 * everything, where these cannot be listed. `isComplete`: the live URLs, in byte order, and those of the changes are all
 * that there may be below a prefix.
 */
export function planOneByOne(
  wanted: Wanted,
  live: readonly string[],
  { maxItems, itemsOf }: Pick<Grammar, "maxItems" | "itemsOf">,
  isComplete: boolean,
): Sent {
  const exact = distinct([...wanted.exact]);
  const prefixes = distinct([...wanted.prefixes]);
  const listed = below(prefixes, without(live, exact));
  const urls = [...exact, ...listed];
  const most = Math.max(1, Math.floor(maxItems / itemsOf("/")));
  // URLs of names of which some bytes are unknown, or that end like a wildcard.
  const odd = listed.find((url) => /%EF%BF%BD|\*$/.test(url));

  const everything = (why: string) => ({ patterns: ["/*"], widened: `${why}, so everything is purged` });
  if (wanted.prefixes.has("/")) return everything("a rule purges /*");
  if (prefixes.length > 0 && !isComplete) return everything(`more may lie below ${prefixes[0]} than is known`);
  // A rule would hardly name a place that holds nothing: below this one lies what the repository does not know.
  const known = mergeDistinct([live, exact]);
  const empty = prefixes.find((prefix) => !known[lowerBound(known, prefix)]?.startsWith(prefix));
  if (empty !== undefined) return everything(`no URL below ${empty} is known`);
  if (odd !== undefined) return everything(`${odd} cannot be purged by its URL`);
  if (wanted.forced.size > 0) return everything("a path cannot be purged by its URL");
  if (urls.length > most) return everything(`${count(urls.length, "URL")} are more than the ${grouped(most)} allowed`);
  return {
    patterns: [...urls, ...wanted.tags].sort(),
    widened: listed.length > 0 ? `wildcards became ${count(listed.length, "known URL")} below them` : null,
  };
}
