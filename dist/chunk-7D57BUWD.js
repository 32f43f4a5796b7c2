import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  ESCAPED_BY_BROWSERS
} from "./chunk-7QEZ3OJI.js";

// src/cdn/cloudflare-grammar.ts
var ITEMS_OF_A_CALL = 30;
var MOST_TAGS = 600;
function cloudflareGrammar({ site }) {
  const most = Math.max(1, Math.floor(ITEMS_OF_A_CALL / Math.max(1, site.length)));
  return {
    cut: "segment",
    maxPatterns: most,
    maxWildcards: most,
    maxTags: MOST_TAGS,
    maxLength: 4e3,
    escaped: ESCAPED_BY_BROWSERS,
    // In a URL to purge it is refused or taken for a wildcard of old.
    unpurgeable: "*",
    wildcardCoversItsPrefix: true
  };
}

export {
  ITEMS_OF_A_CALL,
  cloudflareGrammar
};
