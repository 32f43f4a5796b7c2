import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { explained } from "./errors.ts";
import type { Job } from "./jobs.ts";
import { type Finding, isCovered, isHeld, type Limit, limitOf, type Past } from "./outside.ts";
import { versionOf } from "./site.ts";
import type { World } from "./world.ts";

/** What one history, or many, came to. */
export interface Tally {
  histories: number;
  /** Runs of the action. */
  runs: number;
  /** Targets of theirs that were purged, or had nothing to purge. */
  purges: number;
  /** Comparisons of a URL that an edge keeps with the origin and head. */
  compared: number;
  /** What is against the promise, with the seed. */
  readonly stale: string[];
  /** Stale URLs that the design leaves out of the promise, by the limit: `limitOf`. */
  otherWorkflow: number;
  overlapping: number;
  unseenCheckout: number;
  rebuilt: number;
  /** Stale URLs of runs that named the very permission with which they would have been found. */
  announced: number;
  /** Errors that the history brought about, by their names, and how often. */
  readonly errors: [string, number][];
  /** Any other error, with the seed: what was not purged was not compared either. */
  readonly unexpected: string[];
  /** What happened in one history, in order. */
  readonly story: string[];
}

export function emptyTally(): Tally {
  const counts = { histories: 0, runs: 0, purges: 0, compared: 0, announced: 0 };
  return {
    ...counts,
    otherWorkflow: 0,
    overlapping: 0,
    unseenCheckout: 0,
    rebuilt: 0,
    stale: [],
    errors: [],
    unexpected: [],
    story: [],
  };
}

const limits = ["otherWorkflow", "overlapping", "unseenCheckout", "rebuilt"] as const;
const numbers = ["histories", "runs", "purges", "compared", "announced", ...limits] as const;

/** Adds everything but the story. */
export function add(sum: Tally, tally: Tally): void {
  for (const name of numbers) sum[name] += tally[name];
  sum.stale.push(...tally.stale);
  sum.unexpected.push(...tally.unexpected);
  for (const [error, times] of tally.errors) count(sum, error, times);
}

function count({ errors }: Tally, name: string, times: number): void {
  const known = errors.find(([other]) => other === name);
  if (known) known[1] += times;
  else errors.push([name, times]);
}

/** Compares what the edges serve after one step of a job, and looks at why it failed if it did. */
export function judge(tally: Tally, world: World, job: Job, past: Past): void {
  const { setup, sites, tell } = world;
  const { report } = job.performed[job.step]!;
  tally.runs += 1;
  for (const { error, name } of explained(job)) {
    if (name) count(tally, name, 1);
    else tally.unexpected.push(`seed ${setup.seed}: ERROR: ${nameOf(job)} (${job.fate}): ${error}`);
  }
  if (!report) return;
  const files = past.commits.get(job.head)!;
  const version = versionOf(files);
  const mine = world.pages.filter(
    ({ part, versions }) => part === job.step && (part === 1 || versions.includes(version)),
  );
  const built = world.deployedOf(past.commits.get(job.built)!, job.content);
  const site = sites[job.site]!;
  const asked = ["contents: write", "actions: read"].filter((permission) =>
    report.notices.some((notice) => notice.split("\n").some((line) => line.trim() === permission)),
  );
  for (const [index, { state }] of report.results.entries()) {
    if (state !== "sent" && state !== "nothing") continue;
    tally.purges += 1;
    const distribution = site.distributions[index]!;
    const found = site.stale(distribution, mine, built, job.uploads);
    tally.compared += found.compared;
    for (const stale of found.stale) {
      const where = kindOf({ stale, job, target: index }, past, asked, world);
      const line = `STALE (${where}): ${distribution} ${stale.url}: serves ${JSON.stringify(stale.served.bytes)} of deploy ${nameOf(past.jobs[stale.served.by])}, head has ${JSON.stringify(stale.expected)}`;
      tell(`    ${line}`);
      if (where === "stale") tally.stale.push(`seed ${setup.seed}: ${line}`);
      else tally[where] += 1;
    }
  }
}

/** Where a stale URL is counted. What the run's own comparison reached is never excused. */
function kindOf(finding: Finding, past: Past, asked: readonly string[], world: World): "stale" | "announced" | Limit {
  if (isCovered(finding, past, world)) return "stale";
  return (
    limitOf(finding, past, world) ?? (asked.includes(neededFor(finding, past, world.setup)) ? "announced" : "stale")
  );
}

/**
 * The permission without which the run could not know of these bytes. The memory tells of a deploy that succeeded and
 * purged while no other was under way; of any else the list of runs does.
 */
function neededFor(
  { stale, job }: Finding,
  { jobs }: Past,
  { permissions, overlapping, generator }: World["setup"],
): string {
  const by = jobs[stale.served.by];
  // What a step that ended has built is in the memory or in its note, whatever became of its purge.
  if (by && generator && job.step === 0) return isHeld(by, job, jobs) ? "contents: write" : "actions: read";
  if (by === undefined || permissions.actions !== "none" || by.built !== by.head) return "contents: write";
  const status = by.performed[job.step]?.report?.status;
  const hasPurged = status === "purged" || status === "nothing-to-purge";
  const isRemembered = by.conclusion === "success" && hasPurged && !overlapping;
  return isRemembered ? "contents: write" : "actions: read";
}

function nameOf(job: Job | undefined): string {
  return job ? `#${job.run.run_number}.${job.run.run_attempt} ${job.head.slice(0, 7)}` : "before all";
}

/** Every ref of the memory and the commit it holds. */
export function memoryOf(bare: string): string {
  const folder = join(bare, "refs/cdn-purge");
  try {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return names
      .map(({ parentPath, name }) => `${name}=${readFileSync(join(parentPath, name), "utf8").slice(0, 7)}`)
      .join(" ");
  } catch {
    return "none";
  }
}
