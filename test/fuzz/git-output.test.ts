import fc from "fast-check";
import { expect, test } from "vitest";
import { diffReader, parseBlobIds, treeReader } from "../../src/git/output.ts";
import { encodePath } from "../../src/git/path.ts";
import { readWhole } from "../changes/pieces.ts";
import { effort, runs } from "./effort.ts";
import { isPolluted } from "./json.ts";

const [one, two] = ["a".repeat(40), "b".repeat(40)];
/** Names as they are: any bytes but NUL, also such as mean something to git, to JavaScript or to a parser of lines. */
const name = fc.oneof(
  fc.uint8Array({ min: 1, minLength: 1, maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
  fc
    .constantFrom("__proto__", ":100644 100644", "a\nb", "a\tb", "--help", "-", "\ufeffa", "constructor")
    .map((text) => Buffer.from(text)),
);
const mode = fc.constantFrom("100644", "100755", "120000", "160000");
const NUL = Buffer.of(0);
const change = fc.tuple(mode, mode, name).map(([from, to, path]) => ({
  path,
  bytes: Buffer.concat([Buffer.from(`:${from} ${to} ${one} ${two} M`), NUL, path, NUL]),
}));
const entry = fc.tuple(mode, name).map(([kind, path]) => ({
  path,
  bytes: Buffer.concat([Buffer.from(`${kind} ${kind === "160000" ? "commit" : "blob"} ${one}\t`), path, NUL]),
}));

/** What one comparison says. */
const parseComparison = (output: Buffer) =>
  readWhole(diffReader, Buffer.concat([Buffer.from(one), NUL, output])).flatMap(({ differences }) => differences);
const parseTree = (output: Buffer) => readWhole(treeReader, output);

test("names of any bytes come back as they are, each once", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), fc.array(entry, { maxLength: 6 }), (changes, entries) => {
      const all = (items: readonly { readonly bytes: Buffer }[]) => Buffer.concat(items.map(({ bytes }) => bytes));
      const paths = (items: readonly { readonly path: Buffer }[]) => items.map(({ path }) => path.toString("hex"));
      expect(parseComparison(all(changes)).map(({ path }) => encodePath(path).toString("hex"))).toEqual(paths(changes));
      expect(parseTree(all(entries)).paths.map((path) => encodePath(path).toString("hex"))).toEqual(paths(entries));
      expect(isPolluted()).toBe(false);
    }),
    { numRuns: runs(500) },
  );
});

test("what is cut, put twice or not git's own is an error that says so, or what it holds: half a list never passes for all", () => {
  fc.assert(
    fc.property(
      fc.array(change, { minLength: 1, maxLength: 4 }),
      fc.array(entry, { minLength: 1, maxLength: 4 }),
      fc.nat(200),
      fc.uint8Array({ maxLength: 4 }),
      (changes, entries, at, other) => {
        for (const [items, parse] of [
          [changes, parseComparison],
          [entries, parseTree],
          [entries, parseBlobIds],
        ] as const) {
          const whole = Buffer.concat(items.map(({ bytes }) => bytes));
          const cut = whole.subarray(0, at % whole.length);
          const ends =
            cut.length === 0 ||
            items.some((_, count) => cut.equals(Buffer.concat(items.slice(0, count + 1).map(({ bytes }) => bytes))));
          for (const [text, isWhole] of [
            [cut, ends],
            [Buffer.concat([cut, other, whole.subarray(at % whole.length)]), null],
          ] as const) {
            try {
              parse(text);
              if (isWhole === false && parse !== parseBlobIds) expect(`${parse.name} took half of a list`).toBe("");
            } catch (error) {
              expect((error as Error).message).toMatch(
                /^git (?:diff-tree|ls-tree) (?:ended in the middle|wrote a line)/,
              );
            }
          }
        }
      },
    ),
    { numRuns: runs(300) },
  );
});

test("50,000 entries take no longer than they must", () => {
  const many = Buffer.concat(
    Array.from({ length: 50_000 }, (_, at) => Buffer.from(`100644 blob ${one}\tpublic/${at}\0`)),
  );
  expect(effort(() => expect(readWhole(treeReader, many, [65_536]).paths).toHaveLength(50_000))).toBeLessThan(2);
});
