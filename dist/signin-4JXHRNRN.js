var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{$Command:()=>import_chunk_6YI4RJEE.Command,AccessDeniedException:()=>AccessDeniedException,AccessDeniedException$:()=>AccessDeniedException$,
AccessToken$:()=>AccessToken$,CreateOAuth2Token$:()=>CreateOAuth2Token$,CreateOAuth2TokenCommand:()=>CreateOAuth2TokenCommand,CreateOAuth2TokenRequest$:()=>CreateOAuth2TokenRequest$,
CreateOAuth2TokenRequestBody$:()=>CreateOAuth2TokenRequestBody$,CreateOAuth2TokenResponse$:()=>CreateOAuth2TokenResponse$,CreateOAuth2TokenResponseBody$:()=>CreateOAuth2TokenResponseBody$,
CreateOAuth2TokenWithIAM$:()=>CreateOAuth2TokenWithIAM$,CreateOAuth2TokenWithIAMCommand:()=>CreateOAuth2TokenWithIAMCommand,CreateOAuth2TokenWithIAMRequest$:()=>CreateOAuth2TokenWithIAMRequest$,
CreateOAuth2TokenWithIAMResponse$:()=>CreateOAuth2TokenWithIAMResponse$,InternalServerException:()=>InternalServerException,InternalServerException$:()=>InternalServerException$,
OAuth2ErrorCode:()=>OAuth2ErrorCode,Signin:()=>Signin,SigninClient:()=>SigninClient,SigninServiceException:()=>SigninServiceException,SigninServiceException$:()=>SigninServiceException$,
TooManyRequestsError:()=>TooManyRequestsError,TooManyRequestsError$:()=>TooManyRequestsError$,ValidationException:()=>ValidationException,ValidationException$:()=>ValidationException$,
__Client:()=>import_chunk_6YI4RJEE.Client,errorTypeRegistries:()=>errorTypeRegistries});module.exports=__toCommonJS(stdin_exports);var import_chunk_OUWB6GG5=require("./chunk-OUWB6GG5.js"),
import_chunk_GSR4PJV7=require("./chunk-GSR4PJV7.js"),import_chunk_DHEDZPZT=require("./chunk-DHEDZPZT.js"),import_chunk_CHHOUSPV=require("./chunk-CHHOUSPV.js"),import_chunk_6YI4RJEE=require("./chunk-6YI4RJEE.js"),
import_chunk_4D3KLPD6=require("./chunk-4D3KLPD6.js"),import_chunk_SKP3LBJD=require("./chunk-SKP3LBJD.js"),import_chunk_GWIXZXL4=require("./chunk-GWIXZXL4.js"),defaultSigninHttpAuthSchemeParametersProvider=async(config,context,input)=>({
operation:(0,import_chunk_SKP3LBJD.getSmithyContext)(context).operation,region:await(0,import_chunk_SKP3LBJD.normalizeProvider)(config.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(authParameters){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"signin",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}function createSmithyApiNoAuthHttpAuthOption(authParameters){
return{schemeId:"smithy.api#noAuth"}}var defaultSigninHttpAuthSchemeProvider=authParameters=>{const options=[];return authParameters.operation==="CreateOAuth2To\
ken"?options.push(createSmithyApiNoAuthHttpAuthOption(authParameters)):options.push(createAwsAuthSigv4HttpAuthOption(authParameters)),options},resolveHttpAuthSchemeConfig=config=>{
const config_0=(0,import_chunk_GSR4PJV7.resolveAwsSdkSigV4Config)(config);return Object.assign(config_0,{authSchemePreference:(0,import_chunk_SKP3LBJD.normalizeProvider)(
config.authSchemePreference??[])})},resolveClientEndpointParameters=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.
useFipsEndpoint??!1,defaultSigningName:"signin"}),commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpo\
int"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},s="ref",a=-1,b=!1,c=!0,d="isSet",e="booleanEq\
uals",f="coalesce",g="PartitionResult",h="stringEquals",i="getAttr",j="https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}",k={[s]:"Endpoint"},l={fn:i,
argv:[{[s]:g},"name"]},m={[s]:"Region"},n={[s]:g},o={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"{Region}"}]},p={},q=[m],_data={conditions:[[
d,q],[e,[{fn:f,argv:[{[s]:"IsControlPlane"},b]},c]],[d,[k]],["aws.partition",q,g],[e,[{[s]:"UseFIPS"},c]],[h,[l,"aws"]],[e,[{fn:f,argv:[{[s]:"IsOAuthEndpoint"},
b]},c]],[e,[{[s]:"UseDualStack"},c]],[h,[l,"aws-cn"]],[h,[m,"us-gov-west-1"]],[h,[l,"aws-us-gov"]],[e,[{fn:i,argv:[n,"supportsFIPS"]},c]],[h,[l,"aws-iso"]],[h,[
l,"aws-iso-b"]],[h,[l,"aws-iso-f"]],[h,[l,"aws-iso-e"]],[h,[l,"aws-eusc"]],[e,[{fn:i,argv:[n,"supportsDualStack"]},c]]],results:[[a],["https://signin.{Region}.a\
pi.aws",o],["https://signin.{Region}.api.amazonwebservices.com.cn",o],[j,o],[a,"FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non\
-OAuth operation."],["https://{Region}.oauth.signin.aws",o],["https://{Region}.signin.aws.amazon.com",p],["https://{Region}.signin.amazonaws.cn",p],["https://{R\
egion}.signin.amazonaws-us-gov.com",p],["https://{Region}.signin.c2shome.ic.gov",p],["https://{Region}.signin.sc2shome.sgov.gov",p],["https://{Region}.signin.cs\
phome.hci.ic.gov",p],["https://{Region}.signin.csphome.adc-e.uk",p],["https://{Region}.signin.amazonaws-eusc.eu",p],["https://signin-fips.amazonaws-us-gov.com",
p],["https://{Region}.signin-fips.amazonaws-us-gov.com",p],["https://{Region}.signin.{PartitionResult#dnsSuffix}",p],[a,"Invalid Configuration: FIPS and custom \
endpoint are not supported"],[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[k,p],["https://signin-fips.{Region}.{PartitionResult#\
dualStackDnsSuffix}",p],[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://signin-fips.{Region}.{PartitionResult#dn\
sSuffix}",p],[a,"FIPS is enabled but this partition does not support FIPS"],[j,p],[a,"DualStack is enabled but this partition does not support DualStack"],["htt\
ps://signin.{Region}.{PartitionResult#dnsSuffix}",p],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,0,6,3,2,36,4,4,5,r+
27,6,r+4,r+27,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,r+7,13,10,r+8,14,12,r+9,15,13,r+10,16,14,r+11,17,15,r+12,18,16,r+13,r+16,6,r+5,20,7,21,r+6,17,r+24,
r+25,6,r+4,23,7,27,24,9,r+14,25,10,r+15,26,11,r+22,r+23,11,28,r+21,17,r+20,r+21,2,35,30,3,39,31,4,32,r+27,6,r+4,33,7,r+27,34,9,r+14,r+27,3,39,36,4,38,37,7,r+18,
r+19,6,r+4,r+17,5,r+1,40,8,r+2,r+3]),bdd=import_chunk_6YI4RJEE.BinaryDecisionDiagram.from(nodes,root,_data.conditions,_data.results),cache=new import_chunk_6YI4RJEE.EndpointCache(
{size:50,params:["Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.get(
endpointParams,()=>(0,import_chunk_6YI4RJEE.decideEndpoint)(bdd,{endpointParams,logger:context.logger}));import_chunk_6YI4RJEE.customEndpointFunctions.aws=import_chunk_6YI4RJEE.awsEndpointFunctions;
var SigninServiceException=class _SigninServiceException extends import_chunk_6YI4RJEE.ServiceException{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.si\
gnin#SigninServiceException";constructor(options){super(options),Object.setPrototypeOf(this,_SigninServiceException.prototype)}},AccessDeniedException=class _AccessDeniedException extends SigninServiceException{static shapeId="\
com.amazonaws.signin#AccessDeniedException";name="AccessDeniedException";$fault="client";error;constructor(opts){super({name:"AccessDeniedException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_AccessDeniedException.prototype),this.error=opts.error}},InternalServerException=class _InternalServerException extends SigninServiceException{static shapeId="\
com.amazonaws.signin#InternalServerException";name="InternalServerException";$fault="server";error;constructor(opts){super({name:"InternalServerException",$fault:"\
server",...opts}),Object.setPrototypeOf(this,_InternalServerException.prototype),this.error=opts.error}},TooManyRequestsError=class _TooManyRequestsError extends SigninServiceException{static shapeId="\
com.amazonaws.signin#TooManyRequestsError";name="TooManyRequestsError";$fault="client";error;constructor(opts){super({name:"TooManyRequestsError",$fault:"client",
...opts}),Object.setPrototypeOf(this,_TooManyRequestsError.prototype),this.error=opts.error}},ValidationException=class _ValidationException extends SigninServiceException{static shapeId="\
com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(opts){super({name:"ValidationException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ValidationException.prototype),this.error=opts.error}},_ADE="AccessDeniedException",_AT="AccessToken",_COAT="CreateOAuth2Token",_COATR="\
CreateOAuth2TokenRequest",_COATRB="CreateOAuth2TokenRequestBody",_COATRBr="CreateOAuth2TokenResponseBody",_COATRr="CreateOAuth2TokenResponse",_COATWIAM="CreateO\
Auth2TokenWithIAM",_COATWIAMR="CreateOAuth2TokenWithIAMRequest",_COATWIAMRr="CreateOAuth2TokenWithIAMResponse",_ISE="InternalServerException",_OAAT="OAuthAccess\
Token",_RT="RefreshToken",_TMRE="TooManyRequestsError",_VE="ValidationException",_aKI="accessKeyId",_aT="accessToken",_at="access_token",_c="client",_cI="client\
Id",_cV="codeVerifier",_co="code",_e="error",_eI="expiresIn",_ei="expires_in",_gT="grantType",_gt="grant_type",_h="http",_hE="httpError",_iT="idToken",_jN="json\
Name",_m="message",_r="resource",_rT="refreshToken",_rU="redirectUri",_s="smithy.ts.sdk.synthetic.com.amazonaws.signin",_sAK="secretAccessKey",_sT="sessionToken",
_se="server",_tI="tokenInput",_tO="tokenOutput",_tT="tokenType",_tt="token_type",n0="com.amazonaws.signin",_s_registry=new import_chunk_SKP3LBJD.TypeRegistry(_s),
SigninServiceException$=[-3,_s,"SigninServiceException",0,[],[]];_s_registry.registerError(SigninServiceException$,SigninServiceException);var n0_registry=new import_chunk_SKP3LBJD.TypeRegistry(
n0),AccessDeniedException$=[-3,n0,_ADE,{[_e]:_c},[_e,_m],[0,0],2];n0_registry.registerError(AccessDeniedException$,AccessDeniedException);var InternalServerException$=[
-3,n0,_ISE,{[_e]:_se,[_hE]:500},[_e,_m],[0,0],2];n0_registry.registerError(InternalServerException$,InternalServerException);var TooManyRequestsError$=[-3,n0,_TMRE,
{[_e]:_c,[_hE]:429},[_e,_m],[0,0],2];n0_registry.registerError(TooManyRequestsError$,TooManyRequestsError);var ValidationException$=[-3,n0,_VE,{[_e]:_c,[_hE]:400},
[_e,_m],[0,0],2];n0_registry.registerError(ValidationException$,ValidationException);var errorTypeRegistries=[_s_registry,n0_registry],OAuthAccessToken=[0,n0,_OAAT,
8,0],RefreshToken=[0,n0,_RT,8,0],AccessToken$=[3,n0,_AT,8,[_aKI,_sAK,_sT],[[0,{[_jN]:_aKI}],[0,{[_jN]:_sAK}],[0,{[_jN]:_sT}]],3],CreateOAuth2TokenRequest$=[3,n0,
_COATR,0,[_tI],[[()=>CreateOAuth2TokenRequestBody$,16]],1],CreateOAuth2TokenRequestBody$=[3,n0,_COATRB,0,[_cI,_gT,_co,_rU,_cV,_rT],[[0,{[_jN]:_cI}],[0,{[_jN]:_gT}],
0,[0,{[_jN]:_rU}],[0,{[_jN]:_cV}],[()=>RefreshToken,{[_jN]:_rT}]],2],CreateOAuth2TokenResponse$=[3,n0,_COATRr,0,[_tO],[[()=>CreateOAuth2TokenResponseBody$,16]],
1],CreateOAuth2TokenResponseBody$=[3,n0,_COATRBr,0,[_aT,_tT,_eI,_rT,_iT],[[()=>AccessToken$,{[_jN]:_aT}],[0,{[_jN]:_tT}],[1,{[_jN]:_eI}],[()=>RefreshToken,{[_jN]:_rT}],
[0,{[_jN]:_iT}]],4],CreateOAuth2TokenWithIAMRequest$=[3,n0,_COATWIAMR,0,[_gT,_r],[[0,{[_jN]:_gt}],0],2],CreateOAuth2TokenWithIAMResponse$=[3,n0,_COATWIAMRr,0,[_aT,
_tT,_eI],[[()=>OAuthAccessToken,{[_jN]:_at}],[0,{[_jN]:_tt}],[1,{[_jN]:_ei}]],3],CreateOAuth2Token$=[9,n0,_COAT,{[_h]:["POST","/v1/token",200]},()=>CreateOAuth2TokenRequest$,
()=>CreateOAuth2TokenResponse$],CreateOAuth2TokenWithIAM$=[9,n0,_COATWIAM,{[_h]:["POST","/v1/token?x-amz-client-auth-method=iam",200]},()=>CreateOAuth2TokenWithIAMRequest$,
()=>CreateOAuth2TokenWithIAMResponse$],getRuntimeConfig=config=>({apiVersion:"2023-01-01",base64Decoder:config?.base64Decoder??import_chunk_SKP3LBJD.fromBase64,
base64Encoder:config?.base64Encoder??import_chunk_SKP3LBJD.toBase64,disableHostPrefix:config?.disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultSigninHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4"),signer:new import_chunk_GSR4PJV7.AwsSdkSigV4Signer},{schemeId:"smith\
y.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new import_chunk_6YI4RJEE.NoAuthSigner}],logger:config?.
logger??new import_chunk_6YI4RJEE.NoOpLogger,protocol:config?.protocol??import_chunk_GSR4PJV7.AwsRestJsonProtocol,protocolSettings:config?.protocolSettings??{defaultNamespace:"\
com.amazonaws.signin",errorTypeRegistries,version:"2023-01-01",serviceTarget:"Signin"},serviceId:config?.serviceId??"Signin",sha256:config?.sha256??import_chunk_DHEDZPZT.Sha256Node,
urlParser:config?.urlParser??import_chunk_SKP3LBJD.parseUrl,utf8Decoder:config?.utf8Decoder??import_chunk_SKP3LBJD.fromUtf8,utf8Encoder:config?.utf8Encoder??import_chunk_SKP3LBJD.toUtf8}),
getRuntimeConfig2=config=>{(0,import_chunk_6YI4RJEE.emitWarningIfUnsupportedVersion2)(process.version);const defaultsMode=(0,import_chunk_4D3KLPD6.resolveDefaultsModeConfig)(
config),defaultConfigProvider=()=>defaultsMode().then(import_chunk_6YI4RJEE.loadConfigsForDefaultMode),clientSharedValues=getRuntimeConfig(config);(0,import_chunk_6YI4RJEE.emitWarningIfUnsupportedVersion)(
process.version);const loaderConfig={profile:config?.profile,logger:clientSharedValues.logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,
authSchemePreference:config?.authSchemePreference??(0,import_chunk_4D3KLPD6.loadConfig)(import_chunk_GSR4PJV7.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),
bodyLengthChecker:config?.bodyLengthChecker??import_chunk_SKP3LBJD.calculateBodyLength,defaultSocketTimeout:(0,import_chunk_6YI4RJEE.getDefaultSocketTimeout)(config?.
requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??(0,import_chunk_6YI4RJEE.createDefaultUserAgentProvider)({serviceId:clientSharedValues.
serviceId,clientVersion:import_chunk_OUWB6GG5.package_default.version}),maxAttempts:config?.maxAttempts??(0,import_chunk_4D3KLPD6.loadConfig)(import_chunk_6YI4RJEE.NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
config),region:config?.region??(0,import_chunk_4D3KLPD6.loadConfig)(import_chunk_4D3KLPD6.NODE_REGION_CONFIG_OPTIONS,{...import_chunk_4D3KLPD6.NODE_REGION_CONFIG_FILE_OPTIONS,
...loaderConfig}),requestHandler:import_chunk_CHHOUSPV.NodeHttpHandler.create(config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??(0,import_chunk_4D3KLPD6.loadConfig)(
{...import_chunk_6YI4RJEE.NODE_RETRY_MODE_CONFIG_OPTIONS,default:async()=>(await defaultConfigProvider()).retryMode||import_chunk_6YI4RJEE.DEFAULT_RETRY_MODE},config),
streamCollector:config?.streamCollector??import_chunk_SKP3LBJD.streamCollector,useDualstackEndpoint:config?.useDualstackEndpoint??(0,import_chunk_4D3KLPD6.loadConfig)(
import_chunk_4D3KLPD6.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??(0,import_chunk_4D3KLPD6.loadConfig)(import_chunk_4D3KLPD6.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,
loaderConfig),userAgentAppId:config?.userAgentAppId??(0,import_chunk_4D3KLPD6.loadConfig)(import_chunk_6YI4RJEE.NODE_APP_ID_CONFIG_OPTIONS,loaderConfig)}},getHttpAuthExtensionConfiguration=runtimeConfig=>{
const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;let _httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider,_credentials=runtimeConfig.credentials;return{
setHttpAuthScheme(httpAuthScheme){const index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===httpAuthScheme.schemeId);index===-1?_httpAuthSchemes.push(httpAuthScheme):
_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},setHttpAuthSchemeProvider(httpAuthSchemeProvider){_httpAuthSchemeProvider=
httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){_credentials=credentials},credentials(){return _credentials}}},
resolveHttpAuthRuntimeConfig=config=>({httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.httpAuthSchemeProvider(),credentials:config.credentials()}),
resolveRuntimeExtensions=(runtimeConfig,extensions)=>{const extensionConfiguration=Object.assign((0,import_chunk_6YI4RJEE.getAwsRegionExtensionConfiguration)(runtimeConfig),
(0,import_chunk_6YI4RJEE.getDefaultExtensionConfiguration)(runtimeConfig),(0,import_chunk_4D3KLPD6.getHttpHandlerExtensionConfiguration)(runtimeConfig),getHttpAuthExtensionConfiguration(
runtimeConfig));return extensions.forEach(extension=>extension.configure(extensionConfiguration)),Object.assign(runtimeConfig,(0,import_chunk_6YI4RJEE.resolveAwsRegionExtensionConfiguration)(
extensionConfiguration),(0,import_chunk_6YI4RJEE.resolveDefaultRuntimeConfig)(extensionConfiguration),(0,import_chunk_4D3KLPD6.resolveHttpHandlerRuntimeConfig)(
extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))},SigninClient=class extends import_chunk_6YI4RJEE.Client{config;constructor(...[configuration]){
const _config_0=getRuntimeConfig2(configuration||{});super(_config_0),this.initConfig=_config_0;const _config_1=resolveClientEndpointParameters(_config_0),_config_2=(0,import_chunk_6YI4RJEE.resolveUserAgentConfig)(
_config_1),_config_3=(0,import_chunk_6YI4RJEE.resolveRetryConfig)(_config_2),_config_4=(0,import_chunk_4D3KLPD6.resolveRegionConfig)(_config_3),_config_5=(0,import_chunk_6YI4RJEE.resolveHostHeaderConfig)(
_config_4),_config_6=(0,import_chunk_6YI4RJEE.resolveEndpointConfig)(_config_5),_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions(
_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use((0,import_chunk_SKP3LBJD.getSchemaSerdePlugin)(this.config)),this.middlewareStack.
use((0,import_chunk_6YI4RJEE.getUserAgentPlugin)(this.config)),this.middlewareStack.use((0,import_chunk_6YI4RJEE.getRetryPlugin)(this.config)),this.middlewareStack.
use((0,import_chunk_4D3KLPD6.getContentLengthPlugin)(this.config)),this.middlewareStack.use((0,import_chunk_6YI4RJEE.getHostHeaderPlugin)(this.config)),this.middlewareStack.
use((0,import_chunk_6YI4RJEE.getLoggerPlugin)(this.config)),this.middlewareStack.use((0,import_chunk_6YI4RJEE.getRecursionDetectionPlugin)(this.config)),this.middlewareStack.
use((0,import_chunk_6YI4RJEE.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{httpAuthSchemeParametersProvider:defaultSigninHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async config=>new import_chunk_6YI4RJEE.DefaultIdentityProviderConfig({"aws.auth#sigv4":config.credentials})})),this.middlewareStack.
use((0,import_chunk_6YI4RJEE.getHttpSigningPlugin)(this.config))}destroy(){super.destroy()}},command=(0,import_chunk_6YI4RJEE.makeBuilder)(commonParams,"Signin",
"SigninClient",import_chunk_6YI4RJEE.getEndpointPlugin),_ep0={IsControlPlane:{type:"staticContextParams",value:!1}},_ep1={IsOAuthEndpoint:{type:"staticContextPa\
rams",value:!0}},_mw0=(Command2,cs,config,o2)=>[],CreateOAuth2TokenCommand=class extends command(_ep0,_mw0,"CreateOAuth2Token",CreateOAuth2Token$){},CreateOAuth2TokenWithIAMCommand=class extends command(
_ep1,_mw0,"CreateOAuth2TokenWithIAM",CreateOAuth2TokenWithIAM$){},commands={CreateOAuth2TokenCommand,CreateOAuth2TokenWithIAMCommand},Signin=class extends SigninClient{};
(0,import_chunk_6YI4RJEE.createAggregatedClient)(commands,Signin);var OAuth2ErrorCode={AUTHCODE_EXPIRED:"AUTHCODE_EXPIRED",CONFLICT:"CONFLICT",INSUFFICIENT_PERMISSIONS:"\
INSUFFICIENT_PERMISSIONS",INVALID_REQUEST:"INVALID_REQUEST",OAUTH_INVALID_GRANT:"invalid_grant",OAUTH_INVALID_REQUEST:"invalid_request",OAUTH_INVALID_SCOPE:"inv\
alid_scope",OAUTH_INVALID_TARGET:"invalid_target",OAUTH_RATE_EXCEEDED:"rate_exceeded",OAUTH_SERVICE_UNAVAILABLE:"service_unavailable",OAUTH_UNSUPPORTED_GRANT_TYPE:"\
unsupported_grant_type",RESOURCE_NOT_FOUND:"RESOURCE_NOT_FOUND",SERVER_ERROR:"server_error",SERVICE_QUOTA_EXCEEDED:"SERVICE_QUOTA_EXCEEDED",TOKEN_EXPIRED:"TOKEN\
_EXPIRED",USER_CREDENTIALS_CHANGED:"USER_CREDENTIALS_CHANGED"};0&&(module.exports={$Command,AccessDeniedException,AccessDeniedException$,AccessToken$,CreateOAuth2Token$,CreateOAuth2TokenCommand,CreateOAuth2TokenRequest$,CreateOAuth2TokenRequestBody$,
CreateOAuth2TokenResponse$,CreateOAuth2TokenResponseBody$,CreateOAuth2TokenWithIAM$,CreateOAuth2TokenWithIAMCommand,CreateOAuth2TokenWithIAMRequest$,CreateOAuth2TokenWithIAMResponse$,
InternalServerException,InternalServerException$,OAuth2ErrorCode,Signin,SigninClient,SigninServiceException,SigninServiceException$,TooManyRequestsError,TooManyRequestsError$,
ValidationException,ValidationException$,__Client,errorTypeRegistries});
