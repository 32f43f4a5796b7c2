var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{fromLoginCredentials:()=>fromLoginCredentials});module.exports=__toCommonJS(stdin_exports);var import_chunk_6YI4RJEE=require("./chunk-6YI4RJEE.js"),
import_chunk_4D3KLPD6=require("./chunk-4D3KLPD6.js"),import_chunk_SKP3LBJD=require("./chunk-SKP3LBJD.js"),import_chunk_GWIXZXL4=require("./chunk-GWIXZXL4.js"),import_node_crypto=require("node:crypto"),
import_node_fs=require("node:fs"),import_node_os=require("node:os"),import_node_path=require("node:path"),LoginCredentialsFetcher=class _LoginCredentialsFetcher{profileData;init;callerClientConfig;static REFRESH_THRESHOLD=300*
1e3;constructor(profileData,init,callerClientConfig){this.profileData=profileData,this.init=init,this.callerClientConfig=callerClientConfig}async loadCredentials(){
const token=await this.loadToken();if(!token)throw new import_chunk_4D3KLPD6.CredentialsProviderError(`Failed to load a token for session ${this.loginSession}, \
please re-authenticate using aws login`,{tryNextLink:!1,logger:this.logger});const accessToken=token.accessToken,now=Date.now();return new Date(accessToken.expiresAt).
getTime()-now<=_LoginCredentialsFetcher.REFRESH_THRESHOLD?this.refresh(token):this.toCredentials(token.accessToken)}get logger(){return this.init?.logger}get loginSession(){
return this.profileData.login_session}toCredentials(token){return{accessKeyId:token.accessKeyId,secretAccessKey:token.secretAccessKey,sessionToken:token.sessionToken,
accountId:token.accountId,expiration:new Date(token.expiresAt)}}async refresh(token){const diskToken=await this.loadToken().catch(()=>token),now=Date.now(),diskExpiry=new Date(
diskToken.accessToken.expiresAt).getTime(),tokenExpiry=new Date(token.accessToken.expiresAt).getTime(),freshToken=diskExpiry<=now&&tokenExpiry>now?token:diskToken;
if(new Date(freshToken.accessToken.expiresAt).getTime()-Date.now()>_LoginCredentialsFetcher.REFRESH_THRESHOLD)return this.toCredentials(freshToken.accessToken);
const{SigninClient,CreateOAuth2TokenCommand}=await Promise.resolve().then(()=>__toESM(require("./signin-4JXHRNRN.js"))),{logger,userAgentAppId}=this.callerClientConfig??
{},requestHandler=(requestHandler2=>requestHandler2?.metadata?.handlerProtocol==="h2")(this.callerClientConfig?.requestHandler)?void 0:this.callerClientConfig?.
requestHandler,signInRegion=typeof freshToken.signInRegion=="string"&&freshToken.signInRegion.length>0?freshToken.signInRegion:void 0,region=signInRegion??this.
profileData.region??await this.callerClientConfig?.region?.()??process.env.AWS_REGION,client=new SigninClient({credentials:{accessKeyId:"",secretAccessKey:""},region,
requestHandler,logger,userAgentAppId,...this.init?.clientConfig,...signInRegion&&{region:signInRegion}});this.createDPoPInterceptor(client.middlewareStack);const commandInput={
tokenInput:{clientId:freshToken.clientId,refreshToken:freshToken.refreshToken,grantType:"refresh_token"}};try{const response=await client.send(new CreateOAuth2TokenCommand(
commandInput)),{accessKeyId,secretAccessKey,sessionToken}=response.tokenOutput?.accessToken??{},{refreshToken,expiresIn}=response.tokenOutput??{};if(!accessKeyId||
!secretAccessKey||!sessionToken||!refreshToken)throw new import_chunk_4D3KLPD6.CredentialsProviderError("Token refresh response missing required fields",{logger:this.
logger,tryNextLink:!1});const expiresInMs=(expiresIn??900)*1e3,expiration=new Date(Date.now()+expiresInMs),updatedToken={...freshToken,accessToken:{...freshToken.
accessToken,accessKeyId,secretAccessKey,sessionToken,expiresAt:expiration.toISOString()},refreshToken};return await this.saveToken(updatedToken),this.toCredentials(
updatedToken.accessToken)}catch(error){if(error.name==="AccessDeniedException"){const errorType=error.error;let message;switch(errorType){case"TOKEN_EXPIRED":message=
"Your session has expired. Please reauthenticate.";break;case"USER_CREDENTIALS_CHANGED":message="Unable to refresh credentials because of a change in your passw\
ord. Please reauthenticate with your new password.";break;case"INSUFFICIENT_PERMISSIONS":message="Unable to refresh credentials due to insufficient permissions.\
 You may be missing permission for the 'CreateOAuth2Token' action.";break;default:message=`Failed to refresh token: ${String(error)}. Please re-authenticate usi\
ng \`aws login\``}throw new import_chunk_4D3KLPD6.CredentialsProviderError(message,{logger:this.logger,tryNextLink:!1})}if(new Date(freshToken.accessToken.expiresAt).
getTime()>Date.now())return this.logger?.warn?.(`Failed to refresh token: ${String(error)}. Using existing token until expiry.`),this.toCredentials(freshToken.accessToken);
throw new import_chunk_4D3KLPD6.CredentialsProviderError(`Failed to refresh token: ${String(error)}. Please re-authenticate using aws login`,{logger:this.logger})}}async loadToken(){
const tokenFilePath=this.getTokenFilePath();try{const tokenData=await import_node_fs.promises.readFile(tokenFilePath,"utf8"),token=JSON.parse(tokenData),missingFields=[
"accessToken","clientId","refreshToken","dpopKey"].filter(k=>!token[k]);if(token.accessToken?.accountId||missingFields.push("accountId"),missingFields.length>0)
throw new import_chunk_4D3KLPD6.CredentialsProviderError(`Token validation failed, missing fields: ${missingFields.join(", ")}`,{logger:this.logger,tryNextLink:!1});
return token}catch(error){throw new import_chunk_4D3KLPD6.CredentialsProviderError(`Failed to load token from ${tokenFilePath}: ${String(error)}`,{logger:this.logger,
tryNextLink:!1})}}async saveToken(token){const tokenFilePath=this.getTokenFilePath(),directory=(0,import_node_path.dirname)(tokenFilePath);try{await import_node_fs.promises.
mkdir(directory,{recursive:!0})}catch{}await import_node_fs.promises.writeFile(tokenFilePath,JSON.stringify(token,null,2),"utf8")}getTokenFilePath(){const directory=process.
env.AWS_LOGIN_CACHE_DIRECTORY??(0,import_node_path.join)((0,import_node_os.homedir)(),".aws","login","cache"),loginSessionBytes=Buffer.from(this.loginSession,"u\
tf8"),loginSessionSha256=(0,import_node_crypto.createHash)("sha256").update(loginSessionBytes).digest("hex");return(0,import_node_path.join)(directory,`${loginSessionSha256}\
.json`)}derToRawSignature(derSignature){let offset=2;if(derSignature[offset]!==2)throw new Error("Invalid DER signature");offset++;const rLength=derSignature[offset++];
let r=derSignature.subarray(offset,offset+rLength);if(offset+=rLength,derSignature[offset]!==2)throw new Error("Invalid DER signature");offset++;const sLength=derSignature[offset++];
let s=derSignature.subarray(offset,offset+sLength);r=r[0]===0?r.subarray(1):r,s=s[0]===0?s.subarray(1):s;const rPadded=Buffer.concat([Buffer.alloc(32-r.length),
r]),sPadded=Buffer.concat([Buffer.alloc(32-s.length),s]);return Buffer.concat([rPadded,sPadded])}createDPoPInterceptor(middlewareStack){middlewareStack.add(next=>async args=>{
if(import_chunk_SKP3LBJD.HttpRequest.isInstance(args.request)){const request=args.request,actualEndpoint=`${request.protocol}//${request.hostname}${request.port?
`:${request.port}`:""}${request.path}`,dpop=await this.generateDpop(request.method,actualEndpoint);request.headers={...request.headers,DPoP:dpop}}return next(args)},
{step:"finalizeRequest",name:"dpopInterceptor",override:!0})}async generateDpop(method="POST",endpoint){const token=await this.loadToken();try{const privateKey=(0,import_node_crypto.createPrivateKey)(
{key:token.dpopKey,format:"pem",type:"sec1"}),publicDer=(0,import_node_crypto.createPublicKey)(privateKey).export({format:"der",type:"spki"});let pointStart=-1;
for(let i=0;i<publicDer.length;i++)if(publicDer[i]===4){pointStart=i;break}const x=publicDer.slice(pointStart+1,pointStart+33),y=publicDer.slice(pointStart+33,pointStart+
65),header={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:x.toString("base64url"),y:y.toString("base64url")}},payload={jti:crypto.randomUUID(),htm:method,
htu:endpoint,iat:Math.floor(Date.now()/1e3)},headerB64=Buffer.from(JSON.stringify(header)).toString("base64url"),payloadB64=Buffer.from(JSON.stringify(payload)).
toString("base64url"),message=`${headerB64}.${payloadB64}`,asn1Signature=(0,import_node_crypto.sign)("sha256",Buffer.from(message),privateKey),signatureB64=this.
derToRawSignature(asn1Signature).toString("base64url");return`${message}.${signatureB64}`}catch(error){throw new import_chunk_4D3KLPD6.CredentialsProviderError(
`Failed to generate Dpop proof: ${error instanceof Error?error.message:String(error)}`,{logger:this.logger,tryNextLink:!1})}}},fromLoginCredentials=init=>async({
callerClientConfig}={})=>{init?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");const profiles=await(0,import_chunk_4D3KLPD6.parseKnownFiles)(
init||{}),profileName=(0,import_chunk_4D3KLPD6.getProfileName)({profile:init?.profile??callerClientConfig?.profile}),profile=profiles[profileName];if(!profile?.
login_session)throw new import_chunk_4D3KLPD6.CredentialsProviderError(`Profile ${profileName} does not contain login_session.`,{tryNextLink:!0,logger:init?.logger});
const credentials=await new LoginCredentialsFetcher(profile,init,callerClientConfig).loadCredentials();return(0,import_chunk_6YI4RJEE.setCredentialFeature)(credentials,
"CREDENTIALS_LOGIN","AD")};0&&(module.exports={fromLoginCredentials});
