import { encodeName, encodeTyped } from "../url/encode.ts";
import type { Grammar } from "../url/grammar.ts";
import { captureOf, type Part } from "./template.ts";
import { transformed } from "./transform.ts";

/** What stands for `$0`, the path of the file, and `$1`, `$2`, … */
export interface Filling {
  readonly path: string;
  readonly captures: readonly string[];
}

/** For targets without captures. */
export const NO_FILLING: Filling = { path: "", captures: [] };

/**
 * Puts the parts together, encoded for the grammar if there is one. Of the slashes around an empty capture one stays; a
 * `//` typed or in a name is left alone.
 */
export function fill(parts: readonly Part[], { path, captures }: Filling, grammar: Grammar | null): string {
  let text = "";
  let emptied = false;
  for (const part of parts) {
    if (typeof part === "string") {
      const piece = grammar ? encodeTyped(part, grammar) : part;
      text += emptied && piece.startsWith("/") ? piece.slice(1) : piece;
      emptied = false;
      continue;
    }
    const number = captureOf(part);
    const whole = number === 0 ? path : captures[number - 1]!;
    const capture = typeof part === "number" ? whole : transformed(whole, part.transforms);
    if (capture !== "") text = joined(text, grammar ? encodeName(capture, grammar) : capture, path);
    emptied = capture === "" && text.endsWith("/");
  }
  return text;
}

/** Both texts, as a piece of the path where it ends in them: that takes a third of the memory, of a million paths. */
function joined(text: string, capture: string, path: string): string {
  const from = path.length - capture.length - text.length;
  return from >= 0 && path.endsWith(capture) && path.startsWith(text, from) ? path.slice(from) : text + capture;
}

/**
 * Where a name of `.` or `..` begins in a path, -1 if none does. Browsers, CDNs and servers resolve such names before they
 * look for anything. None is typed in a target, so that captures have made it.
 */
export function dotNameAt(path: string): number {
  return /^[^?]*?\/(?=(?:\.|%2e){1,2}(?:[/?]|$))/i.exec(path)?.[0].length ?? -1;
}
