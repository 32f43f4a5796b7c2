import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Where a scratch repository is made, and for which hash. */
export interface ScratchOptions {
  /** Folder below which it is made. */
  readonly temp: string;
  /** A SHA of the repository: its length tells SHA-1 from SHA-256. */
  readonly sha: string;
}

/** A bare repository in a temp folder. */
export interface Scratch {
  readonly dir: string;
  /** Writes its configuration again, without what git has added to it. */
  configure(): Promise<void>;
  remove(): Promise<void>;
}

/** Removed at exit, since a process that a signal ends disposes of nothing. */
const scratches = new Set<string>();
process.on("exit", () => {
  // A git that was killed just now may still be writing.
  for (const dir of scratches) rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
});

/** Writes the few files that make a bare repository: `git init` takes 45 ms for the same. */
export async function makeScratch({ temp, sha }: ScratchOptions): Promise<Scratch> {
  const dir = await mkdtemp(join(temp, "cdn-purge-"));
  scratches.add(dir);
  const configure = async () => {
    const format = sha.length === 64 ? "[extensions]\n\tobjectFormat = sha256\n" : "";
    // Renamed into place: another git process may be reading it.
    const file = join(dir, `config.${randomUUID()}`);
    await writeFile(file, `[core]\n\trepositoryFormatVersion = 1\n\tbare = true\n${format}`);
    await rename(file, join(dir, "config"));
  };
  await mkdir(join(dir, "objects", "info"), { recursive: true });
  await mkdir(join(dir, "refs"));
  await writeFile(join(dir, "HEAD"), "ref: refs/heads/none\n");
  await configure();
  return {
    dir,
    configure,
    async remove() {
      await rm(dir, { recursive: true, force: true, maxRetries: 3 });
      scratches.delete(dir);
    },
  };
}
