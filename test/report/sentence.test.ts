import { expect, test } from "vitest";
import type { Result } from "../../src/cdn/send.ts";
import { FIRST } from "../../src/history/bases.ts";
import { count } from "../../src/number.ts";
import type { Comparison } from "../../src/plan/comparison.ts";
import type { Outcome } from "../../src/report/outcome.ts";
import { describeBill, describeKept, headlineOf } from "../../src/report/sentence.ts";
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

const one = comparison([mapped("a")]);
const two = comparison([mapped("a"), mapped("b", "unmatched")]);
const whole = comparison(null);

/** The comparison with another base. */
const by = (of: Comparison, base: Comparison["base"]): Comparison => ({ ...of, base });
const commits = (why: string, ...shas: string[]): Comparison["base"] => ({
  kind: "known",
  commits: shas.map((sha) => ({ sha: sha.repeat(40), why })),
  why,
});
const deployed = (day: string): Comparison["base"] => ({
  ...{ kind: "known", why: "purged last" },
  commits: [{ sha: "b".repeat(40), why: "purged last", day }],
});
const onFastly = (patterns: readonly string[], site: readonly string[]): Result => ({
  ...sent("I3", patterns),
  destination: destinationOf("fastly", "SU1Z0isxPaozGVKXdv0eY", { site }),
});
const nowhere = (patterns: readonly string[]): Result => ({
  ...sent("I1", patterns),
  destination: destinationOf("cloudfront", "E2EXAMPLE", { site: [] }),
});

test.each<[string, Partial<Outcome>]>([
  ["Purged 1 path of www.example.com: 1 file changed since the deploy of bbbbbbb", { comparisons: [one] }],
  ["Purged 1 path of www.example.com: 2 files changed since the deploy of bbbbbbb", { comparisons: [two] }],
  [
    "Purged 2 paths and 1 cache tag of www.example.com: 1 file changed since the deploy of bbbbbbb",
    { comparisons: [one], results: [sent("I1", ["#news", "/a", "/b/*"])] },
  ],
  [
    "Purged 2 cache tags of www.example.com: 1 file changed since the deploy of bbbbbbb",
    { comparisons: [one], results: [sent("I1", ["#news", "#old"])] },
  ],
  [
    "Purged everything of www.example.com: 1 file changed since the deploy of bbbbbbb",
    { comparisons: [one], results: [sent("I1", ["/*"])] },
  ],
  [
    "Purged 3 paths of www.example.com and a.example: 1 file changed since the deploy of bbbbbbb",
    { comparisons: [one], results: [sent("I1", ["/a", "/b"]), onFastly(["/a", "/c"], ["https://a.example"])] },
  ],
  [
    "Purged 1 path of a.example, b.example, c.example and 2 more: 1 file changed since the deploy of bbbbbbb",
    {
      comparisons: [one],
      results: [
        onFastly(
          ["/a"],
          [..."abcde"].map((host) => `https://${host}.example`),
        ),
      ],
    },
  ],
  [
    "Purged 1 path on CloudFront: 1 file changed since the deploy of bbbbbbb",
    { comparisons: [one], results: [nowhere(["/a"])] },
  ],
  [
    "Purged 2 paths on CloudFront and Fastly: 1 file changed since the deploy of bbbbbbb",
    { comparisons: [one], results: [nowhere(["/a"]), onFastly(["/b"], [])] },
  ],
  [
    "Purged 1 path of www.example.com: 1 file changed since the tag v1.9.0",
    { comparisons: [by(one, commits("the tag v1.9.0", "b"))] },
  ],
  [
    "Purged 1 path of www.example.com: 1 file changed since Tuesday's deploy of bbbbbbb",
    { comparisons: [by(one, deployed("Tuesday"))] },
  ],
  [
    "Purged 1 path of www.example.com: 1 file changed since the deploy of bbbbbbb on 3 November",
    { comparisons: [by(one, deployed("3 November"))] },
  ],
  [
    "Purged 1 path of www.example.com: 1 file changed since the deploys of ccccccc and ddddddd",
    { comparisons: [by(one, commits("deployed by run #3 (failure)", "c", "d"))] },
  ],
  [
    "Purged 1 path of www.example.com: 1 file changed since Tuesday's deploy of bbbbbbb",
    { comparisons: [by(one, deployed("Tuesday"))] },
  ],
  [
    "Purged 1 path of www.example.com: 1 file changed since the deploy of bbbbbbb on 3 November",
    { comparisons: [by(one, deployed("3 November"))] },
  ],
  [
    "Purged 1 path of www.example.com: 1 file changed since the deploys of ccccccc, ddddddd, eeeeeee and 1 more",
    { comparisons: [by(one, commits("deployed by run #3 (failure)", "c", "d", "e", "f"))] },
  ],
  [
    "Purged 1 path of www.example.com: 2 files changed, as the input `changed-files` says",
    { comparisons: [by(two, { kind: "given", why: "the input `changed-files`" })] },
  ],
  [
    "Purged 1 path of www.example.com: the first run with these rules purges all that they reach, once",
    { comparisons: [by(whole, FIRST)] },
  ],
  [
    "Purged 1 path of www.example.com: what changed cannot be known this time, so all that the rules reach goes",
    { comparisons: [one, whole] },
  ],
  [
    "Purged 1 path of www.example.com: all that the rules reach, since the input `base` is `none`",
    { comparisons: [by(whole, { kind: "everything", why: "the input `base` is `none`" })] },
  ],
  ["Purged 1 path of www.example.com, as an earlier job planned", {}],
  [
    "Would purge 1 path of www.example.com: 1 file changed since the deploy of bbbbbbb",
    { status: "dry-run", comparisons: [one], results: [resultOf({ kind: "planned" }, ["/a"])] },
  ],
  [
    "Would purge 2 paths on CloudFront: 1 file changed since the deploy of bbbbbbb",
    { status: "dry-run", comparisons: [one], results: [], plan: document(["/a", "/b"], []) },
  ],
  [
    "Nothing to purge: no file changed since the deploy of bbbbbbb",
    { status: "nothing-to-purge", comparisons: [comparison([], [])] },
  ],
  [
    "Nothing to purge: by the rules no URL comes from the file that changed since the deploy of bbbbbbb",
    { status: "nothing-to-purge", comparisons: [comparison([mapped("b", "unmatched")], [])] },
  ],
  [
    "Nothing to purge: by the rules no URL comes from the 2 files that changed since the deploy of bbbbbbb",
    { status: "nothing-to-purge", comparisons: [comparison([mapped("b", "ignored"), mapped("c", "matched")], [])] },
  ],
  ["Nothing to purge", { status: "nothing-to-purge", comparisons: [comparison(null, [])] }],
  ["Nothing to purge, as an earlier job planned", { status: "nothing-to-purge" }],
  [
    "Skipped: the push deleted its branch or tag, so nothing was deployed",
    { status: "skipped", why: "the push deleted its branch or tag, so nothing was deployed", results: [] },
  ],
  [
    "Could not purge CloudFront: follow the advice below, then run the job again",
    { status: "failed", results: [resultOf({ kind: "failed", error: "no" }, ["/a"]), sent("I2", ["/b"], "0")] },
  ],
  [
    "Cancelled: run the job again",
    { status: "failed", why: "cancelled by SIGINT; the outputs say what was done until then" },
  ],
])("the first line: %s", (headline, rest) => {
  expect(headlineOf(outcome({ results: [sent("I1", ["/x"])], ...rest }))).toBe(headline);
});

test.each([
  ["push", "Would purge 1 path of www.example.com: 2 files changed since the deploy of bbbbbbb"],
  ["pull_request", "Merging this pull request would purge 1 path of www.example.com: 2 files changed"],
  ["pull_request_target", "Merging this pull request would purge 1 path of www.example.com: 2 files changed"],
  ["merge_group", "Merging this group would purge 1 path of www.example.com: 2 files changed"],
])("the first line of a dry run for %s: %s", (event, headline) => {
  const results = [resultOf({ kind: "planned" }, ["/a"])];
  expect(headlineOf(outcome({ status: "dry-run", comparisons: [two], results }), event)).toBe(headline);
  const idle = outcome({ status: "nothing-to-purge", comparisons: [comparison([], [])] });
  expect(headlineOf(idle, event)).toBe(
    event === "push"
      ? "Nothing to purge: no file changed since the deploy of bbbbbbb"
      : `${headline.split(" would ")[0]} would purge nothing: no file changed`,
  );
});

test("the first line after a purge that is stale says where to look", () => {
  const checked = { url: "https://www.example.com/x", path: "/x", status: 200, cache: "", age: null, from: "" };
  const stale = (why: string) =>
    headlineOf(
      outcome({
        status: "failed",
        verification: { unchecked: null, checked: [{ ...checked, verdict: "stale", why }] },
      }),
    );
  expect(stale("the bytes of an older version, which the origin still gives")).toBe(
    "The site is stale: deploy to the origin before this step",
  );
  expect(stale("cached before the purge")).toBe("The site is stale: look for a cache that this step does not purge");
});

test("how much of what is known stays cached", () => {
  const plan = { patterns: ["/a"], changed: 5, evicted: 9, unchanged: 1_995, widened: null };
  expect(describeKept(plan)).toBe("1,986 of 2,000 known URLs");
  expect(describeKept({ ...plan, changed: 0, evicted: 1, unchanged: 1 })).toBe("0 of 1 known URL");
  expect(describeKept({ ...plan, unchanged: 0 })).toBe("");
});

const elsewhere = onFastly(["/c"], []);
const refused = resultOf({ kind: "failed", error: "no" }, ["/d"]);
const planned = resultOf({ kind: "planned" }, ["/a", "/b"]);

test.each<[string, Partial<Outcome>, string]>([
  ["of one", { results: [sent("I1", ["/a"])] }, "CloudFront counts 1 path toward the 1,000 a month that are free."],
  [
    "of each distribution, wildcards and tags as well",
    { results: [sent("I1", ["/a/*", "/b"]), sent("I2", ["#t"], "ba9876543210"), elsewhere, refused] },
    "CloudFront counts 3 paths toward the 1,000 a month that are free.",
  ],
  [
    "of a dry run",
    { status: "dry-run", results: [planned, planned] },
    "CloudFront would count 4 paths toward the 1,000 a month that are free.",
  ],
  [
    "of a dry run without an id",
    { status: "dry-run", plan: document(["/a", "/b"], []) },
    "CloudFront would count 2 paths for each distribution toward the 1,000 a month that are free.",
  ],
  ["of another CDN", { results: [elsewhere] }, ""],
])("how many paths are billed: %s", (_, rest, text) => {
  expect(describeBill(outcome(rest))).toBe(text);
});
