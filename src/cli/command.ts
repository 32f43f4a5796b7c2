import type { Options } from "./arguments.ts";
import type { Places } from "./rules.ts";
import type { Paint } from "./terminal.ts";

/** A command of the command line. */
export interface Command {
  readonly name: string;
  /** Its purpose, in the list of commands. */
  readonly about: string;
  /** The text of its help, below its name. */
  readonly help: {
    readonly text: string;
    /** The arguments that may stand behind its name, and what each does. */
    readonly usage: readonly Row[];
    readonly after?: string;
    readonly codes: readonly Row[];
  };
  readonly options: Options;
  /** The exit code of a run that fails; 1 without it. */
  readonly failed?: number;
  /** Reads what stands behind its name, and returns what does the work. Throws UsageError. */
  read(args: readonly string[]): Run;
}

/** The left and the right side of a line in a table of help. */
export type Row = readonly [string, string];

/** Does the work of a command. Throws an error whose message is one line for people. */
export type Run = (world: World) => Promise<Answer>;

/** Where a command runs. */
interface World extends Places {
  readonly env: NodeJS.ProcessEnv;
  readonly paint: Paint;
  /** Columns of the terminal; null where the output is none. */
  readonly width: number | null;
}

/** The output of a command, and the exit code. */
export interface Answer {
  readonly output: string;
  readonly code: 0 | 1;
}

/** A report as JSON or as text, for the terminal that the command is called in. */
export function answer<T>(
  report: T,
  json: boolean,
  show: (report: T, paint: Paint, width: number | null) => string,
  { paint, width }: World,
  code: 0 | 1 = 0,
): Answer {
  return { output: json ? `${JSON.stringify(report, null, 2)}\n` : show(report, paint, width), code };
}
