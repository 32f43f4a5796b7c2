import { expect, test } from "vitest";
import type { Change, Tree } from "../../src/git/change.ts";
import type { RepoPath } from "../../src/git/path.ts";
import { GitError } from "../../src/git/process.ts";
import type { Base } from "../../src/history/base.ts";
import { compare } from "../../src/plan/comparison.ts";
import { siteOf } from "../../src/plan/site.ts";
import { compileRules, type UrlOptions } from "../../src/rules/match.ts";
import { parseRules } from "../../src/rules/parse.ts";
import type { Subject } from "../../src/verify/decide.ts";
import { findSubjects, findSubjectsOfPlan, type Source } from "../../src/verify/subjects.ts";
import { coverOf } from "../../src/verify/verification.ts";
import { destinationOf } from "../support/destination.ts";

const options = { directoryIndex: "index.html", cleanUrls: false, queryStrings: false };

interface Given {
  readonly rules: string;
  /** Path → object id, of head and of each base. */
  readonly head: Readonly<Record<string, string>> | null;
  readonly bases?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly inputs?: Partial<UrlOptions>;
  readonly broken?: boolean;
  /** Patterns of other targets than the one that the plan is for. */
  readonly others?: readonly (readonly string[])[];
  /** The base is unknown. */
  readonly unknown?: boolean;
  readonly isBuilt?: boolean;
}

async function subjects({
  rules: text,
  head,
  bases = {},
  inputs: rest,
  broken,
  others = [],
  unknown = false,
  isBuilt = false,
}: Given) {
  const rules = parseRules(text, "rules");
  const matcher = compileRules(rules);
  const tree: Tree | null = head && {
    paths: Object.keys(head) as RepoPath[],
    symlinks: new Map(),
    submodules: new Set(),
  };
  const destinations = [destinationOf("cloudfront", "E1EXAMPLE")];
  const mapping = { rules, matcher, options: { ...options, ...rest } };
  const site = siteOf(tree, mapping, destinations, { blobs: async () => new Map() });
  const all = new Set([...Object.keys(head ?? {}), ...Object.values(bases).flatMap((base) => Object.keys(base))]);
  const changes = [...all]
    .filter((path) => Object.values(bases).some((base) => base[path] !== head?.[path]))
    .map((path): Change => ({ path: path as RepoPath, status: head?.[path] ? "changed" : "deleted", below: false }));
  const known: Base = { kind: "known", commits: Object.keys(bases).map((sha) => ({ sha, why: "test" })), why: "test" };
  const base: Base = unknown ? { kind: "unknown", why: "test" } : known;
  const comparison = compare(base, unknown ? null : changes, destinations, site);
  const commits: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...bases, ...(head && { head }) };
  const source: Source = {
    head: "head",
    comparisons: [comparison],
    site,
    git: {
      async blobIds(commit, paths) {
        if (broken) throw new GitError("git cannot be started");
        return new Map(
          paths.flatMap((path) => (commits[commit]?.[path] ? [[path, commits[commit][path]] as const] : [])),
        );
      },
      async held(commit, oids) {
        return new Set(Object.values(commits[commit] ?? {}).filter((oid) => oids.has(oid)));
      },
    },
    isBuilt,
    rulesFile: null,
  };
  const sent = [comparison.plans[0]!.plan.patterns, ...others];
  const found = await findSubjects(
    source,
    sent.map((patterns) => ({ patterns })),
  );
  return found;
}

const told = (found: readonly Subject[]) =>
  found.map(({ path, kind, head, bases, everywhere }) => [path, kind, head, [...bases].join(), everywhere]);

test.each<[what: string, given: Given, found: unknown[][]]>([
  [
    "a changed, an added and a deleted file; an unchanged one is not looked at",
    {
      rules: "p/**: /$1",
      head: { "p/a": "1'", "p/b": "2", "p/c": "3" },
      bases: { x: { "p/a": "1", "p/b": "2", "p/d": "4" } },
    },
    [
      ["/d", "gone", null, "4", true],
      ["/a", "live", "1'", "1", true],
      ["/c", "live", "3", "", true],
    ],
  ],
  [
    "several bases, one of which has head's bytes",
    { rules: "p/**: /$1", head: { "p/a": "3" }, bases: { x: { "p/a": "1" }, y: { "p/a": "2" }, z: { "p/a": "3" } } },
    [["/a", "live", "3", "1,2", true]],
  ],
  [
    "both forms of a page",
    { rules: "p/**: /$1", head: { "p/d/index.html": "2" }, bases: { x: { "p/d/index.html": "1" } } },
    [
      ["/d/", "live", "2", "1", true],
      ["/d/index.html", "live", "2", "1", true],
    ],
  ],
  [
    "a page that moved to another of its forms: the bytes of both files are old",
    {
      rules: "p/**: /$1",
      head: { "p/a/index.html": "2" },
      bases: { x: { "p/a.html": "1", "p/a/index.html": "0" } },
      inputs: { cleanUrls: true },
    },
    [
      ["/a", "live", "2", "0,1", true],
      ["/a.html", "live", "2", "0,1", true],
      ["/a/", "live", "2", "0,1", true],
      ["/a/index.html", "live", "2", "0,1", true],
    ],
  ],
  [
    "a URL that several files of head make, changed or not, has no bytes to compare with",
    { rules: '"{p,q}/**": /$2', head: { "p/a": "1'", "q/a": "2" }, bases: { x: { "p/a": "1", "q/a": "2" } } },
    [["/a", "live", null, "", true]],
  ],
  [
    "a deleted file whose URL another one makes is not gone",
    { rules: '"{p,q}/**": /$2', head: { "q/a": "2" }, bases: { x: { "p/a": "1", "q/a": "2" } } },
    [["/a", "live", "2", "1", true]],
  ],
  [
    "below a typed wildcard live URLs are looked at, after the changed ones",
    {
      rules: "p/**: /$1\nlayout: /*",
      head: { "p/a": "1", "p/b": "2'", layout: "L'" },
      bases: { x: { "p/a": "1", "p/b": "2", layout: "L" } },
    },
    [
      ["/b", "live", "2'", "2", true],
      ["/a", "live", "1", "", true],
    ],
  ],
  [
    "an unknown base: live URLs, of which nothing older is known",
    { rules: "p/**: /s/$1", head: { "p/a": "1", "p/b": "2", other: "3" }, unknown: true },
    [
      ["/s/a", "live", "1", "", true],
      ["/s/b", "live", "2", "", true],
    ],
  ],
  [
    "with query strings the path alone is asked for",
    { rules: "p/**: /$1", head: { "p/a": "2" }, bases: { x: { "p/a": "1" } }, inputs: { queryStrings: true } },
    [["/a", "live", "2", "1", true]],
  ],
  [
    "what cannot be purged exactly can be asked for, unless some of its bytes are unknown or it ends in a `*`",
    {
      rules: "p/**: /$1",
      head: { "p/a~b": "2", "p/\uDFFF": "2", "p/c*": "2" },
      bases: { x: { "p/a~b": "1", "p/\uDFFF": "1", "p/c*": "1" } },
    },
    [["/a~b", "live", "2", "1", true]],
  ],
  [
    "a tag names no URL, and may be on any",
    { rules: "p/*: tag:$1\nq/*: /$1", head: { "p/a": "2", "q/b": "2" }, bases: { x: { "p/a": "1", "q/b": "2" } } },
    [],
  ],
  [
    "another target was not sent all of it",
    {
      rules: "p/**: /$1",
      head: { "p/a": "2", "p/b": "2" },
      bases: { x: { "p/a": "1", "p/b": "1" } },
      others: [["/a"]],
    },
    [
      ["/a", "live", "2", "1", true],
      ["/b", "live", "2", "1", false],
    ],
  ],
  [
    "git cannot be used: the age has to decide",
    { rules: "p/**: /$1", head: { "p/a": "2" }, bases: { x: { "p/a": "1", "p/b": "1" } }, broken: true },
    [
      ["/b", "gone", null, "", true],
      ["/a", "live", null, "", true],
    ],
  ],
  [
    "head cannot be read: nobody knows what there is",
    { rules: "p/**: /$1", head: null, bases: { x: { "p/a": "1" } } },
    [["/a", "unknown", null, "", true]],
  ],
])("%s", async (_, given, found) => {
  expect(told(await subjects(given))).toEqual(found);
});

test.each([
  [false, 20],
  [true, 1_000],
])("of 1,200 changed files, built or not (%s), %s are looked at", async (isBuilt, most) => {
  const pages = (oid: string) =>
    Object.fromEntries(Array.from({ length: 1_200 }, (_, at) => [`public/${at}.html`, `${oid}${at}`]));
  const found = await subjects({ rules: "public/**: /$1", head: pages("new"), bases: { old: pages("old") }, isBuilt });
  expect(found).toHaveLength(most);
  expect(new Set(found.map((subject) => subject.isBuilt))).toEqual(new Set([isBuilt]));
  expect(found[1]).toMatchObject({ head: expect.stringMatching(/^new\d+$/), kind: "live" });
});

test("old bytes that head has in another file prove nothing of a deleted one, and all of a changed one", async () => {
  const bases = { x: { "p/about": "app", "p/a": "app", "p/index": "app", "p/b": "b" } };
  const found = await subjects({ rules: "p/**: /$1", head: { "p/a": "1", "p/index": "app" }, bases });
  const sets = found.map(({ path, bases, elsewhere }) => [path, [...bases].join(), [...elsewhere].join()]);
  expect(sets).toEqual([
    ["/about", "", "app"],
    ["/b", "b", ""],
    ["/a", "app", ""],
  ]);
});

test("a URL is its rule's when the rule itself makes it, and none of its other forms", async () => {
  const rules = "p/**: /$1\nq/*: [/feed, /q/$1/]";
  const head = { "p/d/index.html": "2", "p/a": "2", "q/x": "2" };
  const found = await subjects({ rules, head, bases: { x: { "p/d/index.html": "1", "p/gone": "1" } } });
  expect(found.map(({ path, rule }) => [path, rule?.glob ?? null])).toEqual([
    ["/gone", null],
    ["/a", "p/**"],
    ["/d/", null],
    ["/d/index.html", "p/**"],
    ["/feed", "q/*"],
    ["/q/x/", "q/*"],
    ["/q/x/index.html", null],
  ]);
});

test("twenty of many, of each kind", async () => {
  const names = Array.from({ length: 300 }, (_, at) => `p/${String(at).padStart(3, "0")}`);
  const all = Object.fromEntries(names.map((name) => [name, "1"]));
  const head = Object.fromEntries(names.slice(100).map((name, at) => [name, at < 100 ? "1" : "2"]));
  const found = await subjects({ rules: "p/**: /$1", head, bases: { x: all } });
  expect(found).toHaveLength(20);
  expect(found.filter(({ kind }) => kind === "gone")).toHaveLength(10);
  expect(found.map(({ path }) => path)).toEqual(expect.arrayContaining(["/000", "/099", "/200", "/299"]));
});

test("the exact paths of a plan", () => {
  const results = [
    ["/b", "/a", "/c*", "#tag"],
    ["/b", "/d/*"],
  ].map((patterns) => ({ patterns }));
  const unknown = { kind: "unknown", head: null, bases: new Set(), elsewhere: new Set(), rule: null, isBuilt: false };
  expect(findSubjectsOfPlan(results)).toEqual([
    { path: "/a", ...unknown, everywhere: false },
    { path: "/b", ...unknown, everywhere: true },
  ]);
});

test.each([
  [["/a"], "/a", true],
  [["/a"], "/a/", false],
  [["/a*"], "/ab/c", true],
  [["/a*"], "/a", true],
  [["/a/*"], "/a", false],
  [["/x", "/*"], "/", true],
  [["/a*b"], "/aXb", false],
  [["/a*b"], "/a*b", true],
  [["#/a"], "/a", false],
  [[], "/a", false],
])("%j covers %s: %s", (patterns, path, expected) => {
  expect(coverOf(patterns)(path)).toBe(expected);
});
