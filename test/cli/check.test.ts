// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how captures are written
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { CheckReport } from "../../src/cli/check/check.ts";
import { createBuild } from "../support/built.ts";
import { runCli } from "../support/cli.ts";
import { nodes } from "../support/nodes.ts";
import { createRepository, type Repository } from "../support/repository.ts";

const POSTS = ["Hello World", "ÜBER uns", "v1.2 is out", "plain"];
const RULES = "public/**: /$1\ncontent/posts/**/*.md: /posts/$1/$2/\nlayouts/**: []\n";
/** What a generator makes of these names that writes slugs. */
const BUILT = ["hello-world", "über-uns", "v12-is-out", "plain"].map((name) => `posts/${name}/index.html`);

/** A repository whose only commit holds these files, each with its path as content. */
async function createSources(paths: readonly string[], rules = RULES): Promise<Repository> {
  const repository = await createRepository();
  if (rules !== "") repository.write(".github/cdn-purge.yml", rules);
  for (const path of paths) repository.write(path, path);
  await repository.commit();
  return repository;
}

async function checkJson(
  cwd: string,
  args: readonly string[],
): Promise<CheckReport & { readonly code: number | null }> {
  const { code, stdout, stderr } = await runCli(cwd, ["check", "--json", ...args]);
  if (stdout === "") throw new Error(stderr);
  return { code, ...JSON.parse(stdout) };
}

test.each(nodes())("on node %s a built folder shows what the rules miss, and the cure", async (_, node) => {
  await using repository = await createSources([
    ...POSTS.map((name) => `content/posts/${name}.md`),
    "content/posts/guide/index.md",
    "public/robots.txt",
    "layouts/base.html",
  ]);
  await using site = await createBuild([
    ...BUILT,
    "posts/guide/index.html",
    "robots.txt",
    "feed.xml",
    "tags/a b/index.html",
    "tags/c/index.html",
    "_astro/page.BpGR6YkZ.css",
  ]);
  const { code, stdout, stderr } = await runCli(repository.dir, ["check", site.path], { node });
  expect(stdout.replaceAll(site.path, "DIST")).toMatchInlineSnapshot(`
    "rules of .github/cdn-purge.yml, against DIST (10 URLs)
    They take 7 files of HEAD (9ae2492) and make 6 URLs to look up.

    4 URLs that the site does not have
      content/posts/**/*.md (line 2) → /posts/$1/$2/: 4 of 5
        slugs and pages of folders (page) would mend all; write /posts/\${1:slug}/\${2:slug:page}/
        /posts/%C3%9CBER%20uns/, mended: /posts/%C3%BCber-uns/, of content/posts/ÜBER uns.md
        /posts/Hello%20World/, mended: /posts/hello-world/, of content/posts/Hello World.md
        … and 2 more

    7 built files that no rule reaches; 4 of them once the above is mended
      4  /posts/ pages, such as /posts/%C3%BCber-uns/index.html
      2  /tags/ pages, such as /tags/a%20b/index.html
      1  / .xml, such as /feed.xml

    Not counted: 1 file with a hash in the name, which each change gives another URL.
    "
  `);
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  // With the cure, and with rules for what is left, all is well.
  const cured = `public/**: /$1\ncontent/posts/**/*.md: ["/posts/\${1:slug}/\${2:slug:page}/", /feed.xml, /tags/*]\n`;
  const again = await runCli(repository.dir, ["check", site.path, "--rules", "-"], { node, input: cured });
  expect(again.stdout.replaceAll(site.path, "DIST")).toMatchInlineSnapshot(`
    "rules of standard input, against DIST (10 URLs)
    They take 6 files of HEAD (9ae2492) and make 7 URLs to look up.
    All of these exist, and every page of the site is reached.

    Not counted: 1 file with a hash in the name, which each change gives another URL.
    "
  `);
  expect(again.code).toBe(0);
});

test.each([
  ["lower case", "docs/**/*.md: /$1/$2/", ["docs/A/B.md"], ["a/b/index.html"], "/${1:lower}/${2:lower}/"],
  ["slugs", "docs/*.md: /$1", ["docs/v1.0 Notes!.md"], ["v10-notes"], "/${1:slug}"],
  [
    "pages of folders (page)",
    "docs/**/*.md: /$1/$2/",
    ["docs/a/index.md", "docs/a/_index.md"],
    ["a/index.html"],
    "/$1/${2:page}/",
  ],
  [
    "lower case and pages of folders (page)",
    "docs/**/*.md: /$1/$2/",
    ["docs/A/_index.md"],
    ["a/index.html"],
    "/${1:lower}/${2:lower:page}/",
  ],
  ["the ending .html", "docs/*.md: /$1/", ["docs/a.md"], ["a.html"], "/$1.html"],
  ["lower case and the ending .html", "docs/*.md: /$1/", ["docs/Ä.md"], ["ä.html"], "/${1:lower}.html"],
  ["no ending", "docs/*.md: /x$1.html", ["docs/a.md"], ["xa"], "/x$1"],
  ["the ending /", "docs/*.md: /$1.html", ["docs/1.md"], ["1/index.html"], "/$1/"],
  [
    "another folder",
    "docs/*.md: /docs/$1/",
    ["docs/hello.md", "docs/welt.md"],
    ["en/hello/index.html", "en/welt/index.html"],
    "/en/$1/",
  ],
  ["lower case", "docs/*.md: /$$${1}0/", ["docs/A.md"], ["$a0/index.html"], "/$$${1:lower}0/"],
  // Of many captures all are changed alike.
  [
    "lower case",
    "*/*/*/*.md: /$1/$2/$3/$4",
    ["A/B/C/D.md"],
    ["a/b/c/d"],
    "/${1:lower}/${2:lower}/${3:lower}/${4:lower}",
  ],
])("%s would mend %s", async (does, rules, sources, built, target) => {
  await using repository = await createSources(sources, `"${rules.split(": ")[0]}": "${rules.split(": ")[1]}"\n`);
  await using site = await createBuild(built);
  const { missing, code } = await checkJson(repository.dir, [site.path]);
  expect(missing.map(({ cure }) => cure)).toEqual([{ does, target, mends: sources.length, leaves: 0 }]);
  expect(code).toBe(1);
  // The cure is a target that rules may hold, and leaves nothing.
  const cured = `"${rules.split(": ")[0]}": "${target}"\n`;
  const again = await runCli(repository.dir, ["check", site.path, "--rules", "-"], { input: cured });
  expect([again.code, again.stdout]).toEqual([0, expect.stringContaining("All of these exist")]);
});

test.each([
  [
    "_posts/*.md: /posts/$1/",
    ["_posts/2024-01-05-hello.md"],
    ["posts/hello/index.html"],
    "1 of 1 would exist without the date in front; the glob _posts/????-??-??-*.md leaves it out of the capture",
  ],
  [
    "_posts/*.md: /$1.html",
    ["_posts/2024-01-05-Hello.md"],
    ["2024/01/05/hello.html"],
    "1 of 1 would exist with the date as folders; the glob _posts/*-*-*-*.md captures its parts; with it write /${1:lower}.html",
  ],
  [
    "content/**: /$1/",
    ["content/a/b.md"],
    ["a/b/index.html"],
    "1 of 1 would exist without the file's ending; write it in the glob, such as content/**/*.md",
  ],
  [
    "content/**/*.md: /$1/$2/",
    ["content/en/a.md", "content/en/b/c.md"],
    ["b/c/index.html", "x/index.html"],
    "1 of 2 would exist without the first folder of $1; write its name in the glob, before the wildcard",
  ],
])("%s: only another glob would mend it", async (rules, sources, built, hint) => {
  await using repository = await createSources(sources, `${rules}\n`);
  await using site = await createBuild(built);
  const { missing } = await checkJson(repository.dir, [site.path]);
  expect(missing[0]).toMatchObject({ cure: null, hint });
});

test("forms that are one page are equal, and clean-urls is named where it would help", async () => {
  await using repository = await createSources(["content/posts/a.md"], "content/posts/*.md: /posts/$1/\n");
  await using site = await createBuild(["posts/a.html"]);
  const { missing } = await checkJson(repository.dir, [site.path]);
  expect(missing[0]).toMatchObject({
    cleanUrls: 1,
    urls: [{ url: "/posts/a/", nearest: "/posts/a.html", cured: "/posts/a.html" }],
  });
  expect((await checkJson(repository.dir, [site.path, "--clean-urls"])).code).toBe(0);
  await using other = await createBuild(["posts/a/home.htm"]);
  expect((await checkJson(repository.dir, [other.path])).code).toBe(1);
  expect((await checkJson(repository.dir, [other.path, "--directory-index=home.htm"])).code).toBe(0);
});

test("an accent in other code points is another URL, and the nearest one", async () => {
  await using repository = await createSources(["public/cafe\u0301.html"], "public/**: /$1\n");
  await using site = await createBuild(["caf\u00e9.html"]);
  const { missing } = await checkJson(repository.dir, [site.path]);
  expect(missing[0]!.urls).toEqual([
    { url: "/cafe%CC%81.html", path: "public/cafe\u0301.html", nearest: "/caf%C3%A9.html", cured: null },
  ]);
});

test("a wildcard for everything reaches files, but no page, and no file that no rule takes", async () => {
  const rules = "layouts/**: /*\ncontent/*.md: /$1/\n";
  await using repository = await createSources(["layouts/a.css", "content/a.md", "content/Bild 1.png"], rules);
  await using site = await createBuild(["a/index.html", "tags/index.html", "a.css", "Bild 1.png", "404.html"]);
  const { unreached, byAll, code } = await checkJson(repository.dir, [site.path]);
  expect(unreached).toEqual({
    onlyAll: true,
    mended: 0,
    groups: [
      { folder: "/", extension: "", count: 2, example: "/404.html", source: null },
      { folder: "/", extension: ".png", count: 1, example: "/Bild%201.png", source: "content/Bild 1.png" },
    ],
    urls: ["/404.html", "/Bild%201.png", "/tags/index.html"],
  });
  expect([byAll.urls, code]).toEqual([["/a.css"], 1]);
  const accepted = ["--accept", "/404.html", "--accept", "/tags/**", "--accept=/*.png"];
  expect((await checkJson(repository.dir, [site.path, ...accepted])).code).toBe(0);
  // Where every file purges everything, nothing can be stale.
  const all = await runCli(repository.dir, ["check", site.path, "--rules", "-"], { input: '"**": /*\n' });
  expect(all.code).toBe(0);
});

test("rules that take built files are held against these", async () => {
  await using repository = await createSources(["src/a.tsx"], 'ignore: ["assets/**"]\nrules: { "**": /$1 }\n');
  await using site = await createBuild(["index.html", "A b/index.html", "assets/a-3f2a9c1d.js"]);
  const report = await checkJson(repository.dir, ["--build-dir", site.path]);
  expect(report).toMatchObject({ takes: "built", files: 2, made: 2, findings: false, fingerprinted: 1, code: 0 });
});

test("the rules may name what they are held against", async () => {
  await using repository = await createSources(["src/a.tsx"], 'build-dir: dist\nrules: { "**/*.html": /$1/$2.html }\n');
  await mkdir(join(repository.dir, "dist/A b"), { recursive: true });
  for (const path of ["index.html", "A b/index.html", "a.css"]) await writeFile(join(repository.dir, "dist", path), "");
  const report = await checkJson(repository.dir, ["--directory-index=index.html"]);
  expect(report.site).toEqual({ kind: "folder", name: "dist", urls: 3 });
  expect([report.takes, report.unreached.urls, report.missing, report.code]).toEqual(["built", ["/a.css"], [], 1]);
  // Rules for a build make no URL of a commit.
  await writeFile(join(repository.dir, "list"), "/\n");
  const { code, stderr } = await runCli(repository.dir, ["check", "--sitemap", "list"]);
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/^cdn-purge: \.github\/cdn-purge\.yml:1:\d+: by build-dir /),
  ]);
  const why = JSON.parse((await runCli(repository.dir, ["why", "/A b/", "--json"])).stdout);
  expect([why.head, why.by[0]]).toEqual([
    { name: "dist", sha: null },
    expect.objectContaining({ paths: ["A b/index.html"] }),
  ]);
  for (const path of ["dist/A b/index.html", "A b/index.html"]) {
    const file = JSON.parse((await runCli(repository.dir, ["why", path, "--json"])).stdout);
    expect([file.path, file.inHead]).toEqual(["A b/index.html", true]);
  }
  const last = await runCli(repository.dir, ["why", "/A b/", "--last=2"]);
  expect([last.code, last.stderr]).toEqual([1, expect.stringContaining("which no commit holds; leave out --last")]);
});

test("what lies below a submodule or symlink is not looked up, and reached", async () => {
  await using repository = await createRepository();
  repository.write(".github/cdn-purge.yml", "site/*: /$1\n");
  repository.submodule("site/docs", "1".repeat(40));
  repository.symlink("site/old", "../elsewhere");
  await repository.commit();
  await using site = await createBuild(["docs/a/index.html", "old/b.txt"]);
  expect(await checkJson(repository.dir, [site.path])).toMatchObject({ made: 0, missing: [], code: 0 });
});

test("two screens hold it, whatever there is to say, and no name writes to the terminal", async () => {
  const rules = Array.from({ length: 9 }, (_, at) => `"${at}/*": /x${at}/$1\n`).join("");
  const sources = Array.from({ length: 90 }, (_, at) => `${at % 9}/\u001b[31m\u202e${"long ".repeat(30)}${at}.md`);
  await using repository = await createSources(sources, rules);
  const built = Array.from({ length: 200 }, (_, at) => `s${at % 20}/t${at % 40}/\u001b]0;x\u0007${at}.e${at % 12}`);
  await using site = await createBuild(built);
  const { stdout, code } = await runCli(repository.dir, ["check", site.path]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^[\n -~→…]*$/);
  expect(stdout.split("\n").length).toBeLessThanOrEqual(48);
  expect(stdout).toContain("… and 5 more targets: --json has all");
  const { missing, unreached } = await checkJson(repository.dir, [site.path]);
  expect([missing.length, unreached.urls.length]).toEqual([9, 200]);
});

test.skipIf(process.platform === "win32")("on a terminal each list keeps to its width", async () => {
  await using repository = await createSources([`content/posts/A${"a".repeat(200)}.md`]);
  await using site = await createBuild([`posts/${"a".repeat(201)}/index.html`, `other/${"b".repeat(201)}/index.html`]);
  const longest = async (terminal: number) => {
    const { stdout } = await runCli(repository.dir, ["check", site.path], { terminal, env: { NO_COLOR: "1" } });
    const names = stdout.split(/\r?\n/).filter((line) => line.includes("/posts/Aa") || line.includes("such as"));
    expect(names).toHaveLength(3);
    return Math.max(...names.map((line) => line.length));
  };
  expect(await longest(60)).toBe(60);
  expect(await longest(800)).toBeGreaterThan(600);
});

test("the keys of the JSON are those of docs/check.md", async () => {
  await using repository = await createSources(["content/posts/A.md"]);
  await using site = await createBuild(["posts/a/index.html", "b/index.html"]);
  const { stdout } = await runCli(repository.dir, ["check", site.path, "--json"]);
  const report = JSON.parse(stdout) as CheckReport;
  const [, table = ""] = readFileSync("docs/check.md", "utf8").split("`check --json`:");
  const rows = table.split("\n\n")[1]!.split("\n").slice(2);
  const documented = rows.flatMap((row) => row.split("|")[1]!.match(/[a-zA-Z]+/g) ?? []);
  expect(Object.keys(report).sort()).toEqual(documented.sort());
  const keys = (of: object) => Object.keys(of).sort();
  const [missing] = report.missing;
  expect(keys(missing!)).toEqual(["cleanUrls", "cure", "glob", "hint", "line", "made", "target", "urls"]);
  expect([keys(missing!.cure!), keys(missing!.urls[0]!)]).toEqual([
    ["does", "leaves", "mends", "target"],
    ["cured", "nearest", "path", "url"],
  ]);
  expect([keys(report.unreached), keys(report.unreached.groups[0]!)]).toEqual([
    ["groups", "mended", "onlyAll", "urls"],
    ["count", "example", "extension", "folder", "source"],
  ]);
  expect([report.version, report.kind, report.site]).toEqual([
    1,
    "check",
    { kind: "folder", name: site.path, urls: 2 },
  ]);
});

test("what cannot be checked is no finding: the exit code is 2", async () => {
  await using repository = await createSources(["a"], "");
  await using site = await createBuild(["a"]);
  const said = async (...args: string[]) => {
    const { code, stdout, stderr } = await runCli(repository.dir, ["check", ...args]);
    expect([code, stdout]).toEqual([2, ""]);
    return stderr;
  };
  expect(await said(site.path)).toMatch(/^cdn-purge: there are no rules: .* cdn-purge init writes one .*\n$/);
  expect(await said("nowhere", "--rules", "-")).toMatch(/^cdn-purge: .*rules.*\n$/);
  await writeFile(join(site.path, "rules.yml"), "a: /a\n");
  const rules = ["--rules", join(site.path, "rules.yml")];
  expect(await said(...rules)).toBe(
    "cdn-purge: there is nothing to check against; name one of a built folder (check dist), --sitemap FILE and --site URL\n",
  );
  expect(await said("nowhere", ...rules)).toMatch(/^cdn-purge: The build folder "nowhere" does not exist in .*\n$/);
});
