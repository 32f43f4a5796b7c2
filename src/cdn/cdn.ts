import type { Log } from "../report/log.ts";
import type { Grammar } from "./grammar.ts";

/** The CDNs, in the order in which they are told. */
export const cdnNames = ["cloudfront"] as const;
export type CdnName = (typeof cdnNames)[number];

/** What one request purges: encoded paths, wildcards (with their `*`) and tags, in the CDN's own notation, sorted. */
export type Patterns = readonly string[];

/** What the CDN answered. */
export interface Receipt {
  readonly id: string;
  /** `in-progress` until the CDN says that it is done. */
  readonly status: "in-progress" | "completed";
  /** What was sent in the end. */
  readonly patterns: Patterns;
}

/** Time, so that a test need not wait for minutes. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** What a purge may use besides its arguments. */
export interface CdnServices {
  readonly log: Log;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  /** A caller reference that no other request has. */
  newReference(): string;
}

/** One CDN. Everything that is particular to it stands in its file. */
export interface Cdn {
  readonly title: string;
  /** What one target is called, for example `distribution`. */
  readonly target: string;
  grammar(maxPaths: number): Grammar;
  /** The tag as it stands among the patterns. */
  tag(name: string): string;
  /** Sends one request for one target; repeats it, under one reference, until it is answered. Throws PurgeError. */
  purge(target: string, patterns: Patterns, services: CdnServices): Promise<Receipt>;
  /** Waits until the CDN is done or `deadline` (milliseconds since the epoch) has passed. Throws PurgeError. */
  wait(target: string, receipt: Receipt, deadline: number, services: CdnServices): Promise<Receipt>;
}

/** The CDN refused, or never answered; the message says what to do. It may hold the id of the target, which may be secret. */
export class PurgeError extends Error {
  override name = "PurgeError";
}

/** Loads the code of one CDN. */
export async function loadCdn(name: CdnName): Promise<Cdn> {
  switch (name) {
    case "cloudfront":
      return (await import("./cloudfront.ts")).cloudfront;
  }
}
