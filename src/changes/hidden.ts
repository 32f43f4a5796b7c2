import type { Change, Tree } from "../git/change.ts";
import type { RepoPath } from "../git/path.ts";

/**
 * Files whose served bytes change although no diff lists them: below a changed `.gitattributes` (its filters and line
 * ends decide what a checkout holds), every file of head counts as changed.
 */
export function underAttributes(changes: readonly Change[], tree: Tree): Change[] {
  const directories = changes.map(({ path }) => attributesFolder(path)).filter((directory) => directory !== null);
  if (directories.length === 0) return [];
  const listed = new Set(changes.map(({ path }) => path));
  return tree.paths
    .filter((path) => !listed.has(path) && directories.some((directory) => path.startsWith(directory)))
    .map((path) => ({ path, status: "changed", below: isLink(tree, path) }));
}

/** What a `.gitattributes` at this path covers, with a slash at its end, `""` for the root; null for another file. */
export function attributesFolder(path: RepoPath): string | null {
  const name = path.lastIndexOf("/") + 1;
  return path.slice(name) === ".gitattributes" ? path.slice(0, name) : null;
}

/**
 * Symlinks of head that stay as they are while what they lead to changes. `links` gives the target of each symlink
 * that matters. A chain of links counts when any of its steps does.
 */
export function throughSymlinks(
  changes: readonly Change[],
  tree: Tree,
  links: ReadonlyMap<RepoPath, string>,
): Change[] {
  const listed = new Set<string>(changes.map(({ path }) => path));
  const ancestors = new Set(changes.flatMap(({ path }) => directoriesOf(path)));
  const wholes = changes.filter(({ below }) => below).map(({ path }) => `${path}/`);
  const touches = (target: string) =>
    target === "" || listed.has(target) || ancestors.has(target) || wholes.some((whole) => target.startsWith(whole));
  return [...links.keys()]
    .filter((path) => !listed.has(path) && stepsOf(path, tree, links).some(touches))
    .map((path) => ({ path, status: "changed", below: true }));
}

/** Most links that one path may lead through, as Linux has it. */
const MOST_STEPS = 40;

/**
 * Every path of the repository that a symlink leads through, its own left out, and the one it leads to; "" is the root.
 * Name by name, as the kernel does: `..` after a symlink goes up from where that leads. Outside of the repository, and at
 * an absolute target, is nothing we see.
 */
function stepsOf(link: RepoPath, tree: Tree, links: ReadonlyMap<RepoPath, string>): string[] {
  const steps: string[] = [];
  const resolved: string[] = [];
  const ahead = link.split("/");
  for (let count = 0; ahead.length > 0; ) {
    const name = ahead.shift()!;
    if (name === "" || name === ".") continue;
    if (name === "..") {
      if (resolved.pop() === undefined) return steps;
      continue;
    }
    resolved.push(name);
    const path = resolved.join("/") as RepoPath;
    if (!tree.symlinks.has(path)) continue;
    if (path !== link) steps.push(path);
    const target = links.get(path);
    count += 1;
    if (target === undefined || target.startsWith("/") || count > MOST_STEPS) return steps;
    resolved.pop();
    ahead.unshift(...target.split("/"));
  }
  return [...steps, resolved.join("/")];
}

function directoriesOf(path: string): string[] {
  const directories: string[] = [];
  for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) directories.push(path.slice(0, at));
  return directories;
}

function isLink(tree: Tree, path: RepoPath): boolean {
  return tree.symlinks.has(path) || tree.submodules.has(path);
}
