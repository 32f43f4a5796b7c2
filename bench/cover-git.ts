import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Deploy } from "./cover-site.ts";

const run = promisify(execFile);

/**
 * Deploys of `commits` first-parent commits each, at most `most` of them, spread evenly over the history of a git
 * repository's HEAD. Every file of the repository is a URL at its own path.
 */
export async function* gitDeploys(repository: string, commits: number, most: number): AsyncGenerator<Deploy> {
  const history = (await git(repository, ["rev-list", "--first-parent", "HEAD"])).trimEnd().split("\n");
  const step = Math.max(1, Math.floor((history.length - commits) / most));
  for (let at = 0; at + commits < history.length && at < step * most; at += step) {
    const [head, base] = [history[at]!, history[at + commits]!];
    const changed = await git(repository, ["diff-tree", "-r", "-z", "--name-only", "--no-renames", base, head]);
    const live = await git(repository, ["ls-tree", "-r", "-z", "--name-only", head]);
    yield { changed: urls(changed), live: urls(live) };
  }
}

async function git(repository: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run("git", ["-C", repository, ...args], { encoding: "latin1", maxBuffer: 2 ** 30 });
  return stdout;
}

function urls(names: string): string[] {
  return names
    .split("\0")
    .slice(0, -1)
    .map((name) => `/${name.replace(/[^!-~]|[<>"#%{}|\\^[\]`?]/g, percentEncode)}`);
}

function percentEncode(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
