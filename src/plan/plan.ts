import { distinct, includesSorted } from "../sorted.ts";
import { spellingsOf } from "../url/address.ts";
import type { Target } from "../url/encode.ts";
import { type Grammar, tagPattern } from "../url/grammar.ts";
import { type Cover, cover } from "./cover/cover.ts";
import { longestCut } from "./cut.ts";
import { planOneByOne, type Sent, type Wanted } from "./one-by-one.ts";
import { countOf, rangesBelow, takenBy } from "./taken.ts";

/** What one target is sent, and what that costs. */
export interface Plan {
  /** As sent: encoded paths, wildcards with their `*`, tags as `#tag`; sorted, without duplicates. */
  readonly patterns: readonly string[];
  /** URLs that the changed files make and that are known one by one. */
  readonly changed: number;
  /** Unchanged live URLs that the patterns evict as well. */
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
  const wanted = sort(targets);
  const urls = distinct(live);
  const { patterns, widened } = sentFor(wanted, urls, grammar, isComplete);
  const changed = [...wanted.exact].filter((path) => includesSorted(urls, path));
  const taken = countOf(takenBy(patterns, urls, grammar));
  return {
    patterns: withSpellings(patterns, grammar),
    changed: wanted.exact.size,
    evicted: taken - changed.length,
    unchanged: urls.length - changed.length,
    widened: widened ?? (grammar.pathIsPrefix ? beyond(wanted, changed, taken, urls) : null),
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

function sentFor(wanted: Wanted, urls: readonly string[], grammar: Grammar, isComplete: boolean): Sent {
  const { tags } = wanted;
  const everything = (widened: string | null) => ({ patterns: [EVERYTHING], widened });
  if (tags.size > (grammar.maxTags ?? Number.POSITIVE_INFINITY))
    return everything(`${many(tags.size, "tag")} are more than the ${grammar.maxTags} allowed`);
  if (grammar.cut === "none") return planOneByOne(wanted, urls, grammar, isComplete);
  if (wanted.prefixes.has("/") && grammar.everythingTakesTags) return everything(null);

  const asked = grammar.pathIsPrefix ? asPrefixes(wanted, grammar.maxSlashes) : wanted;
  const paths = asked.exact.size + asked.prefixes.size + asked.forced.size;
  const room = grammar.maxTags === null ? grammar.maxItems - tags.size : grammar.maxItems;
  if (room < 0 || (room === 0 && paths > 0)) {
    const all = many(grammar.maxItems, "pattern");
    return everything(
      `${many(tags.size, "tag")} ${tags.size === 1 ? "leaves" : "leave"} no room for paths among ${all}`,
    );
  }
  const { found, budget } = coverWithin(room, asked, urls, grammar);
  const wildcards = found.wildcards.map((prefix) => `${withinSlashes(prefix, grammar.maxSlashes)}*`);
  const needless = grammar.everythingTakesTags && wildcards.includes(EVERYTHING);
  return {
    patterns: [...new Set([...found.exact, ...wildcards, ...(needless ? [] : tags)])].sort(),
    widened: widening(found.wildcards, asked, urls, budget, grammar),
  };
}

/** What is asked for where a path is sent as a prefix: a folder is its wildcard, and no query string is left. */
function asPrefixes(wanted: Wanted, maxSlashes: number): Wanted {
  const plain = [...wanted.exact].map((path) => withinSlashes(path.split("?", 1)[0]!, maxSlashes));
  return {
    ...wanted,
    exact: new Set(plain.filter((path) => !path.endsWith("/"))),
    prefixes: new Set([...wanted.prefixes, ...plain.filter((path) => path.endsWith("/"))]),
  };
}

/**
 * The best cover of at most so many items, and the number of patterns that it was given. The cover counts patterns, and
 * one may be more items than another: fewer are tried until all their items fit.
 */
function coverWithin(
  room: number,
  { exact, prefixes, forced }: Wanted,
  live: readonly string[],
  grammar: Grammar,
): { readonly found: Cover; readonly budget: number } {
  const input = { exact: [...exact], prefixes: [...prefixes], forced: [...forced], live, grammar };
  let [lightest, heaviest] = [grammar.itemsOf(EVERYTHING), grammar.itemsOf(EVERYTHING)];
  for (const path of exact) {
    lightest = Math.min(lightest, grammar.itemsOf(path));
    heaviest = Math.max(heaviest, grammar.itemsOf(path));
  }
  const least = Math.max(1, Math.floor(room / heaviest));
  let budget = Math.max(least, Math.floor(room / lightest));
  for (;;) {
    const found = cover({ ...input, budget });
    const patterns = [...found.exact, ...found.wildcards.map((prefix) => `${prefix}*`)];
    const items = patterns.reduce((sum, pattern) => sum + grammar.itemsOf(pattern), 0);
    if (items <= room || budget === least) return { found, budget };
    budget = Math.max(least, Math.min(budget - 1, Math.floor((patterns.length * room) / items)));
  }
}

/** The prefix up to the last slash that it may hold. */
function withinSlashes(prefix: string, most: number): string {
  let at = -1;
  for (let found = 0; found < most; found++) {
    at = prefix.indexOf("/", at + 1);
    if (at < 0) return prefix;
  }
  return prefix.includes("/", at + 1) ? prefix.slice(0, at + 1) : prefix;
}

/** The patterns, and as many of the other spellings of their URLs as there is room for. */
function withSpellings(
  patterns: readonly string[],
  { purgesSpellings, maxItems, maxWildcards, itemsOf }: Grammar,
): string[] {
  const all = new Set(patterns);
  const isWildcard = (pattern: string) => pattern.endsWith("*");
  let items = patterns.reduce((sum, pattern) => sum + (pattern.startsWith("/") ? itemsOf(pattern) : 0), 0);
  let wildcards = patterns.filter(isWildcard).length;
  for (const pattern of purgesSpellings ? patterns : []) {
    if (!pattern.startsWith("/")) continue;
    for (const spelling of spellingsOf(pattern)) {
      const more = itemsOf(spelling);
      if (all.has(spelling) || items + more > maxItems || (isWildcard(spelling) && wildcards >= maxWildcards)) continue;
      all.add(spelling);
      items += more;
      if (isWildcard(spelling)) wildcards += 1;
    }
  }
  return [...all].sort();
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
  if (paths > budget) return `${many(paths, "path")} are more than the ${budget} allowed, so wildcards cover them`;
  if (prefixes.size + forced.size > maxWildcards)
    return `${many(prefixes.size + forced.size, "wildcard")} are more than the ${maxWildcards} allowed, so wider ones cover them`;
  if (wildcardCoversItsPrefix) return null;
  const isBeside = (prefix: string) => prefixes.has(prefix) || includesSorted(live, prefix);
  const beside = [...asked].filter((prefix) => prefix.length > 1 && prefix.endsWith("/") && isBeside(prefix));
  const all = paths + beside.filter((folder) => !exact.has(folder)).length;
  return all > budget
    ? `${many(paths, "path")}, with the folders that their wildcards do not cover, are more than the ${budget} allowed, so wider wildcards cover them`
    : null;
}

/** Why more goes than was asked for where paths are sent as prefixes; null when no more goes. */
function beyond(
  { prefixes }: Wanted,
  changed: readonly string[],
  taken: number,
  urls: readonly string[],
): string | null {
  const asked = countOf(rangesBelow([...prefixes], urls));
  const beside = changed.length - countOf(rangesBelow([...prefixes], distinct(changed)));
  return taken > asked + beside
    ? "with query strings a path is purged as a prefix, which takes all that starts with it"
    : null;
}

function many(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
