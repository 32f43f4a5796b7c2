import fc from "fast-check";
import { expect, test } from "vitest";
import { distinct, mergeDistinct } from "../src/lists.ts";

const texts = fc.array(fc.constantFrom("", "/", "/a", "/a/", "/b", "/é", "/\uDC80", "~"), { maxLength: 8 });
const list = fc.oneof(
  texts,
  texts.map((all) => [...new Set(all)].sort()),
);
const expected = (all: readonly string[]) => [...new Set(all)].sort();

test("lists in any order become one in byte order, each text once, and stay as they were", () => {
  fc.assert(
    fc.property(fc.array(list, { maxLength: 5 }), (lists) => {
      const before = structuredClone(lists);
      expect(mergeDistinct(lists)).toEqual(expected(lists.flat()));
      for (const one of lists) expect(distinct(one)).toEqual(expected(one));
      expect(mergeDistinct(lists)).toEqual(expected(lists.flat()));
      expect(lists).toEqual(before);
    }),
    { numRuns: 2_000 },
  );
});

test("a list that is in order already is not copied, nor one that holds all of another", () => {
  const all = ["/a", "/b", "/c"];
  expect(distinct(all)).toBe(all);
  expect(mergeDistinct([all, ["/b"]])).toBe(all);
});
