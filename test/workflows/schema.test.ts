import { existsSync, readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { validate } from "@actions/languageservice";
import { expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const action = parse(read("action.yml"));

let documents = 0;

/** What GitHub's own language service says of a file, one line each. The inputs of other actions are not known here. */
async function said(path: string, text: string): Promise<string[]> {
  // It keeps what it has read, by name.
  const document = TextDocument.create(pathToFileURL(`/${++documents}/${path}`).href, "yaml", 1, text);
  const found = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) => (`${owner}/${name}` === "OWNER/cdn-purge" ? action : {}),
    },
  });
  return found.map(({ message, range }) => `${path}:${range.start.line + 1}: ${message}`);
}

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

test.each(["README.md", "docs/security.md", "docs/recipes/paths.md"])(
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
    `${workflow}      - uses: OWNER/cdn-purge@v0\n        with: { path: x }\n`,
    "Invalid action input 'path'",
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
