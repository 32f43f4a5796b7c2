var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{fromSSO:()=>fromSSO,isSsoProfile:()=>isSsoProfile,validateSsoProfile:()=>validateSsoProfile});module.exports=__toCommonJS(
stdin_exports);var import_chunk_6YI4RJEE=require("./chunk-6YI4RJEE.js"),import_chunk_4D3KLPD6=require("./chunk-4D3KLPD6.js"),import_chunk_SKP3LBJD=require("./chunk-SKP3LBJD.js"),
import_chunk_GWIXZXL4=require("./chunk-GWIXZXL4.js"),import_node_fs=require("node:fs"),isSsoProfile=arg=>arg&&(typeof arg.sso_start_url=="string"||typeof arg.sso_account_id==
"string"||typeof arg.sso_session=="string"||typeof arg.sso_region=="string"||typeof arg.sso_role_name=="string"),EXPIRE_WINDOW_MS=300*1e3,REFRESH_MESSAGE="To re\
fresh this SSO session run 'aws sso login' with the corresponding profile.",getSsoOidcClient=async(ssoRegion,init={},callerClientConfig)=>{const{SSOOIDCClient}=await Promise.resolve().then(()=>__toESM(require("./sso-oidc-MLXK35GD.js"))),
coalesce=prop=>init.clientConfig?.[prop]??init.parentClientConfig?.[prop]??callerClientConfig?.[prop];return new SSOOIDCClient(Object.assign({},init.clientConfig??
{},{region:ssoRegion??init.clientConfig?.region,logger:coalesce("logger"),userAgentAppId:coalesce("userAgentAppId")}))},getNewSsoOidcToken=async(ssoToken,ssoRegion,init={},callerClientConfig)=>{
const{CreateTokenCommand}=await Promise.resolve().then(()=>__toESM(require("./sso-oidc-MLXK35GD.js")));return(await getSsoOidcClient(ssoRegion,init,callerClientConfig)).
send(new CreateTokenCommand({clientId:ssoToken.clientId,clientSecret:ssoToken.clientSecret,refreshToken:ssoToken.refreshToken,grantType:"refresh_token"}))},validateTokenExpiry=token=>{
if(token.expiration&&token.expiration.getTime()<Date.now())throw new import_chunk_4D3KLPD6.TokenProviderError(`Token is expired. ${REFRESH_MESSAGE}`,!1)},validateTokenKey=(key,value,forRefresh=!1)=>{
if(typeof value>"u")throw new import_chunk_4D3KLPD6.TokenProviderError(`Value not present for '${key}' in SSO Token${forRefresh?". Cannot refresh":""}. ${REFRESH_MESSAGE}`,
!1)},{writeFile}=import_node_fs.promises,writeSSOTokenToFile=(id,ssoToken)=>{const tokenFilepath=(0,import_chunk_4D3KLPD6.getSSOTokenFilepath)(id),tokenString=JSON.
stringify(ssoToken,null,2);return writeFile(tokenFilepath,tokenString)},lastRefreshAttemptTimes=new Map,inFlightRefreshes=new Map,fromSso=(init={})=>async({callerClientConfig}={})=>{
init.logger?.debug("@aws-sdk/token-providers - fromSso");const profiles=await(0,import_chunk_4D3KLPD6.parseKnownFiles)(init),profileName=(0,import_chunk_4D3KLPD6.getProfileName)(
{profile:init.profile??callerClientConfig?.profile}),profile=profiles[profileName];if(profile){if(!profile.sso_session)throw new import_chunk_4D3KLPD6.TokenProviderError(
`Profile '${profileName}' is missing required property 'sso_session'.`)}else throw new import_chunk_4D3KLPD6.TokenProviderError(`Profile '${profileName}' could \
not be found in shared credentials file.`,!1);const ssoSessionName=profile.sso_session,inFlightRefresh=inFlightRefreshes.get(ssoSessionName);if(inFlightRefresh)
return await inFlightRefresh;const ssoSession=(await(0,import_chunk_4D3KLPD6.loadSsoSessionData)(init))[ssoSessionName];if(!ssoSession)throw new import_chunk_4D3KLPD6.TokenProviderError(
`Sso session '${ssoSessionName}' could not be found in shared credentials file.`,!1);for(const ssoSessionRequiredKey of["sso_start_url","sso_region"])if(!ssoSession[ssoSessionRequiredKey])
throw new import_chunk_4D3KLPD6.TokenProviderError(`Sso session '${ssoSessionName}' is missing required property '${ssoSessionRequiredKey}'.`,!1);const ssoStartUrl=ssoSession.
sso_start_url,ssoRegion=ssoSession.sso_region;let ssoToken;try{ssoToken=await(0,import_chunk_4D3KLPD6.getSSOTokenFromFile)(ssoSessionName)}catch{throw new import_chunk_4D3KLPD6.TokenProviderError(
`The SSO session token associated with profile=${profileName} was not found or is invalid. ${REFRESH_MESSAGE}`,!1)}validateTokenKey("accessToken",ssoToken.accessToken),
validateTokenKey("expiresAt",ssoToken.expiresAt);const{accessToken,expiresAt}=ssoToken,existingToken={token:accessToken,expiration:new Date(expiresAt)};if(existingToken.
expiration.getTime()-Date.now()>EXPIRE_WINDOW_MS)return existingToken;const inFlightRefreshAfterReadingToken=inFlightRefreshes.get(ssoSessionName);if(inFlightRefreshAfterReadingToken)
return await inFlightRefreshAfterReadingToken;const lastRefreshAttemptTime=lastRefreshAttemptTimes.get(ssoSessionName)??0;if(Date.now()-lastRefreshAttemptTime<30*
1e3)return validateTokenExpiry(existingToken),existingToken;validateTokenKey("clientId",ssoToken.clientId,!0),validateTokenKey("clientSecret",ssoToken.clientSecret,
!0),validateTokenKey("refreshToken",ssoToken.refreshToken,!0);const refresh=(async()=>{try{lastRefreshAttemptTimes.set(ssoSessionName,Date.now());const newSsoOidcToken=await getNewSsoOidcToken(
ssoToken,ssoRegion,init,callerClientConfig);validateTokenKey("accessToken",newSsoOidcToken.accessToken),validateTokenKey("expiresIn",newSsoOidcToken.expiresIn);
const newTokenExpiration=new Date(Date.now()+newSsoOidcToken.expiresIn*1e3);try{await writeSSOTokenToFile(ssoSessionName,{...ssoToken,accessToken:newSsoOidcToken.
accessToken,expiresAt:newTokenExpiration.toISOString(),refreshToken:newSsoOidcToken.refreshToken})}catch{}return{token:newSsoOidcToken.accessToken,expiration:newTokenExpiration}}catch{
return validateTokenExpiry(existingToken),existingToken}})();inFlightRefreshes.set(ssoSessionName,refresh);try{return await refresh}finally{inFlightRefreshes.delete(
ssoSessionName)}},SHOULD_FAIL_CREDENTIAL_CHAIN=!1,resolveSSOCredentials=async({ssoStartUrl,ssoSession,ssoAccountId,ssoRegion,ssoRoleName,ssoClient,clientConfig,
parentClientConfig,callerClientConfig,profile,filepath,configFilepath,ignoreCache,logger})=>{let token;const refreshMessage="To refresh this SSO session run aws\
 sso login with the corresponding profile.";if(ssoSession)try{const _token=await fromSso({profile,filepath,configFilepath,ignoreCache,clientConfig,parentClientConfig,
logger})({callerClientConfig});token={accessToken:_token.token,expiresAt:new Date(_token.expiration).toISOString()}}catch(e){throw new import_chunk_4D3KLPD6.CredentialsProviderError(
e.message,{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger})}else try{token=await(0,import_chunk_4D3KLPD6.getSSOTokenFromFile)(ssoStartUrl)}catch{throw new import_chunk_4D3KLPD6.CredentialsProviderError(
`The SSO session associated with this profile is invalid. ${refreshMessage}`,{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger})}if(new Date(token.expiresAt).getTime()-
Date.now()<=0)throw new import_chunk_4D3KLPD6.CredentialsProviderError(`The SSO session associated with this profile has expired. ${refreshMessage}`,{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,
logger});const{accessToken}=token,{SSOClient,GetRoleCredentialsCommand}=await Promise.resolve().then(()=>__toESM(require("./loadSso-UXCHM6MH.js"))),sso=ssoClient||
new SSOClient(Object.assign({},clientConfig??{},{logger:clientConfig?.logger??callerClientConfig?.logger??parentClientConfig?.logger,region:clientConfig?.region??
ssoRegion,userAgentAppId:clientConfig?.userAgentAppId??callerClientConfig?.userAgentAppId??parentClientConfig?.userAgentAppId}));let ssoResp;try{ssoResp=await sso.
send(new GetRoleCredentialsCommand({accountId:ssoAccountId,roleName:ssoRoleName,accessToken}))}catch(e){throw new import_chunk_4D3KLPD6.CredentialsProviderError(
e,{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger})}const{roleCredentials:{accessKeyId,secretAccessKey,sessionToken,expiration,credentialScope,accountId}={}}=ssoResp;
if(!accessKeyId||!secretAccessKey||!sessionToken||!expiration)throw new import_chunk_4D3KLPD6.CredentialsProviderError("SSO returns an invalid temporary credent\
ial.",{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger});const credentials={accessKeyId,secretAccessKey,sessionToken,expiration:new Date(expiration),...credentialScope&&
{credentialScope},...accountId&&{accountId}};return ssoSession?(0,import_chunk_6YI4RJEE.setCredentialFeature)(credentials,"CREDENTIALS_SSO","s"):(0,import_chunk_6YI4RJEE.setCredentialFeature)(
credentials,"CREDENTIALS_SSO_LEGACY","u"),credentials},validateSsoProfile=(profile,logger)=>{const{sso_start_url,sso_account_id,sso_region,sso_role_name}=profile;
if(!sso_start_url||!sso_account_id||!sso_region||!sso_role_name)throw new import_chunk_4D3KLPD6.CredentialsProviderError(`Profile is configured with invalid SSO\
 credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(profile).join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{tryNextLink:!1,logger});return profile},fromSSO=(init={})=>async({callerClientConfig}={})=>{
init.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");const{ssoStartUrl,ssoAccountId,ssoRegion,ssoRoleName,ssoSession}=init,{ssoClient}=init,profileName=(0,import_chunk_4D3KLPD6.getProfileName)(
{profile:init.profile??callerClientConfig?.profile});if(!ssoStartUrl&&!ssoAccountId&&!ssoRegion&&!ssoRoleName&&!ssoSession){const profile=(await(0,import_chunk_4D3KLPD6.parseKnownFiles)(
init))[profileName];if(!profile)throw new import_chunk_4D3KLPD6.CredentialsProviderError(`Profile ${profileName} was not found.`,{logger:init.logger});if(!isSsoProfile(
profile))throw new import_chunk_4D3KLPD6.CredentialsProviderError(`Profile ${profileName} is not configured with SSO credentials.`,{logger:init.logger});if(profile?.
sso_session){const session=(await(0,import_chunk_4D3KLPD6.loadSsoSessionData)(init))[profile.sso_session],conflictMsg=` configurations in profile ${profileName}\
 and sso-session ${profile.sso_session}`;if(ssoRegion&&ssoRegion!==session.sso_region)throw new import_chunk_4D3KLPD6.CredentialsProviderError("Conflicting SSO \
region"+conflictMsg,{tryNextLink:!1,logger:init.logger});if(ssoStartUrl&&ssoStartUrl!==session.sso_start_url)throw new import_chunk_4D3KLPD6.CredentialsProviderError(
"Conflicting SSO start_url"+conflictMsg,{tryNextLink:!1,logger:init.logger});profile.sso_region=session.sso_region,profile.sso_start_url=session.sso_start_url}const{
sso_start_url,sso_account_id,sso_region,sso_role_name,sso_session}=validateSsoProfile(profile,init.logger);return resolveSSOCredentials({ssoStartUrl:sso_start_url,
ssoSession:sso_session,ssoAccountId:sso_account_id,ssoRegion:sso_region,ssoRoleName:sso_role_name,ssoClient,clientConfig:init.clientConfig,parentClientConfig:init.
parentClientConfig,callerClientConfig:init.callerClientConfig,profile:profileName,filepath:init.filepath,configFilepath:init.configFilepath,ignoreCache:init.ignoreCache,
logger:init.logger})}else{if(!ssoStartUrl||!ssoAccountId||!ssoRegion||!ssoRoleName)throw new import_chunk_4D3KLPD6.CredentialsProviderError('Incomplete configur\
ation. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',{tryNextLink:!1,logger:init.logger});return resolveSSOCredentials(
{ssoStartUrl,ssoSession,ssoAccountId,ssoRegion,ssoRoleName,ssoClient,clientConfig:init.clientConfig,parentClientConfig:init.parentClientConfig,callerClientConfig:init.
callerClientConfig,profile:profileName,filepath:init.filepath,configFilepath:init.configFilepath,ignoreCache:init.ignoreCache,logger:init.logger})}};0&&(module.exports={fromSSO,isSsoProfile,validateSsoProfile});
