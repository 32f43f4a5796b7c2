import { below, distinct, includesSorted, mergeDistinct, without } from "../sorted.ts";
import type { Target } from "../url/encode.ts";
import type { Grammar } from "../url/grammar.ts";
import { type Area, areasOf } from "./areas.ts";

/** What a plan does to the URLs that are known, for people to look at. */
export interface Effect {
  /** Parts of the site, sorted by path; empty when nothing goes or no URL of the site is known. */
  readonly areas: readonly Area[];
  /**
   * Unchanged URLs that go although no rule asks for it: a limit of the request made a wildcard of paths, or a path cannot
   * be purged exactly. Of a CDN without wildcards 0: the plan tells what is sent in place of one.
   */
  readonly excess: number;
}

/** Nothing goes. */
export const NO_EFFECT: Effect = { areas: [], excess: 0 };

/** What `patterns` do that were planned for `targets`. `live`: URLs of every file of head. */
export function effectOf(
  targets: readonly Target[],
  live: readonly string[],
  patterns: readonly string[],
  grammar: Pick<Grammar, "cut" | "pathIsPrefix">,
): Effect {
  if (patterns.length === 0 || live.length === 0) return NO_EFFECT;
  const typed = targets.flatMap((target) => (target.kind === "prefix" ? target.prefix : []));
  const paths = targets.flatMap((target) => (target.kind === "path" || target.kind === "forced" ? target.path : []));
  // A path that ends in `*` was made of a prefix: it is no URL.
  const changed = distinct(paths.filter((path) => !path.endsWith("*")));
  const unchanged = without(distinct(live), changed);
  const evicted = takenBy(patterns, unchanged, grammar);
  const excess = grammar.cut === "none" ? 0 : evicted.length - below(typed, unchanged).length;
  return { areas: areasOf({ urls: mergeDistinct([live, changed]), changed, evicted }), excess };
}

/** Those of the URLs that the patterns purge, as sent. Both lists of URLs stand in byte order. */
export function takenBy(
  patterns: readonly string[],
  urls: readonly string[],
  { cut, pathIsPrefix }: Pick<Grammar, "cut" | "pathIsPrefix">,
): readonly string[] {
  const paths: string[] = [];
  const prefixes: string[] = [];
  for (const pattern of patterns) {
    // A prefix holds no query string, so the path before it goes, with all that starts with it.
    if (pattern.endsWith("*")) prefixes.push(cut === "segment" ? pattern.replace(/\??\*$/, "") : pattern.slice(0, -1));
    else (pathIsPrefix ? prefixes : paths).push(pattern);
  }
  return mergeDistinct([below(prefixes, urls), paths.filter((path) => includesSorted(urls, path))]);
}
