/**
 * What bounds the steps of matching a path by a glob's regular expression. JavaScript tries one way after another, and a
 * name can be made for which there are more ways than there is time.
 */
export interface Effort {
  /** Ways through the choices of the glob, multiplied, times the names that each way passes. */
  readonly size: number;
  /** How often `**` stands for a number of folders. */
  readonly globstars: number;
  /** Wildcards whose end does not follow from where the others of their name end: all but one of each name. */
  readonly loose: number;
  /** Wildcards beside one that may hold a slash, as in `{a/*,b}*`: they may end anywhere. */
  readonly crossing: number;
}

/** Wildcards that may divide one piece of text among them in many ways, which takes time to the power of their number. */
const MAX_TRADING = 3;

/** Ways through the braces and `@(…)` of a glob: their choices, multiplied. */
const MAX_WAYS = 10_000;

/** Adds up the effort of a glob, part by part from left to right; `fail` refuses what is too much for any path. */
export function countEffort(fail: (message: string) => never) {
  let ways = 1;
  let names = 0;
  let globstars = 0;
  let loose = 0;
  let crossing = 0;
  /** Of the name that is read: its wildcards, but for those that `stopping` ends at a text, and whether one may hold a slash. */
  let trading = 0;
  let crosses = false;
  /** What was before each open group, and what its choices came to. */
  const groups: { readonly before: { readonly ways: number; readonly trading: number }; ways: number; most: number }[] =
    [];

  const checkTrading = () => {
    if (trading <= MAX_TRADING && globstars <= MAX_TRADING) return;
    fail(
      `holds more than ${MAX_TRADING} wildcards that can divide the same text among them; put plain text between them or write several rules`,
    );
  };
  const multiplyWays = (by: number) => {
    ways *= by;
    if (ways > MAX_WAYS) fail(`holds more than ${MAX_WAYS} ways through its choices; write several rules`);
  };
  const endName = () => {
    names += 1;
    if (crosses) crossing += trading;
    else loose += Math.max(0, trading - 1);
    trading = 0;
    crosses = false;
  };
  return {
    addWildcard() {
      trading += 1;
      checkTrading();
    },
    addGlobstar() {
      globstars += 1;
      checkTrading();
      if (groups.length === 0) return;
      crossing += 1;
      crosses = true;
    },
    /** What comes may be there or not, or is held against the rest twice. */
    doubleWays() {
      multiplyWays(2);
    },
    openGroup() {
      groups.push({ before: { ways, trading }, ways: 0, most: trading });
      ways = 1;
    },
    /** As many choices of the open group end here, all but the first without a wildcard. No path has two of them. */
    endChoices(count: number) {
      const group = groups.at(-1)!;
      group.ways += ways + count - 1;
      group.most = Math.max(group.most, trading);
      ways = 1;
      trading = group.before.trading;
    },
    closeGroup() {
      this.endChoices(1);
      const group = groups.pop()!;
      trading = group.most;
      ways = group.before.ways;
      multiplyWays(group.ways);
    },
    /** A slash within a group. */
    cross() {
      crosses = true;
    },
    /** A slash outside of all groups. */
    endName,
    total(): Effort {
      endName();
      return { size: ways * names, globstars, loose, crossing };
    },
  };
}

/** Most steps that one path may take by this bound, which is far above those taken: at the limit 2 ms were measured. */
const MAX_STEPS = 10_000_000;

/** Longest name of a file or folder, and longest path: no common file system has longer ones. */
const MAX_NAME_LENGTH = 255;
const MAX_PATH_LENGTH = 4096;

/** Tells whether a path is matched in bounded time. */
export function bounded({ size, globstars, loose, crossing }: Effort): (path: string) => boolean {
  // Where the last `**` ends is tried along with the characters of the path.
  const folders = Math.max(0, globstars - 1);
  const quick = Math.min(MAX_NAME_LENGTH, (MAX_STEPS / size) ** (1 / (1 + folders + loose + crossing)) - 1);
  return (path) => {
    // True of nearly all paths: they are as short as if the whole path were one name and each character a folder.
    if (path.length <= quick) return true;
    if (path.length > MAX_PATH_LENGTH) return false;
    const names = path.split("/");
    const longest = Math.max(...names.map((name) => name.length));
    if (longest > MAX_NAME_LENGTH) return false;
    const ways = names.length ** folders * (longest + 1) ** loose * (path.length + 1) ** crossing;
    return size * (path.length + 1) * ways <= MAX_STEPS;
  };
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
