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
  return dotNameAt(path) >= 0 ? [] : [new URL(origin + path).href];
}

/**
 * Where a name of `.` or `..` begins in a path, -1 if none does. Browsers, CDNs and servers resolve such names before they
 * look for anything. None is typed in a target, so that captures have made it.
 */
export function dotNameAt(path: string): number {
  return /^[^?]*?\/(?=(?:\.|%2e){1,2}(?:[/?]|$))/i.exec(path)?.[0].length ?? -1;
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
