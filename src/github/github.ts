import { setTimeout as sleep } from "node:timers/promises";
import type { getOctokit } from "@actions/github";
import { type Clock, LIMITS, type Limits } from "../clock.ts";
import type { Log } from "../log.ts";
import { ApiError, toApiError } from "./error.ts";
import { type Connection, type Message, send, USER_AGENT } from "./send.ts";

/** GitHub's REST and GraphQL APIs, with their types. */
export type Octokit = ReturnType<typeof getOctokit>;

/** A question to octokit about a repository, which is given as octokit's routes take it. */
type Question<T> = (octokit: Octokit, repository: GitHub["repository"]) => Promise<T>;

/** One repository as GitHub's APIs show it. */
export interface GitHub {
  readonly repository: { readonly owner: string; readonly repo: string };
  /** For requests to GitHub's server beside its APIs. */
  readonly connection: Connection;
  /** Puts a question to octokit, which is loaded for the first one. Throws ApiError for every failure. */
  ask<T>(question: Question<T>): Promise<T>;
}

export interface GitHubOptions {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
  readonly log: Pick<Log, "info">;
  /** The machine's without it. */
  readonly clock?: Clock;
  /** LIMITS without it. */
  readonly limits?: Limits;
}

/** Opens the APIs; nothing is asked or loaded yet. */
export function openGitHub(options: GitHubOptions): GitHub {
  const { token, log, clock = { now: Date.now, sleep }, limits = LIMITS } = options;
  const [owner = "", repo = ""] = options.repository.split("/");
  const repository = { owner, repo };
  const connection: Connection = { token, log, clock, timeoutMs: limits.githubMs };
  let octokit: Promise<Octokit> | undefined;
  const load = () => (octokit ??= loadOctokit(options, connection));

  return {
    repository,
    connection,
    async ask(question) {
      try {
        return await question(await load(), repository);
      } catch (error) {
        throw toApiError(error);
      }
    },
  };
}

/** Asks octokit; null where GitHub has no such object. Throws ApiError for every other failure. */
export async function askOrNull<T>(github: GitHub, question: Question<T>): Promise<T | null> {
  try {
    return await github.ask(question);
  } catch (error) {
    if (error instanceof ApiError && (error.status === 404 || error.status === 422)) return null;
    throw error;
  }
}

type Urls = Pick<GitHubOptions, "apiUrl" | "graphqlUrl">;

/** Users can do nothing about a route that GitHub is going to retire, and foreign text must not reach the runner's log raw. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** Loads octokit, which takes as long as a process of git, and makes it send every request by `send`. */
async function loadOctokit({ apiUrl, graphqlUrl }: Urls, connection: Connection): Promise<Octokit> {
  if (connection.token === "") throw new ApiError("`github-token` is empty", 403);
  const { getOctokit } = await import("@actions/github");
  const request = { fetch: fetchFor([apiUrl, graphqlUrl], connection), log: SILENT };
  const octokit = getOctokit(connection.token, { baseUrl: apiUrl, userAgent: USER_AGENT, log: SILENT, request });
  // With a base URL that ends like an Enterprise server's, octokit would make up a URL of its own.
  octokit.graphql = octokit.graphql.defaults({ baseUrl: "", url: graphqlUrl });
  return octokit;
}

/** Octokit's fetch. Octokit wraps the ApiErrors that it throws in an error of its own. */
function fetchFor(urls: readonly string[], connection: Connection) {
  const origins = urls.map((url) => new URL(url).origin);
  return async (url: string, { method, headers, body }: Omit<Message, "wants">) => {
    const message: Message = {
      method,
      headers: { ...headers, "x-github-api-version": "2022-11-28" },
      ...(body === undefined ? {} : { body }),
      wants: "json",
    };
    // The answer names the URL of the next page: the token must not go to another server.
    if (!origins.includes(new URL(url).origin)) throw new ApiError("the next page of a list is on another server", 200);
    const { status, headers: answered, body: bytes } = await send(url, message, connection);
    // The part of fetch's Response that octokit reads. To make a real one would load all of node's fetch: 25 ms.
    return { url, status, headers: new Map(Object.entries(answered)), text: async () => String(bytes) };
  };
}
