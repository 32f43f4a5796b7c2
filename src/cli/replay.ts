import type { Tree } from "../git/change.ts";
import { grouped } from "../number.ts";
import { unusedRules } from "../rules/findings.ts";
import type { Rule } from "../rules/parse.ts";
import type { Dated, Local } from "./local.ts";
import type { MappingOptions } from "./options.ts";
import type { Named, UnusedReport } from "./plan.ts";
import { pushesOf } from "./pushes.ts";
import type { Places } from "./rules.ts";
import { commitOf, liveOf, type Mapping, mappingForCommits, type NamedCommit, type Push } from "./survey.ts";

/** The result of `plan --last`; `--json` prints this value. */
export interface ReplayReport {
  readonly version: 1;
  readonly kind: "replay";
  readonly head: Named;
  /** Where the rules stand; today's are used for all commits. */
  readonly rules: string;
  readonly cdn: string;
  /** Newest first. */
  readonly pushes: readonly PushReport[];
  /** Patterns in each push, including pushes that purge nothing. */
  readonly patterns: { readonly median: number; readonly p95: number; readonly max: number; readonly total: number };
  /** Calendar months in UTC by the dates of the commits, oldest first; the first and the last may be cut. */
  readonly months: readonly { readonly month: string; readonly pushes: number; readonly patterns: number }[];
  /** Unchanged URLs that the plans would have evicted in all, and those that `/*` would have evicted instead. */
  readonly evicted: { readonly plans: number; readonly everything: number };
  /** Changed files that no rule matches, by the number of pushes that changed them; at most 1,000. */
  readonly unmatched: readonly { readonly path: string; readonly pushes: number }[];
  readonly unmatchedCount: number;
  /** Rules that took no changed file. */
  readonly idle: readonly (UnusedReport & { readonly inHead: boolean })[];
  readonly notices: readonly string[];
}

export interface PushReport {
  readonly sha: string;
  /** When it was committed, ISO 8601 in UTC. */
  readonly date: string;
  readonly files: number;
  readonly unmatched: number;
  readonly patterns: number;
  readonly evicted: number;
  readonly unchanged: number;
  /** Whether it purges all, as `/*`. */
  readonly everything: boolean;
}

/** The most files without a rule to list. */
const MOST_UNMATCHED = 1_000;

/** How many commits are replayed, `head` being the newest. */
interface ReplayRequest extends MappingOptions {
  readonly last: number;
  readonly head: string;
}

/** Plans each of the newest commits as a push of its own. */
export async function replay(command: ReplayRequest, local: Local, places: Places): Promise<ReplayReport> {
  const head = await commitOf(command.head, local);
  const mapping = await mappingForCommits(command, local, head.sha, places);
  return replayCommits(head, command.last, mapping, local, places.say);
}

/** The same with rules that are read already. Throws LocalError. */
export async function replayCommits(
  head: NamedCommit,
  last: number,
  mapping: Mapping,
  local: Local,
  say: Places["say"] = () => {},
): Promise<ReplayReport> {
  const notices = new Set(mapping.notices);
  const pushes: PushReport[] = [];
  const tally: Tally = { used: new Set(), unmatched: new Map() };
  const newest = await local.tree(head.sha);
  for await (const { commit, push } of pushesOf(head, last, newest, mapping, local, notices)) {
    addTo(tally, push);
    pushes.push(pushReport(commit, push));
    say(`${grouped(pushes.length)} of ${grouped(last)} commits`);
  }
  return { ...summarize(head, mapping, newest, pushes, tally), notices: [...notices] };
}

function pushReport({ commit, time }: Dated, { files, plan }: Push): PushReport {
  return {
    sha: commit,
    date: new Date(time).toISOString(),
    files: files.length,
    unmatched: files.filter(({ kind }) => kind === "unmatched").length,
    patterns: plan.patterns.length,
    evicted: plan.evicted,
    unchanged: plan.unchanged,
    everything: plan.patterns.includes("/*"),
  };
}

/** Facts that are collected from push to push, so that no push has to be kept. */
interface Tally {
  readonly used: Set<Rule>;
  /** Pushes that changed a file that no rule matches, by its path. */
  readonly unmatched: Map<string, number>;
}

function addTo({ used, unmatched }: Tally, { files }: Push): void {
  for (const { change, kind, matches } of files) {
    if (kind === "unmatched") unmatched.set(change.path, (unmatched.get(change.path) ?? 0) + 1);
    for (const { rule } of matches) used.add(rule);
  }
}

function summarize(
  head: Named,
  mapping: Mapping,
  tree: Tree,
  pushes: readonly PushReport[],
  { used, unmatched }: Tally,
): Omit<ReplayReport, "notices"> {
  const inHead = liveOf(tree, mapping).used;
  const meant = new Map(unusedRules(mapping.rules, inHead, tree.paths).map((unused) => [unused.rule, unused.meant]));
  const idle = mapping.rules.rules.filter((rule) => !used.has(rule));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const counts = pushes.map(({ patterns }) => patterns);
  return {
    version: 1,
    kind: "replay",
    head,
    rules: mapping.rules.source,
    cdn: mapping.cdn,
    pushes,
    patterns: {
      median: quantile(counts, 0.5),
      p95: quantile(counts, 0.95),
      max: Math.max(...counts),
      total: sum(counts),
    },
    months: monthsOf(pushes),
    evicted: {
      plans: sum(pushes.map(({ evicted }) => evicted)),
      everything: sum(pushes.map(({ unchanged }) => unchanged)),
    },
    unmatched: [...unmatched]
      .map(([path, count]) => ({ path, pushes: count }))
      .sort((a, b) => b.pushes - a.pushes || (a.path < b.path ? -1 : 1))
      .slice(0, MOST_UNMATCHED),
    unmatchedCount: unmatched.size,
    idle: idle.map((rule) => ({
      glob: rule.glob,
      line: rule.line,
      meant: meant.get(rule) ?? null,
      inHead: inHead.has(rule),
    })),
  };
}

/** The least of the numbers that at least this share of them does not exceed. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

function monthsOf(pushes: readonly PushReport[]): ReplayReport["months"] {
  const months = new Map<string, { pushes: number; patterns: number }>();
  for (const { date, patterns } of pushes) {
    const month = date.slice(0, 7);
    const before = months.get(month) ?? { pushes: 0, patterns: 0 };
    months.set(month, { pushes: before.pushes + 1, patterns: before.patterns + patterns });
  }
  return [...months].map(([month, counts]) => ({ month, ...counts })).sort((a, b) => (a.month < b.month ? -1 : 1));
}
