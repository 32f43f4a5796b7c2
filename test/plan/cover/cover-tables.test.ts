import fc from "fast-check";
import { expect, test } from "vitest";
import { generatedSite, randomFrom } from "../../../bench/cover-site.ts";
import { type Cover, type CoverInput, cover } from "../../../src/plan/cover/cover.ts";
import { cloudfront, siteInstance } from "./cover-instances.ts";
import { problemOf } from "./cover-problem.ts";
import { bestByTables, type Score } from "./cover-tables.ts";

/** COVER_RUNS=1000000 for a long night. */
const numRuns = Number(process.env.COVER_RUNS ?? 600);

function bestOf(input: CoverInput): Score | null {
  return bestByTables(problemOf(input), input.budget, input.grammar.maxWildcards);
}

function scoreOf({ cost, exact, wildcards }: Cover): Score {
  return { cost, patterns: exact.length + wildcards.length, wildcards: wildcards.length };
}

test("up to 40 patterns and 15 wildcards: the cost, the patterns and the wildcards are the best there are", () => {
  fc.assert(
    fc.property(siteInstance, (input) => {
      expect(scoreOf(cover(input))).toEqual(bestOf(input));
    }),
    { numRuns },
  );
});

const trusting = { ...cloudfront, wildcardCoversItsPrefix: true };
const segments = { ...trusting, cut: "segment" } as const;

test.each([
  ["CloudFront's grammar", 1, cloudfront, 0.2, 0],
  ["few changes in each folder", 2, cloudfront, 0.12, 0],
  ["more changes than not", 3, cloudfront, 0.6, 0],
  ["wildcards that cover their prefix", 4, trusting, 0.2, 0],
  ["wildcards after slashes alone", 5, segments, 0.2, 0],
  ["typed prefixes, and paths that need a wildcard", 6, cloudfront, 0.2, 0.002],
])("300 patterns and 15 wildcards for hundreds of changes to 3,000 URLs: %s", (_, seed, grammar, changed, wild) => {
  const random = randomFrom(seed);
  // A page is what its folder serves, so that wildcards need their prefix beside them.
  const live = generatedSite(3_000, random).map((url) => url.replace(/index\.html$/, ""));
  const some = (share: number) => live.filter(() => random() < share);
  const exact = some(changed);
  const prefixes = some(wild).map((url) => url.slice(0, url.lastIndexOf("/", url.length - 2) + 1));
  const input = { exact, prefixes, forced: some(wild), live, grammar, budget: 300 };
  expect(exact.length).toBeGreaterThan(input.budget);
  expect(scoreOf(cover(input))).toEqual(bestOf(input));
});
