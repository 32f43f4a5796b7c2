export const id = 800;
export const ids = [800];
export const modules = {

/***/ 4800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudfront: () => (/* binding */ cloudfront),
  regionOf: () => (/* binding */ regionOf)
});

;// CONCATENATED MODULE: ./build-q/src/plan/common.js
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

// EXTERNAL MODULE: ./build-q/src/cdn/cdn.js
var cdn = __webpack_require__(9864);
;// CONCATENATED MODULE: ./build-q/src/cdn/cloudfront.js


/** Requests of one call: 503 and throttling are common enough in CI that big projects raised the SDK's 3 (aws-cdk#15891). */
const MAX_ATTEMPTS = 8;
/** Longest wait for one connection and for one answer. */
const CONNECTION_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** How long a request that meets the quota of invalidations in progress is repeated. Wildcards took up to 15 minutes when they were slow. */
const QUOTA_MINUTES = 15;
/** Pauses between those repeats: they double from the first to the last, with full jitter above half. */
const FIRST_PAUSE_MS = 2_000;
const LAST_PAUSE_MS = 60_000;
/** Pauses between questions whether an invalidation is done. */
const FIRST_POLL_MS = 3_000;
const LAST_POLL_MS = 15_000;
/**
 * Amazon CloudFront. The rules of its paths:
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-objects.html
 */
const cloudfront = {
    title: "CloudFront",
    target: "distribution",
    grammar: (maxPaths) => ({
        cut: "any",
        maxPatterns: maxPaths,
        maxWildcards: 15,
        maxLength: 4_000,
        // RFC 1738's unsafe characters, and nothing else: a path that is encoded further misses too.
        escaped: '<>"#%{}|\\^[]`?',
        // Raw it is refused, with the whole batch; as %7E it is accepted and does nothing (aws-sdk-js-v3#4042).
        unpurgeable: "~",
        // Some have seen /dir/* leave /dir/ stale (pulumi/docs#21786).
        wildcardCoversItsPrefix: false,
    }),
    tag: (name) => `#${name}`,
    async purge(target, patterns, services) {
        const client = await cloudfront_open(services);
        const sent = await untilQuota(target, patterns, services, (items, reference) => create(client, target, items, reference));
        return receipt(sent.invalidation, sent.patterns);
    },
    async wait(target, sent, deadline, services) {
        const client = await cloudfront_open(services);
        const { clock, log } = services;
        const start = clock.now();
        let last = sent;
        for (let pause = FIRST_POLL_MS; last.status !== "completed"; pause = Math.min(pause * 1.5, LAST_POLL_MS)) {
            const left = deadline - clock.now();
            if (left <= 0)
                return last;
            await clock.sleep(Math.min(pause, left));
            last = receipt(await explained(target, patternsOf(sent), () => read(client, target, sent.id)), sent.patterns);
            log.info(`CloudFront: invalidation ${sent.id} is ${last.status}, ${Math.round((clock.now() - start) / 1000)} s after the request`);
        }
        return last;
    },
};
const patternsOf = (sent) => sent.patterns;
/** The service is global; its client wants a region all the same, and finds the partition by it. */
function regionOf(env) {
    return env.AWS_REGION || env.AWS_DEFAULT_REGION || "us-east-1";
}
/** The client is loaded here and nowhere else: a run that sends nothing does not pay for it. */
async function cloudfront_open({ env }) {
    const { CloudFrontClient } = await __webpack_require__.e(/* import() */ 169).then(__webpack_require__.t.bind(__webpack_require__, 3169, 19));
    return new CloudFrontClient({
        region: regionOf(env),
        maxAttempts: MAX_ATTEMPTS,
        requestHandler: {
            connectionTimeout: CONNECTION_TIMEOUT_MS,
            requestTimeout: REQUEST_TIMEOUT_MS,
            throwOnRequestTimeout: true,
        },
    });
}
async function create(client, target, items, reference) {
    const { CreateInvalidationCommand, CreateInvalidationForDistributionTenantCommand } = await __webpack_require__.e(/* import() */ 169).then(__webpack_require__.t.bind(__webpack_require__, 3169, 19));
    const batch = { CallerReference: reference, Paths: { Quantity: items.length, Items: [...items] } };
    const { Invalidation } = isTenant(target)
        ? await client.send(new CreateInvalidationForDistributionTenantCommand({ Id: target, InvalidationBatch: batch }))
        : await client.send(new CreateInvalidationCommand({ DistributionId: target, InvalidationBatch: batch }));
    return answered(Invalidation);
}
async function read(client, target, id) {
    const { GetInvalidationCommand, GetInvalidationForDistributionTenantCommand } = await __webpack_require__.e(/* import() */ 169).then(__webpack_require__.t.bind(__webpack_require__, 3169, 19));
    const { Invalidation } = isTenant(target)
        ? await client.send(new GetInvalidationForDistributionTenantCommand({ DistributionTenantId: target, Id: id }))
        : await client.send(new GetInvalidationCommand({ DistributionId: target, Id: id }));
    return answered(Invalidation);
}
function isTenant(target) {
    return target.startsWith("dt_");
}
function answered(invalidation) {
    if (invalidation?.Id)
        return invalidation;
    throw new cdn/* PurgeError */.CV("CloudFront's answer holds no invalidation; whether it purged anything is unknown");
}
function receipt({ Id, Status }, patterns) {
    return { id: Id, status: Status?.toLowerCase() === "completed" ? "completed" : "in-progress", patterns };
}
/**
 * Repeats the same request under the same reference while CloudFront has too many invalidations in progress, which the
 * SDK does not repeat. Every such answer means that nothing was accepted, so a batch that never fits (it may hold more
 * wildcards than the quota lets through at once) may in the end be replaced by one wildcard, under a new reference.
 */
async function untilQuota(target, patterns, services, send) {
    const { clock, log } = services;
    let items = patterns;
    let reference = services.newReference();
    let deadline = clock.now() + QUOTA_MINUTES * 60_000;
    for (let pause = FIRST_PAUSE_MS;; pause = Math.min(pause * 2, LAST_PAUSE_MS)) {
        try {
            return { invalidation: await explained(target, items, () => send(items, reference)), patterns: items };
        }
        catch (error) {
            if (!(error instanceof QuotaError))
                throw error;
            const wait = Math.round(pause * (0.5 + Math.random() / 2));
            if (clock.now() + wait < deadline) {
                log.info(`CloudFront has too many invalidations in progress; trying the same request again in ${Math.ceil(wait / 1000)} s, until ${new Date(deadline).toISOString()}`);
                await clock.sleep(wait);
                continue;
            }
            const wildcard = commonWildcard(items);
            if (items.length === 1 && items[0] === wildcard)
                throw error;
            log.warning(`CloudFront still had too many invalidations in progress after ${QUOTA_MINUTES} minutes and accepted nothing. Sending the one wildcard ${wildcard} in place of ${items.length} paths.`);
            items = [wildcard];
            reference = services.newReference();
            deadline = clock.now() + QUOTA_MINUTES * 60_000;
            pause = FIRST_PAUSE_MS;
        }
    }
}
/** CloudFront refused because of what is in progress: nothing was accepted, and later it may be. */
class QuotaError extends cdn/* PurgeError */.CV {
    name = "QuotaError";
}
/** Turns an error of the SDK into one that says what to do. */
async function explained(target, items, call) {
    try {
        return await call();
    }
    catch (cause) {
        if (cause instanceof cdn/* PurgeError */.CV)
            throw cause;
        const { name, message } = cause;
        const kind = isTenant(target) ? "distribution-tenant" : "distribution";
        const action = isTenant(target) ? "InvalidationForDistributionTenant" : "Invalidation";
        const options = { cause };
        switch (name) {
            case "TooManyInvalidationsInProgress":
                throw new QuotaError(`CloudFront has too many invalidations in progress and accepted none of ours within ${QUOTA_MINUTES} minutes. The next run purges what this one could not.`, options);
            case "AccessDenied":
            case "AccessDeniedException":
                throw new cdn/* PurgeError */.CV(`CloudFront denied access (${message}). Allow cloudfront:Create${action}, and cloudfront:Get${action} to wait, on arn:aws:cloudfront::ACCOUNT:${kind}/${target}.`, options);
            case "NoSuchDistribution":
            case "EntityNotFound":
                throw new cdn/* PurgeError */.CV(`CloudFront knows no ${kind} ${target} in the account of these credentials. Check \`cloudfront-distribution\` and the role.`, options);
            case "InvalidArgument":
                throw new cdn/* PurgeError */.CV(`CloudFront refused the request (${message}) and names no path. It held ${listed(items)}. Please report this: paths are checked before they are sent.`, options);
            case "InvalidationBatchAlreadyExists":
                throw new cdn/* PurgeError */.CV("CloudFront knows our caller reference with other paths, although it is random and made for this run. Nothing of this batch was purged; run again.", options);
            case "BatchTooLarge":
                throw new cdn/* PurgeError */.CV(`CloudFront takes no batch of ${items.length} paths. Lower \`max-paths\`; nothing of this batch was purged.`, options);
            case "ExpiredToken":
            case "ExpiredTokenException":
            case "InvalidClientTokenId":
            case "UnrecognizedClientException":
            case "SignatureDoesNotMatch":
                throw new cdn/* PurgeError */.CV(`AWS does not take these credentials (${name}: ${message}). Run aws-actions/configure-aws-credentials right before this step; check the secrets that it is given, and that a long job does not outlive \`role-duration-seconds\`.`, options);
            case "CredentialsProviderError":
                throw new cdn/* PurgeError */.CV(`there are no AWS credentials (${message}). Run aws-actions/configure-aws-credentials before this step, with \`id-token: write\` for OIDC.`, options);
            default:
                throw new cdn/* PurgeError */.CV(`CloudFront did not accept the request, in up to ${MAX_ATTEMPTS} tries: ${name}: ${message}`, options);
        }
    }
}
/** Paths for an error message: the suspicious ones where there are any. */
function listed(items) {
    const odd = items.filter((item) => !/^[/#][\x21-\x7d]*$/.test(item) || (item.indexOf("*") < item.length - 1 && item.includes("*")));
    const shown = (odd.length > 0 ? odd : items).slice(0, 10);
    const rest = (odd.length > 0 ? odd : items).length - shown.length;
    return shown.map((item) => JSON.stringify(item)).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}


/***/ })

};
