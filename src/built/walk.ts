import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { type ByteText, decodeText, displayPath, isAscii, type RepoPath } from "../git/path.ts";

/** The build folder cannot be used; the message says which file is why, and what to do. */
export class BuildError extends Error {
  override name = "BuildError";
}

/** Where a build folder may lie. */
export interface Places {
  /** The folder that a relative path starts from. The build folder may be it or lie below it. */
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

/** A regular file below the folder. */
export interface Found {
  readonly path: RepoPath;
  /** Where it is, without symlinks. */
  readonly location: string | Buffer;
}

/** A folder that is still to be read. Texts of bytes, since names need not be text, and Buffers take 70 MB more for a large site. */
interface Folder {
  /** From the uppermost folder, with a slash at its start; empty for that folder. */
  readonly path: ByteText;
  readonly link: Link;
}

/** The last symlink on the way to a folder, or the uppermost folder. */
interface Link {
  /** Likewise. */
  readonly path: ByteText;
  /** Where it leads, without symlinks. */
  readonly target: ByteText;
  /** The folder that it lies in; null for the uppermost. */
  readonly parent: Folder | null;
}

/** Most files and folders: links to folders with links to folders can make any number of paths of few files. */
const MOST_ENTRIES = 2_000_000;

/**
 * Every file below the folder, in any order. Symlinks are followed inside the folder. Throws BuildError for one that leads
 * out of it, in a circle or nowhere, and for what is neither file nor folder: such a thing cannot have been deployed as it
 * is.
 */
export function* findFiles(root: string): Generator<Found> {
  const top: Link = { path: "", target: Buffer.from(root).toString("latin1"), parent: null };
  // Folder in folder, each with what is left of it: 100,000 folders that wait to be read would take more than their files.
  const open = [openFolder({ path: "", link: top })];
  for (let entries = 0, within = open.at(-1); within; within = open.at(-1)) {
    const { folder, location } = within;
    const name = within.left.pop();
    if (name === undefined) {
      open.pop();
      continue;
    }
    const path = folder.path + sep + name;
    const own = location + sep + name;
    const stats = attempt(path, () => lstatSync(pathOf(own)));
    const link = stats.isSymbolicLink() ? follow(path, own, folder, top) : null;
    const is = link ? attempt(path, () => statSync(pathOf(link.target))) : stats;
    if (is.isFile()) yield { path: repoPathOf(path), location: pathOf(link?.target ?? own) };
    else if (is.isDirectory()) open.push(openFolder({ path, link: link ?? folder.link }));
    else throw refused(repoPathOf(path), `is ${kindOf(is)}, neither a file nor a folder`);
    entries += 1;
    if (entries > MOST_ENTRIES)
      throw refused(repoPathOf(path), `is one more than the ${MOST_ENTRIES} files and folders allowed`);
  }
}

/**
 * A folder and the names in it that are still to be looked at. Without `withFileTypes`: objects for 100,000 names grow the
 * heap by 40 MB more, for 0.4 s less.
 */
function openFolder(folder: Folder): {
  readonly folder: Folder;
  readonly location: ByteText;
  readonly left: ByteText[];
} {
  const location = locationOf(folder);
  return { folder, location, left: attempt(folder.path, () => readdirSync(pathOf(location), "latin1")) };
}

/** Follows the symlink at `own`, whose target exists and lies below `top`. */
function follow(path: ByteText, own: ByteText, folder: Folder, top: Link): Link {
  const target = attempt(path, () => realpathSync.native(pathOf(own), "latin1"));
  if (!holds(top.target, target))
    throw refused(repoPathOf(path), "is a symlink that leads out of the folder. Copy what it leads to into the folder");
  for (let at: Folder | null = folder; at; at = at.link.parent)
    if (holds(target, locationOf(at)))
      throw refused(repoPathOf(path), "is a symlink to a folder that it lies in, so that its paths never end");
  return { path, target, parent: folder };
}

function locationOf({ path, link }: Folder): ByteText {
  return link.target + path.slice(link.path.length);
}

/** Whether a location is that of the folder or below it. */
function holds(folder: ByteText, location: ByteText): boolean {
  return location === folder || location.startsWith(folder + sep);
}

/** The path that the file system takes for these bytes. */
function pathOf(bytes: ByteText): string | Buffer {
  return isAscii(bytes) ? bytes : Buffer.from(bytes, "latin1");
}

function repoPathOf(path: ByteText): RepoPath {
  return decodeText(path.slice(1).replaceAll(sep, "/"));
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return "a named pipe";
  if (stats.isSocket()) return "a socket";
  return "a device";
}

/** Asks the file system; throws BuildError with what it says otherwise. */
function attempt<T>(path: ByteText, ask: () => T): T {
  try {
    return ask();
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const known = { ENOENT: "leads nowhere or is gone", ELOOP: "is a symlink that leads in a circle" }[code ?? ""];
    throw refused(repoPathOf(path), known ?? `cannot be read: ${message}`, cause);
  }
}

/** An error about something in the folder. */
export function refused(path: RepoPath, why: string, cause?: unknown): BuildError {
  return new BuildError(`In the build folder, ${JSON.stringify(displayPath(path))} ${why}.`, { cause });
}
