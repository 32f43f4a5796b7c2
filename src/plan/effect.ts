import { distinct, mergeDistinct } from "../sorted.ts";
import type { Target } from "../url/encode.ts";
import type { Grammar } from "../url/grammar.ts";
import { type Area, areasOf, CHANGED, EVICTED, KEPT } from "./areas.ts";
import { type Range, rangesBelow, takenBy } from "./taken.ts";

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
  grammar: Pick<Grammar, "cut" | "pathIsPrefix">,
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
  const changes = distinct([...changed]);
  const urls = mergeDistinct([live, changes]);
  const states = new Uint8Array(urls.length).fill(KEPT);
  let at = 0;
  for (const change of changes) {
    // Every change is among the URLs, which are in the same order.
    while (urls[at] !== change) at += 1;
    states[at] = CHANGED;
  }
  for (const { from, to } of takenBy(patterns, urls, grammar))
    for (let url = from; url < to; url++) if (states[url] === KEPT) states[url] = EVICTED;
  const evictedIn = ({ from, to }: Range) => {
    let count = 0;
    for (let url = from; url < to; url++) if (states[url] === EVICTED) count += 1;
    return count;
  };
  const asked = rangesBelow(typed, urls).reduce((sum, range) => sum + evictedIn(range), 0);
  const excess = grammar.cut === "none" ? 0 : evictedIn({ from: 0, to: urls.length }) - asked;
  return { areas: areasOf(urls, states), excess };
}
