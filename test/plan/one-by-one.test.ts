import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fastlyGrammar } from "../../src/cdn/fastly/grammar.ts";
import { type Plan, planOf } from "../../src/plan/plan.ts";
import type { Target } from "../../src/url/encode.ts";

const grammar = fastlyGrammar({ site: ["https://www.example.com"] });
const path = (path: string): Target => ({ kind: "path", path });
const prefix = (prefix: string): Target => ({ kind: "prefix", prefix });
const tag = (tag: string): Target => ({ kind: "tag", tag });
const live = ["/", "/posts/", "/posts/a/", "/posts/b/", "/about/"];
const numbered = (count: number) => Array.from({ length: count }, (_, at) => `/n/${at}`);
const all = (widened: string, rest: Partial<Plan> = {}): Partial<Plan> => ({ patterns: ["/*"], widened, ...rest });

test.each<[string, Target[], readonly string[], boolean, Partial<Plan>]>([
  ["nothing", [], live, true, { patterns: [], changed: 0, evicted: 0, unchanged: 5, widened: null }],
  [
    "paths and tags",
    [path("/b"), tag("k"), path("/")],
    live,
    true,
    { patterns: ["#k", "/", "/b"], changed: 2, evicted: 0, unchanged: 4, widened: null },
  ],
  [
    "a wildcard is the known URLs below it",
    [prefix("/posts/"), path("/posts/a/"), path("/posts/gone/")],
    live,
    true,
    {
      patterns: ["/posts/", "/posts/a/", "/posts/b/", "/posts/gone/"],
      changed: 2,
      evicted: 2,
      unchanged: 4,
      widened: "wildcards became 2 known URLs below them",
    },
  ],
  [
    "a wildcard within a segment",
    [prefix("/po")],
    live,
    true,
    { patterns: ["/posts/", "/posts/a/", "/posts/b/"], evicted: 3 },
  ],
  [
    "a wildcard below which more may lie",
    [prefix("/posts/"), path("/b"), tag("k")],
    live,
    false,
    all("more may lie below /posts/ than is known, so everything is purged", { evicted: 5, unchanged: 5, changed: 1 }),
  ],
  ["paths, when it is unknown what was deleted", [path("/b")], live, false, { patterns: ["/b"] }],
  [
    "a wildcard below which nothing is known",
    [prefix("/tags/")],
    live,
    true,
    all("no URL below /tags/ is known, so everything is purged"),
  ],
  [
    "a wildcard below which a URL was deleted",
    [prefix("/tags/"), path("/tags/x/")],
    live,
    true,
    { patterns: ["/tags/x/"] },
  ],
  ["`/*`", [prefix("/")], live, true, all("a rule purges /*, so everything is purged", { evicted: 5 })],
  [
    "a path that has no URL to purge",
    [{ kind: "forced", prefix: "/x", path: "/x*" }],
    live,
    true,
    all("a path cannot be purged by its URL, so everything is purged"),
  ],
  [
    "a known URL of a name with unknown bytes",
    [prefix("/c/")],
    ["/c/caf%EF%BF%BD"],
    true,
    all("/c/caf%EF%BF%BD cannot be purged by its URL, so everything is purged"),
  ],
  ["2,000 URLs", numbered(2_000).map(path), [], true, { changed: 2_000, widened: null }],
  [
    "2,001 URLs",
    numbered(2_001).map(path),
    [],
    true,
    all("2,001 URLs are more than the 2,000 allowed, so everything is purged"),
  ],
  [
    "a wildcard of 2,001 URLs",
    [prefix("/n/")],
    numbered(2_001),
    true,
    all("2,001 URLs are more than the 2,000 allowed, so everything is purged", { evicted: 2_001 }),
  ],
  [
    "4,097 tags",
    Array.from({ length: 4_097 }, (_, at) => tag(`t${at}`)),
    live,
    true,
    all("4,097 tags are more than the 4,096 allowed", { evicted: 5 }),
  ],
])("%s", (_, targets, known, isComplete, expected) => {
  expect(planOf(targets, known, grammar, isComplete)).toMatchObject(expected);
});

test("whatever is asked for is purged, and no pattern but `/*` is a wildcard", () => {
  const url = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 4 }).map((parts) => `/${parts.join("/")}`);
  const target = fc.oneof(url.map(path), url.map(prefix), fc.constantFrom("x", "y").map(tag));
  fc.assert(
    fc.property(fc.array(target), fc.array(url), fc.integer({ min: 1, max: 8 }), (targets, known, maxItems) => {
      const { patterns } = planOf(targets, known, { ...grammar, maxItems });
      if (patterns.includes("/*")) {
        expect(patterns).toEqual(["/*"]);
        return;
      }
      for (const pattern of patterns) expect(pattern.endsWith("*")).toBe(false);
      expect(patterns.filter((pattern) => pattern.startsWith("/")).length).toBeLessThanOrEqual(maxItems);
      for (const one of targets) {
        if (one.kind === "path") expect(patterns).toContain(one.path);
        if (one.kind === "tag") expect(patterns).toContain(`#${one.tag}`);
        if (one.kind === "prefix")
          for (const below of known) if (below.startsWith(one.prefix)) expect(patterns).toContain(below);
      }
    }),
    { numRuns: 1_000 },
  );
});
