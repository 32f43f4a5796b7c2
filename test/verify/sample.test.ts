import fc from "fast-check";
import { expect, test } from "vitest";
import { takeSample } from "../../src/verify/subjects.ts";

const letters = [..."abcdefghijklmnopqrstuvwxyz"];

test.each<[groups: string[][], most: number, picked: string[]]>([
  [[], 5, []],
  [[["b", "a", "b"]], 5, ["a", "b"]],
  [[letters], 6, ["a", "f", "k", "p", "u", "z"]],
  [[letters], 1, ["a"]],
  [[letters], 0, []],
  // A group of one leaves the rest of its share to the others.
  [[["x1"], letters, ["y1", "y2", "y3", "y4"]], 8, ["x1", "a", "m", "z", "y1", "y2", "y3", "y4"]],
  // What two groups hold counts for the first.
  [[["a"], ["a", "b"]], 5, ["a", "b"]],
])("%j, at most %i", (groups, most, picked) => {
  expect(takeSample(groups, most)).toEqual(picked);
});

const groupsOf = fc.array(fc.array(fc.string({ maxLength: 3 }), { maxLength: 40 }), { maxLength: 4 });

test("as many as there are or as are allowed, each once, from every group, and the order given does not matter", () => {
  fc.assert(
    fc.property(groupsOf, fc.nat(30), (groups, most) => {
      const picked = takeSample(groups, most);
      const all = new Set(groups.flat());
      expect(picked.length).toBe(Math.min(most, all.size));
      expect(new Set(picked).size).toBe(picked.length);
      for (const one of picked) expect(all.has(one)).toBe(true);
      expect(
        takeSample(
          groups.map((group) => group.toReversed()),
          most,
        ),
      ).toEqual(picked);
      if (most >= groups.length) {
        const seen = new Set<string>();
        for (const group of groups) {
          const own = group.filter((item) => !seen.has(item));
          for (const item of own) seen.add(item);
          if (own.length > 0) expect(picked.some((item) => own.includes(item))).toBe(true);
        }
      }
    }),
  );
});
