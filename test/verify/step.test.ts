import { expect, test } from "vitest";
import type { Result } from "../../src/cdn/send.ts";
import {
  verificationFailure,
  verificationHeadline,
  verificationLines,
  verificationTable,
} from "../../src/report/verification.ts";
import { verifyStep } from "../../src/verify/step.ts";
import { type Checked, provenResults, type Verification } from "../../src/verify/verification.ts";
import { resultOf } from "../report/sample.ts";
import { createEdge } from "./edge.ts";

function result(kind: "sent" | "failed" | "nothing", patterns: readonly string[] = ["/a"]): Result {
  if (kind === "sent") return resultOf({ kind, receipt: { id: "I1", status: "completed", patterns } }, patterns);
  return resultOf(kind === "failed" ? { kind, error: "denied" } : { kind }, patterns);
}

async function step(results: readonly Result[], site: readonly string[]) {
  const warnings: string[] = [];
  const log = { info() {}, group() {}, notice() {}, warning: (text: string) => void warnings.push(text) };
  const clock = { now: Date.now, sleep: async () => {} };
  const moments = { started: Date.now() - 1_000, purged: Date.now() };
  const verification = await verifyStep({ results, head: "0".repeat(40), source: null, site, moments }, { clock, log });
  return { verification, warnings };
}

test("nothing sent: nothing to look at, and nothing to say", async () => {
  await using edge = await createEdge();
  expect(await step([result("nothing", [])], [edge.url])).toEqual({ verification: null, warnings: [] });
  expect(await step([result("failed")], [edge.url])).toEqual({ verification: null, warnings: [] });
  expect(edge.requests).toEqual([]);
});

test("one target failed: what is stale has a reason that is known", async () => {
  await using edge = await createEdge();
  const why = "not verified, since not every target was purged";
  const { verification, warnings } = await step([result("sent"), result("failed")], [edge.url]);
  expect(verification).toEqual({ checked: [], unchecked: why });
  expect(warnings).toEqual([`${why}.`]);
  expect(edge.requests).toEqual([]);
});

test("wildcards and tags of an earlier job's plan name no URL", async () => {
  await using edge = await createEdge();
  const { verification, warnings } = await step([result("sent", ["#tag", "/*"])], [edge.url]);
  expect(verification?.checked).toEqual([]);
  expect(warnings).toEqual(["nothing was verified: of what was purged no URL is known one by one."]);
});

test("a site that does not answer is a warning", async () => {
  const { verification, warnings } = await step([result("sent")], ["http://127.0.0.1:1"]);
  expect(verification?.checked).toMatchObject([{ verdict: "undecided", why: expect.stringMatching(/^no answer: /) }]);
  expect(warnings).toEqual([
    expect.stringMatching(/^verify could decide nothing: http:\/\/127\.0\.0\.1:1\/a: no answer: /),
  ]);
});

const checked = (path: string, verdict: Checked["verdict"], rest: Partial<Checked> = {}): Checked => ({
  url: `https://www.example.com${path}`,
  path,
  verdict,
  why: "because",
  status: 200,
  cache: "",
  age: null,
  from: "",
  ...rest,
});
const of = (...all: readonly Checked[]): Verification => ({ checked: all, unchecked: null });

test("for the memory a target that left a URL stale was not purged; another one was", () => {
  const results = [result("sent", ["/a*"]), result("sent", ["/b"]), result("nothing", [])];
  const [first, ...others] = provenResults(results, of(checked("/a/x", "stale"), checked("/b", "fresh")));
  expect(first!.state.kind).toBe("failed");
  expect(others).toEqual(results.slice(1));
  expect(provenResults(results, of(checked("/a/x", "undecided")))).toEqual(results);
  expect(provenResults(results, null)).toEqual(results);
});

test("what people read: the stale ones first, headers as no Markdown and no HTML", () => {
  const verification = of(
    checked("/a", "fresh"),
    checked("/b|b", "stale", { why: "the bytes of an older version", age: 7, cache: "HIT", from: "1.1 <b>evil</b>|x" }),
    checked("/c", "undecided", { status: null, why: "no answer: refused" }),
  );
  expect(verificationHeadline(verification)).toBe(
    "Verified 3 URLs of the site: 1 fresh, 1 stale, of 1 nothing can be proved",
  );
  expect(verificationLines(verification)).toEqual([
    "stale: https://www.example.com/b|b | 200, the bytes of an older version | cache: HIT | from: 1.1 <b>evil</b>|x | age: 7 s",
    "undecided: https://www.example.com/c | no answer: refused",
    "fresh: https://www.example.com/a | 200, because",
  ]);
  const rows = verificationTable(verification).split("\n");
  expect(rows).toHaveLength(5);
  expect(rows[2]).toContain("**stale**");
  for (const row of rows.slice(2)) {
    expect(row.match(/\|/g)).toHaveLength(4);
    expect(row).not.toMatch(/<(?!\/?code>)/);
  }
  expect(verificationTable({ checked: [], unchecked: "x" })).toBe("");
  expect(verificationHeadline({ checked: [], unchecked: "x" })).toBe("x");
});

test("why the step fails: three by name, and what the origin still has", () => {
  expect(verificationFailure(null)).toBeNull();
  expect(verificationFailure(of(checked("/a", "undecided")))).toBeNull();
  expect(verificationFailure(of(checked("/a", "stale"), checked("/b", "fresh")))).toBe(
    "the purge was accepted, but 1 of 2 checked URLs is stale: https://www.example.com/a (because). The memory of the last purge was not moved",
  );
  const why = "the bytes of an older version, which the origin still gives";
  const many = ["/a", "/b", "/c", "/d", "/e"].map((path) => checked(path, "stale", { why }));
  expect(verificationFailure(of(...many))).toMatch(
    /5 of 5 checked URLs are stale: \S+\/a \(.*\/c \([^)]*\) and 2 more\. What the origin still gives was not uploaded, or not deleted there, before this step\. The memory/,
  );
});
