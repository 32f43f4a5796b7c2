import { type Checkout, isCheckoutOf } from "../git/checkout.ts";
import type { Repository } from "../git/repository.ts";
import { reading, UnreadableError } from "../git/trouble.ts";

/** A commit that head is compared with: its files may be in the cache, and `why` says how they came there. */
export interface Commit {
  readonly sha: string;
  readonly why: string;
  /** The commit that holds what was built from it, where that is what is compared. */
  readonly built?: string;
  /** The day on which it was deployed, in words that `dayOf` makes; absent where no run tells. */
  readonly day?: string;
}

/**
 * The commits that head is compared with, or why there are none. `unknown`: no commit can be named, which never means that
 * nothing changed. `everything`: the run purges all that the rules reach. `given`: an input names the changed files, and
 * nothing is compared.
 */
export type Base =
  | { readonly kind: "known"; readonly commits: readonly Commit[]; readonly why: string }
  | { readonly kind: "unknown" | "everything" | "given"; readonly why: string };

/** The commits of a base; none unless it is known. */
export function commitsOf(base: Base): readonly Commit[] {
  return base.kind === "known" ? base.commits : [];
}

/** Their SHAs. */
export function shasOf(base: Base): readonly string[] {
  return commitsOf(base).map(({ sha }) => sha);
}

/** The commits whose trees are compared: those that hold builds, if builds are what is compared. */
export function treesOf(base: Base): readonly string[] {
  return commitsOf(base).map(({ sha, built }) => built ?? sha);
}

/** The base of one commit. */
export function knownBase(sha: string, why: string): Base {
  return { kind: "known", commits: [{ sha, why }], why };
}

/** The base of these commits. */
export function baseOf(commits: readonly Commit[]): Base {
  return { kind: "known", commits, why: commits.map(({ sha, why }) => `${sha.slice(0, 7)}: ${why}`).join("; ") };
}

/** The base of a run that could not read something. */
export function unknownBase({ message }: UnreadableError): Base {
  return { kind: "unknown", why: message };
}

/** Commits that the server does not have, or why it could not be asked. */
export type Missing = readonly string[] | UnreadableError;

/** Whether the server said that it does not have the commit. */
export function isMissing(sha: string, missing: Missing): boolean {
  return !(missing instanceof UnreadableError) && missing.includes(sha);
}

/** The commit behind a SHA that may be an annotated tag's; the SHA itself if it cannot be read. */
export async function commitBehindTag(
  sha: string,
  missing: Missing,
  repository: Pick<Repository, "commitsOf">,
): Promise<string> {
  if (isMissing(sha, missing)) return sha;
  const commits = await reading(repository.commitsOf([sha]));
  return commits instanceof UnreadableError ? sha : commits[0]!;
}

/**
 * The base that head can be compared with: unknown if the server no longer has one of its commits, or if they cannot be
 * read. With `mayBeTag` each annotated tag among them is replaced by its commit.
 */
export async function resolveBase(
  base: Base,
  missing: Missing,
  mayBeTag: boolean,
  repository: Pick<Repository, "commitsOf">,
): Promise<Base> {
  if (base.kind !== "known") return base;
  if (missing instanceof UnreadableError) return unknownBase(missing);
  const gone = base.commits.find(({ sha }) => missing.includes(sha));
  if (gone) return { kind: "unknown", why: `the server no longer has ${gone.sha} (${gone.why})` };
  if (!mayBeTag) return base;
  const shas = await reading(repository.commitsOf(shasOf(base)));
  if (shas instanceof UnreadableError) return unknownBase(shas);
  return { ...base, commits: base.commits.map((commit, index) => ({ ...commit, sha: shas[index]! })) };
}

/**
 * The commit that the workspace holds if it is not head, as after `workflow_run` when the branch has moved on, or in a job
 * that commits before it deploys: either may have been deployed. Null if it is head, has the same files, or belongs to
 * another repository.
 */
export async function findApart(
  checkout: Checkout | null,
  name: string,
  head: string,
  repository: Pick<Repository, "need" | "diff">,
): Promise<string | null> {
  const sha = checkout?.head ?? null;
  if (!checkout || sha === null || sha === head || sha.length !== head.length) return null;
  if (!isCheckoutOf(checkout, name)) return null;
  // Before anything else: a commit that was never pushed can be read only as long as the checkout exists.
  await reading(repository.need([head, sha]));
  const diff = await reading(repository.diff([sha], head));
  return !(diff instanceof UnreadableError) && diff.length === 0 ? null : sha;
}

/** Adds the workspace's commit to the base, so that the run purges what differs between it and head. */
export function withApart(base: Base, apart: string | null): Base {
  if (apart === null || base.kind !== "known" || base.commits.some(({ sha }) => sha === apart)) return base;
  const why = "what the workspace holds, which may be what was deployed";
  return {
    ...base,
    commits: [...base.commits, { sha: apart, why }],
    why: `${base.why}; ${apart.slice(0, 7)}: ${why}`,
  };
}

/** The expression by which a workflow names each event's commit. */
const REFS: Readonly<Record<string, string>> = {
  workflow_run: "github.event.workflow_run.head_sha",
  deployment_status: "github.event.deployment.sha",
  page_build: "github.event.build.commit",
  repository_dispatch: "github.event.client_payload.sha",
  pull_request: "github.event.pull_request.head.sha",
  pull_request_target: "github.event.pull_request.head.sha",
};

/** The warning that the workspace holds another commit than the one that the run purges for. */
export function apartWarning(apart: string, head: string, event: string): string {
  const expression = `\${{ ${REFS[event] ?? "github.sha"} }}`;
  return `The workspace holds the commit ${apart}, and this run purges for ${head}. It cannot tell which of them was deployed, so it purges what differs between them as well, and the next run compares with both. Make them one: check out the event's commit (actions/checkout \`with: ref: ${expression}\`), or set the input \`head\` to the commit that was deployed, as \`git rev-parse HEAD\` prints it, once it is pushed.`;
}
