import { createHash } from "node:crypto";
import { chmod, lstat, mkdir, readdir, readFile, readlink, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { basicCredential } from "../../src/git/environment.ts";
import { decodePath, encodePath, type RepoPath } from "../../src/git/path.ts";
import { GitError } from "../../src/git/process.ts";
import { createFolder } from "../support/folder.ts";
import { git } from "../support/git.ts";
import { routes } from "../support/github.ts";
import { createRepository } from "../support/repository.ts";
import { createServerFor } from "../support/server.ts";
import { createSite, token } from "./site.ts";

const changed = (path: string) => ({ path, status: "changed", below: false });
const paths = ["public/a.css", "public/b.css", "public/d/c.css"];

/** Every file below a folder, with what could be written to: mode, time and bytes. */
async function listing(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const all = entries.map((entry) => join(entry.parentPath, entry.name)).concat(folder);
  const lines = all.sort().map(async (path) => {
    const stat = await lstat(path);
    const content = stat.isFile() ? await readFile(path) : stat.isSymbolicLink() ? await readlink(path) : "";
    return [path, `${stat.mode} ${stat.mtimeMs} ${stat.ino} ${createHash("sha256").update(content).digest("hex")}`];
  });
  return Object.fromEntries(await Promise.all(lines));
}

test.concurrent("without a checkout, trees are fetched and blobs are not", async () => {
  await using site = await createSite();
  {
    await using opened = await site.open();
    expect(await opened.need([site.base, site.head])).toEqual([]);
    expect(await opened.diff([site.base], site.head)).toEqual([changed("public/a.css")]);
    expect(await opened.diff([site.head], site.base)).toEqual([changed("public/a.css")]);
    expect(await opened.diff([site.head], site.head)).toEqual([]);
    expect(await opened.tree(site.head)).toEqual({ paths, symlinks: new Map(), submodules: new Set() });
    expect(await opened.commitsOf([site.head, site.base])).toEqual([site.head, site.base]);
    expect(site.github.requests.filter(routes.fetch).length).toBeLessThanOrEqual(2);
    const objects = await readdir(site.temp, { recursive: true });
    expect(objects.some((name) => name.endsWith(".promisor"))).toBe(true);
    // One that fetches, and two that read all that the five questions need.
    expect(opened.processes()).toBe(3);
  }
  expect(await readdir(site.temp)).toEqual([]);
});

test.concurrent("what is there is not fetched again", async () => {
  await using site = await createSite();
  await using opened = await site.open();
  await opened.need([site.head]);
  const before = site.github.requests.length;
  expect(await opened.need([site.head, site.head])).toEqual([]);
  expect(await opened.need([])).toEqual([]);
  expect(site.github.requests.length).toBe(before);
  expect(await opened.need([site.base])).toEqual([]);
  expect(await opened.diff([site.base], site.head)).toEqual([changed("public/a.css")]);
});

test.concurrent("a workspace that holds both commits is read, and nothing is fetched", async () => {
  await using site = await createSite();
  const workspace = await site.clone();
  await using opened = await site.open({ workspace });
  expect(await opened.need([site.base, site.head])).toEqual([]);
  expect(await opened.diff([site.base], site.head)).toEqual([changed("public/a.css")]);
  expect(await opened.tree(site.head)).toMatchObject({ paths });
  expect((await opened.file(site.head, "public/a.css"))?.toString()).toBe("a 2");
  expect(site.github.requests).toEqual([]);
});

test.concurrent.each<[string, string[]]>([
  ["full", []],
  ["shallow", ["--depth=1"]],
  ["bare of files", ["--no-checkout"]],
  ["blobless", ["--filter=blob:none", "--no-checkout"]],
  ["treeless", ["--filter=tree:0", "--no-checkout"]],
  ["shallow and treeless", ["--filter=tree:0", "--no-checkout", "--depth=1"]],
])("a %s workspace leads to the same answers and is never written to", async (_, args) => {
  await using site = await createSite();
  await git(site.repository.bare, "config", "uploadpack.allowFilter", "true");
  const { repository } = site;
  repository.symlink("public/link", "a.css");
  const head = await repository.commit();
  await repository.push();
  const workspace = await site.clone(...args);
  const before = await listing(workspace);
  {
    await using opened = await site.open({ workspace });
    expect(await opened.need([head, site.base])).toEqual([]);
    expect(await opened.diff([site.base], head)).toEqual([
      changed("public/a.css"),
      { path: "public/link", status: "added", below: true },
    ]);
    const tree = await opened.tree(head);
    expect(tree.paths).toEqual([...paths, "public/link"]);
    const oid = tree.symlinks.get("public/link" as RepoPath)!;
    expect(await opened.blobs([oid])).toEqual(new Map([[oid, Buffer.from("a.css")]]));
    expect((await opened.file(head, "public/d/c.css"))?.toString()).toBe("public/d/c.css 1");
  }
  expect(await listing(workspace)).toEqual(before);
});

test.concurrent("of a blobless workspace only the blobs that are wanted are fetched", async () => {
  await using site = await createSite();
  await git(site.repository.bare, "config", "uploadpack.allowFilter", "true");
  const workspace = await site.clone("--filter=blob:none", "--no-checkout");
  await using opened = await site.open({ workspace });
  expect(await opened.need([site.base, site.head])).toEqual([]);
  expect(await opened.diff([site.base], site.head)).toEqual([changed("public/a.css")]);
  expect(site.github.requests).toEqual([]);
  expect((await opened.file(site.head, "public/a.css"))?.toString()).toBe("a 2");
  expect(site.github.requests.filter(routes.git)).toHaveLength(2);
});

test.concurrent("a workspace that other commits are needed from later still leads to the right answers", async () => {
  await using site = await createSite();
  const workspace = await site.clone("--depth=1");
  await using opened = await site.open({ workspace });
  expect(await opened.need([site.head])).toEqual([]);
  expect(site.github.requests).toEqual([]);
  expect(await opened.need([site.base])).toEqual([]);
  expect(await opened.diff([site.base], site.head)).toEqual([changed("public/a.css")]);
  expect(await opened.tree(site.head)).toMatchObject({ paths });
});

test.concurrent("a workspace that holds another repository, or none, is no obstacle", async () => {
  await using site = await createSite();
  await using other = await createRepository({ objectFormat: "sha256" });
  await using third = await createRepository();
  for (const one of [other, third]) {
    one.write("x", "x");
    await one.commit();
  }
  await using empty = await createFolder("empty");
  await using broken = await createFolder("broken");
  await mkdir(join(broken.path, ".git", "objects"), { recursive: true });
  await writeFile(join(broken.path, ".git", "HEAD"), "nonsense");
  for (const workspace of [other.dir, third.dir, empty.path, broken.path, join(empty.path, "missing")]) {
    await using opened = await site.open({ workspace });
    expect(await opened.need([site.base, site.head])).toEqual([]);
    expect(await opened.diff([site.base], site.head)).toEqual([changed("public/a.css")]);
    expect((await opened.file(site.head, "public/a.css"))?.toString()).toBe("a 2");
  }
});

test.concurrent.each([false, true])("a SHA-256 repository, with a workspace: %s", async (checkedOut) => {
  await using site = await createSite({ objectFormat: "sha256" });
  const workspace = checkedOut ? await site.clone() : null;
  await using opened = await site.open({ workspace });
  expect(site.head).toHaveLength(64);
  expect(await opened.need([site.base, site.head])).toEqual([]);
  expect(await opened.diff([site.base], site.head)).toEqual([changed("public/a.css")]);
  expect((await opened.file(site.head, "public/a.css"))?.toString()).toBe("a 2");
  expect(site.github.requests.length > 0).toBe(!checkedOut);
});

test.concurrent("SHAs that the server lacks are named, and the others are there", async () => {
  await using site = await createSite();
  await using opened = await site.open();
  const missing = ["1".repeat(40), "2".repeat(40)];
  expect(await opened.need([missing[0]!, site.base, missing[1]!, site.head])).toEqual(missing);
  expect(await opened.diff([site.base], site.head)).toEqual([changed("public/a.css")]);
  expect(await opened.need([missing[0]!])).toEqual([missing[0]]);
  await expect(opened.diff([missing[0]!], site.head)).rejects.toThrow(GitError);
});

test.concurrent("a commit that no ref reaches is served by its SHA, until it is gone", async () => {
  await using site = await createSite();
  const { repository } = site;
  await repository.reset(site.base);
  repository.write("public/b.css", "b 2");
  const head = await repository.commit();
  await repository.push({ force: true });
  {
    await using opened = await site.open();
    expect(await opened.need([site.head, head])).toEqual([]);
    expect(await opened.diff([site.head], head)).toEqual([changed("public/a.css"), changed("public/b.css")]);
  }
  await repository.prune();
  await using opened = await site.open();
  expect(await opened.need([site.head, head])).toEqual([site.head]);
});

test.concurrent("an annotated tag's SHA leads to its commit", async () => {
  await using site = await createSite();
  const tag = await site.repository.tag("v1", { annotated: true });
  await site.repository.push({ ref: "refs/tags/v1" });
  expect(tag.object).not.toBe(tag.commit);
  await using opened = await site.open();
  expect(await opened.need([tag.object, site.base])).toEqual([]);
  expect(await opened.commitsOf([tag.object, site.base])).toEqual([site.head, site.base]);
  expect(await opened.diff([site.base], tag.object)).toEqual([changed("public/a.css")]);
  expect(await opened.diff([tag.object], site.base)).toEqual([changed("public/a.css")]);
});

test.concurrent("refs are found by their exact names, with the commit of a tag", async () => {
  await using site = await createSite();
  const { repository } = site;
  await repository.checkout("odd/refs/heads/main");
  await repository.push();
  const tag = await repository.tag("v1", { annotated: true });
  const light = await repository.tag("v2", { at: site.base });
  await repository.push({ ref: "refs/tags/v1" });
  await repository.push({ ref: "refs/tags/v2" });
  await using opened = await site.open();
  expect(await opened.refs(["refs/heads/main", "refs/tags/v1", "refs/heads/none"])).toEqual(
    new Map([
      ["refs/heads/main", { oid: site.head, commit: site.head }],
      ["refs/tags/v1", { oid: tag.object, commit: site.head }],
    ]),
  );
  expect(await opened.refs("tags")).toEqual(
    new Map([
      ["refs/tags/v1", { oid: tag.object, commit: site.head }],
      ["refs/tags/v2", { oid: light.commit, commit: site.base }],
    ]),
  );
  expect(await opened.refs([])).toEqual(new Map());
});

test.concurrent("several bases are compared one after the other, also on merges and roots", async () => {
  await using site = await createSite();
  const { repository } = site;
  await repository.checkout("side", site.base);
  repository.write("public/b.css", "b 2");
  const side = await repository.commit();
  await repository.checkout("main");
  repository.write("public/a.css", "a 3");
  const merge = await repository.commit("merge", { merge: [side] });
  await repository.push();
  await using opened = await site.open();
  await opened.need([site.base, site.head, side, merge]);
  expect(await opened.diff([site.base, side, merge, site.head], merge)).toEqual([
    changed("public/a.css"), // since base
    ...[changed("public/a.css"), changed("public/b.css")], // since side, of which the merge took nothing
    changed("public/a.css"), // since head
  ]);
  expect(await opened.diff([merge], site.base)).toEqual([changed("public/a.css")]);
  expect(await opened.diff([], merge)).toEqual([]);
});

const oddNames = [
  "a\nb",
  "tab\t",
  'quo"te',
  "back\\slash",
  " space ",
  "~tilde",
  "per%20cent",
  "#?*",
  "é",
  "::set-output name=x::",
  "[x]",
  "-option",
  ":(glob)**",
];

test.concurrent("names are read as bytes", async () => {
  await using site = await createSite();
  const { repository } = site;
  const names = [
    ...oddNames.map((name) => Buffer.from(name)),
    Buffer.from([0x63, 0x61, 0x66, 0xe9]),
    Buffer.from([0xff, 0x2f, 0xfe]),
  ];
  for (const name of names) repository.write(name, "x");
  const head = await repository.commit();
  await repository.push();
  await using opened = await site.open();
  await opened.need([site.head, head]);
  const expected = names.sort(Buffer.compare).map(decodePath);
  expect(await opened.diff([site.head], head)).toEqual(
    expected.map((path) => ({ path, status: "added", below: false })),
  );
  expect((await opened.tree(head)).paths).toEqual([...names.map(decodePath), ...paths].sort(byBytes));
  for (const name of oddNames) expect([name, (await opened.file(head, name))?.toString()]).toEqual([name, "x"]);
});

function byBytes(a: string, b: string): number {
  return Buffer.compare(encodePath(a as RepoPath), encodePath(b as RepoPath));
}

test.concurrent("modes, links and submodules", async () => {
  await using site = await createSite();
  const { repository } = site;
  repository.submodule("public/module", "1".repeat(40));
  repository.write(
    ".gitmodules",
    '[submodule "m"]\n\tpath = public/module\n\turl = https://example.com/m\n\tignore = all\n',
  );
  repository.symlink("public/link", "a.css");
  const base = await repository.commit();
  repository.chmod("public/b.css", "100755");
  repository.submodule("public/module", "2".repeat(40));
  repository.symlink("public/link", "b.css");
  repository.rename("public/d/c.css", "public/d/e.css");
  const head = await repository.commit();
  await repository.push();
  for (const workspace of [null, await site.clone()]) {
    await using opened = await site.open({ workspace });
    await opened.need([base, head]);
    expect(await opened.diff([base], head)).toEqual([
      { path: "public/d/c.css", status: "deleted", below: false },
      { path: "public/d/e.css", status: "added", below: false },
      { path: "public/link", status: "changed", below: true },
      { path: "public/module", status: "changed", below: true },
    ]);
    expect((await opened.tree(head)).submodules).toEqual(new Set(["public/module"]));
  }
});

test.concurrent("a base or a head that is not there is an error and not an empty diff", async () => {
  await using site = await createSite();
  await using opened = await site.open();
  await opened.need([site.head]);
  await expect(opened.diff([site.head, site.base], site.head)).rejects.toThrow(GitError);
  await expect(opened.diff([site.head], site.base)).rejects.toThrow(GitError);
  await expect(opened.diff(["1".repeat(40)], site.head)).rejects.toThrow(GitError);
  await expect(opened.tree(site.base)).rejects.toThrow(GitError);
  await expect(opened.commitsOf(["1".repeat(40)])).rejects.toThrow(GitError);
});

test.concurrent("a path of head that is no file is none", async () => {
  await using site = await createSite();
  site.repository.symlink("link", "public/a.css");
  site.repository.submodule("module", "1".repeat(40));
  const head = await site.repository.commit();
  await site.repository.push();
  await using opened = await site.open();
  await opened.need([head]);
  for (const path of ["public", "public/", "link", "module", "missing", "public/missing", "*", "public/*.css"]) {
    expect([path, await opened.file(head, path)]).toEqual([path, null]);
  }
});

test.concurrent("blobs that nobody has are an error and not an empty answer", async () => {
  await using site = await createSite();
  await using opened = await site.open();
  await opened.need([site.head]);
  await expect(opened.blobs(["3".repeat(40)])).rejects.toThrow(GitError);
  expect(await opened.blobs([])).toEqual(new Map());
});

/** A `git` on PATH that writes down how it was called and calls the real one. */
async function recorder(folder: string): Promise<{ path: string; calls(): Promise<string> }> {
  const bin = join(folder, "bin");
  const log = join(folder, "calls");
  await mkdir(bin);
  const script = `#!/bin/sh\n{ printf 'argv:'; printf ' %s' "$@"; echo; env; } >> '${log}'\nPATH="$REAL_PATH" exec git "$@"\n`;
  await writeFile(join(bin, "git"), script);
  await chmod(join(bin, "git"), 0o755);
  return { path: bin, calls: () => readFile(log, "utf8") };
}

test.concurrent("the token is neither on a command line nor on disk, and git sees no secret of the job", async () => {
  await using site = await createSite();
  const { path, calls } = await recorder(site.folder);
  const secrets = {
    "INPUT_GITHUB-TOKEN": token,
    GITHUB_TOKEN: token,
    AWS_SECRET_ACCESS_KEY: "aws-secret",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "oidc-secret",
  };
  const env = { ...site.env, ...secrets, REAL_PATH: site.env.PATH, PATH: `${path}${delimiter}${site.env.PATH}` };
  await using opened = await site.open({ env });
  await opened.need([site.base, site.head]);
  await opened.refs("tags");
  await opened.diff([site.base], site.head);
  const log = await calls();
  const argv = log.split("\n").filter((line) => line.startsWith("argv:"));
  expect(argv.length).toBe(opened.processes());
  for (const line of argv) {
    expect(line).not.toContain(token);
    expect(line).not.toContain(basicCredential(token));
  }
  expect(log).not.toContain("aws-secret");
  expect(log).not.toContain("oidc-secret");
  expect(log.split("\n").filter((line) => line.includes(token))).toEqual([]);
  const withCredential = log.split("\n").filter((line) => line.includes(basicCredential(token)));
  expect(new Set(withCredential.map((line) => line.replace(/=.*/, "")))).toEqual(
    new Set([expect.stringMatching(/^GIT_CONFIG_VALUE_\d+$/)]),
  );
  for (const folder of [site.temp, site.home]) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const bytes = await readFile(join(entry.parentPath, entry.name));
      expect([entry.name, bytes.includes(token), bytes.includes(basicCredential(token))]).toEqual([
        entry.name,
        false,
        false,
      ]);
    }
  }
});

test.concurrent.each<[string, (url: string, home: string) => string]>([
  [
    "a credential helper",
    (_, home) => `[credential]\n\thelper = "!touch ${home}/helped; echo username=x; echo password=y"\n`,
  ],
  [
    "a credential helper for the server",
    (url, home) => `[credential "${url}"]\n\thelper = "!touch ${home}/helped; echo username=x; echo password=y"\n`,
  ],
  [
    "a header that actions/checkout left",
    (url) => `[http "${url}/"]\n\textraheader = AUTHORIZATION: basic ${Buffer.from("x:wrong").toString("base64")}\n`,
  ],
  ["a rewrite to ssh", (url) => `[url "ssh://git@127.0.0.1:1/"]\n\tinsteadOf = ${url}/\n`],
  [
    "a rewrite to another password",
    (url) => `[url "${url.replace("://", "://x-access-token:wrong@")}/"]\n\tinsteadOf = ${url}/\n`,
  ],
  ["a rewrite of the owner", (url) => `[url "ssh://git@127.0.0.1:1/"]\n\tinsteadOf = ${url}/octo/\n`],
  [
    "partial clones everywhere",
    () =>
      "[remote]\n\tpushDefault = origin\n[fetch]\n\tprune = true\n\tfsckObjects = true\n\twriteCommitGraph = true\n",
  ],
  [
    "other ways to show a diff",
    () =>
      "[diff]\n\trenames = copies\n\tnoprefix = true\n\torderFile = /nonexistent\n\tignoreSubmodules = all\n\trelative = true\n[core]\n\tquotePath = true\n\tabbrev = 4\n",
  ],
])("%s in the user's configuration changes nothing", async (_, config) => {
  await using site = await createSite();
  await writeFile(join(site.home, ".gitconfig"), config(site.github.url, site.home));
  await using opened = await site.open();
  expect(await opened.need([site.base, site.head])).toEqual([]);
  expect((await opened.refs(["refs/heads/main"])).size).toBe(1);
  expect(await opened.diff([site.base], site.head)).toEqual([changed("public/a.css")]);
  expect(await readdir(site.home)).toEqual([".gitconfig"]);
});

test.concurrent("variables of the environment do not lead git elsewhere", async () => {
  await using site = await createSite();
  const workspace = await site.clone();
  const before = await listing(workspace);
  const hostile = {
    GIT_DIR: join(workspace, ".git"),
    GIT_WORK_TREE: workspace,
    GIT_INDEX_FILE: join(workspace, ".git", "index"),
    GIT_OBJECT_DIRECTORY: join(workspace, ".git", "objects"),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: "/nonexistent",
    GIT_NAMESPACE: "x",
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "core.bare",
    GIT_CONFIG_VALUE_0: "nonsense",
    GIT_CONFIG_PARAMETERS: "'core.bare=nonsense'",
    GIT_SSH_COMMAND: "false",
    GIT_ASKPASS: "false",
    GIT_EXTERNAL_DIFF: "false",
    GIT_DIFF_OPTS: "nonsense",
    GIT_PAGER: "false",
    GIT_REPLACE_REF_BASE: "refs/heads/",
    GIT_GLOB_PATHSPECS: "1",
    GIT_DEFAULT_HASH: "sha256",
    GIT_SHALLOW_FILE: "/nonexistent",
    GIT_CEILING_DIRECTORIES: "/",
  };
  await using opened = await site.open({ env: { ...site.env, ...hostile } });
  expect(await opened.need([site.base, site.head])).toEqual([]);
  expect(await opened.diff([site.base], site.head)).toEqual([changed("public/a.css")]);
  expect((await opened.file(site.head, "public/a.css"))?.toString()).toBe("a 2");
  expect(await listing(workspace)).toEqual(before);
});

test.concurrent("a configuration that the runner's environment names is read: it may hold a proxy or certificates", async () => {
  await using site = await createSite();
  const config = join(site.folder, "runner.gitconfig");
  await writeFile(config, `[http]\n\tproxy = http://127.0.0.1:1\n`);
  await using opened = await site.open({ env: { ...site.env, GIT_CONFIG_GLOBAL: config, NO_PROXY: "" } });
  await expect(opened.need([site.head])).rejects.toThrow(/127\.0\.0\.1|connect/i);
  expect(site.github.requests).toEqual([]);
});

test.concurrent("without git on PATH the error says so", async () => {
  await using site = await createSite();
  await using opened = await site.open({ env: { ...site.env, PATH: "/nonexistent" } });
  await expect(opened.need([site.head])).rejects.toMatchObject({
    name: "GitError",
    message: "git cannot be started: spawn git ENOENT",
    cause: { code: "ENOENT" },
  });
});

test.concurrent("a server that is busy is asked again", async () => {
  await using site = await createSite();
  site.github.fault({ match: routes.git, does: 503 });
  site.github.fault({ match: routes.fetch, does: "cut-before" });
  await using opened = await site.open();
  expect(await opened.need([site.base, site.head])).toEqual([]);
  expect(await opened.diff([site.base], site.head)).toEqual([changed("public/a.css")]);
});

test.concurrent("an answer that is cut short is no answer", async () => {
  await using site = await createSite();
  site.github.fault({ match: routes.fetch, does: "cut-body", times: 2 });
  await using opened = await site.open();
  expect(await opened.need([site.base, site.head])).toEqual([]);
  expect(await opened.tree(site.head)).toMatchObject({ paths });
});

test.concurrent.each([500, 401, 403, 404] as const)(
  "a server that answers %i is an error, not a lost commit",
  async (status) => {
    await using site = await createSite();
    site.github.fault({ match: routes.git, does: status, times: Number.POSITIVE_INFINITY });
    await using opened = await site.open();
    await expect(opened.need([site.head])).rejects.toThrow(GitError);
    await expect(opened.refs("tags")).rejects.toThrow(GitError);
    expect(await readdir(site.temp)).toHaveLength(1);
  },
);

test.concurrent("a token that the server does not take is an error without a question", async () => {
  await using site = await createSite();
  await using opened = await site.open({ token: "ghs_wrong" });
  const error = await opened.need([site.head]).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(GitError);
  expect((error as Error).message).not.toContain("ghs_wrong");
});

test.concurrent("where no token is given and the repository is not public, the error says so", async () => {
  await using site = await createSite();
  await using opened = await site.open({ token: "" });
  const message = expect.stringMatching(
    /^the input `github-token` is empty, and without a token the server gives nothing/,
  );
  await expect(opened.need([site.head])).rejects.toMatchObject({ message, trouble: "refused" });
  await expect(opened.refs("tags")).rejects.toMatchObject({ message, trouble: "refused" });
});

test.concurrent.each([301, 302, 307])("git asks no other server, so that no token gets there: %i", async (does) => {
  await using site = await createSite();
  // Says what the server would: a git that follows goes on with it, and sends it the header with its second request.
  const advertised = { "content-type": "application/x-git-upload-pack-advertisement" };
  await using elsewhere = await createServerFor(
    () => ({ status: 200, headers: advertised, body: "000eversion 2\n0019fetch=shallow filter\n0000" }),
    (status) => ({ status }),
  );
  const headers = { location: `${elsewhere.url}/octo/site/info/refs?service=git-upload-pack` };
  site.github.fault({ match: routes.git, does, headers, times: Number.POSITIVE_INFINITY });
  await using opened = await site.open();
  await expect(opened.need([site.head])).rejects.toThrow(new RegExp(`git fetch failed .*error: ${does}`, "s"));
  expect(elsewhere.requests).toEqual([]);
});

test.concurrent("a public repository is read without a token", async () => {
  await using site = await createSite();
  site.github.repositories[0]!.visibility = "public";
  await using opened = await site.open({ token: "" });
  expect(await opened.need([site.base, site.head])).toEqual([]);
});

test.concurrent("a server that hangs is given up", async () => {
  await using site = await createSite();
  site.github.fault({ match: routes.git, does: "hang", times: Number.POSITIVE_INFINITY });
  // git's own variables, which go before the settings: a test need not wait for minutes.
  const env = { ...site.env, GIT_HTTP_LOW_SPEED_LIMIT: "1", GIT_HTTP_LOW_SPEED_TIME: "1" };
  await using opened = await site.open({ env });
  await expect(opened.need([site.head])).rejects.toThrow(GitError);
});

test.concurrent("a server that is not there is an error", async () => {
  await using site = await createSite();
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  await using opened = await site.open({ serverUrl: `http://127.0.0.1:${port}` });
  await expect(opened.need([site.head])).rejects.toThrow(GitError);
});

test.concurrent("a hook or template of the machine does not run", async () => {
  await using site = await createSite();
  const hooks = join(site.folder, "hooks");
  await mkdir(hooks);
  for (const name of ["reference-transaction", "post-checkout", "pre-auto-gc"]) {
    await writeFile(join(hooks, name), `#!/bin/sh\ntouch '${site.home}/ran'\n`, { mode: 0o755 });
  }
  await writeFile(join(site.home, ".gitconfig"), `[core]\n\thooksPath = ${hooks}\n[init]\n\ttemplateDir = ${hooks}\n`);
  await using opened = await site.open();
  await opened.need([site.base, site.head]);
  expect(await readdir(site.home)).toEqual([".gitconfig"]);
});

test.concurrent("many lost commits among many are found", async () => {
  await using site = await createSite();
  const { repository } = site;
  const there: string[] = [];
  for (let index = 0; index < 8; index++) {
    repository.write("public/n", String(index));
    there.push(await repository.commit());
  }
  await repository.push();
  const lost = there.slice(0, 3).map((_, index) => `${index + 1}`.repeat(40));
  const mixed = there.flatMap((sha, index) => (index < 3 ? [lost[index]!, sha] : [sha]));
  await using opened = await site.open();
  expect(await opened.need(mixed)).toEqual(lost);
  for (const sha of there) expect((await opened.tree(sha)).paths).toContain("public/n");
});

test.concurrent("a scratch repository that is gone does not make its disposal fail", async () => {
  await using site = await createSite();
  const opened = await site.open();
  await rm(site.temp, { recursive: true });
  await opened[Symbol.asyncDispose]();
});

test.concurrent("what still runs at the end is waited for, and leaves nothing", async () => {
  await using site = await createSite();
  site.github.fault({ match: routes.fetch, does: "slow", ms: 300 });
  const opened = await site.open();
  const asked = [opened.need([site.base, site.head]), opened.refs("tags"), opened.blobs(["3".repeat(40)])];
  await opened[Symbol.asyncDispose]();
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected"]);
  expect(await readdir(site.temp)).toEqual([]);
});
