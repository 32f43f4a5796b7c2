import type { RepoPath } from "../git/path.ts";
import { GitError } from "../git/process.ts";
import type { GitRepository } from "../git/repository.ts";
import { treesOf } from "../history/base.ts";
import type { Comparison } from "../plan/comparison.ts";
import type { Order } from "../plan/orders.ts";
import type { Site } from "../plan/site.ts";
import { expand, mapChanges } from "../rules/match.ts";
import type { Rule } from "../rules/parse.ts";
import type { Target } from "../url/encode.ts";
import type { Grammar } from "../url/grammar.ts";
import { coverOf } from "./covers.ts";
import type { Subject } from "./decide.ts";
import { sample } from "./sample.ts";

/** Most URL paths that are fetched, on each origin of `site`. */
const MOST_SUBJECTS = 20;
/** Most bases, and most former files of one URL, whose bytes are looked for in an answer. */
const MOST_BASES = 8;
const MOST_FORMER = 4;

/** What a plan of this job was made from. */
export interface Source {
  /** The commit whose files make the site: the one that holds the build, where there is one. */
  readonly head: string;
  readonly comparisons: readonly Comparison[];
  readonly site: Site;
  readonly git: Pick<GitRepository, "blobIds" | "held">;
  /** The file of the rules, as the repository names it; null when the input holds their text. */
  readonly rulesFile: string | null;
}

/** The files behind one URL. */
interface Makers {
  /** Files of head, changed or not. */
  readonly live: readonly RepoPath[];
  /** Files that were changed or deleted. */
  readonly changed: readonly RepoPath[];
}

/** A spread sample of the URLs that were purged: deleted ones, changed ones, and those below typed wildcards. */
export async function subjectsOf(source: Source, results: readonly Pick<Order, "patterns">[]): Promise<Subject[]> {
  const { comparisons, site } = source;
  const grammar = comparisons[0]?.plans[0]?.destinations[0]?.grammar;
  if (grammar === undefined) return [];
  const live = findMakers(site, grammar);
  const { changed, isBelow } = findPurged(comparisons, site, grammar);
  const urls = [...changed.keys()];
  const below = [...live.keys()].filter((url) => !changed.has(url) && isBelow(url));
  const isGone = (url: string) => !live.has(url);
  const picked = sample([urls.filter(isGone), urls.filter((url) => !isGone(url)), below], MOST_SUBJECTS);
  const makersOf = (url: string): Makers => ({ live: live.get(url) ?? [], changed: changed.get(url) ?? [] });
  const expected = await expectations(picked.map(makersOf), source);
  const covers = results.map(({ patterns }) => coverOf(patterns));
  return picked.map((path, index) => ({
    path,
    kind: site.tree === null ? "unknown" : isGone(path) ? "gone" : "live",
    ...expected[index]!,
    rule: ruleOf(path, live.get(path) ?? [], site, grammar),
    everywhere: covers.every((isCovered) => isCovered(path)),
  }));
}

/** The exact paths of a plan that an earlier job made: which files make them is not known any more. */
export function subjectsOfPlan(results: readonly Pick<Order, "patterns">[]): Subject[] {
  const exact = results.flatMap(({ patterns }) =>
    patterns.filter((pattern) => pattern.startsWith("/") && !pattern.endsWith("*")),
  );
  const covers = results.map(({ patterns }) => coverOf(patterns));
  return sample([exact], MOST_SUBJECTS).map((path) => ({
    path,
    kind: "unknown",
    head: null,
    bases: new Set(),
    elsewhere: new Set(),
    rule: null,
    everywhere: covers.every((isCovered) => isCovered(path)),
  }));
}

/** With `query-strings` every path is a prefix; what is asked for is the path itself. */
function plainOptions({ options }: Site) {
  return { ...options, queryStrings: false };
}

/** The rule that makes this very path of one of the files, rather than another form of it. */
function ruleOf(url: string, files: readonly RepoPath[], site: Site, grammar: Grammar): Rule | null {
  const ownForm = { directoryIndex: "", cleanUrls: false, queryStrings: false };
  for (const file of files) {
    const found = site.matcher.match(file);
    if (found === "ignored") continue;
    const match = found.find((match) => expand(match, grammar, ownForm, false).some((target) => urlOf(target) === url));
    if (match) return match.rule;
  }
  return null;
}

function findMakers(site: Site, grammar: Grammar): Map<string, RepoPath[]> {
  const makers = new Map<string, RepoPath[]>();
  for (const path of site.tree?.paths ?? []) {
    const found = site.matcher.match(path);
    if (found === "ignored") continue;
    const targets = found.flatMap((match) => expand(match, grammar, plainOptions(site), false));
    for (const target of targets) add(makers, urlOf(target), path);
  }
  return makers;
}

function findPurged(comparisons: readonly Comparison[], site: Site, grammar: Grammar) {
  const changed = new Map<string, RepoPath[]>();
  const wide = new Set<string>();
  for (const { files, plans } of comparisons) {
    // An unknown base: what the rules reach was purged, and no file is known to have changed.
    if (!files) for (const { plan } of plans) for (const pattern of plan.patterns) wide.add(pattern);
    const changes = (files ?? []).map(({ change }) => change);
    for (const { change, matches } of mapChanges(changes, site.matcher, grammar, plainOptions(site))) {
      for (const target of matches.flatMap(({ targets }) => targets)) {
        add(changed, urlOf(target), change.path);
        if (target.kind === "prefix" || target.kind === "forced") wide.add(`${target.prefix}*`);
      }
    }
  }
  return { changed, isBelow: coverOf(wide) };
}

/** The URL that a target means, where it means one that can be written down. */
function urlOf(target: Target): string | null {
  if (target.kind !== "path" && target.kind !== "forced") return null;
  // Shown with a `*`: a prefix or a tag. Shown with U+FFFD: a name of which some bytes are unknown.
  return target.kind === "forced" && /\*$|%EF%BF%BD/.test(target.path) ? null : target.path;
}

function add(makers: Map<string, RepoPath[]>, url: string | null, path: RepoPath): void {
  if (url === null) return;
  const known = makers.get(url);
  if (!known) makers.set(url, [path]);
  else if (known.at(-1) !== path) known.push(path);
}

/** The bytes that each URL has in head and had in the bases. Where several files of head make it nobody knows whose. */
async function expectations(
  all: readonly Makers[],
  { head, comparisons, site, git }: Source,
): Promise<Pick<Subject, "head" | "bases" | "elsewhere">[]> {
  if (site.tree === null) return all.map(() => ({ head: null, bases: new Set(), elsewhere: new Set() }));
  const former = ({ live, changed }: Makers) =>
    live.length > 1 ? [] : [...new Set([...live, ...changed])].slice(0, MOST_FORMER);
  const paths = [...new Set(all.flatMap(former))];
  const shas = new Set(comparisons.flatMap(({ base }) => treesOf(base)));
  const [now, ...then] = await blobIdsOf([head, ...[...shas].slice(0, MOST_BASES)], paths, git);
  const oldOf = (makers: Makers) => former(makers).flatMap((path) => then.flatMap((ids) => ids.get(path) ?? []));
  // What is left of a deleted page may be the one that the site gives in place of any that is missing.
  const left = new Set(all.filter(({ live }) => live.length === 0).flatMap(oldOf));
  const held = left.size === 0 ? left : await heldOf(head, left, git);
  return all.map((makers) => {
    const [only] = makers.live.length === 1 ? makers.live : [];
    const current = (only && now!.get(only)) ?? null;
    const isElsewhere = (oid: string) => makers.live.length === 0 && held.has(oid);
    const old = oldOf(makers).filter((oid) => oid !== current);
    return {
      head: current,
      bases: new Set(old.filter((oid) => !isElsewhere(oid))),
      elsewhere: new Set(old.filter(isElsewhere)),
    };
  });
}

/** Where git cannot be used they all may be. */
async function heldOf(commit: string, oids: ReadonlySet<string>, git: Source["git"]): Promise<ReadonlySet<string>> {
  try {
    return await git.held(commit, oids);
  } catch (error) {
    if (error instanceof GitError) return oids;
    throw error;
  }
}

/** Where git cannot be used the bytes are unknown, and the age decides. */
async function blobIdsOf(
  commits: readonly string[],
  paths: readonly RepoPath[],
  git: Source["git"],
): Promise<ReadonlyMap<RepoPath, string>[]> {
  try {
    return await Promise.all(commits.map((commit) => git.blobIds(commit, paths)));
  } catch (error) {
    if (error instanceof GitError) return commits.map(() => new Map());
    throw error;
  }
}
