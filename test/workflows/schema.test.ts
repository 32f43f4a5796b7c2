import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { saidOf as said } from "../support/language.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

test.each(readdirSync(new URL(".github/workflows/", root)))("%s is a workflow as GitHub reads it", async (name) => {
  const path = `.github/workflows/${name}`;
  // An action of this repository is named by its folder, and the service asks nobody for it.
  expect(await said(path, read(path).replaceAll("uses: ./", "uses: OWNER/cdn-purge@v0"))).toEqual([]);
});

test("action.yml is an action as GitHub reads it", async () => {
  expect(await said("action.yml", read("action.yml"))).toEqual([]);
});

/** The whole workflows that a page shows. */
function shown(page: string): string[] {
  const blocks = [...read(page).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text!);
  return blocks.filter((text) => /^on:/m.test(text) && /^jobs:/m.test(text));
}

test.each(["README.md", "docs/security.md"])(
  "the workflows that %s shows are workflows, and their inputs are ours",
  async (page) => {
    const texts = shown(page);
    expect(texts.length).toBeGreaterThan(0);
    for (const [at, text] of texts.entries()) expect(await said(`.github/workflows/${at}.yml`, text)).toEqual([]);
  },
);

const workflow = "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n";

test.each([
  [".github/workflows/a.yml", `${workflow}      - run: echo\n        used: x\n`, "Unexpected value 'used'"],
  [
    ".github/workflows/a.yml",
    `${workflow}      - uses: OWNER/cdn-purge@v0\n        with: { paths: x }\n`,
    "Invalid action input 'paths'",
  ],
  [
    ".github/workflows/a.yml",
    `${workflow}      - run: echo ${["$", "{{ steps.x.outputs.y }}"].join("")}\n`,
    "Context access might be invalid: x",
  ],
  [".github/workflows/a.yml", workflow.replace("push", "pushed"), "Unexpected value 'pushed'"],
  ["action.yml", "name: a\ndescription: b\nruns: { using: node24 }\n", "'main' is required for Node.js actions"],
])("%s with a slip is seen: %j", async (path, text, message) => {
  expect((await said(path, text)).join("\n")).toContain(message);
});

test("every test that docs/security.md names is there", () => {
  const named = [...read("docs/security.md").matchAll(/`(test\/[\w./-]+\.test\.ts)`/g)].map(([, file]) => file!);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
});
