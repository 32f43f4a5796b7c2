import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { sep } from "node:path";
import { decodePath, displayPath, type RepoPath } from "../git/path.ts";
import { BuildError } from "./locate.ts";
import type { Breathe } from "./pace.ts";

/** A regular file below the folder. */
export interface Found {
  readonly path: RepoPath;
  /** Where it is, without symlinks: names are bytes. */
  readonly file: Buffer;
}

/** A folder to be read. */
interface Folder {
  /** Empty for the uppermost. */
  readonly path: string;
  readonly real: Buffer;
  /** The folder that it was found in. */
  readonly parent: Folder | null;
}

/** Most files and folders: links to folders with links to folders can make any number of paths of few files. */
const MOST_ENTRIES = 2_000_000;

const SEPARATOR = Buffer.from(sep);

/**
 * Adds every file below the folder to `found`. Symlinks are followed inside the folder. Throws BuildError for one that leads
 * out of it, in a circle or nowhere, and for what is neither file nor folder: such a thing cannot have been deployed as it is.
 */
export async function findFiles(root: string, found: Found[], breathe: Breathe): Promise<void> {
  const top = Buffer.from(root);
  const ahead: Folder[] = [{ path: "", real: top, parent: null }];
  for (let folder = ahead.pop(), entries = 0; folder; folder = ahead.pop()) {
    for (const entry of readFolderOf(folder)) {
      const name = decodePath(entry.name);
      const path = (folder.path === "" ? name : `${folder.path}/${name}`) as RepoPath;
      const real = Buffer.concat([folder.real, SEPARATOR, entry.name]);
      const target = entry.isSymbolicLink() ? follow(path, real, top) : null;
      const is = target?.stats ?? entry;
      if (is.isFile()) found.push({ path, file: target?.real ?? real });
      else if (is.isDirectory()) ahead.push({ path, real: target?.real ?? real, parent: folder });
      else throw refused(path, `is ${kindOf(is)}, neither a file nor a folder`);
      if (target?.stats.isDirectory() && isInside(folder, target.real))
        throw refused(path, "is a symlink to a folder that it lies in, so that its paths never end");
      entries += 1;
      if (entries > MOST_ENTRIES) throw refused(path, `is one more than the ${MOST_ENTRIES} files and folders allowed`);
    }
    await breathe();
  }
}

function readFolderOf({ path, real }: Folder): Dirent<Buffer>[] {
  try {
    return readdirSync(real, { encoding: "buffer", withFileTypes: true });
  } catch (cause) {
    throw refused(path, `cannot be read: ${(cause as Error).message}`, cause);
  }
}

/** What a symlink leads to. */
function follow(path: RepoPath, link: Buffer, top: Buffer): { readonly real: Buffer; readonly stats: Stats } {
  let real: Buffer;
  let stats: Stats;
  try {
    real = realpathSync.native(link, { encoding: "buffer" });
    stats = statSync(real);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const why = { ENOENT: "leads nowhere", ELOOP: "leads in a circle" }[code ?? ""] ?? `cannot be followed: ${message}`;
    throw refused(path, `is a symlink that ${why}`, cause);
  }
  const start = Buffer.concat([top, SEPARATOR]);
  if (real.equals(top) || real.subarray(0, start.length).equals(start)) return { real, stats };
  throw refused(path, "is a symlink that leads out of the folder. Copy what it leads to into the folder");
}

/** Whether the folder is the one at `real`, or was found by way of it. */
function isInside(folder: Folder, real: Buffer): boolean {
  for (let at: Folder | null = folder; at; at = at.parent) if (at.real.equals(real)) return true;
  return false;
}

function kindOf(entry: Dirent<Buffer> | Stats): string {
  if (entry.isFIFO()) return "a named pipe";
  if (entry.isSocket()) return "a socket";
  return "a device";
}

/** An error about something in the folder. */
export function refused(path: string, why: string, cause?: unknown): BuildError {
  return new BuildError(`In the build folder, ${JSON.stringify(displayPath(path as RepoPath))} ${why}.`, { cause });
}
