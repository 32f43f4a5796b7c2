import { CONTENTS } from "./generator.ts";
import { denied, type Job } from "./jobs.ts";
import { judge, memoryOf, type Tally } from "./judge.ts";
import { perform } from "./perform.ts";
import type { Random } from "./random.ts";
import { formsOf, versionOf } from "./site.ts";
import type { Acting } from "./stage.ts";
import type { Files } from "./store.ts";
import { afterStep, beforeStep } from "./tampering.ts";
import type { World } from "./world.ts";

/** How a job ended and why, or null: it goes on. */
type Ending = { readonly conclusion: string; readonly why: string } | null;

/** What a job does next, and what readers do meanwhile. */
export interface Phases {
  advance(job: Job): Promise<Ending>;
  /** Some readers ask for something, now and then for everything. */
  read(): void;
}

/** Most files of one upload between two looks at the others. */
const MOST_AT_ONCE = 60;

export function createPhases(
  world: World,
  random: Random,
  tally: Tally,
  jobs: readonly Job[],
  commits: ReadonlyMap<string, Files>,
): Phases {
  const { setup, sites, stage, store, tell } = world;
  const forms = world.pages.flatMap((page) => formsOf(page, setup.shape).map((form) => [page, form] as const));
  const filesOf = (commit: string) => commits.get(commit)!;
  const end = (conclusion: string, why: string): Ending => ({ conclusion, why });
  let content = 0;

  async function start(job: Job): Promise<Ending> {
    const { fate, run, built: commit, serves } = job;
    if (fate === "cancelled in the queue") return end("cancelled", fate);
    if (fate === "skipped" && run.run_attempt === 1) return end("skipped", fate);
    Object.assign(run, { status: "in_progress" });
    job.started = world.moment();
    if (fate === "fails before the upload") return end("failure", fate);
    job.phase = "uploading";
    if (setup.generator && random.chance(setup.generator.changes)) content = random.below(CONTENTS);
    if (!job.purgeOnly) job.content = content;
    await world.buildIn(job, filesOf(commit));
    if (job.purgeOnly || serves === "none") return null;
    const edges = sites[job.site]!;
    const built = world.deployedOf(filesOf(commit), job.content);
    const gone = [...edges.urls()].filter((url) => !built.has(url));
    const all = random.shuffled([...built, ...gone.map((url) => [url, null] as const)]);
    job.todo = fate.endsWith("in the upload") || serves === "some" ? all.slice(0, random.below(all.length)) : all;
    return null;
  }

  function upload(job: Job): Ending {
    const edges = sites[job.site]!;
    for (let count = 1 + random.below(MOST_AT_ONCE); count > 0 && job.todo.length > 0; count--) {
      const [url, bytes] = job.todo.pop()!;
      job.uploads.set(url, edges.upload(url, bytes, job.index));
      if (random.chance(0.2)) edges.read(...random.pick(forms));
    }
    if (job.todo.length > 0) return null;
    const { fate, purgeOnly, uploads } = job;
    const part = `${fate}, ${uploads.size} files done`;
    if (fate === "fails in the upload" && !purgeOnly) return end("failure", part);
    if (fate === "cancelled in the upload" && !purgeOnly) return end("cancelled", part);
    job.deployed = true;
    if (fate === "fails before the purge") return end("failure", fate);
    if (fate === "green without a purge" && mayBeGreen(setup)) return end("success", fate);
    job.phase = "purging";
    return null;
  }

  async function purge(job: Job): Promise<Ending> {
    const { fate } = job;
    if (job.acting?.stop) {
      if (fate === "killed in the purge" && job.stopsLeft-- === 0)
        return end("cancelled", `killed ${job.acting.stop.where}`);
      await stage.resume(job.acting);
    } else await act(job);
    if (!job.acting!.ended) return null;
    job.acting = null;
    afterStep(world, job);
    const { report, error } = job.performed[job.step]!;
    const why = report?.comparisons.map(({ base }) => base.why).join(" | ");
    tell(`    #${job.run.run_number} step ${job.step}: ${report ? `${report.status}; ${why}` : error}`);
    tell(`    the memory holds ${memoryOf(store.bare)}`);
    judge(tally, world, job, { jobs, commits });
    const fine =
      report?.status === "purged" ||
      report?.status === "nothing-to-purge" ||
      (report?.status === "skipped" && job.serves !== "all");
    if (!fine && !(fate.startsWith("green with") && mayBeGreen(setup))) return end("failure", fate);
    if (job.step + 1 === setup.steps) return end(fate === "fails after the purge" ? "failure" : "success", fate);
    job.step = 1;
    return null;
  }

  async function act(job: Job): Promise<void> {
    const { index, run, event, step, headInput, head, built, site } = job;
    const order = random.chance(0.5) ? (["memory", "runs"] as const) : (["runs", "memory"] as const);
    // Two invalidations of one run go side by side: only what happens one after the other can be stopped in between.
    const acting: Acting = { stops: setup.sites[site]!.length === 1, order, stop: null, ended: false };
    job.acting = acting;
    disturb(world, random, job);
    beforeStep(world, job);
    await stage.start(acting, async () => {
      const version = versionOf(filesOf(head));
      job.performed[step] = await perform(world, {
        index,
        event,
        run,
        part: step,
        version,
        head: headInput,
        built,
        site,
      });
    });
  }

  return {
    async advance(job) {
      switch (job.phase) {
        case "queued": {
          const busy = jobs.some(({ phase }) => phase === "uploading" || phase === "purging");
          return setup.overlapping || !busy ? start(job) : null;
        }
        case "uploading":
          return upload(job);
        case "purging":
          return purge(job);
        case "ended":
          return null;
      }
    },
    read() {
      const edges = random.pick(sites);
      if (random.chance(0.1)) for (const [page, form] of forms) edges.read(page, form);
      else for (let count = random.below(30); count > 0; count--) edges.read(...random.pick(forms));
    },
  };
}

/**
 * "A successful run is taken for a purged one" where there is no memory (paragraph 4 of "Base and head"), and with two
 * workflows on one site, which the README advises against, also where the memory is the other's.
 */
function mayBeGreen({ workflows, permissions }: World["setup"]): boolean {
  return workflows === 1 && permissions.contents === "write";
}

/** Arranges what goes wrong while this job's action runs. */
function disturb({ cloudfront, hub, setup }: World, random: Random, job: Job): void {
  const { fate, run, site } = job;
  const mark = `cdn-purge-${run.id}-${run.run_attempt}-`;
  const id = random.pick(setup.sites[site]!);
  const match = (request: { path: string; body: Buffer }) => request.path.includes(id) && request.body.includes(mark);
  // dist/ waits for a full quota in real time.
  const full = !setup.dist;
  const quota = { match, does: 400, body: "TooManyInvalidationsInProgress" };
  const times = Number.POSITIVE_INFINITY;
  const isDenied = (request: Parameters<typeof match>[0]) =>
    match(request) && (job.deniedStep === null || job.deniedStep === job.step);
  if (denied.includes(fate)) cloudfront.fault({ match: isDenied, does: 403, body: "AccessDenied", times });
  if (full && fate === "CDN is over its quota") cloudfront.fault({ ...quota, times });
  // Once for all steps: what one leaves would be added to the next one's.
  if (full && job.step === 0 && fate === "CDN is over its quota for a while") cloudfront.fault({ ...quota, times: 20 });
  if (fate === "CDN's answer is lost") cloudfront.fault({ match, does: "cut-after" });
  if (random.chance(0.03))
    hub.trouble = random.pick([
      "refuses to move",
      "moves and says it did not",
      "cannot be read",
      "runs cannot be read",
    ] as const);
}
