import { entryOf } from "../cdn/table.ts";
import type { CdnName } from "../destination.ts";
import { type RunOptions, resolveOptions } from "../plan/options.ts";
import type { RulesOptions } from "../rules/options.ts";
import { type Rules, RulesError } from "../rules/parse.ts";
import type { Grammar } from "../url/grammar.ts";
import type { MappingOptions } from "./options.ts";

/** Cloudflare and Fastly take whole URLs, so each origin of a site counts; without a `site` one is planned for. */
const SITE = ["https://www.example.com"];

/** The options that hold, and what the CDN accepts by them. */
export interface Settled {
  readonly cdn: CdnName;
  readonly options: RunOptions;
  readonly places: RulesOptions["places"];
  readonly grammar: Grammar;
  /** What the rules set and the command line gave otherwise. */
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
