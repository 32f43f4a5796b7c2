import type { State } from "../cdn/send.ts";
import { entryOf } from "../cdn/table.ts";
import { isFirst } from "../history/bases.ts";
import { listNames } from "../number.ts";
import type { Comparison } from "../plan/comparison.ts";
import type { Verification } from "../verify/verification.ts";
import { code, countPatterns, prose } from "./escape.ts";
import { helpLink } from "./failure.ts";
import { type Outcome, publicOutcome, type Told, toldBy } from "./outcome.ts";
import { adviceSection, alerts, type FileBounds, fileSections, folded, picture, within } from "./sections.ts";
import { describeBill, describeKept, headlineOf, NAMED } from "./sentence.ts";
import { verificationHeadline, verificationTable } from "./verification.ts";

/** Most bytes of a summary: GitHub refuses one of more than 1 MiB. */
const MOST_SUMMARY = 900_000;
/** Well below that for the files of one comparison; runs of several are rare. */
const FILES: FileBounds = { rules: 40, entries: 1_000, characters: 600_000 };
/** Most commits that are shown of one base. */
const MOST_BASES = 10;

/** The facts that a report goes by besides the outcome. */
export interface Setting {
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  /** The name of the event that the run is dry for; empty when it is not dry. */
  readonly event: string;
}

/**
 * The job summary, as Markdown with the HTML that GitHub renders. Every foreign text in it is escaped. `help` is the URL of
 * what to do about a failure.
 */
export function summaryOf(outcome: Outcome, setting: Setting, help: string | null = null): string {
  const { verification, comparisons } = outcome;
  const parts = [
    ...opening(outcome, setting),
    helpLink(help),
    picture(outcome),
    describeBill(outcome),
    ...(verification ? verificationParts(verification) : []),
    ...alerts("NOTE", outcome.notices),
    ...comparisons.flatMap((comparison) => fileSections(comparison, FILES)),
    adviceSection(outcome),
  ];
  return `${within(parts, MOST_SUMMARY)}\n`;
}

/** The verdict, and the answers: folded away where nothing is wrong with any. */
function verificationParts(verification: Verification): string[] {
  const headline = prose(verificationHeadline(verification));
  const table = verificationTable(verification);
  const isFine = verification.checked.every(({ verdict }) => verdict === "fresh");
  return table !== "" && isFine ? [folded(headline, table)] : [`${headline}.`, table];
}

/** Tells what happened, why it failed if it did, a row for each destination, and warnings: how a summary and a comment begin. */
export function opening(outcome: Outcome, setting: Setting): string[] {
  const { status, why, warnings, comparisons } = outcome;
  const texts = warnings.map(({ text }) => text);
  const unknown = comparisons.flatMap(({ base }) => (base.kind === "unknown" && !isFirst(base) ? [base.why] : []));
  return [
    `### ${prose(headlineOf(outcome, setting.event))}`,
    status === "failed" && why !== null ? `${prose(capital(why))}.` : "",
    ...alerts("CAUTION", describeFailures(outcome)),
    destinationTable(outcome, setting),
    ...alerts("WARNING", texts),
    ...alerts(
      "NOTE",
      [...new Set(unknown)].map((why) => `What changed cannot be known this time: ${shortShas(why)}.`),
    ),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Errors stand above the table: they are long, and say what to do first. */
function describeFailures(outcome: Outcome): string[] {
  const told = toldBy(publicOutcome(outcome));
  return told.flatMap((one) => (one.state.kind === "failed" ? [`${nameOf(one, told)}: ${one.state.error}`] : []));
}

/** A row for each destination: whom it is told, what head was compared with, how much was sent, how it ended. */
function destinationTable(outcome: Outcome, setting: Setting): string {
  const { comparisons, head } = outcome;
  const told = toldBy(publicOutcome(outcome));
  const rows = told.map((one) => {
    const { destination, patterns, state } = one;
    const own = comparisons
      .flatMap(({ base, plans }) => plans.map((plan) => ({ base, ...plan })))
      .find(({ destinations }) =>
        destinations.some(({ cdn, hash }) => cdn === destination.cdn && hash === destination.hash),
      );
    const stays = own && state.kind !== "failed" ? describeKept(own.plan) : "";
    const base = own ? describeBase(own.base, head!, setting) : "the plan of an earlier job";
    return [prose(nameOf(one, told)), base, countPatterns(patterns), stays, describeState(state)];
  });
  if (rows.length === 0) return "";
  return [
    "| CDN | compared with | to purge | stays cached | result |",
    "| --- | --- | ---: | ---: | --- |",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  ].join("\n");
}

/** A destination by its CDN; where there are several of one, with the hash that stands for its id. */
function nameOf({ destination: { cdn, hash } }: Told, told: readonly Told[]): string {
  const { title } = entryOf(cdn);
  const several = told.filter(({ destination }) => destination.cdn === cdn).length > 1;
  return several && hash !== null ? `${title} \`${hash}\`` : title;
}

function describeBase(base: Comparison["base"], head: string, { serverUrl, repository }: Setting): string {
  if (isFirst(base)) return "nothing: the first run";
  if (base.kind !== "known") return base.kind === "unknown" ? "unknown" : prose(base.why);
  const compared = `${serverUrl}/${repository}/compare`;
  const links = base.commits.map(({ sha, why, day }) => {
    const link = (text: string) => `[${text}](${compared}/${sha}..${head})`;
    if (NAMED.test(why)) return link(prose(why));
    return `${link(sha.slice(0, 7))} (${prose(why)}${day ? `, ${day}` : ""})`;
  });
  return listNames(links, MOST_BASES);
}

/** A text with each SHA in it as short as people write it. */
function shortShas(text: string): string {
  return text.replace(/\b([0-9a-f]{7})[0-9a-f]{33}(?:[0-9a-f]{24})?\b/g, "$1");
}

function describeState(state: State): string {
  switch (state.kind) {
    case "sent":
      return `${state.receipt.status === "completed" ? "completed" : "accepted"}: ${code(state.receipt.id)}`;
    case "failed":
      return "**failed**, see above";
    case "nothing":
      return "nothing to purge";
    case "planned":
      return "not sent (dry run)";
  }
}
