import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cloudfrontGrammar } from "../../src/cdn/cloudfront/grammar.ts";
import type { UrlPath } from "../../src/url/encode.ts";
import { formsOutside, pageForms, variantTargets } from "../../src/url/forms.ts";

const CLOUDFRONT = cloudfrontGrammar({ maxPaths: 3000 });

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
    ["/1.2.0", "index.html", true, ["/1.2.0", "/1.2.0/", "/1.2.0/index.html", "/1.2.0.html"]],
    ["/v2.0-rc.1", "", true, ["/v2.0-rc.1", "/v2.0-rc.1/", "/v2.0-rc.1.html"]],
    ["/who-is-mr.smith", "", true, ["/who-is-mr.smith", "/who-is-mr.smith/", "/who-is-mr.smith.html"]],
    ["/css", "", true, ["/css", "/css/", "/css.html"]],
    ["/a.tar.gz", "index.html", true, ["/a.tar.gz"]],
    ["/PHOTO.JPG", "index.html", true, ["/PHOTO.JPG"]],
    ["/feed.xml", "index.html", true, ["/feed.xml"]],
    ["/.nojekyll", "index.html", true, ["/.nojekyll"]],
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

test("with all its query strings: a file's wildcard, and of a page or folder nothing below it", () => {
  const targets = (path: string) => variantTargets(path as UrlPath, CLOUDFRONT);
  const exact = (path: string) => ({ kind: "path", path });
  const prefix = (text: string) => ({ kind: "prefix", prefix: text });
  expect(targets("/")).toEqual([exact("/"), prefix("/?")]);
  expect(targets("/docs/")).toEqual([exact("/docs/"), prefix("/docs/?")]);
  expect(targets("/docs")).toEqual([exact("/docs"), prefix("/docs?")]);
  expect(targets("/1.2.0")).toEqual([exact("/1.2.0"), prefix("/1.2.0?")]);
  expect(targets("/a.css")).toEqual([prefix("/a.css")]);
  expect(targets("/docs/index.html")).toEqual([prefix("/docs/index.html")]);
  expect(targets("/search?q=1")).toEqual([prefix("/search?q=1")]);
  expect(targets("/~u")).toEqual([
    { kind: "forced", prefix: "/", path: "/~u" },
    { kind: "forced", prefix: "/", path: "/~u?*" },
  ]);
});
