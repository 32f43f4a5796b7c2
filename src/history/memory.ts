import { type CdnName, hashed } from "../destination.ts";
import { ApiError, isDenied } from "../github/error.ts";
import type { GitHub } from "../github/github.ts";
import { readRefs } from "../github/refs.ts";

/**
 * The ref that holds the commit last purged for one destination and one set of rules. `destination` is the hash of its
 * id; `mapping` is a canonical text of all that turns a path into URLs, so that changed rules start without a memory and
 * the same rules share one wherever they stand.
 */
export function memoryRef(cdn: CdnName, destination: string, mapping: string): string {
  return `refs/cdn-purge/${cdn}/${destination}/${hashed(mapping)}`;
}

/**
 * The notes that runs by any rules made of a destination; null where there is no note. A memory does not record runs by
 * other rules, such as a rollback to a commit that holds older ones, and the list of runs does not always say which commit
 * they deployed.
 */
export interface Deployed {
  /** The commit that was purged for last. */
  readonly latest: string | null;
  /** The commit of the last deploy whose purge failed, unless a purge has succeeded since. */
  readonly unpurged: string | null;
  /** The first commit whose purge by these very rules failed, unless one by these rules has succeeded since. */
  readonly missed: string | null;
}

/** The ref of a note: `latest` and `unpurged` stand once beside a destination's memories, `missed` once for each memory. */
export function noteRef(memory: string, name: keyof Deployed): string {
  return name === "missed" ? `${memory}-missed` : memory.replace(/[^/]*$/, name);
}

/** The memories and their notes, or why they were not read. `failed` is every reason but a missing permission. */
export type MemoryReading =
  | {
      readonly kind: "read";
      /** GraphQL's id of the repository, which moving a memory takes. */
      readonly repositoryId: string;
      /** By ref; null where there is none. */
      readonly values: ReadonlyMap<string, string | null>;
      /** The notes beside each memory, by its ref. */
      readonly deployed: ReadonlyMap<string, Deployed>;
    }
  | { readonly kind: "denied" | "failed"; readonly why: string };

/** Reads all memories in one call. */
export async function readMemories(github: GitHub, refs: readonly string[]): Promise<MemoryReading> {
  const names = ["latest", "unpurged", "missed"] as const;
  const noteRefs = refs.flatMap((ref) => names.map((name) => noteRef(ref, name)));
  try {
    const { repositoryId, refs: found } = await readRefs(github, [...new Set([...refs, ...noteRefs])]);
    const at = (ref: string) => found.get(ref)?.oid ?? null;
    const deployedTo = (ref: string): Deployed => ({
      latest: at(noteRef(ref, "latest")),
      unpurged: at(noteRef(ref, "unpurged")),
      missed: at(noteRef(ref, "missed")),
    });
    const deployed = new Map(refs.map((ref) => [ref, deployedTo(ref)]));
    return { kind: "read", repositoryId, values: new Map(refs.map((ref) => [ref, at(ref)])), deployed };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { kind: isDenied(error) ? "denied" : "failed", why: error.message };
  }
}

/** For the log and the summary when the token may not write memories. */
export const contentsNotice = `The token may not remember what was purged last, since the job has no \`contents: write\`. With it, each CDN target's last purge is kept in a ref below refs/cdn-purge/, and a run purges what changed since then; without it a run that succeeded is taken for one that purged. Add to the job, beside the permissions that it has:
permissions:
  contents: write`;

/** The same where builds are compared, of which nothing else tells. */
export const builtContentsNotice = `The token may not remember what was built for the last purge, since the job has no \`contents: write\`, so each run purges all that the rules reach. With it, hashes of the built files are kept in a ref below refs/cdn-purge/, and a run purges what changed since then. Add to the job, beside the permissions that it has:
permissions:
  contents: write`;
