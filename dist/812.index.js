export const id = 812;
export const ids = [812];
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

/***/ 4812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fastly: () => (/* binding */ fastly)
/* harmony export */ });
/* harmony import */ var _url_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1843);
/* harmony import */ var _cdn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1194);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4931);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(576);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(274);





/** URLs that are purged at the same time. */
const CONCURRENCY = 10;
/** Fastly. Its API: https://www.fastly.com/documentation/reference/api/purging/ */
const fastly = {
    async purge(target, patterns, context) {
        const { env, log, soft, site, token } = context;
        const base = (0,_post_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUrl */ .pc)(env.FASTLY_API_ENDPOINT, "https://api.fastly.com");
        const reference = context.newReference();
        const headers = { "fastly-key": token, accept: "application/json", "user-agent": `cdn-purge (${reference})` };
        const post = (0,_post_js__WEBPACK_IMPORTED_MODULE_0__/* .openHttp */ .fb)("Fastly", headers, context);
        const mode = soft ? { "fastly-soft-purge": "1" } : {};
        if (patterns.some((pattern) => pattern.startsWith("/") && pattern.endsWith("*"))) {
            log.warning(`Fastly: emptying the whole service with purge_all, since it has no wildcards and these URLs cannot be listed one by one${soft ? "; purge_all is never soft" : ""}`);
            const answer = checked(await post(`${base}/service/${target}/purge_all`), "purge_all", target);
            return { id: idOf(answer) ?? reference, status: "completed", patterns: ["/*"] };
        }
        const keys = patterns.filter((pattern) => pattern.startsWith("#")).map((pattern) => pattern.slice(1));
        const paths = patterns.filter((pattern) => pattern.startsWith("/"));
        const urls = paths.flatMap((path) => site.flatMap((origin) => (0,_url_address_js__WEBPACK_IMPORTED_MODULE_2__/* .urlsOf */ .W)(origin, path)));
        const byKey = (0,_post_js__WEBPACK_IMPORTED_MODULE_0__/* .batchesOf */ .cS)(keys, _grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .KEYS_OF_A_CALL */ ._).map((batch) => async () => {
            checked(await post(`${base}/service/${target}/purge`, { surrogate_keys: batch }, mode), "keys", target);
            // Each key has an id, and none stands for all.
            return { what: `${batch.length} surrogate keys`, id: null };
        });
        const byUrl = urls.map((url) => async () => {
            const answer = await post(`${base}/purge/${url.slice(url.indexOf("://") + 3)}`, undefined, mode);
            return { what: url, id: idOf(checked(answer, url, target)) };
        });
        const done = [...(await inParallel(byKey, CONCURRENCY)), ...(await inParallel(byUrl, CONCURRENCY))];
        log.group(`Fastly accepted ${done.length} purges`, done.map(({ what, id }) => `${what}${id ? ` (${id})` : ""}`));
        return { id: (done.length === 1 && done[0].id) || reference, status: "completed", patterns };
    },
    /** What is accepted is done: there is nothing to ask about. */
    wait: async (_target, receipt) => receipt,
};
/** The answer to an accepted purge of `keys`, of a URL, or `purge_all`. Throws PurgeError for a refused one. */
function checked({ status, json, excerpt }, what, service) {
    const answer = typeof json === "object" && json !== null ? json : null;
    const said = [(0,_said_js__WEBPACK_IMPORTED_MODULE_3__/* .saidIn */ .$)(answer, "msg"), (0,_said_js__WEBPACK_IMPORTED_MODULE_3__/* .saidIn */ .$)(answer, "detail")].filter(Boolean).join(": ") || excerpt || "no reason given";
    const ofService = what === "keys" || what === "purge_all";
    if (status === 401)
        throw new _cdn_js__WEBPACK_IMPORTED_MODULE_4__/* .PurgeError */ .C(`Fastly does not take this token (${said}). Check \`fastly-api-token\`; it may have expired.`);
    if (status === 403)
        throw new _cdn_js__WEBPACK_IMPORTED_MODULE_4__/* .PurgeError */ .C(what === "purge_all"
            ? `Fastly denied access (${said}). Give \`fastly-api-token\` a token with the scope purge_all for service ${service}, or write rules that name tags and paths without wildcards, which the scope purge_select may purge.`
            : `Fastly denied access (${said}). Give \`fastly-api-token\` a token with the scope purge_select for service ${service}.`);
    if (status === 404 && ofService)
        throw new _cdn_js__WEBPACK_IMPORTED_MODULE_4__/* .PurgeError */ .C(`Fastly knows no service ${service} of this token (${said}). Check \`fastly-service\` and the services that the token names.`);
    // In the answer for keys every field is a key.
    if (status === 200 && answer && (what === "keys" || answer.status === "ok"))
        return answer;
    throw new _cdn_js__WEBPACK_IMPORTED_MODULE_4__/* .PurgeError */ .C(`Fastly refused to purge ${what === "keys" ? "surrogate keys" : what} (${status}: ${said})`);
}
function idOf({ id }) {
    return typeof id === "string" ? id : null;
}
/** Runs all, so many at a time, and gives their results in order. After an error none is begun, and those under way end. */
async function inParallel(tasks, most) {
    const results = [];
    const errors = [];
    let next = 0;
    let done = 0;
    const worker = async () => {
        while (next < tasks.length && errors.length === 0) {
            const at = next++;
            try {
                results[at] = await tasks[at]();
                done += 1;
            }
            catch (error) {
                errors.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: most }, worker));
    if (errors.length === 0)
        return results;
    const message = errors[0] instanceof Error ? errors[0].message : String(errors[0]);
    throw new _cdn_js__WEBPACK_IMPORTED_MODULE_4__/* .PurgeError */ .C(`${message} (${done} of ${tasks.length} requests were accepted)`, { cause: errors[0] });
}


/***/ }),

/***/ 4931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cS: () => (/* binding */ batchesOf),
/* harmony export */   fb: () => (/* binding */ openHttp),
/* harmony export */   pc: () => (/* binding */ baseUrl)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);
/* harmony import */ var _net_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9544);
/* harmony import */ var _cdn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1194);



/** Requests of one call that is cut off or answered with a server's error. */
const MAX_ATTEMPTS = 6;
/** Longest wait for one answer. */
const REQUEST_TIMEOUT_MS = 30_000;
/** Longest that one call may take with its pauses: a rate limit that asks for more is for the next run. */
const CALL_MINUTES = 15;
/** Pauses between attempts: they double from the first to the last, with full jitter above half. */
const FIRST_PAUSE_MS = 1_000;
const LAST_PAUSE_MS = 60_000;
/** Longest answer that is read, in bytes: those of a purge have hundreds. */
const LARGEST_ANSWER = 1024 * 1024;
/**
 * A client of a JSON API whose requests may be repeated without harm, as those of a purge may. What one request hears of a
 * rate limit holds back the others.
 */
function openHttp(title, common, { clock, log }) {
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
            // A date that has passed asks for no pause, and would be answered the same again.
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
    let answered;
    try {
        answered = await (0,_net_request_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .E)(url, {
            ...init,
            method: "POST",
            timeoutMs: REQUEST_TIMEOUT_MS,
            mostBytes: LARGEST_ANSWER,
        });
    }
    catch (cause) {
        return { kind: "failure", why: cause.message, cause };
    }
    const { status, headers, body } = answered;
    if (body === null)
        throw new _cdn_js__WEBPACK_IMPORTED_MODULE_1__/* .PurgeError */ .C(`${new URL(url).origin} answered more than a purge can`);
    if (status === 429)
        return { kind: "limit", headers };
    const text = body.toString("utf8");
    const excerpt = text.slice(0, 300).replaceAll(/\s+/g, " ");
    if (status >= 500 || status === 408)
        return { kind: "failure", why: `${status} ${excerpt}`.trim() };
    if (status >= 300 && status < 400)
        // Followed, it would carry the token to wherever the answer says.
        throw new _cdn_js__WEBPACK_IMPORTED_MODULE_1__/* .PurgeError */ .C(`${new URL(url).origin} answered with a redirect (${status}), which is not followed`);
    return { kind: "answer", answer: { status, json: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(text), excerpt } };
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


/***/ }),

/***/ 576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ saidIn)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4715);

/** A field of an answer as text for people; empty where it is none. What an answer holds may be of any kind. */
function saidIn(answer, field) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldAt */ .U)(answer, field);
    return (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).slice(0, 300);
}


/***/ })

};
