import fc from "fast-check";
import { expect, test } from "vitest";
import { encodePath, type RepoPath } from "../../src/git/path.ts";
import { compareTrees, eachFile, entriesOf, oidOf } from "../../src/git/tree.ts";
import { effort, runs } from "./effort.ts";
import { isPolluted } from "./json.ts";

const one = "a".repeat(40);
const two = "b".repeat(40);
/** Names as they are: any bytes but NUL and slashes, also such as mean something to JavaScript or to a parser of lines. */
const name = fc.oneof(
  fc
    .uint8Array({ min: 1, minLength: 1, maxLength: 12 })
    .map((bytes) => Buffer.from(bytes.map((byte) => (byte === 0x2f ? 0x30 : byte)))),
  fc.constantFrom("__proto__", "a\nb", "a\tb", "--help", "\ufeffa", "constructor").map((text) => Buffer.from(text)),
);
const entry = fc.record({
  mode: fc.constantFrom("100644", "100755", "120000", "160000"),
  name,
  oid: fc.constantFrom(one, two),
});
type Entry = { readonly mode: string; readonly name: Buffer; readonly oid: string };

/** A tree as git writes it: sorted by bytes, each name once. */
function treeOf(entries: readonly Entry[]): Buffer {
  const sorted = new Map(entries.map((entry) => [entry.name.toString("latin1"), entry]));
  return Buffer.concat(
    [...sorted.values()]
      .sort((a, b) => a.name.compare(b.name))
      .flatMap(({ mode, name, oid }) => [Buffer.from(`${mode} `), name, Buffer.of(0), Buffer.from(oid, "hex")]),
  );
}

const hex = (path: RepoPath) => encodePath(path).toString("hex");

test("names of any bytes come back as they are, and what differs between two trees is found, each path once", () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), fc.array(entry, { maxLength: 8 }), (before, after) => {
      const [base, head] = ["1", "2"].map((digit) => digit.repeat(40)) as [string, string];
      const trees = new Map([
        [base, treeOf(before)],
        [head, treeOf(after)],
      ]);
      const list = (root: string) => {
        const found = new Map<string, string>();
        eachFile(
          (id) => trees.get(id)!,
          root,
          (path, entry) => found.set(hex(path), `${entry.mode} ${oidOf(entry)}`),
        );
        return found;
      };
      const [left, right] = [list(base), list(head)];
      const expected = [before, after].map((entries) => [
        ...new Map(entries.map(({ mode, name, oid }) => [name.toString("hex"), `${mode} ${oid}`])),
      ]);
      expect([[...left].sort(), [...right].sort()]).toEqual(expected.map((all) => all.sort()));
      const differing = [...new Set([...left.keys(), ...right.keys()])].filter((at) => left.get(at) !== right.get(at));
      const found = compareTrees((id) => trees.get(id)!, base, head).map(({ path }) => hex(path));
      expect(found).toEqual(differing.sort());
      expect(isPolluted()).toBe(false);
    }),
    { numRuns: runs(500) },
  );
});

test("a tree that is cut is an error that says so, or ends behind an entry: half of a name never passes for all", () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), fc.nat(200), (entries, at) => {
      const whole = treeOf(entries);
      const cut = whole.subarray(0, at % whole.length);
      try {
        const read = [...entriesOf(cut, one)].map((entry) => ({
          mode: entry.mode,
          name: Buffer.from(entry.name, "latin1"),
          oid: oidOf(entry),
        }));
        expect(treeOf(read)).toEqual(cut);
      } catch (error) {
        expect((error as Error).message).toBe("a tree ends in the middle of an entry");
      }
    }),
    { numRuns: runs(300) },
  );
});

test("50,000 entries take no longer than they must", () => {
  const names = Array.from({ length: 50_000 }, (_, at) => Buffer.from(`page-${String(at).padStart(6, "0")}`));
  const many = treeOf(names.map((name) => ({ mode: "100644", name, oid: one })));
  expect(effort(() => expect([...entriesOf(many, one)]).toHaveLength(50_000))).toBeLessThan(2);
});
