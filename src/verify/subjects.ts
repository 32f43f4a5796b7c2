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
import type { Subject } from "./decide.ts";
import { coverOf } from "./verification.ts";

/** Most URL paths that are fetched, on each origin of `site`. */
const MOST_SUBJECTS = 20;
/** The same of built files: every page that changed, of all but the largest deploys. */
const MOST_BUILT = 1_000;
/** Most bases, and most former files of one URL, whose bytes are looked for in an answer. */
const MOST_BASES = 8;
const MOST_FORMER = 4;

/** The facts that a plan of this job was made from. */
export interface Source {
  /** The commit whose files make the site: the one that holds the build, where there is one. */
  readonly head: string;
  readonly comparisons: readonly Comparison[];
  readonly site: Site;
  readonly git: Pick<GitRepository, "blobIds" | "held">;
  /** Whether the files are built ones: the site serves their very bytes. */
  readonly isBuilt: boolean;
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

type Bytes = Pick<Subject, "head" | "bases" | "elsewhere">;
const UNKNOWN_BYTES: Bytes = { head: null, bases: new Set(), elsewhere: new Set() };

/** Picks a spread sample of the URLs that were purged: deleted ones, changed ones, and those below typed wildcards. */
export async function findSubjects(source: Source, results: readonly Pick<Order, "patterns">[]): Promise<Subject[]> {
  const { comparisons, site, isBuilt } = source;
  const grammar = comparisons[0]?.plans[0]?.destinations[0]?.grammar;
  if (grammar === undefined) return [];
  const live = findMakers(site, grammar);
  const { changed, isBelow } = findPurged(comparisons, site, grammar);
  const urls = [...changed.keys()];
  const below = [...live.keys()].filter((url) => !changed.has(url) && isBelow(url));
  const isGone = (url: string) => !live.has(url);
  const most = isBuilt ? MOST_BUILT : MOST_SUBJECTS;
  const picked = takeSample([urls.filter(isGone), urls.filter((url) => !isGone(url)), below], most);
  const makersOf = (url: string): Makers => ({ live: live.get(url) ?? [], changed: changed.get(url) ?? [] });
  const bytes = await readExpectedBytes(picked.map(makersOf), source);
  const isEverywhere = coverOfAll(results);
  return picked.map((path, index) => ({
    path,
    kind: site.tree === null ? "unknown" : isGone(path) ? "gone" : "live",
    ...bytes[index]!,
    isBuilt,
    rule: findRule(path, live.get(path) ?? [], site, grammar),
    everywhere: isEverywhere(path),
  }));
}

/** Picks from the exact paths of a plan that an earlier job made, which does not tell the files that make them. */
export function findSubjectsOfPlan(results: readonly Pick<Order, "patterns">[]): Subject[] {
  const patterns = results.flatMap((order) => order.patterns);
  const exact = patterns.filter((pattern) => pattern.startsWith("/") && !pattern.endsWith("*"));
  const isEverywhere = coverOfAll(results);
  return takeSample([exact], MOST_SUBJECTS).map((path) => ({
    path,
    kind: "unknown",
    ...UNKNOWN_BYTES,
    isBuilt: false,
    rule: null,
    everywhere: isEverywhere(path),
  }));
}

/** Tells whether each order purges a path. */
function coverOfAll(orders: readonly Pick<Order, "patterns">[]): (path: string) => boolean {
  const covers = orders.map(({ patterns }) => coverOf(patterns));
  return (path) => covers.every((isCovered) => isCovered(path));
}

/**
 * Takes at most `most` items, the same ones every time: each group gets an equal share, small groups leave the rest of
 * theirs to the others, and within a group the picks are spread evenly over its sorted, distinct items, first and last
 * included.
 */
export function takeSample(groups: readonly (readonly string[])[], most: number): string[] {
  const taken = new Set<string>();
  const pools = groups.map((group) => {
    const own = [...new Set(group)].filter((item) => !taken.has(item)).sort();
    for (const item of own) taken.add(item);
    return own;
  });
  const smallestFirst = [...pools].sort((a, b) => a.length - b.length);
  const sizes = new Map<readonly string[], number>();
  let left = most;
  smallestFirst.forEach((pool, index) => {
    const size = Math.min(pool.length, Math.ceil(left / (smallestFirst.length - index)));
    sizes.set(pool, size);
    left -= size;
  });
  return pools.flatMap((pool) => takeEvenly(pool, sizes.get(pool)!));
}

function takeEvenly(items: readonly string[], most: number): string[] {
  if (items.length <= most) return [...items];
  if (most <= 1) return items.slice(0, most);
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * (items.length - 1)) / (most - 1))]!);
}

/** With `query-strings` every path is a prefix; the verification asks for the path itself. */
function plainOptions({ options }: Site) {
  return { ...options, queryStrings: false };
}

/** Finds the rule that makes this very path of one of the files, rather than another form of it. */
function findRule(url: string, files: readonly RepoPath[], site: Site, grammar: Grammar): Rule | null {
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
    // An unknown base: all that the rules reach was purged, and no file is known to have changed.
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

/** The URL of a target; null where the target is a prefix, a tag or a name that cannot be written down. */
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

/** Reads the bytes that each URL has in head and had in the bases: unknown where several files of head make it. */
async function readExpectedBytes(all: readonly Makers[], { head, comparisons, site, git }: Source): Promise<Bytes[]> {
  if (site.tree === null) return all.map(() => UNKNOWN_BYTES);
  const former = ({ live, changed }: Makers) =>
    live.length > 1 ? [] : [...new Set([...live, ...changed])].slice(0, MOST_FORMER);
  const paths = [...new Set(all.flatMap(former))];
  const shas = new Set(comparisons.flatMap(({ base }) => treesOf(base)));
  const commits = [head, ...[...shas].slice(0, MOST_BASES)];
  // Where git cannot be used the bytes are unknown, and the age decides.
  const [now, ...then] = await orIfGitFails(
    Promise.all(commits.map((commit) => git.blobIds(commit, paths))),
    commits.map(() => new Map<RepoPath, string>()),
  );
  const oldOf = (makers: Makers) => former(makers).flatMap((path) => then.flatMap((ids) => ids.get(path) ?? []));
  // The bytes of a deleted page that another file still has may be those that the site gives for any page that is missing.
  const left = new Set(all.filter(({ live }) => live.length === 0).flatMap(oldOf));
  // Where git cannot be used they all may be.
  const held = left.size === 0 ? left : await orIfGitFails(git.held(head, left), left);
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

async function orIfGitFails<T>(answer: Promise<T>, fallback: T): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GitError) return fallback;
    throw error;
  }
}
