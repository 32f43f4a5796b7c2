var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  KEYS_OF_A_CALL: () => KEYS_OF_A_CALL,
  fastlyGrammar: () => fastlyGrammar
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_ZYY3EL7Y = require("./chunk-ZYY3EL7Y.js");
var MOST_URLS = 2e3;
var KEYS_OF_A_CALL = 256;
var MOST_KEYS = 16 * KEYS_OF_A_CALL;
var fastlyGrammar = ({ site }) => ({
  cut: "none",
  maxPatterns: Math.max(1, Math.floor(MOST_URLS / Math.max(1, site.length))),
  maxWildcards: 0,
  maxTags: MOST_KEYS,
  maxLength: 4e3,
  escaped: import_chunk_ZYY3EL7Y.ESCAPED_BY_BROWSERS,
  unpurgeable: "",
  wildcardCoversItsPrefix: true
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  KEYS_OF_A_CALL,
  fastlyGrammar
});
