import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An empty folder below the system's temporary one; it goes away when it leaves scope. */
export interface Folder extends AsyncDisposable {
  readonly path: string;
}

/** Makes a folder whose name starts with `cdn-purge-<label>-`. */
export async function createFolder(label: string): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), `cdn-purge-${label}-`));
  return {
    path,
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 5 }),
  };
}
