import type { Grammar } from "../cdn/grammar.ts";
import { type Area, areasOf, CHANGED, EVICTED, KEPT } from "./areas.ts";
import { distinct } from "./sorted.ts";
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
  const isChanged = among(changed);
  const isExact = among(new Set(patterns));
  const isCovered = coveredBy(patterns.filter(isWildcard).map((pattern) => pattern.slice(0, -1)));
  const isAsked = coveredBy(typed);
  const urls = distinct([...live, ...changed]);
  const states: number[] = [];
  let excess = 0;
  for (const url of urls) {
    if (isChanged(url)) states.push(CHANGED);
    else if (isCovered(url) || isExact(url)) {
      states.push(EVICTED);
      if (!isAsked(url)) excess += 1;
    } else states.push(KEPT);
  }
  return { areas: areasOf(urls, states), excess: cut === "none" ? 0 : excess };
}

function isWildcard(pattern: string): boolean {
  return pattern.startsWith("/") && pattern.endsWith("*");
}

/** Whether a URL is one of these. To be asked of URLs in byte order. */
function among(texts: ReadonlySet<string>): (url: string) => boolean {
  const sorted = [...texts].sort();
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
