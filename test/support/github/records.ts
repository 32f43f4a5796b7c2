import type { HostedRepository, Release, WorkflowRun } from "./model.ts";

/** Newest first, as https://docs.github.com/rest/actions/workflow-runs lists them. */
export function listRuns(runs: readonly WorkflowRun[]): readonly WorkflowRun[] {
  return runs.toSorted((a, b) => b.created_at.localeCompare(a.created_at) || b.id - a.id);
}

/** By `created_at`, newest first; "users with push access will see draft releases". */
export function listReleases(repository: HostedRepository, drafts: boolean): readonly Release[] {
  return repository.releases
    .filter((release) => drafts || !release.draft)
    .toSorted((a, b) => b.created_at.localeCompare(a.created_at) || b.id - a.id);
}
