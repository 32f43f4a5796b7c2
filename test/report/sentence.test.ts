import { expect, test } from "vitest";
import type { Result } from "../../src/cdn/send.ts";
import { FIRST } from "../../src/history/bases.ts";
import { count } from "../../src/number.ts";
import type { Comparison } from "../../src/plan/comparison.ts";
import type { Outcome } from "../../src/report/outcome.ts";
import { detailsOf, headlineOf } from "../../src/report/sentence.ts";
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
    "Purged 1 path of www.example.com: 1 file changed since the deploys of ccccccc and ddddddd",
    { comparisons: [by(one, commits("deployed by run #3 (failure)", "c", "d"))] },
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
    "Purged 1 path of www.example.com: nothing is known of an earlier purge yet, so all that the rules reach goes, once",
    { comparisons: [by(whole, FIRST)] },
  ],
  [
    "Purged 1 path of www.example.com: what changed is not known, so all that the rules reach goes",
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
    "Nothing to purge: the rules make no URL of the file that changed since the deploy of bbbbbbb",
    { status: "nothing-to-purge", comparisons: [comparison([mapped("b", "unmatched")], [])] },
  ],
  [
    "Nothing to purge: the rules make no URL of the 2 files that changed since the deploy of bbbbbbb",
    { status: "nothing-to-purge", comparisons: [comparison([mapped("b", "ignored"), mapped("c", "matched")], [])] },
  ],
  ["Nothing to purge", { status: "nothing-to-purge", comparisons: [comparison(null, [])] }],
  ["Nothing to purge, as an earlier job planned", { status: "nothing-to-purge" }],
  [
    "Skipped: the push deleted its branch or tag, so nothing was deployed",
    { status: "skipped", why: "the push deleted its branch or tag, so nothing was deployed", results: [] },
  ],
  [
    "The purge failed: read what CloudFront answered, mend it, and run the job again",
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

const details = (rest: Partial<Outcome>) => detailsOf(outcome(rest));

test("the details say what was compared and how many files no rule took", () => {
  const files = [mapped("a"), mapped("b", "unmatched"), mapped("c", "ignored")];
  expect(details({ comparisons: [comparison(files)] })).toBe(
    "aaaaaaa was compared with bbbbbbb: `before` of the push. No rule matches 1 of 3 changed files. Known URLs: 1 changed, 0 purged along with them, 9 kept in the cache.",
  );
  expect(details({ comparisons: [comparison([mapped("a", "unmatched")], [])] })).toBe(
    "aaaaaaa was compared with bbbbbbb: `before` of the push. No rule matches 1 of 1 changed file.",
  );
  const many = [..."bcdef0123456"].map((sha) => ({ sha: sha.repeat(40), why: "deployed by run #3 (failure)" }));
  const told = details({ comparisons: [by(one, { kind: "known", commits: many, why: "" })] });
  expect(told).toMatch(/with bbbbbbb: deployed by run #3 \(failure\); c.*; 4444444: deployed by .*; and 2 more\. /);
});

test("the details say why everything is purged, and how much of what is known that is", () => {
  expect(details({ comparisons: [whole] })).toBe(
    "The base is unknown (nobody knows), so everything that the rules reach is purged: 1 of 10 known URLs.",
  );
  expect(details({ comparisons: [comparison(null, ["/*"], { evicted: 9 })], status: "dry-run" })).toBe(
    "The base is unknown (nobody knows), so everything that the rules reach would be purged: all 10 known URLs.",
  );
  expect(details({ comparisons: [by(whole, FIRST)] })).toBe(
    "No purge of these rules for this target is remembered yet, so everything that the rules reach is purged, once: 1 of 10 known URLs.",
  );
  expect(details({ comparisons: [by(whole, { kind: "everything", why: "the input `base` is `none`" })] })).toBe(
    "The input `base` is `none`, so everything that the rules reach is purged: 1 of 10 known URLs.",
  );
  expect(details({ comparisons: [comparison(null, [], { unchanged: 0, changed: 0 })] })).toBe(
    "The base is unknown (nobody knows), so nothing is purged for it.",
  );
});

test("after a failure nothing is said to be purged", () => {
  const results = [resultOf({ kind: "failed", error: "no" }, ["/x"])];
  const failed = { status: "failed", why: "1 of 1 targets could not be purged", results } as const;
  expect(details({ ...failed, comparisons: [one, whole] })).toBe(
    "1 of 1 targets could not be purged. aaaaaaa was compared with bbbbbbb: `before` of the push. The base is unknown (nobody knows), so everything that the rules reach was to be purged: 1 of 10 known URLs.",
  );
});

test("the details say what the plan of each CDN costs", () => {
  const told = (plan: Parameters<typeof comparison>[2]) =>
    details({ comparisons: [comparison([mapped("a")], ["/a/*"], plan)] });
  expect(told({ changed: 2, evicted: 4, unchanged: 1_995 })).toContain(
    "Known URLs: 2 changed, 4 purged along with them, 1,991 kept in the cache.",
  );
  expect(told({ unchanged: 0 })).not.toContain("Known");
  const plans = (["cloudfront", "fastly"] as const).map((cdn, at) => {
    const [{ plan, ...rest }] = one.plans as [Comparison["plans"][number]];
    return { ...rest, cdn, plan: { ...plan, evicted: 4 - at } };
  });
  expect(details({ comparisons: [{ ...one, plans }] })).toContain(
    "Known URLs on CloudFront: 1 changed, 4 purged along with them, 5 kept in the cache. Known URLs on Fastly: 1 changed, 3 purged along with them, 6 kept in the cache.",
  );
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
])("the details say how many paths are billed: %s", (_, rest, text) => {
  expect(details(rest)).toBe(text);
});
