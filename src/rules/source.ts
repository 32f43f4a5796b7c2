import { readFile, realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve } from "node:path";

/** The text of the rules and the name by which messages call it. */
export interface RulesText {
  readonly text: string;
  readonly source: string;
  /** Path in the repository when the rules come from a file, for annotations. */
  readonly file: string | null;
}

/** The rules for built files where nobody has written any: each is served by its own path. */
export const BUILT_RULES = '"**": /$1';

/** The file of rules cannot be read; the message says where it was looked for. */
export class RulesFileError extends Error {
  override name = "RulesFileError";
}

/**
 * The rules as the input gives them: the text itself if it has a line break or a `: `, otherwise the file of that path,
 * from the workspace or, if it is not there, from head (`fromHead` gives its bytes, or null).
 */
export async function readRules(
  input: string,
  workspace: string | null,
  fromHead: (path: string) => Promise<Uint8Array | null>,
): Promise<RulesText> {
  if (/[\r\n]|: /.test(input)) return { text: input, source: "rules", file: null };
  const path = input.trim();
  const escapes = (from: string, to: string) =>
    /^\.\.(?:[/\\]|$)/.test(relative(from, to)) || isAbsolute(relative(from, to));
  const outside = new RulesFileError(
    `\`rules\` is ${JSON.stringify(path)}, which leads out of the workspace. Give a path inside the repository, such as \`.github/cdn-purge.yml\`.`,
  );
  if (isAbsolute(path) || escapes("/w", resolve("/w", path))) throw outside;
  const name = relative("/w", resolve("/w", path)).replaceAll("\\", "/");
  if (workspace) {
    const file = await realpath(resolve(workspace, name)).catch(() => null);
    if (file && escapes(await realpath(workspace), file)) throw outside;
    const bytes = file && (await readFile(file).catch(() => null));
    if (bytes) return { text: decodeRules(bytes, name), source: name, file: name };
  }
  const bytes = name && (await fromHead(name));
  if (bytes) return { text: decodeRules(bytes, name), source: name, file: name };
  throw new RulesFileError(
    `\`rules\` names the file ${JSON.stringify(name || path)}, which is neither in the workspace nor in the commit that was deployed. Create it, for example with the line \`public/**: /$1\`, or give the rules as YAML text.`,
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
