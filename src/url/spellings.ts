/**
 * Characters that a link may hold raw and that makers of links encode, from the fewest to the most: as `encodeURI` does,
 * as `encodeURIComponent` does for a segment, and as RFC 3986 allows (PHP's `rawurlencode`, Python's `quote`).
 */
const OFTEN_ENCODED = [/[[\]|]/g, /[[\]|:@+,;&=$]/g, /[[\]|:@+,;&=$()'!]/g];

/**
 * The other common spellings of a path or wildcard: more of it encoded than browsers do, and hex digits in lower case.
 * A cache takes each for another URL, while nearly all origins take them for one. Query strings stay as they are.
 */
export function spellingsOf(pattern: string): string[] {
  const query = pattern.indexOf("?");
  const end = query >= 0 ? query : pattern.endsWith("*") ? pattern.length - 1 : pattern.length;
  const path = pattern.slice(0, end);
  const encoded = OFTEN_ENCODED.map((chars) =>
    path.replace(chars, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`),
  );
  const found = new Set([path]);
  for (const one of [path, ...encoded]) {
    found.add(one.replace(/%[0-9A-Fa-f]{2}/g, (hex) => hex.toUpperCase()));
    found.add(one.replace(/%[0-9A-Fa-f]{2}/g, (hex) => hex.toLowerCase()));
  }
  return [...found].slice(1).map((spelling) => spelling + pattern.slice(end));
}
