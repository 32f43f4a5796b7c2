import * as fc from "fast-check";
import { expect, test } from "vitest";
import { jsonPieces } from "../../src/report/json.ts";

const value = fc.oneof(
  fc.jsonValue({ stringUnit: "binary" }),
  fc.dictionary(fc.string({ unit: "binary" }), fc.option(fc.jsonValue(), { nil: undefined })),
  fc.array(fc.option(fc.record({ a: fc.jsonValue(), b: fc.constant(undefined) }), { nil: undefined })),
);

test("the pieces are what JSON.stringify writes", () => {
  fc.assert(
    fc.property(value, (some) => {
      expect([...jsonPieces(some)].join("")).toBe(JSON.stringify(some));
    }),
    { numRuns: 2_000 },
  );
});

test("pieces are neither long nor many, wherever a long list stands", () => {
  const files = Array.from({ length: 100_001 }, (_, at) => ({ path: `a/${at}`, gone: undefined }));
  const report = { scopes: [{ files }, { files: null }], many: files };
  const pieces = [...jsonPieces(report)];
  expect(pieces.join("")).toBe(JSON.stringify(report));
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(20_000);
  expect(pieces.length).toBeLessThan(1 + JSON.stringify(report).length / 16_384);
});
