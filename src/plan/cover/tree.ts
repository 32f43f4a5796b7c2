import { below, counterBelow, distinct, mergeDistinct, without } from "../../lists.ts";
import { longestCut } from "../../url/encode.ts";
import type { Grammar } from "../../url/grammar.ts";

/** The paths to purge, and those that a site serves; the letters are those of the problem in cover.ts. */
export interface Asked {
  /** C: encoded paths, each an exact pattern unless a wildcard takes it. */
  readonly exact: readonly string[];
  /** P: encoded prefixes typed in a rule, each a wildcard of its own or under a shorter one. */
  readonly prefixes: readonly string[];
  /** F: for each path that no exact pattern can purge, the longest prefix that a wildcard for it may have. */
  readonly forced: readonly string[];
  /** Encoded URLs of all files of head, those of `exact` among them or not. */
  readonly live: readonly string[];
  readonly grammar: Pick<Grammar, "cut" | "wildcardCoversItsPrefix">;
}

/** A prefix of what is to be purged: something asked for, or a place where a wildcard may be worth it. */
export interface TreeNode {
  readonly prefix: string;
  /** Number of the node above; -1 for the root. */
  readonly parent: number;
  /** The kind of request for exactly this prefix. */
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
  // A wildcard with one of these prefixes needs it beside it.
  const folders = new Set<string>();
  if (!grammar.wildcardCoversItsPrefix)
    for (const list of [typed, changed, urls]) for (const path of list) if (path.endsWith("/")) folders.add(path);
  folders.delete("/");
  const places = placesToTry(asked, wild, grammar.cut, folders);

  const countUntyped = (sorted: readonly string[]) => counterBelow(without(sorted, below(typed, sorted)));
  const evictedBelow = countUntyped(without(urls, changed));
  const directories = mergeDistinct([directoriesOf(asked), directoriesOf(urls)]);
  const directoriesBelow = countUntyped(directories);
  const wildcardAt = (prefix: string): Wildcard => {
    const evicted = evictedBelow(prefix);
    const cost = wild.get(prefix) === "typed" ? 0 : evicted + Math.max(1, directoriesBelow(prefix));
    return { cost, evicted, patterns: folders.has(prefix) ? 2 : 1 };
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
 * The prefixes where a wildcard is worth trying, in byte order. They are the longest cuts that all they cover have in
 * common, since a shorter one evicts no less; and for a cut that needs its prefix beside it the next shorter ones, until
 * one needs none: `/dir*` is one pattern where `/dir/*` and `/dir/` are two.
 */
function placesToTry(
  asked: readonly string[],
  wild: Wild,
  cut: Grammar["cut"],
  folders: ReadonlySet<string>,
): readonly string[] {
  const places = new Set(["/"]);
  const add = (prefix: string) => {
    if (places.has(prefix)) return;
    places.add(prefix);
    if (folders.has(prefix)) add(prefix.slice(0, longestCut(prefix, prefix.length - 1, cut)));
  };
  let before = "/";
  for (const path of asked) {
    add(path.slice(0, longestCut(path, commonLength(before, path), cut)));
    // A typed prefix may end inside a character, and is sent as it is.
    if (wild.has(path)) add(cut === "any" ? path : path.slice(0, longestCut(path, path.length, cut)));
    before = path;
  }
  return distinct([...places]);
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
