import{createRequire}from"node:module";const require=createRequire(import.meta.url);import{ENV_ACCOUNT_ID,ENV_CREDENTIAL_SCOPE,ENV_EXPIRATION,ENV_KEY,ENV_SECRET,
ENV_SESSION,fromEnv}from"./chunk-A5VMJ3B4.js";import"./chunk-DGWNYD2Q.js";import"./chunk-COBU7JYB.js";import"./chunk-2B3ASSGF.js";import"./chunk-PFXS6LUG.js";export{
ENV_ACCOUNT_ID,ENV_CREDENTIAL_SCOPE,ENV_EXPIRATION,ENV_KEY,ENV_SECRET,ENV_SESSION,fromEnv};
