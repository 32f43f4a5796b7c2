import fc from "fast-check";
import { expect, test } from "vitest";
import type { RepoPath } from "../../src/git/path.ts";
import { compileGlob } from "../../src/rules/glob.ts";
import { GlobError, MAX_GLOB_LENGTH } from "../../src/rules/spelling.ts";
import { effort, runs } from "./effort.ts";

/** What means something in a glob, and what the ways through it multiply by. */
const PIECES = [
  ...["a", "b", ".", "..", "-", "/", "é", "+", "1", "$", "^", "}", "{", "]", "\n", "\u2028", "\\*", "\\[", "\\{"],
  ...[
    "*",
    "**",
    "**/",
    "/**",
    "?",
    "[ab]",
    "[^a]",
    "[!a]",
    "[]a]",
    "[a-z]",
    "[a/b]",
    "[[:alpha:]]",
    "{1..3}",
    "{a..c}",
  ],
  ...["{a,b}", "{a,aa}", "{a*,b}", "{*,a}", "{**,a}", "{,a}", "{a/,b}", "{2}", "{2,3}", "{}"],
  ...["@(a|b)", "@(a|aa)", "@(*|a)", "{**,b}", "?(a)", "?(*)", "+(a)", "+(a/)", "+([a-z])", "*(a|b)", "*([^/])"],
  ...["!(a)", "!(a*)", "!(*a)", "!(a|b)*", "!(a/b)"],
];
const globs = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join(""));
function compiled(glob: string): ReturnType<typeof compileGlob> | null {
  try {
    return compileGlob(glob);
  } catch (error) {
    if (error instanceof GlobError) return null;
    throw error;
  }
}

/** Made to fail late, in as many ways as the glob has. */
const hostile = fc
  .tuple(
    fc.constantFrom("a", "ab", "a/", "a.", "aa/", "a-", "ba", "/a/b", "aab", "b", "."),
    fc.constantFrom(40, 130, 4000),
  )
  .chain(([unit, length]) =>
    fc.constantFrom("", "b", "!", "/", "/b", "c", "\n").map((end) => unit.repeat(length / unit.length) + end),
  );

test("no glob that is accepted takes long on a name made to make it", () => {
  let accepted = 0;
  fc.assert(
    fc.property(globs, fc.array(hostile, { minLength: 3, maxLength: 3 }), (glob, some) => {
      const own = compiled(glob);
      fc.pre(own !== null);
      accepted += 1;
      for (const name of some)
        expect([glob, name.length, effort(() => own.match(name as RepoPath)) < 1]).toEqual([glob, name.length, true]);
    }),
    { numRuns: runs(100) },
  );
  expect(accepted).toBeGreaterThan(50);
});

/** Found by that search when every way was tried: 54 s, 97 s and 10 s then. */
test.each([
  ["**/{**,b}{*,a}*?@(a|aa)", `${"a".repeat(4000)}aab`],
  ["{**,a}{*,a}!(a){**,b}/b*+([a-z])?(a){a,}", `${"ba".repeat(128)}ba\n`],
  ["?(*){**,b}{**,a}?{a,b}@(*|a){a..c}", `${"a".repeat(128)}aa/`],
])("%s", (glob, name) => {
  expect(effort(() => compileGlob(glob).match(name as RepoPath))).toBeLessThan(1);
});

test("a glob as long as may be, of anything, is compiled or refused at once", () => {
  const parts = [
    "*a",
    "a*/",
    "!(a)/",
    "?",
    "[ab]",
    "+(a)/",
    "/*",
    "{a,b}/",
    "@(",
    "{",
    "(",
    ")",
    "[",
    "\\",
    "!",
    "**/",
  ];
  for (const part of parts) {
    const glob = part.repeat(MAX_GLOB_LENGTH / part.length);
    const seconds = effort(() => compiled(glob)?.match("a/".repeat(2000) as RepoPath));
    expect([part, seconds < 1]).toEqual([part, true]);
  }
});
