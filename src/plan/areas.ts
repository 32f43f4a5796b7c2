import { endOfPrefix } from "../sorted.ts";

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

/** What becomes of a URL. */
export const [KEPT, EVICTED, CHANGED] = [0, 1, 2] as const;

/** Most areas of one site: a picture of more is none. */
const MOST_AREAS = 12;
/** A folder is told by its own folders as long as they hold so many URLs on average. */
const LEAST_MEAN = 6;

/** An area that may be divided: the URLs from `from` to before `to`, all of which start with its path. */
interface Range extends Area {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Divides a site into at most MOST_AREAS parts: the folders at its top, the largest of them by their own folders, and so
 * on. `urls` are sorted and distinct, `states` what becomes of each. Empty when nothing goes.
 */
export function areasOf(urls: readonly string[], states: Uint8Array): Area[] {
  if (states.every((state) => state === KEPT)) return [];
  let ranges = parts(
    { path: "/", flat: false, changed: 0, evicted: 0, kept: 0, from: 0, to: urls.length },
    urls,
    states,
  );
  const whole = new Set<Range>();
  while (ranges.length < MOST_AREAS) {
    const largest = ranges
      .filter((range) => !range.flat && !whole.has(range) && 4 * sizeOf(range) >= urls.length)
      .reduce<Range | null>((best, range) => (best === null || sizeOf(range) > sizeOf(best) ? range : best), null);
    if (largest === null) break;
    const within = parts(largest, urls, states);
    const fits = ranges.length - 1 + within.length <= MOST_AREAS || 2 * sizeOf(largest) > urls.length;
    if (fits && within.length > 1 && within.length * LEAST_MEAN <= sizeOf(largest)) {
      ranges = ranges.flatMap((range) => (range === largest ? within : [range]));
    } else whole.add(largest);
  }
  return bounded(ranges);
}

/** The folders of a range, each with what lies below it, and the URLs that lie in none of them. */
function parts({ path, from, to }: Range, urls: readonly string[], states: Uint8Array): Range[] {
  const found: Range[] = [];
  const own = [0, 0, 0];
  for (let at = from; at < to; ) {
    const slash = urls[at]!.indexOf("/", path.length);
    if (slash < 0) {
      own[states[at]!]! += 1;
      at += 1;
      continue;
    }
    const folder = urls[at]!.slice(0, slash + 1);
    const counts = [0, 0, 0];
    const start = at;
    const end = endOfPrefix(urls, folder, at, to);
    for (; at < end; at++) counts[states[at]!]! += 1;
    found.push({ ...counted(folder, counts), flat: false, from: start, to: end });
  }
  const rest = { ...counted(path, own), flat: true, from, to: from };
  return sizeOf(rest) > 0 ? [rest, ...found] : found;
}

function counted(path: string, counts: readonly number[]): Omit<Range, "flat" | "from" | "to"> {
  return { path, changed: counts[CHANGED]!, evicted: counts[EVICTED]!, kept: counts[KEPT]! };
}

/** The known URLs of an area. */
export function sizeOf({ changed, evicted, kept }: Area): number {
  return changed + evicted + kept;
}

/** The areas of which something goes, the most of it if they are many, by path; what is left of the others in one. */
function bounded(ranges: readonly Range[]): Area[] {
  const plain = ({ path, flat, changed, evicted, kept }: Area): Area => ({ path, flat, changed, evicted, kept });
  const goes = ({ changed, evicted }: Area) => changed + evicted;
  const touched = ranges.filter((range) => goes(range) > 0);
  const shown = new Set(touched.toSorted((a, b) => goes(b) - goes(a)).slice(0, MOST_AREAS - 1));
  const others = ranges.filter((range) => !shown.has(range));
  if (others.length < 2) return ranges.map(plain);
  const sum = (of: "changed" | "evicted" | "kept") => others.reduce((total, range) => total + range[of], 0);
  const rest = { path: null, flat: false, changed: sum("changed"), evicted: sum("evicted"), kept: sum("kept") };
  return [...ranges.filter((range) => shown.has(range)).map(plain), rest];
}
