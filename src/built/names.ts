import { decodePath, type RepoPath } from "../git/path.ts";

/**
 * What a name in git's tree may not hold here. Git allows neither `.git`, nor what NTFS and HFS+ take for it: in another case,
 * as the short name `git~1`, behind a backslash, with characters in it that HFS+ passes over. Of a `.gitmodules` or
 * `.gitattributes` it wants to read the content, which nobody has (fsck_tree in git's fsck.c). All of these begin with a dot or
 * with such a character, or hold a tilde or a backslash. The percent sign is what stands for them.
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
