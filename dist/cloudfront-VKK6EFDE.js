import{createRequire}from"node:module";const require=createRequire(import.meta.url);import{openAgents}from"./chunk-K5CDIAZ3.js";import{AwsRestXmlProtocol,AwsSdkSigV4Signer,
NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,resolveAwsSdkSigV4Config}from"./chunk-WPRIXSDH.js";import{NodeHttpHandler}from"./chunk-QFP7IRXJ.js";import{CancelledError}from"./chunk-OOVQP5YV.js";
import{LIMITS,MOST_PATHS,cloudfrontGrammar}from"./chunk-WSO6TYRN.js";import{PurgeError}from"./chunk-JQ2M72NR.js";import{Sha256Node}from"./chunk-MJYSPARR.js";import{
ENV_KEY,ENV_SECRET,fromEnv}from"./chunk-A5VMJ3B4.js";import{BinaryDecisionDiagram,Client,DEFAULT_RETRY_MODE,DefaultIdentityProviderConfig,EndpointCache,NODE_APP_ID_CONFIG_OPTIONS,
NODE_MAX_ATTEMPT_CONFIG_OPTIONS,NODE_RETRY_MODE_CONFIG_OPTIONS,NoOpLogger,ServiceException,awsEndpointFunctions,createDefaultUserAgentProvider,customEndpointFunctions,
decideEndpoint,emitWarningIfUnsupportedVersion,emitWarningIfUnsupportedVersion2,getAwsRegionExtensionConfiguration,getDefaultExtensionConfiguration,getDefaultSocketTimeout,
getEndpointPlugin,getHostHeaderPlugin,getHttpAuthSchemeEndpointRuleSetPlugin,getHttpSigningPlugin,getLoggerPlugin,getRecursionDetectionPlugin,getRetryPlugin,getUserAgentPlugin,
loadConfigsForDefaultMode,makeBuilder,resolveAwsRegionExtensionConfiguration,resolveDefaultRuntimeConfig,resolveEndpointConfig,resolveHostHeaderConfig,resolveRetryConfig,
resolveUserAgentConfig}from"./chunk-DGWNYD2Q.js";import"./chunk-5EQCGO4Q.js";import{CredentialsProviderError,ENV_PROFILE,NODE_REGION_CONFIG_FILE_OPTIONS,NODE_REGION_CONFIG_OPTIONS,
NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,chain,getContentLengthPlugin,getHttpHandlerExtensionConfiguration,loadConfig,resolveDefaultsModeConfig,
resolveHttpHandlerRuntimeConfig,resolveRegionConfig}from"./chunk-COBU7JYB.js";import{TypeRegistry,calculateBodyLength,fromBase64,fromUtf8,getSchemaSerdePlugin,getSmithyContext,
normalizeProvider,parseUrl,streamCollector,toBase64,toUtf8}from"./chunk-2B3ASSGF.js";import{__callDispose,__using}from"./chunk-PFXS6LUG.js";import{Transform}from"node:stream";
var defaultCloudFrontHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:getSmithyContext(context).operation,region:await normalizeProvider(
config.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(authParameters){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"cloudfront",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,
context}})}}var defaultCloudFrontHttpAuthSchemeProvider=authParameters=>{const options=[];switch(authParameters.operation){default:options.push(createAwsAuthSigv4HttpAuthOption(
authParameters))}return options},resolveHttpAuthSchemeConfig=config=>{const config_0=resolveAwsSdkSigV4Config(config);return Object.assign(config_0,{authSchemePreference:normalizeProvider(
config.authSchemePreference??[])})},resolveClientEndpointParameters=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.
useFipsEndpoint??!1,defaultSigningName:"cloudfront"}),commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"e\
ndpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},package_default={name:"@aws-sdk/client-cl\
oudfront",version:"3.1164.0",description:"AWS SDK for JavaScript Cloudfront Client for Node.js, Browser and React Native",homepage:"https://github.com/aws/aws-s\
dk-js-v3/tree/main/clients/client-cloudfront",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sdk-for-javascript/"},
repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-cloudfront"},files:["dist-*/**"],sideEffects:!1,main:"./dist-cjs\
/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{"<4.\
5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},scripts:{build:"concurrently 'yarn:build\
:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","build:in\
clude:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-\
dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate:client":"node ../../scripts/ge\
nerate-clients/single-service",test:"yarn g:vitest run --passWithNoTests","test:watch":"yarn g:vitest watch --passWithNoTests","test:integration":"yarn g:vitest\
 run --passWithNoTests -c vitest.config.integ.mts","test:integration:watch":"yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts","test:e2e":"yarn \
g:vitest run -c vitest.config.e2e.mts","test:e2e:watch":"yarn g:vitest watch -c vitest.config.e2e.mts","test:index":"tsc -p tsconfig.test.json && node ./test/in\
dex-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.980.1","@aws-sdk/credential-provider-node":"^3.972.94","@aws-sdk/types":"^3.975.0","@smithy/core":"^3.3\
8.0","@smithy/fetch-http-handler":"^5.8.0","@smithy/node-http-handler":"^4.14.0","@smithy/types":"^4.19.0",tslib:"^2.6.2"},devDependencies:{"@smithy/snapshot-te\
sting":"^2.4.0","@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2",vitest:"^\
4.0.17"},engines:{node:">=20.0.0"}},ENV_IMDS_DISABLED="AWS_EC2_METADATA_DISABLED",remoteProvider=async init=>{const{ENV_CMDS_FULL_URI,ENV_CMDS_RELATIVE_URI,fromContainerMetadata,
fromInstanceMetadata}=await import("./dist-es-KY7RCOFI.js");if(process.env[ENV_CMDS_RELATIVE_URI]||process.env[ENV_CMDS_FULL_URI]){init.logger?.debug("@aws-sdk/\
credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");const{fromHttp}=await import("./dist-es-NI26LUEF.js");return chain(fromHttp(init),fromContainerMetadata(
init))}return process.env[ENV_IMDS_DISABLED]&&process.env[ENV_IMDS_DISABLED]!=="false"?async()=>{throw new CredentialsProviderError("EC2 Instance Metadata Servi\
ce access disabled",{logger:init.logger})}:(init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"),fromInstanceMetadata(
init))};function memoizeChain(providers,treatAsExpired){const chain2=internalCreateChain(providers);let activeLock,passiveLock,credentials,forceRefreshLock;const provider=async options=>{
if(options?.forceRefresh)return forceRefreshLock||(forceRefreshLock=chain2(options).then(c2=>{credentials=c2}).finally(()=>{forceRefreshLock=void 0})),await forceRefreshLock,
credentials;if(credentials?.expiration&&credentials?.expiration?.getTime()<Date.now()&&(credentials=void 0),activeLock)await activeLock;else if(!credentials||treatAsExpired?.(
credentials))if(credentials)passiveLock||(passiveLock=chain2(options).then(c2=>{credentials=c2}).catch(()=>{}).finally(()=>{passiveLock=void 0}));else return activeLock=
chain2(options).then(c2=>{credentials=c2}).finally(()=>{activeLock=void 0}),provider(options);return credentials};return provider}var internalCreateChain=providers=>async awsIdentityProperties=>{
let lastProviderError;for(const provider of providers)try{return await provider(awsIdentityProperties)}catch(err){if(lastProviderError=err,err?.tryNextLink)continue;
throw err}throw lastProviderError},multipleCredentialSourceWarningEmitted=!1,defaultProvider=(init={})=>memoizeChain([async()=>{if(init.profile??process.env[ENV_PROFILE])
throw process.env[ENV_KEY]&&process.env[ENV_SECRET]&&(multipleCredentialSourceWarningEmitted||((init.logger?.warn&&init.logger?.constructor?.name!=="NoOpLogger"?
init.logger.warn.bind(init.logger):console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),multipleCredentialSourceWarningEmitted=!0)),new CredentialsProviderError("AWS_PROFILE is set, skipping fromEnv provider.",{logger:init.logger,tryNextLink:!0});
return init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"),fromEnv(init)()},async awsIdentityProperties=>{init.logger?.debug("@aw\
s-sdk/credential-provider-node - defaultProvider::fromSSO");const{ssoStartUrl,ssoAccountId,ssoRegion,ssoRoleName,ssoSession}=init;if(!ssoStartUrl&&!ssoAccountId&&
!ssoRegion&&!ssoRoleName&&!ssoSession)throw new CredentialsProviderError("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:init.
logger});const{fromSSO}=await import("./dist-es-ZZNQTN54.js");return fromSSO(init)(awsIdentityProperties)},async awsIdentityProperties=>{init.logger?.debug("@aw\
s-sdk/credential-provider-node - defaultProvider::fromIni");const{fromIni}=await import("./dist-es-5FX6XMUE.js");return fromIni(init)(awsIdentityProperties)},async awsIdentityProperties=>{
init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess}=await import("./dist-es-GAVM4BI3.js");return fromProcess(
init)(awsIdentityProperties)},async awsIdentityProperties=>{init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");const{fromTokenFile}=await import("./dist-es-A52NIPFX.js");
return fromTokenFile(init)(awsIdentityProperties)},async()=>(init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await remoteProvider(
init))()),async()=>{throw new CredentialsProviderError("Could not load credentials from any providers",{tryNextLink:!1,logger:init.logger})}],credentialsTreatedAsExpired),
credentialsTreatedAsExpired=credentials=>credentials?.expiration!==void 0&&credentials.expiration.getTime()-Date.now()<3e5,o="ref",p="authSchemes",q="name",s="s\
igningRegion",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="stringEquals",g="getAttr",h={[o]:"Endpoint"},i={fn:g,argv:[{[o]:d},"name"]},j={[o]:d},
k={[p]:[{[q]:"sigv4",[s]:"us-east-1"}]},l={[p]:[{[q]:"sigv4",[s]:"cn-northwest-1"}]},m={[p]:[{[q]:"sigv4",[s]:"{PartitionResult#implicitGlobalRegion}"}]},n=[{[o]:"\
Region"}],_data={conditions:[[c,[h]],[c,n],["aws.partition",n,d],[e,[{[o]:"UseFIPS"},b]],[e,[{[o]:"UseDualStack"},b]],[f,[i,"aws"]],[f,[i,"aws-cn"]],[e,[{fn:g,argv:[
j,"supportsDualStack"]},b]],[e,[{fn:g,argv:[j,"supportsFIPS"]},b]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a,"Inv\
alid Configuration: Dualstack and custom endpoint are not supported"],[h,{}],["https://cloudfront.global.api.aws",k],["https://cloudfront-fips.global.api.aws",k],
["https://cloudfront.cn-northwest-1.amazonaws.com.cn",l],["https://cloudfront-fips.cn-northwest-1.amazonaws.com.cn",l],["https://cloudfront-fips.{PartitionResul\
t#dualStackDnsSuffix}",m],[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://cloudfront-fips.{PartitionResult#dnsSu\
ffix}",m],[a,"FIPS is enabled but this partition does not support FIPS"],["https://cloudfront.{PartitionResult#dualStackDnsSuffix}",m],[a,"DualStack is enabled \
but this partition does not support DualStack"],["https://cloudfront.{PartitionResult#dnsSuffix}",m],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,
nodes=new Int32Array([-1,1,-1,0,16,3,1,4,r+15,2,5,r+15,3,10,6,4,8,7,6,r+6,r+14,5,r+4,9,7,r+12,r+13,4,13,11,6,r+7,12,8,r+10,r+11,5,r+5,14,7,15,r+9,8,r+8,r+9,3,r+
1,17,4,r+2,r+3]),bdd=BinaryDecisionDiagram.from(nodes,root,_data.conditions,_data.results),cache=new EndpointCache({size:50,params:["Endpoint","Region","UseDual\
Stack","UseFIPS"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.get(endpointParams,()=>decideEndpoint(bdd,{endpointParams,logger:context.logger}));
customEndpointFunctions.aws=awsEndpointFunctions;var CloudFrontServiceException=class _CloudFrontServiceException extends ServiceException{static shapeId="smith\
y.ts.sdk.synthetic.com.amazonaws.cloudfront#CloudFrontServiceException";constructor(options){super(options),Object.setPrototypeOf(this,_CloudFrontServiceException.
prototype)}},AccessDenied=class _AccessDenied extends CloudFrontServiceException{static shapeId="com.amazonaws.cloudfront#AccessDenied";name="AccessDenied";$fault="\
client";Message;constructor(opts){super({name:"AccessDenied",$fault:"client",...opts}),Object.setPrototypeOf(this,_AccessDenied.prototype),this.Message=opts.Message}},
IllegalUpdate=class _IllegalUpdate extends CloudFrontServiceException{static shapeId="com.amazonaws.cloudfront#IllegalUpdate";name="IllegalUpdate";$fault="clien\
t";Message;constructor(opts){super({name:"IllegalUpdate",$fault:"client",...opts}),Object.setPrototypeOf(this,_IllegalUpdate.prototype),this.Message=opts.Message}},
InvalidArgument=class _InvalidArgument extends CloudFrontServiceException{static shapeId="com.amazonaws.cloudfront#InvalidArgument";name="InvalidArgument";$fault="\
client";Message;constructor(opts){super({name:"InvalidArgument",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidArgument.prototype),this.Message=opts.
Message}},NoSuchDistribution=class _NoSuchDistribution extends CloudFrontServiceException{static shapeId="com.amazonaws.cloudfront#NoSuchDistribution";name="NoS\
uchDistribution";$fault="client";Message;constructor(opts){super({name:"NoSuchDistribution",$fault:"client",...opts}),Object.setPrototypeOf(this,_NoSuchDistribution.
prototype),this.Message=opts.Message}},TooManyDistributionCNAMEs=class _TooManyDistributionCNAMEs extends CloudFrontServiceException{static shapeId="com.amazona\
ws.cloudfront#TooManyDistributionCNAMEs";name="TooManyDistributionCNAMEs";$fault="client";Message;constructor(opts){super({name:"TooManyDistributionCNAMEs",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_TooManyDistributionCNAMEs.prototype),this.Message=opts.Message}},EntityLimitExceeded=class _EntityLimitExceeded extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#EntityLimitExceeded";name="EntityLimitExceeded";$fault="client";Message;constructor(opts){super({name:"EntityLimitExceeded",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_EntityLimitExceeded.prototype),this.Message=opts.Message}},EntityNotFound=class _EntityNotFound extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#EntityNotFound";name="EntityNotFound";$fault="client";Message;constructor(opts){super({name:"EntityNotFound",$fault:"client",...opts}),
Object.setPrototypeOf(this,_EntityNotFound.prototype),this.Message=opts.Message}},InvalidIfMatchVersion=class _InvalidIfMatchVersion extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidIfMatchVersion";name="InvalidIfMatchVersion";$fault="client";Message;constructor(opts){super({name:"InvalidIfMatchVersion",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_InvalidIfMatchVersion.prototype),this.Message=opts.Message}},PreconditionFailed=class _PreconditionFailed extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#PreconditionFailed";name="PreconditionFailed";$fault="client";Message;constructor(opts){super({name:"PreconditionFailed",$fault:"client",
...opts}),Object.setPrototypeOf(this,_PreconditionFailed.prototype),this.Message=opts.Message}},BatchTooLarge=class _BatchTooLarge extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#BatchTooLarge";name="BatchTooLarge";$fault="client";Message;constructor(opts){super({name:"BatchTooLarge",$fault:"client",...opts}),Object.
setPrototypeOf(this,_BatchTooLarge.prototype),this.Message=opts.Message}},CachePolicyAlreadyExists=class _CachePolicyAlreadyExists extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#CachePolicyAlreadyExists";name="CachePolicyAlreadyExists";$fault="client";Message;constructor(opts){super({name:"CachePolicyAlreadyExis\
ts",$fault:"client",...opts}),Object.setPrototypeOf(this,_CachePolicyAlreadyExists.prototype),this.Message=opts.Message}},CachePolicyInUse=class _CachePolicyInUse extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#CachePolicyInUse";name="CachePolicyInUse";$fault="client";Message;constructor(opts){super({name:"CachePolicyInUse",$fault:"client",...opts}),
Object.setPrototypeOf(this,_CachePolicyInUse.prototype),this.Message=opts.Message}},CannotChangeImmutablePublicKeyFields=class _CannotChangeImmutablePublicKeyFields extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#CannotChangeImmutablePublicKeyFields";name="CannotChangeImmutablePublicKeyFields";$fault="client";Message;constructor(opts){super({name:"\
CannotChangeImmutablePublicKeyFields",$fault:"client",...opts}),Object.setPrototypeOf(this,_CannotChangeImmutablePublicKeyFields.prototype),this.Message=opts.Message}},
CannotDeleteEntityWhileInUse=class _CannotDeleteEntityWhileInUse extends CloudFrontServiceException{static shapeId="com.amazonaws.cloudfront#CannotDeleteEntityW\
hileInUse";name="CannotDeleteEntityWhileInUse";$fault="client";Message;constructor(opts){super({name:"CannotDeleteEntityWhileInUse",$fault:"client",...opts}),Object.
setPrototypeOf(this,_CannotDeleteEntityWhileInUse.prototype),this.Message=opts.Message}},CannotUpdateEntityWhileInUse=class _CannotUpdateEntityWhileInUse extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#CannotUpdateEntityWhileInUse";name="CannotUpdateEntityWhileInUse";$fault="client";Message;constructor(opts){super({name:"CannotUpdateEn\
tityWhileInUse",$fault:"client",...opts}),Object.setPrototypeOf(this,_CannotUpdateEntityWhileInUse.prototype),this.Message=opts.Message}},CNAMEAlreadyExists=class _CNAMEAlreadyExists extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#CNAMEAlreadyExists";name="CNAMEAlreadyExists";$fault="client";Message;constructor(opts){super({name:"CNAMEAlreadyExists",$fault:"client",
...opts}),Object.setPrototypeOf(this,_CNAMEAlreadyExists.prototype),this.Message=opts.Message}},DistributionAlreadyExists=class _DistributionAlreadyExists extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#DistributionAlreadyExists";name="DistributionAlreadyExists";$fault="client";Message;constructor(opts){super({name:"DistributionAlreadyE\
xists",$fault:"client",...opts}),Object.setPrototypeOf(this,_DistributionAlreadyExists.prototype),this.Message=opts.Message}},IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior=class _IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior";name="IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior";$fault="\
client";Message;constructor(opts){super({name:"IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior",$fault:"client",...opts}),Object.setPrototypeOf(this,
_IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior.prototype),this.Message=opts.Message}},InconsistentQuantities=class _InconsistentQuantities extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InconsistentQuantities";name="InconsistentQuantities";$fault="client";Message;constructor(opts){super({name:"InconsistentQuantities",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_InconsistentQuantities.prototype),this.Message=opts.Message}},InvalidDefaultRootObject=class _InvalidDefaultRootObject extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidDefaultRootObject";name="InvalidDefaultRootObject";$fault="client";Message;constructor(opts){super({name:"InvalidDefaultRootObje\
ct",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidDefaultRootObject.prototype),this.Message=opts.Message}},InvalidErrorCode=class _InvalidErrorCode extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidErrorCode";name="InvalidErrorCode";$fault="client";Message;constructor(opts){super({name:"InvalidErrorCode",$fault:"client",...opts}),
Object.setPrototypeOf(this,_InvalidErrorCode.prototype),this.Message=opts.Message}},InvalidForwardCookies=class _InvalidForwardCookies extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidForwardCookies";name="InvalidForwardCookies";$fault="client";Message;constructor(opts){super({name:"InvalidForwardCookies",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_InvalidForwardCookies.prototype),this.Message=opts.Message}},InvalidFunctionAssociation=class _InvalidFunctionAssociation extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidFunctionAssociation";name="InvalidFunctionAssociation";$fault="client";Message;constructor(opts){super({name:"InvalidFunctionAss\
ociation",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidFunctionAssociation.prototype),this.Message=opts.Message}},InvalidGeoRestrictionParameter=class _InvalidGeoRestrictionParameter extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidGeoRestrictionParameter";name="InvalidGeoRestrictionParameter";$fault="client";Message;constructor(opts){super({name:"InvalidGeo\
RestrictionParameter",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidGeoRestrictionParameter.prototype),this.Message=opts.Message}},InvalidHeadersForS3Origin=class _InvalidHeadersForS3Origin extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidHeadersForS3Origin";name="InvalidHeadersForS3Origin";$fault="client";Message;constructor(opts){super({name:"InvalidHeadersForS3O\
rigin",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidHeadersForS3Origin.prototype),this.Message=opts.Message}},InvalidLambdaFunctionAssociation=class _InvalidLambdaFunctionAssociation extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidLambdaFunctionAssociation";name="InvalidLambdaFunctionAssociation";$fault="client";Message;constructor(opts){super({name:"Invali\
dLambdaFunctionAssociation",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidLambdaFunctionAssociation.prototype),this.Message=opts.Message}},InvalidLocationCode=class _InvalidLocationCode extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidLocationCode";name="InvalidLocationCode";$fault="client";Message;constructor(opts){super({name:"InvalidLocationCode",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_InvalidLocationCode.prototype),this.Message=opts.Message}},InvalidMinimumProtocolVersion=class _InvalidMinimumProtocolVersion extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidMinimumProtocolVersion";name="InvalidMinimumProtocolVersion";$fault="client";Message;constructor(opts){super({name:"InvalidMinim\
umProtocolVersion",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidMinimumProtocolVersion.prototype),this.Message=opts.Message}},InvalidOrigin=class _InvalidOrigin extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidOrigin";name="InvalidOrigin";$fault="client";Message;constructor(opts){super({name:"InvalidOrigin",$fault:"client",...opts}),Object.
setPrototypeOf(this,_InvalidOrigin.prototype),this.Message=opts.Message}},InvalidOriginAccessControl=class _InvalidOriginAccessControl extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidOriginAccessControl";name="InvalidOriginAccessControl";$fault="client";Message;constructor(opts){super({name:"InvalidOriginAcces\
sControl",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidOriginAccessControl.prototype),this.Message=opts.Message}},InvalidOriginAccessIdentity=class _InvalidOriginAccessIdentity extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidOriginAccessIdentity";name="InvalidOriginAccessIdentity";$fault="client";Message;constructor(opts){super({name:"InvalidOriginAcc\
essIdentity",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidOriginAccessIdentity.prototype),this.Message=opts.Message}},InvalidOriginKeepaliveTimeout=class _InvalidOriginKeepaliveTimeout extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidOriginKeepaliveTimeout";name="InvalidOriginKeepaliveTimeout";$fault="client";Message;constructor(opts){super({name:"InvalidOrigi\
nKeepaliveTimeout",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidOriginKeepaliveTimeout.prototype),this.Message=opts.Message}},InvalidOriginReadTimeout=class _InvalidOriginReadTimeout extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidOriginReadTimeout";name="InvalidOriginReadTimeout";$fault="client";Message;constructor(opts){super({name:"InvalidOriginReadTimeo\
ut",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidOriginReadTimeout.prototype),this.Message=opts.Message}},InvalidProtocolSettings=class _InvalidProtocolSettings extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidProtocolSettings";name="InvalidProtocolSettings";$fault="client";Message;constructor(opts){super({name:"InvalidProtocolSettings",
$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidProtocolSettings.prototype),this.Message=opts.Message}},InvalidQueryStringParameters=class _InvalidQueryStringParameters extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidQueryStringParameters";name="InvalidQueryStringParameters";$fault="client";Message;constructor(opts){super({name:"InvalidQuerySt\
ringParameters",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidQueryStringParameters.prototype),this.Message=opts.Message}},InvalidRelativePath=class _InvalidRelativePath extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidRelativePath";name="InvalidRelativePath";$fault="client";Message;constructor(opts){super({name:"InvalidRelativePath",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_InvalidRelativePath.prototype),this.Message=opts.Message}},InvalidRequiredProtocol=class _InvalidRequiredProtocol extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidRequiredProtocol";name="InvalidRequiredProtocol";$fault="client";Message;constructor(opts){super({name:"InvalidRequiredProtocol",
$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidRequiredProtocol.prototype),this.Message=opts.Message}},InvalidResponseCode=class _InvalidResponseCode extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidResponseCode";name="InvalidResponseCode";$fault="client";Message;constructor(opts){super({name:"InvalidResponseCode",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_InvalidResponseCode.prototype),this.Message=opts.Message}},InvalidTTLOrder=class _InvalidTTLOrder extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidTTLOrder";name="InvalidTTLOrder";$fault="client";Message;constructor(opts){super({name:"InvalidTTLOrder",$fault:"client",...opts}),
Object.setPrototypeOf(this,_InvalidTTLOrder.prototype),this.Message=opts.Message}},InvalidViewerCertificate=class _InvalidViewerCertificate extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidViewerCertificate";name="InvalidViewerCertificate";$fault="client";Message;constructor(opts){super({name:"InvalidViewerCertifica\
te",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidViewerCertificate.prototype),this.Message=opts.Message}},InvalidWebACLId=class _InvalidWebACLId extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidWebACLId";name="InvalidWebACLId";$fault="client";Message;constructor(opts){super({name:"InvalidWebACLId",$fault:"client",...opts}),
Object.setPrototypeOf(this,_InvalidWebACLId.prototype),this.Message=opts.Message}},MissingBody=class _MissingBody extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#MissingBody";name="MissingBody";$fault="client";Message;constructor(opts){super({name:"MissingBody",$fault:"client",...opts}),Object.setPrototypeOf(
this,_MissingBody.prototype),this.Message=opts.Message}},NoSuchCachePolicy=class _NoSuchCachePolicy extends CloudFrontServiceException{static shapeId="com.amazo\
naws.cloudfront#NoSuchCachePolicy";name="NoSuchCachePolicy";$fault="client";Message;constructor(opts){super({name:"NoSuchCachePolicy",$fault:"client",...opts}),
Object.setPrototypeOf(this,_NoSuchCachePolicy.prototype),this.Message=opts.Message}},NoSuchFieldLevelEncryptionConfig=class _NoSuchFieldLevelEncryptionConfig extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#NoSuchFieldLevelEncryptionConfig";name="NoSuchFieldLevelEncryptionConfig";$fault="client";Message;constructor(opts){super({name:"NoSuch\
FieldLevelEncryptionConfig",$fault:"client",...opts}),Object.setPrototypeOf(this,_NoSuchFieldLevelEncryptionConfig.prototype),this.Message=opts.Message}},NoSuchOrigin=class _NoSuchOrigin extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#NoSuchOrigin";name="NoSuchOrigin";$fault="client";Message;constructor(opts){super({name:"NoSuchOrigin",$fault:"client",...opts}),Object.
setPrototypeOf(this,_NoSuchOrigin.prototype),this.Message=opts.Message}},NoSuchOriginRequestPolicy=class _NoSuchOriginRequestPolicy extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#NoSuchOriginRequestPolicy";name="NoSuchOriginRequestPolicy";$fault="client";Message;constructor(opts){super({name:"NoSuchOriginRequestP\
olicy",$fault:"client",...opts}),Object.setPrototypeOf(this,_NoSuchOriginRequestPolicy.prototype),this.Message=opts.Message}},NoSuchRealtimeLogConfig=class _NoSuchRealtimeLogConfig extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#NoSuchRealtimeLogConfig";name="NoSuchRealtimeLogConfig";$fault="client";Message;constructor(opts){super({name:"NoSuchRealtimeLogConfig",
$fault:"client",...opts}),Object.setPrototypeOf(this,_NoSuchRealtimeLogConfig.prototype),this.Message=opts.Message}},NoSuchResponseHeadersPolicy=class _NoSuchResponseHeadersPolicy extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#NoSuchResponseHeadersPolicy";name="NoSuchResponseHeadersPolicy";$fault="client";Message;constructor(opts){super({name:"NoSuchResponseHe\
adersPolicy",$fault:"client",...opts}),Object.setPrototypeOf(this,_NoSuchResponseHeadersPolicy.prototype),this.Message=opts.Message}},RealtimeLogConfigOwnerMismatch=class _RealtimeLogConfigOwnerMismatch extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#RealtimeLogConfigOwnerMismatch";name="RealtimeLogConfigOwnerMismatch";$fault="client";Message;constructor(opts){super({name:"RealtimeLo\
gConfigOwnerMismatch",$fault:"client",...opts}),Object.setPrototypeOf(this,_RealtimeLogConfigOwnerMismatch.prototype),this.Message=opts.Message}},TooManyCacheBehaviors=class _TooManyCacheBehaviors extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyCacheBehaviors";name="TooManyCacheBehaviors";$fault="client";Message;constructor(opts){super({name:"TooManyCacheBehaviors",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_TooManyCacheBehaviors.prototype),this.Message=opts.Message}},TooManyCertificates=class _TooManyCertificates extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyCertificates";name="TooManyCertificates";$fault="client";Message;constructor(opts){super({name:"TooManyCertificates",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_TooManyCertificates.prototype),this.Message=opts.Message}},TooManyCookieNamesInWhiteList=class _TooManyCookieNamesInWhiteList extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyCookieNamesInWhiteList";name="TooManyCookieNamesInWhiteList";$fault="client";Message;constructor(opts){super({name:"TooManyCooki\
eNamesInWhiteList",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyCookieNamesInWhiteList.prototype),this.Message=opts.Message}},TooManyDistributions=class _TooManyDistributions extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyDistributions";name="TooManyDistributions";$fault="client";Message;constructor(opts){super({name:"TooManyDistributions",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_TooManyDistributions.prototype),this.Message=opts.Message}},TooManyDistributionsAssociatedToCachePolicy=class _TooManyDistributionsAssociatedToCachePolicy extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyDistributionsAssociatedToCachePolicy";name="TooManyDistributionsAssociatedToCachePolicy";$fault="client";Message;constructor(opts){
super({name:"TooManyDistributionsAssociatedToCachePolicy",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyDistributionsAssociatedToCachePolicy.prototype),
this.Message=opts.Message}},TooManyDistributionsAssociatedToFieldLevelEncryptionConfig=class _TooManyDistributionsAssociatedToFieldLevelEncryptionConfig extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyDistributionsAssociatedToFieldLevelEncryptionConfig";name="TooManyDistributionsAssociatedToFieldLevelEncryptionConfig";$fault="c\
lient";Message;constructor(opts){super({name:"TooManyDistributionsAssociatedToFieldLevelEncryptionConfig",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyDistributionsAssociatedToFieldLevelEncryptionConfig.
prototype),this.Message=opts.Message}},TooManyDistributionsAssociatedToKeyGroup=class _TooManyDistributionsAssociatedToKeyGroup extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyDistributionsAssociatedToKeyGroup";name="TooManyDistributionsAssociatedToKeyGroup";$fault="client";Message;constructor(opts){super(
{name:"TooManyDistributionsAssociatedToKeyGroup",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyDistributionsAssociatedToKeyGroup.prototype),this.
Message=opts.Message}},TooManyDistributionsAssociatedToOriginAccessControl=class _TooManyDistributionsAssociatedToOriginAccessControl extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyDistributionsAssociatedToOriginAccessControl";name="TooManyDistributionsAssociatedToOriginAccessControl";$fault="client";Message;constructor(opts){
super({name:"TooManyDistributionsAssociatedToOriginAccessControl",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyDistributionsAssociatedToOriginAccessControl.
prototype),this.Message=opts.Message}},TooManyDistributionsAssociatedToOriginRequestPolicy=class _TooManyDistributionsAssociatedToOriginRequestPolicy extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyDistributionsAssociatedToOriginRequestPolicy";name="TooManyDistributionsAssociatedToOriginRequestPolicy";$fault="client";Message;constructor(opts){
super({name:"TooManyDistributionsAssociatedToOriginRequestPolicy",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyDistributionsAssociatedToOriginRequestPolicy.
prototype),this.Message=opts.Message}},TooManyDistributionsAssociatedToResponseHeadersPolicy=class _TooManyDistributionsAssociatedToResponseHeadersPolicy extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyDistributionsAssociatedToResponseHeadersPolicy";name="TooManyDistributionsAssociatedToResponseHeadersPolicy";$fault="client";Message;constructor(opts){
super({name:"TooManyDistributionsAssociatedToResponseHeadersPolicy",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyDistributionsAssociatedToResponseHeadersPolicy.
prototype),this.Message=opts.Message}},TooManyDistributionsWithFunctionAssociations=class _TooManyDistributionsWithFunctionAssociations extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyDistributionsWithFunctionAssociations";name="TooManyDistributionsWithFunctionAssociations";$fault="client";Message;constructor(opts){
super({name:"TooManyDistributionsWithFunctionAssociations",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyDistributionsWithFunctionAssociations.prototype),
this.Message=opts.Message}},TooManyDistributionsWithLambdaAssociations=class _TooManyDistributionsWithLambdaAssociations extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyDistributionsWithLambdaAssociations";name="TooManyDistributionsWithLambdaAssociations";$fault="client";Message;constructor(opts){
super({name:"TooManyDistributionsWithLambdaAssociations",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyDistributionsWithLambdaAssociations.prototype),
this.Message=opts.Message}},TooManyDistributionsWithSingleFunctionARN=class _TooManyDistributionsWithSingleFunctionARN extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyDistributionsWithSingleFunctionARN";name="TooManyDistributionsWithSingleFunctionARN";$fault="client";Message;constructor(opts){super(
{name:"TooManyDistributionsWithSingleFunctionARN",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyDistributionsWithSingleFunctionARN.prototype),this.
Message=opts.Message}},TooManyFunctionAssociations=class _TooManyFunctionAssociations extends CloudFrontServiceException{static shapeId="com.amazonaws.cloudfron\
t#TooManyFunctionAssociations";name="TooManyFunctionAssociations";$fault="client";Message;constructor(opts){super({name:"TooManyFunctionAssociations",$fault:"cl\
ient",...opts}),Object.setPrototypeOf(this,_TooManyFunctionAssociations.prototype),this.Message=opts.Message}},TooManyHeadersInForwardedValues=class _TooManyHeadersInForwardedValues extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyHeadersInForwardedValues";name="TooManyHeadersInForwardedValues";$fault="client";Message;constructor(opts){super({name:"TooManyH\
eadersInForwardedValues",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyHeadersInForwardedValues.prototype),this.Message=opts.Message}},TooManyKeyGroupsAssociatedToDistribution=class _TooManyKeyGroupsAssociatedToDistribution extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyKeyGroupsAssociatedToDistribution";name="TooManyKeyGroupsAssociatedToDistribution";$fault="client";Message;constructor(opts){super(
{name:"TooManyKeyGroupsAssociatedToDistribution",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyKeyGroupsAssociatedToDistribution.prototype),this.
Message=opts.Message}},TooManyLambdaFunctionAssociations=class _TooManyLambdaFunctionAssociations extends CloudFrontServiceException{static shapeId="com.amazona\
ws.cloudfront#TooManyLambdaFunctionAssociations";name="TooManyLambdaFunctionAssociations";$fault="client";Message;constructor(opts){super({name:"TooManyLambdaFu\
nctionAssociations",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyLambdaFunctionAssociations.prototype),this.Message=opts.Message}},TooManyOriginCustomHeaders=class _TooManyOriginCustomHeaders extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyOriginCustomHeaders";name="TooManyOriginCustomHeaders";$fault="client";Message;constructor(opts){super({name:"TooManyOriginCusto\
mHeaders",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyOriginCustomHeaders.prototype),this.Message=opts.Message}},TooManyOriginGroupsPerDistribution=class _TooManyOriginGroupsPerDistribution extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyOriginGroupsPerDistribution";name="TooManyOriginGroupsPerDistribution";$fault="client";Message;constructor(opts){super({name:"To\
oManyOriginGroupsPerDistribution",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyOriginGroupsPerDistribution.prototype),this.Message=opts.Message}},
TooManyOrigins=class _TooManyOrigins extends CloudFrontServiceException{static shapeId="com.amazonaws.cloudfront#TooManyOrigins";name="TooManyOrigins";$fault="c\
lient";Message;constructor(opts){super({name:"TooManyOrigins",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyOrigins.prototype),this.Message=opts.
Message}},TooManyQueryStringParameters=class _TooManyQueryStringParameters extends CloudFrontServiceException{static shapeId="com.amazonaws.cloudfront#TooManyQu\
eryStringParameters";name="TooManyQueryStringParameters";$fault="client";Message;constructor(opts){super({name:"TooManyQueryStringParameters",$fault:"client",...opts}),
Object.setPrototypeOf(this,_TooManyQueryStringParameters.prototype),this.Message=opts.Message}},TooManyTrustedSigners=class _TooManyTrustedSigners extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyTrustedSigners";name="TooManyTrustedSigners";$fault="client";Message;constructor(opts){super({name:"TooManyTrustedSigners",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_TooManyTrustedSigners.prototype),this.Message=opts.Message}},TrustedKeyGroupDoesNotExist=class _TrustedKeyGroupDoesNotExist extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TrustedKeyGroupDoesNotExist";name="TrustedKeyGroupDoesNotExist";$fault="client";Message;constructor(opts){super({name:"TrustedKeyGroupD\
oesNotExist",$fault:"client",...opts}),Object.setPrototypeOf(this,_TrustedKeyGroupDoesNotExist.prototype),this.Message=opts.Message}},TrustedSignerDoesNotExist=class _TrustedSignerDoesNotExist extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TrustedSignerDoesNotExist";name="TrustedSignerDoesNotExist";$fault="client";Message;constructor(opts){super({name:"TrustedSignerDoesNot\
Exist",$fault:"client",...opts}),Object.setPrototypeOf(this,_TrustedSignerDoesNotExist.prototype),this.Message=opts.Message}},EntityAlreadyExists=class _EntityAlreadyExists extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#EntityAlreadyExists";name="EntityAlreadyExists";$fault="client";Message;constructor(opts){super({name:"EntityAlreadyExists",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_EntityAlreadyExists.prototype),this.Message=opts.Message}},InvalidTagging=class _InvalidTagging extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidTagging";name="InvalidTagging";$fault="client";Message;constructor(opts){super({name:"InvalidTagging",$fault:"client",...opts}),
Object.setPrototypeOf(this,_InvalidTagging.prototype),this.Message=opts.Message}},UnsupportedOperation=class _UnsupportedOperation extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#UnsupportedOperation";name="UnsupportedOperation";$fault="client";Message;constructor(opts){super({name:"UnsupportedOperation",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_UnsupportedOperation.prototype),this.Message=opts.Message}},TooManyCachePolicies=class _TooManyCachePolicies extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyCachePolicies";name="TooManyCachePolicies";$fault="client";Message;constructor(opts){super({name:"TooManyCachePolicies",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_TooManyCachePolicies.prototype),this.Message=opts.Message}},TooManyCookiesInCachePolicy=class _TooManyCookiesInCachePolicy extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyCookiesInCachePolicy";name="TooManyCookiesInCachePolicy";$fault="client";Message;constructor(opts){super({name:"TooManyCookiesIn\
CachePolicy",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyCookiesInCachePolicy.prototype),this.Message=opts.Message}},TooManyHeadersInCachePolicy=class _TooManyHeadersInCachePolicy extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyHeadersInCachePolicy";name="TooManyHeadersInCachePolicy";$fault="client";Message;constructor(opts){super({name:"TooManyHeadersIn\
CachePolicy",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyHeadersInCachePolicy.prototype),this.Message=opts.Message}},TooManyQueryStringsInCachePolicy=class _TooManyQueryStringsInCachePolicy extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyQueryStringsInCachePolicy";name="TooManyQueryStringsInCachePolicy";$fault="client";Message;constructor(opts){super({name:"TooMan\
yQueryStringsInCachePolicy",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyQueryStringsInCachePolicy.prototype),this.Message=opts.Message}},CloudFrontOriginAccessIdentityAlreadyExists=class _CloudFrontOriginAccessIdentityAlreadyExists extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#CloudFrontOriginAccessIdentityAlreadyExists";name="CloudFrontOriginAccessIdentityAlreadyExists";$fault="client";Message;constructor(opts){
super({name:"CloudFrontOriginAccessIdentityAlreadyExists",$fault:"client",...opts}),Object.setPrototypeOf(this,_CloudFrontOriginAccessIdentityAlreadyExists.prototype),
this.Message=opts.Message}},TooManyCloudFrontOriginAccessIdentities=class _TooManyCloudFrontOriginAccessIdentities extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyCloudFrontOriginAccessIdentities";name="TooManyCloudFrontOriginAccessIdentities";$fault="client";Message;constructor(opts){super(
{name:"TooManyCloudFrontOriginAccessIdentities",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyCloudFrontOriginAccessIdentities.prototype),this.Message=
opts.Message}},EntitySizeLimitExceeded=class _EntitySizeLimitExceeded extends CloudFrontServiceException{static shapeId="com.amazonaws.cloudfront#EntitySizeLimi\
tExceeded";name="EntitySizeLimitExceeded";$fault="client";Message;constructor(opts){super({name:"EntitySizeLimitExceeded",$fault:"client",...opts}),Object.setPrototypeOf(
this,_EntitySizeLimitExceeded.prototype),this.Message=opts.Message}},ContinuousDeploymentPolicyAlreadyExists=class _ContinuousDeploymentPolicyAlreadyExists extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#ContinuousDeploymentPolicyAlreadyExists";name="ContinuousDeploymentPolicyAlreadyExists";$fault="client";Message;constructor(opts){super(
{name:"ContinuousDeploymentPolicyAlreadyExists",$fault:"client",...opts}),Object.setPrototypeOf(this,_ContinuousDeploymentPolicyAlreadyExists.prototype),this.Message=
opts.Message}},StagingDistributionInUse=class _StagingDistributionInUse extends CloudFrontServiceException{static shapeId="com.amazonaws.cloudfront#StagingDistr\
ibutionInUse";name="StagingDistributionInUse";$fault="client";Message;constructor(opts){super({name:"StagingDistributionInUse",$fault:"client",...opts}),Object.
setPrototypeOf(this,_StagingDistributionInUse.prototype),this.Message=opts.Message}},TooManyContinuousDeploymentPolicies=class _TooManyContinuousDeploymentPolicies extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyContinuousDeploymentPolicies";name="TooManyContinuousDeploymentPolicies";$fault="client";Message;constructor(opts){super({name:"\
TooManyContinuousDeploymentPolicies",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyContinuousDeploymentPolicies.prototype),this.Message=opts.Message}},
ContinuousDeploymentPolicyInUse=class _ContinuousDeploymentPolicyInUse extends CloudFrontServiceException{static shapeId="com.amazonaws.cloudfront#ContinuousDep\
loymentPolicyInUse";name="ContinuousDeploymentPolicyInUse";$fault="client";Message;constructor(opts){super({name:"ContinuousDeploymentPolicyInUse",$fault:"clien\
t",...opts}),Object.setPrototypeOf(this,_ContinuousDeploymentPolicyInUse.prototype),this.Message=opts.Message}},IllegalOriginAccessConfiguration=class _IllegalOriginAccessConfiguration extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#IllegalOriginAccessConfiguration";name="IllegalOriginAccessConfiguration";$fault="client";Message;constructor(opts){super({name:"Illega\
lOriginAccessConfiguration",$fault:"client",...opts}),Object.setPrototypeOf(this,_IllegalOriginAccessConfiguration.prototype),this.Message=opts.Message}},InvalidDomainNameForOriginAccessControl=class _InvalidDomainNameForOriginAccessControl extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidDomainNameForOriginAccessControl";name="InvalidDomainNameForOriginAccessControl";$fault="client";Message;constructor(opts){super(
{name:"InvalidDomainNameForOriginAccessControl",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidDomainNameForOriginAccessControl.prototype),this.Message=
opts.Message}},NoSuchContinuousDeploymentPolicy=class _NoSuchContinuousDeploymentPolicy extends CloudFrontServiceException{static shapeId="com.amazonaws.cloudfr\
ont#NoSuchContinuousDeploymentPolicy";name="NoSuchContinuousDeploymentPolicy";$fault="client";Message;constructor(opts){super({name:"NoSuchContinuousDeploymentP\
olicy",$fault:"client",...opts}),Object.setPrototypeOf(this,_NoSuchContinuousDeploymentPolicy.prototype),this.Message=opts.Message}},InvalidAssociation=class _InvalidAssociation extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#InvalidAssociation";name="InvalidAssociation";$fault="client";Message;constructor(opts){super({name:"InvalidAssociation",$fault:"client",
...opts}),Object.setPrototypeOf(this,_InvalidAssociation.prototype),this.Message=opts.Message}},FieldLevelEncryptionConfigAlreadyExists=class _FieldLevelEncryptionConfigAlreadyExists extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#FieldLevelEncryptionConfigAlreadyExists";name="FieldLevelEncryptionConfigAlreadyExists";$fault="client";Message;constructor(opts){super(
{name:"FieldLevelEncryptionConfigAlreadyExists",$fault:"client",...opts}),Object.setPrototypeOf(this,_FieldLevelEncryptionConfigAlreadyExists.prototype),this.Message=
opts.Message}},NoSuchFieldLevelEncryptionProfile=class _NoSuchFieldLevelEncryptionProfile extends CloudFrontServiceException{static shapeId="com.amazonaws.cloud\
front#NoSuchFieldLevelEncryptionProfile";name="NoSuchFieldLevelEncryptionProfile";$fault="client";Message;constructor(opts){super({name:"NoSuchFieldLevelEncrypt\
ionProfile",$fault:"client",...opts}),Object.setPrototypeOf(this,_NoSuchFieldLevelEncryptionProfile.prototype),this.Message=opts.Message}},QueryArgProfileEmpty=class _QueryArgProfileEmpty extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#QueryArgProfileEmpty";name="QueryArgProfileEmpty";$fault="client";Message;constructor(opts){super({name:"QueryArgProfileEmpty",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_QueryArgProfileEmpty.prototype),this.Message=opts.Message}},TooManyFieldLevelEncryptionConfigs=class _TooManyFieldLevelEncryptionConfigs extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyFieldLevelEncryptionConfigs";name="TooManyFieldLevelEncryptionConfigs";$fault="client";Message;constructor(opts){super({name:"To\
oManyFieldLevelEncryptionConfigs",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyFieldLevelEncryptionConfigs.prototype),this.Message=opts.Message}},
TooManyFieldLevelEncryptionContentTypeProfiles=class _TooManyFieldLevelEncryptionContentTypeProfiles extends CloudFrontServiceException{static shapeId="com.amaz\
onaws.cloudfront#TooManyFieldLevelEncryptionContentTypeProfiles";name="TooManyFieldLevelEncryptionContentTypeProfiles";$fault="client";Message;constructor(opts){
super({name:"TooManyFieldLevelEncryptionContentTypeProfiles",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyFieldLevelEncryptionContentTypeProfiles.
prototype),this.Message=opts.Message}},TooManyFieldLevelEncryptionQueryArgProfiles=class _TooManyFieldLevelEncryptionQueryArgProfiles extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyFieldLevelEncryptionQueryArgProfiles";name="TooManyFieldLevelEncryptionQueryArgProfiles";$fault="client";Message;constructor(opts){
super({name:"TooManyFieldLevelEncryptionQueryArgProfiles",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyFieldLevelEncryptionQueryArgProfiles.prototype),
this.Message=opts.Message}},FieldLevelEncryptionProfileAlreadyExists=class _FieldLevelEncryptionProfileAlreadyExists extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#FieldLevelEncryptionProfileAlreadyExists";name="FieldLevelEncryptionProfileAlreadyExists";$fault="client";Message;constructor(opts){super(
{name:"FieldLevelEncryptionProfileAlreadyExists",$fault:"client",...opts}),Object.setPrototypeOf(this,_FieldLevelEncryptionProfileAlreadyExists.prototype),this.
Message=opts.Message}},FieldLevelEncryptionProfileSizeExceeded=class _FieldLevelEncryptionProfileSizeExceeded extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#FieldLevelEncryptionProfileSizeExceeded";name="FieldLevelEncryptionProfileSizeExceeded";$fault="client";Message;constructor(opts){super(
{name:"FieldLevelEncryptionProfileSizeExceeded",$fault:"client",...opts}),Object.setPrototypeOf(this,_FieldLevelEncryptionProfileSizeExceeded.prototype),this.Message=
opts.Message}},NoSuchPublicKey=class _NoSuchPublicKey extends CloudFrontServiceException{static shapeId="com.amazonaws.cloudfront#NoSuchPublicKey";name="NoSuchP\
ublicKey";$fault="client";Message;constructor(opts){super({name:"NoSuchPublicKey",$fault:"client",...opts}),Object.setPrototypeOf(this,_NoSuchPublicKey.prototype),
this.Message=opts.Message}},TooManyFieldLevelEncryptionEncryptionEntities=class _TooManyFieldLevelEncryptionEncryptionEntities extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyFieldLevelEncryptionEncryptionEntities";name="TooManyFieldLevelEncryptionEncryptionEntities";$fault="client";Message;constructor(opts){
super({name:"TooManyFieldLevelEncryptionEncryptionEntities",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyFieldLevelEncryptionEncryptionEntities.
prototype),this.Message=opts.Message}},TooManyFieldLevelEncryptionFieldPatterns=class _TooManyFieldLevelEncryptionFieldPatterns extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyFieldLevelEncryptionFieldPatterns";name="TooManyFieldLevelEncryptionFieldPatterns";$fault="client";Message;constructor(opts){super(
{name:"TooManyFieldLevelEncryptionFieldPatterns",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyFieldLevelEncryptionFieldPatterns.prototype),this.
Message=opts.Message}},TooManyFieldLevelEncryptionProfiles=class _TooManyFieldLevelEncryptionProfiles extends CloudFrontServiceException{static shapeId="com.ama\
zonaws.cloudfront#TooManyFieldLevelEncryptionProfiles";name="TooManyFieldLevelEncryptionProfiles";$fault="client";Message;constructor(opts){super({name:"TooMany\
FieldLevelEncryptionProfiles",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyFieldLevelEncryptionProfiles.prototype),this.Message=opts.Message}},FunctionAlreadyExists=class _FunctionAlreadyExists extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#FunctionAlreadyExists";name="FunctionAlreadyExists";$fault="client";Message;constructor(opts){super({name:"FunctionAlreadyExists",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_FunctionAlreadyExists.prototype),this.Message=opts.Message}},FunctionSizeLimitExceeded=class _FunctionSizeLimitExceeded extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#FunctionSizeLimitExceeded";name="FunctionSizeLimitExceeded";$fault="client";Message;constructor(opts){super({name:"FunctionSizeLimitExc\
eeded",$fault:"client",...opts}),Object.setPrototypeOf(this,_FunctionSizeLimitExceeded.prototype),this.Message=opts.Message}},TooManyFunctions=class _TooManyFunctions extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyFunctions";name="TooManyFunctions";$fault="client";Message;constructor(opts){super({name:"TooManyFunctions",$fault:"client",...opts}),
Object.setPrototypeOf(this,_TooManyFunctions.prototype),this.Message=opts.Message}},TooManyInvalidationsInProgress=class _TooManyInvalidationsInProgress extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyInvalidationsInProgress";name="TooManyInvalidationsInProgress";$fault="client";Message;constructor(opts){super({name:"TooManyInv\
alidationsInProgress",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyInvalidationsInProgress.prototype),this.Message=opts.Message}},KeyGroupAlreadyExists=class _KeyGroupAlreadyExists extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#KeyGroupAlreadyExists";name="KeyGroupAlreadyExists";$fault="client";Message;constructor(opts){super({name:"KeyGroupAlreadyExists",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_KeyGroupAlreadyExists.prototype),this.Message=opts.Message}},TooManyKeyGroups=class _TooManyKeyGroups extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyKeyGroups";name="TooManyKeyGroups";$fault="client";Message;constructor(opts){super({name:"TooManyKeyGroups",$fault:"client",...opts}),
Object.setPrototypeOf(this,_TooManyKeyGroups.prototype),this.Message=opts.Message}},TooManyPublicKeysInKeyGroup=class _TooManyPublicKeysInKeyGroup extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyPublicKeysInKeyGroup";name="TooManyPublicKeysInKeyGroup";$fault="client";Message;constructor(opts){super({name:"TooManyPublicKey\
sInKeyGroup",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyPublicKeysInKeyGroup.prototype),this.Message=opts.Message}},MonitoringSubscriptionAlreadyExists=class _MonitoringSubscriptionAlreadyExists extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#MonitoringSubscriptionAlreadyExists";name="MonitoringSubscriptionAlreadyExists";$fault="client";Message;constructor(opts){super({name:"\
MonitoringSubscriptionAlreadyExists",$fault:"client",...opts}),Object.setPrototypeOf(this,_MonitoringSubscriptionAlreadyExists.prototype),this.Message=opts.Message}},
OriginAccessControlAlreadyExists=class _OriginAccessControlAlreadyExists extends CloudFrontServiceException{static shapeId="com.amazonaws.cloudfront#OriginAcces\
sControlAlreadyExists";name="OriginAccessControlAlreadyExists";$fault="client";Message;constructor(opts){super({name:"OriginAccessControlAlreadyExists",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_OriginAccessControlAlreadyExists.prototype),this.Message=opts.Message}},TooManyOriginAccessControls=class _TooManyOriginAccessControls extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyOriginAccessControls";name="TooManyOriginAccessControls";$fault="client";Message;constructor(opts){super({name:"TooManyOriginAcc\
essControls",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyOriginAccessControls.prototype),this.Message=opts.Message}},OriginRequestPolicyAlreadyExists=class _OriginRequestPolicyAlreadyExists extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#OriginRequestPolicyAlreadyExists";name="OriginRequestPolicyAlreadyExists";$fault="client";Message;constructor(opts){super({name:"Origin\
RequestPolicyAlreadyExists",$fault:"client",...opts}),Object.setPrototypeOf(this,_OriginRequestPolicyAlreadyExists.prototype),this.Message=opts.Message}},TooManyCookiesInOriginRequestPolicy=class _TooManyCookiesInOriginRequestPolicy extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyCookiesInOriginRequestPolicy";name="TooManyCookiesInOriginRequestPolicy";$fault="client";Message;constructor(opts){super({name:"\
TooManyCookiesInOriginRequestPolicy",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyCookiesInOriginRequestPolicy.prototype),this.Message=opts.Message}},
TooManyHeadersInOriginRequestPolicy=class _TooManyHeadersInOriginRequestPolicy extends CloudFrontServiceException{static shapeId="com.amazonaws.cloudfront#TooMa\
nyHeadersInOriginRequestPolicy";name="TooManyHeadersInOriginRequestPolicy";$fault="client";Message;constructor(opts){super({name:"TooManyHeadersInOriginRequestP\
olicy",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyHeadersInOriginRequestPolicy.prototype),this.Message=opts.Message}},TooManyOriginRequestPolicies=class _TooManyOriginRequestPolicies extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyOriginRequestPolicies";name="TooManyOriginRequestPolicies";$fault="client";Message;constructor(opts){super({name:"TooManyOriginR\
equestPolicies",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyOriginRequestPolicies.prototype),this.Message=opts.Message}},TooManyQueryStringsInOriginRequestPolicy=class _TooManyQueryStringsInOriginRequestPolicy extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyQueryStringsInOriginRequestPolicy";name="TooManyQueryStringsInOriginRequestPolicy";$fault="client";Message;constructor(opts){super(
{name:"TooManyQueryStringsInOriginRequestPolicy",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyQueryStringsInOriginRequestPolicy.prototype),this.
Message=opts.Message}},PublicKeyAlreadyExists=class _PublicKeyAlreadyExists extends CloudFrontServiceException{static shapeId="com.amazonaws.cloudfront#PublicKe\
yAlreadyExists";name="PublicKeyAlreadyExists";$fault="client";Message;constructor(opts){super({name:"PublicKeyAlreadyExists",$fault:"client",...opts}),Object.setPrototypeOf(
this,_PublicKeyAlreadyExists.prototype),this.Message=opts.Message}},TooManyPublicKeys=class _TooManyPublicKeys extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyPublicKeys";name="TooManyPublicKeys";$fault="client";Message;constructor(opts){super({name:"TooManyPublicKeys",$fault:"client",...opts}),
Object.setPrototypeOf(this,_TooManyPublicKeys.prototype),this.Message=opts.Message}},RealtimeLogConfigAlreadyExists=class _RealtimeLogConfigAlreadyExists extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#RealtimeLogConfigAlreadyExists";name="RealtimeLogConfigAlreadyExists";$fault="client";Message;constructor(opts){super({name:"RealtimeLo\
gConfigAlreadyExists",$fault:"client",...opts}),Object.setPrototypeOf(this,_RealtimeLogConfigAlreadyExists.prototype),this.Message=opts.Message}},TooManyRealtimeLogConfigs=class _TooManyRealtimeLogConfigs extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyRealtimeLogConfigs";name="TooManyRealtimeLogConfigs";$fault="client";Message;constructor(opts){super({name:"TooManyRealtimeLogCo\
nfigs",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyRealtimeLogConfigs.prototype),this.Message=opts.Message}},ResponseHeadersPolicyAlreadyExists=class _ResponseHeadersPolicyAlreadyExists extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#ResponseHeadersPolicyAlreadyExists";name="ResponseHeadersPolicyAlreadyExists";$fault="client";Message;constructor(opts){super({name:"Re\
sponseHeadersPolicyAlreadyExists",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResponseHeadersPolicyAlreadyExists.prototype),this.Message=opts.Message}},
TooLongCSPInResponseHeadersPolicy=class _TooLongCSPInResponseHeadersPolicy extends CloudFrontServiceException{static shapeId="com.amazonaws.cloudfront#TooLongCS\
PInResponseHeadersPolicy";name="TooLongCSPInResponseHeadersPolicy";$fault="client";Message;constructor(opts){super({name:"TooLongCSPInResponseHeadersPolicy",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_TooLongCSPInResponseHeadersPolicy.prototype),this.Message=opts.Message}},TooManyCustomHeadersInResponseHeadersPolicy=class _TooManyCustomHeadersInResponseHeadersPolicy extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyCustomHeadersInResponseHeadersPolicy";name="TooManyCustomHeadersInResponseHeadersPolicy";$fault="client";Message;constructor(opts){
super({name:"TooManyCustomHeadersInResponseHeadersPolicy",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyCustomHeadersInResponseHeadersPolicy.prototype),
this.Message=opts.Message}},TooManyRemoveHeadersInResponseHeadersPolicy=class _TooManyRemoveHeadersInResponseHeadersPolicy extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyRemoveHeadersInResponseHeadersPolicy";name="TooManyRemoveHeadersInResponseHeadersPolicy";$fault="client";Message;constructor(opts){
super({name:"TooManyRemoveHeadersInResponseHeadersPolicy",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyRemoveHeadersInResponseHeadersPolicy.prototype),
this.Message=opts.Message}},TooManyResponseHeadersPolicies=class _TooManyResponseHeadersPolicies extends CloudFrontServiceException{static shapeId="com.amazonaw\
s.cloudfront#TooManyResponseHeadersPolicies";name="TooManyResponseHeadersPolicies";$fault="client";Message;constructor(opts){super({name:"TooManyResponseHeaders\
Policies",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyResponseHeadersPolicies.prototype),this.Message=opts.Message}},StreamingDistributionAlreadyExists=class _StreamingDistributionAlreadyExists extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#StreamingDistributionAlreadyExists";name="StreamingDistributionAlreadyExists";$fault="client";Message;constructor(opts){super({name:"St\
reamingDistributionAlreadyExists",$fault:"client",...opts}),Object.setPrototypeOf(this,_StreamingDistributionAlreadyExists.prototype),this.Message=opts.Message}},
TooManyStreamingDistributionCNAMEs=class _TooManyStreamingDistributionCNAMEs extends CloudFrontServiceException{static shapeId="com.amazonaws.cloudfront#TooMany\
StreamingDistributionCNAMEs";name="TooManyStreamingDistributionCNAMEs";$fault="client";Message;constructor(opts){super({name:"TooManyStreamingDistributionCNAMEs",
$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyStreamingDistributionCNAMEs.prototype),this.Message=opts.Message}},TooManyStreamingDistributions=class _TooManyStreamingDistributions extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TooManyStreamingDistributions";name="TooManyStreamingDistributions";$fault="client";Message;constructor(opts){super({name:"TooManyStrea\
mingDistributions",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyStreamingDistributions.prototype),this.Message=opts.Message}},IllegalDelete=class _IllegalDelete extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#IllegalDelete";name="IllegalDelete";$fault="client";Message;constructor(opts){super({name:"IllegalDelete",$fault:"client",...opts}),Object.
setPrototypeOf(this,_IllegalDelete.prototype),this.Message=opts.Message}},CloudFrontOriginAccessIdentityInUse=class _CloudFrontOriginAccessIdentityInUse extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#CloudFrontOriginAccessIdentityInUse";name="CloudFrontOriginAccessIdentityInUse";$fault="client";Message;constructor(opts){super({name:"\
CloudFrontOriginAccessIdentityInUse",$fault:"client",...opts}),Object.setPrototypeOf(this,_CloudFrontOriginAccessIdentityInUse.prototype),this.Message=opts.Message}},
NoSuchCloudFrontOriginAccessIdentity=class _NoSuchCloudFrontOriginAccessIdentity extends CloudFrontServiceException{static shapeId="com.amazonaws.cloudfront#NoS\
uchCloudFrontOriginAccessIdentity";name="NoSuchCloudFrontOriginAccessIdentity";$fault="client";Message;constructor(opts){super({name:"NoSuchCloudFrontOriginAcce\
ssIdentity",$fault:"client",...opts}),Object.setPrototypeOf(this,_NoSuchCloudFrontOriginAccessIdentity.prototype),this.Message=opts.Message}},ResourceNotDisabled=class _ResourceNotDisabled extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#ResourceNotDisabled";name="ResourceNotDisabled";$fault="client";Message;constructor(opts){super({name:"ResourceNotDisabled",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_ResourceNotDisabled.prototype),this.Message=opts.Message}},DistributionNotDisabled=class _DistributionNotDisabled extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#DistributionNotDisabled";name="DistributionNotDisabled";$fault="client";Message;constructor(opts){super({name:"DistributionNotDisabled",
$fault:"client",...opts}),Object.setPrototypeOf(this,_DistributionNotDisabled.prototype),this.Message=opts.Message}},ResourceInUse=class _ResourceInUse extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#ResourceInUse";name="ResourceInUse";$fault="client";Message;constructor(opts){super({name:"ResourceInUse",$fault:"client",...opts}),Object.
setPrototypeOf(this,_ResourceInUse.prototype),this.Message=opts.Message}},FieldLevelEncryptionConfigInUse=class _FieldLevelEncryptionConfigInUse extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#FieldLevelEncryptionConfigInUse";name="FieldLevelEncryptionConfigInUse";$fault="client";Message;constructor(opts){super({name:"FieldLev\
elEncryptionConfigInUse",$fault:"client",...opts}),Object.setPrototypeOf(this,_FieldLevelEncryptionConfigInUse.prototype),this.Message=opts.Message}},FieldLevelEncryptionProfileInUse=class _FieldLevelEncryptionProfileInUse extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#FieldLevelEncryptionProfileInUse";name="FieldLevelEncryptionProfileInUse";$fault="client";Message;constructor(opts){super({name:"FieldL\
evelEncryptionProfileInUse",$fault:"client",...opts}),Object.setPrototypeOf(this,_FieldLevelEncryptionProfileInUse.prototype),this.Message=opts.Message}},FunctionInUse=class _FunctionInUse extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#FunctionInUse";name="FunctionInUse";$fault="client";Message;constructor(opts){super({name:"FunctionInUse",$fault:"client",...opts}),Object.
setPrototypeOf(this,_FunctionInUse.prototype),this.Message=opts.Message}},NoSuchFunctionExists=class _NoSuchFunctionExists extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#NoSuchFunctionExists";name="NoSuchFunctionExists";$fault="client";Message;constructor(opts){super({name:"NoSuchFunctionExists",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_NoSuchFunctionExists.prototype),this.Message=opts.Message}},NoSuchResource=class _NoSuchResource extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#NoSuchResource";name="NoSuchResource";$fault="client";Message;constructor(opts){super({name:"NoSuchResource",$fault:"client",...opts}),
Object.setPrototypeOf(this,_NoSuchResource.prototype),this.Message=opts.Message}},NoSuchMonitoringSubscription=class _NoSuchMonitoringSubscription extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#NoSuchMonitoringSubscription";name="NoSuchMonitoringSubscription";$fault="client";Message;constructor(opts){super({name:"NoSuchMonitori\
ngSubscription",$fault:"client",...opts}),Object.setPrototypeOf(this,_NoSuchMonitoringSubscription.prototype),this.Message=opts.Message}},NoSuchOriginAccessControl=class _NoSuchOriginAccessControl extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#NoSuchOriginAccessControl";name="NoSuchOriginAccessControl";$fault="client";Message;constructor(opts){super({name:"NoSuchOriginAccessCo\
ntrol",$fault:"client",...opts}),Object.setPrototypeOf(this,_NoSuchOriginAccessControl.prototype),this.Message=opts.Message}},OriginAccessControlInUse=class _OriginAccessControlInUse extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#OriginAccessControlInUse";name="OriginAccessControlInUse";$fault="client";Message;constructor(opts){super({name:"OriginAccessControlInU\
se",$fault:"client",...opts}),Object.setPrototypeOf(this,_OriginAccessControlInUse.prototype),this.Message=opts.Message}},OriginRequestPolicyInUse=class _OriginRequestPolicyInUse extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#OriginRequestPolicyInUse";name="OriginRequestPolicyInUse";$fault="client";Message;constructor(opts){super({name:"OriginRequestPolicyInU\
se",$fault:"client",...opts}),Object.setPrototypeOf(this,_OriginRequestPolicyInUse.prototype),this.Message=opts.Message}},PublicKeyInUse=class _PublicKeyInUse extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#PublicKeyInUse";name="PublicKeyInUse";$fault="client";Message;constructor(opts){super({name:"PublicKeyInUse",$fault:"client",...opts}),
Object.setPrototypeOf(this,_PublicKeyInUse.prototype),this.Message=opts.Message}},RealtimeLogConfigInUse=class _RealtimeLogConfigInUse extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#RealtimeLogConfigInUse";name="RealtimeLogConfigInUse";$fault="client";Message;constructor(opts){super({name:"RealtimeLogConfigInUse",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_RealtimeLogConfigInUse.prototype),this.Message=opts.Message}},ResponseHeadersPolicyInUse=class _ResponseHeadersPolicyInUse extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#ResponseHeadersPolicyInUse";name="ResponseHeadersPolicyInUse";$fault="client";Message;constructor(opts){super({name:"ResponseHeadersPol\
icyInUse",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResponseHeadersPolicyInUse.prototype),this.Message=opts.Message}},NoSuchStreamingDistribution=class _NoSuchStreamingDistribution extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#NoSuchStreamingDistribution";name="NoSuchStreamingDistribution";$fault="client";Message;constructor(opts){super({name:"NoSuchStreamingD\
istribution",$fault:"client",...opts}),Object.setPrototypeOf(this,_NoSuchStreamingDistribution.prototype),this.Message=opts.Message}},StreamingDistributionNotDisabled=class _StreamingDistributionNotDisabled extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#StreamingDistributionNotDisabled";name="StreamingDistributionNotDisabled";$fault="client";Message;constructor(opts){super({name:"Stream\
ingDistributionNotDisabled",$fault:"client",...opts}),Object.setPrototypeOf(this,_StreamingDistributionNotDisabled.prototype),this.Message=opts.Message}},NoSuchInvalidation=class _NoSuchInvalidation extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#NoSuchInvalidation";name="NoSuchInvalidation";$fault="client";Message;constructor(opts){super({name:"NoSuchInvalidation",$fault:"client",
...opts}),Object.setPrototypeOf(this,_NoSuchInvalidation.prototype),this.Message=opts.Message}},TestFunctionFailed=class _TestFunctionFailed extends CloudFrontServiceException{static shapeId="\
com.amazonaws.cloudfront#TestFunctionFailed";name="TestFunctionFailed";$fault="server";Message;constructor(opts){super({name:"TestFunctionFailed",$fault:"server",
...opts}),Object.setPrototypeOf(this,_TestFunctionFailed.prototype),this.Message=opts.Message}},_A="Aliases",_AA="AssociateAlias",_AAN="AwsAccountNumber",_AANL="\
AwsAccountNumberList",_AAR="AssociateAliasRequest",_ACAC="AccessControlAllowCredentials",_ACAH="AccessControlAllowHeaders",_ACAHL="AccessControlAllowHeadersList",
_ACAM="AccessControlAllowMethods",_ACAML="AccessControlAllowMethodsList",_ACAO="AccessControlAllowOrigins",_ACAOL="AccessControlAllowOriginsList",_ACEH="AccessC\
ontrolExposeHeaders",_ACEHL="AccessControlExposeHeadersList",_ACMAS="AccessControlMaxAgeSec",_ACMCA="ACMCertificateArn",_AD="AccessDenied",_ADTWACL="AssociateDi\
stributionTenantWebACL",_ADTWACLR="AssociateDistributionTenantWebACLRequest",_ADTWACLRs="AssociateDistributionTenantWebACLResult",_ADWACL="AssociateDistribution\
WebACL",_ADWACLR="AssociateDistributionWebACLRequest",_ADWACLRs="AssociateDistributionWebACLResult",_AF="AssociationFilter",_AI="AnycastIps",_AICPR="AliasICPRec\
ordal",_AICPRl="AliasICPRecordals",_AIL="AnycastIpList",_AILC="AnycastIpListCollection",_AILI="AnycastIpListId",_AILS="AnycastIpListSummary",_AILSn="AnycastIpLi\
stSummaries",_AILn="AnycastIpLists",_AIc="AccountId",_AIn="AnycastIp",_AL="AliasList",_AM="AllowedMethods",_ARN="ARN",_ATKG="ActiveTrustedKeyGroups",_ATS="Activ\
eTrustedSigners",_ATSCN="AdvertiseTrustStoreCaNames",_Ac="Action",_Al="Alias",_Ar="Arn",_B="Bucket",_BTL="BatchTooLarge",_C="Compress",_CA="ConflictingAlias",_CAIL="\
CreateAnycastIpList",_CAILR="CreateAnycastIpListRequest",_CAILRr="CreateAnycastIpListResult",_CAL="ConflictingAliasesList",_CAe="CertificateArn",_CAo="Connectio\
nAttempts",_CAon="ConflictingAliases",_CB="CacheBehavior",_CBL="CacheBehaviorList",_CBa="CacheBehaviors",_CBo="CookieBehavior",_CC="CookiesConfig",_CCA="ClientC\
ertificateArn",_CCBS="CaCertificatesBundleSource",_CCBSL="CaCertificatesBundleS3Location",_CCDP="CreateContinuousDeploymentPolicy",_CCDPR="CreateContinuousDeplo\
ymentPolicyRequest",_CCDPRr="CreateContinuousDeploymentPolicyResult",_CCF="CreateConnectionFunction",_CCFOAI="CreateCloudFrontOriginAccessIdentity",_CCFOAIR="Cr\
eateCloudFrontOriginAccessIdentityRequest",_CCFOAIRr="CreateCloudFrontOriginAccessIdentityResult",_CCFR="CreateConnectionFunctionRequest",_CCFRr="CreateConnecti\
onFunctionResult",_CCG="CreateConnectionGroup",_CCGR="CreateConnectionGroupRequest",_CCGRr="CreateConnectionGroupResult",_CCIPKF="CannotChangeImmutablePublicKey\
Fields",_CCP="CreateCachePolicy",_CCPR="CreateCachePolicyRequest",_CCPRr="CreateCachePolicyResult",_CCo="CorsConfig",_CD="CopyDistribution",_CDEWIU="CannotDelet\
eEntityWhileInUse",_CDP="ContinuousDeploymentPolicy",_CDPAE="ContinuousDeploymentPolicyAlreadyExists",_CDPC="ContinuousDeploymentPolicyConfig",_CDPI="Continuous\
DeploymentPolicyId",_CDPIU="ContinuousDeploymentPolicyInUse",_CDPL="ContinuousDeploymentPolicyList",_CDPS="ContinuousDeploymentPolicySummary",_CDPSL="Continuous\
DeploymentPolicySummaryList",_CDR="CopyDistributionRequest",_CDRo="CopyDistributionResult",_CDRr="CreateDistributionRequest",_CDRre="CreateDistributionResult",_CDSHC="\
ContinuousDeploymentSingleHeaderConfig",_CDSWC="ContinuousDeploymentSingleWeightConfig",_CDT="CreateDistributionTenant",_CDTR="CreateDistributionTenantRequest",
_CDTRr="CreateDistributionTenantResult",_CDWT="CreateDistributionWithTags",_CDWTR="CreateDistributionWithTagsRequest",_CDWTRr="CreateDistributionWithTagsResult",
_CDr="CreateDistribution",_CER="CustomErrorResponse",_CERL="CustomErrorResponseList",_CERu="CustomErrorResponses",_CF="ConnectionFunctions",_CFA="ConnectionFunc\
tionAssociation",_CFAo="ConnectionFunctionArn",_CFC="ConnectionFunctionConfig",_CFCo="ConnectionFunctionCode",_CFDC="CloudFrontDefaultCertificate",_CFEL="Connec\
tionFunctionExecutionLogs",_CFEM="ConnectionFunctionErrorMessage",_CFI="ConnectionFunctionIdentifier",_CFLEC="CreateFieldLevelEncryptionConfig",_CFLECR="CreateF\
ieldLevelEncryptionConfigRequest",_CFLECRr="CreateFieldLevelEncryptionConfigResult",_CFLEP="CreateFieldLevelEncryptionProfile",_CFLEPR="CreateFieldLevelEncrypti\
onProfileRequest",_CFLEPRr="CreateFieldLevelEncryptionProfileResult",_CFO="ConnectionFunctionOutput",_CFOAI="CloudFrontOriginAccessIdentity",_CFOAIAE="CloudFron\
tOriginAccessIdentityAlreadyExists",_CFOAIC="CloudFrontOriginAccessIdentityConfig",_CFOAIIU="CloudFrontOriginAccessIdentityInUse",_CFOAIL="CloudFrontOriginAcces\
sIdentityList",_CFOAIS="CloudFrontOriginAccessIdentitySummary",_CFOAISL="CloudFrontOriginAccessIdentitySummaryList",_CFR="CreateFunctionRequest",_CFRr="CreateFu\
nctionResult",_CFS="ConnectionFunctionSummary",_CFSL="ConnectionFunctionSummaryList",_CFTR="ConnectionFunctionTestResult",_CFr="CreateFunction",_CG="ConnectionG\
roup",_CGAF="ConnectionGroupAssociationFilter",_CGI="ConnectionGroupId",_CGS="ConnectionGroupSummary",_CGSL="ConnectionGroupSummaryList",_CGo="ConnectionGroups",
_CH="CustomHeaders",_CHC="CustomHeadersConfig",_CI="CreateInvalidation",_CIFDT="CreateInvalidationForDistributionTenant",_CIFDTR="CreateInvalidationForDistribut\
ionTenantRequest",_CIFDTRr="CreateInvalidationForDistributionTenantResult",_CIR="CreateInvalidationRequest",_CIRr="CreateInvalidationResult",_CKG="CreateKeyGrou\
p",_CKGR="CreateKeyGroupRequest",_CKGRr="CreateKeyGroupResult",_CKVS="CreateKeyValueStore",_CKVSR="CreateKeyValueStoreRequest",_CKVSRr="CreateKeyValueStoreResul\
t",_CM="CachedMethods",_CMS="CreateMonitoringSubscription",_CMSR="CreateMonitoringSubscriptionRequest",_CMSRr="CreateMonitoringSubscriptionResult",_CMo="Connect\
ionMode",_CN="CookieNames",_CNAME="CNAME",_CNAMEAE="CNAMEAlreadyExists",_CNL="CookieNameList",_CO="ConnectionObject",_COAC="CreateOriginAccessControl",_COACR="C\
reateOriginAccessControlRequest",_COACRr="CreateOriginAccessControlResult",_COC="CustomOriginConfig",_CORP="CreateOriginRequestPolicy",_CORPR="CreateOriginReque\
stPolicyRequest",_CORPRr="CreateOriginRequestPolicyResult",_CP="CachePolicy",_CPAE="CachePolicyAlreadyExists",_CPC="CachePolicyConfig",_CPCC="CachePolicyCookies\
Config",_CPHC="CachePolicyHeadersConfig",_CPI="CachePolicyId",_CPIU="CachePolicyInUse",_CPK="CreatePublicKey",_CPKR="CreatePublicKeyRequest",_CPKRr="CreatePubli\
cKeyResult",_CPL="CachePolicyList",_CPQSC="CachePolicyQueryStringsConfig",_CPS="CachePolicySummary",_CPSL="CachePolicySummaryList",_CPo="CookiePreference",_CR="\
CallerReference",_CRHP="CreateResponseHeadersPolicy",_CRHPR="CreateResponseHeadersPolicyRequest",_CRHPRr="CreateResponseHeadersPolicyResult",_CRLC="CreateRealti\
meLogConfig",_CRLCR="CreateRealtimeLogConfigRequest",_CRLCRr="CreateRealtimeLogConfigResult",_CS="CertificateStatus",_CSD="CreateStreamingDistribution",_CSDR="C\
reateStreamingDistributionRequest",_CSDRr="CreateStreamingDistributionResult",_CSDWT="CreateStreamingDistributionWithTags",_CSDWTR="CreateStreamingDistributionW\
ithTagsRequest",_CSDWTRr="CreateStreamingDistributionWithTagsResult",_CSP="ContentSecurityPolicy",_CSe="CertificateSource",_CT="CommentType",_CTC="CacheTagConfi\
g",_CTLP="CertificateTransparencyLoggingPreference",_CTO="ContentTypeOptions",_CTP="ContentTypeProfile",_CTPC="ContentTypeProfileConfig",_CTPL="ContentTypeProfi\
leList",_CTPo="ContentTypeProfiles",_CTS="CreateTrustStore",_CTSR="CreateTrustStoreRequest",_CTSRr="CreateTrustStoreResult",_CT_="Content-Type",_CTo="ContentTyp\
e",_CTon="ConnectionTimeout",_CTr="CreatedTime",_CTre="CreateTime",_CU="ComputeUtilization",_CUEWIU="CannotUpdateEntityWhileInUse",_CVO="CreateVpcOrigin",_CVOR="\
CreateVpcOriginRequest",_CVORr="CreateVpcOriginResult",_Ce="Certificate",_Ci="Cidr",_Co="Comment",_Coo="Cookies",_Cu="Customizations",_D="Distribution",_DAE="Di\
stributionAlreadyExists",_DAIL="DeleteAnycastIpList",_DAILR="DeleteAnycastIpListRequest",_DC="DistributionConfig",_DCB="DefaultCacheBehavior",_DCDP="DeleteConti\
nuousDeploymentPolicy",_DCDPR="DeleteContinuousDeploymentPolicyRequest",_DCF="DeleteConnectionFunction",_DCFOAI="DeleteCloudFrontOriginAccessIdentity",_DCFOAIR="\
DeleteCloudFrontOriginAccessIdentityRequest",_DCFR="DeleteConnectionFunctionRequest",_DCFRe="DescribeConnectionFunctionRequest",_DCFRes="DescribeConnectionFunct\
ionResult",_DCFe="DescribeConnectionFunction",_DCG="DeleteConnectionGroup",_DCGR="DeleteConnectionGroupRequest",_DCL="DnsConfigurationList",_DCLo="DomainConflic\
tsList",_DCP="DeleteCachePolicy",_DCPR="DeleteCachePolicyRequest",_DCVR="DomainControlValidationResource",_DCWT="DistributionConfigWithTags",_DCn="DnsConfigurat\
ion",_DCo="DomainConflict",_DCom="DomainConflicts",_DD="DeleteDistribution",_DDR="DeleteDistributionRequest",_DDT="DeleteDistributionTenant",_DDTR="DeleteDistri\
butionTenantRequest",_DDTWACL="DisassociateDistributionTenantWebACL",_DDTWACLR="DisassociateDistributionTenantWebACLRequest",_DDTWACLRi="DisassociateDistributio\
nTenantWebACLResult",_DDWACL="DisassociateDistributionWebACL",_DDWACLR="DisassociateDistributionWebACLRequest",_DDWACLRi="DisassociateDistributionWebACLResult",
_DF="DeleteFunction",_DFLEC="DeleteFieldLevelEncryptionConfig",_DFLECR="DeleteFieldLevelEncryptionConfigRequest",_DFLEP="DeleteFieldLevelEncryptionProfile",_DFLEPR="\
DeleteFieldLevelEncryptionProfileRequest",_DFR="DeleteFunctionRequest",_DFRe="DescribeFunctionRequest",_DFRes="DescribeFunctionResult",_DFe="DescribeFunction",_DI="\
DistributionId",_DIL="DistributionIdList",_DILS="DistributionIdListSummary",_DIO="DistributionIdOwner",_DIOIL="DistributionIdOwnerItemList",_DIOL="DistributionI\
dOwnerList",_DIo="DomainItem",_DKG="DeleteKeyGroup",_DKGR="DeleteKeyGroupRequest",_DKVS="DeleteKeyValueStore",_DKVSR="DeleteKeyValueStoreRequest",_DKVSRe="Descr\
ibeKeyValueStoreRequest",_DKVSRes="DescribeKeyValueStoreResult",_DKVSe="DescribeKeyValueStore",_DL="DistributionList",_DLo="DomainList",_DMS="DeleteMonitoringSu\
bscription",_DMSR="DeleteMonitoringSubscriptionRequest",_DMSRe="DeleteMonitoringSubscriptionResult",_DN="DomainName",_DND="DistributionNotDisabled",_DNn="DnsNam\
e",_DOAC="DeleteOriginAccessControl",_DOACR="DeleteOriginAccessControlRequest",_DORP="DeleteOriginRequestPolicy",_DORPR="DeleteOriginRequestPolicyRequest",_DPK="\
DeletePublicKey",_DPKR="DeletePublicKeyRequest",_DR="DomainResult",_DRHP="DeleteResponseHeadersPolicy",_DRHPR="DeleteResponseHeadersPolicyRequest",_DRI="Distrib\
utionResourceId",_DRL="DomainResultList",_DRLC="DeleteRealtimeLogConfig",_DRLCR="DeleteRealtimeLogConfigRequest",_DRO="DefaultRootObject",_DRP="DeleteResourcePo\
licy",_DRPR="DeleteResourcePolicyRequest",_DS="DistributionSummary",_DSD="DeleteStreamingDistribution",_DSDR="DeleteStreamingDistributionRequest",_DSL="Distribu\
tionSummaryList",_DT="DistributionTenant",_DTAF="DistributionTenantAssociationFilter",_DTI="DistributionTenantId",_DTL="DistributionTenantList",_DTS="Distributi\
onTenantSummary",_DTSR="DeleteTrustStoreRequest",_DTSe="DeleteTrustStore",_DTTL="DefaultTTL",_DV="DefaultValue",_DVO="DeleteVpcOrigin",_DVOR="DeleteVpcOriginReq\
uest",_DVORe="DeleteVpcOriginResult",_De="Description",_Def="Definition",_Do="Domains",_Dom="Domain",_E="Enabled",_EAE="EntityAlreadyExists",_EAEB="EnableAccept\
EncodingBrotli",_EAEG="EnableAcceptEncodingGzip",_EC="ErrorCode",_ECMTTL="ErrorCachingMinTTL",_EE="EncryptionEntities",_EEL="EncryptionEntityList",_EEn="Encrypt\
ionEntity",_EK="EncodedKey",_ELE="EntityLimitExceeded",_ENF="EntityNotFound",_EO="EventObject",_EP="EndPoints",_EPL="EndPointList",_EPn="EndPoint",_ESLE="Entity\
SizeLimitExceeded",_ET="ETag",_ETt="ETtag",_ETv="EventType",_F="Format",_FA="FunctionAssociations",_FAE="FunctionAlreadyExists",_FAL="FunctionAssociationList",_FARN="\
FunctionARN",_FAu="FunctionAssociation",_FB="FunctionBlob",_FC="FunctionConfig",_FCa="FailoverCriteria",_FCu="FunctionCode",_FEL="FunctionExecutionLogs",_FELL="\
FunctionExecutionLogList",_FEM="FunctionErrorMessage",_FEO="FunctionEventObject",_FIU="FunctionInUse",_FL="FunctionList",_FLE="FieldLevelEncryption",_FLEC="Fiel\
dLevelEncryptionConfig",_FLECAE="FieldLevelEncryptionConfigAlreadyExists",_FLECIU="FieldLevelEncryptionConfigInUse",_FLEI="FieldLevelEncryptionId",_FLEL="FieldL\
evelEncryptionList",_FLEP="FieldLevelEncryptionProfile",_FLEPAE="FieldLevelEncryptionProfileAlreadyExists",_FLEPC="FieldLevelEncryptionProfileConfig",_FLEPIU="F\
ieldLevelEncryptionProfileInUse",_FLEPL="FieldLevelEncryptionProfileList",_FLEPS="FieldLevelEncryptionProfileSummary",_FLEPSE="FieldLevelEncryptionProfileSizeEx\
ceeded",_FLEPSL="FieldLevelEncryptionProfileSummaryList",_FLES="FieldLevelEncryptionSummary",_FLESL="FieldLevelEncryptionSummaryList",_FLi="FieldList",_FM="Func\
tionMetadata",_FO="FrameOption",_FOr="FrameOptions",_FOu="FunctionOutput",_FP="FieldPatterns",_FPL="FieldPatternList",_FPi="FieldPattern",_FS="FunctionSummary",
_FSL="FunctionSummaryList",_FSLE="FunctionSizeLimitExceeded",_FV="ForwardedValues",_FWCTIU="ForwardWhenContentTypeIsUnknown",_FWQAPIU="ForwardWhenQueryArgProfil\
eIsUnknown",_Fi="Fields",_Fie="Field",_Fo="Forward",_GAIL="GetAnycastIpList",_GAILR="GetAnycastIpListRequest",_GAILRe="GetAnycastIpListResult",_GC="GrpcConfig",
_GCDP="GetContinuousDeploymentPolicy",_GCDPC="GetContinuousDeploymentPolicyConfig",_GCDPCR="GetContinuousDeploymentPolicyConfigRequest",_GCDPCRe="GetContinuousD\
eploymentPolicyConfigResult",_GCDPR="GetContinuousDeploymentPolicyRequest",_GCDPRe="GetContinuousDeploymentPolicyResult",_GCF="GetConnectionFunction",_GCFOAI="G\
etCloudFrontOriginAccessIdentity",_GCFOAIC="GetCloudFrontOriginAccessIdentityConfig",_GCFOAICR="GetCloudFrontOriginAccessIdentityConfigRequest",_GCFOAICRe="GetC\
loudFrontOriginAccessIdentityConfigResult",_GCFOAIR="GetCloudFrontOriginAccessIdentityRequest",_GCFOAIRe="GetCloudFrontOriginAccessIdentityResult",_GCFR="GetCon\
nectionFunctionRequest",_GCFRe="GetConnectionFunctionResult",_GCG="GetConnectionGroup",_GCGBRE="GetConnectionGroupByRoutingEndpoint",_GCGBRER="GetConnectionGrou\
pByRoutingEndpointRequest",_GCGBRERe="GetConnectionGroupByRoutingEndpointResult",_GCGR="GetConnectionGroupRequest",_GCGRe="GetConnectionGroupResult",_GCP="GetCa\
chePolicy",_GCPC="GetCachePolicyConfig",_GCPCR="GetCachePolicyConfigRequest",_GCPCRe="GetCachePolicyConfigResult",_GCPR="GetCachePolicyRequest",_GCPRe="GetCache\
PolicyResult",_GD="GetDistribution",_GDC="GetDistributionConfig",_GDCR="GetDistributionConfigRequest",_GDCRe="GetDistributionConfigResult",_GDR="GetDistribution\
Request",_GDRe="GetDistributionResult",_GDT="GetDistributionTenant",_GDTBD="GetDistributionTenantByDomain",_GDTBDR="GetDistributionTenantByDomainRequest",_GDTBDRe="\
GetDistributionTenantByDomainResult",_GDTR="GetDistributionTenantRequest",_GDTRe="GetDistributionTenantResult",_GF="GetFunction",_GFLE="GetFieldLevelEncryption",
_GFLEC="GetFieldLevelEncryptionConfig",_GFLECR="GetFieldLevelEncryptionConfigRequest",_GFLECRe="GetFieldLevelEncryptionConfigResult",_GFLEP="GetFieldLevelEncryp\
tionProfile",_GFLEPC="GetFieldLevelEncryptionProfileConfig",_GFLEPCR="GetFieldLevelEncryptionProfileConfigRequest",_GFLEPCRe="GetFieldLevelEncryptionProfileConf\
igResult",_GFLEPR="GetFieldLevelEncryptionProfileRequest",_GFLEPRe="GetFieldLevelEncryptionProfileResult",_GFLER="GetFieldLevelEncryptionRequest",_GFLERe="GetFi\
eldLevelEncryptionResult",_GFR="GetFunctionRequest",_GFRe="GetFunctionResult",_GI="GetInvalidation",_GIFDT="GetInvalidationForDistributionTenant",_GIFDTR="GetIn\
validationForDistributionTenantRequest",_GIFDTRe="GetInvalidationForDistributionTenantResult",_GIR="GetInvalidationRequest",_GIRe="GetInvalidationResult",_GKG="\
GetKeyGroup",_GKGC="GetKeyGroupConfig",_GKGCR="GetKeyGroupConfigRequest",_GKGCRe="GetKeyGroupConfigResult",_GKGR="GetKeyGroupRequest",_GKGRe="GetKeyGroupResult",
_GMCD="GetManagedCertificateDetails",_GMCDR="GetManagedCertificateDetailsRequest",_GMCDRe="GetManagedCertificateDetailsResult",_GMS="GetMonitoringSubscription",
_GMSR="GetMonitoringSubscriptionRequest",_GMSRe="GetMonitoringSubscriptionResult",_GOAC="GetOriginAccessControl",_GOACC="GetOriginAccessControlConfig",_GOACCR="\
GetOriginAccessControlConfigRequest",_GOACCRe="GetOriginAccessControlConfigResult",_GOACR="GetOriginAccessControlRequest",_GOACRe="GetOriginAccessControlResult",
_GORP="GetOriginRequestPolicy",_GORPC="GetOriginRequestPolicyConfig",_GORPCR="GetOriginRequestPolicyConfigRequest",_GORPCRe="GetOriginRequestPolicyConfigResult",
_GORPR="GetOriginRequestPolicyRequest",_GORPRe="GetOriginRequestPolicyResult",_GPK="GetPublicKey",_GPKC="GetPublicKeyConfig",_GPKCR="GetPublicKeyConfigRequest",
_GPKCRe="GetPublicKeyConfigResult",_GPKR="GetPublicKeyRequest",_GPKRe="GetPublicKeyResult",_GR="GeoRestrictions",_GRC="GeoRestrictionCustomization",_GRHP="GetRe\
sponseHeadersPolicy",_GRHPC="GetResponseHeadersPolicyConfig",_GRHPCR="GetResponseHeadersPolicyConfigRequest",_GRHPCRe="GetResponseHeadersPolicyConfigResult",_GRHPR="\
GetResponseHeadersPolicyRequest",_GRHPRe="GetResponseHeadersPolicyResult",_GRLC="GetRealtimeLogConfig",_GRLCR="GetRealtimeLogConfigRequest",_GRLCRe="GetRealtime\
LogConfigResult",_GRP="GetResourcePolicy",_GRPR="GetResourcePolicyRequest",_GRPRe="GetResourcePolicyResult",_GRe="GeoRestriction",_GSD="GetStreamingDistribution",
_GSDC="GetStreamingDistributionConfig",_GSDCR="GetStreamingDistributionConfigRequest",_GSDCRe="GetStreamingDistributionConfigResult",_GSDR="GetStreamingDistribu\
tionRequest",_GSDRe="GetStreamingDistributionResult",_GTS="GetTrustStore",_GTSR="GetTrustStoreRequest",_GTSRe="GetTrustStoreResult",_GVO="GetVpcOrigin",_GVOR="G\
etVpcOriginRequest",_GVORe="GetVpcOriginResult",_H="Headers",_HB="HeaderBehavior",_HC="HeadersConfig",_HL="HeaderList",_HN="HeaderName",_HTTPP="HTTPPort",_HTTPSP="\
HTTPSPort",_HV="HttpVersion",_HVe="HeaderValue",_He="Header",_I="Items",_IA="InvalidArgument",_IAMCI="IAMCertificateId",_IAT="IpAddressType",_IAn="InvalidAssoci\
ation",_IB="InvalidationBatch",_IBn="IncludeBody",_IC="IpCount",_ICC="IpamCidrConfigs",_ICCL="IpamCidrConfigList",_ICCp="IpamCidrConfig",_ICE="IgnoreCertificate\
Expiry",_ICPRS="ICPRecordalStatus",_ICn="IncludeCookies",_ICp="IpamConfig",_ID="IllegalDelete",_IDNFOAC="InvalidDomainNameForOriginAccessControl",_IDRO="Invalid\
DefaultRootObject",_IDs="IsDefault",_IE="Ipv6Enabled",_IEC="InvalidErrorCode",_IFA="InvalidFunctionAssociation",_IFC="InvalidForwardCookies",_IFLECAWCB="Illegal\
FieldLevelEncryptionConfigAssociationWithCacheBehavior",_IGRP="InvalidGeoRestrictionParameter",_IHFSO="InvalidHeadersForS3Origin",_IIMV="InvalidIfMatchVersion",
_IIPVE="IsIPV6Enabled",_IL="InvalidationList",_ILC="InvalidLocationCode",_ILFA="InvalidLambdaFunctionAssociation",_IM="IfMatch",_IMPV="InvalidMinimumProtocolVer\
sion",_IM_="If-Match",_IO="InvalidOrigin",_IOAC="IllegalOriginAccessConfiguration",_IOACn="InvalidOriginAccessControl",_IOAI="InvalidOriginAccessIdentity",_IOKT="\
InvalidOriginKeepaliveTimeout",_IORT="InvalidOriginReadTimeout",_IPA="IpamPoolArn",_IPIB="InProgressInvalidationBatches",_IPS="InvalidProtocolSettings",_IQ="Inc\
onsistentQuantities",_IQSP="InvalidQueryStringParameters",_IRC="InvalidResponseCode",_IRP="InvalidRelativePath",_IRPn="InvalidRequiredProtocol",_IS="ImportSourc\
e",_ISL="InvalidationSummaryList",_ISn="InvalidationSummary",_ISnc="IncludeSubdomains",_IT="InvalidTagging",_ITTL="IdleTTL",_ITTLO="InvalidTTLOrder",_ITs="IsTru\
ncated",_IU="IllegalUpdate",_IVC="InvalidViewerCertificate",_IWACLI="InvalidWebACLId",_Id="Id",_Ide="Identifier",_In="Invalidation",_K="Key",_KG="KeyGroup",_KGAE="\
KeyGroupAlreadyExists",_KGC="KeyGroupConfig",_KGI="KeyGroupId",_KGKPI="KGKeyPairIds",_KGKPIL="KGKeyPairIdsList",_KGL="KeyGroupList",_KGS="KeyGroupSummary",_KGSL="\
KeyGroupSummaryList",_KPI="KeyPairIds",_KPIL="KeyPairIdList",_KPIe="KeyPairId",_KSC="KinesisStreamConfig",_KVS="KeyValueStore",_KVSA="KeyValueStoreAssociations",
_KVSAL="KeyValueStoreAssociationList",_KVSARN="KeyValueStoreARN",_KVSAe="KeyValueStoreAssociation",_KVSL="KeyValueStoreList",_KVSSL="KeyValueStoreSummaryList",_L="\
Location",_LAIL="ListAnycastIpLists",_LAILR="ListAnycastIpListsRequest",_LAILRi="ListAnycastIpListsResult",_LC="LoggingConfig",_LCA="ListConflictingAliases",_LCAR="\
ListConflictingAliasesRequest",_LCARi="ListConflictingAliasesResult",_LCDP="ListContinuousDeploymentPolicies",_LCDPR="ListContinuousDeploymentPoliciesRequest",_LCDPRi="\
ListContinuousDeploymentPoliciesResult",_LCF="ListConnectionFunctions",_LCFOAI="ListCloudFrontOriginAccessIdentities",_LCFOAIR="ListCloudFrontOriginAccessIdenti\
tiesRequest",_LCFOAIRi="ListCloudFrontOriginAccessIdentitiesResult",_LCFR="ListConnectionFunctionsRequest",_LCFRi="ListConnectionFunctionsResult",_LCG="ListConn\
ectionGroups",_LCGR="ListConnectionGroupsRequest",_LCGRi="ListConnectionGroupsResult",_LCP="ListCachePolicies",_LCPR="ListCachePoliciesRequest",_LCPRi="ListCach\
ePoliciesResult",_LD="ListDistributions",_LDBAILI="ListDistributionsByAnycastIpListId",_LDBAILIR="ListDistributionsByAnycastIpListIdRequest",_LDBAILIRi="ListDis\
tributionsByAnycastIpListIdResult",_LDBCF="ListDistributionsByConnectionFunction",_LDBCFR="ListDistributionsByConnectionFunctionRequest",_LDBCFRi="ListDistribut\
ionsByConnectionFunctionResult",_LDBCM="ListDistributionsByConnectionMode",_LDBCMR="ListDistributionsByConnectionModeRequest",_LDBCMRi="ListDistributionsByConne\
ctionModeResult",_LDBCPI="ListDistributionsByCachePolicyId",_LDBCPIR="ListDistributionsByCachePolicyIdRequest",_LDBCPIRi="ListDistributionsByCachePolicyIdResult",
_LDBKG="ListDistributionsByKeyGroup",_LDBKGR="ListDistributionsByKeyGroupRequest",_LDBKGRi="ListDistributionsByKeyGroupResult",_LDBOR="ListDistributionsByOwnedR\
esource",_LDBORPI="ListDistributionsByOriginRequestPolicyId",_LDBORPIR="ListDistributionsByOriginRequestPolicyIdRequest",_LDBORPIRi="ListDistributionsByOriginRe\
questPolicyIdResult",_LDBORR="ListDistributionsByOwnedResourceRequest",_LDBORRi="ListDistributionsByOwnedResourceResult",_LDBRHPI="ListDistributionsByResponseHe\
adersPolicyId",_LDBRHPIR="ListDistributionsByResponseHeadersPolicyIdRequest",_LDBRHPIRi="ListDistributionsByResponseHeadersPolicyIdResult",_LDBRLC="ListDistribu\
tionsByRealtimeLogConfig",_LDBRLCR="ListDistributionsByRealtimeLogConfigRequest",_LDBRLCRi="ListDistributionsByRealtimeLogConfigResult",_LDBTS="ListDistribution\
sByTrustStore",_LDBTSR="ListDistributionsByTrustStoreRequest",_LDBTSRi="ListDistributionsByTrustStoreResult",_LDBVOI="ListDistributionsByVpcOriginId",_LDBVOIR="\
ListDistributionsByVpcOriginIdRequest",_LDBVOIRi="ListDistributionsByVpcOriginIdResult",_LDBWACLI="ListDistributionsByWebACLId",_LDBWACLIR="ListDistributionsByW\
ebACLIdRequest",_LDBWACLIRi="ListDistributionsByWebACLIdResult",_LDC="ListDomainConflicts",_LDCR="ListDomainConflictsRequest",_LDCRi="ListDomainConflictsResult",
_LDR="ListDistributionsRequest",_LDRi="ListDistributionsResult",_LDT="ListDistributionTenants",_LDTBC="ListDistributionTenantsByCustomization",_LDTBCR="ListDist\
ributionTenantsByCustomizationRequest",_LDTBCRi="ListDistributionTenantsByCustomizationResult",_LDTR="ListDistributionTenantsRequest",_LDTRi="ListDistributionTe\
nantsResult",_LF="ListFunctions",_LFA="LambdaFunctionAssociations",_LFAL="LambdaFunctionAssociationList",_LFARN="LambdaFunctionARN",_LFAa="LambdaFunctionAssocia\
tion",_LFLEC="ListFieldLevelEncryptionConfigs",_LFLECR="ListFieldLevelEncryptionConfigsRequest",_LFLECRi="ListFieldLevelEncryptionConfigsResult",_LFLEP="ListFie\
ldLevelEncryptionProfiles",_LFLEPR="ListFieldLevelEncryptionProfilesRequest",_LFLEPRi="ListFieldLevelEncryptionProfilesResult",_LFR="ListFunctionsRequest",_LFRi="\
ListFunctionsResult",_LI="ListInvalidations",_LIFDT="ListInvalidationsForDistributionTenant",_LIFDTR="ListInvalidationsForDistributionTenantRequest",_LIFDTRi="L\
istInvalidationsForDistributionTenantResult",_LIR="ListInvalidationsRequest",_LIRi="ListInvalidationsResult",_LKG="ListKeyGroups",_LKGR="ListKeyGroupsRequest",_LKGRi="\
ListKeyGroupsResult",_LKVS="ListKeyValueStores",_LKVSR="ListKeyValueStoresRequest",_LKVSRi="ListKeyValueStoresResult",_LL="LocationList",_LMT="LastModifiedTime",
_LOAC="ListOriginAccessControls",_LOACR="ListOriginAccessControlsRequest",_LOACRi="ListOriginAccessControlsResult",_LORP="ListOriginRequestPolicies",_LORPR="Lis\
tOriginRequestPoliciesRequest",_LORPRi="ListOriginRequestPoliciesResult",_LPK="ListPublicKeys",_LPKR="ListPublicKeysRequest",_LPKRi="ListPublicKeysResult",_LRHP="\
ListResponseHeadersPolicies",_LRHPR="ListResponseHeadersPoliciesRequest",_LRHPRi="ListResponseHeadersPoliciesResult",_LRLC="ListRealtimeLogConfigs",_LRLCR="List\
RealtimeLogConfigsRequest",_LRLCRi="ListRealtimeLogConfigsResult",_LSD="ListStreamingDistributions",_LSDR="ListStreamingDistributionsRequest",_LSDRi="ListStream\
ingDistributionsResult",_LTFR="ListTagsForResource",_LTFRR="ListTagsForResourceRequest",_LTFRRi="ListTagsForResourceResult",_LTS="ListTrustStores",_LTSR="ListTr\
ustStoresRequest",_LTSRi="ListTrustStoresResult",_LVO="ListVpcOrigins",_LVOR="ListVpcOriginsRequest",_LVORi="ListVpcOriginsResult",_Lo="Logging",_Loc="Locations",
_M="Message",_MB="MissingBody",_MBo="ModeBlock",_MCD="ManagedCertificateDetails",_MCR="ManagedCertificateRequest",_MI="MaxItems",_ML="MethodsList",_MPV="Minimum\
ProtocolVersion",_MS="MonitoringSubscription",_MSAE="MonitoringSubscriptionAlreadyExists",_MTTL="MinTTL",_MTTLa="MaxTTL",_MTTLax="MaximumTTL",_Ma="Marker",_Me="\
Members",_Met="Method",_Mo="Mode",_N="Name",_NM="NextMarker",_NOCC="NumberOfCaCertificates",_NSCDP="NoSuchContinuousDeploymentPolicy",_NSCFOAI="NoSuchCloudFront\
OriginAccessIdentity",_NSCP="NoSuchCachePolicy",_NSD="NoSuchDistribution",_NSFE="NoSuchFunctionExists",_NSFLEC="NoSuchFieldLevelEncryptionConfig",_NSFLEP="NoSuc\
hFieldLevelEncryptionProfile",_NSI="NoSuchInvalidation",_NSMS="NoSuchMonitoringSubscription",_NSO="NoSuchOrigin",_NSOAC="NoSuchOriginAccessControl",_NSORP="NoSu\
chOriginRequestPolicy",_NSPK="NoSuchPublicKey",_NSR="NoSuchResource",_NSRHP="NoSuchResponseHeadersPolicy",_NSRLC="NoSuchRealtimeLogConfig",_NSSD="NoSuchStreamin\
gDistribution",_O="Origins",_OAC="OriginAccessControl",_OACAE="OriginAccessControlAlreadyExists",_OACC="OriginAccessControlConfig",_OACI="OriginAccessControlId",
_OACIU="OriginAccessControlInUse",_OACL="OriginAccessControlList",_OACOT="OriginAccessControlOriginType",_OACS="OriginAccessControlSummary",_OACSL="OriginAccess\
ControlSummaryList",_OAI="OwnerAccountId",_OAIr="OriginAccessIdentity",_OCH="OriginCustomHeader",_OCHL="OriginCustomHeadersList",_OEA="OriginEndpointArn",_OG="O\
riginGroups",_OGFC="OriginGroupFailoverCriteria",_OGL="OriginGroupList",_OGM="OriginGroupMember",_OGML="OriginGroupMemberList",_OGMr="OriginGroupMembers",_OGr="\
OriginGroup",_OI="OriginId",_OKT="OriginKeepaliveTimeout",_OL="OriginList",_OMC="OriginMtlsConfig",_OO="OriginOverride",_OP="OriginPath",_OPP="OriginProtocolPol\
icy",_ORP="OriginRequestPolicy",_ORPAE="OriginRequestPolicyAlreadyExists",_ORPC="OriginRequestPolicyConfig",_ORPCC="OriginRequestPolicyCookiesConfig",_ORPHC="Or\
iginRequestPolicyHeadersConfig",_ORPI="OriginRequestPolicyId",_ORPIU="OriginRequestPolicyInUse",_ORPL="OriginRequestPolicyList",_ORPQSC="OriginRequestPolicyQuer\
yStringsConfig",_ORPS="OriginRequestPolicySummary",_ORPSL="OriginRequestPolicySummaryList",_ORT="OriginReadTimeout",_OS="OriginShield",_OSP="OriginSslProtocols",
_OSR="OriginShieldRegion",_Or="Origin",_Ov="Override",_P="Parameters",_PC="PriceClass",_PCF="PublishConnectionFunction",_PCFR="PublishConnectionFunctionRequest",
_PCFRu="PublishConnectionFunctionResult",_PD="PolicyDocument",_PDI="PrimaryDistributionId",_PDN="PrimaryDomainName",_PDS="ParameterDefinitionSchema",_PDa="Param\
eterDefinition",_PDar="ParameterDefinitions",_PF="PreconditionFailed",_PFR="PublishFunctionRequest",_PFRu="PublishFunctionResult",_PFu="PublishFunction",_PI="Pr\
ofileId",_PICKAFTO="ParametersInCacheKeyAndForwardedToOrigin",_PIr="ProviderId",_PK="PublicKey",_PKAE="PublicKeyAlreadyExists",_PKC="PublicKeyConfig",_PKI="Publ\
icKeyId",_PKIL="PublicKeyIdList",_PKIU="PublicKeyInUse",_PKL="PublicKeyList",_PKS="PublicKeySummary",_PKSL="PublicKeySummaryList",_PL="PathList",_PP="PathPatter\
n",_PRP="PutResourcePolicy",_PRPR="PutResourcePolicyRequest",_PRPRu="PutResourcePolicyResult",_Pa="Paths",_Par="Parameter",_Pat="Path",_Pr="Prefix",_Pre="Preloa\
d",_Pro="Protection",_Q="Quantity",_QA="QueryArg",_QAP="QueryArgProfile",_QAPC="QueryArgProfileConfig",_QAPE="QueryArgProfileEmpty",_QAPL="QueryArgProfileList",
_QAPu="QueryArgProfiles",_QS="QueryStrings",_QSB="QueryStringBehavior",_QSC="QueryStringsConfig",_QSCK="QueryStringCacheKeys",_QSCKL="QueryStringCacheKeysList",
_QSN="QueryStringNames",_QSNL="QueryStringNamesList",_QSu="QueryString",_R="Region",_RA="ResourceArn",_RARN="RoleARN",_RC="ResponseCode",_RCT="ResponseCompletio\
nTimeout",_RE="RoutingEndpoint",_RF="RedirectFrom",_RHC="RemoveHeadersConfig",_RHP="ResponseHeadersPolicy",_RHPACAH="ResponseHeadersPolicyAccessControlAllowHead\
ers",_RHPACAM="ResponseHeadersPolicyAccessControlAllowMethods",_RHPACAO="ResponseHeadersPolicyAccessControlAllowOrigins",_RHPACEH="ResponseHeadersPolicyAccessCo\
ntrolExposeHeaders",_RHPAE="ResponseHeadersPolicyAlreadyExists",_RHPC="ResponseHeadersPolicyConfig",_RHPCC="ResponseHeadersPolicyCorsConfig",_RHPCH="ResponseHea\
dersPolicyCustomHeader",_RHPCHC="ResponseHeadersPolicyCustomHeadersConfig",_RHPCHL="ResponseHeadersPolicyCustomHeaderList",_RHPCSP="ResponseHeadersPolicyContent\
SecurityPolicy",_RHPCTO="ResponseHeadersPolicyContentTypeOptions",_RHPFO="ResponseHeadersPolicyFrameOptions",_RHPI="ResponseHeadersPolicyId",_RHPIU="ResponseHea\
dersPolicyInUse",_RHPL="ResponseHeadersPolicyList",_RHPRH="ResponseHeadersPolicyRemoveHeader",_RHPRHC="ResponseHeadersPolicyRemoveHeadersConfig",_RHPRHL="Respon\
seHeadersPolicyRemoveHeaderList",_RHPRP="ResponseHeadersPolicyReferrerPolicy",_RHPS="ResponseHeadersPolicySummary",_RHPSHC="ResponseHeadersPolicySecurityHeaders\
Config",_RHPSL="ResponseHeadersPolicySummaryList",_RHPSTHC="ResponseHeadersPolicyServerTimingHeadersConfig",_RHPSTS="ResponseHeadersPolicyStrictTransportSecurit\
y",_RHPXSSP="ResponseHeadersPolicyXSSProtection",_RI="ResourceId",_RIU="ResourceInUse",_RLC="RealtimeLogConfig",_RLCA="RealtimeLogConfigArn",_RLCAE="RealtimeLog\
ConfigAlreadyExists",_RLCIU="RealtimeLogConfigInUse",_RLCL="RealtimeLogConfigList",_RLCN="RealtimeLogConfigName",_RLCOM="RealtimeLogConfigOwnerMismatch",_RLCe="\
RealtimeLogConfigs",_RMSC="RealtimeMetricsSubscriptionConfig",_RMSS="RealtimeMetricsSubscriptionStatus",_RND="ResourceNotDisabled",_RP="ReferrerPolicy",_RPP="Re\
sponsePagePath",_RT="ResourceType",_RTe="RestrictionType",_RTed="RedirectTo",_RU="ReportUri",_Re="Restrictions",_Rea="Reason",_Req="Required",_Res="Resource",_Ru="\
Runtime",_S="Status",_SARN="SourceARN",_SARNt="StreamARN",_SB="SigningBehavior",_SC="SelectionCriteria",_SCL="StatusCodeList",_SCUI="S3CanonicalUserId",_SCt="St\
atusCodes",_SCta="StatusCode",_SD="StreamingDistribution",_SDAE="StreamingDistributionAlreadyExists",_SDC="StreamingDistributionConfig",_SDCWT="StreamingDistrib\
utionConfigWithTags",_SDDN="StagingDistributionDnsNames",_SDDNL="StagingDistributionDnsNameList",_SDI="StagingDistributionId",_SDIU="StagingDistributionInUse",_SDL="\
StreamingDistributionList",_SDND="StreamingDistributionNotDisabled",_SDS="StreamingDistributionSummary",_SDSL="StreamingDistributionSummaryList",_SHC="SecurityH\
eadersConfig",_SHCi="SingleHeaderConfig",_SL="SignerList",_SLC="StreamingLoggingConfig",_SO="S3Origin",_SOC="S3OriginConfig",_SP="SigningProtocol",_SPL="SslProt\
ocolsList",_SPs="SslProtocol",_SR="SamplingRate",_SS="SmoothStreaming",_SSC="SessionStickinessConfig",_SSCt="StringSchemaConfig",_SSLSM="SSLSupportMethod",_SSt="\
StringSchema",_ST="StreamType",_STHC="ServerTimingHeadersConfig",_STS="StrictTransportSecurity",_STo="SourceType",_SWC="SingleWeightConfig",_Si="Signer",_St="St\
age",_Sta="Staging",_T="Type",_TC="TrafficConfig",_TCF="TestConnectionFunction",_TCFR="TestConnectionFunctionRequest",_TCFRe="TestConnectionFunctionResult",_TCe="\
TenantConfig",_TDI="TargetDistributionId",_TF="TestFunction",_TFF="TestFunctionFailed",_TFR="TestFunctionRequest",_TFRe="TestFunctionResult",_TK="TagKeys",_TKG="\
TrustedKeyGroups",_TKGDNE="TrustedKeyGroupDoesNotExist",_TKGIL="TrustedKeyGroupIdList",_TKL="TagKeyList",_TL="TagList",_TLCSPIRHP="TooLongCSPInResponseHeadersPo\
licy",_TMC="TooManyCertificates",_TMCB="TooManyCacheBehaviors",_TMCDP="TooManyContinuousDeploymentPolicies",_TMCFOAI="TooManyCloudFrontOriginAccessIdentities",_TMCHIRHP="\
TooManyCustomHeadersInResponseHeadersPolicy",_TMCICP="TooManyCookiesInCachePolicy",_TMCIORP="TooManyCookiesInOriginRequestPolicy",_TMCNIWL="TooManyCookieNamesIn\
WhiteList",_TMCP="TooManyCachePolicies",_TMD="TooManyDistributions",_TMDATCP="TooManyDistributionsAssociatedToCachePolicy",_TMDATFLEC="TooManyDistributionsAssoc\
iatedToFieldLevelEncryptionConfig",_TMDATKG="TooManyDistributionsAssociatedToKeyGroup",_TMDATOAC="TooManyDistributionsAssociatedToOriginAccessControl",_TMDATORP="\
TooManyDistributionsAssociatedToOriginRequestPolicy",_TMDATRHP="TooManyDistributionsAssociatedToResponseHeadersPolicy",_TMDCNAME="TooManyDistributionCNAMEs",_TMDWFA="\
TooManyDistributionsWithFunctionAssociations",_TMDWLA="TooManyDistributionsWithLambdaAssociations",_TMDWSFARN="TooManyDistributionsWithSingleFunctionARN",_TMF="\
TooManyFunctions",_TMFA="TooManyFunctionAssociations",_TMFLEC="TooManyFieldLevelEncryptionConfigs",_TMFLECTP="TooManyFieldLevelEncryptionContentTypeProfiles",_TMFLEEE="\
TooManyFieldLevelEncryptionEncryptionEntities",_TMFLEFP="TooManyFieldLevelEncryptionFieldPatterns",_TMFLEP="TooManyFieldLevelEncryptionProfiles",_TMFLEQAP="TooM\
anyFieldLevelEncryptionQueryArgProfiles",_TMHICP="TooManyHeadersInCachePolicy",_TMHIFV="TooManyHeadersInForwardedValues",_TMHIORP="TooManyHeadersInOriginRequest\
Policy",_TMIIP="TooManyInvalidationsInProgress",_TMKG="TooManyKeyGroups",_TMKGATD="TooManyKeyGroupsAssociatedToDistribution",_TMLFA="TooManyLambdaFunctionAssoci\
ations",_TMO="TooManyOrigins",_TMOAC="TooManyOriginAccessControls",_TMOCH="TooManyOriginCustomHeaders",_TMOGPD="TooManyOriginGroupsPerDistribution",_TMORP="TooM\
anyOriginRequestPolicies",_TMPK="TooManyPublicKeys",_TMPKIKG="TooManyPublicKeysInKeyGroup",_TMQSICP="TooManyQueryStringsInCachePolicy",_TMQSIORP="TooManyQuerySt\
ringsInOriginRequestPolicy",_TMQSP="TooManyQueryStringParameters",_TMRHIRHP="TooManyRemoveHeadersInResponseHeadersPolicy",_TMRHP="TooManyResponseHeadersPolicies",
_TMRLC="TooManyRealtimeLogConfigs",_TMSD="TooManyStreamingDistributions",_TMSDCNAME="TooManyStreamingDistributionCNAMEs",_TMTS="TooManyTrustedSigners",_TOI="Tar\
getOriginId",_TR="TestResult",_TRR="TagResourceRequest",_TRa="TargetResource",_TRag="TagResource",_TS="TrustedSigners",_TSC="TrustStoreConfig",_TSDNE="TrustedSi\
gnerDoesNotExist",_TSI="TrustStoreIdentifier",_TSIr="TrustStoreId",_TSL="TrustStoreList",_TSS="TrustStoreSummary",_TSr="TrustStore",_Ta="Tags",_Tag="Tag",_UAIL="\
UpdateAnycastIpList",_UAILR="UpdateAnycastIpListRequest",_UAILRp="UpdateAnycastIpListResult",_UCCOCSPE="UseClientCertificateOCSPEndpoint",_UCDP="UpdateContinuou\
sDeploymentPolicy",_UCDPR="UpdateContinuousDeploymentPolicyRequest",_UCDPRp="UpdateContinuousDeploymentPolicyResult",_UCF="UpdateConnectionFunction",_UCFOAI="Up\
dateCloudFrontOriginAccessIdentity",_UCFOAIR="UpdateCloudFrontOriginAccessIdentityRequest",_UCFOAIRp="UpdateCloudFrontOriginAccessIdentityResult",_UCFR="UpdateC\
onnectionFunctionRequest",_UCFRp="UpdateConnectionFunctionResult",_UCG="UpdateConnectionGroup",_UCGR="UpdateConnectionGroupRequest",_UCGRp="UpdateConnectionGrou\
pResult",_UCP="UpdateCachePolicy",_UCPR="UpdateCachePolicyRequest",_UCPRp="UpdateCachePolicyResult",_UD="UpdateDistribution",_UDA="UpdateDomainAssociation",_UDAR="\
UpdateDomainAssociationRequest",_UDARp="UpdateDomainAssociationResult",_UDR="UpdateDistributionRequest",_UDRp="UpdateDistributionResult",_UDT="UpdateDistributio\
nTenant",_UDTR="UpdateDistributionTenantRequest",_UDTRp="UpdateDistributionTenantResult",_UDWSC="UpdateDistributionWithStagingConfig",_UDWSCR="UpdateDistributio\
nWithStagingConfigRequest",_UDWSCRp="UpdateDistributionWithStagingConfigResult",_UF="UpdateFunction",_UFLEC="UpdateFieldLevelEncryptionConfig",_UFLECR="UpdateFi\
eldLevelEncryptionConfigRequest",_UFLECRp="UpdateFieldLevelEncryptionConfigResult",_UFLEP="UpdateFieldLevelEncryptionProfile",_UFLEPR="UpdateFieldLevelEncryptio\
nProfileRequest",_UFLEPRp="UpdateFieldLevelEncryptionProfileResult",_UFR="UpdateFunctionRequest",_UFRp="UpdateFunctionResult",_UKG="UpdateKeyGroup",_UKGR="Updat\
eKeyGroupRequest",_UKGRp="UpdateKeyGroupResult",_UKVS="UpdateKeyValueStore",_UKVSR="UpdateKeyValueStoreRequest",_UKVSRp="UpdateKeyValueStoreResult",_UO="Unsuppo\
rtedOperation",_UOAC="UpdateOriginAccessControl",_UOACR="UpdateOriginAccessControlRequest",_UOACRp="UpdateOriginAccessControlResult",_UORP="UpdateOriginRequestP\
olicy",_UORPR="UpdateOriginRequestPolicyRequest",_UORPRp="UpdateOriginRequestPolicyResult",_UPK="UpdatePublicKey",_UPKR="UpdatePublicKeyRequest",_UPKRp="UpdateP\
ublicKeyResult",_UR="UntagResource",_URHP="UpdateResponseHeadersPolicy",_URHPR="UpdateResponseHeadersPolicyRequest",_URHPRp="UpdateResponseHeadersPolicyResult",
_URLC="UpdateRealtimeLogConfig",_URLCR="UpdateRealtimeLogConfigRequest",_URLCRp="UpdateRealtimeLogConfigResult",_URR="UntagResourceRequest",_USD="UpdateStreamin\
gDistribution",_USDR="UpdateStreamingDistributionRequest",_USDRp="UpdateStreamingDistributionResult",_UTS="UpdateTrustStore",_UTSR="UpdateTrustStoreRequest",_UTSRp="\
UpdateTrustStoreResult",_UVO="UpdateVpcOrigin",_UVOR="UpdateVpcOriginRequest",_UVORp="UpdateVpcOriginResult",_V="Version",_VC="ViewerCertificate",_VDC="VerifyDn\
sConfiguration",_VDCR="VerifyDnsConfigurationRequest",_VDCRe="VerifyDnsConfigurationResult",_VMC="ViewerMtlsConfig",_VO="VpcOrigin",_VOC="VpcOriginConfig",_VOEC="\
VpcOriginEndpointConfig",_VOI="VpcOriginId",_VOL="VpcOriginList",_VOS="VpcOriginSummary",_VOSL="VpcOriginSummaryList",_VPP="ViewerProtocolPolicy",_VTD="Validati\
onTokenDetails",_VTDL="ValidationTokenDetailList",_VTDa="ValidationTokenDetail",_VTH="ValidationTokenHost",_Va="Value",_W="Weight",_WA="WebAcl",_WAC="WebAclCust\
omization",_WACLA="WebACLArn",_WACLI="WebACLId",_WN="WhitelistedNames",_XSSP="XSSProtection",_c="client",_d="domain",_e="error",_h="http",_hE="httpError",_hH="h\
ttpHeader",_hP="httpPayload",_hQ="httpQuery",_s="smithy.ts.sdk.synthetic.com.amazonaws.cloudfront",_sST="sensitiveStringType",_se="server",_xN="xmlName",n0="com\
.amazonaws.cloudfront",_s_registry=new TypeRegistry(_s),CloudFrontServiceException$=[-3,_s,"CloudFrontServiceException",0,[],[]];_s_registry.registerError(CloudFrontServiceException$,
CloudFrontServiceException);var n0_registry=new TypeRegistry(n0),AccessDenied$=[-3,n0,_AD,{[_e]:_c,[_hE]:403},[_M],[0]];n0_registry.registerError(AccessDenied$,
AccessDenied);var BatchTooLarge$=[-3,n0,_BTL,{[_e]:_c,[_hE]:413},[_M],[0]];n0_registry.registerError(BatchTooLarge$,BatchTooLarge);var CachePolicyAlreadyExists$=[
-3,n0,_CPAE,{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(CachePolicyAlreadyExists$,CachePolicyAlreadyExists);var CachePolicyInUse$=[-3,n0,_CPIU,{[_e]:_c,
[_hE]:409},[_M],[0]];n0_registry.registerError(CachePolicyInUse$,CachePolicyInUse);var CannotChangeImmutablePublicKeyFields$=[-3,n0,_CCIPKF,{[_e]:_c,[_hE]:400},
[_M],[0]];n0_registry.registerError(CannotChangeImmutablePublicKeyFields$,CannotChangeImmutablePublicKeyFields);var CannotDeleteEntityWhileInUse$=[-3,n0,_CDEWIU,
{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(CannotDeleteEntityWhileInUse$,CannotDeleteEntityWhileInUse);var CannotUpdateEntityWhileInUse$=[-3,n0,_CUEWIU,
{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(CannotUpdateEntityWhileInUse$,CannotUpdateEntityWhileInUse);var CloudFrontOriginAccessIdentityAlreadyExists$=[
-3,n0,_CFOAIAE,{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(CloudFrontOriginAccessIdentityAlreadyExists$,CloudFrontOriginAccessIdentityAlreadyExists);
var CloudFrontOriginAccessIdentityInUse$=[-3,n0,_CFOAIIU,{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(CloudFrontOriginAccessIdentityInUse$,CloudFrontOriginAccessIdentityInUse);
var CNAMEAlreadyExists$=[-3,n0,_CNAMEAE,{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(CNAMEAlreadyExists$,CNAMEAlreadyExists);var ContinuousDeploymentPolicyAlreadyExists$=[
-3,n0,_CDPAE,{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(ContinuousDeploymentPolicyAlreadyExists$,ContinuousDeploymentPolicyAlreadyExists);var ContinuousDeploymentPolicyInUse$=[
-3,n0,_CDPIU,{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(ContinuousDeploymentPolicyInUse$,ContinuousDeploymentPolicyInUse);var DistributionAlreadyExists$=[
-3,n0,_DAE,{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(DistributionAlreadyExists$,DistributionAlreadyExists);var DistributionNotDisabled$=[-3,n0,_DND,
{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(DistributionNotDisabled$,DistributionNotDisabled);var EntityAlreadyExists$=[-3,n0,_EAE,{[_e]:_c,[_hE]:409},
[_M],[0]];n0_registry.registerError(EntityAlreadyExists$,EntityAlreadyExists);var EntityLimitExceeded$=[-3,n0,_ELE,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(
EntityLimitExceeded$,EntityLimitExceeded);var EntityNotFound$=[-3,n0,_ENF,{[_e]:_c,[_hE]:404},[_M],[0]];n0_registry.registerError(EntityNotFound$,EntityNotFound);
var EntitySizeLimitExceeded$=[-3,n0,_ESLE,{[_e]:_c,[_hE]:413},[_M],[0]];n0_registry.registerError(EntitySizeLimitExceeded$,EntitySizeLimitExceeded);var FieldLevelEncryptionConfigAlreadyExists$=[
-3,n0,_FLECAE,{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(FieldLevelEncryptionConfigAlreadyExists$,FieldLevelEncryptionConfigAlreadyExists);var FieldLevelEncryptionConfigInUse$=[
-3,n0,_FLECIU,{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(FieldLevelEncryptionConfigInUse$,FieldLevelEncryptionConfigInUse);var FieldLevelEncryptionProfileAlreadyExists$=[
-3,n0,_FLEPAE,{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(FieldLevelEncryptionProfileAlreadyExists$,FieldLevelEncryptionProfileAlreadyExists);var FieldLevelEncryptionProfileInUse$=[
-3,n0,_FLEPIU,{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(FieldLevelEncryptionProfileInUse$,FieldLevelEncryptionProfileInUse);var FieldLevelEncryptionProfileSizeExceeded$=[
-3,n0,_FLEPSE,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(FieldLevelEncryptionProfileSizeExceeded$,FieldLevelEncryptionProfileSizeExceeded);var FunctionAlreadyExists$=[
-3,n0,_FAE,{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(FunctionAlreadyExists$,FunctionAlreadyExists);var FunctionInUse$=[-3,n0,_FIU,{[_e]:_c,[_hE]:409},
[_M],[0]];n0_registry.registerError(FunctionInUse$,FunctionInUse);var FunctionSizeLimitExceeded$=[-3,n0,_FSLE,{[_e]:_c,[_hE]:413},[_M],[0]];n0_registry.registerError(
FunctionSizeLimitExceeded$,FunctionSizeLimitExceeded);var IllegalDelete$=[-3,n0,_ID,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(IllegalDelete$,IllegalDelete);
var IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior$=[-3,n0,_IFLECAWCB,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior$,
IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior);var IllegalOriginAccessConfiguration$=[-3,n0,_IOAC,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(
IllegalOriginAccessConfiguration$,IllegalOriginAccessConfiguration);var IllegalUpdate$=[-3,n0,_IU,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(IllegalUpdate$,
IllegalUpdate);var InconsistentQuantities$=[-3,n0,_IQ,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(InconsistentQuantities$,InconsistentQuantities);var InvalidArgument$=[
-3,n0,_IA,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidArgument$,InvalidArgument);var InvalidAssociation$=[-3,n0,_IAn,{[_e]:_c,[_hE]:409},[_M],
[0]];n0_registry.registerError(InvalidAssociation$,InvalidAssociation);var InvalidDefaultRootObject$=[-3,n0,_IDRO,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(
InvalidDefaultRootObject$,InvalidDefaultRootObject);var InvalidDomainNameForOriginAccessControl$=[-3,n0,_IDNFOAC,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(
InvalidDomainNameForOriginAccessControl$,InvalidDomainNameForOriginAccessControl);var InvalidErrorCode$=[-3,n0,_IEC,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(
InvalidErrorCode$,InvalidErrorCode);var InvalidForwardCookies$=[-3,n0,_IFC,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidForwardCookies$,InvalidForwardCookies);
var InvalidFunctionAssociation$=[-3,n0,_IFA,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidFunctionAssociation$,InvalidFunctionAssociation);var InvalidGeoRestrictionParameter$=[
-3,n0,_IGRP,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidGeoRestrictionParameter$,InvalidGeoRestrictionParameter);var InvalidHeadersForS3Origin$=[
-3,n0,_IHFSO,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidHeadersForS3Origin$,InvalidHeadersForS3Origin);var InvalidIfMatchVersion$=[-3,n0,_IIMV,
{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidIfMatchVersion$,InvalidIfMatchVersion);var InvalidLambdaFunctionAssociation$=[-3,n0,_ILFA,{[_e]:_c,
[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidLambdaFunctionAssociation$,InvalidLambdaFunctionAssociation);var InvalidLocationCode$=[-3,n0,_ILC,{[_e]:_c,
[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidLocationCode$,InvalidLocationCode);var InvalidMinimumProtocolVersion$=[-3,n0,_IMPV,{[_e]:_c,[_hE]:400},[_M],
[0]];n0_registry.registerError(InvalidMinimumProtocolVersion$,InvalidMinimumProtocolVersion);var InvalidOrigin$=[-3,n0,_IO,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.
registerError(InvalidOrigin$,InvalidOrigin);var InvalidOriginAccessControl$=[-3,n0,_IOACn,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidOriginAccessControl$,
InvalidOriginAccessControl);var InvalidOriginAccessIdentity$=[-3,n0,_IOAI,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidOriginAccessIdentity$,InvalidOriginAccessIdentity);
var InvalidOriginKeepaliveTimeout$=[-3,n0,_IOKT,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidOriginKeepaliveTimeout$,InvalidOriginKeepaliveTimeout);
var InvalidOriginReadTimeout$=[-3,n0,_IORT,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidOriginReadTimeout$,InvalidOriginReadTimeout);var InvalidProtocolSettings$=[
-3,n0,_IPS,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidProtocolSettings$,InvalidProtocolSettings);var InvalidQueryStringParameters$=[-3,n0,_IQSP,
{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidQueryStringParameters$,InvalidQueryStringParameters);var InvalidRelativePath$=[-3,n0,_IRP,{[_e]:_c,
[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidRelativePath$,InvalidRelativePath);var InvalidRequiredProtocol$=[-3,n0,_IRPn,{[_e]:_c,[_hE]:400},[_M],[0]];
n0_registry.registerError(InvalidRequiredProtocol$,InvalidRequiredProtocol);var InvalidResponseCode$=[-3,n0,_IRC,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(
InvalidResponseCode$,InvalidResponseCode);var InvalidTagging$=[-3,n0,_IT,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidTagging$,InvalidTagging);
var InvalidTTLOrder$=[-3,n0,_ITTLO,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidTTLOrder$,InvalidTTLOrder);var InvalidViewerCertificate$=[-3,n0,
_IVC,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidViewerCertificate$,InvalidViewerCertificate);var InvalidWebACLId$=[-3,n0,_IWACLI,{[_e]:_c,[_hE]:400},
[_M],[0]];n0_registry.registerError(InvalidWebACLId$,InvalidWebACLId);var KeyGroupAlreadyExists$=[-3,n0,_KGAE,{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(
KeyGroupAlreadyExists$,KeyGroupAlreadyExists);var MissingBody$=[-3,n0,_MB,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(MissingBody$,MissingBody);var MonitoringSubscriptionAlreadyExists$=[
-3,n0,_MSAE,{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(MonitoringSubscriptionAlreadyExists$,MonitoringSubscriptionAlreadyExists);var NoSuchCachePolicy$=[
-3,n0,_NSCP,{[_e]:_c,[_hE]:404},[_M],[0]];n0_registry.registerError(NoSuchCachePolicy$,NoSuchCachePolicy);var NoSuchCloudFrontOriginAccessIdentity$=[-3,n0,_NSCFOAI,
{[_e]:_c,[_hE]:404},[_M],[0]];n0_registry.registerError(NoSuchCloudFrontOriginAccessIdentity$,NoSuchCloudFrontOriginAccessIdentity);var NoSuchContinuousDeploymentPolicy$=[
-3,n0,_NSCDP,{[_e]:_c,[_hE]:404},[_M],[0]];n0_registry.registerError(NoSuchContinuousDeploymentPolicy$,NoSuchContinuousDeploymentPolicy);var NoSuchDistribution$=[
-3,n0,_NSD,{[_e]:_c,[_hE]:404},[_M],[0]];n0_registry.registerError(NoSuchDistribution$,NoSuchDistribution);var NoSuchFieldLevelEncryptionConfig$=[-3,n0,_NSFLEC,
{[_e]:_c,[_hE]:404},[_M],[0]];n0_registry.registerError(NoSuchFieldLevelEncryptionConfig$,NoSuchFieldLevelEncryptionConfig);var NoSuchFieldLevelEncryptionProfile$=[
-3,n0,_NSFLEP,{[_e]:_c,[_hE]:404},[_M],[0]];n0_registry.registerError(NoSuchFieldLevelEncryptionProfile$,NoSuchFieldLevelEncryptionProfile);var NoSuchFunctionExists$=[
-3,n0,_NSFE,{[_e]:_c,[_hE]:404},[_M],[0]];n0_registry.registerError(NoSuchFunctionExists$,NoSuchFunctionExists);var NoSuchInvalidation$=[-3,n0,_NSI,{[_e]:_c,[_hE]:404},
[_M],[0]];n0_registry.registerError(NoSuchInvalidation$,NoSuchInvalidation);var NoSuchMonitoringSubscription$=[-3,n0,_NSMS,{[_e]:_c,[_hE]:404},[_M],[0]];n0_registry.
registerError(NoSuchMonitoringSubscription$,NoSuchMonitoringSubscription);var NoSuchOrigin$=[-3,n0,_NSO,{[_e]:_c,[_hE]:404},[_M],[0]];n0_registry.registerError(
NoSuchOrigin$,NoSuchOrigin);var NoSuchOriginAccessControl$=[-3,n0,_NSOAC,{[_e]:_c,[_hE]:404},[_M],[0]];n0_registry.registerError(NoSuchOriginAccessControl$,NoSuchOriginAccessControl);
var NoSuchOriginRequestPolicy$=[-3,n0,_NSORP,{[_e]:_c,[_hE]:404},[_M],[0]];n0_registry.registerError(NoSuchOriginRequestPolicy$,NoSuchOriginRequestPolicy);var NoSuchPublicKey$=[
-3,n0,_NSPK,{[_e]:_c,[_hE]:404},[_M],[0]];n0_registry.registerError(NoSuchPublicKey$,NoSuchPublicKey);var NoSuchRealtimeLogConfig$=[-3,n0,_NSRLC,{[_e]:_c,[_hE]:404},
[_M],[0]];n0_registry.registerError(NoSuchRealtimeLogConfig$,NoSuchRealtimeLogConfig);var NoSuchResource$=[-3,n0,_NSR,{[_e]:_c,[_hE]:404},[_M],[0]];n0_registry.
registerError(NoSuchResource$,NoSuchResource);var NoSuchResponseHeadersPolicy$=[-3,n0,_NSRHP,{[_e]:_c,[_hE]:404},[_M],[0]];n0_registry.registerError(NoSuchResponseHeadersPolicy$,
NoSuchResponseHeadersPolicy);var NoSuchStreamingDistribution$=[-3,n0,_NSSD,{[_e]:_c,[_hE]:404},[_M],[0]];n0_registry.registerError(NoSuchStreamingDistribution$,
NoSuchStreamingDistribution);var OriginAccessControlAlreadyExists$=[-3,n0,_OACAE,{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(OriginAccessControlAlreadyExists$,
OriginAccessControlAlreadyExists);var OriginAccessControlInUse$=[-3,n0,_OACIU,{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(OriginAccessControlInUse$,
OriginAccessControlInUse);var OriginRequestPolicyAlreadyExists$=[-3,n0,_ORPAE,{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(OriginRequestPolicyAlreadyExists$,
OriginRequestPolicyAlreadyExists);var OriginRequestPolicyInUse$=[-3,n0,_ORPIU,{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(OriginRequestPolicyInUse$,
OriginRequestPolicyInUse);var PreconditionFailed$=[-3,n0,_PF,{[_e]:_c,[_hE]:412},[_M],[0]];n0_registry.registerError(PreconditionFailed$,PreconditionFailed);var PublicKeyAlreadyExists$=[
-3,n0,_PKAE,{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(PublicKeyAlreadyExists$,PublicKeyAlreadyExists);var PublicKeyInUse$=[-3,n0,_PKIU,{[_e]:_c,[_hE]:409},
[_M],[0]];n0_registry.registerError(PublicKeyInUse$,PublicKeyInUse);var QueryArgProfileEmpty$=[-3,n0,_QAPE,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(
QueryArgProfileEmpty$,QueryArgProfileEmpty);var RealtimeLogConfigAlreadyExists$=[-3,n0,_RLCAE,{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(RealtimeLogConfigAlreadyExists$,
RealtimeLogConfigAlreadyExists);var RealtimeLogConfigInUse$=[-3,n0,_RLCIU,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(RealtimeLogConfigInUse$,RealtimeLogConfigInUse);
var RealtimeLogConfigOwnerMismatch$=[-3,n0,_RLCOM,{[_e]:_c,[_hE]:401},[_M],[0]];n0_registry.registerError(RealtimeLogConfigOwnerMismatch$,RealtimeLogConfigOwnerMismatch);
var ResourceInUse$=[-3,n0,_RIU,{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(ResourceInUse$,ResourceInUse);var ResourceNotDisabled$=[-3,n0,_RND,{[_e]:_c,
[_hE]:409},[_M],[0]];n0_registry.registerError(ResourceNotDisabled$,ResourceNotDisabled);var ResponseHeadersPolicyAlreadyExists$=[-3,n0,_RHPAE,{[_e]:_c,[_hE]:409},
[_M],[0]];n0_registry.registerError(ResponseHeadersPolicyAlreadyExists$,ResponseHeadersPolicyAlreadyExists);var ResponseHeadersPolicyInUse$=[-3,n0,_RHPIU,{[_e]:_c,
[_hE]:409},[_M],[0]];n0_registry.registerError(ResponseHeadersPolicyInUse$,ResponseHeadersPolicyInUse);var StagingDistributionInUse$=[-3,n0,_SDIU,{[_e]:_c,[_hE]:409},
[_M],[0]];n0_registry.registerError(StagingDistributionInUse$,StagingDistributionInUse);var StreamingDistributionAlreadyExists$=[-3,n0,_SDAE,{[_e]:_c,[_hE]:409},
[_M],[0]];n0_registry.registerError(StreamingDistributionAlreadyExists$,StreamingDistributionAlreadyExists);var StreamingDistributionNotDisabled$=[-3,n0,_SDND,{
[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(StreamingDistributionNotDisabled$,StreamingDistributionNotDisabled);var TestFunctionFailed$=[-3,n0,_TFF,{
[_e]:_se,[_hE]:500},[_M],[0]];n0_registry.registerError(TestFunctionFailed$,TestFunctionFailed);var TooLongCSPInResponseHeadersPolicy$=[-3,n0,_TLCSPIRHP,{[_e]:_c,
[_hE]:400},[_M],[0]];n0_registry.registerError(TooLongCSPInResponseHeadersPolicy$,TooLongCSPInResponseHeadersPolicy);var TooManyCacheBehaviors$=[-3,n0,_TMCB,{[_e]:_c,
[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyCacheBehaviors$,TooManyCacheBehaviors);var TooManyCachePolicies$=[-3,n0,_TMCP,{[_e]:_c,[_hE]:400},[_M],[0]];
n0_registry.registerError(TooManyCachePolicies$,TooManyCachePolicies);var TooManyCertificates$=[-3,n0,_TMC,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(
TooManyCertificates$,TooManyCertificates);var TooManyCloudFrontOriginAccessIdentities$=[-3,n0,_TMCFOAI,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyCloudFrontOriginAccessIdentities$,
TooManyCloudFrontOriginAccessIdentities);var TooManyContinuousDeploymentPolicies$=[-3,n0,_TMCDP,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyContinuousDeploymentPolicies$,
TooManyContinuousDeploymentPolicies);var TooManyCookieNamesInWhiteList$=[-3,n0,_TMCNIWL,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyCookieNamesInWhiteList$,
TooManyCookieNamesInWhiteList);var TooManyCookiesInCachePolicy$=[-3,n0,_TMCICP,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyCookiesInCachePolicy$,
TooManyCookiesInCachePolicy);var TooManyCookiesInOriginRequestPolicy$=[-3,n0,_TMCIORP,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyCookiesInOriginRequestPolicy$,
TooManyCookiesInOriginRequestPolicy);var TooManyCustomHeadersInResponseHeadersPolicy$=[-3,n0,_TMCHIRHP,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyCustomHeadersInResponseHeadersPolicy$,
TooManyCustomHeadersInResponseHeadersPolicy);var TooManyDistributionCNAMEs$=[-3,n0,_TMDCNAME,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyDistributionCNAMEs$,
TooManyDistributionCNAMEs);var TooManyDistributions$=[-3,n0,_TMD,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyDistributions$,TooManyDistributions);
var TooManyDistributionsAssociatedToCachePolicy$=[-3,n0,_TMDATCP,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyDistributionsAssociatedToCachePolicy$,
TooManyDistributionsAssociatedToCachePolicy);var TooManyDistributionsAssociatedToFieldLevelEncryptionConfig$=[-3,n0,_TMDATFLEC,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.
registerError(TooManyDistributionsAssociatedToFieldLevelEncryptionConfig$,TooManyDistributionsAssociatedToFieldLevelEncryptionConfig);var TooManyDistributionsAssociatedToKeyGroup$=[
-3,n0,_TMDATKG,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyDistributionsAssociatedToKeyGroup$,TooManyDistributionsAssociatedToKeyGroup);var TooManyDistributionsAssociatedToOriginAccessControl$=[
-3,n0,_TMDATOAC,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyDistributionsAssociatedToOriginAccessControl$,TooManyDistributionsAssociatedToOriginAccessControl);
var TooManyDistributionsAssociatedToOriginRequestPolicy$=[-3,n0,_TMDATORP,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyDistributionsAssociatedToOriginRequestPolicy$,
TooManyDistributionsAssociatedToOriginRequestPolicy);var TooManyDistributionsAssociatedToResponseHeadersPolicy$=[-3,n0,_TMDATRHP,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.
registerError(TooManyDistributionsAssociatedToResponseHeadersPolicy$,TooManyDistributionsAssociatedToResponseHeadersPolicy);var TooManyDistributionsWithFunctionAssociations$=[
-3,n0,_TMDWFA,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyDistributionsWithFunctionAssociations$,TooManyDistributionsWithFunctionAssociations);
var TooManyDistributionsWithLambdaAssociations$=[-3,n0,_TMDWLA,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyDistributionsWithLambdaAssociations$,
TooManyDistributionsWithLambdaAssociations);var TooManyDistributionsWithSingleFunctionARN$=[-3,n0,_TMDWSFARN,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(
TooManyDistributionsWithSingleFunctionARN$,TooManyDistributionsWithSingleFunctionARN);var TooManyFieldLevelEncryptionConfigs$=[-3,n0,_TMFLEC,{[_e]:_c,[_hE]:400},
[_M],[0]];n0_registry.registerError(TooManyFieldLevelEncryptionConfigs$,TooManyFieldLevelEncryptionConfigs);var TooManyFieldLevelEncryptionContentTypeProfiles$=[
-3,n0,_TMFLECTP,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyFieldLevelEncryptionContentTypeProfiles$,TooManyFieldLevelEncryptionContentTypeProfiles);
var TooManyFieldLevelEncryptionEncryptionEntities$=[-3,n0,_TMFLEEE,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyFieldLevelEncryptionEncryptionEntities$,
TooManyFieldLevelEncryptionEncryptionEntities);var TooManyFieldLevelEncryptionFieldPatterns$=[-3,n0,_TMFLEFP,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(
TooManyFieldLevelEncryptionFieldPatterns$,TooManyFieldLevelEncryptionFieldPatterns);var TooManyFieldLevelEncryptionProfiles$=[-3,n0,_TMFLEP,{[_e]:_c,[_hE]:400},
[_M],[0]];n0_registry.registerError(TooManyFieldLevelEncryptionProfiles$,TooManyFieldLevelEncryptionProfiles);var TooManyFieldLevelEncryptionQueryArgProfiles$=[
-3,n0,_TMFLEQAP,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyFieldLevelEncryptionQueryArgProfiles$,TooManyFieldLevelEncryptionQueryArgProfiles);
var TooManyFunctionAssociations$=[-3,n0,_TMFA,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyFunctionAssociations$,TooManyFunctionAssociations);
var TooManyFunctions$=[-3,n0,_TMF,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyFunctions$,TooManyFunctions);var TooManyHeadersInCachePolicy$=[
-3,n0,_TMHICP,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyHeadersInCachePolicy$,TooManyHeadersInCachePolicy);var TooManyHeadersInForwardedValues$=[
-3,n0,_TMHIFV,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyHeadersInForwardedValues$,TooManyHeadersInForwardedValues);var TooManyHeadersInOriginRequestPolicy$=[
-3,n0,_TMHIORP,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyHeadersInOriginRequestPolicy$,TooManyHeadersInOriginRequestPolicy);var TooManyInvalidationsInProgress$=[
-3,n0,_TMIIP,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyInvalidationsInProgress$,TooManyInvalidationsInProgress);var TooManyKeyGroups$=[-3,n0,
_TMKG,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyKeyGroups$,TooManyKeyGroups);var TooManyKeyGroupsAssociatedToDistribution$=[-3,n0,_TMKGATD,
{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyKeyGroupsAssociatedToDistribution$,TooManyKeyGroupsAssociatedToDistribution);var TooManyLambdaFunctionAssociations$=[
-3,n0,_TMLFA,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyLambdaFunctionAssociations$,TooManyLambdaFunctionAssociations);var TooManyOriginAccessControls$=[
-3,n0,_TMOAC,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyOriginAccessControls$,TooManyOriginAccessControls);var TooManyOriginCustomHeaders$=[
-3,n0,_TMOCH,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyOriginCustomHeaders$,TooManyOriginCustomHeaders);var TooManyOriginGroupsPerDistribution$=[
-3,n0,_TMOGPD,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyOriginGroupsPerDistribution$,TooManyOriginGroupsPerDistribution);var TooManyOriginRequestPolicies$=[
-3,n0,_TMORP,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyOriginRequestPolicies$,TooManyOriginRequestPolicies);var TooManyOrigins$=[-3,n0,_TMO,
{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyOrigins$,TooManyOrigins);var TooManyPublicKeys$=[-3,n0,_TMPK,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.
registerError(TooManyPublicKeys$,TooManyPublicKeys);var TooManyPublicKeysInKeyGroup$=[-3,n0,_TMPKIKG,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyPublicKeysInKeyGroup$,
TooManyPublicKeysInKeyGroup);var TooManyQueryStringParameters$=[-3,n0,_TMQSP,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyQueryStringParameters$,
TooManyQueryStringParameters);var TooManyQueryStringsInCachePolicy$=[-3,n0,_TMQSICP,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyQueryStringsInCachePolicy$,
TooManyQueryStringsInCachePolicy);var TooManyQueryStringsInOriginRequestPolicy$=[-3,n0,_TMQSIORP,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyQueryStringsInOriginRequestPolicy$,
TooManyQueryStringsInOriginRequestPolicy);var TooManyRealtimeLogConfigs$=[-3,n0,_TMRLC,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyRealtimeLogConfigs$,
TooManyRealtimeLogConfigs);var TooManyRemoveHeadersInResponseHeadersPolicy$=[-3,n0,_TMRHIRHP,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyRemoveHeadersInResponseHeadersPolicy$,
TooManyRemoveHeadersInResponseHeadersPolicy);var TooManyResponseHeadersPolicies$=[-3,n0,_TMRHP,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyResponseHeadersPolicies$,
TooManyResponseHeadersPolicies);var TooManyStreamingDistributionCNAMEs$=[-3,n0,_TMSDCNAME,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyStreamingDistributionCNAMEs$,
TooManyStreamingDistributionCNAMEs);var TooManyStreamingDistributions$=[-3,n0,_TMSD,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyStreamingDistributions$,
TooManyStreamingDistributions);var TooManyTrustedSigners$=[-3,n0,_TMTS,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyTrustedSigners$,TooManyTrustedSigners);
var TrustedKeyGroupDoesNotExist$=[-3,n0,_TKGDNE,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TrustedKeyGroupDoesNotExist$,TrustedKeyGroupDoesNotExist);
var TrustedSignerDoesNotExist$=[-3,n0,_TSDNE,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TrustedSignerDoesNotExist$,TrustedSignerDoesNotExist);var UnsupportedOperation$=[
-3,n0,_UO,{[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(UnsupportedOperation$,UnsupportedOperation);var errorTypeRegistries=[_s_registry,n0_registry],
CommentType=[0,n0,_CT,8,0],FunctionBlob=[0,n0,_FB,8,21],FunctionEventObject=[0,n0,_FEO,8,21],sensitiveStringType=[0,n0,_sST,8,0],ActiveTrustedKeyGroups$=[3,n0,_ATKG,
0,[_E,_Q,_I],[2,1,[()=>KGKeyPairIdsList,0]],2],ActiveTrustedSigners$=[3,n0,_ATS,0,[_E,_Q,_I],[2,1,[()=>SignerList,0]],2],Aliases$=[3,n0,_A,0,[_Q,_I],[1,[()=>AliasList,
0]],1],AliasICPRecordal$=[3,n0,_AICPR,0,[_CNAME,_ICPRS],[0,0]],AllowedMethods$=[3,n0,_AM,0,[_Q,_I,_CM],[1,[()=>MethodsList,0],[()=>CachedMethods$,0]],2],AnycastIpList$=[
3,n0,_AIL,0,[_Id,_N,_S,_Ar,_AI,_IC,_LMT,_IAT,_ICp],[0,0,0,0,[()=>AnycastIps,0],1,4,0,[()=>IpamConfig$,0]],7],AnycastIpListCollection$=[3,n0,_AILC,0,[_Ma,_MI,_ITs,
_Q,_I,_NM],[0,1,2,1,[()=>AnycastIpListSummaries,0],0],4],AnycastIpListSummary$=[3,n0,_AILS,0,[_Id,_N,_S,_Ar,_IC,_LMT,_IAT,_ET,_ICp],[0,0,0,0,1,4,0,0,[()=>IpamConfig$,
0]],6],AssociateAliasRequest$=[3,n0,_AAR,0,[_TDI,_Al],[[0,1],[0,{[_hQ]:_Al}]],2],AssociateDistributionTenantWebACLRequest$=[3,n0,_ADTWACLR,0,[_Id,_WACLA,_IM],[[
0,1],0,[0,{[_hH]:_IM_}]],2],AssociateDistributionTenantWebACLResult$=[3,n0,_ADTWACLRs,0,[_Id,_WACLA,_ET],[0,0,[0,{[_hH]:_ET}]]],AssociateDistributionWebACLRequest$=[
3,n0,_ADWACLR,0,[_Id,_WACLA,_IM],[[0,1],0,[0,{[_hH]:_IM_}]],2],AssociateDistributionWebACLResult$=[3,n0,_ADWACLRs,0,[_Id,_WACLA,_ET],[0,0,[0,{[_hH]:_ET}]]],CaCertificatesBundleS3Location$=[
3,n0,_CCBSL,0,[_B,_K,_R,_V],[0,0,0,0],3],CacheBehavior$=[3,n0,_CB,0,[_PP,_TOI,_VPP,_TS,_TKG,_AM,_SS,_C,_LFA,_FA,_FLEI,_RLCA,_CPI,_ORPI,_RHPI,_GC,_FV,_MTTL,_DTTL,
_MTTLa],[0,0,0,[()=>TrustedSigners$,0],[()=>TrustedKeyGroups$,0],[()=>AllowedMethods$,0],2,2,[()=>LambdaFunctionAssociations$,0],[()=>FunctionAssociations$,0],0,
0,0,0,0,()=>GrpcConfig$,[()=>ForwardedValues$,0],1,1,1],3],CacheBehaviors$=[3,n0,_CBa,0,[_Q,_I],[1,[()=>CacheBehaviorList,0]],1],CachedMethods$=[3,n0,_CM,0,[_Q,
_I],[1,[()=>MethodsList,0]],2],CachePolicy$=[3,n0,_CP,0,[_Id,_LMT,_CPC],[0,4,[()=>CachePolicyConfig$,0]],3],CachePolicyConfig$=[3,n0,_CPC,0,[_N,_MTTL,_Co,_DTTL,
_MTTLa,_PICKAFTO],[0,1,0,1,1,[()=>ParametersInCacheKeyAndForwardedToOrigin$,0]],2],CachePolicyCookiesConfig$=[3,n0,_CPCC,0,[_CBo,_Coo],[0,[()=>CookieNames$,0]],
1],CachePolicyHeadersConfig$=[3,n0,_CPHC,0,[_HB,_H],[0,[()=>Headers$,0]],1],CachePolicyList$=[3,n0,_CPL,0,[_MI,_Q,_NM,_I],[1,1,0,[()=>CachePolicySummaryList,0]],
2],CachePolicyQueryStringsConfig$=[3,n0,_CPQSC,0,[_QSB,_QS],[0,[()=>QueryStringNames$,0]],1],CachePolicySummary$=[3,n0,_CPS,0,[_T,_CP],[0,[()=>CachePolicy$,0]],
2],CacheTagConfig$=[3,n0,_CTC,0,[_HN],[0],1],Certificate$=[3,n0,_Ce,0,[_Ar],[0],1],CloudFrontOriginAccessIdentity$=[3,n0,_CFOAI,0,[_Id,_SCUI,_CFOAIC],[0,0,()=>CloudFrontOriginAccessIdentityConfig$],
2],CloudFrontOriginAccessIdentityConfig$=[3,n0,_CFOAIC,0,[_CR,_Co],[0,0],2],CloudFrontOriginAccessIdentityList$=[3,n0,_CFOAIL,0,[_Ma,_MI,_ITs,_Q,_NM,_I],[0,1,2,
1,0,[()=>CloudFrontOriginAccessIdentitySummaryList,0]],4],CloudFrontOriginAccessIdentitySummary$=[3,n0,_CFOAIS,0,[_Id,_SCUI,_Co],[0,0,0],3],ConflictingAlias$=[3,
n0,_CA,0,[_Al,_DI,_AIc],[0,0,0]],ConflictingAliasesList$=[3,n0,_CAL,0,[_NM,_MI,_Q,_I],[0,1,1,[()=>ConflictingAliases,0]]],ConnectionFunctionAssociation$=[3,n0,_CFA,
0,[_Id],[0],1],ConnectionFunctionSummary$=[3,n0,_CFS,0,[_N,_Id,_CFC,_CFAo,_S,_St,_CTr,_LMT],[0,0,[()=>FunctionConfig$,0],0,0,0,4,4],8],ConnectionFunctionTestResult$=[
3,n0,_CFTR,0,[_CFS,_CU,_CFEL,_CFEM,_CFO],[[()=>ConnectionFunctionSummary$,0],0,[()=>FunctionExecutionLogList,0],[()=>sensitiveStringType,0],[()=>sensitiveStringType,
0]]],ConnectionGroup$=[3,n0,_CG,0,[_Id,_N,_Ar,_CTr,_LMT,_Ta,_IE,_RE,_AILI,_S,_E,_IDs],[0,0,0,4,4,[()=>Tags$,0],2,0,0,0,2,2]],ConnectionGroupAssociationFilter$=[
3,n0,_CGAF,0,[_AILI],[0]],ConnectionGroupSummary$=[3,n0,_CGS,0,[_Id,_N,_Ar,_RE,_CTr,_LMT,_ET,_AILI,_E,_S,_IDs],[0,0,0,0,4,4,0,0,2,0,2],7],ContentTypeProfile$=[3,
n0,_CTP,0,[_F,_CTo,_PI],[0,0,0],2],ContentTypeProfileConfig$=[3,n0,_CTPC,0,[_FWCTIU,_CTPo],[2,[()=>ContentTypeProfiles$,0]],1],ContentTypeProfiles$=[3,n0,_CTPo,
0,[_Q,_I],[1,[()=>ContentTypeProfileList,0]],1],ContinuousDeploymentPolicy$=[3,n0,_CDP,0,[_Id,_LMT,_CDPC],[0,4,[()=>ContinuousDeploymentPolicyConfig$,0]],3],ContinuousDeploymentPolicyConfig$=[
3,n0,_CDPC,0,[_SDDN,_E,_TC],[[()=>StagingDistributionDnsNames$,0],2,()=>TrafficConfig$],2],ContinuousDeploymentPolicyList$=[3,n0,_CDPL,0,[_MI,_Q,_NM,_I],[1,1,0,
[()=>ContinuousDeploymentPolicySummaryList,0]],2],ContinuousDeploymentPolicySummary$=[3,n0,_CDPS,0,[_CDP],[[()=>ContinuousDeploymentPolicy$,0]],1],ContinuousDeploymentSingleHeaderConfig$=[
3,n0,_CDSHC,0,[_He,_Va],[0,0],2],ContinuousDeploymentSingleWeightConfig$=[3,n0,_CDSWC,0,[_W,_SSC],[1,()=>SessionStickinessConfig$],1],CookieNames$=[3,n0,_CN,0,[
_Q,_I],[1,[()=>CookieNameList,0]],1],CookiePreference$=[3,n0,_CPo,0,[_Fo,_WN],[0,[()=>CookieNames$,0]],1],CopyDistributionRequest$=[3,n0,_CDR,0,[_PDI,_CR,_Sta,_IM,
_E],[[0,1],0,[2,{[_hH]:_Sta}],[0,{[_hH]:_IM_}],2],2],CopyDistributionResult$=[3,n0,_CDRo,0,[_D,_L,_ET],[[()=>Distribution$,16],[0,{[_hH]:_L}],[0,{[_hH]:_ET}]]],
CreateAnycastIpListRequest$=[3,n0,_CAILR,0,[_N,_IC,_Ta,_IAT,_ICC],[0,1,[()=>Tags$,0],0,[()=>IpamCidrConfigList,0]],2],CreateAnycastIpListResult$=[3,n0,_CAILRr,0,
[_AIL,_ET],[[()=>AnycastIpList$,16],[0,{[_hH]:_ET}]]],CreateCachePolicyRequest$=[3,n0,_CCPR,0,[_CPC],[[()=>CachePolicyConfig$,{[_hP]:1,[_xN]:_CPC}]],1],CreateCachePolicyResult$=[
3,n0,_CCPRr,0,[_CP,_L,_ET],[[()=>CachePolicy$,16],[0,{[_hH]:_L}],[0,{[_hH]:_ET}]]],CreateCloudFrontOriginAccessIdentityRequest$=[3,n0,_CCFOAIR,0,[_CFOAIC],[[()=>CloudFrontOriginAccessIdentityConfig$,
{[_hP]:1,[_xN]:_CFOAIC}]],1],CreateCloudFrontOriginAccessIdentityResult$=[3,n0,_CCFOAIRr,0,[_CFOAI,_L,_ET],[[()=>CloudFrontOriginAccessIdentity$,16],[0,{[_hH]:_L}],
[0,{[_hH]:_ET}]]],CreateConnectionFunctionRequest$=[3,n0,_CCFR,0,[_N,_CFC,_CFCo,_Ta],[0,[()=>FunctionConfig$,0],[()=>FunctionBlob,0],[()=>Tags$,0]],3],CreateConnectionFunctionResult$=[
3,n0,_CCFRr,0,[_CFS,_L,_ET],[[()=>ConnectionFunctionSummary$,16],[0,{[_hH]:_L}],[0,{[_hH]:_ET}]]],CreateConnectionGroupRequest$=[3,n0,_CCGR,0,[_N,_IE,_Ta,_AILI,
_E],[0,2,[()=>Tags$,0],0,2],1],CreateConnectionGroupResult$=[3,n0,_CCGRr,0,[_CG,_ET],[[()=>ConnectionGroup$,16],[0,{[_hH]:_ET}]]],CreateContinuousDeploymentPolicyRequest$=[
3,n0,_CCDPR,0,[_CDPC],[[()=>ContinuousDeploymentPolicyConfig$,{[_hP]:1,[_xN]:_CDPC}]],1],CreateContinuousDeploymentPolicyResult$=[3,n0,_CCDPRr,0,[_CDP,_L,_ET],[
[()=>ContinuousDeploymentPolicy$,16],[0,{[_hH]:_L}],[0,{[_hH]:_ET}]]],CreateDistributionRequest$=[3,n0,_CDRr,0,[_DC],[[()=>DistributionConfig$,{[_hP]:1,[_xN]:_DC}]],
1],CreateDistributionResult$=[3,n0,_CDRre,0,[_D,_L,_ET],[[()=>Distribution$,16],[0,{[_hH]:_L}],[0,{[_hH]:_ET}]]],CreateDistributionTenantRequest$=[3,n0,_CDTR,0,
[_DI,_N,_Do,_Ta,_Cu,_P,_CGI,_MCR,_E],[0,0,()=>DomainList,[()=>Tags$,0],[()=>Customizations$,0],()=>_Parameters,0,()=>ManagedCertificateRequest$,2],3],CreateDistributionTenantResult$=[
3,n0,_CDTRr,0,[_DT,_ET],[[()=>DistributionTenant$,16],[0,{[_hH]:_ET}]]],CreateDistributionWithTagsRequest$=[3,n0,_CDWTR,0,[_DCWT],[[()=>DistributionConfigWithTags$,
{[_hP]:1,[_xN]:_DCWT}]],1],CreateDistributionWithTagsResult$=[3,n0,_CDWTRr,0,[_D,_L,_ET],[[()=>Distribution$,16],[0,{[_hH]:_L}],[0,{[_hH]:_ET}]]],CreateFieldLevelEncryptionConfigRequest$=[
3,n0,_CFLECR,0,[_FLEC],[[()=>FieldLevelEncryptionConfig$,{[_hP]:1,[_xN]:_FLEC}]],1],CreateFieldLevelEncryptionConfigResult$=[3,n0,_CFLECRr,0,[_FLE,_L,_ET],[[()=>FieldLevelEncryption$,
16],[0,{[_hH]:_L}],[0,{[_hH]:_ET}]]],CreateFieldLevelEncryptionProfileRequest$=[3,n0,_CFLEPR,0,[_FLEPC],[[()=>FieldLevelEncryptionProfileConfig$,{[_hP]:1,[_xN]:_FLEPC}]],
1],CreateFieldLevelEncryptionProfileResult$=[3,n0,_CFLEPRr,0,[_FLEP,_L,_ET],[[()=>FieldLevelEncryptionProfile$,16],[0,{[_hH]:_L}],[0,{[_hH]:_ET}]]],CreateFunctionRequest$=[
3,n0,_CFR,0,[_N,_FC,_FCu,_Ta],[0,[()=>FunctionConfig$,0],[()=>FunctionBlob,0],[()=>Tags$,0]],3],CreateFunctionResult$=[3,n0,_CFRr,0,[_FS,_L,_ET],[[()=>FunctionSummary$,
16],[0,{[_hH]:_L}],[0,{[_hH]:_ET}]]],CreateInvalidationForDistributionTenantRequest$=[3,n0,_CIFDTR,0,[_Id,_IB],[[0,1],[()=>InvalidationBatch$,{[_hP]:1,[_xN]:_IB}]],
2],CreateInvalidationForDistributionTenantResult$=[3,n0,_CIFDTRr,0,[_L,_In],[[0,{[_hH]:_L}],[()=>Invalidation$,16]]],CreateInvalidationRequest$=[3,n0,_CIR,0,[_DI,
_IB],[[0,1],[()=>InvalidationBatch$,{[_hP]:1,[_xN]:_IB}]],2],CreateInvalidationResult$=[3,n0,_CIRr,0,[_L,_In],[[0,{[_hH]:_L}],[()=>Invalidation$,16]]],CreateKeyGroupRequest$=[
3,n0,_CKGR,0,[_KGC],[[()=>KeyGroupConfig$,{[_hP]:1,[_xN]:_KGC}]],1],CreateKeyGroupResult$=[3,n0,_CKGRr,0,[_KG,_L,_ET],[[()=>KeyGroup$,16],[0,{[_hH]:_L}],[0,{[_hH]:_ET}]]],
CreateKeyValueStoreRequest$=[3,n0,_CKVSR,0,[_N,_Co,_IS,_Ta],[0,0,()=>ImportSource$,[()=>Tags$,0]],1],CreateKeyValueStoreResult$=[3,n0,_CKVSRr,0,[_KVS,_ET,_L],[[
()=>KeyValueStore$,16],[0,{[_hH]:_ET}],[0,{[_hH]:_L}]]],CreateMonitoringSubscriptionRequest$=[3,n0,_CMSR,0,[_DI,_MS],[[0,1],[()=>MonitoringSubscription$,{[_hP]:1,
[_xN]:_MS}]],2],CreateMonitoringSubscriptionResult$=[3,n0,_CMSRr,0,[_MS],[[()=>MonitoringSubscription$,16]]],CreateOriginAccessControlRequest$=[3,n0,_COACR,0,[_OACC],
[[()=>OriginAccessControlConfig$,{[_hP]:1,[_xN]:_OACC}]],1],CreateOriginAccessControlResult$=[3,n0,_COACRr,0,[_OAC,_L,_ET],[[()=>OriginAccessControl$,16],[0,{[_hH]:_L}],
[0,{[_hH]:_ET}]]],CreateOriginRequestPolicyRequest$=[3,n0,_CORPR,0,[_ORPC],[[()=>OriginRequestPolicyConfig$,{[_hP]:1,[_xN]:_ORPC}]],1],CreateOriginRequestPolicyResult$=[
3,n0,_CORPRr,0,[_ORP,_L,_ET],[[()=>OriginRequestPolicy$,16],[0,{[_hH]:_L}],[0,{[_hH]:_ET}]]],CreatePublicKeyRequest$=[3,n0,_CPKR,0,[_PKC],[[()=>PublicKeyConfig$,
{[_hP]:1,[_xN]:_PKC}]],1],CreatePublicKeyResult$=[3,n0,_CPKRr,0,[_PK,_L,_ET],[[()=>PublicKey$,16],[0,{[_hH]:_L}],[0,{[_hH]:_ET}]]],CreateRealtimeLogConfigRequest$=[
3,n0,_CRLCR,0,[_EP,_Fi,_N,_SR],[()=>EndPointList,[()=>FieldList,0],0,1],4],CreateRealtimeLogConfigResult$=[3,n0,_CRLCRr,0,[_RLC],[[()=>RealtimeLogConfig$,0]]],CreateResponseHeadersPolicyRequest$=[
3,n0,_CRHPR,0,[_RHPC],[[()=>ResponseHeadersPolicyConfig$,{[_hP]:1,[_xN]:_RHPC}]],1],CreateResponseHeadersPolicyResult$=[3,n0,_CRHPRr,0,[_RHP,_L,_ET],[[()=>ResponseHeadersPolicy$,
16],[0,{[_hH]:_L}],[0,{[_hH]:_ET}]]],CreateStreamingDistributionRequest$=[3,n0,_CSDR,0,[_SDC],[[()=>StreamingDistributionConfig$,{[_hP]:1,[_xN]:_SDC}]],1],CreateStreamingDistributionResult$=[
3,n0,_CSDRr,0,[_SD,_L,_ET],[[()=>StreamingDistribution$,16],[0,{[_hH]:_L}],[0,{[_hH]:_ET}]]],CreateStreamingDistributionWithTagsRequest$=[3,n0,_CSDWTR,0,[_SDCWT],
[[()=>StreamingDistributionConfigWithTags$,{[_hP]:1,[_xN]:_SDCWT}]],1],CreateStreamingDistributionWithTagsResult$=[3,n0,_CSDWTRr,0,[_SD,_L,_ET],[[()=>StreamingDistribution$,
16],[0,{[_hH]:_L}],[0,{[_hH]:_ET}]]],CreateTrustStoreRequest$=[3,n0,_CTSR,0,[_N,_CCBS,_UCCOCSPE,_Ta],[0,()=>CaCertificatesBundleSource$,2,[()=>Tags$,0]],2],CreateTrustStoreResult$=[
3,n0,_CTSRr,0,[_TSr,_ET],[[()=>TrustStore$,16],[0,{[_hH]:_ET}]]],CreateVpcOriginRequest$=[3,n0,_CVOR,0,[_VOEC,_Ta],[[()=>VpcOriginEndpointConfig$,0],[()=>Tags$,
0]],1],CreateVpcOriginResult$=[3,n0,_CVORr,0,[_VO,_L,_ET],[[()=>VpcOrigin$,16],[0,{[_hH]:_L}],[0,{[_hH]:_ET}]]],CustomErrorResponse$=[3,n0,_CER,0,[_EC,_RPP,_RC,
_ECMTTL],[1,0,0,1],1],CustomErrorResponses$=[3,n0,_CERu,0,[_Q,_I],[1,[()=>CustomErrorResponseList,0]],1],CustomHeaders$=[3,n0,_CH,0,[_Q,_I],[1,[()=>OriginCustomHeadersList,
0]],1],Customizations$=[3,n0,_Cu,0,[_WA,_Ce,_GR],[()=>WebAclCustomization$,()=>Certificate$,[()=>GeoRestrictionCustomization$,0]]],CustomOriginConfig$=[3,n0,_COC,
0,[_HTTPP,_HTTPSP,_OPP,_OSP,_ORT,_OKT,_IAT,_OMC],[1,1,0,[()=>OriginSslProtocols$,0],1,1,0,()=>OriginMtlsConfig$],3],DefaultCacheBehavior$=[3,n0,_DCB,0,[_TOI,_VPP,
_TS,_TKG,_AM,_SS,_C,_LFA,_FA,_FLEI,_RLCA,_CPI,_ORPI,_RHPI,_GC,_FV,_MTTL,_DTTL,_MTTLa],[0,0,[()=>TrustedSigners$,0],[()=>TrustedKeyGroups$,0],[()=>AllowedMethods$,
0],2,2,[()=>LambdaFunctionAssociations$,0],[()=>FunctionAssociations$,0],0,0,0,0,0,()=>GrpcConfig$,[()=>ForwardedValues$,0],1,1,1],2],DeleteAnycastIpListRequest$=[
3,n0,_DAILR,0,[_Id,_IM],[[0,1],[0,{[_hH]:_IM_}]],2],DeleteCachePolicyRequest$=[3,n0,_DCPR,0,[_Id,_IM],[[0,1],[0,{[_hH]:_IM_}]],1],DeleteCloudFrontOriginAccessIdentityRequest$=[
3,n0,_DCFOAIR,0,[_Id,_IM],[[0,1],[0,{[_hH]:_IM_}]],1],DeleteConnectionFunctionRequest$=[3,n0,_DCFR,0,[_Id,_IM],[[0,1],[0,{[_hH]:_IM_}]],2],DeleteConnectionGroupRequest$=[
3,n0,_DCGR,0,[_Id,_IM],[[0,1],[0,{[_hH]:_IM_}]],2],DeleteContinuousDeploymentPolicyRequest$=[3,n0,_DCDPR,0,[_Id,_IM],[[0,1],[0,{[_hH]:_IM_}]],1],DeleteDistributionRequest$=[
3,n0,_DDR,0,[_Id,_IM],[[0,1],[0,{[_hH]:_IM_}]],1],DeleteDistributionTenantRequest$=[3,n0,_DDTR,0,[_Id,_IM],[[0,1],[0,{[_hH]:_IM_}]],2],DeleteFieldLevelEncryptionConfigRequest$=[
3,n0,_DFLECR,0,[_Id,_IM],[[0,1],[0,{[_hH]:_IM_}]],1],DeleteFieldLevelEncryptionProfileRequest$=[3,n0,_DFLEPR,0,[_Id,_IM],[[0,1],[0,{[_hH]:_IM_}]],1],DeleteFunctionRequest$=[
3,n0,_DFR,0,[_N,_IM],[[0,1],[0,{[_hH]:_IM_}]],2],DeleteKeyGroupRequest$=[3,n0,_DKGR,0,[_Id,_IM],[[0,1],[0,{[_hH]:_IM_}]],1],DeleteKeyValueStoreRequest$=[3,n0,_DKVSR,
0,[_N,_IM],[[0,1],[0,{[_hH]:_IM_}]],2],DeleteMonitoringSubscriptionRequest$=[3,n0,_DMSR,0,[_DI],[[0,1]],1],DeleteMonitoringSubscriptionResult$=[3,n0,_DMSRe,0,[],
[]],DeleteOriginAccessControlRequest$=[3,n0,_DOACR,0,[_Id,_IM],[[0,1],[0,{[_hH]:_IM_}]],1],DeleteOriginRequestPolicyRequest$=[3,n0,_DORPR,0,[_Id,_IM],[[0,1],[0,
{[_hH]:_IM_}]],1],DeletePublicKeyRequest$=[3,n0,_DPKR,0,[_Id,_IM],[[0,1],[0,{[_hH]:_IM_}]],1],DeleteRealtimeLogConfigRequest$=[3,n0,_DRLCR,0,[_N,_ARN],[0,0]],DeleteResourcePolicyRequest$=[
3,n0,_DRPR,0,[_RA],[0],1],DeleteResponseHeadersPolicyRequest$=[3,n0,_DRHPR,0,[_Id,_IM],[[0,1],[0,{[_hH]:_IM_}]],1],DeleteStreamingDistributionRequest$=[3,n0,_DSDR,
0,[_Id,_IM],[[0,1],[0,{[_hH]:_IM_}]],1],DeleteTrustStoreRequest$=[3,n0,_DTSR,0,[_Id,_IM],[[0,1],[0,{[_hH]:_IM_}]],2],DeleteVpcOriginRequest$=[3,n0,_DVOR,0,[_Id,
_IM],[[0,1],[0,{[_hH]:_IM_}]],2],DeleteVpcOriginResult$=[3,n0,_DVORe,0,[_VO,_ET],[[()=>VpcOrigin$,16],[0,{[_hH]:_ET}]]],DescribeConnectionFunctionRequest$=[3,n0,
_DCFRe,0,[_Ide,_St],[[0,1],[0,{[_hQ]:_St}]],1],DescribeConnectionFunctionResult$=[3,n0,_DCFRes,0,[_CFS,_ET],[[()=>ConnectionFunctionSummary$,16],[0,{[_hH]:_ET}]]],
DescribeFunctionRequest$=[3,n0,_DFRe,0,[_N,_St],[[0,1],[0,{[_hQ]:_St}]],1],DescribeFunctionResult$=[3,n0,_DFRes,0,[_FS,_ET],[[()=>FunctionSummary$,16],[0,{[_hH]:_ET}]]],
DescribeKeyValueStoreRequest$=[3,n0,_DKVSRe,0,[_N],[[0,1]],1],DescribeKeyValueStoreResult$=[3,n0,_DKVSRes,0,[_KVS,_ET],[[()=>KeyValueStore$,16],[0,{[_hH]:_ET}]]],
DisassociateDistributionTenantWebACLRequest$=[3,n0,_DDTWACLR,0,[_Id,_IM],[[0,1],[0,{[_hH]:_IM_}]],1],DisassociateDistributionTenantWebACLResult$=[3,n0,_DDTWACLRi,
0,[_Id,_ET],[0,[0,{[_hH]:_ET}]]],DisassociateDistributionWebACLRequest$=[3,n0,_DDWACLR,0,[_Id,_IM],[[0,1],[0,{[_hH]:_IM_}]],1],DisassociateDistributionWebACLResult$=[
3,n0,_DDWACLRi,0,[_Id,_ET],[0,[0,{[_hH]:_ET}]]],Distribution$=[3,n0,_D,0,[_Id,_ARN,_S,_LMT,_IPIB,_DN,_DC,_ATS,_ATKG,_AICPRl],[0,0,0,4,1,0,[()=>DistributionConfig$,
0],[()=>ActiveTrustedSigners$,0],[()=>ActiveTrustedKeyGroups$,0],[()=>AliasICPRecordals,0]],7],DistributionConfig$=[3,n0,_DC,0,[_CR,_O,_DCB,_Co,_E,_A,_DRO,_OG,_CBa,
_CERu,_Lo,_PC,_VC,_Re,_WACLI,_HV,_IIPVE,_CDPI,_Sta,_AILI,_TCe,_CMo,_VMC,_CFA,_CTC],[0,[()=>Origins$,0],[()=>DefaultCacheBehavior$,0],[()=>CommentType,0],2,[()=>Aliases$,
0],0,[()=>OriginGroups$,0],[()=>CacheBehaviors$,0],[()=>CustomErrorResponses$,0],()=>LoggingConfig$,0,()=>ViewerCertificate$,[()=>Restrictions$,0],0,0,2,0,2,0,[
()=>TenantConfig$,0],0,()=>ViewerMtlsConfig$,()=>ConnectionFunctionAssociation$,()=>CacheTagConfig$],5],DistributionConfigWithTags$=[3,n0,_DCWT,0,[_DC,_Ta],[[()=>DistributionConfig$,
0],[()=>Tags$,0]],2],DistributionIdList$=[3,n0,_DIL,0,[_Ma,_MI,_ITs,_Q,_NM,_I],[0,1,2,1,0,[()=>DistributionIdListSummary,0]],4],DistributionIdOwner$=[3,n0,_DIO,
0,[_DI,_OAI],[0,0],2],DistributionIdOwnerList$=[3,n0,_DIOL,0,[_Ma,_MI,_ITs,_Q,_NM,_I],[0,1,2,1,0,[()=>DistributionIdOwnerItemList,0]],4],DistributionList$=[3,n0,
_DL,0,[_Ma,_MI,_ITs,_Q,_NM,_I],[0,1,2,1,0,[()=>DistributionSummaryList,0]],4],DistributionResourceId$=[3,n0,_DRI,0,[_DI,_DTI],[0,0]],DistributionSummary$=[3,n0,
_DS,0,[_Id,_ARN,_S,_LMT,_DN,_A,_O,_DCB,_CBa,_CERu,_Co,_PC,_E,_VC,_Re,_WACLI,_HV,_IIPVE,_Sta,_ET,_OG,_AICPRl,_CMo,_AILI,_VMC,_CFA],[0,0,0,4,0,[()=>Aliases$,0],[()=>Origins$,
0],[()=>DefaultCacheBehavior$,0],[()=>CacheBehaviors$,0],[()=>CustomErrorResponses$,0],[()=>sensitiveStringType,0],0,2,()=>ViewerCertificate$,[()=>Restrictions$,
0],0,0,2,2,0,[()=>OriginGroups$,0],[()=>AliasICPRecordals,0],0,0,()=>ViewerMtlsConfig$,()=>ConnectionFunctionAssociation$],19],DistributionTenant$=[3,n0,_DT,0,[
_Id,_DI,_N,_Ar,_Do,_Ta,_Cu,_P,_CGI,_CTr,_LMT,_E,_S],[0,0,0,0,()=>DomainResultList,[()=>Tags$,0],[()=>Customizations$,0],()=>_Parameters,0,4,4,2,0]],DistributionTenantAssociationFilter$=[
3,n0,_DTAF,0,[_DI,_CGI],[0,0]],DistributionTenantSummary$=[3,n0,_DTS,0,[_Id,_DI,_N,_Ar,_Do,_CTr,_LMT,_ET,_CGI,_Cu,_E,_S],[0,0,0,0,()=>DomainResultList,4,4,0,0,[
()=>Customizations$,0],2,0],8],DnsConfiguration$=[3,n0,_DCn,0,[_Dom,_S,_Rea],[0,0,0],2],DomainConflict$=[3,n0,_DCo,0,[_Dom,_RT,_RI,_AIc],[0,0,0,0],4],DomainItem$=[
3,n0,_DIo,0,[_Dom],[0],1],DomainResult$=[3,n0,_DR,0,[_Dom,_S],[0,0],1],EncryptionEntities$=[3,n0,_EE,0,[_Q,_I],[1,[()=>EncryptionEntityList,0]],1],EncryptionEntity$=[
3,n0,_EEn,0,[_PKI,_PIr,_FP],[0,0,[()=>FieldPatterns$,0]],3],EndPoint$=[3,n0,_EPn,0,[_ST,_KSC],[0,()=>KinesisStreamConfig$],1],FieldLevelEncryption$=[3,n0,_FLE,0,
[_Id,_LMT,_FLEC],[0,4,[()=>FieldLevelEncryptionConfig$,0]],3],FieldLevelEncryptionConfig$=[3,n0,_FLEC,0,[_CR,_Co,_QAPC,_CTPC],[0,0,[()=>QueryArgProfileConfig$,0],
[()=>ContentTypeProfileConfig$,0]],1],FieldLevelEncryptionList$=[3,n0,_FLEL,0,[_MI,_Q,_NM,_I],[1,1,0,[()=>FieldLevelEncryptionSummaryList,0]],2],FieldLevelEncryptionProfile$=[
3,n0,_FLEP,0,[_Id,_LMT,_FLEPC],[0,4,[()=>FieldLevelEncryptionProfileConfig$,0]],3],FieldLevelEncryptionProfileConfig$=[3,n0,_FLEPC,0,[_N,_CR,_EE,_Co],[0,0,[()=>EncryptionEntities$,
0],0],3],FieldLevelEncryptionProfileList$=[3,n0,_FLEPL,0,[_MI,_Q,_NM,_I],[1,1,0,[()=>FieldLevelEncryptionProfileSummaryList,0]],2],FieldLevelEncryptionProfileSummary$=[
3,n0,_FLEPS,0,[_Id,_LMT,_N,_EE,_Co],[0,4,0,[()=>EncryptionEntities$,0],0],4],FieldLevelEncryptionSummary$=[3,n0,_FLES,0,[_Id,_LMT,_Co,_QAPC,_CTPC],[0,4,0,[()=>QueryArgProfileConfig$,
0],[()=>ContentTypeProfileConfig$,0]],2],FieldPatterns$=[3,n0,_FP,0,[_Q,_I],[1,[()=>FieldPatternList,0]],1],ForwardedValues$=[3,n0,_FV,0,[_QSu,_Coo,_H,_QSCK],[2,
[()=>CookiePreference$,0],[()=>Headers$,0],[()=>QueryStringCacheKeys$,0]],2],FunctionAssociation$=[3,n0,_FAu,0,[_FARN,_ETv],[0,0],2],FunctionAssociations$=[3,n0,
_FA,0,[_Q,_I],[1,[()=>FunctionAssociationList,0]],1],FunctionConfig$=[3,n0,_FC,0,[_Co,_Ru,_KVSA],[0,0,[()=>KeyValueStoreAssociations$,0]],2],FunctionList$=[3,n0,
_FL,0,[_MI,_Q,_NM,_I],[1,1,0,[()=>FunctionSummaryList,0]],2],FunctionMetadata$=[3,n0,_FM,0,[_FARN,_LMT,_St,_CTr],[0,4,0,4],2],FunctionSummary$=[3,n0,_FS,0,[_N,_FC,
_FM,_S],[0,[()=>FunctionConfig$,0],()=>FunctionMetadata$,0],3],GeoRestriction$=[3,n0,_GRe,0,[_RTe,_Q,_I],[0,1,[()=>LocationList,0]],2],GeoRestrictionCustomization$=[
3,n0,_GRC,0,[_RTe,_Loc],[0,[()=>LocationList,0]],1],GetAnycastIpListRequest$=[3,n0,_GAILR,0,[_Id],[[0,1]],1],GetAnycastIpListResult$=[3,n0,_GAILRe,0,[_AIL,_ET],
[[()=>AnycastIpList$,16],[0,{[_hH]:_ET}]]],GetCachePolicyConfigRequest$=[3,n0,_GCPCR,0,[_Id],[[0,1]],1],GetCachePolicyConfigResult$=[3,n0,_GCPCRe,0,[_CPC,_ET],[
[()=>CachePolicyConfig$,16],[0,{[_hH]:_ET}]]],GetCachePolicyRequest$=[3,n0,_GCPR,0,[_Id],[[0,1]],1],GetCachePolicyResult$=[3,n0,_GCPRe,0,[_CP,_ET],[[()=>CachePolicy$,
16],[0,{[_hH]:_ET}]]],GetCloudFrontOriginAccessIdentityConfigRequest$=[3,n0,_GCFOAICR,0,[_Id],[[0,1]],1],GetCloudFrontOriginAccessIdentityConfigResult$=[3,n0,_GCFOAICRe,
0,[_CFOAIC,_ET],[[()=>CloudFrontOriginAccessIdentityConfig$,16],[0,{[_hH]:_ET}]]],GetCloudFrontOriginAccessIdentityRequest$=[3,n0,_GCFOAIR,0,[_Id],[[0,1]],1],GetCloudFrontOriginAccessIdentityResult$=[
3,n0,_GCFOAIRe,0,[_CFOAI,_ET],[[()=>CloudFrontOriginAccessIdentity$,16],[0,{[_hH]:_ET}]]],GetConnectionFunctionRequest$=[3,n0,_GCFR,0,[_Ide,_St],[[0,1],[0,{[_hQ]:_St}]],
1],GetConnectionFunctionResult$=[3,n0,_GCFRe,0,[_CFCo,_ET,_CTo],[[()=>FunctionBlob,16],[0,{[_hH]:_ET}],[0,{[_hH]:_CT_}]]],GetConnectionGroupByRoutingEndpointRequest$=[
3,n0,_GCGBRER,0,[_RE],[[0,{[_hQ]:_RE}]],1],GetConnectionGroupByRoutingEndpointResult$=[3,n0,_GCGBRERe,0,[_CG,_ET],[[()=>ConnectionGroup$,16],[0,{[_hH]:_ET}]]],GetConnectionGroupRequest$=[
3,n0,_GCGR,0,[_Ide],[[0,1]],1],GetConnectionGroupResult$=[3,n0,_GCGRe,0,[_CG,_ET],[[()=>ConnectionGroup$,16],[0,{[_hH]:_ET}]]],GetContinuousDeploymentPolicyConfigRequest$=[
3,n0,_GCDPCR,0,[_Id],[[0,1]],1],GetContinuousDeploymentPolicyConfigResult$=[3,n0,_GCDPCRe,0,[_CDPC,_ET],[[()=>ContinuousDeploymentPolicyConfig$,16],[0,{[_hH]:_ET}]]],
GetContinuousDeploymentPolicyRequest$=[3,n0,_GCDPR,0,[_Id],[[0,1]],1],GetContinuousDeploymentPolicyResult$=[3,n0,_GCDPRe,0,[_CDP,_ET],[[()=>ContinuousDeploymentPolicy$,
16],[0,{[_hH]:_ET}]]],GetDistributionConfigRequest$=[3,n0,_GDCR,0,[_Id],[[0,1]],1],GetDistributionConfigResult$=[3,n0,_GDCRe,0,[_DC,_ET],[[()=>DistributionConfig$,
16],[0,{[_hH]:_ET}]]],GetDistributionRequest$=[3,n0,_GDR,0,[_Id],[[0,1]],1],GetDistributionResult$=[3,n0,_GDRe,0,[_D,_ET],[[()=>Distribution$,16],[0,{[_hH]:_ET}]]],
GetDistributionTenantByDomainRequest$=[3,n0,_GDTBDR,0,[_Dom],[[0,{[_hQ]:_d}]],1],GetDistributionTenantByDomainResult$=[3,n0,_GDTBDRe,0,[_DT,_ET],[[()=>DistributionTenant$,
16],[0,{[_hH]:_ET}]]],GetDistributionTenantRequest$=[3,n0,_GDTR,0,[_Ide],[[0,1]],1],GetDistributionTenantResult$=[3,n0,_GDTRe,0,[_DT,_ET],[[()=>DistributionTenant$,
16],[0,{[_hH]:_ET}]]],GetFieldLevelEncryptionConfigRequest$=[3,n0,_GFLECR,0,[_Id],[[0,1]],1],GetFieldLevelEncryptionConfigResult$=[3,n0,_GFLECRe,0,[_FLEC,_ET],[
[()=>FieldLevelEncryptionConfig$,16],[0,{[_hH]:_ET}]]],GetFieldLevelEncryptionProfileConfigRequest$=[3,n0,_GFLEPCR,0,[_Id],[[0,1]],1],GetFieldLevelEncryptionProfileConfigResult$=[
3,n0,_GFLEPCRe,0,[_FLEPC,_ET],[[()=>FieldLevelEncryptionProfileConfig$,16],[0,{[_hH]:_ET}]]],GetFieldLevelEncryptionProfileRequest$=[3,n0,_GFLEPR,0,[_Id],[[0,1]],
1],GetFieldLevelEncryptionProfileResult$=[3,n0,_GFLEPRe,0,[_FLEP,_ET],[[()=>FieldLevelEncryptionProfile$,16],[0,{[_hH]:_ET}]]],GetFieldLevelEncryptionRequest$=[
3,n0,_GFLER,0,[_Id],[[0,1]],1],GetFieldLevelEncryptionResult$=[3,n0,_GFLERe,0,[_FLE,_ET],[[()=>FieldLevelEncryption$,16],[0,{[_hH]:_ET}]]],GetFunctionRequest$=[
3,n0,_GFR,0,[_N,_St],[[0,1],[0,{[_hQ]:_St}]],1],GetFunctionResult$=[3,n0,_GFRe,0,[_FCu,_ET,_CTo],[[()=>FunctionBlob,16],[0,{[_hH]:_ET}],[0,{[_hH]:_CT_}]]],GetInvalidationForDistributionTenantRequest$=[
3,n0,_GIFDTR,0,[_DTI,_Id],[[0,1],[0,1]],2],GetInvalidationForDistributionTenantResult$=[3,n0,_GIFDTRe,0,[_In],[[()=>Invalidation$,16]]],GetInvalidationRequest$=[
3,n0,_GIR,0,[_DI,_Id],[[0,1],[0,1]],2],GetInvalidationResult$=[3,n0,_GIRe,0,[_In],[[()=>Invalidation$,16]]],GetKeyGroupConfigRequest$=[3,n0,_GKGCR,0,[_Id],[[0,1]],
1],GetKeyGroupConfigResult$=[3,n0,_GKGCRe,0,[_KGC,_ET],[[()=>KeyGroupConfig$,16],[0,{[_hH]:_ET}]]],GetKeyGroupRequest$=[3,n0,_GKGR,0,[_Id],[[0,1]],1],GetKeyGroupResult$=[
3,n0,_GKGRe,0,[_KG,_ET],[[()=>KeyGroup$,16],[0,{[_hH]:_ET}]]],GetManagedCertificateDetailsRequest$=[3,n0,_GMCDR,0,[_Ide],[[0,1]],1],GetManagedCertificateDetailsResult$=[
3,n0,_GMCDRe,0,[_MCD],[[()=>ManagedCertificateDetails$,16]]],GetMonitoringSubscriptionRequest$=[3,n0,_GMSR,0,[_DI],[[0,1]],1],GetMonitoringSubscriptionResult$=[
3,n0,_GMSRe,0,[_MS],[[()=>MonitoringSubscription$,16]]],GetOriginAccessControlConfigRequest$=[3,n0,_GOACCR,0,[_Id],[[0,1]],1],GetOriginAccessControlConfigResult$=[
3,n0,_GOACCRe,0,[_OACC,_ET],[[()=>OriginAccessControlConfig$,16],[0,{[_hH]:_ET}]]],GetOriginAccessControlRequest$=[3,n0,_GOACR,0,[_Id],[[0,1]],1],GetOriginAccessControlResult$=[
3,n0,_GOACRe,0,[_OAC,_ET],[[()=>OriginAccessControl$,16],[0,{[_hH]:_ET}]]],GetOriginRequestPolicyConfigRequest$=[3,n0,_GORPCR,0,[_Id],[[0,1]],1],GetOriginRequestPolicyConfigResult$=[
3,n0,_GORPCRe,0,[_ORPC,_ET],[[()=>OriginRequestPolicyConfig$,16],[0,{[_hH]:_ET}]]],GetOriginRequestPolicyRequest$=[3,n0,_GORPR,0,[_Id],[[0,1]],1],GetOriginRequestPolicyResult$=[
3,n0,_GORPRe,0,[_ORP,_ET],[[()=>OriginRequestPolicy$,16],[0,{[_hH]:_ET}]]],GetPublicKeyConfigRequest$=[3,n0,_GPKCR,0,[_Id],[[0,1]],1],GetPublicKeyConfigResult$=[
3,n0,_GPKCRe,0,[_PKC,_ET],[[()=>PublicKeyConfig$,16],[0,{[_hH]:_ET}]]],GetPublicKeyRequest$=[3,n0,_GPKR,0,[_Id],[[0,1]],1],GetPublicKeyResult$=[3,n0,_GPKRe,0,[_PK,
_ET],[[()=>PublicKey$,16],[0,{[_hH]:_ET}]]],GetRealtimeLogConfigRequest$=[3,n0,_GRLCR,0,[_N,_ARN],[0,0]],GetRealtimeLogConfigResult$=[3,n0,_GRLCRe,0,[_RLC],[[()=>RealtimeLogConfig$,
0]]],GetResourcePolicyRequest$=[3,n0,_GRPR,0,[_RA],[0],1],GetResourcePolicyResult$=[3,n0,_GRPRe,0,[_RA,_PD],[0,0]],GetResponseHeadersPolicyConfigRequest$=[3,n0,
_GRHPCR,0,[_Id],[[0,1]],1],GetResponseHeadersPolicyConfigResult$=[3,n0,_GRHPCRe,0,[_RHPC,_ET],[[()=>ResponseHeadersPolicyConfig$,16],[0,{[_hH]:_ET}]]],GetResponseHeadersPolicyRequest$=[
3,n0,_GRHPR,0,[_Id],[[0,1]],1],GetResponseHeadersPolicyResult$=[3,n0,_GRHPRe,0,[_RHP,_ET],[[()=>ResponseHeadersPolicy$,16],[0,{[_hH]:_ET}]]],GetStreamingDistributionConfigRequest$=[
3,n0,_GSDCR,0,[_Id],[[0,1]],1],GetStreamingDistributionConfigResult$=[3,n0,_GSDCRe,0,[_SDC,_ET],[[()=>StreamingDistributionConfig$,16],[0,{[_hH]:_ET}]]],GetStreamingDistributionRequest$=[
3,n0,_GSDR,0,[_Id],[[0,1]],1],GetStreamingDistributionResult$=[3,n0,_GSDRe,0,[_SD,_ET],[[()=>StreamingDistribution$,16],[0,{[_hH]:_ET}]]],GetTrustStoreRequest$=[
3,n0,_GTSR,0,[_Ide],[[0,1]],1],GetTrustStoreResult$=[3,n0,_GTSRe,0,[_TSr,_ET],[[()=>TrustStore$,16],[0,{[_hH]:_ET}]]],GetVpcOriginRequest$=[3,n0,_GVOR,0,[_Id],[
[0,1]],1],GetVpcOriginResult$=[3,n0,_GVORe,0,[_VO,_ET],[[()=>VpcOrigin$,16],[0,{[_hH]:_ET}]]],GrpcConfig$=[3,n0,_GC,0,[_E],[2],1],Headers$=[3,n0,_H,0,[_Q,_I],[1,
[()=>HeaderList,0]],1],ImportSource$=[3,n0,_IS,0,[_STo,_SARN],[0,0],2],Invalidation$=[3,n0,_In,0,[_Id,_S,_CTre,_IB],[0,0,4,[()=>InvalidationBatch$,0]],4],InvalidationBatch$=[
3,n0,_IB,0,[_Pa,_CR],[[()=>Paths$,0],0],2],InvalidationList$=[3,n0,_IL,0,[_Ma,_MI,_ITs,_Q,_NM,_I],[0,1,2,1,0,[()=>InvalidationSummaryList,0]],4],InvalidationSummary$=[
3,n0,_ISn,0,[_Id,_CTre,_S],[0,4,0],3],IpamCidrConfig$=[3,n0,_ICCp,0,[_Ci,_IPA,_AIn,_S],[0,0,0,0],2],IpamConfig$=[3,n0,_ICp,0,[_Q,_ICC],[1,[()=>IpamCidrConfigList,
0]],2],KeyGroup$=[3,n0,_KG,0,[_Id,_LMT,_KGC],[0,4,[()=>KeyGroupConfig$,0]],3],KeyGroupConfig$=[3,n0,_KGC,0,[_N,_I,_Co],[0,[()=>PublicKeyIdList,0],0],2],KeyGroupList$=[
3,n0,_KGL,0,[_MI,_Q,_NM,_I],[1,1,0,[()=>KeyGroupSummaryList,0]],2],KeyGroupSummary$=[3,n0,_KGS,0,[_KG],[[()=>KeyGroup$,0]],1],KeyPairIds$=[3,n0,_KPI,0,[_Q,_I],[
1,[()=>KeyPairIdList,0]],1],KeyValueStore$=[3,n0,_KVS,0,[_N,_Id,_Co,_ARN,_LMT,_S],[0,0,0,0,4,0],5],KeyValueStoreAssociation$=[3,n0,_KVSAe,0,[_KVSARN],[0],1],KeyValueStoreAssociations$=[
3,n0,_KVSA,0,[_Q,_I],[1,[()=>KeyValueStoreAssociationList,0]],1],KeyValueStoreList$=[3,n0,_KVSL,0,[_MI,_Q,_NM,_I],[1,1,0,[()=>KeyValueStoreSummaryList,0]],2],KGKeyPairIds$=[
3,n0,_KGKPI,0,[_KGI,_KPI],[0,[()=>KeyPairIds$,0]]],KinesisStreamConfig$=[3,n0,_KSC,0,[_RARN,_SARNt],[0,0],2],LambdaFunctionAssociation$=[3,n0,_LFAa,0,[_LFARN,_ETv,
_IBn],[0,0,2],2],LambdaFunctionAssociations$=[3,n0,_LFA,0,[_Q,_I],[1,[()=>LambdaFunctionAssociationList,0]],1],ListAnycastIpListsRequest$=[3,n0,_LAILR,0,[_Ma,_MI],
[[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]]],ListAnycastIpListsResult$=[3,n0,_LAILRi,0,[_AILn],[[()=>AnycastIpListCollection$,{[_hP]:1,[_xN]:_AILC}]]],ListCachePoliciesRequest$=[
3,n0,_LCPR,0,[_T,_Ma,_MI],[[0,{[_hQ]:_T}],[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]]],ListCachePoliciesResult$=[3,n0,_LCPRi,0,[_CPL],[[()=>CachePolicyList$,16]]],ListCloudFrontOriginAccessIdentitiesRequest$=[
3,n0,_LCFOAIR,0,[_Ma,_MI],[[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]]],ListCloudFrontOriginAccessIdentitiesResult$=[3,n0,_LCFOAIRi,0,[_CFOAIL],[[()=>CloudFrontOriginAccessIdentityList$,
16]]],ListConflictingAliasesRequest$=[3,n0,_LCAR,0,[_DI,_Al,_Ma,_MI],[[0,{[_hQ]:_DI}],[0,{[_hQ]:_Al}],[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]],2],ListConflictingAliasesResult$=[
3,n0,_LCARi,0,[_CAL],[[()=>ConflictingAliasesList$,16]]],ListConnectionFunctionsRequest$=[3,n0,_LCFR,0,[_Ma,_MI,_St],[0,1,0]],ListConnectionFunctionsResult$=[3,
n0,_LCFRi,0,[_NM,_CF],[0,[()=>ConnectionFunctionSummaryList,0]]],ListConnectionGroupsRequest$=[3,n0,_LCGR,0,[_AF,_Ma,_MI],[()=>ConnectionGroupAssociationFilter$,
0,1]],ListConnectionGroupsResult$=[3,n0,_LCGRi,0,[_NM,_CGo],[0,[()=>ConnectionGroupSummaryList,0]]],ListContinuousDeploymentPoliciesRequest$=[3,n0,_LCDPR,0,[_Ma,
_MI],[[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]]],ListContinuousDeploymentPoliciesResult$=[3,n0,_LCDPRi,0,[_CDPL],[[()=>ContinuousDeploymentPolicyList$,16]]],ListDistributionsByAnycastIpListIdRequest$=[
3,n0,_LDBAILIR,0,[_AILI,_Ma,_MI],[[0,1],[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]],1],ListDistributionsByAnycastIpListIdResult$=[3,n0,_LDBAILIRi,0,[_DL],[[()=>DistributionList$,
16]]],ListDistributionsByCachePolicyIdRequest$=[3,n0,_LDBCPIR,0,[_CPI,_Ma,_MI],[[0,1],[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]],1],ListDistributionsByCachePolicyIdResult$=[
3,n0,_LDBCPIRi,0,[_DIL],[[()=>DistributionIdList$,16]]],ListDistributionsByConnectionFunctionRequest$=[3,n0,_LDBCFR,0,[_CFI,_Ma,_MI],[[0,{[_hQ]:_CFI}],[0,{[_hQ]:_Ma}],
[1,{[_hQ]:_MI}]],1],ListDistributionsByConnectionFunctionResult$=[3,n0,_LDBCFRi,0,[_DL],[[()=>DistributionList$,16]]],ListDistributionsByConnectionModeRequest$=[
3,n0,_LDBCMR,0,[_CMo,_Ma,_MI],[[0,1],[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]],1],ListDistributionsByConnectionModeResult$=[3,n0,_LDBCMRi,0,[_DL],[[()=>DistributionList$,
16]]],ListDistributionsByKeyGroupRequest$=[3,n0,_LDBKGR,0,[_KGI,_Ma,_MI],[[0,1],[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]],1],ListDistributionsByKeyGroupResult$=[3,n0,_LDBKGRi,
0,[_DIL],[[()=>DistributionIdList$,16]]],ListDistributionsByOriginRequestPolicyIdRequest$=[3,n0,_LDBORPIR,0,[_ORPI,_Ma,_MI],[[0,1],[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]],
1],ListDistributionsByOriginRequestPolicyIdResult$=[3,n0,_LDBORPIRi,0,[_DIL],[[()=>DistributionIdList$,16]]],ListDistributionsByOwnedResourceRequest$=[3,n0,_LDBORR,
0,[_RA,_Ma,_MI],[[0,1],[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]],1],ListDistributionsByOwnedResourceResult$=[3,n0,_LDBORRi,0,[_DL],[[()=>DistributionIdOwnerList$,16]]],ListDistributionsByRealtimeLogConfigRequest$=[
3,n0,_LDBRLCR,0,[_Ma,_MI,_RLCN,_RLCA],[0,1,0,0]],ListDistributionsByRealtimeLogConfigResult$=[3,n0,_LDBRLCRi,0,[_DL],[[()=>DistributionList$,16]]],ListDistributionsByResponseHeadersPolicyIdRequest$=[
3,n0,_LDBRHPIR,0,[_RHPI,_Ma,_MI],[[0,1],[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]],1],ListDistributionsByResponseHeadersPolicyIdResult$=[3,n0,_LDBRHPIRi,0,[_DIL],[[()=>DistributionIdList$,
16]]],ListDistributionsByTrustStoreRequest$=[3,n0,_LDBTSR,0,[_TSI,_Ma,_MI],[[0,{[_hQ]:_TSI}],[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]],1],ListDistributionsByTrustStoreResult$=[
3,n0,_LDBTSRi,0,[_DL],[[()=>DistributionList$,16]]],ListDistributionsByVpcOriginIdRequest$=[3,n0,_LDBVOIR,0,[_VOI,_Ma,_MI],[[0,1],[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]],
1],ListDistributionsByVpcOriginIdResult$=[3,n0,_LDBVOIRi,0,[_DIL],[[()=>DistributionIdList$,16]]],ListDistributionsByWebACLIdRequest$=[3,n0,_LDBWACLIR,0,[_WACLI,
_Ma,_MI],[[0,1],[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]],1],ListDistributionsByWebACLIdResult$=[3,n0,_LDBWACLIRi,0,[_DL],[[()=>DistributionList$,16]]],ListDistributionsRequest$=[
3,n0,_LDR,0,[_Ma,_MI],[[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]]],ListDistributionsResult$=[3,n0,_LDRi,0,[_DL],[[()=>DistributionList$,16]]],ListDistributionTenantsByCustomizationRequest$=[
3,n0,_LDTBCR,0,[_WACLA,_CAe,_Ma,_MI],[0,0,0,1]],ListDistributionTenantsByCustomizationResult$=[3,n0,_LDTBCRi,0,[_NM,_DTL],[0,[()=>DistributionTenantList,0]]],ListDistributionTenantsRequest$=[
3,n0,_LDTR,0,[_AF,_Ma,_MI],[()=>DistributionTenantAssociationFilter$,0,1]],ListDistributionTenantsResult$=[3,n0,_LDTRi,0,[_NM,_DTL],[0,[()=>DistributionTenantList,
0]]],ListDomainConflictsRequest$=[3,n0,_LDCR,0,[_Dom,_DCVR,_MI,_Ma],[0,()=>DistributionResourceId$,1,0],2],ListDomainConflictsResult$=[3,n0,_LDCRi,0,[_DCom,_NM],
[[()=>DomainConflictsList,0],0]],ListFieldLevelEncryptionConfigsRequest$=[3,n0,_LFLECR,0,[_Ma,_MI],[[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]]],ListFieldLevelEncryptionConfigsResult$=[
3,n0,_LFLECRi,0,[_FLEL],[[()=>FieldLevelEncryptionList$,16]]],ListFieldLevelEncryptionProfilesRequest$=[3,n0,_LFLEPR,0,[_Ma,_MI],[[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]]],
ListFieldLevelEncryptionProfilesResult$=[3,n0,_LFLEPRi,0,[_FLEPL],[[()=>FieldLevelEncryptionProfileList$,16]]],ListFunctionsRequest$=[3,n0,_LFR,0,[_Ma,_MI,_St],
[[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}],[0,{[_hQ]:_St}]]],ListFunctionsResult$=[3,n0,_LFRi,0,[_FL],[[()=>FunctionList$,16]]],ListInvalidationsForDistributionTenantRequest$=[
3,n0,_LIFDTR,0,[_Id,_Ma,_MI],[[0,1],[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]],1],ListInvalidationsForDistributionTenantResult$=[3,n0,_LIFDTRi,0,[_IL],[[()=>InvalidationList$,
16]]],ListInvalidationsRequest$=[3,n0,_LIR,0,[_DI,_Ma,_MI],[[0,1],[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]],1],ListInvalidationsResult$=[3,n0,_LIRi,0,[_IL],[[()=>InvalidationList$,
16]]],ListKeyGroupsRequest$=[3,n0,_LKGR,0,[_Ma,_MI],[[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]]],ListKeyGroupsResult$=[3,n0,_LKGRi,0,[_KGL],[[()=>KeyGroupList$,16]]],ListKeyValueStoresRequest$=[
3,n0,_LKVSR,0,[_Ma,_MI,_S],[[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}],[0,{[_hQ]:_S}]]],ListKeyValueStoresResult$=[3,n0,_LKVSRi,0,[_KVSL],[[()=>KeyValueStoreList$,16]]],ListOriginAccessControlsRequest$=[
3,n0,_LOACR,0,[_Ma,_MI],[[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]]],ListOriginAccessControlsResult$=[3,n0,_LOACRi,0,[_OACL],[[()=>OriginAccessControlList$,16]]],ListOriginRequestPoliciesRequest$=[
3,n0,_LORPR,0,[_T,_Ma,_MI],[[0,{[_hQ]:_T}],[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]]],ListOriginRequestPoliciesResult$=[3,n0,_LORPRi,0,[_ORPL],[[()=>OriginRequestPolicyList$,
16]]],ListPublicKeysRequest$=[3,n0,_LPKR,0,[_Ma,_MI],[[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]]],ListPublicKeysResult$=[3,n0,_LPKRi,0,[_PKL],[[()=>PublicKeyList$,16]]],ListRealtimeLogConfigsRequest$=[
3,n0,_LRLCR,0,[_MI,_Ma],[[1,{[_hQ]:_MI}],[0,{[_hQ]:_Ma}]]],ListRealtimeLogConfigsResult$=[3,n0,_LRLCRi,0,[_RLCe],[[()=>RealtimeLogConfigs$,16]]],ListResponseHeadersPoliciesRequest$=[
3,n0,_LRHPR,0,[_T,_Ma,_MI],[[0,{[_hQ]:_T}],[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]]],ListResponseHeadersPoliciesResult$=[3,n0,_LRHPRi,0,[_RHPL],[[()=>ResponseHeadersPolicyList$,
16]]],ListStreamingDistributionsRequest$=[3,n0,_LSDR,0,[_Ma,_MI],[[0,{[_hQ]:_Ma}],[1,{[_hQ]:_MI}]]],ListStreamingDistributionsResult$=[3,n0,_LSDRi,0,[_SDL],[[()=>StreamingDistributionList$,
16]]],ListTagsForResourceRequest$=[3,n0,_LTFRR,0,[_Res],[[0,{[_hQ]:_Res}]],1],ListTagsForResourceResult$=[3,n0,_LTFRRi,0,[_Ta],[[()=>Tags$,16]],1],ListTrustStoresRequest$=[
3,n0,_LTSR,0,[_Ma,_MI],[0,1]],ListTrustStoresResult$=[3,n0,_LTSRi,0,[_NM,_TSL],[0,[()=>TrustStoreList,0]]],ListVpcOriginsRequest$=[3,n0,_LVOR,0,[_Ma,_MI],[[0,{[_hQ]:_Ma}],
[1,{[_hQ]:_MI}]]],ListVpcOriginsResult$=[3,n0,_LVORi,0,[_VOL],[[()=>VpcOriginList$,16]]],LoggingConfig$=[3,n0,_LC,0,[_E,_ICn,_B,_Pr],[2,2,0,0]],ManagedCertificateDetails$=[
3,n0,_MCD,0,[_CAe,_CS,_VTH,_VTD],[0,0,0,()=>ValidationTokenDetailList]],ManagedCertificateRequest$=[3,n0,_MCR,0,[_VTH,_PDN,_CTLP],[0,0,0],1],MonitoringSubscription$=[
3,n0,_MS,0,[_RMSC],[()=>RealtimeMetricsSubscriptionConfig$]],Origin$=[3,n0,_Or,0,[_Id,_DN,_OP,_CH,_SOC,_COC,_VOC,_CAo,_CTon,_RCT,_OS,_OACI],[0,0,0,[()=>CustomHeaders$,
0],()=>S3OriginConfig$,[()=>CustomOriginConfig$,0],()=>VpcOriginConfig$,1,1,1,()=>OriginShield$,0],2],OriginAccessControl$=[3,n0,_OAC,0,[_Id,_OACC],[0,()=>OriginAccessControlConfig$],
1],OriginAccessControlConfig$=[3,n0,_OACC,0,[_N,_SP,_SB,_OACOT,_De],[0,0,0,0,0],4],OriginAccessControlList$=[3,n0,_OACL,0,[_Ma,_MI,_ITs,_Q,_NM,_I],[0,1,2,1,0,[()=>OriginAccessControlSummaryList,
0]],4],OriginAccessControlSummary$=[3,n0,_OACS,0,[_Id,_De,_N,_SP,_SB,_OACOT],[0,0,0,0,0,0],6],OriginCustomHeader$=[3,n0,_OCH,0,[_HN,_HVe],[0,[()=>sensitiveStringType,
0]],2],OriginGroup$=[3,n0,_OGr,0,[_Id,_FCa,_Me,_SC],[0,[()=>OriginGroupFailoverCriteria$,0],[()=>OriginGroupMembers$,0],0],3],OriginGroupFailoverCriteria$=[3,n0,
_OGFC,0,[_SCt],[[()=>StatusCodes$,0]],1],OriginGroupMember$=[3,n0,_OGM,0,[_OI],[0],1],OriginGroupMembers$=[3,n0,_OGMr,0,[_Q,_I],[1,[()=>OriginGroupMemberList,0]],
2],OriginGroups$=[3,n0,_OG,0,[_Q,_I],[1,[()=>OriginGroupList,0]],1],OriginMtlsConfig$=[3,n0,_OMC,0,[_CCA],[0],1],OriginRequestPolicy$=[3,n0,_ORP,0,[_Id,_LMT,_ORPC],
[0,4,[()=>OriginRequestPolicyConfig$,0]],3],OriginRequestPolicyConfig$=[3,n0,_ORPC,0,[_N,_HC,_CC,_QSC,_Co],[0,[()=>OriginRequestPolicyHeadersConfig$,0],[()=>OriginRequestPolicyCookiesConfig$,
0],[()=>OriginRequestPolicyQueryStringsConfig$,0],0],4],OriginRequestPolicyCookiesConfig$=[3,n0,_ORPCC,0,[_CBo,_Coo],[0,[()=>CookieNames$,0]],1],OriginRequestPolicyHeadersConfig$=[
3,n0,_ORPHC,0,[_HB,_H],[0,[()=>Headers$,0]],1],OriginRequestPolicyList$=[3,n0,_ORPL,0,[_MI,_Q,_NM,_I],[1,1,0,[()=>OriginRequestPolicySummaryList,0]],2],OriginRequestPolicyQueryStringsConfig$=[
3,n0,_ORPQSC,0,[_QSB,_QS],[0,[()=>QueryStringNames$,0]],1],OriginRequestPolicySummary$=[3,n0,_ORPS,0,[_T,_ORP],[0,[()=>OriginRequestPolicy$,0]],2],Origins$=[3,n0,
_O,0,[_Q,_I],[1,[()=>OriginList,0]],2],OriginShield$=[3,n0,_OS,0,[_E,_OSR],[2,0],1],OriginSslProtocols$=[3,n0,_OSP,0,[_Q,_I],[1,[()=>SslProtocolsList,0]],2],Parameter$=[
3,n0,_Par,0,[_N,_Va],[0,0],2],ParameterDefinition$=[3,n0,_PDa,0,[_N,_Def],[0,[()=>ParameterDefinitionSchema$,0]],2],ParameterDefinitionSchema$=[3,n0,_PDS,0,[_SSt],
[[()=>StringSchemaConfig$,0]]],ParametersInCacheKeyAndForwardedToOrigin$=[3,n0,_PICKAFTO,0,[_EAEG,_HC,_CC,_QSC,_EAEB],[2,[()=>CachePolicyHeadersConfig$,0],[()=>CachePolicyCookiesConfig$,
0],[()=>CachePolicyQueryStringsConfig$,0],2],4],Paths$=[3,n0,_Pa,0,[_Q,_I],[1,[()=>PathList,0]],1],PublicKey$=[3,n0,_PK,0,[_Id,_CTr,_PKC],[0,4,()=>PublicKeyConfig$],
3],PublicKeyConfig$=[3,n0,_PKC,0,[_CR,_N,_EK,_Co],[0,0,0,0],3],PublicKeyList$=[3,n0,_PKL,0,[_MI,_Q,_NM,_I],[1,1,0,[()=>PublicKeySummaryList,0]],2],PublicKeySummary$=[
3,n0,_PKS,0,[_Id,_N,_CTr,_EK,_Co],[0,0,4,0,0],4],PublishConnectionFunctionRequest$=[3,n0,_PCFR,0,[_Id,_IM],[[0,1],[0,{[_hH]:_IM_}]],2],PublishConnectionFunctionResult$=[
3,n0,_PCFRu,0,[_CFS],[[()=>ConnectionFunctionSummary$,16]]],PublishFunctionRequest$=[3,n0,_PFR,0,[_N,_IM],[[0,1],[0,{[_hH]:_IM_}]],2],PublishFunctionResult$=[3,
n0,_PFRu,0,[_FS],[[()=>FunctionSummary$,16]]],PutResourcePolicyRequest$=[3,n0,_PRPR,0,[_RA,_PD],[0,0],2],PutResourcePolicyResult$=[3,n0,_PRPRu,0,[_RA],[0]],QueryArgProfile$=[
3,n0,_QAP,0,[_QA,_PI],[0,0],2],QueryArgProfileConfig$=[3,n0,_QAPC,0,[_FWQAPIU,_QAPu],[2,[()=>QueryArgProfiles$,0]],1],QueryArgProfiles$=[3,n0,_QAPu,0,[_Q,_I],[1,
[()=>QueryArgProfileList,0]],1],QueryStringCacheKeys$=[3,n0,_QSCK,0,[_Q,_I],[1,[()=>QueryStringCacheKeysList,0]],1],QueryStringNames$=[3,n0,_QSN,0,[_Q,_I],[1,[()=>QueryStringNamesList,
0]],1],RealtimeLogConfig$=[3,n0,_RLC,0,[_ARN,_N,_SR,_EP,_Fi],[0,0,1,()=>EndPointList,[()=>FieldList,0]],5],RealtimeLogConfigs$=[3,n0,_RLCe,0,[_MI,_ITs,_Ma,_I,_NM],
[1,2,0,[()=>RealtimeLogConfigList,0],0],3],RealtimeMetricsSubscriptionConfig$=[3,n0,_RMSC,0,[_RMSS],[0],1],ResponseHeadersPolicy$=[3,n0,_RHP,0,[_Id,_LMT,_RHPC],
[0,4,[()=>ResponseHeadersPolicyConfig$,0]],3],ResponseHeadersPolicyAccessControlAllowHeaders$=[3,n0,_RHPACAH,0,[_Q,_I],[1,[()=>AccessControlAllowHeadersList,0]],
2],ResponseHeadersPolicyAccessControlAllowMethods$=[3,n0,_RHPACAM,0,[_Q,_I],[1,[()=>AccessControlAllowMethodsList,0]],2],ResponseHeadersPolicyAccessControlAllowOrigins$=[
3,n0,_RHPACAO,0,[_Q,_I],[1,[()=>AccessControlAllowOriginsList,0]],2],ResponseHeadersPolicyAccessControlExposeHeaders$=[3,n0,_RHPACEH,0,[_Q,_I],[1,[()=>AccessControlExposeHeadersList,
0]],1],ResponseHeadersPolicyConfig$=[3,n0,_RHPC,0,[_N,_Co,_CCo,_SHC,_STHC,_CHC,_RHC],[0,0,[()=>ResponseHeadersPolicyCorsConfig$,0],()=>ResponseHeadersPolicySecurityHeadersConfig$,
()=>ResponseHeadersPolicyServerTimingHeadersConfig$,[()=>ResponseHeadersPolicyCustomHeadersConfig$,0],[()=>ResponseHeadersPolicyRemoveHeadersConfig$,0]],1],ResponseHeadersPolicyContentSecurityPolicy$=[
3,n0,_RHPCSP,0,[_Ov,_CSP],[2,0],2],ResponseHeadersPolicyContentTypeOptions$=[3,n0,_RHPCTO,0,[_Ov],[2],1],ResponseHeadersPolicyCorsConfig$=[3,n0,_RHPCC,0,[_ACAO,
_ACAH,_ACAM,_ACAC,_OO,_ACEH,_ACMAS],[[()=>ResponseHeadersPolicyAccessControlAllowOrigins$,0],[()=>ResponseHeadersPolicyAccessControlAllowHeaders$,0],[()=>ResponseHeadersPolicyAccessControlAllowMethods$,
0],2,2,[()=>ResponseHeadersPolicyAccessControlExposeHeaders$,0],1],5],ResponseHeadersPolicyCustomHeader$=[3,n0,_RHPCH,0,[_He,_Va,_Ov],[0,0,2],3],ResponseHeadersPolicyCustomHeadersConfig$=[
3,n0,_RHPCHC,0,[_Q,_I],[1,[()=>ResponseHeadersPolicyCustomHeaderList,0]],1],ResponseHeadersPolicyFrameOptions$=[3,n0,_RHPFO,0,[_Ov,_FO],[2,0],2],ResponseHeadersPolicyList$=[
3,n0,_RHPL,0,[_MI,_Q,_NM,_I],[1,1,0,[()=>ResponseHeadersPolicySummaryList,0]],2],ResponseHeadersPolicyReferrerPolicy$=[3,n0,_RHPRP,0,[_Ov,_RP],[2,0],2],ResponseHeadersPolicyRemoveHeader$=[
3,n0,_RHPRH,0,[_He],[0],1],ResponseHeadersPolicyRemoveHeadersConfig$=[3,n0,_RHPRHC,0,[_Q,_I],[1,[()=>ResponseHeadersPolicyRemoveHeaderList,0]],1],ResponseHeadersPolicySecurityHeadersConfig$=[
3,n0,_RHPSHC,0,[_XSSP,_FOr,_RP,_CSP,_CTO,_STS],[()=>ResponseHeadersPolicyXSSProtection$,()=>ResponseHeadersPolicyFrameOptions$,()=>ResponseHeadersPolicyReferrerPolicy$,
()=>ResponseHeadersPolicyContentSecurityPolicy$,()=>ResponseHeadersPolicyContentTypeOptions$,()=>ResponseHeadersPolicyStrictTransportSecurity$]],ResponseHeadersPolicyServerTimingHeadersConfig$=[
3,n0,_RHPSTHC,0,[_E,_SR],[2,1],1],ResponseHeadersPolicyStrictTransportSecurity$=[3,n0,_RHPSTS,0,[_Ov,_ACMAS,_ISnc,_Pre],[2,1,2,2],2],ResponseHeadersPolicySummary$=[
3,n0,_RHPS,0,[_T,_RHP],[0,[()=>ResponseHeadersPolicy$,0]],2],ResponseHeadersPolicyXSSProtection$=[3,n0,_RHPXSSP,0,[_Ov,_Pro,_MBo,_RU],[2,2,2,0],2],Restrictions$=[
3,n0,_Re,0,[_GRe],[[()=>GeoRestriction$,0]],1],S3Origin$=[3,n0,_SO,0,[_DN,_OAIr],[0,0],2],S3OriginConfig$=[3,n0,_SOC,0,[_OAIr,_ORT],[0,1],1],SessionStickinessConfig$=[
3,n0,_SSC,0,[_ITTL,_MTTLax],[1,1],2],Signer$=[3,n0,_Si,0,[_AAN,_KPI],[0,[()=>KeyPairIds$,0]]],StagingDistributionDnsNames$=[3,n0,_SDDN,0,[_Q,_I],[1,[()=>StagingDistributionDnsNameList,
0]],1],StatusCodes$=[3,n0,_SCt,0,[_Q,_I],[1,[()=>StatusCodeList,0]],2],StreamingDistribution$=[3,n0,_SD,0,[_Id,_ARN,_S,_DN,_ATS,_SDC,_LMT],[0,0,0,0,[()=>ActiveTrustedSigners$,
0],[()=>StreamingDistributionConfig$,0],4],6],StreamingDistributionConfig$=[3,n0,_SDC,0,[_CR,_SO,_Co,_TS,_E,_A,_Lo,_PC],[0,()=>S3Origin$,0,[()=>TrustedSigners$,
0],2,[()=>Aliases$,0],()=>StreamingLoggingConfig$,0],5],StreamingDistributionConfigWithTags$=[3,n0,_SDCWT,0,[_SDC,_Ta],[[()=>StreamingDistributionConfig$,0],[()=>Tags$,
0]],2],StreamingDistributionList$=[3,n0,_SDL,0,[_Ma,_MI,_ITs,_Q,_NM,_I],[0,1,2,1,0,[()=>StreamingDistributionSummaryList,0]],4],StreamingDistributionSummary$=[3,
n0,_SDS,0,[_Id,_ARN,_S,_LMT,_DN,_SO,_A,_TS,_Co,_PC,_E],[0,0,0,4,0,()=>S3Origin$,[()=>Aliases$,0],[()=>TrustedSigners$,0],0,0,2],11],StreamingLoggingConfig$=[3,n0,
_SLC,0,[_E,_B,_Pr],[2,0,0],3],StringSchemaConfig$=[3,n0,_SSCt,0,[_Req,_Co,_DV],[2,[()=>sensitiveStringType,0],0],1],Tag$=[3,n0,_Tag,0,[_K,_Va],[0,0],1],TagKeys$=[
3,n0,_TK,0,[_I],[[()=>TagKeyList,0]]],TagResourceRequest$=[3,n0,_TRR,0,[_Res,_Ta],[[0,{[_hQ]:_Res}],[()=>Tags$,{[_hP]:1,[_xN]:_Ta}]],2],Tags$=[3,n0,_Ta,0,[_I],[
[()=>TagList,0]]],TenantConfig$=[3,n0,_TCe,0,[_PDar],[[()=>ParameterDefinitions,0]]],TestConnectionFunctionRequest$=[3,n0,_TCFR,0,[_Id,_IM,_CO,_St],[[0,1],[0,{[_hH]:_IM_}],
[()=>FunctionEventObject,0],0],3],TestConnectionFunctionResult$=[3,n0,_TCFRe,0,[_CFTR],[[()=>ConnectionFunctionTestResult$,16]]],TestFunctionRequest$=[3,n0,_TFR,
0,[_N,_IM,_EO,_St],[[0,1],[0,{[_hH]:_IM_}],[()=>FunctionEventObject,0],0],3],TestFunctionResult$=[3,n0,_TFRe,0,[_TR],[[()=>TestResult$,16]]],TestResult$=[3,n0,_TR,
0,[_FS,_CU,_FEL,_FEM,_FOu],[[()=>FunctionSummary$,0],0,[()=>FunctionExecutionLogList,0],[()=>sensitiveStringType,0],[()=>sensitiveStringType,0]]],TrafficConfig$=[
3,n0,_TC,0,[_T,_SWC,_SHCi],[0,()=>ContinuousDeploymentSingleWeightConfig$,()=>ContinuousDeploymentSingleHeaderConfig$],1],TrustedKeyGroups$=[3,n0,_TKG,0,[_E,_Q,
_I],[2,1,[()=>TrustedKeyGroupIdList,0]],2],TrustedSigners$=[3,n0,_TS,0,[_E,_Q,_I],[2,1,[()=>AwsAccountNumberList,0]],2],TrustStore$=[3,n0,_TSr,0,[_Id,_Ar,_N,_S,
_NOCC,_LMT,_Rea,_UCCOCSPE],[0,0,0,0,1,4,0,2]],TrustStoreConfig$=[3,n0,_TSC,0,[_TSIr,_ATSCN,_ICE],[0,2,2],1],TrustStoreSummary$=[3,n0,_TSS,0,[_Id,_Ar,_N,_S,_NOCC,
_LMT,_ET,_Rea],[0,0,0,0,1,4,0,0],7],UntagResourceRequest$=[3,n0,_URR,0,[_Res,_TK],[[0,{[_hQ]:_Res}],[()=>TagKeys$,{[_hP]:1,[_xN]:_TK}]],2],UpdateAnycastIpListRequest$=[
3,n0,_UAILR,0,[_Id,_IM,_IAT,_ICC],[[0,1],[0,{[_hH]:_IM_}],0,[()=>IpamCidrConfigList,0]],2],UpdateAnycastIpListResult$=[3,n0,_UAILRp,0,[_AIL,_ET],[[()=>AnycastIpList$,
16],[0,{[_hH]:_ET}]]],UpdateCachePolicyRequest$=[3,n0,_UCPR,0,[_CPC,_Id,_IM],[[()=>CachePolicyConfig$,{[_hP]:1,[_xN]:_CPC}],[0,1],[0,{[_hH]:_IM_}]],2],UpdateCachePolicyResult$=[
3,n0,_UCPRp,0,[_CP,_ET],[[()=>CachePolicy$,16],[0,{[_hH]:_ET}]]],UpdateCloudFrontOriginAccessIdentityRequest$=[3,n0,_UCFOAIR,0,[_CFOAIC,_Id,_IM],[[()=>CloudFrontOriginAccessIdentityConfig$,
{[_hP]:1,[_xN]:_CFOAIC}],[0,1],[0,{[_hH]:_IM_}]],2],UpdateCloudFrontOriginAccessIdentityResult$=[3,n0,_UCFOAIRp,0,[_CFOAI,_ET],[[()=>CloudFrontOriginAccessIdentity$,
16],[0,{[_hH]:_ET}]]],UpdateConnectionFunctionRequest$=[3,n0,_UCFR,0,[_Id,_IM,_CFC,_CFCo],[[0,1],[0,{[_hH]:_IM_}],[()=>FunctionConfig$,0],[()=>FunctionBlob,0]],
4],UpdateConnectionFunctionResult$=[3,n0,_UCFRp,0,[_CFS,_ET],[[()=>ConnectionFunctionSummary$,16],[0,{[_hH]:_ET}]]],UpdateConnectionGroupRequest$=[3,n0,_UCGR,0,
[_Id,_IM,_IE,_AILI,_E],[[0,1],[0,{[_hH]:_IM_}],2,0,2],2],UpdateConnectionGroupResult$=[3,n0,_UCGRp,0,[_CG,_ET],[[()=>ConnectionGroup$,16],[0,{[_hH]:_ET}]]],UpdateContinuousDeploymentPolicyRequest$=[
3,n0,_UCDPR,0,[_CDPC,_Id,_IM],[[()=>ContinuousDeploymentPolicyConfig$,{[_hP]:1,[_xN]:_CDPC}],[0,1],[0,{[_hH]:_IM_}]],2],UpdateContinuousDeploymentPolicyResult$=[
3,n0,_UCDPRp,0,[_CDP,_ET],[[()=>ContinuousDeploymentPolicy$,16],[0,{[_hH]:_ET}]]],UpdateDistributionRequest$=[3,n0,_UDR,0,[_DC,_Id,_IM],[[()=>DistributionConfig$,
{[_hP]:1,[_xN]:_DC}],[0,1],[0,{[_hH]:_IM_}]],2],UpdateDistributionResult$=[3,n0,_UDRp,0,[_D,_ET],[[()=>Distribution$,16],[0,{[_hH]:_ET}]]],UpdateDistributionTenantRequest$=[
3,n0,_UDTR,0,[_Id,_IM,_DI,_Do,_Cu,_P,_CGI,_MCR,_E],[[0,1],[0,{[_hH]:_IM_}],0,()=>DomainList,[()=>Customizations$,0],()=>_Parameters,0,()=>ManagedCertificateRequest$,
2],2],UpdateDistributionTenantResult$=[3,n0,_UDTRp,0,[_DT,_ET],[[()=>DistributionTenant$,16],[0,{[_hH]:_ET}]]],UpdateDistributionWithStagingConfigRequest$=[3,n0,
_UDWSCR,0,[_Id,_SDI,_IM],[[0,1],[0,{[_hQ]:_SDI}],[0,{[_hH]:_IM_}]],1],UpdateDistributionWithStagingConfigResult$=[3,n0,_UDWSCRp,0,[_D,_ET],[[()=>Distribution$,16],
[0,{[_hH]:_ET}]]],UpdateDomainAssociationRequest$=[3,n0,_UDAR,0,[_Dom,_TRa,_IM],[0,()=>DistributionResourceId$,[0,{[_hH]:_IM_}]],2],UpdateDomainAssociationResult$=[
3,n0,_UDARp,0,[_Dom,_RI,_ET],[0,0,[0,{[_hH]:_ET}]]],UpdateFieldLevelEncryptionConfigRequest$=[3,n0,_UFLECR,0,[_FLEC,_Id,_IM],[[()=>FieldLevelEncryptionConfig$,{
[_hP]:1,[_xN]:_FLEC}],[0,1],[0,{[_hH]:_IM_}]],2],UpdateFieldLevelEncryptionConfigResult$=[3,n0,_UFLECRp,0,[_FLE,_ET],[[()=>FieldLevelEncryption$,16],[0,{[_hH]:_ET}]]],
UpdateFieldLevelEncryptionProfileRequest$=[3,n0,_UFLEPR,0,[_FLEPC,_Id,_IM],[[()=>FieldLevelEncryptionProfileConfig$,{[_hP]:1,[_xN]:_FLEPC}],[0,1],[0,{[_hH]:_IM_}]],
2],UpdateFieldLevelEncryptionProfileResult$=[3,n0,_UFLEPRp,0,[_FLEP,_ET],[[()=>FieldLevelEncryptionProfile$,16],[0,{[_hH]:_ET}]]],UpdateFunctionRequest$=[3,n0,_UFR,
0,[_N,_IM,_FC,_FCu],[[0,1],[0,{[_hH]:_IM_}],[()=>FunctionConfig$,0],[()=>FunctionBlob,0]],4],UpdateFunctionResult$=[3,n0,_UFRp,0,[_FS,_ET],[[()=>FunctionSummary$,
16],[0,{[_hH]:_ETt}]]],UpdateKeyGroupRequest$=[3,n0,_UKGR,0,[_KGC,_Id,_IM],[[()=>KeyGroupConfig$,{[_hP]:1,[_xN]:_KGC}],[0,1],[0,{[_hH]:_IM_}]],2],UpdateKeyGroupResult$=[
3,n0,_UKGRp,0,[_KG,_ET],[[()=>KeyGroup$,16],[0,{[_hH]:_ET}]]],UpdateKeyValueStoreRequest$=[3,n0,_UKVSR,0,[_N,_Co,_IM],[[0,1],0,[0,{[_hH]:_IM_}]],3],UpdateKeyValueStoreResult$=[
3,n0,_UKVSRp,0,[_KVS,_ET],[[()=>KeyValueStore$,16],[0,{[_hH]:_ET}]]],UpdateOriginAccessControlRequest$=[3,n0,_UOACR,0,[_OACC,_Id,_IM],[[()=>OriginAccessControlConfig$,
{[_hP]:1,[_xN]:_OACC}],[0,1],[0,{[_hH]:_IM_}]],2],UpdateOriginAccessControlResult$=[3,n0,_UOACRp,0,[_OAC,_ET],[[()=>OriginAccessControl$,16],[0,{[_hH]:_ET}]]],UpdateOriginRequestPolicyRequest$=[
3,n0,_UORPR,0,[_ORPC,_Id,_IM],[[()=>OriginRequestPolicyConfig$,{[_hP]:1,[_xN]:_ORPC}],[0,1],[0,{[_hH]:_IM_}]],2],UpdateOriginRequestPolicyResult$=[3,n0,_UORPRp,
0,[_ORP,_ET],[[()=>OriginRequestPolicy$,16],[0,{[_hH]:_ET}]]],UpdatePublicKeyRequest$=[3,n0,_UPKR,0,[_PKC,_Id,_IM],[[()=>PublicKeyConfig$,{[_hP]:1,[_xN]:_PKC}],
[0,1],[0,{[_hH]:_IM_}]],2],UpdatePublicKeyResult$=[3,n0,_UPKRp,0,[_PK,_ET],[[()=>PublicKey$,16],[0,{[_hH]:_ET}]]],UpdateRealtimeLogConfigRequest$=[3,n0,_URLCR,0,
[_EP,_Fi,_N,_ARN,_SR],[()=>EndPointList,[()=>FieldList,0],0,0,1]],UpdateRealtimeLogConfigResult$=[3,n0,_URLCRp,0,[_RLC],[[()=>RealtimeLogConfig$,0]]],UpdateResponseHeadersPolicyRequest$=[
3,n0,_URHPR,0,[_RHPC,_Id,_IM],[[()=>ResponseHeadersPolicyConfig$,{[_hP]:1,[_xN]:_RHPC}],[0,1],[0,{[_hH]:_IM_}]],2],UpdateResponseHeadersPolicyResult$=[3,n0,_URHPRp,
0,[_RHP,_ET],[[()=>ResponseHeadersPolicy$,16],[0,{[_hH]:_ET}]]],UpdateStreamingDistributionRequest$=[3,n0,_USDR,0,[_SDC,_Id,_IM],[[()=>StreamingDistributionConfig$,
{[_hP]:1,[_xN]:_SDC}],[0,1],[0,{[_hH]:_IM_}]],2],UpdateStreamingDistributionResult$=[3,n0,_USDRp,0,[_SD,_ET],[[()=>StreamingDistribution$,16],[0,{[_hH]:_ET}]]],
UpdateTrustStoreRequest$=[3,n0,_UTSR,0,[_Id,_IM,_CCBS,_UCCOCSPE],[[0,1],[0,{[_hH]:_IM_}],[()=>CaCertificatesBundleSource$,16],[2,{[_hH]:_UCCOCSPE}]],2],UpdateTrustStoreResult$=[
3,n0,_UTSRp,0,[_TSr,_ET],[[()=>TrustStore$,16],[0,{[_hH]:_ET}]]],UpdateVpcOriginRequest$=[3,n0,_UVOR,0,[_VOEC,_Id,_IM],[[()=>VpcOriginEndpointConfig$,{[_hP]:1,[_xN]:_VOEC}],
[0,1],[0,{[_hH]:_IM_}]],3],UpdateVpcOriginResult$=[3,n0,_UVORp,0,[_VO,_ET],[[()=>VpcOrigin$,16],[0,{[_hH]:_ET}]]],ValidationTokenDetail$=[3,n0,_VTDa,0,[_Dom,_RTed,
_RF],[0,0,0],1],VerifyDnsConfigurationRequest$=[3,n0,_VDCR,0,[_Ide,_Dom],[0,0],1],VerifyDnsConfigurationResult$=[3,n0,_VDCRe,0,[_DCL],[[()=>DnsConfigurationList,
0]]],ViewerCertificate$=[3,n0,_VC,0,[_CFDC,_IAMCI,_ACMCA,_SSLSM,_MPV,_Ce,_CSe],[2,0,0,0,0,0,0]],ViewerMtlsConfig$=[3,n0,_VMC,0,[_Mo,_TSC],[0,()=>TrustStoreConfig$]],
VpcOrigin$=[3,n0,_VO,0,[_Id,_Ar,_S,_CTr,_LMT,_VOEC,_AIc],[0,0,0,4,4,[()=>VpcOriginEndpointConfig$,0],0],6],VpcOriginConfig$=[3,n0,_VOC,0,[_VOI,_OAI,_ORT,_OKT],[
0,0,1,1],1],VpcOriginEndpointConfig$=[3,n0,_VOEC,0,[_N,_Ar,_HTTPP,_HTTPSP,_OPP,_OSP,_IAT],[0,0,1,1,0,[()=>OriginSslProtocols$,0],0],5],VpcOriginList$=[3,n0,_VOL,
0,[_Ma,_MI,_ITs,_Q,_NM,_I],[0,1,2,1,0,[()=>VpcOriginSummaryList,0]],4],VpcOriginSummary$=[3,n0,_VOS,0,[_Id,_N,_S,_CTr,_LMT,_Ar,_OEA,_AIc,_IAT],[0,0,0,4,4,0,0,0,
0],7],WebAclCustomization$=[3,n0,_WAC,0,[_Ac,_Ar],[0,0],1],__Unit="unit",AccessControlAllowHeadersList=[1,n0,_ACAHL,0,[0,{[_xN]:_He}]],AccessControlAllowMethodsList=[
1,n0,_ACAML,0,[0,{[_xN]:_Met}]],AccessControlAllowOriginsList=[1,n0,_ACAOL,0,[0,{[_xN]:_Or}]],AccessControlExposeHeadersList=[1,n0,_ACEHL,0,[0,{[_xN]:_He}]],AliasICPRecordals=[
1,n0,_AICPRl,0,[()=>AliasICPRecordal$,{[_xN]:_AICPR}]],AliasList=[1,n0,_AL,0,[0,{[_xN]:_CNAME}]],AnycastIpListSummaries=[1,n0,_AILSn,0,[()=>AnycastIpListSummary$,
{[_xN]:_AILS}]],AnycastIps=[1,n0,_AI,0,[0,{[_xN]:_AIn}]],AwsAccountNumberList=[1,n0,_AANL,0,[0,{[_xN]:_AAN}]],CacheBehaviorList=[1,n0,_CBL,0,[()=>CacheBehavior$,
{[_xN]:_CB}]],CachePolicySummaryList=[1,n0,_CPSL,0,[()=>CachePolicySummary$,{[_xN]:_CPS}]],CloudFrontOriginAccessIdentitySummaryList=[1,n0,_CFOAISL,0,[()=>CloudFrontOriginAccessIdentitySummary$,
{[_xN]:_CFOAIS}]],ConflictingAliases=[1,n0,_CAon,0,[()=>ConflictingAlias$,{[_xN]:_CA}]],ConnectionFunctionSummaryList=[1,n0,_CFSL,0,[()=>ConnectionFunctionSummary$,
{[_xN]:_CFS}]],ConnectionGroupSummaryList=[1,n0,_CGSL,0,[()=>ConnectionGroupSummary$,{[_xN]:_CGS}]],ContentTypeProfileList=[1,n0,_CTPL,0,[()=>ContentTypeProfile$,
{[_xN]:_CTP}]],ContinuousDeploymentPolicySummaryList=[1,n0,_CDPSL,0,[()=>ContinuousDeploymentPolicySummary$,{[_xN]:_CDPS}]],CookieNameList=[1,n0,_CNL,0,[0,{[_xN]:_N}]],
CustomErrorResponseList=[1,n0,_CERL,0,[()=>CustomErrorResponse$,{[_xN]:_CER}]],DistributionIdListSummary=[1,n0,_DILS,0,[0,{[_xN]:_DI}]],DistributionIdOwnerItemList=[
1,n0,_DIOIL,0,[()=>DistributionIdOwner$,{[_xN]:_DIO}]],DistributionSummaryList=[1,n0,_DSL,0,[()=>DistributionSummary$,{[_xN]:_DS}]],DistributionTenantList=[1,n0,
_DTL,0,[()=>DistributionTenantSummary$,{[_xN]:_DTS}]],DnsConfigurationList=[1,n0,_DCL,0,[()=>DnsConfiguration$,{[_xN]:_DCn}]],DomainConflictsList=[1,n0,_DCLo,0,
[()=>DomainConflict$,{[_xN]:_DCom}]],DomainList=[1,n0,_DLo,0,()=>DomainItem$],DomainResultList=[1,n0,_DRL,0,()=>DomainResult$],EncryptionEntityList=[1,n0,_EEL,0,
[()=>EncryptionEntity$,{[_xN]:_EEn}]],EndPointList=[1,n0,_EPL,0,()=>EndPoint$],FieldLevelEncryptionProfileSummaryList=[1,n0,_FLEPSL,0,[()=>FieldLevelEncryptionProfileSummary$,
{[_xN]:_FLEPS}]],FieldLevelEncryptionSummaryList=[1,n0,_FLESL,0,[()=>FieldLevelEncryptionSummary$,{[_xN]:_FLES}]],FieldList=[1,n0,_FLi,0,[0,{[_xN]:_Fie}]],FieldPatternList=[
1,n0,_FPL,0,[0,{[_xN]:_FPi}]],FunctionAssociationList=[1,n0,_FAL,0,[()=>FunctionAssociation$,{[_xN]:_FAu}]],FunctionExecutionLogList=[1,n0,_FELL,8,0],FunctionSummaryList=[
1,n0,_FSL,0,[()=>FunctionSummary$,{[_xN]:_FS}]],HeaderList=[1,n0,_HL,0,[0,{[_xN]:_N}]],InvalidationSummaryList=[1,n0,_ISL,0,[()=>InvalidationSummary$,{[_xN]:_ISn}]],
IpamCidrConfigList=[1,n0,_ICCL,0,[()=>IpamCidrConfig$,{[_xN]:_ICCp}]],KeyGroupSummaryList=[1,n0,_KGSL,0,[()=>KeyGroupSummary$,{[_xN]:_KGS}]],KeyPairIdList=[1,n0,
_KPIL,0,[0,{[_xN]:_KPIe}]],KeyValueStoreAssociationList=[1,n0,_KVSAL,0,[()=>KeyValueStoreAssociation$,{[_xN]:_KVSAe}]],KeyValueStoreSummaryList=[1,n0,_KVSSL,0,[
()=>KeyValueStore$,{[_xN]:_KVS}]],KGKeyPairIdsList=[1,n0,_KGKPIL,0,[()=>KGKeyPairIds$,{[_xN]:_KG}]],LambdaFunctionAssociationList=[1,n0,_LFAL,0,[()=>LambdaFunctionAssociation$,
{[_xN]:_LFAa}]],LocationList=[1,n0,_LL,0,[0,{[_xN]:_L}]],MethodsList=[1,n0,_ML,0,[0,{[_xN]:_Met}]],OriginAccessControlSummaryList=[1,n0,_OACSL,0,[()=>OriginAccessControlSummary$,
{[_xN]:_OACS}]],OriginCustomHeadersList=[1,n0,_OCHL,0,[()=>OriginCustomHeader$,{[_xN]:_OCH}]],OriginGroupList=[1,n0,_OGL,0,[()=>OriginGroup$,{[_xN]:_OGr}]],OriginGroupMemberList=[
1,n0,_OGML,0,[()=>OriginGroupMember$,{[_xN]:_OGM}]],OriginList=[1,n0,_OL,0,[()=>Origin$,{[_xN]:_Or}]],OriginRequestPolicySummaryList=[1,n0,_ORPSL,0,[()=>OriginRequestPolicySummary$,
{[_xN]:_ORPS}]],ParameterDefinitions=[1,n0,_PDar,0,[()=>ParameterDefinition$,0]],_Parameters=[1,n0,_P,0,()=>Parameter$],PathList=[1,n0,_PL,0,[0,{[_xN]:_Pat}]],PublicKeyIdList=[
1,n0,_PKIL,0,[0,{[_xN]:_PK}]],PublicKeySummaryList=[1,n0,_PKSL,0,[()=>PublicKeySummary$,{[_xN]:_PKS}]],QueryArgProfileList=[1,n0,_QAPL,0,[()=>QueryArgProfile$,{
[_xN]:_QAP}]],QueryStringCacheKeysList=[1,n0,_QSCKL,0,[0,{[_xN]:_N}]],QueryStringNamesList=[1,n0,_QSNL,0,[0,{[_xN]:_N}]],RealtimeLogConfigList=[1,n0,_RLCL,0,[()=>RealtimeLogConfig$,
0]],ResponseHeadersPolicyCustomHeaderList=[1,n0,_RHPCHL,0,[()=>ResponseHeadersPolicyCustomHeader$,{[_xN]:_RHPCH}]],ResponseHeadersPolicyRemoveHeaderList=[1,n0,_RHPRHL,
0,[()=>ResponseHeadersPolicyRemoveHeader$,{[_xN]:_RHPRH}]],ResponseHeadersPolicySummaryList=[1,n0,_RHPSL,0,[()=>ResponseHeadersPolicySummary$,{[_xN]:_RHPS}]],SignerList=[
1,n0,_SL,0,[()=>Signer$,{[_xN]:_Si}]],SslProtocolsList=[1,n0,_SPL,0,[0,{[_xN]:_SPs}]],StagingDistributionDnsNameList=[1,n0,_SDDNL,0,[0,{[_xN]:_DNn}]],StatusCodeList=[
1,n0,_SCL,0,[1,{[_xN]:_SCta}]],StreamingDistributionSummaryList=[1,n0,_SDSL,0,[()=>StreamingDistributionSummary$,{[_xN]:_SDS}]],TagKeyList=[1,n0,_TKL,0,[0,{[_xN]:_K}]],
TagList=[1,n0,_TL,0,[()=>Tag$,{[_xN]:_Tag}]],TrustedKeyGroupIdList=[1,n0,_TKGIL,0,[0,{[_xN]:_KG}]],TrustStoreList=[1,n0,_TSL,0,[()=>TrustStoreSummary$,{[_xN]:_TSS}]],
ValidationTokenDetailList=[1,n0,_VTDL,0,()=>ValidationTokenDetail$],VpcOriginSummaryList=[1,n0,_VOSL,0,[()=>VpcOriginSummary$,{[_xN]:_VOS}]],CaCertificatesBundleSource$=[
4,n0,_CCBS,0,[_CCBSL],[()=>CaCertificatesBundleS3Location$]],AssociateAlias$=[9,n0,_AA,{[_h]:["PUT","/2020-05-31/distribution/{TargetDistributionId}/associate-a\
lias",200]},()=>AssociateAliasRequest$,()=>__Unit],AssociateDistributionTenantWebACL$=[9,n0,_ADTWACL,{[_h]:["PUT","/2020-05-31/distribution-tenant/{Id}/associat\
e-web-acl",200]},()=>AssociateDistributionTenantWebACLRequest$,()=>AssociateDistributionTenantWebACLResult$],AssociateDistributionWebACL$=[9,n0,_ADWACL,{[_h]:["\
PUT","/2020-05-31/distribution/{Id}/associate-web-acl",200]},()=>AssociateDistributionWebACLRequest$,()=>AssociateDistributionWebACLResult$],CopyDistribution$=[
9,n0,_CD,{[_h]:["POST","/2020-05-31/distribution/{PrimaryDistributionId}/copy",201]},()=>CopyDistributionRequest$,()=>CopyDistributionResult$],CreateAnycastIpList$=[
9,n0,_CAIL,{[_h]:["POST","/2020-05-31/anycast-ip-list",202]},()=>CreateAnycastIpListRequest$,()=>CreateAnycastIpListResult$],CreateCachePolicy$=[9,n0,_CCP,{[_h]:[
"POST","/2020-05-31/cache-policy",201]},()=>CreateCachePolicyRequest$,()=>CreateCachePolicyResult$],CreateCloudFrontOriginAccessIdentity$=[9,n0,_CCFOAI,{[_h]:["\
POST","/2020-05-31/origin-access-identity/cloudfront",201]},()=>CreateCloudFrontOriginAccessIdentityRequest$,()=>CreateCloudFrontOriginAccessIdentityResult$],CreateConnectionFunction$=[
9,n0,_CCF,{[_h]:["POST","/2020-05-31/connection-function",201]},()=>CreateConnectionFunctionRequest$,()=>CreateConnectionFunctionResult$],CreateConnectionGroup$=[
9,n0,_CCG,{[_h]:["POST","/2020-05-31/connection-group",201]},()=>CreateConnectionGroupRequest$,()=>CreateConnectionGroupResult$],CreateContinuousDeploymentPolicy$=[
9,n0,_CCDP,{[_h]:["POST","/2020-05-31/continuous-deployment-policy",201]},()=>CreateContinuousDeploymentPolicyRequest$,()=>CreateContinuousDeploymentPolicyResult$],
CreateDistribution$=[9,n0,_CDr,{[_h]:["POST","/2020-05-31/distribution",201]},()=>CreateDistributionRequest$,()=>CreateDistributionResult$],CreateDistributionTenant$=[
9,n0,_CDT,{[_h]:["POST","/2020-05-31/distribution-tenant",201]},()=>CreateDistributionTenantRequest$,()=>CreateDistributionTenantResult$],CreateDistributionWithTags$=[
9,n0,_CDWT,{[_h]:["POST","/2020-05-31/distribution?WithTags",201]},()=>CreateDistributionWithTagsRequest$,()=>CreateDistributionWithTagsResult$],CreateFieldLevelEncryptionConfig$=[
9,n0,_CFLEC,{[_h]:["POST","/2020-05-31/field-level-encryption",201]},()=>CreateFieldLevelEncryptionConfigRequest$,()=>CreateFieldLevelEncryptionConfigResult$],CreateFieldLevelEncryptionProfile$=[
9,n0,_CFLEP,{[_h]:["POST","/2020-05-31/field-level-encryption-profile",201]},()=>CreateFieldLevelEncryptionProfileRequest$,()=>CreateFieldLevelEncryptionProfileResult$],
CreateFunction$=[9,n0,_CFr,{[_h]:["POST","/2020-05-31/function",201]},()=>CreateFunctionRequest$,()=>CreateFunctionResult$],CreateInvalidation$=[9,n0,_CI,{[_h]:[
"POST","/2020-05-31/distribution/{DistributionId}/invalidation",201]},()=>CreateInvalidationRequest$,()=>CreateInvalidationResult$],CreateInvalidationForDistributionTenant$=[
9,n0,_CIFDT,{[_h]:["POST","/2020-05-31/distribution-tenant/{Id}/invalidation",201]},()=>CreateInvalidationForDistributionTenantRequest$,()=>CreateInvalidationForDistributionTenantResult$],
CreateKeyGroup$=[9,n0,_CKG,{[_h]:["POST","/2020-05-31/key-group",201]},()=>CreateKeyGroupRequest$,()=>CreateKeyGroupResult$],CreateKeyValueStore$=[9,n0,_CKVS,{[_h]:[
"POST","/2020-05-31/key-value-store",201]},()=>CreateKeyValueStoreRequest$,()=>CreateKeyValueStoreResult$],CreateMonitoringSubscription$=[9,n0,_CMS,{[_h]:["POST",
"/2020-05-31/distributions/{DistributionId}/monitoring-subscription",200]},()=>CreateMonitoringSubscriptionRequest$,()=>CreateMonitoringSubscriptionResult$],CreateOriginAccessControl$=[
9,n0,_COAC,{[_h]:["POST","/2020-05-31/origin-access-control",201]},()=>CreateOriginAccessControlRequest$,()=>CreateOriginAccessControlResult$],CreateOriginRequestPolicy$=[
9,n0,_CORP,{[_h]:["POST","/2020-05-31/origin-request-policy",201]},()=>CreateOriginRequestPolicyRequest$,()=>CreateOriginRequestPolicyResult$],CreatePublicKey$=[
9,n0,_CPK,{[_h]:["POST","/2020-05-31/public-key",201]},()=>CreatePublicKeyRequest$,()=>CreatePublicKeyResult$],CreateRealtimeLogConfig$=[9,n0,_CRLC,{[_h]:["POST",
"/2020-05-31/realtime-log-config",201]},()=>CreateRealtimeLogConfigRequest$,()=>CreateRealtimeLogConfigResult$],CreateResponseHeadersPolicy$=[9,n0,_CRHP,{[_h]:[
"POST","/2020-05-31/response-headers-policy",201]},()=>CreateResponseHeadersPolicyRequest$,()=>CreateResponseHeadersPolicyResult$],CreateStreamingDistribution$=[
9,n0,_CSD,{[_h]:["POST","/2020-05-31/streaming-distribution",201]},()=>CreateStreamingDistributionRequest$,()=>CreateStreamingDistributionResult$],CreateStreamingDistributionWithTags$=[
9,n0,_CSDWT,{[_h]:["POST","/2020-05-31/streaming-distribution?WithTags",201]},()=>CreateStreamingDistributionWithTagsRequest$,()=>CreateStreamingDistributionWithTagsResult$],
CreateTrustStore$=[9,n0,_CTS,{[_h]:["POST","/2020-05-31/trust-store",201]},()=>CreateTrustStoreRequest$,()=>CreateTrustStoreResult$],CreateVpcOrigin$=[9,n0,_CVO,
{[_h]:["POST","/2020-05-31/vpc-origin",202]},()=>CreateVpcOriginRequest$,()=>CreateVpcOriginResult$],DeleteAnycastIpList$=[9,n0,_DAIL,{[_h]:["DELETE","/2020-05-\
31/anycast-ip-list/{Id}",204]},()=>DeleteAnycastIpListRequest$,()=>__Unit],DeleteCachePolicy$=[9,n0,_DCP,{[_h]:["DELETE","/2020-05-31/cache-policy/{Id}",204]},()=>DeleteCachePolicyRequest$,
()=>__Unit],DeleteCloudFrontOriginAccessIdentity$=[9,n0,_DCFOAI,{[_h]:["DELETE","/2020-05-31/origin-access-identity/cloudfront/{Id}",204]},()=>DeleteCloudFrontOriginAccessIdentityRequest$,
()=>__Unit],DeleteConnectionFunction$=[9,n0,_DCF,{[_h]:["DELETE","/2020-05-31/connection-function/{Id}",204]},()=>DeleteConnectionFunctionRequest$,()=>__Unit],DeleteConnectionGroup$=[
9,n0,_DCG,{[_h]:["DELETE","/2020-05-31/connection-group/{Id}",204]},()=>DeleteConnectionGroupRequest$,()=>__Unit],DeleteContinuousDeploymentPolicy$=[9,n0,_DCDP,
{[_h]:["DELETE","/2020-05-31/continuous-deployment-policy/{Id}",204]},()=>DeleteContinuousDeploymentPolicyRequest$,()=>__Unit],DeleteDistribution$=[9,n0,_DD,{[_h]:[
"DELETE","/2020-05-31/distribution/{Id}",204]},()=>DeleteDistributionRequest$,()=>__Unit],DeleteDistributionTenant$=[9,n0,_DDT,{[_h]:["DELETE","/2020-05-31/dist\
ribution-tenant/{Id}",204]},()=>DeleteDistributionTenantRequest$,()=>__Unit],DeleteFieldLevelEncryptionConfig$=[9,n0,_DFLEC,{[_h]:["DELETE","/2020-05-31/field-l\
evel-encryption/{Id}",204]},()=>DeleteFieldLevelEncryptionConfigRequest$,()=>__Unit],DeleteFieldLevelEncryptionProfile$=[9,n0,_DFLEP,{[_h]:["DELETE","/2020-05-3\
1/field-level-encryption-profile/{Id}",204]},()=>DeleteFieldLevelEncryptionProfileRequest$,()=>__Unit],DeleteFunction$=[9,n0,_DF,{[_h]:["DELETE","/2020-05-31/fu\
nction/{Name}",204]},()=>DeleteFunctionRequest$,()=>__Unit],DeleteKeyGroup$=[9,n0,_DKG,{[_h]:["DELETE","/2020-05-31/key-group/{Id}",204]},()=>DeleteKeyGroupRequest$,
()=>__Unit],DeleteKeyValueStore$=[9,n0,_DKVS,{[_h]:["DELETE","/2020-05-31/key-value-store/{Name}",204]},()=>DeleteKeyValueStoreRequest$,()=>__Unit],DeleteMonitoringSubscription$=[
9,n0,_DMS,{[_h]:["DELETE","/2020-05-31/distributions/{DistributionId}/monitoring-subscription",200]},()=>DeleteMonitoringSubscriptionRequest$,()=>DeleteMonitoringSubscriptionResult$],
DeleteOriginAccessControl$=[9,n0,_DOAC,{[_h]:["DELETE","/2020-05-31/origin-access-control/{Id}",204]},()=>DeleteOriginAccessControlRequest$,()=>__Unit],DeleteOriginRequestPolicy$=[
9,n0,_DORP,{[_h]:["DELETE","/2020-05-31/origin-request-policy/{Id}",204]},()=>DeleteOriginRequestPolicyRequest$,()=>__Unit],DeletePublicKey$=[9,n0,_DPK,{[_h]:["\
DELETE","/2020-05-31/public-key/{Id}",204]},()=>DeletePublicKeyRequest$,()=>__Unit],DeleteRealtimeLogConfig$=[9,n0,_DRLC,{[_h]:["POST","/2020-05-31/delete-realt\
ime-log-config",204]},()=>DeleteRealtimeLogConfigRequest$,()=>__Unit],DeleteResourcePolicy$=[9,n0,_DRP,{[_h]:["POST","/2020-05-31/delete-resource-policy",200]},
()=>DeleteResourcePolicyRequest$,()=>__Unit],DeleteResponseHeadersPolicy$=[9,n0,_DRHP,{[_h]:["DELETE","/2020-05-31/response-headers-policy/{Id}",204]},()=>DeleteResponseHeadersPolicyRequest$,
()=>__Unit],DeleteStreamingDistribution$=[9,n0,_DSD,{[_h]:["DELETE","/2020-05-31/streaming-distribution/{Id}",204]},()=>DeleteStreamingDistributionRequest$,()=>__Unit],
DeleteTrustStore$=[9,n0,_DTSe,{[_h]:["DELETE","/2020-05-31/trust-store/{Id}",204]},()=>DeleteTrustStoreRequest$,()=>__Unit],DeleteVpcOrigin$=[9,n0,_DVO,{[_h]:["\
DELETE","/2020-05-31/vpc-origin/{Id}",202]},()=>DeleteVpcOriginRequest$,()=>DeleteVpcOriginResult$],DescribeConnectionFunction$=[9,n0,_DCFe,{[_h]:["GET","/2020-\
05-31/connection-function/{Identifier}/describe",200]},()=>DescribeConnectionFunctionRequest$,()=>DescribeConnectionFunctionResult$],DescribeFunction$=[9,n0,_DFe,
{[_h]:["GET","/2020-05-31/function/{Name}/describe",200]},()=>DescribeFunctionRequest$,()=>DescribeFunctionResult$],DescribeKeyValueStore$=[9,n0,_DKVSe,{[_h]:["\
GET","/2020-05-31/key-value-store/{Name}",200]},()=>DescribeKeyValueStoreRequest$,()=>DescribeKeyValueStoreResult$],DisassociateDistributionTenantWebACL$=[9,n0,
_DDTWACL,{[_h]:["PUT","/2020-05-31/distribution-tenant/{Id}/disassociate-web-acl",200]},()=>DisassociateDistributionTenantWebACLRequest$,()=>DisassociateDistributionTenantWebACLResult$],
DisassociateDistributionWebACL$=[9,n0,_DDWACL,{[_h]:["PUT","/2020-05-31/distribution/{Id}/disassociate-web-acl",200]},()=>DisassociateDistributionWebACLRequest$,
()=>DisassociateDistributionWebACLResult$],GetAnycastIpList$=[9,n0,_GAIL,{[_h]:["GET","/2020-05-31/anycast-ip-list/{Id}",200]},()=>GetAnycastIpListRequest$,()=>GetAnycastIpListResult$],
GetCachePolicy$=[9,n0,_GCP,{[_h]:["GET","/2020-05-31/cache-policy/{Id}",200]},()=>GetCachePolicyRequest$,()=>GetCachePolicyResult$],GetCachePolicyConfig$=[9,n0,
_GCPC,{[_h]:["GET","/2020-05-31/cache-policy/{Id}/config",200]},()=>GetCachePolicyConfigRequest$,()=>GetCachePolicyConfigResult$],GetCloudFrontOriginAccessIdentity$=[
9,n0,_GCFOAI,{[_h]:["GET","/2020-05-31/origin-access-identity/cloudfront/{Id}",200]},()=>GetCloudFrontOriginAccessIdentityRequest$,()=>GetCloudFrontOriginAccessIdentityResult$],
GetCloudFrontOriginAccessIdentityConfig$=[9,n0,_GCFOAIC,{[_h]:["GET","/2020-05-31/origin-access-identity/cloudfront/{Id}/config",200]},()=>GetCloudFrontOriginAccessIdentityConfigRequest$,
()=>GetCloudFrontOriginAccessIdentityConfigResult$],GetConnectionFunction$=[9,n0,_GCF,{[_h]:["GET","/2020-05-31/connection-function/{Identifier}",200]},()=>GetConnectionFunctionRequest$,
()=>GetConnectionFunctionResult$],GetConnectionGroup$=[9,n0,_GCG,{[_h]:["GET","/2020-05-31/connection-group/{Identifier}",200]},()=>GetConnectionGroupRequest$,()=>GetConnectionGroupResult$],
GetConnectionGroupByRoutingEndpoint$=[9,n0,_GCGBRE,{[_h]:["GET","/2020-05-31/connection-group",200]},()=>GetConnectionGroupByRoutingEndpointRequest$,()=>GetConnectionGroupByRoutingEndpointResult$],
GetContinuousDeploymentPolicy$=[9,n0,_GCDP,{[_h]:["GET","/2020-05-31/continuous-deployment-policy/{Id}",200]},()=>GetContinuousDeploymentPolicyRequest$,()=>GetContinuousDeploymentPolicyResult$],
GetContinuousDeploymentPolicyConfig$=[9,n0,_GCDPC,{[_h]:["GET","/2020-05-31/continuous-deployment-policy/{Id}/config",200]},()=>GetContinuousDeploymentPolicyConfigRequest$,
()=>GetContinuousDeploymentPolicyConfigResult$],GetDistribution$=[9,n0,_GD,{[_h]:["GET","/2020-05-31/distribution/{Id}",200]},()=>GetDistributionRequest$,()=>GetDistributionResult$],
GetDistributionConfig$=[9,n0,_GDC,{[_h]:["GET","/2020-05-31/distribution/{Id}/config",200]},()=>GetDistributionConfigRequest$,()=>GetDistributionConfigResult$],
GetDistributionTenant$=[9,n0,_GDT,{[_h]:["GET","/2020-05-31/distribution-tenant/{Identifier}",200]},()=>GetDistributionTenantRequest$,()=>GetDistributionTenantResult$],
GetDistributionTenantByDomain$=[9,n0,_GDTBD,{[_h]:["GET","/2020-05-31/distribution-tenant",200]},()=>GetDistributionTenantByDomainRequest$,()=>GetDistributionTenantByDomainResult$],
GetFieldLevelEncryption$=[9,n0,_GFLE,{[_h]:["GET","/2020-05-31/field-level-encryption/{Id}",200]},()=>GetFieldLevelEncryptionRequest$,()=>GetFieldLevelEncryptionResult$],
GetFieldLevelEncryptionConfig$=[9,n0,_GFLEC,{[_h]:["GET","/2020-05-31/field-level-encryption/{Id}/config",200]},()=>GetFieldLevelEncryptionConfigRequest$,()=>GetFieldLevelEncryptionConfigResult$],
GetFieldLevelEncryptionProfile$=[9,n0,_GFLEP,{[_h]:["GET","/2020-05-31/field-level-encryption-profile/{Id}",200]},()=>GetFieldLevelEncryptionProfileRequest$,()=>GetFieldLevelEncryptionProfileResult$],
GetFieldLevelEncryptionProfileConfig$=[9,n0,_GFLEPC,{[_h]:["GET","/2020-05-31/field-level-encryption-profile/{Id}/config",200]},()=>GetFieldLevelEncryptionProfileConfigRequest$,
()=>GetFieldLevelEncryptionProfileConfigResult$],GetFunction$=[9,n0,_GF,{[_h]:["GET","/2020-05-31/function/{Name}",200]},()=>GetFunctionRequest$,()=>GetFunctionResult$],
GetInvalidation$=[9,n0,_GI,{[_h]:["GET","/2020-05-31/distribution/{DistributionId}/invalidation/{Id}",200]},()=>GetInvalidationRequest$,()=>GetInvalidationResult$],
GetInvalidationForDistributionTenant$=[9,n0,_GIFDT,{[_h]:["GET","/2020-05-31/distribution-tenant/{DistributionTenantId}/invalidation/{Id}",200]},()=>GetInvalidationForDistributionTenantRequest$,
()=>GetInvalidationForDistributionTenantResult$],GetKeyGroup$=[9,n0,_GKG,{[_h]:["GET","/2020-05-31/key-group/{Id}",200]},()=>GetKeyGroupRequest$,()=>GetKeyGroupResult$],
GetKeyGroupConfig$=[9,n0,_GKGC,{[_h]:["GET","/2020-05-31/key-group/{Id}/config",200]},()=>GetKeyGroupConfigRequest$,()=>GetKeyGroupConfigResult$],GetManagedCertificateDetails$=[
9,n0,_GMCD,{[_h]:["GET","/2020-05-31/managed-certificate/{Identifier}",200]},()=>GetManagedCertificateDetailsRequest$,()=>GetManagedCertificateDetailsResult$],GetMonitoringSubscription$=[
9,n0,_GMS,{[_h]:["GET","/2020-05-31/distributions/{DistributionId}/monitoring-subscription",200]},()=>GetMonitoringSubscriptionRequest$,()=>GetMonitoringSubscriptionResult$],
GetOriginAccessControl$=[9,n0,_GOAC,{[_h]:["GET","/2020-05-31/origin-access-control/{Id}",200]},()=>GetOriginAccessControlRequest$,()=>GetOriginAccessControlResult$],
GetOriginAccessControlConfig$=[9,n0,_GOACC,{[_h]:["GET","/2020-05-31/origin-access-control/{Id}/config",200]},()=>GetOriginAccessControlConfigRequest$,()=>GetOriginAccessControlConfigResult$],
GetOriginRequestPolicy$=[9,n0,_GORP,{[_h]:["GET","/2020-05-31/origin-request-policy/{Id}",200]},()=>GetOriginRequestPolicyRequest$,()=>GetOriginRequestPolicyResult$],
GetOriginRequestPolicyConfig$=[9,n0,_GORPC,{[_h]:["GET","/2020-05-31/origin-request-policy/{Id}/config",200]},()=>GetOriginRequestPolicyConfigRequest$,()=>GetOriginRequestPolicyConfigResult$],
GetPublicKey$=[9,n0,_GPK,{[_h]:["GET","/2020-05-31/public-key/{Id}",200]},()=>GetPublicKeyRequest$,()=>GetPublicKeyResult$],GetPublicKeyConfig$=[9,n0,_GPKC,{[_h]:[
"GET","/2020-05-31/public-key/{Id}/config",200]},()=>GetPublicKeyConfigRequest$,()=>GetPublicKeyConfigResult$],GetRealtimeLogConfig$=[9,n0,_GRLC,{[_h]:["POST","\
/2020-05-31/get-realtime-log-config",200]},()=>GetRealtimeLogConfigRequest$,()=>GetRealtimeLogConfigResult$],GetResourcePolicy$=[9,n0,_GRP,{[_h]:["POST","/2020-\
05-31/get-resource-policy",200]},()=>GetResourcePolicyRequest$,()=>GetResourcePolicyResult$],GetResponseHeadersPolicy$=[9,n0,_GRHP,{[_h]:["GET","/2020-05-31/res\
ponse-headers-policy/{Id}",200]},()=>GetResponseHeadersPolicyRequest$,()=>GetResponseHeadersPolicyResult$],GetResponseHeadersPolicyConfig$=[9,n0,_GRHPC,{[_h]:["\
GET","/2020-05-31/response-headers-policy/{Id}/config",200]},()=>GetResponseHeadersPolicyConfigRequest$,()=>GetResponseHeadersPolicyConfigResult$],GetStreamingDistribution$=[
9,n0,_GSD,{[_h]:["GET","/2020-05-31/streaming-distribution/{Id}",200]},()=>GetStreamingDistributionRequest$,()=>GetStreamingDistributionResult$],GetStreamingDistributionConfig$=[
9,n0,_GSDC,{[_h]:["GET","/2020-05-31/streaming-distribution/{Id}/config",200]},()=>GetStreamingDistributionConfigRequest$,()=>GetStreamingDistributionConfigResult$],
GetTrustStore$=[9,n0,_GTS,{[_h]:["GET","/2020-05-31/trust-store/{Identifier}",200]},()=>GetTrustStoreRequest$,()=>GetTrustStoreResult$],GetVpcOrigin$=[9,n0,_GVO,
{[_h]:["GET","/2020-05-31/vpc-origin/{Id}",200]},()=>GetVpcOriginRequest$,()=>GetVpcOriginResult$],ListAnycastIpLists$=[9,n0,_LAIL,{[_h]:["GET","/2020-05-31/any\
cast-ip-list",200]},()=>ListAnycastIpListsRequest$,()=>ListAnycastIpListsResult$],ListCachePolicies$=[9,n0,_LCP,{[_h]:["GET","/2020-05-31/cache-policy",200]},()=>ListCachePoliciesRequest$,
()=>ListCachePoliciesResult$],ListCloudFrontOriginAccessIdentities$=[9,n0,_LCFOAI,{[_h]:["GET","/2020-05-31/origin-access-identity/cloudfront",200]},()=>ListCloudFrontOriginAccessIdentitiesRequest$,
()=>ListCloudFrontOriginAccessIdentitiesResult$],ListConflictingAliases$=[9,n0,_LCA,{[_h]:["GET","/2020-05-31/conflicting-alias",200]},()=>ListConflictingAliasesRequest$,
()=>ListConflictingAliasesResult$],ListConnectionFunctions$=[9,n0,_LCF,{[_h]:["POST","/2020-05-31/connection-functions",200]},()=>ListConnectionFunctionsRequest$,
()=>ListConnectionFunctionsResult$],ListConnectionGroups$=[9,n0,_LCG,{[_h]:["POST","/2020-05-31/connection-groups",200]},()=>ListConnectionGroupsRequest$,()=>ListConnectionGroupsResult$],
ListContinuousDeploymentPolicies$=[9,n0,_LCDP,{[_h]:["GET","/2020-05-31/continuous-deployment-policy",200]},()=>ListContinuousDeploymentPoliciesRequest$,()=>ListContinuousDeploymentPoliciesResult$],
ListDistributions$=[9,n0,_LD,{[_h]:["GET","/2020-05-31/distribution",200]},()=>ListDistributionsRequest$,()=>ListDistributionsResult$],ListDistributionsByAnycastIpListId$=[
9,n0,_LDBAILI,{[_h]:["GET","/2020-05-31/distributionsByAnycastIpListId/{AnycastIpListId}",200]},()=>ListDistributionsByAnycastIpListIdRequest$,()=>ListDistributionsByAnycastIpListIdResult$],
ListDistributionsByCachePolicyId$=[9,n0,_LDBCPI,{[_h]:["GET","/2020-05-31/distributionsByCachePolicyId/{CachePolicyId}",200]},()=>ListDistributionsByCachePolicyIdRequest$,
()=>ListDistributionsByCachePolicyIdResult$],ListDistributionsByConnectionFunction$=[9,n0,_LDBCF,{[_h]:["GET","/2020-05-31/distributionsByConnectionFunction",200]},
()=>ListDistributionsByConnectionFunctionRequest$,()=>ListDistributionsByConnectionFunctionResult$],ListDistributionsByConnectionMode$=[9,n0,_LDBCM,{[_h]:["GET",
"/2020-05-31/distributionsByConnectionMode/{ConnectionMode}",200]},()=>ListDistributionsByConnectionModeRequest$,()=>ListDistributionsByConnectionModeResult$],ListDistributionsByKeyGroup$=[
9,n0,_LDBKG,{[_h]:["GET","/2020-05-31/distributionsByKeyGroupId/{KeyGroupId}",200]},()=>ListDistributionsByKeyGroupRequest$,()=>ListDistributionsByKeyGroupResult$],
ListDistributionsByOriginRequestPolicyId$=[9,n0,_LDBORPI,{[_h]:["GET","/2020-05-31/distributionsByOriginRequestPolicyId/{OriginRequestPolicyId}",200]},()=>ListDistributionsByOriginRequestPolicyIdRequest$,
()=>ListDistributionsByOriginRequestPolicyIdResult$],ListDistributionsByOwnedResource$=[9,n0,_LDBOR,{[_h]:["GET","/2020-05-31/distributionsByOwnedResource/{Reso\
urceArn}",200]},()=>ListDistributionsByOwnedResourceRequest$,()=>ListDistributionsByOwnedResourceResult$],ListDistributionsByRealtimeLogConfig$=[9,n0,_LDBRLC,{[_h]:[
"POST","/2020-05-31/distributionsByRealtimeLogConfig",200]},()=>ListDistributionsByRealtimeLogConfigRequest$,()=>ListDistributionsByRealtimeLogConfigResult$],ListDistributionsByResponseHeadersPolicyId$=[
9,n0,_LDBRHPI,{[_h]:["GET","/2020-05-31/distributionsByResponseHeadersPolicyId/{ResponseHeadersPolicyId}",200]},()=>ListDistributionsByResponseHeadersPolicyIdRequest$,
()=>ListDistributionsByResponseHeadersPolicyIdResult$],ListDistributionsByTrustStore$=[9,n0,_LDBTS,{[_h]:["GET","/2020-05-31/distributionsByTrustStore",200]},()=>ListDistributionsByTrustStoreRequest$,
()=>ListDistributionsByTrustStoreResult$],ListDistributionsByVpcOriginId$=[9,n0,_LDBVOI,{[_h]:["GET","/2020-05-31/distributionsByVpcOriginId/{VpcOriginId}",200]},
()=>ListDistributionsByVpcOriginIdRequest$,()=>ListDistributionsByVpcOriginIdResult$],ListDistributionsByWebACLId$=[9,n0,_LDBWACLI,{[_h]:["GET","/2020-05-31/dis\
tributionsByWebACLId/{WebACLId}",200]},()=>ListDistributionsByWebACLIdRequest$,()=>ListDistributionsByWebACLIdResult$],ListDistributionTenants$=[9,n0,_LDT,{[_h]:[
"POST","/2020-05-31/distribution-tenants",200]},()=>ListDistributionTenantsRequest$,()=>ListDistributionTenantsResult$],ListDistributionTenantsByCustomization$=[
9,n0,_LDTBC,{[_h]:["POST","/2020-05-31/distribution-tenants-by-customization",200]},()=>ListDistributionTenantsByCustomizationRequest$,()=>ListDistributionTenantsByCustomizationResult$],
ListDomainConflicts$=[9,n0,_LDC,{[_h]:["POST","/2020-05-31/domain-conflicts",200]},()=>ListDomainConflictsRequest$,()=>ListDomainConflictsResult$],ListFieldLevelEncryptionConfigs$=[
9,n0,_LFLEC,{[_h]:["GET","/2020-05-31/field-level-encryption",200]},()=>ListFieldLevelEncryptionConfigsRequest$,()=>ListFieldLevelEncryptionConfigsResult$],ListFieldLevelEncryptionProfiles$=[
9,n0,_LFLEP,{[_h]:["GET","/2020-05-31/field-level-encryption-profile",200]},()=>ListFieldLevelEncryptionProfilesRequest$,()=>ListFieldLevelEncryptionProfilesResult$],
ListFunctions$=[9,n0,_LF,{[_h]:["GET","/2020-05-31/function",200]},()=>ListFunctionsRequest$,()=>ListFunctionsResult$],ListInvalidations$=[9,n0,_LI,{[_h]:["GET",
"/2020-05-31/distribution/{DistributionId}/invalidation",200]},()=>ListInvalidationsRequest$,()=>ListInvalidationsResult$],ListInvalidationsForDistributionTenant$=[
9,n0,_LIFDT,{[_h]:["GET","/2020-05-31/distribution-tenant/{Id}/invalidation",200]},()=>ListInvalidationsForDistributionTenantRequest$,()=>ListInvalidationsForDistributionTenantResult$],
ListKeyGroups$=[9,n0,_LKG,{[_h]:["GET","/2020-05-31/key-group",200]},()=>ListKeyGroupsRequest$,()=>ListKeyGroupsResult$],ListKeyValueStores$=[9,n0,_LKVS,{[_h]:[
"GET","/2020-05-31/key-value-store",200]},()=>ListKeyValueStoresRequest$,()=>ListKeyValueStoresResult$],ListOriginAccessControls$=[9,n0,_LOAC,{[_h]:["GET","/202\
0-05-31/origin-access-control",200]},()=>ListOriginAccessControlsRequest$,()=>ListOriginAccessControlsResult$],ListOriginRequestPolicies$=[9,n0,_LORP,{[_h]:["GE\
T","/2020-05-31/origin-request-policy",200]},()=>ListOriginRequestPoliciesRequest$,()=>ListOriginRequestPoliciesResult$],ListPublicKeys$=[9,n0,_LPK,{[_h]:["GET",
"/2020-05-31/public-key",200]},()=>ListPublicKeysRequest$,()=>ListPublicKeysResult$],ListRealtimeLogConfigs$=[9,n0,_LRLC,{[_h]:["GET","/2020-05-31/realtime-log-\
config",200]},()=>ListRealtimeLogConfigsRequest$,()=>ListRealtimeLogConfigsResult$],ListResponseHeadersPolicies$=[9,n0,_LRHP,{[_h]:["GET","/2020-05-31/response-\
headers-policy",200]},()=>ListResponseHeadersPoliciesRequest$,()=>ListResponseHeadersPoliciesResult$],ListStreamingDistributions$=[9,n0,_LSD,{[_h]:["GET","/2020\
-05-31/streaming-distribution",200]},()=>ListStreamingDistributionsRequest$,()=>ListStreamingDistributionsResult$],ListTagsForResource$=[9,n0,_LTFR,{[_h]:["GET",
"/2020-05-31/tagging",200]},()=>ListTagsForResourceRequest$,()=>ListTagsForResourceResult$],ListTrustStores$=[9,n0,_LTS,{[_h]:["POST","/2020-05-31/trust-stores",
200]},()=>ListTrustStoresRequest$,()=>ListTrustStoresResult$],ListVpcOrigins$=[9,n0,_LVO,{[_h]:["GET","/2020-05-31/vpc-origin",200]},()=>ListVpcOriginsRequest$,
()=>ListVpcOriginsResult$],PublishConnectionFunction$=[9,n0,_PCF,{[_h]:["POST","/2020-05-31/connection-function/{Id}/publish",200]},()=>PublishConnectionFunctionRequest$,
()=>PublishConnectionFunctionResult$],PublishFunction$=[9,n0,_PFu,{[_h]:["POST","/2020-05-31/function/{Name}/publish",200]},()=>PublishFunctionRequest$,()=>PublishFunctionResult$],
PutResourcePolicy$=[9,n0,_PRP,{[_h]:["POST","/2020-05-31/put-resource-policy",200]},()=>PutResourcePolicyRequest$,()=>PutResourcePolicyResult$],TagResource$=[9,
n0,_TRag,{[_h]:["POST","/2020-05-31/tagging?Operation=Tag",204]},()=>TagResourceRequest$,()=>__Unit],TestConnectionFunction$=[9,n0,_TCF,{[_h]:["POST","/2020-05-\
31/connection-function/{Id}/test",200]},()=>TestConnectionFunctionRequest$,()=>TestConnectionFunctionResult$],TestFunction$=[9,n0,_TF,{[_h]:["POST","/2020-05-31\
/function/{Name}/test",200]},()=>TestFunctionRequest$,()=>TestFunctionResult$],UntagResource$=[9,n0,_UR,{[_h]:["POST","/2020-05-31/tagging?Operation=Untag",204]},
()=>UntagResourceRequest$,()=>__Unit],UpdateAnycastIpList$=[9,n0,_UAIL,{[_h]:["PUT","/2020-05-31/anycast-ip-list/{Id}",200]},()=>UpdateAnycastIpListRequest$,()=>UpdateAnycastIpListResult$],
UpdateCachePolicy$=[9,n0,_UCP,{[_h]:["PUT","/2020-05-31/cache-policy/{Id}",200]},()=>UpdateCachePolicyRequest$,()=>UpdateCachePolicyResult$],UpdateCloudFrontOriginAccessIdentity$=[
9,n0,_UCFOAI,{[_h]:["PUT","/2020-05-31/origin-access-identity/cloudfront/{Id}/config",200]},()=>UpdateCloudFrontOriginAccessIdentityRequest$,()=>UpdateCloudFrontOriginAccessIdentityResult$],
UpdateConnectionFunction$=[9,n0,_UCF,{[_h]:["PUT","/2020-05-31/connection-function/{Id}",200]},()=>UpdateConnectionFunctionRequest$,()=>UpdateConnectionFunctionResult$],
UpdateConnectionGroup$=[9,n0,_UCG,{[_h]:["PUT","/2020-05-31/connection-group/{Id}",200]},()=>UpdateConnectionGroupRequest$,()=>UpdateConnectionGroupResult$],UpdateContinuousDeploymentPolicy$=[
9,n0,_UCDP,{[_h]:["PUT","/2020-05-31/continuous-deployment-policy/{Id}",200]},()=>UpdateContinuousDeploymentPolicyRequest$,()=>UpdateContinuousDeploymentPolicyResult$],
UpdateDistribution$=[9,n0,_UD,{[_h]:["PUT","/2020-05-31/distribution/{Id}/config",200]},()=>UpdateDistributionRequest$,()=>UpdateDistributionResult$],UpdateDistributionTenant$=[
9,n0,_UDT,{[_h]:["PUT","/2020-05-31/distribution-tenant/{Id}",200]},()=>UpdateDistributionTenantRequest$,()=>UpdateDistributionTenantResult$],UpdateDistributionWithStagingConfig$=[
9,n0,_UDWSC,{[_h]:["PUT","/2020-05-31/distribution/{Id}/promote-staging-config",200]},()=>UpdateDistributionWithStagingConfigRequest$,()=>UpdateDistributionWithStagingConfigResult$],
UpdateDomainAssociation$=[9,n0,_UDA,{[_h]:["POST","/2020-05-31/domain-association",200]},()=>UpdateDomainAssociationRequest$,()=>UpdateDomainAssociationResult$],
UpdateFieldLevelEncryptionConfig$=[9,n0,_UFLEC,{[_h]:["PUT","/2020-05-31/field-level-encryption/{Id}/config",200]},()=>UpdateFieldLevelEncryptionConfigRequest$,
()=>UpdateFieldLevelEncryptionConfigResult$],UpdateFieldLevelEncryptionProfile$=[9,n0,_UFLEP,{[_h]:["PUT","/2020-05-31/field-level-encryption-profile/{Id}/confi\
g",200]},()=>UpdateFieldLevelEncryptionProfileRequest$,()=>UpdateFieldLevelEncryptionProfileResult$],UpdateFunction$=[9,n0,_UF,{[_h]:["PUT","/2020-05-31/functio\
n/{Name}",200]},()=>UpdateFunctionRequest$,()=>UpdateFunctionResult$],UpdateKeyGroup$=[9,n0,_UKG,{[_h]:["PUT","/2020-05-31/key-group/{Id}",200]},()=>UpdateKeyGroupRequest$,
()=>UpdateKeyGroupResult$],UpdateKeyValueStore$=[9,n0,_UKVS,{[_h]:["PUT","/2020-05-31/key-value-store/{Name}",200]},()=>UpdateKeyValueStoreRequest$,()=>UpdateKeyValueStoreResult$],
UpdateOriginAccessControl$=[9,n0,_UOAC,{[_h]:["PUT","/2020-05-31/origin-access-control/{Id}/config",200]},()=>UpdateOriginAccessControlRequest$,()=>UpdateOriginAccessControlResult$],
UpdateOriginRequestPolicy$=[9,n0,_UORP,{[_h]:["PUT","/2020-05-31/origin-request-policy/{Id}",200]},()=>UpdateOriginRequestPolicyRequest$,()=>UpdateOriginRequestPolicyResult$],
UpdatePublicKey$=[9,n0,_UPK,{[_h]:["PUT","/2020-05-31/public-key/{Id}/config",200]},()=>UpdatePublicKeyRequest$,()=>UpdatePublicKeyResult$],UpdateRealtimeLogConfig$=[
9,n0,_URLC,{[_h]:["PUT","/2020-05-31/realtime-log-config",200]},()=>UpdateRealtimeLogConfigRequest$,()=>UpdateRealtimeLogConfigResult$],UpdateResponseHeadersPolicy$=[
9,n0,_URHP,{[_h]:["PUT","/2020-05-31/response-headers-policy/{Id}",200]},()=>UpdateResponseHeadersPolicyRequest$,()=>UpdateResponseHeadersPolicyResult$],UpdateStreamingDistribution$=[
9,n0,_USD,{[_h]:["PUT","/2020-05-31/streaming-distribution/{Id}/config",200]},()=>UpdateStreamingDistributionRequest$,()=>UpdateStreamingDistributionResult$],UpdateTrustStore$=[
9,n0,_UTS,{[_h]:["PUT","/2020-05-31/trust-store/{Id}",200]},()=>UpdateTrustStoreRequest$,()=>UpdateTrustStoreResult$],UpdateVpcOrigin$=[9,n0,_UVO,{[_h]:["PUT","\
/2020-05-31/vpc-origin/{Id}",202]},()=>UpdateVpcOriginRequest$,()=>UpdateVpcOriginResult$],VerifyDnsConfiguration$=[9,n0,_VDC,{[_h]:["POST","/2020-05-31/verify-\
dns-configuration",200]},()=>VerifyDnsConfigurationRequest$,()=>VerifyDnsConfigurationResult$],getRuntimeConfig=config=>({apiVersion:"2020-05-31",base64Decoder:config?.
base64Decoder??fromBase64,base64Encoder:config?.base64Encoder??toBase64,disableHostPrefix:config?.disableHostPrefix??!1,endpointProvider:config?.endpointProvider??
defaultEndpointResolver,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultCloudFrontHttpAuthSchemeProvider,httpAuthSchemes:config?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4"),signer:new AwsSdkSigV4Signer}],logger:config?.logger??
new NoOpLogger,protocol:config?.protocol??AwsRestXmlProtocol,protocolSettings:config?.protocolSettings??{defaultNamespace:"com.amazonaws.cloudfront",errorTypeRegistries,
xmlNamespace:"http://cloudfront.amazonaws.com/doc/2020-05-31/",version:"2020-05-31",serviceTarget:"Cloudfront2020_05_31"},serviceId:config?.serviceId??"CloudFro\
nt",sha256:config?.sha256??Sha256Node,urlParser:config?.urlParser??parseUrl,utf8Decoder:config?.utf8Decoder??fromUtf8,utf8Encoder:config?.utf8Encoder??toUtf8}),
getRuntimeConfig2=config=>{emitWarningIfUnsupportedVersion2(process.version);const defaultsMode=resolveDefaultsModeConfig(config),defaultConfigProvider=()=>defaultsMode().
then(loadConfigsForDefaultMode),clientSharedValues=getRuntimeConfig(config);emitWarningIfUnsupportedVersion(process.version);const loaderConfig={profile:config?.
profile,logger:clientSharedValues.logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??
loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,credentialDefaultProvider:config?.
credentialDefaultProvider??defaultProvider,defaultSocketTimeout:getDefaultSocketTimeout(config?.requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??
createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:package_default.version}),maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
config),region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),requestHandler:NodeHttpHandler.create(
config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??loadConfig({...NODE_RETRY_MODE_CONFIG_OPTIONS,default:async()=>(await defaultConfigProvider()).
retryMode||DEFAULT_RETRY_MODE},config),streamCollector:config?.streamCollector??streamCollector,useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),userAgentAppId:config?.userAgentAppId??loadConfig(
NODE_APP_ID_CONFIG_OPTIONS,loaderConfig)}},getHttpAuthExtensionConfiguration=runtimeConfig=>{const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;let _httpAuthSchemeProvider=runtimeConfig.
httpAuthSchemeProvider,_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){const index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===
httpAuthScheme.schemeId);index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){
_credentials=credentials},credentials(){return _credentials}}},resolveHttpAuthRuntimeConfig=config=>({httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.
httpAuthSchemeProvider(),credentials:config.credentials()}),resolveRuntimeExtensions=(runtimeConfig,extensions)=>{const extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(
runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration(runtimeConfig));
return extensions.forEach(extension=>extension.configure(extensionConfiguration)),Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),
resolveDefaultRuntimeConfig(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))},
CloudFrontClient=class extends Client{config;constructor(...[configuration]){const _config_0=getRuntimeConfig2(configuration||{});super(_config_0),this.initConfig=
_config_0;const _config_1=resolveClientEndpointParameters(_config_0),_config_2=resolveUserAgentConfig(_config_1),_config_3=resolveRetryConfig(_config_2),_config_4=resolveRegionConfig(
_config_3),_config_5=resolveHostHeaderConfig(_config_4),_config_6=resolveEndpointConfig(_config_5),_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions(
_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use(getSchemaSerdePlugin(this.config)),this.middlewareStack.use(getUserAgentPlugin(
this.config)),this.middlewareStack.use(getRetryPlugin(this.config)),this.middlewareStack.use(getContentLengthPlugin(this.config)),this.middlewareStack.use(getHostHeaderPlugin(
this.config)),this.middlewareStack.use(getLoggerPlugin(this.config)),this.middlewareStack.use(getRecursionDetectionPlugin(this.config)),this.middlewareStack.use(
getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{httpAuthSchemeParametersProvider:defaultCloudFrontHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new DefaultIdentityProviderConfig(
{"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use(getHttpSigningPlugin(this.config))}destroy(){super.destroy()}},command=makeBuilder(commonParams,
"Cloudfront2020_05_31","CloudFrontClient",getEndpointPlugin),_ep0={},_mw0=(Command,cs,config,o2)=>[],CreateInvalidationCommand=class extends command(_ep0,_mw0,"\
CreateInvalidation",CreateInvalidation$){},CreateInvalidationForDistributionTenantCommand=class extends command(_ep0,_mw0,"CreateInvalidationForDistributionTena\
nt",CreateInvalidationForDistributionTenant$){},GetInvalidationCommand=class extends command(_ep0,_mw0,"GetInvalidation",GetInvalidation$){},GetInvalidationForDistributionTenantCommand=class extends command(
_ep0,_mw0,"GetInvalidationForDistributionTenant",GetInvalidationForDistributionTenant$){},LONGEST=4e3;function commonWildcard(patterns){const[only,...others]=new Set(
patterns);if(only?.startsWith("/")&&only.endsWith("*")&&others.length===0)return only;const prefixes=patterns.map(pattern=>pattern.startsWith("/")?pattern.replace(
/\*$/,""):"/"),[first="/"]=prefixes;let length=Math.min(first.length,LONGEST-1);for(const other of prefixes){let common=0;for(;common<length&&other[common]===first[common];)
common++;length=common}const prefix=first.slice(0,length).replace(/(?:%[0-9A-Fa-f]{2})*%[0-9A-Fa-f]{0,2}$/,"");return`${prefix.length>1?prefix.replace(/\/$/,""):
prefix}*`}var MOST_NAMED=10,grammar=cloudfrontGrammar({maxPaths:MOST_PATHS}),UNSAFE=new RegExp(`[^!-~]|[${grammar.escaped.replace(/[%?]/g,"").replace(/[\]\\^]/g,
"\\$&")}]`);function checkBatch(items){const flaws=items.flatMap(item=>{const flaw=flawOf(item);return flaw===null?[]:[`${shown(item)}: ${flaw}`]});items.length>
MOST_PATHS&&flaws.push(`${items.length} paths, and one invalidation holds at most ${MOST_PATHS}`);const wildcards=items.filter(isWildcard);if(wildcards.length>grammar.
maxWildcards&&flaws.push(`${wildcards.length} wildcards, and one invalidation holds at most ${grammar.maxWildcards}: ${named(wildcards.map(shown),", ")}`),flaws.
length!==0)throw new PurgeError(`CloudFront cannot purge what the plan holds, so nothing was sent. ${named(flaws,"; ")}. Plan again, and pass the plan on unchan\
ged.`)}function flawOf(item){if(item.startsWith("#"))return/^#[!-)+\--~]{1,256}$/.test(item)?null:"no tag that CloudFront takes";if(!item.startsWith("/"))return"\
a path starts with `/`";if(item.length>grammar.maxLength)return`${item.length} characters, and ${grammar.maxLength} are allowed`;const[unsafe]=UNSAFE.exec(item)??
[];return unsafe!==void 0?`${JSON.stringify(unsafe)} must be percent-encoded`:/%(?![0-9A-Fa-f]{2})/.test(item)?"a `%` that encodes nothing must be `%25`":/~|%7e/i.
test(item)?"`~` cannot be purged; a wildcard that ends before it can":null}function isWildcard(item){return item.startsWith("/")&&item.endsWith("*")}function shown(item){
return JSON.stringify(item.length>200?`${item.slice(0,200)}…`:item)}function named(texts,separator){const rest=texts.length-MOST_NAMED;return texts.slice(0,MOST_NAMED).
join(separator)+(rest>0?` and ${rest} more`:"")}var MAX_ATTEMPTS=8,QUOTA_MINUTES=10,WILDCARD_MINUTES=5;function isTenant(target){return target.startsWith("dt_")}
var QuotaError=class extends PurgeError{name="QuotaError"};async function explained(target,items,call){try{return await call()}catch(cause){if(cause instanceof PurgeError||
cause instanceof CancelledError)throw cause;const[name,message]=[cause.name,cause.message].map(short),kind=isTenant(target)?"distribution-tenant":"distribution",
action=isTenant(target)?"InvalidationForDistributionTenant":"Invalidation",options={cause};switch(name){case"TooManyInvalidationsInProgress":throw new QuotaError(
`CloudFront has too many invalidations in progress and accepted none of ours within ${QUOTA_MINUTES+WILDCARD_MINUTES} minutes. The next run purges what this one\
 could not.`,options);case"AccessDenied":case"AccessDeniedException":throw new PurgeError(`CloudFront denied access (${message}). Allow cloudfront:Create${action}\
, and cloudfront:Get${action} to wait, on arn:aws:cloudfront::ACCOUNT:${kind}/${target}.`,options);case"NoSuchDistribution":case"EntityNotFound":throw new PurgeError(
`CloudFront knows no ${kind} ${target} in the account of these credentials. Check \`cloudfront-distribution\` and the role.`,options);case"InvalidArgument":throw new PurgeError(
`CloudFront refused the request (${message}) and names no path. It held ${listed(items)}. Please report this: paths are checked before they are sent.`,options);case"\
InvalidationBatchAlreadyExists":throw new PurgeError("CloudFront knows our caller reference with other paths, although it is random and made for this run. Nothi\
ng of this batch was purged; run again.",options);case"BatchTooLarge":throw new PurgeError(`CloudFront takes no batch of ${items.length} paths. Lower \`max-paths\
\`; nothing of this batch was purged.`,options);case"ExpiredToken":case"ExpiredTokenException":case"InvalidClientTokenId":case"UnrecognizedClientException":case"\
SignatureDoesNotMatch":throw new PurgeError(`AWS does not take these credentials (${name}: ${message}). Run aws-actions/configure-aws-credentials right before t\
his step; check the secrets that it is given, and that a long job does not outlive \`role-duration-seconds\`.`,options);case"CredentialsProviderError":throw new PurgeError(
`there are no AWS credentials (${message}). Run aws-actions/configure-aws-credentials before this step, with \`id-token: write\` for OIDC.`,options);default:throw new PurgeError(
`CloudFront did not accept the request, in up to ${MAX_ATTEMPTS} tries: ${name}: ${message}`,options)}}}var MOST_TEXT=500;function short(text){return text.length>
MOST_TEXT?`${text.slice(0,MOST_TEXT)}…`:text}function listed(items){const odd=items.filter(item=>!/^[/#][\x21-\x7d]*$/.test(item)||item.indexOf("*")<item.length-
1&&item.includes("*")),shown2=(odd.length>0?odd:items).slice(0,10),rest=(odd.length>0?odd:items).length-shown2.length;return shown2.map(item=>JSON.stringify(item)).
join(", ")+(rest>0?` and ${rest} more`:"")}var FIRST_PAUSE_MS=500,LAST_PAUSE_MS=2e4,FIRST_QUOTA_PAUSE_MS=2e3,LAST_QUOTA_PAUSE_MS=6e4,GarbledError=class extends Error{name="\
GarbledError"};async function throughTrouble(call,{clock,log,deadline}){for(let tries=1;;tries++)try{return await call()}catch(error){const trouble=troubleOf(error),
wait=Math.round(Math.random()*Math.min(FIRST_PAUSE_MS*2**(tries-1),LAST_PAUSE_MS));if(!trouble||tries===MAX_ATTEMPTS||clock.now()+wait>=deadline)throw error;log.
info(`CloudFront ${trouble}; sending the same request again in ${seconds(wait)} s (try ${tries+1} of ${MAX_ATTEMPTS})`),await clock.sleep(wait)}}async function throughQuota(call,{
clock,log,deadline}){for(let pause=FIRST_QUOTA_PAUSE_MS;;pause=Math.min(pause*2,LAST_QUOTA_PAUSE_MS))try{return await call()}catch(error){const wait=Math.round(
pause*(.5+Math.random()/2));if(!(error instanceof QuotaError)||clock.now()+wait>=deadline)throw error;log.info(`CloudFront has too many invalidations in progres\
s; sending the same request again in ${seconds(wait)} s, until ${new Date(deadline).toISOString()}`),await clock.sleep(wait)}}async function bounded(call,milliseconds){
let timer;const late=new Promise((_,reject)=>{timer=setTimeout(()=>{const error=new Error(`no whole answer within ${milliseconds/1e3} s`);reject(Object.assign(error,
{name:"TimeoutError"}))},milliseconds)});try{return await Promise.race([call,late])}finally{clearTimeout(timer)}}var THROTTLED=/^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|PriorRequestNotComplete)/,
NO_CONNECTION=/^(ECONN|EPIPE$|ETIMEDOUT$|ENOTFOUND$|EAI_AGAIN$|ENETUNREACH$|EHOSTUNREACH$|ERR_SSL|ERR_TLS)/,MOST_TEXT2=300;function troubleOf(error){if(error instanceof
PurgeError)return null;const{name,message,code,$metadata}=error,status=$metadata?.httpStatusCode,why=message.split(`
`,1)[0].slice(0,MOST_TEXT2);return THROTTLED.test(name)||status===429?`limits the rate of our requests (${name.slice(0,MOST_TEXT2)})`:name==="TimeoutError"||error instanceof
GarbledError||NO_CONNECTION.test(code??"")?`did not answer (${why})`:status!==void 0&&status>=500?`is in trouble (${status} ${name.slice(0,MOST_TEXT2)}: ${why})`:
$metadata?.clockSkewCorrected?"has another time than this machine":null}function seconds(milliseconds){return Math.ceil(milliseconds/1e3)}var CONNECTION_TIMEOUT_MS=1e4,
LARGEST_ANSWER=16*1024*1024,FIRST_POLL_MS=3e3,LAST_POLL_MS=15e3,cloudfront={async purge(target,patterns,services){var _stack=[];try{checkBatch(patterns);const client=__using(
_stack,open(services),!0);return accepted(target,patterns,services,client)}catch(_){var _error=_,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);
_promise&&await _promise}},async wait(target,sent,deadline,services){var _stack=[];try{const client=__using(_stack,open(services),!0),{clock,log}=services,start=clock.
now();let last=sent;for(let pause=FIRST_POLL_MS;last.status!=="completed";pause=Math.min(pause*1.5,LAST_POLL_MS)){const left=deadline-clock.now();if(left<=0)return last;
await clock.sleep(Math.min(pause,left));const ask=()=>throughTrouble(()=>client.read(target,sent.id),{...services,deadline});last=receipt(await explained(target,
sent.patterns,ask),sent.patterns),log.info(`CloudFront: invalidation ${sent.id} is ${last.status}, ${Math.round((clock.now()-start)/1e3)} s after the request`)}
return last}catch(_){var _error=_,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}};function regionOf(env){return env.
AWS_REGION||env.AWS_DEFAULT_REGION||"us-east-1"}function open({env,limits=LIMITS}){const client=new CloudFrontClient({region:regionOf(env),maxAttempts:1,requestHandler:{
connectionTimeout:Math.min(CONNECTION_TIMEOUT_MS,limits.cloudfrontMs),...openAgents()}}),{requestHandler}=client.config,handle=requestHandler.handle.bind(requestHandler);
requestHandler.handle=async(...request)=>{const{response}=await handle(...request);return{response:Object.assign(response,{body:withinLimit(response.body)})}};const answer=async call=>{
const{Invalidation}=await bounded(call,limits.cloudfrontMs);if(Invalidation?.Id)return Invalidation;throw new GarbledError("the answer holds no invalidation")};
return{create(target,items,reference){const batch={CallerReference:reference,Paths:{Quantity:items.length,Items:[...items]}};return answer(isTenant(target)?client.
send(new CreateInvalidationForDistributionTenantCommand({Id:target,InvalidationBatch:batch})):client.send(new CreateInvalidationCommand({DistributionId:target,InvalidationBatch:batch})))},
read:(target,id)=>answer(isTenant(target)?client.send(new GetInvalidationForDistributionTenantCommand({DistributionTenantId:target,Id:id})):client.send(new GetInvalidationCommand(
{DistributionId:target,Id:id}))),async[Symbol.asyncDispose](){client.destroy()}}}function withinLimit(body){let size=0;const limited=new Transform({transform(chunk,_,done){
if(size+=chunk.length,size<=LARGEST_ANSWER)return done(null,chunk);body.destroy(),done(new GarbledError(`the answer is longer than ${LARGEST_ANSWER} bytes`))}});
return body.on("error",error=>limited.destroy(error)),body.pipe(limited)}function receipt({Id,Status},patterns){return{id:Id,status:Status?.toLowerCase()==="com\
pleted"?"completed":"in-progress",patterns}}async function accepted(target,patterns,services,client){const{clock,log}=services,wildcard=commonWildcard(patterns),
isWidest=patterns.length===1&&patterns[0]===wildcard,end=clock.now()+(QUOTA_MINUTES+WILDCARD_MINUTES)*6e4,send=async(items,deadline)=>{const reference=services.
newReference(),patience={...services,deadline},create=()=>throughTrouble(()=>client.create(target,items,reference),patience);return receipt(await throughQuota(()=>explained(
target,items,create),patience),items)};try{return await send(patterns,isWidest?end:clock.now()+QUOTA_MINUTES*6e4)}catch(error){if(!(error instanceof QuotaError)||
isWidest)throw error;return log.warning(`CloudFront still had too many invalidations in progress after ${QUOTA_MINUTES} minutes and accepted nothing. Sending th\
e one wildcard ${wildcard} in place of ${patterns.length===1?patterns[0]:`${patterns.length} paths`}, for up to ${WILDCARD_MINUTES} minutes.`),send([wildcard],end)}}
export{cloudfront,regionOf};
