import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cloudfrontGrammar } from "../../src/cdn/cloudfront/grammar.ts";
import { decodePath, encodePath, pathFromText, type RepoPath } from "../../src/git/path.ts";
import {
  encodeName,
  encodeTyped,
  exactTarget,
  prefixTarget,
  type TypedText,
  type UrlPath,
} from "../../src/url/encode.ts";
import type { Grammar } from "../../src/url/grammar.ts";

const CLOUDFRONT = cloudfrontGrammar({ maxPaths: 3000 });

describe("a name is encoded, `%` and `?` too", () => {
  const rows: [name: string, encoded: string][] = [
    ["a/b-c_d.e", "a/b-c_d.e"],
    ["!$&'()*+,;=:@", "!$&'()*+,;=:@"],
    [" \t\n\x7f", "%20%09%0A%7F"],
    [`<>"#%{}|\\^[]\`?`, "%3C%3E%22%23%25%7B%7D%7C%5C%5E%5B%5D%60%3F"],
    ["é/日/\u{1f480}", "%C3%A9/%E6%97%A5/%F0%9F%92%80"],
    ["\udcff\udc80x", "%FF%80x"],
    ["\ufffd", "%EF%BF%BD"],
    ["%41", "%2541"],
    ["~a", "~a"],
    [pathFromText("a\ufffd"), "a\ufffd"],
  ];
  test.each(rows)("%j", (name, encoded) => {
    expect(encodeName(name, CLOUDFRONT)).toBe(encoded);
  });

  test("what the grammar asks for, and no more", () => {
    expect(encodeName("a~'?#% ", { ...CLOUDFRONT, escaped: "'", unpurgeable: "" })).toBe("a~%27%3F%23%25%20");
  });

  test("decoding gives the bytes of the name back", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
        (bytes) => {
          const encoded = encodeName(decodePath(bytes), CLOUDFRONT);
          expect(encoded).toMatch(/^(?:%[0-9A-F]{2}|[!-$&-;=@-Z_a-z~])*$/);
          const decoded = Buffer.from(
            encoded.replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
            "latin1",
          );
          expect(decoded).toEqual(bytes);
          expect(decoded).toEqual(encodePath(decodePath(decoded)));
        },
      ),
      { numRuns: 5000 },
    );
  });
});

test("typed text is a URL path: valid %XX stays, but for what cannot be purged", () => {
  const rows = ["/a%20b%c3%A9", "/%7Eu/%7e", "/100%/%zz%4", "/é #x?y=a b", "/%2A"];
  const encoded = rows.map((text) => encodeTyped(text as TypedText, CLOUDFRONT));
  expect(encoded).toEqual(["/a%20b%c3%A9", "/~u/~", "/100%25/%25zz%254", "/%C3%A9%20%23x?y=a%20b", "/%2A"]);
});

describe("what cannot be purged exactly is widened to the shortest wildcard that surely covers it", () => {
  const exact = (path: string, grammar = CLOUDFRONT) => exactTarget(path as UrlPath, grammar);
  const prefix = (path: string, grammar = CLOUDFRONT) => prefixTarget(path as UrlPath, grammar);
  const SEGMENT: Grammar = { ...CLOUDFRONT, cut: "segment" };

  test("exact paths", () => {
    expect(exact("/a")).toEqual({ kind: "path", path: "/a" });
    expect(exact("/a*b")).toEqual({ kind: "path", path: "/a*b" });
    expect(exact("/a/b~c~/d")).toEqual({ kind: "forced", prefix: "/a/b", path: "/a/b~c~/d" });
    expect(exact("/a/b~c", SEGMENT)).toEqual({ kind: "forced", prefix: "/a/", path: "/a/b~c" });
    expect(exact("/a/b~c", { ...CLOUDFRONT, cut: "none" })).toEqual({ kind: "forced", prefix: "/a/b", path: "/a/b~c" });
    expect(exact("/a/b~c", { ...CLOUDFRONT, unpurgeable: "" })).toEqual({ kind: "path", path: "/a/b~c" });
    expect(exact("/é\ufffd/".replace("é", "%C3%A9"))).toEqual({
      kind: "forced",
      prefix: "/%C3%A9",
      path: "/%C3%A9%EF%BF%BD/",
    });
  });

  test("a `*` of a file name at the end would be a wildcard", () => {
    expect(exact("/a**")).toEqual({ kind: "forced", prefix: "/a*", path: "/a**" });
  });

  test("wildcards", () => {
    expect(prefix("/a")).toEqual({ kind: "prefix", prefix: "/a" });
    expect(prefix("/a", SEGMENT)).toEqual({ kind: "prefix", prefix: "/a" });
    expect(prefix("/~a/")).toEqual({ kind: "forced", prefix: "/", path: "/~a/*" });
  });

  test("over-long paths, never within a %XX or a UTF-8 sequence", () => {
    const small = (maxLength: number) => ({ ...CLOUDFRONT, maxLength });
    const path = "/ab%E6%97%A5c";
    expect(exact(path, small(13))).toEqual({ kind: "path", path });
    for (const length of [12, 11, 8, 5, 4]) {
      expect(exact(path, small(length))).toEqual({ kind: "forced", prefix: "/ab", path });
    }
    expect(exact("/ab%20%20c", small(9))).toEqual({ kind: "forced", prefix: "/ab%20", path: "/ab%20%20c" });
    expect(prefix("/abc", small(5))).toEqual({ kind: "prefix", prefix: "/abc" });
    expect(prefix("/abc", small(4))).toEqual({ kind: "forced", prefix: "/ab", path: "/abc*" });
    expect(exact(`/${"a".repeat(4000)}`)).toEqual({
      kind: "forced",
      prefix: `/${"a".repeat(3998)}`,
      path: `/${"a".repeat(4000)}`,
    });
  });

  test("the prefix fits, covers the path and splits nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 12 }), fc.integer({ min: 2, max: 30 }), (name, maxLength) => {
        const path = `/${encodeName(name.toWellFormed(), CLOUDFRONT)}` as UrlPath;
        const target = exactTarget(path, { ...CLOUDFRONT, maxLength });
        if (target.kind === "path") expect(path.length).toBeLessThanOrEqual(maxLength);
        if (target.kind !== "forced") return;
        expect(path.startsWith(target.prefix) && target.prefix.startsWith("/")).toBe(true);
        expect(target.prefix.length).toBeLessThan(maxLength);
        expect(() => decodeURIComponent(target.prefix)).not.toThrow();
      }),
      { numRuns: 4000 },
    );
  });
});

test("only names and typed text are encoded: the types do not mix", () => {
  // @ts-expect-error a name is no typed text
  encodeTyped("a" as RepoPath, CLOUDFRONT);
});
