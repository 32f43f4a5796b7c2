import { Buffer } from "node:buffer";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Change } from "../../src/git/change.ts";
import { union } from "../../src/git/output.ts";
import { type RepoPath, UNKNOWN } from "../../src/git/path.ts";
import { openRepository } from "../../src/git/repository.ts";
import { openApi } from "../../src/github/client.ts";
import { withFallback } from "../../src/github/fallback.ts";
import { openRestRepository } from "../../src/github/tree.ts";
import { createFolder } from "../support/folder.ts";
import { gitBytes } from "../support/git.ts";
import { createGitHub, primaryLimit, routes, secondaryLimit } from "../support/github.ts";
import { createRepository, type Repository } from "../support/repository.ts";

const token = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";
const log = { info: () => {}, group: () => {}, notice: () => {}, warning: () => {} };
/** Pauses between tries take no time. */
const clock = { now: Date.now, sleep: async () => {} };

/** A repository that is read both ways: what git says is the truth. */
async function createSite(options: Parameters<typeof createRepository>[0] = {}) {
  await using stack = new AsyncDisposableStack();
  const repository = stack.use(await createRepository(options));
  const github = stack.use(await createGitHub({ [token]: { contents: "read" } }));
  const folder = stack.use(await createFolder("rest"));
  const temp = join(folder.path, "temp");
  await mkdir(temp);
  const hosted = github.add("octo/site", repository.bare);
  const { apiUrl, graphqlUrl } = github;
  const open = () =>
    openRestRepository(openApi({ apiUrl, graphqlUrl, repository: "octo/site", token, log, clock }), "octo/site");
  const openGit = (path = process.env.PATH) =>
    openRepository({
      serverUrl: github.url,
      repository: "octo/site",
      token,
      sha: repository.head() ?? repository.zeros,
      workspace: null,
      temp,
      env: { PATH: path, HOME: folder.path },
      clock,
    });
  const owned = stack.move();
  return {
    repository,
    github,
    hosted,
    open,
    openGit,
    /** Commits what `change` records and pushes it. */
    async commit(change: (repository: Repository) => void): Promise<string> {
      change(repository);
      const sha = await repository.commit();
      await repository.push({ force: true });
      return sha;
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

const paths = (changes: readonly Change[]) => union(changes).map(({ path }) => path.replaceAll(UNKNOWN, "\ufffd"));
const noSha = "1".repeat(40);

/** Commits one after the other, in which every kind of change occurs. */
const steps: readonly ((repository: Repository) => void)[] = [
  (it) => {
    for (const name of ["a.css", "b.css", "target", "folder"]) it.write(`public/${name}`, "same");
    it.submodule("public/bumped", it.zeros.replace(/^0/, "1"));
    it.submodule("public/module", it.zeros.replace(/^0/, "1"));
    it.symlink("public/link", "a.css");
    it.symlink("public/back", "same");
    it.write("public/old/deep/a.css", "1");
  },
  (it) => {
    it.write("public/new/deep/a.css", "1");
    it.write("public/a.css", "2");
    it.rename("public/b.css", "public/c.css");
    it.symlink("public/target", "same");
    it.write("public/back", "same");
    it.remove("public/link");
    it.remove("public/module");
    it.remove("public/old/deep/a.css");
    it.submodule("public/bumped", it.zeros.replace(/^0/, "2"));
  },
  (it) => {
    it.chmod("public/a.css", "100755");
    it.remove("public/folder");
    it.write("public/folder/b", "1");
    for (const name of ["public/folder-", "public/folder0"]) it.write(name, "1");
    for (const name of oddNames) it.write(name, "1");
  },
  () => {},
];
const oddNames = ["a\nb", 'q"', "é", "😀/\u{fffd}", "\ue000", " ", "-x", "%41"];

// Not beside the others: it starts hundreds of git processes.
test.each(["sha1", "sha256"] as const)("of %s the diffs and trees are those that git gives", async (objectFormat) => {
  await using site = await createSite({ objectFormat });
  const shas: string[] = [];
  for (const step of steps) shas.push(await site.commit(step));
  await using git = await site.openGit();
  const rest = site.open();
  expect(await rest.need(shas)).toEqual(await git.need(shas));
  const [first, second, ...others] = shas as [string, string, ...string[]];
  // Of one base each, forwards and backwards, so that no change hides another.
  for (const [base, head] of [
    [first, second],
    [second, others[0]!],
    [others[1]!, first],
  ] as const)
    expect(union(await rest.diff([base], head))).toEqual(union(await git.diff([base], head)));
  expect(union(await rest.diff(shas, others[1]!))).toEqual(union(await git.diff(shas, others[1]!)));
  for (const head of [first, others[1]!]) expect(await rest.tree(head)).toEqual(await git.tree(head));
  expect(await rest.commitsOf(shas)).toEqual(shas);
});

test.concurrent("commits without a common ancestor, and those that no ref reaches, are compared", async () => {
  await using site = await createSite();
  const abandoned = await site.commit((it) => it.write("a", "1"));
  await site.repository.git("update-ref", "-d", "refs/heads/main");
  await site.repository.checkout("other");
  await site.repository.reset(abandoned);
  const head = await site.commit((it) => it.write("b", "1"));
  const rest = site.open();
  expect(paths(await rest.diff([abandoned], head))).toEqual(["b"]);
});

test.concurrent("refs by name and tags, peeled, also over many pages", async () => {
  await using site = await createSite();
  const sha = await site.commit((it) => it.write("a", "1"));
  const { object } = await site.repository.tag("v1.0.0", { annotated: true });
  await site.repository.push({ ref: "refs/tags/v1.0.0" });
  {
    const rest = site.open();
    expect(await rest.refs(["refs/heads/main", "refs/tags/v1.0.0", "refs/heads/none"])).toEqual(
      new Map([
        ["refs/heads/main", { oid: sha, commit: sha }],
        ["refs/tags/v1.0.0", { oid: object, commit: sha }],
      ]),
    );
    expect(await rest.refs([])).toEqual(new Map());
    expect(await rest.need([object, noSha, object])).toEqual([noSha]);
    expect(await rest.commitsOf([object, sha])).toEqual([sha, sha]);
    expect((await rest.tree(object)).paths).toEqual(["a"]);
  }
  const names = Array.from({ length: 101 }, (_, index) => `refs/tags/t${index}`);
  const input = names.map((name) => `create ${name} ${sha}\n`).join("");
  await gitBytes(site.repository.bare, ["update-ref", "--stdin"], { input });
  const rest = site.open();
  const before = site.github.requests.length;
  await using git = await site.openGit();
  expect(new Map([...(await rest.refs("tags"))].sort())).toEqual(new Map([...(await git.refs("tags"))].sort()));
  expect((await rest.refs([...names, "refs/tags/none"])).size).toBe(101);
  expect(site.github.requests.slice(before).filter(routes.graphql)).toHaveLength(4);
  expect(site.github.violations).toEqual([]);
});

test.concurrent("a file of a commit, and what is none", async () => {
  await using site = await createSite();
  const bytes = Buffer.from([0, 0xff, 0x0a, 0xc3]);
  const head = await site.commit((it) => {
    it.write(".github/cdn-purge.yml", bytes);
    it.write("empty", "");
    it.symlink("link", "empty");
    it.submodule("module", noSha);
  });
  // Rules must be readable where the whole tree is too much.
  site.hosted.maxTreeEntries = 4;
  const rest = site.open();
  expect(await rest.file(head, ".github/cdn-purge.yml")).toEqual(bytes);
  expect(await rest.file(head, "empty")).toEqual(Buffer.alloc(0));
  for (const path of ["link", "module", ".github", ".github/", "none", "none/none", "empty/x", ""])
    expect([path, await rest.file(head, path)]).toEqual([path, null]);
});

test.concurrent("a tree that GitHub cuts short is an error and no part of a tree", async () => {
  await using site = await createSite();
  const base = await site.commit((it) => it.write("a", "1"));
  const head = await site.commit((it) => {
    for (const name of ["b", "c"]) it.write(name, "1");
  });
  site.hosted.maxTreeEntries = 2;
  const rest = site.open();
  expect((await rest.tree(base)).paths).toEqual(["a"]);
  for (const ask of [() => rest.tree(head), () => rest.diff([base], head), () => rest.diff([head], base)])
    await expect(ask()).rejects.toMatchObject({ name: "UnreadableError", message: expect.stringMatching(/100,000/) });
  await expect(rest.file(head, "c")).rejects.toMatchObject({ name: "UnreadableError" });
});

test.concurrent("a list that leaves out an entry without saying so is found out", async () => {
  await using site = await createSite();
  const head = await site.commit((it) => {
    for (const name of ["a", "d/b", "d/c"]) it.write(name, "1");
  });
  const [tree, d] = (await site.repository.git("rev-parse", `${head}^{tree}`, `${head}:d`)).split("\n") as [
    string,
    string,
  ];
  const blob = await site.repository.git("rev-parse", `${head}:a`);
  const items = [
    { path: "a", mode: "100644", type: "blob", sha: blob },
    { path: "d", mode: "040000", type: "tree", sha: d },
    { path: "d/b", mode: "100644", type: "blob", sha: blob },
    { path: "d/c", mode: "100644", type: "blob", sha: blob },
  ];
  for (const [index] of items.entries()) {
    const body = JSON.stringify({ sha: tree, tree: items.filter((_, at) => at !== index), truncated: false });
    site.github.fault({ match: routes.trees, does: 200, body });
    await expect(site.open().tree(head)).rejects.toThrow(/is not what the tree holds/);
  }
  site.github.fault({
    match: routes.trees,
    does: 200,
    body: JSON.stringify({ tree: items.toReversed(), truncated: false }),
  });
  expect(new Set((await site.open().tree(head)).paths)).toEqual(new Set(["a", "d/b", "d/c"]));
});

const latin = (text: string) => Buffer.from(text, "latin1");

test.concurrent("names that JSON cannot carry are widened, and count as changed whenever their folder did", async () => {
  await using site = await createSite();
  const one = await site.commit((it) => {
    for (const name of ["d/caf\xe9", "d/caf\xe8", "d/sub\xe9/x", "other/plain"]) it.write(latin(name), name);
    it.write("d/exact", "1");
    it.write("\ufffd", "really this name");
  });
  const rest = site.open();
  expect((await rest.tree(one)).paths).toEqual([
    `d/caf${UNKNOWN}`,
    "d/exact",
    `d/sub${UNKNOWN}/x`,
    "other/plain",
    "\ufffd",
  ]);
  // Contents that were swapped, and a rename from one such name to another, look the same once the names do.
  const swapped = await site.commit((it) => {
    it.write(latin("d/caf\xe9"), "d/caf\xe8");
    it.write(latin("d/caf\xe8"), "d/caf\xe9");
  });
  expect(paths(await rest.diff([one], swapped))).toEqual(["d/caf\ufffd", "d/sub\ufffd/x"]);
  const deleted = await site.commit((it) => it.remove(latin("d/caf\xe9")));
  expect(paths(await rest.diff([swapped], deleted))).toEqual(["d/caf\ufffd", "d/sub\ufffd/x"]);
  const elsewhere = await site.commit((it) => it.write("other/plain", "2"));
  expect(paths(await rest.diff([deleted], elsewhere))).toEqual(["other/plain"]);
  const gone = await site.commit((it) => {
    it.remove(latin("d/caf\xe8"));
    it.remove(latin("d/sub\xe9/x"));
  });
  expect(union(await rest.diff([elsewhere], gone))).toEqual([
    { path: `d/caf${UNKNOWN}`, status: "deleted", below: false },
    { path: `d/sub${UNKNOWN}/x`, status: "deleted", below: false },
  ]);
  const link = await site.commit((it) => {
    it.write(latin("d/l\xe9"), "1");
    it.symlink(latin("d/l\xe8"), "exact");
  });
  expect(union(await rest.diff([gone], link))).toEqual([{ path: `d/l${UNKNOWN}`, status: "added", below: true }]);
});

test.concurrent("a symlink that leads to such a name is not followed but refused", async () => {
  await using site = await createSite();
  const head = await site.commit((it) => {
    it.symlink("link", latin("caf\xe9") as unknown as string);
    it.symlink("plain", "a");
  });
  const { symlinks } = await site.open().tree(head);
  const oids = [...symlinks.values()];
  const rest = site.open();
  expect([...(await rest.blobs(oids)).values()]).toEqual([latin("caf\xe9"), Buffer.from("a")]);
  const garbled = await site.commit((it) => it.write(latin("caf\xe9"), "1"));
  await rest.tree(garbled);
  await expect(rest.blobs(oids)).rejects.toThrow(/cannot spell/);
  expect([...(await rest.blobs([symlinks.get("plain" as RepoPath)!])).values()]).toEqual([Buffer.from("a")]);
});

test.concurrent("what GitHub does not have is missing where that is asked for, and an error elsewhere", async () => {
  await using site = await createSite();
  const head = await site.commit((it) => it.write("a", "1"));
  const rest = site.open();
  expect(await rest.need([head, noSha])).toEqual([noSha]);
  const blob = await site.repository.git("rev-parse", `${head}:a`);
  for (const ask of [
    () => rest.commitsOf([noSha]),
    () => rest.tree(noSha),
    () => rest.diff([noSha], head),
    () => rest.diff([head], noSha),
    () => rest.file(noSha, "a"),
    () => rest.blobs([blob, noSha]),
  ])
    await expect(ask()).rejects.toMatchObject({ name: "UnreadableError", message: expect.stringContaining(noSha) });
});

test.concurrent("a lasting limit, a refusal and a wrong blob are errors and not empty answers", async () => {
  await using site = await createSite();
  const head = await site.commit((it) => it.write("a", "1"));
  const blob = await site.repository.git("rev-parse", `${head}:a`);
  const end = site.github.fault({ match: routes.rest, times: Number.POSITIVE_INFINITY, ...primaryLimit(3_000) });
  const rest = site.open();
  for (const ask of [() => rest.need([head]), () => rest.tree(head), () => rest.blobs([blob])])
    await expect(ask()).rejects.toMatchObject({
      name: "UnreadableError",
      message: expect.stringMatching(/rate limit/),
    });
  end();
  site.github.fault({ match: routes.graphql, times: 2, ...primaryLimit(3_000) });
  await expect(site.open().refs("tags")).rejects.toMatchObject({ name: "UnreadableError" });
  await expect(site.open().refs(["refs/heads/main"])).rejects.toMatchObject({ name: "UnreadableError" });
  site.github.fault({ match: routes.rest, does: 403 });
  await expect(site.open().need([head])).rejects.toMatchObject({ name: "UnreadableError" });
  site.github.fault({ match: routes.rest, does: 200, body: JSON.stringify({ encoding: "base64", content: "Mg==" }) });
  await expect(site.open().blobs([blob])).rejects.toMatchObject({
    name: "UnreadableError",
    message: expect.stringContaining(blob),
  });
});

test.concurrent("a limit that soon ends is waited for", async () => {
  await using site = await createSite();
  const head = await site.commit((it) => it.write("a", "1"));
  site.github.fault({ match: routes.trees, ...secondaryLimit(1) });
  site.github.fault({ match: routes.trees, ...primaryLimit(1) });
  expect((await site.open().tree(head)).paths).toEqual(["a"]);
});

test.concurrent("a repository that would take most of the hour's requests is an error", async () => {
  await using site = await createSite();
  const head = await site.commit((it) => it.write("a", "1"));
  const rest = site.open();
  site.github.fault({ match: routes.rest, times: Number.POSITIVE_INFINITY, does: 404 });
  const many = Array.from({ length: 400 }, (_, index) => index.toString(16).padStart(40, "0"));
  await expect(rest.need([head, ...many])).rejects.toMatchObject({
    name: "UnreadableError",
    message: expect.stringMatching(/300/),
  });
  expect(site.github.requests.length).toBeLessThanOrEqual(300);
});

test.concurrent("git is tried first, and from its first failure on it is left alone", async () => {
  await using site = await createSite();
  const base = await site.commit((it) => it.write("a", "1"));
  const head = await site.commit((it) => it.write("a", "2"));
  const told: string[] = [];
  const tell = (notice: string) => void told.push(notice);
  await using working = withFallback(await site.openGit(), site.open(), tell);
  expect(await working.need([base, head])).toEqual([]);
  expect(await working.diff([base], head)).toEqual([{ path: "a", status: "changed", below: false }]);
  expect([told, site.github.requests.filter(routes.rest)]).toEqual([[], []]);

  await using without = withFallback(await site.openGit("/nonexistent"), site.open(), tell);
  const asked = [without.refs(["refs/heads/main"]), without.need([base, head, noSha])] as const;
  expect([(await asked[0]).size, await asked[1]]).toEqual([1, [noSha]]);
  expect(await without.diff([base], head)).toEqual([{ path: "a", status: "changed", below: false }]);
  expect(told).toEqual([expect.stringMatching(/^git cannot be used \(git cannot be started: spawn git ENOENT\), so /)]);
});

test.concurrent("a git that fails half-way is replaced, and what neither can tell names both reasons", async () => {
  await using site = await createSite();
  const base = await site.commit((it) => it.write("a", "1"));
  const head = await site.commit((it) => it.write("a", "2"));
  const told: string[] = [];
  await using repository = withFallback(await site.openGit(), site.open(), (notice) => void told.push(notice));
  expect(await repository.need([head])).toEqual([]);
  site.github.fault({ match: routes.git, times: Number.POSITIVE_INFINITY, does: 503 });
  expect(await repository.need([base])).toEqual([]);
  expect(await repository.diff([base], head)).toEqual([{ path: "a", status: "changed", below: false }]);
  expect(told).toHaveLength(1);
  await expect(repository.tree(noSha)).rejects.toThrow(
    new RegExp(
      `^git cannot be used \\(git fetch failed .*503.*\\), and the REST API is no substitute \\(GitHub does not give the commit ${noSha}\\)$`,
      "s",
    ),
  );
});
