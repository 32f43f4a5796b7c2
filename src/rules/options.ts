import { grouped } from "../number.ts";
import { siteOrigin } from "../url/address.ts";
import { isIndexName } from "../url/forms.ts";
import { MOST_PATHS } from "../url/grammar.ts";
import type { Entry, Fail } from "./yaml.ts";

/** The options that one place sets: the inputs, the command line, or the file of rules. None that it does not. */
export interface GivenOptions {
  readonly directoryIndex?: string;
  readonly cleanUrls?: boolean;
  readonly queryStrings?: boolean;
  readonly maxPaths?: number;
  /** The folder that was deployed. */
  readonly buildDir?: string;
  /** Origins, such as `https://www.example.com`. */
  readonly site?: readonly string[];
}

export type OptionField = keyof GivenOptions;

interface Reader {
  /** The name that users write. */
  readonly name: string;
  /** The value that a text means; null if it is none. */
  read(text: string): string | number | boolean | null;
  /** The values that may be written, in words. */
  readonly allowed: string;
  /** Whether a list of texts may stand in place of one. */
  readonly isList?: true;
}

const BOOLEAN = { read: readBoolean, allowed: "true or false" };

/** The word of the input `directory-index` that leaves it to the rules; a file of this name would be none of any site. */
export const AUTO = "auto";

/** A path that leads out of no folder. */
const FOLDER = /^(?![/\\]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))[^\x00-\x1f\x7f]+$/;

/** How each option is written, wherever it stands. */
export const OPTIONS: Readonly<Record<OptionField, Reader>> = {
  directoryIndex: {
    name: "directory-index",
    read: (text) => (isIndexName(text) && text !== AUTO ? text : null),
    allowed: 'the name of a file without slashes, such as index.html, or "" to turn it off',
  },
  cleanUrls: { name: "clean-urls", ...BOOLEAN },
  queryStrings: { name: "query-strings", ...BOOLEAN },
  maxPaths: {
    name: "max-paths",
    read: (text) => (/^[1-9]\d{0,5}$/.test(text) && Number(text) <= MOST_PATHS ? Number(text) : null),
    allowed: `a whole number from 1 to ${grouped(MOST_PATHS)}`,
  },
  buildDir: {
    name: "build-dir",
    read: (text) => (FOLDER.test(text) ? text : null),
    allowed: "the path of a folder in the workspace, such as dist",
  },
  site: {
    name: "site",
    read: siteOrigin,
    allowed: "origins without a path, such as https://www.example.com",
    isList: true,
  },
};

const FIELDS = Object.keys(OPTIONS) as OptionField[];

/** The keys of options, which are the names of the inputs. */
export const OPTION_KEYS: readonly string[] = FIELDS.map((field) => OPTIONS[field].name);

/** The options that stand beside the rules, and where each value begins: `.github/cdn-purge.yml:3:12`. */
export interface RulesOptions {
  readonly values: GivenOptions;
  readonly places: Readonly<Partial<Record<OptionField, string>>>;
}

/** The options of rules that set none. */
export const NO_OPTIONS: RulesOptions = { values: {}, places: {} };

/** Reads those of the entries that are options. `fail` refuses what the input of the same name would not take. */
export function readOptions(entries: readonly Entry[], placeOf: (offset: number) => string, fail: Fail): RulesOptions {
  const found = FIELDS.flatMap((field) => {
    const { name, isList, allowed, read } = OPTIONS[field];
    const value = entries.find(({ key }) => key.text === name)?.value;
    if (value === undefined) return [];
    const texts = value.kind === "text" ? [value] : value.kind === "list" && isList ? value.items : null;
    if (texts === null) {
      const held = value.kind === "nothing" ? value.kind : `a ${value.kind}`;
      return fail(value.offset, `${name} holds ${held}; write ${allowed}`);
    }
    const values = texts.map(
      ({ text, offset }) => read(text) ?? fail(offset, `${name} is ${JSON.stringify(text)}; write ${allowed}`),
    );
    return [{ field, value: isList ? values : values[0], place: placeOf(value.offset) }];
  });
  return {
    values: Object.fromEntries(found.map(({ field, value }) => [field, value])),
    places: Object.fromEntries(found.map(({ field, place }) => [field, place])),
  };
}

function readBoolean(text: string): boolean | null {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  return /^(?:false|False|FALSE)$/.test(text) ? false : null;
}
