export const id = 685;
export const ids = [685];
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

/***/ 4685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudfront: () => (/* binding */ cloudfront),
  regionOf: () => (/* binding */ regionOf)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudfront/dist-cjs/index.js
var dist_cjs = __webpack_require__(3169);
// EXTERNAL MODULE: ./build/src/limits.js
var src_limits = __webpack_require__(4449);
// EXTERNAL MODULE: ./build/src/net/agents.js
var agents = __webpack_require__(2143);
;// CONCATENATED MODULE: ./build/src/plan/cover/common.js
/** Longest pattern that CloudFront takes, the `*` included. */
const LONGEST = 4_000;
/**
 * The longest single wildcard that surely covers all patterns: their common prefix and a `*`. A tag may be on any URL, so
 * it needs `/*`. A cut never stands inside `%XX` or a UTF-8 sequence, so it goes back to before the first of their `%`;
 * and since `/dir/*` is not trusted with `/dir/`, it never stands behind a slash but the first.
 */
function commonWildcard(patterns) {
    const [only, ...others] = new Set(patterns);
    if (only?.startsWith("/") && only.endsWith("*") && others.length === 0)
        return only;
    const prefixes = patterns.map((pattern) => (pattern.startsWith("/") ? pattern.replace(/\*$/, "") : "/"));
    const [first = "/"] = prefixes;
    let length = Math.min(first.length, LONGEST - 1);
    for (const other of prefixes) {
        let common = 0;
        while (common < length && other[common] === first[common])
            common++;
        length = common;
    }
    const prefix = first.slice(0, length).replace(/(?:%[0-9A-Fa-f]{2})*%[0-9A-Fa-f]{0,2}$/, "");
    return `${prefix.length > 1 ? prefix.replace(/\/$/, "") : prefix}*`;
}

// EXTERNAL MODULE: ./build/src/cdn/cdn.js
var cdn = __webpack_require__(1194);
// EXTERNAL MODULE: ./build/src/cdn/cloudfront/grammar.js
var grammar = __webpack_require__(5881);
;// CONCATENATED MODULE: ./build/src/cdn/cloudfront/check.js


/** Most offenders that a message names. */
const MOST_NAMED = 10;
const check_grammar = (0,grammar/* cloudfrontGrammar */.eR)({ maxPaths: grammar/* MOST_PATHS */.RO });
const UNSAFE = new RegExp(`[^!-~]|[${check_grammar.escaped.replace(/[%?]/g, "").replace(/[\]\\^]/g, "\\$&")}]`);
/**
 * Throws PurgeError when CloudFront would refuse the batch, or accept and not purge it. It refuses a batch for one bad
 * path and names none (laurilehmijoki/s3_website#63). Our own plans are right; one that was passed on may have been changed.
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
    // Accepted, and does nothing: aws-sdk-js-v3#4042.
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

// EXTERNAL MODULE: ./build/src/cancel.js
var cancel = __webpack_require__(2799);
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
/** Turns an error of the SDK into one that says what to do. */
async function explained(target, items, call) {
    try {
        return await call();
    }
    catch (cause) {
        if (cause instanceof cdn/* PurgeError */.C || cause instanceof cancel/* CancelledError */.cc)
            throw cause;
        const [name, message] = [cause.name, cause.message].map(errors_short);
        const kind = isTenant(target) ? "distribution-tenant" : "distribution";
        const action = isTenant(target) ? "InvalidationForDistributionTenant" : "Invalidation";
        const options = { cause };
        switch (name) {
            case "TooManyInvalidationsInProgress":
                throw new QuotaError(`CloudFront has too many invalidations in progress and accepted none of ours within ${QUOTA_MINUTES + WILDCARD_MINUTES} minutes. The next run purges what this one could not.`, options);
            case "AccessDenied":
            case "AccessDeniedException":
                throw new cdn/* PurgeError */.C(`CloudFront denied access (${message}). Allow cloudfront:Create${action}, and cloudfront:Get${action} to wait, on arn:aws:cloudfront::ACCOUNT:${kind}/${target}.`, options);
            case "NoSuchDistribution":
            case "EntityNotFound":
                throw new cdn/* PurgeError */.C(`CloudFront knows no ${kind} ${target} in the account of these credentials. Check \`cloudfront-distribution\` and the role.`, options);
            case "InvalidArgument":
                throw new cdn/* PurgeError */.C(`CloudFront refused the request (${message}) and names no path. It held ${listed(items)}. Please report this: paths are checked before they are sent.`, options);
            case "InvalidationBatchAlreadyExists":
                throw new cdn/* PurgeError */.C("CloudFront knows our caller reference with other paths, although it is random and made for this run. Nothing of this batch was purged; run again.", options);
            case "BatchTooLarge":
                throw new cdn/* PurgeError */.C(`CloudFront takes no batch of ${items.length} paths. Lower \`max-paths\`; nothing of this batch was purged.`, options);
            case "ExpiredToken":
            case "ExpiredTokenException":
            case "InvalidClientTokenId":
            case "UnrecognizedClientException":
            case "SignatureDoesNotMatch":
                throw new cdn/* PurgeError */.C(`AWS does not take these credentials (${name}: ${message}). Run aws-actions/configure-aws-credentials right before this step; check the secrets that it is given, and that a long job does not outlive \`role-duration-seconds\`.`, options);
            case "CredentialsProviderError":
                throw new cdn/* PurgeError */.C(`there are no AWS credentials (${message}). Run aws-actions/configure-aws-credentials before this step, with \`id-token: write\` for OIDC.`, options);
            default:
                throw new cdn/* PurgeError */.C(`CloudFront did not accept the request, in up to ${MAX_ATTEMPTS} tries: ${name}: ${message}`, options);
        }
    }
}
/** Longest text of somebody else's in a message. */
const MOST_TEXT = 500;
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

;// CONCATENATED MODULE: ./build/src/cdn/cloudfront/retry.js


/** Upper bounds of the pauses after trouble: they double from the first to the last. */
const FIRST_PAUSE_MS = 500;
const LAST_PAUSE_MS = 20_000;
/** The same while the quota is used up: what is in progress takes seconds at least. */
const FIRST_QUOTA_PAUSE_MS = 2_000;
const LAST_QUOTA_PAUSE_MS = 60_000;
/** An answer came and is none of CloudFront's. */
class GarbledError extends Error {
    name = "GarbledError";
}
/**
 * Repeats a call while CloudFront is in trouble, and throws its last error after MAX_ATTEMPTS or at the deadline. The
 * SDK could do that, but it tells nobody what it waits for.
 */
async function throughTrouble(call, { clock, log, deadline }) {
    for (let tries = 1;; tries++) {
        try {
            return await call();
        }
        catch (error) {
            const trouble = troubleOf(error);
            // https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ (full jitter)
            const wait = Math.round(Math.random() * Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LAST_PAUSE_MS));
            if (!trouble || tries === MAX_ATTEMPTS || clock.now() + wait >= deadline)
                throw error;
            log.info(`CloudFront ${trouble}; sending the same request again in ${seconds(wait)} s (try ${tries + 1} of ${MAX_ATTEMPTS})`);
            await clock.sleep(wait);
        }
    }
}
/**
 * Repeats a call while the quota of invalidations in progress refuses it, which the SDK never does; throws QuotaError
 * when that lasts until the deadline.
 */
async function throughQuota(call, { clock, log, deadline }) {
    for (let pause = FIRST_QUOTA_PAUSE_MS;; pause = Math.min(pause * 2, LAST_QUOTA_PAUSE_MS)) {
        try {
            return await call();
        }
        catch (error) {
            // Jitter above half: many runs wait for the same quota, and there is no use in asking at once.
            const wait = Math.round(pause * (0.5 + Math.random() / 2));
            if (!(error instanceof QuotaError) || clock.now() + wait >= deadline)
                throw error;
            log.info(`CloudFront has too many invalidations in progress; sending the same request again in ${seconds(wait)} s, until ${new Date(deadline).toISOString()}`);
            await clock.sleep(wait);
        }
    }
}
/** Rejects when the call takes longer. What it then still does is ended with the client. */
async function bounded(call, milliseconds) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => {
            const error = new Error(`no whole answer within ${milliseconds / 1000} s`);
            reject(Object.assign(error, { name: "TimeoutError" }));
        }, milliseconds);
    });
    try {
        return await Promise.race([call, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** Modelled by no operation, but sent by AWS: https://docs.aws.amazon.com/cloudfront/latest/APIReference/CommonErrors.html */
const THROTTLED = /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|PriorRequestNotComplete)/;
/** What no connection, or a broken one, is called. */
const NO_CONNECTION = /^(ECONN|EPIPE$|ETIMEDOUT$|ENOTFOUND$|EAI_AGAIN$|ENETUNREACH$|EHOSTUNREACH$|ERR_SSL|ERR_TLS)/;
/** Longest text of somebody else's in a line of the log. */
const retry_MOST_TEXT = 300;
/** What is the matter, if the same request may be answered later: the end of a sentence about CloudFront. Null if it may not. */
function troubleOf(error) {
    if (error instanceof cdn/* PurgeError */.C)
        return null;
    const { name, message, code, $metadata } = error;
    const status = $metadata?.httpStatusCode;
    const why = message.split("\n", 1)[0].slice(0, retry_MOST_TEXT);
    if (THROTTLED.test(name) || status === 429)
        return `limits the rate of our requests (${name.slice(0, retry_MOST_TEXT)})`;
    if (name === "TimeoutError" || error instanceof GarbledError || NO_CONNECTION.test(code ?? ""))
        return `did not answer (${why})`;
    if (status !== undefined && status >= 500)
        return `is in trouble (${status} ${name.slice(0, retry_MOST_TEXT)}: ${why})`;
    // The SDK has learnt the right time from the refusal, and signs the next request with it.
    if ($metadata?.clockSkewCorrected)
        return "has another time than this machine";
    return null;
}
function seconds(milliseconds) {
    return Math.ceil(milliseconds / 1000);
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








/** Longest wait for a connection. */
const CONNECTION_TIMEOUT_MS = 10_000;
/** Longest answer that is read, in bytes: one that lists 3,000 paths of 4,000 characters. */
const LARGEST_ANSWER = 16 * 1024 * 1024;
/** Pauses between questions whether an invalidation is done. */
const FIRST_POLL_MS = 3_000;
const LAST_POLL_MS = 15_000;
/** Amazon CloudFront. With this file comes the SDK, so it is loaded only by a run that sends something. */
const cloudfront = {
    async purge(target, patterns, services) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            checkBatch(patterns);
            const client = __addDisposableResource(env_1, client_open(services), true);
            return accepted(target, patterns, services, client);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    },
    async wait(target, sent, deadline, services) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const client = __addDisposableResource(env_2, client_open(services), true);
            const { clock, log } = services;
            const start = clock.now();
            let last = sent;
            for (let pause = FIRST_POLL_MS; last.status !== "completed"; pause = Math.min(pause * 1.5, LAST_POLL_MS)) {
                const left = deadline - clock.now();
                if (left <= 0)
                    return last;
                await clock.sleep(Math.min(pause, left));
                const ask = () => throughTrouble(() => client.read(target, sent.id), { ...services, deadline });
                last = receipt(await explained(target, sent.patterns, ask), sent.patterns);
                log.info(`CloudFront: invalidation ${sent.id} is ${last.status}, ${Math.round((clock.now() - start) / 1000)} s after the request`);
            }
            return last;
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    },
};
/** The service is global; its client wants a region all the same, and finds the partition by it. */
function regionOf(env) {
    return env.AWS_REGION || env.AWS_DEFAULT_REGION || "us-east-1";
}
function client_open({ env, limits = src_limits/* LIMITS */.b }) {
    const client = new dist_cjs/* CloudFrontClient */.GHk({
        region: regionOf(env),
        // Whoever calls repeats, and says so.
        maxAttempts: 1,
        // Agents of its own: it destroys them in the end.
        requestHandler: { connectionTimeout: Math.min(CONNECTION_TIMEOUT_MS, limits.cloudfrontMs), ...(0,agents/* openAgents */.J)() },
    });
    const { requestHandler } = client.config;
    const handle = requestHandler.handle.bind(requestHandler);
    // The SDK reads whatever comes, as long as it comes.
    requestHandler.handle = async (...request) => {
        const { response } = await handle(...request);
        return { response: Object.assign(response, { body: withinLimit(response.body) }) };
    };
    const answer = async (call) => {
        const { Invalidation } = await bounded(call, limits.cloudfrontMs);
        if (Invalidation?.Id)
            return Invalidation;
        throw new GarbledError("the answer holds no invalidation");
    };
    return {
        create(target, items, reference) {
            const batch = { CallerReference: reference, Paths: { Quantity: items.length, Items: [...items] } };
            return answer(isTenant(target)
                ? client.send(new dist_cjs/* CreateInvalidationForDistributionTenantCommand */.VRU({ Id: target, InvalidationBatch: batch }))
                : client.send(new dist_cjs/* CreateInvalidationCommand */.Yo6({ DistributionId: target, InvalidationBatch: batch })));
        },
        read: (target, id) => answer(isTenant(target)
            ? client.send(new dist_cjs/* GetInvalidationForDistributionTenantCommand */.JG$({ DistributionTenantId: target, Id: id }))
            : client.send(new dist_cjs/* GetInvalidationCommand */.Wwh({ DistributionId: target, Id: id }))),
        // Also ends what was given up: an open connection would keep the step from ending.
        async [Symbol.asyncDispose]() {
            client.destroy();
        },
    };
}
function withinLimit(body) {
    let size = 0;
    const limited = new external_node_stream_.Transform({
        transform(chunk, _, done) {
            size += chunk.length;
            if (size <= LARGEST_ANSWER)
                return done(null, chunk);
            body.destroy();
            done(new GarbledError(`the answer is longer than ${LARGEST_ANSWER} bytes`));
        },
    });
    body.on("error", (error) => limited.destroy(error));
    return body.pipe(limited);
}
function receipt({ Id, Status }, patterns) {
    return { id: Id, status: Status?.toLowerCase() === "completed" ? "completed" : "in-progress", patterns };
}
/**
 * Sends the batch until it is accepted, always under one reference. A batch that the quota never lets through (it may
 * hold more wildcards than fit at once) is replaced by one wildcard under another: nothing of it was accepted.
 */
async function accepted(target, patterns, services, client) {
    const { clock, log } = services;
    const wildcard = commonWildcard(patterns);
    const isWidest = patterns.length === 1 && patterns[0] === wildcard;
    // Both times together: a target never takes longer.
    const end = clock.now() + (QUOTA_MINUTES + WILDCARD_MINUTES) * 60_000;
    const send = async (items, deadline) => {
        const reference = services.newReference();
        const patience = { ...services, deadline };
        const create = () => throughTrouble(() => client.create(target, items, reference), patience);
        return receipt(await throughQuota(() => explained(target, items, create), patience), items);
    };
    try {
        return await send(patterns, isWidest ? end : clock.now() + QUOTA_MINUTES * 60_000);
    }
    catch (error) {
        if (!(error instanceof QuotaError) || isWidest)
            throw error;
        log.warning(`CloudFront still had too many invalidations in progress after ${QUOTA_MINUTES} minutes and accepted nothing. Sending the one wildcard ${wildcard} in place of ${patterns.length === 1 ? patterns[0] : `${patterns.length} paths`}, for up to ${WILDCARD_MINUTES} minutes.`);
        return send([wildcard], end);
    }
}


/***/ }),

/***/ 2143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openAgents)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);


/**
 * Opens connections as the environment says: through the proxies of HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in either case.
 * Own certificates are node's NODE_EXTRA_CA_CERTS.
 */
function openAgents() {
    const options = { keepAlive: true, proxyEnv: process.env };
    return { httpAgent: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options), httpsAgent: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options) };
}


/***/ })

};
