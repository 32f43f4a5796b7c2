import { expect, test } from "vitest";
import { InputError } from "../../src/inputs/read.ts";
import { errorName, failureSummary, failureTitle, helpUrl, outcomeName } from "../../src/report/failure.ts";
import { RulesError } from "../../src/rules/parse.ts";
import { kinds } from "./kinds.ts";

const place = {
  GITHUB_SERVER_URL: "https://github.example",
  GITHUB_ACTION_REPOSITORY: "octo/cdn-purge",
  GITHUB_ACTION_REF: "v1",
};

const page = (ref: string) => `https://github.example/octo/cdn-purge/blob/${ref}/docs/troubleshooting.md`;

test.each<[unknown, Partial<typeof place>, string | null]>([
  [new RulesError("rules.yml:3:1: no"), {}, `${page("v1")}#a-rule-cannot-be-used`],
  [new InputError("no"), { GITHUB_ACTION_REF: "" }, `${page("main")}#an-input-cannot-be-used`],
  [new InputError("no"), { GITHUB_ACTION_REF: "feat/ü)#" }, `${page("feat/%C3%BC)%23")}#an-input-cannot-be-used`],
  // For an action that is used as `./` the runner sets neither the repository nor the ref.
  [new InputError("no"), { GITHUB_ACTION_REPOSITORY: "", GITHUB_ACTION_REF: "" }, null],
  [new InputError("no"), { GITHUB_ACTION_REPOSITORY: "a/b](http://evil.example)" }, null],
  [new TypeError("a fault of ours"), {}, `${page("v1")}#any-other-error`],
  [Object.assign(new Error("no"), { name: "constructor" }), {}, `${page("v1")}#any-other-error`],
  ["thrown as a text", {}, `${page("v1")}#any-other-error`],
])("%s with %j: %s", (error, rest, url) => {
  expect(helpUrl(errorName(error), { ...place, ...rest })).toBe(url);
});

test.each<[keyof typeof kinds, string]>([
  ["failed", "a-cdn-could-not-be-purged"],
  ["stale", "the-site-is-stale"],
  ["cancelled", "the-job-was-cancelled"],
])("a run that ended as %s leads to %s", (kind, heading) => {
  expect(helpUrl(outcomeName(kinds[kind]!), place)).toBe(`${page("v1")}#${heading}`);
});

test.each([
  [new RulesError("no"), "Nothing was purged: correct the rules"],
  [new InputError("no"), "Nothing was purged: correct the inputs of this step"],
  [new TypeError("a fault of ours"), "Nothing was purged: run the job again"],
  ["thrown as a text", "Nothing was purged: run the job again"],
])("%s: what to do first", (error, title) => {
  expect(failureTitle(errorName(error))).toBe(title);
});

test("the summary says what the log says, and leads to the page about it", () => {
  const message = "rules.yml:3:1: `a*` is <b>bad</b>\nWrite `b`.";
  expect(failureSummary("Nothing was purged: correct the rules", message, "https://x.example/rules")).toBe(
    `### Nothing was purged: correct the rules

rules.yml:3:1: <code>a&#42;</code> is &#60;b&#62;bad&#60;/b&#62;

Write <code>b</code>.

[What this means and what to do](<https://x.example/rules>)
`,
  );
});
