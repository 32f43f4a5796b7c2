/** What names a proxy, in the case that node and git prefer first. */
const NAMES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];

/**
 * What to tell where the environment names a proxy that this node passes over: `proxyEnv` of an agent came with 24.5.0
 * (https://nodejs.org/api/http.html#new-agentoptions). Names only: a proxy's URL may hold a password.
 */
export function proxyNotices(env: NodeJS.ProcessEnv, version: string): string[] {
  const names = NAMES.filter((name) => env[name]);
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (names.length === 0 || major > 24 || (major === 24 && minor >= 5)) return [];
  return [
    `${names.join(" and ")} ${names.length > 1 ? "name proxies" : "names a proxy"}, and this action runs on node ${version}, which passes that over: git asks the proxy, but requests to GitHub's API, to a CDN and to the site go without it. Node 24.5 or newer is needed, which runner 2.328.0 or newer brings: update the runner, or let it reach these hosts without the proxy.`,
  ];
}
