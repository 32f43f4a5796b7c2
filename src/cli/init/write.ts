import { lstatSync, mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isOutside } from "../../regular-file.ts";
import { LocalError } from "../local.ts";

/** Files to write, by their paths from the top. */
export type Texts = Readonly<Record<string, string>>;

/**
 * Writes all files or none. Without `force` none that is there is touched. A link that leads out of the work tree, or in
 * the place of a file, is not followed. Throws LocalError.
 */
export function writeAll(top: string, texts: Texts, force: boolean): void {
  const there = Object.keys(texts).filter((path) => isThere(join(top, path)));
  if (there.length > 0 && !force) {
    const [verb, it] = there.length === 1 ? ["is", "it"] : ["are", "both"];
    throw new LocalError(
      `${there.join(" and ")} ${verb} there already, so nothing was written. --force writes ${it} anew, and git keeps what you have committed`,
    );
  }
  for (const path of there) {
    if (!lstatSync(join(top, path)).isFile())
      throw new LocalError(`${path} is a link or a folder, so nothing was written. Remove it first`);
  }
  for (const path of Object.keys(texts)) checkInside(top, dirname(path));
  const written: string[] = [];
  try {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(join(top, dirname(path)), { recursive: true });
      writeFileSync(join(top, path), text, { flag: force ? "w" : "wx" });
      written.push(path);
    }
  } catch (cause) {
    for (const path of written) if (!there.includes(path)) rmSync(join(top, path));
    throw new LocalError(`the files cannot be written: ${(cause as Error).message}`, { cause });
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** The part of a folder's path that is there must lie in the work tree. */
function checkInside(top: string, folder: string): void {
  let known = folder;
  while (known !== "." && !isThere(join(top, known))) known = dirname(known);
  try {
    if (!isOutside(realpathSync(top), realpathSync(join(top, known)))) return;
  } catch {
    // A link that leads nowhere.
  }
  throw new LocalError(`${known} leads out of the repository, so nothing was written. Make it a folder of its own`);
}
