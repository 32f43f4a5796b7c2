import { createHash } from "node:crypto";

/**
 * The first 12 hex digits of the SHA-256 of a text. Stands for the id of a target wherever others can read: ids are
 * often secrets, and the runner drops a job output that holds one.
 */
export function hashed(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
