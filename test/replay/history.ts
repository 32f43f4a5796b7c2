import { rmSync } from "node:fs";
import { join } from "node:path";
import { finishRun, restartRun, startRun } from "../support/github/runner.ts";
import { createDevelopers, type Wanted } from "./developers.ts";
import { type Fate, fates, type Job } from "./jobs.ts";
import { memoryOf, type Tally } from "./judge.ts";
import { judge } from "./judge.ts";
import { perform } from "./perform.ts";
import type { Random } from "./random.ts";
import type { Setup } from "./setup.ts";
import { build, formsOf, pages, versionOf } from "./site.ts";
import { createWorld, type World } from "./world.ts";

/** Deploys that may be under way at once where they overlap. */
const MOST_JOBS = 3;

/** Plays one history and compares, after every purge, what the edges serve. */
export async function play(setup: Setup, random: Random): Promise<Tally> {
  await using world = await createWorld(setup);
  const { edges, hub, store, stage, tell } = world;
  const developers = createDevelopers(world, random);
  const jobs: Job[] = [];
  const tally: Tally = { seed: setup.seed, runs: 0, purges: 0, compared: 0, stale: [], outside: 0, announced: 0, errors: [], story: world.story };
  const forms = pages.flatMap((page) => formsOf(page, setup.shape).map((form) => [page, form] as const));
  const open = () => jobs.filter(({ phase }) => phase !== "ended");
  const at = (job: Job) => `#${job.run.run_number}.${job.run.run_attempt} ${job.workflow} ${job.event.name} ${job.head.slice(0, 7)}`;

  const read = () => {
    const count = random.chance(0.1) ? forms.length : random.below(30);
    for (let i = 0; i < count; i++) edges.read(...(count === forms.length ? forms[i]! : random.pick(forms)));
  };

  function queue({ event, workflow, head, headInput }: Wanted, again: Job | null): void {
    // GitHub's times are of a second, in which much may happen.
    if (random.chance(0.15)) hub.hosted.now -= 60_000;
    const run = again?.run ?? startRun(hub.hosted, event, { workflow });
    if (again) restartRun(hub.hosted, run);
    run.status = "queued";
    const purgeOnly = again?.deployed === true && random.chance(0.4);
    const fate = random.weighted(fates);
    const job: Job = {
      index: jobs.length,
      run,
      event,
      workflow,
      head,
      headInput,
      fate,
      purgeOnly,
      phase: "queued",
      todo: [],
      uploads: purgeOnly ? again.uploads : new Map(),
      deployed: purgeOnly,
      step: 0,
      acting: null,
      performed: null,
      stopsLeft: 1 + random.below(5),
    };
    if (!setup.overlapping) {
      // A concurrency group keeps one run waiting; the newer takes its place.
      const waiting = open().find(({ phase }) => phase === "queued");
      if (waiting) end(waiting, "cancelled", "superseded in the queue");
    }
    jobs.push(job);
    tell(`  ${at(job)} queued${purgeOnly ? ", its failed jobs only" : ""}; it ${fate}`);
  }

  function end(job: Job, conclusion: string, why: string): void {
    job.phase = "ended";
    finishRun(hub.hosted, job.run, conclusion);
    tell(`  ${at(job)} ends: ${conclusion}, ${why}`);
  }

  function start(job: Job): void {
    const { fate, run, head } = job;
    if (fate === "cancelled in the queue") return end(job, "cancelled", fate);
    if (fate === "skipped" && run.run_attempt === 1) return end(job, "skipped", fate);
    Object.assign(run, { status: "in_progress" });
    if (fate === "fails before the upload") return end(job, "failure", fate);
    job.phase = "uploading";
    if (job.purgeOnly) return;
    const built = build(developers.files.get(head)!);
    const gone = [...edges.urls()].filter((url) => !built.has(url));
    const all = random.shuffled([...built, ...gone.map((url) => [url, null] as const)]);
    job.todo = /in the upload/.test(fate) ? all.slice(0, random.below(all.length)) : all;
  }

  function upload(job: Job): void {
    for (let count = 1 + random.below(60); count > 0 && job.todo.length > 0; count--) {
      const [url, bytes] = job.todo.pop()!;
      job.uploads.set(url, edges.upload(url, bytes, job.index));
      if (random.chance(0.2)) edges.read(...random.pick(forms));
    }
    if (job.todo.length > 0) return;
    const { fate } = job;
    if (fate === "fails in the upload" && !job.purgeOnly) return end(job, "failure", `${fate}, ${job.uploads.size} files done`);
    if (fate === "cancelled in the upload" && !job.purgeOnly) return end(job, "cancelled", `${fate}, ${job.uploads.size} files done`);
    job.deployed = true;
    if (fate === "fails before the purge") return end(job, "failure", fate);
    if (fate === "green without a purge" && setup.workflows === 1) return end(job, "success", fate);
    job.phase = "purging";
  }

  async function purge(job: Job): Promise<void> {
    const { fate, run, event, head, headInput } = job;
    if (!job.acting) {
      const acting = { stops: setup.distributions.length === 1, order: random.shuffled(["memory", "runs"] as const) as never, stop: null, ended: false };
      job.acting = acting;
      disturb(world, random, job);
      const step = { event, run, part: job.step, version: versionOf(developers.files.get(head)!), head: headInput };
      await stage.start(acting, async () => {
        job.performed = await perform(world, step);
      });
    } else {
      if (fate === "killed in the purge" && job.stopsLeft-- === 0) return end(job, "cancelled", `killed ${job.acting.stop!.where}`);
      await stage.resume(job.acting);
    }
    if (!job.acting.ended) return;
    job.acting = null;
    const { outcome } = job.performed!;
    tell(`    ${at(job)} step ${job.step}: ${job.performed!.error ?? `${outcome!.status}; ${outcome!.scopes.map(({ base }) => base.why).join(" | ")}`}`);
    tell(`    memory: ${memoryOf(store.bare)}`);
    judge(tally, world, job, jobs, developers.files.get(head)!);
    const fine = outcome?.status === "purged" || outcome?.status === "nothing-to-purge";
    if (!fine && !(fate === "green with a failed purge" && setup.workflows === 1)) return end(job, "failure", "the purge failed");
    if (job.step === 0 && setup.steps === 2) job.step = 1;
    else end(job, fate === "fails after the purge" ? "failure" : "success", fate);
  }

  async function advance(job: Job): Promise<void> {
    if (job.phase === "queued") {
      const busy = open().some(({ phase }) => phase !== "queued");
      if (setup.overlapping || !busy) start(job);
    } else if (job.phase === "uploading") upload(job);
    else if (job.phase === "purging") await purge(job);
  }

  async function happen(): Promise<void> {
    const kind = random.weighted({ act: 85, again: 12, forget: 1.5, prune: 3 });
    if (kind === "act") {
      const wanted = developers.act();
      if (wanted) queue(wanted, null);
    } else if (kind === "again") {
      const last = jobs.filter((job) => job.phase === "ended" && !jobs.some((other) => other.run === job.run && other.index > job.index));
      const job = last.length > 0 ? random.pick(last) : null;
      if (job && store.has(job.head) && job.run.conclusion !== "skipped") queue(job, job);
    } else if (kind === "forget") {
      tell("somebody deletes the memory");
      rmSync(join(store.bare, "refs/cdn-purge"), { recursive: true, force: true });
    } else if (!open().some(({ phase }) => phase === "purging")) {
      tell("the server drops what no ref reaches");
      await store.prune();
    }
  }

  for (const [url, bytes] of build(developers.files.get(developers.first)!)) edges.upload(url, bytes, -1);
  for (let deploys = 0; deploys < setup.deploys || open().length > 0; ) {
    read();
    const room = open().length < (setup.overlapping ? MOST_JOBS : 2);
    if (deploys < setup.deploys && room && (open().length === 0 || random.chance(0.25))) {
      const before = jobs.length;
      await happen();
      deploys += jobs.length - before;
    } else if (open().length > 0) await advance(random.pick(open()));
    lost(open(), store, end);
  }
  return tally;
}

/** A queued deploy of a commit that the server dropped cannot check it out. */
function lost(open: readonly Job[], store: World["store"], end: (job: Job, conclusion: string, why: string) => void): void {
  for (const job of open) if (job.phase === "queued" && !store.has(job.head)) end(job, "failure", "its commit is gone");
}

/** Arranges what goes wrong while this job's action runs. */
function disturb({ cloudfront, hub, setup }: World, random: Random, { fate, run }: Job): void {
  const mark = `cdn-purge-${run.id}-${run.run_attempt}-`;
  const id = random.pick(setup.distributions);
  const match = (request: { path: string; body: Buffer }) => request.path.includes(id) && request.body.includes(mark);
  const denies: readonly Fate[] = ["CDN denies access", "green with a failed purge"];
  const quota = { match, does: 400, body: "TooManyInvalidationsInProgress" };
  if (denies.includes(fate)) cloudfront.fault({ match, does: 403, body: "AccessDenied", times: Number.POSITIVE_INFINITY });
  if (fate === "CDN is over its quota") cloudfront.fault({ ...quota, times: Number.POSITIVE_INFINITY });
  if (fate === "CDN is over its quota for a while") cloudfront.fault({ ...quota, times: 20 });
  if (fate === "CDN's answer is lost") cloudfront.fault({ match, does: "cut-after" });
  if (random.chance(0.03)) hub.trouble = random.pick(["refuses to move", "moves and says it did not", "cannot be read", "runs cannot be read"] as const);
}
