import picomatch from "picomatch";
import { type RepoPath, UNKNOWN } from "../git/path.ts";
import { captureSource, GlobError, type Token } from "./capture.ts";
import { linear } from "./linear.ts";
import { type Literals, literalsOf, mayMatch } from "./literals.ts";
import { quickMatch } from "./quick.ts";

/** A glob ready for use. */
export interface Glob {
  /**
   * Whether picomatch takes the whole path for a match, or would if it read `!(…)` as bash does; false for a path that is
   * too long to tell.
   */
  test(path: string): boolean;
  /**
   * The captures `$1`, `$2`, … of a path that matches, `""` for a wildcard that took no part; null if it does not. A path
   * that is too long to tell matches, with captures that nobody knows.
   */
  match(path: RepoPath): readonly string[] | null;
  /** How many captures a match has. */
  readonly wildcards: number;
  /** What every match holds. */
  readonly literals: Literals;
}

/** Longest glob, in characters. */
export const MAX_GLOB_LENGTH = 1000;

/** Most ways that are tried one after another. Where there may be more, all are tried at once, which costs more than few. */
const MOST_WAYS = 1_000_000;

/** Most work for one glob and one path. A path for which it would be more is longer than any system's. */
const MOST_WORK = 10_000_000;

/** How picomatch is called, whatever the system: its own default reads backslashes in paths as slashes on Windows. */
export const PICOMATCH_OPTIONS = { dot: true, flags: "s", nonegate: true, windows: false } as const;

/** Compiles a glob. Throws GlobError for one that cannot mean what was meant, or would take too long on some path. */
export function compileGlob(glob: string): Glob {
  const quick = quickMatch(glob);
  if (quick === null) return compileRegular(glob);
  checkText(glob);
  // For the paths that take a closer look, of which there are few: to make it takes milliseconds.
  let made: Glob | undefined;
  const regular = () => {
    made ??= compileRegular(glob);
    return made;
  };
  return {
    wildcards: quick.wildcards,
    literals: literalsOf(glob),
    test(path) {
      const found = quick.match(path);
      return found === undefined ? regular().test(path) : found !== null;
    },
    match(path) {
      const found = quick.match(path);
      return found === undefined ? regular().match(path) : found;
    },
  };
}

/** The same by regular expressions alone: what a quicker way is held against. */
export function compileRegular(glob: string): Glob {
  checkText(glob);
  // Without `debug` a glob that makes no regular expression matches nothing, silently.
  const theirs = compile(glob, () => picomatch.makeRe(glob, { ...PICOMATCH_OPTIONS, debug: true }));
  const { source, corrected, wildcards, unbounded, choices } = captureSource(tokensOf(glob), glob);
  const capture = compile(glob, () => new RegExp(source, PICOMATCH_OPTIONS.flags));
  // picomatch's own is not always what its tokens say: `**/!(a*)!(a/b)` takes the path `.`. What either takes is taken.
  const judge = corrected ? new RegExp(`${theirs.source}|${source}`, PICOMATCH_OPTIONS.flags) : theirs;
  const few = { judge: atomic(judge), ...numbered(atomic(capture), wildcards) };
  const many = compile(glob, () => ({ judge: linear(judge.source), capture: linear(capture.source) }));
  const work = many.judge.size + many.capture.size;
  const groups = Array.from({ length: wildcards }, (_, at) => at + 1);
  const unknown = groups.map(() => UNKNOWN);
  const literals = literalsOf(glob);
  const isFew = (path: string) => choices * path.length ** unbounded <= MOST_WAYS;
  const judged = (path: string): boolean | "too long" => {
    if (path === glob) return true;
    if (!mayMatch(literals, path)) return false;
    if (isFew(path)) return few.judge.test(path);
    return path.length * work > MOST_WORK ? "too long" : many.judge.test(path);
  };
  return {
    wildcards,
    literals,
    test: (path) => judged(path) === true,
    match(path) {
      const is = judged(path);
      if (!is) return null;
      if (is === "too long") return unknown;
      const found = isFew(path) ? few.pattern.exec(path) : many.capture.exec(path);
      // picomatch takes a few paths for other reasons than its own tokens. What nobody can attribute gets widened.
      if (found === null) return unknown;
      const numbers = isFew(path) ? few.groups : groups;
      const captures = numbers.map((group) => found[group] ?? "");
      return captures.some((text) => splitsCharacter(path, text)) ? unknown : captures;
    },
  };
}

function checkText(glob: string): void {
  const fail = (message: string) => {
    throw new GlobError(message);
  };
  if (glob === "") fail("a glob is empty; write ** for every file");
  if (glob.length > MAX_GLOB_LENGTH)
    fail(`a glob of ${glob.length} characters is too long, ${MAX_GLOB_LENGTH} are allowed; write several rules`);
  if (glob.startsWith("!") && !glob.startsWith("!(")) {
    fail(
      `the glob ${glob} starts with !; to leave files out, list ${glob.slice(1) || "them"} under ignore:, beside rules:`,
    );
  }
  if (/^\.?\//.test(glob)) {
    fail(
      `the glob ${glob} starts with a slash or ./, but a path in the repository does not; write ${glob.replace(/^(?:\.?\/)+/, "") || "**"}`,
    );
  }
  if (glob.endsWith("/")) fail(`the glob ${glob} ends with a slash, but only files are matched; write ${glob}**`);
  // picomatch never returns from four backslashes at the end.
  if (glob.includes("\\\\\\"))
    fail(`the glob ${glob} holds more than two backslashes in a row; write two for the character`);
  const separator = /\\(?![!-\-:-@[-`{-~])/.exec(glob.replace(/\\\\/g, "--"));
  if (separator !== null) {
    fail(
      `the glob ${glob} separates names with a backslash; write ${glob.replaceAll("\\", "/")} (a backslash only says that a character such as * means itself)`,
    );
  }
  if (/(?<!\\)(?:\\\\)*"/.test(glob))
    fail(`the glob ${glob} holds a double quote, which hides wildcards; write \\" for the character`);
  if (/\*{3}/.test(glob))
    fail(`the glob ${glob} holds more than two stars in a row; write ** for any directories or * for a part of a name`);
  if (/(?:^|\/)\*\*\/\*\*(?:\/|$)/.test(glob))
    fail(`the glob ${glob} holds **/**, which is no more than **; write it once, so that $1 is clear`);
}

function compile<T>(glob: string, build: () => T): T {
  try {
    return build();
  } catch (cause) {
    const message = `the glob ${glob} is not complete: a bracket lacks its partner or content; mend it, or put a backslash before it to mean the character`;
    throw new GlobError(message, { cause });
  }
}

// The types of picomatch's parser know neither its options nor what else a token has.
function tokensOf(glob: string): readonly Token[] {
  return picomatch.parse(glob, PICOMATCH_OPTIONS as object as { maxLength?: number }).tokens;
}

const STAR_TEXT_STAR =
  /((?:\(\?<c\d+>\[\^\/\]\*\?\)|\[\^\/\]\*\?)(?:\\[^\w/]|[^\\[\](){}*+?.|^$/])+)(?=(?:\(\?<c\d+>)?\[\^\/\]\*\?)/g;

/**
 * The same regular expression without the backtracking of `*a*a*a*b`, which takes time to the power of its stars. When
 * a second star follows in the same name, the first need only reach to the nearest text: the second takes up the rest.
 * JavaScript has no atomic group, but a lookahead is one, and a reference to what it saw consumes that.
 */
function atomic(pattern: RegExp): RegExp {
  let count = 0;
  const source = pattern.source.replace(STAR_TEXT_STAR, (_, text: string) => {
    count += 1;
    return `(?=(?<s${count}>${text}))\\k<s${count}>`;
  });
  return count === 0 ? pattern : new RegExp(source, pattern.flags);
}

/** The same without names, for which each match would build an object: the numbers of the groups c1, c2, … */
function numbered(pattern: RegExp, wildcards: number): { pattern: RegExp; groups: readonly number[] } {
  const names = Array.from(pattern.source.matchAll(/\(\?<(\w+)>/g), ([, name]) => name!);
  const source = pattern.source
    .replace(/\(\?<\w+>/g, "(")
    .replace(/\\k<(\w+)>/g, (_, name: string) => `(?:\\${names.indexOf(name) + 1})`);
  const groups = Array.from({ length: wildcards }, (_, at) => names.indexOf(`c${at + 1}`) + 1);
  return { pattern: new RegExp(source, pattern.flags), groups };
}

/** Whether the text may begin or end within a character of two code units: `?` is one unit to picomatch. */
function splitsCharacter(path: string, text: string): boolean {
  if (/[\uD800-\uDBFF]$/.test(text)) return true;
  if (!/^[\uDC00-\uDFFF]/.test(text)) return false;
  const at = path.search(/[\uD800-\uDBFF][\uDC00-\uDFFF]/);
  return at >= 0;
}
