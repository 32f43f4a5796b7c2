import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/src/cli/terminal.js


/** Colours a terminal only. NO_COLOR turns that off (https://no-color.org), FORCE_COLOR on (https://nodejs.org/api/cli.html#force_color1-2-3). */
function paintFor(stream, env) {
    const mark = (open, close) => isColoured(stream, env) ? (text) => `\x1b[${open}m${text}\x1b[${close}m` : (text) => text;
    return {
        bold: mark(1, 22),
        dim: mark(2, 22),
        red: mark(31, 39),
        green: mark(32, 39),
        yellow: mark(33, 39),
        cyan: mark(36, 39),
    };
}
/** The columns of a terminal: its own, else COLUMNS, else 80. Null for a file or a pipe, where nothing is cut. */
function columnsFor({ isTTY, columns }, { COLUMNS = "" }) {
    if (isTTY !== true)
        return null;
    return columns || Number(/^\d{1,4}$/.exec(COLUMNS)?.[0]) || 80;
}
/** Until then a command says nothing: most are done. */
const PATIENCE_MS = 2_000;
/** More often than this nobody can read. */
const PAUSE_MS = 100;
/** Says in one line of a terminal, which is written over, what takes long; says nothing anywhere else. */
function progressOn(stream, env) {
    if (stream.isTTY !== true || env.TERM === "dumb")
        return { say() { }, end() { } };
    let due = Date.now() + PATIENCE_MS;
    let said = "reading";
    let isShown = false;
    const show = () => {
        isShown = true;
        due = Date.now() + PAUSE_MS;
        stream.write(`\r\x1b[K${cutEnd(`… ${said}`, columnsFor(stream, env) - 1)}`);
    };
    // A step that takes long by itself says nothing meanwhile.
    const timer = setTimeout(show, PATIENCE_MS);
    timer.unref();
    return {
        say(text) {
            said = visible(text);
            if (Date.now() >= due)
                show();
        },
        end() {
            clearTimeout(timer);
            due = Number.POSITIVE_INFINITY;
            if (isShown)
                stream.write("\r\x1b[K");
        },
    };
}
function isColoured({ isTTY }, { FORCE_COLOR, NO_COLOR, TERM }) {
    if (FORCE_COLOR !== undefined)
        return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
    return isTTY === true && !NO_COLOR && TERM !== "dumb";
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./build/demo/child.js


/** Runs a program without a shell. Rejects, once the process is gone, if it could not be started or was ended by a signal. */
function run(program, args, { cwd, env, signal }) {
    return new Promise((resolve, reject) => {
        let failure;
        const out = [];
        const err = [];
        const child = (0,external_node_child_process_namespaceObject.spawn)(program, args, { cwd, env, signal, windowsHide: true, stdio: ["ignore", "pipe", "pipe"] });
        child.stdout.on("data", (chunk) => out.push(chunk));
        child.stderr.on("data", (chunk) => err.push(chunk));
        child.on("error", (error) => {
            failure = error;
        });
        child.on("close", (code, by) => {
            if (failure)
                reject(failure);
            else if (code === null)
                reject(new Error(`${program} was ended by ${by}`));
            else
                resolve({ code, stdout: Buffer.concat(out).toString("utf8"), stderr: Buffer.concat(err).toString("utf8") });
        });
    });
}
/**
 * The environment of every child process: the user's without what would let the user's git, AWS, GitHub, node or proxy
 * settings into the demo. Their configuration files are looked for in an empty home, and temp files land in ours.
 */
function cleanEnvironment(env, folder) {
    const foreign = /^(?:GIT_(?!EXEC_PATH$)|GITHUB_|RUNNER_|INPUT_|AWS_|ACTIONS_|NODE_|XDG_|npm_|(?:ALL|HTTPS?|NO)_PROXY$)/i;
    const temp = (0,external_node_path_namespaceObject.join)(folder, "temp");
    return {
        ...Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.test(name))),
        ...{ HOME: (0,external_node_path_namespaceObject.join)(folder, "home"), USERPROFILE: (0,external_node_path_namespaceObject.join)(folder, "home"), TMPDIR: temp, TEMP: temp, TMP: temp },
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
    };
}

;// CONCATENATED MODULE: ./build/demo/action.js



/** The defaults of action.yml, which the runner passes on as INPUT_ variables; the demo reads no YAML. */
const defaults = {
    rules: ".github/cdn-purge.yml",
    base: "auto",
    paths: "auto",
    "directory-index": "auto",
    soft: "false",
    "when-unknown": "purge-all",
    "wait-minutes": "0",
    verify: "false",
    "dry-run": "auto",
    comment: "false",
};
/** Runs the action the way the runner does after a push to main. */
async function runStep({ script, workspace, temp, push, signal, ...step }) {
    const file = (name, content = "") => {
        (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_namespaceObject.join)(temp, name), content);
        return (0,external_node_path_namespaceObject.join)(temp, name);
    };
    const repository = "octo/bakery";
    const payload = {
        ref: "refs/heads/main",
        ...push,
        created: false,
        deleted: false,
        forced: false,
        repository: { full_name: repository, default_branch: "main" },
    };
    const output = file("output");
    const ended = await run(process.execPath, [script], {
        cwd: workspace,
        signal,
        env: {
            ...step.env,
            ...Object.fromEntries(Object.entries({ ...defaults, ...step.inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
            GITHUB_ACTIONS: "true",
            GITHUB_WORKSPACE: workspace,
            GITHUB_REPOSITORY: repository,
            GITHUB_REPOSITORY_OWNER: "octo",
            GITHUB_EVENT_NAME: "push",
            GITHUB_EVENT_PATH: file("event.json", JSON.stringify(payload)),
            GITHUB_SHA: push.after,
            GITHUB_REF: "refs/heads/main",
            GITHUB_REF_NAME: "main",
            GITHUB_REF_TYPE: "branch",
            GITHUB_RUN_ID: "1",
            GITHUB_RUN_NUMBER: "1",
            GITHUB_RUN_ATTEMPT: "1",
            GITHUB_WORKFLOW: "deploy",
            GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/deploy.yml@refs/heads/main`,
            GITHUB_JOB: "deploy",
            GITHUB_ACTOR: "octo",
            // No such host: the workspace holds both commits, so nothing has to be fetched.
            GITHUB_SERVER_URL: "https://github.invalid",
            GITHUB_API_URL: "https://github.invalid/api/v3",
            GITHUB_GRAPHQL_URL: "https://github.invalid/api/graphql",
            GITHUB_OUTPUT: output,
            GITHUB_STEP_SUMMARY: file("summary.md"),
            GITHUB_STATE: file("state"),
            GITHUB_ENV: file("env"),
            GITHUB_PATH: file("path"),
            RUNNER_TEMP: temp,
            RUNNER_OS: "Linux",
            AWS_ENDPOINT_URL_CLOUDFRONT: step.endpoint,
            AWS_REGION: "us-east-1",
            AWS_ACCESS_KEY_ID: "AKIADEMODEMODEMODEMO",
            AWS_SECRET_ACCESS_KEY: "demo",
        },
    });
    return { ...ended, outputs: parseOutputs((0,external_node_fs_namespaceObject.readFileSync)(output, "utf8")) };
}
/** Reads the file behind GITHUB_OUTPUT: `name<<DELIMITER`, the value, `DELIMITER`. */
function parseOutputs(text) {
    const entries = text.matchAll(/^([^\n]+?)<<([^\r\n]+)\r?\n(?:(.*?)\r?\n)??\2\r?$/gms);
    return Object.fromEntries([...entries].map(([, name, , value]) => [name, value ?? ""]));
}

;// CONCATENATED MODULE: ./build/demo/look.js
/** Fetches every path from the edge and from the origin. */
async function look(edge, origin, paths, signal) {
    const looks = [];
    for (const path of paths) {
        const [seen, real] = await Promise.all([get(edge + path, signal), get(origin + path, signal)]);
        const stale = seen.status !== real.status || !seen.body.equals(real.body);
        looks.push({ path, status: seen.status, hit: seen.cache.startsWith("Hit"), stale });
    }
    return looks;
}
async function get(url, signal) {
    const response = await fetch(url, { signal });
    return {
        status: response.status,
        cache: response.headers.get("x-cache") ?? "",
        body: Buffer.from(await response.arrayBuffer()),
    };
}

;// CONCATENATED MODULE: ./build/demo/repository.js



/** Nobody's configuration, and always the same author and date, so that the demo's commits have the same ids everywhere. */
const settings = {
    "user.name": "Demo",
    "user.email": "demo@example.com",
    "init.defaultBranch": "main",
    "core.autocrlf": "false",
    "core.quotePath": "false",
    // Nothing here outlives the demo: no waiting for the disk, no housekeeping in the background.
    "core.fsync": "none",
    "maintenance.auto": "false",
    "receive.autogc": "false",
};
const date = "2026-01-01T00:00:00Z";
/** Prepares git; it is started only when called. */
function prepareGit(options) {
    const env = { ...options.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    return async (folder, ...args) => {
        const { code, stdout, stderr } = await run("git", [...flags, ...args], { ...options, env, cwd: folder }).catch((cause) => {
            if (cause.code !== "ENOENT")
                throw cause;
            const fix = "Install it from https://git-scm.com/downloads and see that it is on the PATH.";
            throw new Error(`it needs git, which did not start (${cause.message}). ${fix}`, { cause });
        });
        if (code !== 0)
            throw new Error(`git ${args.join(" ")} ended with ${code}: ${stderr.trim()}`);
        return stdout;
    };
}
/** Makes a bare repository, which stands for the one on GitHub, and an author's own. */
async function createRepositories(git, github, author) {
    (0,external_node_fs_namespaceObject.mkdirSync)(author);
    await git(author, "init", "--quiet", "--bare", "--template=", github);
    await git(author, "init", "--quiet", "--template=");
}
/** Commits exactly these files in the author's repository and pushes them to main. Gives back the SHA. */
async function commitAndPush(git, author, github, files, message) {
    for (const name of (0,external_node_fs_namespaceObject.readdirSync)(author))
        if (name !== ".git")
            (0,external_node_fs_namespaceObject.rmSync)((0,external_node_path_namespaceObject.join)(author, name), { recursive: true });
    for (const [path, content] of files) {
        (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.join)(author, path)), { recursive: true });
        (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_namespaceObject.join)(author, path), content);
    }
    await git(author, "add", "--all");
    await git(author, "commit", "--quiet", "--message", message);
    await git(author, "push", "--quiet", github, "HEAD:refs/heads/main");
    return (await git(author, "rev-parse", "HEAD")).trim();
}
/** Checks main out into a new workspace, like actions/checkout with `fetch-depth: 0`. Gives back its files. */
async function checkout(git, github, workspace) {
    (0,external_node_fs_namespaceObject.mkdirSync)(workspace);
    await git(workspace, "clone", "--quiet", "--template=", "--branch", "main", github, ".");
    const paths = (await git(workspace, "ls-files", "-z")).split("\0").filter(Boolean);
    return new Map(paths.map((path) => [path, (0,external_node_fs_namespaceObject.readFileSync)((0,external_node_path_namespaceObject.join)(workspace, path))]));
}
/** What a push changed, for people: git's letter and the path, a rename with both. */
async function changesOf(git, folder, { before, after }) {
    const lines = (await git(folder, "diff", "--name-status", "--find-renames", before, after)).trim().split("\n");
    return lines.map((line) => {
        const [status = "", ...paths] = line.split("\t");
        return `${status[0]} ${paths.join(" → ")}`;
    });
}

;// CONCATENATED MODULE: ./build/demo/site.js
/** Which files make which URLs. */
const rules = `content/posts/*.md:
  - /posts/$1/
  - /feed.xml
content/*.md: /$1/
public/**: /$1
`;
/** A picture of one transparent pixel. */
const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=";
/** A post that names its URL itself: no rule can know it. */
const slugged = "content/posts/rye.md";
const rye = (text) => `---\nslug: dark-rye-bread\n---\n# Rye\n\n${text}\n`;
const about = "# About us\n\nWe bake.\n";
/** The site as it is live when the demo begins. */
const before = new Map([
    [".github/cdn-purge.yml", rules],
    ["content/about.md", about],
    ["content/contact.md", "# Contact\n\nCome by.\n"],
    ["content/posts/crème brûlée.md", "# Crème brûlée\n\nThree eggs.\n"],
    [slugged, rye("Dark.")],
    ["content/posts/sourdough.md", "# Sourdough\n\nFeed it daily.\n"],
    ["content/posts/summer-sale.md", "# Summer sale\n\nHalf price until August.\n"],
    ["public/css/print.css", "nav { display: none }\n"],
    ["public/css/site.css", "body { color: black }\n"],
    ["public/images/logo.png", Buffer.from(pixel, "base64")],
    ["public/index.html", "<!doctype html><title>Bakery</title><h1>Bakery</h1>\n"],
    ["public/robots.txt", "User-agent: *\nAllow: /\n"],
]);
/** The site after the commit that the demo deploys: a page edited, a stylesheet changed, a page renamed, a page deleted. */
const after = new Map([
    ...[...before].filter(([path]) => path !== "content/about.md" && path !== "content/posts/summer-sale.md"),
    ["content/posts/crème brûlée.md", "# Crème brûlée\n\nFive eggs.\n"],
    ["public/css/site.css", "body { color: darkred }\n"],
    ["content/team.md", about],
]);
/** The site after the next commit: the post that names its URL itself is edited. */
const last = new Map([...after, [slugged, rye("Darker.")]]);
const types = {
    css: "text/css; charset=utf-8",
    html: "text/html; charset=utf-8",
    png: "image/png",
    txt: "text/plain; charset=utf-8",
};
/** The site generator: pages and a feed of the posts from `content/`, everything in `public/` as it is. */
function build(files) {
    const site = new Map();
    const titles = [];
    const add = (path, type, body) => site.set(encodeURI(path), { type, body: Buffer.from(body) });
    for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const page = /^content\/(.+)\.md$/.exec(path)?.[1];
        const asset = /^public\/(.+)$/.exec(path)?.[1];
        if (page) {
            const [, slug, markdown = ""] = /^(?:---\nslug: (.*)\n---\n)?(.*)$/s.exec(String(content));
            const [title = "", , ...text] = markdown.replace("# ", "").split("\n");
            const name = slug === undefined ? page : page.replace(/[^/]*$/, slug);
            add(`/${name}/`, types.html, `<!doctype html><title>${title}</title><h1>${title}</h1><p>${text.join(" ")}\n`);
            if (page.startsWith("posts/"))
                titles.push(title);
        }
        if (asset) {
            const type = types[asset.slice(asset.lastIndexOf(".") + 1)] ?? "application/octet-stream";
            add(`/${asset}`.replace(/\/index\.html$/, "/"), type, content);
        }
    }
    add("/feed.xml", "application/rss+xml", `<rss><channel>${titles.map((title) => `<item><title>${title}</title></item>`).join("")}</channel></rss>\n`);
    return site;
}

;// CONCATENATED MODULE: ./build/demo/telling.js
/** Prints a text of several lines. The bar shows where it begins and ends. */
function showText(text, print, paint) {
    for (const line of text.trimEnd().split("\n"))
        print(`   ${paint.dim("|")} ${paint.cyan(line)}`);
}
/** The bar keeps a runner that shows this log from obeying the commands in it. */
function logOf({ stdout, stderr }) {
    return `${stdout}${stderr}`.trimEnd().replace(/^/gm, "   | ").replaceAll("##[", "## [");
}

;// CONCATENATED MODULE: ./build/demo/builds.js








/** Shows a page whose URL no rule can know, and how `build-dir` finds it. False if it stays stale, or more goes than it. */
async function tellBuilds({ folder, script, env, signal, print, paint }, { git, github, author, origin, edge, commit, site, distribution }, step) {
    const cli = (0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(script), "cli/index.js");
    const planned = async (cwd, ...args) => {
        const { code, stdout, stderr } = await run(process.execPath, [cli, "plan", "--json", ...args], {
            cwd,
            env,
            signal,
        });
        if (code !== 0)
            throw new Error(`cdn-purge plan ended with ${code}: ${stderr.trim()}`);
        return JSON.parse(stdout).patterns;
    };
    const visit = () => look(edge.url, origin.url, [...site.keys()].sort(), signal);
    await visit();
    const next = await commitAndPush(git, author, github, last, "Bake it longer");
    const workspace = (0,external_node_path_namespaceObject.join)(folder, "workspace-of-the-last-deploy");
    const built = build(await checkout(git, github, workspace));
    origin.deploy(built);
    const stale = (await visit()).filter((one) => one.stale);
    const byRules = await planned(workspace);
    print();
    print(`6. The next commit edits ${slugged}, which names its URL itself: slug: dark-rye-bread`);
    for (const { path } of stale)
        print(`   ${paint.red("stale")}  ${path}`);
    print(`   The rules would purge ${byRules.join(" ")}, and leave it stale.`);
    const builds = (0,external_node_path_namespaceObject.join)(folder, "builds");
    writeSite((0,external_node_path_namespaceObject.join)(builds, "dist"), built);
    writeSite((0,external_node_path_namespaceObject.join)(builds, "dist.old"), site);
    const byBuilds = await planned(builds, "--build-dir", "dist", "--against", "dist.old");
    print();
    print("7. What was built knows it. With build-dir two lines of YAML are all, and rules are not needed:");
    showText(`- uses: OWNER/cdn-purge@v0\n  with:\n    build-dir: dist\n    cloudfront-distribution: ${distribution}`, print, paint);
    const inputs = { paths: JSON.stringify(byBuilds), "cloudfront-distribution": distribution, "github-token": "demo" };
    const ended = await runStep({ ...step, inputs, workspace, push: { before: commit, after: next } });
    for (const path of byBuilds)
        print(`   ${paint.yellow("purge")}  ${path}`);
    print("   (The action keeps on GitHub what was built last. There is none here: plan --build-dir compared the two.)");
    const end = await visit();
    const [left, kept] = [count(end, (one) => one.stale), count(end, (one) => one.hit)];
    const well = ended.code === 0 && stale.length > 0 && left === 0 && kept === end.length - stale.length;
    const result = `${left} of ${end.length} objects are stale; ${kept} were kept.`;
    print(`   ${paint.bold(well ? paint.green(result) : paint.red(result))}`);
    if (!well)
        print(logOf(ended));
    return well;
}
function count(looks, which) {
    return looks.filter(which).length;
}
/** Writes what was built as a generator does. */
function writeSite(folder, site) {
    for (const [path, { body }] of site) {
        const file = (0,external_node_path_namespaceObject.join)(folder, decodeURI(path).replace(/\/$/, "/index.html"));
        (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.dirname)(file), { recursive: true });
        (0,external_node_fs_namespaceObject.writeFileSync)(file, body);
    }
}

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: ./build/demo/server.js

/** Starts a server on a free port. What the handler throws is answered as 500. */
async function serve(handle) {
    const server = (0,external_node_http_namespaceObject.createServer)(async (incoming, response) => {
        try {
            const { status, headers, body } = await handle(await read(incoming));
            response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
            response.end(incoming.method === "HEAD" ? undefined : body);
        }
        catch (error) {
            response.writeHead(500, { "content-type": "text/plain" }).end(String(error));
        }
    });
    await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(0, "127.0.0.1", resolve);
    });
    return {
        url: `http://127.0.0.1:${server.address().port}`,
        close() {
            server.close();
            server.closeAllConnections();
        },
    };
}
async function read(incoming) {
    const chunks = [];
    for await (const chunk of incoming)
        chunks.push(chunk);
    return {
        method: incoming.method ?? "GET",
        path: incoming.url ?? "/",
        authorization: incoming.headers.authorization ?? "",
        body: Buffer.concat(chunks).toString("utf8"),
    };
}

;// CONCATENATED MODULE: ./build/demo/edge.js

/** Starts an empty edge. The header `x-cache` says `Hit` or `Miss`, as CloudFront's does. */
async function startEdge(origin) {
    const cache = new Map();
    let invalidations = 0;
    const server = await serve(async ({ method, path }) => {
        if (method !== "GET" && method !== "HEAD")
            return { status: 405, headers: { allow: "GET, HEAD" }, body: "" };
        // Query strings are no part of the key, which is how CloudFront caches unless told otherwise.
        const key = path.replace(/\?.*$/s, "");
        const cached = cache.get(key);
        if (cached)
            return from("Hit", cached);
        const then = invalidations;
        const answer = await ask(`${origin}${key}`);
        // An answer that was on its way while something was invalidated may be older than that.
        if (then === invalidations && answer.status < 500)
            cache.set(key, answer);
        return from("Miss", answer);
    });
    return {
        ...server,
        invalidate(patterns) {
            invalidations += 1;
            for (const key of cache.keys())
                if (patterns.some((pattern) => covers(pattern, key)))
                    cache.delete(key);
        },
    };
}
/** `*` is a wildcard only as the last character; anywhere else it is itself. */
function covers(pattern, key) {
    return pattern.endsWith("*") ? key.startsWith(pattern.slice(0, -1)) : key === pattern;
}
async function ask(url) {
    const response = await fetch(url, { redirect: "manual" });
    const body = Buffer.from(await response.arrayBuffer());
    const kept = ["cache-control", "content-type", "location"];
    return {
        status: response.status,
        headers: Object.fromEntries([...response.headers].filter(([name]) => kept.includes(name))),
        body,
    };
}
function from(state, answer) {
    return { ...answer, headers: { ...answer.headers, "x-cache": `${state} from the demo edge` } };
}

;// CONCATENATED MODULE: ./build/demo/invalidation-api.js

/** What one invalidation may hold: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html */
const MOST_PATHS = 3_000;
const MOST_WILDCARDS = 15;
const LONGEST_PATH = 4_000;
/** What a path may not hold raw: all that is not ASCII, RFC 1738's unsafe characters, and `~`, which CloudFront refuses. */
const UNSAFE = /[^\x21-\x7e]|[<>"#{}|\\^[\]`~]|%(?![0-9A-Fa-f]{2})/;
/** A cache tag in its place among the paths. The demo's distribution has none, so that one drops nothing. */
const TAG = /^#[\x21-\x29\x2b\x2d-\x7e]{1,256}$/;
const NAMESPACE = "http://cloudfront.amazonaws.com/doc/2020-05-31/";
/** Starts the API. It refuses what CloudFront refuses; what it accepts is handed to `invalidate` before the answer. */
async function startInvalidationApi(distribution, invalidate) {
    const invalidations = [];
    function create(body) {
        const batch = parse(body);
        if (!batch)
            return refusal(400, "MalformedXML", "The XML you provided was not well-formed.");
        const wrong = faultOf(batch);
        if (wrong)
            return wrong;
        const { reference, paths } = batch;
        const earlier = invalidations.find((one) => one.reference === reference);
        if (earlier && earlier.paths.join("\n") === paths.join("\n"))
            return accepted(earlier, "Completed", 201);
        if (earlier) {
            return refusal(400, "InvalidationBatchAlreadyExists", "Your request contains a caller reference that was used before.");
        }
        const invalidation = { id: `IDEMO${String(invalidations.length + 1).padStart(9, "0")}`, reference, paths };
        invalidations.push(invalidation);
        invalidate(paths);
        return accepted(invalidation, "InProgress", 201);
    }
    const server = await serve((request) => {
        const refused = unsigned(request);
        if (refused)
            return refused;
        const [, id, invalidation] = /^\/2020-05-31\/distribution\/([^/]+)\/invalidation(?:\/([^/]+))?$/.exec(request.path) ?? [];
        if (!id || request.method !== (invalidation ? "GET" : "POST")) {
            return refusal(404, "NoSuchResource", "The demo knows CreateInvalidation and GetInvalidation.");
        }
        if (id !== distribution)
            return refusal(404, "NoSuchDistribution", "The specified distribution does not exist.");
        if (!invalidation)
            return create(request.body);
        const found = invalidations.find((one) => one.id === invalidation);
        return found
            ? accepted(found, "Completed", 200)
            : refusal(404, "NoSuchInvalidation", "The specified invalidation does not exist.");
    });
    return { ...server, invalidations };
}
/** The signature itself is not computed: the demo's keys are no secret. */
function unsigned({ authorization }) {
    if (/^AWS4-HMAC-SHA256 Credential=[^/]+\/\d{8}\/[^/]+\/cloudfront\/aws4_request\b/.test(authorization))
        return null;
    return refusal(403, "MissingAuthenticationToken", "The request must be signed for the service cloudfront.");
}
function parse(xml) {
    const batch = /<InvalidationBatch\b[^>]*>(.*)<\/InvalidationBatch>\s*$/s.exec(xml)?.[1];
    const quantity = /<Quantity>(\d+)<\/Quantity>/.exec(batch ?? "")?.[1];
    const reference = /<CallerReference>([^<]*)<\/CallerReference>/.exec(batch ?? "")?.[1];
    if (!batch || !quantity || reference === undefined)
        return null;
    const paths = [...batch.matchAll(/<Path>([^<]*)<\/Path>/g)].map(([, path]) => decoded(path));
    return { quantity: Number(quantity), reference: decoded(reference), paths };
}
/** One bad path fails the whole batch, and CloudFront does not say which one it is; the demo does. */
function faultOf({ quantity, reference, paths }) {
    if (quantity !== paths.length) {
        return refusal(400, "InconsistentQuantities", "The value of Quantity and the size of Items do not match.");
    }
    if (paths.length > MOST_PATHS)
        return refusal(413, "BatchTooLarge", "The batch holds too many paths.");
    const bad = paths.find((path) => !TAG.test(path) && (!path.startsWith("/") || UNSAFE.test(path) || path.length > LONGEST_PATH));
    if (bad !== undefined || paths.length === 0 || reference === "") {
        return refusal(400, "InvalidArgument", `Your request contains one or more invalid invalidation paths: ${bad ?? ""}`);
    }
    if (paths.filter((path) => path.endsWith("*")).length > MOST_WILDCARDS) {
        return refusal(400, "TooManyInvalidationsInProgress", "Your request would exceed the quota of wildcards in progress.");
    }
    return null;
}
function accepted({ id, reference, paths }, status, code) {
    const items = paths.map((path) => `<Path>${encoded(path)}</Path>`).join("");
    return xml(code, `<Invalidation xmlns="${NAMESPACE}"><Id>${id}</Id><Status>${status}</Status><CreateTime>2026-01-01T00:00:00.000Z</CreateTime><InvalidationBatch><Paths><Quantity>${paths.length}</Quantity><Items>${items}</Items></Paths><CallerReference>${encoded(reference)}</CallerReference></InvalidationBatch></Invalidation>`);
}
function refusal(status, code, message) {
    return xml(status, `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>Sender</Type><Code>${code}</Code><Message>${encoded(message)}</Message></Error><RequestId>demo</RequestId></ErrorResponse>`);
}
function xml(status, text) {
    return { status, headers: { "content-type": "text/xml" }, body: `<?xml version="1.0"?>\n${text}` };
}
function encoded(text) {
    return text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
}
const entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function decoded(text) {
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) => {
        if (name)
            return entities[name] ?? all;
        return String.fromCodePoint(Math.min(hex ? Number.parseInt(hex, 16) : Number(decimal), 0x10ffff));
    });
}

;// CONCATENATED MODULE: ./build/demo/origin.js

/** Starts an origin without a site: everything is 404 until the first deploy. */
async function startOrigin() {
    let live = new Map();
    const server = await serve(({ path }) => {
        const page = live.get(path);
        // A day, which the demo does not last: what the edge holds goes only when it is told to.
        const headers = { "cache-control": "public, max-age=86400", "content-type": page?.type ?? "text/plain" };
        return page
            ? { status: 200, headers, body: page.body }
            : { status: 404, headers, body: "There is no such page.\n" };
    });
    return {
        ...server,
        deploy(site) {
            live = site;
        },
    };
}

;// CONCATENATED MODULE: ./build/demo/story.js











const distribution = "E1DEMODEMODEMO";
/** Deploys a push behind a warm cache, purges with the action, and tells it. False if the purge was not what it should be. */
async function tell(stage) {
    const { folder, script, env, signal, print, paint } = stage;
    if (!(0,external_node_fs_namespaceObject.existsSync)(script))
        throw new Error(`${script} is missing. Make it with \`npm ci\` and \`npm run bundle\`.`);
    const git = prepareGit({ env, signal });
    const origin = await startOrigin();
    const edge = await startEdge(origin.url);
    const cloudfront = await startInvalidationApi(distribution, edge.invalidate);
    try {
        const [github, author, workspace] = [(0,external_node_path_namespaceObject.join)(folder, "github.git"), (0,external_node_path_namespaceObject.join)(folder, "author"), (0,external_node_path_namespaceObject.join)(folder, "workspace")];
        const visit = (paths) => look(edge.url, origin.url, paths, signal);
        print(paint.bold("cdn-purge, with real git, a real cache and the real action, all on this machine"));
        print();
        print("What a repository needs: rules, which say what files make, in .github/cdn-purge.yml");
        showText(rules, print, paint);
        print("and a step behind the upload, with two lines of YAML:");
        showText(STEP, print, paint);
        await createRepositories(git, github, author);
        const first = await commitAndPush(git, author, github, before, "Open the bakery");
        const oldSite = build(await checkout(git, github, (0,external_node_path_namespaceObject.join)(folder, "workspace-of-the-first-deploy")));
        origin.deploy(oldSite);
        const oldPaths = [...oldSite.keys()].sort();
        await visit(oldPaths);
        const warm = await visit(oldPaths);
        print();
        print(`1. A site is live, and its cache is warm: ${story_count(warm, isHit)} of ${warm.length} objects are hits.`);
        const second = await commitAndPush(git, author, github, after, "Eggs are cheap, summer is over");
        const newSite = build(await checkout(git, github, workspace));
        origin.deploy(newSite);
        const push = { before: first, after: second };
        print();
        print("2. A commit is pushed and deployed:");
        for (const line of await changesOf(git, author, push))
            print(`   ${line}`);
        const between = await visit(oldPaths);
        print();
        print(`3. The origin is new, the edge is not: ${story_count(between, isStale)} of ${between.length} objects are stale.`);
        for (const { path } of between.filter(isStale))
            print(`   ${paint.red("stale")}  ${decodeURI(path)}`);
        // There is no GitHub here that could tell what was purged last; the push says what was there before.
        const inputs = { base: "event", "cloudfront-distribution": distribution, "github-token": "demo" };
        const temp = (0,external_node_path_namespaceObject.join)(folder, "temp");
        const common = { script, temp, endpoint: cloudfront.url, env, signal };
        const step = await runStep({ ...common, inputs, workspace, push });
        print();
        if (step.code !== 0) {
            print(`4. The action failed with exit code ${step.code}:`);
            print(logOf(step));
            return false;
        }
        const paths = JSON.parse(step.outputs.paths || "[]");
        const requests = cloudfront.invalidations.length;
        print(`4. The action runs (dist/index.js): ${step.outputs.status || "no status"}, ${paths.length} paths in ${requests} invalidation${requests === 1 ? "" : "s"}.`);
        for (const path of paths)
            print(`   ${paint.yellow("purge")}  ${path}`);
        const end = await visit([...new Set([...oldPaths, ...newSite.keys()])].sort());
        print();
        print(`5. Everything is fetched again: ${story_count(end, isStale)} of ${end.length} objects are stale.`);
        for (const one of end)
            print(`   ${lineOf(one, paint)}`);
        const untouched = new Set(between.filter((one) => !isStale(one)).map(({ path }) => path));
        const kept = story_count(end, (one) => untouched.has(one.path) && isHit(one));
        const well = story_count(between, isStale) > 0 && story_count(end, isStale) === 0 && kept === untouched.size && requests === 1;
        const result = `${story_count(between, isStale)} stale objects before, ${story_count(end, isStale)} after; ${kept} of ${warm.length} cached objects kept.`;
        print();
        print(paint.bold(well ? paint.green(result) : paint.red(result)));
        if (!well) {
            print(`The action promises one invalidation, nothing stale, and ${untouched.size} objects kept. Its log:`);
            print(logOf(step));
            return false;
        }
        print(`A purge of /* would have thrown these ${kept} away as well, and the origin would have served them again.`);
        const live = { git, github, author, origin, edge, distribution, commit: second, site: newSite };
        if (!(await tellBuilds(stage, live, common)))
            return false;
        print();
        print(`${paint.bold("Next")}, in the repository of your site: ${paint.bold("npx github:OWNER/cdn-purge init")}`);
        print(`It writes the rules and the workflow. From this clone: node ${(0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(script), "cli/index.js")} init`);
        return true;
    }
    finally {
        for (const server of [cloudfront, edge, origin])
            server.close();
    }
}
const STEP = `- uses: OWNER/cdn-purge@v0
  with:
    cloudfront-distribution: ${distribution}
`;
const isStale = ({ stale }) => stale;
const isHit = ({ hit }) => hit;
function story_count(looks, which) {
    return looks.filter(which).length;
}
function lineOf({ path, status, hit, stale }, paint) {
    const state = stale ? paint.red("stale") : hit ? paint.dim("kept ") : paint.green("fresh");
    const name = decodeURI(path);
    return status === 200 ? `${state}  ${name}` : `${state}  ${name} ${paint.dim(`(${status})`)}`;
}

;// CONCATENATED MODULE: ./build/demo/demo.js






const stop = new AbortController();
// npm and the terminal both pass Ctrl+C on, so that it may come twice.
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(name, () => stop.abort());
// Whoever reads may have seen enough: `npm start | head`.
process.stdout.on("error", () => stop.abort());
const folder = (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_namespaceObject.join)((0,external_node_fs_namespaceObject.realpathSync)((0,external_node_os_namespaceObject.tmpdir)()), "cdn-purge-demo-"));
// The last thing that happens, however the process ends by itself.
process.on("exit", () => (0,external_node_fs_namespaceObject.rmSync)(folder, { recursive: true, force: true, maxRetries: 5 }));
for (const name of ["home", "temp"])
    (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.join)(folder, name));
async function start() {
    try {
        const well = await tell({
            folder,
            script: (0,external_node_path_namespaceObject.join)(import.meta.dirname, "../index.js"),
            env: cleanEnvironment(process.env, folder),
            signal: stop.signal,
            print: (line = "") => process.stdout.write(`${line}\n`),
            paint: paintFor(process.stdout, process.env),
        });
        process.exitCode = well ? 0 : 1;
    }
    catch (error) {
        process.exitCode = stop.signal.aborted ? 130 : 1;
        if (!stop.signal.aborted)
            console.error(`The demo failed: ${error instanceof Error ? error.message : error}`);
    }
}
void start();

