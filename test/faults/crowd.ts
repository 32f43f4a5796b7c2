import { tmpdir } from "node:os";
import { type Clock, LIMITS } from "../../src/clock.ts";
import { parseInputs } from "../../src/inputs/inputs.ts";
import { PLAN_VERSION, type PlanDocument } from "../../src/plan/document.ts";
import type { Outcome } from "../../src/report/outcome.ts";
import { run } from "../../src/run.ts";
import { readRunner } from "../../src/runner.ts";
import { uncancelled } from "../support/cancellation.ts";
import { type CloudFrontOptions, cloudFrontRoutes, createCloudFront } from "../support/cloudfront.ts";

/** Runs that start at the same moment and purge one distribution. */
export interface Crowd {
  readonly runs: number;
  readonly quotas: NonNullable<CloudFrontOptions["quotas"]>;
  /** How long an invalidation is in progress, in milliseconds of the wall clock. */
  readonly takesMs: number;
  /** Wildcards of every fourth run; the others have 20 exact paths each. */
  readonly wildcards: number;
  /** How many times faster the runs' clock is than the wall's. */
  readonly speed: number;
}

/** What became of them. */
export interface Crowded {
  readonly purged: number;
  /** Runs whose paths CloudFront never accepted, or accepted in part or in other words. */
  readonly lost: readonly number[];
  /** Runs whose paths it accepted more than once. */
  readonly doubled: readonly number[];
  readonly failures: readonly string[];
  readonly accepted: number;
  readonly requests: number;
  /** Requests that met the quota. */
  readonly refused: number;
  /** Seconds from the start to the end of the run that waited for half of the others, and of the last. */
  readonly medianSeconds: number;
  readonly lastSeconds: number;
}

const distribution = "E2EXAMPLE";
const silent = { info() {}, group() {}, notice() {}, warning() {} };

/** Lets them all go at once, each in its own run of src/run.ts, and counts. */
export async function crowd({ runs, quotas, takesMs, wildcards, speed }: Crowd): Promise<Crowded> {
  await using cloudfront = await createCloudFront({
    distributions: [distribution],
    quotas,
    completes: { afterMs: takesMs },
  });
  // The AWS SDK reads the process's environment.
  Object.assign(process.env, cloudfront.env(), { AWS_EC2_METADATA_DISABLED: "true" });
  const start = performance.now();
  const clock: Clock = {
    now: () => Date.now() + (performance.now() - start) * (speed - 1),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / speed)),
  };
  const plans = Array.from({ length: runs }, (_, at) => patternsOf(at, wildcards));
  const ended: number[] = [];
  const outcomes = await Promise.all(
    plans.map(async (patterns, at) => {
      const outcome = await purge(patterns, at, clock);
      ended.push((performance.now() - start) / 1000);
      return outcome;
    }),
  );
  const sent = cloudfront.sent(distribution).map((paths) => paths.join("\n"));
  const times = plans.map((patterns) => sent.filter((paths) => paths === patterns.join("\n")).length);
  const requests = cloudfront.requests.filter(cloudFrontRoutes.create).length;
  return {
    purged: outcomes.filter(({ status }) => status === "purged").length,
    lost: times.flatMap((count, at) => (count === 0 ? [at] : [])),
    doubled: times.flatMap((count, at) => (count > 1 ? [at] : [])),
    failures: outcomes.flatMap(({ results }) =>
      results.flatMap(({ state }) => (state.kind === "failed" ? [state.error] : [])),
    ),
    accepted: sent.length,
    requests,
    refused: requests - sent.length,
    medianSeconds: ended[runs >> 1]!,
    lastSeconds: ended.at(-1)!,
  };
}

function patternsOf(at: number, wildcards: number): string[] {
  if (at % 4 === 0) return Array.from({ length: wildcards }, (_, index) => `/run-${at}/${index}/*`);
  return Array.from({ length: 20 }, (_, index) => `/run-${at}/${index}`).sort();
}

/** A run that sends what an earlier job has planned: all that it talks to is CloudFront. */
function purge(patterns: readonly string[], at: number, clock: Clock): Promise<Outcome> {
  const plan: PlanDocument = {
    version: PLAN_VERSION,
    head: "1".repeat(40),
    workspaceCommit: null,
    base: "changed-files",
    options: { directoryIndex: "index.html", cleanUrls: false, queryStrings: false, maxPaths: 60, site: [] },
    cdns: [{ cdn: "cloudfront", patterns, targets: [] }],
  };
  const given: Readonly<Record<string, string>> = {
    plan: JSON.stringify(plan),
    "cloudfront-distribution": distribution,
    rules: "public/**: /$1",
    base: "auto",
    paths: "auto",
    soft: "false",
    "when-unknown": "purge-all",
    "wait-minutes": "0",
    verify: "false",
    "dry-run": "auto",
  };
  const inputs = parseInputs((name) => given[name] ?? "", { workspace: tmpdir(), temp: tmpdir() });
  const runner = readRunner({
    GITHUB_REPOSITORY: "octo/site",
    GITHUB_RUN_ID: String(at + 1),
    RUNNER_TEMP: tmpdir(),
    GITHUB_WORKSPACE: tmpdir(),
  });
  const payload = { ref: "refs/heads/main", before: "2".repeat(40), after: "1".repeat(40) };
  const event = { name: "push", payload, sha: payload.after, ref: payload.ref };
  return run(inputs, event, runner, { log: silent, clock, cancellation: uncancelled, limits: LIMITS });
}
