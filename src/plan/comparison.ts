import { entryOf } from "../cdn/table.ts";
import type { CdnName } from "../destination.ts";
import type { Change, Tree } from "../git/change.ts";
import { groupBy } from "../group.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { Scope, ScopeMember } from "../outcome.ts";
import { isComplete, type Live, liveUrls, type Mapped, mapChanges } from "../rules/map.ts";
import { expand, type Matcher, reach } from "../rules/match.ts";
import type { Rules } from "../rules/parse.ts";
import type { Target } from "../url/encode.ts";
import type { Grammar } from "../url/grammar.ts";
import { effectOf } from "./effect.ts";
import { planOf } from "./plan.ts";

/** What turns files into URLs. `tree` is null when head cannot be read. */
export interface Mapping {
  readonly rules: Rules;
  readonly matcher: Matcher;
  readonly tree: Tree | null;
  /** What head serves, by CDN. */
  readonly live: ReadonlyMap<CdnName, Live>;
  readonly inputs: Inputs;
}

/** Maps the files of head for each CDN that the run uses, once. */
export function liveOf(
  cdns: readonly CdnName[],
  tree: Tree | null,
  matcher: Matcher,
  inputs: Inputs,
): Map<CdnName, Live> {
  const live = new Map<CdnName, Live>();
  for (const name of new Set(cdns)) {
    const grammar = entryOf(name).grammar(inputs);
    live.set(
      name,
      tree ? liveUrls(tree, matcher, grammar, inputs) : { urls: [], used: new Set(), effective: new Set() },
    );
  }
  return live;
}

/** Plans what the members of one scope get: the same changes, in the notation of each CDN. `changes` null: all that the rules reach. */
export async function planScope(
  base: Scope["base"],
  changes: readonly Change[] | null,
  members: readonly ScopeMember[],
  mapping: Mapping,
): Promise<Scope> {
  const plans: Scope["plans"][number][] = [];
  let files: readonly Mapped[] | null = null;
  for (const [name, own] of groupBy(members, ({ cdn }) => cdn)) {
    const grammar = entryOf(name).grammar(mapping.inputs);
    const mapped = changes && mapChanges(changes, mapping.matcher, grammar, mapping.inputs);
    // People read the targets in the notation of the first CDN.
    files ??= mapped;
    const targets = mapped ? targetsOf(mapped) : everything(mapping, grammar);
    const { urls } = mapping.live.get(name)!;
    const plan = planOf(targets, urls, grammar, mapped !== null && mapping.tree !== null && isComplete(mapped));
    plans.push({ cdn: name, members: own, plan, effect: effectOf(targets, urls, plan.patterns, grammar) });
  }
  return { base, files, plans };
}

function targetsOf(files: readonly Mapped[]): Target[] {
  const targets: Target[] = [];
  for (const { matches } of files) for (const match of matches) targets.push(...match.targets);
  return targets;
}

/**
 * The reach of the rules, and what lies below the submodules and symlinks of head, of which the rules know nothing. When
 * head cannot be read, whatever a rule matches may be one.
 */
function everything({ rules, matcher, tree, inputs }: Mapping, grammar: Grammar): Target[] {
  if (!tree) return reach(rules, grammar, inputs, true);
  const links = [...tree.submodules, ...tree.symlinks.keys()];
  const below = links.flatMap((path) => {
    const found = matcher.match(path);
    return found === "ignored" ? [] : found.flatMap((match) => expand(match, grammar, inputs, true));
  });
  return [...reach(rules, grammar, inputs), ...below];
}
