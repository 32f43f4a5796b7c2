import { closest, distance } from "fastest-levenshtein";
import { compileGlob } from "./glob.ts";
import { escaped, GlobError } from "./spelling.ts";

/** The one of the words that fewest slips of the keyboard make of the text, at most `most`; null if there is none. */
export function nearest<T extends string>(text: string, words: readonly T[], most: number): T | null {
  const meant = words.length === 0 ? null : (closest(text, words) as T);
  return meant !== null && distance(text, meant) <= most ? meant : null;
}

/** Most paths that are held against globs for one suggestion. A repository may have a million. */
const MOST_LOOKS = 2_000_000;
/** Most folders that are tried for one reason to suggest them. */
const MOST_TRIED = 5;
/** Characters that a glob takes for itself where it stands in the name of a folder. */
const SPECIAL = /[\\*?[\](){}!|+@"]/g;
const WILDCARD = /[\\*?[\](){}!]/;
/** No name that a person would type. */
const UNTYPABLE = /[\x00-\x1f\x7f]|\p{Surrogate}/u;

/**
 * For a glob that matches none of the paths: a glob like it that matches some, or null. It names a folder's files, not the
 * folder, has its brackets escaped, differs in its case or in how it writes its accents, stands in another folder
 * (`public/**` for `site/public/**`), in one whose name is spelled almost the same, or in any below.
 */
export function suggestGlob(glob: string, paths: readonly string[]): string | null {
  const folders = foldersOf(paths);
  let looks = MOST_LOOKS;
  for (const { folder, rest } of candidates(glob, paths, folders)) {
    const text = folder === "" ? rest : `${folder.replace(SPECIAL, "\\$&")}/${rest}`;
    if (text === glob || UNTYPABLE.test(text) || !folders.has(folder)) continue;
    const test = testerOf(text);
    const start = folder && `${folder}/`;
    if (test && paths.some((path) => --looks > 0 && path.startsWith(start) && test(path))) return text;
  }
  return null;
}

function testerOf(glob: string): ((path: string) => boolean) | null {
  try {
    return compileGlob(glob).test;
  } catch (error) {
    if (error instanceof GlobError) return null;
    throw error;
  }
}

/** A folder by its own name, and the glob within it. */
interface Candidate {
  readonly folder: string;
  readonly rest: string;
}

/** The best first. */
function* candidates(glob: string, paths: readonly string[], folders: ReadonlySet<string>): Generator<Candidate> {
  const names = glob.split("/");
  const found = names.findIndex((name, at) => at === names.length - 1 || WILDCARD.test(name));
  /** The folders that the glob names before its first wildcard, and the rest of it. */
  const base = names.slice(0, found);
  const folder = base.join("/");
  const rest = names.slice(found).join("/");
  if (folders.has(glob)) yield { folder: glob, rest: "**" };
  for (const other of [escaped(glob), glob.normalize("NFC"), glob.normalize("NFD")]) yield { folder: "", rest: other };
  for (const same of shortest([...folders].filter(inAnyCase(folder))))
    for (const other of endingsOf(rest)) yield { folder: same, rest: other };
  for (let from = 0; from < base.length; from++) {
    const end = `/${base.slice(from).join("/")}`;
    const called = [...folders].filter((name) => `/${name}`.endsWith(end));
    yield* shortest(called).map((name) => ({ folder: name, rest }));
  }
  if (!WILDCARD.test(rest)) {
    const files = paths.filter((path) => path.endsWith(`/${rest}`));
    yield* shortest(files).map((path) => ({ folder: path.slice(0, -rest.length - 1), rest }));
    for (const path of paths.filter(inAnyCase(glob))) yield { folder: "", rest: path.replace(SPECIAL, "\\$&") };
  }
  const similar = similarFolder(base, folders);
  if (similar !== null) yield { folder: similar, rest };
  if (!rest.startsWith("**")) yield { folder, rest: `**/${rest}` };
}

function inAnyCase(text: string): (other: string) => boolean {
  const lower = text.toLowerCase();
  return (other) => other.length === text.length && other.toLowerCase() === lower;
}

/** The end of a glob with its file's ending in either case, and all of it in lower case. */
function endingsOf(rest: string): ReadonlySet<string> {
  const ending = /\.[a-z\d]+$/i;
  const lower = rest.replace(ending, (text) => text.toLowerCase());
  const upper = rest.replace(ending, (text) => text.toUpperCase());
  return new Set([rest, lower, upper, rest.toLowerCase()]);
}

/** The folder with another name for the first one on the way that is not there, which two or so slips make of it. */
function similarFolder(base: readonly string[], folders: ReadonlySet<string>): string | null {
  const at = base.findIndex((_, index) => !folders.has(base.slice(0, index + 1).join("/")));
  if (at < 0) return null;
  const start = base.slice(0, at).join("/") + (at > 0 ? "/" : "");
  const siblings = [...folders].filter((name) => name.startsWith(start) && !name.includes("/", start.length));
  const names = siblings.map((name) => name.slice(start.length)).filter((name) => name !== "");
  const meant = nearest(base[at]!, names, Math.max(1, Math.floor(base[at]!.length / 3)));
  return meant === null ? null : base.with(at, meant).join("/");
}

/** Every folder that holds one of the paths, at any depth; the root is "". */
function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set([""]);
  for (const path of paths) {
    let folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    while (!folders.has(folder)) {
      folders.add(folder);
      folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
    }
  }
  return folders;
}

/** The few with the fewest folders above them; among equals the first by name. */
function shortest(names: readonly string[]): string[] {
  const depth = (name: string) => name.split("/").length;
  return names.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)).slice(0, MOST_TRIED);
}
