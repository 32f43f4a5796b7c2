import { changesFrom, linksOf } from "../changes/changes.ts";
import type { Change, Tree } from "../git/change.ts";
import { type Plan, planOf } from "../plan/plan.ts";
import {
  compileRules,
  isComplete,
  isMatched,
  type Live,
  liveUrls,
  type Mapped,
  type Matcher,
  mapChanges,
  placesBelow,
  targetsOf,
} from "../rules/match.ts";
import { parseRules, type Rules, RulesError } from "../rules/parse.ts";
import { type Local, LocalError, withMissing } from "./local.ts";
import { type MappingOptions, type Settled, settleOptions } from "./options.ts";
import { type Places, readLocalRules } from "./rules.ts";

/** Everything that turns changed files into a plan. */
export interface Mapping extends Settled {
  readonly rules: Rules;
  readonly matcher: Matcher;
}

/** A commit and how it was named. */
export interface NamedCommit {
  readonly name: string;
  readonly sha: string;
}

/** The files that a push changed, and the plan for them. */
export interface Push {
  readonly files: readonly Mapped[];
  readonly plan: Plan;
}

/** Reads the rules for a commit. */
export async function mappingFor(
  options: MappingOptions,
  local: Local,
  head: string,
  places: Places,
): Promise<Mapping> {
  const { text, source } = await readLocalRules(options.rules, local, head, places);
  return mappingOf(options, text, source);
}

/** The same with the text of the rules; `source` is its name for messages. Throws RulesError. */
export function mappingOf(options: MappingOptions, text: string, source: string): Mapping {
  const rules = parseRules(text, source);
  return { rules, matcher: compileRules(rules), ...settleOptions(options, rules) };
}

/** The same to map the files of commits by. Throws RulesError where the rules say that they map built files. */
export async function mappingForCommits(...given: Parameters<typeof mappingFor>): Promise<Mapping> {
  const mapping = await mappingFor(...given);
  if (mapping.places.buildDir)
    throw new RulesError(
      `${mapping.places.buildDir}: by build-dir the rules map built files, which no commit holds; compare two builds: plan --against OLD`,
    );
  return mapping;
}

/** The commit that a name means. */
export async function commitOf(name: string, local: Local): Promise<NamedCommit> {
  const sha = await local.resolve(name);
  if (sha) return { name, sha };
  const fix = local.shallow ? "; this clone is shallow, git fetch --unshallow brings the rest" : "";
  throw new LocalError(
    name === "HEAD"
      ? "this repository has no commit yet; make one first"
      : `${JSON.stringify(name)} names no commit of this repository${fix}`,
  );
}

/** The changes of a commit without a parent: each of its files is new. */
export function everyFile(tree: Tree): Change[] {
  return tree.paths.map((path) => ({
    path,
    status: "added",
    below: tree.symlinks.has(path) || tree.submodules.has(path),
  }));
}

/** The URLs that the rules map a commit's files to. */
export function liveOf(tree: Tree, { matcher, grammar, options }: Mapping): Live {
  return liveUrls(tree, matcher, grammar, options);
}

/**
 * Plans what a push purges. `listed` are the changes that git lists, to which this adds those that it does not; `commits`
 * are that of `tree` and, if there is one, the commit before it. Calls `live`, which gives the URLs of the tree, only if
 * there is something to purge, and `notice` with what to say of symlinks whose targets are not on this machine.
 */
export async function planPush(
  listed: readonly Change[],
  commits: readonly string[],
  tree: Tree,
  live: () => readonly string[],
  { matcher, grammar, options }: Mapping,
  local: Local,
  notice: (text: string) => void,
): Promise<Push> {
  const missing = (count: number) =>
    notice(
      `This partial clone lacks the targets of ${count} symlink${count === 1 ? "" : "s"}, so what changed behind them is not seen here; the action does see it.`,
    );
  const links = linksOf(tree, (path) => isMatched(matcher, path), withMissing(local, tree, missing));
  const changes = await changesFrom(listed, tree, links, (path) => local.versions(commits, path));
  const files = mapChanges(changes, matcher, grammar, options);
  const targets = targetsOf(files);
  if (targets.length === 0)
    return { files, plan: { patterns: [], changed: 0, evicted: 0, unchanged: 0, widened: null } };
  const folders = grammar.cut === "none" ? [...tree.submodules, ...(await links.folders())] : [];
  const unlisted = placesBelow(folders, matcher, grammar, options);
  return { files, plan: planOf(targets, live(), grammar, isComplete(files, unlisted)) };
}
