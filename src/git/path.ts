/**
 * The path of a file in the repository, from its root, without a leading slash.
 *
 * Git keeps names as bytes. What is UTF-8 is decoded; each byte that is not stands as the lone surrogate U+DC00 + byte
 * (the way of Python's PEP 383), so that no byte is lost and `encodePath` gives the very bytes back. A name that came
 * through JSON, where such bytes were already replaced by U+FFFD, holds UNKNOWN in their place.
 */
export type RepoPath = string & { readonly RepoPath: unique symbol };

/** Stands for bytes of a name that a decoder before us has replaced: a lone surrogate that no byte decodes to. */
export const UNKNOWN = "\uDFFF";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Decodes a name as git wrote it. Never fails: bytes that are not UTF-8 become U+DC80 to U+DCFF. */
export function decodePath(bytes: Uint8Array): RepoPath {
  try {
    return utf8.decode(bytes) as RepoPath;
  } catch {
    return decodeMixed(bytes) as RepoPath;
  }
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

/** Takes a name from JSON or text, where U+FFFD says that a decoder met bytes which it could not read. */
export function pathFromText(text: string): RepoPath {
  return text.replaceAll("\uFFFD", UNKNOWN) as RepoPath;
}

/** The name for people: what is not text becomes U+FFFD. */
export function displayPath(path: RepoPath): string {
  return path.toWellFormed();
}

/** The same for a piece of the bytes, without an object for it: a tree has a million names. */
export function decodePathIn(bytes: Buffer, from: number, to: number): RepoPath {
  const text = bytes.toString("utf8", from, to);
  // U+FFFD is part of the name, or stands for what is not UTF-8.
  return text.includes("\uFFFD") ? decodePath(bytes.subarray(from, to)) : (text as RepoPath);
}

function decodeMixed(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      text += String.fromCharCode(0xdc00 + bytes[at]!);
      at += 1;
    } else {
      text += utf8.decode(bytes.subarray(at, at + length));
      at += length;
    }
  }
  return text;
}

/** Length of the valid UTF-8 sequence at `at`, or 0. Table 3-7 of the Unicode Standard: no surrogates, no overlongs. */
function sequenceLength(bytes: Uint8Array, at: number): 0 | 1 | 2 | 3 | 4 {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const continues = (offset: number, low = 0x80, high = 0xbf) => {
    const byte = bytes[at + offset];
    return byte !== undefined && byte >= low && byte <= high;
  };
  if (first >= 0xc2 && first <= 0xdf) return continues(1) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const low = first === 0xe0 ? 0xa0 : 0x80;
    const high = first === 0xed ? 0x9f : 0xbf;
    return continues(1, low, high) && continues(2) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const low = first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xf4 ? 0x8f : 0xbf;
    return continues(1, low, high) && continues(2) && continues(3) ? 4 : 0;
  }
  return 0;
}
