import { expect, test } from "vitest";
import { openGitHub } from "../../src/github/github.ts";
import { readHeadFile } from "../../src/github/head-file.ts";
import { createGitHub, type Permissions } from "../support/github.ts";
import { createRepository } from "../support/repository.ts";

const token = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";

/** A commit with files of all kinds, on a GitHub whose pauses take no time. */
async function createCommit(objectFormat: "sha1" | "sha256" = "sha1", permissions: Permissions = { contents: "read" }) {
  await using stack = new AsyncDisposableStack();
  const repository = stack.use(await createRepository({ objectFormat }));
  const github = stack.use(await createGitHub({ [token]: permissions }));
  github.add("octo/site", repository.bare);
  repository.write(".github/cdn-purge.yml", "public/**: /$1 # é\n");
  repository.write("site/Rules of the road.yml", "\uFEFFa: /b\r\n", "100755");
  repository.write("empty.yml", "");
  repository.write("latin1.yml", Uint8Array.of(0xe9, 0x3a));
  repository.write("zero.yml", "a: /b\0\n");
  repository.write("long.yml", "# long\n".repeat(100_000));
  repository.write("[a]*.yml", "a: /literal\n");
  repository.symlink("link.yml", ".github/cdn-purge.yml");
  repository.symlink("linked", ".github");
  repository.submodule("theme", "1".repeat(repository.zeros.length));
  const head = await repository.commit();
  const tag = await repository.tag("v1", { annotated: true });
  await repository.push();
  await repository.push({ ref: "refs/tags/v1" });
  const { apiUrl, graphqlUrl } = github;
  const clock = { now: Date.now, sleep: async () => {} };
  const opened = openGitHub({ apiUrl, graphqlUrl, repository: "octo/site", token, log: { info: () => {} }, clock });
  const owned = stack.move();
  return {
    github,
    repository,
    head,
    tag,
    read: async (path: string | null, sha = head) => {
      const file = await readHeadFile(opened, sha, path);
      return file?.bytes ? file.bytes.toString("utf8") : file;
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

const nothing = { bytes: null };

test.each(["sha1", "sha256"] as const)("a regular file of a %s repository is read in one request", async (format) => {
  await using commit = await createCommit(format);
  expect(await commit.read(".github/cdn-purge.yml")).toBe("public/**: /$1 # é\n");
  expect(commit.github.requests).toHaveLength(1);
  expect(await commit.read("site/Rules of the road.yml")).toBe("\uFEFFa: /b\r\n");
  expect(await commit.read("empty.yml")).toBe("");
  expect(await commit.read("[a]*.yml")).toBe("a: /literal\n");
  expect(await commit.read(null)).toEqual(nothing);
  expect(commit.github.violations).toEqual([]);
});

test("a file is surely not there, or git has to tell", async () => {
  await using commit = await createCommit();
  const told = async (paths: readonly string[]) =>
    Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await commit.read(path)] as const)));
  const absent = ["none.yml", "none/deeper/cdn-purge.yml", ".GitHub/cdn-purge.yml", ".github"];
  expect(await told(absent)).toEqual(Object.fromEntries(absent.map((path) => [path, nothing])));
  const links = ["link.yml", "linked/cdn-purge.yml", "theme", "theme/cdn-purge.yml", "empty.yml/cdn-purge.yml"];
  const unfit = [...links, "latin1.yml", "zero.yml", "long.yml"];
  expect(await told(unfit)).toEqual(Object.fromEntries(unfit.map((path) => [path, null])));
});

test("git has to tell of what is no commit, or none that GitHub has", async () => {
  await using commit = await createCommit();
  const tree = await commit.repository.git("rev-parse", "HEAD^{tree}");
  for (const sha of [commit.tag.object, tree, "1".repeat(40)]) {
    expect(await commit.read(".github/cdn-purge.yml", sha)).toBeNull();
    expect(await commit.read(null, sha)).toBeNull();
  }
});

test("git has to tell where GitHub refuses, fails or answers with something else", async () => {
  await using denied = await createCommit("sha1", {});
  expect(await denied.read("empty.yml")).toBeNull();
  await using commit = await createCommit();
  commit.github.fault({ does: 500, times: 100 });
  expect(await commit.read("empty.yml")).toBeNull();
});
