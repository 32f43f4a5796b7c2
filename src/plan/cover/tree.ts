import { counterBelow, distinct, includesSorted, mergeDistinct, without, withoutBelow } from "../../sorted.ts";
import type { Grammar } from "../../url/grammar.ts";
import { longestCut } from "../cut.ts";

/** What is to be purged, and the grammar it is purged by; see CoverInput. */
export interface Asked {
  readonly exact: readonly string[];
  readonly prefixes: readonly string[];
  readonly forced: readonly string[];
  readonly live: readonly string[];
  readonly grammar: Pick<Grammar, "cut" | "wildcardCoversItsPrefix">;
}

/** A prefix of what is to be purged: something asked for, or a place where a wildcard may be worth it. */
export interface TreeNode {
  readonly prefix: string;
  /** Number of the node above; -1 for the root. */
  readonly parent: number;
  /** What was asked for with exactly this prefix. */
  readonly asked: "typed" | "forced" | "exact" | "nothing";
  /** The wildcard here; null where none is allowed or worth trying. */
  readonly wildcard: Wildcard | null;
}

interface Wildcard {
  readonly cost: number;
  /** Unchanged live URLs that it evicts and no typed prefix does. */
  readonly evicted: number;
  /** Two where it needs its prefix as an exact path beside it. */
  readonly patterns: 1 | 2;
}

/** Whether no exact path will do here. */
export function needsWildcard({ asked }: TreeNode): boolean {
  return asked === "typed" || asked === "forced";
}

/**
 * The prefix tree of what is to be purged. Nodes stand in byte order of their prefixes, so the root `/` is the first and
 * every parent comes before its children: loops over the nodes take the place of recursion, which a deep tree would
 * overflow. O(n log n), sorting being the dearest part.
 */
export function buildTree({ exact, prefixes, forced, live, grammar }: Asked): TreeNode[] {
  const urls = distinct(live);
  const changed = distinct(exact);
  const typed = distinct(prefixes);
  const wild: Wild = new Map();
  for (const path of forced) wild.set(path.slice(0, longestCut(path, path.length, grammar.cut)), "forced");
  for (const prefix of typed) wild.set(prefix, "typed");
  const asked = mergeDistinct([changed, distinct([...wild.keys()])]);
  const needsPair = (prefix: string) =>
    !grammar.wildcardCoversItsPrefix &&
    prefix.length > 1 &&
    prefix.endsWith("/") &&
    (includesSorted(urls, prefix) || includesSorted(changed, prefix) || includesSorted(typed, prefix));
  const pairedAt = placesToTry(asked, wild, grammar.cut, needsPair);
  const places = distinct([...pairedAt.keys()]);

  const evictedBelow = counterBelow(withoutBelow(typed, without(urls, changed)));
  const directories = mergeDistinct([directoriesOf(asked), directoriesOf(urls)]);
  const directoriesBelow = counterBelow(withoutBelow(typed, directories));
  const wildcardAt = (prefix: string): Wildcard => {
    const evicted = evictedBelow(prefix);
    const cost = wild.get(prefix) === "typed" ? 0 : evicted + Math.max(1, directoriesBelow(prefix));
    return { cost, evicted, patterns: pairedAt.get(prefix) ? 2 : 1 };
  };

  const nodes: TreeNode[] = [];
  let parent = -1;
  let [nextAsked, nextPlace] = [0, 0];
  for (const prefix of mergeDistinct([asked, places])) {
    while (parent >= 0 && !prefix.startsWith(nodes[parent]!.prefix)) parent = nodes[parent]!.parent;
    const isAsked = prefix === asked[nextAsked];
    const isPlace = prefix === places[nextPlace];
    nodes.push({
      prefix,
      parent,
      asked: isAsked ? (wild.get(prefix) ?? "exact") : "nothing",
      wildcard: isPlace ? wildcardAt(prefix) : null,
    });
    parent = nodes.length - 1;
    if (isAsked) nextAsked += 1;
    if (isPlace) nextPlace += 1;
  }
  return nodes;
}

/** The prefixes that only a wildcard purges, typed in a rule or the longest for a path that is forced. */
type Wild = Map<string, "typed" | "forced">;

/**
 * The prefixes where a wildcard is worth trying, and whether it needs its prefix beside it. They are the longest cuts that
 * all they cover have in common, since a shorter one evicts no less; and for one that needs its prefix beside it the next
 * shorter ones, until one needs none: `/dir*` is one pattern where `/dir/*` and `/dir/` are two.
 */
function placesToTry(
  asked: readonly string[],
  wild: Wild,
  cut: Grammar["cut"],
  needsPair: (prefix: string) => boolean,
): Map<string, boolean> {
  const places = new Map([["/", false]]);
  const tryFrom = (longest: string) => {
    let prefix = longest;
    while (!places.has(prefix)) {
      const paired = needsPair(prefix);
      places.set(prefix, paired);
      if (!paired) return;
      prefix = prefix.slice(0, longestCut(prefix, prefix.length - 1, cut));
    }
  };
  let before = "/";
  for (const path of asked) {
    tryFrom(path.slice(0, longestCut(path, commonLength(before, path), cut)));
    // A typed prefix may end inside a character, and is sent as it is.
    if (wild.has(path))
      tryFrom(cut === "any" && wild.get(path) === "typed" ? path : path.slice(0, longestCut(path, path.length, cut)));
    before = path;
  }
  return places;
}

/** The directories of paths in byte order: what each holds up to a slash. In byte order, too. */
function directoriesOf(paths: readonly string[]): readonly string[] {
  const directories: string[] = [];
  let before = "";
  for (const path of paths) {
    // All that a path shares with any before it, it shares with the last one: a slash after that ends a new directory.
    const shared = commonLength(before, path);
    for (let at = path.indexOf("/", shared); at >= 0; at = path.indexOf("/", at + 1))
      directories.push(path.slice(0, at + 1));
    before = path;
  }
  return directories;
}

/** How many leading characters two texts share. */
function commonLength(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}
