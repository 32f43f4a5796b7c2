import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { widthOf } from "../../src/cli/fit.ts";
import { runCli } from "../support/cli.ts";
import { createRepository, type Repository } from "../support/repository.ts";

const LONG = `${"a-headline-that-a-generator-makes-a-name-of-".repeat(4)}day`;
const WIDE = `${"長い記事の題名".repeat(8)}です`;
const ACCENTS = "e\u0301te\u0301 à la crème brûlée";
const NAMES = ["a", LONG, WIDE, ACCENTS];

let repository: Repository;

beforeAll(async () => {
  repository = await createRepository();
  const rules = `content/*.md: [/posts/$1/, /feed.xml]\npublic/**: /$1\n${LONG}/**: /$1\n`;
  repository.write(".github/cdn-purge.yml", rules);
  for (const edit of ["1", "2"]) {
    for (const name of NAMES) repository.write(`content/${name}.md`, edit);
    for (const name of NAMES) repository.write(`src/${name}.js`, edit);
    repository.write("public/site.css", edit);
    await repository.commit();
  }
});
afterAll(() => repository[Symbol.asyncDispose]());

const linesOf = async (args: readonly string[], columns?: number) => {
  const env = { TERM: "xterm", NO_COLOR: "1", LANG: "C.UTF-8", ...(columns && { COLUMNS: String(columns) }) };
  const { code, stdout } = await runCli(repository.dir, args, { env, terminal: columns !== undefined });
  expect(code).toBe(0);
  return stdout.replaceAll("\r\n", "\n").split("\n");
};

describe.each([60, 80, 160])("in a terminal of %i columns", (columns) => {
  it.each([[["plan"]], [["plan", "--last", "2"]], [["plan", "HEAD", "HEAD^"]], [["why", "content/a.md"]]])(
    "%j fits",
    async (args) => {
      const lines = await linesOf(args, columns);
      expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
      expect(lines.length).toBeGreaterThan(3);
    },
  );

  it("the URLs of a page stand in one line, and what all files share beside their rule", async () => {
    const lines = await linesOf(["plan"], columns);
    expect(lines).toContain("  content/*.md (line 1), each → /feed.xml");
    expect(lines).toContain("    M content/a.md → /posts/a/{,index.html}");
    expect(lines).toContain("  /posts/a/{,index.html}");
    expect(lines).not.toContain("  /posts/a/index.html");
  });
});

it("a pipe gets every name whole, and each path as it is sent", async () => {
  const lines = await linesOf(["plan"]);
  expect(lines.join("\n")).not.toContain("…");
  for (const name of NAMES) expect(lines.some((line) => line.startsWith(`    M content/${name}.md → `))).toBe(true);
  expect(lines).toEqual(expect.arrayContaining(["  /posts/a/", "  /posts/a/index.html"]));
});
