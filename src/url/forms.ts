import { encodeTyped, exactTarget, prefixTarget, type Target, type TypedText, type UrlPath } from "./encode.ts";
import type { Grammar } from "./grammar.ts";

/** Which paths are forms of one page. */
export interface PageForms {
  /** The name that a path ending in `/` stands for, as typed. Empty: it stands for no other. */
  readonly directoryIndex: string;
  /** `/a`, `/a/`, `/a/index.html` and `/a.html` are one page. */
  readonly cleanUrls: boolean;
}

/**
 * Extensions of files: a dot in front of anything else is part of a page's name, as in `/releases/1.2.0`. Those that
 * nginx has a type for (https://github.com/nginx/nginx/blob/master/conf/mime.types), and of newer ones those that
 * websites serve.
 */
const FILE_EXTENSIONS = new Set(
  [
    "html htm shtml css xml gif jpeg jpg js atom rss mml txt jad wml htc avif png svg svgz tif tiff wbmp webp ico jng bmp",
    "woff woff2 jar war ear json hqx doc pdf ps eps ai rtf m3u8 kml kmz xls eot odg odp ods odt pptx xlsx docx wmlc wasm",
    "7z cco jardiff jnlp run pl pm prc pdb rar rpm sea swf sit tcl tk der pem crt xpi xhtml xspf zip bin exe dll deb dmg",
    "iso img msi msp msm mid midi kar mp3 ogg m4a ra 3gpp 3gp ts mp4 mpeg mpg mov webm flv m4v mng asx asf wmv avi",
    "mjs cjs map webmanifest jsonld geojson ttf otf csv tsv md markdown yaml yml toml ics vcf epub ppt apk gz tgz br zst",
    "bz2 xz tar jxl heic jfif apng opus flac aac wav oga ogv mkv mpd vtt srt glb gltf ipynb asc sig sha256",
  ].flatMap((line) => line.split(" ")),
);

/** Whether the path names a file, not a page or folder. */
export function isFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return name.startsWith(".") || (dot > 0 && FILE_EXTENSIONS.has(name.slice(dot + 1).toLowerCase()));
}

/** Whether a directory index may be called so; the empty name turns it off. */
export function isIndexName(name: string): boolean {
  return /^[^/*?#\s\x00-\x1f]*$/.test(name) && name !== "." && name !== "..";
}

/** Every form of the page at this path, itself first. One with a query string has no other. */
export function pageForms(path: UrlPath, { directoryIndex, cleanUrls }: PageForms, grammar: Grammar): UrlPath[] {
  if (path.includes("?")) return [path];
  const index = encodeTyped(directoryIndex as TypedText, grammar);
  const stem = cleanUrls ? pageStem(path, index) : directoryStem(path, index);
  if (stem === null) return [path];
  const found = new Set<string>([path, ...formsOf(stem, index, cleanUrls)]);
  const name = cleanUrls ? cleanIndex(index) : null;
  if (name !== null && stem.endsWith(name)) {
    for (const form of formsOf(stem.slice(0, -name.length), index, true)) found.add(form);
  }
  return [...found] as UrlPath[];
}

/**
 * The forms that a path which starts with `prefix` may have outside of `prefix*`: those of a page whose ending begins
 * within the prefix, as `/posts` is a form of `/posts/` and hence of what `/posts/$1` may be.
 */
export function formsOutside(prefix: UrlPath, { directoryIndex, cleanUrls }: PageForms, grammar: Grammar): UrlPath[] {
  if (prefix.includes("?")) return [];
  const index = encodeTyped(directoryIndex as TypedText, grammar);
  const endings = [...(index === "" ? [] : [`/${index}`]), ...(cleanUrls ? ["/", ".html"] : [])];
  const name = cleanUrls ? cleanIndex(index) : null;
  if (name !== null) endings.push(...endings.map((ending) => name + ending));
  const found = new Set<string>();
  for (const ending of endings) {
    for (let length = 1; length <= ending.length; length++) {
      if (!prefix.endsWith(ending.slice(0, length))) continue;
      for (const form of formsOf(prefix.slice(0, -length), index, cleanUrls)) {
        if (!form.startsWith(prefix)) found.add(form);
      }
    }
  }
  return [...found] as UrlPath[];
}

/**
 * Gives the targets that purge a path with all its query strings. Of a file that is a wildcard; one for a page or a folder
 * would take along what lies below it.
 */
export function variantTargets(path: UrlPath, grammar: Grammar): Target[] {
  if (path.includes("?") || isFile(path)) return [prefixTarget(path, grammar)];
  return [exactTarget(path, grammar), prefixTarget(`${path}?` as UrlPath, grammar)];
}

/** The path without the name of the directory index: below it lies what a submodule or symlink holds. */
export function directoryOf(path: UrlPath, directoryIndex: string, grammar: Grammar): UrlPath {
  const plain = path.split("?", 1)[0]!;
  const stem = directoryStem(plain, encodeTyped(directoryIndex as TypedText, grammar));
  return `${stem ?? plain}/` as UrlPath;
}

function formsOf(stem: string, index: string, cleanUrls: boolean): string[] {
  const directory = [`${stem}/`, ...(index === "" ? [] : [`${stem}/${index}`])];
  // The root has no name that could lose its slash or gain an ending.
  if (!cleanUrls || stem === "" || stem.endsWith("/")) return directory;
  return [stem, ...directory, `${stem}.html`];
}

/** `/a/index` is a clean form of `/a/index.html`, which is `/a/`. */
function cleanIndex(index: string): string | null {
  return index.endsWith(".html") && index !== ".html" ? `/${index.slice(0, -5)}` : null;
}

function directoryStem(path: string, index: string): string | null {
  if (path.endsWith("/")) return path.slice(0, -1);
  return index !== "" && path.endsWith(`/${index}`) ? path.slice(0, -index.length - 1) : null;
}

function pageStem(path: string, index: string): string | null {
  const stem = directoryStem(path, index);
  if (stem !== null) return stem;
  if (!isFile(path)) return path;
  return path.endsWith(".html") && !path.endsWith("/.html") ? path.slice(0, -5) : null;
}
