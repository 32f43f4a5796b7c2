import { execFileSync } from "node:child_process";
import { chmod, mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createFolder } from "../support/folder.ts";
import { git } from "../support/git.ts";
import { createSite } from "../support/site.ts";

let site: Awaited<ReturnType<typeof createSite>>;
let memory: Record<string, string>;

beforeAll(async () => {
  site = await createSite();
  await site.deploy({ "a.css": "1" });
  memory = await site.world.memory();
}, 60_000);
afterAll(() => site[Symbol.asyncDispose]());
beforeEach(() => site.build({ "a.css": "1", "posts/b.css": "2" }));

/** Runs, and gives the message of the failed step, which sent and remembered nothing. */
async function refused(...given: readonly [options?: Parameters<typeof site.run>[1]]): Promise<string> {
  const run = await site.run((await site.push()).event, ...given);
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(site.world.sent()).toEqual([["/*"]]);
  expect(await site.world.memory()).toEqual(memory);
  return run.errors.map(({ message }) => message).join("\n");
}

test.each<[target: string, why: string]>([
  ["/etc/hostname", "is a symlink that leads out of the folder"],
  ["../../content", "leads nowhere or is gone"],
  ["../..", "is a symlink that leads out of the folder"],
  ["/dev/null", "is a symlink that leads out of the folder"],
  ["x ::error::y", "is a symlink that leads in a circle"],
  [".", "is a symlink to a folder that it lies in"],
])("a symlink to %s", async (target, why) => {
  await symlink(target, join(site.dist, "posts/x ::error::y"));
  const message = await refused();
  expect(message).toContain(`"posts/x`);
  expect(message).toContain(why);
  expect(message).not.toMatch(/^y/m);
});

test("a named pipe is not waited for, nor is a socket", async () => {
  execFileSync("mkfifo", [join(site.dist, "posts/Über uns")]);
  expect(await refused()).toContain(`"posts/Über uns" is a named pipe`);
  await rm(join(site.dist, "posts/Über uns"));
  const server = createServer().listen(join(site.dist, "s"));
  await new Promise((resolve) => server.once("listening", resolve));
  expect(await refused()).toContain('"s" is a socket');
  server.close();
});

test("a device", async ({ skip }) => {
  try {
    execFileSync("mknod", [join(site.dist, "zero"), "c", "1", "5"], { stdio: "ignore" });
  } catch {
    skip("only root makes devices");
  }
  expect(await refused()).toContain('"zero" is a device');
});

test("a file or folder that may not be read", async ({ skip }) => {
  const isRoot = process.getuid?.() === 0;
  const through = isRoot ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : [];
  if (isRoot) {
    try {
      execFileSync(through[0]!, [...through.slice(1), "true"], { stdio: "ignore" });
    } catch {
      skip("root reads everything");
    }
  }
  await chmod(join(site.dist, "a.css"), 0);
  expect(await refused({ through })).toContain('"a.css" cannot be read');
  await rm(join(site.dist, "a.css"));
  await chmod(join(site.dist, "posts"), 0);
  const message = await refused({ through });
  await chmod(join(site.dist, "posts"), 0o755);
  expect(message).toContain('"posts" cannot be read');
});

test("no folder, an empty one, one with folders alone, and a file: never is everything taken for deleted", async () => {
  await rm(site.dist, { recursive: true });
  expect(await refused()).toContain("does not exist");
  await mkdir(join(site.dist, "posts/2026"), { recursive: true });
  expect(await refused()).toContain("holds no file, and that everything was deleted is not believed");
  expect(await refused({ inputs: { base: "none" } })).toContain("holds no file");
  await rm(site.dist, { recursive: true });
  await writeFile(site.dist, "");
  expect(await refused()).toContain("is a file");
});

test.each(["/etc", "..", "../dist", "$RUNNER_TEMP", "~", "dist/../.."])("the folder %s", async (path) => {
  expect(await refused({ inputs: { "build-dir": path } })).toMatch(/lies neither below the workspace|does not exist/);
});

test("a folder of the workspace that leads elsewhere is elsewhere", async () => {
  await using elsewhere = await createFolder("elsewhere");
  await rename(site.dist, join(elsewhere.path, "dist"));
  await symlink(join(elsewhere.path, "dist"), site.dist);
  expect(await refused()).toContain("lies neither below the workspace nor below RUNNER_TEMP");
  await rm(site.dist);
});

const odd = [
  ...[".git/HEAD", ".GIT/config", "a/.Git", "git~1", "GIT~1/x", ".gitmodules", ".gitattributes", ".well-known/x"],
  ...["a\\b", ".g\u200cit", "%2Egit", "100%", "line\nbreak", "caf\u00e9", "cafe\u0301", "\u{1f600}", "::error::x"],
];

test("names that git allows in no tree are compared like any other, by a server that checks every object", async () => {
  await using site = await createSite();
  await git(site.world.repository.bare, "config", "receive.fsckObjects", "true");
  const files = (text: string) => Object.fromEntries(odd.map((name) => [name, text]));
  const rules = '"**": /$1';
  const one = await site.deploy(files("1"), { inputs: { rules } });
  expect(one).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(one.log).toContain("of a git repository, such as");
  const { event } = await site.push();
  for (const name of odd) {
    await site.build({ ...files("1"), [name]: "2" });
    const run = await site.run(event, { inputs: { rules, "dry-run": "true" } });
    expect([name, JSON.parse(run.outputs["changed-files"]!)]).toEqual([name, [name]]);
  }
  await site.build(files("2"));
  const all = await site.run(event, { inputs: { rules } });
  expect(JSON.parse(all.outputs["changed-files"]!)).toEqual(odd.toSorted());
  expect(await site.deploy(files("2"), { inputs: { rules } })).toMatchObject({
    outputs: { status: "nothing-to-purge" },
  });
}, 120_000);
