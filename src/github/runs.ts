import { isSha } from "../git/object-id.ts";
import type { Repository } from "../git/repository.ts";
import { UnreadableError } from "../git/trouble.ts";
import { ApiError, isDenied, unusableAnswer } from "./error.ts";
import type { GitHub, Octokit } from "./github.ts";

/** A run of this workflow, as the list shows it. */
export interface Run {
  readonly id: number;
  /** The number that people see: 42 for `#42`. */
  readonly number: number;
  /** 1 unless it was run again; the list shows the latest attempt only. */
  readonly attempt: number;
  readonly event: string;
  readonly status: string | null;
  readonly conclusion: string | null;
  /** The name of its branch or tag: the list does not say which of the two. */
  readonly branch: string | null;
  /** The commit of the event, which is not always the deployed one. */
  readonly sha: string;
  /** `owner/name` of where the commit comes from: a fork's for a pull request from one. */
  readonly repository: string | null;
  /** Creation of the first attempt, in milliseconds since the epoch. */
  readonly created: number;
  /** Last change of the latest attempt. */
  readonly updated: number;
}

/** Runs by creation, newest first. */
export interface RunList {
  readonly runs: readonly Run[];
  /** How many the workflow has in all. */
  readonly total: number;
  /** The ids of the runs whose builds refs hold, first of the one that moved the memory. Commits of sources do not tell. */
  readonly held?: readonly number[];
}

/** The list, or why there is none. `failed` is every reason but a missing permission. */
export type RunsReading =
  | ({ readonly kind: "read" } & RunList)
  | { readonly kind: "denied" | "failed"; readonly why: string };

/** The list of runs. The first `read` asks GitHub; later ones get the same list. */
export interface Runs {
  read(): Promise<RunsReading>;
}

/** Runs that are read. Attempts of older runs are not seen. */
export const NEWEST_RUNS = 300;
const PAGE = 100;

/** The file name in `GITHUB_WORKFLOW_REF`, for example `deploy.yml` in `octo/site/.github/workflows/deploy.yml@refs/heads/main`. */
export function workflowFile(workflowRef: string): string | null {
  return /\/\.github\/workflows\/([^/]+\.ya?ml)@/.exec(workflowRef)?.[1] ?? null;
}

/** Opens the list of the runs of one workflow, given by its file name. */
export function openRuns(github: GitHub, workflow: string | null): Runs {
  let reading: Promise<RunsReading> | undefined;
  return { read: () => (reading ??= readRuns(github, workflow)) };
}

/** Reads the newest NEWEST_RUNS. */
async function readRuns(github: GitHub, workflow: string | null): Promise<RunsReading> {
  if (workflow === null) return { kind: "failed", why: "the environment does not say which workflow this is" };
  try {
    const { total, runs } = await readPage(github, workflow, 1);
    const pages = Math.ceil(Math.min(total, NEWEST_RUNS) / PAGE);
    const others = Array.from({ length: Math.max(0, pages - 1) }, (_, index) => readPage(github, workflow, index + 2));
    const all = [...runs, ...(await Promise.all(others)).flatMap((page) => page.runs)];
    // A run that starts meanwhile pushes others to the next page, which lists them again.
    return { kind: "read", total, runs: [...new Map(all.map((run) => [run.id, run])).values()] };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { kind: isDenied(error) ? "denied" : "failed", why: error.message };
  }
}

/**
 * Reads one page of the list, without any filter: filtered ones come from a search index that lags
 * (nrwl/nx-set-shas#219, dawidd6/action-download-artifact#147).
 */
async function readPage(github: GitHub, workflow: string, page: number): Promise<RunList> {
  return github.ask(async ({ rest }, repository) => {
    const asked = { ...repository, workflow_id: workflow, per_page: PAGE, page };
    const { data } = await rest.actions.listWorkflowRuns(asked);
    if (!Number.isSafeInteger(data.total_count)) throw unusableAnswer("the list of runs");
    const due = Math.min(PAGE, data.total_count - PAGE * (page - 1));
    const { length } = data.workflow_runs;
    // A run that is missing could be one to purge for.
    if (length < due) throw new ApiError(`the list of runs: page ${page} holds ${length} of ${due}`, 200);
    return { total: data.total_count, runs: data.workflow_runs.map(runOf) };
  });
}

type Answer = Awaited<ReturnType<Octokit["rest"]["actions"]["listWorkflowRuns"]>>;
type WorkflowRun = Answer["data"]["workflow_runs"][number];

/** Reads one run of https://docs.github.com/rest/actions/workflow-runs; a run that cannot be read could be one to purge for. */
function runOf(answer: WorkflowRun): Run {
  const run: Run = {
    id: answer.id,
    number: answer.run_number,
    attempt: answer.run_attempt ?? 1,
    event: answer.event,
    status: answer.status ?? null,
    conclusion: answer.conclusion ?? null,
    branch: answer.head_branch ?? null,
    sha: answer.head_sha,
    repository: answer.head_repository?.full_name ?? null,
    created: Date.parse(answer.created_at),
    updated: Date.parse(answer.updated_at),
  };
  const isReadable =
    isSha(run.sha) &&
    [run.id, run.number, run.attempt, run.created, run.updated].every((value) => Number.isSafeInteger(value)) &&
    [run.event, answer.created_at, answer.updated_at].every((value) => typeof value === "string") &&
    [run.status, run.conclusion, run.branch, run.repository].every(
      (value) => value === null || typeof value === "string",
    );
  if (isReadable) return run;
  throw unusableAnswer("the list of runs");
}

/**
 * Names of deleted tags, for example `v5` or `prod-2024`. Names without a digit are taken for branches: most deleted refs
 * are merged branches, and a base for each would purge files that no deploy has changed.
 */
const NUMBERED = /\d/;

/**
 * Finds the names that are tags, by one question to the server. A numbered name that is neither tag nor branch any more is
 * taken for a tag. Returns all names when the server does not answer: one base too many purges more, one too few leaves
 * old bytes.
 */
export async function tagsAmong(
  repository: Pick<Repository, "refs">,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const branches = names.filter((name) => NUMBERED.test(name)).map((name) => `refs/heads/${name}`);
  try {
    const refs = await repository.refs([...names.map((name) => `refs/tags/${name}`), ...branches]);
    const isTag = (name: string) =>
      refs.has(`refs/tags/${name}`) || (NUMBERED.test(name) && !refs.has(`refs/heads/${name}`));
    return new Set(names.filter(isTag));
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return new Set(names);
  }
}
