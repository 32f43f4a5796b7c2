import{createRequire}from"node:module";const require=createRequire(import.meta.url);import{fastly}from"./chunk-37TLUYAB.js";import"./chunk-3QLBTSAL.js";import"./chunk-7YAOBC7J.js";
import"./chunk-RFADZMNG.js";export{fastly};
