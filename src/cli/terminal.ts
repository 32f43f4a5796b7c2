import { visible } from "../report/escape.ts";
import { cutEnd } from "./fit.ts";

/** Marks text for a terminal. Without colours it returns the text as it is. */
export type Paint = Readonly<Record<"bold" | "dim" | "red" | "green" | "yellow" | "cyan", (text: string) => string>>;

/** Colours a terminal only. NO_COLOR turns that off (https://no-color.org), FORCE_COLOR on (https://nodejs.org/api/cli.html#force_color1-2-3). */
export function paintFor(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint {
  const mark = (open: number, close: number) =>
    isColoured(stream, env) ? (text: string) => `\x1b[${open}m${text}\x1b[${close}m` : (text: string) => text;
  return {
    bold: mark(1, 22),
    dim: mark(2, 22),
    red: mark(31, 39),
    green: mark(32, 39),
    yellow: mark(33, 39),
    cyan: mark(36, 39),
  };
}

/** The columns of a terminal: its own, else COLUMNS, else 80. Null for a file or a pipe, where nothing is cut. */
export function columnsFor({ isTTY, columns }: Terminal, { COLUMNS = "" }: NodeJS.ProcessEnv): number | null {
  if (isTTY !== true) return null;
  return columns || Number(/^\d{1,4}$/.exec(COLUMNS)?.[0]) || 80;
}

/** Tells a person who waits what a command is at. */
export interface Progress {
  say(text: string): void;
  /** Takes away what was said. */
  end(): void;
}

/** Until then a command says nothing: most are done. */
const PATIENCE_MS = 2_000;
/** More often than this nobody can read. */
const PAUSE_MS = 100;

/** Says in one line of a terminal, which is written over, what takes long; says nothing anywhere else. */
export function progressOn(stream: Terminal & { write(text: string): unknown }, env: NodeJS.ProcessEnv): Progress {
  if (stream.isTTY !== true || env.TERM === "dumb") return { say() {}, end() {} };
  let due = Date.now() + PATIENCE_MS;
  let said = "reading";
  let isShown = false;
  const show = () => {
    isShown = true;
    due = Date.now() + PAUSE_MS;
    stream.write(`\r\x1b[K${cutEnd(`… ${said}`, columnsFor(stream, env)! - 1)}`);
  };
  // A step that takes long by itself says nothing meanwhile.
  const timer = setTimeout(show, PATIENCE_MS);
  timer.unref();
  return {
    say(text) {
      said = visible(text);
      if (Date.now() >= due) show();
    },
    end() {
      clearTimeout(timer);
      due = Number.POSITIVE_INFINITY;
      if (isShown) stream.write("\r\x1b[K");
    },
  };
}

interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

function isColoured(
  { isTTY }: { readonly isTTY?: boolean },
  { FORCE_COLOR, NO_COLOR, TERM }: NodeJS.ProcessEnv,
): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTTY === true && !NO_COLOR && TERM !== "dumb";
}
