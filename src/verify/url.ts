/**
 * The URL of a purged path on one origin of `site`, or null if nobody can ask for it as it stands. Whatever a rule or a
 * file name holds (`//evil.example`, `/\evil`, `@`, dot segments), the host is that of the origin, and the path is sent
 * as it was purged.
 */
export function urlOn(origin: string, path: string): URL | null {
  // Behind a whole origin and a slash nothing is read as a host; relative resolution would read `//host` as one.
  const text = `${origin}${path}`;
  if (!path.startsWith("/") || !URL.canParse(text)) return null;
  const url = new URL(text);
  const same = url.origin === origin && url.username === "" && url.password === "";
  // A `#` and what follows it never leave the client.
  return same && `${url.pathname}${url.search}` === path ? url : null;
}

/** Where a redirect leads, if that is an origin of `site`. */
export function onSite(location: string, from: URL, site: readonly string[]): URL | null {
  const url = URL.canParse(location, from.href) ? new URL(location, from) : null;
  return url && site.includes(url.origin) && url.username === "" && url.password === "" ? url : null;
}
