import { realpathSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";

/** The build folder cannot be used; the message says which file is why, and what to do. */
export class BuildError extends Error {
  override name = "BuildError";
}

/** Where a build folder may lie. */
export interface Places {
  /** What a relative path starts from. The folder may be it or lie below it. */
  readonly workspace: string;
  /** RUNNER_TEMP; the folder may lie below it. */
  readonly temp: string;
}

/** The folder without symlinks in its path. Throws BuildError unless it is a folder below the workspace or RUNNER_TEMP. */
export function locateFolder(path: string, { workspace, temp }: Places): string {
  const folder = realFolder(path, workspace);
  const [work, scratch] = [realpathSync(workspace), realpathSync(temp)];
  // What RUNNER_TEMP holds itself is the runner's, and ours: it changes while it is read.
  if (folder === work || isBelow(folder, work) || isBelow(folder, scratch)) return folder;
  throw new BuildError(
    `${quoted(path)} leads to ${folder}, which lies neither below the workspace nor below RUNNER_TEMP. Build there, or copy what was deployed to such a folder.`,
  );
}

/** The folder that a path names from `cwd`, without symlinks in its path. Throws BuildError if there is none. */
export function realFolder(path: string, cwd: string): string {
  try {
    const folder = realpathSync(resolve(cwd, path));
    if (statSync(folder).isDirectory()) return folder;
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR") throw new BuildError(`${quoted(path)}: ${message}`, { cause });
    throw new BuildError(
      `${quoted(path)} does not exist in ${cwd}. Build it first, or give the folder that was deployed.`,
      { cause },
    );
  }
  throw new BuildError(`${quoted(path)} is a file. Give the folder that was deployed.`);
}

function isBelow(path: string, folder: string): boolean {
  return path !== folder && path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function quoted(path: string): string {
  return `The build folder ${JSON.stringify(path)}`;
}
