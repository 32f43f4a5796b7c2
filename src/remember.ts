import type { Order } from "./cdn/send.ts";
import type { GitHub } from "./github/github.ts";
import type { Runs } from "./github/runs.ts";
import { contentsNotice } from "./history/base.ts";
import { type Event, isListed } from "./history/event.ts";
import {
  type MemoryReading,
  type Moved,
  moveMemory,
  notePurged,
  noteUnpurged,
  readMemories,
  settle,
} from "./history/memory.ts";
import type { Log } from "./log.ts";
import type { TargetResult } from "./outcome.ts";
import { PlanError } from "./plan/document.ts";

/** Where the memory is. */
export interface Remembering {
  readonly github: GitHub;
  readonly runs: Runs;
  readonly event: Event;
  readonly log: Log;
}

/** Whether the next run will find this one and its commit in the list of runs. */
async function isSeen(head: string, { runs, event }: Remembering): Promise<boolean> {
  return isListed(event, head) && (await runs.read()).kind === "read";
}

/**
 * Reads the memory of a plan that an earlier job made. Throws PlanError if it has moved since: the plan then leaves out
 * what another purge, of another commit, has put into the cache.
 */
export async function checkMemory(orders: readonly Order[], { github }: Remembering): Promise<MemoryReading | null> {
  const memories = orders.flatMap(({ memory }) => (memory ? [memory] : []));
  if (memories.length === 0) return null;
  const reading = await readMemories(
    github,
    memories.map(({ ref }) => ref),
  );
  if (reading.kind === "read") {
    const moved = memories.find(({ value }, index) => value !== reading.shas[index]);
    if (moved) {
      throw new PlanError(
        `another run has purged since \`plan\` was made: ${moved.ref} was ${moved.value ?? "not there"} and is something else now. Nothing was sent. Plan again.`,
      );
    }
    // What was noted as unpurged may have come after the plan, which then leaves it out.
    const latest = [...reading.deployed].map(([ref, { latest }]) => [ref, { latest, unpurged: null }] as const);
    return { ...reading, deployed: new Map(latest) };
  }
  return reading;
}

/**
 * Moves the memory of every target that was purged, or had nothing to purge, to `head`. What failed keeps its own, so
 * that the next run purges what this one missed; only what was deployed is noted. Returns the notices that this gave
 * rise to.
 */
export async function remember(
  orders: readonly Order[],
  results: readonly TargetResult[],
  head: string,
  reading: MemoryReading,
  remembering: Remembering,
): Promise<string[]> {
  if (reading.kind !== "read") {
    if (reading.kind === "failed") await forgetUnread(orders, results, head, remembering);
    return reading.kind === "denied" && orders.some(({ memory }) => memory) ? [contentsNotice] : [];
  }
  const { repositoryId } = reading;
  const { github, log } = remembering;
  const seen = () => isSeen(head, remembering);
  const moves = orders.map(async ({ memory, target }, index): Promise<Moved | null> => {
    const { result } = results[index]!;
    if (!memory) return null;
    const { ref, value: before } = memory;
    const move = { repositoryId, ref, before, deployed: reading.deployed.get(ref)!, after: head, seen };
    const keepMemory = result.kind === "sent" ? result.keepMemory : undefined;
    if (keepMemory) log.info(`${target}: ${ref} stays as it was, so the next run purges this again: ${keepMemory}`);
    if (keepMemory || result.kind === "failed") {
      // It is deployed all the same, and the workflow may go on to succeed: then nothing else would tell of it.
      await noteUnpurged(github, move);
      return null;
    }
    if (result.kind === "planned") return null;
    const moved = await moveMemory(github, move);
    // The memory then still names an older commit: right, as long as the next run sees this one among the runs.
    if (moved.kind === "failed")
      log.warning(`${target}: ${sentenceOf(moved, ref, head)}.${(await seen()) ? "" : UNSEEN}`);
    else log.info(`${target}: ${sentenceOf(moved, ref, head)}`);
    return moved;
  });
  const all = await Promise.all(moves);
  return all.some((moved) => moved?.kind === "denied") ? [contentsNotice] : [];
}

const UNSEEN = " The next run will not know of this purge: run once with `base: none`.";

/**
 * What could not be read before may name an older commit than the one that was purged for. The next run finds this one
 * among the runs, and what was deployed last is noted for those that do not look there; where nobody can, the memory is
 * deleted, so that the next run knows that it does not know.
 */
async function forgetUnread(
  orders: readonly Order[],
  results: readonly TargetResult[],
  after: string,
  remembering: Remembering,
): Promise<void> {
  const { github, log } = remembering;
  const purged = orders.filter((_, index) => ["sent", "nothing"].includes(results[index]!.result.kind));
  const refs = purged.flatMap(({ memory }) => (memory ? [memory.ref] : []));
  if (refs.length === 0) return;
  const isFound = await isSeen(after, remembering);
  const reading = await readMemories(github, refs);
  if (reading.kind !== "read") {
    if (!isFound) log.warning(`the memory of the last purge cannot be read: ${reading.why}.${UNSEEN}`);
    return;
  }
  const { repositoryId } = reading;
  for (const ref of refs) {
    // Whatever was noted as unpurged may have come after this purge.
    const deployed = { latest: reading.deployed.get(ref)!.latest, unpurged: null };
    const move = { repositoryId, ref, before: null, deployed, after, seen: async () => isFound };
    if (isFound) await notePurged(github, move);
    else log.info(sentenceOf(await settle(github, move, "it could not be read before"), ref, after));
  }
}

function sentenceOf(moved: Moved, ref: string, head: string): string {
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
