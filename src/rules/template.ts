import { slug } from "github-slugger";
import { UNKNOWN } from "../git/path.ts";
import { dotNameAt } from "../url/address.ts";
import { encodeName, encodeTyped, type TypedText } from "../url/encode.ts";
import type { Grammar } from "../url/grammar.ts";
import { nearest } from "./suggest.ts";

/** A target as a rule writes it, with the captures of its glob still to be filled in. */
export type Template =
  /** The parts begin with a `/`; with `wildcard` all that starts with them is purged. */
  | { readonly kind: "path"; readonly parts: readonly Part[]; readonly wildcard: boolean }
  | { readonly kind: "tag"; readonly parts: readonly Part[] };

/** A piece of a target: text as typed, or a capture: its number, or what is made of it first. */
export type Part = TypedText | number | TransformedCapture;

/** The number of a capture (0 is the whole path of the file) and what is made of it, one after the other. */
interface TransformedCapture {
  readonly capture: number;
  readonly transforms: readonly Transform[];
}

/** A change that a target may make to a capture before it is filled in, as generators make it to the names of files. */
const TRANSFORMS = ["lower", "slug", "page"] as const;

export type Transform = (typeof TRANSFORMS)[number];

/** The target is wrong; the message says why, and no place. */
export class TargetError extends Error {}

/** CloudFront's limit, the smallest of those who have one. */
const MAX_TAG_LENGTH = 256;

/** A capture (`$1`, `${1}`, `${1:lower}`), a dollar that is none, or text in between. */
const PIECE = /\$(?:(\$)|(\d+)|\{(\d+)((?::[^:{}$]*)*)\})?|[^$]+/g;

/** Reads a target of a glob with this many wildcards; null: of no glob, where a dollar is a dollar. Throws TargetError. */
export function parseTarget(text: string, wildcards: number | null): Template {
  if (text === "") throw new TargetError("a target is empty; write a path such as /feed.xml, or [] to purge nothing");
  const fail = (message: string): never => {
    throw new TargetError(`${quote(text)} ${message}`);
  };
  if (/[\x00-\x1f\x7f]/.test(text))
    fail("holds a line break or another control character; write the target on one line, without | or >");
  checkSpaces(text, fail);
  if (text.startsWith("tag:")) {
    const parts = parseParts(text.slice(4), wildcards, fail);
    const typed = parts.filter((part) => typeof part === "string").join("");
    if (parts.length === 0) fail("names no tag; write one after the colon, such as tag:news");
    if (typed !== "" && !isTag(typed))
      fail(
        `is no cache tag: it may hold printable ASCII without spaces, commas and *, at most ${MAX_TAG_LENGTH} characters; write one such as tag:product-$1`,
      );
    return { kind: "tag", parts };
  }
  checkStart(text, fail);
  const wildcard = text.endsWith("*");
  const typed = wildcard ? text.slice(0, -1) : text;
  if (typed.includes("*"))
    fail(`holds a * that is not its last character, the only place for one; write ${text.replace(/\*.*/, "*")}`);
  const parts = parseParts(typed, wildcards, fail);
  const shape = parts.map((part) => (isCapture(part) ? "$" : part)).join("");
  // Browsers resolve dot segments, `%2e` too, before they ask, so no cache holds such a URL.
  if (dotNameAt(wildcard ? `${shape}*` : shape) >= 0)
    fail("holds a . or .. segment, which browsers resolve before they ask; write the path they ask for");
  checkPages(wildcard ? [...parts, "*" as TypedText] : parts, fail);
  return { kind: "path", parts, wildcard };
}

/** Whether a CDN takes this for a cache tag. */
export function isTag(tag: string): boolean {
  return tag.length <= MAX_TAG_LENGTH && /^[!-)+\-./0-~]+$/.test(tag);
}

/** Whether a part is filled in. */
export function isCapture(part: Part): part is number | TransformedCapture {
  return typeof part !== "string";
}

type Fail = (message: string) => never;

/** A space is no part of a URL or a tag, and mostly stands between two targets. */
function checkSpaces(text: string, fail: Fail): void {
  const targets = text.trim().split(/[\s,]+(?=\/|tag:)/);
  if (targets.length > 1 && /^\s*(?:\/|tag:).*\s/.test(text))
    fail(`holds ${targets.length} targets; write a list: [${targets.map(quote).join(", ")}]`);
  if (text.startsWith("tag:") || !/\s/u.test(text)) return;
  const written = text.trim().replace(/\$\{[^}]*\}/g, (capture) => capture.replace(/\s/gu, ""));
  fail(`holds a space, which a URL cannot; write ${written.replace(/\s/gu, encodeURIComponent)}`);
}

function checkStart(text: string, fail: Fail): void {
  if (/^\/(?!\/)/.test(text)) return;
  const wanted = "a target starts with one / or with tag:";
  const url = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/]*|\/\/[^/]*\.[^/]*(?=\/))(\/.*)?$/i.exec(text);
  if (url) fail(`is a URL, but ${wanted}, without the host; write ${url[1] ?? "/"}`);
  fail(`is no target: ${wanted}; did you mean /${text.replace(/^[./]*\//, "")}?`);
}

function parseParts(text: string, wildcards: number | null, fail: Fail): Part[] {
  if (wildcards === null) return text === "" ? [] : [text as TypedText];
  const parts: Part[] = [];
  for (const [piece, dollar, bare, braced, names = ""] of text.matchAll(PIECE)) {
    const last = parts.at(-1);
    const number = bare ?? braced;
    if (number !== undefined) {
      const failFor: Fail = (message) => fail(`holds ${piece}, but ${message}`);
      const capture = captureNumber(number, wildcards, failFor);
      const [, ...forms] = names.split(":");
      const transforms = forms.map((form) => transformOf(form, capture, failFor));
      parts.push(transforms.length === 0 ? capture : { capture, transforms });
    } else if (piece === "$") fail("holds a $ before no number; write $$ for a dollar");
    else if (typeof last === "string") parts[parts.length - 1] = (last + (dollar ?? piece)) as TypedText;
    else parts.push((dollar ?? piece) as TypedText);
  }
  return parts;
}

function captureNumber(digits: string, wildcards: number, fail: Fail): number {
  const [first] = digits;
  if (digits.length > 1)
    fail(`captures go from $0 to $9; write \${${first}}${digits.slice(1)} for $${first} before a digit`);
  if (Number(digits) > wildcards) {
    const has = wildcards === 0 ? "no wildcard" : wildcards === 1 ? "only $1" : `only $1 to $${wildcards}`;
    fail(`its glob has ${has}; write $0 for the whole path of the file`);
  }
  return Number(digits);
}

function transformOf(name: string, capture: number, fail: Fail): Transform {
  const known = TRANSFORMS.find((transform) => transform === name);
  if (known !== undefined) return known;
  const forms = TRANSFORMS.map((transform) => `\${${capture}:${transform}}`);
  const meant = nearest(name.toLowerCase(), TRANSFORMS, 2);
  const fix = meant === null ? `write ${forms.slice(0, -1).join(", ")} or ${forms.at(-1)}` : `did you mean ${meant}?`;
  return fail(`a capture has no form called ${quote(name)}; ${fix}`);
}

/** A folder's page has no name that text could be joined to. */
function checkPages(parts: readonly Part[], fail: Fail): void {
  for (const [at, part] of parts.entries()) {
    if (typeof part !== "object" || !part.transforms.includes("page")) continue;
    if (isName(parts, at)) continue;
    const form = textOf([part]);
    fail(
      `joins other text to ${form}, of which nothing is left where it is the page of a folder; write it between slashes, such as /docs/${form}/`,
    );
  }
}

/** Whether a part stands alone between slashes, as `${1:page}` must. */
export function isName(parts: readonly Part[], at: number): boolean {
  const [before, after = "/"] = [parts[at - 1], parts[at + 1]];
  return typeof before === "string" && before.endsWith("/") && typeof after === "string" && after.startsWith("/");
}

function quote(text: string): string {
  return JSON.stringify(text);
}

/** Parts as rules write them. */
export function textOf(parts: readonly Part[]): string {
  const texts = parts.map((part, at) => {
    if (typeof part === "string") return part.replaceAll("$", "$$$$");
    const next = parts[at + 1];
    if (typeof part === "number") return typeof next === "string" && /^\d/.test(next) ? `\${${part}}` : `$${part}`;
    return `\${${[part.capture, ...part.transforms].join(":")}}`;
  });
  return texts.join("");
}

/** The texts that stand for `$0`, the path of the file, and `$1`, `$2`, … */
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
    const { capture: number, transforms } = typeof part === "number" ? { capture: part, transforms: [] } : part;
    const capture = transforms.reduce(transform, number === 0 ? path : captures[number - 1]!);
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

/** Bytes that are no text, or that nobody knows: a generator may write anything for them. */
const NO_TEXT = /\p{Surrogate}/u;
/** Letters that lower case differs in: Unicode has a rule of its own for them, which not every language follows. */
const AMBIGUOUS_CASE = /[\u0130\u03A3]/;
/** A name that stands for its folder: most generators call it `index`, Hugo `_index` too. */
const INDEX = /(?:^|\/)_?index$/;

/** The capture as a URL has it; UNKNOWN in place of each name of which that is not sure. */
function transform(capture: string, form: Transform): string {
  if (form === "page") return capture.replace(INDEX, "");
  const names = capture.split("/").map((name) => {
    if (NO_TEXT.test(name) || AMBIGUOUS_CASE.test(name)) return UNKNOWN;
    if (form === "lower") return name.toLowerCase();
    // A name of signs alone has no slug.
    return slug(name) || (name && UNKNOWN);
  });
  return names.join("/");
}

/** Whether a capture names the page of its folder. */
export function isIndex(capture: string): boolean {
  return INDEX.test(capture);
}
