import type { Change } from "../git/change.ts";
import type { Gitlinks } from "../git/gitlinks.ts";
import { isSha } from "../git/object-id.ts";
import { displayPath, type RepoPath } from "../git/path.ts";
import { UnreadableError } from "../git/trouble.ts";
import type { BuiltFile } from "./files.ts";
import { escapePath, unescapePath } from "./names.ts";

/** What files were built from. */
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
  const links = files.map(({ path, oid }) => ({ path: escapePath(path), oid }));
  return gitlinks.commit(links, messageOf(source));
}

/** What the files of a fetched commit were built from. Throws UnreadableError for a commit that `commitBuilt` did not write. */
export async function readBuilt(commit: string, gitlinks: Pick<Gitlinks, "read">): Promise<Source> {
  const message = await gitlinks.read(commit);
  const [, head, run = ""] = /^Cdn-Purge-Head: (.*)\nCdn-Purge-Run: (\d+)\n$/m.exec(message ?? "") ?? [];
  if (isSha(head) && message === messageOf({ head, run })) return { head, run };
  throw new UnreadableError(`the commit ${commit} holds no built files: this action did not write it`);
}

/** What differs between the files of two such commits, sorted by path. Throws UnreadableError likewise. */
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
