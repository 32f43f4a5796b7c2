// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how captures are written
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cloudfrontGrammar } from "../../src/cdn/cloudfront/grammar.ts";
import { pathFromText, type RepoPath, UNKNOWN } from "../../src/git/path.ts";
import { compileRules, expand, reach, type UrlOptions } from "../../src/rules/match.ts";
import { parseRules } from "../../src/rules/parse.ts";
import type { Target, UrlPath } from "../../src/url/encode.ts";
import { pageForms } from "../../src/url/forms.ts";
import type { Grammar } from "../../src/url/grammar.ts";
import { cpuSeconds } from "../support/cpu.ts";

const CLOUDFRONT = cloudfrontGrammar({ maxPaths: 3000 });
const PLAIN: UrlOptions = { directoryIndex: "", cleanUrls: false, queryStrings: false };
const INDEX: UrlOptions = { ...PLAIN, directoryIndex: "index.html" };
const CLEAN: UrlOptions = { ...INDEX, cleanUrls: true };

const exact = (path: string): Target => ({ kind: "path", path });
const prefix = (text: string): Target => ({ kind: "prefix", prefix: text });
const forced = (text: string, path: string): Target => ({ kind: "forced", prefix: text, path });
const tag = (text: string): Target => ({ kind: "tag", tag: text });

function targets(
  rules: string,
  path: string,
  options = PLAIN,
  below = false,
  grammar = CLOUDFRONT,
): Target[] | "ignored" {
  const found = compileRules(parseRules(rules, "r")).match(path as RepoPath);
  return found === "ignored" ? found : found.flatMap((match) => expand(match, grammar, options, below));
}

const reached = (rules: string, options = PLAIN, grammar = CLOUDFRONT) =>
  reach(parseRules(rules, "r"), grammar, options);

test("every rule that matches contributes; ignored files are neither matched nor unmatched", () => {
  const rules = parseRules(
    'ignore: ["**/*.tmp"]\nrules:\n  a/**: /$1\n  "**/*.md": [/$1/$2, /feed]\n  none/**: []',
    "r",
  );
  const matcher = compileRules(rules);
  const [a, md, none] = rules.rules;
  const found = ["a/b.md", "a/b.tmp", "c", "none/x"].map((path) => matcher.match(path as RepoPath));
  expect(found).toEqual([
    [
      { rule: a, path: "a/b.md", captures: ["b.md"] },
      { rule: md, path: "a/b.md", captures: ["a", "b"] },
    ],
    "ignored",
    [],
    [{ rule: none, path: "none/x", captures: ["x"] }],
  ]);
});

describe("targets of a file", () => {
  const rows: [rules: string, path: string, targets: readonly Target[]][] = [
    ["public/**: /$1", "public/css/a.css", [exact("/css/a.css")]],
    ["posts/*.md: [/posts/$1/, /feed.xml]", "posts/hi.md", [exact("/posts/hi/"), exact("/feed.xml")]],
    ["layouts/**: /*", "layouts/a", [prefix("/")]],
    ["p/*.json: tag:product-$1", "p/7.json", [tag("product-7")]],
    ["a/*: /$0?v=${1}0&p=$$", "a/b c", [exact("/a/b%20c?v=b%20c0&p=$")]],
    ["a/**: /x/$1*", "a/é", [prefix("/x/%C3%A9")]],
    ["a/**: /$1", 'a/ "\t\n%41#?é\udcff', [exact("/%20%22%09%0A%2541%23%3F%C3%A9%FF")]],
    ["a/**: /%41%$1", "a/42", [exact("/%41%2542")]],
    ["a/**: /u/$1/x", "a/b~c", [forced("/u/b", "/u/b~c/x")]],
    ["a/**: [/%7Eu/$1, /%7Eu/*]", "a/b", [forced("/", "/~u/b"), forced("/", "/~u/*")]],
    ["a/**: /u/$1", pathFromText("a/b\ufffdc"), [forced("/u/b", "/u/b%EF%BF%BDc")]],
    ["a/**: /u/$1", "a/b*", [forced("/u/b", "/u/b*")]],
    ["a/**: /u/$1", "a/b*c", [exact("/u/b*c")]],
    ["a/**: '/${1:lower}'", "a/Über UNS/Ünï.HTML", [exact("/%C3%BCber%20uns/%C3%BCn%C3%AF.html")]],
    ["a/**/*.md: '/${1:slug}/${2:slug}/'", "a/Über uns/C++ & me_2.md", [exact("/%C3%BCber-uns/c--me_2/")]],
    ["a/*: '/${0:lower}'", "a/B", [exact("/a/b")]],
    ["a/*.json: 'tag:p-${1:lower}'", "a/X1.json", [tag("p-x1")]],
    ["a/*.json: 'tag:p-${1:slug}'", "a/A b.json", [tag("p-a-b")]],
    ["a/**/*.md: '/a/$1/${2:page}/'", "a/b/index.md", [exact("/a/b/")]],
    ["a/**/*.md: '/a/$1/${2:page}/'", "a/b/_index.md", [exact("/a/b/")]],
    ["a/**/*.md: '/a/$1/${2:page}/'", "a/b/reindex.md", [exact("/a/b/reindex/")]],
    ["a/**/*.md: '/$1/${2:lower:page}'", "a/Index.md", [exact("/")]],
    // A transform of what is not surely text, or has more than one lower case, may be anything.
    ["a/**: '/u/${1:lower}'", "a/B/c\udcff", [forced("/u/b/", "/u/b/%EF%BF%BD"), exact("/u/b/")]],
    ["a/**: '/u/${1:lower}/x'", "a/ΟΔΟΣ", [forced("/u/", "/u/%EF%BF%BD/x"), exact("/u/")]],
    ["a/**: '/u/${1:slug}'", "a/!!!", [forced("/u/", "/u/%EF%BF%BD"), exact("/u/")]],
    ["a/*: 'tag:${1:slug}'", "a/!!!", [forced("/", "/*")]],
    // Names of dots alone never lead above what the rule names.
    ["posts/*.md: /posts/$1/", "posts/...md", [forced("/posts/", "/posts/../"), exact("/posts/")]],
    ["posts/*.md: /posts/$1/*", "posts/...md", [forced("/posts/", "/posts/../*"), exact("/posts/")]],
    ["posts/*.md: /posts/x/$1/y?z", "posts/..md", [forced("/posts/x/", "/posts/x/./y?z")]],
    ["posts/*.md: /posts/.$1", "posts/..md", [forced("/posts/.", "/posts/..")]],
    ["posts/*.md: /q?to=/$1/", "posts/...md", [exact("/q?to=/../")]],
    ["posts/*.md: /posts/$1", "posts/....md", [exact("/posts/...")]],
    ["posts/*.md: /posts/$1*", "posts/...md", [prefix("/posts/..")]],
  ];
  test.each(rows)("%s from %j", (rules, path, expected) => {
    expect(targets(rules, path)).toEqual(expected);
  });
});

describe("a wildcard that matched nothing is empty, and the slashes around it become one", () => {
  const rows: [target: string, path: string][] = [
    ["/$1", "/"],
    ["/$1/", "/"],
    ["/a/$1", "/a/"],
    ["/a/$1/b", "/a/b"],
    ["/a/$1/$1/b", "/a/b"],
    ["/a/$1$1/b", "/a/b"],
    ["/a/$1//b", "/a//b"],
    ["/a//b$1/c", "/a//b/c"],
    ["/a$1/b", "/a/b"],
    ["/a/$1.b", "/a/.b"],
    ["/$1/$2", "/x"],
  ];
  test.each(rows)("%s", (target, path) => {
    expect(targets(`"**/*.md": ${target}`, "x.md")).toEqual([exact(path)]);
  });

  test("before a typed wildcard and in a tag, too; a `//` of a name stays", () => {
    expect(targets('"**/*.md": [/a/$1/*, "tag:a/$1/b"]', "x.md")).toEqual([prefix("/a/"), tag("a/b")]);
    expect(targets('"a{/b,}": "/x/$1"', "a/b")).toEqual([exact("/x//b")]);
  });
});

test("a captured text that no tag may hold purges everything", () => {
  const all = forced("/", "/*");
  const names = ["é", "a,b", "a b", "a*", "\udcff", "a".repeat(255)];
  for (const name of names) expect([name, targets("a/*: tag:x-$1", `a/${name}`)]).toEqual([name, [all]]);
  expect(targets("a/*.md: tag:$1", "a/.md")).toEqual([all]);
  expect(targets("a/*: tag:X-$1", `a/${"A".repeat(254)}`)).toEqual([tag(`X-${"A".repeat(254)}`)]);
});

test("directory-index, clean-urls and query-strings", () => {
  const rules = "a/*: [/$1/, /x.css, /q?a=$1, /w*, tag:t]";
  const rest = [exact("/x.css"), exact("/q?a=b"), prefix("/w"), tag("t")];
  expect(targets(rules, "a/b", INDEX)).toEqual([exact("/b/"), exact("/b/index.html"), ...rest]);
  expect(targets(rules, "a/b", CLEAN)).toEqual([
    exact("/b/"),
    exact("/b"),
    exact("/b/index.html"),
    exact("/b.html"),
    ...rest,
  ]);
  const queries = [
    exact("/b/"),
    prefix("/b/?"),
    prefix("/b/index.html"),
    prefix("/x.css"),
    prefix("/q?a=b"),
    prefix("/w"),
    tag("t"),
  ];
  expect(targets(rules, "a/b", { ...INDEX, queryStrings: true })).toEqual(queries);
  const none: Grammar = { ...CLOUDFRONT, cut: "none" };
  expect(targets("a/*: /$1", "a/b", { ...PLAIN, queryStrings: true }, false, none)).toEqual([exact("/b")]);
});

test("a submodule or symlink purges its targets exactly and as prefixes", () => {
  expect(targets("a/*: [/$1, /$1/, /x?y=$1, /w*, tag:t]", "a/b", PLAIN, true)).toEqual([
    ...[exact("/b"), exact("/b/"), prefix("/b/")],
    ...[exact("/b/"), exact("/b/"), prefix("/b/")],
    ...[exact("/x?y=b"), exact("/x/"), prefix("/x/")],
    ...[prefix("/w"), tag("t")],
  ]);
  expect(targets("a/*: /$1/index.html", "a/b", INDEX, true)).toEqual([
    exact("/b/index.html"),
    exact("/b/"),
    exact("/b/"),
    prefix("/b/"),
  ]);
});

const covers = (all: readonly Target[], target: Target) =>
  all.some((one) => {
    if (one.kind === "tag") return target.kind === "tag" && target.tag === one.tag;
    if (one.kind === "path") return target.kind === "path" && target.path === one.path;
    // What carries a tag nobody knows, so that only all paths cover it.
    if (target.kind === "tag") return one.prefix === "/";
    // Some have seen `/dir/*` leave `/dir/` as it was.
    if (target.kind === "path" && target.path === one.prefix) return one.prefix === "/" || !one.prefix.endsWith("/");
    return (target.kind === "path" ? target.path : target.prefix).startsWith(one.prefix);
  });

describe("reach", () => {
  const rows: [target: string, options: UrlOptions, reach: readonly Target[]][] = [
    ["/feed.xml", CLEAN, [exact("/feed.xml")]],
    ["/a/", INDEX, [exact("/a/"), exact("/a/index.html")]],
    ["/a*", CLEAN, [prefix("/a")]],
    ["/$1", CLEAN, [prefix("/")]],
    ["/posts/$1/", INDEX, [prefix("/posts/"), exact("/posts/")]],
    ["/posts/$1/", CLEAN, [prefix("/posts/"), exact("/posts/"), exact("/posts"), exact("/posts.html")]],
    // It may be `/posts/index*`.
    ["/posts/$1*", CLEAN, [prefix("/posts/"), exact("/posts/"), exact("/posts"), exact("/posts.html")]],
    ["/posts/$1?x", CLEAN, [prefix("/posts/")]],
    ["/posts/x-$0.html", CLEAN, [prefix("/posts/x-")]],
    ["/a/in$1", INDEX, [prefix("/a/in"), exact("/a/")]],
    ["/~u/$1", PLAIN, [forced("/", "/~u/*"), forced("/", "/~u/")]],
    ["tag:news", CLEAN, [tag("news")]],
    ["tag:news-$1", CLEAN, [prefix("/")]],
    [
      "/a/$1",
      { ...CLEAN, queryStrings: true },
      [prefix("/a/"), exact("/a/"), prefix("/a/?"), exact("/a"), prefix("/a?"), prefix("/a.html")],
    ],
  ];
  test.each(rows)("%s", (target, options, expected) => {
    expect(reached(`"*": "${target}"`, options)).toEqual(expected);
  });

  test("of several rules is their union, once", () => {
    expect(reached("a/*: [/x/$1, /y, /y]\nb/*: [/x/$0, /z]\nc: []")).toEqual([
      prefix("/x/"),
      exact("/x/"),
      exact("/y"),
      exact("/z"),
    ]);
  });

  test("covers whatever a file can purge", () => {
    const part = fc.constantFrom(
      "/",
      "/",
      "a",
      "in",
      "index.html",
      ".html",
      "$1",
      "$2",
      "$1",
      "$0",
      "/${1:page}",
      "${2:slug}",
      "${1:lower}",
      "~",
      "é",
      ".",
      "%7E",
      "b?",
    );
    const rest = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(""));
    const target = fc.oneof(
      { weight: 6, arbitrary: fc.tuple(rest, fc.constantFrom("", "", "*")).map(([text, star]) => `/${text}${star}`) },
      rest.map((text) => `tag:x${text}`),
    );
    const capture = fc.array(
      fc.constantFrom(
        "a",
        "index.html",
        "index",
        "Dex.html",
        ".html",
        "é",
        "~",
        "/",
        "\udcff",
        "\udfff",
        "html",
        "*",
        ".",
        "/.",
        "!",
      ),
      { maxLength: 3 },
    );
    const options = fc.record({
      directoryIndex: fc.constantFrom("", "index.html", "a"),
      cleanUrls: fc.boolean(),
      queryStrings: fc.boolean(),
    });
    const grammars = fc.constantFrom(CLOUDFRONT, { ...CLOUDFRONT, maxLength: 9 });
    let checked = 0;
    fc.assert(
      fc.property(target, capture, capture, options, grammars, (text, first, second, some, grammar) => {
        const rules = parsed(`"**/*.md": ${JSON.stringify(text)}`);
        fc.pre(rules !== null);
        const captures = [first.join(""), second.join("")];
        const all = reach(rules, grammar, some);
        for (const one of expand({ rule: rules.rules[0]!, path: "d/e.md", captures }, grammar, some, false)) {
          expect([text, captures, one, all, covers(all, one)]).toEqual([text, captures, one, all, true]);
          checked += 1;
        }
      }),
      { numRuns: 10_000 },
    );
    expect(checked).toBeGreaterThan(5000);
  });
});

test("captures that are unknown purge whatever any others would", () => {
  const part = fc.constantFrom(
    "/",
    "/",
    "a",
    "in",
    "index.html",
    ".html",
    "$1",
    "$2",
    "$1",
    "$0",
    "~",
    "%7E",
    "b?",
    "/${1:page}",
    "${2:slug}",
    "${1:lower}",
  );
  const rest = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(""));
  const capture = fc.constantFrom("", "a", "index", "index.html", "dex.html", ".html", "é", "~", "a/index.html", "*");
  const options = fc.record({
    directoryIndex: fc.constantFrom("", "index.html", "a"),
    cleanUrls: fc.boolean(),
    queryStrings: fc.boolean(),
  });
  let checked = 0;
  fc.assert(
    fc.property(rest, fc.constantFrom("", "*"), capture, capture, options, (text, star, first, second, some) => {
      const rules = parsed(`"**/*.md": ${JSON.stringify(`/${text}${star}`)}`);
      fc.pre(rules !== null);
      const made = (captures: readonly string[]) =>
        expand({ rule: rules.rules[0]!, path: "d/e.md", captures }, CLOUDFRONT, some, false);
      const all = made([UNKNOWN, UNKNOWN]);
      for (const one of made([first, second])) {
        expect([text, first, second, some, one, all, covers(all, one)]).toEqual([
          text,
          first,
          second,
          some,
          one,
          all,
          true,
        ]);
        checked += 1;
      }
    }),
    { numRuns: 10_000 },
  );
  expect(checked).toBeGreaterThan(5000);
});

describe("a typed wildcard takes with it the forms that pages below it have elsewhere", () => {
  const rows: [target: string, options: UrlOptions, targets: readonly Target[]][] = [
    ["/docs/*", CLEAN, [prefix("/docs/"), exact("/docs"), exact("/docs.html")]],
    ["/docs/*", INDEX, [prefix("/docs/")]],
    ["/docs/index*", INDEX, [prefix("/docs/index"), exact("/docs/")]],
    ["/docs*", CLEAN, [prefix("/docs")]],
    ["/*", CLEAN, [prefix("/")]],
    ["/docs/?v=*", CLEAN, [prefix("/docs/?v=")]],
    [
      "/docs/*",
      { ...CLEAN, queryStrings: true },
      [prefix("/docs/"), exact("/docs"), prefix("/docs?"), prefix("/docs.html")],
    ],
  ];
  test.each(rows)("%s", (target, options, expected) => {
    expect(targets(`"**": ${JSON.stringify(target)}`, "a.html", options)).toEqual(expected);
  });

  test("whatever page it is", () => {
    const piece = fc.constantFrom("/", "a", "docs", "index", ".html", "index.html", ".");
    const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(""));
    const options = fc.record({ directoryIndex: fc.constantFrom("", "index.html", "a"), cleanUrls: fc.boolean() });
    let elsewhere = 0;
    fc.assert(
      fc.property(text, text, options, (start, end, forms) => {
        const typed = `/${start}`;
        const rules = parsed(`"**": ${JSON.stringify(`${typed}*`)}`);
        fc.pre(rules !== null);
        const found = expand(
          { rule: rules.rules[0]!, path: "a.html", captures: ["a.html"] },
          CLOUDFRONT,
          { ...forms, queryStrings: false },
          false,
        );
        for (const form of pageForms(`${typed}${end}` as UrlPath, forms, CLOUDFRONT)) {
          if (form.startsWith(typed)) continue;
          elsewhere += 1;
          expect(found).toContainEqual(exact(form));
        }
      }),
      { numRuns: 10_000 },
    );
    expect(elsewhere).toBeGreaterThan(500);
  });
});

function parsed(text: string) {
  try {
    return parseRules(text, "r");
  } catch {
    return null;
  }
}

test("a million paths are matched and expanded in a few seconds on any machine", () => {
  const matcher = compileRules(
    parseRules('public/**: /$1\nposts/*.md: [/posts/$1/, /feed.xml]\n"**/*.{js,css}": /assets/$2.$3', "r"),
  );
  const names = [
    "src/components/page/file.tsx",
    "public/css/a.css",
    "posts/p.md",
    "src/lib/deep/down/there.ts",
    "README.md",
  ] as RepoPath[];
  const started = process.cpuUsage();
  let count = 0;
  for (let at = 0; at < 1_000_000; at++) {
    const found = matcher.match(names[at % names.length]!);
    if (found !== "ignored") for (const match of found) count += expand(match, CLOUDFRONT, INDEX, false).length;
  }
  expect(count).toBe(1_000_000);
  expect(cpuSeconds(started)).toBeLessThan(10);
});
