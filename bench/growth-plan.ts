// One process of bench/growth.ts: the rules and the plan, once. It loads nothing else, since its memory is measured.

import { entryOf } from "../src/cdn/table.ts";
import type { Change } from "../src/git/change.ts";
import type { RepoPath } from "../src/git/path.ts";
import { compare } from "../src/plan/comparison.ts";
import { siteOf } from "../src/plan/site.ts";
import { compileRules } from "../src/rules/match.ts";
import { parseRules } from "../src/rules/parse.ts";
import { readLines } from "./scale-lists.ts";

/** What one process is given: files that hold paths, a line each, and how these are mapped and planned. */
export interface Given {
  readonly live: string;
  readonly changed: string;
  readonly rules: number;
  readonly maxPaths: number;
  readonly directoryIndex: string;
}

/** What it took: seconds on the clock, processor seconds of all its threads, MiB; and the URLs there were. */
export interface Measured {
  readonly live: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly peak: number;
  readonly patterns: number;
}

process.send!(measurePlan(JSON.parse(process.argv[2]!)));

/** One rule takes every file; the others name folders that are there, and take some of the files once more. */
function rulesText(count: number, live: readonly string[]): string {
  if (count === 1) return "public/**: /$1";
  const folders = [...new Set(live.map((path) => path.slice(0, path.lastIndexOf("/") + 1)))];
  const more = Array.from({ length: count - 1 }, (_, at) => {
    const folder = folders[Math.floor((at * folders.length) / count)]!;
    return `${folder}${at % 2 ? "**/*.html" : "*"}: /index-of/${at}.json`;
  });
  return ["public/**: /$1", ...new Set(more)].join("\n");
}

function measurePlan(given: Given): Measured {
  const paths = readLines(given.live) as RepoPath[];
  const changes = readLines(given.changed).map(
    (path): Change => ({ path: path as RepoPath, status: "changed", below: false }),
  );
  const text = rulesText(given.rules, paths);
  const { directoryIndex, maxPaths } = given;
  const options = { directoryIndex, cleanUrls: false, queryStrings: false };
  const grammar = entryOf("cloudfront").grammar({ maxPaths, site: [], queryStrings: false });
  const destinations = [{ cdn: "cloudfront", id: null, hash: null, grammar, site: [], memory: null }] as const;
  const start = performance.now();
  const before = process.cpuUsage();
  const rules = parseRules(text, "rules");
  const matcher = compileRules(rules);
  const tree = { paths, symlinks: new Map(), submodules: new Set<RepoPath>() };
  const repository = { blobs: async () => new Map<string, Buffer>() };
  const site = siteOf(tree, { rules, matcher, options }, destinations, repository);
  const { plans } = compare({ kind: "known", commits: [], why: "" }, changes, destinations, site);
  const { user, system } = process.cpuUsage(before);
  return {
    live: site.live.get("cloudfront")!.urls.length,
    seconds: (performance.now() - start) / 1e3,
    cpu: (user + system) / 1e6,
    peak: process.resourceUsage().maxRSS / 2 ** 10,
    patterns: plans[0]!.plan.patterns.length,
  };
}
