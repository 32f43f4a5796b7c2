import { expect, test } from "vitest";
import { decided, manifest } from "./files.ts";

const ASTRO = { "Web/astro.config.mjs": "", "Web/package.json": manifest({ build: "astro build" }, "astro") };
const node = { uses: "actions/setup-node@v7", with: { "node-version": 24 } };
const build = (run: string) => ({ run, folder: "Web" });

test.each([
  [
    "npm, the lock file of the workspace",
    { "package-lock.json": "" },
    [node, { run: "npm ci", folder: "" }, build("npm run build")],
  ],
  [
    "npm, its own lock file",
    { "Web/package-lock.json": "" },
    [node, { run: "npm ci", folder: "Web" }, build("npm run build")],
  ],
  ["no lock file", {}, [node, { run: "npm install", folder: "Web" }, build("npm run build")]],
  [
    "pnpm by its lock file",
    { "pnpm-lock.yaml": "lockfileVersion: '9.0'\n", ".nvmrc": "22" },
    [
      { uses: "pnpm/action-setup@v4", with: { version: 10 } },
      { uses: "actions/setup-node@v7", with: { "node-version-file": ".nvmrc" } },
      { run: "pnpm install --frozen-lockfile", folder: "" },
      build("pnpm run build"),
    ],
  ],
  [
    "an older pnpm",
    { "pnpm-lock.yaml": "lockfileVersion: 5.4\n" },
    expect.arrayContaining([{ uses: "pnpm/action-setup@v4", with: { version: 7 } }]),
  ],
  [
    "pnpm by packageManager, in a folder",
    {
      "Web/package.json": JSON.stringify({ packageManager: "pnpm@10.4.0", scripts: { build: "astro build" } }),
      "Web/pnpm-lock.yaml": "lockfileVersion: '9.0'\n",
    },
    expect.arrayContaining([{ uses: "pnpm/action-setup@v4", with: { package_json_file: "Web/package.json" } }]),
  ],
  [
    "Yarn since version 2",
    { "yarn.lock": "__metadata:\n  version: 8\n" },
    [node, { run: "corepack enable" }, { run: "yarn install --immutable", folder: "" }, build("yarn run build")],
  ],
  [
    "Bun",
    { "bun.lockb": "" },
    [
      { uses: "oven-sh/setup-bun@v2" },
      node,
      { run: "bun install --frozen-lockfile", folder: "" },
      build("bun run build"),
    ],
  ],
])("%s", (_, files, steps) => expect(decided({ ...ASTRO, ...files }).build).toEqual(steps));

const script = (scripts: Readonly<Record<string, string>>, files: Readonly<Record<string, string>>) =>
  decided({ "package.json": manifest(scripts), "package-lock.json": "", ...files }).build.at(-1);

test("the script that runs the generator, whatever it is called", () => {
  const eleventy = { ".eleventy.js": "" };
  expect(
    script({ start: "npx @11ty/eleventy --serve", site: "npx @11ty/eleventy", "build:all": "eleventy" }, eleventy),
  ).toEqual({
    run: "npm run build:all",
    folder: "",
  });
  expect(script({ build: "node build.js" }, eleventy)).toEqual({ run: "npm run build", folder: "" });
  const press = { "docs/.vitepress/config.ts": "" };
  expect(script({ build: "tsc", "docs:build": "vitepress build docs" }, press)).toEqual({
    run: "npm run docs:build",
    folder: "",
  });
  expect(script({ build: "tsc", "docs:dev": "vitepress docs" }, press)).toEqual({
    run: "npx vitepress build",
    folder: "docs",
  });
  expect(script({ build: "nuxt build" }, { "nuxt.config.ts": "" })).toEqual({ run: "npx nuxt generate", folder: "" });
  expect(script({ dev: "hugo server", "it's": "hugo --minify" }, { "hugo.toml": "" })).toEqual({
    run: "hugo --gc --minify",
    folder: "",
  });
});

test("Hugo in the version of netlify.toml, otherwise the latest, and it says so", () => {
  const hugo = (files: Readonly<Record<string, string>>) => {
    const { build, notices } = decided({ "site/hugo.yaml": "", ...files });
    return { version: build[0]?.with?.["hugo-version"], notices: notices.length };
  };
  expect(hugo({})).toEqual({ version: "latest", notices: 1 });
  expect(hugo({ "netlify.toml": '[build.environment]\nHUGO_VERSION = "0.148.1"\n' })).toEqual({
    version: "0.148.1",
    notices: 0,
  });
});

test("Jekyll with its gems, and without a Gemfile with those of GitHub Pages", () => {
  const jekyll = (files: Readonly<Record<string, string>>) => decided({ "docs/_config.yml": "", ...files }).build;
  expect(jekyll({ "docs/Gemfile": "", "docs/.ruby-version": "3.4.1" })).toEqual([
    { uses: "ruby/setup-ruby@v1", with: { "bundler-cache": true, "working-directory": "docs" } },
    { run: "bundle exec jekyll build", env: { JEKYLL_ENV: "production" }, folder: "docs" },
  ]);
  expect(jekyll({ Gemfile: "" })[0]).toEqual({
    uses: "ruby/setup-ruby@v1",
    with: { "ruby-version": "3.3", "bundler-cache": true },
  });
  expect(jekyll({})).toEqual([
    { uses: "actions/jekyll-build-pages@v1", with: { source: "./docs", destination: "./docs/_site" } },
  ]);
});

test("Python's packages by what names the generator", () => {
  const mkdocs = (files: Readonly<Record<string, string>>) => {
    const { build, notices } = decided({ "mkdocs.yml": "", ...files });
    return { run: build.flatMap(({ run }) => run ?? []), notices: notices.length };
  };
  expect(mkdocs({ "requirements.txt": "flask\n" })).toEqual({
    run: ["pip install mkdocs", "mkdocs build"],
    notices: 1,
  });
  expect(mkdocs({ "requirements.txt": "flask\n", "docs/requirements.txt": "MkDocs-material\n" })).toEqual({
    run: ["pip install -r requirements.txt", "mkdocs build"],
    notices: 0,
  });
  expect(mkdocs({ "poetry.lock": "" }).run).toEqual([
    "pip install poetry",
    "poetry install",
    "poetry run mkdocs build",
  ]);
});
