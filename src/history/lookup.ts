import type { Build } from "../built/build.ts";
import type { Destination } from "../destination.ts";
import type { Repository } from "../git/repository.ts";
import type { GitHub } from "../github/github.ts";
import { mayPush } from "../github/refs.ts";
import { type Runs, tagsAmong } from "../github/runs.ts";
import type { Runner } from "../runner.ts";
import { type BaseSources, type Bases, findBases, modeOf } from "./bases.ts";
import { findBuiltBases } from "./built-bases.ts";
import { branchOf, defaultBranchOf, type Event, tagOf } from "./event.ts";
import type { Self } from "./listed-run.ts";
import { type MemoryReading, readMemories } from "./memory.ts";
import type { EventBase } from "./range.ts";
import { type BaseChoice, eventBaseOf, namedBase, type Revision } from "./revision.ts";

/** Where the bases of a run are looked up. */
export interface Lookup {
  readonly runner: Pick<Runner, "serverUrl" | "repository" | "runId" | "runAttempt">;
  readonly repository: Repository;
  readonly github: GitHub;
  readonly runs: Runs;
}

/** What decides which bases a run has. */
export interface BaseRequest {
  readonly event: Event;
  /** What the event says was there before. */
  readonly eventBase: EventBase;
  /** The commit that was deployed. */
  readonly head: string;
  /** The inputs. */
  readonly asked: { readonly base: BaseChoice; readonly head: Revision | null };
  /** A run that is dry by `auto` takes the event's word. */
  readonly dryByAuto: boolean;
}

/** Looks up the base of each destination, in the way that the input `base` wants. Fetches no commit of theirs. */
export async function lookUpBases(
  request: BaseRequest,
  destinations: readonly Destination[],
  lookup: Lookup,
): Promise<Bases & { readonly mode: ReturnType<typeof modeOf> }> {
  const { asked, dryByAuto } = request;
  const { runner } = lookup;
  // A dry run without ids knows of no memory, and takes the event's word.
  const mode = modeOf(asked.base, dryByAuto || destinations.every(({ memory }) => memory === null));
  const self = selfOf(request, runner);
  const bases = await findBases(mode, destinations, self, sourcesOf(request, lookup));
  return { ...bases, mode, notices: [...bases.notices, ...rerunNotices(self, bases.memory)] };
}

/** The builds that this job's is compared with, for each destination. Fetches them. */
export function lookUpBuilt(
  request: BaseRequest,
  destinations: readonly Destination[],
  build: Pick<Build, "sourceOf">,
  lookup: Lookup,
): Promise<Bases> {
  const self = selfOf(request, lookup.runner);
  const sources = sourcesOf(request, lookup);
  if (request.asked.base.kind === "none") return findBases("none", destinations, self, sources);
  return findBuiltBases(destinations, self, request.dryByAuto, { ...sources, sourceOf: build.sourceOf });
}

function selfOf({ event, head, asked }: BaseRequest, { runId, runAttempt, repository }: Lookup["runner"]): Self {
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
    headInput: asked.head === null ? "none" : asked.head.kind === "sha" ? "sha" : "name",
  };
}

function sourcesOf({ eventBase, asked }: BaseRequest, { runner, repository, github, runs }: Lookup): BaseSources {
  return {
    eventBase: () => eventBaseOf(eventBase, repository, github),
    namedBase: () => namedBase(asked.base as Revision, repository),
    memories: (refs) => readMemories(github, refs),
    mayWrite: () => mayPush(github, runner.serverUrl),
    runs,
    tagsAmong: (names) => tagsAmong(repository, names),
  };
}

/** A re-run deploys its own commit again, whatever came after it. */
function rerunNotices({ attempt, head }: Self, memory: MemoryReading | null): string[] {
  const values = memory?.kind === "read" ? [...memory.values.values()] : [];
  const later = values.find((sha) => sha !== null && sha !== head);
  if (attempt === 1 || !later) return [];
  return [
    `This is attempt ${attempt} of the run: ${later}, which was purged last, may be newer than ${head}, which is deployed again. The two are compared as they are, so what differs is purged either way.`,
  ];
}
