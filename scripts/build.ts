// Builds dist/ from src/: what the action, the command line and the demo run. The same source gives the same bytes.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { licenses } from "./licenses.ts";

const require = createRequire(import.meta.url);
const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [script, ...args], { stdio: "inherit" });

/** Each bundle with the name of its first file in dist/. The first may load chunks; they keep their names. */
const bundles = { "index.js": "src/main.js", "cli.js": "src/cli.js", "demo.js": "demo/demo.js" };

// ncc never cleans its output folder.
for (const folder of ["build", "dist"]) rmSync(folder, { recursive: true, force: true });
run(join(dirname(require.resolve("typescript/package.json")), "bin", "tsc"));
for (const [name, entry] of Object.entries(bundles)) {
  const out = mkdtempSync(join(tmpdir(), "bundle-"));
  run(
    require.resolve("@vercel/ncc/dist/ncc/cli.js"),
    "build",
    join("build", entry),
    "--out",
    out,
    "--no-cache",
    "--quiet",
  );
  for (const file of readdirSync(out)) {
    if (name !== "index.js" && file !== "index.js" && file !== "package.json") {
      throw new Error(`${entry} makes the chunk ${file}, whose name could be one of the action's`);
    }
    cpSync(join(out, file), join("dist", file === "index.js" ? name : file));
  }
  rmSync(out, { recursive: true });
}
writeFileSync("dist/licenses.txt", licenses());
