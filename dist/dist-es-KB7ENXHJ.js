var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{fromIni:()=>fromIni});module.exports=__toCommonJS(stdin_exports);var import_chunk_6YI4RJEE=require("./chunk-6YI4RJEE.js"),
import_chunk_4D3KLPD6=require("./chunk-4D3KLPD6.js"),import_chunk_SKP3LBJD=require("./chunk-SKP3LBJD.js"),import_chunk_GWIXZXL4=require("./chunk-GWIXZXL4.js"),resolveCredentialSource=(credentialSource,profileName,logger)=>{
const sourceProvidersMap={EcsContainer:async options=>{const{fromHttp}=await Promise.resolve().then(()=>__toESM(require("./dist-es-IE3VUPLA.js"))),{fromContainerMetadata}=await Promise.resolve().then(()=>__toESM(require("./dist-es-YSQU5C7Z.js")));
return logger?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"),async()=>(0,import_chunk_4D3KLPD6.chain)(fromHttp(options??{}),fromContainerMetadata(
options))().then(setNamedProvider)},Ec2InstanceMetadata:async options=>{logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetada\
ta");const{fromInstanceMetadata}=await Promise.resolve().then(()=>__toESM(require("./dist-es-YSQU5C7Z.js")));return async()=>fromInstanceMetadata(options)().then(
setNamedProvider)},Environment:async options=>{logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");const{fromEnv}=await Promise.resolve().then(()=>__toESM(require("./dist-es-VWIA7TEL.js")));
return async()=>fromEnv(options)().then(setNamedProvider)}};if(credentialSource in sourceProvidersMap)return sourceProvidersMap[credentialSource];throw new import_chunk_4D3KLPD6.CredentialsProviderError(
`Unsupported credential source in profile ${profileName}. Got ${credentialSource}, expected EcsContainer or Ec2InstanceMetadata or Environment.`,{logger})},setNamedProvider=creds=>(0,import_chunk_6YI4RJEE.setCredentialFeature)(
creds,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p"),isAssumeRoleProfile=(arg,{profile="default",logger}={})=>!!arg&&typeof arg=="object"&&typeof arg.role_arn=="stri\
ng"&&["undefined","string"].indexOf(typeof arg.role_session_name)>-1&&["undefined","string"].indexOf(typeof arg.external_id)>-1&&["undefined","string"].indexOf(
typeof arg.mfa_serial)>-1&&(isAssumeRoleWithSourceProfile(arg,{profile,logger})||isCredentialSourceProfile(arg,{profile,logger})),isAssumeRoleWithSourceProfile=(arg,{
profile,logger})=>{const withSourceProfile=typeof arg.source_profile=="string"&&typeof arg.credential_source>"u";return withSourceProfile&&logger?.debug?.(`    ${profile}\
 isAssumeRoleWithSourceProfile source_profile=${arg.source_profile}`),withSourceProfile},isCredentialSourceProfile=(arg,{profile,logger})=>{const withProviderProfile=typeof arg.
credential_source=="string"&&typeof arg.source_profile>"u";return withProviderProfile&&logger?.debug?.(`    ${profile} isCredentialSourceProfile credential_sour\
ce=${arg.credential_source}`),withProviderProfile},resolveAssumeRoleCredentials=async(profileName,profiles,options,callerClientConfig,visitedProfiles={},resolveProfileData2)=>{
options.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");const profileData=profiles[profileName],{source_profile,region}=profileData;
if(!options.roleAssumer){const{getDefaultRoleAssumer}=await Promise.resolve().then(()=>__toESM(require("./sts-KDG32NGF.js")));options.roleAssumer=getDefaultRoleAssumer(
{...options.clientConfig,credentialProviderLogger:options.logger,parentClientConfig:{...callerClientConfig,...options?.parentClientConfig,region:region??options?.
parentClientConfig?.region??callerClientConfig?.region}},options.clientPlugins)}if(source_profile&&source_profile in visitedProfiles)throw new import_chunk_4D3KLPD6.CredentialsProviderError(
`Detected a cycle attempting to resolve credentials for profile ${(0,import_chunk_4D3KLPD6.getProfileName)(options)}. Profiles visited: `+Object.keys(visitedProfiles).
join(", "),{logger:options.logger});options.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${source_profile?`source_profile\
=[${source_profile}]`:`profile=[${profileName}]`}`);const sourceCredsProvider=source_profile?resolveProfileData2(source_profile,profiles,options,callerClientConfig,
{...visitedProfiles,[source_profile]:!0},isCredentialSourceWithoutRoleArn(profiles[source_profile]??{})):(await resolveCredentialSource(profileData.credential_source,
profileName,options.logger)(options))();if(isCredentialSourceWithoutRoleArn(profileData))return sourceCredsProvider.then(creds=>(0,import_chunk_6YI4RJEE.setCredentialFeature)(
creds,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"));{const params={RoleArn:profileData.role_arn,RoleSessionName:profileData.role_session_name||`aws-sdk-js-${Date.now()}`,
ExternalId:profileData.external_id,DurationSeconds:parseInt(profileData.duration_seconds||"3600",10)},{mfa_serial}=profileData;if(mfa_serial){if(!options.mfaCodeProvider)
throw new import_chunk_4D3KLPD6.CredentialsProviderError(`Profile ${profileName} requires multi-factor authentication, but no MFA code callback was provided.`,{
logger:options.logger,tryNextLink:!1});params.SerialNumber=mfa_serial,params.TokenCode=await options.mfaCodeProvider(mfa_serial)}const sourceCreds=await sourceCredsProvider;
return options.roleAssumer(sourceCreds,params).then(creds=>(0,import_chunk_6YI4RJEE.setCredentialFeature)(creds,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))}},isCredentialSourceWithoutRoleArn=section=>!section.
role_arn&&!!section.credential_source,isLoginProfile=data=>!!(data&&data.login_session),resolveLoginCredentials=async(profileName,options,callerClientConfig)=>{
const{fromLoginCredentials}=await Promise.resolve().then(()=>__toESM(require("./dist-es-INB6OXUD.js"))),credentials=await fromLoginCredentials({...options,profile:profileName})(
{callerClientConfig});return(0,import_chunk_6YI4RJEE.setCredentialFeature)(credentials,"CREDENTIALS_PROFILE_LOGIN","AC")},isProcessProfile=arg=>!!arg&&typeof arg==
"object"&&typeof arg.credential_process=="string",resolveProcessCredentials=async(options,profile)=>{const{fromProcess}=await Promise.resolve().then(()=>__toESM(require("./dist-es-Y73PHK2N.js"))),
credentials=await fromProcess({...options,profile})();return(0,import_chunk_6YI4RJEE.setCredentialFeature)(credentials,"CREDENTIALS_PROFILE_PROCESS","v")},resolveSsoCredentials=async(profile,profileData,options={},callerClientConfig)=>{
const{fromSSO}=await Promise.resolve().then(()=>__toESM(require("./dist-es-MILKUIZK.js")));return fromSSO({profile,logger:options.logger,parentClientConfig:options.
parentClientConfig,clientConfig:options.clientConfig})({callerClientConfig}).then(creds=>profileData.sso_session?(0,import_chunk_6YI4RJEE.setCredentialFeature)(
creds,"CREDENTIALS_PROFILE_SSO","r"):(0,import_chunk_6YI4RJEE.setCredentialFeature)(creds,"CREDENTIALS_PROFILE_SSO_LEGACY","t"))},isSsoProfile=arg=>arg&&(typeof arg.
sso_start_url=="string"||typeof arg.sso_account_id=="string"||typeof arg.sso_session=="string"||typeof arg.sso_region=="string"||typeof arg.sso_role_name=="stri\
ng"),isStaticCredsProfile=arg=>!!arg&&typeof arg=="object"&&typeof arg.aws_access_key_id=="string"&&typeof arg.aws_secret_access_key=="string"&&["undefined","st\
ring"].indexOf(typeof arg.aws_session_token)>-1&&["undefined","string"].indexOf(typeof arg.aws_account_id)>-1,resolveStaticCredentials=async(profile,options)=>{
options?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");const credentials={accessKeyId:profile.aws_access_key_id,secretAccessKey:profile.
aws_secret_access_key,sessionToken:profile.aws_session_token,...profile.aws_credential_scope&&{credentialScope:profile.aws_credential_scope},...profile.aws_account_id&&
{accountId:profile.aws_account_id}};return(0,import_chunk_6YI4RJEE.setCredentialFeature)(credentials,"CREDENTIALS_PROFILE","n")},isWebIdentityProfile=arg=>!!arg&&
typeof arg=="object"&&typeof arg.web_identity_token_file=="string"&&typeof arg.role_arn=="string"&&["undefined","string"].indexOf(typeof arg.role_session_name)>
-1,resolveWebIdentityCredentials=async(profile,options,callerClientConfig)=>{const{fromTokenFile}=await Promise.resolve().then(()=>__toESM(require("./dist-es-7CTLBVPJ.js"))),
credentials=await fromTokenFile({webIdentityTokenFile:profile.web_identity_token_file,roleArn:profile.role_arn,roleSessionName:profile.role_session_name,roleAssumerWithWebIdentity:options.
roleAssumerWithWebIdentity,logger:options.logger,parentClientConfig:options.parentClientConfig})({callerClientConfig});return(0,import_chunk_6YI4RJEE.setCredentialFeature)(
credentials,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q")},resolveProfileData=async(profileName,profiles,options,callerClientConfig,visitedProfiles={},isAssumeRoleRecursiveCall=!1)=>{
const data=profiles[profileName];if(Object.keys(visitedProfiles).length>0&&isStaticCredsProfile(data))return resolveStaticCredentials(data,options);if(isAssumeRoleRecursiveCall||
isAssumeRoleProfile(data,{profile:profileName,logger:options.logger}))return resolveAssumeRoleCredentials(profileName,profiles,options,callerClientConfig,visitedProfiles,
resolveProfileData);if(isStaticCredsProfile(data))return resolveStaticCredentials(data,options);if(isWebIdentityProfile(data))return resolveWebIdentityCredentials(
data,options,callerClientConfig);if(isProcessProfile(data))return resolveProcessCredentials(options,profileName);if(isSsoProfile(data))return await resolveSsoCredentials(
profileName,data,options,callerClientConfig);if(isLoginProfile(data))return resolveLoginCredentials(profileName,options,callerClientConfig);throw new import_chunk_4D3KLPD6.CredentialsProviderError(
`Could not resolve credentials using profile: [${profileName}] in configuration/credentials file(s).`,{logger:options.logger})},fromIni=(init={})=>async({callerClientConfig}={})=>{
init.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");const profiles=await(0,import_chunk_4D3KLPD6.parseKnownFiles)(init);return resolveProfileData((0,import_chunk_4D3KLPD6.getProfileName)(
{profile:init.profile??callerClientConfig?.profile}),profiles,init,callerClientConfig)};0&&(module.exports={fromIni});
