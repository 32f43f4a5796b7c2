import { groupBy } from "../group.ts";
import { count } from "../number.ts";
import type { Comparison } from "../plan/comparison.ts";
import type { Mapped } from "../rules/match.ts";
import type { Rule } from "../rules/parse.ts";
import { block, code, line, prose } from "./escape.ts";
import { type Bounds, bounded, folded, MORE, more } from "./fold.ts";
import { targetText } from "./target.ts";

/** How much a report tells of the files of one comparison. */
export interface FileBounds {
  /** Most rules that have a list of their own. */
  readonly rules: number;
  /** Most entries of one list. */
  readonly entries: number;
  /** Of all lists together: each gets the same share. */
  readonly characters: number;
}

/** Most URLs that are told of one file. */
const MOST_URLS = 20;

/** What was sent, and why: each rule with the files that it took and the URLs that it made of them. */
export function fileSections({ files, plans }: Comparison, { rules, entries, characters }: FileBounds): string[] {
  const groups = groupsOf(files ?? []);
  const shown = groups.slice(0, rules);
  // Besides the rules, the files that none took and the ignored ones have a list.
  const share: Bounds = { entries, characters: Math.floor(characters / (plans.length + shown.length + 2)) };
  const left = groups.length - shown.length;
  return [
    ...patternSections(plans, share),
    ...shown.map(([rule, takings]) => ruleSection(rule, takings, share)),
    ...(left > 0 ? [`And ${count(left, "rule")} more that took changed files: ${MORE}.`] : []),
    ...restSections(files ?? [], share),
  ];
}

function patternSections(plans: Comparison["plans"], bounds: Bounds): string[] {
  return plans
    .filter(({ plan }) => plan.patterns.length > 0)
    .map(({ cdn, plan: { patterns, widened } }) => {
      const { shown, rest } = bounded(patterns, bounds, line);
      const title = `<b>${count(patterns.length, "pattern")}</b> for ${cdn}${widened === null ? "" : `: ${prose(widened)}`}`;
      return folded(title, listOf(shown, rest));
    });
}

function restSections(files: readonly Mapped[], bounds: Bounds): string[] {
  const of = (kind: Mapped["kind"]) => files.filter((file) => file.kind === kind);
  return [
    ...plainSection(
      of("unmatched"),
      "that no rule matches",
      "Nothing was purged for them. If one of them makes a page, give it a rule; if it makes none, name it under <code>ignore:</code>.",
      bounds,
    ),
    ...plainSection(of("ignored"), "that the rules ignore", "", bounds),
  ];
}

/** A rule that took a file, and what it made of it. */
interface Taking {
  readonly file: Mapped;
  readonly rule: Rule;
  readonly targets: Mapped["matches"][number]["targets"];
}

/** The rules that took a file, in their order; a file stands below each. */
function groupsOf(files: readonly Mapped[]): (readonly [Rule, readonly Taking[]])[] {
  const takings = files.flatMap((file) => file.matches.map((match): Taking => ({ file, ...match })));
  return [...groupBy(takings, ({ rule }) => rule)].sort(([a], [b]) => a.line - b.line);
}

function ruleSection(rule: Rule, files: readonly Taking[], bounds: Bounds): string {
  const urls = new Set(files.flatMap(({ targets }) => targets.map(targetText)));
  const { shown, rest } = bounded(files, bounds, ({ file: { change }, targets }) => {
    const texts = [...new Set(targets.map(targetText))];
    const cut = texts.length > MOST_URLS ? [`  and ${texts.length - MOST_URLS} more`] : [];
    const lines = texts.slice(0, MOST_URLS).map((text) => `  → ${text}`);
    const purges = lines.length > 0 ? lines : ["  → nothing"];
    return [`${MARKS[change.status]} ${change.path}`, ...purges, ...cut].map(line).join("\n");
  });
  const title = `${code(rule.glob)} (line ${rule.line}) took ${count(files.length, "file")} and made ${count(urls.size, "target")} of ${files.length === 1 ? "it" : "them"}`;
  return folded(title, listOf(shown, rest));
}

/** A block of what fits. */
function listOf(shown: readonly string[], rest: number): string {
  return [...(shown.length > 0 ? [block(shown)] : []), more(rest)].filter(Boolean).join("\n\n");
}

/** As git writes them: added, modified, deleted. */
const MARKS = { added: "A", changed: "M", deleted: "D" } as const;

function plainSection(files: readonly Mapped[], which: string, advice: string, bounds: Bounds): string[] {
  if (files.length === 0) return [];
  const { shown, rest } = bounded(files, bounds, ({ change }) => line(`${MARKS[change.status]} ${change.path}`));
  const body = [advice, listOf(shown, rest)].filter(Boolean).join("\n\n");
  return [folded(`${count(files.length, "changed file")} ${which}`, body)];
}
