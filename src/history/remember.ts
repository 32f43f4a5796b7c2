import type { Destination } from "../destination.ts";
import type { GitHub } from "../github/github.ts";
import type { Runs } from "../github/runs.ts";
import type { Log } from "../log.ts";
import { type Event, isListed } from "./event.ts";
import { contentsNotice, type Deployed, type MemoryReading, readMemories } from "./memory.ts";
import { keepOrForget, type Move, type Moved, moveMemory, notePurged, noteUnpurged } from "./move-memory.ts";

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

/** Whether the next run finds this one with its commit in the list of runs. */
async function isListedInRuns(head: string, { runs, event }: Remembering): Promise<boolean> {
  return isListed(event, head) && (await runs.read()).kind === "read";
}

/** The memories of a plan have moved since it was made, so it leaves out what other deploys have changed since. */
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
  return { ...reading, deployed: new Map([...reading.deployed].map(([ref, notes]) => [ref, withoutFailures(notes)])) };
}

/** The notes without the failed purges that may have been noted after the plan was made: it leaves them out, so they stay. */
function withoutFailures({ latest }: Deployed): Deployed {
  return { latest, unpurged: null, missed: null };
}

/** The commit that a run deployed, and the one that the workspace held, which may have been deployed instead. */
export interface DeployedCommits {
  readonly head: string;
  readonly workspaceCommit: string | null;
}

/**
 * Moves the memory of every destination that was purged, or had nothing to purge, to `head`. A destination whose purge
 * failed keeps its memory, so that the next run purges what this one missed; only the deploy is noted. Returns notices of
 * missing permissions.
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

/** Moves the memory of one destination, or notes that its purge failed; null if the memory was not to be moved. */
async function moveOne(
  { destination: { hash, memory }, state }: Ended,
  { head, workspaceCommit: apart }: DeployedCommits,
  { repositoryId, deployed }: Extract<MemoryReading, { kind: "read" }>,
  remembering: Remembering,
): Promise<Moved | null> {
  if (!memory || state.kind === "planned") return null;
  const { github, log } = remembering;
  const { ref, value } = memory;
  const move: Move = {
    repositoryId,
    ref,
    before: value,
    deployed: deployed.get(ref)!,
    after: head,
    apart,
    isListedInRuns: () => isListedInRuns(head, remembering),
  };
  const keepMemory = state.kind === "sent" ? state.keepMemory : undefined;
  if (keepMemory) log.info(`${hash}: ${ref} stays as it was, so the next run purges this again: ${keepMemory}`);
  // The workflow may go on to succeed, and then nothing but a note tells that this commit was deployed without a purge.
  const isUnpurged = keepMemory !== undefined || state.kind === "failed";
  const moved = isUnpurged ? await noteUnpurged(github, move) : await moveMemory(github, move);
  if (moved === null) return null;
  const text = `${hash}: ${describeMove(moved, ref, head)}`;
  if (moved.kind !== "failed") log.info(text);
  // The memory still names an older commit, which is right as long as the next run finds this one in the list of runs.
  else log.warning(`${text}.${!isUnpurged && (await move.isListedInRuns()) ? "" : UNKNOWN_DEPLOY}`);
  return isUnpurged ? null : moved;
}

export const UNKNOWN_DEPLOY = " The next run will not know of this deploy: run once with `base: none`.";

/**
 * Deletes memories that could not be read, so that the next run purges all: they may name an older commit than the one
 * purged for. If the list of runs shows this run's commit, the next run finds it there, and they stay. Either way this
 * notes the deploy, for runs by other rules.
 */
async function forgetUnread(
  ended: readonly Ended[],
  { head: after, workspaceCommit: apart }: DeployedCommits,
  remembering: Remembering,
): Promise<void> {
  const { github, log } = remembering;
  const purged = ended.filter(({ state }) => state.kind === "sent" || state.kind === "nothing");
  const refs = purged.flatMap(({ destination }) => destination.memory?.ref ?? []);
  if (refs.length === 0) return;
  const isFound = apart === null && (await isListedInRuns(after, remembering));
  const reading = await readMemories(github, refs);
  if (reading.kind !== "read") {
    if (!isFound) log.warning(`the memory of the last purge cannot be read: ${reading.why}.${UNKNOWN_DEPLOY}`);
    return;
  }
  const { repositoryId } = reading;
  for (const ref of refs) {
    const deployed = withoutFailures(reading.deployed.get(ref)!);
    const move = { repositoryId, ref, before: null, deployed, after, apart, isListedInRuns: async () => isFound };
    await notePurged(github, move);
    if (!isFound) log.info(describeMove(await keepOrForget(github, move, "it could not be read before"), ref, after));
  }
}

export function describeMove(moved: Moved, ref: string, head: string): string {
  switch (moved.kind) {
    case "moved":
      return `remembered ${head} in ${ref}`;
    case "same":
      return `${ref} holds ${head} already`;
    case "movedByOther":
      return `another run moved ${ref} to ${moved.sha} meanwhile; the next run finds this one among the runs`;
    case "forgotten":
      return `${ref} could not be moved (${moved.why}) and is gone, so the next run purges all that the rules reach`;
    case "denied":
    case "failed":
      return `${ref} could not be moved: ${moved.why}`;
  }
}
