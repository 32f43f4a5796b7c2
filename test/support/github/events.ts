import type { Pushed } from "../repository.ts";
import type { HostedRepository, Release, WorkflowRun } from "./model.ts";

/** An event as a workflow sees it: its payload, and the SHA and ref that the runner sets for it. */
export interface GitHubEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** GITHUB_SHA. */
  readonly sha: string;
  /** GITHUB_REF. */
  readonly ref: string;
  /** GITHUB_HEAD_REF and GITHUB_BASE_REF, for pull requests only. */
  readonly headRef?: string;
  readonly baseRef?: string;
  /** What the list of runs says of a run of this event where that is not GITHUB_SHA and the name of GITHUB_REF. */
  readonly head?: { readonly branch: string | null; readonly sha: string; readonly repository?: string };
}

/** What was edited in a release: the text that stood there before. */
export type ReleaseChanges = { readonly [field in "body" | "name" | "tag_name"]?: { readonly from: string } };

/** A branch of a pull request; `repository` is a fork's name if it is from one. */
export interface PullRequestOptions {
  readonly number?: number;
  readonly action?: string;
  readonly head: { readonly ref: string; readonly sha: string; readonly repository?: string };
  readonly base: { readonly ref: string; readonly sha: string };
  /** The commit of refs/pull/N/merge; without it the head. */
  readonly merge?: string;
}

/** What a host says of a deployment; flags that it does not give are not in the payload. */
export interface DeploymentOptions {
  readonly sha: string;
  readonly ref?: string;
  readonly environment?: string;
  /** `transient_environment` */
  readonly transient?: boolean;
  /** `production_environment` */
  readonly production?: boolean;
}

/**
 * Builders of events with the payload fields of https://docs.github.com/webhooks/webhook-events-and-payloads and
 * GITHUB_SHA and GITHUB_REF by https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function eventsOf(repository: HostedRepository) {
  const [owner, name] = repository.name.split("/") as [string, string];
  const sender = { login: "ada", id: 1, type: "User" };
  const common = {
    repository: {
      id: repository.id,
      node_id: repository.nodeId,
      name,
      full_name: repository.name,
      private: repository.visibility === "private",
      owner: { login: owner, id: 2, type: "Organization" },
      default_branch: repository.defaultBranch,
    },
    sender,
  };
  const main = `refs/heads/${repository.defaultBranch}`;
  const event = (
    name: string,
    payload: Record<string, unknown>,
    sha: string,
    ref: string,
    rest: Partial<GitHubEvent> = {},
  ): GitHubEvent => ({ name, payload: { ...payload, ...common }, sha, ref, ...rest });

  const pullRequest = (kind: string, options: PullRequestOptions): GitHubEvent => {
    const { number = 7, action = "synchronize", head, base, merge = head.sha } = options;
    const from = head.repository ?? repository.name;
    repository.pulls.add(number);
    const pull_request = {
      number,
      state: "open",
      draft: false,
      merged: false,
      merge_commit_sha: merge,
      head: {
        ref: head.ref,
        sha: head.sha,
        label: `${from.split("/")[0]}:${head.ref}`,
        repo: { full_name: from, fork: from !== repository.name },
      },
      base: { ref: base.ref, sha: base.sha, label: `${owner}:${base.ref}`, repo: { full_name: repository.name } },
    };
    const target = kind === "pull_request_target";
    return event(
      kind,
      { action, number, pull_request },
      target ? base.sha : merge,
      target ? `refs/heads/${base.ref}` : `refs/pull/${number}/merge`,
      { headRef: head.ref, baseRef: base.ref, head: { branch: head.ref, sha: head.sha, repository: from } },
    );
  };

  const deployment = (options: DeploymentOptions) => ({
    id: 300,
    sha: options.sha,
    ref: options.ref ?? options.sha,
    task: "deploy",
    environment: options.environment ?? "production",
    ...(options.transient === undefined ? {} : { transient_environment: options.transient }),
    ...(options.production === undefined ? {} : { production_environment: options.production }),
    payload: {},
    creator: sender,
  });

  return {
    /**
     * `commit` is what an annotated tag peels to (`after` is the tag object, GITHUB_SHA the commit). A deletion runs at
     * the default branch, whose tip is `commit` then.
     */
    push: (pushed: Pushed & { readonly commit?: string }): GitHubEvent => {
      const { ref, before, after, created, deleted, forced, commit = after } = pushed;
      const head_commit = deleted ? null : { id: commit, message: "change", timestamp: "2026-01-02T00:00:00Z" };
      const commits = head_commit && ref.startsWith("refs/heads/") ? [head_commit] : [];
      const payload = {
        ref,
        before,
        after,
        created,
        deleted,
        forced,
        base_ref: null,
        commits,
        head_commit,
        pusher: { name: "ada" },
      };
      return event("push", payload, commit, deleted ? main : ref);
    },
    /**
     * `sha` is the commit of the tag. GITHUB_REF was seen empty: spread the event and set `ref: ""` for that. `changes` of
     * `edited` are what was there before, by `webhook-release-edited` of GitHub's OpenAPI description.
     */
    release: (action: string, release: Release, sha: string, changes: ReleaseChanges = {}): GitHubEvent =>
      event(
        "release",
        { action, ...(action === "edited" && { changes }), release },
        sha,
        `refs/tags/${release.tag_name}`,
      ),
    pullRequest: (options: PullRequestOptions) => pullRequest("pull_request", options),
    pullRequestTarget: (options: PullRequestOptions) => pullRequest("pull_request_target", options),
    mergeGroup: (options: { head: string; base: string; baseRef?: string }): GitHubEvent => {
      const base_ref = options.baseRef ?? main;
      const head_ref = `refs/heads/gh-readonly-queue/${base_ref.replace("refs/heads/", "")}/pr-7-${options.base}`;
      const merge_group = {
        head_sha: options.head,
        head_ref,
        base_sha: options.base,
        base_ref,
        head_commit: { id: options.head },
      };
      return event("merge_group", { action: "checks_requested", merge_group }, options.head, head_ref);
    },
    workflowDispatch: (sha: string, ref = main, inputs: Record<string, string> | null = null): GitHubEvent =>
      event("workflow_dispatch", { inputs, ref, workflow: ".github/workflows/deploy.yml" }, sha, ref),
    schedule: (sha: string, schedule = "0 * * * *"): GitHubEvent => event("schedule", { schedule }, sha, main),
    repositoryDispatch: (sha: string, client_payload: Record<string, unknown> = {}, action = "deploy"): GitHubEvent =>
      event("repository_dispatch", { action, branch: repository.defaultBranch, client_payload }, sha, main),
    /** `sha` is the default branch's tip, which is not what the other workflow ran. */
    workflowRun: (run: WorkflowRun, sha: string): GitHubEvent =>
      event(
        "workflow_run",
        { action: "completed", workflow: { id: run.workflow_id, name: run.name, path: run.path }, workflow_run: run },
        sha,
        main,
      ),
    deployment: (options: DeploymentOptions): GitHubEvent =>
      event("deployment", { action: "created", deployment: deployment(options) }, options.sha, refOf(options.ref)),
    deploymentStatus: (options: DeploymentOptions & { readonly state: string }): GitHubEvent => {
      const deployment_status = {
        id: 301,
        state: options.state,
        environment: options.environment ?? "production",
        creator: sender,
      };
      const payload = { action: "created", deployment_status, deployment: deployment(options) };
      return event("deployment_status", payload, options.sha, refOf(options.ref));
    },
    /** Any other event. */
    other: (name: string, payload: Record<string, unknown>, sha: string, ref = main): GitHubEvent =>
      event(name, payload, sha, ref),
  };
}

/** "Branch or tag to be deployed (empty if created with a commit SHA)". */
function refOf(ref: string | undefined): string {
  return ref === undefined || ref.startsWith("refs/") ? (ref ?? "") : `refs/heads/${ref}`;
}
