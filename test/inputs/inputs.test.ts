import { execFileSync } from "node:child_process";
import { mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkTokens } from "../../src/inputs/cdns.ts";
import { type Inputs, parseInputs } from "../../src/inputs/inputs.ts";
import { InputError } from "../../src/inputs/read.ts";
import { PLAN_VERSION, PlanError } from "../../src/plan/document.ts";

const workspace = mkdtempSync(join(tmpdir(), "cdn-purge-inputs-"));
const temp = mkdtempSync(join(tmpdir(), "cdn-purge-temp-"));
afterAll(() => Promise.all([workspace, temp].map((folder) => rm(folder, { recursive: true }))));

/** What the runner gives for a step that sets nothing: the defaults of action.yml. */
const defaults: Readonly<Record<string, string>> = {
  rules: ".github/cdn-purge.yml",
  base: "auto",
  paths: "auto",
  "directory-index": "auto",
  soft: "false",
  "when-unknown": "purge-all",
  "wait-minutes": "0",
  verify: "false",
  "dry-run": "auto",
  "github-token": "ghs_token",
};

const parse = (inputs: Readonly<Record<string, string>> = {}) =>
  parseInputs((name) => ({ ...defaults, ...inputs })[name] ?? "", { workspace, temp });

const parsed: Inputs = {
  rules: ".github/cdn-purge.yml",
  base: { kind: "auto" },
  head: null,
  changedFiles: null,
  paths: null,
  environments: [],
  plan: null,
  targets: { cloudfront: [], cloudflare: [], fastly: [] },
  hosts: new Map(),
  tokens: { cloudfront: "", cloudflare: "", fastly: "" },
  options: {},
  soft: false,
  whenUnknown: "purge-all",
  waitMinutes: 0,
  verify: false,
  dryRun: "auto",
  comment: false,
  token: "ghs_token",
};

const none = { cloudfront: [], cloudflare: [], fastly: [] };
const noTokens = { cloudfront: "", cloudflare: "", fastly: "" };
const zone = "023e105f4ecef8ad9ca31a8372d0c353";
const service = "SU1Z0isxPaozGVKXdv0eY";
const site = "https://www.example.com";

const sha = "0123456789abcdef0123456789abcdef01234567";
const plan = {
  version: PLAN_VERSION,
  head: sha,
  workspaceCommit: null,
  base: "auto",
  options: { directoryIndex: "", cleanUrls: false, queryStrings: false, maxPaths: 1, site: [] },
  cdns: [],
};
writeFileSync(join(workspace, "lines.txt"), "a.css\r\nd/b.css\n");
writeFileSync(join(temp, "lines.txt"), "a.css\nd/b.css\n");
symlinkSync("/etc/passwd", join(workspace, "passwd"));
writeFileSync(join(workspace, "list.json"), '\uFEFF ["a\\nb", "\\udce9"]\n');
writeFileSync(join(workspace, "empty.txt"), "\n");
writeFileSync(join(workspace, "latin1.txt"), Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x0a));
writeFileSync(join(workspace, "plan.json"), JSON.stringify(plan));

test("a step that sets nothing", () => {
  expect(parse()).toEqual(parsed);
});

test.each<[Record<string, string>, Partial<Inputs>]>([
  [{ rules: "public/**: /$1\n" }, { rules: "public/**: /$1\n" }],
  [{ base: "" }, { base: { kind: "auto" } }],
  [{ base: " event\n" }, { base: { kind: "event" } }],
  [{ base: "none" }, { base: { kind: "none" } }],
  [{ base: sha }, { base: { kind: "sha", sha } }],
  [{ base: `${sha}${sha.slice(0, 24)}` }, { base: { kind: "sha", sha: `${sha}${sha.slice(0, 24)}` } }],
  [{ base: "v1.2.3" }, { base: { kind: "name", name: "v1.2.3" } }],
  [{ base: "refs/tags/v1.2.3" }, { base: { kind: "ref", ref: "refs/tags/v1.2.3" } }],
  [{ base: "AUTO" }, { base: { kind: "name", name: "AUTO" } }],
  [{ head: "feature/é-1" }, { head: { kind: "name", name: "feature/é-1" } }],
  [{ head: sha.slice(0, 12) }, { head: { kind: "name", name: sha.slice(0, 12) } }],
  [{ head: "auto" }, { head: { kind: "name", name: "auto" } }],
  [{ "changed-files": " \n" }, { changedFiles: null }],
  [{ "build-dir": " dist/site \n" }, { options: { buildDir: "dist/site" } }],
  [
    { "build-dir": "dist", base: "none" },
    { options: { buildDir: "dist" }, base: { kind: "none" } },
  ],
  [{ "changed-files": "[]" }, { changedFiles: [] as never }],
  [{ "changed-files": '["a b", "c\\nd", "é"]' }, { changedFiles: ["a b", "c\nd", "é"] as never }],
  [{ "changed-files": '["caf\\udce9", "caf\uFFFD"]' }, { changedFiles: ["caf\uDCE9", "caf\uDFFF"] as never }],
  [{ "changed-files": "a.css\n\n./d/b.css\r\nc d.css\n" }, { changedFiles: ["a.css", "d/b.css", "c d.css"] as never }],
  [{ "changed-files": "@lines.txt" }, { changedFiles: ["a.css", "d/b.css"] as never }],
  [{ "changed-files": " @list.json " }, { changedFiles: ["a\nb", "\uDCE9"] as never }],
  [{ "changed-files": "@empty.txt" }, { changedFiles: [] as never }],
  [{ "changed-files": "@latin1.txt" }, { changedFiles: ["caf\uDFFF"] as never }],
  [{ "changed-files": `@${join(workspace, "lines.txt")}` }, { changedFiles: ["a.css", "d/b.css"] as never }],
  [{ environment: " Production – site, eu \r\n\nlive\n" }, { environments: ["Production – site, eu", "live"] }],
  [{ "changed-files": `@${join(temp, "lines.txt")}` }, { changedFiles: ["a.css", "d/b.css"] as never }],
  [{ "changed-files": "[slug].js\na.css\n" }, { changedFiles: ["[slug].js", "a.css"] as never }],
  [{ "changed-files": "[[...slug]].js" }, { changedFiles: ["[[...slug]].js"] as never }],
  [{ "changed-files": "[1]/a.js" }, { changedFiles: ["[1]/a.js"] as never }],
  [{ "changed-files": "@types/a.ts\n@b\n" }, { changedFiles: ["@types/a.ts", "@b"] as never }],
  [{ "changed-files": '["@a.ts"]' }, { changedFiles: ["@a.ts"] as never }],
  [{ "changed-files": "./@a.ts" }, { changedFiles: ["@a.ts"] as never }],
  [{ "changed-files": "a.css \n b\n  \n" }, { changedFiles: ["a.css ", " b"] as never }],
  [{ "changed-files": "docs/v1.0 notes, final.md" }, { changedFiles: ["docs/v1.0 notes, final.md"] as never }],
  [{ "changed-files": '["a.css b.css"]' }, { changedFiles: ["a.css b.css"] as never }],
  [{ "changed-files": "a.css " }, { changedFiles: ["a.css "] as never }],
  [{ "changed-files": '["a\\\\b", "\\"c\\""]' }, { changedFiles: ["a\\b", '"c"'] as never }],
  [{ "changed-files": "it's.css\na, b.css" }, { changedFiles: ["it's.css", "a, b.css"] as never }],
  [{ plan: JSON.stringify(plan) }, { plan: plan as never }],
  [{ plan: "plan.json" }, { plan: plan as never }],
  [{ "cloudfront-distribution": "E2QWRUHEXAMPLE" }, { targets: { ...none, cloudfront: ["E2QWRUHEXAMPLE"] } }],
  [
    {
      "cloudfront-distribution":
        " E2QWRUHEXAMPLE, EDFDVBD632BHDS5\n\ndt_2wjDZi3hD1ivOXf6rpZJOSNE1AB\r\nE2QWRUHEXAMPLE,\n",
    },
    { targets: { ...none, cloudfront: ["E2QWRUHEXAMPLE", "EDFDVBD632BHDS5", "dt_2wjDZi3hD1ivOXf6rpZJOSNE1AB"] } },
  ],
  [
    { site: "https://www.example.com\nhttps://example.com/" },
    { options: { site: ["https://www.example.com", "https://example.com"] } },
  ],
  [
    { site: "https://WWW.Example.com:8443, http://localhost:8080, http://127.0.0.1, http://[::1]:1" },
    {
      options: {
        site: ["https://www.example.com:8443", "http://localhost:8080", "http://127.0.0.1", "http://[::1]:1"],
      },
    },
  ],
  [{ "max-paths": "1" }, { options: { maxPaths: 1 } }],
  [{ "max-paths": " 3000 " }, { options: { maxPaths: 3_000 } }],
  [{ "directory-index": "default.htm" }, { options: { directoryIndex: "default.htm" } }],
  [{ "directory-index": "" }, { options: { directoryIndex: "" } }],
  [{ "clean-urls": "True", "query-strings": "TRUE" }, { options: { cleanUrls: true, queryStrings: true } }],
  [{ "clean-urls": "", "query-strings": "False" }, { options: { queryStrings: false } }],
  [{ "when-unknown": "fail" }, { whenUnknown: "fail" }],
  [{ "when-unknown": "skip" }, { whenUnknown: "skip" }],
  [{ "wait-minutes": "360" }, { waitMinutes: 360 }],
  [
    { verify: "true", site: "https://www.example.com" },
    { verify: true, options: { site: ["https://www.example.com"] } },
  ],
  [{ "dry-run": "true" }, { dryRun: true }],
  [{ "dry-run": "false" }, { dryRun: false }],
  [{ "dry-run": "" }, { dryRun: "auto" }],
  [{ comment: "true" }, { comment: true }],
  [{ "dry-run": "Auto" }, { dryRun: "auto" }],
  [{ "github-token": "" }, { token: "" }],
  [{ verify: "false", soft: "False" }, {}],
  [{ soft: "true" }, { soft: true }],
  [
    { "cloudflare-zone": zone, "cloudflare-api-token": " t0ken\n", site },
    {
      targets: { ...none, cloudflare: [zone] },
      tokens: { ...noTokens, cloudflare: "t0ken" },
      options: { site: [site] },
    },
  ],
  [
    { "fastly-service": service, "fastly-api-token": "t0ken", site },
    { targets: { ...none, fastly: [service] }, tokens: { ...noTokens, fastly: "t0ken" }, options: { site: [site] } },
  ],
  [
    { verify: "true", site: "https://www.example.com" },
    { verify: true, options: { site: ["https://www.example.com"] } },
  ],
])("%j", (inputs, rest) => {
  expect(parse(inputs)).toEqual({ ...parsed, ...rest });
});

const badName = (input: string, value: string) =>
  `\`${input}\` is ${JSON.stringify(value)}, which is no name that git allows. Give a full SHA, a tag such as \`v1.2.3\` or a branch such as \`main\`.`;
const badPath = (name: string) =>
  `\`changed-files\` has ${JSON.stringify(name)}. Paths are those of the repository, from its root and without a leading slash, such as \`public/a.css\`.`;
const outside = (file: string) =>
  `\`changed-files\` names the file ${JSON.stringify(file)}, which is neither below the workspace nor below RUNNER_TEMP. If it is a changed file whose name starts with @, give a JSON array: ["@${file}"].`;
const status = (line: string) =>
  `\`changed-files\` has ${JSON.stringify(line)}, a line of \`git diff --name-status\`. Take \`git diff --name-only\`, or leave \`changed-files\` out: this action compares by itself.`;
const inQuotes = (line: string) =>
  `\`changed-files\` has ${JSON.stringify(line)}: that is in quotes, as for a shell or a table. Give one path a line, or a JSON array: dorny/paths-filter gives one with \`list-files: json\`, tj-actions/changed-files with \`json: true\` and \`escape_json: false\`.`;
const backslash = (line: string) =>
  `\`changed-files\` has ${JSON.stringify(line)}: that has a backslash, as names escaped for a shell and names from Windows have. Give one path a line, or a JSON array of names as they are: dorny/paths-filter does with \`list-files: json\`, tj-actions/changed-files with \`safe_output: false\` and \`use_posix_path_separator: true\`. A name that holds a backslash itself can stand in a JSON array.`;
const separated = (line: string, what: string) =>
  `\`changed-files\` has ${JSON.stringify(line)}: that is a list separated by ${what}. Give one path a line, or a JSON array: tj-actions/changed-files gives one with \`json: true\` and \`escape_json: false\`, dorny/paths-filter with \`list-files: json\`, jitterbit/get-changed-files with \`format: json\`. If it is one name, give it in a JSON array.`;
const badSite = (value: string) =>
  `\`site\` has ${JSON.stringify(value)}. Give origins without a path, such as https://www.example.com, one a line.`;
const badId = (id: string) =>
  `\`cloudfront-distribution\` has ${JSON.stringify(id)}: distribution ids (\`E\` and capital letters and digits) and distribution tenant ids (\`dt_…\`) are allowed; domain names, ARNs and aliases are not. An example is \`E2QWRUHEXAMPLE\`.`;
test.each<[Record<string, string>, string]>([
  [{ rules: " " }, "`rules` is empty: leave it out or give a value such as `.github/cdn-purge.yml`."],
  [{ base: "--upload-pack=x" }, badName("base", "--upload-pack=x")],
  [{ base: "main..dev" }, badName("base", "main..dev")],
  [{ base: "HEAD~1" }, badName("base", "HEAD~1")],
  [{ base: "HEAD^" }, badName("base", "HEAD^")],
  [{ base: "main:file" }, badName("base", "main:file")],
  [{ base: "a b" }, badName("base", "a b")],
  [{ base: "a\nb" }, badName("base", "a\nb")],
  [{ base: "feature/*" }, badName("base", "feature/*")],
  [{ base: "main@{1}" }, badName("base", "main@{1}")],
  [{ base: "@" }, badName("base", "@")],
  [{ head: "refs/heads/" }, badName("head", "refs/heads/")],
  [{ head: "refs/heads/a.lock" }, badName("head", "refs/heads/a.lock")],
  [{ head: "/main" }, badName("head", "/main")],
  [
    { head: "x".repeat(300).concat("~") },
    `\`head\` is ${JSON.stringify(`${"x".repeat(200)}…`)}, which is no name that git allows. Give a full SHA, a tag such as \`v1.2.3\` or a branch such as \`main\`.`,
  ],
  [{ "changed-files": "@/etc/passwd" }, outside("/etc/passwd")],
  [{ "changed-files": "@../passwd" }, outside("../passwd")],
  [{ "changed-files": "@passwd" }, outside("passwd")],
  [{ "changed-files": "M\tpublic/a.css" }, status("M\tpublic/a.css")],
  [{ "changed-files": "public/b.css\nR100\ta.css\tpublic/a.css" }, status("R100\ta.css\tpublic/a.css")],
  [{ "changed-files": "'public/a b.css' public/c.css" }, inQuotes("'public/a b.css' public/c.css")],
  [{ "changed-files": "'public/a b.css'" }, inQuotes("'public/a b.css'")],
  [{ "changed-files": '"public/a b.css","c.css"' }, inQuotes('"public/a b.css","c.css"')],
  [{ "changed-files": "public/a.css public/b.css" }, separated("public/a.css public/b.css", "spaces")],
  [{ "changed-files": "public/a.css,b.html\n" }, separated("public/a.css,b.html", "commas")],
  [{ "changed-files": "public/a\\ b.css" }, backslash("public/a\\ b.css")],
  [{ "changed-files": "public/\\(app\\)/a.css\nb.css" }, backslash("public/\\(app\\)/a.css")],
  [{ "changed-files": "public\\a.css" }, backslash("public\\a.css")],
  [
    { "changed-files": '"caf\\303\\251.css"' },
    '`changed-files` has "\\"caf\\\\303\\\\251.css\\"", a name that git has quoted. Ask git for names with `-z` or `-c core.quotePath=off`, and give a JSON array if a name holds a line break or a quote.',
  ],
  [
    { "changed-files": '[\\"public/a.css\\"]' },
    "`changed-files` is JSON whose quotes are escaped. For tj-actions/changed-files set `escape_json: false` beside `json: true`.",
  ],
  [{ "changed-files": "/a" }, badPath("/a")],
  [{ "changed-files": "a/../b" }, badPath("a/../b")],
  [{ "changed-files": "../b" }, badPath("../b")],
  [{ "changed-files": "a//b" }, badPath("a//b")],
  [{ "changed-files": "a/" }, badPath("a/")],
  [{ "changed-files": '["a", ""]' }, badPath("")],
  [{ "changed-files": '["a\\u0000"]' }, '`changed-files` has "a\\u0000": a path holds no NUL character.'],
  [
    { "changed-files": '["a", 1]' },
    '`changed-files` is JSON but no array of texts. Give one such as `["public/a.css"]`, or one path a line.',
  ],
  [
    { "changed-files": '[["a"]]' },
    '`changed-files` is JSON but no array of texts. Give one such as `["public/a.css"]`, or one path a line.',
  ],
  [
    { "build-dir": "dist", plan: JSON.stringify(plan) },
    "`build-dir` is set and `plan` was made without it, so the two say different things. Plan again with `build-dir`, or remove it here.",
  ],
  [
    { plan: JSON.stringify(plan), "changed-files": "[]" },
    "`plan` and `changed-files` are both set: a plan already says what to send. Remove one of them.",
  ],
  [{ "cloudfront-distribution": "d111111abcdef8.cloudfront.net" }, badId("d111111abcdef8.cloudfront.net")],
  [{ "cloudfront-distribution": "e2qwruhexample" }, badId("e2qwruhexample")],
  [{ "cloudfront-distribution": "E2QWRUHEXAMPLE/../x" }, badId("E2QWRUHEXAMPLE/../x")],
  [
    { "cloudfront-distribution": "arn:aws:cloudfront::123456789012:distribution/E2QWRUHEXAMPLE" },
    badId("arn:aws:cloudfront::123456789012:distribution/E2QWRUHEXAMPLE"),
  ],
  [{ site: "www.example.com" }, badSite("www.example.com")],
  [{ site: "http://www.example.com" }, badSite("http://www.example.com")],
  [{ site: "https://www.example.com/blog" }, badSite("https://www.example.com/blog")],
  [{ site: "https://www.example.com/?x" }, badSite("https://www.example.com/?x")],
  [{ site: "https://ada@www.example.com" }, badSite("https://ada@www.example.com")],
  [{ site: "https://:secret@www.example.com" }, badSite("https://:secret@www.example.com")],
  [{ site: "ftp://www.example.com" }, badSite("ftp://www.example.com")],
  [{ "max-paths": "0" }, '`max-paths` is "0". Give a whole number from 1 to 3,000.'],
  [{ "max-paths": "3001" }, '`max-paths` is "3001". Give a whole number from 1 to 3,000.'],
  [{ "max-paths": "1e3" }, '`max-paths` is "1e3". Give a whole number from 1 to 3,000.'],
  [{ "max-paths": "-1" }, '`max-paths` is "-1". Give a whole number from 1 to 3,000.'],
  [{ "wait-minutes": "361" }, '`wait-minutes` is "361". Allowed is a whole number from 0 to 360.'],
  [{ "wait-minutes": "1.5" }, '`wait-minutes` is "1.5". Allowed is a whole number from 0 to 360.'],
  [
    { "directory-index": "a/index.html" },
    '`directory-index` is "a/index.html". Give the name of a file without slashes, such as index.html, or "" to turn it off.',
  ],
  [
    { "directory-index": ".." },
    '`directory-index` is "..". Give the name of a file without slashes, such as index.html, or "" to turn it off.',
  ],
  [
    { "directory-index": "index*" },
    '`directory-index` is "index*". Give the name of a file without slashes, such as index.html, or "" to turn it off.',
  ],
  [{ "clean-urls": "yes" }, '`clean-urls` is "yes". Give true or false.'],
  [{ "query-strings": "1" }, '`query-strings` is "1". Give true or false.'],
  [{ "dry-run": "maybe" }, '`dry-run` is "maybe". Allowed is `true`, `false` or `auto`.'],
  [{ "when-unknown": "purge" }, '`when-unknown` is "purge". Allowed are `purge-all`, `fail`, `skip`.'],
  [{ soft: "on" }, '`soft` is "on". Allowed is `true` or `false`.'],
  [
    { "cloudflare-zone": "example.com", site },
    '`cloudflare-zone` has "example.com": zone ids (32 hex digits, on the overview page of the zone) are allowed; domain names and account names are not. An example is `023e105f4ecef8ad9ca31a8372d0c353`.',
  ],
  [
    { "fastly-service": "my-service", site },
    '`fastly-service` has "my-service": service ids (22 letters and digits or so) are allowed; names of services and domains are not. An example is `SU1Z0isxPaozGVKXdv0eY`.',
  ],
  [
    { "fastly-service": service, site, "fastly-api-token": "two words" },
    "`fastly-api-token` holds a space, a line break or a character that no token has.",
  ],
  [
    { "github-token": "ghs_two\r\nx-evil: 1" },
    "`github-token` holds a space, a line break or a character that no token has.",
  ],
  [{ verify: "on" }, '`verify` is "on". Allowed is `true` or `false`.'],
])("%j is refused", (inputs, message) => {
  expect(() => parse(inputs)).toThrow(new InputError(message));
});

test.each([
  [{ "changed-files": "[1" }, /^`changed-files` starts like JSON but is none: /],
  [{ "changed-files": "@missing.txt" }, /^`changed-files` names the file "missing\.txt", which cannot be read: ENOENT/],
  [{ "changed-files": "@." }, /^`changed-files` names the file "\.", which cannot be read: it is no regular file$/],
  [{ plan: "/dev/zero" }, /^`plan` names the file "\/dev\/zero", which cannot be read: it is no regular file$/],
  [{ plan: "missing.json" }, /^`plan` names the file "missing\.json", which cannot be read: ENOENT/],
])("%j is refused with the reason", (inputs, message) => {
  const error = (() => {
    try {
      return parse(inputs as never);
    } catch (error) {
      return error;
    }
  })();
  expect(error).toBeInstanceOf(InputError);
  expect((error as Error).message).toMatch(message);
  expect((error as Error).cause).toBeInstanceOf(Error);
});

test("a plan that is none is refused by its own error", () => {
  expect(() => parse({ plan: "{}" })).toThrow(PlanError);
});

test.each([
  ["a file that is no JSON", "AWS_SECRET=hunter2\n", /^in the file "x", `plan` is no JSON\. /],
  [
    "JSON of another kind",
    '["hunter2"]',
    /^in the file "x", `plan` has something else at `the plan`, where an object belongs/,
  ],
  [
    "another version",
    '{ "version": "hunter2" }',
    /^in the file "x", `plan` has version something else, and this one reads version 1 only/,
  ],
  [
    "a field of another kind",
    JSON.stringify({ ...plan, head: "hunter2" }),
    /^in the file "x", `plan` has something else at `head`/,
  ],
])("a file that `plan` names is not told when it holds %s, since an earlier job may name any", (_, text, message) => {
  writeFileSync(join(workspace, "x"), text);
  const error = (() => {
    try {
      return parse({ plan: "x" });
    } catch (error) {
      return error;
    }
  })();
  expect(error).toBeInstanceOf(InputError);
  expect((error as Error).message).toMatch(message);
  expect((error as Error).stack).not.toContain("hunter2");
});

test.each([
  ["a name that is no path", "hunter2\n/hunter2", 'names the file "x", whose entry 2 cannot be used. Paths are'],
  ["a name in quotes", "'hunter2'", 'names the file "x", whose entry 1 cannot be used: that is in quotes'],
  ["half of JSON", '["hunter2"', "starts like JSON but is none: the parser refuses it"],
])(
  "a file that `changed-files` names is not told when it holds %s: a changed file may have such a name",
  (_, text, message) => {
    writeFileSync(join(workspace, "x"), text);
    const error = (() => {
      try {
        return parse({ "changed-files": "@x" });
      } catch (error) {
        return error;
      }
    })();
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).toContain(message);
    expect((error as Error).stack).not.toContain("hunter2");
  },
);

test.skipIf(process.platform === "win32")("a pipe is refused, and nothing waits for its writer", () => {
  execFileSync("mkfifo", [join(workspace, "pipe")]);
  expect(() => parse({ "changed-files": "@pipe" })).toThrow(/cannot be read: it is no regular file$/);
  expect(() => parse({ plan: "pipe" })).toThrow(/cannot be read: it is no regular file$/);
});

test.each([
  [{ "cloudflare-zone": zone, site }, "cloudflare-zone", "cloudflare-api-token"],
  [{ "cloudflare-api-token": "t0ken" }, "cloudflare-api-token", "cloudflare-zone"],
  [{ "fastly-service": service, site }, "fastly-service", "fastly-api-token"],
])("%j: a purge needs the id and the token", (inputs, given, empty) => {
  expect(() => checkTokens(parse(inputs as never))).toThrow(
    new InputError(
      `\`${given}\` is set and \`${empty}\` is empty. Set both, or none; a secret that does not exist is empty too.`,
    ),
  );
});

test("a purge with what it needs", () => {
  checkTokens(parse({ "cloudflare-zone": zone, "cloudflare-api-token": "t0ken", site }));
  checkTokens(parse());
});

test("a plan holds the site that it was made with", () => {
  const made = { ...plan, options: { ...plan.options, site: [site] } };
  expect(parse({ "cloudflare-zone": zone, site, plan: JSON.stringify(made) }).plan?.options.site).toEqual([site]);
});

test("a plan names no origin that the `site` of its step does not", () => {
  const made = (...origins: string[]) => JSON.stringify({ ...plan, options: { ...plan.options, site: origins } });
  const sites = [site, "https://example.com"];
  expect(parse({ plan: made(site), site: sites.join("\n") }).options.site).toEqual(sites);
  const foreign = (origin: string) =>
    new InputError(
      `\`plan\` was made for the site ${origin}, which this step's \`site\` does not name. Give this step the \`site\` that was planned for, also where the rules set it: a step with \`plan\` reads none.`,
    );
  expect(() => parse({ plan: made(site, "https://other.example"), site: sites.join("\n") })).toThrow(
    foreign("https://other.example"),
  );
  expect(() => parse({ plan: made(site) })).toThrow(foreign(site));
});

const otherZone = "f".repeat(32);
const twoSites = "https://www.example.com\nhttps://www.example.org";

test("zones with their hosts", () => {
  const zones = `${zone}: www.example.com, EXAMPLE.com\r\n${otherZone}:www.example.org`;
  const { targets, hosts } = parse({ "cloudflare-zone": zones, site: `${twoSites}\nhttps://example.com` });
  expect(targets.cloudflare).toEqual([zone, otherZone]);
  expect([...hosts]).toEqual([
    [zone, ["www.example.com", "example.com"]],
    [otherZone, ["www.example.org"]],
  ]);
});

test.each<[string, Record<string, string>, RegExp]>([
  [
    "several zones, of which one has no hosts",
    { "cloudflare-zone": `${zone}, ${otherZone}` },
    /names 2 ids, and "023e.*hosts/,
  ],
  [
    "an origin in place of a host",
    { "cloudflare-zone": `${zone}: https://www.example.com` },
    /has the host "https:\/\//,
  ],
  ["hosts of a distribution", { "cloudfront-distribution": "E2EXAMPLE: www.example.com" }, /distribution ids/],
])("%s is an error", (_, inputs, message) => {
  expect(() => parse({ site: twoSites, ...inputs })).toThrow(message);
});
