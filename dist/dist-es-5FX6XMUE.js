import{createRequire}from"node:module";const require=createRequire(import.meta.url);import{setCredentialFeature}from"./chunk-DGWNYD2Q.js";import{CredentialsProviderError,
chain,getProfileName,parseKnownFiles}from"./chunk-COBU7JYB.js";import"./chunk-2B3ASSGF.js";import"./chunk-PFXS6LUG.js";var resolveCredentialSource=(credentialSource,profileName,logger)=>{
const sourceProvidersMap={EcsContainer:async options=>{const{fromHttp}=await import("./dist-es-NI26LUEF.js"),{fromContainerMetadata}=await import("./dist-es-KY7RCOFI.js");
return logger?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"),async()=>chain(fromHttp(options??{}),fromContainerMetadata(options))().
then(setNamedProvider)},Ec2InstanceMetadata:async options=>{logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");const{fromInstanceMetadata}=await import("./dist-es-KY7RCOFI.js");
return async()=>fromInstanceMetadata(options)().then(setNamedProvider)},Environment:async options=>{logger?.debug("@aws-sdk/credential-provider-ini - credential\
_source is Environment");const{fromEnv}=await import("./dist-es-YGV4JE7D.js");return async()=>fromEnv(options)().then(setNamedProvider)}};if(credentialSource in
sourceProvidersMap)return sourceProvidersMap[credentialSource];throw new CredentialsProviderError(`Unsupported credential source in profile ${profileName}. Got ${credentialSource}\
, expected EcsContainer or Ec2InstanceMetadata or Environment.`,{logger})},setNamedProvider=creds=>setCredentialFeature(creds,"CREDENTIALS_PROFILE_NAMED_PROVIDE\
R","p"),isAssumeRoleProfile=(arg,{profile="default",logger}={})=>!!arg&&typeof arg=="object"&&typeof arg.role_arn=="string"&&["undefined","string"].indexOf(typeof arg.
role_session_name)>-1&&["undefined","string"].indexOf(typeof arg.external_id)>-1&&["undefined","string"].indexOf(typeof arg.mfa_serial)>-1&&(isAssumeRoleWithSourceProfile(
arg,{profile,logger})||isCredentialSourceProfile(arg,{profile,logger})),isAssumeRoleWithSourceProfile=(arg,{profile,logger})=>{const withSourceProfile=typeof arg.
source_profile=="string"&&typeof arg.credential_source>"u";return withSourceProfile&&logger?.debug?.(`    ${profile} isAssumeRoleWithSourceProfile source_profil\
e=${arg.source_profile}`),withSourceProfile},isCredentialSourceProfile=(arg,{profile,logger})=>{const withProviderProfile=typeof arg.credential_source=="string"&&
typeof arg.source_profile>"u";return withProviderProfile&&logger?.debug?.(`    ${profile} isCredentialSourceProfile credential_source=${arg.credential_source}`),
withProviderProfile},resolveAssumeRoleCredentials=async(profileName,profiles,options,callerClientConfig,visitedProfiles={},resolveProfileData2)=>{options.logger?.
debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");const profileData=profiles[profileName],{source_profile,region}=profileData;if(!options.
roleAssumer){const{getDefaultRoleAssumer}=await import("./sts-ZW67DVNV.js");options.roleAssumer=getDefaultRoleAssumer({...options.clientConfig,credentialProviderLogger:options.
logger,parentClientConfig:{...callerClientConfig,...options?.parentClientConfig,region:region??options?.parentClientConfig?.region??callerClientConfig?.region}},
options.clientPlugins)}if(source_profile&&source_profile in visitedProfiles)throw new CredentialsProviderError(`Detected a cycle attempting to resolve credentia\
ls for profile ${getProfileName(options)}. Profiles visited: `+Object.keys(visitedProfiles).join(", "),{logger:options.logger});options.logger?.debug(`@aws-sdk/\
credential-provider-ini - finding credential resolver using ${source_profile?`source_profile=[${source_profile}]`:`profile=[${profileName}]`}`);const sourceCredsProvider=source_profile?
resolveProfileData2(source_profile,profiles,options,callerClientConfig,{...visitedProfiles,[source_profile]:!0},isCredentialSourceWithoutRoleArn(profiles[source_profile]??
{})):(await resolveCredentialSource(profileData.credential_source,profileName,options.logger)(options))();if(isCredentialSourceWithoutRoleArn(profileData))return sourceCredsProvider.
then(creds=>setCredentialFeature(creds,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"));{const params={RoleArn:profileData.role_arn,RoleSessionName:profileData.role_session_name||
`aws-sdk-js-${Date.now()}`,ExternalId:profileData.external_id,DurationSeconds:parseInt(profileData.duration_seconds||"3600",10)},{mfa_serial}=profileData;if(mfa_serial){
if(!options.mfaCodeProvider)throw new CredentialsProviderError(`Profile ${profileName} requires multi-factor authentication, but no MFA code callback was provid\
ed.`,{logger:options.logger,tryNextLink:!1});params.SerialNumber=mfa_serial,params.TokenCode=await options.mfaCodeProvider(mfa_serial)}const sourceCreds=await sourceCredsProvider;
return options.roleAssumer(sourceCreds,params).then(creds=>setCredentialFeature(creds,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))}},isCredentialSourceWithoutRoleArn=section=>!section.
role_arn&&!!section.credential_source,isLoginProfile=data=>!!(data&&data.login_session),resolveLoginCredentials=async(profileName,options,callerClientConfig)=>{
const{fromLoginCredentials}=await import("./dist-es-IKOIGGSW.js"),credentials=await fromLoginCredentials({...options,profile:profileName})({callerClientConfig});
return setCredentialFeature(credentials,"CREDENTIALS_PROFILE_LOGIN","AC")},isProcessProfile=arg=>!!arg&&typeof arg=="object"&&typeof arg.credential_process=="st\
ring",resolveProcessCredentials=async(options,profile)=>{const{fromProcess}=await import("./dist-es-GAVM4BI3.js"),credentials=await fromProcess({...options,profile})();
return setCredentialFeature(credentials,"CREDENTIALS_PROFILE_PROCESS","v")},resolveSsoCredentials=async(profile,profileData,options={},callerClientConfig)=>{const{
fromSSO}=await import("./dist-es-ZZNQTN54.js");return fromSSO({profile,logger:options.logger,parentClientConfig:options.parentClientConfig,clientConfig:options.
clientConfig})({callerClientConfig}).then(creds=>profileData.sso_session?setCredentialFeature(creds,"CREDENTIALS_PROFILE_SSO","r"):setCredentialFeature(creds,"C\
REDENTIALS_PROFILE_SSO_LEGACY","t"))},isSsoProfile=arg=>arg&&(typeof arg.sso_start_url=="string"||typeof arg.sso_account_id=="string"||typeof arg.sso_session=="\
string"||typeof arg.sso_region=="string"||typeof arg.sso_role_name=="string"),isStaticCredsProfile=arg=>!!arg&&typeof arg=="object"&&typeof arg.aws_access_key_id==
"string"&&typeof arg.aws_secret_access_key=="string"&&["undefined","string"].indexOf(typeof arg.aws_session_token)>-1&&["undefined","string"].indexOf(typeof arg.
aws_account_id)>-1,resolveStaticCredentials=async(profile,options)=>{options?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");const credentials={
accessKeyId:profile.aws_access_key_id,secretAccessKey:profile.aws_secret_access_key,sessionToken:profile.aws_session_token,...profile.aws_credential_scope&&{credentialScope:profile.
aws_credential_scope},...profile.aws_account_id&&{accountId:profile.aws_account_id}};return setCredentialFeature(credentials,"CREDENTIALS_PROFILE","n")},isWebIdentityProfile=arg=>!!arg&&
typeof arg=="object"&&typeof arg.web_identity_token_file=="string"&&typeof arg.role_arn=="string"&&["undefined","string"].indexOf(typeof arg.role_session_name)>
-1,resolveWebIdentityCredentials=async(profile,options,callerClientConfig)=>{const{fromTokenFile}=await import("./dist-es-A52NIPFX.js"),credentials=await fromTokenFile(
{webIdentityTokenFile:profile.web_identity_token_file,roleArn:profile.role_arn,roleSessionName:profile.role_session_name,roleAssumerWithWebIdentity:options.roleAssumerWithWebIdentity,
logger:options.logger,parentClientConfig:options.parentClientConfig})({callerClientConfig});return setCredentialFeature(credentials,"CREDENTIALS_PROFILE_STS_WEB\
_ID_TOKEN","q")},resolveProfileData=async(profileName,profiles,options,callerClientConfig,visitedProfiles={},isAssumeRoleRecursiveCall=!1)=>{const data=profiles[profileName];
if(Object.keys(visitedProfiles).length>0&&isStaticCredsProfile(data))return resolveStaticCredentials(data,options);if(isAssumeRoleRecursiveCall||isAssumeRoleProfile(
data,{profile:profileName,logger:options.logger}))return resolveAssumeRoleCredentials(profileName,profiles,options,callerClientConfig,visitedProfiles,resolveProfileData);
if(isStaticCredsProfile(data))return resolveStaticCredentials(data,options);if(isWebIdentityProfile(data))return resolveWebIdentityCredentials(data,options,callerClientConfig);
if(isProcessProfile(data))return resolveProcessCredentials(options,profileName);if(isSsoProfile(data))return await resolveSsoCredentials(profileName,data,options,
callerClientConfig);if(isLoginProfile(data))return resolveLoginCredentials(profileName,options,callerClientConfig);throw new CredentialsProviderError(`Could not\
 resolve credentials using profile: [${profileName}] in configuration/credentials file(s).`,{logger:options.logger})},fromIni=(init={})=>async({callerClientConfig}={})=>{
init.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");const profiles=await parseKnownFiles(init);return resolveProfileData(getProfileName({profile:init.
profile??callerClientConfig?.profile}),profiles,init,callerClientConfig)};export{fromIni};
