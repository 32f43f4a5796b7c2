import { getOctokit } from "@actions/github";
import { ApiError } from "./error.ts";
import { type Connection, type Message, nameOf, send, USER_AGENT } from "./send.ts";

/** GitHub's REST and GraphQL APIs, with their types. */
export type Octokit = ReturnType<typeof getOctokit>;

/** Where the APIs are. */
export interface Urls {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
}

/** Users can do nothing about a route that GitHub is going to retire, and foreign text must not reach the runner's log raw. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** Makes octokit, which sends all that it sends by `send`. */
export function createOctokit({ apiUrl, graphqlUrl }: Urls, connection: Connection): Octokit {
  const fetch = fetchFor([apiUrl, graphqlUrl], connection);
  const options = { baseUrl: apiUrl, userAgent: USER_AGENT, log: SILENT, request: { fetch, log: SILENT } };
  const octokit = getOctokit(connection.token, options);
  // With a base URL that ends like an Enterprise server's, octokit would make up a URL of its own.
  octokit.graphql = octokit.graphql.defaults({ baseUrl: "", url: graphqlUrl });
  return octokit;
}

/** The part of fetch's Response that octokit reads. To make a real one would load all of node's fetch: 25 ms. */
interface FetchResponse {
  readonly status: number;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
}

/** Octokit's fetch. It throws ApiError for every answer but one of success, which octokit then wraps in an error of its own. */
function fetchFor(urls: readonly string[], connection: Connection) {
  const origins = urls.map((url) => new URL(url).origin);
  return async (url: string, { method, headers, body }: Omit<Message, "wants">): Promise<FetchResponse> => {
    const message: Message = {
      method,
      headers: { ...headers, "x-github-api-version": "2022-11-28" },
      ...(body === undefined ? {} : { body }),
      wants: "json",
    };
    const what = nameOf(url, message);
    // The next page of a list is where the answer says: the token goes nowhere else.
    if (!origins.includes(new URL(url).origin)) throw new ApiError(`${what}: the next page is on another server`, 200);
    const { status, headers: answered, body: text, why, cause } = await send(url, message, connection);
    if (status < 200 || status > 299) throw new ApiError(`${what}: ${why}`, status, [], { headers: answered, cause });
    const known = Object.entries(answered).map(([name, value]): [string, string] => [name, String(value)]);
    return { status, url, headers: new Map(known), text: async () => text };
  };
}
