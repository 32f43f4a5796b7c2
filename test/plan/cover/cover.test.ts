import { expect, test } from "vitest";
import { type CoverInput, cover } from "../../../src/plan/cover/cover.ts";
import { cloudfront, patternsOf } from "./cover-instances.ts";

const nothing: CoverInput = { exact: [], prefixes: [], forced: [], live: [], grammar: cloudfront, budget: 60 };

function patterns(input: Partial<CoverInput>): string[] {
  return patternsOf(cover({ ...nothing, ...input }));
}

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}${String(at).padStart(4, "0")}`);

test("nothing to purge is no pattern, even with no budget", () => {
  const empty = { exact: [], wildcards: [], evicted: 0, cost: 0 };
  expect(cover({ ...nothing, live: ["/a", "/b"] })).toEqual(empty);
  expect(cover({ ...nothing, budget: 0 })).toEqual(empty);
});

test("a section and a feed, rather than the whole site", () => {
  const posts = ["/posts/a", "/posts/b", "/posts/c"];
  expect(
    cover({
      ...nothing,
      exact: [...posts, "/feed.xml"],
      live: [...posts, "/feed.xml", "/posts/old", "/", "/about"],
      budget: 2,
    }),
  ).toEqual({ exact: ["/feed.xml"], wildcards: ["/posts/"], evicted: 1, cost: 2 });
});

test("the unseen: of two sections with equally many pages, the one with fewer directories", () => {
  const exact = ["/a/1", "/a/2", "/b/1", "/b/2"];
  expect(patterns({ exact, live: ["/a/x", "/a/y", "/b/x", "/b/y/z"], budget: 3 })).toEqual(["/a/*", "/b/1", "/b/2"]);
  expect(patterns({ exact, live: ["/a/x", "/a/y/z", "/b/x", "/b/y"], budget: 3 })).toEqual(["/a/1", "/a/2", "/b/*"]);
});

test("a wildcard is not trusted with the path that equals its prefix", () => {
  const posts = ["/posts/", "/posts/a", "/posts/b"];
  const others = ["/about", "/posts-of-2020", "/posts-of-2021"];
  expect(patterns({ exact: posts, live: others, budget: 2 })).toEqual(["/posts/", "/posts/*"]);
  expect(patterns({ exact: posts, live: others, budget: 1 })).toEqual(["/posts*"]);
  expect(patterns({ exact: posts, budget: 2 })).toEqual(["/posts*"]);
  expect(patterns({ exact: ["/posts/a", "/posts/b", "/x"], live: [...others, "/posts/"], budget: 2 })).toEqual([
    "/posts*",
    "/x",
  ]);
  expect(patterns({ exact: ["/", "/a", "/b"], budget: 2 })).toEqual(["/*"]);
  expect(patterns({ prefixes: ["/posts/"] })).toEqual(["/posts/", "/posts/*"]);
  expect(patterns({ prefixes: ["/posts/"], budget: 1 })).toEqual(["/posts*"]);
  expect(patterns({ forced: ["/posts/"], live: ["/a"] })).toEqual(["/posts/*"]);
  const trusting = { ...cloudfront, wildcardCoversItsPrefix: true };
  expect(patterns({ exact: posts, live: others, budget: 1, grammar: trusting })).toEqual(["/posts/*"]);
});

test("typed prefixes are sent as they are and cost nothing, nor does what they hold", () => {
  const input = { ...nothing, prefixes: ["/a", "/a/b/"], exact: ["/a/b/c", "/x"], live: ["/a", "/a/b/d", "/y"] };
  expect(cover(input)).toEqual({
    exact: ["/x"],
    wildcards: ["/a"],
    evicted: 0,
    cost: 0,
  });
  expect(cover({ ...input, budget: 1 })).toMatchObject({ exact: [], wildcards: ["/"], evicted: 1, cost: 2 });
});

test("typed prefixes share a wildcard when there are too many", () => {
  const grammar = { ...cloudfront, maxWildcards: 2 };
  const prefixes = ["/img/cats/", "/img/dogs/", "/js/"];
  expect(patterns({ prefixes, grammar })).toEqual(["/img/*", "/js/", "/js/*"]);
});

test("a path that cannot be purged exactly costs what its wildcard evicts", () => {
  const input = {
    ...nothing,
    forced: ["/notes/draft"],
    exact: ["/notes/draft-1", "/x"],
    live: ["/notes/draft-2", "/notes/a"],
  };
  expect(cover(input)).toMatchObject({ exact: ["/x"], wildcards: ["/notes/draft"], evicted: 1, cost: 2 });
});

test("no cut inside an escape or a character", () => {
  const grammar = cloudfront;
  const cut = (exact: string[]) => cover({ ...nothing, exact, grammar, budget: 1 }).wildcards;
  expect(cut(["/x%C3%A9", "/x%C3%A8"])).toEqual(["/x"]);
  expect(cut(["/x%C3%A9a", "/x%C3%A9b"])).toEqual(["/x%C3%A9"]);
  expect(cut(["/x%E2%82%AC", "/x%E2%82%AD"])).toEqual(["/x"]);
  expect(cut(["/x%F0%9F%98%80", "/x%F0%9F%98%81"])).toEqual(["/x"]);
  expect(cut(["/x%20a", "/x%2Ba"])).toEqual(["/x"]);
  expect(cut(["/x%C3%A9%C3%A9", "/x%C3%A9%C3%A8"])).toEqual(["/x%C3%A9"]);
  expect(cut(["/%FF%FEa", "/%FF%FEb"])).toEqual(["/%FF%FE"]);
});

test("a grammar that cuts at slashes only", () => {
  const grammar = { cut: "segment", maxWildcards: 15, wildcardCoversItsPrefix: true } as const;
  const exact = ["/news/2024-01", "/news/2024-02", "/x"];
  expect(patterns({ exact, grammar, budget: 2 })).toEqual(["/news/*", "/x"]);
  expect(patterns({ prefixes: ["/news/2024"], grammar })).toEqual(["/news/*"]);
});

test("without wildcards: exact paths while they fit, else everything", () => {
  for (const grammar of [
    { ...cloudfront, cut: "none" as const },
    { ...cloudfront, maxWildcards: 0 },
  ]) {
    expect(patterns({ exact: ["/a", "/b"], grammar, budget: 2 })).toEqual(["/a", "/b"]);
    expect(patterns({ exact: ["/a", "/b"], grammar, budget: 1 })).toEqual(["/*"]);
    expect(patterns({ prefixes: ["/a/"], grammar })).toEqual(["/*"]);
    expect(patterns({ forced: ["/a"], grammar })).toEqual(["/*"]);
  }
});

test("no budget is everything", () => {
  expect(cover({ ...nothing, exact: ["/a"], live: ["/a", "/b"], budget: 0 })).toMatchObject({
    exact: [],
    wildcards: ["/"],
    evicted: 1,
    cost: 2,
  });
});

test("above 300 patterns: exact paths while they fit, else the optimum for 300", () => {
  const exact = [...numbered("/a/", 400), ...numbered("/b/", 200)];
  const live = numbered("/a/old-", 10);
  expect(cover({ ...nothing, exact, live, budget: 600 })).toMatchObject({ exact, wildcards: [] });
  expect(cover({ ...nothing, exact, live, budget: 599 })).toEqual(cover({ ...nothing, exact, live, budget: 300 }));
});

test("too many typed prefixes do not cost the exact paths of a large budget", () => {
  const exact = numbered("/pages/", 2_000);
  const prefixes = numbered("/img/", 20);
  const found = cover({ ...nothing, exact, prefixes, budget: 3_000 });
  expect(found.exact).toEqual(exact);
  expect(found.wildcards).toEqual(["/img/00"]);
});

test("more than 15 wildcards, where the grammar has them", () => {
  const grammar = { ...cloudfront, cut: "segment", maxWildcards: 100 } as const;
  const exact = numbered("/", 40).flatMap((section) => [`${section}/a`, `${section}/b`]);
  const found = cover({ ...nothing, exact, grammar, budget: 40 });
  expect(found.wildcards).toEqual(numbered("/", 40).map((section) => `${section}/`));
});

test("a tree as deep as a path is long", () => {
  const deep = Array.from({ length: 2_000 }, (_, at) => `/${"d/".repeat(at)}x`);
  const found = cover({ ...nothing, exact: deep, live: deep.map((path) => `${path}y`), budget: 30 });
  expect(found.exact).toEqual(deep.slice(0, 29).sort());
  expect(found.wildcards).toEqual([`/${"d/".repeat(29)}`]);
  const forced = deep.map((path) => path.slice(0, -1));
  expect(patterns({ forced: forced.slice(1), live: forced })).toEqual(["/d*"]);
});
