import { parseArgs } from "node:util";
import { cdnTable, entryOf } from "../cdn/table.ts";
import type { CdnName } from "../destination.ts";
import { cdnNames } from "../destination.ts";
import { grouped } from "../number.ts";
import { type GivenOptions, OPTIONS, type OptionField } from "../rules/options.ts";
import { nearest } from "../rules/suggest.ts";

/** What the command line asks for. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | ({ readonly kind: "plan"; readonly base: string | null; readonly head: string } & PlanOptions)
  | ({ readonly kind: "folders"; readonly folder: string; readonly against: string } & PlanOptions)
  | ({ readonly kind: "replay"; readonly last: number; readonly head: string } & PlanOptions);

/** What every kind of plan is made with, by the names of action.yml's inputs. */
export interface PlanOptions {
  /** A file, `-` for standard input; null: the default place. */
  readonly rules: string | null;
  readonly cdn: CdnName;
  /** Those that are given, which go before what the rules set. */
  readonly given: GivenOptions;
  readonly json: boolean;
}

/** The command line cannot be used; the message says which part and what is allowed. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Most commits that `--last` replays. */
const MOST_COMMITS = 10_000;

const options = {
  rules: { type: "string", short: "r" },
  cdn: { type: "string", default: "cloudfront" },
  "max-paths": { type: "string" },
  "directory-index": { type: "string" },
  "clean-urls": { type: "boolean" },
  "no-clean-urls": { type: "boolean" },
  "query-strings": { type: "boolean" },
  "no-query-strings": { type: "boolean" },
  last: { type: "string" },
  "build-dir": { type: "string" },
  against: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", default: false },
} as const;

/** Reads the arguments after the name of the program. Throws UsageError. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values.help) return { kind: "help" };
  if (values.version) return { kind: "version" };
  const [command, ...names] = positionals;
  if (command !== "plan") {
    const given = command === undefined ? "no command is given" : `${quoted(command)} is no command`;
    throw new UsageError(`${given}; there is one, plan: cdn-purge plan [BASE [HEAD]]`);
  }
  const folders = foldersOf(values["build-dir"], values.against);
  const plan: PlanOptions = {
    rules: values.rules ?? null,
    cdn: cdnOf(values.cdn),
    given: givenOf(values),
    json: values.json,
  };
  if (plan.rules === "") throw new UsageError("--rules is empty; give a file, or - for standard input");
  if (plan.given.queryStrings && !entryOf(plan.cdn).queryStrings)
    throw new UsageError(`--query-strings cannot be used with --cdn ${plan.cdn}, which purges URL by URL; use tags`);
  if (folders === null) return { ...plan, ...whatOf(names, values.last) };
  if (names.length > 0) throw new UsageError("--build-dir compares two folders; name no commit beside it");
  if (values.last !== undefined)
    throw new UsageError("--last replays commits, which hold no build; leave out --build-dir");
  return { ...plan, ...folders };
}

/** The two builds that are compared; null: commits are. */
function foldersOf(folder: string | undefined, against: string | undefined) {
  if (folder === undefined && against === undefined) return null;
  if (!folder)
    throw new UsageError("--build-dir is missing; name the folder of the new build: --build-dir NEW --against OLD");
  if (!against)
    throw new UsageError("--against is missing; name the folder of the old build: --build-dir NEW --against OLD");
  return { kind: "folders", folder, against } as const;
}

function whatOf(names: readonly string[], last: string | undefined) {
  if (names.includes("")) throw new UsageError("a commit's name is empty; leave it out or give one such as HEAD~3");
  const range = names.find((name) => name.includes(".."));
  if (range !== undefined) {
    const [base, head] = range.split(/\.{2,3}/);
    throw new UsageError(`${quoted(range)} is a range; write two names: plan ${base || "HEAD"} ${head || "HEAD"}`);
  }
  if (last === undefined) {
    if (names.length > 2) throw new UsageError(`${names.length} commits are named; give BASE and HEAD at most`);
    const [base = null, head = "HEAD"] = names;
    return { kind: "plan", base, head } as const;
  }
  if (names.length > 1) throw new UsageError("--last replays the commits before one HEAD; name no BASE beside it");
  const [head = "HEAD"] = names;
  return { kind: "replay", last: integer("--last", last, MOST_COMMITS), head } as const;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    const { code, message } = cause as Error & { code?: string };
    if (!code?.startsWith("ERR_PARSE_ARGS_")) throw cause;
    const [, unknown] = /^Unknown option '-?-?([^']*)'/.exec(message) ?? [];
    const meant = unknown === undefined ? null : nearest(unknown, Object.keys(options), 2);
    const said = message.split("\n", 1)[0]!.replace(/\.+$/, "");
    throw new UsageError(meant ? `there is no option --${unknown}; did you mean --${meant}?` : said, { cause });
  }
}

function cdnOf(value: string): CdnName {
  if (Object.hasOwn(cdnTable, value)) return value as CdnName;
  throw new UsageError(`--cdn is ${quoted(value)}; allowed are ${cdnNames.join(", ")}`);
}

function integer(option: string, value: string, most: number): number {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= most) return number;
  throw new UsageError(`${option} is ${quoted(value)}; allowed is a whole number from 1 to ${grouped(most)}`);
}

/** The options that the rules may set as well. Throws UsageError. */
function givenOf(values: Readonly<Record<string, string | boolean | undefined>>): GivenOptions {
  const given = (Object.keys(OPTIONS) as OptionField[]).flatMap((field) => {
    if (field === "buildDir") return [];
    const { name, read, allowed } = OPTIONS[field];
    const text = values[`no-${name}`] ? "false" : values[name];
    if (text === undefined) return [];
    const value = read(String(text));
    if (value === null) throw new UsageError(`--${name} is ${quoted(String(text))}; give ${allowed}`);
    return [[field, value]];
  });
  return Object.fromEntries(given);
}

function quoted(value: string): string {
  return JSON.stringify(value);
}
