import { below, distinct, includesSorted, without } from "../lists.ts";
import { count, grouped } from "../number.ts";
import { spellingsOf } from "../url/address.ts";
import { longestCut, type Target } from "../url/encode.ts";
import { type Grammar, tagPattern } from "../url/grammar.ts";
import { type Cover, cover } from "./cover/cover.ts";
import { takenBy } from "./effect.ts";
import { planOneByOne, type Sent, type Wanted } from "./one-by-one.ts";

/** The patterns that one target is sent, and their price. */
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
  const wanted = sortTargets(targets);
  const urls = distinct(live);
  const unchanged = without(urls, distinct([...wanted.exact]));
  const { patterns, widened } = sentFor(wanted, urls, grammar, isComplete);
  const evicted = takenBy(patterns, unchanged, grammar).length;
  const isBeyond = grammar.pathIsPrefix && evicted > below([...wanted.prefixes], unchanged).length;
  return {
    patterns: withSpellings(patterns, grammar),
    changed: wanted.exact.size,
    evicted,
    unchanged: unchanged.length,
    widened:
      widened ??
      (isBeyond ? "with query strings a path is purged as a prefix, which takes all that starts with it" : null),
  };
}

function sortTargets(targets: readonly Target[]): Wanted {
  return {
    exact: new Set(targets.flatMap((target) => (target.kind === "path" ? target.path : []))),
    prefixes: new Set(targets.flatMap((target) => (target.kind === "prefix" ? target.prefix : []))),
    forced: new Set(targets.flatMap((target) => (target.kind === "forced" ? target.prefix : []))),
    tags: new Set(targets.flatMap((target) => (target.kind === "tag" ? tagPattern(target.tag) : []))),
  };
}

function sentFor(wanted: Wanted, urls: readonly string[], grammar: Grammar, isComplete: boolean): Sent {
  const { tags } = wanted;
  const everything = (widened: string | null) => ({ patterns: [EVERYTHING], widened });
  if (tags.size > (grammar.maxTags ?? Number.POSITIVE_INFINITY))
    return everything(`${count(tags.size, "tag")} are more than the ${grouped(grammar.maxTags!)} allowed`);
  if (grammar.cut === "none") return planOneByOne(wanted, urls, grammar, isComplete);
  if (wanted.prefixes.has("/") && grammar.everythingTakesTags) return everything(null);

  const asked = grammar.pathIsPrefix ? asPrefixes(wanted, grammar.maxSlashes) : wanted;
  const paths = asked.exact.size + asked.prefixes.size + asked.forced.size;
  const room = grammar.maxTags === null ? grammar.maxItems - tags.size : grammar.maxItems;
  if (room < 0 || (room === 0 && paths > 0)) {
    const [all, own] = [count(grammar.maxItems, "pattern"), count(tags.size, "tag")];
    return everything(`of ${all} none is left for paths beside ${own}`);
  }
  const { found, budget } = coverWithin(room, asked, urls, grammar);
  const wildcards = found.wildcards.map((prefix) => `${withinSlashes(prefix, grammar.maxSlashes)}*`);
  const needless = grammar.everythingTakesTags && wildcards.includes(EVERYTHING);
  return {
    patterns: [...new Set([...found.exact, ...wildcards, ...(needless ? [] : tags)])].sort(),
    widened: widening(found.wildcards, asked, urls, budget, grammar),
  };
}

/** Turns paths into the prefixes that they are sent as: a folder is its wildcard, and no query string is left. */
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
  const pieces = prefix.split("/");
  return pieces.length - 1 > most ? `${pieces.slice(0, most).join("/")}/` : prefix;
}

/** The patterns, and as many of the other spellings of their URLs as there is room for. */
function withSpellings(
  patterns: readonly string[],
  { purgesSpellings, maxItems, maxWildcards, itemsOf }: Grammar,
): readonly string[] {
  if (!purgesSpellings) return patterns;
  const all = new Set(patterns);
  const paths = patterns.filter((pattern) => pattern.startsWith("/"));
  let items = paths.reduce((sum, path) => sum + itemsOf(path), 0);
  let wildcards = paths.filter((path) => path.endsWith("*")).length;
  for (const spelling of paths.flatMap(spellingsOf)) {
    const isWildcard = spelling.endsWith("*");
    if (all.has(spelling) || items + itemsOf(spelling) > maxItems || (isWildcard && wildcards >= maxWildcards))
      continue;
    all.add(spelling);
    items += itemsOf(spelling);
    if (isWildcard) wildcards += 1;
  }
  return [...all].sort();
}

/** Why there are wildcards that were not asked for; null when there are none, or when the limits did not make them. */
function widening(
  wildcards: readonly string[],
  { exact, prefixes, forced }: Wanted,
  live: readonly string[],
  budget: number,
  { cut, maxWildcards, wildcardCoversItsPrefix }: Grammar,
): string | null {
  const asked = new Set([...prefixes, ...[...forced].map((path) => path.slice(0, longestCut(path, path.length, cut)))]);
  if (wildcards.every((prefix) => asked.has(prefix))) return null;
  const wild = prefixes.size + forced.size;
  const paths = exact.size + wild;
  const needsPair = (prefix: string) =>
    prefix.length > 1 && prefix.endsWith("/") && (prefixes.has(prefix) || includesSorted(live, prefix));
  const pairs = wildcardCoversItsPrefix ? [] : [...asked].filter((prefix) => needsPair(prefix) && !exact.has(prefix));
  if (paths > budget)
    return `${count(paths, "path")} are more than the ${grouped(budget)} allowed, so wildcards cover them`;
  if (wild > maxWildcards)
    return `${count(wild, "wildcard")} are more than the ${grouped(maxWildcards)} allowed, so wider ones cover them`;
  const all = paths + pairs.length;
  return all > budget
    ? `${count(all, "pattern")} are more than the ${grouped(budget)} allowed, so wider wildcards cover them`
    : null;
}
