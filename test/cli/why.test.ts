import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../support/cli.ts";
import { nodes } from "../support/nodes.ts";
import { createRepository, type Repository } from "../support/repository.ts";

const RULES = `ignore: ["**/*.txt"]
rules:
  content/posts/**/*.md: [/posts/$1/$2/, /feed.xml, "tag:post-$2"]
  public/**: /$1
  layouts/**: /*
  drafts/**: []
`;

let repository: Repository;

beforeAll(async () => {
  repository = await createRepository();
  repository.write(".github/cdn-purge.yml", RULES);
  for (const name of ["2024/Grüße & co", "plain", "third"]) repository.write(`content/posts/${name}.md`, name);
  for (let at = 0; at < 5; at++) repository.write(`layouts/${at}.html`, "l");
  repository.write("public/cafe\u0301.png", "c");
  repository.write("notes.txt", "n");
  repository.write("src/app.ts", "a");
  repository.write("drafts/x.md", "d");
  await repository.commit("Begin");
  repository.write("content/posts/plain.md", "2");
  await repository.commit("Change\u202e the \u001b[31mplain post\n\nAnd why");
  repository.write("layouts/1.html", "2");
  await repository.commit("Change the layout");
  repository.write("content/posts/third.md", "2");
  await repository.commit("Change the third");
});
afterAll(() => repository[Symbol.asyncDispose]());

async function said(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runCli(repository.dir, ["why", ...args]);
  expect(code).toBe(stdout === "" ? 1 : 0);
  return stdout || stderr;
}

describe("a file", () => {
  test.each(nodes())(
    "on node %s: the rules that take it, what they make, when that was last purged",
    async (_, node) => {
      const args = ["why", "content/posts/2024/Grüße & co.md", "--last", "9"];
      const { code, stdout, stderr } = await runCli(repository.dir, args, { node });
      expect(stdout).toMatchInlineSnapshot(`
        "content/posts/2024/Grüße & co.md, rules of .github/cdn-purge.yml

        content/posts/**/*.md (line 3)
          $1 is "2024", $2 is "Grüße & co"
          /posts/$1/$2/ → /posts/2024/Gr%C3%BC%C3%9Fe%20&%20co/, and /posts/2024/Gr%C3%BC%C3%9Fe%20&%20co/index.html
          /feed.xml → /feed.xml
          tag:post-$2 → /*

        /posts/2024/Gr%C3%BC%C3%9Fe%20&%20co/ was last purged by ffb08cf of 2026-01-01, 1 commit before HEAD: Change the layout
          as /*, since layouts/1.html changed (line 5)

        /feed.xml was last purged by 1d5f450 of 2026-01-01, the newest commit: Change the third
          as /feed.xml, since content/posts/third.md changed (line 3)
        "
      `);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    },
  );

  test("ignored, taken for nothing, taken by none, unknown", async () => {
    expect(await said("notes.txt")).toMatchInlineSnapshot(`
      "notes.txt, rules of .github/cdn-purge.yml

      Ignored by **/*.txt: a change purges nothing.
      "
    `);
    expect(await said("drafts/x.md")).toMatchInlineSnapshot(`
      "drafts/x.md, rules of .github/cdn-purge.yml

      drafts/** (line 6)
        $1 is "x.md"
        purges nothing
      "
    `);
    expect(await said("src/app.ts")).toMatchInlineSnapshot(`
      "src/app.ts, rules of .github/cdn-purge.yml

      No rule takes it: a change purges nothing.
      "
    `);
    expect(await said("content/post/new one.md")).toMatchInlineSnapshot(`
      "content/post/new one.md, rules of .github/cdn-purge.yml
      HEAD (1d5f450) has no such file.

      No rule takes it: a change purges nothing.
        Line 3, content/posts/**/*.md, would if it were content/post/**/*.md
        For a URL path write /content/post/new one.md
      "
    `);
    expect(await said("Content/posts/plain.md")).toMatchInlineSnapshot(`
      "Content/posts/plain.md, rules of .github/cdn-purge.yml
      HEAD (1d5f450) has no such file. Did you mean content/posts/plain.md?

      No rule takes it: a change purges nothing.
        Line 3, content/posts/**/*.md, would if it were Content/posts/**/*.md
        For a URL path write /Content/posts/plain.md
      "
    `);
  });

  test("with options of the plan: another CDN, every form, query strings", async () => {
    const { takenBy } = JSON.parse(await said("content/posts/plain.md", "--json", "--clean-urls", "--query-strings"));
    expect(takenBy[0].targets[0]).toEqual({
      target: "/posts/$1/$2/",
      makes: "/posts/plain/",
      also: expect.arrayContaining(["/posts/plain.html*", "/posts/plain"]),
    });
  });

  test("is found from a folder, by its whole path, and in other code points", async () => {
    await mkdir(join(repository.dir, "content/posts"), { recursive: true });
    const below = (name: string) => runCli(join(repository.dir, "content/posts"), ["why", name, "--json"]);
    for (const name of [
      "plain.md",
      "./plain.md",
      "content/posts/plain.md",
      join(repository.dir, "content/posts/plain.md"),
    ])
      expect(JSON.parse((await below(name)).stdout)).toMatchObject({ path: "content/posts/plain.md", inHead: true });
    expect(JSON.parse(await said("public/caf\u00e9.png", "--json")).path).toBe("public/cafe\u0301.png");
  });

  test.each([
    [
      "content/posts",
      '"content/posts" is a folder; name a file of it, such as content/posts/2024/Grüße & co.md, or for a URL path write /content/posts',
    ],
    ["posts/plain/", '"posts/plain/" is no file of this repository; for a URL path write /posts/plain/'],
  ])("%s is none", async (name, message) => {
    expect(await said(name)).toBe(`cdn-purge: ${message}\n`);
  });
});

describe("a URL", () => {
  test.each(nodes())("on node %s: the rules and files that purge it, and which commit last did", async (_, node) => {
    const args = ["why", "https://www.example.com/posts/plain/#top", "--last", "9"];
    const { code, stdout, stderr } = await runCli(repository.dir, args, { node });
    expect(stdout).toMatchInlineSnapshot(`
      "/posts/plain/, rules of .github/cdn-purge.yml

      Purged by itself when one of these files changes
        content/posts/**/*.md (line 3) → /posts/$1/$2/: content/posts/plain.md

      Purged with all that begins so
        content/posts/**/*.md (line 3) → tag:post-$2: content/posts/2024/Grüße & co.md
        layouts/** (line 5) → /*: 5 files, such as layouts/0.html

      Rules with tags may purge it too (line 3): what has a tag, only the origin knows.

      /posts/plain/ was last purged by ffb08cf of 2026-01-01, 1 commit before HEAD: Change the layout
        as /*, since layouts/1.html changed (line 5)
      "
    `);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("in any spelling, and in the form of a file", async () => {
    for (const url of ["/posts/2024/Grüße & co/", "/posts/2024/Gr%c3%bc%C3%9fe%20%26%20co/index.html"])
      expect(JSON.parse(await said(url, "--json")).by[0]).toMatchObject({
        exact: true,
        paths: ["content/posts/2024/Grüße & co.md"],
      });
  });

  test("that no rule makes, with the nearest", async () => {
    expect(await said("/posts/Plain")).toMatchInlineSnapshot(`
      "/posts/Plain, rules of .github/cdn-purge.yml

      Purged with all that begins so
        content/posts/**/*.md (line 3) → tag:post-$2: content/posts/2024/Grüße & co.md
        layouts/** (line 5) → /*: 5 files, such as layouts/0.html

      No rule makes this very URL of a file of HEAD (1d5f450).
        Most like it is /posts/plain/: cdn-purge why /posts/plain/

      Rules with tags may purge it too (line 3): what has a tag, only the origin knows.
      "
    `);
  });

  test("purged by a file of its own, by a deletion, by a wildcard for others, by none", async () => {
    const lastOf = async (url: string) =>
      JSON.parse(await said(url, "--json", "--last=9")).purged.map(({ by }: { by: object | null }) => by);
    expect(await lastOf("/posts/third/")).toEqual([
      {
        sha: repository.head(),
        date: "2026-01-01T00:03:00.000Z",
        subject: "Change the third",
        newer: 0,
        path: "content/posts/third.md",
        line: 3,
        pattern: "/posts/third/",
      },
    ]);
    await using other = await createRepository();
    other.write(".github/cdn-purge.yml", "public/**: /$1\n");
    other.write("public/gone", "1");
    await other.commit();
    other.remove("public/gone");
    for (let at = 0; at < 70; at++) other.write(`public/many/${at}.txt`, "1");
    const deletion = await other.commit("Delete");
    const inOther = async (url: string, ...args: string[]) =>
      JSON.parse((await runCli(other.dir, ["why", url, "--json", "--last=9", ...args])).stdout).purged[0].by;
    expect(await inOther("/gone")).toMatchObject({ sha: deletion, path: "public/gone", line: 1 });
    expect(await inOther("/many/other")).toMatchObject({ sha: deletion, path: null, line: null, pattern: "/many/*" });
    expect(await inOther("/many/other", "--max-paths=99")).toBe(null);
    expect(await inOther("/elsewhere")).toBe(null);
  });
});

test("no name and no subject writes to the terminal", async () => {
  const text = (await said("/posts/plain/", "--last", "9")) + (await said("a\u001b[31m\u202e.md"));
  expect(text).toMatch(/^[\n -~→üß]*$/);
});

test("the keys of the JSON are those of docs/check.md", async () => {
  const [, table = ""] = readFileSync("docs/check.md", "utf8").split("`why --json`:");
  const rows = table.split("\n\n")[1]!.trimEnd().split("\n").slice(2);
  const documented = (of: "file" | "url") =>
    rows
      .filter((row) => !row.includes(`| of a ${of === "file" ? "URL" : "file"}:`))
      .flatMap((row) => row.split("|")[1]!.match(/[a-zA-Z]+/g) ?? []);
  const keys = async (name: string) => Object.keys(JSON.parse(await said(name, "--json"))).sort();
  expect(await keys("src/app.ts")).toEqual(documented("file").sort());
  expect(await keys("/posts/plain/")).toEqual(documented("url").sort());
});

test("without rules it names the command that writes some", async () => {
  await using other = await createRepository();
  other.write("a", "1");
  await other.commit();
  const { code, stderr } = await runCli(other.dir, ["why", "a"]);
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("cdn-purge init writes one") });
});
