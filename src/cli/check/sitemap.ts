import { gunzipSync } from "node:zlib";

/** The list of a site's URLs cannot be used; the message says which and why. */
export class TruthError extends Error {
  override name = "TruthError";
}

/** A file of a sitemap: URLs of pages, or of more such files. */
interface Sitemap {
  readonly kind: "pages" | "index";
  /** As written, entities decoded. */
  readonly locations: readonly string[];
}

/** Most bytes of one sitemap, as the protocol has it: https://www.sitemaps.org/protocol.html#index */
export const MOST_BYTES = 52_428_800;
/** Most sitemaps of one site, and most URLs. */
const MOST_SITEMAPS = 200;
const MOST_URLS = 1_000_000;

/** Reads an XML sitemap, a sitemap index, or a list of one URL or URL path a line, each plain or gzipped. Throws TruthError. */
function parseSitemap(bytes: Buffer, name: string): Sitemap {
  const text = new TextDecoder().decode(unzipped(bytes, name)).trimStart();
  if (!text.startsWith("<")) return { kind: "pages", locations: linesOf(text, name) };
  const xml = withoutComments(text);
  const [, root] = /<(?:[\w-]+:)?(urlset|sitemapindex)[\s>]/.exec(xml.slice(0, 10_000)) ?? [];
  if (root === undefined)
    throw new TruthError(
      `${name} is no sitemap: it holds neither <urlset> nor <sitemapindex>; give an XML sitemap, or a list of one URL a line`,
    );
  const [, ...pieces] = xml.split(/<loc\s*>/);
  const locations = pieces.map((piece) => {
    const inner = piece.slice(0, Math.max(0, piece.indexOf("</loc"))).trim();
    const isData = inner.startsWith("<![CDATA[") && inner.endsWith("]]>");
    return isData ? inner.slice(9, -3).trim() : decodeEntities(inner);
  });
  return { kind: root === "urlset" ? "pages" : "index", locations: locations.filter(Boolean) };
}

/** In one pass, whatever a file holds: a regular expression would start anew at each `<!--` without an end. */
function withoutComments(xml: string): string {
  const [before = "", ...pieces] = xml.split("<!--");
  return (
    before +
    pieces.map((piece) => piece.slice(piece.indexOf("-->") < 0 ? piece.length : piece.indexOf("-->") + 3)).join("")
  );
}

/**
 * The URLs of a sitemap and of all that it names. `read` gets a location and its sitemap's, and returns the bytes; null
 * where that is none to read. Throws TruthError.
 */
export async function followSitemaps(
  starts: readonly string[],
  read: (location: string, from: string | null) => Promise<Buffer | null>,
): Promise<string[]> {
  const ahead = starts.map((location): readonly [string, string | null] => [location, null]);
  const seen = new Set(starts);
  const urls: string[] = [];
  for (const [location, from] of ahead) {
    const bytes = await read(location, from);
    if (bytes === null) continue;
    const { kind, locations } = parseSitemap(bytes, location);
    if (kind === "pages") for (const url of locations) urls.push(url);
    if (urls.length > MOST_URLS) throw new TruthError(`there are more than ${MOST_URLS} URLs in the sitemaps`);
    for (const next of kind === "index" ? locations : []) {
      if (seen.has(next)) continue;
      seen.add(next);
      ahead.push([next, location]);
      if (ahead.length > MOST_SITEMAPS)
        throw new TruthError(`there are more than ${MOST_SITEMAPS} sitemaps; give those that matter by --sitemap FILE`);
    }
  }
  return urls;
}

function unzipped(bytes: Buffer, name: string): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch (cause) {
    throw new TruthError(`${name} cannot be unzipped: ${(cause as Error).message}`, { cause });
  }
}

function linesOf(text: string, name: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const wrong = lines.findIndex((line) => line !== "" && !/^(?:#|https?:\/\/|\/)/i.test(line));
  if (wrong >= 0)
    throw new TruthError(
      `${name}:${wrong + 1}: ${JSON.stringify(lines[wrong]!.slice(0, 80))} is no URL; write one a line, such as https://www.example.com/posts/ or /posts/`,
    );
  return lines.filter((line) => line !== "" && !line.startsWith("#"));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? all;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
