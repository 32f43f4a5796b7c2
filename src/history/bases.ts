import type { Destination } from "../destination.ts";
import { UnreadableError } from "../git/trouble.ts";
import { ApiError } from "../github/error.ts";
import type { Runs } from "../github/runs.ts";
import { groupBy } from "../lists.ts";
import { type AttemptsReading, readAttempts, type TagsAmong } from "./attempts.ts";
import { type Base, baseOf, type Commit, shasOf } from "./base.ts";
import type { Self } from "./event.ts";
import { contentsNotice, type Deployed, type MemoryReading } from "./memory.ts";
import { type BaseChoice, RevisionError } from "./revision.ts";

/** The base of each destination, and what finding them read and noticed. */
export interface Bases {
  readonly found: readonly Based[];
  /** The memories as they were read; null if this run neither uses nor moves them. */
  readonly memory: MemoryReading | null;
  /** For the log and the summary, never as annotations: missing permissions, a first run, a run with nothing new. */
  readonly notices: readonly string[];
}

/** A destination and what head is compared with for it. */
export interface Based {
  /** Its `memory` holds what was read; null if the memory is neither used nor moved. */
  readonly destination: Destination;
  readonly base: Base;
}

/** How the input `base` finds a base; `changed-files` needs none. */
export type Mode = "auto" | "event" | "none" | "revision";

/** The mode of a run. A run that is dry by `auto` compares with the event's base alone. */
export function modeOf({ kind }: BaseChoice, dryByAuto: boolean): Mode {
  if (kind === "auto") return dryByAuto ? "event" : "auto";
  return kind === "event" || kind === "none" ? kind : "revision";
}

/** The questions that finding bases may ask; it leaves out those whose answer makes no difference. */
export interface BaseSources {
  eventBase(): Promise<Base>;
  namedBase(): Promise<Base>;
  memories(refs: readonly string[]): Promise<MemoryReading>;
  mayWrite(): Promise<boolean>;
  readonly runs: Runs;
  readonly tagsAmong: TagsAmong;
}

/** One base for all destinations, whose memories this run neither uses nor moves. */
export function shareBase(base: Base, destinations: readonly Destination[]): Bases {
  const found = destinations.map((destination) => ({ destination: { ...destination, memory: null }, base }));
  return { found, memory: null, notices: [] };
}

/** The bases of a run that is to move the memories, where nothing tells what to compare with. */
export function unknownBases(why: string, destinations: readonly Destination[], memory: MemoryReading | null): Bases {
  return {
    found: destinations.map((destination) => ({ destination, base: { kind: "unknown", why } })),
    memory,
    notices: [],
  };
}

/** The same where the memories could not be read. */
export function unreadBases(
  destinations: readonly Destination[],
  memory: MemoryReading & { readonly kind: "failed" | "denied" },
): Bases {
  return unknownBases(`the memory of the last purge cannot be read: ${memory.why}`, destinations, memory);
}

/** Finds the base of each destination, whose `memory` names the ref to read. */
export async function findBases(
  mode: Mode,
  destinations: readonly Destination[],
  self: Self,
  sources: BaseSources,
): Promise<Bases> {
  switch (mode) {
    case "none":
      return shareBase({ kind: "everything", why: "the input `base` is `none`" }, destinations);
    case "event":
      return shareBase(unknownIfFailed(await readBase(() => sources.eventBase())), destinations);
    case "revision":
      return shareBase(unknownIfFailed(await readBase(() => sources.namedBase())), destinations);
    case "auto":
      return findRemembered(destinations, self, sources);
  }
}

/** Finds the bases by the memories, the attempts since and, where no memory can be kept, the event. */
async function findRemembered(destinations: readonly Destination[], self: Self, sources: BaseSources): Promise<Bases> {
  const refs = destinations.flatMap(({ memory }) => memory?.ref ?? []);
  const [memory, list] = await Promise.all([sources.memories(refs), sources.runs.read()]);
  if (memory.kind === "failed") return unreadBases(destinations, memory);
  const read = destinations.map((destination) => withMemory(destination, memory));
  const values = new Set(read.map(rememberedSha));
  const mayWrite = memory.kind === "read" && values.has(null) ? await sources.mayWrite() : null;
  const first = mayWrite === true;
  const used = [...values].filter((value) => value !== null || !first);
  const isBlind = used.includes(null);
  const attempts = await readAttempts(used, list, self, sources);
  const isDenied = used.length > 0 && attempts.kind === "denied";
  const event = isDenied || isBlind ? await readEventBase(sources) : null;
  // No run moves a memory that it may not write: where the event tells nothing either, what it holds may be long gone.
  const isAlone = isDenied && memory.kind === "read" && event?.kind === "unknown";
  const lost = isAlone && !(mayWrite ?? (await sources.mayWrite())) ? event : null;
  const found = read.map((destination): Based => {
    const value = rememberedSha(destination);
    if (value === null && first) return { destination, base: FIRST };
    return { destination, base: lost ?? decide(value, deployedTo(destination, memory), self.head, attempts, event) };
  });
  const isHead = (sha: string | null) => sha === self.head;
  const isPurgedAlready = found.some(
    ({ destination, base }) => base.kind === "known" && [rememberedSha(destination), ...shasOf(base)].every(isHead),
  );
  const notices = [
    ...(first ? [firstNotice] : []),
    ...(isBlind || lost ? [contentsNotice] : []),
    ...(isDenied ? [actionsNotice(isBlind)] : []),
    ...(attempts.kind === "read" && isPurgedAlready ? [idleNotice] : []),
  ];
  return { found, memory, notices };
}

export const firstNotice =
  "These rules have no memory of a last purge yet: this is their first run, or they were changed. Such a run purges all that they reach, once; from then on only what changed.";

const idleNotice =
  "The commit is the one purged last, and no deploy of another one was attempted since. If something changed that git does not know, run once with `base: none`: it purges all that the rules reach.";

/** Without a memory (`isBlind`) this run knows only what the event says. */
export function actionsNotice(isBlind: boolean): string {
  const skipped = isBlind
    ? " A push that started no run, as with `[skip ci]`, is missed too: its changes stay in the cache."
    : "";
  return `Other deploys since the last purge cannot be seen, since the job has no \`actions: read\`: those that failed, were cancelled, overlapped or did not purge. Their uploads may stay in the cache where this commit equals the last one.${skipped} Add to the job, beside the permissions that it has:
permissions:
  actions: read`;
}

/** The destination with what its memory held; without a memory if the token may not read it. */
export function withMemory(destination: Destination, memory: MemoryReading): Destination {
  if (memory.kind !== "read" || !destination.memory) return { ...destination, memory: null };
  const { ref } = destination.memory;
  return { ...destination, memory: { ref, value: memory.values.get(ref) ?? null } };
}

/** The notes beside a destination's memory; undefined if the token may not read them. */
export function deployedTo({ memory }: Destination, reading: MemoryReading): Deployed | undefined {
  return reading.kind === "read" ? reading.deployed.get(memory?.ref ?? "") : undefined;
}

function rememberedSha({ memory }: Destination): string | null {
  return memory?.value ?? null;
}

/** Why a commit that a note holds may be in the cache. */
export const UNPURGED = "deployed by a run whose purge failed";

/** The base of the first run by these rules. */
export const FIRST: Base = { kind: "unknown", why: "no purge of these rules for this target is remembered yet" };

/** Whether the run is the first one by its rules. */
export function isFirst({ why }: Base): boolean {
  return why === FIRST.why;
}

/** Compares with all that may be in the cache: what was purged and deployed last, and what was attempted since. */
function decide(
  memory: string | null,
  deployed: Deployed | undefined,
  head: string,
  reading: AttemptsReading,
  event: BaseReading | null,
): Base {
  if (event?.kind === "failed") return unknownIfFailed(event);
  const purged: Commit[] = memory === null ? [] : [{ sha: memory, why: "purged last" }];
  const { latest = null, unpurged = null, missed = null } = deployed ?? {};
  if (latest !== null && latest !== memory) purged.push({ sha: latest, why: "deployed last, by another run" });
  for (const sha of new Set([unpurged, missed])) if (sha !== null) purged.push({ sha, why: UNPURGED });
  const ofEvent = event?.kind === "known" ? event.commits : [];
  switch (reading.kind) {
    case "failed":
      return { kind: "unknown", why: `the runs of this workflow cannot be read: ${reading.why}` };
    case "denied":
      if (event?.kind === "unknown" && memory === null) return event;
      return known([...purged, ...ofEvent], head);
    case "read": {
      const attempts = reading.since.get(memory)!;
      if (attempts.kind === "unknown") return attempts;
      return known([...purged, ...(memory === null ? ofEvent : []), ...attempts.heads], head);
    }
  }
}

/** The base that the event or the input `base` names. `failed`: GitHub or the repository could not be read. */
type BaseReading = Base | { readonly kind: "failed"; readonly why: string };

export async function readEventBase(sources: BaseSources): Promise<BaseReading> {
  try {
    return await readBase(() => sources.eventBase());
  } catch (error) {
    if (error instanceof RevisionError) return { kind: "unknown", why: error.message };
    throw error;
  }
}

async function readBase(read: () => Promise<Base>): Promise<BaseReading> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ApiError || error instanceof UnreadableError) return { kind: "failed", why: error.message };
    throw error;
  }
}

/** The base of these commits: each SHA once, with all its reasons. Head itself is one only if it is the only one. */
function known(all: readonly Commit[], head: string): Base {
  const commits = [...groupBy(all, ({ sha }) => sha)].map(([sha, same]) => ({
    sha,
    why: same.map(({ why }) => why).join("; "),
  }));
  const others = commits.filter(({ sha }) => sha !== head);
  return baseOf(others.length > 0 ? others : commits);
}

function unknownIfFailed(base: BaseReading): Base {
  return base.kind === "failed" ? { kind: "unknown", why: `what was there before cannot be read: ${base.why}` } : base;
}
