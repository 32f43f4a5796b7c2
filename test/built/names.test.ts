import fc from "fast-check";
import { expect, test } from "vitest";
import { escapePath, unescapePath } from "../../src/built/tree.ts";
import { decodePath, type RepoPath } from "../../src/git/path.ts";

test.each([
  ["index.html", "index.html"],
  ["Über uns/a b.html", "Über uns/a b.html"],
  [".well-known/security.txt", "%2Ewell-known/security.txt"],
  ["a/.git/config", "a/%2Egit/config"],
  ["git~1", "git%7E1"],
  ["100%.html", "100%25.html"],
  ["a\\.git", "a%5C.git"],
  ["\u200c.git", "%E2%80%8C.git"],
  ["..a/...", "%2E.a/%2E.."],
  ["%2Egit", "%252Egit"],
])("%j stands in the tree as %j", (path, escaped) => {
  expect(escapePath(path as RepoPath)).toBe(escaped);
  expect(unescapePath(escaped as RepoPath)).toBe(path);
});

test("every name comes back, also one that is not UTF-8", () => {
  const odd = fc.constantFrom(...[0x2e, 0x2f, 0x25, 0x7e, 0x5c, 0x32, 0x45, 0xe2, 0x80, 0x8c, 0xef, 0xbb, 0xbf, 0xe9]);
  const bytes = fc.array(fc.oneof(odd, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(bytes, (given) => {
      const path = decodePath(Buffer.from(given));
      expect(unescapePath(escapePath(path))).toBe(path);
    }),
  );
});

test.each(["%41", ".git", "%2egit", "a%", "~", "%E9"])("%j was written by something else", (escaped) => {
  expect(unescapePath(escaped as RepoPath)).toBe(null);
});
