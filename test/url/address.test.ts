import { expect, test } from "vitest";
import { dotNameAt, urlsOf } from "../../src/url/address.ts";

test.each<[string, string[]]>([
  ["/", ["https://a.example/"]],
  ["/a%20b/(1)?x=%C3%A9", ["https://a.example/a%20b/(1)?x=%C3%A9"]],
  ["//b.example/", ["https://a.example//b.example/"]],
  ["/a...b/..c/.d", ["https://a.example/a...b/..c/.d"]],
  ["/a?b=/../c", ["https://a.example/a?b=/../c"]],
  // A browser asks for another path, so these must not become that one's URL.
  ["/posts/../", []],
  ["/posts/..", []],
  ["/./a", []],
  ["/posts/%2e%2E/x", []],
  ["/posts/.%2e", []],
  ["/..?x", []],
])("%s", (path, urls) => {
  expect(urlsOf("https://a.example", path)).toEqual(urls);
});

test("the last segment of a wildcard may go on, and is no dot segment", () => {
  expect(["/posts/..", "/posts/../", "/a/./b", "/a/..?x=", "/a"].map((path) => dotNameAt(`${path}*`) >= 0)).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});
