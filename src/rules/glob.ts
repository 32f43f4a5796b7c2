import picomatch from "picomatch";
import { type RepoPath, UNKNOWN } from "../git/path.ts";
import { captureSource, type Token } from "./capture.ts";
import { bounded, stopping } from "./effort.ts";
import { checkSpelling, GlobError } from "./spelling.ts";

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

/**
 * How picomatch is called, whatever the system: its own default reads backslashes in paths as slashes on Windows. `posix`
 * reads `[!a]` as bash does; without `literalBrackets: false`, `[ab]` would take a folder of that name as well.
 */
export const PICOMATCH_OPTIONS = {
  dot: true,
  flags: "s",
  literalBrackets: false,
  nonegate: true,
  posix: true,
  windows: false,
} as const;

/** Compiles a glob. Throws GlobError for one that cannot mean what was meant, or would take too long on any path. */
export function compileGlob(glob: string): Glob {
  return compileIf(glob, isGlob);
}

function isGlob(text: string): boolean {
  try {
    compileIf(text, () => false);
    return true;
  } catch (error) {
    if (error instanceof GlobError) return false;
    throw error;
  }
}

function compileIf(glob: string, accepts: (glob: string) => boolean): Glob {
  checkSpelling(glob, accepts);
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
