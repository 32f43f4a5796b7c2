/** What is wrong with a glob, in words for the user; no place. */
export class GlobError extends Error {}

/** Wildcards that may divide one piece of text among them in many ways, which takes time to the power of their number. */
const MAX_TRADING = 3;

/** Ways through the braces and `@(…)` of a glob: their choices, multiplied. */
const MAX_CHOICES = 10_000;

/** What we read of a token of picomatch's parser. `output` is its part of the regular expression, `value` if absent. */
export interface Token {
  readonly type: string;
  readonly value: string;
  readonly output?: string;
  readonly extglob?: boolean;
  readonly suffix?: string;
}

const STAR = "[^/]*?";
/** How picomatch ends a `!(…)` that it holds against all that is left of a path. */
const ANCHORED = ")$)";
/** What comes behind the text of a `!(…)`. */
const REST_OF_NEGATION = `$)${STAR})`;
const NAME_OF_GROUP = /\(\?<c\d+>/g;
const GLOBSTAR = "(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)";

type Group = { readonly kind: "brace" | "@" | "?" | "!" | "+" | "*"; readonly start: number };

/** Parts of a glob that leave something out, and are followed by more: each doubles the regular expression. */
const MAX_NEGATIONS = 6;

/** The regular expression of a glob. */
interface CaptureSource {
  readonly source: string;
  /** Whether it matches paths that picomatch's own does not: see `negations`. */
  readonly corrected: boolean;
  readonly wildcards: number;
  /** What may take any number of characters. */
  readonly unbounded: number;
  /** Ways through the choices. Times the length of a path to the power of `unbounded`: how many ways there are to try. */
  readonly choices: number;
}

/**
 * The regular expression of picomatch's tokens with a group `c1`, `c2`, … around each outermost wildcard. picomatch's
 * own `capture` has no group for `{1..9}`, groups for wildcards inside others, and breaks `!(…)`.
 * Throws GlobError where a token is raw regular expression rather than glob, or matching could take forever.
 */
export function captureSource(tokens: readonly Token[], glob: string): CaptureSource {
  const fail = (message: string): never => {
    throw new GlobError(`the glob ${glob} ${message}`);
  };
  const groups: Group[] = [];
  let source = "";
  let wildcards = 0;
  let choices = 1;
  let globstars = 0;
  let trading = 0;
  let unbounded = 0;
  let textSinceStar = false;
  /**
   * Where in `source` the text of a `!(…)` ends that is followed by more. picomatch refuses what only begins with such a
   * text: `index2.md` for `!(index).md`, whose pages would stay old. What follows belongs there, up to the end.
   */
  const negations: number[] = [];

  const open = () => {
    if (groups.length > 0) return "(?:";
    wildcards += 1;
    return `(?<c${wildcards}>`;
  };
  const wrap = (text: string) => `${open()}${text})`;
  const trade = (follows: boolean) => {
    unbounded += 1;
    if (!follows) trading += 1;
    if (trading > MAX_TRADING || globstars > MAX_TRADING) {
      fail(
        `holds more than ${MAX_TRADING} wildcards that can divide the same text among them; put plain text between them or write several rules`,
      );
    }
  };

  for (const [at, token] of tokens.entries()) {
    const piece = (token.output ?? token.value) + (token.suffix ?? "");
    const next = tokens[at + 1];
    const opensExtglob = next?.type === "paren" && next.value === "(" && (next.extglob === true || token.type === "at");
    const followsText: boolean = textSinceStar;
    textSinceStar = token.type === "text" && (followsText || isStar(tokens[at - 1]));

    if (opensExtglob) {
      source += piece;
    } else if (token.type === "star" && piece === "") {
      // The second star of `a**b`, where two are no more than one.
      textSinceStar = false;
    } else if (token.type === "star") {
      trade(followsText);
      source += piece.replace(STAR, wrap);
    } else if (token.type === "globstar") {
      globstars += 1;
      trade(true);
      source += piece.replace(GLOBSTAR, wrap);
    } else if (token.type === "bracket") {
      source += token.value.startsWith("\\") ? piece : wrap(piece);
    } else if (token.type === "brace" && piece === "(") {
      source += open();
      groups.push({ kind: "brace", start: at });
    } else if (token.type === "brace" && piece === ")") {
      source += piece;
      groups.pop();
    } else if (token.type === "brace" && !piece.startsWith("\\")) {
      if (!/^\[.-.\]$/su.test(piece)) fail("holds a range of more than one character a side; write {8,9,10} or [0-9]");
      source += wrap(piece);
    } else if (token.type === "paren" && token.value === "(") {
      const sign = tokens[at - 1]?.value;
      if (token.extglob !== true && tokens[at - 1]?.type !== "at")
        fail("holds bare parentheses; write \\( and \\) for the characters or @(a|b) for a choice");
      source += open() + (token.extglob === true ? piece : "");
      groups.push({ kind: sign as Group["kind"], start: at });
      if (sign === "?") choices *= 2;
      else if (sign !== "@") trade(false);
    } else if (token.type === "paren") {
      const group = groups.pop() ?? fail("holds ) without (; write \\) for the character");
      if (group.kind === "+" || group.kind === "*") checkRepeated(tokens.slice(group.start + 1, at), fail);
      if (group.kind === "!" && !piece.startsWith(ANCHORED)) {
        if (groups.length > 0)
          fail("holds a !(…) between other brackets that is not the end; write a rule for each choice");
        negations.push(source.length + 1);
        choices *= 2;
        source += `)${REST_OF_NEGATION})`;
      } else source += group.kind === "@" ? piece : `${piece})`;
    } else {
      checkRaw(token, groups, fail);
      if (token.type === "slash" && groups.length === 0) trading = 0;
      source += piece;
    }
    const bars = token.type === "comma" && piece === "|" ? 1 : token.type === "text" ? unescapedBars(token.value) : 0;
    choices *= bars + 1;
    if (choices > MAX_CHOICES) fail(`holds more than ${MAX_CHOICES} ways through its choices; write several rules`);
  }
  if (groups.length > 0)
    fail("has a bracket without a partner; close it, or put a backslash before it to mean the character");
  if (negations.length > MAX_NEGATIONS)
    fail(
      `holds more than ${MAX_NEGATIONS} times a !(…) with something behind it; list what to leave out under ignore:`,
    );
  // From the last on, since what follows the first holds the others.
  for (const end of negations.toReversed()) {
    const rest = source.slice(end + REST_OF_NEGATION.length + 1).replace(NAME_OF_GROUP, "(?:");
    source = `${source.slice(0, end)}${rest}${source.slice(end)}`;
  }
  return { source: `^(?:${source})$`, corrected: negations.length > 0, wildcards, unbounded, choices };
}

function isStar(token: Token | undefined): boolean {
  return token?.type === "star" && token.output === STAR;
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
