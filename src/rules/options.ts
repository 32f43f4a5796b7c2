import { siteOrigin } from "../url/address.ts";
import { isIndexName } from "../url/forms.ts";
import { MOST_PATHS } from "../url/grammar.ts";
import type { Entry, Fail } from "./yaml.ts";

/** Inputs of action.yml that the rules' file sets; none that it does not. */
export interface RulesOptions {
  readonly directoryIndex?: string;
  readonly cleanUrls?: boolean;
  readonly queryStrings?: boolean;
  readonly maxPaths?: number;
  /** A folder of the workspace. */
  readonly buildDir?: string;
  /** Origins, such as `https://www.example.com`. */
  readonly site?: readonly string[];
}

interface Reader {
  readonly field: keyof RulesOptions;
  /** The value that a text means; null if it is none. */
  read(text: string): string | number | boolean | null;
  /** What to write. */
  readonly fix: string;
  /** Whether a list of texts may stand in place of one. */
  readonly isList?: true;
}

const BOOLEAN_FIX = "write true or false";

/** The options by their keys, which are the names of the inputs. Each is checked as the input is. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [
    "directory-index",
    {
      field: "directoryIndex",
      read: (text) => (isIndexName(text) ? text : null),
      fix: 'write the name of a file without slashes, such as index.html, or "" to turn it off',
    },
  ],
  ["clean-urls", { field: "cleanUrls", read: readBoolean, fix: BOOLEAN_FIX }],
  ["query-strings", { field: "queryStrings", read: readBoolean, fix: BOOLEAN_FIX }],
  [
    "max-paths",
    {
      field: "maxPaths",
      read: (text) => (/^[1-9]\d{0,5}$/.test(text) && Number(text) <= MOST_PATHS ? Number(text) : null),
      fix: `write a whole number from 1 to ${MOST_PATHS}`,
    },
  ],
  [
    "build-dir",
    {
      field: "buildDir",
      read: (text) =>
        /^(?![/\\]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))[^\x00-\x1f\x7f]+$/.test(text) ? text : null,
      fix: "write the path of a folder in the repository, such as dist",
    },
  ],
  [
    "site",
    {
      field: "site",
      read: siteOrigin,
      fix: "write origins without a path, such as https://www.example.com",
      isList: true,
    },
  ],
]);

/** The keys of options. */
export const OPTION_KEYS: readonly string[] = [...READERS.keys()];

/** Reads those of the entries that are options. `fail` refuses what the input of the same name would not take. */
export function readOptions(entries: readonly Entry[], fail: Fail): RulesOptions {
  const options = entries.flatMap(({ key: { text: name }, value }) => {
    const reader = READERS.get(name);
    if (reader === undefined) return [];
    const texts = value.kind === "text" ? [value] : value.kind === "list" && reader.isList ? value.items : null;
    if (texts === null)
      return fail(
        value.offset,
        `${name} holds ${value.kind === "nothing" ? value.kind : `a ${value.kind}`}; ${reader.fix}`,
      );
    const values = texts.map(
      ({ text, offset }) => reader.read(text) ?? fail(offset, `${name} is ${JSON.stringify(text)}; ${reader.fix}`),
    );
    return [[reader.field, reader.isList ? values : values[0]] as const];
  });
  return Object.fromEntries(options);
}

function readBoolean(text: string): boolean | null {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  return /^(?:false|False|FALSE)$/.test(text) ? false : null;
}
