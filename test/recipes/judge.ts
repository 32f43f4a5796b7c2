import type { Answer, Bucket, Host } from "./host.ts";

/** Two deploys as a reader sees them. Sorted URL paths. */
export interface Difference {
  /** URLs that are answered otherwise than before: new bytes, new, or gone. */
  readonly changed: readonly string[];
  /** URLs that are answered with the same bytes as before. */
  readonly unchanged: readonly string[];
  /** Of those changed, URLs that no build has a file for: the error page is answered otherwise. */
  readonly nowhere: readonly string[];
}

/** What a plan does about it. */
export interface Verdict {
  /** Changed URLs that no pattern purges: each stays stale. */
  readonly missed: readonly string[];
  /** Unchanged URLs that are purged for nothing. */
  readonly evicted: readonly string[];
}

/** Nobody has made such a page, so that it shows what any missing URL is answered with. */
const NOWHERE = ["no-such-page/index.html", "no-such-page.html"];

/** Compares every URL that a reader may ask one of the two for, byte by byte. */
export function compare(before: Bucket, after: Bucket, host: Host): Difference {
  const changed: string[] = [];
  const unchanged: string[] = [];
  const nowhere: string[] = [];
  const urls = new Set([...before.keys(), ...after.keys(), ...NOWHERE].flatMap(urlsOf));
  for (const url of [...urls].sort()) {
    const [then, now] = [host(before, url), host(after, url)];
    // A redirect by the CDN's function is the same in all deploys, and never cached.
    if (!then || !now) continue;
    if (!same(then, now)) {
      changed.push(url);
      if (then.status === 404 && now.status === 404) nowhere.push(url);
    } else if (now.status === 200) unchanged.push(url);
  }
  return { changed, unchanged, nowhere };
}

/** Holds the patterns of a plan against the difference. */
export function judge(
  { changed, unchanged }: Pick<Difference, "changed" | "unchanged">,
  patterns: readonly string[],
): Verdict {
  return {
    missed: changed.filter((url) => !isPurged(url, patterns)),
    evicted: unchanged.filter((url) => isPurged(url, patterns)),
  };
}

/** The paths by which a reader may ask for an object: its own, and those of a page without its ending. */
function urlsOf(key: string): string[] {
  const url = pathOf(key);
  const urls = [url];
  if (url.endsWith(".html")) urls.push(url.slice(0, -".html".length));
  if (url.endsWith("/index.html")) {
    const folder = url.slice(0, -"index.html".length);
    urls.push(folder);
    if (folder !== "/") urls.push(folder.slice(0, -1));
  }
  return urls;
}

/** As a browser writes it in a request. */
function pathOf(key: string): string {
  const escaped = key.replace(/[%?#\\]/g, encodeURIComponent);
  return new URL(`https://www.example.com/${escaped}`).pathname;
}

function same(a: Answer, b: Answer): boolean {
  return a.status === b.status && (a.body === b.body || (a.body !== null && b.body !== null && a.body.equals(b.body)));
}

/** No wildcard but `/*` is trusted with a folder that it starts with: some have seen `/dir/*` leave `/dir/` stale. */
function isPurged(url: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    if (pattern === "/*" || pattern === url) return true;
    const prefix = pattern.slice(0, -1);
    return pattern.endsWith("*") && url.startsWith(prefix) && !(url === prefix && prefix.endsWith("/"));
  });
}
