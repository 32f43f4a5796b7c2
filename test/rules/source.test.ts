import { execFileSync } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UnreadableError } from "../../src/git/trouble.ts";
import { RulesFileError, type RulesPlaces, readRules as read } from "../../src/rules/source.ts";
import { createFolder } from "../support/folder.ts";

const nothing = async () => null;
const head = (files: Record<string, string | Uint8Array>) => async (path: string) =>
  path in files ? { bytes: Buffer.from(files[path]!), way: [path] } : null;
const readRules = (input: string, workspace: string | null, fromHead: RulesPlaces["fromHead"]) =>
  read(input, { workspace, repository: "octo/site", fromHead });

test.each([
  ["one rule", "public/**: /$1"],
  ["several lines", "public/**:\n  - /$1"],
  ["a line break only", "public/**:\n"],
  ["a carriage return", "public/**:\r  /$1"],
  ["a flow mapping", '{ "public/**": /$1 }'],
])("the input is the text itself: %s", async (_, input) => {
  await using workspace = await createFolder("workspace");
  expect(await readRules(input, workspace.path, nothing)).toEqual({
    text: input,
    source: "rules",
    file: null,
    way: null,
  });
});

test.each([
  ".github/cdn-purge.yml",
  " .github/cdn-purge.yml ",
  "./.github/cdn-purge.yml",
  ".github/./x/../cdn-purge.yml",
])("the input is a path in the workspace: %j", async (input) => {
  await using workspace = await createFolder("workspace");
  await mkdir(join(workspace.path, ".github"));
  await writeFile(join(workspace.path, ".github/cdn-purge.yml"), "a: /b");
  expect(await readRules(input, workspace.path, nothing)).toEqual({
    text: "a: /b",
    source: ".github/cdn-purge.yml",
    file: ".github/cdn-purge.yml",
    way: null,
  });
});

test("head's file decides where head has it: the workspace may hold another commit", async () => {
  await using workspace = await createFolder("workspace");
  await writeFile(join(workspace.path, "cdn.yml"), "a: /b");
  expect(await readRules("./cdn.yml", workspace.path, head({ "cdn.yml": "other: /x" }))).toEqual({
    text: "other: /x",
    source: "cdn.yml",
    file: "cdn.yml",
    way: ["cdn.yml"],
  });
});

describe("the repository is checked out into a folder of the workspace", () => {
  const rules = "site/.github/cdn-purge.yml";
  async function createCheckout(origin: string) {
    const workspace = await createFolder("workspace");
    await mkdir(join(workspace.path, "site/.github"), { recursive: true });
    await mkdir(join(workspace.path, "site/.git"));
    await writeFile(join(workspace.path, "site/.git/HEAD"), "ref: refs/heads/main\n");
    await writeFile(join(workspace.path, "site/.git/config"), `[remote "origin"]\n\turl = ${origin}\n`);
    await writeFile(join(workspace.path, rules), "a: /b");
    return workspace;
  }
  const ofHead = head({ ".github/cdn-purge.yml": "other: /x" });

  test.each([
    "https://github.com/octo/site",
    "https://github.com/Octo/Site.git",
    "git@github.com:octo/site.git",
    "ssh://git@github.com/octo/site/",
  ])("of %s: its path is one of the repository, and head's file decides", async (origin) => {
    await using workspace = await createCheckout(origin);
    expect(await readRules(rules, workspace.path, ofHead)).toEqual({
      text: "other: /x",
      source: ".github/cdn-purge.yml",
      file: ".github/cdn-purge.yml",
      way: [".github/cdn-purge.yml"],
    });
    expect(await readRules(rules, workspace.path, nothing)).toEqual({
      text: "a: /b",
      source: rules,
      file: ".github/cdn-purge.yml",
      way: null,
    });
  });

  test.each(["https://github.com/eve/site", "https://github.com/octo/site-docs", "https://github.com/not-octo/site"])(
    "of %s, which is another one: the workspace's file decides",
    async (origin) => {
      await using workspace = await createCheckout(origin);
      expect(await readRules(rules, workspace.path, ofHead)).toEqual({
        text: "a: /b",
        source: rules,
        file: rules,
        way: null,
      });
    },
  );
});

test("where head cannot be read the workspace's file decides, and without one the reason is told", async () => {
  await using workspace = await createFolder("workspace");
  const broken = () => Promise.reject(new UnreadableError("no answer"));
  await expect(readRules("cdn.yml", workspace.path, broken)).rejects.toThrow("no answer");
  await writeFile(join(workspace.path, "cdn.yml"), "a: /b");
  expect(await readRules("cdn.yml", workspace.path, broken)).toMatchObject({ text: "a: /b", way: null });
});

test.skipIf(process.platform === "win32")("a pipe is refused, and nothing waits for its writer", async () => {
  await using workspace = await createFolder("workspace");
  execFileSync("mkfifo", [join(workspace.path, "cdn.yml")]);
  await expect(readRules("cdn.yml", workspace.path, nothing)).rejects.toThrow(
    new RulesFileError(
      '`rules` names "cdn.yml", which cannot be read: it is no regular file. Give a file of YAML text.',
    ),
  );
});

test("without a checkout the file of head is read", async () => {
  await using workspace = await createFolder("workspace");
  const expected = { text: "é: /b", source: "cdn.yml", file: "cdn.yml", way: ["cdn.yml"] };
  expect(await readRules("cdn.yml", workspace.path, head({ "cdn.yml": "é: /b" }))).toEqual(expected);
  expect(await readRules("cdn.yml", join(workspace.path, "missing"), head({ "cdn.yml": "é: /b" }))).toEqual(expected);
  expect(await readRules("cdn.yml", null, head({ "cdn.yml": "é: /b" }))).toEqual(expected);
});

test("a byte order mark is none of the rules", async () => {
  expect((await readRules("cdn.yml", null, head({ "cdn.yml": "\uFEFFa: /b" }))).text).toBe("a: /b");
});

test("names that begin with dots are fine", async () => {
  await using workspace = await createFolder("workspace");
  await writeFile(join(workspace.path, "..cdn.yml"), "a: /b");
  expect((await readRules("..cdn.yml", workspace.path, nothing)).text).toBe("a: /b");
});

test.each(["/etc/passwd", "../cdn.yml", "a/../../cdn.yml", ".."])(
  "a path that leads out of the workspace is refused: %s",
  async (input) => {
    await using folder = await createFolder("outside");
    const workspace = join(folder.path, "workspace");
    await mkdir(workspace);
    await writeFile(join(folder.path, "cdn.yml"), "a: /b");
    await expect(readRules(input, workspace, head({ "cdn.yml": "a: /b" }))).rejects.toThrow(
      new RulesFileError(
        `\`rules\` is ${JSON.stringify(input)}, which leads out of the workspace. Give a path inside the repository, such as \`.github/cdn-purge.yml\`.`,
      ),
    );
  },
);

test("a symlink may lead to another file of the workspace and not out of it", async () => {
  await using folder = await createFolder("links");
  const workspace = join(folder.path, "workspace");
  await mkdir(workspace);
  await writeFile(join(folder.path, "secret"), "a: /secret");
  await writeFile(join(workspace, "real.yml"), "a: /b");
  await symlink("real.yml", join(workspace, "inside.yml"));
  await symlink("../secret", join(workspace, "outside.yml"));
  expect(await readRules("inside.yml", workspace, nothing)).toEqual({
    text: "a: /b",
    source: "inside.yml",
    file: "inside.yml",
    way: null,
  });
  await expect(readRules("outside.yml", workspace, nothing)).rejects.toThrow(/leads out of the workspace/);
});

test("a workspace that is a symlink itself is no obstacle", async () => {
  await using folder = await createFolder("linked");
  await mkdir(join(folder.path, "real"));
  await writeFile(join(folder.path, "real", "cdn.yml"), "a: /b");
  await symlink("real", join(folder.path, "workspace"));
  expect((await readRules("cdn.yml", join(folder.path, "workspace"), nothing)).text).toBe("a: /b");
});

test.each(["cdn.yml", "folder", ".", "*.yml"])("a file that is nowhere is named: %s", async (input) => {
  await using workspace = await createFolder("workspace");
  await mkdir(join(workspace.path, "folder"));
  const asked: string[] = [];
  const error = await readRules(input, workspace.path, async (path) => {
    asked.push(path);
    return null;
  }).catch((error: unknown) => error);
  expect(error).toEqual(
    new RulesFileError(
      `\`rules\` names the file ${JSON.stringify(input)}, which is neither in the workspace nor in the commit that was deployed. Create it, for example with the line \`public/**: /$1\`, or give the rules as YAML text.`,
    ),
  );
  expect(asked).not.toContain("");
});

test("a file that is no UTF-8 is refused", async () => {
  await expect(readRules("cdn.yml", null, head({ "cdn.yml": Uint8Array.of(0x61, 0xe9) }))).rejects.toThrow(
    new RulesFileError("cdn.yml is not UTF-8. Save the file of rules as UTF-8."),
  );
});
