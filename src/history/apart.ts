import { isCheckoutOf, readCheckout } from "../git/checkout.ts";
import type { Repository } from "../git/repository.ts";
import { reading, UnreadableError } from "../git/unreadable.ts";
import type { Base } from "./base.ts";

/**
 * The commit that the workspace holds where it is another one than head, as after `workflow_run` when the branch has moved
 * on, or in a job that commits before it deploys. Null where it is the same, has the same files, or is another
 * repository's. What was deployed may be either.
 */
export async function findApart(
  workspace: string,
  name: string,
  head: string,
  repository: Pick<Repository, "need" | "diff">,
): Promise<string | null> {
  const checkout = readCheckout(workspace);
  const sha = checkout?.head ?? null;
  if (!checkout || sha === null || sha === head || sha.length !== head.length) return null;
  if (!isCheckoutOf(checkout, name)) return null;
  // Before anything else is asked for: a commit that was never pushed can be read only while the checkout is.
  await reading(repository.need([head, sha]));
  const diff = await reading(repository.diff([sha], head));
  return !(diff instanceof UnreadableError) && diff.length === 0 ? null : sha;
}

/** The base with the workspace's commit: what differs between that and head is purged whichever was deployed. */
export function withApart(base: Base, apart: string | null): Base {
  if (apart === null || base.kind !== "known" || base.commits.some(({ sha }) => sha === apart)) return base;
  const why = "what the workspace holds, which may be what was deployed";
  return {
    ...base,
    commits: [...base.commits, { sha: apart, why }],
    why: `${base.why}; ${apart.slice(0, 7)}: ${why}`,
  };
}

/** How each event names its commit for actions/checkout. */
const REFS: Readonly<Record<string, string>> = {
  workflow_run: "github.event.workflow_run.head_sha",
  deployment_status: "github.event.deployment.sha",
  page_build: "github.event.build.commit",
  repository_dispatch: "github.event.client_payload.sha",
  pull_request: "github.event.pull_request.head.sha",
  pull_request_target: "github.event.pull_request.head.sha",
};

export function apartWarning(apart: string, head: string, event: string): string {
  const expression = `\${{ ${REFS[event] ?? "github.sha"} }}`;
  return `The workspace holds the commit ${apart}, and this run purges for ${head}: which of them was deployed cannot be told. So what differs between them is purged as well, and the next run compares with both. Make them one: check out what the event is about (actions/checkout \`with: ref: ${expression}\`), or set the input \`head\` to the commit that was deployed, as \`git rev-parse HEAD\` prints it, once it is pushed.`;
}
