import { staleOf } from "../verify/verification.ts";
import { prose } from "./escape.ts";
import type { Outcome } from "./outcome.ts";

/** The first thing to do about an error, and its heading in docs/troubleshooting.md, by the error's name. */
const ADVICE: Readonly<Record<string, readonly [first: string, heading: string]>> = {
  InputError: ["correct the inputs of this step", "an-input-cannot-be-used"],
  GivenFilesError: ["correct `changed-files`", "changed-files-names-what-nobody-knows"],
  BuildError: ["correct `build-dir`, or what it holds", "the-build-folder-cannot-be-used"],
  RulesError: ["correct the rules", "a-rule-cannot-be-used"],
  RulesFileError: ["name the file of the rules", "the-file-of-the-rules-cannot-be-read"],
  EventError: ["run on another event, or set `head` and `base`", "the-event-does-not-say-what-was-deployed"],
  RevisionError: ["correct `head` or `base`", "head-or-base-names-nothing"],
  UnknownError: ["set `head` or `base`", "no-base-can-be-established"],
  PlanError: ["plan again", "the-plan-cannot-be-used"],
  MovedError: ["plan again", "another-run-has-purged-since-the-plan-was-made"],
  ApiError: ["check `github-token` and the permissions of the job", "githubs-api-refuses"],
  GitError: ["let the job read the repository", "the-repository-cannot-be-read"],
  UnreadableError: ["let the job read the repository", "the-repository-cannot-be-read"],
  RunnerError: ["run this in a job of GitHub Actions", "this-is-no-runner"],
  CancelledError: ["run the job again", "the-job-was-cancelled"],
  PurgeError: ["run the job again", "a-cdn-could-not-be-purged"],
  StaleError: ["deploy to the origin before this step", "the-site-is-stale"],
};
const UNEXPECTED = ["run the job again", "any-other-error"] as const;

/** The name of an error that ended the run: what to do about it goes by that. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : "Error";
}

/** The same of a run that failed with an outcome. */
export function outcomeName({ verification, why }: Outcome): string {
  if (staleOf(verification).length > 0) return "StaleError";
  return why?.startsWith("cancelled") ? "CancelledError" : "PurgeError";
}

/** Tells what happened, and what to do first. */
export function failureTitle(name: string): string {
  return `Nothing was purged: ${adviceOn(name)[0]}`;
}

/**
 * The heading about a failure, as a URL; null where no page can be named. The runner says of which repository and at which
 * tag, branch or SHA the action is used, and says neither of an action that stands in the workflow's repository.
 */
export function helpUrl(name: string, env: NodeJS.ProcessEnv): string | null {
  const { GITHUB_SERVER_URL: server = "https://github.com", GITHUB_ACTION_REPOSITORY: repository = "" } = env;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) return null;
  const ref = (env.GITHUB_ACTION_REF || "main").split("/").map(encodeURIComponent).join("/");
  return `${server}/${repository}/blob/${ref}/docs/troubleshooting.md#${adviceOn(name)[1]}`;
}

/** A link for a summary; empty without a URL. */
export function helpLink(help: string | null): string {
  // Between angle brackets a link may hold a `)`.
  return help === null ? "" : `[What this means and what to do](<${help}>)`;
}

/** The job summary of a run that ended before it had an outcome: `title` says what to do first, `help` leads to a page. */
export function failureSummary(title: string, message: string, help: string | null): string {
  const lines = message.split("\n").filter(Boolean).map(prose);
  return `${[`### ${prose(title)}`, ...lines, helpLink(help)].filter(Boolean).join("\n\n")}\n`;
}

function adviceOn(name: string): readonly [string, string] {
  return Object.hasOwn(ADVICE, name) ? ADVICE[name]! : UNEXPECTED;
}
