import type { Destination } from "../destination.ts";
import { UnreadableError } from "../git/unreadable.ts";
import { ApiError } from "../github/error.ts";
import type { Runs, RunsReading } from "../github/runs.ts";
import { groupBy } from "../group.ts";
import { type Attempts, attemptsSince, namesToAsk } from "./attempts.ts";
import type { Base, Commit } from "./base.ts";
import type { Self } from "./listed-run.ts";
import type { Deployed, MemoryReading } from "./memory.ts";
import { actionsNotice, contentsNotice, firstNotice, idleNotice } from "./notices.ts";
import { type BaseChoice, type EventBaseReading, RevisionError } from "./revision.ts";

/** Destinations, each with its base and, if its memory is used, with what that held. */
export interface Bases {
  readonly found: readonly Based[];
  /** What the memories held; null when they are neither used nor moved. */
  readonly memory: MemoryReading | null;
  /** Permissions that are missing and what that means, and that nothing happened since the last purge. */
  readonly notices: readonly string[];
}

/** A destination and what head is compared with for it. */
export interface Based {
  readonly destination: Destination;
  readonly base: Base;
}

/** How the input `base` finds a base; `changed-files` needs none. */
export type Mode = "auto" | "event" | "none" | "revision";

/** The mode of a run. One that is dry by `auto` takes the event's word and looks at nothing else. */
export function modeOf({ kind }: BaseChoice, dryByAuto: boolean): Mode {
  if (kind === "auto") return dryByAuto ? "event" : "auto";
  return kind === "event" || kind === "none" ? kind : "revision";
}

/** Where the policy looks things up. It asks for nothing that does not matter, and at once for what is independent. */
export interface BaseSources {
  eventBase(): Promise<EventBaseReading>;
  namedBase(): Promise<EventBaseReading>;
  /** What the memories in these refs hold. */
  memories(refs: readonly string[]): Promise<MemoryReading>;
  mayWrite(): Promise<boolean>;
  readonly runs: Runs;
  tagsAmong(names: readonly string[]): Promise<ReadonlySet<string>>;
}

/** Finds the base of each destination, whose `memory` names the ref to read. */
export async function findBases(
  mode: Mode,
  destinations: readonly Destination[],
  self: Self,
  sources: BaseSources,
): Promise<Bases> {
  const forAll = (base: Base): Bases => ({
    found: destinations.map((destination) => ({ destination: { ...destination, memory: null }, base })),
    memory: null,
    notices: [],
  });
  switch (mode) {
    case "none":
      return forAll({ kind: "everything", why: "the input `base` is `none`" });
    case "event":
      return forAll(baseOf(await answered(() => sources.eventBase())));
    case "revision":
      return forAll(baseOf(await answered(() => sources.namedBase())));
    case "auto":
      return findRemembered(destinations, self, sources);
  }
}

/** The bases by memory, attempts and, where no memory can be kept, the event. */
async function findRemembered(destinations: readonly Destination[], self: Self, sources: BaseSources): Promise<Bases> {
  const refs = destinations.flatMap(({ memory }) => memory?.ref ?? []);
  const [memory, list] = await Promise.all([sources.memories(refs), sources.runs.read()]);
  if (memory.kind === "failed") {
    const base: Base = { kind: "unknown", why: `the memory of the last purge cannot be read: ${memory.why}` };
    return { found: destinations.map((destination) => ({ destination, base })), memory, notices: [] };
  }
  const read = destinations.map((destination) => withMemory(destination, memory));
  const values = new Set(read.map(rememberedSha));
  const first = memory.kind === "read" && values.has(null) && (await sources.mayWrite());
  const asking = [...values].filter((value) => value !== null || !first);
  const seen = await seenSince(asking, list, self, sources);
  const event =
    asking.length > 0 && (seen.kind === "denied" || asking.includes(null)) ? await eventBase(sources) : null;
  const found = read.map((destination): Based => {
    const value = rememberedSha(destination);
    if (value === null && first) return { destination, base: FIRST };
    const deployed = memory.kind === "read" ? deployedTo(destination, memory) : null;
    return { destination, base: decide(value, deployed, self.head, seen, event) };
  });
  const isPurgedAlready = found.some(
    ({ destination, base }) => rememberedSha(destination) === self.head && isHeadAlone(base, self.head),
  );
  const notices = [
    ...(first ? [firstNotice] : []),
    ...(asking.includes(null) ? [contentsNotice] : []),
    ...(asking.length > 0 && seen.kind === "denied" ? [actionsNotice(asking.includes(null))] : []),
    ...(seen.kind === "read" && isPurgedAlready ? [idleNotice] : []),
  ];
  return { found, memory, notices };
}

/** The destination with what its memory held; without one where the token may not read it. */
export function withMemory(destination: Destination, memory: MemoryReading): Destination {
  if (memory.kind !== "read" || !destination.memory) return { ...destination, memory: null };
  const { ref } = destination.memory;
  return { ...destination, memory: { ref, value: memory.values.get(ref) ?? null } };
}

function rememberedSha({ memory }: Destination): string | null {
  return memory?.value ?? null;
}

export function deployedTo(
  { memory }: Destination,
  reading: Extract<MemoryReading, { kind: "read" }>,
): Deployed | null {
  return memory ? (reading.deployed.get(memory.ref) ?? null) : null;
}

/** Nothing was purged yet by these rules. */
export const FIRST: Base = {
  kind: "unknown",
  why: "no purge of these rules for this target is remembered yet",
};

export type Seen =
  | { readonly kind: "read"; readonly since: ReadonlyMap<string | null, Attempts> }
  | Exclude<RunsReading, { kind: "read" }>;

/** The attempts since each of the memories. */
export async function seenSince(
  memories: readonly (string | null)[],
  list: RunsReading,
  self: Self,
  { tagsAmong }: Pick<BaseSources, "tagsAmong">,
): Promise<Seen> {
  if (list.kind !== "read") return list;
  const names = [...new Set(memories.flatMap((memory) => namesToAsk(list, self, memory)))];
  const tags = names.length > 0 ? await tagsAmong(names) : new Set<string>();
  return { kind: "read", since: new Map(memories.map((memory) => [memory, attemptsSince(list, self, memory, tags)])) };
}

function decide(
  memory: string | null,
  deployed: Deployed | null,
  head: string,
  seen: Seen,
  event: EventWord | null,
): Base {
  if (event?.kind === "failed") return baseOf(event);
  const purged: Commit[] = memory === null ? [] : [{ sha: memory, why: "purged last" }];
  const { latest = null, unpurged = null, missed = null } = deployed ?? {};
  if (latest !== null && latest !== memory) purged.push({ sha: latest, why: "deployed last, by another run" });
  for (const sha of new Set([unpurged, missed]))
    if (sha !== null) purged.push({ sha, why: "deployed by a run whose purge failed" });
  const said: Commit[] = event?.kind === "known" ? event.shas.map((sha) => ({ sha, why: event.why })) : [];
  switch (seen.kind) {
    case "failed":
      return { kind: "unknown", why: `the runs of this workflow cannot be read: ${seen.why}` };
    case "denied":
      if (event?.kind === "unknown" && memory === null) return event;
      return known([...purged, ...said], head);
    case "read": {
      const attempts = seen.since.get(memory)!;
      if (attempts.kind === "unknown") return attempts;
      const heads = attempts.heads.map(({ sha, why }) => ({ sha, why: `deployed by ${why}` }));
      return known([...purged, ...(memory === null ? said : []), ...heads], head);
    }
  }
}

type EventWord = EventBaseReading | { readonly kind: "failed"; readonly why: string };

export async function eventBase(sources: BaseSources): Promise<EventWord> {
  try {
    return await answered(() => sources.eventBase());
  } catch (error) {
    if (error instanceof RevisionError) return { kind: "unknown", why: error.message };
    throw error;
  }
}

async function answered(question: () => Promise<EventBaseReading>): Promise<EventWord> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof ApiError || error instanceof UnreadableError) return { kind: "failed", why: error.message };
    throw error;
  }
}

/** Each SHA once, with all its reasons. Head itself differs from head in nothing, and stands only where nothing else does. */
function known(all: readonly Commit[], head: string): Base {
  const commits = [...groupBy(all, ({ sha }) => sha)].map(([sha, same]) => ({
    sha,
    why: same.map(({ why }) => why).join("; "),
  }));
  const others = commits.filter(({ sha }) => sha !== head);
  const used = others.length > 0 ? others : commits;
  return { kind: "known", commits: used, why: used.map(({ sha, why }) => `${sha.slice(0, 7)}: ${why}`).join("; ") };
}

function baseOf(base: EventWord): Base {
  if (base.kind === "failed") return { kind: "unknown", why: `what was there before cannot be read: ${base.why}` };
  if (base.kind === "unknown") return base;
  return { kind: "known", commits: base.shas.map((sha) => ({ sha, why: base.why })), why: base.why };
}

function isHeadAlone(base: Base, head: string): boolean {
  return base.kind === "known" && base.commits.every(({ sha }) => sha === head);
}
