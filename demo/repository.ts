import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  "core.autocrlf": "false",
  "core.quotePath": "false",
  "advice.detachedHead": "false",
};
const date = "2026-01-01T00:00:00Z";

/** Looks for git and says what to do where there is none. */
export async function findGit(options: Omit<ChildOptions, "cwd">): Promise<Git> {
  const env = { ...options.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const git: Git = async (folder, ...args) => {
    const { code, stdout, stderr } = await run("git", [...flags, ...args], { ...options, env, cwd: folder });
    if (code !== 0) throw new Error(`git ${args.join(" ")} ended with ${code}: ${stderr.trim()}`);
    return stdout;
  };
  try {
    await git(".", "--version");
  } catch (cause) {
    if (options.signal.aborted) throw cause;
    throw new Error(
      `the demo needs git, which did not start (${(cause as Error).message}). Install it from https://git-scm.com/downloads and see that it is on the PATH.`,
      { cause },
    );
  }
  return git;
}

/** Makes a bare repository, which stands for the one on GitHub, and an author's clone of it. */
export async function createRepository(git: Git, remote: string, clone: string): Promise<void> {
  for (const [folder, kind] of [
    [remote, "--bare"],
    [clone, "--quiet"],
  ] as const) {
    mkdirSync(folder);
    await git(folder, "init", "--quiet", "--template=", kind);
    await git(folder, "symbolic-ref", "HEAD", "refs/heads/main");
  }
  await git(clone, "remote", "add", "origin", remote);
}

/** Commits exactly these files in the author's clone and pushes. Gives back the SHA. */
export async function commitAndPush(git: Git, clone: string, files: Files, message: string): Promise<string> {
  const tracked = await git(clone, "ls-files", "-z");
  for (const path of tracked.split("\0").filter(Boolean)) rmSync(join(clone, path));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(clone, path)), { recursive: true });
    writeFileSync(join(clone, path), content);
  }
  await git(clone, "add", "--all");
  await git(clone, "commit", "--quiet", "--message", message);
  await git(clone, "push", "--quiet", "origin", "main");
  return (await git(clone, "rev-parse", "HEAD")).trim();
}

/** Checks a commit out in the runner's workspace, like actions/checkout with `fetch-depth: 0`. Gives back its files. */
export async function checkout(git: Git, workspace: string, sha: string): Promise<Files> {
  await git(workspace, "fetch", "--quiet", "origin");
  await git(workspace, "checkout", "--quiet", "--force", "--detach", sha);
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
