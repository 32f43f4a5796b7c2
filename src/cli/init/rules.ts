import { posix } from "node:path";
import { compileGlob } from "../../rules/glob.ts";
import { BUILT_RULES } from "../../rules/source.ts";
import type { Files, Site } from "./find.ts";
import { readSetting } from "./settings.ts";

/** The first line, for editors. */
const SCHEMA = "# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/cdn-purge/v0/docs/schema.json";
const ANSWERS = "# what is missing is answered with it, whatever its URL";
const OTHERS = "# it answers other URLs too";

/** Which built files are named by their content; null: a file of the user keeps its name there, such as the one given. */
interface Hashed {
  readonly globs: readonly string[];
  readonly kept: string | null;
}

/** The files that the build leaves for the site. */
interface Output {
  readonly folder: string;
  readonly cleanUrls: boolean;
}

/** The globs of built files that need no purge. A file of the user's that is copied to such a place takes them out. */
export function hashedOf({ generator: { hashed = [], copied = "" }, folder }: Site, files: Files): Hashed {
  const globs = hashed.map(compileGlob);
  const place = `${posix.join(folder, copied)}/`;
  const isTaken = (path: string) => path.startsWith(place) && globs.some((glob) => glob.test(path.slice(place.length)));
  const kept = hashed.length === 0 ? null : (files.paths.find(isTaken) ?? null);
  return { globs: kept === null ? hashed : [], kept };
}

/** The rules for built files, with the folder that holds them: each is served by its own path. */
export function builtRules(site: Site, output: Output, { globs }: Hashed, files: Files): string {
  const { generator, folder } = site;
  const found = files.paths.some((path) => path.startsWith(folder) && /(?:^|\/)404\.\w+$/.test(path));
  const everywhere = new Set([
    ...(generator.everywhere ?? (found ? ["404.html"] : [])),
    ...textsOf(site, generator.fallback, files).filter((name) => /^[\w.-]+\.html$/.test(name)),
  ]);
  const rules = [
    BUILT_RULES,
    ...[...everywhere].map((name) => `${name}: /*${" ".repeat(4)}${name === "404.html" ? ANSWERS : OTHERS}`),
  ];
  const ignored = globs.map((glob) => `  - ${JSON.stringify(glob)}`);
  return lines([
    SCHEMA,
    `# What ${generator.name} builds: the rules map the files of this folder.`,
    `build-dir: ${quoteYaml(output.folder)}`,
    ...(output.cleanUrls ? ["clean-urls: true"] : []),
    ...(globs.length === 0
      ? []
      : ["ignore: # named by their content, so that a changed file is a new one", ...ignored]),
    "rules:",
    ...rules.map((rule) => `  ${rule}`),
  ]);
}

/** The rules for a folder that is served as it is. */
export function plainRules(folder: string, files: Files): string {
  const error = files.has(posix.join(folder, "404.html"));
  const rules = [
    `${key(below(folder, "**"))}: /$1`,
    ...(error ? [`${key(below(folder, "404.html"))}: /*    ${ANSWERS}`] : []),
  ];
  if (folder !== "") return lines([SCHEMA, ...rules]);
  return lines([
    SCHEMA,
    "ignore: # what the workflow does not upload",
    ...NOT_UPLOADED.map((glob) => `  - ${JSON.stringify(glob)}`),
    "rules:",
    ...rules.map((rule) => `  ${rule}`),
  ]);
}

/** Files beside a site that is the whole repository. */
export const NOT_UPLOADED = [".git*", ".github/**"];

/** The source rules of a site, one a line. The content may lie in another folder, also outside of the site's. */
export function sourceRules(site: Site, files: Files): string[] {
  const { sources, content } = site.generator;
  const [setting, usual] = content ?? [];
  const named = textsOf(site, setting, files);
  return sources.map((source) => {
    const [glob, ...targets] = typeof source === "string" ? [source, "/*"] : source;
    const isContent = usual !== undefined && glob.startsWith(`${usual}/`);
    const place = isContent ? posix.join(site.folder, named.length === 1 ? named[0]! : usual) : site.folder;
    const rest = isContent ? glob.slice(usual.length + 1) : glob;
    const [only] = targets;
    const value = targets.length === 1 ? only! : `[${targets.map((target) => JSON.stringify(target)).join(", ")}]`;
    return `${key(below(place, rest))}: ${value}`;
  });
}

/** The values that the configuration of a site may give a setting, as far as they are plain text. */
function textsOf({ marks }: Site, setting: string | undefined, files: Files): readonly string[] {
  return marks.flatMap((path) => {
    const found = setting === undefined ? null : readSetting(path, files.read(path), setting);
    return found?.kind === "text" ? [found.value] : found?.kind === "unclear" ? found.texts : [];
  });
}

/** A glob below a folder, whose name stands for itself alone. */
function below(folder: string, glob: string): string {
  const name = folder.replace(/\/$/, "").replace(/[\\*?[\](){}!+@|$^]/g, "\\$&");
  return name === "" || name === "." ? glob : `${name}/${glob}`;
}

function key(glob: string): string {
  return /^[A-Za-z0-9_./][\w./-]*$/.test(glob) ? glob : JSON.stringify(glob);
}

/** A text as a YAML value in a block. */
export function quoteYaml(text: string): string {
  const isPlain =
    /^[A-Za-z_./$](?:.*[^\s:])?$/.test(text) && !/: | #|^\.\w+$|^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
