import { realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { isCheckoutOf, readCheckout } from "../git/checkout.ts";
import type { LinkedFile } from "../git/linked-file.ts";
import { UnreadableError } from "../git/trouble.ts";
import { IrregularFileError, isOutside, readRegularFile } from "../regular-file.ts";
import { BUILT_RULE } from "./parse.ts";

/** The text of the rules and the name by which messages call it. */
export interface RulesText {
  readonly text: string;
  readonly source: string;
  /** Path in the repository when the rules come from a file, for annotations. */
  readonly file: string | null;
  /** The paths of head that decide which bytes the file has, see LinkedFile; null when it is not head's. */
  readonly way: readonly string[] | null;
}

/** The rules for built files where nobody has written any: each is served by its own path. */
export const BUILT_RULES = `${JSON.stringify(BUILT_RULE.glob)}: ${BUILT_RULE.target}`;

/** The file of rules cannot be read; the message says where it was looked for. */
export class RulesFileError extends Error {
  override name = "RulesFileError";
}

/** Where files of rules are looked for. */
export interface RulesPlaces {
  readonly workspace: string | null;
  /** `owner/name` */
  readonly repository: string;
  /** A file of head, or null. May throw UnreadableError. */
  fromHead(path: string): Promise<LinkedFile | null>;
  /** The rules where the input names the default file and there is none. */
  readonly preset?: string;
}

/** The file of rules where the input names none. */
export const DEFAULT_RULES = ".github/cdn-purge.yml";

/** Most bytes of a file of rules. */
const LARGEST_RULES = 16 * 1024 * 1024;

/**
 * The rules as the input gives them: the text itself if it has a line break or a `: `, otherwise the file of that path.
 * Head's file decides where head has one: the workspace may hold another commit. A path below a folder of the workspace
 * that is a checkout of the repository is one of the repository, too.
 */
export async function readRules(input: string, places: RulesPlaces): Promise<RulesText> {
  if (isRulesText(input)) return { text: input, source: "rules", file: null, way: null };
  const path = input.trim();
  const name = rulesPath(input);
  if (name === null) throw outside(path);
  const own = await readHead(name, places);
  if (own && !(own instanceof UnreadableError)) return fromHead(own, name);

  const { workspace, repository } = places;
  const bytes = workspace && readWorkspace(workspace, name, path);
  const inner = bytes && pathInCheckout(workspace, name, repository);
  const found = inner && (await readHead(inner, places));
  if (found && !(found instanceof UnreadableError)) return fromHead(found, inner);
  if (bytes) return { text: decodeRules(bytes, name), source: name, file: inner ?? name, way: null };
  if (own) throw own;
  if (places.preset !== undefined && name === DEFAULT_RULES)
    return { text: places.preset, source: places.preset, file: null, way: null };
  throw new RulesFileError(
    `\`rules\` names the file ${JSON.stringify(name || path)}, which is neither in the workspace nor in the commit that was deployed. Create it, for example with the line \`public/**: /$1\`, or give the rules as YAML text.`,
  );
}

/** Whether the input is the text of the rules, not the path of a file. */
export function isRulesText(input: string): boolean {
  return /[\r\n]|: /.test(input);
}

/** The path of the file that the input names, from the root of the repository; null if that leads out of it. */
export function rulesPath(input: string): string | null {
  const path = input.trim();
  if (isAbsolute(path) || isOutside("/w", resolve("/w", path))) return null;
  return relative("/w", resolve("/w", path)).replaceAll("\\", "/");
}

/** Reads the file of that path in the workspace, for a guess: empty where it is none that can be read. */
export function glanceAtWorkspace(path: string, workspace: string): string {
  try {
    return readWorkspace(workspace, path, path)?.toString("utf8") ?? "";
  } catch {
    return "";
  }
}

async function readHead(name: string, places: RulesPlaces): Promise<LinkedFile | UnreadableError | null> {
  try {
    return name === "" ? null : await places.fromHead(name);
  } catch (error) {
    if (error instanceof UnreadableError) return error;
    throw error;
  }
}

function fromHead({ bytes, way }: LinkedFile, name: string): RulesText {
  return { text: decodeRules(bytes, name), source: name, file: name, way };
}

/** The bytes of a file of the workspace; null if there is none. Throws RulesFileError for what is no file of it. */
function readWorkspace(workspace: string, name: string, path: string): Buffer | null {
  const file = realPath(join(workspace, name));
  if (file === null) return null;
  if (isOutside(realpathSync(workspace), file)) throw outside(path);
  if (statSync(file).isDirectory()) return null;
  try {
    return readRegularFile(file, LARGEST_RULES);
  } catch (cause) {
    if (!(cause instanceof IrregularFileError)) return null;
    throw new RulesFileError(
      `\`rules\` names ${JSON.stringify(name)}, which cannot be read: ${cause.message}. Give a file of YAML text.`,
      { cause },
    );
  }
}

/** The path of a file in the repository when it is below a folder of the workspace with a checkout of it (`path: site`). */
function pathInCheckout(workspace: string, name: string, repository: string): string | null {
  for (let folder = dirname(name); folder !== "."; folder = dirname(folder)) {
    const checkout = readCheckout(join(workspace, folder));
    if (checkout) return isCheckoutOf(checkout, repository) ? name.slice(folder.length + 1) : null;
  }
  return null;
}

function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

function outside(path: string): RulesFileError {
  return new RulesFileError(
    `\`rules\` is ${JSON.stringify(path)}, which leads out of the workspace. Give a path inside the repository, such as \`.github/cdn-purge.yml\`.`,
  );
}

/** The text of a file of rules. Throws RulesFileError. */
export function decodeRules(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new RulesFileError(`${name} is not UTF-8. Save the file of rules as UTF-8.`, { cause });
  }
}
