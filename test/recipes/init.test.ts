import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { compileGlob } from "../../src/rules/glob.ts";
import { parseRules } from "../../src/rules/parse.ts";
import { runCli } from "../support/cli.ts";
import { createFolder } from "../support/folder.ts";
import { git, gitEnv } from "../support/git.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
  readonly "working-directory"?: string;
}

/** What a job's set-up action or its packages bring is Debian's here. */
const BROUGHT = /^(?:pip install|aws s3 sync) /;

/** Lets `init` write the workflow of a site, builds the site as that says, and returns the files of its folder. */
async function builtBy(fill: (folder: string) => void) {
  await using folder = await createFolder("init");
  fill(folder.path);
  await git(folder.path, "init", "--quiet", "--initial-branch=main");
  const { code, stderr } = await runCli(folder.path, ["init"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const read = (path: string) => readFileSync(join(folder.path, path), "utf8");
  const steps: readonly Step[] = parse(read(".github/workflows/cdn-purge.yml")).jobs.deploy.steps;
  const rules = parseRules(read(".github/cdn-purge.yml"), "rules");
  const output = join(folder.path, rules.options.values.buildDir!);
  expect(existsSync(output)).toBe(false);
  const PATH = `${dirname(process.execPath)}:${process.env.PATH}`;
  for (const { run, env, "working-directory": below = "" } of steps) {
    if (run === undefined || BROUGHT.test(run)) continue;
    const command = run
      .replace(/^bundle exec /, "")
      .replace(/^npm install$/, "npm install --ignore-scripts --no-audit");
    await promisify(execFile)("sh", ["-c", command], {
      cwd: join(folder.path, below),
      env: { ...process.env, JEKYLL_NO_BUNDLER_REQUIRE: "true", PATH, HOME: gitEnv.HOME, CI: "true", ...env },
    });
  }
  const all = readdirSync(output, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const files = all.map((file) => join(file.parentPath, file.name).slice(output.length + 1)).sort();
  const ignored = rules.ignore.map(compileGlob);
  return { files, ignored: files.filter((path) => ignored.some((glob) => glob.test(path))) };
}

/** Writes files. */
const filled = (texts: Readonly<Record<string, string>>) => (folder: string) => {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};

function isHere(command: string): boolean {
  try {
    execFileSync(command, [command === "hugo" ? "version" : "--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const rows: readonly [command: string, files: Readonly<Record<string, string>>, built: string][] = [
  [
    "hugo",
    {
      "Meine Seite/hugo.toml": "baseURL = 'https://example.org/'\npublishDir = 'Das Ergebnis'\n",
      "Meine Seite/layouts/index.html": "<h1>{{ .Title }}</h1>",
      "Meine Seite/static/Über uns.txt": "1",
    },
    "Über uns.txt",
  ],
  [
    "mkdocs",
    { "mkdocs.yml": "site_name: x\nsite_dir: web/docs\n", "docs/index.md": "# x\n", "docs/Ein Tag.md": "# y\n" },
    "Ein Tag/index.html",
  ],
  ["sphinx-build", { "docs/source/conf.py": "project = 'x'\n", "docs/source/index.rst": "x\n=\n" }, "objects.inv"],
  [
    "jekyll",
    {
      "_config.yml": "destination: htdocs\n",
      Gemfile: "",
      "index.html": "---\n---\nx\n",
      "About us.html": "---\n---\ny\n",
    },
    "About us.html",
  ],
];

for (const [command, texts, file] of rows) {
  // Debian has all four. What is missing is reported as skipped.
  test.skipIf(!isHere(command))(`the folder is where ${command} puts what it builds`, async () => {
    const { files } = await builtBy(filled(texts));
    expect(files).toEqual(expect.arrayContaining(["index.html", file]));
  });
}

test("the folder is where Vite puts what it builds, and what the rules leave out is all that has a hash", async () => {
  const { files, ignored } = await builtBy((folder) => {
    cpSync("test/recipes/vite-spa/site", folder, { recursive: true });
    cpSync("test/recipes/vite-spa/package.json", join(folder, "package.json"));
  });
  expect(files).toContain("index.html");
  expect(ignored.length).toBeGreaterThan(2);
  expect(files.filter((path) => /-[\w-]{8}\.(?:js|css)$/.test(path))).toEqual(ignored);
});
