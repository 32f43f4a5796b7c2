import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readRegularFile } from "../regular-file.ts";
import { isSha } from "./object-id.ts";

/** A folder that a repository was checked out into, by its own files. Git does not run there: its settings are foreign. */
export interface Checkout {
  /** The commit that HEAD is at; null before the first commit, or where git keeps refs in another way than in files. */
  readonly head: string | null;
  /** URL of the remote `origin`; null without one. */
  readonly origin: string | null;
}

/** Most bytes of HEAD, of a ref and of the configuration. */
const LARGEST_TEXT = 1024 * 1024;
/** Most bytes of packed-refs: more than 200,000 refs. */
const LARGEST_REFS = 16 * 1024 * 1024;

/** Reads a checkout; null where the folder is none with a `.git` folder of its own. */
export function readCheckout(folder: string): Checkout | null {
  const head = readText(folder, "HEAD");
  return head === null ? null : { head: findCommit(folder, head.trim()), origin: findOrigin(readConfig(folder)) };
}

/** Reads a file of `.git`; null where it is none, or too large. */
function readText(folder: string, path: string, largest = LARGEST_TEXT): string | null {
  try {
    return readRegularFile(join(folder, ".git", path), largest).toString("utf8");
  } catch {
    return null;
  }
}

function readConfig(folder: string): string {
  return readText(folder, "config") ?? "";
}

function findCommit(folder: string, head: string): string | null {
  if (isSha(head)) return head;
  const [, ref] = /^ref: (refs\/[^\0-\x20\\]+)$/.exec(head) ?? [];
  if (ref === undefined || ref.split("/").includes("..")) return null;
  const loose = readText(folder, ref)?.trim();
  if (isSha(loose)) return loose;
  const packed = readText(folder, "packed-refs", LARGEST_REFS) ?? "";
  const line = packed.split("\n").find((line) => line.endsWith(` ${ref}`));
  const sha = line?.slice(0, line.indexOf(" "));
  return isSha(sha) ? sha : null;
}

/** https://git-scm.com/docs/git-config#_syntax, as far as `git remote add` and actions/checkout write it. */
function findOrigin(config: string): string | null {
  const [, section = ""] = /^\[remote "origin"\]([^[]*)/m.exec(config) ?? [];
  return /^\s*url\s*=\s*(\S+)\s*$/m.exec(section)?.[1] ?? null;
}

/** Whether a checkout is one of this repository, `owner/name`, on any server and by any protocol. */
export function isCheckoutOf({ origin }: Checkout, repository: string): boolean {
  const path = origin?.replace(/\/?(?:\.git)?\/?$/, "").toLowerCase() ?? "";
  const name = repository.toLowerCase();
  return path.endsWith(`/${name}`) || path.endsWith(`:${name}`);
}

/** Where a checkout may be. */
export interface CheckoutOptions {
  /** A SHA of the repository: its length tells SHA-1 from SHA-256. */
  readonly sha: string;
  /** A checkout whose objects may be read; null without one. */
  readonly workspace: string | null;
}

/**
 * Finds the folder of a checkout's objects; null where git had better not read it. Git opens anything that bears the name
 * of an object, and a pipe in its place would hold it for ever. And it goes on to the folders that `info/alternates` names.
 */
export async function findObjects({ workspace, sha }: CheckoutOptions): Promise<string | null> {
  if (workspace === null) return null;
  // A workspace may hold another repository, even one of the other hash.
  const isSha256 = /objectformat\s*=\s*sha256/i.test(readConfig(workspace));
  if (isSha256 !== (sha.length === 64)) return null;
  const objects = resolve(workspace, ".git", "objects");
  const entries = await readdir(objects, { recursive: true, withFileTypes: true }).catch((): Dirent[] => []);
  const borrows = join(objects, "info");
  const isOdd = (entry: Dirent) =>
    !(entry.isFile() || entry.isDirectory()) || (entry.parentPath === borrows && entry.name.endsWith("alternates"));
  return entries.length === 0 || entries.some(isOdd) ? null : objects;
}
