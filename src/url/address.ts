/** The origin that a text names as one of `site`, or null: https, or http on this machine, and nothing but an origin. */
export function siteOrigin(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const loopback = url.protocol === "http:" && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  const bare = url.pathname === "/" && !url.search && !url.hash && !url.username && !url.password;
  return bare && (url.protocol === "https:" || loopback) ? url.origin : null;
}

/** The URL by which a viewer asks for a path of a site. None for a path with dot segments: browsers ask for another one. */
export function urlsOf(origin: string, path: string): string[] {
  return hasDotSegment(path) ? [] : [new URL(origin + path).href];
}

/**
 * Whether browsers ask for another path than this one: they resolve `.` and `..` segments, `%2e` too. With `wildcard` the
 * last segment may go on, and is none.
 */
export function hasDotSegment(path: string, wildcard = false): boolean {
  const [plain, query] = path.split("?", 2);
  const segments = plain!.replace(/%2e/gi, ".").split("/");
  if (wildcard && query === undefined) segments.pop();
  return segments.some((segment) => segment === "." || segment === "..");
}

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
  const [, path = "", rest] = /^(.*?)(\?.*|\*?)$/s.exec(pattern)!;
  const encoded = OFTEN_ENCODED.map((chars) =>
    path.replace(chars, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`),
  );
  const spellings = [path, ...encoded].flatMap((one) => [
    one.replace(/%[0-9A-Fa-f]{2}/g, (hex) => hex.toUpperCase()),
    one.replace(/%[0-9A-Fa-f]{2}/g, (hex) => hex.toLowerCase()),
  ]);
  return [...new Set([path, ...spellings])].slice(1).map((spelling) => spelling + rest);
}
