// How long a run takes beside an empty node process, and beside other versions of the action: medians and minima of
// interleaved rounds, and their ratios. Then what each kind of run asks for, counted, and its peak memory.
// Usage: npm run bench:start [-- ROUNDS [FOLDER ...]]; a folder holds action.yml and dist/ of another version.
import { spawnSync } from "node:child_process";
import diagnostics from "node:diagnostics_channel";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { shippedNode } from "../test/support/action.ts";
import { createFolder } from "../test/support/folder.ts";
import { git } from "../test/support/git.ts";
import { createWorld, type WorldRun, type WorldRunOptions } from "../test/support/world.ts";
import { peakIn } from "./runs.ts";

const ROUNDS = Number(process.argv[2] ?? 20);
/** The action here, and then the others. */
const actions = [fileURLToPath(new URL("..", import.meta.url)), ...process.argv.slice(3)];
const FILES = 3_000;

await using world = await createWorld();
const files = Object.fromEntries(Array.from({ length: FILES }, (_, n) => [`public/${n % 60}/page-${n}.html`, `${n}`]));
const first = await world.commit(files);
await world.push();
await world.commit({ "public/1/page-1.html": "changed", "public/2/page-2.html": "changed" });
const second = await world.push();
await using folder = await createFolder("bench");
const workspace = `${folder.path}/workspace`;
await git(folder.path, "clone", "--quiet", world.repository.bare, workspace);

/** A push of two changed pages, whose base is the memory of the last purge; it moves. */
const kinds: Record<string, WorldRunOptions> = {
  "nothing to purge, commits in the workspace": { inputs: { rules: "none/**: /$1" }, workspace },
  "one invalidation, commits in the workspace": { workspace },
  "one invalidation, no checkout": {},
};

async function once(options: WorldRunOptions, action = actions[0]!): Promise<WorldRun> {
  await world.remember(first);
  const run = await world.run(second, { ...options, action });
  if (run.code !== 0) throw new Error(run.log);
  return run;
}

function empty(): number {
  const start = performance.now();
  spawnSync(shippedNode, ["-e", "0"]);
  return performance.now() - start;
}

/** Milliseconds in which a stand-in was busy with a request, however many at once. The action waits, as it would for GitHub. */
let [busy, waiting, since] = [0, 0, 0];
diagnostics.subscribe("http.server.request.start", () => {
  if (waiting++ === 0) since = performance.now();
});
diagnostics.subscribe("http.server.response.finish", () => {
  if (--waiting === 0) busy += performance.now() - since;
});

// Each makes its ref, and the stand-ins get warm.
for (const action of actions) for (const options of Object.values(kinds)) await once(options, action);
const FLOOR = "node -e 0";
const servers = new Map(Object.keys(kinds).map((name) => [name, [] as number[]]));
const times = new Map([FLOOR, ...Object.keys(kinds)].map((name) => [name, [] as number[]]));
/** For each kind, the times of each of the other versions. */
const others = new Map(Object.keys(kinds).map((name) => [name, actions.slice(1).map(() => [] as number[])]));
for (let round = 0; round < ROUNDS; round++) {
  times.get(FLOOR)!.push(empty());
  for (const [name, options] of Object.entries(kinds)) {
    busy = 0;
    times.get(name)!.push((await once(options)).durationMs);
    servers.get(name)!.push(busy);
    for (const [at, list] of others.get(name)!.entries()) list.push((await once(options, actions[at + 1])).durationMs);
  }
}
const median = (list: number[]) => list.toSorted((a, b) => a - b)[list.length >> 1]!;
const floor = times.get(FLOOR)!;
console.log(
  `| run | median ms | ÷ ${FLOOR} | minimum ms | ÷ ${FLOOR} | of the median, stand-ins ms |\n| --- | ---: | ---: | ---: | ---: | ---: |`,
);
for (const [name, list] of times) {
  const [mid, least] = [median(list), Math.min(...list)];
  const ratio = (value: number, of: number) => (value / of).toFixed(1);
  console.log(
    `| ${name} | ${mid.toFixed(0)} | ${ratio(mid, median(floor))} | ${least.toFixed(0)} | ${ratio(least, Math.min(...floor))} | ${median(servers.get(name) ?? [0]).toFixed(0)} |`,
  );
}

for (const [at, action] of actions.slice(1).entries()) {
  console.log(`\nbeside ${action}:\n\n| run | its median ms | ours ÷ its | its minimum ms | ours ÷ its |`);
  console.log("| --- | ---: | ---: | ---: | ---: |");
  for (const [name, lists] of others) {
    const [ours, its] = [times.get(name)!, lists[at]!];
    const ratio = (of: (list: number[]) => number) => `${of(its).toFixed(0)} | ${(of(ours) / of(its)).toFixed(2)}`;
    console.log(`| ${name} | ${ratio(median)} | ${ratio((list) => Math.min(...list))} |`);
  }
}

console.log(
  `\n| run | GitHub API | git over HTTP | CloudFront | git processes | peak MB |\n| --- | ---: | ---: | ---: | ---: | ---: |`,
);
/** Peak memory of the other versions, for each kind. */
async function peaksOfOthers(options: WorldRunOptions): Promise<string[]> {
  const peaks: string[] = [];
  for (const action of actions.slice(1)) {
    const peak = peakIn(join(folder.path, `peak-${peaks.length}`));
    await once({ ...options, env: peak.env }, action);
    peaks.push(` (${peak.read().toFixed(0)})`);
  }
  return peaks;
}

for (const [name, options] of Object.entries(kinds)) {
  const at = join(folder.path, name.replaceAll(/\W+/g, "-"));
  const trace = join(at, "trace");
  mkdirSync(trace, { recursive: true });
  const peak = peakIn(join(at, "peak"));
  const seen = { github: world.github.requests.length, cloudfront: world.cloudfront.requests.length };
  const config = join(at, "gitconfig");
  writeFileSync(config, `[trace2]\n\teventTarget = ${trace}\n`);
  const env = { GIT_CONFIG_GLOBAL: config, ...peak.env };
  await once({ ...options, env });
  const asked = world.github.requests.slice(seen.github).map(({ path }) => path);
  const api = asked.filter((path) => path.startsWith("/api/")).length;
  const sent = world.cloudfront.requests.length - seen.cloudfront;
  console.log(
    `| ${name} | ${api} | ${asked.length - api} | ${sent} | ${readdirSync(trace).length} | ${peak.read().toFixed(0)}${(await peaksOfOthers(options)).join("")} |`,
  );
}
