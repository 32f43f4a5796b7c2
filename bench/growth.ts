/*
 * How a run grows, one axis after the other: node bench/growth.ts [AXIS…]
 *
 * `files`, `changed`, `rules` and `budget` take the rules and the plan alone, from the lists of paths to the patterns: the
 * best of three processes that do it once, without warming up. The budget is 30 and the directory-index the default, if
 * nothing else is said. "seconds" is the clock, "CPU" the processor time of all threads, "peak" the largest resident set
 * of the process, lists included.
 *
 * `bases`, `targets` and `whole` run the shipped action against stand-ins on loopback: the best of three runs.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorld, type World, type WorldOptions } from "../test/support/world.ts";
import { generatedSite, randomFrom } from "./cover-site.ts";
import type { Given, Measured } from "./growth-plan.ts";
import { measured, peakIn } from "./runs.ts";
import { changesOf } from "./scale-lists.ts";

interface Case {
  readonly files: number;
  readonly changed: number;
  readonly rules: number;
  readonly maxPaths?: number;
  readonly directoryIndex?: string;
}

const REPEATS = 3;
const LONGEST_MS = 300_000;
const PLAN = join(import.meta.dirname, "growth-plan.ts");
const MILLION = 1_000_000;
const powers = (most: number, least = 1) =>
  Array.from({ length: 7 }, (_, power) => 10 ** power).filter((size) => size >= least && size <= most);

const PLANNED: Readonly<Record<string, readonly Case[]>> = {
  files: powers(MILLION, 1_000).map((files) => ({ files, changed: files / 10, rules: 1 })),
  changed: powers(100_000).map((changed) => ({ files: MILLION, changed, rules: 1 })),
  rules: powers(1_000).map((rules) => ({ files: 100_000, changed: 10_000, rules })),
  budget: [
    { files: 670_700, changed: 65_800, rules: 1 },
    { files: MILLION, changed: 100_000, rules: 1, directoryIndex: "" },
    { files: MILLION, changed: 10_000, rules: 1, maxPaths: 300, directoryIndex: "" },
    { files: MILLION, changed: 3_000, rules: 1, maxPaths: 3_000, directoryIndex: "" },
    { files: 100_000, changed: 3_000, rules: 1, maxPaths: 3_000, directoryIndex: "" },
  ],
};
const RUN: Readonly<Record<string, () => Promise<void>>> = { bases, targets, whole };

const wanted = process.argv.slice(2);
const isWanted = (axis: string) => wanted.length === 0 || wanted.includes(axis);
for (const [axis, cases] of Object.entries(PLANNED)) if (isWanted(axis)) await planned(axis, cases);
for (const [axis, measure] of Object.entries(RUN)) if (isWanted(axis)) await measure();

async function planned(axis: string, cases: readonly Case[]): Promise<void> {
  head(axis, ["files", "changed", "rules", "budget", "live URLs", "seconds", "CPU", "peak MB", "patterns"]);
  const folder = mkdtempSync(join(tmpdir(), "growth-"));
  for (const { files, changed, rules, maxPaths = 30, directoryIndex = "index.html" } of cases) {
    const random = randomFrom(files);
    const live = generatedSite(files, random).map((url) => `public${url.endsWith("/") ? `${url}index.html` : url}`);
    const lists = { live: join(folder, "live"), changed: join(folder, "changed") };
    writeFileSync(lists.live, live.join("\n"));
    writeFileSync(lists.changed, changesOf(live, changed, random).join("\n"));
    const given: Given = { ...lists, rules, maxPaths, directoryIndex };
    const { first, least } = await measured<Measured>(PLAN, given, REPEATS);
    const took = [least("seconds", 3), least("cpu", 3), least("peak", 0)];
    row([files, changed, rules, maxPaths, first.live], [...took, String(first.patterns)]);
  }
  rmSync(folder, { recursive: true });
}

/** Each failed deploy since the last purge is one more base. */
async function bases(): Promise<void> {
  head("bases", ["bases", "ms"]);
  for (const count of [1, 2, 5, 10, 20]) {
    await using world = await siteOf(3_000);
    const first = world.repository.head()!;
    for (let base = 1; base < count; base++) {
      await world.commit({ [page(base)]: "half uploaded" });
      world.failedDeploy(await world.push());
    }
    const { ms } = await bestRun(world, first, 1);
    row([count], [String(ms)]);
  }
}

async function targets(): Promise<void> {
  head("targets", ["distributions", "ms"]);
  for (const count of [1, 2, 5, 10, 20]) {
    const distributions = Array.from({ length: count }, (_, at) => `E${String(at).padStart(12, "0")}`);
    const inputs = { "cloudfront-distribution": distributions.join("\n") };
    await using world = await siteOf(3_000, { cloudfront: { distributions }, inputs });
    const { ms } = await bestRun(world, world.repository.head()!, 1);
    row([count], [String(ms)]);
  }
}

/** A whole run without a checkout, its peak memory included. */
async function whole(): Promise<void> {
  head("whole", ["files", "changed", "ms", "peak MB"]);
  for (const files of powers(MILLION, 1_000)) {
    await using world = await siteOf(files);
    const changed = files / 10;
    const { ms, peak } = await bestRun(world, world.repository.head()!, changed);
    row([files, changed], [String(ms), String(peak)]);
  }
}

function page(n: number): string {
  return `public/${n % 97}/${n % 1_009}/page-${n}.html`;
}

/** A site that was purged once. */
async function siteOf(files: number, options: WorldOptions = {}): Promise<World> {
  const world = await createWorld(options);
  for (let n = 0; n < files; n++) world.repository.write(page(n), `${n}`);
  await world.repository.commit();
  await world.run(await world.push(), { timeoutMs: LONGEST_MS });
  return world;
}

/** The best of some runs for a push that changes so many pages, each with the memory at `first`. */
async function bestRun(world: World, first: string, changed: number): Promise<{ ms: number; peak: number }> {
  await world.commit(Object.fromEntries(Array.from({ length: changed }, (_, n) => [page(n * 7), "changed"])));
  const event = await world.push();
  const folder = mkdtempSync(join(tmpdir(), "growth-"));
  const peak = peakIn(join(folder, "peak"));
  const found: { ms: number; peak: number }[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    await world.remember(first);
    const { code, durationMs, log } = await world.run(event, { env: peak.env, timeoutMs: LONGEST_MS });
    if (code !== 0) throw new Error(log);
    found.push({ ms: durationMs, peak: peak.read() });
  }
  rmSync(folder, { recursive: true });
  const least = (of: "ms" | "peak") => Math.round(Math.min(...found.map((one) => one[of])));
  return { ms: least("ms"), peak: least("peak") };
}

function head(axis: string, columns: readonly string[]): void {
  console.log(`\n${axis}\n\n| ${columns.join(" | ")} |\n| ${columns.map(() => "---:").join(" | ")} |`);
}

function row(sizes: readonly number[], cells: readonly string[]): void {
  console.log(`| ${[...sizes.map((size) => size.toLocaleString("en")), ...cells].join(" | ")} |`);
}
