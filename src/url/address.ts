/** What browsers encode in a path (https://url.spec.whatwg.org/#path-percent-encode-set), and `\`, which is a `/` to them. */
export const ESCAPED_BY_BROWSERS = '<>"#%{}\\^`?';

/** Characters that a link may hold raw and that many who make links encode: the two are two URLs to a cache. */
const EITHER_WAY = /[[\]|]/g;

/** The URLs by which viewers ask for a path of a site: what browsers send, and where makers of links differ, both. */
export function urlsOf(origin: string, path: string): string[] {
  const query = path.indexOf("?");
  const plain = query < 0 ? path : path.slice(0, query);
  const encoded = plain.replace(EITHER_WAY, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  const paths = new Set([path, encoded + path.slice(plain.length)]);
  return [...paths].map((one) => new URL(origin + one).href);
}
