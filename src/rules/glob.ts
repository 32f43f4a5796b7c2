import picomatch from "picomatch";
import { type RepoPath, UNKNOWN } from "../git/path.ts";
import { captureSource, type Part, stopping, type Token } from "./capture.ts";
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
  const { source, corrected, wildcards, names } = captureSource(tokensOf(glob), glob);
  const capture = compile(glob, () => new RegExp(source, PICOMATCH_OPTIONS.flags));
  // picomatch's own is not always what its tokens say: `**/!(a*)!(a/b)` takes the path `.`. What either takes is taken.
  const judge = new RegExp(stopping(theirs.source) + (corrected ? `|${source}` : ""), PICOMATCH_OPTIONS.flags);
  const unknown: readonly string[] = Array.from({ length: wildcards }, () => UNKNOWN);
  const isBounded = boundEffort(glob, names);
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
  return /^[\uDC00-\uDFFF]/.test(text) && /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(path);
}

/** Wildcards that may divide one piece of text among them in many ways, which takes time to the power of their number. */
const MAX_TRADING = 3;

/** Ways through the braces and `@(…)` of a glob: their choices, multiplied. */
const MAX_WAYS = 10_000;

/** Most steps that one path may take by this bound, which is far above those taken: at the limit 2 ms were measured. */
const MAX_STEPS = 10_000_000;

/** Longest name of a file or folder, and longest path: no common file system has longer ones. */
const MAX_NAME_LENGTH = 255;
const MAX_PATH_LENGTH = 4096;

/**
 * Tells whether a path is matched in bounded time by a glob's regular expression. JavaScript tries one way after another,
 * and a name can be made for which there are more ways than there is time. Throws GlobError for a glob that takes long on
 * any path.
 */
function boundEffort(glob: string, names: readonly (readonly Part[])[]): (path: string) => boolean {
  const globstars = countMost(names.flat(), "**");
  if (Math.max(globstars, ...names.map((name) => countMost(name, "*"))) > MAX_TRADING) {
    throw new GlobError(
      `the glob ${glob} holds more than ${MAX_TRADING} wildcards that can divide the same text among them; put plain text between them or write several rules`,
    );
  }
  const ways = countWays(names.flat());
  if (ways > MAX_WAYS)
    throw new GlobError(`the glob ${glob} holds more than ${MAX_WAYS} ways through its choices; write several rules`);
  const size = ways * names.length;
  // Where the last `**` ends is tried along with the characters of the path.
  const folders = Math.max(0, globstars - 1);
  /** Wildcards beside one that may hold a slash, as in `{a/*,b}*`, may end anywhere. */
  let crossing = 0;
  /** The end of one wildcard of each name follows from where the others end. */
  let loose = 0;
  for (const name of names) {
    const groups = name.filter((part) => typeof part !== "string");
    const within = countMost(groups, "**");
    if (within + countMost(groups, "/") > 0) crossing += within + countMost(name, "*");
    else loose += Math.max(0, countMost(name, "*") - 1);
  }
  const quick = Math.min(MAX_NAME_LENGTH, (MAX_STEPS / size) ** (1 / (1 + folders + loose + crossing)) - 1);
  return (path) => {
    // True of nearly all paths: they are as short as if the whole path were one name and each character a folder.
    if (path.length <= quick) return true;
    if (path.length > MAX_PATH_LENGTH) return false;
    const lengths = path.split("/").map((name) => name.length);
    const longest = Math.max(...lengths);
    if (longest > MAX_NAME_LENGTH) return false;
    const steps = lengths.length ** folders * (longest + 1) ** loose * (path.length + 1) ** crossing;
    return size * (path.length + 1) * steps <= MAX_STEPS;
  };
}

/** Most parts of a kind that a path can meet: it takes one choice of each group. */
function countMost(parts: readonly Part[], wanted: Part): number {
  return parts.reduce((sum: number, part) => {
    if (typeof part === "string") return part === wanted ? sum + 1 : sum;
    return sum + Math.max(...part.map((choice) => countMost(choice, wanted)));
  }, 0);
}

function countWays(parts: readonly Part[]): number {
  return parts.reduce((ways: number, part) => {
    if (typeof part !== "string") return ways * part.reduce((sum, choice) => sum + countWays(choice), 0);
    return part === "?" ? ways * 2 : ways;
  }, 1);
}
