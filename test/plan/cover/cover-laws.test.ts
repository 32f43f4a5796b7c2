import fc from "fast-check";
import { expect, test } from "vitest";
import { rivals } from "../../../bench/rivals.ts";
import { cover } from "../../../src/plan/cover/cover.ts";
import { cloudfront, patternsOf, siteInstance, smallInstance } from "./cover-instances.ts";
import { bruteForce, problemOf } from "./cover-problem.ts";

/** COVER_RUNS=1000000 for a long night. */
const numRuns = Number(process.env.COVER_RUNS ?? 3_000);

test("the cost, the patterns and the wildcards are those of the best of all sets of wildcards", () => {
  fc.assert(
    fc.property(smallInstance, (input) => {
      const problem = problemOf(input);
      const best = bruteForce(problem, input.budget, input.grammar.maxWildcards)!;
      const found = cover(input);
      expect([found.cost, patternsOf(found).length, found.wildcards.length]).toEqual([
        best.cost,
        best.patterns.length,
        best.wildcards,
      ]);
    }),
    { numRuns },
  );
});

test("everything asked for is covered, within the limits, at the cost and the evictions that are told", () => {
  fc.assert(
    fc.property(siteInstance, (input) => {
      const found = cover(input);
      const taken = (path: string) => found.wildcards.some((prefix) => path.startsWith(prefix));
      expect(input.exact.filter((path) => !taken(path) && !found.exact.includes(path))).toEqual([]);
      expect([...input.prefixes, ...input.forced].filter((path) => !taken(path))).toEqual([]);
      expect(patternsOf(found).length).toBeLessThanOrEqual(input.budget);
      expect(found.wildcards.length).toBeLessThanOrEqual(input.grammar.maxWildcards);
      expect({ ...found, patterns: patternsOf(found) }).toMatchObject({
        ...problemOf(input).complete(found.wildcards),
        wildcards: found.wildcards,
      });
    }),
    { numRuns },
  );
});

test("exact paths while they fit", () => {
  fc.assert(
    fc.property(siteInstance, ({ exact, live, grammar }) => {
      const paths = [...new Set(exact)].sort();
      const found = cover({ exact, prefixes: [], forced: [], live, grammar, budget: paths.length });
      expect(found).toMatchObject({ exact: paths, wildcards: [], evicted: 0, cost: 0 });
    }),
    { numRuns },
  );
});

test("order and duplicates do not matter, and the input is left alone", () => {
  const shuffled = (paths: readonly string[]) =>
    fc.shuffledSubarray([...paths, ...paths], { minLength: 2 * paths.length });
  const both = siteInstance.chain((input) =>
    fc.tuple(
      fc.constant(input),
      fc.record({
        exact: shuffled(input.exact),
        prefixes: shuffled(input.prefixes),
        forced: shuffled(input.forced),
        live: shuffled(input.live),
      }),
    ),
  );
  fc.assert(
    fc.property(both, ([input, again]) => {
      const before = structuredClone(input);
      expect(cover({ ...input, ...again })).toEqual(cover(input));
      expect(input).toEqual(before);
    }),
    { numRuns },
  );
});

test("a larger budget never costs more", () => {
  fc.assert(
    fc.property(siteInstance, fc.integer({ min: 1, max: 20 }), (input, more) => {
      expect(cover({ ...input, budget: input.budget + more }).cost).toBeLessThanOrEqual(cover(input).cost);
    }),
    { numRuns },
  );
});

test.each(rivals.map((rival) => [rival.name, rival] as const))(
  "never costs more than %s within equal limits",
  (_, rival) => {
    let compared = 0;
    fc.assert(
      fc.property(siteInstance, fc.boolean(), ({ exact, live, budget }, wildcardCoversItsPrefix) => {
        const grammar = { ...cloudfront, wildcardCoversItsPrefix };
        const input = { exact, live, budget, grammar, prefixes: [], forced: [] };
        const limits = { patterns: budget, wildcards: grammar.maxWildcards };
        const theirs = problemOf(input).complete(rival.cover([...new Set(exact)], limits).wildcards)!;
        // No rule knows of `/dir/` beside `/dir/*`, so now and then they need more patterns than they may have.
        if (theirs.patterns.length > budget) return;
        compared++;
        expect(cover(input).cost).toBeLessThanOrEqual(theirs.cost);
      }),
      { numRuns },
    );
    expect(compared).toBeGreaterThan(numRuns / 2);
  },
);
