var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{GetRoleCredentialsCommand:()=>GetRoleCredentialsCommand,SSOClient:()=>SSOClient});module.exports=__toCommonJS(stdin_exports);
var import_chunk_OUWB6GG5=require("./chunk-OUWB6GG5.js"),import_chunk_GSR4PJV7=require("./chunk-GSR4PJV7.js"),import_chunk_DHEDZPZT=require("./chunk-DHEDZPZT.js"),
import_chunk_CHHOUSPV=require("./chunk-CHHOUSPV.js"),import_chunk_6YI4RJEE=require("./chunk-6YI4RJEE.js"),import_chunk_4D3KLPD6=require("./chunk-4D3KLPD6.js"),import_chunk_SKP3LBJD=require("./chunk-SKP3LBJD.js"),
import_chunk_GWIXZXL4=require("./chunk-GWIXZXL4.js"),defaultSSOHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:(0,import_chunk_SKP3LBJD.getSmithyContext)(
context).operation,region:await(0,import_chunk_SKP3LBJD.normalizeProvider)(config.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.\
auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(authParameters){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:authParameters.
region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}function createSmithyApiNoAuthHttpAuthOption(authParameters){return{schemeId:"\
smithy.api#noAuth"}}var defaultSSOHttpAuthSchemeProvider=authParameters=>{const options=[];return authParameters.operation==="GetRoleCredentials"?options.push(createSmithyApiNoAuthHttpAuthOption(
authParameters)):options.push(createAwsAuthSigv4HttpAuthOption(authParameters)),options},resolveHttpAuthSchemeConfig=config=>{const config_0=(0,import_chunk_GSR4PJV7.resolveAwsSdkSigV4Config)(
config);return Object.assign(config_0,{authSchemePreference:(0,import_chunk_SKP3LBJD.normalizeProvider)(config.authSchemePreference??[])})},resolveClientEndpointParameters=options=>Object.
assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.useFipsEndpoint??!1,defaultSigningName:"awsssoportal"}),commonParams={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}},k="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g={[k]:"Endpoint"},h={[k]:d},i={},
j=[{[k]:"Region"}],_data={conditions:[[c,[g]],[c,j],["aws.partition",j,d],[e,[{[k]:"UseFIPS"},b]],[e,[{[k]:"UseDualStack"},b]],[e,[{fn:f,argv:[h,"supportsDualSt\
ack"]},b]],[e,[{fn:f,argv:[h,"supportsFIPS"]},b]],["stringEquals",[{fn:f,argv:[h,"name"]},"aws-us-gov"]]],results:[[a],[a,"Invalid Configuration: FIPS and custo\
m endpoint are not supported"],[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[g,i],["https://portal.sso-fips.{Region}.{PartitionR\
esult#dualStackDnsSuffix}",i],[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://portal.sso.{Region}.amazonaws.com",
i],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",i],[a,"FIPS is enabled but this partition does not support FIPS"],["https://portal.sso.{Regio\
n}.{PartitionResult#dualStackDnsSuffix}",i],[a,"DualStack is enabled but this partition does not support DualStack"],["https://portal.sso.{Region}.{PartitionRes\
ult#dnsSuffix}",i],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,0,13,3,1,4,r+12,2,5,r+12,3,8,6,4,7,r+11,5,r+9,r+10,4,
11,9,6,10,r+8,7,r+6,r+7,5,12,r+5,6,r+4,r+5,3,r+1,14,4,r+2,r+3]),bdd=import_chunk_6YI4RJEE.BinaryDecisionDiagram.from(nodes,root,_data.conditions,_data.results),
cache=new import_chunk_6YI4RJEE.EndpointCache({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.
get(endpointParams,()=>(0,import_chunk_6YI4RJEE.decideEndpoint)(bdd,{endpointParams,logger:context.logger}));import_chunk_6YI4RJEE.customEndpointFunctions.aws=import_chunk_6YI4RJEE.awsEndpointFunctions;
var SSOServiceException=class _SSOServiceException extends import_chunk_6YI4RJEE.ServiceException{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOS\
erviceException";constructor(options){super(options),Object.setPrototypeOf(this,_SSOServiceException.prototype)}},InvalidRequestException=class _InvalidRequestException extends SSOServiceException{static shapeId="\
com.amazonaws.sso#InvalidRequestException";name="InvalidRequestException";$fault="client";constructor(opts){super({name:"InvalidRequestException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_InvalidRequestException.prototype)}},ResourceNotFoundException=class _ResourceNotFoundException extends SSOServiceException{static shapeId="\
com.amazonaws.sso#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(opts){super({name:"ResourceNotFoundException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_ResourceNotFoundException.prototype)}},TooManyRequestsException=class _TooManyRequestsException extends SSOServiceException{static shapeId="\
com.amazonaws.sso#TooManyRequestsException";name="TooManyRequestsException";$fault="client";constructor(opts){super({name:"TooManyRequestsException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_TooManyRequestsException.prototype)}},UnauthorizedException=class _UnauthorizedException extends SSOServiceException{static shapeId="\
com.amazonaws.sso#UnauthorizedException";name="UnauthorizedException";$fault="client";constructor(opts){super({name:"UnauthorizedException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_UnauthorizedException.prototype)}},_ATT="AccessTokenType",_GRC="GetRoleCredentials",_GRCR="GetRoleCredentialsRequest",_GRCRe="GetRol\
eCredentialsResponse",_IRE="InvalidRequestException",_RC="RoleCredentials",_RNFE="ResourceNotFoundException",_SAKT="SecretAccessKeyType",_STT="SessionTokenType",
_TMRE="TooManyRequestsException",_UE="UnauthorizedException",_aI="accountId",_aKI="accessKeyId",_aT="accessToken",_ai="account_id",_c="client",_e="error",_ex="e\
xpiration",_h="http",_hE="httpError",_hH="httpHeader",_hQ="httpQuery",_m="message",_rC="roleCredentials",_rN="roleName",_rn="role_name",_s="smithy.ts.sdk.synthe\
tic.com.amazonaws.sso",_sAK="secretAccessKey",_sT="sessionToken",_xasbt="x-amz-sso_bearer_token",n0="com.amazonaws.sso",_s_registry=new import_chunk_SKP3LBJD.TypeRegistry(
_s),SSOServiceException$=[-3,_s,"SSOServiceException",0,[],[]];_s_registry.registerError(SSOServiceException$,SSOServiceException);var n0_registry=new import_chunk_SKP3LBJD.TypeRegistry(
n0),InvalidRequestException$=[-3,n0,_IRE,{[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(InvalidRequestException$,InvalidRequestException);var ResourceNotFoundException$=[
-3,n0,_RNFE,{[_e]:_c,[_hE]:404},[_m],[0]];n0_registry.registerError(ResourceNotFoundException$,ResourceNotFoundException);var TooManyRequestsException$=[-3,n0,_TMRE,
{[_e]:_c,[_hE]:429},[_m],[0]];n0_registry.registerError(TooManyRequestsException$,TooManyRequestsException);var UnauthorizedException$=[-3,n0,_UE,{[_e]:_c,[_hE]:401},
[_m],[0]];n0_registry.registerError(UnauthorizedException$,UnauthorizedException);var errorTypeRegistries=[_s_registry,n0_registry],AccessTokenType=[0,n0,_ATT,8,
0],SecretAccessKeyType=[0,n0,_SAKT,8,0],SessionTokenType=[0,n0,_STT,8,0],GetRoleCredentialsRequest$=[3,n0,_GRCR,0,[_rN,_aI,_aT],[[0,{[_hQ]:_rn}],[0,{[_hQ]:_ai}],
[()=>AccessTokenType,{[_hH]:_xasbt}]],3],GetRoleCredentialsResponse$=[3,n0,_GRCRe,0,[_rC],[[()=>RoleCredentials$,0]]],RoleCredentials$=[3,n0,_RC,0,[_aKI,_sAK,_sT,
_ex],[0,[()=>SecretAccessKeyType,0],[()=>SessionTokenType,0],1]],GetRoleCredentials$=[9,n0,_GRC,{[_h]:["GET","/federation/credentials",200]},()=>GetRoleCredentialsRequest$,
()=>GetRoleCredentialsResponse$],getRuntimeConfig=config=>({apiVersion:"2019-06-10",base64Decoder:config?.base64Decoder??import_chunk_SKP3LBJD.fromBase64,base64Encoder:config?.
base64Encoder??import_chunk_SKP3LBJD.toBase64,disableHostPrefix:config?.disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultSSOHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4"),signer:new import_chunk_GSR4PJV7.AwsSdkSigV4Signer},{schemeId:"smith\
y.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new import_chunk_6YI4RJEE.NoAuthSigner}],logger:config?.
logger??new import_chunk_6YI4RJEE.NoOpLogger,protocol:config?.protocol??import_chunk_GSR4PJV7.AwsRestJsonProtocol,protocolSettings:config?.protocolSettings??{defaultNamespace:"\
com.amazonaws.sso",errorTypeRegistries,version:"2019-06-10",serviceTarget:"SWBPortalService"},serviceId:config?.serviceId??"SSO",sha256:config?.sha256??import_chunk_DHEDZPZT.Sha256Node,
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
extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))},SSOClient=class extends import_chunk_6YI4RJEE.Client{config;constructor(...[configuration]){
const _config_0=getRuntimeConfig2(configuration||{});super(_config_0),this.initConfig=_config_0;const _config_1=resolveClientEndpointParameters(_config_0),_config_2=(0,import_chunk_6YI4RJEE.resolveUserAgentConfig)(
_config_1),_config_3=(0,import_chunk_6YI4RJEE.resolveRetryConfig)(_config_2),_config_4=(0,import_chunk_4D3KLPD6.resolveRegionConfig)(_config_3),_config_5=(0,import_chunk_6YI4RJEE.resolveHostHeaderConfig)(
_config_4),_config_6=(0,import_chunk_6YI4RJEE.resolveEndpointConfig)(_config_5),_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions(
_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use((0,import_chunk_SKP3LBJD.getSchemaSerdePlugin)(this.config)),this.middlewareStack.
use((0,import_chunk_6YI4RJEE.getUserAgentPlugin)(this.config)),this.middlewareStack.use((0,import_chunk_6YI4RJEE.getRetryPlugin)(this.config)),this.middlewareStack.
use((0,import_chunk_4D3KLPD6.getContentLengthPlugin)(this.config)),this.middlewareStack.use((0,import_chunk_6YI4RJEE.getHostHeaderPlugin)(this.config)),this.middlewareStack.
use((0,import_chunk_6YI4RJEE.getLoggerPlugin)(this.config)),this.middlewareStack.use((0,import_chunk_6YI4RJEE.getRecursionDetectionPlugin)(this.config)),this.middlewareStack.
use((0,import_chunk_6YI4RJEE.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{httpAuthSchemeParametersProvider:defaultSSOHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new import_chunk_6YI4RJEE.DefaultIdentityProviderConfig(
{"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use((0,import_chunk_6YI4RJEE.getHttpSigningPlugin)(this.config))}destroy(){super.destroy()}},command=(0,import_chunk_6YI4RJEE.makeBuilder)(
commonParams,"SWBPortalService","SSOClient",import_chunk_6YI4RJEE.getEndpointPlugin),_ep0={},_mw0=(Command,cs,config,o)=>[],GetRoleCredentialsCommand=class extends command(
_ep0,_mw0,"GetRoleCredentials",GetRoleCredentials$){};0&&(module.exports={GetRoleCredentialsCommand,SSOClient});
