import { countEffort, type Effort, endsInTextAfterStar, STAR, stopping } from "./effort.ts";
import { GlobError } from "./spelling.ts";

/** What we read of a token of picomatch's parser. `output` is its part of the regular expression, `value` if absent. */
export interface Token {
  readonly type: string;
  readonly value: string;
  readonly output?: string;
  readonly extglob?: boolean;
  readonly suffix?: string;
}

/** How picomatch writes `**` where that is a wildcard of its own. */
const GLOBSTAR = "(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)";
/** How picomatch ends a `!(…)` that it holds against all that is left of a path. */
const ANCHORED = ")$)";
/** What comes behind the text of a `!(…)`. */
const REST_OF_NEGATION = `$)${STAR})`;
/** Parts of a glob that leave something out, and are followed by more: each doubles the regular expression. */
const MAX_NEGATIONS = 6;

interface Group {
  readonly kind: "brace" | "@" | "?" | "!" | "+" | "*";
  /** The number of its first token. */
  readonly start: number;
}

/** A piece of a regular expression; OPEN begins the group of an outermost wildcard. */
type Piece = string | typeof OPEN;
const OPEN = Symbol("the group of a wildcard");

/** The regular expression of a glob. */
interface CaptureSource {
  readonly source: string;
  /** Whether it matches paths that picomatch's own does not: see `negations`. */
  readonly corrected: boolean;
  readonly wildcards: number;
  readonly effort: Effort;
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
  const effort = countEffort(fail);
  const groups: Group[] = [];
  const pieces: Piece[] = [];
  let wildcards = 0;
  /**
   * Behind which piece the text of a `!(…)` ends that is followed by more. picomatch refuses what only begins with such a
   * text: `index2.md` for `!(index).md`, whose pages would stay old. What follows belongs there, up to the end.
   */
  const negations: number[] = [];

  const open = (): Piece => {
    if (groups.length > 0) return "(?:";
    wildcards += 1;
    return OPEN;
  };
  /** Puts a group around the part of a token that is the wildcard itself. */
  const wrap = (piece: string, wildcard = piece) => {
    const at = piece.indexOf(wildcard);
    pieces.push(piece.slice(0, at), open(), wildcard, ")", piece.slice(at + wildcard.length));
  };
  for (const [at, token] of tokens.entries()) {
    const piece = (token.output ?? token.value) + (token.suffix ?? "");
    const next = tokens[at + 1];
    const opensExtglob = next?.type === "paren" && next.value === "(" && (next.extglob === true || token.type === "at");
    if (groups.length > 0 && token.value.includes("/")) effort.cross();

    if (opensExtglob) {
      pieces.push(piece);
    } else if (token.type === "star") {
      if (!endsInTextAfterStar(text(pieces, "("))) effort.addWildcard();
      wrap(piece, STAR);
    } else if (token.type === "globstar") {
      effort.addGlobstar();
      wrap(piece, GLOBSTAR);
    } else if (token.type === "bracket") {
      if (token.value.startsWith("\\")) pieces.push(piece);
      else wrap(piece);
    } else if (token.type === "brace" && piece === "(") {
      pieces.push(open());
      groups.push({ kind: "brace", start: at });
      effort.openGroup();
    } else if (token.type === "brace" && piece === ")") {
      pieces.push(piece);
      groups.pop();
      effort.closeGroup();
    } else if (token.type === "brace" && !piece.startsWith("\\")) {
      if (!/^\[.-.\]$/su.test(piece)) fail("holds a range of more than one character a side; write {8,9,10} or [0-9]");
      wrap(piece);
    } else if (token.type === "paren" && token.value === "(") {
      const sign = tokens[at - 1]?.value;
      if (token.extglob !== true && tokens[at - 1]?.type !== "at")
        fail("holds bare parentheses; write \\( and \\) for the characters or @(a|b) for a choice");
      pieces.push(open(), token.extglob === true ? piece : "");
      if (sign === "?") effort.doubleWays();
      else if (sign !== "@") effort.addWildcard();
      groups.push({ kind: sign as Group["kind"], start: at });
      effort.openGroup();
    } else if (token.type === "paren") {
      const group = groups.pop() ?? fail("holds ) without (; write \\) for the character");
      effort.closeGroup();
      if (group.kind === "+" || group.kind === "*") checkRepeated(tokens.slice(group.start + 1, at), fail);
      if (group.kind === "!" && !piece.startsWith(ANCHORED)) {
        if (groups.length > 0)
          fail("holds a !(…) between other brackets that is not the end; write a rule for each choice");
        negations.push(pieces.push(")"));
        effort.doubleWays();
        pieces.push(REST_OF_NEGATION, ")");
      } else pieces.push(piece, group.kind === "@" ? "" : ")");
    } else {
      checkRaw(token, groups, fail);
      if (token.type === "slash" && groups.length === 0) effort.endName();
      pieces.push(piece);
    }
    const bars = token.type === "comma" && piece === "|" ? 1 : token.type === "text" ? unescapedBars(token.value) : 0;
    if (bars > 0 && groups.length > 0) effort.endChoices(bars);
  }
  if (groups.length > 0)
    fail("has a bracket without a partner; close it, or put a backslash before it to mean the character");
  if (negations.length > MAX_NEGATIONS)
    fail(
      `holds more than ${MAX_NEGATIONS} times a !(…) with something behind it; list what to leave out under ignore:`,
    );
  // From the last on, since what follows the first holds the others.
  for (const end of negations.toReversed()) pieces.splice(end, 0, text(pieces.slice(end + 2), "(?:"));
  return {
    source: stopping(`^(?:${text(pieces, "(")})$`),
    corrected: negations.length > 0,
    wildcards,
    effort: effort.total(),
  };
}

function text(pieces: readonly Piece[], group: string): string {
  return pieces.map((piece) => (piece === OPEN ? group : piece)).join("");
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

/** What is repeated must divide in one way only: the ways through `+(a|aa)` double with each character of a path. */
function checkRepeated(tokens: readonly Token[], fail: (message: string) => never): void {
  const fixed = tokens.every(({ type }) => ["text", "dot", "slash", "qmark", "bracket", "comma"].includes(type));
  const text = tokens.map(({ value }) => value).join("");
  const texts = text.replace(/\\./gs, (pair) => (pair === "\\|" ? "_" : pair)).split("|");
  if (texts.length === 1 && fixed && text !== "") return;
  const plain = tokens.every(({ type }) => ["text", "dot", "slash", "comma"].includes(type));
  const firsts = texts.map((choice) => /^(?:\\.|[^\\])/su.exec(choice)?.[0]);
  if (!plain || firsts.includes(undefined) || new Set(firsts).size < firsts.length) fail(REPEATED);
}
