/** Plain text that every path has which a glob matches. There may be more: only what is sure is read off the glob. */
export interface Literals {
  /** The path starts with this. */
  readonly head: string;
  /** It ends with one of these. */
  readonly tails: readonly string[];
  /** It holds all of these, if slashes are put before and after it. */
  readonly texts: readonly string[];
}

/** Reads the plain text off a glob. Its end may be a choice of plain texts, as in `*.{js,css}`. */
export function literalsOf(glob: string): Literals {
  const head = /^[\w.-]+(?:\/[\w.-]+)*/.exec(glob)?.[0] ?? "";
  const [, text = "", choices = ""] = /(?<![\w.\\-])([\w.-]*)(?:\{([\w-]+(?:,[\w-]+)+)\})?$/.exec(glob) ?? [];
  const tails = choices.split(",").map((choice) => text + choice);
  // A path that is the glob, letter by letter, matches as well.
  if (tails.length > 1) tails.push(glob);
  // What stands between brackets may be one of several choices.
  const outside = `/${glob}/`.replace(/[\\()[\]{}].*[\\()[\]{}]|[\\()[\]{}]/s, "*");
  return { head, tails, texts: outside.match(/[\w./-]+/g) ?? [] };
}

/** False only for paths that the glob does not match. Many times quicker than a regular expression. */
export function mayMatch({ head, tails }: Literals, path: string): boolean {
  if (!path.startsWith(head)) return false;
  for (const tail of tails) if (path.endsWith(tail)) return true;
  // picomatch lets some globs match a path that ends in a slash. No file has one, but the answer is to be the same.
  return path.endsWith("/");
}
