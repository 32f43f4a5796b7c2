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
  ITEMS_OF_A_CALL: () => ITEMS_OF_A_CALL,
  cloudflareGrammar: () => cloudflareGrammar
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_ZYY3EL7Y = require("./chunk-ZYY3EL7Y.js");
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
    escaped: import_chunk_ZYY3EL7Y.ESCAPED_BY_BROWSERS,
    // In a URL to purge it is refused or taken for a wildcard of old.
    unpurgeable: "*",
    wildcardCoversItsPrefix: true
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ITEMS_OF_A_CALL,
  cloudflareGrammar
});
