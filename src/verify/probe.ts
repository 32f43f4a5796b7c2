import type { IncomingHttpHeaders } from "node:http";
import type { Clock } from "../clock.ts";
import { hashBlob } from "../git/object-id.ts";
import type { Answer } from "../http.ts";

/** The answer for one URL, or why there is none. */
export type ProbeResult = { readonly kind: "none"; readonly why: string } | ProbeAnswer;

export interface ProbeAnswer {
  readonly kind: "answer";
  readonly status: number;
  /** The object id that git would give the body; null when the body was too long to be read. */
  readonly oid: string | null;
  readonly cache: CacheFacts;
  /** When the request was sent and the answer was there, in milliseconds since the epoch. */
  readonly sentAt: number;
  readonly receivedAt: number;
  /** Where it leads and, if that is on the site, the object id of the file there. */
  readonly redirect: { readonly to: string; readonly oid: string | null } | null;
}

/** The facts in the headers of an answer about the caches on its way. */
export interface CacheFacts {
  /** Seconds since the origin sent or confirmed the answer; null when no header says so. */
  readonly age: number | null;
  /** `hit` when one of the caches had it, `miss` when the origin was asked just now, null when no header says. */
  readonly state: "hit" | "miss" | null;
  /** The header that says hit or miss, for people. */
  readonly status: string;
  /** Which caches, and where: `via`, `x-served-by` and the place; for people. */
  readonly from: string;
}

/** Longest wait for one answer with its body. */
const REQUEST_MS = 10_000;
/** Longest pass over all URLs: those that are left then are undecided. */
export const PASS_MS = 60_000;
/** Longest body that is compared, decoded. */
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_REDIRECTS = 3;

/** The bounds of a probe. */
export interface ProbeOptions {
  /** Origins: no other server is asked. */
  readonly site: readonly string[];
  /** A SHA of the repository: its length tells which of git's hashes names blobs. */
  readonly sha: string;
  readonly clock: Clock;
  /** When to stop asking, in milliseconds since the epoch. */
  readonly end: number;
}

/** Fetches one URL, and the URL on the site that it redirects to. Never rejects. */
export async function probe(url: URL, options: ProbeOptions): Promise<ProbeResult> {
  const sentAt = options.clock.now();
  const got = await get(url, options);
  if (typeof got === "string") return { kind: "none", why: got };
  const receivedAt = options.clock.now();
  const { status, headers, body } = got;
  const oid = body && hashBlob(body, options.sha);
  const location = redirectOf(got);
  const redirect = location === null ? null : await followRedirects(location, url, options);
  return { kind: "answer", status, oid, cache: readCacheFacts(headers), sentAt, receivedAt, redirect };
}

/** Follows redirects as long as they stay on the site. */
async function followRedirects(
  location: string,
  from: URL,
  options: ProbeOptions,
): Promise<NonNullable<ProbeAnswer["redirect"]>> {
  let [to, url] = [location, onSite(location, from, options.site)];
  for (let hops = 1; url && hops <= MOST_REDIRECTS; hops++) {
    const got = await get(url, options);
    if (typeof got === "string") break;
    if (got.status === 200) return { to: url.href, oid: got.body && hashBlob(got.body, options.sha) };
    const next = redirectOf(got);
    if (next === null) break;
    [to, url] = [next, onSite(next, url, options.site)];
  }
  return { to: to.slice(0, 500), oid: null };
}

function redirectOf({ status, headers }: Answer): string | null {
  return status >= 300 && status <= 399 ? (headers.location ?? null) : null;
}

/** The answer to one GET, or why there is none. */
async function get(url: URL, { clock, end }: ProbeOptions): Promise<Answer | string> {
  const left = end - clock.now();
  if (left <= 0) return `not asked: the others took ${PASS_MS / 1_000} s`;
  const { ENCODINGS, request } = await import("../http.ts");
  // Two runs ask for the same variant, the one that browsers get. The request holds no cookie, no credential, and nothing
  // that could make a cache pass it on to the origin.
  const headers = { accept: "*/*", "accept-encoding": ENCODINGS, "user-agent": "cdn-purge (verify)" };
  const timeoutMs = Math.min(REQUEST_MS, left);
  try {
    return await request(url, { method: "GET", headers, timeoutMs, mostBytes: MOST_BYTES });
  } catch (error) {
    return `no answer: ${(error as Error).message}`;
  }
}

/**
 * The URL of a purged path on one origin of `site`; null when a client would change the path before it asks. Rules and file
 * names may hold `//evil.example`, `/\evil`, `@` or dot segments: the host stays that of the origin, and the path is sent
 * as it was purged.
 */
export function urlOn(origin: string, path: string): URL | null {
  // Behind a whole origin and a slash nothing is read as a host; relative resolution would read `//host` as one.
  const text = `${origin}${path}`;
  if (!path.startsWith("/") || !URL.canParse(text)) return null;
  const url = new URL(text);
  // A `#` and the text behind it never leave the client.
  return isAt(url, [origin]) && `${url.pathname}${url.search}` === path ? url : null;
}

/** Where a redirect leads, if that is an origin of `site`. */
export function onSite(location: string, from: URL, site: readonly string[]): URL | null {
  const url = URL.canParse(location, from.href) ? new URL(location, from) : null;
  return url && isAt(url, site) ? url : null;
}

function isAt({ origin, username, password }: URL, origins: readonly string[]): boolean {
  return origins.includes(origin) && username === "" && password === "";
}

/** Longest text that is kept of one header, which a foreign server wrote. */
const MOST_TEXT = 200;

/**
 * The words of `x-cache` (CloudFront, Fastly), `cf-cache-status` (Cloudflare) and `x-cache-status` (the habit of nginx) that
 * mean that the origin gave the answer, or confirmed it, just now:
 * https://developers.cloudflare.com/cache/concepts/cache-responses/ and `x-edge-result-type` in
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html
 */
const ASKED = new Set(["miss", "expired", "revalidated", "refreshhit", "bypass", "dynamic", "pass"]);
/** The words that mean that a cache answered by itself. */
const KEPT = new Set(["hit", "stale", "updating"]);

export function readCacheFacts(headers: IncomingHttpHeaders): CacheFacts {
  const text = (name: string) => String(headers[name] ?? "").slice(0, MOST_TEXT);
  const status = ["x-cache", "cf-cache-status", "x-cache-status"].map(text).filter(Boolean).join("; ");
  // Fastly lists every cache on the way: `HIT, MISS` is an edge that asked a shield, which answered by itself.
  const words = status.split(/[,;]/).map((part) => /[a-z]+/.exec(part.trim().toLowerCase())?.[0] ?? "");
  const age = text("age").trim();
  const ray = /-([A-Z]{3})$/.exec(text("cf-ray"))?.[1] ?? "";
  return {
    age: /^\d{1,10}$/.test(age) ? Number(age) : null,
    state: words.some((word) => KEPT.has(word)) ? "hit" : words.some((word) => ASKED.has(word)) ? "miss" : null,
    status,
    from: [text("via"), text("x-served-by"), text("x-amz-cf-pop"), ray].filter(Boolean).join(", "),
  };
}
