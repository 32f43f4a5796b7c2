/** What browsers encode in a path (https://url.spec.whatwg.org/#path-percent-encode-set), and `\`, which is a `/` to them. */
export const ESCAPED_BY_BROWSERS = '<>"#%{}\\^`?';

/** Characters that a link may hold raw and that many who make links encode: the two are two URLs to a cache. */
const EITHER_WAY = /[[\]|]/g;

/** The origin that a text names as one of `site`, or null: https, or http on this machine, and nothing but an origin. */
export function siteOrigin(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const loopback = url.protocol === "http:" && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  const bare = url.pathname === "/" && !url.search && !url.hash && !url.username && !url.password;
  return bare && (url.protocol === "https:" || loopback) ? url.origin : null;
}

/** The URLs by which viewers ask for a path of a site: what browsers send, and where makers of links differ, both. */
export function urlsOf(origin: string, path: string): string[] {
  const query = path.indexOf("?");
  const plain = query < 0 ? path : path.slice(0, query);
  const encoded = plain.replace(EITHER_WAY, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  const paths = new Set([path, encoded + path.slice(plain.length)]);
  return [...paths].map((one) => new URL(origin + one).href);
}

/** The base URL of an API from an environment variable, as the official clients read it; no slash at its end. */
export function baseUrl(value: string | undefined, fallback: string): string {
  return (value?.trim() || fallback).replace(/\/+$/, "");
}

/** Batches of at most `size`, in order. */
export function batchesOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
