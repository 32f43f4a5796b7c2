import { fieldAt } from "../json.ts";
import { describeValue, shaAt, textAt } from "./payload.ts";
import { type EventRange, range, skip, unknown } from "./range.ts";

/** The inputs that say which of the deploys that an event reports this CDN serves. */
export interface ServedInputs {
  /** The input `environment`: names of environments; none leaves it to the deployment. */
  readonly environments: readonly string[];
  /** Whether the input `head` says which commit was deployed. */
  readonly hasHeadInput: boolean;
}

/** A workflow run that has ended. It deployed what this CDN serves only if it succeeded, for the branch that is served. */
export function workflowRun(payload: unknown, { hasHeadInput }: ServedInputs): EventRange {
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
export function deploymentStatus(payload: unknown, { environments }: ServedInputs): EventRange {
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
export function pageBuild(payload: unknown): EventRange {
  const status = fieldAt(payload, "build.status");
  if (status !== "built") return skip(`the build of GitHub Pages is \`${describeValue(status)}\`, not \`built\``);
  return unknownBefore("page_build", shaAt(payload, "build.commit"));
}

function unknownBefore(event: string, sha: string): EventRange {
  return range({ kind: "sha", sha }, unknown(`a ${event} event does not say what was there before`));
}
