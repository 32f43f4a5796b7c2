import picomatch from "picomatch";
import { type RepoPath, UNKNOWN } from "../git/path.ts";
import { captureSource, GlobError, type Token } from "./capture.ts";
import { bounded, stopping } from "./effort.ts";

/** A glob ready for use. */
export interface Glob {
  /**
   * Whether picomatch takes the whole path for a match, or would if it read `!(…)` as bash does; false for a path of which
   * that cannot be told in time.
   */
  test(path: string): boolean;
  /**
   * The captures `$1`, `$2`, … of a path that matches, `""` for a wildcard that took no part; null if it does not. A path
   * of which that cannot be told in time matches, with captures that are UNKNOWN.
   */
  match(path: RepoPath): readonly string[] | null;
  /** How many captures a match has. */
  readonly wildcards: number;
}

/** Longest glob, in characters. */
export const MAX_GLOB_LENGTH = 1000;

/** How picomatch is called, whatever the system: its own default reads backslashes in paths as slashes on Windows. */
export const PICOMATCH_OPTIONS = { dot: true, flags: "s", nonegate: true, windows: false } as const;

/** Compiles a glob. Throws GlobError for one that cannot mean what was meant, or would take too long on any path. */
export function compileGlob(glob: string): Glob {
  checkText(glob);
  // Without `debug` a glob that makes no regular expression matches nothing, silently.
  const theirs = compile(glob, () => picomatch.makeRe(glob, { ...PICOMATCH_OPTIONS, debug: true }));
  const { source, corrected, wildcards, effort } = captureSource(tokensOf(glob), glob);
  const capture = compile(glob, () => new RegExp(source, PICOMATCH_OPTIONS.flags));
  // picomatch's own is not always what its tokens say: `**/!(a*)!(a/b)` takes the path `.`. What either takes is taken.
  const judge = new RegExp(stopping(theirs.source) + (corrected ? `|${source}` : ""), PICOMATCH_OPTIONS.flags);
  const unknown: readonly string[] = Array.from({ length: wildcards }, () => UNKNOWN);
  const isBounded = bounded(effort);
  const [head] = /^(?:[\w.-]+(?:\/[\w.-]+)*)?/.exec(glob)!;
  const [tail] = /[\w.-]*$/.exec(glob)!;
  const judged = (path: string): boolean | "unsure" => {
    if (path === glob) return true;
    // Tells most paths apart, whatever their length. picomatch lets some globs match a path that ends in a slash.
    if (!path.startsWith(head) || !(path.endsWith(tail) || path.endsWith("/"))) return false;
    return isBounded(path) ? judge.test(path) : "unsure";
  };
  return {
    wildcards,

    test: (path) => judged(path) === true,
    match(path) {
      const is = judged(path);
      if (!is) return null;
      const found = is === "unsure" ? null : capture.exec(path);
      // picomatch takes a few paths for other reasons than its own tokens. Captures that cannot be told get widened.
      if (found === null) return unknown;
      const captures = found.slice(1).map((text) => text ?? "");
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

/** Whether the text may begin or end within a character of two code units: `?` is one unit to picomatch. */
function splitsCharacter(path: string, text: string): boolean {
  if (/[\uD800-\uDBFF]$/.test(text)) return true;
  if (!/^[\uDC00-\uDFFF]/.test(text)) return false;
  const at = path.search(/[\uD800-\uDBFF][\uDC00-\uDFFF]/);
  return at >= 0;
}
