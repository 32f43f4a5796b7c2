import { PurgeError } from "../cdn.ts";
import type { Answer } from "../post.ts";
import { saidIn } from "../said.ts";

/** Codes that stand for a token that is none, or may not: with 400, 401 or 403. https://developers.cloudflare.com/api/ */
const NOT_ALLOWED = new Set([6003, 6111, 9103, 9106, 9109, 10000, 10001]);
/** Codes for a zone that is none, or is not the token's. */
const NO_ZONE = new Set([1001, 7000, 7003]);

/** Longest text of Cloudflare's in a message. */
const MOST_TEXT = 500;

/** What Cloudflare said against a request; null when it accepted it. Throws PurgeError where no smaller request would do. */
export function refusalOf({ status, json, excerpt }: Answer, zone: string): string | null {
  const answer = (typeof json === "object" && json !== null ? json : {}) as { success?: unknown; errors?: unknown };
  // `success: false` can come with 200.
  if (status >= 200 && status < 300 && answer.success === true) return null;
  const errors: readonly unknown[] = Array.isArray(answer.errors) ? answer.errors : [];
  const texts = errors.map((error) => `${saidIn(error, "message")} (${saidIn(error, "code")})`);
  const said = texts.join(", ").slice(0, MOST_TEXT) || excerpt || "no reason given";
  const has = (codes: ReadonlySet<number>) => errors.some((error) => codes.has(Number(saidIn(error, "code"))));
  if (status === 401 || status === 403 || has(NOT_ALLOWED))
    throw new PurgeError(
      `Cloudflare denied access (${status}: ${said}). Give \`cloudflare-api-token\` a token with the permission Zone > Cache Purge > Purge for zone ${zone}.`,
    );
  if (status === 404 || has(NO_ZONE))
    throw new PurgeError(
      `Cloudflare knows no zone ${zone} of this token (${status}: ${said}). Check \`cloudflare-zone\` and the zones that the token names.`,
    );
  return `${status}: ${said}`;
}
