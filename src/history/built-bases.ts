import type { Build } from "../built/build.ts";
import type { Destination } from "../destination.ts";
import { reading, UnreadableError } from "../git/trouble.ts";
import type { RunsReading } from "../github/runs.ts";
import { type Attempted, type Attempts, type AttemptsReading, readAttempts } from "./attempts.ts";
import { type Base, baseOf, type Commit, unknownBase } from "./base.ts";
import {
  actionsNotice,
  type BaseSources,
  type Bases,
  deployedTo,
  FIRST,
  firstNotice,
  readEventBase,
  UNPURGED,
  unknownBases,
  unreadBases,
  withMemory,
} from "./bases.ts";
import type { Self } from "./event.ts";
import { mayRebuild } from "./listed-run.ts";
import { builtContentsNotice } from "./memory.ts";

/** Where the policy looks things up. */
export interface BuiltSources extends BaseSources {
  readonly sourceOf: Build["sourceOf"];
}

/**
 * Finds the builds that this one is compared with, for each destination, whose `memory` names the ref to read. Only refs
 * tell what was built from a commit: the deploy of any other commit since makes the base unknown. A run that is dry by its
 * event (`isDry`) is compared with what was purged last, whatever was attempted since. One that does not send itself may
 * leave it to another job to move the memories.
 */
export async function findBuiltBases(
  destinations: readonly Destination[],
  self: Self,
  { isDry, sends }: { readonly isDry: boolean; readonly sends: boolean },
  sources: BuiltSources,
): Promise<Bases> {
  const refs = destinations.flatMap(({ memory }) => memory?.ref ?? []);
  // A dry run need not name its targets.
  if (refs.length === 0)
    return unknownBases("no target is named, so no memory says what was built for its last purge", destinations, null);
  const [memory, list] = await Promise.all([sources.memories(refs), isDry ? NO_RUNS : sources.runs.read()]);
  if (memory.kind === "failed") return unreadBases(destinations, memory);
  const read = destinations.map((destination) => withMemory(destination, memory));
  const isNew = ({ memory }: Destination) => (memory?.value ?? null) === null;
  // Where neither the runs nor a ref will tell of what this run deploys, the memory would be believed for ever.
  const isUnseen = sends && list.kind === "denied";
  const isAsked = memory.kind === "read" && (isUnseen || read.some(isNew));
  const mayWrite = isDry || (isAsked && (await sources.mayWrite()));
  const notices = new Set<string>();
  const found: { destination: Destination; base: Base }[] = [];
  for (const destination of read) {
    if (isNew(destination) || (isUnseen && !mayWrite)) {
      notices.add(mayWrite ? firstNotice : builtContentsNotice);
      found.push({
        destination: mayWrite ? destination : { ...destination, memory: null },
        base: mayWrite ? FIRST : BLIND,
      });
      continue;
    }
    const held = deployedTo(destination, memory);
    const own = [
      { sha: destination.memory!.value!, why: "purged last" },
      ...(held?.missed ? [{ sha: held.missed, why: UNPURGED }] : []),
    ];
    const builds = await readBuilds(own, sources);
    const others = [
      ...(held?.latest ? [{ sha: held.latest, why: "deployed last, by other rules" }] : []),
      ...(held?.unpurged ? [{ sha: held.unpurged, why: UNPURGED }] : []),
    ];
    const base = builds.kind !== "known" || isDry ? builds : await withAttempts(builds, others, list, self, sources);
    if (!isDry && list.kind === "denied" && base.kind === "known") notices.add(actionsNotice(false));
    found.push({ destination, base });
  }
  return { found, memory, notices: [...notices] };
}

const NO_RUNS: RunsReading = { kind: "read", runs: [], total: 0 };

/** Nothing can be kept for the next run. */
const BLIND: Base = {
  kind: "unknown",
  why: "without `contents: write` what was built for the last purge cannot be kept",
};

/** The builds in these commits, with what they were made from. */
async function readBuilds(builds: readonly Commit[], { sourceOf }: BuiltSources): Promise<Base> {
  const commits: Commit[] = [];
  for (const { sha: built, why } of builds) {
    const source = await reading(sourceOf(built));
    if (source instanceof UnreadableError) return unknownBase(source);
    if (source === null) return { kind: "unknown", why: `the server no longer has the build ${built} (${why})` };
    commits.push({ sha: source.head, why, built });
  }
  return baseOf(commits);
}

/** The same base, if whatever was deployed since was built from these commits or from head. */
async function withAttempts(
  base: Extract<Base, { kind: "known" }>,
  others: readonly Commit[],
  list: RunsReading,
  self: Self,
  sources: BuiltSources,
): Promise<Base> {
  const memory = base.commits[0]!.sha;
  const held = await Promise.all(base.commits.map(async ({ built }) => Number((await sources.sourceOf(built!))!.run)));
  if (self.attempt > 1 && mayRebuild(self) && !held.includes(self.id))
    return { kind: "unknown", why: "an earlier attempt of this run may have built something else" };
  const since = list.kind === "read" ? { ...list, held } : list;
  const attempts = await attemptsOf(await readAttempts([memory], since, self, sources), memory, sources);
  if (attempts.kind === "unknown") return attempts;
  const built = new Set([self.head, ...base.commits.map(({ sha }) => sha)]);
  const unseen = [...others, ...attempts.heads].find((one: Attempted) => one.isRebuilt || !built.has(one.sha));
  if (unseen === undefined) return base;
  return { kind: "unknown", why: `what was built from ${unseen.sha} is not known (${unseen.why})` };
}

async function attemptsOf(reading: AttemptsReading, memory: string, sources: BuiltSources): Promise<Attempts> {
  switch (reading.kind) {
    case "failed":
      return { kind: "unknown", why: `the runs of this workflow cannot be read: ${reading.why}` };
    case "denied": {
      const event = await readEventBase(sources);
      if (event.kind === "failed") return { kind: "unknown", why: event.why };
      return { kind: "known", heads: event.kind === "known" ? event.commits : [] };
    }
    case "read":
      return reading.since.get(memory)!;
  }
}
