import type { State } from "../cdn/send.ts";
import { grouped, listNames } from "../number.ts";
import type { Comparison } from "../plan/comparison.ts";
import { code, prose } from "./escape.ts";
import { helpLink } from "./failure.ts";
import { type Outcome, publicOutcome, toldBy } from "./outcome.ts";
import { adviceSection, alerts, type FileBounds, fileSections, picture, within } from "./sections.ts";
import { describeBill, describeKept, headlineOf } from "./sentence.ts";
import { verificationHeadline, verificationTable } from "./verification.ts";

/** Most bytes of a summary: GitHub refuses one of more than 1 MiB. */
const MOST_SUMMARY = 900_000;
/** Well below that for the files of one comparison; runs of several are rare. */
const FILES: FileBounds = { rules: 40, entries: 1_000, characters: 600_000 };
/** Most commits that are shown of one base. */
const MOST_BASES = 10;

/** What a report goes by besides the outcome. */
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
    ...(verification ? [`${prose(verificationHeadline(verification))}.`, verificationTable(verification)] : []),
    ...alerts("NOTE", outcome.notices),
    ...comparisons.flatMap((comparison) => fileSections(comparison, FILES)),
    adviceSection(outcome),
  ];
  return `${within(parts, MOST_SUMMARY)}\n`;
}

/** What happened, why it failed if it did, a row for each destination, and warnings: how a summary and a comment begin. */
export function opening(outcome: Outcome, setting: Setting): string[] {
  const { status, why, warnings } = outcome;
  const texts = warnings.map(({ text }) => text);
  return [
    `### ${prose(headlineOf(outcome, setting.event))}`,
    status === "failed" && why !== null ? `${prose(capital(why))}.` : "",
    destinationTable(outcome, setting),
    ...alerts("WARNING", texts),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A row for each destination: whom it is told, what head was compared with, how much was sent, how it ended. */
function destinationTable(outcome: Outcome, setting: Setting): string {
  const { comparisons, head } = outcome;
  const rows = toldBy(publicOutcome(outcome)).map(({ destination: { cdn, hash }, patterns, state }) => {
    const own = comparisons
      .flatMap(({ base, plans }) => plans.map((plan) => ({ base, ...plan })))
      .find((plan) => plan.destinations.some((one) => one.cdn === cdn && one.hash === hash));
    const stays = own && state.kind !== "failed" ? describeKept(own.plan) : "";
    const base = own ? describeBase(own.base, head!, setting) : "the plan of an earlier job";
    return [cdn, hash === null ? "any" : code(hash), base, grouped(patterns.length), stays, describeState(state)];
  });
  if (rows.length === 0) return "";
  return [
    "| CDN | target | compared with | patterns | stays cached | result |",
    "| --- | --- | --- | ---: | ---: | --- |",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  ].join("\n");
}

function describeBase(base: Comparison["base"], head: string, { serverUrl, repository }: Setting): string {
  if (base.kind !== "known") return prose(base.kind === "unknown" ? `unknown: ${base.why}` : base.why);
  const compared = `${serverUrl}/${repository}/compare`;
  const links = base.commits.map(({ sha, why }) => `[${sha.slice(0, 7)}](${compared}/${sha}..${head}) (${prose(why)})`);
  return listNames(links, MOST_BASES);
}

function describeState(state: State): string {
  switch (state.kind) {
    case "sent":
      return `${code(state.receipt.id)} ${state.receipt.status === "completed" ? "completed" : "in progress"}`;
    case "failed":
      return `**failed**: ${prose(state.error)}`;
    case "nothing":
      return "nothing to purge";
    case "planned":
      return "not sent (dry run)";
  }
}
