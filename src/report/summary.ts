import type { Outcome, Scope, TargetResult } from "../outcome.ts";
import type { Mapped } from "../rules/map.ts";
import { code, prose } from "./escape.ts";
import { headlineOf, sentenceOf } from "./sentence.ts";
import { targetText } from "./target.ts";
import { verificationHeadline, verificationTable } from "./verification.ts";

/** Most characters of a summary: GitHub refuses one of more than 1 MiB, and takes what is no ASCII for up to three bytes. */
const MOST_SUMMARY = 900_000;
/** Most characters of one folded list. */
const MOST_LIST = 120_000;
/** Most entries of one folded list: more are for the report. */
const MOST_ENTRIES = 1_000;

/** Most notices, and most commits that one target was compared with. */
const MOST_NOTICES = 50;
const MOST_BASES = 10;

/** What a summary links to. */
export interface Links {
  readonly serverUrl: string;
  readonly repository: string;
}

/** The job summary, as Markdown with the HTML that GitHub renders. Every foreign text in it is escaped. */
export function summaryOf(outcome: Outcome, links: Links): string {
  const parts = [
    `### ${prose(headlineOf(outcome))}`,
    prose(sentenceOf(outcome)),
    table(outcome, links),
    ...(outcome.verification
      ? [`${prose(verificationHeadline(outcome.verification))}.`, verificationTable(outcome.verification)]
      : []),
    ...noticeSections(outcome.notices),
    ...outcome.scopes.flatMap((scope) => scopeSections(scope)),
  ].filter(Boolean);
  return `${within(parts, MOST_SUMMARY).join("\n\n")}\n`;
}

/** As many whole parts as fit: half of a table or list would render as anything. */
function within(parts: readonly string[], most: number): string[] {
  const kept: string[] = [];
  let size = 0;
  for (const part of parts) {
    size += part.length + 2;
    if (size > most) return [...kept, "There is more: the output `report` names a file with all."];
    kept.push(part);
  }
  return kept;
}

/** YAML of our own, such as `permissions:` and what is below it. A line break in foreign text is none of it. */
const YAML = /^ *[a-z-]+:(?: [a-z]+)?$/;

/** What follows the first line of a notice is YAML to copy. */
function noticeSection(notice: string): string {
  const [text = "", ...yaml] = notice.split("\n");
  const isYaml = yaml.length > 0 && yaml.every((line) => YAML.test(line));
  const block = isYaml ? ["", "```yaml", ...yaml, "```"] : [];
  return ["[!NOTE]", prose(isYaml ? text : notice), ...block].map((line) => `> ${line}`.trimEnd()).join("\n");
}

function noticeSections(notices: readonly string[]): string[] {
  const shown = notices.slice(0, MOST_NOTICES).map(noticeSection);
  const rest = notices.length - shown.length;
  return rest > 0 ? [...shown, `And ${rest} more notices, which the log has.`] : shown;
}

function table({ results, scopes, head }: Outcome, links: Links): string {
  if (results.length === 0) return "";
  const rows = results.map((result) => {
    const scope = scopes.find(({ plans }) =>
      plans.some(({ members }) => members.some(({ cdn, target }) => cdn === result.cdn && target === result.target)),
    );
    const plan = scope?.plans.find(({ cdn }) => cdn === result.cdn)?.plan;
    const evicted = plan ? `${plan.evicted} of ${plan.unchanged}` : "";
    return `| ${result.cdn} | ${code(result.target)} | ${compared(scope, head, links)} | ${result.patterns.length} | ${evicted} | ${ending(result)} |`;
  });
  return [
    "| CDN | target | compared with | patterns | unchanged URLs evicted | result |",
    "| --- | --- | --- | ---: | ---: | --- |",
    ...rows,
  ].join("\n");
}

function compared(scope: Scope | undefined, head: string | null, { serverUrl, repository }: Links): string {
  if (!scope) return "the plan of an earlier job";
  if (scope.base.kind !== "known")
    return prose(scope.base.kind === "unknown" ? `unknown: ${scope.base.why}` : scope.base.why);
  const { shas, why } = scope.base;
  const links = shas
    .slice(0, MOST_BASES)
    .map((sha) => `[${sha.slice(0, 7)}](${serverUrl}/${repository}/compare/${sha}..${head})`);
  if (shas.length > MOST_BASES) return `${links.join(", ")} and ${shas.length - MOST_BASES} more`;
  return `${links.join(", ")} (${prose(why)})`;
}

function ending({ result }: TargetResult): string {
  switch (result.kind) {
    case "sent":
      return `${code(result.receipt.id)} ${result.receipt.status === "completed" ? "completed" : "in progress"}`;
    case "failed":
      return `**failed**: ${prose(result.error)}`;
    case "nothing":
      return "nothing to purge";
    case "planned":
      return "not sent (dry run)";
  }
}

function scopeSections({ files, plans }: Scope): string[] {
  const sent = plans.map(({ cdn, plan }) =>
    folded(
      `${plan.patterns.length} patterns for ${cdn}${plan.widened ? `: ${plan.widened}` : ""}`,
      plan.patterns.map(code),
    ),
  );
  if (!files) return sent;
  const matched = files.filter(({ kind }) => kind === "matched");
  const unmatched = files.filter(({ kind }) => kind === "unmatched");
  const ignored = files.filter(({ kind }) => kind === "ignored");
  return [
    ...sent,
    folded(`${matched.length} changed files and the rules that took them`, matched.map(line)),
    folded(`${unmatched.length} changed files that no rule matches`, unmatched.map(line)),
    folded(`${ignored.length} changed files that the rules ignore`, ignored.map(line)),
  ];
}

function line({ change, matches }: Mapped): string {
  const via = matches.map(
    ({ rule, targets }) =>
      `${code(rule.glob)} → ${targets.map((target) => code(targetText(target))).join(" ") || "nothing"}`,
  );
  return [`${code(change.path)} (${change.status})`, ...via].join("<br>&nbsp;&nbsp;");
}

/** A list that can be unfolded; empty when there is nothing in it. */
function folded(title: string, entries: readonly string[]): string {
  if (entries.length === 0) return "";
  const shown: string[] = [];
  let size = 0;
  for (const entry of entries.slice(0, MOST_ENTRIES)) {
    size += entry.length;
    if (size > MOST_LIST) break;
    shown.push(entry);
  }
  const rest = entries.length - shown.length;
  if (rest > 0) shown.push(`and ${rest} more: the output \`report\` names a file with all`);
  return `<details><summary>${prose(title)}</summary>\n\n${shown.map((entry) => `- ${entry}`).join("\n")}\n\n</details>`;
}
