import { ESCAPED_BY_BROWSERS, type Grammar, type GrammarOptions } from "../../url/grammar.ts";

/** Items of one call. 100 are documented, and older pages say 30: https://developers.cloudflare.com/cache/how-to/purge-cache/ */
export const ITEMS_OF_A_CALL = 30;
/** Most calls of one purge, including those that find the item that Cloudflare refused. */
export const MOST_CALLS = 100;
/** Most URLs of one purge, 40 calls: with those of the prefixes and tags, some 40 are left to find the refused item. */
const MOST_URLS = 40 * ITEMS_OF_A_CALL;
/** Most prefixes and most tags of one purge, 20 calls: a Free account may send 25 at once and five a minute after that. */
const MOST_PREFIXES = 20 * ITEMS_OF_A_CALL;
const MOST_TAGS = 20 * ITEMS_OF_A_CALL;
/** https://developers.cloudflare.com/cache/how-to/purge-cache/purge_by_prefix/ */
const MOST_SLASHES = 31;
/** Files that browsers fetch with CORS: fonts always, scripts and style sheets with `crossorigin` or as modules, data with `fetch`. */
export const FETCHED_WITH_CORS = /\.(?:woff2?|ttf|otf|m?js|css|json|wasm|webmanifest)$/i;

/** https://developers.cloudflare.com/cache/how-to/purge-cache/ */
export function cloudflareGrammar({ site, queryStrings }: Omit<GrammarOptions, "maxPaths">): Grammar {
  const origins = Math.max(1, site.length);
  // A file has a URL on each origin, and where it is fetched with CORS a copy for each origin that fetches it.
  const copiesOf = (path: string) => (FETCHED_WITH_CORS.test(path.split("?", 1)[0]!) ? 1 + origins : 1);
  return {
    cut: "segment",
    maxItems: queryStrings ? MOST_PREFIXES : MOST_URLS,
    itemsOf: (pattern) => origins * (queryStrings || pattern.endsWith("*") ? 1 : copiesOf(pattern)),
    maxWildcards: Math.max(1, Math.floor(MOST_PREFIXES / origins)),
    maxTags: MOST_TAGS,
    maxLength: 4_000,
    maxSlashes: MOST_SLASHES,
    escaped: ESCAPED_BY_BROWSERS,
    // In a URL, Cloudflare refuses it or takes it for a wildcard, as it once did.
    unpurgeable: "*",
    wildcardCoversItsPrefix: true,
    // A prefix takes every query string of a path, but holds none itself.
    pathIsPrefix: queryStrings,
    // It empties the hosts of `site`, and the zone may have others.
    everythingTakesTags: false,
    purgesSpellings: true,
  };
}
