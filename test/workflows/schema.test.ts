import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { saidOf as said } from "../support/language.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const below = (folder: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" }).map(
    (name) => `${folder}${name.replaceAll("\\", "/")}`,
  );

test.each(readdirSync(new URL(".github/workflows/", root)))("%s is a workflow as GitHub reads it", async (name) => {
  const path = `.github/workflows/${name}`;
  // An action of this repository is named by its folder, and the service asks nobody for it.
  expect(await said(path, read(path).replaceAll(/uses: \.\/[\w.-]*$/gm, "uses: OWNER/cdn-purge@v0"))).toEqual([]);
});

test("action.yml is an action as GitHub reads it", async () => {
  expect(await said("action.yml", read("action.yml"))).toEqual([]);
});

/** The steps of a job that a page shows by themselves, as a whole workflow: behind the step that they may look back at. */
function asWorkflow(steps: string): string {
  const all = `- id: purge\n  uses: OWNER/cdn-purge@v0\n${steps}`;
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${all.replaceAll(/^(?=.)/gm, "      ")}`;
}

/** The workflows that a page shows, whole ones and parts of them. */
function shown(page: string): string[] {
  const blocks = [...read(page).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text!);
  return blocks.flatMap((text) => {
    const indented = /^ *(?=\S)/.exec(text)![0];
    const own = text.replaceAll(new RegExp(`^${indented}`, "gm"), "");
    if (/^- (?:uses|run|if|id|name):/m.test(own) && !/^\w/m.test(own)) return [asWorkflow(own)];
    if (!/^jobs:/m.test(own)) return [];
    return [/^on:/m.test(own) ? own : `on: push\n${own}`];
  });
}

const pages = ["README.md", "CONTRIBUTING.md", ...below("docs/").filter((name) => name.endsWith(".md"))];

test.each(pages.filter((page) => shown(page).length > 0))(
  "the workflows that %s shows are workflows, and their inputs are ours",
  async (page) => {
    for (const [at, text] of shown(page).entries()) expect(await said(`.github/workflows/${at}.yml`, text)).toEqual([]);
  },
);

test("the workflows of these pages are read", () => {
  const most = ["README.md", "docs/getting-started.md", "docs/reusable.md", "docs/coming-from.md", "docs/security.md"];
  expect(pages.filter((page) => shown(page).length > 0)).toEqual(expect.arrayContaining(most));
});

const call = "on: push\njobs:\n  a:\n    uses: OWNER/cdn-purge/.github/workflows/purge.yml@v0\n    with: ";
const workflow = "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n";

test.each([
  [".github/workflows/a.yml", `${workflow}      - run: echo\n        used: x\n`, "Unexpected value 'used'"],
  [
    ".github/workflows/a.yml",
    `${workflow}      - uses: OWNER/cdn-purge@v0\n        with: { path: x }\n`,
    "Invalid action input 'path'",
  ],
  [
    ".github/workflows/a.yml",
    `${workflow}      - run: echo ${["$", "{{ steps.x.outputs.y }}"].join("")}\n`,
    "Context access might be invalid: x",
  ],
  [".github/workflows/a.yml", `${call}{ artefact: site }\n`, "Invalid input, artefact is not defined"],
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
