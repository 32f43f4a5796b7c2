import type { Run, RunsReading } from "../github/runs.ts";
import type { Base } from "./base.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const MONTHS = "January February March April May June July August September October November December".split(" ");

/**
 * The day of a moment in words, as someone says it on the day of `now`: `today`, `yesterday`, `Tuesday` within a week,
 * else `3 November`, with the year where it is another one. Milliseconds since the epoch; days are those of UTC.
 */
export function dayOf(moment: number, now: number): string {
  const days = Math.floor(now / DAY_MS) - Math.floor(moment / DAY_MS);
  const date = new Date(moment);
  if (days === 0) return "today";
  if (days === 1) return "yesterday";
  if (days > 1 && days < 7) return WEEKDAYS[date.getUTCDay()]!;
  const year = date.getUTCFullYear() === new Date(now).getUTCFullYear() ? "" : ` ${date.getUTCFullYear()}`;
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}${year}`;
}

/**
 * The base with the day on which each of its commits was deployed, where the list of runs tells: the day of the newest run
 * of that commit. `self`: the id of this run, whose start is now.
 */
export function withDays(base: Base, list: RunsReading, self: number): Base {
  if (base.kind !== "known" || list.kind !== "read") return base;
  const now = list.runs.find(({ id }) => id === self)?.updated;
  if (now === undefined) return base;
  const newest = (sha: string): Run | undefined =>
    list.runs.filter((run) => run.sha === sha && run.id !== self).toSorted((a, b) => b.created - a.created)[0];
  const commits = base.commits.map((commit) => {
    const run = newest(commit.sha);
    return run ? { ...commit, day: dayOf(run.created, now) } : commit;
  });
  return { ...base, commits };
}
