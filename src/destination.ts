import { createHash } from "node:crypto";
import type { Grammar } from "./url/grammar.ts";

/** The CDNs, in the order in which they are told: the inner one first. Refs, outputs and reports use these names. */
export const cdnNames = ["cloudfront", "cloudflare", "fastly"] as const;

export type CdnName = (typeof cdnNames)[number];

/** One distribution, zone or service that is told what to purge. */
export interface Destination {
  readonly cdn: CdnName;
  /** Its id, which may be secret. Null in a dry run that was given none, which shows what any of the CDN would get. */
  readonly id: string | null;
  /** The first 12 hex digits of the SHA-256 of the id: its name wherever others can read. Null without an id. */
  readonly hash: string | null;
  readonly grammar: Grammar;
  /** The origins that it serves, such as `https://www.example.com`: all of the site unless its hosts are given. */
  readonly site: readonly string[];
  /** Null when the memory of its last purge is neither used nor moved. */
  readonly memory: Remembered | null;
}

/** The ref that holds the commit last purged for a destination, and what the ref held when it was read. */
export interface Remembered {
  readonly ref: string;
  /** A SHA; null when there was none, or none that could be read. */
  readonly value: string | null;
}

/**
 * The first 12 hex digits of the SHA-256 of a text. Stands for the id of a destination wherever others can read: ids are
 * often secrets, and the runner drops a job output that holds one.
 */
export function hashed(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
