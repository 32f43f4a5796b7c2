import type { Change, Tree } from "../git/change.ts";
import type { RepoPath } from "../git/path.ts";
import { reading, UnreadableError } from "../git/trouble.ts";

/**
 * Reads the bytes of a file in head, and then in each base; null where it is no regular file. Throws UnreadableError. Null
 * instead of a function: the bases are unknown.
 */
export type ReadVersions = ((path: RepoPath) => Promise<readonly (Buffer | null)[]>) | null;

/** The most files to read. A commit that changes more of them has moved whole folders. */
const MOST_READ = 10;

/** Marks each changed `.gitattributes` that may alter a checkout: all but those whose versions alter it in the same way. */
export async function markAttributes(changes: readonly Change[], read: ReadVersions): Promise<Change[]> {
  const marked: Change[] = [];
  let count = 0;
  // One after the other: each may need a fetch into the same repository.
  for (const change of changes) {
    const isOther = attributesFolder(change.path) === null;
    if (!isOther) count += 1;
    const isKept = isOther || (read !== null && count <= MOST_READ && (await altersAlike(read(change.path))));
    marked.push(isKept ? change : { ...change, altersBelow: true });
  }
  return marked;
}

/** Whether all versions of a `.gitattributes` alter a checkout in the same way. */
async function altersAlike(read: Promise<readonly (Buffer | null)[]>): Promise<boolean> {
  const versions = await reading(read);
  if (versions instanceof UnreadableError) return false;
  const [head, ...bases] = versions.map(linesThatAlter);
  return bases.length > 0 && bases.every((lines) => lines === head);
}

/**
 * Files whose bytes change although no diff lists them: every file of head below a `.gitattributes` that alters a checkout
 * in another way now. Symlinks and submodules stay out: git writes symlinks as they are, and submodules have attributes of
 * their own.
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

/** The folder that a `.gitattributes` at this path covers, ending in a slash, `""` for the root; null for another file. */
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
    // A pattern with spaces stands in quotes.
    const [, pattern, rest = ""] = /^[ \t\r]*("(?:[^"\\]|\\.)*"(?=[ \t\r])|[^ \t\r]+)(.*)$/s.exec(line) ?? [];
    if (pattern === undefined || pattern.startsWith("#")) return [];
    const names = rest.split(/[ \t\r]+/).filter((name) => name !== "");
    // A macro may give a harmless name attributes that alter.
    const kept = pattern.startsWith("[attr]") ? names : names.filter((name) => !HARMLESS.test(name));
    return kept.length > 0 ? [[pattern, ...kept].join(" ")] : [];
  });
  return altering.join("\n");
}
