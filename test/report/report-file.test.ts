import { expect, test } from "vitest";
import { reportOf } from "../../src/report/outputs.ts";
import { base, comparison, document, head, mapped, outcome, resultOf, sent, target } from "./sample.ts";

/** Every path of keys in a value: `results[].id`. */
function keysOf(value: unknown, at = ""): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => keysOf(item, `${at}[]`)))];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = at ? `${at}.${key}` : key;
    return [path, ...keysOf(inner, path)];
  });
}

const verification = {
  unchecked: null,
  checked: [
    {
      url: "https://www.example.com/x",
      path: "/x",
      verdict: "fresh" as const,
      why: "the bytes of head",
      status: 200,
      cache: "",
      age: null,
      from: "",
    },
  ],
};
const area = { path: "/", flat: false, changed: 1, evicted: 0, kept: 2 };
const whole = outcome({
  comparisons: [comparison([mapped("Über uns.md")], ["/x"], {}, [target], { areas: [area], excess: 0 })],
  plan: document(["/x"]),
  results: [sent("I1", ["/x"]), resultOf({ kind: "failed", error: "denied: …/Eba9876543210" }, ["/y"], "ba9876543210")],
  verification,
  warnings: [{ text: "a warning", place: { file: null, line: 3 } }],
  notices: ["a notice"],
  advice: ["advice"],
});

test("the keys of the report are its format: a new one may come, none may go or change its meaning", () => {
  const own = keysOf(reportOf(whole)).filter((key) => !/^(?:outputs|plan)\./.test(key));
  expect(own).toEqual([
    "version",
    "status",
    "why",
    "head",
    "changedFiles",
    "comparisons",
    "comparisons[].base",
    "comparisons[].base.kind",
    "comparisons[].base.why",
    "comparisons[].base.commits",
    "comparisons[].base.commits[].sha",
    "comparisons[].base.commits[].why",
    "comparisons[].files",
    "comparisons[].files[].path",
    "comparisons[].files[].status",
    "comparisons[].files[].kind",
    "comparisons[].files[].rules",
    "comparisons[].files[].rules[].glob",
    "comparisons[].files[].rules[].line",
    "comparisons[].files[].rules[].targets",
    "comparisons[].cdns",
    "comparisons[].cdns[].cdn",
    "comparisons[].cdns[].targets",
    "comparisons[].cdns[].patterns",
    "comparisons[].cdns[].changed",
    "comparisons[].cdns[].evicted",
    "comparisons[].cdns[].unchanged",
    "comparisons[].cdns[].widened",
    "comparisons[].cdns[].areas",
    "comparisons[].cdns[].areas[].path",
    "comparisons[].cdns[].areas[].flat",
    "comparisons[].cdns[].areas[].changed",
    "comparisons[].cdns[].areas[].evicted",
    "comparisons[].cdns[].areas[].kept",
    "comparisons[].cdns[].excess",
    "results",
    "results[].cdn",
    "results[].target",
    "results[].patterns",
    "results[].state",
    "results[].id",
    "results[].completed",
    "results[].keepMemory",
    "results[].error",
    "results[].memory",
    "verification",
    "verification.unchecked",
    "verification.checked",
    "verification.checked[].url",
    "verification.checked[].path",
    "verification.checked[].verdict",
    "verification.checked[].why",
    "verification.checked[].status",
    "verification.checked[].cache",
    "verification.checked[].age",
    "verification.checked[].from",
    "warnings",
    "warnings[].text",
    "warnings[].file",
    "warnings[].line",
    "notices",
    "advice",
    "plan",
    "outputs",
  ]);
});

test("the report says what was compared, planned and done, and holds no id of a destination", () => {
  const report = reportOf(whole);
  expect(report).toMatchObject({
    version: 1,
    status: "purged",
    head,
    changedFiles: ["Über uns.md"],
    comparisons: [
      {
        base: { kind: "known", commits: [{ sha: base, why: "the commit before the push" }] },
        files: [{ path: "Über uns.md", status: "changed", rules: [{ glob: "public/**", line: 1, targets: ["/x"] }] }],
        cdns: [{ cdn: "cloudfront", targets: [target], patterns: ["/x"], unchanged: 9 }],
      },
    ],
    results: [
      { target, patterns: ["/x"], state: "sent", id: "I1", completed: false, error: null },
      {
        target: "ba9876543210",
        patterns: ["/y"],
        state: "failed",
        id: null,
        completed: null,
        error: "denied: …/ba9876543210",
      },
    ],
    warnings: [{ text: "a warning", file: null, line: 3 }],
    outputs: { status: "purged", paths: '["/x"]' },
  });
  expect(JSON.stringify(report)).not.toMatch(/E0123456789ab|Eba9876543210/);
});

test("a file that no exact path can purge stands with the wildcard that does", () => {
  const file = mapped("a~b", "matched", "changed", [
    { kind: "forced", path: "/a~b", prefix: "/a" },
    { kind: "prefix", prefix: "/p/" },
    { kind: "tag", tag: "product-1" },
  ]);
  const { comparisons } = reportOf(outcome({ comparisons: [comparison([file])] }));
  expect(comparisons[0]!.files![0]!.rules[0]!.targets).toEqual(["/a*", "/p/*", "tag:product-1"]);
});
