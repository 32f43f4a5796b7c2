import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/net/request.ts
import { promisify } from "node:util";
var decoders = {
  gzip: async (body, options) => promisify((await import("node:zlib")).gunzip)(body, options),
  br: async (body, options) => promisify((await import("node:zlib")).brotliDecompress)(body, options)
};
var isEncoding = (name) => Object.hasOwn(decoders, name);
var ENCODINGS = Object.keys(decoders).join(", ");
async function request(url, { timeoutMs, ...asked }) {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const { exchange } = await import("./exchange-U6YLXHJX.js");
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
  try {
    return await decoders[encoding](body, { maxOutputLength: most });
  } catch (cause) {
    if (cause.code === "ERR_BUFFER_TOO_LARGE") return null;
    throw cause;
  }
}

export {
  ENCODINGS,
  request
};
