import type { Tree } from "../git/change.ts";
import { displayPath, type RepoPath } from "../git/path.ts";
import { count } from "../number.ts";

/** The input `changed-files` holds names as no file can have them; the message says which setting gives others. */
export class GivenFilesError extends Error {
  override name = "GivenFilesError";
}

/**
 * What is odd about the names that the input `changed-files` gives: those that neither head nor what was there before
 * has. `before` is read where head lacks one; null where it cannot be told. Throws GivenFilesError for a list in one
 * name, or for names that were escaped: nothing would be purged for what they mean.
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

/** Whether a tree has a path, or something of which it does not know what lies below. */
function membership(tree: Tree | null): (path: string) => boolean {
  if (tree === null) return () => false;
  const known = new Set<string>(tree.paths);
  const opaque = [...tree.submodules, ...tree.symlinks.keys()].map((path) => `${path}/`);
  return (path) => known.has(path) || opaque.some((folder) => path.startsWith(folder));
}

/** Ways in which other actions write lists and names, told by what they would mean. */
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

const SEPARATORS: readonly (readonly [RegExp, string])[] = [
  [/\s+/, "spaces"],
  [/,\s*/, "commas"],
];
