export const id = 330;
export const ids = [330];
export const modules = {

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOctokit: () => (/* binding */ createOctokit)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9715);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6407);



/** Users can do nothing about a route that GitHub is going to retire, and foreign text must not reach the runner's log raw. */
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
/** Makes octokit, which sends all that it sends by `send`. */
function createOctokit({ apiUrl, graphqlUrl }, connection) {
    const fetch = fetchFor([apiUrl, graphqlUrl], connection);
    const options = { baseUrl: apiUrl, userAgent: _send_js__WEBPACK_IMPORTED_MODULE_2__/* .USER_AGENT */ ._O, log: SILENT, request: { fetch, log: SILENT } };
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(connection.token, options);
    // With a base URL that ends like an Enterprise server's, octokit would make up a URL of its own.
    octokit.graphql = octokit.graphql.defaults({ baseUrl: "", url: graphqlUrl });
    return octokit;
}
/** Octokit's fetch. It throws ApiError for every answer but one of success, which octokit then wraps in an error of its own. */
function fetchFor(urls, connection) {
    const origins = urls.map((url) => new URL(url).origin);
    return async (url, { method, headers, body }) => {
        const message = {
            method,
            headers: { ...headers, "x-github-api-version": "2022-11-28" },
            ...(body === undefined ? {} : { body }),
            wants: "json",
        };
        const what = (0,_send_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(url, message);
        // The next page of a list is where the answer says: the token goes nowhere else.
        if (!origins.includes(new URL(url).origin))
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD(`${what}: the next page is on another server`, 200);
        const { status, headers: answered, body: text, why, cause } = await (0,_send_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .tN)(url, message, connection);
        if (status < 200 || status > 299)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD(`${what}: ${why}`, status, [], { headers: answered, cause });
        const known = Object.entries(answered).map(([name, value]) => [name, String(value)]);
        return { status, url, headers: new Map(known), text: async () => text };
    };
}


/***/ })

};
