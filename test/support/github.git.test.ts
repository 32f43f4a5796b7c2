import { afterAll, beforeAll, expect, test } from "vitest";
import { createFolder } from "./folder.ts";
import { GitError, git, gitBytes } from "./git.ts";
import { createGitHub, type GitHub, routes } from "./github.ts";
import { createRepository, type Repository } from "./repository.ts";

let github: GitHub;
let repository: Repository;
let one: string;
let two: string;
let hidden: string;

beforeAll(async () => {
  repository = await createRepository();
  repository.write("public/a.css", "a\nb\nc\nd\n");
  repository.write("odd \u00e9", "1");
  one = await repository.commit();
  await repository.push();
  repository.rename("public/a.css", "public/b.css");
  repository.write("new", "1");
  hidden = await repository.commit();
  await repository.push();
  await repository.reset(one);
  repository.remove("odd \u00e9");
  two = await repository.commit();
  await repository.push({ force: true });
  github = await createGitHub({ full: { contents: "write" }, read: { contents: "read" } });
  github.add("octo/site", repository.bare);
});
afterAll(async () => {
  await github[Symbol.asyncDispose]();
  await repository[Symbol.asyncDispose]();
});

const header = (token: string) =>
  `http.extraheader=authorization: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;

async function fetchInto(folder: string, token: string | undefined, ...shas: string[]) {
  const auth = token ? ["-c", header(token)] : [];
  await git(folder, "init", "--quiet", "--bare", ".");
  const flags = ["--quiet", "--no-tags", "--no-write-fetch-head", "--depth=1", "--filter=blob:none"];
  await gitBytes(folder, [...auth, "fetch", ...flags, `${github.url}/octo/site`, ...shas]);
}

test("any commit can be fetched by its SHA, also one that no ref reaches", async () => {
  await using folder = await createFolder("fetch");
  await fetchInto(folder.path, "read", one, two, hidden);
  const names = await git(folder.path, "diff-tree", "-r", "--no-renames", "--name-only", hidden, two);
  expect(names.split("\n")).toEqual(["new", '"odd \\303\\251"', "public/a.css", "public/b.css"]);
});

test.each([
  ["one unknown SHA fails the whole fetch", "read", "not our ref"],
  ["a wrong token is refused", "wrong", "Authentication failed|could not read Username|terminal prompts disabled"],
  ["nobody may read a private repository", undefined, "could not read Username|terminal prompts disabled"],
])("%s", async (_, token, message) => {
  await using folder = await createFolder("fetch");
  await expect(fetchInto(folder.path, token, one, "1".repeat(40))).rejects.toThrow(new RegExp(message));
});

test("a public repository needs no token, but a wrong one is still refused", async () => {
  await using open = await createGitHub({});
  open.add("octo/site", repository.bare).visibility = "public";
  await expect(git("/", "ls-remote", `${open.url}/octo/site.git`)).resolves.toContain("refs/heads/main");
  await expect(git("/", "-c", header("no"), "ls-remote", `${open.url}/octo/site`)).rejects.toBeInstanceOf(GitError);
});

test("receive-pack is open to contents: write only", async () => {
  const ask = async (token: string) => {
    const authorization = `Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
    const url = `${github.url}/octo/site/info/refs?service=git-receive-pack`;
    return (await fetch(url, { headers: { authorization } })).status;
  };
  expect([await ask("full"), await ask("read"), await ask("wrong")]).toEqual([200, 403, 401]);
});

test("the record holds no credentials", () => {
  expect(github.requests.length).toBeGreaterThan(0);
  expect(JSON.stringify(github.requests)).not.toMatch(/authorization/i);
});

test("many SHAs in one fetch, whose body git compresses", async () => {
  await using many = await createRepository();
  const shas: string[] = [];
  for (let i = 0; i < 40; i++) {
    many.write("a", String(i));
    shas.push(await many.commit());
  }
  await many.push();
  github.add("octo/many", many.bare);
  await using folder = await createFolder("fetch");
  github.requests.length = 0;
  await git(folder.path, "init", "--quiet", "--bare", ".");
  await git(folder.path, "-c", header("read"), "fetch", "--quiet", "--depth=1", `${github.url}/octo/many`, ...shas);
  expect(github.requests.filter(routes.fetch).some(({ headers }) => headers["content-encoding"] === "gzip")).toBe(true);
  expect(await git(folder.path, "cat-file", "-t", shas[7]!)).toBe("commit");
});

test("a push over HTTP needs contents: write", async () => {
  await repository.git("update-ref", "refs/heads/http", two);
  const push = (token: string) =>
    repository.git("-c", header(token), "push", "--quiet", `${github.url}/octo/site`, "refs/heads/http");
  await expect(push("read")).rejects.toThrow("403");
  await push("full");
  expect(await git(repository.bare, "rev-parse", "refs/heads/http")).toBe(two);
});

test.each(["cut-before", "cut-after", "cut-body", 503] as const)("a fetch that meets %s fails", async (does) => {
  github.fault({ match: routes.fetch, does, times: 2 });
  await using folder = await createFolder("fetch");
  await expect(fetchInto(folder.path, "read", one, two)).rejects.toBeInstanceOf(GitError);
});
