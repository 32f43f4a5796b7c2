import { ESCAPED_BY_BROWSERS } from "../../url/address.ts";
import type { Grammar, GrammarOptions } from "../../url/grammar.ts";

/** Items of one call. 100 are documented, and older pages say 30: https://developers.cloudflare.com/cache/how-to/purge-cache/ */
export const ITEMS_OF_A_CALL = 30;
/** Most tags of one purge, 20 calls: a Free account may send 25 at once and five a minute after that. */
const MOST_TAGS = 600;

/** https://developers.cloudflare.com/cache/how-to/purge-cache/ */
export function cloudflareGrammar({ site }: Pick<GrammarOptions, "site">): Grammar {
  // Each path takes one item per origin. Paths that do not fit into one call are covered by prefixes.
  const most = Math.max(1, Math.floor(ITEMS_OF_A_CALL / Math.max(1, site.length)));
  return {
    cut: "segment",
    maxPatterns: most,
    maxWildcards: most,
    maxTags: MOST_TAGS,
    maxLength: 4_000,
    escaped: ESCAPED_BY_BROWSERS,
    // In a URL, Cloudflare refuses it or takes it for a wildcard, as it once did.
    unpurgeable: "*",
    wildcardCoversItsPrefix: true,
  };
}
