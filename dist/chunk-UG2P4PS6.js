import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/json.ts
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

// src/net/request.ts
import { promisify } from "node:util";
var DECODERS = { gzip: "gunzip", br: "brotliDecompress" };
var isEncoding = (name) => Object.hasOwn(DECODERS, name);
var ENCODINGS = Object.keys(DECODERS).join(", ");
async function request(url, { timeoutMs, ...asked }) {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const { exchange } = await import("./exchange-KPMJAF63.js");
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
  const zlib = await import("node:zlib");
  const decode = promisify(zlib[DECODERS[encoding]]);
  try {
    return await decode(body, { maxOutputLength: most });
  } catch (cause) {
    if (cause.code === "ERR_BUFFER_TOO_LARGE") return null;
    throw cause;
  }
}

export {
  parsed,
  fieldAt,
  ENCODINGS,
  request
};
