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
  baseUrl: () => baseUrl,
  batchesOf: () => batchesOf,
  openHttp: () => openHttp,
  saidIn: () => saidIn
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_RIE4VUSL = require("./chunk-RIE4VUSL.js");
var import_chunk_BEAA2HDY = require("./chunk-BEAA2HDY.js");
var MAX_ATTEMPTS = 6;
var REQUEST_TIMEOUT_MS = 3e4;
var CALL_MINUTES = 15;
var FIRST_PAUSE_MS = 1e3;
var LAST_PAUSE_MS = 6e4;
var LARGEST_ANSWER = 1024 * 1024;
function openHttp(title, common, { clock, log }) {
  let notBefore = 0;
  return async (url, body, headers) => {
    const init = {
      headers: { ...common, ...body === void 0 ? {} : { "content-type": "application/json" }, ...headers },
      ...body === void 0 ? {} : { body: JSON.stringify(body) }
    };
    const deadline = clock.now() + CALL_MINUTES * 6e4;
    let pause = FIRST_PAUSE_MS;
    for (let failures = 0; ; pause = Math.min(pause * 2, LAST_PAUSE_MS)) {
      if (notBefore > clock.now()) await clock.sleep(notBefore - clock.now());
      const found = await attempt(url, init);
      if (found.kind === "answer") return found.answer;
      if (found.kind === "failure" && ++failures >= MAX_ATTEMPTS)
        throw new import_chunk_RIE4VUSL.PurgeError(`${title} did not answer in ${failures} tries: ${found.why}`, { cause: found.cause });
      const asked = found.kind === "limit" ? askedPause(found.headers, clock.now()) : null;
      const own = Math.round(pause * (0.5 + Math.random() / 2));
      const wait = asked ? Math.max(asked, FIRST_PAUSE_MS / 2) : own;
      if (clock.now() + wait >= deadline)
        throw new import_chunk_RIE4VUSL.PurgeError(
          `${title} ${found.kind === "limit" ? "limits the rate of our requests" : `did not answer (${found.why})`} and asks to wait longer than the ${CALL_MINUTES} minutes that one call may take. The next run purges what this one could not.`
        );
      log.info(
        `${title} ${found.kind === "limit" ? "limits the rate of our requests (429)" : `did not answer (${found.why})`}; sending the same request again in ${Math.ceil(wait / 1e3)} s`
      );
      if (found.kind === "limit") notBefore = Math.max(notBefore, clock.now() + wait);
      else await clock.sleep(wait);
    }
  };
}
async function attempt(url, init) {
  let answered;
  try {
    answered = await (0, import_chunk_BEAA2HDY.request)(url, {
      ...init,
      method: "POST",
      timeoutMs: REQUEST_TIMEOUT_MS,
      mostBytes: LARGEST_ANSWER
    });
  } catch (cause) {
    return { kind: "failure", why: cause.message, cause };
  }
  const { status, headers, body } = answered;
  if (body === null) throw new import_chunk_RIE4VUSL.PurgeError(`${new URL(url).origin} answered more than a purge can`);
  if (status === 429) return { kind: "limit", headers };
  const text = body.toString("utf8");
  const excerpt = text.slice(0, 300).replaceAll(/\s+/g, " ");
  if (status >= 500 || status === 408) return { kind: "failure", why: `${status} ${excerpt}`.trim() };
  if (status >= 300 && status < 400)
    throw new import_chunk_RIE4VUSL.PurgeError(`${new URL(url).origin} answered with a redirect (${status}), which is not followed`);
  return { kind: "answer", answer: { status, json: (0, import_chunk_BEAA2HDY.parsed)(text), excerpt } };
}
function askedPause(headers, now) {
  const after = headers["retry-after"]?.trim();
  if (after && /^\d+$/.test(after)) return Number(after) * 1e3;
  const reset = String(headers["fastly-ratelimit-reset"] ?? "").trim();
  const until = after ? Date.parse(after) : reset && /^\d+$/.test(reset) ? Number(reset) * 1e3 : Number.NaN;
  return Number.isNaN(until) ? null : Math.max(0, until - now);
}
function baseUrl(value, fallback) {
  return (value?.trim() || fallback).replace(/\/+$/, "");
}
function batchesOf(items, size) {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
function saidIn(answer, field) {
  const value = (0, import_chunk_BEAA2HDY.fieldAt)(answer, field);
  return (typeof value === "string" ? value : JSON.stringify(value) ?? "").slice(0, 300);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  baseUrl,
  batchesOf,
  openHttp,
  saidIn
});
