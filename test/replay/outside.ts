import { execFileSync } from "node:child_process";
import type { Report } from "../../src/report/outputs.ts";
import type { Stale } from "./edge.ts";
import { urlOf } from "./generator.ts";
import type { Job } from "./jobs.ts";
import { build } from "./site.ts";
import type { Files } from "./store.ts";
import type { World } from "./world.ts";

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
export type Limit = "otherWorkflow" | "overlapping" | "unseenCheckout" | "rebuilt";

/** Which of the limits a stale URL is outside of; null if none, and the action should have purged it. */
export function limitOf(finding: Finding, past: Past, world: World): Limit | null {
  const by = past.jobs[finding.stale.served.by];
  if (by === undefined) return null;
  if (isAnothers(by, finding, past)) return "otherWorkflow";
  if (isBuilt(finding, world))
    return isRebuilt(by, finding, past) ? "rebuilt" : isOverlapped(by, finding, past) ? "overlapping" : null;
  if (isUnseen(by, finding)) return "unseenCheckout";
  return isOverlapped(by, finding, past) ? "overlapping" : null;
}

/**
 * Whether the run's own comparison reaches the URL: a base is unknown, and all was to be purged, or the site of one has
 * other bytes there than head's. No limit excuses what stays then.
 */
export function isCovered(finding: Finding, past: Past, world: World): boolean {
  const { stale, job } = finding;
  const { commits } = past;
  const base = baseFor(finding);
  if (base.kind !== "known") return true;
  if (isBuilt(finding, world)) {
    const own = builtIn(job.performed[job.step]!.report!.plan!.built!.commit, world).get(stale.page.url);
    return base.commits.some(({ built }) => builtIn(built!, world).get(stale.page.url) !== own);
  }
  const bytesIn = (files: Files) => build(files).get(stale.page.url) ?? null;
  const ofHead = bytesIn(commits.get(job.head)!);
  const differs = (files: Files) => bytesIn(files) !== ofHead;
  return base.commits.some(({ sha }) => commits.has(sha) && differs(commits.get(sha)!));
}

function baseFor({ job, target }: Finding) {
  const report = job.performed[job.step]!.report!;
  return baseOf(report, report.results[target]!);
}

/** Whether the step compares builds. */
function isBuilt({ job }: Finding, { setup }: World): boolean {
  return setup.generator !== null && job.step === 0;
}

/** What a commit of the memory holds, by URL: object ids. */
function builtIn(commit: string, { store }: World): ReadonlyMap<string, string> {
  const args = ["-C", store.bare, "ls-tree", "-r", "-z", commit];
  const lines = execFileSync("git", args, { encoding: "latin1" }).split("\0").slice(0, -1);
  return new Map(
    lines.map((line) => {
      const [head, path] = line.split("\t") as [string, string];
      const name = Buffer.from(path, "latin1")
        .toString("latin1")
        .replace(/%([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
      return [urlOf(name), head.split(" ")[2]!] as const;
    }),
  );
}

/**
 * "Two builds of one commit are taken for the same": the run compared a build of that commit, another one was deployed
 * meanwhile, none of whose steps came to an end, and no schedule, person or dispatch had asked for it.
 */
function isRebuilt(by: Job, finding: Finding, { jobs }: Past): boolean {
  if (["schedule", "workflow_dispatch", "repository_dispatch"].includes(by.run.event)) return false;
  const base = baseFor(finding);
  const compared = [finding.job.head, ...base.commits.map(({ sha }) => sha)];
  return compared.includes(by.head) && !isHeld(by, finding.job, jobs);
}

/** Whether a step like that of `job`, of the job or of a later attempt that left its uploads as they were, came to its end. */
export function isHeld(by: Job, { step }: Job, jobs: readonly Job[]): boolean {
  return jobs.some(({ uploads, performed }) => uploads === by.uploads && Boolean(performed[step]?.report));
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
 * A job that deployed another commit than head and never came to the end of this step: neither the list of runs nor a
 * note tells of that commit.
 */
function isUnseen(by: Job, { job }: Finding): boolean {
  return by.built !== by.head && !by.performed[job.step]?.report;
}

/**
 * "Deploys that overlap": the list of runs shows another commit for this one and, since it succeeded, takes it for
 * purged; and another deploy, under way at the same time, purged after it had begun.
 */
function isOverlapped(by: Job, { job, target }: Finding, { jobs }: Past): boolean {
  const isOther = ["workflow_run", "repository_dispatch"].includes(by.run.event) || by.headInput !== null;
  const isHidden = (isOther && by.run.head_sha !== by.head) || by.built !== by.head;
  if (!isHidden) return false;
  const hasSucceeded = jobs.some(({ run, conclusion }) => run === by.run && conclusion === "success");
  const ended = by.ended ?? Number.POSITIVE_INFINITY;
  const meanwhile = (other: Job) => other.started! < ended && purgedAt(other, job, target) > by.started!;
  return hasSucceeded && jobs.some((other) => other !== job && other !== by && meanwhile(other));
}

/** When an attempt had purged a distribution of what the judged step is for; before all if it did not. */
function purgedAt({ performed, site }: Job, { step, site: judged }: Job, target: number): number {
  if (site !== judged) return Number.NEGATIVE_INFINITY;
  const mine = performed[step];
  const kind = mine?.report?.results[target]?.state;
  return kind === "sent" || kind === "nothing" ? mine!.at : Number.NEGATIVE_INFINITY;
}
