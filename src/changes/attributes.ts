import type { Change, Tree } from "../git/change.ts";
import type { RepoPath } from "../git/path.ts";
import { reading, UnreadableError } from "../git/unreadable.ts";

/**
 * The bytes of a file in head, and then in each base; null where it is no regular file. Throws UnreadableError. Null in
 * its place: what the bases are is unknown.
 */
export type ReadVersions = ((path: RepoPath) => Promise<readonly (Buffer | null)[]>) | null;

/** Most files that are read. A commit that changes more of them has moved whole folders. */
const MOST_READ = 10;

/** The same changes, of which those `.gitattributes` that alter a checkout are marked: unless all versions show otherwise. */
export async function markAttributes(changes: readonly Change[], read: ReadVersions): Promise<Change[]> {
  const marked: Change[] = [];
  let count = 0;
  // One after the other: each may need a fetch into the same repository.
  for (const change of changes) {
    if (attributesFolder(change.path) === null) {
      marked.push(change);
      continue;
    }
    count += 1;
    const versions = read === null || count > MOST_READ ? null : await reading(read(change.path));
    const [head, ...bases] =
      versions === null || versions instanceof UnreadableError ? [] : versions.map(linesThatAlter);
    const isSame = head !== undefined && bases.length > 0 && bases.every((lines) => lines === head);
    marked.push(isSame ? change : { ...change, altersBelow: true });
  }
  return marked;
}

/**
 * Files whose served bytes change although no diff lists them: below a `.gitattributes` that alters a checkout in another
 * way now, every file of head counts as changed. Links and submodules do not: git writes the one as they are, and the
 * other have attributes of their own.
 */
export function underAttributes(changes: readonly Change[], tree: Tree): Change[] {
  const directories = changes.flatMap(({ path, altersBelow }) => (altersBelow ? (attributesFolder(path) ?? []) : []));
  if (directories.length === 0) return [];
  const listed = new Set(changes.map(({ path }) => path));
  return tree.paths
    .filter((path) => !listed.has(path) && directories.some((directory) => path.startsWith(directory)))
    .filter((path) => !tree.symlinks.has(path) && !tree.submodules.has(path))
    .map((path) => ({ path, status: "changed", below: false }));
}

/** What a `.gitattributes` at this path covers, with a slash at its end, `""` for the root; null for another file. */
export function attributesFolder(path: RepoPath): string | null {
  const name = path.lastIndexOf("/") + 1;
  return path.slice(name) === ".gitattributes" ? path.slice(0, name) : null;
}

/**
 * Attributes that leave the bytes of a checkout as they are: gitattributes(5) but for `text`, `eol`, `crlf`, `ident`,
 * `filter` and `working-tree-encoding`, and those that GitHub, GitLab and git-lfs read. Any other name may be a macro that
 * stands for one of the six.
 */
const HARMLESS =
  /^[-!]?(?:diff|merge|whitespace|export-ignore|export-subst|delta|encoding|conflict-marker-size|lockable|(?:linguist|gitlab)-[^=]*)(?:=|$)/;

/** The lines of a `.gitattributes` that decide which bytes a checkout holds, in their order and written in one way. */
function linesThatAlter(bytes: Buffer | null): string {
  const lines = (bytes ?? Buffer.of())
    .toString("latin1")
    .replace(/^\xEF\xBB\xBF/, "")
    .split("\n");
  const altering = lines.flatMap((line) => {
    // The pattern may be quoted, for the sake of spaces in it.
    const [, pattern, rest = ""] = /^[ \t\r]*("(?:[^"\\]|\\.)*"(?=[ \t\r])|[^ \t\r]+)(.*)$/s.exec(line) ?? [];
    if (pattern === undefined || pattern.startsWith("#")) return [];
    const names = rest.split(/[ \t\r]+/).filter((name) => name !== "");
    // What a macro stands for may make a harmless name one that alters.
    const kept = pattern.startsWith("[attr]") ? names : names.filter((name) => !HARMLESS.test(name));
    return kept.length > 0 ? [[pattern, ...kept].join(" ")] : [];
  });
  return altering.join("\n");
}
