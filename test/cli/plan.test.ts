import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../support/cli.ts";
import { nodes } from "../support/nodes.ts";
import { createRepository, type Repository } from "../support/repository.ts";

const RULES = `ignore: ["*.md"]
rules:
  public/**: /$1
  content/posts/*.md: [/posts/$1/, /feed.xml]
  layouts/**: /*
  static/**: /$1
  drafts/**: []
`;

let repository: Repository;

beforeAll(async () => {
  repository = await createRepository();
  repository.write(".github/cdn-purge.yml", RULES);
  for (const name of ["a", "b", "c"]) repository.write(`content/posts/${name}.md`, name);
  repository.write("public/css/a.css", "a");
  repository.write("public/css/b.css", "b");
  repository.write("site/static/robots.txt", "r");
  repository.write("README.md", "r");
  await repository.commit();
  await repository.tag("v1");
  repository.write("public/css/a.css", "changed");
  repository.remove("content/posts/b.md");
  repository.write("content/posts/é.md", "new");
  repository.write("src/build.js", "new");
  repository.write("README.md", "changed");
  repository.write("drafts/x.md", "new");
  await repository.commit();
});
afterAll(() => repository[Symbol.asyncDispose]());

it.each(nodes())("shows on node %s what the last commit would purge", async (_, node) => {
  const { code, stdout, stderr } = await runCli(repository.dir, ["plan"], { node });
  expect(stdout).toMatchInlineSnapshot(`
    "HEAD^ (978e753) → HEAD (f1c6c47), rules of .github/cdn-purge.yml

    6 changed files
      public/** (line 3)
        M public/css/a.css → /css/a.css
      content/posts/*.md (line 4), each → /feed.xml
        D content/posts/b.md → /posts/b/{,index.html}
        A content/posts/é.md → /posts/%C3%A9/{,index.html}
      drafts/** (line 7)
        A drafts/x.md → nothing
      no rule
        A src/build.js
      ignored
        M README.md

    6 paths for CloudFront
      /css/a.css
      /feed.xml
      /posts/%C3%A9/
      /posts/%C3%A9/index.html
      /posts/b/
      /posts/b/index.html

    It costs 6 paths of the 1,000 a month that are free. It evicts 0 of the 5 unchanged URLs that are known; /* would evict them all.

    Rules that match no file of HEAD
      .github/cdn-purge.yml:5: layouts/**
      .github/cdn-purge.yml:6: static/**; did you mean site/static/**?
    "
  `);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

it("compares any two commits, in any order", async () => {
  const { stdout } = await runCli(repository.dir, ["plan", "HEAD", "v1", "--max-paths", "2", "--directory-index="]);
  expect(stdout).toMatchInlineSnapshot(`
    "HEAD (f1c6c47) → v1 (978e753), rules of .github/cdn-purge.yml

    6 changed files
      public/** (line 3)
        M public/css/a.css → /css/a.css
      content/posts/*.md (line 4), each → /feed.xml
        A content/posts/b.md → /posts/b/
        D content/posts/é.md → /posts/%C3%A9/
      drafts/** (line 7)
        D drafts/x.md → nothing
      no rule
        D src/build.js
      ignored
        M README.md

    1 path for CloudFront
      /*
      4 paths are more than the 2 allowed, so wildcards cover them

    It costs 1 path of the 1,000 a month that are free. It evicts all 3 unchanged URLs that are known.

    Rules that match no file of v1
      .github/cdn-purge.yml:5: layouts/**
      .github/cdn-purge.yml:6: static/**; did you mean site/static/**?
      .github/cdn-purge.yml:7: drafts/**
    "
  `);
});

it("shows nothing to purge", async () => {
  const { code, stdout } = await runCli(repository.dir, ["plan", "v1", "v1"]);
  expect(stdout).toMatchInlineSnapshot(`
    "v1 (978e753) → v1 (978e753), rules of .github/cdn-purge.yml

    0 changed files

    Nothing to purge.

    Rules that match no file of v1
      .github/cdn-purge.yml:5: layouts/**
      .github/cdn-purge.yml:6: static/**; did you mean site/static/**?
      .github/cdn-purge.yml:7: drafts/**
    "
  `);
  expect(code).toBe(0);
});

it("takes the first commit for a push of all its files", async () => {
  const { stdout } = await runCli(repository.dir, ["plan", "--json", "v1", "v1~0"]);
  expect(JSON.parse(stdout).files).toEqual([]);
  await repository.git("checkout", "--quiet", "--detach", "v1");
  const first = JSON.parse((await runCli(repository.dir, ["plan", "--json"])).stdout);
  await repository.git("checkout", "--quiet", "main");
  expect(first.base).toBe(null);
  expect(first.files.map((file: { path: string; status: string }) => [file.path, file.status])).toEqual([
    [".github/cdn-purge.yml", "added"],
    ["README.md", "added"],
    ["content/posts/a.md", "added"],
    ["content/posts/b.md", "added"],
    ["content/posts/c.md", "added"],
    ["public/css/a.css", "added"],
    ["public/css/b.css", "added"],
    ["site/static/robots.txt", "added"],
  ]);
});

it("gives all of it as JSON", async () => {
  const { stdout } = await runCli(repository.dir, ["plan", "--json"]);
  expect(JSON.parse(stdout)).toMatchInlineSnapshot(`
    {
      "base": {
        "name": "HEAD^",
        "sha": "978e7535a9e12503f13164b7b6bd6bf902ace25c",
      },
      "cdn": "cloudfront",
      "changed": 6,
      "evicted": 0,
      "files": [
        {
          "kind": "ignored",
          "path": "README.md",
          "rules": [],
          "status": "changed",
        },
        {
          "kind": "matched",
          "path": "content/posts/b.md",
          "rules": [
            {
              "glob": "content/posts/*.md",
              "line": 4,
              "targets": [
                "/posts/b/",
                "/posts/b/index.html",
                "/feed.xml",
              ],
            },
          ],
          "status": "deleted",
        },
        {
          "kind": "matched",
          "path": "content/posts/é.md",
          "rules": [
            {
              "glob": "content/posts/*.md",
              "line": 4,
              "targets": [
                "/posts/%C3%A9/",
                "/posts/%C3%A9/index.html",
                "/feed.xml",
              ],
            },
          ],
          "status": "added",
        },
        {
          "kind": "matched",
          "path": "drafts/x.md",
          "rules": [
            {
              "glob": "drafts/**",
              "line": 7,
              "targets": [],
            },
          ],
          "status": "added",
        },
        {
          "kind": "matched",
          "path": "public/css/a.css",
          "rules": [
            {
              "glob": "public/**",
              "line": 3,
              "targets": [
                "/css/a.css",
              ],
            },
          ],
          "status": "changed",
        },
        {
          "kind": "unmatched",
          "path": "src/build.js",
          "rules": [],
          "status": "added",
        },
      ],
      "head": {
        "name": "HEAD",
        "sha": "f1c6c477a5270b4731858b8204d1ab4a6396eb2c",
      },
      "kind": "plan",
      "notices": [],
      "patterns": [
        "/css/a.css",
        "/feed.xml",
        "/posts/%C3%A9/",
        "/posts/%C3%A9/index.html",
        "/posts/b/",
        "/posts/b/index.html",
      ],
      "rules": ".github/cdn-purge.yml",
      "unchanged": 5,
      "unused": [
        {
          "glob": "layouts/**",
          "line": 5,
          "meant": null,
        },
        {
          "glob": "static/**",
          "line": 6,
          "meant": "site/static/**",
        },
      ],
      "version": 1,
      "widened": null,
    }
  `);
});

it("documents every key of the JSON", async () => {
  const [, plan = "", replay = ""] = readFileSync("docs/plan.md", "utf8").split(/^`plan.*`:$/m);
  const keys = async (...args: string[]) =>
    Object.keys(JSON.parse((await runCli(repository.dir, ["plan", "--json", ...args])).stdout));
  const documented = (text: string) =>
    [...text.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, names]) =>
      [...names!.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
  expect((await keys()).sort()).toEqual(documented(plan).sort());
  expect((await keys("--last", "1")).sort()).toEqual(documented(replay).sort());
});

it("takes rules from a file, from standard input and, with a name of a file of head, from there", async () => {
  const patterns = async (args: readonly string[], input?: string) => {
    const run = await runCli(repository.dir, ["plan", "--json", ...args], input === undefined ? {} : { input });
    return JSON.parse(run.stdout).patterns;
  };
  expect(await patterns(["--rules", "-"], "'**': /all")).toEqual(["/all"]);
  expect(await patterns(["-r", ".github/cdn-purge.yml"])).toEqual(await patterns([]));
});

it.each([
  ["cloudfront", ["/css/a.css", "/feed.xml"]],
  ["cloudflare", ["/css/a.css", "/feed.xml"]],
  ["fastly", ["/css/a.css", "/feed.xml"]],
])("speaks the notation of %s", async (cdn, some) => {
  const { stdout } = await runCli(repository.dir, ["plan", "--json", "--cdn", cdn]);
  const report = JSON.parse(stdout);
  expect(report.cdn).toBe(cdn);
  expect(report.patterns).toEqual(expect.arrayContaining(some));
});

describe("colours", () => {
  const coloured = async (env: Record<string, string>, terminal = false) => {
    const { stdout } = await runCli(repository.dir, ["plan"], { env: { TERM: "xterm", ...env }, terminal });
    return stdout.includes("\x1b[");
  };
  it("are there on a terminal, and nowhere else", async () => {
    expect([await coloured({}, true), await coloured({})]).toEqual([true, false]);
  });
  it("are as NO_COLOR and FORCE_COLOR say", async () => {
    expect(await coloured({ NO_COLOR: "1" }, true)).toBe(false);
    expect(await coloured({ NO_COLOR: "" }, true)).toBe(true);
    expect(await coloured({ TERM: "dumb" }, true)).toBe(false);
    expect(await coloured({ FORCE_COLOR: "1" })).toBe(true);
    expect(await coloured({ FORCE_COLOR: "0" }, true)).toBe(false);
  });
  it("stand where they help", async () => {
    const { stdout } = await runCli(repository.dir, ["plan"], { env: { FORCE_COLOR: "1" } });
    expect(stdout.replaceAll("\x1b", "␛").split("\n").slice(0, 6)).toMatchInlineSnapshot(`
      [
        "␛[1mHEAD^ (978e753) → HEAD (f1c6c47)␛[22m, rules of .github/cdn-purge.yml",
        "",
        "␛[1m6 changed files␛[22m",
        "  ␛[1mpublic/**␛[22m (line 3)",
        "    ␛[33mM␛[39m public/css/a.css ␛[2m→ /css/a.css␛[22m",
        "  ␛[1mcontent/posts/*.md␛[22m (line 4)␛[2m, each → /feed.xml␛[22m",
      ]
    `);
  });
});
