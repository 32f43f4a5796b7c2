import { expect, test } from "vitest";
import { checkGiven, GivenFilesError } from "../../src/changes/changes.ts";
import type { Tree } from "../../src/git/change.ts";
import type { RepoPath } from "../../src/git/path.ts";

const tree = (...paths: string[]): Tree => ({
  paths: paths as RepoPath[],
  symlinks: new Map([["public/link" as RepoPath, "0".repeat(40)]]),
  submodules: new Set(["public/lib" as RepoPath]),
});
const head = tree("public/a.css", "public/b c.css", "public/d,e.css", "public/(app)/f.css", "odd\\name");
const base = tree("public/gone.css");
const check = (paths: readonly string[], of: Tree | null = head, before: Tree | null = base) =>
  checkGiven(paths as readonly RepoPath[], of, async () => before);

test.each<[string, readonly string[]]>([
  ["names of head", ["public/a.css", "public/b c.css", "public/d,e.css", "odd\\name"]],
  ["a name that was deleted", ["public/gone.css"]],
  ["what lies below a submodule or a symlink", ["public/lib/x.js", "public/link/y.js"]],
  ["nothing", []],
])("%s are no strangers", async (_, paths) => {
  expect(await check(paths)).toEqual([]);
});

test("names that neither head nor its base has are told", async () => {
  expect(await check(["public/a.css", "publik/a.css", "b"])).toEqual([
    '`changed-files` names 2 files that neither the deployed commit nor the one before it has, such as "publik/a.css". Give names as git has them, from the root of the repository.',
  ]);
});

test("where head or its base cannot be read, a name may be of either", async () => {
  expect(await check(["publik/a.css"], head, null)).toEqual([]);
  expect(await check(["publik/a.css"], null, base)).toEqual([]);
});

test("what head has is not looked for before", async () => {
  const never = () => Promise.reject(new Error("nobody may ask"));
  expect(await checkGiven(["public/a.css" as RepoPath], head, never)).toEqual([]);
});

test.each([
  ["public/a.css public/gone.css", /separated by spaces\. .*`json: true`/],
  ["LICENSE public/a.css", /separated by spaces\. /],
  ["public/a.css,LICENSE", /separated by commas\. /],
  ["public/\\(app\\)/f.css", /is "public\/\(app\)\/f\.css" with backslashes\. .*`safe_output: false`/],
  ["public\\a.css", /is "public\/a\.css" with backslashes\. .*`use_posix_path_separator: true`/],
])("%s is refused, by what it means", async (name, message) => {
  const error = await check([name]).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(GivenFilesError);
  expect((error as Error).message).toMatch(message);
});
