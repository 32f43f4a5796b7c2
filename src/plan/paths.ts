import type { Destination } from "../destination.ts";
import { compileRules } from "../rules/match.ts";
import { NO_OPTIONS } from "../rules/options.ts";
import type { Rules } from "../rules/parse.ts";
import type { Template } from "../rules/template.ts";
import { type Comparison, compare } from "./comparison.ts";
import type { UrlOptions } from "./document.ts";
import { siteOf } from "./site.ts";

/**
 * Plans for paths that an input names, like the targets of a rule that takes any file: encoded for each CDN, with the
 * forms of a page that the options name, within the budget. Of the site no URL is known.
 */
export function comparePaths(
  paths: readonly Template[],
  destinations: readonly Destination[],
  options: UrlOptions,
): Comparison {
  const rules: Rules = {
    source: "paths",
    rules: [{ glob: "**", line: 1, targets: paths }],
    ignore: [],
    options: NO_OPTIONS,
  };
  const tree = { paths: [], symlinks: new Map(), submodules: new Set<never>() };
  const mapping = { rules, matcher: compileRules(rules), options };
  const site = siteOf(tree, mapping, destinations, { blobs: async () => new Map() });
  return compare({ kind: "given", why: "the input `paths`" }, null, destinations, site);
}
