import { posix } from "node:path";
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

/** The globs of built files that need no purge. A folder of the user's that is copied to the same place takes them out. */
export function hashedOf({ generator: { hashed = [], copied }, folder }: Site, files: Files): Hashed {
  const roots = hashed.filter((glob) => glob.includes("/")).map((glob) => glob.split("/")[0]!);
  const places =
    copied === undefined
      ? []
      : roots.map((root) => [folder, copied, root, ""].filter((one, at) => one || at > 1).join("/"));
  const kept = files.paths.find((path) => places.some((place) => path.startsWith(place))) ?? null;
  return { globs: kept === null ? hashed : [], kept };
}

/** The rules for built files: each is served by its own path. */
export function builtRules(site: Site, output: string, { globs }: Hashed, files: Files): string {
  const { generator, folder } = site;
  const found = files.paths.some((path) => path.startsWith(folder) && /(?:^|\/)404\.\w+$/.test(path));
  const everywhere = generator.everywhere ?? (found ? ["404.html"] : []);
  const rules = [
    '"**": /$1',
    ...everywhere.map((name) => `${name}: /*${" ".repeat(4)}${name === "404.html" ? ANSWERS : OTHERS}`),
  ];
  const head = [SCHEMA, `# What ${generator.name} builds, by the paths that the files have in ${output}.`];
  if (globs.length === 0) return lines([...head, ...rules]);
  const ignored = globs.map((glob) => `  - ${JSON.stringify(glob)}`);
  return lines([
    ...head,
    "ignore: # named by their content, so that a changed file is a new one",
    ...ignored,
    "rules:",
    ...rules.map((rule) => `  ${rule}`),
  ]);
}

/** The rules for a folder that is served as it is. */
export function plainRules(folder: string, files: Files): string {
  const prefix = folder === "" ? "" : `${escapeGlob(folder)}/`;
  const error = files.has(`${folder === "" ? "" : `${folder}/`}404.html`);
  const rules = [`${key(`${prefix}**`)}: /$1`, ...(error ? [`${key(`${prefix}404.html`)}: /*    ${ANSWERS}`] : [])];
  if (folder !== "") return lines([SCHEMA, ...rules]);
  return lines([
    SCHEMA,
    "ignore: # what the workflow does not upload",
    ...NOT_UPLOADED.map((glob) => `  - ${JSON.stringify(glob)}`),
    "rules:",
    ...rules.map((rule) => `  ${rule}`),
  ]);
}

/** What lies beside a site that is the whole repository. */
export const NOT_UPLOADED = [".git*", ".github/**"];

/** The source rules of a site, one a line. The content may lie in another folder, also outside of the site's. */
export function sourceRules({ generator: { sources, content }, folder, marks }: Site, files: Files): string[] {
  const [setting, usual] = content ?? [];
  const named = marks.map((path) => (setting === undefined ? null : readSetting(path, files.read(path), setting)));
  const found = named.find((one) => one?.kind === "text");
  return sources.map(([glob, ...targets]) => {
    const isContent = usual !== undefined && glob.startsWith(`${usual}/`);
    const moved = isContent && found?.kind === "text" ? posix.join(folder, found.value) : null;
    const place = posix.normalize(moved ?? (isContent ? posix.join(folder, usual) : folder)).replace(/^\.?\/?$/, "");
    const rest = isContent ? glob.slice(usual.length + 1) : glob;
    const [only] = targets;
    const value = targets.length === 1 ? only! : `[${targets.map((target) => JSON.stringify(target)).join(", ")}]`;
    return `${key(place === "" ? rest : `${escapeGlob(place)}/${rest}`)}: ${value}`;
  });
}

/** A name as a glob that matches it alone. */
function escapeGlob(name: string): string {
  return name.replace(/[\\*?[\](){}!+@|$^]/g, "\\$&");
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
