import { expect, test } from "vitest";
import { count, headlineOf, sentenceOf } from "../../src/report/sentence.ts";
import { document, mapped, outcome, scope, sent } from "./sample.ts";

test.each([
  [0, "0 paths"],
  [1, "1 path"],
  [2, "2 paths"],
  [1_234_567, "1,234,567 paths"],
])("%i is %s", (number, text) => {
  expect(count(number, "path")).toBe(text);
});

test.each([
  [outcome({ results: [sent("I1", ["/a", "/b"]), sent("I2", ["/a", "/c"], "ba9876543210")] }), "Purged 3 patterns"],
  [outcome({ results: [sent("I1", ["/a"])] }), "Purged 1 pattern"],
  [
    outcome({ status: "dry-run", scopes: [scope([mapped("a")], ["/a", "/b"])], plan: document(["/a", "/b"]) }),
    "Would purge 2 patterns",
  ],
  [outcome({ status: "nothing-to-purge" }), "Nothing to purge"],
  [outcome({ status: "skipped" }), "Skipped"],
  [outcome({ status: "failed" }), "The purge failed"],
])("the headline", (outcome, headline) => {
  expect(headlineOf(outcome)).toBe(headline);
});

test("the sentence says what was compared and how many files no rule took", () => {
  const text = sentenceOf(
    outcome({ scopes: [scope([mapped("a"), mapped("b", "unmatched"), mapped("c", "ignored")])] }),
  );
  expect(text).toContain("3 files changed between bbbbbbb and aaaaaaa");
  expect(text).toMatch(/1 of them match(es)? no rule/);
});

test("the sentence says why everything is purged", () => {
  expect(sentenceOf(outcome({ scopes: [scope(null)] }))).toMatch(
    /^The base is unknown \(nobody knows\), so everything that the rules reach is purged\./,
  );
  expect(sentenceOf(outcome({ why: "it is so", scopes: [] }))).toBe("It is so.");
});
