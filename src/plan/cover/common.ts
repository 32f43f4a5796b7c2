/** Longest pattern that CloudFront takes, the `*` included. */
const LONGEST = 4_000;

/**
 * The longest single wildcard that surely covers all patterns: their common prefix and a `*`. A tag may be on any URL, so
 * it needs `/*`. A cut never stands inside `%XX` or a UTF-8 sequence, so it goes back to before the first of their `%`;
 * and since `/dir/*` is not trusted with `/dir/`, it never stands behind a slash but the first.
 */
export function commonWildcard(patterns: readonly string[]): string {
  const [only, ...others] = new Set(patterns);
  if (only?.startsWith("/") && only.endsWith("*") && others.length === 0) return only;
  const prefixes = patterns.map((pattern) => (pattern.startsWith("/") ? pattern.replace(/\*$/, "") : "/"));
  const [first = "/"] = prefixes;
  let length = Math.min(first.length, LONGEST - 1);
  for (const other of prefixes) {
    let common = 0;
    while (common < length && other[common] === first[common]) common++;
    length = common;
  }
  const prefix = first.slice(0, length).replace(/(?:%[0-9A-Fa-f]{2})*%[0-9A-Fa-f]{0,2}$/, "");
  return `${prefix.length > 1 ? prefix.replace(/\/$/, "") : prefix}*`;
}
