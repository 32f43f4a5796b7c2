/** Controls, and the characters that turn the direction of text around: they can make a log show what is not there. */
const INVISIBLE =
  /[\ud800-\udbff][\udc00-\udfff]|[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|[\ud800-\udfff]/g;

/** A text as one line of the log. The runner looks for `::` and `##[` anywhere in a line and would obey them. */
export function logSafe(text: string): string {
  return visible(text).replaceAll("::", ":\\u003a").replaceAll("##[", "#\\u0023[");
}

/** The text with what cannot be seen, and what is no text, written as `\u….`. Astral characters stay. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (char) =>
    char.length === 2 ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A text inside HTML `<code>` of a job summary: everything that Markdown, HTML or an autolink could read is an entity. */
export function code(text: string): string {
  return `<code>${visible(text).replace(/[^A-Za-z0-9/ -]/gu, (char) => `&#${char.codePointAt(0)};`)}</code>`;
}

/** Prose of our own that quotes foreign text: no Markdown, no HTML, and no link made of a bare address. */
export function prose(text: string): string {
  return visible(text).replace(/[&<>"'*_~`#|[\]()!\\@$]|:(?=\/\/)|(?<=www)\./gi, (char) => `&#${char.charCodeAt(0)};`);
}
