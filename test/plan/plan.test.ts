import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cloudfrontGrammar } from "../../src/cdn/cloudfront/grammar.ts";
import { type Plan, planOf } from "../../src/plan/plan.ts";
import type { Target } from "../../src/url/encode.ts";
import type { Grammar } from "../../src/url/grammar.ts";
import { matches } from "../support/cloudfront.ts";

const grammar = (maxPaths = 60, rest: Partial<Grammar> = {}): Grammar => ({
  ...cloudfrontGrammar({ maxPaths }),
  ...rest,
});
const path = (path: string): Target => ({ kind: "path", path });
const prefix = (prefix: string): Target => ({ kind: "prefix", prefix });
const forced = (prefix: string, path: string): Target => ({ kind: "forced", prefix, path });
const tag = (tag: string): Target => ({ kind: "tag", tag });
const plan = (targets: readonly Target[], live: readonly string[] = [], own = grammar()): Plan =>
  planOf(targets, live, own);

test.each<[string, Target[], string[], number, Partial<Plan>]>([
  ["nothing", [], ["/a", "/b"], 60, { patterns: [], changed: 0, evicted: 0, unchanged: 2, widened: null }],
  [
    "paths that fit",
    [path("/b"), path("/a"), path("/b")],
    ["/a", "/c"],
    60,
    { patterns: ["/a", "/b"], changed: 2, evicted: 0, unchanged: 1, widened: null },
  ],
  [
    "a wildcard that was asked for and covers more paths than are allowed",
    [path("/a"), path("/b"), path("/c"), prefix("/")],
    ["/x"],
    2,
    { patterns: ["/*"], evicted: 1, widened: null },
  ],
  [
    "a wildcard that leaves no room for the folder beside it",
    [path("/a"), prefix("/d/")],
    ["/d", "/d/", "/x"],
    2,
    {
      patterns: ["/a", "/d*"],
      evicted: 2,
      widened: "3 patterns are more than the 2 allowed, so wider wildcards cover them",
    },
  ],
  ["paths that just fit", [path("/b"), path("/a")], [], 2, { patterns: ["/a", "/b"], widened: null }],
  [
    "a typed wildcard takes what is under it",
    [prefix("/d/"), path("/d/a"), path("/a")],
    ["/d/a", "/d/b", "/e"],
    60,
    { patterns: ["/a", "/d/", "/d/*"], changed: 2, evicted: 1, unchanged: 2, widened: null },
  ],
  [
    "a typed wildcard and its own prefix",
    [prefix("/d/"), path("/d/")],
    ["/d/"],
    60,
    { patterns: ["/d/", "/d/*"], widened: null },
  ],
  [
    "a typed wildcard and its own prefix, of which nothing is known",
    [prefix("/d/")],
    ["/e"],
    60,
    { patterns: ["/d/", "/d/*"], evicted: 0, widened: null },
  ],
  [
    "a typed wildcard without room for its own prefix",
    [prefix("/d/"), tag("a")],
    ["/d1", "/d/1"],
    2,
    {
      patterns: ["#a", "/d*"],
      evicted: 2,
      widened: "2 patterns are more than the 1 allowed, so wider wildcards cover them",
    },
  ],
  [
    "a typed wildcard and its own prefix, which is live",
    [prefix("/d/")],
    ["/d/", "/d/a"],
    60,
    { patterns: ["/d/", "/d/*"], evicted: 2 },
  ],
  [
    "everything",
    [prefix("/"), path("/a"), path("/")],
    ["/", "/a", "/b"],
    60,
    { patterns: ["/*"], evicted: 1, unchanged: 1 },
  ],
  [
    "what no exact path purges",
    [forced("/", "/~ada")],
    ["/~ada", "/a"],
    60,
    { patterns: ["/*"], changed: 0, evicted: 2, unchanged: 2 },
  ],
  ["tags", [tag("b"), tag("a"), tag("b")], [], 60, { patterns: ["#a", "#b"], changed: 0, widened: null }],
  ["tags and paths", [tag("a"), path("/a")], [], 60, { patterns: ["#a", "/a"] }],
  ["tags that fill the budget", [tag("a"), tag("b")], ["/x"], 2, { patterns: ["#a", "#b"], widened: null }],
  [
    "tags beside `/*`, which takes all that carries them",
    [prefix("/"), ...Array.from({ length: 70 }, (_, at) => tag(`t${at}`))],
    ["/x"],
    60,
    { patterns: ["/*"], evicted: 1, widened: null },
  ],
  [
    "tags that leave room for `/*` alone",
    [tag("a"), path("/b"), path("/c")],
    ["/x"],
    2,
    { patterns: ["/*"], widened: "2 paths are more than the 1 allowed, so wildcards cover them" },
  ],
  [
    "one tag that leaves no pattern for a path",
    [tag("a"), path("/a")],
    [],
    1,
    { patterns: ["/*"], widened: "of 1 pattern none is left for paths beside 1 tag" },
  ],
  [
    "tags that leave no pattern for the paths",
    [tag("a"), tag("b"), path("/a")],
    ["/x", "/a"],
    2,
    { patterns: ["/*"], evicted: 1, unchanged: 1, widened: "of 2 patterns none is left for paths beside 2 tags" },
  ],
  [
    "too many tags",
    [tag("a"), tag("b"), tag("c")],
    ["/x"],
    2,
    { patterns: ["/*"], evicted: 1, widened: "of 2 patterns none is left for paths beside 3 tags" },
  ],
  [
    "too many paths",
    [path("/p/a"), path("/p/b"), path("/q/c")],
    ["/p/a", "/p/b", "/q/c", "/q/d", "/q/e"],
    2,
    {
      patterns: ["/p/*", "/q/c"],
      changed: 3,
      evicted: 0,
      unchanged: 2,
      widened: "3 paths are more than the 2 allowed, so wildcards cover them",
    },
  ],
  ["a budget of one", [path("/p/a"), path("/q/b")], ["/r"], 1, { patterns: ["/*"], evicted: 1 }],
])("%s", (_, targets, live, maxPaths, expected) => {
  expect(plan(targets, live, grammar(maxPaths))).toMatchObject(expected);
});

const url = fc
  .array(fc.constantFrom("a", "b", "/", "/", "c%20", "%C3%A9"), { maxLength: 6 })
  .map((pieces) => `/${pieces.join("")}`.replace(/\/{2,}/g, "/"));
const target: fc.Arbitrary<Target> = fc.oneof(
  { weight: 6, arbitrary: url.map(path) },
  { weight: 1, arbitrary: url.map(prefix) },
  { weight: 1, arbitrary: url.map((url) => forced(url.replace(/(?:%[0-9A-F]{2})+$/, ""), `${url}~x`)) },
  { weight: 1, arbitrary: fc.constantFrom("x", "y", "z").map(tag) },
);
const problem = fc.tuple(
  fc.array(target, { maxLength: 12 }),
  fc.array(url, { maxLength: 12 }),
  fc.integer({ min: 1, max: 6 }),
  fc.integer({ min: 1, max: 3 }),
);

test("nothing that was to be purged stays, within the limits, in the order of bytes", () => {
  fc.assert(
    fc.property(problem, ([targets, live, maxPatterns, maxWildcards]) => {
      const own = grammar(maxPatterns, { maxWildcards });
      const { patterns, evicted, unchanged } = plan(targets, live, own);
      const all = (url: string) => patterns.some((pattern) => matches(pattern, url));
      for (const target of targets) {
        if (target.kind === "path")
          expect([target.path, patterns, all(target.path)]).toEqual([target.path, patterns, true]);
        if (target.kind === "tag") expect(patterns.includes(`#${target.tag}`) || patterns.includes("/*")).toBe(true);
        if (target.kind === "prefix" || target.kind === "forced") {
          for (const url of [...live, `${target.prefix}zz`, `${target.prefix}/zz`])
            if (url.startsWith(target.prefix) && url !== target.prefix) expect(all(url)).toBe(true);
        }
      }
      expect(patterns.length).toBeLessThanOrEqual(maxPatterns);
      expect(patterns.filter((pattern) => pattern.endsWith("*")).length).toBeLessThanOrEqual(maxWildcards);
      expect(patterns).toEqual([...new Set(patterns)].sort());
      expect(evicted).toBeLessThanOrEqual(unchanged);
    }),
    { numRuns: 1_000 },
  );
});

test("the order of the input does not matter", () => {
  const shuffled = problem.chain(([targets, live, ...limits]) =>
    fc.tuple(
      fc.constant([targets, live, ...limits] as const),
      fc.shuffledSubarray([...targets], { minLength: targets.length }),
      fc.shuffledSubarray([...live], { minLength: live.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([[targets, live, maxPatterns, maxWildcards], mixed, mixedLive]) => {
      const own = grammar(maxPatterns, { maxWildcards });
      expect(plan(mixed, mixedLive, own)).toEqual(plan(targets, live, own));
    }),
    { numRuns: 500 },
  );
});
