import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../support/cli.ts";
import { createRepository, type Repository } from "../support/repository.ts";

const FILE = ".github/cdn-purge.yml";
const OPTIONS = "clean-urls: true\nmax-paths: 3\nsite: [https://www.example.com, https://example.com]";
let repository: Repository;

beforeAll(async () => {
  repository = await createRepository();
  repository.write(FILE, `${OPTIONS}\nrules: { "public/**": /$1 }\n`);
  repository.write("public/Über uns.html", "1");
  await repository.commit();
  repository.write("public/Über uns.html", "2");
  await repository.commit();
});
afterAll(() => repository[Symbol.asyncDispose]());

const plan = async (...args: readonly string[]) => {
  const { code, stdout, stderr } = await runCli(repository.dir, ["plan", "--json", ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const { patterns, notices } = JSON.parse(stdout);
  return { patterns, notices };
};

const PAGE = "/%C3%9Cber%20uns";

test("the options of the file are those of the plan", async () => {
  expect(await plan()).toEqual({ patterns: [`${PAGE}*`], notices: [] });
});

test("what the command line gives goes before them, also where it turns one off, and a notice says so", async () => {
  expect(await plan("--max-paths", "20")).toEqual({
    patterns: [PAGE, `${PAGE}.html`, `${PAGE}/`, `${PAGE}/index.html`],
    notices: [`max-paths is 20: --max-paths goes before the 3 at ${FILE}:2:12.`],
  });
  expect(await plan("--no-clean-urls", "--max-paths=3")).toEqual({
    patterns: [`${PAGE}.html`],
    notices: [`clean-urls is false: --clean-urls goes before the true at ${FILE}:1:13.`],
  });
});

test("in a replay, too", async () => {
  const { stdout } = await runCli(repository.dir, ["plan", "--last", "1", "--json", "--no-clean-urls"]);
  expect(JSON.parse(stdout)).toMatchObject({ patterns: { total: 1 }, notices: [expect.stringMatching(/^clean-urls/)] });
});

test("`build-dir` beside the rules is the new build of two, and fits no commit", async () => {
  for (const [folder, text] of [
    ["dist", "2"],
    ["old", "1"],
  ] as const) {
    await mkdir(join(repository.dir, folder));
    await writeFile(join(repository.dir, folder, "Ä b.html"), text);
  }
  const input = 'build-dir: dist\nrules: { "**": /$1 }';
  const args = ["plan", "--rules", "-", "--json"];
  const two = await runCli(repository.dir, [...args, "--against", "old"], { input });
  expect(JSON.parse(two.stdout)).toMatchObject({ head: { name: "dist" }, patterns: ["/%C3%84%20b.html"], notices: [] });
  const other = await runCli(repository.dir, [...args, "--against", "dist", "--build-dir", "old"], { input });
  expect(JSON.parse(other.stdout)).toMatchObject({
    head: { name: "old" },
    notices: [expect.stringMatching(/^build-dir is "old"/)],
  });
  const plain = await runCli(repository.dir, [...args, "--against", "old"], { input: '"**": /$1' });
  expect(plain).toMatchObject({ code: 2, stderr: expect.stringContaining("--build-dir is missing; name the folder") });
  for (const more of [[], ["--last", "1"]]) {
    const { code, stderr } = await runCli(repository.dir, [...args, ...more], { input });
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^cdn-purge: standard input:1:12: by build-dir .*--against OLD/),
    ]);
  }
});

test("what the CDN cannot do by them is an error at the line", async () => {
  const rules = `query-strings: true\nrules: { "public/**": /$1 }`;
  const args = ["plan", "--cdn", "fastly", "--rules", "-"];
  expect(await runCli(repository.dir, args, { input: rules })).toEqual({
    code: 1,
    stdout: "",
    stderr:
      "cdn-purge: standard input:1:16: query-strings cannot be used with --cdn fastly, which purges URL by URL; use tags, or --no-query-strings\n",
  });
  expect(await runCli(repository.dir, [...args, "--no-query-strings"], { input: rules })).toMatchObject({ code: 0 });
});
