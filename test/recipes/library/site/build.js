import { cpSync, readdirSync, readFileSync } from "node:fs";
import { build } from "rolldown";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const [major] = version.split(".");
// A prerelease is nobody's latest.
const folders = [`releases/${version}`, ...(version.includes("-") ? [] : [`v${major}`, "latest"])];

for (const folder of folders) {
  const outdir = `dist/${folder}`;
  for (const name of readdirSync("src")) {
    await build({
      input: `src/${name}`,
      output: { file: `${outdir}/${name}`, minify: true, format: "esm", postBanner: `// dates ${version}` },
    });
  }
  cpSync("assets", outdir, { recursive: true });
  // Without its notes there is no release: their name is what the rules know it by.
  cpSync(`changes/${version}.md`, `${outdir}/CHANGES.md`);
}
