var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{AwsQueryProtocol:()=>AwsQueryProtocol,AwsRestJsonProtocol:()=>AwsRestJsonProtocol,AwsRestXmlProtocol:()=>AwsRestXmlProtocol,
AwsSdkSigV4ASigner:()=>AwsSdkSigV4ASigner,AwsSdkSigV4Signer:()=>AwsSdkSigV4Signer,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:()=>NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,NODE_SIGV4A_CONFIG_OPTIONS:()=>NODE_SIGV4A_CONFIG_OPTIONS,
SignatureV4:()=>SignatureV4,resolveAwsSdkSigV4AConfig:()=>resolveAwsSdkSigV4AConfig,resolveAwsSdkSigV4Config:()=>resolveAwsSdkSigV4Config,signatureV4aContainer:()=>signatureV4aContainer});
module.exports=__toCommonJS(stdin_exports);var import_chunk_6YI4RJEE=require("./chunk-6YI4RJEE.js"),import_chunk_4D3KLPD6=require("./chunk-4D3KLPD6.js"),import_chunk_SKP3LBJD=require("./chunk-SKP3LBJD.js"),
getDateHeader=response=>import_chunk_SKP3LBJD.HttpResponse.isInstance(response)?response.headers?.date??response.headers?.Date:void 0,getAgeHeader=response=>import_chunk_SKP3LBJD.HttpResponse.
isInstance(response)?response.headers?.age??response.headers?.Age:void 0,getSkewCorrectedDate=systemClockOffset=>new Date(Date.now()+systemClockOffset),getUpdatedSystemClockOffset=(clockTime,currentSystemClockOffset,timeRequestSent,ageHeader)=>{
if(ageHeader!==void 0)return currentSystemClockOffset;const serverTime=Date.parse(clockTime);if(Number.isNaN(serverTime))return currentSystemClockOffset;const timeResponseReceived=Date.
now();return timeRequestSent!==void 0&&timeResponseReceived-timeRequestSent>9e5?currentSystemClockOffset:serverTime-timeResponseReceived},throwSigningPropertyError=(name,property)=>{
if(!property)throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);return property},hasEventStreamOutput=signingProperties=>signingProperties.
context?.[import_chunk_SKP3LBJD.SMITHY_CONTEXT_KEY]?.eventStream?.output===!0,validateSigningProperties=async signingProperties=>{const context=throwSigningPropertyError(
"context",signingProperties.context),config=throwSigningPropertyError("config",signingProperties.config),authScheme=context.endpointV2?.properties?.authSchemes?.[0],
signer=await throwSigningPropertyError("signer",config.signer)(authScheme),signingRegion=signingProperties?.signingRegion,signingRegionSet=signingProperties?.signingRegionSet,
signingName=signingProperties?.signingName;return{config,signer,signingRegion,signingRegionSet,signingName}},AwsSdkSigV4Signer=class{async sign(httpRequest,identity,signingProperties){
if(!import_chunk_SKP3LBJD.HttpRequest.isInstance(httpRequest))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");const validatedProps=await validateSigningProperties(
signingProperties),{config,signer}=validatedProps;let{signingRegion,signingName}=validatedProps;const handlerExecutionContext=signingProperties.context;if(handlerExecutionContext?.
authSchemes?.length??!1){const[first,second]=handlerExecutionContext.authSchemes;first?.name==="sigv4a"&&second?.name==="sigv4"&&(signingRegion=second?.signingRegion??
signingRegion,signingName=second?.signingName??signingName)}const noSkewCorrection=await config.disableClockSkewCorrection?.()===!0;signingProperties._disableClockSkewCorrection=
noSkewCorrection;const skipSkewSampling=noSkewCorrection||hasEventStreamOutput(signingProperties);return signingProperties._skipClockSkewSampling=skipSkewSampling,
skipSkewSampling||(signingProperties._preRequestSystemClockOffset=config.systemClockOffset,signingProperties._requestSentAt=Date.now()),await signer.sign(httpRequest,
{signingDate:noSkewCorrection?new Date:getSkewCorrectedDate(config.systemClockOffset),signingRegion,signingService:signingName})}errorHandler(signingProperties){
return error=>{const errorException=error;if(!signingProperties._skipClockSkewSampling&&!signingProperties._disableClockSkewCorrection){const serverTime=errorException.
ServerTime??getDateHeader(errorException.$response);if(serverTime){const config=throwSigningPropertyError("config",signingProperties.config),preRequestOffset=signingProperties.
_preRequestSystemClockOffset,timeRequestSent=signingProperties._requestSentAt,ageHeader=getAgeHeader(errorException.$response),newOffset=getUpdatedSystemClockOffset(
serverTime,config.systemClockOffset,timeRequestSent,ageHeader);config.systemClockOffset=newOffset,Math.abs(newOffset)>=24e4&&(newOffset!==preRequestOffset||preRequestOffset!==
void 0&&preRequestOffset!==newOffset)&&errorException.$metadata&&(errorException.$metadata.clockSkewCorrected=!0)}}throw error}}successHandler(httpResponse,signingProperties){
if(signingProperties._skipClockSkewSampling||signingProperties._disableClockSkewCorrection)return;const dateHeader=getDateHeader(httpResponse);if(dateHeader){const config=throwSigningPropertyError(
"config",signingProperties.config),timeRequestSent=signingProperties._requestSentAt,ageHeader=getAgeHeader(httpResponse);config.systemClockOffset=getUpdatedSystemClockOffset(
dateHeader,config.systemClockOffset,timeRequestSent,ageHeader)}}},AwsSdkSigV4ASigner=class extends AwsSdkSigV4Signer{async sign(httpRequest,identity,signingProperties){
if(!import_chunk_SKP3LBJD.HttpRequest.isInstance(httpRequest))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");const{config,
signer,signingRegion,signingRegionSet,signingName}=await validateSigningProperties(signingProperties),multiRegionOverride=(await config.sigv4aSigningRegionSet?.()??
signingRegionSet??[signingRegion]).join(","),noSkewCorrection=await config.disableClockSkewCorrection?.()===!0;return signingProperties._disableClockSkewCorrection=
noSkewCorrection,noSkewCorrection||(signingProperties._preRequestSystemClockOffset=config.systemClockOffset,signingProperties._requestSentAt=Date.now()),await signer.
sign(httpRequest,{signingDate:noSkewCorrection?new Date:getSkewCorrectedDate(config.systemClockOffset),signingRegion:multiRegionOverride,signingService:signingName})}},
getArrayForCommaSeparatedString=str=>typeof str=="string"&&str.length>0?str.split(",").map(item=>item.trim()):[],getBearerTokenEnvKey=signingName=>`AWS_BEARER_T\
OKEN_${signingName.replace(/[\s-]/g,"_").toUpperCase()}`,NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY="AWS_AUTH_SCHEME_PREFERENCE",NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY="\
auth_scheme_preference",NODE_AUTH_SCHEME_PREFERENCE_OPTIONS={environmentVariableSelector:(env,options)=>{if(options?.signingName&&getBearerTokenEnvKey(options.signingName)in
env)return["httpBearerAuth"];if(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY])},configFileSelector:profile=>{
if(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY])},default:[]},resolveAwsSdkSigV4AConfig=config=>(config.
sigv4aSigningRegionSet=(0,import_chunk_6YI4RJEE.normalizeProvider)(config.sigv4aSigningRegionSet),config),NODE_SIGV4A_CONFIG_OPTIONS={environmentVariableSelector(env){
if(env.AWS_SIGV4A_SIGNING_REGION_SET)return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(_=>_.trim());throw new import_chunk_4D3KLPD6.ProviderError("AWS_SIG\
V4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(profile){if(profile.sigv4a_signing_region_set)return(profile.sigv4a_signing_region_set??
"").split(",").map(_=>_.trim());throw new import_chunk_4D3KLPD6.ProviderError("sigv4a_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0},
HeaderFormatter=class{format(headers){const chunks=[];for(const headerName in headers){if(!(0,import_chunk_SKP3LBJD.hasOwn)(headers,headerName))continue;const bytes=(0,import_chunk_SKP3LBJD.fromUtf8)(
headerName);chunks.push(Uint8Array.from([bytes.byteLength]),bytes,this.formatHeaderValue(headers[headerName]))}const out=new Uint8Array(chunks.reduce((carry,bytes)=>carry+
bytes.byteLength,0));let position=0;for(const chunk of chunks)out.set(chunk,position),position+=chunk.byteLength;return out}formatHeaderValue(header){switch(header.
type){case"boolean":return Uint8Array.from([header.value?0:1]);case"byte":return Uint8Array.from([2,header.value]);case"short":const shortView=new DataView(new ArrayBuffer(
3));return shortView.setUint8(0,3),shortView.setInt16(1,header.value,!1),new Uint8Array(shortView.buffer);case"integer":const intView=new DataView(new ArrayBuffer(
5));return intView.setUint8(0,4),intView.setInt32(1,header.value,!1),new Uint8Array(intView.buffer);case"long":const longBytes=new Uint8Array(9);return longBytes[0]=
5,longBytes.set(header.value.bytes,1),longBytes;case"binary":const binView=new DataView(new ArrayBuffer(3+header.value.byteLength));binView.setUint8(0,6),binView.
setUint16(1,header.value.byteLength,!1);const binBytes=new Uint8Array(binView.buffer);return binBytes.set(header.value,3),binBytes;case"string":const utf8Bytes=(0,import_chunk_SKP3LBJD.fromUtf8)(
header.value),strView=new DataView(new ArrayBuffer(3+utf8Bytes.byteLength));strView.setUint8(0,7),strView.setUint16(1,utf8Bytes.byteLength,!1);const strBytes=new Uint8Array(
strView.buffer);return strBytes.set(utf8Bytes,3),strBytes;case"timestamp":const tsBytes=new Uint8Array(9);return tsBytes[0]=8,tsBytes.set(Int64.fromNumber(header.
value.valueOf()).bytes,1),tsBytes;case"uuid":if(!UUID_PATTERN.test(header.value))throw new Error(`Invalid UUID received: ${header.value}`);const uuidBytes=new Uint8Array(
17);return uuidBytes[0]=9,uuidBytes.set((0,import_chunk_SKP3LBJD.fromHex)(header.value.replace(/-/g,"")),1),uuidBytes}}},HEADER_VALUE_TYPE;(function(HEADER_VALUE_TYPE2){
HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.boolTrue=0]="boolTrue",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.boolFalse=1]="boolFalse",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.
byte=2]="byte",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.short=3]="short",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.integer=4]="integer",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.
long=5]="long",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.byteArray=6]="byteArray",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.string=7]="string",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.
timestamp=8]="timestamp",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.uuid=9]="uuid"})(HEADER_VALUE_TYPE||(HEADER_VALUE_TYPE={}));var UUID_PATTERN=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
Int64=class _Int64{bytes;constructor(bytes){if(this.bytes=bytes,bytes.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(number){
if(number>9223372036854776e3||number<-9223372036854776e3)throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);const bytes=new Uint8Array(
8);for(let i=7,remaining=Math.abs(Math.round(number));i>-1&&remaining>0;i--,remaining/=256)bytes[i]=remaining;return number<0&&negate(bytes),new _Int64(bytes)}valueOf(){
const bytes=this.bytes.slice(0),negative=bytes[0]&128;return negative&&negate(bytes),parseInt((0,import_chunk_SKP3LBJD.toHex)(bytes),16)*(negative?-1:1)}toString(){
return String(this.valueOf())}};function negate(bytes){for(let i=0;i<8;i++)bytes[i]^=255;for(let i=7;i>-1&&(bytes[i]++,bytes[i]===0);i--);}var ALGORITHM_QUERY_PARAM="\
X-Amz-Algorithm",CREDENTIAL_QUERY_PARAM="X-Amz-Credential",AMZ_DATE_QUERY_PARAM="X-Amz-Date",SIGNED_HEADERS_QUERY_PARAM="X-Amz-SignedHeaders",EXPIRES_QUERY_PARAM="\
X-Amz-Expires",SIGNATURE_QUERY_PARAM="X-Amz-Signature",TOKEN_QUERY_PARAM="X-Amz-Security-Token",AUTH_HEADER="authorization",AMZ_DATE_HEADER=AMZ_DATE_QUERY_PARAM.
toLowerCase(),DATE_HEADER="date",GENERATED_HEADERS=[AUTH_HEADER,AMZ_DATE_HEADER,DATE_HEADER],SIGNATURE_HEADER=SIGNATURE_QUERY_PARAM.toLowerCase(),SHA256_HEADER="\
x-amz-content-sha256",TOKEN_HEADER=TOKEN_QUERY_PARAM.toLowerCase(),ALWAYS_UNSIGNABLE_HEADERS={authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,
"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},PROXY_HEADER_PATTERN=/^proxy-/,
SEC_HEADER_PATTERN=/^sec-/,ALGORITHM_IDENTIFIER="AWS4-HMAC-SHA256",EVENT_ALGORITHM_IDENTIFIER="AWS4-HMAC-SHA256-PAYLOAD",UNSIGNED_PAYLOAD="UNSIGNED-PAYLOAD",MAX_CACHE_SIZE=50,
KEY_TYPE_IDENTIFIER="aws4_request",MAX_PRESIGNED_TTL=3600*24*7,getCanonicalQuery=({query={}})=>{const keys=[],serialized={};for(const key in query){if(!(0,import_chunk_SKP3LBJD.hasOwn)(
query,key)||key.toLowerCase()===SIGNATURE_HEADER)continue;const encodedKey=(0,import_chunk_4D3KLPD6.escapeUri)(key);keys.push(encodedKey);const value=query[key];
typeof value=="string"?serialized[encodedKey]=`${encodedKey}=${(0,import_chunk_4D3KLPD6.escapeUri)(value)}`:Array.isArray(value)&&(serialized[encodedKey]=value.
slice(0).reduce((encoded,value2)=>encoded.concat([`${encodedKey}=${(0,import_chunk_4D3KLPD6.escapeUri)(value2)}`]),[]).sort().join("&"))}return keys.sort().map(
key=>serialized[key]).filter(serialized2=>serialized2).join("&")},iso8601=time=>toDate(time).toISOString().replace(/\.\d{3}Z$/,"Z"),toDate=time=>typeof time=="n\
umber"?new Date(time*1e3):typeof time=="string"?Number(time)?new Date(Number(time)*1e3):new Date(time):time,SignatureV4Base=class{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({
applyChecksum,credentials,region,service,sha256,uriEscapePath=!0}){this.service=service,this.sha256=sha256,this.uriEscapePath=uriEscapePath,this.applyChecksum=typeof applyChecksum==
"boolean"?applyChecksum:!0,this.regionProvider=(0,import_chunk_SKP3LBJD.normalizeProvider)(region),this.credentialProvider=(0,import_chunk_SKP3LBJD.normalizeProvider)(
credentials)}createCanonicalRequest(request,canonicalHeaders,payloadHash){const sortedHeaders=Object.keys(canonicalHeaders).sort();return`${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map(name=>`${name}:${canonicalHeaders[name]}`).join(`
`)}

${sortedHeaders.join(";")}
${payloadHash}`}async createStringToSign(longDate,credentialScope,canonicalRequest,algorithmIdentifier){const hash=new this.sha256;hash.update((0,import_chunk_SKP3LBJD.toUint8Array)(
canonicalRequest));const hashedRequest=await hash.digest();return`${algorithmIdentifier}
${longDate}
${credentialScope}
${(0,import_chunk_SKP3LBJD.toHex)(hashedRequest)}`}getCanonicalPath({path}){if(this.uriEscapePath){const normalizedPathSegments=[];for(const pathSegment of path.
split("/"))pathSegment?.length!==0&&pathSegment!=="."&&(pathSegment===".."?normalizedPathSegments.pop():normalizedPathSegments.push(pathSegment));const normalizedPath=`${path?.
startsWith("/")?"/":""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length>0&&path?.endsWith("/")?"/":""}`;return(0,import_chunk_4D3KLPD6.escapeUri)(
normalizedPath).replace(/%2F/g,"/")}return path}validateResolvedCredentials(credentials){if(typeof credentials!="object"||typeof credentials.accessKeyId!="strin\
g"||typeof credentials.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(now){const longDate=iso8601(now).replace(
/[-:]/g,"");return{longDate,shortDate:longDate.slice(0,8)}}getCanonicalHeaderList(headers){return Object.keys(headers).sort().join(";")}},signingKeyCache={},cacheQueue=[],
createScope=(shortDate,region,service)=>`${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`,getSigningKey=async(sha256Constructor,credentials,shortDate,region,service)=>{
const credsHash=await hmac(sha256Constructor,credentials.secretAccessKey,credentials.accessKeyId),cacheKey=`${shortDate}:${region}:${service}:${(0,import_chunk_SKP3LBJD.toHex)(
credsHash)}:${credentials.sessionToken}`;if(cacheKey in signingKeyCache)return signingKeyCache[cacheKey];for(cacheQueue.push(cacheKey);cacheQueue.length>MAX_CACHE_SIZE;)
delete signingKeyCache[cacheQueue.shift()];let key=`AWS4${credentials.secretAccessKey}`;for(const signable of[shortDate,region,service,KEY_TYPE_IDENTIFIER])key=
await hmac(sha256Constructor,key,signable);return signingKeyCache[cacheKey]=key},hmac=(ctor,secret,data)=>{const hash=new ctor(secret);return hash.update((0,import_chunk_SKP3LBJD.toUint8Array)(
data)),hash.digest()},getCanonicalHeaders=({headers},unsignableHeaders,signableHeaders)=>{const canonical={};for(const headerName of Object.keys(headers).sort()){
if(headers[headerName]==null)continue;const canonicalHeaderName=headerName.toLowerCase();((0,import_chunk_SKP3LBJD.hasOwn)(ALWAYS_UNSIGNABLE_HEADERS,canonicalHeaderName)||
unsignableHeaders?.has(canonicalHeaderName)||PROXY_HEADER_PATTERN.test(canonicalHeaderName)||SEC_HEADER_PATTERN.test(canonicalHeaderName))&&(!signableHeaders||signableHeaders&&
!signableHeaders.has(canonicalHeaderName))||(canonicalHeaderName==="__proto__"&&(0,import_chunk_SKP3LBJD.writeKey)(canonical),canonical[canonicalHeaderName]=headers[headerName].
replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return canonical},getPayloadHash=async({headers,body},hashConstructor)=>{for(const headerName in headers)
if((0,import_chunk_SKP3LBJD.hasOwn)(headers,headerName)&&headerName.toLowerCase()===SHA256_HEADER)return headers[headerName];if(body==null)return"e3b0c44298fc1c\
149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";if(typeof body=="string"||ArrayBuffer.isView(body)||(0,import_chunk_SKP3LBJD.isArrayBuffer)(body)){const hashCtor=new hashConstructor;
return hashCtor.update((0,import_chunk_SKP3LBJD.toUint8Array)(body)),(0,import_chunk_SKP3LBJD.toHex)(await hashCtor.digest())}return UNSIGNED_PAYLOAD},hasHeader=(soughtHeader,headers)=>{
soughtHeader=soughtHeader.toLowerCase();for(const headerName in headers)if((0,import_chunk_SKP3LBJD.hasOwn)(headers,headerName)&&soughtHeader===headerName.toLowerCase())
return!0;return!1},moveHeadersToQuery=(request,options={})=>{const{headers,query={}}=import_chunk_SKP3LBJD.HttpRequest.clone(request);for(const name in headers){
if(!(0,import_chunk_SKP3LBJD.hasOwn)(headers,name))continue;const lname=name.toLowerCase();(lname.slice(0,6)==="x-amz-"&&!options.unhoistableHeaders?.has(lname)||
options.hoistableHeaders?.has(lname))&&(query[name]=headers[name],delete headers[name])}return{...request,headers,query}},prepareRequest=request=>{request=import_chunk_SKP3LBJD.HttpRequest.
clone(request);for(const headerName in request.headers)(0,import_chunk_SKP3LBJD.hasOwn)(request.headers,headerName)&&GENERATED_HEADERS.indexOf(headerName.toLowerCase())>
-1&&delete request.headers[headerName];return request},SignatureV4=class extends SignatureV4Base{headerFormatter=new HeaderFormatter;constructor({applyChecksum,
credentials,region,service,sha256,uriEscapePath=!0}){super({applyChecksum,credentials,region,service,sha256,uriEscapePath})}async presign(originalRequest,options={}){
const{signingDate=new Date,expiresIn=3600,unsignableHeaders,unhoistableHeaders,signableHeaders,hoistableHeaders,signingRegion,signingService}=options,credentials=await this.
credentialProvider();this.validateResolvedCredentials(credentials);const region=signingRegion??await this.regionProvider(),{longDate,shortDate}=this.formatDate(
signingDate);if(expiresIn>MAX_PRESIGNED_TTL)return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the fut\
ure");const scope=createScope(shortDate,region,signingService??this.service),request=moveHeadersToQuery(prepareRequest(originalRequest),{unhoistableHeaders,hoistableHeaders});
credentials.sessionToken&&(request.query[TOKEN_QUERY_PARAM]=credentials.sessionToken),request.query[ALGORITHM_QUERY_PARAM]=ALGORITHM_IDENTIFIER,request.query[CREDENTIAL_QUERY_PARAM]=
`${credentials.accessKeyId}/${scope}`,request.query[AMZ_DATE_QUERY_PARAM]=longDate,request.query[EXPIRES_QUERY_PARAM]=expiresIn.toString(10);const canonicalHeaders=getCanonicalHeaders(
request,unsignableHeaders,signableHeaders);return request.query[SIGNED_HEADERS_QUERY_PARAM]=this.getCanonicalHeaderList(canonicalHeaders),request.query[SIGNATURE_QUERY_PARAM]=
await this.getSignature(longDate,scope,this.getSigningKey(credentials,region,shortDate,signingService),this.createCanonicalRequest(request,canonicalHeaders,await getPayloadHash(
originalRequest,this.sha256))),request}async sign(toSign,options){return typeof toSign=="string"?this.signString(toSign,options):toSign.headers&&toSign.payload?
this.signEvent(toSign,options):toSign.message?this.signMessage(toSign,options):this.signRequest(toSign,options)}async signEvent({headers,payload},{signingDate=new Date,
priorSignature,signingRegion,signingService,eventStreamCredentials}){const region=signingRegion??await this.regionProvider(),{shortDate,longDate}=this.formatDate(
signingDate),scope=createScope(shortDate,region,signingService??this.service),hashedPayload=await getPayloadHash({headers:{},body:payload},this.sha256),hash=new this.
sha256;hash.update(headers);const hashedHeaders=(0,import_chunk_SKP3LBJD.toHex)(await hash.digest()),stringToSign=[EVENT_ALGORITHM_IDENTIFIER,longDate,scope,priorSignature,
hashedHeaders,hashedPayload].join(`
`);return this.signString(stringToSign,{signingDate,signingRegion:region,signingService,eventStreamCredentials})}async signMessage(signableMessage,{signingDate=new Date,
signingRegion,signingService,eventStreamCredentials}){return this.signEvent({headers:this.headerFormatter.format(signableMessage.message.headers),payload:signableMessage.
message.body},{signingDate,signingRegion,signingService,priorSignature:signableMessage.priorSignature,eventStreamCredentials}).then(signature=>({message:signableMessage.
message,signature}))}async signString(stringToSign,{signingDate=new Date,signingRegion,signingService,eventStreamCredentials}={}){const credentials=eventStreamCredentials??
await this.credentialProvider();this.validateResolvedCredentials(credentials);const region=signingRegion??await this.regionProvider(),{shortDate}=this.formatDate(
signingDate),hash=new this.sha256(await this.getSigningKey(credentials,region,shortDate,signingService));return hash.update((0,import_chunk_SKP3LBJD.toUint8Array)(
stringToSign)),(0,import_chunk_SKP3LBJD.toHex)(await hash.digest())}async signRequest(requestToSign,{signingDate=new Date,signableHeaders,unsignableHeaders,signingRegion,
signingService}={}){const credentials=await this.credentialProvider();this.validateResolvedCredentials(credentials);const region=signingRegion??await this.regionProvider(),
request=prepareRequest(requestToSign),{longDate,shortDate}=this.formatDate(signingDate),scope=createScope(shortDate,region,signingService??this.service);request.
headers[AMZ_DATE_HEADER]=longDate,credentials.sessionToken&&(request.headers[TOKEN_HEADER]=credentials.sessionToken);const payloadHash=await getPayloadHash(request,
this.sha256);!hasHeader(SHA256_HEADER,request.headers)&&this.applyChecksum&&(request.headers[SHA256_HEADER]=payloadHash);const canonicalHeaders=getCanonicalHeaders(
request,unsignableHeaders,signableHeaders),signature=await this.getSignature(longDate,scope,this.getSigningKey(credentials,region,shortDate,signingService),this.
createCanonicalRequest(request,canonicalHeaders,payloadHash));return request.headers[AUTH_HEADER]=`${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}\
/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`,request}async getSignature(longDate,credentialScope,keyPromise,canonicalRequest){
const stringToSign=await this.createStringToSign(longDate,credentialScope,canonicalRequest,ALGORITHM_IDENTIFIER),hash=new this.sha256(await keyPromise);return hash.
update((0,import_chunk_SKP3LBJD.toUint8Array)(stringToSign)),(0,import_chunk_SKP3LBJD.toHex)(await hash.digest())}getSigningKey(credentials,region,shortDate,service){
return getSigningKey(this.sha256,credentials,shortDate,region,service||this.service)}},signatureV4aContainer={SignatureV4a:null},bindResolveAwsSdkSigV4Config=defaultDisableClockSkewCorrection=>config=>{
let inputCredentials=config.credentials,isUserSupplied=!!config.credentials,resolvedCredentials;Object.defineProperty(config,"credentials",{set(credentials){credentials&&
credentials!==inputCredentials&&credentials!==resolvedCredentials&&(isUserSupplied=!0),inputCredentials=credentials;const memoizedProvider=normalizeCredentialProvider(
config,{credentials:inputCredentials,credentialDefaultProvider:config.credentialDefaultProvider}),boundProvider=bindCallerConfig(config,memoizedProvider);if(isUserSupplied&&
!boundProvider.attributed){const isCredentialObject=typeof inputCredentials=="object"&&inputCredentials!==null;resolvedCredentials=async options=>{const attributedCreds=await boundProvider(
options);return isCredentialObject&&(!attributedCreds.$source||Object.keys(attributedCreds.$source).length===0)?(0,import_chunk_6YI4RJEE.setCredentialFeature)(attributedCreds,
"CREDENTIALS_CODE","e"):attributedCreds},resolvedCredentials.memoized=boundProvider.memoized,resolvedCredentials.configBound=boundProvider.configBound,resolvedCredentials.
attributed=!0}else resolvedCredentials=boundProvider},get(){return resolvedCredentials},enumerable:!0,configurable:!0}),config.credentials=inputCredentials;const{
signingEscapePath=!0,systemClockOffset=config.systemClockOffset||0,sha256}=config;let signer;return config.signer?signer=(0,import_chunk_6YI4RJEE.normalizeProvider)(
config.signer):config.regionInfoProvider?signer=()=>(0,import_chunk_6YI4RJEE.normalizeProvider)(config.region)().then(async region=>[await config.regionInfoProvider(
region,{useFipsEndpoint:await config.useFipsEndpoint(),useDualstackEndpoint:await config.useDualstackEndpoint()})||{},region]).then(([regionInfo,region])=>{const{
signingRegion,signingService}=regionInfo;config.signingRegion=config.signingRegion||signingRegion||region,config.signingName=config.signingName||signingService||
config.serviceId;const params={...config,credentials:config.credentials,region:config.signingRegion,service:config.signingName,sha256,uriEscapePath:signingEscapePath},
SignerCtor=config.signerConstructor||SignatureV4;return new SignerCtor(params)}):signer=async authScheme=>{authScheme=Object.assign({},{name:"sigv4",signingName:config.
signingName||config.defaultSigningName,signingRegion:await(0,import_chunk_6YI4RJEE.normalizeProvider)(config.region)(),properties:{}},authScheme);const signingRegion=authScheme.
signingRegion,signingService=authScheme.signingName;config.signingRegion=config.signingRegion||signingRegion,config.signingName=config.signingName||signingService||
config.serviceId;const params={...config,credentials:config.credentials,region:config.signingRegion,service:config.signingName,sha256,uriEscapePath:signingEscapePath},
SignerCtor=config.signerConstructor||SignatureV4;return new SignerCtor(params)},Object.assign(config,{systemClockOffset,signingEscapePath,signer,disableClockSkewCorrection:(0,import_chunk_6YI4RJEE.normalizeProvider)(
config.disableClockSkewCorrection??defaultDisableClockSkewCorrection)})};function normalizeCredentialProvider(config,{credentials,credentialDefaultProvider}){let credentialsProvider;
return credentials?credentials?.memoized?credentialsProvider=credentials:credentialsProvider=(0,import_chunk_6YI4RJEE.memoizeIdentityProvider)(credentials,import_chunk_6YI4RJEE.isIdentityExpired,
import_chunk_6YI4RJEE.doesIdentityRequireRefresh):credentialDefaultProvider?credentialsProvider=(0,import_chunk_6YI4RJEE.normalizeProvider)(credentialDefaultProvider(
Object.assign({},config,{parentClientConfig:config}))):credentialsProvider=async()=>{throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` no\
t provided and no credentialDefaultProvider was configured.")},credentialsProvider.memoized=!0,credentialsProvider}function bindCallerConfig(config,credentialsProvider){
if(credentialsProvider.configBound)return credentialsProvider;const fn=async options=>credentialsProvider({...options,callerClientConfig:config});return fn.memoized=
credentialsProvider.memoized,fn.configBound=!0,fn}var ENV_DISABLE_CLOCK_SKEW_CORRECTION="AWS_DISABLE_CLOCK_SKEW_CORRECTION",CONFIG_DISABLE_CLOCK_SKEW_CORRECTION="\
disable_clock_skew_correction",NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS={environmentVariableSelector:env=>(0,import_chunk_4D3KLPD6.booleanSelector)(env,
ENV_DISABLE_CLOCK_SKEW_CORRECTION,import_chunk_4D3KLPD6.SelectorType.ENV),configFileSelector:profile=>(0,import_chunk_4D3KLPD6.booleanSelector)(profile,CONFIG_DISABLE_CLOCK_SKEW_CORRECTION,
import_chunk_4D3KLPD6.SelectorType.CONFIG),default:!1},DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION=(0,import_chunk_4D3KLPD6.loadConfig)(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS),
resolveAwsSdkSigV4Config=bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION),ProtocolLib=class{queryCompat;errorRegistry;constructor(queryCompat=!1){
this.queryCompat=queryCompat}resolveRestContentType(defaultContentType,inputSchema){const members=inputSchema.getMemberSchemas(),httpPayloadMember=Object.values(
members).find(m=>!!m.getMergedTraits().httpPayload);if(httpPayloadMember){const mediaType=httpPayloadMember.getMergedTraits().mediaType;return mediaType||(httpPayloadMember.
isStringSchema()?"text/plain":httpPayloadMember.isBlobSchema()?"application/octet-stream":defaultContentType)}else if(!inputSchema.isUnitSchema()&&Object.values(
members).find(m=>{const{httpQuery,httpQueryParams,httpHeader,httpLabel,httpPrefixHeaders}=m.getMergedTraits();return!httpQuery&&!httpQueryParams&&!httpHeader&&!httpLabel&&
httpPrefixHeaders===void 0}))return defaultContentType}async getErrorSchemaOrThrowBaseException(errorIdentifier,defaultNamespace,response,dataObject,metadata,getErrorSchema){
let errorName=errorIdentifier;errorIdentifier.includes("#")&&([,errorName]=errorIdentifier.split("#"));const errorMetadata={$metadata:metadata,$fault:response.statusCode<
500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{return{errorSchema:getErrorSchema?.(
this.errorRegistry,errorName)??this.errorRegistry.getSchema(errorIdentifier),errorMetadata}}catch{dataObject.message=dataObject.message??dataObject.Message??"Un\
knownError";const synthetic=this.errorRegistry,baseExceptionSchema=synthetic.getBaseException();if(baseExceptionSchema){const ErrorCtor=synthetic.getErrorCtor(baseExceptionSchema)??
Error;throw this.decorateServiceException(Object.assign(new ErrorCtor({name:errorName}),errorMetadata),dataObject)}const d=dataObject,message=d?.message??d?.Message??
d?.Error?.Message??d?.Error?.message;throw this.decorateServiceException(Object.assign(new Error(message),{name:errorName},errorMetadata),dataObject)}}compose(composite,errorIdentifier,defaultNamespace){
let namespace=defaultNamespace;errorIdentifier.includes("#")&&([namespace]=errorIdentifier.split("#"));const staticRegistry=import_chunk_SKP3LBJD.TypeRegistry.for(
namespace),defaultSyntheticRegistry=import_chunk_SKP3LBJD.TypeRegistry.for("smithy.ts.sdk.synthetic."+defaultNamespace);composite.copyFrom(staticRegistry),composite.
copyFrom(defaultSyntheticRegistry),this.errorRegistry=composite}decorateServiceException(exception,additions={}){if(this.queryCompat){const msg=exception.Message??
additions.Message,error=(0,import_chunk_6YI4RJEE.decorateServiceException)(exception,additions);msg&&(error.message=msg);const errorObj=error.Error??{};errorObj.
Type=error.Error?.Type,errorObj.Code=error.Error?.Code,errorObj.Message=error.Error?.message??error.Error?.Message??msg,error.Error=errorObj;const reqId=error.$metadata.
requestId;return reqId&&(error.RequestId=reqId),error}return(0,import_chunk_6YI4RJEE.decorateServiceException)(exception,additions)}setQueryCompatError(output,response){
const queryErrorHeader=response.headers?.["x-amzn-query-error"];if(output!==void 0&&queryErrorHeader!=null){const[Code,Type]=queryErrorHeader.split(";"),keys=Object.
keys(output),Error2={Code,Type};output.Code=Code,output.Type=Type;for(let i=0;i<keys.length;i++){const k=keys[i];Error2[k==="message"?"Message":k]=output[k]}delete Error2.
__type,output.Error=Error2}}queryCompatOutput(queryCompatErrorData,errorData){queryCompatErrorData.Error&&(errorData.Error=queryCompatErrorData.Error),queryCompatErrorData.
Type&&(errorData.Type=queryCompatErrorData.Type),queryCompatErrorData.Code&&(errorData.Code=queryCompatErrorData.Code)}findQueryCompatibleError(registry,errorName){
try{return registry.getSchema(errorName)}catch{return registry.find(schema=>import_chunk_SKP3LBJD.NormalizedSchema.of(schema).getMergedTraits().awsQueryError?.[0]===
errorName)}}},AwsRestJsonProtocol=class extends import_chunk_4D3KLPD6.HttpBindingProtocol{serializer;deserializer;codec;mixin=new ProtocolLib;constructor({defaultNamespace,
errorTypeRegistries,jsonCodec}){super({defaultNamespace,errorTypeRegistries});const settings={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};
this.codec=jsonCodec??new import_chunk_4D3KLPD6.JsonCodec2(settings),this.serializer=new import_chunk_4D3KLPD6.HttpInterceptingShapeSerializer(this.codec.createSerializer(),
settings),this.deserializer=new import_chunk_4D3KLPD6.HttpInterceptingShapeDeserializer(this.codec.createDeserializer(),settings)}getShapeId(){return"aws.protoc\
ols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(serdeContext){this.codec.setSerdeContext(serdeContext),super.setSerdeContext(serdeContext)}async serializeRequest(operationSchema,input,context){
const request=await super.serializeRequest(operationSchema,input,context),inputSchema=import_chunk_SKP3LBJD.NormalizedSchema.of(operationSchema.input);if(!request.
headers["content-type"]){const contentType=this.mixin.resolveRestContentType(this.getDefaultContentType(),inputSchema);contentType&&(request.headers["content-ty\
pe"]=contentType)}return request.body==null&&request.headers["content-type"]===this.getDefaultContentType()&&(request.body="{}"),request}async deserializeResponse(operationSchema,context,response){
const output=await super.deserializeResponse(operationSchema,context,response),outputSchema=import_chunk_SKP3LBJD.NormalizedSchema.of(operationSchema.output);for(const[
name,member]of outputSchema.structIterator())member.getMemberTraits().httpPayload&&!(name in output)&&(output[name]=null);return output}async handleError(operationSchema,context,response,dataObject,metadata){
const errorIdentifier=(0,import_chunk_4D3KLPD6.loadRestJsonErrorCode)(response,dataObject)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,errorIdentifier,
this.options.defaultNamespace);const{errorSchema,errorMetadata}=await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier,this.options.defaultNamespace,
response,dataObject,metadata),ns=import_chunk_SKP3LBJD.NormalizedSchema.of(errorSchema),message=dataObject.message??dataObject.Message??"UnknownError",ErrorCtor=this.
compositeErrorRegistry.getErrorCtor(errorSchema)??Error,exception=new ErrorCtor({});await this.deserializeHttpMessage(errorSchema,context,response,dataObject);const output={},
errorDeserializer=this.codec.createDeserializer();for(const[name,member]of ns.structIterator()){const target=member.getMergedTraits().jsonName??name;output[name]=
errorDeserializer.readObject(member,dataObject[target])}throw this.mixin.decorateServiceException(Object.assign(exception,errorMetadata,{$fault:ns.getMergedTraits().
error,message},output),dataObject)}getDefaultContentType(){return"application/json"}},ATTR_ESCAPE_RE=/[&<>"]/g,ATTR_ESCAPE_MAP={"&":"&amp;","<":"&lt;",">":"&gt;",
'"':"&quot;"};function escapeAttribute(value){return value.replace(ATTR_ESCAPE_RE,ch=>ATTR_ESCAPE_MAP[ch])}var ELEMENT_ESCAPE_RE=/[&"'<>\r\n\u0085\u2028]/g,ELEMENT_ESCAPE_MAP={
"&":"&amp;",'"':"&quot;","'":"&apos;","<":"&lt;",">":"&gt;","\r":"&#x0D;","\n":"&#x0A;","\x85":"&#x85;","\u2028":"&#x2028;"};function escapeElement(value){return value.
replace(ELEMENT_ESCAPE_RE,ch=>ELEMENT_ESCAPE_MAP[ch])}var XmlText=class{value;constructor(value){this.value=value}toString(){return escapeElement(""+this.value)}},
XmlNode=class _XmlNode{name;children;attributes={};static of(name,childText,withName){const node=new _XmlNode(name);return childText!==void 0&&node.addChildNode(
new XmlText(childText)),withName!==void 0&&node.withName(withName),node}constructor(name,children=[]){this.name=name,this.children=children}withName(name){return this.
name=name,this}addAttribute(name,value){return this.attributes[name]=value,this}addChildNode(child){return this.children.push(child),this}removeAttribute(name){
return delete this.attributes[name],this}n(name){return this.name=name,this}c(child){return this.children.push(child),this}a(name,value){return value!=null&&(this.
attributes[name]=value),this}cc(input,field,withName=field){if(input[field]!=null){const node=_XmlNode.of(field,input[field]).withName(withName);this.c(node)}}l(input,listName,memberName,valueProvider){
input[listName]!=null&&valueProvider().map(node=>{node.withName(memberName),this.c(node)})}lc(input,listName,memberName,valueProvider){if(input[listName]!=null){
const nodes=valueProvider(),containerNode=new _XmlNode(memberName);nodes.map(node=>{containerNode.c(node)}),this.c(containerNode)}}toString(){const hasChildren=!!this.
children.length;let xmlText=`<${this.name}`;const attributes=this.attributes;for(const attributeName of Object.keys(attributes)){const attribute=attributes[attributeName];
attribute!=null&&(xmlText+=` ${attributeName}="${escapeAttribute(""+attribute)}"`)}return xmlText+=hasChildren?`>${this.children.map(c=>c.toString()).join("")}<\
/${this.name}>`:"/>"}};function writeKey2(obj){Object.defineProperty(obj,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}function parseXML(xml){
return new AwsXmlParser(xml).parse()}var AwsXmlParser=class _AwsXmlParser{x;i=0;z;constructor(x){this.x=x,this.x=x.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){const p=this,{z}=p;for(;p.i<z&&(p.trim(),!(p.i>=z));)if(p.isNext("<?"))p.readTo("?>"),p.trim();else if(p.isNext("<!--"))p.readTo(
"-->"),p.trim();else if(p.isNext("<!DOCTYPE",!1))p.skipDoctype(),p.trim();else if(p.x[p.i]==="<"){const root=p.parseTag();return{[root.tag]:root.value}}else throw new Error(
"@aws-sdk XML parse error: unexpected content.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(s,caseSensitive=!0){const p=this;return caseSensitive?
p.x.startsWith(s,p.i):p.x.toLowerCase().startsWith(s.toLowerCase(),p.i)}readTo(stop){const p=this,_i=p.x.indexOf(stop,p.i);if(_i===-1)throw new Error(`@aws-sdk \
XML parse error: expected "${stop}" not found.`);const result=p.x.slice(p.i,_i);return p.i=_i+stop.length,result}trim(){const p=this;for(;p.i<p.z&&` 	\r
`.includes(p.x[p.i]);)++p.i}readAttrValue(){const p=this,quote=p.x[p.i];++p.i;let value="";for(;p.i<p.z&&p.x[p.i]!==quote;)value+=p.x[p.i++];return++p.i,p.decodeEntities(
value)}parseTag(){const p=this;++p.i;let tag="";for(;p.i<p.z&&!` 	\r
>/`.includes(p.x[p.i]);)tag+=p.x[p.i++];let hasAttrs=!1;const attrs={};for(;p.i<p.z&&(p.trim(),!">/".includes(p.x[p.i]));){let name="";for(;p.i<p.z&&!`= 	\r
>/?`.includes(p.x[p.i]);)name+=p.x[p.i++];if(p.trim(),p.x[p.i]!=="=")break;++p.i,p.trim(),name==="__proto__"&&writeKey2(attrs),attrs[name]=p.readAttrValue(),hasAttrs=
!0}if(p.i>=p.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.");if(p.x[p.i]==="/"){if(++p.i,p.i>=p.z||p.x[p.i]!==">")throw new Error("@aws-\
sdk XML parse error: expected > at the end of self-closing tag.");return++p.i,{tag,value:hasAttrs?attrs:""}}if(p.x[p.i]!==">")throw new Error("@aws-sdk XML pars\
e error: expected > at the end of opening tag.");++p.i;const textParts=[],childTags=[];let hasElementChild=!1;for(;p.i<p.z&&!p.isNext("</");)if(p.x[p.i]==="<")p.
isNext("<!--")?p.readTo("-->"):p.isNext("<![CDATA[")?(p.i+=9,textParts.push(p.readTo("]]>"))):p.isNext("<?")?p.readTo("?>"):(hasElementChild=!0,childTags.push(p.
parseTag()));else{let text="";for(;p.i<p.z&&p.x[p.i]!=="<";)text+=p.x[p.i++];textParts.push(p.decodeEntities(text))}if(!p.isNext("</"))throw new Error(`@aws-sdk\
 XML parse error: missing closing tag </${tag}>.`);p.i+=2;const closeTag=p.readTo(">").trim();if(closeTag!==tag)throw new Error(`@aws-sdk XML parse error: misma\
tched tags <${tag}> and </${closeTag}>.`);if(!hasAttrs&&textParts.length===0&&!hasElementChild)return{tag,value:""};if(!hasAttrs&&!hasElementChild){const text=textParts.
length===1?textParts[0]:textParts.join("");return text.trim()===""&&text.includes(`
`)?{tag,value:""}:{tag,value:text}}const obj={};for(const text of textParts)text.trim()===""&&text.includes(`
`)||(obj["#text"]="#text"in obj?obj["#text"]+text:text);for(const child of childTags)child.tag==="__proto__"&&writeKey2(obj),child.tag in obj?Array.isArray(obj[child.
tag])?obj[child.tag].push(child.value):obj[child.tag]=[obj[child.tag],child.value]:obj[child.tag]=child.value;for(const[k,v]of Object.entries(attrs))k==="__prot\
o__"&&writeKey2(obj),obj[k]=v;return{tag,value:obj}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};skipDoctype(){const p=this;p.i+=9;let depth=0;for(;p.
i<p.z;){const c=p.x[p.i];if(c==="[")++depth;else if(c==="]")--depth;else if(c===">"&&depth===0){++p.i;return}++p.i}throw new Error("@aws-sdk XML parse error: un\
closed DOCTYPE.")}decodeEntities(s){return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(_,hex,dec,named)=>hex?String.fromCharCode(
parseInt(hex,16)):dec?String.fromCharCode(parseInt(dec,10)):_AwsXmlParser.ENTITIES[named]??"")}},SerdeContextConfig=class{serdeContext;setSerdeContext(serdeContext){
this.serdeContext=serdeContext}},UnionSerde=class{from;to;keys;constructor(from,to){this.from=from,this.to=to;const keys=Object.keys(this.from),set=new Set(keys);
set.delete("__type"),this.keys=set}mark(key){this.keys.delete(key)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.
hasUnknown()){const k=this.keys.values().next().value,v=this.from[k];this.to.$unknown=[k,v]}}};function writeKey3(obj){Object.defineProperty(obj,"__proto__",{value:void 0,
writable:!0,enumerable:!0,configurable:!0})}var XmlShapeDeserializer=class extends SerdeContextConfig{settings;stringDeserializer;constructor(settings){super(),
this.settings=settings,this.stringDeserializer=new import_chunk_4D3KLPD6.FromStringShapeDeserializer(settings)}setSerdeContext(serdeContext){this.serdeContext=serdeContext,
this.stringDeserializer.setSerdeContext(serdeContext)}read(schema,bytes,key){const ns=import_chunk_SKP3LBJD.NormalizedSchema.of(schema),memberSchemas=ns.getMemberSchemas();
if(ns.isStructSchema()&&ns.isMemberSchema()&&!!Object.values(memberSchemas).find(memberNs=>!!memberNs.getMemberTraits().eventPayload)){const output={},memberName=Object.
keys(memberSchemas)[0];return memberSchemas[memberName].isBlobSchema()?output[memberName]=bytes:output[memberName]=this.read(memberSchemas[memberName],bytes),output}
const xmlString=(this.serdeContext?.utf8Encoder??import_chunk_SKP3LBJD.toUtf8)(bytes),parsedObject=this.parseXml(xmlString);return this.readSchema(schema,key?parsedObject[key]:
parsedObject)}readSchema(_schema,value){const ns=import_chunk_SKP3LBJD.NormalizedSchema.of(_schema);if(ns.isUnitSchema())return;const traits=ns.getMergedTraits();
if(ns.isListSchema()&&!Array.isArray(value))return this.readSchema(ns,[value]);if(value==null)return value;if(typeof value=="object"){const flat=!!traits.xmlFlattened;
if(ns.isListSchema()){const listValue=ns.getValueSchema(),buffer2=[],sourceKey=listValue.getMergedTraits().xmlName??"member",source=flat?value:(value[0]??value)[sourceKey];
if(source==null)return buffer2;const sourceArray=Array.isArray(source)?source:[source];for(const v of sourceArray)buffer2.push(this.readSchema(listValue,v));return buffer2}
const buffer={};if(ns.isMapSchema()){const keyNs=ns.getKeySchema(),memberNs=ns.getValueSchema();let entries;flat?entries=Array.isArray(value)?value:[value]:entries=
Array.isArray(value.entry)?value.entry:[value.entry];const keyProperty=keyNs.getMergedTraits().xmlName??"key",valueProperty=memberNs.getMergedTraits().xmlName??
"value";for(const entry of entries){const key=entry[keyProperty],value2=entry[valueProperty];key==="__proto__"&&writeKey3(buffer),buffer[key]=this.readSchema(memberNs,
value2)}return buffer}if(ns.isStructSchema()){const union=ns.isUnionSchema();let unionSerde;union&&(unionSerde=new UnionSerde(value,buffer));for(const[memberName,
memberSchema]of ns.structIterator()){const memberTraits=memberSchema.getMergedTraits(),xmlObjectKey=memberTraits.httpPayload?memberTraits.xmlName??memberSchema.
getName():memberSchema.getMemberTraits().xmlName??memberName;union&&unionSerde.mark(xmlObjectKey),value[xmlObjectKey]!=null&&(buffer[memberName]=this.readSchema(
memberSchema,value[xmlObjectKey]))}return union&&unionSerde.writeUnknown(),buffer}if(ns.isDocumentSchema())return value;throw new Error(`@aws-sdk/core/protocols\
 - xml deserializer unhandled schema type for ${ns.getName(!0)}`)}return ns.isListSchema()?[]:ns.isMapSchema()||ns.isStructSchema()?{}:this.stringDeserializer.read(
ns,value)}parseXml(xml){if(xml.length){let parsedObj;try{parsedObj=parseXML(xml)}catch(e){throw e&&typeof e=="object"&&Object.defineProperty(e,"$responseBodyTex\
t",{value:xml}),e}const textNodeName="#text",key=Object.keys(parsedObj)[0],parsedObjToReturn=parsedObj[key];return parsedObjToReturn[textNodeName]&&(parsedObjToReturn[key]=
parsedObjToReturn[textNodeName],delete parsedObjToReturn[textNodeName]),(0,import_chunk_6YI4RJEE.getValueFromTextNode)(parsedObjToReturn)}return{}}},QueryShapeSerializer=class extends SerdeContextConfig{settings;buffer;constructor(settings){
super(),this.settings=settings}write(schema,value,prefix=""){this.buffer===void 0&&(this.buffer="");const ns=import_chunk_SKP3LBJD.NormalizedSchema.of(schema);if(prefix&&
!prefix.endsWith(".")&&(prefix+="."),ns.isBlobSchema())(typeof value=="string"||value instanceof Uint8Array)&&(this.writeKey(prefix),this.writeValue((this.serdeContext?.
base64Encoder??import_chunk_SKP3LBJD.toBase64)(value)));else if(ns.isBooleanSchema()||ns.isNumericSchema()||ns.isStringSchema())value!=null?(this.writeKey(prefix),
this.writeValue(String(value))):ns.isIdempotencyToken()&&(this.writeKey(prefix),this.writeValue((0,import_chunk_SKP3LBJD.generateIdempotencyToken)()));else if(ns.
isBigIntegerSchema())value!=null&&(this.writeKey(prefix),this.writeValue(String(value)));else if(ns.isBigDecimalSchema())value!=null&&(this.writeKey(prefix),this.
writeValue(value instanceof import_chunk_SKP3LBJD.NumericValue?value.string:String(value)));else if(ns.isTimestampSchema()){if(value instanceof Date)switch(this.
writeKey(prefix),(0,import_chunk_4D3KLPD6.determineTimestampFormat)(ns,this.settings)){case 5:this.writeValue(value.toISOString().replace(".000Z","Z"));break;case 6:
this.writeValue((0,import_chunk_SKP3LBJD.dateToUtcString)(value));break;case 7:this.writeValue(String(value.getTime()/1e3));break}}else if(ns.isDocumentSchema())
Array.isArray(value)?this.write(79,value,prefix):value instanceof Date?this.write(4,value,prefix):value instanceof Uint8Array?this.write(21,value,prefix):value&&
typeof value=="object"?this.write(143,value,prefix):(this.writeKey(prefix),this.writeValue(String(value)));else if(ns.isListSchema()){if(Array.isArray(value))if(value.
length===0)this.settings.serializeEmptyLists&&(this.writeKey(prefix),this.writeValue(""));else{const member=ns.getValueSchema(),flat=this.settings.flattenLists||
ns.getMergedTraits().xmlFlattened;let i=1;for(const item of value){if(item==null)continue;const traits=member.getMergedTraits(),suffix=this.getKey("member",traits.
xmlName,traits.ec2QueryName),key=flat?`${prefix}${i}`:`${prefix}${suffix}.${i}`;this.write(member,item,key),++i}}}else if(ns.isMapSchema()){if(value&&typeof value==
"object"){const keySchema=ns.getKeySchema(),memberSchema=ns.getValueSchema(),flat=ns.getMergedTraits().xmlFlattened;let i=1;for(const k in value){const v=value[k];
if(v==null)continue;const keyTraits=keySchema.getMergedTraits(),keySuffix=this.getKey("key",keyTraits.xmlName,keyTraits.ec2QueryName),key=flat?`${prefix}${i}.${keySuffix}`:
`${prefix}entry.${i}.${keySuffix}`,valTraits=memberSchema.getMergedTraits(),valueSuffix=this.getKey("value",valTraits.xmlName,valTraits.ec2QueryName),valueKey=flat?
`${prefix}${i}.${valueSuffix}`:`${prefix}entry.${i}.${valueSuffix}`;this.write(keySchema,k,key),this.write(memberSchema,v,valueKey),++i}}}else if(ns.isStructSchema()){
if(value&&typeof value=="object"){let didWriteMember=!1;for(const[memberName,member]of ns.structIterator()){if(value[memberName]==null&&!member.isIdempotencyToken())
continue;const traits=member.getMergedTraits(),suffix=this.getKey(memberName,traits.xmlName,traits.ec2QueryName,"struct"),key=`${prefix}${suffix}`;this.write(member,
value[memberName],key),didWriteMember=!0}if(!didWriteMember&&ns.isUnionSchema()){const{$unknown}=value;if(Array.isArray($unknown)){const[k,v]=$unknown,key=`${prefix}${k}`;
this.write(15,v,key)}}}}else if(!ns.isUnitSchema())throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(!0)}`)}flush(){
if(this.buffer===void 0)throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");const str=this.buffer;return delete this.
buffer,str}getKey(memberName,xmlName,ec2QueryName,keySource){const{ec2,capitalizeKeys}=this.settings;if(ec2&&ec2QueryName)return ec2QueryName;const key=xmlName??
memberName;return capitalizeKeys&&keySource==="struct"?key[0].toUpperCase()+key.slice(1):key}writeKey(key){key.endsWith(".")&&(key=key.slice(0,key.length-1)),this.
buffer+=`&${(0,import_chunk_4D3KLPD6.extendedEncodeURIComponent)(key)}=`}writeValue(value){this.buffer+=(0,import_chunk_4D3KLPD6.extendedEncodeURIComponent)(value)}},
AwsQueryProtocol=class extends import_chunk_4D3KLPD6.RpcProtocol{options;serializer;deserializer;mixin=new ProtocolLib;constructor(options){super({defaultNamespace:options.
defaultNamespace,errorTypeRegistries:options.errorTypeRegistries}),this.options=options;const settings={timestampFormat:{useTrait:!0,default:5},httpBindings:!1,
xmlNamespace:options.xmlNamespace,serviceNamespace:options.defaultNamespace,serializeEmptyLists:!0};this.serializer=new QueryShapeSerializer(settings),this.deserializer=
new XmlShapeDeserializer(settings)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(serdeContext){this.serializer.setSerdeContext(serdeContext),this.
deserializer.setSerdeContext(serdeContext)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(operationSchema,input,context){
const request=await super.serializeRequest(operationSchema,input,context);request.path.endsWith("/")||(request.path+="/"),request.headers["content-type"]="appli\
cation/x-www-form-urlencoded",((0,import_chunk_SKP3LBJD.deref)(operationSchema.input)==="unit"||!request.body)&&(request.body="");const action=operationSchema.name.
split("#")[1]??operationSchema.name;return request.body=`Action=${action}&Version=${this.options.version}`+request.body,request.body.endsWith("&")&&(request.body=
request.body.slice(-1)),request}async deserializeResponse(operationSchema,context,response){const deserializer=this.deserializer,ns=import_chunk_SKP3LBJD.NormalizedSchema.
of(operationSchema.output),dataObject={};if(response.statusCode>=300){const bytes2=await(0,import_chunk_4D3KLPD6.collectBody)(response.body,context);bytes2.byteLength>
0&&Object.assign(dataObject,await deserializer.read(15,bytes2)),await this.handleError(operationSchema,context,response,dataObject,this.deserializeMetadata(response))}
for(const header in response.headers){const value=response.headers[header];delete response.headers[header],response.headers[header.toLowerCase()]=value}const shortName=operationSchema.
name.split("#")[1]??operationSchema.name,awsQueryResultKey=ns.isStructSchema()&&this.useNestedResult()?shortName+"Result":void 0,bytes=await(0,import_chunk_4D3KLPD6.collectBody)(
response.body,context);return bytes.byteLength>0&&Object.assign(dataObject,await deserializer.read(ns,bytes,awsQueryResultKey)),dataObject.$metadata=this.deserializeMetadata(
response),dataObject}useNestedResult(){return!0}async handleError(operationSchema,context,response,dataObject,metadata){const errorIdentifier=this.loadQueryErrorCode(
response,dataObject)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,errorIdentifier,this.options.defaultNamespace);const errorData=this.loadQueryError(
dataObject)??{},message=this.loadQueryErrorMessage(dataObject);errorData.message=message,errorData.Error={Type:errorData.Type,Code:errorData.Code,Message:message};
const{errorSchema,errorMetadata}=await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier,this.options.defaultNamespace,response,errorData,metadata,this.
mixin.findQueryCompatibleError),ns=import_chunk_SKP3LBJD.NormalizedSchema.of(errorSchema),ErrorCtor=this.compositeErrorRegistry.getErrorCtor(errorSchema)??Error,
exception=new ErrorCtor({}),output={Type:errorData.Error.Type,Code:errorData.Error.Code,Error:errorData.Error};for(const[name,member]of ns.structIterator()){const target=member.
getMergedTraits().xmlName??name,value=errorData[target]??dataObject[target];output[name]=this.deserializer.readSchema(member,value)}throw this.mixin.decorateServiceException(
Object.assign(exception,errorMetadata,{$fault:ns.getMergedTraits().error,message},output),dataObject)}loadQueryErrorCode(output,data){const code=(data.Errors?.[0]?.
Error??data.Errors?.Error??data.Error)?.Code;if(code!==void 0)return code;if(output.statusCode==404)return"NotFound"}loadQueryError(data){return data.Errors?.[0]?.
Error??data.Errors?.Error??data.Error}loadQueryErrorMessage(data){const errorData=this.loadQueryError(data);return errorData?.message??errorData?.Message??data.
message??data.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}},loadRestXmlErrorCode=(output,data)=>{if(data?.Error?.Code!==
void 0)return data.Error.Code;if(data?.Code!==void 0)return data.Code;if(output.statusCode==404)return"NotFound"},XmlShapeSerializer=class extends SerdeContextConfig{settings;stringBuffer;byteBuffer;buffer;constructor(settings){
super(),this.settings=settings}write(schema,value){const ns=import_chunk_SKP3LBJD.NormalizedSchema.of(schema);if(ns.isStringSchema()&&typeof value=="string")this.
stringBuffer=value;else if(ns.isBlobSchema())this.byteBuffer="byteLength"in value?value:(this.serdeContext?.base64Decoder??import_chunk_SKP3LBJD.fromBase64)(value);else{
this.buffer=this.writeStruct(ns,value,void 0);const traits=ns.getMergedTraits();traits.httpPayload&&!traits.xmlName&&this.buffer.withName(ns.getName())}}flush(){
if(this.byteBuffer!==void 0){const bytes=this.byteBuffer;return delete this.byteBuffer,bytes}if(this.stringBuffer!==void 0){const str=this.stringBuffer;return delete this.
stringBuffer,str}const buffer=this.buffer;return this.settings.xmlNamespace&&(buffer?.attributes?.xmlns||buffer.addAttribute("xmlns",this.settings.xmlNamespace)),
delete this.buffer,buffer.toString()}writeStruct(ns,value,parentXmlns){const traits=ns.getMergedTraits(),name=ns.isMemberSchema()&&!traits.httpPayload?ns.getMemberTraits().
xmlName??ns.getMemberName():traits.xmlName??ns.getName();if(!name||!ns.isStructSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write \
struct with empty name or non-struct, schema=${ns.getName(!0)}.`);const structXmlNode=XmlNode.of(name),[xmlnsAttr,xmlns]=this.getXmlnsAttribute(ns,parentXmlns);
for(const[memberName,memberSchema]of ns.structIterator()){const val=value[memberName];if(val!=null||memberSchema.isIdempotencyToken()){if(memberSchema.getMergedTraits().
xmlAttribute){structXmlNode.addAttribute(memberSchema.getMergedTraits().xmlName??memberName,this.writeSimple(memberSchema,val));continue}if(memberSchema.isListSchema())
this.writeList(memberSchema,val,structXmlNode,xmlns);else if(memberSchema.isMapSchema())this.writeMap(memberSchema,val,structXmlNode,xmlns);else if(memberSchema.
isStructSchema())structXmlNode.addChildNode(this.writeStruct(memberSchema,val,xmlns));else{const memberNode=XmlNode.of(memberSchema.getMergedTraits().xmlName??memberSchema.
getMemberName());this.writeSimpleInto(memberSchema,val,memberNode,xmlns),structXmlNode.addChildNode(memberNode)}}}const{$unknown}=value;if($unknown&&ns.isUnionSchema()&&
Array.isArray($unknown)&&Object.keys(value).length===1){const[k,v]=$unknown,node=XmlNode.of(k);if(typeof v!="string")if(value instanceof XmlNode||value instanceof
XmlText)structXmlNode.addChildNode(value);else throw new Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::Xml\
Node or XmlText.");this.writeSimpleInto(0,v,node,xmlns),structXmlNode.addChildNode(node)}return xmlns&&structXmlNode.addAttribute(xmlnsAttr,xmlns),structXmlNode}writeList(listMember,array,container,parentXmlns){
if(!listMember.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${listMember.getName(!0)}`);const listTraits=listMember.
getMergedTraits(),listValueSchema=listMember.getValueSchema(),listValueTraits=listValueSchema.getMergedTraits(),sparse=!!listValueTraits.sparse,flat=!!listTraits.
xmlFlattened,[xmlnsAttr,xmlns]=this.getXmlnsAttribute(listMember,parentXmlns),writeItem=(container2,value)=>{if(listValueSchema.isListSchema())this.writeList(listValueSchema,
Array.isArray(value)?value:[value],container2,xmlns);else if(listValueSchema.isMapSchema())this.writeMap(listValueSchema,value,container2,xmlns);else if(listValueSchema.
isStructSchema()){const struct=this.writeStruct(listValueSchema,value,xmlns);container2.addChildNode(struct.withName(flat?listTraits.xmlName??listMember.getMemberName():
listValueTraits.xmlName??"member"))}else{const listItemNode=XmlNode.of(flat?listTraits.xmlName??listMember.getMemberName():listValueTraits.xmlName??"member");this.
writeSimpleInto(listValueSchema,value,listItemNode,xmlns),container2.addChildNode(listItemNode)}};if(flat)for(const value of array)(sparse||value!=null)&&writeItem(
container,value);else{const listNode=XmlNode.of(listTraits.xmlName??listMember.getMemberName());xmlns&&listNode.addAttribute(xmlnsAttr,xmlns);for(const value of array)
(sparse||value!=null)&&writeItem(listNode,value);container.addChildNode(listNode)}}writeMap(mapMember,map,container,parentXmlns,containerIsMap=!1){if(!mapMember.
isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${mapMember.getName(!0)}`);const mapTraits=mapMember.getMergedTraits(),
mapKeySchema=mapMember.getKeySchema(),keyTag=mapKeySchema.getMergedTraits().xmlName??"key",mapValueSchema=mapMember.getValueSchema(),mapValueTraits=mapValueSchema.
getMergedTraits(),valueTag=mapValueTraits.xmlName??"value",sparse=!!mapValueTraits.sparse,flat=!!mapTraits.xmlFlattened,[xmlnsAttr,xmlns]=this.getXmlnsAttribute(
mapMember,parentXmlns),addKeyValue=(entry,key,val)=>{const keyNode=XmlNode.of(keyTag,key),[keyXmlnsAttr,keyXmlns]=this.getXmlnsAttribute(mapKeySchema,xmlns);keyXmlns&&
keyNode.addAttribute(keyXmlnsAttr,keyXmlns),entry.addChildNode(keyNode);let valueNode=XmlNode.of(valueTag);mapValueSchema.isListSchema()?this.writeList(mapValueSchema,
val,valueNode,xmlns):mapValueSchema.isMapSchema()?this.writeMap(mapValueSchema,val,valueNode,xmlns,!0):mapValueSchema.isStructSchema()?valueNode=this.writeStruct(
mapValueSchema,val,xmlns):this.writeSimpleInto(mapValueSchema,val,valueNode,xmlns),entry.addChildNode(valueNode)};if(flat)for(const key in map){const val=map[key];
if(sparse||val!=null){const entry=XmlNode.of(mapTraits.xmlName??mapMember.getMemberName());addKeyValue(entry,key,val),container.addChildNode(entry)}}else{let mapNode;
containerIsMap||(mapNode=XmlNode.of(mapTraits.xmlName??mapMember.getMemberName()),xmlns&&mapNode.addAttribute(xmlnsAttr,xmlns),container.addChildNode(mapNode));
for(const key in map){const val=map[key];if(sparse||val!=null){const entry=XmlNode.of("entry");addKeyValue(entry,key,val),(containerIsMap?container:mapNode).addChildNode(
entry)}}}}writeSimple(_schema,value){if(value===null)throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");const ns=import_chunk_SKP3LBJD.NormalizedSchema.
of(_schema);let nodeContents=null;if(value&&typeof value=="object")if(ns.isBlobSchema())nodeContents=(this.serdeContext?.base64Encoder??import_chunk_SKP3LBJD.toBase64)(
value);else if(ns.isTimestampSchema()&&value instanceof Date)switch((0,import_chunk_4D3KLPD6.determineTimestampFormat)(ns,this.settings)){case 5:nodeContents=value.
toISOString().replace(".000Z","Z");break;case 6:nodeContents=(0,import_chunk_SKP3LBJD.dateToUtcString)(value);break;case 7:nodeContents=String(value.getTime()/1e3);
break;default:console.warn("Missing timestamp format, using http date",value),nodeContents=(0,import_chunk_SKP3LBJD.dateToUtcString)(value);break}else{if(ns.isBigDecimalSchema()&&
value)return value instanceof import_chunk_SKP3LBJD.NumericValue?value.string:String(value);throw ns.isMapSchema()||ns.isListSchema()?new Error("@aws-sdk/core/p\
rotocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead."):new Error(`@aws-sdk/core/protocols - xml serializer,\
 unhandled schema type for object value and schema: ${ns.getName(!0)}`)}if((ns.isBooleanSchema()||ns.isNumericSchema()||ns.isBigIntegerSchema()||ns.isBigDecimalSchema())&&
(nodeContents=String(value)),ns.isStringSchema()&&(value===void 0&&ns.isIdempotencyToken()?nodeContents=(0,import_chunk_SKP3LBJD.generateIdempotencyToken)():nodeContents=
String(value)),nodeContents===null)throw new Error(`Unhandled schema-value pair ${ns.getName(!0)}=${value}`);return nodeContents}writeSimpleInto(_schema,value,into,parentXmlns){
const nodeContents=this.writeSimple(_schema,value),ns=import_chunk_SKP3LBJD.NormalizedSchema.of(_schema),content=new XmlText(nodeContents),[xmlnsAttr,xmlns]=this.
getXmlnsAttribute(ns,parentXmlns);xmlns&&into.addAttribute(xmlnsAttr,xmlns),into.addChildNode(content)}getXmlnsAttribute(ns,parentXmlns){const traits=ns.getMergedTraits(),
[prefix,xmlns]=traits.xmlNamespace??[];return xmlns&&xmlns!==parentXmlns?[prefix?`xmlns:${prefix}`:"xmlns",xmlns]:[void 0,void 0]}},XmlCodec=class extends SerdeContextConfig{settings;constructor(settings){
super(),this.settings=settings}createSerializer(){const serializer=new XmlShapeSerializer(this.settings);return serializer.setSerdeContext(this.serdeContext),serializer}createDeserializer(){
const deserializer=new XmlShapeDeserializer(this.settings);return deserializer.setSerdeContext(this.serdeContext),deserializer}},AwsRestXmlProtocol=class extends import_chunk_4D3KLPD6.HttpBindingProtocol{codec;serializer;deserializer;mixin=new ProtocolLib;constructor(options){
super(options);const settings={timestampFormat:{useTrait:!0,default:5},httpBindings:!0,xmlNamespace:options.xmlNamespace,serviceNamespace:options.defaultNamespace};
this.codec=new XmlCodec(settings),this.serializer=new import_chunk_4D3KLPD6.HttpInterceptingShapeSerializer(this.codec.createSerializer(),settings),this.deserializer=
new import_chunk_4D3KLPD6.HttpInterceptingShapeDeserializer(this.codec.createDeserializer(),settings)}getPayloadCodec(){return this.codec}getShapeId(){return"aw\
s.protocols#restXml"}async serializeRequest(operationSchema,input,context){const request=await super.serializeRequest(operationSchema,input,context),inputSchema=import_chunk_SKP3LBJD.NormalizedSchema.
of(operationSchema.input);if(!request.headers["content-type"]){const contentType=this.mixin.resolveRestContentType(this.getDefaultContentType(),inputSchema);contentType&&
(request.headers["content-type"]=contentType)}return typeof request.body=="string"&&request.headers["content-type"]===this.getDefaultContentType()&&!request.body.
startsWith("<?xml ")&&!this.hasUnstructuredPayloadBinding(inputSchema)&&(request.body='<?xml version="1.0" encoding="UTF-8"?>'+request.body),request}async deserializeResponse(operationSchema,context,response){
return super.deserializeResponse(operationSchema,context,response)}async handleError(operationSchema,context,response,dataObject,metadata){const errorIdentifier=loadRestXmlErrorCode(
response,dataObject)??"Unknown";if(this.mixin.compose(this.compositeErrorRegistry,errorIdentifier,this.options.defaultNamespace),dataObject.Error&&typeof dataObject.
Error=="object")for(const key of Object.keys(dataObject.Error))dataObject[key]=dataObject.Error[key],key.toLowerCase()==="message"&&(dataObject.message=dataObject.
Error[key]);dataObject.RequestId&&!metadata.requestId&&(metadata.requestId=dataObject.RequestId);const{errorSchema,errorMetadata}=await this.mixin.getErrorSchemaOrThrowBaseException(
errorIdentifier,this.options.defaultNamespace,response,dataObject,metadata),ns=import_chunk_SKP3LBJD.NormalizedSchema.of(errorSchema),message=dataObject.Error?.
message??dataObject.Error?.Message??dataObject.message??dataObject.Message??"UnknownError",ErrorCtor=this.compositeErrorRegistry.getErrorCtor(errorSchema)??Error,
exception=new ErrorCtor({});await this.deserializeHttpMessage(errorSchema,context,response,dataObject);const output={},errorDeserializer=this.codec.createDeserializer();
for(const[name,member]of ns.structIterator()){const target=member.getMergedTraits().xmlName??name,value=dataObject.Error?.[target]??dataObject[target];output[name]=
errorDeserializer.readSchema(member,value)}throw this.mixin.decorateServiceException(Object.assign(exception,errorMetadata,{$fault:ns.getMergedTraits().error,message},
output),dataObject)}getDefaultContentType(){return"application/xml"}hasUnstructuredPayloadBinding(ns){for(const[,member]of ns.structIterator())if(member.getMergedTraits().
httpPayload)return!(member.isStructSchema()||member.isMapSchema()||member.isListSchema());return!1}};0&&(module.exports={AwsQueryProtocol,AwsRestJsonProtocol,AwsRestXmlProtocol,AwsSdkSigV4ASigner,AwsSdkSigV4Signer,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,NODE_SIGV4A_CONFIG_OPTIONS,
SignatureV4,resolveAwsSdkSigV4AConfig,resolveAwsSdkSigV4Config,signatureV4aContainer});
