import { expect, test } from "vitest";
import { InputError } from "../../src/inputs/read.ts";
import { failureSummary, failureTitle, helpUrl } from "../../src/report/failure.ts";
import { RulesError } from "../../src/rules/parse.ts";

const place = {
  GITHUB_SERVER_URL: "https://github.example",
  GITHUB_ACTION_REPOSITORY: "octo/cdn-purge",
  GITHUB_ACTION_REF: "v1",
};

test.each<[unknown, Partial<typeof place>, string | null]>([
  [new RulesError("rules.yml:3:1: no"), {}, "https://github.example/octo/cdn-purge/blob/v1/docs/rules.md"],
  [new InputError("no"), { GITHUB_ACTION_REF: "" }, "https://github.example/octo/cdn-purge/blob/main/README.md#inputs"],
  [
    new InputError("no"),
    { GITHUB_ACTION_REF: "feat/ü)#" },
    "https://github.example/octo/cdn-purge/blob/feat/%C3%BC)%23/README.md#inputs",
  ],
  // For an action that is used as `./` the runner sets neither the repository nor the ref.
  [new InputError("no"), { GITHUB_ACTION_REPOSITORY: "", GITHUB_ACTION_REF: "" }, null],
  [new InputError("no"), { GITHUB_ACTION_REPOSITORY: "a/b](http://evil.example)" }, null],
  [new TypeError("a fault of ours"), {}, null],
  ["thrown as a text", {}, null],
])("%s with %j: %s", (error, rest, url) => {
  expect(helpUrl(error, { ...place, ...rest })).toBe(url);
});

test.each([
  [new RulesError("no"), "Nothing was purged: correct the rules"],
  [new InputError("no"), "Nothing was purged: correct the inputs of this step"],
  [new TypeError("a fault of ours"), "Nothing was purged: run the job again"],
  ["thrown as a text", "Nothing was purged: run the job again"],
])("%s: what to do first", (error, title) => {
  expect(failureTitle(error)).toBe(title);
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
