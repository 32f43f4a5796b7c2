import { GlobError } from "./spelling.ts";

/** A token of picomatch's parser, as far as we read it. `output` is its part of the regular expression, `value` if absent. */
export interface Token {
  readonly type: string;
  readonly value: string;
  readonly output?: string;
  readonly extglob?: boolean;
  readonly suffix?: string;
}

/** How picomatch writes `*`. */
const STAR = "[^/]*?";
const STAR_SOURCE = String.raw`\[\^/\]\*\?`;
const PLAIN_TEXT = String.raw`(?:\\[^\w/]|[^\\[\](){}*+?.|^$/])+`;
const TEXT_AFTER_STAR = new RegExp(`${STAR_SOURCE}\\)*${PLAIN_TEXT}$`);
const STAR_TEXT_STAR = new RegExp(`${STAR_SOURCE}(\\)*)(${PLAIN_TEXT})(?=\\(?${STAR_SOURCE})`, "g");
/** How picomatch writes `**` where that is a wildcard of its own. */
const GLOBSTAR = "(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)";
/** How picomatch ends a `!(…)` that it holds against all that is left of a path. */
const ANCHORED = ")$)";
/** The expression behind the text of a `!(…)`. */
const REST_OF_NEGATION = `$)${STAR})`;
/** Parts of a glob that leave something out, and are followed by more: each doubles the regular expression. */
const MAX_NEGATIONS = 6;
/** Begins the group of an outermost wildcard. picomatch writes no group that captures. */
const CAPTURE = "(";
const NO_CAPTURE = "(?:";

/**
 * A part of a name of a glob that may hold a piece of a path: a wildcard, `**`, a slash within a group, what may be there
 * or not (`?`), or a group with the parts of each of its choices. A wildcard that `stopping` ends at a text is none.
 */
export type Part = "*" | "**" | "/" | "?" | readonly (readonly Part[])[];

interface Group {
  readonly kind: "brace" | "@" | "?" | "!" | "+" | "*";
  /** The number of its first token. */
  readonly start: number;
  readonly choices: Part[][];
  /** The group that it is a part of. */
  readonly around: Part[];
}

/** The regular expression of a glob. */
interface CaptureSource {
  readonly source: string;
  /** Whether it matches paths that picomatch's own does not: see `negations`. */
  readonly corrected: boolean;
  readonly wildcards: number;
  /** The parts of each name, of which a slash within a group ends none. */
  readonly names: readonly (readonly Part[])[];
}

/**
 * The regular expression of picomatch's tokens with a group around each outermost wildcard. picomatch's own `capture` has
 * no group for `{1..9}`, groups for wildcards inside others, and breaks `!(…)`.
 * Throws GlobError where a token is raw regular expression rather than glob, or matching could take forever.
 */
export function captureSource(tokens: readonly Token[], glob: string): CaptureSource {
  const fail = (message: string): never => {
    throw new GlobError(`the glob ${glob} ${message}`);
  };
  const names: Part[][] = [[]];
  let parts = names[0]!;
  const groups: Group[] = [];
  const pieces: string[] = [];
  /**
   * Behind which piece the text of a `!(…)` ends that is followed by more. picomatch refuses what only begins with such a
   * text: `index2.md` for `!(index).md`, whose pages would stay old. What follows belongs there, up to the end.
   */
  const negations: number[] = [];

  const opening = () => (groups.length > 0 ? NO_CAPTURE : CAPTURE);
  /** Puts a group around the part of a token that is the wildcard itself. */
  const wrap = (piece: string, wildcard = piece) => {
    const at = piece.indexOf(wildcard);
    pieces.push(piece.slice(0, at), opening(), wildcard, ")", piece.slice(at + wildcard.length));
  };
  /** Begins another name or choice. */
  const begin = (lists: Part[][]) => {
    parts = [];
    lists.push(parts);
  };
  for (const [at, token] of tokens.entries()) {
    const piece = (token.output ?? token.value) + (token.suffix ?? "");
    const next = tokens[at + 1];
    const opensExtglob = next?.type === "paren" && next.value === "(" && (next.extglob === true || token.type === "at");
    const isGroup = token.type === "paren" || (token.type === "brace" && (piece === "(" || piece === ")"));
    if (groups.length > 0 && token.value.includes("/")) parts.push("/");
    if (groups.length === 0 && token.type === "slash") begin(names);

    if (opensExtglob) {
      pieces.push(piece);
    } else if (token.type === "star") {
      if (!endsInTextAfterStar(pieces.join(""))) parts.push("*");
      wrap(piece, STAR);
    } else if (token.type === "globstar") {
      parts.push("**");
      wrap(piece, GLOBSTAR);
    } else if (token.type === "bracket" && !token.value.startsWith("\\")) {
      wrap(piece);
    } else if (isGroup && (piece === "(" || token.value === "(")) {
      const kind = token.type === "brace" ? "brace" : (tokens[at - 1]?.value as Group["kind"]);
      if (kind !== "brace" && token.extglob !== true && tokens[at - 1]?.type !== "at")
        fail("holds bare parentheses; write \\( and \\) for the characters or @(a|b) for a choice");
      pieces.push(opening(), token.extglob === true ? piece : "");
      if (kind === "?") parts.push("?");
      else if (kind !== "@" && kind !== "brace") parts.push("*");
      const group: Group = { kind, start: at, choices: [], around: parts };
      parts.push(group.choices);
      groups.push(group);
      begin(group.choices);
    } else if (isGroup) {
      const group = groups.pop() ?? fail("holds ) without (; write \\) for the character");
      parts = group.around;
      if (group.kind === "+" || group.kind === "*") checkRepeated(tokens.slice(group.start + 1, at), fail);
      if (group.kind === "!" && !piece.startsWith(ANCHORED)) {
        if (groups.length > 0)
          fail("holds a !(…) between other brackets that is not the end; write a rule for each choice");
        negations.push(pieces.push(")"));
        parts.push("?");
        pieces.push(REST_OF_NEGATION, ")");
      } else pieces.push(piece, group.kind === "@" || group.kind === "brace" ? "" : ")");
    } else if (token.type === "brace" && !piece.startsWith("\\")) {
      if (!/^\[.-.\]$/su.test(piece)) fail("holds a range of more than one character a side; write {8,9,10} or [0-9]");
      wrap(piece);
    } else {
      checkRaw(token, groups, fail);
      pieces.push(piece);
    }
    const bars = token.type === "comma" && piece === "|" ? 1 : token.type === "text" ? unescapedBars(token.value) : 0;
    for (let bar = 0; bar < bars && groups.length > 0; bar++) begin(groups.at(-1)!.choices);
  }
  if (groups.length > 0)
    fail("has a bracket without a partner; close it, or put a backslash before it to mean the character");
  if (negations.length > MAX_NEGATIONS)
    fail(
      `holds more than ${MAX_NEGATIONS} times a !(…) with something behind it; list what to leave out under ignore:`,
    );
  const wildcards = pieces.filter((piece) => piece === CAPTURE).length;
  // From the last on, since what follows the first holds the others.
  for (const end of negations.toReversed()) {
    const rest = pieces.slice(end + 2).map((piece) => (piece === CAPTURE ? NO_CAPTURE : piece));
    pieces.splice(end, 0, rest.join(""));
  }
  return {
    source: stopping(`^(?:${pieces.join("")})$`),
    corrected: negations.length > 0,
    wildcards,
    names,
  };
}

function unescapedBars(text: string): number {
  return text.replace(/\\./gs, "").split("|").length - 1;
}

/** picomatch passes some characters to the regular expression, where they are no longer glob. */
function checkRaw(token: Token, groups: readonly Group[], fail: (message: string) => never): void {
  const extglob = groups.some((group) => group.kind !== "brace");
  if (token.type === "plus" && token.value === "+" && token.output === undefined) {
    fail("holds a + after a bracket or within parentheses; write \\+ for the character or +(…) to repeat");
  }
  if (token.type !== "text") return;
  if (token.value.startsWith("?")) fail("holds a ? next to a parenthesis; write [^/] for any character");
  if (/^[+*]\(/.test(token.value)) fail(REPEATED);
  if (!extglob && unescapedBars(token.value) > 0)
    fail("holds a | outside of @(a|b); write {a,b} for a choice or \\| for the character");
}

const REPEATED =
  "repeats in +(…) or *(…) what can be divided in many ways; repeat one piece of text with ? and […], or plain texts " +
  "that start with different characters, such as +([0-9]) or *(ab|cd)";

/** Refuses a repetition that divides in several ways: the ways through `+(a|aa)` double with each character of a path. */
function checkRepeated(tokens: readonly Token[], fail: (message: string) => never): void {
  const fixed = tokens.every(({ type }) => ["text", "dot", "slash", "qmark", "bracket", "comma"].includes(type));
  const text = tokens.map(({ value }) => value).join("");
  const texts = text.replace(/\\./gs, (pair) => (pair === "\\|" ? "_" : pair)).split("|");
  if (texts.length === 1 && fixed && text !== "") return;
  const plain = tokens.every(({ type }) => ["text", "dot", "slash", "comma"].includes(type));
  const firsts = texts.map((choice) => /^(?:\\.|[^\\])/su.exec(choice)?.[0]);
  if (!plain || firsts.includes(undefined) || new Set(firsts).size < firsts.length) fail(REPEATED);
}

/** Whether a star that comes now makes `stopping` end the one before at the text between them. */
function endsInTextAfterStar(source: string): boolean {
  return TEXT_AFTER_STAR.test(source);
}

/**
 * The same regular expression without the ways of `*a*a*a*b`, which are as many as the length of a name to the power of
 * its stars. When a second star follows in the same name, the first need only reach to the nearest text: the second takes
 * up the rest.
 */
export function stopping(source: string): string {
  return source.replace(STAR_TEXT_STAR, (_, close: string, text: string) => `(?:(?!${text})[^/])*?${close}${text}`);
}
