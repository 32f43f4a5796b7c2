import type { Repository } from "./git/repository.ts";
import { type GitRepository, openRepository } from "./git/repository.ts";
import { withFallback } from "./github/fallback.ts";
import { type GitHub, openGitHub } from "./github/github.ts";
import { openRuns, type Runs, workflowFile } from "./github/runs.ts";
import { openRestRepository } from "./github/tree.ts";
import { hashed } from "./hash.ts";
import type { Event } from "./history/event.ts";
import { recorded, type Warning } from "./log.ts";
import { proxyNotices, type Runner } from "./runner.ts";
import type { Services } from "./services.ts";

/** One run on its runner: what it reads from, and what it has said so far. */
export interface Job extends Services {
  readonly event: Event;
  readonly runner: Runner;
  readonly token: string;
  readonly github: GitHub;
  readonly runs: Runs;
  /** Warnings so far and those to come. Others read them in the summary, so a hash stands for each id. */
  readonly warnings: readonly Warning[];
  /** Notices that came of the runner itself. */
  readonly notices: readonly string[];
}

/** Opens what a run reads from. Asks nothing yet. */
export function openJob(token: string, event: Event, runner: Runner, ids: readonly string[], given: Services): Job {
  const { apiUrl, graphqlUrl, repository, env } = runner;
  const { log, warnings } = recorded(given.log, (text) =>
    ids.reduce((rest, id) => rest.replaceAll(id, hashed(id)), text),
  );
  // First of all: a proxy that node passes over may be why no server answers.
  const notices = proxyNotices(env, process.versions.node);
  for (const notice of notices) log.notice(notice);
  const bounds = { clock: given.clock, ...(given.limits && { limits: given.limits }) };
  const github = openGitHub({ apiUrl, graphqlUrl, repository, token, log, ...bounds });
  const runs = openRuns(github, workflowFile(env.GITHUB_WORKFLOW_REF ?? ""));
  return { ...given, log, event, runner, token, github, runs, warnings, notices };
}

/** The repository of the run, read by git, and through the REST API where git cannot be used. */
export interface JobRepository extends AsyncDisposable {
  readonly repository: Repository;
  readonly git: GitRepository;
  /** That the REST API stood in for git, and what that costs. */
  readonly notices: readonly string[];
}

/** Opens the repository of the run. It is gone once the handle is disposed of. */
export async function openJobRepository(job: Job): Promise<JobRepository> {
  const { serverUrl, repository: name, workspace, temp, env } = job.runner;
  const bounds = { clock: job.clock, ...(job.limits && { limits: job.limits }) };
  const { sha } = job.event;
  const git = await openRepository({
    serverUrl,
    repository: name,
    token: job.token,
    sha,
    workspace,
    temp,
    env,
    ...bounds,
  });
  const notices: string[] = [];
  const repository = withFallback(git, openRestRepository(job.github), (notice) => {
    job.log.notice(notice);
    notices.push(notice);
  });
  return { repository, git, notices, [Symbol.asyncDispose]: () => git[Symbol.asyncDispose]() };
}
