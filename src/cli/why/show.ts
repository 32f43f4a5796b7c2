import { count, grouped } from "../../number.ts";
import { visible } from "../../report/escape.ts";
import { firstLines, fitted } from "../fit.ts";
import { named } from "../show.ts";
import type { Paint } from "../terminal.ts";
import type { Purge } from "./purges.ts";
import type { FileReport, UrlReport, WhyReport } from "./why.ts";

const MOST_PURGES = 10;
const MOST_PATHS = 3;

/** Formats the answer of `why` for a terminal of so many columns; null: no line is broken. */
export function showWhy(report: WhyReport, paint: Paint, width: number | null): string {
  const name = report.of === "file" ? report.path : report.url;
  const lines = [
    `${paint.bold(visible(name))}, rules of ${visible(report.rules)}`,
    ...(report.of === "file" ? fileLines(report, paint) : urlLines(report, paint)),
    ...(report.last === null ? [] : lastLines(report, report.last, paint)),
    ...report.notices.map((notice) => `\n${paint.yellow(visible(notice))}`),
    "",
  ];
  return fitted(lines.join("\n"), width).join("\n");
}

function fileLines({ path, inHead, meant, head, ignoredBy, takenBy, near }: FileReport, paint: Paint): string[] {
  const question = meant === null ? "" : ` Did you mean ${visible(meant)}?`;
  const absent = inHead ? [] : [paint.yellow(`${named(head)} has no such file.${question}`)];
  if (ignoredBy !== null)
    return [...absent, "", `Ignored by ${paint.bold(visible(ignoredBy))}: a change purges nothing.`];
  if (takenBy.length === 0)
    return [
      ...absent,
      "",
      paint.bold("No rule takes it: a change purges nothing."),
      ...near.map((one) => `  Line ${one.line}, ${visible(one.glob)}, would if it were ${visible(one.meant)}`),
      ...(inHead ? [] : [`  For a URL path write /${visible(path)}`]),
    ];
  return [
    ...absent,
    ...takenBy.flatMap(({ glob, line, captures, targets }) => [
      "",
      `${paint.bold(visible(glob))} (line ${line})`,
      ...(captures.length === 0
        ? []
        : [
            paint.dim(
              `  ${captures.map((capture, at) => `$${at + 1} is ${JSON.stringify(visible(capture))}`).join(", ")}`,
            ),
          ]),
      ...(targets.length === 0 ? ["  purges nothing"] : []),
      ...targets.map(({ target, makes, also }) => {
        const more = also.length > 0 ? paint.dim(`, and ${also.map(visible).join(" ")}`) : "";
        return `  ${visible(target)} → ${paint.cyan(visible(makes))}${more}`;
      }),
    ]),
  ];
}

function urlLines({ head, by, tags, nearest, url }: UrlReport, paint: Paint): string[] {
  const section = (title: string, purges: readonly Purge[]) =>
    purges.length === 0
      ? []
      : ["", paint.bold(title), ...firstLines(purges, MOST_PURGES, (one) => purgeLine(one, paint))];
  return [
    ...section(
      "Purged by itself when one of these files changes",
      by.filter(({ exact }) => exact),
    ),
    ...section(
      "Purged with all that begins so",
      by.filter(({ exact }) => !exact),
    ),
    ...(by.some(({ exact }) => exact)
      ? []
      : ["", paint.bold(`No rule makes this very URL of a file of ${named(head)}.`)]),
    ...(nearest === null ? [] : [`  Most like it is ${visible(nearest)}: cdn-purge why ${visible(nearest)}`]),
    ...(by.length > 0 || !url.includes("?") ? [] : ["  It has a query string: see the option query-strings"]),
    ...(tags.length === 0
      ? []
      : ["", `Rules with tags may purge it too (line ${tags.join(", ")}): what has a tag, only the origin knows.`]),
  ];
}

function purgeLine({ glob, line, target, files, paths }: Purge, paint: Paint): string {
  const shown = paths.slice(0, MOST_PATHS).map(visible).join(", ");
  const what = files <= MOST_PATHS ? shown : `${grouped(files)} files, such as ${visible(paths[0]!)}`;
  return `  ${visible(glob)} (line ${line}) → ${visible(target)}${paint.dim(`: ${what}`)}`;
}

function lastLines({ purged }: WhyReport, last: number, paint: Paint): string[] {
  if (purged.length === 0) return ["", "It makes no URL of its own that could have been purged."];
  return purged.flatMap(({ url, by }) => {
    if (by === null) return ["", `${visible(url)}: none of the newest ${count(last, "commit")} would have purged it.`];
    const { sha, date, subject, newer, path, line, pattern } = by;
    const when = newer === 0 ? "the newest commit" : `${count(newer, "commit")} before HEAD`;
    const cause = path === null ? "a wildcard that stands for other URLs" : `${visible(path)} changed (line ${line})`;
    return [
      "",
      `${visible(url)} was last purged by ${paint.bold(sha.slice(0, 7))} of ${date.slice(0, 10)}, ${when}: ${visible(subject)}`,
      `  as ${paint.cyan(visible(pattern))}, since ${cause}`,
    ];
  });
}
