import { hashBlob, isSha } from "../git/object-id.ts";
import { ApiError, unusableAnswer } from "./error.ts";
import type { GitHub } from "./github.ts";

/** A commit and its tree, by their object ids. */
export interface Commit {
  readonly sha: string;
  readonly tree: string;
}

/** One entry of a tree as the REST API gives it, with the fields that are read. */
export interface Item {
  /** From the root of the tree that was asked for. Names are text: bytes that are not UTF-8 have become U+FFFD. */
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
}

/** The commit of a SHA, which may be an annotated tag's own; null where GitHub has none. Throws ApiError. */
export async function readCommit(github: GitHub, sha: string): Promise<Commit | null> {
  const commit = await orNull(
    github.ask(async ({ rest }, repository) => {
      const { data } = await rest.git.getCommit({ ...repository, commit_sha: sha });
      return { sha: shaOf(data.sha), tree: shaOf(data.tree.sha) };
    }),
  );
  if (commit) return commit;
  const tagged = await orNull(
    github.ask(async ({ rest }, repository) => {
      const { data } = await rest.git.getTag({ ...repository, tag_sha: sha });
      return shaOf(data.object.sha);
    }),
  );
  return tagged === null ? null : readCommit(github, tagged);
}

/** All that a tree holds, at any depth where it is recursive. Throws ApiError, also where GitHub does not list all. */
export async function readTree(github: GitHub, sha: string, how: "flat" | "recursive"): Promise<readonly Item[]> {
  const recursive = how === "recursive" ? { recursive: "1" } : {};
  const items = await orNull(
    github.ask(async ({ rest }, repository) => {
      const { data } = await rest.git.getTree({ ...repository, tree_sha: sha, ...recursive });
      const { tree, truncated } = data;
      if (truncated === false && tree.every(isItem)) return tree as Item[];
      const why = "it stops at 100,000 entries or 7 MB";
      throw new ApiError(`GitHub's API does not list all that the tree ${sha} holds: ${why}`, 200);
    }),
  );
  if (items) return items;
  throw new ApiError(`GitHub does not give the tree ${sha}`, 404);
}

/** The bytes of a blob. Throws ApiError. */
export async function readBlob(github: GitHub, sha: string): Promise<Buffer> {
  const bytes = await orNull(
    github.ask(async ({ rest }, repository) => {
      const { data } = await rest.git.getBlob({ ...repository, file_sha: sha });
      return data.encoding === "base64" ? Buffer.from(data.content, "base64") : null;
    }),
  );
  if (bytes && hashBlob(bytes, sha) === sha) return bytes;
  throw new ApiError(`GitHub does not give the blob ${sha}`, 404);
}

/** The commit where two lines of development parted. Throws ApiError. */
export async function readMergeBase(github: GitHub, base: string, head: string): Promise<string> {
  const basehead = `${base}...${head}`;
  return github.ask(async ({ rest }, repository) => {
    const { data } = await rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 });
    return shaOf(data.merge_base_commit.sha);
  });
}

/** Null where GitHub says that it has no such thing. */
async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ApiError && (error.status === 404 || error.status === 422)) return null;
    throw error;
  }
}

function shaOf(value: unknown): string {
  if (isSha(value)) return value;
  throw unusableAnswer("a commit");
}

function isItem({ path, mode, sha }: Readonly<Record<keyof Item, unknown>>): boolean {
  return typeof path === "string" && typeof mode === "string" && isSha(sha);
}
