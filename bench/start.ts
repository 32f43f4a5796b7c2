// How long a run takes beside an empty node process: medians and minima of interleaved rounds, and their ratios. Then what
// each kind of run asks for, counted, and its peak memory.
// Usage: npm run bench:start [-- ROUNDS]
import { spawnSync } from "node:child_process";
import diagnostics from "node:diagnostics_channel";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shippedNode } from "../test/support/action.ts";
import { createFolder } from "../test/support/folder.ts";
import { git } from "../test/support/git.ts";
import { createWorld, type WorldRun, type WorldRunOptions } from "../test/support/world.ts";
import { peakIn } from "./runs.ts";

const ROUNDS = Number(process.argv[2] ?? 20);
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

async function once(options: WorldRunOptions): Promise<WorldRun> {
  await world.remember(first);
  const run = await world.run(second, options);
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
for (const options of Object.values(kinds)) await once(options);
const FLOOR = "node -e 0";
const servers = new Map(Object.keys(kinds).map((name) => [name, [] as number[]]));
const times = new Map([FLOOR, ...Object.keys(kinds)].map((name) => [name, [] as number[]]));
for (let round = 0; round < ROUNDS; round++) {
  times.get(FLOOR)!.push(empty());
  for (const [name, options] of Object.entries(kinds)) {
    busy = 0;
    times.get(name)!.push((await once(options)).durationMs);
    servers.get(name)!.push(busy);
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

console.log(
  `\n| run | GitHub API | git over HTTP | CloudFront | git processes | peak MB |\n| --- | ---: | ---: | ---: | ---: | ---: |`,
);
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
    `| ${name} | ${api} | ${asked.length - api} | ${sent} | ${readdirSync(trace).length} | ${peak.read().toFixed(0)} |`,
  );
}
