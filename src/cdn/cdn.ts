import type { Clock, Limits } from "../clock.ts";
import type { Log } from "../log.ts";

/** The patterns for one target: encoded paths, wildcards (with their `*`) and tags (`#tag`), sorted. */
export type Patterns = readonly string[];

/** The CDN's answer to a purge. */
export interface Receipt {
  /** The CDN's own where it gives one for the whole purge, otherwise our reference. */
  readonly id: string;
  /** `in-progress` until the CDN says that it is done. */
  readonly status: "in-progress" | "completed";
  /** The patterns that were sent in the end. */
  readonly patterns: Patterns;
  /** Why an old object may have come back although the purge was accepted. */
  readonly doubt?: string;
}

/** The services that a purge uses. */
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

/** The settings of a purge. */
export interface PurgeSettings {
  /** Empty where the CDN takes its credentials from elsewhere. */
  readonly token: string;
  /** Origins, such as `https://www.example.com`. */
  readonly site: readonly string[];
  /** Purge every variant of a path by query string with it. */
  readonly queryStrings: boolean;
  /** Mark stale instead of removing. */
  readonly soft: boolean;
}

export interface PurgeContext extends CdnServices, PurgeSettings {
  /** Does work that several targets of one CDN need, once: each of them gets the result, or the error, of the first. */
  once<T>(key: string, work: () => Promise<T>): Promise<T>;
}

/** One CDN. Its folder holds all that is particular to it, and the table the facts about its inputs. */
export interface Cdn {
  /** Sends the patterns of one target, again under the same reference until the CDN answers. Throws PurgeError. */
  purge(target: string, patterns: Patterns, context: PurgeContext): Promise<Receipt>;
  /**
   * Waits until the CDN is done or `deadline` (milliseconds since the epoch) has passed. Throws PurgeError. Missing where a
   * purge is done once it is answered.
   */
  wait?(target: string, receipt: Receipt, deadline: number, services: CdnServices): Promise<Receipt>;
}

/** The CDN refused, or never answered; the message says what to do. It may hold the id of the target, which may be secret. */
export class PurgeError extends Error {
  override name = "PurgeError";
}

/** The first ten texts of a list for a message, and how many more there are. */
export function listSome(texts: readonly string[], separator = ", "): string {
  const rest = texts.length - 10;
  return texts.slice(0, 10).join(separator) + (rest > 0 ? ` and ${rest} more` : "");
}

/** The message of an error; any value may be thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
