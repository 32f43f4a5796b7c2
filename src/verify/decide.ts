import type { Rule } from "../rules/parse.ts";
import type { CacheFacts, ProbeAnswer, ProbeResult } from "./probe.ts";

/** One purged URL path and the file that makes it. */
export interface Subject {
  /** As purged: percent-encoded, from its first slash. */
  readonly path: string;
  /** Whether head still has a file that makes it; `unknown` when the tree of head is. */
  readonly kind: "live" | "gone" | "unknown";
  /** The object id of the one file of head that makes it; null when there are several, or none whose bytes are served. */
  readonly head: string | null;
  /** The object ids that it had in the bases, without head's. */
  readonly bases: ReadonlySet<string>;
  /** Those that it had and that another file of head has now: the site may serve that file in place of a missing one. */
  readonly elsewhere: ReadonlySet<string>;
  /** Whether the site is to serve the very bytes of head: the file was built, and nothing is made of it any more. */
  readonly isBuilt: boolean;
  /** The rule that makes this very path of a file of head; null where none does. */
  readonly rule: Rule | null;
  /**
   * Whether every target was told to drop it. Otherwise an old age proves nothing: the origin may belong to a target where
   * an earlier run purged it, as `site` does not say which origin belongs to which target.
   */
  readonly everywhere: boolean;
}

/** In milliseconds since the epoch, by the clock of the probes. */
export interface Moments {
  /** Start of the step: the upload was over, so a cache that fetched since then has new bytes. */
  readonly started: number;
  /** Right before the purge was sent: a copy that a cache has had since before then was not purged. */
  readonly purged: number;
}

export interface Verdict {
  readonly kind: "fresh" | "stale" | "undecided";
  readonly why: string;
}

/** `age` is in whole seconds, and caches round both ways. */
const ROUNDING_MS = 1_000;
/** How much a cache may add to `age` for the time that its origin took to answer (RFC 9111, 4.2.3). */
const DELAY_MS = 2_000;

/**
 * The statuses of a URL that does not exist. A server that refuses (401, 403), limits requests (408, 429) or is broken may
 * still have it.
 */
const ABSENT = new Set<number | null>([404, 410]);

/** Whether the URL does not exist, by its status. */
export function isAbsent(status: number | null): boolean {
  return ABSENT.has(status);
}

/** Judges an answer: by its bytes where the repository holds them, otherwise by when it was cached. */
export function decide(result: ProbeResult, subject: Subject, moments: Moments): Verdict {
  if (result.kind === "none") return undecided(result.why);
  const { status, oid, redirect, cache } = result;
  const cached = findCacheTime(result, moments);
  if ((status === 200 || isAbsent(status)) && oid !== null && oid === subject.head) return fresh("the bytes of head");
  if (status === 200 && oid !== null && subject.bases.has(oid)) return stale(nameOldBytes(subject, cached));
  if (status >= 400 && !isAbsent(status)) return undecided(`answers ${status}`);
  if (subject.kind === "gone" && isAbsent(status)) return fresh(`answers ${status}`);
  if (cached === "before" && subject.everywhere) return stale("cached before the purge");
  if (redirect) return decideRedirect(redirect, subject, cached);
  if (status !== 200 && subject.kind === "live") return undecided(`answers ${status}`);
  if (subject.isBuilt && subject.head !== null && oid !== null) return undecided(OTHER_BYTES);
  if (cached === "after") return fresh(cache.state === "miss" ? "straight from the origin" : "cached after the purge");
  return undecided(
    cached === "before" ? "cached before the purge, which not every target was sent" : nameUnknown(cache, oid, subject),
  );
}

/** Neither those of this build nor those of one before it: a CDN may rewrite pages. */
const OTHER_BYTES = "other bytes than those of the built file";

/** Whether the reason of a verdict is that the site serves something else than the built file. */
export function isOther(why: string): boolean {
  return why === OTHER_BYTES;
}

function decideRedirect({ to, oid }: NonNullable<ProbeAnswer["redirect"]>, subject: Subject, cached: Cached): Verdict {
  if (oid !== null && oid === subject.head) return fresh(`the bytes of head, by way of ${to}`);
  if (subject.kind === "gone" && cached === "after") return fresh(`redirects to ${to}`);
  // Other bytes there are no proof: another file may make that URL, and it may not have been purged.
  return undecided(`redirects to ${to}`);
}

/** Null: the headers do not tell. */
type Cached = "before" | "after" | null;

/** When the answer came from the origin: before the purge, or since the step began. */
function findCacheTime({ cache, sentAt, receivedAt }: ProbeAnswer, { started, purged }: Moments): Cached {
  const { age, state } = cache;
  // The age of a miss is that of a cache behind the CDN, which this purge did not reach.
  if (state === "miss") return age === null || isAfter(sentAt, age, started) ? "after" : null;
  if (age === null) return null;
  if (receivedAt - age * 1_000 + ROUNDING_MS + DELAY_MS < purged) return "before";
  return isAfter(sentAt, age, started) ? "after" : null;
}

function isAfter(sentAt: number, age: number, started: number): boolean {
  return sentAt - age * 1_000 - ROUNDING_MS >= started;
}

/** The origin, not the CDN, is at fault for old bytes that it sent after the upload. */
const STILL_GIVEN = ", which the origin still gives";

/** Whether the reason of a stale verdict is that the origin itself has the old bytes. */
export function isOrigins(why: string): boolean {
  return why.endsWith(STILL_GIVEN);
}

function nameOldBytes({ kind }: Subject, cached: Cached): string {
  const what = kind === "gone" ? "the bytes of the deleted file" : "the bytes of an older version";
  return cached === "after" ? `${what}${STILL_GIVEN}` : what;
}

function nameUnknown({ age, state }: CacheFacts, oid: string | null, { elsewhere }: Subject): string {
  const known =
    oid !== null && elsewhere.has(oid) ? "bytes of another file of head" : "bytes that no commit compared holds";
  const bytes = oid === null ? "too long to compare" : known;
  if (age !== null) {
    return state === "miss"
      ? `${bytes}, kept for ${age} s by a cache behind the CDN`
      : `${bytes}, cached within seconds of the purge`;
  }
  return `${bytes}, and no header says since when they are cached`;
}

const fresh = (why: string): Verdict => ({ kind: "fresh", why });
const stale = (why: string): Verdict => ({ kind: "stale", why });
const undecided = (why: string): Verdict => ({ kind: "undecided", why });
