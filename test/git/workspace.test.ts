import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { LIMITS } from "../../src/clock.ts";
import { git, gitBytes } from "../support/git.ts";
import { routes } from "../support/github.ts";
import { createSite } from "./site.ts";

const changed = (path: string) => ({ path, status: "changed", below: false });
const paths = ["public/a.css", "public/b.css", "public/d/c.css"];

/** Makes all objects of a repository loose, so that one of them can be replaced. */
async function unpack(workspace: string): Promise<void> {
  const packs = join(workspace, ".git/objects/pack");
  const found = readdirSync(packs).filter((name) => name.endsWith(".pack"));
  const inputs = found.map((name) => readFileSync(join(packs, name)));
  rmSync(packs, { recursive: true });
  await mkdir(packs);
  for (const input of inputs) await gitBytes(workspace, ["unpack-objects", "-q"], { input });
}

/** Puts the object of one name under the id of another. */
async function forge(workspace: string, name: string, like: string): Promise<void> {
  const [oid = "", source = ""] = (await git(workspace, "rev-parse", name, like)).split("\n");
  const type = await git(workspace, "cat-file", "-t", source);
  const content = await gitBytes(workspace, ["cat-file", type, source]);
  const file = join(workspace, ".git/objects", oid.slice(0, 2), oid.slice(2));
  await chmod(file, 0o644);
  await writeFile(file, deflateSync(Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content])));
}

test.concurrent.each<[string, string, string]>([
  ["a folder that is what it was before", "HEAD:public", "HEAD^:public"],
  ["the root that is what it was before", "HEAD^{tree}", "HEAD^^{tree}"],
  ["a commit that is the one before", "HEAD", "HEAD^"],
  ["a base that is what head is", "HEAD^:public", "HEAD:public"],
  ["a folder that changed in neither", "HEAD:public/d", "HEAD:public"],
])("a workspace with forged objects is not believed: %s", async (_, name, like) => {
  await using site = await createSite();
  const workspace = await site.clone();
  await unpack(workspace);
  await forge(workspace, name, like);
  await using opened = await site.open({ workspace });
  expect(await opened.need([site.head, site.base])).toEqual([]);
  expect(site.github.requests.filter(routes.git).length).toBeGreaterThan(0);
  expect(await opened.diff([site.base], site.head)).toEqual([changed("public/a.css")]);
  expect((await opened.tree(site.head)).paths).toEqual(paths);
});

test.concurrent("a forged file is not believed, and the one of the server is taken", async () => {
  await using site = await createSite();
  const workspace = await site.clone();
  await unpack(workspace);
  await forge(workspace, "HEAD:public/a.css", "HEAD:public/b.css");
  await using opened = await site.open({ workspace });
  expect(await opened.need([site.head])).toEqual([]);
  expect(site.github.requests).toEqual([]);
  expect((await opened.file(site.head, "public/a.css"))?.toString()).toBe("a 2");
  expect((await opened.file(site.head, "public/b.css"))?.toString()).toBe("public/b.css 1");
});

test.concurrent("a file that is no object at all is fetched, too", async () => {
  await using site = await createSite();
  const workspace = await site.clone();
  await unpack(workspace);
  const oid = await git(workspace, "rev-parse", "HEAD:public/a.css");
  const file = join(workspace, ".git/objects", oid.slice(0, 2), oid.slice(2));
  await chmod(file, 0o644);
  await writeFile(file, "garbage");
  await using opened = await site.open({ workspace });
  expect(await opened.need([site.head])).toEqual([]);
  expect((await opened.file(site.head, "public/a.css"))?.toString()).toBe("a 2");
});

test.concurrent("a forged list of commits and their trees hides no forged tree", async () => {
  await using site = await createSite();
  const workspace = await site.clone();
  await git(workspace, "commit-graph", "write", "--reachable");
  const [tree = "", other = ""] = (await git(workspace, "rev-parse", "HEAD^{tree}", "HEAD^^{tree}")).split("\n");
  const file = join(workspace, ".git/objects/info/commit-graph");
  const graph = await readFile(file);
  const at = graph.indexOf(Buffer.from(tree, "hex"));
  expect(at).toBeGreaterThan(0);
  Buffer.from(other, "hex").copy(graph, at);
  await rm(file);
  await writeFile(file, graph);
  expect(await git(workspace, "log", "-1", "--format=%T")).toBe(other);
  await unpack(workspace);
  await forge(workspace, `${tree}:public`, `${other}:public`);
  await using opened = await site.open({ workspace });
  expect(await opened.need([site.head, site.base])).toEqual([]);
  expect(await opened.diff([site.base], site.head)).toEqual([changed("public/a.css")]);
});

test.concurrent.each([
  ".git",
  ".git/config",
  ".git/HEAD",
  ".git/objects/info/alternates",
  ".git/objects/info/commit-graph",
  ".git/objects/pack/pack-x.idx",
  ".git/objects/00/00000000000000000000000000000000000000",
])("a pipe in place of %s holds nothing up", async (name) => {
  await using site = await createSite();
  const workspace = await site.clone();
  await rm(join(workspace, name), { recursive: true, force: true });
  await mkdir(dirname(join(workspace, name)), { recursive: true });
  execFileSync("mkfifo", [join(workspace, name)]);
  await using opened = await site.open({ workspace, limits: { ...LIMITS, gitMs: 20_000 } });
  expect(await opened.need([site.head, site.base])).toEqual([]);
  expect(await opened.diff([site.base], site.head)).toEqual([changed("public/a.css")]);
  expect((await opened.file(site.head, "public/a.css"))?.toString()).toBe("a 2");
});

test.concurrent("the objects that a checkout borrows from another folder are not read", async () => {
  await using site = await createSite();
  const workspace = await site.clone();
  const objects = join(workspace, ".git/objects");
  await rename(objects, join(site.folder, "elsewhere"));
  await mkdir(join(objects, "info"), { recursive: true });
  await writeFile(join(objects, "info/alternates"), `${join(site.folder, "elsewhere")}\n`);
  await using opened = await site.open({ workspace });
  expect(await opened.need([site.head, site.base])).toEqual([]);
  expect(site.github.requests.filter(routes.git).length).toBeGreaterThan(0);
});

test.concurrent.each<[string, string[]]>([
  ["of one commit, its files left out", ["--depth=1", "--no-checkout"]],
  ["of one commit, sparse", ["--depth=1", "--sparse"]],
  ["of two commits", ["--depth=2"]],
  ["of two commits, its files left out", ["--depth=2", "--no-checkout"]],
  ["of all commits, its files left out", ["--no-checkout"]],
])("a blobless clone %s is not made to fetch", async (_, args) => {
  await using site = await createSite();
  const { repository } = site;
  repository.symlink("public/link", "../content");
  repository.symlink("deep/er/link", "../../content");
  const head = await repository.commit();
  await repository.push();
  await git(repository.bare, "config", "uploadpack.allowFilter", "true");
  const workspace = await site.clone("--filter=blob:none", ...args);
  const marker = join(site.folder, "asked");
  // Whoever asks the workspace's own remote runs this.
  await git(workspace, "config", "remote.origin.uploadpack", `touch '${marker}'; false`);
  await using opened = await site.open({ workspace });
  expect(await opened.need([head])).toEqual([]);
  const { symlinks } = await opened.tree(head);
  const targets = await opened.blobs([...symlinks.values()]);
  expect([...targets.values()].map(String).sort()).toEqual(["../../content", "../content"]);
  expect(await opened.need([head, site.head])).toEqual([]);
  expect((await opened.diff([site.head], head)).map(({ path }) => path)).toEqual(["deep/er/link", "public/link"]);
  expect((await opened.file(site.head, "public/a.css"))?.toString()).toBe("a 2");
  expect(() => statSync(marker)).toThrow("ENOENT");
});

test.concurrent("a fetch asks no repository but the server's for its refs, and runs no program of a configuration", async () => {
  await using site = await createSite();
  await git(site.repository.bare, "config", "uploadpack.allowFilter", "true");
  const workspace = await site.clone("--filter=blob:none", "--no-checkout");
  const marker = join(site.folder, "ran");
  const trace = join(site.folder, "trace");
  await writeFile(
    join(site.home, ".gitconfig"),
    `[trace2]\n\teventTarget = ${trace}\n[core]\n\tfsmonitor = "touch '${marker}'; false"\n`,
  );
  await git(workspace, "config", "core.fsmonitor", `touch '${marker}'; false`);
  await git(workspace, "config", "core.alternateRefsCommand", `touch '${marker}'; false`);
  await using opened = await site.open({ workspace });
  await opened.need([site.head, site.base]);
  await opened.file(site.head, "public/a.css");
  const events = await readFile(trace, "utf8");
  expect(events).toContain('"cmd_name"');
  expect(events).toMatch(/"fetch"/);
  expect(events).not.toContain("for-each-ref");
  expect(() => statSync(marker)).toThrow("ENOENT");
});
