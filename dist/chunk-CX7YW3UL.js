import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  ESCAPED_BY_BROWSERS
} from "./chunk-7QEZ3OJI.js";

// src/cdn/fastly-grammar.ts
var MOST_URLS = 2e3;
var KEYS_OF_A_CALL = 256;
var MOST_KEYS = 16 * KEYS_OF_A_CALL;
var fastlyGrammar = ({ site }) => ({
  cut: "none",
  maxPatterns: Math.max(1, Math.floor(MOST_URLS / Math.max(1, site.length))),
  maxWildcards: 0,
  maxTags: MOST_KEYS,
  maxLength: 4e3,
  escaped: ESCAPED_BY_BROWSERS,
  unpurgeable: "",
  wildcardCoversItsPrefix: true
});

export {
  KEYS_OF_A_CALL,
  fastlyGrammar
};
