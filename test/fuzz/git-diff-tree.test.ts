import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatOf, hashObject } from "../../src/git/object-id.ts";
import { objectsOf, type Read } from "../../src/git/objects.ts";
import { encodePath } from "../../src/git/path.ts";
import { createFolder } from "../support/folder.ts";
import { git, gitBytes } from "../support/git.ts";
import { runs } from "./effort.ts";

/** Names that sort around the slash that git puts behind a folder's, and bytes that are no UTF-8. */
const name = fc.constantFrom("a", "a-", "a.b", "a0", "a b", "b", "\xe9", "e\xcc\x81", "\xc3\xa9", "\n");
/**
 * The modes that git writes, and those that others wrote or a person forged: `git fsck` only warns of them, and git takes
 * each for what its first digits say.
 */
const modes = fc.constantFrom(
  ...["100644", "100755", "120000", "160000"],
  ...["100664", "100600", "0100644", "120777", "160755", "100700"],
);
const folderMode = fc.constantFrom("40000", "40000", "40000", "040000", "40755");
const leaf = fc.record({ mode: modes, oid: fc.constantFrom("a", "b", "c") });

interface Leaf {
  readonly mode: string;
  readonly oid: string;
}
interface Folder {
  readonly mode: string;
  readonly entries: Readonly<Record<string, Leaf | Folder>>;
}

const { tree } = fc.letrec<{ tree: Folder; entry: Leaf | Folder }>((tie) => ({
  tree: fc.record({ mode: folderMode, entries: fc.dictionary(name, tie("entry"), { maxKeys: 5 }) }),
  entry: fc.oneof({ maxDepth: 3 }, { arbitrary: leaf, weight: 2 }, { arbitrary: tie("tree"), weight: 1 }),
}));

/** Half of the pairs differ in a few places, as two deploys do. */
const pair = fc.oneof(
  fc.tuple(tree, tree),
  fc
    .tuple(tree, fc.dictionary(name, fc.oneof(leaf, tree), { maxKeys: 2 }))
    .map(([before, entries]): [Folder, Folder] => [before, { ...before, entries: { ...before.entries, ...entries } }]),
);

/** The objects of trees and commits, by id. */
function startObjects(length: number) {
  const bodies = new Map<string, Buffer>();
  const add = (type: string, body: Buffer): string => {
    const id = hashObject(type, body, formatOf("0".repeat(length)));
    bodies.set(id, Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]));
    return id;
  };
  const isFolder = (entry: Leaf | Folder): entry is Folder => "entries" in entry;
  const addTree = ({ entries }: Folder): string => {
    const sorted = Object.entries(entries).map(([name, entry]) => ({
      name,
      key: name + (isFolder(entry) ? "/" : ""),
      entry,
    }));
    sorted.sort((one, other) => (one.key < other.key ? -1 : 1));
    const parts = sorted.map(({ name, entry }) => {
      const id = isFolder(entry) ? addTree(entry) : entry.oid.repeat(length);
      return Buffer.concat([Buffer.from(`${entry.mode} ${name}\0`, "latin1"), Buffer.from(id, "hex")]);
    });
    return add("tree", Buffer.concat(parts));
  };
  const addCommit = (root: Folder) =>
    add("commit", Buffer.from(`tree ${addTree(root)}\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\n\n\n`));
  return { bodies, addCommit };
}

/** What git says: the records of `diff-tree -z --raw`. */
async function askGit(folder: string, base: string, head: string): Promise<string[]> {
  const args = ["diff-tree", "-r", "-z", "--raw", "--no-renames", "--no-abbrev", base, head];
  const fields = (await gitBytes(folder, args)).toString("latin1").split("\0");
  const found = [];
  for (let at = 0; at + 1 < fields.length; at += 2) found.push(`${fields[at]!.slice(1, -2)} ${fields[at + 1]}`);
  return found;
}

test.each(["sha1", "sha256"] as const)(
  "two trees of %s differ where git says, in its order",
  async (format) => {
    const length = format === "sha1" ? 40 : 64;
    await using folder = await createFolder("trees");
    await git(folder.path, "init", "--quiet", `--object-format=${format}`);
    const read: Read = async (args, input, take) => {
      const output = await gitBytes(folder.path, args, input === undefined ? {} : { input });
      take?.(output);
      return take ? Buffer.of() : output;
    };
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 4 }), async (pairs) => {
        const { bodies, addCommit } = startObjects(length);
        const steps = pairs.map(([before, after]) => ({ parent: addCommit(before), commit: addCommit(after) }));
        for (const [id, bytes] of bodies) {
          const file = join(folder.path, ".git/objects", id.slice(0, 2), id.slice(2));
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, deflateSync(bytes));
        }
        const found = await objectsOf(read).steps(steps);
        for (const [at, { parent, commit }] of steps.entries()) {
          const ours = found[at]!.map(
            ({ path, modes, oids }) => `${modes.join(" ")} ${oids.join(" ")} ${encodePath(path).toString("latin1")}`,
          );
          expect(ours).toEqual(await askGit(folder.path, parent, commit));
        }
      }),
      { numRuns: runs(40) },
    );
  },
  120_000,
);
