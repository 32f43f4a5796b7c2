import fc from "fast-check";
import { expect, test } from "vitest";
import { decodePath } from "../../src/git/path.ts";
import { compileGlob, compileRegular } from "../../src/rules/glob.ts";

const part = fc.constantFrom("a", "ab", ".a", "..", "a.md", "-", "_x.1", "é", "𝒳", " ", "");
const path = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => decodePath(Buffer.from(parts.join("/"))));
const glob = fc
  .tuple(
    fc.array(fc.constantFrom("a/", "ab/", ".a/", "-/"), { maxLength: 3 }),
    fc.constantFrom("**", "*", "**/*", "*.md", "**/*.md", "**/*a", "*-", "a", "**/a.md", "{a,ab}", "*.{md,1}"),
  )
  .map(([folders, end]) => folders.join("") + end);

test("what is matched by plain text alone is what the regular expressions match, with the same captures", () => {
  let matched = 0;
  fc.assert(
    fc.property(glob, path, (text, name) => {
      const [quick, regular] = [compileGlob(text), compileRegular(text)];
      expect([quick.wildcards, quick.literals]).toEqual([regular.wildcards, regular.literals]);
      expect(quick.test(name)).toBe(regular.test(name));
      expect(quick.match(name)).toEqual(regular.match(name));
      if (quick.test(name)) matched += 1;
    }),
    { numRuns: 5_000 },
  );
  expect(matched).toBeGreaterThan(200);
});
