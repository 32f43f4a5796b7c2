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
  fastly: () => fastly
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_E43T4DOV = require("./chunk-E43T4DOV.js");
var import_chunk_RIE4VUSL = require("./chunk-RIE4VUSL.js");
var import_chunk_BEAA2HDY = require("./chunk-BEAA2HDY.js");
var import_chunk_IDAPPJSJ = require("./chunk-IDAPPJSJ.js");
var import_chunk_ZYY3EL7Y = require("./chunk-ZYY3EL7Y.js");
var import_chunk_GWIXZXL4 = require("./chunk-GWIXZXL4.js");
var CONCURRENCY = 10;
var fastly = {
  async purge(target, patterns, context) {
    const { env, log, soft, site, token } = context;
    const base = (0, import_chunk_E43T4DOV.baseUrl)(env.FASTLY_API_ENDPOINT, "https://api.fastly.com");
    const reference = context.newReference();
    const headers = { "fastly-key": token, accept: "application/json", "user-agent": `cdn-purge (${reference})` };
    const post = (0, import_chunk_E43T4DOV.openHttp)("Fastly", headers, context);
    const mode = soft ? { "fastly-soft-purge": "1" } : {};
    if (patterns.some((pattern) => pattern.startsWith("/") && pattern.endsWith("*"))) {
      log.warning(
        `Fastly: emptying the whole service with purge_all, since it has no wildcards and these URLs cannot be listed one by one${soft ? "; purge_all is never soft" : ""}`
      );
      const answer = checked(await post(`${base}/service/${target}/purge_all`), "purge_all", target);
      return { id: idOf(answer) ?? reference, status: "completed", patterns: ["/*"] };
    }
    const keys = patterns.filter((pattern) => pattern.startsWith("#")).map((pattern) => pattern.slice(1));
    const paths = patterns.filter((pattern) => pattern.startsWith("/"));
    const urls = paths.flatMap((path) => site.flatMap((origin) => (0, import_chunk_ZYY3EL7Y.urlsOf)(origin, path)));
    const byKey = (0, import_chunk_E43T4DOV.batchesOf)(keys, import_chunk_IDAPPJSJ.KEYS_OF_A_CALL).map((batch) => async () => {
      checked(await post(`${base}/service/${target}/purge`, { surrogate_keys: batch }, mode), "keys", target);
      return { what: `${batch.length} surrogate keys`, id: null };
    });
    const byUrl = urls.map((url) => async () => {
      const answer = await post(`${base}/purge/${url.slice(url.indexOf("://") + 3)}`, void 0, mode);
      return { what: url, id: idOf(checked(answer, url, target)) };
    });
    const done = [...await inParallel(byKey, CONCURRENCY), ...await inParallel(byUrl, CONCURRENCY)];
    log.group(
      `Fastly accepted ${done.length} purges`,
      done.map(({ what, id }) => `${what}${id ? ` (${id})` : ""}`)
    );
    return { id: done.length === 1 && done[0].id || reference, status: "completed", patterns };
  },
  /** What is accepted is done: there is nothing to ask about. */
  wait: async (_target, receipt) => receipt
};
function checked({ status, json, excerpt }, what, service) {
  const answer = typeof json === "object" && json !== null ? json : null;
  const said = [(0, import_chunk_E43T4DOV.saidIn)(answer, "msg"), (0, import_chunk_E43T4DOV.saidIn)(answer, "detail")].filter(Boolean).join(": ") || excerpt || "no reason given";
  const ofService = what === "keys" || what === "purge_all";
  if (status === 401)
    throw new import_chunk_RIE4VUSL.PurgeError(`Fastly does not take this token (${said}). Check \`fastly-api-token\`; it may have expired.`);
  if (status === 403)
    throw new import_chunk_RIE4VUSL.PurgeError(
      what === "purge_all" ? `Fastly denied access (${said}). Give \`fastly-api-token\` a token with the scope purge_all for service ${service}, or write rules that name tags and paths without wildcards, which the scope purge_select may purge.` : `Fastly denied access (${said}). Give \`fastly-api-token\` a token with the scope purge_select for service ${service}.`
    );
  if (status === 404 && ofService)
    throw new import_chunk_RIE4VUSL.PurgeError(
      `Fastly knows no service ${service} of this token (${said}). Check \`fastly-service\` and the services that the token names.`
    );
  if (status === 200 && answer && (what === "keys" || answer.status === "ok")) return answer;
  throw new import_chunk_RIE4VUSL.PurgeError(`Fastly refused to purge ${what === "keys" ? "surrogate keys" : what} (${status}: ${said})`);
}
function idOf({ id }) {
  return typeof id === "string" ? id : null;
}
async function inParallel(tasks, most) {
  const results = [];
  const errors = [];
  let next = 0;
  let done = 0;
  const worker = async () => {
    while (next < tasks.length && errors.length === 0) {
      const at = next++;
      try {
        results[at] = await tasks[at]();
        done += 1;
      } catch (error) {
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: most }, worker));
  if (errors.length === 0) return results;
  const message = errors[0] instanceof Error ? errors[0].message : String(errors[0]);
  throw new import_chunk_RIE4VUSL.PurgeError(`${message} (${done} of ${tasks.length} requests were accepted)`, { cause: errors[0] });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  fastly
});
