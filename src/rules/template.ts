import type { TypedText } from "../url/encode.ts";
import { nearest } from "./suggest.ts";
import { TRANSFORMS, type Transform } from "./transform.ts";

/** A piece of a target: text as typed, or a capture: its number, or what is made of it first. */
export type Part = TypedText | number | TransformedCapture;

/** The number of a capture (0 is the whole path of the file) and what is made of it, one after the other. */
export interface TransformedCapture {
  readonly capture: number;
  readonly transforms: readonly Transform[];
}

/** What a rule purges, with the captures of its glob still to be filled in. */
export type Template =
  /** The parts begin with a `/`; with `wildcard` all that starts with them is purged. */
  | { readonly kind: "path"; readonly parts: readonly Part[]; readonly wildcard: boolean }
  | { readonly kind: "tag"; readonly parts: readonly Part[] };

/** What is wrong with a target, in words for the user; no place. */
export class TargetError extends Error {}

/** CloudFront's limit, the smallest of those who have one. */
const MAX_TAG_LENGTH = 256;

/** A capture (`$1`, `${1}`, `${1:lower}`), a dollar that is none, or text in between. */
const PIECE = /\$(?:(\$)|(\d+)|\{(\d+)((?::[^:{}$]*)*)\})?|[^$]+/g;

/** Whether a part is filled in. */
export function isCapture(part: Part): part is number | TransformedCapture {
  return typeof part !== "string";
}

/** The number of a capture. */
export function captureOf(part: number | TransformedCapture): number {
  return typeof part === "number" ? part : part.capture;
}

/** Reads a target of a glob with this many wildcards. Throws TargetError. */
export function parseTarget(text: string, wildcards: number): Template {
  if (text === "") throw new TargetError("a target is empty; write a path such as /feed.xml, or [] to purge nothing");
  if (/[\x00-\x1f\x7f]/.test(text)) {
    throw new TargetError(
      `${quote(text)} holds a line break or another control character; write the target on one line, without | or >`,
    );
  }
  checkSpaces(text);
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
  checkPages(text, wildcard ? [...parts, "*" as TypedText] : parts);
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
  for (const [piece, dollar, bare, braced, names = ""] of typed.matchAll(PIECE)) {
    const last = parts.at(-1);
    const number = bare ?? braced;
    if (number !== undefined) {
      const capture = captureNumber(piece, number, text, wildcards);
      const transforms = names
        .split(":")
        .slice(1)
        .map((name) => transformOf(piece, name, number, text));
      parts.push(transforms.length === 0 ? capture : { capture, transforms });
    } else if (piece === "$") throw new TargetError(`${quote(text)} holds a $ before no number; write $$ for a dollar`);
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

function transformOf(piece: string, name: string, number: string, text: string): Transform {
  const known = TRANSFORMS.find((transform) => transform === name);
  if (known !== undefined) return known;
  const forms = TRANSFORMS.map((transform) => `\${${number}:${transform}}`);
  const meant = nearest(name.toLowerCase(), TRANSFORMS, 2);
  const fix = meant === null ? `write ${forms.slice(0, -1).join(", ")} or ${forms.at(-1)}` : `did you mean ${meant}?`;
  throw new TargetError(`${quote(text)} holds ${piece}, but a capture has no form called ${quote(name)}; ${fix}`);
}

/** A folder's page has no name that text could be joined to. */
function checkPages(text: string, parts: readonly Part[]): void {
  for (const [at, part] of parts.entries()) {
    if (typeof part !== "object" || !part.transforms.includes("page")) continue;
    const [before, after = "/"] = [parts[at - 1], parts[at + 1]];
    const alone =
      typeof before === "string" && before.endsWith("/") && typeof after === "string" && after.startsWith("/");
    if (!alone) {
      const form = `\${${[part.capture, ...part.transforms].join(":")}}`;
      throw new TargetError(
        `${quote(text)} joins other text to ${form}, of which nothing is left where it is the page of a folder; write it between slashes, such as /docs/${form}/`,
      );
    }
  }
}

/** A space is no part of a URL or a tag, and mostly stands between two targets. */
function checkSpaces(text: string): void {
  const targets = text.trim().split(/[\s,]+(?=\/|tag:)/);
  if (targets.length > 1 && /^\s*(?:\/|tag:).*\s/.test(text))
    throw new TargetError(
      `${quote(text)} holds ${targets.length} targets; write a list: [${targets.map(quote).join(", ")}]`,
    );
  if (text.startsWith("tag:") || !/\s/u.test(text)) return;
  throw new TargetError(
    `${quote(text)} holds a space, which a URL cannot; write ${text
      .trim()
      .replace(/\$\{[^}]*\}/g, (capture) => capture.replace(/\s/gu, ""))
      .replace(/\s/gu, encodeURIComponent)}`,
  );
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
