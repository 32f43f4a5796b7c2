import { expect, test } from "vitest";
import type { Run, RunList } from "../../src/github/runs.ts";
import { attemptsSince } from "../../src/history/attempts.ts";
import type { Self } from "../../src/history/event.ts";

/**
 * The law: when a run reads its bases, every commit of which the cache may hold a file is head or one of the bases.
 * Random histories of one workflow: deploys that fail at any point, are cancelled, run again and overlap, and runs with
 * more than one purging step.
 */

const COMMITS = "abcdefg";
const STEPS = 80;
const ENDS = ["upload", "upload", "before the purge", "after the purge", "in the queue", "", "", ""] as const;
type Phase = "queue" | "upload" | "read" | "purge" | "end";

interface Job {
  readonly run: Run;
  readonly target: Target;
  /** Where it goes wrong. */
  readonly fails: (typeof ENDS)[number];
  phase: Phase;
  memory: string | null;
  bases: ReadonlySet<string> | null;
  /** Steps that purge and are still to come. */
  stepsLeft: number;
}

/** What a CDN and its origin hold, and the memory of its last purge. */
interface Target {
  readonly cached: Set<string>;
  origin: readonly string[];
  memory: string | null;
}

/** A kind of history. */
interface Kind {
  readonly jobsAtOnce: number;
  /** Events of the workflow, and the target that each deploys. */
  readonly targets: Readonly<Record<string, number>>;
  /** Whether a memory can be kept. */
  readonly remembers: boolean;
  /** Whether another workflow deploys now and then and purges with the same memory, while nothing else runs. */
  readonly elsewhere: boolean;
  /** Runs that are listed: older ones are not, nor are any run again then. */
  readonly listed: number;
}

type BasesOf = (list: RunList, self: Self, memory: string | null) => readonly string[] | null;

/** Plays one history and returns the commits that one of its purges missed. */
function missed(seed: number, kind: Kind, basesOf: BasesOf): readonly string[] {
  const random = randomFrom(seed);
  const runs: Run[] = [];
  const jobs: Job[] = [];
  const events = Object.keys(kind.targets);
  const targets = [0, 1].map((): Target => ({ cached: new Set(), origin: [], memory: null }));
  let time = 0;

  const serve = (target: Target, commits: readonly string[]) => {
    target.origin = commits;
    for (const commit of commits) target.cached.add(commit);
  };
  const purge = (target: Target, bases: ReadonlySet<string> | null, head: string) => {
    for (const commit of target.cached) if (!bases || bases.has(commit)) target.cached.delete(commit);
    const { origin } = target;
    serve(
      target,
      [...origin, head].filter((commit) => bases || origin.includes(commit)),
    );
  };
  const begin = (run: Run) => {
    const fails = ENDS[random(ENDS.length)]!;
    const target = targets[kind.targets[run.event]!]!;
    jobs.push({ run, target, fails, phase: "queue", memory: null, bases: null, stepsLeft: random(3) === 0 ? 2 : 1 });
  };
  const end = (job: Job, conclusion: string) => {
    Object.assign(job.run, { status: "completed", conclusion, updated: time });
    jobs.splice(jobs.indexOf(job), 1);
  };
  const list = (): RunList => ({ runs: runs.toReversed().slice(0, kind.listed), total: runs.length });

  function advance(job: Job): readonly string[] {
    const { run, target, fails } = job;
    const others = jobs
      .filter((other) => other !== job && other.target === target && other.phase === "upload")
      .map((other) => other.run.sha);
    switch (job.phase) {
      case "queue":
        if (fails === "in the queue") end(job, "cancelled");
        else {
          Object.assign(run, { status: "in_progress", updated: time });
          serve(target, [...target.origin, run.sha]);
          job.phase = "upload";
        }
        return [];
      case "upload":
        if (fails === "upload") end(job, "failure");
        else {
          serve(target, [run.sha, ...others]);
          job.phase = "read";
        }
        return [];
      case "read": {
        if (fails === "before the purge") {
          end(job, "failure");
          return [];
        }
        const { id, attempt, event, sha } = run;
        const self: Self = { ...SELF, id, attempt, event, sha, head: sha };
        const { memory } = target;
        const bases = kind.remembers && memory === null ? null : basesOf(list(), self, memory);
        Object.assign(job, { phase: "purge", memory, bases: bases && new Set(bases) });
        return bases ? [...target.cached].filter((commit) => commit !== sha && !bases.includes(commit)) : [];
      }
      case "purge":
        purge(target, job.bases, run.sha);
        // If somebody else moved it, theirs is left.
        if (kind.remembers && target.memory === job.memory) target.memory = run.sha;
        job.stepsLeft -= 1;
        job.phase = job.stepsLeft > 0 ? "read" : "end";
        return [];
      case "end":
        end(job, fails === "after the purge" ? "failure" : "success");
        return [];
    }
  }

  for (let step = 0; step < STEPS; step++) {
    time += random(3) === 0 ? 0 : 1;
    const commit = COMMITS[random(COMMITS.length)]!;
    const dice = random(10);
    const target = targets[random(2)]!;
    if (dice < 2 && jobs.length < kind.jobsAtOnce) {
      const id = runs.length + 1;
      const event = events[random(events.length)]!;
      runs.push({ ...RUN, id, number: id, event, sha: commit, created: time, updated: time });
      begin(runs.at(-1)!);
    } else if (dice === 2 && jobs.length < kind.jobsAtOnce && runs.length > 0 && kind.listed === ALL) {
      const run = runs[random(runs.length)]!;
      if (jobs.some((job) => job.run === run)) continue;
      Object.assign(run, { attempt: run.attempt + 1, status: "queued", conclusion: null, updated: time });
      begin(run);
    } else if (dice === 3 && kind.elsewhere && jobs.length === 0 && target.memory !== null && random(3) === 0) {
      serve(target, [commit]);
      purge(target, new Set([target.memory]), commit);
      target.memory = commit;
    } else if (jobs.length > 0) {
      const commits = advance(jobs[random(jobs.length)]!);
      if (commits.length > 0) return commits;
    }
  }
  return [];
}

const RUN = { attempt: 1, status: "queued", conclusion: null, branch: "main", repository: "octo/site" };
const SELF = {
  branch: "main",
  tag: null,
  defaultBranch: "main",
  repository: "octo/site",
  headInput: "none",
} as const;

/** Xorshift: the same histories on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = (seed * 2654435761) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

const HISTORIES = 2_000;
const count = (kind: Kind, basesOf: BasesOf) =>
  Array.from({ length: HISTORIES }, (_, seed) => missed(seed + 1, kind, basesOf)).filter(({ length }) => length > 0)
    .length;

const ours: BasesOf = (list, self, memory) => {
  const attempts = attemptsSince(list, self, memory);
  if (attempts.kind === "unknown") return null;
  return [...(memory === null ? [] : [memory]), ...attempts.heads.map(({ sha }) => sha)];
};

const ALL = Number.POSITIVE_INFINITY;
const one: Kind = { jobsAtOnce: 1, targets: { push: 0 }, remembers: true, elsewhere: true, listed: ALL };
const two: Kind = { ...one, targets: { push: 0, workflow_dispatch: 1 }, elsewhere: false };

test.each<[string, Kind]>([
  ["one deploy at once", one],
  ["three deploys at once", { ...one, jobsAtOnce: 3 }],
  ["two events that deploy the same", { ...one, targets: { push: 0, schedule: 0 }, jobsAtOnce: 3 }],
  ["two events that deploy two targets", two],
  ["the same, three at once", { ...two, jobsAtOnce: 3 }],
  ["no memory", { ...one, remembers: false }],
  ["no memory and two events that deploy the same", { ...one, targets: { push: 0, schedule: 0 }, remembers: false }],
  ["no memory and two targets", { ...two, remembers: false }],
  ["older runs that are not listed", { ...one, elsewhere: false, listed: 4 }],
  ["the same with two targets", { ...two, listed: 4 }],
])("with %s no purge misses a commit", (_, kind) => {
  expect(count(kind, ours)).toBe(0);
});

const three = { ...one, jobsAtOnce: 3 };
const eachOf = (change: (run: Run, self: Self) => Run): BasesOf => {
  return ({ runs, total }, self, memory) => ours({ runs: runs.map((run) => change(run, self)), total }, self, memory);
};
/** As if every run were of this run's kind. */
const anyKind = eachOf((run, { event }) => ({ ...run, event }));
/** As if this run's own first purge proved that everything before it has been purged. */
const ownProof: BasesOf = (list, self, memory) =>
  memory === self.head
    ? ours(
        {
          ...list,
          runs: list.runs.map((run) => (run.id === self.id ? { ...run, id: -1, conclusion: "success" } : run)),
        },
        self,
        memory,
      )
    : ours(list, self, memory);

test.each<[string, Kind, BasesOf]>([
  ["the memory alone", three, (_, __, memory) => [memory!]],
  [
    "a window that starts at any run of the memory's commit",
    three,
    ({ runs }, _, memory) => {
      const from = Math.min(...runs.filter(({ sha }) => sha === memory).map(({ created }) => created));
      return [
        memory!,
        ...runs
          .filter(({ updated }) => updated >= (from === Number.POSITIVE_INFINITY ? 0 : from))
          .map(({ sha }) => sha),
      ];
    },
  ],
  [
    "only runs that failed",
    three,
    ({ runs, total }, self, memory) =>
      ours(
        { runs: runs.filter(({ conclusion, sha }) => conclusion !== "success" || sha === memory), total },
        self,
        memory,
      ),
  ],
  ["the success of another target's run, without a memory", { ...two, remembers: false }, anyKind],
  ["the success of another target's run, where older ones are not listed", { ...two, listed: 4 }, anyKind],
  ["a purge of this run's commit that was another workflow's", three, ownProof],
])("the law is broken by %s", (_, kind, basesOf) => {
  expect(count(kind, basesOf)).toBeGreaterThan(0);
});
