import { below, counterBelow, distinct, endOfPrefix, includesSorted, mergeDistinct, without } from "../lists.ts";
import type { Target } from "../url/encode.ts";
import type { Grammar } from "../url/grammar.ts";

/** The effect of a plan on the URLs that are known, for people to look at. */
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

/** Tells the effect of `patterns` that were planned for `targets`. `live`: URLs of every file of head. */
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

/** A part of the site and how many of its known URLs go. */
export interface Area {
  /** A folder, which ends in `/`; null: what is left of the site, mostly where nothing goes. */
  readonly path: string | null;
  /** Whether what lies in folders below stands in areas of its own. */
  readonly flat: boolean;
  readonly changed: number;
  /** Unchanged URLs that go as well. */
  readonly evicted: number;
  readonly kept: number;
}

/** The known URLs of a site and which of them go: all in byte order, and none both changed and evicted. */
interface KnownUrls {
  readonly urls: readonly string[];
  readonly changed: readonly string[];
  readonly evicted: readonly string[];
}

/** Most areas of one site: a picture of more is none. */
const MOST_AREAS = 12;
/** A folder is told by its own folders as long as they hold so many URLs on average. */
const LEAST_MEAN = 6;

/** An area that may be divided: the URLs from `from` to before `to`, all of which start with its path. */
interface Part extends Area {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Divides a site into at most MOST_AREAS areas: the folders at its top, the largest of them by their own folders, and so
 * on. Empty when nothing goes.
 */
function areasOf(known: KnownUrls): Area[] {
  const [size, changed, evicted] = [known.urls.length, known.changed.length, known.evicted.length];
  if (changed + evicted === 0) return [];
  const kept = size - changed - evicted;
  let parts = divide({ path: "/", flat: false, changed, evicted, kept, from: 0, to: size }, known, size);
  const whole = new Set<Part>();
  while (parts.length < MOST_AREAS) {
    const [largest] = parts
      .filter((part) => !part.flat && !whole.has(part) && 4 * sizeOf(part) >= size)
      .sort((a, b) => sizeOf(b) - sizeOf(a));
    if (largest === undefined) break;
    const within = divide(largest, known, sizeOf(largest) / LEAST_MEAN);
    const fits = parts.length - 1 + within.length <= MOST_AREAS || 2 * sizeOf(largest) > size;
    if (fits && within.length > 1) parts = parts.flatMap((part) => (part === largest ? within : [part]));
    else whole.add(largest);
  }
  return joinRest(parts);
}

/** The folders of a part, each with what lies below it, and the URLs that lie in none of them; none if these are more than `most`. */
function divide(part: Part, known: KnownUrls, most: number): Part[] {
  const { path, from, to } = part;
  const changedBelow = counterBelow(known.changed);
  const evictedBelow = counterBelow(known.evicted);
  const folders: Part[] = [];
  for (let at = from; at < to; ) {
    const slash = known.urls[at]!.indexOf("/", path.length);
    if (slash < 0) {
      at += 1;
      continue;
    }
    const folder = known.urls[at]!.slice(0, slash + 1);
    const end = endOfPrefix(known.urls, folder, at);
    const [changed, evicted] = [changedBelow(folder), evictedBelow(folder)];
    folders.push({
      path: folder,
      flat: false,
      changed,
      evicted,
      kept: end - at - changed - evicted,
      from: at,
      to: end,
    });
    at = end;
    if (folders.length > most) return [];
  }
  const below = sumOf(folders);
  const changed = part.changed - below.changed;
  const evicted = part.evicted - below.evicted;
  const rest = { path, flat: true, changed, evicted, kept: part.kept - below.kept, from, to: from };
  const all = sizeOf(rest) > 0 ? [rest, ...folders] : folders;
  return all.length > most ? [] : all;
}

/** The known URLs of an area. */
export function sizeOf({ changed, evicted, kept }: Area): number {
  return changed + evicted + kept;
}

/** The areas of which something goes, the most of it if they are many, by path; what is left of the others in one. */
function joinRest(parts: readonly Part[]): Area[] {
  const goes = ({ changed, evicted }: Area) => changed + evicted;
  const touched = parts.filter((part) => goes(part) > 0);
  const shown = new Set(touched.sort((a, b) => goes(b) - goes(a)).slice(0, MOST_AREAS - 1));
  const others = parts.filter((part) => !shown.has(part));
  const told = others.length < 2 ? parts : parts.filter((part) => shown.has(part));
  const areas: Area[] = told.map(({ path, flat, changed, evicted, kept }) => ({ path, flat, changed, evicted, kept }));
  return others.length < 2 ? areas : [...areas, { path: null, flat: false, ...sumOf(others) }];
}

function sumOf(areas: readonly Area[]): Pick<Area, "changed" | "evicted" | "kept"> {
  const sum = (of: "changed" | "evicted" | "kept") => areas.reduce((total, area) => total + area[of], 0);
  return { changed: sum("changed"), evicted: sum("evicted"), kept: sum("kept") };
}
