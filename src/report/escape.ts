/**
 * What cannot be seen: controls, formats (they can turn the direction of text around or hide in it), line separators,
 * halves of a pair, and characters that a comparison by culture passes over, as the runner's may.
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

/** A text inside HTML `<code>` of a job summary: everything that Markdown, HTML or an autolink could read is an entity. */
export function code(text: string): string {
  return `<code>${visible(text).replace(/[^A-Za-z0-9/ -]/gu, (char) => `&#${char.codePointAt(0)};`)}</code>`;
}

/** Prose of our own that quotes foreign text: no Markdown, no HTML, and no link made of a bare address. */
export function prose(text: string): string {
  return visible(text).replace(/[&<>"'*_~`#|[\]()!\\@$]|:(?=\/\/)|(?<=www)\./gi, (char) => `&#${char.charCodeAt(0)};`);
}
