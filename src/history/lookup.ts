import type { Build } from "../built/build.ts";
import type { Destination } from "../destination.ts";
import type { Repository } from "../git/repository.ts";
import type { GitHub } from "../github/github.ts";
import { mayPush } from "../github/refs.ts";
import { type Runs, tagsAmong } from "../github/runs.ts";
import type { Runner } from "../runner.ts";
import { type BaseSources, type Bases, findBases, type Mode, modeOf } from "./bases.ts";
import { findBuiltBases } from "./built-bases.ts";
import { withDays } from "./deploy-day.ts";
import { branchOf, defaultBranchOf, type Event, type Self, tagOf } from "./event.ts";
import { type MemoryReading, readMemories } from "./memory.ts";
import type { EventBase } from "./range.ts";
import { type BaseChoice, eventBaseOf, namedBase, type Revision } from "./revision.ts";

/** The services that finding the bases of a run reads from. */
export interface Lookup {
  readonly runner: Pick<Runner, "serverUrl" | "repository" | "runId" | "runAttempt">;
  readonly repository: Repository;
  readonly github: GitHub;
  readonly runs: Runs;
}

/** The facts that decide which bases a run has. */
export interface BaseRequest {
  readonly event: Event;
  /** The deploy before this one, as the event names it. */
  readonly eventBase: EventBase;
  /** The commit that was deployed. */
  readonly head: string;
  readonly inputs: { readonly base: BaseChoice; readonly head: Revision | null };
  /** The run is dry because of its event, and compares with the event's base alone. */
  readonly dryByAuto: boolean;
}

/** Finds the base of each destination in the way that the input `base` names. Fetches none of their commits. */
export async function lookUpBases(
  request: BaseRequest,
  destinations: readonly Destination[],
  lookup: Lookup,
): Promise<Bases & { readonly mode: Mode }> {
  // A dry run without ids has no memory to read, so it compares with the event's base.
  const mode = modeOf(request.inputs.base, request.dryByAuto || destinations.every(({ memory }) => memory === null));
  const self = selfOf(request, lookup.runner);
  const bases = await findBases(mode, destinations, self, sourcesOf(request, lookup));
  // Only `auto` has read the list of runs.
  const found = mode === "auto" ? await dateBases(bases.found, self, lookup.runs) : bases.found;
  return { ...bases, found, mode, notices: [...bases.notices, ...rerunNotices(self, bases.memory)] };
}

/** Adds the day of each base's deploy. */
async function dateBases(found: Bases["found"], { id }: Self, runs: Runs): Promise<Bases["found"]> {
  const list = await runs.read();
  return found.map(({ destination, base }) => ({ destination, base: withDays(base, list, id) }));
}

/** Finds the builds that this job's is compared with, for each destination. Fetches them. */
export async function lookUpBuilt(
  request: BaseRequest,
  destinations: readonly Destination[],
  build: Pick<Build, "sourceOf">,
  lookup: Lookup,
): Promise<Bases> {
  const self = selfOf(request, lookup.runner);
  const sources = sourcesOf(request, lookup);
  if (request.inputs.base.kind === "none") return findBases("none", destinations, self, sources);
  const isDry = request.dryByAuto;
  const bases = await findBuiltBases(destinations, self, isDry, { ...sources, sourceOf: build.sourceOf });
  return isDry ? bases : { ...bases, found: await dateBases(bases.found, self, lookup.runs) };
}

function selfOf({ event, head, inputs }: BaseRequest, { runId, runAttempt, repository }: Lookup["runner"]): Self {
  return {
    id: Number(runId),
    attempt: Number(runAttempt),
    event: event.name,
    repository,
    branch: branchOf(event),
    tag: tagOf(event),
    defaultBranch: defaultBranchOf(event),
    sha: event.sha,
    head,
    headInput: inputs.head === null ? "none" : inputs.head.kind === "sha" ? "sha" : "name",
  };
}

function sourcesOf({ eventBase, inputs }: BaseRequest, { runner, repository, github, runs }: Lookup): BaseSources {
  return {
    eventBase: () => eventBaseOf(eventBase, repository, github),
    namedBase: () => namedBase(inputs.base as Revision, repository),
    memories: (refs) => readMemories(github, refs),
    mayWrite: () => mayPush(github, runner.serverUrl),
    runs,
    tagsAmong: (names) => tagsAmong(repository, names),
  };
}

/** The notice that a re-run deploys its own commit again, although a later one was purged since. */
function rerunNotices({ attempt, head }: Self, memory: MemoryReading | null): string[] {
  const values = memory?.kind === "read" ? [...memory.values.values()] : [];
  const later = values.find((sha) => sha !== null && sha !== head);
  if (attempt === 1 || !later) return [];
  return [
    `This is attempt ${attempt} of the run: ${later}, which was purged last, may be newer than ${head}, which is deployed again. The two are compared as they are, so what differs is purged either way.`,
  ];
}
