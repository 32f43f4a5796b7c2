import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type CliOptions, runCli } from "../support/cli.ts";
import { createFolder } from "../support/folder.ts";
import { git, gitBytes } from "../support/git.ts";
import { createRepository, type RepositoryOptions } from "../support/repository.ts";

/** Two commits, of which the second changes `public/a`, also seen by way of a symlink. */
async function twoCommits(options: RepositoryOptions = {}) {
  const repository = await createRepository(options);
  repository.write(".github/cdn-purge.yml", "public/**: /$1\nlink: /link\n");
  repository.write("public/a", "1");
  repository.write("public/b", "1");
  repository.symlink("link", "public/a");
  await repository.commit();
  repository.write("public/a", "2");
  await repository.commit();
  await repository.push();
  return repository;
}

async function patterns(cwd: string, args: readonly string[] = [], options: CliOptions = {}) {
  const { code, stdout, stderr } = await runCli(cwd, ["plan", "--json", ...args], options);
  return code === 0 ? JSON.parse(stdout).patterns : stderr;
}

const CHANGED = ["/a", "/link"];

test.each(["sha1", "sha256"] as const)(
  "a repository of %s, its top, a folder of it and another work tree",
  async (objectFormat) => {
    await using repository = await twoCommits({ objectFormat });
    await repository.git("reset", "--hard", "--quiet");
    expect(await patterns(repository.dir)).toEqual(CHANGED);
    expect(await patterns(join(repository.dir, "public"))).toEqual(CHANGED);
    // The rules of the work tree are tried as they are, before they are committed.
    writeFileSync(join(repository.dir, ".github/cdn-purge.yml"), "public/*: /new/$1");
    expect(await patterns(join(repository.dir, "public"))).toEqual(["/new/a"]);
    await using other = await createFolder("worktree");
    await repository.git("worktree", "add", "--quiet", "--detach", join(other.path, "tree"));
    expect(await patterns(join(other.path, "tree"))).toEqual(CHANGED);
  },
);

test("a bare repository, whose rules are those of head", async () => {
  await using repository = await twoCommits();
  expect(await patterns(repository.bare)).toEqual(CHANGED);
  expect(await patterns(join(repository.bare, "objects"), ["main^", "main"])).toEqual(CHANGED);
});

test("a shallow clone says what it lacks", async () => {
  await using repository = await twoCommits();
  await using folder = await createFolder("shallow");
  await git(folder.path, "clone", "--quiet", "--depth=1", `file://${repository.bare}`, "clone");
  const clone = join(folder.path, "clone");
  expect(await patterns(clone)).toBe(
    "cdn-purge: this clone is shallow and lacks the parent of HEAD; git fetch --deepen=1 brings it, or name a BASE\n",
  );
  expect(await patterns(clone, ["--last", "5"])).toBe(
    "cdn-purge: no commit before HEAD is here: this clone is shallow; git fetch --unshallow brings the rest\n",
  );
  expect(await patterns(clone, ["v1"])).toBe(
    'cdn-purge: "v1" names no commit of this repository; this clone is shallow, git fetch --unshallow brings the rest\n',
  );
});

test("a partial clone is read without fetching, and the symlinks that it lacks are told", async () => {
  await using repository = await twoCommits();
  await repository.git("-C", repository.bare, "config", "uploadpack.allowFilter", "true");
  await using folder = await createFolder("partial");
  const url = `file://${repository.bare}`;
  await git(folder.path, "clone", "--quiet", "--no-checkout", "--filter=blob:none", url, "clone");
  const clone = join(folder.path, "clone");
  writeFileSync(join(folder.path, "rules.yml"), "public/**: /$1\nlink: /link\n");
  const trace = join(folder.path, "trace");
  writeFileSync(join(folder.path, "gitconfig"), `[trace2]\n\teventTarget = ${trace}\n`);
  const env = { GIT_CONFIG_GLOBAL: join(folder.path, "gitconfig") };
  const run = await runCli(clone, ["plan", "--json", "--rules", "../rules.yml"], { env });
  const { patterns: found, notices } = JSON.parse(run.stdout);
  expect([found, notices]).toEqual([
    ["/a"],
    [
      "This partial clone lacks the targets of 1 symlink, so what changed behind them is not seen here; the action does see it.",
    ],
  ]);
  expect(readFileSync(trace, "utf8")).toMatch(/"cat-file"/);
  expect(readFileSync(trace, "utf8")).not.toMatch(/upload-pack/);
});

test("no program that the repository names is run", async () => {
  await using repository = await twoCommits();
  await repository.git("reset", "--hard", "--quiet");
  await using folder = await createFolder("hooks");
  const marker = join(folder.path, "ran");
  const program = join(folder.path, "program");
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${marker}'\nexit 1\n`, { mode: 0o755 });
  for (const name of ["post-index-change", "reference-transaction", "fsmonitor-watchman"])
    writeFileSync(join(folder.path, name), readFileSync(program), { mode: 0o755 });
  const settings = { "core.fsmonitor": program, "core.hooksPath": folder.path, "core.pager": program };
  const more = { "diff.external": program, "core.alternateRefsCommand": program, "core.sshCommand": program };
  for (const [name, value] of Object.entries({ ...settings, ...more })) await repository.git("config", name, value);
  await repository.git("config", "diff.x.command", program);
  await repository.git("config", "diff.x.textconv", program);
  mkdirSync(join(repository.dir, ".git/info"), { recursive: true });
  writeFileSync(join(repository.dir, ".git/info/attributes"), "* diff=x\n");
  rmSync(marker, { force: true });
  expect(await patterns(repository.dir)).toEqual(CHANGED);
  expect((await runCli(repository.dir, ["plan", "--last", "3"])).code).toBe(0);
  expect(existsSync(marker) && readFileSync(marker, "utf8")).toBe(false);
});

test("nothing is written, and nobody's variables lead elsewhere", async () => {
  await using repository = await twoCommits();
  await repository.git("reset", "--hard", "--quiet");
  await repository.git("remote", "add", "origin", "https://example.invalid/a.git");
  await using elsewhere = await createRepository();
  const files = () =>
    readdirSync(repository.dir, { recursive: true, encoding: "utf8" })
      .map((name) => [name, statSync(join(repository.dir, name)).mtimeMs])
      .sort();
  const before = files();
  const env = { GIT_DIR: join(elsewhere.dir, ".git"), GIT_INDEX_FILE: "/nonexistent", GIT_EXTERNAL_DIFF: "false" };
  expect(await patterns(repository.dir, [], { env })).toEqual(CHANGED);
  expect((await runCli(repository.dir, ["plan", "--last", "3"], { env })).code).toBe(0);
  expect(files()).toEqual(before);
});

test("the repository's own configuration changes nothing", async () => {
  await using repository = await twoCommits();
  const settings = [
    "diff.relative=true",
    "diff.renames=copies",
    "diff.noprefix=true",
    "core.quotePath=true",
    "diff.orderFile=/nonexistent",
  ];
  for (const setting of settings) await repository.git("config", ...setting.split("="));
  await repository.git("reset", "--hard", "--quiet");
  expect(await patterns(join(repository.dir, "public"))).toEqual(CHANGED);
});

test("no repository, no commit, no rules, no git", async () => {
  await using folder = await createFolder("none");
  expect(await patterns(folder.path)).toBe(
    `cdn-purge: ${folder.path} is in no git repository (not a git repository (or any of the parent directories): .git). Go to one, or clone one.\n`,
  );
  await git(folder.path, "init", "--quiet", "empty");
  expect(await patterns(join(folder.path, "empty"))).toBe(
    "cdn-purge: this repository has no commit yet; make one first\n",
  );
  await using repository = await createRepository();
  repository.write("a", "1");
  const head = await repository.commit();
  expect(await patterns(repository.dir)).toBe(
    `cdn-purge: there are no rules: .github/cdn-purge.yml is neither in the work tree nor in ${head.slice(0, 7)}. cdn-purge init writes one for this repository; --rules FILE reads another file\n`,
  );
  expect(await patterns(folder.path, [], { env: { PATH: "/nonexistent" } })).toBe(
    "cdn-purge: git cannot be started: spawn git ENOENT\n",
  );
});

test("a repository that lacks a tree is an error, not a plan", async () => {
  await using repository = await twoCommits();
  const lost = await repository.git("rev-parse", "HEAD^:public");
  await repository.git("repack", "-a", "-d", "-q");
  const packs = join(repository.dir, ".git/objects/pack");
  const [pack = ""] = readdirSync(packs).filter((name) => name.endsWith(".pack"));
  const input = readFileSync(join(packs, pack));
  rmSync(packs, { recursive: true });
  await gitBytes(repository.dir, ["unpack-objects", "-q"], { input });
  rmSync(join(repository.dir, ".git/objects", lost.slice(0, 2), lost.slice(2)));
  expect(await patterns(repository.dir)).toBe(
    `cdn-purge: the object ${lost} is missing, or its bytes are not what this id stands for\n`,
  );
});
