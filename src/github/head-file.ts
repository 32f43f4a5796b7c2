import { hashBlob } from "../git/object-id.ts";
import { fieldAt } from "../json.ts";
import { ApiError } from "./error.ts";
import type { GitHub } from "./github.ts";

/** A commit that GitHub has, and a file of it. */
export interface HeadFile {
  /** Null: the commit surely has no such file, or none was asked for. */
  readonly bytes: Buffer | null;
}

/** Modes of a regular file, with and without the right to execute it, and of a folder. */
const [FILES, FOLDER]: readonly [readonly number[], number] = [[0o100644, 0o100755], 0o040000];

/**
 * Asks GitHub for a commit and for one file of it, in one request: git asks four for the same, and fetches all trees of the
 * commit. `path` has no `.` or `..`; null: no file. Null where git has to tell: the SHA is no commit's, GitHub does not have
 * it or does not answer, a symlink stands in the path, or the file is no short UTF-8 text.
 */
export async function readHeadFile(github: GitHub, sha: string, path: string | null): Promise<HeadFile | null> {
  const names = path === null ? [] : path.split("/");
  const paths = names.map((_, at) => names.slice(0, at + 1).join("/"));
  try {
    const commit = await askFor(github, sha, paths);
    if (fieldAt(commit, "oid") !== sha) return null;
    if (path === null) return { bytes: null };
    const entries = paths.map((_, at) => fieldAt(commit, `p${at}`));
    // Whatever lies below a name that is not there is not there.
    for (const folder of entries.slice(0, -1)) {
      if (folder === null) return { bytes: null };
      if (fieldAt(folder, "mode") !== FOLDER) return null;
    }
    return fileOf(entries.at(-1));
  } catch (error) {
    if (error instanceof ApiError) return null;
    throw error;
  }
}

/** https://docs.github.com/graphql/reference/objects#commit : `file` is the entry of a tree, null where there is none. */
async function askFor(github: GitHub, sha: string, paths: readonly string[]): Promise<unknown> {
  const variables = Object.fromEntries(paths.map((path, at) => [`v${at}`, path]));
  const given = paths.map((_, at) => `, $v${at}: String!`).join("");
  const isLast = (at: number) => at === paths.length - 1;
  const fields = paths.map(
    (_, at) => `p${at}: file(path: $v${at}) { mode oid ${isLast(at) ? "object { ... on Blob { text } }" : ""} }`,
  );
  const query = `query ($owner: String!, $repo: String!, $sha: GitObjectID!${given}) {
    repository(owner: $owner, name: $repo) { object(oid: $sha) { ... on Commit { oid ${fields.join(" ")} } } } }`;
  return github.ask(async ({ graphql }, repository) =>
    fieldAt(await graphql(query, { ...repository, sha, ...variables }), "repository.object"),
  );
}

function fileOf(entry: unknown): HeadFile | null {
  if (entry === null) return { bytes: null };
  const [mode, oid, text] = ["mode", "oid", "object.text"].map((field) => fieldAt(entry, field));
  if (mode === FOLDER) return { bytes: null };
  if (!FILES.includes(mode as number) || typeof oid !== "string" || typeof text !== "string") return null;
  const bytes = Buffer.from(text);
  // A long text is cut, and one that is not UTF-8 is another.
  return hashBlob(bytes, oid) === oid ? { bytes } : null;
}
