import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deflateSync } from "node:zlib";
import { git } from "../support/git.ts";

/** A file of a commit; for a symlink the content is its target, for a submodule the commit. */
export interface Entry {
  readonly mode: "100644" | "120000" | "160000";
  readonly content: string;
}

/** What a commit holds: paths as latin1, one character a byte, since git's names are bytes. */
export type Files = ReadonlyMap<string, Entry>;

/**
 * The server's bare repository. Objects and refs are written as git writes them, but without a process: twenty thousand
 * pushes of five processes each would take longer than all that is to be proved. `git fsck` agrees (replay.test.ts).
 */
export interface Store {
  readonly bare: string;
  commit(files: Files, parents: readonly string[]): string;
  /** An annotated tag's own object. */
  annotate(name: string, commit: string): string;
  ref(name: string): string | null;
  setRef(name: string, sha: string | null): void;
  has(sha: string): boolean;
  /** The server drops what none of its refs reaches. */
  prune(): Promise<void>;
}

export async function createStore(bare: string): Promise<Store> {
  await git("/", "init", "--quiet", "--template=", "--bare", "--initial-branch=main", bare);
  // github.com serves any object by its SHA, and filters; here for the histories that fetch from the folder.
  appendFileSync(join(bare, "config"), "[uploadpack]\n\tallowAnySHA1InWant = true\n\tallowFilter = true\n");
  const pathOf = (sha: string) => join(bare, "objects", sha.slice(0, 2), sha.slice(2));
  let seconds = Date.UTC(2026, 0, 1) / 1000;

  function put(type: string, body: Uint8Array): string {
    const object = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
    const sha = createHash("sha1").update(object).digest("hex");
    const path = pathOf(sha);
    if (!existsSync(path)) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, deflateSync(object, { level: 1 }));
    }
    return sha;
  }

  function tree(entries: readonly (readonly [string, Entry])[]): string {
    const here: { name: string; sort: string; mode: string; sha: string }[] = [];
    const below = new Map<string, [string, Entry][]>();
    for (const [path, entry] of entries) {
      const slash = path.indexOf("/");
      if (slash < 0) {
        const sha = entry.mode === "160000" ? entry.content : put("blob", Buffer.from(entry.content, "latin1"));
        here.push({ name: path, sort: path, mode: entry.mode, sha });
      } else {
        const name = path.slice(0, slash);
        below.set(name, [...(below.get(name) ?? []), [path.slice(slash + 1), entry]]);
      }
    }
    for (const [name, inside] of below) here.push({ name, sort: `${name}/`, mode: "40000", sha: tree(inside) });
    here.sort((a, b) => (a.sort < b.sort ? -1 : 1));
    const lines = here.flatMap(({ mode, name, sha }) => [
      Buffer.from(`${mode} ${name}\0`, "latin1"),
      Buffer.from(sha, "hex"),
    ]);
    return put("tree", Buffer.concat(lines));
  }

  const who = () => `Ada <ada@example.com> ${seconds++} +0000`;
  return {
    bare,
    commit(files, parents) {
      const lines = [
        `tree ${tree([...files])}`,
        ...parents.map((sha) => `parent ${sha}`),
        `author ${who()}`,
        `committer ${who()}`,
      ];
      return put("commit", Buffer.from(`${lines.join("\n")}\n\nchange\n`));
    },
    annotate: (name, commit) =>
      put("tag", Buffer.from(`object ${commit}\ntype commit\ntag ${name}\ntagger ${who()}\n\n${name}\n`)),
    ref(name) {
      const path = join(bare, name);
      return existsSync(path) ? readFileSync(path, "utf8").trim() : null;
    },
    setRef(name, sha) {
      const path = join(bare, name);
      if (sha === null) {
        rmSync(path, { force: true });
        return;
      }
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${sha}\n`);
    },
    has: (sha) => existsSync(pathOf(sha)),
    async prune() {
      await git(bare, "prune", "--expire=now");
    },
  };
}
