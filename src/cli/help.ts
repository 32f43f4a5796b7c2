import type { Options } from "./arguments.ts";
import type { Command, Row } from "./command.ts";
import { wrapped } from "./fit.ts";

/** Characters in a line of help. */
const WIDTH = 106;

/** The output of `cdn-purge --help`. */
export function helpOfAll(commands: readonly Command[]): string {
  return joined(
    wrapped(
      "Shows what deploys purge from the CDN, and whether the rules for it are right. Reads the git repository that it is called in, needs no credential and sends nothing.",
      WIDTH,
    ),
    table([
      ...commands.map(({ name, about }): Row => [`cdn-purge ${name}`, about]),
      ["cdn-purge help COMMAND", "the arguments and options of a command"],
      ["cdn-purge --version", "-v for short"],
    ]),
    COLOURS,
  );
}

/** The output of `cdn-purge help COMMAND`. */
export function helpOf({ name, help, options }: Command): string {
  return joined(
    wrapped(help.text, WIDTH),
    table(help.usage.map(([left, right]) => [`cdn-purge ${name} ${left}`.trimEnd(), right])),
    ...(help.after === undefined ? [] : [wrapped(help.after, WIDTH)]),
    ["options", ...table([...optionRows(options), ["-h, --help", ""]])],
    COLOURS,
    ["exit codes", ...table(help.codes)],
  );
}

const COLOURS = ["Colours: when standard output is a terminal. NO_COLOR=1 turns them off, FORCE_COLOR=1 on."];

function joined(...blocks: readonly (readonly string[])[]): string {
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function optionRows(options: Options): Row[] {
  return Object.entries(options).map(([name, { short, value, about }]) => [
    `${short ? `-${short}, ` : "    "}--${name}${value ? ` ${value}` : ""}`,
    about,
  ]);
}

function table(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.flatMap(([left, right]) =>
    wrapped(right, WIDTH - width - 2).map((line, at) => `  ${(at === 0 ? left : "").padEnd(width)}${line}`.trimEnd()),
  );
}
