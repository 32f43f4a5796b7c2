var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{$Command:()=>import_chunk_6YI4RJEE.Command,AssumeRole$:()=>AssumeRole$,AssumeRoleCommand:()=>AssumeRoleCommand,AssumeRoleRequest$:()=>AssumeRoleRequest$,
AssumeRoleResponse$:()=>AssumeRoleResponse$,AssumeRoleWithWebIdentity$:()=>AssumeRoleWithWebIdentity$,AssumeRoleWithWebIdentityCommand:()=>AssumeRoleWithWebIdentityCommand,
AssumeRoleWithWebIdentityRequest$:()=>AssumeRoleWithWebIdentityRequest$,AssumeRoleWithWebIdentityResponse$:()=>AssumeRoleWithWebIdentityResponse$,AssumedRoleUser$:()=>AssumedRoleUser$,
Credentials$:()=>Credentials$,ExpiredTokenException:()=>ExpiredTokenException,ExpiredTokenException$:()=>ExpiredTokenException$,IDPCommunicationErrorException:()=>IDPCommunicationErrorException,
IDPCommunicationErrorException$:()=>IDPCommunicationErrorException$,IDPRejectedClaimException:()=>IDPRejectedClaimException,IDPRejectedClaimException$:()=>IDPRejectedClaimException$,
InvalidIdentityTokenException:()=>InvalidIdentityTokenException,InvalidIdentityTokenException$:()=>InvalidIdentityTokenException$,MalformedPolicyDocumentException:()=>MalformedPolicyDocumentException,
MalformedPolicyDocumentException$:()=>MalformedPolicyDocumentException$,PackedPolicyTooLargeException:()=>PackedPolicyTooLargeException,PackedPolicyTooLargeException$:()=>PackedPolicyTooLargeException$,
PolicyDescriptorType$:()=>PolicyDescriptorType$,ProvidedContext$:()=>ProvidedContext$,RegionDisabledException:()=>RegionDisabledException,RegionDisabledException$:()=>RegionDisabledException$,
STS:()=>STS,STSClient:()=>STSClient,STSServiceException:()=>STSServiceException,STSServiceException$:()=>STSServiceException$,Tag$:()=>Tag$,__Client:()=>import_chunk_6YI4RJEE.Client,
decorateDefaultCredentialProvider:()=>decorateDefaultCredentialProvider,errorTypeRegistries:()=>errorTypeRegistries,getDefaultRoleAssumer:()=>getDefaultRoleAssumer2,
getDefaultRoleAssumerWithWebIdentity:()=>getDefaultRoleAssumerWithWebIdentity2});module.exports=__toCommonJS(stdin_exports);var import_chunk_OUWB6GG5=require("./chunk-OUWB6GG5.js"),
import_chunk_GSR4PJV7=require("./chunk-GSR4PJV7.js"),import_chunk_DHEDZPZT=require("./chunk-DHEDZPZT.js"),import_chunk_CHHOUSPV=require("./chunk-CHHOUSPV.js"),import_chunk_6YI4RJEE=require("./chunk-6YI4RJEE.js"),
import_chunk_4D3KLPD6=require("./chunk-4D3KLPD6.js"),import_chunk_SKP3LBJD=require("./chunk-SKP3LBJD.js"),import_chunk_GWIXZXL4=require("./chunk-GWIXZXL4.js"),signatureV4CrtContainer={
CrtSignerV4:null},SESSION_TOKEN_QUERY_PARAM="X-Amz-S3session-Token",SESSION_TOKEN_HEADER=SESSION_TOKEN_QUERY_PARAM.toLowerCase(),SignatureV4SignWithCredentials=class extends import_chunk_GSR4PJV7.SignatureV4{async signWithCredentials(requestToSign,credentials,options){
const credentialsWithoutSessionToken=getCredentialsWithoutSessionToken(credentials);requestToSign.headers[SESSION_TOKEN_HEADER]=credentials.sessionToken;const privateAccess=this;
return setSingleOverride(privateAccess,credentialsWithoutSessionToken),privateAccess.signRequest(requestToSign,options??{})}async presignWithCredentials(requestToSign,credentials,options){
const credentialsWithoutSessionToken=getCredentialsWithoutSessionToken(credentials);return delete requestToSign.headers[SESSION_TOKEN_HEADER],requestToSign.headers[SESSION_TOKEN_QUERY_PARAM]=
credentials.sessionToken,requestToSign.query=requestToSign.query??{},requestToSign.query[SESSION_TOKEN_QUERY_PARAM]=credentials.sessionToken,setSingleOverride(this,
credentialsWithoutSessionToken),this.presign(requestToSign,options)}};function getCredentialsWithoutSessionToken(credentials){return{accessKeyId:credentials.accessKeyId,
secretAccessKey:credentials.secretAccessKey,expiration:credentials.expiration}}function setSingleOverride(privateAccess,credentialsWithoutSessionToken){const currentCredentialProvider=privateAccess.
credentialProvider;privateAccess.credentialProvider=()=>(privateAccess.credentialProvider=currentCredentialProvider,Promise.resolve(credentialsWithoutSessionToken))}
var SignatureV4MultiRegion=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){return typeof signatureV4CrtContainer.CrtSignerV4=="function"?
"crt":typeof import_chunk_GSR4PJV7.signatureV4aContainer.SignatureV4a=="function"?"js":"none"}constructor(options){this.sigv4Signer=new SignatureV4SignWithCredentials(
options),this.signerOptions=options}async sign(requestToSign,options={}){return options.signingRegion==="*"?this.getSigv4aSigner().sign(requestToSign,options):this.
sigv4Signer.sign(requestToSign,options)}async signWithCredentials(requestToSign,credentials,options={}){if(options.signingRegion==="*"){const signer=this.getSigv4aSigner(),
CrtSignerV4=signatureV4CrtContainer.CrtSignerV4;if(CrtSignerV4&&signer instanceof CrtSignerV4)return signer.signWithCredentials(requestToSign,credentials,options);
throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you \
have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an E\
SM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-\
common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(requestToSign,credentials,options)}async presign(originalRequest,options={}){if(options.signingRegion===
"*"){const signer=this.getSigv4aSigner(),CrtSignerV4=signatureV4CrtContainer.CrtSignerV4;if(CrtSignerV4&&signer instanceof CrtSignerV4)return signer.presign(originalRequest,
options);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you hav\
e installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM \
equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-com\
mon-runtime-crt`)}return this.sigv4Signer.presign(originalRequest,options)}async presignWithCredentials(originalRequest,credentials,options={}){if(options.signingRegion===
"*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(originalRequest,credentials,
options)}getSigv4aSigner(){if(!this.sigv4aSigner){const CrtSignerV4=signatureV4CrtContainer.CrtSignerV4,JsSigV4aSigner=import_chunk_GSR4PJV7.signatureV4aContainer.
SignatureV4a;if(this.signerOptions.runtime==="node"){if(!CrtSignerV4&&!JsSigV4aSigner)throw new Error("Neither CRT nor JS SigV4a implementation is available. Pl\
ease load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requi\
ring-aws-common-runtime-crt");if(CrtSignerV4&&typeof CrtSignerV4=="function")this.sigv4aSigner=new CrtSignerV4({...this.signerOptions,signingAlgorithm:1});else if(JsSigV4aSigner&&
typeof JsSigV4aSigner=="function")this.sigv4aSigner=new JsSigV4aSigner({...this.signerOptions});else throw new Error("Available SigV4a implementation is not a v\
alid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.co\
m/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{if(!JsSigV4aSigner||typeof JsSigV4aSigner!="function")throw new Error("JS SigV4a imple\
mentation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementa\
tion is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aw\
s-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=
new JsSigV4aSigner({...this.signerOptions})}}return this.sigv4aSigner}},q="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="stringEquals",g="ge\
tAttr",h="us-east-1",i="sigv4",j="sts",k="https://sts.{Region}.{PartitionResult#dnsSuffix}",l={[q]:"Endpoint"},m={[q]:"Region"},n={[q]:d},o={},p=[m],_data={conditions:[
[c,[l]],[c,p],["aws.partition",p,d],[e,[{[q]:"UseFIPS"},b]],[e,[{[q]:"UseDualStack"},b]],[f,[m,"aws-global"]],[e,[{[q]:"UseGlobalEndpoint"},b]],[f,[m,"eu-centra\
l-1"]],[e,[{fn:g,argv:[n,"supportsDualStack"]},b]],[e,[{fn:g,argv:[n,"supportsFIPS"]},b]],[f,[m,"ap-south-1"]],[f,[m,"eu-north-1"]],[f,[m,"eu-west-1"]],[f,[m,"e\
u-west-2"]],[f,[m,"eu-west-3"]],[f,[m,"sa-east-1"]],[f,[m,h]],[f,[m,"us-east-2"]],[f,[m,"us-west-2"]],[f,[m,"us-west-1"]],[f,[m,"ca-central-1"]],[f,[m,"ap-south\
east-1"]],[f,[m,"ap-northeast-1"]],[f,[m,"ap-southeast-2"]],[f,[{fn:g,argv:[n,"name"]},"aws-us-gov"]]],results:[[a],["https://sts.amazonaws.com",{authSchemes:[{
name:i,signingName:j,signingRegion:h}]}],[k,{authSchemes:[{name:i,signingName:j,signingRegion:"{Region}"}]}],[a,"Invalid Configuration: FIPS and custom endpoint\
 are not supported"],[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[l,o],["https://sts-fips.{Region}.{PartitionResult#dualStackDn\
sSuffix}",o],[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",o],["https://sts-fips.{\
Region}.{PartitionResult#dnsSuffix}",o],[a,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffi\
x}",o],[a,"DualStack is enabled but this partition does not support DualStack"],[k,o],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array(
[-1,1,-1,0,30,3,1,4,r+14,2,5,r+14,3,25,6,4,24,7,5,r+1,8,6,9,r+13,7,r+1,10,10,r+1,11,11,r+1,12,12,r+1,13,13,r+1,14,14,r+1,15,15,r+1,16,16,r+1,17,17,r+1,18,18,r+1,
19,19,r+1,20,20,r+1,21,21,r+1,22,22,r+1,23,23,r+1,r+2,8,r+11,r+12,4,28,26,9,27,r+10,24,r+8,r+9,8,29,r+7,9,r+6,r+7,3,r+3,31,4,r+4,r+5]),bdd=import_chunk_6YI4RJEE.BinaryDecisionDiagram.
from(nodes,root,_data.conditions,_data.results),cache=new import_chunk_6YI4RJEE.EndpointCache({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","Use\
GlobalEndpoint"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.get(endpointParams,()=>(0,import_chunk_6YI4RJEE.decideEndpoint)(bdd,{endpointParams,
logger:context.logger}));import_chunk_6YI4RJEE.customEndpointFunctions.aws=import_chunk_6YI4RJEE.awsEndpointFunctions;var createEndpointRuleSetHttpAuthSchemeParametersProvider=defaultHttpAuthSchemeParametersProvider=>async(config,context,input)=>{
if(!input)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const defaultParameters=await defaultHttpAuthSchemeParametersProvider(
config,context,input),instructionsFn=(0,import_chunk_SKP3LBJD.getSmithyContext)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!instructionsFn)
throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);const endpointParameters=await(0,import_chunk_6YI4RJEE.resolveParams)(
input,{getEndpointParameterInstructions:instructionsFn},config);return Object.assign(defaultParameters,endpointParameters)},_defaultSTSHttpAuthSchemeParametersProvider=async(config,context,input)=>({
operation:(0,import_chunk_SKP3LBJD.getSmithyContext)(context).operation,region:await(0,import_chunk_SKP3LBJD.normalizeProvider)(config.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()}),defaultSTSHttpAuthSchemeParametersProvider=createEndpointRuleSetHttpAuthSchemeParametersProvider(
_defaultSTSHttpAuthSchemeParametersProvider);function createAwsAuthSigv4HttpAuthOption(authParameters){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"\
sts",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}function createAwsAuthSigv4aHttpAuthOption(authParameters){
return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,
context}})}}function createSmithyApiNoAuthHttpAuthOption(authParameters){return{schemeId:"smithy.api#noAuth"}}var createEndpointRuleSetHttpAuthSchemeProvider=(defaultEndpointResolver2,defaultHttpAuthSchemeResolver,createHttpAuthOptionFunctions)=>authParameters=>{
const authSchemes=defaultEndpointResolver2(authParameters).properties?.authSchemes;if(!authSchemes)return defaultHttpAuthSchemeResolver(authParameters);const options=[];
for(const scheme of authSchemes){const{name:resolvedName,properties={},...rest}=scheme,name=resolvedName.toLowerCase();resolvedName!==name&&console.warn(`HttpAu\
thScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);let schemeId;if(name==="sigv4a"){schemeId="aws.auth#sigv4a";const sigv4Present=authSchemes.
find(s=>{const name2=s.name.toLowerCase();return name2!=="sigv4a"&&name2.startsWith("sigv4")});if(SignatureV4MultiRegion.sigv4aDependency()==="none"&&sigv4Present)
continue}else if(name.startsWith("sigv4"))schemeId="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}\
'`);const createOption=createHttpAuthOptionFunctions[schemeId];if(!createOption)throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
const option=createOption(authParameters);option.schemeId=schemeId,option.signingProperties={...option.signingProperties||{},...rest,...properties},options.push(
option)}return options},_defaultSTSHttpAuthSchemeProvider=authParameters=>{const options=[];return authParameters.operation==="AssumeRoleWithWebIdentity"?(options.
push(createSmithyApiNoAuthHttpAuthOption(authParameters)),options.push(createAwsAuthSigv4aHttpAuthOption(authParameters))):(options.push(createAwsAuthSigv4HttpAuthOption(
authParameters)),options.push(createAwsAuthSigv4aHttpAuthOption(authParameters))),options},defaultSTSHttpAuthSchemeProvider=createEndpointRuleSetHttpAuthSchemeProvider(
defaultEndpointResolver,_defaultSTSHttpAuthSchemeProvider,{"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,
"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption}),resolveHttpAuthSchemeConfig=config=>{const config_0=(0,import_chunk_GSR4PJV7.resolveAwsSdkSigV4Config)(
config),config_1=(0,import_chunk_GSR4PJV7.resolveAwsSdkSigV4AConfig)(config_0);return Object.assign(config_1,{authSchemePreference:(0,import_chunk_SKP3LBJD.normalizeProvider)(
config.authSchemePreference??[])})},resolveClientEndpointParameters=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.
useFipsEndpoint??!1,useGlobalEndpoint:options.useGlobalEndpoint??!1,defaultSigningName:"sts"}),commonParams={UseGlobalEndpoint:{type:"builtInParams",name:"useGl\
obalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},STSServiceException=class _STSServiceException extends import_chunk_6YI4RJEE.ServiceException{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(options){super(options),Object.setPrototypeOf(this,_STSServiceException.prototype)}},
ExpiredTokenException=class _ExpiredTokenException extends STSServiceException{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenExcept\
ion";$fault="client";constructor(opts){super({name:"ExpiredTokenException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ExpiredTokenException.prototype)}},
MalformedPolicyDocumentException=class _MalformedPolicyDocumentException extends STSServiceException{static shapeId="com.amazonaws.sts#MalformedPolicyDocumentEx\
ception";name="MalformedPolicyDocumentException";$fault="client";constructor(opts){super({name:"MalformedPolicyDocumentException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_MalformedPolicyDocumentException.prototype)}},PackedPolicyTooLargeException=class _PackedPolicyTooLargeException extends STSServiceException{static shapeId="\
com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(opts){super({name:"PackedPolicyTooLargeExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,_PackedPolicyTooLargeException.prototype)}},RegionDisabledException=class _RegionDisabledException extends STSServiceException{static shapeId="\
com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(opts){super({name:"RegionDisabledException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_RegionDisabledException.prototype)}},IDPRejectedClaimException=class _IDPRejectedClaimException extends STSServiceException{static shapeId="\
com.amazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(opts){super({name:"IDPRejectedClaimException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_IDPRejectedClaimException.prototype)}},InvalidIdentityTokenException=class _InvalidIdentityTokenException extends STSServiceException{static shapeId="\
com.amazonaws.sts#InvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(opts){super({name:"InvalidIdentityTokenExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidIdentityTokenException.prototype)}},IDPCommunicationErrorException=class _IDPCommunicationErrorException extends STSServiceException{static shapeId="\
com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(opts){super({name:"IDPCommunic\
ationErrorException",$fault:"client",...opts}),Object.setPrototypeOf(this,_IDPCommunicationErrorException.prototype)}},_A="Arn",_AKI="AccessKeyId",_AR="AssumeRo\
le",_ARI="AssumedRoleId",_ARR="AssumeRoleRequest",_ARRs="AssumeRoleResponse",_ARU="AssumedRoleUser",_ARWWI="AssumeRoleWithWebIdentity",_ARWWIR="AssumeRoleWithWe\
bIdentityRequest",_ARWWIRs="AssumeRoleWithWebIdentityResponse",_Au="Audience",_C="Credentials",_CA="ContextAssertion",_DS="DurationSeconds",_E="Expiration",_EI="\
ExternalId",_ETE="ExpiredTokenException",_IDPCEE="IDPCommunicationErrorException",_IDPRCE="IDPRejectedClaimException",_IITE="InvalidIdentityTokenException",_K="\
Key",_MPDE="MalformedPolicyDocumentException",_MSTS="MinimumSessionTokenSize",_P="Policy",_PA="PolicyArns",_PAr="ProviderArn",_PC="ProvidedContexts",_PCLT="Prov\
idedContextsListType",_PCr="ProvidedContext",_PDT="PolicyDescriptorType",_PI="ProviderId",_PPS="PackedPolicySize",_PPTLE="PackedPolicyTooLargeException",_Pr="Pr\
ovider",_RA="RoleArn",_RDE="RegionDisabledException",_RSN="RoleSessionName",_SAK="SecretAccessKey",_SFWIT="SubjectFromWebIdentityToken",_SI="SourceIdentity",_SN="\
SerialNumber",_ST="SessionToken",_STS="SessionTokenSize",_STU="SessionTokenUtilization",_T="Tags",_TC="TokenCode",_TTK="TransitiveTagKeys",_Ta="Tag",_V="Value",
_WIT="WebIdentityToken",_a="arn",_aKST="accessKeySecretType",_aQE="awsQueryError",_c="client",_cTT="clientTokenType",_e="error",_hE="httpError",_m="message",_pDLT="\
policyDescriptorListType",_s="smithy.ts.sdk.synthetic.com.amazonaws.sts",_tLT="tagListType",n0="com.amazonaws.sts",_s_registry=new import_chunk_SKP3LBJD.TypeRegistry(
_s),STSServiceException$=[-3,_s,"STSServiceException",0,[],[]];_s_registry.registerError(STSServiceException$,STSServiceException);var n0_registry=new import_chunk_SKP3LBJD.TypeRegistry(
n0),ExpiredTokenException$=[-3,n0,_ETE,{[_aQE]:["ExpiredTokenException",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(ExpiredTokenException$,ExpiredTokenException);
var IDPCommunicationErrorException$=[-3,n0,_IDPCEE,{[_aQE]:["IDPCommunicationError",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(IDPCommunicationErrorException$,
IDPCommunicationErrorException);var IDPRejectedClaimException$=[-3,n0,_IDPRCE,{[_aQE]:["IDPRejectedClaim",403],[_e]:_c,[_hE]:403},[_m],[0]];n0_registry.registerError(
IDPRejectedClaimException$,IDPRejectedClaimException);var InvalidIdentityTokenException$=[-3,n0,_IITE,{[_aQE]:["InvalidIdentityToken",400],[_e]:_c,[_hE]:400},[_m],
[0]];n0_registry.registerError(InvalidIdentityTokenException$,InvalidIdentityTokenException);var MalformedPolicyDocumentException$=[-3,n0,_MPDE,{[_aQE]:["Malfor\
medPolicyDocument",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(MalformedPolicyDocumentException$,MalformedPolicyDocumentException);var PackedPolicyTooLargeException$=[
-3,n0,_PPTLE,{[_aQE]:["PackedPolicyTooLarge",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(PackedPolicyTooLargeException$,PackedPolicyTooLargeException);
var RegionDisabledException$=[-3,n0,_RDE,{[_aQE]:["RegionDisabledException",403],[_e]:_c,[_hE]:403},[_m],[0]];n0_registry.registerError(RegionDisabledException$,
RegionDisabledException);var errorTypeRegistries=[_s_registry,n0_registry],accessKeySecretType=[0,n0,_aKST,8,0],clientTokenType=[0,n0,_cTT,8,0],AssumedRoleUser$=[
3,n0,_ARU,0,[_ARI,_A],[0,0],2],AssumeRoleRequest$=[3,n0,_ARR,0,[_RA,_RSN,_PA,_P,_DS,_T,_TTK,_EI,_SN,_TC,_SI,_PC,_MSTS],[0,0,()=>policyDescriptorListType,0,1,()=>tagListType,
64,0,0,0,0,()=>ProvidedContextsListType,1],2],AssumeRoleResponse$=[3,n0,_ARRs,0,[_C,_ARU,_PPS,_SI,_STU,_STS],[[()=>Credentials$,0],()=>AssumedRoleUser$,1,0,1,1]],
AssumeRoleWithWebIdentityRequest$=[3,n0,_ARWWIR,0,[_RA,_RSN,_WIT,_PI,_PA,_P,_DS,_MSTS],[0,0,[()=>clientTokenType,0],0,()=>policyDescriptorListType,0,1,1],3],AssumeRoleWithWebIdentityResponse$=[
3,n0,_ARWWIRs,0,[_C,_SFWIT,_ARU,_PPS,_Pr,_Au,_SI,_STU,_STS],[[()=>Credentials$,0],0,()=>AssumedRoleUser$,1,0,0,0,1,1]],Credentials$=[3,n0,_C,0,[_AKI,_SAK,_ST,_E],
[0,[()=>accessKeySecretType,0],0,4],4],PolicyDescriptorType$=[3,n0,_PDT,0,[_a],[0]],ProvidedContext$=[3,n0,_PCr,0,[_PAr,_CA],[0,0]],Tag$=[3,n0,_Ta,0,[_K,_V],[0,
0],2],policyDescriptorListType=[1,n0,_pDLT,0,()=>PolicyDescriptorType$],ProvidedContextsListType=[1,n0,_PCLT,0,()=>ProvidedContext$],tagKeyListType=64,tagListType=[
1,n0,_tLT,0,()=>Tag$],AssumeRole$=[9,n0,_AR,0,()=>AssumeRoleRequest$,()=>AssumeRoleResponse$],AssumeRoleWithWebIdentity$=[9,n0,_ARWWI,0,()=>AssumeRoleWithWebIdentityRequest$,
()=>AssumeRoleWithWebIdentityResponse$],getRuntimeConfig=config=>({apiVersion:"2011-06-15",base64Decoder:config?.base64Decoder??import_chunk_SKP3LBJD.fromBase64,
base64Encoder:config?.base64Encoder??import_chunk_SKP3LBJD.toBase64,disableHostPrefix:config?.disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultSTSHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4"),signer:new import_chunk_GSR4PJV7.AwsSdkSigV4Signer},{schemeId:"aws.a\
uth#sigv4a",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4a"),signer:new import_chunk_GSR4PJV7.AwsSdkSigV4ASigner},{schemeId:"smithy.api#noAuth",
identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new import_chunk_6YI4RJEE.NoAuthSigner}],logger:config?.logger??new import_chunk_6YI4RJEE.NoOpLogger,
protocol:config?.protocol??import_chunk_GSR4PJV7.AwsQueryProtocol,protocolSettings:config?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries,
xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:config?.serviceId??"ST\
S",sha256:config?.sha256??import_chunk_DHEDZPZT.Sha256Node,signerConstructor:config?.signerConstructor??SignatureV4MultiRegion,urlParser:config?.urlParser??import_chunk_SKP3LBJD.parseUrl,
utf8Decoder:config?.utf8Decoder??import_chunk_SKP3LBJD.fromUtf8,utf8Encoder:config?.utf8Encoder??import_chunk_SKP3LBJD.toUtf8}),getRuntimeConfig2=config=>{(0,import_chunk_6YI4RJEE.emitWarningIfUnsupportedVersion2)(
process.version);const defaultsMode=(0,import_chunk_4D3KLPD6.resolveDefaultsModeConfig)(config),defaultConfigProvider=()=>defaultsMode().then(import_chunk_6YI4RJEE.loadConfigsForDefaultMode),
clientSharedValues=getRuntimeConfig(config);(0,import_chunk_6YI4RJEE.emitWarningIfUnsupportedVersion)(process.version);const loaderConfig={profile:config?.profile,
logger:clientSharedValues.logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??(0,import_chunk_4D3KLPD6.loadConfig)(
import_chunk_GSR4PJV7.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??import_chunk_SKP3LBJD.calculateBodyLength,defaultSocketTimeout:(0,import_chunk_6YI4RJEE.getDefaultSocketTimeout)(
config?.requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??(0,import_chunk_6YI4RJEE.createDefaultUserAgentProvider)({serviceId:clientSharedValues.
serviceId,clientVersion:import_chunk_OUWB6GG5.package_default.version}),httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.
getIdentityProvider("aws.auth#sigv4")||(async idProps=>await config.credentialDefaultProvider(idProps?.__config||{})()),signer:new import_chunk_GSR4PJV7.AwsSdkSigV4Signer},
{schemeId:"aws.auth#sigv4a",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4a"),signer:new import_chunk_GSR4PJV7.AwsSdkSigV4ASigner},{schemeId:"smi\
thy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new import_chunk_6YI4RJEE.NoAuthSigner}],maxAttempts:config?.
maxAttempts??(0,import_chunk_4D3KLPD6.loadConfig)(import_chunk_6YI4RJEE.NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),region:config?.region??(0,import_chunk_4D3KLPD6.loadConfig)(
import_chunk_4D3KLPD6.NODE_REGION_CONFIG_OPTIONS,{...import_chunk_4D3KLPD6.NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),requestHandler:import_chunk_CHHOUSPV.NodeHttpHandler.
create(config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??(0,import_chunk_4D3KLPD6.loadConfig)({...import_chunk_6YI4RJEE.NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||import_chunk_6YI4RJEE.DEFAULT_RETRY_MODE},config),sigv4aSigningRegionSet:config?.sigv4aSigningRegionSet??
(0,import_chunk_4D3KLPD6.loadConfig)(import_chunk_GSR4PJV7.NODE_SIGV4A_CONFIG_OPTIONS,loaderConfig),streamCollector:config?.streamCollector??import_chunk_SKP3LBJD.streamCollector,
useDualstackEndpoint:config?.useDualstackEndpoint??(0,import_chunk_4D3KLPD6.loadConfig)(import_chunk_4D3KLPD6.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
useFipsEndpoint:config?.useFipsEndpoint??(0,import_chunk_4D3KLPD6.loadConfig)(import_chunk_4D3KLPD6.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),userAgentAppId:config?.
userAgentAppId??(0,import_chunk_4D3KLPD6.loadConfig)(import_chunk_6YI4RJEE.NODE_APP_ID_CONFIG_OPTIONS,loaderConfig)}},getHttpAuthExtensionConfiguration=runtimeConfig=>{
const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;let _httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider,_credentials=runtimeConfig.credentials;return{
setHttpAuthScheme(httpAuthScheme){const index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===httpAuthScheme.schemeId);index===-1?_httpAuthSchemes.push(httpAuthScheme):
_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},setHttpAuthSchemeProvider(httpAuthSchemeProvider){_httpAuthSchemeProvider=
httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){_credentials=credentials},credentials(){return _credentials}}},
resolveHttpAuthRuntimeConfig=config=>({httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.httpAuthSchemeProvider(),credentials:config.credentials()}),
resolveRuntimeExtensions=(runtimeConfig,extensions)=>{const extensionConfiguration=Object.assign((0,import_chunk_6YI4RJEE.getAwsRegionExtensionConfiguration)(runtimeConfig),
(0,import_chunk_6YI4RJEE.getDefaultExtensionConfiguration)(runtimeConfig),(0,import_chunk_4D3KLPD6.getHttpHandlerExtensionConfiguration)(runtimeConfig),getHttpAuthExtensionConfiguration(
runtimeConfig));return extensions.forEach(extension=>extension.configure(extensionConfiguration)),Object.assign(runtimeConfig,(0,import_chunk_6YI4RJEE.resolveAwsRegionExtensionConfiguration)(
extensionConfiguration),(0,import_chunk_6YI4RJEE.resolveDefaultRuntimeConfig)(extensionConfiguration),(0,import_chunk_4D3KLPD6.resolveHttpHandlerRuntimeConfig)(
extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))},STSClient=class extends import_chunk_6YI4RJEE.Client{config;constructor(...[configuration]){
const _config_0=getRuntimeConfig2(configuration||{});super(_config_0),this.initConfig=_config_0;const _config_1=resolveClientEndpointParameters(_config_0),_config_2=(0,import_chunk_6YI4RJEE.resolveUserAgentConfig)(
_config_1),_config_3=(0,import_chunk_6YI4RJEE.resolveRetryConfig)(_config_2),_config_4=(0,import_chunk_4D3KLPD6.resolveRegionConfig)(_config_3),_config_5=(0,import_chunk_6YI4RJEE.resolveHostHeaderConfig)(
_config_4),_config_6=(0,import_chunk_6YI4RJEE.resolveEndpointConfig)(_config_5),_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions(
_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use((0,import_chunk_SKP3LBJD.getSchemaSerdePlugin)(this.config)),this.middlewareStack.
use((0,import_chunk_6YI4RJEE.getUserAgentPlugin)(this.config)),this.middlewareStack.use((0,import_chunk_6YI4RJEE.getRetryPlugin)(this.config)),this.middlewareStack.
use((0,import_chunk_4D3KLPD6.getContentLengthPlugin)(this.config)),this.middlewareStack.use((0,import_chunk_6YI4RJEE.getHostHeaderPlugin)(this.config)),this.middlewareStack.
use((0,import_chunk_6YI4RJEE.getLoggerPlugin)(this.config)),this.middlewareStack.use((0,import_chunk_6YI4RJEE.getRecursionDetectionPlugin)(this.config)),this.middlewareStack.
use((0,import_chunk_6YI4RJEE.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{httpAuthSchemeParametersProvider:defaultSTSHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new import_chunk_6YI4RJEE.DefaultIdentityProviderConfig(
{"aws.auth#sigv4":config.credentials,"aws.auth#sigv4a":config.credentials})})),this.middlewareStack.use((0,import_chunk_6YI4RJEE.getHttpSigningPlugin)(this.config))}destroy(){
super.destroy()}},command=(0,import_chunk_6YI4RJEE.makeBuilder)(commonParams,"AWSSecurityTokenServiceV20110615","STSClient",import_chunk_6YI4RJEE.getEndpointPlugin),
_ep0={},_mw0=(Command2,cs,config,o2)=>[],AssumeRoleCommand=class extends command(_ep0,_mw0,"AssumeRole",AssumeRole$){},AssumeRoleWithWebIdentityCommand=class extends command(
_ep0,_mw0,"AssumeRoleWithWebIdentity",AssumeRoleWithWebIdentity$){},commands={AssumeRoleCommand,AssumeRoleWithWebIdentityCommand},STS=class extends STSClient{};
(0,import_chunk_6YI4RJEE.createAggregatedClient)(commands,STS);var getAccountIdFromAssumedRoleUser=assumedRoleUser=>{if(typeof assumedRoleUser?.Arn=="string"){const arnComponents=assumedRoleUser.
Arn.split(":");if(arnComponents.length>4&&arnComponents[4]!=="")return arnComponents[4]}},resolveRegion=async(_region,_parentRegion,credentialProviderLogger,loaderConfig={})=>{
const region=typeof _region=="function"?await _region():_region,parentRegion=typeof _parentRegion=="function"?await _parentRegion():_parentRegion;let stsDefaultRegion="";
const resolvedRegion=region??parentRegion??(stsDefaultRegion=await(0,import_chunk_6YI4RJEE.stsRegionDefaultResolver)(loaderConfig)());return credentialProviderLogger?.
debug?.("@aws-sdk/client-sts::resolveRegion","accepting first of:",`${region} (credential provider clientConfig)`,`${parentRegion} (contextual client)`,`${stsDefaultRegion}\
 (STS default: AWS_REGION, profile region, or us-east-1)`),resolvedRegion},getDefaultRoleAssumer=(stsOptions,STSClient2)=>{let stsClient,closureSourceCreds;return async(sourceCreds,params)=>{
if(closureSourceCreds=sourceCreds,!stsClient){const{logger=stsOptions?.parentClientConfig?.logger,profile=stsOptions?.parentClientConfig?.profile,region,requestHandler=stsOptions?.
parentClientConfig?.requestHandler,credentialProviderLogger,userAgentAppId=stsOptions?.parentClientConfig?.userAgentAppId}=stsOptions,resolvedRegion=await resolveRegion(
region,stsOptions?.parentClientConfig?.region,credentialProviderLogger,{logger,profile}),isCompatibleRequestHandler=!isH2(requestHandler);stsClient=new STSClient2(
{...stsOptions,userAgentAppId,profile,credentialDefaultProvider:()=>async()=>closureSourceCreds,region:resolvedRegion,requestHandler:isCompatibleRequestHandler?
requestHandler:void 0,logger})}const{Credentials,AssumedRoleUser}=await stsClient.send(new AssumeRoleCommand(params));if(!Credentials||!Credentials.AccessKeyId||
!Credentials.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);const accountId=getAccountIdFromAssumedRoleUser(
AssumedRoleUser),credentials={accessKeyId:Credentials.AccessKeyId,secretAccessKey:Credentials.SecretAccessKey,sessionToken:Credentials.SessionToken,expiration:Credentials.
Expiration,...Credentials.CredentialScope&&{credentialScope:Credentials.CredentialScope},...accountId&&{accountId}};return(0,import_chunk_6YI4RJEE.setCredentialFeature)(
credentials,"CREDENTIALS_STS_ASSUME_ROLE","i"),credentials}},getDefaultRoleAssumerWithWebIdentity=(stsOptions,STSClient2)=>{let stsClient;return async params=>{
if(!stsClient){const{logger=stsOptions?.parentClientConfig?.logger,profile=stsOptions?.parentClientConfig?.profile,region,requestHandler=stsOptions?.parentClientConfig?.
requestHandler,credentialProviderLogger,userAgentAppId=stsOptions?.parentClientConfig?.userAgentAppId}=stsOptions,resolvedRegion=await resolveRegion(region,stsOptions?.
parentClientConfig?.region,credentialProviderLogger,{logger,profile}),isCompatibleRequestHandler=!isH2(requestHandler);stsClient=new STSClient2({...stsOptions,userAgentAppId,
profile,region:resolvedRegion,requestHandler:isCompatibleRequestHandler?requestHandler:void 0,logger})}const{Credentials,AssumedRoleUser}=await stsClient.send(new AssumeRoleWithWebIdentityCommand(
params));if(!Credentials||!Credentials.AccessKeyId||!Credentials.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with \
role ${params.RoleArn}`);const accountId=getAccountIdFromAssumedRoleUser(AssumedRoleUser),credentials={accessKeyId:Credentials.AccessKeyId,secretAccessKey:Credentials.
SecretAccessKey,sessionToken:Credentials.SessionToken,expiration:Credentials.Expiration,...Credentials.CredentialScope&&{credentialScope:Credentials.CredentialScope},
...accountId&&{accountId}};return accountId&&(0,import_chunk_6YI4RJEE.setCredentialFeature)(credentials,"RESOLVED_ACCOUNT_ID","T"),(0,import_chunk_6YI4RJEE.setCredentialFeature)(
credentials,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k"),credentials}},isH2=requestHandler=>requestHandler?.metadata?.handlerProtocol==="h2",getCustomizableStsClientCtor=(baseCtor,customizations)=>customizations?
class extends baseCtor{constructor(config){super(config);for(const customization of customizations)this.middlewareStack.use(customization)}}:baseCtor,getDefaultRoleAssumer2=(stsOptions={},stsPlugins)=>getDefaultRoleAssumer(
stsOptions,getCustomizableStsClientCtor(STSClient,stsPlugins)),getDefaultRoleAssumerWithWebIdentity2=(stsOptions={},stsPlugins)=>getDefaultRoleAssumerWithWebIdentity(
stsOptions,getCustomizableStsClientCtor(STSClient,stsPlugins)),decorateDefaultCredentialProvider=provider=>input=>provider({roleAssumer:getDefaultRoleAssumer2(input),
roleAssumerWithWebIdentity:getDefaultRoleAssumerWithWebIdentity2(input),...input});0&&(module.exports={$Command,AssumeRole$,AssumeRoleCommand,AssumeRoleRequest$,AssumeRoleResponse$,AssumeRoleWithWebIdentity$,AssumeRoleWithWebIdentityCommand,AssumeRoleWithWebIdentityRequest$,
AssumeRoleWithWebIdentityResponse$,AssumedRoleUser$,Credentials$,ExpiredTokenException,ExpiredTokenException$,IDPCommunicationErrorException,IDPCommunicationErrorException$,
IDPRejectedClaimException,IDPRejectedClaimException$,InvalidIdentityTokenException,InvalidIdentityTokenException$,MalformedPolicyDocumentException,MalformedPolicyDocumentException$,
PackedPolicyTooLargeException,PackedPolicyTooLargeException$,PolicyDescriptorType$,ProvidedContext$,RegionDisabledException,RegionDisabledException$,STS,STSClient,
STSServiceException,STSServiceException$,Tag$,__Client,decorateDefaultCredentialProvider,errorTypeRegistries,getDefaultRoleAssumer,getDefaultRoleAssumerWithWebIdentity});
