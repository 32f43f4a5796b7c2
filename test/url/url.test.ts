import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodePath, encodePath, pathFromText, type RepoPath } from "../../src/git/path.ts";
import type { Grammar } from "../../src/url/grammar.ts";
import {
  encodeName,
  encodeTyped,
  exactTarget,
  formsOutside,
  pageForms,
  prefixTarget,
  type TypedText,
  type UrlPath,
} from "../../src/url/url.ts";

const CLOUDFRONT: Grammar = {
  cut: "any",
  maxPatterns: 3000,
  maxTags: null,
  maxWildcards: 15,
  maxLength: 4000,
  escaped: '<>"#%{}|\\^[]`',
  unpurgeable: "~",
  wildcardCoversItsPrefix: false,
};

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

describe("forms of a page", () => {
  const forms = (path: string, directoryIndex: string, cleanUrls: boolean) =>
    pageForms(path as UrlPath, { directoryIndex, cleanUrls }, CLOUDFRONT);
  const a = ["/a", "/a/", "/a/index.html", "/a.html"];
  const rows: [path: string, index: string, clean: boolean, forms: readonly string[]][] = [
    ["/", "index.html", false, ["/", "/index.html"]],
    ["/index.html", "index.html", false, ["/index.html", "/"]],
    ["/a/", "index.html", false, ["/a/", "/a/index.html"]],
    ["/a/index.html", "index.html", false, ["/a/index.html", "/a/"]],
    ["/aindex.html", "index.html", false, ["/aindex.html"]],
    ["/a", "index.html", false, ["/a"]],
    ["/a/", "", false, ["/a/"]],
    ["/a/", "my index.html", false, ["/a/", "/a/my%20index.html"]],
    ["/a/?x=1", "index.html", true, ["/a/?x=1"]],
    ["/", "index.html", true, ["/", "/index.html"]],
    ["/index.html", "index.html", true, ["/index.html", "/"]],
    ["/a", "index.html", true, a],
    ["/a/", "index.html", true, ["/a/", "/a", "/a/index.html", "/a.html"]],
    ["/a/index.html", "index.html", true, ["/a/index.html", "/a", "/a/", "/a.html"]],
    ["/a.html", "index.html", true, ["/a.html", "/a", "/a/", "/a/index.html"]],
    ["/a.css", "index.html", true, ["/a.css"]],
    ["/v1.2/a", "", true, ["/v1.2/a", "/v1.2/a/", "/v1.2/a.html"]],
    ["/v1.2/", "index.html", true, ["/v1.2/", "/v1.2", "/v1.2/index.html", "/v1.2.html"]],
    ["/.html", "index.html", true, ["/.html"]],
    [
      "/a/index",
      "index.html",
      true,
      ["/a/index", "/a/index/", "/a/index/index.html", "/a/index.html", "/a", "/a/", "/a.html"],
    ],
    ["/index", "index.html", true, ["/index", "/index/", "/index/index.html", "/index.html", "/"]],
  ];
  test.each(rows)("%s, %j, %s", (path, index, clean, expected) => {
    expect(forms(path, index, clean)).toEqual(expected);
  });

  test("forms outside of a prefix are those of a page whose ending begins within", () => {
    const outside = (prefix: string, cleanUrls: boolean) =>
      formsOutside(prefix as UrlPath, { directoryIndex: "index.html", cleanUrls }, CLOUDFRONT);
    expect(["/", "/a/", "/a/in", "/a."].map((prefix) => outside(prefix, false))).toEqual([[], [], ["/a/"], []]);
    expect(["/", "/a/", "/a.", "/a?b/"].map((prefix) => outside(prefix, true))).toEqual([
      [],
      ["/a", "/a.html"],
      ["/a", "/a/", "/a/index.html"],
      [],
    ]);
  });

  test("no form of any path with a prefix is forgotten", () => {
    const text = fc
      .array(fc.constantFrom("/", "a", "index", ".html", "in", "dex.", ".", "b"), { maxLength: 5 })
      .map((units) => units.join(""));
    fc.assert(
      fc.property(
        text,
        text,
        fc.boolean(),
        fc.constantFrom("index.html", "", "b"),
        (start, rest, cleanUrls, directoryIndex) => {
          const prefix = `/${start}` as UrlPath;
          const outside = formsOutside(prefix, { directoryIndex, cleanUrls }, CLOUDFRONT);
          for (const form of forms(prefix + rest, directoryIndex, cleanUrls)) {
            if (!form.startsWith(prefix)) expect(outside).toContain(form);
          }
        },
      ),
      { numRuns: 8000 },
    );
  });
});

test("only names and typed text are encoded: the types do not mix", () => {
  // @ts-expect-error a name is no typed text
  encodeTyped("a" as RepoPath, CLOUDFRONT);
});
