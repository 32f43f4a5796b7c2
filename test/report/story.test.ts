import { expect, test } from "vitest";
import type { Log } from "../../src/log.ts";
import type { Comparison } from "../../src/plan/comparison.ts";
import { failureMessage, tellEnd, tellPlan } from "../../src/report/story.ts";
import { comparison, mapped, outcome, resultOf, sent, target } from "./sample.ts";

/** A log that keeps what it was told. */
function recorder(): { log: Log; told: string[]; groups: Map<string, readonly string[]> } {
  const told: string[] = [];
  const groups = new Map<string, readonly string[]>();
  const log: Log = {
    info: (text) => void told.push(text),
    group(title, lines) {
      told.push(title);
      groups.set(title, lines);
    },
    notice: (text) => void told.push(`notice: ${text}`),
    warning: (text) => void told.push(`warning: ${text}`),
  };
  return { log, told, groups };
}

const nothing = { warnings: [], advice: [] };

test("each changed file stands with the rule that took it, and those that none took stand apart", () => {
  const { log, groups, told } = recorder();
  const files = [
    mapped("public/a"),
    mapped("b", "unmatched", "deleted"),
    mapped("c", "ignored", "added"),
    mapped("d", "matched", "changed", []),
  ];
  tellPlan(log, [comparison(files, ["/x", "/y"])], ["a permission is missing"], nothing);
  const lines = [...groups.values()];
  expect(lines[0]).toEqual([
    "public/a (changed): public/** → /x",
    "b (deleted): no rule",
    "c (added): ignored",
    "d (changed): public/** → nothing",
  ]);
  expect(lines[1]).toEqual(["b"]);
  expect(lines[2]).toEqual(["/x", "/y"]);
  expect(told.at(-1)).toBe("notice: a permission is missing");
});

test("a group of the log is bounded and says so", () => {
  const { log, groups } = recorder();
  tellPlan(
    log,
    [comparison(Array.from({ length: 5_000 }, (_, index) => mapped(`f${index}`, "unmatched")))],
    [],
    nothing,
  );
  for (const lines of [...groups.values()].slice(0, 2)) {
    expect(lines).toHaveLength(2_001);
    expect(lines.at(-1)).toBe("… and 3,000 more: the output `report` names a file with all");
  }
});

test.each<[Comparison["base"], string]>([
  [comparison([]).base, "Compared with bbbbbbb: the commit before the push."],
  [comparison(null).base, "What changed cannot be known this time: nobody knows."],
  [
    { kind: "everything", why: "the input `base` is `none`" },
    "All that the rules reach is purged: the input `base` is `none`.",
  ],
  [{ kind: "given", why: "the input `changed-files`" }, "What changed is what the input `changed-files` says."],
])("first of all the log says what head is compared with: %j", (base, line) => {
  const { log, told } = recorder();
  tellPlan(log, [{ ...comparison([mapped("a")]), base }], [], nothing);
  expect(told[0]).toBe(line);
});

test("how much stays in the cache stands with the patterns", () => {
  const { log, told } = recorder();
  tellPlan(log, [comparison([mapped("a")], ["/*"], { evicted: 9 }), comparison([], [])], [], nothing);
  expect(told.filter((title) => title.includes("for CloudFront"))).toEqual([
    "1 path for CloudFront; 0 of 10 known URLs stay in its cache",
    "0 paths for CloudFront",
  ]);
});

test("why a plan is wider than the paths is told", () => {
  const { log, told } = recorder();
  tellPlan(log, [comparison([mapped("a")], ["/*"], { widened: "too many" })], [], nothing);
  expect(told).toContain("CloudFront: too many");
});

test("the last line of the log says what happened", () => {
  const { log, told } = recorder();
  tellEnd(log, outcome({ comparisons: [comparison([mapped("a")])], results: [sent("I1", ["/x"])] }), "");
  expect(told).toEqual([
    "CloudFront counts 1 path toward the 1,000 a month that are free.",
    "Purged 1 path of www.example.com: 1 file changed since the deploy of bbbbbbb.",
  ]);
});

test("the message of a failed step says what to do first, and names what failed by the id that people look for and by the hash", () => {
  const { log, told } = recorder();
  const why = "1 of 2 targets could not be purged";
  const failed = resultOf({ kind: "failed", error: "CloudFront said no" }, ["/a"]);
  const run = outcome({ status: "failed", why, results: [failed, sent("I1", ["/a"], "ba9876543210")] });
  tellEnd(log, run, "");
  expect(told).toEqual(["CloudFront counts 1 path toward the 1,000 a month that are free."]);
  expect(failureMessage(run)).toBe(
    `Could not purge CloudFront: follow the advice below, then run the job again.
${why}
cloudfront E${target} (${target} in outputs): CloudFront said no`,
  );
});
