import { rmSync } from "node:fs";
import { join } from "node:path";
import { finishRun, restartRun, startRun } from "../support/github/runner.ts";
import { createDevelopers, type Wanted } from "./developers.ts";
import { calmFates, deniedFates, doubledFates, type Fate, fates, type Job } from "./jobs.ts";
import { emptyTally, type Tally } from "./judge.ts";
import { createPhases } from "./phases.ts";
import type { Random } from "./random.ts";
import type { Setup } from "./setup.ts";
import { createWorld } from "./world.ts";

/** Deploys that may be under way at once where they overlap. */
const MOST_JOBS = 3;

/** Plays one history and compares, after every purge, what the edges serve. */
export async function play(setup: Setup, random: Random): Promise<Tally> {
  await using world = await createWorld(setup);
  const { sites, hub, store, tell } = world;
  const developers = createDevelopers(world, random);
  const tally: Tally = { ...emptyTally(), histories: 1, story: world.story };
  const jobs: Job[] = [];
  const phases = createPhases(world, random, tally, jobs, developers.files);
  const open = () => jobs.filter(({ phase }) => phase !== "ended");

  function queue(wanted: Wanted, again: Job | null): void {
    const { event, workflow, head, headInput, serves } = wanted;
    if (!setup.overlapping) {
      // A concurrency group keeps one run waiting; the newer takes its place.
      const waiting = open().find(({ phase }) => phase === "queued");
      if (waiting) end(waiting, "cancelled", "superseded in the queue");
    }
    // GitHub's times are of a second, in which much may happen.
    if (random.chance(0.15)) hub.hosted.now -= 60_000;
    const run = again?.run ?? startRun(hub.hosted, event, { workflow });
    if (again) restartRun(hub.hosted, run);
    run.status = "queued";
    const purgeOnly = again?.deployed === true && random.chance(0.4);
    const fate = random.weighted(fatesOf(setup));
    const job: Job = {
      index: jobs.length,
      run,
      event,
      workflow,
      head,
      headInput,
      built: purgeOnly ? again.built : developers.checkOut(wanted),
      content: purgeOnly ? again.content : 0,
      site: event.name === setup.secondFor ? 1 : 0,
      serves,
      fate,
      purgeOnly,
      phase: "queued",
      todo: [],
      uploads: purgeOnly ? again.uploads : new Map(),
      deployed: purgeOnly,
      step: 0,
      acting: null,
      performed: [],
      started: null,
      ended: null,
      conclusion: null,
      deniedStep: fate === "green with one failed purge" ? random.pick([0, 1] as const) : null,
      stopsLeft: 1 + random.below(5),
    };
    jobs.push(job);
    if (job.built !== head) tell(`  the workspace holds ${job.built.slice(0, 7)}`);
    const what = purgeOnly ? "its failed jobs only" : again ? "again" : "new";
    tell(`  ${nameOf(job)} of ${workflow} for ${event.name} is queued (${what}); it ${job.fate}`);
  }

  function end(job: Job, conclusion: string, why: string): void {
    Object.assign(job, { phase: "ended", ended: world.moment(), conclusion });
    finishRun(hub.hosted, job.run, conclusion);
    tell(`  ${nameOf(job)} ends with ${conclusion}: ${why}`);
  }

  async function happen(): Promise<void> {
    switch (random.weighted({ act: 85, again: 12, forget: 1.5, prune: 3 })) {
      case "act": {
        const wanted = developers.act();
        if (wanted) queue(wanted, null);
        return;
      }
      case "again": {
        const latest = jobs.filter((job) => !jobs.some(({ run, index }) => run === job.run && index > job.index));
        const ended = latest.filter(({ phase, run }) => phase === "ended" && run.conclusion !== "skipped");
        const job = ended.length > 0 ? random.pick(ended) : null;
        if (job && store.has(job.head)) queue(job, job);
        return;
      }
      case "forget":
        tell("somebody deletes the memory");
        return rmSync(join(store.bare, "refs/cdn-purge"), { recursive: true, force: true });
      case "prune":
        // Between two requests of one run the server has no time for that.
        if (open().some(({ phase }) => phase === "purging")) return;
        tell("the server drops what no ref reaches");
        await store.prune();
        for (const job of open())
          if (!store.has(job.head) || !store.has(job.built)) end(job, "failure", "its commit is gone");
    }
  }

  const first = world.deployedOf(developers.files.get(developers.first)!, 0);
  for (const site of sites) for (const [url, bytes] of first) site.upload(url, bytes, -1);
  for (let left = setup.deploys; left > 0 || open().length > 0; ) {
    phases.read();
    const room = open().length < (setup.overlapping ? MOST_JOBS : setup.generator?.isCalm ? 1 : 2);
    if (left > 0 && room && (open().length === 0 || random.chance(0.25))) {
      const before = jobs.length;
      await happen();
      left -= jobs.length - before;
    } else {
      const job = random.pick(open());
      const ending = await phases.advance(job);
      if (ending) end(job, ending.conclusion, ending.why);
    }
  }
  return tally;
}

/** How often deploys end in which way. */
function fatesOf({ generator, variant, doubled }: Setup): Readonly<Record<Fate, number>> {
  if (generator && variant?.includes("failed purge")) return deniedFates;
  if (generator?.isCalm) return calmFates;
  return doubled ? doubledFates : fates;
}

function nameOf({ run, head }: Job): string {
  return `#${run.run_number}.${run.run_attempt} (${head.slice(0, 7)})`;
}
