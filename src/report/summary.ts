import type { State } from "../cdn/send.ts";
import { grouped, listNames } from "../number.ts";
import type { Comparison } from "../plan/comparison.ts";
import { code, prose } from "./escape.ts";
import { type Outcome, publicOutcome, toldBy } from "./outcome.ts";
import {
  adviceSections,
  type FileBounds,
  fileSections,
  noticeAlerts,
  picture,
  warningAlerts,
  within,
} from "./sections.ts";
import { detailsOf, headlineOf } from "./sentence.ts";
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

/** The job summary, as Markdown with the HTML that GitHub renders. Every foreign text in it is escaped. */
export function summaryOf(outcome: Outcome, setting: Setting): string {
  const { verification, comparisons } = outcome;
  const parts = [
    headingOf(outcome, setting),
    prose(detailsOf(outcome)),
    destinationTable(outcome, setting),
    ...warningAlerts(outcome),
    picture(comparisons),
    ...(verification ? [`${prose(verificationHeadline(verification))}.`, verificationTable(verification)] : []),
    ...noticeAlerts(outcome),
    ...comparisons.flatMap((comparison) => fileSections(comparison, FILES)),
    ...adviceSections(outcome),
  ];
  return `${within(parts, MOST_SUMMARY)}\n`;
}

/** What happened, as the heading of a summary or comment. */
export function headingOf(outcome: Outcome, { event }: Setting): string {
  return `### ${prose(headlineOf(outcome, event))}`;
}

/** A row for each destination: whom it is told, what head was compared with, how much was sent, how it ended. */
export function destinationTable(outcome: Outcome, setting: Setting): string {
  const { comparisons, head } = outcome;
  const rows = toldBy(publicOutcome(outcome)).map(({ destination: { cdn, hash }, patterns, state }) => {
    const own = comparisons
      .flatMap(({ base, plans }) => plans.map((plan) => ({ base, ...plan })))
      .find((plan) => plan.destinations.some((one) => one.cdn === cdn && one.hash === hash));
    const cost = own ? `${grouped(own.plan.evicted)} of ${grouped(own.plan.unchanged)}` : "";
    const base = own ? describeBase(own.base, head!, setting) : "the plan of an earlier job";
    return [cdn, hash === null ? "any" : code(hash), base, grouped(patterns.length), cost, describeState(state)];
  });
  if (rows.length === 0) return "";
  return [
    "| CDN | target | compared with | patterns | unchanged URLs evicted | result |",
    "| --- | --- | --- | ---: | ---: | --- |",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  ].join("\n");
}

function describeBase(base: Comparison["base"], head: string, { serverUrl, repository }: Setting): string {
  if (base.kind !== "known") return prose(base.kind === "unknown" ? `unknown: ${base.why}` : base.why);
  const compared = `${serverUrl}/${repository}/compare`;
  const links = base.commits.map(({ sha }) => `[${sha.slice(0, 7)}](${compared}/${sha}..${head})`);
  return `${listNames(links, MOST_BASES)}${links.length > MOST_BASES ? "" : ` (${prose(base.why)})`}`;
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
