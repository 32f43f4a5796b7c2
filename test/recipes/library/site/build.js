import { cpSync, readdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const [major] = version.split(".");
// A prerelease is nobody's latest.
const folders = [`releases/${version}`, ...(version.includes("-") ? [] : [`v${major}`, "latest"])];

for (const folder of folders) {
  const outdir = `dist/${folder}`;
  await build({
    entryPoints: readdirSync("src").map((name) => `src/${name}`),
    outdir,
    bundle: true,
    minify: true,
    format: "esm",
    banner: { js: `// dates ${version}` },
  });
  cpSync("assets", outdir, { recursive: true });
  // Without its notes there is no release: their name is what the rules know it by.
  cpSync(`changes/${version}.md`, `${outdir}/CHANGES.md`);
}
