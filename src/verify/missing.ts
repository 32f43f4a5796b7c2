import { groupBy } from "../group.ts";
import type { Warning } from "../log.ts";
import { isAbsent, type Subject } from "./decide.ts";
import type { Source } from "./subjects.ts";
import type { Checked } from "./verification.ts";

/**
 * The rules that make URLs which the site does not have, on none of its origins, though head has the files: what these
 * files change is served elsewhere, and stays stale there.
 */
export function missingWarnings(
  checked: readonly Checked[],
  subjects: readonly Subject[],
  { site, rulesFile }: Pick<Source, "site" | "rulesFile">,
): Warning[] {
  const answers = groupBy(checked, ({ path }) => path);
  const isMissing = ({ path }: Subject) =>
    (answers.get(path) ?? []).every(({ verdict, status }) => verdict === "undecided" && isAbsent(status));
  const made = subjects.flatMap((subject) =>
    subject.kind === "live" && subject.rule ? [{ ...subject, rule: subject.rule }] : [],
  );
  return [...groupBy(made, ({ rule }) => rule)].flatMap(([rule, own]) => {
    const [first, ...more] = own.filter(isMissing);
    const [answer] = first ? answers.get(first.path)! : [];
    if (!answer) return [];
    const says = `${more.length > 0 ? "answer" : "answers"} ${answer.status}`;
    const urls =
      own.length === 1
        ? `${answer.url}, the one that was looked at, ${says}`
        : `${more.length + 1} of the ${own.length} that were looked at ${says}, such as ${answer.url}`;
    const what = `the rule \`${rule.glob}\` makes URLs that the site does not have: ${urls}`;
    const text = `${site.rules.source}:${rule.line}: ${what}. If the site serves these files under other URLs, those stay stale: give the rule the right target.`;
    return [{ text, place: { file: rulesFile, line: rule.line } }];
  });
}
