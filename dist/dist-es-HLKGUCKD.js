import{createRequire}from"node:module";const require=createRequire(import.meta.url);import{ENV_ACCOUNT_ID,ENV_CREDENTIAL_SCOPE,ENV_EXPIRATION,ENV_KEY,ENV_SECRET,
ENV_SESSION,fromEnv}from"./chunk-PZSCIJLJ.js";import"./chunk-7GC272F4.js";import"./chunk-UXEV5SDP.js";import"./chunk-2B3ASSGF.js";import"./chunk-RFADZMNG.js";export{
ENV_ACCOUNT_ID,ENV_CREDENTIAL_SCOPE,ENV_EXPIRATION,ENV_KEY,ENV_SECRET,ENV_SESSION,fromEnv};
