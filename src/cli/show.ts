import { FREE_PATHS } from "../cdn/cloudfront/grammar.ts";
import { count, grouped } from "../number.ts";
import { visible } from "../report/escape.ts";
import type { FileReport, Named, PlanReport, UnusedReport } from "./plan.ts";
import type { Paint } from "./terminal.ts";

/** The most lines of one list to show; `--json` has them all. */
const MOST_LINES = 100;

/** Formats a plan for a terminal. */
export function showPlan(report: PlanReport, paint: Paint): string {
  const { base, head, rules, files, patterns, widened, unused, notices, cdn } = report;
  const from = base === null ? `nothing (${visible(head.name)} has no parent)` : named(base);
  return [
    `${paint.bold(`${from} → ${named(head)}`)}, rules of ${visible(rules)}`,
    "",
    paint.bold(count(files.length, "changed file")),
    ...groupsOf(files).flatMap(({ title, lines }) => [
      `  ${title.replace(/^.*(?= \(line)/, (glob) => paint.bold(glob))}`,
      ...bounded(lines, (line) => `    ${coloured(line, paint)}`, "    "),
    ]),
    "",
    ...(patterns.length === 0
      ? [paint.bold("Nothing to purge.")]
      : [
          paint.bold(`${count(patterns.length, "pattern")} for ${cdn}`),
          ...bounded(patterns, (pattern) => `  ${paint.cyan(visible(pattern))}`, "  "),
          ...(widened === null ? [] : [`  ${paint.dim(visible(widened))}`]),
          "",
          costOf(report),
        ]),
    ...unusedLines(unused, rules, head, paint),
    ...notices.map((notice) => `\n${paint.yellow(visible(notice))}`),
    "",
  ].join("\n");
}

/** A commit by its name and the start of its SHA, a folder by its name. */
export function named({ name, sha }: Named): string {
  if (sha === null) return visible(name);
  return sha.startsWith(name) ? sha.slice(0, 7) : `${visible(name)} (${sha.slice(0, 7)})`;
}

/** Formats a list, cut after MOST_LINES. */
function bounded<T>(items: readonly T[], lineOf: (item: T) => string, indent: string): string[] {
  const rest = items.length - MOST_LINES;
  const lines = items.slice(0, MOST_LINES).map(lineOf);
  return rest > 0 ? [...lines, `${indent}… and ${grouped(rest)} more: --json has all`] : lines;
}

/** Asks whether a glob that matches nothing was meant to be another one. */
export function meantText({ meant }: UnusedReport): string {
  return meant === null ? "" : `; did you mean ${visible(meant)}?`;
}

interface Line {
  readonly file: FileReport;
  readonly targets: readonly string[] | null;
}

/** Groups files by the rules that took them, each below every one of its rules; then those without a rule, then ignored ones. */
function groupsOf(files: readonly FileReport[]): { title: string; lines: Line[] }[] {
  const rules = new Map<string, { line: number; title: string; lines: Line[] }>();
  for (const file of files) {
    for (const { glob, line, targets } of file.rules) {
      const group = rules.get(glob) ?? { line, title: `${visible(glob)} (line ${line})`, lines: [] };
      group.lines.push({ file, targets });
      rules.set(glob, group);
    }
  }
  const of = (kind: FileReport["kind"]) => files.filter((file) => file.kind === kind);
  const rest = [
    { title: "no rule", lines: of("unmatched").map((file) => ({ file, targets: null })) },
    { title: "ignored", lines: of("ignored").map((file) => ({ file, targets: null })) },
  ];
  return [...[...rules.values()].sort((a, b) => a.line - b.line), ...rest.filter(({ lines }) => lines.length > 0)];
}

function coloured({ file: { status, path }, targets }: Line, paint: Paint): string {
  const mark = { added: paint.green("A"), changed: paint.yellow("M"), deleted: paint.red("D") }[status];
  if (targets === null) return `${mark} ${visible(path)}`;
  return `${mark} ${visible(path)} ${paint.dim(`→ ${targets.map(visible).join(" ") || "nothing"}`)}`;
}

function costOf({ patterns, evicted, unchanged, cdn }: PlanReport): string {
  const paths = count(patterns.length, "path");
  const cost = cdn === "cloudfront" ? `It costs ${paths} of the ${grouped(FREE_PATHS)} a month that are free. ` : "";
  const known = `${grouped(unchanged)} unchanged URLs that are known`;
  if (patterns.includes("/*")) return `${cost}It evicts all ${known}.`;
  return `${cost}It evicts ${grouped(evicted)} of the ${known}; /* would evict them all.`;
}

function unusedLines(unused: readonly UnusedReport[], rules: string, head: Named, paint: Paint): string[] {
  if (unused.length === 0) return [];
  const line = (one: UnusedReport) => `  ${visible(rules)}:${one.line}: ${visible(one.glob)}${meantText(one)}`;
  return ["", paint.yellow(`Rules that match no file of ${visible(head.name)}`), ...bounded(unused, line, "  ")];
}
