export const id = 104;
export const ids = [104];
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

/***/ 6104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudflare: () => (/* binding */ cloudflare)
});

// EXTERNAL MODULE: ./build/src/json.js
var src_json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/url/address.js
var address = __webpack_require__(1843);
// EXTERNAL MODULE: ./build/src/cdn/cdn.js
var cdn = __webpack_require__(1194);
// EXTERNAL MODULE: ./build/src/cdn/post.js
var cdn_post = __webpack_require__(4931);
;// CONCATENATED MODULE: ./build/src/cdn/cloudflare/errors.js


/** Codes for a token that is not valid or not allowed to purge; they come with 400, 401 or 403. https://developers.cloudflare.com/api/ */
const NOT_ALLOWED = new Set([6003, 6111, 9103, 9106, 9109, 10000, 10001]);
/** Codes for a zone that does not exist or is not among the token's. */
const NO_ZONE = new Set([1001, 7000, 7003]);
/** Longest text of Cloudflare's that a message holds. */
const MOST_TEXT = 500;
/** Why Cloudflare refused a request; null when it accepted it. Throws PurgeError when a smaller request would be refused, too. */
function refusalOf({ status, json, excerpt }, zone) {
    const answer = (typeof json === "object" && json !== null ? json : {});
    // `success: false` can come with 200.
    if (status >= 200 && status < 300 && answer.success === true)
        return null;
    const errors = Array.isArray(answer.errors) ? answer.errors : [];
    const texts = errors.map((error) => `${(0,src_json/* textField */.M8)(error, "message")} (${(0,src_json/* textField */.M8)(error, "code")})`);
    const said = texts.join(", ").slice(0, MOST_TEXT) || excerpt || "no reason given";
    const has = (codes) => errors.some((error) => codes.has(Number((0,src_json/* textField */.M8)(error, "code"))));
    if (status === 401 || status === 403 || has(NOT_ALLOWED))
        throw new cdn/* PurgeError */.C(`Cloudflare denied access (${status}: ${said}). Give \`cloudflare-api-token\` a token with the permission Zone > Cache Purge > Purge for zone ${zone}.`);
    if (status === 404 || has(NO_ZONE))
        throw new cdn/* PurgeError */.C(`Cloudflare knows no zone ${zone} of this token (${status}: ${said}). Check \`cloudflare-zone\` and the zones that the token names.`);
    return `${status}: ${said}`;
}

// EXTERNAL MODULE: ./build/src/cdn/cloudflare/grammar.js
var grammar = __webpack_require__(7484);
;// CONCATENATED MODULE: ./build/src/cdn/cloudflare/client.js






/** Cloudflare. Its API: https://developers.cloudflare.com/api/resources/cache/methods/purge/ */
const cloudflare = {
    async purge(target, patterns, context) {
        const { env, log, soft, token } = context;
        const base = (0,cdn_post/* baseUrl */.pc)(env.CLOUDFLARE_BASE_URL, "https://api.cloudflare.com/client/v4");
        const url = `${base}/zones/${target}/${soft ? "invalidate_cache" : "purge_cache"}`;
        const reference = context.newReference();
        const headers = { authorization: `Bearer ${token}`, "user-agent": `cdn-purge (${reference})` };
        const post = (0,cdn_post/* openPoster */.A1)("Cloudflare", headers, context);
        const calls = Object.entries(itemsOf(patterns, context)).flatMap(([mode, items]) => (0,cdn_post/* batchesOf */.cS)(items, grammar/* ITEMS_OF_A_CALL */.kO).map((batch) => ({ mode: mode, batch })));
        if (calls.length > grammar/* MOST_CALLS */.AV)
            throw new cdn/* PurgeError */.C(`this purge would take ${calls.length} calls to Cloudflare, and ${grammar/* MOST_CALLS */.AV} are allowed. Give fewer origins in \`site\`.`);
        let left = grammar/* MOST_CALLS */.AV;
        const ids = [];
        const refused = [];
        const send = async (mode, batch) => {
            left -= 1;
            const answer = await post(url, { [mode]: batch });
            const refusal = refusalOf(answer, target);
            if (refusal === null) {
                const { result } = answer.json;
                ids.push((0,src_json/* textField */.M8)(result, "id"));
                log.info(`Cloudflare accepted ${batch.length} ${mode}`);
            }
            else if (batch.length === 1 || left < 2) {
                refused.push(`${batch.map((item) => JSON.stringify(item)).join(", ")}: ${refusal}`);
            }
            else {
                // Cloudflare refuses a whole call for one bad item and does not say which.
                const middle = batch.length >> 1;
                await send(mode, batch.slice(0, middle));
                await send(mode, batch.slice(middle));
            }
        };
        for (const { mode, batch } of calls)
            await send(mode, batch);
        if (refused.length > 0)
            throw new cdn/* PurgeError */.C(`Cloudflare refused ${refused.slice(0, 10).join("; ")}${refused.length > 10 ? ` and ${refused.length - 10} more` : ""}. Everything else was ${soft ? "marked stale" : "purged"}; the next run purges it all again.`);
        // Cloudflare often gives the zone's own id, which may be secret.
        const [id = ""] = ids;
        return { id: ids.length === 1 && id && id !== target ? id : reference, status: "completed", patterns };
    },
    /** Cloudflare purges while it answers, so there is nothing to wait for. */
    wait: async (_target, receipt) => receipt,
};
function itemsOf(patterns, { site, queryStrings }) {
    const hosts = site.map((origin) => new URL(origin).host);
    const everything = patterns.includes("/*");
    const paths = everything ? [] : patterns.filter((pattern) => pattern.startsWith("/"));
    const asPrefix = (pattern) => queryStrings || pattern.endsWith("*");
    // The grammar cuts a wildcard behind a slash or a `?`, and a prefix holds no `?`.
    const prefixes = paths.filter(asPrefix).map((pattern) => pattern.replace(/\??\*$/, ""));
    const exact = paths.filter((pattern) => !asPrefix(pattern));
    return {
        hosts: everything ? hosts : [],
        prefixes: prefixes.flatMap((prefix) => site.flatMap((origin) => (0,address/* urlsOf */.W)(origin, prefix).map((url) => url.slice(url.indexOf("://") + 3)))),
        files: exact.flatMap((path) => site.flatMap((origin) => (0,address/* urlsOf */.W)(origin, path).flatMap((url) => filesOf(url, site)))),
        tags: patterns.filter((pattern) => pattern.startsWith("#")).map((pattern) => pattern.slice(1)),
    };
}
function filesOf(url, site) {
    if (!grammar/* FETCHED_WITH_CORS */.bh.test(new URL(url).pathname))
        return [url];
    return [url, ...site.map((Origin) => ({ url, headers: { Origin } }))];
}


/***/ }),

/***/ 4931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ openPoster),
/* harmony export */   cS: () => (/* binding */ batchesOf),
/* harmony export */   pc: () => (/* binding */ baseUrl)
/* harmony export */ });
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(453);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);
/* harmony import */ var _cdn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1194);



/** Tries of one call whose connection breaks or that is answered with a server's error. A rate limit counts as none. */
const MAX_ATTEMPTS = 6;
/** Longest wait for one answer. */
const REQUEST_TIMEOUT_MS = 30_000;
/** Longest that one call may take with its pauses. When a rate limit asks for more, the next run purges. */
const CALL_MINUTES = 15;
/** Pauses between attempts: they double from the first to the last, with full jitter above half. */
const FIRST_PAUSE_MS = 1_000;
const LAST_PAUSE_MS = 60_000;
/** Longest answer that is read, in bytes: a purge is answered with hundreds. */
const LARGEST_ANSWER = 1024 * 1024;
/**
 * Posts to a JSON API. A request may be sent more than once, which does no harm to a purge. A rate limit that one request
 * meets holds back all of them.
 */
function openPoster(title, common, { clock, log }) {
    let notBefore = 0;
    return async (url, body, headers) => {
        const init = {
            headers: { ...common, ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        };
        const deadline = clock.now() + CALL_MINUTES * 60_000;
        let pause = FIRST_PAUSE_MS;
        for (let failures = 0;; pause = Math.min(pause * 2, LAST_PAUSE_MS)) {
            if (notBefore > clock.now())
                await clock.sleep(notBefore - clock.now());
            const found = await attempt(url, init);
            if (found.kind === "answer")
                return found.answer;
            if (found.kind === "failure" && ++failures >= MAX_ATTEMPTS)
                throw new _cdn_js__WEBPACK_IMPORTED_MODULE_1__/* .PurgeError */ .C(`${title} did not answer in ${failures} tries: ${found.why}`, { cause: found.cause });
            const asked = found.kind === "limit" ? askedPause(found.headers, clock.now()) : null;
            const own = Math.round(pause * (0.5 + Math.random() / 2));
            // `Retry-After` may be a date that has passed: without a pause, the service would answer the same again.
            const wait = asked ? Math.max(asked, FIRST_PAUSE_MS / 2) : own;
            if (clock.now() + wait >= deadline)
                throw new _cdn_js__WEBPACK_IMPORTED_MODULE_1__/* .PurgeError */ .C(`${title} ${found.kind === "limit" ? "limits the rate of our requests" : `did not answer (${found.why})`} and asks to wait longer than the ${CALL_MINUTES} minutes that one call may take. The next run purges what this one could not.`);
            log.info(`${title} ${found.kind === "limit" ? "limits the rate of our requests (429)" : `did not answer (${found.why})`}; sending the same request again in ${Math.ceil(wait / 1000)} s`);
            if (found.kind === "limit")
                notBefore = Math.max(notBefore, clock.now() + wait);
            else
                await clock.sleep(wait);
        }
    };
}
async function attempt(url, init) {
    let whole;
    try {
        whole = await (0,_http_js__WEBPACK_IMPORTED_MODULE_0__.request)(url, {
            ...init,
            method: "POST",
            timeoutMs: REQUEST_TIMEOUT_MS,
            mostBytes: LARGEST_ANSWER,
        });
    }
    catch (cause) {
        return { kind: "failure", why: cause.message, cause };
    }
    const { status, headers, body } = whole;
    if (body === null)
        throw new _cdn_js__WEBPACK_IMPORTED_MODULE_1__/* .PurgeError */ .C(`${new URL(url).origin} answered more than a purge can`);
    if (status === 429)
        return { kind: "limit", headers };
    const text = body.toString("utf8");
    const excerpt = text.slice(0, 300).replaceAll(/\s+/g, " ");
    if (status >= 500 || status === 408)
        return { kind: "failure", why: `${status} ${excerpt}`.trim() };
    if (status >= 300 && status < 400)
        // Following it would send the token to any host that the answer names.
        throw new _cdn_js__WEBPACK_IMPORTED_MODULE_1__/* .PurgeError */ .C(`${new URL(url).origin} answered with a redirect (${status}), which is not followed`);
    return { kind: "answer", answer: { status, json: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(text), excerpt } };
}
/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), or Fastly's `Fastly-RateLimit-Reset` in seconds of the epoch. */
function askedPause(headers, now) {
    const after = headers["retry-after"]?.trim();
    if (after && /^\d+$/.test(after))
        return Number(after) * 1000;
    const reset = String(headers["fastly-ratelimit-reset"] ?? "").trim();
    const until = after ? Date.parse(after) : reset && /^\d+$/.test(reset) ? Number(reset) * 1000 : Number.NaN;
    return Number.isNaN(until) ? null : Math.max(0, until - now);
}
/** The base URL of an API from an environment variable, as the official clients read it; no slash at its end. */
function baseUrl(value, fallback) {
    return (value?.trim() || fallback).replace(/\/+$/, "");
}
/** Batches of at most `size`, in order. */
function batchesOf(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}


/***/ })

};
