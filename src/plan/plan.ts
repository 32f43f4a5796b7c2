import type { Target } from "../url/encode.ts";
import type { Grammar } from "../url/grammar.ts";
import { tagPattern } from "../url/grammar.ts";
import { cover } from "./cover/cover.ts";
import { longestCut } from "./cut.ts";
import { planOneByOne, type Wanted } from "./one-by-one.ts";

/** What one target is sent, and what that costs. */
export interface Plan {
  /** As sent: encoded paths, wildcards with their `*`, tags as `#tag`; sorted, without duplicates. */
  readonly patterns: readonly string[];
  /** URLs that the changed files make and that are known one by one. */
  readonly changed: number;
  /** Unchanged live URLs that the wildcards evict as well. */
  readonly evicted: number;
  /** Unchanged live URLs that `/*` would evict: all of them. */
  readonly unchanged: number;
  /** Why the patterns are not simply the targets, for the log; null when they are. */
  readonly widened: string | null;
}

/** A plan that evicts everything below the root. */
const EVERYTHING = "/*";

/**
 * Plans one purge, within the limits of the grammar, of all `targets`. `live` holds the URLs of every file of head;
 * `isComplete` says whether these and the targets are all that there may be below a prefix, which only a CDN without
 * wildcards asks. Same input in any order, same patterns.
 */
export function planOf(targets: readonly Target[], live: readonly string[], grammar: Grammar, isComplete = true): Plan {
  const sorted = sort(targets);
  const { exact, prefixes, forced, tags } = sorted;
  if (grammar.cut === "none" && tags.size <= (grammar.maxTags ?? Number.POSITIVE_INFINITY)) {
    const unchanged = [...new Set(live)].filter((url) => !exact.has(url));
    const counts = { changed: exact.size, unchanged: unchanged.length };
    return { ...counts, ...planOneByOne(sorted, unchanged, grammar, isComplete) };
  }
  const budget = grammar.maxTags === null ? grammar.maxPatterns - tags.size : grammar.maxPatterns;
  const paths = exact.size + prefixes.size + forced.size;
  const found = cover({ exact: [...exact], prefixes: [...prefixes], forced: [...forced], live, grammar, budget });
  const counts = { changed: exact.size, unchanged: found.unchanged };
  const everything = (widened: string) => ({
    ...counts,
    patterns: [EVERYTHING],
    evicted: found.unchanged,
    widened,
  });
  if (grammar.maxTags !== null && tags.size > grammar.maxTags)
    return everything(`${tags.size} tags are more than the ${grammar.maxTags} allowed`);
  if (budget < 0 || (budget === 0 && paths > 0))
    return everything(`${tags.size} tags leave no room for paths among ${grammar.maxPatterns} patterns`);
  const wildcards = found.wildcards.map((prefix) => `${prefix}*`);
  const patterns = [...new Set([...found.exact, ...wildcards, ...tags])].sort();
  return {
    ...counts,
    patterns,
    evicted: found.evicted + found.evictedByPrefixes,
    widened: widening(found.wildcards, sorted, live, budget, grammar),
  };
}

function sort(targets: readonly Target[]): Wanted {
  const exact = new Set<string>();
  const prefixes = new Set<string>();
  const forced = new Set<string>();
  const tags = new Set<string>();
  for (const target of targets) {
    switch (target.kind) {
      case "path":
        exact.add(target.path);
        break;
      case "prefix":
        prefixes.add(target.prefix);
        break;
      case "forced":
        forced.add(target.prefix);
        break;
      case "tag":
        tags.add(tagPattern(target.tag));
        break;
    }
  }
  return { exact, prefixes, forced, tags };
}

/** Why there are wildcards that nobody asked for; null when there are none, or when they do no more than those asked for. */
function widening(
  wildcards: readonly string[],
  { exact, prefixes, forced }: Wanted,
  live: readonly string[],
  budget: number,
  { cut, maxWildcards, wildcardCoversItsPrefix }: Grammar,
): string | null {
  const asked = new Set([...prefixes, ...[...forced].map((path) => path.slice(0, longestCut(path, path.length, cut)))]);
  if (wildcards.every((prefix) => asked.has(prefix))) return null;
  const paths = exact.size + prefixes.size + forced.size;
  if (paths > budget) return `${paths} paths are more than the ${budget} allowed, so wildcards cover them`;
  if (prefixes.size + forced.size > maxWildcards)
    return `${prefixes.size + forced.size} wildcards are more than the ${maxWildcards} allowed, so wider ones cover them`;
  if (wildcardCoversItsPrefix) return null;
  const known = new Set(live);
  const beside = [...asked].filter((prefix) => prefix.length > 1 && prefix.endsWith("/") && known.has(prefix));
  const all = paths + beside.filter((folder) => !exact.has(folder)).length;
  return all > budget
    ? `${paths} paths, with the folders that their wildcards do not cover, are more than the ${budget} allowed, so wider wildcards cover them`
    : null;
}
