import { execFile } from "node:child_process";
import { access, constants, cp, mkdir, readFile, symlink } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { runCli } from "../support/cli.ts";
import { createFolder } from "../support/folder.ts";
import { nodes } from "../support/nodes.ts";
import { createRepository } from "../support/repository.ts";

test.each(nodes())("help and the version on node %s need no repository", async (_, node) => {
  await using folder = await createFolder("none");
  const said = async (...args: string[]) => {
    const { code, stdout, stderr } = await runCli(folder.path, args, { node });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(110);
    return stdout;
  };
  const help = await said("--help");
  expect(help).toMatch(/^ {2}cdn-purge plan +what a push would purge$/m);
  for (const command of ["check", "why"])
    expect(await said(command, "--help")).toMatch(
      new RegExp(`^ {2}cdn-purge ${command} [^]*^exit codes\n {2}0  `, "m"),
    );
  for (const args of [["-h"], ["help"]]) expect(await said(...args)).toBe(help);
  const plan = await said("help", "plan");
  expect(plan).toMatch(/^ {2}cdn-purge plan \[BASE \[HEAD\]\] +compare two commits$/m);
  expect(plan).toContain("exit codes\n  0  ");
  for (const args of [
    ["plan", "--help"],
    ["plan", "HEAD~3", "-h", "--nonsense"],
    ["--help", "plan"],
  ])
    expect(await said(...args)).toBe(plan);
  for (const word of ["--version", "-v"]) expect(await said(word)).toMatch(/^\d+\.\d+\.\d+\n$/);
});

// Windows knows neither; npm writes a script of its own there.
test.skipIf(process.platform === "win32").each(nodes())(
  "on node %s the command starts as npm installs it: by a link to what package.json names, with dist/ beside it alone",
  async (_, node) => {
    await using folder = await createFolder("installed");
    const installed = join(folder.path, "node_modules", "cdn-purge");
    const bin = join(folder.path, "node_modules", ".bin");
    await mkdir(bin, { recursive: true });
    for (const name of ["package.json", "dist"]) await cp(name, join(installed, name), { recursive: true });
    const { bin: commands, version } = JSON.parse(await readFile(join(installed, "package.json"), "utf8"));
    expect(Object.keys(commands)).toEqual(["cdn-purge"]);
    const file = join(installed, commands["cdn-purge"]);
    await access(file, constants.X_OK);
    expect(await readFile(file, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    await symlink(join("..", "cdn-purge", commands["cdn-purge"]), join(bin, "cdn-purge"));
    const env = { PATH: [bin, dirname(node), process.env.PATH].join(delimiter) };
    const started = promisify(execFile)("cdn-purge", ["--version"], { cwd: folder.path, env });
    expect(await started).toEqual({ stdout: `${version}\n`, stderr: "" });
  },
);

test.each([
  [[], "no command is given; there are init, plan, check, why"],
  [["purge"], '"purge" is no command; there are init, plan, check, why'],
  [["Pln"], '"Pln" is no command; did you mean plan?'],
  [["chekc"], '"chekc" is no command; did you mean check?'],
  [["help", "plam"], '"plam" is no command; did you mean plan?'],
  [["version"], '"version" is no command; did you mean --version?'],
  [["--json", "plan"], '"--json" stands before the command; write cdn-purge plan and then options'],
])("%j is no command", async (args, message) => {
  await using folder = await createFolder("none");
  expect(await runCli(folder.path, args)).toEqual({
    code: 2,
    stdout: "",
    stderr: `cdn-purge: ${message} (see cdn-purge --help)\n`,
  });
});

test.each([
  [["plan", "--max-pths", "3"], "there is no option --max-pths; did you mean --max-paths?"],
  [
    ["plan", "-x"],
    "there is no option -x; there are --rules, --cdn, --directory-index, --clean-urls, --no-clean-urls, --query-strings, --no-query-strings, --json, --max-paths, --last, --build-dir, --against",
  ],
  [["plan", "--sitemap", "x"], "plan has no option --sitemap; check has it"],
  [["check", "dist", "--last", "3"], "check has no option --last; plan and why have it"],
  [
    ["check", "dist", "--site", "https://a.example"],
    '"dist" and "https://a.example" are given; name one of a built folder (check dist), --sitemap FILE and --site URL',
  ],
  [["check", "--sitemap="], "a name is empty; name one of a built folder (check dist), --sitemap FILE and --site URL"],
  [
    ["check", "https://a.example/"],
    '"https://a.example/" is no folder; write --site https://a.example/, or --sitemap and a file',
  ],
  [
    ["check", "--site", "http://a.example/docs"],
    '--site is "http://a.example/docs"; give an origin, such as https://a.example',
  ],
  [["check", "--site", "a.example"], '--site is "a.example"; give an origin, such as https://www.example.com'],
  [
    ["check", "dist", "--accept", "404.html"],
    "--accept is \"404.html\"; give a glob of URL paths, such as '/404.html' or '/assets/**'",
  ],
  [["check", "dist", "--cdn=akamai"], '--cdn is "akamai"; allowed are cloudfront, cloudflare, fastly'],
  [["why"], "there is nothing to explain; name a file or a URL: cdn-purge why /posts/"],
  [["why", "content/a", "b.md"], "2 names are given; ask for one at a time, in quotes if it has a space"],
  [["why", "/", "--last=0"], '--last is "0"; allowed is a whole number from 1 to 10,000'],
  [["plan", "--last"], "--last wants a value; write --last=N"],
  [["plan", "--last", "-5"], '--last is "-5"; write it without the dash: --last 5'],
  [["plan", "--max-paths", "-20"], '--max-paths is "-20"; write it without the dash: --max-paths 20'],
  [["plan", "-r", "--json"], "--rules wants a value; write --rules=FILE"],
  [["plan", "--json=yes"], "--json takes no value; leave out what follows the ="],
  [["plan", "--max-paths", "0"], '--max-paths is "0"; give a whole number from 1 to 3,000'],
  [["plan", "--max-paths", "3001"], '--max-paths is "3001"; give a whole number from 1 to 3,000'],
  [["plan", "--last", "x"], '--last is "x"; allowed is a whole number from 1 to 10,000'],
  [["plan", "--last", "2", "a", "b"], "--last replays the commits before one HEAD; name no BASE beside it"],
  [["plan", "main..side"], '"main..side" is a range; write two names: plan main side'],
  [["plan", "main..."], '"main..." is a range; write two names: plan main HEAD'],
  [["plan", "a", "b", "c"], "3 commits are named; give BASE and HEAD at most"],
  [["plan", ""], "a commit's name is empty; leave it out or give one such as HEAD~3"],
  [["plan", "--rules="], "--rules is empty; give a file, or - for standard input"],
  [
    ["plan", "--build-dir", "new"],
    "--against is missing; name the folder of the old build: --build-dir NEW --against OLD",
  ],
  [
    ["plan", "--build-dir=", "--against=old"],
    "--build-dir is missing; name the folder of the new build: --build-dir NEW --against OLD",
  ],
  [["plan", "--build-dir=new", "--against=old", "HEAD"], "--build-dir compares two folders; name no commit beside it"],
  [
    ["plan", "--build-dir=new", "--against=old", "--last=2"],
    "--last replays commits, which hold no build; leave out --build-dir",
  ],
  [
    ["plan", "--directory-index", "a/b"],
    '--directory-index is "a/b"; give the name of a file without slashes, such as index.html, or "" to turn it off',
  ],
  [["plan", "--cdn", "akamai"], '--cdn is "akamai"; allowed are cloudfront, cloudflare, fastly'],
  [
    ["plan", "--cdn=fastly", "--query-strings"],
    "--query-strings cannot be used with --cdn fastly, which purges URL by URL; use tags",
  ],
])("%j cannot be used", async (args, message) => {
  await using folder = await createFolder("none");
  expect(await runCli(folder.path, args)).toEqual({
    code: 2,
    stdout: "",
    stderr: `cdn-purge: ${message} (see cdn-purge help ${args[0]})\n`,
  });
});

test("what is wrong with the rules is one line with the place", async () => {
  await using repository = await createRepository();
  repository.write("a", "1");
  await repository.commit();
  const said = async (rules: string) => {
    const { code, stdout, stderr } = await runCli(repository.dir, ["plan", "--rules", "-"], { input: rules });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    return stderr;
  };
  expect(await said("a: /b*c")).toMatch(/^cdn-purge: standard input:1:4: .*\n$/);
  expect(await said("rule: { a: /b }")).toMatch(/^cdn-purge: standard input:1:1: .*did you mean rules:\?.*\n$/);
  expect(await said('"a\\u202e\\u001b": x')).toMatch(/^[ -~]*\n$/);
});

test.each([
  ["nope", '"nope" names no commit of this repository'],
  ["HEAD:a", '"HEAD:a" names no commit of this repository'],
  ["HEAD^{tree}", '"HEAD^{tree}" names no commit of this repository'],
])("%s names no commit", async (name, message) => {
  await using repository = await createRepository();
  repository.write("a", "1");
  await repository.commit();
  expect(await runCli(repository.dir, ["plan", name])).toEqual({
    code: 1,
    stdout: "",
    stderr: `cdn-purge: ${message}\n`,
  });
});

test("names of files, globs and commits cannot write to the terminal, nor into another line", async () => {
  await using repository = await createRepository();
  repository.write(".github/cdn-purge.yml", '"*\\u202ex": /$1\n"nothing\\u001b[31m/*": /x\n');
  await repository.commit();
  repository.write("a\u202ex", "1");
  repository.write("b\u001b]0;title\u0007\nc", "1");
  repository.write(Buffer.from([0x64, 0xe9]), "1");
  const head = await repository.commit();
  await repository.git("branch", "odd\u202ename");
  for (const args of [["plan"], ["plan", "HEAD^", "odd\u202ename"], ["plan", "--last", "2"]]) {
    const { code, stdout } = await runCli(repository.dir, args);
    expect(code).toBe(0);
    expect(stdout).toContain(head.slice(0, 7));
    expect(stdout).toMatch(/^[\n -~→█…]*$/);
  }
  const { files } = JSON.parse((await runCli(repository.dir, ["plan", "--json"])).stdout);
  expect(files.map(({ path }: { path: string }) => path)).toEqual(["a\u202ex", "b\u001b]0;title\u0007\nc", "d\udce9"]);
});

test("a long list is cut, and JSON has it all", async () => {
  await using repository = await createRepository();
  repository.write(".github/cdn-purge.yml", "public/**: /$1");
  await repository.commit();
  for (let at = 0; at < 250; at++) repository.write(`public/${at}`, "1");
  await repository.commit();
  const text = (await runCli(repository.dir, ["plan", "--max-paths", "3000"])).stdout;
  expect(text.match(/… and 150 more: --json has all/g)).toHaveLength(2);
  const { files, patterns } = JSON.parse(
    (await runCli(repository.dir, ["plan", "--json", "--max-paths", "3000"])).stdout,
  );
  expect([files.length, patterns.length]).toEqual([250, 250]);
});
