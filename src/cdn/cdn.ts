import type { Clock } from "../clock.ts";
import type { Limits } from "../limits.ts";
import type { Log } from "../log.ts";

/** What one target is sent: encoded paths, wildcards (with their `*`) and tags (`#tag`), sorted. */
export type Patterns = readonly string[];

/** What the CDN answered. */
export interface Receipt {
  /** The CDN's own where it gives one for all that was sent, otherwise our reference. */
  readonly id: string;
  /** `in-progress` until the CDN says that it is done. */
  readonly status: "in-progress" | "completed";
  /** What was sent in the end. */
  readonly patterns: Patterns;
}

/** What a purge may use besides its arguments. */
export interface CdnServices {
  readonly log: Log;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  /** A reference that no other request has. */
  newReference(): string;
  /** Aborted when the step is to end: nothing new is begun, and the clock's sleeps reject. */
  readonly cancelled?: AbortSignal;
  /** Bounds of requests; LIMITS without it. */
  readonly limits?: Limits;
}

/** What a purge must know besides the target and the patterns. */
export interface PurgeSettings {
  /** Empty where the CDN takes its credentials from elsewhere. */
  readonly token: string;
  /** Origins, such as `https://www.example.com`. */
  readonly site: readonly string[];
  /** Every variant of a path by query string goes with it. */
  readonly queryStrings: boolean;
  /** Mark stale instead of removing. */
  readonly soft: boolean;
}

export type PurgeContext = CdnServices & PurgeSettings;

/** One CDN. Everything that is particular to it stands in its file, and what the inputs say of it in the table. */
export interface Cdn {
  /** Sends what one target is to purge; repeats it, under one reference, until it is answered. Throws PurgeError. */
  purge(target: string, patterns: Patterns, context: PurgeContext): Promise<Receipt>;
  /** Waits until the CDN is done or `deadline` (milliseconds since the epoch) has passed. Throws PurgeError. */
  wait(target: string, receipt: Receipt, deadline: number, context: PurgeContext): Promise<Receipt>;
}

/** The CDN refused, or never answered; the message says what to do. It may hold the id of the target, which may be secret. */
export class PurgeError extends Error {
  override name = "PurgeError";
}
