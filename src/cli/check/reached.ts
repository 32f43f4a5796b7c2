import type { RepoPath } from "../../git/path.ts";
import { below, groupBy } from "../../lists.ts";
import { compileGlob } from "../../rules/glob.ts";
import { encodeName, type UrlPath } from "../../url/encode.ts";
import { isFile } from "../../url/forms.ts";
import type { Grammar } from "../../url/grammar.ts";
import type { Made } from "./made.ts";
import type { Truth } from "./truth.ts";

/** URLs of the site, by what the rules do for them. */
export interface Unreached {
  /** No rule can purge them. */
  readonly none: readonly string[];
  /** Only a `/*` purges them, while their own text may change: pages, and files of head that no rule takes. */
  readonly stale: readonly string[];
  /** Other files that only a `/*` purges: mostly made of what such a rule takes. */
  readonly byAll: readonly string[];
  /** Names with a hash of what they hold: their URLs are new with every change, and need no purge. */
  readonly fingerprinted: readonly string[];
}

/** URLs of one folder and ending. */
export interface Group {
  readonly folder: string;
  /** With its dot; empty for pages without one. */
  readonly extension: string;
  readonly count: number;
  readonly example: string;
  /** A file of head that is served as one of them, and that no rule takes; null if none is. */
  readonly source: string | null;
}

/** Folders in which generators put nothing else. */
const HASHED_FOLDER = /\/(?:_astro|_next\/static|_nuxt|_app\/immutable)\//;
/** A hash before the ending, or as the whole name: hex, or eight signs of both cases, with a digit where it is no script. */
const HASHED_NAME =
  /(?:^|[._-])(?:(?=[a-f]*\d)[\da-f]{8,64}|(?=\w*[A-Z])(?=\w*[a-z])(?:(?=\w*\d)[\w-]{8}(?=\.)|[\w-]{8}(?=\.(?:js|mjs|css)\b)))(?:\.\w+){1,3}$/;

/** Finds what of the site the rules do not reach. `accepted` are globs of URLs that need no rule. */
export function findUnreached(
  { urls, tree }: Pick<Truth, "urls" | "tree">,
  { exact, prefixes, allPurgeAll }: Made,
  accepted: readonly string[],
  sourceOf: (url: string) => string | null,
): Unreached {
  const globs = accepted.map((glob) => compileGlob(glob.slice(1)));
  const narrow = new Set(
    below(
      [...prefixes].filter((prefix) => prefix !== "/"),
      urls,
    ),
  );
  const rest = urls.filter(
    (url) =>
      !exact.has(url) && !narrow.has(url) && !globs.some((glob) => glob.match(url.slice(1) as RepoPath) !== null),
  );
  const hashed = new Set(rest.filter(isFingerprinted));
  const others = allPurgeAll ? [] : rest.filter((url) => !hashed.has(url));
  if (!prefixes.has("/")) return { none: others, stale: [], byAll: [], fingerprinted: [...hashed] };
  const stale = new Set(others.filter((url) => kindOf(url, tree !== null) === PAGE || sourceOf(url) !== null));
  return {
    none: [],
    stale: [...stale],
    byAll: others.filter((url) => !stale.has(url)),
    fingerprinted: [...hashed],
  };
}

/** Finds the file of head, among those that no rule takes, that is served by a URL as it is. */
export function sourcesAmong(unmatched: readonly RepoPath[], grammar: Grammar): (url: string) => string | null {
  const byName = groupBy(unmatched, (path) => encodeName(path.slice(path.lastIndexOf("/") + 1) as RepoPath, grammar));
  return (url) => {
    const candidates = byName.get(url.slice(url.lastIndexOf("/") + 1) as UrlPath) ?? [];
    return candidates.find((path) => `/${encodeName(path, grammar)}`.endsWith(url)) ?? null;
  };
}

/** Most groups that are told apart by two folders. */
const MOST_GROUPS = 8;

/** The URLs by their first folders and ending, the most first. `built`: they are names of files. */
export function groupUrls(urls: readonly string[], built: boolean, sourceOf: (url: string) => string | null): Group[] {
  const at = (depth: number) =>
    [...groupBy(urls, (url) => JSON.stringify([folderOf(url, depth), extensionOf(url, built)])).values()]
      .map((own): Group => {
        const [example] = own as [string, ...string[]];
        const source = own.map(sourceOf).find((path) => path !== null) ?? null;
        const extension = extensionOf(example, built);
        return { folder: folderOf(example, depth), extension, count: own.length, example, source };
      })
      .sort((a, b) => b.count - a.count || (a.folder + a.extension < b.folder + b.extension ? -1 : 1));
  const deep = at(2);
  return deep.length > MOST_GROUPS ? at(1) : deep;
}

/** The first folders of a URL; a page lies in the folder above its own. */
function folderOf(url: string, depth: number): string {
  const names = url
    .split("?", 1)[0]!
    .replace(/\/(?:index\.html)?$/, "")
    .split("/")
    .slice(1, -1);
  return `/${names
    .slice(0, depth)
    .map((name) => `${name}/`)
    .join("")}`;
}

const PAGE = "page";

/** The kind of a URL, for a list that holds some kinds alone: a page, or a file of an ending. */
export function kindOf(url: string, built: boolean): string {
  return extensionOf(url, built) || PAGE;
}

/** With its dot, in lower case; empty for a page. A name of a file has one even if nobody knows it. */
function extensionOf(url: string, built: boolean): string {
  const [path = ""] = url.split("?", 1);
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/\.x?html?$/i.test(name) || (!built && !isFile(path))) return "";
  return (/.\.[^.]*$/.exec(name)?.[0].slice(1) ?? name).toLowerCase();
}

function isFingerprinted(url: string): boolean {
  return HASHED_FOLDER.test(url) || (!/\.html?$/.test(url) && HASHED_NAME.test(url.slice(url.lastIndexOf("/") + 1)));
}
