import { adviceSections, noticeAlerts, warningAlerts } from "./alerts.ts";
import { destinationTable, type Links } from "./compared.ts";
import { prose } from "./escape.ts";
import { type FileBounds, fileSections } from "./files.ts";
import { within } from "./fold.ts";
import type { Outcome } from "./outcome.ts";
import { picture } from "./picture.ts";
import { sentenceOf, titleOf } from "./sentence.ts";
import { verificationHeadline, verificationTable } from "./verification.ts";

/** Most bytes of a summary: GitHub refuses one of more than 1 MiB. */
const MOST_SUMMARY = 900_000;
/** Well below that for the files of one comparison; runs of several are rare. */
const FILES: FileBounds = { rules: 40, entries: 1_000, characters: 600_000 };

/** What a report goes by besides the outcome. */
export interface Setting extends Links {
  /** The name of the event that the run is dry for; empty when it is not dry. */
  readonly event: string;
}

/** The job summary, as Markdown with the HTML that GitHub renders. Every foreign text in it is escaped. */
export function summaryOf(outcome: Outcome, setting: Setting): string {
  const parts = [
    titleOf(outcome, setting.event),
    prose(sentenceOf(outcome)),
    destinationTable(outcome, setting),
    ...warningAlerts(outcome),
    picture(outcome.comparisons),
    ...(outcome.verification
      ? [`${prose(verificationHeadline(outcome.verification))}.`, verificationTable(outcome.verification)]
      : []),
    ...noticeAlerts(outcome),
    ...outcome.comparisons.flatMap((comparison) => fileSections(comparison, FILES)),
    ...adviceSections(outcome),
  ];
  return `${within(parts, MOST_SUMMARY)}\n`;
}
