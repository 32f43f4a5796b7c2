// How long a run takes beside an empty node process: medians and minima of interleaved rounds, and their ratios.
// Usage: npm run bench:start [-- ROUNDS]
import { spawnSync } from "node:child_process";
import { shippedNode } from "../test/support/action.ts";
import { createFolder } from "../test/support/folder.ts";
import { git } from "../test/support/git.ts";
import { createWorld } from "../test/support/world.ts";

const ROUNDS = Number(process.argv[2] ?? 20);

await using world = await createWorld();
const files = Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`public/${n % 60}/page-${n}.html`, `${n}`]));
await world.commit(files);
await world.push();
await world.commit({ "public/1/page-1.html": "changed", "public/2/page-2.html": "changed" });
const second = await world.push();
await using folder = await createFolder("bench");
const workspace = `${folder.path}/workspace`;
await git(folder.path, "clone", "--quiet", world.repository.bare, workspace);

/** One way to run, and the milliseconds it took. */
const cases: Record<string, () => Promise<number>> = {
  "node -e 0": async () => {
    const start = performance.now();
    spawnSync(shippedNode, ["-e", "0"]);
    return performance.now() - start;
  },
  "nothing to purge, commits in the workspace": () =>
    timed({ inputs: { rules: "none/**: /$1", base: "event" }, workspace }),
  "one invalidation, commits in the workspace": () => timed({ inputs: { base: "event" }, workspace }),
  "one invalidation, no checkout": () => timed({ inputs: { base: "event" } }),
};

async function timed(options: Parameters<typeof world.run>[1]): Promise<number> {
  const run = await world.run(second, options);
  if (run.code !== 0) throw new Error(run.log);
  return run.durationMs;
}

const times = new Map(Object.keys(cases).map((name) => [name, [] as number[]]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(cases)) times.get(name)!.push(await run());
}
const median = (list: number[]) => list.toSorted((a, b) => a - b)[list.length >> 1]!;
const floor = times.get("node -e 0")!;
console.log(`| run | median ms | ÷ node -e 0 | minimum ms | ÷ node -e 0 |\n| --- | ---: | ---: | ---: | ---: |`);
for (const [name, list] of times) {
  const [mid, least] = [median(list), Math.min(...list)];
  const ratio = (value: number, of: number) => (value / of).toFixed(1);
  console.log(
    `| ${name} | ${mid.toFixed(0)} | ${ratio(mid, median(floor))} | ${least.toFixed(0)} | ${ratio(least, Math.min(...floor))} |`,
  );
}
