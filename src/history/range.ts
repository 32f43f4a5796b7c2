import { isSha } from "../git/object-id.ts";
import { fieldAt } from "../json.ts";
import { checkSha, type Event, EventError, shaAt, textAt } from "./event.ts";

/** The commit that was deployed, in the form in which the payload names it. */
export type EventHead =
  | { readonly kind: "sha"; readonly sha: string }
  | { readonly kind: "tag"; readonly tag: string }
  | { readonly kind: "latest-release" }
  | { readonly kind: "unknown" };

/** The deploy before it, in the form in which the payload names it. */
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

/** The inputs that say which of the reported deploys this CDN serves. */
export interface ReportInputs {
  /** The input `environment`: names of environments; none leaves it to the deployment. */
  readonly environments: readonly string[];
  /** Whether the input `head` says which commit was deployed. */
  readonly hasHeadInput: boolean;
}

const ZEROS = /^0+$/;

/** Reads what the event deployed and what that replaced. Throws EventError where purging would be wrong. */
export function rangeOf(event: Event, inputs: ReportInputs): EventRange {
  const { name, payload } = event;
  switch (name) {
    case "push":
      return readPush(payload);
    case "release":
      return readRelease(payload);
    case "workflow_dispatch":
    case "schedule":
      return range(githubSha(event), unknown(`a ${name} event does not say what was there before`));
    case "repository_dispatch":
      return readDispatch(event);
    case "workflow_run":
      return readWorkflowRun(payload, inputs);
    case "deployment_status":
      return readDeploymentStatus(payload, inputs);
    case "page_build":
      return readPageBuild(payload);
    case "deployment":
      throw new EventError(
        "the event `deployment` fires before anything is deployed: purging now would let the CDN fetch the old bytes again. Run on `deployment_status` instead.",
      );
    case "pull_request":
    case "pull_request_target": {
      const head = commitAt(payload, "pull_request.head.sha");
      return dry(head, { kind: "merge-base", base: shaAt(payload, "pull_request.base.sha"), head: head.sha });
    }
    case "merge_group": {
      const base = commitAt(payload, "merge_group.base_sha");
      return dry(commitAt(payload, "merge_group.head_sha"), { ...base, why: "the base of the merge group" });
    }
    default:
      return range({ kind: "unknown" }, unknown(`the event \`${name}\` does not say what was there before`));
  }
}

function readPush(payload: unknown): EventRange {
  const before = pushText(payload, "before");
  const after = pushText(payload, "after");
  if (ZEROS.test(after)) return skip("the push deleted its branch or tag, so nothing was deployed");
  const ref = pushText(payload, "ref");
  const head: EventHead = { kind: "sha", sha: checkSha(after, "after") };
  if (!ZEROS.test(before)) {
    const why = ref.startsWith("refs/tags/") ? "where the tag was before" : "the commit before the push";
    return range(head, { kind: "sha", sha: checkSha(before, "before"), why });
  }
  if (ref.startsWith("refs/tags/")) return range(head, { kind: "previous-tag", tag: ref.slice("refs/tags/".length) });
  return range(head, unknown("the push created its branch, and what was deployed before is on another one"));
}

/** A text of a push's payload. GitHub sends each of them; `act` makes payloads that lack some. */
function pushText(payload: unknown, path: "before" | "after" | "ref"): string {
  const value = fieldAt(payload, path);
  if (typeof value === "string" && value !== "") return value;
  throw new EventError(
    `the event's payload has no text at \`${path}\`. GitHub sends it with every push; \`act\` does so only with \`--eventpath FILE\`, a JSON file that holds the \`before\`, \`after\` and \`ref\` of a push.`,
  );
}

function readRelease(payload: unknown): EventRange {
  const action = textAt(payload, "action");
  const tag = textAt(payload, "release.tag_name");
  if (action === "deleted" || action === "unpublished")
    return range({ kind: "latest-release" }, unknown(`the release ${tag} was ${action}`));
  if (fieldAt(payload, "release.draft") === true) return skip("a draft of a release deploys nothing");
  const former = fieldAt(payload, "changes.tag_name.from");
  if (action === "edited" && typeof former === "string" && former !== "" && former !== tag) {
    return range({ kind: "tag", tag }, { kind: "former-tag", tag: former });
  }
  const prerelease = fieldAt(payload, "release.prerelease") === true;
  return range({ kind: "tag", tag }, { kind: "previous-release", tag, prerelease });
}

function readDispatch(event: Event): EventRange {
  const { payload } = event;
  const given = fieldAt(payload, "client_payload.sha");
  const head: EventHead = isSha(given) ? { kind: "sha", sha: given } : githubSha(event);
  const path = "client_payload.base";
  if ((fieldAt(payload, path) ?? null) === null) return range(head, unknown(`the dispatch has no \`${path}\``));
  return range(head, { ...commitAt(payload, path), why: `\`${path}\` of the dispatch` });
}

function githubSha({ sha }: Event): EventHead {
  if (isSha(sha)) return { kind: "sha", sha };
  throw new EventError(`the environment has ${JSON.stringify(sha)} as GITHUB_SHA where a full SHA belongs`);
}

/** A workflow run that has ended: it deployed to this CDN only if it succeeded, and for the branch that the CDN serves. */
function readWorkflowRun(payload: unknown, { hasHeadInput }: ReportInputs): EventRange {
  const started = "the workflow run that started this one";
  const conclusion = fieldAt(payload, "workflow_run.conclusion");
  if (conclusion !== "success") return skip(`${started} ended with ${describeValue(conclusion) ?? "no conclusion"}`);
  const from = fieldAt(payload, "workflow_run.head_repository.full_name");
  if (from !== textAt(payload, "repository.full_name"))
    return skip(`${started} belongs to another repository, ${describeValue(from) ?? "which was deleted"}`);
  const event = fieldAt(payload, "workflow_run.event");
  if (typeof event === "string" && event.startsWith("pull_request"))
    return skip(
      `${started} was for a pull request (its event is ${event}), and what a pull request builds is not what this CDN serves`,
    );
  const branch = fieldAt(payload, "workflow_run.head_branch");
  if (branch !== textAt(payload, "repository.default_branch") && !hasHeadInput)
    return skip(
      `${started} was for ${describeValue(branch) ?? "no branch"}, and without the input \`head\` only the default branch is taken for what this CDN serves. If it serves that one, set \`head: \${{ github.event.workflow_run.head_sha }}\``,
    );
  return unknownBefore("workflow_run", payload, "workflow_run.head_sha");
}

/** A new status of a deployment. */
function readDeploymentStatus(payload: unknown, { environments }: ReportInputs): EventRange {
  const state = fieldAt(payload, "deployment_status.state");
  if (state !== "success") return skip(`the deployment is \`${describeValue(state)}\`, not \`success\``);
  const name = environmentOf(payload);
  if (!isServedHere(payload, name, environments)) {
    const reason =
      environments.length > 0
        ? `which the input \`environment\` does not name. If this CDN serves it, add it there: \`environment: ${name}\``
        : `which is not known to be production. If this CDN serves it, set \`environment: ${name}\``;
    return skip(
      name === ""
        ? "the deployment names no environment, so it is not known to be what this CDN serves"
        : `the deployment went to the environment ${JSON.stringify(name)}, ${reason}`,
    );
  }
  return unknownBefore("deployment_status", payload, "deployment.sha");
}

/** A status can move its deployment to another environment: https://docs.github.com/rest/deployments/statuses */
function environmentOf(payload: unknown): string {
  const names = ["deployment_status.environment", "deployment.environment"].map((path) => fieldAt(payload, path));
  return names.map((name) => (typeof name === "string" ? name.trim() : "")).find((name) => name !== "") ?? "";
}

/** Hosts with several projects in one repository name the production of each `Production – site`. */
const PRODUCTION = /^production(?:\s+[-–—]\s.*)?$/is;

/** Whether this CDN serves the environment. Hosts with previews report those, too, by deployments of the same commits. */
function isServedHere(payload: unknown, name: string, environments: readonly string[]): boolean {
  if (environments.length > 0) return environments.some((one) => one.toLowerCase() === name.toLowerCase());
  if (fieldAt(payload, "deployment.transient_environment") === true) return false;
  return fieldAt(payload, "deployment.production_environment") === true || PRODUCTION.test(name);
}

/** A build of GitHub Pages. */
function readPageBuild(payload: unknown): EventRange {
  const status = fieldAt(payload, "build.status");
  if (status !== "built") return skip(`the build of GitHub Pages is \`${describeValue(status)}\`, not \`built\``);
  return unknownBefore("page_build", payload, "build.commit");
}

function unknownBefore(event: string, payload: unknown, path: string): EventRange {
  return range(commitAt(payload, path), unknown(`a ${event} event does not say what was there before`));
}

function commitAt(payload: unknown, path: string) {
  return { kind: "sha", sha: shaAt(payload, path) } as const;
}

/** Words a value of the payload for a message; null if there is none. */
function describeValue(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 200);
}

function range(head: EventHead, base: EventBase): EventRange {
  return { kind: "range", head, base, dry: false };
}

function dry(head: EventHead, base: EventBase): EventRange {
  return { kind: "range", head, base, dry: true };
}

function skip(why: string): EventRange {
  return { kind: "skip", why };
}

function unknown(why: string): EventBase {
  return { kind: "unknown", why };
}
