import{createRequire}from"node:module";const require=createRequire(import.meta.url);import{setCredentialFeature}from"./chunk-DGWNYD2Q.js";import{CredentialsProviderError,
externalDataInterceptor,getProfileName,parseKnownFiles}from"./chunk-COBU7JYB.js";import"./chunk-2B3ASSGF.js";import"./chunk-PFXS6LUG.js";import{exec}from"node:child_process";
import{promisify}from"node:util";var getValidatedProcessCredentials=(profileName,data,profiles)=>{if(data.Version!==1)throw Error(`Profile ${profileName} creden\
tial_process did not return Version 1.`);if(data.AccessKeyId===void 0||data.SecretAccessKey===void 0)throw Error(`Profile ${profileName} credential_process retu\
rned invalid credentials.`);if(data.Expiration){const currentTime=new Date;if(new Date(data.Expiration)<currentTime)throw Error(`Profile ${profileName} credenti\
al_process returned expired credentials.`)}let accountId=data.AccountId;!accountId&&profiles?.[profileName]?.aws_account_id&&(accountId=profiles[profileName].aws_account_id);
const credentials={accessKeyId:data.AccessKeyId,secretAccessKey:data.SecretAccessKey,...data.SessionToken&&{sessionToken:data.SessionToken},...data.Expiration&&
{expiration:new Date(data.Expiration)},...data.CredentialScope&&{credentialScope:data.CredentialScope},...accountId&&{accountId}};return setCredentialFeature(credentials,
"CREDENTIALS_PROCESS","w"),credentials},resolveProcessCredentials=async(profileName,profiles,logger)=>{const profile=profiles[profileName];if(profiles[profileName]){
const credentialProcess=profile.credential_process;if(credentialProcess!==void 0){const execPromise=promisify(externalDataInterceptor?.getTokenRecord?.().exec??
exec);try{const{stdout}=await execPromise(credentialProcess);let data;try{data=JSON.parse(stdout.trim())}catch{throw Error(`Profile ${profileName} credential_pr\
ocess returned invalid JSON.`)}return getValidatedProcessCredentials(profileName,data,profiles)}catch(error){throw new CredentialsProviderError(error.message,{logger})}}else
throw new CredentialsProviderError(`Profile ${profileName} did not contain credential_process.`,{logger})}else throw new CredentialsProviderError(`Profile ${profileName}\
 could not be found in shared credentials file.`,{logger})},fromProcess=(init={})=>async({callerClientConfig}={})=>{init.logger?.debug("@aws-sdk/credential-prov\
ider-process - fromProcess");const profiles=await parseKnownFiles(init);return resolveProcessCredentials(getProfileName({profile:init.profile??callerClientConfig?.
profile}),profiles,init.logger)};export{fromProcess};
