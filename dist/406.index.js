export const id = 406;
export const ids = [406];
export const modules = {

/***/ 1194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ PurgeError)
/* harmony export */ });
/** The CDN refused, or never answered; the message says what to do. It may hold the id of the target, which may be secret. */
class PurgeError extends Error {
    name = "PurgeError";
}


/***/ }),

/***/ 9406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudfront: () => (/* binding */ cloudfront)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudfront/dist-cjs/index.js
var dist_cjs = __webpack_require__(3169);
// EXTERNAL MODULE: ./build/src/limits.js
var src_limits = __webpack_require__(4449);
// EXTERNAL MODULE: ./build/src/plan/cut.js
var cut = __webpack_require__(9685);
// EXTERNAL MODULE: ./build/src/cdn/cdn.js
var cdn = __webpack_require__(1194);
// EXTERNAL MODULE: ./build/src/cdn/cloudfront/grammar.js
var grammar = __webpack_require__(5881);
;// CONCATENATED MODULE: ./build/src/cdn/cloudfront/check.js


/** Most paths that a message names. */
const MOST_NAMED = 10;
const check_grammar = (0,grammar/* cloudfrontGrammar */.eR)({ maxPaths: grammar/* MOST_PATHS */.RO });
const UNSAFE = new RegExp(`[^!-~]|[${check_grammar.escaped.replace(/[%?]/g, "").replace(/[\]\\^]/g, "\\$&")}]`);
/**
 * Throws PurgeError when CloudFront would refuse the batch, or accept it and not purge it. CloudFront refuses a batch for one
 * bad path and does not say which (laurilehmijoki/s3_website#63). A plan that another job passes on may have been changed.
 */
function checkBatch(items) {
    const flaws = items.flatMap((item) => {
        const flaw = flawOf(item);
        return flaw === null ? [] : [`${shown(item)}: ${flaw}`];
    });
    if (items.length > grammar/* MOST_PATHS */.RO)
        flaws.push(`${items.length} paths, and one invalidation holds at most ${grammar/* MOST_PATHS */.RO}`);
    const wildcards = items.filter(isWildcard);
    if (wildcards.length > check_grammar.maxWildcards) {
        flaws.push(`${wildcards.length} wildcards, and one invalidation holds at most ${check_grammar.maxWildcards}: ${named(wildcards.map(shown), ", ")}`);
    }
    if (flaws.length === 0)
        return;
    throw new cdn/* PurgeError */.C(`CloudFront cannot purge what the plan holds, so nothing was sent. ${named(flaws, "; ")}. Plan again, and pass the plan on unchanged.`);
}
/** What is wrong with one path, wildcard or tag; null when nothing is. */
function flawOf(item) {
    if (item.startsWith("#"))
        return /^#[!-)+\--~]{1,256}$/.test(item) ? null : "no tag that CloudFront takes";
    if (!item.startsWith("/"))
        return "a path starts with `/`";
    if (item.length > check_grammar.maxLength)
        return `${item.length} characters, and ${check_grammar.maxLength} are allowed`;
    const [unsafe] = UNSAFE.exec(item) ?? [];
    if (unsafe !== undefined)
        return `${JSON.stringify(unsafe)} must be percent-encoded`;
    if (/%(?![0-9A-Fa-f]{2})/.test(item))
        return "a `%` that encodes nothing must be `%25`";
    // CloudFront accepts it and purges nothing: aws-sdk-js-v3#4042.
    if (/~|%7e/i.test(item))
        return "`~` cannot be purged; a wildcard that ends before it can";
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

;// CONCATENATED MODULE: ./build/src/cdn/cloudfront/errors.js

/** Requests of one call: 503 and throttling are common enough in CI that big projects raised the SDK's 3 (aws-cdk#15891). */
const MAX_ATTEMPTS = 8;
/** How long a batch that meets the quota of invalidations in progress is repeated, and then the one wildcard in its place. */
const QUOTA_MINUTES = 10;
const WILDCARD_MINUTES = 5;
/** Whether an id is that of a distribution tenant, which has calls of its own. */
function isTenant(target) {
    return target.startsWith("dt_");
}
/** CloudFront refused because of what is in progress: nothing was accepted, and later it may be. */
class QuotaError extends cdn/* PurgeError */.C {
    name = "QuotaError";
}
/** An error of the SDK as one that says what to do. */
function explainError(cause, target, items) {
    const [name, message] = [cause.name, cause.message].map(errors_short);
    const kind = isTenant(target) ? "distribution-tenant" : "distribution";
    const action = isTenant(target) ? "InvalidationForDistributionTenant" : "Invalidation";
    const options = { cause };
    switch (name) {
        case "TooManyInvalidationsInProgress":
            return new QuotaError(`CloudFront has too many invalidations in progress and accepted none of ours within ${QUOTA_MINUTES + WILDCARD_MINUTES} minutes. The next run purges what this one could not.`, options);
        case "AccessDenied":
        case "AccessDeniedException":
            return new cdn/* PurgeError */.C(`CloudFront denied access (${message}). Allow cloudfront:Create${action}, and cloudfront:Get${action} to wait, on arn:aws:cloudfront::ACCOUNT:${kind}/${target}.`, options);
        case "NoSuchDistribution":
        case "EntityNotFound":
            return new cdn/* PurgeError */.C(`CloudFront knows no ${kind} ${target} in the account of these credentials. Check \`cloudfront-distribution\` and the role.`, options);
        case "InvalidArgument":
            return new cdn/* PurgeError */.C(`CloudFront refused the request (${message}) and names no path. It held ${listed(items)}. Please report this: paths are checked before they are sent.`, options);
        case "InvalidationBatchAlreadyExists":
            return new cdn/* PurgeError */.C("CloudFront knows our caller reference with other paths, although it is random and made for this run. Nothing of this batch was purged; run again.", options);
        case "BatchTooLarge":
            return new cdn/* PurgeError */.C(`CloudFront takes no batch of ${items.length} paths. Lower \`max-paths\`; nothing of this batch was purged.`, options);
        case "ExpiredToken":
        case "ExpiredTokenException":
        case "InvalidClientTokenId":
        case "UnrecognizedClientException":
        case "SignatureDoesNotMatch":
            return new cdn/* PurgeError */.C(`AWS does not take these credentials (${name}: ${message}). Run aws-actions/configure-aws-credentials right before this step; check the secrets that it is given, and that a long job does not outlive \`role-duration-seconds\`.`, options);
        case "CredentialsProviderError":
            return new cdn/* PurgeError */.C(`there are no AWS credentials (${message}). Run aws-actions/configure-aws-credentials before this step, with \`id-token: write\` for OIDC.`, options);
        default:
            return new cdn/* PurgeError */.C(`CloudFront did not accept the request, in up to ${MAX_ATTEMPTS} tries: ${name}: ${message}`, options);
    }
}
/** Longest text of CloudFront's in a message. */
const MOST_TEXT = 500;
/** A text of CloudFront's, cut for a message. */
function errors_short(text) {
    return text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text;
}
/** Paths for an error message: the suspicious ones where there are any. */
function listed(items) {
    const odd = items.filter((item) => !/^[/#][\x21-\x7d]*$/.test(item) || (item.indexOf("*") < item.length - 1 && item.includes("*")));
    const shown = (odd.length > 0 ? odd : items).slice(0, 10);
    const rest = (odd.length > 0 ? odd : items).length - shown.length;
    return shown.map((item) => JSON.stringify(item)).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/retry/index.js
var retry = __webpack_require__(3609);
// EXTERNAL MODULE: ./build/src/http.js
var http = __webpack_require__(453);
;// CONCATENATED MODULE: ./build/src/cdn/cloudfront/sdk.js






/** Longest wait for a connection. */
const CONNECTION_TIMEOUT_MS = 10_000;
/** Longest answer that is read, in bytes: one that lists 3,000 paths of 4,000 characters. */
const LARGEST_ANSWER = 16 * 1024 * 1024;
/** Upper bounds of the pauses between tries: they double from the first to the last. */
const FIRST_PAUSE_MS = 500;
const LAST_PAUSE_MS = 20_000;
/**
 * The SDK's client. It signs, finds credentials and repeats a request while CloudFront is in trouble. Here it is bounded in
 * time and size and goes through the job's proxies. No pause between tries goes beyond `deadline`, in milliseconds since the epoch.
 */
function openClient(services, deadline) {
    const { env, limits = src_limits/* LIMITS */.b } = services;
    const timeoutMs = limits.cloudfrontMs;
    const client = new dist_cjs/* CloudFrontClient */.GHk({
        region: regionOf(env),
        maxAttempts: MAX_ATTEMPTS,
        retryStrategy: loggedRetries(services, deadline),
        requestHandler: {
            connectionTimeout: Math.min(CONNECTION_TIMEOUT_MS, timeoutMs),
            requestTimeout: timeoutMs,
            throwOnRequestTimeout: true,
            // Agents of its own: `destroy` ends their connections.
            ...(0,http/* openAgents */.J5)(),
        },
    });
    const { middlewareStack } = client;
    // `requestTimeout` ends when an answer begins. What follows would be read as long as it comes.
    middlewareStack.add((next) => async (args) => {
        const signal = AbortSignal.timeout(timeoutMs);
        const { response, ...rest } = await next(args);
        const { body } = response;
        const whole = await (0,http/* readBody */.x8)((0,external_node_stream_.addAbortSignal)(signal, body), LARGEST_ANSWER).catch((error) => {
            // The reason is a TimeoutError, which the SDK tries again.
            throw signal.aborted ? signal.reason : error;
        });
        if (!whole)
            throw new Error(`the answer is longer than ${LARGEST_ANSWER} bytes`);
        return { ...rest, response: Object.assign(response, { body: whole }) };
    }, { step: "deserialize", priority: "low" });
    // A proxy's page in place of CloudFront's answer may come with 200, too.
    middlewareStack.add((next) => async (args) => {
        const result = await next(args);
        const { output } = result;
        if (output && "Invalidation" in output && output.Invalidation?.Id)
            return result;
        throw Object.assign(new Error("the answer holds no invalidation"), { $retryable: {} });
    }, { step: "deserialize", priority: "high" });
    return Object.assign(client, { [Symbol.dispose]: () => client.destroy() });
}
/** The service is global; its client wants a region all the same, and finds the partition by it. */
function regionOf(env) {
    return env.AWS_REGION || env.AWS_DEFAULT_REGION || "us-east-1";
}
/**
 * The SDK's standard retries: it decides what is tried again, and how often. Its pauses begin at a twentieth of a second, leave
 * no line in the log and cannot be cut short, so they are made here: on the run's clock, which a cancellation stops.
 */
function loggedRetries({ clock, log }, deadline) {
    const strategy = new retry.StandardRetryStrategy({
        maxAttempts: MAX_ATTEMPTS,
        backoff: { setDelayBase() { }, computeNextBackoffDelay: () => 0 },
    });
    const refresh = strategy.refreshRetryTokenForRetry.bind(strategy);
    strategy.refreshRetryTokenForRetry = async (token, { retryAfterHint: _, ...failure }) => {
        // The SDK would wait for a Retry-After on a timer of its own, and CloudFront documents none.
        const next = await refresh(token, failure);
        const tries = next.getRetryCount();
        // https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ (full jitter)
        const pause = Math.round(Math.random() * Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LAST_PAUSE_MS));
        if (clock.now() + pause >= deadline)
            throw failure.error;
        log.info(`CloudFront ${troubleOf(failure)}; sending the same request again in ${Math.ceil(pause / 1000)} s (try ${tries + 1} of ${MAX_ATTEMPTS})`);
        await clock.sleep(pause);
        return next;
    };
    return strategy;
}
/** What is the matter: the end of a sentence about CloudFront. */
function troubleOf({ error, errorType }) {
    const { name = "", message = "", $metadata } = error ?? {};
    const status = $metadata?.httpStatusCode ?? 0;
    // When a host has several addresses and none of them answers, node's error has a code and no message.
    const why = message.split("\n", 1)[0] || error?.code || name;
    if (errorType === "THROTTLING")
        return `limits the rate of our requests (${errors_short(name)})`;
    if ($metadata?.clockSkewCorrected)
        return "has another time than this machine, with which the request is signed now";
    if (status >= 500)
        return `is in trouble (${errors_short(`${status} ${name}: ${why}`)})`;
    return `did not answer (${errors_short(why)})`;
}

;// CONCATENATED MODULE: ./build/src/cdn/cloudfront/client.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/** Pauses while the quota is used up: they double from the first to the last. What is in progress takes seconds at least. */
const FIRST_QUOTA_PAUSE_MS = 2_000;
const LAST_QUOTA_PAUSE_MS = 60_000;
/** Amazon CloudFront. With this file comes the SDK, so it is loaded only by a run that sends something. */
const cloudfront = {
    /**
     * Sends the batch until it is accepted, always under one reference. A batch that the quota never lets through (it may
     * hold more wildcards than fit at once) is replaced by one wildcard under another: nothing of it was accepted.
     */
    async purge(target, patterns, services) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            checkBatch(patterns);
            const { clock, log } = services;
            const wildcard = (0,cut/* commonWildcard */.Q)(patterns);
            const isWidest = patterns.length === 1 && patterns[0] === wildcard;
            // Both times together: a target never takes longer.
            const end = clock.now() + (QUOTA_MINUTES + WILDCARD_MINUTES) * 60_000;
            const client = __addDisposableResource(env_1, openClient(services, end), false);
            try {
                const deadline = isWidest ? end : clock.now() + QUOTA_MINUTES * 60_000;
                return await sendThroughQuota(client, target, patterns, deadline, services);
            }
            catch (error) {
                if (!(error instanceof QuotaError) || isWidest)
                    throw error;
                log.warning(`CloudFront still had too many invalidations in progress after ${QUOTA_MINUTES} minutes and accepted nothing. Sending the one wildcard ${wildcard} in place of ${patterns.length === 1 ? patterns[0] : `${patterns.length} paths`}, for up to ${WILDCARD_MINUTES} minutes.`);
                return await sendThroughQuota(client, target, [wildcard], end, services);
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    },
    async wait(target, sent, deadline, services) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const { clock, cancelled, limits = src_limits/* LIMITS */.b } = services;
            const { firstSeconds: minDelay, lastSeconds: maxDelay } = limits.cloudfrontPoll;
            if (sent.status === "completed")
                return sent;
            const client = __addDisposableResource(env_2, openClient(services, deadline), false);
            const failed = stopAtFailure(client, sent.id, services);
            const abortSignal = cancelled ? AbortSignal.any([failed, cancelled]) : failed;
            // An invalidation takes seconds, and the waiter asks before its first pause.
            await clock.sleep(minDelay * 1000);
            const maxWaitTime = (deadline - clock.now()) / 1000;
            // The waiter takes no shorter time.
            if (maxWaitTime <= minDelay)
                return sent;
            const waiter = { client, minDelay, maxDelay, maxWaitTime, abortSignal };
            try {
                if (isTenant(target)) {
                    const asked = { DistributionTenantId: target, Id: sent.id };
                    await (0,dist_cjs/* waitUntilInvalidationForDistributionTenantCompleted */.U2t)(waiter, asked);
                }
                else {
                    await (0,dist_cjs/* waitUntilInvalidationCompleted */.pgE)(waiter, { DistributionId: target, Id: sent.id });
                }
                return { ...sent, status: "completed" };
            }
            catch (error) {
                cancelled?.throwIfAborted();
                if (failed.aborted)
                    throw explainError(failed.reason, target, sent.patterns);
                if (error.name === "TimeoutError")
                    return sent;
                throw error;
            }
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    },
};
/**
 * Repeats the request while the quota of invalidations in progress refuses it, which the SDK never does. Throws QuotaError
 * when that lasts until the deadline, in milliseconds since the epoch.
 */
async function sendThroughQuota(client, target, items, deadline, services) {
    const { clock, log, cancelled } = services;
    const reference = services.newReference();
    for (let pause = FIRST_QUOTA_PAUSE_MS;; pause = Math.min(pause * 2, LAST_QUOTA_PAUSE_MS)) {
        try {
            const { Id, Status } = await create(client, target, items, reference);
            return { id: Id, status: Status?.toLowerCase() === "completed" ? "completed" : "in-progress", patterns: items };
        }
        catch (cause) {
            cancelled?.throwIfAborted();
            const error = explainError(cause, target, items);
            // Jitter above half: many runs wait for the same quota, and there is no use in asking at once.
            const wait = Math.round(pause * (0.5 + Math.random() / 2));
            if (!(error instanceof QuotaError) || clock.now() + wait >= deadline)
                throw error;
            log.info(`CloudFront has too many invalidations in progress; sending the same request again in ${Math.ceil(wait / 1000)} s, until ${new Date(deadline).toISOString()}`);
            await clock.sleep(wait);
        }
    }
}
async function create(client, target, items, reference) {
    const batch = { CallerReference: reference, Paths: { Quantity: items.length, Items: [...items] } };
    const { Invalidation } = isTenant(target)
        ? await client.send(new dist_cjs/* CreateInvalidationForDistributionTenantCommand */.VRU({ Id: target, InvalidationBatch: batch }))
        : await client.send(new dist_cjs/* CreateInvalidationCommand */.Yo6({ DistributionId: target, InvalidationBatch: batch }));
    return Invalidation;
}
/**
 * A signal that is aborted, with the error, when a question of the waiter fails for good: the waiter itself would ask on,
 * whatever the error. Each answer is told to the log.
 */
function stopAtFailure(client, id, { clock, log, cancelled }) {
    const failed = new AbortController();
    const start = clock.now();
    client.middlewareStack.add((next) => async (args) => {
        // The waiter's last pause goes on after a cancellation.
        cancelled?.throwIfAborted();
        try {
            const result = await next(args);
            const { Invalidation } = result.output;
            const status = Invalidation?.Status === "Completed" ? "completed" : "in-progress";
            log.info(`CloudFront: invalidation ${id} is ${status}, ${Math.round((clock.now() - start) / 1000)} s after the request`);
            return result;
        }
        catch (error) {
            failed.abort(error);
            throw error;
        }
    }, { step: "initialize" });
    return failed.signal;
}


/***/ })

};
