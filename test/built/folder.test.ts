import { execFileSync } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";
import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { readFolder } from "../../src/built/folder.ts";
import { hashFile, startPace } from "../../src/built/hash.ts";
import { BuildError } from "../../src/built/walk.ts";
import { decodePath } from "../../src/git/path.ts";
import { createFolder } from "../support/folder.ts";
import { gitBytes } from "../support/git.ts";

/** A workspace with a folder `dist` of three files, and a temp folder beside it. */
async function createBuild() {
  const folder = await createFolder("build");
  const [workspace, temp] = [join(folder.path, "work"), join(folder.path, "temp")];
  const dist = join(workspace, "dist");
  await Promise.all([mkdir(join(dist, "posts/new"), { recursive: true }), mkdir(temp)]);
  for (const name of ["index.html", "posts/index.html", "posts/new/index.html"])
    await writeFile(join(dist, name), `<h1>${name}</h1>\n`);
  await writeFile(join(folder.path, "secret"), "s");
  const told: string[] = [];
  const log = { info: (text: string) => told.push(text), notice: (text: string) => told.push(`notice: ${text}`) };
  const read = (path = "dist", format: "sha1" | "sha256" = "sha1") =>
    readFolder(path, { workspace, temp, format, log, clock: Date });
  return { workspace, temp, dist, told, read, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

/** What git makes of the bytes, without filters. */
async function oidOf(folder: string, content: string | Buffer, format = "sha1"): Promise<string> {
  await gitBytes(folder, ["init", "--quiet", "--bare", `--object-format=${format}`, `${folder}/${format}.git`]);
  const input = Buffer.from(content);
  return (await gitBytes(`${folder}/${format}.git`, ["hash-object", "--no-filters", "--stdin"], { input }))
    .toString()
    .trim();
}

test.each(["sha1", "sha256"] as const)("each file has the id of git's blob, in %s", async (format) => {
  await using build = await createBuild();
  const names = ["Hello World.html", "Über uns.html", "a/B/c.html", "line\nbreak", "\u{1f600}", ".nojekyll"];
  await mkdir(join(build.dist, "a/B"), { recursive: true });
  const odd = Buffer.concat([Buffer.from(`${build.dist}/caf`), Buffer.of(0xe9)]);
  // Line ends and attributes make git store other bytes than these; what is deployed is these.
  for (const name of [...names.map((name) => join(build.dist, name)), odd]) writeFileSync(name, "a\r\nb\r\n");
  await writeFile(join(build.dist, ".gitattributes"), "* text=auto eol=lf\n");
  await writeFile(join(build.dist, "empty"), "");
  const large = Buffer.alloc(1_000_000, "large");
  await writeFile(join(build.dist, "large"), large);
  const files = await build.read("dist", format);
  const found = new Map(files.map(({ path, oid }) => [path, oid]));
  expect([...found.keys()]).toEqual([...found.keys()].toSorted((one, other) => (one < other ? -1 : 1)));
  const same = await oidOf(build.temp, "a\r\nb\r\n", format);
  for (const name of [...names, decodePath(Buffer.from([0x63, 0x61, 0x66, 0xe9]))])
    expect([name, found.get(name as never)]).toEqual([name, same]);
  expect(found.get("empty" as never)).toBe(await oidOf(build.temp, "", format));
  expect(found.get("large" as never)).toBe(await oidOf(build.temp, large, format));
  expect(found.size).toBe(names.length + 7);
  expect(build.told).toEqual([expect.stringMatching(/^Hashed 13 built files of .*\/dist in \d+\.\d s\.$/)]);
});

test("symlinks inside the folder are followed, to files and to folders", async () => {
  await using build = await createBuild();
  await symlink("posts", join(build.dist, "latest"));
  await symlink("../index.html", join(build.dist, "posts/home.html"));
  await symlink(join(build.dist, "posts/new"), join(build.dist, "newest"));
  const files = new Map((await build.read()).map(({ path, oid }) => [path as string, oid]));
  expect([...files.keys()]).toEqual([
    ...["index.html", "latest/home.html", "latest/index.html", "latest/new/index.html", "newest/index.html"],
    ...["posts/home.html", "posts/index.html", "posts/new/index.html"],
  ]);
  expect(files.get("latest/home.html")).toBe(files.get("index.html"));
  expect(files.get("newest/index.html")).toBe(files.get("posts/new/index.html"));
});

test.each<[string, string, string]>([
  ["../../../secret", "posts/a", "is a symlink that leads out of the folder"],
  ["/etc/passwd", "posts/a", "is a symlink that leads out of the folder"],
  ["../posts-of-another", "a", "leads nowhere or is gone"],
  ["nowhere", "posts/a", "leads nowhere or is gone"],
  ["a", "posts/a", "is a symlink that leads in a circle"],
  [".", "posts/a", "is a symlink to a folder that it lies in"],
  ["../..", "posts/new/a", "is a symlink to a folder that it lies in"],
  ["/dev/null", "posts/a", "is a symlink that leads out of the folder"],
])("a symlink to %j at %j is an error that names it", async (target, path, why) => {
  await using build = await createBuild();
  await symlink(target, join(build.dist, path));
  const error = await build.read().catch((error) => error);
  expect(error).toBeInstanceOf(BuildError);
  expect(error.message).toContain(`In the build folder, ${JSON.stringify(path)} ${why}`);
});

test("a pair of folders that lead into each other is an error", async () => {
  await using build = await createBuild();
  await mkdir(join(build.dist, "a"));
  await mkdir(join(build.dist, "b"));
  await symlink("../b", join(build.dist, "a/b"));
  await symlink("../a", join(build.dist, "b/a"));
  await expect(build.read()).rejects.toThrow(/is a symlink to a folder that it lies in/);
});

test("a pipe and a socket are errors that name them", async () => {
  await using build = await createBuild();
  execFileSync("mkfifo", [join(build.dist, "posts/pipe")]);
  await expect(build.read()).rejects.toThrow('In the build folder, "posts/pipe" is a named pipe');
  await rm(join(build.dist, "posts/pipe"));
  const server = createServer().listen(join(build.dist, "posts/socket"));
  await new Promise((resolve) => server.once("listening", resolve));
  await expect(build.read()).rejects.toThrow('In the build folder, "posts/socket" is a socket');
  server.close();
});

test("no folder, no file in it, and a file in its place are errors", async () => {
  await using build = await createBuild();
  await expect(build.read("out")).rejects.toThrow(/^The build folder "out" does not exist in /);
  await expect(build.read("dist/index.html")).rejects.toThrow(/^The build folder "dist\/index.html" is a file/);
  await expect(build.read("dist/index.html/a")).rejects.toThrow(/does not exist/);
  await rename(build.dist, `${build.dist}.old`);
  await mkdir(join(build.dist, "posts"), { recursive: true });
  await expect(build.read()).rejects.toThrow(/holds no file, and that everything was deleted is not believed/);
});

test("the folder lies in the workspace or below RUNNER_TEMP, wherever symlinks lead", async () => {
  await using build = await createBuild();
  const { workspace, temp } = build;
  expect((await build.read(".")).map(({ path }) => path)).toContain("dist/index.html");
  await rename(build.dist, join(temp, "site"));
  await symlink(join(temp, "site"), build.dist);
  expect(await build.read("dist")).toHaveLength(3);
  expect(await build.read(join(temp, "site"))).toHaveLength(3);
  await expect(build.read(temp)).rejects.toThrow(/lies neither below the workspace nor below RUNNER_TEMP/);
  await expect(build.read("..")).rejects.toThrow(/neither below/);
  await mkdir(`${workspace}-2`);
  await expect(build.read("../work-2")).rejects.toThrow(/neither below/);
  await symlink("/etc", join(workspace, "out"));
  await expect(build.read("out")).rejects.toThrow('The build folder "out" leads to /etc, which lies neither');
});

test("a repository inside the folder is told, and hashed like the rest", async () => {
  await using build = await createBuild();
  await mkdir(join(build.dist, "posts/.Git"));
  const name = "posts/.Git/HEAD\npermissions:";
  await writeFile(join(build.dist, name), "ref: refs/heads/main\n");
  expect((await build.read()).map(({ path }) => path)).toContain(name);
  // In one line: what follows a line break in a notice is YAML to copy.
  expect(build.told[0]).toMatch(
    /^notice: The build folder holds 1 file of a git repository, such as "posts\/.Git\/HEAD\\npermissions:", which/,
  );
});

test("a file that changes while it is read is read again, and refused when it goes on", async () => {
  await using build = await createBuild();
  const file = join(build.dist, "index.html");
  const content = Buffer.alloc(300, "a");
  const hashWith = (breathe: () => Promise<void>) =>
    hashFile(file, { format: "sha1", buffer: Buffer.alloc(100), breathe });
  let left = 2;
  await writeFile(file, content);
  const grows = async () => {
    if (left-- > 0) appendFileSync(file, "b");
  };
  expect(await hashWith(grows)).toBe(await oidOf(build.temp, Buffer.concat([content, Buffer.from("bb")])));
  await expect(hashWith(async () => appendFileSync(file, "b"))).rejects.toThrow(/changes while it is read/);
  await expect(hashWith(async () => writeFileSync(file, "b"))).rejects.toThrow(/changes while it is read/);
});

test("what takes a file's place is neither waited for nor followed", async () => {
  await using build = await createBuild();
  const reading = { format: "sha1", buffer: Buffer.alloc(100), breathe: async () => {} } as const;
  execFileSync("mkfifo", [join(build.dist, "pipe")]);
  await expect(hashFile(join(build.dist, "pipe"), reading)).rejects.toThrow(/no regular file/);
  await symlink("/etc/passwd", join(build.dist, "link"));
  await expect(hashFile(join(build.dist, "link"), reading)).rejects.toThrow(/ELOOP/);
});

test("how far it is, is told every five seconds, and signals are heard meanwhile", async () => {
  let now = 0;
  const tell = vi.fn();
  const heard = vi.fn();
  const breathe = startPace({ now: () => now }, tell);
  const work = async (until: () => boolean) => {
    while (!until()) await breathe();
  };
  setImmediate(heard);
  await work(() => heard.mock.calls.length > 0);
  expect(tell).not.toHaveBeenCalled();
  now = 5_000;
  await work(() => tell.mock.calls.length > 0);
  setImmediate(heard);
  await work(() => heard.mock.calls.length > 1);
  expect(tell).toHaveBeenCalledTimes(1);
});
