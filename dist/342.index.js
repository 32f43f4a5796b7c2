export const id = 342;
export const ids = [342];
export const modules = {

/***/ 8961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cloudflare: () => (/* binding */ cloudflare)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4715);
/* harmony import */ var _url_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1843);
/* harmony import */ var _cdn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1194);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4931);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7484);





/** Cloudflare. Its API: https://developers.cloudflare.com/api/resources/cache/methods/purge/ */
const cloudflare = {
    async purge(target, patterns, context) {
        const { env, log, soft, token } = context;
        const base = (0,_post_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUrl */ .pc)(env.CLOUDFLARE_BASE_URL, "https://api.cloudflare.com/client/v4");
        const url = `${base}/zones/${target}/${soft ? "invalidate_cache" : "purge_cache"}`;
        const reference = context.newReference();
        const headers = { authorization: `Bearer ${token}`, "user-agent": `cdn-purge (${reference})` };
        const post = (0,_post_js__WEBPACK_IMPORTED_MODULE_0__/* .openPoster */ .A1)("Cloudflare", headers, context);
        const calls = callsOf(patterns, context);
        if (calls.length > _grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_CALLS */ .AV)
            throw new _cdn_js__WEBPACK_IMPORTED_MODULE_2__/* .PurgeError */ .CV(`this purge would take ${calls.length} calls to Cloudflare, and ${_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_CALLS */ .AV} are allowed. Give fewer origins in \`site\`.`);
        let left = _grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_CALLS */ .AV;
        const ids = [];
        const refused = [];
        const send = async ({ mode, items }) => {
            left -= 1;
            const answer = await post(url, { [mode]: items });
            const refusal = refusalOf(answer, target);
            if (refusal === null) {
                const { result } = answer.json;
                ids.push((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(result, "id"));
                log.info(`Cloudflare accepted ${items.length} ${mode}`);
            }
            else if (items.length === 1 || left < 2) {
                refused.push(`${items.map((item) => JSON.stringify(item)).join(", ")}: ${refusal}`);
            }
            else {
                // Cloudflare refuses a whole call for one bad item and does not say which.
                const middle = items.length >> 1;
                await send({ mode, items: items.slice(0, middle) });
                await send({ mode, items: items.slice(middle) });
            }
        };
        for (const call of calls)
            await send(call);
        if (refused.length > 0)
            throw new _cdn_js__WEBPACK_IMPORTED_MODULE_2__/* .PurgeError */ .CV(`Cloudflare refused ${(0,_cdn_js__WEBPACK_IMPORTED_MODULE_2__/* .listSome */ .XT)(refused, "; ")}. Everything else was ${soft ? "marked stale" : "purged"}; the next run purges it all again.`);
        // Cloudflare often gives the zone's own id, which may be secret.
        const [id = ""] = ids;
        return { id: ids.length === 1 && id && id !== target ? id : reference, status: "completed", patterns };
    },
};
function callsOf(patterns, { site, queryStrings }) {
    const everything = patterns.includes("/*");
    const paths = everything ? [] : patterns.filter((pattern) => pattern.startsWith("/"));
    const isPrefix = (pattern) => queryStrings || pattern.endsWith("*");
    // The grammar cuts a wildcard behind a slash or a `?`, and a prefix holds no `?`.
    const prefixes = paths.filter(isPrefix).map((pattern) => pattern.replace(/\??\*$/, ""));
    const exact = paths.filter((pattern) => !isPrefix(pattern));
    const onSite = (path) => site.flatMap((origin) => (0,_url_address_js__WEBPACK_IMPORTED_MODULE_4__/* .urlsOf */ .Wn)(origin, path));
    const kinds = [
        { mode: "hosts", items: everything ? site.map((origin) => new URL(origin).host) : [] },
        { mode: "prefixes", items: prefixes.flatMap(onSite).map((url) => url.slice(url.indexOf("://") + 3)) },
        { mode: "files", items: exact.flatMap(onSite).flatMap((url) => copiesOf(url, site)) },
        { mode: "tags", items: patterns.filter((pattern) => pattern.startsWith("#")).map((pattern) => pattern.slice(1)) },
    ];
    return kinds.flatMap(({ mode, items }) => (0,_post_js__WEBPACK_IMPORTED_MODULE_0__/* .batchesOf */ .cS)(items, _grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .ITEMS_OF_A_CALL */ .kO).map((batch) => ({ mode, items: batch })));
}
function copiesOf(url, site) {
    if (!_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .FETCHED_WITH_CORS */ .bh.test(new URL(url).pathname))
        return [url];
    return [url, ...site.map((Origin) => ({ url, headers: { Origin } }))];
}
/** Codes for a token that is not valid or not allowed to purge; they come with 400, 401 or 403. https://developers.cloudflare.com/api/ */
const NOT_ALLOWED = new Set([6003, 6111, 9103, 9106, 9109, 10000, 10001]);
/** Codes for a zone that does not exist or is not among the token's. */
const NO_ZONE = new Set([1001, 7000, 7003]);
/** Why Cloudflare refused a request; null when it accepted it. Throws PurgeError when a smaller request would be refused, too. */
function refusalOf({ status, json, excerpt }, zone) {
    const answer = (typeof json === "object" && json !== null ? json : {});
    // `success: false` can come with 200.
    if (status >= 200 && status < 300 && answer.success === true)
        return null;
    const errors = Array.isArray(answer.errors) ? answer.errors : [];
    const texts = errors.map((error) => `${(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(error, "message")} (${(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(error, "code")})`);
    const said = texts.join(", ").slice(0, 500) || excerpt || "no reason given";
    const has = (codes) => errors.some((error) => codes.has(Number((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(error, "code"))));
    if (status === 401 || status === 403 || has(NOT_ALLOWED))
        throw new _cdn_js__WEBPACK_IMPORTED_MODULE_2__/* .PurgeError */ .CV(`Cloudflare denied access (${status}: ${said}). Give \`cloudflare-api-token\` a token with the permission Zone > Cache Purge > Purge for zone ${zone}.`);
    if (status === 404 || has(NO_ZONE))
        throw new _cdn_js__WEBPACK_IMPORTED_MODULE_2__/* .PurgeError */ .CV(`Cloudflare knows no zone ${zone} of this token (${status}: ${said}). Check \`cloudflare-zone\` and the zones that the token names.`);
    return `${status}: ${said}`;
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
        const json = body === undefined ? {} : { "content-type": "application/json" };
        const asked = {
            method: "POST",
            headers: { ...common, ...json, ...headers },
            ...(body !== undefined && { body: JSON.stringify(body) }),
            timeoutMs: REQUEST_TIMEOUT_MS,
            mostBytes: LARGEST_ANSWER,
        };
        const deadline = clock.now() + CALL_MINUTES * 60_000;
        let failures = 0;
        for (let pause = FIRST_PAUSE_MS;; pause = Math.min(pause * 2, LAST_PAUSE_MS)) {
            if (notBefore > clock.now())
                await clock.sleep(notBefore - clock.now());
            const found = await attempt(url, asked);
            const isAnswer = !(found instanceof Error);
            const isLimit = isAnswer && found.status === 429;
            if (isAnswer && !isLimit && found.status < 500 && found.status !== 408)
                return found;
            const why = isAnswer ? `${found.status} ${found.excerpt}`.trim() : found.message;
            if (!isLimit && ++failures >= MAX_ATTEMPTS)
                throw new _cdn_js__WEBPACK_IMPORTED_MODULE_1__/* .PurgeError */ .CV(`${title} did not answer in ${failures} tries: ${why}`, { cause: found });
            const trouble = isLimit ? "limits the rate of our requests" : `did not answer (${why})`;
            const theirs = isLimit ? askedPause(found.headers, clock.now()) : null;
            const ours = Math.round(pause * (0.5 + Math.random() / 2));
            // `Retry-After` may be a date that has passed: without a pause, the service would answer the same again.
            const wait = theirs ? Math.max(theirs, FIRST_PAUSE_MS / 2) : ours;
            if (clock.now() + wait >= deadline)
                throw new _cdn_js__WEBPACK_IMPORTED_MODULE_1__/* .PurgeError */ .CV(`${title} ${trouble} and asks to wait longer than the ${CALL_MINUTES} minutes that one call may take. The next run purges what this one could not.`);
            log.info(`${title} ${trouble}; sending the same request again in ${Math.ceil(wait / 1000)} s`);
            if (isLimit)
                notBefore = Math.max(notBefore, clock.now() + wait);
            else
                await clock.sleep(wait);
        }
    };
}
/** Sends once: returns the answer, or the error when none came. Throws PurgeError for an answer that no CDN's API gives. */
async function attempt(url, asked) {
    const whole = await (0,_http_js__WEBPACK_IMPORTED_MODULE_0__.request)(url, asked).catch((error) => error);
    if (whole instanceof Error)
        return whole;
    const { status, body } = whole;
    if (body === null)
        throw new _cdn_js__WEBPACK_IMPORTED_MODULE_1__/* .PurgeError */ .CV(`${new URL(url).origin} answered more than a purge can`);
    if (status >= 300 && status < 400)
        // Following it would send the token to any host that the answer names.
        throw new _cdn_js__WEBPACK_IMPORTED_MODULE_1__/* .PurgeError */ .CV(`${new URL(url).origin} answered with a redirect (${status}), which is not followed`);
    const text = body.toString("utf8");
    return { status, headers: whole.headers, json: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(text), excerpt: text.slice(0, 300).replaceAll(/\s+/g, " ") };
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
