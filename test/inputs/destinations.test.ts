import { expect, test } from "vitest";
import { hashed } from "../../src/destination.ts";
import { destinationsOf } from "../../src/inputs/destinations.ts";
import { parseInputs } from "../../src/inputs/inputs.ts";
import { InputError } from "../../src/inputs/read.ts";
import { PLAN_VERSION } from "../../src/plan/document.ts";
import { resolveOptions } from "../../src/plan/options.ts";
import { parseRules } from "../../src/rules/parse.ts";

const one = "023e105f4ecef8ad9ca31a8372d0c353";
const two = "f".repeat(32);
const service = "SU1Z0isxPaozGVKXdv0eY";
const site = "https://www.example.com";

/** The destinations for inputs, beside rules that stand in a file. */
function list(given: Readonly<Record<string, string>>, { dry = false, beside = "" } = {}) {
  const defaults = {
    rules: "x",
    paths: "auto",
    "directory-index": "auto",
    "wait-minutes": "0",
    "when-unknown": "purge-all",
  };
  const texts = { ...defaults, ...given } as Readonly<Record<string, string>>;
  const inputs = parseInputs((name) => texts[name] ?? "", { workspace: "/", temp: "/" });
  const rules = parseRules(`${beside}\nrules: { a: /b }`, ".github/cdn-purge.yml");
  return destinationsOf(inputs, dry)(resolveOptions(inputs.options, rules.options));
}

test("every destination in the order in which they are told, each with its own origins", () => {
  const site = "https://www.example.com\nhttps://example.com\nhttps://www.example.org";
  const found = list({
    site,
    "cloudfront-distribution": "E2EXAMPLE",
    "cloudflare-zone": `${one}: www.example.com, example.com\n${two}: www.example.org`,
    "cloudflare-api-token": "t0ken",
  });
  expect(found.map(({ cdn, id, hash, site, memory }) => [cdn, id, hash, site.length, memory])).toEqual([
    ["cloudfront", "E2EXAMPLE", hashed("E2EXAMPLE"), 3, null],
    ["cloudflare", one, hashed(one), 2, null],
    ["cloudflare", two, hashed(two), 1, null],
  ]);
  expect(found[2]!.site).toEqual(["https://www.example.org"]);
  // Each path is one item for each origin.
  expect(found.slice(1).map(({ grammar }) => grammar.itemsOf("/a.html"))).toEqual([2, 1]);
});

test("the options beside the rules are those of the destinations", () => {
  const [found] = list({}, { dry: true, beside: "max-paths: 7\nsite: [https://www.example.com]" });
  expect([found.grammar.maxItems, found.site]).toEqual([7, [site]]);
});

test("a dry run without ids shows what any distribution would get; another run has nothing to tell", () => {
  expect(list({}, { dry: true })).toMatchObject([{ cdn: "cloudfront", id: null, hash: null }]);
  expect(() => list({})).toThrow("no CDN is given");
});

const EMPTY = "Set `site` to the origins that readers use, such as `https://www.example.com`, one a line.";
const FASTLY =
  "is `true`, but Fastly cannot purge all query strings of a path at once. Give those responses a surrogate key and purge that, with a target such as `tag:product-$1`; then remove `query-strings`.";

test.each<[Record<string, string>, beside: string, message: string]>([
  [
    { "cloudflare-zone": one },
    "",
    `\`cloudflare-zone\` is set and \`site\` is empty, but Cloudflare is told whole URLs. ${EMPTY}`,
  ],
  [
    { "fastly-service": service },
    "site: []",
    `\`fastly-service\` is set and \`site\` (.github/cdn-purge.yml:1:7) is empty, but Fastly is told whole URLs. ${EMPTY}`,
  ],
  [{ verify: "true" }, "", `\`verify\` is \`true\` and \`site\` is empty, so there is nothing to fetch. ${EMPTY}`],
  [{ "fastly-service": service, site, "query-strings": "true" }, "query-strings: false", `\`query-strings\` ${FASTLY}`],
  [
    { "fastly-service": service, site },
    "clean-urls: true\nquery-strings: true",
    `\`query-strings\` (.github/cdn-purge.yml:2:16) ${FASTLY}`,
  ],
  [
    { "changed-files": "[]" },
    "build-dir: dist",
    "`build-dir` (.github/cdn-purge.yml:1:12) and `changed-files` are both set: each says what changed. Remove one of them.",
  ],
  [
    { "build-dir": "out", base: "event" },
    "build-dir: dist",
    "`build-dir` is compared with what was built for the last purge, so `base` can only be `auto` or `none`. Leave it out.",
  ],
])("%j beside %j is refused, and the place is told where the rules are it", (inputs, beside, message) => {
  expect(() => list(inputs, { dry: true, beside })).toThrow(new InputError(message));
});

test("what the inputs say may be what the rules lack", () => {
  expect(
    list(
      { "fastly-service": service, "query-strings": "false" },
      { dry: true, beside: `query-strings: true\nsite: ${site}` },
    ),
  ).toHaveLength(1);
});

test("a step with a plan verifies its own site, since the plan may hold none", () => {
  const options = { directoryIndex: "", cleanUrls: false, queryStrings: false, maxPaths: 1, site: [] };
  const head = "a".repeat(40);
  const plan = JSON.stringify({ version: PLAN_VERSION, head, workspaceCommit: null, base: "auto", options, cdns: [] });
  expect(list({ plan, verify: "true", site }, { dry: true })).toHaveLength(1);
  expect(() => list({ plan, verify: "true" }, { dry: true })).toThrow("`verify` is `true`");
});

const twoSites = "https://www.example.com\nhttps://www.example.org";

test.each<[string, zones: string, RegExp]>([
  [
    "a host that the site does not name",
    `${one}: www.example.com\n${two}: www.example.net`,
    /"www\.example\.net", which `site` \(\.github\/cdn-purge\.yml:1:7\) does not name/,
  ],
  [
    "a host in two zones",
    `${one}: www.example.com, www.example.org\n${two}: www.example.org`,
    /"www\.example\.org" to two ids/,
  ],
  [
    "a host of the site in no zone",
    `${one}: www.example.com`,
    /^`site` \(\.github\/cdn-purge\.yml:1:7\) names the host "www\.example\.org", and no id in `cloudflare-zone` has it/,
  ],
])("%s is an error", (_, zones, message) => {
  const beside = `site: [${twoSites.replace("\n", ", ")}]`;
  expect(() => list({ "cloudflare-zone": zones }, { dry: true, beside })).toThrow(message);
});
