import { type CdnName, entryOf } from "../cdn/table.ts";
import type { Tree } from "../changes/change.ts";
import type { Scope, ScopePlan, Warning } from "../outcome.ts";
import type { Target } from "../plan/url.ts";
import { compileGlob } from "../rules/glob.ts";
import type { Live, Mapped } from "../rules/map.ts";
import type { Rule, Rules } from "../rules/parse.ts";
import { shadowedNotice, shadowedRules, type Unused, unusedNotice, unusedRules } from "../rules/unused.ts";
import { visible } from "./escape.ts";
import { count } from "./sentence.ts";

/** What a run looks for in. */
export interface Looked {
  readonly rules: Rules;
  /** The file of the rules, as the repository names it; null when the input holds their text. */
  readonly file: string | null;
  readonly scopes: readonly Scope[];
  readonly live: ReadonlyMap<CdnName, Live>;
  /** Null when head cannot be read. */
  readonly tree: Tree | null;
}

/** What a person should know of the rules. */
export interface Findings {
  /** Because of these the run purges more or less. */
  readonly warnings: readonly Warning[];
  /** What is odd and makes no difference to this run. */
  readonly advice: readonly string[];
}

/** Looks at the rules by what they made of this run. The worst comes first: what may stay stale. */
export function findingsOf({ rules, file, scopes, live, tree }: Looked): Findings {
  const { source } = rules;
  const at = ({ line }: Rule) => ({ file, line });
  const unused = tree ? unusedRules(rules, unionOf(live, "used"), tree.paths) : [];
  const missed = new Map<Unused, Warning>();
  for (const one of unused) {
    const files = unmatchedFor(one, scopes);
    if (files.length > 0) missed.set(one, { text: missedText(source, one, files), place: at(one.rule) });
  }
  const shadowed = tree ? shadowedRules(rules, unionOf(live, "used"), unionOf(live, "effective")) : [];
  const wider = scopes.flatMap((scope) => scope.plans.flatMap((plan) => widerThanAsked(source, scope, plan)));
  const warnings = [...missed.values(), ...wider.map(({ text, rule }) => ({ text, place: rule && at(rule) }))];
  return {
    warnings: [...new Map(warnings.map((warning) => [warning.text, warning])).values()],
    advice: [
      ...unused.filter((one) => !missed.has(one)).map((one) => unusedNotice(source, one)),
      ...shadowed.map(({ rule, by }) => shadowedNotice(source, rule, by)),
    ],
  };
}

function unionOf(live: ReadonlyMap<CdnName, Live>, of: "used" | "effective"): Set<Rule> {
  return new Set([...live.values()].flatMap((one) => [...one[of]]));
}

/** Changed files that nothing was purged for and that the glob takes which is probably meant. */
function unmatchedFor({ meant }: Unused, scopes: readonly Scope[]): Mapped[] {
  if (meant === null) return [];
  const { test } = compileGlob(meant);
  const files = scopes.flatMap(({ files }) => files ?? []).filter(({ kind }) => kind === "unmatched");
  return [...new Map(files.map((file) => [file.change.path, file])).values()].filter(({ change }) => test(change.path));
}

function missedText(source: string, { rule, meant }: Unused, files: readonly Mapped[]): string {
  const [first] = files;
  return `${source}:${rule.line}: the rule \`${rule.glob}\` matches no file, so nothing was purged for ${count(files.length, "changed file")} such as \`${visible(first!.change.path)}\`. Did you mean \`${meant}\`?`;
}

/** Why unchanged URLs go that no rule asks for, with the rule that has most to do with it. */
function widerThanAsked(
  source: string,
  { files }: Scope,
  { cdn, plan, effect: { excess } }: ScopePlan,
): { readonly text: string; readonly rule: Rule | null }[] {
  if (excess === 0) return [];
  const { title } = entryOf(cdn);
  const others = `${count(excess, "unchanged URL")} that no rule asks for`;
  if (plan.widened !== null) {
    const [rule, targets] = mostOf(files, () => true);
    if (rule === null) return [{ text: `${title}: ${plan.widened}. They evict ${others}.`, rule }];
    const fix =
      cdn === "cloudfront"
        ? "Raise `max-paths` (1,000 paths a month are free), or give the rule a wildcard of its own"
        : "Give the rule a wildcard of its own, or a tag";
    const text = `${source}:${rule.line}: ${title}: ${plan.widened}. They evict ${others}. Most of the paths, ${targets.length.toLocaleString("en")}, come from the rule \`${rule.glob}\`. ${fix}.`;
    return [{ text, rule }];
  }
  const [rule, targets] = mostOf(files, ({ kind }) => kind === "forced");
  const [first] = targets;
  if (rule === null || first?.kind !== "forced") return [];
  const text =
    first.prefix === "/"
      ? `${source}:${rule.line}: ${title}: the rule \`${rule.glob}\` makes a tag or path that cannot be purged as it is, so /* goes in its place and evicts ${others}. Names of printable ASCII without spaces and commas are purged exactly.`
      : `${source}:${rule.line}: ${title}: ${count(targets.length, "path")} of the rule \`${rule.glob}\` cannot be purged exactly, such as \`${first.path}\`, so a wildcard goes in its place and evicts ${others}. A name without \`~\` and \`*\` is purged exactly.`;
  return [{ text, rule }];
}

/** The rule that made most of these targets, and its targets; the first one among equals. */
function mostOf(
  files: readonly Mapped[] | null,
  wanted: (target: Target) => boolean,
): readonly [Rule, readonly Target[]] | readonly [null, readonly Target[]] {
  const found = new Map<Rule, Map<string, Target>>();
  for (const { matches } of files ?? []) {
    for (const { rule, targets } of matches) {
      const own = found.get(rule) ?? found.set(rule, new Map()).get(rule)!;
      for (const target of targets) if (wanted(target)) own.set(JSON.stringify(target), target);
    }
  }
  const best = [...found].reduce<[Rule, Map<string, Target>] | null>(
    (most, one) => (one[1].size > (most?.[1].size ?? 0) ? one : most),
    null,
  );
  return best === null ? [null, []] : [best[0], [...best[1].values()]];
}
