import type { Grammar } from "../cdn/grammar.ts";
import { type Area, areasOf, CHANGED, EVICTED, KEPT } from "./areas.ts";
import { distinct, mergeDistinct } from "./sorted.ts";
import type { Target } from "./url.ts";

/** What a plan does to the URLs that are known, for people to look at. */
export interface Effect {
  /** Parts of the site, sorted by path; empty when nothing goes or no URL of the site is known. */
  readonly areas: readonly Area[];
  /**
   * Unchanged URLs that go although no rule asks for it: a limit of the request made a wildcard of paths, or a path cannot
   * be purged exactly. Of a CDN without wildcards 0: what it is sent instead is told by who sends it.
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
  { cut }: Pick<Grammar, "cut">,
): Effect {
  if (patterns.length === 0 || live.length === 0) return NO_EFFECT;
  const changed = new Set<string>();
  const typed: string[] = [];
  for (const target of targets) {
    if (target.kind === "prefix") typed.push(target.prefix);
    // A path that ends in `*` was made of a prefix: it is no URL.
    else if (target.kind === "path" || (target.kind === "forced" && !target.path.endsWith("*")))
      changed.add(target.path);
  }
  // All in byte order, so that a walk along the URLs finds what belongs to each: a site may have a million.
  const changes = distinct([...changed]);
  const isChanged = among(changes);
  const isExact = among(distinct(patterns));
  const isCovered = coveredBy(patterns.filter(isWildcard).map((pattern) => pattern.slice(0, -1)));
  const isAsked = coveredBy(typed);
  const urls = mergeDistinct([live, changes]);
  const states = new Uint8Array(urls.length).fill(KEPT);
  let excess = 0;
  for (let at = 0; at < urls.length; at++) {
    const url = urls[at]!;
    if (isChanged(url)) states[at] = CHANGED;
    else if (isCovered(url) || isExact(url)) {
      states[at] = EVICTED;
      if (!isAsked(url)) excess += 1;
    }
  }
  return { areas: areasOf(urls, states), excess: cut === "none" ? 0 : excess };
}

function isWildcard(pattern: string): boolean {
  return pattern.startsWith("/") && pattern.endsWith("*");
}

/** Whether a URL is one of these, which are in byte order. To be asked of URLs in byte order. */
function among(sorted: readonly string[]): (url: string) => boolean {
  let at = 0;
  return (url) => {
    while (at < sorted.length && sorted[at]! < url) at += 1;
    return sorted[at] === url;
  };
}

/** Whether a URL starts with one of the prefixes. To be asked of URLs in byte order. */
function coveredBy(prefixes: readonly string[]): (url: string) => boolean {
  const widest: string[] = [];
  for (const prefix of [...prefixes].sort()) {
    const last = widest.at(-1);
    if (last === undefined || !prefix.startsWith(last)) widest.push(prefix);
  }
  let at = 0;
  return (url) => {
    while (at + 1 < widest.length && widest[at + 1]! <= url) at += 1;
    return at < widest.length && url.startsWith(widest[at]!);
  };
}
