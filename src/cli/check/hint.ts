import type { Match } from "../../rules/match.ts";
import type { Grammar } from "../../url/grammar.ts";
import { type Cure, findCure } from "./cure.ts";
import { type Aim, urlOfMatch } from "./made.ts";

/** A change that a generator makes to a name and that only another glob can follow. */
interface Edit {
  /** The captures as they would be; the same ones where it does not apply. */
  readonly edit: (captures: readonly string[]) => readonly string[];
  /** The sentence behind `N of M would exist`. */
  readonly advice: (glob: string) => string;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})-/;

const EDITS: readonly Edit[] = [
  {
    edit: (captures) => lastEdited(captures, (name) => name.replace(DATE, "")),
    advice: (glob) => `without the date in front; ${globLike(glob, "????-??-??-*")} leaves it out of the capture`,
  },
  {
    edit: (captures) => lastEdited(captures, (name) => name.replace(DATE, "$1/$2/$3/")),
    advice: (glob) => `with the date as folders; ${globLike(glob, "*-*-*-*")} captures its parts`,
  },
  {
    edit: (captures) => lastEdited(captures, (name) => name.replace(/\.[a-z]{1,8}$/i, "")),
    advice: (glob) => `without the file's ending; write it in the glob, such as ${glob.replace(/\*\*$/, "**/*")}.md`,
  },
  {
    edit: ([first = "", ...rest]) => [first.replace(/^[^/]+\/(?=.)/, ""), ...rest],
    advice: () => "without the first folder of $1; write its name in the glob, before the wildcard",
  },
];

function lastEdited(captures: readonly string[], edit: (name: string) => string): readonly string[] {
  const last = captures.at(-1);
  if (last === undefined) return captures;
  const at = last.lastIndexOf("/") + 1;
  return [...captures.slice(0, -1), last.slice(0, at) + edit(last.slice(at))];
}

/** The glob with another wildcard for the name of the file. */
function globLike(glob: string, name: string): string {
  const other = glob.replace(/(^|\/)\*(?=[^*/]*$)/, `$1${name}`);
  return other === glob ? `a glob with ${name}` : `the glob ${other}`;
}

/** The change of a glob that would mend more than the cure; null if none does. Globs are not rewritten, so this is a hint. */
export function findHint(
  aim: Aim,
  missing: readonly Match[],
  known: ReadonlySet<string>,
  grammar: Grammar,
  cure: Cure | null,
): string | null {
  let [most, hint] = [cure?.mends ?? 0, null as string | null];
  for (const { edit, advice } of EDITS) {
    const edited = missing.map((match) => ({ ...match, captures: edit(match.captures) }));
    if (edited.every(({ captures }, at) => captures.join() === missing[at]!.captures.join())) continue;
    const asItIs = edited.filter((match) => known.has(urlOfMatch(aim.template, match, grammar) ?? ""));
    const changed = findCure({ ...aim, matches: edited }, edited, known, grammar, true);
    const mends = Math.max(asItIs.length, changed?.mends ?? 0);
    if (mends <= most || mends * 2 < missing.length) continue;
    const target = changed !== null && changed.mends > asItIs.length ? `; with it write ${changed.target}` : "";
    [most, hint] = [mends, `${mends} of ${missing.length} would exist ${advice(aim.rule.glob)}${target}`];
  }
  return hint;
}
