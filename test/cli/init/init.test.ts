import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { runCli } from "../../support/cli.ts";
import { createFolder } from "../../support/folder.ts";
import { git } from "../../support/git.ts";
import { nodes } from "../../support/nodes.ts";
import { createRepository } from "../../support/repository.ts";
import { manifest } from "./files.ts";

const RULES = ".github/cdn-purge.yml";
const WORKFLOW = ".github/workflows/cdn-purge.yml";

/** A repository with a work tree and a commit for each of these sets of files. */
async function createSite(...commits: readonly Readonly<Record<string, string>>[]) {
  const repository = await createRepository();
  for (const files of commits) {
    for (const [path, text] of Object.entries(files)) repository.write(path, text);
    await repository.commit();
  }
  await repository.git("reset", "--hard", "--quiet");
  const read = (path: string) => readFileSync(join(repository.dir, path), "utf8");
  return { ...repository, read, init: (...args: string[]) => runCli(repository.dir, ["init", ...args]) };
}

const ASTRO = {
  "Meine Seite/astro.config.mjs": `throw new Error("nobody runs this");\nexport default defineConfig({ outDir: "Das Ergebnis" });\n`,
  "Meine Seite/package.json": manifest({ build: "astro build" }, "astro"),
  "package-lock.json": "{}",
  "Meine Seite/src/content/blog/Ein Tag.md": "1",
  "tools/docs/mkdocs.yml": "site_name: x\n",
};

test.each(nodes())("on node %s writes rules and a workflow, and replays by a guess", async (_, node) => {
  await using site = await createSite(ASTRO, { "Meine Seite/src/content/blog/Zwei.md": "1" }, { "README.md": "1" });
  const { code, stdout, stderr } = await runCli(site.dir, ["init"], { node });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.replace(/\([0-9a-f]{7}\b/g, "(1234567")).toMatchInlineSnapshot(`
    "Astro in Meine Seite/, by Meine Seite/astro.config.mjs
      build     npm ci, npm run build
      built     Meine Seite/Das Ergebnis (by Meine Seite/astro.config.mjs)
      branch    main
      others    MkDocs in tools/docs/
                The nearest to the top goes first, and there the usual names such as website and docs. For another: cdn-purge init FOLDER

    Written
      .github/cdn-purge.yml
      .github/workflows/cdn-purge.yml

    To set before the first push, each by: gh variable set NAME
      DEPLOY_ROLE      ARN of the AWS role that GitHub's OIDC may take: it uploads to the bucket and purges
      AWS_REGION       region of the bucket, such as us-east-1
      BUCKET           name of the bucket
      DISTRIBUTION_ID  id of the CloudFront distribution, E…

    The action compares the files of each build with those of the last purge, and needs no rules for sources. Commits
    hold no builds, so the replay guesses what each source makes. The real paths may be more or fewer:
      "Meine Seite/src/content/!(docs)/**/*.{md,mdx,mdoc}": ["/$1/\${2:slug}/\${3:slug:page}/", "/$1/", "/"]
      "Meine Seite/*.{js,cjs,mjs,ts,mts,json}": /*

    2 commits up to HEAD (1234567), 2026-01-01 to 2026-01-01, each taken for a push; rules of the guess

      a push    median 0, p95 6, max 6 paths (1234567, 2026-01-01)
      pushes    1 purge something (0 of them /*), 1 nothing
      evicted   0 unchanged URLs in all; /* each time would evict 2 (0.0 % of that)
      months    1 of 1 within the 1,000 paths that are free, by the dates of the commits
                2026-01  6  █

    1 changed file that no rule matches, by pushes of 2
      1  README.md

    Rules that took no changed file
      the guess:2: Meine Seite/*.{js,cjs,mjs,ts,mts,json}: its files did not change
    "
  `);
  expect(site.read(RULES)).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/cdn-purge/v0/docs/schema.json
    # What Astro builds: the rules map the files of this folder.
    build-dir: Meine Seite/Das Ergebnis
    ignore: # named by their content, so that a changed file is a new one
      - "_astro/**"
    rules:
      "**": /$1
    "
  `);
  expect(site.read(WORKFLOW)).toMatchInlineSnapshot(`
    "name: Deploy
    on:
      push:
        branches: [main]
    permissions:
      id-token: write # AWS credentials without a stored key
      contents: write # remembers the last purge
      actions: read   # sees deploys that failed
    concurrency: deploy
    jobs:
      deploy:
        runs-on: ubuntu-latest
        steps:
          - uses: actions/checkout@v7
            with:
              persist-credentials: false
          - uses: actions/setup-node@v7
            with:
              node-version: 24
          - run: npm ci
          - run: npm run build
            working-directory: Meine Seite
          - uses: aws-actions/configure-aws-credentials@v6
            with:
              role-to-assume: \${{ vars.DEPLOY_ROLE }}
              aws-region: \${{ vars.AWS_REGION }}
          # Your own upload goes in this place if it is another one. It ends before the purge.
          - run: aws s3 sync 'Meine Seite/Das Ergebnis' "s3://$BUCKET" --delete
            env:
              BUCKET: \${{ vars.BUCKET }}
          - uses: OWNER/cdn-purge@v0
            with:
              cloudfront-distribution: \${{ vars.DISTRIBUTION_ID }}
    "
  `);
});

test("a folder that is served as it is: the replay is that of plan", async () => {
  const page = "public/Über uns/index.html";
  await using site = await createSite({ "public/index.html": "1", [page]: "1" }, { [page]: "2" }, { "README.md": "1" });
  const { code, stdout } = await site.init();
  expect(code).toBe(0);
  const planned = (await runCli(site.dir, ["plan", "--last", "50"])).stdout;
  expect(planned).toContain("  pushes    1 purge something (0 of them /*), 1 nothing\n");
  expect(stdout).toContain(planned);
  expect(parse(site.read(RULES))).not.toHaveProperty("build-dir");
});

test("what is there is never overwritten without --force, and then neither is anything else written", async () => {
  await using site = await createSite(ASTRO);
  mkdirSync(join(site.dir, ".github/workflows"), { recursive: true });
  for (const [mine, other] of [
    [RULES, WORKFLOW],
    [WORKFLOW, RULES],
  ] as const) {
    writeFileSync(join(site.dir, mine), "mine");
    expect(await site.init()).toEqual({
      code: 1,
      stdout: "",
      stderr: `cdn-purge: ${mine} is there already, so nothing was written. --force writes it anew, and git keeps what you have committed\n`,
    });
    expect(site.read(mine)).toBe("mine");
    expect(existsSync(join(site.dir, other))).toBe(false);
    rmSync(join(site.dir, mine));
  }
  for (const path of [RULES, WORKFLOW]) writeFileSync(join(site.dir, path), "mine");
  expect((await site.init()).stderr).toContain(`${RULES} and ${WORKFLOW} are there already`);
  expect((await site.init("--force")).code).toBe(0);
  for (const path of [RULES, WORKFLOW]) expect(site.read(path)).not.toBe("mine");
});

test("nothing that is known: it says what it looked for and what to write, and writes nothing", async () => {
  await using site = await createSite({
    "src/main.rs": "",
    "app/next.config.js": "module.exports = {}",
    "app/package.json": manifest({ build: "next build" }, "next"),
  });
  const { code, stdout, stderr } = await site.init();
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  expect(stdout).toMatchInlineSnapshot(`
    "No site that is known was found in this repository. Nothing was written.
      left out  Next.js in app/: it is a server unless its configuration says output: "export"

    Looked for 17 generators by their configuration:
      Astro, Docusaurus, VitePress, Next.js, Nuxt, Gatsby, SvelteKit, Eleventy, Create React App, Hexo, Vite, Hugo, Zola, Jekyll, MkDocs, Sphinx, mdBook
    and for a committed index.html. Samples (examples/, fixtures/, test/ and the like) are looked at when named: cdn-purge init FOLDER.

    By hand
    If a job builds the site into a folder, these are all the lines that the action needs, after the upload:

          - uses: OWNER/cdn-purge@v0
            with:
              cloudfront-distribution: \${{ vars.DISTRIBUTION_ID }}
              build-dir: FOLDER

    If it uploads files of the repository as they are, leave build-dir out and write .github/cdn-purge.yml:

          FOLDER/**: /$1
    "
  `);
  expect(existsSync(join(site.dir, ".github"))).toBe(false);
});

test("the branch is the default one of origin, or that which is checked out; names are no filters", async () => {
  await using site = await createSite({ "public/index.html": "1" });
  const branches = async () => {
    expect((await site.init("--force")).code).toBe(0);
    return parse(site.read(WORKFLOW)).on.push.branches;
  };
  await site.git("checkout", "--quiet", "-b", "release/C++");
  expect(await branches()).toEqual(["release/C\\+\\+"]);
  await site.git("update-ref", "refs/remotes/origin/Trunk", "HEAD");
  await site.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/Trunk");
  expect(await branches()).toEqual(["Trunk"]);
  await site.git("symbolic-ref", "--delete", "refs/remotes/origin/HEAD");
  await site.git("checkout", "--quiet", "--detach");
  expect((await site.init("--force")).stderr).toMatch(/^cdn-purge: HEAD is at no branch, /);
});

test("it sees what is not committed yet but not what git ignores, from any folder, before the first commit", async () => {
  await using folder = await createFolder("init");
  await git(folder.path, "init", "--quiet", "--initial-branch=main");
  for (const path of ["build/index.html", "site/deep/x", "site/book.toml"]) {
    mkdirSync(join(folder.path, path, ".."), { recursive: true });
    writeFileSync(join(folder.path, path), "");
  }
  writeFileSync(join(folder.path, ".gitignore"), "build/\n");
  const { code, stdout } = await runCli(join(folder.path, "site/deep"), ["init"]);
  expect(code).toBe(0);
  expect(stdout).toContain("mdBook in site/, by site/book.toml\n");
  expect(stdout).toContain("No replay: this repository has no commit yet; make one first.\n");
  expect(readdirSync(join(folder.path, ".github")).sort()).toEqual(["cdn-purge.yml", "workflows"]);
});

// Links of Windows need a right of their own.
test.skipIf(process.platform === "win32")("a link does not lead it out of the repository", async () => {
  await using site = await createSite({ "public/index.html": "1" });
  await using outside = await createFolder("outside");
  symlinkSync(outside.path, join(site.dir, ".github"));
  expect((await site.init()).stderr).toMatch(
    /^cdn-purge: \.github leads out of the repository, so nothing was written/,
  );
  rmSync(join(site.dir, ".github"));
  mkdirSync(join(site.dir, ".github"));
  symlinkSync(join(outside.path, "new"), join(site.dir, RULES));
  expect((await site.init("--force")).stderr).toMatch(/^cdn-purge: \.github\/cdn-purge\.yml is a link or a folder/);
  expect(readdirSync(outside.path)).toEqual([]);
  expect(existsSync(join(site.dir, WORKFLOW))).toBe(false);
});

test("a name that would be an expression or a control of a workflow is refused", async () => {
  for (const name of ["$".concat("{{ secrets.A }}"), "a\u202eb"]) {
    await using site = await createSite({ [`${name}/book.toml`]: "" });
    const { code, stderr } = await site.init();
    expect({ code, is: /cannot stand in a workflow/.test(stderr), plain: /^[ -~]+\n$/.test(stderr) }).toEqual({
      code: 1,
      is: true,
      plain: true,
    });
    expect(existsSync(join(site.dir, ".github"))).toBe(false);
  }
});

test("a workflow that deploys already is told", async () => {
  await using site = await createSite({
    "public/index.html": "1",
    ".github/workflows/ci.yml": "jobs: {}",
    ".github/workflows/Deploy.yaml": "      - run: aws s3 sync public s3://b\n",
    ".gitmodules": "",
  });
  const { stdout } = await site.init();
  expect(stdout).toContain(".github/workflows/Deploy.yaml deploys already, by aws s3 sync. ");
  expect(stdout).not.toContain("ci.yml");
  expect(parse(site.read(WORKFLOW)).jobs.deploy.steps[0].with.submodules).toBe("recursive");
});

test.each([
  [["a", "b"], "2 folders are named; give one (see cdn-purge help init)"],
  [["../a"], '"../a" leads out of the repository; give a folder as seen from its top (see cdn-purge help init)'],
  [["--against=x"], "init has no option --against; plan has it (see cdn-purge help init)"],
])("init %j cannot be used", async (args, message) => {
  await using folder = await createFolder("none");
  expect(await runCli(folder.path, ["init", ...args])).toEqual({
    code: 2,
    stdout: "",
    stderr: `cdn-purge: ${message}\n`,
  });
});

test("a bare repository has nowhere to write to", async () => {
  await using site = await createSite(ASTRO);
  await site.push();
  expect((await runCli(site.bare, ["init"])).stderr).toMatch(
    /^cdn-purge: this repository has no work tree to write to/,
  );
});
