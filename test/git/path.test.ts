import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  decodePath,
  decodeText,
  displayPath,
  encodePath,
  encodeText,
  pathFromText,
  type RepoPath,
  UNKNOWN,
} from "../../src/git/path.ts";

test.each<[string, number[], string]>([
  ["ASCII", [0x61, 0x2f, 0x62], "a/b"],
  ["a tab, a line break and a quote", [0x09, 0x0a, 0x22], '\t\n"'],
  ["UTF-8", [0xc3, 0xa9, 0xf0, 0x9f, 0x98, 0x80], "é😀"],
  ["a byte order mark, which is part of the name", [0xef, 0xbb, 0xbf, 0x61], "\uFEFFa"],
  ["U+FFFD itself", [0xef, 0xbf, 0xbd], "\uFFFD"],
  ["Latin-1", [0x63, 0x61, 0x66, 0xe9], "caf\uDCE9"],
  ["a sequence cut short before text", [0xe2, 0x82, 0x61], "\uDCE2\uDC82a"],
  ["a sequence cut short by the end", [0xf0, 0x9f, 0x98], "\uDCF0\uDC9F\uDC98"],
  ["an overlong slash", [0xc0, 0xaf], "\uDCC0\uDCAF"],
  ["a surrogate in UTF-8's clothes", [0xed, 0xb2, 0x80], "\uDCED\uDCB2\uDC80"],
  ["beyond U+10FFFF", [0xf4, 0x90, 0x80, 0x80], "\uDCF4\uDC90\uDC80\uDC80"],
  ["both kinds side by side", [0xff, 0xc3, 0xa9, 0xfe], "\uDCFFé\uDCFE"],
])("decodes %s", (_, bytes, path) => {
  expect(decodePath(Uint8Array.from(bytes))).toBe(path);
  expect(decodeText(String.fromCharCode(...bytes))).toBe(path);
});

test("encodePath(decodePath(bytes)) is bytes", () => {
  const sequence = fc.constantFrom(
    [0xc3, 0xa9],
    [0xe2, 0x82, 0xac],
    [0xf0, 0x9f, 0x98, 0x80],
    [0xed, 0xa0, 0x80],
    [0xf0, 0x9f],
  );
  const mixed = fc
    .array(fc.oneof(sequence, fc.array(fc.nat(255), { maxLength: 4 })))
    .map((parts) => Uint8Array.from(parts.flat()));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), mixed), (bytes) => {
      const path = decodePath(bytes);
      expect(encodePath(path)).toEqual(Buffer.from(bytes));
      const text = String.fromCharCode(...bytes);
      expect(decodeText(text)).toBe(path);
      expect(encodeText(path)).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});

test("two names of bytes never become one path", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 4 }), fc.uint8Array({ maxLength: 4 }), (a, b) => {
      expect(decodePath(a) === decodePath(b)).toBe(Buffer.compare(a, b) === 0);
    }),
    { numRuns: 2_000 },
  );
});

test("a name of which a decoder lost bytes is known to be unknown, and no name of git's is", () => {
  expect(pathFromText("caf\uFFFD/a.css")).toBe(`caf${UNKNOWN}/a.css`);
  expect(pathFromText("café/\uDCE9")).toBe("café/\uDCE9");
  fc.assert(fc.property(fc.uint8Array(), (bytes) => !decodePath(bytes).includes(UNKNOWN)));
});

test("people read U+FFFD where a name is no text", () => {
  expect(displayPath("caf\uDCE9" as RepoPath)).toBe("caf\uFFFD");
  expect(displayPath(`a${UNKNOWN}é` as RepoPath)).toBe("a\uFFFDé");
});

test("U+FFFD stands for what is unknown in the bytes too", () => {
  expect(encodePath(`a${UNKNOWN}` as RepoPath)).toEqual(Buffer.from("a\uFFFD"));
});
