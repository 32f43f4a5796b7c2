import { purgesAll } from "./map.ts";
import type { Rule, Rules } from "./parse.ts";
import { suggestGlob } from "./suggest.ts";

/** A rule that matches nothing, and the glob that may be meant. */
export interface Unused {
  readonly rule: Rule;
  readonly meant: string | null;
}

/** Most rules for which another glob is looked for. */
const MOST_SUGGESTED = 10;

/** The rules that are not used: mostly a folder that was renamed, or a glob that never was right. `paths` are those of head. */
export function unusedRules({ rules }: Rules, used: ReadonlySet<Rule>, paths: readonly string[]): Unused[] {
  return rules
    .filter((rule) => !used.has(rule))
    .map((rule, index) => ({ rule, meant: index < MOST_SUGGESTED ? suggestGlob(rule.glob, paths) : null }));
}

/** What to say of one of them. */
export function unusedNotice(source: string, { rule: { glob, line }, meant }: Unused): string {
  const question = meant === null ? "" : ` Did you mean ${meant}?`;
  return `${source}:${line}: the rule ${glob} matches no file of this commit.${question}`;
}

/**
 * The rules that make no difference, since other rules purge everything for each file that they take. One without
 * targets is none of them: it says that its files need nothing.
 */
export function shadowedRules(
  { rules }: Rules,
  used: ReadonlySet<Rule>,
  effective: ReadonlySet<Rule>,
): { readonly rule: Rule; readonly by: readonly Rule[] }[] {
  const shadowed = rules.filter((rule) => used.has(rule) && !effective.has(rule) && rule.targets.length > 0);
  return shadowed.map((rule) => ({ rule, by: rules.filter((other) => other !== rule && purgesAll(other)) }));
}

/** What to say of one of them. */
export function shadowedNotice(source: string, rule: Rule, by: readonly Rule[]): string {
  const others = by.map(({ glob, line }) => `${glob} (line ${line})`).join(" and ");
  return `${source}:${rule.line}: the rule ${rule.glob} makes no difference: ${others} purges /* for every file that it takes. Remove it, or give the other a narrower glob.`;
}
