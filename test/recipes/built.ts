import picomatch from "picomatch";
import { parse } from "yaml";
import type { Bucket } from "./host.ts";
import type { Difference } from "./judge.ts";
import type { BuiltWay } from "./page.ts";
import { type Planned, planBuilds } from "./plans.ts";

/** Two deploys as built files tell them apart, and the plan for that. */
export interface BuiltCase extends Pick<Difference, "changed" | "unchanged"> {
  readonly planned: Planned;
  /** What is wrong, a line each. */
  readonly problems: readonly string[];
}

/** The folders of two builds, and what the bucket held after each. */
export interface Builds {
  /** Where both lie, and no file of rules. */
  readonly folder: string;
  readonly names: readonly [before: string, after: string];
  readonly buckets: readonly [before: Bucket, after: Bucket];
}

/**
 * Holds the plan for two builds against what changed. Left out are URLs that no build has a file for, and ignored files,
 * which must then have the same bytes in both builds: nobody is ever served an old one for a new one.
 */
export async function proveBuilt(built: BuiltWay, builds: Builds, difference: Difference): Promise<BuiltCase> {
  const isIgnored = ignoredBy(built.rules);
  const nowhere = new Set(difference.nowhere);
  const changed = difference.changed.filter((url) => !nowhere.has(url) && !isIgnored(keyOf(url)));
  const unchanged = difference.unchanged.filter((url) => !isIgnored(keyOf(url)));
  const planned = await planBuilds(builds.folder, builds.names, built, { changed, unchanged });
  const [before, after] = builds.buckets;
  const renewed = [...before].flatMap(([key, bytes]) =>
    isIgnored(key) && after.get(key)?.equals(bytes) === false ? [key] : [],
  );
  return {
    changed,
    unchanged,
    planned,
    problems: [
      ...planned.missed.map((url) => `${url} changed, and its built file purges nothing`),
      ...renewed.map((key) => `${key} is ignored and has other bytes under the same name`),
    ],
  };
}

function ignoredBy(rules: string | null): (key: string) => boolean {
  const { ignore = [] } = rules === null ? {} : (parse(rules) as { ignore?: readonly string[] });
  return ignore.length === 0 ? () => false : picomatch([...ignore], { dot: true });
}

function keyOf(url: string): string {
  return decodeURIComponent(url.slice(1));
}
