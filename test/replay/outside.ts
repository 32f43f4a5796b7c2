import type { Report } from "../../src/report/outputs.ts";
import type { Stale } from "./edge.ts";
import type { Job } from "./jobs.ts";
import { build } from "./site.ts";
import type { Files } from "./store.ts";

/** What has happened so far: every attempt, and the files of every commit. */
export interface Past {
  readonly jobs: readonly Job[];
  readonly commits: ReadonlyMap<string, Files>;
}

/** A stale URL, where and by whom it was found. */
export interface Finding {
  readonly stale: Stale;
  /** The job that has purged. */
  readonly job: Job;
  /** Which of the distributions. */
  readonly target: number;
}

/** Limits of docs/how-it-works.md that no permission lifts. */
export type Limit = "otherWorkflow" | "overlapping";

/** Which of the limits a stale URL is outside of; null if none, and the action should have purged it. */
export function limitOf(finding: Finding, past: Past): Limit | null {
  const by = past.jobs[finding.stale.served.by];
  if (by === undefined) return null;
  if (isAnothers(by, finding, past)) return "otherWorkflow";
  return isOverlapped(by, finding, past) ? "overlapping" : null;
}

/**
 * Whether the run's own comparison reaches the URL: a base is unknown, and all was to be purged, or the site of one has
 * other bytes there than head's. No limit excuses what stays then.
 */
export function isCovered({ stale, job, target }: Finding, { commits }: Past): boolean {
  const report = job.performed[job.step]!.report!;
  const base = baseOf(report, report.results[target]!);
  if (base.kind !== "known") return true;
  const differs = (files: Files) => (build(files).get(stale.page.url) ?? null) !== stale.expected;
  return base.commits.some(({ sha }) => commits.has(sha) && differs(commits.get(sha)!));
}

function baseOf({ comparisons }: Report, { target }: Report["results"][number]): Report["comparisons"][number]["base"] {
  return comparisons.find(({ cdns }) => cdns.some(({ targets }) => targets.includes(target!)))!.base;
}

/**
 * "Let one workflow deploy a site": of another workflow the memory alone tells, and it does so of a deploy that
 * succeeded, until a re-run of the failed jobs alone has said by its purge that another commit, which it did not upload
 * again, is deployed.
 */
function isAnothers(by: Job, { job, target }: Finding, { jobs }: Past): boolean {
  if (by.workflow === job.workflow) return false;
  const misled = (other: Job) => other.purgeOnly && other.head !== by.head && purgedAt(other, job, target) > by.ended!;
  return by.conclusion !== "success" || jobs.some((other) => other !== job && misled(other));
}

/**
 * "Deploys that overlap": the list of runs shows another commit for this one and, since it succeeded, takes it for
 * purged; and another deploy, under way at the same time, purged after it had begun.
 */
function isOverlapped(by: Job, { job, target }: Finding, { jobs }: Past): boolean {
  const isHidden = ["workflow_run", "repository_dispatch"].includes(by.run.event) || by.headInput !== null;
  if (!isHidden || by.run.head_sha === by.head) return false;
  const hasSucceeded = jobs.some(({ run, conclusion }) => run === by.run && conclusion === "success");
  const ended = by.ended ?? Number.POSITIVE_INFINITY;
  const meanwhile = (other: Job) => other.started! < ended && purgedAt(other, job, target) > by.started!;
  return hasSucceeded && jobs.some((other) => other !== job && other !== by && meanwhile(other));
}

/** When an attempt had purged a distribution of what the judged step is for; before all if it did not. */
function purgedAt({ performed }: Job, { step }: Job, target: number): number {
  const mine = performed[step];
  const kind = mine?.report?.results[target]?.state;
  return kind === "sent" || kind === "nothing" ? mine!.at : Number.NEGATIVE_INFINITY;
}
