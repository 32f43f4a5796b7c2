import { NEWEST_RUNS, type Run, type RunList, type RunsReading } from "../github/runs.ts";
import { groupBy } from "../lists.ts";
import type { Commit } from "./base.ts";
import type { Self } from "./event.ts";
import {
  branchesHere,
  deploys,
  hasPurged,
  isAlike,
  isElsewhere,
  mayRebuild,
  succeeded,
  whyHidden,
} from "./listed-run.ts";

/** The heads of the attempted deploys, each once; or why they are unknown. */
export type Attempts =
  | { readonly kind: "known"; readonly heads: readonly Attempted[] }
  | { readonly kind: "unknown"; readonly why: string };

/** The commit of an attempted deploy. */
export interface Attempted extends Commit {
  /** Whether what was built from it may be something else each time. */
  readonly isRebuilt?: true;
}

/** Tells which of some names, of branches or tags, are tags. */
export type TagsAmong = (names: readonly string[]) => Promise<ReadonlySet<string>>;

/** The attempts since each of some memories, or why the runs were not read. */
export type AttemptsReading =
  | { readonly kind: "read"; readonly since: ReadonlyMap<string | null, Attempts> }
  | Exclude<RunsReading, { kind: "read" }>;

/** Reads the attempts since each of the memories. */
export async function readAttempts(
  memories: readonly (string | null)[],
  list: RunsReading,
  self: Self,
  { tagsAmong }: { readonly tagsAmong: TagsAmong },
): Promise<AttemptsReading> {
  if (list.kind !== "read") return list;
  const names = [...new Set(memories.flatMap((memory) => namesToAsk(list, self, memory)))];
  const tags = names.length > 0 ? await tagsAmong(names) : new Set<string>();
  const sinceOf = (memory: string | null): Attempts => {
    const attempts = attemptsSince(list, self, memory, tags);
    if (attempts.kind === "unknown") return attempts;
    return { ...attempts, heads: attempts.heads.map((one) => ({ ...one, why: `deployed by ${one.why}` })) };
  };
  return { kind: "read", since: new Map(memories.map((memory) => [memory, sinceOf(memory)])) };
}

/**
 * The deploys attempted since the memory's commit was purged; without a memory (null) those since the newest
 * successful run, and that run's own. `tags` holds the names, of those that namesToAsk gives, that are tags.
 *
 * The window starts with the creation of the oldest listed run of the memory's commit, if one of those runs succeeded:
 * its purge covered everything before it, even if another workflow wrote the memory. If none succeeded (they are at their
 * last jobs, or failed in them, or did not even purge, or are this very run, of which an earlier step, leg or attempt may
 * have moved the memory), the window starts with the newest success before them. If no listed run is of that commit, all
 * of them count; if older ones are not listed, one success among the listed must stand for those.
 *
 * A success stands for what was before it only if its run is like this one: another event, branch or kind of tag may
 * deploy another target.
 */
export function attemptsSince(
  list: RunList,
  self: Self,
  memory: string | null,
  tags: ReadonlySet<string> = new Set(),
): Attempts {
  if (self.attempt > 1 && self.head !== self.sha && (self.headInput === "name" || self.event === "release")) {
    return unknown("an earlier attempt of this run may have deployed another commit");
  }
  const here = [...branchesHere(list, self, memory), ...tags];
  const runs = list.runs.filter((run) => deploys(run, self) && !isElsewhere(run, self, here));
  const start = startOf(runs, self, memory, list);
  if (start === null && memory === null) {
    return unknown(`none of the newest ${NEWEST_RUNS} runs of this workflow ${LIKE_THIS}`);
  }
  if (start === null && !isWhole(list) && !runs.some((run) => hasPurged(run, self, runs))) {
    return unknown(
      `the last purge, of ${memory}, was before the newest ${NEWEST_RUNS} runs of this workflow, and none of these ${LIKE_THIS}`,
    );
  }
  const since = runs.filter((run) => until(run) >= (start ?? Number.NEGATIVE_INFINITY));
  for (const run of since) {
    const how = whyHidden(run, self, list);
    if (how === null || (succeeded(run) && memory !== null)) continue;
    return unknown(`the list of runs does not say which commit ${nameOf(run)} deployed: ${how}`);
  }
  return { kind: "known", heads: headsOf(since, list.held ?? []) };
}

const LIKE_THIS = "succeeded for the same event and branch, or kind of tag, as this one";

/** Whether the list holds every run of the workflow. */
function isWhole({ runs, total }: RunList): boolean {
  return total <= runs.length;
}

/**
 * The names of other refs that were pushed, where it makes a difference whether they are tags. Most workflows have
 * none.
 */
export function namesToAsk(list: RunList, self: Self, memory: string | null): readonly string[] {
  const here = branchesHere(list, self, memory);
  const unsure = list.runs.filter((run) => deploys(run, self) && isElsewhere(run, self, here));
  const from = earliest(list, self, memory) ?? Number.NEGATIVE_INFINITY;
  return [...new Set(unsure.filter((run) => until(run) >= from).map(({ branch }) => branch!))];
}

/** A time before which the window does not start, whichever names are tags. Null if there is none. */
function earliest(list: RunList, self: Self, memory: string | null): number | null {
  const all = list.runs.filter((run) => deploys(run, self));
  const here = branchesHere(list, self, memory);
  const sure = all.filter((run) => !isElsewhere(run, self, here));
  if (memory === null) return startOf(sure, self, null, list);
  if (!sure.some((run) => run.sha === memory && isProof(run, self, list))) return null;
  return startOf(all, self, memory, list);
}

/** When the window starts; null if no listed run tells. */
function startOf(runs: readonly Run[], self: Self, memory: string | null, list: RunList): number | null {
  if (memory === null) return newestPurge(runs, self, runs);
  const mover = list.runs.find(({ id }) => id === list.held?.[0]);
  if (mover) return mover.created;
  const ofMemory = runs.filter(({ sha }) => sha === memory);
  const own = memory === self.head ? list.runs.filter(({ id }) => id === self.id) : [];
  const created = [...ofMemory, ...own].map((run) => run.created);
  if (created.length === 0) return null;
  const oldest = Math.min(...created);
  if (ofMemory.some((run) => isProof(run, self, list))) return oldest;
  const before = runs.filter((run) => run.created < oldest);
  return newestPurge(before, self, runs);
}

/**
 * Whether the success of a run of the memory's commit proves that what was before it has been purged. If the list holds
 * all runs, it holds the one that moved the memory; otherwise the success must be of a run like this one.
 */
function isProof(run: Run, self: Self, list: RunList): boolean {
  return succeeded(run) && (isWhole(list) || isAlike(run, self) || rebuilds(run, self));
}

/** A schedule rebuilds what the pushes of its branch deploy, and alone fills a list with runs of one commit. */
function rebuilds({ event, branch }: Run, self: Self): boolean {
  return event === "schedule" && self.event === "push" && branch === self.branch;
}

/** When the newest run that is sure to have purged was created; null if there is none. */
function newestPurge(runs: readonly Run[], self: Self, all: readonly Run[]): number | null {
  const created = runs.filter((run) => hasPurged(run, self, all)).map((run) => run.created);
  return created.length > 0 ? Math.max(...created) : null;
}

/** When a run may have deployed last. GitHub does not update the time of a run that is still in a step. */
function until({ status, updated }: Run): number {
  return status === "completed" ? updated : Number.POSITIVE_INFINITY;
}

/** How many runs the reason for one commit names. */
const MOST_NAMED = 3;

function headsOf(runs: readonly Run[], held: readonly number[]): Attempted[] {
  const bySha = groupBy(runs, ({ sha }) => sha);
  return [...bySha].map(([sha, all]) => {
    const named = all.slice(0, MOST_NAMED).map(nameOf).join(", ");
    const why = all.length > MOST_NAMED ? `${named} and ${all.length - MOST_NAMED} more` : named;
    return all.some((run) => mayRebuild(run) && !held.includes(run.id)) ? { sha, why, isRebuilt: true } : { sha, why };
  });
}

function nameOf({ number, attempt, conclusion, status }: Run): string {
  const again = attempt > 1 ? `attempt ${attempt}: ` : "";
  return `run #${number} (${again}${(conclusion ?? status ?? "no status").replaceAll("_", " ")})`;
}

function unknown(why: string): Attempts {
  return { kind: "unknown", why };
}
