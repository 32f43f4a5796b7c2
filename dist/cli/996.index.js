export const id = 996;
export const ids = [996];
export const modules = {

/***/ 1996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fastly: () => (/* binding */ fastly)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9813);
/* harmony import */ var _cdn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1194);
/* harmony import */ var _fastly_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3236);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3615);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(576);





/** URLs that are purged at the same time. */
const CONCURRENCY = 10;
/** Fastly. Its API: https://www.fastly.com/documentation/reference/api/purging/ */
const fastly = {
    async purge(target, patterns, context) {
        const { env, log, soft, site, token } = context;
        const base = (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .baseUrl */ .pc)(env.FASTLY_API_ENDPOINT, "https://api.fastly.com");
        const reference = context.newReference();
        const headers = { "fastly-key": token, accept: "application/json", "user-agent": `cdn-purge (${reference})` };
        const post = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .openHttp */ .f)("Fastly", headers, context);
        const mode = soft ? { "fastly-soft-purge": "1" } : {};
        if (patterns.some((pattern) => pattern.startsWith("/") && pattern.endsWith("*"))) {
            log.warning(`Fastly: emptying the whole service with purge_all, since it has no wildcards and these URLs cannot be listed one by one${soft ? "; purge_all is never soft" : ""}`);
            const answer = checked(await post(`${base}/service/${target}/purge_all`), "purge_all", target);
            return { id: idOf(answer) ?? reference, status: "completed", patterns: ["/*"] };
        }
        const keys = patterns.filter((pattern) => pattern.startsWith("#")).map((pattern) => pattern.slice(1));
        const paths = patterns.filter((pattern) => pattern.startsWith("/"));
        const urls = paths.flatMap((path) => site.flatMap((origin) => (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .urlsOf */ .Wn)(origin, path)));
        const byKey = (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .batchesOf */ .cS)(keys, _fastly_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS_OF_A_CALL */ ._).map((batch) => async () => {
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

/***/ 3615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openHttp)
});

// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/net/request.js

/** What `content-encoding` says, and the decoder for it. */
const DECODERS = { gzip: "gunzip", br: "brotliDecompress" };
const isEncoding = (name) => Object.hasOwn(DECODERS, name);
/** What `accept-encoding` may name. */
const ENCODINGS = Object.keys(DECODERS).join(", ");
/** Sends one request, once. Rejects when there is no whole answer in time. */
async function request(url, { timeoutMs, ...asked }) {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
        // Loaded while git works: it takes as long as a process of git.
        const { exchange } = await __webpack_require__.e(/* import() */ 68).then(__webpack_require__.bind(__webpack_require__, 8068));
        const answer = await exchange(new URL(url), { ...asked, signal });
        const encoding = answer.headers["content-encoding"]?.toLowerCase() ?? "";
        return answer.body && isEncoding(encoding)
            ? { ...answer, body: await decoded(answer.body, encoding, asked.mostBytes) }
            : answer;
    }
    catch (cause) {
        if (signal.aborted)
            throw new Error(`not whole within ${Math.ceil(timeoutMs / 1000)} s`, { cause: signal.reason });
        // Of a host with several addresses, none of which answers, node says nothing but a code.
        const { message, code } = cause;
        throw message ? cause : new Error(code, { cause });
    }
}
async function decoded(body, encoding, most) {
    // No body has no encoding either.
    if (body.length === 0)
        return body;
    const zlib = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const decode = (0,external_node_util_.promisify)(zlib[DECODERS[encoding]]);
    try {
        return await decode(body, { maxOutputLength: most });
    }
    catch (cause) {
        if (cause.code === "ERR_BUFFER_TOO_LARGE")
            return null;
        throw cause;
    }
}

// EXTERNAL MODULE: ./build/src/cdn/cdn.js
var cdn = __webpack_require__(1194);
;// CONCATENATED MODULE: ./build/src/cdn/http.js



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
                throw new cdn/* PurgeError */.C(`${title} did not answer in ${failures} tries: ${found.why}`, { cause: found.cause });
            const asked = found.kind === "limit" ? askedPause(found.headers, clock.now()) : null;
            const own = Math.round(pause * (0.5 + Math.random() / 2));
            // A date that has passed asks for no pause, and would be answered the same again.
            const wait = asked ? Math.max(asked, FIRST_PAUSE_MS / 2) : own;
            if (clock.now() + wait >= deadline)
                throw new cdn/* PurgeError */.C(`${title} ${found.kind === "limit" ? "limits the rate of our requests" : `did not answer (${found.why})`} and asks to wait longer than the ${CALL_MINUTES} minutes that one call may take. The next run purges what this one could not.`);
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
        answered = await request(url, {
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
        throw new cdn/* PurgeError */.C(`${new URL(url).origin} answered more than a purge can`);
    if (status === 429)
        return { kind: "limit", headers };
    const text = body.toString("utf8");
    const excerpt = text.slice(0, 300).replaceAll(/\s+/g, " ");
    if (status >= 500 || status === 408)
        return { kind: "failure", why: `${status} ${excerpt}`.trim() };
    if (status >= 300 && status < 400)
        // Followed, it would carry the token to wherever the answer says.
        throw new cdn/* PurgeError */.C(`${new URL(url).origin} answered with a redirect (${status}), which is not followed`);
    return { kind: "answer", answer: { status, json: (0,json/* parsed */.Y)(text), excerpt } };
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


/***/ }),

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fieldAt),
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
/** What a text of JSON holds; undefined when it is none. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The value at a dotted path of what JSON held, or undefined. Own properties only: names in it are not ours. */
function fieldAt(value, path) {
    return path
        .split(".")
        .reduce((inner, key) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined, value);
}


/***/ })

};
