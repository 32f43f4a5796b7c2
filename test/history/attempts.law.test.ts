import { expect, test } from "vitest";
import type { Run } from "../../src/github/runs.ts";
import { attemptsSince, type Self } from "../../src/history/attempts.ts";

/**
 * The law: when a run reads its bases, every commit of which the cache may hold a file is head or one of the bases.
 * Random histories of one site: deploys that fail at any point, are cancelled, run again and overlap, and now and then
 * another workflow that deploys and purges with the same memory while nothing else runs.
 */

const COMMITS = "abcdefg";
const STEPS = 80;
const ENDS = ["upload", "upload", "before the purge", "after the purge", "in the queue", "", "", ""] as const;
type Phase = "queue" | "upload" | "read" | "purge" | "end";

interface Job {
  readonly run: Run;
  /** Where it goes wrong. */
  readonly fails: (typeof ENDS)[number];
  phase: Phase;
  memory: string | null;
  bases: ReadonlySet<string> | null;
}

type BasesOf = (runs: readonly Run[], self: Self, memory: string) => readonly string[] | null;

/** Plays one history and returns the commits that one of its purges missed. */
function missed(seed: number, jobsAtOnce: number, basesOf: BasesOf): readonly string[] {
  const random = randomFrom(seed);
  const runs: Run[] = [];
  const jobs: Job[] = [];
  const cached = new Set<string>();
  let origin: readonly string[] = [];
  let memory: string | null = null;
  let time = 0;

  const serve = (commits: readonly string[]) => {
    origin = commits;
    for (const commit of commits) cached.add(commit);
  };
  const purge = (bases: ReadonlySet<string> | null, head: string) => {
    for (const commit of cached) if (!bases || bases.has(commit)) cached.delete(commit);
    serve([...origin, head].filter((commit) => bases || origin.includes(commit)));
  };
  const begin = (run: Run) => {
    jobs.push({ run, fails: ENDS[random(ENDS.length)]!, phase: "queue", memory: null, bases: null });
  };
  const end = (job: Job, conclusion: string) => {
    Object.assign(job.run, { status: "completed", conclusion, updated: time });
    jobs.splice(jobs.indexOf(job), 1);
  };

  function advance(job: Job): readonly string[] {
    const { run, fails } = job;
    const others = jobs.filter((other) => other !== job && other.phase === "upload").map((other) => other.run.sha);
    switch (job.phase) {
      case "queue":
        if (fails === "in the queue") end(job, "cancelled");
        else {
          Object.assign(run, { status: "in_progress", updated: time });
          serve([...origin, run.sha]);
          job.phase = "upload";
        }
        return [];
      case "upload":
        if (fails === "upload") end(job, "failure");
        else {
          serve([run.sha, ...others]);
          job.phase = "read";
        }
        return [];
      case "read": {
        if (fails === "before the purge") {
          end(job, "failure");
          return [];
        }
        const self: Self = { ...SELF, id: run.id, attempt: run.attempt, sha: run.sha, head: run.sha };
        const bases = memory === null ? null : basesOf(runs, self, memory);
        Object.assign(job, { phase: "purge", memory, bases: bases && new Set(bases) });
        return bases ? [...cached].filter((commit) => commit !== run.sha && !bases.includes(commit)) : [];
      }
      case "purge":
        purge(job.bases, run.sha);
        // If somebody else moved it, theirs is left.
        if (memory === job.memory) memory = run.sha;
        job.phase = "end";
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
    if (dice < 2 && jobs.length < jobsAtOnce) {
      const id = runs.length + 1;
      runs.push({ ...RUN, id, number: id, sha: commit, created: time, updated: time });
      begin(runs.at(-1)!);
    } else if (dice === 2 && jobs.length < jobsAtOnce && runs.length > 0) {
      const run = runs[random(runs.length)]!;
      if (jobs.some((job) => job.run === run)) continue;
      Object.assign(run, { attempt: run.attempt + 1, status: "queued", conclusion: null, updated: time });
      begin(run);
    } else if (dice === 3 && random(3) === 0 && jobs.length === 0 && memory !== null) {
      serve([commit]);
      purge(new Set([memory]), commit);
      memory = commit;
    } else if (jobs.length > 0) {
      const commits = advance(jobs[random(jobs.length)]!);
      if (commits.length > 0) return commits;
    }
  }
  return [];
}

const RUN = { attempt: 1, event: "push", status: "queued", conclusion: null, branch: "main", repository: "octo/site" };
const SELF = {
  event: "push",
  branch: "main",
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
const count = (jobsAtOnce: number, basesOf: BasesOf) =>
  Array.from({ length: HISTORIES }, (_, seed) => missed(seed + 1, jobsAtOnce, basesOf)).filter(
    ({ length }) => length > 0,
  ).length;

const ours: BasesOf = (runs, self, memory) => {
  const attempts = attemptsSince({ runs, total: runs.length }, self, memory);
  return attempts.kind === "known" ? [memory, ...attempts.heads.map(({ sha }) => sha)] : null;
};

test.each([1, 3])("with %d deploys at once no purge misses a commit", (jobsAtOnce) => {
  expect(count(jobsAtOnce, ours)).toBe(0);
});

test.each<[string, BasesOf]>([
  ["the memory alone", (_, __, memory) => [memory]],
  [
    "a window that starts at any run of the memory's commit",
    (runs, _, memory) => {
      const from = Math.min(...runs.filter(({ sha }) => sha === memory).map(({ created }) => created));
      return [
        memory,
        ...runs
          .filter(({ updated }) => updated >= (from === Number.POSITIVE_INFINITY ? 0 : from))
          .map(({ sha }) => sha),
      ];
    },
  ],
  [
    "only runs that failed",
    (runs, self, memory) =>
      ours(
        runs.filter(({ conclusion, sha }) => conclusion !== "success" || sha === memory),
        self,
        memory,
      ),
  ],
])("the law is broken by %s", (_, basesOf) => {
  expect(count(3, basesOf)).toBeGreaterThan(0);
});
