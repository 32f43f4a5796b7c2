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
  exchange: () => exchange
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_WDLFKMV5 = require("./chunk-WDLFKMV5.js");
var import_chunk_GWIXZXL4 = require("./chunk-GWIXZXL4.js");
var import_node_http = require("node:http");
var import_node_https = require("node:https");
var { httpAgent, httpsAgent } = (0, import_chunk_WDLFKMV5.openAgents)();
function exchange(url, { method, headers, body, mostBytes, signal }) {
  const [send, agent] = url.protocol === "http:" ? [import_node_http.request, httpAgent] : [import_node_https.request, httpsAgent];
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  exchange
});
