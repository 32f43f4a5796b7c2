/*
 * What `build-dir` costs: node bench/built.ts [MOST FILES]
 *
 * Folders of files of 10 KB, in two shapes: a hundred files a folder, and a folder for each page. For each size one process
 * hashes all files, writes them as a commit and pushes it to a stand-in for GitHub on loopback; then ten files are changed
 * and another process does the same with the first commit as its base. `md5sum` reads the same files just before.
 * Processor seconds are those of node, of git none; on a busy machine they say more than the clock.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createFolder } from "../test/support/folder.ts";
import { git } from "../test/support/git.ts";
import { createGitHub, type GitHub } from "../test/support/github.ts";
import { createRepository } from "../test/support/repository.ts";
import type { Given, Measured } from "./built-step.ts";
import { measured } from "./runs.ts";

const STEP = join(import.meta.dirname, "built-step.ts");
const SIZE = 10 * 1024;
const CHANGED = 10;
const MOST = Number(process.argv[2] ?? 100_000);
const shapes: Readonly<Record<string, (at: number, files: number) => string>> = {
  "100 a folder": (at, files) => `section-${at % (files / 100)}/page-${at}.html`,
  "a folder a page": (at) => `posts/page-${at}/index.html`,
};

const columns = ["files", "shape", "md5sum s", "CPU", "hash s", "CPU", "peak MB"];
const more = ["fetch s", "tree s", "CPU", "push s", "sent KB", "requests", "peak MB"];
console.log(`| ${[...columns, ...more].join(" | ")} |\n|${" --- |".repeat(columns.length + more.length)}`);
for (let files = 1_000; files <= MOST; files *= 10)
  for (const shape of Object.keys(shapes)) await measure(files, shape);

async function measure(files: number, shape: string): Promise<void> {
  await using folder = await createFolder("built");
  await using github = await createGitHub({ bench: { contents: "write" } });
  await using repository = await createRepository();
  repository.write("a", "a");
  const head = await repository.commit();
  await repository.push();
  github.add("octo/site", repository.bare);
  const build = join(folder.path, "dist");
  const write = (at: number, text: string) => {
    const path = join(build, shapes[shape]!(at, files));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${at} ${text}`.padEnd(SIZE, "."));
  };
  for (let at = 0; at < files; at++) write(at, "first");

  const given = {
    folder: build,
    temp: folder.path,
    serverUrl: github.url,
    token: "bench",
    head,
    ref: "refs/cdn-purge/bench",
  };
  await step(github, { ...given, base: null }, files, shape);
  const base = await git(repository.bare, "rev-parse", given.ref);
  for (let at = 0; at < CHANGED; at++) write(at * Math.floor(files / CHANGED), "second");
  const { changed } = await step(github, { ...given, base }, files, "ten changed");
  if (changed !== CHANGED) throw new Error(`${changed} changed`);
}

async function step(github: GitHub, given: Given, files: number, label: string): Promise<Measured> {
  const md5 = md5sum(given.folder);
  const before = github.requests.length;
  const { first } = await measured<Measured>(STEP, given, 1);
  const requests = github.requests.slice(before);
  const sent = requests.reduce((sum, { body }) => sum + body.length, 0) / 1024;
  const { hash, hashCpu, peakOfHash, fetch, tree, treeCpu, push, peak } = first;
  const seconds = (value: number) => value.toFixed(2);
  const cells = [
    files.toLocaleString("en"),
    label,
    ...md5.map(seconds),
    seconds(hash),
    seconds(hashCpu),
    peakOfHash.toFixed(0),
  ];
  const others = [fetch, tree, treeCpu, push].map(seconds);
  console.log(`| ${[...cells, ...others, sent.toFixed(1), requests.length, peak.toFixed(0)].join(" | ")} |`);
  return first;
}

/** Seconds on the clock and of the processor, all processes together. */
function md5sum(folder: string): number[] {
  const command = `TIMEFORMAT='%R %U %S'; time (find . -type f -print0 | xargs -0 md5sum > /dev/null)`;
  const told = execFileSync("bash", ["-c", `{ ${command}; } 2>&1`], { cwd: folder, encoding: "utf8" });
  const [real = 0, user = 0, system = 0] = told.trim().split(" ").map(Number);
  return [real, user + system];
}
