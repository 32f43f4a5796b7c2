import { distinct, includesSorted } from "../../sorted.ts";
import type { Grammar } from "../../url/grammar.ts";
import { longestCut } from "../cut.ts";

/** What is to be purged, and the grammar it is purged by; see CoverInput. */
export interface Asked {
  readonly exact: readonly string[];
  readonly prefixes: readonly string[];
  readonly forced: readonly string[];
  readonly grammar: Pick<Grammar, "cut" | "wildcardCoversItsPrefix">;
}

/**
 * A place in the prefix tree: something asked for, a place where two such part, or another where a wildcard may be
 * worth it.
 */
export interface Place {
  readonly prefix: string;
  /** What was asked for with exactly this prefix. */
  readonly asked: "typed" | "forced" | "exact" | "nothing";
  /** Whether it is an exact path that changed, whatever else. */
  readonly changed: boolean;
  /** Whether a wildcard may stand here. */
  readonly cut: boolean;
  /** Whether a wildcard here needs its prefix as an exact path beside it. */
  readonly paired: boolean;
}

/**
 * Gives all places of the prefix tree in byte order, the root `/` first. A wildcard is worth trying only at the longest cut
 * that all it covers have in common, since a shorter one evicts no less; and if that one needs its prefix beside it, at
 * the next shorter one too, until one needs none: `/dir*` is one pattern where `/dir/*` and `/dir/` are two.
 */
export function* placesOf(
  { exact, prefixes, forced, grammar }: Asked,
  isLive: (path: string) => boolean,
): Generator<Place, undefined> {
  const { cut } = grammar;
  const typed = new Set(prefixes);
  const forcedTo = new Set(forced.map((path) => path.slice(0, longestCut(path, path.length, cut))));
  const paths = distinct(exact);
  const wild = new Set([...typed, ...forcedTo]);
  const asked = wild.size === 0 ? paths : distinct([...paths, ...wild]);

  // A proper prefix of the first that begins so was not asked for itself: it would stand before that.
  const placeAt = (first: string, length: number): Place => {
    const prefix = first.slice(0, length);
    const isAsked = length === first.length;
    const isTyped = isAsked && typed.has(prefix);
    const changed = isAsked && (!wild.has(prefix) || includesSorted(paths, prefix));
    const paired =
      !grammar.wildcardCoversItsPrefix && length > 1 && prefix.endsWith("/") && (changed || isTyped || isLive(prefix));
    return {
      prefix,
      asked: isTyped ? "typed" : isAsked && forcedTo.has(prefix) ? "forced" : changed ? "exact" : "nothing",
      changed,
      cut: longestCut(prefix, length, cut) === length || (cut === "any" && isTyped),
      paired,
    };
  };

  const inner = innerPlaces(asked, wild, placeAt, cut);
  let at = 0;
  if (inner[0]?.place.prefix !== "/" && asked[0] !== "/")
    yield { prefix: "/", asked: "nothing", changed: false, cut: false, paired: false };
  for (const [number, path] of asked.entries()) {
    let isInner = false;
    for (; inner[at]?.first === number; at++) {
      yield inner[at]!.place;
      isInner = inner[at]!.place.prefix.length === path.length;
    }
    // What is left is a path by itself, where no wildcard is worth trying.
    if (!isInner) yield { prefix: path, asked: "exact", changed: true, cut: false, paired: false };
  }
}

/** A place where a wildcard may be worth it, and the number of the first path below it. */
interface Inner {
  readonly first: number;
  readonly place: Place;
}

/**
 * The places where two of the sorted paths part, those of `wild`, and those of the shorter cuts below them; in byte
 * order.
 */
function innerPlaces(
  asked: readonly string[],
  wild: ReadonlySet<string>,
  placeAt: (first: string, length: number) => Place,
  cut: Grammar["cut"],
): Inner[] {
  const found: Inner[] = [];
  // The places above the path that was read last, from the root down.
  const above: Inner[] = [];

  // Those above that are longer begin with the same path, and none before.
  function add(path: number, start: number): void {
    for (let length = start; ; ) {
      let at = above.length;
      while (at > 0 && above[at - 1]!.place.prefix.length > length) at--;
      if (at > 0 && above[at - 1]!.place.prefix.length === length) return;
      const first = above[at]?.first ?? path;
      const place = placeAt(asked[first]!, length);
      const inner = { first, place };
      above.splice(at, 0, inner);
      found.push(inner);
      if (place.cut && !place.paired) return;
      length = longestCut(place.prefix, place.cut ? length - 1 : length, cut);
    }
  }

  for (let number = 0; number < asked.length; number++) {
    const path = asked[number]!;
    if (number > 0) {
      const shared = commonLength(asked[number - 1]!, path);
      let first = number - 1;
      while (above.length > 0 && above.at(-1)!.place.prefix.length > shared) first = above.pop()!.first;
      add(first, shared);
    }
    if (wild.has(path)) add(number, path.length);
  }
  return found.sort((a, b) => a.first - b.first || a.place.prefix.length - b.place.prefix.length);
}

/** How many leading characters two strings share, of which `known` are known to be the same. */
export function commonLength(a: string, b: string, known = 0): number {
  const end = Math.min(a.length, b.length);
  let at = known;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}
