import type { Grammar } from "../cdn/grammar.ts";
import { longestCut } from "./cut.ts";

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
 * All places of the prefix tree in byte order, the root `/` first. A wildcard is worth trying only at the longest cut
 * that all it covers have in common, since a shorter one evicts no less; and if that one needs its prefix beside it, at
 * the next shorter one too, until one needs none: `/dir*` is one pattern where `/dir/*` and `/dir/` are two.
 */
export function placesOf({ exact, prefixes, forced, grammar }: Asked, isLive: (path: string) => boolean): Place[] {
  const exactSet = new Set(exact);
  const typedSet = new Set(prefixes);
  const forcedSet = new Set(forced.map((path) => path.slice(0, longestCut(path, path.length, grammar.cut))));

  const isCut = (prefix: string) =>
    longestCut(prefix, prefix.length, grammar.cut) === prefix.length || (grammar.cut === "any" && typedSet.has(prefix));
  const isPaired = (prefix: string) =>
    !grammar.wildcardCoversItsPrefix &&
    prefix.length > 1 &&
    prefix.endsWith("/") &&
    (exactSet.has(prefix) || isLive(prefix));

  const askedOf = (prefix: string): Place["asked"] => {
    if (typedSet.has(prefix)) return "typed";
    if (forcedSet.has(prefix)) return "forced";
    return exactSet.has(prefix) ? "exact" : "nothing";
  };

  const places = new Map<string, Place>();
  const addPlace = (place: string): void => {
    for (let prefix = place; !places.has(prefix); ) {
      const cut = isCut(prefix);
      const paired = isPaired(prefix);
      places.set(prefix, { prefix, asked: askedOf(prefix), changed: exactSet.has(prefix), cut, paired });
      if (cut && !paired) return;
      prefix = prefix.slice(0, longestCut(prefix, cut ? prefix.length - 1 : prefix.length, grammar.cut));
    }
  };
  for (const prefix of typedSet) addPlace(prefix);
  for (const prefix of forcedSet) addPlace(prefix);
  const asked = [...exactSet, ...places.keys()].sort();
  for (let at = 1; at < asked.length; at++) addPlace(asked[at]!.slice(0, commonLength(asked[at - 1]!, asked[at]!)));

  // What is left is a path by itself, where no wildcard is worth trying, and the root.
  for (const prefix of exactSet) {
    if (!places.has(prefix)) places.set(prefix, { prefix, asked: "exact", changed: true, cut: false, paired: false });
  }
  if (!places.has("/")) places.set("/", { prefix: "/", asked: "nothing", changed: false, cut: false, paired: false });
  return [...places.keys()].sort().map((prefix) => places.get(prefix)!);
}

/** How many leading characters two strings share, at least `known`. */
export function commonLength(a: string, b: string, known = 0): number {
  const end = Math.min(a.length, b.length);
  let at = known;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}
