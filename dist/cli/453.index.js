export const id = 453;
export const ids = [453];
export const modules = {

/***/ 453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ENCODINGS: () => (/* binding */ ENCODINGS),
/* harmony export */   requestFollowing: () => (/* binding */ requestFollowing)
/* harmony export */ });
/* unused harmony export request */
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


/***/ })

};
