import { cdnTable, entryOf } from "../cdn/table.ts";
import { type CdnName, cdnNames } from "../destination.ts";
import { type RunOptions, resolveOptions } from "../plan/options.ts";
import { type GivenOptions, OPTIONS, type RulesOptions } from "../rules/options.ts";
import { type Rules, RulesError } from "../rules/parse.ts";
import type { Grammar } from "../url/grammar.ts";
import { type Options, quoted, UsageError } from "./arguments.ts";

/** The options that turn files into URLs, by the names of action.yml's inputs. */
export interface MappingOptions {
  /** A file, `-` for standard input; null: the default place. */
  readonly rules: string | null;
  readonly cdn: CdnName;
  /** Those that are given, which go before what the rules set. */
  readonly given: GivenOptions;
}

/** The options of every command that reads rules. */
export const MAPPING_OPTIONS = {
  rules: {
    type: "string",
    short: "r",
    value: "FILE",
    about:
      "the rules; - reads standard input. Default: .github/cdn-purge.yml of the work tree, or of HEAD where there is none",
  },
  cdn: {
    type: "string",
    default: "cloudfront",
    value: "NAME",
    about: "cloudfront (default), cloudflare or fastly",
  },
  "directory-index": {
    type: "string",
    value: "F",
    about: 'the file that a path ending in / stands for. Default: what the rules set, or index.html; "" for none',
  },
  "clean-urls": { type: "boolean", about: "/a, /a/, /a/index.html and /a.html are one page" },
  "no-clean-urls": { type: "boolean", about: "they are not. Default: what the rules set, or that" },
  "query-strings": { type: "boolean", about: "the CDN caches by query string" },
  "no-query-strings": { type: "boolean", about: "it does not. Default: what the rules set, or that" },
  json: { type: "boolean", default: false, about: "everything as JSON" },
} as const satisfies Options;

/** The option of every command that plans. */
export const BUDGET_OPTION = {
  "max-paths": {
    type: "string",
    value: "N",
    about: "most patterns in one CloudFront invalidation, 1 to 3,000. Default: what the rules set, or 60",
  },
} as const satisfies Options;

type Values = Readonly<Record<string, unknown>>;

/** Checks the options that turn files into URLs. Throws UsageError. */
export function mappingOptions(values: Values & { readonly rules?: string; readonly cdn: string }): MappingOptions {
  const options = { rules: values.rules ?? null, cdn: cdnOf(values.cdn), given: givenOf(values) };
  if (options.rules === "") throw new UsageError("--rules is empty; give a file, or - for standard input");
  if (options.given.queryStrings && !entryOf(options.cdn).queryStrings)
    throw new UsageError(`--query-strings cannot be used with --cdn ${options.cdn}, which purges URL by URL; use tags`);
  return options;
}

function givenOf(values: Values): GivenOptions {
  const given = (["directoryIndex", "cleanUrls", "queryStrings", "maxPaths"] as const).flatMap((field) => {
    const { name, read, allowed } = OPTIONS[field];
    const text = values[`no-${name}`] ? "false" : values[name];
    if (text === undefined) return [];
    const value = read(String(text));
    if (value === null) throw new UsageError(`--${name} is ${quoted(String(text))}; give ${allowed}`);
    return [[field, value]];
  });
  return Object.fromEntries(given);
}

function cdnOf(value: string): CdnName {
  if (Object.hasOwn(cdnTable, value)) return value as CdnName;
  throw new UsageError(`--cdn is ${quoted(value)}; allowed are ${cdnNames.join(", ")}`);
}

/** Cloudflare and Fastly take whole URLs, so each origin of a site counts; without a `site` one is planned for. */
const SITE = ["https://www.example.com"];

/** The options that hold, and what the CDN accepts by them. */
export interface Settled {
  readonly cdn: CdnName;
  readonly options: RunOptions;
  readonly places: RulesOptions["places"];
  readonly grammar: Grammar;
  /** A sentence for each option of the rules that the command line goes before. */
  readonly notices: readonly string[];
}

/** Settles the options by the command line and the rules. Throws RulesError for what the CDN cannot do. */
export function settleOptions({ cdn, given }: Pick<MappingOptions, "cdn" | "given">, rules: Rules): Settled {
  const { options, places, overridden } = resolveOptions(given, rules.options, (name) => `--${name}`);
  const entry = entryOf(cdn);
  if (places.queryStrings && options.queryStrings && !entry.queryStrings)
    throw new RulesError(
      `${places.queryStrings}: query-strings cannot be used with --cdn ${cdn}, which purges URL by URL; use tags, or --no-query-strings`,
    );
  const site = options.site.length > 0 ? options.site : SITE;
  return { cdn, options, places, grammar: entry.grammar({ ...options, site }), notices: overridden };
}
