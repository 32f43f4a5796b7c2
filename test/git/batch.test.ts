import { expect, test } from "vitest";
import { type BatchObject, batchReader, isGenuine } from "../../src/git/batch.ts";
import { hashBlob, hashObject } from "../../src/git/object-id.ts";
import { type Reader, readWhole } from "../changes/pieces.ts";

/** What a batch holds, as texts. */
function collector(): Reader<string[][]> {
  const found: string[][] = [];
  const { take, end } = batchReader(({ oid, type, content }) => found.push([oid, type, content.toString()]));
  return {
    take,
    end() {
      end();
      return found;
    },
  };
}

const sha1 = "1".repeat(40);
const sha256 = "2".repeat(64);

test.each<[string, string, string[][]]>([
  ["nothing", "", []],
  ["one object", `${sha1} blob 3\nabc\n`, [[sha1, "blob", "abc"]]],
  ["an empty one", `${sha1} blob 0\n\n`, [[sha1, "blob", ""]]],
  ["line ends and headers inside", `${sha1} blob 9\n${"x y 1\nz\n\n"}\n`, [[sha1, "blob", "x y 1\nz\n\n"]]],
  [
    "a missing one between others",
    `${sha1} tree 1\na\n${sha256} missing\n${sha256} commit 2\nbc\n`,
    [
      [sha1, "tree", "a"],
      [sha256, "commit", "bc"],
    ],
  ],
])("a batch of %s", (_, output, expected) => {
  expect(readWhole(collector, output)).toEqual(expected);
});

test.each([`${sha1} blob 3\nab`, `${sha1} blob 3\nabc`, `${sha1} blo`, `${sha1} ambiguous\n`])(
  "a batch that is cut: %j",
  (output) => {
    expect(() => readWhole(collector, output)).toThrow("ended in the middle of an object");
  },
);

test("an object is genuine when its type and bytes hash to its id", () => {
  const content = Buffer.from("a");
  const object: BatchObject = { oid: hashBlob(content, sha1), type: "blob", content };
  expect(isGenuine(object)).toBe(true);
  expect(isGenuine({ ...object, oid: hashBlob(content, sha256) })).toBe(true);
  expect(isGenuine({ ...object, content: Buffer.from("b") })).toBe(false);
  expect(isGenuine({ ...object, type: "tree" })).toBe(false);
  expect(isGenuine({ ...object, oid: hashObject("tree", content, "sha1") })).toBe(false);
});
