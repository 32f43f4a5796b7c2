import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  CancelledError
} from "./chunk-OOVQP5YV.js";
import {
  LIMITS,
  MOST_PATHS,
  cloudfrontGrammar
} from "./chunk-B76Y3N5T.js";
import {
  PurgeError,
  openAgents
} from "./chunk-7YAOBC7J.js";
import {
  __callDispose,
  __using
} from "./chunk-PFXS6LUG.js";

// src/plan/common.ts
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

// src/cdn/cloudfront-check.ts
var MOST_NAMED = 10;
var grammar = cloudfrontGrammar({ maxPaths: MOST_PATHS });
var UNSAFE = new RegExp(`[^!-~]|[${grammar.escaped.replace(/[%?]/g, "").replace(/[\]\\^]/g, "\\$&")}]`);
function checkBatch(items) {
  const flaws = items.flatMap((item) => {
    const flaw = flawOf(item);
    return flaw === null ? [] : [`${shown(item)}: ${flaw}`];
  });
  if (items.length > MOST_PATHS) flaws.push(`${items.length} paths, and one invalidation holds at most ${MOST_PATHS}`);
  const wildcards = items.filter(isWildcard);
  if (wildcards.length > grammar.maxWildcards) {
    flaws.push(
      `${wildcards.length} wildcards, and one invalidation holds at most ${grammar.maxWildcards}: ${named(wildcards.map(shown), ", ")}`
    );
  }
  if (flaws.length === 0) return;
  throw new PurgeError(
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
  return JSON.stringify(item.length > 200 ? `${item.slice(0, 200)}…` : item);
}
function named(texts, separator) {
  const rest = texts.length - MOST_NAMED;
  return texts.slice(0, MOST_NAMED).join(separator) + (rest > 0 ? ` and ${rest} more` : "");
}

// src/cdn/cloudfront-errors.ts
var MAX_ATTEMPTS = 8;
var QUOTA_MINUTES = 10;
var WILDCARD_MINUTES = 5;
function isTenant(target) {
  return target.startsWith("dt_");
}
var QuotaError = class extends PurgeError {
  name = "QuotaError";
};
async function explained(target, items, call) {
  try {
    return await call();
  } catch (cause) {
    if (cause instanceof PurgeError || cause instanceof CancelledError) throw cause;
    const { name, message } = cause;
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
        throw new PurgeError(
          `CloudFront denied access (${message}). Allow cloudfront:Create${action}, and cloudfront:Get${action} to wait, on arn:aws:cloudfront::ACCOUNT:${kind}/${target}.`,
          options
        );
      case "NoSuchDistribution":
      case "EntityNotFound":
        throw new PurgeError(
          `CloudFront knows no ${kind} ${target} in the account of these credentials. Check \`cloudfront-distribution\` and the role.`,
          options
        );
      case "InvalidArgument":
        throw new PurgeError(
          `CloudFront refused the request (${message}) and names no path. It held ${listed(items)}. Please report this: paths are checked before they are sent.`,
          options
        );
      case "InvalidationBatchAlreadyExists":
        throw new PurgeError(
          "CloudFront knows our caller reference with other paths, although it is random and made for this run. Nothing of this batch was purged; run again.",
          options
        );
      case "BatchTooLarge":
        throw new PurgeError(
          `CloudFront takes no batch of ${items.length} paths. Lower \`max-paths\`; nothing of this batch was purged.`,
          options
        );
      case "ExpiredToken":
      case "ExpiredTokenException":
      case "InvalidClientTokenId":
      case "UnrecognizedClientException":
      case "SignatureDoesNotMatch":
        throw new PurgeError(
          `AWS does not take these credentials (${name}: ${message}). Run aws-actions/configure-aws-credentials right before this step; check the secrets that it is given, and that a long job does not outlive \`role-duration-seconds\`.`,
          options
        );
      case "CredentialsProviderError":
        throw new PurgeError(
          `there are no AWS credentials (${message}). Run aws-actions/configure-aws-credentials before this step, with \`id-token: write\` for OIDC.`,
          options
        );
      default:
        throw new PurgeError(
          `CloudFront did not accept the request, in up to ${MAX_ATTEMPTS} tries: ${name}: ${message}`,
          options
        );
    }
  }
}
function listed(items) {
  const odd = items.filter(
    (item) => !/^[/#][\x21-\x7d]*$/.test(item) || item.indexOf("*") < item.length - 1 && item.includes("*")
  );
  const shown2 = (odd.length > 0 ? odd : items).slice(0, 10);
  const rest = (odd.length > 0 ? odd : items).length - shown2.length;
  return shown2.map((item) => JSON.stringify(item)).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

// src/cdn/cloudfront-retry.ts
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
function troubleOf(error) {
  if (error instanceof PurgeError) return null;
  const { name, message, code, $metadata } = error;
  const status = $metadata?.httpStatusCode;
  const [why] = message.split("\n");
  if (THROTTLED.test(name) || status === 429) return `limits the rate of our requests (${name})`;
  if (name === "TimeoutError" || error instanceof GarbledError || NO_CONNECTION.test(code ?? ""))
    return `did not answer (${why})`;
  if (status !== void 0 && status >= 500) return `is in trouble (${status} ${name}: ${why})`;
  if ($metadata?.clockSkewCorrected) return "has another time than this machine";
  return null;
}
function seconds(milliseconds) {
  return Math.ceil(milliseconds / 1e3);
}

// src/cdn/cloudfront.ts
var CONNECTION_TIMEOUT_MS = 1e4;
var FIRST_POLL_MS = 3e3;
var LAST_POLL_MS = 15e3;
var cloudfront = {
  grammar: cloudfrontGrammar,
  async purge(target, patterns, services) {
    var _stack = [];
    try {
      checkBatch(patterns);
      const client = __using(_stack, await open(services), true);
      return accepted(target, patterns, services, client);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  },
  async wait(target, sent, deadline, services) {
    var _stack = [];
    try {
      const client = __using(_stack, await open(services), true);
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
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
};
function regionOf(env) {
  return env.AWS_REGION || env.AWS_DEFAULT_REGION || "us-east-1";
}
async function open({ env, limits = LIMITS }) {
  const {
    CloudFrontClient,
    CreateInvalidationCommand,
    CreateInvalidationForDistributionTenantCommand,
    GetInvalidationCommand,
    GetInvalidationForDistributionTenantCommand
  } = await import("./dist-es-FLBBR4HA.js");
  const client = new CloudFrontClient({
    region: regionOf(env),
    // Whoever calls repeats, and says so.
    maxAttempts: 1,
    // Agents of its own: it destroys them in the end.
    requestHandler: { connectionTimeout: Math.min(CONNECTION_TIMEOUT_MS, limits.cloudfrontMs), ...openAgents() }
  });
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
export {
  cloudfront,
  regionOf
};
