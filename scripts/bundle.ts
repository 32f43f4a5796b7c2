// Builds dist/: tsc writes JavaScript to build/, ncc bundles the three entries from there. The same source gives the same bytes.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { licenses } from "./licenses.ts";

/**
 * Each entry, its folder, and further options of ncc. It minifies the entry alone: chunks stay as they are. The command
 * line repeats what people can read in the chunks of the action.
 */
const entries = [
  ["build/src/action.js", "dist", "--minify"],
  ["build/src/cli.js", "dist/cli", "--minify"],
  ["build/demo/demo.js", "dist/demo"],
] as const;

/** Runs a command that a package brings, as its package.json names it. Throws if it fails. */
function run(name: string, command: string, args: readonly string[]): void {
  const folder = join("node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  execFileSync(process.execPath, [join(folder, bin[command]), ...args], { stdio: "inherit" });
}

// Neither removes a file: a module or a chunk that is gone from the source would be shipped again.
for (const folder of ["build", "dist"]) rmSync(folder, { recursive: true, force: true });
run("typescript", "tsc", ["--project", "tsconfig.build.json"]);
for (const [entry, folder, ...options] of entries)
  run("@vercel/ncc", "ncc", ["build", entry, "--out", folder, "--no-cache", "--quiet", ...options]);
// Of a bundle with chunks, `ncc --license` lists the packages of one chunk alone.
writeFileSync("dist/licenses.txt", licenses());
