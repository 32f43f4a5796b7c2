import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createFolder, type Folder } from "./folder.ts";

/** A folder with these files, by path; those without content are empty. */
export async function createBuild(files: Readonly<Record<string, string>> | readonly string[]): Promise<Folder> {
  const folder = await createFolder("site");
  const entries = Array.isArray(files) ? files.map((path: string) => [path, ""] as const) : Object.entries(files);
  for (const [path, content] of entries) {
    await mkdir(dirname(join(folder.path, path)), { recursive: true });
    await writeFile(join(folder.path, path), content);
  }
  return folder;
}
