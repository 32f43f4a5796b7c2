import { count, firstOf, grouped } from "../../number.ts";
import { visible } from "../../report/escape.ts";
import { cutEnd, firstLines } from "../fit.ts";
import { named } from "../show.ts";
import type { Paint } from "../terminal.ts";
import type { CheckReport, MissingReport, MissingUrl } from "./check.ts";
import { type Group, groupUrls } from "./reached.ts";

/** Together they leave the output within two screens of 24 lines. */
const MOST_TARGETS = 4;
const MOST_EXAMPLES = 2;
const MOST_FOLDERS = 3;
const MOST_GROUPS = 7;
const MOST_NOTICES = 2;

/** Formats what `check` found for a terminal of so many characters a line; null: no line is cut. */
export function showCheck(report: CheckReport, paint: Paint, width: number | null): string {
  const { head, rules, site, takes, files, made, missing, unreached, notices } = report;
  const lost = missing.reduce((sum, { urls }) => sum + urls.length, 0);
  const cut = (line: string) => cutEnd(line, width);
  const taken = takes === "head" ? named(head) : `the built files of ${visible(site.name)}`;
  return [
    paint.bold(cut(`rules of ${visible(rules)}, against ${visible(site.name)} (${count(site.urls, "URL")})`)),
    cut(`They take ${count(files, "file")} of ${taken} and make ${count(made, "URL")} to look up.`),
    ...(report.findings ? [] : [paint.green("All of these exist, and every page of the site is reached.")]),
    ...(missing.length === 0 ? [] : ["", paint.bold(`${count(lost, "URL")} that the site does not have`)]),
    ...firstLines(missing, MOST_TARGETS, (one) => targetLines(one, paint, cut).join("\n"), "target"),
    ...(unreached.urls.length === 0
      ? []
      : ["", paint.bold(unreachedTitle(report)), ...groupLines(unreached.groups, cut)]),
    ...asideLines(report).map((line) => paint.dim(line)),
    ...firstOf(notices, MOST_NOTICES, visible, (rest) => `${count(rest, "more notice")}: --json has all`).map(
      (notice) => paint.yellow(notice),
    ),
    "",
  ].join("\n");
}

type Cut = (line: string) => string;

function targetLines(report: MissingReport, paint: Paint, cut: Cut): string[] {
  const { glob, line, target, made, urls, cure, hint, cleanUrls } = report;
  const size =
    urls.length === made && made > 1 ? `all ${grouped(made)}` : `${grouped(urls.length)} of ${grouped(made)}`;
  const mended = cure && (cure.leaves === 0 ? "all" : `${grouped(cure.mends)}, not ${grouped(cure.leaves)}`);
  return [
    cut(`  ${visible(glob)} (line ${line}) → ${visible(target)}: ${size}`),
    ...(cure === null ? [] : [paint.green(`    ${cure.does} would mend ${mended}; write ${visible(cure.target)}`)]),
    ...(hint === null ? [] : [paint.green(`    ${visible(hint)}`)]),
    ...(cleanUrls > 0
      ? [`    ${grouped(cleanUrls)} exist in another form of the page: see the option clean-urls`]
      : []),
    ...exampleLines(report, paint, cut),
  ];
}

/** Some that the cure mends, then some that it leaves, with the folders of these. */
function exampleLines({ urls, cure, made }: MissingReport, paint: Paint, cut: Cut): string[] {
  const line = ({ url, path, nearest, cured }: MissingUrl) => {
    const like = cured ?? nearest;
    const said = like === null ? "nothing like it" : `${cured === null ? "nearest" : "mended:"} ${visible(like)}`;
    return cut(`    ${paint.red(visible(url))}, ${said}, of ${visible(path)}`);
  };
  const left = urls.filter(({ cured }) => cured === null);
  const shown = [...urls.filter(({ cured }) => cured !== null).slice(0, 1), ...left.slice(0, 1)];
  const more = shown.length < MOST_EXAMPLES ? urls.filter((one) => !shown.includes(one)).slice(0, 1) : [];
  const rest = urls.length - shown.length - more.length;
  const groups = groupUrls(
    left.map(({ url }) => url),
    false,
    () => null,
  );
  const folders = groups
    .slice(0, MOST_FOLDERS)
    .map(({ count, folder }) => `${grouped(count)} below ${visible(folder)}`);
  return [
    ...[...shown, ...more].map(line),
    ...(rest > 0 ? [`    … and ${grouped(rest)} more`] : []),
    ...(cure !== null && groups.length > 0 && made > 1
      ? [
          cut(
            `    not mended: ${folders.join(", ")}${groups.length > MOST_FOLDERS ? ", …" : ""}: have they pages of their own?`,
          ),
        ]
      : []),
  ];
}

function unreachedTitle({ unreached: { urls, onlyAll, mended }, site }: CheckReport): string {
  const what = onlyAll || site.kind !== "folder" ? "URL" : "built file";
  const but = onlyAll ? " but those that purge /*" : "";
  return `${count(urls.length, what)} that no rule reaches${but}${mended > 0 ? `; ${grouped(mended)} of them once the above is mended` : ""}`;
}

function groupLines(groups: readonly Group[], cut: Cut): string[] {
  const width = grouped(groups[0]!.count).length;
  const lineOf = ({ folder, extension, count, example, source }: Group) => {
    const kind = extension === "" ? "pages" : visible(extension);
    const why = source === null ? `such as ${visible(example)}` : `such as ${visible(source)}, which no rule takes`;
    return cut(`  ${grouped(count).padStart(width)}  ${visible(folder)} ${kind}, ${why}`);
  };
  return firstLines(groups, MOST_GROUPS, lineOf, "group");
}

function asideLines({ byAll, fingerprinted }: CheckReport): string[] {
  const [first] = byAll.groups;
  return [
    ...(first === undefined
      ? []
      : ["", `Nothing but /* reaches ${count(byAll.urls.length, "other file")}, such as ${visible(first.example)}.`]),
    ...(fingerprinted === 0
      ? []
      : [
          "",
          `Not counted: ${count(fingerprinted, "file")} with a hash in the name, which each change gives another URL.`,
        ]),
  ];
}
