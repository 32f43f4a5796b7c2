import { Buffer } from "node:buffer";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Change, union } from "../../src/git/change.ts";
import { openRepository } from "../../src/git/repository.ts";
import { UnreadableError } from "../../src/git/trouble.ts";
import { openGitHub } from "../../src/github/github.ts";
import { openRestRepository, withFallback } from "../../src/github/rest.ts";
import { createFolder } from "../support/folder.ts";
import { gitBytes } from "../support/git.ts";
import { createGitHub, primaryLimit, routes, secondaryLimit } from "../support/github.ts";
import { createRepository, type Repository } from "../support/repository.ts";

const token = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";
const log = { info: () => {} };
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
  const open = () => openRestRepository(openGitHub({ apiUrl, graphqlUrl, repository: "octo/site", token, log, clock }));
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

const paths = (changes: readonly Change[]) => union(changes).map(({ path }) => path);
const noSha = "1".repeat(40);

/** The rejection says that the answer is unknown, with a message that matches. */
async function expectUnreadable(answer: Promise<unknown>, message: RegExp | string = ""): Promise<void> {
  const error: unknown = await answer.catch((error: unknown) => error);
  expect(error).toBeInstanceOf(UnreadableError);
  expect((error as UnreadableError).message).toMatch(message);
}

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
const oddNames = ["a\nb", 'q"', "é", "😀/b", "\ue000", " ", "-x", "%41"];

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
    await expectUnreadable(ask(), /100,000/);
  await expectUnreadable(rest.file(head, "c"));
});

const latin = (text: string) => Buffer.from(text, "latin1");

test.concurrent("a tree with a name that JSON cannot carry is an error, and no file of another name is", async () => {
  await using site = await createSite();
  const plain = await site.commit((it) => it.write("rules", "1"));
  for (const name of [latin("d/caf\xe9"), "\ufffd"]) {
    const head = await site.commit((it) => it.write(name, "1"));
    const rest = site.open();
    for (const ask of [() => rest.tree(head), () => rest.diff([plain], head), () => rest.diff([head], plain)])
      await expectUnreadable(ask(), /cannot spell/);
    expect((await rest.tree(plain)).paths).toEqual(["rules"]);
    expect(await rest.file(head, "rules")).toEqual(Buffer.from("1"));
    await site.repository.reset(plain);
  }
});

test.concurrent("a symlink's target is bytes", async () => {
  await using site = await createSite();
  const head = await site.commit((it) => it.symlink("link", latin("caf\xe9") as unknown as string));
  const rest = site.open();
  const { symlinks } = await rest.tree(head);
  expect([...(await rest.blobs([...symlinks.values()])).values()]).toEqual([latin("caf\xe9")]);
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
    await expectUnreadable(ask(), noSha);
});

test.concurrent("a lasting limit, a refusal and a wrong blob are errors and not empty answers", async () => {
  await using site = await createSite();
  const head = await site.commit((it) => it.write("a", "1"));
  const blob = await site.repository.git("rev-parse", `${head}:a`);
  const end = site.github.fault({ match: routes.rest, times: Number.POSITIVE_INFINITY, ...primaryLimit(3_000) });
  const rest = site.open();
  for (const ask of [() => rest.need([head]), () => rest.tree(head), () => rest.blobs([blob])])
    await expectUnreadable(ask(), /rate limit/);
  end();
  site.github.fault({ match: routes.graphql, times: 2, ...primaryLimit(3_000) });
  await expectUnreadable(site.open().refs("tags"));
  await expectUnreadable(site.open().refs(["refs/heads/main"]));
  site.github.fault({ match: routes.rest, does: 403 });
  await expectUnreadable(site.open().need([head]));
  site.github.fault({ match: routes.rest, does: 200, body: JSON.stringify({ encoding: "base64", content: "Mg==" }) });
  await expectUnreadable(site.open().blobs([blob]), blob);
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
  await expectUnreadable(rest.need([head, ...many]), /300/);
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

test.concurrent.each<[string, 401 | 403 | 404 | 503 | null, string, RegExp]>([
  ["is not there", null, "", /^git cannot be used \(git cannot be started.* Install git on the runner\.$/s],
  [
    "is too old",
    null,
    "git version 2.25.1",
    /^git cannot be used \(git version 2\.25\.1 is older than 2\.31: git fetch failed.* Install git 2\.31 or newer on the runner\.$/s,
  ],
  [
    "has a token that is refused",
    401,
    "",
    /\(the server refuses the token in the input `github-token` \(git fetch .* Give `github-token` a token/s,
  ],
  [
    "may not read",
    403,
    "",
    /\(the server refuses the token in the input `github-token` .* Give `github-token` a token/s,
  ],
  [
    "is shown no repository",
    404,
    "",
    /\(the server refuses the token in the input `github-token` .* Give `github-token` a token/s,
  ],
  [
    "reaches no server",
    503,
    "",
    /^git cannot be used \(git fetch failed.*503.* Let git reach the server from the runner\.$/s,
  ],
])("what the notice says where git %s", async (_, status, version, notice) => {
  await using site = await createSite();
  const head = await site.commit((it) => it.write("a", "1"));
  if (status) site.github.fault({ match: routes.git, times: Number.POSITIVE_INFINITY, does: status });
  await using folder = await createFolder("bin");
  const script = `#!/bin/sh\ncase "$*" in *version) echo '${version}';; *) echo "error: unknown option" >&2; exit 129;; esac\n`;
  if (version) await writeFile(join(folder.path, "git"), script, { mode: 0o755 });
  const told: string[] = [];
  const git = await site.openGit(status ? undefined : folder.path);
  await using repository = withFallback(git, site.open(), (text) => void told.push(text));
  expect(await repository.need([head])).toEqual([]);
  expect(told).toEqual([expect.stringMatching(notice)]);
  if (status || version) expect(told[0]).not.toContain("Install git on");
});

test.concurrent("a token that both refuse is the reason, and not that there is no git", async () => {
  await using site = await createSite();
  const head = await site.commit((it) => it.write("a", "1"));
  delete site.github.tokens[token];
  const told: string[] = [];
  await using repository = withFallback(await site.openGit(), site.open(), (notice) => void told.push(notice));
  await expect(repository.need([head])).rejects.toThrow(
    /^git cannot be used \(the server refuses the token in the input `github-token` .*, and the REST API is no substitute \(GET .*: `github-token` was refused \(401 Bad credentials\)\)$/s,
  );
  expect(told).toEqual([]);
});
