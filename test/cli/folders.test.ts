import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../support/cli.ts";
import { createFolder } from "../support/folder.ts";
import { nodes } from "../support/nodes.ts";

const SITE = {
  "index.html": "home",
  "posts/index.html": "list",
  "posts/hello-world/index.html": "hello",
  "posts/gone/index.html": "gone",
  "tags/Ada L/index.html": "tag",
  "css/a.css": "css",
};
const NEXT = {
  ...SITE,
  "index.html": "home 2",
  "posts/hello-world/index.html": "hello 2",
  "posts/neu-für-dich/index.html": "new",
  "posts/gone/index.html": null,
};

/** A folder with the builds `old` and `new`, and no git repository. */
async function createBuilds(before: Site = SITE, after: Site = NEXT) {
  const folder = await createFolder("folders");
  for (const [name, site] of Object.entries({ old: before, new: after })) {
    for (const [path, content] of Object.entries(site)) {
      if (content === null) continue;
      await mkdir(dirname(join(folder.path, name, path)), { recursive: true });
      await writeFile(join(folder.path, name, path), content);
    }
  }
  return folder;
}
type Site = Readonly<Record<string, string | null>>;

const PLAN = ["plan", "--build-dir", "new", "--against", "old"];

test.each(nodes())(
  "on node %s two builds are compared by their files, without rules and without git",
  async (_, node) => {
    await using folder = await createBuilds();
    const { code, stdout, stderr } = await runCli(folder.path, PLAN, { node });
    expect(stdout).toMatchInlineSnapshot(`
      "old → new, rules of "**": /$1

      4 changed files
        ** (line 1)
          M index.html → /{,index.html}
          D posts/gone/index.html → /posts/gone/{,index.html}
          M posts/hello-world/index.html → /posts/hello-world/{,index.html}
          A posts/neu-für-dich/index.html → /posts/neu-f%C3%BCr-dich/{,index.html}

      8 paths for CloudFront
        /
        /index.html
        /posts/gone/
        /posts/gone/index.html
        /posts/hello-world/
        /posts/hello-world/index.html
        /posts/neu-f%C3%BCr-dich/
        /posts/neu-f%C3%BCr-dich/index.html

      It costs 8 paths of the 1,000 a month that are free. It evicts 0 of the 5 unchanged URLs that are known; /* would evict them all.
      "
    `);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  },
);

test("the rules of the folder take the built files; a budget and another CDN count", async () => {
  await using folder = await createBuilds();
  await mkdir(join(folder.path, ".github"));
  await writeFile(
    join(folder.path, ".github/cdn-purge.yml"),
    'ignore: ["css/**"]\nrules:\n  "**": [/$1, tag:site]\n  x/**: /x\n',
  );
  const { stdout } = await runCli(folder.path, [...PLAN, "--cdn=cloudflare", "--directory-index=", "--json"]);
  const { rules, cdn, base, head, files, patterns, unused } = JSON.parse(stdout);
  expect({ rules, cdn, base, head, patterns, unused }).toEqual({
    rules: ".github/cdn-purge.yml",
    cdn: "cloudflare",
    base: { name: "old", sha: null },
    head: { name: "new", sha: null },
    patterns: [
      "#site",
      ...[
        "/index.html",
        "/posts/gone/index.html",
        "/posts/hello-world/index.html",
        "/posts/neu-f%C3%BCr-dich/index.html",
        "/posts/neu-f%c3%bcr-dich/index.html",
      ],
    ],
    unused: [{ glob: "x/**", line: 4, meant: null }],
  });
  expect(files.map(({ path, status }: { path: string; status: string }) => [path, status])).toEqual([
    ["index.html", "changed"],
    ["posts/gone/index.html", "deleted"],
    ["posts/hello-world/index.html", "changed"],
    ["posts/neu-für-dich/index.html", "added"],
  ]);
  const budget = await runCli(folder.path, [...PLAN, "--rules", "-", "--max-paths=2"], { input: '"**": /$1' });
  expect(budget.stdout).toContain("8 paths are more than the 2 allowed, so wildcards cover them");
});

test("a build that is the same needs nothing", async () => {
  await using folder = await createBuilds(SITE, SITE);
  const { code, stdout } = await runCli(folder.path, PLAN);
  expect(stdout).toBe('old → new, rules of "**": /$1\n\n0 changed files\n\nNothing to purge.\n');
  expect(code).toBe(0);
});

test("a build that cannot be read is one line that names it", async () => {
  await using folder = await createBuilds();
  const failed = async (...args: string[]) => {
    const { code, stdout, stderr } = await runCli(folder.path, ["plan", ...args]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    return stderr;
  };
  expect(await failed("--build-dir=out", "--against=old")).toMatch(
    /^cdn-purge: The build folder "out" does not exist in .*\. Build it first, or give the folder that was deployed\.\n$/,
  );
  await symlink("/etc", join(folder.path, "old/etc"));
  expect(await failed("--build-dir=new", "--against=old")).toMatch(
    /^cdn-purge: In the build folder, "etc" is a symlink that leads out of the folder\. .*\n$/,
  );
  await rm(join(folder.path, "old"), { recursive: true });
  await mkdir(join(folder.path, "old"));
  expect(await failed("--build-dir=new", "--against=old")).toMatch(/holds no file/);
  expect(await failed("--build-dir=new", "--against=old", "--rules=r.yml")).toMatch(
    /^cdn-purge: --rules names "r.yml", /,
  );
});

test("a repository inside a build is told", async () => {
  await using folder = await createBuilds({ ...SITE, ".git/HEAD": "1" }, { ...SITE, ".git/HEAD": "2" });
  const { stdout } = await runCli(folder.path, PLAN);
  expect(stdout).toContain("  /.git/HEAD\n");
  expect(stdout).toContain("holds 1 file of a git repository, such as .git/HEAD, which count as deployed.");
});
