import type { Change, Tree } from "../git/change.ts";
import type { RepoPath } from "../git/path.ts";
import { groupBy } from "../group.ts";

/**
 * Symlinks of head that stay as they are while what they lead to changes, also where a link stands in a folder that they
 * lead to; and links that were added and lead to a file, which have nothing below them. `targets` is of every symlink.
 */
export function throughSymlinks(
  changes: readonly Change[],
  tree: Tree,
  targets: ReadonlyMap<RepoPath, string>,
): Change[] {
  if (changes.length === 0) return [];
  const routes = new Map([...targets.keys()].map((link) => [link, routeOf(link, tree, targets)]));
  const linksBy = (pathsOf: (route: Route) => readonly string[]) =>
    groupBy(
      [...routes].flatMap(([link, route]) => pathsOf(route).map((path) => ({ path, link }))),
      ({ path }) => path,
    );
  const bySteps = linksBy(({ steps }) => steps);
  const byPlaces = linksBy(({ places }) => places);
  const listed = new Map<string, Change>(changes.map((change) => [change.path, change]));
  const touched = new Set<RepoPath>();
  const touch = (found: readonly { readonly link: RepoPath }[] = []) => {
    for (const { link } of found) if (!listed.has(link)) touched.add(link);
  };
  const above = new Set<string>();
  const touchWith = (path: string) => {
    touch(bySteps.get(path));
    for (const directory of directoriesOf(path)) {
      // Those above it were gone through together with it.
      if (above.has(directory)) break;
      above.add(directory);
      touch(bySteps.get(directory));
    }
  };
  touch(bySteps.get(""));
  for (const { path, below } of changes) {
    touchWith(path);
    if (below) touch(byPlaces.get(path));
  }
  // What is added to a set while it is gone through is gone through as well.
  for (const link of touched) touchWith(link);

  const isFile = filesAmong(
    [...routes.values()].map(({ end }) => end),
    listed,
    tree,
  );
  const wasLink = (path: string) => listed.get(path)?.below === true && listed.get(path)?.status !== "added";
  // Where a folder or another link was in a base, the link may have led to a folder.
  const mayBeFolder = ({ steps, places, end }: Route) =>
    !isFile(end) || steps.some((step) => above.has(step) || wasLink(step)) || places.some(wasLink);
  const added = changes.filter(({ path, status }) => status === "added" && isFile(routes.get(path)?.end ?? null));
  return [
    ...[...touched].map((path): Change => ({ path, status: "changed", below: mayBeFolder(routes.get(path)!) })),
    ...added.map((change) => ({ ...change, below: false })),
  ];
}

/** The symlinks of head below which something lies, or may lie. */
export function linksToFolders(tree: Tree, targets: ReadonlyMap<RepoPath, string>): RepoPath[] {
  const routes = [...targets.keys()].map((link) => ({ link, end: routeOf(link, tree, targets).end }));
  const isFile = filesAmong(
    routes.map(({ end }) => end),
    new Map(),
    tree,
  );
  return routes.flatMap(({ link, end }) => (isFile(end) ? [] : [link]));
}

/** Whether a place is a regular file of head, or was one that was deleted. */
function filesAmong(
  ends: readonly (string | null)[],
  listed: ReadonlyMap<string, Change>,
  { paths, symlinks, submodules }: Tree,
): (end: string | null) => boolean {
  const wanted = new Set<string | null>(ends);
  const present = new Set<string>(paths.filter((path) => wanted.has(path)));
  return (end) => {
    if (end === null) return false;
    if (present.has(end)) return !symlinks.has(end as RepoPath) && !submodules.has(end as RepoPath);
    const change = listed.get(end);
    return change?.status === "deleted" && !change.below;
  };
}

/** Most links that one path may lead through, as Linux has it. */
const MOST_STEPS = 40;

/** How a symlink is followed. */
interface Route {
  /** Every path of the repository that it leads through as a link, its own left out, and where it ends; "" is the root. */
  readonly steps: readonly string[];
  /** The directories on the way, also those that `..` leaves again: one that was a link led elsewhere. */
  readonly places: readonly string[];
  /** Where it ends; null out of sight: outside of the repository, at an absolute target, in a circle. */
  readonly end: string | null;
}

/** Follows a symlink name by name, as the kernel does: `..` after a symlink goes up from where that leads. */
function routeOf(link: RepoPath, tree: Tree, targets: ReadonlyMap<RepoPath, string>): Route {
  const steps: string[] = [];
  const places = new Set<string>();
  const resolved: string[] = [];
  const ahead = link.split("/");
  for (let count = 0; ahead.length > 0; ) {
    const name = ahead.shift()!;
    if (name === "" || name === ".") continue;
    if (name === "..") {
      if (resolved.pop() === undefined) return { steps, places: [...places], end: null };
      continue;
    }
    resolved.push(name);
    const path = resolved.join("/") as RepoPath;
    if (!tree.symlinks.has(path)) {
      if (ahead.length > 0) places.add(path);
      continue;
    }
    if (path !== link) steps.push(path);
    const target = targets.get(path);
    count += 1;
    if (target === undefined || target.startsWith("/") || count > MOST_STEPS)
      return { steps, places: [...places], end: null };
    resolved.pop();
    ahead.unshift(...target.split("/"));
  }
  const end = resolved.join("/");
  return { steps: [...steps, end], places: [...places], end };
}

function directoriesOf(path: string): string[] {
  const directories: string[] = [];
  for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) directories.push(path.slice(0, at));
  return directories;
}
