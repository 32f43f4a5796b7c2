var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{$Command:()=>import_chunk_6YI4RJEE.Command,AccessDeniedException:()=>AccessDeniedException,AccessDeniedException$:()=>AccessDeniedException$,
AccessDeniedExceptionReason:()=>AccessDeniedExceptionReason,AuthorizationPendingException:()=>AuthorizationPendingException,AuthorizationPendingException$:()=>AuthorizationPendingException$,
CreateToken$:()=>CreateToken$,CreateTokenCommand:()=>CreateTokenCommand,CreateTokenRequest$:()=>CreateTokenRequest$,CreateTokenResponse$:()=>CreateTokenResponse$,
ExpiredTokenException:()=>ExpiredTokenException,ExpiredTokenException$:()=>ExpiredTokenException$,InternalServerException:()=>InternalServerException,InternalServerException$:()=>InternalServerException$,
InvalidClientException:()=>InvalidClientException,InvalidClientException$:()=>InvalidClientException$,InvalidGrantException:()=>InvalidGrantException,InvalidGrantException$:()=>InvalidGrantException$,
InvalidRequestException:()=>InvalidRequestException,InvalidRequestException$:()=>InvalidRequestException$,InvalidRequestExceptionReason:()=>InvalidRequestExceptionReason,
InvalidScopeException:()=>InvalidScopeException,InvalidScopeException$:()=>InvalidScopeException$,SSOOIDC:()=>SSOOIDC,SSOOIDCClient:()=>SSOOIDCClient,SSOOIDCServiceException:()=>SSOOIDCServiceException,
SSOOIDCServiceException$:()=>SSOOIDCServiceException$,SlowDownException:()=>SlowDownException,SlowDownException$:()=>SlowDownException$,UnauthorizedClientException:()=>UnauthorizedClientException,
UnauthorizedClientException$:()=>UnauthorizedClientException$,UnsupportedGrantTypeException:()=>UnsupportedGrantTypeException,UnsupportedGrantTypeException$:()=>UnsupportedGrantTypeException$,
__Client:()=>import_chunk_6YI4RJEE.Client,errorTypeRegistries:()=>errorTypeRegistries});module.exports=__toCommonJS(stdin_exports);var import_chunk_OUWB6GG5=require("./chunk-OUWB6GG5.js"),
import_chunk_GSR4PJV7=require("./chunk-GSR4PJV7.js"),import_chunk_DHEDZPZT=require("./chunk-DHEDZPZT.js"),import_chunk_CHHOUSPV=require("./chunk-CHHOUSPV.js"),import_chunk_6YI4RJEE=require("./chunk-6YI4RJEE.js"),
import_chunk_4D3KLPD6=require("./chunk-4D3KLPD6.js"),import_chunk_SKP3LBJD=require("./chunk-SKP3LBJD.js"),import_chunk_GWIXZXL4=require("./chunk-GWIXZXL4.js"),defaultSSOOIDCHttpAuthSchemeParametersProvider=async(config,context,input)=>({
operation:(0,import_chunk_SKP3LBJD.getSmithyContext)(context).operation,region:await(0,import_chunk_SKP3LBJD.normalizeProvider)(config.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(authParameters){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"sso-oauth",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}function createSmithyApiNoAuthHttpAuthOption(authParameters){
return{schemeId:"smithy.api#noAuth"}}var defaultSSOOIDCHttpAuthSchemeProvider=authParameters=>{const options=[];return authParameters.operation==="CreateToken"?
options.push(createSmithyApiNoAuthHttpAuthOption(authParameters)):options.push(createAwsAuthSigv4HttpAuthOption(authParameters)),options},resolveHttpAuthSchemeConfig=config=>{
const config_0=(0,import_chunk_GSR4PJV7.resolveAwsSdkSigV4Config)(config);return Object.assign(config_0,{authSchemePreference:(0,import_chunk_SKP3LBJD.normalizeProvider)(
config.authSchemePreference??[])})},resolveClientEndpointParameters=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.
useFipsEndpoint??!1,defaultSigningName:"sso-oauth"}),commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"en\
dpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},k="ref",a=-1,b=!0,c="isSet",d="PartitionRe\
sult",e="booleanEquals",f="getAttr",g={[k]:"Endpoint"},h={[k]:d},i={},j=[{[k]:"Region"}],_data={conditions:[[c,[g]],[c,j],["aws.partition",j,d],[e,[{[k]:"UseFIP\
S"},b]],[e,[{[k]:"UseDualStack"},b]],[e,[{fn:f,argv:[h,"supportsDualStack"]},b]],[e,[{fn:f,argv:[h,"supportsFIPS"]},b]],["stringEquals",[{fn:f,argv:[h,"name"]},
"aws-us-gov"]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a,"Invalid Configuration: Dualstack and custom endpoint ar\
e not supported"],[g,i],["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"FIPS and DualStack are enabled, but this partition does not su\
pport one or both"],["https://oidc.{Region}.amazonaws.com",i],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",i],[a,"FIPS is enabled but this partitio\
n does not support FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"DualStack is enabled but this partition does not support DualStac\
k"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",i],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,0,13,3,1,4,
r+12,2,5,r+12,3,8,6,4,7,r+11,5,r+9,r+10,4,11,9,6,10,r+8,7,r+6,r+7,5,12,r+5,6,r+4,r+5,3,r+1,14,4,r+2,r+3]),bdd=import_chunk_6YI4RJEE.BinaryDecisionDiagram.from(nodes,
root,_data.conditions,_data.results),cache=new import_chunk_6YI4RJEE.EndpointCache({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.
get(endpointParams,()=>(0,import_chunk_6YI4RJEE.decideEndpoint)(bdd,{endpointParams,logger:context.logger}));import_chunk_6YI4RJEE.customEndpointFunctions.aws=import_chunk_6YI4RJEE.awsEndpointFunctions;
var SSOOIDCServiceException=class _SSOOIDCServiceException extends import_chunk_6YI4RJEE.ServiceException{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.\
ssooidc#SSOOIDCServiceException";constructor(options){super(options),Object.setPrototypeOf(this,_SSOOIDCServiceException.prototype)}},AccessDeniedException=class _AccessDeniedException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#AccessDeniedException";name="AccessDeniedException";$fault="client";error;reason;error_description;constructor(opts){super({name:"AccessDe\
niedException",$fault:"client",...opts}),Object.setPrototypeOf(this,_AccessDeniedException.prototype),this.error=opts.error,this.reason=opts.reason,this.error_description=
opts.error_description}},AuthorizationPendingException=class _AuthorizationPendingException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooid\
c#AuthorizationPendingException";name="AuthorizationPendingException";$fault="client";error;error_description;constructor(opts){super({name:"AuthorizationPendin\
gException",$fault:"client",...opts}),Object.setPrototypeOf(this,_AuthorizationPendingException.prototype),this.error=opts.error,this.error_description=opts.error_description}},
ExpiredTokenException=class _ExpiredTokenException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#ExpiredTokenException";name="ExpiredTok\
enException";$fault="client";error;error_description;constructor(opts){super({name:"ExpiredTokenException",$fault:"client",...opts}),Object.setPrototypeOf(this,
_ExpiredTokenException.prototype),this.error=opts.error,this.error_description=opts.error_description}},InternalServerException=class _InternalServerException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#InternalServerException";name="InternalServerException";$fault="server";error;error_description;constructor(opts){super({name:"InternalSer\
verException",$fault:"server",...opts}),Object.setPrototypeOf(this,_InternalServerException.prototype),this.error=opts.error,this.error_description=opts.error_description}},
InvalidClientException=class _InvalidClientException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#InvalidClientException";name="Invalid\
ClientException";$fault="client";error;error_description;constructor(opts){super({name:"InvalidClientException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InvalidClientException.prototype),this.error=opts.error,this.error_description=opts.error_description}},InvalidGrantException=class _InvalidGrantException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#InvalidGrantException";name="InvalidGrantException";$fault="client";error;error_description;constructor(opts){super({name:"InvalidGrantExc\
eption",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidGrantException.prototype),this.error=opts.error,this.error_description=opts.error_description}},
InvalidRequestException=class _InvalidRequestException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#InvalidRequestException";name="Inva\
lidRequestException";$fault="client";error;reason;error_description;constructor(opts){super({name:"InvalidRequestException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InvalidRequestException.prototype),this.error=opts.error,this.reason=opts.reason,this.error_description=opts.error_description}},InvalidScopeException=class _InvalidScopeException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#InvalidScopeException";name="InvalidScopeException";$fault="client";error;error_description;constructor(opts){super({name:"InvalidScopeExc\
eption",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidScopeException.prototype),this.error=opts.error,this.error_description=opts.error_description}},
SlowDownException=class _SlowDownException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#SlowDownException";name="SlowDownException";$fault="\
client";error;error_description;constructor(opts){super({name:"SlowDownException",$fault:"client",...opts}),Object.setPrototypeOf(this,_SlowDownException.prototype),
this.error=opts.error,this.error_description=opts.error_description}},UnauthorizedClientException=class _UnauthorizedClientException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#UnauthorizedClientException";name="UnauthorizedClientException";$fault="client";error;error_description;constructor(opts){super({name:"Una\
uthorizedClientException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnauthorizedClientException.prototype),this.error=opts.error,this.error_description=
opts.error_description}},UnsupportedGrantTypeException=class _UnsupportedGrantTypeException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooid\
c#UnsupportedGrantTypeException";name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(opts){super({name:"UnsupportedGrantTyp\
eException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnsupportedGrantTypeException.prototype),this.error=opts.error,this.error_description=opts.error_description}},
_ADE="AccessDeniedException",_APE="AuthorizationPendingException",_AT="AccessToken",_CS="ClientSecret",_CT="CreateToken",_CTR="CreateTokenRequest",_CTRr="Create\
TokenResponse",_CV="CodeVerifier",_ETE="ExpiredTokenException",_ICE="InvalidClientException",_IGE="InvalidGrantException",_IRE="InvalidRequestException",_ISE="I\
nternalServerException",_ISEn="InvalidScopeException",_IT="IdToken",_RT="RefreshToken",_SDE="SlowDownException",_UCE="UnauthorizedClientException",_UGTE="Unsupp\
ortedGrantTypeException",_aT="accessToken",_c="client",_cI="clientId",_cS="clientSecret",_cV="codeVerifier",_co="code",_dC="deviceCode",_e="error",_eI="expiresI\
n",_ed="error_description",_gT="grantType",_h="http",_hE="httpError",_iT="idToken",_r="reason",_rT="refreshToken",_rU="redirectUri",_s="smithy.ts.sdk.synthetic.\
com.amazonaws.ssooidc",_sc="scope",_se="server",_tT="tokenType",n0="com.amazonaws.ssooidc",_s_registry=new import_chunk_SKP3LBJD.TypeRegistry(_s),SSOOIDCServiceException$=[
-3,_s,"SSOOIDCServiceException",0,[],[]];_s_registry.registerError(SSOOIDCServiceException$,SSOOIDCServiceException);var n0_registry=new import_chunk_SKP3LBJD.TypeRegistry(
n0),AccessDeniedException$=[-3,n0,_ADE,{[_e]:_c,[_hE]:400},[_e,_r,_ed],[0,0,0]];n0_registry.registerError(AccessDeniedException$,AccessDeniedException);var AuthorizationPendingException$=[
-3,n0,_APE,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(AuthorizationPendingException$,AuthorizationPendingException);var ExpiredTokenException$=[
-3,n0,_ETE,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(ExpiredTokenException$,ExpiredTokenException);var InternalServerException$=[-3,n0,_ISE,
{[_e]:_se,[_hE]:500},[_e,_ed],[0,0]];n0_registry.registerError(InternalServerException$,InternalServerException);var InvalidClientException$=[-3,n0,_ICE,{[_e]:_c,
[_hE]:401},[_e,_ed],[0,0]];n0_registry.registerError(InvalidClientException$,InvalidClientException);var InvalidGrantException$=[-3,n0,_IGE,{[_e]:_c,[_hE]:400},
[_e,_ed],[0,0]];n0_registry.registerError(InvalidGrantException$,InvalidGrantException);var InvalidRequestException$=[-3,n0,_IRE,{[_e]:_c,[_hE]:400},[_e,_r,_ed],
[0,0,0]];n0_registry.registerError(InvalidRequestException$,InvalidRequestException);var InvalidScopeException$=[-3,n0,_ISEn,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];
n0_registry.registerError(InvalidScopeException$,InvalidScopeException);var SlowDownException$=[-3,n0,_SDE,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(
SlowDownException$,SlowDownException);var UnauthorizedClientException$=[-3,n0,_UCE,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(UnauthorizedClientException$,
UnauthorizedClientException);var UnsupportedGrantTypeException$=[-3,n0,_UGTE,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(UnsupportedGrantTypeException$,
UnsupportedGrantTypeException);var errorTypeRegistries=[_s_registry,n0_registry],AccessToken=[0,n0,_AT,8,0],ClientSecret=[0,n0,_CS,8,0],CodeVerifier=[0,n0,_CV,8,
0],IdToken=[0,n0,_IT,8,0],RefreshToken=[0,n0,_RT,8,0],CreateTokenRequest$=[3,n0,_CTR,0,[_cI,_cS,_gT,_dC,_co,_rT,_sc,_rU,_cV],[0,[()=>ClientSecret,0],0,0,0,[()=>RefreshToken,
0],64,0,[()=>CodeVerifier,0]],3],CreateTokenResponse$=[3,n0,_CTRr,0,[_aT,_tT,_eI,_rT,_iT],[[()=>AccessToken,0],0,1,[()=>RefreshToken,0],[()=>IdToken,0]]],Scopes=64,
CreateToken$=[9,n0,_CT,{[_h]:["POST","/token",200]},()=>CreateTokenRequest$,()=>CreateTokenResponse$],getRuntimeConfig=config=>({apiVersion:"2019-06-10",base64Decoder:config?.
base64Decoder??import_chunk_SKP3LBJD.fromBase64,base64Encoder:config?.base64Encoder??import_chunk_SKP3LBJD.toBase64,disableHostPrefix:config?.disableHostPrefix??
!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultSSOOIDCHttpAuthSchemeProvider,
httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4"),signer:new import_chunk_GSR4PJV7.AwsSdkSigV4Signer},
{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new import_chunk_6YI4RJEE.NoAuthSigner}],
logger:config?.logger??new import_chunk_6YI4RJEE.NoOpLogger,protocol:config?.protocol??import_chunk_GSR4PJV7.AwsRestJsonProtocol,protocolSettings:config?.protocolSettings??
{defaultNamespace:"com.amazonaws.ssooidc",errorTypeRegistries,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},serviceId:config?.serviceId??"SSO OIDC",sha256:config?.
sha256??import_chunk_DHEDZPZT.Sha256Node,urlParser:config?.urlParser??import_chunk_SKP3LBJD.parseUrl,utf8Decoder:config?.utf8Decoder??import_chunk_SKP3LBJD.fromUtf8,
utf8Encoder:config?.utf8Encoder??import_chunk_SKP3LBJD.toUtf8}),getRuntimeConfig2=config=>{(0,import_chunk_6YI4RJEE.emitWarningIfUnsupportedVersion2)(process.version);
const defaultsMode=(0,import_chunk_4D3KLPD6.resolveDefaultsModeConfig)(config),defaultConfigProvider=()=>defaultsMode().then(import_chunk_6YI4RJEE.loadConfigsForDefaultMode),
clientSharedValues=getRuntimeConfig(config);(0,import_chunk_6YI4RJEE.emitWarningIfUnsupportedVersion)(process.version);const loaderConfig={profile:config?.profile,
logger:clientSharedValues.logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??(0,import_chunk_4D3KLPD6.loadConfig)(
import_chunk_GSR4PJV7.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??import_chunk_SKP3LBJD.calculateBodyLength,defaultSocketTimeout:(0,import_chunk_6YI4RJEE.getDefaultSocketTimeout)(
config?.requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??(0,import_chunk_6YI4RJEE.createDefaultUserAgentProvider)({serviceId:clientSharedValues.
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
extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))},SSOOIDCClient=class extends import_chunk_6YI4RJEE.Client{config;constructor(...[configuration]){
const _config_0=getRuntimeConfig2(configuration||{});super(_config_0),this.initConfig=_config_0;const _config_1=resolveClientEndpointParameters(_config_0),_config_2=(0,import_chunk_6YI4RJEE.resolveUserAgentConfig)(
_config_1),_config_3=(0,import_chunk_6YI4RJEE.resolveRetryConfig)(_config_2),_config_4=(0,import_chunk_4D3KLPD6.resolveRegionConfig)(_config_3),_config_5=(0,import_chunk_6YI4RJEE.resolveHostHeaderConfig)(
_config_4),_config_6=(0,import_chunk_6YI4RJEE.resolveEndpointConfig)(_config_5),_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions(
_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use((0,import_chunk_SKP3LBJD.getSchemaSerdePlugin)(this.config)),this.middlewareStack.
use((0,import_chunk_6YI4RJEE.getUserAgentPlugin)(this.config)),this.middlewareStack.use((0,import_chunk_6YI4RJEE.getRetryPlugin)(this.config)),this.middlewareStack.
use((0,import_chunk_4D3KLPD6.getContentLengthPlugin)(this.config)),this.middlewareStack.use((0,import_chunk_6YI4RJEE.getHostHeaderPlugin)(this.config)),this.middlewareStack.
use((0,import_chunk_6YI4RJEE.getLoggerPlugin)(this.config)),this.middlewareStack.use((0,import_chunk_6YI4RJEE.getRecursionDetectionPlugin)(this.config)),this.middlewareStack.
use((0,import_chunk_6YI4RJEE.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{httpAuthSchemeParametersProvider:defaultSSOOIDCHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async config=>new import_chunk_6YI4RJEE.DefaultIdentityProviderConfig({"aws.auth#sigv4":config.credentials})})),this.middlewareStack.
use((0,import_chunk_6YI4RJEE.getHttpSigningPlugin)(this.config))}destroy(){super.destroy()}},command=(0,import_chunk_6YI4RJEE.makeBuilder)(commonParams,"AWSSSOO\
IDCService","SSOOIDCClient",import_chunk_6YI4RJEE.getEndpointPlugin),_ep0={},_mw0=(Command2,cs,config,o)=>[],CreateTokenCommand=class extends command(_ep0,_mw0,
"CreateToken",CreateToken$){},commands={CreateTokenCommand},SSOOIDC=class extends SSOOIDCClient{};(0,import_chunk_6YI4RJEE.createAggregatedClient)(commands,SSOOIDC);
var AccessDeniedExceptionReason={KMS_ACCESS_DENIED:"KMS_AccessDeniedException"},InvalidRequestExceptionReason={KMS_DISABLED_KEY:"KMS_DisabledException",KMS_INVALID_KEY_USAGE:"\
KMS_InvalidKeyUsageException",KMS_INVALID_STATE:"KMS_InvalidStateException",KMS_KEY_NOT_FOUND:"KMS_NotFoundException"};0&&(module.exports={$Command,AccessDeniedException,AccessDeniedException$,AccessDeniedExceptionReason,AuthorizationPendingException,AuthorizationPendingException$,
CreateToken$,CreateTokenCommand,CreateTokenRequest$,CreateTokenResponse$,ExpiredTokenException,ExpiredTokenException$,InternalServerException,InternalServerException$,
InvalidClientException,InvalidClientException$,InvalidGrantException,InvalidGrantException$,InvalidRequestException,InvalidRequestException$,InvalidRequestExceptionReason,
InvalidScopeException,InvalidScopeException$,SSOOIDC,SSOOIDCClient,SSOOIDCServiceException,SSOOIDCServiceException$,SlowDownException,SlowDownException$,UnauthorizedClientException,
UnauthorizedClientException$,UnsupportedGrantTypeException,UnsupportedGrantTypeException$,__Client,errorTypeRegistries});
