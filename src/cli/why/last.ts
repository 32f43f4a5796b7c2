import type { Tree } from "../../git/change.ts";
import type { Local } from "../local.ts";
import { pushesOf } from "../pushes.ts";
import type { Mapping, Push } from "../survey.ts";
import { covers } from "./purges.ts";

/** The newest commit that would have purged a URL. */
export interface Purged {
  readonly sha: string;
  /** When it was committed, ISO 8601 in UTC. */
  readonly date: string;
  readonly subject: string;
  /** How many of the commits are newer. */
  readonly newer: number;
  /** The first changed file whose rule purges the URL; null where a wildcard that stands for other URLs takes it along. */
  readonly path: string | null;
  /** The line of that rule. */
  readonly line: number | null;
  /** What was sent that purged it. */
  readonly pattern: string;
}

/** Finds for each URL path the newest of so many commits that would have purged it; none where there is none. */
export async function findLast(
  urls: readonly string[],
  last: number,
  head: { readonly name: string; readonly sha: string },
  tree: Tree,
  mapping: Mapping,
  local: Local,
  notices: Set<string>,
): Promise<ReadonlyMap<string, Purged>> {
  const found = new Map<string, Purged>();
  let newer = 0;
  for await (const { commit, push } of pushesOf(head, last, tree, mapping, local, notices)) {
    for (const url of urls) {
      const pattern = found.has(url) ? undefined : push.plan.patterns.find((one) => takes(one, url));
      if (pattern === undefined) continue;
      const date = new Date(commit.time).toISOString();
      const subject = await local.subject(commit.commit);
      found.set(url, { sha: commit.commit, date, subject, newer, ...causeOf(url, push), pattern });
    }
    if (found.size === urls.length) break;
    newer += 1;
  }
  return found;
}

function takes(pattern: string, url: string): boolean {
  return pattern.endsWith("*") ? url.startsWith(pattern.slice(0, -1)) : pattern === url;
}

/** A file that makes the very URL is a better reason than one that purges everything. */
function causeOf(url: string, { files }: Push): Pick<Purged, "path" | "line"> {
  const causes = files.flatMap(({ change: { path }, matches }) =>
    matches.flatMap(({ rule: { line }, targets }) =>
      targets.filter((target) => covers(target, url)).map(({ kind }) => ({ path, line, kind })),
    ),
  );
  const cause = causes.find(({ kind }) => kind === "path") ?? causes[0];
  return { path: cause?.path ?? null, line: cause?.line ?? null };
}
