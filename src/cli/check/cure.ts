import type { Match } from "../../rules/match.ts";
import { isCapture, isName, type Part, type Transform, textOf } from "../../rules/template.ts";
import type { TypedText } from "../../url/encode.ts";
import type { Grammar } from "../../url/grammar.ts";
import { type Aim, urlOfMatch } from "./made.ts";

/** A change of a target that makes URLs which exist of files of which it makes none. */
export interface Cure {
  /** Its effect, for a sentence: `lower case`. */
  readonly does: string;
  /** The target to write in place of the one that is there. */
  readonly target: string;
  /** Files whose URL exists with it, and not without; fewer those of which the reverse is true. */
  readonly mends: number;
  /** Files whose URL does not exist with it either. */
  readonly leaves: number;
  /** The URL that it makes of a file, if that exists. */
  readonly made: (match: Match) => string | null;
}

/** Another target and what is different. Of equals the one with the fewest differences wins, then the one that has them everywhere. */
interface Candidate {
  readonly parts: readonly Part[];
  readonly does: readonly string[];
}

/** Files that each candidate is tried on before the best few are tried on all. */
const SAMPLE = 200;
const FINALISTS = 3;
/** Captures of a target that are changed one by one; those of a target with more are changed all alike. */
const MOST_APART = 3;

/**
 * The best change of a target, found by running it on its files with other transforms and, but for `namesOnly`, with other
 * endings and folders; null if none helps.
 */
export function findCure(
  aim: Aim,
  missing: readonly Match[],
  known: ReadonlySet<string>,
  grammar: Grammar,
  namesOnly = false,
): Cure | null {
  const made = (parts: readonly Part[], match: Match) => {
    const url = urlOfMatch({ parts }, match, grammar);
    return url !== null && known.has(url) ? url : null;
  };
  const lost = new Set(missing);
  const gain = (parts: readonly Part[], matches: readonly Match[]) =>
    matches.reduce((sum, match) => sum + Number(made(parts, match) !== null) - Number(!lost.has(match)), 0);
  const sample = [
    ...spread(missing, SAMPLE),
    ...spread(
      aim.matches.filter((match) => !lost.has(match)),
      SAMPLE,
    ),
  ];
  const rated = [...(namesOnly ? transformed(aim.template.parts) : candidatesFor(aim, missing, known, grammar))].map(
    (one) => ({ one, gain: gain(one.parts, sample) }),
  );
  const finalists = rated
    .filter((rating) => rating.gain > 0)
    .sort(better)
    .slice(0, FINALISTS);
  const [best] = finalists.map(({ one }) => ({ one, gain: gain(one.parts, aim.matches) })).sort(better);
  if (best === undefined || best.gain <= 0) return null;
  const { parts, does } = best.one;
  return {
    does: does.join(" and "),
    target: textOf(parts),
    mends: best.gain,
    leaves: missing.length - best.gain,
    made: (match) => made(parts, match),
  };
}

type Rating = { readonly one: Candidate; readonly gain: number };

function better(a: Rating, b: Rating): number {
  return b.gain - a.gain || a.one.does.length - b.one.does.length || changes(b.one) - changes(a.one);
}

function changes({ parts }: Candidate): number {
  return parts.reduce<number>((sum, part) => sum + (typeof part === "object" ? part.transforms.length : 0), 0);
}

/** The target with every combination of transforms, endings and first folders. */
function* candidatesFor(
  aim: Aim,
  missing: readonly Match[],
  known: ReadonlySet<string>,
  grammar: Grammar,
): Generator<Candidate> {
  const heads = headsFor(aim, missing, known, grammar);
  for (const named of transformed(aim.template.parts)) {
    for (const ended of withEndings(named)) {
      yield ended;
      for (const head of heads)
        yield { parts: [head as TypedText, ...ended.parts.slice(1)], does: [...ended.does, "another folder"] };
    }
  }
}

const NAMES = { lower: "lower case", slug: "slugs", page: "pages of folders (page)" } as const;
const FORMS: readonly (Transform | null)[] = [null, "lower", "slug"];

function* transformed(parts: readonly Part[]): Generator<Candidate> {
  const captures = parts.flatMap((part, at) => (isCapture(part) ? [at] : []));
  for (const forms of formsFor(captures.length)) {
    const changed = captures.reduce((all, part, at) => withTransform(all, part, forms[at]!), parts);
    const does = [...new Set(forms)].filter((form) => form !== null).map((form) => NAMES[form]);
    yield { parts: changed, does };
    const last = captures.findLast((at) => isName(parts, at));
    if (last !== undefined) yield { parts: withTransform(changed, last, "page"), does: [...does, NAMES.page] };
  }
}

/** Every choice of forms for so many captures. */
function formsFor(captures: number): (Transform | null)[][] {
  if (captures > MOST_APART) return FORMS.map((form) => new Array(captures).fill(form));
  let all: (Transform | null)[][] = [[]];
  for (let at = 0; at < captures; at++) all = all.flatMap((some) => FORMS.map((form) => [...some, form]));
  return all;
}

function withTransform(parts: readonly Part[], at: number, form: Transform | null): readonly Part[] {
  const part = parts[at]!;
  if (form === null || !isCapture(part)) return parts;
  const { capture, transforms } = typeof part === "number" ? { capture: part, transforms: [] } : part;
  return transforms.includes(form) ? parts : parts.with(at, { capture, transforms: [...transforms, form] });
}

const ENDINGS = ["/", "", ".html", "/index.html"];

/** The same target, and with the other endings that a page may have. */
function* withEndings({ parts, does }: Candidate): Generator<Candidate> {
  yield { parts, does };
  const last = parts.at(-1)!;
  const typed = typeof last === "string" ? last : "";
  const own = ["/index.html", ".html", "/"].find((ending) => typed.endsWith(ending)) ?? "";
  const stem = typed.slice(0, typed.length - own.length);
  if (own === "" && (typed !== "" || parts.length === 1)) return;
  const rest = typeof last === "string" ? parts.slice(0, -1) : parts;
  for (const ending of ENDINGS) {
    const joins = rest.at(-1);
    if (ending === own || (rest.length === 0 && stem === "")) continue;
    if (!ending.startsWith("/") && stem === "" && typeof joins === "object" && joins.transforms.includes("page"))
      continue;
    const text = (stem + ending) as TypedText;
    yield {
      parts: text === "" ? rest : [...rest, text],
      does: [...does, ending === "" ? "no ending" : `the ending ${ending}`],
    };
  }
}

/** Texts before the first capture that URLs of the site have before what the missing ones have behind it, the likeliest first. */
function headsFor(
  { template: { parts } }: Aim,
  missing: readonly Match[],
  known: ReadonlySet<string>,
  grammar: Grammar,
): string[] {
  const [first] = parts;
  if (typeof first !== "string" || parts.length === 1) return [];
  const votes = new Map<string, number>();
  const tails = spread(missing, 20).flatMap((match) => urlOfMatch({ parts: parts.slice(1) }, match, grammar) ?? []);
  const lower = tails.map((tail) => tail.toLowerCase()).filter((tail) => tail.length > 3);
  for (const url of known) {
    const own = url.toLowerCase();
    for (const tail of lower) {
      if (!own.endsWith(tail)) continue;
      const head = url.slice(0, url.length - tail.length);
      if (head.endsWith("/") && head !== first) votes.set(head, (votes.get(head) ?? 0) + 1);
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([head]) => head);
}

/** So many of the items, evenly. */
function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)]!);
}
