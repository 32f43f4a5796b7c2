import type { RepoPath } from "../git/path.ts";
import { compileRules, type Match, purgesAll } from "./match.ts";
import type { Rule, Rules } from "./parse.ts";
import { suggestGlob } from "./suggest.ts";
import { fill, isIndex } from "./template.ts";

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

/** Writes the notice about one of them. */
export function unusedNotice(source: string, { rule: { glob, line }, meant }: Unused): string {
  const question = meant === null ? "" : ` Did you mean ${meant}?${differenceOf(glob, meant)}`;
  return `${source}:${line}: the rule ${glob} matches no file of this commit.${question}`;
}

/** Names what is easily overlooked between a glob and the one that may be meant, as a sentence after a space. */
export function differenceOf(glob: string, meant: string): string {
  if (glob.normalize() === meant.normalize())
    return " It looks the same, but the names of the files write its accents in other code points: copy them from there.";
  return glob.toLowerCase() === meant.toLowerCase() ? " Case matters." : "";
}

/** A rule that makes a page called `index` of a file that is probably the page of its folder. */
export interface IndexPage {
  readonly rule: Rule;
  readonly path: string;
  /** The path that the rule makes of it, not encoded. */
  readonly made: string;
  /** The number of the capture that holds the `index`. */
  readonly capture: number;
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
    const capture = target.parts.find((part, at, { [at + 1]: next }): part is number => {
      const isBare = typeof part === "number" && typeof next === "string" && next.startsWith("/");
      return isBare && isIndex(match.captures[part - 1] ?? "");
    });
    if (capture === undefined) continue;
    return { rule: match.rule, path: match.path, made: fill(target.parts, match, null), capture };
  }
  return null;
}

/**
 * Tells of the rules that make no difference, since other rules purge everything for each file that they take. One
 * without targets is none of them: it says that its files need nothing.
 */
export function shadowedNotices(
  { source, rules }: Rules,
  used: ReadonlySet<Rule>,
  effective: ReadonlySet<Rule>,
): string[] {
  const shadowed = rules.filter((rule) => used.has(rule) && !effective.has(rule) && rule.targets.length > 0);
  return shadowed.map((rule) => {
    const by = rules.filter((other) => other !== rule && purgesAll(other));
    const others = by.map(({ glob, line }) => `${glob} (line ${line})`).join(" and ");
    return `${source}:${rule.line}: the rule ${rule.glob} makes no difference: ${others} purges /* for every file that it takes. Remove it, or give the other a narrower glob.`;
  });
}
