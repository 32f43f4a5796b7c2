/*
 * How cover() grows: node bench/scale.ts
 *
 * Each line is the best of three processes that read a generated site from a file and cover once, without warming up.
 * "user" is the processor time of all threads in cover(); "peak" is the largest resident set of the process, "input"
 * what it was before.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cover } from "../src/plan/cover/cover.ts";
import { generatedSite, randomFrom } from "./cover-site.ts";
import { measured } from "./runs.ts";
import { changesOf, readLines, shuffle } from "./scale-lists.ts";

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

if (process.send === undefined) {
  const folder = mkdtempSync(join(tmpdir(), "cover-scale-"));
  await printTable(folder);
  rmSync(folder, { recursive: true });
} else {
  const { files, budget } = JSON.parse(process.argv[2]!);
  process.send(measure(readLines(files.live), readLines(files.changed), budget));
}

async function printTable(folder: string): Promise<void> {
  console.log("| live | changed | budget | order | seconds | user | input MB | peak MB | patterns |");
  console.log("| --: | --: | --: | --- | --: | --: | --: | --: | --: |");
  for (const { live: size, changed: count, budget, order } of CASES) {
    const random = randomFrom(size);
    const live = generatedSite(size, random);
    const changed = count === size ? [...live] : changesOf(live, count, random);
    if (order === "shuffled") for (const list of [live, changed]) shuffle(list, random);
    const files = { live: join(folder, "live"), changed: join(folder, "changed") };
    writeFileSync(files.live, live.join("\n"));
    writeFileSync(files.changed, changed.join("\n"));
    const { first, least } = await measured<Measured>(fileURLToPath(import.meta.url), { files, budget }, REPEATS);
    const sizes = [size, count, budget].map((number) => number.toLocaleString("en"));
    const times = [least("seconds", 2), least("userSeconds", 2)];
    const memory = [least("inputMegabytes", 0), least("peakMegabytes", 0)];
    console.log(`| ${[...sizes, order, ...times, ...memory, first.patterns].join(" | ")} |`);
  }
}

function measure(live: readonly string[], exact: readonly string[], budget: number): Measured {
  const inputMegabytes = process.memoryUsage().rss / 2 ** 20;
  const start = performance.now();
  const before = process.cpuUsage();
  const found = cover({ exact, prefixes: [], forced: [], live, grammar: CLOUDFRONT, budget });
  const userSeconds = process.cpuUsage(before).user / 1e6;
  const seconds = (performance.now() - start) / 1e3;
  const peakMegabytes = process.resourceUsage().maxRSS / 2 ** 10;
  return { seconds, userSeconds, inputMegabytes, peakMegabytes, patterns: found.exact.length + found.wildcards.length };
}
