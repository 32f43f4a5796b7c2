import pMap from "p-map";
import { type Change, SUBMODULE, SYMLINK } from "../git/change.ts";
import { hashBlob, isSha } from "../git/object-id.ts";
import type { RepoPath } from "../git/path.ts";
import { GitError } from "../git/process.ts";
import type { Repository } from "../git/repository.ts";
import { OLDEST_GIT, UnreadableError } from "../git/trouble.ts";
import { ApiError, shaOf } from "./error.ts";
import { askOrNull, type GitHub } from "./github.ts";
import { readRefs, readTags } from "./refs.ts";

/** A job's token may send 1,000 requests an hour, which all workflows of the repository share. */
const MOST_REQUESTS = 300;
/** Blobs and commits that are asked for side by side; GitHub wants at most 100. */
const AT_ONCE = { concurrency: 8 };

const DIRECTORY = "040000";

/** A commit and its tree, by their object ids. */
interface Commit {
  readonly sha: string;
  readonly tree: string;
}

/** One entry of a tree as the API gives it. */
interface Item {
  /** From the root of the tree that was asked for. Names are text: bytes that are not UTF-8 have become U+FFFD. */
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
}

/** The entries of a tree but its directories, in git's byte order. */
type Listing = ReadonlyMap<RepoPath, Item>;

/**
 * Reads a repository by git and, once git has failed, through the REST API. Calls `notify` once, after the first answer of
 * the REST API. When the REST API fails as well, the error names both reasons: both may refuse the token, for example.
 */
export function withFallback(git: Repository, rest: Repository, notify: (notice: string) => void): Repository {
  let reason: GitError | null = null;
  let hasNotified = false;

  async function ask<T>(question: (repository: Repository) => Promise<T>): Promise<T> {
    if (reason === null) {
      try {
        return await question(git);
      } catch (error) {
        if (!(error instanceof GitError)) throw error;
        // Questions that were asked side by side fail side by side.
        reason ??= error;
      }
    }
    try {
      const answer = await question(rest);
      if (!hasNotified) notify(noticeOf(reason));
      hasNotified = true;
      return answer;
    } catch (cause) {
      if (!(cause instanceof UnreadableError)) throw cause;
      const both = `git cannot be used (${reason.message}), and the REST API is no substitute (${cause.message})`;
      throw new UnreadableError(both, { cause });
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
    [Symbol.asyncDispose]: () => git[Symbol.asyncDispose](),
  };
}

/** How to make git usable. */
const ADVICE = {
  missing: "Install git on the runner.",
  old: `Install git ${OLDEST_GIT} or newer on the runner.`,
  refused:
    "Give `github-token` a token that may read the contents of the repository, as `permissions: contents: read` lets the job's own.",
  unreachable: "Let git reach the server from the runner.",
} as const;

function noticeOf({ message, trouble }: GitError): string {
  const notice = `git cannot be used (${message}), so the repository is read through GitHub's REST API instead. That takes some of the 1,000 requests that a job's token may send in an hour, and commits of more than 100,000 files cannot be compared.`;
  return trouble === null ? notice : `${notice} ${ADVICE[trouble]}`;
}

/**
 * Opens the repository through GitHub's API, for runners where git cannot be used. Throws UnreadableError when GitHub does
 * not answer, has reached a limit, or gives less than the whole.
 *
 * Two commits are compared by their whole trees. The compare API would tell neither modes, and so no submodule or
 * symlink that went away, nor more than 300 files, nor anything of commits without a common ancestor; and head's tree is
 * read for the plan anyway.
 */
export function openRestRepository(given: GitHub): Repository {
  const github = limitQuestions(given);
  const commitOf = memoize((sha) => readCommit(github, sha));
  /** Head's list is read for the plan and for each diff. */
  const listHead = memoize((tree) => readListing(github, tree));

  async function requireCommit(sha: string): Promise<Commit> {
    const commit = await commitOf(sha);
    if (commit) return commit;
    throw new UnreadableError(`GitHub does not give the commit ${sha}`);
  }

  return {
    refs: async (names) => (names === "tags" ? readTags(github) : (await readRefs(github, names)).refs),

    async need(shas) {
      const wanted = [...new Set(shas)];
      const found = await pMap(wanted, commitOf, AT_ONCE);
      return wanted.filter((_, index) => found[index] === null);
    },

    commitsOf: async (shas) => (await pMap(shas, requireCommit, AT_ONCE)).map(({ sha }) => sha),

    async diff(bases, head) {
      const { tree } = await requireCommit(head);
      const changes: Change[][] = [];
      // One after the other: a list may hold 100,000 names.
      for (const base of bases) {
        const { tree: other } = await requireCommit(base);
        if (other !== tree) changes.push(compareListings(await readListing(github, other), await listHead(tree)));
      }
      return changes.flat();
    },

    async tree(commit) {
      const listing = await listHead((await requireCommit(commit)).tree);
      const ofMode = (wanted: string) => [...listing].filter(([, { mode }]) => mode === wanted);
      return {
        paths: [...listing.keys()],
        symlinks: new Map(ofMode(SYMLINK).map(([path, { sha }]) => [path, sha])),
        submodules: new Set(ofMode(SUBMODULE).map(([path]) => path)),
      };
    },

    async file(commit, path) {
      let item: Omit<Item, "path"> | undefined = { mode: DIRECTORY, sha: (await requireCommit(commit)).tree };
      // Directory by directory: the rules are needed even where the whole tree is too much.
      for (const name of path.split("/")) {
        if (item?.mode !== DIRECTORY) return null;
        item = (await readTree(github, item.sha)).find((one) => one.path === name);
      }
      return item && /^100/.test(item.mode) ? readBlob(github, item.sha) : null;
    },

    async blobs(oids) {
      const read = async (oid: string) => [oid, await readBlob(github, oid)] as const;
      return new Map(await pMap(new Set(oids), read, AT_ONCE));
    },

    processes: () => 0,
    async [Symbol.asyncDispose]() {},
  };
}

/** Reads each key once. */
function memoize<T>(read: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key) => {
    const answer = answers.get(key) ?? read(key);
    answers.set(key, answer);
    return answer;
  };
}

/** Lets MOST_REQUESTS questions pass, and throws ApiError for each after them. */
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

/** Reads the commit of a SHA, which may be an annotated tag's own; null where GitHub has none. */
async function readCommit(github: GitHub, sha: string): Promise<Commit | null> {
  const commit = await askOrNull(github, async ({ rest }, repository) => {
    const { data } = await rest.git.getCommit({ ...repository, commit_sha: sha });
    return { sha: shaOf(data.sha, "a commit"), tree: shaOf(data.tree.sha, "a commit") };
  });
  if (commit) return commit;
  const tagged = await askOrNull(github, async ({ rest }, repository) => {
    const { data } = await rest.git.getTag({ ...repository, tag_sha: sha });
    return shaOf(data.object.sha, "a tag");
  });
  return tagged === null ? null : readCommit(github, tagged);
}

/** Reads the entries of a tree, with `recursive` at any depth. Throws ApiError where GitHub does not list all. */
async function readTree(github: GitHub, sha: string, how: { readonly recursive?: "1" } = {}): Promise<readonly Item[]> {
  const items = await askOrNull(github, async ({ rest }, repository) => {
    const { data } = await rest.git.getTree({ ...repository, tree_sha: sha, ...how });
    if (data.truncated === false && data.tree.every(isItem)) return data.tree;
    const why = "it stops at 100,000 entries or 7 MB";
    throw new ApiError(`GitHub's API does not list all that the tree ${sha} holds: ${why}`, 200);
  });
  if (items) return items;
  throw new ApiError(`GitHub does not give the tree ${sha}`, 404);
}

function isItem({ path, mode, sha }: Readonly<Record<keyof Item, unknown>>): boolean {
  return typeof path === "string" && typeof mode === "string" && isSha(sha);
}

/** Reads the files of a tree at any depth. Throws UnreadableError where GitHub cannot spell a name. */
async function readListing(github: GitHub, tree: string): Promise<Listing> {
  const files = (await readTree(github, tree, { recursive: "1" })).filter(({ mode }) => mode !== DIRECTORY);
  const unknown = files.find(({ path }) => path.includes("\uFFFD"));
  // Two such names may look the same, which would hide a change of one of them.
  if (unknown)
    throw new UnreadableError(
      `the tree ${tree} has a name that is not UTF-8, which GitHub's API cannot spell: ${unknown.path}`,
    );
  return new Map(files.map((item) => [item.path as RepoPath, item]));
}

/** The two-dot diff of two trees. */
function compareListings(base: Listing, head: Listing): Change[] {
  return [...new Set([...base.keys(), ...head.keys()])].flatMap((path): Change[] => {
    const before = base.get(path);
    const after = head.get(path);
    const isLink = [before, after].some((item) => item?.mode === SYMLINK || item?.mode === SUBMODULE);
    // A change of mode alone leaves the bytes as they are, unless it makes a link of a file.
    if (before?.sha === after?.sha && (before?.mode === after?.mode || !isLink)) return [];
    return [{ path, status: !before ? "added" : !after ? "deleted" : "changed", below: isLink }];
  });
}

/** Reads the bytes of a blob. Throws ApiError. */
async function readBlob(github: GitHub, sha: string): Promise<Buffer> {
  const bytes = await askOrNull(github, async ({ rest }, repository) => {
    const { data } = await rest.git.getBlob({ ...repository, file_sha: sha });
    return data.encoding === "base64" ? Buffer.from(data.content, "base64") : null;
  });
  if (bytes && hashBlob(bytes, sha) === sha) return bytes;
  throw new ApiError(`GitHub does not give the blob ${sha}`, 404);
}
