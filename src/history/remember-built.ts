import type { Build } from "../built/build.ts";
import type { Pushed } from "../git/push.ts";
import { reading, UnreadableError } from "../git/trouble.ts";
import { builtContentsNotice, type MemoryReading, noteRef } from "./memory.ts";
import { keepOrForget, keepOrForgetPurged, type Move, type Moved, notePurged, noteUnpurged } from "./move-memory.ts";
import { describeMove, type Ended, type Remembering, UNKNOWN_DEPLOY } from "./remember.ts";

/** The build that was deployed. */
export interface DeployedBuild {
  /** The commit that it was built from. */
  readonly head: string;
  /** The commit that holds it. */
  readonly commit: string;
  readonly build: Pick<Build, "push">;
}

/**
 * Moves the memory of every destination that was purged, or had nothing to purge, to this build. A failed one keeps its
 * own, and the build is noted beside it, so that the next run is compared with both; so it is where another run moved the
 * memory meanwhile, since the cache may hold some of either build. A memory that cannot tell of all is deleted. Returns
 * the notices that this gave rise to.
 */
export async function rememberBuilt(
  ended: readonly Ended[],
  deployed: DeployedBuild,
  memory: Extract<MemoryReading, { kind: "read" }>,
  remembering: Remembering,
): Promise<string[]> {
  const notices = new Set<string>();
  // One after the other: each pushes from the same repository.
  for (const one of ended) {
    const moved = await moveOne(one, deployed, memory, remembering);
    if (moved === null) continue;
    const { hash, memory: own } = one.destination;
    const how =
      moved.kind === "movedByOther"
        ? `another run moved ${own!.ref} to ${moved.sha} meanwhile; the next run is compared with both builds`
        : describeMove(moved, own!.ref, deployed.commit);
    const told = `${hash}: ${how}`;
    if (moved.kind === "failed") remembering.log.warning(`${told}.${UNKNOWN_DEPLOY}`);
    else remembering.log.info(told);
    if (moved.kind === "denied") notices.add(builtContentsNotice);
  }
  return [...notices];
}

async function moveOne(
  { destination: { hash, memory }, state }: Ended,
  { head, commit, build }: DeployedBuild,
  { repositoryId, deployed }: Extract<MemoryReading, { kind: "read" }>,
  { github, log }: Remembering,
): Promise<Moved | null> {
  if (!memory || state.kind === "planned") return null;
  const { ref, value } = memory;
  const held = deployed.get(ref)!;
  const isListedInRuns = async () => false;
  const move: Move = { repositoryId, ref, before: value, deployed: held, after: head, apart: null, isListedInRuns };
  const keepMemory = state.kind === "sent" ? state.keepMemory : undefined;
  if (keepMemory) log.info(`${hash}: ${ref} stays as it was, so the next run purges this again: ${keepMemory}`);
  if (keepMemory || state.kind === "failed") {
    // For the steps by other rules, who know of no memory here.
    await noteUnpurged(github, { ...move, before: null });
    if (value === null || value === commit || held.missed === commit) return null;
    const why = held.missed === null ? await pushed(build, noteRef(ref, "missed"), null) : TWO_MISSED;
    return why === null ? null : keepOrForget(github, move, why.why);
  }
  const refusal = await pushed(build, ref, value);
  if (refusal === null) await notePurged(github, move);
  if (refusal === null) return { kind: "moved" };
  const { other } = refusal;
  if (other !== null && (await pushed(build, noteRef(ref, "missed"), null)) === null) {
    await notePurged(github, { ...move, deployed: { ...held, missed: null } });
    return { kind: "movedByOther", sha: other };
  }
  return refusal.denied ? { kind: "denied", why: refusal.why } : keepOrForgetPurged(github, move, refusal.why);
}

/** Why a ref does not hold the build, and what another run moved it to. */
type Refusal = { readonly denied: boolean; readonly other: string | null; readonly why: string } | null;

const TWO_MISSED: Refusal = { denied: false, other: null, why: "it cannot tell of two builds that were not purged" };

/** Why the ref does not hold the build; null: it does. */
async function pushed(build: Pick<Build, "push">, ref: string, expected: string | null): Promise<Refusal> {
  const result: Pushed | UnreadableError = await reading(build.push(ref, expected));
  if (result instanceof UnreadableError) return { denied: false, other: null, why: result.message };
  if (result.kind === "moved") return null;
  if (result.kind === "moved-by-other") return { denied: false, other: result.sha, why: "another run moved it" };
  return { denied: result.kind === "denied", other: null, why: result.why };
}
