import { isSha } from "../git/object-id.ts";
import { fieldAt } from "../json.ts";
import { checkSha, EventError, shaAt, textAt } from "./payload.ts";
import { dry, type EventHead, type EventRange, range, skip, unknown } from "./range.ts";
import { deploymentStatus, pageBuild, type ServedInputs, workflowRun } from "./reported.ts";

/** What started the run, as the runner says it: `GITHUB_EVENT_NAME`, the JSON in `GITHUB_EVENT_PATH`, `GITHUB_SHA`, `GITHUB_REF`. */
export interface Event {
  readonly name: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly ref: string;
}

const ZEROS = /^0+$/;

/** What each event deployed and what it replaced. Throws EventError where purging would be wrong. */
export function rangeOf(event: Event, served: ServedInputs): EventRange {
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
      return workflowRun(payload, served);
    case "deployment_status":
      return deploymentStatus(payload, served);
    case "page_build":
      return pageBuild(payload);
    case "deployment":
      throw new EventError(
        "the event `deployment` fires before anything is deployed: purging now would let the CDN fetch the old bytes again. Run on `deployment_status` instead.",
      );
    case "pull_request":
    case "pull_request_target": {
      const head = shaAt(payload, "pull_request.head.sha");
      return dry(
        { kind: "sha", sha: head },
        { kind: "merge-base", base: shaAt(payload, "pull_request.base.sha"), head },
      );
    }
    case "merge_group":
      return dry(
        { kind: "sha", sha: shaAt(payload, "merge_group.head_sha") },
        { kind: "sha", sha: shaAt(payload, "merge_group.base_sha"), why: "the base of the merge group" },
      );
    default:
      return range({ kind: "unknown" }, unknown(`the event \`${name}\` does not say what was there before`));
  }
}

function push(payload: unknown): EventRange {
  const before = pushText(payload, "before");
  const after = pushText(payload, "after");
  if (ZEROS.test(after)) return skip("the push deleted its branch or tag, so nothing was deployed");
  const ref = pushText(payload, "ref");
  const head: EventHead = { kind: "sha", sha: checkSha(after, "after") };
  if (!ZEROS.test(before)) {
    const why = ref.startsWith("refs/tags/") ? "where the tag was before" : "`before` of the push";
    return range(head, { kind: "sha", sha: checkSha(before, "before"), why });
  }
  if (ref.startsWith("refs/tags/")) return range(head, { kind: "previous-tag", tag: ref.slice("refs/tags/".length) });
  return range(head, unknown("the push created its branch, and what was deployed before is on another one"));
}

/** The text of a push's payload. GitHub gives all of them; `act` makes a payload of its own that lacks some. */
function pushText(payload: unknown, path: "before" | "after" | "ref"): string {
  const value = fieldAt(payload, path);
  if (typeof value === "string" && value !== "") return value;
  throw new EventError(
    `the event's payload has no text at \`${path}\`. GitHub sends it with every push; \`act\` does so only with \`--eventpath FILE\`, a JSON file that holds the \`before\`, \`after\` and \`ref\` of a push.`,
  );
}

function release(payload: unknown): EventRange {
  const action = textAt(payload, "action");
  if (action === "deleted" || action === "unpublished") {
    return range(
      { kind: "latest-release" },
      unknown(`the release ${textAt(payload, "release.tag_name")} was ${action}`),
    );
  }
  if (fieldAt(payload, "release.draft") === true) return skip("a draft of a release deploys nothing");
  const tag = textAt(payload, "release.tag_name");
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
  return range(head, { kind: "sha", sha: shaAt(payload, "client_payload.base"), why });
}

function githubSha({ sha }: Event): EventHead {
  if (isSha(sha)) return { kind: "sha", sha };
  throw new EventError(`the environment has ${JSON.stringify(sha)} as GITHUB_SHA where a full SHA belongs`);
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
  if (name === "pull_request" || name === "pull_request_target") return textAt(payload, "pull_request.head.ref");
  return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}

/** The tag that is deployed, for a release its own, also where GITHUB_REF is empty; null for a branch. */
export function tagOf({ name, payload, ref }: Event): string | null {
  const tag = name === "release" ? fieldAt(payload, "release.tag_name") : undefined;
  if (typeof tag === "string") return tag;
  return ref.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) : null;
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
