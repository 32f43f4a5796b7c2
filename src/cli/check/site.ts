import type { Clock } from "../../clock.ts";
import { followSitemaps, MOST_BYTES, TruthError } from "./sitemap.ts";

/** Most time for all requests together, and for one. */
const MOST_MS = 120_000;
const MOST_MS_EACH = 30_000;
const ROBOTS_BYTES = 512_000;

/** Who asks, and why. */
const USER_AGENT = "cdn-purge (check; reads robots.txt and sitemaps)";

/** The URLs that a live site lists. */
export interface SiteUrls {
  readonly urls: readonly string[];
  readonly notices: readonly string[];
}

/**
 * Reads the sitemaps that robots.txt of an origin names, `/sitemap.xml` where it names none: one request after the other, on
 * this origin only, and only what robots.txt allows. Throws TruthError where there is no list, or not all of it.
 */
export async function readSite(origin: string, clock: Pick<Clock, "now">): Promise<SiteUrls> {
  const end = clock.now() + MOST_MS;
  const notices: string[] = [];
  // node's https takes as long to load as a process of git.
  const { ENCODINGS, requestFollowing } = await import("../../http.ts");
  const get = async (url: URL, mostBytes: number) => {
    const left = end - clock.now();
    if (left <= 0)
      throw new TruthError(`${origin} took longer than ${MOST_MS / 1000} s; save its sitemap and give --sitemap FILE`);
    const headers = { accept: "*/*", "accept-encoding": ENCODINGS, "user-agent": USER_AGENT };
    const timeoutMs = Math.min(left, MOST_MS_EACH);
    try {
      return await requestFollowing(url, { method: "GET", headers, timeoutMs, mostBytes });
    } catch (cause) {
      throw new TruthError(`${url.href} cannot be read: ${(cause as Error).message}`, { cause });
    }
  };

  const answer = await get(new URL("/robots.txt", origin), ROBOTS_BYTES);
  // RFC 9309, 2.3.1: a server that fails may forbid everything, one without the file forbids nothing.
  if (answer.status >= 500) throw new TruthError(`${origin}/robots.txt answers ${answer.status}; try again later`);
  refuseMoved(answer.status, answer.headers.location, origin);
  const robots = parseRobots(answer.status === 200 ? (answer.body?.toString("utf8") ?? "") : "");
  const starts = robots.sitemaps.length > 0 ? robots.sitemaps : ["/sitemap.xml"];
  let read = 0;
  const urls = await followSitemaps(starts, async (location, from) => {
    const url = URL.canParse(location, from ?? origin) ? new URL(location, from ?? origin) : null;
    const skip = (why: string) => {
      notices.push(`The sitemap ${location} was not read: ${why}.`);
      return null;
    };
    if (url?.origin !== origin) return skip("it is on another host");
    if (!robots.allows(url.pathname + url.search)) return skip("robots.txt disallows it");
    const { status, body } = await get(url, MOST_BYTES);
    if (status !== 200) return skip(`it answers ${status}`);
    if (body === null) throw new TruthError(`the sitemap ${location} is longer than ${MOST_BYTES} bytes`);
    read += 1;
    return body;
  });
  if (read === 0) throw new TruthError(noSitemap(origin, notices));
  return { urls, notices };
}

function refuseMoved(status: number, location: string | undefined, origin: string): void {
  if (status < 300 || status >= 400 || !location || !URL.canParse(location, origin)) return;
  const moved = new URL(location, origin).origin;
  if (moved !== origin) throw new TruthError(`${origin} sends on to ${moved}; give that as --site`);
}

function noSitemap(origin: string, notices: readonly string[]): string {
  return `${origin} lists no URLs. ${notices.join(" ")} Give the built folder, check DIST, or a list of URLs, --sitemap FILE`;
}

/** The lines of robots.txt that are for us. */
interface Robots {
  /** As written. */
  readonly sitemaps: readonly string[];
  /** Whether it lets us fetch a URL path. */
  allows(path: string): boolean;
}

/** Our name there; who has none of it obeys what `*` is told. */
const AGENT = "cdn-purge";

/** Reads robots.txt as RFC 9309 has it: of the rules that fit a path the longest decides, and `Allow` among equals. */
function parseRobots(text: string): Robots {
  const sitemaps: string[] = [];
  const groups = new Map<string, Line[]>();
  let agents: string[] = [];
  let isNamed = false;
  for (const raw of text.split(/\r\n?|\n/)) {
    const [, key = "", value = ""] = /^\s*([a-z-]+)\s*:\s*(.*?)\s*$/i.exec(raw.replace(/#.*$/, "")) ?? [];
    const field = key.toLowerCase();
    if (field === "sitemap" && value !== "") sitemaps.push(value);
    if (field === "user-agent") {
      agents = [...(isNamed ? agents : []), value.toLowerCase()];
      isNamed = true;
    } else if (field === "allow" || field === "disallow") {
      isNamed = false;
      if (value === "") continue;
      for (const agent of agents)
        groups.set(agent, [...(groups.get(agent) ?? []), { pattern: value, allows: field === "allow" }]);
    }
  }
  const lines = groups.get(AGENT) ?? groups.get("*") ?? [];
  return {
    sitemaps,
    allows(path) {
      const fitting = lines.filter(({ pattern }) => fits(pattern, path));
      const length = Math.max(0, ...fitting.map(({ pattern }) => pattern.length));
      const longest = fitting.filter(({ pattern }) => pattern.length === length);
      return longest.length === 0 || longest.some(({ allows }) => allows);
    },
  };
}

interface Line {
  readonly pattern: string;
  readonly allows: boolean;
}

/** Whether a pattern takes the beginning of a path, or all of it where it ends in `$`. Without a regular expression, which could take forever. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith("$");
  const [first = "", ...texts] = (isWhole ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, text] of texts.entries()) {
    if (isWhole && index === texts.length - 1) return path.length - text.length >= at && path.endsWith(text);
    const found = path.indexOf(text, at);
    if (found < 0) return false;
    at = found + text.length;
  }
  return !isWhole || at === path.length;
}
