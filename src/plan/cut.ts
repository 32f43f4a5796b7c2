import { segmentCut } from "../url/encode.ts";
import type { Grammar } from "../url/grammar.ts";

/** Longest pattern that CloudFront takes, the `*` included. */
const LONGEST = 4_000;

/**
 * Length of the longest prefix of `path`, at most `length` characters, that a wildcard may have: never inside `%XX`,
 * nor inside the `%XX` run of one UTF-8 character, and at least the leading `/`. What is allowed depends on the prefix
 * alone, so that all paths under it agree: a character that has begun counts as cut even where bytes follow that cannot
 * end it.
 */
export function longestCut(path: string, length: number, cut: Grammar["cut"]): number {
  if (cut === "segment") return segmentCut(path, length);
  while (length > 1 && endsInsideCharacter(path, length)) length--;
  return length;
}

function endsInsideCharacter(path: string, length: number): boolean {
  if (path[length - 1] === "%" || path[length - 2] === "%") return true;
  for (let bytes = 1; bytes <= 3; bytes++) {
    const start = length - 3 * bytes;
    if (path[start] !== "%") return false;
    const byte = Number.parseInt(path.slice(start + 1, start + 3), 16);
    if (byte < 0x80 || byte > 0xbf) return bytes < sequenceLength(byte);
  }
  return false;
}

/** How many bytes a UTF-8 character that begins with this one has; 1 for a byte that begins none. */
function sequenceLength(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 1;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}

/**
 * The longest single wildcard that surely covers all patterns: their common prefix and a `*`. A tag may be on any URL, so
 * it needs `/*`. A cut never stands inside `%XX` or a UTF-8 sequence, so it goes back to before the first of their `%`;
 * and since `/dir/*` is not trusted with `/dir/`, it never stands behind a slash but the first.
 */
export function commonWildcard(patterns: readonly string[]): string {
  const [only, ...others] = new Set(patterns);
  if (only?.startsWith("/") && only.endsWith("*") && others.length === 0) return only;
  const prefixes = patterns.map((pattern) => (pattern.startsWith("/") ? pattern.replace(/\*$/, "") : "/"));
  const [first = "/"] = prefixes;
  let length = Math.min(first.length, LONGEST - 1);
  for (const other of prefixes) {
    let common = 0;
    while (common < length && other[common] === first[common]) common++;
    length = common;
  }
  const prefix = first.slice(0, length).replace(/(?:%[0-9A-Fa-f]{2})*%[0-9A-Fa-f]{0,2}$/, "");
  return `${prefix.length > 1 ? prefix.replace(/\/$/, "") : prefix}*`;
}
