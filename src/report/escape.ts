import { count } from "../number.ts";
import type { Target } from "../url/encode.ts";

/**
 * Characters that cannot be seen: controls, formats (they can turn the direction of text around or hide in it), line
 * separators, halves of a pair, and characters that a comparison by culture passes over, as the runner's may.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\uffff]/gu;

/**
 * A text as one line of the log. The runner obeys `##[` anywhere in a line and `::` at its start; both are broken up
 * wherever they stand. Only the two colons of CloudFront's ARNs stay, which people copy.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function logSafe(text: string): string {
  return visible(text)
    .replace(/(?<!arn:aws:cloudfront)::/g, ":\\u003a")
    .replaceAll("##[", "#\\u0023[");
}

/** The text with everything invisible written as an escape, `\u…`. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (char) => {
    const code = char.codePointAt(0)!.toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
  });
}

/** A line of a block: whatever Markdown or HTML could read is an entity, and all of it is ASCII. */
export function line(text: string): string {
  return visible(text).replace(/[^A-Za-z0-9/ -]/gu, (char) => `&#${char.codePointAt(0)};`);
}

/** A text inside HTML `<code>`, where GitHub looks for neither people nor issues nor links. */
export function code(text: string): string {
  return `<code>${line(text)}</code>`;
}

/** Lines in HTML `<pre>`, likewise. */
export function block(lines: readonly string[]): string {
  return `<pre>${lines.join("\n")}</pre>`;
}

/**
 * A word that GitHub or its Markdown makes more of when it has been decoded: an entity does not help there. People
 * (`@ada`, `a@b.example`), issues (`#1`, `GH-1`, `octo/site#1`), bare addresses.
 */
const LINKED = /[@#]|:\/\/|www\.|\bgh-\d/i;

/**
 * Prose of our own that quotes foreign text, as Markdown: no markup, no link, no mention. What stands between two backticks
 * becomes code, as does a word that would be linked.
 */
export function prose(text: string): string {
  const parts = visible(text).split("`");
  // The last of an odd number of backticks has no partner.
  if (parts.length % 2 === 0) parts.push(parts.splice(-2).join("`"));
  return parts
    .map((part, at) => (at % 2 === 1 ? code(part) : plain(part)))
    .join("")
    .replace(/^(?:[-+=]|\d(?=\d*[.)]))/, (char) => `&#${char.charCodeAt(0)};`);
}

function plain(text: string): string {
  return text
    .split(/(\s+)/)
    .map((word) => (LINKED.test(word) ? linkedWord(word) : escaped(word)))
    .join("");
}

/** A word as code, and behind it what is the sentence's. */
function linkedWord(word: string): string {
  const own = word.replace(/[.,:;]+$/, "");
  return LINKED.test(own) ? code(own) + word.slice(own.length) : code(word);
}

function escaped(text: string): string {
  return text.replace(/[&<>"'*_~`|[\]()!\\$]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** A purge target as people read it. */
export function targetText(target: Target): string {
  return target.kind === "forced"
    ? `${target.path} (no exact path can purge it: ${target.prefix}*)`
    : patternText(target);
}

/** Writes a target as it is typed to purge it. */
export function patternText(target: Target): string {
  if (target.kind === "tag") return `tag:${target.tag}`;
  return target.kind === "path" ? target.path : `${target.prefix}*`;
}

/** `3 paths`, `1 cache tag`, `3 paths and 1 cache tag`: what is sent, in the words of the CDNs' own pages. */
export function countPatterns(all: Iterable<string>): string {
  const patterns = [...all];
  const tags = patterns.filter((pattern) => pattern.startsWith("#")).length;
  const paths = patterns.length - tags;
  return [paths > 0 || tags === 0 ? count(paths, "path") : "", tags > 0 ? count(tags, "cache tag") : ""]
    .filter(Boolean)
    .join(" and ");
}
