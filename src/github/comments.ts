import { type Api, ApiError } from "./client.ts";

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

/** The comment that is kept up to date, and who writes it. */
export interface Sticky {
  /** The number of the pull request. */
  readonly number: number;
  /** 12 hex digits: what tells this comment from those of other steps. */
  readonly key: string;
  readonly run: RunOf;
  /** Without its mark. */
  readonly body: string;
  /** Whether there is enough to say to begin a comment. */
  readonly create: boolean;
}

/** What became of the comment. `left`: a newer run has written it. */
export type Written = "created" | "updated" | "left" | "none";

/** Nobody sees it. It is the first line, where nothing but this file writes. */
const MARK = /^<!-- cdn-purge ([0-9a-f]{12}) ([0-9]{1,15})\.([0-9]{1,6}) -->/;
/** The API's largest page. */
const PAGE = 100;
/** Most pages that are looked through. */
const MOST_PAGES = 100;
/** How often the list is read again after something in it has changed. */
const ROUNDS = 4;

/**
 * Writes the comment, or rewrites the one that is there. Of runs that race each looks again after it has written: the
 * comment with the least id stays, the newest run writes it, and whoever wrote another deletes it. GitHub knows no
 * conditional write, so an older run between its look and its write can still have the last word, until the next run.
 * Throws ApiError.
 */
export async function writeSticky(api: Pick<Api, "rest">, sticky: Sticky): Promise<Written> {
  const { number, key, run, create } = sticky;
  const body = `<!-- cdn-purge ${key} ${run.id}.${run.attempt} -->\n${sticky.body}`;
  let written: Written = "none";
  for (let round = 0; round < ROUNDS; round++) {
    const [first, ...others] = await commentsOf(api, number, key);
    if (first === undefined) {
      if (!create) return written;
      await api.rest(`POST ${ISSUE}/comments`, { issue_number: number, body });
      written = "created";
      continue;
    }
    const surplus = others.filter((comment) => compare(comment.run, run) <= 0);
    const isNewest = surplus.length === others.length && compare(first.run, run) <= 0;
    const rewrites = isNewest && (written === "none" || compare(first.run, run) < 0);
    if (rewrites) {
      if (!(await changed(api, `PATCH ${COMMENT}`, { comment_id: first.id, body }))) continue;
      if (written === "none") written = "updated";
    }
    for (const { id } of surplus) await changed(api, `DELETE ${COMMENT}`, { comment_id: id });
    if (!isNewest) return "left";
    // Nobody else is writing, or what they wrote is gone.
    if (others.length === 0 && (round === 0 || !rewrites)) return written;
  }
  return written;
}

const ISSUE = "/repos/{owner}/{repo}/issues/{issue_number}";
const COMMENT = "/repos/{owner}/{repo}/issues/comments/{comment_id}";

function compare(a: RunOf, b: RunOf): number {
  return a.id - b.id || a.attempt - b.attempt;
}

/** Changes a comment; false when it is gone. */
async function changed(api: Pick<Api, "rest">, route: string, parameters: Record<string, unknown>): Promise<boolean> {
  try {
    await api.rest(route, parameters);
    return true;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return false;
    throw error;
  }
}

/** Our comments with this key, the least id first, which is the order of the API. */
async function commentsOf(api: Pick<Api, "rest">, number: number, key: string): Promise<Comment[]> {
  const found: Comment[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await api.rest(`GET ${ISSUE}/comments`, { issue_number: number, per_page: PAGE, page });
    if (!Array.isArray(answer)) throw new ApiError("the list of comments is none", 200, []);
    for (const one of answer) {
      const comment = ownComment(one, key);
      if (comment !== null) found.push(comment);
    }
    if (answer.length < PAGE) return found.sort((a, b) => a.id - b.id);
  }
  throw new ApiError(`the pull request has more than ${MOST_PAGES * PAGE} comments`, 200, []);
}

/** Who may write to the repository. Of anybody else a comment with our mark is a copy. */
const TRUSTED = ["OWNER", "MEMBER", "COLLABORATOR"];

function ownComment(value: unknown, key: string): Comment | null {
  const { id, body, user, author_association } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== "number" || typeof body !== "string") return null;
  const [, of, run, attempt] = MARK.exec(body) ?? [];
  if (of !== key) return null;
  const isBot = (user as { readonly type?: unknown } | null)?.type === "Bot";
  if (!isBot && !TRUSTED.includes(String(author_association))) return null;
  return { id, run: { id: Number(run), attempt: Number(attempt) } };
}
