import { type CdnName, cdnNames } from "../destination.ts";
import { basicCredential } from "../git/process.ts";
import { writeSticky } from "../github/comments.ts";
import { ApiError, isDenied } from "../github/error.ts";
import type { GitHub } from "../github/github.ts";
import { workflowFile } from "../github/runs.ts";
import { hashed } from "../hash.ts";
import { type Event, pullRequestOf } from "../history/event.ts";
import type { Log } from "../log.ts";
import type { Outcome } from "../report/outcome.ts";
import type { Runner } from "../runner.ts";
import { commentBody } from "./body.ts";

/** The inputs that a comment goes by. */
export interface CommentInputs {
  readonly dryRun: boolean | "auto";
  readonly token: string;
  readonly tokens: Readonly<Record<CdnName, string>>;
  readonly targets: Readonly<Record<CdnName, readonly string[]>>;
}

/** Where the comment is written. */
export interface CommentPlace {
  readonly event: Event;
  readonly runner: Runner;
  readonly github: GitHub;
  readonly log: Log;
}

const permissionNotice = `The comment on the pull request was left out, since the job has no \`pull-requests: write\`. Add to the job, beside the permissions that it has:
permissions:
  pull-requests: write`;

const targetNotice =
  "`comment` is for the event `pull_request`: on `pull_request_target` nothing is written, since its token may be more than a fork's changes should have. The summary of the run says the same.";

const forkNotice =
  "The comment on the pull request was left out: it comes from a fork, and the token of its run may only read. The summary of the run says the same.";

/**
 * Keeps one comment on the pull request up to date: what merging would purge, or that it would purge nothing any more. A
 * pull request that never purged anything gets none. Returns notices; never rejects for what GitHub answers.
 */
export async function commentOn(
  outcome: Outcome,
  inputs: CommentInputs,
  { event, runner, github, log }: CommentPlace,
): Promise<string[]> {
  const pull = pullRequestOf(event);
  if (pull === null) {
    if (event.name !== "pull_request_target") return [];
    log.notice(targetNotice);
    return [targetNotice];
  }
  const body = commentBody(outcome, {
    ...runner,
    event: inputs.dryRun === false ? "" : event.name,
    secrets: [
      inputs.token,
      basicCredential(inputs.token),
      ...cdnNames.flatMap((cdn) => [inputs.tokens[cdn], ...inputs.targets[cdn]]),
    ],
  });
  const run = { id: Number(runner.runId), attempt: Number(runner.runAttempt) };
  const create = outcome.status !== "nothing-to-purge" && outcome.status !== "skipped";
  try {
    const written = await writeSticky(github, { number: pull.number, key: keyOf(inputs, runner), run, body, create });
    log.info(`Comment on pull request ${pull.number}: ${SAID[written]}`);
    return [];
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const notice = reasonFor(error, pull.from !== runner.repository);
    log.notice(notice);
    return [notice];
  }
}

const SAID = {
  created: "written",
  updated: "rewritten",
  left: "left as it is, since a newer run has written it",
  none: "none, since there is nothing to purge",
} as const;

function reasonFor(error: ApiError, fork: boolean): string {
  if (/locked/i.test(error.message)) return "The comment on the pull request was left out: its conversation is locked.";
  if (isDenied(error)) return fork ? forkNotice : permissionNotice;
  return `The comment on the pull request could not be written: ${error.message}. The next run tries again.`;
}

/** The same for every run of this step with these targets, whatever the rules are by then. */
function keyOf({ targets }: CommentInputs, { env }: Runner): string {
  const workflow = workflowFile(env.GITHUB_WORKFLOW_REF ?? "");
  const ids = cdnNames.map((cdn) => targets[cdn].map(hashed).sort());
  return hashed(JSON.stringify([workflow, env.GITHUB_JOB ?? "", env.GITHUB_ACTION ?? "", ids]));
}
