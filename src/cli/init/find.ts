import { posix } from "node:path";
import type { Generator } from "./generator.ts";
import { generators } from "./generators.ts";
import { withoutComments } from "./settings.ts";

/** The files of a work tree that git does not ignore. */
export interface Files {
  /** Paths from the top. */
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** The text of a file; empty where it cannot be read. */
  read(path: string): string;
}

/** A site that a generator builds. */
export interface Site {
  readonly generator: Generator;
  /** From the top of the work tree; empty: that itself. */
  readonly folder: string;
  /** The files that tell of it, the generator's own first. */
  readonly marks: readonly string[];
  /** Their text without comments, and that of package.json. */
  readonly config: string;
}

/** The sites that were found, by rank, and what looks like one but cannot be served as files. */
export interface Found {
  readonly sites: readonly Site[];
  readonly refused: readonly { readonly site: Site; readonly why: string }[];
}

/** Folders whose sites are samples of other things. */
const SAMPLES =
  /(?:^|\/)(?:node_modules|vendor|examples?|samples?|fixtures?|__?fixtures__?|tests?(?:[_-][^/]*)?|__tests__|spec|e2e|templates?|examplesite|[^/]*_template|starters?|playgrounds?|demos?|bench(?:mark)?s?)(?:\/|$)/i;
/** Folders of the same depth, the likeliest first. */
const USUAL = ["", "website", "site", "www", "web", "docs", "doc", "documentation"];

/** Finds the sites in `files`, the nearest to the top first. `below` is a folder to look at alone, samples or not. */
export function findSites(files: Files, below: string | null): Found {
  const found = new Map<string, Site>();
  for (const generator of generators) {
    for (const path of files.paths) {
      const match = generator.mark.exec(path);
      if (!match) continue;
      const folder = match[1] ?? "";
      if (below === null ? SAMPLES.test(folder) : folder !== below) continue;
      const known = found.get(folder);
      if (known && known.generator !== generator) continue;
      const text = files.read(path);
      if (generator.holds && !generator.holds.test(`${path}\n${text}`)) continue;
      if (generator.dependency && !packageOf(files, folder).includes(`"${generator.dependency}"`)) continue;
      if (generator.name === "Vite" && !files.has(posix.join(folder, "index.html"))) continue;
      const marks = known ? [...known.marks, path] : [path];
      const configs = marks.map((mark) => withoutComments(mark, files.read(mark)));
      found.set(folder, { generator, folder, marks, config: [...configs, packageOf(files, folder)].join("\n") });
    }
  }
  const sites = [...found.values()].sort((a, b) => rankOf(a) - rankOf(b) || (a.folder < b.folder ? -1 : 1));
  const whyNot = ({ generator: { refuse }, config }: Site) => (refuse?.[0].test(config) ? refuse[1] : null);
  return {
    sites: sites.filter((site) => whyNot(site) === null),
    refused: sites.flatMap((site) => (whyNot(site) === null ? [] : [{ site, why: whyNot(site)! }])),
  };
}

/** Depth first, then the usual names. */
function rankOf({ folder }: Site): number {
  const usual = USUAL.indexOf(folder.split("/").at(-1)!.toLowerCase());
  return depthOf(folder) * 100 + (usual < 0 ? USUAL.length : usual);
}

/** A folder that is served as it is: the nearest to the top that has a committed index.html. Null: there is none. */
export function findPlainFolder(files: Files, below: string | null): string | null {
  const folders = files.paths.flatMap((path) => /^(?:(.*)\/)?index\.html?$/.exec(path)?.slice(1) ?? []);
  const known = folders.map((folder: string | undefined) => folder ?? "");
  if (below !== null) return known.includes(below) ? below : null;
  const own = known.filter((folder) => !SAMPLES.test(folder));
  return own.sort((a, b) => depthOf(a) - depthOf(b) || (a < b ? -1 : 1))[0] ?? null;
}

function depthOf(folder: string): number {
  return folder === "" ? 0 : folder.split("/").length;
}

function packageOf(files: Files, folder: string): string {
  const path = nearest(files, folder, ["package.json"]);
  return path === null ? "" : files.read(path);
}

/** The first of these files in a folder, or in the next above that has one. */
export function nearest(files: Files, folder: string, names: readonly string[]): string | null {
  for (let at = folder; ; at = parentOf(at)) {
    const name = names.find((one) => files.has(posix.join(at, one)));
    if (name !== undefined) return posix.join(at, name);
    if (at === "") return null;
  }
}

/** The folder that holds a path; empty: the top. */
export function parentOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
