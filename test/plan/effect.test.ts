import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cloudflareGrammar } from "../../src/cdn/cloudflare/grammar.ts";
import { cloudfrontGrammar } from "../../src/cdn/cloudfront/grammar.ts";
import { fastlyGrammar } from "../../src/cdn/fastly/grammar.ts";
import type { Area } from "../../src/plan/effect.ts";
import { effectOf, NO_EFFECT } from "../../src/plan/effect.ts";
import { planOf } from "../../src/plan/plan.ts";
import type { Target } from "../../src/url/encode.ts";
import type { GrammarOptions } from "../../src/url/grammar.ts";

const grammar = (maxPaths = 60) => cloudfrontGrammar({ maxPaths });
const path = (path: string): Target => ({ kind: "path", path });
const prefix = (prefix: string): Target => ({ kind: "prefix", prefix });
const forced = (prefix: string, path: string): Target => ({ kind: "forced", prefix, path });
const tag = (tag: string): Target => ({ kind: "tag", tag });
/** `/posts/0` to `/posts/9` for ("/posts/", 10). */
const urls = (folder: string, count: number) => Array.from({ length: count }, (_, at) => `${folder}${at}`);

function effect(targets: readonly Target[], live: readonly string[], maxPaths = 60) {
  const { patterns } = planOf(targets, live, grammar(maxPaths));
  return effectOf(targets, live, patterns, grammar(maxPaths));
}

/** An area in short: its path, then what changes, goes along and stays. */
const short = ({ path, flat, changed, evicted, kept }: Area) =>
  `${path ?? "else"}${flat ? " itself" : ""}: ${changed} ${evicted} ${kept}`;

test("each folder at the top is a part, and what lies in none of them", () => {
  const live = [...urls("/posts/", 10), "/css/a.css", "/css/b.css", "/", "/feed.xml"];
  const { areas, excess } = effect([path("/posts/3"), path("/feed.xml"), path("/css/a.css")], live);
  expect(areas.map(short)).toEqual(["/ itself: 1 0 1", "/css/: 1 0 1", "/posts/: 1 0 9"]);
  expect(excess).toBe(0);
});

test("a page that was deleted is a part of the site still", () => {
  expect(effect([path("/posts/old")], urls("/posts/", 3)).areas.map(short)).toEqual(["/posts/: 1 0 3"]);
});

test("parts of which nothing goes are told as one", () => {
  const live = [...urls("/a/", 5), ...urls("/b/", 5), ...urls("/c/", 5)];
  expect(effect([path("/b/1")], live).areas.map(short)).toEqual(["/b/: 1 0 4", "else: 0 0 10"]);
});

test("a folder that is most of the site is told by its folders", () => {
  const live = ["/", ...urls("/docs/a/", 20), ...urls("/docs/b/", 20), "/docs/x"];
  const { areas } = effect([path("/docs/a/1"), path("/docs/x"), prefix("/docs/b/")], live);
  expect(areas.map(short)).toEqual(["/ itself: 0 0 1", "/docs/ itself: 1 0 0", "/docs/a/: 1 0 19", "/docs/b/: 0 20 0"]);
});

test("pages that are folders of a few files are no parts", () => {
  const live = urls("/posts/", 50).flatMap((url) => [`${url}/`, `${url}/index.html`]);
  expect(effect([path("/posts/1/"), path("/posts/1/index.html")], live).areas.map(short)).toEqual(["/posts/: 2 0 98"]);
});

test("no more than twelve parts, the ones of which most goes", () => {
  const live = urls("/f", 40).flatMap((folder) => urls(`${folder}/`, 5));
  const targets = urls("/f", 40).flatMap((folder, at) => urls(`${folder}/`, at < 5 ? 3 : 1).map(path));
  const { areas } = effect(targets, live, 3_000);
  expect(areas).toHaveLength(12);
  expect(areas.map(short).slice(0, 2)).toEqual(["/f0/: 3 0 2", "/f1/: 3 0 2"]);
  expect(areas.at(-1)).toEqual({ path: null, flat: false, changed: 29, evicted: 0, kept: 29 * 4 });
});

test.each<[string, readonly Target[], readonly string[], number, number]>([
  ["a rule that asks for it", [prefix("/posts/")], urls("/posts/", 9), 60, 0],
  ["paths beyond the budget", urls("/posts/", 3).map(path), urls("/posts/", 9), 1, 6],
  ["a path that cannot be purged exactly", [forced("/posts/", "/posts/~1")], urls("/posts/", 9), 60, 9],
  ["the same, and nothing else there", [forced("/posts/", "/posts/~1")], ["/posts/~1", "/x"], 60, 0],
  ["both", [prefix("/posts/"), ...urls("/a/", 3).map(path)], [...urls("/posts/", 9), ...urls("/a/", 5)], 2, 2],
])("what goes along beyond what rules ask for: %s", (_, targets, live, maxPaths, excess) => {
  expect(effect(targets, live, maxPaths).excess).toBe(excess);
});

test("what goes is what is sent: with query strings Cloudflare's prefix of a path takes all that starts with it", () => {
  const own = cloudflareGrammar({ site: [], queryStrings: true });
  const live = ["/", "/a", "/a/b", "/about", "/x/y"];
  const told = (changed: string) => {
    const { patterns } = planOf([path(changed)], live, own);
    const { areas, excess } = effectOf([path(changed)], live, patterns, own);
    return [patterns, areas.map(short), excess];
  };
  expect(told("/a")).toEqual([["/a"], ["/ itself: 1 1 1", "/a/: 0 1 0", "/x/: 0 0 1"], 2]);
  expect(told("/")).toEqual([["/*"], ["/ itself: 1 2 0", "/a/: 0 1 0", "/x/: 0 1 0"], 4]);
});

test("of a CDN without wildcards who sends it tells", () => {
  const own = fastlyGrammar({ site: [] });
  const { areas, excess } = effectOf([path("/a")], ["/a", "/b"], ["/*"], own);
  expect(areas.map(short)).toEqual(["/ itself: 1 1 0"]);
  expect(excess).toBe(0);
});

test("nothing goes, or nobody knows", () => {
  expect(effect([], ["/a"])).toEqual(NO_EFFECT);
  expect(effect([path("/a")], [])).toEqual(NO_EFFECT);
  // What carries a tag is not known.
  expect(effect([tag("x")], ["/a"])).toEqual(NO_EFFECT);
});

const segment = fc.constantFrom("a", "b", "a.css", "ab", "%C3%A9", "x-y");
const url = fc
  .tuple(fc.array(segment, { maxLength: 3 }), fc.boolean())
  .map(([parts, slash]) => `/${parts.join("/")}${slash && parts.length > 0 ? "/" : ""}`);
const target = fc.oneof(
  { weight: 4, arbitrary: url.map(path) },
  { weight: 1, arbitrary: url.map((text) => prefix(text)) },
  { weight: 1, arbitrary: fc.constant(tag("t")) },
);

test.each([
  ["CloudFront", cloudfrontGrammar],
  ["Cloudflare", cloudflareGrammar],
  ["Cloudflare with query strings", ({ site }: GrammarOptions) => cloudflareGrammar({ site, queryStrings: true })],
  ["Fastly", fastlyGrammar],
])("the parts add up to what the plan says: %s", (_, grammar) => {
  fc.assert(
    fc.property(fc.array(target), fc.array(url), fc.integer({ min: 1, max: 6 }), (targets, live, maxPaths) => {
      const own = grammar({ maxPaths, site: ["https://x.y"], queryStrings: false });
      const plan = planOf(targets, live, own);
      const { areas, excess } = effectOf(targets, live, plan.patterns, own);
      const sum = (of: "changed" | "evicted" | "kept") => areas.reduce((total, area) => total + area[of], 0);
      expect(areas.length).toBeLessThanOrEqual(12);
      expect(excess).toBeLessThanOrEqual(plan.evicted);
      if (areas.length === 0) {
        // Tags alone, or nothing known of the site.
        expect([plan.evicted, live.length === 0 ? 0 : plan.changed]).toEqual([0, 0]);
        return;
      }
      expect([sum("changed"), sum("evicted"), sum("evicted") + sum("kept")]).toEqual([
        plan.changed,
        plan.evicted,
        plan.unchanged,
      ]);
      // Cloudflare cuts a wildcard of a rule after a slash only.
      const cut = own.cut === "segment" && targets.some((one) => one.kind === "prefix" && !one.prefix.endsWith("/"));
      if (plan.widened === null && !cut) expect(excess).toBe(0);
    }),
    { numRuns: 500 },
  );
});
