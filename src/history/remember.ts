import type { Destination } from "../destination.ts";
import type { GitHub } from "../github/github.ts";
import type { Runs } from "../github/runs.ts";
import type { Log } from "../log.ts";
import { type Event, isListed } from "./event.ts";
import {
  type MemoryReading,
  type Move,
  type Moved,
  moveMemory,
  notePurged,
  noteUnpurged,
  readMemories,
  settle,
} from "./memory.ts";
import { contentsNotice } from "./notices.ts";

/** Where the memories are. */
export interface Remembering {
  readonly github: GitHub;
  readonly runs: Runs;
  readonly event: Event;
  readonly log: Log;
}

/** How the purge of one destination ended. */
export interface Ended {
  readonly destination: Destination;
  readonly state:
    | { readonly kind: "sent"; readonly keepMemory?: string }
    | { readonly kind: "failed" | "nothing" | "planned" };
}

/** Whether the next run will find this one and its commit in the list of runs. */
async function isListedInRuns(head: string, { runs, event }: Remembering): Promise<boolean> {
  return isListed(event, head) && (await runs.read()).kind === "read";
}

/** The memories of a plan have moved since it was made: it then leaves out what another purge put into the cache. */
class MovedError extends Error {
  override name = "MovedError";
}

/**
 * Reads the memories of a plan that an earlier job made; null when it moves none. Throws MovedError if one has moved since.
 */
export async function checkMemories(
  destinations: readonly Destination[],
  { github }: Remembering,
): Promise<MemoryReading | null> {
  const memories = destinations.flatMap(({ memory }) => memory ?? []);
  if (memories.length === 0) return null;
  const reading = await readMemories(
    github,
    memories.map(({ ref }) => ref),
  );
  if (reading.kind !== "read") return reading;
  const moved = memories.find(({ ref, value }) => value !== reading.values.get(ref));
  if (moved) {
    throw new MovedError(
      `another run has purged since \`plan\` was made: ${moved.ref} was ${moved.value ?? "not there"} and is something else now. Nothing was sent. Plan again.`,
    );
  }
  // A failed purge may have been noted after the plan, which then leaves it out.
  const deployed = [...reading.deployed].map(
    ([ref, { latest }]) => [ref, { latest, unpurged: null, missed: null }] as const,
  );
  return { ...reading, deployed: new Map(deployed) };
}

/** What a run deployed: `apart` is another commit that may stand in place of head. */
export interface DeployedCommits {
  readonly head: string;
  readonly apart: string | null;
}

/**
 * Moves the memory of every destination that was purged, or had nothing to purge, to `head`. A failed one keeps its
 * own, so that the next run purges what this one missed; only the deploy is noted. Returns the notices that this gave
 * rise to.
 */
export async function remember(
  ended: readonly Ended[],
  commits: DeployedCommits,
  reading: MemoryReading,
  remembering: Remembering,
): Promise<string[]> {
  if (reading.kind !== "read") {
    if (reading.kind === "failed") await forgetUnread(ended, commits, remembering);
    return reading.kind === "denied" && ended.some(({ destination }) => destination.memory) ? [contentsNotice] : [];
  }
  const moved = await Promise.all(ended.map((one) => moveOne(one, commits, reading, remembering)));
  return moved.some((one) => one?.kind === "denied") ? [contentsNotice] : [];
}

/** Moves the memory of one destination; null where it is not to be moved. */
async function moveOne(
  { destination: { hash, memory }, state }: Ended,
  { head, apart }: DeployedCommits,
  { repositoryId, deployed }: Extract<MemoryReading, { kind: "read" }>,
  remembering: Remembering,
): Promise<Moved | null> {
  if (!memory || state.kind === "planned") return null;
  const { github, log } = remembering;
  const { ref, value } = memory;
  const seen = () => isListedInRuns(head, remembering);
  const move: Move = { repositoryId, ref, before: value, deployed: deployed.get(ref)!, after: head, apart, seen };
  const keepMemory = state.kind === "sent" ? state.keepMemory : undefined;
  if (keepMemory) log.info(`${hash}: ${ref} stays as it was, so the next run purges this again: ${keepMemory}`);
  if (keepMemory || state.kind === "failed") {
    // The workflow may go on to succeed, and then nothing else tells that this commit was deployed without a purge.
    const forgotten = await noteUnpurged(github, move);
    if (forgotten?.kind === "failed") log.warning(`${hash}: ${describeMove(forgotten, ref, head)}.${UNSEEN}`);
    else if (forgotten) log.info(`${hash}: ${describeMove(forgotten, ref, head)}`);
    return null;
  }
  const moved = await moveMemory(github, move);
  // The memory then still names an older commit: right, as long as the next run sees this one among the runs.
  if (moved.kind === "failed")
    log.warning(`${hash}: ${describeMove(moved, ref, head)}.${(await seen()) ? "" : UNSEEN}`);
  else log.info(`${hash}: ${describeMove(moved, ref, head)}`);
  return moved;
}

export const UNSEEN = " The next run will not know of this deploy: run once with `base: none`.";

/**
 * A memory that could not be read may name an older commit than the one purged for. Where the list of runs shows this
 * run's commit, the next run finds it there, and the deploy is noted for runs that do not look there. Elsewhere the
 * memory is deleted, so that the next run purges all.
 */
async function forgetUnread(
  ended: readonly Ended[],
  { head: after, apart }: DeployedCommits,
  remembering: Remembering,
): Promise<void> {
  const { github, log } = remembering;
  const purged = ended.filter(({ state }) => state.kind === "sent" || state.kind === "nothing");
  const refs = purged.flatMap(({ destination }) => destination.memory?.ref ?? []);
  if (refs.length === 0) return;
  const isFound = apart === null && (await isListedInRuns(after, remembering));
  const reading = await readMemories(github, refs);
  if (reading.kind !== "read") {
    if (!isFound) log.warning(`the memory of the last purge cannot be read: ${reading.why}.${UNSEEN}`);
    return;
  }
  const { repositoryId } = reading;
  for (const ref of refs) {
    // A failed purge may have been noted after this one was planned.
    const deployed = { latest: reading.deployed.get(ref)!.latest, unpurged: null, missed: null };
    const move = { repositoryId, ref, before: null, deployed, after, apart, seen: async () => isFound };
    if (isFound) await notePurged(github, move);
    else log.info(describeMove(await settle(github, move, "it could not be read before"), ref, after));
  }
}

export function describeMove(moved: Moved, ref: string, head: string): string {
  switch (moved.kind) {
    case "moved":
      return `remembered ${head} in ${ref}`;
    case "same":
      return `${ref} holds ${head} already`;
    case "left":
      return `another run moved ${ref} to ${moved.sha} meanwhile; the next run finds this one among the runs`;
    case "forgotten":
      return `${ref} could not be moved (${moved.why}) and is gone, so the next run purges all that the rules reach`;
    case "denied":
    case "failed":
      return `${ref} could not be moved: ${moved.why}`;
  }
}
