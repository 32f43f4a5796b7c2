import { isSha } from "../git/object-id.ts";
import { fieldAt } from "../json.ts";
import { checkSha, type Event, EventError, shaAt, textAt } from "./event.ts";

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

/** The inputs that say which of the deploys that an event reports this CDN serves. */
export interface ServedInputs {
  /** The input `environment`: names of environments; none leaves it to the deployment. */
  readonly environments: readonly string[];
  /** Whether the input `head` says which commit was deployed. */
  readonly hasHeadInput: boolean;
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

/** A workflow run that has ended. It deployed what this CDN serves only if it succeeded, for the branch that is served. */
function workflowRun(payload: unknown, { hasHeadInput }: ServedInputs): EventRange {
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
  return unknownBefore("workflow_run", shaAt(payload, "workflow_run.head_sha"));
}

/** A deployment that has got a new status. */
function deploymentStatus(payload: unknown, { environments }: ServedInputs): EventRange {
  const state = fieldAt(payload, "deployment_status.state");
  if (state !== "success") return skip(`the deployment is \`${describeValue(state)}\`, not \`success\``);
  const name = environmentOf(payload);
  if (!isServed(payload, name, environments)) {
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
  return unknownBefore("deployment_status", shaAt(payload, "deployment.sha"));
}

/** A status may put its deployment into another environment: https://docs.github.com/rest/deployments/statuses */
function environmentOf(payload: unknown): string {
  const names = ["deployment_status.environment", "deployment.environment"].map((path) => fieldAt(payload, path));
  return names.map((name) => (typeof name === "string" ? name.trim() : "")).find((name) => name !== "") ?? "";
}

/** `Production – site` is how a host with several projects in one repository names the production of one. */
const PRODUCTION = /^production(?:\s+[-–—]\s.*)?$/is;

/** Every host with previews reports these, too, by deployments of the same commits. */
function isServed(payload: unknown, name: string, environments: readonly string[]): boolean {
  if (environments.length > 0) return environments.some((one) => one.toLowerCase() === name.toLowerCase());
  if (fieldAt(payload, "deployment.transient_environment") === true) return false;
  return fieldAt(payload, "deployment.production_environment") === true || PRODUCTION.test(name);
}

/** A build of GitHub Pages. */
function pageBuild(payload: unknown): EventRange {
  const status = fieldAt(payload, "build.status");
  if (status !== "built") return skip(`the build of GitHub Pages is \`${describeValue(status)}\`, not \`built\``);
  return unknownBefore("page_build", shaAt(payload, "build.commit"));
}

function unknownBefore(event: string, sha: string): EventRange {
  return range({ kind: "sha", sha }, unknown(`a ${event} event does not say what was there before`));
}

/** A value of the payload for a sentence; null for none. */
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
