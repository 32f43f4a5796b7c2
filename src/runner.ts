/** The facts that the runner tells of the job through its environment, read once. */
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

/** The variables that name a proxy, in the case that node and git prefer first. */
const PROXY_NAMES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];

/**
 * Lists notices where the environment names a proxy that this node passes over: `proxyEnv` of an agent came with 24.5.0
 * (https://nodejs.org/api/http.html#new-agentoptions). Names only: a proxy's URL may hold a password.
 */
export function proxyNotices(env: NodeJS.ProcessEnv, version: string): string[] {
  const names = PROXY_NAMES.filter((name) => env[name]);
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (names.length === 0 || major > 24 || (major === 24 && minor >= 5)) return [];
  return [
    `${names.join(" and ")} ${names.length > 1 ? "name proxies" : "names a proxy"}, and this action runs on node ${version}, which passes that over: git asks the proxy, but requests to GitHub's API, to a CDN and to the site go without it. Node 24.5 or newer is needed, which runner 2.328.0 or newer brings: update the runner, or let it reach these hosts without the proxy.`,
  ];
}
