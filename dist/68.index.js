export const id = 68;
export const ids = [68];
export const modules = {

/***/ 2143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openAgents)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);


/**
 * Opens connections as the environment says: through the proxies of HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in either case.
 * Own certificates are node's NODE_EXTRA_CA_CERTS.
 */
function openAgents() {
    const options = { keepAlive: true, proxyEnv: process.env };
    return { httpAgent: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options), httpsAgent: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options) };
}


/***/ }),

/***/ 8068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exchange: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var _agents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2143);



const { httpAgent, httpsAgent } = (0,_agents_js__WEBPACK_IMPORTED_MODULE_2__/* .openAgents */ .J)();
/** Sends one request and takes the answer as it comes, its body still encoded. Rejects when the signal aborts. */
function exchange(url, { method, headers, body, mostBytes, signal }) {
    const [send, agent] = url.protocol === "http:" ? [node_http__WEBPACK_IMPORTED_MODULE_0__.request, httpAgent] : [node_https__WEBPACK_IMPORTED_MODULE_1__.request, httpsAgent];
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    return new Promise((resolve, reject) => {
        // A header that comes twice is told as it came: node would keep the first of some.
        const options = { method, headers: { ...headers, ...length }, agent, signal, joinDuplicateHeaders: true };
        const sent = send(url, options, (answer) => {
            const { statusCode: status = 0, headers: answered } = answer;
            const chunks = [];
            let size = 0;
            answer.on("data", (chunk) => {
                size += chunk.length;
                chunks.push(chunk);
                if (size <= mostBytes)
                    return;
                resolve({ status, headers: answered, body: null });
                answer.destroy();
            });
            answer.on("end", () => resolve({ status, headers: answered, body: Buffer.concat(chunks) }));
            // An answer that breaks off is an error: what came of it is not taken for the whole.
            answer.on("error", reject);
        });
        sent.on("error", reject);
        sent.end(body);
    });
}


/***/ })

};
