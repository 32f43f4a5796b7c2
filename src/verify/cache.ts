import type { IncomingHttpHeaders } from "node:http";

/** What the headers of an answer say of the caches that it went through. */
export interface CacheFacts {
  /** Seconds since the origin, or a cache that asked it, was last heard; null when no header says so. */
  readonly age: number | null;
  /** `hit` when one of the caches had it, `miss` when the origin was asked just now, null when no header says. */
  readonly state: "hit" | "miss" | null;
  /** The header that says hit or miss, for people. */
  readonly status: string;
  /** Which caches, and where: `via`, `x-served-by` and the place; for people. */
  readonly from: string;
}

/** Longest text that is kept of one header: it is somebody else's. */
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

/** Reads the headers of an answer. */
export function cacheOf(headers: IncomingHttpHeaders): CacheFacts {
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
