import pMap from "p-map";
import type { Clock } from "../clock.ts";
import { hashBlob } from "../git/object-id.ts";
import type { Answer } from "../http.ts";
import type { Log } from "../log.ts";
import { cacheOf } from "./cache.ts";
import { decide, type Moments, type Seen, type SeenAnswer, type Subject } from "./decide.ts";
import { onSite, urlOn } from "./url.ts";
import type { Checked } from "./verification.ts";

/** Most requests at once. */
const CONCURRENCY = 6;
/** Longest wait for one answer with its body, and for one pass over all URLs: what is left then is undecided. */
const REQUEST_MS = 10_000;
const PASS_MS = 60_000;
/** Longest body that is compared, decoded. */
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_REDIRECTS = 3;
/** How long stale URLs are looked at again: the CDN says that it is done, or nobody knows whether it is. */
const RETRY_COMPLETED_MS = 30_000;
const RETRY_UNKNOWN_MS = 120_000;
/** Pauses between those looks: they double from the first to the last. */
const FIRST_PAUSE_MS = 2_000;
const LAST_PAUSE_MS = 15_000;

/** What a verification goes by. */
export interface Verifying {
  /** Origins: the only ones that are asked. */
  readonly site: readonly string[];
  readonly moments: Moments;
  /** Whether every CDN has said that it is done. */
  readonly completed: boolean;
  /** Which of git's hashes names blobs: as long as this SHA. */
  readonly sha: string;
}

interface Question {
  readonly subject: Subject;
  readonly url: URL;
}

/** Fetches every subject on every origin, and those that are stale again for a bounded time. Never rejects for an answer. */
export async function verify(
  subjects: readonly Subject[],
  verifying: Verifying,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): Promise<Checked[]> {
  const unaskable: Checked[] = [];
  const questions: Question[] = [];
  for (const subject of subjects) {
    for (const origin of verifying.site) {
      const url = urlOn(origin, subject.path);
      if (url) questions.push({ subject, url });
      else
        unaskable.push(notAsked(`${origin}${subject.path}`, subject.path, "no client asks for this path as it stands"));
    }
  }
  const checked = await pass(questions, verifying, clock);
  const patience = verifying.completed ? RETRY_COMPLETED_MS : RETRY_UNKNOWN_MS;
  const deadline = clock.now() + patience;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LAST_PAUSE_MS)) {
    const again = questions.filter((_, index) => checked[index]!.verdict === "stale");
    const left = deadline - clock.now();
    if (again.length === 0 || left <= 0) break;
    const wait = Math.min(pause, left);
    log.info(
      `verify: ${again.length} of ${questions.length} URLs are stale; looking again in ${Math.ceil(wait / 1_000)} s, until ${new Date(deadline).toISOString()}`,
    );
    await clock.sleep(wait);
    const next = await pass(again, verifying, clock);
    again.forEach((question, index) => {
      // No answer takes nothing back: what was stale and cannot be seen any more is still not fresh.
      if (next[index]!.status !== null) checked[questions.indexOf(question)] = next[index]!;
    });
  }
  return [...checked, ...unaskable];
}

function pass(questions: readonly Question[], verifying: Verifying, clock: Clock): Promise<Checked[]> {
  const end = clock.now() + PASS_MS;
  const check = async ({ subject, url }: Question): Promise<Checked> => {
    const seen = await look(url, verifying, clock, end);
    const { kind, why } = decide(seen, subject, verifying.moments);
    if (seen.kind === "none") return notAsked(url.href, subject.path, why);
    return { url: url.href, path: subject.path, verdict: kind, why, status: seen.status, ...told(seen) };
  };
  return pMap(questions, check, { concurrency: CONCURRENCY });
}

function told({ cache: { status, age, from } }: SeenAnswer): Pick<Checked, "cache" | "age" | "from"> {
  return { cache: status, age, from };
}

function notAsked(url: string, path: string, why: string): Checked {
  return { url, path, verdict: "undecided", why, status: null, cache: "", age: null, from: "" };
}

async function look(url: URL, { site, sha }: Verifying, clock: Clock, end: number): Promise<Seen> {
  const sentAt = clock.now();
  const got = await ask(url, end - sentAt);
  if (typeof got === "string") return { kind: "none", why: got };
  const receivedAt = clock.now();
  const { status, headers, body } = got;
  const seen = { kind: "answer", status, oid: blobId(body, sha), cache: cacheOf(headers), sentAt, receivedAt } as const;
  const { location } = headers;
  if (status < 300 || status > 399 || location === undefined) return { ...seen, redirect: null };
  return { ...seen, redirect: await follow(location, url, { site, sha }, clock, end) };
}

/** Follows redirects as long as they stay on the site. */
async function follow(
  location: string,
  from: URL,
  { site, sha }: Pick<Verifying, "site" | "sha">,
  clock: Clock,
  end: number,
): Promise<NonNullable<SeenAnswer["redirect"]>> {
  let [to, url] = [location, onSite(location, from, site)];
  for (let hops = 1; url && hops <= MOST_REDIRECTS; hops++) {
    const got = await ask(url, end - clock.now());
    if (typeof got === "string") break;
    const next = got.headers.location;
    if (got.status === 200) return { to: url.href, oid: blobId(got.body, sha) };
    if (got.status < 300 || got.status > 399 || next === undefined) break;
    [to, url] = [next, onSite(next, url, site)];
  }
  return { to: to.slice(0, 500), oid: null };
}

/** The answer of one GET, or why there is none. */
async function ask(url: URL, left: number): Promise<Answer | string> {
  if (left <= 0) return `not asked: the others took ${PASS_MS / 1_000} s`;
  const { ENCODINGS, request } = await import("../http.ts");
  // Two runs ask for the same variant, the one that browsers get. No cookie, no credential, and nothing that could make a
  // cache pass the question on to the origin.
  const headers = { accept: "*/*", "accept-encoding": ENCODINGS, "user-agent": "cdn-purge (verify)" };
  try {
    return await request(url, {
      method: "GET",
      headers,
      timeoutMs: Math.min(REQUEST_MS, left),
      mostBytes: MOST_BYTES,
    });
  } catch (error) {
    return `no answer: ${(error as Error).message}`;
  }
}

/** The object id that git gives these bytes: compared with those of the trees, so that no blob need be fetched. */
function blobId(body: Buffer | null, sha: string): string | null {
  return body && hashBlob(body, sha);
}
