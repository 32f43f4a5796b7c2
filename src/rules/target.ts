import type { TypedText } from "../url/encode.ts";

/** A piece of a target: text as typed, or the number of a capture (0 is the whole path of the file). */
export type Part = TypedText | number;

/** What a rule purges, with the captures of its glob still to be filled in. */
export type Template =
  /** The parts begin with a `/`; with `wildcard` all that starts with them is purged. */
  | { readonly kind: "path"; readonly parts: readonly Part[]; readonly wildcard: boolean }
  | { readonly kind: "tag"; readonly parts: readonly Part[] };

/** What is wrong with a target, in words for the user; no place. */
export class TargetError extends Error {}

/** CloudFront's limit, the smallest of those who have one. */
const MAX_TAG_LENGTH = 256;

/** A capture (`$1`, `${1}`), a dollar that is none, or text in between. */
const PIECE = /\$(?:(\$)|(\d+)|\{(\d+)\})?|[^$]+/g;

/** Reads a target of a glob with this many wildcards. Throws TargetError. */
export function parseTarget(text: string, wildcards: number): Template {
  if (text === "") throw new TargetError("a target is empty; write a path such as /feed.xml, or [] to purge nothing");
  if (/[\x00-\x1f\x7f]/.test(text)) {
    throw new TargetError(
      `${quote(text)} holds a line break or another control character; write the target on one line, without | or >`,
    );
  }
  if (text.startsWith("tag:")) return parseTag(text, parseParts(text.slice(4), text, wildcards));
  checkStart(text);
  const wildcard = text.endsWith("*");
  const typed = wildcard ? text.slice(0, -1) : text;
  if (typed.includes("*")) {
    const until = text.slice(0, text.indexOf("*") + 1);
    throw new TargetError(
      `${quote(text)} holds a * that is not its last character, the only place for one; write ${until}`,
    );
  }
  const parts = parseParts(typed, text, wildcards);
  checkDots(text, parts, wildcard);
  return { kind: "path", parts, wildcard };
}

/** Whether a CDN takes this for a cache tag. */
export function isTag(tag: string): boolean {
  return tag.length <= MAX_TAG_LENGTH && /^[!-)+\-./0-~]+$/.test(tag);
}

function parseTag(text: string, parts: readonly Part[]): Template {
  const typed = parts.filter((part) => typeof part === "string").join("");
  if (parts.length === 0)
    throw new TargetError(`${quote(text)} names no tag; write one after the colon, such as tag:news`);
  if (typed !== "" && !isTag(typed)) {
    throw new TargetError(
      `${quote(text)} is no cache tag: it may hold printable ASCII without spaces, commas and *, at most ` +
        `${MAX_TAG_LENGTH} characters; write one such as tag:product-$1`,
    );
  }
  return { kind: "tag", parts };
}

function checkStart(text: string): void {
  if (text.startsWith("/") && !text.startsWith("//")) return;
  const wanted = `a target starts with one / or with tag:`;
  const url = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/]*|\/\/[^/]*\.[^/]*(?=\/))(\/.*)?$/i.exec(text);
  if (url) throw new TargetError(`${quote(text)} is a URL, but ${wanted}, without the host; write ${url[1] ?? "/"}`);
  throw new TargetError(`${quote(text)} is no target: ${wanted}; did you mean /${text.replace(/^[./]*\//, "")}?`);
}

function parseParts(typed: string, text: string, wildcards: number): Part[] {
  const parts: Part[] = [];
  for (const [piece, dollar, bare, braced] of typed.matchAll(PIECE)) {
    const last = parts.at(-1);
    const number = bare ?? braced;
    if (number !== undefined) parts.push(captureNumber(piece, number, text, wildcards));
    else if (piece === "$") throw new TargetError(`${quote(text)} holds a $ before no number; write $$ for a dollar`);
    else if (typeof last === "string") parts[parts.length - 1] = (last + (dollar ?? piece)) as TypedText;
    else parts.push((dollar ?? piece) as TypedText);
  }
  return parts;
}

function captureNumber(piece: string, number: string, text: string, wildcards: number): number {
  if (number.length > 1) {
    const fix = `\${${number[0]}}${number.slice(1)}`;
    throw new TargetError(
      `${quote(text)} holds ${piece}, but captures go from $0 to $9; write ${fix} for $${number[0]} before a digit`,
    );
  }
  if (Number(number) > wildcards) {
    const has = wildcards === 0 ? "no wildcard" : wildcards === 1 ? "only $1" : `only $1 to $${wildcards}`;
    throw new TargetError(
      `${quote(text)} holds ${piece}, but its glob has ${has}; write $0 for the whole path of the file`,
    );
  }
  return Number(number);
}

/** Browsers resolve dot segments, `%2e` too, before they ask, so no cache holds such a URL. */
function checkDots(text: string, parts: readonly Part[], wildcard: boolean): void {
  const shape = parts.map((part) => (typeof part === "string" ? part : "$")).join("");
  const segments = shape
    .split("?", 1)[0]!
    .split("/")
    .map((segment) => segment.replace(/%2e/gi, "."));
  if (wildcard && !shape.includes("?")) segments.pop();
  if (segments.some((segment) => segment === "." || segment === "..")) {
    throw new TargetError(
      `${quote(text)} holds a . or .. segment, which browsers resolve before they ask; write the path they ask for`,
    );
  }
}

function quote(text: string): string {
  return JSON.stringify(text);
}
