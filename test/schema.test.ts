// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how captures are written
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { MAX_RULES, MAX_TARGETS, parseRules, RulesError } from "../src/rules/parse.ts";
import { MAX_GLOB_LENGTH } from "../src/rules/spelling.ts";
import { MOST_PATHS } from "../src/url/grammar.ts";

const schema = JSON.parse(readFileSync("docs/schema.json", "utf8"));
// patternErrorMessage is yaml-language-server's own.
const validate = new Ajv({ strictTypes: false, keywords: ["patternErrorMessage"] }).compile(schema);

/** What the parser says of a document; null when it takes it. */
function refusal(text: string): string | null {
  try {
    parseRules(text, "rules");
    return null;
  } catch (error) {
    if (error instanceof RulesError) return error.message;
    throw error;
  }
}

describe("what both take", () => {
  test.each([
    "public/**: /$1",
    "a: [/x, /y, tag:z]",
    "a: []",
    "ignore: ['**/*.md']\nrules: { a: /b }",
    "ignore: []\nrules: { a: /b }",
    "rules: { a: /b }",
    "rules: { a: /b }\ndirectory-index: ''\nclean-urls: true\nquery-strings: 'False'",
    "rules: { a: /b }\nmax-paths: 3000\nbuild-dir: a/b..c\nsite: https://x.y",
    "rules: { a: /b }\nignore: []\nmax-paths: '12'\nsite: [https://x.y, 'http://localhost:80']",
    "build-dir: dist",
    "ignore: [_astro/**]\nbuild-dir: dist\nclean-urls: true",
    "build-dir: /a",
    "site: /x\nmax-paths: [/y]",
    "rules: /b",
    "ignore: [/i]",
    "ignore: /i\nrules: [/r]",
    "a: /b\nignore: [/i]\nrules: [/r]",
    "'!(a)/**': /$1",
    "'a\\\"b': /",
    "'**': /.well-known/a..b/$1*",
    "'**': '/${1}0$$$0'",
    "'**': tag:$1",
    "'**': '/${1:lower}/${0:slug:page}'",
    "'**': 'tag:${1:slug}'",
    "a: /%20?x=%2e/../y",
    "404.html: /*",
    "<<: /a".replace("<<", "'<<'"),
  ])("%j", (text) => {
    expect(refusal(text)).toBe(null);
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe("what neither takes", () => {
  test.each([
    "{}",
    "[]",
    "text",
    "a:",
    "a: 1",
    "a: { b: /c }",
    "a: [[/b]]",
    "a: b",
    "a: //b",
    "a: /b*c",
    "a: /b/../c",
    "a: /%2E%2e",
    "a: /b/.?c",
    "a: /$",
    "a: /$12",
    "a: /${x}",
    "'*': '/${1:upper}'",
    "'*': '/${1:}'",
    "'*': 'tag:${1:upper}'",
    "a: /b /c",
    "a: /b c",
    "a: '/b '",
    "a: 'tag:'",
    "a: tag:b,c",
    "a: tag:b*",
    'a: "/b\\nc"',
    "'': /b",
    "/a: /b",
    "./a: /b",
    "'!a': /b",
    "a/: /b",
    "a***: /b",
    "a/**/**: /b",
    "'a\"b': /b",
    "ignore: [a]",
    "rules: {}",
    "rules: { a: /b }\nc: /d",
    "rules: { a: /b }\ndirectory-index: a/b",
    "rules: { a: /b }\ndirectory-index: ..",
    "rules: { a: /b }\ndirectory-index: auto",
    "rules: { a: /b }\nclean-urls: yes",
    "rules: { a: /b }\nmax-paths: 0",
    "rules: { a: /b }\nmax-paths: 3001",
    "rules: { a: /b }\nmax-paths: '3001'",
    "rules: { a: /b }\nbuild-dir: ../a",
    "rules: { a: /b }\nbuild-dir: /a",
    "rules: { a: /b }\nsite: x.y",
    "rules: { a: /b }\nsite: /x",
    "max-paths: 3\na: /b",
    "build-dir: dist\na: /b",
    "build-dir: ../a",
    "build-dir:",
    "max-path: 3\nrules: { a: /b }",
    "rules: { a: /b }\nignore: a",
    "rules: { a: /b }\nignores: [a]",
    "rules: { a: /b }\nignore: [/a]",
    "rule: { a: /b }",
    "ignore: []\nrules: []",
  ])("%j", (text) => {
    expect(refusal(text)).not.toBe(null);
    expect(validate(parse(text))).toBe(false);
  });
});

/** Strings of pieces that mean something to the parser. */
const made = (pieces: readonly string[]) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(""));
const glob = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("public/**", "a/*.md", "{a,b}/**", "a", "ignore", "rules", "*.html") },
  {
    weight: 2,
    arbitrary: made(["a", "/", "*", "**", "!", "!(", ")", "{", "}", ",", "[", "]", "\\", '"', ".", "?", "\n", "é"]),
  },
);
const target = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("/$1", "/a/$1/", "/*", "/feed.xml", "tag:a-$1", "tag:b") },
  {
    weight: 2,
    arbitrary: made([
      "/",
      "a",
      ".",
      "..",
      "%2e",
      "$",
      "$1",
      "$0",
      "${1}",
      "${1:slug}",
      "/${1:page}/",
      "${1:page}",
      "{",
      "}",
      "1",
      "*",
      "?",
      "tag:",
      ",",
      " ",
      "~",
      "é",
      "\n",
    ]),
  },
);
const targets = fc.oneof(target, fc.array(target, { maxLength: 3 }));
const odd = fc.oneof(
  fc.constantFrom(null, 1, true),
  fc.dictionary(glob, targets, { maxKeys: 1 }),
  fc.array(fc.array(target)),
);
const value = fc.oneof({ weight: 8, arbitrary: targets }, { weight: 1, arbitrary: odd });
const rules = fc.dictionary(glob, value, { maxKeys: 3 });
const ignore = fc.oneof(fc.array(glob, { maxLength: 3 }), value);
const document = fc.oneof(
  rules,
  fc.record({ rules, ignore }, { requiredKeys: [] }),
  fc.record({ rules: fc.oneof(rules, value), ignore, other: value }, { requiredKeys: [] }),
);

/** What only the parser sees: how a glob and its targets go together, and most of the syntax of globs. */
const ONLY_THE_PARSER = [
  /joins other text to/,
  /but its glob has/,
  /captures go from \$0 to \$9/,
  /bracket|brackets|parenthes|wildcards|\bways\b|repeats|range of|outside of @|holds a \+|holds \)|separates names|next to a parenthesis|beside other text|stands for one character/,
];
/** Of those that look alike, what the schema says too. */
const ALSO_THE_SCHEMA = [
  /starts with (!|a slash)/,
  /ends with a slash/,
  /stars in a row/,
  /holds \*\*\/\*\*/,
  /double quote/,
];

test("what the parser takes, the schema takes", () => {
  let taken = 0;
  fc.assert(
    fc.property(document, (rules) => {
      if (refusal(stringify(rules)) !== null) return;
      taken += 1;
      expect(validate(rules), JSON.stringify(validate.errors)).toBe(true);
    }),
    { numRuns: 1500 },
  );
  expect(taken).toBeGreaterThan(50);
});

test("what the schema takes, the parser takes, but for what a schema cannot say", () => {
  let taken = 0;
  fc.assert(
    fc.property(document, (rules) => {
      if (!validate(rules)) return;
      taken += 1;
      const message = refusal(stringify(rules));
      if (message === null) return;
      expect(ALSO_THE_SCHEMA.filter((one) => one.test(message))).toEqual([]);
      expect(
        ONLY_THE_PARSER.some((one) => one.test(message)),
        message,
      ).toBe(true);
    }),
    { numRuns: 1500 },
  );
  expect(taken).toBeGreaterThan(150);
});

test("both have the same limits", () => {
  const { rules, glob } = schema.definitions;
  expect([rules.maxProperties, schema.anyOf[0].properties.ignore.maxItems]).toEqual([MAX_RULES, MAX_RULES]);
  expect(rules.additionalProperties.anyOf[1].maxItems).toBe(MAX_TARGETS);
  expect(glob.maxLength).toBe(MAX_GLOB_LENGTH);
  expect(schema.anyOf[0].properties["max-paths"].maximum).toBe(MOST_PATHS);
});

test("its examples are valid", () => {
  for (const rules of schema.definitions.rules.examples) expect(validate(rules)).toBe(true);
  for (const ignore of schema.anyOf[0].properties.ignore.examples)
    expect(validate({ ignore, rules: { a: "/b" } })).toBe(true);
  for (const one of schema.definitions.glob.examples) expect(validate({ [one]: [] })).toBe(true);
  for (const one of schema.definitions.target.examples) expect(validate({ "*": one })).toBe(true);
});
