import { listNames } from "../number.ts";
import { nearest } from "../rules/suggest.ts";
import { quoted, UnknownOptionError, UsageError } from "./arguments.ts";
import type { Command, Run } from "./command.ts";
import { checkCommand } from "./commands/check.ts";
import { initCommand } from "./commands/init.ts";
import { planCommand } from "./commands/plan.ts";
import { whyCommand } from "./commands/why.ts";
import { helpOf, helpOfAll } from "./help.ts";

/** Every command, in the order of `--help`. A new one is a file in commands/ and a word here. */
const COMMANDS: readonly Command[] = [initCommand, planCommand, checkCommand, whyCommand];

/** The request of a command line: a command with its arguments read, or a text that is printed as it is. */
export type Asked = { readonly kind: "run"; readonly run: Run; readonly command: Command } | Printed;

type Printed = { readonly kind: "help"; readonly text: string } | { readonly kind: "version" };

/** Reads the arguments after the name of the program. Throws UsageError with the command it belongs to, if that is known. */
export function readCommand(args: readonly string[]): Asked {
  const [word, ...rest] = args;
  if (word === "--version" || word === "-v") return { kind: "version" };
  if (word === "--help" || word === "-h" || word === "help") {
    const [name] = rest.filter((arg) => !arg.startsWith("-"));
    return { kind: "help", text: name === undefined ? helpOfAll(COMMANDS) : helpOf(commandOf(name)) };
  }
  const command = commandOf(word);
  const end = rest.indexOf("--");
  if (rest.slice(0, end < 0 ? undefined : end).some((arg) => arg === "--help" || arg === "-h"))
    return { kind: "help", text: helpOf(command) };
  try {
    return { kind: "run", run: command.read(rest), command };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${elsewhere(error, command) ?? error.message} (see cdn-purge help ${command.name})`, {
      cause: error,
    });
  }
}

function commandOf(word: string | undefined): Command {
  const found = COMMANDS.find(({ name }) => name === word);
  if (found) return found;
  const all = COMMANDS.map(({ name }) => name);
  const fail = (message: string): never => {
    throw new UsageError(`${message} (see cdn-purge --help)`);
  };
  const there = `there are ${all.join(", ")}`;
  if (word === undefined) return fail(`no command is given; ${there}`);
  if (word.startsWith("-"))
    return fail(`${quoted(word)} stands before the command; write cdn-purge plan and then options`);
  const meant = nearest(word.toLowerCase(), [...all, "help", "--version"], 2);
  return fail(`${quoted(word)} is no command; ${meant === null ? there : `did you mean ${meant}?`}`);
}

/** Says which commands have an option that this one lacks; null for every other error. */
function elsewhere(error: UsageError, command: Command): string | null {
  if (!(error instanceof UnknownOptionError)) return null;
  const option = error.option.replace(/^--/, "");
  const others = COMMANDS.filter(({ options }) => Object.hasOwn(options, option)).map(({ name }) => name);
  return others.length === 0
    ? null
    : `${command.name} has no option --${option}; ${listNames(others, COMMANDS.length)} ${others.length === 1 ? "has" : "have"} it`;
}
