import{createRequire}from"node:module";const require=createRequire(import.meta.url);import{require_node_http}from"./chunk-5EQCGO4Q.js";import"./chunk-PFXS6LUG.js";
export default require_node_http();
