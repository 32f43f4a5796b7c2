import { isUtf8 } from "node:buffer";

/**
 * The path of a file in the repository, from its root, without a leading slash.
 *
 * Git keeps names as bytes. UTF-8 is decoded; each other byte stands as the lone surrogate U+DC00 + byte
 * (the way of Python's PEP 383), so that no byte is lost and `encodePath` gives the very bytes back. A name that came
 * through JSON, where such bytes were already replaced by U+FFFD, holds UNKNOWN in their place.
 */
export type RepoPath = string & { readonly RepoPath: unique symbol };

/** Stands for bytes of a name that a decoder before us has replaced: a lone surrogate that no byte decodes to. */
export const UNKNOWN = "\uDFFF";

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Decodes a name as git wrote it. Never fails: bytes that are not UTF-8 become U+DC80 to U+DCFF. */
export function decodePath(bytes: Uint8Array): RepoPath {
  return (isUtf8(bytes) ? utf8.decode(bytes) : decodeMixed(bytes)) as RepoPath;
}

/** The bytes of a name. A name with UNKNOWN has none: U+FFFD stands for it. */
export function encodePath(path: RepoPath): Buffer {
  if (path.isWellFormed()) return Buffer.from(path, "utf8");
  const parts: Buffer[] = [];
  for (const char of path) {
    const code = char.codePointAt(0)!;
    parts.push(code >= 0xdc80 && code <= 0xdcff ? Buffer.of(code - 0xdc00) : Buffer.from(char, "utf8"));
  }
  return Buffer.concat(parts);
}

/**
 * A name or path with one character for each of its bytes, as Latin-1 has them: such texts compare as the bytes do, and are
 * cut and kept many times sooner than Buffers.
 */
export type ByteText = string;

/** Whether each character is one byte of UTF-8 as well: so are nearly all names, and those need no decoding. */
export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/** Decodes a text of bytes as `decodePath` does. A whole path is its names: no character of UTF-8 holds a slash. */
export function decodeText(text: ByteText): RepoPath {
  return isAscii(text) ? (text as RepoPath) : decodePath(Buffer.from(text, "latin1"));
}

/** The bytes of a name as a text. */
export function encodeText(path: RepoPath): ByteText {
  return isAscii(path) ? path : encodePath(path).toString("latin1");
}

/** Takes a name from JSON or text, where U+FFFD shows that a decoder met bytes that are not UTF-8. */
export function pathFromText(text: string): RepoPath {
  return text.replaceAll("\uFFFD", UNKNOWN) as RepoPath;
}

/** The name for people: bytes that are not text become U+FFFD. */
export function displayPath(path: RepoPath): string {
  return path.toWellFormed();
}

/** Takes the bytes sequence by sequence, of the length that the first byte announces. */
function decodeMixed(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at]!;
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    const sequence = bytes.subarray(at, at + length);
    const isWhole = isUtf8(sequence);
    text += isWhole ? utf8.decode(sequence) : String.fromCharCode(0xdc00 + first);
    at += isWhole ? length : 1;
  }
  return text;
}
