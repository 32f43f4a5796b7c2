/** Plain folders, then `**`, or an optional `**` with its slash, a `*` and plain text. */
const SIMPLE = /^((?:(?!\.{1,2}\/)[\w.-]+\/)*)(?:(\*\*)|(\*\*\/)?\*([\w.-]*))$/;

/** Matches without a regular expression. */
export interface QuickMatch {
  /** The captures of a path, null if it does not match, undefined where that takes a closer look. */
  match(path: string): readonly string[] | null | undefined;
  readonly wildcards: number;
}

/** For the globs that most rules have: those of SIMPLE. Null for another glob. */
export function quickMatch(glob: string): QuickMatch | null {
  const [, head, whole, deep, tail = ""] = SIMPLE.exec(glob) ?? [];
  if (head === undefined) return null;
  const start = head.length;
  // What a folder itself is called, and a path that ends in a slash, are left to picomatch.
  const isOdd = (path: string) => path.length <= start || path.endsWith("/");
  // Dot segments are no names, and no other name is likely to start with a dot.
  const hasDots = (path: string) => path.includes("/.", start) || path.startsWith(".", start);

  if (whole !== undefined) {
    const match = (path: string) => {
      if (isOdd(path)) return undefined;
      if (!path.startsWith(head)) return null;
      return hasDots(path) ? undefined : sure([path.slice(start)]);
    };
    return { match, wildcards: 1 };
  }
  const match = (path: string) => {
    if (isOdd(path)) return undefined;
    if (!path.startsWith(head) || !path.endsWith(tail)) return null;
    const end = path.length - tail.length;
    const name = path.lastIndexOf("/") + 1;
    if (name < start || name >= end || hasDots(path)) return undefined;
    if (deep !== undefined) return sure([path.slice(start, Math.max(start, name - 1)), path.slice(name, end)]);
    return name === start ? sure([path.slice(name, end)]) : null;
  };
  return { match, wildcards: deep === undefined ? 1 : 2 };
}

/** A capture that may begin or end within a character of two code units is for others to judge. */
function sure(captures: readonly string[]): readonly string[] | undefined {
  for (const text of captures) {
    if (isBetween(text.charCodeAt(0), 0xdc00, 0xdfff) || isBetween(text.charCodeAt(text.length - 1), 0xd800, 0xdbff))
      return undefined;
  }
  return captures;
}

function isBetween(code: number, least: number, most: number): boolean {
  return code >= least && code <= most;
}
