export const id = 502;
export const ids = [502];
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

/***/ 502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fastly: () => (/* binding */ fastly)
});

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/src/url/address.js
var address = __webpack_require__(1843);
// EXTERNAL MODULE: ./build/src/cdn/cdn.js
var cdn = __webpack_require__(1194);
// EXTERNAL MODULE: ./build/src/cdn/post.js
var cdn_post = __webpack_require__(4931);
// EXTERNAL MODULE: ./build/src/json.js
var src_json = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/src/cdn/fastly/errors.js


/** The answer to an accepted purge of `keys`, of a URL, or `purge_all`. Throws PurgeError when it was refused. */
function checkAnswer({ status, json, excerpt }, what, service) {
    const answer = typeof json === "object" && json !== null ? json : null;
    const texts = [(0,src_json/* textField */.M8)(answer, "msg"), (0,src_json/* textField */.M8)(answer, "detail")].filter(Boolean);
    const said = texts.join(": ") || excerpt || "no reason given";
    const ofService = what === "keys" || what === "purge_all";
    if (status === 401)
        throw new cdn/* PurgeError */.C(`Fastly does not take this token (${said}). Check \`fastly-api-token\`; it may have expired.`);
    if (status === 403)
        throw new cdn/* PurgeError */.C(what === "purge_all"
            ? `Fastly denied access (${said}). Give \`fastly-api-token\` a token with the scope purge_all for service ${service}, or write rules that name tags and paths without wildcards, which the scope purge_select may purge.`
            : `Fastly denied access (${said}). Give \`fastly-api-token\` a token with the scope purge_select for service ${service}.`);
    if (status === 404 && ofService)
        throw new cdn/* PurgeError */.C(`Fastly knows no service ${service} of this token (${said}). Check \`fastly-service\` and the services that the token names.`);
    // In the answer for keys, every field is a key.
    if (status === 200 && answer && (what === "keys" || answer.status === "ok"))
        return answer;
    throw new cdn/* PurgeError */.C(`Fastly refused to purge ${what === "keys" ? "surrogate keys" : what} (${status}: ${said})`);
}

// EXTERNAL MODULE: ./build/src/cdn/fastly/grammar.js
var grammar = __webpack_require__(274);
;// CONCATENATED MODULE: ./build/src/cdn/fastly/client.js






/** Requests at the same time. */
const CONCURRENCY = 10;
/** Fastly. Its API: https://www.fastly.com/documentation/reference/api/purging/ */
const fastly = {
    async purge(target, patterns, context) {
        const { env, log, soft, site, token } = context;
        const base = (0,cdn_post/* baseUrl */.pc)(env.FASTLY_API_ENDPOINT, "https://api.fastly.com");
        const reference = context.newReference();
        const headers = { "fastly-key": token, accept: "application/json", "user-agent": `cdn-purge (${reference})` };
        const post = (0,cdn_post/* openPoster */.A1)("Fastly", headers, context);
        const mode = soft ? { "fastly-soft-purge": "1" } : {};
        if (patterns.some((pattern) => pattern.startsWith("/") && pattern.endsWith("*"))) {
            log.warning(`Fastly: emptying the whole service with purge_all, since it has no wildcards and these URLs cannot be listed one by one${soft ? "; purge_all is never soft" : ""}`);
            const answer = checkAnswer(await post(`${base}/service/${target}/purge_all`), "purge_all", target);
            return { id: idOf(answer) ?? reference, status: "completed", patterns: ["/*"] };
        }
        const keys = patterns.filter((pattern) => pattern.startsWith("#")).map((pattern) => pattern.slice(1));
        const paths = patterns.filter((pattern) => pattern.startsWith("/"));
        const urls = paths.flatMap((path) => site.flatMap((origin) => (0,address/* urlsOf */.W)(origin, path)));
        const byKey = (0,cdn_post/* batchesOf */.cS)(keys, grammar/* KEYS_OF_A_CALL */._).map((batch) => async () => {
            checkAnswer(await post(`${base}/service/${target}/purge`, { surrogate_keys: batch }, mode), "keys", target);
            // Fastly gives each key an id, and the call none.
            return { what: `${batch.length} surrogate keys`, id: null };
        });
        const byUrl = urls.map((url) => async () => {
            const answer = await post(`${base}/purge/${url.slice(url.indexOf("://") + 3)}`, undefined, mode);
            return { what: url, id: idOf(checkAnswer(answer, url, target)) };
        });
        const done = [...(await sendAll(byKey)), ...(await sendAll(byUrl))];
        log.group(`Fastly accepted ${done.length} purges`, done.map(({ what, id }) => `${what}${id ? ` (${id})` : ""}`));
        return { id: (done.length === 1 && done[0].id) || reference, status: "completed", patterns };
    },
    /** Fastly purges while it answers, so there is nothing to wait for. */
    wait: async (_target, receipt) => receipt,
};
function idOf({ id }) {
    return typeof id === "string" ? id : null;
}
/**
 * Sends the requests, CONCURRENCY at a time, and gives their results in order. After an error it begins none and lets those
 * under way end; the error then says how many were accepted.
 */
async function sendAll(requests) {
    const errors = [];
    const accepted = await (0,p_map/* default */.Ay)(requests, async (request) => {
        if (errors.length > 0)
            return p_map/* pMapSkip */.QJ;
        try {
            return await request();
        }
        catch (error) {
            errors.push(error);
            return p_map/* pMapSkip */.QJ;
        }
    }, { concurrency: CONCURRENCY });
    if (errors.length === 0)
        return accepted;
    const message = errors[0] instanceof Error ? errors[0].message : String(errors[0]);
    throw new cdn/* PurgeError */.C(`${message} (${accepted.length} of ${requests.length} requests were accepted)`, {
        cause: errors[0],
    });
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
