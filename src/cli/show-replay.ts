import { FREE_PATHS } from "../cdn/cloudfront/grammar.ts";
import { count, grouped } from "../number.ts";
import { visible } from "../report/escape.ts";
import { cutEnd, cutMiddle, wrapped } from "./fit.ts";
import type { PushReport, ReplayReport } from "./replay.ts";
import { meantText, named } from "./show.ts";
import type { Paint } from "./terminal.ts";

/** The most files without a rule to show. */
const MOST_FILES = 10;
/** How many of the newest months to show. */
const MOST_MONTHS = 12;
const BAR_WIDTH = 30;
/** Columns before the text of a row. */
const TITLE = 12;

/** Formats a replay for a terminal of so many columns; null: no line is cut or broken. */
export function showReplay(report: ReplayReport, paint: Paint, width: number | null): string {
  const { pushes, patterns, evicted, notices, head, rules, cdn } = report;
  const [newest, oldest] = [pushes[0]!, pushes.at(-1)!];
  const row = (title: string, text: string) =>
    wrapped(text, width === null ? null : width - TITLE)
      .map((line, at) => `  ${(at === 0 ? title : "").padEnd(TITLE - 2)}${line}`)
      .join("\n");
  const largest = pushes.find((push) => push.patterns === patterns.max)!;
  const most = patterns.max > 0 ? ` ${paint.dim(`(${largest.sha.slice(0, 7)}, ${day(largest)})`)}` : "";
  return [
    ...wrapped(
      `${paint.bold(`${count(pushes.length, "commit")} up to ${named(head)}`)}, ${day(oldest)} to ${day(newest)}, each taken for a push; rules of ${visible(rules)}`,
      width,
    ),
    "",
    row(
      "a push",
      `median ${grouped(patterns.median)}, p95 ${grouped(patterns.p95)}, max ${grouped(patterns.max)} ${cdn === "cloudfront" ? "paths" : "patterns"}${most}`,
    ),
    row("pushes", kindsOf(pushes)),
    row(
      "evicted",
      `${grouped(evicted.plans)} unchanged URLs in all; /* each time would evict ${grouped(evicted.everything)}${shareOf(evicted)}`,
    ),
    ...(cdn === "cloudfront" ? monthLines(report, row, paint) : []),
    ...unmatchedLines(report, paint, width),
    ...idleLines(report, paint, width),
    ...notices.flatMap((notice) => ["", ...wrapped(visible(notice), width).map(paint.yellow)]),
    "",
  ].join("\n");
}

function kindsOf(pushes: readonly PushReport[]): string {
  const purging = pushes.filter(({ patterns }) => patterns > 0).length;
  const everything = pushes.filter((push) => push.everything).length;
  return `${grouped(purging)} purge something (${grouped(everything)} of them /*), ${grouped(pushes.length - purging)} nothing`;
}

function monthLines({ months }: ReplayReport, row: (title: string, text: string) => string, paint: Paint): string[] {
  const free = months.filter(({ patterns }) => patterns <= FREE_PATHS).length;
  const shown = months.slice(-MOST_MONTHS);
  const scale = Math.max(FREE_PATHS, ...shown.map(({ patterns }) => patterns)) / BAR_WIDTH;
  const width = grouped(Math.max(...shown.map(({ patterns }) => patterns))).length;
  return [
    row(
      "months",
      `${free} of ${months.length} within the ${grouped(FREE_PATHS)} paths that are free, by the dates of the commits`,
    ),
    ...shown.map(({ month, patterns }) => {
      const bar = "█".repeat(Math.ceil(patterns / scale));
      const colour = patterns <= FREE_PATHS ? paint.green : paint.red;
      return row("", `${month}  ${grouped(patterns).padStart(width)}  ${colour(bar)}`.trimEnd());
    }),
  ];
}

function unmatchedLines(
  { unmatched, unmatchedCount, pushes }: ReplayReport,
  paint: Paint,
  width: number | null,
): string[] {
  if (unmatchedCount === 0) return [];
  const shown = unmatched.slice(0, MOST_FILES);
  const digits = grouped(shown[0]!.pushes).length;
  const rest = unmatchedCount - shown.length;
  return [
    "",
    paint.bold(
      cutEnd(
        `${count(unmatchedCount, "changed file")} that no rule matches, by pushes of ${grouped(pushes.length)}`,
        width,
      ),
    ),
    ...shown.map((file) => {
      const name = cutMiddle(visible(file.path), width === null ? null : width - digits - 4);
      return `  ${grouped(file.pushes).padStart(digits)}  ${name}`;
    }),
    ...(rest > 0
      ? [
          `  … and ${grouped(rest)} more: --json has ${unmatchedCount > unmatched.length ? "the first" : "all"} ${grouped(unmatched.length)}`,
        ]
      : []),
  ];
}

function idleLines({ idle, rules, head }: ReplayReport, paint: Paint, width: number | null): string[] {
  if (idle.length === 0) return [];
  const why = (rule: (typeof idle)[number]) =>
    rule.inHead ? "its files did not change" : `matches no file of ${visible(head.name)} either${meantText(rule)}`;
  return [
    "",
    paint.yellow("Rules that took no changed file"),
    ...idle.map((rule) => cutEnd(`  ${visible(rules)}:${rule.line}: ${visible(rule.glob)}: ${why(rule)}`, width)),
  ];
}

function shareOf({ plans, everything }: ReplayReport["evicted"]): string {
  return everything === 0 ? "" : ` (${((100 * plans) / everything).toFixed(1)} % of that)`;
}

function day({ date }: PushReport): string {
  return date.slice(0, 10);
}
