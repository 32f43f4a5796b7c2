import type { Paint } from "../src/cli/terminal.ts";
import type { StepResult } from "./action.ts";

/** What the demo needs. */
export interface Stage {
  /** A folder that holds nothing but an empty `temp` and an empty `home`. */
  readonly folder: string;
  /** The action's file. */
  readonly script: string;
  /** Of every child process. */
  readonly env: NodeJS.ProcessEnv;
  /** Ends the demo and its child processes. */
  readonly signal: AbortSignal;
  readonly print: (line?: string) => void;
  readonly paint: Paint;
}

/** Prints a text of several lines. The bar shows where it begins and ends. */
export function showText(text: string, print: Stage["print"], paint: Paint): void {
  for (const line of text.trimEnd().split("\n")) print(`   ${paint.dim("|")} ${paint.cyan(line)}`);
}

/** The bar keeps a runner that shows this log from obeying the commands in it. */
export function logOf({ stdout, stderr }: StepResult): string {
  return `${stdout}${stderr}`.trimEnd().replace(/^/gm, "   | ").replaceAll("##[", "## [");
}
