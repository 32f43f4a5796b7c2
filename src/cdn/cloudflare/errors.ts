import { textField } from "../../json.ts";
import { PurgeError } from "../cdn.ts";
import type { Answer } from "../post.ts";

/** Codes for a token that is not valid or not allowed to purge; they come with 400, 401 or 403. https://developers.cloudflare.com/api/ */
const NOT_ALLOWED = new Set([6003, 6111, 9103, 9106, 9109, 10000, 10001]);
/** Codes for a zone that does not exist or is not among the token's. */
const NO_ZONE = new Set([1001, 7000, 7003]);

/** Longest text of Cloudflare's that a message holds. */
const MOST_TEXT = 500;

/** Why Cloudflare refused a request; null when it accepted it. Throws PurgeError when a smaller request would be refused, too. */
export function refusalOf({ status, json, excerpt }: Answer, zone: string): string | null {
  const answer = (typeof json === "object" && json !== null ? json : {}) as { success?: unknown; errors?: unknown };
  // `success: false` can come with 200.
  if (status >= 200 && status < 300 && answer.success === true) return null;
  const errors: readonly unknown[] = Array.isArray(answer.errors) ? answer.errors : [];
  const texts = errors.map((error) => `${textField(error, "message")} (${textField(error, "code")})`);
  const said = texts.join(", ").slice(0, MOST_TEXT) || excerpt || "no reason given";
  const has = (codes: ReadonlySet<number>) => errors.some((error) => codes.has(Number(textField(error, "code"))));
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
