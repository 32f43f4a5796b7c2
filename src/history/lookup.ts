import type { Build } from "../built/build.ts";
import type { Destination } from "../destination.ts";
import type { Repository } from "../git/repository.ts";
import type { GitHub } from "../github/github.ts";
import { mayPush } from "../github/refs.ts";
import { type Run, type Runs, type RunsReading, tagsAmong } from "../github/runs.ts";
import type { Runner } from "../runner.ts";
import type { Base } from "./base.ts";
import { type BaseSources, type Bases, findBases, type Mode, modeOf } from "./bases.ts";
import { findBuiltBases } from "./built-bases.ts";
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

const DAY_MS = 24 * 60 * 60 * 1_000;
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const MONTHS = "January February March April May June July August September October November December".split(" ");

/**
 * The day of a moment in words, as someone says it on the day of `now`: `today`, `yesterday`, `Tuesday` within a week,
 * else `3 November`, with the year where it is another one. Milliseconds since the epoch; days are those of UTC.
 */
export function dayOf(moment: number, now: number): string {
  const days = Math.floor(now / DAY_MS) - Math.floor(moment / DAY_MS);
  const date = new Date(moment);
  if (days === 0) return "today";
  if (days === 1) return "yesterday";
  if (days > 1 && days < 7) return WEEKDAYS[date.getUTCDay()]!;
  const year = date.getUTCFullYear() === new Date(now).getUTCFullYear() ? "" : ` ${date.getUTCFullYear()}`;
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}${year}`;
}

/**
 * The base with the day on which each of its commits was deployed, where the list of runs tells: the day of the newest run
 * of that commit. `self`: the id of this run, whose start is now.
 */
export function withDays(base: Base, list: RunsReading, self: number): Base {
  if (base.kind !== "known" || list.kind !== "read") return base;
  const now = list.runs.find(({ id }) => id === self)?.updated;
  if (now === undefined) return base;
  const newest = (sha: string): Run | undefined =>
    list.runs.filter((run) => run.sha === sha && run.id !== self).toSorted((a, b) => b.created - a.created)[0];
  const commits = base.commits.map((commit) => {
    const run = newest(commit.sha);
    return run ? { ...commit, day: dayOf(run.created, now) } : commit;
  });
  return { ...base, commits };
}
