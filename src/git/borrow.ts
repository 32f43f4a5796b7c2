import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readRegularFile } from "../regular-file.ts";
import { formatOf } from "./object-id.ts";

/** Where a checkout may be. */
export interface CheckoutOptions {
  /** A SHA of the repository: its length tells SHA-1 from SHA-256. */
  readonly sha: string;
  /** A checkout whose objects may be read; null without one. */
  readonly workspace: string | null;
}

/** Most bytes of a configuration. */
const LARGEST_CONFIG = 1024 * 1024;

/**
 * The folder of a checkout's objects, or null where git should better not read it. Git opens whatever bears the name of an
 * object: a pipe in its place would hold it for ever. And it goes on to the folders that `info/alternates` names.
 */
export async function findObjects({ workspace, sha }: CheckoutOptions): Promise<string | null> {
  if (workspace === null || !isOfFormat(workspace, sha)) return null;
  const objects = resolve(workspace, ".git", "objects");
  const entries = await readdir(objects, { recursive: true, withFileTypes: true }).catch((): Dirent[] => []);
  const borrows = join(objects, "info");
  const isOdd = (entry: Dirent) =>
    !(entry.isFile() || entry.isDirectory()) || (entry.parentPath === borrows && entry.name.endsWith("alternates"));
  return entries.length === 0 || entries.some(isOdd) ? null : objects;
}

/** A workspace may hold another repository, even one of the other hash. */
function isOfFormat(workspace: string, sha: string): boolean {
  let config: string;
  try {
    config = readRegularFile(join(workspace, ".git", "config"), LARGEST_CONFIG).toString("utf8");
  } catch {
    return false;
  }
  return /objectformat\s*=\s*sha256/i.test(config) === (formatOf(sha) === "sha256");
}
