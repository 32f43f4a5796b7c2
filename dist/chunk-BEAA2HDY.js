var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  ENCODINGS: () => ENCODINGS,
  fieldAt: () => fieldAt,
  parsed: () => parsed,
  request: () => request
});
module.exports = __toCommonJS(stdin_exports);
var import_node_util = require("node:util");
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function fieldAt(value, path) {
  return path.split(".").reduce(
    (inner, key) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : void 0,
    value
  );
}
var DECODERS = { gzip: "gunzip", br: "brotliDecompress" };
var isEncoding = (name) => Object.hasOwn(DECODERS, name);
var ENCODINGS = Object.keys(DECODERS).join(", ");
async function request(url, { timeoutMs, ...asked }) {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const { exchange } = await Promise.resolve().then(() => __toESM(require("./exchange-DUR53XU7.js")));
    const answer = await exchange(new URL(url), { ...asked, signal });
    const encoding = answer.headers["content-encoding"]?.toLowerCase() ?? "";
    return answer.body && isEncoding(encoding) ? { ...answer, body: await decoded(answer.body, encoding, asked.mostBytes) } : answer;
  } catch (cause) {
    if (signal.aborted) throw new Error(`not whole within ${Math.ceil(timeoutMs / 1e3)} s`, { cause: signal.reason });
    const { message, code } = cause;
    throw message ? cause : new Error(code, { cause });
  }
}
async function decoded(body, encoding, most) {
  if (body.length === 0) return body;
  const zlib = await Promise.resolve().then(() => __toESM(require("node:zlib")));
  const decode = (0, import_node_util.promisify)(zlib[DECODERS[encoding]]);
  try {
    return await decode(body, { maxOutputLength: most });
  } catch (cause) {
    if (cause.code === "ERR_BUFFER_TOO_LARGE") return null;
    throw cause;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ENCODINGS,
  fieldAt,
  parsed,
  request
});
