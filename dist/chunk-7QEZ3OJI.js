import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/cdn/address.ts
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

export {
  ESCAPED_BY_BROWSERS,
  siteOrigin,
  urlsOf,
  baseUrl,
  batchesOf
};
