import type { Change, Tree } from "../git/change.ts";
import type { Gitlinks } from "../git/gitlinks.ts";
import { isSha } from "../git/object-id.ts";
import { decodePath, displayPath, type RepoPath } from "../git/path.ts";
import { UnreadableError } from "../git/trouble.ts";

/** A file of the folder that was deployed. */
export interface BuiltFile {
  /** From the folder, as a path of a repository is from its root. */
  readonly path: RepoPath;
  /** The id that git would give a blob of its bytes. */
  readonly oid: string;
}

/** The tree of a site that serves these files: the one that the rules are applied to. */
export function treeOf(files: readonly BuiltFile[]): Tree {
  return { paths: files.map(({ path }) => path), symlinks: new Map(), submodules: new Set() };
}

/** Compares two builds; the changes are sorted by path. */
export function compareFiles(before: readonly BuiltFile[], after: readonly BuiltFile[]): Change[] {
  const old = new Map(before.map(({ path, oid }) => [path, oid]));
  const changes: Change[] = [];
  for (const { path, oid } of after) {
    const was = old.get(path);
    if (was !== oid) changes.push({ path, status: was === undefined ? "added" : "changed", below: false });
    old.delete(path);
  }
  for (const path of old.keys()) changes.push({ path, status: "deleted", below: false });
  return changes.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The commit and the run that files were built from. */
export interface Source {
  /** The SHA of the commit. */
  readonly head: string;
  /** The id of the workflow run that built them: digits. */
  readonly run: string;
}

/**
 * Writes built files into a commit on this machine and gives its SHA, which depends on nothing but the files and their
 * source. To be kept by `gitlinks.push(ref, commit, expected)`; by the next run to be had by `gitlinks.fetch(commit)`.
 */
export function commitBuilt(
  files: readonly BuiltFile[],
  source: Source,
  gitlinks: Pick<Gitlinks, "commit">,
): Promise<string> {
  return gitlinks.commit(files.map(linkOf), messageOf(source));
}

/** The file itself wherever its path may stand as it is. */
function linkOf(file: BuiltFile): BuiltFile {
  const path = escapePath(file.path);
  return path === file.path ? file : { ...file, path };
}

/** Reads what the files of a fetched commit were built from. Throws UnreadableError for a commit that `commitBuilt` did not write. */
export async function readBuilt(commit: string, gitlinks: Pick<Gitlinks, "read">): Promise<Source> {
  const message = await gitlinks.read(commit);
  const [, head, run = ""] = /^Cdn-Purge-Head: (.*)\nCdn-Purge-Run: (\d+)\n$/m.exec(message ?? "") ?? [];
  if (isSha(head) && message === messageOf({ head, run })) return { head, run };
  throw new UnreadableError(`the commit ${commit} holds no built files: this action did not write it`);
}

/** Compares the files of two such commits; the changes are sorted by path. Throws UnreadableError likewise. */
export async function diffBuilt(base: string, commit: string, gitlinks: Pick<Gitlinks, "diff">): Promise<Change[]> {
  const changes = (await gitlinks.diff(base, commit)).map(({ path: escaped, oids }): Change => {
    const path = unescapePath(escaped);
    if (path === null)
      throw new UnreadableError(`${displayPath(escaped)} in ${base} or ${commit} is no name that this action wrote`);
    const [before, after] = oids.map((oid) => !/^0+$/.test(oid));
    return { path, status: before && after ? "changed" : after ? "added" : "deleted", below: false };
  });
  return changes.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The ids in the first of two such commits of the files that differ. Throws UnreadableError likewise. */
export async function idsBefore(
  base: string,
  commit: string,
  gitlinks: Pick<Gitlinks, "diff">,
): Promise<ReadonlyMap<RepoPath, string>> {
  const ids = new Map<RepoPath, string>();
  for (const { path, oids } of await gitlinks.diff(base, commit)) {
    const built = unescapePath(path);
    if (built !== null && !/^0+$/.test(oids[0])) ids.set(built, oids[0]);
  }
  return ids;
}

/** The last lines are trailers, which `git interpret-trailers` reads. */
function messageOf({ head, run }: Source): string {
  return [
    "Hashes of the files that were built and purged",
    "",
    "cdn-purge compares the next build with them. Every file stands as the id",
    "that git would give its bytes; a name that git forbids is percent-encoded.",
    "",
    "Cdn-Purge-Format: 1",
    `Cdn-Purge-Head: ${head}`,
    `Cdn-Purge-Run: ${run}`,
    "",
  ].join("\n");
}

/**
 * Characters that a name in git's tree may not hold here. Git allows neither `.git`, nor what NTFS and HFS+ take for it:
 * in another case, as the short name `git~1`, behind a backslash, with characters in it that HFS+ passes over. Of a
 * `.gitmodules` or `.gitattributes` it wants to read the content, which nobody has (fsck_tree in git's fsck.c). All of
 * these begin with a dot or with such a character, or hold a tilde or a backslash. The percent sign is what stands for
 * them.
 */
const FORBIDDEN = /[%~\\]|(?<![^/])[.\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/** The path by which a built file stands in the tree: `.well-known/x~` as `%2Ewell-known/x%7E`, most others as they are. */
export function escapePath(path: RepoPath): RepoPath {
  return path.replace(FORBIDDEN, (char) =>
    Buffer.from(char).toString("hex").toUpperCase().replace(/../g, "%$&"),
  ) as RepoPath;
}

/** The path that `escapePath` was given; null if it cannot have made this one. */
export function unescapePath(escaped: RepoPath): RepoPath | null {
  const path = escaped.replace(/(?:%[0-9A-F]{2})+/g, (run) => decodePath(Buffer.from(run.replaceAll("%", ""), "hex")));
  return escapePath(path as RepoPath) === escaped ? (path as RepoPath) : null;
}
