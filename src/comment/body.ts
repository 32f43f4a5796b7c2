import { adviceSections, warningAlerts } from "../report/alerts.ts";
import { destinationTable } from "../report/compared.ts";
import { code, prose } from "../report/escape.ts";
import { type FileBounds, fileSections } from "../report/files.ts";
import { within } from "../report/fold.ts";
import type { Outcome } from "../report/outcome.ts";
import { picture } from "../report/picture.ts";
import { titleOf } from "../report/sentence.ts";
import type { Setting } from "../report/summary.ts";

/** A comment holds 65,536 characters; this leaves room for its mark and its end. */
const MOST_COMMENT = 60_000;
const FILES: FileBounds = { rules: 10, entries: 100, characters: 40_000 };

/** What a comment goes by besides the outcome. */
export interface CommentSetting extends Setting {
  readonly runId: string;
  /** What must not stand in it: the runner hides secrets in logs and summaries, and nobody does in comments. */
  readonly secrets: readonly string[];
}

/** The comment on a pull request, as Markdown: short, since the job summary has the rest. */
export function commentBody(outcome: Outcome, setting: CommentSetting): string {
  const { serverUrl, repository, runId, event } = setting;
  const head = outcome.head === null ? "" : ` of ${code(outcome.head.slice(0, 7))}`;
  const summary = `[summary of the run](${serverUrl}/${repository}/actions/runs/${runId})`;
  const parts = [
    titleOf(outcome, event),
    ...(outcome.why === null ? [] : [`${prose(outcome.why)}.`]),
    destinationTable(outcome, setting),
    // Warnings and advice are for who changes the files and rules, notices for who runs the job.
    ...warningAlerts(outcome),
    picture(outcome.comparisons),
    ...outcome.comparisons.flatMap((comparison) => fileSections(comparison, FILES)),
    ...adviceSections(outcome),
  ];
  const end = `<sub>By cdn-purge, for the changes${head}. What is purged is counted from the last purge when it is deployed, which may be more. The ${summary} has all of it.</sub>`;
  return masked(`${within(parts, MOST_COMMENT)}\n\n${end}`, setting.secrets);
}

/** The text without the secrets, as they stand and as escaping writes them. */
function masked(text: string, secrets: readonly string[]): string {
  const forms = secrets
    .filter((secret) => secret !== "")
    .flatMap((secret) => [secret, encodeURIComponent(secret)])
    .flatMap((form) => [form, code(form).slice("<code>".length, -"</code>".length)]);
  // The longest first: one may be part of another.
  const sorted = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return sorted.reduce((rest, form) => rest.replaceAll(form, "***"), text);
}
