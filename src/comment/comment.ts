import { type CdnName, cdnNames, hashed } from "../destination.ts";
import { basicCredential } from "../git/environment.ts";
import { writeSticky } from "../github/comments.ts";
import { ApiError, isDenied } from "../github/error.ts";
import type { GitHub } from "../github/github.ts";
import { workflowFile } from "../github/runs.ts";
import { type Event, pullRequestOf } from "../history/event.ts";
import type { Log } from "../log.ts";
import { code } from "../report/escape.ts";
import type { Outcome } from "../report/outcome.ts";
import { adviceSection, type FileBounds, fileSections, picture, within } from "../report/sections.ts";
import { opening, type Setting } from "../report/summary.ts";
import type { Runner } from "../runner.ts";

/** A comment holds 65,536 characters; this leaves room for its mark and its end. */
const MOST_COMMENT = 60_000;
const FILES: FileBounds = { rules: 10, entries: 100, characters: 40_000 };

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
 * pull request that never purged anything gets none. Never rejects for what GitHub answers: that is a notice.
 */
export async function commentOn(
  outcome: Outcome,
  inputs: CommentInputs,
  { event, runner, github, log }: CommentPlace,
): Promise<void> {
  const pull = pullRequestOf(event);
  if (pull === null) {
    if (event.name === "pull_request_target") log.notice(targetNotice);
    return;
  }
  const credentials = [inputs.token, basicCredential(inputs.token)];
  const secrets = [...credentials, ...cdnNames.flatMap((cdn) => [inputs.tokens[cdn], ...inputs.targets[cdn]])];
  const body = commentBody(outcome, { ...runner, event: inputs.dryRun === false ? "" : event.name, secrets });
  const run = { id: Number(runner.runId), attempt: Number(runner.runAttempt) };
  const create = outcome.status !== "nothing-to-purge" && outcome.status !== "skipped";
  try {
    const written = await writeSticky(github, { number: pull.number, key: keyOf(inputs, runner), run, body, create });
    log.info(`Comment on pull request ${pull.number}: ${SAID[written]}`);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    log.notice(reasonFor(error, pull.from !== runner.repository));
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

/** The facts that a comment goes by besides the outcome. */
export interface CommentSetting extends Setting {
  readonly runId: string;
  /** Secrets, which must not stand in it: the runner hides secrets in logs and summaries, but not in comments. */
  readonly secrets: readonly string[];
}

/** The comment on a pull request, as Markdown: short, since the job summary has the rest. */
export function commentBody(outcome: Outcome, setting: CommentSetting): string {
  const { serverUrl, repository, runId } = setting;
  const head = outcome.head === null ? "" : ` of ${code(outcome.head.slice(0, 7))}`;
  const summary = `[summary of the run](${serverUrl}/${repository}/actions/runs/${runId})`;
  const parts = [
    ...opening(outcome, setting),
    picture(outcome),
    ...outcome.comparisons.flatMap((comparison) => fileSections(comparison, FILES)),
    // Notices are for those who run the job, warnings and advice for those who change the files and rules.
    adviceSection(outcome),
  ];
  // What an input names is the same whenever it is sent.
  const isCompared = outcome.comparisons.some(({ base }) => base.kind !== "given");
  const counted = " What is purged is counted from the last purge when it is deployed, which may be more.";
  const end = `<sub>By cdn-purge, for the changes${head}.${isCompared ? counted : ""} The ${summary} has all of it.</sub>`;
  return masked(`${within(parts, MOST_COMMENT)}\n\n${end}`, setting.secrets);
}

/** The text without the secrets, as they stand and as escaping writes them. */
function masked(text: string, secrets: readonly string[]): string {
  const forms = secrets
    .filter((secret) => secret !== "")
    .flatMap((secret) => [secret, encodeURIComponent(secret)])
    .flatMap((form) => [form, code(form).slice("<code>".length, -"</code>".length)]);
  // The longest first: one may be part of another.
  const sorted = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return sorted.reduce((rest, form) => rest.replaceAll(form, "***"), text);
}
