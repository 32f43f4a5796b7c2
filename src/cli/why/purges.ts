import type { Tree } from "../../git/change.ts";
import { expand, type Match } from "../../rules/match.ts";
import { type Template, textOf } from "../../rules/template.ts";
import type { Target } from "../../url/encode.ts";
import type { Local } from "../local.ts";
import { pushesOf } from "../pushes.ts";
import type { Mapping, NamedCommit, Push } from "../survey.ts";

/** A target of a rule that purges a URL, and the files of head that make it do so. */
export interface Purge {
  readonly glob: string;
  readonly line: number;
  /** As the rules have it. */
  readonly target: string;
  /** Whether it purges this URL, or all that starts as it does. */
  readonly exact: boolean;
  readonly files: number;
  /** At most 1,000 of them. */
  readonly paths: readonly string[];
}

const MOST_PATHS = 1_000;

/** Whether a target purges a URL path; of a tag nobody knows. */
function covers(target: Target, url: string): boolean {
  if (target.kind === "tag") return false;
  return target.kind === "path" ? target.path === url : url.startsWith(target.prefix);
}

/** A target as rules write it. */
export function templateText(template: Template): string {
  if (template.kind === "tag") return `tag:${textOf(template.parts)}`;
  return textOf(template.parts) + (template.wildcard ? "*" : "");
}

/** Expands one target of the rule of a match: first itself, then its other forms. */
export function targetsOf(template: Template, match: Match, isLink: boolean, { grammar, options }: Mapping): Target[] {
  return expand({ ...match, rule: { ...match.rule, targets: [template] } }, grammar, options, isLink);
}

/** Every target that purges a URL path when a file of the tree changes: the exact ones first, by line. */
export function purgesOf(url: string, tree: Tree, mapping: Mapping): Purge[] {
  const found = new Map<Template, Purge & { files: number; readonly paths: string[] }>();
  for (const path of tree.paths) {
    const matches = mapping.matcher.match(path);
    if (matches === "ignored") continue;
    const isLink = tree.symlinks.has(path) || tree.submodules.has(path);
    for (const match of matches) {
      for (const template of match.rule.targets) {
        const covering = targetsOf(template, match, isLink, mapping).filter((target) => covers(target, url));
        if (covering.length === 0) continue;
        const { glob, line } = match.rule;
        const exact = covering.some(({ kind }) => kind === "path");
        const purge = found.get(template) ?? { glob, line, target: templateText(template), exact, files: 0, paths: [] };
        purge.files += 1;
        if (purge.paths.length < MOST_PATHS) purge.paths.push(path);
        found.set(template, purge);
      }
    }
  }
  return [...found.values()].sort((a, b) => Number(b.exact) - Number(a.exact) || a.line - b.line);
}

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
  /** The pattern that purged it. */
  readonly pattern: string;
}

/** Finds for each URL path the newest of so many commits that would have purged it; none where there is none. */
export async function findLast(
  urls: readonly string[],
  last: number,
  head: NamedCommit,
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
