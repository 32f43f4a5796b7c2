import fc from "fast-check";
import type { Cover, CoverInput } from "../../../src/plan/cover/cover.ts";

/** As sent, in byte order. */
export function patternsOf({ exact, wildcards }: Cover): string[] {
  return [...exact, ...wildcards.map((prefix) => `${prefix}*`)].sort();
}

/** CloudFront's grammar, as far as covering goes. */
export const cloudfront = { cut: "any", maxWildcards: 15, wildcardCoversItsPrefix: false } as const;

// Few characters, so that prefixes collide: one that sorts before `*`, an escape, and two letters that share their
// first bytes.
const dense = fc
  .array(fc.constantFrom("a", "b", "/", "%C3%A9", "%C3%A8", "!", "%41", "?"), { maxLength: 4 })
  .map((parts) => `/${parts.join("")}`);

/** Instances small enough to try every set of wildcards on them. */
export const smallInstance: fc.Arbitrary<CoverInput> = instance(dense, {
  paths: 7,
  others: 12,
  wildcards: 3,
  budget: 7,
});

const page = fc
  .tuple(
    fc.array(fc.constantFrom("a", "ab", "b", "%E2%82%AC", "%E2%82%AD"), { maxLength: 4 }),
    fc.constantFrom("", "index.html", "c", "cd", "~"),
  )
  .map(([directories, name]) => `/${[...directories, name].join("/")}`);

/** Instances in the shape of sites. */
export const siteInstance: fc.Arbitrary<CoverInput> = instance(page, {
  paths: 60,
  others: 120,
  wildcards: 15,
  budget: 40,
});

interface Size {
  readonly paths: number;
  readonly others: number;
  readonly wildcards: number;
  readonly budget: number;
}

function instance(path: fc.Arbitrary<string>, size: Size): fc.Arbitrary<CoverInput> {
  const sometimes = (maxLength: number) =>
    fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(path, { maxLength }));
  return fc
    .record({
      exact: fc.array(path, { maxLength: size.paths, size: "max" }),
      prefixes: sometimes(2),
      forced: sometimes(3),
      others: fc.array(path, { maxLength: size.others, size: "max" }),
      stillLive: fc.double({ min: 0, max: 1, noNaN: true }),
      grammar: fc.record({
        cut: fc.constantFrom("any", "any", "segment"),
        maxWildcards: fc.integer({ min: 1, max: size.wildcards }),
        wildcardCoversItsPrefix: fc.boolean(),
      }),
      budget: fc.integer({ min: 1, max: size.budget }),
    })
    .map(({ others, stillLive, ...input }): CoverInput => {
      const kept = input.exact.slice(0, Math.round(stillLive * input.exact.length));
      return { ...input, live: [...others, ...kept] } as CoverInput;
    });
}
