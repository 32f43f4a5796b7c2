import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LIMITS } from "../../src/limits.ts";
import { matches } from "../support/cloudfront.ts";
import { git } from "../support/git.ts";
import type { GitHubEvent } from "../support/github/events.ts";
import { createWorld, distribution, type World } from "../support/world.ts";
import { type Step, spans, steps, type Trouble, troubles } from "./matrix.ts";
import { SHORT, type Staged, stage } from "./stage.ts";

const inputs = {
  rules: "public/**: /$1",
  "cloudfront-distribution": distribution,
  "wait-minutes": "1",
};
/** From head, since there is no checkout: that is a request of its own. The memory is the same. */
const fromHead = { ...inputs, rules: ".github/cdn-purge.yml" };
/** Both quotas' times, the pauses of a request of GitHub's and the wait. */
const LONGEST_SLEEP_MS = 20 * 60_000;

/** Defines a test for every trouble, once and always, at each step of that name; see matrix.ts. */
export function judgeSteps(names: readonly string[]): void {
  const count = { purged: 0, failed: 0 };
  const mine = steps.filter(({ name }) => names.includes(name));
  for (const step of mine) {
    describe(step.name, () => {
      let world: World;
      let next: () => Deploy;
      beforeAll(async () => {
        world = await createWorld({ cloudfront: { completes: { afterGets: 2 } } });
        // One stand-in at a time: the AWS SDK reads the process's environment.
        Object.assign(process.env, world.cloudfront.env(), { AWS_EC2_METADATA_DISABLED: "true" });
        await world.commit({ ".github/cdn-purge.yml": "public/**: /$1\n", "public/a.css": "1" });
        await stage(world, await world.push(), inputs);
        next = await deploysOf(world);
      }, 60_000);
      afterAll(() => world[Symbol.asyncDispose]());
      for (const trouble of troubles) {
        for (const span of spans) {
          test(`${trouble.name}, ${span.name}`, async () => {
            count[await judge(world, step, trouble, span.times, next)] += 1;
          });
        }
      }
    });
  }
  afterAll(() => {
    console.log(
      `${mine.length} steps × ${troubles.length} troubles × ${spans.length}: ${count.purged} purged once, ${count.failed} failed with the memory unmoved and were purged by the next run`,
    );
  });
}

interface Deploy {
  readonly event: GitHubEvent;
  /** What the deploy changed. */
  readonly url: string;
}

/** Deploys that are pushed together, since a push takes as long as a run, and happen one by one. */
async function deploysOf(world: World): Promise<() => Deploy> {
  const first = world.repository.head()!;
  const shas = [first];
  // One for each trouble, and one for the run after it.
  for (let at = 1; at <= troubles.length * spans.length * 2; at++)
    shas.push(await world.commit({ [`public/c${at}.css`]: "1" }));
  const pushed = await world.repository.push();
  let at = 0;
  return () => {
    at += 1;
    const [before, after] = [shas[at - 1]!, shas[at]!];
    return { event: world.events.push({ ...pushed, before, after, commit: after }), url: `/c${at}.css` };
  };
}

/** Runs through one trouble, and checks what must hold whatever it is. */
async function judge(
  world: World,
  step: Step,
  trouble: Trouble,
  times: number,
  next: () => Deploy,
): Promise<"purged" | "failed"> {
  if (step.first) await forget(world);
  const before = await memoryOf(world);
  const { event, url } = next();
  const earlier = world.sent().length;
  const met = { times: 0 };
  const server = world[step.server];
  const end = server.fault({
    ...trouble.does,
    times,
    match: (request) => step.match(request) && Boolean(++met.times),
  });
  const staged = await stage(world, event, step.rulesFromHead ? fromHead : inputs, {
    limits: trouble.hangs ? SHORT : LIMITS,
    workspace: step.fetches ? null : world.repository.dir,
  });
  end();
  expect(met.times, "the run never came to this step").toBeGreaterThan(0);

  const sent = world.sent().slice(earlier);
  const memory = await memoryOf(world);
  // Never twice.
  expect(sent.length).toBeLessThanOrEqual(1);
  expect(staged.slept).toBeLessThan(LONGEST_SLEEP_MS);
  expect(world.github.violations).toEqual([]);
  const failed = staged.why !== null;
  if (failed) {
    expect(staged.why).toMatch(/\w+ \w+/);
    expect(memory).toBe(before);
    expect(step.mayFail, staged.why!).toBe(true);
  } else {
    expect(staged.outcome!.status).toBe("purged");
    expect(sent.flat().some((pattern) => matches(pattern, url))).toBe(true);
    // Not moved, it is told of.
    if (memory !== event.sha)
      expect(told(staged)).toMatch(/could not be moved|contents: write|memory of the last purge cannot be read/);
  }
  if (trouble.passing && times === 1) {
    expect({ sent, memory, warnings: staged.lines.filter((line) => line.startsWith("warning: ")) }).toEqual({
      sent: [step.first ? ["/*"] : [url]],
      memory: event.sha,
      warnings: [],
    });
  }
  if (memory !== event.sha) await judgeNext(world, url, next());
  return failed ? "failed" : "purged";
}

/** Never lost: without the trouble, the next run purges for this change as well as for its own. */
async function judgeNext(world: World, url: string, { event, url: own }: Deploy): Promise<void> {
  const earlier = world.sent().length;
  const staged = await stage(world, event, inputs, { workspace: world.repository.dir });
  const sent = world.sent().slice(earlier);
  expect({ why: staged.why, status: staged.outcome?.status }).toEqual({ why: null, status: "purged" });
  expect(sent).toHaveLength(1);
  for (const path of [url, own]) expect(sent[0]!.some((pattern) => matches(pattern, path))).toBe(true);
  expect(await memoryOf(world)).toBe(event.sha);
}

function told({ lines, outcome }: Staged): string {
  return [...lines, ...(outcome?.scopes.map(({ base }) => base.why) ?? [])].join("\n");
}

async function memoryOf(world: World): Promise<string | null> {
  const [only = null, ...others] = Object.values(await world.memory());
  expect(others).toEqual([]);
  return only;
}

async function forget(world: World): Promise<void> {
  for (const ref of Object.keys(await world.memory())) await git(world.repository.bare, "update-ref", "-d", ref);
}
