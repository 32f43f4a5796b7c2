import { setTimeout as sleep } from "node:timers/promises";
import { type Clock, LIMITS, type Limits } from "../clock.ts";
import type { Log } from "../log.ts";
import type { Octokit, Urls } from "./client.ts";
import { ApiError, toApiError } from "./error.ts";
import type { Connection } from "./send.ts";

/** One repository as GitHub's APIs show it. */
export interface GitHub {
  /** What the routes of octokit take. */
  readonly repository: { readonly owner: string; readonly repo: string };
  /** For what is asked of GitHub's server beside its APIs. */
  readonly connection: Connection;
  /** Puts a question to octokit, which is loaded for the first one. Throws ApiError, whatever goes wrong. */
  ask<T>(question: (octokit: Octokit, repository: GitHub["repository"]) => Promise<T>): Promise<T>;
}

export interface GitHubOptions extends Urls {
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

  return {
    repository,
    connection,
    async ask(question) {
      if (token === "") throw new ApiError("`github-token` is empty", 403);
      // Loaded while git works: it takes as long as a process of git.
      octokit ??= import("./client.ts").then(({ createOctokit }) => createOctokit(options, connection));
      try {
        return await question(await octokit, repository);
      } catch (error) {
        throw toApiError(error);
      }
    },
  };
}
