import { expect, test } from "vitest";
import type { Result } from "../../src/cdn/send.ts";
import { count } from "../../src/number.ts";
import type { Comparison } from "../../src/plan/comparison.ts";
import type { Outcome } from "../../src/report/outcome.ts";
import { headlineOf, sentenceOf } from "../../src/report/sentence.ts";
import { destinationOf } from "../support/destination.ts";
import { comparison, document, mapped, outcome, resultOf, sent } from "./sample.ts";

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
    outcome({
      status: "dry-run",
      comparisons: [comparison([mapped("a")], ["/a", "/b"])],
      plan: document(["/a", "/b"]),
    }),
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
    outcome({ comparisons: [comparison([mapped("a"), mapped("b", "unmatched"), mapped("c", "ignored")])] }),
  );
  expect(text).toContain("3 files changed between bbbbbbb and aaaaaaa");
  expect(text).toMatch(/1 of them match(es)? no rule/);
});

test("the sentence says why everything is purged", () => {
  expect(sentenceOf(outcome({ comparisons: [comparison(null)] }))).toMatch(
    /^The base is unknown \(nobody knows\), so everything that the rules reach is purged: 1 of 10 known URLs\.$/,
  );
  expect(sentenceOf(outcome({ why: "it is so", comparisons: [] }))).toBe("It is so.");
});

test("the sentence says what the plan evicts, and what /* would", () => {
  const told = (plan: Parameters<typeof comparison>[2]) =>
    sentenceOf(outcome({ comparisons: [comparison([mapped("a")], ["/a/*"], plan)] }));
  expect(told({ changed: 2, evicted: 4, unchanged: 1_995 })).toMatch(
    / 2 URLs change; the plan evicts 4 of 1,995 unchanged ones that are known, where \/\* would evict all of them\.$/,
  );
  expect(told({ changed: 1 })).toContain(" 1 URL changes; ");
  expect(told({ unchanged: 0 })).not.toContain("evict");
});

test("the sentence says what the plan of each CDN evicts", () => {
  const one = comparison([mapped("a")], ["/a/*"], { changed: 2, evicted: 4 });
  const plans = (["cloudfront", "cloudflare", "fastly"] as const).map((cdn, at) => {
    const [{ plan, ...rest }] = one.plans as [Comparison["plans"][number]];
    return { ...rest, cdn, plan: { ...plan, evicted: 4 - at } };
  });
  expect(sentenceOf(outcome({ comparisons: [{ ...one, plans }] }))).toContain(
    " 2 URLs change; the plan for CloudFront evicts 4 of 9 unchanged ones that are known, that for Cloudflare 3 of 9, that for Fastly 2 of 9, where /* would evict all of them.",
  );
});

const elsewhere: Result = { ...sent("I3", ["/c"]), destination: destinationOf("fastly", "SU1Z0isxPaozGVKXdv0eY") };
const refused = resultOf({ kind: "failed", error: "no" }, ["/d"]);
const planned = resultOf({ kind: "planned" }, ["/a", "/b"]);

test.each<[string, Partial<Outcome>, string]>([
  [
    "of one",
    { results: [sent("I1", ["/a"])] },
    "1 path counts toward the 1,000 a month that CloudFront does not bill.",
  ],
  [
    "of each distribution, wildcards and tags as well",
    { results: [sent("I1", ["/a/*", "/b"]), sent("I2", ["#t"], "ba9876543210"), elsewhere, refused] },
    "3 paths count toward the 1,000 a month that CloudFront does not bill.",
  ],
  [
    "of a dry run",
    { status: "dry-run", results: [planned, planned] },
    "4 paths would count toward the 1,000 a month that CloudFront does not bill.",
  ],
  [
    "of a dry run without an id",
    { status: "dry-run", plan: document(["/a", "/b"], []) },
    "2 paths would count for each distribution toward the 1,000 a month that CloudFront does not bill.",
  ],
  ["of another CDN", { results: [elsewhere] }, ""],
])("the sentence says how many paths are billed: %s", (_, rest, text) => {
  expect(sentenceOf(outcome(rest))).toBe(text);
});
