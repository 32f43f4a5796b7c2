import type { Change, Tree } from "./change.ts";
import { union } from "./diff.ts";
import { throughSymlinks, underAttributes } from "./hidden.ts";
import { decodePath, type RepoPath } from "./path.ts";
import type { Repository } from "./repository.ts";

/** The part of the repository that finding changes needs. */
export type Readable = Pick<Repository, "diff" | "blobs">;

/** Every file that differs from head in one of the bases, and those that change without being listed. */
export async function changesSince(
  bases: readonly string[],
  head: string,
  tree: Tree,
  links: readonly RepoPath[],
  repository: Readable,
): Promise<Change[]> {
  const diffs = await Promise.all(bases.map((base) => repository.diff(base, head)));
  return withHidden(union(diffs), tree, links, repository);
}

/** The files that the input `changed-files` names, as far as head knows what they are. */
export async function changesGiven(
  paths: readonly RepoPath[],
  tree: Tree | null,
  links: readonly RepoPath[],
  repository: Readable,
): Promise<Change[]> {
  const known = tree && new Set(tree.paths);
  const changes = [...new Set(paths)].sort().map((path): Change => ({
    path,
    status: !known || known.has(path) ? "changed" : "deleted",
    below: tree !== null && (tree.symlinks.has(path) || tree.submodules.has(path)),
  }));
  return tree ? withHidden(changes, tree, links, repository) : changes;
}

/** `links` are the symlinks of head that a rule matches: the others change nothing that is served. */
async function withHidden(
  changes: readonly Change[],
  tree: Tree,
  links: readonly RepoPath[],
  repository: Readable,
): Promise<Change[]> {
  const all = [...changes, ...underAttributes(changes, tree)];
  if (all.length === 0 || links.length === 0) return sorted(all);
  const oids = [...tree.symlinks.values()];
  const blobs = await repository.blobs(oids);
  const targets = new Map<RepoPath, string>();
  for (const [path, oid] of tree.symlinks) {
    const blob = blobs.get(oid);
    if (blob) targets.set(path, decodePath(blob));
  }
  const matched = new Set(links);
  return sorted([...all, ...throughSymlinks(all, tree, targets).filter(({ path }) => matched.has(path))]);
}

function sorted(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
