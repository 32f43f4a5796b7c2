// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how captures are written
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_RULES, MAX_RULES_LENGTH, MAX_TARGETS, parseRules, RulesError, rulesKey } from "../../src/rules/parse.ts";
import { BUILT_RULES } from "../../src/rules/source.ts";
import { cpuSeconds } from "../support/cpu.ts";

type Parts = readonly (string | number | object)[];
const path = (...parts: Parts) => ({ kind: "path", parts, wildcard: false });
const wildcard = (...parts: Parts) => ({ kind: "path", parts, wildcard: true });
const tag = (...parts: Parts) => ({ kind: "tag", parts });

test("the example of the design", () => {
  const text = `
public/**: /$1                      # public/css/a.css       → /css/a.css
content/posts/*.md:                 # content/posts/hello.md → /posts/hello/ and the feed
  - /posts/$1/
  - /feed.xml
layouts/**: /*                      # a template touches every page
products/*.json: tag:product-$1     # a cache tag
drafts/**: []
`;
  expect(parseRules(text, "rules.yml")).toEqual({
    source: "rules.yml",
    ignore: [],
    options: { values: {}, places: {} },
    rules: [
      { glob: "public/**", line: 2, targets: [path("/", 1)] },
      { glob: "content/posts/*.md", line: 3, targets: [path("/posts/", 1, "/"), path("/feed.xml")] },
      { glob: "layouts/**", line: 6, targets: [wildcard("/")] },
      { glob: "products/*.json", line: 7, targets: [tag("product-", 1)] },
      { glob: "drafts/**", line: 8, targets: [] },
    ],
  });
});

describe("targets", () => {
  const rows: [text: string, target: object][] = [
    ["/", path("/")],
    ["/$0", path("/", 0)],
    ["/${1}0/$2", path("/", 1, "0/", 2)],
    ["/a$$b$$1", path("/a$b$1")],
    ["/$1*", wildcard("/", 1)],
    ["/a?b=$1&c", path("/a?b=", 1, "&c")],
    ["/a%20b~%7E#x", path("/a%20b~%7E#x")],
    ["/.well-known/..a/a..", path("/.well-known/..a/a..")],
    ["/a/.*", wildcard("/a/.")],
    ["/a//b", path("/a//b")],
    ["/.$1/x", path("/.", 1, "/x")],
    ["tag:$1", tag(1)],
    ["/${1:lower}x", path("/", { capture: 1, transforms: ["lower"] }, "x")],
    ["/$1/${2:slug:page}/", path("/", 1, "/", { capture: 2, transforms: ["slug", "page"] }, "/")],
    ["/${1:page}", path("/", { capture: 1, transforms: ["page"] })],
    ["tag:p-${1:slug}", tag("p-", { capture: 1, transforms: ["slug"] })],
    ["tag:a/$1/$0", tag("a/", 1, "/", 0)],
  ];
  test.each(rows)("%s", (text, target) => {
    expect(parseRules(`"**/*": '${text}'`, "r").rules[0]?.targets).toEqual([target]);
  });
});

describe("ignore and rules", () => {
  const a = { glob: "a", targets: [path("/b")] };
  const read = (text: string) => {
    const { rules, ignore } = parseRules(text, "r");
    return { ignore, rules: rules.map(({ glob, targets }) => ({ glob, targets })) };
  };
  const rows: [text: string, rules: object][] = [
    ['ignore: ["**/*.txt", b]\nrules: { a: /b }', { ignore: ["**/*.txt", "b"], rules: [a] }],
    ["rules:\n  a: /b\nignore: []", { ignore: [], rules: [a] }],
    ["rules:\n  a: /b", { ignore: [], rules: [a] }],
    [
      "a: /b\nignore: /i\nrules: [/r]",
      { ignore: [], rules: [a, { glob: "ignore", targets: [path("/i")] }, { glob: "rules", targets: [path("/r")] }] },
    ],
    ["rule: /b", { ignore: [], rules: [{ glob: "rule", targets: [path("/b")] }] }],
    ["exclude: [/b]", { ignore: [], rules: [{ glob: "exclude", targets: [path("/b")] }] }],
    ["ignore: [/i]", { ignore: [], rules: [{ glob: "ignore", targets: [path("/i")] }] }],
    ["x: &t [/b]\na: *t", { ignore: [], rules: [{ glob: "x", targets: [path("/b")] }, a] }],
    ["x: [&t /b, /c]\na: *t", { ignore: [], rules: [{ glob: "x", targets: [path("/b"), path("/c")] }, a] }],
    ["\ufeffa: /b\r\n", { ignore: [], rules: [a] }],
    ["---\na: /b\n...\n", { ignore: [], rules: [a] }],
    ["a: !!str /b", { ignore: [], rules: [a] }],
  ];
  test.each(rows)("%j", (text, rules) => {
    expect(read(text)).toEqual(rules);
  });
});

describe("options beside the rules", () => {
  const rows: [text: string, options: object][] = [
    ["rules: { a: /b }", {}],
    ["rules: { a: /b }\ndirectory-index: default.htm", { directoryIndex: "default.htm" }],
    ["directory-index: ''\nrules: { a: /b }", { directoryIndex: "" }],
    ["clean-urls: true\nquery-strings: FALSE\nrules: { a: /b }", { cleanUrls: true, queryStrings: false }],
    ["clean-urls: 'true'\nrules: { a: /b }", { cleanUrls: true }],
    [
      "ignore: [c]\nmax-paths: 3000\nbuild-dir: Site/öffentlich\nrules: { a: /b }",
      { maxPaths: 3000, buildDir: "Site/öffentlich" },
    ],
    ["site: https://x.y/\nrules: { a: /b }", { site: ["https://x.y"] }],
    [
      "site: [https://x.y, 'http://localhost:8080']\nrules: { a: /b }",
      { site: ["https://x.y", "http://localhost:8080"] },
    ],
    ["site: []\nrules: { a: /b }", { site: [] }],
  ];
  test.each(rows)("%j", (text, options) => {
    expect(parseRules(text, "r").options.values).toStrictEqual(options);
  });

  test("are globs where they hold targets and no rules: stands beside them", () => {
    const { rules, options } = parseRules("site: /x\nmax-paths: [/y, tag:z]", "r");
    expect(rules.map(({ glob }) => glob)).toEqual(["site", "max-paths"]);
    expect(options).toStrictEqual({ values: {}, places: {} });
  });

  test("have a place each", () => {
    const { options } = parseRules("clean-urls: true\nrules: { a: /b }\nsite:\n  - https://x.y\n", "a b.yml");
    expect(options.places).toStrictEqual({ cleanUrls: "a b.yml:1:13", site: "a b.yml:4:3" });
  });

  test("with build-dir among them rules may be missing: each built file is served by its own path", () => {
    const read = parseRules("ignore: [_astro/**]\nmax-paths: 5\nbuild-dir: dist", "r");
    expect(read).toMatchObject({ ignore: ["_astro/**"], options: { values: { buildDir: "dist", maxPaths: 5 } } });
    expect(read.rules).toMatchObject([{ glob: "**", line: 3 }]);
    expect(rulesKey(parseRules("build-dir: dist", "r"))).toBe(rulesKey(parseRules(BUILT_RULES, "r")));
    expect(() => parseRules("build-dir: dist\na: /b", "r")).toThrow("r:2:1: a stands beside ignore: or rules:;");
    expect(() => parseRules("build-dir: dist\nrules: []", "r")).toThrow("r:2:1: the rules are missing;");
  });

  test("are no part of the key", () => {
    expect(rulesKey(parseRules("max-paths: 5\nrules: { a: /b }", "r"))).toBe(rulesKey(parseRules("a: /b", "r")));
  });

  const INDEX = 'write the name of a file without slashes, such as index.html, or "" to turn it off';
  const COUNT = "write a whole number from 1 to 3,000";
  const FOLDER = "write the path of a folder in the workspace, such as dist";
  const ORIGINS = "write origins without a path, such as https://www.example.com";
  const ALONE = "is an option, which stands beside rules: only; move the globs under rules:";
  const refused: [text: string, message: string][] = [
    ["rules: { a: /b }\ndirectory-index: a/b", `2:18: directory-index is "a/b"; ${INDEX}`],
    ["rules: { a: /b }\nclean-urls: yes", '2:13: clean-urls is "yes"; write true or false'],
    ["rules: { a: /b }\nquery-strings:", "2:15: query-strings holds nothing; write true or false"],
    ["rules: { a: /b }\nclean-urls: [true]", "2:14: true is a boolean to YAML, not a text; put it in quotes: 'true'"],
    ["rules: { a: /b }\nmax-paths: 3001", `2:12: max-paths is "3001"; ${COUNT}`],
    ["rules: { a: /b }\nmax-paths: 1.5", `2:12: max-paths is "1.5"; ${COUNT}`],
    ["rules: { a: /b }\nmax-paths: [a]", `2:12: max-paths holds a list; ${COUNT}`],
    ["rules: { a: /b }\ndirectory-index: auto", `2:18: directory-index is "auto"; ${INDEX}`],
    ["rules: { a: /b }\nbuild-dir: ../x", `2:12: build-dir is "../x"; ${FOLDER}`],
    ["rules: { a: /b }\nbuild-dir: /x", `2:12: build-dir is "/x"; ${FOLDER}`],
    ["rules: { a: /b }\nbuild-dir: C:/x", `2:12: build-dir is "C:/x"; ${FOLDER}`],
    ["rules: { a: /b }\nbuild-dir: ''", `2:12: build-dir is ""; ${FOLDER}`],
    ["site: [https://x.y, x.y]\nrules: { a: /b }", `1:21: site is "x.y"; ${ORIGINS}`],
    ["site: { a: /b }\nrules: { a: /b }", `1:7: site holds a mapping; ${ORIGINS}`],
    ["max-path: 30\nrules: { a: /b }", "1:1: max-path stands beside ignore: or rules:; did you mean max-paths:?"],
    ["a: /b\nmax-paths: 30", `2:1: max-paths ${ALONE}`],
    ["site: https://x.y\na: /b", `1:1: site ${ALONE}`],
  ];
  test.each(refused)("%j is refused", (text, message) => {
    expect(() => parseRules(text, "rules.yml")).toThrow(new RulesError(`rules.yml:${message}`));
  });
});

const NESTS =
  "this would nest mappings; write tag:x without a space, a text with `: ` in quotes, and every glob in the same column";
const EMPTY = "there are no rules; write at least one, such as public/**: /$1";
const BOTH = "ignore: with a list of globs and rules: with the mapping";
const NO_TARGET = "is no target: a target starts with one / or with tag:; did you mean";
const CONTROL = "holds a line break or another control character; write the target on one line, without | or >";
const NO_TAG =
  "is no cache tag: it may hold printable ASCII without spaces, commas and *, at most 256 characters; write one such as tag:product-$1";
const DOTS = "holds a . or .. segment, which browsers resolve before they ask; write the path they ask for";
const bare = (text: string, rest: string) =>
  `YAML cannot read ${text} bare because it starts with ${text[0]}; put it in quotes: '${text}'${rest}`;

describe("what cannot be used is refused with its place, the value, what is allowed and a fix", () => {
  const rows: [text: string, message: string][] = [
    ["", `1:1: ${EMPTY}`],
    ["# none\n", `1:1: ${EMPTY}`],
    ["---\n...\n", `1:1: ${EMPTY}`],
    ["{}", `1:1: ${EMPTY}`],
    ["rules: {}", `1:8: ${EMPTY}`],
    ["a: /b\n---\nb: /c", "2:1: a second YAML document starts here; write all rules in one"],
    ["- a", "1:1: rules are a mapping from globs to targets, but this is a list; write rules such as public/**: /$1"],
    ["a", "1:1: rules are a mapping from globs to targets, but this is a text; write rules such as public/**: /$1"],
    [
      "a:\n\t- /b",
      "2:1: this is not the YAML that rules are: Tabs are not allowed as indentation; write rules such as public/**: /$1",
    ],
    ["b: /c\na: /b\na: /c", "3:1: 'a' stands here for the second time; write it once, with a list of all its targets"],
    ["a: /b\n'a': /c", "2:1: 'a' stands here for the second time; write it once, with a list of all its targets"],
    ["b: /c\n**/*.md: /b", `2:1: ${bare("**/*.md", ": /b")}`],
    ["*: /b", `1:1: ${bare("*", ": /b")}`],
    ["{a,b}/c: /b", `1:1: ${bare("{a,b}/c", ": /b")}`],
    ["{a,b}: /b", `1:1: ${bare("{a,b}", ": /b")}`],
    ["[ab].md: /b", `1:1: ${bare("[ab].md", ": /b")}`],
    ["[ab]:\n  - /b", `1:1: ${bare("[ab]", ":")}`],
    ["!(a)/*: /b\nc: /d", `1:1: ${bare("!(a)/*", ": /b")}`],
    ["@(a|b): /b", `1:1: ${bare("@(a|b)", ": /b")}`],
    ["a: /b\n&c: /b\n", `2:1: ${bare("&c", ": /b")}`],
    ["&c d: /b", `1:1: ${bare("&c d", ": /b")}`],
    ["rules:\n  *.md:\n    - /x\r\n", `2:3: ${bare("*.md", ":")}`],
    ["ignore:\n  - **/*.md # docs\nrules:\n  a: /b", `2:5: ${bare("**/*.md", "# docs")}`],
    ["? [a]\n: /b", '1:3: a key that is no plain text is no glob; put the glob in quotes, such as "*.html": /$1.html'],
    ["<<: { a: /b }", "1:1: << merges nothing here; write out the rules"],
    ["404: /b", "1:1: 404 is a number to YAML, not a text; put it in quotes: '404'"],
    ["a: [true]", "1:5: true is a boolean to YAML, not a text; put it in quotes: 'true'"],
    ["a:", "1:3: the glob a has no target; write one such as /feed.xml, or [] to purge nothing"],
    ["a: ~", "1:4: the glob a has no target; write one such as /feed.xml, or [] to purge nothing"],
    [
      "a: [/b, ]\nc: [~]",
      "2:5: a list holds an item without text, but only texts are allowed; write one text an item, such as - /feed.xml",
    ],
    [
      "a: { b: /c }",
      "1:4: the glob a holds a mapping, but a target is a text or a list of texts; write a target such as /feed.xml or a list of targets",
    ],
    [
      "a: { tag: b }",
      "1:4: the glob a holds a mapping, but a target is a text or a list of texts; write tag:b without the space",
    ],
    ["a: tag: b", `1:4: ${NESTS}`],
    ["a: [[/b]]", "1:5: a list holds a list, but only texts are allowed; write one text an item, such as - /feed.xml"],
    ["a: *b", "1:4: the alias *b has no anchor before it; write the value itself, such as /*"],
    ["a: &a [*a]", "1:8: the alias *a has no anchor before it; write the value itself, such as /*"],
    ["ignore: [a]", `1:1: the rules are missing; write ${BOTH}, such as rules: { "public/**": /$1 }`],
    ["ignore: [a]\nrules:", `2:1: the rules are missing; write ${BOTH}, such as rules: { "public/**": /$1 }`],
    ["ignore: [a]\nb: /c", `2:1: b stands beside ignore: or rules:; write only ${BOTH}, and move it under rules:`],
    ["b: /c\nrules: { a: /b }", `1:1: b stands beside ignore: or rules:; write only ${BOTH}, and move it under rules:`],
    ["rule: { a: /b }", `1:1: rule holds a mapping, but a glob has targets; did you mean rules:? Write only ${BOTH}`],
    ["Rules:\n  a: /b", `1:1: Rules holds a mapping, but a glob has targets; did you mean rules:? Write only ${BOTH}`],
    [
      "a: /b\nignores: [c/**]",
      `2:1: ignores holds globs, but a glob has targets; did you mean ignore:? Write only ${BOTH}`,
    ],
    ["ignore: [a]\nrule: { a: /b }", "2:1: rule stands beside ignore: or rules:; did you mean rules:?"],
    ["rules: { a: /b }\nignroe: [a]", "2:1: ignroe stands beside ignore: or rules:; did you mean ignore:?"],
    ["rules: { a: /b }\nignored: a/**", "2:1: ignored stands beside ignore: or rules:; did you mean ignore:?"],
    ["paths-ignore: [a]\nrules: { a: /b }", "1:1: paths-ignore stands beside ignore: or rules:; did you mean ignore:?"],
    [
      "rules: { a: /b }\nignore: [a]\nignores: [b]",
      `3:1: ignores stands beside ignore: or rules:; write only ${BOTH}, and move it under rules:`,
    ],
    [
      "ignore: a\nrules: { a: /b }",
      '1:9: ignore: is a list of globs, but here is a text; write one such as ignore: ["**/*.md"]',
    ],
    [
      "ignore: [/a]\nrules: { a: /b }",
      "1:10: the glob /a starts with a slash or ./, but a path in the repository does not; write a",
    ],
    ["'!a': /b", "1:1: the glob !a starts with !; to leave files out, list a under ignore:, beside rules:"],
    ["a: b/c", `1:4: "b/c" ${NO_TARGET} /b/c?`],
    ["a: ./b", `1:4: "./b" ${NO_TARGET} /b?`],
    ["a: //b", `1:4: "//b" ${NO_TARGET} /b?`],
    [
      "a: https://www.example.com/b",
      '1:4: "https://www.example.com/b" is a URL, but a target starts with one / or with tag:, without the host; write /b',
    ],
    [
      "a: http://localhost",
      '1:4: "http://localhost" is a URL, but a target starts with one / or with tag:, without the host; write /',
    ],
    ['a: ""', "1:4: a target is empty; write a path such as /feed.xml, or [] to purge nothing"],
    ["a: |\n  /b\n", `1:4: "/b\\n" ${CONTROL}`],
    ['a: "/\\tb"', `1:4: "/\\tb" ${CONTROL}`],
    ["a: /b*c", '1:4: "/b*c" holds a * that is not its last character, the only place for one; write /b*'],
    ["a: /**", '1:4: "/**" holds a * that is not its last character, the only place for one; write /*'],
    ["a: /b/../c", `1:4: "/b/../c" ${DOTS}`],
    ["a: /%2e%2E", `1:4: "/%2e%2E" ${DOTS}`],
    ["a: /./*", `1:4: "/./*" ${DOTS}`],
    [
      "a:\n  - /b\n  - /$1",
      '3:5: "/$1" holds $1, but its glob has no wildcard; write $0 for the whole path of the file',
    ],
    ["a/*: /$2", '1:6: "/$2" holds $2, but its glob has only $1; write $0 for the whole path of the file'],
    [
      "a/*/*: /${3}",
      '1:8: "/${3}" holds ${3}, but its glob has only $1 to $2; write $0 for the whole path of the file',
    ],
    ["a/*: /$10", '1:6: "/$10" holds $10, but captures go from $0 to $9; write ${1}0 for $1 before a digit'],
    [
      "a/*: /${1:upper}",
      '1:6: "/${1:upper}" holds ${1:upper}, but a capture has no form called "upper"; write ${1:lower}, ${1:slug} or ${1:page}',
    ],
    [
      "a/*: /${1:Slugs}",
      '1:6: "/${1:Slugs}" holds ${1:Slugs}, but a capture has no form called "Slugs"; did you mean slug?',
    ],
    [
      "a/*: /${2:slug}",
      '1:6: "/${2:slug}" holds ${2:slug}, but its glob has only $1; write $0 for the whole path of the file',
    ],
    [
      "a/*: /${1:page}.html",
      '1:6: "/${1:page}.html" joins other text to ${1:page}, of which nothing is left where it is the page of a folder; write it between slashes, such as /docs/${1:page}/',
    ],
    [
      "a/*: /${1:page}*",
      '1:6: "/${1:page}*" joins other text to ${1:page}, of which nothing is left where it is the page of a folder; write it between slashes, such as /docs/${1:page}/',
    ],
    [
      "a/*: [/x/${1:slug}/, /b]",
      "1:11: YAML reads { within [ ] as a mapping; put the target in quotes: '/x/${1:slug}/'",
    ],
    ["a/*: /$1 /feed.xml", '1:6: "/$1 /feed.xml" holds 2 targets; write a list: ["/$1", "/feed.xml"]'],
    ["a/*: '/$1, tag:b, /c'", '1:6: "/$1, tag:b, /c" holds 3 targets; write a list: ["/$1", "tag:b", "/c"]'],
    ["a: tag:b tag:c", '1:4: "tag:b tag:c" holds 2 targets; write a list: ["tag:b", "tag:c"]'],
    ["a: /my file", '1:4: "/my file" holds a space, which a URL cannot; write /my%20file'],
    ["a: '/b '", '1:4: "/b " holds a space, which a URL cannot; write /b'],
    ["a/*: '/${1: lower}'", '1:6: "/${1: lower}" holds a space, which a URL cannot; write /${1:lower}'],
    ["a/*: /$x", '1:6: "/$x" holds a $ before no number; write $$ for a dollar'],
    ["a: 'tag:'", '1:4: "tag:" names no tag; write one after the colon, such as tag:news'],
    ["a: tag:b c", `1:4: "tag:b c" ${NO_TAG}`],
    ["a: tag:b,c", `1:4: "tag:b,c" ${NO_TAG}`],
    ["a: tag:b*", `1:4: "tag:b*" ${NO_TAG}`],
    ["a: tag:é", `1:4: "tag:é" ${NO_TAG}`],
  ];
  test.each(rows)("%j", (text, message) => {
    expect(() => parseRules(text, "rules.yml")).toThrow(new RulesError(`rules.yml:${message}`));
  });
});

test("sizes are bounded, and nothing multiplies", () => {
  const many = (count: number, line: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => line(at)).join("\n");
  const tooLong = `a: /${"b".repeat(MAX_RULES_LENGTH)}`;
  expect(() => parseRules(tooLong, "r")).toThrow(
    `r:1:1: rules of ${tooLong.length} characters are too long, ${MAX_RULES_LENGTH} are allowed`,
  );
  expect(() =>
    parseRules(
      many(MAX_RULES + 1, (at) => `a${at}: /b`),
      "r",
    ),
  ).toThrow(`there are ${MAX_RULES + 1} globs, more than the ${MAX_RULES} allowed`);
  expect(
    parseRules(
      many(MAX_RULES, (at) => `a${at}: /b`),
      "r",
    ).rules.length,
  ).toBe(MAX_RULES);
  const list = `a: &l [${Array.from({ length: 100 }, () => "/b").join(", ")}]\n`;
  expect(() => parseRules(list + many(900, (at) => `a${at}: *l`), "r")).toThrow(
    `there are 90100 targets, more than the ${MAX_TARGETS} allowed`,
  );
  const bomb = `a: &a0 [/x, /x]\n${many(40, (at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`)}`;
  expect(() => parseRules(bomb, "r")).toThrow("r:2:10: a list holds a list, but only texts are allowed");
  const started = process.cpuUsage();
  for (const text of [
    "[".repeat(90_000),
    "{a: ".repeat(20_000),
    "- ".repeat(40_000),
    `a: [${"*a,".repeat(30_000)}]`,
    `a: &a /x\nb: [${"*a,".repeat(30_000)}]`,
  ]) {
    expect(() => parseRules(text, "r")).toThrow(RulesError);
  }
  expect(cpuSeconds(started)).toBeLessThan(10);
});

test("whatever the text, parseRules gives rules or throws RulesError with a place", () => {
  const pieces = fc.constantFrom(
    "a",
    "*",
    "**",
    "/",
    ": ",
    ":",
    "\n",
    "\n  ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    "!",
    "&a",
    "*a",
    "'",
    '"',
    "$1",
    "tag:",
    "ignore",
    "rules",
    ", ",
    "#",
    "|",
    "é",
    "\t",
    "<<",
    "? ",
    "---\n",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (some) => {
      try {
        parseRules(some.join(""), "r");
      } catch (error) {
        expect(error).toBeInstanceOf(RulesError);
        expect((error as Error).message).toMatch(/^r:[1-9]\d*:[1-9]\d*: ./);
      }
    }),
    { numRuns: 8000 },
  );
});

describe("rulesKey", () => {
  const key = (text: string) => rulesKey(parseRules(text, "r"));
  const plain = "a/*: [/x, /$1]\nb: /y*";

  test("is the same for rules that purge the same", () => {
    for (const same of [
      "# why\n'b':   /y*   # here\n\n\"a/*\":\n  - '/${1}'\n  - /x\n  - /x",
      "ignore: []\nrules: { b: /y*, a/*: [/$1, /x] }",
    ]) {
      expect(key(same)).toBe(key(plain));
    }
    expect(rulesKey(parseRules(plain, "elsewhere"))).toBe(key(plain));
    expect(key("ignore: [x, y]\nrules: { a: /b }")).toBe(key("rules: { a: /b }\nignore: [y, x, y]"));
  });

  test("differs for rules that do not", () => {
    const texts = [
      plain,
      "a/*: [/x, /$1]\nb: /y",
      "a/*: [/x, /$1]",
      "a/*: [/x, /$0]\nb: /y*",
      "a/*: [/x, /$$1]\nb: /y*",
      "a/*: [/x, tag:$1]\nb: /y*",
      `ignore: [c]\nrules: { a/*: [/x, /$1], b: /y* }`,
    ];
    expect(new Set(texts.map(key)).size).toBe(texts.length);
  });

  test("is canonical JSON", () => {
    expect(key("b: /y*\na/*: /x$1")).toBe(
      JSON.stringify({
        ignore: [],
        rules: ['["a/*",["[\\"path\\",[\\"/x\\",1],false]"]]', '["b",["[\\"path\\",[\\"/y\\"],true]"]]'],
      }),
    );
  });
});
