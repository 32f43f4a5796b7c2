import { type Asked, commonLength, type Place, placesOf } from "./places.ts";

/**
 * The prefix tree of what is to be purged. Nodes stand in byte order of their prefixes, so the root `/` is the first and
 * every parent comes before its children: loops over the nodes take the place of recursion, which a deep tree would overflow.
 */
export interface Tree {
  readonly nodes: readonly TreeNode[];
  /** Distinct live URLs that did not change: what `/*` evicts. */
  readonly unchanged: number;
  /** Those of them that the typed prefixes evict in any case. */
  readonly unchangedInPrefixes: number;
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

type Growing = { -readonly [Key in keyof TreeNode]: TreeNode[Key] };

const SLASH = "/".charCodeAt(0);

/**
 * Builds the tree and counts what is below each node in one walk along the sorted live URLs: O(n log n), sorting being the
 * dearest part.
 */
export function buildTree(asked: Asked, live: readonly string[]): Tree {
  const urls = [...live].sort();
  const changed = new Set(asked.exact);
  const places = placesOf(asked, (path) => sortedIncludes(urls, path));
  const nodes: Growing[] = [];
  let top = -1; // the deepest node above or at `path`
  let path = "";
  let unchanged = 0;
  let unchangedInPrefixes = 0;

  // In byte order, what a path shares with the one before is all that it shares with any before; so a slash after that ends
  // a directory not met yet, and one that no node stands between.
  function moveTo(next: string): number {
    const shared = commonLength(path, next);
    while (top >= 0 && nodes[top]!.prefix.length > shared) top = nodes[top]!.parent;
    path = next;
    return shared;
  }

  function countDirectories(from: number, to: number): void {
    if (top < 0 || nodes[top]!.free) return;
    for (let at = from; at < to; at++) if (path.charCodeAt(at) === SLASH) nodes[top]!.directories++;
  }

  function addNode(place: Place): void {
    const shared = moveTo(place.prefix);
    countDirectories(shared, place.prefix.length - 1);
    const free = place.asked === "typed" || (top >= 0 && nodes[top]!.free);
    nodes.push({ ...place, parent: top, free, evicted: 0, directories: 0 });
    top = nodes.length - 1;
    countDirectories(place.prefix.length - 1, place.prefix.length);
  }

  function addUnchanged(url: string): void {
    countDirectories(moveTo(url), url.length);
    unchanged++;
    if (nodes[top]!.free) unchangedInPrefixes++;
    else nodes[top]!.evicted++;
  }

  let at = 0;
  for (let number = 0; number <= places.length; number++) {
    const place = places[number];
    for (; at < urls.length && (place === undefined || urls[at]! < place.prefix); at++) {
      const url = urls[at]!;
      if (url === urls[at - 1] || (url === nodes[top]!.prefix && changed.has(url))) continue;
      addUnchanged(url);
    }
    if (place !== undefined) addNode(place);
  }

  for (let number = nodes.length - 1; number > 0; number--) {
    const { parent, evicted, directories } = nodes[number]!;
    nodes[parent]!.evicted += evicted;
    nodes[parent]!.directories += directories;
  }
  return { nodes, unchanged, unchangedInPrefixes };
}

function sortedIncludes(sorted: readonly string[], wanted: string): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}
