import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Stale } from "./edge.ts";
import type { Job } from "./jobs.ts";
import { build, pages, versionOf } from "./site.ts";
import type { Files } from "./store.ts";
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
  /** Stale URLs that the design leaves out of the promise: `isOutside`. */
  outside: number;
  /** Stale URLs of runs that named the very permission with which they would have been found. */
  announced: number;
  /** What runs threw, and how often. */
  readonly errors: [string, number][];
  /** What happened in one history, in order. */
  readonly story: string[];
}

export function emptyTally(): Tally {
  return { histories: 0, runs: 0, purges: 0, compared: 0, stale: [], outside: 0, announced: 0, errors: [], story: [] };
}

/** Adds everything but the story. */
export function add(sum: Tally, tally: Tally): void {
  for (const name of ["histories", "runs", "purges", "compared", "outside", "announced"] as const)
    sum[name] += tally[name];
  sum.stale.push(...tally.stale);
  for (const [error, times] of tally.errors) count(sum, error, times);
}

function count({ errors }: Tally, error: string, times: number): void {
  // Commits and the like differ from run to run.
  const kind = error.replace(/[0-9a-f]{12,}/g, "…").slice(0, 200);
  const known = errors.find(([other]) => other === kind);
  if (known) known[1] += times;
  else errors.push([kind, times]);
}

/** Compares what the edges serve after one step of a job. */
export function judge(tally: Tally, world: World, job: Job, jobs: readonly Job[], files: Files): void {
  const { setup, edges, tell } = world;
  const { outcome, error } = job.performed!;
  tally.runs += 1;
  if (!outcome) {
    count(tally, error!, 1);
    return;
  }
  const version = versionOf(files);
  const mine = pages.filter(({ part, versions }) => part === job.step && (part === 1 || versions.includes(version)));
  const built = build(files);
  const asked = ["contents: write", "actions: read"].filter((permission) =>
    outcome.notices.some((notice) => notice.split("\n").some((line) => line.trim() === permission)),
  );
  for (const [index, { result }] of outcome.results.entries()) {
    if (result.kind !== "sent" && result.kind !== "nothing") continue;
    tally.purges += 1;
    const found = edges.stale(setup.distributions[index]!, mine, built, job.uploads);
    tally.compared += found.compared;
    for (const stale of found.stale) {
      const where = isOutside(stale, job, jobs, setup)
        ? "outside"
        : asked.includes(neededFor(stale, jobs, setup))
          ? "announced"
          : "stale";
      const line = `STALE (${where}): ${setup.distributions[index]} ${stale.url}: serves ${JSON.stringify(stale.served.bytes)} of deploy ${nameOf(jobs[stale.served.by])}, head has ${JSON.stringify(stale.expected)}`;
      tell(`    ${line}`);
      if (where === "stale") tally.stale.push(`seed ${setup.seed}: ${line}`);
      else tally[where] += 1;
    }
  }
}

/**
 * What docs/how-it-works.md names as limits that no permission lifts.
 *
 * "Let one workflow deploy a site": what another workflow uploaded is known from the memory alone. So it is not when that
 * deploy did not succeed; or when a re-run of the failed jobs alone has said since, by its purge, that its own commit is
 * deployed, which it did not upload again.
 *
 * "Deploys that overlap": what was uploaded during a run that has purged since, by one whose commit the list of runs does
 * not show.
 */
function isOutside({ served }: Stale, job: Job, jobs: readonly Job[], setup: World["setup"]): boolean {
  const by = jobs[served.by];
  if (by === undefined) return false;
  const since = jobs.filter(({ index, performed }) => index > by.index && performed !== null);
  if (by.workflow !== job.workflow && (by.run.conclusion !== "success" || since.some(({ purgeOnly }) => purgeOnly)))
    return true;
  const isHidden = ["workflow_run", "repository_dispatch"].includes(by.run.event) || by.headInput !== null;
  return setup.overlapping && isHidden && since.some(({ run }) => run.created_at < by.run.updated_at);
}

/**
 * The permission without which the run could not know of these bytes. The memory tells of a deploy that succeeded and
 * purged while no other was under way; of any else the list of runs does.
 */
function neededFor({ served }: Stale, jobs: readonly Job[], { permissions, overlapping }: World["setup"]): string {
  const by = jobs[served.by];
  if (by === undefined || permissions.actions !== "none") return "contents: write";
  const status = by.performed?.outcome?.status;
  const hasPurged = status === "purged" || status === "nothing-to-purge";
  const isRemembered = by.run.conclusion === "success" && hasPurged && !overlapping;
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
