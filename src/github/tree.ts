import type { Change } from "../git/change.ts";
import type { Repository } from "../git/repository.ts";
import { UnreadableError } from "../git/unreadable.ts";
import { ApiError } from "./error.ts";
import type { GitHub } from "./github.ts";
import { difference, type Listing, listingOf, treeOf } from "./listing.ts";
import { type Commit, readBlob, readCommit, readTree } from "./objects.ts";
import { readRefs, readTags } from "./refs.ts";

/** A job's token may send 1,000 requests an hour, which all workflows of the repository share. */
const MOST_REQUESTS = 300;
/** Blobs and commits that are asked for side by side; GitHub wants at most 100. */
const AT_ONCE = 8;

/**
 * Reads the repository through GitHub's API, for where git cannot be used. Throws UnreadableError when GitHub does not
 * answer, has reached a limit, or gives less than the whole.
 *
 * Two commits are compared by their whole trees. The compare API would tell neither modes, and so no submodule or
 * symlink that went away, nor more than 300 files, nor anything of commits without a common ancestor; and head's tree is
 * read for the plan anyway.
 */
export function openRestRepository(given: GitHub): Repository {
  const github = limitQuestions(given);
  const commits = new Map<string, Promise<Commit | null>>();
  const listings = new Map<string, Promise<Listing>>();

  function commitOf(sha: string): Promise<Commit | null> {
    const commit = commits.get(sha) ?? readCommit(github, sha);
    commits.set(sha, commit);
    return commit;
  }

  async function requireCommit(sha: string): Promise<Commit> {
    const commit = await commitOf(sha);
    if (commit) return commit;
    throw new UnreadableError(`GitHub does not give the commit ${sha}`);
  }

  async function listed(tree: string): Promise<Listing> {
    return listingOf(tree, await readTree(github, tree, "recursive"));
  }

  /** Head's list is read for the plan and for each diff. */
  function listedHead(tree: string): Promise<Listing> {
    const listing = listings.get(tree) ?? listed(tree);
    listings.set(tree, listing);
    return listing;
  }

  async function refs(names: readonly string[] | "tags") {
    return names === "tags" ? readTags(github) : (await readRefs(github, names)).refs;
  }

  async function need(shas: readonly string[]) {
    const wanted = [...new Set(shas)];
    const found = await mapSome(wanted, commitOf);
    return wanted.filter((_, index) => found[index] === null);
  }

  async function commitsOf(shas: readonly string[]) {
    return (await mapSome(shas, requireCommit)).map(({ sha }) => sha);
  }

  async function diff(bases: readonly string[], head: string) {
    const { tree } = await requireCommit(head);
    const changes: Change[] = [];
    // One after the other: a list may hold 100,000 names.
    for (const base of bases) {
      const { tree: other } = await requireCommit(base);
      if (other !== tree) changes.push(...difference(await listed(other), await listedHead(tree)));
    }
    return changes;
  }

  async function file(commit: string, path: string) {
    let { tree } = await requireCommit(commit);
    const names = path.split("/");
    const last = names.pop();
    // Directory by directory: the rules are needed even where the whole tree is too much.
    for (const name of names) {
      const found = (await readTree(github, tree, "flat")).find((item) => item.path === name);
      if (found?.mode !== "040000") return null;
      tree = found.sha;
    }
    const found = (await readTree(github, tree, "flat")).find((item) => item.path === last);
    return found && /^100/.test(found.mode) ? readBlob(github, found.sha) : null;
  }

  async function blobs(oids: readonly string[]) {
    const wanted = [...new Set(oids)];
    const bytes = await mapSome(wanted, (oid) => readBlob(github, oid));
    return new Map(wanted.map((oid, index) => [oid, bytes[index]!]));
  }

  return {
    refs: asUnreadable(refs),
    need: asUnreadable(need),
    commitsOf: asUnreadable(commitsOf),
    diff: asUnreadable(diff),
    tree: asUnreadable(async (commit: string) => treeOf(await listedHead((await requireCommit(commit)).tree))),
    file: asUnreadable(file),
    blobs: asUnreadable(blobs),
    processes: () => 0,
    async [Symbol.asyncDispose]() {},
  };
}

/** The same, for MOST_REQUESTS questions. */
function limitQuestions(github: GitHub): GitHub {
  let questions = 0;
  return {
    ...github,
    async ask(question) {
      questions += 1;
      if (questions <= MOST_REQUESTS) return github.ask(question);
      throw new ApiError(`it would take more than ${MOST_REQUESTS} of the token's 1,000 requests an hour`, 0);
    },
  };
}

/** What GitHub refuses is unknown. */
function asUnreadable<A extends unknown[], T>(read: (...args: A) => Promise<T>): (...args: A) => Promise<T> {
  return async (...args) => {
    try {
      return await read(...args);
    } catch (cause) {
      throw cause instanceof ApiError ? new UnreadableError(cause.message, { cause }) : cause;
    }
  };
}

async function mapSome<T, R>(items: readonly T[], answer: (item: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    answers.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(answer))));
  }
  return answers;
}
