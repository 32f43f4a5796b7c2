import { NEWEST_RUNS, type Run, type RunList } from "../github/runs.ts";
import { groupBy } from "../group.ts";
import type { Commit } from "./base.ts";

/** This run, which is no attempt before itself. */
export interface Self {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  /** `owner/name` */
  readonly repository: string;
  /** The branch that is deployed, for a pull request its own; null for a tag, a release and the like. */
  readonly branch: string | null;
  /** The repository's default branch, if the event tells it. */
  readonly defaultBranch: string | null;
  /** GITHUB_SHA: the commit that the list shows for this run. */
  readonly sha: string;
  /** What is deployed. */
  readonly head: string;
  /** How the input `head` says it. A name may mean another commit in each run. */
  readonly headInput: "none" | "sha" | "name";
}

/** The heads of the deploys that were attempted, each once; or why they cannot be known. */
export type Attempts =
  | { readonly kind: "known"; readonly heads: readonly Commit[] }
  | { readonly kind: "unknown"; readonly why: string };

/**
 * The deploys attempted since the memory's commit was purged; without a memory (null) those since the newest
 * successful run, and that run's own. `tags` holds the names, of those that namesToAsk gives, that are tags.
 *
 * The window starts with the creation of the oldest listed run of the memory's commit, if one of those runs succeeded:
 * that one purged whatever was there before it, even if the memory is from elsewhere. If none did (it is still at its
 * last jobs, or failed in them, or did not even purge), the window starts with the newest success before them. If no
 * listed run is of that commit, all of them count; where older ones are not listed, one success among them must stand
 * for those.
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
  const start = startOf(runs, memory);
  if (start === null && memory === null) {
    return unknown(`none of the newest ${NEWEST_RUNS} runs of this workflow succeeded`);
  }
  if (start === null && list.total > list.runs.length && !runs.some(succeeded)) {
    return unknown(
      `the last purge, of ${memory}, was before the newest ${NEWEST_RUNS} runs of this workflow, and none of these succeeded`,
    );
  }
  const since = runs.filter((run) => until(run) >= (start ?? Number.NEGATIVE_INFINITY));
  for (const run of since) {
    const how = whyHidden(run, self, list);
    if (how === null || (succeeded(run) && memory !== null)) continue;
    return unknown(`the list of runs does not say which commit ${nameOf(run)} deployed: ${how}`);
  }
  return { kind: "known", heads: headsOf(since) };
}

/**
 * Names of pushes of another ref than this run's, where it makes a difference whether that is a tag. For most
 * workflows there is none.
 */
export function namesToAsk(list: RunList, self: Self, memory: string | null): readonly string[] {
  const here = branchesHere(list, self, memory);
  const unsure = list.runs.filter((run) => deploys(run, self) && isElsewhere(run, self, here));
  const from = earliest(list, self, memory) ?? Number.NEGATIVE_INFINITY;
  return [...new Set(unsure.filter((run) => until(run) >= from).map(({ branch }) => branch!))];
}

/** A time that the window does not start before, whatever turns out to be a tag. Null when none is sure. */
function earliest(list: RunList, self: Self, memory: string | null): number | null {
  const all = list.runs.filter((run) => deploys(run, self));
  const here = branchesHere(list, self, memory);
  const sure = all.filter((run) => !isElsewhere(run, self, here));
  if (memory === null) return startOf(sure, null);
  if (!sure.some((run) => run.sha === memory && succeeded(run))) return null;
  return startOf(all, memory);
}

function startOf(runs: readonly Run[], memory: string | null): number | null {
  if (memory === null) return newestSuccess(runs);
  const ofMemory = runs.filter(({ sha }) => sha === memory);
  if (ofMemory.length === 0) return null;
  const oldest = Math.min(...ofMemory.map(({ created }) => created));
  return ofMemory.some(succeeded) ? oldest : newestSuccess(runs.filter(({ created }) => created < oldest));
}

/** Creation of the newest run that succeeded and so purged, or null. */
function newestSuccess(runs: readonly Run[]): number | null {
  const created = runs.filter((run) => succeeded(run) && !mayHaveSkipped(run, runs)).map(({ created }) => created);
  return created.length > 0 ? Math.max(...created) : null;
}

/**
 * Whether a run that succeeded may be one for which this action had nothing to do: a deployment that was only under way,
 * or the deletion of another branch, which the list shows as one more push of the default branch's commit.
 */
function mayHaveSkipped(run: Run, runs: readonly Run[]): boolean {
  if (run.event === "deployment_status") return true;
  if (run.event !== "push") return false;
  const isSame = ({ event, branch, sha }: Run) => event === "push" && branch === run.branch && sha === run.sha;
  return runs.some((other) => isSame(other) && isBefore(other, run));
}

function isBefore(one: Run, other: Run): boolean {
  return one.created < other.created || (one.created === other.created && one.number < other.number);
}

const NOT_STARTED: readonly (string | null)[] = ["requested", "pending"];
const NOTHING_DONE: readonly (string | null)[] = ["skipped", "startup_failure", "action_required"];

/** How long a run may take to be entered after it was created. */
const ENTERED_MS = 10_000;

/**
 * Whether a run may have deployed something. Of one that was run again the list says nothing about earlier attempts.
 * `waiting` for an approval comes after jobs that have run, and so may `queued`: for the runner of the next job.
 */
function deploys(run: Run, self: Self): boolean {
  if (run.id === self.id) return false;
  const isNew =
    NOT_STARTED.includes(run.status) || (run.status === "queued" && run.updated <= run.created + ENTERED_MS);
  if (run.attempt === 1 && (isNew || NOTHING_DONE.includes(run.conclusion))) return false;
  if (run.event === "merge_group") return false;
  if (!run.event.startsWith("pull_request")) return true;
  // Dry, unless this run says that pull requests deploy; a fork's commit cannot be fetched.
  return self.event.startsWith("pull_request") && run.branch === self.branch && run.repository === self.repository;
}

/**
 * The branches whose pushes deploy what this run deploys. Each branch has a site of its own, or none; but what was
 * started on one by hand may be put in place of what the default branch's pushes deploy, and where the memory's commit
 * was deployed by no run but pushes of another branch, that one and this one deploy the same site.
 */
function branchesHere({ runs }: RunList, self: Self, memory: string | null): readonly string[] {
  if (self.branch === null) return [];
  const own = [self.branch];
  const isPush = self.event === "push" || self.event.startsWith("pull_request");
  if (!isPush && self.defaultBranch !== null) own.push(self.defaultBranch);
  const ofMemory = runs.filter((run) => run.sha === memory && deploys(run, self));
  if (ofMemory.some((run) => !isElsewhere(run, self, own))) return own;
  return [...own, ...ofMemory.map(({ branch }) => branch!)];
}

/** A push of a branch that is none of these. */
function isElsewhere({ event, branch }: Run, self: Self, here: readonly string[]): boolean {
  return event === "push" && self.branch !== null && branch !== null && !here.includes(branch);
}

/** Why a run may have deployed another commit than the one that the list shows; null: it did not. */
function whyHidden(run: Run, self: Self, { runs }: RunList): string | null {
  const { event } = run;
  if (event === "workflow_run" || event === "repository_dispatch") return `its event is ${event}`;
  if (event === "release" && !isOfPublishing(run, self, runs))
    return "a release that is deleted or unpublished puts the one before it in its place";
  if (self.headInput === "none") return null;
  // With `head: ${{ inputs.sha || github.sha }}` only what a person started may differ.
  const isOther = self.headInput === "name" || self.head !== self.sha || event === "workflow_dispatch";
  return isOther ? "it may have had an input `head`" : null;
}

/**
 * Whether a release's run came from its being published: that starts several at once (`created`, `published`,
 * `released`), of which one succeeded or is this one; what takes a release back starts one.
 */
function isOfPublishing(run: Run, self: Self, runs: readonly Run[]): boolean {
  return runs.some(
    (other) =>
      (succeeded(other) || other.id === self.id) &&
      other.event === "release" &&
      other.sha === run.sha &&
      other.branch === run.branch &&
      Math.abs(other.created - run.created) <= ENTERED_MS,
  );
}

/** When a run may have deployed last. One that is still at it is not listed as updated by what it does in a step. */
function until({ status, updated }: Run): number {
  return status === "completed" ? updated : Number.POSITIVE_INFINITY;
}

function succeeded({ conclusion }: Run): boolean {
  return conclusion === "success";
}

/** Runs that are named as the reason for one commit. */
const MOST_NAMED = 3;

function headsOf(runs: readonly Run[]): Commit[] {
  const bySha = groupBy(runs, ({ sha }) => sha);
  return [...bySha].map(([sha, all]) => {
    const named = all.slice(0, MOST_NAMED).map(nameOf).join(", ");
    return { sha, why: all.length > MOST_NAMED ? `${named} and ${all.length - MOST_NAMED} more` : named };
  });
}

function nameOf({ number, attempt, conclusion, status }: Run): string {
  const again = attempt > 1 ? `attempt ${attempt}: ` : "";
  return `run #${number} (${again}${(conclusion ?? status ?? "no status").replaceAll("_", " ")})`;
}

function unknown(why: string): Attempts {
  return { kind: "unknown", why };
}
