import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { withTables } from "../scripts/readme.ts";
import { parseRules } from "../src/rules/parse.ts";

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

test.each([
  ["README.md", true],
  ["docs/inputs.md", false],
])("the tables of inputs and outputs in %s are those of action.yml", (name, isShort) => {
  const page = read(name);
  expect(withTables(page, read("action.yml"), isShort)).toBe(page);
  expect(page).toContain("| `cloudfront-distribution` |");
});

test("the README is a front page", () => {
  const words = read("README.md").split(/\s+/).filter(Boolean);
  expect(words.length).toBeGreaterThan(500);
  expect(words.length).toBeLessThanOrEqual(1_300);
});

test("the shortest workflow stands within the first screen, with the two lines that are ours", () => {
  const lines = read("README.md").split("\n");
  const start = lines.indexOf("```yaml");
  const end = lines.indexOf("```", start);
  expect(start).toBeLessThan(15);
  expect(end).toBeLessThan(40);
  const { jobs } = parse(lines.slice(start + 1, end).join("\n"));
  const { uses, with: inputs } = jobs.deploy.steps.at(-1);
  expect(uses).toBe("OWNER/cdn-purge@v0");
  expect(Object.keys(inputs)).toEqual(["build-dir", "cloudfront-distribution"]);
});

test("action.yml describes itself to the Marketplace, which cuts after 125 characters", () => {
  const { description } = parse(read("action.yml"));
  expect(description.length).toBeLessThan(125);
  for (const cdn of ["CloudFront", "Cloudflare", "Fastly"]) expect(description).toContain(cdn);
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
