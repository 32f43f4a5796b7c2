var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{fromTokenFile:()=>fromTokenFile,fromWebToken:()=>fromWebToken});module.exports=__toCommonJS(stdin_exports);var import_chunk_6YI4RJEE=require("./chunk-6YI4RJEE.js"),
import_chunk_4D3KLPD6=require("./chunk-4D3KLPD6.js"),import_chunk_SKP3LBJD=require("./chunk-SKP3LBJD.js"),import_chunk_GWIXZXL4=require("./chunk-GWIXZXL4.js"),import_node_fs=require("node:fs"),
fromWebToken=init=>async awsIdentityProperties=>{init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");const{roleArn,roleSessionName,webIdentityToken,
providerId,policyArns,policy,durationSeconds}=init;let{roleAssumerWithWebIdentity}=init;if(!roleAssumerWithWebIdentity){const{getDefaultRoleAssumerWithWebIdentity}=await Promise.resolve().then(()=>__toESM(require("./sts-KDG32NGF.js")));
roleAssumerWithWebIdentity=getDefaultRoleAssumerWithWebIdentity({...init.clientConfig,credentialProviderLogger:init.logger,parentClientConfig:{...awsIdentityProperties?.
callerClientConfig,...init.parentClientConfig}},init.clientPlugins)}return roleAssumerWithWebIdentity({RoleArn:roleArn,RoleSessionName:roleSessionName??`aws-sdk\
-js-session-${Date.now()}`,WebIdentityToken:webIdentityToken,ProviderId:providerId,PolicyArns:policyArns,Policy:policy,DurationSeconds:durationSeconds})},ENV_TOKEN_FILE="\
AWS_WEB_IDENTITY_TOKEN_FILE",ENV_ROLE_ARN="AWS_ROLE_ARN",ENV_ROLE_SESSION_NAME="AWS_ROLE_SESSION_NAME",fromTokenFile=(init={})=>async awsIdentityProperties=>{init.
logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");const webIdentityTokenFile=init?.webIdentityTokenFile??process.env[ENV_TOKEN_FILE],roleArn=init?.
roleArn??process.env[ENV_ROLE_ARN],roleSessionName=init?.roleSessionName??process.env[ENV_ROLE_SESSION_NAME];if(!webIdentityTokenFile||!roleArn)throw new import_chunk_4D3KLPD6.CredentialsProviderError(
"Web identity configuration not specified",{logger:init.logger});const credentials=await fromWebToken({...init,webIdentityToken:import_chunk_4D3KLPD6.externalDataInterceptor?.
getTokenRecord?.()[webIdentityTokenFile]??(0,import_node_fs.readFileSync)(webIdentityTokenFile,{encoding:"ascii"}),roleArn,roleSessionName})(awsIdentityProperties);
return webIdentityTokenFile===process.env[ENV_TOKEN_FILE]&&(0,import_chunk_6YI4RJEE.setCredentialFeature)(credentials,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),
credentials};0&&(module.exports={fromTokenFile,fromWebToken});
