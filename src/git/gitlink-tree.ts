import type { Pack } from "./pack.ts";
import { encodePath, type RepoPath } from "./path.ts";

/** A hash that stands in a tree in place of a file. No object of that id needs to exist. */
export interface Gitlink {
  readonly path: RepoPath;
  readonly oid: string;
}

/** A folder: its entries by name. */
type Folder = Map<string, string | Folder>;

/** Adds the trees that hold these gitlinks, and gives the id of the uppermost. Every path is a file of its own, in any order. */
export function addTrees(links: readonly Gitlink[], pack: Pack): string {
  const root: Folder = new Map();
  for (const { path, oid } of links) {
    const names = path.split("/");
    const name = names.pop()!;
    folderAt(root, names).set(name, oid);
  }
  return addTree(root, pack);
}

function folderAt(root: Folder, names: readonly string[]): Folder {
  let folder = root;
  for (const name of names) {
    const next = folder.get(name) ?? new Map();
    if (typeof next === "string") throw new Error(`${JSON.stringify(name)} is a file and a folder`);
    folder.set(name, next);
    folder = next;
  }
  return folder;
}

/** A tree is a list of `MODE NAME\0ID`, the id as bytes, in the order of bytes; a folder is sorted as if a slash followed it. */
function addTree(folder: Folder, pack: Pack): string {
  const entries = [...folder].map(([name, content]) => {
    // As Latin-1, one character a byte, texts compare as their bytes do.
    const bytes = encodePath(name as RepoPath).toString("latin1");
    return typeof content === "string"
      ? { key: bytes, head: `160000 ${bytes}\0`, id: content }
      : { key: `${bytes}/`, head: `40000 ${bytes}\0`, id: addTree(content, pack) };
  });
  entries.sort((one, other) => (one.key < other.key ? -1 : 1));
  return pack.add(
    "tree",
    Buffer.concat(entries.flatMap(({ head, id }) => [Buffer.from(head, "latin1"), Buffer.from(id, "hex")])),
  );
}
