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
  baseUrl: () => baseUrl,
  batchesOf: () => batchesOf,
  siteOrigin: () => siteOrigin,
  urlsOf: () => urlsOf
});
module.exports = __toCommonJS(stdin_exports);
var ESCAPED_BY_BROWSERS = '<>"#%{}\\^`?';
var EITHER_WAY = /[[\]|]/g;
function siteOrigin(text) {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const loopback = url.protocol === "http:" && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  const bare = url.pathname === "/" && !url.search && !url.hash && !url.username && !url.password;
  return bare && (url.protocol === "https:" || loopback) ? url.origin : null;
}
function urlsOf(origin, path) {
  const query = path.indexOf("?");
  const plain = query < 0 ? path : path.slice(0, query);
  const encoded = plain.replace(EITHER_WAY, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  const paths = /* @__PURE__ */ new Set([path, encoded + path.slice(plain.length)]);
  return [...paths].map((one) => new URL(origin + one).href);
}
function baseUrl(value, fallback) {
  return (value?.trim() || fallback).replace(/\/+$/, "");
}
function batchesOf(items, size) {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ESCAPED_BY_BROWSERS,
  baseUrl,
  batchesOf,
  siteOrigin,
  urlsOf
});
