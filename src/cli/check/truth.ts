import { realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { treeOf } from "../../built/tree.ts";
import { findFiles, realFolder } from "../../built/walk.ts";
import type { Tree } from "../../git/change.ts";
import { decodePath } from "../../git/path.ts";
import { distinct } from "../../lists.ts";
import { readRegularFile } from "../../regular-file.ts";
import { encodeName, encodeTyped, type TypedText } from "../../url/encode.ts";
import type { Grammar } from "../../url/grammar.ts";
import { decoded } from "./nearest.ts";
import { readSite } from "./site.ts";
import { followSitemaps, MOST_BYTES, TruthError } from "./sitemap.ts";

/** Where the URLs of the site are learnt from: a folder or file by its path, or an origin. */
export interface Source {
  readonly kind: "folder" | "sitemap" | "site";
  readonly name: string;
}

/** The URLs that the site has. */
export interface Truth extends Source {
  /** URL paths as rules make them, in byte order. */
  readonly urls: readonly string[];
  /** The files of a folder; null for a list of URLs. */
  readonly tree: Tree | null;
  readonly notices: readonly string[];
}

/** Reads the URLs of a site. Throws TruthError or BuildError. */
export async function readTruth(source: Source, cwd: string, grammar: Grammar): Promise<Truth> {
  if (source.kind === "folder") {
    const paths = Array.from(findFiles(realFolder(source.name, cwd)), ({ path }) => path).sort();
    if (paths.length === 0)
      throw new TruthError(`the folder ${JSON.stringify(source.name)} holds no file; build first`);
    const tree = treeOf(paths.map((path) => ({ path, oid: "" })));
    return { ...source, urls: distinct(paths.map((path) => `/${encodeName(path, grammar)}`)), tree, notices: [] };
  }
  const { urls, notices } =
    source.kind === "site"
      ? await readSite(source.name, Date)
      : { urls: await readFiles(source.name, cwd), notices: [] };
  const paths = urls.map((url) => urlPathOf(url, grammar)).filter((path) => path !== null);
  if (paths.length === 0) throw new TruthError(`${source.name} lists no URL; give a sitemap that does`);
  return { ...source, urls: distinct(paths.sort()), tree: null, notices: [...notices, ...hostNotices(urls)] };
}

function hostNotices(urls: readonly string[]): string[] {
  const hosts = new Set(urls.flatMap((url) => /^https?:\/\/([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? []));
  return hosts.size > 1
    ? [`The list names ${hosts.size} hosts, ${[...hosts].slice(0, 3).join(", ")}; only paths are compared.`]
    : [];
}

/** The URLs of a file and of the files beside and below it that an index names. */
async function readFiles(name: string, cwd: string): Promise<string[]> {
  if (/^https?:\/\//i.test(name))
    throw new TruthError(`--sitemap is a file; --site ${new URL(name).origin} asks a server`);
  const start = resolve(cwd, name);
  const folder = dirname(start);
  return followSitemaps([name], async (location, from) => {
    const path = from === null ? start : locate(location, folder);
    try {
      return readRegularFile(path, MOST_BYTES);
    } catch (cause) {
      throw new TruthError(
        `the sitemap ${JSON.stringify(from === null ? name : relative(cwd, path))} cannot be read: ${(cause as Error).message}`,
        { cause },
      );
    }
  });
}

/** Where the file of a URL lies: by its whole path below the folder, or by its last name. */
function locate(location: string, folder: string): string {
  const path = decoded(URL.canParse(location) ? new URL(location).pathname : location);
  for (const candidate of [join(folder, path), join(folder, basename(path))]) {
    try {
      const real = realpathSync(candidate);
      if (real.startsWith(realpathSync(folder) + sep)) return real;
    } catch {
      // the next place
    }
  }
  return join(folder, basename(path));
}

/**
 * The path of a URL, or of a path that starts with a slash, in the spelling that rules make: `/caf%c3%a9` and `/café` are
 * `/caf%C3%A9`. The query string stays, the fragment goes. Null for anything else.
 */
export function urlPathOf(text: string, grammar: Grammar): string | null {
  const bare = text.trim().replace(/#.*$/s, "");
  const path = bare.startsWith("/") && !bare.startsWith("//") ? bare : pathOfUrl(bare);
  if (path === null) return null;
  const [, names = "", query = ""] = /^([^?]*)(.*)$/s.exec(path)!;
  // An encoded slash is part of a name.
  const parts = names.split(/(\/|%2F)/i).map((part, at) => (at % 2 === 1 ? part.toUpperCase() : nameOf(part, grammar)));
  return parts.join("") + encodeTyped(query as TypedText, grammar);
}

/** As it is written: a parser of URLs would encode what names of files may hold. */
function pathOfUrl(text: string): string | null {
  const [, rest] = /^https?:\/\/[^/?]+(.*)$/is.exec(text) ?? [];
  if (rest === undefined) return null;
  return rest.startsWith("/") ? rest : `/${rest}`;
}

/** The name decoded to its bytes and encoded as one of a file is. */
function nameOf(text: string, grammar: Grammar): string {
  const encoded = text.toWellFormed().replace(/[^\x00-\x7f]+/g, encodeURIComponent);
  const bytes = encoded.replace(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return encodeName(decodePath(Buffer.from(bytes, "latin1")), grammar);
}
