import type { Tree } from "./change.ts";
import { decodePath, type RepoPath } from "./path.ts";
import type { Repository } from "./repository.ts";

/** A file of a commit. */
export interface LinkedFile {
  readonly bytes: Buffer;
  /** Every path of the repository that decides which bytes it has: the symlinks on the way, and the file at its end. */
  readonly way: readonly string[];
}

/**
 * Reads the file that a path of a needed commit leads to, through the symlinks of its tree; null if that is no file, or lies
 * outside of the repository.
 */
export async function readLinkedFile(
  commit: string,
  path: string,
  repository: Pick<Repository, "file" | "tree" | "blobs">,
): Promise<LinkedFile | null> {
  const direct = await repository.file(commit, path);
  if (direct) return { bytes: direct, way: [path] };
  const way = await followLinks(path, await repository.tree(commit), repository);
  const bytes = way && (await repository.file(commit, way.at(-1)!));
  return bytes && { bytes, way };
}

/** Most links that one path may lead through, as Linux has it. */
const MOST_LINKS = 40;

/** Finds the links that a path leads through, and its end; null if it leads through none, or outside. */
async function followLinks(
  path: string,
  { symlinks }: Tree,
  repository: Pick<Repository, "blobs">,
): Promise<readonly string[] | null> {
  const links: string[] = [];
  const resolved: string[] = [];
  const ahead = path.split("/");
  while (ahead.length > 0) {
    const name = ahead.shift()!;
    if (name === "" || name === ".") continue;
    if (name === "..") {
      if (resolved.pop() === undefined) return null;
      continue;
    }
    resolved.push(name);
    const link = resolved.join("/");
    const oid = symlinks.get(link as RepoPath);
    if (oid === undefined) continue;
    const target = decodePath((await repository.blobs([oid])).get(oid)!);
    links.push(link);
    if (target.startsWith("/") || links.length > MOST_LINKS) return null;
    resolved.pop();
    ahead.unshift(...target.split("/"));
  }
  return links.length === 0 || resolved.length === 0 ? null : [...links, resolved.join("/")];
}
