import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/net/request.ts
import { Agent as HttpAgent, request as httpRequest } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { promisify } from "node:util";
import { brotliDecompress, gunzip } from "node:zlib";
function openAgents() {
  const options = { keepAlive: true, proxyEnv: process.env };
  return { httpAgent: new HttpAgent(options), httpsAgent: new HttpsAgent(options) };
}
var agents = openAgents();
var decoders = {
  gzip: promisify(gunzip),
  br: promisify(brotliDecompress)
};
var ENCODINGS = Object.keys(decoders).join(", ");
async function request(url, { method, headers, body, timeoutMs, mostBytes }) {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const {
      status,
      headers: answered,
      body: raw
    } = await exchange(new URL(url), { method, headers, body, signal, mostBytes });
    const decode = decoders[answered["content-encoding"]?.toLowerCase() ?? ""];
    return { status, headers: answered, body: raw && decode ? await decoded(raw, decode, mostBytes) : raw };
  } catch (cause) {
    if (signal.aborted) throw new Error(`not whole within ${Math.ceil(timeoutMs / 1e3)} s`, { cause: signal.reason });
    const { message, code } = cause;
    throw message ? cause : new Error(code, { cause });
  }
}
function exchange(url, {
  method,
  headers,
  body,
  signal,
  mostBytes
}) {
  const [send, agent] = url.protocol === "http:" ? [httpRequest, agents.httpAgent] : [httpsRequest, agents.httpsAgent];
  const length = body === void 0 ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = send(url, { method, headers: { ...headers, ...length }, agent, signal }, (answer) => {
      const { statusCode: status = 0, headers: answered } = answer;
      const chunks = [];
      let size = 0;
      answer.on("data", (chunk) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size <= mostBytes) return;
        resolve({ status, headers: answered, body: null });
        answer.destroy();
      });
      answer.on("end", () => resolve({ status, headers: answered, body: Buffer.concat(chunks) }));
      answer.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
async function decoded(body, decode, most) {
  if (body.length === 0) return body;
  try {
    return await decode(body, { maxOutputLength: most });
  } catch (cause) {
    if (cause.code === "ERR_BUFFER_TOO_LARGE") return null;
    throw cause;
  }
}

// src/cdn/cdn.ts
function tagPattern(name) {
  return `#${name}`;
}
var PurgeError = class extends Error {
  name = "PurgeError";
};

export {
  openAgents,
  ENCODINGS,
  request,
  tagPattern,
  PurgeError
};
