import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { GitHubEvent } from "./events.ts";
import type { HostedRepository, Release, WorkflowRun } from "./model.ts";

/** The stand-in's time as GitHub writes it, after moving it by a minute. */
function tick(repository: HostedRepository): string {
  repository.now += 60_000;
  return new Date(repository.now).toISOString().replace(".000Z", "Z");
}

const workflowIds = new Map<string, number>();

/** Lists a run of `workflow` for this event as in progress, as GitHub does before the first step runs. */
export function startRun(
  repository: HostedRepository,
  event: GitHubEvent,
  options: { readonly workflow?: string; readonly status?: string } = {},
): WorkflowRun {
  const path = `.github/workflows/${options.workflow ?? "deploy.yml"}`;
  if (!workflowIds.has(path)) workflowIds.set(path, 500 + workflowIds.size);
  const at = tick(repository);
  const short = event.ref.replace(/^refs\/(heads|tags)\//, "");
  const from = event.head?.repository ?? repository.name;
  const number = 1 + repository.runs.filter((run) => run.path === path).length;
  const pull = event.payload.pull_request as WorkflowRun["pull_requests"][number] | undefined;
  const run: WorkflowRun = {
    id: 9_000_000_000 + repository.runs.length + 1, // larger than 32 bits, as the real ones are
    name: basename(path, ".yml"),
    path,
    workflow_id: workflowIds.get(path)!,
    run_number: number,
    run_attempt: 1,
    event: event.name,
    status: options.status ?? "in_progress",
    conclusion: null,
    head_branch: event.head ? event.head.branch : short || null,
    head_sha: event.head?.sha ?? event.sha,
    created_at: at,
    updated_at: at,
    run_started_at: at,
    head_repository: { full_name: from, fork: from !== repository.name },
    repository: { full_name: repository.name },
    // Empty for a fork's pull request: https://github.com/orgs/community/discussions/25220
    pull_requests: pull && from === repository.name ? [pull] : [],
    actor: { login: "ada" },
  };
  repository.runs.push(run);
  return run;
}

/** Ends a run: success, failure, cancelled, skipped, timed_out, … */
export function finishRun(repository: HostedRepository, run: WorkflowRun, conclusion: string): void {
  Object.assign(run, { status: "completed", conclusion, updated_at: tick(repository) });
}

/** Starts the next attempt: the run keeps its id and `created_at`. */
export function restartRun(repository: HostedRepository, run: WorkflowRun): void {
  const at = tick(repository);
  Object.assign(run, { status: "in_progress", conclusion: null, updated_at: at, run_started_at: at });
  run.run_attempt += 1;
}

/** Adds a published release of a tag; `created_at` is the commit's date on GitHub, here the stand-in's time. */
export function addRelease(repository: HostedRepository, tag: string, rest: Partial<Release> = {}): Release {
  const at = tick(repository);
  const release: Release = {
    id: 700 + repository.releases.length,
    tag_name: tag,
    target_commitish: repository.defaultBranch,
    name: tag,
    body: null,
    draft: false,
    prerelease: false,
    created_at: at,
    published_at: rest.draft ? null : at,
    author: { login: "ada" },
    ...rest,
  };
  repository.releases.push(release);
  return release;
}

/**
 * The variables that the runner sets for a step, and the payload written to `folder`.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export async function runnerEnvironment(
  github: { readonly url: string; readonly apiUrl: string; readonly graphqlUrl: string },
  repository: HostedRepository,
  event: GitHubEvent,
  run: WorkflowRun,
  folder: string,
): Promise<Record<string, string>> {
  const eventPath = join(folder, `event-${run.id}-${run.run_attempt}.json`);
  await writeFile(eventPath, JSON.stringify(event.payload));
  const kind = /^refs\/(heads|tags|pull)\//.exec(event.ref)?.[1];
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_SERVER_URL: github.url,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_REPOSITORY: repository.name,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.name.split("/")[0]!,
    GITHUB_REPOSITORY_OWNER_ID: "2",
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    GITHUB_REF_TYPE: kind === "tags" ? "tag" : kind ? "branch" : "",
    GITHUB_REF_PROTECTED: "false",
    GITHUB_HEAD_REF: event.headRef ?? "",
    GITHUB_BASE_REF: event.baseRef ?? "",
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.run_number),
    GITHUB_RUN_ATTEMPT: String(run.run_attempt),
    GITHUB_RETENTION_DAYS: "90",
    GITHUB_WORKFLOW: run.name ?? run.path,
    GITHUB_WORKFLOW_REF: `${repository.name}/${run.path}@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_JOB: "deploy",
    GITHUB_ACTION: "purge",
    GITHUB_ACTION_REPOSITORY: "octo/cdn-purge",
    GITHUB_ACTION_REF: "v1",
    GITHUB_ACTOR: "ada",
    GITHUB_ACTOR_ID: "1",
    GITHUB_TRIGGERING_ACTOR: "ada",
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_NAME: "GitHub Actions 1",
    RUNNER_ENVIRONMENT: "github-hosted",
  };
}
