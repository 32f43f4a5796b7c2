import type { Pack } from "./pack.ts";
import { encodePath, type RepoPath } from "./path.ts";

/** A hash that stands in a tree in place of a file. No object of that id needs to exist. */
export interface Gitlink {
  readonly path: RepoPath;
  readonly oid: string;
}

/** Adds the trees that hold these gitlinks, in any order, and gives the id of the uppermost. */
export function addTrees(links: readonly Gitlink[], pack: Pack): string {
  // As Latin-1, one character a byte, texts compare as their bytes do: the order in which git has the entries of a tree,
  // each folder as if a slash followed its name, is that of whole paths.
  const sorted = links.map(({ path, oid }) => ({ path: encodePath(path).toString("latin1"), oid }));
  sorted.sort((one, other) => (one.path < other.path ? -1 : 1));
  let at = 0;

  /** Adds the tree of the paths that begin with the prefix, which stand together. */
  function addTree(prefix: string): string {
    const entries: Entry[] = [];
    while (sorted[at]?.path.startsWith(prefix)) {
      const { path, oid } = sorted[at]!;
      const slash = path.indexOf("/", prefix.length);
      if (slash < 0) {
        entries.push({ head: `160000 ${path.slice(prefix.length)}\0`, id: oid });
        at += 1;
      } else {
        const head = `40000 ${path.slice(prefix.length, slash)}\0`;
        entries.push({ head, id: addTree(path.slice(0, slash + 1)) });
      }
    }
    return pack.add("tree", bodyOf(entries));
  }
  return addTree("");
}

/** An entry of a tree: mode and name, with the NUL behind them, and the id. */
interface Entry {
  readonly head: string;
  readonly id: string;
}

/** Heads and ids, the latter as bytes. */
function bodyOf(entries: readonly Entry[]): Buffer {
  const size = entries.reduce((sum, { head, id }) => sum + head.length + id.length / 2, 0);
  const body = Buffer.allocUnsafe(size);
  let at = 0;
  for (const { head, id } of entries) {
    at += body.write(head, at, "latin1");
    at += body.write(id, at, "hex");
  }
  return body;
}
