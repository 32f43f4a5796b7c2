import { type Asked, commonLength, type Place, placesOf } from "./places.ts";

/**
 * The prefix tree of what is to be purged. Nodes stand in byte order of their prefixes, so the root `/` is the first
 * and every parent comes before its children: loops over the nodes take the place of recursion, which a deep tree would
 * overflow.
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
  const urls = [...live].sort();
  const places = placesOf(asked, (path) => sortedIncludes(urls, path));
  const nodes: Growing[] = [];
  let top = -1; // the deepest node above or at `path`
  let path = "";
  let unchanged = 0;
  let unchangedInPrefixes = 0;

  // In byte order, what a path shares with the one before is all that it shares with any before: a slash after that
  // ends a directory not met yet, and one that no node stands between. Two paths below `top` share its prefix.
  function moveTo(next: string): number {
    while (top >= 0 && !next.startsWith(nodes[top]!.prefix)) top = nodes[top]!.parent;
    const shared = commonLength(path, next, top < 0 ? 0 : nodes[top]!.prefix.length);
    path = next;
    return shared;
  }

  function countDirectories(from: number, to: number): void {
    if (top < 0 || nodes[top]!.free) return;
    for (let at = path.indexOf("/", from); at >= 0 && at < to; at = path.indexOf("/", at + 1))
      nodes[top]!.directories++;
  }

  function addNode(place: Place): void {
    const shared = moveTo(place.prefix);
    countDirectories(shared, place.prefix.length - 1);
    const free = place.asked === "typed" || (top >= 0 && nodes[top]!.free);
    nodes.push({ ...place, parent: top, free, evicted: 0, directories: 0 });
    top = nodes.length - 1;
    countDirectories(place.prefix.length - 1, place.prefix.length);
  }

  function addUrl(url: string, before: string | undefined): void {
    const shared = moveTo(url);
    if (shared === url.length && (url === before || nodes[top]!.changed)) return;
    countDirectories(shared, url.length);
    unchanged++;
    if (nodes[top]!.free) unchangedInPrefixes++;
    else nodes[top]!.evicted++;
  }

  let at = 0;
  for (const place of places) {
    for (; at < urls.length && urls[at]! < place.prefix; at++) addUrl(urls[at]!, urls[at - 1]);
    addNode(place);
  }
  for (; at < urls.length; at++) addUrl(urls[at]!, urls[at - 1]);

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
