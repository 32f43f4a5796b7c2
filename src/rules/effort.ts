/**
 * A part of a name of a glob that may hold a piece of a path: a wildcard, `**`, a slash within a group, what may be there
 * or not (`?`), or a group with the parts of each of its choices. A wildcard that `stopping` ends at a text is none.
 */
export type Part = "*" | "**" | "/" | "?" | readonly (readonly Part[])[];

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
 * and a name can be made for which there are more ways than there is time. `fail` refuses what takes long on any path.
 */
export function boundEffort(
  names: readonly (readonly Part[])[],
  fail: (message: string) => never,
): (path: string) => boolean {
  const globstars = countAll(names.flat(), "**");
  if (Math.max(globstars, ...names.map(countWildcards)) > MAX_TRADING) {
    fail(
      `holds more than ${MAX_TRADING} wildcards that can divide the same text among them; put plain text between them or write several rules`,
    );
  }
  const ways = countWays(names.flat());
  if (ways > MAX_WAYS) fail(`holds more than ${MAX_WAYS} ways through its choices; write several rules`);
  const size = ways * names.length;
  // Where the last `**` ends is tried along with the characters of the path.
  const folders = Math.max(0, globstars - 1);
  /** Wildcards beside one that may hold a slash, as in `{a/*,b}*`, may end anywhere. */
  let crossing = 0;
  /** The end of one wildcard of each name follows from where the others end. */
  let loose = 0;
  for (const name of names) {
    const groups = name.filter((part) => typeof part !== "string");
    const within = countAll(groups, "**");
    if (within + countAll(groups, "/") > 0) crossing += within + countWildcards(name);
    else loose += Math.max(0, countWildcards(name) - 1);
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

function countAll(parts: readonly Part[], wanted: Part): number {
  return parts.reduce(
    (sum: number, part) => sum + (typeof part === "string" ? Number(part === wanted) : countAll(part.flat(), wanted)),
    0,
  );
}

/** Most wildcards that a path can meet: it takes one choice of each group. */
function countWildcards(parts: readonly Part[]): number {
  return parts.reduce((sum: number, part) => {
    if (typeof part !== "string") return sum + Math.max(...part.map(countWildcards));
    return part === "*" ? sum + 1 : sum;
  }, 0);
}

function countWays(parts: readonly Part[]): number {
  return parts.reduce((ways: number, part) => {
    if (typeof part !== "string") return ways * part.reduce((sum, choice) => sum + countWays(choice), 0);
    return part === "?" ? ways * 2 : ways;
  }, 1);
}

/** How picomatch writes `*`. */
export const STAR = "[^/]*?";
const STAR_SOURCE = String.raw`\[\^/\]\*\?`;
const PLAIN_TEXT = String.raw`(?:\\[^\w/]|[^\\[\](){}*+?.|^$/])+`;
const TEXT_AFTER_STAR = new RegExp(`${STAR_SOURCE}\\)*${PLAIN_TEXT}$`);
const STAR_TEXT_STAR = new RegExp(`${STAR_SOURCE}(\\)*)(${PLAIN_TEXT})(?=\\(?${STAR_SOURCE})`, "g");

/** Whether a star that comes now makes `stopping` end the one before at the text between them. */
export function endsInTextAfterStar(source: string): boolean {
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
