import { expect, test } from "vitest";
import type { Run, RunsReading } from "../../src/github/runs.ts";
import { type Base, knownBase } from "../../src/history/base.ts";
import { dayOf, withDays } from "../../src/history/lookup.ts";

/** A Saturday. */
const now = Date.parse("2026-11-28T00:30:00Z");

test.each([
  ["2026-11-28T00:00:00Z", "today"],
  ["2026-11-27T23:59:59Z", "yesterday"],
  ["2026-11-24T12:00:00Z", "Tuesday"],
  ["2026-11-22T00:00:00Z", "Sunday"],
  // The Saturday before would be taken for today.
  ["2026-11-21T23:59:59Z", "21 November"],
  ["2026-01-01T00:00:00Z", "1 January"],
  ["2025-12-31T23:59:59Z", "31 December 2025"],
  // The clocks of two machines differ.
  ["2026-11-29T00:00:00Z", "29 November"],
])("the deploy of %s was on %s", (moment, day) => {
  expect(dayOf(Date.parse(moment), now)).toBe(day);
});

const [a, b] = ["a", "b"].map((digit) => digit.repeat(40)) as [string, string];
const run = (id: number, sha: string, day: string): Run => {
  const at = Date.parse(`${day}T12:00:00Z`);
  const about = { number: id, attempt: 1, event: "push", branch: "main", repository: "octo/site" };
  return { ...about, id, sha, status: "completed", conclusion: "success", created: at, updated: at };
};
const list = (...runs: Run[]): RunsReading => ({ kind: "read", total: runs.length, runs });
const base = knownBase(b, "purged last");
const dayIn = (found: Base) => (found.kind === "known" ? found.commits.map(({ day }) => day) : found.kind);

test.each<[string, RunsReading, readonly unknown[]]>([
  [
    "of the newest run of a commit",
    list(run(3, a, "2026-11-28"), run(2, b, "2026-11-27"), run(1, b, "2026-11-20")),
    ["yesterday"],
  ],
  ["never of this run itself, which deploys its commit again", list(run(3, b, "2026-11-28")), [undefined]],
  ["nothing of a commit that no listed run deployed", list(run(3, a, "2026-11-28")), [undefined]],
  ["nothing where this run is not listed: what now is, is not known", list(run(2, b, "2026-11-27")), [undefined]],
  ["nothing without a list", { kind: "denied", why: "no" }, [undefined]],
])("the day is told %s", (_, runs, days) => {
  expect(dayIn(withDays(base, runs, 3))).toEqual(days);
});

test("a base that is not known stays as it is", () => {
  const unknown: Base = { kind: "unknown", why: "nobody knows" };
  expect(withDays(unknown, list(run(3, a, "2026-11-28")), 3)).toBe(unknown);
});
