import fc from "fast-check";
import picomatch from "picomatch";
import { describe, expect, test } from "vitest";
import { pathFromText, type RepoPath, UNKNOWN } from "../../src/git/path.ts";
import { compileGlob, type Glob, PICOMATCH_OPTIONS } from "../../src/rules/glob.ts";
import { GlobError, MAX_GLOB_LENGTH } from "../../src/rules/spelling.ts";

const match = (glob: string, path: string) => compileGlob(glob).match(path as RepoPath);

describe("captures are the outermost wildcards from left to right", () => {
  const rows: [glob: string, path: string, captures: readonly string[] | null][] = [
    ["a/b.md", "a/b.md", []],
    ["public/**", "public/css/a.css", ["css/a.css"]],
    ["public/**", "public", [""]],
    ["public/**", "publication", null],
    ["*", "a", ["a"]],
    ["*", "a/b", null],
    ["*", ".a", [".a"]],
    ["*", "a\nb", ["a\nb"]],
    ["**", "a/\n/b", ["a/\n/b"]],
    ["*.md", "A.MD", null],
    ["*.md", "x\\y.md", ["x\\y"]],
    ["**/*.md", "a.md", ["", "a"]],
    ["**/*.md", "x/y/a.md", ["x/y", "a"]],
    ["**/.*", "x/.env", ["x", "env"]],
    ["a/**/b", "a/b", [""]],
    ["a/**/b", "a/x/y/b", ["x/y"]],
    ["a/**/*", "a/b/c", ["b", "c"]],
    ["a?/*", "ab/c", ["c"]],
    ["{a,b}/c", "b/c", ["b"]],
    ["x{,.min}.js", "x.js", [""]],
    ["{a,b/{c,d}}/*", "b/d/e", ["b/d", "e"]],
    ["{a,b*}/@([xy])", "bcd/x", ["bcd", "x"]],
    ["{a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p}/*", "p/x", ["p", "x"]],
    ["{*.js,*.css,*.png,*.svg}", "x.svg", ["x.svg"]],
    ["{1..9}/x", "3/x", ["3"]],
    ["v{a..c}{1..3}", "vb2", ["b", "2"]],
    ["@([xy]).md", "x.md", ["x"]],
    ["v[12].md", "v2.md", ["2"]],
    ["v[12].md", "v[12].md", [UNKNOWN]],
    ["v[12]/*", "v[12]/a", null],
    ["*.[jt]s", "a.ts", ["a", "t"]],
    ["\\[slug\\]/+page.*", "[slug]/+page.ts", ["ts"]],
    ["app/\\[\\[...slug\\]\\]/*.tsx", "app/[[...slug]]/page.tsx", ["page"]],
    ["app/\\(shop\\)/**/*.tsx", "app/(shop)/cart/page.tsx", ["cart", "page"]],
    ["[^a]*", "bcd", ["b", "cd"]],
    ["[!_]*.html", "index.html", ["i", "ndex"]],
    ["[!_]*.html", "_draft.html", null],
    ["[!_]*.html", "!x.html", ["!", "x"]],
    ["[!a-c]/x", "d/x", ["d"]],
    ["[!a-c]/x", "b/x", null],
    ["a[!/]b", "a/b", null],
    ["[_!]*", "!x", ["!", "x"]],
    ["a[[:digit:]]*", "a3c", ["3", "c"]],
    ["@(a|b)/c", "b/c", ["b"]],
    ["a?(b)c", "abc", ["b"]],
    ["a?(b)c", "ac", [""]],
    ["+([0-9])-*.md", "123-b-c.md", ["123", "b-c"]],
    ["x*(ab|c)", "xabcab", ["abcab"]],
    ["!(a)", "b", ["b"]],
    ["!(a)", "a", null],
    ["!(a).md", "a.md", null],
    ["!(a).md", "ab.md", ["ab"]],
    ["!(a).md", "a.md.md", ["a.md"]],
    ["!(*.d).ts", "x.ts", ["x"]],
    ["!(*.d).ts", "x.d.ts", null],
    ["!(*.d).ts", "x.d.tsx.ts", ["x.d.tsx"]],
    ["**/!(x)/*", "a/b/c", ["a", "b", "c"]],
    ["**/!(_index|index).md", "a/index.md", null],
    ["**/!(_index|index).md", "a/indexing.md", ["a", "indexing"]],
    ["docs/!(public)/**", "docs/public/a", null],
    ["docs/!(public)/**", "docs/publications/a", ["publications", "a"]],
    ["!(a)/!(b)-[cd]", "ab/bc-d", ["ab", "bc", "d"]],
    ["!(a)/!(b)-[cd]", "ab/b-d", null],
    ["{docs/!(public/**),a}", "docs/publications/a", ["docs/publications/a"]],
    ["@(a|?(b)c*)d*", "bcxde", ["bcx", "e"]],
    ["*-*-*-*.md", "2024-01-02-a-b.md", ["2024", "01", "02", "a-b"]],
    ["{{x}}/*", "{{x}}/y", ["y"]],
    ["a\\*b/\\[*", "a*b/[c", ["c"]],
    ["\\(a\\)/*", "(a)/b", ["b"]],
    ["a,b", "a,b", []],
    ["*\\{a,b}", "x{a,b}", ["x"]],
    ["[x]*.{js,ts}", "xy.ts", ["x", "y", "ts"]],
    ["$a^/*", "$a^/c", ["c"]],
  ];
  test.each(rows)("%s on %j", (glob, path, captures) => {
    expect(match(glob, path)).toEqual(captures);
  });

  test("`wildcards` counts them", () => {
    const counts = ["a", "?", "**/*", "{a,b*}/[x-y]", "@(a|*)!(b)", "{1..3}"].map(
      (glob) => compileGlob(glob).wildcards,
    );
    expect(counts).toEqual([0, 0, 2, 2, 2, 1]);
  });

  test("bytes that are not text are captured as they are, UNKNOWN too", () => {
    expect(match("a/*.md", "a/\udcff\udc80.md")).toEqual(["\udcff\udc80"]);
    expect(match("a/*.md", pathFromText("a/x\ufffd.md"))).toEqual([`x${UNKNOWN}`]);
  });

  test("a `?` that takes half a character leaves the captures unknown rather than wrong", () => {
    expect(match("?*", "\u{1f480}x")).toEqual([UNKNOWN]);
    expect(match("*/?", "\u{1f480}/x")).toEqual(["\u{1f480}"]);
  });
});

const PIECES = [
  "a",
  "b",
  "ab",
  ".",
  "-",
  "/",
  "/",
  "*",
  "**",
  "?",
  "[ab]",
  "[^a]",
  "{a,b}",
  "{a,b*}",
  "{1..3}",
  "@(a|b)",
];
const MORE = ["!(a)", "!(a*)", "+(a)", "*(b|a)", "?(a)", "{a/,b}", "\\*", "{**,b}", "!(a/b)", "[slug]", ",", "+", "1"];
const globs = fc
  .array(fc.constantFrom(...PIECES, ...MORE), { minLength: 1, maxLength: 7 })
  .map((pieces) => pieces.join(""));
const paths = fc.oneof(
  fc
    .array(fc.constantFrom("a", "b", "a", "b", ".", "-", "/", "1", "\n", "*", "[", "s", "é"), {
      minLength: 1,
      maxLength: 9,
    })
    .map((units) => units.join("")),
  fc.constantFrom("a/b", "ab/ab.a", "a/a/b", "[slug]/a", "a/.b", "..", "a/../b", "a/"),
);

function compiled(glob: string) {
  return refusalOf(glob) === null ? compileGlob(glob) : null;
}

function refusalOf(glob: string): GlobError | null {
  try {
    compileGlob(glob);
    return null;
  } catch (error) {
    if (error instanceof GlobError) return error;
    throw error;
  }
}

/** Whether the glob takes the path for a rule, with captures unknown, and not for `ignore`. */
function isUnsure(glob: Glob, path: string): boolean {
  return !glob.test(path) && glob.match(path as RepoPath) !== null;
}

/** A `!(…)` of `globs` that something other than the end follows: picomatch refuses what only begins with its text. */
const LEAVES_OUT_MORE = /!\([^()]*\)(?!$)/;

/**
 * With a range in the glob, picomatch puts its regular expression together anew, and forgets that a dot after a text is
 * no wildcard: its `{1..3}1.` takes `11a`, its `[1-3]1.` does not.
 */
function isReadInTwoWays(glob: string, path: string): boolean {
  const other = glob.replaceAll("{1..3}", "[1-3]");
  const answers = [glob, other].map((same) => path === glob || picomatch.isMatch(path, same, PICOMATCH_OPTIONS));
  return answers[0] !== answers[1];
}

test("test() is picomatch's answer for whatever glob and path, except that `!(a)b` leaves out `ab` alone", () => {
  let matches = 0;
  let unknown = 0;
  let unsure = 0;
  fc.assert(
    fc.property(globs, fc.array(paths, { minLength: 5, maxLength: 10 }), (glob, some) => {
      const own = compiled(glob);
      fc.pre(own !== null);
      for (const path of [...some, glob]) {
        if (isUnsure(own, path)) {
          unsure += 1;
          continue;
        }
        const theirs = picomatch.isMatch(path, glob, PICOMATCH_OPTIONS);
        const isOpen = isReadInTwoWays(glob, path) || (!theirs && LEAVES_OUT_MORE.test(glob));
        const expected = isOpen ? own.test(path) : theirs;
        expect([glob, path, own.test(path)]).toEqual([glob, path, expected]);
        const captures = own.match(path as RepoPath);
        expect(captures?.length).toBe(own.test(path) ? own.wildcards : undefined);
        if (captures !== null && path !== glob) matches += 1;
        if (captures?.includes(UNKNOWN) && path !== glob) unknown += 1;
      }
    }),
    // picomatch's regular expression of this one is not what its tokens say.
    { numRuns: 6000, examples: [["**/!(a*)!(a/b)", ["."]]] },
  );
  expect(matches).toBeGreaterThan(1000);
  expect(unknown / matches).toBeLessThan(0.1);
  expect(unsure / matches).toBeLessThan(0.01);
});

test("choices of a brace count one at a time: a long path meets one of them, and is told for sure", () => {
  const path = "overrides/partials/theme/de/translations/with-a-name-as-long-as-those-of-real-themes.html";
  const glob = compileGlob("{mkdocs.y*ml,overrides/**,theme/**,docs/**,includes/**}");
  expect(glob.match(path as RepoPath)).toEqual([path]);
  expect(glob.match("mkdocs/themes/mkdocs/css/base-of-all-other-themes.css" as RepoPath)).toBeNull();
});

test("`!(a|b)` with a text behind it takes every name with that end but those two, as bash does", () => {
  const words = fc.stringMatching(/^[ab]{1,3}$/);
  const name = fc.stringMatching(/^[ab]{0,4}[-.]?[ab]{0,3}$/);
  fc.assert(
    fc.property(words, words, fc.stringMatching(/^[-.]?[ab]{1,2}$/), name, (one, other, end, path) => {
      fc.pre(path !== "");
      const expected = path.endsWith(end) && path !== one + end && path !== other + end;
      expect([one, other, end, path, compileGlob(`!(${one}|${other})${end}`).test(path)]).toEqual([
        one,
        other,
        end,
        path,
        expected,
      ]);
      expect(compileGlob(`!(${one}|${other})/${end}`).test(`${path}/${end}`)).toBe(path !== one && path !== other);
    }),
    { numRuns: 500 },
  );
});

test("whatever the glob, what is proposed in its place is accepted, and proposes nothing else", () => {
  const pieces = fc.constantFrom(
    ...PIECES,
    ...MORE,
    "***",
    "**/",
    "/**",
    "(a)",
    "(a|b)",
    "[id]",
    "[[...a]]",
    '"',
    "\\",
    "!",
    "./",
    "@(a|**)",
  );
  let proposed = 0;
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), (some) => {
      const glob = some.join("");
      const meant = refusalOf(glob)?.meant ?? null;
      if (meant === null) return;
      proposed += 1;
      expect([glob, meant, refusalOf(meant)]).toEqual([glob, meant, null]);
    }),
    { numRuns: 4000 },
  );
  expect(proposed).toBeGreaterThan(800);
});

test("captures put back into the glob give the path", () => {
  const name = fc.stringMatching(/^[a-c.]{1,4}x$/);
  const wildcard = fc.oneof(
    fc.tuple(fc.constantFrom("*", "!(q)"), name),
    fc.tuple(fc.constantFrom("{ax,bx}", "@(ax|bx)", "?(ax|bx)", "+(ax|bx)"), fc.constantFrom("ax", "bx")),
    fc.tuple(fc.constantFrom("[a-c]", "{a..c}"), fc.constantFrom("a", "b", "c")),
  );
  // What lies between wildcards holds no character of theirs, so that there is one way to divide the path.
  const segment = fc.tuple(wildcard, fc.constantFrom("_1", "_22", "_3.md"), fc.option(wildcard));
  const globstar = fc.array(fc.stringMatching(/^[a-c]{1,3}$/), { maxLength: 2 });
  fc.assert(
    fc.property(
      fc.constantFrom("p", "p/q"),
      globstar,
      fc.array(segment, { minLength: 1, maxLength: 3 }),
      (head, between, segments) => {
        const glob = `${head}/**/${segments.map(([a, text, b]) => a[0] + text + (b?.[0] ?? "")).join("/")}`;
        const path = [head, ...between, ...segments.map(([a, text, b]) => a[1] + text + (b?.[1] ?? ""))].join("/");
        fc.pre(!isUnsure(compileGlob(glob), path));
        const captures = segments.flatMap(([a, , b]) => (b ? [a[1], b[1]] : [a[1]]));
        expect([glob, match(glob, path)]).toEqual([glob, [between.join("/"), ...captures]]);
      },
    ),
    { numRuns: 4000 },
  );
});

describe("a glob that cannot be meant is refused", () => {
  const rows: [glob: string, message: string][] = [
    ["", "a glob is empty; write ** for every file"],
    ["!a/*", "the glob !a/* starts with !; to leave files out, list a/* under ignore:, beside rules:"],
    ["/a", "the glob /a starts with a slash or ./, but a path in the repository does not; write a"],
    ["./a", "the glob ./a starts with a slash or ./, but a path in the repository does not; write a"],
    ["a/", "the glob a/ ends with a slash, but only files are matched; write a/**"],
    [
      "a\\b\\*",
      "the glob a\\b\\* separates names with a backslash; write a/b/* (a backslash only says that a character such as * means itself)",
    ],
    [
      "a***",
      "the glob a*** holds more than two stars in a row; write ** for any directories or * for a part of a name",
    ],
    ["**/**", "the glob **/** holds **/**, which is no more than **; write it once, so that $1 is clear"],
    ['"a"', 'the glob "a" holds a double quote, which hides wildcards; write \\" for the character'],
    ["(a)/*", "the glob (a)/* holds bare parentheses; write \\(a\\)/* for the characters or @(a|b) for a choice"],
    ["(a", "the glob (a holds bare parentheses; write \\( and \\) for the characters or @(a|b) for a choice"],
    ["(a|b)/*", "the glob (a|b)/* holds bare parentheses; write @(a|b)/*"],
    [
      "docs/**.md",
      "the glob docs/**.md holds ** beside other text, where it is no more than *; write docs/**/*.md, or * for a part of a name",
    ],
    [
      "app/[lang]/**",
      "the glob app/[lang]/** holds [lang], which stands for one character; write app/\\[lang\\]/** for the name [lang], or @([lang]) for one of these characters",
    ],
    [
      "app/[...slug]/*",
      "the glob app/[...slug]/* holds [...slug], which stands for one character; write app/\\[...slug\\]/* for the name [...slug]",
    ],
    ["a|b", "the glob a|b holds a | outside of @(a|b); write {a,b} for a choice or \\| for the character"],
    [
      "[a]+",
      "the glob [a]+ holds a + after a bracket or within parentheses; write \\+ for the character or +(…) to repeat",
    ],
    ["@(a)?", "the glob @(a)? holds a ? next to a parenthesis; write [^/] for any character"],
    ["a)", "the glob a) holds ) without (; write \\) for the character"],
    ["{1..10}", "the glob {1..10} holds a range of more than one character a side; write {8,9,10} or [0-9]"],
  ];
  test.each(rows)("%s", (glob, message) => {
    expect(refusalOf(glob)?.message).toBe(message);
  });

  // What they propose is accepted: the property below.
  const proposals: [glob: string, meant: string | null][] = [
    ["docs/**.md", "docs/**/*.md"],
    ["**.md", "**/*.md"],
    ["docs**", "docs*/**"],
    ["a**b", "a*/**/*b"],
    ["{a**,b}", "{a*/**,b}"],
    ["{a,b},**", "{a,b},*/**"],
    ["@(a|**)", "{a,**}"],
    ["@(**|a|b)/x", "{**,a,b}/x"],
    ["docs/", "docs/**"],
    ["src/**/", "src/**"],
    ["/src//", "src/**"],
    ["!/a/", "a/**"],
    ["**/**/a", "**/a"],
    ["a***", "a*/**"],
    ["C:\\site\\**.md", "C:/site/**/*.md"],
    ["/", "**"],
    ["!", null],
    ["[lang]/**", "\\[lang\\]/**"],
    ["app/[[...slug]]/page.tsx", "app/\\[\\[...slug\\]\\]/page.tsx"],
    ["[...path].astro", "\\[...path\\].astro"],
    ["src/[slug].[format].ts", "src/\\[slug\\].\\[format\\].ts"],
    ["[page=fruit]/+page.svelte", "\\[page=fruit\\]/+page.svelte"],
    ["[post-id].md", "\\[post-id\\].md"],
    ["app/(shop)/[id]/**", "app/\\(shop\\)/\\[id\\]/**"],
    ["app/@modal/(.)photo/*", "app/@modal/\\(.\\)photo/*"],
    ["(js|css)/**", "@(js|css)/**"],
    ["{a,b", null],
  ];
  test.each(proposals)("%s proposes %s", (glob, meant) => {
    const refusal = refusalOf(glob);
    expect(refusal).toBeInstanceOf(GlobError);
    expect(refusal?.meant ?? null).toBe(meant);
  });

  test.each([
    "[a-z]/**",
    "[a-zA-Z0-9_]/x",
    "[0-9]*/x",
    "[12]/x",
    "v[12]",
    "*.[ch]",
    "[^ab]/x",
    "[!ab]/x",
    "[[:alpha:]]/x",
    "[x]/y",
    "@modal/x",
    "$slug.tsx",
    "{a,**}",
    "**(a)",
  ])("%s is surely meant so", (glob) => {
    expect(refusalOf(glob)).toBe(null);
  });

  test.each(["{a,b", "@(a", "a(b", "{a,{b,c}"])("%s lacks a partner", (glob) => {
    expect(() => compileGlob(glob)).toThrow(/is not complete|without a partner|bare parentheses/);
  });

  test("one that is too long, has too many ways or repeats what can be divided in many ways", () => {
    expect(() => compileGlob("a".repeat(MAX_GLOB_LENGTH + 1))).toThrow(
      "a glob of 1001 characters is too long, 1000 are allowed",
    );
    expect(() => compileGlob("{a,a}".repeat(20))).toThrow("holds more than 10000 ways through its choices");
    for (const glob of ["*[ab]*[ab]*[ab]*", "**/a/**/b/**/c/**", "*{a,b}*{a,b}*{a,b}*x"])
      expect(() => compileGlob(glob)).toThrow("holds more than 3 wildcards that can divide");
    for (const glob of ["+(a|ab)", "*(*a)", "+(a|*(b))", "+({a,aa})", "+([a-c]|b)", "+(a|)", "*(a?(b))"])
      expect(() => compileGlob(glob)).toThrow("repeats in +(…) or *(…)");
  });
});

describe("where matching might take long, a path counts as matched with captures unknown, and never as ignored", () => {
  const name = (length: number) => "a".repeat(length);
  const folders = (count: number) => "a/".repeat(count);
  const rows: [why: string, glob: string, path: string][] = [
    ["a name longer than file systems have them", "*.md", `${name(253)}.md`],
    ["the same in a folder", "**/*.md", `a/${name(256)}/b.md`],
    ["a path longer than systems have them", "**", folders(2049)],
    ["several ** and many folders", "**/a/**/b/**/*.md", `${folders(100)}b.md`],
    ["two ** and very many folders", "**/*a/**/*b", `${folders(1500)}b`],
    ["choices between stars", "*{a,b}*{a,aa}*[ab]", name(200)],
    ["** within choices", "{**,a}{*,a}{**,b}", `${name(120)}/b`],
    ["** within a !(…)", "!(**/a)!(ab)/{**,b}", folders(70)],
    ["thousands of choices", "{,a,b,c,d,e}{,a,b,c,d,e}{,a,b,c,d,e}{,a,b,c,d,e}*[ab]*", name(150)],
  ];
  test.each(rows)("%s: %s", (_, glob, path) => {
    const own = compileGlob(glob);
    expect([own.test(path), own.match(path as RepoPath)]).toEqual([
      false,
      Array.from({ length: own.wildcards }, () => UNKNOWN),
    ]);
  });

  test.each<[glob: string, path: string]>([
    ["docs/**/*.md", `src/${name(300)}.md`],
    ["**/*.md", `docs/${name(300)}.html`],
    ["a/**/b/**/c/**/x.html", `a/${folders(3000)}b`],
  ])("but not where the plain text at its beginning or end tells: %s", (glob, path) => {
    expect(match(glob, path)).toBe(null);
  });

  test.each<[glob: string, path: string]>([
    ["_posts/*-*-*-*.md", `_posts/2024-01-02-${"long-title-".repeat(18)}x.md`],
    ["**/*-*-*-*-*-*-*-*-*-*", `${"a-".repeat(120)}.html`],
    ["content/**/docs/**/*.{md,mdx}", `content/${folders(20)}docs/${folders(20)}b.mdx`],
    ["**/!(_index|index).{md,mdx}", `${folders(60)}${name(200)}.md`],
    ["packages/*/{docs,src/**}/{*.js,*.css,*.svg,*.png}", `packages/a/src/${folders(8)}${name(60)}.css`],
    ["**/*a*/**/*b*/**/*.md", "content/one/two/three/four/a-folder/b-folder/some-page-of-a-usual-length.md"],
    ["*a*a*a*a*a*a*b*", `${name(200)}b`],
  ])("nor for what people write, however long its names: %s", (glob, path) => {
    expect(compileGlob(glob).test(path)).toBe(true);
    expect(match(glob, path)).not.toContain(UNKNOWN);
  });
});
