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
  openAgents: () => openAgents
});
module.exports = __toCommonJS(stdin_exports);
var import_node_http = require("node:http");
var import_node_https = require("node:https");
function openAgents() {
  const options = { keepAlive: true, proxyEnv: process.env };
  return { httpAgent: new import_node_http.Agent(options), httpsAgent: new import_node_https.Agent(options) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openAgents
});
