import { expect, test } from "vitest";
import { InputError } from "../../src/inputs/read.ts";
import { failureSummary, helpUrl } from "../../src/report/failure.ts";
import { RulesError } from "../../src/rules/parse.ts";

const place = { serverUrl: "https://github.example", repository: "octo/cdn-purge", ref: "v1" };

test.each<[unknown, Partial<typeof place>, string | null]>([
  [new RulesError("rules.yml:3:1: no"), {}, "https://github.example/octo/cdn-purge/blob/v1/docs/rules.md"],
  [new InputError("no"), { ref: "" }, "https://github.example/octo/cdn-purge/blob/main/README.md#inputs"],
  [
    new InputError("no"),
    { ref: "feat/ü" },
    "https://github.example/octo/cdn-purge/blob/feat%2F%C3%BC/README.md#inputs",
  ],
  // An action that is used as `./` has no repository of its own.
  [new InputError("no"), { repository: "" }, null],
  [new InputError("no"), { repository: "a/b](http://evil.example)" }, null],
  [new TypeError("a fault of ours"), {}, null],
  ["thrown as a text", {}, null],
])("%s with %j: %s", (error, rest, url) => {
  expect(helpUrl(error, { ...place, ...rest })).toBe(url);
});

test("the summary says what the log says, and leads to the page about it", () => {
  expect(failureSummary("rules.yml:3:1: `a*` is <b>bad</b>\nWrite `b`.", "https://x.example/rules")).toBe(
    [
      "### Nothing was purged",
      "rules.yml:3:1: <code>a&#42;</code> is &#60;b&#62;bad&#60;/b&#62;",
      "Write <code>b</code>.",
      "[What this means and what to do](https://x.example/rules)",
      "",
    ]
      .join("\n\n")
      .trimEnd()
      .concat("\n"),
  );
});
