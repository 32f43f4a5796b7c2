import fc from "fast-check";
import { expect, test } from "vitest";
import { decide, type Moments, type Subject } from "../../src/verify/decide.ts";
import type { CacheFacts, ProbeAnswer } from "../../src/verify/probe.ts";

// The step began 20 s ago, sent the purge 10 s ago, and got the answer within 100 ms.
const now = 1_000_000_000;
const moments: Moments = { started: now - 20_000, purged: now - 10_000 };
const live: Subject = {
  path: "/a",
  kind: "live",
  head: "new",
  bases: new Set(["old", "older"]),
  elsewhere: new Set(),
  rule: null,
  everywhere: true,
  isBuilt: false,
};
const gone: Subject = { ...live, kind: "gone", head: null };
const replaced: Subject = { ...gone, elsewhere: new Set(["app"]) };
const unknown: Subject = { ...live, kind: "unknown", head: null, bases: new Set() };
const shared: Subject = { ...live, head: null, bases: new Set() };

const hit = (age: number | null): CacheFacts => ({ age, state: "hit", status: "Hit", from: "" });
const miss = (age: number | null = null): CacheFacts => ({ age, state: "miss", status: "Miss", from: "" });
const silent = (age: number | null = null): CacheFacts => ({ age, state: null, status: "", from: "" });

function seen(oid: string | null, cache: CacheFacts, rest: Partial<ProbeAnswer> = {}): ProbeAnswer {
  return { kind: "answer", status: 200, oid, cache, sentAt: now - 100, receivedAt: now, redirect: null, ...rest };
}
const status = (code: number) => ({ status: code });
const redirect = (oid: string | null) => ({ status: 301, redirect: { to: "/b", oid } });

const built: Subject = { ...live, isBuilt: true };
const other = "other bytes than those of the built file";

test.each<[what: string, answer: ProbeAnswer, subject: Subject, verdict: string, why: string]>([
  // Built files, whose very bytes are served
  ["the built bytes", seen("new", miss()), built, "fresh", "the bytes of head"],
  ["other bytes from the origin", seen("else", miss()), built, "undecided", other],
  ["other bytes cached since", seen("else", hit(1)), built, "undecided", other],
  ["other bytes cached before", seen("else", hit(60)), built, "stale", "cached before the purge"],
  [
    "a built page that several files make",
    seen("else", miss()),
    { ...built, head: null },
    "fresh",
    "straight from the origin",
  ],
  ["a built page that is too long to compare", seen(null, miss()), built, "fresh", "straight from the origin"],
  // Bytes
  ["head's bytes", seen("new", hit(9_999)), live, "fresh", "the bytes of head"],
  ["a base's bytes", seen("old", silent()), live, "stale", "the bytes of an older version"],
  ["another base's bytes", seen("older", hit(60)), live, "stale", "the bytes of an older version"],
  [
    "a base's bytes, cached after",
    seen("old", hit(1)),
    live,
    "stale",
    "the bytes of an older version, which the origin still gives",
  ],
  [
    "a base's bytes, from the origin",
    seen("old", miss()),
    live,
    "stale",
    "the bytes of an older version, which the origin still gives",
  ],
  ["a deleted file", seen("old", hit(3_600)), gone, "stale", "the bytes of the deleted file"],
  [
    "a deleted file that the origin still has",
    seen("old", miss()),
    gone,
    "stale",
    "the bytes of the deleted file, which the origin still gives",
  ],
  ["old bytes as an error page", seen("old", silent(), status(404)), live, "undecided", "answers 404"],
  // Deleted
  ["gone: 404", seen("x", hit(3_600), status(404)), gone, "fresh", "answers 404"],
  ["gone: 410", seen("x", silent(), status(410)), gone, "fresh", "answers 410"],
  ["gone: 401", seen("x", miss(), status(401)), gone, "undecided", "answers 401"],
  ["gone: 403, which may hide what is there", seen("x", silent(), status(403)), gone, "undecided", "answers 403"],
  ["gone: 408", seen("x", hit(60), status(408)), gone, "undecided", "answers 408"],
  ["gone: 429", seen("x", miss(), status(429)), gone, "undecided", "answers 429"],
  ["gone: 500", seen("x", silent(), status(500)), gone, "undecided", "answers 500"],
  ["gone: 503, cached before", seen("x", hit(3_600), status(503)), gone, "undecided", "answers 503"],
  [
    "gone: the page that stands in for it, from the origin",
    seen("app", miss()),
    replaced,
    "fresh",
    "straight from the origin",
  ],
  [
    "gone: the page that stands in for it, cached after",
    seen("app", hit(1)),
    replaced,
    "fresh",
    "cached after the purge",
  ],
  [
    "gone: the page that stands in for it, cached before",
    seen("app", hit(60)),
    replaced,
    "stale",
    "cached before the purge",
  ],
  [
    "gone: the page that stands in for it, who knows since when",
    seen("app", silent()),
    replaced,
    "undecided",
    "bytes of another file of head, and no header says since when they are cached",
  ],
  ["gone: another page, from the origin", seen("x", miss()), gone, "fresh", "straight from the origin"],
  ["gone: another page, cached before", seen("x", hit(3_600)), gone, "stale", "cached before the purge"],
  // Age
  ["cached before", seen("x", hit(60)), live, "stale", "cached before the purge"],
  ["cached before, says only the age", seen("x", silent(60)), live, "stale", "cached before the purge"],
  ["cached after", seen("x", hit(3)), live, "fresh", "cached after the purge"],
  [
    "cached after the upload, not to the second of the purge",
    seen("x", hit(11)),
    live,
    "fresh",
    "cached after the purge",
  ],
  ["just cached", seen("x", silent(0)), live, "fresh", "cached after the purge"],
  ["a miss", seen("x", miss()), live, "fresh", "straight from the origin"],
  [
    "a miss that a cache behind the CDN kept",
    seen("x", miss(3_600)),
    live,
    "undecided",
    "bytes that no commit compared holds, kept for 3600 s by a cache behind the CDN",
  ],
  [
    "a hit without an age",
    seen("x", hit(null)),
    live,
    "undecided",
    "bytes that no commit compared holds, and no header says since when they are cached",
  ],
  [
    "no header at all",
    seen("x", silent()),
    live,
    "undecided",
    "bytes that no commit compared holds, and no header says since when they are cached",
  ],
  [
    "too long to compare",
    seen(null, silent()),
    live,
    "undecided",
    "too long to compare, and no header says since when they are cached",
  ],
  ["too long, cached before", seen(null, hit(60)), live, "stale", "cached before the purge"],
  ["several files, cached before", seen("old", hit(60)), shared, "stale", "cached before the purge"],
  ["several files, a miss", seen("old", miss()), shared, "fresh", "straight from the origin"],
  [
    "not purged by every target, old",
    seen("x", hit(60)),
    { ...live, everywhere: false },
    "undecided",
    "cached before the purge, which not every target was sent",
  ],
  [
    "not purged by every target, old bytes",
    seen("old", hit(60)),
    { ...live, everywhere: false },
    "stale",
    "the bytes of an older version",
  ],
  // Other answers
  ["a cached 404", seen("x", hit(60), status(404)), live, "stale", "cached before the purge"],
  ["a 404 from the origin", seen("x", miss(), status(404)), live, "undecided", "answers 404"],
  [
    "a 404 with head's bytes: it is the error page",
    seen("new", hit(60), status(404)),
    live,
    "fresh",
    "the bytes of head",
  ],
  ["a 503", seen("x", miss(), status(503)), live, "undecided", "answers 503"],
  ["a 403, cached before", seen("x", hit(60), status(403)), live, "undecided", "answers 403"],
  ["a 429 of a file that nobody knows", seen("x", miss(), status(429)), unknown, "undecided", "answers 429"],
  [
    "a 404 from the origin, of a file that nobody knows",
    seen("x", miss(), status(404)),
    unknown,
    "fresh",
    "straight from the origin",
  ],
  // Redirects
  ["a redirect to head's bytes", seen("x", miss(), redirect("new")), live, "fresh", "the bytes of head, by way of /b"],
  ["a redirect to old bytes", seen("x", miss(), redirect("old")), live, "undecided", "redirects to /b"],
  ["a redirect that leaves the site", seen("x", miss(), redirect(null)), live, "undecided", "redirects to /b"],
  ["a redirect cached before", seen("x", hit(60), redirect("new")), live, "stale", "cached before the purge"],
  ["gone: a redirect from the origin", seen("x", miss(), redirect("old")), gone, "fresh", "redirects to /b"],
  [
    "gone: a redirect, who knows since when",
    seen("x", silent(), redirect("old")),
    gone,
    "undecided",
    "redirects to /b",
  ],
])("%s", (_, answer, subject, kind, why) => {
  expect(decide(answer, subject, moments)).toEqual({ kind, why });
});

test("no answer decides nothing", () => {
  expect(decide({ kind: "none", why: "no answer: refused" }, gone, moments)).toEqual({
    kind: "undecided",
    why: "no answer: refused",
  });
});

// Between cached surely before and surely after lie the seconds that rounding and a slow origin may add.
test.each([
  [13, "undecided"],
  [14, "stale"],
])("without a head start, an age of %i s is %s", (age, kind) => {
  const close = { started: now - 10_000, purged: now - 10_000 };
  expect(decide(seen("x", hit(age)), live, close).kind).toBe(kind);
});

const facts = fc.record({
  age: fc.option(fc.nat(100)),
  state: fc.constantFrom("hit" as const, "miss" as const, null),
  status: fc.constant(""),
  from: fc.constant(""),
});
const oid = fc.option(fc.constantFrom("new", "old", "older", "x"));
const answers = fc.record({
  kind: fc.constant("answer" as const),
  status: fc.constantFrom(200, 206, 301, 401, 403, 404, 408, 410, 429, 500),
  oid,
  cache: facts,
  sentAt: fc.constant(now - 100),
  receivedAt: fc.constant(now),
  redirect: fc.option(fc.record({ to: fc.constant("/b"), oid })),
});
const subjects = fc.record({
  path: fc.constant("/a"),
  kind: fc.constantFrom("live" as const, "gone" as const, "unknown" as const),
  head: fc.constantFrom("new", null),
  bases: fc.constantFrom<ReadonlySet<string>>(new Set(["old"]), new Set()),
  elsewhere: fc.constantFrom<ReadonlySet<string>>(new Set(["older"]), new Set()),
  rule: fc.constant(null),
  everywhere: fc.boolean(),
  isBuilt: fc.boolean(),
});

test("stale is only what is proved: old bytes, or an age of before the purge that nothing else explains", () => {
  fc.assert(
    fc.property(answers, subjects, (answer, subject) => {
      const { kind } = decide(answer, subject, moments);
      const oldBytes = answer.status === 200 && answer.oid !== null && subject.bases.has(answer.oid);
      const { age, state } = answer.cache;
      const oldAge = age !== null && state !== "miss" && now - age * 1_000 < moments.purged && subject.everywhere;
      if (kind === "stale") expect(oldBytes || oldAge).toBe(true);
      if (oldBytes) expect(kind).toBe("stale");
    }),
  );
});

test("an older answer is never judged better", () => {
  const rank = { fresh: 0, undecided: 1, stale: 2 };
  fc.assert(
    fc.property(answers, subjects, fc.nat(50), (answer, subject, more) => {
      fc.pre(answer.cache.age !== null);
      const older = { ...answer, cache: { ...answer.cache, age: answer.cache.age! + more } };
      expect(rank[decide(older, subject, moments).kind]).toBeGreaterThanOrEqual(
        rank[decide(answer, subject, moments).kind],
      );
    }),
  );
});
