/*
 * How cover() grows: node bench/scale.ts
 *
 * Each line is the best of three processes that generate a site, then cover once, without warming up. "user" is the processor time
 * of cover() with all threads; "peak" the largest resident set of the whole process, "input" what it was before cover().
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { cover } from "../src/plan/cover.ts";
import { generatedSite, randomFrom } from "./cover-site.ts";

interface Case {
  readonly live: number;
  readonly changed: number;
  readonly budget: number;
  readonly order: "sorted" | "shuffled";
}

interface Measured {
  readonly seconds: number;
  readonly userSeconds: number;
  readonly inputMegabytes: number;
  readonly peakMegabytes: number;
  readonly patterns: number;
}

const CASES: readonly Case[] = [
  ...[1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000].map(
    (live): Case => ({ live, changed: live / 10, budget: 30, order: "sorted" }),
  ),
  { live: 1_000_000, changed: 100_000, budget: 30, order: "shuffled" },
  { live: 1_000_000, changed: 1_000_000, budget: 30, order: "sorted" },
  { live: 1_000_000, changed: 10_000, budget: 300, order: "sorted" },
  { live: 100_000, changed: 10_000, budget: 300, order: "sorted" },
  { live: 100_000, changed: 3_000, budget: 3_000, order: "sorted" },
  { live: 1_000_000, changed: 3_000, budget: 3_000, order: "sorted" },
];
const REPEATS = 3;
const CLOUDFRONT = { cut: "any", maxWildcards: 15, wildcardCoversItsPrefix: false } as const;

if (process.send === undefined) await printTable();
else process.send(measure(JSON.parse(process.argv[2]!)));

async function printTable(): Promise<void> {
  console.log("| live | changed | budget | order | seconds | user | input MB | peak MB | patterns |");
  console.log("| --: | --: | --: | --- | --: | --: | --: | --: | --: |");
  for (const one of CASES) {
    const runs: Measured[] = [];
    for (let repeat = 0; repeat < REPEATS; repeat++) runs.push(await inChild(one));
    const least = (of: keyof Measured, digits: number) => Math.min(...runs.map((run) => run[of])).toFixed(digits);
    const sizes = [one.live, one.changed, one.budget].map((count) => count.toLocaleString("en"));
    const times = [least("seconds", 2), least("userSeconds", 2)];
    const memory = [least("inputMegabytes", 0), least("peakMegabytes", 0)];
    console.log(`| ${[...sizes, one.order, ...times, ...memory, runs[0]!.patterns].join(" | ")} |`);
  }
}

async function inChild(one: Case): Promise<Measured> {
  const child = fork(fileURLToPath(import.meta.url), [JSON.stringify(one)]);
  const [measured] = await once(child, "message");
  return measured;
}

function measure({ live: size, changed, budget, order }: Case): Measured {
  const random = randomFrom(size);
  const live = generatedSite(size, random);
  const exact = changes(live, changed, random);
  if (order === "shuffled") for (const list of [live, exact]) shuffle(list, random);
  const inputMegabytes = process.memoryUsage().rss / 2 ** 20;
  const start = performance.now();
  const before = process.cpuUsage();
  const found = cover({ exact, prefixes: [], forced: [], live, grammar: CLOUDFRONT, budget });
  const userSeconds = process.cpuUsage(before).user / 1e6;
  const seconds = (performance.now() - start) / 1e3;
  const peakMegabytes = process.resourceUsage().maxRSS / 2 ** 10;
  return { seconds, userSeconds, inputMegabytes, peakMegabytes, patterns: found.exact.length + found.wildcards.length };
}

/** Half of them in runs of neighbours, half anywhere. In byte order, like git's. */
function changes(live: readonly string[], count: number, random: () => number): string[] {
  if (count === live.length) return [...live];
  const changed = new Set<string>();
  while (changed.size < count) {
    const at = Math.floor(random() * live.length);
    const run = random() < 0.02 ? 50 : 1;
    for (let next = at; next < Math.min(at + run, live.length) && changed.size < count; next++)
      changed.add(live[next]!);
  }
  return [...changed].sort();
}

function shuffle(list: string[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
}
