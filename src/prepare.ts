import { type CdnName, loadCdn } from "./cdn/cdn.ts";
import type { Api } from "./changes/api.ts";
import type { Change, Tree } from "./changes/change.ts";
import type { Event, EventRange } from "./changes/event.ts";
import { type Base, eventBaseOf, headOf, isRevision, namedBase } from "./changes/range.ts";
import type { Repository } from "./changes/repository.ts";
import { changesGiven, changesSince } from "./changes/survey.ts";
import type { Inputs } from "./inputs.ts";
import type { Scope } from "./outcome.ts";
import { planOf } from "./plan/plan.ts";
import { type Live, liveUrls, mapChanges } from "./rules/map.ts";
import { compileRules, type Matcher, reach } from "./rules/match.ts";
import { parseRules, type Rules } from "./rules/parse.ts";
import { readRules } from "./rules/source.ts";

/** The targets of one CDN, by the hashes of their ids; none in a dry run that has no ids. */
export interface CdnTargets {
  readonly cdn: CdnName;
  readonly targets: readonly string[];
}

/** What is to be purged and why; nothing has been sent. */
export interface Prepared {
  readonly head: string;
  readonly scopes: readonly Scope[];
  /** Set when `when-unknown: skip` applies. */
  readonly skipped: string | null;
  readonly notices: readonly string[];
}

/** There is no head, or no base and `when-unknown` is `fail`. */
export class UnknownError extends Error {
  override name = "UnknownError";
}

type Range = Extract<EventRange, { kind: "range" }>;

/** What a preparation reads from. */
export interface Sources {
  readonly repository: Repository;
  readonly api: Api;
  readonly workspace: string;
}

/** From the event to the plan: head, base, changed files, purge targets, plan. */
export async function prepare(
  inputs: Inputs,
  event: Event,
  range: Range,
  cdns: readonly CdnTargets[],
  sources: Sources,
): Promise<Prepared> {
  const { repository, api, workspace } = sources;
  const named = await headOf(inputs.head, range.head, event.name, repository, api);
  const asked = await baseOf(inputs, range, repository, api);
  const missing = new Set(await repository.need([named, ...shasOf(asked)]));
  const hasHead = !missing.has(named);
  if (!hasHead && !inputs.changedFiles) {
    throw new UnknownError(
      `the repository has no commit ${named} (any more), so what was deployed is unknown. Set \`head\` to a commit that it has.`,
    );
  }
  const head = hasHead ? await repository.commitOf(named) : named;
  const text = await readRules(inputs.rules, workspace, async (path) => (hasHead ? repository.file(head, path) : null));
  const rules = parseRules(text.text, text.source);
  const base = withoutLost(asked, missing);
  if (base.kind === "unknown" && inputs.whenUnknown !== "purge-all") return unknown(base.why, head, inputs);

  const matcher = compileRules(rules);
  const tree = hasHead ? await repository.tree(head) : null;
  const links = tree ? [...tree.symlinks.keys()].filter((path) => isMatched(matcher, path)) : [];
  const changes = await changesOf(inputs, base, head, tree, links, repository);
  const { scope, live } = await planned(base, changes, tree, rules, matcher, cdns, inputs);
  return { head, scopes: [scope], skipped: null, notices: tree ? unusedNotices(rules, live) : [] };
}

async function baseOf(inputs: Inputs, range: Range, repository: Repository, api: Api): Promise<Scope["base"]> {
  if (inputs.changedFiles) return { kind: "given", why: "the input `changed-files`" };
  if (inputs.base.kind === "none") return { kind: "none", why: "the input `base` is `none`" };
  if (isRevision(inputs.base)) return namedBase(inputs.base, repository);
  return eventBaseOf(range.base, repository, api);
}

function shasOf(base: Scope["base"]): readonly string[] {
  return base.kind === "known" ? base.shas : [];
}

function withoutLost(base: Scope["base"], missing: ReadonlySet<string>): Scope["base"] {
  const lost = shasOf(base).find((sha) => missing.has(sha));
  return lost ? { kind: "unknown", why: `the server no longer has ${lost} (${base.why})` } : base;
}

function unknown(why: string, head: string, { whenUnknown }: Inputs): Prepared {
  if (whenUnknown === "skip") {
    return { head, scopes: [], skipped: `no base can be established (${why}), and \`when-unknown\` is \`skip\``, notices: [] };
  }
  throw new UnknownError(
    `no base can be established: ${why}. Nothing was purged, since \`when-unknown\` is \`fail\`. Set \`base\` to what was there before, or to \`none\` to purge all that the rules reach.`,
  );
}

async function changesOf(
  inputs: Inputs,
  base: Scope["base"],
  head: string,
  tree: Tree | null,
  links: Parameters<typeof changesGiven>[2],
  repository: Repository,
): Promise<Change[] | null> {
  if (inputs.changedFiles) return changesGiven(inputs.changedFiles, tree, links, repository);
  return base.kind === "known" && tree ? changesSince(base.shas, head, tree, links, repository) : null;
}

function isMatched(matcher: Matcher, path: Parameters<Matcher["match"]>[0]): boolean {
  const found = matcher.match(path);
  return found !== "ignored" && found.length > 0;
}

async function planned(
  base: Scope["base"],
  changes: readonly Change[] | null,
  tree: Tree | null,
  rules: Rules,
  matcher: Matcher,
  cdns: readonly CdnTargets[],
  inputs: Inputs,
): Promise<{ scope: Scope; live: Live }> {
  const plans: Scope["plans"][number][] = [];
  let files: Scope["files"] = null;
  let live: Live = { urls: [], used: new Set() };
  for (const { cdn: name, targets } of cdns) {
    const cdn = await loadCdn(name);
    const grammar = cdn.grammar(inputs.maxPaths);
    if (tree) live = liveUrls(tree, matcher, grammar, inputs);
    const mapped = changes && mapChanges(changes, matcher, grammar, inputs);
    files ??= mapped;
    const wanted = mapped ? mapped.flatMap(({ matches }) => matches.flatMap((match) => match.targets)) : reach(rules, grammar, inputs);
    plans.push({ cdn: name, targets, plan: planOf(wanted, live.urls, grammar, cdn.tag) });
  }
  return { scope: { base, files, plans }, live };
}

/** Rules that no file of head matches: mostly a folder that was renamed, or a glob that never was right. */
function unusedNotices(rules: Rules, { used }: Live): string[] {
  return rules.rules
    .filter((rule) => !used.has(rule))
    .map(({ glob, line }) => `${rules.source}:${line}: the rule ${glob} matches no file of this commit.`);
}
