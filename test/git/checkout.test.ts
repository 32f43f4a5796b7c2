import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { isCheckoutOf, readCheckout } from "../../src/git/checkout.ts";
import { createFolder } from "../support/folder.ts";

const sha = "a".repeat(40);
const origin = '[core]\n\tbare = false\n[remote "origin"]\n\turl = https://github.com/octo/site\n\tfetch = +x\n';

async function createCheckout(files: Readonly<Record<string, string>>) {
  const folder = await createFolder("checkout");
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder.path, ".git", dirname(path)), { recursive: true });
    await writeFile(join(folder.path, ".git", path), text);
  }
  return folder;
}

test.each<[string, Record<string, string>, string | null]>([
  ["detached, as actions/checkout leaves it", { HEAD: `${sha}\n` }, sha],
  ["on a branch", { HEAD: "ref: refs/heads/a/b\n", "refs/heads/a/b": `${sha}\n` }, sha],
  [
    "on a branch that is packed",
    {
      HEAD: "ref: refs/heads/main\n",
      "packed-refs": `# pack-refs\n${"b".repeat(40)} refs/heads/not-main\n${sha} refs/heads/main\n`,
    },
    sha,
  ],
  ["of SHA-256", { HEAD: "c".repeat(64) }, "c".repeat(64)],
  ["on a branch without a commit", { HEAD: "ref: refs/heads/main\n" }, null],
  ["with refs in tables", { HEAD: "ref: refs/heads/.invalid\n" }, null],
  ["with a ref that leads out", { HEAD: "ref: refs/../../secret\n" }, null],
  ["with something else in HEAD", { HEAD: "main\n" }, null],
])("a checkout %s", async (_, files, head) => {
  await using folder = await createCheckout(files);
  expect(readCheckout(folder.path)).toEqual({ head, origin: null });
});

test("its remote", async () => {
  await using folder = await createCheckout({ HEAD: sha, config: origin });
  expect(readCheckout(folder.path)).toEqual({ head: sha, origin: "https://github.com/octo/site" });
});

test("no checkout: nothing, a worktree's file, a pipe for HEAD", async () => {
  await using empty = await createFolder("empty");
  expect(readCheckout(empty.path)).toBeNull();
  await writeFile(join(empty.path, ".git"), "gitdir: /elsewhere\n");
  expect(readCheckout(empty.path)).toBeNull();
  if (process.platform === "win32") return;
  await using folder = await createCheckout({ config: origin });
  execFileSync("mkfifo", [join(folder.path, ".git", "HEAD")]);
  expect(readCheckout(folder.path)).toBeNull();
});

test.each<[string | null, boolean]>([
  ["https://github.com/octo/site", true],
  ["https://github.com/Octo/Site.git/", true],
  ["git@github.com:octo/site.git", true],
  ["https://github.com/octo/site-docs", false],
  ["https://github.com/not-octo/site", false],
  ["https://github.com/octo/site/other", false],
  [null, false],
])("%s is of octo/site: %j", (url, is) => {
  expect(isCheckoutOf({ head: sha, origin: url }, "octo/site")).toBe(is);
});
