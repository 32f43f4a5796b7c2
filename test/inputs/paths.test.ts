// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how GitHub's expressions are written
import { expect, test } from "vitest";
import { readPaths } from "../../src/inputs/paths.ts";
import { InputError } from "../../src/inputs/read.ts";

const read = (text: string) => readPaths(() => text);
const path = (text: string, wildcard = false) => ({ kind: "path", parts: [text], wildcard });

test.each<[text: string, paths: unknown]>([
  ["auto", null],
  [" auto\n", null],
  ["[]", []],
  [" [ ] ", []],
  ["/", [path("/")]],
  ["/*", [path("/", true)]],
  ["/posts/hello/\n\n  /feed.xml\r\n", [path("/posts/hello/"), path("/feed.xml")]],
  ["/Posts/Straße\n/cafe\u0301/\n/caf\u00e9/", [path("/Posts/Straße"), path("/cafe\u0301/"), path("/café/")]],
  ["/a%20b/*", [path("/a%20b/", true)]],
  ["/a?page=2&x=,y", [path("/a?page=2&x=,y")]],
  // No glob, so that a dollar is one, and what would run elsewhere is text.
  ["/$1/${2:slug}/$$", [path("/$1/${2:slug}/$$")]],
  ["/$(id)/`id`;id&&id", [path("/$(id)/`id`;id&&id")]],
  ["/::add-mask::x/##[error]y", [path("/::add-mask::x/##[error]y")]],
  [
    "tag:post-1\ntag:a$b",
    [
      { kind: "tag", parts: ["post-1"] },
      { kind: "tag", parts: ["a$b"] },
    ],
  ],
  ['["/a", "tag:b", "/c/*"]', [path("/a"), { kind: "tag", parts: ["b"] }, path("/c/", true)]],
  ['[\n  "/\\u00e9"\n]', [path("/é")]],
])("%j", (text, paths) => {
  expect(read(text)).toEqual(paths);
});

test.each<[text: string, message: RegExp]>([
  ["", /^`paths` is empty, so nothing was purged; `\[\]`.*set it to `auto`.*`\$\{\{ inputs\.paths \|\| 'auto' \}\}`/],
  [" \n\t", /^`paths` is empty/],
  [
    "Array",
    /^`paths` is "Array", which is what an expression makes of a list\..*`\$\{\{ toJSON\(github\.event\.client_payload\.paths\) \}\}`/,
  ],
  ["Object", /^`paths` is "Object", .*one a line, or a JSON array/],
  ["null", /^`paths` is "null", which is what `toJSON` makes of a value that the event does not have\./],
  ["constructor", /^`paths`, entry 1: "constructor" is no target/],
  ["/a\nposts/hello", /^`paths`, entry 2: "posts\/hello" is no target.*did you mean \/hello\?|\/posts\/hello/],
  ["https://www.example.com/a b", /^`paths`, entry 1: /],
  ["https://www.example.com/a", /"https:\/\/www\.example\.com\/a" is a URL.*without the host; write \/a$/],
  ["//a", /starts with one \//],
  ["/a /b", /holds 2 targets; write a list: \["\/a", "\/b"\]$/],
  ["/über uns", /holds a space, which a URL cannot; write \/über%20uns$/],
  ["/a/*/b", /holds a \* that is not its last character.*write \/a\/\*$/],
  ["*", /is no target/],
  ["/a/../b", /segment, which browsers resolve/],
  ["/a/%2e%2E/b", /segment, which browsers resolve/],
  ["tag:", /names no tag/],
  ["tag:a,b", /is no cache tag/],
  ["/a\u0000", /control character/],
  ["/a\r/b", /control character/],
  ['["/a", ""]', /^`paths`, entry 2: a target is empty/],
  ['["/a\\n/b"]', /control character/],
  ['["/a"', /^`paths` starts like JSON but is none: /],
  ['["/a", 1]', /^`paths` is JSON but no array of texts\. Give URL paths such as `\/posts\/hello\/`/],
  ['[["/a"]]', /^`paths` is JSON but no array of texts\./],
  ["/a\n".repeat(10_001), /^`paths` has 10001 entries, and 10000 are allowed/],
])("%j is refused", (text, message) => {
  expect(() => read(text)).toThrow(InputError);
  expect(() => read(text)).toThrow(message);
});

test("a message about foreign text of any length stays short", () => {
  const long = "x".repeat(60_000);
  expect(() => read(long)).toThrow(/^`paths`, entry 1: "x{590,}…$/);
});
