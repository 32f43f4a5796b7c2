import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withTables } from "../scripts/readme.ts";
import { parseRules } from "../src/rules/parse.ts";

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

test("the README's tables of inputs and outputs are those of action.yml", () => {
  const readme = read("README.md");
  expect(withTables(readme, read("action.yml"))).toBe(readme);
  expect(readme).toContain("| `cloudfront-distribution` |");
});

test("CONTRIBUTING.md names every dependency that ships", () => {
  const { dependencies } = JSON.parse(read("package.json"));
  const named = [...read("CONTRIBUTING.md").matchAll(/^\| `(@?[a-z/-]+)` \| [^|]+ \|$/gm)].map(([, name]) => name);
  expect(named).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});

test.each(["README.md", "docs/rules.md", "docs/plan.md"])(
  "rules that %s shows can be used, and editors find their schema",
  (name) => {
    const blocks = [...read(name).matchAll(/```yaml\n(# yaml-language-server: \S+\n[\s\S]*?)```/g)].map(
      ([, text]) => text!,
    );
    expect(blocks.length).toBeGreaterThan(0);
    for (const text of blocks) {
      expect(parseRules(text, name).rules.length).toBeGreaterThan(2);
      const [, path] = /\$schema=https:\/\/raw\.githubusercontent\.com\/OWNER\/cdn-purge\/v0\/(\S+)/.exec(text)!;
      expect(JSON.parse(read(path!)).title).toBe("Rules of cdn-purge");
    }
  },
);
