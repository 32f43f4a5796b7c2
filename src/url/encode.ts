import type { Grammar } from "./grammar.ts";

/** Text typed in a target: a piece of a URL, where valid `%XX` is meant as it stands. Text of a file name is no such thing. */
export type TypedText = string & { readonly TypedText: unique symbol };

/**
 * A path under construction: percent-encoded ASCII, in which what no exact path can purge still stands raw: the
 * grammar's unpurgeable characters, and U+FFFD for unknown bytes.
 */
export type UrlPath = string & { readonly UrlPath: unique symbol };

/** One thing to purge. Paths and prefixes are percent-encoded ASCII, prefixes without their `*`. */
export type Target =
  /** Exactly this URL path, query string included. */
  | { readonly kind: "path"; readonly path: string }
  /** All that starts with the prefix, because a rule, a submodule, a symlink or the query strings want it. */
  | { readonly kind: "prefix"; readonly prefix: string }
  /** `path` is meant but cannot be purged exactly; all that starts with the prefix is the least that surely covers it. */
  | { readonly kind: "forced"; readonly prefix: string; readonly path: string }
  /** A cache tag or surrogate key. */
  | { readonly kind: "tag"; readonly tag: string };

interface Codec {
  /** Text that needs no encoding, name or typed: nearly all. */
  readonly plain: RegExp;
  readonly unsafeInName: RegExp;
  readonly unsafeInTyped: RegExp;
  /** Each character that no exact path can purge, or that stands for unknown bytes. */
  readonly unpurgeable: readonly string[];
  /** Typed texts, encoded: each is asked for again for every file that its rule takes. */
  readonly typed: Map<TypedText, UrlPath>;
}

// Only a cache: a codec follows from its grammar, and building regular expressions for every path would be slow.
let latest: { readonly grammar: Grammar; readonly codec: Codec } | null = null;

function codecOf(grammar: Grammar): Codec {
  if (latest?.grammar !== grammar) latest = { grammar, codec: buildCodec(grammar) };
  return latest.codec;
}

function buildCodec({ escaped, unpurgeable }: Grammar): Codec {
  const inClass = (chars: string) => chars.replace(/[\]\\^-]/g, "\\$&");
  const printable = Array.from({ length: 0x7e - 0x20 }, (_, at) => String.fromCharCode(0x21 + at));
  const safe = (never: string, always: string) =>
    printable.filter((char) => always.includes(char) || !(never + escaped).includes(char)).join("");
  return {
    plain: new RegExp(`^[${inClass(safe("%?#", ""))}]*$`),
    unsafeInName: new RegExp(`[^${inClass(safe("%?#", unpurgeable))}]`, "gu"),
    unsafeInTyped: new RegExp(`%[0-9A-Fa-f]{2}|[^${inClass(safe("%#", `${unpurgeable}?`))}]`, "gu"),
    unpurgeable: [...unpurgeable, "\uFFFD"],
    typed: new Map(),
  };
}

/** Encodes text of a file name, `%` and `?` too. Slashes stay, as do a `*` and what the grammar cannot purge. */
export function encodeName(name: string, grammar: Grammar): UrlPath {
  const { plain, unsafeInName } = codecOf(grammar);
  return (plain.test(name) ? name : name.replace(unsafeInName, encodeChar)) as UrlPath;
}

/** Encodes what was typed: valid `%XX` stays, but for one that hides an unpurgeable character; `?` stays as well. */
export function encodeTyped(text: TypedText, grammar: Grammar): UrlPath {
  const { unsafeInTyped, typed } = codecOf(grammar);
  const known = typed.get(text);
  if (known !== undefined) return known;
  const encoded = text.replace(unsafeInTyped, (found) => {
    if (found.length !== 3 || found[0] !== "%") return encodeChar(found);
    const char = String.fromCharCode(Number.parseInt(found.slice(1), 16));
    return grammar.unpurgeable.includes(char) ? char : found;
  }) as UrlPath;
  typed.set(text, encoded);
  return encoded;
}

// The parameter is one character, or half of one: RepoPath keeps a byte that is not UTF-8 as a lone low surrogate.
function encodeChar(char: string): string {
  const code = char.codePointAt(0)!;
  if (code >= 0xdc80 && code <= 0xdcff) return `%${(code - 0xdc00).toString(16).toUpperCase()}`;
  if (code >= 0xd800 && code <= 0xdfff) return "\uFFFD";
  if (code >= 0x80) return encodeURIComponent(char);
  return `%${code.toString(16).toUpperCase().padStart(2, "0")}`;
}

/** The target that purges this one URL path, and as little else as the grammar allows. */
export function exactTarget(path: UrlPath, grammar: Grammar): Target {
  // The `*` is of a file name: as the last character it would be sent for itself and taken for a wildcard.
  const end = path.endsWith("*") ? path.length - 1 : path.length;
  const known = knownEnd(path, grammar);
  if (known >= path.length && end === path.length && path.length <= grammar.maxLength) return { kind: "path", path };
  return forced(path, Math.min(known, end), shown(path), grammar);
}

/** The URL path as people ask for it; null where a `*` at its end would be taken for a wildcard. */
export function urlOf(path: UrlPath): string | null {
  return path.endsWith("*") ? null : shown(path);
}

/** The target that purges all that starts with the prefix. */
export function prefixTarget(prefix: UrlPath, grammar: Grammar): Target {
  const known = knownEnd(prefix, grammar);
  if (known >= prefix.length && prefix.length < grammar.maxLength) return { kind: "prefix", prefix };
  return forced(prefix, known, `${shown(prefix)}*`, grammar);
}

/** The end of a path that stops inside a `%XX`, or after some but not all bytes of a UTF-8 character. */
const INSIDE_CHARACTER = /%.?$|%(?:C[2-9A-F]|D[0-9A-F]|E[0-9A-F](?:%[89AB][0-9A-F])?|F[0-4](?:%[89AB][0-9A-F]){0,2})$/i;
/** Most characters of such an end. */
const LONGEST_END = "%F0%9F%98".length;

/**
 * Length of the longest prefix of `path`, at most `length` characters, that a wildcard may have: never inside a character,
 * and at least the leading `/`. What is allowed depends on the prefix alone, so that all paths under it agree: a character
 * that has begun counts as cut even where bytes follow that cannot end it.
 */
export function longestCut(path: string, length: number, cut: Grammar["cut"]): number {
  if (cut === "segment") {
    const query = path.indexOf("?");
    return query >= 0 && query < length ? query + 1 : Math.max(1, path.lastIndexOf("/", length - 1) + 1);
  }
  let end = length;
  while (end > 1 && INSIDE_CHARACTER.test(path.slice(Math.max(0, end - LONGEST_END), end))) end -= 1;
  return end;
}

function forced(path: UrlPath, known: number, display: string, grammar: Grammar): Target {
  const prefix = path.slice(0, longestCut(path, Math.min(known, grammar.maxLength - 1), grammar.cut));
  return { kind: "forced", prefix, path: display };
}

/** Where the part begins that no exact path can purge; the length of the path if there is none. */
function knownEnd(path: UrlPath, grammar: Grammar): number {
  let end = path.length;
  // Searched for one by one, which is much quicker than a regular expression.
  for (const char of codecOf(grammar).unpurgeable) {
    const at = path.indexOf(char);
    if (at >= 0 && at < end) end = at;
  }
  return end;
}

function shown(path: UrlPath): string {
  return path.replaceAll("\uFFFD", "%EF%BF%BD");
}
