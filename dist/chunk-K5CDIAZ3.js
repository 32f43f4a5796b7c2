import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  require_node_http
} from "./chunk-5EQCGO4Q.js";
import {
  __toESM
} from "./chunk-PFXS6LUG.js";

// src/net/agents.ts
var import_node_http = __toESM(require_node_http(), 1);
import { Agent as HttpsAgent } from "node:https";
function openAgents() {
  const options = { keepAlive: true, proxyEnv: process.env };
  return { httpAgent: new import_node_http.Agent(options), httpsAgent: new HttpsAgent(options) };
}

export {
  openAgents
};
