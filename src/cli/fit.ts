import { count, firstOf, grouped } from "../number.ts";

/** Characters that take two columns of a terminal: https://www.unicode.org/reports/tr11/, in the scripts that people name files in. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Accents that stand above the letter before them. */
const MARK = /\p{M}/u;
const PAINT = /(\x1b\[\d+m)/;

function columnsOf(char: string): number {
  return MARK.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
}

/** How many columns a text takes; colours take none. */
export function widthOf(text: string): number {
  return [...text.replaceAll(new RegExp(PAINT, "g"), "")].reduce((sum, char) => sum + columnsOf(char), 0);
}

/** As much of the text as fits into so many columns, without the end; its colours stay. Null: all of it. */
export function cutEnd(text: string, width: number | null): string {
  if (width === null || widthOf(text) <= width) return text;
  let left = width - 1;
  let isCut = false;
  const parts = text.split(PAINT).map((part) => {
    if (PAINT.test(part)) return part;
    if (isCut) return "";
    const chars = take([...part], left);
    left -= widthOf(chars.join(""));
    isCut = chars.length < [...part].length;
    return isCut ? `${chars.join("")}…` : part;
  });
  return parts.join("");
}

/** As much of a text without colours as fits, without its middle: names of files and URLs differ most at both ends. */
export function cutMiddle(text: string, width: number | null): string {
  if (width === null || widthOf(text) <= width) return text;
  const half = Math.floor((Math.max(width, 3) - 1) / 2);
  const start = take([...text], half);
  const end = take([...text].reverse(), half).reverse();
  // A mark without its letter would stand above the dots.
  while (end[0] !== undefined && MARK.test(end[0])) end.shift();
  return `${start.join("")}…${end.join("")}`;
}

/** The first characters that fit into so many columns. */
function take(chars: readonly string[], width: number): string[] {
  let left = width;
  const end = chars.findIndex((char) => {
    left -= columnsOf(char);
    return left < 0;
  });
  return chars.slice(0, end < 0 ? chars.length : end);
}

/** The lines of a text, each broken at spaces where it is too long, with its indent. */
export function fitted(text: string, width: number | null): string[] {
  return text.split("\n").flatMap((line) => {
    if (width === null || widthOf(line) <= width) return [line];
    const [indent] = /^ */.exec(line)!;
    return wrapped(line.slice(indent.length), width - indent.length).map((part) => indent + part);
  });
}

/** The text in lines of at most so many columns, broken at spaces; a longer word has a line of its own. Null: one line. */
export function wrapped(text: string, width: number | null): string[] {
  if (width === null) return [text];
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1)!;
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}

/** The first items of a list for a terminal, as `render` writes them, and how many more (of what) `--json` has. */
export function firstLines<T>(
  items: readonly T[],
  most: number,
  render: (item: T) => string,
  what = "",
  indent = "  ",
): string[] {
  const more = (rest: number) => (what === "" ? `${grouped(rest)} more` : count(rest, `more ${what}`));
  return firstOf(items, most, render, (rest) => `${indent}… and ${more(rest)}: --json has all`);
}
