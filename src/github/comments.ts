import { askOrNull, type GitHub, type Octokit } from "./github.ts";

/** One of our comments on a pull request. */
interface Comment {
  readonly id: number;
  /** The run that wrote it last. */
  readonly run: RunOf;
}

/** A run of a workflow and how often it was started. Runs that started later have greater ids. */
interface RunOf {
  readonly id: number;
  readonly attempt: number;
}

/** The comment that is kept up to date, and the run that writes it. */
export interface Sticky {
  /** The number of the pull request. */
  readonly number: number;
  /** 12 hex digits, by which this step knows its comment from those of other steps. */
  readonly key: string;
  readonly run: RunOf;
  /** Without its mark. */
  readonly body: string;
  /** Whether there is enough to say to begin a comment. */
  readonly create: boolean;
}

/** How the writing ended. `left`: a newer run has written the comment. */
export type Written = "created" | "updated" | "left" | "none";

/** The first line of the comment, invisible on the page. */
const MARK = /^<!-- cdn-purge ([0-9a-f]{12}) ([0-9]{1,15})\.([0-9]{1,6}) -->/;

/**
 * Writes the comment, or rewrites the one that is there. Runs that began side by side may each have created one: the next
 * run rewrites the first and deletes the others. Throws ApiError.
 */
export async function writeSticky(github: GitHub, sticky: Sticky): Promise<Written> {
  const { number, key, run, create } = sticky;
  const body = `<!-- cdn-purge ${key} ${run.id}.${run.attempt} -->\n${sticky.body}`;
  const [first, ...others] = await listOwn(github, number, key);
  if (!first) {
    if (!create) return "none";
    await github.ask(({ rest }, repository) =>
      rest.issues.createComment({ ...repository, issue_number: number, body }),
    );
    return "created";
  }
  if ([first, ...others].some((comment) => isNewer(comment.run, run))) return "left";
  await github.ask(({ rest }, repository) => rest.issues.updateComment({ ...repository, comment_id: first.id, body }));
  // Another run may have deleted them.
  for (const { id } of others)
    await askOrNull(github, ({ rest }, repository) => rest.issues.deleteComment({ ...repository, comment_id: id }));
  return "updated";
}

function isNewer(one: RunOf, other: RunOf): boolean {
  return one.id > other.id || (one.id === other.id && one.attempt > other.attempt);
}

/** Lists our comments with this key, the least id first, which is the order of the API. */
async function listOwn(github: GitHub, number: number, key: string): Promise<Comment[]> {
  return github.ask(async ({ paginate, rest }, repository) => {
    const asked = { ...repository, issue_number: number, per_page: 100 };
    return paginate(rest.issues.listComments, asked, ({ data }) => data.flatMap((one) => ownComment(one, key) ?? []));
  });
}

/** Authors that may write to the repository. A comment with our mark by another author is a copy. */
const TRUSTED: readonly string[] = ["OWNER", "MEMBER", "COLLABORATOR"];

type Listed = Awaited<ReturnType<Octokit["rest"]["issues"]["listComments"]>>["data"][number];

function ownComment({ id, body, user, author_association: association }: Listed, key: string): Comment | null {
  const [, of, run, attempt] = MARK.exec(body ?? "") ?? [];
  if (of !== key || (user?.type !== "Bot" && !TRUSTED.includes(association))) return null;
  return { id, run: { id: Number(run), attempt: Number(attempt) } };
}
