import type { Outcome, Scope, TargetResult } from "../outcome.ts";
import type { Mapped } from "../rules/map.ts";
import { code, prose } from "./escape.ts";
import { headlineOf, sentenceOf } from "./sentence.ts";
import { targetText } from "./target.ts";
import { verificationHeadline, verificationTable } from "./verification.ts";

/** Most characters of one folded list: GitHub refuses a summary of more than 1 MiB, and a step may not be alone in it. */
const MOST_LIST = 120_000;
/** Most entries of one folded list: more are for the report. */
const MOST_ENTRIES = 1_000;

/** What a summary links to. */
export interface Links {
  readonly serverUrl: string;
  readonly repository: string;
}

/** The job summary, as Markdown with the HTML that GitHub renders. Every foreign text in it is escaped. */
export function summaryOf(outcome: Outcome, links: Links): string {
  return [
    `### ${prose(headlineOf(outcome))}`,
    prose(sentenceOf(outcome)),
    table(outcome, links),
    ...(outcome.verification
      ? [`${prose(verificationHeadline(outcome.verification))}.`, verificationTable(outcome.verification)]
      : []),
    ...outcome.scopes.flatMap((scope) => scopeSections(scope)),
    ...outcome.notices.map((notice) => `> [!NOTE]\n> ${prose(notice)}`),
  ]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
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
  const links = scope.base.shas.map(
    (sha) => `[${sha.slice(0, 7)}](${serverUrl}/${repository}/compare/${sha}..${head})`,
  );
  return `${links.join(", ")} (${prose(scope.base.why)})`;
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
