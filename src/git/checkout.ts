import { join } from "node:path";
import { readRegularFile } from "../regular-file.ts";
import { isSha } from "./object-id.ts";

/** A folder that a repository was checked out into, as its own files tell. Git is not run there: its settings are foreign. */
export interface Checkout {
  /** The commit that HEAD is at; null before the first commit, or where refs are kept in another way than in files. */
  readonly head: string | null;
  /** URL of the remote `origin`; null without one. */
  readonly origin: string | null;
}

/** Most bytes of HEAD, of a ref and of the configuration. */
const LARGEST_TEXT = 1024 * 1024;
/** Most bytes of packed-refs: more than 200,000 refs. */
const LARGEST_REFS = 16 * 1024 * 1024;

/** Null where the folder is no checkout with a `.git` folder of its own. */
export function readCheckout(folder: string): Checkout | null {
  const text = (path: string, largest = LARGEST_TEXT): string | null => {
    try {
      return readRegularFile(join(folder, ".git", path), largest).toString("utf8");
    } catch {
      return null;
    }
  };
  const head = text("HEAD");
  if (head === null) return null;
  return { head: commitOf(head.trim(), text), origin: originOf(text("config") ?? "") };
}

function commitOf(head: string, text: (path: string, largest?: number) => string | null): string | null {
  if (isSha(head)) return head;
  const [, ref] = /^ref: (refs\/[^\0-\x20\\]+)$/.exec(head) ?? [];
  if (ref === undefined || ref.split("/").includes("..")) return null;
  const loose = text(ref)?.trim();
  if (isSha(loose)) return loose;
  const packed = text("packed-refs", LARGEST_REFS) ?? "";
  const line = packed.split("\n").find((line) => line.endsWith(` ${ref}`));
  const sha = line?.slice(0, line.indexOf(" "));
  return isSha(sha) ? sha : null;
}

/** https://git-scm.com/docs/git-config#_syntax, as far as `git remote add` and actions/checkout write it. */
function originOf(config: string): string | null {
  const [, section = ""] = /^\[remote "origin"\]([^[]*)/m.exec(config) ?? [];
  return /^\s*url\s*=\s*(\S+)\s*$/m.exec(section)?.[1] ?? null;
}

/** Whether a checkout is one of this repository, `owner/name`, wherever its server and by whatever protocol. */
export function isCheckoutOf({ origin }: Checkout, repository: string): boolean {
  const path = origin?.replace(/\/?(?:\.git)?\/?$/, "").toLowerCase() ?? "";
  const name = repository.toLowerCase();
  return path.endsWith(`/${name}`) || path.endsWith(`:${name}`);
}
