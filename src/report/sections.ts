import { entryOf } from "../cdn/table.ts";
import { groupBy } from "../lists.ts";
import { count, firstOf, grouped } from "../number.ts";
import type { Comparison } from "../plan/comparison.ts";
import { type Area, sizeOf } from "../plan/effect.ts";
import type { Mapped } from "../rules/match.ts";
import type { Rule } from "../rules/parse.ts";
import { block, code, countPatterns, line, prose, targetText } from "./escape.ts";
import type { Outcome } from "./outcome.ts";

/** How much of one list is shown. */
interface Bounds {
  readonly entries: number;
  readonly characters: number;
}

/** How much a report tells of the files of one comparison: `characters` of all lists together, each of which gets the same. */
export interface FileBounds extends Bounds {
  /** Most rules that have a list of their own. */
  readonly rules: number;
}

/** Most alerts of one kind. */
const MOST_ALERTS = 20;
/** Most URLs that are told of one file. */
const MOST_URLS = 20;
const ADVICE: Bounds = { entries: 100, characters: 60_000 };
/** The line behind a list that is cut. */
const MORE = "the output <code>report</code> names a file with all";

/** Failures, warnings or notices as GitHub's alerts, each with what to do about it. */
export function alerts(kind: "CAUTION" | "WARNING" | "NOTE", texts: readonly string[]): string[] {
  const more = (rest: number) => `And ${grouped(rest)} more, which the log has.`;
  return firstOf(texts, MOST_ALERTS, (text) => alert(kind, text), more);
}

/** YAML of our own, such as `permissions:` and what is below it. A line break in foreign text is none of it. */
const YAML = /^ *[a-z-]+:(?: [a-z]+)?$/;

/** Makes a block to copy of the lines behind the first, which are YAML. */
function alert(kind: string, text: string): string {
  const [first = "", ...yaml] = text.split("\n");
  const isYaml = yaml.length > 0 && yaml.every((line) => YAML.test(line));
  const quoted = isYaml ? ["", "```yaml", ...yaml, "```"] : [];
  return [`[!${kind}]`, prose(isYaml ? first : text), ...quoted].map((line) => `> ${line}`.trimEnd()).join("\n");
}

/** Advice on the rules, as a list that can be unfolded; empty when there is none. */
export function adviceSection({ advice }: Outcome): string {
  if (advice.length === 0) return "";
  const title = `${count(advice.length, "thing")} to look at in the rules, which made no difference to this run`;
  return folded(
    title,
    listed(
      advice,
      ADVICE,
      (text) => `- ${prose(text)}`,
      (lines) => lines.join("\n"),
    ),
  );
}

/** Squares of the longest bar. */
const WIDTH = 10;
/** Colours of what goes, what goes along and what stays: orange, yellow and blue, which most people can tell apart. */
const SQUARES = { changed: "🟧", evicted: "🟨", kept: "🟦" } as const;
const KINDS = ["changed", "evicted", "kept"] as const;

/**
 * Which part of the site goes: a bar for each part, as long as the part is large, of squares, since GitHub shows neither
 * SVG nor data images. Empty when nothing goes or went, or when no URL of the site is known.
 */
export function picture({ comparisons, status }: Outcome): string {
  const areas = comparisons.flatMap(({ plans }) => plans).find(({ effect }) => effect.areas.length > 0)?.effect.areas;
  if (!areas || status === "failed") return "";
  const largest = Math.max(...areas.map(sizeOf));
  const { changed, evicted, kept } = SQUARES;
  const knows = comparisons.every(({ files }) => files !== null);
  const legend = [
    ...(knows ? [`${changed} changed and purged`] : []),
    `${evicted} ${knows ? "unchanged, but purged along" : "purged, changed or not"}`,
    `${kept} stays cached`,
  ];
  return [
    `${legend.join(" · ")}, counted in URLs`,
    "",
    `| part of the site | | ${changed} | ${evicted} | ${kept} |`,
    "| --- | --- | ---: | ---: | ---: |",
    ...areas.map((area) => rowOf(area, largest)),
  ].join("\n");
}

function rowOf(area: Area, largest: number): string {
  const name = area.path === null ? "everything else" : `${code(area.path)}${area.flat ? " itself" : ""}`;
  const numbers = KINDS.map((kind) => (area[kind] === 0 ? "" : grouped(area[kind])));
  // Even one URL of a kind is a square.
  const squares = KINDS.map((kind) =>
    SQUARES[kind].repeat(area[kind] === 0 ? 0 : Math.max(1, Math.round((area[kind] / largest) * WIDTH))),
  );
  return `| ${[name, squares.join(""), ...numbers].join(" | ")} |`;
}

/** Tells what was sent, and why: each rule with the files that it took and the URLs that it made of them. */
export function fileSections({ files, plans }: Comparison, { rules, entries, characters }: FileBounds): string[] {
  const groups = groupByRule(files ?? []);
  // Besides the rules, the files that none took and the ignored ones have a list.
  const lists = plans.length + Math.min(rules, groups.length) + 2;
  const share: Bounds = { entries, characters: Math.floor(characters / lists) };
  return [
    ...plans.filter(({ plan }) => plan.patterns.length > 0).map((plan) => patternSection(plan, share)),
    ...firstOf(
      groups,
      rules,
      ([rule, takings]) => ruleSection(rule, takings, share),
      (rest) => `And ${count(rest, "rule")} more that took changed files: ${MORE}.`,
    ),
    ...restSection(files ?? [], "unmatched", "that no rule matches", UNMATCHED, share),
    ...restSection(files ?? [], "ignored", "that the rules ignore", "", share),
  ];
}

const UNMATCHED =
  "Nothing was purged for them. If one of them makes a page, give it a rule; if it makes none, name it under <code>ignore:</code>.\n\n";

function patternSection({ cdn, plan: { patterns, widened } }: Comparison["plans"][number], bounds: Bounds): string {
  const why = widened === null ? "" : `: ${prose(widened)}`;
  return folded(`<b>${countPatterns(patterns)}</b> for ${entryOf(cdn).title}${why}`, listed(patterns, bounds, line));
}

/** A file that a rule took, and what the rule made of it. */
interface Taking {
  readonly file: Mapped;
  readonly rule: Rule;
  readonly targets: Mapped["matches"][number]["targets"];
}

/** The rules that took a file, in their order; a file stands below each. */
function groupByRule(files: readonly Mapped[]): (readonly [Rule, readonly Taking[]])[] {
  const takings = files.flatMap((file) => file.matches.map((match): Taking => ({ file, ...match })));
  return [...groupBy(takings, ({ rule }) => rule)].sort(([a], [b]) => a.line - b.line);
}

function ruleSection({ glob, line: at }: Rule, takings: readonly Taking[], bounds: Bounds): string {
  const urls = new Set(takings.flatMap(({ targets }) => targets.map(targetText)));
  const title = `${code(glob)} (line ${at}) took ${count(takings.length, "file")} and made ${count(urls.size, "target")} of ${takings.length === 1 ? "it" : "them"}`;
  return folded(title, listed(takings, bounds, takingLines));
}

function takingLines({ file, targets }: Taking): string {
  const texts = targets.length > 0 ? [...new Set(targets.map(targetText))] : ["nothing"];
  const lines = firstOf(
    texts,
    MOST_URLS,
    (text) => `  → ${text}`,
    (rest) => `  and ${rest} more`,
  );
  return [fileLine(file), ...lines.map(line)].join("\n");
}

function restSection(
  files: readonly Mapped[],
  kind: Mapped["kind"],
  which: string,
  advice: string,
  bounds: Bounds,
): string[] {
  const own = files.filter((file) => file.kind === kind);
  if (own.length === 0) return [];
  return [folded(`${count(own.length, "changed file")} ${which}`, advice + listed(own, bounds, fileLine))];
}

/** As git writes them: added, modified, deleted. */
const MARKS = { added: "A", changed: "M", deleted: "D" } as const;

function fileLine({ change }: Mapped): string {
  return line(`${MARKS[change.status]} ${change.path}`);
}

/** A part that can be unfolded. The title is HTML, the body Markdown. */
export function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** The first items that fit, and how many are left out. */
function listed<T>(items: readonly T[], bounds: Bounds, render: (item: T) => string, frame = block): string {
  const shown: string[] = [];
  let characters = 0;
  for (const item of items.slice(0, bounds.entries)) {
    const entry = render(item);
    characters += entry.length + 1;
    if (characters > bounds.characters) break;
    shown.push(entry);
  }
  const rest = items.length - shown.length;
  const more = rest > 0 ? `and ${grouped(rest)} more: ${MORE}` : "";
  return [shown.length > 0 ? frame(shown) : "", more].filter(Boolean).join("\n\n");
}

/** As many whole parts as fit into so many bytes: half of a table or list would render as anything. */
export function within(parts: readonly string[], most: number): string {
  const end = `There is more: ${MORE}.`;
  const kept: string[] = [];
  let size = end.length + 2;
  for (const part of parts.filter(Boolean)) {
    size += Buffer.byteLength(part) + 2;
    if (size > most) return [...kept, end].join("\n\n");
    kept.push(part);
  }
  return kept.join("\n\n");
}
