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
  ESCAPED_BY_BROWSERS: () => ESCAPED_BY_BROWSERS,
  urlsOf: () => urlsOf
});
module.exports = __toCommonJS(stdin_exports);
var ESCAPED_BY_BROWSERS = '<>"#%{}\\^`?';
var EITHER_WAY = /[[\]|]/g;
function urlsOf(origin, path) {
  const query = path.indexOf("?");
  const plain = query < 0 ? path : path.slice(0, query);
  const encoded = plain.replace(EITHER_WAY, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  const paths = /* @__PURE__ */ new Set([path, encoded + path.slice(plain.length)]);
  return [...paths].map((one) => new URL(origin + one).href);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ESCAPED_BY_BROWSERS,
  urlsOf
});
