import type { CdnName, Destination } from "../destination.ts";
import type { Change } from "../git/change.ts";
import type { RepoPath } from "../git/path.ts";
import { type Base, treesOf } from "../history/base.ts";
import type { Based } from "../history/bases.ts";
import { groupBy } from "../lists.ts";
import {
  compileRules,
  expand,
  isComplete,
  type Mapped,
  mapChanges,
  placesBelow,
  reach,
  targetsOf,
  type UrlOptions,
} from "../rules/match.ts";
import { NO_OPTIONS } from "../rules/options.ts";
import type { Rules } from "../rules/parse.ts";
import type { Template } from "../rules/template.ts";
import type { Target } from "../url/encode.ts";
import type { Grammar } from "../url/grammar.ts";
import { type Effect, effectOf, NO_EFFECT } from "./effect.ts";
import { type Plan, planOf } from "./plan.ts";
import { type Site, siteOf } from "./site.ts";

/** Destinations that head is compared with the same base for, and what that comparison gave. */
export interface Comparison {
  readonly base: Base;
  /** Null when the base is unknown or not wanted: then all that the rules reach is purged. */
  readonly files: readonly Mapped[] | null;
  readonly plans: readonly CdnPlan[];
}

/** The plan for the destinations of one CDN. */
export interface CdnPlan {
  readonly cdn: CdnName;
  readonly plan: Plan;
  readonly effect: Effect;
  readonly destinations: readonly Destination[];
}

/** Destinations with the same base belong together. */
export function groupByBase(found: readonly Based[]): (readonly [Base, readonly Destination[]])[] {
  const keyOf = ({ base }: Based) => JSON.stringify([base.kind, [...treesOf(base)].sort()]);
  const groups = [...groupBy(found, keyOf).values()];
  return groups.map((group) => [group[0]!.base, group.map(({ destination }) => destination)] as const);
}

/**
 * Plans what destinations of one base get: the same changes, in the notation of each CDN. `changes` null: all that the
 * rules reach. `folders`: symlinks of head that lead to folders, for CDNs without wildcards.
 */
export function compare(
  base: Base,
  changes: readonly Change[] | null,
  destinations: readonly Destination[],
  site: Site,
  folders: readonly RepoPath[] = [],
): Comparison {
  const plans: CdnPlan[] = [];
  let files: readonly Mapped[] | null = null;
  // Zones of one CDN with other hosts have another budget.
  for (const own of groupBy(destinations, ({ cdn, site }) => [cdn, ...site].join(" ")).values()) {
    const { cdn, grammar } = own[0]!;
    const mapped = changes && mapChanges(changes, site.matcher, grammar, site.options);
    // People read the targets in the notation of the first CDN.
    files ??= mapped;
    const targets = mapped ? targetsOf(mapped) : everything(site, grammar);
    const { urls } = site.live.get(cdn)!;
    const plan = planOf(targets, urls, grammar, isAllListed(mapped, site, folders, grammar));
    plans.push({ cdn, destinations: own, plan, effect: effectOf(targets, urls, plan.patterns, grammar) });
  }
  return { base, files, plans };
}

function isAllListed(
  mapped: readonly Mapped[] | null,
  { tree, matcher, options }: Site,
  folders: readonly RepoPath[],
  grammar: Grammar,
): boolean {
  if (mapped === null || tree === null) return false;
  return isComplete(mapped, placesBelow([...tree.submodules, ...folders], matcher, grammar, options));
}

/** The comparison that sends nothing to its destinations and leaves their memories as they are. */
export function skipComparison(base: Base, destinations: readonly Destination[]): Comparison {
  const plan: Plan = { patterns: [], changed: 0, evicted: 0, unchanged: 0, widened: null };
  const plans = destinations.map((destination) => ({
    cdn: destination.cdn,
    plan,
    effect: NO_EFFECT,
    destinations: [{ ...destination, memory: null }],
  }));
  return { base, files: null, plans };
}

/**
 * The reach of the rules, and what lies below the submodules and symlinks of head, of which the rules know nothing. When
 * head cannot be read, any path that a rule matches may be one.
 */
function everything({ rules, matcher, tree, options }: Site, grammar: Grammar): Target[] {
  if (!tree) return reach(rules, grammar, options, true);
  const links = [...tree.submodules, ...tree.symlinks.keys()];
  const below = links.flatMap((path) => {
    const found = matcher.match(path);
    return found === "ignored" ? [] : found.flatMap((match) => expand(match, grammar, options, true));
  });
  return [...reach(rules, grammar, options), ...below];
}

/**
 * Plans for paths that an input names, like the targets of a rule that takes any file: encoded for each CDN, with the
 * forms of a page that the options name, within the budget. Of the site no URL is known.
 */
export function comparePaths(
  paths: readonly Template[],
  destinations: readonly Destination[],
  options: UrlOptions,
): Comparison {
  const rules: Rules = {
    source: "paths",
    rules: [{ glob: "**", line: 1, targets: paths }],
    ignore: [],
    options: NO_OPTIONS,
  };
  const tree = { paths: [], symlinks: new Map(), submodules: new Set<never>() };
  const mapping = { rules, matcher: compileRules(rules), options };
  const site = siteOf(tree, mapping, destinations, { blobs: async () => new Map() });
  return compare({ kind: "given", why: "the input `paths`" }, null, destinations, site);
}
