import { isSha } from "../git/object-id.ts";
import { fieldAt } from "../json.ts";

/** What started the run, as the runner says it: `GITHUB_EVENT_NAME`, the JSON in `GITHUB_EVENT_PATH`, `GITHUB_SHA`, `GITHUB_REF`. */
export interface Event {
  readonly name: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly ref: string;
}

/** The commit that was deployed, as far as the payload tells it. */
export type EventHead =
  | { readonly kind: "sha"; readonly sha: string }
  | { readonly kind: "tag"; readonly tag: string }
  | { readonly kind: "latest-release" }
  | { readonly kind: "unknown" };

/** What the event says was there before. */
export type EventBase =
  | { readonly kind: "sha"; readonly sha: string; readonly why: string }
  | { readonly kind: "former-tag"; readonly tag: string }
  | { readonly kind: "previous-tag"; readonly tag: string }
  | { readonly kind: "previous-release"; readonly tag: string; readonly prerelease: boolean }
  | { readonly kind: "merge-base"; readonly base: string; readonly head: string }
  | { readonly kind: "unknown"; readonly why: string };

/** One row of the table of events. */
export type EventRange =
  | { readonly kind: "range"; readonly head: EventHead; readonly base: EventBase; readonly dry: boolean }
  | { readonly kind: "skip"; readonly why: string };

/** The event or its payload cannot lead to a purge; the message says what would. */
export class EventError extends Error {
  override name = "EventError";
}

const ZEROS = /^0+$/;

/** What each event deployed and what it replaced. Throws EventError where purging would be wrong. */
export function rangeOf(event: Event): EventRange {
  const { name, payload } = event;
  switch (name) {
    case "push":
      return push(payload);
    case "release":
      return release(payload);
    case "workflow_dispatch":
    case "schedule":
      return range(githubSha(event), unknown(`a ${name} event does not say what was there before`));
    case "repository_dispatch":
      return repositoryDispatch(event);
    case "workflow_run":
      return workflowRun(payload);
    case "deployment_status":
      return deploymentStatus(payload);
    case "deployment":
      throw new EventError(
        "the event `deployment` fires before anything is deployed: purging now would let the CDN fetch the old bytes again. Run on `deployment_status` instead.",
      );
    case "pull_request":
    case "pull_request_target": {
      const head = sha(payload, "pull_request.head.sha");
      return dry({ kind: "sha", sha: head }, { kind: "merge-base", base: sha(payload, "pull_request.base.sha"), head });
    }
    case "merge_group":
      return dry(
        { kind: "sha", sha: sha(payload, "merge_group.head_sha") },
        { kind: "sha", sha: sha(payload, "merge_group.base_sha"), why: "the base of the merge group" },
      );
    default:
      return range({ kind: "unknown" }, unknown(`the event \`${name}\` does not say what was there before`));
  }
}

function push(payload: unknown): EventRange {
  const before = text(payload, "before");
  const after = text(payload, "after");
  if (ZEROS.test(after)) return { kind: "skip", why: "the push deleted its branch or tag, so nothing was deployed" };
  const ref = text(payload, "ref");
  const head: EventHead = { kind: "sha", sha: checked(after, "after") };
  if (!ZEROS.test(before)) {
    const why = ref.startsWith("refs/tags/") ? "where the tag was before" : "`before` of the push";
    return range(head, { kind: "sha", sha: checked(before, "before"), why });
  }
  if (ref.startsWith("refs/tags/")) return range(head, { kind: "previous-tag", tag: ref.slice("refs/tags/".length) });
  return range(head, unknown("the push created its branch, and what was deployed before is on another one"));
}

function release(payload: unknown): EventRange {
  const action = text(payload, "action");
  if (action === "deleted" || action === "unpublished") {
    return range({ kind: "latest-release" }, unknown(`the release ${text(payload, "release.tag_name")} was ${action}`));
  }
  if (fieldAt(payload, "release.draft") === true) return { kind: "skip", why: "a draft of a release deploys nothing" };
  const tag = text(payload, "release.tag_name");
  const former = fieldAt(payload, "changes.tag_name.from");
  if (action === "edited" && typeof former === "string" && former !== "" && former !== tag) {
    return range({ kind: "tag", tag }, { kind: "former-tag", tag: former });
  }
  const prerelease = fieldAt(payload, "release.prerelease") === true;
  return range({ kind: "tag", tag }, { kind: "previous-release", tag, prerelease });
}

function repositoryDispatch(event: Event): EventRange {
  const { payload } = event;
  const given = fieldAt(payload, "client_payload.sha");
  const head: EventHead = isSha(given) ? { kind: "sha", sha: given } : githubSha(event);
  const base = fieldAt(payload, "client_payload.base");
  if (base === undefined || base === null) {
    return range(head, unknown("the dispatch has no `client_payload.base`"));
  }
  const why = "`client_payload.base` of the dispatch";
  return range(head, { kind: "sha", sha: sha(payload, "client_payload.base"), why });
}

function workflowRun(payload: unknown): EventRange {
  const conclusion = fieldAt(payload, "workflow_run.conclusion");
  if (conclusion !== "success") {
    return {
      kind: "skip",
      why: `the workflow run that started this one ended with ${shown(conclusion) ?? "no conclusion"}`,
    };
  }
  const from = fieldAt(payload, "workflow_run.head_repository.full_name");
  if (from !== text(payload, "repository.full_name")) {
    return {
      kind: "skip",
      why: `the workflow run that started this one belongs to another repository, ${shown(from) ?? "which was deleted"}`,
    };
  }
  const head = sha(payload, "workflow_run.head_sha");
  return range({ kind: "sha", sha: head }, unknown("a workflow_run event does not say what was there before"));
}

function deploymentStatus(payload: unknown): EventRange {
  const state = fieldAt(payload, "deployment_status.state");
  if (state !== "success") return { kind: "skip", why: `the deployment is \`${shown(state)}\`, not \`success\`` };
  const head = sha(payload, "deployment.sha");
  return range({ kind: "sha", sha: head }, unknown("a deployment_status event does not say what was there before"));
}

function githubSha({ sha }: Event): EventHead {
  if (isSha(sha)) return { kind: "sha", sha };
  throw new EventError(`the environment has ${JSON.stringify(sha)} as GITHUB_SHA where a full SHA belongs`);
}

function range(head: EventHead, base: EventBase): EventRange {
  return { kind: "range", head, base, dry: false };
}

function dry(head: EventHead, base: EventBase): EventRange {
  return { kind: "range", head, base, dry: true };
}

function unknown(why: string): EventBase {
  return { kind: "unknown", why };
}

/** A value of the payload for a sentence; null for none. */
function shown(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 200);
}

function text(payload: unknown, path: string): string {
  const value = fieldAt(payload, path);
  if (typeof value !== "string" || value === "") throw new EventError(`the event's payload has no text at \`${path}\``);
  return value;
}

function sha(payload: unknown, path: string): string {
  return checked(text(payload, path), path);
}

function checked(value: string, path: string): string {
  if (!isSha(value)) {
    throw new EventError(`the event's payload has ${JSON.stringify(value)} at \`${path}\` where a full SHA belongs`);
  }
  return value;
}

/** The open pull request that the event is about; null for every event but `pull_request`. */
export function pullRequestOf({ name, payload }: Event): { readonly number: number; readonly from: string } | null {
  const number = fieldAt(payload, "pull_request.number");
  if (name !== "pull_request" || fieldAt(payload, "action") === "closed") return null;
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) return null;
  // A fork that was deleted has no name.
  const from = fieldAt(payload, "pull_request.head.repo.full_name");
  return { number, from: typeof from === "string" ? from : "" };
}

/** The branch that is deployed, for a pull request its own; null for a tag, a release and the like. */
export function branchOf({ name, payload, ref }: Event): string | null {
  if (name === "pull_request" || name === "pull_request_target") return text(payload, "pull_request.head.ref");
  return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}

/** The repository's default branch; null where the payload does not tell it, as that of a schedule. */
export function defaultBranchOf({ payload }: Event): string | null {
  const branch = fieldAt(payload, "repository.default_branch");
  return typeof branch === "string" && branch !== "" ? branch : null;
}

/** Whether the list of runs shows this commit for the run of the event. For a pull request it shows the one behind its merge. */
export function isListed({ name, sha }: Event, head: string): boolean {
  return head === sha || name.startsWith("pull_request");
}
