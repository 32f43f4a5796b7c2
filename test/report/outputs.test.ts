import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decodePath } from "../../src/git/path.ts";
import { parseInputs } from "../../src/inputs/inputs.ts";
import { outputsOf } from "../../src/report/outputs.ts";
import { base, comparison, document, head, mapped, outcome, resultOf, sent, target } from "./sample.ts";

const other = "ba9876543210";

test("a purge", () => {
  const patterns = ["/a", "/b"];
  const files = [mapped("public/b"), mapped("public/a"), mapped("README.md", "unmatched"), mapped("x.tmp", "ignored")];
  const plan = document(patterns);
  expect(
    outputsOf(outcome({ comparisons: [comparison(files, patterns)], plan, results: [sent("I1", patterns)] })),
  ).toEqual({
    status: "purged",
    "changed-files": '["README.md","public/a","public/b","x.tmp"]',
    "changed-count": "4",
    paths: '["/a","/b"]',
    "paths-count": "2",
    base: JSON.stringify([base]),
    head,
    "invalidation-id": "I1",
    invalidations: JSON.stringify([{ cdn: "cloudfront", target, id: "I1", status: "in-progress", paths: patterns }]),
    plan: JSON.stringify(plan),
  });
});

test("several targets with different patterns: the union, and an invalidation for each that was sent", () => {
  const results = [sent("I1", ["/b", "/c"]), sent("I2", ["/a", "/b"], other, "completed")];
  const comparisons = [
    comparison([mapped("b")], ["/b", "/c"]),
    comparison([mapped("a"), mapped("b")], ["/a", "/b"], {}, [other]),
  ];
  expect(outputsOf(outcome({ comparisons, results }))).toMatchObject({
    "changed-files": '["a","b"]',
    "changed-count": "2",
    paths: '["/a","/b","/c"]',
    "paths-count": "3",
    base: JSON.stringify([base]),
    "invalidation-id": "I1",
    invalidations: JSON.stringify([
      { cdn: "cloudfront", target, id: "I1", status: "in-progress", paths: ["/b", "/c"] },
      { cdn: "cloudfront", target: other, id: "I2", status: "completed", paths: ["/a", "/b"] },
    ]),
  });
});

test("an unknown base: no list of files, which is not an empty one", () => {
  expect(outputsOf(outcome({ comparisons: [comparison(null, ["/*"])], results: [sent("I1", ["/*"])] }))).toMatchObject({
    "changed-files": "",
    "changed-count": "",
    base: "[]",
    paths: '["/*"]',
  });
  expect(outputsOf(outcome({ comparisons: [comparison([mapped("a")]), comparison(null)] }))).toMatchObject({
    "changed-files": "",
    "changed-count": "",
  });
});

test("nothing changed", () => {
  expect(
    outputsOf(outcome({ status: "nothing-to-purge", comparisons: [comparison([], [])], plan: document([]) })),
  ).toMatchObject({
    status: "nothing-to-purge",
    "changed-files": "[]",
    "changed-count": "0",
    paths: "[]",
    "paths-count": "0",
    "invalidation-id": "",
    invalidations: "[]",
  });
});

test("a dry run says what would be sent, with and without ids", () => {
  const comparisons = [comparison([mapped("a")], ["/a"])];
  const planned = resultOf({ kind: "planned" }, ["/a"]);
  for (const results of [[], [planned]]) {
    expect(outputsOf(outcome({ status: "dry-run", comparisons, plan: document(["/a"]), results }))).toMatchObject({
      paths: '["/a"]',
      "paths-count": "1",
      "invalidation-id": "",
      invalidations: "[]",
    });
  }
});

test("a failure says what was done", () => {
  const failed = resultOf({ kind: "failed", error: "no" }, ["/a"]);
  expect(outputsOf(outcome({ status: "failed", results: [failed, sent("I2", ["/b"], other)] }))).toMatchObject({
    status: "failed",
    paths: '["/b"]',
    "invalidation-id": "I2",
    invalidations: JSON.stringify([
      { cdn: "cloudfront", target: other, id: "I2", status: "in-progress", paths: ["/b"] },
    ]),
  });
});

test("a run that is skipped has no list of anything", () => {
  expect(outputsOf(outcome({ status: "skipped", head: null }))).toEqual({
    status: "skipped",
    "changed-files": "",
    "changed-count": "",
    paths: "[]",
    "paths-count": "0",
    base: "[]",
    head: "",
    "invalidation-id": "",
    invalidations: "[]",
    plan: "",
  });
});

test("a list of files that is too long for the environment is cut at a whole name; the count is not", () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `públic/目录/${String(index).padStart(5, "0")}`);
  const result = outcome({ comparisons: [comparison(names.map((name) => mapped(name)))] });
  const outputs = outputsOf(result);
  expect(Buffer.byteLength(outputs["changed-files"]!)).toBeLessThanOrEqual(120_000);
  const kept = JSON.parse(outputs["changed-files"]!) as string[];
  expect(kept).toEqual(names.slice(0, kept.length));
  expect(kept.length).toBeGreaterThan(3_000);
  expect(outputs["changed-count"]).toBe("20000");
});

test("a list of files goes back into `changed-files` and loses nothing", () => {
  const name = fc
    .uint8Array({ minLength: 1, maxLength: 8 })
    .filter((bytes) => !bytes.includes(0) && !bytes.includes(0x2f) && !bytes.includes(0x2e))
    .map(decodePath)
    .filter((path) => !path.includes("\uFFFD"));
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1 }), (names) => {
      const files = names.map(
        (path): ReturnType<typeof mapped> => ({
          change: { path, status: "changed", below: false },
          kind: "unmatched",
          matches: [],
        }),
      );
      const output = outputsOf(outcome({ comparisons: [comparison(files)] }))["changed-files"]!;
      expect(Buffer.from(output).toString()).toBe(output);
      const inputs: Record<string, string> = {
        rules: "a: /a",
        "changed-files": output,
        paths: "auto",
        "wait-minutes": "0",
        "when-unknown": "skip",
      };
      expect(parseInputs((name) => inputs[name] ?? "", { workspace: "/", temp: "/" }).changedFiles).toEqual(
        [...names].sort(),
      );
    }),
  );
});
