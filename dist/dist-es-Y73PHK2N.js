var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{fromProcess:()=>fromProcess});module.exports=__toCommonJS(stdin_exports);var import_chunk_6YI4RJEE=require("./chunk-6YI4RJEE.js"),
import_chunk_4D3KLPD6=require("./chunk-4D3KLPD6.js"),import_chunk_SKP3LBJD=require("./chunk-SKP3LBJD.js"),import_chunk_GWIXZXL4=require("./chunk-GWIXZXL4.js"),import_node_child_process=require("node:child_process"),
import_node_util=require("node:util"),getValidatedProcessCredentials=(profileName,data,profiles)=>{if(data.Version!==1)throw Error(`Profile ${profileName} crede\
ntial_process did not return Version 1.`);if(data.AccessKeyId===void 0||data.SecretAccessKey===void 0)throw Error(`Profile ${profileName} credential_process ret\
urned invalid credentials.`);if(data.Expiration){const currentTime=new Date;if(new Date(data.Expiration)<currentTime)throw Error(`Profile ${profileName} credent\
ial_process returned expired credentials.`)}let accountId=data.AccountId;!accountId&&profiles?.[profileName]?.aws_account_id&&(accountId=profiles[profileName].aws_account_id);
const credentials={accessKeyId:data.AccessKeyId,secretAccessKey:data.SecretAccessKey,...data.SessionToken&&{sessionToken:data.SessionToken},...data.Expiration&&
{expiration:new Date(data.Expiration)},...data.CredentialScope&&{credentialScope:data.CredentialScope},...accountId&&{accountId}};return(0,import_chunk_6YI4RJEE.setCredentialFeature)(
credentials,"CREDENTIALS_PROCESS","w"),credentials},resolveProcessCredentials=async(profileName,profiles,logger)=>{const profile=profiles[profileName];if(profiles[profileName]){
const credentialProcess=profile.credential_process;if(credentialProcess!==void 0){const execPromise=(0,import_node_util.promisify)(import_chunk_4D3KLPD6.externalDataInterceptor?.
getTokenRecord?.().exec??import_node_child_process.exec);try{const{stdout}=await execPromise(credentialProcess);let data;try{data=JSON.parse(stdout.trim())}catch{
throw Error(`Profile ${profileName} credential_process returned invalid JSON.`)}return getValidatedProcessCredentials(profileName,data,profiles)}catch(error){throw new import_chunk_4D3KLPD6.CredentialsProviderError(
error.message,{logger})}}else throw new import_chunk_4D3KLPD6.CredentialsProviderError(`Profile ${profileName} did not contain credential_process.`,{logger})}else
throw new import_chunk_4D3KLPD6.CredentialsProviderError(`Profile ${profileName} could not be found in shared credentials file.`,{logger})},fromProcess=(init={})=>async({
callerClientConfig}={})=>{init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");const profiles=await(0,import_chunk_4D3KLPD6.parseKnownFiles)(
init);return resolveProcessCredentials((0,import_chunk_4D3KLPD6.getProfileName)({profile:init.profile??callerClientConfig?.profile}),profiles,init.logger)};0&&(module.exports={fromProcess});
