import type { Result } from "../cdn/send.ts";
import type { Clock } from "../clock.ts";
import { groupBy } from "../lists.ts";
import type { Log, Warning } from "../log.ts";
import { isAbsent, isOther, type Moments, type Subject } from "./decide.ts";
import { findSubjects, findSubjectsOfPlan, type Source } from "./subjects.ts";
import type { Checked, Verification } from "./verification.ts";
import { verify } from "./verify.ts";

/** How long a run that verifies waits for the CDN, even if `wait-minutes` is less: earlier nothing can be proved. */
export const VERIFY_WAIT_MINUTES = 5;

/** The facts that the step needs. */
export interface VerifyRequest {
  readonly results: readonly Result[];
  readonly head: string;
  /** Null when an earlier job made the plan, which does not tell which files make its paths. */
  readonly source: Source | null;
  readonly site: readonly string[];
  readonly moments: Moments;
}

/**
 * Checks that the site serves the files that the purge was for. Null when nothing was sent. Never rejects: the purge was
 * accepted, and a verification that fails is a warning.
 */
export async function verifyStep(
  { results, head, source, site, moments }: VerifyRequest,
  services: { readonly clock: Clock; readonly log: Log },
): Promise<Verification | null> {
  const sent = results.flatMap(({ state }) => (state.kind === "sent" ? [state.receipt] : []));
  if (sent.length === 0) return null;
  // The site behind the destination that failed is stale for a reason that is known.
  if (results.some(({ state }) => state.kind === "failed"))
    return unchecked("not verified, since not every target was purged", services.log);
  try {
    const subjects = source ? await findSubjects(source, results) : findSubjectsOfPlan(results);
    if (subjects.length === 0) {
      return unchecked("nothing was verified: of what was purged no URL is known one by one", services.log);
    }
    const completed = sent.every(({ status }) => status === "completed");
    const checked = await verify(subjects, { site, moments, completed, sha: head }, services);
    if (checked.every(({ verdict }) => verdict === "undecided")) {
      services.log.warning(
        `verify could decide nothing: ${checked[0]!.url}: ${checked[0]!.why}. The purge was accepted; whether it worked is not known.`,
      );
    }
    const [other, ...more] = checked.filter(({ why }) => isOther(why));
    if (other) {
      const urls = more.length > 0 ? `${other.url} and ${more.length} more are` : `${other.url} is`;
      services.log.warning(
        `${urls} served with other bytes than the built file has. If the CDN rewrites pages, nothing is wrong; otherwise what was deployed is not what \`build-dir\` holds.`,
      );
    }
    for (const { text, place } of source ? warnOfMissing(checked, subjects, source) : [])
      services.log.warning(text, place ?? undefined);
    return { checked, unchecked: null };
  } catch (error) {
    return unchecked(`nothing was verified: ${error instanceof Error ? error.message : error}`, services.log);
  }
}

function unchecked(why: string, log: Log): Verification {
  log.warning(`${why}.`);
  return { checked: [], unchecked: why };
}

/**
 * Warns of rules that make URLs which no origin of the site has, though head has the files: the site serves these files
 * under other URLs, which stay stale.
 */
export function warnOfMissing(
  checked: readonly Checked[],
  subjects: readonly Subject[],
  { site, rulesFile }: Pick<Source, "site" | "rulesFile">,
): Warning[] {
  const answers = groupBy(checked, ({ path }) => path);
  const isMissing = ({ path }: Subject) =>
    (answers.get(path) ?? []).every(({ verdict, status }) => verdict === "undecided" && isAbsent(status));
  const live = subjects.filter(({ kind }) => kind === "live");
  return [...groupBy(live, ({ rule }) => rule)].flatMap(([rule, own]) => {
    const [first, ...more] = own.filter(isMissing);
    const [answer] = first ? answers.get(first.path)! : [];
    if (!rule || !answer) return [];
    const says = `${more.length > 0 ? "answer" : "answers"} ${answer.status}`;
    const urls =
      own.length === 1
        ? `${answer.url}, the one that was looked at, ${says}`
        : `${more.length + 1} of the ${own.length} that were looked at ${says}, such as ${answer.url}`;
    const what = `the rule \`${rule.glob}\` makes URLs that the site does not have: ${urls}`;
    const text = `${site.rules.source}:${rule.line}: ${what}. If the site serves these files under other URLs, those stay stale: give the rule the right target.`;
    return [{ text, place: { file: rulesFile, line: rule.line } }];
  });
}
