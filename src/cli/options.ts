import { MOST_PATHS } from "../cdn/cloudfront/grammar.ts";
import { cdnTable } from "../cdn/table.ts";
import type { CdnName } from "../destination.ts";
import { cdnNames } from "../destination.ts";
import { isIndexName } from "../url/forms.ts";
import { integer, type Options, quoted, UsageError } from "./arguments.ts";
import { grammarOf } from "./cdns.ts";

/** What turns files into URLs; the names and defaults of action.yml's inputs. */
export interface MappingOptions {
  /** A file, `-` for standard input; null: the default place. */
  readonly rules: string | null;
  readonly cdn: CdnName;
  readonly maxPaths: number;
  readonly directoryIndex: string;
  readonly cleanUrls: boolean;
  readonly queryStrings: boolean;
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
    default: "index.html",
    value: "F",
    about: 'the file that a path ending in / stands for. Default: index.html; "" for none',
  },
  "clean-urls": { type: "boolean", default: false, about: "/a, /a/, /a/index.html and /a.html are one page" },
  "query-strings": { type: "boolean", default: false, about: "the CDN caches by query string" },
  json: { type: "boolean", default: false, about: "everything as JSON" },
} as const satisfies Options;

/** The budget of a command that plans nothing: grammars need one. */
const DEFAULT_PATHS = "60";

/** The option of every command that plans. */
export const BUDGET_OPTION = {
  "max-paths": {
    type: "string",
    default: DEFAULT_PATHS,
    value: "N",
    about: "most patterns in one CloudFront invalidation, 1 to 3,000. Default: 60",
  },
} as const satisfies Options;

interface MappingValues {
  readonly rules?: string;
  readonly cdn: string;
  readonly "directory-index": string;
  readonly "clean-urls": boolean;
  readonly "query-strings": boolean;
  readonly "max-paths"?: string;
}

/** Checks the options that turn files into URLs. Throws UsageError. */
export function mappingOptions(values: MappingValues): MappingOptions {
  const options: MappingOptions = {
    rules: values.rules ?? null,
    cdn: cdnOf(values.cdn),
    maxPaths: integer("--max-paths", values["max-paths"] ?? DEFAULT_PATHS, MOST_PATHS),
    directoryIndex: indexOf(values["directory-index"]),
    cleanUrls: values["clean-urls"],
    queryStrings: values["query-strings"],
  };
  if (options.rules === "") throw new UsageError("--rules is empty; give a file, or - for standard input");
  if (options.queryStrings && grammarOf(options).cut === "none")
    throw new UsageError(`--query-strings cannot be used with --cdn ${options.cdn}, which purges URL by URL; use tags`);
  return options;
}

function cdnOf(value: string): CdnName {
  if (Object.hasOwn(cdnTable, value)) return value as CdnName;
  throw new UsageError(`--cdn is ${quoted(value)}; allowed are ${cdnNames.join(", ")}`);
}

function indexOf(value: string): string {
  if (isIndexName(value)) return value;
  throw new UsageError(`--directory-index is ${quoted(value)}; give the name of a file, or "" to turn it off`);
}
