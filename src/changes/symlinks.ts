import type { Change, Tree } from "../git/change.ts";
import type { RepoPath } from "../git/path.ts";
import { groupBy } from "../lists.ts";

/**
 * Symlinks of head that stay as they are while the files behind them change, also by way of a link in a folder that they
 * lead to; and symlinks that were added and lead to a file, so that nothing lies below them. `targets` holds every symlink.
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
      // The loop has seen this directory, and with it all above it.
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
  // A loop over a set also reaches what is added meanwhile.
  for (const link of touched) touchWith(link);

  const isFile = filesAmong(
    [...routes.values()].map(({ end }) => end),
    listed,
    tree,
  );
  const wasLink = (path: string) => listed.get(path)?.below === true && listed.get(path)?.status !== "added";
  // If a base had a folder or another link on the way, the link may have led to a folder there.
  const mayBeFolder = ({ steps, places, end }: Route) =>
    !isFile(end) || steps.some((step) => above.has(step) || wasLink(step)) || places.some(wasLink);
  const added = changes.filter(({ path, status }) => status === "added" && isFile(routes.get(path)?.end ?? null));
  return [
    ...[...touched].map((path): Change => ({ path, status: "changed", below: mayBeFolder(routes.get(path)!) })),
    ...added.map((change) => ({ ...change, below: false })),
  ];
}

/** The symlinks of head that lead, or may lead, to a folder. */
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

/** The most links that one path may lead through, as in Linux. */
const MOST_STEPS = 40;

/** The way from a symlink to its end. */
interface Route {
  /** Every other symlink on the way, as a path of the repository, and the end; "" is the root. */
  readonly steps: readonly string[];
  /** The directories on the way, also those that `..` leaves again: a base may have had a link in their place. */
  readonly places: readonly string[];
  /** Where it ends; null for a route out of the repository, to an absolute target or in a circle. */
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
