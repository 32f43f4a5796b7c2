import type { Answer } from "../server.ts";
import type { Call, Comment, HostedRepository } from "./model.ts";
import { json, notFound, page, refused } from "./page.ts";

/** "Body is too long (maximum is 65536 characters)": vebr/jest-lcov-reporter#14, reg-viz/reg-actions#123. */
const maxBody = 65_536;

/** GET issues/{number}/comments: "ordered by ascending ID", https://docs.github.com/rest/issues/comments#list-issue-comments */
export function listComments(call: Call): Answer {
  const number = Number(call.parameters[0]);
  if (!call.repository.pulls.has(number)) return notFound();
  const found = call.repository.comments.filter(({ issue }) => issue === number).toSorted((a, b) => a.id - b.id);
  return page(call, found.map(shown));
}

/**
 * POST issues/{number}/comments, by the token of a job: https://docs.github.com/rest/issues/comments#create-an-issue-comment .
 * A locked conversation answers 403 with these words: renovatebot/renovate#6215.
 */
export function createComment({ repository, parameters, body }: Call): Answer {
  const issue = Number(parameters[0]);
  if (!repository.pulls.has(issue)) return notFound();
  if (repository.locked.has(issue)) return refused(403, "Unable to create comment because issue is locked.");
  const text = textOf(body);
  return text === null ? invalid() : json(shown(addComment(repository, issue, text)), 201);
}

/** PATCH issues/comments/{id}: a job with `pull-requests: write` may edit anybody's. */
export function updateComment({ repository, parameters, body }: Call): Answer {
  const found = repository.comments.find(({ id }) => id === Number(parameters[0]));
  if (!found) return notFound();
  const text = textOf(body);
  if (text === null) return invalid();
  Object.assign(found, { body: text, updated_at: "2026-01-03T00:00:00Z" });
  return json(shown(found));
}

/** DELETE issues/comments/{id}: 204 without a body. */
export function deleteComment({ repository, parameters }: Call): Answer {
  const at = repository.comments.findIndex(({ id }) => id === Number(parameters[0]));
  if (at < 0) return notFound();
  repository.comments.splice(at, 1);
  return { status: 204 };
}

/** Adds a comment as somebody writes it, without asking whether they may. */
export function addComment(
  repository: HostedRepository,
  issue: number,
  body: string,
  by: Partial<Pick<Comment, "user" | "author_association">> = {},
): Comment {
  repository.pulls.add(issue);
  lastId += 1;
  const comment: Comment = {
    id: lastId,
    issue,
    body,
    user: { login: "github-actions[bot]", type: "Bot" },
    author_association: "NONE",
    created_at: "2026-01-02T00:00:00Z",
    updated_at: "2026-01-02T00:00:00Z",
    html_url: `https://github.com/${repository.name}/pull/${issue}#issuecomment-${lastId}`,
    ...by,
  };
  repository.comments.push(comment);
  return comment;
}

// Larger than 32 bits, as the real ones are, and never used again.
let lastId = 3_000_000_000;

function shown({ issue, ...comment }: Comment) {
  return { ...comment, issue_url: `https://api.github.com/repos/octo/site/issues/${issue}` };
}

function textOf(body: unknown): string | null {
  const text = (body as { readonly body?: unknown } | null)?.body;
  return typeof text === "string" && text.trim() !== "" && text.length <= maxBody ? text : null;
}

function invalid(): Answer {
  const message = "Body is too long (maximum is 65536 characters)";
  const error = { resource: "IssueComment", code: "unprocessable", field: "data", message };
  return json(
    { message: "Validation Failed", errors: [error], documentation_url: "https://docs.github.com/rest", status: "422" },
    422,
  );
}
