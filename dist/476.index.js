export const id = 476;
export const ids = [476];
export const modules = {

/***/ 1194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ PurgeError),
/* harmony export */   XT: () => (/* binding */ listSome),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/** The CDN refused, or never answered; the message says what to do. It may hold the id of the target, which may be secret. */
class PurgeError extends Error {
    name = "PurgeError";
}
/** The first ten texts of a list for a message, and how many more there are. */
function listSome(texts, separator = ", ") {
    const rest = texts.length - 10;
    return texts.slice(0, 10).join(separator) + (rest > 0 ? ` and ${rest} more` : "");
}
/** The message of an error; any value may be thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 7484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ MOST_CALLS),
/* harmony export */   bh: () => (/* binding */ FETCHED_WITH_CORS),
/* harmony export */   kO: () => (/* binding */ ITEMS_OF_A_CALL),
/* harmony export */   rA: () => (/* binding */ cloudflareGrammar)
/* harmony export */ });
/* harmony import */ var _url_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7878);

/** Items of one call. 100 are documented, and older pages say 30: https://developers.cloudflare.com/cache/how-to/purge-cache/ */
const ITEMS_OF_A_CALL = 30;
/** Most calls of one purge, including those that find the item that Cloudflare refused. */
const MOST_CALLS = 100;
/** Most URLs of one purge, 40 calls: with those of the prefixes and tags, some 40 are left to find the refused item. */
const MOST_URLS = 40 * ITEMS_OF_A_CALL;
/** Most prefixes and most tags of one purge, 20 calls: a Free account may send 25 at once and five a minute after that. */
const MOST_PREFIXES = 20 * ITEMS_OF_A_CALL;
const MOST_TAGS = 20 * ITEMS_OF_A_CALL;
/** https://developers.cloudflare.com/cache/how-to/purge-cache/purge_by_prefix/ */
const MOST_SLASHES = 31;
/** Files that browsers fetch with CORS: fonts always, scripts and style sheets with `crossorigin` or as modules, data with `fetch`. */
const FETCHED_WITH_CORS = /\.(?:woff2?|ttf|otf|m?js|css|json|wasm|webmanifest)$/i;
/** https://developers.cloudflare.com/cache/how-to/purge-cache/ */
function cloudflareGrammar({ site, queryStrings }) {
    const origins = Math.max(1, site.length);
    // A file has a URL on each origin, and where it is fetched with CORS a copy for each origin that fetches it.
    const copiesOf = (path) => (FETCHED_WITH_CORS.test(path.split("?", 1)[0]) ? 1 + origins : 1);
    return {
        cut: "segment",
        maxItems: queryStrings ? MOST_PREFIXES : MOST_URLS,
        itemsOf: (pattern) => origins * (queryStrings || pattern.endsWith("*") ? 1 : copiesOf(pattern)),
        maxWildcards: Math.max(1, Math.floor(MOST_PREFIXES / origins)),
        maxTags: MOST_TAGS,
        maxLength: 4_000,
        maxSlashes: MOST_SLASHES,
        escaped: _url_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .ESCAPED_BY_BROWSERS */ .QC,
        // In a URL, Cloudflare refuses it or takes it for a wildcard, as it once did.
        unpurgeable: "*",
        wildcardCoversItsPrefix: true,
        // A prefix takes every query string of a path, but holds none itself.
        pathIsPrefix: queryStrings,
        // It empties the hosts of `site`, and the zone may have others.
        everythingTakesTags: false,
        purgesSpellings: true,
    };
}


/***/ }),

/***/ 5881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ FREE_PATHS),
/* harmony export */   e: () => (/* binding */ cloudfrontGrammar)
/* harmony export */ });
/** Paths of an account that are free each month: https://aws.amazon.com/cloudfront/pricing/ */
const FREE_PATHS = 1_000;
/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-objects.html */
const cloudfrontGrammar = ({ maxPaths }) => ({
    cut: "any",
    maxItems: maxPaths,
    itemsOf: () => 1,
    maxTags: null,
    maxWildcards: 15,
    maxLength: 4_000,
    maxSlashes: Number.POSITIVE_INFINITY,
    // RFC 1738's unsafe characters and no others: CloudFront would not find a path that is encoded further.
    escaped: '<>"#%{}|\\^[]`?',
    // CloudFront refuses a batch for a raw `~`, and accepts `%7E` without purging anything (aws-sdk-js-v3#4042).
    unpurgeable: "~",
    // /dir/* was seen to leave /dir/ stale (pulumi/docs#21786).
    wildcardCoversItsPrefix: false,
    pathIsPrefix: false,
    everythingTakesTags: true,
    // A path that is encoded further than RFC 1738 asks for purges nothing.
    purgesSpellings: false,
});


/***/ }),

/***/ 274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ fastlyGrammar),
/* harmony export */   _: () => (/* binding */ KEYS_OF_A_CALL)
/* harmony export */ });
/* harmony import */ var _url_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7878);

/** Most URLs of one purge: each is a request of its own. More are one purge_all. */
const MOST_URLS = 2_000;
/** Surrogate keys of one call: https://www.fastly.com/documentation/reference/api/purging/ */
const KEYS_OF_A_CALL = 256;
/** Most surrogate keys of one purge, 16 calls. More are one purge_all. */
const MOST_KEYS = 16 * KEYS_OF_A_CALL;
/** https://www.fastly.com/documentation/reference/api/purging/ */
const fastlyGrammar = ({ site }) => ({
    cut: "none",
    maxItems: MOST_URLS,
    // Each path is a request for each origin.
    itemsOf: () => Math.max(1, site.length),
    maxWildcards: 0,
    maxTags: MOST_KEYS,
    maxLength: 4_000,
    maxSlashes: Number.POSITIVE_INFINITY,
    escaped: _url_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .ESCAPED_BY_BROWSERS */ .QC,
    unpurgeable: "",
    wildcardCoversItsPrefix: true,
    pathIsPrefix: false,
    everythingTakesTags: true,
    purgesSpellings: true,
});


/***/ }),

/***/ 8179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/** The bounds of a run. Tests pass shorter ones. */
const LIMITS = {
    gitMs: 5 * 60_000,
    gitSilenceSeconds: 30,
    githubMs: 30_000,
    cloudfrontMs: 30_000,
    cloudfrontPoll: { firstSeconds: 2, lastSeconds: 10 },
};


/***/ }),

/***/ 453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ENCODINGS: () => (/* binding */ ENCODINGS),
/* harmony export */   V: () => (/* binding */ requestFollowing),
/* harmony export */   request: () => (/* binding */ request)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/*
 * HTTP for every request of a run, on node's own client, to which it adds
 * - the proxies of the job and connections that are used again,
 * - a bound of the whole exchange in time, and of the answer in size,
 * - bodies that came whole and are decoded, or an error,
 * - redirects, where the caller asks for them, of a GET and on the same server only.
 *
 * node's https takes about as long to load as a process of git, so import this module only to send a request.
 */




/** Most redirects that are followed. */
const MOST_REDIRECTS = 3;
/** By the value of `content-encoding`. */
const DECODERS = new Map([
    ["gzip", (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_3__.gunzip)],
    ["br", (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_3__.brotliDecompress)],
]);
/** The value of `accept-encoding`. */
const ENCODINGS = [...DECODERS.keys()].join(", ");
/**
 * Agents that keep connections for the next request to the same host, and open them through the proxies that HTTPS_PROXY,
 * HTTP_PROXY and NO_PROXY name, in either case. Certificates of the job's own are node's NODE_EXTRA_CA_CERTS.
 */
const AGENT_OPTIONS = { keepAlive: true, proxyEnv: process.env };
const httpAgent = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(AGENT_OPTIONS);
const httpsAgent = new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(AGENT_OPTIONS);
/** Sends one request, once, and follows no redirect. Rejects when there is no whole answer in time. */
async function request(url, asked) {
    const { timeoutMs, mostBytes } = asked;
    const signal = AbortSignal.timeout(timeoutMs);
    try {
        const answer = await send(new URL(url), asked, signal);
        const { statusCode: status = 0, headers } = answer;
        const body = await readBody(answer, mostBytes);
        return { status, headers, body: body && (await decode(body, headers["content-encoding"], mostBytes)) };
    }
    catch (cause) {
        if (signal.aborted)
            throw new Error(`not whole within ${Math.ceil(timeoutMs / 1000)} s`, { cause: signal.reason });
        // When a host has several addresses and none of them answers, node's error has a code and no message.
        const { message, code } = cause;
        throw message ? cause : new Error(code, { cause });
    }
}
/**
 * Like `request`, but follows the redirects of a GET, at most MOST_REDIRECTS and on the same origin only, since the headers
 * may hold a token. Any other redirect is the answer.
 */
async function requestFollowing(url, asked) {
    let at = new URL(url);
    for (let redirects = 0;; redirects++) {
        const answer = await request(at, asked);
        const { location } = answer.headers;
        const moved = [301, 302, 307, 308].includes(answer.status) && location && URL.canParse(location, at.href);
        if (!moved || asked.method !== "GET" || redirects >= MOST_REDIRECTS)
            return answer;
        const next = new URL(location, at);
        if (next.origin !== at.origin)
            return answer;
        at = next;
    }
}
/** Reads the whole body of an answer; null when it is longer than `mostBytes`. Rejects when it breaks off. */
async function readBody(answer, mostBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of answer) {
        size += chunk.length;
        // Leaving the loop ends the connection.
        if (size > mostBytes)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function send(url, { method, headers, body }, signal) {
    const [open, agent] = url.protocol === "http:" ? [node_http__WEBPACK_IMPORTED_MODULE_0__.request, httpAgent] : [node_https__WEBPACK_IMPORTED_MODULE_1__.request, httpsAgent];
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    return new Promise((resolve, reject) => {
        // Of some headers that come twice, node would keep the first only.
        const options = { method, headers: { ...headers, ...length }, agent, signal, joinDuplicateHeaders: true };
        open(url, options, resolve).on("error", reject).end(body);
    });
}
async function decode(body, encoding = "", mostBytes) {
    const decoder = DECODERS.get(encoding.toLowerCase());
    // An empty body may come with an encoding all the same.
    if (!decoder || body.length === 0)
        return body;
    try {
        return await decoder(body, { maxOutputLength: mostBytes });
    }
    catch (cause) {
        if (cause.code === "ERR_BUFFER_TOO_LARGE")
            return null;
        throw cause;
    }
}


/***/ }),

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   UK: () => (/* binding */ fieldAt),
/* harmony export */   Yz: () => (/* binding */ parsed)
/* harmony export */ });
/** Parses a text of JSON; undefined when it is none. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Longest text of an answer that a message holds. */
const MOST_TEXT = 300;
/** The value at a dotted path of what JSON held, or undefined. Own properties only: names in it are not ours. */
function fieldAt(value, path) {
    return path
        .split(".")
        .reduce((inner, key) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined, value);
}
/** A field of an answer as text for people; empty where there is none. An answer may hold anything in its place. */
function textField(answer, field) {
    const value = fieldAt(answer, field);
    return (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).slice(0, MOST_TEXT);
}


/***/ }),

/***/ 2756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Fk: () => (/* binding */ includesSorted),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Ml: () => (/* binding */ counterBelow),
/* harmony export */   VT: () => (/* binding */ endOfPrefix),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   hV: () => (/* binding */ mergeDistinct),
/* harmony export */   yz: () => (/* binding */ lowerBound)
/* harmony export */ });
/** The texts in byte order, each once; the very list where it is so already. */
function distinct(texts) {
    for (let at = 1; at < texts.length; at++)
        if (texts[at - 1] >= texts[at])
            return [...new Set(texts)].sort();
    return texts;
}
/** The texts of all lists in byte order, each once. Quick for few lists that are in order already. */
function mergeDistinct(lists) {
    if (lists.length === 0)
        return [];
    if (lists.length === 1)
        return distinct(lists[0]);
    const half = lists.length >> 1;
    return merged(mergeDistinct(lists.slice(0, half)), mergeDistinct(lists.slice(half)));
}
/** Of two lists in byte order, as all below are; the first itself if it holds all. */
function merged(a, b) {
    if (b.length === 0)
        return a;
    if (a.length === 0)
        return b;
    const all = new Array(a.length + b.length);
    let [size, atA, atB] = [0, 0, 0];
    while (atA < a.length && atB < b.length) {
        const [one, other] = [a[atA], b[atB]];
        const isFirst = one <= other;
        all[size++] = isFirst ? one : other;
        if (isFirst)
            atA += 1;
        if (!isFirst || one === other)
            atB += 1;
    }
    while (atA < a.length)
        all[size++] = a[atA++];
    while (atB < b.length)
        all[size++] = b[atB++];
    if (size === a.length)
        return a;
    all.length = size;
    return all;
}
/** The texts that the other list lacks. */
function without(sorted, others) {
    if (others.length === 0)
        return sorted;
    let at = 0;
    return sorted.filter((text) => {
        while (at < others.length && others[at] < text)
            at += 1;
        return text !== others[at];
    });
}
/** The texts that start with one of the prefixes, which stand in any order. */
function below(prefixes, sorted) {
    const found = [];
    let end = 0;
    for (const prefix of distinct(prefixes)) {
        const from = lowerBound(sorted, prefix);
        if (from < end)
            continue; // a shorter prefix took them
        end = endOfPrefix(sorted, prefix, from);
        if (end - from === sorted.length)
            return sorted;
        found.push(sorted.slice(from, end));
    }
    return found.flat();
}
/** Makes a function that counts the texts which start with a prefix. It takes prefixes in byte order only. */
function counterBelow(sorted) {
    let from = 0;
    return (prefix) => {
        from = firstThat((text) => text >= prefix, sorted, from, 1);
        return endOfPrefix(sorted, prefix, from) - from;
    };
}
/** Whether the text is among those of the list. */
function includesSorted(sorted, wanted) {
    return sorted[lowerBound(sorted, wanted)] === wanted;
}
/** The number of the first of the texts that is not before this one. */
function lowerBound(sorted, wanted) {
    return firstThat((text) => text >= wanted, sorted, 0, Number.POSITIVE_INFINITY);
}
/** Where those of the texts end that start with the prefix, and of which the first has the number `from`. */
function endOfPrefix(sorted, prefix, from) {
    return firstThat((text) => !text.startsWith(prefix), sorted, from, 1);
}
/**
 * The first number, `from` or above, for which something is true, if it is for all that follow. It is looked for within
 * `step` first, then within twice as much, and so on.
 */
function firstThat(isSo, texts, from, step) {
    let low = from;
    let width = step;
    for (; low + width <= texts.length && !isSo(texts[low + width - 1]); width *= 2)
        low += width;
    let high = Math.min(low + width - 1, texts.length);
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (isSo(texts[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** The items by key, in the order in which each key first came. `Map.groupBy` is node 21's; the demo runs on node 20. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 2476:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 18 modules
var core = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/src/cancel.js
/**
 * How long a purge that is on its way, and its memory, may still take. The runner sends SIGTERM 7.5 s after SIGINT and
 * kills after 2.5 s more (actions/runner, src/Runner.Sdk/ProcessInvoker.cs).
 */
const GRACE_MS = 5_000;
/** The exit code that a shell gives a process that a signal has ended: 128 and the signal's number. */
const CODES = { SIGINT: 130, SIGTERM: 143 };
/** The step was told to end. */
class CancelledError extends Error {
    name = "CancelledError";
}
/**
 * Listens to SIGINT and SIGTERM. Ends the step at once before anything is on its way to a CDN. A second signal ends it in
 * any case. `code` is null until a signal comes.
 */
function listenForCancel({ say, leave }) {
    const controller = new AbortController();
    let isFinishing = false;
    let code = null;
    const hear = (name) => {
        const cut = `cancelled by ${name} while a purge was on its way. If it was accepted without our hearing of it, it happens all the same; nothing is remembered of it, so the next run purges again.`;
        if (code !== null)
            return leave(cut, code);
        code = CODES[name];
        controller.abort(new CancelledError(`cancelled by ${name}`));
        if (!isFinishing)
            return leave(`cancelled by ${name}. Nothing was purged; the next run purges it.`, code);
        say(`Cancelled by ${name}: finishing what is on its way, for at most ${GRACE_MS / 1000} s, and beginning nothing.`);
        const end = code;
        setTimeout(() => leave(cut, end), GRACE_MS).unref();
    };
    for (const name of Object.keys(CODES))
        process.on(name, hear);
    return {
        signal: controller.signal,
        code: () => code,
        finishing(work) {
            isFinishing = true;
            return work();
        },
    };
}
/** Makes a clock whose sleeps end with the signal's CancelledError. */
function makeStoppable(clock, signal) {
    if (!signal)
        return clock;
    return {
        now: () => clock.now(),
        async sleep(milliseconds) {
            await awaitUnlessAborted(signal, () => clock.sleep(milliseconds));
            signal.throwIfAborted();
        },
    };
}
/** Awaits a promise; null when the signal is aborted first or already. The work of the promise then goes on unobserved. */
async function awaitUnlessAborted(signal, promise) {
    if (signal?.aborted)
        return null;
    let stop = () => { };
    const aborted = new Promise((resolve) => {
        stop = () => resolve(null);
        signal?.addEventListener("abort", stop);
    });
    try {
        return await Promise.race([promise(), aborted]);
    }
    finally {
        signal?.removeEventListener("abort", stop);
    }
}

// EXTERNAL MODULE: ./build/src/cdn/cloudflare/grammar.js
var grammar = __webpack_require__(7484);
// EXTERNAL MODULE: ./build/src/cdn/cloudfront/grammar.js
var cloudfront_grammar = __webpack_require__(5881);
// EXTERNAL MODULE: ./build/src/cdn/fastly/grammar.js
var fastly_grammar = __webpack_require__(274);
;// CONCATENATED MODULE: ./build/src/cdn/table.js



/** Every CDN, in the order in which reports name them: a new one is an entry here and in send.ts, its folder and its test. */
const cdnTable = {
    cloudfront: {
        title: "CloudFront",
        target: "distribution",
        ids: {
            input: "cloudfront-distribution",
            // AWS starts them with an E; emulators do not.
            form: /^(?:[A-Z0-9]{5,32}|dt_[A-Za-z0-9]{5,64})$/,
            allowed: "distribution ids (`E` and capital letters and digits) and distribution tenant ids (`dt_…`) are allowed; domain names, ARNs and aliases are not",
            example: "E2QWRUHEXAMPLE",
            namesHosts: false,
        },
        tokenInput: null,
        needsSite: false,
        queryStrings: true,
        soft: false,
        grammar: cloudfront_grammar/* cloudfrontGrammar */.e,
    },
    cloudflare: {
        title: "Cloudflare",
        target: "zone",
        ids: {
            input: "cloudflare-zone",
            form: /^[0-9a-f]{32}$/,
            allowed: "zone ids (32 hex digits, on the overview page of the zone) are allowed; domain names and account names are not",
            example: "023e105f4ecef8ad9ca31a8372d0c353",
            namesHosts: true,
        },
        tokenInput: "cloudflare-api-token",
        needsSite: true,
        queryStrings: true,
        soft: true,
        grammar: grammar/* cloudflareGrammar */.rA,
    },
    fastly: {
        title: "Fastly",
        target: "service",
        ids: {
            input: "fastly-service",
            form: /^[A-Za-z0-9]{16,32}$/,
            allowed: "service ids (22 letters and digits or so) are allowed; names of services and domains are not",
            example: "SU1Z0isxPaozGVKXdv0eY",
            namesHosts: false,
        },
        tokenInput: "fastly-api-token",
        needsSite: true,
        queryStrings: false,
        soft: true,
        grammar: fastly_grammar/* fastlyGrammar */.H,
    },
};
/** The entry of one CDN. */
function entryOf(name) {
    return cdnTable[name];
}

// EXTERNAL MODULE: ./build/src/clock.js
var src_clock = __webpack_require__(8179);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/git/environment.js




/**
 * Settings of every git process, as arguments: they win over every file, and all versions of git take them. A checkout's
 * own configuration may name programs to run. The sources are the pages of git-config(1) unless a line names another.
 */
const SAFE_ARGUMENTS = [
    // Programs of the repository, or of a template of the machine: githooks(5).
    `core.hooksPath=${external_node_os_.devNull}`,
    // A program that lists the files that changed; git runs it to read the index, as diff-tree does. Empty is none: to
    // versions before 2.36 `false` is the name of a program.
    "core.fsmonitor=",
    // A file that lists the trees of commits without a hash that proves them: gitformat-commit-graph(5).
    "core.commitGraph=false",
    // No repository but the one that was asked for.
    "submodule.recurse=false",
    "fetch.recurseSubmodules=false",
    // Programs that go on after the one that was started.
    "gc.auto=0",
    "maintenance.auto=false",
].flatMap((setting) => ["-c", setting]);
/**
 * Variables of git that stay: certificates, proxies, where the machine's configuration is, an installation of its own. The
 * rest could move us to another repository, or print what is sent to the server.
 */
const GIT_ENV = /^GIT_(SSL_|PROXY_|HTTP_|EXEC_PATH$|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)$)/;
/** Variables that no git process needs: this action's inputs and the job's credentials. */
const SECRET_ENV = /^(INPUT_|AWS_|ACTIONS_|GITHUB_TOKEN$|GH_TOKEN$)/;
/**
 * Makes an environment without secrets and without variables that could move git to another repository. Git then asks no
 * question, and writes nothing unasked.
 */
function plainEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => !SECRET_ENV.test(name) && (!name.startsWith("GIT_") || GIT_ENV.test(name)));
    return {
        ...Object.fromEntries(kept),
        GIT_TERMINAL_PROMPT: "0",
        GIT_ASKPASS: "",
        GCM_INTERACTIVE: "never",
        // A partial clone fetches missing objects by itself, by its own configuration.
        GIT_NO_LAZY_FETCH: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_LITERAL_PATHSPECS: "1",
        GIT_OPTIONAL_LOCKS: "0",
        LC_ALL: "C",
    };
}
/** Makes the environment for reading a repository and the objects of a folder behind it. Git then asks no server. */
function localEnvironment(env, dir, behind) {
    // GIT_NO_LAZY_FETCH came with 2.39.4 and 2.45; without a protocol no version of git gets anywhere.
    const plain = { ...plainEnvironment(env), GIT_DIR: dir, GIT_ALLOW_PROTOCOL: "none" };
    // The value is a list. An entry in quotes is one, whatever it holds: git(1).
    return behind === null
        ? plain
        : { ...plain, GIT_ALTERNATE_OBJECT_DIRECTORIES: `"${behind.replace(/["\\]/g, "\\$&")}"` };
}
/**
 * Makes the environment for talking to the server. The settings travel in the environment: not on the command line, where every process can read
 * them, and not on disk. The system's and the user's own configuration stay, since they hold a self-hosted runner's
 * certificates and proxy. No checkout stands behind: a fetch asks the repository of an alternate for its refs, by that
 * repository's configuration, and takes objects for fetched that a partial clone lacks.
 */
function serverEnvironment({ dir, serverUrl, url, token, env, trusted, limits = src_clock/* LIMITS */.b, }) {
    const header = `http.${serverUrl}/.extraheader`;
    const config = [
        ["credential.helper", ""],
        ["http.lowSpeedLimit", "1"],
        ["http.lowSpeedTime", String(limits.gitSilenceSeconds)],
        // After a redirect git's second request would take the header along, to another host too. The REST API reads a
        // repository that was renamed since the run began.
        [`http.${serverUrl}/.followRedirects`, "false"],
        // The longest match wins: a shorter insteadOf of the user's, to ssh or to another password, would lead elsewhere.
        [`url.${url}.insteadOf`, url],
        // An empty value drops the header that actions/checkout left in the user's configuration: the server refuses two.
        [header, ""],
    ];
    if (trusted)
        config.push([`http.${serverUrl}/.sslCAInfo`, trusted]);
    if (token)
        config.push([header, `AUTHORIZATION: basic ${basicCredential(token)}`]);
    // curl reads this one in lower case only, as no other client here does.
    const proxy = env.HTTP_PROXY && !env.http_proxy ? { http_proxy: env.HTTP_PROXY } : {};
    return {
        ...plainEnvironment(env),
        ...proxy,
        GIT_DIR: dir,
        GIT_CONFIG_COUNT: String(config.length),
        ...Object.fromEntries(config.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${index}`, key],
            [`GIT_CONFIG_VALUE_${index}`, value],
        ])),
    };
}
/**
 * Writes the certificates that node trusts as a file for git, and returns its path: every other client of this action obeys
 * NODE_EXTRA_CA_CERTS. Null when that names none, or when GIT_SSL_CAINFO, which then wins, names git's.
 */
async function trustedByNode(dir, env) {
    if (!env.NODE_EXTRA_CA_CERTS || env.GIT_SSL_CAINFO)
        return null;
    // Only here: it takes a third of an empty process to load.
    const tls = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19));
    const file = (0,external_node_path_.join)(dir, "trusted.pem");
    // Before 22.15 node lists neither the certificates that it trusts nor those of the system.
    const all = tls.getCACertificates
        ? new Set([...tls.getCACertificates("default"), ...tls.getCACertificates("system")])
        : [...tls.rootCertificates, await (0,promises_.readFile)(env.NODE_EXTRA_CA_CERTS, "utf8").catch(() => "")];
    await (0,promises_.writeFile)(file, [...all].join("\n"));
    return file;
}
/** The value of the `Authorization` header that git sends. It is as secret as the token, so both are masked. */
function basicCredential(token) {
    return Buffer.from(`x-access-token:${token}`).toString("base64");
}
/** Removes the token from a message of git, in every form in which git may have it. */
function withoutToken(text, token) {
    if (token === "")
        return text;
    const forms = [token, basicCredential(token)].flatMap((form) => [form, encodeURIComponent(form)]);
    return forms.reduce((rest, form) => rest.replaceAll(form, "***"), text);
}

;// CONCATENATED MODULE: ./build/src/git/object-id.js

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isSha(value) {
    return typeof value === "string" && SHA.test(value);
}
/** The format of the repository that a SHA comes from. */
function formatOf(sha) {
    return sha.length === 64 ? "sha256" : "sha1";
}
/** The id of a blob as git computes it, by the hash that an id of this length comes from. */
function hashBlob(content, like) {
    return hashObject("blob", content, formatOf(like));
}
/** The id of an object of any type. */
function hashObject(type, content, format) {
    const header = `${type} ${content.length}\0`;
    const size = header.length + content.length;
    if (size > SCRATCH.length)
        return external_node_crypto_.createHash(format).update(header).update(content).digest("hex");
    SCRATCH.set(content, SCRATCH.write(header, "latin1"));
    return hashBytes(SCRATCH.subarray(0, size), format);
}
/** Where an object is put behind its header. */
const SCRATCH = Buffer.allocUnsafeSlow(64 * 1024);
/**
 * The hash of bytes in hex. A Hash object stays until garbage is collected, which knows nothing of its size: those of
 * 100,000 trees took 31 MB. Node has had `hash`, which makes none, since 20.12.
 */
const hashBytes = external_node_crypto_.hash
    ? (bytes, format) => external_node_crypto_.hash(format, bytes, "hex")
    : (bytes, format) => external_node_crypto_.createHash(format).update(bytes).digest("hex");

// EXTERNAL MODULE: ./build/src/number.js
var src_number = __webpack_require__(2020);
// EXTERNAL MODULE: ./build/src/url/address.js
var address = __webpack_require__(1843);
// EXTERNAL MODULE: ./build/src/url/encode.js
var encode = __webpack_require__(7329);
;// CONCATENATED MODULE: ./build/src/url/forms.js

/**
 * Extensions of files: a dot in front of anything else is part of a page's name, as in `/releases/1.2.0`. Those that
 * nginx has a type for (https://github.com/nginx/nginx/blob/master/conf/mime.types), and of newer ones those that
 * websites serve.
 */
const FILE_EXTENSIONS = new Set([
    "html htm shtml css xml gif jpeg jpg js atom rss mml txt jad wml htc avif png svg svgz tif tiff wbmp webp ico jng bmp",
    "woff woff2 jar war ear json hqx doc pdf ps eps ai rtf m3u8 kml kmz xls eot odg odp ods odt pptx xlsx docx wmlc wasm",
    "7z cco jardiff jnlp run pl pm prc pdb rar rpm sea swf sit tcl tk der pem crt xpi xhtml xspf zip bin exe dll deb dmg",
    "iso img msi msp msm mid midi kar mp3 ogg m4a ra 3gpp 3gp ts mp4 mpeg mpg mov webm flv m4v mng asx asf wmv avi",
    "mjs cjs map webmanifest jsonld geojson ttf otf csv tsv md markdown yaml yml toml ics vcf epub ppt apk gz tgz br zst",
    "bz2 xz tar jxl heic jfif apng opus flac aac wav oga ogv mkv mpd vtt srt glb gltf ipynb asc sig sha256",
].flatMap((line) => line.split(" ")));
/** Whether the path names a file, not a page or folder. */
function isFile(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const dot = name.lastIndexOf(".");
    return name.startsWith(".") || (dot > 0 && FILE_EXTENSIONS.has(name.slice(dot + 1).toLowerCase()));
}
/** Whether a directory index may be called so; the empty name turns it off. */
function isIndexName(name) {
    return /^[^/*?#\s\x00-\x1f]*$/.test(name) && name !== "." && name !== "..";
}
/** Every form of the page at this path, itself first. One with a query string has no other. */
function pageForms(path, { directoryIndex, cleanUrls }, grammar) {
    if (path.includes("?"))
        return [path];
    const index = (0,encode/* encodeTyped */.LT)(directoryIndex, grammar);
    const stem = cleanUrls ? pageStem(path, index) : directoryStem(path, index);
    if (stem === null)
        return [path];
    const found = new Set([path, ...formsOf(stem, index, cleanUrls)]);
    const name = cleanUrls ? cleanIndex(index) : null;
    if (name !== null && stem.endsWith(name)) {
        for (const form of formsOf(stem.slice(0, -name.length), index, true))
            found.add(form);
    }
    return [...found];
}
/**
 * The forms that a path which starts with `prefix` may have outside of `prefix*`: those of a page whose ending begins
 * within the prefix, as `/posts` is a form of `/posts/` and hence of what `/posts/$1` may be.
 */
function formsOutside(prefix, { directoryIndex, cleanUrls }, grammar) {
    if (prefix.includes("?"))
        return [];
    const index = (0,encode/* encodeTyped */.LT)(directoryIndex, grammar);
    const endings = [...(index === "" ? [] : [`/${index}`]), ...(cleanUrls ? ["/", ".html"] : [])];
    const name = cleanUrls ? cleanIndex(index) : null;
    if (name !== null)
        endings.push(...endings.map((ending) => name + ending));
    const found = new Set();
    for (const ending of endings) {
        for (let length = 1; length <= ending.length; length++) {
            if (!prefix.endsWith(ending.slice(0, length)))
                continue;
            for (const form of formsOf(prefix.slice(0, -length), index, cleanUrls)) {
                if (!form.startsWith(prefix))
                    found.add(form);
            }
        }
    }
    return [...found];
}
/**
 * Gives the targets that purge a path with all its query strings. Of a file that is a wildcard; one for a page or a folder
 * would take along what lies below it.
 */
function variantTargets(path, grammar) {
    if (path.includes("?") || isFile(path))
        return [(0,encode/* prefixTarget */.i6)(path, grammar)];
    return [(0,encode/* exactTarget */.lA)(path, grammar), (0,encode/* prefixTarget */.i6)(`${path}?`, grammar)];
}
/** The path without the name of the directory index: below it lies what a submodule or symlink holds. */
function directoryOf(path, directoryIndex, grammar) {
    const plain = path.split("?", 1)[0];
    const stem = directoryStem(plain, (0,encode/* encodeTyped */.LT)(directoryIndex, grammar));
    return `${stem ?? plain}/`;
}
function formsOf(stem, index, cleanUrls) {
    const directory = [`${stem}/`, ...(index === "" ? [] : [`${stem}/${index}`])];
    // The root has no name that could lose its slash or gain an ending.
    if (!cleanUrls || stem === "" || stem.endsWith("/"))
        return directory;
    return [stem, ...directory, `${stem}.html`];
}
/** `/a/index` is a clean form of `/a/index.html`, which is `/a/`. */
function cleanIndex(index) {
    return index.endsWith(".html") && index !== ".html" ? `/${index.slice(0, -5)}` : null;
}
function directoryStem(path, index) {
    if (path.endsWith("/"))
        return path.slice(0, -1);
    return index !== "" && path.endsWith(`/${index}`) ? path.slice(0, -index.length - 1) : null;
}
function pageStem(path, index) {
    const stem = directoryStem(path, index);
    if (stem !== null)
        return stem;
    if (!isFile(path))
        return path;
    return path.endsWith(".html") && !path.endsWith("/.html") ? path.slice(0, -5) : null;
}

// EXTERNAL MODULE: ./build/src/url/grammar.js
var url_grammar = __webpack_require__(7878);
;// CONCATENATED MODULE: ./build/src/rules/options.js




const BOOLEAN = { read: readBoolean, allowed: "true or false" };
/** The word of the input `directory-index` that leaves it to the rules; a file of this name would be none of any site. */
const AUTO = "auto";
/** A path that leads out of no folder. */
const FOLDER = /^(?![/\\]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))[^\x00-\x1f\x7f]+$/;
/** How each option is written, wherever it stands. */
const OPTIONS = {
    directoryIndex: {
        name: "directory-index",
        read: (text) => (isIndexName(text) && text !== AUTO ? text : null),
        allowed: 'the name of a file without slashes, such as index.html, or "" to turn it off',
    },
    cleanUrls: { name: "clean-urls", ...BOOLEAN },
    queryStrings: { name: "query-strings", ...BOOLEAN },
    maxPaths: {
        name: "max-paths",
        read: (text) => (/^[1-9]\d{0,5}$/.test(text) && Number(text) <= url_grammar/* MOST_PATHS */.RO ? Number(text) : null),
        allowed: `a whole number from 1 to ${(0,src_number/* grouped */.zD)(url_grammar/* MOST_PATHS */.RO)}`,
    },
    buildDir: {
        name: "build-dir",
        read: (text) => (FOLDER.test(text) ? text : null),
        allowed: "the path of a folder in the workspace, such as dist",
    },
    site: {
        name: "site",
        read: address/* siteOrigin */.ii,
        allowed: "origins without a path, such as https://www.example.com",
        isList: true,
    },
};
const FIELDS = Object.keys(OPTIONS);
/** The keys of options, which are the names of the inputs. */
const OPTION_KEYS = FIELDS.map((field) => OPTIONS[field].name);
/** The options of rules that set none. */
const NO_OPTIONS = { values: {}, places: {} };
/** Reads those of the entries that are options. `fail` refuses what the input of the same name would not take. */
function readOptions(entries, placeOf, fail) {
    const found = FIELDS.flatMap((field) => {
        const { name, isList, allowed, read } = OPTIONS[field];
        const value = entries.find(({ key }) => key.text === name)?.value;
        if (value === undefined)
            return [];
        const texts = value.kind === "text" ? [value] : value.kind === "list" && isList ? value.items : null;
        if (texts === null) {
            const held = value.kind === "nothing" ? value.kind : `a ${value.kind}`;
            return fail(value.offset, `${name} holds ${held}; write ${allowed}`);
        }
        const values = texts.map(({ text, offset }) => read(text) ?? fail(offset, `${name} is ${JSON.stringify(text)}; write ${allowed}`));
        return [{ field, value: isList ? values : values[0], place: placeOf(value.offset) }];
    });
    return {
        values: Object.fromEntries(found.map(({ field, value }) => [field, value])),
        places: Object.fromEntries(found.map(({ field, place }) => [field, place])),
    };
}
function readBoolean(text) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    return /^(?:false|False|FALSE)$/.test(text) ? false : null;
}

;// CONCATENATED MODULE: ./build/src/regular-file.js


/** The path names a folder, a pipe or a device, or a file that is too large. */
class IrregularFileError extends Error {
    name = "IrregularFileError";
}
/** Opening a pipe must not wait for its writer. Windows has neither such pipes nor this flag. */
const OPEN = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** Reads a file of `largest` bytes at most. Throws IrregularFileError, or the error of the system. */
function readRegularFile(path, largest) {
    const file = (0,external_node_fs_.openSync)(path, OPEN);
    try {
        const stats = (0,external_node_fs_.fstatSync)(file);
        if (!stats.isFile())
            throw new IrregularFileError("it is no regular file");
        if (stats.size > largest)
            throw new IrregularFileError(`it has ${stats.size} bytes, and ${largest} are allowed`);
        return (0,external_node_fs_.readFileSync)(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Whether a path leads out of a folder. Both are absolute, and without the symlinks that are to be followed. */
function isOutside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return (0,external_node_path_.isAbsolute)(way) || /^\.\.(?:[/\\]|$)/.test(way);
}

;// CONCATENATED MODULE: ./build/src/git/checkout.js




/** Most bytes of HEAD, of a ref and of the configuration. */
const LARGEST_TEXT = 1024 * 1024;
/** Most bytes of packed-refs: more than 200,000 refs. */
const LARGEST_REFS = 16 * 1024 * 1024;
/** Reads a checkout; null where the folder is none with a `.git` folder of its own. */
function readCheckout(folder) {
    const head = readText(folder, "HEAD");
    return head === null ? null : { head: findCommit(folder, head.trim()), origin: findOrigin(readConfig(folder)) };
}
/** Reads a file of `.git`; null where it is none, or too large. */
function readText(folder, path, largest = LARGEST_TEXT) {
    try {
        return readRegularFile((0,external_node_path_.join)(folder, ".git", path), largest).toString("utf8");
    }
    catch {
        return null;
    }
}
function readConfig(folder) {
    return readText(folder, "config") ?? "";
}
function findCommit(folder, head) {
    if (isSha(head))
        return head;
    const [, ref] = /^ref: (refs\/[^\0-\x20\\]+)$/.exec(head) ?? [];
    if (ref === undefined || ref.split("/").includes(".."))
        return null;
    const loose = readText(folder, ref)?.trim();
    if (isSha(loose))
        return loose;
    const packed = readText(folder, "packed-refs", LARGEST_REFS) ?? "";
    const line = packed.split("\n").find((line) => line.endsWith(` ${ref}`));
    const sha = line?.slice(0, line.indexOf(" "));
    return isSha(sha) ? sha : null;
}
/** https://git-scm.com/docs/git-config#_syntax, as far as `git remote add` and actions/checkout write it. */
function findOrigin(config) {
    const [, section = ""] = /^\[remote "origin"\]([^[]*)/m.exec(config) ?? [];
    return /^\s*url\s*=\s*(\S+)\s*$/m.exec(section)?.[1] ?? null;
}
/** Whether a checkout is one of this repository, `owner/name`, on any server and by any protocol. */
function isCheckoutOf({ origin }, repository) {
    const path = origin?.replace(/\/?(?:\.git)?\/?$/, "").toLowerCase() ?? "";
    const name = repository.toLowerCase();
    return path.endsWith(`/${name}`) || path.endsWith(`:${name}`);
}
/**
 * Finds the folder of a checkout's objects; null where git had better not read it. Git opens anything that bears the name
 * of an object, and a pipe in its place would hold it for ever. And it goes on to the folders that `info/alternates` names.
 */
async function findObjects({ workspace, sha }) {
    if (workspace === null)
        return null;
    // A workspace may hold another repository, even one of the other hash.
    const isSha256 = /objectformat\s*=\s*sha256/i.test(readConfig(workspace));
    if (isSha256 !== (sha.length === 64))
        return null;
    const objects = (0,external_node_path_.resolve)(workspace, ".git", "objects");
    const entries = await (0,promises_.readdir)(objects, { recursive: true, withFileTypes: true }).catch(() => []);
    const borrows = (0,external_node_path_.join)(objects, "info");
    const isOdd = (entry) => !(entry.isFile() || entry.isDirectory()) || (entry.parentPath === borrows && entry.name.endsWith("alternates"));
    return entries.length === 0 || entries.some(isOdd) ? null : objects;
}

;// CONCATENATED MODULE: ./build/src/git/trouble.js
/** The repository cannot be read, or not in full: what it holds is unknown, not "nothing". */
class UnreadableError extends Error {
    name = "UnreadableError";
}
/** Returns an UnreadableError as a value: the base is then unknown, `when-unknown` decides, and the run goes on. */
async function reading(promise) {
    try {
        return await promise;
    }
    catch (error) {
        if (error instanceof UnreadableError)
            return error;
        throw error;
    }
}
/**
 * Git's messages when the server takes no token, does not take this one, or does not let it read the repository: GitHub
 * answers the last with 404.
 */
const REFUSED = /Authentication failed|could not read (?:Username|Password)|returned error: 40[13]\b|^remote: .*not found|^fatal: repository '.*' not found/im;
/** The messages of git, or of the curl below it, when no server answers, or only one that is down. */
const UNREACHABLE = /Could not resolve|Could ?n[o']t connect|Failed to connect|Connection (?:refused|reset|timed out)|timed out|too slow|returned error: 5\d\d|certificate|SSL|TLS|the remote end hung up/i;
/** Classifies the message of a git that talked to a server; null when the message tells nothing. */
function troubleOf(stderr) {
    if (REFUSED.test(stderr))
        return "refused";
    return UNREACHABLE.test(stderr) ? "unreachable" : null;
}
/** The messages of git's TLS libraries for a certificate whose issuer they do not know. */
const UNTRUSTED = /certificate problem|certificate verif|verify failed|self.signed certificate|UNTRUSTED_ROOT/i;
/** Whether git failed because it does not trust the server. */
function isUntrusted(stderr) {
    return UNTRUSTED.test(stderr);
}
/** The first that takes settings from the environment, where no other process reads the token: GIT_CONFIG_COUNT in git(1). */
const OLDEST = [2, 31];
const OLDEST_GIT = OLDEST.join(".");
/** Whether `git version` names a git that this action cannot use. */
function isTooOld(version) {
    const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? [];
    if (major === undefined)
        return false;
    return Number(major) < OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/git/path.js

/** Stands for bytes of a name that a decoder before us has replaced: a lone surrogate that no byte decodes to. */
const UNKNOWN = "\uDFFF";
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
/** Decodes a name as git wrote it. Never fails: bytes that are not UTF-8 become U+DC80 to U+DCFF. */
function decodePath(bytes) {
    return ((0,external_node_buffer_.isUtf8)(bytes) ? utf8.decode(bytes) : decodeMixed(bytes));
}
/** The bytes of a name. A name with UNKNOWN has none: U+FFFD stands for it. */
function encodePath(path) {
    if (path.isWellFormed())
        return Buffer.from(path, "utf8");
    const parts = [];
    for (const char of path) {
        const code = char.codePointAt(0);
        parts.push(code >= 0xdc80 && code <= 0xdcff ? Buffer.of(code - 0xdc00) : Buffer.from(char, "utf8"));
    }
    return Buffer.concat(parts);
}
/** Whether each character is one byte of UTF-8 as well: so are nearly all names, and those need no decoding. */
function isAscii(text) {
    return /^[\0-\x7f]*$/.test(text);
}
/** Decodes a text of bytes as `decodePath` does. A whole path is its names: no character of UTF-8 holds a slash. */
function decodeText(text) {
    return isAscii(text) ? text : decodePath(Buffer.from(text, "latin1"));
}
/** The bytes of a name as a text. */
function encodeText(path) {
    return isAscii(path) ? path : encodePath(path).toString("latin1");
}
/** Takes a name from JSON or text, where U+FFFD shows that a decoder met bytes that are not UTF-8. */
function pathFromText(text) {
    return text.replaceAll("\uFFFD", UNKNOWN);
}
/** The name for people: bytes that are not text become U+FFFD. */
function displayPath(path) {
    return path.toWellFormed();
}
/** Takes the bytes sequence by sequence, of the length that the first byte announces. */
function decodeMixed(bytes) {
    let text = "";
    for (let at = 0; at < bytes.length;) {
        const first = bytes[at];
        const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        const sequence = bytes.subarray(at, at + length);
        const isWhole = (0,external_node_buffer_.isUtf8)(sequence);
        text += isWhole ? utf8.decode(sequence) : String.fromCharCode(0xdc00 + first);
        at += isWhole ? length : 1;
    }
    return text;
}

;// CONCATENATED MODULE: ./build/src/rules/spelling.js
/** The glob is wrong; the message says why, and no place. `meant` is the glob that the message proposes, null without one. */
class GlobError extends Error {
    meant;
    constructor(message, { meant = null, cause } = {}) {
        super(message, { cause });
        this.meant = meant;
    }
}
/** Longest glob, in characters. */
const MAX_GLOB_LENGTH = 1000;
/** A backslash before what is no character of its own is one between names, as Windows writes them. */
const SEPARATOR = /(?<!\\)(?:\\\\)*\\(?![!-\-:-@[-`{-~])/;
/** Text that starts with `!` is a list of files to leave out, but for `!(…)`. */
const NEGATED = /^!(?!\()/;
const QUOTE = /(?<!\\)((?:\\\\)*)"/g;
/** A parenthesis that opens no `@(…)` or the like, and one pair. */
const BARE_PARENTHESIS = /(?<![@?+*!\\])\(/;
const BARE_PAIR = /(?<![@?+*!\\])\(([^()]*)\)/g;
/** Routes are folders and files called so: `[slug]`, `[...path]`, `[[lang]]`, `[page=fruit]`, `[slug].json.ts`. */
const ROUTE = /^\[{1,2}(?:\.\.\.)?[\w@=-]+\]{1,2}(?=\.|$)/;
/** One character of some, and surely no name: `[a-z]`, `[0-9_]`, `[12]`, `[x]`. */
const SURELY_A_SET = /^\[(?:\w-\w|_|-)+\]|^\[\d+\]|^\[\w\]/;
/** Refuses a glob whose text cannot mean what was meant. `accepts` judges what to propose in its place. */
function checkSpelling(glob, accepts) {
    if (glob === "")
        throw new GlobError("a glob is empty; write ** for every file");
    if (glob.length > MAX_GLOB_LENGTH) {
        throw new GlobError(`a glob of ${glob.length} characters is too long, ${MAX_GLOB_LENGTH} are allowed; write several rules`);
    }
    const better = mended(glob);
    const meant = better !== glob && accepts(better) ? better : null;
    const fault = faultOf(glob, meant);
    if (fault !== null)
        throw new GlobError(`the glob ${glob} ${fault}`, { meant });
}
/** Says what is wrong with a glob, and what to write instead. */
function faultOf(glob, meant) {
    const fix = meant === null ? "" : `; write ${meant}`;
    if (NEGATED.test(glob))
        return `starts with !; to leave files out, list ${meant ?? "them"} under ignore:, beside rules:`;
    if (/^\.?\//.test(glob))
        return `starts with a slash or ./, but a path in the repository does not${fix}`;
    if (glob.endsWith("/"))
        return `ends with a slash, but only files are matched${fix}`;
    // picomatch never returns from four backslashes at the end.
    if (glob.includes("\\\\\\"))
        return "holds more than two backslashes in a row; write two for the character";
    if (SEPARATOR.test(glob))
        return `separates names with a backslash${fix} (a backslash only says that a character such as * means itself)`;
    if (glob.search(QUOTE) >= 0)
        return 'holds a double quote, which hides wildcards; write \\" for the character';
    if (/\*{3}/.test(glob))
        return "holds more than two stars in a row; write ** for any directories or * for a part of a name";
    if (/(?:^|\/)\*\*\/\*\*(?:\/|$)/.test(glob))
        return "holds **/**, which is no more than **; write it once, so that $1 is clear";
    if (BARE_PARENTHESIS.test(masked(glob))) {
        const choice = meant?.includes("@(") ? "" : " for the characters or @(a|b) for a choice";
        return `holds bare parentheses; write ${meant ?? "\\( and \\)"}${choice}`;
    }
    const [route] = routesIn(glob);
    if (route !== undefined) {
        const one = /^\[\w/.test(route) ? `, or @(${route}) for one of these characters` : "";
        return `holds ${route}, which stands for one character; write ${meant ?? escaped(route)} for the name ${route}${one}`;
    }
    if (globstarsIn(glob).some(({ before, after }) => before || after))
        return `holds ** beside other text, where it is no more than *${fix}, or * for a part of a name`;
    return null;
}
/** Guesses the glob that was meant by one that is refused. */
function mended(glob) {
    const plain = (SEPARATOR.test(glob) ? glob.replaceAll("\\", "/") : glob)
        .replace(NEGATED, "")
        .replace(/^(?:\.?\/)+/, "")
        .replace(QUOTE, '$1\\"')
        .replace(/\*{3,}/g, "**")
        .replace(BARE_PAIR, (_, inner) => (inner.includes("|") ? `@(${inner})` : `\\(${inner}\\)`))
        // Beside a `|`, picomatch takes `**` for no more than `*`.
        .replace(/@\(([^()]*(?:\|\*\*|\*\*\|)[^()]*)\)/g, (_, inner) => `{${inner.replaceAll("|", ",")}}`);
    const named = routesIn(plain).reduce((text, route) => text.replace(route, () => escaped(route)), plain);
    const stars = globstarsIn(named).reduceRight((text, { at, before, after }) => `${text.slice(0, at)}${before ? "*/" : ""}**${after ? "/*" : ""}${text.slice(at + 2)}`, named);
    const ended = stars.replace(/\/+$/, "/**").replace(/(^|\/)\*\*(?:\/\*\*)+(?=\/|$)/g, "$1**");
    // Everything was left out by `!`.
    return ended || (glob.startsWith("!") ? glob : "**");
}
/** The glob with a backslash before each of its brackets that has none. */
function escaped(glob) {
    return glob.replace(/(?<!\\)[[\]()]/g, "\\$&");
}
/** Names in brackets that fill a name of the path but for its ending, and the others of that name. */
function routesIn(glob) {
    return glob.split("/").flatMap((name) => {
        if (!ROUTE.test(name) || SURELY_A_SET.test(name))
            return [];
        return name.match(/\[{1,2}[^[\]]*\]{1,2}/g) ?? [];
    });
}
/** Where `**` stands, and whether text stands right before or after it: then it is no wildcard of its own. */
function globstarsIn(glob) {
    const text = masked(glob);
    return Array.from(text.matchAll(/\*\*(?!\()/g), ({ index: at }) => {
        const isChoice = text.slice(0, at).split("{").length > text.slice(0, at).split("}").length;
        return {
            at,
            before: at > 0 && !(isChoice ? "/({," : "/(").includes(text[at - 1]),
            after: at + 2 < text.length && !(isChoice ? "/)}," : "/)").includes(text[at + 2]),
        };
    });
}
/** The glob with what is escaped or stands in brackets blotted out. */
function masked(glob) {
    return glob.replace(/\\.|\[(?:\\.|[^\\\]])+\]/gs, (hidden) => "_".repeat(hidden.length));
}

;// CONCATENATED MODULE: ./build/src/rules/capture.js

/** How picomatch writes `*`. */
const STAR = "[^/]*?";
const STAR_SOURCE = String.raw `\[\^/\]\*\?`;
const PLAIN_TEXT = String.raw `(?:\\[^\w/]|[^\\[\](){}*+?.|^$/])+`;
const TEXT_AFTER_STAR = new RegExp(`${STAR_SOURCE}\\)*${PLAIN_TEXT}$`);
const STAR_TEXT_STAR = new RegExp(`${STAR_SOURCE}(\\)*)(${PLAIN_TEXT})(?=\\(?${STAR_SOURCE})`, "g");
/** How picomatch writes `**` where that is a wildcard of its own. */
const GLOBSTAR = "(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)";
/** How picomatch ends a `!(…)` that it holds against all that is left of a path. */
const ANCHORED = ")$)";
/** The expression behind the text of a `!(…)`. */
const REST_OF_NEGATION = `$)${STAR})`;
/** Parts of a glob that leave something out, and are followed by more: each doubles the regular expression. */
const MAX_NEGATIONS = 6;
/** Begins the group of an outermost wildcard. picomatch writes no group that captures. */
const CAPTURE = "(";
const NO_CAPTURE = "(?:";
/**
 * The regular expression of picomatch's tokens with a group around each outermost wildcard. picomatch's own `capture` has
 * no group for `{1..9}`, groups for wildcards inside others, and breaks `!(…)`.
 * Throws GlobError where a token is raw regular expression rather than glob, or matching could take forever.
 */
function captureSource(tokens, glob) {
    const fail = (message) => {
        throw new GlobError(`the glob ${glob} ${message}`);
    };
    const names = [[]];
    let parts = names[0];
    const groups = [];
    const pieces = [];
    /**
     * Behind which piece the text of a `!(…)` ends that is followed by more. picomatch refuses what only begins with such a
     * text: `index2.md` for `!(index).md`, whose pages would stay old. What follows belongs there, up to the end.
     */
    const negations = [];
    const opening = () => (groups.length > 0 ? NO_CAPTURE : CAPTURE);
    /** Puts a group around the part of a token that is the wildcard itself. */
    const wrap = (piece, wildcard = piece) => {
        const at = piece.indexOf(wildcard);
        pieces.push(piece.slice(0, at), opening(), wildcard, ")", piece.slice(at + wildcard.length));
    };
    /** Begins another name or choice. */
    const begin = (lists) => {
        parts = [];
        lists.push(parts);
    };
    for (const [at, token] of tokens.entries()) {
        const piece = (token.output ?? token.value) + (token.suffix ?? "");
        const next = tokens[at + 1];
        const opensExtglob = next?.type === "paren" && next.value === "(" && (next.extglob === true || token.type === "at");
        const isGroup = token.type === "paren" || (token.type === "brace" && (piece === "(" || piece === ")"));
        if (groups.length > 0 && token.value.includes("/"))
            parts.push("/");
        if (groups.length === 0 && token.type === "slash")
            begin(names);
        if (opensExtglob) {
            pieces.push(piece);
        }
        else if (token.type === "star") {
            if (!endsInTextAfterStar(pieces.join("")))
                parts.push("*");
            wrap(piece, STAR);
        }
        else if (token.type === "globstar") {
            parts.push("**");
            wrap(piece, GLOBSTAR);
        }
        else if (token.type === "bracket" && !token.value.startsWith("\\")) {
            wrap(piece);
        }
        else if (isGroup && (piece === "(" || token.value === "(")) {
            const kind = token.type === "brace" ? "brace" : tokens[at - 1]?.value;
            if (kind !== "brace" && token.extglob !== true && tokens[at - 1]?.type !== "at")
                fail("holds bare parentheses; write \\( and \\) for the characters or @(a|b) for a choice");
            pieces.push(opening(), token.extglob === true ? piece : "");
            if (kind === "?")
                parts.push("?");
            else if (kind !== "@" && kind !== "brace")
                parts.push("*");
            const group = { kind, start: at, choices: [], around: parts };
            parts.push(group.choices);
            groups.push(group);
            begin(group.choices);
        }
        else if (isGroup) {
            const group = groups.pop() ?? fail("holds ) without (; write \\) for the character");
            parts = group.around;
            if (group.kind === "+" || group.kind === "*")
                checkRepeated(tokens.slice(group.start + 1, at), fail);
            if (group.kind === "!" && !piece.startsWith(ANCHORED)) {
                if (groups.length > 0)
                    fail("holds a !(…) between other brackets that is not the end; write a rule for each choice");
                negations.push(pieces.push(")"));
                parts.push("?");
                pieces.push(REST_OF_NEGATION, ")");
            }
            else
                pieces.push(piece, group.kind === "@" || group.kind === "brace" ? "" : ")");
        }
        else if (token.type === "brace" && !piece.startsWith("\\")) {
            if (!/^\[.-.\]$/su.test(piece))
                fail("holds a range of more than one character a side; write {8,9,10} or [0-9]");
            wrap(piece);
        }
        else {
            checkRaw(token, groups, fail);
            pieces.push(piece);
        }
        const bars = token.type === "comma" && piece === "|" ? 1 : token.type === "text" ? unescapedBars(token.value) : 0;
        for (let bar = 0; bar < bars && groups.length > 0; bar++)
            begin(groups.at(-1).choices);
    }
    if (groups.length > 0)
        fail("has a bracket without a partner; close it, or put a backslash before it to mean the character");
    if (negations.length > MAX_NEGATIONS)
        fail(`holds more than ${MAX_NEGATIONS} times a !(…) with something behind it; list what to leave out under ignore:`);
    const wildcards = pieces.filter((piece) => piece === CAPTURE).length;
    // From the last on, since what follows the first holds the others.
    for (const end of negations.toReversed()) {
        const rest = pieces.slice(end + 2).map((piece) => (piece === CAPTURE ? NO_CAPTURE : piece));
        pieces.splice(end, 0, rest.join(""));
    }
    return {
        source: stopping(`^(?:${pieces.join("")})$`),
        corrected: negations.length > 0,
        wildcards,
        names,
    };
}
function unescapedBars(text) {
    return text.replace(/\\./gs, "").split("|").length - 1;
}
/** picomatch passes some characters to the regular expression, where they are no longer glob. */
function checkRaw(token, groups, fail) {
    const extglob = groups.some((group) => group.kind !== "brace");
    if (token.type === "plus" && token.value === "+" && token.output === undefined) {
        fail("holds a + after a bracket or within parentheses; write \\+ for the character or +(…) to repeat");
    }
    if (token.type !== "text")
        return;
    if (token.value.startsWith("?"))
        fail("holds a ? next to a parenthesis; write [^/] for any character");
    if (/^[+*]\(/.test(token.value))
        fail(REPEATED);
    if (!extglob && unescapedBars(token.value) > 0)
        fail("holds a | outside of @(a|b); write {a,b} for a choice or \\| for the character");
}
const REPEATED = "repeats in +(…) or *(…) what can be divided in many ways; repeat one piece of text with ? and […], or plain texts " +
    "that start with different characters, such as +([0-9]) or *(ab|cd)";
/** Refuses a repetition that divides in several ways: the ways through `+(a|aa)` double with each character of a path. */
function checkRepeated(tokens, fail) {
    const fixed = tokens.every(({ type }) => ["text", "dot", "slash", "qmark", "bracket", "comma"].includes(type));
    const text = tokens.map(({ value }) => value).join("");
    const texts = text.replace(/\\./gs, (pair) => (pair === "\\|" ? "_" : pair)).split("|");
    if (texts.length === 1 && fixed && text !== "")
        return;
    const plain = tokens.every(({ type }) => ["text", "dot", "slash", "comma"].includes(type));
    const firsts = texts.map((choice) => /^(?:\\.|[^\\])/su.exec(choice)?.[0]);
    if (!plain || firsts.includes(undefined) || new Set(firsts).size < firsts.length)
        fail(REPEATED);
}
/** Whether a star that comes now makes `stopping` end the one before at the text between them. */
function endsInTextAfterStar(source) {
    return TEXT_AFTER_STAR.test(source);
}
/**
 * The same regular expression without the ways of `*a*a*a*b`, which are as many as the length of a name to the power of
 * its stars. When a second star follows in the same name, the first need only reach to the nearest text: the second takes
 * up the rest.
 */
function stopping(source) {
    return source.replace(STAR_TEXT_STAR, (_, close, text) => `(?:(?!${text})[^/])*?${close}${text}`);
}

;// CONCATENATED MODULE: ./build/src/rules/glob.js




/**
 * How picomatch is called, whatever the system: its own default reads backslashes in paths as slashes on Windows. `posix`
 * reads `[!a]` as bash does; without `literalBrackets: false`, `[ab]` would take a folder of that name as well.
 */
const PICOMATCH_OPTIONS = {
    dot: true,
    flags: "s",
    literalBrackets: false,
    nonegate: true,
    posix: true,
    windows: false,
};
/** Compiles a glob. Throws GlobError for one that cannot mean what was meant, or would take too long on any path. */
function compileGlob(glob) {
    return compileIf(glob, isGlob);
}
function isGlob(text) {
    try {
        compileIf(text, () => false);
        return true;
    }
    catch (error) {
        if (error instanceof GlobError)
            return false;
        throw error;
    }
}
function compileIf(glob, accepts) {
    checkSpelling(glob, accepts);
    // Without `debug` a glob that makes no regular expression matches nothing, silently.
    const theirs = compile(glob, () => picomatch.makeRe(glob, { ...PICOMATCH_OPTIONS, debug: true }));
    const { source, corrected, wildcards, names } = captureSource(tokensOf(glob), glob);
    const capture = compile(glob, () => new RegExp(source, PICOMATCH_OPTIONS.flags));
    // picomatch's own is not always what its tokens say: `**/!(a*)!(a/b)` takes the path `.`. What either takes is taken.
    const judge = new RegExp(stopping(theirs.source) + (corrected ? `|${source}` : ""), PICOMATCH_OPTIONS.flags);
    const unknown = Array.from({ length: wildcards }, () => UNKNOWN);
    const isBounded = boundEffort(glob, names);
    const [head] = /^(?:[\w.-]+(?:\/[\w.-]+)*)?/.exec(glob);
    const [tail] = /[\w.-]*$/.exec(glob);
    const judged = (path) => {
        if (path === glob)
            return true;
        // Tells most paths apart, whatever their length. picomatch lets some globs match a path that ends in a slash.
        if (!path.startsWith(head) || !(path.endsWith(tail) || path.endsWith("/")))
            return false;
        return isBounded(path) ? judge.test(path) : "unsure";
    };
    return {
        wildcards,
        test: (path) => judged(path) === true,
        match(path) {
            const is = judged(path);
            if (!is)
                return null;
            const found = is === "unsure" ? null : capture.exec(path);
            // picomatch takes a few paths for other reasons than its own tokens. Captures that cannot be told get widened.
            if (found === null)
                return unknown;
            const captures = found.slice(1).map((text) => text ?? "");
            return captures.some((text) => splitsCharacter(path, text)) ? unknown : captures;
        },
    };
}
function compile(glob, build) {
    try {
        return build();
    }
    catch (cause) {
        const message = `the glob ${glob} is not complete: a bracket lacks its partner or content; mend it, or put a backslash before it to mean the character`;
        throw new GlobError(message, { cause });
    }
}
// The types of picomatch's parser know neither its options nor what else a token has.
function tokensOf(glob) {
    return picomatch.parse(glob, PICOMATCH_OPTIONS).tokens;
}
/** Whether the text may begin or end within a character of two code units: `?` is one unit to picomatch. */
function splitsCharacter(path, text) {
    if (/[\uD800-\uDBFF]$/.test(text))
        return true;
    return /^[\uDC00-\uDFFF]/.test(text) && /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(path);
}
/** Wildcards that may divide one piece of text among them in many ways, which takes time to the power of their number. */
const MAX_TRADING = 3;
/** Ways through the braces and `@(…)` of a glob: their choices, multiplied. */
const MAX_WAYS = 10_000;
/** Most steps that one path may take by this bound, which is far above those taken: at the limit 2 ms were measured. */
const MAX_STEPS = 10_000_000;
/** Longest name of a file or folder, and longest path: no common file system has longer ones. */
const MAX_NAME_LENGTH = 255;
const MAX_PATH_LENGTH = 4096;
/**
 * Tells whether a path is matched in bounded time by a glob's regular expression. JavaScript tries one way after another,
 * and a name can be made for which there are more ways than there is time. Throws GlobError for a glob that takes long on
 * any path.
 */
function boundEffort(glob, names) {
    const globstars = countMost(names.flat(), "**");
    if (Math.max(globstars, ...names.map((name) => countMost(name, "*"))) > MAX_TRADING) {
        throw new GlobError(`the glob ${glob} holds more than ${MAX_TRADING} wildcards that can divide the same text among them; put plain text between them or write several rules`);
    }
    const ways = countWays(names.flat());
    if (ways > MAX_WAYS)
        throw new GlobError(`the glob ${glob} holds more than ${MAX_WAYS} ways through its choices; write several rules`);
    const size = ways * names.length;
    // Where the last `**` ends is tried along with the characters of the path.
    const folders = Math.max(0, globstars - 1);
    /** Wildcards beside one that may hold a slash, as in `{a/*,b}*`, may end anywhere. */
    let crossing = 0;
    /** The end of one wildcard of each name follows from where the others end. */
    let loose = 0;
    for (const name of names) {
        const groups = name.filter((part) => typeof part !== "string");
        const within = countMost(groups, "**");
        if (within + countMost(groups, "/") > 0)
            crossing += within + countMost(name, "*");
        else
            loose += Math.max(0, countMost(name, "*") - 1);
    }
    const quick = Math.min(MAX_NAME_LENGTH, (MAX_STEPS / size) ** (1 / (1 + folders + loose + crossing)) - 1);
    return (path) => {
        // True of nearly all paths: they are as short as if the whole path were one name and each character a folder.
        if (path.length <= quick)
            return true;
        if (path.length > MAX_PATH_LENGTH)
            return false;
        const lengths = path.split("/").map((name) => name.length);
        const longest = Math.max(...lengths);
        if (longest > MAX_NAME_LENGTH)
            return false;
        const steps = lengths.length ** folders * (longest + 1) ** loose * (path.length + 1) ** crossing;
        return size * (path.length + 1) * steps <= MAX_STEPS;
    };
}
/** Most parts of a kind that a path can meet: it takes one choice of each group. */
function countMost(parts, wanted) {
    return parts.reduce((sum, part) => {
        if (typeof part === "string")
            return part === wanted ? sum + 1 : sum;
        return sum + Math.max(...part.map((choice) => countMost(choice, wanted)));
    }, 0);
}
function countWays(parts) {
    return parts.reduce((ways, part) => {
        if (typeof part !== "string")
            return ways * part.reduce((sum, choice) => sum + countWays(choice), 0);
        return part === "?" ? ways * 2 : ways;
    }, 1);
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/src/rules/suggest.js



/** The one of the words that fewest slips of the keyboard make of the text, at most `most`; null if there is none. */
function nearest(text, words, most) {
    const meant = words.length === 0 ? null : (0,mod/* closest */.kp)(text, words);
    return meant !== null && (0,mod/* distance */.Io)(text, meant) <= most ? meant : null;
}
/** Most paths that are held against globs for one suggestion. A repository may have a million. */
const MOST_LOOKS = 2_000_000;
/** Most folders that are tried for one reason to suggest them. */
const MOST_TRIED = 5;
/** Characters that a glob takes for itself where it stands in the name of a folder. */
const SPECIAL = /[\\*?[\](){}!|+@"]/g;
const WILDCARD = /[\\*?[\](){}!]/;
/** No name that a person would type. */
const UNTYPABLE = /[\x00-\x1f\x7f]|\p{Surrogate}/u;
/**
 * For a glob that matches none of the paths: a glob like it that matches some, or null. It names a folder's files, not the
 * folder, has its brackets escaped, differs in its case or in how it writes its accents, stands in another folder
 * (`public/**` for `site/public/**`), in one whose name is spelled almost the same, or in any below.
 */
function suggestGlob(glob, paths) {
    const folders = foldersOf(paths);
    let looks = MOST_LOOKS;
    for (const { folder, rest } of candidates(glob, paths, folders)) {
        const text = folder === "" ? rest : `${folder.replace(SPECIAL, "\\$&")}/${rest}`;
        if (text === glob || UNTYPABLE.test(text) || !folders.has(folder))
            continue;
        const test = testerOf(text);
        const start = folder && `${folder}/`;
        if (test && paths.some((path) => --looks > 0 && path.startsWith(start) && test(path)))
            return text;
    }
    return null;
}
function testerOf(glob) {
    try {
        return compileGlob(glob).test;
    }
    catch (error) {
        if (error instanceof GlobError)
            return null;
        throw error;
    }
}
/** The best first. */
function* candidates(glob, paths, folders) {
    const names = glob.split("/");
    const found = names.findIndex((name, at) => at === names.length - 1 || WILDCARD.test(name));
    /** The folders that the glob names before its first wildcard, and the rest of it. */
    const base = names.slice(0, found);
    const folder = base.join("/");
    const rest = names.slice(found).join("/");
    if (folders.has(glob))
        yield { folder: glob, rest: "**" };
    for (const other of [escaped(glob), glob.normalize("NFC"), glob.normalize("NFD")])
        yield { folder: "", rest: other };
    for (const same of shortest([...folders].filter(inAnyCase(folder))))
        for (const other of endingsOf(rest))
            yield { folder: same, rest: other };
    for (let from = 0; from < base.length; from++) {
        const end = `/${base.slice(from).join("/")}`;
        const called = [...folders].filter((name) => `/${name}`.endsWith(end));
        yield* shortest(called).map((name) => ({ folder: name, rest }));
    }
    if (!WILDCARD.test(rest)) {
        const files = paths.filter((path) => path.endsWith(`/${rest}`));
        yield* shortest(files).map((path) => ({ folder: path.slice(0, -rest.length - 1), rest }));
        for (const path of paths.filter(inAnyCase(glob)))
            yield { folder: "", rest: path.replace(SPECIAL, "\\$&") };
    }
    const similar = similarFolder(base, folders);
    if (similar !== null)
        yield { folder: similar, rest };
    if (!rest.startsWith("**"))
        yield { folder, rest: `**/${rest}` };
}
function inAnyCase(text) {
    const lower = text.toLowerCase();
    return (other) => other.length === text.length && other.toLowerCase() === lower;
}
/** The end of a glob with its file's ending in either case, and all of it in lower case. */
function endingsOf(rest) {
    const ending = /\.[a-z\d]+$/i;
    const lower = rest.replace(ending, (text) => text.toLowerCase());
    const upper = rest.replace(ending, (text) => text.toUpperCase());
    return new Set([rest, lower, upper, rest.toLowerCase()]);
}
/** The folder with another name for the first one on the way that is not there, which two or so slips make of it. */
function similarFolder(base, folders) {
    const at = base.findIndex((_, index) => !folders.has(base.slice(0, index + 1).join("/")));
    if (at < 0)
        return null;
    const start = base.slice(0, at).join("/") + (at > 0 ? "/" : "");
    const siblings = [...folders].filter((name) => name.startsWith(start) && !name.includes("/", start.length));
    const names = siblings.map((name) => name.slice(start.length)).filter((name) => name !== "");
    const meant = nearest(base[at], names, Math.max(1, Math.floor(base[at].length / 3)));
    return meant === null ? null : base.with(at, meant).join("/");
}
/** Every folder that holds one of the paths, at any depth; the root is "". */
function foldersOf(paths) {
    const folders = new Set([""]);
    for (const path of paths) {
        let folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
        while (!folders.has(folder)) {
            folders.add(folder);
            folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
        }
    }
    return folders;
}
/** The few with the fewest folders above them; among equals the first by name. */
function shortest(names) {
    const depth = (name) => name.split("/").length;
    return names.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)).slice(0, MOST_TRIED);
}

// EXTERNAL MODULE: ./node_modules/github-slugger/index.js + 1 modules
var github_slugger = __webpack_require__(2710);
;// CONCATENATED MODULE: ./build/src/rules/template.js





/** A change that a target may make to a capture before it is filled in, as generators make it to the names of files. */
const TRANSFORMS = ["lower", "slug", "page"];
/** The target is wrong; the message says why, and no place. */
class TargetError extends Error {
}
/** CloudFront's limit, the smallest of those who have one. */
const MAX_TAG_LENGTH = 256;
/** A capture (`$1`, `${1}`, `${1:lower}`), a dollar that is none, or text in between. */
const PIECE = /\$(?:(\$)|(\d+)|\{(\d+)((?::[^:{}$]*)*)\})?|[^$]+/g;
/** Reads a target of a glob with this many wildcards; null: of no glob, where a dollar is a dollar. Throws TargetError. */
function parseTarget(text, wildcards) {
    if (text === "")
        throw new TargetError("a target is empty; write a path such as /feed.xml, or [] to purge nothing");
    const fail = (message) => {
        throw new TargetError(`${quote(text)} ${message}`);
    };
    if (/[\x00-\x1f\x7f]/.test(text))
        fail("holds a line break or another control character; write the target on one line, without | or >");
    checkSpaces(text, fail);
    if (text.startsWith("tag:")) {
        const parts = parseParts(text.slice(4), wildcards, fail);
        const typed = parts.filter((part) => typeof part === "string").join("");
        if (parts.length === 0)
            fail("names no tag; write one after the colon, such as tag:news");
        if (typed !== "" && !isTag(typed))
            fail(`is no cache tag: it may hold printable ASCII without spaces, commas and *, at most ${MAX_TAG_LENGTH} characters; write one such as tag:product-$1`);
        return { kind: "tag", parts };
    }
    checkStart(text, fail);
    const wildcard = text.endsWith("*");
    const typed = wildcard ? text.slice(0, -1) : text;
    if (typed.includes("*"))
        fail(`holds a * that is not its last character, the only place for one; write ${text.replace(/\*.*/, "*")}`);
    const parts = parseParts(typed, wildcards, fail);
    const shape = parts.map((part) => (isCapture(part) ? "$" : part)).join("");
    // Browsers resolve dot segments, `%2e` too, before they ask, so no cache holds such a URL.
    if ((0,address/* dotNameAt */.Kv)(wildcard ? `${shape}*` : shape) >= 0)
        fail("holds a . or .. segment, which browsers resolve before they ask; write the path they ask for");
    checkPages(wildcard ? [...parts, "*"] : parts, fail);
    return { kind: "path", parts, wildcard };
}
/** Whether a CDN takes this for a cache tag. */
function isTag(tag) {
    return tag.length <= MAX_TAG_LENGTH && /^[!-)+\-./0-~]+$/.test(tag);
}
/** Whether a part is filled in. */
function isCapture(part) {
    return typeof part !== "string";
}
/** A space is no part of a URL or a tag, and mostly stands between two targets. */
function checkSpaces(text, fail) {
    const targets = text.trim().split(/[\s,]+(?=\/|tag:)/);
    if (targets.length > 1 && /^\s*(?:\/|tag:).*\s/.test(text))
        fail(`holds ${targets.length} targets; write a list: [${targets.map(quote).join(", ")}]`);
    if (text.startsWith("tag:") || !/\s/u.test(text))
        return;
    const written = text.trim().replace(/\$\{[^}]*\}/g, (capture) => capture.replace(/\s/gu, ""));
    fail(`holds a space, which a URL cannot; write ${written.replace(/\s/gu, encodeURIComponent)}`);
}
function checkStart(text, fail) {
    if (/^\/(?!\/)/.test(text))
        return;
    const wanted = "a target starts with one / or with tag:";
    const url = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/]*|\/\/[^/]*\.[^/]*(?=\/))(\/.*)?$/i.exec(text);
    if (url)
        fail(`is a URL, but ${wanted}, without the host; write ${url[1] ?? "/"}`);
    fail(`is no target: ${wanted}; did you mean /${text.replace(/^[./]*\//, "")}?`);
}
function parseParts(text, wildcards, fail) {
    if (wildcards === null)
        return text === "" ? [] : [text];
    const parts = [];
    for (const [piece, dollar, bare, braced, names = ""] of text.matchAll(PIECE)) {
        const last = parts.at(-1);
        const number = bare ?? braced;
        if (number !== undefined) {
            const failFor = (message) => fail(`holds ${piece}, but ${message}`);
            const capture = captureNumber(number, wildcards, failFor);
            const [, ...forms] = names.split(":");
            const transforms = forms.map((form) => transformOf(form, capture, failFor));
            parts.push(transforms.length === 0 ? capture : { capture, transforms });
        }
        else if (piece === "$")
            fail("holds a $ before no number; write $$ for a dollar");
        else if (typeof last === "string")
            parts[parts.length - 1] = (last + (dollar ?? piece));
        else
            parts.push((dollar ?? piece));
    }
    return parts;
}
function captureNumber(digits, wildcards, fail) {
    const [first] = digits;
    if (digits.length > 1)
        fail(`captures go from $0 to $9; write \${${first}}${digits.slice(1)} for $${first} before a digit`);
    if (Number(digits) > wildcards) {
        const has = wildcards === 0 ? "no wildcard" : wildcards === 1 ? "only $1" : `only $1 to $${wildcards}`;
        fail(`its glob has ${has}; write $0 for the whole path of the file`);
    }
    return Number(digits);
}
function transformOf(name, capture, fail) {
    const known = TRANSFORMS.find((transform) => transform === name);
    if (known !== undefined)
        return known;
    const forms = TRANSFORMS.map((transform) => `\${${capture}:${transform}}`);
    const meant = nearest(name.toLowerCase(), TRANSFORMS, 2);
    const fix = meant === null ? `write ${forms.slice(0, -1).join(", ")} or ${forms.at(-1)}` : `did you mean ${meant}?`;
    return fail(`a capture has no form called ${quote(name)}; ${fix}`);
}
/** A folder's page has no name that text could be joined to. */
function checkPages(parts, fail) {
    for (const [at, part] of parts.entries()) {
        if (typeof part !== "object" || !part.transforms.includes("page"))
            continue;
        if (isName(parts, at))
            continue;
        const form = textOf([part]);
        fail(`joins other text to ${form}, of which nothing is left where it is the page of a folder; write it between slashes, such as /docs/${form}/`);
    }
}
/** Whether a part stands alone between slashes, as `${1:page}` must. */
function isName(parts, at) {
    const [before, after = "/"] = [parts[at - 1], parts[at + 1]];
    return typeof before === "string" && before.endsWith("/") && typeof after === "string" && after.startsWith("/");
}
function quote(text) {
    return JSON.stringify(text);
}
/** Parts as rules write them. */
function textOf(parts) {
    const texts = parts.map((part, at) => {
        if (typeof part === "string")
            return part.replaceAll("$", "$$$$");
        const next = parts[at + 1];
        if (typeof part === "number")
            return typeof next === "string" && /^\d/.test(next) ? `\${${part}}` : `$${part}`;
        return `\${${[part.capture, ...part.transforms].join(":")}}`;
    });
    return texts.join("");
}
/** For targets without captures. */
const NO_FILLING = { path: "", captures: [] };
/**
 * Puts the parts together, encoded for the grammar if there is one. Of the slashes around an empty capture one stays; a
 * `//` typed or in a name is left alone.
 */
function fill(parts, { path, captures }, grammar) {
    let text = "";
    let emptied = false;
    for (const part of parts) {
        if (typeof part === "string") {
            const piece = grammar ? (0,encode/* encodeTyped */.LT)(part, grammar) : part;
            text += emptied && piece.startsWith("/") ? piece.slice(1) : piece;
            emptied = false;
            continue;
        }
        const { capture: number, transforms } = typeof part === "number" ? { capture: part, transforms: [] } : part;
        const capture = transforms.reduce(transform, number === 0 ? path : captures[number - 1]);
        if (capture !== "")
            text = joined(text, grammar ? (0,encode/* encodeName */.aA)(capture, grammar) : capture, path);
        emptied = capture === "" && text.endsWith("/");
    }
    return text;
}
/** Both texts, as a piece of the path where it ends in them: that takes a third of the memory, of a million paths. */
function joined(text, capture, path) {
    const from = path.length - capture.length - text.length;
    return from >= 0 && path.endsWith(capture) && path.startsWith(text, from) ? path.slice(from) : text + capture;
}
/** Bytes that are no text, or that nobody knows: a generator may write anything for them. */
const NO_TEXT = /\p{Surrogate}/u;
/** Letters that lower case differs in: Unicode has a rule of its own for them, which not every language follows. */
const AMBIGUOUS_CASE = /[\u0130\u03A3]/;
/** A name that stands for its folder: most generators call it `index`, Hugo `_index` too. */
const INDEX = /(?:^|\/)_?index$/;
/** The capture as a URL has it; UNKNOWN in place of each name of which that is not sure. */
function transform(capture, form) {
    if (form === "page")
        return capture.replace(INDEX, "");
    const names = capture.split("/").map((name) => {
        if (NO_TEXT.test(name) || AMBIGUOUS_CASE.test(name))
            return UNKNOWN;
        if (form === "lower")
            return name.toLowerCase();
        // A name of signs alone has no slug.
        return (0,github_slugger/* slug */.y)(name) || (name && UNKNOWN);
    });
    return names.join("/");
}
/** Whether a capture names the page of its folder. */
function isIndex(capture) {
    return INDEX.test(capture);
}

;// CONCATENATED MODULE: ./build/src/rules/yaml.js

const EXAMPLE = "public/**: /$1";
const NO_RULES = `there are no rules; write at least one, such as ${EXAMPLE}`;
/** Deepest nesting that is read. That of a file of rules is 4: the mapping, the one under `rules:`, a list and its items. */
const MAX_DEPTH = 5;
/** Reads a YAML mapping and fills in the line counter. Under keys that are `bare` a number or boolean is a text, too. */
function readMapping(text, lines, fail, bare) {
    const refuse = (offset, message, cause) => {
        const line = bareText(text, offset);
        return fail(line?.offset ?? offset, line?.message ?? message, cause);
    };
    const root = parseNode(text, lines, refuse);
    if (root === null || ((0,dist/* isScalar */.jn)(root) && root.value === null))
        return fail(0, NO_RULES);
    keepTexts(root, bare);
    const value = read(root, 1, new Map(), refuse);
    if (value.kind === "mapping")
        return value;
    return refuse(value.offset, `rules are a mapping from globs to targets, but this is a ${value.kind}; write rules such as ${EXAMPLE}`);
}
function keepTexts(root, bare) {
    for (const { key, value } of (0,dist/* isMap */.jh)(root) ? root.items : []) {
        const isOther = (0,dist/* isScalar */.jn)(value) && (typeof value.value === "number" || typeof value.value === "boolean");
        if (isOther && (0,dist/* isScalar */.jn)(key) && bare(String(key.value)))
            value.value = value.source;
    }
}
function parseNode(text, lineCounter, refuse) {
    let document;
    try {
        // The keys are checked below, since `uniqueKeys` compares each with all others.
        document = (0,dist/* parseDocument */.Tp)(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
    }
    catch (cause) {
        // The parser recurses, so that brackets by the thousand overflow the stack.
        return refuse(0, `this is not YAML that can be read; write rules such as ${EXAMPLE}`, cause);
    }
    const problems = [...document.errors, ...document.warnings];
    // Of bare text the parser often complains further down, and warns of an ambiguous alias in its own place.
    const first = problems.slice(0, MOST_PROBLEMS);
    const problem = first.find(({ pos }) => bareText(text, pos[0]) !== null) ?? problems[0];
    if (problem === undefined)
        return document.contents;
    const [offset] = problem.pos;
    return refuse(offset, braceMessage(text, offset) ?? syntaxMessage(problem), problem);
}
function syntaxMessage({ code, message }) {
    switch (code) {
        case "MULTIPLE_DOCS":
            return "a second YAML document starts here; write all rules in one";
        case "BLOCK_AS_IMPLICIT_KEY":
            return "this would nest mappings; write tag:x without a space, a text with `: ` in quotes, and every glob in the same column";
        default:
            return `this is not the YAML that rules are: ${message}; write rules such as ${EXAMPLE}`;
    }
}
// Aliases give the very value that their anchor got, and values are as flat as rules: no alias multiplies anything.
function read(node, depth, anchors, refuse) {
    const offset = node.range[0];
    if ((0,dist/* isAlias */.Vj)(node)) {
        const value = anchors.get(node.source) ??
            refuse(offset, `the alias *${node.source} has no anchor before it; write the value itself, such as /*`);
        return { ...value, offset };
    }
    if (depth > MAX_DEPTH)
        refuse(offset, "this is nested too deep; a glob has one target or a list of them");
    const readChild = (child) => read(child, depth + 1, anchors, refuse);
    const value = readValue(node, offset, readChild, refuse);
    if (node.anchor !== undefined)
        anchors.set(node.anchor, value);
    return value;
}
function readValue(node, offset, readChild, refuse) {
    if ((0,dist/* isSeq */.oP)(node))
        return { kind: "list", items: node.items.map((item) => checkItem(readChild(item), refuse)), offset };
    if ((0,dist/* isMap */.jh)(node)) {
        const seen = new Set();
        const entries = node.items.map((pair) => {
            const key = checkKey(pair.key, readChild, refuse);
            if (seen.has(key.text))
                refuse(key.offset, `${yaml_quote(key.text)} stands here for the second time; write it once, with a list of all its targets`);
            seen.add(key.text);
            return { key, value: pair.value === null ? { kind: "nothing", offset: key.offset } : readChild(pair.value) };
        });
        return { kind: "mapping", entries, offset };
    }
    const { value, source } = node;
    if (typeof value === "string")
        return { kind: "text", text: value, offset };
    if (value === null)
        return { kind: "nothing", offset };
    return refuse(offset, `${source} is a ${typeof value} to YAML, not a text; put it in quotes: ${yaml_quote(source ?? String(value))}`);
}
function checkItem(value, refuse) {
    if (value.kind === "text")
        return value;
    const what = value.kind === "nothing" ? "an item without text" : `a ${value.kind}`;
    return refuse(value.offset, `a list holds ${what}, but only texts are allowed; write one text an item, such as - /feed.xml`);
}
function checkKey(key, readChild, refuse) {
    const value = (0,dist/* isScalar */.jn)(key) && key.anchor === undefined ? readChild(key) : null;
    if (key === null || value?.kind !== "text") {
        const offset = key?.range?.[0] ?? 0;
        return refuse(offset, 'a key that is no plain text is no glob; put the glob in quotes, such as "*.html": /$1.html');
    }
    if (value.text === "<<" && (0,dist/* isScalar */.jn)(key) && key.type === "PLAIN")
        refuse(value.offset, "<< merges nothing here; write out the rules");
    return value;
}
/** Bare text that YAML reads as an alias, anchor, tag, list or mapping. Such a line is rarely meant in a file of rules. */
const BARE = /^([ \t]*(?:- +)*)([*{[!@&%`].*?)(\s*:(?:\s.*)?|\s+#.*|\s*)$/;
/** Longest line that may be a rule whose quotes are missing, and most of the parser's complaints that are looked at for one. */
const LONGEST_BARE = 2_000;
const MOST_PROBLEMS = 20;
/** Finds such text at the start of the line at the offset, and says where it is and what is wrong. */
function bareText(text, offset) {
    const { from, line } = lineAt(text, offset);
    const [, start = "", bare, rest = ""] = (line.length <= LONGEST_BARE && BARE.exec(line)) || [];
    if (bare === undefined || (!rest.includes(":") && !start.includes("-")))
        return null;
    const message = `YAML cannot read ${bare} bare because it starts with ${bare[0]}; put it in quotes: ${yaml_quote(bare)}${rest.trim()}`;
    return { offset: from + start.length, message };
}
/** Explains a line with `[/${1}]`: within brackets, braces are a mapping of YAML's. */
function braceMessage(text, offset) {
    const [, target] = /[[,]\s*((?:\/|tag:)[^\s,[\]"'{}]*\$\{\d[^\s,[\]"']*)/.exec(lineAt(text, offset).line) ?? [];
    return target === undefined
        ? null
        : `YAML reads { within [ ] as a mapping; put the target in quotes: ${yaml_quote(target)}`;
}
/** The beginning of the line at the offset, and where it begins. */
function lineAt(text, offset) {
    const from = text.lastIndexOf("\n", offset - 1) + 1;
    return { from, line: text.slice(from, from + LONGEST_BARE + 1).split(/\r?\n/, 1)[0] };
}
function yaml_quote(text) {
    return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

;// CONCATENATED MODULE: ./build/src/rules/parse.js







/** The rules cannot be used. The message says where, what stands there, what is allowed and what would work. */
class RulesError extends Error {
    name = "RulesError";
}
/** Longest text of rules, in characters. */
const MAX_RULES_LENGTH = 100_000;
/** Most rules, and most globs under `ignore:`. */
const MAX_RULES = 1000;
/** Most targets of all rules together. */
const MAX_TARGETS = 10_000;
/** Reads rules from YAML. Throws RulesError. */
function parseRules(text, source) {
    const lines = new dist/* LineCounter */.HN();
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${source}:${line || 1}:${col || 1}`;
    };
    const fail = (offset, message, cause) => {
        throw new RulesError(`${placeOf(offset)}: ${message}`, { cause });
    };
    const bound = (count, most, what, fix) => {
        if (count > most)
            fail(0, `there are ${count} ${what}, more than the ${most} allowed; ${fix}`);
    };
    /** Says where it stands what `read` refuses. */
    const at = (offset, read) => {
        try {
            return read();
        }
        catch (error) {
            if (error instanceof GlobError || error instanceof TargetError)
                fail(offset, error.message, error);
            throw error;
        }
    };
    if (text.length > MAX_RULES_LENGTH) {
        fail(0, `rules of ${text.length} characters are too long, ${MAX_RULES_LENGTH} are allowed; join rules with globs such as a/{b,c}/**`);
    }
    const { rules, ignore, options } = divide(readMapping(text, lines, fail, isLikeOption), fail);
    if (rules.entries.length === 0)
        fail(rules.offset, NO_RULES);
    bound(Math.max(rules.entries.length, ignore.length), MAX_RULES, "globs", "join some, such as a/{b,c}/**");
    const counts = rules.entries.map(({ value }) => (value.kind === "list" ? value.items.length : 1));
    const count = counts.reduce((sum, one) => sum + one, 0);
    bound(count, MAX_TARGETS, "targets", "write a wildcard such as /posts/*");
    for (const glob of ignore)
        at(glob.offset, () => compileGlob(glob.text));
    return {
        source,
        rules: rules.entries.map(({ key, value }) => {
            const { wildcards } = at(key.offset, () => compileGlob(key.text));
            const texts = targetTexts(key, value, fail);
            const targets = texts.map(({ text, offset }) => at(offset, () => parseTarget(text, wildcards)));
            return { glob: key.text, line: lines.linePos(key.offset).line || 1, targets };
        }),
        ignore: ignore.map((glob) => glob.text),
        options: readOptions(options, placeOf, fail),
    };
}
/** One text for all rules that purge the same: comments, quotes, order and the place they stand at do not matter. */
function rulesKey({ rules, ignore }) {
    const set = (texts) => [...new Set(texts)].sort();
    const targetKey = (template) => JSON.stringify([template.kind, template.parts, template.kind === "path" && template.wildcard]);
    const ruleKeys = rules.map(({ glob, targets }) => JSON.stringify([glob, set(targets.map(targetKey))]));
    return JSON.stringify({ ignore: set(ignore), rules: set(ruleKeys) });
}
const BOTH = "ignore: with a list of globs and rules: with the mapping";
/** Tells the mapping of globs from the one of `ignore:` and `rules:`, by what these two hold: they may be names of files. */
function divide(top, fail) {
    const entryOf = (name) => top.entries.find(({ key }) => key.text === name);
    const rules = entryOf("rules");
    const ignore = entryOf("ignore");
    const build = top.entries.find(({ key, value }) => key.text === "build-dir" && !holdsTargets(value));
    const areAlone = rules && ignore && top.entries.length === 2;
    const isDivided = build !== undefined ||
        rules?.value.kind === "mapping" ||
        (ignore?.value.kind === "list" && !holdsTargets(ignore.value)) ||
        (areAlone && rules.value.kind !== "text" && ignore.value.kind !== "text");
    for (const entry of top.entries) {
        if (isDivided && (entry === rules || entry === ignore))
            continue;
        const { text, offset } = entry.key;
        const isOption = OPTION_KEYS.includes(text);
        if (isOption && isDivided)
            continue;
        if (isOption && !holdsTargets(entry.value))
            fail(offset, `${text} is an option, which stands beside rules: only; move the globs under rules:`);
        const meant = meantName(entry) ?? (isDivided ? nearestOption(text) : null);
        if (isDivided) {
            const isFree = meant !== null && entryOf(meant) === undefined;
            const fix = isFree ? `did you mean ${meant}:?` : `write only ${BOTH}, and move it under rules:`;
            fail(offset, `${text} stands beside ignore: or rules:; ${fix}`);
        }
        if (meant === null)
            continue;
        // It would be a glob that holds what no glob can.
        const held = meant === "rules" ? "a mapping" : "globs";
        fail(offset, `${text} holds ${held}, but a glob has targets; did you mean ${meant}:? Write only ${BOTH}`);
    }
    if (!isDivided)
        return { rules: top, ignore: [], options: [] };
    const mapping = rules ? rules.value : build && servedAsBuilt(build.key.offset);
    if (mapping?.kind !== "mapping")
        return fail((rules ?? ignore).key.offset, `the rules are missing; write ${BOTH}, such as rules: { "public/**": /$1 }`);
    const value = ignore?.value;
    if (value !== undefined && value.kind !== "list")
        return fail(value.offset, `ignore: is a list of globs, but here is a ${value.kind}; write one such as ignore: ["**/*.md"]`);
    const options = top.entries.filter((entry) => entry !== rules && entry !== ignore);
    return { rules: mapping, ignore: value?.items ?? [], options };
}
/** The rule for built files where nobody has written any: each is served by its own path. */
const BUILT_RULE = { glob: "**", target: "/$1" };
/** The rules of a build that names none, as of one without a file of rules: each built file is served by its own path. */
function servedAsBuilt(offset) {
    const key = { kind: "text", text: BUILT_RULE.glob, offset };
    return { kind: "mapping", offset, entries: [{ key, value: { kind: "text", text: BUILT_RULE.target, offset } }] };
}
/** Names that other tools have for the two. */
const SYNONYMS = new Map([
    ["exclude", "ignore"],
    ["excludes", "ignore"],
    ["paths-ignore", "ignore"],
    ["paths", "rules"],
]);
/** The name that a key is a near miss of, judged by what it holds; null for a glob, which may be called anything. */
function meantName({ key: { text }, value }) {
    const lower = text.toLowerCase();
    const meant = SYNONYMS.get(lower) ?? nearest(lower, ["ignore", "rules"], 2);
    if (text === meant)
        return null;
    if (meant === "rules")
        return value.kind === "mapping" ? meant : null;
    return value.kind === "nothing" || value.kind === "mapping" || holdsTargets(value) ? null : meant;
}
function nearestOption(text) {
    return nearest(text.toLowerCase(), OPTION_KEYS, 2);
}
function isLikeOption(text) {
    return nearestOption(text) !== null;
}
function holdsTargets(value) {
    return value.kind === "list" ? value.items.every(isTarget) : value.kind === "text" && isTarget(value);
}
function isTarget({ text }) {
    return text.startsWith("/") || text.startsWith("tag:");
}
function targetTexts(glob, value, fail) {
    if (value.kind === "text")
        return [value];
    if (value.kind === "list")
        return value.items;
    if (value.kind === "nothing")
        return fail(value.offset, `the glob ${glob.text} has no target; write one such as /feed.xml, or [] to purge nothing`);
    const [first] = value.entries;
    const isTag = first?.key.text === "tag" && first.value.kind === "text";
    const fix = isTag
        ? `tag:${first.value.text} without the space`
        : "a target such as /feed.xml or a list of targets";
    return fail(value.offset, `the glob ${glob.text} holds a mapping, but a target is a text or a list of texts; write ${fix}`);
}

;// CONCATENATED MODULE: ./build/src/rules/source.js






/** The rules for built files where nobody has written any: each is served by its own path. */
const BUILT_RULES = `${JSON.stringify(BUILT_RULE.glob)}: ${BUILT_RULE.target}`;
/** The file of rules cannot be read; the message says where it was looked for. */
class RulesFileError extends Error {
    name = "RulesFileError";
}
/** The file of rules where the input names none. */
const DEFAULT_RULES = ".github/cdn-purge.yml";
/** Most bytes of a file of rules. */
const LARGEST_RULES = 16 * 1024 * 1024;
/**
 * The rules as the input gives them: the text itself if it has a line break or a `: `, otherwise the file of that path.
 * Head's file decides where head has one: the workspace may hold another commit. A path below a folder of the workspace
 * that is a checkout of the repository is one of the repository, too.
 */
async function readRules(input, places) {
    if (isRulesText(input))
        return { text: input, source: "rules", file: null, way: null };
    const path = input.trim();
    const name = rulesPath(input);
    if (name === null)
        throw outside(path);
    const own = await readHead(name, places);
    if (own && !(own instanceof UnreadableError))
        return fromHead(own, name);
    const { workspace, repository } = places;
    const bytes = workspace && readWorkspace(workspace, name, path);
    const inner = bytes && pathInCheckout(workspace, name, repository);
    const found = inner && (await readHead(inner, places));
    if (found && !(found instanceof UnreadableError))
        return fromHead(found, inner);
    if (bytes)
        return { text: decodeRules(bytes, name), source: name, file: inner ?? name, way: null };
    if (own)
        throw own;
    if (places.preset !== undefined && name === DEFAULT_RULES)
        return { text: places.preset, source: places.preset, file: null, way: null };
    throw new RulesFileError(`\`rules\` names the file ${JSON.stringify(name || path)}, which is neither in the workspace nor in the commit that was deployed. Create it, for example with the line \`public/**: /$1\`, or give the rules as YAML text.`);
}
/** Whether the input is the text of the rules, not the path of a file. */
function isRulesText(input) {
    return /[\r\n]|: /.test(input);
}
/** The path of the file that the input names, from the root of the repository; null if that leads out of it. */
function rulesPath(input) {
    const path = input.trim();
    if ((0,external_node_path_.isAbsolute)(path) || isOutside("/w", (0,external_node_path_.resolve)("/w", path)))
        return null;
    return (0,external_node_path_.relative)("/w", (0,external_node_path_.resolve)("/w", path)).replaceAll("\\", "/");
}
/** Reads the file of that path in the workspace, for a guess: empty where it is none that can be read. */
function glanceAtWorkspace(path, workspace) {
    try {
        return readWorkspace(workspace, path, path)?.toString("utf8") ?? "";
    }
    catch {
        return "";
    }
}
async function readHead(name, places) {
    try {
        return name === "" ? null : await places.fromHead(name);
    }
    catch (error) {
        if (error instanceof UnreadableError)
            return error;
        throw error;
    }
}
function fromHead({ bytes, way }, name) {
    return { text: decodeRules(bytes, name), source: name, file: name, way };
}
/** The bytes of a file of the workspace; null if there is none. Throws RulesFileError for what is no file of it. */
function readWorkspace(workspace, name, path) {
    const file = realPath((0,external_node_path_.join)(workspace, name));
    if (file === null)
        return null;
    if (isOutside((0,external_node_fs_.realpathSync)(workspace), file))
        throw outside(path);
    if ((0,external_node_fs_.statSync)(file).isDirectory())
        return null;
    try {
        return readRegularFile(file, LARGEST_RULES);
    }
    catch (cause) {
        if (!(cause instanceof IrregularFileError))
            return null;
        throw new RulesFileError(`\`rules\` names ${JSON.stringify(name)}, which cannot be read: ${cause.message}. Give a file of YAML text.`, { cause });
    }
}
/** The path of a file in the repository when it is below a folder of the workspace with a checkout of it (`path: site`). */
function pathInCheckout(workspace, name, repository) {
    for (let folder = (0,external_node_path_.dirname)(name); folder !== "."; folder = (0,external_node_path_.dirname)(folder)) {
        const checkout = readCheckout((0,external_node_path_.join)(workspace, folder));
        if (checkout)
            return isCheckoutOf(checkout, repository) ? name.slice(folder.length + 1) : null;
    }
    return null;
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return null;
    }
}
function outside(path) {
    return new RulesFileError(`\`rules\` is ${JSON.stringify(path)}, which leads out of the workspace. Give a path inside the repository, such as \`.github/cdn-purge.yml\`.`);
}
/** The text of a file of rules. Throws RulesFileError. */
function decodeRules(bytes, name) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new RulesFileError(`${name} is not UTF-8. Save the file of rules as UTF-8.`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/src/destination.js

/** The CDNs, in the order in which they are told: the inner one first. Refs, outputs and reports use these names. */
const cdnNames = ["cloudfront", "cloudflare", "fastly"];
/**
 * The first 12 hex digits of the SHA-256 of a text. Stands for the id of a destination wherever others can read: ids are
 * often secrets, and the runner drops a job output that holds one.
 */
function hashed(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 12);
}

;// CONCATENATED MODULE: ./build/src/inputs/read.js

/** An input cannot be used; the message says which one, what was given, what is allowed and what would work. */
class InputError extends Error {
    name = "InputError";
}
/** The text of an input that may not be empty. */
function required(read, name, example) {
    const value = read(name);
    if (value.trim() === "")
        throw new InputError(`\`${name}\` is empty: leave it out or give a value such as \`${example}\`.`);
    return value;
}
/** YAML 1.2's booleans, as the toolkit's getBooleanInput reads them. */
function read_boolean(read, name, allowed = "`true` or `false`") {
    const value = read(name).trim();
    if (/^(?:true|True|TRUE)$/.test(value))
        return true;
    if (/^(?:false|False|FALSE)$/.test(value) || value === "")
        return false;
    throw new InputError(`\`${name}\` is ${quoted(value)}. Allowed is ${allowed}.`);
}
/** A whole number within bounds. */
function integer(read, name, least, most) {
    const value = read(name).trim();
    const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most)
        return number;
    throw new InputError(`\`${name}\` is ${quoted(value)}. Allowed is a whole number from ${least} to ${(0,src_number/* grouped */.zD)(most)}.`);
}
/** One of a few words. */
function oneOf(read, name, allowed) {
    const value = read(name).trim();
    const found = allowed.find((choice) => choice === value);
    if (found)
        return found;
    throw new InputError(`\`${name}\` is ${quoted(value)}. Allowed are \`${allowed.join("`, `")}\`.`);
}
/** A token, which must fit into a header. The message does not quote it. */
function token(read, name) {
    const value = read(name).trim();
    if (/^[!-~]*$/.test(value))
        return value;
    throw new InputError(`\`${name}\` holds a space, a line break or a character that no token has.`);
}
/** Items one a line or separated by commas. */
function list(value) {
    return value.split(",").flatMap(lines);
}
/** Items one a line, which may hold commas. */
function lines(value) {
    return value
        .split("\n")
        .map((item) => item.trim())
        .filter(Boolean);
}
/** A value as messages show it: in quotes, and cut where it is long. */
function quoted(value) {
    return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value);
}

;// CONCATENATED MODULE: ./build/src/inputs/cdns.js



/** Reads the ids for each CDN, each once. Throws InputError. */
function readTargets(read) {
    return perCdn(({ ids: { input, form, allowed, example, namesHosts } }) => {
        const ids = [...new Set(namesHosts ? [...idsWithHosts(read(input)).keys()] : list(read(input)))];
        for (const id of ids) {
            if (!form.test(id))
                throw new InputError(`\`${input}\` has ${quoted(id)}: ${allowed}. An example is \`${example}\`.`);
        }
        return ids;
    });
}
/** Reads the hosts that are given with ids, in lower case. Throws InputError. */
function readHosts(read) {
    const inputs = cdnNames.map((cdn) => entryOf(cdn).ids).filter(({ namesHosts }) => namesHosts);
    const named = inputs.flatMap(({ input, example }) => {
        const found = [...idsWithHosts(read(input))];
        for (const host of found.flatMap(([, own]) => own)) {
            if (!HOST.test(host))
                throw new InputError(`\`${input}\` has the host ${quoted(host)}. Give host names as in \`site\`, behind the id: \`${example}: www.example.com\`.`);
        }
        const without = found.find(([, own]) => own.length === 0);
        if (found.length > 1 && without)
            throw new InputError(`\`${input}\` names ${found.length} ids, and ${quoted(without[0])} has no hosts, so its URLs cannot be told from the others'. Give each its hosts, one id a line: \`${example}: www.example.com\`.`);
        return found.filter(([, own]) => own.length > 0);
    });
    return new Map(named);
}
const HOST = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/;
/** Reads `ID`, `ID, ID` and `ID: host, host`, a line each. */
function idsWithHosts(value) {
    const found = new Map();
    for (const line of value.split("\n")) {
        const colon = line.indexOf(":");
        const ids = list(colon < 0 ? line : line.slice(0, colon));
        const own = colon < 0 ? [] : list(line.slice(colon + 1)).map((host) => host.toLowerCase());
        for (const id of ids)
            found.set(id, [...new Set([...(found.get(id) ?? []), ...own])]);
    }
    return found;
}
/** Reads the token of each CDN that has one. Throws InputError. */
function readTokens(read) {
    return perCdn(({ tokenInput }) => (tokenInput === null ? "" : token(read, tokenInput)));
}
/** One value for each CDN. */
function perCdn(value) {
    return Object.fromEntries(cdnNames.map((cdn) => [cdn, value(entryOf(cdn))]));
}
/** Checks that each CDN has ids and a token, or neither. A dry run needs no token: a fork's pull request has none. */
function checkTokens({ targets, tokens }) {
    for (const cdn of cdnNames) {
        const { tokenInput, ids } = entryOf(cdn);
        if (tokenInput === null || targets[cdn].length > 0 === (tokens[cdn] !== ""))
            continue;
        const [given, empty] = tokens[cdn] === "" ? [ids.input, tokenInput] : [tokenInput, ids.input];
        throw new InputError(`\`${given}\` is set and \`${empty}\` is empty. Set both, or none; a secret that does not exist is empty too.`);
    }
}

;// CONCATENATED MODULE: ./build/src/git/change.js
/** Modes, in six digits. NOTHING stands where there is no file. */
const SYMLINK = "120000";
const SUBMODULE = "160000";
const NOTHING = "000000";
/** The change of a file; null when only its permissions differ: a change of mode alone leaves the bytes as they are. */
function changeOf({ path, modes, oids }) {
    const [before, after] = modes;
    if (oids[0] === oids[1] && !modes.includes(SYMLINK))
        return null;
    const status = before === NOTHING ? "added" : after === NOTHING ? "deleted" : "changed";
    return { path, status, below: modes.includes(SYMLINK) || modes.includes(SUBMODULE) };
}
/** The tree as it was before the differences. Its paths stand in any order. */
function treeBefore(tree, differences) {
    if (differences.length === 0)
        return tree;
    const paths = new Set(tree.paths);
    const symlinks = new Map(tree.symlinks);
    const submodules = new Set(tree.submodules);
    for (const { path, modes, oids } of differences) {
        const [mode] = modes;
        symlinks.delete(path);
        submodules.delete(path);
        if (mode === NOTHING)
            paths.delete(path);
        else
            paths.add(path);
        if (mode === SYMLINK)
            symlinks.set(path, oids[0]);
        if (mode === SUBMODULE)
            submodules.add(path);
    }
    return { paths: [...paths], symlinks, submodules };
}
/** Merges the changes of several bases: each path once, sorted by path. */
function union(changes) {
    const byPath = new Map();
    for (const change of changes) {
        const other = byPath.get(change.path);
        byPath.set(change.path, {
            path: change.path,
            status: other && other.status !== change.status ? "changed" : change.status,
            below: change.below || (other?.below ?? false),
        });
    }
    return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/src/changes/attributes.js

/** The most files to read. A commit that changes more of them has moved whole folders. */
const MOST_READ = 10;
/** Marks each changed `.gitattributes` that may alter a checkout: all but those whose versions alter it in the same way. */
async function markAttributes(changes, read) {
    const marked = [];
    let count = 0;
    // One after the other: each may need a fetch into the same repository.
    for (const change of changes) {
        const isOther = attributesFolder(change.path) === null;
        if (!isOther)
            count += 1;
        const isKept = isOther || (read !== null && count <= MOST_READ && (await altersAlike(read(change.path))));
        marked.push(isKept ? change : { ...change, altersBelow: true });
    }
    return marked;
}
/** Whether all versions of a `.gitattributes` alter a checkout in the same way. */
async function altersAlike(read) {
    const versions = await reading(read);
    if (versions instanceof UnreadableError)
        return false;
    const [head, ...bases] = versions.map(linesThatAlter);
    return bases.length > 0 && bases.every((lines) => lines === head);
}
/**
 * Files whose bytes change although no diff lists them: every file of head below a `.gitattributes` that alters a checkout
 * in another way now. Symlinks and submodules stay out: git writes symlinks as they are, and submodules have attributes of
 * their own.
 */
function underAttributes(changes, tree) {
    const directories = changes.flatMap(({ path, altersBelow }) => (altersBelow ? (attributesFolder(path) ?? []) : []));
    if (directories.length === 0)
        return [];
    const listed = new Set(changes.map(({ path }) => path));
    return tree.paths
        .filter((path) => !listed.has(path) && directories.some((directory) => path.startsWith(directory)))
        .filter((path) => !tree.symlinks.has(path) && !tree.submodules.has(path))
        .map((path) => ({ path, status: "changed", below: false }));
}
/** The folder that a `.gitattributes` at this path covers, ending in a slash, `""` for the root; null for another file. */
function attributesFolder(path) {
    const name = path.lastIndexOf("/") + 1;
    return path.slice(name) === ".gitattributes" ? path.slice(0, name) : null;
}
/**
 * Attributes that leave the bytes of a checkout as they are: gitattributes(5) but for `text`, `eol`, `crlf`, `ident`,
 * `filter` and `working-tree-encoding`, and those that GitHub, GitLab and git-lfs read. Any other name may be a macro that
 * stands for one of the six.
 */
const HARMLESS = /^[-!]?(?:diff|merge|whitespace|export-ignore|export-subst|delta|encoding|conflict-marker-size|lockable|(?:linguist|gitlab)-[^=]*)(?:=|$)/;
/** The lines of a `.gitattributes` that decide which bytes a checkout holds, in their order and written in one way. */
function linesThatAlter(bytes) {
    const lines = (bytes ?? Buffer.of())
        .toString("latin1")
        .replace(/^\xEF\xBB\xBF/, "")
        .split("\n");
    const altering = lines.flatMap((line) => {
        // A pattern with spaces stands in quotes.
        const [, pattern, rest = ""] = /^[ \t\r]*("(?:[^"\\]|\\.)*"(?=[ \t\r])|[^ \t\r]+)(.*)$/s.exec(line) ?? [];
        if (pattern === undefined || pattern.startsWith("#"))
            return [];
        const names = rest.split(/[ \t\r]+/).filter((name) => name !== "");
        // A macro may give a harmless name attributes that alter.
        const kept = pattern.startsWith("[attr]") ? names : names.filter((name) => !HARMLESS.test(name));
        return kept.length > 0 ? [[pattern, ...kept].join(" ")] : [];
    });
    return altering.join("\n");
}

// EXTERNAL MODULE: ./build/src/lists.js
var src_lists = __webpack_require__(2756);
;// CONCATENATED MODULE: ./build/src/changes/symlinks.js

/**
 * Symlinks of head that stay as they are while the files behind them change, also by way of a link in a folder that they
 * lead to; and symlinks that were added and lead to a file, so that nothing lies below them. `targets` holds every symlink.
 */
function throughSymlinks(changes, tree, targets) {
    if (changes.length === 0)
        return [];
    const routes = new Map([...targets.keys()].map((link) => [link, routeOf(link, tree, targets)]));
    const linksBy = (pathsOf) => (0,src_lists/* groupBy */.$z)([...routes].flatMap(([link, route]) => pathsOf(route).map((path) => ({ path, link }))), ({ path }) => path);
    const bySteps = linksBy(({ steps }) => steps);
    const byPlaces = linksBy(({ places }) => places);
    const listed = new Map(changes.map((change) => [change.path, change]));
    const touched = new Set();
    const touch = (found = []) => {
        for (const { link } of found)
            if (!listed.has(link))
                touched.add(link);
    };
    const above = new Set();
    const touchWith = (path) => {
        touch(bySteps.get(path));
        for (const directory of directoriesOf(path)) {
            // The loop has seen this directory, and with it all above it.
            if (above.has(directory))
                break;
            above.add(directory);
            touch(bySteps.get(directory));
        }
    };
    touch(bySteps.get(""));
    for (const { path, below } of changes) {
        touchWith(path);
        if (below)
            touch(byPlaces.get(path));
    }
    // A loop over a set also reaches what is added meanwhile.
    for (const link of touched)
        touchWith(link);
    const isFile = filesAmong([...routes.values()].map(({ end }) => end), listed, tree);
    const wasLink = (path) => listed.get(path)?.below === true && listed.get(path)?.status !== "added";
    // If a base had a folder or another link on the way, the link may have led to a folder there.
    const mayBeFolder = ({ steps, places, end }) => !isFile(end) || steps.some((step) => above.has(step) || wasLink(step)) || places.some(wasLink);
    const added = changes.filter(({ path, status }) => status === "added" && isFile(routes.get(path)?.end ?? null));
    return [
        ...[...touched].map((path) => ({ path, status: "changed", below: mayBeFolder(routes.get(path)) })),
        ...added.map((change) => ({ ...change, below: false })),
    ];
}
/** The symlinks of head that lead, or may lead, to a folder. */
function linksToFolders(tree, targets) {
    const routes = [...targets.keys()].map((link) => ({ link, end: routeOf(link, tree, targets).end }));
    const isFile = filesAmong(routes.map(({ end }) => end), new Map(), tree);
    return routes.flatMap(({ link, end }) => (isFile(end) ? [] : [link]));
}
/** Whether a place is a regular file of head, or was one that was deleted. */
function filesAmong(ends, listed, { paths, symlinks, submodules }) {
    const wanted = new Set(ends);
    const present = new Set(paths.filter((path) => wanted.has(path)));
    return (end) => {
        if (end === null)
            return false;
        if (present.has(end))
            return !symlinks.has(end) && !submodules.has(end);
        const change = listed.get(end);
        return change?.status === "deleted" && !change.below;
    };
}
/** The most links that one path may lead through, as in Linux. */
const MOST_STEPS = 40;
/** Follows a symlink name by name, as the kernel does: `..` after a symlink goes up from where that leads. */
function routeOf(link, tree, targets) {
    const steps = [];
    const places = new Set();
    const resolved = [];
    const ahead = link.split("/");
    for (let count = 0; ahead.length > 0;) {
        const name = ahead.shift();
        if (name === "" || name === ".")
            continue;
        if (name === "..") {
            if (resolved.pop() === undefined)
                return { steps, places: [...places], end: null };
            continue;
        }
        resolved.push(name);
        const path = resolved.join("/");
        if (!tree.symlinks.has(path)) {
            if (ahead.length > 0)
                places.add(path);
            continue;
        }
        if (path !== link)
            steps.push(path);
        const target = targets.get(path);
        count += 1;
        if (target === undefined || target.startsWith("/") || count > MOST_STEPS)
            return { steps, places: [...places], end: null };
        resolved.pop();
        ahead.unshift(...target.split("/"));
    }
    const end = resolved.join("/");
    return { steps: [...steps, end], places: [...places], end };
}
function directoriesOf(path) {
    const directories = [];
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1))
        directories.push(path.slice(0, at));
    return directories;
}

;// CONCATENATED MODULE: ./build/src/changes/changes.js






/** Every file that differs between head and its bases, including those that change although no diff lists them. */
async function changesFrom(diff, tree, links, versionsOf) {
    return withHidden(await markAttributes(union(diff), versionsOf), tree, links);
}
/** The files that the input `changed-files` names, as changes of head's tree if that can be read. */
async function changesGiven(paths, tree, links) {
    const known = tree && new Set(tree.paths);
    const changes = [...new Set(paths)].sort().map((path) => ({
        path,
        status: !known || known.has(path) ? "changed" : "deleted",
        below: tree !== null && (tree.symlinks.has(path) || tree.submodules.has(path)),
    }));
    return tree && links ? withHidden(await markAttributes(changes, null), tree, links) : changes;
}
/** The symlinks of a tree. Reads none of them yet. */
function linksOf(tree, matters, repository) {
    let targets;
    const read = async () => {
        const blobs = await repository.blobs([...tree.symlinks.values()]);
        return new Map([...tree.symlinks].map(([path, oid]) => [path, decodePath(blobs.get(oid))]));
    };
    const readOnce = () => (targets ??= read());
    return {
        matters,
        read: readOnce,
        async folders() {
            const all = [...tree.symlinks.keys()];
            if (!all.some(matters))
                return [];
            const known = await reading(readOnce());
            return (known instanceof UnreadableError ? all : linksToFolders(tree, known)).filter(matters);
        },
    };
}
/** Adds the files below changed attributes, and the symlinks that lead to what changed. */
async function withHidden(changes, tree, links) {
    const all = [...changes, ...underAttributes(changes, tree)];
    if (all.length === 0 || ![...tree.symlinks.keys()].some(links.matters))
        return sorted(all);
    const through = throughSymlinks(all, tree, await links.read());
    const found = new Map(all.map((change) => [change.path, change]));
    // Links that no rule matches drop out only now, since a link that matters may lead through them.
    for (const change of through)
        if (links.matters(change.path))
            found.set(change.path, change);
    return sorted([...found.values()]);
}
function sorted(changes) {
    return [...changes].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
/** The input `changed-files` holds names that no file has; the message says which setting of which action gives others. */
class GivenFilesError extends Error {
    name = "GivenFilesError";
}
/**
 * Warns of names in `changed-files` that neither head nor the commit before it has. Calls `before` only if head lacks a
 * name; null if that tree cannot be read. Throws GivenFilesError for a list in one name and for escaped names: nothing
 * would be purged for the files that they mean.
 */
async function checkGiven(paths, head, before) {
    const isOfHead = membership(head);
    const foreign = paths.filter((path) => !isOfHead(path));
    if (foreign.length === 0)
        return [];
    const base = await before();
    const isOfBase = membership(base);
    const strangers = foreign.filter((path) => !isOfBase(path));
    for (const path of strangers)
        refuseFormat(path, (name) => isOfHead(name) || isOfBase(name));
    if (head === null || base === null || strangers.length === 0)
        return [];
    const first = JSON.stringify(displayPath(strangers[0]));
    return [
        `\`changed-files\` names ${(0,src_number/* count */.U9)(strangers.length, "file")} that neither the deployed commit nor the one before it has, such as ${first}. Give names as git has them, from the root of the repository.`,
    ];
}
/** Whether a tree has a path, or a submodule or symlink above it, whose contents it does not list. */
function membership(tree) {
    if (tree === null)
        return () => false;
    const known = new Set(tree.paths);
    const opaque = [...tree.submodules, ...tree.symlinks.keys()].map((path) => `${path}/`);
    return (path) => known.has(path) || opaque.some((folder) => path.startsWith(folder));
}
/** Refuses a name that makes sense only in the format of another action. */
function refuseFormat(path, isKnown) {
    const shown = `\`changed-files\` has ${JSON.stringify(displayPath(path).slice(0, 200))}`;
    const unescaped = [path.replace(/\\(.)/gs, "$1"), path.replaceAll("\\", "/")];
    if (path.includes("\\") && unescaped.some(isKnown)) {
        throw new GivenFilesError(`${shown}, which is ${JSON.stringify(unescaped.find(isKnown))} with backslashes. Give names as they are: for tj-actions/changed-files set \`safe_output: false\` and \`use_posix_path_separator: true\`, for dorny/paths-filter \`list-files: json\`.`);
    }
    for (const [separator, what] of SEPARATORS) {
        const parts = path.split(separator).filter(Boolean);
        if (parts.length > 1 && parts.some(isKnown)) {
            throw new GivenFilesError(`${shown}, which is a list separated by ${what}. Give one path a line, or a JSON array: for tj-actions/changed-files set \`json: true\` and \`escape_json: false\`, for dorny/paths-filter \`list-files: json\`, for jitterbit/get-changed-files \`format: json\`.`);
        }
    }
}
/** How other actions separate the names of a list, and how messages call that. */
const SEPARATORS = [
    [/\s+/, "spaces"],
    [/,\s*/, "commas"],
];

;// CONCATENATED MODULE: ./build/src/plan/document.js



/** Raised when a field changes its meaning; an older plan is refused, since it was made under other rules. */
const PLAN_VERSION = 1;
/** The text is no plan that this version can send; the message says why and to plan again. */
class PlanError extends Error {
    name = "PlanError";
    /** The message without anything that the text holds: it may be a file that is no plan at all. */
    discreet;
    constructor(message, options) {
        super(message, options);
        this.discreet = options?.discreet ?? message;
    }
}
const MODES = ["auto", "event", "none", "revision", "changed-files", "build-dir", "paths"];
/** More than any CDN is sent; its own limits are checked when the plan is sent. */
const MOST_PATTERNS = 10_000;
const LONGEST_PATTERN = 4_000;
/** A path or a tag. A `*` of a path is a wildcard as the last character, and otherwise one of a file's name. */
const PATTERN = /^(?:\/[!-~]*|#[!-)+\-./0-~]{1,256})$/;
/** Reads a plan. Throws PlanError: what is sent to a CDN comes from here, so nothing is taken on trust. */
function parsePlan(text) {
    const value = object(json(text), "the plan");
    // Before anything else is read: another version may mean something else by the same fields.
    if (value.version !== PLAN_VERSION)
        throw refused(value.version, (given) => `\`plan\` has version ${given}, and this one reads version ${PLAN_VERSION} only. Use the same release of the action in both jobs and plan again.`);
    const options = object(value.options, "options");
    const built = value.built === undefined ? null : plannedBuild(value.built);
    return {
        version: PLAN_VERSION,
        head: check(value.head, isSha, "head", "a full SHA"),
        workspaceCommit: check(value.workspaceCommit, (it) => it === null || isSha(it), "workspaceCommit", "a full SHA or null"),
        base: check(value.base, (base) => MODES.includes(base), "base", `one of ${MODES.join(", ")}`),
        options: {
            directoryIndex: check(options.directoryIndex, isText, "options.directoryIndex", "a text"),
            cleanUrls: check(options.cleanUrls, isBoolean, "options.cleanUrls", "true or false"),
            queryStrings: check(options.queryStrings, isBoolean, "options.queryStrings", "true or false"),
            maxPaths: check(options.maxPaths, Number.isSafeInteger, "options.maxPaths", "a whole number"),
            site: array(options.site, "options.site").map((site) => check(site, isOrigin, "options.site", "an origin")),
        },
        cdns: array(value.cdns, "cdns").map(plannedCdn),
        ...(built && { built }),
    };
}
function plannedBuild(value) {
    const { commit, run, folder } = object(value, "built");
    return {
        commit: check(commit, isSha, "built.commit", "a full SHA"),
        run: check(run, (it) => isText(it) && /^\d{1,20}$/.test(it), "built.run", "digits"),
        folder: check(folder, isText, "built.folder", "a text"),
    };
}
function plannedCdn(value) {
    const planned = object(value, "cdns");
    const patterns = array(planned.patterns, "patterns").map((pattern) => check(pattern, isPattern, "patterns", "a path, a path with a `*` at its end, or a tag, in printable ASCII"));
    if (new Set(patterns).size < patterns.length)
        throw new PlanError("`plan` holds a pattern twice. Pass the `plan` output of the planning step on unchanged.");
    if (patterns.length > MOST_PATTERNS)
        throw new PlanError(`\`plan\` holds ${patterns.length} patterns for one CDN, and ${MOST_PATTERNS} are allowed.`);
    const isCdn = (name) => cdnNames.includes(name);
    const cdn = check(planned.cdn, isCdn, "cdn", `one of ${cdnNames.join(", ")}`);
    return {
        cdn,
        patterns,
        targets: array(planned.targets, "targets").map((target) => plannedTarget(target, cdn)),
    };
}
function plannedTarget(value, cdn) {
    const planned = object(value, "targets");
    const target = check(planned.target, isHash, "target", "12 hex digits");
    if (planned.memory === null)
        return { target, memory: null };
    const memory = object(planned.memory, "memory");
    // A plan moves the memory of its own targets and no other ref.
    const prefix = `refs/cdn-purge/${cdn}/${target}/`;
    const isOwn = (ref) => typeof ref === "string" && ref.startsWith(prefix) && isHash(ref.slice(prefix.length));
    const isValue = (sha) => sha === null || isSha(sha);
    return {
        target,
        memory: {
            ref: check(memory.ref, isOwn, "memory.ref", `a ref below ${prefix}`),
            value: check(memory.value, isValue, "memory.value", "a full SHA or null"),
        },
    };
}
const isText = (value) => typeof value === "string";
const isOrigin = (value) => typeof value === "string" && (0,address/* siteOrigin */.ii)(value) === value;
const isPattern = (value) => typeof value === "string" && value.length <= LONGEST_PATTERN && PATTERN.test(value);
const isBoolean = (value) => typeof value === "boolean";
const isHash = (value) => typeof value === "string" && /^[0-9a-f]{12}$/.test(value);
function check(value, allowed, where, what) {
    if (allowed(value))
        return value;
    throw refused(value, (given) => `\`plan\` has ${given} at \`${where}\`, where ${what} belongs. Pass the \`plan\` output of the planning step on unchanged, and plan again.`);
}
/** The error that shows what was given, and keeps it out of its discreet message. */
function refused(value, message) {
    return new PlanError(message(JSON.stringify(value)?.slice(0, 200)), { discreet: message("something else") });
}
function object(value, where) {
    return check(value, (it) => typeof it === "object" && it !== null && !Array.isArray(it), where, "an object");
}
function array(value, where) {
    return check(value, Array.isArray, where, "an array");
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const rest = "Pass the `plan` output of the planning step on unchanged";
        throw new PlanError(`\`plan\` is no JSON (${cause.message}). ${rest}; an environment value holds 128 KiB at most, so pass a longer plan as a file.`, { cause, discreet: `\`plan\` is no JSON. ${rest}.` });
    }
}

;// CONCATENATED MODULE: ./build/src/inputs/files.js





/** The largest file that `changed-files: @FILE` or `plan` may name, in bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;
/** Reads a file that an input names. Throws InputError, which quotes nothing from the file. */
function files_readText(input, path, { workspace }) {
    try {
        return readRegularFile((0,external_node_path_.resolve)(workspace, path), LARGEST_FILE).toString("utf8");
    }
    catch (cause) {
        throw new InputError(`\`${input}\` names the file ${quoted(path)}, which cannot be read: ${cause.message}`, { cause });
    }
}
/** Whether a file lies below one of the folders once every symlink is followed. The file may be missing. */
function isBelow(path, { workspace, temp }) {
    const file = files_realPath((0,external_node_path_.resolve)(workspace, path));
    return [workspace, temp].some((folder) => !isOutside(files_realPath(folder), file));
}
function files_realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return (0,external_node_path_.resolve)(path);
    }
}
/** Reads the plan of an earlier job, given as JSON or as the name of a file; null when empty. Throws InputError or PlanError. */
function readPlan(value, folders) {
    if (value === "")
        return null;
    if (value.startsWith("{"))
        return parsePlan(value);
    const text = files_readText("plan", value, folders);
    try {
        return parsePlan(text);
    }
    catch (error) {
        // An earlier job may name any file of this one, so the error must not quote the file.
        throw error instanceof PlanError ? new InputError(`in the file ${quoted(value)}, ${error.discreet}`) : error;
    }
}

;// CONCATENATED MODULE: ./build/src/inputs/changed-files.js




const given = (name) => `\`changed-files\` has ${quoted(name)}`;
/** Messages quote nothing from a file: a changed file may be called `@FILE`. */
const inFile = (file) => {
    return (_, index) => `\`changed-files\` names the file ${quoted(file)}, whose entry ${index + 1} cannot be used`;
};
/**
 * Reads `changed-files`: a JSON array, one path a line, or `@FILE`, a file that holds either. Null when it is empty. Throws
 * InputError.
 */
function readChangedFiles(value, folders) {
    if (value.trim() === "")
        return null;
    const [, file] = /^\s*@([^\r\n]+?)\s*$/.exec(value) ?? [];
    if (file === undefined)
        return parseList(value, given);
    if (!isBelow(file, folders)) {
        throw new InputError(`\`changed-files\` names the file ${quoted(file)}, which is neither below the workspace nor below RUNNER_TEMP. If it is a changed file whose name starts with @, give a JSON array: ${JSON.stringify([`@${file}`]).slice(0, 200)}.`);
    }
    return parseList(files_readText("changed-files", file, folders), inFile(file));
}
function parseList(text, naming) {
    const trimmed = text.trim();
    const names = trimmed.startsWith("[") ? parseArray(trimmed, naming) : null;
    if (names)
        return names.map((name, index) => pathFromText(checkPath(name, naming(name, index))));
    // A space may be part of a name, at its end too.
    const lines = text
        .replace(/^\uFEFF/, "")
        .split(/\r?\n/)
        .filter((line) => line.trim() !== "");
    return lines.map((line, index) => {
        const said = naming(line, index);
        checkFormat(line, said);
        if (lines.length === 1)
            checkSeparator(line, said);
        return pathFromText(checkPath(line, said));
    });
}
/** The texts of a JSON array; null for a list whose first name starts with a bracket, as `[slug].js` does. */
function parseArray(text, naming) {
    let names;
    try {
        names = JSON.parse(text);
    }
    catch (error) {
        if (/^\[\s*\\/.test(text)) {
            throw new InputError("`changed-files` is JSON whose quotes are escaped. For tj-actions/changed-files set `escape_json: false` beside `json: true`.");
        }
        if (!/^\[\s*(?:["\d[{]|$)/.test(text) || /^\[+[^"\],]*\]+[^\],\s]/.test(text))
            return null;
        const message = "`changed-files` starts like JSON but is none";
        // The parser's reason quotes a piece of the text.
        throw naming === given
            ? new InputError(`${message}: ${error.message}`, { cause: error })
            : new InputError(`${message}: the parser refuses it`);
    }
    if (Array.isArray(names) && names.every((name) => typeof name === "string"))
        return names;
    throw new InputError('`changed-files` is JSON but no array of texts. Give one such as `["public/a.css"]`, or one path a line.');
}
/** Returns the path as the repository writes it. Throws InputError for a name that no file of it can have. */
function checkPath(name, said) {
    const path = name.startsWith("./") ? name.slice(2) : name;
    if (path === "" ||
        path.startsWith("/") ||
        path.split("/").some((part) => part === ".." || part === "." || part === "")) {
        throw new InputError(`${said}. Paths are those of the repository, from its root and without a leading slash, such as \`public/a.css\`.`);
    }
    if (path.includes("\0"))
        throw new InputError(`${said}: a path holds no NUL character.`);
    return path;
}
const LINES = "one path a line, or a JSON array";
/** Forms in which git and other actions write names, and which name no file as they stand. */
const FORMATS = [
    {
        is: /^".*\\.*"$/s,
        fix: ", a name that git has quoted. Ask git for names with `-z` or `-c core.quotePath=off`, and give a JSON array if a name holds a line break or a quote.",
    },
    {
        is: /^[ACDMRTUX]\d{0,3}\t/,
        fix: ", a line of `git diff --name-status`. Take `git diff --name-only`, or leave `changed-files` out: this action compares by itself.",
    },
    {
        is: /^(['"])(?:.*\1$|[^'"]*\1[\s,])/s,
        fix: `: that is in quotes, as for a shell or a table. Give ${LINES}: dorny/paths-filter gives one with \`list-files: json\`, tj-actions/changed-files with \`json: true\` and \`escape_json: false\`.`,
    },
    {
        is: /\\/,
        fix: `: that has a backslash, as names escaped for a shell and names from Windows have. Give ${LINES} of names as they are: dorny/paths-filter does with \`list-files: json\`, tj-actions/changed-files with \`safe_output: false\` and \`use_posix_path_separator: true\`. A name that holds a backslash itself can stand in a JSON array.`,
    },
];
function checkFormat(line, said) {
    const format = FORMATS.find(({ is }) => is.test(line));
    if (format)
        throw new InputError(`${said}${format.fix}`);
}
/** The end of a file's name that has an ending. */
const FILE = /[^/]\.[A-Za-z][A-Za-z0-9]{0,9}$/;
/** Refuses a list in one line. A name may hold spaces and commas, but not if each piece of it is the name of a file. */
function checkSeparator(line, said) {
    for (const [separator, what] of SEPARATORS) {
        const pieces = line.split(separator).filter(Boolean);
        if (pieces.length < 2 || !pieces.every((piece) => FILE.test(piece)))
            continue;
        throw new InputError(`${said}: that is a list separated by ${what}. Give ${LINES}: tj-actions/changed-files gives one with \`json: true\` and \`escape_json: false\`, dorny/paths-filter with \`list-files: json\`, jitterbit/get-changed-files with \`format: json\`. If it is one name, give it in a JSON array.`);
    }
}

;// CONCATENATED MODULE: ./build/src/inputs/paths.js



/** The word of the input `paths` that leaves it to the rules what is purged; no path, since these start with a slash. */
const paths_AUTO = "auto";
const FORMS = "Give URL paths such as `/posts/hello/`, one a line, or a JSON array of them";
/** Texts that GitHub's expressions make of values that are none, and what is to be written instead. */
const NO_TEXTS = new Map([
    [
        "Array",
        `is what an expression makes of a list. Write \`toJSON\` around it, as \`\${{ toJSON(github.event.client_payload.paths) }}\`.`,
    ],
    ["Object", `is what an expression makes of an object. ${FORMS}.`],
    ["null", `is what \`toJSON\` makes of a value that the event does not have. ${FORMS}; \`[]\` purges nothing.`],
]);
/** Longest message about one path, which may be foreign text of any length. */
const LONGEST = 600;
/** Reads the URL paths and tags to purge as they are; null where the rules say what is purged. Throws InputError. */
function readPaths(read) {
    const text = read("paths").trim();
    if (text === paths_AUTO)
        return null;
    // An expression that found nothing: purging by the rules instead could purge everything.
    if (text === "")
        throw new InputError(`\`paths\` is empty, so nothing was purged; \`[]\` is the list that purges nothing. Leave \`paths\` out, or set it to \`${paths_AUTO}\`, to purge what the rules make of what changed: \`\${{ inputs.paths || '${paths_AUTO}' }}\` does for an input that may be empty.`);
    const noText = NO_TEXTS.get(text);
    if (noText !== undefined)
        throw new InputError(`\`paths\` is ${quoted(text)}, which ${noText}`);
    const paths = text.startsWith("[") ? paths_parseArray(text) : lines(text);
    if (paths.length > MAX_TARGETS)
        throw new InputError(`\`paths\` has ${paths.length} entries, and ${MAX_TARGETS} are allowed. Give a wildcard such as \`/posts/*\`.`);
    return paths.map((path, index) => {
        try {
            return parseTarget(path, null);
        }
        catch (cause) {
            if (!(cause instanceof TargetError))
                throw cause;
            const { message } = cause;
            const told = message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message;
            throw new InputError(`\`paths\`, entry ${index + 1}: ${told}`, { cause });
        }
    });
}
function paths_parseArray(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new InputError(`\`paths\` starts like JSON but is none: ${cause.message}. ${FORMS}.`, { cause });
    }
    if (Array.isArray(value) && value.every((path) => typeof path === "string"))
        return value;
    throw new InputError(`\`paths\` is JSON but no array of texts. ${FORMS}.`);
}

;// CONCATENATED MODULE: ./build/src/inputs/inputs.js








/** The longest time that GitHub lets a job run. */
const MOST_WAIT_MINUTES = 360;
/** Reads and checks every input. Throws InputError. */
function parseInputs(read, folders) {
    const inputs = {
        rules: required(read, "rules", DEFAULT_RULES),
        base: parseBase(read("base").trim() || "auto"),
        head: read("head").trim() ? parseRevision("head", read("head").trim()) : null,
        changedFiles: readChangedFiles(read("changed-files"), folders),
        paths: readPaths(read),
        environments: lines(read("environment")),
        plan: readPlan(read("plan").trim(), folders),
        targets: readTargets(read),
        hosts: readHosts(read),
        tokens: readTokens(read),
        options: inputs_readOptions(read),
        soft: read_boolean(read, "soft"),
        whenUnknown: oneOf(read, "when-unknown", ["purge-all", "fail", "skip"]),
        waitMinutes: integer(read, "wait-minutes", 0, MOST_WAIT_MINUTES),
        verify: read_boolean(read, "verify"),
        dryRun: readDryRun(read),
        comment: read_boolean(read, "comment"),
        token: token(read, "github-token"),
    };
    if (inputs.paths)
        checkPaths(inputs);
    const foreign = inputs.plan?.options.site.find((origin) => !inputs.options.site?.includes(origin));
    if (foreign)
        throw new InputError(`\`plan\` was made for the site ${foreign}, which this step's \`site\` does not name. Give this step the \`site\` that was planned for, also where the rules set it: a step with \`plan\` reads none.`);
    if (inputs.options.buildDir !== undefined && inputs.plan && !["build-dir", "none"].includes(inputs.plan.base)) {
        throw new InputError("`build-dir` is set and `plan` was made without it, so the two say different things. Plan again with `build-dir`, or remove it here.");
    }
    if (inputs.plan && inputs.changedFiles) {
        throw new InputError("`plan` and `changed-files` are both set: a plan already says what to send. Remove one of them.");
    }
    return inputs;
}
/** Refuses what says by itself what is purged, or what head is compared with: `paths` asks for no rule and no commit. */
function checkPaths({ rules, base, head, changedFiles, options, plan }) {
    const others = {
        rules: rules.trim() !== DEFAULT_RULES,
        base: base.kind !== "auto",
        head: head !== null,
        "changed-files": changedFiles !== null,
        "build-dir": options.buildDir !== undefined,
        plan: plan !== null,
    };
    const other = Object.entries(others).find(([, isSet]) => isSet)?.[0];
    if (other !== undefined)
        throw new InputError(`\`paths\` and \`${other}\` are both set: \`paths\` are purged as they are, without rules and without a comparison. Leave out \`${other}\`, or \`paths\`.`);
}
function parseBase(value) {
    return value === "auto" || value === "event" || value === "none" ? { kind: value } : parseRevision("base", value);
}
/** Names that https://git-scm.com/docs/git-check-ref-format refuses, or that git could take for an option. */
const BAD_NAME = /^[-/]|\.\.|\/\/|\/\.|^\.|@\{|[\x00-\x20\x7f~^:?*[\\]|\.lock(?:\/|$)|[/.]$|^@$/;
/** Parses the value of `base` or `head`. Throws InputError. */
function parseRevision(input, value) {
    if (isSha(value))
        return { kind: "sha", sha: value };
    if (BAD_NAME.test(value)) {
        throw new InputError(`\`${input}\` is ${quoted(value)}, which is no name that git allows. Give a full SHA, a tag such as \`v1.2.3\` or a branch such as \`main\`.`);
    }
    return value.startsWith("refs/") ? { kind: "ref", ref: value } : { kind: "name", name: value };
}
/** Reads `dry-run`. An unset input is `auto`, since `false` would send on a pull request. */
function readDryRun(read) {
    if (/^(?:auto)?$/i.test(read("dry-run").trim()))
        return "auto";
    return read_boolean(read, "dry-run", "`true`, `false` or `auto`");
}
/** Reads the options that the rules may set as well: none that is not set here. Throws InputError. */
function inputs_readOptions(read) {
    const fields = Object.keys(OPTIONS);
    const texts = fields.map((field) => [field, read(OPTIONS[field].name).trim()]);
    // The runner gives an input that is not set as an empty text, which here turns the directory index off.
    const given = texts.filter(([field, text]) => text !== (field === "directoryIndex" ? AUTO : ""));
    return Object.fromEntries(given.map(([field, text]) => [field, parseOption(field, text)]));
}
function parseOption(field, text) {
    // It may lie below RUNNER_TEMP, too: where it lies is looked at when it is read.
    if (field === "buildDir")
        return text;
    const { name, isList, read, allowed } = OPTIONS[field];
    const values = (isList ? list(text) : [text]).map((one) => {
        const value = read(one);
        if (value !== null)
            return value;
        throw new InputError(`\`${name}\` ${isList ? "has" : "is"} ${quoted(one)}. Give ${allowed}${isList ? ", one a line" : ""}.`);
    });
    return isList ? values : values[0];
}

;// CONCATENATED MODULE: ./build/src/report/escape.js

/**
 * Characters that cannot be seen: controls, formats (they can turn the direction of text around or hide in it), line
 * separators, halves of a pair, and characters that a comparison by culture passes over, as the runner's may.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\uffff]/gu;
/**
 * A text as one line of the log. The runner obeys `##[` anywhere in a line and `::` at its start; both are broken up
 * wherever they stand. Only the two colons of CloudFront's ARNs stay, which people copy.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function logSafe(text) {
    return visible(text)
        .replace(/(?<!arn:aws:cloudfront)::/g, ":\\u003a")
        .replaceAll("##[", "#\\u0023[");
}
/** The text with everything invisible written as an escape, `\u…`. */
function visible(text) {
    return text.replace(INVISIBLE, (char) => {
        const code = char.codePointAt(0).toString(16);
        return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
    });
}
/** A line of a block: whatever Markdown or HTML could read is an entity, and all of it is ASCII. */
function line(text) {
    return visible(text).replace(/[^A-Za-z0-9/ -]/gu, (char) => `&#${char.codePointAt(0)};`);
}
/** A text inside HTML `<code>`, where GitHub looks for neither people nor issues nor links. */
function code(text) {
    return `<code>${line(text)}</code>`;
}
/** Lines in HTML `<pre>`, likewise. */
function block(lines) {
    return `<pre>${lines.join("\n")}</pre>`;
}
/**
 * A word that GitHub or its Markdown makes more of when it has been decoded: an entity does not help there. People
 * (`@ada`, `a@b.example`), issues (`#1`, `GH-1`, `octo/site#1`), bare addresses.
 */
const LINKED = /[@#]|:\/\/|www\.|\bgh-\d/i;
/**
 * Prose of our own that quotes foreign text, as Markdown: no markup, no link, no mention. What stands between two backticks
 * becomes code, as does a word that would be linked.
 */
function prose(text) {
    const parts = visible(text).split("`");
    // The last of an odd number of backticks has no partner.
    if (parts.length % 2 === 0)
        parts.push(parts.splice(-2).join("`"));
    return parts
        .map((part, at) => (at % 2 === 1 ? code(part) : plain(part)))
        .join("")
        .replace(/^(?:[-+=]|\d(?=\d*[.)]))/, (char) => `&#${char.charCodeAt(0)};`);
}
function plain(text) {
    return text
        .split(/(\s+)/)
        .map((word) => (LINKED.test(word) ? linkedWord(word) : escape_escaped(word)))
        .join("");
}
/** A word as code, and behind it what is the sentence's. */
function linkedWord(word) {
    const own = word.replace(/[.,:;]+$/, "");
    return LINKED.test(own) ? code(own) + word.slice(own.length) : code(word);
}
function escape_escaped(text) {
    return text.replace(/[&<>"'*_~`|[\]()!\\$]/g, (char) => `&#${char.charCodeAt(0)};`);
}
/** A purge target as people read it. */
function targetText(target) {
    return target.kind === "forced"
        ? `${target.path} (no exact path can purge it: ${target.prefix}*)`
        : patternText(target);
}
/** Writes a target as it is typed to purge it. */
function patternText(target) {
    if (target.kind === "tag")
        return `tag:${target.tag}`;
    return target.kind === "path" ? target.path : `${target.prefix}*`;
}
/** `3 paths`, `1 cache tag`, `3 paths and 1 cache tag`: what is sent, in the words of the CDNs' own pages. */
function countPatterns(all) {
    const patterns = [...all];
    const tags = patterns.filter((pattern) => pattern.startsWith("#")).length;
    const paths = patterns.length - tags;
    return [paths > 0 || tags === 0 ? (0,src_number/* count */.U9)(paths, "path") : "", tags > 0 ? (0,src_number/* count */.U9)(tags, "cache tag") : ""]
        .filter(Boolean)
        .join(" and ");
}

;// CONCATENATED MODULE: ./build/src/verify/verification.js
/** The URLs that are provably stale. */
function staleOf(verification) {
    return verification?.checked.filter(({ verdict }) => verdict === "stale") ?? [];
}
/**
 * The results as the memory should take them: a target whose purge left a URL stale counts as one that was not purged,
 * so that the next run purges it again.
 */
function provenResults(results, verification) {
    const stale = staleOf(verification);
    return results.map((one) => {
        const isCovered = coverOf(one.patterns);
        if (one.state.kind !== "sent" || !stale.some(({ path }) => isCovered(path)))
            return one;
        return { ...one, state: { kind: "failed", error: "purged, but provably still stale" } };
    });
}
/** Tells whether one of the patterns purges a path. */
function coverOf(patterns) {
    const all = new Set(patterns);
    // There may be as many wildcards as files changed, but their lengths are few.
    const lengths = new Set([...all].filter((pattern) => pattern.endsWith("*")).map((pattern) => pattern.length - 1));
    return (path) => all.has(path) || [...lengths].some((length) => all.has(`${path.slice(0, length)}*`));
}

;// CONCATENATED MODULE: ./build/src/report/failure.js


/** The first thing to do about an error, and its heading in docs/troubleshooting.md, by the error's name. */
const ADVICE = {
    InputError: ["correct the inputs of this step", "an-input-cannot-be-used"],
    GivenFilesError: ["correct `changed-files`", "changed-files-names-what-nobody-knows"],
    BuildError: ["correct `build-dir`, or what it holds", "the-build-folder-cannot-be-used"],
    RulesError: ["correct the rules", "a-rule-cannot-be-used"],
    RulesFileError: ["name the file of the rules", "the-file-of-the-rules-cannot-be-read"],
    EventError: ["run on another event, or set `head` and `base`", "the-event-does-not-say-what-was-deployed"],
    RevisionError: ["correct `head` or `base`", "head-or-base-names-nothing"],
    UnknownError: ["set `head` or `base`", "no-base-can-be-established"],
    PlanError: ["plan again", "the-plan-cannot-be-used"],
    MovedError: ["plan again", "another-run-has-purged-since-the-plan-was-made"],
    ApiError: ["check `github-token` and the permissions of the job", "githubs-api-refuses"],
    GitError: ["let the job read the repository", "the-repository-cannot-be-read"],
    UnreadableError: ["let the job read the repository", "the-repository-cannot-be-read"],
    RunnerError: ["run this in a job of GitHub Actions", "this-is-no-runner"],
    CancelledError: ["run the job again", "the-job-was-cancelled"],
    PurgeError: ["run the job again", "a-cdn-could-not-be-purged"],
    StaleError: ["deploy to the origin before this step", "the-site-is-stale"],
};
const UNEXPECTED = ["run the job again", "any-other-error"];
/** The name of an error that ended the run: what to do about it goes by that. */
function errorName(error) {
    return error instanceof Error ? error.name : "Error";
}
/** The same of a run that failed with an outcome. */
function outcomeName({ verification, why }) {
    if (staleOf(verification).length > 0)
        return "StaleError";
    return why?.startsWith("cancelled") ? "CancelledError" : "PurgeError";
}
/** Tells what happened, and what to do first. */
function failureTitle(name) {
    return `Nothing was purged: ${adviceOn(name)[0]}`;
}
/**
 * The heading about a failure, as a URL; null where no page can be named. The runner says of which repository and at which
 * tag, branch or SHA the action is used, and says neither of an action that stands in the workflow's repository.
 */
function helpUrl(name, env) {
    const { GITHUB_SERVER_URL: server = "https://github.com", GITHUB_ACTION_REPOSITORY: repository = "" } = env;
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
        return null;
    const ref = (env.GITHUB_ACTION_REF || "main").split("/").map(encodeURIComponent).join("/");
    return `${server}/${repository}/blob/${ref}/docs/troubleshooting.md#${adviceOn(name)[1]}`;
}
/** A link for a summary; empty without a URL. */
function helpLink(help) {
    // Between angle brackets a link may hold a `)`.
    return help === null ? "" : `[What this means and what to do](<${help}>)`;
}
/** The job summary of a run that ended before it had an outcome: `title` says what to do first, `help` leads to a page. */
function failureSummary(title, message, help) {
    const lines = message.split("\n").filter(Boolean).map(prose);
    return `${[`### ${prose(title)}`, ...lines, helpLink(help)].filter(Boolean).join("\n\n")}\n`;
}
function adviceOn(name) {
    return Object.hasOwn(ADVICE, name) ? ADVICE[name] : UNEXPECTED;
}

;// CONCATENATED MODULE: ./build/src/history/base.js


/** The commits of a base; none unless it is known. */
function commitsOf(base) {
    return base.kind === "known" ? base.commits : [];
}
/** Their SHAs. */
function shasOf(base) {
    return commitsOf(base).map(({ sha }) => sha);
}
/** The commits whose trees are compared: those that hold builds, if builds are what is compared. */
function treesOf(base) {
    return commitsOf(base).map(({ sha, built }) => built ?? sha);
}
/** The base of one commit. */
function knownBase(sha, why) {
    return { kind: "known", commits: [{ sha, why }], why };
}
/** The base of these commits. */
function baseOf(commits) {
    return { kind: "known", commits, why: commits.map(({ sha, why }) => `${sha.slice(0, 7)}: ${why}`).join("; ") };
}
/** The base of a run that could not read something. */
function unknownBase({ message }) {
    return { kind: "unknown", why: message };
}
/** Whether the server said that it does not have the commit. */
function isMissing(sha, missing) {
    return !(missing instanceof UnreadableError) && missing.includes(sha);
}
/** The commit behind a SHA that may be an annotated tag's; the SHA itself if it cannot be read. */
async function commitBehindTag(sha, missing, repository) {
    if (isMissing(sha, missing))
        return sha;
    const commits = await reading(repository.commitsOf([sha]));
    return commits instanceof UnreadableError ? sha : commits[0];
}
/**
 * The base that head can be compared with: unknown if the server no longer has one of its commits, or if they cannot be
 * read. With `mayBeTag` each annotated tag among them is replaced by its commit.
 */
async function resolveBase(base, missing, mayBeTag, repository) {
    if (base.kind !== "known")
        return base;
    if (missing instanceof UnreadableError)
        return unknownBase(missing);
    const gone = base.commits.find(({ sha }) => missing.includes(sha));
    if (gone)
        return { kind: "unknown", why: `the server no longer has ${gone.sha} (${gone.why})` };
    if (!mayBeTag)
        return base;
    const shas = await reading(repository.commitsOf(shasOf(base)));
    if (shas instanceof UnreadableError)
        return unknownBase(shas);
    return { ...base, commits: base.commits.map((commit, index) => ({ ...commit, sha: shas[index] })) };
}
/**
 * The commit that the workspace holds if it is not head, as after `workflow_run` when the branch has moved on, or in a job
 * that commits before it deploys: either may have been deployed. Null if it is head, has the same files, or belongs to
 * another repository.
 */
async function findApart(checkout, name, head, repository) {
    const sha = checkout?.head ?? null;
    if (!checkout || sha === null || sha === head || sha.length !== head.length)
        return null;
    if (!isCheckoutOf(checkout, name))
        return null;
    // Before anything else: a commit that was never pushed can be read only as long as the checkout exists.
    await reading(repository.need([head, sha]));
    const diff = await reading(repository.diff([sha], head));
    return !(diff instanceof UnreadableError) && diff.length === 0 ? null : sha;
}
/** Adds the workspace's commit to the base, so that the run purges what differs between it and head. */
function withApart(base, apart) {
    if (apart === null || base.kind !== "known" || base.commits.some(({ sha }) => sha === apart))
        return base;
    const why = "what the workspace holds, which may be what was deployed";
    return {
        ...base,
        commits: [...base.commits, { sha: apart, why }],
        why: `${base.why}; ${apart.slice(0, 7)}: ${why}`,
    };
}
/** The expression by which a workflow names each event's commit. */
const REFS = {
    workflow_run: "github.event.workflow_run.head_sha",
    deployment_status: "github.event.deployment.sha",
    page_build: "github.event.build.commit",
    repository_dispatch: "github.event.client_payload.sha",
    pull_request: "github.event.pull_request.head.sha",
    pull_request_target: "github.event.pull_request.head.sha",
};
/** The warning that the workspace holds another commit than the one that the run purges for. */
function apartWarning(apart, head, event) {
    const expression = `\${{ ${REFS[event] ?? "github.sha"} }}`;
    return `The workspace holds the commit ${apart}, and this run purges for ${head}. It cannot tell which of them was deployed, so it purges what differs between them as well, and the next run compares with both. Make them one: check out the event's commit (actions/checkout \`with: ref: ${expression}\`), or set the input \`head\` to the commit that was deployed, as \`git rev-parse HEAD\` prints it, once it is pushed.`;
}

;// CONCATENATED MODULE: ./build/src/verify/decide.js
/** `age` is in whole seconds, and caches round both ways. */
const ROUNDING_MS = 1_000;
/** How much a cache may add to `age` for the time that its origin took to answer (RFC 9111, 4.2.3). */
const DELAY_MS = 2_000;
/**
 * The statuses of a URL that does not exist. A server that refuses (401, 403), limits requests (408, 429) or is broken may
 * still have it.
 */
const ABSENT = new Set([404, 410]);
/** Whether the URL does not exist, by its status. */
function isAbsent(status) {
    return ABSENT.has(status);
}
/** Judges an answer: by its bytes where the repository holds them, otherwise by when it was cached. */
function decide(result, subject, moments) {
    if (result.kind === "none")
        return undecided(result.why);
    const { status, oid, redirect, cache } = result;
    const cached = findCacheTime(result, moments);
    if ((status === 200 || isAbsent(status)) && oid !== null && oid === subject.head)
        return fresh("the bytes of head");
    if (status === 200 && oid !== null && subject.bases.has(oid))
        return stale(nameOldBytes(subject, cached));
    if (status >= 400 && !isAbsent(status))
        return undecided(`answers ${status}`);
    if (subject.kind === "gone" && isAbsent(status))
        return fresh(`answers ${status}`);
    if (cached === "before" && subject.everywhere)
        return stale("cached before the purge");
    if (redirect)
        return decideRedirect(redirect, subject, cached);
    if (status !== 200 && subject.kind === "live")
        return undecided(`answers ${status}`);
    if (subject.isBuilt && subject.head !== null && oid !== null)
        return undecided(OTHER_BYTES);
    if (cached === "after")
        return fresh(cache.state === "miss" ? "straight from the origin" : "cached after the purge");
    return undecided(cached === "before" ? "cached before the purge, which not every target was sent" : nameUnknown(cache, oid, subject));
}
/** Neither those of this build nor those of one before it: a CDN may rewrite pages. */
const OTHER_BYTES = "other bytes than those of the built file";
/** Whether the reason of a verdict is that the site serves something else than the built file. */
function isOther(why) {
    return why === OTHER_BYTES;
}
function decideRedirect({ to, oid }, subject, cached) {
    if (oid !== null && oid === subject.head)
        return fresh(`the bytes of head, by way of ${to}`);
    if (subject.kind === "gone" && cached === "after")
        return fresh(`redirects to ${to}`);
    // Other bytes there are no proof: another file may make that URL, and it may not have been purged.
    return undecided(`redirects to ${to}`);
}
/** When the answer came from the origin: before the purge, or since the step began. */
function findCacheTime({ cache, sentAt, receivedAt }, { started, purged }) {
    const { age, state } = cache;
    // The age of a miss is that of a cache behind the CDN, which this purge did not reach.
    if (state === "miss")
        return age === null || isAfter(sentAt, age, started) ? "after" : null;
    if (age === null)
        return null;
    if (receivedAt - age * 1_000 + ROUNDING_MS + DELAY_MS < purged)
        return "before";
    return isAfter(sentAt, age, started) ? "after" : null;
}
function isAfter(sentAt, age, started) {
    return sentAt - age * 1_000 - ROUNDING_MS >= started;
}
/** The origin, not the CDN, is at fault for old bytes that it sent after the upload. */
const STILL_GIVEN = ", which the origin still gives";
/** Whether the reason of a stale verdict is that the origin itself has the old bytes. */
function isOrigins(why) {
    return why.endsWith(STILL_GIVEN);
}
function nameOldBytes({ kind }, cached) {
    const what = kind === "gone" ? "the bytes of the deleted file" : "the bytes of an older version";
    return cached === "after" ? `${what}${STILL_GIVEN}` : what;
}
function nameUnknown({ age, state }, oid, { elsewhere }) {
    const known = oid !== null && elsewhere.has(oid) ? "bytes of another file of head" : "bytes that no commit compared holds";
    const bytes = oid === null ? "too long to compare" : known;
    if (age !== null) {
        return state === "miss"
            ? `${bytes}, kept for ${age} s by a cache behind the CDN`
            : `${bytes}, cached within seconds of the purge`;
    }
    return `${bytes}, and no header says since when they are cached`;
}
const fresh = (why) => ({ kind: "fresh", why });
const stale = (why) => ({ kind: "stale", why });
const undecided = (why) => ({ kind: "undecided", why });

;// CONCATENATED MODULE: ./build/src/report/verification.js




/** Most stale URLs that the message of the failed step names; the log and the summary hold the table. */
const MOST_NAMED = 3;
/** Most rows of the table; the report has them all. */
const MOST_ROWS = 100;
const ORDER = ["stale", "undecided", "fresh"];
/** How many URLs were fresh, stale and undecided, in words. */
function verificationHeadline({ checked, unchecked }) {
    if (unchecked)
        return unchecked;
    const number = (kind) => checked.filter(({ verdict }) => verdict === kind).length;
    const undecided = number("undecided");
    const rest = undecided > 0 ? `, of ${undecided} nothing can be proved` : "";
    return `Verified ${(0,src_number/* count */.U9)(checked.length, "URL")} of the site: ${number("fresh")} fresh, ${number("stale")} stale${rest}`;
}
/** Why the step fails; null when no URL is provably stale. */
function verificationFailure(verification) {
    const stale = staleOf(verification);
    if (!verification || stale.length === 0)
        return null;
    const named = (0,src_number/* listNames */.Zv)(stale.map(({ url, why }) => `${url} (${why})`), MOST_NAMED);
    const origin = stale.some(({ why }) => isOrigins(why))
        ? " What the origin still gives was not uploaded, or not deleted there, before this step."
        : "";
    return `the purge was accepted, but ${stale.length} of ${(0,src_number/* count */.U9)(verification.checked.length, "checked URL")} ${stale.length === 1 ? "is" : "are"} stale: ${named}.${origin} The memory of the last purge was not moved`;
}
/** The table as lines of a log, what is stale first. */
function verificationLines({ checked }) {
    return verification_sorted(checked).map((one) => {
        const { cache, from } = one;
        const facts = Object.entries({ cache, from, age: ageOf(one) }).filter(([, fact]) => fact !== "");
        return [`${one.verdict}: ${one.url}`, came(one), ...facts.map((fact) => fact.join(": "))].join(" | ");
    });
}
/** The table as Markdown, what is stale first; empty when nothing was checked. */
function verificationTable({ checked }) {
    if (checked.length === 0)
        return "";
    const rowOf = (one) => {
        const verdict = one.verdict === "stale" ? "**stale**" : one.verdict;
        const cache = [
            one.cache && code(one.cache),
            ageOf(one) && `age ${ageOf(one)}`,
            one.from && `from ${code(one.from)}`,
        ];
        return `| ${[code(one.url), `${verdict}: ${prose(came(one))}`, cache.filter(Boolean).join(", ")].join(" | ")} |`;
    };
    const more = (rest) => `| and ${(0,src_number/* grouped */.zD)(rest)} more | | |`;
    const rows = (0,src_number/* firstOf */.Ku)(verification_sorted(checked), MOST_ROWS, rowOf, more);
    return ["| URL | what came | cache |", "| --- | --- | --- |", ...rows].join("\n");
}
function verification_sorted(checked) {
    return checked.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}
function came({ status, why }) {
    return status === null ? why : `${status}, ${why}`;
}
function ageOf({ age }) {
    return age === null ? "" : `${(0,src_number/* grouped */.zD)(age)} s`;
}

;// CONCATENATED MODULE: ./build/src/report/outcome.js


/** The outcome of a run that had nothing to deploy, or no base to go by. */
function skippedOutcome(why, head) {
    const none = { comparisons: [], plan: null, results: [], verification: null, warnings: [], notices: [], advice: [] };
    return { status: "skipped", why, head, ...none };
}
/** How a run ended, and why where that does not say it by itself. */
function statusOf(results, verification, plan, dry) {
    const failed = results.filter(({ state }) => state.kind === "failed").length;
    if (failed > 0)
        return { status: "failed", why: `${failed} of ${(0,src_number/* count */.U9)(results.length, "target")} could not be purged` };
    const stale = verificationFailure(verification);
    if (stale)
        return { status: "failed", why: stale };
    if (plan.cdns.every(({ patterns }) => patterns.length === 0))
        return { status: "nothing-to-purge", why: null };
    return { status: dry ? "dry-run" : "purged", why: null };
}
/** Lists the request that each destination got; of a dry run that was given no ids, what any of a CDN would be. */
function toldBy({ results, plan }) {
    if (results.length > 0 || plan === null)
        return results;
    const { site } = plan.options;
    return plan.cdns.map(({ cdn, patterns }) => ({
        destination: { cdn, hash: null, site },
        patterns,
        state: { kind: patterns.length > 0 ? "planned" : "nothing" },
    }));
}
/**
 * The outcome as others may read it: a hash stands for each id in the errors, since the runner drops an output that holds
 * a secret. The ids of all destinations may stand in each other's errors.
 */
function publicOutcome(outcome) {
    const withoutIds = (error) => outcome.results.reduce((text, { destination: { id, hash } }) => (id && hash ? text.replaceAll(id, hash) : text), error);
    const results = outcome.results.map(({ state, ...rest }) => ({
        ...rest,
        state: state.kind === "failed" ? { ...state, error: withoutIds(state.error) } : state,
    }));
    return { ...outcome, results };
}

;// CONCATENATED MODULE: ./build/src/report/outputs.js



/** Most bytes of `changed-files`: an environment value, which outputs are passed on by, holds 128 KiB. */
const MOST_CHANGED_FILES = 120_000;
/** Raised when a field of the report changes its meaning or goes. Fields may be added. */
const REPORT_VERSION = 1;
/**
 * The outputs of action.yml but `report`, as texts. JSON writes a byte that is no UTF-8 as a lone surrogate's escape,
 * so a list of files can go back into `changed-files` and lose nothing.
 */
function outputsOf(outcome) {
    const { status, head, plan, results, comparisons } = outcome;
    const files = changedFilesOf(outcome);
    const told = toldBy(outcome).filter(({ state }) => state.kind !== "failed");
    const paths = [...new Set(told.flatMap(({ patterns }) => patterns))].sort();
    const bases = new Set(comparisons.flatMap(({ base }) => shasOf(base)));
    const invalidations = results.flatMap(({ destination: { cdn, hash }, patterns, state }) => state.kind === "sent"
        ? [{ cdn, target: hash, id: state.receipt.id, status: state.receipt.status, paths: patterns }]
        : []);
    return {
        status,
        "changed-files": files ? cut(files) : "",
        "changed-count": files ? String(files.length) : "",
        paths: JSON.stringify(paths),
        "paths-count": String(paths.length),
        base: JSON.stringify([...bases]),
        head: head ?? "",
        "invalidation-id": invalidations.find(({ cdn }) => cdn === "cloudfront")?.id ?? "",
        invalidations: JSON.stringify(invalidations),
        plan: plan ? JSON.stringify(plan) : "",
    };
}
/** The union over all comparisons; null when the base of one is unknown. */
function changedFilesOf({ comparisons }) {
    if (comparisons.length === 0 || comparisons.some(({ files }) => files === null))
        return null;
    const paths = comparisons.flatMap(({ files }) => files.map(({ change }) => change.path));
    return [...new Set(paths)].sort();
}
/** As many whole names as fit, as JSON. */
function cut(files) {
    let size = 2;
    const end = files.findIndex((file) => {
        size += Buffer.byteLength(JSON.stringify(file)) + 1;
        return size > MOST_CHANGED_FILES;
    });
    return JSON.stringify(end < 0 ? files : files.slice(0, end));
}
/** The report of a run. No id of a destination stands in it: hashes do. */
function reportOf(outcome) {
    const { status, why, head, comparisons, plan, results, verification, warnings, notices, advice } = publicOutcome(outcome);
    return {
        version: REPORT_VERSION,
        status,
        why,
        head,
        changedFiles: changedFilesOf(outcome),
        comparisons: comparisons.map(({ base, files, plans }) => ({
            base: { kind: base.kind, why: base.why, commits: base.kind === "known" ? base.commits : [] },
            files: files?.map(fileEntry),
            cdns: plans.map(planEntry),
        })),
        results: results.map(resultEntry),
        verification,
        warnings: warnings.map(({ text, place }) => ({ text, file: place?.file ?? null, line: place?.line ?? null })),
        notices,
        advice,
        plan,
        outputs: outputsOf(outcome),
    };
}
function fileEntry({ change: { path, status }, kind, matches }) {
    const rules = matches.map(({ rule: { glob, line }, targets }) => ({ glob, line, targets: targets.map(patternText) }));
    return { path, status, kind, rules };
}
function planEntry({ cdn, plan, effect: { areas, excess }, destinations }) {
    const { patterns, changed, evicted, unchanged, widened } = plan;
    const targets = destinations.flatMap(({ hash }) => hash ?? []);
    return { cdn, targets, patterns, changed, evicted, unchanged, widened, areas, excess };
}
function resultEntry({ destination: { cdn, hash, memory }, patterns, state }) {
    const receipt = state.kind === "sent" ? state.receipt : null;
    const keepMemory = state.kind === "sent" ? (state.keepMemory ?? null) : null;
    const error = state.kind === "failed" ? state.error : null;
    const [id, completed] = receipt ? [receipt.id, receipt.status === "completed"] : [null, null];
    return { cdn, target: hash, patterns, state: state.kind, id, completed, keepMemory, error, memory };
}

// EXTERNAL MODULE: ./build/src/json.js
var src_json = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/src/github/error.js



/** GitHub refused, did not answer, or answered in a form that its API does not document: the fact is unknown. */
class ApiError extends UnreadableError {
    name = "ApiError";
    /** 0 when no whole answer came. */
    status;
    /** The types of the errors in a GraphQL answer. */
    types;
    /** The headers of the answer. */
    headers;
    constructor(message, status, { types = [], headers = {}, ...options } = {}) {
        super(message, options);
        this.status = status;
        this.types = types;
        this.headers = headers;
    }
}
/** The error for an answer that lacks what the API documents. `what` names the answer. */
function unusableAnswer(what) {
    return new ApiError(`${what}: the answer is not what GitHub gives`, 200);
}
/** A SHA of an answer. Throws ApiError for anything else. */
function shaOf(value, what) {
    if (isSha(value))
        return value;
    throw unusableAnswer(what);
}
/** Types of GraphQL errors for a token that lacks a permission, or may not see the object at all. */
const DENIED = ["FORBIDDEN", "NOT_FOUND", "INSUFFICIENT_SCOPES"];
/** Whether the token lacks a permission. A rate limit is a 403 too, and says nothing about permissions. */
function isDenied({ status, types, message, headers }) {
    if (types.length > 0)
        return types.some((type) => DENIED.includes(type));
    const isLimit = headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0";
    return (status === 403 || status === 404) && !isLimit && !/rate limit/i.test(message);
}
/**
 * Makes an ApiError of any error that a question to octokit threw. Octokit and the readers of its answers believe in the types that
 * GitHub documents, so a TypeError here means an answer of another shape.
 */
function toApiError(error) {
    if (error instanceof ApiError)
        return error;
    const { name, message, cause } = error;
    // Octokit wraps what its fetch throws in a RequestError.
    if (cause instanceof ApiError)
        return cause;
    const errors = (0,src_json/* fieldAt */.UK)(error, "errors");
    if (name === "GraphqlResponseError" && Array.isArray(errors)) {
        const texts = (field) => errors.map((one) => (0,src_json/* textField */.M8)(one, field));
        return new ApiError(`GraphQL: ${texts("message").join("; ")}`, 200, { types: texts("type"), cause: error });
    }
    return new ApiError(`GitHub's API gave no answer that can be used: ${message}`, 200, { cause: error });
}

;// CONCATENATED MODULE: ./build/src/github/runs.js



/** Runs that are read. Attempts of older runs are not seen. */
const NEWEST_RUNS = 300;
const PAGE = 100;
/** The file name in `GITHUB_WORKFLOW_REF`, for example `deploy.yml` in `octo/site/.github/workflows/deploy.yml@refs/heads/main`. */
function workflowFile(workflowRef) {
    return /\/\.github\/workflows\/([^/]+\.ya?ml)@/.exec(workflowRef)?.[1] ?? null;
}
/** Opens the list of the runs of one workflow, given by its file name. */
function openRuns(github, workflow) {
    let reading;
    return { read: () => (reading ??= readRuns(github, workflow)) };
}
/** Reads the newest NEWEST_RUNS. */
async function readRuns(github, workflow) {
    if (workflow === null)
        return { kind: "failed", why: "the environment does not say which workflow this is" };
    try {
        const { total, runs } = await readPage(github, workflow, 1);
        const pages = Math.ceil(Math.min(total, NEWEST_RUNS) / PAGE);
        const others = Array.from({ length: Math.max(0, pages - 1) }, (_, index) => readPage(github, workflow, index + 2));
        const all = [...runs, ...(await Promise.all(others)).flatMap((page) => page.runs)];
        // A run that starts meanwhile pushes others to the next page, which lists them again.
        return { kind: "read", total, runs: [...new Map(all.map((run) => [run.id, run])).values()] };
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        return { kind: isDenied(error) ? "denied" : "failed", why: error.message };
    }
}
/**
 * Reads one page of the list, without any filter: filtered ones come from a search index that lags
 * (nrwl/nx-set-shas#219, dawidd6/action-download-artifact#147).
 */
async function readPage(github, workflow, page) {
    return github.ask(async ({ rest }, repository) => {
        const asked = { ...repository, workflow_id: workflow, per_page: PAGE, page };
        const { data } = await rest.actions.listWorkflowRuns(asked);
        if (!Number.isSafeInteger(data.total_count))
            throw unusableAnswer("the list of runs");
        const due = Math.min(PAGE, data.total_count - PAGE * (page - 1));
        const { length } = data.workflow_runs;
        // A run that is missing could be one to purge for.
        if (length < due)
            throw new ApiError(`the list of runs: page ${page} holds ${length} of ${due}`, 200);
        return { total: data.total_count, runs: data.workflow_runs.map(runOf) };
    });
}
/** Reads one run of https://docs.github.com/rest/actions/workflow-runs; a run that cannot be read could be one to purge for. */
function runOf(answer) {
    const run = {
        id: answer.id,
        number: answer.run_number,
        attempt: answer.run_attempt ?? 1,
        event: answer.event,
        status: answer.status ?? null,
        conclusion: answer.conclusion ?? null,
        branch: answer.head_branch ?? null,
        sha: answer.head_sha,
        repository: answer.head_repository?.full_name ?? null,
        created: Date.parse(answer.created_at),
        updated: Date.parse(answer.updated_at),
    };
    const isReadable = isSha(run.sha) &&
        [run.id, run.number, run.attempt, run.created, run.updated].every((value) => Number.isSafeInteger(value)) &&
        [run.event, answer.created_at, answer.updated_at].every((value) => typeof value === "string") &&
        [run.status, run.conclusion, run.branch, run.repository].every((value) => value === null || typeof value === "string");
    if (isReadable)
        return run;
    throw unusableAnswer("the list of runs");
}
/**
 * Names of deleted tags, for example `v5` or `prod-2024`. Names without a digit are taken for branches: most deleted refs
 * are merged branches, and a base for each would purge files that no deploy has changed.
 */
const NUMBERED = /\d/;
/**
 * Finds the names that are tags, by one question to the server. A numbered name that is neither tag nor branch any more is
 * taken for a tag. Returns all names when the server does not answer: one base too many purges more, one too few leaves
 * old bytes.
 */
async function tagsAmong(repository, names) {
    const branches = names.filter((name) => NUMBERED.test(name)).map((name) => `refs/heads/${name}`);
    try {
        const refs = await repository.refs([...names.map((name) => `refs/tags/${name}`), ...branches]);
        const isTag = (name) => refs.has(`refs/tags/${name}`) || (NUMBERED.test(name) && !refs.has(`refs/heads/${name}`));
        return new Set(names.filter(isTag));
    }
    catch (error) {
        if (!(error instanceof UnreadableError))
            throw error;
        return new Set(names);
    }
}

;// CONCATENATED MODULE: ./build/src/history/listed-run.js
/** Whether the run ended well. */
function succeeded({ conclusion }) {
    return conclusion === "success";
}
/**
 * Whether a run has the event and the branch, or kind of tag, of this one, and so deploys to the same target. Tags whose
 * names differ only in their numbers are of one kind.
 */
function isAlike({ event, branch }, self) {
    if (event !== self.event)
        return false;
    return self.branch === null ? kindOf(branch) === kindOf(self.tag) : branch === self.branch;
}
function kindOf(tag) {
    return tag?.replace(/\d+/g, "0") ?? null;
}
/** Whether a run is sure to have purged what this one deploys. */
function hasPurged(run, self, runs) {
    return succeeded(run) && isAlike(run, self) && !mayHaveSkipped(run, runs);
}
/** Events of which this action skips those that deployed nothing, or deployed to another site. */
const SKIPPED_EVENTS = ["deployment_status", "workflow_run", "page_build"];
/**
 * Whether this action may have skipped a run that succeeded: the deployment was only under way, or the run was for the
 * deletion of another branch, which the list shows as one more push of the default branch's commit.
 */
function mayHaveSkipped(run, runs) {
    if (SKIPPED_EVENTS.includes(run.event))
        return true;
    if (run.event !== "push")
        return false;
    const isSame = ({ event, branch, sha }) => event === "push" && branch === run.branch && sha === run.sha;
    return runs.some((other) => isSame(other) && isBefore(other, run));
}
function isBefore(one, other) {
    return one.created < other.created || (one.created === other.created && one.number < other.number);
}
const NOT_STARTED = ["requested", "pending"];
const NOTHING_DONE = ["skipped", "startup_failure", "action_required"];
/** How long after its creation GitHub may enter a run. */
const ENTERED_MS = 10_000;
/**
 * Whether a run may have deployed something. The list hides earlier attempts, so any run after its first attempt may have.
 * A run that is `waiting` for an approval has run jobs before, and so may one that is `queued` for its next runner.
 */
function deploys(run, self) {
    if (run.id === self.id)
        return false;
    const isNew = NOT_STARTED.includes(run.status) || (run.status === "queued" && run.updated <= run.created + ENTERED_MS);
    if (run.attempt === 1 && (isNew || NOTHING_DONE.includes(run.conclusion)))
        return false;
    if (run.event === "merge_group")
        return false;
    if (!run.event.startsWith("pull_request"))
        return true;
    // A pull request's run is dry unless this run shows that they deploy; git cannot fetch a fork's commit.
    return self.event.startsWith("pull_request") && run.branch === self.branch && run.repository === self.repository;
}
/**
 * The branches whose pushes deploy what this run deploys. Each branch has a site of its own, or none; but a run that was
 * started by hand may replace what the default branch's pushes deploy, and if only pushes of another branch deployed the
 * memory's commit, that branch and this one deploy the same site.
 */
function branchesHere({ runs }, self, memory) {
    if (self.branch === null)
        return [];
    const own = [self.branch];
    const isPush = self.event === "push" || self.event.startsWith("pull_request");
    if (!isPush && self.defaultBranch !== null)
        own.push(self.defaultBranch);
    const ofMemory = runs.filter((run) => run.sha === memory && deploys(run, self));
    if (ofMemory.some((run) => !isElsewhere(run, self, own)))
        return own;
    return [...own, ...ofMemory.map(({ branch }) => branch)];
}
/** Whether a run is a push of a branch that is none of these. */
function isElsewhere({ event, branch }, self, here) {
    return event === "push" && self.branch !== null && branch !== null && !here.includes(branch);
}
/** Events whose runs deploy another commit than GITHUB_SHA, which the list shows. */
const HIDDEN_EVENTS = ["workflow_run", "repository_dispatch", "page_build"];
/** Why a run may have deployed another commit than the list shows; null if it did not. */
function whyHidden(run, self, { runs }) {
    const { event } = run;
    if (HIDDEN_EVENTS.includes(event))
        return `its event is ${event}`;
    if (event === "release" && !isOfPublishing(run, self, runs))
        return "a release that is deleted or unpublished puts the one before it in its place";
    if (self.headInput === "none")
        return null;
    // With `head: ${{ inputs.sha || github.sha }}` only a run that a person started may deploy another commit.
    const isOther = self.headInput === "name" || self.head !== self.sha || event === "workflow_dispatch";
    return isOther ? "it may have had an input `head`" : null;
}
/**
 * Whether the publishing of a release started a run: it starts several at once (`created`, `published`, `released`), of
 * which one succeeded or is this one; deleting or unpublishing a release starts a single run.
 */
function isOfPublishing(run, self, runs) {
    return runs.some((other) => (succeeded(other) || other.id === self.id) &&
        other.event === "release" &&
        other.sha === run.sha &&
        other.branch === run.branch &&
        Math.abs(other.created - run.created) <= ENTERED_MS);
}
/** Events by which a site is built again though no commit changed, as by a content system that calls. */
const REBUILDING = ["schedule", "workflow_dispatch", "repository_dispatch"];
/** Whether a run of this event may build something else of the same commit. */
function mayRebuild({ event }) {
    return REBUILDING.includes(event);
}

;// CONCATENATED MODULE: ./build/src/history/attempts.js



/** Reads the attempts since each of the memories. */
async function readAttempts(memories, list, self, { tagsAmong }) {
    if (list.kind !== "read")
        return list;
    const names = [...new Set(memories.flatMap((memory) => namesToAsk(list, self, memory)))];
    const tags = names.length > 0 ? await tagsAmong(names) : new Set();
    const sinceOf = (memory) => {
        const attempts = attemptsSince(list, self, memory, tags);
        if (attempts.kind === "unknown")
            return attempts;
        return { ...attempts, heads: attempts.heads.map((one) => ({ ...one, why: `deployed by ${one.why}` })) };
    };
    return { kind: "read", since: new Map(memories.map((memory) => [memory, sinceOf(memory)])) };
}
/**
 * The deploys attempted since the memory's commit was purged; without a memory (null) those since the newest
 * successful run, and that run's own. `tags` holds the names, of those that namesToAsk gives, that are tags.
 *
 * The window starts with the creation of the oldest listed run of the memory's commit, if one of those runs succeeded:
 * its purge covered everything before it, even if another workflow wrote the memory. If none succeeded (they are at their
 * last jobs, or failed in them, or did not even purge, or are this very run, of which an earlier step, leg or attempt may
 * have moved the memory), the window starts with the newest success before them. If no listed run is of that commit, all
 * of them count; if older ones are not listed, one success among the listed must stand for those.
 *
 * A success stands for what was before it only if its run is like this one: another event, branch or kind of tag may
 * deploy another target.
 */
function attemptsSince(list, self, memory, tags = new Set()) {
    if (self.attempt > 1 && self.head !== self.sha && (self.headInput === "name" || self.event === "release")) {
        return unknown("an earlier attempt of this run may have deployed another commit");
    }
    const here = [...branchesHere(list, self, memory), ...tags];
    const runs = list.runs.filter((run) => deploys(run, self) && !isElsewhere(run, self, here));
    const start = startOf(runs, self, memory, list);
    if (start === null && memory === null) {
        return unknown(`none of the newest ${NEWEST_RUNS} runs of this workflow ${LIKE_THIS}`);
    }
    if (start === null && !isWhole(list) && !runs.some((run) => hasPurged(run, self, runs))) {
        return unknown(`the last purge, of ${memory}, was before the newest ${NEWEST_RUNS} runs of this workflow, and none of these ${LIKE_THIS}`);
    }
    const since = runs.filter((run) => until(run) >= (start ?? Number.NEGATIVE_INFINITY));
    for (const run of since) {
        const how = whyHidden(run, self, list);
        if (how === null || (succeeded(run) && memory !== null))
            continue;
        return unknown(`the list of runs does not say which commit ${nameOf(run)} deployed: ${how}`);
    }
    return { kind: "known", heads: headsOf(since, list.held ?? []) };
}
const LIKE_THIS = "succeeded for the same event and branch, or kind of tag, as this one";
/** Whether the list holds every run of the workflow. */
function isWhole({ runs, total }) {
    return total <= runs.length;
}
/**
 * The names of other refs that were pushed, where it makes a difference whether they are tags. Most workflows have
 * none.
 */
function namesToAsk(list, self, memory) {
    const here = branchesHere(list, self, memory);
    const unsure = list.runs.filter((run) => deploys(run, self) && isElsewhere(run, self, here));
    const from = earliest(list, self, memory) ?? Number.NEGATIVE_INFINITY;
    return [...new Set(unsure.filter((run) => until(run) >= from).map(({ branch }) => branch))];
}
/** A time before which the window does not start, whichever names are tags. Null if there is none. */
function earliest(list, self, memory) {
    const all = list.runs.filter((run) => deploys(run, self));
    const here = branchesHere(list, self, memory);
    const sure = all.filter((run) => !isElsewhere(run, self, here));
    if (memory === null)
        return startOf(sure, self, null, list);
    if (!sure.some((run) => run.sha === memory && isProof(run, self, list)))
        return null;
    return startOf(all, self, memory, list);
}
/** When the window starts; null if no listed run tells. */
function startOf(runs, self, memory, list) {
    if (memory === null)
        return newestPurge(runs, self, runs);
    const mover = list.runs.find(({ id }) => id === list.held?.[0]);
    if (mover)
        return mover.created;
    const ofMemory = runs.filter(({ sha }) => sha === memory);
    const own = memory === self.head ? list.runs.filter(({ id }) => id === self.id) : [];
    const created = [...ofMemory, ...own].map((run) => run.created);
    if (created.length === 0)
        return null;
    const oldest = Math.min(...created);
    if (ofMemory.some((run) => isProof(run, self, list)))
        return oldest;
    const before = runs.filter((run) => run.created < oldest);
    return newestPurge(before, self, runs);
}
/**
 * Whether the success of a run of the memory's commit proves that what was before it has been purged. If the list holds
 * all runs, it holds the one that moved the memory; otherwise the success must be of a run like this one.
 */
function isProof(run, self, list) {
    return succeeded(run) && (isWhole(list) || isAlike(run, self) || rebuilds(run, self));
}
/** A schedule rebuilds what the pushes of its branch deploy, and alone fills a list with runs of one commit. */
function rebuilds({ event, branch }, self) {
    return event === "schedule" && self.event === "push" && branch === self.branch;
}
/** When the newest run that is sure to have purged was created; null if there is none. */
function newestPurge(runs, self, all) {
    const created = runs.filter((run) => hasPurged(run, self, all)).map((run) => run.created);
    return created.length > 0 ? Math.max(...created) : null;
}
/** When a run may have deployed last. GitHub does not update the time of a run that is still in a step. */
function until({ status, updated }) {
    return status === "completed" ? updated : Number.POSITIVE_INFINITY;
}
/** How many runs the reason for one commit names. */
const attempts_MOST_NAMED = 3;
function headsOf(runs, held) {
    const bySha = (0,src_lists/* groupBy */.$z)(runs, ({ sha }) => sha);
    return [...bySha].map(([sha, all]) => {
        const named = all.slice(0, attempts_MOST_NAMED).map(nameOf).join(", ");
        const why = all.length > attempts_MOST_NAMED ? `${named} and ${all.length - attempts_MOST_NAMED} more` : named;
        return all.some((run) => mayRebuild(run) && !held.includes(run.id)) ? { sha, why, isRebuilt: true } : { sha, why };
    });
}
function nameOf({ number, attempt, conclusion, status }) {
    const again = attempt > 1 ? `attempt ${attempt}: ` : "";
    return `run #${number} (${again}${(conclusion ?? status ?? "no status").replaceAll("_", " ")})`;
}
function unknown(why) {
    return { kind: "unknown", why };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/src/http.js
var http = __webpack_require__(453);
;// CONCATENATED MODULE: ./build/src/github/send.js




/** GitHub refuses requests without one. */
const USER_AGENT = "cdn-purge";
/** Longest answer that is read, in bytes: a recursive tree, the longest, has 7 MB at most. */
const LARGEST_ANSWER = 64 * 1024 * 1024;
const TRIES = 4;
const PAUSE_MS = 1_000;
/** Longest wait for a rate limit to end. The hourly one may take longer: the caller then goes on without the answer. */
const LONGEST_PAUSE_MS = 120_000;
/**
 * Sends a request, and sends it again while a pause may help. Returns the answer of a success, with a body of JSON where
 * that is wanted. Throws ApiError for any other.
 */
async function send(url, message, { log, clock, timeoutMs }) {
    const name = send_nameOf(url, message);
    for (let tries = 1;; tries++) {
        try {
            return await sendOnce(url, message, timeoutMs);
        }
        catch (error) {
            if (!(error instanceof ApiError))
                throw error;
            const pause = pauseBefore(tries, error.status, error.headers, clock.now());
            if (pause === null)
                throw error;
            log.info(`${name}: ${error.status || "no answer"}; trying again in ${Math.ceil(pause / 1000)} s`);
            await clock.sleep(pause);
        }
    }
}
/** How messages call a request, for example `GET /repos/octo/site/releases`. */
function send_nameOf(url, { method }) {
    return `${method} ${new URL(url).pathname}`;
}
async function sendOnce(url, message, timeoutMs) {
    const { wants, ...asked } = message;
    const name = send_nameOf(url, message);
    let answer;
    try {
        answer = await (0,http/* requestFollowing */.V)(url, {
            ...asked,
            headers: { "accept-encoding": http.ENCODINGS, "user-agent": USER_AGENT, ...asked.headers },
            timeoutMs,
            mostBytes: wants === "json" ? LARGEST_ANSWER : 0,
        });
    }
    catch (cause) {
        throw new ApiError(`${name}: ${cause.message}`, 0, { cause });
    }
    const { status, headers, body } = answer;
    const data = (0,src_json/* parsed */.Yz)(String(body));
    if (status < 200 || status > 299)
        throw new ApiError(`${name}: ${reasonOf(status, data)}`, status, { headers });
    if (wants === "json") {
        if (body === null)
            throw new ApiError(`${name}: the answer is too long`, 0);
        if (typeof data !== "object" && status !== 204)
            throw new ApiError(`${name}: the answer is not JSON`, 0);
        // REST reports the same with a 403.
        if (isLimited(data))
            throw new ApiError(`${name}: API rate limit exceeded`, 403, { headers });
    }
    return answer;
}
function reasonOf(status, data) {
    const message = (0,src_json/* fieldAt */.UK)(data, "message");
    const said = typeof message === "string" ? message : (external_node_http_.STATUS_CODES[status] ?? "");
    if (status === 401)
        return `\`github-token\` was refused (${`401 ${said}`.trim()})`;
    return typeof message === "string" ? said : `${status} ${said}`.trim();
}
/** GraphQL reports a reached limit with a 200: https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
function isLimited(data) {
    const errors = (0,src_json/* fieldAt */.UK)(data, "errors");
    return Array.isArray(errors) && errors.some((error) => (0,src_json/* fieldAt */.UK)(error, "type") === "RATE_LIMITED");
}
/**
 * Milliseconds to wait before the next try, or null to give up.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
function pauseBefore(tries, status, headers, now) {
    if (tries >= TRIES)
        return null;
    const isLimit = status === 429 || status === 403;
    const after = Number(headers["retry-after"]) * 1000;
    if (isLimit && after >= 0)
        return after <= LONGEST_PAUSE_MS ? after : null;
    if (isLimit && headers["x-ratelimit-remaining"] === "0") {
        const left = Math.max(0, Number(headers["x-ratelimit-reset"]) * 1000 - now) + PAUSE_MS;
        return left <= LONGEST_PAUSE_MS ? left : null;
    }
    if (status === 429 || status === 0 || status >= 500)
        return PAUSE_MS * 2 ** (tries - 1);
    return null;
}

;// CONCATENATED MODULE: ./build/src/github/refs.js




/** Refs that one question asks for: GraphQL's largest page. */
const refs_PAGE = 100;
/** A tag may name an annotated tag, which may name another, seldom more. */
const TARGET = "target { oid ... on Tag { target { oid ... on Tag { target { oid } } } } }";
/** Reads refs by their full names. Throws ApiError. */
async function readRefs(github, names) {
    const refs = new Map();
    let repositoryId = "";
    for (let at = 0; at === 0 || at < names.length; at += refs_PAGE) {
        const page = names.slice(at, at + refs_PAGE);
        const fields = page.map((name, index) => `r${index}: ref(qualifiedName: ${JSON.stringify(name)}) { ${TARGET} }`);
        const answer = await query(github, ["id", ...fields].join(" "));
        repositoryId = String((0,src_json/* fieldAt */.UK)(answer, "id"));
        for (const [index, name] of page.entries()) {
            const ref = (0,src_json/* fieldAt */.UK)(answer, `r${index}`);
            // A ref that cannot be read must not pass for one that does not exist.
            if (ref !== null)
                refs.set(name, refOf(ref));
        }
    }
    return { repositoryId, refs };
}
/** Reads all tags. Throws ApiError. */
async function readTags(github) {
    const refs = new Map();
    for (let after = null;;) {
        const page = `refPrefix: "refs/tags/", first: ${refs_PAGE}, after: ${JSON.stringify(after)}`;
        const answer = await query(github, `refs(${page}) { nodes { name ${TARGET} } pageInfo { hasNextPage endCursor } }`);
        const nodes = (0,src_json/* fieldAt */.UK)(answer, "refs.nodes");
        if (!Array.isArray(nodes))
            throw unusableAnswer("the tags");
        for (const node of nodes)
            refs.set(`refs/tags/${(0,src_json/* fieldAt */.UK)(node, "name")}`, refOf(node));
        if ((0,src_json/* fieldAt */.UK)(answer, "refs.pageInfo.hasNextPage") === false)
            return refs;
        const cursor = (0,src_json/* fieldAt */.UK)(answer, "refs.pageInfo.endCursor");
        if (typeof cursor !== "string" || cursor === after)
            throw unusableAnswer("the tags");
        after = cursor;
    }
}
/** Changes refs, all or none: https://docs.github.com/graphql/reference/mutations#updaterefs . Throws ApiError. */
async function updateRefs(github, repositoryId, refUpdates) {
    const mutation = "mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";
    const answer = await github.ask((octokit) => octokit.graphql(mutation, { input: { repositoryId, refUpdates } }));
    if (!(0,src_json/* fieldAt */.UK)(answer, "updateRefs"))
        throw unusableAnswer("the change of the refs");
}
/**
 * Whether the token may push: asks as git does before it sends anything. Every answer but 200 counts as no.
 */
async function mayPush({ repository, connection }, serverUrl) {
    if (connection.token === "")
        return false;
    const url = `${serverUrl}/${repository.owner}/${repository.repo}/info/refs?service=git-receive-pack`;
    const headers = { authorization: `basic ${basicCredential(connection.token)}`, accept: "*/*" };
    try {
        const { status } = await send(url, { method: "GET", headers, wants: "status" }, connection);
        return status === 200;
    }
    catch (error) {
        if (error instanceof ApiError)
            return false;
        throw error;
    }
}
async function query(github, fields) {
    const text = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields} } }`;
    return github.ask(async ({ graphql }, repository) => (0,src_json/* fieldAt */.UK)(await graphql(text, repository), "repository"));
}
function refOf(ref) {
    const oid = (0,src_json/* fieldAt */.UK)(ref, "target.oid");
    const commit = (0,src_json/* fieldAt */.UK)(ref, "target.target.target.oid") ?? (0,src_json/* fieldAt */.UK)(ref, "target.target.oid") ?? oid;
    return { oid: shaOf(oid, "the refs"), commit: shaOf(commit, "the refs") };
}

;// CONCATENATED MODULE: ./build/src/history/memory.js



/**
 * The ref that holds the commit last purged for one destination and one set of rules. `destination` is the hash of its
 * id; `mapping` is a canonical text of all that turns a path into URLs, so that changed rules start without a memory and
 * the same rules share one wherever they stand.
 */
function memoryRef(cdn, destination, mapping) {
    return `refs/cdn-purge/${cdn}/${destination}/${hashed(mapping)}`;
}
/** The ref of a note: `latest` and `unpurged` stand once beside a destination's memories, `missed` once for each memory. */
function noteRef(memory, name) {
    return name === "missed" ? `${memory}-missed` : memory.replace(/[^/]*$/, name);
}
/** Reads all memories in one call. */
async function readMemories(github, refs) {
    const names = ["latest", "unpurged", "missed"];
    const noteRefs = refs.flatMap((ref) => names.map((name) => noteRef(ref, name)));
    try {
        const { repositoryId, refs: found } = await readRefs(github, [...new Set([...refs, ...noteRefs])]);
        const at = (ref) => found.get(ref)?.oid ?? null;
        const deployedTo = (ref) => ({
            latest: at(noteRef(ref, "latest")),
            unpurged: at(noteRef(ref, "unpurged")),
            missed: at(noteRef(ref, "missed")),
        });
        const deployed = new Map(refs.map((ref) => [ref, deployedTo(ref)]));
        return { kind: "read", repositoryId, values: new Map(refs.map((ref) => [ref, at(ref)])), deployed };
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        return { kind: isDenied(error) ? "denied" : "failed", why: error.message };
    }
}
/** For the log and the summary when the token may not write memories. */
const contentsNotice = `The token may not remember what was purged last, since the job has no \`contents: write\`. With it, each CDN target's last purge is kept in a ref below refs/cdn-purge/, and a run purges what changed since then; without it a run that succeeded is taken for one that purged. Add to the job, beside the permissions that it has:
permissions:
  contents: write`;
/** The same where builds are compared, of which nothing else tells. */
const builtContentsNotice = `The token may not remember what was built for the last purge, since the job has no \`contents: write\`, so each run purges all that the rules reach. With it, hashes of the built files are kept in a ref below refs/cdn-purge/, and a run purges what changed since then. Add to the job, beside the permissions that it has:
permissions:
  contents: write`;

;// CONCATENATED MODULE: ./build/src/github/github.js




/** Opens the APIs; nothing is asked or loaded yet. */
function openGitHub(options) {
    const { token, log, clock = { now: Date.now, sleep: external_node_timers_promises_.setTimeout }, limits = src_clock/* LIMITS */.b } = options;
    const [owner = "", repo = ""] = options.repository.split("/");
    const repository = { owner, repo };
    const connection = { token, log, clock, timeoutMs: limits.githubMs };
    let octokit;
    const load = () => (octokit ??= loadOctokit(options, connection));
    return {
        repository,
        connection,
        async ask(question) {
            try {
                return await question(await load(), repository);
            }
            catch (error) {
                throw toApiError(error);
            }
        },
    };
}
/** Asks octokit; null where GitHub has no such object. Throws ApiError for every other failure. */
async function askOrNull(github, question) {
    try {
        return await github.ask(question);
    }
    catch (error) {
        if (error instanceof ApiError && (error.status === 404 || error.status === 422))
            return null;
        throw error;
    }
}
/** Users can do nothing about a route that GitHub is going to retire, and foreign text must not reach the runner's log raw. */
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
/** Loads octokit, which takes as long as a process of git, and makes it send every request by `send`. */
async function loadOctokit({ apiUrl, graphqlUrl }, connection) {
    if (connection.token === "")
        throw new ApiError("`github-token` is empty", 403);
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const request = { fetch: fetchFor([apiUrl, graphqlUrl], connection), log: SILENT };
    const octokit = getOctokit(connection.token, { baseUrl: apiUrl, userAgent: USER_AGENT, log: SILENT, request });
    // With a base URL that ends like an Enterprise server's, octokit would make up a URL of its own.
    octokit.graphql = octokit.graphql.defaults({ baseUrl: "", url: graphqlUrl });
    return octokit;
}
/** Octokit's fetch. Octokit wraps the ApiErrors that it throws in an error of its own. */
function fetchFor(urls, connection) {
    const origins = urls.map((url) => new URL(url).origin);
    return async (url, { method, headers, body }) => {
        const message = {
            method,
            headers: { ...headers, "x-github-api-version": "2022-11-28" },
            ...(body === undefined ? {} : { body }),
            wants: "json",
        };
        // The answer names the URL of the next page: the token must not go to another server.
        if (!origins.includes(new URL(url).origin))
            throw new ApiError("the next page of a list is on another server", 200);
        const { status, headers: answered, body: bytes } = await send(url, message, connection);
        // The part of fetch's Response that octokit reads. To make a real one would load all of node's fetch: 25 ms.
        return { url, status, headers: new Map(Object.entries(answered)), text: async () => String(bytes) };
    };
}

;// CONCATENATED MODULE: ./build/src/github/releases.js


/** Most releases that are read. The newest by date come first, and one that is not read may be the newest by version. */
const MOST_RELEASES = 1_000;
/** Lists all releases but drafts; null where there are MOST_RELEASES or more. Throws ApiError. */
async function listReleases(github) {
    return github.ask(async ({ paginate, rest }, repository) => {
        let looked = 0;
        const found = await paginate(rest.repos.listReleases, { ...repository, per_page: 100 }, ({ data }, done) => {
            looked += data.length;
            if (looked >= MOST_RELEASES)
                done();
            const visible = data.filter(({ draft }) => draft === false);
            return visible.map(({ tag_name, prerelease }) => ({ tag: tagOf(tag_name), prerelease }));
        });
        return looked < MOST_RELEASES ? found : null;
    });
}
/** Finds the tag of the release that GitHub calls the latest; null where there is none. Throws ApiError. */
async function latestRelease(github) {
    return askOrNull(github, async ({ rest }, repository) => {
        const { data } = await rest.repos.getLatestRelease(repository);
        return tagOf(data.tag_name);
    });
}
function tagOf(name) {
    if (typeof name === "string")
        return name;
    throw unusableAnswer("the releases");
}
/** Finds the commit where two lines of development parted. Throws ApiError. */
async function readMergeBase(github, base, head) {
    return github.ask(async ({ rest }, repository) => {
        const basehead = `${base}...${head}`;
        const { data } = await rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 });
        return shaOf(data.merge_base_commit.sha, "the merge base");
    });
}

;// CONCATENATED MODULE: ./build/src/history/event.js


/** The event or its payload cannot lead to a purge; the message says what can. */
class EventError extends Error {
    name = "EventError";
}
/** The text at a path of a payload. Throws EventError where there is none. */
function textAt(payload, path) {
    const value = (0,src_json/* fieldAt */.UK)(payload, path);
    if (typeof value !== "string" || value === "")
        throw new EventError(`the event's payload has no text at \`${path}\``);
    return value;
}
/** The full SHA at a path of a payload. Throws EventError where there is none. */
function shaAt(payload, path) {
    return checkSha(textAt(payload, path), path);
}
/** Returns the value at this path if it is a full SHA. Throws EventError otherwise. */
function checkSha(value, path) {
    if (!isSha(value)) {
        throw new EventError(`the event's payload has ${JSON.stringify(value)} at \`${path}\` where a full SHA belongs`);
    }
    return value;
}
/** The open pull request that the event is about; null for every event but `pull_request`. */
function pullRequestOf({ name, payload }) {
    const number = (0,src_json/* fieldAt */.UK)(payload, "pull_request.number");
    if (name !== "pull_request" || (0,src_json/* fieldAt */.UK)(payload, "action") === "closed")
        return null;
    if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1)
        return null;
    // GitHub gives no name for a deleted fork.
    const from = (0,src_json/* fieldAt */.UK)(payload, "pull_request.head.repo.full_name");
    return { number, from: typeof from === "string" ? from : "" };
}
/** The branch that is deployed, for a pull request its own; null for a tag, a release and the like. */
function branchOf({ name, payload, ref }) {
    if (name === "pull_request" || name === "pull_request_target")
        return textAt(payload, "pull_request.head.ref");
    return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}
/** The tag that is deployed, for a release its own, also where GITHUB_REF is empty; null for a branch. */
function event_tagOf({ name, payload, ref }) {
    const tag = name === "release" ? (0,src_json/* fieldAt */.UK)(payload, "release.tag_name") : undefined;
    if (typeof tag === "string")
        return tag;
    return ref.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) : null;
}
/** The repository's default branch; null where the payload does not tell it, as that of a schedule. */
function defaultBranchOf({ payload }) {
    const branch = (0,src_json/* fieldAt */.UK)(payload, "repository.default_branch");
    return typeof branch === "string" && branch !== "" ? branch : null;
}
/** Whether the list of runs shows this commit for the event's run. For a pull request it shows the head of its branch. */
function isListed({ name, sha }, head) {
    return head === sha || name.startsWith("pull_request");
}

;// CONCATENATED MODULE: ./build/src/history/revision.js



/** A revision does not exist, or is both a tag and a branch; the message says what to give instead. */
class RevisionError extends Error {
    name = "RevisionError";
}
/** The SHA that was deployed, by the input or else by the event. May be an annotated tag's own. */
async function headOf(input, event, eventName, repository, github) {
    if (input)
        return revisionOf("head", input, repository);
    switch (event.kind) {
        case "sha":
            return event.sha;
        case "tag":
        case "latest-release": {
            const tag = event.kind === "tag" ? event.tag : await latestRelease(github);
            if (tag !== null)
                return revisionOf("head", { kind: "ref", ref: `refs/tags/${tag}` }, repository);
            throw new EventError("no release is left after this one, so what is deployed now is unknown. Set `head` to the commit that is.");
        }
        case "unknown":
            throw new EventError(`the event \`${eventName}\` does not say which commit was deployed. Set \`head\` to it, for example \`head: \${{ github.sha }}\`, and \`base\` to what was there before, or to \`none\`.`);
    }
}
/** Reads what was there before head, by the event. */
async function eventBaseOf(event, repository, github) {
    const noNewest = (what, tag) => revision_unknown(`no other ${what} is known to be the newest of the channel of ${tag}`);
    switch (event.kind) {
        case "unknown":
            return event;
        case "sha":
            return knownBase(event.sha, event.why);
        case "former-tag": {
            const commit = await commitOf(`refs/tags/${event.tag}`, repository);
            const why = `the tag ${event.tag}, which the release had before`;
            return commit ? knownBase(commit, why) : revision_unknown(`${why}, is gone`);
        }
        case "previous-tag": {
            const tags = await repository.refs("tags");
            const names = [...tags.keys()].map((ref) => ref.slice("refs/tags/".length));
            const { previousTag } = await __webpack_require__.e(/* import() */ 803).then(__webpack_require__.bind(__webpack_require__, 7803));
            const previous = previousTag(event.tag, names);
            if (!previous)
                return noNewest("tag", event.tag);
            return knownBase(tags.get(`refs/tags/${previous}`).commit, `the tag ${previous}`);
        }
        case "previous-release": {
            const others = await listReleases(github);
            if (!others)
                return revision_unknown(`the repository has ${MOST_RELEASES} releases or more, and no more than that are looked through`);
            const { previousRelease } = await __webpack_require__.e(/* import() */ 803).then(__webpack_require__.bind(__webpack_require__, 7803));
            const previous = previousRelease(event, others);
            if (!previous)
                return noNewest("release", event.tag);
            const commit = await commitOf(`refs/tags/${previous}`, repository);
            return commit
                ? knownBase(commit, `the release ${previous}`)
                : revision_unknown(`the tag of the release ${previous} is gone`);
        }
        case "merge-base":
            return knownBase(await readMergeBase(github, event.base, event.head), "where the pull request left its base branch");
    }
}
/** The base that the input `base` names. */
async function namedBase(revision, repository) {
    return knownBase(await revisionOf("base", revision, repository), "the input `base`");
}
function revision_unknown(why) {
    return { kind: "unknown", why };
}
async function revisionOf(input, revision, repository) {
    if (revision.kind === "sha")
        return revision.sha;
    if (revision.kind === "ref") {
        const commit = await commitOf(revision.ref, repository);
        if (commit)
            return commit;
        throw new RevisionError(`\`${input}\` is ${revision.ref}, which the repository does not have (any more).`);
    }
    const { name } = revision;
    const tag = `refs/tags/${name}`;
    const branch = `refs/heads/${name}`;
    const refs = await repository.refs([tag, branch]);
    if (refs.has(tag) && refs.has(branch)) {
        throw new RevisionError(`\`${input}\` is ${name}, which is a tag and a branch. Give \`${tag}\` or \`${branch}\`.`);
    }
    const found = refs.get(tag) ?? refs.get(branch);
    if (found)
        return found.commit;
    const short = /^[0-9a-f]{4,39}$/.test(name) ? " A SHA must be given in full." : "";
    throw new RevisionError(`\`${input}\` is ${name}, and the repository has no tag and no branch of that name.${short}`);
}
async function commitOf(ref, repository) {
    return (await repository.refs([ref])).get(ref)?.commit ?? null;
}

;// CONCATENATED MODULE: ./build/src/history/bases.js







/** The mode of a run. A run that is dry by `auto` compares with the event's base alone. */
function modeOf({ kind }, dryByAuto) {
    if (kind === "auto")
        return dryByAuto ? "event" : "auto";
    return kind === "event" || kind === "none" ? kind : "revision";
}
/** One base for all destinations, whose memories this run neither uses nor moves. */
function shareBase(base, destinations) {
    const found = destinations.map((destination) => ({ destination: { ...destination, memory: null }, base }));
    return { found, memory: null, notices: [] };
}
/** The bases of a run that is to move the memories, where nothing tells what to compare with. */
function unknownBases(why, destinations, memory) {
    return {
        found: destinations.map((destination) => ({ destination, base: { kind: "unknown", why } })),
        memory,
        notices: [],
    };
}
/** The same where the memories could not be read. */
function unreadBases(destinations, memory) {
    return unknownBases(`the memory of the last purge cannot be read: ${memory.why}`, destinations, memory);
}
/** Finds the base of each destination, whose `memory` names the ref to read. */
async function findBases(mode, destinations, self, sources) {
    switch (mode) {
        case "none":
            return shareBase({ kind: "everything", why: "the input `base` is `none`" }, destinations);
        case "event":
            return shareBase(unknownIfFailed(await readBase(() => sources.eventBase())), destinations);
        case "revision":
            return shareBase(unknownIfFailed(await readBase(() => sources.namedBase())), destinations);
        case "auto":
            return findRemembered(destinations, self, sources);
    }
}
/** Finds the bases by the memories, the attempts since and, where no memory can be kept, the event. */
async function findRemembered(destinations, self, sources) {
    const refs = destinations.flatMap(({ memory }) => memory?.ref ?? []);
    const [memory, list] = await Promise.all([sources.memories(refs), sources.runs.read()]);
    if (memory.kind === "failed")
        return unreadBases(destinations, memory);
    const read = destinations.map((destination) => withMemory(destination, memory));
    const values = new Set(read.map(rememberedSha));
    const mayWrite = memory.kind === "read" && values.has(null) ? await sources.mayWrite() : null;
    const first = mayWrite === true;
    const used = [...values].filter((value) => value !== null || !first);
    const isBlind = used.includes(null);
    const attempts = await readAttempts(used, list, self, sources);
    const isDenied = used.length > 0 && attempts.kind === "denied";
    const event = isDenied || isBlind ? await readEventBase(sources) : null;
    // No run moves a memory that it may not write: where the event tells nothing either, what it holds may be long gone.
    const isAlone = isDenied && memory.kind === "read" && event?.kind === "unknown";
    const lost = isAlone && !(mayWrite ?? (await sources.mayWrite())) ? event : null;
    const found = read.map((destination) => {
        const value = rememberedSha(destination);
        if (value === null && first)
            return { destination, base: FIRST };
        return { destination, base: lost ?? bases_decide(value, deployedTo(destination, memory), self.head, attempts, event) };
    });
    const isHead = (sha) => sha === self.head;
    const isPurgedAlready = found.some(({ destination, base }) => base.kind === "known" && [rememberedSha(destination), ...shasOf(base)].every(isHead));
    const notices = [
        ...(first ? [firstNotice] : []),
        ...(isBlind || lost ? [contentsNotice] : []),
        ...(isDenied ? [actionsNotice(isBlind)] : []),
        ...(attempts.kind === "read" && isPurgedAlready ? [idleNotice] : []),
    ];
    return { found, memory, notices };
}
const firstNotice = "These rules have no memory of a last purge yet: this is their first run, or they were changed. Such a run purges all that they reach, once; from then on only what changed.";
const idleNotice = "The commit is the one purged last, and no deploy of another one was attempted since. If something changed that git does not know, run once with `base: none`: it purges all that the rules reach.";
/** Without a memory (`isBlind`) this run knows only what the event says. */
function actionsNotice(isBlind) {
    const skipped = isBlind
        ? " A push that started no run, as with `[skip ci]`, is missed too: its changes stay in the cache."
        : "";
    return `Other deploys since the last purge cannot be seen, since the job has no \`actions: read\`: those that failed, were cancelled, overlapped or did not purge. Their uploads may stay in the cache where this commit equals the last one.${skipped} Add to the job, beside the permissions that it has:
permissions:
  actions: read`;
}
/** The destination with what its memory held; without a memory if the token may not read it. */
function withMemory(destination, memory) {
    if (memory.kind !== "read" || !destination.memory)
        return { ...destination, memory: null };
    const { ref } = destination.memory;
    return { ...destination, memory: { ref, value: memory.values.get(ref) ?? null } };
}
/** The notes beside a destination's memory; undefined if the token may not read them. */
function deployedTo({ memory }, reading) {
    return reading.kind === "read" ? reading.deployed.get(memory?.ref ?? "") : undefined;
}
function rememberedSha({ memory }) {
    return memory?.value ?? null;
}
/** Why a commit that a note holds may be in the cache. */
const UNPURGED = "deployed by a run whose purge failed";
/** The base of the first run by these rules. */
const FIRST = { kind: "unknown", why: "no purge of these rules for this target is remembered yet" };
/** Whether the run is the first one by its rules. */
function isFirst({ why }) {
    return why === FIRST.why;
}
/** Compares with all that may be in the cache: what was purged and deployed last, and what was attempted since. */
function bases_decide(memory, deployed, head, reading, event) {
    if (event?.kind === "failed")
        return unknownIfFailed(event);
    const purged = memory === null ? [] : [{ sha: memory, why: "purged last" }];
    const { latest = null, unpurged = null, missed = null } = deployed ?? {};
    if (latest !== null && latest !== memory)
        purged.push({ sha: latest, why: "deployed last, by another run" });
    for (const sha of new Set([unpurged, missed]))
        if (sha !== null)
            purged.push({ sha, why: UNPURGED });
    const ofEvent = event?.kind === "known" ? event.commits : [];
    switch (reading.kind) {
        case "failed":
            return { kind: "unknown", why: `the runs of this workflow cannot be read: ${reading.why}` };
        case "denied":
            if (event?.kind === "unknown" && memory === null)
                return event;
            return known([...purged, ...ofEvent], head);
        case "read": {
            const attempts = reading.since.get(memory);
            if (attempts.kind === "unknown")
                return attempts;
            return known([...purged, ...(memory === null ? ofEvent : []), ...attempts.heads], head);
        }
    }
}
async function readEventBase(sources) {
    try {
        return await readBase(() => sources.eventBase());
    }
    catch (error) {
        if (error instanceof RevisionError)
            return { kind: "unknown", why: error.message };
        throw error;
    }
}
async function readBase(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof ApiError || error instanceof UnreadableError)
            return { kind: "failed", why: error.message };
        throw error;
    }
}
/** The base of these commits: each SHA once, with all its reasons. Head itself is one only if it is the only one. */
function known(all, head) {
    const commits = [...(0,src_lists/* groupBy */.$z)(all, ({ sha }) => sha)].map(([sha, same]) => ({
        sha,
        why: same.map(({ why }) => why).join("; "),
    }));
    const others = commits.filter(({ sha }) => sha !== head);
    return baseOf(others.length > 0 ? others : commits);
}
function unknownIfFailed(base) {
    return base.kind === "failed" ? { kind: "unknown", why: `what was there before cannot be read: ${base.why}` } : base;
}

;// CONCATENATED MODULE: ./build/src/report/sentence.js










/** The thing that an event would merge, in a dry run. */
const MERGED = {
    pull_request: "Merging this pull request",
    pull_request_target: "Merging this pull request",
    merge_group: "Merging this group",
};
/** Most hosts or commits that one sentence names. */
const MOST_NAMES = 3;
/**
 * Tells what happened, in one sentence; after a failure, what to do first. `event`: the name of the event that the run is
 * dry for, to say what merging would do.
 */
function headlineOf(outcome, event = "") {
    const merging = MERGED[event];
    const since = merging ? "" : describeSince(outcome);
    switch (outcome.status) {
        case "purged":
            return `Purged ${describePurge(outcome, since)}`;
        case "dry-run":
            return `${merging ? `${merging} would` : "Would"} purge ${describePurge(outcome, since)}`;
        case "nothing-to-purge":
            return `${merging ? `${merging} would purge nothing` : "Nothing to purge"}${describeIdle(outcome, since)}`;
        case "skipped":
            return `Skipped: ${outcome.why}`;
        case "failed":
            return describeFailure(outcome);
    }
}
/** How much of what site goes, and why. */
function describePurge(outcome, since) {
    const { comparisons } = outcome;
    const told = toldBy(outcome).filter(({ patterns }) => patterns.length > 0);
    const what = `${describePatterns(told)} ${describePlace(told)}`;
    if (comparisons.length === 0)
        return `${what}, as an earlier job planned`;
    const files = changedFilesOf(outcome);
    if (files === null)
        return `${what}: ${describeWhole(comparisons)}`;
    return `${what}: ${(0,src_number/* count */.U9)(files.length, "file")} changed${since}`;
}
/** Why nothing is to be purged. */
function describeIdle(outcome, since) {
    if (outcome.comparisons.length === 0)
        return ", as an earlier job planned";
    const files = changedFilesOf(outcome);
    const given = outcome.comparisons.find(({ base }) => base.kind === "given")?.base.why;
    if (files === null)
        return given ? `: ${given} is an empty list` : "";
    if (files.length === 0)
        return `: no file changed${since}`;
    const which = files.length === 1 ? "the file" : `the ${(0,src_number/* count */.U9)(files.length, "file")}`;
    return `: by the rules no URL comes from ${which} that changed${since}`;
}
function describePatterns(told) {
    if (told.every(({ patterns }) => patterns.includes("/*")))
        return "everything";
    return countPatterns(new Set(told.flatMap(({ patterns }) => patterns)));
}
/** The hosts of the site, or the CDNs where no host is given. */
function describePlace(told) {
    const hosts = told.flatMap(({ destination: { site } }) => site.map((origin) => new URL(origin).host));
    if (hosts.length > 0)
        return `of ${(0,src_number/* listNames */.Zv)([...new Set(hosts)], MOST_NAMES)}`;
    return `on ${listTitles(told)}`;
}
/** Why all that the rules reach goes. */
function describeWhole(comparisons) {
    const { base } = comparisons.find(({ files }) => files === null);
    if (base.kind === "given")
        return `${base.why} names what goes`;
    if (isFirst(base))
        return "the first run with these rules purges all that they reach, once";
    if (base.kind === "unknown")
        return "what changed cannot be known this time, so all that the rules reach goes";
    return `all that the rules reach, since ${base.why}`;
}
/** Since when files changed, by a name that people know where there is one. */
function describeSince({ comparisons }) {
    const bases = comparisons.map(({ base }) => base);
    const given = bases.find(({ kind }) => kind === "given");
    if (given)
        return `, as ${given.why} says`;
    const commits = [...new Map(bases.flatMap(commitsOf).map((commit) => [commit.sha, commit])).values()];
    const shas = commits.map(({ sha }) => sha.slice(0, 7));
    const [first] = commits;
    if (first && commits.length === 1) {
        const { why, day = "" } = first;
        if (NAMED.test(why))
            return ` since ${why}`;
        if (/^\d/.test(day))
            return ` since the deploy of ${shas[0]} on ${day}`;
        if (day)
            return ` since ${day}'s deploy of ${shas[0]}`;
    }
    return ` since the deploy${shas.length === 1 ? "" : "s"} of ${(0,src_number/* listNames */.Zv)(shas, MOST_NAMES)}`;
}
/** A commit that has a name which people know. */
const NAMED = /^the (?:tag|release) /;
function describeFailure({ why, results, verification }) {
    const stale = staleOf(verification);
    if (stale.some(({ why }) => isOrigins(why)))
        return "The site is stale: deploy to the origin before this step";
    if (stale.length > 0)
        return "The site is stale: look for a cache that this step does not purge";
    if (why?.startsWith("cancelled"))
        return "Cancelled: run the job again";
    const failed = results.filter(({ state }) => state.kind === "failed");
    return `Could not purge ${listTitles(failed)}: follow the advice below, then run the job again`;
}
function listTitles(told) {
    const titles = new Set(told.map(({ destination: { cdn } }) => entryOf(cdn).title));
    return (0,src_number/* listNames */.Zv)([...titles], MOST_NAMES);
}
/** The paths that CloudFront bills, a wildcard or tag like any path; empty when there are none. */
function describeBill(outcome) {
    const billed = toldBy(outcome).filter(({ destination: { cdn }, state }) => cdn === "cloudfront" && (state.kind === "sent" || state.kind === "planned"));
    const paths = billed.reduce((sum, { patterns }) => sum + patterns.length, 0);
    if (paths === 0)
        return "";
    const counts = outcome.status === "dry-run" ? "would count" : "counts";
    const each = billed.some(({ destination: { hash } }) => hash === null) ? " for each distribution" : "";
    return `CloudFront ${counts} ${(0,src_number/* count */.U9)(paths, "path")}${each} toward the ${(0,src_number/* grouped */.zD)(cloudfront_grammar/* FREE_PATHS */._)} a month that are free.`;
}
/** How much of what is known of the site stays in the cache; empty without head's tree, when nothing is known of it. */
function describeKept({ changed, evicted, unchanged }) {
    if (unchanged === 0)
        return "";
    return `${(0,src_number/* grouped */.zD)(unchanged - evicted)} of ${(0,src_number/* count */.U9)(unchanged + changed, "known URL")}`;
}

;// CONCATENATED MODULE: ./build/src/report/story.js






/** Most lines of one group of the log; the report has them all. */
const MOST_LINES = 2_000;
/** Tells what was found and planned, before anything is sent. */
function tellPlan(log, comparisons, notices, { warnings, advice }) {
    const group = (title, items, lineOf) => {
        const more = (rest) => `… and ${(0,src_number/* grouped */.zD)(rest)} more: the output \`report\` names a file with all`;
        log.group(title, (0,src_number/* firstOf */.Ku)(items, MOST_LINES, lineOf, more));
    };
    for (const { base, files, plans } of comparisons) {
        log.info(describeBase(base, files));
        if (files)
            group(`${(0,src_number/* count */.U9)(files.length, "changed file")} and the rules that took them`, files, fileLine);
        const unmatched = files?.filter(({ kind }) => kind === "unmatched") ?? [];
        if (unmatched.length > 0) {
            const title = `${(0,src_number/* count */.U9)(unmatched.length, "changed file")} that no rule matches`;
            group(title, unmatched, ({ change }) => visible(change.path));
        }
        for (const { cdn, plan } of plans) {
            const { title } = entryOf(cdn);
            if (plan.widened)
                log.info(`${title}: ${plan.widened}`);
            const kept = plan.patterns.length > 0 ? describeKept(plan) : "";
            const stays = kept ? `; ${kept} stay in its cache` : "";
            group(`${countPatterns(plan.patterns)} for ${title}${stays}`, plan.patterns, String);
        }
    }
    for (const { text, place } of warnings)
        log.warning(text, place ?? undefined);
    for (const notice of notices)
        log.notice(notice);
    for (const text of advice)
        log.info(`Notice: ${text}`);
}
function describeBase(base, files) {
    if (base.kind === "unknown")
        return `What changed cannot be known this time: ${base.why}.`;
    if (base.kind === "everything")
        return `All that the rules reach is purged: ${base.why}.`;
    if (base.kind === "given")
        return `What ${files ? "changed" : "goes"} is what ${base.why} says.`;
    const bases = commitsOf(base).map(({ sha, why, day }) => `${sha.slice(0, 7)}: ${why}${day ? `, ${day}` : ""}`);
    return `Compared with ${bases.join("; ")}.`;
}
/** Tells how it ended. The last line says what happened; after a failure the message of the failed step does. */
function tellEnd(log, outcome, event) {
    const { status, verification } = outcome;
    if (verification?.checked.length)
        log.group(verificationHeadline(verification), verificationLines(verification));
    const bill = describeBill(outcome);
    if (bill)
        log.info(bill);
    if (status !== "failed")
        log.info(`${headlineOf(outcome, event)}.`);
}
/**
 * The message of the failed step: what to do first, why, and what became of each destination that failed. It names the
 * ids, which the runner masks where they are secret.
 */
function failureMessage(outcome) {
    const failures = outcome.results.flatMap(({ destination: { cdn, id, hash }, state }) => state.kind === "failed" ? [`${cdn} ${id} (${hash} in outputs): ${state.error}`] : []);
    return [`${headlineOf(outcome)}.`, outcome.why, ...failures].filter(Boolean).join("\n");
}
function fileLine({ change, kind, matches }) {
    const name = `${visible(change.path)} (${change.status})`;
    if (kind !== "matched")
        return `${name}: ${kind === "ignored" ? "ignored" : "no rule"}`;
    const via = matches.map(({ rule, targets }) => `${rule.glob} → ${targets.map(targetText).join(" ") || "nothing"}`);
    return `${name}: ${via.join("; ")}`;
}

;// CONCATENATED MODULE: ./build/src/plan/effect.js

/** Nothing goes. */
const NO_EFFECT = { areas: [], excess: 0 };
/** Tells the effect of `patterns` that were planned for `targets`. `live`: URLs of every file of head. */
function effectOf(targets, live, patterns, grammar) {
    if (patterns.length === 0 || live.length === 0)
        return NO_EFFECT;
    const typed = targets.flatMap((target) => (target.kind === "prefix" ? target.prefix : []));
    const paths = targets.flatMap((target) => (target.kind === "path" || target.kind === "forced" ? target.path : []));
    // A path that ends in `*` was made of a prefix: it is no URL.
    const changed = (0,src_lists/* distinct */.dM)(paths.filter((path) => !path.endsWith("*")));
    const unchanged = (0,src_lists/* without */.FF)((0,src_lists/* distinct */.dM)(live), changed);
    const evicted = takenBy(patterns, unchanged, grammar);
    const excess = grammar.cut === "none" ? 0 : evicted.length - (0,src_lists/* below */.Gz)(typed, unchanged).length;
    return { areas: areasOf({ urls: (0,src_lists/* mergeDistinct */.hV)([live, changed]), changed, evicted }), excess };
}
/** Those of the URLs that the patterns purge, as sent. Both lists of URLs stand in byte order. */
function takenBy(patterns, urls, { cut, pathIsPrefix }) {
    const paths = [];
    const prefixes = [];
    for (const pattern of patterns) {
        // A prefix holds no query string, so the path before it goes, with all that starts with it.
        if (pattern.endsWith("*"))
            prefixes.push(cut === "segment" ? pattern.replace(/\??\*$/, "") : pattern.slice(0, -1));
        else
            (pathIsPrefix ? prefixes : paths).push(pattern);
    }
    return (0,src_lists/* mergeDistinct */.hV)([(0,src_lists/* below */.Gz)(prefixes, urls), paths.filter((path) => (0,src_lists/* includesSorted */.Fk)(urls, path))]);
}
/** Most areas of one site: a picture of more is none. */
const MOST_AREAS = 12;
/** A folder is told by its own folders as long as they hold so many URLs on average. */
const LEAST_MEAN = 6;
/**
 * Divides a site into at most MOST_AREAS areas: the folders at its top, the largest of them by their own folders, and so
 * on. Empty when nothing goes.
 */
function areasOf(known) {
    const [size, changed, evicted] = [known.urls.length, known.changed.length, known.evicted.length];
    if (changed + evicted === 0)
        return [];
    const kept = size - changed - evicted;
    let parts = effect_divide({ path: "/", flat: false, changed, evicted, kept, from: 0, to: size }, known, size);
    const whole = new Set();
    while (parts.length < MOST_AREAS) {
        const [largest] = parts
            .filter((part) => !part.flat && !whole.has(part) && 4 * sizeOf(part) >= size)
            .sort((a, b) => sizeOf(b) - sizeOf(a));
        if (largest === undefined)
            break;
        const within = effect_divide(largest, known, sizeOf(largest) / LEAST_MEAN);
        const fits = parts.length - 1 + within.length <= MOST_AREAS || 2 * sizeOf(largest) > size;
        if (fits && within.length > 1)
            parts = parts.flatMap((part) => (part === largest ? within : [part]));
        else
            whole.add(largest);
    }
    return joinRest(parts);
}
/** The folders of a part, each with what lies below it, and the URLs that lie in none of them; none if these are more than `most`. */
function effect_divide(part, known, most) {
    const { path, from, to } = part;
    const changedBelow = (0,src_lists/* counterBelow */.Ml)(known.changed);
    const evictedBelow = (0,src_lists/* counterBelow */.Ml)(known.evicted);
    const folders = [];
    for (let at = from; at < to;) {
        const slash = known.urls[at].indexOf("/", path.length);
        if (slash < 0) {
            at += 1;
            continue;
        }
        const folder = known.urls[at].slice(0, slash + 1);
        const end = (0,src_lists/* endOfPrefix */.VT)(known.urls, folder, at);
        const [changed, evicted] = [changedBelow(folder), evictedBelow(folder)];
        folders.push({
            path: folder,
            flat: false,
            changed,
            evicted,
            kept: end - at - changed - evicted,
            from: at,
            to: end,
        });
        at = end;
        if (folders.length > most)
            return [];
    }
    const below = sumOf(folders);
    const changed = part.changed - below.changed;
    const evicted = part.evicted - below.evicted;
    const rest = { path, flat: true, changed, evicted, kept: part.kept - below.kept, from, to: from };
    const all = sizeOf(rest) > 0 ? [rest, ...folders] : folders;
    return all.length > most ? [] : all;
}
/** The known URLs of an area. */
function sizeOf({ changed, evicted, kept }) {
    return changed + evicted + kept;
}
/** The areas of which something goes, the most of it if they are many, by path; what is left of the others in one. */
function joinRest(parts) {
    const goes = ({ changed, evicted }) => changed + evicted;
    const touched = parts.filter((part) => goes(part) > 0);
    const shown = new Set(touched.sort((a, b) => goes(b) - goes(a)).slice(0, MOST_AREAS - 1));
    const others = parts.filter((part) => !shown.has(part));
    const told = others.length < 2 ? parts : parts.filter((part) => shown.has(part));
    const areas = told.map(({ path, flat, changed, evicted, kept }) => ({ path, flat, changed, evicted, kept }));
    return others.length < 2 ? areas : [...areas, { path: null, flat: false, ...sumOf(others) }];
}
function sumOf(areas) {
    const sum = (of) => areas.reduce((total, area) => total + area[of], 0);
    return { changed: sum("changed"), evicted: sum("evicted"), kept: sum("kept") };
}

;// CONCATENATED MODULE: ./build/src/report/sections.js





/** Most alerts of one kind. */
const MOST_ALERTS = 20;
/** Most URLs that are told of one file. */
const MOST_URLS = 20;
const sections_ADVICE = { entries: 100, characters: 60_000 };
/** The line behind a list that is cut. */
const MORE = "the output <code>report</code> names a file with all";
/** Failures, warnings or notices as GitHub's alerts, each with what to do about it. */
function alerts(kind, texts) {
    const more = (rest) => `And ${(0,src_number/* grouped */.zD)(rest)} more, which the log has.`;
    return (0,src_number/* firstOf */.Ku)(texts, MOST_ALERTS, (text) => sections_alert(kind, text), more);
}
/** YAML of our own, such as `permissions:` and what is below it. A line break in foreign text is none of it. */
const YAML = /^ *[a-z-]+:(?: [a-z]+)?$/;
/** Makes a block to copy of the lines behind the first, which are YAML. */
function sections_alert(kind, text) {
    const [first = "", ...yaml] = text.split("\n");
    const isYaml = yaml.length > 0 && yaml.every((line) => YAML.test(line));
    const quoted = isYaml ? ["", "```yaml", ...yaml, "```"] : [];
    return [`[!${kind}]`, prose(isYaml ? first : text), ...quoted].map((line) => `> ${line}`.trimEnd()).join("\n");
}
/** Advice on the rules, as a list that can be unfolded; empty when there is none. */
function adviceSection({ advice }) {
    if (advice.length === 0)
        return "";
    const title = `${(0,src_number/* count */.U9)(advice.length, "thing")} to look at in the rules, which made no difference to this run`;
    return folded(title, listed(advice, sections_ADVICE, (text) => `- ${prose(text)}`, (lines) => lines.join("\n")));
}
/** Squares of the longest bar. */
const WIDTH = 10;
/** Colours of what goes, what goes along and what stays: orange, yellow and blue, which most people can tell apart. */
const SQUARES = { changed: "🟧", evicted: "🟨", kept: "🟦" };
const KINDS = ["changed", "evicted", "kept"];
/**
 * Which part of the site goes: a bar for each part, as long as the part is large, of squares, since GitHub shows neither
 * SVG nor data images. Empty when nothing goes or went, or when no URL of the site is known.
 */
function picture({ comparisons, status }) {
    const areas = comparisons.flatMap(({ plans }) => plans).find(({ effect }) => effect.areas.length > 0)?.effect.areas;
    if (!areas || status === "failed")
        return "";
    const largest = Math.max(...areas.map(sizeOf));
    const { changed, evicted, kept } = SQUARES;
    const knows = comparisons.every(({ files }) => files !== null);
    const legend = [
        ...(knows ? [`${changed} changed and purged`] : []),
        `${evicted} ${knows ? "unchanged, but purged along" : "purged, changed or not"}`,
        `${kept} stays cached`,
    ];
    return [
        `${legend.join(" · ")}, counted in URLs`,
        "",
        `| part of the site | | ${changed} | ${evicted} | ${kept} |`,
        "| --- | --- | ---: | ---: | ---: |",
        ...areas.map((area) => rowOf(area, largest)),
    ].join("\n");
}
function rowOf(area, largest) {
    const name = area.path === null ? "everything else" : `${code(area.path)}${area.flat ? " itself" : ""}`;
    const numbers = KINDS.map((kind) => (area[kind] === 0 ? "" : (0,src_number/* grouped */.zD)(area[kind])));
    // Even one URL of a kind is a square.
    const squares = KINDS.map((kind) => SQUARES[kind].repeat(area[kind] === 0 ? 0 : Math.max(1, Math.round((area[kind] / largest) * WIDTH))));
    return `| ${[name, squares.join(""), ...numbers].join(" | ")} |`;
}
/** Tells what was sent, and why: each rule with the files that it took and the URLs that it made of them. */
function fileSections({ files, plans }, { rules, entries, characters }) {
    const groups = groupByRule(files ?? []);
    // Besides the rules, the files that none took and the ignored ones have a list.
    const lists = plans.length + Math.min(rules, groups.length) + 2;
    const share = { entries, characters: Math.floor(characters / lists) };
    return [
        ...plans.filter(({ plan }) => plan.patterns.length > 0).map((plan) => patternSection(plan, share)),
        ...(0,src_number/* firstOf */.Ku)(groups, rules, ([rule, takings]) => ruleSection(rule, takings, share), (rest) => `And ${(0,src_number/* count */.U9)(rest, "rule")} more that took changed files: ${MORE}.`),
        ...restSection(files ?? [], "unmatched", "that no rule matches", UNMATCHED, share),
        ...restSection(files ?? [], "ignored", "that the rules ignore", "", share),
    ];
}
const UNMATCHED = "Nothing was purged for them. If one of them makes a page, give it a rule; if it makes none, name it under <code>ignore:</code>.\n\n";
function patternSection({ cdn, plan: { patterns, widened } }, bounds) {
    const why = widened === null ? "" : `: ${prose(widened)}`;
    return folded(`<b>${countPatterns(patterns)}</b> for ${entryOf(cdn).title}${why}`, listed(patterns, bounds, line));
}
/** The rules that took a file, in their order; a file stands below each. */
function groupByRule(files) {
    const takings = files.flatMap((file) => file.matches.map((match) => ({ file, ...match })));
    return [...(0,src_lists/* groupBy */.$z)(takings, ({ rule }) => rule)].sort(([a], [b]) => a.line - b.line);
}
function ruleSection({ glob, line: at }, takings, bounds) {
    const urls = new Set(takings.flatMap(({ targets }) => targets.map(targetText)));
    const title = `${code(glob)} (line ${at}) took ${(0,src_number/* count */.U9)(takings.length, "file")} and made ${(0,src_number/* count */.U9)(urls.size, "target")} of ${takings.length === 1 ? "it" : "them"}`;
    return folded(title, listed(takings, bounds, takingLines));
}
function takingLines({ file, targets }) {
    const texts = targets.length > 0 ? [...new Set(targets.map(targetText))] : ["nothing"];
    const lines = (0,src_number/* firstOf */.Ku)(texts, MOST_URLS, (text) => `  → ${text}`, (rest) => `  and ${rest} more`);
    return [sections_fileLine(file), ...lines.map(line)].join("\n");
}
function restSection(files, kind, which, advice, bounds) {
    const own = files.filter((file) => file.kind === kind);
    if (own.length === 0)
        return [];
    return [folded(`${(0,src_number/* count */.U9)(own.length, "changed file")} ${which}`, advice + listed(own, bounds, sections_fileLine))];
}
/** As git writes them: added, modified, deleted. */
const MARKS = { added: "A", changed: "M", deleted: "D" };
function sections_fileLine({ change }) {
    return line(`${MARKS[change.status]} ${change.path}`);
}
/** A part that can be unfolded. The title is HTML, the body Markdown. */
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** The first items that fit, and how many are left out. */
function listed(items, bounds, render, frame = block) {
    const shown = [];
    let characters = 0;
    for (const item of items.slice(0, bounds.entries)) {
        const entry = render(item);
        characters += entry.length + 1;
        if (characters > bounds.characters)
            break;
        shown.push(entry);
    }
    const rest = items.length - shown.length;
    const more = rest > 0 ? `and ${(0,src_number/* grouped */.zD)(rest)} more: ${MORE}` : "";
    return [shown.length > 0 ? frame(shown) : "", more].filter(Boolean).join("\n\n");
}
/** As many whole parts as fit into so many bytes: half of a table or list would render as anything. */
function within(parts, most) {
    const end = `There is more: ${MORE}.`;
    const kept = [];
    let size = end.length + 2;
    for (const part of parts.filter(Boolean)) {
        size += Buffer.byteLength(part) + 2;
        if (size > most)
            return [...kept, end].join("\n\n");
        kept.push(part);
    }
    return kept.join("\n\n");
}

;// CONCATENATED MODULE: ./build/src/report/summary.js









/** Most bytes of a summary: GitHub refuses one of more than 1 MiB. */
const MOST_SUMMARY = 900_000;
/** Well below that for the files of one comparison; runs of several are rare. */
const FILES = { rules: 40, entries: 1_000, characters: 600_000 };
/** Most commits that are shown of one base. */
const MOST_BASES = 10;
/**
 * The job summary, as Markdown with the HTML that GitHub renders. Every foreign text in it is escaped. `help` is the URL of
 * what to do about a failure.
 */
function summaryOf(outcome, setting, help = null) {
    const { verification, comparisons } = outcome;
    const parts = [
        ...opening(outcome, setting),
        helpLink(help),
        picture(outcome),
        describeBill(outcome),
        ...(verification ? verificationParts(verification) : []),
        ...alerts("NOTE", outcome.notices),
        ...comparisons.flatMap((comparison) => fileSections(comparison, FILES)),
        adviceSection(outcome),
    ];
    return `${within(parts, MOST_SUMMARY)}\n`;
}
/** The verdict, and the answers: folded away where nothing is wrong with any. */
function verificationParts(verification) {
    const headline = prose(verificationHeadline(verification));
    const table = verificationTable(verification);
    const isFine = verification.checked.every(({ verdict }) => verdict === "fresh");
    return table !== "" && isFine ? [folded(headline, table)] : [`${headline}.`, table];
}
/** Tells what happened, why it failed if it did, a row for each destination, and warnings: how a summary and a comment begin. */
function opening(outcome, setting) {
    const { status, why, warnings, comparisons } = outcome;
    const texts = warnings.map(({ text }) => text);
    const unknown = comparisons.flatMap(({ base }) => (base.kind === "unknown" && !isFirst(base) ? [base.why] : []));
    return [
        `### ${prose(headlineOf(outcome, setting.event))}`,
        status === "failed" && why !== null ? `${prose(capital(why))}.` : "",
        ...alerts("CAUTION", describeFailures(outcome)),
        destinationTable(outcome, setting),
        ...alerts("WARNING", texts),
        ...alerts("NOTE", [...new Set(unknown)].map((why) => `What changed cannot be known this time: ${shortShas(why)}.`)),
    ];
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** Errors stand above the table: they are long, and say what to do first. */
function describeFailures(outcome) {
    const told = toldBy(publicOutcome(outcome));
    return told.flatMap((one) => (one.state.kind === "failed" ? [`${summary_nameOf(one, told)}: ${one.state.error}`] : []));
}
/** A row for each destination: whom it is told, what head was compared with, how much was sent, how it ended. */
function destinationTable(outcome, setting) {
    const { comparisons, head } = outcome;
    const told = toldBy(publicOutcome(outcome));
    const rows = told.map((one) => {
        const { destination, patterns, state } = one;
        const own = comparisons
            .flatMap(({ base, plans }) => plans.map((plan) => ({ base, ...plan })))
            .find(({ destinations }) => destinations.some(({ cdn, hash }) => cdn === destination.cdn && hash === destination.hash));
        const stays = own && state.kind !== "failed" ? describeKept(own.plan) : "";
        const base = own ? summary_describeBase(own.base, head, setting) : "the plan of an earlier job";
        return [prose(summary_nameOf(one, told)), base, countPatterns(patterns), stays, describeState(state)];
    });
    if (rows.length === 0)
        return "";
    return [
        "| CDN | compared with | to purge | stays cached | result |",
        "| --- | --- | ---: | ---: | --- |",
        ...rows.map((cells) => `| ${cells.join(" | ")} |`),
    ].join("\n");
}
/** A destination by its CDN; where there are several of one, with the hash that stands for its id. */
function summary_nameOf({ destination: { cdn, hash } }, told) {
    const { title } = entryOf(cdn);
    const several = told.filter(({ destination }) => destination.cdn === cdn).length > 1;
    return several && hash !== null ? `${title} \`${hash}\`` : title;
}
function summary_describeBase(base, head, { serverUrl, repository }) {
    if (isFirst(base))
        return "nothing: the first run";
    if (base.kind !== "known")
        return base.kind === "unknown" ? "unknown" : prose(base.why);
    const compared = `${serverUrl}/${repository}/compare`;
    const links = base.commits.map(({ sha, why, day }) => {
        const link = (text) => `[${text}](${compared}/${sha}..${head})`;
        if (NAMED.test(why))
            return link(prose(why));
        return `${link(sha.slice(0, 7))} (${prose(why)}${day ? `, ${day}` : ""})`;
    });
    return (0,src_number/* listNames */.Zv)(links, MOST_BASES);
}
/** A text with each SHA in it as short as people write it. */
function shortShas(text) {
    return text.replace(/\b([0-9a-f]{7})[0-9a-f]{33}(?:[0-9a-f]{24})?\b/g, "$1");
}
function describeState(state) {
    switch (state.kind) {
        case "sent":
            return `${state.receipt.status === "completed" ? "completed" : "accepted"}: ${code(state.receipt.id)}`;
        case "failed":
            return "**failed**, see above";
        case "nothing":
            return "nothing to purge";
        case "planned":
            return "not sent (dry run)";
    }
}

// EXTERNAL MODULE: ./build/src/cdn/cdn.js
var cdn_cdn = __webpack_require__(1194);
;// CONCATENATED MODULE: ./build/src/cdn/send.js



/** The CDNs as they stand in a row when a run has several, the nearest to the origin first. */
const INNER_FIRST = ["cloudfront", "fastly", "cloudflare"];
/** How long an outer CDN waits for the inner one to complete, at least: most invalidations take seconds. */
const INNER_MINUTES = 5;
/** Sends nothing. */
const sendNothing = async (orders) => orders.map((order) => ({ ...order, state: { kind: order.patterns.length > 0 ? "planned" : "nothing" } }));
/**
 * Sends every order and waits up to `waitMinutes`. Destinations of one CDN go side by side, and one that fails neither
 * stops nor undoes another: its result says why. An outer CDN is told after the inner ones have completed: earlier, it
 * could fetch and keep an old object of an inner one.
 */
async function send_send(orders, options, services) {
    const work = orders.filter(({ patterns }) => patterns.length > 0);
    const results = new Map();
    for (const cdn of INNER_FIRST) {
        const own = work.filter(({ destination }) => destination.cdn === cdn);
        const behind = [...results.values()];
        if (own.length > 0 && behind.length > 0) {
            services.log.info(`${entryOf(cdn).title} stands in front of ${titlesOf(behind)} and is purged after it: earlier, an outer CDN could fetch and keep what an inner one still serves`);
        }
        const hasOuter = behind.length + own.length < work.length;
        const waitMinutes = hasOuter ? Math.max(options.waitMinutes, INNER_MINUTES) : options.waitMinutes;
        const once = openOnce();
        await Promise.all(own.map(async (order) => {
            const sent = await sendAfter(order, behind, { ...options, waitMinutes }, { ...services, once });
            results.set(order, sent);
        }));
    }
    return orders.map((order) => results.get(order) ?? { ...order, state: { kind: "nothing" } });
}
/** Sends one order unless a CDN behind it failed, and says where one behind it has not confirmed its purge. */
async function sendAfter(order, behind, options, services) {
    const failed = behind.find(({ state }) => state.kind === "failed");
    if (failed) {
        const { cdn, id } = failed.destination;
        const error = `not sent, since ${entryOf(cdn).title} ${id} behind it could not be purged: it would fetch and keep what that one still serves. The next run purges both.`;
        return { ...order, state: { kind: "failed", error } };
    }
    const result = await sendOne(order, options, services);
    const receipts = behind.flatMap(({ state }) => (state.kind === "sent" ? [state.receipt] : []));
    const doubt = receipts.find(({ doubt }) => doubt)?.doubt;
    if (doubt)
        return keepingMemory(result, `the CDN behind it may still serve an old object: ${doubt}`);
    if (receipts.every(({ status }) => status === "completed"))
        return result;
    const minutes = Math.max(options.waitMinutes, INNER_MINUTES);
    return keepingMemory(result, `the CDN behind it has not confirmed its purge within ${minutes} minutes`);
}
/** Marks a sent result so that the memory does not move for it. */
function keepingMemory(result, keepMemory) {
    return result.state.kind === "sent" ? { ...result, state: { ...result.state, keepMemory } } : result;
}
function titlesOf(orders) {
    return [...new Set(orders.map(({ destination }) => entryOf(destination.cdn).title))].join(" and ");
}
function openOnce() {
    const done = new Map();
    return (key, work) => {
        const result = done.get(key) ?? work();
        done.set(key, result);
        return result;
    };
}
async function sendOne(order, options, services) {
    const { destination, patterns } = order;
    const { title, target: noun } = entryOf(destination.cdn);
    // Only a dry run has no id, and a dry run sends nothing.
    const id = destination.id;
    const { tokens, queryStrings, soft, waitMinutes } = options;
    const { site } = destination;
    const context = { ...services, token: tokens[destination.cdn], site, queryStrings, soft };
    try {
        services.cancelled?.throwIfAborted();
        const cdn = await loadCdn(destination.cdn);
        const receipt = await cdn.purge(id, patterns, context);
        services.log.info(`${title}: invalidation ${receipt.id} of ${(0,src_number/* count */.U9)(receipt.patterns.length, "pattern")} accepted for ${noun} ${id} (${destination.hash} in outputs)`);
        const last = await waitFor(cdn, title, id, receipt, waitMinutes, context);
        const result = { destination, patterns: last.patterns, state: { kind: "sent", receipt: last } };
        return last.doubt ? keepingMemory(result, last.doubt) : result;
    }
    catch (error) {
        return { ...order, state: { kind: "failed", error: (0,cdn_cdn/* messageOf */.bD)(error) } };
    }
}
/** Waits for an accepted invalidation. The CDN completes it in any case, so trouble while waiting is only a warning. */
async function waitFor(cdn, title, id, receipt, minutes, services) {
    if (minutes === 0 || receipt.status === "completed" || !cdn.wait)
        return receipt;
    const { clock, log, cancelled } = services;
    const accepted = `${title} has accepted invalidation ${receipt.id}`;
    try {
        const last = await cdn.wait(id, receipt, clock.now() + minutes * 60_000, services);
        if (last.status !== "completed")
            log.warning(`${accepted} but not completed it within ${(0,src_number/* count */.U9)(minutes, "minute")}. It goes on without us.`);
        return last;
    }
    catch (error) {
        if (cancelled?.aborted)
            log.info(`${accepted}; its end is not waited for: ${(0,cdn_cdn/* messageOf */.bD)(error)}`);
        else
            log.warning(`${accepted}, but cannot be asked whether it is done: ${(0,cdn_cdn/* messageOf */.bD)(error)}`);
        return receipt;
    }
}
// Not in the table, which the command line reads too: its bundle must hold no client, since it sends nothing.
const loaders = {
    cloudfront: async () => (await Promise.all(/* import() */[__webpack_require__.e(169), __webpack_require__.e(543)]).then(__webpack_require__.bind(__webpack_require__, 9543))).cloudfront,
    cloudflare: async () => (await __webpack_require__.e(/* import() */ 342).then(__webpack_require__.bind(__webpack_require__, 8961))).cloudflare,
    fastly: async () => (await __webpack_require__.e(/* import() */ 812).then(__webpack_require__.bind(__webpack_require__, 4812))).fastly,
};
/** Loads the client of one CDN, which only a run that sends to it needs. */
function loadCdn(name) {
    return loaders[name]();
}

;// CONCATENATED MODULE: ./build/src/github/comments.js

/** The first line of the comment, invisible on the page. */
const MARK = /^<!-- cdn-purge ([0-9a-f]{12}) ([0-9]{1,15})\.([0-9]{1,6}) -->/;
/**
 * Writes the comment, or rewrites the one that is there. Runs that began side by side may each have created one: the next
 * run rewrites the first and deletes the others. Throws ApiError.
 */
async function writeSticky(github, sticky) {
    const { number, key, run, create } = sticky;
    const body = `<!-- cdn-purge ${key} ${run.id}.${run.attempt} -->\n${sticky.body}`;
    const [first, ...others] = await listOwn(github, number, key);
    if (!first) {
        if (!create)
            return "none";
        await github.ask(({ rest }, repository) => rest.issues.createComment({ ...repository, issue_number: number, body }));
        return "created";
    }
    if ([first, ...others].some((comment) => isNewer(comment.run, run)))
        return "left";
    await github.ask(({ rest }, repository) => rest.issues.updateComment({ ...repository, comment_id: first.id, body }));
    // Another run may have deleted them.
    for (const { id } of others)
        await askOrNull(github, ({ rest }, repository) => rest.issues.deleteComment({ ...repository, comment_id: id }));
    return "updated";
}
function isNewer(one, other) {
    return one.id > other.id || (one.id === other.id && one.attempt > other.attempt);
}
/** Lists our comments with this key, the least id first, which is the order of the API. */
async function listOwn(github, number, key) {
    return github.ask(async ({ paginate, rest }, repository) => {
        const asked = { ...repository, issue_number: number, per_page: 100 };
        return paginate(rest.issues.listComments, asked, ({ data }) => data.flatMap((one) => ownComment(one, key) ?? []));
    });
}
/** Authors that may write to the repository. A comment with our mark by another author is a copy. */
const TRUSTED = ["OWNER", "MEMBER", "COLLABORATOR"];
function ownComment({ id, body, user, author_association: association }, key) {
    const [, of, run, attempt] = MARK.exec(body ?? "") ?? [];
    if (of !== key || (user?.type !== "Bot" && !TRUSTED.includes(association)))
        return null;
    return { id, run: { id: Number(run), attempt: Number(attempt) } };
}

;// CONCATENATED MODULE: ./build/src/comment/comment.js









/** A comment holds 65,536 characters; this leaves room for its mark and its end. */
const MOST_COMMENT = 60_000;
const comment_FILES = { rules: 10, entries: 100, characters: 40_000 };
const permissionNotice = `The comment on the pull request was left out, since the job has no \`pull-requests: write\`. Add to the job, beside the permissions that it has:
permissions:
  pull-requests: write`;
const targetNotice = "`comment` is for the event `pull_request`: on `pull_request_target` nothing is written, since its token may be more than a fork's changes should have. The summary of the run says the same.";
const forkNotice = "The comment on the pull request was left out: it comes from a fork, and the token of its run may only read. The summary of the run says the same.";
/**
 * Keeps one comment on the pull request up to date: what merging would purge, or that it would purge nothing any more. A
 * pull request that never purged anything gets none. Never rejects for what GitHub answers: that is a notice.
 */
async function commentOn(outcome, inputs, { event, runner, github, log }) {
    const pull = pullRequestOf(event);
    if (pull === null) {
        if (event.name === "pull_request_target")
            log.notice(targetNotice);
        return;
    }
    const credentials = [inputs.token, basicCredential(inputs.token)];
    const secrets = [...credentials, ...cdnNames.flatMap((cdn) => [inputs.tokens[cdn], ...inputs.targets[cdn]])];
    const body = commentBody(outcome, { ...runner, event: inputs.dryRun === false ? "" : event.name, secrets });
    const run = { id: Number(runner.runId), attempt: Number(runner.runAttempt) };
    const create = outcome.status !== "nothing-to-purge" && outcome.status !== "skipped";
    try {
        const written = await writeSticky(github, { number: pull.number, key: keyOf(inputs, runner), run, body, create });
        log.info(`Comment on pull request ${pull.number}: ${SAID[written]}`);
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        log.notice(reasonFor(error, pull.from !== runner.repository));
    }
}
const SAID = {
    created: "written",
    updated: "rewritten",
    left: "left as it is, since a newer run has written it",
    none: "none, since there is nothing to purge",
};
function reasonFor(error, fork) {
    if (/locked/i.test(error.message))
        return "The comment on the pull request was left out: its conversation is locked.";
    if (isDenied(error))
        return fork ? forkNotice : permissionNotice;
    return `The comment on the pull request could not be written: ${error.message}. The next run tries again.`;
}
/** The same for every run of this step with these targets, whatever the rules are by then. */
function keyOf({ targets }, { env }) {
    const workflow = workflowFile(env.GITHUB_WORKFLOW_REF ?? "");
    const ids = cdnNames.map((cdn) => targets[cdn].map(hashed).sort());
    return hashed(JSON.stringify([workflow, env.GITHUB_JOB ?? "", env.GITHUB_ACTION ?? "", ids]));
}
/** The comment on a pull request, as Markdown: short, since the job summary has the rest. */
function commentBody(outcome, setting) {
    const { serverUrl, repository, runId } = setting;
    const head = outcome.head === null ? "" : ` of ${code(outcome.head.slice(0, 7))}`;
    const summary = `[summary of the run](${serverUrl}/${repository}/actions/runs/${runId})`;
    const parts = [
        ...opening(outcome, setting),
        picture(outcome),
        ...outcome.comparisons.flatMap((comparison) => fileSections(comparison, comment_FILES)),
        // Notices are for those who run the job, warnings and advice for those who change the files and rules.
        adviceSection(outcome),
    ];
    // What an input names is the same whenever it is sent.
    const isCompared = outcome.comparisons.some(({ base }) => base.kind !== "given");
    const counted = " What is purged is counted from the last purge when it is deployed, which may be more.";
    const end = `<sub>By cdn-purge, for the changes${head}.${isCompared ? counted : ""} The ${summary} has all of it.</sub>`;
    return comment_masked(`${within(parts, MOST_COMMENT)}\n\n${end}`, setting.secrets);
}
/** The text without the secrets, as they stand and as escaping writes them. */
function comment_masked(text, secrets) {
    const forms = secrets
        .filter((secret) => secret !== "")
        .flatMap((secret) => [secret, encodeURIComponent(secret)])
        .flatMap((form) => [form, code(form).slice("<code>".length, -"</code>".length)]);
    // The longest first: one may be part of another.
    const sorted = [...new Set(forms)].sort((a, b) => b.length - a.length);
    return sorted.reduce((rest, form) => rest.replaceAll(form, "***"), text);
}

;// CONCATENATED MODULE: ./build/src/history/range.js



const ZEROS = /^0+$/;
/** Reads what the event deployed and what that replaced. Throws EventError where purging would be wrong. */
function rangeOf(event, inputs) {
    const { name, payload } = event;
    switch (name) {
        case "push":
            return readPush(payload);
        case "release":
            return readRelease(payload);
        case "workflow_dispatch":
        case "schedule":
            return range(githubSha(event), range_unknown(`a ${name} event does not say what was there before`));
        case "repository_dispatch":
            return readDispatch(event);
        case "workflow_run":
            return readWorkflowRun(payload, inputs);
        case "deployment_status":
            return readDeploymentStatus(payload, inputs);
        case "page_build":
            return readPageBuild(payload);
        case "deployment":
            throw new EventError("the event `deployment` fires before anything is deployed: purging now would let the CDN fetch the old bytes again. Run on `deployment_status` instead.");
        case "pull_request":
        case "pull_request_target": {
            const head = commitAt(payload, "pull_request.head.sha");
            return dry(head, { kind: "merge-base", base: shaAt(payload, "pull_request.base.sha"), head: head.sha });
        }
        case "merge_group": {
            const base = commitAt(payload, "merge_group.base_sha");
            return dry(commitAt(payload, "merge_group.head_sha"), { ...base, why: "the base of the merge group" });
        }
        default:
            return range({ kind: "unknown" }, range_unknown(`the event \`${name}\` does not say what was there before`));
    }
}
function readPush(payload) {
    const before = pushText(payload, "before");
    const after = pushText(payload, "after");
    if (ZEROS.test(after))
        return skip("the push deleted its branch or tag, so nothing was deployed");
    const ref = pushText(payload, "ref");
    const head = { kind: "sha", sha: checkSha(after, "after") };
    if (!ZEROS.test(before)) {
        const why = ref.startsWith("refs/tags/") ? "where the tag was before" : "the commit before the push";
        return range(head, { kind: "sha", sha: checkSha(before, "before"), why });
    }
    if (ref.startsWith("refs/tags/"))
        return range(head, { kind: "previous-tag", tag: ref.slice("refs/tags/".length) });
    return range(head, range_unknown("the push created its branch, and what was deployed before is on another one"));
}
/** A text of a push's payload. GitHub sends each of them; `act` makes payloads that lack some. */
function pushText(payload, path) {
    const value = (0,src_json/* fieldAt */.UK)(payload, path);
    if (typeof value === "string" && value !== "")
        return value;
    throw new EventError(`the event's payload has no text at \`${path}\`. GitHub sends it with every push; \`act\` does so only with \`--eventpath FILE\`, a JSON file that holds the \`before\`, \`after\` and \`ref\` of a push.`);
}
function readRelease(payload) {
    const action = textAt(payload, "action");
    const tag = textAt(payload, "release.tag_name");
    if (action === "deleted" || action === "unpublished")
        return range({ kind: "latest-release" }, range_unknown(`the release ${tag} was ${action}`));
    if ((0,src_json/* fieldAt */.UK)(payload, "release.draft") === true)
        return skip("a draft of a release deploys nothing");
    const former = (0,src_json/* fieldAt */.UK)(payload, "changes.tag_name.from");
    if (action === "edited" && typeof former === "string" && former !== "" && former !== tag) {
        return range({ kind: "tag", tag }, { kind: "former-tag", tag: former });
    }
    const prerelease = (0,src_json/* fieldAt */.UK)(payload, "release.prerelease") === true;
    return range({ kind: "tag", tag }, { kind: "previous-release", tag, prerelease });
}
function readDispatch(event) {
    const { payload } = event;
    const given = (0,src_json/* fieldAt */.UK)(payload, "client_payload.sha");
    const head = isSha(given) ? { kind: "sha", sha: given } : githubSha(event);
    const path = "client_payload.base";
    if (((0,src_json/* fieldAt */.UK)(payload, path) ?? null) === null)
        return range(head, range_unknown(`the dispatch has no \`${path}\``));
    return range(head, { ...commitAt(payload, path), why: `\`${path}\` of the dispatch` });
}
function githubSha({ sha }) {
    if (isSha(sha))
        return { kind: "sha", sha };
    throw new EventError(`the environment has ${JSON.stringify(sha)} as GITHUB_SHA where a full SHA belongs`);
}
/** A workflow run that has ended: it deployed to this CDN only if it succeeded, and for the branch that the CDN serves. */
function readWorkflowRun(payload, { hasHeadInput }) {
    const started = "the workflow run that started this one";
    const conclusion = (0,src_json/* fieldAt */.UK)(payload, "workflow_run.conclusion");
    if (conclusion !== "success")
        return skip(`${started} ended with ${describeValue(conclusion) ?? "no conclusion"}`);
    const from = (0,src_json/* fieldAt */.UK)(payload, "workflow_run.head_repository.full_name");
    if (from !== textAt(payload, "repository.full_name"))
        return skip(`${started} belongs to another repository, ${describeValue(from) ?? "which was deleted"}`);
    const event = (0,src_json/* fieldAt */.UK)(payload, "workflow_run.event");
    if (typeof event === "string" && event.startsWith("pull_request"))
        return skip(`${started} was for a pull request (its event is ${event}), and what a pull request builds is not what this CDN serves`);
    const branch = (0,src_json/* fieldAt */.UK)(payload, "workflow_run.head_branch");
    if (branch !== textAt(payload, "repository.default_branch") && !hasHeadInput)
        return skip(`${started} was for ${describeValue(branch) ?? "no branch"}, and without the input \`head\` only the default branch is taken for what this CDN serves. If it serves that one, set \`head: \${{ github.event.workflow_run.head_sha }}\``);
    return unknownBefore("workflow_run", payload, "workflow_run.head_sha");
}
/** A new status of a deployment. */
function readDeploymentStatus(payload, { environments }) {
    const state = (0,src_json/* fieldAt */.UK)(payload, "deployment_status.state");
    if (state !== "success")
        return skip(`the deployment is \`${describeValue(state)}\`, not \`success\``);
    const name = environmentOf(payload);
    if (!isServedHere(payload, name, environments)) {
        const reason = environments.length > 0
            ? `which the input \`environment\` does not name. If this CDN serves it, add it there: \`environment: ${name}\``
            : `which is not known to be production. If this CDN serves it, set \`environment: ${name}\``;
        return skip(name === ""
            ? "the deployment names no environment, so it is not known to be what this CDN serves"
            : `the deployment went to the environment ${JSON.stringify(name)}, ${reason}`);
    }
    return unknownBefore("deployment_status", payload, "deployment.sha");
}
/** A status can move its deployment to another environment: https://docs.github.com/rest/deployments/statuses */
function environmentOf(payload) {
    const names = ["deployment_status.environment", "deployment.environment"].map((path) => (0,src_json/* fieldAt */.UK)(payload, path));
    return names.map((name) => (typeof name === "string" ? name.trim() : "")).find((name) => name !== "") ?? "";
}
/** Hosts with several projects in one repository name the production of each `Production – site`. */
const PRODUCTION = /^production(?:\s+[-–—]\s.*)?$/is;
/** Whether this CDN serves the environment. Hosts with previews report those, too, by deployments of the same commits. */
function isServedHere(payload, name, environments) {
    if (environments.length > 0)
        return environments.some((one) => one.toLowerCase() === name.toLowerCase());
    if ((0,src_json/* fieldAt */.UK)(payload, "deployment.transient_environment") === true)
        return false;
    return (0,src_json/* fieldAt */.UK)(payload, "deployment.production_environment") === true || PRODUCTION.test(name);
}
/** A build of GitHub Pages. */
function readPageBuild(payload) {
    const status = (0,src_json/* fieldAt */.UK)(payload, "build.status");
    if (status !== "built")
        return skip(`the build of GitHub Pages is \`${describeValue(status)}\`, not \`built\``);
    return unknownBefore("page_build", payload, "build.commit");
}
function unknownBefore(event, payload, path) {
    return range(commitAt(payload, path), range_unknown(`a ${event} event does not say what was there before`));
}
function commitAt(payload, path) {
    return { kind: "sha", sha: shaAt(payload, path) };
}
/** Words a value of the payload for a message; null if there is none. */
function describeValue(value) {
    if (value === undefined || value === null)
        return null;
    return (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 200);
}
function range(head, base) {
    return { kind: "range", head, base, dry: false };
}
function dry(head, base) {
    return { kind: "range", head, base, dry: true };
}
function skip(why) {
    return { kind: "skip", why };
}
function range_unknown(why) {
    return { kind: "unknown", why };
}

;// CONCATENATED MODULE: ./build/src/history/move-memory.js



/** How often a deletion is tried while other runs move the ref between its reading and its deletion. */
const DELETIONS = 3;
/**
 * Moves one memory and the notes beside it. Deletes a memory that might be wrong afterwards, if the token may do that.
 */
async function moveMemory(github, move) {
    const { before, after, apart } = move;
    // With `apart` the memory is true only together with its note, so both change or neither does.
    const memory = before === after ? [] : [change(move, before, after)];
    const whole = apart === null ? memory : [...memory, ...noteChange(move, "missed", apart)];
    if (whole.length === 0) {
        const kept = (await move.isListedInRuns())
            ? { kind: "same" }
            : await keepOrForgetPurged(github, move, "another run moved it");
        if (kept.kind === "same")
            await notePurged(github, move);
        return kept;
    }
    const refusal = await updateMost(github, move, [whole, ...purgedNotes(move)]);
    if (!refusal)
        return { kind: "moved" };
    return refusal.denied ? { kind: "denied", why: refusal.why } : keepOrForgetPurged(github, move, refusal.why);
}
/** The same as `keepOrForget` of a memory that a purge could not be recorded in: where it goes, the deploy is noted. */
async function keepOrForgetPurged(github, move, reason) {
    const kept = await keepOrForget(github, move, reason);
    if (kept.kind === "forgotten")
        await noteForgotten(github, move);
    return kept;
}
/**
 * Notes what was purged for by a run whose memory is gone. These rules purge all next; runs by other rules have memories,
 * which do not tell of this deploy. What another run has noted meanwhile stays, and this one stands beside it. A refusal is
 * no failure.
 */
async function noteForgotten(github, move) {
    const { deployed, after, apart } = move;
    const purged = change({ ...move, ref: noteRef(move.ref, "latest") }, deployed.latest, after);
    const refusal = deployed.latest === after ? null : await update(github, move, [purged]);
    const beside = refusal === null ? apart : after;
    if (beside !== null)
        await update(github, move, [noteOf({ ...move, after: beside }, "unpurged")]);
}
/**
 * Keeps or deletes a memory that could not be moved. GitHub does not document how it words a compare that failed, so this
 * reads the ref again to learn what happened.
 */
async function keepOrForget(github, move, reason) {
    const { ref, before, after, apart } = move;
    let why = reason;
    for (let tries = 1; tries <= DELETIONS; tries++) {
        const reading = await readMemories(github, [ref]);
        if (reading.kind !== "read")
            return { kind: "failed", why: `${why}; ${reading.why}` };
        const now = reading.values.get(ref) ?? null;
        // A move whose answer was lost is sent twice: the second fails the compare, although the first was done.
        const { latest, missed } = reading.deployed.get(ref);
        if (now === after && (apart === null || missed === apart))
            return { kind: before === after ? "same" : "moved" };
        if (now === null)
            return { kind: "forgotten", why };
        if (now !== before && apart === null && (await move.isListedInRuns())) {
            await notePurged(github, { ...move, deployed: { ...move.deployed, latest } });
            return { kind: "movedByOther", sha: now };
        }
        const refusal = await update(github, move, [change(move, now, null)]);
        if (!refusal)
            return { kind: "forgotten", why };
        if (refusal.denied)
            return { kind: "denied", why: refusal.why };
        why = refusal.why;
    }
    return { kind: "failed", why };
}
/**
 * Notes the commit that was purged for and leaves the memory as it is. The list of runs tells the same in most cases, so
 * a refusal is no failure.
 */
async function notePurged(github, move) {
    await updateMost(github, move, purgedNotes(move));
}
/**
 * Notes the commit of a deploy whose purge failed; a refusal is no failure here either. What was purged for before may
 * still be in the cache, too. If the list of runs will not show the commit to the next run, `missed` records it for these
 * very rules, since a purge by other rules clears `unpurged`. If `missed` already holds another commit, it cannot record
 * both, and the memory is deleted. Returns what became of the memory; null if it stays.
 */
async function noteUnpurged(github, move) {
    const { deployed, before, after, apart } = move;
    const shared = deployed.latest === after || deployed.unpurged === after ? [] : [noteOf(move, "unpurged")];
    const isKnown = before === null || before === after || deployed.missed === after || (await move.isListedInRuns());
    const unknown = [isKnown ? null : after, before === null || deployed.missed === apart ? null : apart];
    const [own, other] = unknown.filter((sha) => sha !== null);
    let why = "it cannot tell of two commits that were not purged";
    if (own !== undefined && deployed.missed === null && other === undefined) {
        const refusal = await updateMost(github, move, [noteChange(move, "missed", own), shared]);
        if (refusal === null || refusal.denied)
            return null;
        why = refusal.why;
    }
    if (shared.length > 0)
        await update(github, move, shared);
    if (own === undefined)
        return null;
    return keepOrForget(github, { ...move, isListedInRuns: async () => false }, why);
}
/** Moves a ref from one commit to another; null is no ref. By force, since a rollback moves the memory back. */
function change({ ref, after }, from, to) {
    const none = "0".repeat(after.length);
    return { name: ref, beforeOid: from ?? none, afterOid: to ?? none, force: true };
}
/** Overwrites without comparing: a concurrent run records its commit in its own memory. */
function noteOf({ ref, after }, name) {
    return { name: noteRef(ref, name), afterOid: after, force: true };
}
/** Records what was purged for and clears the notes that the plan compared with; `apart`, which may be in the cache, becomes one. */
function purgedNotes(move) {
    const { deployed, after, apart } = move;
    return [
        deployed.latest === after ? [] : [noteOf(move, "latest")],
        apart === null ? noteChange(move, "missed", null) : [],
        noteChange(move, "unpurged", apart),
    ];
}
/** Moves a note of a failed purge from the commit that was read to another, or to none. */
function noteChange(move, name, to) {
    const held = move.deployed[name];
    return held === to ? [] : [change({ ...move, ref: noteRef(move.ref, name) }, held, to)];
}
/**
 * Changes the first parts, as many as GitHub accepts. Runs by other rules change the later ones at the same time, and
 * only these may be what GitHub refuses. Then tries each part left out once more, since the refusal may have passed.
 */
async function updateMost(github, move, parts) {
    const filled = parts.filter((part) => part.length > 0);
    let refusal = null;
    let count = filled.length;
    for (; count > 0; count--) {
        refusal = await update(github, move, filled.slice(0, count).flat());
        if (!refusal?.answered || refusal.denied)
            break;
    }
    if (refusal === null)
        for (const part of filled.slice(count))
            await update(github, move, part);
    return refusal;
}
/** Changes refs, all or none. Returns why it was not done. */
async function update(github, { repositoryId }, updates) {
    try {
        await updateRefs(github, repositoryId, updates);
        return null;
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        // GitHub found the repository when the memory was read: now it is the commit that it does not find.
        const denied = isDenied(error) && !error.types.includes("NOT_FOUND");
        return { denied, answered: error.status === 200, why: error.message };
    }
}

;// CONCATENATED MODULE: ./build/src/history/remember.js



/** Whether the next run finds this one with its commit in the list of runs. */
async function isListedInRuns(head, { runs, event }) {
    return isListed(event, head) && (await runs.read()).kind === "read";
}
/** The memories of a plan have moved since it was made, so it leaves out what other deploys have changed since. */
class MovedError extends Error {
    name = "MovedError";
}
/**
 * Reads the memories of a plan that an earlier job made; null when it moves none. Throws MovedError if one has moved since.
 */
async function checkMemories(destinations, { github }) {
    const memories = destinations.flatMap(({ memory }) => memory ?? []);
    if (memories.length === 0)
        return null;
    const reading = await readMemories(github, memories.map(({ ref }) => ref));
    if (reading.kind !== "read")
        return reading;
    const moved = memories.find(({ ref, value }) => value !== reading.values.get(ref));
    if (moved) {
        throw new MovedError(`another run has purged since \`plan\` was made: ${moved.ref} was ${moved.value ?? "not there"} and is something else now. Nothing was sent. Plan again.`);
    }
    return { ...reading, deployed: new Map([...reading.deployed].map(([ref, notes]) => [ref, withoutFailures(notes)])) };
}
/** The notes without the failed purges that may have been noted after the plan was made: it leaves them out, so they stay. */
function withoutFailures({ latest }) {
    return { latest, unpurged: null, missed: null };
}
/**
 * Moves the memory of every destination that was purged, or had nothing to purge, to `head`. A destination whose purge
 * failed keeps its memory, so that the next run purges what this one missed; only the deploy is noted. Returns notices of
 * missing permissions.
 */
async function remember(ended, commits, reading, remembering) {
    if (reading.kind !== "read") {
        if (reading.kind === "failed")
            await forgetUnread(ended, commits, remembering);
        return reading.kind === "denied" && ended.some(({ destination }) => destination.memory) ? [contentsNotice] : [];
    }
    const moved = await Promise.all(ended.map((one) => moveOne(one, commits, reading, remembering)));
    return moved.some((one) => one?.kind === "denied") ? [contentsNotice] : [];
}
/** Moves the memory of one destination, or notes that its purge failed; null if the memory was not to be moved. */
async function moveOne({ destination: { hash, memory }, state }, { head, workspaceCommit: apart }, { repositoryId, deployed }, remembering) {
    if (!memory || state.kind === "planned")
        return null;
    const { github, log } = remembering;
    const { ref, value } = memory;
    const move = {
        repositoryId,
        ref,
        before: value,
        deployed: deployed.get(ref),
        after: head,
        apart,
        isListedInRuns: () => isListedInRuns(head, remembering),
    };
    const keepMemory = state.kind === "sent" ? state.keepMemory : undefined;
    if (keepMemory)
        log.info(`${hash}: ${ref} stays as it was, so the next run purges this again: ${keepMemory}`);
    // The workflow may go on to succeed, and then nothing but a note tells that this commit was deployed without a purge.
    const isUnpurged = keepMemory !== undefined || state.kind === "failed";
    const moved = isUnpurged ? await noteUnpurged(github, move) : await moveMemory(github, move);
    if (moved === null)
        return null;
    const text = `${hash}: ${describeMove(moved, ref, head)}`;
    if (moved.kind !== "failed")
        log.info(text);
    // The memory still names an older commit, which is right as long as the next run finds this one in the list of runs.
    else
        log.warning(`${text}.${!isUnpurged && (await move.isListedInRuns()) ? "" : UNKNOWN_DEPLOY}`);
    return isUnpurged ? null : moved;
}
const UNKNOWN_DEPLOY = " The next run will not know of this deploy: run once with `base: none`.";
/**
 * Deletes memories that could not be read, so that the next run purges all: they may name an older commit than the one
 * purged for. If the list of runs shows this run's commit, the next run finds it there, and they stay. Either way this
 * notes the deploy, for runs by other rules.
 */
async function forgetUnread(ended, { head: after, workspaceCommit: apart }, remembering) {
    const { github, log } = remembering;
    const purged = ended.filter(({ state }) => state.kind === "sent" || state.kind === "nothing");
    const refs = purged.flatMap(({ destination }) => destination.memory?.ref ?? []);
    if (refs.length === 0)
        return;
    const isFound = apart === null && (await isListedInRuns(after, remembering));
    const reading = await readMemories(github, refs);
    if (reading.kind !== "read") {
        if (!isFound)
            log.warning(`the memory of the last purge cannot be read: ${reading.why}.${UNKNOWN_DEPLOY}`);
        return;
    }
    const { repositoryId } = reading;
    for (const ref of refs) {
        const deployed = withoutFailures(reading.deployed.get(ref));
        const move = { repositoryId, ref, before: null, deployed, after, apart, isListedInRuns: async () => isFound };
        await notePurged(github, move);
        if (!isFound)
            log.info(describeMove(await keepOrForget(github, move, "it could not be read before"), ref, after));
    }
}
function describeMove(moved, ref, head) {
    switch (moved.kind) {
        case "moved":
            return `remembered ${head} in ${ref}`;
        case "same":
            return `${ref} holds ${head} already`;
        case "movedByOther":
            return `another run moved ${ref} to ${moved.sha} meanwhile; the next run finds this one among the runs`;
        case "forgotten":
            return `${ref} could not be moved (${moved.why}) and is gone, so the next run purges all that the rules reach`;
        case "denied":
        case "failed":
            return `${ref} could not be moved: ${moved.why}`;
    }
}

;// CONCATENATED MODULE: ./build/src/history/remember-built.js




/**
 * Moves the memory of every destination that was purged, or had nothing to purge, to this build. A failed one keeps its
 * own, and the build is noted beside it, so that the next run is compared with both; so it is where another run moved the
 * memory meanwhile, since the cache may hold some of either build. A memory that cannot tell of all is deleted. Returns
 * the notices that this gave rise to.
 */
async function rememberBuilt(ended, deployed, memory, remembering) {
    const notices = new Set();
    // One after the other: each pushes from the same repository.
    for (const one of ended) {
        const moved = await remember_built_moveOne(one, deployed, memory, remembering);
        if (moved === null)
            continue;
        const { hash, memory: own } = one.destination;
        const how = moved.kind === "movedByOther"
            ? `another run moved ${own.ref} to ${moved.sha} meanwhile; the next run is compared with both builds`
            : describeMove(moved, own.ref, deployed.commit);
        const told = `${hash}: ${how}`;
        if (moved.kind === "failed")
            remembering.log.warning(`${told}.${UNKNOWN_DEPLOY}`);
        else
            remembering.log.info(told);
        if (moved.kind === "denied")
            notices.add(builtContentsNotice);
    }
    return [...notices];
}
async function remember_built_moveOne({ destination: { hash, memory }, state }, { head, commit, build }, { repositoryId, deployed }, { github, log }) {
    if (!memory || state.kind === "planned")
        return null;
    const { ref, value } = memory;
    const held = deployed.get(ref);
    const isListedInRuns = async () => false;
    const move = { repositoryId, ref, before: value, deployed: held, after: head, apart: null, isListedInRuns };
    const keepMemory = state.kind === "sent" ? state.keepMemory : undefined;
    if (keepMemory)
        log.info(`${hash}: ${ref} stays as it was, so the next run purges this again: ${keepMemory}`);
    if (keepMemory || state.kind === "failed") {
        // For the steps by other rules, who know of no memory here.
        await noteUnpurged(github, { ...move, before: null });
        if (value === null || value === commit || held.missed === commit)
            return null;
        const why = held.missed === null ? await pushed(build, noteRef(ref, "missed"), null) : TWO_MISSED;
        return why === null ? null : keepOrForget(github, move, why.why);
    }
    const refusal = await pushed(build, ref, value);
    if (refusal === null)
        await notePurged(github, move);
    if (refusal === null)
        return { kind: "moved" };
    const { other } = refusal;
    if (other !== null && (await pushed(build, noteRef(ref, "missed"), null)) === null) {
        await notePurged(github, { ...move, deployed: { ...held, missed: null } });
        return { kind: "movedByOther", sha: other };
    }
    return refusal.denied ? { kind: "denied", why: refusal.why } : keepOrForgetPurged(github, move, refusal.why);
}
const TWO_MISSED = { denied: false, other: null, why: "it cannot tell of two builds that were not purged" };
/** Why the ref does not hold the build; null: it does. */
async function pushed(build, ref, expected) {
    const result = await reading(build.push(ref, expected));
    if (result instanceof UnreadableError)
        return { denied: false, other: null, why: result.message };
    if (result.kind === "moved")
        return null;
    if (result.kind === "moved-by-other")
        return { denied: false, other: result.sha, why: "another run moved it" };
    return { denied: result.kind === "denied", other: null, why: result.why };
}

;// CONCATENATED MODULE: ./build/src/inputs/destinations.js





/**
 * Gives the list of destinations for the options, which are known once the rules are read. A dry run may name none: it
 * then shows what any distribution would get. Throws InputError at once if a run that sends has no destination or no token.
 */
function destinationsOf(inputs, dry) {
    if (!dry)
        checkTokens(inputs);
    const named = cdnNames.flatMap((cdn) => inputs.targets[cdn].map((id) => ({ cdn, id })));
    if (named.length === 0 && !dry)
        throw new InputError(`no CDN is given, so this run has no destination. Set \`${cdnNames.map((name) => entryOf(name).ids.input).join("`, `")}\`, or \`dry-run: true\` to see what would be purged.`);
    return (resolved) => {
        checkOptions(inputs, resolved);
        const { options } = resolved;
        const [first, ...others] = named.map(({ cdn, id }) => destinationOf(cdn, id, options, inputs.hosts.get(id)));
        return first ? [first, ...others] : [destinationOf(cdnNames[0], null, options)];
    };
}
function destinationOf(cdn, id, options, hosts) {
    const site = hosts ? options.site.filter((origin) => hosts.includes(new URL(origin).host)) : options.site;
    const grammar = entryOf(cdn).grammar({ ...options, site });
    return { cdn, id, hash: id === null ? null : hashed(id), grammar, site, memory: null };
}
/** Checks the options against what each CDN needs and cannot do, and says where one stands that the rules set. */
function checkOptions(inputs, { options, places }) {
    const { site, queryStrings } = options;
    const nameOf = (field) => `\`${OPTIONS[field].name}\`${places[field] ? ` (${places[field]})` : ""}`;
    const origins = "Set `site` to the origins that readers use, such as `https://www.example.com`, one a line.";
    checkHosts(inputs, site, nameOf("site"));
    for (const cdn of cdnNames.filter((name) => inputs.targets[name].length > 0)) {
        const { title, ids, needsSite, queryStrings: hasVariants } = entryOf(cdn);
        if (needsSite && site.length === 0)
            throw new InputError(`\`${ids.input}\` is set and ${nameOf("site")} is empty, but ${title} is told whole URLs. ${origins}`);
        if (queryStrings && !hasVariants)
            throw new InputError(`${nameOf("queryStrings")} is \`true\`, but ${title} cannot purge all query strings of a path at once. Give those responses a surrogate key and purge that, with a target such as \`tag:product-$1\`; then remove \`query-strings\`.`);
    }
    if (options.buildDir !== null && inputs.changedFiles)
        throw new InputError(`${nameOf("buildDir")} and \`changed-files\` are both set: each says what changed. Remove one of them.`);
    if (options.buildDir !== null && inputs.base.kind !== "auto" && inputs.base.kind !== "none")
        throw new InputError(`${nameOf("buildDir")} is compared with what was built for the last purge, so \`base\` can only be \`auto\` or \`none\`. Leave it out.`);
    // A plan for CDNs that are told paths may hold no site.
    const looked = inputs.plan ? (inputs.options.site ?? []) : site;
    if (inputs.verify && looked.length === 0)
        throw new InputError(`\`verify\` is \`true\` and ${nameOf("site")} is empty, so there is nothing to fetch. ${origins}`);
}
/** Checks that ids and `site` name the same hosts: a host without an id would be sent to none, and one outside of `site` never. */
function checkHosts({ targets, hosts }, site, siteName) {
    const own = new Set(site.map((origin) => new URL(origin).host));
    for (const cdn of cdnNames) {
        const { ids, needsSite } = entryOf(cdn);
        const { input } = ids;
        const named = targets[cdn].flatMap((id) => (hosts.get(id) ?? []).map((host) => ({ id, host })));
        const foreign = named.find(({ host }) => !own.has(host));
        if (foreign)
            throw new InputError(`\`${input}\` gives ${quoted(foreign.id)} the host ${quoted(foreign.host)}, which ${siteName} does not name. Add its origin to \`site\`, or remove the host.`);
        const twice = named.find(({ host }, index) => named.findIndex((other) => other.host === host) < index);
        if (twice)
            throw new InputError(`\`${input}\` gives the host ${quoted(twice.host)} to two ids. Give it to the one that serves it.`);
        const others = cdnNames.some((other) => other !== cdn && entryOf(other).needsSite && targets[other].length > 0);
        const homeless = [...own].find((host) => !named.some((one) => one.host === host));
        if (needsSite && named.length > 0 && homeless !== undefined && !others)
            throw new InputError(`${siteName} names the host ${quoted(homeless)}, and no id in \`${input}\` has it, so its pages would stay stale. Give the host to the id that serves it.`);
    }
}

;// CONCATENATED MODULE: ./build/src/git/growing.js
/**
 * Bytes that grow at their end. Buffers of their own for the parts, joined at last, take as much again, and 100 bytes of
 * management for each: 100,000 trees are some 7 MB.
 */
class GrowingBytes {
    #held = Buffer.allocUnsafe(4_096);
    #length = 0;
    /** How many there are. */
    get length() {
        return this.#length;
    }
    /** Adds a text of one character a byte. */
    addText(text) {
        this.#makeRoom(text.length);
        this.#length += this.#held.write(text, this.#length, "latin1");
    }
    /** Adds what a text of two hex digits a byte stands for. */
    addHex(text) {
        this.#makeRoom(text.length / 2);
        this.#length += this.#held.write(text, this.#length, "hex");
    }
    /** Adds the lowest eight bits of a number. */
    addByte(byte) {
        this.#makeRoom(1);
        this.#held[this.#length] = byte;
        this.#length += 1;
    }
    add(bytes) {
        this.#makeRoom(bytes.length);
        this.#held.set(bytes, this.#length);
        this.#length += bytes.length;
    }
    /** Those from `start` on, without a copy: they are others once any are added. */
    from(start) {
        return this.#held.subarray(start, this.#length);
    }
    /** Forgets those from `start` on. */
    cut(start) {
        this.#length = start;
    }
    #makeRoom(more) {
        const needed = this.#length + more;
        if (needed <= this.#held.length)
            return;
        const held = Buffer.allocUnsafe(Math.max(needed, 2 * this.#held.length));
        this.#held.copy(held, 0, 0, this.#length);
        this.#held = held;
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/git/id-set.js
/**
 * Object ids, each once, as bytes beside each other. A Set of texts keeps 100 bytes for each on the heap, which V8 then
 * lets grow further: a commit of 100,000 trees took 25 MB more.
 */
class IdSet {
    #width;
    #slots = 1_024;
    #held;
    #size = 0;
    constructor(format) {
        this.#width = format === "sha256" ? 32 : 20;
        this.#held = Buffer.alloc(this.#slots * this.#width);
    }
    get size() {
        return this.#size;
    }
    /** Adds an id, in hex, and tells whether it was not there. */
    add(id) {
        if (2 * this.#size >= this.#slots)
            this.#grow();
        const isNew = this.#put(Buffer.from(id, "hex"));
        if (isNew)
            this.#size += 1;
        return isNew;
    }
    /** Looks from the slot that the id names to the first that is free. No object has an id of zeros. */
    #put(id) {
        const width = this.#width;
        for (let slot = id.readUInt32BE() % this.#slots;; slot = (slot + 1) % this.#slots) {
            const [from, to] = [slot * width, (slot + 1) * width];
            if (id.compare(this.#held, from, to) === 0)
                return false;
            if (id_set_ZEROS.compare(this.#held, from, to, 0, width) !== 0)
                continue;
            id.copy(this.#held, from);
            return true;
        }
    }
    #grow() {
        const before = this.#held;
        this.#slots *= 2;
        this.#held = Buffer.alloc(2 * before.length);
        for (let at = 0; at < before.length; at += this.#width) {
            const id = before.subarray(at, at + this.#width);
            if (id_set_ZEROS.compare(id, 0, this.#width, 0, this.#width) !== 0)
                this.#put(id);
        }
    }
}
const id_set_ZEROS = Buffer.alloc(32);

;// CONCATENATED MODULE: ./build/src/git/pack.js




/** The numbers of the types of objects. https://git-scm.com/docs/pack-format */
const TYPES = { commit: 1, tree: 2 };
/**
 * Begins a pack. `git mktree` and `git write-tree` write a file for each tree: a site with a folder for each of its 100,000
 * pages took them 70 s and 400 MB of disk, and a pack 1 s. `git fast-import` takes 38 s for 100,000 files in one folder.
 */
function startPack(format) {
    const bytes = new GrowingBytes();
    bytes.addText("PACK\0\0\0\x02\0\0\0\0");
    const ids = new IdSet(format);
    return {
        add(type, body) {
            const id = hashObject(type, body, format);
            if (ids.add(id))
                addEntry(bytes, TYPES[type], body);
            return id;
        },
        end() {
            bytes.from(0).writeUInt32BE(ids.size, 8);
            bytes.addHex(hashBytes(bytes.from(0), format));
            return bytes.from(0);
        },
    };
}
/** Adds type and size: four bits of it in the first byte, seven in each that follows. */
function addHeader(bytes, type, size) {
    let byte = (type << 4) | (size & 0xf);
    for (let rest = size >>> 4; rest > 0; rest >>>= 7) {
        bytes.addByte(byte | 0x80);
        byte = rest & 0x7f;
    }
    bytes.addByte(byte);
}
/** Bodies below so many bytes are stored as they are: a compressor takes 50 µs to set up, and hashes do not shrink. */
const STORED_BELOW = 512;
/** Adds an object as it stands in a pack: a header, and the body as a zlib stream. */
function addEntry(bytes, type, body) {
    addHeader(bytes, type, body.length);
    if (body.length >= STORED_BELOW) {
        bytes.add((0,external_node_zlib_.deflateSync)(body));
        return;
    }
    // RFC 1950, and a stored block of RFC 1951, 3.2.4: the length twice, with the low byte first.
    bytes.addText("\x78\x01\x01");
    for (const length of [body.length, ~body.length]) {
        bytes.addByte(length);
        bytes.addByte(length >> 8);
    }
    bytes.add(body);
    const sum = adler32(body);
    for (const shift of [24, 16, 8, 0])
        bytes.addByte(sum >>> shift);
}
/** RFC 1950, 8.2. The sums of a body this short stay far below 2^32, so one remainder at the end is enough. */
function adler32(body) {
    let low = 1;
    let high = 0;
    for (let at = 0; at < body.length; at++) {
        low += body[at];
        high += low;
    }
    return (high % 65_521) * 65_536 + (low % 65_521);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/src/git/process.js




/** git could not be started, was killed, or its server did not answer as one. */
class GitError extends UnreadableError {
    name = "GitError";
    /** Null where people can do nothing about it. */
    trouble;
    constructor(message, { trouble = null, ...rest } = {}) {
        super(message, rest);
        this.trouble = trouble;
    }
}
/** Longest standard output that is collected, in bytes: a list of more than two million tags. */
const LARGEST_OUTPUT = 256 * 1024 * 1024;
/** Bytes that are kept of the end of standard error: git gives the reason last. */
const KEPT_OF_STDERR = 64 * 1024;
/**
 * Runs git in a folder, without a shell and with SAFE_ARGUMENTS. Rejects with GitError only when it did not end by itself;
 * read `code` otherwise.
 */
function runGit(cwd, env, args, input, take, { gitMs } = src_clock/* LIMITS */.b) {
    return new Promise((resolve, reject) => {
        // A group of its own, so that the helper that talks to the server ends with it.
        const child = (0,external_node_child_process_.spawn)("git", [...SAFE_ARGUMENTS, ...args], {
            cwd,
            env,
            windowsHide: true,
            detached: process.platform !== "win32",
        });
        track(child);
        const stdout = [];
        let size = 0;
        let stderr = Buffer.alloc(0);
        const giveUp = (why) => {
            kill(child);
            reject(new GitError(`git ${args[0]} ${why}`));
        };
        const timer = setTimeout(giveUp, gitMs, `did not end within ${gitMs / 1000} s`);
        const collect = (piece) => {
            size += piece.length;
            if (size <= LARGEST_OUTPUT)
                stdout.push(piece);
            else
                giveUp(`wrote more than ${LARGEST_OUTPUT >> 20} MiB`);
        };
        child.stdout.on("data", take ?? collect);
        child.stderr.on("data", (piece) => {
            stderr = Buffer.concat([stderr, piece]).subarray(-KEPT_OF_STDERR);
        });
        child.on("error", (cause) => {
            clearTimeout(timer);
            reject(new GitError(`git cannot be started: ${cause.message}`, { cause, trouble: "missing" }));
        });
        child.on("close", (code, signal) => {
            clearTimeout(timer);
            if (code === null)
                reject(new GitError(`git ${args[0]} was ended by ${signal}`));
            else
                resolve({ code, stdout: Buffer.concat(stdout), stderr: stderr.toString("utf8").trim() });
        });
        // A git that ends before it has read its input breaks the pipe; its exit code says why.
        child.stdin.on("error", () => { });
        child.stdin.end(input);
    });
}
const running = new Set();
/** Notes a git process, so that a run that a signal ends leaves none behind. */
function track(child) {
    running.add(child);
    child.once("close", () => running.delete(child));
}
// Runs before the listeners that remove the folders that git writes to.
process.prependListener("exit", () => {
    for (const child of running)
        kill(child);
});
function kill(child) {
    try {
        if (process.platform === "win32" || child.pid === undefined)
            child.kill("SIGKILL");
        else
            process.kill(-child.pid, "SIGKILL");
    }
    catch {
        // It has ended meanwhile.
    }
}

;// CONCATENATED MODULE: ./build/src/git/push.js

/** Words by which a server, or a rule or hook of it, answers to a token that may not do this. */
const push_DENIED = /returned error: 40[13]\b|Authentication failed|not granted|denied|declined|prohibited/i;
/** A line of `--porcelain` for a ref that was not moved: `!`, the refs, `[rejected] (stale info)` and the like. */
const REJECTED = /^!\t[^\t]*\t(.*)$/m;
/** That git itself did not send it. The server says `[remote rejected]`, also where it is only busy. */
const STALE = /^!\t[^\t]*\t\[rejected\]/m;
/** Points a ref of the server at a commit by compare-and-swap. `expected` null: there must be no such ref. */
async function pushCommit(remote, ref, commit, expected) {
    const options = [
        "--quiet",
        "--porcelain",
        "--no-verify",
        "--no-follow-tags",
        "--no-signed",
        "--no-recurse-submodules",
    ];
    const lease = `--force-with-lease=${ref}:${expected ?? ""}`;
    const result = await remote.ask(["push", ...options, lease, "--", remote.url, `${commit}:${ref}`], isAnswer);
    // Also where the first of two tries did it and its answer was lost: git then finds the ref up to date.
    if (result.code === 0)
        return { kind: "moved" };
    const [, rejected] = REJECTED.exec(result.stdout.toString("utf8")) ?? [];
    const why = `git push failed: ${rejected ?? ""} ${result.stderr}`.replace(/\s+/g, " ").trim();
    if (rejected === undefined)
        return { kind: push_DENIED.test(result.stderr) ? "denied" : "failed", why };
    // The lease was stale, or the server found the ref changed between its two answers: it words that in many ways.
    const refs = await reading(remote.refs([ref]));
    if (refs instanceof UnreadableError)
        return { kind: "failed", why: `${why}; ${refs.message}` };
    const now = refs.get(ref)?.oid ?? null;
    if (now === commit)
        return { kind: "moved" };
    if (now !== expected)
        return { kind: "moved-by-other", sha: now };
    return { kind: push_DENIED.test(why) ? "denied" : "failed", why };
}
/** Whether trying again would change nothing. */
function isAnswer({ stdout, stderr }) {
    const text = `${stdout}\n${stderr}`;
    return STALE.test(text) || push_DENIED.test(text);
}

;// CONCATENATED MODULE: ./build/src/git/gitlinks.js






/** Always the same, so that the same content gives the same commit. It is `.invalid` by RFC 2606: nobody gets mail there. */
const IDENTITY = "cdn-purge <cdn-purge@cdn-purge.invalid> 1577836800 +0000";
function gitlinksOf({ remote, scratch, format, read, objects }) {
    const fetched = new Set();
    return {
        async commit(links, message) {
            const pack = startPack(format);
            const commit = pack.add("commit", Buffer.from(commitBody(addTrees(links, pack), message)));
            // Strict: what a server with receive.fsckObjects refuses is refused here, before anything is purged.
            await read(["index-pack", "--stdin", "--strict"], pack.end());
            return commit;
        },
        async fetch(commit) {
            const missing = await remote.fetch([commit]);
            if (missing.length > 0)
                return false;
            fetched.add(commit);
            return true;
        },
        async read(commit) {
            const body = (await read(["cat-file", "commit", commit])).toString("utf8");
            const [, tree = "", message = ""] = /^tree ([0-9a-f]+)\n.*?\n\n(.*)$/s.exec(body) ?? [];
            return body === commitBody(tree, message) ? message : null;
        },
        async diff(base, commit) {
            const [differences] = await objects.steps([{ commit, parent: base }]);
            const other = differences.find(({ modes }) => modes.some((mode) => mode !== SUBMODULE && mode !== NOTHING));
            if (other)
                throw new GitError(`${base} or ${commit} holds a file: neither was made of gitlinks alone`);
            return differences;
        },
        async push(ref, commit, expected) {
            // Of a commit that is no ancestor git sends everything again, except from a repository that it takes for shallow
            // (--objects-edge-aggressive in builtin/pack-objects.c).
            if (expected !== null && fetched.has(expected))
                await scratch.markShallow(expected);
            return pushCommit(remote, ref, commit, expected);
        },
    };
}
function commitBody(tree, message) {
    return `tree ${tree}\nauthor ${IDENTITY}\ncommitter ${IDENTITY}\n\n${message}`;
}
/** Adds the trees that hold these gitlinks, in any order, and gives the id of the uppermost. */
function addTrees(links, pack) {
    // As Latin-1, one character a byte, texts compare as their bytes do: the order in which git has the entries of a tree,
    // each folder as if a slash followed its name, is that of whole paths.
    const sorted = links.map(withBytes).sort((one, other) => (one.path < other.path ? -1 : 1));
    let at = 0;
    /** The bodies of the trees that are being made: behind that of a folder, the one of a folder in it. */
    const bodies = new GrowingBytes();
    /** Adds the tree of the paths that begin with the prefix, which stand together. */
    function addTree(prefix) {
        const start = bodies.length;
        while (sorted[at]?.path.startsWith(prefix)) {
            const { path, oid } = sorted[at];
            const slash = path.indexOf("/", prefix.length);
            const isFile = slash < 0;
            if (isFile)
                at += 1;
            const id = isFile ? oid : addTree(path.slice(0, slash + 1));
            bodies.addText(isFile ? `160000 ${path.slice(prefix.length)}\0` : `40000 ${path.slice(prefix.length, slash)}\0`);
            bodies.addHex(id);
        }
        const id = pack.add("tree", bodies.from(start));
        bodies.cut(start);
        return id;
    }
    return addTree("");
}
/** The link itself wherever the bytes of its path are its characters. */
function withBytes(link) {
    const path = encodeText(link.path);
    return path === link.path ? link : { ...link, path };
}

;// CONCATENATED MODULE: ./build/src/git/batch.js

/**
 * Whether the id is that of the bytes. Git itself hashes only what comes from a server: it believes the objects that it
 * finds in a folder.
 */
function isGenuine({ oid, type, content }) {
    return hashObject(type, content, formatOf(oid)) === oid;
}
/**
 * Reads `git cat-file --batch`: `OID TYPE SIZE\n`, so many bytes and `\n`, again and again. Leaves out the objects that git
 * reports as missing. Holds one object at a time; `onObject` must not throw.
 */
function batchReader(onObject) {
    let held = [];
    let length = 0;
    /** How many bytes there must be before it is worth looking again. */
    let needed = 1;
    /** Passes on the objects that are whole, and returns where the first that is not begins. */
    function readWhole(bytes) {
        for (let at = 0;;) {
            const end = bytes.indexOf("\n", at);
            needed = bytes.length - at + 1;
            if (end < 0)
                return at;
            const [oid = "", type = "", size] = bytes.toString("latin1", at, end).split(" ");
            const start = end + 1;
            const after = type === "missing" ? start : start + Number(size) + 1;
            needed = after - at;
            if (!(after <= bytes.length))
                return at;
            if (type !== "missing")
                onObject({ oid, type, content: bytes.subarray(start, after - 1) });
            at = after;
        }
    }
    return {
        take(piece) {
            held.push(piece);
            length += piece.length;
            if (length < needed)
                return;
            const bytes = held.length === 1 ? piece : Buffer.concat(held);
            const rest = bytes.subarray(readWhole(bytes));
            held = [rest];
            length = rest.length;
        },
        end() {
            if (length > 0)
                throw new Error("git cat-file ended in the middle of an object");
        },
    };
}

;// CONCATENATED MODULE: ./build/src/git/tree.js



const DIRECTORY = "040000";
/** The modes that git writes, as trees hold them. */
const WRITTEN = new Map([
    ["40000", DIRECTORY],
    ...["100644", "100755", SYMLINK, SUBMODULE].map((mode) => [mode, mode]),
]);
/**
 * The mode that git takes a written one for. Others have written `100664` and `40755`, of which `git fsck` only warns: the
 * kind of an entry is in its first digits (canon_mode in git's cache.h). Throws GitError for what is no number.
 */
function readMode(text) {
    const mode = /^[0-7]{1,7}$/.test(text) ? Number.parseInt(text, 8) : Number.NaN;
    switch (mode & 0o170000) {
        case 0o100000:
            return mode & 0o100 ? "100755" : "100644";
        case 0o120000:
            return SYMLINK;
        case 0o040000:
            return DIRECTORY;
        default:
            if (Number.isNaN(mode))
                throw new GitError("a tree holds an entry without a mode");
            return SUBMODULE;
    }
}
/**
 * The entries of a tree: `MODE NAME\0` and the bytes of an id, again and again. Throws GitError for anything else. One after
 * the other: a folder may hold 100,000, and two trees are compared at a time.
 */
function* entriesOf(tree, like) {
    // A text is cut many times sooner than bytes are: a site has hundreds of thousands of files.
    const text = tree.toString("latin1");
    for (let at = 0; at < text.length;) {
        const space = text.indexOf(" ", at);
        const nul = text.indexOf("\0", at);
        const end = nul + 1 + like.length / 2;
        if (space <= at || nul <= space + 1 || end > text.length)
            throw new GitError("a tree ends in the middle of an entry");
        const written = text.slice(at, space);
        const mode = WRITTEN.get(written) ?? readMode(written);
        const name = text.slice(space + 1, nul);
        yield { mode, name: mode === DIRECTORY ? `${name}/` : name, id: text.slice(nul + 1, end) };
        at = end;
    }
}
/** The object id of an entry, in hex. */
function oidOf({ id }) {
    return Buffer.from(id, "latin1").toString("hex");
}
/** Whether an entry is a directory. */
function isDirectory({ mode }) {
    return mode === DIRECTORY;
}
/** Whether an entry is a file with bytes of its own, executable or not. */
function isRegular({ mode }) {
    return mode.startsWith("100");
}
/** Finds the entry of a path; null if there is none, or a directory. */
function findEntry(treeOf, root, path) {
    let tree = root;
    for (const segment of encodeText(path).split(/(?<=\/)/)) {
        const entry = entryNamed(segment, treeOf(tree), tree);
        if (!entry || !isDirectory(entry))
            return entry ?? null;
        tree = oidOf(entry);
    }
    return null;
}
function entryNamed(wanted, tree, id) {
    for (const entry of entriesOf(tree, id))
        if (entry.name === wanted)
            return entry;
    return null;
}
/** Calls `onFile` with each entry below a tree that is no directory, in git's order. */
function eachFile(treeOf, root, onFile, above = "") {
    for (const entry of entriesOf(treeOf(root), root)) {
        // Joined: a text that is added up holds on to its parts, and so to the whole tree.
        const path = [above, decodeText(entry.name)].join("");
        if (isDirectory(entry))
            eachFile(treeOf, oidOf(entry), onFile, path);
        else
            onFile(path, entry);
    }
}
/** Lists the files below a tree. */
function listFiles(treeOf, root) {
    const paths = [];
    const symlinks = new Map();
    const submodules = new Set();
    eachFile(treeOf, root, (path, entry) => {
        const { mode } = entry;
        paths.push(path);
        if (mode === SYMLINK)
            symlinks.set(path, oidOf(entry));
        if (mode === SUBMODULE)
            submodules.add(path);
    });
    return { paths, symlinks, submodules };
}
/** The differences between two trees, in git's order. Null: there is no such tree. */
function compareTrees(treeOf, base, head, above = "", found = []) {
    if (base === head)
        return found;
    const [left, right] = [base, head].map((id) => (id === null ? null : entriesOf(treeOf(id), id)));
    const zeros = "0".repeat((base ?? head).length);
    let [before, after] = [left?.next().value, right?.next().value];
    while (before || after) {
        // Both are sorted: the entry whose name comes first stands on one side alone.
        const one = !before || (after && after.name < before.name) ? null : before;
        const other = !after || (before && before.name < after.name) ? null : after;
        if (one)
            before = left.next().value;
        if (other)
            after = right.next().value;
        if (one?.id === other?.id && one?.mode === other?.mode)
            continue;
        const entry = (one ?? other);
        const path = (above + decodeText(entry.name));
        const [oid, newOid] = [one && oidOf(one), other && oidOf(other)];
        if (isDirectory(entry))
            compareTrees(treeOf, oid, newOid, path, found);
        else {
            const modes = [one?.mode ?? NOTHING, other?.mode ?? NOTHING];
            found.push({ path, modes, oids: [oid ?? zeros, newOid ?? zeros] });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/git/objects.js




/**
 * Reads objects that are on this machine, and compares each with its id: nothing that was forged is believed. Everything
 * throws GitError where an object is missing or forged, unless a line says otherwise.
 */
function objectsOf(read) {
    /** Commits, annotated tags and trees by id. */
    const loaded = new Map();
    /** Those commits and tags of which everything is loaded that they lead to, but for files. */
    const whole = new Set();
    /** Reads those of the objects that are not loaded yet. */
    async function readObjects(oids) {
        const unread = [...new Set(oids)].filter((oid) => !loaded.has(oid));
        if (unread.length === 0)
            return;
        const reader = batchReader((object) => {
            if (isGenuine(object))
                loaded.set(object.oid, { ...object, content: detached(object.content) });
        });
        await read(["cat-file", "--batch", "--buffer"], linesOf(unread), reader.take);
        reader.end();
        const lost = unread.find((oid) => !loaded.has(oid));
        if (lost)
            throw new GitError(`the object ${lost} is missing, or its bytes are not what this id stands for`);
    }
    /** Reads commits, or the annotated tags of some, with all trees below them. */
    async function load(shas) {
        const wanted = shas.filter((sha) => !whole.has(sha));
        if (wanted.length === 0)
            return;
        const walk = ["rev-list", "--objects", "--no-object-names", "--no-walk", "--filter=blob:none", "--stdin"];
        const listed = (await read(walk, linesOf(wanted))).toString("latin1").trimEnd().split("\n");
        await readObjects([...wanted, ...listed]);
        for (const sha of wanted)
            whole.add(sha);
    }
    function objectOf(id) {
        const object = loaded.get(id);
        if (object)
            return object;
        throw new GitError(`git did not list the object ${id}`);
    }
    const treeOf = (id) => objectOf(id).content;
    /** The commit behind a SHA that was loaded. */
    function commitBehind(sha) {
        const object = objectOf(sha);
        if (object.type === "commit")
            return object;
        if (object.type === "tag")
            return commitBehind(nextId(object));
        throw new GitError(`${sha} is no commit`);
    }
    /** The id of the uppermost tree of a commit that was loaded. */
    const rootOf = (commit) => nextId(commitBehind(commit));
    /** Reads the differences of each step, tree to tree, in their order. Reads no tree that is in both. */
    async function steps(steps) {
        const commits = steps.flatMap(({ commit, parent }) => [commit, parent]);
        await readObjects(commits);
        await load(commits.filter((sha) => objectOf(sha).type === "tag"));
        // Once for each level of folders: only the upper one tells which of the lower differ.
        for (;;) {
            const unread = new Set();
            const known = (id) => {
                const tree = loaded.get(id);
                if (!tree)
                    unread.add(id);
                return tree?.content ?? Buffer.of();
            };
            const found = steps.map(({ commit, parent }) => compareTrees(known, rootOf(parent), rootOf(commit)));
            if (unread.size === 0)
                return found;
            await readObjects(unread);
        }
    }
    /** Collects from the files of a commit. */
    async function collect(commit, onFile) {
        await load([commit]);
        const all = [];
        eachFile(treeOf, rootOf(commit), (path, entry) => {
            const found = onFile(path, entry);
            if (found !== null)
                all.push(found);
        });
        return all;
    }
    return {
        load,
        /** Reads the commits behind SHAs, of which some may be annotated tags'. */
        async commitsOf(shas) {
            await load(shas);
            return shas.map((sha) => commitBehind(sha).oid);
        },
        /** Reads the two-dot diff, tree to tree, of each base against head, in their order. */
        async diffs(bases, head) {
            const found = await steps(bases.map((parent) => ({ commit: head, parent })));
            return found.map((differences) => differences.flatMap((difference) => changeOf(difference) ?? []));
        },
        steps,
        async tree(commit) {
            await load([commit]);
            return listFiles(treeOf, rootOf(commit));
        },
        /** Finds the object id of a regular file; null if the path is none there. */
        async fileId(commit, path) {
            await load([commit]);
            const entry = findEntry(treeOf, rootOf(commit), path);
            return entry && isRegular(entry) ? oidOf(entry) : null;
        },
        /** Reads the contents of those of the blobs that are here, by object id, and leaves out those that are not genuine. */
        async blobs(oids) {
            const blobs = new Map();
            if (oids.length === 0)
                return blobs;
            const reader = batchReader((object) => {
                if (isGenuine(object))
                    blobs.set(object.oid, Buffer.from(object.content));
            });
            await read(["cat-file", "--batch"], linesOf(oids), reader.take);
            reader.end();
            return blobs;
        },
        /** Finds the object ids of those of the paths that are regular files. Leaves out names that are not UTF-8. */
        async blobIds(commit, paths) {
            const wanted = new Set(paths.filter((path) => path.isWellFormed()));
            if (wanted.size === 0)
                return new Map();
            return new Map(await collect(commit, (path, entry) => (isRegular(entry) && wanted.has(path) ? [path, oidOf(entry)] : null)));
        },
        /** Finds those of the object ids that files of the commit have. */
        async held(commit, oids) {
            const held = await collect(commit, (_, entry) => {
                const oid = oidOf(entry);
                return oids.has(oid) ? oid : null;
            });
            return new Set(held);
        },
    };
}
/** The bytes without the output that they came in, unless they are most of it: a tree of a large folder is megabytes. */
function detached(content) {
    return 2 * content.length > content.buffer.byteLength ? content : Buffer.from(content);
}
function linesOf(texts) {
    return texts.map((text) => `${text}\n`).join("");
}
/** The id of the tree of a commit, or of the object of a tag. */
function nextId({ content }) {
    return /^(?:tree|object) ([0-9a-f]+)\n/.exec(content.toString("latin1", 0, 80))?.[1] ?? "";
}

;// CONCATENATED MODULE: ./build/src/git/remote.js




const remote_TRIES = 3;
/** First pause between tries; it doubles. */
const remote_PAUSE_MS = 500;
/** The server answered and said that it does not have, or does not give, an object that was asked for. */
const NOT_THERE = /not our ref|unadvertised object|no such remote ref|couldn't find remote ref|bad object/i;
const isNotThere = ({ stderr }) => NOT_THERE.test(stderr);
/** The repository of a server. Everything throws a GitError where the server does not answer as one. */
function remoteOf({ clock = { sleep: external_node_timers_promises_.setTimeout }, onProcess, onFetched, ...server }) {
    const { dir, url, token, env, limits } = server;
    let trusted = null;
    async function askOnce(args, input) {
        onProcess();
        const tried = trusted;
        const result = await runGit(dir, serverEnvironment({ ...server, trusted: tried }), args, input, undefined, limits);
        if (result.code !== 0 && !tried && isUntrusted(result.stderr)) {
            trusted ??= await trustedByNode(dir, env);
            if (trusted)
                return askOnce(args, input);
        }
        return { ...result, stderr: withoutToken(result.stderr, token) };
    }
    const ask = async (args, isAnswer, input) => {
        for (let tries = 1;; tries++) {
            const result = await askOnce(args, input);
            if (result.code === 0 || tries === remote_TRIES || isAnswer(result))
                return result;
            await clock.sleep(remote_PAUSE_MS * 2 ** (tries - 1));
        }
    };
    async function errorOf(args, { code, stderr }) {
        const message = `git ${args[0]} failed with exit code ${code}: ${stderr || "it said nothing"}`;
        const trouble = troubleOf(stderr);
        if (trouble === "unreachable")
            return new GitError(message, { trouble });
        // An old git does not know an option, or takes no token from us, which the server then misses.
        const version = (await askOnce(["version"])).stdout.toString("latin1").trim();
        if (isTooOld(version))
            return new GitError(`${version} is older than ${OLDEST_GIT}: ${message}`, { trouble: "old" });
        if (trouble === null)
            return new GitError(message);
        const why = token
            ? "the server refuses the token in the input `github-token`"
            : "the input `github-token` is empty, and without a token the server gives nothing";
        return new GitError(`${why} (${message})`, { trouble });
    }
    async function fetch(oids) {
        const args = ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--depth=1"];
        const result = await ask([...args, "--filter=blob:none", "--stdin", url], isNotThere, oids.join("\n"));
        await onFetched();
        if (result.code === 0)
            return [];
        if (!isNotThere(result))
            throw await errorOf(args, result);
        // One unknown object fails the whole fetch without naming the others: halve until each stands alone.
        if (oids.length === 1)
            return oids;
        const half = oids.length >> 1;
        return [...(await fetch(oids.slice(0, half))), ...(await fetch(oids.slice(half)))];
    }
    return {
        url,
        ask,
        fetch,
        async refs(names) {
            const patterns = names === "tags" ? [] : names.flatMap((name) => [name, `${name}^{}`]);
            const args = ["ls-remote", ...(names === "tags" ? ["--tags"] : []), "--", url, ...patterns];
            const result = await ask(args, isNotThere);
            if (result.code !== 0)
                throw await errorOf(args, result);
            const refs = parseRefs(result.stdout.toString("utf8"));
            return names === "tags" ? refs : new Map([...refs].filter(([name]) => names.includes(name)));
        },
    };
}
function parseRefs(output) {
    const refs = new Map();
    for (const line of output.split("\n")) {
        const [oid, name] = line.split("\t");
        if (!oid || !name)
            continue;
        const peeled = name.endsWith("^{}");
        const ref = peeled ? name.slice(0, -3) : name;
        refs.set(ref, { oid: peeled ? (refs.get(ref)?.oid ?? oid) : oid, commit: oid });
    }
    return refs;
}

;// CONCATENATED MODULE: ./build/src/git/scratch.js





/** Removed at exit, since a process that a signal ends disposes of nothing. */
const scratches = new Set();
process.on("exit", () => {
    // A git that was killed just now may still be writing.
    for (const dir of scratches)
        (0,external_node_fs_.rmSync)(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
});
/** Writes the few files that make a bare repository: `git init` takes 45 ms for the same. */
async function makeScratch({ temp, sha }) {
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, "cdn-purge-"));
    scratches.add(dir);
    // Renamed into place: another git process may be reading it.
    const replace = async (name, text) => {
        const file = (0,external_node_path_.join)(dir, `${name}.${(0,external_node_crypto_.randomUUID)()}`);
        await (0,promises_.writeFile)(file, text);
        await (0,promises_.rename)(file, (0,external_node_path_.join)(dir, name));
    };
    const configure = () => {
        const format = formatOf(sha) === "sha256" ? "[extensions]\n\tobjectFormat = sha256\n" : "";
        return replace("config", `[core]\n\trepositoryFormatVersion = 1\n\tbare = true\n${format}`);
    };
    await (0,promises_.mkdir)((0,external_node_path_.join)(dir, "objects", "info"), { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(dir, "refs"));
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, "HEAD"), "ref: refs/heads/none\n");
    await configure();
    return {
        dir,
        configure,
        async markShallow(commit) {
            const lines = await (0,promises_.readFile)((0,external_node_path_.join)(dir, "shallow"), "utf8").catch(() => "");
            if (!lines.includes(commit))
                await replace("shallow", `${lines}${commit}\n`);
        },
        async remove() {
            await (0,promises_.rm)(dir, { recursive: true, force: true, maxRetries: 3 });
            scratches.delete(dir);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/git/repository.js









const NONE = new Map();
/** Makes the scratch repository. It is deleted when the handle is disposed of. */
async function openRepository(options) {
    const { serverUrl, token, env, limits, clock } = options;
    const [scratch, checkout] = await Promise.all([makeScratch(options), findObjects(options)]);
    const { dir } = scratch;
    let processes = 0;
    const onProcess = () => {
        processes += 1;
    };
    const remote = remoteOf({
        ...{ dir, serverUrl, url: `${serverUrl}/${options.repository}`, token, env, onProcess },
        // A filtered fetch declares the repository a partial clone, which may then fetch missing objects by itself.
        onFetched: scratch.configure,
        ...(limits && { limits }),
        ...(clock && { clock }),
    });
    const readWith = (behind) => {
        return async (args, input, take) => {
            onProcess();
            const { code, stdout, stderr } = await runGit(dir, localEnvironment(env, dir, behind()), args, input, take, limits);
            if (code === 0)
                return stdout;
            throw new GitError(`git ${args[0]} failed with exit code ${code}: ${stderr || "it said nothing"}`);
        };
    };
    /** The objects of the checkout; null once they lack one that is needed. */
    let behind = checkout;
    const objects = objectsOf(readWith(() => behind));
    const readScratch = readWith(() => null);
    const fetched = objectsOf(readScratch);
    const format = formatOf(options.sha);
    const gitlinks = gitlinksOf({ remote, scratch, format, read: readScratch, objects: fetched });
    const available = new Set();
    /** Whether this machine can read these commits. */
    async function hasAll(commits) {
        if (behind === null)
            return false;
        try {
            await objects.load(commits);
            return true;
        }
        catch (error) {
            if (!(error instanceof GitError))
                throw error;
            behind = null;
            return false;
        }
    }
    async function blobs(oids) {
        const wanted = [...new Set(oids)];
        // Blobs of the checkout that git cannot read are fetched like those that it lacks.
        const local = await reading(objects.blobs(wanted)).then((found) => found instanceof UnreadableError ? NONE : found);
        const absent = wanted.filter((oid) => !local.has(oid));
        if (absent.length === 0)
            return local;
        const missing = await remote.fetch(absent);
        const rest = await fetched.blobs(absent);
        // A file of head that cannot be read is unknown, and must not pass for one that is not there.
        if (rest.size < absent.length)
            throw new GitError(`the server does not give the blobs ${missing.join(", ")}`);
        return new Map([...local, ...rest]);
    }
    const repository = {
        blobs,
        refs: remote.refs,
        async need(commits) {
            const wanted = [...new Set(commits)].filter((sha) => !available.has(sha));
            if (wanted.length === 0)
                return [];
            const missing = (await hasAll(wanted)) ? [] : await remote.fetch([...new Set([...available, ...wanted])]);
            // All at once: each reading takes two processes.
            await objects.load(wanted.filter((sha) => !missing.includes(sha)));
            for (const sha of wanted)
                if (!missing.includes(sha))
                    available.add(sha);
            return missing;
        },
        commitsOf: objects.commitsOf,
        tree: objects.tree,
        diff: async (bases, head) => (await objects.diffs(bases, head)).flat(),
        async file(commit, path) {
            const oid = await objects.fileId(commit, path);
            return oid === null ? null : (await blobs([oid])).get(oid);
        },
        blobIds: objects.blobIds,
        held: objects.held,
        processes: () => processes,
    };
    // A caller of several questions may give up at the first error: the folder must stay until the others have ended.
    const open = new Set();
    const noted = (ask) => (...args) => {
        const answer = ask(...args);
        open.add(answer);
        const close = () => open.delete(answer);
        answer.then(close, close);
        return answer;
    };
    return {
        refs: noted(repository.refs),
        need: noted(repository.need),
        commitsOf: noted(repository.commitsOf),
        diff: noted(repository.diff),
        tree: noted(repository.tree),
        file: noted(repository.file),
        blobs: noted(repository.blobs),
        blobIds: noted(repository.blobIds),
        held: noted(repository.held),
        gitlinks: {
            commit: noted(gitlinks.commit),
            fetch: noted(gitlinks.fetch),
            read: noted(gitlinks.read),
            diff: noted(gitlinks.diff),
            push: noted(gitlinks.push),
        },
        processes: repository.processes,
        async [Symbol.asyncDispose]() {
            await Promise.allSettled(open);
            await scratch.remove();
        },
    };
}

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./build/src/github/rest.js








/** A job's token may send 1,000 requests an hour, which all workflows of the repository share. */
const MOST_REQUESTS = 300;
/** Blobs and commits that are asked for side by side; GitHub wants at most 100. */
const AT_ONCE = { concurrency: 8 };
const rest_DIRECTORY = "040000";
/**
 * Reads a repository by git and, once git has failed, through the REST API. Calls `notify` once, after the first answer of
 * the REST API. When the REST API fails as well, the error names both reasons: both may refuse the token, for example.
 */
function withFallback(git, rest, notify) {
    let reason = null;
    let hasNotified = false;
    async function ask(question) {
        if (reason === null) {
            try {
                return await question(git);
            }
            catch (error) {
                if (!(error instanceof GitError))
                    throw error;
                // Questions that were asked side by side fail side by side.
                reason ??= error;
            }
        }
        try {
            const answer = await question(rest);
            if (!hasNotified)
                notify(noticeOf(reason));
            hasNotified = true;
            return answer;
        }
        catch (cause) {
            if (!(cause instanceof UnreadableError))
                throw cause;
            const both = `git cannot be used (${reason.message}), and the REST API is no substitute (${cause.message})`;
            throw new UnreadableError(both, { cause });
        }
    }
    return {
        refs: (names) => ask((one) => one.refs(names)),
        need: (commits) => ask((one) => one.need(commits)),
        commitsOf: (shas) => ask((one) => one.commitsOf(shas)),
        diff: (bases, head) => ask((one) => one.diff(bases, head)),
        tree: (commit) => ask((one) => one.tree(commit)),
        file: (commit, path) => ask((one) => one.file(commit, path)),
        blobs: (oids) => ask((one) => one.blobs(oids)),
        processes: git.processes,
        [Symbol.asyncDispose]: () => git[Symbol.asyncDispose](),
    };
}
/** How to make git usable. */
const rest_ADVICE = {
    missing: "Install git on the runner.",
    old: `Install git ${OLDEST_GIT} or newer on the runner.`,
    refused: "Give `github-token` a token that may read the contents of the repository, as `permissions: contents: read` lets the job's own.",
    unreachable: "Let git reach the server from the runner.",
};
function noticeOf({ message, trouble }) {
    const notice = `git cannot be used (${message}), so the repository is read through GitHub's REST API instead. That takes some of the 1,000 requests that a job's token may send in an hour, and commits of more than 100,000 files cannot be compared.`;
    return trouble === null ? notice : `${notice} ${rest_ADVICE[trouble]}`;
}
/**
 * Opens the repository through GitHub's API, for runners where git cannot be used. Throws UnreadableError when GitHub does
 * not answer, has reached a limit, or gives less than the whole.
 *
 * Two commits are compared by their whole trees. The compare API would tell neither modes, and so no submodule or
 * symlink that went away, nor more than 300 files, nor anything of commits without a common ancestor; and head's tree is
 * read for the plan anyway.
 */
function openRestRepository(given) {
    const github = limitQuestions(given);
    const commitOf = memoize((sha) => readCommit(github, sha));
    /** Head's list is read for the plan and for each diff. */
    const listHead = memoize((tree) => readListing(github, tree));
    async function requireCommit(sha) {
        const commit = await commitOf(sha);
        if (commit)
            return commit;
        throw new UnreadableError(`GitHub does not give the commit ${sha}`);
    }
    return {
        refs: async (names) => (names === "tags" ? readTags(github) : (await readRefs(github, names)).refs),
        async need(shas) {
            const wanted = [...new Set(shas)];
            const found = await (0,p_map/* default */.Ay)(wanted, commitOf, AT_ONCE);
            return wanted.filter((_, index) => found[index] === null);
        },
        commitsOf: async (shas) => (await (0,p_map/* default */.Ay)(shas, requireCommit, AT_ONCE)).map(({ sha }) => sha),
        async diff(bases, head) {
            const { tree } = await requireCommit(head);
            const changes = [];
            // One after the other: a list may hold 100,000 names.
            for (const base of bases) {
                const { tree: other } = await requireCommit(base);
                if (other !== tree)
                    changes.push(compareListings(await readListing(github, other), await listHead(tree)));
            }
            return changes.flat();
        },
        async tree(commit) {
            const listing = await listHead((await requireCommit(commit)).tree);
            const ofMode = (wanted) => [...listing].filter(([, { mode }]) => mode === wanted);
            return {
                paths: [...listing.keys()],
                symlinks: new Map(ofMode(SYMLINK).map(([path, { sha }]) => [path, sha])),
                submodules: new Set(ofMode(SUBMODULE).map(([path]) => path)),
            };
        },
        async file(commit, path) {
            let item = { mode: rest_DIRECTORY, sha: (await requireCommit(commit)).tree };
            // Directory by directory: the rules are needed even where the whole tree is too much.
            for (const name of path.split("/")) {
                if (item?.mode !== rest_DIRECTORY)
                    return null;
                item = (await readTree(github, item.sha)).find((one) => one.path === name);
            }
            return item && /^100/.test(item.mode) ? readBlob(github, item.sha) : null;
        },
        async blobs(oids) {
            const read = async (oid) => [oid, await readBlob(github, oid)];
            return new Map(await (0,p_map/* default */.Ay)(new Set(oids), read, AT_ONCE));
        },
        processes: () => 0,
        async [Symbol.asyncDispose]() { },
    };
}
/** Reads each key once. */
function memoize(read) {
    const answers = new Map();
    return (key) => {
        const answer = answers.get(key) ?? read(key);
        answers.set(key, answer);
        return answer;
    };
}
/** Lets MOST_REQUESTS questions pass, and throws ApiError for each after them. */
function limitQuestions(github) {
    let questions = 0;
    return {
        ...github,
        async ask(question) {
            questions += 1;
            if (questions <= MOST_REQUESTS)
                return github.ask(question);
            throw new ApiError(`it would take more than ${MOST_REQUESTS} of the token's 1,000 requests an hour`, 0);
        },
    };
}
/** Reads the commit of a SHA, which may be an annotated tag's own; null where GitHub has none. */
async function readCommit(github, sha) {
    const commit = await askOrNull(github, async ({ rest }, repository) => {
        const { data } = await rest.git.getCommit({ ...repository, commit_sha: sha });
        return { sha: shaOf(data.sha, "a commit"), tree: shaOf(data.tree.sha, "a commit") };
    });
    if (commit)
        return commit;
    const tagged = await askOrNull(github, async ({ rest }, repository) => {
        const { data } = await rest.git.getTag({ ...repository, tag_sha: sha });
        return shaOf(data.object.sha, "a tag");
    });
    return tagged === null ? null : readCommit(github, tagged);
}
/** Reads the entries of a tree, with `recursive` at any depth. Throws ApiError where GitHub does not list all. */
async function readTree(github, sha, how = {}) {
    const items = await askOrNull(github, async ({ rest }, repository) => {
        const { data } = await rest.git.getTree({ ...repository, tree_sha: sha, ...how });
        if (data.truncated === false && data.tree.every(isItem))
            return data.tree;
        const why = "it stops at 100,000 entries or 7 MB";
        throw new ApiError(`GitHub's API does not list all that the tree ${sha} holds: ${why}`, 200);
    });
    if (items)
        return items;
    throw new ApiError(`GitHub does not give the tree ${sha}`, 404);
}
function isItem({ path, mode, sha }) {
    return typeof path === "string" && typeof mode === "string" && isSha(sha);
}
/** Reads the files of a tree at any depth. Throws UnreadableError where GitHub cannot spell a name. */
async function readListing(github, tree) {
    const files = (await readTree(github, tree, { recursive: "1" })).filter(({ mode }) => mode !== rest_DIRECTORY);
    const unknown = files.find(({ path }) => path.includes("\uFFFD"));
    // Two such names may look the same, which would hide a change of one of them.
    if (unknown)
        throw new UnreadableError(`the tree ${tree} has a name that is not UTF-8, which GitHub's API cannot spell: ${unknown.path}`);
    return new Map(files.map((item) => [item.path, item]));
}
/** The two-dot diff of two trees. */
function compareListings(base, head) {
    return [...new Set([...base.keys(), ...head.keys()])].flatMap((path) => {
        const before = base.get(path);
        const after = head.get(path);
        const isLink = [before, after].some((item) => item?.mode === SYMLINK || item?.mode === SUBMODULE);
        // A change of mode alone leaves the bytes as they are, unless it makes a link of a file.
        if (before?.sha === after?.sha && (before?.mode === after?.mode || !isLink))
            return [];
        return [{ path, status: !before ? "added" : !after ? "deleted" : "changed", below: isLink }];
    });
}
/** Reads the bytes of a blob. Throws ApiError. */
async function readBlob(github, sha) {
    const bytes = await askOrNull(github, async ({ rest }, repository) => {
        const { data } = await rest.git.getBlob({ ...repository, file_sha: sha });
        return data.encoding === "base64" ? Buffer.from(data.content, "base64") : null;
    });
    if (bytes && hashBlob(bytes, sha) === sha)
        return bytes;
    throw new ApiError(`GitHub does not give the blob ${sha}`, 404);
}

;// CONCATENATED MODULE: ./build/src/log.js
/** The same log, and what it is warned of and noticed, as `rewritten` for those who may not read all that the log holds. */
function recorded(log, rewritten) {
    const warnings = [];
    const notices = [];
    const notice = (text) => {
        if (notices.includes(rewritten(text)))
            return;
        notices.push(rewritten(text));
        log.notice(text);
    };
    const warning = (text, place) => {
        warnings.push({ text: rewritten(text), place: place ?? null });
        log.warning(text, place);
    };
    return { log: { ...log, notice, warning }, warnings, notices };
}

;// CONCATENATED MODULE: ./build/src/runner.js
/** The environment is not that of a runner. */
class RunnerError extends Error {
    name = "RunnerError";
}
/** Reads the environment. Throws RunnerError when a variable that every runner sets is missing. */
function readRunner(env) {
    const get = (name, fallback) => {
        const value = env[name] || fallback;
        if (value)
            return value;
        throw new RunnerError(`the environment variable ${name} is not set: this action runs on a runner of GitHub Actions. On a laptop use \`cdn-purge plan\`.`);
    };
    return {
        serverUrl: get("GITHUB_SERVER_URL", "https://github.com"),
        apiUrl: get("GITHUB_API_URL", "https://api.github.com"),
        graphqlUrl: get("GITHUB_GRAPHQL_URL", "https://api.github.com/graphql"),
        repository: get("GITHUB_REPOSITORY"),
        runId: get("GITHUB_RUN_ID"),
        runAttempt: get("GITHUB_RUN_ATTEMPT", "1"),
        temp: get("RUNNER_TEMP"),
        workspace: get("GITHUB_WORKSPACE"),
        env,
    };
}
/** The variables that name a proxy, in the case that node and git prefer first. */
const PROXY_NAMES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
/**
 * Lists notices where the environment names a proxy that this node passes over: `proxyEnv` of an agent came with 24.5.0
 * (https://nodejs.org/api/http.html#new-agentoptions). Names only: a proxy's URL may hold a password.
 */
function proxyNotices(env, version) {
    const names = PROXY_NAMES.filter((name) => env[name]);
    const [major = 0, minor = 0] = version.split(".").map(Number);
    if (names.length === 0 || major > 24 || (major === 24 && minor >= 5))
        return [];
    return [
        `${names.join(" and ")} ${names.length > 1 ? "name proxies" : "names a proxy"}, and this action runs on node ${version}, which passes that over: git asks the proxy, but requests to GitHub's API, to a CDN and to the site go without it. Node 24.5 or newer is needed, which runner 2.328.0 or newer brings: update the runner, or let it reach these hosts without the proxy.`,
    ];
}

;// CONCATENATED MODULE: ./build/src/job.js







/** Opens what a run reads from. Asks nothing yet. */
function openJob(token, ids, event, runner, given) {
    const { apiUrl, graphqlUrl, repository, env } = runner;
    const { clock, limits } = given;
    const told = recorded(given.log, (text) => ids.reduce((rest, id) => rest.replaceAll(id, hashed(id)), text));
    // First of all: a proxy that node passes over may be why no server answers.
    for (const notice of proxyNotices(env, process.versions.node))
        told.log.notice(notice);
    const github = openGitHub({ apiUrl, graphqlUrl, repository, token, log: told.log, clock, limits });
    const runs = openRuns(github, workflowFile(env.GITHUB_WORKFLOW_REF ?? ""));
    return { ...given, ...told, event, runner, token, github, runs };
}
/** Opens the repository of the run. It is gone once the handle is disposed of. */
async function openJobRepository({ runner, event, token, clock, limits, github, log, }) {
    const git = await openRepository({ ...runner, token, sha: event.sha, clock, limits });
    const repository = withFallback(git, openRestRepository(github), log.notice);
    return { repository, git, [Symbol.asyncDispose]: () => git[Symbol.asyncDispose]() };
}

;// CONCATENATED MODULE: ./build/src/built/tree.js



/** The tree of a site that serves these files: the one that the rules are applied to. */
function treeOf(files) {
    return { paths: files.map(({ path }) => path), symlinks: new Map(), submodules: new Set() };
}
/** Compares two builds; the changes are sorted by path. */
function compareFiles(before, after) {
    const old = new Map(before.map(({ path, oid }) => [path, oid]));
    const changes = [];
    for (const { path, oid } of after) {
        const was = old.get(path);
        if (was !== oid)
            changes.push({ path, status: was === undefined ? "added" : "changed", below: false });
        old.delete(path);
    }
    for (const path of old.keys())
        changes.push({ path, status: "deleted", below: false });
    return changes.sort((one, other) => (one.path < other.path ? -1 : 1));
}
/**
 * Writes built files into a commit on this machine and gives its SHA, which depends on nothing but the files and their
 * source. To be kept by `gitlinks.push(ref, commit, expected)`; by the next run to be had by `gitlinks.fetch(commit)`.
 */
function commitBuilt(files, source, gitlinks) {
    return gitlinks.commit(files.map(linkOf), messageOf(source));
}
/** The file itself wherever its path may stand as it is. */
function linkOf(file) {
    const path = escapePath(file.path);
    return path === file.path ? file : { ...file, path };
}
/** Reads what the files of a fetched commit were built from. Throws UnreadableError for a commit that `commitBuilt` did not write. */
async function readBuilt(commit, gitlinks) {
    const message = await gitlinks.read(commit);
    const [, head, run = ""] = /^Cdn-Purge-Head: (.*)\nCdn-Purge-Run: (\d+)\n$/m.exec(message ?? "") ?? [];
    if (isSha(head) && message === messageOf({ head, run }))
        return { head, run };
    throw new UnreadableError(`the commit ${commit} holds no built files: this action did not write it`);
}
/** Compares the files of two such commits; the changes are sorted by path. Throws UnreadableError likewise. */
async function diffBuilt(base, commit, gitlinks) {
    const changes = (await gitlinks.diff(base, commit)).map(({ path: escaped, oids }) => {
        const path = unescapePath(escaped);
        if (path === null)
            throw new UnreadableError(`${displayPath(escaped)} in ${base} or ${commit} is no name that this action wrote`);
        const [before, after] = oids.map((oid) => !/^0+$/.test(oid));
        return { path, status: before && after ? "changed" : after ? "added" : "deleted", below: false };
    });
    return changes.sort((one, other) => (one.path < other.path ? -1 : 1));
}
/** The ids in the first of two such commits of the files that differ. Throws UnreadableError likewise. */
async function idsBefore(base, commit, gitlinks) {
    const ids = new Map();
    for (const { path, oids } of await gitlinks.diff(base, commit)) {
        const built = unescapePath(path);
        if (built !== null && !/^0+$/.test(oids[0]))
            ids.set(built, oids[0]);
    }
    return ids;
}
/** The last lines are trailers, which `git interpret-trailers` reads. */
function messageOf({ head, run }) {
    return [
        "Hashes of the files that were built and purged",
        "",
        "cdn-purge compares the next build with them. Every file stands as the id",
        "that git would give its bytes; a name that git forbids is percent-encoded.",
        "",
        "Cdn-Purge-Format: 1",
        `Cdn-Purge-Head: ${head}`,
        `Cdn-Purge-Run: ${run}`,
        "",
    ].join("\n");
}
/**
 * Characters that a name in git's tree may not hold here. Git allows neither `.git`, nor what NTFS and HFS+ take for it:
 * in another case, as the short name `git~1`, behind a backslash, with characters in it that HFS+ passes over. Of a
 * `.gitmodules` or `.gitattributes` it wants to read the content, which nobody has (fsck_tree in git's fsck.c). All of
 * these begin with a dot or with such a character, or hold a tilde or a backslash. The percent sign is what stands for
 * them.
 */
const FORBIDDEN = /[%~\\]|(?<![^/])[.\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** The path by which a built file stands in the tree: `.well-known/x~` as `%2Ewell-known/x%7E`, most others as they are. */
function escapePath(path) {
    return path.replace(FORBIDDEN, (char) => Buffer.from(char).toString("hex").toUpperCase().replace(/../g, "%$&"));
}
/** The path that `escapePath` was given; null if it cannot have made this one. */
function unescapePath(escaped) {
    const path = escaped.replace(/(?:%[0-9A-F]{2})+/g, (run) => decodePath(Buffer.from(run.replaceAll("%", ""), "hex")));
    return escapePath(path) === escaped ? path : null;
}

;// CONCATENATED MODULE: ./build/src/built/build.js

function idsOf(files) {
    return new Map(files.map(({ path, oid }) => [path, oid]));
}
/** The build of these files. */
function buildOf(files, gitlinks) {
    const sources = new Map();
    let own = null;
    const written = () => {
        if (own === null)
            throw new Error("the build was not written into a commit");
        return own;
    };
    const fetchSource = async (build) => ((await gitlinks.fetch(build)) ? readBuilt(build, gitlinks) : null);
    return {
        tree: treeOf(files),
        async commit(source) {
            own = await commitBuilt(files, source, gitlinks);
            return own;
        },
        sourceOf(build) {
            const source = sources.get(build) ?? fetchSource(build);
            sources.set(build, source);
            return source;
        },
        async changesSince(builds) {
            const found = new Map();
            for (const build of builds) {
                for (const change of await diffBuilt(build, written(), gitlinks))
                    found.set(change.path, found.get(change.path) ?? change);
            }
            return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
        },
        push: (ref, expected) => gitlinks.push(ref, written(), expected),
        async blobIds(commit, paths) {
            const ids = own === null || commit === own ? idsOf(files) : await idsBefore(commit, own, gitlinks);
            return new Map(paths.flatMap((path) => (ids.has(path) ? [[path, ids.get(path)]] : [])));
        },
        held: async (_, wanted) => new Set(files.flatMap(({ oid }) => (wanted.has(oid) ? [oid] : []))),
    };
}

;// CONCATENATED MODULE: ./build/src/built/hash.js




/** How often a file that changes meanwhile is read. */
const hash_TRIES = 3;
// A pipe that has taken the file's place would be waited for, and a symlink lead anywhere. Windows knows neither flag.
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
/**
 * The id that git would give a blob of the file's bytes, whatever its size. Throws what the file system says, and an Error
 * for what is no regular file or never stays the same.
 *
 * It reads without promises: 30,000 files of 10 KB took 0.5 s of processor time, 16 at once by promises 2.9 s and by streams
 * 3.5 s. On the clock it was no slower, neither from the cache nor from the disk.
 */
async function hashFile(file, reading) {
    for (let tries = 1; tries <= hash_TRIES; tries++) {
        const fd = (0,external_node_fs_.openSync)(file, FLAGS);
        try {
            const before = (0,external_node_fs_.fstatSync)(fd);
            if (!before.isFile())
                throw new Error("it is no regular file any more");
            const { id, size } = await hashBytesOf(fd, before.size, reading);
            const after = (0,external_node_fs_.fstatSync)(fd);
            if (size === before.size && after.size === size && after.mtimeMs === before.mtimeMs)
                return id;
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    throw new Error("it changes while it is read; wait for the build to end");
}
/** Hashes what there is to read, up to a little more than the size that the file should have. */
async function hashBytesOf(fd, expected, { format, buffer, breathe }) {
    let filled = buffer.write(`blob ${expected}\0`);
    let size = 0;
    let hash = null;
    for (let read = 1; read > 0 && size < expected; size += read, filled += read) {
        if (filled === buffer.length) {
            hash = (hash ?? (0,external_node_crypto_.createHash)(format)).update(buffer);
            filled = 0;
        }
        read = (0,external_node_fs_.readSync)(fd, buffer, filled, buffer.length - filled, null);
        const pause = breathe();
        if (pause)
            await pause;
    }
    const rest = buffer.subarray(0, filled);
    return { size, id: hash ? hash.update(rest).digest("hex") : hashBytes(rest, format) };
}
/** How long work goes on before it lets anything else happen, such as a signal that ends the step, in milliseconds. */
const SLICE_MS = 20;
/** How often people are told how far it is, in milliseconds. */
const TOLD_EVERY_MS = 5_000;
/** Paces work that goes on for seconds without waiting for anything. `tell` says how far it is. */
function startPace(clock, tell) {
    let sliceEnds = performance.now() + SLICE_MS;
    let told = clock.now();
    const rest = async () => {
        await (0,external_node_timers_promises_.setImmediate)();
        sliceEnds = performance.now() + SLICE_MS;
        const now = clock.now();
        if (now - told < TOLD_EVERY_MS)
            return;
        told = now;
        tell();
    };
    return () => (performance.now() < sliceEnds ? null : rest());
}

;// CONCATENATED MODULE: ./build/src/built/walk.js



/** The build folder cannot be used; the message says which file is why, and what to do. */
class BuildError extends Error {
    name = "BuildError";
}
/** The folder without symlinks in its path. Throws BuildError unless it is a folder below the workspace or RUNNER_TEMP. */
function locateFolder(path, { workspace, temp }) {
    const folder = realFolder(path, workspace);
    const [work, scratch] = [(0,external_node_fs_.realpathSync)(workspace), (0,external_node_fs_.realpathSync)(temp)];
    // What RUNNER_TEMP holds itself is the runner's, and ours: it changes while it is read.
    if (folder === work || walk_isBelow(folder, work) || walk_isBelow(folder, scratch))
        return folder;
    throw new BuildError(`${walk_quoted(path)} leads to ${folder}, which lies neither below the workspace nor below RUNNER_TEMP. Build there, or copy what was deployed to such a folder.`);
}
/** The folder that a path names from `cwd`, without symlinks in its path. Throws BuildError if there is none. */
function realFolder(path, cwd) {
    try {
        const folder = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(cwd, path));
        if ((0,external_node_fs_.statSync)(folder).isDirectory())
            return folder;
    }
    catch (cause) {
        const { code, message } = cause;
        if (code !== "ENOENT" && code !== "ENOTDIR")
            throw new BuildError(`${walk_quoted(path)}: ${message}`, { cause });
        throw new BuildError(`${walk_quoted(path)} does not exist in ${cwd}. Build it first, or give the folder that was deployed.`, { cause });
    }
    throw new BuildError(`${walk_quoted(path)} is a file. Give the folder that was deployed.`);
}
function walk_isBelow(path, folder) {
    return path !== folder && path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
}
function walk_quoted(path) {
    return `The build folder ${JSON.stringify(path)}`;
}
/** Most files and folders: links to folders with links to folders can make any number of paths of few files. */
const MOST_ENTRIES = 2_000_000;
/**
 * Every file below the folder, in any order. Symlinks are followed inside the folder. Throws BuildError for one that leads
 * out of it, in a circle or nowhere, and for what is neither file nor folder: such a thing cannot have been deployed as it
 * is.
 */
function* findFiles(root) {
    const top = { path: "", target: Buffer.from(root).toString("latin1"), parent: null };
    // Folder in folder, each with what is left of it: 100,000 folders that wait to be read would take more than their files.
    const open = [openFolder({ path: "", link: top })];
    for (let entries = 0, within = open.at(-1); within; within = open.at(-1)) {
        const { folder, location } = within;
        const name = within.left.pop();
        if (name === undefined) {
            open.pop();
            continue;
        }
        const path = folder.path + external_node_path_.sep + name;
        const own = location + external_node_path_.sep + name;
        const stats = attempt(path, () => (0,external_node_fs_.lstatSync)(pathOf(own)));
        const link = stats.isSymbolicLink() ? follow(path, own, folder, top) : null;
        const is = link ? attempt(path, () => (0,external_node_fs_.statSync)(pathOf(link.target))) : stats;
        if (is.isFile())
            yield { path: repoPathOf(path), location: pathOf(link?.target ?? own) };
        else if (is.isDirectory())
            open.push(openFolder({ path, link: link ?? folder.link }));
        else
            throw walk_refused(repoPathOf(path), `is ${walk_kindOf(is)}, neither a file nor a folder`);
        entries += 1;
        if (entries > MOST_ENTRIES)
            throw walk_refused(repoPathOf(path), `is one more than the ${MOST_ENTRIES} files and folders allowed`);
    }
}
/**
 * A folder and the names in it that are still to be looked at. Without `withFileTypes`: objects for 100,000 names grow the
 * heap by 40 MB more, for 0.4 s less.
 */
function openFolder(folder) {
    const location = locationOf(folder);
    return { folder, location, left: attempt(folder.path, () => (0,external_node_fs_.readdirSync)(pathOf(location), "latin1")) };
}
/** Follows the symlink at `own`, whose target exists and lies below `top`. */
function follow(path, own, folder, top) {
    const target = attempt(path, () => external_node_fs_.realpathSync.native(pathOf(own), "latin1"));
    if (!holds(top.target, target))
        throw walk_refused(repoPathOf(path), "is a symlink that leads out of the folder. Copy what it leads to into the folder");
    for (let at = folder; at; at = at.link.parent)
        if (holds(target, locationOf(at)))
            throw walk_refused(repoPathOf(path), "is a symlink to a folder that it lies in, so that its paths never end");
    return { path, target, parent: folder };
}
function locationOf({ path, link }) {
    return link.target + path.slice(link.path.length);
}
/** Whether a location is that of the folder or below it. */
function holds(folder, location) {
    return location === folder || location.startsWith(folder + external_node_path_.sep);
}
/** The path that the file system takes for these bytes. */
function pathOf(bytes) {
    return isAscii(bytes) ? bytes : Buffer.from(bytes, "latin1");
}
function repoPathOf(path) {
    return decodeText(path.slice(1).replaceAll(external_node_path_.sep, "/"));
}
function walk_kindOf(stats) {
    if (stats.isFIFO())
        return "a named pipe";
    if (stats.isSocket())
        return "a socket";
    return "a device";
}
/** Asks the file system; throws BuildError with what it says otherwise. */
function attempt(path, ask) {
    try {
        return ask();
    }
    catch (cause) {
        const { code, message } = cause;
        const known = { ENOENT: "leads nowhere or is gone", ELOOP: "is a symlink that leads in a circle" }[code ?? ""];
        throw walk_refused(repoPathOf(path), known ?? `cannot be read: ${message}`, cause);
    }
}
/** An error about something in the folder. */
function walk_refused(path, why, cause) {
    return new BuildError(`In the build folder, ${JSON.stringify(displayPath(path))} ${why}.`, { cause });
}

;// CONCATENATED MODULE: ./build/src/built/folder.js




/** Bytes that are read at once. */
const BUFFER_SIZE = 256 * 1024;
/** The files of the input `build-dir`, sorted by path, of which there is at least one. Throws BuildError. */
async function readFolder(path, options) {
    return hashFolder(locateFolder(path, options), options);
}
/** The same of a folder anywhere, whose path has no symlinks. */
async function hashFolder(folder, { format, log, clock }) {
    const start = clock.now();
    const files = [];
    const breathe = startPace(clock, () => log.info(`Hashed ${(0,src_number/* count */.U9)(files.length, "built file")} so far.`));
    const reading = { format, buffer: Buffer.allocUnsafe(BUFFER_SIZE), breathe };
    for (const { path, location } of findFiles(folder)) {
        const oid = await hashFile(location, reading).catch((cause) => {
            throw walk_refused(path, `cannot be read: ${cause.message}`, cause);
        });
        files.push({ path, oid });
    }
    if (files.length === 0)
        throw new BuildError(`The build folder ${folder} holds no file, and that everything was deleted is not believed. Build first.`);
    tellRepository(files, log);
    log.info(`Hashed ${(0,src_number/* count */.U9)(files.length, "built file")} of ${folder} in ${((clock.now() - start) / 1000).toFixed(1)} s.`);
    return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}
/** Mostly a checkout that is deployed as it is: what git keeps there changes with every run. */
function tellRepository(files, log) {
    const own = files.filter(({ path }) => path.split("/").some((name) => name.toLowerCase() === ".git"));
    if (own.length === 0)
        return;
    log.notice(`The build folder holds ${(0,src_number/* count */.U9)(own.length, "file")} of a git repository, such as ${JSON.stringify(displayPath(own[0].path))}, which count as deployed. If they are not, leave them out by \`ignore: ["**/.git/**"]\` in the rules.`);
}

;// CONCATENATED MODULE: ./build/src/rules/match.js






/** Compiles every glob of the rules once. */
function compileRules({ rules, ignore }) {
    const ignorers = ignore.map(compileGlob);
    const takers = rules.map((rule) => ({ rule, glob: compileGlob(rule.glob) }));
    return {
        rules,
        match(path) {
            if (ignorers.some((glob) => glob.test(path)))
                return "ignored";
            const matches = [];
            for (const { rule, glob } of takers) {
                const captures = glob.match(path);
                if (captures !== null)
                    matches.push({ rule, path, captures });
            }
            return matches;
        },
    };
}
/** Whether a rule takes the path. */
function isMatched(matcher, path) {
    const found = matcher.match(path);
    return found !== "ignored" && found.length > 0;
}
/** Maps changed files through the rules. */
function mapChanges(changes, matcher, grammar, options) {
    return changes.map((change) => {
        const found = matcher.match(change.path);
        if (found === "ignored")
            return { change, kind: "ignored", matches: [] };
        const matches = found.map((match) => ({
            rule: match.rule,
            targets: expand(match, grammar, options, change.below),
        }));
        return { change, kind: matches.length > 0 ? "matched" : "unmatched", matches };
    });
}
/** All that the changed files purge, each as often as something makes it. */
function targetsOf(files) {
    return files.flatMap(({ matches }) => matches.flatMap(({ targets }) => targets));
}
/**
 * Whether the files of head and these, all that changed, are all that the rules can have put below a prefix that goes:
 * never below a submodule or symlink that changed, nor where one of head, `unlisted`, puts its own.
 */
function isComplete(mapped, unlisted) {
    const overlaps = (target) => (target.kind === "prefix" || target.kind === "forced") &&
        unlisted.some((place) => place.startsWith(target.prefix) || target.prefix.startsWith(place));
    return mapped.every(({ change, matches }) => matches.every(({ targets }) => (!change.below || targets.length === 0) && !targets.some(overlaps)));
}
/** The URL prefixes below which submodules of head and symlinks to folders put what no tree lists. */
function placesBelow(links, matcher, grammar, options) {
    const places = new Set();
    for (const link of links) {
        const found = matcher.match(link);
        if (found === "ignored")
            continue;
        for (const match of found) {
            for (const page of pagesOf(match, grammar, options))
                places.add(directoryOf(page, options.directoryIndex, grammar));
        }
    }
    return [...places];
}
/** Maps every file of head through the rules: what a wildcard may evict. */
function liveUrls(tree, matcher, grammar, options) {
    // Paths come in byte order, so that the first URLs of one rule do too, and the second: such lists are quickly merged.
    const lists = new Map();
    const effective = new Set();
    const purging = new Set(matcher.rules.filter(purgesAll));
    for (const path of tree.paths) {
        const found = matcher.match(path);
        if (found === "ignored")
            continue;
        const all = found.find(({ rule }) => purging.has(rule))?.rule;
        for (const match of found) {
            if (all === undefined || all === match.rule)
                effective.add(match.rule);
            const own = lists.get(match.rule) ?? [];
            if (own.length === 0)
                lists.set(match.rule, own);
            pagesOf(match, grammar, options).forEach((page, at) => {
                const url = (0,encode/* urlOf */.rs)(page);
                if (url === null)
                    return;
                own[at] ??= [];
                own[at].push(url);
            });
        }
    }
    return { urls: (0,src_lists/* mergeDistinct */.hV)([...lists.values()].flat()), used: new Set(lists.keys()), effective };
}
/** Whether whatever the rule takes purges everything. */
function purgesAll({ targets }) {
    return targets.some((target) => target.kind === "path" && target.wildcard && target.parts.length === 1 && target.parts[0] === "/");
}
/** The targets of a matched file. `below`: what the site serves below the paths may differ as well. May repeat itself. */
function expand(match, grammar, options, below) {
    return match.rule.targets.flatMap((template) => expandTemplate(template, match, grammar, options, below));
}
/** The paths of the pages that a match makes, in every form; those of each of its targets that is one. */
function pagesOf(match, grammar, options) {
    return match.rule.targets.flatMap((template) => {
        if (template.kind === "tag" || template.wildcard)
            return [];
        const path = fill(template.parts, match, grammar);
        return (0,address/* dotNameAt */.Kv)(path) < 0 ? pageForms(path, options, grammar) : [];
    });
}
function expandTemplate(template, filling, grammar, options, below) {
    if (template.kind === "tag") {
        const tag = fill(template.parts, filling, null);
        // A name may hold what no tag may. The origin gave its objects some other tag, which we do not know: all of them go.
        return [isTag(tag) ? { kind: "tag", tag } : { kind: "forced", prefix: "/", path: "/*" }];
    }
    const path = fill(template.parts, filling, grammar);
    if ((0,address/* dotNameAt */.Kv)(template.wildcard ? `${path}*` : path) >= 0)
        return dotTargets(template, path, grammar, options);
    // A page below a prefix may have forms beside it, as `/posts/index.html` below `/posts/` has `/posts`.
    const forms = template.wildcard ? formsOutside(path, options, grammar) : pageForms(path, options, grammar);
    const targets = [...pageTargets(forms, grammar, options), ...pagesIfEmpty(path, grammar, options)];
    if (template.wildcard)
        return [(0,encode/* prefixTarget */.i6)(path, grammar), ...targets];
    if (!below)
        return targets;
    const directory = directoryOf(path, options.directoryIndex, grammar);
    // Not every CDN takes a folder to be covered by its prefix.
    return [...targets, (0,encode/* exactTarget */.lA)(directory, grammar), (0,encode/* prefixTarget */.i6)(directory, grammar)];
}
/**
 * All that the rules can purge, whatever files there are: for each target with a capture what its text before the first
 * one reaches, otherwise the target itself. Covers what `expand` makes: for submodules and symlinks only with `below`.
 */
function reach({ rules }, grammar, options, below = false) {
    const targets = rules.flatMap((rule) => rule.targets.flatMap((template) => reachOf(template, grammar, options, below)));
    return [...new Map(targets.map((target) => [JSON.stringify(target), target])).values()];
}
function reachOf(template, grammar, options, below) {
    const { parts } = template;
    if (!parts.some(isCapture))
        return expandTemplate(template, NO_FILLING, grammar, options, below);
    const [first] = parts;
    if (template.kind === "tag" || typeof first !== "string")
        return [(0,encode/* prefixTarget */.i6)("/", grammar)];
    const prefix = (0,encode/* encodeTyped */.LT)(first, grammar);
    const rest = parts.filter((part, at) => at > 0 && !isCapture(part)).join("");
    return [(0,encode/* prefixTarget */.i6)(prefix, grammar), ...pagesIfEmpty(`${prefix}\uFFFD${rest}`, grammar, options)];
}
/** The pages that a path makes beside what is known of it where the rest of it is empty, or an index. */
function pagesIfEmpty(path, grammar, options) {
    const at = path.indexOf("\uFFFD");
    if (at < 0 || path.includes("?", at))
        return [];
    const prefix = path.slice(0, at);
    const own = prefix.endsWith("/") && prefix !== "/" ? [prefix] : [];
    return pageTargets([...own, ...formsOutside(prefix, options, grammar)], grammar, options);
}
/**
 * For a path in which a capture makes a name of `.` or `..`. A browser asks for another URL instead, above what the rule
 * names, so that all that the rule can make from there is purged, and no more.
 */
function dotTargets({ parts, wildcard }, path, grammar, options) {
    const typed = typeof parts[0] === "string" ? (0,encode/* encodeTyped */.LT)(parts[0], grammar).length : 0;
    const from = Math.max((0,address/* dotNameAt */.Kv)(path), typed);
    const unknown = `${path.slice(0, from)}\uFFFD${path.slice(from)}`;
    const target = (0,encode/* exactTarget */.lA)(unknown, grammar);
    return [
        target.kind === "forced" ? { ...target, path: wildcard ? `${path}*` : path } : target,
        ...pagesIfEmpty(unknown, grammar, options),
    ];
}
function pageTargets(forms, grammar, { queryStrings }) {
    // Where a wildcard cannot be cut anywhere, the CDN has another way to purge a path with all that follows a `?`.
    if (!queryStrings || grammar.cut !== "any")
        return forms.map((form) => (0,encode/* exactTarget */.lA)(form, grammar));
    return forms.flatMap((form) => variantTargets(form, grammar));
}

// EXTERNAL MODULE: ./build/src/plan/cover/cover.js + 2 modules
var cover = __webpack_require__(7566);
;// CONCATENATED MODULE: ./build/src/plan/one-by-one.js


/**
 * Plans for a CDN without wildcards: prefixes become the live URLs below them, one by one, or `/*`, which is
 * everything, where these cannot be listed. `isComplete`: the live URLs, in byte order, and those of the changes are all
 * that there may be below a prefix.
 */
function planOneByOne(wanted, live, { maxItems, itemsOf }, isComplete) {
    const exact = (0,src_lists/* distinct */.dM)([...wanted.exact]);
    const prefixes = (0,src_lists/* distinct */.dM)([...wanted.prefixes]);
    const listed = (0,src_lists/* below */.Gz)(prefixes, (0,src_lists/* without */.FF)(live, exact));
    const urls = [...exact, ...listed];
    const most = Math.max(1, Math.floor(maxItems / itemsOf("/")));
    // URLs of names of which some bytes are unknown, or that end like a wildcard.
    const odd = listed.find((url) => /%EF%BF%BD|\*$/.test(url));
    const everything = (why) => ({ patterns: ["/*"], widened: `${why}, so everything is purged` });
    if (wanted.prefixes.has("/"))
        return everything("a rule purges /*");
    if (prefixes.length > 0 && !isComplete)
        return everything(`more may lie below ${prefixes[0]} than is known`);
    // A rule would hardly name a place that holds nothing: below this one lies what the repository does not know.
    const known = (0,src_lists/* mergeDistinct */.hV)([live, exact]);
    const empty = prefixes.find((prefix) => !known[(0,src_lists/* lowerBound */.yz)(known, prefix)]?.startsWith(prefix));
    if (empty !== undefined)
        return everything(`no URL below ${empty} is known`);
    if (odd !== undefined)
        return everything(`${odd} cannot be purged by its URL`);
    if (wanted.forced.size > 0)
        return everything("a path cannot be purged by its URL");
    if (urls.length > most)
        return everything(`${(0,src_number/* count */.U9)(urls.length, "URL")} are more than the ${(0,src_number/* grouped */.zD)(most)} allowed`);
    return {
        patterns: [...urls, ...wanted.tags].sort(),
        widened: listed.length > 0 ? `wildcards became ${(0,src_number/* count */.U9)(listed.length, "known URL")} below them` : null,
    };
}

;// CONCATENATED MODULE: ./build/src/plan/plan.js








/** A plan that evicts everything below the root. */
const EVERYTHING = "/*";
/**
 * Plans one purge, within the limits of the grammar, of all `targets`. `live` holds the URLs of every file of head;
 * `isComplete` says whether these and the targets are all that there may be below a prefix, which only a CDN without
 * wildcards asks. Same input in any order, same patterns.
 */
function planOf(targets, live, grammar, isComplete = true) {
    const wanted = sortTargets(targets);
    const urls = (0,src_lists/* distinct */.dM)(live);
    const unchanged = (0,src_lists/* without */.FF)(urls, (0,src_lists/* distinct */.dM)([...wanted.exact]));
    const { patterns, widened } = sentFor(wanted, urls, grammar, isComplete);
    const evicted = takenBy(patterns, unchanged, grammar).length;
    const isBeyond = grammar.pathIsPrefix && evicted > (0,src_lists/* below */.Gz)([...wanted.prefixes], unchanged).length;
    return {
        patterns: withSpellings(patterns, grammar),
        changed: wanted.exact.size,
        evicted,
        unchanged: unchanged.length,
        widened: widened ??
            (isBeyond ? "with query strings a path is purged as a prefix, which takes all that starts with it" : null),
    };
}
function sortTargets(targets) {
    return {
        exact: new Set(targets.flatMap((target) => (target.kind === "path" ? target.path : []))),
        prefixes: new Set(targets.flatMap((target) => (target.kind === "prefix" ? target.prefix : []))),
        forced: new Set(targets.flatMap((target) => (target.kind === "forced" ? target.prefix : []))),
        tags: new Set(targets.flatMap((target) => (target.kind === "tag" ? (0,url_grammar/* tagPattern */.bO)(target.tag) : []))),
    };
}
function sentFor(wanted, urls, grammar, isComplete) {
    const { tags } = wanted;
    const everything = (widened) => ({ patterns: [EVERYTHING], widened });
    if (tags.size > (grammar.maxTags ?? Number.POSITIVE_INFINITY))
        return everything(`${(0,src_number/* count */.U9)(tags.size, "tag")} are more than the ${(0,src_number/* grouped */.zD)(grammar.maxTags)} allowed`);
    if (grammar.cut === "none")
        return planOneByOne(wanted, urls, grammar, isComplete);
    if (wanted.prefixes.has("/") && grammar.everythingTakesTags)
        return everything(null);
    const asked = grammar.pathIsPrefix ? asPrefixes(wanted, grammar.maxSlashes) : wanted;
    const paths = asked.exact.size + asked.prefixes.size + asked.forced.size;
    const room = grammar.maxTags === null ? grammar.maxItems - tags.size : grammar.maxItems;
    if (room < 0 || (room === 0 && paths > 0)) {
        const [all, own] = [(0,src_number/* count */.U9)(grammar.maxItems, "pattern"), (0,src_number/* count */.U9)(tags.size, "tag")];
        return everything(`of ${all} none is left for paths beside ${own}`);
    }
    const { found, budget } = coverWithin(room, asked, urls, grammar);
    const wildcards = found.wildcards.map((prefix) => `${withinSlashes(prefix, grammar.maxSlashes)}*`);
    const needless = grammar.everythingTakesTags && wildcards.includes(EVERYTHING);
    return {
        patterns: [...new Set([...found.exact, ...wildcards, ...(needless ? [] : tags)])].sort(),
        widened: widening(found.wildcards, asked, urls, budget, grammar),
    };
}
/** Turns paths into the prefixes that they are sent as: a folder is its wildcard, and no query string is left. */
function asPrefixes(wanted, maxSlashes) {
    const plain = [...wanted.exact].map((path) => withinSlashes(path.split("?", 1)[0], maxSlashes));
    return {
        ...wanted,
        exact: new Set(plain.filter((path) => !path.endsWith("/"))),
        prefixes: new Set([...wanted.prefixes, ...plain.filter((path) => path.endsWith("/"))]),
    };
}
/**
 * The best cover of at most so many items, and the number of patterns that it was given. The cover counts patterns, and
 * one may be more items than another: fewer are tried until all their items fit.
 */
function coverWithin(room, { exact, prefixes, forced }, live, grammar) {
    const input = { exact: [...exact], prefixes: [...prefixes], forced: [...forced], live, grammar };
    let [lightest, heaviest] = [grammar.itemsOf(EVERYTHING), grammar.itemsOf(EVERYTHING)];
    for (const path of exact) {
        lightest = Math.min(lightest, grammar.itemsOf(path));
        heaviest = Math.max(heaviest, grammar.itemsOf(path));
    }
    const least = Math.max(1, Math.floor(room / heaviest));
    let budget = Math.max(least, Math.floor(room / lightest));
    for (;;) {
        const found = (0,cover/* cover */.I)({ ...input, budget });
        const patterns = [...found.exact, ...found.wildcards.map((prefix) => `${prefix}*`)];
        const items = patterns.reduce((sum, pattern) => sum + grammar.itemsOf(pattern), 0);
        if (items <= room || budget === least)
            return { found, budget };
        budget = Math.max(least, Math.min(budget - 1, Math.floor((patterns.length * room) / items)));
    }
}
/** The prefix up to the last slash that it may hold. */
function withinSlashes(prefix, most) {
    const pieces = prefix.split("/");
    return pieces.length - 1 > most ? `${pieces.slice(0, most).join("/")}/` : prefix;
}
/** The patterns, and as many of the other spellings of their URLs as there is room for. */
function withSpellings(patterns, { purgesSpellings, maxItems, maxWildcards, itemsOf }) {
    if (!purgesSpellings)
        return patterns;
    const all = new Set(patterns);
    const paths = patterns.filter((pattern) => pattern.startsWith("/"));
    let items = paths.reduce((sum, path) => sum + itemsOf(path), 0);
    let wildcards = paths.filter((path) => path.endsWith("*")).length;
    for (const spelling of paths.flatMap(address/* spellingsOf */.Hz)) {
        const isWildcard = spelling.endsWith("*");
        if (all.has(spelling) || items + itemsOf(spelling) > maxItems || (isWildcard && wildcards >= maxWildcards))
            continue;
        all.add(spelling);
        items += itemsOf(spelling);
        if (isWildcard)
            wildcards += 1;
    }
    return [...all].sort();
}
/** Why there are wildcards that were not asked for; null when there are none, or when the limits did not make them. */
function widening(wildcards, { exact, prefixes, forced }, live, budget, { cut, maxWildcards, wildcardCoversItsPrefix }) {
    const asked = new Set([...prefixes, ...[...forced].map((path) => path.slice(0, (0,encode/* longestCut */.NR)(path, path.length, cut)))]);
    if (wildcards.every((prefix) => asked.has(prefix)))
        return null;
    const wild = prefixes.size + forced.size;
    const paths = exact.size + wild;
    const needsPair = (prefix) => prefix.length > 1 && prefix.endsWith("/") && (prefixes.has(prefix) || (0,src_lists/* includesSorted */.Fk)(live, prefix));
    const pairs = wildcardCoversItsPrefix ? [] : [...asked].filter((prefix) => needsPair(prefix) && !exact.has(prefix));
    if (paths > budget)
        return `${(0,src_number/* count */.U9)(paths, "path")} are more than the ${(0,src_number/* grouped */.zD)(budget)} allowed, so wildcards cover them`;
    if (wild > maxWildcards)
        return `${(0,src_number/* count */.U9)(wild, "wildcard")} are more than the ${(0,src_number/* grouped */.zD)(maxWildcards)} allowed, so wider ones cover them`;
    const all = paths + pairs.length;
    return all > budget
        ? `${(0,src_number/* count */.U9)(all, "pattern")} are more than the ${(0,src_number/* grouped */.zD)(budget)} allowed, so wider wildcards cover them`
        : null;
}

;// CONCATENATED MODULE: ./build/src/plan/site.js



const site_NOTHING = { urls: [], used: new Set(), effective: new Set() };
/** Reads the tree of head and maps its files. `head` is null if the server does not have it. */
async function readSite(head, mapping, destinations, repository) {
    const tree = head === null ? null : await reading(repository.tree(head));
    return siteOf(tree, mapping, destinations, repository);
}
/** Maps every file of a tree once for each CDN. Null: there is no head to read. */
function siteOf(read, { rules, matcher, options }, destinations, repository) {
    const [tree, unreadable] = read instanceof UnreadableError ? [null, read] : [read, null];
    const live = new Map();
    for (const { cdn, grammar } of destinations) {
        if (!live.has(cdn))
            live.set(cdn, tree ? liveUrls(tree, matcher, grammar, options) : site_NOTHING);
    }
    const links = tree && linksOf(tree, (path) => isMatched(matcher, path), repository);
    return { rules, matcher, options, tree, links, live, unreadable };
}

;// CONCATENATED MODULE: ./build/src/plan/comparison.js







/** Destinations with the same base belong together. */
function groupByBase(found) {
    const keyOf = ({ base }) => JSON.stringify([base.kind, [...treesOf(base)].sort()]);
    const groups = [...(0,src_lists/* groupBy */.$z)(found, keyOf).values()];
    return groups.map((group) => [group[0].base, group.map(({ destination }) => destination)]);
}
/**
 * Plans what destinations of one base get: the same changes, in the notation of each CDN. `changes` null: all that the
 * rules reach. `folders`: symlinks of head that lead to folders, for CDNs without wildcards.
 */
function compare(base, changes, destinations, site, folders = []) {
    const plans = [];
    let files = null;
    // Zones of one CDN with other hosts have another budget.
    for (const own of (0,src_lists/* groupBy */.$z)(destinations, ({ cdn, site }) => [cdn, ...site].join(" ")).values()) {
        const { cdn, grammar } = own[0];
        const mapped = changes && mapChanges(changes, site.matcher, grammar, site.options);
        // People read the targets in the notation of the first CDN.
        files ??= mapped;
        const targets = mapped ? targetsOf(mapped) : everything(site, grammar);
        const { urls } = site.live.get(cdn);
        const plan = planOf(targets, urls, grammar, isAllListed(mapped, site, folders, grammar));
        plans.push({ cdn, destinations: own, plan, effect: effectOf(targets, urls, plan.patterns, grammar) });
    }
    return { base, files, plans };
}
function isAllListed(mapped, { tree, matcher, options }, folders, grammar) {
    if (mapped === null || tree === null)
        return false;
    return isComplete(mapped, placesBelow([...tree.submodules, ...folders], matcher, grammar, options));
}
/** The comparison that sends nothing to its destinations and leaves their memories as they are. */
function skipComparison(base, destinations) {
    const plan = { patterns: [], changed: 0, evicted: 0, unchanged: 0, widened: null };
    const plans = destinations.map((destination) => ({
        cdn: destination.cdn,
        plan,
        effect: NO_EFFECT,
        destinations: [{ ...destination, memory: null }],
    }));
    return { base, files: null, plans };
}
/**
 * The reach of the rules, and what lies below the submodules and symlinks of head, of which the rules know nothing. When
 * head cannot be read, any path that a rule matches may be one.
 */
function everything({ rules, matcher, tree, options }, grammar) {
    if (!tree)
        return reach(rules, grammar, options, true);
    const links = [...tree.submodules, ...tree.symlinks.keys()];
    const below = links.flatMap((path) => {
        const found = matcher.match(path);
        return found === "ignored" ? [] : found.flatMap((match) => expand(match, grammar, options, true));
    });
    return [...reach(rules, grammar, options), ...below];
}
/**
 * Plans for paths that an input names, like the targets of a rule that takes any file: encoded for each CDN, with the
 * forms of a page that the options name, within the budget. Of the site no URL is known.
 */
function comparePaths(paths, destinations, options) {
    const rules = {
        source: "paths",
        rules: [{ glob: "**", line: 1, targets: paths }],
        ignore: [],
        options: NO_OPTIONS,
    };
    const tree = { paths: [], symlinks: new Map(), submodules: new Set() };
    const mapping = { rules, matcher: compileRules(rules), options };
    const site = siteOf(tree, mapping, destinations, { blobs: async () => new Map() });
    return compare({ kind: "given", why: "the input `paths`" }, null, destinations, site);
}

;// CONCATENATED MODULE: ./build/src/plan/options.js

const DEFAULTS = {
    directoryIndex: "index.html",
    cleanUrls: false,
    queryStrings: false,
    maxPaths: 60,
    buildDir: null,
    site: [],
};
/** Chooses the value of each option. `nameOf` tells how users call a given one: an input, or an option of the command line. */
function resolveOptions(given, rules, nameOf = (name) => `the input \`${name}\``) {
    const places = { ...rules.places };
    const overridden = [];
    for (const field of Object.keys(rules.places)) {
        if (given[field] === undefined)
            continue;
        delete places[field];
        const [wins, loses] = [given[field], rules.values[field]].map((value) => JSON.stringify(value));
        if (wins !== loses)
            overridden.push(`${OPTIONS[field].name} is ${wins}: ${nameOf(OPTIONS[field].name)} goes before the ${loses} at ${rules.places[field]}.`);
    }
    return { options: { ...DEFAULTS, ...rules.values, ...given }, places, overridden };
}

;// CONCATENATED MODULE: ./build/src/plan/orders.js


/** Writes down what was planned, for this job or another to send. */
function documentOf(options, base, { head, workspaceCommit, built, }, comparisons) {
    const { directoryIndex, cleanUrls, queryStrings, maxPaths, site } = options;
    return {
        version: PLAN_VERSION,
        head,
        workspaceCommit,
        base,
        options: { directoryIndex, cleanUrls, queryStrings, maxPaths, site },
        cdns: comparisons.flatMap(({ plans }) => plans.map(({ cdn, plan, destinations }) => ({
            cdn,
            patterns: plan.patterns,
            targets: destinations.flatMap(({ hash, memory }) => (hash === null ? [] : [{ target: hash, memory }])),
        }))),
        ...(built && { built }),
    };
}
/**
 * Gives each destination of this run its request. A plan goes to the destinations that it was made for and to no others,
 * except one that was made without ids, which goes to all destinations of its CDN. Throws PlanError.
 */
function ordersOf(plan, destinations) {
    const given = destinations.filter(({ hash }) => hash !== null);
    return cdnNames.flatMap((cdn) => {
        const own = given.filter((destination) => destination.cdn === cdn);
        return ordersOfCdn(cdn, plan, own, given.length > 0);
    });
}
function ordersOfCdn(cdn, plan, given, isNamed) {
    const groups = plan.cdns.filter((group) => group.cdn === cdn);
    const open = groups.find((group) => group.targets.length === 0);
    const planned = new Map();
    for (const { patterns, targets } of groups) {
        for (const { target, memory } of targets)
            planned.set(target, { patterns, memory });
    }
    const fits = open
        ? given.length > 0 || !isNamed
        : planned.size === given.length && given.every(({ hash }) => planned.has(hash));
    if (!fits)
        throw new PlanError(describeMisfit(cdn, [...planned.keys()], given));
    return given.map((destination) => {
        const { patterns, memory } = planned.get(destination.hash) ?? { patterns: open.patterns, memory: null };
        return { destination: { ...destination, memory }, patterns };
    });
}
function describeMisfit(cdn, planned, given) {
    const list = (names) => names.join(", ") || "no target";
    return `\`plan\` was made for ${list(planned)} of ${cdn} and this step has ${list(given.map(({ hash }) => hash))} (the first 12 hex digits of the SHA-256 of each id). A plan fits the same targets only: give both steps the same ids, or none to the planning one, and plan again.`;
}

;// CONCATENATED MODULE: ./build/src/git/linked-file.js

/**
 * Reads the file that a path of a needed commit leads to, through the symlinks of its tree; null if that is no file, or lies
 * outside of the repository.
 */
async function readLinkedFile(commit, path, repository) {
    const direct = await repository.file(commit, path);
    if (direct)
        return { bytes: direct, way: [path] };
    const way = await followLinks(path, await repository.tree(commit), repository);
    const bytes = way && (await repository.file(commit, way.at(-1)));
    return bytes && { bytes, way };
}
/** Most links that one path may lead through, as Linux has it. */
const MOST_LINKS = 40;
/** Finds the links that a path leads through, and its end; null if it leads through none, or outside. */
async function followLinks(path, { symlinks }, repository) {
    const links = [];
    const resolved = [];
    const ahead = path.split("/");
    while (ahead.length > 0) {
        const name = ahead.shift();
        if (name === "" || name === ".")
            continue;
        if (name === "..") {
            if (resolved.pop() === undefined)
                return null;
            continue;
        }
        resolved.push(name);
        const link = resolved.join("/");
        const oid = symlinks.get(link);
        if (oid === undefined)
            continue;
        const target = decodePath((await repository.blobs([oid])).get(oid));
        links.push(link);
        if (target.startsWith("/") || links.length > MOST_LINKS)
            return null;
        resolved.pop();
        ahead.unshift(...target.split("/"));
    }
    return links.length === 0 || resolved.length === 0 ? null : [...links, resolved.join("/")];
}

;// CONCATENATED MODULE: ./build/src/history/built-bases.js






/**
 * Finds the builds that this one is compared with, for each destination, whose `memory` names the ref to read. Only refs
 * tell what was built from a commit: the deploy of any other commit since makes the base unknown. A run that is dry by its
 * event (`isDry`) is compared with what was purged last, whatever was attempted since. One that does not send itself may
 * leave it to another job to move the memories.
 */
async function findBuiltBases(destinations, self, { isDry, sends }, sources) {
    const refs = destinations.flatMap(({ memory }) => memory?.ref ?? []);
    // A dry run need not name its targets.
    if (refs.length === 0)
        return unknownBases("no target is named, so no memory says what was built for its last purge", destinations, null);
    const [memory, list] = await Promise.all([sources.memories(refs), isDry ? NO_RUNS : sources.runs.read()]);
    if (memory.kind === "failed")
        return unreadBases(destinations, memory);
    const read = destinations.map((destination) => withMemory(destination, memory));
    const isNew = ({ memory }) => (memory?.value ?? null) === null;
    // Where neither the runs nor a ref will tell of what this run deploys, the memory would be believed for ever.
    const isUnseen = sends && list.kind === "denied";
    const isAsked = memory.kind === "read" && (isUnseen || read.some(isNew));
    const mayWrite = isDry || (isAsked && (await sources.mayWrite()));
    const notices = new Set();
    const found = [];
    for (const destination of read) {
        if (isNew(destination) || (isUnseen && !mayWrite)) {
            notices.add(mayWrite ? firstNotice : builtContentsNotice);
            found.push({
                destination: mayWrite ? destination : { ...destination, memory: null },
                base: mayWrite ? FIRST : BLIND,
            });
            continue;
        }
        const held = deployedTo(destination, memory);
        const own = [
            { sha: destination.memory.value, why: "purged last" },
            ...(held?.missed ? [{ sha: held.missed, why: UNPURGED }] : []),
        ];
        const builds = await readBuilds(own, sources);
        const others = [
            ...(held?.latest ? [{ sha: held.latest, why: "deployed last, by other rules" }] : []),
            ...(held?.unpurged ? [{ sha: held.unpurged, why: UNPURGED }] : []),
        ];
        const base = builds.kind !== "known" || isDry ? builds : await withAttempts(builds, others, list, self, sources);
        if (!isDry && list.kind === "denied" && base.kind === "known")
            notices.add(actionsNotice(false));
        found.push({ destination, base });
    }
    return { found, memory, notices: [...notices] };
}
const NO_RUNS = { kind: "read", runs: [], total: 0 };
/** Nothing can be kept for the next run. */
const BLIND = {
    kind: "unknown",
    why: "without `contents: write` what was built for the last purge cannot be kept",
};
/** The builds in these commits, with what they were made from. */
async function readBuilds(builds, { sourceOf }) {
    const commits = [];
    for (const { sha: built, why } of builds) {
        const source = await reading(sourceOf(built));
        if (source instanceof UnreadableError)
            return unknownBase(source);
        if (source === null)
            return { kind: "unknown", why: `the server no longer has the build ${built} (${why})` };
        commits.push({ sha: source.head, why, built });
    }
    return baseOf(commits);
}
/** The same base, if whatever was deployed since was built from these commits or from head. */
async function withAttempts(base, others, list, self, sources) {
    const memory = base.commits[0].sha;
    const held = await Promise.all(base.commits.map(async ({ built }) => Number((await sources.sourceOf(built)).run)));
    if (self.attempt > 1 && mayRebuild(self) && !held.includes(self.id))
        return { kind: "unknown", why: "an earlier attempt of this run may have built something else" };
    const since = list.kind === "read" ? { ...list, held } : list;
    const attempts = await attemptsOf(await readAttempts([memory], since, self, sources), memory, sources);
    if (attempts.kind === "unknown")
        return attempts;
    const built = new Set([self.head, ...base.commits.map(({ sha }) => sha)]);
    const unseen = [...others, ...attempts.heads].find((one) => one.isRebuilt || !built.has(one.sha));
    if (unseen === undefined)
        return base;
    return { kind: "unknown", why: `what was built from ${unseen.sha} is not known (${unseen.why})` };
}
async function attemptsOf(reading, memory, sources) {
    switch (reading.kind) {
        case "failed":
            return { kind: "unknown", why: `the runs of this workflow cannot be read: ${reading.why}` };
        case "denied": {
            const event = await readEventBase(sources);
            if (event.kind === "failed")
                return { kind: "unknown", why: event.why };
            return { kind: "known", heads: event.kind === "known" ? event.commits : [] };
        }
        case "read":
            return reading.since.get(memory);
    }
}

;// CONCATENATED MODULE: ./build/src/history/lookup.js







/** Finds the base of each destination in the way that the input `base` names. Fetches none of their commits. */
async function lookUpBases(request, destinations, lookup) {
    // A dry run without ids has no memory to read, so it compares with the event's base.
    const mode = modeOf(request.inputs.base, request.dryByAuto || destinations.every(({ memory }) => memory === null));
    const self = selfOf(request, lookup.runner);
    const bases = await findBases(mode, destinations, self, sourcesOf(request, lookup));
    // Only `auto` has read the list of runs.
    const found = mode === "auto" ? await dateBases(bases.found, self, lookup.runs) : bases.found;
    return { ...bases, found, mode, notices: [...bases.notices, ...rerunNotices(self, bases.memory)] };
}
/** Adds the day of each base's deploy. */
async function dateBases(found, { id }, runs) {
    const list = await runs.read();
    return found.map(({ destination, base }) => ({ destination, base: withDays(base, list, id) }));
}
/** Finds the builds that this job's is compared with, for each destination. Fetches them. */
async function lookUpBuilt(request, destinations, build, lookup) {
    const self = selfOf(request, lookup.runner);
    const sources = sourcesOf(request, lookup);
    if (request.inputs.base.kind === "none")
        return findBases("none", destinations, self, sources);
    const { dryByAuto: isDry, sends } = request;
    const bases = await findBuiltBases(destinations, self, { isDry, sends }, { ...sources, sourceOf: build.sourceOf });
    return isDry ? bases : { ...bases, found: await dateBases(bases.found, self, lookup.runs) };
}
function selfOf({ event, head, inputs }, { runId, runAttempt, repository }) {
    return {
        id: Number(runId),
        attempt: Number(runAttempt),
        event: event.name,
        repository,
        branch: branchOf(event),
        tag: event_tagOf(event),
        defaultBranch: defaultBranchOf(event),
        sha: event.sha,
        head,
        headInput: inputs.head === null ? "none" : inputs.head.kind === "sha" ? "sha" : "name",
    };
}
function sourcesOf({ eventBase, inputs }, { runner, repository, github, runs }) {
    return {
        eventBase: () => eventBaseOf(eventBase, repository, github),
        namedBase: () => namedBase(inputs.base, repository),
        memories: (refs) => readMemories(github, refs),
        mayWrite: () => mayPush(github, runner.serverUrl),
        runs,
        tagsAmong: (names) => tagsAmong(repository, names),
    };
}
/** The notice that a re-run deploys its own commit again, although a later one was purged since. */
function rerunNotices({ attempt, head }, memory) {
    const values = memory?.kind === "read" ? [...memory.values.values()] : [];
    const later = values.find((sha) => sha !== null && sha !== head);
    if (attempt === 1 || !later)
        return [];
    return [
        `This is attempt ${attempt} of the run: ${later}, which was purged last, may be newer than ${head}, which is deployed again. The two are compared as they are, so what differs is purged either way.`,
    ];
}
const DAY_MS = 24 * 60 * 60 * 1_000;
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = "January February March April May June July August September October November December".split(" ");
/**
 * The day of a moment in words, as someone says it on the day of `now`: `today`, `yesterday`, `Tuesday` within a week,
 * else `3 November`, with the year where it is another one. Milliseconds since the epoch; days are those of UTC.
 */
function dayOf(moment, now) {
    const days = Math.floor(now / DAY_MS) - Math.floor(moment / DAY_MS);
    const date = new Date(moment);
    if (days === 0)
        return "today";
    if (days === 1)
        return "yesterday";
    if (days > 1 && days < 7)
        return WEEKDAYS[date.getUTCDay()];
    const year = date.getUTCFullYear() === new Date(now).getUTCFullYear() ? "" : ` ${date.getUTCFullYear()}`;
    return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}${year}`;
}
/**
 * The base with the day on which each of its commits was deployed, where the list of runs tells: the day of the newest run
 * of that commit. `self`: the id of this run, whose start is now.
 */
function withDays(base, list, self) {
    if (base.kind !== "known" || list.kind !== "read")
        return base;
    const now = list.runs.find(({ id }) => id === self)?.updated;
    if (now === undefined)
        return base;
    const newest = (sha) => list.runs.filter((run) => run.sha === sha && run.id !== self).toSorted((a, b) => b.created - a.created)[0];
    const commits = base.commits.map((commit) => {
        const run = newest(commit.sha);
        return run ? { ...commit, day: dayOf(run.created, now) } : commit;
    });
    return { ...base, commits };
}

;// CONCATENATED MODULE: ./build/src/github/head-file.js



/** Modes of a regular file, with and without the right to execute it, and of a folder. */
const [head_file_FILES, head_file_FOLDER] = [[0o100644, 0o100755], 0o040000];
/**
 * Asks GitHub for a commit and for one file of it, in one request: git asks four for the same, and fetches all trees of the
 * commit. `path` has no `.` or `..`; null: no file. Null where git has to tell: the SHA is no commit's, GitHub does not have
 * it or does not answer, a symlink stands in the path, or the file is no short UTF-8 text.
 */
async function readHeadFile(github, sha, path) {
    const names = path === null ? [] : path.split("/");
    const paths = names.map((_, at) => names.slice(0, at + 1).join("/"));
    try {
        const commit = await askFor(github, sha, paths);
        if ((0,src_json/* fieldAt */.UK)(commit, "oid") !== sha)
            return null;
        if (path === null)
            return { bytes: null };
        const entries = paths.map((_, at) => (0,src_json/* fieldAt */.UK)(commit, `p${at}`));
        // Whatever lies below a name that is not there is not there.
        for (const folder of entries.slice(0, -1)) {
            if (folder === null)
                return { bytes: null };
            if ((0,src_json/* fieldAt */.UK)(folder, "mode") !== head_file_FOLDER)
                return null;
        }
        return fileOf(entries.at(-1));
    }
    catch (error) {
        if (error instanceof ApiError)
            return null;
        throw error;
    }
}
/** https://docs.github.com/graphql/reference/objects#commit : `file` is the entry of a tree, null where there is none. */
async function askFor(github, sha, paths) {
    const variables = Object.fromEntries(paths.map((path, at) => [`v${at}`, path]));
    const given = paths.map((_, at) => `, $v${at}: String!`).join("");
    const isLast = (at) => at === paths.length - 1;
    const fields = paths.map((_, at) => `p${at}: file(path: $v${at}) { mode oid ${isLast(at) ? "object { ... on Blob { text } }" : ""} }`);
    const query = `query ($owner: String!, $repo: String!, $sha: GitObjectID!${given}) {
    repository(owner: $owner, name: $repo) { object(oid: $sha) { ... on Commit { oid ${fields.join(" ")} } } } }`;
    return github.ask(async ({ graphql }, repository) => (0,src_json/* fieldAt */.UK)(await graphql(query, { ...repository, sha, ...variables }), "repository.object"));
}
function fileOf(entry) {
    if (entry === null)
        return { bytes: null };
    const [mode, oid, text] = ["mode", "oid", "object.text"].map((field) => (0,src_json/* fieldAt */.UK)(entry, field));
    if (mode === head_file_FOLDER)
        return { bytes: null };
    if (!head_file_FILES.includes(mode) || typeof oid !== "string" || typeof text !== "string")
        return null;
    const bytes = Buffer.from(text);
    // A long text is cut, and one that is not UTF-8 is another.
    return hashBlob(bytes, oid) === oid ? { bytes } : null;
}

;// CONCATENATED MODULE: ./build/src/plan/ahead.js


/** A line that names the folder. In a block of rules it may be a glob: the guess is wrong then. */
const BUILD_DIR = /^\s*["']?build-dir["']?\s*:/m;
/**
 * Looks at the rules where that asks git nothing: in the workspace if it holds head, and otherwise on GitHub where git would
 * have to fetch the trees of head for nothing but them.
 */
async function lookAhead({ rules, options }, head, workspace, checkout, { github }) {
    const isInline = isRulesText(rules);
    const path = isInline ? null : rulesPath(rules);
    const here = () => (path ? glanceAtWorkspace(path, workspace) : rules);
    const looksBuilt = !!options.buildDir || BUILD_DIR.test(here());
    const isNamed = isInline || !!path;
    const isForGit = !isNamed || checkout?.head === head || (!looksBuilt && (isInline || checkout !== null));
    const told = isForGit ? null : await readHeadFile(github, head, path);
    return {
        looksBuilt: looksBuilt || BUILD_DIR.test(ahead_textOf(told)),
        hasHead: told !== null,
        fileAt(wanted) {
            if (told === null || wanted !== path)
                return undefined;
            return told.bytes && { bytes: told.bytes, way: [wanted] };
        },
    };
}
function ahead_textOf(file) {
    return file?.bytes?.toString("utf8") ?? "";
}

;// CONCATENATED MODULE: ./build/src/plan/start.js












/** There is no head; or there is no base, and `when-unknown` is `fail`. */
class UnknownError extends Error {
    name = "UnknownError";
}
/** From the event to head, and from head to the rules, options and destinations. */
async function startPlan(request, lookup) {
    const { inputs, workspace } = request;
    const { repository } = lookup;
    const named = await findHead(request, lookup);
    const checkout = readCheckout(workspace);
    const ahead = await lookAhead(inputs, named, workspace, checkout, lookup);
    const needing = ahead.looksBuilt ? needBuilt(ahead, named, lookup) : needSources(request, named, checkout, lookup);
    // Asked ahead: octokit is loaded and GitHub answers beside git's first process. Who awaits the runs gets the error.
    if (inputs.base.kind === "auto" && !inputs.changedFiles && !request.dryByAuto)
        lookup.runs.read().catch(() => { });
    let needed = await needing;
    refuseMissing(named, needed.missing, inputs);
    const mayBeTag = isTagPossible(request);
    const head = mayBeTag && !ahead.hasHead ? await commitBehindTag(named, needed.missing, repository) : named;
    const source = await readRules(inputs.rules, {
        workspace,
        repository: lookup.runner.repository,
        fromHead: (path) => readFromHead(path, named, needed.missing, ahead, repository),
        ...(inputs.options.buildDir && { preset: BUILT_RULES }),
    });
    const rules = parseRules(source.text, source.source);
    const resolved = resolveOptions(inputs.options, rules.options);
    const { options, overridden } = resolved;
    if (ahead.looksBuilt && options.buildDir === null) {
        needed = await needSources(request, named, checkout, lookup);
        refuseMissing(named, needed.missing, inputs);
    }
    const mapping = { rules, matcher: compileRules(rules), options };
    const of = options.buildDir === null ? undefined : "build-dir";
    const destinations = nameMemories(request.destinationsFor(resolved), rules, options, of);
    const isHeadMissing = isMissing(named, needed.missing);
    return { head, ...needed, isHeadMissing, mayBeTag, source, mapping, options, overridden, destinations };
}
/** Builds are compared with builds alone: of head no more than the rules is needed. */
async function needBuilt({ hasHead }, head, { repository }) {
    return { missing: hasHead ? [] : await reading(repository.need([head])), apart: null };
}
/** Fetches head and the event's base, at once. */
async function needSources(request, head, checkout, lookup) {
    const apart = await findCheckedOut(request, head, checkout, lookup);
    const before = request.range.base.kind === "sha" ? [request.range.base.sha] : [];
    return { missing: await reading(lookup.repository.need([head, ...before])), apart };
}
/** Throws UnknownError where the server does not have head; with `changed-files` none is needed. */
function refuseMissing(head, missing, { changedFiles }) {
    if (isMissing(head, missing) && !changedFiles)
        throw new UnknownError(describeMissing(head));
}
/** Reads a file of head as `RulesPlaces.fromHead` has it, by git where it is not known yet. */
async function readFromHead(path, head, missing, ahead, repository) {
    const known = ahead.fileAt(path);
    if (known !== undefined)
        return known;
    if (isMissing(head, missing))
        return null;
    // Builds may have asked GitHub alone.
    const absent = await repository.need([head]);
    return absent.length > 0 ? null : readLinkedFile(head, path, repository);
}
/**
 * The SHA that was deployed. The object of an annotated tag is gone once the tag has moved, as when a run is started again:
 * the commit behind it, which is GITHUB_SHA, then stands for it.
 */
async function findHead({ inputs, event, range }, { repository, github }) {
    const named = await headOf(inputs.head, range.head, event.name, repository, github);
    const isTag = inputs.head === null && event.name === "push" && event.ref.startsWith("refs/tags/");
    if (!isTag || event.sha === named || !isSha(event.sha))
        return named;
    return isMissing(named, await reading(repository.need([named, event.sha]))) ? event.sha : named;
}
/** Names the memory of each destination by its ref. Reads none of them yet. Those `of` builds are apart from those of sources. */
function nameMemories(destinations, rules, options, of) {
    const { directoryIndex, cleanUrls, queryStrings } = options;
    return destinations.map((destination) => {
        const { cdn, hash, site } = destination;
        if (hash === null)
            return { ...destination, memory: null };
        // Everything that turns a path into URLs, so that any change of it starts without a memory.
        const mapping = [rulesKey(rules), directoryIndex, cleanUrls, queryStrings, [...site].sort(), ...(of ? [of] : [])];
        return { ...destination, memory: { ref: memoryRef(cdn, hash, JSON.stringify(mapping)), value: null } };
    });
}
/** The commit that the workspace holds, if it is not head and no input says which of them was deployed. */
async function findCheckedOut({ inputs, dryByAuto }, head, checkout, { runner, repository }) {
    // A pull request's workspace holds its merge commit, and a run that compares nothing needs none.
    if (dryByAuto || inputs.head || inputs.changedFiles || inputs.base.kind === "none")
        return null;
    return findApart(checkout, runner.repository, head, repository);
}
/** Whether a SHA may be an annotated tag's own: a person, a dispatch or the push of a tag gave it. */
function isTagPossible({ event, inputs: { head, base } }) {
    const given = event.name === "repository_dispatch" || head?.kind === "sha" || base.kind === "sha";
    return given || event.ref.startsWith("refs/tags/");
}
function describeMissing(head) {
    return `the repository has no commit ${head} (any more), so what was deployed is unknown. Set \`head\` to a commit that it has.`;
}

;// CONCATENATED MODULE: ./build/src/plan/prepare.js









/** From head and the rules to the plan: bases, changed files, purge targets. */
async function prepare(request, start, lookup) {
    const { inputs, event, range } = request;
    const { repository } = lookup;
    const { head, missing, isHeadMissing, apart, mayBeTag, source, mapping, destinations } = start;
    const [bases, site] = await Promise.all([
        findBasesFor(request, head, destinations, lookup),
        readSite(isHeadMissing ? null : head, mapping, destinations, repository),
    ]);
    const missingBases = await reading(repository.need([head, ...bases.found.flatMap(({ base }) => shasOf(base))]));
    const found = [];
    for (const { destination, base } of bases.found) {
        const read = await resolveReadable(base, missingBases, mayBeTag, site, lookup);
        const isRemembered = inputs.base.kind !== "auto" || (destination.memory?.value ?? null) !== null;
        const known = isRemembered ? read : await unknownIfNewRules(read, head, source, repository);
        found.push({ destination: withMemoryToMove(destination, known), base: withApart(known, apart) });
    }
    const before = async () => readBefore(range.base, missing, repository);
    const warnings = [
        ...(apart === null ? [] : [apartWarning(apart, head, event.name)]),
        ...(inputs.changedFiles ? await checkGiven(inputs.changedFiles, site.tree, before) : []),
    ];
    const compared = await compareGroups(found, site, inputs.whenUnknown, (base) => findChanges(base, head, inputs.changedFiles, site, lookup));
    const { mode, memory, notices } = bases;
    return { mode, apart, built: null, ...compared, site, memory, notices, warnings };
}
/** Start a memory only after a full purge; otherwise it would claim that unpurged URLs are fresh. */
function withMemoryToMove(destination, base) {
    const isPartial = base.kind === "known" && destination.memory?.value === null;
    return isPartial ? { ...destination, memory: null } : destination;
}
/** Compares head with each base once, for all destinations that have it. `changesOf` gives what changed since a base. */
async function compareGroups(found, site, whenUnknown, changesOf) {
    const comparisons = [];
    for (const [wanted, own] of groupByBase(found)) {
        const changes = await reading(changesOf(wanted));
        const [base, known] = changes instanceof UnreadableError ? [unknownBase(changes), null] : [wanted, changes];
        const folders = known && own.some(({ grammar }) => grammar.cut === "none") ? await site.links?.folders() : [];
        comparisons.push(compareGroup(base, known, own, site, folders ?? [], whenUnknown));
    }
    return { comparisons, skipped: whenUnknown === "skip" ? describeSkip(comparisons) : null };
}
/** Plans for destinations of one base, as `when-unknown` wants it. Throws UnknownError. */
function compareGroup(base, changes, destinations, site, folders, whenUnknown) {
    if (whenUnknown === "fail")
        refuseUnknown(base);
    const isSkipped = base.kind === "unknown" && whenUnknown === "skip";
    return isSkipped ? skipComparison(base, destinations) : compare(base, changes, destinations, site, folders);
}
/** The tree of the commit before head, if the event names one that can be read; null otherwise. */
async function readBefore(base, missing, repository) {
    if (base.kind !== "sha" || isMissing(base.sha, missing))
        return null;
    const tree = await reading(repository.tree(base.sha));
    return tree instanceof UnreadableError ? null : tree;
}
/** Finds the bases of the run. A run with `changed-files` compares nothing. */
async function findBasesFor({ inputs, event, range, dryByAuto }, head, destinations, lookup) {
    if (!inputs.changedFiles)
        return lookUpBases({ event, eventBase: range.base, head, inputs, dryByAuto }, destinations, lookup);
    const base = { kind: "given", why: "the input `changed-files`" };
    return { mode: "changed-files", ...shareBase(base, destinations) };
}
/** The base that head can be compared with. If head cannot be read, the base is unknown. */
async function resolveReadable(base, missing, mayBeTag, { unreadable }, { repository }) {
    const resolved = await resolveBase(base, missing, mayBeTag, repository);
    return resolved.kind === "known" && unreadable ? unknownBase(unreadable) : resolved;
}
/** The files that changed, hidden ones included; null if the run purges all that the rules reach. */
async function findChanges(base, head, given, { tree, links }, { repository }) {
    if (given)
        return changesGiven(given, tree, links);
    if (base.kind !== "known" || !tree || !links)
        return null;
    const commits = [head, ...shasOf(base)];
    return changesFrom(await repository.diff(shasOf(base), head), tree, links, (path) => versionsOf(path, commits, repository));
}
/** The most versions of one file to read. */
const MOST_VERSIONS = 10;
/** The bytes of a file in each commit. Throws UnreadableError. */
async function versionsOf(path, commits, repository) {
    if (commits.length > MOST_VERSIONS)
        throw new UnreadableError(`more than ${MOST_VERSIONS} versions of one file`);
    const versions = [];
    // One after the other: each may need a fetch into the same repository.
    for (const commit of commits)
        versions.push(await repository.file(commit, path));
    return versions;
}
function refuseUnknown(base) {
    if (base.kind !== "unknown")
        return;
    throw new UnknownError(`no base can be established: ${base.why}. Nothing was purged, since \`when-unknown\` is \`fail\`. Set \`base\` to what was there before, or to \`none\` to purge all that the rules reach.`);
}
/** Why a run with `when-unknown: skip` is skipped; null when a base is known for some destination. */
function describeSkip(comparisons) {
    if (!comparisons.every(({ base }) => base.kind === "unknown"))
        return null;
    return `no base can be established (${comparisons[0].base.why}), and \`when-unknown\` is \`skip\``;
}
/**
 * The base, or an unknown one if the rules are new, since no run has purged by them. For a run without a memory: compares
 * the bytes of the rules' file in head and in each commit of the base.
 */
async function unknownIfNewRules(base, head, rules, repository) {
    const { file, way, text } = rules;
    if (file === null || base.kind !== "known")
        return base;
    for (const sha of shasOf(base)) {
        if (way) {
            const diff = await reading(repository.diff([sha], head));
            if (diff instanceof UnreadableError)
                return unknownBase(diff);
            if (!diff.some(({ path }) => way.includes(path)))
                continue;
        }
        const before = await reading(readLinkedFile(sha, file, repository));
        if (before instanceof UnreadableError)
            return unknownBase(before);
        // A file that neither head nor the base has tells nothing, like rules that stand in the workflow, so the base stays.
        if (before ? new TextDecoder().decode(before.bytes) === text : way === null)
            continue;
        return { kind: "unknown", why: `the rules in ${file} are other ones since, and no purge of these is remembered` };
    }
    return base;
}

;// CONCATENATED MODULE: ./build/src/plan/prepare-built.js






/** From head and the rules to the plan of what was built in this job: the rules map its files, which are compared with those of earlier builds. */
async function prepareBuilt(request, start, build, lookup) {
    const { inputs, event, range, dryByAuto, sends } = request;
    const { head, mapping, destinations } = start;
    const written = await reading(build.commit({ head, run: lookup.runner.runId }));
    const built = written instanceof UnreadableError ? null : written;
    const bases = written instanceof UnreadableError && inputs.base.kind !== "none"
        ? withoutGit(destinations, written)
        : await lookUpBuilt({ event, eventBase: range.base, head, inputs, dryByAuto, sends }, destinations, build, lookup);
    // Only now: the URLs of a large site beside the trees of its commit would be its peak of memory.
    const site = siteOf(build.tree, mapping, destinations, lookup.repository);
    const compared = await compareGroups(bases.found, site, inputs.whenUnknown, async (base) => base.kind === "known" ? build.changesSince(treesOf(base)) : null);
    const mode = inputs.base.kind === "none" ? "none" : "build-dir";
    const { memory, notices } = bases;
    return { mode, apart: null, built, ...compared, site, memory, notices, warnings: [] };
}
/** Without git nothing can be compared or kept. What the memories hold is then wrong, as after one that cannot be read. */
function withoutGit(destinations, error) {
    const memory = { kind: "failed", why: error.message };
    return unknownBases(`what was built cannot be compared: ${error.message}`, destinations, memory);
}

;// CONCATENATED MODULE: ./build/src/rules/findings.js



/** Most rules for which another glob is looked for. */
const MOST_SUGGESTED = 10;
/** The rules that are not used: mostly a folder that was renamed, or a glob that never was right. `paths` are those of head. */
function unusedRules({ rules }, used, paths) {
    return rules
        .filter((rule) => !used.has(rule))
        .map((rule, index) => ({ rule, meant: index < MOST_SUGGESTED ? suggestGlob(rule.glob, paths) : null }));
}
/** Writes the notice about one of them. */
function unusedNotice(source, { rule: { glob, line }, meant }) {
    const question = meant === null ? "" : ` Did you mean ${meant}?${differenceOf(glob, meant)}`;
    return `${source}:${line}: the rule ${glob} matches no file of this commit.${question}`;
}
/** Names what is easily overlooked between a glob and the one that may be meant, as a sentence after a space. */
function differenceOf(glob, meant) {
    if (glob.normalize() === meant.normalize())
        return " It looks the same, but the names of the files write its accents in other code points: copy them from there.";
    return glob.toLowerCase() === meant.toLowerCase() ? " Case matters." : "";
}
/** The first such file of each rule. `paths` are those of head. */
function indexPages(rules, paths) {
    const matcher = compileRules(rules);
    const found = new Map();
    for (const path of paths) {
        if (!/(?:^|\/)_?index(?:[./]|$)/.test(path))
            continue;
        const matches = matcher.match(path);
        if (matches === "ignored")
            continue;
        for (const match of matches) {
            const page = found.has(match.rule) ? null : indexPageOf(match);
            if (page !== null)
                found.set(match.rule, page);
        }
    }
    return [...found.values()];
}
function indexPageOf(match) {
    for (const target of match.rule.targets) {
        if (target.kind === "tag" || target.wildcard)
            continue;
        const capture = target.parts.find((part, at, { [at + 1]: next }) => {
            const isBare = typeof part === "number" && typeof next === "string" && next.startsWith("/");
            return isBare && isIndex(match.captures[part - 1] ?? "");
        });
        if (capture === undefined)
            continue;
        return { rule: match.rule, path: match.path, made: fill(target.parts, match, null), capture };
    }
    return null;
}
/**
 * Tells of the rules that make no difference, since other rules purge everything for each file that they take. One
 * without targets is none of them: it says that its files need nothing.
 */
function shadowedNotices({ source, rules }, used, effective) {
    const shadowed = rules.filter((rule) => used.has(rule) && !effective.has(rule) && rule.targets.length > 0);
    return shadowed.map((rule) => {
        const by = rules.filter((other) => other !== rule && purgesAll(other));
        const others = by.map(({ glob, line }) => `${glob} (line ${line})`).join(" and ");
        return `${source}:${rule.line}: the rule ${rule.glob} makes no difference: ${others} purges /* for every file that it takes. Remove it, or give the other a narrower glob.`;
    });
}

;// CONCATENATED MODULE: ./build/src/report/findings.js







/**
 * Looks at the rules by what they made of this run. The worst comes first: what may stay stale. `rulesFile`: the file of
 * the rules, as the repository names it; null when the input holds their text.
 */
function findingsOf(comparisons, { rules, live, tree }, rulesFile) {
    const { source } = rules;
    const files = distinctFiles(comparisons);
    const used = unionOf(live, "used");
    const unused = tree ? unusedRules(rules, used, tree.paths) : [];
    const missed = new Map(unused.map((one) => [one, unmatchedFor(one, files)]));
    const remarks = [
        ...[...missed].flatMap(([one, files]) => (files.length > 0 ? describeMissed(one, files) : [])),
        ...comparisons.flatMap(({ files, plans }) => plans.flatMap((plan) => describeWider(files ?? [], plan))),
    ];
    const warnings = remarks.map(({ rule, text }) => {
        const told = rule ? `${source}:${rule.line}: ${text}` : text;
        return [told, { text: told, place: rule && { file: rulesFile, line: rule.line } }];
    });
    return {
        warnings: [...new Map(warnings).values()],
        advice: [
            ...files.flatMap(describeAttributes),
            ...unused.filter((one) => missed.get(one).length === 0).map((one) => unusedNotice(source, one)),
            ...shadowedNotices(rules, used, unionOf(live, "effective")),
            ...(tree ? indexPages(rules, tree.paths) : []).map((page) => indexAdvice(source, page)),
        ],
    };
}
/** The changed files of all comparisons, each once. */
function distinctFiles(comparisons) {
    const files = comparisons.flatMap(({ files }) => files ?? []);
    return [...new Map(files.map((file) => [file.change.path, file])).values()];
}
function unionOf(live, of) {
    return new Set([...live.values()].flatMap((one) => [...one[of]]));
}
/** Why files count as changed that no diff lists. */
function describeAttributes({ change: { path, altersBelow } }) {
    const folder = altersBelow ? attributesFolder(path) : null;
    if (folder === null)
        return [];
    return [
        `${visible(path)} changed, so every file below ${folder === "" ? "the root" : visible(folder)} counts as changed: its filters and line ends decide which bytes a checkout holds.`,
    ];
}
/** Changed files that nothing was purged for and that the glob takes which is probably meant. */
function unmatchedFor({ meant }, files) {
    if (meant === null)
        return [];
    const { test } = compileGlob(meant);
    return files.filter(({ change, kind }) => kind === "unmatched" && test(change.path));
}
function describeMissed({ rule, meant }, files) {
    const path = visible(files[0].change.path);
    const text = `the rule \`${rule.glob}\` matches no file, so nothing was purged for ${(0,src_number/* count */.U9)(files.length, "changed file")} such as \`${path}\`. Did you mean \`${meant}\`?${differenceOf(rule.glob, meant ?? "")}`;
    return [{ rule, text }];
}
function indexAdvice(source, { rule, path, made, capture }) {
    return `${source}:${rule.line}: the rule ${rule.glob} makes ${visible(made)} of ${visible(path)}. If that is the page of its folder, write \${${capture}:page} in place of $${capture}, which leaves index out.`;
}
/** Why unchanged URLs go that no rule asks for, with the rule that has most to do with it. */
function describeWider(files, { cdn, plan, effect: { excess } }) {
    if (excess === 0)
        return [];
    const { title } = entryOf(cdn);
    const evicts = `evict ${(0,src_number/* count */.U9)(excess, "unchanged URL")} that no rule asks for`;
    if (plan.widened !== null) {
        if (/^with query strings/.test(plan.widened)) {
            return [{ rule: null, text: `${title}: ${plan.widened}. Such prefixes ${evicts}. ${NO_QUERY_STRINGS}.` }];
        }
        const why = `${title}: ${plan.widened}. They ${evicts}.`;
        const [rule, targets] = mostOf(files, () => true);
        if (rule === null)
            return [{ rule, text: why }];
        const fix = cdn === "cloudfront" ? "raise `max-paths`, or give" : "give";
        const most = `Most of the paths, ${(0,src_number/* grouped */.zD)(targets.length)}, come from the rule \`${rule.glob}\``;
        return [{ rule, text: `${why} ${most}: ${fix} it a wildcard of its own.` }];
    }
    const [rule, [first]] = mostOf(files, ({ kind }) => kind === "forced");
    if (rule !== null && first?.kind === "forced") {
        const [what, fix] = first.path === "/*"
            ? ["a tag that cannot be sent, so /* goes in its place", "A tag is printable ASCII without spaces and commas"]
            : [
                `\`${first.path}\`, which cannot be purged exactly, so \`${first.prefix}*\` goes`,
                (0,address/* dotNameAt */.Kv)(first.path) < 0 ? NAMES : DOTS,
            ];
        return [{ rule, text: `${title}: the rule \`${rule.glob}\` makes ${what}. Such wildcards ${evicts}. ${fix}.` }];
    }
    // Cloudflare has no others: what a rule wants is cut back.
    const [cut, [wanted]] = mostOf(files, (target) => target.kind === "prefix" && !target.prefix.endsWith("/"));
    if (cut === null || wanted === undefined)
        return [];
    const text = `${title}: the rule \`${cut.glob}\` purges \`${targetText(wanted)}\`, but a wildcard can only follow a slash, so it is cut back. Such wildcards ${evicts}. Write one such as /blog/*.`;
    return [{ rule: cut, text }];
}
const NAMES = "Without `~` and `*` in the name of the file it would be purged exactly";
const NO_QUERY_STRINGS = "Where the CDN caches nothing by query string, set `query-strings: false`: each path is then purged exactly";
const DOTS = "No browser asks for a URL with a name of `.` or `..`: give the file another name";
/** The rule that made most of these targets, and its targets; the first one among equals. */
function mostOf(files, wanted) {
    const found = new Map();
    for (const { rule, targets } of files.flatMap(({ matches }) => matches)) {
        const own = found.get(rule) ?? new Map();
        for (const target of targets)
            if (wanted(target))
                found.set(rule, own.set(targetText(target), target));
    }
    const [best] = [...found].sort(([, a], [, b]) => b.size - a.size);
    return best === undefined ? [null, []] : [best[0], [...best[1].values()]];
}

;// CONCATENATED MODULE: ./build/src/planned.js
















/** Plans what this run purges, and tells it. */
async function makePlan(inputs, range, dry, destinationsFor, { repository, git }, job) {
    const { event, runner, github, runs, log } = job;
    const dryByAuto = dry && inputs.dryRun === "auto";
    const request = { inputs, event, range, dryByAuto, sends: !dry, destinationsFor, workspace: runner.workspace };
    const lookup = { runner, repository, github, runs };
    const start = await startPlan(request, lookup);
    const { head, options, destinations, source: rules } = start;
    for (const text of start.overridden)
        log.info(text);
    const folder = options.buildDir;
    const build = folder === null ? null : await readBuild(folder, git, job);
    const prepared = build ? await prepareBuilt(request, start, build, lookup) : await prepare(request, start, lookup);
    const { apart, mode, comparisons, site, memory, built: commit } = prepared;
    if (prepared.skipped !== null)
        return { kind: "skipped", why: prepared.skipped, head };
    const ofRules = findingsOf(comparisons, site, rules.file);
    const beside = prepared.warnings.map((text) => ({ text, place: null }));
    const findings = { ...ofRules, warnings: [...beside, ...ofRules.warnings] };
    tellPlan(log, comparisons, prepared.notices, findings);
    const planned = folder !== null && commit !== null && mode === "build-dir" ? { commit, run: runner.runId, folder } : null;
    const plan = documentOf(options, mode, { head, workspaceCommit: apart, built: planned }, comparisons);
    const isBuilt = build !== null;
    const source = { head: commit ?? head, comparisons, site, git: build ?? git, isBuilt, rulesFile: rules.file };
    const built = build && commit !== null ? { head, commit, build } : null;
    const orders = ordersOf(plan, destinations);
    const { advice } = findings;
    return { kind: "planned", plan, orders, site: options.site, comparisons, source, memory, advice, built };
}
/** Plans the purge of URL paths as they are: reads no repository, and neither uses nor moves a memory. */
function planPaths(paths, given, range, destinationsFor, { event, log }) {
    const resolved = resolveOptions(given, NO_OPTIONS);
    const { options } = resolved;
    const destinations = destinationsFor(resolved);
    const comparisons = [comparePaths(paths, destinations, options)];
    tellPlan(log, comparisons, [], { warnings: [], advice: [] });
    const head = range.head.kind === "sha" ? range.head.sha : event.sha;
    const plan = documentOf(options, "paths", { head, workspaceCommit: null, built: null }, comparisons);
    const orders = ordersOf(plan, destinations);
    const none = { source: null, memory: null, advice: [], built: null };
    return { kind: "planned", plan, orders, site: options.site, comparisons, ...none };
}
async function readBuild(folder, { gitlinks }, job) {
    const { event, runner, log, clock } = job;
    return buildOf(await readFolder(folder, { ...runner, format: formatOf(event.sha), log, clock }), gitlinks);
}
/**
 * Takes the plan of an earlier job. `repository` is null unless it was made of a build. Throws PlanError or BuildError
 * where it does not fit, MovedError where its memories have moved.
 */
async function adoptPlan(plan, given, dry, destinationsFor, repository, job) {
    const site = given.site ?? [];
    const destinations = destinationsFor({ options: { ...plan.options, buildDir: null }, places: {}, overridden: [] });
    const orders = ordersOf(plan, destinations);
    const built = repository && (await readPlannedBuild(plan, given.buildDir ?? null, repository, job));
    const memory = dry
        ? null
        : await checkMemories(orders.map(({ destination }) => destination), job);
    // What the server has of the last build is then not sent again.
    for (const { destination } of built && memory ? orders : [])
        if (destination.memory?.value)
            await reading(built.build.sourceOf(destination.memory.value));
    return { kind: "planned", plan, orders, site, comparisons: [], source: null, memory, advice: [], built };
}
/** Makes the build of a plan again, of the same files. Throws PlanError or BuildError. */
async function readPlannedBuild({ head, built }, buildDir, { git }, job) {
    if (!built)
        throw new PlanError("`plan` was made with `build-dir` where git cannot be used, so it does not say what to remember of the build. Plan where git can be used.");
    const folder = buildDir ?? built.folder;
    const build = await readBuild(folder, git, job);
    const commit = await build.commit({ head, run: built.run });
    if (commit !== built.commit)
        throw new BuildError(`The build folder ${JSON.stringify(folder)} holds other files than those that \`plan\` was made of. Nothing was sent. Give the very files that were planned and deployed (actions/upload-artifact leaves out those whose names begin with a dot, unless \`include-hidden-files\` is true), or plan again.`);
    return { head, commit, build };
}

;// CONCATENATED MODULE: ./build/src/verify/subjects.js




/** Most URL paths that are fetched, on each origin of `site`. */
const MOST_SUBJECTS = 20;
/** The same of built files: every page that changed, of all but the largest deploys. */
const MOST_BUILT = 1_000;
/** Most bases, and most former files of one URL, whose bytes are looked for in an answer. */
const subjects_MOST_BASES = 8;
const MOST_FORMER = 4;
const UNKNOWN_BYTES = { head: null, bases: new Set(), elsewhere: new Set() };
/** Picks a spread sample of the URLs that were purged: deleted ones, changed ones, and those below typed wildcards. */
async function findSubjects(source, results) {
    const { comparisons, site, isBuilt } = source;
    const grammar = comparisons[0]?.plans[0]?.destinations[0]?.grammar;
    if (grammar === undefined)
        return [];
    const live = findMakers(site, grammar);
    const { changed, isBelow } = findPurged(comparisons, site, grammar);
    const urls = [...changed.keys()];
    const below = [...live.keys()].filter((url) => !changed.has(url) && isBelow(url));
    const isGone = (url) => !live.has(url);
    const most = isBuilt ? MOST_BUILT : MOST_SUBJECTS;
    const picked = takeSample([urls.filter(isGone), urls.filter((url) => !isGone(url)), below], most);
    const makersOf = (url) => ({ live: live.get(url) ?? [], changed: changed.get(url) ?? [] });
    const bytes = await readExpectedBytes(picked.map(makersOf), source);
    const isEverywhere = coverOfAll(results);
    return picked.map((path, index) => ({
        path,
        kind: site.tree === null ? "unknown" : isGone(path) ? "gone" : "live",
        ...bytes[index],
        isBuilt,
        rule: findRule(path, live.get(path) ?? [], site, grammar),
        everywhere: isEverywhere(path),
    }));
}
/** Picks from the exact paths of a plan that an earlier job made, which does not tell the files that make them. */
function findSubjectsOfPlan(results) {
    const patterns = results.flatMap((order) => order.patterns);
    const exact = patterns.filter((pattern) => pattern.startsWith("/") && !pattern.endsWith("*"));
    const isEverywhere = coverOfAll(results);
    return takeSample([exact], MOST_SUBJECTS).map((path) => ({
        path,
        kind: "unknown",
        ...UNKNOWN_BYTES,
        isBuilt: false,
        rule: null,
        everywhere: isEverywhere(path),
    }));
}
/** Tells whether each order purges a path. */
function coverOfAll(orders) {
    const covers = orders.map(({ patterns }) => coverOf(patterns));
    return (path) => covers.every((isCovered) => isCovered(path));
}
/**
 * Takes at most `most` items, the same ones every time: each group gets an equal share, small groups leave the rest of
 * theirs to the others, and within a group the picks are spread evenly over its sorted, distinct items, first and last
 * included.
 */
function takeSample(groups, most) {
    const taken = new Set();
    const pools = groups.map((group) => {
        const own = [...new Set(group)].filter((item) => !taken.has(item)).sort();
        for (const item of own)
            taken.add(item);
        return own;
    });
    const smallestFirst = [...pools].sort((a, b) => a.length - b.length);
    const sizes = new Map();
    let left = most;
    smallestFirst.forEach((pool, index) => {
        const size = Math.min(pool.length, Math.ceil(left / (smallestFirst.length - index)));
        sizes.set(pool, size);
        left -= size;
    });
    return pools.flatMap((pool) => takeEvenly(pool, sizes.get(pool)));
}
function takeEvenly(items, most) {
    if (items.length <= most)
        return [...items];
    if (most <= 1)
        return items.slice(0, most);
    return Array.from({ length: most }, (_, index) => items[Math.floor((index * (items.length - 1)) / (most - 1))]);
}
/** With `query-strings` every path is a prefix; the verification asks for the path itself. */
function plainOptions({ options }) {
    return { ...options, queryStrings: false };
}
/** Finds the rule that makes this very path of one of the files, rather than another form of it. */
function findRule(url, files, site, grammar) {
    const ownForm = { directoryIndex: "", cleanUrls: false, queryStrings: false };
    for (const file of files) {
        const found = site.matcher.match(file);
        if (found === "ignored")
            continue;
        const match = found.find((match) => expand(match, grammar, ownForm, false).some((target) => urlOf(target) === url));
        if (match)
            return match.rule;
    }
    return null;
}
function findMakers(site, grammar) {
    const makers = new Map();
    for (const path of site.tree?.paths ?? []) {
        const found = site.matcher.match(path);
        if (found === "ignored")
            continue;
        const targets = found.flatMap((match) => expand(match, grammar, plainOptions(site), false));
        for (const target of targets)
            add(makers, urlOf(target), path);
    }
    return makers;
}
function findPurged(comparisons, site, grammar) {
    const changed = new Map();
    const wide = new Set();
    for (const { files, plans } of comparisons) {
        // An unknown base: all that the rules reach was purged, and no file is known to have changed.
        if (!files)
            for (const { plan } of plans)
                for (const pattern of plan.patterns)
                    wide.add(pattern);
        const changes = (files ?? []).map(({ change }) => change);
        for (const { change, matches } of mapChanges(changes, site.matcher, grammar, plainOptions(site))) {
            for (const target of matches.flatMap(({ targets }) => targets)) {
                add(changed, urlOf(target), change.path);
                if (target.kind === "prefix" || target.kind === "forced")
                    wide.add(`${target.prefix}*`);
            }
        }
    }
    return { changed, isBelow: coverOf(wide) };
}
/** The URL of a target; null where the target is a prefix, a tag or a name that cannot be written down. */
function urlOf(target) {
    if (target.kind !== "path" && target.kind !== "forced")
        return null;
    // Shown with a `*`: a prefix or a tag. Shown with U+FFFD: a name of which some bytes are unknown.
    return target.kind === "forced" && /\*$|%EF%BF%BD/.test(target.path) ? null : target.path;
}
function add(makers, url, path) {
    if (url === null)
        return;
    const known = makers.get(url);
    if (!known)
        makers.set(url, [path]);
    else if (known.at(-1) !== path)
        known.push(path);
}
/** Reads the bytes that each URL has in head and had in the bases: unknown where several files of head make it. */
async function readExpectedBytes(all, { head, comparisons, site, git }) {
    if (site.tree === null)
        return all.map(() => UNKNOWN_BYTES);
    const former = ({ live, changed }) => live.length > 1 ? [] : [...new Set([...live, ...changed])].slice(0, MOST_FORMER);
    const paths = [...new Set(all.flatMap(former))];
    const shas = new Set(comparisons.flatMap(({ base }) => treesOf(base)));
    const commits = [head, ...[...shas].slice(0, subjects_MOST_BASES)];
    // Where git cannot be used the bytes are unknown, and the age decides.
    const [now, ...then] = await orIfGitFails(Promise.all(commits.map((commit) => git.blobIds(commit, paths))), commits.map(() => new Map()));
    const oldOf = (makers) => former(makers).flatMap((path) => then.flatMap((ids) => ids.get(path) ?? []));
    // The bytes of a deleted page that another file still has may be those that the site gives for any page that is missing.
    const left = new Set(all.filter(({ live }) => live.length === 0).flatMap(oldOf));
    // Where git cannot be used they all may be.
    const held = left.size === 0 ? left : await orIfGitFails(git.held(head, left), left);
    return all.map((makers) => {
        const [only] = makers.live.length === 1 ? makers.live : [];
        const current = (only && now.get(only)) ?? null;
        const isElsewhere = (oid) => makers.live.length === 0 && held.has(oid);
        const old = oldOf(makers).filter((oid) => oid !== current);
        return {
            head: current,
            bases: new Set(old.filter((oid) => !isElsewhere(oid))),
            elsewhere: new Set(old.filter(isElsewhere)),
        };
    });
}
async function orIfGitFails(answer, fallback) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof GitError)
            return fallback;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/verify/probe.js

/** Longest wait for one answer with its body. */
const REQUEST_MS = 10_000;
/** Longest pass over all URLs: those that are left then are undecided. */
const PASS_MS = 60_000;
/** Longest body that is compared, decoded. */
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_REDIRECTS = 3;
/** Fetches one URL, and the URL on the site that it redirects to. Never rejects. */
async function probe(url, options) {
    const sentAt = options.clock.now();
    const got = await get(url, options);
    if (typeof got === "string")
        return { kind: "none", why: got };
    const receivedAt = options.clock.now();
    const { status, headers, body } = got;
    const oid = body && hashBlob(body, options.sha);
    const location = redirectOf(got);
    const redirect = location === null ? null : await followRedirects(location, url, options);
    return { kind: "answer", status, oid, cache: readCacheFacts(headers), sentAt, receivedAt, redirect };
}
/** Follows redirects as long as they stay on the site. */
async function followRedirects(location, from, options) {
    let [to, url] = [location, onSite(location, from, options.site)];
    for (let hops = 1; url && hops <= MOST_REDIRECTS; hops++) {
        const got = await get(url, options);
        if (typeof got === "string")
            break;
        if (got.status === 200)
            return { to: url.href, oid: got.body && hashBlob(got.body, options.sha) };
        const next = redirectOf(got);
        if (next === null)
            break;
        [to, url] = [next, onSite(next, url, options.site)];
    }
    return { to: to.slice(0, 500), oid: null };
}
function redirectOf({ status, headers }) {
    return status >= 300 && status <= 399 ? (headers.location ?? null) : null;
}
/** The answer to one GET, or why there is none. */
async function get(url, { clock, end }) {
    const left = end - clock.now();
    if (left <= 0)
        return `not asked: the others took ${PASS_MS / 1_000} s`;
    const { ENCODINGS, request } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 453));
    // Two runs ask for the same variant, the one that browsers get. The request holds no cookie, no credential, and nothing
    // that could make a cache pass it on to the origin.
    const headers = { accept: "*/*", "accept-encoding": ENCODINGS, "user-agent": "cdn-purge (verify)" };
    const timeoutMs = Math.min(REQUEST_MS, left);
    try {
        return await request(url, { method: "GET", headers, timeoutMs, mostBytes: MOST_BYTES });
    }
    catch (error) {
        return `no answer: ${error.message}`;
    }
}
/**
 * The URL of a purged path on one origin of `site`; null when a client would change the path before it asks. Rules and file
 * names may hold `//evil.example`, `/\evil`, `@` or dot segments: the host stays that of the origin, and the path is sent
 * as it was purged.
 */
function urlOn(origin, path) {
    // Behind a whole origin and a slash nothing is read as a host; relative resolution would read `//host` as one.
    const text = `${origin}${path}`;
    if (!path.startsWith("/") || !URL.canParse(text))
        return null;
    const url = new URL(text);
    // A `#` and the text behind it never leave the client.
    return isAt(url, [origin]) && `${url.pathname}${url.search}` === path ? url : null;
}
/** Where a redirect leads, if that is an origin of `site`. */
function onSite(location, from, site) {
    const url = URL.canParse(location, from.href) ? new URL(location, from) : null;
    return url && isAt(url, site) ? url : null;
}
function isAt({ origin, username, password }, origins) {
    return origins.includes(origin) && username === "" && password === "";
}
/** Longest text that is kept of one header, which a foreign server wrote. */
const MOST_TEXT = 200;
/**
 * The words of `x-cache` (CloudFront, Fastly), `cf-cache-status` (Cloudflare) and `x-cache-status` (the habit of nginx) that
 * mean that the origin gave the answer, or confirmed it, just now:
 * https://developers.cloudflare.com/cache/concepts/cache-responses/ and `x-edge-result-type` in
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html
 */
const ASKED = new Set(["miss", "expired", "revalidated", "refreshhit", "bypass", "dynamic", "pass"]);
/** The words that mean that a cache answered by itself. */
const KEPT = new Set(["hit", "stale", "updating"]);
function readCacheFacts(headers) {
    const text = (name) => String(headers[name] ?? "").slice(0, MOST_TEXT);
    const status = ["x-cache", "cf-cache-status", "x-cache-status"].map(text).filter(Boolean).join("; ");
    // Fastly lists every cache on the way: `HIT, MISS` is an edge that asked a shield, which answered by itself.
    const words = status.split(/[,;]/).map((part) => /[a-z]+/.exec(part.trim().toLowerCase())?.[0] ?? "");
    const age = text("age").trim();
    const ray = /-([A-Z]{3})$/.exec(text("cf-ray"))?.[1] ?? "";
    return {
        age: /^\d{1,10}$/.test(age) ? Number(age) : null,
        state: words.some((word) => KEPT.has(word)) ? "hit" : words.some((word) => ASKED.has(word)) ? "miss" : null,
        status,
        from: [text("via"), text("x-served-by"), text("x-amz-cf-pop"), ray].filter(Boolean).join(", "),
    };
}

;// CONCATENATED MODULE: ./build/src/verify/verify.js




/** Most requests at once. */
const CONCURRENCY = 6;
/** How long stale URLs are looked at again: after the CDN has said that it is done, and while that is unknown. */
const RETRY_COMPLETED_MS = 30_000;
const RETRY_UNKNOWN_MS = 120_000;
/** Pauses between those looks: they double from the first to the last. */
const FIRST_PAUSE_MS = 2_000;
const LAST_PAUSE_MS = 15_000;
const NO_ANSWER = { status: null, cache: "", age: null, from: "" };
/** Fetches every subject on every origin, and those that are stale again for a bounded time. Never rejects for an answer. */
async function verify(subjects, options, { clock, log }) {
    const unaskable = [];
    const questions = [];
    for (const subject of subjects) {
        const { path } = subject;
        for (const origin of options.site) {
            const url = urlOn(origin, path);
            const why = "no client asks for this path as it stands";
            if (url)
                questions.push({ subject, url });
            else
                unaskable.push({ url: `${origin}${path}`, path, verdict: "undecided", why, ...NO_ANSWER });
        }
    }
    const checked = await verify_check(questions, options, clock);
    const deadline = clock.now() + (options.completed ? RETRY_COMPLETED_MS : RETRY_UNKNOWN_MS);
    for (let pause = FIRST_PAUSE_MS;; pause = Math.min(pause * 2, LAST_PAUSE_MS)) {
        const again = questions.filter((_, index) => checked[index].verdict === "stale");
        const left = deadline - clock.now();
        if (again.length === 0 || left <= 0)
            break;
        const wait = Math.min(pause, left);
        log.info(`verify: ${again.length} of ${(0,src_number/* count */.U9)(questions.length, "URL")} ${again.length === 1 ? "is" : "are"} stale; looking again in ${Math.ceil(wait / 1_000)} s, until ${new Date(deadline).toISOString()}`);
        await clock.sleep(wait);
        const next = await verify_check(again, options, clock);
        again.forEach((question, index) => {
            // A stale URL that does not answer any more is still not fresh.
            if (next[index].status !== null)
                checked[questions.indexOf(question)] = next[index];
        });
    }
    return [...checked, ...unaskable];
}
/** Fetches each URL once and judges it. */
function verify_check(questions, { site, sha, moments }, clock) {
    const end = clock.now() + PASS_MS;
    const checkOne = async ({ subject, url }) => {
        const result = await probe(url, { site, sha, clock, end });
        const { kind: verdict, why } = decide(result, subject, moments);
        const judged = { url: url.href, path: subject.path, verdict, why };
        if (result.kind === "none")
            return { ...judged, ...NO_ANSWER };
        const { status, cache } = result;
        return { ...judged, status, cache: cache.status, age: cache.age, from: cache.from };
    };
    return (0,p_map/* default */.Ay)(questions, checkOne, { concurrency: CONCURRENCY });
}

;// CONCATENATED MODULE: ./build/src/verify/step.js




/** How long a run that verifies waits for the CDN, even if `wait-minutes` is less: earlier nothing can be proved. */
const VERIFY_WAIT_MINUTES = 5;
/**
 * Checks that the site serves the files that the purge was for. Null when nothing was sent. Never rejects: the purge was
 * accepted, and a verification that fails is a warning.
 */
async function verifyStep({ results, head, source, site, moments }, services) {
    const sent = results.flatMap(({ state }) => (state.kind === "sent" ? [state.receipt] : []));
    if (sent.length === 0)
        return null;
    // The site behind the destination that failed is stale for a reason that is known.
    if (results.some(({ state }) => state.kind === "failed"))
        return unchecked("not verified, since not every target was purged", services.log);
    try {
        const subjects = source ? await findSubjects(source, results) : findSubjectsOfPlan(results);
        if (subjects.length === 0) {
            return unchecked("nothing was verified: of what was purged no URL is known one by one", services.log);
        }
        const completed = sent.every(({ status }) => status === "completed");
        const checked = await verify(subjects, { site, moments, completed, sha: head }, services);
        if (checked.every(({ verdict }) => verdict === "undecided")) {
            services.log.warning(`verify could decide nothing: ${checked[0].url}: ${checked[0].why}. The purge was accepted; whether it worked is not known.`);
        }
        const [other, ...more] = checked.filter(({ why }) => isOther(why));
        if (other) {
            const urls = more.length > 0 ? `${other.url} and ${more.length} more are` : `${other.url} is`;
            services.log.warning(`${urls} served with other bytes than the built file has. If the CDN rewrites pages, nothing is wrong; otherwise what was deployed is not what \`build-dir\` holds.`);
        }
        for (const { text, place } of source ? warnOfMissing(checked, subjects, source) : [])
            services.log.warning(text, place ?? undefined);
        return { checked, unchecked: null };
    }
    catch (error) {
        return unchecked(`nothing was verified: ${error instanceof Error ? error.message : error}`, services.log);
    }
}
function unchecked(why, log) {
    log.warning(`${why}.`);
    return { checked: [], unchecked: why };
}
/**
 * Warns of rules that make URLs which no origin of the site has, though head has the files: the site serves these files
 * under other URLs, which stay stale.
 */
function warnOfMissing(checked, subjects, { site, rulesFile }) {
    const answers = (0,src_lists/* groupBy */.$z)(checked, ({ path }) => path);
    const isMissing = ({ path }) => (answers.get(path) ?? []).every(({ verdict, status }) => verdict === "undecided" && isAbsent(status));
    const live = subjects.filter(({ kind }) => kind === "live");
    return [...(0,src_lists/* groupBy */.$z)(live, ({ rule }) => rule)].flatMap(([rule, own]) => {
        const [first, ...more] = own.filter(isMissing);
        const [answer] = first ? answers.get(first.path) : [];
        if (!rule || !answer)
            return [];
        const says = `${more.length > 0 ? "answer" : "answers"} ${answer.status}`;
        const urls = own.length === 1
            ? `${answer.url}, the one that was looked at, ${says}`
            : `${more.length + 1} of the ${own.length} that were looked at ${says}, such as ${answer.url}`;
        const what = `the rule \`${rule.glob}\` makes URLs that the site does not have: ${urls}`;
        const text = `${site.rules.source}:${rule.line}: ${what}. If the site serves these files under other URLs, those stay stale: give the rule the right target.`;
        return [{ text, place: { file: rulesFile, line: rule.line } }];
    });
}

;// CONCATENATED MODULE: ./build/src/run.js
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















/**
 * One run of the action: event → destinations → head, rules, bases, changes → plan → one invalidation for each destination
 * → proof → memory. Throws before anything is sent; what fails afterwards is an outcome of status `failed`.
 */
async function run(inputs, event, runner, services) {
    const range = rangeOf(event, { environments: inputs.environments, hasHeadInput: inputs.head !== null });
    if (range.kind === "skip")
        return skippedOutcome(range.why, null);
    const ids = cdnNames.flatMap((cdn) => inputs.targets[cdn]);
    const job = openJob(inputs.token, ids, event, runner, services);
    const outcome = await purge(inputs, range, job);
    if (inputs.comment)
        await commentOn(outcome, inputs, job);
    return { ...outcome, notices: job.notices };
}
async function purge(inputs, range, job) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const started = job.clock.now();
        const dry = inputs.dryRun === "auto" ? range.dry : inputs.dryRun;
        const destinationsFor = destinationsOf(inputs, dry);
        const { plan: given, paths, options } = inputs;
        const isRead = paths === null && (given === null || given.base === "build-dir");
        const repository = __addDisposableResource(env_1, isRead ? await openJobRepository(job) : null, true);
        const planned = given
            ? await adoptPlan(given, options, dry, destinationsFor, repository, job)
            : paths
                ? planPaths(paths, options, range, destinationsFor, job)
                : await makePlan(inputs, range, dry, destinationsFor, repository, job);
        if (planned.kind === "skipped")
            return skippedOutcome(planned.why, planned.head);
        tellLimits(planned, inputs, job);
        // Nothing is cut off between the first request and the memory. Awaited here: verifying reads the repository, which is
        // gone once this function has returned.
        return await job.cancellation.finishing(async () => {
            const purged = job.clock.now();
            const sent = dry ? await sendNothing(planned.orders) : await sendOrders(planned, inputs, job);
            const verification = dry ? null : await run_verify(sent, planned, { started, purged }, inputs, job);
            const results = inputs.verify && isCancelled(job) ? sent.map(withoutProof) : sent;
            if (!dry)
                await rememberPurge(results, verification, planned, job);
            const { comparisons, plan, advice } = planned;
            const status = isCancelled(job) ? cancelledStatus(job) : statusOf(results, verification, plan, dry);
            const { warnings, notices } = job;
            return { ...status, head: plan.head, comparisons, plan, results, verification, warnings, notices, advice };
        });
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
}
/** Sends what is planned: the inputs that shaped the plan are taken from it. */
function sendOrders({ plan, orders }, inputs, job) {
    const { runner, log, clock, limits, cancellation } = job;
    const { tokens, soft, verify } = inputs;
    const { queryStrings } = plan.options;
    const waitMinutes = verify ? Math.max(inputs.waitMinutes, VERIFY_WAIT_MINUTES) : inputs.waitMinutes;
    const cancelled = cancellation.signal;
    const newReference = () => `cdn-purge-${runner.runId}-${runner.runAttempt}-${(0,external_node_crypto_.randomBytes)(8).toString("hex")}`;
    const services = { log, clock: makeStoppable(clock, cancelled), env: runner.env, limits, cancelled, newReference };
    return send_send(orders, { tokens, queryStrings, soft, waitMinutes }, services);
}
/** Tells of an option that a CDN cannot follow. */
function tellLimits({ orders }, { soft }, { log }) {
    for (const { destination } of soft ? orders : []) {
        const { title, soft } = entryOf(destination.cdn);
        if (!soft)
            log.notice(`${title} cannot mark as stale, so \`soft\` is not for it: what is purged is removed.`);
    }
}
/** Looks whether the site serves what was purged for; null when that is not asked for, or is cut off. */
async function run_verify(results, { plan, source, site }, moments, inputs, job) {
    if (!inputs.verify)
        return null;
    const request = { results, head: plan.head, source, site, moments };
    return awaitUnlessAborted(job.cancellation.signal, () => verifyStep(request, job));
}
/** Keep the memory when verification was requested but did not run. */
function withoutProof(result) {
    return keepingMemory(result, "the run was cancelled before it was verified");
}
/** Moves the memories that the plan read. */
async function rememberPurge(results, verification, { plan, memory, built }, job) {
    if (!memory || (plan.base !== "auto" && plan.base !== "build-dir"))
        return;
    const proven = provenResults(results, verification);
    const notices = built && memory.kind === "read"
        ? await rememberBuilt(proven, built, memory, job)
        : await remember(proven, plan, memory, job);
    for (const notice of notices)
        job.log.notice(notice);
}
function isCancelled({ cancellation }) {
    return cancellation.signal.aborted;
}
/** The outputs say what was done all the same. */
function cancelledStatus({ cancellation }) {
    const { message } = cancellation.signal.reason;
    return { status: "failed", why: `${message}; the outputs say what was done until then` };
}

;// CONCATENATED MODULE: ./build/src/main.js


















/** Most annotations of one run: GitHub shows ten of a step, and people read few of them. */
const MOST_ANNOTATIONS = 3;
/** How long a connection that is idle by now may keep the step from ending. */
const LINGER_MS = 1_000;
let annotations = 0;
const log = {
    info: (text) => core/* info */.pq(logSafe(text)),
    group(title, lines) {
        core/* startGroup */.Oh(logSafe(title));
        for (const line of lines)
            core/* info */.pq(logSafe(line));
        core/* endGroup */.N4();
    },
    notice(text) {
        for (const line of `Notice: ${text}`.split("\n"))
            core/* info */.pq(logSafe(line));
    },
    warning(text, place) {
        annotations += 1;
        const at = place?.file ? { file: place.file, startLine: place.line } : {};
        if (annotations <= MOST_ANNOTATIONS)
            core/* warning */.$e(logSafe(text), at);
        else
            core/* info */.pq(logSafe(`Warning: ${text}`));
    },
};
const cancellation = listenForCancel({
    say: (text) => log.info(text),
    leave(why, code) {
        core/* setOutput */.uH("status", "failed");
        fail(why);
        writeSummary(failureSummary("Cancelled: run the job again", why, helpUrl("CancelledError", process.env)));
        process.exit(code);
    },
});
async function main() {
    const token = core/* getInput */.V4("github-token");
    const cdnTokens = Object.values(cdnTable).map(({ tokenInput }) => tokenInput && core/* getInput */.V4(tokenInput));
    for (const secret of [token, token && basicCredential(token), ...cdnTokens])
        if (secret)
            core/* setSecret */.Pq(secret);
    const runner = readRunner(process.env);
    const inputs = parseInputs((name) => core/* getInput */.V4(name, { trimWhitespace: false }), runner);
    const event = readEvent(runner);
    const clock = { now: Date.now, sleep: external_node_timers_promises_.setTimeout };
    const outcome = await run(inputs, event, runner, { log, clock, cancellation, limits: src_clock/* LIMITS */.b });
    await report(outcome, inputs.dryRun === false ? "" : event.name, runner);
}
async function report(outcome, event, { serverUrl, repository, temp }) {
    const file = (0,external_node_path_.join)(temp, `cdn-purge-report-${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.json`);
    await (0,promises_.writeFile)(file, JSON.stringify(reportOf(outcome)));
    tellEnd(log, outcome, event);
    for (const [name, value] of Object.entries(outputsOf(outcome)))
        core/* setOutput */.uH(name, value);
    core/* setOutput */.uH("report", file);
    const help = outcome.status === "failed" ? helpUrl(outcomeName(outcome), process.env) : null;
    writeSummary(summaryOf(outcome, { serverUrl, repository, event }, help));
    if (outcome.status === "failed")
        fail(failureMessage(outcome), help);
}
/** At once, since the process may be about to end. */
function writeSummary(markdown) {
    const { GITHUB_STEP_SUMMARY: file } = process.env;
    if (file)
        (0,external_node_fs_.appendFileSync)(file, markdown);
}
function readEvent({ env }) {
    const { GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: path, GITHUB_SHA: sha = "", GITHUB_REF: ref = "" } = env;
    try {
        return { name, payload: path ? JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8")) : {}, sha, ref };
    }
    catch (cause) {
        const { message } = cause;
        throw new RunnerError(`the event's payload, GITHUB_EVENT_PATH, cannot be read: ${message}`, { cause });
    }
}
function fail(message, help = null) {
    const text = help === null ? message : `${message}\nMore: ${help}`;
    // A message is one of our own sentences around foreign text; only its line ends are ours.
    core/* setFailed */.C1(text.split("\n").map(logSafe).join("\n"));
}
/** Says in the log and the summary why the run ended before anything was sent. */
function reportError(error) {
    const message = error instanceof Error ? error.message : String(error);
    core/* setOutput */.uH("status", "failed");
    const name = errorName(error);
    const help = helpUrl(name, process.env);
    fail(message, help);
    writeSummary(failureSummary(failureTitle(name), message, help));
    if (core/* isDebug */._o() && error instanceof Error && error.stack)
        core/* debug */.Yz(logSafe(error.stack));
}
async function start() {
    await main().catch(reportError);
    const code = cancellation.code();
    if (code !== null)
        process.exit(code);
    setTimeout(() => process.exit(), LINGER_MS).unref();
}
void start();


/***/ }),

/***/ 2020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** A whole number with commas: `1,234`. By hand, since what the language has for it takes a quarter of an empty process to load. */
function grouped(number) {
    return String(number).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 path`, `2 paths`. */
function count(number, noun) {
    return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}
/** The first `most` items as `render` writes them, and what `rest` says of the number of the others. */
function firstOf(items, most, render, rest) {
    const shown = items.slice(0, most).map(render);
    return items.length > most ? [...shown, rest(items.length - most)] : shown;
}
/** `a`, `a and b`, `a, b and c`; with more than `most` of them `a, b, c and 2 more`. */
function listNames(names, most) {
    const listed = firstOf(names, most, String, (rest) => `${rest} more`);
    return [listed.slice(0, -1).join(", "), ...listed.slice(-1)].filter(Boolean).join(" and ");
}


/***/ }),

/***/ 7566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ commonWildcard),
  I: () => (/* binding */ cover)
});

// EXTERNAL MODULE: ./build/src/lists.js
var lists = __webpack_require__(2756);
// EXTERNAL MODULE: ./build/src/url/encode.js
var encode = __webpack_require__(7329);
;// CONCATENATED MODULE: ./build/src/plan/cover/tree.js


/** Whether no exact path will do here. */
function needsWildcard({ asked }) {
    return asked === "typed" || asked === "forced";
}
/**
 * The prefix tree of what is to be purged. Nodes stand in byte order of their prefixes, so the root `/` is the first and
 * every parent comes before its children: loops over the nodes take the place of recursion, which a deep tree would
 * overflow. O(n log n), sorting being the dearest part.
 */
function buildTree({ exact, prefixes, forced, live, grammar }) {
    const urls = (0,lists/* distinct */.dM)(live);
    const changed = (0,lists/* distinct */.dM)(exact);
    const typed = (0,lists/* distinct */.dM)(prefixes);
    const wild = new Map();
    for (const path of forced)
        wild.set(path.slice(0, (0,encode/* longestCut */.NR)(path, path.length, grammar.cut)), "forced");
    for (const prefix of typed)
        wild.set(prefix, "typed");
    const asked = (0,lists/* mergeDistinct */.hV)([changed, (0,lists/* distinct */.dM)([...wild.keys()])]);
    // A wildcard with one of these prefixes needs it beside it.
    const folders = new Set();
    if (!grammar.wildcardCoversItsPrefix)
        for (const list of [typed, changed, urls])
            for (const path of list)
                if (path.endsWith("/"))
                    folders.add(path);
    folders.delete("/");
    const places = placesToTry(asked, wild, grammar.cut, folders);
    const countUntyped = (sorted) => (0,lists/* counterBelow */.Ml)((0,lists/* without */.FF)(sorted, (0,lists/* below */.Gz)(typed, sorted)));
    const evictedBelow = countUntyped((0,lists/* without */.FF)(urls, changed));
    const directories = (0,lists/* mergeDistinct */.hV)([directoriesOf(asked), directoriesOf(urls)]);
    const directoriesBelow = countUntyped(directories);
    const wildcardAt = (prefix) => {
        const evicted = evictedBelow(prefix);
        const cost = wild.get(prefix) === "typed" ? 0 : evicted + Math.max(1, directoriesBelow(prefix));
        return { cost, evicted, patterns: folders.has(prefix) ? 2 : 1 };
    };
    const nodes = [];
    let parent = -1;
    let [nextAsked, nextPlace] = [0, 0];
    for (const prefix of (0,lists/* mergeDistinct */.hV)([asked, places])) {
        while (parent >= 0 && !prefix.startsWith(nodes[parent].prefix))
            parent = nodes[parent].parent;
        const isAsked = prefix === asked[nextAsked];
        const isPlace = prefix === places[nextPlace];
        nodes.push({
            prefix,
            parent,
            asked: isAsked ? (wild.get(prefix) ?? "exact") : "nothing",
            wildcard: isPlace ? wildcardAt(prefix) : null,
        });
        parent = nodes.length - 1;
        if (isAsked)
            nextAsked += 1;
        if (isPlace)
            nextPlace += 1;
    }
    return nodes;
}
/**
 * The prefixes where a wildcard is worth trying, in byte order. They are the longest cuts that all they cover have in
 * common, since a shorter one evicts no less; and for a cut that needs its prefix beside it the next shorter ones, until
 * one needs none: `/dir*` is one pattern where `/dir/*` and `/dir/` are two.
 */
function placesToTry(asked, wild, cut, folders) {
    const places = new Set(["/"]);
    const add = (prefix) => {
        if (places.has(prefix))
            return;
        places.add(prefix);
        if (folders.has(prefix))
            add(prefix.slice(0, (0,encode/* longestCut */.NR)(prefix, prefix.length - 1, cut)));
    };
    let before = "/";
    for (const path of asked) {
        add(path.slice(0, (0,encode/* longestCut */.NR)(path, commonLength(before, path), cut)));
        // A typed prefix may end inside a character, and is sent as it is.
        if (wild.has(path))
            add(cut === "any" ? path : path.slice(0, (0,encode/* longestCut */.NR)(path, path.length, cut)));
        before = path;
    }
    return (0,lists/* distinct */.dM)([...places]);
}
/** The directories of paths in byte order: what each holds up to a slash. In byte order, too. */
function directoriesOf(paths) {
    const directories = [];
    let before = "";
    for (const path of paths) {
        // All that a path shares with any before it, it shares with the last one: a slash after that ends a new directory.
        const shared = commonLength(before, path);
        for (let at = path.indexOf("/", shared); at >= 0; at = path.indexOf("/", at + 1))
            directories.push(path.slice(0, at + 1));
        before = path;
    }
    return directories;
}
/** How many leading characters two texts share. */
function commonLength(a, b) {
    const end = Math.min(a.length, b.length);
    let at = 0;
    while (at < end && a.charCodeAt(at) === b.charCodeAt(at))
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./build/src/plan/cover/choose.js

/**
 * The best cover of the tree within the limits, none of which is below 1. Dynamic programming from the leaves to the
 * root: a node is covered by its wildcard, or by its parts, each with its share of the limits. Time is
 * O(n · patterns · wildcards²) at worst, memory O(n · patterns · wildcards), where a limit of Infinity counts as 1.
 */
function chooseWithin(limits, nodes) {
    const wayAt = waysWithin(limits, nodes);
    const join = joinWithin(limits);
    const { parts, budgets } = shareBudget(nodes, limits.patterns);
    const tablesBelow = new Map();
    let table = [];
    for (let number = nodes.length - 1; number >= 0; number--) {
        const budget = budgets[number];
        if (budget < 1)
            continue;
        const { parent, asked, wildcard } = nodes[number];
        const below = tablesBelow.get(number) ?? [];
        tablesBelow.delete(number);
        if (asked === "exact")
            below.push([wayAt(number, 0, 1, 0)]);
        if (needsWildcard(nodes[number]) || parts[number] > budget)
            table = [];
        else
            table = below.length > 0 ? joinAll(join, below, budget) : [wayAt(-1, 0, 0, 0)];
        if (wildcard && wildcard.patterns <= budget)
            table = withWay(table, wayAt(number, wildcard.cost, wildcard.patterns, 1));
        const beside = tablesBelow.get(parent);
        if (beside)
            beside.push(table);
        else
            tablesBelow.set(parent, [table]);
    }
    return traceBack(table.reduce((best, way) => (way.value < best.value ? way : best)));
}
/**
 * How many parts of each node must be covered where its own wildcard is not chosen, and the most patterns that it may
 * take where the wildcards above it are not chosen: every other part on the way down from the root takes at least one.
 * Nodes with none need no table, nor do those below a node that only a wildcard covers.
 */
function shareBudget(nodes, limit) {
    const parts = new Uint32Array(nodes.length);
    for (let number = 0; number < nodes.length; number++) {
        const { parent, asked } = nodes[number];
        if (asked === "exact")
            parts[number] += 1;
        if (parent >= 0)
            parts[parent] += 1;
    }
    const budgets = new Float64Array(nodes.length);
    budgets[0] = limit;
    for (let number = 1; number < nodes.length; number++) {
        const { parent } = nodes[number];
        if (!needsWildcard(nodes[parent]))
            budgets[number] = budgets[parent] - (parts[parent] - 1);
    }
    return { parts, budgets };
}
/** Makes ways to cover one node, or none: counts what is limited, and puts all into the value. */
function waysWithin({ patterns: maxPatterns, wildcards: maxWildcards }, nodes) {
    // No way has more patterns than two for each thing asked for. Where any number is allowed, none has a wildcard that only
    // covers paths, which cost nothing. So the value stays below 2^53, up to which numbers are exact.
    const most = Math.min(maxPatterns, 2 * nodes.filter(({ asked }) => asked !== "nothing").length);
    const wild = nodes.filter(needsWildcard).length;
    const mostWild = Math.min(maxWildcards, Number.isFinite(maxPatterns) ? maxPatterns : wild);
    return (node, cost, patterns, wildcards) => ({
        patterns: Number.isFinite(maxPatterns) ? patterns : 0,
        wildcards: Number.isFinite(maxWildcards) ? wildcards : 0,
        value: (cost * (most + 1) + patterns) * (mostWild + 1) + wildcards,
        node,
        isWildcard: wildcards > 0,
        left: null,
        right: null,
    });
}
/** The table with one more way. */
function withWay(table, way) {
    const beats = (one, other) => one.patterns <= other.patterns && one.wildcards <= other.wildcards && one.value <= other.value;
    if (table.some((other) => beats(other, way)))
        return table;
    const rest = table.filter((other) => !beats(way, other));
    return [...rest, way].sort((one, other) => one.patterns - other.patterns);
}
/** Joins all tables, by halves: tables of like size are joined fastest. */
function joinAll(join, tables, budget) {
    if (tables.length === 1)
        return tables[0];
    const middle = tables.length >> 1;
    const left = joinAll(join, tables.slice(0, middle), budget - (tables.length - middle));
    const right = joinAll(join, tables.slice(middle), budget - middle);
    return join(left, right, budget);
}
/** Makes the join for covers within the limits, a (min,+) convolution. */
function joinWithin(limits) {
    const maxPatterns = Number.isFinite(limits.patterns) ? limits.patterns : 0;
    const maxWildcards = Number.isFinite(limits.wildcards) ? limits.wildcards : 0;
    // The least sums, by patterns and wildcards, and the pair of ways that each comes from.
    const width = maxWildcards + 1;
    const sums = new Float64Array((maxPatterns + 1) * width).fill(Number.POSITIVE_INFINITY);
    const pairs = new Uint32Array(sums.length);
    const leastInColumn = new Float64Array(width);
    function addPairs(left, right, budget) {
        for (let l = 0; l < left.length; l++) {
            const one = left[l];
            for (let r = 0; r < right.length; r++) {
                const other = right[r];
                if (one.patterns + other.patterns > budget)
                    break;
                if (one.wildcards + other.wildcards > maxWildcards)
                    continue;
                const cell = (one.patterns + other.patterns) * width + one.wildcards + other.wildcards;
                const sum = one.value + other.value;
                if (sum >= sums[cell])
                    continue;
                sums[cell] = sum;
                pairs[cell] = l * right.length + r;
            }
        }
    }
    return (left, right, budget) => {
        if (left.length === 0 || right.length === 0)
            return [];
        addPairs(left, right, budget);
        // Takes the sums that no other beats, and clears all.
        const joined = [];
        leastInColumn.fill(Number.POSITIVE_INFINITY);
        const last = Math.min(budget, left.at(-1).patterns + right.at(-1).patterns);
        for (let patterns = left[0].patterns + right[0].patterns; patterns <= last; patterns++) {
            let least = Number.POSITIVE_INFINITY; // of the values with at most as many patterns and wildcards
            for (let wildcards = 0; wildcards <= maxWildcards; wildcards++) {
                const cell = patterns * width + wildcards;
                const value = sums[cell];
                sums[cell] = Number.POSITIVE_INFINITY;
                least = Math.min(least, leastInColumn[wildcards]);
                if (value >= least)
                    continue;
                least = value;
                leastInColumn[wildcards] = value;
                const at = Math.floor(pairs[cell] / right.length);
                const [one, other] = [left[at], right[pairs[cell] % right.length]];
                joined.push({ patterns, wildcards, value, node: -1, isWildcard: false, left: one, right: other });
            }
        }
        return joined;
    };
}
function traceBack(best) {
    const exact = [];
    const wildcards = [];
    const open = [best];
    for (let way = open.pop(); way !== undefined; way = open.pop()) {
        if (way.left !== null && way.right !== null)
            open.push(way.left, way.right);
        else if (way.node >= 0)
            (way.isWildcard ? wildcards : exact).push(way.node);
    }
    return { exact, wildcards };
}

;// CONCATENATED MODULE: ./build/src/plan/cover/cover.js
/*
 * The problem. Given
 *   C  paths to purge exactly; F, prefixes of paths that no exact pattern can purge; P, prefixes that must go whole,
 *   U  the unchanged live URLs: every URL of the site but those of C,
 *   D  the known directories: every path up to a slash in C, F, P and U,
 *   a grammar: where a wildcard may cut a path, and how many wildcards W and patterns K one request may hold,
 * find exact paths and wildcards, at most K of which at most W wildcards, such that
 *   every path of C is one of the exact paths or starts with the prefix of a wildcard,
 *   every prefix of F and P starts with the prefix of a wildcard,
 *   a path of C, U or P that ends in `/` and equals a wildcard's prefix is among the exact paths, if the grammar does
 *   not trust `/dir/*` with `/dir/` (`/` under `/*` is trusted),
 * and the cost is least. An exact path costs nothing. A wildcard with prefix p costs
 *   |U under p| + max(1, |D under p|)
 * where "under p" leaves out what is under a prefix of P, which is evicted in any case; one of P itself costs nothing.
 * D stands for the unseen: what the site holds and the repository does not know. Among the cheapest: the fewest patterns,
 * then the fewest wildcards. Of several that are left any will do, for the same input always the same.
 *
 * Wildcards are nested or disjoint, so the optimum is a matter of a prefix tree: see tree.ts for where a
 * wildcard is worth trying, choose.ts for the choice among them. (Soldo, Argyraki, Markopoulou: Optimal Source-Based
 * Filtering of Malicious Traffic, IEEE/ACM ToN 20(2), 2012, solve the like for address prefixes.)
 */



/**
 * Budgets beyond these are not searched: where more paths are changed than the budget holds, the optimum for these is
 * taken.
 */
const SEARCHED = { patterns: 300, wildcards: 15 };
const ANY = Number.POSITIVE_INFINITY;
/**
 * The optimal cover of the problem above, for any order of the input and any number of duplicates. Where the limits
 * hold no cover at all, the nearest is the answer: `/*`, one pattern and one wildcard. That is so for a budget below 1
 * with anything to purge, and, without wildcards (`cut: "none"` or `maxWildcards: 0`), for more paths than the budget
 * and for any prefix; a caller whose CDN has none reads `/*` as "everything".
 */
function cover(input) {
    const { grammar, budget } = input;
    // Most deploys: exact paths cost nothing.
    if (input.prefixes.length === 0 && input.forced.length === 0) {
        const exact = (0,lists/* distinct */.dM)(input.exact);
        if (exact.length <= budget)
            return { exact, wildcards: [], evicted: 0, cost: 0 };
    }
    const nodes = buildTree(input);
    const choice = bestChoice(nodes, { patterns: budget, wildcards: grammar.cut === "none" ? 0 : grammar.maxWildcards });
    const nodesOf = (numbers) => numbers.map((number) => nodes[number]);
    const wildcards = nodesOf(choice.wildcards);
    const exact = [...nodesOf(choice.exact), ...wildcards.filter(({ wildcard }) => wildcard.patterns === 2)];
    return {
        exact: exact.map(({ prefix }) => prefix).sort(),
        wildcards: wildcards.map(({ prefix }) => prefix).sort(),
        evicted: wildcards.reduce((sum, { wildcard }) => sum + wildcard.evicted, 0),
        cost: wildcards.reduce((sum, { wildcard }) => sum + wildcard.cost, 0),
    };
}
/**
 * A search with fewer limits is faster; and if its answer happens to keep all of them, it is the optimum within them too.
 * So limits are added as far as they are broken.
 */
function bestChoice(nodes, limits) {
    if (limits.patterns < 1 || limits.wildcards < 1)
        return { exact: [], wildcards: [0] };
    const patterns = Math.min(limits.patterns, SEARCHED.patterns);
    const wildcards = Math.min(limits.wildcards, SEARCHED.wildcards);
    const isTooWild = (choice) => choice.wildcards.length > limits.wildcards;
    // A budget that is not searched whole may yet hold all paths and what needs a wildcard.
    if (patterns < limits.patterns && nodes.some(needsWildcard)) {
        let choice = chooseWithin({ patterns: ANY, wildcards: ANY }, nodes);
        if (isTooWild(choice))
            choice = chooseWithin({ patterns: ANY, wildcards }, nodes);
        const sizes = choice.wildcards.map((number) => nodes[number].wildcard.patterns);
        if (choice.exact.length + sizes.reduce((sum, size) => sum + size, 0) <= limits.patterns)
            return choice;
    }
    const choice = chooseWithin({ patterns, wildcards: ANY }, nodes);
    return isTooWild(choice) ? chooseWithin({ patterns, wildcards }, nodes) : choice;
}
/** Longest prefix of a wildcard that CloudFront takes. */
const LONGEST_PREFIX = 3_999;
/**
 * The longest single wildcard that surely covers all patterns, for CloudFront. A tag may be on any URL, so it needs `/*`.
 * Since `/dir/*` is not trusted with `/dir/`, no slash but the first stands before the `*`.
 */
function commonWildcard(patterns) {
    const [only, ...others] = new Set(patterns);
    if (only?.startsWith("/") && only.endsWith("*") && others.length === 0)
        return only;
    const forced = patterns.map((pattern) => pattern.startsWith("/") ? pattern.replace(/\*$/, "").slice(0, LONGEST_PREFIX) : "/");
    const grammar = { cut: "any", maxWildcards: 1, wildcardCoversItsPrefix: true };
    const { wildcards } = cover({ exact: [], forced, prefixes: [], live: [], grammar, budget: 1 });
    const [prefix = "/"] = wildcards;
    return `${prefix.length > 1 ? prefix.replace(/\/$/, "") : prefix}*`;
}


/***/ }),

/***/ 1843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ spellingsOf),
/* harmony export */   Kv: () => (/* binding */ dotNameAt),
/* harmony export */   Wn: () => (/* binding */ urlsOf),
/* harmony export */   ii: () => (/* binding */ siteOrigin)
/* harmony export */ });
/** The origin that a text names as one of `site`, or null: https, or http on this machine, and nothing but an origin. */
function siteOrigin(text) {
    if (!URL.canParse(text))
        return null;
    const url = new URL(text);
    const loopback = url.protocol === "http:" && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
    const bare = url.pathname === "/" && !url.search && !url.hash && !url.username && !url.password;
    return bare && (url.protocol === "https:" || loopback) ? url.origin : null;
}
/** The URL by which a viewer asks for a path of a site. None for a path with dot segments: browsers ask for another one. */
function urlsOf(origin, path) {
    return dotNameAt(path) >= 0 ? [] : [new URL(origin + path).href];
}
/**
 * Where a name of `.` or `..` begins in a path, -1 if none does. Browsers, CDNs and servers resolve such names before they
 * look for anything. None is typed in a target, so that captures have made it.
 */
function dotNameAt(path) {
    return /^[^?]*?\/(?=(?:\.|%2e){1,2}(?:[/?]|$))/i.exec(path)?.[0].length ?? -1;
}
/**
 * Characters that a link may hold raw and that makers of links encode, from the fewest to the most: as `encodeURI` does,
 * as `encodeURIComponent` does for a segment, and as RFC 3986 allows (PHP's `rawurlencode`, Python's `quote`).
 */
const OFTEN_ENCODED = [/[[\]|]/g, /[[\]|:@+,;&=$]/g, /[[\]|:@+,;&=$()'!]/g];
/**
 * The other common spellings of a path or wildcard: more of it encoded than browsers do, and hex digits in lower case.
 * A cache takes each for another URL, while nearly all origins take them for one. Query strings stay as they are.
 */
function spellingsOf(pattern) {
    const [, path = "", rest] = /^(.*?)(\?.*|\*?)$/s.exec(pattern);
    const encoded = OFTEN_ENCODED.map((chars) => path.replace(chars, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`));
    const spellings = [path, ...encoded].flatMap((one) => [
        one.replace(/%[0-9A-Fa-f]{2}/g, (hex) => hex.toUpperCase()),
        one.replace(/%[0-9A-Fa-f]{2}/g, (hex) => hex.toLowerCase()),
    ]);
    return [...new Set([path, ...spellings])].slice(1).map((spelling) => spelling + rest);
}


/***/ }),

/***/ 7329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ encodeTyped),
/* harmony export */   NR: () => (/* binding */ longestCut),
/* harmony export */   aA: () => (/* binding */ encodeName),
/* harmony export */   i6: () => (/* binding */ prefixTarget),
/* harmony export */   lA: () => (/* binding */ exactTarget),
/* harmony export */   rs: () => (/* binding */ urlOf)
/* harmony export */ });
// Only a cache: a codec follows from its grammar, and building regular expressions for every path would be slow.
let latest = null;
function codecOf(grammar) {
    if (latest?.grammar !== grammar)
        latest = { grammar, codec: buildCodec(grammar) };
    return latest.codec;
}
function buildCodec({ escaped, unpurgeable }) {
    const inClass = (chars) => chars.replace(/[\]\\^-]/g, "\\$&");
    const printable = Array.from({ length: 0x7e - 0x20 }, (_, at) => String.fromCharCode(0x21 + at));
    const safe = (never, always) => printable.filter((char) => always.includes(char) || !(never + escaped).includes(char)).join("");
    return {
        plain: new RegExp(`^[${inClass(safe("%?#", ""))}]*$`),
        unsafeInName: new RegExp(`[^${inClass(safe("%?#", unpurgeable))}]`, "gu"),
        unsafeInTyped: new RegExp(`%[0-9A-Fa-f]{2}|[^${inClass(safe("%#", `${unpurgeable}?`))}]`, "gu"),
        unpurgeable: [...unpurgeable, "\uFFFD"],
        typed: new Map(),
    };
}
/** Encodes text of a file name, `%` and `?` too. Slashes stay, as do a `*` and what the grammar cannot purge. */
function encodeName(name, grammar) {
    const { plain, unsafeInName } = codecOf(grammar);
    return (plain.test(name) ? name : name.replace(unsafeInName, encodeChar));
}
/** Encodes what was typed: valid `%XX` stays, but for one that hides an unpurgeable character; `?` stays as well. */
function encodeTyped(text, grammar) {
    const { unsafeInTyped, typed } = codecOf(grammar);
    const known = typed.get(text);
    if (known !== undefined)
        return known;
    const encoded = text.replace(unsafeInTyped, (found) => {
        if (found.length !== 3 || found[0] !== "%")
            return encodeChar(found);
        const char = String.fromCharCode(Number.parseInt(found.slice(1), 16));
        return grammar.unpurgeable.includes(char) ? char : found;
    });
    typed.set(text, encoded);
    return encoded;
}
// The parameter is one character, or half of one: RepoPath keeps a byte that is not UTF-8 as a lone low surrogate.
function encodeChar(char) {
    const code = char.codePointAt(0);
    if (code >= 0xdc80 && code <= 0xdcff)
        return `%${(code - 0xdc00).toString(16).toUpperCase()}`;
    if (code >= 0xd800 && code <= 0xdfff)
        return "\uFFFD";
    if (code >= 0x80)
        return encodeURIComponent(char);
    return `%${code.toString(16).toUpperCase().padStart(2, "0")}`;
}
/** The target that purges this one URL path, and as little else as the grammar allows. */
function exactTarget(path, grammar) {
    // The `*` is of a file name: as the last character it would be sent for itself and taken for a wildcard.
    const end = path.endsWith("*") ? path.length - 1 : path.length;
    const known = knownEnd(path, grammar);
    if (known >= path.length && end === path.length && path.length <= grammar.maxLength)
        return { kind: "path", path };
    return forced(path, Math.min(known, end), shown(path), grammar);
}
/** The URL path as people ask for it; null where a `*` at its end would be taken for a wildcard. */
function urlOf(path) {
    return path.endsWith("*") ? null : shown(path);
}
/** The target that purges all that starts with the prefix. */
function prefixTarget(prefix, grammar) {
    const known = knownEnd(prefix, grammar);
    if (known >= prefix.length && prefix.length < grammar.maxLength)
        return { kind: "prefix", prefix };
    return forced(prefix, known, `${shown(prefix)}*`, grammar);
}
/** The end of a path that stops inside a `%XX`, or after some but not all bytes of a UTF-8 character. */
const INSIDE_CHARACTER = /%.?$|%(?:C[2-9A-F]|D[0-9A-F]|E[0-9A-F](?:%[89AB][0-9A-F])?|F[0-4](?:%[89AB][0-9A-F]){0,2})$/i;
/** Most characters of such an end. */
const LONGEST_END = "%F0%9F%98".length;
/**
 * Length of the longest prefix of `path`, at most `length` characters, that a wildcard may have: never inside a character,
 * and at least the leading `/`. What is allowed depends on the prefix alone, so that all paths under it agree: a character
 * that has begun counts as cut even where bytes follow that cannot end it.
 */
function longestCut(path, length, cut) {
    if (cut === "segment") {
        const query = path.indexOf("?");
        return query >= 0 && query < length ? query + 1 : Math.max(1, path.lastIndexOf("/", length - 1) + 1);
    }
    let end = length;
    while (end > 1 && INSIDE_CHARACTER.test(path.slice(Math.max(0, end - LONGEST_END), end)))
        end -= 1;
    return end;
}
function forced(path, known, display, grammar) {
    const prefix = path.slice(0, longestCut(path, Math.min(known, grammar.maxLength - 1), grammar.cut));
    return { kind: "forced", prefix, path: display };
}
/** Where the part begins that no exact path can purge; the length of the path if there is none. */
function knownEnd(path, grammar) {
    let end = path.length;
    // Searched for one by one, which is much quicker than a regular expression.
    for (const char of codecOf(grammar).unpurgeable) {
        const at = path.indexOf(char);
        if (at >= 0 && at < end)
            end = at;
    }
    return end;
}
function shown(path) {
    return path.replaceAll("\uFFFD", "%EF%BF%BD");
}


/***/ }),

/***/ 7878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ ESCAPED_BY_BROWSERS),
/* harmony export */   RO: () => (/* binding */ MOST_PATHS),
/* harmony export */   bO: () => (/* binding */ tagPattern)
/* harmony export */ });
/** Most paths of one purge by `max-paths`: CloudFront's limit of paths in one invalidation. */
const MOST_PATHS = 3_000;
/** The characters that browsers encode in a path (https://url.spec.whatwg.org/#path-percent-encode-set), and `\`, which is a `/` to them. */
const ESCAPED_BY_BROWSERS = '<>"#%{}\\^`?';
/** How a tag stands among the patterns, whatever the CDN. */
function tagPattern(name) {
    return `#${name}`;
}


/***/ })

};
