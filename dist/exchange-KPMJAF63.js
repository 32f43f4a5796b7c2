import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  openAgents
} from "./chunk-K5CDIAZ3.js";
import {
  require_node_http
} from "./chunk-5EQCGO4Q.js";
import {
  __toESM
} from "./chunk-PFXS6LUG.js";

// src/net/exchange.ts
var import_node_http = __toESM(require_node_http(), 1);
import { request as httpsRequest } from "node:https";
var { httpAgent, httpsAgent } = openAgents();
function exchange(url, { method, headers, body, mostBytes, signal }) {
  const [send, agent] = url.protocol === "http:" ? [import_node_http.request, httpAgent] : [httpsRequest, httpsAgent];
  const length = body === void 0 ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const options = { method, headers: { ...headers, ...length }, agent, signal, joinDuplicateHeaders: true };
    const sent = send(url, options, (answer) => {
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
export {
  exchange
};
