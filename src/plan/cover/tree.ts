import { distinct, includesSorted } from "../../sorted.ts";
import { type Asked, commonLength, type Place, placesOf } from "./places.ts";

/**
 * The prefix tree of what is to be purged. Nodes stand in byte order of their prefixes, so the root `/` is the first
 * and every parent comes before its children: loops over the nodes take the place of recursion, which a deep tree would
 * overflow.
 */
export interface Tree {
  readonly nodes: readonly TreeNode[];
}

/** A place, and what stands below it. */
export interface TreeNode extends Place {
  /** Number of the node above; -1 for the root. */
  readonly parent: number;
  /** Whether a typed prefix purges all of this in any case, so that it costs nothing. */
  readonly free: boolean;
  /** Unchanged live URLs that start with the prefix, without the free ones. */
  readonly evicted: number;
  /** Known directories that start with the prefix, without the free ones. */
  readonly directories: number;
}

/**
 * What a wildcard here costs: the unchanged URLs it evicts, and the unseen, which is one for each directory it holds,
 * but at least one.
 */
export function costOf({ asked, evicted, directories }: TreeNode): number {
  return asked === "typed" ? 0 : evicted + Math.max(1, directories);
}

/** How many patterns a wildcard here takes. */
export function patternsOf({ paired }: TreeNode): number {
  return paired ? 2 : 1;
}

/** Whether no exact path will do here. */
export function needsWildcard({ asked }: TreeNode): boolean {
  return asked === "typed" || asked === "forced";
}

/** The numbers of the nodes whose prefixes make up a cover. */
export interface Choice {
  readonly exact: readonly number[];
  readonly wildcards: readonly number[];
}

type Growing = { -readonly [Key in keyof TreeNode]: TreeNode[Key] };

/**
 * Builds the tree and counts what is below each node in one walk along the sorted live URLs: O(n log n), sorting being
 * the dearest part.
 */
export function buildTree(asked: Asked, live: readonly string[]): Tree {
  const urls = distinct(live);
  const places = placesOf(asked, (path) => includesSorted(urls, path));
  const nodes: Growing[] = [];
  let top = -1; // the deepest node above or at the path that was visited last

  // In byte order, what a path shares with the one before is all that it shares with any before: a slash after that
  // ends a directory not met yet, and one that no node stands between.
  function leave(shared: number): void {
    while (top >= 0 && nodes[top]!.prefix.length > shared) top = nodes[top]!.parent;
  }

  function countDirectories(path: string, from: number, to: number): void {
    if (top < 0 || nodes[top]!.free) return;
    for (let at = path.indexOf("/", from); at >= 0 && at < to; at = path.indexOf("/", at + 1))
      nodes[top]!.directories++;
  }

  function addNode({ prefix, asked, changed, cut, paired }: Place, shared: number): void {
    leave(shared);
    countDirectories(prefix, shared, prefix.length - 1);
    const free = asked === "typed" || (top >= 0 && nodes[top]!.free);
    nodes.push({ prefix, asked, changed, cut, paired, parent: top, free, evicted: 0, directories: 0 });
    top = nodes.length - 1;
    countDirectories(prefix, prefix.length - 1, prefix.length);
  }

  function addUrl(url: string, shared: number): void {
    leave(shared);
    if (shared === url.length && nodes[top]!.changed) return;
    countDirectories(url, shared, url.length);
    if (!nodes[top]!.free) nodes[top]!.evicted++;
  }

  mergedWalk(places, urls, addNode, addUrl);

  for (let number = nodes.length - 1; number > 0; number--) {
    const { parent, evicted, directories } = nodes[number]!;
    nodes[parent]!.evicted += evicted;
    nodes[parent]!.directories += directories;
  }
  return { nodes };
}

/**
 * Visits places and URLs in byte order, a place before the URL that it equals, each with the number of characters that
 * it shares with the one visited before. Of two that both come after a path, the one that shares more with it is first:
 * so texts are mostly not compared at all.
 */
function mergedWalk(
  places: Iterator<Place, undefined>,
  urls: readonly string[],
  onPlace: (place: Place, shared: number) => void,
  onUrl: (url: string, shared: number) => void,
): void {
  let place = places.next().value;
  let placeShared = 0;
  let atUrl = 0;
  let url = urls[atUrl];
  let urlShared = 0;
  while (place !== undefined || url !== undefined) {
    const isSame = placeShared === urlShared && place !== undefined && url !== undefined;
    const shared = isSame ? commonLength(place!.prefix, url!, placeShared) : Math.min(placeShared, urlShared);
    const isPlace = isSame
      ? shared === place!.prefix.length || place!.prefix.charCodeAt(shared) < url!.charCodeAt(shared)
      : url === undefined || (place !== undefined && placeShared > urlShared);
    if (isPlace) {
      const { prefix } = place!;
      onPlace(place!, placeShared);
      place = places.next().value;
      placeShared = place === undefined ? 0 : commonLength(prefix, place.prefix);
      urlShared = shared;
    } else {
      const before = url!;
      onUrl(before, urlShared);
      url = urls[++atUrl];
      urlShared = url === undefined ? 0 : commonLength(before, url);
      placeShared = shared;
    }
  }
}
