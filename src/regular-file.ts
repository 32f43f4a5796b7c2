import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { isAbsolute, relative } from "node:path";

/** The path names a folder, a pipe or a device, or a file that is too large. */
export class IrregularFileError extends Error {
  override name = "IrregularFileError";
}

/** Opening a pipe must not wait for its writer. Windows has neither such pipes nor this flag. */
const OPEN = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Reads a file of `largest` bytes at most. Throws IrregularFileError, or the error of the system. */
export function readRegularFile(path: string, largest: number): Buffer {
  const file = openSync(path, OPEN);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new IrregularFileError("it is no regular file");
    if (stats.size > largest) throw new IrregularFileError(`it has ${stats.size} bytes, and ${largest} are allowed`);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Whether a path leads out of a folder. Both are absolute, and without the symlinks that are to be followed. */
export function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return isAbsolute(way) || /^\.\.(?:[/\\]|$)/.test(way);
}
