import { expect, test } from "vitest";
import { fastlyGrammar } from "../../src/cdn/fastly/grammar.ts";
import { pathFromText as path } from "../../src/git/path.ts";
import { compileRules, isComplete, mapChanges, placesBelow } from "../../src/rules/match.ts";
import { parseRules } from "../../src/rules/parse.ts";

const rules = `ignore: ["**/*.map"]
rules:
  public/**: /$1
  posts.json: /posts/*
  a/index.html: /a/index.html
`;
const grammar = fastlyGrammar({ site: [] });
const matcher = compileRules(parseRules(rules, "rules"));
const options = { directoryIndex: "index.html", cleanUrls: false, queryStrings: false };

test.each<[string, string, string[]]>([
  ["a folder that a rule takes", "public/docs", ["/docs/"]],
  ["one whose name is a directory's index", "public/a/index.html", ["/a/"]],
  ["one that the rules ignore", "public/x.map", []],
  ["one that no rule takes", "vendor", []],
  ["one that a rule with a wildcard takes: that goes anyway", "posts.json", []],
])("where %s puts what no tree lists", (_, link, expected) => {
  expect(placesBelow([path(link)], matcher, grammar, options)).toEqual(expected);
});

test.each<[string, string[], boolean]>([
  ["no folder is unlisted", [], true],
  ["an unlisted folder lies below it", ["/posts/guide/"], false],
  ["it lies below an unlisted folder", ["/"], false],
  ["it is the unlisted folder", ["/posts/"], false],
  ["an unlisted folder lies beside it", ["/docs/", "/posts-old/"], true],
])("whether all below a typed wildcard is listed where %s", (_, unlisted, complete) => {
  const changes = ["posts.json", "public/a.css"].map(
    (name) => ({ path: path(name), status: "changed", below: false }) as const,
  );
  expect(isComplete(mapChanges(changes, matcher, grammar, options), unlisted)).toBe(complete);
  expect(isComplete(mapChanges(changes.slice(1), matcher, grammar, options), unlisted)).toBe(true);
});
