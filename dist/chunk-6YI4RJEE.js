var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{BinaryDecisionDiagram:()=>BinaryDecisionDiagram,Client:()=>Client,Command:()=>Command,DEFAULT_RETRY_MODE:()=>DEFAULT_RETRY_MODE,
DefaultIdentityProviderConfig:()=>DefaultIdentityProviderConfig,EndpointCache:()=>EndpointCache,NODE_APP_ID_CONFIG_OPTIONS:()=>NODE_APP_ID_CONFIG_OPTIONS,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:()=>NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
NODE_RETRY_MODE_CONFIG_OPTIONS:()=>NODE_RETRY_MODE_CONFIG_OPTIONS,NoAuthSigner:()=>NoAuthSigner,NoOpLogger:()=>NoOpLogger,ServiceException:()=>ServiceException,
awsEndpointFunctions:()=>awsEndpointFunctions,createAggregatedClient:()=>createAggregatedClient,createDefaultUserAgentProvider:()=>createDefaultUserAgentProvider,
customEndpointFunctions:()=>customEndpointFunctions,decideEndpoint:()=>decideEndpoint,decorateServiceException:()=>decorateServiceException,doesIdentityRequireRefresh:()=>doesIdentityRequireRefresh,
emitWarningIfUnsupportedVersion:()=>emitWarningIfUnsupportedVersion2,emitWarningIfUnsupportedVersion2:()=>emitWarningIfUnsupportedVersion,getAwsRegionExtensionConfiguration:()=>getAwsRegionExtensionConfiguration,
getDefaultExtensionConfiguration:()=>getDefaultExtensionConfiguration,getDefaultSocketTimeout:()=>getDefaultSocketTimeout,getEndpointPlugin:()=>getEndpointPlugin,
getHostHeaderPlugin:()=>getHostHeaderPlugin,getHttpAuthSchemeEndpointRuleSetPlugin:()=>getHttpAuthSchemeEndpointRuleSetPlugin,getHttpSigningPlugin:()=>getHttpSigningPlugin,
getLoggerPlugin:()=>getLoggerPlugin,getRecursionDetectionPlugin:()=>getRecursionDetectionPlugin,getRetryPlugin:()=>getRetryPlugin,getUserAgentPlugin:()=>getUserAgentPlugin,
getValueFromTextNode:()=>getValueFromTextNode,isIdentityExpired:()=>isIdentityExpired,loadConfigsForDefaultMode:()=>loadConfigsForDefaultMode,makeBuilder:()=>makeBuilder,
memoizeIdentityProvider:()=>memoizeIdentityProvider,normalizeProvider:()=>normalizeProvider2,resolveAwsRegionExtensionConfiguration:()=>resolveAwsRegionExtensionConfiguration,
resolveDefaultRuntimeConfig:()=>resolveDefaultRuntimeConfig,resolveEndpointConfig:()=>resolveEndpointConfig,resolveHostHeaderConfig:()=>resolveHostHeaderConfig,
resolveParams:()=>resolveParams,resolveRetryConfig:()=>resolveRetryConfig,resolveUserAgentConfig:()=>resolveUserAgentConfig,setCredentialFeature:()=>setCredentialFeature,
stsRegionDefaultResolver:()=>stsRegionDefaultResolver});module.exports=__toCommonJS(stdin_exports);var import_chunk_4D3KLPD6=require("./chunk-4D3KLPD6.js"),import_chunk_SKP3LBJD=require("./chunk-SKP3LBJD.js"),
import_node_stream=require("node:stream"),import_node_os=require("node:os"),import_node_process=require("node:process"),import_node_process2=require("node:process"),
getAllAliases=(name,aliases)=>{const _aliases=[];if(name&&_aliases.push(name),aliases)for(const alias of aliases)_aliases.push(alias);return _aliases},getMiddlewareNameWithAliases=(name,aliases)=>`${name||
"anonymous"}${aliases&&aliases.length>0?` (a.k.a. ${aliases.join(",")})`:""}`,constructStack=()=>{let absoluteEntries=[],relativeEntries=[],identifyOnResolve=!1;
const entriesNameSet=new Set,sort=entries=>entries.sort((a,b)=>stepWeights[b.step]-stepWeights[a.step]||priorityWeights[b.priority||"normal"]-priorityWeights[a.
priority||"normal"]),removeByName=toRemove=>{let isRemoved=!1;const filterCb=entry=>{const aliases=getAllAliases(entry.name,entry.aliases);if(aliases.includes(toRemove)){
isRemoved=!0;for(const alias of aliases)entriesNameSet.delete(alias);return!1}return!0};return absoluteEntries=absoluteEntries.filter(filterCb),relativeEntries=
relativeEntries.filter(filterCb),isRemoved},removeByReference=toRemove=>{let isRemoved=!1;const filterCb=entry=>{if(entry.middleware===toRemove){isRemoved=!0;for(const alias of getAllAliases(
entry.name,entry.aliases))entriesNameSet.delete(alias);return!1}return!0};return absoluteEntries=absoluteEntries.filter(filterCb),relativeEntries=relativeEntries.
filter(filterCb),isRemoved},cloneTo=toStack=>(absoluteEntries.forEach(entry=>{toStack.add(entry.middleware,{...entry})}),relativeEntries.forEach(entry=>{toStack.
addRelativeTo(entry.middleware,{...entry})}),toStack.identifyOnResolve?.(stack.identifyOnResolve()),toStack),expandRelativeMiddlewareList=from=>{const expandedMiddlewareList=[];
return from.before.forEach(entry=>{entry.before.length===0&&entry.after.length===0?expandedMiddlewareList.push(entry):expandedMiddlewareList.push(...expandRelativeMiddlewareList(
entry))}),expandedMiddlewareList.push(from),from.after.reverse().forEach(entry=>{entry.before.length===0&&entry.after.length===0?expandedMiddlewareList.push(entry):
expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry))}),expandedMiddlewareList},getMiddlewareList=(debug=!1)=>{const normalizedAbsoluteEntries=[],
normalizedRelativeEntries=[],normalizedEntriesNameMap={};return absoluteEntries.forEach(entry=>{const normalizedEntry={...entry,before:[],after:[]};for(const alias of getAllAliases(
normalizedEntry.name,normalizedEntry.aliases))normalizedEntriesNameMap[alias]=normalizedEntry;normalizedAbsoluteEntries.push(normalizedEntry)}),relativeEntries.
forEach(entry=>{const normalizedEntry={...entry,before:[],after:[]};for(const alias of getAllAliases(normalizedEntry.name,normalizedEntry.aliases))normalizedEntriesNameMap[alias]=
normalizedEntry;normalizedRelativeEntries.push(normalizedEntry)}),normalizedRelativeEntries.forEach(entry=>{if(entry.toMiddleware){const toMiddleware=normalizedEntriesNameMap[entry.
toMiddleware];if(toMiddleware===void 0){if(debug)return;throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name,
entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`)}entry.relation==="after"&&toMiddleware.after.push(entry),entry.relation==="before"&&toMiddleware.
before.push(entry)}}),sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList,expandedMiddlewareList)=>(wholeList.push(...expandedMiddlewareList),
wholeList),[])},stack={add:(middleware,options={})=>{const{name,override,aliases:_aliases}=options,entry={step:"initialize",priority:"normal",middleware,...options},
aliases=getAllAliases(name,_aliases);if(aliases.length>0){if(aliases.some(alias=>entriesNameSet.has(alias))){if(!override)throw new Error(`Duplicate middleware \
name '${getMiddlewareNameWithAliases(name,_aliases)}'`);for(const alias of aliases){const toOverrideIndex=absoluteEntries.findIndex(entry2=>entry2.name===alias||
entry2.aliases?.some(a=>a===alias));if(toOverrideIndex===-1)continue;const toOverride=absoluteEntries[toOverrideIndex];if(toOverride.step!==entry.step||entry.priority!==
toOverride.priority)throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name,toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.
step} step cannot be overridden by "${getMiddlewareNameWithAliases(name,_aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);absoluteEntries.
splice(toOverrideIndex,1)}}for(const alias of aliases)entriesNameSet.add(alias)}absoluteEntries.push(entry)},addRelativeTo:(middleware,options)=>{const{name,override,
aliases:_aliases}=options,entry={middleware,...options},aliases=getAllAliases(name,_aliases);if(aliases.length>0){if(aliases.some(alias=>entriesNameSet.has(alias))){
if(!override)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name,_aliases)}'`);for(const alias of aliases){const toOverrideIndex=relativeEntries.
findIndex(entry2=>entry2.name===alias||entry2.aliases?.some(a=>a===alias));if(toOverrideIndex===-1)continue;const toOverride=relativeEntries[toOverrideIndex];if(toOverride.
toMiddleware!==entry.toMiddleware||toOverride.relation!==entry.relation)throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name,toOverride.aliases)}" m\
iddleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name,_aliases)}" middleware ${entry.
relation} "${entry.toMiddleware}" middleware.`);relativeEntries.splice(toOverrideIndex,1)}}for(const alias of aliases)entriesNameSet.add(alias)}relativeEntries.
push(entry)},clone:()=>cloneTo(constructStack()),use:plugin=>{plugin.applyToStack(stack)},remove:toRemove=>typeof toRemove=="string"?removeByName(toRemove):removeByReference(
toRemove),removeByTag:toRemove=>{let isRemoved=!1;const filterCb=entry=>{const{tags,name,aliases:_aliases}=entry;if(tags&&tags.includes(toRemove)){const aliases=getAllAliases(
name,_aliases);for(const alias of aliases)entriesNameSet.delete(alias);return isRemoved=!0,!1}return!0};return absoluteEntries=absoluteEntries.filter(filterCb),
relativeEntries=relativeEntries.filter(filterCb),isRemoved},concat:from=>{const cloned=cloneTo(constructStack());return cloned.use(from),cloned.identifyOnResolve(
identifyOnResolve||cloned.identifyOnResolve()||(from.identifyOnResolve?.()??!1)),cloned},applyToStack:cloneTo,identify:()=>getMiddlewareList(!0).map(mw=>{const step=mw.
step??mw.relation+" "+mw.toMiddleware;return getMiddlewareNameWithAliases(mw.name,mw.aliases)+" - "+step}),identifyOnResolve(toggle){return typeof toggle=="bool\
ean"&&(identifyOnResolve=toggle),identifyOnResolve},resolve:(handler,context)=>{for(const middleware of getMiddlewareList().map(entry=>entry.middleware).reverse())
handler=middleware(handler,context);return identifyOnResolve&&console.log(stack.identify()),handler}};return stack},stepWeights={initialize:5,serialize:4,build:3,
finalizeRequest:2,deserialize:1},priorityWeights={high:3,normal:2,low:1},Client=class{config;middlewareStack=constructStack();initConfig;handlers;constructor(config){
this.config=config;const{protocol,protocolSettings}=config;protocolSettings&&typeof protocol=="function"&&(config.protocol=new protocol(protocolSettings))}send(command,optionsOrCb,cb){
const options=typeof optionsOrCb!="function"?optionsOrCb:void 0,callback=typeof optionsOrCb=="function"?optionsOrCb:cb,useHandlerCache=options===void 0&&this.config.
cacheMiddleware===!0;let handler;if(useHandlerCache){this.handlers||(this.handlers=new WeakMap);const handlers=this.handlers;handlers.has(command.constructor)?handler=
handlers.get(command.constructor):(handler=command.resolveMiddleware(this.middlewareStack,this.config,options),handlers.set(command.constructor,handler))}else delete this.
handlers,handler=command.resolveMiddleware(this.middlewareStack,this.config,options);if(callback)handler(command).then(result=>callback(null,result.output),err=>callback(
err)).catch(()=>{});else return handler(command).then(result=>result.output)}destroy(){this.config?.requestHandler?.destroy?.(),delete this.handlers}},SENSITIVE_STRING="\
***SensitiveInformation***";function schemaLogFilter(schema,data){if(data==null)return data;const ns=import_chunk_SKP3LBJD.NormalizedSchema.of(schema);if(ns.getMergedTraits().
sensitive)return SENSITIVE_STRING;if(ns.isListSchema()){const valueSchema=ns.getValueSchema();if(valueSchema.getMergedTraits().sensitive)return SENSITIVE_STRING;
if(Array.isArray(data))return data.map(value=>schemaLogFilter(valueSchema,value))}else if(ns.isMapSchema()){const valueSchema=ns.getValueSchema();if(ns.getKeySchema().
getMergedTraits().sensitive||valueSchema.getMergedTraits().sensitive)return SENSITIVE_STRING;if(typeof data=="object")return Object.fromEntries(Object.entries(data).
map(([key,value])=>[key,schemaLogFilter(valueSchema,value)]))}else if(ns.isStructSchema()&&typeof data=="object"){const object=data,newObject={};for(const[member,
memberNs]of ns.structIterator())object[member]!=null&&(newObject[member]=schemaLogFilter(memberNs,object[member]));return newObject}return data}var operationEventStreamMarker=Symbol.
for("@smithy/op-event-stream"),Command=class{middlewareStack=constructStack();schema;static classBuilder(){return new ClassBuilder}resolveMiddlewareWithContext(clientStack,configuration,options,{
middlewareFn,clientName,commandName,inputFilterSensitiveLog,outputFilterSensitiveLog,smithyContext,additionalContext,CommandCtor}){for(const mw of middlewareFn.
bind(this)(CommandCtor,clientStack,configuration,options))this.middlewareStack.use(mw);const stack=clientStack.concat(this.middlewareStack),{logger}=configuration,
additionalSmithyContext=additionalContext[import_chunk_SKP3LBJD.SMITHY_CONTEXT_KEY],handlerExecutionContext={logger,clientName,commandName,inputFilterSensitiveLog,
outputFilterSensitiveLog,...additionalContext,[import_chunk_SKP3LBJD.SMITHY_CONTEXT_KEY]:{...additionalSmithyContext,commandInstance:this,...smithyContext,...options?.
metricsRecorder===void 0?{}:{metricsRecorder:options.metricsRecorder},...options?.abortSignal===void 0?{}:{abortSignal:options.abortSignal}}},{requestHandler}=configuration;
let requestOptions=options??{};requestOptions.metricsRecorder&&(requestOptions={...requestOptions},delete requestOptions.metricsRecorder);let isEventStream;const schema=this.
schema,marker=schema?.[operationEventStreamMarker];if(marker!==void 0)isEventStream=marker;else if(schema&&Array.isArray(schema)&&schema[0]===9){const[,,,,input$,
output$]=schema;isEventStream=schema[operationEventStreamMarker]=!!(import_chunk_SKP3LBJD.NormalizedSchema.of(input$).getEventStreamMember()||import_chunk_SKP3LBJD.NormalizedSchema.
of(output$).getEventStreamMember())}return isEventStream&&(requestOptions={isEventStream,...requestOptions}),stack.resolve(request=>requestHandler.handle(request.
request,requestOptions),handlerExecutionContext)}},ClassBuilder=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(cb){
this._init=cb}ep(endpointParameterInstructions){return this._ep=endpointParameterInstructions,this}m(middlewareSupplier){return this._middlewareFn=middlewareSupplier,
this}s(service,operation,smithyContext={}){return this._smithyContext={service,operation,...smithyContext},this}c(additionalContext={}){return this._additionalContext=
additionalContext,this}n(clientName,commandName){return this._clientName=clientName,this._commandName=commandName,this}f(inputFilter=_=>_,outputFilter=_=>_){return this.
_inputFilterSensitiveLog=inputFilter,this._outputFilterSensitiveLog=outputFilter,this}ser(serializer){return this._serializer=serializer,this}de(deserializer){return this.
_deserializer=deserializer,this}sc(operation){return this._operationSchema=operation,this._smithyContext.operationSchema=operation,this}build(){const closure=this;
let CommandRef;return CommandRef=class extends Command{input;static getEndpointParameterInstructions(){return closure._ep}constructor(...[input]){super(),this.input=
input??{},closure._init(this),this.schema=closure._operationSchema}resolveMiddleware(stack,configuration,options){const op=closure._operationSchema,input=op?.[4]??
op?.input,output=op?.[5]??op?.output;return this.resolveMiddlewareWithContext(stack,configuration,options,{CommandCtor:CommandRef,middlewareFn:closure._middlewareFn,
clientName:closure._clientName,commandName:closure._commandName,inputFilterSensitiveLog:closure._inputFilterSensitiveLog??(op?schemaLogFilter.bind(null,input):_=>_),
outputFilterSensitiveLog:closure._outputFilterSensitiveLog??(op?schemaLogFilter.bind(null,output):_=>_),smithyContext:closure._smithyContext,additionalContext:closure.
_additionalContext})}serialize=closure._serializer;deserialize=closure._deserializer}}},createAggregatedClient=(commands,Client2,options)=>{for(const[command,CommandCtor]of Object.
entries(commands)){const methodImpl=async function(args,optionsOrCb,cb){const command2=new CommandCtor(args);if(typeof optionsOrCb=="function")this.send(command2,
optionsOrCb);else if(typeof cb=="function"){if(typeof optionsOrCb!="object")throw new Error(`Expected http options but got ${typeof optionsOrCb}`);this.send(command2,
optionsOrCb||{},cb)}else return this.send(command2,optionsOrCb)},methodName=(command[0].toLowerCase()+command.slice(1)).replace(/Command$/,"");Client2.prototype[methodName]=
methodImpl}const{paginators={},waiters={}}=options??{};for(const[paginatorName,paginatorFn]of Object.entries(paginators))Client2.prototype[paginatorName]===void 0&&
(Client2.prototype[paginatorName]=function(commandInput={},paginationConfiguration,...rest){return paginatorFn({...paginationConfiguration,client:this},commandInput,
...rest)});for(const[waiterName,waiterFn]of Object.entries(waiters))Client2.prototype[waiterName]===void 0&&(Client2.prototype[waiterName]=async function(commandInput={},waiterConfiguration,...rest){
let config=waiterConfiguration;return typeof waiterConfiguration=="number"&&(config={maxWaitTime:waiterConfiguration}),waiterFn({...config,client:this},commandInput,
...rest)})},ServiceException=class _ServiceException extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(options){
super(options.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=options.name,this.$fault=options.$fault,this.$metadata=
options.$metadata}static isInstance(value){if(!value)return!1;const candidate=value;return _ServiceException.prototype.isPrototypeOf(candidate)||!!candidate.$fault&&
!!candidate.$metadata&&(candidate.$fault==="client"||candidate.$fault==="server")}static[Symbol.hasInstance](instance){if(!instance)return!1;const candidate=instance;
if(this===_ServiceException)return _ServiceException.isInstance(instance);if(_ServiceException.isInstance(instance)){if(this.prototype.isPrototypeOf(instance))return!0;
const targetId=Object.prototype.hasOwnProperty.call(this,"shapeId")?this.shapeId:void 0;let candidateHasShapeId=!1;if(targetId){let proto=Object.getPrototypeOf(
candidate);for(;proto&&proto!==Object.prototype;){const ctor=proto.constructor,candidateId=ctor!==_ServiceException&&Object.prototype.hasOwnProperty.call(ctor,"\
shapeId")?ctor?.shapeId:void 0;if(candidateId&&(candidateHasShapeId=!0,candidateId===targetId))return!0;proto=Object.getPrototypeOf(proto)}}if(targetId&&candidateHasShapeId)
return!1;const targetName=this.name;if(targetName&&targetName.length>=6){if(candidate.name===targetName)return!0;let proto=Object.getPrototypeOf(candidate);for(;proto&&
proto!==Object.prototype;){const ctorName=proto.constructor?.name;if(ctorName&&ctorName!=="Error"&&ctorName===targetName)return!0;proto=Object.getPrototypeOf(proto)}}}
return!1}},decorateServiceException=(exception,additions={})=>{Object.entries(additions).filter(([,v])=>v!==void 0).forEach(([k,v])=>{(exception[k]==null||exception[k]===
"")&&(exception[k]=v)});const message=exception.message||exception.Message||"UnknownError";return exception.message=message,delete exception.Message,exception},
loadConfigsForDefaultMode=mode=>{switch(mode){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"standard",connectionTimeout:1100};case"\
cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{retryMode:"standard",connectionTimeout:3e4};default:return{}}},warningEmitted=!1,
emitWarningIfUnsupportedVersion=version=>{version&&!warningEmitted&&parseInt(version.substring(1,version.indexOf(".")))<16&&(warningEmitted=!0)},knownAlgorithms=Object.
values(import_chunk_SKP3LBJD.AlgorithmId),getChecksumConfiguration=runtimeConfig=>{const checksumAlgorithms=[];for(const id in import_chunk_SKP3LBJD.AlgorithmId){
if(!(0,import_chunk_SKP3LBJD.hasOwn)(import_chunk_SKP3LBJD.AlgorithmId,id))continue;const algorithmId=import_chunk_SKP3LBJD.AlgorithmId[id];runtimeConfig[algorithmId]!==
void 0&&checksumAlgorithms.push({algorithmId:()=>algorithmId,checksumConstructor:()=>runtimeConfig[algorithmId]})}for(const[id,ChecksumCtor]of Object.entries(runtimeConfig.
checksumAlgorithms??{}))checksumAlgorithms.push({algorithmId:()=>id,checksumConstructor:()=>ChecksumCtor});return{addChecksumAlgorithm(algo){runtimeConfig.checksumAlgorithms=
runtimeConfig.checksumAlgorithms??{};const id=algo.algorithmId(),ctor=algo.checksumConstructor();knownAlgorithms.includes(id)?runtimeConfig.checksumAlgorithms[id.
toUpperCase()]=ctor:runtimeConfig.checksumAlgorithms[id]=ctor,checksumAlgorithms.push(algo)},checksumAlgorithms(){return checksumAlgorithms}}},resolveChecksumRuntimeConfig=clientConfig=>{
const runtimeConfig={};return clientConfig.checksumAlgorithms().forEach(checksumAlgorithm=>{const id=checksumAlgorithm.algorithmId();knownAlgorithms.includes(id)&&
(runtimeConfig[id]=checksumAlgorithm.checksumConstructor())}),runtimeConfig},getRetryConfiguration=runtimeConfig=>({setRetryStrategy(retryStrategy){runtimeConfig.
retryStrategy=retryStrategy},retryStrategy(){return runtimeConfig.retryStrategy}}),resolveRetryRuntimeConfig=retryStrategyConfiguration=>{const runtimeConfig={};
return runtimeConfig.retryStrategy=retryStrategyConfiguration.retryStrategy(),runtimeConfig},getDefaultExtensionConfiguration=runtimeConfig=>Object.assign(getChecksumConfiguration(
runtimeConfig),getRetryConfiguration(runtimeConfig)),resolveDefaultRuntimeConfig=config=>Object.assign(resolveChecksumRuntimeConfig(config),resolveRetryRuntimeConfig(
config)),getValueFromTextNode=obj=>{const textNodeName="#text";for(const key in obj)(0,import_chunk_SKP3LBJD.hasOwn)(obj,key)&&(obj[key][textNodeName]!==void 0?
obj[key]=obj[key][textNodeName]:typeof obj[key]=="object"&&obj[key]!==null&&(obj[key]=getValueFromTextNode(obj[key])));return obj},NoOpLogger=class{trace(){}debug(){}info(){}warn(){}error(){}};
function makeBuilder(common,service,name,ep){return function(added,plugins,op,$,smithyContext={}){const epMerged=Object.assign({},common,added);return Command.classBuilder().
ep(epMerged).m(function(CommandCtor,clientStack,config,options){const list=plugins.call(this,CommandCtor,clientStack,config,options);return list.unshift(ep(config,
CommandCtor.getEndpointParameterInstructions())),list}).s(service,op,smithyContext).n(name,op.charAt(0).toUpperCase()+op.slice(1)+"Command").sc($).build()}}function setCredentialFeature(credentials,feature,value){
return credentials.$source||(credentials.$source={}),credentials.$source[feature]=value,credentials}var ENV_ENDPOINT_URL="AWS_ENDPOINT_URL",CONFIG_ENDPOINT_URL="\
endpoint_url",getEndpointUrlConfig=serviceId=>({environmentVariableSelector:env2=>{const serviceSuffixParts=serviceId.split(" ").map(w=>w.toUpperCase()),serviceEndpointUrl=env2[[
ENV_ENDPOINT_URL,...serviceSuffixParts].join("_")];if(serviceEndpointUrl)return serviceEndpointUrl;const endpointUrl=env2[ENV_ENDPOINT_URL];if(endpointUrl)return endpointUrl},
configFileSelector:(profile,config)=>{if(profile.services){const servicesSectionKey=["services",profile.services].join(import_chunk_4D3KLPD6.CONFIG_PREFIX_SEPARATOR);
if(!config||!config[servicesSectionKey])throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared config\
uration file.`);const servicesSection=config[servicesSectionKey],servicePrefixParts=serviceId.split(" ").map(w=>w.toLowerCase()),endpointUrl2=servicesSection[[servicePrefixParts.
join("_"),CONFIG_ENDPOINT_URL].join(import_chunk_4D3KLPD6.CONFIG_PREFIX_SEPARATOR)];if(endpointUrl2)return endpointUrl2}const endpointUrl=profile[CONFIG_ENDPOINT_URL];
if(endpointUrl)return endpointUrl},default:void 0}),ENV_IGNORE_CONFIGURED_ENDPOINT_URLS="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS="\
ignore_configured_endpoint_urls",ignoreConfiguredEndpointUrlsConfigSelectors={environmentVariableSelector:env2=>(0,import_chunk_4D3KLPD6.booleanSelector)(env2,ENV_IGNORE_CONFIGURED_ENDPOINT_URLS,
import_chunk_4D3KLPD6.SelectorType.ENV),configFileSelector:profile=>(0,import_chunk_4D3KLPD6.booleanSelector)(profile,CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS,import_chunk_4D3KLPD6.SelectorType.
CONFIG),default:!1},getEndpointFromConfig=async serviceId=>{if(!await(0,import_chunk_4D3KLPD6.loadConfig)(ignoreConfiguredEndpointUrlsConfigSelectors)())return(0,import_chunk_4D3KLPD6.loadConfig)(
getEndpointUrlConfig(serviceId??""))()},resolveParamsForS3=async endpointParams=>{const bucket=endpointParams?.Bucket||"";if(typeof endpointParams.Bucket=="stri\
ng"&&(endpointParams.Bucket=bucket.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))),isArnBucketName(bucket)){if(endpointParams.ForcePathStyle===
!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else(!isDnsCompatibleBucketName(bucket)||bucket.indexOf(".")!==-1&&!String(endpointParams.
Endpoint).startsWith("http:")||bucket.toLowerCase()!==bucket||bucket.length<3)&&(endpointParams.ForcePathStyle=!0);return endpointParams.DisableMultiRegionAccessPoints&&
(endpointParams.disableMultiRegionAccessPoints=!0,endpointParams.DisableMRAP=!0),endpointParams},DOMAIN_PATTERN=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,IP_ADDRESS_PATTERN=/(\d+\.){3}\d+/,
DOTS_PATTERN=/\.\./,isDnsCompatibleBucketName=bucketName=>DOMAIN_PATTERN.test(bucketName)&&!IP_ADDRESS_PATTERN.test(bucketName)&&!DOTS_PATTERN.test(bucketName),
isArnBucketName=bucketName=>{const[arn,partition2,service,,,bucket]=bucketName.split(":"),isArn=arn==="arn"&&bucketName.split(":").length>=6,isValidArn=!!(isArn&&
partition2&&service&&bucket);if(isArn&&!isValidArn)throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);return isValidArn},createConfigValueProvider=(configKey,canonicalEndpointParamKey,config,isClientContextParam=!1)=>{
const configProvider=async()=>{let configValue;return isClientContextParam?configValue=config.clientContextParams?.[configKey]??config[configKey]??config[canonicalEndpointParamKey]:
configValue=config[configKey]??config[canonicalEndpointParamKey],typeof configValue=="function"?configValue():configValue};return configKey==="credentialScope"||
canonicalEndpointParamKey==="CredentialScope"?async()=>{const credentials=typeof config.credentials=="function"?await config.credentials():config.credentials;return credentials?.
credentialScope??credentials?.CredentialScope}:configKey==="accountId"||canonicalEndpointParamKey==="AccountId"?async()=>{const credentials=typeof config.credentials==
"function"?await config.credentials():config.credentials;return credentials?.accountId??credentials?.AccountId}:configKey==="endpoint"||canonicalEndpointParamKey===
"endpoint"?async()=>{if(config.isCustomEndpoint===!1)return;const endpoint=await configProvider();if(endpoint&&typeof endpoint=="object"){if("url"in endpoint)return endpoint.
url.href;if("hostname"in endpoint){const{protocol,hostname,port,path}=endpoint;return`${protocol}//${hostname}${port?":"+port:""}${path}`}}return endpoint}:configProvider};
function bindGetEndpointFromInstructions(getEndpointFromConfig2){return async(commandInput,instructionsSupplier,clientConfig,context)=>{if(!clientConfig.isCustomEndpoint&&
!clientConfig.ignoreConfiguredEndpointUrls){let endpointFromConfig;clientConfig.serviceConfiguredEndpoint?endpointFromConfig=await clientConfig.serviceConfiguredEndpoint():
endpointFromConfig=await getEndpointFromConfig2(clientConfig.serviceId),endpointFromConfig&&(clientConfig.endpoint=()=>Promise.resolve((0,import_chunk_SKP3LBJD.toEndpointV1)(
endpointFromConfig)),clientConfig.isCustomEndpoint=!0,context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`))}
const endpointParams=await resolveParams(commandInput,instructionsSupplier,clientConfig);if(typeof clientConfig.endpointProvider!="function")throw new Error("co\
nfig.endpointProvider is not set.");const endpoint=clientConfig.endpointProvider(endpointParams,context);if(clientConfig.isCustomEndpoint&&clientConfig.endpoint){
const customEndpoint=await clientConfig.endpoint();if(customEndpoint?.headers){endpoint.headers??={};for(const[name,value]of Object.entries(customEndpoint.headers))
endpoint.headers[name]=Array.isArray(value)?value:[value]}}return endpoint}}var resolveParams=async(commandInput,instructionsSupplier,clientConfig)=>{const endpointParams={},
instructions=instructionsSupplier?.getEndpointParameterInstructions?.()||{};for(const[name,instruction]of Object.entries(instructions))switch(instruction.type){case"\
staticContextParams":endpointParams[name]=instruction.value;break;case"contextParams":endpointParams[name]=commandInput[instruction.name];break;case"clientConte\
xtParams":case"builtInParams":endpointParams[name]=await createConfigValueProvider(instruction.name,name,clientConfig,instruction.type!=="builtInParams")();break;case"\
operationContextParams":endpointParams[name]=instruction.get(commandInput);break;default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(
instruction))}return Object.keys(instructions).length===0&&Object.assign(endpointParams,clientConfig),String(clientConfig.serviceId).toLowerCase()==="s3"&&await resolveParamsForS3(
endpointParams),endpointParams};function setFeature(context,feature,value){context.__smithy_context?context.__smithy_context.features||(context.__smithy_context.
features={}):context.__smithy_context={features:{}},context.__smithy_context.features[feature]=value}function bindEndpointMiddleware(getEndpointFromConfig2){const getEndpointFromInstructions2=bindGetEndpointFromInstructions(
getEndpointFromConfig2);return({config,instructions})=>(next,context)=>async args=>{config.isCustomEndpoint&&setFeature(context,"ENDPOINT_OVERRIDE","N");const endpoint=await getEndpointFromInstructions2(
args.input,{getEndpointParameterInstructions(){return instructions}},{...config},context);context.endpointV2=endpoint,context.authSchemes=endpoint.properties?.authSchemes;
const authScheme=context.authSchemes?.[0];if(authScheme){context.signing_region=authScheme.signingRegion,context.signing_service=authScheme.signingName;const httpAuthOption=(0,import_chunk_SKP3LBJD.getSmithyContext)(
context)?.selectedHttpAuthScheme?.httpAuthOption;httpAuthOption&&(httpAuthOption.signingProperties=Object.assign(httpAuthOption.signingProperties||{},{signing_region:authScheme.
signingRegion,signingRegion:authScheme.signingRegion,signing_service:authScheme.signingName,signingName:authScheme.signingName,signingRegionSet:authScheme.signingRegionSet},
authScheme.properties))}return next({...args})}}var serializerMiddlewareOption={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0},endpointMiddlewareOptions={
step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",override:!0,relation:"before",toMiddleware:serializerMiddlewareOption.
name};function bindGetEndpointPlugin(getEndpointFromConfig2){const endpointMiddleware2=bindEndpointMiddleware(getEndpointFromConfig2);return(config,instructions)=>({
applyToStack:clientStack=>{clientStack.addRelativeTo(endpointMiddleware2({config,instructions}),endpointMiddlewareOptions)}})}function bindResolveEndpointConfig(getEndpointFromConfig2){
return input=>{const tls=input.tls??!0,{endpoint,useDualstackEndpoint,useFipsEndpoint}=input,customEndpointProvider=endpoint!=null?async()=>(0,import_chunk_SKP3LBJD.toEndpointV1)(
await(0,import_chunk_SKP3LBJD.normalizeProvider)(endpoint)()):void 0,resolvedConfig=Object.assign(input,{endpoint:customEndpointProvider,tls,isCustomEndpoint:!!endpoint,
useDualstackEndpoint:(0,import_chunk_SKP3LBJD.normalizeProvider)(useDualstackEndpoint??!1),useFipsEndpoint:(0,import_chunk_SKP3LBJD.normalizeProvider)(useFipsEndpoint??
!1),ignoreConfiguredEndpointUrls:!!input.ignoreConfiguredEndpointUrls});let configuredEndpointPromise;return resolvedConfig.serviceConfiguredEndpoint=async()=>(input.
serviceId&&!configuredEndpointPromise&&(configuredEndpointPromise=getEndpointFromConfig2(input.serviceId)),configuredEndpointPromise),resolvedConfig}}var BinaryDecisionDiagram=class _BinaryDecisionDiagram{nodes;root;conditions;results;constructor(bdd,root,conditions,results){
this.nodes=bdd,this.root=root,this.conditions=conditions,this.results=results}static from(bdd,root,conditions,results){return new _BinaryDecisionDiagram(bdd,root,
conditions,results)}},EndpointCache=class{capacity;data=new Map;parameters=[];constructor({size,params}){this.capacity=size??50,params&&(this.parameters=params)}get(endpointParams,resolver){
const key=this.hash(endpointParams);if(key===!1)return resolver();if(!this.data.has(key)){if(this.data.size>this.capacity+10){const keys=this.data.keys();let i=0;
for(;;){const{value,done}=keys.next();if(this.data.delete(value),done||++i>10)break}}this.data.set(key,resolver())}return this.data.get(key)}size(){return this.
data.size}hash(endpointParams){let buffer="";const{parameters}=this;if(parameters.length===0)return!1;for(const param of parameters){const raw=endpointParams[param],
val=raw==null?"\0":String(raw);if(val.includes("|;"))return!1;buffer+=val+"|;"}return buffer}},EndpointError=class extends Error{constructor(message){super(message),
this.name="EndpointError"}},debugId="endpoints";function toDebugString(input){return typeof input!="object"||input==null?input:"ref"in input?`$${toDebugString(input.
ref)}`:"fn"in input?`${input.fn}(${(input.argv||[]).map(toDebugString).join(", ")})`:JSON.stringify(input,null,2)}var customEndpointFunctions={},booleanEquals=(value1,value2)=>value1===
value2;function coalesce(...args){for(const arg of args)if(arg!=null)return arg}var getAttrPathList=path=>{const parts=path.split("."),pathList=[];for(const part of parts){
const squareBracketIndex=part.indexOf("[");if(squareBracketIndex!==-1){if(part.indexOf("]")!==part.length-1)throw new EndpointError(`Path: '${path}' does not en\
d with ']'`);const arrayIndex=part.slice(squareBracketIndex+1,-1);if(Number.isNaN(parseInt(arrayIndex)))throw new EndpointError(`Invalid array index: '${arrayIndex}\
' in path: '${path}'`);squareBracketIndex!==0&&pathList.push(part.slice(0,squareBracketIndex)),pathList.push(arrayIndex)}else pathList.push(part)}return pathList},
getAttr=(value,path)=>getAttrPathList(path).reduce((acc,index)=>{if(typeof acc!="object")throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.
stringify(value)}'`);if(Array.isArray(acc)){const i=parseInt(index);return acc[i<0?acc.length+i:i]}return acc[index]},value),isSet=value=>value!=null;function ite(condition,trueValue,falseValue){
return condition?trueValue:falseValue}var not=value=>!value,IP_V4_REGEX=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d\
|\\d)){3}$"),isIpAddress=value=>IP_V4_REGEX.test(value)||value.startsWith("[")&&value.endsWith("]"),DEFAULT_PORTS={[import_chunk_SKP3LBJD.EndpointURLScheme.HTTP]:80,
[import_chunk_SKP3LBJD.EndpointURLScheme.HTTPS]:443},parseURL=value=>{const whatwgURL=(()=>{try{if(value instanceof URL)return value;if(typeof value=="object"&&
"hostname"in value){const{hostname:hostname2,port,protocol:protocol2="",path="",query={}}=value,url=new URL(`${protocol2}//${hostname2}${port?`:${port}`:""}${path}`);
return url.search=Object.entries(query).map(([k,v])=>`${k}=${v}`).join("&"),url}return new URL(value)}catch{return null}})();if(!whatwgURL)return console.error(
`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`),null;const urlString=whatwgURL.href,{host,hostname,pathname,protocol,search}=whatwgURL;if(search)return null;
const scheme=protocol.slice(0,-1);if(!Object.values(import_chunk_SKP3LBJD.EndpointURLScheme).includes(scheme))return null;const isIp=isIpAddress(hostname),inputContainsDefaultPort=urlString.
includes(`${host}:${DEFAULT_PORTS[scheme]}`)||typeof value=="string"&&value.includes(`${host}:${DEFAULT_PORTS[scheme]}`),authority=`${host}${inputContainsDefaultPort?
`:${DEFAULT_PORTS[scheme]}`:""}`;return{scheme,authority,path:pathname,normalizedPath:pathname.endsWith("/")?pathname:`${pathname}/`,isIp}};function split(value,delimiter,limit){
if(limit===1)return[value];if(value==="")return[""];const parts=value.split(delimiter);return limit===0?parts:parts.slice(0,limit-1).concat(parts.slice(1).join(
delimiter))}var stringEquals=(value1,value2)=>value1===value2,substring=(input,start,stop,reverse)=>input==null||start>=stop||input.length<stop||/[^\u0000-\u007f]/.
test(input)?null:reverse?input.substring(input.length-stop,input.length-start):input.substring(start,stop),uriEncode=value=>encodeURIComponent(value).replace(/[!*'()]/g,
c=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`),endpointFunctions={booleanEquals,coalesce,getAttr,isSet,isValidHostLabel:import_chunk_SKP3LBJD.isValidHostLabel,
ite,not,parseURL,split,stringEquals,substring,uriEncode},evaluateTemplate=(template,options)=>{const evaluatedTemplateArr=[],{referenceRecord,endpointParams}=options;
let currentIndex=0;for(;currentIndex<template.length;){const openingBraceIndex=template.indexOf("{",currentIndex);if(openingBraceIndex===-1){evaluatedTemplateArr.
push(template.slice(currentIndex));break}evaluatedTemplateArr.push(template.slice(currentIndex,openingBraceIndex));const closingBraceIndex=template.indexOf("}",
openingBraceIndex);if(closingBraceIndex===-1){evaluatedTemplateArr.push(template.slice(openingBraceIndex));break}template[openingBraceIndex+1]==="{"&&template[closingBraceIndex+
1]==="}"&&(evaluatedTemplateArr.push(template.slice(openingBraceIndex+1,closingBraceIndex)),currentIndex=closingBraceIndex+2);const parameterName=template.substring(
openingBraceIndex+1,closingBraceIndex);if(parameterName.includes("#")){const[refName,attrName]=parameterName.split("#");evaluatedTemplateArr.push(getAttr(referenceRecord[refName]??
endpointParams[refName],attrName))}else evaluatedTemplateArr.push(referenceRecord[parameterName]??endpointParams[parameterName]);currentIndex=closingBraceIndex+
1}return evaluatedTemplateArr.join("")},getReferenceValue=({ref},options)=>options.referenceRecord[ref]??options.endpointParams[ref],evaluateExpression=(obj,keyName,options)=>{
if(typeof obj=="string")return evaluateTemplate(obj,options);if(obj.fn)return group.callFunction(obj,options);if(obj.ref)return getReferenceValue(obj,options);throw new EndpointError(
`'${keyName}': ${String(obj)} is not a string, function or reference.`)},callFunction=({fn,argv},options)=>{const evaluatedArgs=Array(argv.length);for(let i=0;i<
evaluatedArgs.length;++i){const arg=argv[i];typeof arg=="boolean"||typeof arg=="number"?evaluatedArgs[i]=arg:evaluatedArgs[i]=group.evaluateExpression(arg,"arg",
options)}const namespaceSeparatorIndex=fn.indexOf(".");if(namespaceSeparatorIndex!==-1){const customFunction=customEndpointFunctions[fn.slice(0,namespaceSeparatorIndex)]?.[fn.
slice(namespaceSeparatorIndex+1)];if(typeof customFunction=="function")return customFunction(...evaluatedArgs)}const callable=endpointFunctions[fn];if(typeof callable==
"function")return callable(...evaluatedArgs);throw new Error(`function ${fn} not loaded in endpointFunctions.`)},group={evaluateExpression,callFunction},evaluateCondition=(condition,options)=>{
const{assign}=condition;if(assign&&assign in options.referenceRecord)throw new EndpointError(`'${assign}' is already defined in Reference Record.`);const value=callFunction(
condition,options);options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);const result=value===""?!0:!!value;
return assign!=null?{result,toAssign:{name:assign,value}}:{result}},getEndpointHeaders=(headers,options)=>Object.entries(headers??{}).reduce((acc,[headerKey,headerVal])=>(acc[headerKey]=
headerVal.map(headerValEntry=>{const processedExpr=evaluateExpression(headerValEntry,"Header value entry",options);if(typeof processedExpr!="string")throw new EndpointError(
`Header '${headerKey}' value '${processedExpr}' is not a string`);return processedExpr}),acc),{}),getEndpointProperties=(properties,options)=>Object.entries(properties).
reduce((acc,[propertyKey,propertyVal])=>(acc[propertyKey]=group2.getEndpointProperty(propertyVal,options),acc),{}),getEndpointProperty=(property,options)=>{if(Array.
isArray(property))return property.map(propertyEntry=>getEndpointProperty(propertyEntry,options));switch(typeof property){case"string":return evaluateTemplate(property,
options);case"object":if(property===null)throw new EndpointError(`Unexpected endpoint property: ${property}`);return group2.getEndpointProperties(property,options);case"\
boolean":return property;default:throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`)}},group2={getEndpointProperty,getEndpointProperties},
getEndpointUrl=(endpointUrl,options)=>{const expression=evaluateExpression(endpointUrl,"Endpoint URL",options);if(typeof expression=="string")try{return new URL(
expression)}catch(error){throw console.error(`Failed to construct URL with ${expression}`,error),error}throw new EndpointError(`Endpoint URL must be a string, g\
ot ${typeof expression}`)},RESULT=1e8,decideEndpoint=(bdd,options)=>{const{nodes,root,results,conditions}=bdd;let ref=root;const referenceRecord={},closure={referenceRecord,
endpointParams:options.endpointParams,logger:options.logger};for(;ref!==1&&ref!==-1&&ref<RESULT;){const node_i=3*(Math.abs(ref)-1),[condition_i,highRef,lowRef]=[
nodes[node_i],nodes[node_i+1],nodes[node_i+2]],[fn,argv,assign]=conditions[condition_i],evaluation=evaluateCondition({fn,assign,argv},closure);if(evaluation.toAssign){
const{name,value}=evaluation.toAssign;referenceRecord[name]=value}ref=ref>=0===evaluation.result?highRef:lowRef}if(ref>=RESULT){const result=results[ref-RESULT];
if(result[0]===-1){const[,errorExpression]=result;throw new EndpointError(evaluateExpression(errorExpression,"Error",closure))}const[url,properties,headers]=result;
return{url:getEndpointUrl(url,closure),properties:getEndpointProperties(properties,closure),headers:getEndpointHeaders(headers??{},closure)}}throw new EndpointError(
"No matching endpoint.")},getEndpointFromInstructions=bindGetEndpointFromInstructions(getEndpointFromConfig),resolveEndpointConfig=bindResolveEndpointConfig(getEndpointFromConfig),
endpointMiddleware=bindEndpointMiddleware(getEndpointFromConfig),getEndpointPlugin=bindGetEndpointPlugin(getEndpointFromConfig);function resolveHostHeaderConfig(input){
return input}var hostHeaderMiddleware=options=>next=>async args=>{if(!import_chunk_SKP3LBJD.HttpRequest.isInstance(args.request))return next(args);const{request}=args,
{handlerProtocol=""}=options.requestHandler.metadata||{};if(handlerProtocol.indexOf("h2")>=0&&!request.headers[":authority"])delete request.headers.host,request.
headers[":authority"]=request.hostname+(request.port?":"+request.port:"");else if(!request.headers.host){let host=request.hostname;request.port!=null&&(host+=`:${request.
port}`),request.headers.host=host}return next(args)},hostHeaderMiddlewareOptions={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],override:!0},
getHostHeaderPlugin=options=>({applyToStack:clientStack=>{clientStack.add(hostHeaderMiddleware(options),hostHeaderMiddlewareOptions)}}),loggerMiddleware=()=>(next,context)=>async args=>{
try{const response=await next(args),{clientName,commandName,logger,dynamoDbDocumentClientOptions={}}=context,{overrideInputFilterSensitiveLog,overrideOutputFilterSensitiveLog}=dynamoDbDocumentClientOptions,
inputFilterSensitiveLog=overrideInputFilterSensitiveLog??context.inputFilterSensitiveLog,outputFilterSensitiveLog=overrideOutputFilterSensitiveLog??context.outputFilterSensitiveLog,
{$metadata,...outputWithoutMetadata}=response.output;return logger?.info?.({clientName,commandName,input:inputFilterSensitiveLog(args.input),output:outputFilterSensitiveLog(
outputWithoutMetadata),metadata:$metadata}),response}catch(error){const{clientName,commandName,logger,dynamoDbDocumentClientOptions={}}=context,{overrideInputFilterSensitiveLog}=dynamoDbDocumentClientOptions,
inputFilterSensitiveLog=overrideInputFilterSensitiveLog??context.inputFilterSensitiveLog;throw logger?.error?.({clientName,commandName,input:inputFilterSensitiveLog(
args.input),error,metadata:error.$metadata}),error}},loggerMiddlewareOptions={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},getLoggerPlugin=options=>({
applyToStack:clientStack=>{clientStack.add(loggerMiddleware(),loggerMiddlewareOptions)}}),recursionDetectionMiddlewareOptions={step:"build",tags:["RECURSION_DET\
ECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"low"},PROTECTED_KEYS={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_\
ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.
for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")},NO_GLOBAL_AWS_LAMBDA=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??
"");NO_GLOBAL_AWS_LAMBDA||(globalThis.awslambda=globalThis.awslambda||{});var InvokeStoreBase=class{static PROTECTED_KEYS=PROTECTED_KEYS;isProtectedKey(key){return Object.
values(PROTECTED_KEYS).includes(key)}getRequestId(){return this.get(PROTECTED_KEYS.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID)}getTenantId(){
return this.get(PROTECTED_KEYS.TENANT_ID)}getTraceparent(){return this.get(PROTECTED_KEYS.TRACEPARENT)}getTracestate(){return this.get(PROTECTED_KEYS.TRACESTATE)}getBaggage(){
return this.get(PROTECTED_KEYS.BAGGAGE)}},InvokeStoreSingle=class extends InvokeStoreBase{currentContext;getContext(){return this.currentContext}hasContext(){return this.
currentContext!==void 0}get(key){return this.currentContext?.[key]}set(key,value){if(this.isProtectedKey(key))throw new Error(`Cannot modify protected Lambda co\
ntext field: ${String(key)}`);this.currentContext=this.currentContext||{},this.currentContext[key]=value}run(context,fn){return this.currentContext=context,fn()}},
InvokeStoreMulti=class _InvokeStoreMulti extends InvokeStoreBase{als;static async create(){const instance=new _InvokeStoreMulti,asyncHooks=await Promise.resolve().then(()=>__toESM(require("node:async_hooks")));
return instance.als=new asyncHooks.AsyncLocalStorage,instance}getContext(){return this.als.getStore()}hasContext(){return this.als.getStore()!==void 0}get(key){
return this.als.getStore()?.[key]}set(key,value){if(this.isProtectedKey(key))throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);const store=this.
als.getStore();if(!store)throw new Error("No context available");store[key]=value}run(context,fn){return this.als.run(context,fn)}},InvokeStore;(function(InvokeStore2){
let instance=null;async function getInstanceAsync(forceInvokeStoreMulti){return instance||(instance=(async()=>{const newInstance=forceInvokeStoreMulti===!0||"AW\
S_LAMBDA_MAX_CONCURRENCY"in process.env?await InvokeStoreMulti.create():new InvokeStoreSingle;return!NO_GLOBAL_AWS_LAMBDA&&globalThis.awslambda?.InvokeStore?globalThis.
awslambda.InvokeStore:(!NO_GLOBAL_AWS_LAMBDA&&globalThis.awslambda&&(globalThis.awslambda.InvokeStore=newInstance),newInstance)})()),instance}InvokeStore2.getInstanceAsync=
getInstanceAsync,InvokeStore2._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{instance=null,globalThis.awslambda?.InvokeStore&&delete globalThis.
awslambda.InvokeStore,globalThis.awslambda={InvokeStore:void 0}}}:void 0})(InvokeStore||(InvokeStore={}));var AWS_LAMBDA_FUNCTION_NAME="AWS_LAMBDA_FUNCTION_NAME",
_X_AMZN_TRACE_ID="_X_AMZN_TRACE_ID",X_AMZN_TRACE_ID="X-Amzn-Trace-Id",TRACEPARENT="traceparent",TRACESTATE="tracestate",BAGGAGE="baggage",recursionDetectionMiddleware=()=>next=>async args=>{
const{request}=args;if(!import_chunk_SKP3LBJD.HttpRequest.isInstance(request))return next(args);let invokeStore;{const traceIdHeader=Object.keys(request.headers??
{}).find(h=>h.toLowerCase()===X_AMZN_TRACE_ID.toLowerCase())??X_AMZN_TRACE_ID;if(!request.headers.hasOwnProperty(traceIdHeader)){const functionName=process.env[AWS_LAMBDA_FUNCTION_NAME],
traceIdFromEnv=process.env[_X_AMZN_TRACE_ID];invokeStore??=await InvokeStore.getInstanceAsync();const traceId=invokeStore?.getXRayTraceId()??traceIdFromEnv,nonEmptyString=str=>typeof str==
"string"&&str.length>0;nonEmptyString(functionName)&&nonEmptyString(traceId)&&(request.headers[X_AMZN_TRACE_ID]=traceId)}}if(sanitizeTraceHeaders(request.headers),
!request.headers[TRACEPARENT]){const traceparent=(invokeStore??=await InvokeStore.getInstanceAsync())?.getTraceparent?.();if(traceparent){request.headers[TRACEPARENT]=
traceparent;const tracestate=invokeStore?.getTracestate?.();tracestate&&(request.headers[TRACESTATE]=tracestate);const baggage=invokeStore?.getBaggage?.();baggage&&
(request.headers[BAGGAGE]=baggage)}}return next(args)};function sanitizeTraceHeaders(headers){for(const header of Object.keys(headers)){const lower=header.toLowerCase();
header!==lower&&(lower===TRACEPARENT||lower===TRACESTATE||lower===BAGGAGE)&&(headers[lower]=headers[header],delete headers[header])}}var getRecursionDetectionPlugin=options=>({
applyToStack:clientStack=>{clientStack.add(recursionDetectionMiddleware(),recursionDetectionMiddlewareOptions)}}),resolveAuthOptions=(candidateAuthOptions,authSchemePreference)=>{
if(!authSchemePreference||authSchemePreference.length===0)return candidateAuthOptions;const preferredAuthOptions=[];for(const preferredSchemeName of authSchemePreference)
for(const candidateAuthOption of candidateAuthOptions)candidateAuthOption.schemeId.split("#")[1]===preferredSchemeName&&preferredAuthOptions.push(candidateAuthOption);
for(const candidateAuthOption of candidateAuthOptions)preferredAuthOptions.find(({schemeId})=>schemeId===candidateAuthOption.schemeId)||preferredAuthOptions.push(
candidateAuthOption);return preferredAuthOptions};function convertHttpAuthSchemesToMap(httpAuthSchemes){const map=new Map;for(const scheme of httpAuthSchemes)map.
set(scheme.schemeId,scheme);return map}var httpAuthSchemeMiddleware=(config,mwOptions)=>(next,context)=>async args=>{const options=config.httpAuthSchemeProvider(
await mwOptions.httpAuthSchemeParametersProvider(config,context,args.input)),authSchemePreference=config.authSchemePreference?await config.authSchemePreference():
[],resolvedOptions=resolveAuthOptions(options,authSchemePreference),authSchemes=convertHttpAuthSchemesToMap(config.httpAuthSchemes),smithyContext=(0,import_chunk_SKP3LBJD.getSmithyContext)(
context),failureReasons=[];for(const option of resolvedOptions){const scheme=authSchemes.get(option.schemeId);if(!scheme){failureReasons.push(`HttpAuthScheme \`${option.
schemeId}\` was not enabled for this service.`);continue}const identityProvider=scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
if(!identityProvider){failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);continue}const{identityProperties={},
signingProperties={}}=option.propertiesExtractor?.(config,context)||{};option.identityProperties=Object.assign(option.identityProperties||{},identityProperties),
option.signingProperties=Object.assign(option.signingProperties||{},signingProperties),smithyContext.selectedHttpAuthScheme={httpAuthOption:option,identity:await identityProvider(
option.identityProperties),signer:scheme.signer};break}if(!smithyContext.selectedHttpAuthScheme)throw new Error(failureReasons.join(`
`));return next(args)},httpAuthSchemeEndpointRuleSetMiddlewareOptions={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"\
before",toMiddleware:"endpointV2Middleware"},getHttpAuthSchemeEndpointRuleSetPlugin=(config,{httpAuthSchemeParametersProvider,identityProviderConfigProvider})=>({
applyToStack:clientStack=>{clientStack.addRelativeTo(httpAuthSchemeMiddleware(config,{httpAuthSchemeParametersProvider,identityProviderConfigProvider}),httpAuthSchemeEndpointRuleSetMiddlewareOptions)}}),
defaultErrorHandler=signingProperties=>error=>{throw error},defaultSuccessHandler=(httpResponse,signingProperties)=>{},httpSigningMiddleware=config=>(next,context)=>async args=>{
if(!import_chunk_SKP3LBJD.HttpRequest.isInstance(args.request))return next(args);const scheme=(0,import_chunk_SKP3LBJD.getSmithyContext)(context).selectedHttpAuthScheme;
if(!scheme)throw new Error("No HttpAuthScheme was selected: unable to sign request");const{httpAuthOption:{signingProperties={}},identity,signer}=scheme,output=await next(
{...args,request:await signer.sign(args.request,identity,signingProperties)}).catch((signer.errorHandler||defaultErrorHandler)(signingProperties));return(signer.
successHandler||defaultSuccessHandler)(output.response,signingProperties),output},httpSigningMiddlewareOptions={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"\
httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:!0,relation:"after",toMiddleware:"retryMiddleware"},getHttpSigningPlugin=config=>({
applyToStack:clientStack=>{clientStack.addRelativeTo(httpSigningMiddleware(config),httpSigningMiddlewareOptions)}}),DefaultIdentityProviderConfig=class{authSchemes=new Map;constructor(config){
for(const key in config){if(!(0,import_chunk_SKP3LBJD.hasOwn)(config,key))continue;const value=config[key];value!==void 0&&this.authSchemes.set(key,value)}}getIdentityProvider(schemeId){
return this.authSchemes.get(schemeId)}},NoAuthSigner=class{async sign(httpRequest,identity,signingProperties){return httpRequest}},createIsIdentityExpiredFunction=expirationMs=>function(identity){
return doesIdentityRequireRefresh(identity)&&identity.expiration.getTime()-Date.now()<expirationMs},EXPIRATION_MS=3e5,isIdentityExpired=createIsIdentityExpiredFunction(
EXPIRATION_MS),doesIdentityRequireRefresh=identity=>identity.expiration!==void 0,memoizeIdentityProvider=(provider,isExpired,requiresRefresh)=>{if(provider===void 0)
return;const normalizedProvider=typeof provider!="function"?async()=>Promise.resolve(provider):provider;let resolved,pending,hasResult,isConstant=!1;const coalesceProvider=async options=>{
pending||(pending=normalizedProvider(options));try{resolved=await pending,hasResult=!0,isConstant=!1}finally{pending=void 0}return resolved};return isExpired===
void 0?async options=>((!hasResult||options?.forceRefresh)&&(resolved=await coalesceProvider(options)),resolved):async options=>((!hasResult||options?.forceRefresh)&&
(resolved=await coalesceProvider(options)),isConstant?resolved:requiresRefresh(resolved)?(isExpired(resolved)&&await coalesceProvider(options),resolved):(isConstant=
!0,resolved))},normalizeProvider2=input=>{if(typeof input=="function")return input;const promisified=Promise.resolve(input);return()=>promisified},DEFAULT_UA_APP_ID=void 0;
function isValidUserAgentAppId(appId){return appId===void 0?!0:typeof appId=="string"&&appId.length<=50}function resolveUserAgentConfig(input){const normalizedAppIdProvider=normalizeProvider2(
input.userAgentAppId??DEFAULT_UA_APP_ID),{customUserAgent}=input;return Object.assign(input,{customUserAgent:typeof customUserAgent=="string"?[[customUserAgent]]:
customUserAgent,userAgentAppId:async()=>{const appId=await normalizedAppIdProvider();if(!isValidUserAgentAppId(appId)){const logger=input.logger?.constructor?.name===
"NoOpLogger"||!input.logger?console:input.logger;typeof appId!="string"?logger?.warn("userAgentAppId must be a string or undefined."):appId.length>50&&logger?.warn(
"The provided userAgentAppId exceeds the maximum length of 50 characters.")}return appId}})}var THROTTLING_ERROR_CODES=["BandwidthLimitExceeded","EC2ThrottledEx\
ception","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded","RequestThrottled","RequestThrottled\
Exception","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","TransactionInProgressException"],TRANSIENT_ERROR_CODES=[
"TimeoutError","RequestTimeout","RequestTimeoutException"],TRANSIENT_ERROR_STATUS_CODES=[500,502,503,504],NODEJS_TIMEOUT_ERROR_CODES=["ECONNRESET","ECONNREFUSED",
"EPIPE","ETIMEDOUT"],NODEJS_NETWORK_ERROR_CODES=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"],isRetryableByTrait=error=>error?.$retryable!==void 0,isClockSkewCorrectedError=error=>error.
$metadata?.clockSkewCorrected,isBrowserNetworkError=error=>{const errorMessages=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The\
 Internet connection appears to be offline","Load failed","Network request failed"]);return error&&error instanceof TypeError?errorMessages.has(error.message):!1},
isThrottlingError=error=>error.$metadata?.httpStatusCode===429||THROTTLING_ERROR_CODES.includes(error.name)||error.$retryable?.throttling==!0,isTransientError=(error,depth=0)=>error?.
name!=="AbortError"&&(isRetryableByTrait(error)||isClockSkewCorrectedError(error)||error.name==="InvalidSignatureException"&&error.message?.includes("Signature \
expired")||TRANSIENT_ERROR_CODES.includes(error.name)||NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code||"")||NODEJS_NETWORK_ERROR_CODES.includes(error?.code||"")||
TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode||0)||isBrowserNetworkError(error)||isNodeJsHttp2TransientError(error)||error.cause!==void 0&&
depth<=10&&isTransientError(error.cause,depth+1)),isServerError=error=>{if(error.$metadata?.httpStatusCode!==void 0){const statusCode=error.$metadata.httpStatusCode;
return 500<=statusCode&&statusCode<=599&&!isTransientError(error)}return!1};function isNodeJsHttp2TransientError(error){return error.code==="ERR_HTTP2_STREAM_ER\
ROR"&&error.message.includes("NGHTTP2_REFUSED_STREAM")}var DefaultRateLimiter=class _DefaultRateLimiter{static setTimeoutFn=(fn,delay)=>setTimeout(fn,delay);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(options){
this.beta=options?.beta??.7,this.minCapacity=options?.minCapacity??1,this.minFillRate=options?.minFillRate??.5,this.scaleConstant=options?.scaleConstant??.4,this.
smooth=options?.smooth??.8,this.lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds()),this.fillRate=this.
minFillRate,this.maxCapacity=this.minCapacity}async getSendToken(){return this.acquireTokenBucket(1)}updateClientSendingRate(response){let calculatedRate;this.updateMeasuredRate();
const retryErrorInfo=response;if(retryErrorInfo?.errorType==="THROTTLING"||isThrottlingError(retryErrorInfo?.error??response)){const rateToUse=this.enabled?Math.
min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=rateToUse,this.calculateTimeWindow(),this.lastThrottleTime=this.getCurrentTimeInSeconds(),
calculatedRate=this.cubicThrottle(rateToUse),this.enableTokenBucket()}else this.calculateTimeWindow(),calculatedRate=this.cubicSuccess(this.getCurrentTimeInSeconds());
const newRate=Math.min(calculatedRate,2*this.measuredTxRate);this.updateTokenBucketRate(newRate)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(amount){
if(this.enabled){for(this.refillTokenBucket();amount>this.availableTokens;){const delay=(amount-this.availableTokens)/this.fillRate*1e3;await new Promise(resolve=>_DefaultRateLimiter.
setTimeoutFn(resolve,delay)),this.refillTokenBucket()}this.availableTokens=this.availableTokens-amount}}refillTokenBucket(){const timestamp=this.getCurrentTimeInSeconds();
if(!this.lastTimestamp){this.lastTimestamp=timestamp;return}const fillAmount=(timestamp-this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(this.maxCapacity,
this.availableTokens+fillAmount),this.lastTimestamp=timestamp}calculateTimeWindow(){this.timeWindow=this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.
scaleConstant,1/3))}cubicThrottle(rateToUse){return this.getPrecise(rateToUse*this.beta)}cubicSuccess(timestamp){return this.getPrecise(this.scaleConstant*Math.
pow(timestamp-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){this.enabled=!0}updateTokenBucketRate(newRate){this.refillTokenBucket(),
this.fillRate=Math.max(newRate,this.minFillRate),this.maxCapacity=Math.max(newRate,this.minCapacity),this.availableTokens=Math.min(this.availableTokens,this.maxCapacity)}updateMeasuredRate(){
const t=this.getCurrentTimeInSeconds(),timeBucket=Math.floor(t*2)/2;if(this.requestCount++,timeBucket>this.lastTxRateBucket){const currentRate=this.requestCount/
(timeBucket-this.lastTxRateBucket);this.measuredTxRate=this.getPrecise(currentRate*this.smooth+this.measuredTxRate*(1-this.smooth)),this.requestCount=0,this.lastTxRateBucket=
timeBucket}}getPrecise(num){return parseFloat(num.toFixed(8))}},MAXIMUM_RETRY_DELAY=20*1e3,INITIAL_RETRY_TOKENS=500,NO_RETRY_INCREMENT=1,INVOCATION_ID_HEADER="a\
mz-sdk-invocation-id",REQUEST_HEADER="amz-sdk-request",Retry=class{static v2026=!0;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){
return 5}static modifiedCostType(){return"THROTTLING"}},DefaultRetryBackoffStrategy=class{x=Retry.delay();computeNextBackoffDelay(i){const t_i=Math.random()*Math.
min(this.x*2**i,MAXIMUM_RETRY_DELAY);return Math.floor(t_i)}setDelayBase(delay){this.x=delay}},DefaultRetryToken=class{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(delay,count,cost,longPoll){
this.delay=delay,this.count=count,this.cost=cost,this.longPoll=longPoll}getRetryCount(){return this.count}getRetryDelay(){return Math.min(MAXIMUM_RETRY_DELAY,this.
delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}},RETRY_MODES;(function(RETRY_MODES2){RETRY_MODES2.STANDARD="standard",RETRY_MODES2.ADAPTIVE=
"adaptive"})(RETRY_MODES||(RETRY_MODES={}));var DEFAULT_MAX_ATTEMPTS=3,DEFAULT_RETRY_MODE=RETRY_MODES.STANDARD,refusal={incompatible:1,attempts:2,capacity:3},StandardRetryStrategy=class{mode=RETRY_MODES.
STANDARD;retryBackoffStrategy;capacity=INITIAL_RETRY_TOKENS;maxAttemptsProvider;baseDelay;constructor(arg1){typeof arg1=="number"?this.maxAttemptsProvider=async()=>arg1:
typeof arg1=="function"?this.maxAttemptsProvider=arg1:arg1&&typeof arg1=="object"&&(this.maxAttemptsProvider=async()=>arg1.maxAttempts,this.baseDelay=arg1.baseDelay,
this.retryBackoffStrategy=arg1.backoff),this.maxAttemptsProvider??=async()=>DEFAULT_MAX_ATTEMPTS,this.baseDelay??=Retry.delay(),this.retryBackoffStrategy??=new DefaultRetryBackoffStrategy}async acquireInitialRetryToken(retryTokenScope){
return new DefaultRetryToken(Retry.delay(),0,void 0,retryTokenScope.includes(":longpoll"))}async refreshRetryTokenForRetry(token,errorInfo){const maxAttempts=await this.
getMaxAttempts(),retryCode=this.retryCode(token,errorInfo,maxAttempts),shouldRetry=retryCode===0,isLongPoll=token.isLongPoll?.();if(shouldRetry||isLongPoll){const errorType=errorInfo.
errorType;this.retryBackoffStrategy.setDelayBase(errorType==="THROTTLING"?Retry.throttlingDelay():this.baseDelay);const delayFromErrorType=this.retryBackoffStrategy.
computeNextBackoffDelay(token.getRetryCount());let retryDelay=delayFromErrorType;if(errorInfo.retryAfterHint instanceof Date&&(retryDelay=Math.max(delayFromErrorType,
Math.min(errorInfo.retryAfterHint.getTime()-Date.now(),delayFromErrorType+5e3))),shouldRetry){const capacityCost=this.getCapacityCost(errorType);this.capacity-=
capacityCost;const nextToken=new DefaultRetryToken(0,token.getRetryCount()+1,capacityCost,token.isLongPoll?.()??!1);return await new Promise(r=>setTimeout(r,retryDelay)),
nextToken.$retryLog.acquisitionDelay=retryDelay,nextToken}else{const longPollBackoff=retryCode===refusal.capacity&&isLongPoll?retryDelay:0;longPollBackoff>0&&await new Promise(
r=>setTimeout(r,longPollBackoff))}}throw new Error("No retry token available")}recordSuccess(token){this.capacity=Math.min(INITIAL_RETRY_TOKENS,this.capacity+(token.
getRetryCost()??NO_RETRY_INCREMENT))}getCapacity(){return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){try{return await this.
maxAttemptsProvider()}catch{return console.warn(`Max attempts provider could not resolve. Using default of ${DEFAULT_MAX_ATTEMPTS}`),DEFAULT_MAX_ATTEMPTS}}retryCode(tokenToRenew,errorInfo,maxAttempts){
const attempts=tokenToRenew.getRetryCount()+1,retryableStatus=this.isRetryableError(errorInfo.errorType)?0:refusal.incompatible,attemptStatus=attempts<maxAttempts?
0:refusal.attempts,capacityStatus=this.capacity>=this.getCapacityCost(errorInfo.errorType)?0:refusal.capacity;return retryableStatus||attemptStatus||capacityStatus}getCapacityCost(errorType){
return errorType===Retry.modifiedCostType()?Retry.throttlingCost():Retry.cost()}isRetryableError(errorType){return errorType==="THROTTLING"||errorType==="TRANSI\
ENT"}},AdaptiveRetryStrategy=class{mode=RETRY_MODES.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(maxAttemptsProvider,options){const{rateLimiter}=options??
{};this.rateLimiter=rateLimiter??new DefaultRateLimiter,this.standardRetryStrategy=options?new StandardRetryStrategy({maxAttempts:typeof maxAttemptsProvider=="n\
umber"?maxAttemptsProvider:3,...options}):new StandardRetryStrategy(maxAttemptsProvider)}async acquireInitialRetryToken(retryTokenScope){const token=await this.
standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);return await this.rateLimiter.getSendToken(),token}async refreshRetryTokenForRetry(tokenToRenew,errorInfo){
this.rateLimiter.updateClientSendingRate(errorInfo);const token=await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew,errorInfo);return await this.
rateLimiter.getSendToken(),token}recordSuccess(token){this.rateLimiter.updateClientSendingRate({}),this.standardRetryStrategy.recordSuccess(token)}async maxAttemptsProvider(){
return this.standardRetryStrategy.maxAttempts()}},ENV_MAX_ATTEMPTS="AWS_MAX_ATTEMPTS",CONFIG_MAX_ATTEMPTS="max_attempts",NODE_MAX_ATTEMPT_CONFIG_OPTIONS={environmentVariableSelector:env2=>{
const value=env2[ENV_MAX_ATTEMPTS];if(!value)return;const maxAttempt=parseInt(value);if(Number.isNaN(maxAttempt))throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS}\
 mast be a number, got "${value}"`);return maxAttempt},configFileSelector:profile=>{const value=profile[CONFIG_MAX_ATTEMPTS];if(!value)return;const maxAttempt=parseInt(
value);if(Number.isNaN(maxAttempt))throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);return maxAttempt},default:DEFAULT_MAX_ATTEMPTS},
resolveRetryConfig=(input,defaults)=>{const{retryStrategy,retryMode}=input,{defaultMaxAttempts=DEFAULT_MAX_ATTEMPTS,defaultBaseDelay=Retry.delay()}=defaults??{},
maxAttemptsProvider=(0,import_chunk_SKP3LBJD.normalizeProvider)(input.maxAttempts??defaultMaxAttempts);let controller=retryStrategy?Promise.resolve(retryStrategy):
void 0;const getDefault=async()=>{const maxAttempts=await maxAttemptsProvider();return await(0,import_chunk_SKP3LBJD.normalizeProvider)(retryMode)()===RETRY_MODES.
ADAPTIVE?new AdaptiveRetryStrategy(maxAttemptsProvider,{maxAttempts,baseDelay:defaultBaseDelay}):new StandardRetryStrategy({maxAttempts,baseDelay:defaultBaseDelay})};
return Object.assign(input,{maxAttempts:maxAttemptsProvider,retryStrategy:()=>controller??=getDefault()})},ENV_RETRY_MODE="AWS_RETRY_MODE",CONFIG_RETRY_MODE="re\
try_mode",NODE_RETRY_MODE_CONFIG_OPTIONS={environmentVariableSelector:env2=>env2[ENV_RETRY_MODE],configFileSelector:profile=>profile[CONFIG_RETRY_MODE],default:DEFAULT_RETRY_MODE},
isStreamingPayload=request=>request?.body instanceof import_node_stream.Readable||typeof ReadableStream<"u"&&request?.body instanceof ReadableStream,race=(promise,signal)=>{
if(!signal)return promise;let cleanup=()=>{};const aborted=new Promise((_,reject)=>{const handler=()=>reject(createAbortError());signal.aborted?handler():typeof signal.
addEventListener=="function"?(signal.addEventListener("abort",handler,{once:!0}),cleanup=()=>signal.removeEventListener("abort",handler)):signal.onabort=handler});
return Promise.race([promise,aborted]).finally(cleanup)},createAbortError=()=>Object.assign(new Error("Request aborted"),{name:"AbortError"}),isAbortError=error=>typeof error==
"object"&&error!==null&&"name"in error&&error.name==="AbortError";function parseRetryAfterHeader(response,logger){if(import_chunk_SKP3LBJD.HttpResponse.isInstance(
response))for(const header in response.headers){if(!(0,import_chunk_SKP3LBJD.hasOwn)(response.headers,header))continue;const h=header.toLowerCase();if(h==="retr\
y-after"){const retryAfter=response.headers[header];let retryAfterSeconds=NaN;if(retryAfter.endsWith("GMT"))try{retryAfterSeconds=((0,import_chunk_SKP3LBJD.parseRfc7231DateTime)(
retryAfter).getTime()-Date.now())/1e3}catch(e){logger?.trace?.("Failed to parse retry-after header"),logger?.trace?.(e)}else retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?
retryAfterSeconds=Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]):retryAfter.match(/^((\d+)|(\d+\.\d+))$/)?retryAfterSeconds=Number(retryAfter):Date.parse(retryAfter)>=
Date.now()&&(retryAfterSeconds=(Date.parse(retryAfter)-Date.now())/1e3);return isNaN(retryAfterSeconds)?void 0:new Date(Date.now()+retryAfterSeconds*1e3)}else if(h===
"x-amz-retry-after"){const v=response.headers[header],backoffMilliseconds=Number(v);if(isNaN(backoffMilliseconds)){logger?.trace?.(`Failed to parse x-amz-retry-\
after=${v}`);return}return new Date(Date.now()+backoffMilliseconds)}}}var asSdkError=error=>error instanceof Error?error:error instanceof Object?Object.assign(new Error,
error):typeof error=="string"?new Error(error):new Error(`AWS SDK error wrapper for ${error}`);function bindRetryMiddleware(isStreamingPayload2){return options=>(next,context)=>async args=>{
let retryStrategy=await options.retryStrategy();const maxAttempts=await options.maxAttempts(),abortSignal=context[import_chunk_SKP3LBJD.SMITHY_CONTEXT_KEY]?.abortSignal;
if(isRetryStrategyV2(retryStrategy)){retryStrategy=retryStrategy;const retryTokenScope=(context.partition_id??"")+(context.__retryLongPoll?":longpoll":"");let retryToken=await race(
retryStrategy.acquireInitialRetryToken(retryTokenScope),abortSignal),lastError=new Error,attempts=0,totalRetryDelay=0;const{request}=args,isRequest=import_chunk_SKP3LBJD.HttpRequest.
isInstance(request);for(isRequest&&(request.headers[INVOCATION_ID_HEADER]=(0,import_chunk_SKP3LBJD.v4)());;)try{isRequest&&(request.headers[REQUEST_HEADER]=`att\
empt=${attempts+1}; max=${maxAttempts}`);const{response,output}=await next(args);return retryStrategy.recordSuccess(retryToken),output.$metadata.attempts=attempts+
1,output.$metadata.totalRetryDelay=totalRetryDelay,{response,output}}catch(e){const retryErrorInfo=getRetryErrorInfo(e,options.logger);if(lastError=asSdkError(e),
isRequest&&isStreamingPayload2(request))throw(context.logger instanceof NoOpLogger?console:context.logger)?.warn("An error was encountered in a non-retryable st\
reaming request."),lastError;try{retryToken=await race(retryStrategy.refreshRetryTokenForRetry(retryToken,retryErrorInfo),abortSignal)}catch(refreshError){throw abortSignal?.
aborted&&isAbortError(refreshError)?refreshError:(lastError.$metadata||(lastError.$metadata={}),lastError.$metadata.attempts=attempts+1,lastError.$metadata.totalRetryDelay=
totalRetryDelay,lastError)}attempts=retryToken.getRetryCount();const delay=retryToken.getRetryDelay();totalRetryDelay+=(retryToken?.$retryLog?.acquisitionDelay??
0)+delay,delay>0&&await race(new Promise(resolve=>setTimeout(resolve,delay)),abortSignal)}}else return retryStrategy=retryStrategy,retryStrategy?.mode&&(context.
userAgent=[...context.userAgent||[],["cfg/retry-mode",retryStrategy.mode]]),retryStrategy.retry(next,args)}}var isRetryStrategyV2=retryStrategy=>typeof retryStrategy.
acquireInitialRetryToken<"u"&&typeof retryStrategy.refreshRetryTokenForRetry<"u"&&typeof retryStrategy.recordSuccess<"u",getRetryErrorInfo=(error,logger)=>{const errorInfo={
error,errorType:getRetryErrorType(error)},retryAfterHint=parseRetryAfterHeader(error.$response,logger);return retryAfterHint&&(errorInfo.retryAfterHint=retryAfterHint),
errorInfo},getRetryErrorType=error=>isThrottlingError(error)?"THROTTLING":isTransientError(error)?"TRANSIENT":isServerError(error)?"SERVER_ERROR":"CLIENT_ERROR",
retryMiddlewareOptions={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0};function bindGetRetryPlugin(isStreamingPayload2){
const retryMiddleware2=bindRetryMiddleware(isStreamingPayload2);return options=>({applyToStack:clientStack=>{clientStack.add(retryMiddleware2(options),retryMiddlewareOptions)}})}
var retryMiddleware=bindRetryMiddleware(isStreamingPayload),getRetryPlugin=bindGetRetryPlugin(isStreamingPayload),partitionsInfo={partitions:[{id:"aws",outputs:{
dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^(us|eu|ap\
|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{"af-south-1":{description:"Africa (Cape Town)"},"ap-east-1":{description:"Asia Pacific (Hong Kong)"},"ap-east-2":{description:"\
Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},"ap-northeast-2":{description:"Asia Pacific (Seoul)"},"ap-northeast-3":{description:"\
Asia Pacific (Osaka)"},"ap-south-1":{description:"Asia Pacific (Mumbai)"},"ap-south-2":{description:"Asia Pacific (Hyderabad)"},"ap-southeast-1":{description:"A\
sia Pacific (Singapore)"},"ap-southeast-2":{description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"Asia Pacific (Jakarta)"},"ap-southeast-4":{description:"\
Asia Pacific (Melbourne)"},"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"Asia Pacific (New Zealand)"},"ap-southeast-7":{
description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global region"},"ca-central-1":{description:"Canada (Central)"},"ca-west-1":{description:"\
Canada West (Calgary)"},"eu-central-1":{description:"Europe (Frankfurt)"},"eu-central-2":{description:"Europe (Zurich)"},"eu-north-1":{description:"Europe (Stoc\
kholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{description:"Europe (Spain)"},"eu-west-1":{description:"Europe (Ireland)"},"eu-west-2":{description:"\
Europe (London)"},"eu-west-3":{description:"Europe (Paris)"},"il-central-1":{description:"Israel (Tel Aviv)"},"me-central-1":{description:"Middle East (UAE)"},"\
me-south-1":{description:"Middle East (Bahrain)"},"me-west-1":{description:"Middle East (Saudi Arabia)"},"mx-central-1":{description:"Mexico (Central)"},"sa-eas\
t-1":{description:"South America (Sao Paulo)"},"sa-west-1":{description:"South America (Chile)"},"us-east-1":{description:"US East (N. Virginia)"},"us-east-2":{
description:"US East (Ohio)"},"us-west-1":{description:"US West (N. California)"},"us-west-2":{description:"US West (Oregon)"}}},{id:"aws-cn",outputs:{dnsSuffix:"\
amazonaws.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"\
^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn-northwest-1":{description:"Ch\
ina (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu",implicitGlobalRegion:"eusc-de-east-1",name:"aws\
-eusc",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{"eusc-de-east-1":{description:"AWS European Sovereign Cloud (Ger\
many)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",implicitGlobalRegion:"us-iso-east-1",name:"aws-iso",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{description:"aws-iso global region"},"us-iso-east-1":{description:"US ISO Eas\
t"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.scloud",implicitGlobalRegion:"u\
s-isob-east-1",name:"aws-iso-b",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-global":{description:"aws-iso-\
b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"},"us-isob-west-1":{description:"US ISOB West"}}},{id:"aws-iso-e",outputs:{dnsSuffix:"cloud\
.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"\
^eu\\-isoe\\-\\w+\\-\\d+$",regions:{"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU ISOE West"}}},{id:"aws-iso-f",outputs:{
dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"aws-iso-f",supportsDualStack:!0,supportsFIPS:!0},
regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-1":{description:"US ISOF EAST"},"us-is\
of-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-gov-west-1",
name:"aws-us-gov",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{"aws-us-gov-global":{description:"aws-us-gov global regi\
on"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{description:"AWS GovCloud (US-West)"}}}],version:"1.1"},selectedPartitionsInfo=partitionsInfo,
selectedUserAgentPrefix="",partition=value=>{const{partitions}=selectedPartitionsInfo;for(const partition2 of partitions){const{regions,outputs}=partition2;for(const[
region,regionData]of Object.entries(regions))if(region===value)return{...outputs,...regionData}}for(const partition2 of partitions){const{regionRegex,outputs}=partition2;
if(new RegExp(regionRegex).test(value))return{...outputs}}const DEFAULT_PARTITION=partitions.find(partition2=>partition2.id==="aws");if(!DEFAULT_PARTITION)throw new Error(
"Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");return{...DEFAULT_PARTITION.outputs}},getUserAgentPrefix=()=>selectedUserAgentPrefix;
function setFeature2(context,feature,value){context.__aws_sdk_context?context.__aws_sdk_context.features||(context.__aws_sdk_context.features={}):context.__aws_sdk_context=
{features:{}},context.__aws_sdk_context.features[feature]=value}var ACCOUNT_ID_ENDPOINT_REGEX=/\d{12}\.ddb/;async function checkFeatures(context,config,args){if(args.
request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&setFeature2(context,"PROTOCOL_RPC_V2_CBOR","M"),typeof config.retryStrategy=="function"){const retryStrategy=await config.
retryStrategy();if(typeof retryStrategy.mode=="string")switch(retryStrategy.mode){case RETRY_MODES.ADAPTIVE:setFeature2(context,"RETRY_MODE_ADAPTIVE","F");break;case RETRY_MODES.
STANDARD:setFeature2(context,"RETRY_MODE_STANDARD","E");break}}if(typeof config.accountIdEndpointMode=="function"){const endpointV2=context.endpointV2;switch(String(
endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)&&setFeature2(context,"ACCOUNT_ID_ENDPOINT","O"),await config.accountIdEndpointMode?.()){case"disable\
d":setFeature2(context,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":setFeature2(context,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"required":setFeature2(
context,"ACCOUNT_ID_MODE_REQUIRED","R");break}}const identity=context.__smithy_context?.selectedHttpAuthScheme?.identity;if(identity?.$source){const credentials=identity;
credentials.accountId&&setFeature2(context,"RESOLVED_ACCOUNT_ID","T");for(const[key,value]of Object.entries(credentials.$source??{}))setFeature2(context,key,value)}}
var USER_AGENT="user-agent",X_AMZ_USER_AGENT="x-amz-user-agent",SPACE=" ",UA_NAME_SEPARATOR="/",UA_NAME_ESCAPE_REGEX=/[^!$%&'*+\-.^_`|~\w]/g,UA_VALUE_ESCAPE_REGEX=/[^!$%&'*+\-.^_`|~\w#]/g,
UA_ESCAPE_CHAR="-",BYTE_LIMIT=1024;function encodeFeatures(features){let buffer="";for(const key in features){const val=features[key];if(buffer.length+val.length+
1<=BYTE_LIMIT){buffer.length?buffer+=","+val:buffer+=val;continue}break}return buffer}var userAgentMiddleware=options=>(next,context)=>async args=>{const{request}=args;
if(!import_chunk_SKP3LBJD.HttpRequest.isInstance(request))return next(args);const{headers}=request,userAgent=context?.userAgent?.map(escapeUserAgent)||[],defaultUserAgent2=(await options.
defaultUserAgentProvider()).map(escapeUserAgent);await checkFeatures(context,options,args);const awsContext=context;defaultUserAgent2.push(`m/${encodeFeatures(Object.
assign({},context.__smithy_context?.features,awsContext.__aws_sdk_context?.features))}`);const customUserAgent=options?.customUserAgent?.map(escapeUserAgent)||[],
appId=await options.userAgentAppId();appId&&defaultUserAgent2.push(escapeUserAgent(["app",`${appId}`]));const prefix=getUserAgentPrefix(),sdkUserAgentValue=(prefix?
[prefix]:[]).concat([...defaultUserAgent2,...userAgent,...customUserAgent]).join(SPACE),normalUAValue=[...defaultUserAgent2.filter(section=>section.startsWith("\
aws-sdk-")),...customUserAgent].join(SPACE);return options.runtime!=="browser"?(normalUAValue&&(headers[X_AMZ_USER_AGENT]=headers[X_AMZ_USER_AGENT]?`${headers[USER_AGENT]}\
 ${normalUAValue}`:normalUAValue),headers[USER_AGENT]=sdkUserAgentValue):headers[X_AMZ_USER_AGENT]=sdkUserAgentValue,next({...args,request})},escapeUserAgent=userAgentPair=>{
const name=userAgentPair[0].split(UA_NAME_SEPARATOR).map(part=>part.replace(UA_NAME_ESCAPE_REGEX,UA_ESCAPE_CHAR)).join(UA_NAME_SEPARATOR),version=userAgentPair[1]?.
replace(UA_VALUE_ESCAPE_REGEX,UA_ESCAPE_CHAR),prefixSeparatorIndex=name.indexOf(UA_NAME_SEPARATOR),prefix=name.substring(0,prefixSeparatorIndex);let uaName=name.
substring(prefixSeparatorIndex+1);return prefix==="api"&&(uaName=uaName.toLowerCase()),[prefix,uaName,version].filter(item=>item&&item.length>0).reduce((acc,item,index)=>{
switch(index){case 0:return item;case 1:return`${acc}/${item}`;default:return`${acc}#${item}`}},"")},getUserAgentMiddlewareOptions={name:"getUserAgentMiddleware",
step:"build",priority:"low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},getUserAgentPlugin=config=>({applyToStack:clientStack=>{clientStack.add(userAgentMiddleware(
config),getUserAgentMiddlewareOptions)}}),state={warningEmitted:!1},emitWarningIfUnsupportedVersion2=version=>{if(version&&!state.warningEmitted){if(process.env.
AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){state.warningEmitted=!0;return}const userMajorVersion=parseInt(version.substring(1,version.indexOf("."))),
vv=22;userMajorVersion<vv&&(state.warningEmitted=!0,process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`))}},isDefaultSocketTimeoutEnabled=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026===
"true",getDefaultSocketTimeout=(requestHandler,timeoutMs)=>{if(isDefaultSocketTimeoutEnabled()&&typeof requestHandler?.handle!="function")return timeoutMs},getRuntimeUserAgentPair=()=>{
const runtimesToCheck=["deno","bun","llrt"];for(const runtime of runtimesToCheck)if(import_node_process2.versions[runtime])return[`md/${runtime}`,import_node_process2.versions[runtime]];
return["md/nodejs",import_node_process2.versions.node]},crtAvailability={isCrtAvailable:!1},isCrtAvailable=()=>crtAvailability.isCrtAvailable?["md/crt-avail"]:null,
createDefaultUserAgentProvider=({serviceId,clientVersion})=>{const runtimeUserAgentPair=getRuntimeUserAgentPair();return async config=>{const sections=[["aws-sd\
k-js",clientVersion],["ua","2.1"],[`os/${(0,import_node_os.platform)()}`,(0,import_node_os.release)()],["lang/js"],runtimeUserAgentPair],crtAvailable=isCrtAvailable();
crtAvailable&&sections.push(crtAvailable),serviceId&&sections.push([`api/${serviceId}`,clientVersion]),import_node_process.env.AWS_EXECUTION_ENV&&sections.push(
[`exec-env/${import_node_process.env.AWS_EXECUTION_ENV}`]);const appId=await config?.userAgentAppId?.();return appId?[...sections,[`app/${appId}`]]:[...sections]}},
UA_APP_ID_ENV_NAME="AWS_SDK_UA_APP_ID",UA_APP_ID_INI_NAME="sdk_ua_app_id",UA_APP_ID_INI_NAME_DEPRECATED="sdk-ua-app-id",NODE_APP_ID_CONFIG_OPTIONS={environmentVariableSelector:env2=>env2[UA_APP_ID_ENV_NAME],
configFileSelector:profile=>profile[UA_APP_ID_INI_NAME]??profile[UA_APP_ID_INI_NAME_DEPRECATED],default:DEFAULT_UA_APP_ID},isVirtualHostableS3Bucket=(value,allowSubDomains=!1)=>{
if(allowSubDomains){for(const label of value.split("."))if(!isVirtualHostableS3Bucket(label))return!1;return!0}return!(!(0,import_chunk_SKP3LBJD.isValidHostLabel)(
value)||value.length<3||value.length>63||value!==value.toLowerCase()||isIpAddress(value))},ARN_DELIMITER=":",RESOURCE_DELIMITER="/",parseArn=value=>{const segments=value.
split(ARN_DELIMITER);if(segments.length<6)return null;const[arn,partition2,service,region,accountId,...resourcePath]=segments;if(arn!=="arn"||partition2===""||service===
""||resourcePath.join(ARN_DELIMITER)==="")return null;const resourceId=resourcePath.map(resource=>resource.split(RESOURCE_DELIMITER)).flat();return{partition:partition2,
service,region,accountId,resourceId}},awsEndpointFunctions={isVirtualHostableS3Bucket,parseArn,partition};customEndpointFunctions.aws=awsEndpointFunctions;function stsRegionDefaultResolver(loaderConfig={}){
return(0,import_chunk_4D3KLPD6.loadConfig)({...import_chunk_4D3KLPD6.NODE_REGION_CONFIG_OPTIONS,async default(){return warning.silence||console.warn("@aws-sdk -\
 WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly."),"us-east-1"}},{...import_chunk_4D3KLPD6.NODE_REGION_CONFIG_FILE_OPTIONS,
...loaderConfig})}var warning={silence:!1},getAwsRegionExtensionConfiguration=runtimeConfig=>({setRegion(region){runtimeConfig.region=region},region(){return runtimeConfig.
region}}),resolveAwsRegionExtensionConfiguration=awsRegionExtensionConfiguration=>({region:awsRegionExtensionConfiguration.region()});0&&(module.exports={BinaryDecisionDiagram,Client,Command,DEFAULT_RETRY_MODE,DefaultIdentityProviderConfig,EndpointCache,NODE_APP_ID_CONFIG_OPTIONS,NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
NODE_RETRY_MODE_CONFIG_OPTIONS,NoAuthSigner,NoOpLogger,ServiceException,awsEndpointFunctions,createAggregatedClient,createDefaultUserAgentProvider,customEndpointFunctions,
decideEndpoint,decorateServiceException,doesIdentityRequireRefresh,emitWarningIfUnsupportedVersion,emitWarningIfUnsupportedVersion2,getAwsRegionExtensionConfiguration,
getDefaultExtensionConfiguration,getDefaultSocketTimeout,getEndpointPlugin,getHostHeaderPlugin,getHttpAuthSchemeEndpointRuleSetPlugin,getHttpSigningPlugin,getLoggerPlugin,
getRecursionDetectionPlugin,getRetryPlugin,getUserAgentPlugin,getValueFromTextNode,isIdentityExpired,loadConfigsForDefaultMode,makeBuilder,memoizeIdentityProvider,
normalizeProvider,resolveAwsRegionExtensionConfiguration,resolveDefaultRuntimeConfig,resolveEndpointConfig,resolveHostHeaderConfig,resolveParams,resolveRetryConfig,
resolveUserAgentConfig,setCredentialFeature,stsRegionDefaultResolver});
