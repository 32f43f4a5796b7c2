import * as fc from "fast-check";
import { expect, test } from "vitest";
import { block, code, line, logSafe, patternText, prose, targetText, visible } from "../../src/report/escape.ts";
import type { Target } from "../../src/url/encode.ts";

/** Text with much of what a log or a summary could trip over. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "::",
        ":",
        "##[",
        "#",
        "[",
        "::set-output name=x::",
        "\n",
        "\r",
        "\u001b[31m",
        "\0",
        "\u202e",
        "\u2066",
        "\u200b",
        "\ufeff",
        "\u2028",
        "\ud800",
        "\udc80",
        "😀",
        "<b>",
        "`",
        "|",
        "&lt;",
        "https://x.y",
        "www.x.y",
        "@ada",
        "](",
        "\\",
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

// Unicode's Bidi_Control, and all of its controls.
const unseen = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}\u200b-\u200d\u2060\ufeff]/u;
const decode = (html: string) => html.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

test.each([
  ["plain", "plain"],
  ["é 😀 中", "é 😀 中"],
  ["::set-output name=a::b", ":\\u003aset-output name=a:\\u003ab"],
  [":::", ":\\u003a:"],
  ["::::", ":\\u003a:\\u003a"],
  ["##[command]", "#\\u0023[command]"],
  ["###[", "##\\u0023["],
  ["a\nb\r\tc\0", "a\\u000ab\\u000d\\u0009c\\u0000"],
  ["a:\n:b", "a:\\u000a:b"],
  ["\u001b[31mred", "\\u001b[31mred"],
  ["right\u202eleft", "right\\u202eleft"],
  ["caf\udce9", "caf\\udce9"],
  ["\ud83d\ude00\udc80", "😀\\udc80"],
])("%j in the log", (text, line) => {
  expect(logSafe(text)).toBe(line);
});

test("the log never holds what the runner obeys or nobody sees", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const line = logSafe(text);
      expect(line).not.toContain("::");
      expect(line).not.toContain("##[");
      expect(line).not.toMatch(unseen);
      expect(line.isWellFormed()).toBe(true);
      expect(logSafe(line)).toBe(line);
    }),
    { numRuns: 3_000 },
  );
});

test("what is visible stays as it is", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."abc éß中😀-_./~%") }), (text) => visible(text) === text));
});

test.each([
  ["public/a-b 1", "<code>public/a-b 1</code>"],
  ["<script>", "<code>&#60;script&#62;</code>"],
  ["`a` | b_c", "<code>&#96;a&#96; &#124; b&#95;c</code>"],
  ["é😀", "<code>&#233;&#128512;</code>"],
  ["a\nb", "<code>a&#92;u000ab</code>"],
  ["</code>&amp;", "<code>&#60;/code&#62;&#38;amp&#59;</code>"],
])("%j as code", (text, html) => {
  expect(code(text)).toBe(html);
});

test("code holds nothing but letters, digits, slashes, spaces, hyphens and entities, and says the same", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const html = code(text);
      expect(html).toMatch(/^<code>(?:[A-Za-z0-9/ -]|&#\d+;)*<\/code>$/);
      expect(decode(html.slice("<code>".length, -"</code>".length))).toBe(visible(text));
    }),
    { numRuns: 3_000 },
  );
});

test("a block holds lines of code", () => {
  expect(block(["a<b", "  → c"].map(line))).toBe("<pre>a&#60;b\n  &#8594; c</pre>");
});

test.each([
  ["It is `done`: 1 of 2, at once.", "It is <code>done</code>: 1 of 2, at once."],
  ["`a b` and `<c>`", "<code>a b</code> and <code>&#60;c&#62;</code>"],
  ["a ` b", "a &#96; b"],
  ["`a` b ` c", "<code>a</code> b &#96; c"],
  ["see https://x.y now", "see <code>https&#58;//x&#46;y</code> now"],
  ["see WWW.x.y", "see <code>WWW&#46;x&#46;y</code>"],
  ["@ada, a@b.example", "<code>&#64;ada</code>, <code>a&#64;b&#46;example</code>"],
  ["octo/site#1 gh-12 high-1", "<code>octo/site&#35;1</code> <code>gh-12</code> high-1"],
  ["[a](b) *c* _d_ ~e~", "&#91;a&#93;&#40;b&#41; &#42;c&#42; &#95;d&#95; &#126;e&#126;"],
  ["- a", "&#45; a"],
  ["12. a", "&#49;2. a"],
  ["12 a", "12 a"],
  ["a\nb", "a&#92;u000ab"],
  ["$x$", "&#36;x&#36;"],
])("%j as prose", (text, markdown) => {
  expect(prose(text)).toBe(markdown);
});

test("prose holds no Markdown, no HTML but code, no link and no mention, and says the same", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const markdown = prose(text);
      const written = markdown.replace(/<code>((?:[A-Za-z0-9/ -]|&#\d+;)*)<\/code>/g, "");
      // What is read as text in the end, outside of code: an entity hides nothing from who looks for names there.
      expect(decode(written)).not.toMatch(/[@#]|:\/\/|www\.|\bgh-\d/i);
      expect(written.replace(/&#\d+;/g, "")).not.toMatch(/[&<>"'*_~`#|[\]()!\\@$\n\r]|^[-+=]|^\d+[.)]/);
      const said = decode(markdown.replace(/<\/?code>/g, ""));
      expect(said.replaceAll("`", "")).toBe(visible(text).replaceAll("`", ""));
    }),
    { numRuns: 3_000 },
  );
});

test.each<[Target, string, string]>([
  [{ kind: "path", path: "/a" }, "/a", "/a"],
  [{ kind: "prefix", prefix: "/a/" }, "/a/*", "/a/*"],
  [{ kind: "forced", prefix: "/a", path: "/a~b" }, "/a~b (no exact path can purge it: /a*)", "/a*"],
  [{ kind: "tag", tag: "news" }, "tag:news", "tag:news"],
])("%j → %s", (target, text, pattern) => {
  expect([targetText(target), patternText(target)]).toEqual([text, pattern]);
});
