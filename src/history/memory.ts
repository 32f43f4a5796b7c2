import { type CdnName, hashed } from "../destination.ts";
import { ApiError, isDenied } from "../github/error.ts";
import type { GitHub } from "../github/github.ts";
import { type RefUpdate, readRefs, updateRefs } from "../github/refs.ts";

/**
 * The ref that holds the commit last purged for one target and one set of rules. `target` is the hash of the target's
 * id; `what` is a canonical text of all that turns a path into URLs, so that changed rules start without a memory and
 * the same rules share one wherever they stand.
 */
export function memoryRef(cdn: CdnName, target: string, what: string): string {
  return `refs/cdn-purge/${cdn}/${target}/${hashed(what)}`;
}

/**
 * What is known to have been deployed to a target by whatever rules; null where nobody knows. A memory does not know of
 * runs by other rules, as of a rollback to a commit that holds older ones, and the list of runs does not always say which
 * commit they deployed.
 */
export interface Deployed {
  /** What was purged for last. */
  readonly latest: string | null;
  /** What was deployed last with a purge that failed, unless one that succeeded came after it. */
  readonly unpurged: string | null;
  /** The first commit whose purge by these very rules failed, unless one by them succeeded since. */
  readonly missed: string | null;
}

/** The ref of a target's `latest` or `unpurged`, which stands beside its memories; `missed` is one for each of these. */
export function besideRef(memory: string, name: keyof Deployed): string {
  return name === "missed" ? `${memory}-missed` : memory.replace(/[^/]*$/, name);
}

/** What the refs hold. `failed` is every reason but a missing permission. */
export type MemoryReading =
  | {
      readonly kind: "read";
      /** GraphQL's id of the repository, which moving a memory takes. */
      readonly repositoryId: string;
      /** By ref; null where there is none. */
      readonly values: ReadonlyMap<string, string | null>;
      /** For the destination of each ref, by ref. */
      readonly deployed: ReadonlyMap<string, Deployed>;
    }
  | { readonly kind: "denied" | "failed"; readonly why: string };

/** Reads all memories in one call. */
export async function readMemories(github: GitHub, refs: readonly string[]): Promise<MemoryReading> {
  const names = ["latest", "unpurged", "missed"] as const;
  const beside = (ref: string) => names.map((name) => besideRef(ref, name));
  try {
    const { repositoryId, refs: found } = await readRefs(github, [...new Set([...refs, ...refs.flatMap(beside)])]);
    const at = (ref: string) => found.get(ref)?.oid ?? null;
    const deployedTo = (ref: string): Deployed => ({
      latest: at(besideRef(ref, "latest")),
      unpurged: at(besideRef(ref, "unpurged")),
      missed: at(besideRef(ref, "missed")),
    });
    const deployed = new Map(refs.map((ref) => [ref, deployedTo(ref)]));
    return { kind: "read", repositoryId, values: new Map(refs.map((ref) => [ref, at(ref)])), deployed };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { kind: isDenied(error) ? "denied" : "failed", why: error.message };
  }
}

/** One memory on its way from the value that was read to the commit that was purged for. */
export interface Move {
  readonly repositoryId: string;
  readonly ref: string;
  /** As read before planning; null when there was none. */
  readonly before: string | null;
  /** As read before planning, or what is sure not to matter. */
  readonly deployed: Deployed;
  /** A commit, not the object of an annotated tag. */
  readonly after: string;
  /** Another commit that may be what was deployed in place of `after`: the next run compares with both. */
  readonly apart: string | null;
  /**
   * Whether the next run will see in the list of runs that `after` was deployed. Asked only when somebody else moved the
   * ref, or the purge failed.
   */
  seen(): Promise<boolean>;
}

/** What became of a memory. */
export type Moved =
  /** It holds `after`, now or already. */
  | { readonly kind: "moved" | "same" }
  /** Another run moved it to `sha` meanwhile, and the next one will find this run in the list of runs. */
  | { readonly kind: "left"; readonly sha: string }
  /** There is none any more, so the next run purges all that the rules reach. */
  | { readonly kind: "forgotten"; readonly why: string }
  /** It may not be moved, or neither be moved nor deleted: it still holds what it held. */
  | { readonly kind: "denied" | "failed"; readonly why: string };

/** Deletions that are tried while other runs move the ref between reading and deleting it. */
const DELETIONS = 3;

/**
 * Moves one memory, and with it what was deployed last to its target. A memory that might be wrong afterwards is deleted
 * instead, as far as the token may do that.
 */
export async function moveMemory(github: GitHub, move: Move): Promise<Moved> {
  const { before, after, apart } = move;
  // A memory that is not true without its note stands or falls with it.
  const memory = before === after ? [] : [change(move, before, after)];
  const whole = apart === null ? memory : [...memory, ...noteChange(move, "missed", apart)];
  if (whole.length === 0) {
    const kept: Moved = (await move.seen()) ? { kind: "same" } : await settle(github, move, "another run moved it");
    if (kept.kind === "same") await notePurged(github, move);
    return kept;
  }
  const refusal = await updateMost(github, move, [whole, latestOf(move), ...notesOf(move)]);
  if (!refusal) return { kind: "moved" };
  return refusal.denied ? { kind: "denied", why: refusal.why } : settle(github, move, refusal.why);
}

/**
 * Leaves or deletes a memory that could not be moved. GitHub does not document how it words a compare that failed, so the
 * ref is read again to learn what happened.
 */
export async function settle(github: GitHub, move: Move, reason: string): Promise<Moved> {
  const { ref, before, after, apart } = move;
  let why = reason;
  for (let tries = 1; tries <= DELETIONS; tries++) {
    const reading = await readMemories(github, [ref]);
    if (reading.kind !== "read") return { kind: "failed", why: `${why}; ${reading.why}` };
    const now = reading.values.get(ref) ?? null;
    // What was sent twice because its answer was lost fails the compare and is done all the same.
    const { latest, missed } = reading.deployed.get(ref)!;
    if (now === after && (apart === null || missed === apart)) return { kind: before === after ? "same" : "moved" };
    if (now === null) return { kind: "forgotten", why };
    if (now !== before && apart === null && (await move.seen())) {
      await notePurged(github, { ...move, deployed: { ...move.deployed, latest } });
      return { kind: "left", sha: now };
    }
    const refusal = await update(github, move, [change(move, now, null)]);
    if (!refusal) return { kind: "forgotten", why };
    if (refusal.denied) return { kind: "denied", why: refusal.why };
    why = refusal.why;
  }
  return { kind: "failed", why };
}

/**
 * Notes what was purged for where the memory itself is not moved. The runs tell the same in most cases, so it is no
 * failure if that cannot be done.
 */
export async function notePurged(github: GitHub, move: Move): Promise<void> {
  await updateMost(github, move, [latestOf(move), ...notesOf(move)]);
}

/**
 * Notes what was deployed with a purge that failed; likewise. What was purged for before it may be in the cache as well.
 * Where the next run will not find the commit in the list of runs, it is noted for these very rules, too: whatever other
 * rules purge meanwhile, they clear no more than the note that all share. Where that note holds another commit already,
 * it cannot tell of both, and the memory is forgotten. Returns what became of the memory; null where it stays.
 */
export async function noteUnpurged(github: GitHub, move: Move): Promise<Moved | null> {
  const { deployed, before, after, apart } = move;
  const shared = deployed.latest === after || deployed.unpurged === after ? [] : [noteOf(move, "unpurged")];
  const isTold = before === null || before === after || deployed.missed === after || (await move.seen());
  const untold = [isTold ? null : after, before === null || deployed.missed === apart ? null : apart];
  const [own, other] = untold.filter((sha) => sha !== null);
  if (own === undefined) {
    if (shared.length > 0) await update(github, move, shared);
    return null;
  }
  const canHold = deployed.missed === null && other === undefined;
  const refusal = canHold ? await updateMost(github, move, [noteChange(move, "missed", own), shared]) : TWO_MISSED;
  if (refusal === null || refusal.denied) return null;
  if (shared.length > 0) await update(github, move, shared);
  return settle(github, { ...move, seen: async () => false }, refusal.why);
}

/** A ref from one commit to another; null is no ref. By force, since a rollback moves the memory back. */
function change({ ref, after }: Move, from: string | null, to: string | null): RefUpdate {
  const none = "0".repeat(after.length);
  return { name: ref, beforeOid: from ?? none, afterOid: to ?? none, force: true };
}

/** What was deployed last is this, whoever said something else meanwhile: their memory tells of theirs. */
function noteOf({ ref, after }: Move, name: keyof Deployed): RefUpdate {
  return { name: besideRef(ref, name), afterOid: after, force: true };
}

function latestOf(move: Move): RefUpdate[] {
  return move.deployed.latest === move.after ? [] : [noteOf(move, "latest")];
}

/** What was compared with has been purged for; what somebody noted since has not, nor what may stand in place of head. */
function notesOf(move: Move): RefUpdate[][] {
  const { apart } = move;
  return [apart === null ? noteChange(move, "missed", null) : [], noteChange(move, "unpurged", apart)];
}

/** A note of a purge that failed, from the commit that it was read with to another, or to none. */
function noteChange(move: Move, name: "missed" | "unpurged", to: string | null): RefUpdate[] {
  const held = move.deployed[name];
  return held === to ? [] : [change({ ...move, ref: besideRef(move.ref, name) }, held, to)];
}

/**
 * Changes as many of the parts as it can, at least the first. Runs by other rules change the later ones at the same
 * time, which may be all that was refused.
 */
async function updateMost(github: GitHub, move: Move, parts: readonly RefUpdate[][]): Promise<Refusal> {
  const filled = parts.filter((part) => part.length > 0);
  let refusal: Refusal = null;
  for (let count = filled.length; count > 0; count--) {
    refusal = await update(github, move, filled.slice(0, count).flat());
    if (!refusal?.answered || refusal.denied) break;
  }
  return refusal;
}

/** Why refs were not changed; null: they were. */
type Refusal = { readonly denied: boolean; readonly answered: boolean; readonly why: string } | null;

const TWO_MISSED: Refusal = {
  denied: false,
  answered: true,
  why: "it cannot tell of two commits that were not purged",
};

/** Changes refs, all or none. Returns why it was not done. */
async function update(github: GitHub, { repositoryId }: Move, updates: readonly RefUpdate[]): Promise<Refusal> {
  try {
    await updateRefs(github, repositoryId, updates);
    return null;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // The repository was found when the memory was read: what is not found now is the commit.
    const denied = isDenied(error) && !error.types.includes("NOT_FOUND");
    return { denied, answered: error.status === 200, why: error.message };
  }
}
