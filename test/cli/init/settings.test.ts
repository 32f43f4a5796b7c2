import { expect, test } from "vitest";
import { readOption, readSetting } from "../../../src/cli/init/settings.ts";

const text = (value: string) => ({ kind: "text", value });
const none = { kind: "none" };
const unclear = { kind: "unclear" };

test.each([
  ["vite.config.ts", "export default { build: { outDir: '../dist' } }", "outDir", text("../dist")],
  ["vite.config.ts", "build: { outDir: `web site` },", "outDir", text("web site")],
  ["vite.config.ts", "// outDir: 'old'\nbuild: { /* outDir: 'b' */ }", "outDir", none],
  ["vite.config.ts", "url: 'https://example.com', // x\nbuild: { outDir: 'a' }", "outDir", text("a")],
  ["vite.config.ts", "build: { outDir: process.env.OUT ?? 'dist' }", "outDir", unclear],
  ["vite.config.ts", "build: { outDir: `$".concat("{root}/dist` }"), "outDir", unclear],
  ["vite.config.ts", "build: { outDir: path.resolve(__dirname, 'dist') }", "outDir", unclear],
  ["vite.config.ts", "build: { outDir: 'a' + 'b' }", "outDir", unclear],
  ["vite.config.ts", "const outDir = f();\nbuild: { outDir }", "outDir", unclear],
  ["vite.config.ts", "build: { outDir: 'a' }, plugins: [dts({ outDir: 'types' })]", "outDir", unclear],
  ["vite.config.ts", "build: { emptyOutDir: true }", "outDir", none],
  ["eleventy.config.js", 'eleventyConfig.setOutputDirectory("dist");', "setOutputDirectory", text("dist")],
  ["hugo.toml", "publishDir = 'docs'", "publishDir", text("docs")],
  ["hugo.toml", 'PUBLISHDIR = "docs" # Pages', "publishDir", text("docs")],
  ["hugo.toml", '# publishDir = "docs"\n[params]\npublishDir = "x"', "publishDir", none],
  ["book.toml", '[book]\nsrc = "a"\n[build]\nbuild-dir = "b c"', "build.build-dir", text("b c")],
  ["book.toml", '[output.html]\nbuild-dir = "b"', "build.build-dir", none],
  ["mkdocs.yml", "site_dir: !ENV [SITE_DIR, site]", "site_dir", unclear],
  ["mkdocs.yml", "site_dir: !ENV SITE_DIR", "site_dir", unclear],
  ["mkdocs.yml", "INHERIT: ../base.yml\nsite_dir: '../out'", "site_dir", text("../out")],
  ["_config.yml", "defaults:\n  destination: x\n", "destination", none],
  ["_config.yml", "a: [", "destination", none],
  ["hugo.json", '{ "publishDir": "web" }', "publishDir", text("web")],
])("%s: %s", (path, config, key, expected) => {
  expect(readSetting(path, config, key)).toMatchObject(expected);
});

test.each([
  ["vite build --outDir web", ["--outDir"], "web"],
  ["vite build --outDir=web && node after.js", ["--outDir"], "web"],
  ['hugo -d "my site"', ["--destination", "-d"], "my site"],
  ["hugo -D", ["--destination", "-d"], null],
  ["node --outDirs x", ["--outDir"], null],
])("%s", (command, names, expected) => expect(readOption(command, names)).toBe(expected));
