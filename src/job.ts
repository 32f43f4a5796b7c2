import type { Cancellation } from "./cancel.ts";
import type { Clock, Limits } from "./clock.ts";
import { hashed } from "./destination.ts";
import { type GitRepository, openRepository, type Repository } from "./git/repository.ts";
import { type GitHub, openGitHub } from "./github/github.ts";
import { openRestRepository, withFallback } from "./github/rest.ts";
import { openRuns, type Runs, workflowFile } from "./github/runs.ts";
import type { Event } from "./history/event.ts";
import { type Log, type Recorded, recorded } from "./log.ts";
import { proxyNotices, type Runner } from "./runner.ts";

/** Services that a run needs from outside besides its arguments. */
export interface Services {
  readonly log: Log;
  readonly clock: Clock;
  /** How the run hears that it is to end. */
  readonly cancellation: Cancellation;
  readonly limits: Limits;
}

/** One run on its runner: what it reads from, and what it has said so far, with a hash for each id. */
export interface Job extends Services, Recorded {
  readonly event: Event;
  readonly runner: Runner;
  readonly token: string;
  readonly github: GitHub;
  readonly runs: Runs;
}

/** Opens what a run reads from. Asks nothing yet. */
export function openJob(token: string, ids: readonly string[], event: Event, runner: Runner, given: Services): Job {
  const { apiUrl, graphqlUrl, repository, env } = runner;
  const { clock, limits } = given;
  const told = recorded(given.log, (text) => ids.reduce((rest, id) => rest.replaceAll(id, hashed(id)), text));
  // First of all: a proxy that node passes over may be why no server answers.
  for (const notice of proxyNotices(env, process.versions.node)) told.log.notice(notice);
  const github = openGitHub({ apiUrl, graphqlUrl, repository, token, log: told.log, clock, limits });
  const runs = openRuns(github, workflowFile(env.GITHUB_WORKFLOW_REF ?? ""));
  return { ...given, ...told, event, runner, token, github, runs };
}

/** The repository of the run, read by git, and through the REST API where git cannot be used. */
export interface JobRepository extends AsyncDisposable {
  readonly repository: Repository;
  readonly git: GitRepository;
}

/** Opens the repository of the run. It is gone once the handle is disposed of. */
export async function openJobRepository({
  runner,
  event,
  token,
  clock,
  limits,
  github,
  log,
}: Job): Promise<JobRepository> {
  const git = await openRepository({ ...runner, token, sha: event.sha, clock, limits });
  const repository = withFallback(git, openRestRepository(github), log.notice);
  return { repository, git, [Symbol.asyncDispose]: () => git[Symbol.asyncDispose]() };
}
