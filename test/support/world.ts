import { type ActionRun, type RunOptions, runAction } from "./action.ts";
import { isBeside } from "./asked.ts";
import { checkout } from "./checkout.ts";
import { type CloudFront, type CloudFrontOptions, createCloudFront } from "./cloudfront.ts";
import { createFolder, type Folder } from "./folder.ts";
import { git } from "./git.ts";
import { eventsOf, type GitHubEvent } from "./github/events.ts";
import { addRelease, finishRun, restartRun, runnerEnvironment, startRun } from "./github/runner.ts";
import {
  createGitHub,
  type GitHub,
  type HostedRepository,
  type Permissions,
  type Release,
  type WorkflowRun,
} from "./github.ts";
import { createRepository, type Repository, type RepositoryOptions } from "./repository.ts";

/** Options of createWorld. */
export interface WorldOptions extends RepositoryOptions {
  /** What the job's token may do; everything that the README recommends without it. */
  readonly permissions?: Permissions;
  /** Options of CloudFront; it has the one distribution `E2EXAMPLE` without them. */
  readonly cloudfront?: Partial<CloudFrontOptions>;
  /** Inputs of every run; `rules` and `cloudfront-distribution` have defaults. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The name on GitHub; `octo/site` without it. */
  readonly name?: string;
}

/** Options of one run of the action's step. */
export interface WorldRunOptions extends RunOptions {
  readonly permissions?: Permissions;
  /** File name of the workflow. */
  readonly workflow?: string;
  /** Attempts again instead of starting a new run. */
  readonly rerun?: WorkflowRun;
  /** How the job ends where the step alone does not decide it, such as `cancelled`. */
  readonly conclusion?: string;
}

/** The step's doings and the workflow run that GitHub lists for it. */
export interface WorldRun extends ActionRun {
  readonly run: WorkflowRun;
}

/** A repository, GitHub and CloudFront, set up to work together. */
export interface World extends AsyncDisposable {
  readonly repository: Repository;
  readonly github: GitHub;
  readonly cloudfront: CloudFront;
  /** The repository as GitHub has it: runs, releases, visibility. */
  readonly hosted: HostedRepository;
  readonly events: ReturnType<typeof eventsOf>;
  /** Writes files (null removes one), commits and returns the SHA. */
  commit(files: Readonly<Record<string, string | Uint8Array | null>>, message?: string): Promise<string>;
  /** Pushes HEAD's branch or another ref, and returns the event that GitHub makes of it. */
  push(options?: Parameters<Repository["push"]>[0]): Promise<GitHubEvent>;
  /** Publishes a release of a tag that was pushed, and returns its event. */
  release(tag: string, options?: Partial<Release> & { readonly action?: string }): Promise<GitHubEvent>;
  /** Runs the action for an event; the run is listed as in progress before and as ended after. */
  run(event: GitHubEvent, options?: WorldRunOptions): Promise<WorldRun>;
  /** Lists a run for this event in which the deploy went wrong before the action's step. */
  failedDeploy(event: GitHubEvent, options?: { readonly conclusion?: string; readonly workflow?: string }): WorkflowRun;
  /** A workspace with a commit checked out, for `run`'s `workspace`; see checkout.ts. */
  checkout(sha: string, options?: { readonly depth?: number; readonly filter?: string }): Promise<Folder>;
  /** What the refs of the memory hold: name → SHA. */
  memory(): Promise<Record<string, string>>;
  /** What was deployed last to each target: name of the ref → SHA. */
  latest(): Promise<Record<string, string>>;
  /** What was deployed to each target with a purge that failed, and with none since that succeeded: likewise. */
  unpurged(): Promise<Record<string, string>>;
  /** Puts all that is remembered to this commit, as if it had been deployed and purged last. */
  remember(commit: string): Promise<void>;
  /** The paths of each invalidation, in order, of `E2EXAMPLE` or another distribution. */
  sent(distribution?: string): readonly (readonly string[])[];
}

/** The distribution of a world that names none. */
export const distribution = "E2EXAMPLE";

/** The job's token in a world. */
export const token = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";

/** Makes a world whose repository is empty. */
export async function createWorld(options: WorldOptions = {}): Promise<World> {
  await using stack = new AsyncDisposableStack();
  const repository = stack.use(await createRepository(options));
  const folder = stack.use(await createFolder("event"));
  const granted = options.permissions ?? { contents: "write", actions: "read" };
  const github = stack.use(await createGitHub({ [token]: granted }));
  const cloudfront = stack.use(await createCloudFront({ distributions: [distribution], ...options.cloudfront }));
  const hosted = github.add(options.name ?? "octo/site", repository.bare);
  const events = eventsOf(hosted);
  const inputs = { rules: "public/**: /$1", "cloudfront-distribution": distribution, ...options.inputs };
  const owned = stack.move();

  const peel = (name: string) => git(repository.bare, "rev-parse", `${name}^{commit}`);
  const remembered = async (isWanted: (ref: string) => boolean): Promise<Record<string, string>> => {
    const lines = await git(repository.bare, "for-each-ref", "--format=%(refname) %(objectname)", "refs/cdn-purge/");
    const refs = lines.split("\n").map((line) => line.split(" ") as [string, string]);
    return Object.fromEntries(refs.filter(([ref]) => ref !== "" && isWanted(ref)));
  };
  return {
    repository,
    github,
    cloudfront,
    hosted,
    events,
    sent: (id = distribution) => cloudfront.sent(id),

    commit(files, message) {
      for (const [path, content] of Object.entries(files))
        content === null ? repository.remove(path) : repository.write(path, content);
      return repository.commit(message);
    },

    async push(options) {
      const pushed = await repository.push(options);
      const { ref, after, deleted } = pushed;
      // Only a tag may be something else than a commit.
      const isCommit = !deleted && ref.startsWith("refs/heads/");
      const commit = isCommit ? after : await peel(deleted ? `refs/heads/${hosted.defaultBranch}` : after);
      return events.push({ ...pushed, commit });
    },

    async release(tag, { action = "published", ...rest } = {}) {
      const release = hosted.releases.find((one) => one.tag_name === tag) ?? addRelease(hosted, tag, rest);
      return events.release(action, Object.assign(release, rest), await peel(`refs/tags/${tag}`));
    },

    async run(event, { permissions, workflow, rerun, conclusion, ...rest } = {}) {
      const run = rerun ?? startRun(hosted, event, workflow ? { workflow } : {});
      if (rerun) restartRun(hosted, rerun);
      // Every job has a token of its own; the world's serves those that want nothing special.
      const own = permissions ? `ghs_${run.id}x${run.run_attempt}` : token;
      github.tokens[own] = permissions ?? granted;
      const env = {
        ...(await runnerEnvironment(github, hosted, event, run, folder.path)),
        ...cloudfront.env(),
        ...rest.env,
      };
      const ended = await runAction({ token: own, ...rest, inputs: { ...inputs, ...rest.inputs }, env });
      finishRun(hosted, run, conclusion ?? (ended.code === 0 ? "success" : "failure"));
      return { ...ended, run };
    },

    failedDeploy(event, { conclusion = "failure", workflow } = {}) {
      const run = startRun(hosted, event, workflow ? { workflow } : {});
      finishRun(hosted, run, conclusion);
      return run;
    },

    checkout: (sha, options) =>
      checkout({ bare: repository.bare, sha, url: github.url, name: hosted.name }, { token, ...options }),

    memory: () => remembered((ref) => !isBeside(ref)),
    latest: () => remembered((ref) => ref.endsWith("/latest")),
    unpurged: () => remembered((ref) => ref.endsWith("/unpurged")),

    async remember(commit) {
      for (const ref of Object.keys(await remembered(() => true)))
        await git(repository.bare, "update-ref", ref, commit);
    },

    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}
