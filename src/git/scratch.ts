import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatOf } from "./object-id.ts";

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
  /** Tells git that the parents of a commit are not here, as a fetch with `--depth` does. */
  markShallow(commit: string): Promise<void>;
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
  // Renamed into place: another git process may be reading it.
  const replace = async (name: string, text: string) => {
    const file = join(dir, `${name}.${randomUUID()}`);
    await writeFile(file, text);
    await rename(file, join(dir, name));
  };
  const configure = () => {
    const format = formatOf(sha) === "sha256" ? "[extensions]\n\tobjectFormat = sha256\n" : "";
    return replace("config", `[core]\n\trepositoryFormatVersion = 1\n\tbare = true\n${format}`);
  };
  await mkdir(join(dir, "objects", "info"), { recursive: true });
  await mkdir(join(dir, "refs"));
  await writeFile(join(dir, "HEAD"), "ref: refs/heads/none\n");
  await configure();
  return {
    dir,
    configure,
    async markShallow(commit) {
      const lines = await readFile(join(dir, "shallow"), "utf8").catch(() => "");
      if (!lines.includes(commit)) await replace("shallow", `${lines}${commit}\n`);
    },
    async remove() {
      await rm(dir, { recursive: true, force: true, maxRetries: 3 });
      scratches.delete(dir);
    },
  };
}
