import { expect, test } from "vitest";
import { siteOf } from "../../src/plan/site.ts";
import { compileRules } from "../../src/rules/match.ts";
import { parseRules } from "../../src/rules/parse.ts";
import type { Subject } from "../../src/verify/decide.ts";
import { warnOfMissing } from "../../src/verify/step.ts";
import type { Checked } from "../../src/verify/verification.ts";

const rules = parseRules("public/**: /$1\ncontent/*.md: /posts/$1", "rules.yml");
const [assets, posts] = rules.rules;
const options = { directoryIndex: "", cleanUrls: false, queryStrings: false };
const mapping = { rules, matcher: compileRules(rules), options };
const site = siteOf(null, mapping, [], { blobs: async () => new Map() });

const subject = (path: string, rule = assets ?? null, kind: Subject["kind"] = "live"): Subject => ({
  ...{ path, kind, rule, head: null, bases: new Set(), elsewhere: new Set(), everywhere: true, isBuilt: false },
});
const answer = (path: string, status: number | null, rest: Partial<Checked> = {}): Checked => ({
  ...{ url: `https://a.example${path}`, path, verdict: "undecided", why: "", status, cache: "", age: null, from: "" },
  ...rest,
});
const warnings = (checked: readonly Checked[], subjects: readonly Subject[]) =>
  warnOfMissing(checked, subjects, { site, rulesFile: "rules.yml" });

test("a rule whose URLs are not there is told with how many, at its line", () => {
  const checked = [
    answer("/a", 404),
    answer("/b", 410),
    answer("/c", 200, { verdict: "fresh" }),
    answer("/posts/x", 404),
  ];
  const subjects = [subject("/a"), subject("/b"), subject("/c"), subject("/posts/x", posts)];
  const advice = "If the site serves these files under other URLs, those stay stale: give the rule the right target.";
  expect(warnings(checked, subjects)).toEqual([
    {
      text: `rules.yml:1: the rule \`public/**\` makes URLs that the site does not have: 2 of the 3 that were looked at answer 404, such as https://a.example/a. ${advice}`,
      place: { file: "rules.yml", line: 1 },
    },
    {
      text: `rules.yml:2: the rule \`content/*.md\` makes URLs that the site does not have: https://a.example/posts/x, the one that was looked at, answers 404. ${advice}`,
      place: { file: "rules.yml", line: 2 },
    },
  ]);
});

test.each<[string, Checked[], Subject]>([
  ["one origin has it", [answer("/a", 404), answer("/a", 200, { url: "https://b.example/a" })], subject("/a")],
  ["the page was deleted", [answer("/a", 404, { verdict: "fresh" })], subject("/a", assets, "gone")],
  ["it is another form of a page", [answer("/a/index.html", 404)], { ...subject("/a/index.html"), rule: null }],
  ["it is the error page itself", [answer("/404.html", 404, { verdict: "fresh" })], subject("/404.html")],
  ["the answer may be old", [answer("/a", 404, { verdict: "stale" })], subject("/a")],
  ["it is refused", [answer("/a", 403)], subject("/a")],
  ["there was no answer", [answer("/a", null)], subject("/a")],
])("nothing is told where %s", (_, checked, one) => {
  expect(warnings(checked, [one])).toEqual([]);
});
