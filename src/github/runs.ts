import { isSha } from "../git/object-id.ts";
import type { Repository } from "../git/repository.ts";
import { UnreadableError } from "../git/unreadable.ts";
import { fieldAt } from "../json.ts";
import { type Api, ApiError, isDenied } from "./client.ts";

/** A run of this workflow, as the list tells it. */
export interface Run {
  readonly id: number;
  /** What people call it: 42 for `#42`. */
  readonly number: number;
  /** 1 unless it was run again; the list shows the latest attempt only. */
  readonly attempt: number;
  readonly event: string;
  readonly status: string | null;
  readonly conclusion: string | null;
  /** The name of its branch or tag: the list does not say which of both. */
  readonly branch: string | null;
  /** The commit of the event, which is not always what was deployed. */
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
}

/** The list, or why there is none. `failed` is every reason but a missing permission. */
export type RunsReading =
  | ({ readonly kind: "read" } & RunList)
  | { readonly kind: "denied" | "failed"; readonly why: string };

/** The list of runs, read as far as it is needed; each part is asked for once. */
export interface Runs {
  /** The first page. */
  newest(): Promise<RunsReading>;
  /** The newest NEWEST_RUNS. */
  all(): Promise<RunsReading>;
}

/** Runs that are looked through. Attempts beyond them are not seen. */
export const NEWEST_RUNS = 300;
const PAGE = 100;
const ROUTE = "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs";

/** The file name in `GITHUB_WORKFLOW_REF`, for example `deploy.yml` in `octo/site/.github/workflows/deploy.yml@refs/heads/main`. */
export function workflowFile(workflowRef: string): string | null {
  return /\/\.github\/workflows\/([^/]+\.ya?ml)@/.exec(workflowRef)?.[1] ?? null;
}

/**
 * Opens the list of the runs of one workflow, given by its file name. The list is asked for without any filter:
 * filtered ones come from a search index that lags (nrwl/nx-set-shas#219, dawidd6/action-download-artifact#147).
 */
export function openRuns(api: Pick<Api, "rest">, workflow: string | null): Runs {
  const page = async (number: number) => {
    const answer = await api.rest(ROUTE, { workflow_id: workflow, per_page: PAGE, page: number });
    const total = fieldAt(answer, "total_count");
    const runs = fieldAt(answer, "workflow_runs");
    if (!Number.isSafeInteger(total) || !Array.isArray(runs))
      throw new ApiError(`${ROUTE}: the answer holds no list of runs`, 200, []);
    const due = Math.min(PAGE, (total as number) - PAGE * (number - 1));
    // A run that is missing could be one to purge for.
    if (runs.length < due)
      throw new ApiError(`${ROUTE}: page ${number} of the list holds ${runs.length} of ${due} runs`, 200, []);
    return { total: total as number, runs: runs.map(runOf) };
  };
  let newest: Promise<RunsReading> | undefined;
  let all: Promise<RunsReading> | undefined;

  async function readNewest(): Promise<RunsReading> {
    if (workflow === null) return { kind: "failed", why: "the environment does not say which workflow this is" };
    return { kind: "read", ...(await page(1)) };
  }

  async function readAll(): Promise<RunsReading> {
    const reading = await self.newest();
    if (reading.kind !== "read") return reading;
    const pages = Math.ceil(Math.min(reading.total, NEWEST_RUNS) / PAGE);
    const others = await Promise.all(Array.from({ length: Math.max(0, pages - 1) }, (_, index) => page(index + 2)));
    // A run that starts meanwhile pushes others to the next page, where they are seen again.
    const byId = new Map([...reading.runs, ...others.flatMap(({ runs }) => runs)].map((run) => [run.id, run]));
    return { ...reading, runs: [...byId.values()] };
  }

  const self: Runs = {
    newest: () => (newest ??= readNewest().catch(refused)),
    all: () => (all ??= readAll().catch(refused)),
  };
  return self;
}

function refused(error: unknown): RunsReading {
  if (!(error instanceof ApiError)) throw error;
  return { kind: isDenied(error) ? "denied" : "failed", why: error.message };
}

/** Reads one run of https://docs.github.com/rest/actions/workflow-runs; a run that cannot be read could be one to purge for. */
function runOf(answer: unknown): Run {
  const field = <T>(name: string, is: (value: unknown) => value is T): T => {
    const value = fieldAt(answer, name);
    if (is(value)) return value;
    throw new ApiError(`${ROUTE}: the answer holds a run without a readable \`${name}\``, 200, []);
  };
  return {
    id: field("id", isNumber),
    number: field("run_number", isNumber),
    attempt: field("run_attempt", orNothing(isNumber)) ?? 1,
    event: field("event", isText),
    status: field("status", orNothing(isText)) ?? null,
    conclusion: field("conclusion", orNothing(isText)) ?? null,
    branch: field("head_branch", orNothing(isText)) ?? null,
    sha: field("head_sha", isSha),
    repository: field("head_repository.full_name", orNothing(isText)) ?? null,
    created: Date.parse(field("created_at", isTime)),
    updated: Date.parse(field("updated_at", isTime)),
  };
}

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isTime = (value: unknown): value is string => isText(value) && !Number.isNaN(Date.parse(value));
const orNothing =
  <T>(is: (value: unknown) => value is T) =>
  (value: unknown): value is T | null | undefined =>
    value === undefined || value === null || is(value);

/**
 * What a tag that is gone may be called, for example `v5` or `prod-2024`. Names without a digit are taken for branches:
 * most of what is gone are branches that were merged, and a base for each would purge what no deploy has changed.
 */
const NUMBERED = /\d/;

/**
 * Those of the names that are tags, by one question to the server. A numbered name that is neither tag nor branch any
 * more is taken for a tag. All of them when the server does not answer: one base too many purges more, one too few leaves
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
