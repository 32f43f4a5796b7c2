import { readFile } from "node:fs/promises";
import { posix, resolve } from "node:path";
import { BUILT_RULES, DEFAULT_RULES, decodeRules } from "../rules/source.ts";
import { type Local, LocalError } from "./local.ts";

/** The places besides a commit that rules may come from. */
export interface Places {
  readonly cwd: string;
  readonly stdin: () => Promise<Uint8Array>;
  /** Says what takes long. */
  readonly say: (text: string) => void;
}

/** The text of rules and its name for messages. */
interface NamedText {
  readonly text: string;
  readonly source: string;
}

function namedText(bytes: Uint8Array, source: string): NamedText {
  return { text: decodeRules(bytes, source), source };
}

/**
 * Reads the rules from a file relative to `cwd`, from standard input (`-`), or from the default place in the work tree
 * (null). A file that is not there may be one of `head`. Throws LocalError.
 */
export async function readLocalRules(
  given: string | null,
  local: Local,
  head: string,
  { cwd, stdin }: Places,
): Promise<NamedText> {
  if (given === "-") return namedText(await stdin(), "standard input");
  const source = given ?? DEFAULT_RULES;
  const folder = given === null ? local.top : cwd;
  const bytes = (folder && (await bytesOf(resolve(folder, source)))) || (await bytesOfHead(local, head, source));
  if (bytes) return namedText(bytes, source);
  throw new LocalError(
    given === null
      ? `there are no rules: ${DEFAULT_RULES} is neither in the work tree nor in ${head.slice(0, 7)}. cdn-purge init writes one for this repository; --rules FILE reads another file`
      : `--rules names ${JSON.stringify(given)}, which is neither a file in ${cwd} nor in ${head.slice(0, 7)}`,
  );
}

/** The same for built files, which belong to no commit: `given` null is the default place below `cwd`, or the default rule. */
export async function readRulesOfBuild(given: string | null, { cwd, stdin }: Places): Promise<NamedText> {
  if (given === "-") return namedText(await stdin(), "standard input");
  const source = given ?? DEFAULT_RULES;
  const bytes = await bytesOf(resolve(cwd, source));
  if (bytes) return namedText(bytes, source);
  if (given === null) return { text: BUILT_RULES, source: BUILT_RULES };
  throw new LocalError(`--rules names ${JSON.stringify(given)}, which is no file in ${cwd}`);
}

/** The bytes of a file; null if there is none. Throws LocalError for a file that cannot be read. */
async function bytesOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new LocalError(`the rules cannot be read: ${message}`, { cause });
  }
}

async function bytesOfHead(local: Local, head: string, source: string): Promise<Buffer | null> {
  const path = posix.normalize(source);
  if (path.startsWith("..") || path.startsWith("/")) return null;
  const oid = await local.fileId(head, path);
  return oid === null ? null : ((await local.blobs([oid])).get(oid) ?? null);
}
