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
  FREE_PATHS: () => FREE_PATHS,
  LIMITS: () => LIMITS,
  MOST_PATHS: () => MOST_PATHS,
  cloudfrontGrammar: () => cloudfrontGrammar
});
module.exports = __toCommonJS(stdin_exports);
var LIMITS = {
  gitMs: 5 * 6e4,
  gitSilenceSeconds: 30,
  githubMs: 3e4,
  cloudfrontMs: 3e4
};
var MOST_PATHS = 3e3;
var FREE_PATHS = 1e3;
var cloudfrontGrammar = ({ maxPaths }) => ({
  cut: "any",
  maxPatterns: maxPaths,
  maxTags: null,
  maxWildcards: 15,
  maxLength: 4e3,
  // RFC 1738's unsafe characters, and nothing else: a path that is encoded further misses too.
  escaped: '<>"#%{}|\\^[]`?',
  // Raw it is refused, with the whole batch; as %7E it is accepted and does nothing (aws-sdk-js-v3#4042).
  unpurgeable: "~",
  // Some have seen /dir/* leave /dir/ stale (pulumi/docs#21786).
  wildcardCoversItsPrefix: false
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  FREE_PATHS,
  LIMITS,
  MOST_PATHS,
  cloudfrontGrammar
});
