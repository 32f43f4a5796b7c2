import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Change, command, data } from "./fast-import.ts";
import { createFolder } from "./folder.ts";
import { git, gitBytes, gitMaybe } from "./git.ts";

/** A path in a repository: text, or bytes where the name is not UTF-8. */
type Path = string | Uint8Array;

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

const firstCommit = Date.UTC(2026, 0, 1) / 1000;

/** Makes an empty repository on branch `main` and its empty server side. A commit costs one git process. */
export async function createRepository(options: RepositoryOptions = {}): Promise<Repository> {
  const folder = await createFolder("repository");
  const dir = join(folder.path, "work");
  const bare = join(folder.path, "server.git");
  const format = `--object-format=${options.objectFormat ?? "sha1"}`;
  const init = ["init", "--quiet", "--template=", "--initial-branch=main", format];
  await Promise.all([git(folder.path, ...init, dir), git(folder.path, ...init, "--bare", bare)]);

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
      const before = (await readRef(bare, full)) ?? zeros;
      await git(dir, "push", "--quiet", ...(force ? ["--force"] : []), bare, remove ? `:${full}` : `${full}:${full}`);
      const after = remove ? zeros : full === branch && head ? head : await git(dir, "rev-parse", full);
      const created = before === zeros;
      // GitHub calls a push forced when it was no fast-forward, whatever flag the pusher used.
      const mayBeForced = force && !created && !remove && full.startsWith("refs/heads/");
      const isAncestor = ["merge-base", "--is-ancestor", before, after];
      const forced = mayBeForced && (await gitMaybe(bare, ...isAncestor)) === undefined;
      return { ref: full, before, after, created, deleted: remove, forced };
    },

    async prune() {
      await git(bare, "repack", "-a", "-d", "-q"); // packs keep what refs reach; the rest of them is gone
      await git(bare, "prune", "--expire=now"); // and so are loose objects
    },

    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

/** The value of a ref, without a process where it is loose, as it mostly is. */
async function readRef(bare: string, ref: string): Promise<string | undefined> {
  const loose = join(bare, ref);
  if (existsSync(loose)) return readFileSync(loose, "utf8").trim();
  return existsSync(join(bare, "packed-refs")) ? gitMaybe(bare, "rev-parse", "--verify", "--quiet", ref) : undefined;
}
