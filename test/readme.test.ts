import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withTables } from "../scripts/readme.ts";

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

test("the README's tables of inputs and outputs are those of action.yml", () => {
  const readme = read("README.md");
  expect(withTables(readme, read("action.yml"))).toBe(readme);
  expect(readme).toContain("| `cloudfront-distribution` |");
});

test("the README names every dependency that ships", () => {
  const { dependencies } = JSON.parse(read("package.json"));
  const named = [...read("README.md").matchAll(/^\| `(@?[a-z/-]+)` \| [^|]+ \|$/gm)].map(([, name]) => name);
  expect(named).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});
