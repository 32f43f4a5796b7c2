import { counterBelow, endOfPrefix } from "../sorted.ts";

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
export interface KnownUrls {
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
export function areasOf(known: KnownUrls): Area[] {
  const [size, changed, evicted] = [known.urls.length, known.changed.length, known.evicted.length];
  if (changed + evicted === 0) return [];
  const kept = size - changed - evicted;
  let parts = divide({ path: "/", flat: false, changed, evicted, kept, from: 0, to: size }, known);
  const whole = new Set<Part>();
  while (parts.length < MOST_AREAS) {
    const [largest] = parts
      .filter((part) => !part.flat && !whole.has(part) && 4 * sizeOf(part) >= size)
      .sort((a, b) => sizeOf(b) - sizeOf(a));
    if (largest === undefined) break;
    const within = divide(largest, known);
    const fits = parts.length - 1 + within.length <= MOST_AREAS || 2 * sizeOf(largest) > size;
    if (fits && within.length > 1 && within.length * LEAST_MEAN <= sizeOf(largest))
      parts = parts.flatMap((part) => (part === largest ? within : [part]));
    else whole.add(largest);
  }
  return joinRest(parts);
}

/** The folders of a part, each with what lies below it, and the URLs that lie in none of them. */
function divide(part: Part, known: KnownUrls): Part[] {
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
  }
  const below = sumOf(folders);
  const changed = part.changed - below.changed;
  const evicted = part.evicted - below.evicted;
  const rest = { path, flat: true, changed, evicted, kept: part.kept - below.kept, from, to: from };
  return sizeOf(rest) > 0 ? [rest, ...folders] : folders;
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
