import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_RULES_LENGTH, parseRules, RulesError, rulesKey } from "../../src/rules/parse.ts";
import { effort, runs } from "./effort.ts";
import { isPolluted } from "./json.ts";

const valid = [
  "public/**: /$1",
  "content/posts/*.md: [/posts/$1/, /posts/, /feed.xml]",
  '"{layouts,config}/**": /*',
  "products/*.json: tag:product-$1",
  '"**": &all /sitemap.xml',
  "docs/**: *all",
].join("\n");
const divided = `ignore: ["**/*.md", docs/**]\nrules:\n${valid.replaceAll(/^/gm, "  ")}`;

/** Rules or a RulesError with a place, and nothing that stays behind. */
function check(text: string): void {
  try {
    const rules = parseRules(text, "r");
    expect(rulesKey(rules)).toBe(rulesKey(parseRules(text, "r")));
    for (const { targets } of rules.rules)
      for (const { parts } of targets) expect(parts.join("")).not.toMatch(/[\r\n]/);
  } catch (error) {
    expect(error).toBeInstanceOf(RulesError);
    expect((error as Error).message).toMatch(/^r:[1-9]\d*:[1-9]\d*: ./);
    expect((error as Error).message.length).toBeLessThan(MAX_RULES_LENGTH + 2_000);
  }
  expect(isPolluted()).toBe(false);
}

test("rules with a part that is cut out, put twice or replaced are rules or an error with a place", () => {
  const piece = fc.constantFrom(
    "",
    " ",
    "\n",
    "\t",
    ":",
    "- ",
    "*",
    "&a ",
    "!!map ",
    "<<: ",
    "{",
    "]",
    "'",
    '"',
    "|\n",
    "\u0000",
    "é",
    "$9",
    "%",
  );
  const text = fc.constantFrom(valid, divided);
  fc.assert(
    fc.property(text, fc.nat(400), fc.nat(12), fc.nat(3), piece, (rules, at, length, times, other) => {
      const [from, to] = [at % rules.length, (at % rules.length) + length];
      check(rules.slice(0, from) + rules.slice(from, to).repeat(times) + other + rules.slice(to));
    }),
    { numRuns: runs(200) },
  );
});

test("whatever the bytes are, as text", () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.json()), check), {
    numRuns: runs(200),
  });
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s is a glob like any other", (name) => {
  expect(parseRules(`${name}: /${name}`, "r").rules.map(({ glob }) => glob)).toEqual([name]);
  check(`${name}: { polluted: true }`);
  check(`rules: { ${name}: { polluted: /x } }`);
  expect(isPolluted()).toBe(false);
});

/** As long as rules may be, of what a parser might go over again and again. The first took 59 s and the second 25 s once. */
test.each<[string, string]>([
  ["*", `*${" ".repeat(99_000)}x`],
  ["&a", "&a ".repeat(33_000)],
  ["*a :", `*a${" :".repeat(45_000)}x\n&b`],
  ["- *", `${"- ".repeat(45_000)}*x`],
  ["*a lines", "*a\n".repeat(33_000)],
  ["long bare lines", `*${" ".repeat(1_900)}x\n`.repeat(50)],
  ["@ lines", `@${" ".repeat(90)}\n`.repeat(1_000)],
  ["?", "? ".repeat(49_000)],
  ["{a: ", "{a: ".repeat(24_000)],
  ['"', '"'.repeat(99_000)],
  ["#", "#".repeat(99_000)],
  ["---", "---\n".repeat(24_000)],
  ["$1", `a: /${"$1".repeat(49_000)}`],
  ["%C3", `a: /${"%C3".repeat(33_000)}`],
  ["anchors", Array.from({ length: 900 }, (_, at) => `k${at}: &a${at} [/a]`).join("\n")],
])("%s by the thousand are read or refused at once", (_, text) => {
  expect(effort(() => check(text.slice(0, MAX_RULES_LENGTH)))).toBeLessThan(5);
});
