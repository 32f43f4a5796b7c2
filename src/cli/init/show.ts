import { count, firstOf, listNames } from "../../number.ts";
import { visible } from "../../report/escape.ts";
import { fitted } from "../fit.ts";
import { showReplay } from "../show-replay.ts";
import type { Paint } from "../terminal.ts";
import type { Found, Site } from "./find.ts";
import { generators } from "./generators.ts";
import { type InitDone, type InitReport, RULES_FILE, WORKFLOW_FILE } from "./init.ts";
import { VARIABLES, variable } from "./workflow.ts";

/** Most sites to list beside the chosen one. */
const MOST_SITES = 8;

/** Formats what `init` found and did for a terminal of so many columns; null: no line is broken. */
export function showInit(report: InitReport, paint: Paint, width: number | null): string {
  const lines = report.kind === "nothing" ? nothingLines(report, paint) : doneLines(report, paint, width);
  return `${lines.flatMap((line) => fitted(line, width)).join("\n")}\n`;
}

function doneLines(report: InitDone, paint: Paint, width: number | null): string[] {
  const { site, found, folder, from, build, branch, notices, guess, replay } = report;
  const row = (title: string, text: string) => `  ${title.padEnd(10)}${visible(text)}`;
  const commands = build.flatMap(({ run, uses }) => run ?? (uses?.startsWith("actions/jekyll") ? uses : []));
  const top = folder === "" ? "the top of the repository" : folder;
  return [
    site === null
      ? `${paint.bold("A folder that is served as it is")}: no generator was found`
      : `${paint.bold(site.generator.name)} in ${placeOf(site)}, by ${visible(site.marks.join(", "))}`,
    ...(commands.length === 0 ? [] : [row("build", commands.join(", "))]),
    row(site === null ? "served" : "built", `${top} (by ${from})`.replace("(by the default)", "(the default)")),
    row("branch", branch),
    ...otherLines(found, site),
    "",
    paint.bold("Written"),
    `  ${RULES_FILE}`,
    `  ${WORKFLOW_FILE}`,
    "",
    paint.bold("To set before the first push, each by: gh variable set NAME"),
    ...VARIABLES.map(([name, about]) => `  ${name.padEnd(17)}${about}`),
    ...notices.map((notice) => `\n${paint.yellow(visible(notice))}`),
    "",
    ...(guess === null || guess.length === 0
      ? []
      : [
          "The action compares the files of each build with those of the last purge, and needs no rules for sources. Commits",
          "hold no builds, so the replay guesses what each source makes. The real paths may be more or fewer:",
          ...guess.map((line) => `  ${paint.dim(visible(line))}`),
          "",
        ]),
    typeof replay === "string" ? `No replay: ${visible(replay)}.` : showReplay(replay, paint, width).trimEnd(),
  ];
}

function placeOf({ folder }: Site): string {
  return folder === "" ? "the top of the repository" : `${visible(folder)}/`;
}

/** The sites that were not chosen, and what is none. */
function otherLines({ sites, refused }: Found, chosen: Site | null): string[] {
  const others = sites.filter((site) => site !== chosen);
  return [
    ...(others.length === 0
      ? []
      : [
          `  ${"others".padEnd(10)}${listNames(
            others.map((site) => `${site.generator.name} in ${placeOf(site)}`),
            MOST_SITES,
          )}`,
          `  ${"".padEnd(10)}The nearest to the top goes first, and there the usual names such as website and docs. For another: cdn-purge init FOLDER`,
        ]),
    ...firstOf(
      refused,
      MOST_SITES,
      ({ site, why }) => `  ${"left out".padEnd(10)}${site.generator.name} in ${placeOf(site)}: ${why}`,
      (rest) => `  ${"".padEnd(10)}and ${count(rest, "more site")}`,
    ),
  ];
}

function nothingLines({ found, folder, build }: Extract<InitReport, { kind: "nothing" }>, paint: Paint): string[] {
  const where = folder === null ? "in this repository" : `in ${folder === "" ? "its top" : visible(folder)}`;
  return [
    paint.bold(`No site that is known was found ${where}. Nothing was written.`),
    ...otherLines(found, null),
    ...(build === null ? [] : [`  ${visible(build)}, which tells neither what is built nor where to.`]),
    "",
    `Looked for ${count(generators.length, "generator")} by their configuration:`,
    `  ${generators.map(({ name }) => name).join(", ")}`,
    "and for a committed index.html. Samples (examples/, fixtures/, test/ and the like) are looked at when named: cdn-purge init FOLDER.",
    "",
    paint.bold("By hand"),
    "If a job builds the site into a folder, these are all the lines that the action needs, after the upload:",
    "",
    "      - uses: OWNER/cdn-purge@v0",
    "        with:",
    `          cloudfront-distribution: ${variable("DISTRIBUTION_ID")}`,
    "          build-dir: FOLDER",
    "",
    `If it uploads files of the repository as they are, leave build-dir out and write ${RULES_FILE}:`,
    "",
    "      FOLDER/**: /$1",
  ];
}
