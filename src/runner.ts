/** What the runner says of the job through its environment, read once. */
export interface Runner {
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly runId: string;
  readonly runAttempt: string;
  /** Folder that is emptied at the end of the job; everything that this action writes is below it. */
  readonly temp: string;
  readonly workspace: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The environment is not that of a runner. */
export class RunnerError extends Error {
  override name = "RunnerError";
}

/** Reads the environment. Throws RunnerError when a variable that every runner sets is missing. */
export function readRunner(env: NodeJS.ProcessEnv): Runner {
  const get = (name: string, fallback?: string) => {
    const value = env[name] || fallback;
    if (value) return value;
    throw new RunnerError(
      `the environment variable ${name} is not set: this action runs on a runner of GitHub Actions. On a laptop use \`cdn-purge plan\`.`,
    );
  };
  return {
    serverUrl: get("GITHUB_SERVER_URL", "https://github.com"),
    apiUrl: get("GITHUB_API_URL", "https://api.github.com"),
    graphqlUrl: get("GITHUB_GRAPHQL_URL", "https://api.github.com/graphql"),
    repository: get("GITHUB_REPOSITORY"),
    runId: get("GITHUB_RUN_ID"),
    runAttempt: get("GITHUB_RUN_ATTEMPT", "1"),
    temp: get("RUNNER_TEMP"),
    workspace: get("GITHUB_WORKSPACE"),
    env,
  };
}
