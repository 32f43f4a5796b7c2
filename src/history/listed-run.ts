import type { Run, RunList } from "../github/runs.ts";

/** This run, which is no attempt before itself. */
export interface Self {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  /** `owner/name` */
  readonly repository: string;
  /** The branch that is deployed, for a pull request its own; null for a tag, a release and the like. */
  readonly branch: string | null;
  /** The tag that is deployed; null for a branch. */
  readonly tag: string | null;
  /** The repository's default branch, if the event tells it. */
  readonly defaultBranch: string | null;
  /** GITHUB_SHA: the commit that the list shows for this run. */
  readonly sha: string;
  /** What is deployed. */
  readonly head: string;
  /** How the input `head` says it. A name may mean another commit in each run. */
  readonly headInput: "none" | "sha" | "name";
}

export function succeeded({ conclusion }: Run): boolean {
  return conclusion === "success";
}

/**
 * Whether a run is of the kind of this one, and so deploys what this one deploys. A workflow may have another target for
 * another event, branch or kind of tag; names of tags that differ in nothing but numbers are of one kind.
 */
export function isAlike({ event, branch }: Run, self: Self): boolean {
  if (event !== self.event) return false;
  return self.branch === null ? kindOf(branch) === kindOf(self.tag) : branch === self.branch;
}

function kindOf(tag: string | null): string | null {
  return tag?.replace(/\d+/g, "0") ?? null;
}

/** Whether a run is sure to have purged what this one deploys. */
export function hasPurged(run: Run, self: Self, runs: readonly Run[]): boolean {
  return succeeded(run) && isAlike(run, self) && !mayHaveSkipped(run, runs);
}

/** Events of which this action skips some: what was not deployed, or not to what the CDN serves. */
const SKIPPED_EVENTS = ["deployment_status", "workflow_run", "page_build"];

/**
 * Whether a run that succeeded may be one for which this action had nothing to do: a deployment that was only under way,
 * or the deletion of another branch, which the list shows as one more push of the default branch's commit.
 */
function mayHaveSkipped(run: Run, runs: readonly Run[]): boolean {
  if (SKIPPED_EVENTS.includes(run.event)) return true;
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
export function deploys(run: Run, self: Self): boolean {
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
export function branchesHere({ runs }: RunList, self: Self, memory: string | null): readonly string[] {
  if (self.branch === null) return [];
  const own = [self.branch];
  const isPush = self.event === "push" || self.event.startsWith("pull_request");
  if (!isPush && self.defaultBranch !== null) own.push(self.defaultBranch);
  const ofMemory = runs.filter((run) => run.sha === memory && deploys(run, self));
  if (ofMemory.some((run) => !isElsewhere(run, self, own))) return own;
  return [...own, ...ofMemory.map(({ branch }) => branch!)];
}

/** A push of a branch that is none of these. */
export function isElsewhere({ event, branch }: Run, self: Self, here: readonly string[]): boolean {
  return event === "push" && self.branch !== null && branch !== null && !here.includes(branch);
}

/** Events that deploy another commit than GITHUB_SHA, which the list shows. */
const HIDDEN_EVENTS = ["workflow_run", "repository_dispatch", "page_build"];

/** Why a run may have deployed another commit than the one that the list shows; null: it did not. */
export function whyHidden(run: Run, self: Self, { runs }: RunList): string | null {
  const { event } = run;
  if (HIDDEN_EVENTS.includes(event)) return `its event is ${event}`;
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
