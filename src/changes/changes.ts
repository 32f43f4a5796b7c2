import { type Change, type Tree, union } from "../git/change.ts";
import { decodePath, displayPath, type RepoPath } from "../git/path.ts";
import type { Repository } from "../git/repository.ts";
import { reading, UnreadableError } from "../git/trouble.ts";
import { count } from "../number.ts";
import { markAttributes, type ReadVersions, underAttributes } from "./attributes.ts";
import { linksToFolders, throughSymlinks } from "./symlinks.ts";

/** The symlinks of head. */
export interface Links {
  /** Whether a rule matches the symlink: the others change nothing on the site. */
  matters(path: RepoPath): boolean;
  /** Reads the targets of all symlinks, once: a chain may lead through any of them. */
  read(): Promise<ReadonlyMap<RepoPath, string>>;
  /** The symlinks that matter and lead, or may lead, to a folder. */
  folders(): Promise<readonly RepoPath[]>;
}

/** Every file that differs between head and its bases, including those that change although no diff lists them. */
export async function changesFrom(
  diff: readonly Change[],
  tree: Tree,
  links: Links,
  versionsOf: ReadVersions,
): Promise<Change[]> {
  return withHidden(await markAttributes(union(diff), versionsOf), tree, links);
}

/** The files that the input `changed-files` names, as changes of head's tree if that can be read. */
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

/** The symlinks of a tree. Reads none of them yet. */
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

/** Adds the files below changed attributes, and the symlinks that lead to what changed. */
async function withHidden(changes: readonly Change[], tree: Tree, links: Links): Promise<Change[]> {
  const all = [...changes, ...underAttributes(changes, tree)];
  if (all.length === 0 || ![...tree.symlinks.keys()].some(links.matters)) return sorted(all);
  const through = throughSymlinks(all, tree, await links.read());
  const found = new Map(all.map((change) => [change.path, change]));
  // Links that no rule matches drop out only now, since a link that matters may lead through them.
  for (const change of through) if (links.matters(change.path)) found.set(change.path, change);
  return sorted([...found.values()]);
}

function sorted(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** The input `changed-files` holds names that no file has; the message says which setting of which action gives others. */
export class GivenFilesError extends Error {
  override name = "GivenFilesError";
}

/**
 * Warns of names in `changed-files` that neither head nor the commit before it has. Calls `before` only if head lacks a
 * name; null if that tree cannot be read. Throws GivenFilesError for a list in one name and for escaped names: nothing
 * would be purged for the files that they mean.
 */
export async function checkGiven(
  paths: readonly RepoPath[],
  head: Tree | null,
  before: () => Promise<Tree | null>,
): Promise<string[]> {
  const isOfHead = membership(head);
  const foreign = paths.filter((path) => !isOfHead(path));
  if (foreign.length === 0) return [];
  const base = await before();
  const isOfBase = membership(base);
  const strangers = foreign.filter((path) => !isOfBase(path));
  for (const path of strangers) refuseFormat(path, (name) => isOfHead(name) || isOfBase(name));
  if (head === null || base === null || strangers.length === 0) return [];
  const first = JSON.stringify(displayPath(strangers[0]!));
  return [
    `\`changed-files\` names ${count(strangers.length, "file")} that neither the deployed commit nor the one before it has, such as ${first}. Give names as git has them, from the root of the repository.`,
  ];
}

/** Whether a tree has a path, or a submodule or symlink above it, whose contents it does not list. */
function membership(tree: Tree | null): (path: string) => boolean {
  if (tree === null) return () => false;
  const known = new Set<string>(tree.paths);
  const opaque = [...tree.submodules, ...tree.symlinks.keys()].map((path) => `${path}/`);
  return (path) => known.has(path) || opaque.some((folder) => path.startsWith(folder));
}

/** Refuses a name that makes sense only in the format of another action. */
function refuseFormat(path: RepoPath, isKnown: (path: string) => boolean): void {
  const shown = `\`changed-files\` has ${JSON.stringify(displayPath(path).slice(0, 200))}`;
  const unescaped = [path.replace(/\\(.)/gs, "$1"), path.replaceAll("\\", "/")];
  if (path.includes("\\") && unescaped.some(isKnown)) {
    throw new GivenFilesError(
      `${shown}, which is ${JSON.stringify(unescaped.find(isKnown))} with backslashes. Give names as they are: for tj-actions/changed-files set \`safe_output: false\` and \`use_posix_path_separator: true\`, for dorny/paths-filter \`list-files: json\`.`,
    );
  }
  for (const [separator, what] of SEPARATORS) {
    const parts = path.split(separator).filter(Boolean);
    if (parts.length > 1 && parts.some(isKnown)) {
      throw new GivenFilesError(
        `${shown}, which is a list separated by ${what}. Give one path a line, or a JSON array: for tj-actions/changed-files set \`json: true\` and \`escape_json: false\`, for dorny/paths-filter \`list-files: json\`, for jitterbit/get-changed-files \`format: json\`.`,
      );
    }
  }
}

/** How other actions separate the names of a list, and how messages call that. */
export const SEPARATORS: readonly (readonly [RegExp, string])[] = [
  [/\s+/, "spaces"],
  [/,\s*/, "commas"],
];
