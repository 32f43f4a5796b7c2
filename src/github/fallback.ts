import { GitError } from "../git/process.ts";
import type { Repository } from "../git/repository.ts";
import { UnreadableError } from "../git/unreadable.ts";

/**
 * A repository that is read by git and, from the first time that git cannot be used, through the REST API. `tell` is
 * called once, when that has first answered. When the REST API does not give what is asked for either, the error names
 * both reasons: a token that is refused, for example, keeps both from reading.
 */
export function withFallback(git: Repository, rest: Repository, tell: (notice: string) => void): Repository {
  let reason: string | null = null;
  let told = false;

  async function ask<T>(question: (repository: Repository) => Promise<T>): Promise<T> {
    if (reason === null) {
      try {
        return await question(git);
      } catch (error) {
        if (!(error instanceof GitError)) throw error;
        // Questions that were asked side by side fail side by side.
        reason ??= error.message;
      }
    }
    try {
      const answer = await question(rest);
      if (!told) tell(noticeOf(reason));
      told = true;
      return answer;
    } catch (cause) {
      if (!(cause instanceof UnreadableError)) throw cause;
      throw new UnreadableError(
        `git cannot be used (${reason}), and the REST API is no substitute (${cause.message})`,
        { cause },
      );
    }
  }

  return {
    refs: (names) => ask((one) => one.refs(names)),
    need: (commits) => ask((one) => one.need(commits)),
    commitsOf: (shas) => ask((one) => one.commitsOf(shas)),
    diff: (bases, head) => ask((one) => one.diff(bases, head)),
    tree: (commit) => ask((one) => one.tree(commit)),
    file: (commit, path) => ask((one) => one.file(commit, path)),
    blobs: (oids) => ask((one) => one.blobs(oids)),
    processes: git.processes,
    async [Symbol.asyncDispose]() {
      await Promise.all([git[Symbol.asyncDispose](), rest[Symbol.asyncDispose]()]);
    },
  };
}

function noticeOf(reason: string): string {
  return `git cannot be used (${reason}), so the repository is read through GitHub's REST API instead. That takes some of the 1,000 requests that a job's token may send in an hour, and commits of more than 100,000 files cannot be compared. Install git on the runner, or let it reach the server.`;
}
