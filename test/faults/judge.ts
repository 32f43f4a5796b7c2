import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { matches } from "../support/cloudfront.ts";
import { git } from "../support/git.ts";
import { QUICK, SHORT } from "../support/limits.ts";
import type { World } from "../support/world.ts";
import { type Step, spans, steps, type Trouble, troublesOf } from "./matrix.ts";
import { createScene, type Deploy, type Scene } from "./scene.ts";
import type { Staged } from "./stage.ts";

/** Both quotas' times, the pauses of a request of GitHub's and the wait. */
const LONGEST_SLEEP_MS = 20 * 60_000;

/** Defines a test for every trouble, once and always, at each step of that name; see matrix.ts. */
export function judgeSteps(names: readonly string[]): void {
  judge(steps.filter(({ name }) => names.includes(name)).map((step) => ({ step, cases: casesOf(step) })));
}

/** Defines a test for the troubles that are named, such as "403, always", at each step. */
export function judgeSome(titles: Readonly<Record<string, readonly string[]>>): void {
  const mine = steps.filter(({ name }) => titles[name]);
  judge(mine.map((step) => ({ step, cases: titles[step.name]!.map((title) => caseOf(step, title)) })));
}

interface Case {
  readonly title: string;
  readonly trouble: Trouble;
  readonly times: number;
}

function casesOf(step: Step): Case[] {
  return troublesOf(step).flatMap((trouble) =>
    spans.map(({ name, times }) => ({ title: `${trouble.name}, ${name}`, trouble, times })),
  );
}

function caseOf(step: Step, title: string): Case {
  const found = casesOf(step).find((one) => one.title === title);
  if (!found) throw new Error(`${step.name} cannot meet "${title}"`);
  return found;
}

function judge(mine: readonly { readonly step: Step; readonly cases: readonly Case[] }[]): void {
  const count = { purged: 0, failed: 0 };
  for (const { step, cases } of mine) {
    describe(step.name, () => {
      let scene: Scene;
      beforeAll(async () => {
        // A deploy for each trouble, and one for the run after it.
        scene = await createScene(step, cases.length * 2);
      }, 60_000);
      afterAll(() => scene[Symbol.asyncDispose]());
      test.each(cases)("$title", async ({ trouble, times }) => {
        count[await judgeRun(scene, step, trouble, times)] += 1;
      });
    });
  }
  afterAll(() => {
    console.log(
      `${mine.length} steps, ${count.purged + count.failed} troubles: ${count.purged} purged once, ${count.failed} failed with the memory unmoved and were purged by the next run`,
    );
  });
}

/** Runs through one trouble, and checks what must hold whatever it is. */
async function judgeRun(scene: Scene, step: Step, trouble: Trouble, times: number): Promise<"purged" | "failed"> {
  const { world } = scene;
  if (step.first) await forget(world);
  const before = await memoryOf(world);
  const { event, url } = await scene.next();
  const earlier = scene.sent().length;
  const met = { times: 0 };
  const end = scene.server.fault({
    ...trouble.does,
    times,
    match: (request) => step.match(request) && Boolean(++met.times),
  });
  const staged = await scene.run(event, "to the step", { limits: trouble.hangs ? SHORT : QUICK });
  end();
  expect(met.times, "the run never came to this step").toBeGreaterThan(0);

  const sent = scene.sent().slice(earlier);
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
  if (memory !== event.sha) await judgeNext(scene, url, await scene.next());
  return failed ? "failed" : "purged";
}

/** Never lost: without the trouble, the next run purges for this change as well as for its own. */
async function judgeNext(scene: Scene, url: string, { event, url: own }: Deploy): Promise<void> {
  const earlier = scene.sent().length;
  const staged = await scene.run(event, "plain");
  const sent = scene.sent().slice(earlier);
  expect({ why: staged.why, status: staged.outcome?.status }).toEqual({ why: null, status: "purged" });
  expect(sent).toHaveLength(1);
  for (const path of [url, own]) expect(sent[0]!.some((pattern) => matches(pattern, path))).toBe(true);
  expect(await memoryOf(scene.world)).toBe(event.sha);
}

function told({ lines, outcome }: Staged): string {
  return [...lines, ...(outcome?.comparisons.map(({ base }) => base.why) ?? [])].join("\n");
}

async function memoryOf(world: World): Promise<string | null> {
  const [only = null, ...others] = Object.values(await world.memory());
  expect(others).toEqual([]);
  return only;
}

async function forget(world: World): Promise<void> {
  for (const ref of Object.keys(await world.memory())) await git(world.repository.bare, "update-ref", "-d", ref);
}
