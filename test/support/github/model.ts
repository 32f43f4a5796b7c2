import type { getOctokit } from "@actions/github";

type Octokit = ReturnType<typeof getOctokit>["rest"];

/** What a token may do, as a job's `permissions:` block grants it. What is not named is `none`. */
export interface Permissions {
  readonly contents?: "none" | "read" | "write";
  readonly actions?: "none" | "read" | "write";
  readonly "pull-requests"?: "none" | "read" | "write";
}

type ApiRun = Awaited<ReturnType<Octokit["actions"]["getWorkflowRun"]>>["data"];

/** A workflow run: the fields of GitHub's answer that a client may reasonably read, with GitHub's names. */
export type WorkflowRun = Pick<
  ApiRun,
  | "name"
  | "path"
  | "run_number"
  | "event"
  | "status"
  | "conclusion"
  | "workflow_id"
  | "head_branch"
  | "head_sha"
  | "created_at"
  | "updated_at"
> & {
  id: number;
  run_attempt: number;
  run_started_at: string;
  head_repository: { full_name: string; fork: boolean } | null;
  repository: { full_name: string };
  pull_requests: { number: number; head: { ref: string; sha: string }; base: { ref: string; sha: string } }[];
  actor: { login: string };
};

type ApiRelease = Awaited<ReturnType<Octokit["repos"]["getRelease"]>>["data"];

/** A release, with GitHub's names. */
export type Release = Pick<
  ApiRelease,
  "id" | "tag_name" | "target_commitish" | "name" | "draft" | "prerelease" | "created_at" | "published_at"
> & { body: string | null; author: { login: string } };

type ApiComment = Awaited<ReturnType<Octokit["issues"]["getComment"]>>["data"];

/** A comment on a pull request, which is one on its issue, with GitHub's names. */
export type Comment = Pick<ApiComment, "id" | "author_association" | "created_at" | "html_url"> & {
  readonly issue: number;
  body: string;
  updated_at: string;
  readonly user: { readonly login: string; readonly type: "Bot" | "User" } | null;
};

/** One repository of the stand-in: git keeps the refs and objects, the test sets the rest. */
export interface HostedRepository {
  /** `owner/name`. */
  readonly name: string;
  /** The bare repository's folder. */
  readonly bare: string;
  readonly id: number;
  readonly nodeId: string;
  visibility: "public" | "private";
  defaultBranch: string;
  /** In any order: the stand-in sorts like GitHub. */
  runs: WorkflowRun[];
  releases: Release[];
  /** The numbers of the pull requests; an event of one adds it. */
  readonly pulls: Set<number>;
  /** Those whose conversation is locked. */
  readonly locked: Set<number>;
  /** By id, which grows. */
  comments: Comment[];
  /** The search index that filtered lists of runs come from: lists with a filter know only these runs. */
  indexedRuns: WorkflowRun[];
  /** More entries than this and a recursive tree is `truncated`. GitHub's limit is 100,000. */
  maxTreeEntries: number;
  /** The time on the stand-in's clock in milliseconds; each thing that a run does moves it by a minute. */
  now: number;
}

/** Whether the token may do this to the repository; public ones can be read by any token. */
export function may(
  repository: HostedRepository,
  permissions: Permissions | undefined,
  scope: keyof Permissions,
  access: "read" | "write",
): boolean {
  if (access === "read" && repository.visibility === "public") return true;
  const granted = permissions?.[scope] ?? "none";
  return granted === "write" || granted === access;
}

/** What every route gets. */
export interface Call {
  readonly repository: HostedRepository;
  /** Without the route's prefix, decoded: what a REST template calls `{…}`. */
  readonly parameters: readonly string[];
  readonly query: URLSearchParams;
  readonly accept: string;
  /** Base of the links in answers. */
  readonly url: URL;
  readonly mayWrite: boolean;
  /** The JSON that was sent; null when nothing was. */
  readonly body: unknown;
}
