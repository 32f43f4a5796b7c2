import { execFileSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The oldest node ≥ 20 on the PATH, which is a newcomer's, and the one that runs the tests. */
export function nodes(): [version: string, path: string][] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const files = folders.flatMap((folder) => ["node", "node.exe"].map((name) => join(folder, name))).filter(existsSync);
  const unique = [...new Set([process.execPath, ...files].map((file) => realpathSync(file)))];
  const versions = unique.map((file): [string, string] => [
    execFileSync(file, ["--version"], { encoding: "utf8" }).trim().slice(1),
    file,
  ]);
  const usable = versions.filter(([version]) => Number.parseInt(version, 10) >= 20);
  usable.sort(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  return [...new Map([usable[0]!, versions[0]!].map((entry) => [entry[1], entry])).values()];
}
