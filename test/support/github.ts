import { Buffer } from "node:buffer";
import { type Caller, gitPath, serveGit } from "./github/git-http.ts";
import { serveGraphql } from "./github/graphql.ts";
import type { HostedRepository, Permissions } from "./github/model.ts";
import { json, notFound, refused } from "./github/page.ts";
import { serveRest } from "./github/rest.ts";
import { type Answer, createServerFor, type Fault, type Request, type Server } from "./server.ts";

export type { HostedRepository, Permissions, Release, WorkflowRun } from "./github/model.ts";

/** GitHub on loopback: git over HTTP at `url`, REST below `apiUrl`, GraphQL at `graphqlUrl`. */
export interface GitHub extends Server {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** What each token may do; a token that is not here is a wrong one. Change it at any time. */
  readonly tokens: Record<string, Permissions>;
  /** Every repository, in the order they were added; the first is where runs and releases of a test usually go. */
  readonly repositories: readonly HostedRepository[];
  /** Serves one more repository; private unless it is said otherwise. */
  add(name: string, bare: string): HostedRepository;
  /** Queries that GitHub's own GraphQL schema refuses. A test that did not mean one expects `[]`. */
  readonly violations: readonly string[];
}

/** Starts a GitHub that knows these tokens and no repository yet. */
export async function createGitHub(tokens: Record<string, Permissions> = {}): Promise<GitHub> {
  const repositories: HostedRepository[] = [];
  const violations: string[] = [];
  const find = (name: string) => repositories.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const server = await createServerFor(async (request, credentials) => {
    const url = new URL(request.path, `http://${request.headers.host}`);
    const caller = identify(credentials.authorization, url.pathname, tokens);
    const api = /^\/api\/v3(\/.*)$/.exec(url.pathname)?.[1];
    if (api) return withLimits(await serveRest(request, url, api, find, caller));
    if (url.pathname === "/api/graphql")
      return withLimits(await serveGraphql(request, repositories, caller, violations));
    const [, name, rest] = gitPath.exec(url.pathname) ?? [];
    return name && rest ? serveGit(request, url, rest, find(name), caller) : notFound();
  }, faultAnswer);

  return {
    ...server,
    apiUrl: `${server.url}/api/v3`,
    graphqlUrl: `${server.url}/api/graphql`,
    tokens,
    repositories,
    violations,
    add(name, bare) {
      const id = 1000 + repositories.length;
      const added: HostedRepository = {
        name,
        bare,
        id,
        nodeId: `R_${Buffer.from(String(id)).toString("base64url")}`,
        visibility: "private",
        defaultBranch: "main",
        runs: [],
        releases: [],
        pulls: new Set(),
        locked: new Set(),
        comments: [],
        indexedRuns: [],
        maxTreeEntries: 100_000,
        now: Date.UTC(2026, 0, 2),
      };
      repositories.push(added);
      return added;
    },
  };
}

/** git sends `x-access-token:TOKEN` as Basic; the API takes `token TOKEN` and `Bearer TOKEN`. */
function identify(authorization: string | undefined, path: string, tokens: Record<string, Permissions>): Caller {
  if (!authorization) return { kind: "none" };
  const [scheme = "", value = ""] = authorization.split(/ +/, 2);
  let token: string | undefined;
  if (path.startsWith("/api/")) token = /^(token|bearer)$/i.test(scheme) ? value : undefined;
  else if (/^basic$/i.test(scheme)) token = /^x-access-token:(.*)$/.exec(Buffer.from(value, "base64").toString())?.[1];
  const permissions = token !== undefined && Object.hasOwn(tokens, token) ? tokens[token] : undefined;
  return permissions ? { kind: "known", permissions } : { kind: "wrong" };
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api: 1,000 an hour for GITHUB_TOKEN. */
function withLimits(answer: Answer): Answer {
  const reset = String(Math.floor(Date.now() / 1000) + 3600);
  const limits = { "x-ratelimit-limit": "1000", "x-ratelimit-remaining": "900", "x-ratelimit-reset": reset };
  return { ...answer, headers: { ...limits, ...answer.headers } };
}

function faultAnswer(status: number, fault: Fault): Answer {
  return fault.body === undefined ? refused(status, `injected ${status}`) : json(JSON.parse(fault.body), status);
}

/** The primary rate limit: nothing remains until `seconds` from now. */
export function primaryLimit(seconds: number): Pick<Fault, "does" | "headers" | "body"> {
  return {
    does: 403,
    headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + seconds) },
    body: JSON.stringify({
      message: "API rate limit exceeded for installation.",
      documentation_url: "https://docs.github.com/rest",
    }),
  };
}

/** The secondary rate limit, as a 403 or 429 with Retry-After in seconds. */
export function secondaryLimit(seconds: number, status: 403 | 429 = 429): Pick<Fault, "does" | "headers" | "body"> {
  return {
    does: status,
    headers: { "retry-after": String(seconds) },
    body: JSON.stringify({
      message: "You have exceeded a secondary rate limit.",
      documentation_url: "https://docs.github.com/rest",
    }),
  };
}

/** GraphQL's primary limit is a 200: https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
export function graphqlLimit(seconds: number): Pick<Fault, "does" | "headers" | "body"> {
  const message = "API rate limit exceeded for installation.";
  return { ...primaryLimit(seconds), does: 200, body: JSON.stringify({ errors: [{ type: "RATE_LIMITED", message }] }) };
}

/** Routes by name, for `match` of a fault and for reading `requests`. */
export const routes = {
  git: (request: Request) => /\/(info\/refs|git-upload-pack|git-receive-pack)/.test(request.path),
  fetch: (request: Request) => request.path.endsWith("/git-upload-pack"),
  writable: (request: Request) => request.path.includes("info/refs?service=git-receive-pack"),
  rest: (request: Request) => request.path.startsWith("/api/v3/"),
  compare: (request: Request) => request.path.includes("/compare/"),
  contents: (request: Request) => request.path.includes("/contents/"),
  trees: (request: Request) => request.path.includes("/git/trees/"),
  releases: (request: Request) => request.path.includes("/releases"),
  runs: (request: Request) => /\/actions\/(.+\/)?runs/.test(request.path),
  comments: (request: Request) => /\/issues\/(\d+\/)?comments/.test(request.path),
  graphql: (request: Request) => request.path === "/api/graphql",
  readRefs: (request: Request) => request.path === "/api/graphql" && !request.body.includes("updateRefs"),
  updateRefs: (request: Request) => request.path === "/api/graphql" && request.body.includes("updateRefs"),
} as const;
