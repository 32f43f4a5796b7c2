var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  cloudfront: () => cloudfront,
  regionOf: () => regionOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_WDLFKMV5 = require("./chunk-WDLFKMV5.js");
var import_chunk_RIE4VUSL = require("./chunk-RIE4VUSL.js");
var import_chunk_GSR4PJV7 = require("./chunk-GSR4PJV7.js");
var import_chunk_ZKTRCSQ7 = require("./chunk-ZKTRCSQ7.js");
var import_chunk_3KCFMXM5 = require("./chunk-3KCFMXM5.js");
var import_chunk_DHEDZPZT = require("./chunk-DHEDZPZT.js");
var import_chunk_SCRGYNDZ = require("./chunk-SCRGYNDZ.js");
var import_chunk_CHHOUSPV = require("./chunk-CHHOUSPV.js");
var import_chunk_6YI4RJEE = require("./chunk-6YI4RJEE.js");
var import_chunk_4D3KLPD6 = require("./chunk-4D3KLPD6.js");
var import_chunk_SKP3LBJD = require("./chunk-SKP3LBJD.js");
var import_chunk_GWIXZXL4 = require("./chunk-GWIXZXL4.js");
var import_node_stream = require("node:stream");
var defaultCloudFrontHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: (0, import_chunk_SKP3LBJD.getSmithyContext)(context).operation,
    region: await (0, import_chunk_SKP3LBJD.normalizeProvider)(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "cloudfront",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultCloudFrontHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = (0, import_chunk_GSR4PJV7.resolveAwsSdkSigV4Config)(config);
  return Object.assign(config_0, {
    authSchemePreference: (0, import_chunk_SKP3LBJD.normalizeProvider)(config.authSchemePreference ?? [])
  });
};
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "cloudfront"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};
var package_default = {
  name: "@aws-sdk/client-cloudfront",
  version: "3.1164.0",
  description: "AWS SDK for JavaScript Cloudfront Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-cloudfront",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-cloudfront"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    test: "yarn g:vitest run --passWithNoTests",
    "test:watch": "yarn g:vitest watch --passWithNoTests",
    "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
    "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.980.1",
    "@aws-sdk/credential-provider-node": "^3.972.94",
    "@aws-sdk/types": "^3.975.0",
    "@smithy/core": "^3.38.0",
    "@smithy/fetch-http-handler": "^5.8.0",
    "@smithy/node-http-handler": "^4.14.0",
    "@smithy/types": "^4.19.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.4.0",
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2",
    vitest: "^4.0.17"
  },
  engines: {
    node: ">=20.0.0"
  }
};
var ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
var remoteProvider = async (init) => {
  const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await Promise.resolve().then(() => __toESM(require("./dist-es-YSQU5C7Z.js")));
  if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
    init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
    const { fromHttp } = await Promise.resolve().then(() => __toESM(require("./dist-es-IE3VUPLA.js")));
    return (0, import_chunk_4D3KLPD6.chain)(fromHttp(init), fromContainerMetadata(init));
  }
  if (process.env[ENV_IMDS_DISABLED] && process.env[ENV_IMDS_DISABLED] !== "false") {
    return async () => {
      throw new import_chunk_4D3KLPD6.CredentialsProviderError("EC2 Instance Metadata Service access disabled", { logger: init.logger });
    };
  }
  init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
  return fromInstanceMetadata(init);
};
function memoizeChain(providers, treatAsExpired) {
  const chain2 = internalCreateChain(providers);
  let activeLock;
  let passiveLock;
  let credentials;
  let forceRefreshLock;
  const provider = async (options) => {
    if (options?.forceRefresh) {
      if (!forceRefreshLock) {
        forceRefreshLock = chain2(options).then((c2) => {
          credentials = c2;
        }).finally(() => {
          forceRefreshLock = void 0;
        });
      }
      await forceRefreshLock;
      return credentials;
    }
    if (credentials?.expiration) {
      if (credentials?.expiration?.getTime() < Date.now()) {
        credentials = void 0;
      }
    }
    if (activeLock) {
      await activeLock;
    } else if (!credentials || treatAsExpired?.(credentials)) {
      if (credentials) {
        if (!passiveLock) {
          passiveLock = chain2(options).then((c2) => {
            credentials = c2;
          }).catch(() => {
          }).finally(() => {
            passiveLock = void 0;
          });
        }
      } else {
        activeLock = chain2(options).then((c2) => {
          credentials = c2;
        }).finally(() => {
          activeLock = void 0;
        });
        return provider(options);
      }
    }
    return credentials;
  };
  return provider;
}
var internalCreateChain = (providers) => async (awsIdentityProperties) => {
  let lastProviderError;
  for (const provider of providers) {
    try {
      return await provider(awsIdentityProperties);
    } catch (err) {
      lastProviderError = err;
      if (err?.tryNextLink) {
        continue;
      }
      throw err;
    }
  }
  throw lastProviderError;
};
var multipleCredentialSourceWarningEmitted = false;
var defaultProvider = (init = {}) => memoizeChain([
  async () => {
    const profile = init.profile ?? process.env[import_chunk_4D3KLPD6.ENV_PROFILE];
    if (profile) {
      const envStaticCredentialsAreSet = process.env[import_chunk_SCRGYNDZ.ENV_KEY] && process.env[import_chunk_SCRGYNDZ.ENV_SECRET];
      if (envStaticCredentialsAreSet) {
        if (!multipleCredentialSourceWarningEmitted) {
          const warnFn = init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn;
          warnFn(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
          multipleCredentialSourceWarningEmitted = true;
        }
      }
      throw new import_chunk_4D3KLPD6.CredentialsProviderError("AWS_PROFILE is set, skipping fromEnv provider.", {
        logger: init.logger,
        tryNextLink: true
      });
    }
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
    return (0, import_chunk_SCRGYNDZ.fromEnv)(init)();
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
    const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
    if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
      throw new import_chunk_4D3KLPD6.CredentialsProviderError("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
    }
    const { fromSSO } = await Promise.resolve().then(() => __toESM(require("./dist-es-MILKUIZK.js")));
    return fromSSO(init)(awsIdentityProperties);
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
    const { fromIni } = await Promise.resolve().then(() => __toESM(require("./dist-es-KB7ENXHJ.js")));
    return fromIni(init)(awsIdentityProperties);
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
    const { fromProcess } = await Promise.resolve().then(() => __toESM(require("./dist-es-Y73PHK2N.js")));
    return fromProcess(init)(awsIdentityProperties);
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
    const { fromTokenFile } = await Promise.resolve().then(() => __toESM(require("./dist-es-7CTLBVPJ.js")));
    return fromTokenFile(init)(awsIdentityProperties);
  },
  async () => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
    return (await remoteProvider(init))();
  },
  async () => {
    throw new import_chunk_4D3KLPD6.CredentialsProviderError("Could not load credentials from any providers", {
      tryNextLink: false,
      logger: init.logger
    });
  }
], credentialsTreatedAsExpired);
var credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;
var o = "ref";
var p = "authSchemes";
var q = "name";
var s = "signingRegion";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "stringEquals";
var g = "getAttr";
var h = { [o]: "Endpoint" };
var i = { "fn": g, "argv": [{ [o]: d }, "name"] };
var j = { [o]: d };
var k = { [p]: [{ [q]: "sigv4", [s]: "us-east-1" }] };
var l = { [p]: [{ [q]: "sigv4", [s]: "cn-northwest-1" }] };
var m = { [p]: [{ [q]: "sigv4", [s]: "{PartitionResult#implicitGlobalRegion}" }] };
var n = [{ [o]: "Region" }];
var _data = {
  conditions: [
    [c, [h]],
    [c, n],
    ["aws.partition", n, d],
    [e, [{ [o]: "UseFIPS" }, b]],
    [e, [{ [o]: "UseDualStack" }, b]],
    [f, [i, "aws"]],
    [f, [i, "aws-cn"]],
    [e, [{ fn: g, argv: [j, "supportsDualStack"] }, b]],
    [e, [{ fn: g, argv: [j, "supportsFIPS"] }, b]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [h, {}],
    ["https://cloudfront.global.api.aws", k],
    ["https://cloudfront-fips.global.api.aws", k],
    ["https://cloudfront.cn-northwest-1.amazonaws.com.cn", l],
    ["https://cloudfront-fips.cn-northwest-1.amazonaws.com.cn", l],
    ["https://cloudfront-fips.{PartitionResult#dualStackDnsSuffix}", m],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://cloudfront-fips.{PartitionResult#dnsSuffix}", m],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://cloudfront.{PartitionResult#dualStackDnsSuffix}", m],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://cloudfront.{PartitionResult#dnsSuffix}", m],
    [a, "Invalid Configuration: Missing Region"]
  ]
};
var root = 2;
var r = 1e8;
var nodes = new Int32Array([
  -1,
  1,
  -1,
  0,
  16,
  3,
  1,
  4,
  r + 15,
  2,
  5,
  r + 15,
  3,
  10,
  6,
  4,
  8,
  7,
  6,
  r + 6,
  r + 14,
  5,
  r + 4,
  9,
  7,
  r + 12,
  r + 13,
  4,
  13,
  11,
  6,
  r + 7,
  12,
  8,
  r + 10,
  r + 11,
  5,
  r + 5,
  14,
  7,
  15,
  r + 9,
  8,
  r + 8,
  r + 9,
  3,
  r + 1,
  17,
  4,
  r + 2,
  r + 3
]);
var bdd = import_chunk_6YI4RJEE.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
var cache = new import_chunk_6YI4RJEE.EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver = (endpointParams, context = {}) => {
  return cache.get(endpointParams, () => (0, import_chunk_6YI4RJEE.decideEndpoint)(bdd, {
    endpointParams,
    logger: context.logger
  }));
};
import_chunk_6YI4RJEE.customEndpointFunctions.aws = import_chunk_6YI4RJEE.awsEndpointFunctions;
var CloudFrontServiceException = class _CloudFrontServiceException extends import_chunk_6YI4RJEE.ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudfront#CloudFrontServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _CloudFrontServiceException.prototype);
  }
};
var AccessDenied = class _AccessDenied extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#AccessDenied";
  name = "AccessDenied";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "AccessDenied",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccessDenied.prototype);
    this.Message = opts.Message;
  }
};
var InvalidArgument = class _InvalidArgument extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidArgument";
  name = "InvalidArgument";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidArgument",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidArgument.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchDistribution = class _NoSuchDistribution extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#NoSuchDistribution";
  name = "NoSuchDistribution";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchDistribution",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchDistribution.prototype);
    this.Message = opts.Message;
  }
};
var EntityNotFound = class _EntityNotFound extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#EntityNotFound";
  name = "EntityNotFound";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "EntityNotFound",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _EntityNotFound.prototype);
    this.Message = opts.Message;
  }
};
var BatchTooLarge = class _BatchTooLarge extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#BatchTooLarge";
  name = "BatchTooLarge";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "BatchTooLarge",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BatchTooLarge.prototype);
    this.Message = opts.Message;
  }
};
var InconsistentQuantities = class _InconsistentQuantities extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InconsistentQuantities";
  name = "InconsistentQuantities";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InconsistentQuantities",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InconsistentQuantities.prototype);
    this.Message = opts.Message;
  }
};
var MissingBody = class _MissingBody extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#MissingBody";
  name = "MissingBody";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "MissingBody",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MissingBody.prototype);
    this.Message = opts.Message;
  }
};
var TooManyInvalidationsInProgress = class _TooManyInvalidationsInProgress extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyInvalidationsInProgress";
  name = "TooManyInvalidationsInProgress";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyInvalidationsInProgress",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyInvalidationsInProgress.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchInvalidation = class _NoSuchInvalidation extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#NoSuchInvalidation";
  name = "NoSuchInvalidation";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchInvalidation",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchInvalidation.prototype);
    this.Message = opts.Message;
  }
};
var _AD = "AccessDenied";
var _BTL = "BatchTooLarge";
var _CI = "CreateInvalidation";
var _CIFDT = "CreateInvalidationForDistributionTenant";
var _CIFDTR = "CreateInvalidationForDistributionTenantRequest";
var _CIFDTRr = "CreateInvalidationForDistributionTenantResult";
var _CIR = "CreateInvalidationRequest";
var _CIRr = "CreateInvalidationResult";
var _CR = "CallerReference";
var _CTre = "CreateTime";
var _DI = "DistributionId";
var _DTI = "DistributionTenantId";
var _ENF = "EntityNotFound";
var _GI = "GetInvalidation";
var _GIFDT = "GetInvalidationForDistributionTenant";
var _GIFDTR = "GetInvalidationForDistributionTenantRequest";
var _GIFDTRe = "GetInvalidationForDistributionTenantResult";
var _GIR = "GetInvalidationRequest";
var _GIRe = "GetInvalidationResult";
var _I = "Items";
var _IA = "InvalidArgument";
var _IB = "InvalidationBatch";
var _IQ = "InconsistentQuantities";
var _Id = "Id";
var _In = "Invalidation";
var _L = "Location";
var _M = "Message";
var _MB = "MissingBody";
var _NSD = "NoSuchDistribution";
var _NSI = "NoSuchInvalidation";
var _PL = "PathList";
var _Pa = "Paths";
var _Pat = "Path";
var _Q = "Quantity";
var _S = "Status";
var _TMIIP = "TooManyInvalidationsInProgress";
var _c = "client";
var _e = "error";
var _h = "http";
var _hE = "httpError";
var _hH = "httpHeader";
var _hP = "httpPayload";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudfront";
var _xN = "xmlName";
var n0 = "com.amazonaws.cloudfront";
var _s_registry = new import_chunk_SKP3LBJD.TypeRegistry(_s);
var CloudFrontServiceException$ = /* @__PURE__ */ (() => [-3, _s, "CloudFrontServiceException", 0, [], []])();
_s_registry.registerError(CloudFrontServiceException$, CloudFrontServiceException);
var n0_registry = new import_chunk_SKP3LBJD.TypeRegistry(n0);
var AccessDenied$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _AD,
  { [_e]: _c, [_hE]: 403 },
  [_M],
  [0]
])();
n0_registry.registerError(AccessDenied$, AccessDenied);
var BatchTooLarge$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _BTL,
  { [_e]: _c, [_hE]: 413 },
  [_M],
  [0]
])();
n0_registry.registerError(BatchTooLarge$, BatchTooLarge);
var EntityNotFound$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _ENF,
  { [_e]: _c, [_hE]: 404 },
  [_M],
  [0]
])();
n0_registry.registerError(EntityNotFound$, EntityNotFound);
var InconsistentQuantities$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _IQ,
  { [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
])();
n0_registry.registerError(InconsistentQuantities$, InconsistentQuantities);
var InvalidArgument$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _IA,
  { [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
])();
n0_registry.registerError(InvalidArgument$, InvalidArgument);
var MissingBody$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _MB,
  { [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
])();
n0_registry.registerError(MissingBody$, MissingBody);
var NoSuchDistribution$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _NSD,
  { [_e]: _c, [_hE]: 404 },
  [_M],
  [0]
])();
n0_registry.registerError(NoSuchDistribution$, NoSuchDistribution);
var NoSuchInvalidation$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _NSI,
  { [_e]: _c, [_hE]: 404 },
  [_M],
  [0]
])();
n0_registry.registerError(NoSuchInvalidation$, NoSuchInvalidation);
var TooManyInvalidationsInProgress$ = /* @__PURE__ */ (() => [
  -3,
  n0,
  _TMIIP,
  { [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
])();
n0_registry.registerError(TooManyInvalidationsInProgress$, TooManyInvalidationsInProgress);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var CreateInvalidationForDistributionTenantRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CIFDTR,
  0,
  [_Id, _IB],
  [[0, 1], [() => InvalidationBatch$, { [_hP]: 1, [_xN]: _IB }]],
  2
])();
var CreateInvalidationForDistributionTenantResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CIFDTRr,
  0,
  [_L, _In],
  [[0, { [_hH]: _L }], [() => Invalidation$, 16]]
])();
var CreateInvalidationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CIR,
  0,
  [_DI, _IB],
  [[0, 1], [() => InvalidationBatch$, { [_hP]: 1, [_xN]: _IB }]],
  2
])();
var CreateInvalidationResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _CIRr,
  0,
  [_L, _In],
  [[0, { [_hH]: _L }], [() => Invalidation$, 16]]
])();
var GetInvalidationForDistributionTenantRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GIFDTR,
  0,
  [_DTI, _Id],
  [[0, 1], [0, 1]],
  2
])();
var GetInvalidationForDistributionTenantResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GIFDTRe,
  0,
  [_In],
  [[() => Invalidation$, 16]]
])();
var GetInvalidationRequest$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GIR,
  0,
  [_DI, _Id],
  [[0, 1], [0, 1]],
  2
])();
var GetInvalidationResult$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _GIRe,
  0,
  [_In],
  [[() => Invalidation$, 16]]
])();
var Invalidation$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _In,
  0,
  [_Id, _S, _CTre, _IB],
  [0, 0, 4, [() => InvalidationBatch$, 0]],
  4
])();
var InvalidationBatch$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _IB,
  0,
  [_Pa, _CR],
  [[() => Paths$, 0], 0],
  2
])();
var Paths$ = /* @__PURE__ */ (() => [
  3,
  n0,
  _Pa,
  0,
  [_Q, _I],
  [1, [() => PathList, 0]],
  1
])();
var PathList = /* @__PURE__ */ (() => [
  1,
  n0,
  _PL,
  0,
  [
    0,
    { [_xN]: _Pat }
  ]
])();
var CreateInvalidation$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CI,
  { [_h]: ["POST", "/2020-05-31/distribution/{DistributionId}/invalidation", 201] },
  () => CreateInvalidationRequest$,
  () => CreateInvalidationResult$
])();
var CreateInvalidationForDistributionTenant$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _CIFDT,
  { [_h]: ["POST", "/2020-05-31/distribution-tenant/{Id}/invalidation", 201] },
  () => CreateInvalidationForDistributionTenantRequest$,
  () => CreateInvalidationForDistributionTenantResult$
])();
var GetInvalidation$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _GI,
  { [_h]: ["GET", "/2020-05-31/distribution/{DistributionId}/invalidation/{Id}", 200] },
  () => GetInvalidationRequest$,
  () => GetInvalidationResult$
])();
var GetInvalidationForDistributionTenant$ = /* @__PURE__ */ (() => [
  9,
  n0,
  _GIFDT,
  { [_h]: ["GET", "/2020-05-31/distribution-tenant/{DistributionTenantId}/invalidation/{Id}", 200] },
  () => GetInvalidationForDistributionTenantRequest$,
  () => GetInvalidationForDistributionTenantResult$
])();
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2020-05-31",
    base64Decoder: config?.base64Decoder ?? import_chunk_SKP3LBJD.fromBase64,
    base64Encoder: config?.base64Encoder ?? import_chunk_SKP3LBJD.toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudFrontHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new import_chunk_GSR4PJV7.AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new import_chunk_6YI4RJEE.NoOpLogger(),
    protocol: config?.protocol ?? import_chunk_GSR4PJV7.AwsRestXmlProtocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.cloudfront",
      errorTypeRegistries,
      xmlNamespace: "http://cloudfront.amazonaws.com/doc/2020-05-31/",
      version: "2020-05-31",
      serviceTarget: "Cloudfront2020_05_31"
    },
    serviceId: config?.serviceId ?? "CloudFront",
    sha256: config?.sha256 ?? import_chunk_DHEDZPZT.Sha256Node,
    urlParser: config?.urlParser ?? import_chunk_SKP3LBJD.parseUrl,
    utf8Decoder: config?.utf8Decoder ?? import_chunk_SKP3LBJD.fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? import_chunk_SKP3LBJD.toUtf8
  };
};
var getRuntimeConfig2 = (config) => {
  (0, import_chunk_6YI4RJEE.emitWarningIfUnsupportedVersion2)(process.version);
  const defaultsMode = (0, import_chunk_4D3KLPD6.resolveDefaultsModeConfig)(config);
  const defaultConfigProvider = () => defaultsMode().then(import_chunk_6YI4RJEE.loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig(config);
  (0, import_chunk_6YI4RJEE.emitWarningIfUnsupportedVersion)(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? (0, import_chunk_4D3KLPD6.loadConfig)(import_chunk_GSR4PJV7.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? import_chunk_SKP3LBJD.calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultSocketTimeout: (0, import_chunk_6YI4RJEE.getDefaultSocketTimeout)(config?.requestHandler, 3e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, import_chunk_6YI4RJEE.createDefaultUserAgentProvider)({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
    maxAttempts: config?.maxAttempts ?? (0, import_chunk_4D3KLPD6.loadConfig)(import_chunk_6YI4RJEE.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? (0, import_chunk_4D3KLPD6.loadConfig)(import_chunk_4D3KLPD6.NODE_REGION_CONFIG_OPTIONS, { ...import_chunk_4D3KLPD6.NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: import_chunk_CHHOUSPV.NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? (0, import_chunk_4D3KLPD6.loadConfig)({
      ...import_chunk_6YI4RJEE.NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || import_chunk_6YI4RJEE.DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? import_chunk_SKP3LBJD.streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, import_chunk_4D3KLPD6.loadConfig)(import_chunk_4D3KLPD6.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? (0, import_chunk_4D3KLPD6.loadConfig)(import_chunk_4D3KLPD6.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? (0, import_chunk_4D3KLPD6.loadConfig)(import_chunk_6YI4RJEE.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0, import_chunk_6YI4RJEE.getAwsRegionExtensionConfiguration)(runtimeConfig), (0, import_chunk_6YI4RJEE.getDefaultExtensionConfiguration)(runtimeConfig), (0, import_chunk_4D3KLPD6.getHttpHandlerExtensionConfiguration)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, (0, import_chunk_6YI4RJEE.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0, import_chunk_6YI4RJEE.resolveDefaultRuntimeConfig)(extensionConfiguration), (0, import_chunk_4D3KLPD6.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
var CloudFrontClient = class extends import_chunk_6YI4RJEE.Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = (0, import_chunk_6YI4RJEE.resolveUserAgentConfig)(_config_1);
    const _config_3 = (0, import_chunk_6YI4RJEE.resolveRetryConfig)(_config_2);
    const _config_4 = (0, import_chunk_4D3KLPD6.resolveRegionConfig)(_config_3);
    const _config_5 = (0, import_chunk_6YI4RJEE.resolveHostHeaderConfig)(_config_4);
    const _config_6 = (0, import_chunk_6YI4RJEE.resolveEndpointConfig)(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
    const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use((0, import_chunk_SKP3LBJD.getSchemaSerdePlugin)(this.config));
    this.middlewareStack.use((0, import_chunk_6YI4RJEE.getUserAgentPlugin)(this.config));
    this.middlewareStack.use((0, import_chunk_6YI4RJEE.getRetryPlugin)(this.config));
    this.middlewareStack.use((0, import_chunk_4D3KLPD6.getContentLengthPlugin)(this.config));
    this.middlewareStack.use((0, import_chunk_6YI4RJEE.getHostHeaderPlugin)(this.config));
    this.middlewareStack.use((0, import_chunk_6YI4RJEE.getLoggerPlugin)(this.config));
    this.middlewareStack.use((0, import_chunk_6YI4RJEE.getRecursionDetectionPlugin)(this.config));
    this.middlewareStack.use((0, import_chunk_6YI4RJEE.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, {
      httpAuthSchemeParametersProvider: defaultCloudFrontHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new import_chunk_6YI4RJEE.DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use((0, import_chunk_6YI4RJEE.getHttpSigningPlugin)(this.config));
  }
  destroy() {
    super.destroy();
  }
};
var command = (0, import_chunk_6YI4RJEE.makeBuilder)(commonParams, "Cloudfront2020_05_31", "CloudFrontClient", import_chunk_6YI4RJEE.getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config, o2) => [];
var CreateInvalidationCommand = class extends command(_ep0, _mw0, "CreateInvalidation", CreateInvalidation$) {
};
var CreateInvalidationForDistributionTenantCommand = class extends command(_ep0, _mw0, "CreateInvalidationForDistributionTenant", CreateInvalidationForDistributionTenant$) {
};
var GetInvalidationCommand = class extends command(_ep0, _mw0, "GetInvalidation", GetInvalidation$) {
};
var GetInvalidationForDistributionTenantCommand = class extends command(_ep0, _mw0, "GetInvalidationForDistributionTenant", GetInvalidationForDistributionTenant$) {
};
var LONGEST = 4e3;
function commonWildcard(patterns) {
  const [only, ...others] = new Set(patterns);
  if (only?.startsWith("/") && only.endsWith("*") && others.length === 0) return only;
  const prefixes = patterns.map((pattern) => pattern.startsWith("/") ? pattern.replace(/\*$/, "") : "/");
  const [first = "/"] = prefixes;
  let length = Math.min(first.length, LONGEST - 1);
  for (const other of prefixes) {
    let common = 0;
    while (common < length && other[common] === first[common]) common++;
    length = common;
  }
  const prefix = first.slice(0, length).replace(/(?:%[0-9A-Fa-f]{2})*%[0-9A-Fa-f]{0,2}$/, "");
  return `${prefix.length > 1 ? prefix.replace(/\/$/, "") : prefix}*`;
}
var MOST_NAMED = 10;
var grammar = (0, import_chunk_3KCFMXM5.cloudfrontGrammar)({ maxPaths: import_chunk_3KCFMXM5.MOST_PATHS });
var UNSAFE = new RegExp(`[^!-~]|[${grammar.escaped.replace(/[%?]/g, "").replace(/[\]\\^]/g, "\\$&")}]`);
function checkBatch(items) {
  const flaws = items.flatMap((item) => {
    const flaw = flawOf(item);
    return flaw === null ? [] : [`${shown(item)}: ${flaw}`];
  });
  if (items.length > import_chunk_3KCFMXM5.MOST_PATHS) flaws.push(`${items.length} paths, and one invalidation holds at most ${import_chunk_3KCFMXM5.MOST_PATHS}`);
  const wildcards = items.filter(isWildcard);
  if (wildcards.length > grammar.maxWildcards) {
    flaws.push(
      `${wildcards.length} wildcards, and one invalidation holds at most ${grammar.maxWildcards}: ${named(wildcards.map(shown), ", ")}`
    );
  }
  if (flaws.length === 0) return;
  throw new import_chunk_RIE4VUSL.PurgeError(
    `CloudFront cannot purge what the plan holds, so nothing was sent. ${named(flaws, "; ")}. Plan again, and pass the plan on unchanged.`
  );
}
function flawOf(item) {
  if (item.startsWith("#")) return /^#[!-)+\--~]{1,256}$/.test(item) ? null : "no tag that CloudFront takes";
  if (!item.startsWith("/")) return "a path starts with `/`";
  if (item.length > grammar.maxLength) return `${item.length} characters, and ${grammar.maxLength} are allowed`;
  const [unsafe] = UNSAFE.exec(item) ?? [];
  if (unsafe !== void 0) return `${JSON.stringify(unsafe)} must be percent-encoded`;
  if (/%(?![0-9A-Fa-f]{2})/.test(item)) return "a `%` that encodes nothing must be `%25`";
  if (/~|%7e/i.test(item)) return "`~` cannot be purged; a wildcard that ends before it can";
  return null;
}
function isWildcard(item) {
  return item.startsWith("/") && item.endsWith("*");
}
function shown(item) {
  return JSON.stringify(item.length > 200 ? `${item.slice(0, 200)}\u2026` : item);
}
function named(texts, separator) {
  const rest = texts.length - MOST_NAMED;
  return texts.slice(0, MOST_NAMED).join(separator) + (rest > 0 ? ` and ${rest} more` : "");
}
var MAX_ATTEMPTS = 8;
var QUOTA_MINUTES = 10;
var WILDCARD_MINUTES = 5;
function isTenant(target) {
  return target.startsWith("dt_");
}
var QuotaError = class extends import_chunk_RIE4VUSL.PurgeError {
  name = "QuotaError";
};
async function explained(target, items, call) {
  try {
    return await call();
  } catch (cause) {
    if (cause instanceof import_chunk_RIE4VUSL.PurgeError || cause instanceof import_chunk_ZKTRCSQ7.CancelledError) throw cause;
    const [name, message] = [cause.name, cause.message].map(short);
    const kind = isTenant(target) ? "distribution-tenant" : "distribution";
    const action = isTenant(target) ? "InvalidationForDistributionTenant" : "Invalidation";
    const options = { cause };
    switch (name) {
      case "TooManyInvalidationsInProgress":
        throw new QuotaError(
          `CloudFront has too many invalidations in progress and accepted none of ours within ${QUOTA_MINUTES + WILDCARD_MINUTES} minutes. The next run purges what this one could not.`,
          options
        );
      case "AccessDenied":
      case "AccessDeniedException":
        throw new import_chunk_RIE4VUSL.PurgeError(
          `CloudFront denied access (${message}). Allow cloudfront:Create${action}, and cloudfront:Get${action} to wait, on arn:aws:cloudfront::ACCOUNT:${kind}/${target}.`,
          options
        );
      case "NoSuchDistribution":
      case "EntityNotFound":
        throw new import_chunk_RIE4VUSL.PurgeError(
          `CloudFront knows no ${kind} ${target} in the account of these credentials. Check \`cloudfront-distribution\` and the role.`,
          options
        );
      case "InvalidArgument":
        throw new import_chunk_RIE4VUSL.PurgeError(
          `CloudFront refused the request (${message}) and names no path. It held ${listed(items)}. Please report this: paths are checked before they are sent.`,
          options
        );
      case "InvalidationBatchAlreadyExists":
        throw new import_chunk_RIE4VUSL.PurgeError(
          "CloudFront knows our caller reference with other paths, although it is random and made for this run. Nothing of this batch was purged; run again.",
          options
        );
      case "BatchTooLarge":
        throw new import_chunk_RIE4VUSL.PurgeError(
          `CloudFront takes no batch of ${items.length} paths. Lower \`max-paths\`; nothing of this batch was purged.`,
          options
        );
      case "ExpiredToken":
      case "ExpiredTokenException":
      case "InvalidClientTokenId":
      case "UnrecognizedClientException":
      case "SignatureDoesNotMatch":
        throw new import_chunk_RIE4VUSL.PurgeError(
          `AWS does not take these credentials (${name}: ${message}). Run aws-actions/configure-aws-credentials right before this step; check the secrets that it is given, and that a long job does not outlive \`role-duration-seconds\`.`,
          options
        );
      case "CredentialsProviderError":
        throw new import_chunk_RIE4VUSL.PurgeError(
          `there are no AWS credentials (${message}). Run aws-actions/configure-aws-credentials before this step, with \`id-token: write\` for OIDC.`,
          options
        );
      default:
        throw new import_chunk_RIE4VUSL.PurgeError(
          `CloudFront did not accept the request, in up to ${MAX_ATTEMPTS} tries: ${name}: ${message}`,
          options
        );
    }
  }
}
var MOST_TEXT = 500;
function short(text) {
  return text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}\u2026` : text;
}
function listed(items) {
  const odd = items.filter(
    (item) => !/^[/#][\x21-\x7d]*$/.test(item) || item.indexOf("*") < item.length - 1 && item.includes("*")
  );
  const shown2 = (odd.length > 0 ? odd : items).slice(0, 10);
  const rest = (odd.length > 0 ? odd : items).length - shown2.length;
  return shown2.map((item) => JSON.stringify(item)).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
var FIRST_PAUSE_MS = 500;
var LAST_PAUSE_MS = 2e4;
var FIRST_QUOTA_PAUSE_MS = 2e3;
var LAST_QUOTA_PAUSE_MS = 6e4;
var GarbledError = class extends Error {
  name = "GarbledError";
};
async function throughTrouble(call, { clock, log, deadline }) {
  for (let tries = 1; ; tries++) {
    try {
      return await call();
    } catch (error) {
      const trouble = troubleOf(error);
      const wait = Math.round(Math.random() * Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LAST_PAUSE_MS));
      if (!trouble || tries === MAX_ATTEMPTS || clock.now() + wait >= deadline) throw error;
      log.info(
        `CloudFront ${trouble}; sending the same request again in ${seconds(wait)} s (try ${tries + 1} of ${MAX_ATTEMPTS})`
      );
      await clock.sleep(wait);
    }
  }
}
async function throughQuota(call, { clock, log, deadline }) {
  for (let pause = FIRST_QUOTA_PAUSE_MS; ; pause = Math.min(pause * 2, LAST_QUOTA_PAUSE_MS)) {
    try {
      return await call();
    } catch (error) {
      const wait = Math.round(pause * (0.5 + Math.random() / 2));
      if (!(error instanceof QuotaError) || clock.now() + wait >= deadline) throw error;
      log.info(
        `CloudFront has too many invalidations in progress; sending the same request again in ${seconds(wait)} s, until ${new Date(deadline).toISOString()}`
      );
      await clock.sleep(wait);
    }
  }
}
async function bounded(call, milliseconds) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`no whole answer within ${milliseconds / 1e3} s`);
      reject(Object.assign(error, { name: "TimeoutError" }));
    }, milliseconds);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}
var THROTTLED = /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|PriorRequestNotComplete)/;
var NO_CONNECTION = /^(ECONN|EPIPE$|ETIMEDOUT$|ENOTFOUND$|EAI_AGAIN$|ENETUNREACH$|EHOSTUNREACH$|ERR_SSL|ERR_TLS)/;
var MOST_TEXT2 = 300;
function troubleOf(error) {
  if (error instanceof import_chunk_RIE4VUSL.PurgeError) return null;
  const { name, message, code, $metadata } = error;
  const status = $metadata?.httpStatusCode;
  const why = message.split("\n", 1)[0].slice(0, MOST_TEXT2);
  if (THROTTLED.test(name) || status === 429) return `limits the rate of our requests (${name.slice(0, MOST_TEXT2)})`;
  if (name === "TimeoutError" || error instanceof GarbledError || NO_CONNECTION.test(code ?? ""))
    return `did not answer (${why})`;
  if (status !== void 0 && status >= 500) return `is in trouble (${status} ${name.slice(0, MOST_TEXT2)}: ${why})`;
  if ($metadata?.clockSkewCorrected) return "has another time than this machine";
  return null;
}
function seconds(milliseconds) {
  return Math.ceil(milliseconds / 1e3);
}
var CONNECTION_TIMEOUT_MS = 1e4;
var LARGEST_ANSWER = 16 * 1024 * 1024;
var FIRST_POLL_MS = 3e3;
var LAST_POLL_MS = 15e3;
var cloudfront = {
  async purge(target, patterns, services) {
    var _stack = [];
    try {
      checkBatch(patterns);
      const client = (0, import_chunk_GWIXZXL4.__using)(_stack, open(services), true);
      return accepted(target, patterns, services, client);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = (0, import_chunk_GWIXZXL4.__callDispose)(_stack, _error, _hasError);
      _promise && await _promise;
    }
  },
  async wait(target, sent, deadline, services) {
    var _stack = [];
    try {
      const client = (0, import_chunk_GWIXZXL4.__using)(_stack, open(services), true);
      const { clock, log } = services;
      const start = clock.now();
      let last = sent;
      for (let pause = FIRST_POLL_MS; last.status !== "completed"; pause = Math.min(pause * 1.5, LAST_POLL_MS)) {
        const left = deadline - clock.now();
        if (left <= 0) return last;
        await clock.sleep(Math.min(pause, left));
        const ask = () => throughTrouble(() => client.read(target, sent.id), { ...services, deadline });
        last = receipt(await explained(target, sent.patterns, ask), sent.patterns);
        log.info(
          `CloudFront: invalidation ${sent.id} is ${last.status}, ${Math.round((clock.now() - start) / 1e3)} s after the request`
        );
      }
      return last;
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = (0, import_chunk_GWIXZXL4.__callDispose)(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
};
function regionOf(env) {
  return env.AWS_REGION || env.AWS_DEFAULT_REGION || "us-east-1";
}
function open({ env, limits = import_chunk_3KCFMXM5.LIMITS }) {
  const client = new CloudFrontClient({
    region: regionOf(env),
    // Whoever calls repeats, and says so.
    maxAttempts: 1,
    // Agents of its own: it destroys them in the end.
    requestHandler: { connectionTimeout: Math.min(CONNECTION_TIMEOUT_MS, limits.cloudfrontMs), ...(0, import_chunk_WDLFKMV5.openAgents)() }
  });
  const { requestHandler } = client.config;
  const handle = requestHandler.handle.bind(requestHandler);
  requestHandler.handle = async (...request) => {
    const { response } = await handle(...request);
    return { response: Object.assign(response, { body: withinLimit(response.body) }) };
  };
  const answer = async (call) => {
    const { Invalidation } = await bounded(call, limits.cloudfrontMs);
    if (Invalidation?.Id) return Invalidation;
    throw new GarbledError("the answer holds no invalidation");
  };
  return {
    create(target, items, reference) {
      const batch = { CallerReference: reference, Paths: { Quantity: items.length, Items: [...items] } };
      return answer(
        isTenant(target) ? client.send(new CreateInvalidationForDistributionTenantCommand({ Id: target, InvalidationBatch: batch })) : client.send(new CreateInvalidationCommand({ DistributionId: target, InvalidationBatch: batch }))
      );
    },
    read: (target, id) => answer(
      isTenant(target) ? client.send(new GetInvalidationForDistributionTenantCommand({ DistributionTenantId: target, Id: id })) : client.send(new GetInvalidationCommand({ DistributionId: target, Id: id }))
    ),
    // Also ends what was given up: an open connection would keep the step from ending.
    async [Symbol.asyncDispose]() {
      client.destroy();
    }
  };
}
function withinLimit(body) {
  let size = 0;
  const limited = new import_node_stream.Transform({
    transform(chunk, _, done) {
      size += chunk.length;
      if (size <= LARGEST_ANSWER) return done(null, chunk);
      body.destroy();
      done(new GarbledError(`the answer is longer than ${LARGEST_ANSWER} bytes`));
    }
  });
  body.on("error", (error) => limited.destroy(error));
  return body.pipe(limited);
}
function receipt({ Id, Status }, patterns) {
  return { id: Id, status: Status?.toLowerCase() === "completed" ? "completed" : "in-progress", patterns };
}
async function accepted(target, patterns, services, client) {
  const { clock, log } = services;
  const wildcard = commonWildcard(patterns);
  const isWidest = patterns.length === 1 && patterns[0] === wildcard;
  const end = clock.now() + (QUOTA_MINUTES + WILDCARD_MINUTES) * 6e4;
  const send = async (items, deadline) => {
    const reference = services.newReference();
    const patience = { ...services, deadline };
    const create = () => throughTrouble(() => client.create(target, items, reference), patience);
    return receipt(await throughQuota(() => explained(target, items, create), patience), items);
  };
  try {
    return await send(patterns, isWidest ? end : clock.now() + QUOTA_MINUTES * 6e4);
  } catch (error) {
    if (!(error instanceof QuotaError) || isWidest) throw error;
    log.warning(
      `CloudFront still had too many invalidations in progress after ${QUOTA_MINUTES} minutes and accepted nothing. Sending the one wildcard ${wildcard} in place of ${patterns.length === 1 ? patterns[0] : `${patterns.length} paths`}, for up to ${WILDCARD_MINUTES} minutes.`
    );
    return send([wildcard], end);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  cloudfront,
  regionOf
});
