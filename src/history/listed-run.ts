import type { Run, RunList } from "../github/runs.ts";
import type { Self } from "./event.ts";

/** Whether the run ended well. */
export function succeeded({ conclusion }: Run): boolean {
  return conclusion === "success";
}

/**
 * Whether a run has the event and the branch, or kind of tag, of this one, and so deploys to the same target. Tags whose
 * names differ only in their numbers are of one kind.
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

/** Events of which this action skips those that deployed nothing, or deployed to another site. */
const SKIPPED_EVENTS = ["deployment_status", "workflow_run", "page_build"];

/**
 * Whether this action may have skipped a run that succeeded: the deployment was only under way, or the run was for the
 * deletion of another branch, which the list shows as one more push of the default branch's commit.
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

/** How long after its creation GitHub may enter a run. */
const ENTERED_MS = 10_000;

/**
 * Whether a run may have deployed something. The list hides earlier attempts, so any run after its first attempt may have.
 * A run that is `waiting` for an approval has run jobs before, and so may one that is `queued` for its next runner.
 */
export function deploys(run: Run, self: Self): boolean {
  if (run.id === self.id) return false;
  const isNew =
    NOT_STARTED.includes(run.status) || (run.status === "queued" && run.updated <= run.created + ENTERED_MS);
  if (run.attempt === 1 && (isNew || NOTHING_DONE.includes(run.conclusion))) return false;
  if (run.event === "merge_group") return false;
  if (!run.event.startsWith("pull_request")) return true;
  // A pull request's run is dry unless this run shows that they deploy; git cannot fetch a fork's commit.
  return self.event.startsWith("pull_request") && run.branch === self.branch && run.repository === self.repository;
}

/**
 * The branches whose pushes deploy what this run deploys. Each branch has a site of its own, or none; but a run that was
 * started by hand may replace what the default branch's pushes deploy, and if only pushes of another branch deployed the
 * memory's commit, that branch and this one deploy the same site.
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

/** Whether a run is a push of a branch that is none of these. */
export function isElsewhere({ event, branch }: Run, self: Self, here: readonly string[]): boolean {
  return event === "push" && self.branch !== null && branch !== null && !here.includes(branch);
}

/** Events whose runs deploy another commit than GITHUB_SHA, which the list shows. */
const HIDDEN_EVENTS = ["workflow_run", "repository_dispatch", "page_build"];

/** Why a run may have deployed another commit than the list shows; null if it did not. */
export function whyHidden(run: Run, self: Self, { runs }: RunList): string | null {
  const { event } = run;
  if (HIDDEN_EVENTS.includes(event)) return `its event is ${event}`;
  if (event === "release" && !isOfPublishing(run, self, runs))
    return "a release that is deleted or unpublished puts the one before it in its place";
  if (self.headInput === "none") return null;
  // With `head: ${{ inputs.sha || github.sha }}` only a run that a person started may deploy another commit.
  const isOther = self.headInput === "name" || self.head !== self.sha || event === "workflow_dispatch";
  return isOther ? "it may have had an input `head`" : null;
}

/**
 * Whether the publishing of a release started a run: it starts several at once (`created`, `published`, `released`), of
 * which one succeeded or is this one; deleting or unpublishing a release starts a single run.
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

/** Events by which a site is built again though no commit changed, as by a content system that calls. */
const REBUILDING = ["schedule", "workflow_dispatch", "repository_dispatch"];

/** Whether a run of this event may build something else of the same commit. */
export function mayRebuild({ event }: Pick<Run, "event">): boolean {
  return REBUILDING.includes(event);
}
