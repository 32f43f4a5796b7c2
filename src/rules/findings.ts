import type { RepoPath } from "../git/path.ts";
import { fill } from "./fill.ts";
import { purgesAll } from "./map.ts";
import { compileRules, type Match } from "./match.ts";
import type { Rule, Rules } from "./parse.ts";
import { suggestGlob } from "./suggest.ts";
import type { Part } from "./template.ts";
import { isIndex } from "./transform.ts";

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
  const question = meant === null ? "" : ` Did you mean ${meant}?${differenceOf(glob, meant)}`;
  return `${source}:${line}: the rule ${glob} matches no file of this commit.${question}`;
}

/** What is easily overlooked between a glob and the one that may be meant, as a sentence after a space. */
export function differenceOf(glob: string, meant: string): string {
  if (glob.normalize() === meant.normalize())
    return " It looks the same, but the names of the files write its accents in other code points: copy them from there.";
  return glob.toLowerCase() === meant.toLowerCase() ? " Case matters." : "";
}

/** A rule that makes a page called `index` of a file that is probably the page of its folder. */
export interface IndexPage {
  readonly rule: Rule;
  readonly path: string;
  /** What the rule makes of it, not encoded. */
  readonly made: string;
  /** The capture as the rule writes it, and as it would leave `index` out. */
  readonly capture: string;
  readonly fix: string;
}

/** The first such file of each rule. `paths` are those of head. */
export function indexPages(rules: Rules, paths: readonly RepoPath[]): IndexPage[] {
  const matcher = compileRules(rules);
  const found = new Map<Rule, IndexPage>();
  for (const path of paths) {
    if (!/(?:^|\/)_?index(?:[./]|$)/.test(path)) continue;
    const matches = matcher.match(path);
    if (matches === "ignored") continue;
    for (const match of matches) {
      const page = found.has(match.rule) ? null : indexPageOf(match);
      if (page !== null) found.set(match.rule, page);
    }
  }
  return [...found.values()];
}

function indexPageOf(match: Match): IndexPage | null {
  for (const target of match.rule.targets) {
    if (target.kind === "tag" || target.wildcard) continue;
    const at = target.parts.findIndex((part, at, parts) => isIndexBeforeSlash(part, parts[at + 1], match));
    if (at < 0) continue;
    const number = target.parts[at] as number;
    const made = fill(target.parts, match, null);
    return { rule: match.rule, path: match.path, made, capture: `$${number}`, fix: `\${${number}:page}` };
  }
  return null;
}

function isIndexBeforeSlash(part: Part, next: Part | undefined, { captures }: Match): boolean {
  const bare = typeof part === "number" && typeof next === "string" && next.startsWith("/");
  return bare && isIndex(captures[part - 1] ?? "");
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
