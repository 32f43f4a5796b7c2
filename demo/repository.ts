import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type ChildOptions, run } from "./child.ts";
import type { Files } from "./site.ts";

/** Runs git in a folder and gives back what it printed. Rejects if it fails. */
export type Git = (folder: string, ...args: readonly string[]) => Promise<string>;

/** What `git push` tells GitHub, and GitHub the workflow. */
export interface Push {
  readonly before: string;
  readonly after: string;
}

/** Nobody's configuration, and always the same author and date, so that the demo's commits have the same ids everywhere. */
const settings = {
  "user.name": "Demo",
  "user.email": "demo@example.com",
  "init.defaultBranch": "main",
  "core.autocrlf": "false",
  "core.quotePath": "false",
  // Nothing here outlives the demo: no waiting for the disk, no housekeeping in the background.
  "core.fsync": "none",
  "maintenance.auto": "false",
  "receive.autogc": "false",
};
const date = "2026-01-01T00:00:00Z";

/** Prepares git; it is started only when called. */
export function prepareGit(options: Omit<ChildOptions, "cwd">): Git {
  const env = { ...options.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return async (folder, ...args) => {
    const { code, stdout, stderr } = await run("git", [...flags, ...args], { ...options, env, cwd: folder }).catch(
      (cause) => {
        if (cause.code !== "ENOENT") throw cause;
        const fix = "Install it from https://git-scm.com/downloads and see that it is on the PATH.";
        throw new Error(`it needs git, which did not start (${cause.message}). ${fix}`, { cause });
      },
    );
    if (code !== 0) throw new Error(`git ${args.join(" ")} ended with ${code}: ${stderr.trim()}`);
    return stdout;
  };
}

/** Makes a bare repository, which stands for the one on GitHub, and an author's own. */
export async function createRepositories(git: Git, github: string, author: string): Promise<void> {
  mkdirSync(author);
  await git(author, "init", "--quiet", "--bare", "--template=", github);
  await git(author, "init", "--quiet", "--template=");
}

/** Commits exactly these files in the author's repository and pushes them to main. Gives back the SHA. */
export async function commitAndPush(
  git: Git,
  author: string,
  github: string,
  files: Files,
  message: string,
): Promise<string> {
  for (const name of readdirSync(author)) if (name !== ".git") rmSync(join(author, name), { recursive: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(author, path)), { recursive: true });
    writeFileSync(join(author, path), content);
  }
  await git(author, "add", "--all");
  await git(author, "commit", "--quiet", "--message", message);
  await git(author, "push", "--quiet", github, "HEAD:refs/heads/main");
  return (await git(author, "rev-parse", "HEAD")).trim();
}

/** Checks main out into a new workspace, like actions/checkout with `fetch-depth: 0`. Gives back its files. */
export async function checkout(git: Git, github: string, workspace: string): Promise<Files> {
  mkdirSync(workspace);
  await git(workspace, "clone", "--quiet", "--template=", "--branch", "main", github, ".");
  const paths = (await git(workspace, "ls-files", "-z")).split("\0").filter(Boolean);
  return new Map(paths.map((path) => [path, readFileSync(join(workspace, path))]));
}

/** What a push changed, for people: git's letter and the path, a rename with both. */
export async function changesOf(git: Git, folder: string, { before, after }: Push): Promise<string[]> {
  const lines = (await git(folder, "diff", "--name-status", "--find-renames", before, after)).trim().split("\n");
  return lines.map((line) => {
    const [status = "", ...paths] = line.split("\t");
    return `${status[0]} ${paths.join(" → ")}`;
  });
}
