import { distance } from "fastest-levenshtein";
import { compileGlob } from "./glob.ts";
import { escaped, GlobError } from "./spelling.ts";

/** The one of the words that fewest slips of the keyboard make of the text, at most `most`; null if there is none. */
export function nearest<T extends string>(text: string, words: Iterable<T>, most: number): T | null {
  let best: T | null = null;
  let least = most + 1;
  for (const word of words) {
    if (Math.abs(word.length - text.length) >= least) continue;
    const slips = distance(text, word);
    if (slips >= least) continue;
    best = word;
    least = slips;
  }
  return best;
}

/** Most paths that are held against globs for one suggestion. A repository may have a million. */
const MOST_LOOKS = 2_000_000;
/** Most folders that are tried for one reason to suggest them. */
const MOST_TRIED = 5;
/** What a glob takes for itself where it stands in the name of a folder. */
const SPECIAL = /[\\*?[\](){}!|+@"]/g;
/** No name that a person would type. */
const UNTYPABLE = /[\x00-\x1f\x7f]|\p{Surrogate}/u;

/**
 * For a glob that matches none of the paths: a glob like it that matches some, or null. It names a folder's files, not the
 * folder, has its brackets escaped, differs in its case or in how it writes its accents, stands in another folder
 * (`public/**` for `site/public/**`), in one whose name is spelled almost the same, or in any below.
 */
export function suggestGlob(glob: string, paths: readonly string[]): string | null {
  const folders = foldersOf(paths);
  const { base, rest } = divided(glob);
  let looks = MOST_LOOKS;

  const takesSome = (candidate: Candidate): boolean => {
    if (!folders.has(candidate.folder)) return false;
    const test = tester(textOf(candidate));
    const start = candidate.folder && `${candidate.folder}/`;
    return paths.some((path) => --looks > 0 && path.startsWith(start) && test(path));
  };
  for (const candidate of candidates(base, rest, paths, folders)) {
    const text = textOf(candidate);
    if (text !== glob && !UNTYPABLE.test(text) && takesSome(candidate)) return text;
  }
  return null;
}

/** A folder by its own name, and the glob within it. */
interface Candidate {
  readonly folder: string;
  readonly rest: string;
}

function textOf({ folder, rest }: Candidate): string {
  return folder === "" ? rest : `${folder.replace(SPECIAL, "\\$&")}/${rest}`;
}

function tester(glob: string): (path: string) => boolean {
  try {
    return compileGlob(glob).test;
  } catch (error) {
    if (error instanceof GlobError) return () => false;
    throw error;
  }
}

/** The best first. */
function* candidates(
  base: readonly string[],
  rest: string,
  paths: readonly string[],
  folders: ReadonlySet<string>,
): Generator<Candidate> {
  const folder = base.join("/");
  const whole = base.concat(rest).join("/");
  if (folders.has(whole)) yield { folder: whole, rest: "**" };
  for (const other of [escaped(whole), whole.normalize("NFC"), whole.normalize("NFD")])
    yield { folder: "", rest: other };
  yield* inOtherCase(folder, rest, folders);
  for (let from = 0; from < base.length; from++) {
    const end = `/${base.slice(from).join("/")}`;
    yield* shortest(filter(folders, (name) => `/${name}`.endsWith(end))).map((name) => ({ folder: name, rest }));
  }
  if (!/[\\*?[\](){}!]/.test(rest)) {
    const files = paths.filter((path) => path.endsWith(`/${rest}`));
    yield* shortest(files).map((path) => ({ folder: path.slice(0, -rest.length - 1), rest }));
    const lower = whole.toLowerCase();
    for (const path of paths)
      if (path.length === whole.length && path.toLowerCase() === lower)
        yield { folder: "", rest: path.replace(SPECIAL, "\\$&") };
  }
  yield* inSimilarFolder(base, rest, folders);
  if (!rest.startsWith("**")) yield { folder, rest: `**/${rest}` };
}

function* inOtherCase(folder: string, rest: string, folders: ReadonlySet<string>): Generator<Candidate> {
  const lower = folder.toLowerCase();
  const same = filter(folders, (name) => name.length === folder.length && name.toLowerCase() === lower);
  const ending = /\.[a-z\d]+$/i;
  const rests = new Set([
    rest,
    rest.replace(ending, (text) => text.toLowerCase()),
    rest.replace(ending, (text) => text.toUpperCase()),
    rest.toLowerCase(),
  ]);
  for (const name of shortest(same)) for (const one of rests) yield { folder: name, rest: one };
}

/** The first folder on the way that is not there, with a name that two or so slips make of it. */
function* inSimilarFolder(base: readonly string[], rest: string, folders: ReadonlySet<string>): Generator<Candidate> {
  const at = base.findIndex((_, index) => !folders.has(base.slice(0, index + 1).join("/")));
  if (at < 0) return;
  const start = base
    .slice(0, at)
    .map((name) => `${name}/`)
    .join("");
  const below = filter(folders, (name) => name.startsWith(start) && name !== "" && !name.includes("/", start.length));
  const names = below.map((name) => name.slice(start.length));
  const meant = nearest(base[at]!, names, Math.max(1, Math.floor(base[at]!.length / 3)));
  if (meant !== null) yield { folder: [...base.slice(0, at), meant, ...base.slice(at + 1)].join("/"), rest };
}

/** The folders that a glob names before its first wildcard, and the rest of it. */
function divided(glob: string): { base: readonly string[]; rest: string } {
  const names = glob.split("/");
  const found = names.findIndex((name, at) => at === names.length - 1 || /[\\*?[\](){}!]/.test(name));
  return { base: names.slice(0, found), rest: names.slice(found).join("/") };
}

// Only a cache: several rules may match nothing.
const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Every folder that holds one of the paths, at any depth; the root is "". */
function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  const cached = known.get(paths);
  if (cached) return cached;
  const folders = new Set([""]);
  let last = "";
  for (const path of paths) {
    // Files of one folder mostly stand together.
    const end = path.lastIndexOf("/");
    if (end < 0 || (end === last.length && path.startsWith(last))) continue;
    last = path.slice(0, end);
    for (let at = end; at > 0 && !folders.has(path.slice(0, at)); at = path.lastIndexOf("/", at - 1))
      folders.add(path.slice(0, at));
  }
  known.set(paths, folders);
  return folders;
}

function filter<T>(items: Iterable<T>, keep: (item: T) => boolean): T[] {
  const kept: T[] = [];
  for (const item of items) if (keep(item)) kept.push(item);
  return kept;
}

/** The few with the fewest folders above them; among equals the first by name. */
function shortest(names: readonly string[]): string[] {
  const depth = (name: string) => name.split("/").length;
  return names.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)).slice(0, MOST_TRIED);
}
