import pMap from "p-map";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import { count } from "../number.ts";
import { decide, type Moments, type Subject } from "./decide.ts";
import { PASS_MS, type ProbeOptions, probe, urlOn } from "./probe.ts";
import type { Checked } from "./verification.ts";

/** Most requests at once. */
const CONCURRENCY = 6;
/** How long stale URLs are looked at again: after the CDN has said that it is done, and while that is unknown. */
const RETRY_COMPLETED_MS = 30_000;
const RETRY_UNKNOWN_MS = 120_000;
/** Pauses between those looks: they double from the first to the last. */
const FIRST_PAUSE_MS = 2_000;
const LAST_PAUSE_MS = 15_000;

/** The facts that a verification needs. */
export interface VerifyOptions extends Pick<ProbeOptions, "site" | "sha"> {
  readonly moments: Moments;
  /** Whether every CDN has said that it is done. */
  readonly completed: boolean;
}

interface Question {
  readonly subject: Subject;
  readonly url: URL;
}

const NO_ANSWER = { status: null, cache: "", age: null, from: "" };

/** Fetches every subject on every origin, and those that are stale again for a bounded time. Never rejects for an answer. */
export async function verify(
  subjects: readonly Subject[],
  options: VerifyOptions,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): Promise<Checked[]> {
  const unaskable: Checked[] = [];
  const questions: Question[] = [];
  for (const subject of subjects) {
    const { path } = subject;
    for (const origin of options.site) {
      const url = urlOn(origin, path);
      const why = "no client asks for this path as it stands";
      if (url) questions.push({ subject, url });
      else unaskable.push({ url: `${origin}${path}`, path, verdict: "undecided", why, ...NO_ANSWER });
    }
  }
  const checked = await check(questions, options, clock);
  const deadline = clock.now() + (options.completed ? RETRY_COMPLETED_MS : RETRY_UNKNOWN_MS);
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LAST_PAUSE_MS)) {
    const again = questions.filter((_, index) => checked[index]!.verdict === "stale");
    const left = deadline - clock.now();
    if (again.length === 0 || left <= 0) break;
    const wait = Math.min(pause, left);
    log.info(
      `verify: ${again.length} of ${count(questions.length, "URL")} ${again.length === 1 ? "is" : "are"} stale; looking again in ${Math.ceil(wait / 1_000)} s, until ${new Date(deadline).toISOString()}`,
    );
    await clock.sleep(wait);
    const next = await check(again, options, clock);
    again.forEach((question, index) => {
      // A stale URL that does not answer any more is still not fresh.
      if (next[index]!.status !== null) checked[questions.indexOf(question)] = next[index]!;
    });
  }
  return [...checked, ...unaskable];
}

/** Fetches each URL once and judges it. */
function check(
  questions: readonly Question[],
  { site, sha, moments }: VerifyOptions,
  clock: Clock,
): Promise<Checked[]> {
  const end = clock.now() + PASS_MS;
  const checkOne = async ({ subject, url }: Question): Promise<Checked> => {
    const result = await probe(url, { site, sha, clock, end });
    const { kind: verdict, why } = decide(result, subject, moments);
    const judged = { url: url.href, path: subject.path, verdict, why };
    if (result.kind === "none") return { ...judged, ...NO_ANSWER };
    const { status, cache } = result;
    return { ...judged, status, cache: cache.status, age: cache.age, from: cache.from };
  };
  return pMap(questions, checkOne, { concurrency: CONCURRENCY });
}
