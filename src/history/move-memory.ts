import { ApiError, isDenied } from "../github/error.ts";
import type { GitHub } from "../github/github.ts";
import { type RefUpdate, updateRefs } from "../github/refs.ts";
import { type Deployed, noteRef, readMemories } from "./memory.ts";

/** One memory on its way from the value that was read to the commit that was purged for. */
export interface Move {
  readonly repositoryId: string;
  readonly ref: string;
  /** As read before planning; null when there was none. */
  readonly before: string | null;
  /** The notes as they were read before planning; null for each that the plan did not compare with. */
  readonly deployed: Deployed;
  /** A commit, not the object of an annotated tag. */
  readonly after: string;
  /** Another commit that may be what was deployed in place of `after`: the next run compares with both. */
  readonly apart: string | null;
  /** Whether the next run finds `after` in the list of runs. Called only if another run moved the ref, or the purge failed. */
  isListedInRuns(): Promise<boolean>;
}

/** The state of a memory after an attempt to move it. */
export type Moved =
  /** It holds `after`: since this move, or already before. */
  | { readonly kind: "moved" | "same" }
  /** Another run has moved it to `sha`, and the next run finds this one in the list of runs. */
  | { readonly kind: "movedByOther"; readonly sha: string }
  /** It is deleted, so the next run purges all that the rules reach. */
  | { readonly kind: "forgotten"; readonly why: string }
  /** It still holds what it held: the token may not move it, or neither moving nor deleting it worked. */
  | { readonly kind: "denied" | "failed"; readonly why: string };

/** How often a deletion is tried while other runs move the ref between its reading and its deletion. */
const DELETIONS = 3;

/**
 * Moves one memory and the notes beside it. Deletes a memory that might be wrong afterwards, if the token may do that.
 */
export async function moveMemory(github: GitHub, move: Move): Promise<Moved> {
  const { before, after, apart } = move;
  // With `apart` the memory is true only together with its note, so both change or neither does.
  const memory = before === after ? [] : [change(move, before, after)];
  const whole = apart === null ? memory : [...memory, ...noteChange(move, "missed", apart)];
  if (whole.length === 0) {
    const kept: Moved = (await move.isListedInRuns())
      ? { kind: "same" }
      : await keepOrForgetPurged(github, move, "another run moved it");
    if (kept.kind === "same") await notePurged(github, move);
    return kept;
  }
  const refusal = await updateMost(github, move, [whole, ...purgedNotes(move)]);
  if (!refusal) return { kind: "moved" };
  return refusal.denied ? { kind: "denied", why: refusal.why } : keepOrForgetPurged(github, move, refusal.why);
}

/** The same as `keepOrForget` of a memory that a purge could not be recorded in: where it goes, the deploy is noted. */
export async function keepOrForgetPurged(github: GitHub, move: Move, reason: string): Promise<Moved> {
  const kept = await keepOrForget(github, move, reason);
  if (kept.kind === "forgotten") await noteForgotten(github, move);
  return kept;
}

/**
 * Notes what was purged for by a run whose memory is gone. These rules purge all next; runs by other rules have memories,
 * which do not tell of this deploy. What another run has noted meanwhile stays, and this one stands beside it. A refusal is
 * no failure.
 */
async function noteForgotten(github: GitHub, move: Move): Promise<void> {
  const { deployed, after, apart } = move;
  const purged = change({ ...move, ref: noteRef(move.ref, "latest") }, deployed.latest, after);
  const refusal = deployed.latest === after ? null : await update(github, move, [purged]);
  const beside = refusal === null ? apart : after;
  if (beside !== null) await update(github, move, [noteOf({ ...move, after: beside }, "unpurged")]);
}

/**
 * Keeps or deletes a memory that could not be moved. GitHub does not document how it words a compare that failed, so this
 * reads the ref again to learn what happened.
 */
export async function keepOrForget(github: GitHub, move: Move, reason: string): Promise<Moved> {
  const { ref, before, after, apart } = move;
  let why = reason;
  for (let tries = 1; tries <= DELETIONS; tries++) {
    const reading = await readMemories(github, [ref]);
    if (reading.kind !== "read") return { kind: "failed", why: `${why}; ${reading.why}` };
    const now = reading.values.get(ref) ?? null;
    // A move whose answer was lost is sent twice: the second fails the compare, although the first was done.
    const { latest, missed } = reading.deployed.get(ref)!;
    if (now === after && (apart === null || missed === apart)) return { kind: before === after ? "same" : "moved" };
    if (now === null) return { kind: "forgotten", why };
    if (now !== before && apart === null && (await move.isListedInRuns())) {
      await notePurged(github, { ...move, deployed: { ...move.deployed, latest } });
      return { kind: "movedByOther", sha: now };
    }
    const refusal = await update(github, move, [change(move, now, null)]);
    if (!refusal) return { kind: "forgotten", why };
    if (refusal.denied) return { kind: "denied", why: refusal.why };
    why = refusal.why;
  }
  return { kind: "failed", why };
}

/**
 * Notes the commit that was purged for and leaves the memory as it is. The list of runs tells the same in most cases, so
 * a refusal is no failure.
 */
export async function notePurged(github: GitHub, move: Move): Promise<void> {
  await updateMost(github, move, purgedNotes(move));
}

/**
 * Notes the commit of a deploy whose purge failed; a refusal is no failure here either. What was purged for before may
 * still be in the cache, too. If the list of runs will not show the commit to the next run, `missed` records it for these
 * very rules, since a purge by other rules clears `unpurged`. If `missed` already holds another commit, it cannot record
 * both, and the memory is deleted. Returns what became of the memory; null if it stays.
 */
export async function noteUnpurged(github: GitHub, move: Move): Promise<Moved | null> {
  const { deployed, before, after, apart } = move;
  const shared = deployed.latest === after || deployed.unpurged === after ? [] : [noteOf(move, "unpurged")];
  const isKnown = before === null || before === after || deployed.missed === after || (await move.isListedInRuns());
  const unknown = [isKnown ? null : after, before === null || deployed.missed === apart ? null : apart];
  const [own, other] = unknown.filter((sha) => sha !== null);
  let why = "it cannot tell of two commits that were not purged";
  if (own !== undefined && deployed.missed === null && other === undefined) {
    const refusal = await updateMost(github, move, [noteChange(move, "missed", own), shared]);
    if (refusal === null || refusal.denied) return null;
    why = refusal.why;
  }
  if (shared.length > 0) await update(github, move, shared);
  if (own === undefined) return null;
  return keepOrForget(github, { ...move, isListedInRuns: async () => false }, why);
}

/** Moves a ref from one commit to another; null is no ref. By force, since a rollback moves the memory back. */
function change({ ref, after }: Move, from: string | null, to: string | null): RefUpdate {
  const none = "0".repeat(after.length);
  return { name: ref, beforeOid: from ?? none, afterOid: to ?? none, force: true };
}

/** Overwrites without comparing: a concurrent run records its commit in its own memory. */
function noteOf({ ref, after }: Move, name: keyof Deployed): RefUpdate {
  return { name: noteRef(ref, name), afterOid: after, force: true };
}

/** Records what was purged for and clears the notes that the plan compared with; `apart`, which may be in the cache, becomes one. */
function purgedNotes(move: Move): RefUpdate[][] {
  const { deployed, after, apart } = move;
  return [
    deployed.latest === after ? [] : [noteOf(move, "latest")],
    apart === null ? noteChange(move, "missed", null) : [],
    noteChange(move, "unpurged", apart),
  ];
}

/** Moves a note of a failed purge from the commit that was read to another, or to none. */
function noteChange(move: Move, name: "missed" | "unpurged", to: string | null): RefUpdate[] {
  const held = move.deployed[name];
  return held === to ? [] : [change({ ...move, ref: noteRef(move.ref, name) }, held, to)];
}

/**
 * Changes the first parts, as many as GitHub accepts. Runs by other rules change the later ones at the same time, and
 * only these may be what GitHub refuses. Then tries each part left out once more, since the refusal may have passed.
 */
async function updateMost(github: GitHub, move: Move, parts: readonly RefUpdate[][]): Promise<Refusal> {
  const filled = parts.filter((part) => part.length > 0);
  let refusal: Refusal = null;
  let count = filled.length;
  for (; count > 0; count--) {
    refusal = await update(github, move, filled.slice(0, count).flat());
    if (!refusal?.answered || refusal.denied) break;
  }
  if (refusal === null) for (const part of filled.slice(count)) await update(github, move, part);
  return refusal;
}

/** Why refs were not changed; null: they were. */
type Refusal = { readonly denied: boolean; readonly answered: boolean; readonly why: string } | null;

/** Changes refs, all or none. Returns why it was not done. */
async function update(github: GitHub, { repositoryId }: Move, updates: readonly RefUpdate[]): Promise<Refusal> {
  try {
    await updateRefs(github, repositoryId, updates);
    return null;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // GitHub found the repository when the memory was read: now it is the commit that it does not find.
    const denied = isDenied(error) && !error.types.includes("NOT_FOUND");
    return { denied, answered: error.status === 200, why: error.message };
  }
}
