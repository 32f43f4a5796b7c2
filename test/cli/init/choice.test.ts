import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { decide } from "../../../src/cli/init/decide.ts";
import { workflowText } from "../../../src/cli/init/workflow.ts";
import { parseRules } from "../../../src/rules/parse.ts";
import { saidOf } from "../../support/language.ts";
import { decided, filesOf, manifest } from "./files.ts";

const ASTRO = "export default defineConfig({});\n";
const astro = manifest({ build: "astro build" }, "astro");

describe("which site", () => {
  test.each<[title: string, paths: readonly string[], chosen: string | null]>([
    ["the top before a folder", ["docs/astro.config.mjs", "astro.config.mjs"], ""],
    ["a folder before one below it", ["packages/site/astro.config.mjs", "Web/astro.config.mjs"], "Web"],
    ["website before docs before others", ["docs/mkdocs.yml", "website/book.toml", "api/book.toml"], "website"],
    ["capitals and spaces", ["Meine Seite/astro.config.mjs"], "Meine Seite"],
    [
      "no sample while there is another",
      ["examples/a/astro.config.mjs", "packages/b/c/astro.config.mjs"],
      "packages/b/c",
    ],
    [
      "no sample even where there is no other",
      ["examples/a/astro.config.mjs", "test/fixtures/book.toml", "test_site/book.toml"],
      null,
    ],
    ["nothing of node_modules", ["docs/node_modules/x/astro.config.mjs"], null],
    ["no file that only ends so", ["my-astro.config.mjs", "astro.config.mjs.bak", "docs/notbook.toml"], null],
  ])("%s", (_, paths, chosen) => {
    const decision = decide(filesOf(Object.fromEntries(paths.map((path) => [path, ASTRO]))), null);
    expect(decision.found.sites[0]?.folder ?? null).toBe(chosen);
    expect(decision.found.sites).toHaveLength(
      chosen === null ? 0 : paths.filter((path) => !/^examples/.test(path)).length,
    );
  });

  test("a folder that is named, a sample too", () => {
    const files = { "astro.config.mjs": ASTRO, "examples/Blog/hugo.toml": "title = 'x'\n" };
    expect(decided(files, "examples/Blog").folder).toBe("examples/Blog/public");
    expect(decided(files, "").folder).toBe("dist");
    expect(decide(filesOf(files), "Examples/blog").kind).toBe("nothing");
  });

  test("of two generators in a folder the one that uses the other", () => {
    const files = {
      "svelte.config.js": "adapter-static",
      "vite.config.js": "",
      "index.html": "",
      "package.json": manifest({}, "@sveltejs/kit", "vite"),
    };
    expect(decided(files).site?.generator.name).toBe("SvelteKit");
  });
});

describe("what cannot be served as files is told, and nothing else is taken for it", () => {
  test.each([
    ["Next.js", { "next.config.mjs": "export default { output: 'standalone' }", "package.json": manifest({}, "next") }],
    [
      "SvelteKit",
      {
        "svelte.config.js": "import adapter from '@sveltejs/adapter-node'",
        "package.json": manifest({}, "@sveltejs/kit", "vite"),
      },
    ],
    ["Astro", { "astro.config.mjs": "defineConfig({ output: 'server', adapter: node() })", "public/index.html": "" }],
    [
      "Vite",
      {
        "vite.config.ts": "build: { lib: { entry: 'src/a.ts' } }",
        "index.html": "",
        "package.json": manifest({}, "vite"),
      },
    ],
  ])("%s", (name, files) => {
    const { kind, found } = decide(filesOf(files), null);
    expect({ kind, refused: found.refused.map(({ site }) => site.generator.name) }).toEqual({
      kind: "nothing",
      refused: [name],
    });
  });

  test("a build by something unknown", () => {
    const files = filesOf({
      "public/index.html": "",
      "package.json": manifest({ build: 'webpack --mode "production"' }),
    });
    expect(decide(files, null)).toMatchObject({
      kind: "nothing",
      build: 'package.json builds by "webpack --mode \\"production\\""',
    });
  });
});

describe("a folder that is served as it is", () => {
  test.each([
    [
      "public",
      { "public/index.html": "", "public/404.html": "", "README.md": "" },
      ["public/**", "public/404.html"],
      [],
    ],
    ["My Site", { "My Site/index.htm": "", "other/deep/index.html": "" }, ["My Site/**"], []],
    ["(home)", { "(home)/index.html": "" }, ["\\(home\\)/**"], []],
    ["", { "index.html": "", "404.html": "", "a/index.html": "" }, ["**", "404.html"], [".git*", ".github/**"]],
  ])("%j", async (folder, files, globs, ignore) => {
    const decision = decided(files);
    expect({ site: decision.site, folder: decision.folder, guess: decision.guess }).toEqual({
      site: null,
      folder,
      guess: null,
    });
    const read = parseRules(decision.rules, "rules");
    expect(read.rules.map(({ glob }) => glob)).toEqual(globs);
    expect(read.ignore).toEqual(ignore);
    const workflow = workflowText(decision, "main");
    expect(await saidOf(".github/workflows/a.yml", workflow)).toEqual([]);
    const { steps } = parse(workflow).jobs.deploy;
    expect(steps).toHaveLength(4);
    expect(steps.at(-1).with).toEqual({ "cloudfront-distribution": expect.any(String) });
  });
});

describe("the output", () => {
  const output = (files: Readonly<Record<string, string>>) => {
    const { folder, from, notices } = decided(files);
    return { folder, from, notices };
  };

  test("an option of the script goes before the configuration, seen from where the script runs", () => {
    const files = {
      "docs/.vitepress/config.ts": "outDir: '../public'",
      "package.json": manifest({ "docs:build": "vitepress build docs --outDir site" }),
      "package-lock.json": "",
    };
    expect(output(files)).toEqual({ folder: "site", from: "the build's own option", notices: [] });
    const { "package.json": _, ...without } = files;
    expect(output(without).folder).toBe("public");
  });

  test.each([
    ["outDir: process.env.OUT", /sets outDir by what only running it would tell \(outDir: process\.env\.OUT\)/],
    ["outDir: '../../elsewhere'", /names \.\.\/\.\.\/elsewhere, which is no folder of this repository/],
    ["outDir: '/srv/www'", /names \/srv\/www, which is no folder of this repository/],
    ["outDir: '..'", /names \.\., which is no folder of this repository/],
  ])("%s is told, and the default is taken", (config, notice) => {
    const found = output({ "site/astro.config.mjs": config, "site/package.json": astro, "site/package-lock.json": "" });
    expect(found.folder).toBe("site/dist");
    expect(found.notices).toEqual([expect.stringMatching(notice)]);
    expect(found.notices[0]).toContain("If that is not site/dist, change it");
  });

  test("two files that disagree", () => {
    const { folder, notices } = output({
      "config/_default/hugo.toml": "publishDir = 'a'",
      "hugo.toml": "publishDir = 'b'",
    });
    expect(folder).toBe("public");
    expect(notices[1]).toMatch(/^config\/_default\/hugo\.toml and hugo\.toml disagree about the folder/);
  });
});

test("a file of the user's that is called as if it were named by its content is not left out", () => {
  const files = {
    "index.html": "",
    "vite.config.ts": "",
    "package.json": manifest({ build: "vite build" }, "vite"),
    "package-lock.json": "",
  };
  const ignored = (more: Readonly<Record<string, string>>) => {
    const { rules, notices } = decided({ ...files, ...more });
    return { ignore: parseRules(rules, "rules").ignore, notices };
  };
  const ignore = ["assets/*-????????.{css,js}"];
  expect(ignored({ "public/assets/logo.svg": "", "public/assets/my-portrait.jpg": "" })).toEqual({
    ignore,
    notices: [],
  });
  expect(ignored({ "src/assets/my-complete.css": "", "public/a/assets/my-complete.css": "" }).ignore).toEqual(ignore);
  expect(ignored({ "public/assets/my-complete.css": "" })).toEqual({
    ignore: [],
    notices: [expect.stringMatching(/^public\/assets\/my-complete\.css is called as if/)],
  });
});

test("the content may lie outside of the site", () => {
  const guess = (config: string) => decided({ "website/docusaurus.config.js": config }).guess![1];
  expect(guess("docs: { path: '../docs' }, blog: false")).toBe('"docs/**": /*');
  expect(guess("docs: { sidebarPath: './sidebars.js' }")).toBe('"website/docs/**": /*');
  const mkdocs = decided({ "mkdocs.yml": "docs_dir: Hand Buch" }).guess![0];
  expect(mkdocs).toMatch(/^"Hand Buch\/\*\*\/\*\.md": /);
});
