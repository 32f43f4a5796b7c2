import type { Change, Tree } from "../git/change.ts";
import { union } from "../git/output.ts";
import { decodePath, type RepoPath } from "../git/path.ts";
import type { Repository } from "../git/repository.ts";
import { reading, UnreadableError } from "../git/unreadable.ts";
import { markAttributes, type ReadVersions, underAttributes } from "./attributes.ts";
import { linksToFolders, throughSymlinks } from "./symlinks.ts";

/** The symlinks of head. */
export interface Links {
  /** Whether a rule matches it: the others change nothing that is served. */
  matters(path: RepoPath): boolean;
  /** The targets of all of them, read when first asked for: a chain may lead through any. */
  read(): Promise<ReadonlyMap<RepoPath, string>>;
  /** Those that matter and lead, or may lead, to a folder. */
  folders(): Promise<readonly RepoPath[]>;
}

/** Every file that differs from head, and those that change without being listed. */
export async function changesFrom(
  diff: readonly Change[],
  tree: Tree,
  links: Links,
  versionsOf: ReadVersions,
): Promise<Change[]> {
  return withHidden(await markAttributes(union(diff), versionsOf), tree, links);
}

/** The files that the input `changed-files` names, as far as head knows what they are. */
export async function changesGiven(
  paths: readonly RepoPath[],
  tree: Tree | null,
  links: Links | null,
): Promise<Change[]> {
  const known = tree && new Set(tree.paths);
  const changes = [...new Set(paths)].sort().map(
    (path): Change => ({
      path,
      status: !known || known.has(path) ? "changed" : "deleted",
      below: tree !== null && (tree.symlinks.has(path) || tree.submodules.has(path)),
    }),
  );
  return tree && links ? withHidden(await markAttributes(changes, null), tree, links) : changes;
}

/** The symlinks of a tree, of which none is read yet. */
export function linksOf(tree: Tree, matters: Links["matters"], repository: Pick<Repository, "blobs">): Links {
  let targets: Promise<ReadonlyMap<RepoPath, string>> | undefined;
  const read = async () => {
    const blobs = await repository.blobs([...tree.symlinks.values()]);
    return new Map([...tree.symlinks].map(([path, oid]) => [path, decodePath(blobs.get(oid)!)]));
  };
  const readOnce = () => (targets ??= read());
  return {
    matters,
    read: readOnce,
    async folders() {
      const all = [...tree.symlinks.keys()];
      if (!all.some(matters)) return [];
      const known = await reading(readOnce());
      return (known instanceof UnreadableError ? all : linksToFolders(tree, known)).filter(matters);
    },
  };
}

async function withHidden(changes: readonly Change[], tree: Tree, links: Links): Promise<Change[]> {
  const all = [...changes, ...underAttributes(changes, tree)];
  if (all.length === 0 || ![...tree.symlinks.keys()].some(links.matters)) return sorted(all);
  const through = throughSymlinks(all, tree, await links.read());
  const found = new Map(all.map((change) => [change.path, change]));
  // A link that no rule matches may still be what one that matters leads through: only now is it left out.
  for (const change of through) if (links.matters(change.path)) found.set(change.path, change);
  return sorted([...found.values()]);
}

function sorted(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
