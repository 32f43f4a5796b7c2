import { SEPARATORS } from "../changes/changes.ts";
import { pathFromText, type RepoPath } from "../git/path.ts";
import { type Folders, isBelow, readText } from "./files.ts";
import { InputError, quoted } from "./read.ts";

/** How a message begins that refuses one name of the list. */
type Naming = (name: string, index: number) => string;

const given: Naming = (name) => `\`changed-files\` has ${quoted(name)}`;

/** Messages quote nothing from a file: a changed file may be called `@FILE`. */
const inFile = (file: string): Naming => {
  return (_, index) => `\`changed-files\` names the file ${quoted(file)}, whose entry ${index + 1} cannot be used`;
};

/**
 * Reads `changed-files`: a JSON array, one path a line, or `@FILE`, a file that holds either. Null when it is empty. Throws
 * InputError.
 */
export function readChangedFiles(value: string, folders: Folders): readonly RepoPath[] | null {
  if (value.trim() === "") return null;
  const [, file] = /^\s*@([^\r\n]+?)\s*$/.exec(value) ?? [];
  if (file === undefined) return parseList(value, given);
  if (!isBelow(file, folders)) {
    throw new InputError(
      `\`changed-files\` names the file ${quoted(file)}, which is neither below the workspace nor below RUNNER_TEMP. If it is a changed file whose name starts with @, give a JSON array: ${JSON.stringify([`@${file}`]).slice(0, 200)}.`,
    );
  }
  return parseList(readText("changed-files", file, folders), inFile(file));
}

function parseList(text: string, naming: Naming): RepoPath[] {
  const trimmed = text.trim();
  const names = trimmed.startsWith("[") ? parseArray(trimmed, naming) : null;
  if (names) return names.map((name, index) => pathFromText(checkPath(name, naming(name, index))));
  // A space may be part of a name, at its end too.
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  return lines.map((line, index) => {
    const said = naming(line, index);
    checkFormat(line, said);
    if (lines.length === 1) checkSeparator(line, said);
    return pathFromText(checkPath(line, said));
  });
}

/** The texts of a JSON array; null for a list whose first name starts with a bracket, as `[slug].js` does. */
function parseArray(text: string, naming: Naming): readonly string[] | null {
  let names: unknown;
  try {
    names = JSON.parse(text);
  } catch (error) {
    if (/^\[\s*\\/.test(text)) {
      throw new InputError(
        "`changed-files` is JSON whose quotes are escaped. For tj-actions/changed-files set `escape_json: false` beside `json: true`.",
      );
    }
    if (!/^\[\s*(?:["\d[{]|$)/.test(text) || /^\[+[^"\],]*\]+[^\],\s]/.test(text)) return null;
    const message = "`changed-files` starts like JSON but is none";
    // The parser's reason quotes a piece of the text.
    throw naming === given
      ? new InputError(`${message}: ${(error as Error).message}`, { cause: error })
      : new InputError(`${message}: the parser refuses it`);
  }
  if (Array.isArray(names) && names.every((name) => typeof name === "string")) return names;
  throw new InputError(
    '`changed-files` is JSON but no array of texts. Give one such as `["public/a.css"]`, or one path a line.',
  );
}

/** Returns the path as the repository writes it. Throws InputError for a name that no file of it can have. */
function checkPath(name: string, said: string): string {
  const path = name.startsWith("./") ? name.slice(2) : name;
  if (
    path === "" ||
    path.startsWith("/") ||
    path.split("/").some((part) => part === ".." || part === "." || part === "")
  ) {
    throw new InputError(
      `${said}. Paths are those of the repository, from its root and without a leading slash, such as \`public/a.css\`.`,
    );
  }
  if (path.includes("\0")) throw new InputError(`${said}: a path holds no NUL character.`);
  return path;
}

const LINES = "one path a line, or a JSON array";

/** Forms in which git and other actions write names, and which name no file as they stand. */
const FORMATS: readonly { readonly is: RegExp; readonly fix: string }[] = [
  {
    is: /^".*\\.*"$/s,
    fix: ", a name that git has quoted. Ask git for names with `-z` or `-c core.quotePath=off`, and give a JSON array if a name holds a line break or a quote.",
  },
  {
    is: /^[ACDMRTUX]\d{0,3}\t/,
    fix: ", a line of `git diff --name-status`. Take `git diff --name-only`, or leave `changed-files` out: this action compares by itself.",
  },
  {
    is: /^(['"])(?:.*\1$|[^'"]*\1[\s,])/s,
    fix: `: that is in quotes, as for a shell or a table. Give ${LINES}: dorny/paths-filter gives one with \`list-files: json\`, tj-actions/changed-files with \`json: true\` and \`escape_json: false\`.`,
  },
  {
    is: /\\/,
    fix: `: that has a backslash, as names escaped for a shell and names from Windows have. Give ${LINES} of names as they are: dorny/paths-filter does with \`list-files: json\`, tj-actions/changed-files with \`safe_output: false\` and \`use_posix_path_separator: true\`. A name that holds a backslash itself can stand in a JSON array.`,
  },
];

function checkFormat(line: string, said: string): void {
  const format = FORMATS.find(({ is }) => is.test(line));
  if (format) throw new InputError(`${said}${format.fix}`);
}

/** The end of a file's name that has an ending. */
const FILE = /[^/]\.[A-Za-z][A-Za-z0-9]{0,9}$/;

/** Refuses a list in one line. A name may hold spaces and commas, but not if each piece of it is the name of a file. */
function checkSeparator(line: string, said: string): void {
  for (const [separator, what] of SEPARATORS) {
    const pieces = line.split(separator).filter(Boolean);
    if (pieces.length < 2 || !pieces.every((piece) => FILE.test(piece))) continue;
    throw new InputError(
      `${said}: that is a list separated by ${what}. Give ${LINES}: tj-actions/changed-files gives one with \`json: true\` and \`escape_json: false\`, dorny/paths-filter with \`list-files: json\`, jitterbit/get-changed-files with \`format: json\`. If it is one name, give it in a JSON array.`,
    );
  }
}
