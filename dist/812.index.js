export const id = 812;
export const ids = [812];
export const modules = {

/***/ 4812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fastly: () => (/* binding */ fastly)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(606);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4715);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2020);
/* harmony import */ var _url_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1843);
/* harmony import */ var _cdn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1194);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4931);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(274);







/** Requests at the same time. */
const CONCURRENCY = 10;
/**
 * Pauses between the first purge and the second. Fastly purges its caches in no particular order, so an edge that is purged
 * before its shield may fetch the old object from it again. Fastly's advice is to purge twice, so many seconds apart:
 * https://www.fastly.com/documentation/guides/concepts/cache/purging/#race-conditions (quoted in github/docs,
 * src/workflows/purge-edge-cache.ts). To ask whether a service has a shield, a token needs a scope that a purge does not need.
 */
const PAUSE_SECONDS = 2;
const PURGE_ALL_PAUSE_SECONDS = 30;
/** Fastly. Its API: https://www.fastly.com/documentation/reference/api/purging/ */
const fastly = {
    async purge(target, patterns, context) {
        const { clock, log, soft, cancelled } = context;
        const reference = context.newReference();
        const isAll = patterns.some((pattern) => pattern.startsWith("/") && pattern.endsWith("*"));
        const sent = isAll ? ["/*"] : patterns;
        if (isAll)
            log.warning(`Fastly: emptying the whole service with purge_all, since it has no wildcards and these URLs cannot be listed one by one${soft ? "; purge_all is never soft" : ""}`);
        const calls = callsOf(target, sent, reference, context);
        const accepted = await sendAll(calls, 1, target);
        log.group(`Fastly accepted ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(accepted.length, "purge")}`, accepted.map(({ what, id }) => `${what}${id ? ` (${id})` : ""}`));
        const id = (accepted.length === 1 && accepted[0].id) || reference;
        const receipt = { id, status: "completed", patterns: sent };
        const seconds = isAll ? PURGE_ALL_PAUSE_SECONDS : PAUSE_SECONDS;
        log.info(`Fastly: purging the same again in ${seconds} s, since an edge may fetch an old object from a shield`);
        try {
            await clock.sleep(seconds * 1000);
            await sendAll(calls, 2, target);
            return receipt;
        }
        catch (error) {
            const doubt = `Fastly was purged once and not a second time, so an edge may have fetched an old object from a shield: ${(0,_cdn_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`;
            if (!cancelled?.aborted)
                log.warning(doubt);
            return { ...receipt, doubt };
        }
    },
};
function callsOf(target, patterns, reference, context) {
    const { env, soft, site, token, once } = context;
    const base = (0,_post_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUrl */ .pc)(env.FASTLY_API_ENDPOINT, "https://api.fastly.com");
    const headers = { "fastly-key": token, accept: "application/json", "user-agent": `cdn-purge (${reference})` };
    const post = (0,_post_js__WEBPACK_IMPORTED_MODULE_0__/* .openPoster */ .A1)("Fastly", headers, context);
    const mode = soft ? { "fastly-soft-purge": "1" } : {};
    if (patterns.includes("/*"))
        return [{ kind: "all", what: "purge_all", send: () => post(`${base}/service/${target}/purge_all`) }];
    const keys = patterns.filter((pattern) => pattern.startsWith("#")).map((pattern) => pattern.slice(1));
    const byKey = (0,_post_js__WEBPACK_IMPORTED_MODULE_0__/* .batchesOf */ .cS)(keys, _grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .KEYS_OF_A_CALL */ ._).map((batch) => {
        const send = () => post(`${base}/service/${target}/purge`, { surrogate_keys: batch }, mode);
        return { kind: "keys", what: (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(batch.length, "surrogate key"), send };
    });
    const paths = patterns.filter((pattern) => pattern.startsWith("/"));
    const urls = paths.flatMap((path) => site.flatMap((origin) => (0,_url_address_js__WEBPACK_IMPORTED_MODULE_4__/* .urlsOf */ .Wn)(origin, path)));
    const byUrl = urls.map((url) => {
        const at = `${base}/purge/${url.slice(url.indexOf("://") + 3)}`;
        // A URL is of no service: its host says which, and several services of a run have the same URLs.
        return { kind: "url", what: url, send: (time) => once(`${time} ${url}`, () => post(at, undefined, mode)) };
    });
    return [...byKey, ...byUrl];
}
/**
 * Sends the calls, CONCURRENCY at a time, those of the service before any URL. After an error it begins none and lets those
 * under way end; the error then says how many were accepted.
 */
async function sendAll(calls, time, service) {
    const errors = [];
    const sendSome = (some) => (0,p_map__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .Ay)(some, async (call) => {
        if (errors.length > 0)
            return p_map__WEBPACK_IMPORTED_MODULE_5__/* .pMapSkip */ .QJ;
        try {
            return { what: call.what, id: idOf(await call.send(time), call, service) };
        }
        catch (error) {
            errors.push(error);
            return p_map__WEBPACK_IMPORTED_MODULE_5__/* .pMapSkip */ .QJ;
        }
    }, { concurrency: CONCURRENCY });
    const ofService = await sendSome(calls.filter(({ kind }) => kind !== "url"));
    const accepted = [...ofService, ...(await sendSome(calls.filter(({ kind }) => kind === "url")))];
    const [cause] = errors;
    if (errors.length === 0)
        return accepted;
    throw new _cdn_js__WEBPACK_IMPORTED_MODULE_3__/* .PurgeError */ .CV(`${(0,_cdn_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)} (${accepted.length} of ${calls.length} requests were accepted)`, { cause });
}
/** The id of an accepted purge; null where Fastly gives the call none. Throws PurgeError when it was refused. */
function idOf({ status, json, excerpt }, { kind, what }, service) {
    const texts = [(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textField */ .M8)(json, "msg"), (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textField */ .M8)(json, "detail")].filter(Boolean);
    const said = texts.join(": ") || excerpt || "no reason given";
    if (status === 401)
        throw new _cdn_js__WEBPACK_IMPORTED_MODULE_3__/* .PurgeError */ .CV(`Fastly does not take this token (${said}). Check \`fastly-api-token\`; it may have expired.`);
    if (status === 403)
        throw new _cdn_js__WEBPACK_IMPORTED_MODULE_3__/* .PurgeError */ .CV(kind === "all"
            ? `Fastly denied access (${said}). Give \`fastly-api-token\` a token with the scope purge_all for service ${service}, or write rules that name tags and paths without wildcards, which the scope purge_select may purge.`
            : `Fastly denied access (${said}). Give \`fastly-api-token\` a token with the scope purge_select for service ${service}.`);
    if (status === 404 && kind !== "url")
        throw new _cdn_js__WEBPACK_IMPORTED_MODULE_3__/* .PurgeError */ .CV(`Fastly knows no service ${service} of this token (${said}). Check \`fastly-service\` and the services that the token names.`);
    // In the answer for keys, every field is a key, and its value the key's id.
    if (status === 200 && kind === "keys" && typeof json === "object" && json !== null)
        return null;
    if (status === 200 && kind !== "keys" && (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textField */ .M8)(json, "status") === "ok") {
        const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldAt */ .UK)(json, "id");
        return typeof id === "string" ? id : null;
    }
    throw new _cdn_js__WEBPACK_IMPORTED_MODULE_3__/* .PurgeError */ .CV(`Fastly refused to purge ${what} (${status}: ${said})`);
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
