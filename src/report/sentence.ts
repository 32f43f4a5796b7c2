import { FREE_PATHS } from "../cdn/cloudfront/grammar.ts";
import { entryOf } from "../cdn/table.ts";
import { commitsOf } from "../history/base.ts";
import { isFirst } from "../history/bases.ts";
import { count, grouped, listNames } from "../number.ts";
import type { Comparison } from "../plan/comparison.ts";
import type { Plan } from "../plan/plan.ts";
import { isOrigins } from "../verify/decide.ts";
import { staleOf } from "../verify/verification.ts";
import { countPatterns } from "./escape.ts";
import { type Outcome, type Told, toldBy } from "./outcome.ts";
import { changedFilesOf } from "./outputs.ts";

/** The thing that an event would merge, in a dry run. */
const MERGED: Readonly<Record<string, string>> = {
  pull_request: "Merging this pull request",
  pull_request_target: "Merging this pull request",
  merge_group: "Merging this group",
};

/** Most hosts or commits that one sentence names. */
const MOST_NAMES = 3;

/**
 * Tells what happened, in one sentence; after a failure, what to do first. `event`: the name of the event that the run is
 * dry for, to say what merging would do.
 */
export function headlineOf(outcome: Outcome, event = ""): string {
  const merging = MERGED[event];
  const since = merging ? "" : describeSince(outcome);
  switch (outcome.status) {
    case "purged":
      return `Purged ${describePurge(outcome, since)}`;
    case "dry-run":
      return `${merging ? `${merging} would` : "Would"} purge ${describePurge(outcome, since)}`;
    case "nothing-to-purge":
      return `${merging ? `${merging} would purge nothing` : "Nothing to purge"}${describeIdle(outcome, since)}`;
    case "skipped":
      return `Skipped: ${outcome.why}`;
    case "failed":
      return describeFailure(outcome);
  }
}

/** How much of what site goes, and why. */
function describePurge(outcome: Outcome, since: string): string {
  const { comparisons } = outcome;
  const told = toldBy(outcome).filter(({ patterns }) => patterns.length > 0);
  const what = `${describePatterns(told)} ${describePlace(told)}`;
  if (comparisons.length === 0) return `${what}, as an earlier job planned`;
  const files = changedFilesOf(outcome);
  if (files === null) return `${what}: ${describeWhole(comparisons)}`;
  return `${what}: ${count(files.length, "file")} changed${since}`;
}

/** Why nothing is to be purged. */
function describeIdle(outcome: Outcome, since: string): string {
  if (outcome.comparisons.length === 0) return ", as an earlier job planned";
  const files = changedFilesOf(outcome);
  const given = outcome.comparisons.find(({ base }) => base.kind === "given")?.base.why;
  if (files === null) return given ? `: ${given} is an empty list` : "";
  if (files.length === 0) return `: no file changed${since}`;
  const which = files.length === 1 ? "the file" : `the ${count(files.length, "file")}`;
  return `: by the rules no URL comes from ${which} that changed${since}`;
}

function describePatterns(told: readonly Told[]): string {
  if (told.every(({ patterns }) => patterns.includes("/*"))) return "everything";
  return countPatterns(new Set(told.flatMap(({ patterns }) => patterns)));
}

/** The hosts of the site, or the CDNs where no host is given. */
function describePlace(told: readonly Told[]): string {
  const hosts = told.flatMap(({ destination: { site } }) => site.map((origin) => new URL(origin).host));
  if (hosts.length > 0) return `of ${listNames([...new Set(hosts)], MOST_NAMES)}`;
  return `on ${listTitles(told)}`;
}

/** Why all that the rules reach goes. */
function describeWhole(comparisons: readonly Comparison[]): string {
  const { base } = comparisons.find(({ files }) => files === null)!;
  if (base.kind === "given") return `${base.why} names what goes`;
  if (isFirst(base)) return "the first run with these rules purges all that they reach, once";
  if (base.kind === "unknown") return "what changed cannot be known this time, so all that the rules reach goes";
  return `all that the rules reach, since ${base.why}`;
}

/** Since when files changed, by a name that people know where there is one. */
function describeSince({ comparisons }: Outcome): string {
  const bases = comparisons.map(({ base }) => base);
  const given = bases.find(({ kind }) => kind === "given");
  if (given) return `, as ${given.why} says`;
  const commits = [...new Map(bases.flatMap(commitsOf).map((commit) => [commit.sha, commit])).values()];
  const shas = commits.map(({ sha }) => sha.slice(0, 7));
  const [first] = commits;
  if (first && commits.length === 1) {
    const { why, day = "" } = first;
    if (NAMED.test(why)) return ` since ${why}`;
    if (/^\d/.test(day)) return ` since the deploy of ${shas[0]} on ${day}`;
    if (day) return ` since ${day}'s deploy of ${shas[0]}`;
  }
  return ` since the deploy${shas.length === 1 ? "" : "s"} of ${listNames(shas, MOST_NAMES)}`;
}

/** A commit that has a name which people know. */
export const NAMED = /^the (?:tag|release) /;

function describeFailure({ why, results, verification }: Outcome): string {
  const stale = staleOf(verification);
  if (stale.some(({ why }) => isOrigins(why))) return "The site is stale: deploy to the origin before this step";
  if (stale.length > 0) return "The site is stale: look for a cache that this step does not purge";
  if (why?.startsWith("cancelled")) return "Cancelled: run the job again";
  const failed = results.filter(({ state }) => state.kind === "failed");
  return `Could not purge ${listTitles(failed)}: follow the advice below, then run the job again`;
}

function listTitles(told: readonly Told[]): string {
  const titles = new Set(told.map(({ destination: { cdn } }) => entryOf(cdn).title));
  return listNames([...titles], MOST_NAMES);
}

/** The paths that CloudFront bills, a wildcard or tag like any path; empty when there are none. */
export function describeBill(outcome: Outcome): string {
  const billed = toldBy(outcome).filter(
    ({ destination: { cdn }, state }) => cdn === "cloudfront" && (state.kind === "sent" || state.kind === "planned"),
  );
  const paths = billed.reduce((sum, { patterns }) => sum + patterns.length, 0);
  if (paths === 0) return "";
  const counts = outcome.status === "dry-run" ? "would count" : "counts";
  const each = billed.some(({ destination: { hash } }) => hash === null) ? " for each distribution" : "";
  return `CloudFront ${counts} ${count(paths, "path")}${each} toward the ${grouped(FREE_PATHS)} a month that are free.`;
}

/** How much of what is known of the site stays in the cache; empty without head's tree, when nothing is known of it. */
export function describeKept({ changed, evicted, unchanged }: Plan): string {
  if (unchanged === 0) return "";
  return `${grouped(unchanged - evicted)} of ${count(unchanged + changed, "known URL")}`;
}
