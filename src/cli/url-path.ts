import { decodePath } from "../git/path.ts";
import { encodeName, encodeTyped, type TypedText } from "../url/encode.ts";
import type { Grammar } from "../url/grammar.ts";

/**
 * The path of a URL, or of a path that starts with a slash, in the spelling that rules make: `/caf%c3%a9` and `/café` are
 * `/caf%C3%A9`. The query string stays, the fragment goes. Null for anything else.
 */
export function urlPathOf(text: string, grammar: Grammar): string | null {
  const bare = text.trim().replace(/#.*$/s, "");
  const path = bare.startsWith("/") && !bare.startsWith("//") ? bare : pathOfUrl(bare);
  if (path === null) return null;
  const [, names = "", query = ""] = /^([^?]*)(.*)$/s.exec(path)!;
  // An encoded slash is part of a name.
  const parts = names.split(/(\/|%2F)/i).map((part, at) => (at % 2 === 1 ? part.toUpperCase() : nameOf(part, grammar)));
  return parts.join("") + encodeTyped(query as TypedText, grammar);
}

/** As it is written: a parser of URLs would encode what names of files may hold. */
function pathOfUrl(text: string): string | null {
  const [, rest] = /^https?:\/\/[^/?]+(.*)$/is.exec(text) ?? [];
  if (rest === undefined) return null;
  return rest.startsWith("/") ? rest : `/${rest}`;
}

/** The name decoded to its bytes and encoded as one of a file is. */
function nameOf(text: string, grammar: Grammar): string {
  const encoded = text.toWellFormed().replace(/[^\x00-\x7f]+/g, encodeURIComponent);
  const bytes = encoded.replace(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return encodeName(decodePath(Buffer.from(bytes, "latin1")), grammar);
}
