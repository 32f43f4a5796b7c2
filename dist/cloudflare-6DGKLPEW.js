import{createRequire}from"node:module";const require=createRequire(import.meta.url);import{cloudflare}from"./chunk-HY2BOXUM.js";import"./chunk-3QLBTSAL.js";import"./chunk-7YAOBC7J.js";
import"./chunk-RFADZMNG.js";export{cloudflare};
