#!/usr/bin/env node
var import_chunk_I3BUE43S = require("./chunk-I3BUE43S.js");
var import_chunk_3KCFMXM5 = require("./chunk-3KCFMXM5.js");
var import_chunk_JTEB5PN5 = require("./chunk-JTEB5PN5.js");
var import_chunk_IDAPPJSJ = require("./chunk-IDAPPJSJ.js");
var import_chunk_ZYY3EL7Y = require("./chunk-ZYY3EL7Y.js");
var import_chunk_QDYO4JOP = require("./chunk-QDYO4JOP.js");
var import_chunk_GWIXZXL4 = require("./chunk-GWIXZXL4.js");
var import_node_path = require("node:path");
var import_node_util = require("node:util");
var import_promises = require("node:fs/promises");
var import_node_path2 = require("node:path");
var package_default = {
  name: "cdn-purge",
  version: "0.1.0",
  private: true,
  description: "GitHub Action that purges from the CDN exactly what a deploy changed",
  license: "MIT",
  type: "module",
  engines: {
    node: ">=20"
  },
  bin: {
    "cdn-purge": "dist/cli.js"
  },
  scripts: {
    start: "node dist/demo.js",
    build: "node scripts/build.ts",
    check: "tsc",
    lint: "biome ci . && knip",
    format: "biome check --write .",
    test: "vitest run",
    readme: "node scripts/readme.ts",
    bench: "node bench/cover.ts",
    "bench:scale": "node bench/scale.ts",
    "bench:growth": "node bench/growth.ts",
    "bench:load": "node bench/load.ts",
    "bench:start": "node bench/start.ts",
    "bench:diff": "node bench/diff.ts",
    fuzz: "FUZZ=20 vitest run --config test/fuzz/vitest.config.ts",
    replay: "node test/replay/main.ts",
    "test:edge": "vitest run --config test/edge/vitest.config.ts",
    "test:recipes": "node test/recipes/main.ts"
  },
  devDependencies: {
    "@actions/github": "9.1.1",
    "@actions/languageservice": "0.3.61",
    "@biomejs/biome": "2.5.15",
    "@octokit/graphql-schema": "15.26.1",
    "@types/node": "24.19.2",
    "@types/picomatch": "4.0.3",
    "@types/semver": "7.8.0",
    ajv: "8.20.0",
    cloudflare: "7.3.0",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    graphql: "16.15.0",
    knip: "6.40.0",
    "node-24": "file:test/node",
    typescript: "7.0.2",
    vitest: "5.1.1",
    "vscode-languageserver-textdocument": "1.0.12"
  },
  dependencies: {
    "@actions/core": "3.0.1",
    "@aws-sdk/client-cloudfront": "3.1164.0",
    picomatch: "4.0.7",
    semver: "7.8.6",
    yaml: "2.9.1"
  }
};
var HELP = `Shows what a push would purge from the CDN. Reads the git repository that it is called in, asks no
server, needs no credential and sends nothing.

  cdn-purge plan [BASE [HEAD]] [options]   compare two commits
  cdn-purge plan --last N [HEAD] [options] replay the newest N commits, each as a push of its own

BASE and HEAD are what git takes for a commit: a branch, a tag, a SHA, HEAD~3. Without them it is HEAD and
its first parent. Only what is committed counts. --last follows first parents, as pushes to one branch do.

options
  -r, --rules FILE          the rules; - reads standard input. Default: .github/cdn-purge.yml of the work
                            tree, or of HEAD where there is none
      --cdn NAME            cloudfront (default), cloudflare or fastly
      --max-paths N         most patterns in one CloudFront invalidation, 1 to 3,000. Default: 60
      --directory-index F   the file that a path ending in / stands for. Default: index.html; "" for none
      --clean-urls          /a, /a/, /a/index.html and /a.html are one page
      --query-strings       the CDN caches by query string
      --json                everything as JSON: see docs/plan.md
  -h, --help
      --version

Colours: when standard output is a terminal. NO_COLOR=1 turns them off, FORCE_COLOR=1 on.

exit codes
  0  the plan was made, also one that purges nothing
  1  the rules or the repository cannot be used; standard error says why
  2  the command line cannot be used
`;
var LocalError = class extends Error {
  name = "LocalError";
};
var NO_NETWORK = { GIT_ALLOW_PROTOCOL: "none" };
async function openLocal(cwd, env) {
  const plain = { ...(0, import_chunk_I3BUE43S.plainEnvironment)(env), ...NO_NETWORK };
  const facts = ["--absolute-git-dir", "--is-inside-work-tree", "--is-shallow-repository"];
  const found = await (0, import_chunk_I3BUE43S.runGit)(cwd, plain, ["rev-parse", ...facts]);
  if (found.code !== 0) throw new LocalError(notThere(cwd, found.stderr));
  const [dir = "", inside, shallow] = lines(found.stdout);
  const top = inside === "true" ? withoutLineEnd((await (0, import_chunk_I3BUE43S.runGit)(cwd, plain, ["rev-parse", "--show-toplevel"])).stdout) : null;
  const withDir = { ...plain, GIT_DIR: dir };
  const run = (args, input, take) => (0, import_chunk_I3BUE43S.runGit)(dir, withDir, args, input, take);
  const read = async (args, input, take) => {
    const { code, stdout, stderr } = await run(args, input, take);
    if (code === 0) return stdout;
    const [first = "it said nothing"] = stderr.split("\n");
    throw new import_chunk_I3BUE43S.GitError(`git ${args[0]} failed: ${first}`);
  };
  const parents = async (commit, count2) => {
    const output = await read([
      ...["rev-list", "--first-parent", "--timestamp", "--parents", `--max-count=${count2}`],
      ...["--end-of-options", commit]
    ]);
    return lines(output).map((line) => line.split(" "));
  };
  return {
    ...(0, import_chunk_I3BUE43S.objectsOf)(read),
    top: top && (0, import_node_path.resolve)(top),
    shallow: shallow === "true",
    async resolve(name) {
      const { code, stdout } = await run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
      return code === 0 ? lines(stdout).at(-1) ?? null : null;
    },
    async line(head, count2) {
      const all = await parents(head, count2);
      return all.flatMap(
        ([time, commit, parent]) => commit && parent ? [{ commit, parent, time: Number(time) * 1e3 }] : []
      );
    },
    async parentOf(commit) {
      const [[, , parent] = []] = await parents(commit, 1);
      return parent ?? null;
    }
  };
}
function withMissing(local, tree, missing) {
  return {
    async blobs(oids) {
      const found = await presentBlobs(local, oids);
      const lost = oids.filter((oid) => !found.has(oid));
      if (lost.length > 0) missing([...tree.symlinks.values()].filter((oid) => lost.includes(oid)).length);
      return new Map(oids.map((oid) => [oid, found.get(oid) ?? Buffer.from("/")]));
    }
  };
}
async function presentBlobs(local, oids) {
  try {
    return await local.blobs(oids);
  } catch (error) {
    if (!(error instanceof import_chunk_I3BUE43S.UnreadableError)) throw error;
    if (oids.length <= 1) return /* @__PURE__ */ new Map();
    const middle = oids.length >> 1;
    const halves = [oids.slice(0, middle), oids.slice(middle)];
    const found = [];
    for (const half of halves) found.push(...await presentBlobs(local, half));
    return new Map(found);
  }
}
function notThere(cwd, stderr) {
  const [first = ""] = stderr.split("\n");
  if (/dubious ownership/.test(first)) {
    return `git does not trust the repository at ${cwd}, which belongs to another user. Tell it to: git config --global --add safe.directory ${cwd}`;
  }
  return `${cwd} is in no git repository (${first.replace(/^fatal: /, "") || "git said nothing"}). Go to one, or clone one.`;
}
function lines(output) {
  return output.toString("utf8").split("\n").filter(Boolean);
}
function withoutLineEnd(output) {
  return output.toString("utf8").replace(/\r?\n$/, "");
}
var site = ["https://www.example.com"];
var grammarOf = (cdn, maxPaths) => (0, import_chunk_I3BUE43S.entryOf)(cdn).grammar({ maxPaths, site });
var UsageError = class extends Error {
  name = "UsageError";
};
var MOST_COMMITS = 1e4;
var options = {
  rules: { type: "string", short: "r" },
  cdn: { type: "string", default: "cloudfront" },
  "max-paths": { type: "string", default: "60" },
  "directory-index": { type: "string", default: "index.html" },
  "clean-urls": { type: "boolean", default: false },
  "query-strings": { type: "boolean", default: false },
  last: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", default: false }
};
function parseCommand(args) {
  const { values, positionals } = parsed(args);
  if (values.help) return { kind: "help" };
  if (values.version) return { kind: "version" };
  const [command, ...names] = positionals;
  if (command !== "plan") {
    const given = command === void 0 ? "no command is given" : `${quoted(command)} is no command`;
    throw new UsageError(`${given}; there is one, plan: cdn-purge plan [BASE [HEAD]]`);
  }
  const plan2 = {
    rules: values.rules ?? null,
    cdn: cdnOf(values.cdn),
    maxPaths: integer("--max-paths", values["max-paths"], import_chunk_3KCFMXM5.MOST_PATHS),
    directoryIndex: indexOf(values["directory-index"]),
    cleanUrls: values["clean-urls"],
    queryStrings: values["query-strings"],
    json: values.json
  };
  if (plan2.rules === "") throw new UsageError("--rules is empty; give a file, or - for standard input");
  if (plan2.queryStrings && grammarOf(plan2.cdn, plan2.maxPaths).cut === "none")
    throw new UsageError(`--query-strings cannot be used with --cdn ${plan2.cdn}, which purges URL by URL; use tags`);
  return { ...plan2, ...whatOf(names, values.last) };
}
function whatOf(names, last) {
  if (names.includes("")) throw new UsageError("a commit's name is empty; leave it out or give one such as HEAD~3");
  const range = names.find((name) => name.includes(".."));
  if (range !== void 0) {
    const [base, head2] = range.split(/\.{2,3}/);
    throw new UsageError(`${quoted(range)} is a range; write two names: plan ${base || "HEAD"} ${head2 || "HEAD"}`);
  }
  if (last === void 0) {
    if (names.length > 2) throw new UsageError(`${names.length} commits are named; give BASE and HEAD at most`);
    const [base = null, head2 = "HEAD"] = names;
    return { kind: "plan", base, head: head2 };
  }
  if (names.length > 1) throw new UsageError("--last replays the commits before one HEAD; name no BASE beside it");
  const [head = "HEAD"] = names;
  return { kind: "replay", last: integer("--last", last, MOST_COMMITS), head };
}
function parsed(args) {
  try {
    return (0, import_node_util.parseArgs)({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    const { code, message } = cause;
    if (!code?.startsWith("ERR_PARSE_ARGS_")) throw cause;
    const [, unknown] = /^Unknown option '-?-?([^']*)'/.exec(message) ?? [];
    const meant = unknown === void 0 ? null : (0, import_chunk_I3BUE43S.nearest)(unknown, Object.keys(options), 2);
    const said = message.split("\n", 1)[0].replace(/\.+$/, "");
    throw new UsageError(meant ? `there is no option --${unknown}; did you mean --${meant}?` : said, { cause });
  }
}
function cdnOf(value) {
  if (Object.hasOwn(import_chunk_I3BUE43S.cdnTable, value)) return value;
  throw new UsageError(`--cdn is ${quoted(value)}; allowed are ${import_chunk_I3BUE43S.cdnNames.join(", ")}`);
}
function integer(option, value, most) {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= most) return number;
  throw new UsageError(`${option} is ${quoted(value)}; allowed is a whole number from 1 to ${(0, import_chunk_I3BUE43S.grouped)(most)}`);
}
function indexOf(value) {
  if ((0, import_chunk_I3BUE43S.isIndexName)(value)) return value;
  throw new UsageError(`--directory-index is ${quoted(value)}; give the name of a file, or "" to turn it off`);
}
function quoted(value) {
  return JSON.stringify(value);
}
var DEFAULT = ".github/cdn-purge.yml";
async function readLocalRules(given, local, head, { cwd, stdin }) {
  if (given === "-") return { text: (0, import_chunk_I3BUE43S.decodeRules)(await stdin(), "standard input"), source: "standard input" };
  const source = given ?? DEFAULT;
  const folder = given === null ? local.top : cwd;
  const bytes = folder && await bytesOf((0, import_node_path2.resolve)(folder, source)) || await bytesOfHead(local, head, source);
  if (bytes) return { text: (0, import_chunk_I3BUE43S.decodeRules)(bytes, source), source };
  throw new LocalError(
    given === null ? `there are no rules: ${DEFAULT} is neither in the work tree nor in ${head.slice(0, 7)}. Create it, for example with the line public/**: /$1, or give another file with --rules FILE` : `--rules names ${JSON.stringify(given)}, which is neither a file in ${cwd} nor in ${head.slice(0, 7)}`
  );
}
async function bytesOf(path) {
  try {
    return await (0, import_promises.readFile)(path);
  } catch (cause) {
    const { code, message } = cause;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new LocalError(`the rules cannot be read: ${message}`, { cause });
  }
}
async function bytesOfHead(local, head, source) {
  const path = import_node_path2.posix.normalize(source);
  if (path.startsWith("..") || path.startsWith("/")) return null;
  const oid = await local.fileId(head, path);
  return oid === null ? null : (await local.blobs([oid])).get(oid) ?? null;
}
async function mappingFor(options2, local, head, places) {
  const { text, source } = await readLocalRules(options2.rules, local, head, places);
  const rules = (0, import_chunk_I3BUE43S.parseRules)(text, source);
  return { rules, matcher: (0, import_chunk_I3BUE43S.compileRules)(rules), grammar: grammarOf(options2.cdn, options2.maxPaths), options: options2 };
}
async function commitOf(name, local) {
  const commit = await local.resolve(name);
  if (commit) return commit;
  const fix = local.shallow ? "; this clone is shallow, git fetch --unshallow brings the rest" : "";
  throw new LocalError(
    name === "HEAD" ? "this repository has no commit yet; make one first" : `${JSON.stringify(name)} names no commit of this repository${fix}`
  );
}
function changesOf(listed, tree, { matcher }, local, missing) {
  const links = (0, import_chunk_I3BUE43S.linksOf)(tree, (path) => (0, import_chunk_I3BUE43S.isMatched)(matcher, path), withMissing(local, tree, missing));
  return (0, import_chunk_I3BUE43S.changesFrom)(listed, tree, links);
}
function everyFile(tree) {
  return tree.paths.map((path) => ({
    path,
    status: "added",
    below: tree.symlinks.has(path) || tree.submodules.has(path)
  }));
}
function liveOf(tree, { matcher, grammar, options: options2 }) {
  return (0, import_chunk_I3BUE43S.liveUrls)(tree, matcher, grammar, options2);
}
function pushOf(changes, live, { matcher, grammar, options: options2 }) {
  const files = (0, import_chunk_I3BUE43S.mapChanges)(changes, matcher, grammar, options2);
  const targets = files.flatMap(({ matches }) => matches.flatMap((match) => match.targets));
  if (targets.length === 0)
    return { files, plan: { patterns: [], changed: 0, evicted: 0, unchanged: 0, widened: null } };
  return { files, plan: (0, import_chunk_I3BUE43S.planOf)(targets, live(), grammar, (0, import_chunk_I3BUE43S.isComplete)(files)) };
}
async function plan(command, local, places) {
  const head = { name: command.head, sha: await commitOf(command.head, local) };
  const base = await baseOf(command, head, local);
  const mapping = await mappingFor(command, local, head.sha, places);
  const tree = await local.tree(head.sha);
  const notices = [];
  const listed = base === null ? everyFile(tree) : (await local.diffs([base.sha], head.sha)).flat();
  const changes = await changesOf(listed, tree, mapping, local, (count2) => notices.push(missingNotice(count2)));
  const live = liveOf(tree, mapping);
  const { files, plan: plan2 } = pushOf(changes, () => live.urls, mapping);
  return {
    version: 1,
    kind: "plan",
    base,
    head,
    rules: mapping.rules.source,
    cdn: command.cdn,
    files: files.map(fileReport),
    ...plan2,
    unused: (0, import_chunk_I3BUE43S.unusedRules)(mapping.rules, live.used, tree.paths).map(({ rule, meant }) => ({
      glob: rule.glob,
      line: rule.line,
      meant
    })),
    notices
  };
}
async function baseOf(command, head, local) {
  if (command.base !== null) return { name: command.base, sha: await commitOf(command.base, local) };
  const sha = await local.parentOf(head.sha);
  if (sha === null && local.shallow)
    throw new LocalError(
      `this clone is shallow and lacks the parent of ${head.name}; git fetch --deepen=1 brings it, or name a BASE`
    );
  return sha === null ? null : { name: `${head.name}^`, sha };
}
function missingNotice(count2) {
  return `This partial clone lacks the targets of ${count2} symlink${count2 === 1 ? "" : "s"}, so what changed behind them is not seen here; the action does see it.`;
}
function fileReport({ change, kind, matches }) {
  return {
    path: change.path,
    status: change.status,
    kind,
    rules: matches.map(({ rule, targets }) => ({
      glob: rule.glob,
      line: rule.line,
      targets: [...new Set(targets.map(patternOf))]
    }))
  };
}
function patternOf(target) {
  if (target.kind === "tag") return `tag:${target.tag}`;
  return target.kind === "path" ? target.path : `${target.prefix}*`;
}
var AT_ONCE = 100;
var MOST_UNMATCHED = 1e3;
async function replay(command, local, places) {
  const head = { name: command.head, sha: await commitOf(command.head, local) };
  const mapping = await mappingFor(command, local, head.sha, places);
  const commits = await local.line(head.sha, command.last);
  if (commits.length === 0) {
    const fix = local.shallow ? "this clone is shallow; git fetch --unshallow brings the rest" : "there is nothing to compare";
    throw new LocalError(`no commit before ${head.name} is here: ${fix}`);
  }
  const notices = /* @__PURE__ */ new Set();
  if (commits.length < command.last && local.shallow)
    notices.add(
      `This clone is shallow: it holds ${commits.length} of the ${command.last} commits. git fetch --unshallow brings the rest.`
    );
  const pushes = [];
  const tally = tallyOf();
  const urlsOf = rememberedUrls(mapping);
  const newest = await local.tree(head.sha);
  let tree = newest;
  for (let at = 0; at < commits.length; at += AT_ONCE) {
    const page = commits.slice(at, at + AT_ONCE);
    const steps = await local.steps(page);
    for (const [index, commit] of page.entries()) {
      const differences = steps[index];
      const listed = differences.flatMap((difference) => (0, import_chunk_I3BUE43S.changeOf)(difference) ?? []);
      const changes = await changesOf(listed, tree, mapping, local, (count2) => notices.add(missingNotice(count2)));
      const { paths } = tree;
      const push = pushOf(changes, () => paths.flatMap(urlsOf), mapping);
      tally.add(push);
      pushes.push(pushReport(commit, push));
      tree = (0, import_chunk_I3BUE43S.treeBefore)(tree, differences);
    }
  }
  return { ...summary(command, head, mapping, newest, pushes, tally), notices: [...notices] };
}
function rememberedUrls(mapping) {
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const urls = known.get(path) ?? liveOf({ paths: [path], symlinks: /* @__PURE__ */ new Map(), submodules: /* @__PURE__ */ new Set() }, mapping).urls;
    known.set(path, urls);
    return urls;
  };
}
function pushReport({ commit, time }, { files, plan: plan2 }) {
  return {
    sha: commit,
    date: new Date(time).toISOString(),
    files: files.length,
    unmatched: files.filter(({ kind }) => kind === "unmatched").length,
    patterns: plan2.patterns.length,
    evicted: plan2.evicted,
    unchanged: plan2.unchanged,
    everything: plan2.patterns.includes("/*")
  };
}
function tallyOf() {
  const used = /* @__PURE__ */ new Set();
  const unmatched = /* @__PURE__ */ new Map();
  return {
    add({ files }) {
      for (const { change, kind, matches } of files) {
        if (kind === "unmatched") unmatched.set(change.path, (unmatched.get(change.path) ?? 0) + 1);
        for (const { rule } of matches) used.add(rule);
      }
    },
    used,
    unmatched
  };
}
function summary({ cdn }, head, mapping, tree, pushes, { used, unmatched }) {
  const inHead = liveOf(tree, mapping).used;
  const meant = new Map((0, import_chunk_I3BUE43S.unusedRules)(mapping.rules, inHead, tree.paths).map((unused) => [unused.rule, unused.meant]));
  const idle = mapping.rules.rules.filter((rule) => !used.has(rule));
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  const counts = pushes.map(({ patterns }) => patterns);
  return {
    version: 1,
    kind: "replay",
    head,
    rules: mapping.rules.source,
    cdn,
    pushes,
    patterns: {
      median: quantile(counts, 0.5),
      p95: quantile(counts, 0.95),
      max: Math.max(...counts),
      total: sum(counts)
    },
    months: monthsOf(pushes),
    evicted: {
      plans: sum(pushes.map(({ evicted }) => evicted)),
      everything: sum(pushes.map(({ unchanged }) => unchanged))
    },
    unmatched: [...unmatched].map(([path, count2]) => ({ path, pushes: count2 })).sort((a, b) => b.pushes - a.pushes || (a.path < b.path ? -1 : 1)).slice(0, MOST_UNMATCHED),
    unmatchedCount: unmatched.size,
    idle: idle.map((rule) => ({
      glob: rule.glob,
      line: rule.line,
      meant: meant.get(rule) ?? null,
      inHead: inHead.has(rule)
    }))
  };
}
function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
function monthsOf(pushes) {
  const months = /* @__PURE__ */ new Map();
  for (const { date, patterns } of pushes) {
    const month = date.slice(0, 7);
    const before = months.get(month) ?? { pushes: 0, patterns: 0 };
    months.set(month, { pushes: before.pushes + 1, patterns: before.patterns + patterns });
  }
  return [...months].map(([month, counts]) => ({ month, ...counts })).sort((a, b) => a.month < b.month ? -1 : 1);
}
var MOST_LINES = 100;
function showPlan(report, paint) {
  const { base, head, rules, files, patterns, widened, unused, notices, cdn } = report;
  const from = base === null ? `nothing (${(0, import_chunk_I3BUE43S.visible)(head.name)} has no parent)` : named(base);
  return [
    `${paint.bold(`${from} \u2192 ${named(head)}`)}, rules of ${(0, import_chunk_I3BUE43S.visible)(rules)}`,
    "",
    paint.bold((0, import_chunk_I3BUE43S.count)(files.length, "changed file")),
    ...groupsOf(files).flatMap(({ title, lines: lines2 }) => [
      `  ${title.replace(/^.*(?= \(line)/, (glob) => paint.bold(glob))}`,
      ...bounded(lines2, (line) => `    ${coloured(line, paint)}`, "    ")
    ]),
    "",
    ...patterns.length === 0 ? [paint.bold("Nothing to purge.")] : [
      paint.bold(`${(0, import_chunk_I3BUE43S.count)(patterns.length, "pattern")} for ${cdn}`),
      ...bounded(patterns, (pattern) => `  ${paint.cyan((0, import_chunk_I3BUE43S.visible)(pattern))}`, "  "),
      ...widened === null ? [] : [`  ${paint.dim((0, import_chunk_I3BUE43S.visible)(widened))}`],
      "",
      costOf(report)
    ],
    ...unusedLines(unused, rules, head, paint),
    ...notices.map((notice) => `
${paint.yellow((0, import_chunk_I3BUE43S.visible)(notice))}`),
    ""
  ].join("\n");
}
function named({ name, sha }) {
  return sha.startsWith(name) ? sha.slice(0, 7) : `${(0, import_chunk_I3BUE43S.visible)(name)} (${sha.slice(0, 7)})`;
}
function bounded(items, lineOf, indent) {
  const rest = items.length - MOST_LINES;
  const lines2 = items.slice(0, MOST_LINES).map(lineOf);
  return rest > 0 ? [...lines2, `${indent}\u2026 and ${(0, import_chunk_I3BUE43S.grouped)(rest)} more: --json has all`] : lines2;
}
function meantText({ meant }) {
  return meant === null ? "" : `; did you mean ${(0, import_chunk_I3BUE43S.visible)(meant)}?`;
}
function groupsOf(files) {
  const rules = /* @__PURE__ */ new Map();
  for (const file of files) {
    for (const { glob, line, targets } of file.rules) {
      const group = rules.get(glob) ?? { line, title: `${(0, import_chunk_I3BUE43S.visible)(glob)} (line ${line})`, lines: [] };
      group.lines.push({ file, targets });
      rules.set(glob, group);
    }
  }
  const of = (kind) => files.filter((file) => file.kind === kind);
  const rest = [
    { title: "no rule", lines: of("unmatched").map((file) => ({ file, targets: null })) },
    { title: "ignored", lines: of("ignored").map((file) => ({ file, targets: null })) }
  ];
  return [...[...rules.values()].sort((a, b) => a.line - b.line), ...rest.filter(({ lines: lines2 }) => lines2.length > 0)];
}
function coloured({ file: { status, path }, targets }, paint) {
  const mark = { added: paint.green("A"), changed: paint.yellow("M"), deleted: paint.red("D") }[status];
  if (targets === null) return `${mark} ${(0, import_chunk_I3BUE43S.visible)(path)}`;
  return `${mark} ${(0, import_chunk_I3BUE43S.visible)(path)} ${paint.dim(`\u2192 ${targets.map(import_chunk_I3BUE43S.visible).join(" ") || "nothing"}`)}`;
}
function costOf({ patterns, evicted, unchanged, cdn }) {
  const paths = (0, import_chunk_I3BUE43S.count)(patterns.length, "path");
  const cost = cdn === "cloudfront" ? `It costs ${paths} of the ${(0, import_chunk_I3BUE43S.grouped)(import_chunk_3KCFMXM5.FREE_PATHS)} a month that are free. ` : "";
  const known = `${(0, import_chunk_I3BUE43S.grouped)(unchanged)} unchanged URLs that are known`;
  if (patterns.includes("/*")) return `${cost}It evicts all ${known}.`;
  return `${cost}It evicts ${(0, import_chunk_I3BUE43S.grouped)(evicted)} of the ${known}; /* would evict them all.`;
}
function unusedLines(unused, rules, head, paint) {
  if (unused.length === 0) return [];
  const line = (one) => `  ${(0, import_chunk_I3BUE43S.visible)(rules)}:${one.line}: ${(0, import_chunk_I3BUE43S.visible)(one.glob)}${meantText(one)}`;
  return ["", paint.yellow(`Rules that match no file of ${(0, import_chunk_I3BUE43S.visible)(head.name)}`), ...bounded(unused, line, "  ")];
}
var MOST_FILES = 10;
var MOST_MONTHS = 12;
var BAR_WIDTH = 30;
function showReplay(report, paint) {
  const { pushes, patterns, evicted, notices, head, rules, cdn } = report;
  const [newest, oldest] = [pushes[0], pushes.at(-1)];
  const row = (title, text) => `  ${title.padEnd(10)}${text}`;
  const largest = pushes.find((push) => push.patterns === patterns.max);
  const most = patterns.max > 0 ? ` ${paint.dim(`(${nameOf(largest)})`)}` : "";
  return [
    `${paint.bold(`${(0, import_chunk_I3BUE43S.count)(pushes.length, "commit")} up to ${named(head)}`)}, ${day(oldest)} to ${day(newest)}, each taken for a push; rules of ${(0, import_chunk_I3BUE43S.visible)(rules)}`,
    "",
    row(
      "a push",
      `median ${(0, import_chunk_I3BUE43S.grouped)(patterns.median)}, p95 ${(0, import_chunk_I3BUE43S.grouped)(patterns.p95)}, max ${(0, import_chunk_I3BUE43S.grouped)(patterns.max)} ${unitOf(cdn)}${most}`
    ),
    row("pushes", kindsOf(pushes)),
    row(
      "evicted",
      `${(0, import_chunk_I3BUE43S.grouped)(evicted.plans)} unchanged URLs in all; /* each time would evict ${(0, import_chunk_I3BUE43S.grouped)(evicted.everything)}${shareOf(evicted)}`
    ),
    ...cdn === "cloudfront" ? monthLines(report, row, paint) : [],
    ...unmatchedLines(report, paint),
    ...idleLines(report, paint),
    ...notices.map((notice) => `
${paint.yellow((0, import_chunk_I3BUE43S.visible)(notice))}`),
    ""
  ].join("\n");
}
function kindsOf(pushes) {
  const purging = pushes.filter(({ patterns }) => patterns > 0).length;
  const everything = pushes.filter((push) => push.everything).length;
  return `${(0, import_chunk_I3BUE43S.grouped)(purging)} purge something (${(0, import_chunk_I3BUE43S.grouped)(everything)} of them /*), ${(0, import_chunk_I3BUE43S.grouped)(pushes.length - purging)} nothing`;
}
function monthLines({ months }, row, paint) {
  const free = months.filter(({ patterns }) => patterns <= import_chunk_3KCFMXM5.FREE_PATHS).length;
  const shown = months.slice(-MOST_MONTHS);
  const scale = Math.max(import_chunk_3KCFMXM5.FREE_PATHS, ...shown.map(({ patterns }) => patterns)) / BAR_WIDTH;
  const width = (0, import_chunk_I3BUE43S.grouped)(Math.max(...shown.map(({ patterns }) => patterns))).length;
  return [
    row(
      "months",
      `${free} of ${months.length} within the ${(0, import_chunk_I3BUE43S.grouped)(import_chunk_3KCFMXM5.FREE_PATHS)} paths that are free, by the dates of the commits`
    ),
    ...shown.map(({ month, patterns }) => {
      const bar = "\u2588".repeat(Math.ceil(patterns / scale));
      const colour = patterns <= import_chunk_3KCFMXM5.FREE_PATHS ? paint.green : paint.red;
      return row("", `${month}  ${(0, import_chunk_I3BUE43S.grouped)(patterns).padStart(width)}  ${colour(bar)}`.trimEnd());
    })
  ];
}
function unmatchedLines({ unmatched, unmatchedCount, pushes }, paint) {
  if (unmatchedCount === 0) return [];
  const shown = unmatched.slice(0, MOST_FILES);
  const width = (0, import_chunk_I3BUE43S.grouped)(shown[0].pushes).length;
  const rest = unmatchedCount - shown.length;
  return [
    "",
    paint.bold(`${(0, import_chunk_I3BUE43S.count)(unmatchedCount, "changed file")} that no rule matches, by pushes of ${(0, import_chunk_I3BUE43S.grouped)(pushes.length)}`),
    ...shown.map((file) => `  ${(0, import_chunk_I3BUE43S.grouped)(file.pushes).padStart(width)}  ${(0, import_chunk_I3BUE43S.visible)(file.path)}`),
    ...rest > 0 ? [
      `  \u2026 and ${(0, import_chunk_I3BUE43S.grouped)(rest)} more: --json has ${unmatchedCount > unmatched.length ? "the first" : "all"} ${(0, import_chunk_I3BUE43S.grouped)(unmatched.length)}`
    ] : []
  ];
}
function idleLines({ idle, rules, head }, paint) {
  if (idle.length === 0) return [];
  const why = (rule) => rule.inHead ? "its files did not change" : `matches no file of ${(0, import_chunk_I3BUE43S.visible)(head.name)} either${meantText(rule)}`;
  return [
    "",
    paint.yellow("Rules that took no changed file"),
    ...idle.map((rule) => `  ${(0, import_chunk_I3BUE43S.visible)(rules)}:${rule.line}: ${(0, import_chunk_I3BUE43S.visible)(rule.glob)}: ${why(rule)}`)
  ];
}
function shareOf({ plans, everything }) {
  return everything === 0 ? "" : ` (${(100 * plans / everything).toFixed(1)} % of that)`;
}
function unitOf(cdn) {
  return cdn === "cloudfront" ? "paths" : "patterns";
}
function nameOf({ sha, date }) {
  return `${sha.slice(0, 7)}, ${date.slice(0, 10)}`;
}
function day({ date }) {
  return date.slice(0, 10);
}
async function answer(command, places) {
  if (command.kind === "help") return HELP;
  if (command.kind === "version") return `${package_default.version}
`;
  const local = await openLocal(places.cwd, process.env);
  const paint = (0, import_chunk_QDYO4JOP.paintFor)(process.stdout, process.env);
  if (command.kind === "plan") {
    const report2 = await plan(command, local, places);
    return command.json ? `${JSON.stringify(report2, null, 2)}
` : showPlan(report2, paint);
  }
  const report = await replay(command, local, places);
  return command.json ? `${JSON.stringify(report, null, 2)}
` : showReplay(report, paint);
}
async function readStdin() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
async function start() {
  try {
    process.stdout.write(await answer(parseCommand(process.argv.slice(2)), { cwd: process.cwd(), stdin: readStdin }));
  } catch (error) {
    const usage = error instanceof UsageError;
    const message = (0, import_chunk_I3BUE43S.visible)(error instanceof Error ? error.message : String(error));
    process.stderr.write(`cdn-purge: ${message}${usage ? " (see cdn-purge --help)" : ""}
`);
    process.exitCode = usage ? 2 : 1;
  }
}
void start();
