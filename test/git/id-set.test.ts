import fc from "fast-check";
import { expect, test } from "vitest";
import { IdSet } from "../../src/git/id-set.ts";

test.each(["sha1", "sha256"] as const)("each id of %s is new once, even where thousands begin alike", (format) => {
  const width = format === "sha1" ? 40 : 64;
  // The ids that begin alike want the same place.
  const start = fc.constantFrom("00000000", "00000001", "ffffffff", "deadbeef");
  const end = fc.integer({ min: 0, max: 3_000 }).map((number) => number.toString(16).padStart(width - 8, "0"));
  const id = fc
    .tuple(start, end)
    .map((parts) => parts.join(""))
    .filter((text) => !/^0+$/.test(text));
  fc.assert(
    fc.property(fc.array(id, { maxLength: 4_000, size: "max" }), (ids) => {
      const [set, texts] = [new IdSet(format), new Set<string>()];
      const told = ids.map((one) => set.add(one));
      const wanted = ids.map((one) => !texts.has(one) && !!texts.add(one));
      expect(told).toEqual(wanted);
      expect(set.size).toBe(texts.size);
    }),
    { numRuns: 10 },
  );
});
