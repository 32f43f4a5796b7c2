import { join } from "node:path";
import { createFolder } from "./folder.ts";
import { git, gitBytes, gitMaybe } from "./git.ts";

/** A path in a repository: text, or bytes where the name is not UTF-8. */
export type Path = string | Uint8Array;

/** What a push did to one ref of the server; `before` and `after` are zeros where there is nothing. */
export interface Pushed {
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly created: boolean;
  readonly deleted: boolean;
  readonly forced: boolean;
}

/** A developer's repository (no work tree: commits are made of memory) and the bare one on the server. */
export interface Repository extends AsyncDisposable {
  readonly dir: string;
  readonly bare: string;
  /** As many zeros as a SHA of this repository has digits. */
  readonly zeros: string;
  /** Records a change for the next commit. `mode` keeps to git's: 100644, 100755. */
  write(path: Path, content: string | Uint8Array, mode?: "100644" | "100755"): void;
  remove(path: Path): void;
  rename(from: Path, to: Path): void;
  symlink(path: Path, target: string): void;
  submodule(path: Path, sha: string): void;
  /** Sets or clears the executable bit of a file that is there, and leaves its bytes alone. */
  chmod(path: Path, mode: "100644" | "100755"): void;
  /** Commits what was recorded on top of HEAD (and of `merge`) and returns the SHA. An empty commit is fine. */
  commit(message?: string, options?: { readonly merge?: readonly string[] }): Promise<string>;
  /** The commit that HEAD is at; undefined before the first. */
  head(): string | undefined;
  /** Points HEAD at a branch, made at `at` (default: HEAD) when it is new. */
  checkout(branch: string, at?: string): Promise<void>;
  /** Moves the branch of HEAD and forgets recorded changes. */
  reset(sha: string): Promise<void>;
  /** `object` is what the ref points to: the tag object of an annotated tag. */
  tag(
    name: string,
    options?: { annotated?: boolean; at?: string; force?: boolean },
  ): Promise<{ object: string; commit: string }>;
  /** Pushes HEAD's branch, another `ref`, or its deletion, as `git push` does, and says what that did. */
  push(options?: { force?: boolean; ref?: string; delete?: boolean }): Promise<Pushed>;
  /** Makes the server drop every object that none of its refs reaches. */
  prune(): Promise<void>;
  git(...args: readonly string[]): Promise<string>;
}

/** Options of createRepository. */
export interface RepositoryOptions {
  readonly objectFormat?: "sha1" | "sha256";
}

type Change =
  | { readonly kind: "put"; readonly mode: string; readonly path: Buffer; readonly content: Buffer }
  | { readonly kind: "link"; readonly path: Buffer; readonly sha: string }
  | { readonly kind: "remove"; readonly path: Buffer }
  | { readonly kind: "rename"; readonly path: Buffer; readonly to: Buffer }
  | { readonly kind: "chmod"; readonly path: Buffer; readonly mode: string };

const firstCommit = Date.UTC(2026, 0, 1) / 1000;

/** Makes an empty repository on branch `main` and its empty server side. A commit costs one git process. */
export async function createRepository(options: RepositoryOptions = {}): Promise<Repository> {
  const folder = await createFolder("repository");
  const dir = join(folder.path, "work");
  const bare = join(folder.path, "server.git");
  const format = `--object-format=${options.objectFormat ?? "sha1"}`;
  await git(folder.path, "init", "--quiet", "--initial-branch=main", format, dir);
  await git(folder.path, "init", "--quiet", "--bare", "--initial-branch=main", format, bare);

  const zeros = "0".repeat(options.objectFormat === "sha256" ? 64 : 40);
  let branch = "refs/heads/main";
  let head: string | undefined;
  let changes: Change[] = [];
  let minutes = 0;

  const record = (change: Change) => {
    changes.push(change);
  };

  return {
    dir,
    bare,
    zeros,
    write: (path, content, mode = "100644") =>
      record({ kind: "put", mode, path: Buffer.from(path), content: Buffer.from(content) }),
    remove: (path) => record({ kind: "remove", path: Buffer.from(path) }),
    rename: (from, to) => record({ kind: "rename", path: Buffer.from(from), to: Buffer.from(to) }),
    symlink: (path, target) =>
      record({ kind: "put", mode: "120000", path: Buffer.from(path), content: Buffer.from(target) }),
    submodule: (path, sha) => record({ kind: "link", path: Buffer.from(path), sha }),
    chmod: (path, mode) => record({ kind: "chmod", path: Buffer.from(path), mode }),
    head: () => head,
    git: (...args) => git(dir, ...args),

    async commit(message = "change", { merge = [] } = {}) {
      const date = `${firstCommit + 60 * minutes++} +0000`;
      const stream = [
        `commit ${branch}\nmark :1\nauthor Ada <ada@example.com> ${date}\ncommitter Ada <ada@example.com> ${date}\n`,
        data(Buffer.from(message)),
        head ? `from ${head}\n` : "",
        ...merge.map((sha) => `merge ${sha}\n`),
        ...(await Promise.all(changes.map((change) => command(change, dir, head)))),
        "\nget-mark :1\ndone\n",
      ];
      const input = Buffer.concat(stream.map((part) => Buffer.from(part)));
      const options = ["--quiet", "--done", "--force", "--date-format=raw-permissive"];
      head = (await gitBytes(dir, ["fast-import", ...options], { input })).toString().trim();
      changes = [];
      return head;
    },

    async checkout(name, at) {
      branch = `refs/heads/${name}`;
      await git(dir, "symbolic-ref", "HEAD", branch);
      if (at) await git(dir, "update-ref", branch, at);
      else if (head && !(await gitMaybe(dir, "rev-parse", "--verify", "--quiet", branch)))
        await git(dir, "update-ref", branch, head);
      head = await gitMaybe(dir, "rev-parse", "--verify", "--quiet", branch);
      changes = [];
    },

    async reset(sha) {
      await git(dir, "update-ref", branch, sha);
      head = await git(dir, "rev-parse", branch);
      changes = [];
    },

    async tag(name, { annotated = false, at = head, force = false } = {}) {
      if (!at) throw new Error("a tag needs a commit");
      const flags = [...(annotated ? ["--annotate", `--message=${name}`] : []), ...(force ? ["--force"] : [])];
      await git(dir, "-c", "tag.gpgSign=false", "tag", ...flags, name, at);
      const [object, commit] = (await git(dir, "rev-parse", `refs/tags/${name}`, `refs/tags/${name}^{commit}`)).split(
        "\n",
      );
      return { object: object!, commit: commit! };
    },

    async push({ force = false, ref = branch, delete: remove = false } = {}) {
      const full = ref.startsWith("refs/") ? ref : `refs/heads/${ref}`;
      const before = (await gitMaybe(bare, "rev-parse", "--verify", "--quiet", full)) ?? zeros;
      await git(dir, "push", "--quiet", ...(force ? ["--force"] : []), bare, remove ? `:${full}` : `${full}:${full}`);
      const after = remove ? zeros : await git(bare, "rev-parse", full);
      const created = before === zeros;
      // GitHub calls a push forced when it was no fast-forward, whatever flag the pusher used.
      const forced =
        !created &&
        !remove &&
        full.startsWith("refs/heads/") &&
        (await gitMaybe(bare, "merge-base", "--is-ancestor", before, after)) === undefined;
      return { ref: full, before, after, created, deleted: remove, forced };
    },

    async prune() {
      await git(bare, "-c", "gc.reflogExpire=now", "gc", "--quiet", "--prune=now");
    },

    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

/** One file change in the language of git-fast-import(1). */
async function command(change: Change, dir: string, head: string | undefined): Promise<Buffer> {
  const path = quoted(change.path);
  switch (change.kind) {
    case "put":
      return Buffer.concat([Buffer.from(`M ${change.mode} inline ${path}\n`), data(change.content)]);
    case "link":
      return Buffer.from(`M 160000 ${change.sha} ${path}\n`);
    case "remove":
      return Buffer.from(`D ${path}\n`);
    case "rename":
      return Buffer.from(`R ${path} ${quoted(change.to)}\n`);
    case "chmod":
      return Buffer.from(`M ${change.mode} ${await blobAt(dir, head, change.path)} ${path}\n`);
  }
}

function data(content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`data ${content.length}\n`), content, Buffer.from("\n")]);
}

/** C-style quotes with octal escapes: any byte but NUL may stand in a path. */
function quoted(path: Uint8Array): string {
  const characters = [...path].map((byte) =>
    byte > 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c
      ? String.fromCharCode(byte)
      : `\\${byte.toString(8).padStart(3, "0")}`,
  );
  return `"${characters.join("")}"`;
}

async function blobAt(dir: string, head: string | undefined, path: Buffer): Promise<string> {
  // Read the whole tree: an argument of a process cannot hold a name that is not UTF-8.
  const tree = head ? (await gitBytes(dir, ["ls-tree", "-r", "-z", head])).toString("latin1") : "";
  const entry = tree.split("\0").find((line) => line.slice(line.indexOf("\t") + 1) === path.toString("latin1"));
  if (!entry) throw new Error(`chmod: ${path} is not in HEAD`);
  return entry.split(/[ \t]/)[2]!;
}
