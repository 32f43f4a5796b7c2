import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cover, type CoverInput, cover } from "../../src/plan/cover.ts";
import { bruteForce, problemOf } from "./cover-problem.ts";

const cloudfront = { cut: "any", maxWildcards: 15, wildcardCoversItsPrefix: false } as const;

const path = fc.array(fc.constantFrom("a", "b", "/", "%C3%A9", "%C3%A8", "!", "%41"), { maxLength: 4 }).map((parts) => `/${parts.join("")}`);
const input: fc.Arbitrary<CoverInput> = fc
  .record({
    exact: fc.array(path, { maxLength: 7 }),
    prefixes: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(path, { maxLength: 2 })),
    forced: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(path, { maxLength: 3 })),
    others: fc.array(path, { maxLength: 12 }),
    live: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    grammar: fc.record({
      cut: fc.constantFrom("any", "any", "segment"),
      maxWildcards: fc.integer({ min: 1, max: 3 }),
      wildcardCoversItsPrefix: fc.boolean(),
    }),
    budget: fc.integer({ min: 1, max: 7 }),
  })
  .map(({ live, others, ...rest }) => ({ ...rest, live: [...others, ...rest.exact.filter((_, at) => live[at])] }) as CoverInput);

function patternsOf({ exact, wildcards }: Cover): string[] {
  return [...exact, ...wildcards.map((prefix) => `${prefix}*`)].sort();
}

test("brute", () => {
  fc.assert(
    fc.property(input, (instance) => {
      const problem = problemOf(instance);
      const found = cover(instance);
      const patterns = patternsOf(found);
      const { budget, grammar } = instance;
      const best = bruteForce(problem, problem.wildcards, budget, grammar.maxWildcards)!;
      expect([found.cost, patterns.length, found.wildcards.length]).toEqual([best.cost, best.patterns.length, best.wildcards]);
      const longest = problem.wildcards.filter((wildcard) => problem.isLongest(wildcard));
      const tight = bruteForce(problem, longest, budget, grammar.maxWildcards)!;
      expect({ patterns, wildcards: found.wildcards.length, cost: found.cost, evicted: found.evicted }).toEqual(tight);
    }),
    { numRuns: Number(process.env.RUNS ?? 3000) },
  );
}, 600000);
void cloudfront;
