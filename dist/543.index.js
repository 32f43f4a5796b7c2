export const id = 543;
export const ids = [543];
export const modules = {

/***/ 9543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudfront: () => (/* binding */ cloudfront),
  regionOf: () => (/* binding */ regionOf)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudfront/dist-cjs/index.js
var dist_cjs = __webpack_require__(3169);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/retry/index.js
var retry = __webpack_require__(3609);
// EXTERNAL MODULE: ./build/src/clock.js
var src_clock = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/src/http.js
var http = __webpack_require__(453);
// EXTERNAL MODULE: ./build/src/plan/cover/cover.js + 2 modules
var cover = __webpack_require__(7566);
// EXTERNAL MODULE: ./build/src/url/grammar.js
var grammar = __webpack_require__(7878);
// EXTERNAL MODULE: ./build/src/cdn/cdn.js
var cdn = __webpack_require__(1194);
// EXTERNAL MODULE: ./build/src/cdn/cloudfront/grammar.js
var cloudfront_grammar = __webpack_require__(5881);
;// CONCATENATED MODULE: ./build/src/cdn/cloudfront/errors.js



/** Requests of one call: 503 and throttling are common enough in CI that big projects raised the SDK's 3 (aws-cdk#15891). */
const MAX_ATTEMPTS = 8;
/** How long a batch that meets the quota of invalidations in progress is repeated, and then the one wildcard in its place. */
const QUOTA_MINUTES = 10;
const WILDCARD_MINUTES = 5;
/** Whether an id is that of a distribution tenant, which has its own calls. */
function isTenant(target) {
    return target.startsWith("dt_");
}
/** CloudFront refused because too many invalidations are in progress: it accepted nothing, and may accept it later. */
class QuotaError extends cdn/* PurgeError */.CV {
    name = "QuotaError";
}
/** Turns an error of the SDK into one that says what to do. */
function explainError(cause, target, items) {
    const { name, message } = cause;
    const text = explanationOf(errors_short(name), errors_short(message), target, items);
    return name === "TooManyInvalidationsInProgress" ? new QuotaError(text, { cause }) : new cdn/* PurgeError */.CV(text, { cause });
}
function explanationOf(name, message, target, items) {
    const kind = isTenant(target) ? "distribution-tenant" : "distribution";
    const action = isTenant(target) ? "InvalidationForDistributionTenant" : "Invalidation";
    switch (name) {
        case "TooManyInvalidationsInProgress":
            return `CloudFront has too many invalidations in progress and accepted none of ours within ${QUOTA_MINUTES + WILDCARD_MINUTES} minutes. The next run purges what this one could not.`;
        case "AccessDenied":
        case "AccessDeniedException":
            return `CloudFront denied access (${message}). Allow cloudfront:Create${action}, and cloudfront:Get${action} to wait, on arn:aws:cloudfront::ACCOUNT:${kind}/${target}.`;
        case "NoSuchDistribution":
        case "EntityNotFound":
            return `CloudFront knows no ${kind} ${target} in the account of these credentials. Check \`cloudfront-distribution\` and the role.`;
        case "InvalidArgument":
            return `CloudFront refused the request (${message}) and names no path. It held ${(0,cdn/* listSome */.XT)(items.map(quoted))}. Please report this: paths are checked before they are sent.`;
        case "InvalidationBatchAlreadyExists":
            return "CloudFront knows our caller reference with other paths, although it is random and made for this run. Nothing of this batch was purged; run again.";
        case "BatchTooLarge":
            return `CloudFront takes no batch of ${items.length} paths. Lower \`max-paths\`; nothing of this batch was purged.`;
        case "ExpiredToken":
        case "ExpiredTokenException":
        case "InvalidClientTokenId":
        case "UnrecognizedClientException":
        case "SignatureDoesNotMatch":
            return `AWS does not take these credentials (${name}: ${message}). Run aws-actions/configure-aws-credentials right before this step; check the secrets that it is given, and that a long job does not outlive \`role-duration-seconds\`.`;
        case "CredentialsProviderError":
            return `there are no AWS credentials (${message}). Run aws-actions/configure-aws-credentials before this step, with \`id-token: write\` for OIDC.`;
        default:
            return `CloudFront did not accept the request, in up to ${MAX_ATTEMPTS} tries: ${name}: ${message}`;
    }
}
/** A text of CloudFront's, cut for a message. */
function errors_short(text) {
    return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}
/** A path or tag of ours, cut for a message. */
function quoted(item) {
    return JSON.stringify(item.length > 200 ? `${item.slice(0, 200)}…` : item);
}
const { maxLength, maxWildcards, escaped } = (0,cloudfront_grammar/* cloudfrontGrammar */.e)({ maxPaths: grammar/* MOST_PATHS */.RO });
const UNSAFE = new RegExp(`[^!-~]|[${escaped.replace(/[%?]/g, "").replace(/[\]\\^]/g, "\\$&")}]`);
/**
 * Throws PurgeError when CloudFront would refuse the batch, or accept it and not purge it. CloudFront refuses a batch for one
 * bad path and does not say which (laurilehmijoki/s3_website#63). A plan that another job passes on may have been changed.
 */
function checkBatch(items) {
    const flaws = items.flatMap((item) => {
        const flaw = findFlaw(item);
        return flaw === null ? [] : [`${quoted(item)}: ${flaw}`];
    });
    if (items.length > grammar/* MOST_PATHS */.RO)
        flaws.push(`${items.length} paths, and one invalidation holds at most ${grammar/* MOST_PATHS */.RO}`);
    const wildcards = items.filter((item) => item.startsWith("/") && item.endsWith("*"));
    if (wildcards.length > maxWildcards) {
        const named = (0,cdn/* listSome */.XT)(wildcards.map(quoted));
        flaws.push(`${wildcards.length} wildcards, and one invalidation holds at most ${maxWildcards}: ${named}`);
    }
    if (flaws.length === 0)
        return;
    throw new cdn/* PurgeError */.CV(`CloudFront cannot purge what the plan holds, so nothing was sent. ${(0,cdn/* listSome */.XT)(flaws, "; ")}. Plan again, and pass the plan on unchanged.`);
}
/** Finds the flaw of one path, wildcard or tag; null when there is none. */
function findFlaw(item) {
    if (item.startsWith("#"))
        return /^#[!-)+\--~]{1,256}$/.test(item) ? null : "no tag that CloudFront takes";
    if (!item.startsWith("/"))
        return "a path starts with `/`";
    if (item.length > maxLength)
        return `${item.length} characters, and ${maxLength} are allowed`;
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

;// CONCATENATED MODULE: ./build/src/cdn/cloudfront/client.js






/** Pauses while the quota is used up: they double from the first to the last. An invalidation takes seconds at least. */
const FIRST_QUOTA_PAUSE_MS = 2_000;
const LAST_QUOTA_PAUSE_MS = 60_000;
/** Longest answer that is read, in bytes: one that lists 3,000 paths of 4,000 characters. */
const LARGEST_ANSWER = 16 * 1024 * 1024;
/** Upper bounds of the pauses between tries: they double from the first to the last. */
const FIRST_TRY_PAUSE_MS = 500;
const LAST_TRY_PAUSE_MS = 20_000;
/** Amazon CloudFront. With this file comes the SDK, so it is loaded only by a run that sends something. */
const cloudfront = {
    /**
     * Sends the batch until it is accepted, always under one reference. A batch that the quota never lets through (it may
     * hold more wildcards than fit at once) is replaced by one wildcard under another: nothing of it was accepted.
     */
    async purge(target, patterns, services) {
        checkBatch(patterns);
        const { clock, log } = services;
        const wildcard = (0,cover/* commonWildcard */.Q)(patterns);
        const isWidest = patterns.length === 1 && patterns[0] === wildcard;
        // Both times together: a target never takes longer.
        const end = clock.now() + (QUOTA_MINUTES + WILDCARD_MINUTES) * 60_000;
        const client = openClient(services, end);
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
    },
    async wait(target, sent, deadline, services) {
        const { clock, cancelled, limits = src_clock/* LIMITS */.b } = services;
        const { firstSeconds: minDelay, lastSeconds: maxDelay } = limits.cloudfrontPoll;
        if (sent.status === "completed")
            return sent;
        const client = openClient(services, deadline);
        const failed = stopAtFailure(client, sent.id, services);
        const abortSignal = cancelled ? AbortSignal.any([failed, cancelled]) : failed;
        // An invalidation takes seconds, and the waiter asks before its first pause.
        await clock.sleep(minDelay * 1000);
        const maxWaitTime = (deadline - clock.now()) / 1000;
        // The waiter takes no shorter time.
        if (maxWaitTime <= minDelay)
            return sent;
        const waiter = { client, minDelay, maxDelay, maxWaitTime, abortSignal };
        const { id: Id } = sent;
        try {
            if (isTenant(target))
                await (0,dist_cjs/* waitUntilInvalidationForDistributionTenantCompleted */.U2t)(waiter, { DistributionTenantId: target, Id });
            else
                await (0,dist_cjs/* waitUntilInvalidationCompleted */.pgE)(waiter, { DistributionId: target, Id });
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
            const created = await create(client, target, items, reference);
            return { id: created.Id, status: statusOf(created), patterns: items };
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
 * Makes a signal that is aborted, with the error, when a question of the waiter fails for good: the waiter itself would ask
 * again after any error. Logs each answer.
 */
function stopAtFailure(client, id, { clock, log, cancelled }) {
    const failed = new AbortController();
    const start = clock.now();
    client.middlewareStack.add((next) => async (args) => {
        // The waiter's last pause goes on after a cancellation.
        cancelled?.throwIfAborted();
        const result = await next(args).catch((error) => {
            failed.abort(error);
            throw error;
        });
        const { Invalidation } = result.output;
        const seconds = Math.round((clock.now() - start) / 1000);
        log.info(`CloudFront: invalidation ${id} is ${statusOf(Invalidation)}, ${seconds} s after the request`);
        return result;
    }, { step: "initialize" });
    return failed.signal;
}
function statusOf({ Status }) {
    return Status?.toLowerCase() === "completed" ? "completed" : "in-progress";
}
/**
 * Opens the SDK's client. It signs, finds credentials and repeats a request while CloudFront is in trouble; http.ts sends the
 * signed request. No pause between tries goes beyond `deadline`, in milliseconds since the epoch.
 */
function openClient(services, deadline) {
    const { env, limits = src_clock/* LIMITS */.b } = services;
    const client = new dist_cjs/* CloudFrontClient */.GHk({
        region: regionOf(env),
        maxAttempts: MAX_ATTEMPTS,
        retryStrategy: loggedRetries(services, deadline),
        requestHandler: { handle: (signed) => sendSigned(signed, limits.cloudfrontMs) },
    });
    // A proxy's page in place of CloudFront's answer may come with 200, too.
    client.middlewareStack.add((next) => async (args) => {
        const result = await next(args);
        const { output } = result;
        if (output && "Invalidation" in output && output.Invalidation?.Id)
            return result;
        throw Object.assign(new Error("the answer holds no invalidation"), { $retryable: {} });
    }, { step: "deserialize", priority: "high" });
    return client;
}
/** The service is global; its client wants a region all the same, and finds the partition by it. */
function regionOf(env) {
    return env.AWS_REGION || env.AWS_DEFAULT_REGION || "us-east-1";
}
async function sendSigned({ protocol, hostname, port, path, ...signed }, timeoutMs) {
    const { method, headers, body: sent } = signed;
    const url = `${protocol}//${hostname}${port ? `:${port}` : ""}${path}`;
    const asked = { method, headers, ...(sent !== undefined && { body: sent }), timeoutMs, mostBytes: LARGEST_ANSWER };
    const { status, headers: answered, body } = await (0,http.request)(url, asked);
    if (!body)
        throw new Error(`the answer is longer than ${LARGEST_ANSWER} bytes`);
    return { response: { statusCode: status, headers: answered, body } };
}
/**
 * The SDK's standard retries, which decide on each try. Their pauses begin at a twentieth of a second, leave
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
        const pause = Math.round(Math.random() * Math.min(FIRST_TRY_PAUSE_MS * 2 ** (tries - 1), LAST_TRY_PAUSE_MS));
        if (clock.now() + pause >= deadline)
            throw failure.error;
        log.info(`CloudFront did not answer (${troubleOf(failure)}); sending the same request again in ${Math.ceil(pause / 1000)} s (try ${tries + 1} of ${MAX_ATTEMPTS})`);
        await clock.sleep(pause);
        return next;
    };
    return strategy;
}
/** Describes the failure of one try in a few words. */
function troubleOf({ error }) {
    const { name = "", message = "", $metadata } = error ?? {};
    const status = $metadata?.httpStatusCode ?? 0;
    const [why = ""] = message.split("\n", 1);
    return errors_short(status >= 300 ? `${status} ${name}: ${why}` : why);
}


/***/ })

};
