import fc from "fast-check";
import { expect, test } from "vitest";
import { compileGlob } from "../../src/rules/glob.ts";
import { suggestGlob } from "../../src/rules/suggest.ts";
import { cpuSeconds } from "../support/cpu.ts";

const PATHS = [
  "README.md",
  "app/(m)/img/a.png",
  "cafe\u0301/a.md",
  "content/posts/2024/x.md",
  "content/posts/a.md",
  "pages/user-[id]/a.ts",
  "public/css/a.css",
  "public/robots.txt",
  "site/static/a.js",
  "src/Docs/A.MD",
];

test.each([
  // Another prefix.
  ["src/public/**", "public/**"],
  ["static/**", "site/static/**"],
  ["src/site/static/*.js", "site/static/*.js"],
  ["img/**", "app/\\(m\\)/img/**"],
  ["static/robots.txt", "public/robots.txt"],
  ["robots.txt", "public/robots.txt"],
  // Another case.
  ["Public/**", "public/**"],
  ["public/css/*.CSS", "public/css/*.css"],
  ["src/docs/*.MD", "src/Docs/*.MD"],
  ["src/docs/*.md", "src/Docs/*.MD"],
  ["readme.md", "README.md"],
  ["readme.*", null],
  ["README.MD", "README.md"],
  // A name that is almost the same.
  ["content/post/*.md", "content/posts/*.md"],
  ["pubilc/**", "public/**"],
  ["content/pots/**", "content/posts/**"],
  // Any depth.
  ["content/*.md", "content/**/*.md"],
  ["*.css", "**/*.css"],
  // A folder in place of its files, in a name or beside it.
  ["public", "public/**"],
  ["site/static", "site/static/**"],
  ["app/(m)", "app/\\(m\\)/**"],
  // Brackets that are part of a name.
  ["pages/user-[id]/*.ts", "pages/user-\\[id\\]/*.ts"],
  // The same letters in other code points.
  ["caf\u00e9/*.md", "cafe\u0301/*.md"],
  // Nothing like it.
  ["nope/**", null],
  ["public/css/*.scss", null],
  ["{a,b}/c", null],
  ["docs/*.md", null],
])("%s: %j", (glob, meant) => {
  expect(suggestGlob(glob, PATHS)).toBe(meant);
});

test("what is suggested matches something, and is not the glob itself", () => {
  const name = fc.constantFrom("public", "Public", "a", "b", "posts", "post", "(m)", "x[1]", "é", "a b");
  const path = fc
    .tuple(fc.array(name, { maxLength: 3 }), fc.constantFrom("a.md", "b.MD", "c.css", "d"))
    .map(([folders, file]) => [...folders, file].join("/"));
  const glob = fc
    .tuple(
      fc.array(fc.constantFrom("public", "a", "posts", "p", "*", "src"), { maxLength: 3 }),
      fc.constantFrom("**", "*.md", "*", "a.md", "{a,c}.*"),
    )
    .map((parts) => parts.flat().join("/"));
  fc.assert(
    fc.property(fc.array(path), glob, (paths, glob) => {
      const matches = (text: string) => paths.some(compileGlob(text).test);
      fc.pre(!glob.includes("**/**") && !matches(glob));
      const meant = suggestGlob(glob, paths);
      if (meant === null) return;
      expect(meant).not.toBe(glob);
      expect(matches(meant)).toBe(true);
    }),
  );
});

test("a million files take no minute, whatever the glob", () => {
  const paths: string[] = [];
  for (let at = 0; at < 1_000_000; at++) paths.push(`packages/p${Math.floor(at / 1000)}/src/f${at}.html`);
  const start = process.cpuUsage();
  for (const glob of ["public/**", "src/f/*.md", "*.htm", "packages/P1/src/*.html", "packages/p/x/y/z.html", "x.html"])
    suggestGlob(glob, paths);
  expect(cpuSeconds(start)).toBeLessThan(30);
});
