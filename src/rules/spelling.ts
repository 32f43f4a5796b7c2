/** The glob is wrong; the message says why, and no place. `meant` is the glob that the message proposes, null without one. */
export class GlobError extends Error {
  readonly meant: string | null;

  constructor(message: string, { meant = null, cause }: { meant?: string | null; cause?: unknown } = {}) {
    super(message, { cause });
    this.meant = meant;
  }
}

/** Longest glob, in characters. */
export const MAX_GLOB_LENGTH = 1000;

/** A backslash before what is no character of its own is one between names, as Windows writes them. */
const SEPARATOR = /(?<!\\)(?:\\\\)*\\(?![!-\-:-@[-`{-~])/;
/** Text that starts with `!` is a list of files to leave out, but for `!(…)`. */
const NEGATED = /^!(?!\()/;
const QUOTE = /(?<!\\)((?:\\\\)*)"/g;
/** A parenthesis that opens no `@(…)` or the like, and one pair. */
const BARE_PARENTHESIS = /(?<![@?+*!\\])\(/;
const BARE_PAIR = /(?<![@?+*!\\])\(([^()]*)\)/g;
/** Routes are folders and files called so: `[slug]`, `[...path]`, `[[lang]]`, `[page=fruit]`, `[slug].json.ts`. */
const ROUTE = /^\[{1,2}(?:\.\.\.)?[\w@=-]+\]{1,2}(?=\.|$)/;
/** One character of some, and surely no name: `[a-z]`, `[0-9_]`, `[12]`, `[x]`. */
const SURELY_A_SET = /^\[(?:\w-\w|_|-)+\]|^\[\d+\]|^\[\w\]/;

/** Refuses a glob whose text cannot mean what was meant. `accepts` judges what to propose in its place. */
export function checkSpelling(glob: string, accepts: (glob: string) => boolean): void {
  if (glob === "") throw new GlobError("a glob is empty; write ** for every file");
  if (glob.length > MAX_GLOB_LENGTH) {
    throw new GlobError(
      `a glob of ${glob.length} characters is too long, ${MAX_GLOB_LENGTH} are allowed; write several rules`,
    );
  }
  const better = mended(glob);
  const meant = better !== glob && accepts(better) ? better : null;
  const fault = faultOf(glob, meant);
  if (fault !== null) throw new GlobError(`the glob ${glob} ${fault}`, { meant });
}

/** Says what is wrong with a glob, and what to write instead. */
function faultOf(glob: string, meant: string | null): string | null {
  const fix = meant === null ? "" : `; write ${meant}`;
  if (NEGATED.test(glob))
    return `starts with !; to leave files out, list ${meant ?? "them"} under ignore:, beside rules:`;
  if (/^\.?\//.test(glob)) return `starts with a slash or ./, but a path in the repository does not${fix}`;
  if (glob.endsWith("/")) return `ends with a slash, but only files are matched${fix}`;
  // picomatch never returns from four backslashes at the end.
  if (glob.includes("\\\\\\")) return "holds more than two backslashes in a row; write two for the character";
  if (SEPARATOR.test(glob))
    return `separates names with a backslash${fix} (a backslash only says that a character such as * means itself)`;
  if (glob.search(QUOTE) >= 0) return 'holds a double quote, which hides wildcards; write \\" for the character';
  if (/\*{3}/.test(glob))
    return "holds more than two stars in a row; write ** for any directories or * for a part of a name";
  if (/(?:^|\/)\*\*\/\*\*(?:\/|$)/.test(glob))
    return "holds **/**, which is no more than **; write it once, so that $1 is clear";
  if (BARE_PARENTHESIS.test(masked(glob))) {
    const choice = meant?.includes("@(") ? "" : " for the characters or @(a|b) for a choice";
    return `holds bare parentheses; write ${meant ?? "\\( and \\)"}${choice}`;
  }
  const [route] = routesIn(glob);
  if (route !== undefined) {
    const one = /^\[\w/.test(route) ? `, or @(${route}) for one of these characters` : "";
    return `holds ${route}, which stands for one character; write ${meant ?? escaped(route)} for the name ${route}${one}`;
  }
  if (globstarsIn(glob).some(({ before, after }) => before || after))
    return `holds ** beside other text, where it is no more than *${fix}, or * for a part of a name`;
  return null;
}

/** Guesses the glob that was meant by one that is refused. */
function mended(glob: string): string {
  const plain = (SEPARATOR.test(glob) ? glob.replaceAll("\\", "/") : glob)
    .replace(NEGATED, "")
    .replace(/^(?:\.?\/)+/, "")
    .replace(QUOTE, '$1\\"')
    .replace(/\*{3,}/g, "**")
    .replace(BARE_PAIR, (_, inner: string) => (inner.includes("|") ? `@(${inner})` : `\\(${inner}\\)`))
    // Beside a `|`, picomatch takes `**` for no more than `*`.
    .replace(/@\(([^()]*(?:\|\*\*|\*\*\|)[^()]*)\)/g, (_, inner: string) => `{${inner.replaceAll("|", ",")}}`);
  const named = routesIn(plain).reduce((text, route) => text.replace(route, () => escaped(route)), plain);
  const stars = globstarsIn(named).reduceRight(
    (text, { at, before, after }) =>
      `${text.slice(0, at)}${before ? "*/" : ""}**${after ? "/*" : ""}${text.slice(at + 2)}`,
    named,
  );
  const ended = stars.replace(/\/+$/, "/**").replace(/(^|\/)\*\*(?:\/\*\*)+(?=\/|$)/g, "$1**");
  // Everything was left out by `!`.
  return ended || (glob.startsWith("!") ? glob : "**");
}

/** The glob with a backslash before each of its brackets that has none. */
export function escaped(glob: string): string {
  return glob.replace(/(?<!\\)[[\]()]/g, "\\$&");
}

/** Names in brackets that fill a name of the path but for its ending, and the others of that name. */
function routesIn(glob: string): string[] {
  return glob.split("/").flatMap((name) => {
    if (!ROUTE.test(name) || SURELY_A_SET.test(name)) return [];
    return name.match(/\[{1,2}[^[\]]*\]{1,2}/g) ?? [];
  });
}

/** Where `**` stands, and whether text stands right before or after it: then it is no wildcard of its own. */
function globstarsIn(glob: string): { readonly at: number; readonly before: boolean; readonly after: boolean }[] {
  const text = masked(glob);
  return Array.from(text.matchAll(/\*\*(?!\()/g), ({ index: at }) => {
    const isChoice = text.slice(0, at).split("{").length > text.slice(0, at).split("}").length;
    return {
      at,
      before: at > 0 && !(isChoice ? "/({," : "/(").includes(text[at - 1]!),
      after: at + 2 < text.length && !(isChoice ? "/)}," : "/)").includes(text[at + 2]!),
    };
  });
}

/** The glob with what is escaped or stands in brackets blotted out. */
function masked(glob: string): string {
  return glob.replace(/\\.|\[(?:\\.|[^\\\]])+\]/gs, (hidden) => "_".repeat(hidden.length));
}
