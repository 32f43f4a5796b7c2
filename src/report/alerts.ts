import { count, grouped } from "../number.ts";
import { prose } from "./escape.ts";
import { bounded, folded, more } from "./fold.ts";
import type { Outcome } from "./outcome.ts";

/** Most alerts of one kind. */
const MOST_ALERTS = 20;
/** Most advice. */
const ADVICE = { entries: 100, characters: 60_000 };

/** Warnings as GitHub's alerts, each with what to do about it. */
export function warningAlerts({ warnings }: Outcome): string[] {
  return some(warnings, ({ text }) => alert("WARNING", text), "warnings");
}

/** Notices likewise. */
export function noticeAlerts({ notices }: Outcome): string[] {
  return some(notices, (text) => alert("NOTE", text), "notices");
}

function some<T>(items: readonly T[], render: (item: T) => string, noun: string): string[] {
  const rest = items.length - MOST_ALERTS;
  const shown = items.slice(0, MOST_ALERTS).map(render);
  return rest > 0 ? [...shown, `And ${grouped(rest)} more ${noun}, which the log has.`] : shown;
}

/** YAML of our own, such as `permissions:` and what is below it. A line break in foreign text is none of it. */
const YAML = /^ *[a-z-]+:(?: [a-z]+)?$/;

/** What follows the first line of a text is YAML to copy. */
function alert(kind: "WARNING" | "NOTE", text: string): string {
  const [first = "", ...yaml] = text.split("\n");
  const isYaml = yaml.length > 0 && yaml.every((line) => YAML.test(line));
  const quoted = isYaml ? ["", "```yaml", ...yaml, "```"] : [];
  return [`[!${kind}]`, prose(isYaml ? first : text), ...quoted].map((line) => `> ${line}`.trimEnd()).join("\n");
}

/** Advice on the rules, as a list that can be unfolded. */
export function adviceSections({ advice }: Outcome): string[] {
  if (advice.length === 0) return [];
  const { shown, rest } = bounded(advice, ADVICE, (text) => `- ${prose(text)}`);
  const title = `${count(advice.length, "thing")} to look at in the rules, which made no difference to this run`;
  return [folded(title, [shown.join("\n"), more(rest)].filter(Boolean).join("\n\n"))];
}
