import type { Rule } from "../rules/parse.ts";
import type { CacheFacts } from "./cache.ts";

/** One purged URL path, and what is known of the file that makes it. */
export interface Subject {
  /** As purged: percent-encoded, from its first slash. */
  readonly path: string;
  /** Whether head still has a file that makes it; `unknown` when nobody can say which files do. */
  readonly kind: "live" | "gone" | "unknown";
  /** The object id of the one file of head that makes it; null when there are several, or none whose bytes are served. */
  readonly head: string | null;
  /** The object ids that it had in the bases, without head's. */
  readonly bases: ReadonlySet<string>;
  /** Those that it had and that another file of head has now: a site may answer with that one where nothing is left. */
  readonly elsewhere: ReadonlySet<string>;
  /** The rule that makes the very path of a file of head; null where none does. */
  readonly rule: Rule | null;
  /**
   * Whether every target was told to drop it. Nobody knows which origin of `site` stands before which target, so
   * otherwise an old age proves nothing: it may have been purged there by an earlier run.
   */
  readonly everywhere: boolean;
}

/** What came for one URL. */
export type Seen = { readonly kind: "none"; readonly why: string } | SeenAnswer;

export interface SeenAnswer {
  readonly kind: "answer";
  readonly status: number;
  /** The object id that git would give the body; null when the body was too long to be read. */
  readonly oid: string | null;
  readonly cache: CacheFacts;
  /** When the request was sent and the answer was there, in milliseconds since the epoch. */
  readonly sentAt: number;
  readonly receivedAt: number;
  /** Where it leads and, if that is on the site, the object id of what is there. */
  readonly redirect: { readonly to: string; readonly oid: string | null } | null;
}

/** In milliseconds since the epoch, by the clock that Seen goes by. */
export interface Moments {
  /** Start of the step: the upload was over, so what a cache has fetched since then is new. */
  readonly started: number;
  /** Right before the purge was sent: what a cache has had since before then, and still gives, was not purged. */
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
 * What says that there is nothing at the URL. Who refuses (401, 403), has had enough (408, 429) or is broken may have it all
 * the same.
 */
const ABSENT = new Set<number | null>([404, 410]);

/** Whether a status says that there is nothing at the URL. */
export function isAbsent(status: number | null): boolean {
  return ABSENT.has(status);
}

/** Judges an answer: by its bytes where the repository holds them, otherwise by when it was cached. */
export function decide(seen: Seen, subject: Subject, moments: Moments): Verdict {
  if (seen.kind === "none") return undecided(seen.why);
  const { status, oid, redirect, cache } = seen;
  const cached = cachedWhen(seen, moments);
  if ((status === 200 || isAbsent(status)) && oid !== null && oid === subject.head) return fresh("the bytes of head");
  if (status === 200 && oid !== null && subject.bases.has(oid)) return stale(oldBytes(subject, cached));
  if (status >= 400 && !isAbsent(status)) return undecided(`answers ${status}`);
  if (subject.kind === "gone" && isAbsent(status)) return fresh(`answers ${status}`);
  if (cached === "before" && subject.everywhere) return stale("cached before the purge");
  if (redirect) return redirected(redirect, subject, cached);
  if (status !== 200 && subject.kind === "live") return undecided(`answers ${status}`);
  if (cached === "after") return fresh(cache.state === "miss" ? "straight from the origin" : "cached after the purge");
  return undecided(
    cached === "before" ? "cached before the purge, which not every target was sent" : unknownTime(cache, oid, subject),
  );
}

function redirected({ to, oid }: NonNullable<SeenAnswer["redirect"]>, subject: Subject, cached: Cached): Verdict {
  if (oid !== null && oid === subject.head) return fresh(`the bytes of head, by way of ${to}`);
  if (subject.kind === "gone" && cached === "after") return fresh(`redirects to ${to}`);
  // Other bytes there are no proof: that URL need not be made by this file, nor have been purged.
  return undecided(`redirects to ${to}`);
}

/** Null: the headers do not tell. */
type Cached = "before" | "after" | null;

/** When the answer came from the origin: before the purge, or since the step began. */
function cachedWhen({ cache, sentAt, receivedAt }: SeenAnswer, { started, purged }: Moments): Cached {
  const { age, state } = cache;
  // The age of a miss is that of a cache behind the CDN, which this purge says nothing of.
  if (state === "miss") return age === null || isAfter(sentAt, age, started) ? "after" : null;
  if (age === null) return null;
  if (receivedAt - age * 1_000 + ROUNDING_MS + DELAY_MS < purged) return "before";
  return isAfter(sentAt, age, started) ? "after" : null;
}

function isAfter(sentAt: number, age: number, started: number): boolean {
  return sentAt - age * 1_000 - ROUNDING_MS >= started;
}

/** Old bytes that came from the origin after the upload are no fault of the CDN. */
const STILL_GIVEN = ", which the origin still gives";

/** Whether the reason of a stale verdict is that the origin itself has the old bytes. */
export function isOrigins(why: string): boolean {
  return why.endsWith(STILL_GIVEN);
}

function oldBytes({ kind }: Subject, cached: Cached): string {
  const what = kind === "gone" ? "the bytes of the deleted file" : "the bytes of an older version";
  return cached === "after" ? `${what}${STILL_GIVEN}` : what;
}

function unknownTime({ age, state }: CacheFacts, oid: string | null, { elsewhere }: Subject): string {
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
