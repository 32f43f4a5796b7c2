import { FREE_PATHS } from "../cdn/cloudfront/grammar.ts";
import { entryOf } from "../cdn/table.ts";
import { count, grouped } from "../number.ts";
import { countPatterns, visible } from "../report/escape.ts";
import { cutEnd, cutMiddle, firstLines, widthOf, wrapped } from "./fit.ts";
import type { FileReport, Named, PlanReport, UnusedReport } from "./plan.ts";
import type { Paint } from "./terminal.ts";

/** The most lines of one list to show; `--json` has them all. */
const MOST_LINES = 100;

/** Formats a plan for a terminal of so many columns; null: no line is cut or broken. */
export function showPlan(report: PlanReport, paint: Paint, width: number | null): string {
  const { base, head, rules, files, patterns, widened, unused, notices, cdn } = report;
  const from = base === null ? `nothing (${visible(head.name)} has no parent)` : named(base);
  const urls = width === null ? patterns : groupForms(patterns);
  return [
    ...wrapped(`${paint.bold(`${from} → ${named(head)}`)}, rules of ${visible(rules)}`, width),
    "",
    paint.bold(count(files.length, "changed file")),
    ...groupsOf(files).flatMap((group) => groupLines(group, paint, width)),
    "",
    ...(patterns.length === 0
      ? [paint.bold("Nothing to purge.")]
      : [
          paint.bold(`${countPatterns(patterns)} for ${entryOf(cdn).title}`),
          ...firstLines(urls, MOST_LINES, (url) => `  ${paint.cyan(cutMiddle(visible(url), room(width, 2)))}`),
          ...(widened === null ? [] : wrapped(visible(widened), room(width, 2)).map((line) => `  ${paint.dim(line)}`)),
          "",
          ...wrapped(costOf(report), width),
        ]),
    ...unusedLines(unused, rules, head, paint, width),
    ...notices.flatMap((notice) => ["", ...wrapped(visible(notice), width).map(paint.yellow)]),
    "",
  ].join("\n");
}

/** The columns that an indent leaves. */
function room(width: number | null, indent: number): number | null {
  return width === null ? null : Math.max(width - indent, 10);
}

/** A commit by its name and the start of its SHA, a folder by its name. */
export function named({ name, sha }: Named): string {
  if (sha === null) return visible(name);
  return sha.startsWith(name) ? sha.slice(0, 7) : `${visible(name)} (${sha.slice(0, 7)})`;
}

/** Asks whether a glob that matches nothing was meant to be another one. */
export function meantText({ meant }: UnusedReport): string {
  return meant === null ? "" : `; did you mean ${visible(meant)}?`;
}

interface Line {
  readonly file: FileReport;
  readonly targets: readonly string[] | null;
}

interface Group {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** Groups files by the rules that took them, each below every one of its rules; then those without a rule, then ignored ones. */
function groupsOf(files: readonly FileReport[]): Group[] {
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

/** A rule and its files. What all of them purge stands beside the rule, once. */
function groupLines({ title, lines }: Group, paint: Paint, width: number | null): string[] {
  const [first, ...others] = lines.map(({ targets }) => targets ?? []);
  const shared = others.length === 0 ? [] : first!.filter((target) => others.every((own) => own.includes(target)));
  const each = shared.length === 0 ? "" : paint.dim(`, each → ${groupForms(shared).map(visible).join(" ")}`);
  return [
    cutEnd(`  ${title.replace(/^.*(?= \(line)/, (glob) => paint.bold(glob))}${each}`, width),
    ...firstLines(lines, MOST_LINES, (line) => fileLine(line, shared, paint, width), "", "    "),
  ];
}

function fileLine(
  { file: { status, path }, targets }: Line,
  shared: readonly string[],
  paint: Paint,
  width: number | null,
) {
  const mark = { added: paint.green("A"), changed: paint.yellow("M"), deleted: paint.red("D") }[status];
  const name = `    ${mark} ${cutMiddle(visible(path), room(width, 6))}`;
  const own = targets?.filter((target) => !shared.includes(target));
  if (own === undefined || (own.length === 0 && shared.length > 0)) return name;
  const urls = own.length === 0 ? "nothing" : groupForms(own).map(visible).join(" ");
  const line = `${name} ${paint.dim(`→ ${urls}`)}`;
  if (width === null || widthOf(line) <= width) return line;
  const below = wrapped(urls, room(width, 8)).map((text) => cutMiddle(text, room(width, 8)));
  return [name, ...below.map((text, at) => paint.dim(`      ${at === 0 ? "→" : " "} ${text}`))].join("\n");
}

/** A page and the file that its folder stands for are one target: `/a/` and `/a/index.html` are `/a/{,index.html}`, as a shell writes it. */
function groupForms(urls: readonly string[]): string[] {
  const all = new Set(urls);
  const folder = (url: string) => /^(.*\/)(?:index|default)\.\w+$/s.exec(url)?.[1];
  const names = new Map<string, string>();
  for (const url of urls) {
    const page = folder(url);
    if (page !== undefined && all.has(page)) names.set(page, url.slice(page.length));
  }
  return urls
    .filter((url) => !names.has(folder(url) ?? ""))
    .map((url) => (names.has(url) ? `${url}{,${names.get(url)}}` : url));
}

function costOf({ patterns, evicted, unchanged, cdn }: PlanReport): string {
  const paths = count(patterns.length, "path");
  const cost = cdn === "cloudfront" ? `It costs ${paths} of the ${grouped(FREE_PATHS)} a month that are free. ` : "";
  if (unchanged === 0) return `${cost}No unchanged URL is known that it could evict.`;
  const known = `${grouped(unchanged)} unchanged URLs that are known`;
  if (patterns.includes("/*")) return `${cost}It evicts all ${known}.`;
  return `${cost}It evicts ${grouped(evicted)} of the ${known}; /* would evict them all.`;
}

function unusedLines(
  unused: readonly UnusedReport[],
  rules: string,
  head: Named,
  paint: Paint,
  width: number | null,
): string[] {
  if (unused.length === 0) return [];
  const line = (one: UnusedReport) =>
    cutEnd(`  ${visible(rules)}:${one.line}: ${visible(one.glob)}${meantText(one)}`, width);
  return [
    "",
    paint.yellow(cutEnd(`Rules that match no file of ${visible(head.name)}`, width)),
    ...firstLines(unused, MOST_LINES, line),
  ];
}
