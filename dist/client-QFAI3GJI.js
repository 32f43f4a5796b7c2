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
  cloudflare: () => cloudflare
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_E43T4DOV = require("./chunk-E43T4DOV.js");
var import_chunk_RIE4VUSL = require("./chunk-RIE4VUSL.js");
var import_chunk_BEAA2HDY = require("./chunk-BEAA2HDY.js");
var import_chunk_JTEB5PN5 = require("./chunk-JTEB5PN5.js");
var import_chunk_ZYY3EL7Y = require("./chunk-ZYY3EL7Y.js");
var import_chunk_GWIXZXL4 = require("./chunk-GWIXZXL4.js");
var NOT_ALLOWED = /* @__PURE__ */ new Set([6003, 6111, 9103, 9106, 9109, 1e4, 10001]);
var NO_ZONE = /* @__PURE__ */ new Set([1001, 7e3, 7003]);
var MOST_TEXT = 500;
function refusalOf({ status, json, excerpt }, zone) {
  const answer = typeof json === "object" && json !== null ? json : {};
  if (status >= 200 && status < 300 && answer.success === true) return null;
  const errors = Array.isArray(answer.errors) ? answer.errors : [];
  const texts = errors.map((error) => `${(0, import_chunk_E43T4DOV.saidIn)(error, "message")} (${(0, import_chunk_E43T4DOV.saidIn)(error, "code")})`);
  const said = texts.join(", ").slice(0, MOST_TEXT) || excerpt || "no reason given";
  const has = (codes) => errors.some((error) => codes.has(Number((0, import_chunk_E43T4DOV.saidIn)(error, "code"))));
  if (status === 401 || status === 403 || has(NOT_ALLOWED))
    throw new import_chunk_RIE4VUSL.PurgeError(
      `Cloudflare denied access (${status}: ${said}). Give \`cloudflare-api-token\` a token with the permission Zone > Cache Purge > Purge for zone ${zone}.`
    );
  if (status === 404 || has(NO_ZONE))
    throw new import_chunk_RIE4VUSL.PurgeError(
      `Cloudflare knows no zone ${zone} of this token (${status}: ${said}). Check \`cloudflare-zone\` and the zones that the token names.`
    );
  return `${status}: ${said}`;
}
var MOST_CALLS = 100;
var MOST_SLASHES = 31;
var FETCHED_WITH_CORS = /\.(?:woff2?|ttf|otf|m?js|css|json|wasm|webmanifest)$/i;
var cloudflare = {
  async purge(target, patterns, context) {
    const { env, log, soft, token } = context;
    const base = (0, import_chunk_E43T4DOV.baseUrl)(env.CLOUDFLARE_BASE_URL, "https://api.cloudflare.com/client/v4");
    const url = `${base}/zones/${target}/${soft ? "invalidate_cache" : "purge_cache"}`;
    const reference = context.newReference();
    const headers = { authorization: `Bearer ${token}`, "user-agent": `cdn-purge (${reference})` };
    const post = (0, import_chunk_E43T4DOV.openHttp)("Cloudflare", headers, context);
    const sent = [...new Set(patterns.map((pattern) => narrowed(pattern, context)))].sort();
    const calls = Object.entries(itemsOf(sent, context)).flatMap(
      ([mode, items]) => (0, import_chunk_E43T4DOV.batchesOf)(items, import_chunk_JTEB5PN5.ITEMS_OF_A_CALL).map((batch) => ({ mode, batch }))
    );
    if (calls.length > MOST_CALLS)
      throw new import_chunk_RIE4VUSL.PurgeError(
        `this purge would take ${calls.length} calls to Cloudflare, and ${MOST_CALLS} are allowed. Give fewer origins in \`site\`.`
      );
    let left = MOST_CALLS;
    const ids = [];
    const refused = [];
    const send = async (mode, batch) => {
      left -= 1;
      const answer = await post(url, { [mode]: batch });
      const refusal = refusalOf(answer, target);
      if (refusal === null) {
        const { result } = answer.json;
        ids.push((0, import_chunk_E43T4DOV.saidIn)(result, "id"));
        log.info(`Cloudflare accepted ${batch.length} ${mode}`);
      } else if (batch.length === 1 || left < 2) {
        refused.push(`${batch.map((item) => JSON.stringify(item)).join(", ")}: ${refusal}`);
      } else {
        const middle = batch.length >> 1;
        await send(mode, batch.slice(0, middle));
        await send(mode, batch.slice(middle));
      }
    };
    for (const { mode, batch } of calls) await send(mode, batch);
    if (refused.length > 0)
      throw new import_chunk_RIE4VUSL.PurgeError(
        `Cloudflare refused ${refused.slice(0, 10).join("; ")}${refused.length > 10 ? ` and ${refused.length - 10} more` : ""}. Everything else was ${soft ? "marked stale" : "purged"}; the next run purges it all again.`
      );
    const [id = ""] = ids;
    return { id: ids.length === 1 && id && id !== target ? id : reference, status: "completed", patterns: sent };
  },
  /** What is accepted is done: there is nothing to ask about. */
  wait: async (_target, receipt) => receipt
};
function narrowed(pattern, { queryStrings }) {
  if (pattern.startsWith("#")) return pattern;
  const wildcard = pattern.endsWith("*");
  if (!wildcard && !queryStrings) return pattern;
  const path = wildcard ? pattern.slice(0, -1) : pattern;
  const plain = path.split("?", 1)[0];
  const last = nthSlash(plain, MOST_SLASHES);
  if (last >= 0 && plain.indexOf("/", last + 1) >= 0) return `${plain.slice(0, last + 1)}*`;
  return wildcard ? `${plain.slice(0, plain.lastIndexOf("/") + 1)}*` : plain;
}
function nthSlash(path, count) {
  let at = -1;
  for (let found = 0; found < count; found++) {
    at = path.indexOf("/", at + 1);
    if (at < 0) return -1;
  }
  return at;
}
function itemsOf(patterns, { site, queryStrings }) {
  const hosts = site.map((origin) => new URL(origin).host);
  const everything = patterns.includes("/*");
  const paths = everything ? [] : patterns.filter((pattern) => pattern.startsWith("/"));
  const asPrefix = (pattern) => queryStrings || pattern.endsWith("*");
  const prefixes = paths.filter(asPrefix).map((pattern) => pattern.replace(/\*$/, ""));
  const exact = paths.filter((pattern) => !asPrefix(pattern));
  return {
    hosts: everything ? hosts : [],
    prefixes: prefixes.flatMap(
      (prefix) => site.flatMap((origin) => (0, import_chunk_ZYY3EL7Y.urlsOf)(origin, prefix).map((url) => url.slice(url.indexOf("://") + 3)))
    ),
    files: exact.flatMap((path) => site.flatMap((origin) => (0, import_chunk_ZYY3EL7Y.urlsOf)(origin, path).flatMap((url) => filesOf(url, site)))),
    tags: patterns.filter((pattern) => pattern.startsWith("#")).map((pattern) => pattern.slice(1))
  };
}
function filesOf(url, site) {
  if (!FETCHED_WITH_CORS.test(new URL(url).pathname)) return [url];
  return [url, ...site.map((Origin) => ({ url, headers: { Origin } }))];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  cloudflare
});
