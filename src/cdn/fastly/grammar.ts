import { ESCAPED_BY_BROWSERS, type Grammar, type GrammarOptions } from "../../url/grammar.ts";

/** Most URLs of one purge: each is a request of its own. More are one purge_all. */
const MOST_URLS = 2_000;
/** Surrogate keys of one call: https://www.fastly.com/documentation/reference/api/purging/ */
export const KEYS_OF_A_CALL = 256;
/** Most surrogate keys of one purge, 16 calls. More are one purge_all. */
const MOST_KEYS = 16 * KEYS_OF_A_CALL;

/** https://www.fastly.com/documentation/reference/api/purging/ */
export const fastlyGrammar = ({ site }: Pick<GrammarOptions, "site">): Grammar => ({
  cut: "none",
  maxItems: MOST_URLS,
  // Each path is a request for each origin.
  itemsOf: () => Math.max(1, site.length),
  maxWildcards: 0,
  maxTags: MOST_KEYS,
  maxLength: 4_000,
  maxSlashes: Number.POSITIVE_INFINITY,
  escaped: ESCAPED_BY_BROWSERS,
  unpurgeable: "",
  wildcardCoversItsPrefix: true,
  pathIsPrefix: false,
  everythingTakesTags: true,
  purgesSpellings: true,
});
